import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AgentDiff } from "../../../src/domain/diff/change.ts";
import { renderTerminalDiff } from "../../../src/render/terminal/diff.ts";
import { makeStyle } from "../../../src/render/terminal/style.ts";
import { AFTER, BEFORE, diffOf, type Items, sms, topic } from "../../domain/diff/make-snapshot.ts";
import { HOSTILE } from "../markdown/hostile-strings.ts";

const plain = makeStyle(false);
const coloured = makeStyle(true);
const CONTROL = /(?!\n)[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the sequences that we write ourselves
const OWN_COLOURS = /\u001b\[(?:1|2|22|31|32|33|36|39|31;9|39;29)m/g;

/** Columns as a terminal counts them, told apart from how our own code counts: by Unicode's properties alone. */
function columns(text: string): number {
  let count = 0;
  for (const character of text) {
    if (/[\p{Mn}\p{Me}\u200c\u200d]/u.test(character)) continue;
    const wide =
      /\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3001-\u303e\uff01-\uff60]/u.test(
        character,
      );
    // Half-width forms, and the jamo that stand within a syllable, take one column or none.
    count += wide && !/[\uff61-\uffdc\u1160-\u11ff\ud7b0-\ud7ff]/u.test(character) ? 2 : 1;
  }
  return count;
}

const text = fc.oneof(
  fc.constantFrom(...HOSTILE.map((one) => one.slice(0, 400))),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(
      fc.constantFrom("日本語", "한국어", "👩‍👩‍👧", "❤️", "wide word", "\n", " ", "ไทย", "𠀀", "1️⃣", "é"),
      { maxLength: 30 },
    )
    .map((parts) => parts.join("")),
);
const lines = fc.array(text, { maxLength: 8 }).map((parts) => parts.join("\n"));

function everyPlace(a: string, b: string, count: number): AgentDiff {
  const id = a.slice(0, 80) || "empty";
  const many = (content: string): Items =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `topics/t${index}`,
        topic({ content: `${content} ${index}` }),
      ]),
    );
  const diff = diffOf(
    {
      ...many(a),
      [`topics/${id}`]: topic({ content: a, sample_questions: [a, `${b}!`, "One?"] }),
      "voice/voice": { voice: a, [b.slice(0, 20)]: a },
    },
    {
      ...many(b),
      [`topics/${id}`]: topic({ content: b, sample_questions: [b, `${a}?`, "Two?"] }),
      [`sms/${id}`]: sms({ text: b }),
      "voice/voice": { voice: b, [b.slice(0, 20)]: b },
    },
  );
  const hostile = { ...diff, from: { ...diff.from, label: a }, to: { ...diff.to, label: b }, notes: [a, b] };
  return {
    ...hostile,
    flags: [{ code: "gates-weakened", message: a }],
    changes: diff.changes.map((change) => ({
      ...change,
      formerId: a,
      remarks: [...change.remarks, b],
      credits: [{ author: a, commit: "4f2c9d1aa04b5c6d7e8f90123456789012345678", at: b }],
    })),
  };
}

