import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/domain/lint/finding.ts";
import { countFindings } from "../../../src/domain/lint/validate-tree.ts";
import { renderTerminalFindings } from "../../../src/render/terminal/findings.ts";
import { findings, HOSTILE_TEXTS } from "../../support/findings.ts";

const render = (
  list: readonly Finding[],
  excerpts: { file: string; line: number; text: string }[] = [],
  colour = false,
) =>
  renderTerminalFindings(
    { findings: list, counts: countFindings(list), items: 18, files: 21, excerpts },
    { colour },
  );

describe("findings in a terminal", () => {
  it("are grouped by file, with the line, the marks, what to do, and the counts at the end", () => {
    const list: Finding[] = [
      ...findings(1),
      ...findings(1, "warning", {
        location: { file: "greenroom.yml", line: 7, column: 1 },
        message: "Odd.",
        rule: "unknown-file",
      }),
    ];
    expect(render(list, [{ file: "agent/topics/pets.yaml", line: 1, text: "  nmae: Pets" }])).toBe(
      `agent/topics/pets.yaml
  1:3    error   \`nmae\` is not a known key, number 1.  unknown-key
              1 │   nmae: Pets
                │   ^^^^
         → Did you mean \`name\`?

greenroom.yml
  7:1    warning Odd.  unknown-file
         → Did you mean \`name\`?

1 error, 1 warning in 21 files, 18 items`,
    );
  });

  it("show the line as it would be below the line as it is", () => {
    const location = { file: "agent/topics/pets.yaml", line: 1, column: 3, endLine: 1, endColumn: 7 };
    const edit = { kind: "fix", location, text: "name" } as const;
    const excerpts = [{ file: "agent/topics/pets.yaml", line: 1, text: "  nmae: Pets" }];
    const text = render(findings(1, "error", { edit }), excerpts);
    expect(text.split("\n").slice(2, 5)).toEqual([
      "              1 │   nmae: Pets",
      "                │   ^^^^",
      "              + │   name: Pets",
    ]);
    const inTwo = { ...edit, text: "name: x\n::error::spoofed" };
    expect(render(findings(1, "error", { edit: inTwo }), excerpts)).not.toContain("spoofed");
    const far = { ...edit, location: { ...location, column: 90, endColumn: 99 } };
    expect(render(findings(1, "error", { edit: far }), excerpts)).not.toContain("+ │");
  });

  it("never show a line that may hold a secret, nor an edit of it, whoever hands them in", () => {
    const location = { file: "agent/topics/pets.yaml", line: 1, column: 3, endLine: 1, endColumn: 7 };
    const list: Finding[] = [
      ...findings(1, "error", { hideLine: true }),
      ...findings(1, "error", {
        rule: "z",
        edit: { kind: "suggestion", location, text: "key: sekrit" },
      }),
    ];
    const text = render(list, [{ file: "agent/topics/pets.yaml", line: 1, text: "  key: sekrit" }]);
    expect(text).not.toContain("sekrit");
  });

  it("say which layout was read, what was not looked at, and where a rule is explained", () => {
    const validation = {
      findings: findings(1),
      counts: countFindings(findings(1)),
      layout: "layout rasa, because there are domain.yml and config.yml",
      remarks: ["There are no settings."],
    };
    const text = renderTerminalFindings(validation, { colour: false, rulesUrl: "https://x.test/rules" });
    expect(text.split("\n").slice(-5)).toEqual([
      "about a rule: https://x.test/rules/<rule>.md",
      "",
      "There are no settings.",
      "layout rasa, because there are domain.yml and config.yml",
      "1 error",
    ]);
  });

  it("say so when there are none", () => {
    expect(render([])).toBe("no errors in 21 files, 18 items");
  });

  it("have colours only when asked", () => {
    expect(render(findings(2), [], true)).toContain("\u001b[31m");
    expect(render(findings(2))).not.toContain("\u001b");
  });

  it("are at most two hundred, and the rest is counted", () => {
    const text = render(findings(450));
    expect(text.match(/unknown-key/g)).toHaveLength(200);
    expect(text).toContain("and 250 more; --json has all of them");
    expect(text).toContain("450 errors");
  });

  it.each(HOSTILE_TEXTS)("stay text on their line: %j", (hostile) => {
    const list = findings(1, "error", {
      message: hostile,
      hint: hostile,
      rule: hostile,
      location: { file: hostile, line: 1, column: 1 },
    });
    const text = render(list, [{ file: hostile, line: 1, text: hostile.replaceAll("\n", "") }]);
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    expect(text.split("\n").filter((line) => line.trimStart().startsWith("::"))).toEqual([]);
    expect(text.split("\n").length).toBeLessThanOrEqual(8);
  });

  it("mark the right place behind wide characters and at the end of a line", () => {
    const at = (column: number, endColumn?: number): Finding[] =>
      findings(1, "error", {
        location: { file: "a.yaml", line: 1, column, ...(endColumn ? { endLine: 1, endColumn } : {}) },
      });
    const marks = (list: Finding[], text: string) =>
      render(list, [{ file: "a.yaml", line: 1, text }]).split("\n")[3];
    expect(marks(at(5, 6), "漢字: x")).toMatch(/│ {7}\^$/);
    expect(marks(at(6), "name:")).toMatch(/│ {6}\^$/);
    expect(marks(at(7, 9), "name: ab")).toMatch(/│ {7}\^\^$/);
  });
});
