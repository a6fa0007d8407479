import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filesWithNewErrors } from "../../../../src/domain/lint/fixes/gained-errors.ts";
import { planFixes } from "../../../../src/domain/lint/fixes/plan-fixes.ts";
import { findIn } from "../../../support/fixing.ts";
import { smallAgentFiles } from "../../../support/small-agent.ts";

const FILES = [...smallAgentFiles().keys()].filter(
  (path) => path.endsWith(".yaml") || path === "greenroom.yml",
);

/** Slips as people make them, and worse. */
const SLIPS: readonly ((text: string, at: number) => string)[] = [
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => `${text.slice(0, at)}${text[at] ?? ""}${text.slice(at)}`,
  (text, at) => text.slice(0, at) + (text.slice(at)[0] ?? "").toUpperCase() + text.slice(at + 1),
  (text, at) => `${text.slice(0, at)}\u202E${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}\n${text.slice(at)}`,
  (text) => text.replaceAll("-", "_"),
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => text.replaceAll('"', ""),
  (text) => text.split("\n").reverse().join("\n"),
  (text) => `\uFEFF${text}`,
  (text, at) => {
    const lines = text.split("\n");
    const line = at % lines.length;
    return lines.flatMap((one, index) => (index === line ? [one, one] : [one])).join("\n");
  },
  (text, at) => {
    const lines = text.split("\n");
    return lines.filter((_, index) => index !== at % lines.length).join("\n");
  },
  (text, at) => `${text.slice(0, at)} # note\n${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}&a ${text.slice(at)}`,
  (text) => text.replace(/: (.*)$/m, ": 12"),
];

const spoilt = fc
  .tuple(
    fc.constantFrom(...FILES),
    fc.array(fc.tuple(fc.nat(SLIPS.length - 1), fc.nat(2000)), { minLength: 1, maxLength: 4 }),
  )
  .map(([path, slips]) => {
    let text = smallAgentFiles().get(path) ?? "";
    for (const [slip, at] of slips) text = SLIPS[slip]?.(text, at % (text.length + 1)) ?? text;
    return { path, text };
  });

describe("the fixes of any file", () => {
  it("never add an error, and are done in one go", async () => {
    await fc.assert(
      fc.asyncProperty(spoilt, async ({ path, text }) => {
        const start = smallAgentFiles({ [path]: text });
        const plan = await planFixes(start, findIn);
        const after = await findIn(plan.texts);
        expect([...filesWithNewErrors(plan.found, after, "all")]).toEqual([]);
        const again = await planFixes(plan.texts, findIn);
        expect(again.texts).toEqual(plan.texts);
        for (const [other, before] of start) if (other !== path) expect(plan.texts.get(other)).toBe(before);
      }),
      { numRuns: 200 },
    );
  });
});
