import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { listAt, textAt } from "../../../src/domain/json-fields.ts";
import { ALL_RULES } from "../../../src/domain/lint/all-rules.ts";
import type { Finding } from "../../../src/domain/lint/finding.ts";
import { fingerprintsOf } from "../../../src/domain/lint/fingerprints.ts";
import { LOADING_RULES } from "../../../src/domain/lint/loading-rules.ts";
import { renderSarif } from "../../../src/render/sarif/sarif.ts";
import { findings, HOSTILE_TEXTS } from "../../support/findings.ts";
import { officialSarifProblems, sarifProblems } from "../../support/sarif-schema.ts";

const FILE = "agent/topics/pets.yaml";
const write = (list: readonly Finding[], layout?: string) =>
  renderSarif(
    { agent: "corner-cafe", findings: list, fingerprints: fingerprintsOf(list, []), layout },
    "1.2.3",
  );
const render = (list: readonly Finding[], layout?: string) => JSON.parse(write(list, layout));
const resultsOf = (list: readonly Finding[]) => listAt(render(list), "runs", 0, "results");
const edited = (more: Partial<Finding> = {}): Finding[] =>
  findings(1, "error", {
    edit: {
      kind: "fix",
      location: { file: FILE, line: 1, column: 3, endLine: 1, endColumn: 7 },
      text: "name",
    },
    ...more,
  });

