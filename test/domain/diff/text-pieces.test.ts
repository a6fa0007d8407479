import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TextPiece } from "../../../src/domain/diff/change.ts";
import { compareTexts } from "../../../src/domain/diff/text-pieces.ts";

const side = (pieces: readonly TextPiece[], kind: "added" | "removed"): string =>
  pieces
    .filter((piece) => piece.kind === "same" || piece.kind === kind)
    .map((piece) => piece.text)
    .join("");
const show = (before: string, after: string): string | undefined =>
  compareTexts(before, after)
    ?.map(({ kind, text }) => (kind === "same" ? text : kind === "added" ? `{+${text}+}` : `[-${text}-]`))
    .join("");

describe("a comparison by words", () => {
  it.each([
    [
      "Dogs are not allowed in any rooms.",
      "Dogs are welcome in ground-floor rooms for 15 € a night.",
      "Dogs are [-not allowed-]{+welcome+} in [-any-]{+ground-floor+} rooms{+ for 15 € a night+}.",
    ],
    ["Breakfast is 18 €.", "Breakfast is free.", "Breakfast is [-18 €-]{+free+}."],
    ["We open at 7:30.", "We open at 7:00.", "We open at [-7:30-]{+7:00+}."],
    ["x y", "new x y", "{+new +}x y"],
    ["one\ntwo\nthree\n", "one\nthree\nfour\n", "one\n[-two\n-]three\n{+four\n+}"],
    ["a b", "a  b", "a {+ +}b"],
    ["Bonjour à tous", "Bonjour à toutes", "Bonjour à [-tous-]{+toutes+}"],
    ["今日は晴れです", "今日は雨です", "今日は[-晴れ-]{+雨+}です"],
    ["今日は晴れ", "今日は晴れ、暖かい", "今日は晴れ{+、暖かい+}"],
  ])("shows %j to %j for people", (before, after, shown) => {
    expect(show(before, after)).toBe(shown);
  });

  it("gives up on texts that have next to nothing in common", () => {
    expect(compareTexts("We open at seven", "Dogs may sleep here tonight")).toBeUndefined();
    expect(compareTexts("", "something")).toBeUndefined();
  });

  it("rebuilds both texts to the letter, whatever they are", () => {
    const word = fc.oneof(
      fc.constantFrom("a", "b", "the", "dog", " ", "\n", "  ", ".", ",", "é", "𝒳", "\u0000"),
      fc.string({ maxLength: 4 }),
    );
    const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = compareTexts(before, after);
        if (pieces === undefined) return;
        expect(side(pieces, "removed")).toBe(before);
        expect(side(pieces, "added")).toBe(after);
        expect(pieces.every((piece) => piece.text !== "")).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it("does a bounded amount of work on large texts without much in common", () => {
    const words = (seed: number): string =>
      Array.from(
        { length: 20_000 },
        (_, index) => `w${(index * seed) % 9973}${index % 40 === 0 ? "\n" : ""}`,
      ).join(" ");
    expect(compareTexts(words(7), words(11))).toBeUndefined();
    const oneLine = words(7).replaceAll("\n", "");
    expect(compareTexts(oneLine, `${oneLine} more`)).toBeUndefined();
  });
});
