import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareTexts } from "../../../../src/domain/diff/text-pieces.ts";
import { foldRows, type TextRow, textRows } from "../../../../src/render/html/diff-page/text-rows.ts";

const numbered = (count: number, change: (line: number) => string = (line) => `line ${line}`) =>
  Array.from({ length: count }, (_, line) => `${change(line + 1)}\n`).join("");
const rowsOf = (before: string, after: string) => textRows(compareTexts(before, after) ?? []);
const side = (rows: readonly TextRow[], name: "before" | "after") =>
  rows.flatMap((row) => row[name].map(({ text }) => text)).join("");

describe("a text side by side", () => {
  it("has a row for each line, and a changed line is one row on both sides", () => {
    const rows = rowsOf(
      numbered(5),
      numbered(5, (line) => (line === 3 ? "line three" : `line ${line}`)),
    );
    expect(rows.map(({ same }) => same)).toEqual([true, true, false, true, true]);
    expect(side(rows.slice(2, 3), "before")).toBe("line 3\n");
    expect(side(rows.slice(2, 3), "after")).toBe("line three\n");
  });

  it("has nothing on the other side of lines that are only on one", () => {
    const rows = rowsOf(numbered(3), `new\n${numbered(3)}`);
    expect(rows.map(({ before, after }) => [before.length, after.length])).toEqual([
      [0, 1],
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
  });

  it("breaks long shared lines after sentences, never inside one", () => {
    const sentence = (n: number) => `This is sentence number ${n}, and it says something of some length. `;
    const text = Array.from({ length: 12 }, (_, n) => sentence(n)).join("");
    const rows = rowsOf(`${text}The end is 5.`, `${text}The end is 6.`);
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows.slice(0, -1)) expect(side([row], "before")).toMatch(/\. $/);
    expect(foldRows(rows)[0]).toMatchObject({ size: expect.stringMatching(/^\d+ characters$/) });
  });

  it("folds what is far from any difference, and counts it", () => {
    const rows = rowsOf(
      numbered(40),
      numbered(40, (line) => (line === 20 ? "line twenty" : `line ${line}`)),
    );
    const folded = foldRows(rows);
    expect(folded.map((one) => ("fold" in one ? one.size : one.same))).toEqual([
      "17 lines",
      true,
      true,
      false,
      true,
      true,
      "18 lines",
    ]);
  });

  it("does not fold what is shorter than the words that would stand for it", () => {
    const rows = rowsOf(
      numbered(5),
      numbered(5, (line) => (line === 5 ? "last" : `line ${line}`)),
    );
    expect(foldRows(rows).every((one) => !("fold" in one))).toBe(true);
  });

  it("loses nothing and adds nothing, whatever the texts are", () => {
    const text = fc
      .array(
        fc.constantFrom(
          "word",
          " ",
          ". ",
          "\n",
          "\r\n",
          "。",
          "🐕",
          "\ud800",
          "a long sentence! ".repeat(30),
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = compareTexts(before, after);
        fc.pre(pieces !== undefined);
        const rows = textRows(pieces ?? []);
        expect([side(rows, "before"), side(rows, "after")]).toEqual([before, after]);
        const shown = foldRows(rows).map((one) => ("fold" in one ? one.fold : side([one], "after")));
        expect(shown.join("")).toBe(after);
      }),
      { numRuns: 500 },
    );
  });
});
