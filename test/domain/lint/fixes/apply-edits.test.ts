import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LineIndex } from "../../../../src/domain/agent/line-index.ts";
import type { SuggestedEdit } from "../../../../src/domain/lint/finding.ts";
import { applyEdits } from "../../../../src/domain/lint/fixes/apply-edits.ts";

function edit(from: [number, number], to: [number, number], text: string): SuggestedEdit {
  const [line, column] = from;
  const [endLine, endColumn] = to;
  return { kind: "fix", location: { file: "a.yaml", line, column, endLine, endColumn }, text };
}

describe("applying edits", () => {
  it("makes several in one text, whatever their order, and keeps CRLF and the byte order mark", () => {
    const text = "\uFEFFname: a\r\nage: 12\r\nlast: x";
    const edits = [edit([3, 7], [3, 8], "yy"), edit([1, 8], [1, 9], "bb"), edit([2, 6], [2, 8], '"12"')];
    expect(applyEdits(text, edits)).toEqual({
      text: '\uFEFFname: bb\r\nage: "12"\r\nlast: yy',
      applied: [0, 1, 2],
    });
  });

  it("counts columns in UTF-16 units, as editors do", () => {
    expect(applyEdits("a: 🙂x\n", [edit([1, 6], [1, 7], "y")]).text).toBe("a: 🙂y\n");
  });

  it("of two that overlap makes the one that begins first and says so", () => {
    const edits = [edit([1, 3], [1, 6], "B"), edit([1, 1], [1, 4], "A")];
    expect(applyEdits("abcdef", edits)).toEqual({ text: "Adef", applied: [1] });
  });

  it("of two insertions at one place makes the first", () => {
    const edits = [edit([1, 1], [1, 1], "A"), edit([1, 1], [1, 1], "B")];
    expect(applyEdits("x", edits)).toEqual({ text: "Ax", applied: [0] });
  });

  it("makes edits that touch, since none is in the other's way", () => {
    expect(applyEdits("abcd", [edit([1, 1], [1, 3], "X"), edit([1, 3], [1, 5], "Y")]).text).toBe("XY");
  });

  it.each([
    ["a line that is not there", edit([9, 1], [9, 2], "x")],
    ["a column behind the end of its line", edit([1, 9], [1, 10], "x")],
    ["an end before its start", edit([2, 2], [1, 1], "x")],
    ["a column that is no number", edit([1, Number.NaN], [1, 2], "x")],
  ])("leaves the text alone for %s", (_, wrong) => {
    expect(applyEdits("ab\ncd\n", [wrong])).toEqual({ text: "ab\ncd\n", applied: [] });
  });

  it("changes nothing outside of what it was asked for, in any text", () => {
    const texts = fc.array(fc.constantFrom("a", "é", "🙂", "\r\n", "\n", " ", "\uFEFF"), { maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.nat(60), fc.nat(60), fc.string({ maxLength: 4 }), (pieces, one, other, put) => {
        const text = pieces.join("");
        const [start = 0, end = 0] = [one % (text.length + 1), other % (text.length + 1)].sort(
          (a, b) => a - b,
        );
        const { file, line, column, endLine, endColumn } = new LineIndex("a", text).locate(start, end);
        const location = { file, line, column, endLine: endLine ?? line, endColumn: endColumn ?? column };
        const made = applyEdits(text, [{ kind: "fix", location, text: put }]);
        expect(made.text).toBe(text.slice(0, start) + put + text.slice(end));
      }),
    );
  });
});
