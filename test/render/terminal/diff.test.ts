import { describe, expect, it } from "vitest";
import { renderTerminalDiff } from "../../../src/render/terminal/diff.ts";
import { renderTerminalPlan } from "../../../src/render/terminal/plan.ts";
import {
  displayWidth,
  makeStyle,
  neutralLine,
  neutralText,
  padEnd,
} from "../../../src/render/terminal/style.ts";
import { AFTER, BEFORE, diffOf, type Items, sms, topic } from "../../domain/diff/make-snapshot.ts";
import { PLAN } from "../markdown/comment-data.ts";
import { HOSTILE } from "../markdown/hostile-strings.ts";

const plain = makeStyle(false);
/** Everything that could move the cursor, change colours or reorder text, but line breaks and our own colours. */
const CONTROL = /(?!\n)[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]/u;

describe("the terminal's comparison", () => {
  it("tells the exercise in five lines", () => {
    expect(renderTerminalDiff(diffOf(BEFORE, AFTER), { style: plain, indent: "  " })).toBe(
      [
        "  ✎ topic pet-policy         Dogs are [-not allowed-]{+welcome+} in [-any-]{+ground-floor+} rooms{+ for 15 € a night+}.",
        "                             + sample question: Is there a fee for my dog?",
        "  + SMS late-checkout-offer  sent by topic late-checkout, after consent",
        "  ✎ voice stability          0.6 → 0.8",
        "  no changes to rules, guardrails, tools, handoffs, model, integrations, agent settings",
      ].join("\n"),
    );
  });

  it("says when nothing differs, and notes about the comparison", () => {
    const same = diffOf(BEFORE, BEFORE);
    expect(renderTerminalDiff(same, { style: plain })).toBe("Nothing differs.");
    expect(renderTerminalDiff({ ...same, notes: ["read this"] }, { style: plain })).toBe(
      "Nothing differs.\nnote: read this",
    );
  });

  it("stops at a limit and says how much more there is", () => {
    const items = (content: string): Items =>
      Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`topics/t${index}`, topic({ content })]));
    const text = renderTerminalDiff(diffOf(items("Open."), items("Closed.")), { style: plain, limit: 2 });
    expect(text).toContain("… and 7 more changes");
    expect(text).not.toContain("t5");
  });

  it("colours instead of brackets where colours are on", () => {
    const text = renderTerminalDiff(diffOf(BEFORE, AFTER), { style: makeStyle(true) });
    expect(text).toContain("\u001b[31;9mnot allowed\u001b[39;29m\u001b[32mwelcome\u001b[39m");
    expect(text).not.toContain("[-");
  });

  it("lets no text of others steer the terminal", () => {
    for (const text of HOSTILE) {
      const id = text === "" ? "empty" : text;
      const diff = diffOf(
        { [`topics/${id}`]: topic({ content: "Before and some words." }), "voice/voice": { voice: text } },
        {
          [`topics/${id}`]: topic({ content: `Before ${text} and some words.`, sample_questions: [text] }),
          [`sms/${id}`]: sms({ text }),
          "voice/voice": { voice: `${text}2` },
        },
      );
      const shown = renderTerminalDiff({ ...diff, notes: [text] }, { style: plain });
      expect(CONTROL.exec(shown)?.[0].codePointAt(0)).toBeUndefined();
    }
  });

  it("shortens long texts around the differences", () => {
    const long = "The quick brown fox jumps over the lazy dog. ".repeat(40);
    const text = renderTerminalDiff(
      diffOf(
        { "topics/a": topic({ content: `${long}old${long}` }) },
        { "topics/a": topic({ content: `${long}new${long}` }) },
      ),
      { style: plain },
    );
    expect(text).toContain("[-oldThe-]{+newThe+}");
    expect(text.split("\n")[0]?.length).toBeLessThan(200);
  });
});

describe("the terminal's plan", () => {
  it("tells conversations, smoke, what is by hand and what is uncovered", () => {
    expect(renderTerminalPlan(PLAN, { style: plain })).toBe(
      "dogs-allowed · late-checkout-sms · service-dogs (neighbour)\n" +
        "smoke: faq · by hand: listen to a test call on +1 500 555 0002 · uncovered: none",
    );
    const empty = { ...PLAN, changes: [], smoke: [], uncovered: ["topics/a" as const] };
    expect(renderTerminalPlan(empty, { style: plain })).toBe(
      "no conversation is about these changes\nsmoke: none · uncovered: topics/a",
    );
  });
});

describe("neutral text", () => {
  it("writes escape sequences out", () => {
    expect(neutralLine("a\u001b[31mred\u0007\r\nb\tc")).toBe("a⟨U+001B⟩[31mred⟨U+0007⟩ b c");
    expect(neutralText("a\nb\u202ec")).toBe("a\nb⟨U+202E⟩c");
    expect(neutralLine("\u009b31m")).toBe("⟨U+009B⟩31m");
  });

  it("knows how wide it is", () => {
    expect(displayWidth("café")).toBe(4);
    expect(displayWidth("日本")).toBe(4);
    expect(padEnd("日", 4)).toBe("日  ");
  });
});