describe("the terminal's comparison in a width", () => {
  it("is never wider than the terminal, and nobody else's sequence passes, whatever the texts", () => {
    fc.assert(
      fc.property(lines, lines, fc.integer({ min: 30, max: 200 }), fc.nat(7), (a, b, width, count) => {
        const diff = everyPlace(a, b, count);
        for (const sideBySide of [undefined, true, false]) {
          const options = { indent: "  ", width, ...(sideBySide === undefined ? {} : { sideBySide }) };
          const shown = renderTerminalDiff(diff, { ...options, style: plain });
          for (const line of shown.split("\n")) expect(columns(line)).toBeLessThanOrEqual(width);
          expect(CONTROL.exec(shown)?.[0].codePointAt(0)).toBeUndefined();
          const inColour = renderTerminalDiff(diff, { ...options, style: coloured });
          expect(CONTROL.exec(inColour.replace(OWN_COLOURS, ""))?.[0].codePointAt(0)).toBeUndefined();
        }
      }),
      { numRuns: 120 },
    );
  });

  it("wraps below its own column, and works at 40 columns", () => {
    expect(renderTerminalDiff(diffOf(BEFORE, AFTER), { style: plain, width: 40 })).toBe(
      [
        "✎ topic pet-policy",
        "    Dogs are [-not allowed-]{+welcome+}",
        "    in [-any-]{+ground-floor+} rooms{+",
        "    for 15 € a night+}.",
        "    + sample question: Is there a fee",
        "    for my dog?",
        "+ SMS late-checkout-offer",
        "    sent by topic late-checkout, after",
        "    consent",
        "✎ voice stability",
        "    0.6 → 0.8",
        "no changes to rules, guardrails, tools,",
        "handoffs, model, integrations, agent",
        "settings",
      ].join("\n"),
    );
  });

  it("has both sides next to each other from 120 columns on, unless told otherwise", () => {
    const diff = diffOf(BEFORE, AFTER);
    const wide = renderTerminalDiff(diff, { style: plain, width: 120 });
    expect(wide).toContain(
      "Dogs are [-not allowed-] in [-any-] rooms.               │ Dogs are {+welcome+} in",
    );
    expect(wide.split("\n")[0]).toMatch(/^ {4}v41 \(live\) +│ draft$/);
    expect(renderTerminalDiff(diff, { style: plain, width: 119 })).not.toContain("│");
    expect(renderTerminalDiff(diff, { style: plain, width: 120, sideBySide: false })).not.toContain("│");
    expect(renderTerminalDiff(diff, { style: plain, width: 90, sideBySide: true })).toContain("│");
  });

  it("keeps the columns straight for wide characters", () => {
    const [before, after] = ["犬は全ての部屋に入れません。Sorry.", "犬は一階の部屋に入れます。Sorry."];
    const shown = renderTerminalDiff(
      diffOf({ "topics/犬": topic({ content: before }) }, { "topics/犬": topic({ content: after }) }),
      { style: plain, width: 120 },
    );
    const bars = shown.split("\n").filter((line) => line.includes("│"));
    expect(bars.length).toBeGreaterThan(1);
    expect(new Set(bars.map((line) => columns(line.slice(0, line.indexOf("│"))))).size).toBe(1);
  });
});

describe("long texts", () => {
  const house = (word: string): string =>
    [
      "Check-in is at three.",
      "We are here.",
      "Parking is free.",
      `Breakfast is at ${word}.`,
      "Bye.",
      "Thanks.",
      "Really.",
    ].join("\n");

  it("are told by lines, with a line around each difference and the rest counted", () => {
    const diff = diffOf(
      { "topics/a": topic({ content: house("seven") }) },
      { "topics/a": topic({ content: house("eight") }) },
    );
    expect(renderTerminalDiff(diff, { style: plain })).toBe(
      [
        "✎ topic a  content:",
        "           ⋯ 2 lines the same",
        "           Parking is free.",
        "           Breakfast is at [-seven-]{+eight+}.",
        "           Bye.",
        "           ⋯ 2 lines the same",
        "no changes to model",
      ].join("\n"),
    );
  });

  it("put a line that only one side has opposite to nothing", () => {
    const diff = diffOf(
      { "topics/a": topic({ content: "One.\nThree." }) },
      { "topics/a": topic({ content: "One.\nTwo.\nThree." }) },
    );
    const shown = renderTerminalDiff(diff, { style: plain, width: 130 });
    expect(shown).toMatch(/\n {4}One\. +│ One\.\n +│ \{\+Two\.\+\}\n {4}Three\. +│ Three\.\n/);
  });
});

describe("many changes", () => {
  it("stand below the headings of their sections, what reviewers fear first", () => {
    const topics = (content: string): Items =>
      Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`topics/t${index}`, topic({ content })]));
    const shown = renderTerminalDiff(
      diffOf(
        { ...topics("a b"), "guardrails/legal": { response: "No." } },
        { ...topics("a c"), "topics/x": topic() },
      ),
      { style: plain, limit: 3 },
    );
    expect(shown.split("\n").filter((line) => line.includes(" · "))).toEqual([
      "Guardrails · 1 removed",
      "Topics · 1 added, 6 changed",
    ]);
    expect(shown).toContain("… and 5 more changes");
  });

  it("list sample questions together", () => {
    const diff = diffOf(
      { "topics/a": topic({ sample_questions: ["One?"] }) },
      { "topics/a": topic({ sample_questions: ["Two?", "Three?"] }) },
    );
    expect(renderTerminalDiff(diff, { style: plain })).toBe(
      [
        "✎ topic a  2 sample questions added, 1 removed:",
        "           - One?",
        "           + Three?",
        "           + Two?",
        "no changes to model",
      ].join("\n"),
    );
  });
});
