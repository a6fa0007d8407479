import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AgentDiff, Change, FieldChange } from "../../../src/domain/diff/change.ts";
import { compareTexts } from "../../../src/domain/diff/text-pieces.ts";
import { renderDiff } from "../../../src/render/markdown/diff.ts";
import { byteLength } from "../../../src/render/markdown/fit-blocks.ts";
import { renderComment } from "../../../src/render/markdown/pr-comment.ts";
import { renderReviewSummary } from "../../../src/render/markdown/review-summary.ts";
import { BEFORE, diffOf, type Items, topic } from "../../domain/diff/make-snapshot.ts";
import { exercise } from "./comment-data.ts";
import { HOSTILE } from "./hostile-strings.ts";
import { findLive, findLiveIn, type Node, nodesOf, parseMarkdown } from "./inert.ts";

const LINKS = ["https://github.example/acme/agents/"];
/** What GitHub takes: characters of a comment, bytes of a job summary's step. */
const COMMENT_LIMIT = 65_536;
const SUMMARY_LIMIT = 1024 * 1024;

const fragment = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE.filter((one) => one.length < 200)) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "@",
      "#1",
      "`",
      "``",
      "|",
      "\\",
      "<",
      ">",
      "</details>",
      "<!--",
      "\n",
      "\n\n",
      "~~",
      "**",
      "[",
      "](",
      "!",
      "://",
      "www.",
      " ",
      "&",
      ";",
      "$",
      "a",
      "-",
      "=",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
);
const text = fc.array(fragment, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(""));
const RUNS = 160;
const TEXTS_EACH = 64;

/** A comparison as a job that nobody trusts could have written it: the texts, one after the other, in every place there is. */
function comparisonOf(texts: readonly string[], count: number): AgentDiff {
  let at = 0;
  const next = (): string => texts[at++ % texts.length] ?? "";
  const field = (kind: FieldChange["kind"], label?: string): FieldChange => {
    const [before, after] = [`Some words ${next()} to share`, `Some words ${next()} to share`];
    const pieces = kind === "changed" ? compareTexts(before, after) : undefined;
    return {
      path: [next()],
      label: label ?? next(),
      kind,
      ...(kind === "added" ? {} : { before }),
      ...(kind === "removed" ? {} : { after }),
      ...(pieces === undefined ? {} : { pieces }),
    };
  };
  const change = (index: number): Change => {
    const id = next();
    const kind = (["changed", "renamed", "added", "removed"] as const)[index % 4] ?? "changed";
    const section = (["topics", "sms", "voice", "guardrails"] as const)[index % 4] ?? "topics";
    const base: Change = {
      section,
      id,
      name: `${section}/${id}`,
      kind,
      risk: "wiring",
      riskReason: next(),
      fields: [
        field("changed"),
        field("added"),
        field("removed"),
        field("added", "sample question"),
        field("removed", "sample question"),
        { path: ["x"], label: next(), kind: "changed", before: "a", after: "b" },
      ],
      remarks: [next()],
      dependents: [`topics/${next()}`],
      credits: [
        { author: next(), commit: "4f2c9d1aa04b5c6d7e8f90123456789012345678", at: next() },
        { author: next(), commit: "5f2c9d1aa04b5c6d7e8f90123456789012345678", undone: true },
      ],
      before: { [next()]: next(), b: [next(), { c: next() }] },
      after: { [next()]: next(), b: [next(), { c: next() }] },
      ...(kind === "renamed" ? { formerId: next() } : {}),
    };
    return index % 3 === 0 ? { ...base, includes: [{ ...base, kind: "changed", id: next() }] } : base;
  };
  const changes = Array.from({ length: count }, (_, index) => change(index));
  return {
    ...diffOf(BEFORE, BEFORE),
    displayName: next(),
    from: { label: next(), environment: next() },
    to: { label: next() },
    changes,
    flags: [
      { code: "gates-weakened", message: next() },
      { code: "still-referenced", message: next(), item: `tools/${next()}` },
    ],
    cosmetic: 2,
    notes: [next(), next()],
  };
}

