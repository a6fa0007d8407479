import { describe, expect, it } from "vitest";
import { toAnnotations } from "../../src/render/annotations.ts";
import { findings, HOSTILE_TEXTS } from "../support/findings.ts";

describe("annotations", () => {
  it("put errors first, then warnings, then notices", () => {
    const mixed = [...findings(1, "note"), ...findings(1, "warning"), ...findings(1)];
    expect(toAnnotations(mixed).map(({ level }) => level)).toEqual(["error", "warning", "notice"]);
  });

  it("carry file, place, rule, message and what to do", () => {
    expect(toAnnotations(findings(1))).toEqual([
      {
        level: "error",
        file: "agent/topics/pets.yaml",
        line: 1,
        column: 3,
        endLine: 1,
        endColumn: 7,
        title: "unknown-key",
        message: "`nmae` is not a known key, number 1. Did you mean `name`?",
      },
    ]);
  });

  it.each([
    [0, 0],
    [10, 10],
    [11, 10],
    [5000, 10],
  ])("for %i findings of a level are %i", (count, shown) => {
    const annotations = toAnnotations(findings(count, "warning"));
    expect(annotations).toHaveLength(shown);
    if (count > 10) {
      expect(annotations.at(-1)).toMatchObject({ title: `and ${count - 9} more warnings`, line: 10 });
    }
  });

  it("say where all of them are, when that is known", () => {
    const run = "https://github.com/o/r/actions/runs/7";
    expect(toAnnotations(findings(30), run).at(-1)?.message).toBe(
      `From here on 21 more errors were found. The summary lists them: ${run}`,
    );
    expect(toAnnotations(findings(30)).at(-1)?.message).toContain("The summary of this job");
  });

  it("have no columns over several lines, which GitHub refuses", () => {
    const [annotation] = toAnnotations(
      findings(1, "error", { location: { file: "a", line: 1, column: 5, endLine: 3, endColumn: 2 } }),
    );
    expect(annotation).toMatchObject({ line: 1, endLine: 3 });
    expect(annotation).not.toHaveProperty("endColumn");
  });

  it.each(HOSTILE_TEXTS)("hold one visible line of text: %j", (hostile) => {
    for (const { title, message } of toAnnotations(
      findings(1, "error", { message: hostile, rule: hostile }),
    )) {
      expect(title).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      expect(message).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      expect(title.length).toBeLessThanOrEqual(100);
      expect(message.length).toBeLessThanOrEqual(1000);
    }
  });
});
