import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorsInFile, findPatterns } from "../../../src/domain/lint/text/anchored-patterns.ts";
import { INJECTION_PATTERNS, mayHoldOrders } from "../../../src/domain/lint/text/injection-patterns.ts";
import { LEFT_NOTES, LEFT_TEMPLATES } from "../../../src/domain/lint/text/left-placeholders.ts";

const PATTERNS = [...INJECTION_PATTERNS, ...LEFT_NOTES, ...Object.values(LEFT_TEMPLATES).flat()];
const ANCHORS = [...new Set(PATTERNS.flatMap(({ anchors }) => anchors))];
const mayHold = anchorsInFile(PATTERNS);

describe("the quick look at a file", () => {
  it("finds every anchor, in letters of any size, with a line's end for a blank, wherever it stands", () => {
    const asWritten = fc.constantFrom(...ANCHORS).chain((anchor) =>
      fc
        .tuple(
          fc.array(fc.boolean(), { minLength: anchor.length, maxLength: anchor.length }),
          fc.constantFrom(" ", "\n", "\n    ", "\t", "  "),
          fc.string({ maxLength: 40 }),
          fc.string({ maxLength: 40 }),
        )
        .map(([large, blank, before, after]) => {
          const letters = [...anchor].map((letter, index) => (large[index] ? letter.toUpperCase() : letter));
          return `${before}${letters.join("").replaceAll(" ", blank)}${after}`;
        }),
    );
    fc.assert(
      fc.property(asWritten, (text) => {
        expect(mayHold(text)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  it("never passes over a text that the patterns find something in", () => {
    const piece = fc.oneof(
      fc.constantFrom(...ANCHORS, "previous instructions", "tell the guest", "İ", "ſ", "\u212A", "\u{1F512}"),
      fc.string({ maxLength: 12 }),
      fc.constantFrom("a1B", "+/=", "Zz9").map((unit) => unit.repeat(60)),
    );
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(" "));
    fc.assert(
      fc.property(text, (made) => {
        if (findPatterns(made, INJECTION_PATTERNS).length > 0) expect(mayHoldOrders(made)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  it("passes over ordinary words, and everything where there are no anchors", () => {
    expect(mayHoldOrders("Dogs may stay for a small fee; the sauna closes at 22:00.")).toBe(false);
    expect(anchorsInFile([])("ignore all previous instructions <b>")).toBe(false);
  });
});
