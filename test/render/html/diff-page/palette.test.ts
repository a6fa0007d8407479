import { describe, expect, it } from "vitest";
import { CHANGE_KINDS, RISKS } from "../../../../src/domain/diff/change.ts";
import { DARK_PALETTE, LIGHT_PALETTE } from "../../../../src/render/html/diff-page/palette.ts";

/** WCAG 2.2, "contrast ratio": 4.5 is the least for text of this size (AA). */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.replace(/[0-9a-f]/g, "$&$&") : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const PAIRS: readonly (readonly [text: string, ground: string])[] = [
  ...["ink", "quiet", "accent", "warn", "bad", ...RISKS, ...CHANGE_KINDS].flatMap((text) =>
    ["card", "ground"].map((ground) => [text, ground] as const),
  ),
  // A filter that is on.
  ...[...RISKS, ...CHANGE_KINDS].map((ground) => ["card", ground] as const),
  ["del-ink", "del"],
  ["ins-ink", "ins"],
  ["mark-ink", "mark"],
];

describe.each([
  ["light", LIGHT_PALETTE],
  ["dark", DARK_PALETTE],
])("the %s colours", (_, palette) => {
  const colours = new Map(
    palette.split(";").map((one): [string, string] => {
      const [name = "", value = ""] = one.replace("--", "").split(":");
      return [name, value];
    }),
  );

  it.each(PAIRS)("let %s be read on %s", (text, ground) => {
    expect(contrast(colours.get(text) ?? "#000", colours.get(ground) ?? "#000")).toBeGreaterThanOrEqual(4.5);
  });
});

it("is measured as the standard says", () => {
  expect(contrast("#000", "#fff")).toBeCloseTo(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});
