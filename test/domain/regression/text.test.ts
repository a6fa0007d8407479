import { describe, expect, it } from "vitest";
import { findsPhrase, normaliseText } from "../../../src/domain/regression/text.ts";

describe("texts are compared in one form", () => {
  it.each([
    ["Don’t", "don't"],
    ["“Yes”", '"yes"'],
    ["  two\n\tlines\u00a0here ", "two lines here"],
    ["ﬁne", "fine"],
    ["CAFÉ", "café"],
    ["cafe\u0301", "café"],
    ["１２ €", "12 €"],
  ])("%j is read as %j", (text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });
});

describe("a phrase of one word stands alone", () => {
  it.each([
    ["breakfast is free.", "free", true],
    ["freedom for all", "free", false],
    ["carefree", "free", false],
    ["freedom is not free", "free", true],
    ["free-range", "free", true],
    ["gratuit, éfree", "free", false],
    ["15€ a night", "15€", true],
    ["115€ a night", "15€", false],
    ["𝒳free", "free", false],
    ["😀free😀", "free", true],
    ["you should sue them", "should sue", true],
    ["", "free", false],
    ["anything", "", false],
  ])("in %j, %j: %s", (text, phrase, expected) => {
    expect(findsPhrase(text, phrase)).toBe(expected);
  });
});
