import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AgentDiff, CHANGE_KINDS, type ChangeKind } from "../../src/domain/diff/change.ts";
import type { JsonObject } from "../../src/domain/json.ts";
import { renderDiffPage } from "../../src/render/html/diff-page/page.ts";
import { renderDiff } from "../../src/render/markdown/diff.ts";
import { renderComment } from "../../src/render/markdown/pr-comment.ts";
import { renderReviewSummary } from "../../src/render/markdown/review-summary.ts";
import { renderTerminalDiff } from "../../src/render/terminal/diff.ts";
import { makeStyle } from "../../src/render/terminal/style.ts";
import { diffOf, type Items } from "../domain/diff/make-snapshot.ts";
import { exercise } from "./markdown/comment-data.ts";

type Counts = Readonly<Record<ChangeKind, number>>;
const SIGNS: Readonly<Record<string, ChangeKind>> = {
  "➕": "added",
  "🔀": "renamed",
  "✏️": "changed",
  "➖": "removed",
  "+": "added",
  "→": "renamed",
  "✎": "changed",
  "-": "removed",
};

function tally(found: readonly (readonly [ChangeKind | undefined, number])[]): Counts {
  const counts = { added: 0, renamed: 0, changed: 0, removed: 0 };
  for (const [kind, count] of found) if (kind !== undefined) counts[kind] += count;
  return counts;
}

/** Rows of the tables of changes, by their sign. */
const rowsIn = (markdown: string): Counts =>
  tally([...markdown.matchAll(/^\| (➕|🔀|✏️|➖) \| /gmu)].map(([, sign = ""]) => [SIGNS[sign], 1]));
/** Lines of the terminal that begin a change. */
const linesIn = (text: string): Counts =>
  tally([...text.matchAll(/^([+→✎-]) /gmu)].map(([, sign = ""]) => [SIGNS[sign], 1]));
/** `6 changed, 1 removed`, wherever headings of sections say so. */
function headingsIn(texts: readonly string[]): Counts {
  return tally(
    texts.flatMap((text) =>
      CHANGE_KINDS.map((kind) => [kind, Number(new RegExp(`(\\d+) ${kind}`).exec(text)?.[1] ?? 0)] as const),
    ),
  );
}
/** Cards of the page, by their kind. */
const cardsIn = (html: string): Counts =>
  tally(
    [...html.matchAll(/<article class="card"[^>]* data-kind="(\w+)"/g)].map(([, kind = ""]) => [
      CHANGE_KINDS.find((one) => one === kind),
      1,
    ]),
  );
const total = (counts: Counts): number => CHANGE_KINDS.reduce((sum, kind) => sum + counts[kind], 0);

function review(diff: AgentDiff): string {
  return renderReviewSummary({
    displayName: "Hotel",
    version: 2,
    environment: "live",
    digest: `sha256:${"a".repeat(64)}`,
    position: 3,
    now: "2026-11-20T13:30:00.000Z",
    diff,
  });
}

const value = fc.record({
  content: fc.constantFrom("Open at seven.", "Open at eight.", "Closed."),
  enabled: fc.boolean(),
  actions: fc.constantFrom<JsonObject>({ sms: ["s1"] }, { sms: [] }, { tools: ["t1"], sms: ["s2"] }),
});
const ids = ["topics", "rules", "sms", "tools", "guardrails", "flows"].flatMap((section) =>
  Array.from({ length: 5 }, (_, index) => `${section}/${section.charAt(0)}${index}`),
);
const items: fc.Arbitrary<Items> = fc.dictionary(
  fc.constantFrom(...ids, "voice/voice", "agent/agent"),
  value,
  {
    maxKeys: 20,
  },
);

describe("comment, summary, approval, terminal, page and JSON", () => {
  it("agree on every count", () => {
    fc.assert(
      fc.property(items, items, (before, after) => {
        const diff: AgentDiff = JSON.parse(JSON.stringify(diffOf(before, after)));
        const { counts, changes } = diff;
        expect(total(counts)).toBe(changes.length);
        expect(tally(changes.map(({ kind }) => [kind, 1]))).toEqual(counts);
        expect(
          tally(
            diff.sections.flatMap((section) => CHANGE_KINDS.map((kind) => [kind, section[kind]] as const)),
          ),
        ).toEqual(counts);

        const terminal = renderTerminalDiff(diff, { style: makeStyle(false) });
        const [comment, summary, approval] = [
          renderComment(exercise({ diff })),
          renderDiff(diff),
          review(diff),
        ];
        expect(linesIn(terminal)).toEqual(counts);
        for (const markdown of [comment, summary, approval]) expect(rowsIn(markdown)).toEqual(counts);
        expect(cardsIn(renderDiffPage(diff))).toEqual(counts);
        for (const width of [40, 100, 150])
          expect(linesIn(renderTerminalDiff(diff, { style: makeStyle(false), width }))).toEqual(counts);
        if (changes.length === 0) return;
        expect(comment).toContain(`· ${changes.length} ${changes.length === 1 ? "change" : "changes"} since`);
        expect(approval).toContain(`| Changes | ${changes.length}: `);
        if (changes.length > 5) {
          expect(diff.summary).toContain(`${changes.length} changes: `);
          expect(headingsIn(terminal.split("\n").filter((line) => /^\S.* · \d/.test(line)))).toEqual(counts);
        }
        if (changes.length > 8)
          for (const markdown of [comment, summary, approval])
            expect(headingsIn(markdown.split("\n").filter((line) => line.includes(" · risk: ")))).toEqual(
              counts,
            );
      }),
      { numRuns: 150 },
    );
  });

  it("would not if one of them lost a change", () => {
    const diff = diffOf({ "topics/a": { content: "x" } }, { "topics/a": { content: "y" }, "topics/b": {} });
    const less = { ...diff, changes: diff.changes.slice(1) };
    expect(rowsIn(renderDiff(less))).not.toEqual(diff.counts);
    expect(cardsIn(renderDiffPage(less))).not.toEqual(diff.counts);
  });
});