function review(diff: AgentDiff, note: string): string {
  return renderReviewSummary({
    displayName: note,
    version: 2,
    note,
    environment: note,
    digest: `sha256:${"a".repeat(64)}`,
    position: 3,
    now: "2026-11-20T13:30:00.000Z",
    diff,
  });
}

/** What stands in a table stays in its cell; nothing becomes a block of code or a heading. */
function misshapen(nodes: readonly Node[], headings: number): readonly string[] {
  const tables = nodes.filter(({ type }) => type === "table");
  const torn = tables.filter(
    ({ children = [] }) => new Set(children.map((row) => row.children?.length)).size !== 1,
  );
  return [
    ...torn.map(() => "a torn table"),
    ...nodes.filter(({ type }) => type === "code").map(() => "a block of code"),
    ...(nodes.filter(({ type }) => type === "heading").length === headings ? [] : ["a heading"]),
  ];
}

function wrong(markdown: string, headings: number, links: readonly string[] = []): readonly string[] {
  const nodes = nodesOf(parseMarkdown(markdown));
  return [...findLiveIn(nodes, links), ...misshapen(nodes, headings)];
}

describe("any text of others", () => {
  it(`stays text: ${RUNS * TEXTS_EACH} of them in every place of comment, summary and approval`, () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: TEXTS_EACH, maxLength: TEXTS_EACH }),
        fc.constantFrom(2, 2, 2, 2, 9),
        (texts, count) => {
          const diff = comparisonOf(texts, count);
          const comment = renderComment(exercise({ diff, displayName: texts[0] ?? "" }));
          expect(wrong(comment, 1, LINKS)).toEqual([]);
          expect(comment.length).toBeLessThanOrEqual(COMMENT_LIMIT);
          expect(wrong(renderDiff(diff), 1)).toEqual([]);
          expect(wrong(review(diff, texts[1] ?? ""), 2)).toEqual([]);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it("is found to be alive by the same look when nobody escapes it", () => {
    const alive = HOSTILE.filter((one) => findLive(one).length > 0);
    expect(alive.length).toBeGreaterThan(25);
    expect(wrong("| a | b |\n|---|---|\n| x |\n\n```\nopen", 0)).toContain("a block of code");
  });
});

describe("the limits of GitHub", () => {
  const many = (count: number, words: string): Items =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `topics/t${index}`,
        topic({ content: `${words} ${index}`, sample_questions: [`${words.slice(0, 20)} ${index}?`] }),
      ]),
    );

  it.each([
    [8, 10],
    [9, 10],
    [9, 60_000],
    [100, 2_000],
    [10_000, 20],
  ])("hold for %i changes of %i characters, and every fold is closed", (count, size) => {
    const diff = diffOf(
      many(count, "old @a <b> | ".repeat(size / 10)),
      many(count, "new `c` ~~d~~ | ".repeat(size / 10)),
    );
    const comment = renderComment(exercise({ diff }));
    expect(comment.length).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect((comment.match(/<details>/g) ?? []).length).toBe((comment.match(/<\/details>/g) ?? []).length);
    const summary = renderDiff(diff);
    expect(byteLength(summary)).toBeLessThanOrEqual(SUMMARY_LIMIT);
    expect((summary.match(/<details>/g) ?? []).length).toBe((summary.match(/<\/details>/g) ?? []).length);
  });

  it("are told outside of what is folded", () => {
    const comment = renderComment(
      exercise({ diff: diffOf(many(400, "old words"), many(400, "new words")) }),
      30_000,
    );
    const told = comment.indexOf("*The details of ");
    const before = comment.slice(0, told);
    expect(told).toBeGreaterThan(0);
    expect((before.match(/<details>/g) ?? []).length).toBe((before.match(/<\/details>/g) ?? []).length);
  });
});
