import { describe, expect, it } from "vitest";
import type { AgentDiff, Change } from "../../../../src/domain/diff/change.ts";
import { changedSentence } from "../../../../src/domain/diff/summary.ts";
import { renderDiffPage } from "../../../../src/render/html/diff-page/page.ts";
import { DIFF_PAGE_SCRIPT } from "../../../../src/render/html/diff-page/script.ts";
import { DIFF_PAGE_STYLE } from "../../../../src/render/html/diff-page/style.ts";
import { escapeHtml } from "../../../../src/render/html/escape.ts";
import { AFTER, BEFORE, diffOf, topic } from "../../../domain/diff/make-snapshot.ts";
import { manyChanges } from "../../../support/sample-diffs.ts";

const pets = (before: object, after: object): AgentDiff =>
  diffOf({ "topics/pets": topic({ ...before }) }, { "topics/pets": topic({ ...after }) });
const PETS = pets(
  { content: "Dogs are welcome for 20 € a night." },
  { content: "Dogs are welcome for 25 € a night." },
);
const bytes = (text: string) => Buffer.byteLength(text);
const cardsIn = (html: string) => html.match(/<article /g)?.length ?? 0;

function withChange(diff: AgentDiff, more: Partial<Change>): AgentDiff {
  return { ...diff, changes: diff.changes.map((change) => ({ ...change, ...more })) };
}

describe("the comparison as a page", () => {
  it("puts old beside new and marks the words that differ", () => {
    const html = renderDiffPage(PETS);
    expect(html).toContain('<td class="old" dir="auto">Dogs are welcome for <del>20</del> € a night.</td>');
    expect(html).toContain('<td class="new" dir="auto">Dogs are welcome for <ins>25</ins> € a night.</td>');
  });

  it("names no address and has no style or handler in a tag", () => {
    const html = renderDiffPage(PETS);
    expect(html).not.toMatch(/https?:|\son[a-z]+=|\sstyle=|\ssrc=/);
    expect(html).toMatch(
      /default-src 'none'; style-src 'sha256-[\w+/]{43}='; script-src 'sha256-[\w+/]{43}='/,
    );
    expect(DIFF_PAGE_SCRIPT + DIFF_PAGE_STYLE).not.toMatch(
      /<\/|<!--|innerHTML|eval|fetch\(|url\(|@import|Storage|cookie/,
    );
  });

  it("tells the three changes of the exercise, and every section that nobody touched", () => {
    const diff = diffOf(BEFORE, AFTER);
    const html = renderDiffPage(diff);
    expect(cardsIn(html)).toBe(3);
    expect(html).toContain(`<p class="changed">${escapeHtml(changedSentence(diff))}</p>`);
    for (const section of ["Rules", "Guardrails", "Tools"])
      expect(html).toContain(`<li class="calm"><span>${section}</span> <small>no changes</small></li>`);
    expect(html).toContain(
      "counted with it: Topic <code>late-checkout</code> now sends SMS <code>late-checkout-offer</code>; nothing else differs there",
    );
    expect(html).toContain("touches <code>topics/late-checkout</code>");
    expect(html).toContain("sent by topic late-checkout, after consent");
    expect(html).toContain("new in draft");
    expect(html).toContain('<th scope="row">stability <small>(steadier)</small></th>');
  });

  it("puts the sample questions of a topic together, old ones and new ones", () => {
    const html = renderDiffPage(
      pets({ sample_questions: ["a?", "b?"] }, { sample_questions: ["b?", "c?", "d?"] }),
    );
    expect(html).toContain('<th scope="row">sample question (3)</th>');
    expect(html).toContain("<ul><li><del>a?</del></li></ul>");
    expect(html).toContain("<ul><li><ins>c?</ins></li><li><ins>d?</ins></li></ul>");
  });

  it("shows blanks that differ, and values that are empty", () => {
    expect(renderDiffPage(pets({ content: "One  two" }, { content: "One two" }))).toContain(
      '<del><span class="blank">·</span></del>',
    );
    expect(renderDiffPage(pets({ content: "" }, { content: "x" }))).toContain(
      '<del><span class="blank">empty</span></del>',
    );
  });

  it("says what an item was called, who changed it, and what nobody has committed yet", () => {
    const html = renderDiffPage(
      withChange(PETS, {
        kind: "renamed",
        formerId: "dogs",
        credits: [
          {},
          { author: "Ada", commit: "4f2c9d1aa04b", at: "2026-03-02T09:14:00Z" },
          { author: "Lee", commit: "aa04b5c6d7e8", undone: true },
        ],
      }),
    );
    expect(html).toContain("was called <code>dogs</code>");
    expect(html).toContain("not committed yet");
    expect(html).toContain("changed in <code>4f2c9d1</code> by Ada on 2026-03-02");
    expect(html).toContain("takes back <code>aa04b5c</code> by Lee");
  });

  it("leads from a flag to its change, and counts what is only written differently", () => {
    const html = renderDiffPage(manyChanges(20));
    expect(html).toMatch(
      /<li data-flag="guardrail-removed"><b>[\w ]+<\/b>: <a href="#i-guardrails\/legal">Guardrail legal is gone/,
    );
    expect(html).toContain('<article class="card" id="i-guardrails/legal"');
    expect(html).toContain("4 files differ only in comments, order or formatting");
    expect(html).toContain("live is understood as the environment");
  });

  it("says that nothing differs", () => {
    const html = renderDiffPage(pets({}, {}));
    expect(cardsIn(html)).toBe(0);
    expect(html).toContain('<p class="nothing-differs">Nothing differs.</p>');
  });

  it("is the same whenever it is made", () => {
    expect(renderDiffPage(manyChanges(30))).toBe(renderDiffPage(manyChanges(30)));
  });
});

describe("the size of the page", () => {
  it("holds 10,000 changes", () => {
    const { changes, ...rest } = manyChanges(200);
    const many = Array.from({ length: 50 }, (_, round) =>
      changes.map((change) => ({ ...change, name: `topics/${change.id}-${round}` as const })),
    ).flat();
    const html = renderDiffPage({ ...rest, changes: many });
    expect(cardsIn(html)).toBe(10_000);
    expect(bytes(html)).toBeLessThanOrEqual(20_000_000);
    expect(html.match(/ id="[^"]+"/g)?.length).toBe(new Set(html.match(/ id="[^"]+"/g)).size);
  });

  it("stays within its budget, and says what is missing", () => {
    const diff = manyChanges(300);
    const whole = renderDiffPage(diff);
    for (const budget of [bytes(whole), 500_000, 250_000, 100_000, 60_000]) {
      const html = renderDiffPage(diff, { budget });
      expect(bytes(html)).toBeLessThanOrEqual(budget);
      const shown = cardsIn(html);
      if (shown < 300) expect(html).toContain(`${300 - shown} more changes are left out`);
      else if (html !== whole) expect(html).toMatch(/left out here|more characters/);
    }
    expect(cardsIn(renderDiffPage(diff, { budget: 300_000 }))).toBe(300);
  });

  it("cuts one long value rather than any change, keeps the difference, and counts what it cut", () => {
    const long = (word: string) =>
      `${"An unchanged sentence.\n".repeat(9_000)}${word} ends it.\n${"And so on.\n".repeat(9_000)}`;
    const html = renderDiffPage(pets({ content: long("This") }, { content: long("That") }), {
      budget: 120_000,
    });
    expect(bytes(html)).toBeLessThanOrEqual(120_000);
    expect(html).toContain("<del>This</del>");
    expect(html).toMatch(/[\d,]{6,} more characters; the JSON result has all of them/);
  });
});
