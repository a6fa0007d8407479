import { describe, expect, it } from "vitest";
import { loadSettings } from "../../../src/domain/agent/load-settings.ts";
import { ALL_RULES } from "../../../src/domain/lint/all-rules.ts";
import type { Finding } from "../../../src/domain/lint/finding.ts";
import { LOADING_RULES } from "../../../src/domain/lint/loading-rules.ts";
import type { ExampleFiles } from "../../../src/domain/lint/rule.ts";
import { validateTree } from "../../../src/domain/lint/validate-tree.ts";
import { smallAgentFiles } from "../../support/small-agent.ts";
import { sourceTree } from "../../support/source-tree.ts";

function findingsOf(overrides: ExampleFiles): readonly Finding[] {
  const files = smallAgentFiles(overrides);
  const loaded = loadSettings({ path: "greenroom.yml", text: files.get("greenroom.yml") ?? "" });
  if (loaded.settings === undefined) return loaded.findings;
  return validateTree(sourceTree(files), loaded.settings).findings;
}

/** Can't be shown by a text: tested elsewhere. */
const WITHOUT_EXAMPLE = ["suite-size", "unreadable-file", "yaml-limit"];
const described = [...ALL_RULES, ...LOADING_RULES];

describe("the rules", () => {
  it("have nothing to say about the small agent", () => {
    expect(findingsOf({})).toEqual([]);
  });

  it.each(described.filter(({ bad }) => bad).map((rule) => [rule.id, rule] as const))(
    "%s: its bad example is reported, its good one is not",
    (id, rule) => {
      const reported = findingsOf(rule.bad ?? {}).filter((finding) => finding.rule === id);
      expect(reported.length).toBeGreaterThan(0);
      for (const { message, hint, location, severity } of reported) {
        expect(severity).toMatch(/^(error|warning|note)$/);
        expect(message).toMatch(/^[`A-Z{].*\.$/su);
        expect(hint ?? "Next.").toMatch(/\S/);
        expect(location.line).toBeGreaterThan(0);
        expect(location.column).toBeGreaterThan(0);
      }
      expect(findingsOf(rule.good ?? {}).filter((finding) => finding.rule === id)).toEqual([]);
    },
  );

  it("report their examples with the severity that the docs promise", () => {
    const different = described.filter(({ id, severity, bad }) => {
      const reported = bad ? findingsOf(bad).filter((finding) => finding.rule === id) : [];
      return bad && !reported.some((finding) => finding.severity === severity);
    });
    expect(different.map(({ id }) => id)).toEqual([]);
  });

  it("have good examples that are good in every respect", () => {
    const errors = described.flatMap(({ id, good }) =>
      good
        ? findingsOf(good)
            .filter(({ severity }) => severity === "error")
            .map(({ rule, message }) => `${id}: ${rule} ${message}`)
        : [],
    );
    expect(errors).toEqual([]);
  });

  it("have unique ids in kebab-case, and examples wherever a text can show them", () => {
    const ids = described.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
    expect(
      described
        .filter(({ bad }) => !bad)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(WITHOUT_EXAMPLE);
  });
});
