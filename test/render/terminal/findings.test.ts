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
