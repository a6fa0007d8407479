import { describe, expect, it } from "vitest";
import type { AgentDiff } from "../../src/domain/diff/change.ts";
import type { JsonObject } from "../../src/domain/json.ts";
import { renderDiffPage } from "../../src/render/html/diff-page/page.ts";
import { renderDiff } from "../../src/render/markdown/diff.ts";
import { renderComment } from "../../src/render/markdown/pr-comment.ts";
import { renderReviewSummary } from "../../src/render/markdown/review-summary.ts";
import { renderTerminalDiff } from "../../src/render/terminal/diff.ts";
import { makeStyle } from "../../src/render/terminal/style.ts";
import { diffOf, type Items, sms, topic } from "../domain/diff/make-snapshot.ts";
import { HOSTILE } from "./markdown/hostile-strings.ts";
import { findLive } from "./markdown/inert.ts";

const comment = (diff: AgentDiff): string =>
  renderComment({
    agent: "harbour-hotel",
    displayName: "Harbour Hotel",
    diff,
    digest: diff.to.digest ?? "",
    toolVersion: "1",
  });
const review = (diff: AgentDiff): string =>
  renderReviewSummary({
    displayName: "Harbour Hotel",
    version: 42,
    environment: "live",
    digest: diff.to.digest ?? "",
    position: 1,
    now: "2026-11-20T13:30:00.000Z",
    diff,
  });
const terminal = (diff: AgentDiff): string => renderTerminalDiff(diff, { style: makeStyle(false) });

const LATE = topic({
  name: "Late checkout",
  sample_questions: ["Can I check out late?", "Do you offer late checkout?"],
  content: "Late checkout until 2 pm costs 25 €. Ask the front desk before 10 am on the day you leave.",
});
const sends = (id: string): JsonObject => ({ ...LATE, actions: { tools: [], sms: [id], handoffs: [] } });
const BEFORE: Items = { "topics/late": sends("offer"), "topics/dogs": topic(), "sms/offer": sms() };

describe("a rename", () => {
  const only = diffOf({ "topics/late-checkout": LATE }, { "topics/checkout-late": LATE });
  const followed = diffOf(BEFORE, {
    "topics/late": sends("late-offer"),
    "topics/dogs": topic(),
    "sms/late-offer": sms({ text: "Keep your room until 3 pm for 25 €." }),
  });

  it("is a row with the former id, and needs no details when nothing else differs", () => {
    for (const text of [renderDiff(only), comment(only), review(only)]) {
      expect(text).toContain("| 🔀 | **Topic `checkout-late`** renamed from `late-checkout` | wiring |");
      expect(text).not.toContain("<details>");
    }
    expect(terminal(only)).toContain("→ topic checkout-late  renamed from late-checkout");
    expect(renderDiffPage(only)).toContain("was called <code>late-checkout</code>");
  });

  it("shows what else differs, and who follows it", () => {
    for (const text of [renderDiff(followed), comment(followed), review(followed)]) {
      expect(text).toContain(
        "**SMS `late-offer`** renamed from `offer`: text, sent by topic late, after consent",
      );
      expect(text).toContain("<summary><b>SMS <code>late-offer</code></b> · renamed from <code>offer</code>");
      expect(text).toContain("~~2~~");
      expect(text).toMatch(
        /Counted with it: \*\*Topic `late`\*\* .*`late-offer`.*; nothing else differs there\./,
      );
    }
    expect(terminal(followed)).toMatch(/→ SMS late-offer +renamed from offer\n +.*\[-2-\]\{\+3\+\} pm/);
  });

  it("whose followers are all that differs has details that say so", () => {
    const text = renderDiff(
      diffOf(BEFORE, { "topics/late": sends("deal"), "topics/dogs": topic(), "sms/deal": sms() }),
    );
    expect(text).toContain("Only the id differs, and what names it.");
    expect(text).toContain("Counted with it: **Topic `late`**");
  });

  it("has nothing alive in it, whatever the ids and the words are", () => {
    for (const hostile of HOSTILE) {
      const id = hostile === "" ? "empty" : hostile;
      const text = `Keep your room until 2 pm for 25 €. ${hostile} That is all for today.`;
      const diff = diffOf(
        { [`sms/${id}`]: sms({ text }), "topics/late": sends(id) },
        { [`sms/x${id}`]: sms({ text: `${text} Bye.` }), "topics/late": sends(`x${id}`) },
      );
      expect(diff.counts.renamed).toBe(1);
      for (const markdown of [renderDiff(diff), comment(diff), review(diff)])
        expect(findLive(markdown), JSON.stringify(hostile)).toEqual([]);
    }
  });
});

describe("files that differ only in how they are written", () => {
  const SENTENCE = "2 files differ only in comments, order or formatting.";
  const same: AgentDiff = { ...diffOf(BEFORE, BEFORE), cosmetic: 2 };
  const other: AgentDiff = {
    ...diffOf(BEFORE, { ...BEFORE, "topics/dogs": topic({ content: "Other." }) }),
    cosmetic: 2,
  };

  it("are told everywhere, beside changes and without any", () => {
    for (const diff of [same, other]) {
      expect(renderDiff(diff)).toContain(SENTENCE);
      expect(comment(diff)).toContain(SENTENCE);
      expect(terminal(diff)).toContain(SENTENCE);
      expect(review(diff)).toContain(SENTENCE.slice(0, -1));
      expect(renderDiffPage(diff)).toContain(SENTENCE.slice(0, -1));
    }
  });

  it("change no headline: nothing differs", () => {
    expect(terminal(same).split("\n")).toEqual(["Nothing differs.", SENTENCE]);
    expect(comment(same)).toContain("### Harbour Hotel · nothing differs from **v41** (live)");
    expect(renderDiff(same)).toContain(`**Nothing differs.** ${SENTENCE}`);
    expect(review(same)).toContain("| Changes | none: the content is the same · 2 files differ only");
  });

  it("are not mentioned when there are none", () => {
    const none = { ...other, cosmetic: 0 };
    for (const text of [renderDiff(none), comment(none), terminal(none), review(none)])
      expect(text).not.toMatch(/comments, order/);
  });
});