describe("SARIF", () => {
  it("is what the specification and code scanning want, for none, some and many findings", () => {
    for (const list of [[], findings(3), edited(), findings(300, "note")]) {
      expect(sarifProblems(render(list))).toEqual([]);
      const official = officialSarifProblems(render(list));
      if (official === undefined) console.warn("the official SARIF schema is not installed; not compared");
      else expect(official).toEqual([]);
    }
  });

  it("is checked by a schema that notices what is wrong", () => {
    const broken = (change: (result: Record<string, unknown>) => void) => {
      const sarif = render(findings(1));
      change(sarif.runs[0].results[0]);
      return sarifProblems(sarif);
    };
    expect(broken((result) => delete result.partialFingerprints)).not.toEqual([]);
    expect(broken((result) => Object.assign(result, { level: "fatal" }))).not.toEqual([]);
    expect(broken((result) => Object.assign(result, { message: { text: "" } }))).not.toEqual([]);
    for (const uri of ["/etc/passwd", "../x", "file:x", "a b", "a/../b", "//host/x"]) {
      const artifactLocation = { uri, uriBaseId: "%SRCROOT%" };
      const region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
      const locations = [{ physicalLocation: { artifactLocation, region } }];
      expect(
        broken((result) => Object.assign(result, { locations })),
        uri,
      ).not.toEqual([]);
    }
  });

  it("names every rule once, with its level, its group, its page and its help", () => {
    const rules = listAt(render([]), "runs", 0, "tool", "driver", "rules");
    const ids = rules.map((rule) => textAt(rule, "id"));
    expect(ids).toEqual([...ALL_RULES, ...LOADING_RULES].map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(rules.find((rule) => textAt(rule, "id") === "merge-marker")).toMatchObject({
      defaultConfiguration: { level: "error" },
      helpUri: "https://github.com/greenroom-ai/greenroom/blob/v1.2.3/docs/rules/merge-marker.md",
      properties: { tags: ["text"] },
    });
  });

  it("counts a leaked secret and an invisible character among what concerns security, and a typing mistake not", () => {
    const rules = listAt(render([]), "runs", 0, "tool", "driver", "rules");
    const severity = (id: string) =>
      textAt(
        rules.find((rule) => textAt(rule, "id") === id),
        "properties",
        "security-severity",
      );
    expect(severity("secret-looking-value")).toMatch(/^\d\.\d$/);
    expect(severity("invisible-characters")).toBe("8.0");
    expect(severity("unknown-key")).toBeUndefined();
  });

  it("says of a result its rule, level, place with its end, item, and what to do", () => {
    const [result] = resultsOf(findings(1, "warning", { item: "topics/pets" }));
    expect(result).toMatchObject({
      ruleId: "unknown-key",
      level: "warning",
      message: { text: "`nmae` is not a known key, number 1. Did you mean `name`?" },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: FILE, uriBaseId: "%SRCROOT%" },
            region: { startLine: 1, startColumn: 3, endLine: 1, endColumn: 7 },
          },
          logicalLocations: [{ fullyQualifiedName: "topics/pets" }],
        },
      ],
    });
  });

  it("points each result at its rule by number too", () => {
    const sarif = render([...findings(1), ...findings(1, "error", { rule: "of-another-version" })]);
    const { results, tool } = sarif.runs[0];
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  it("carries an edit as a fix, and never on a line that may hold a secret", () => {
    const [result] = resultsOf(edited());
    expect(listAt(result, "fixes", 0, "artifactChanges", 0, "replacements")).toEqual([
      {
        deletedRegion: { startLine: 1, startColumn: 3, endLine: 1, endColumn: 7 },
        insertedContent: { text: "name" },
      },
    ]);
    expect(resultsOf(edited({ hideLine: true }))[0]).not.toHaveProperty("fixes");
    const both = [...edited(), ...findings(1, "error", { rule: "secret-looking-value", hideLine: true })];
    expect(JSON.stringify(resultsOf(both))).not.toContain("fixes");
  });

  it("keeps the most severe of more findings than an upload may hold, and says how many it left out", () => {
    const list = [...findings(24_000, "note"), ...findings(2000, "warning"), ...findings(1000)];
    const text = write(list);
    const sarif = JSON.parse(text);
    const { results, invocations } = sarif.runs[0];
    expect(results).toHaveLength(25_000);
    const count = (level: string) => results.filter((one: { level: string }) => one.level === level).length;
    expect([count("error"), count("warning"), count("note")]).toEqual([1000, 2000, 22_000]);
    const notes = JSON.stringify(invocations[0].toolExecutionNotifications);
    expect(notes).toContain("2000 of 27000 findings are left out");
    expect(notes).toContain("5000 most severe");
    expect(sarifProblems(sarif)).toEqual([]);
    // GitHub refuses more than 10 MB.
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
  });

  it("has different fingerprints for everything in it, and a category for each agent", () => {
    const list = [...findings(50), ...findings(50)];
    const sarif = render(list, "layout greenroom, because there is agent.yaml");
    const prints = sarif.runs[0].results.map(
      (one: { partialFingerprints: { primaryLocationLineHash: string } }) =>
        one.partialFingerprints.primaryLocationLineHash,
    );
    expect(new Set(prints).size).toBe(100);
    expect(sarif.runs[0].automationDetails.id).toBe("greenroom/corner-cafe/");
  });

  it.each([...HOSTILE_TEXTS, "../../etc/passwd", "/abs", "a:b", "file:///x", "a//b/./c", "%2e%2e/x", "a\\b"])(
    "stays valid and harmless whatever a text or a path is: %j",
    (hostile) => {
      const list = findings(2, "error", {
        message: hostile,
        hint: hostile,
        rule: hostile || "rule",
        item: hostile,
        location: { file: hostile, line: 1, column: 1 },
        edit: {
          kind: "suggestion",
          location: { file: hostile, line: 1, column: 1, endLine: 1, endColumn: 1 },
          text: hostile,
        },
      });
      const sarif = render(list);
      expect(sarifProblems(sarif)).toEqual([]);
      expect(officialSarifProblems(sarif) ?? []).toEqual([]);
      for (const result of listAt(sarif, "runs", 0, "results")) {
        const text = textAt(result, "message", "text") ?? "";
        expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(text).not.toMatch(/\]\(/);
      }
    },
  );

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    "has no place that is none: line %d",
    (line) => {
      expect(
        sarifProblems(render(findings(1, "error", { location: { file: "a", line, column: line } }))),
      ).toEqual([]);
    },
  );
});
