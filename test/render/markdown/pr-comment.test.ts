import { describe, expect, it } from "vitest";
import type { AgentDiff } from "../../../src/domain/diff/change.ts";
import { diffSnapshots } from "../../../src/domain/diff/diff-snapshots.ts";
import type { JsonObject, JsonValue } from "../../../src/domain/json.ts";
import type { SuiteResults } from "../../../src/domain/regression/results.ts";
import { renderDiff } from "../../../src/render/markdown/diff.ts";
import { byteLength } from "../../../src/render/markdown/fit-blocks.ts";
import { type CommentData, renderComment } from "../../../src/render/markdown/pr-comment.ts";
import {
  BEFORE,
  DRAFT,
  diffOf,
  type Items,
  LIVE,
  makeSnapshot,
  sms,
  topic,
} from "../../domain/diff/make-snapshot.ts";
import { errorCase, failedCase, resultsOf } from "../../support/small-results.ts";
import { exercise } from "./comment-data.ts";
import { HOSTILE } from "./hostile-strings.ts";
import { findLive, nodesOf, parseMarkdown } from "./inert.ts";

const LINKS = ["https://github.example/acme/agents/"];

describe("the comment of the exercise", () => {
  it("reads as the example does", async () => {
    await expect(renderComment(exercise())).toMatchFileSnapshot("../../fixtures/pr-comment.md");
  });

  it("begins with the marker by which it is found again", () => {
    expect(renderComment(exercise()).split("\n")[0]).toBe("<!-- greenroom:comment agent=harbour-hotel -->");
  });

  it("has nothing alive in it but its own links", () => {
    expect(findLive(renderComment(exercise()), LINKS)).toEqual([]);
  });
});

describe("what is missing is said in words", () => {
  const bare = (more: Partial<CommentData> = {}): string => {
    const {
      plan: _,
      rehearsal: __,
      validation: ___,
      head: ____,
      links: _____,
      approvalIn: ______,
      ...data
    } = exercise();
    return renderComment({ ...data, ...more });
  };

  it("says that validation and rehearsal did not run, and why", () => {
    expect(bare()).toContain("**Rehearsal:** not run.");
    expect(bare()).toContain("**Validation:** not run.");
    expect(bare({ rehearsalMissing: "not run, because validation found errors." })).toContain(
      "**Rehearsal:** not run, because validation found errors.",
    );
    expect(bare()).not.toMatch(/undefined|null|NaN|\[object|\(\)|: *$/m);
  });

  it("says that nothing differs, or that everything is new", () => {
    expect(bare({ diff: diffOf(BEFORE, BEFORE) })).toContain(
      "nothing differs from **v41** (live)\n\n**Nothing differs.**",
    );
    const first = diffSnapshots({ side: { label: "live" } }, { side: DRAFT, snapshot: makeSnapshot(BEFORE) });
    expect(bare({ diff: first })).toContain(
      "Harbour Hotel · first version\n\n**Everything is new: agent settings, 1 rule,",
    );
  });

  it("names failures with the two lines of dialogue, and what could not be measured", () => {
    const rehearsal = resultsOf([
      failedCase("How much is breakfast?", "Breakfast is free.", "18 €"),
      errorCase("the bot did not answer within 30 s"),
    ]);
    const text = bare({ rehearsal });
    expect(text).toContain(
      "❌ **Rehearsal on this draft: 0 of 2 conversations passed**, 1 run could not be measured",
    );
    expect(text).toContain(
      '- ❌ **`breakfast-price`** guest: "How much is breakfast?"<br>bot: "Breakfast is free."',
    );
    expect(text).toContain("- ⚠️ **`parking`** the bot did not answer within 30 s");
  });

  it("does not count a run that proved nothing", () => {
    const rehearsal: SuiteResults = {
      ...resultsOf([]),
      verdict: "error",
      problem: { code: "wrong-version", message: "The bot ran v3." },
    };
    expect(bare({ rehearsal })).toContain("⚠️ **The rehearsal proved nothing.** The bot ran v3.");
  });

  it("lists errors first and counts what it does not list", () => {
    const finding = {
      rule: "x",
      message: "It is wrong.",
      location: { file: "a.yaml", line: 1, column: 1 },
    } as const;
    const validation = Array.from({ length: 30 }, (_, index) => ({
      ...finding,
      severity: index === 29 ? ("error" as const) : ("warning" as const),
    }));
    const text = bare({ validation });
    expect(text).toContain("❌ **Validation: 1 error, 29 warnings**\n\n- ❌ `a.yaml:1` It is wrong.");
    expect(text).toContain("- … and 22 more, in the summary of this run");
  });

  it("warns about changes that nothing tests", () => {
    const plan = {
      schemaVersion: 1,
      changes: [{ item: "topics/pet-policy", covered: [], neighbours: [], byHand: [] }],
      smoke: [],
      uncovered: ["topics/pet-policy"],
      conversations: [],
    } as const;
    expect(bare({ plan })).toContain("⚠️ no conversation covers it");
    expect(bare({ plan })).toContain("☐ write a conversation that covers `topics/pet-policy`");
  });
});

/** Every place that takes text of others, filled with one text. */
function everywhere(text: string): CommentData {
  const id = text === "" ? "empty" : text;
  const before: Items = {
    "agent/agent": { name: text, greeting: "Hello.", model: { name: "a" } },
    [`topics/${id}`]: topic({
      content: `Before ${text} and after, so that words are compared.`,
      sample_questions: [],
    }),
    [`tools/${id}`]: { description: "x", parameters: { properties: {} } },
  };
  const value: JsonObject = { type: text, "x-ask": text };
  const after: Items = {
    "agent/agent": { name: text, greeting: text, model: { name: text } },
    [`topics/${id}`]: topic({
      content: `Before and after ${text}, so that words are compared.`,
      sample_questions: [text, `${text}!`],
    }),
    [`tools/${id}`]: { description: text, parameters: { properties: Object.fromEntries([[id, value]]) } },
    [`sms/${id}`]: sms({ text, consent_question: text, extra: [text, { a: text }] }),
    [`environments/${id}`]: { variables: Object.fromEntries([[id, text]]) },
  };
  const diff: AgentDiff = diffSnapshots(
    { side: { ...LIVE, environment: text, label: text }, snapshot: makeSnapshot(before) },
    { side: { label: text }, snapshot: makeSnapshot(after) },
  );
  const location = { file: text, line: 1, column: 1 };
  return {
    ...exercise(),
    displayName: text,
    diff,
    plan: {
      schemaVersion: 1,
      changes: diff.changes.map((change) => ({
        item: change.name,
        covered: [text],
        neighbours: [text],
        byHand: [text],
      })),
      smoke: [text],
      uncovered: diff.changes.map((change) => change.name),
      conversations: [text],
    },
    rehearsal: resultsOf([
      failedCase(text, text, text, { id: text, conversation: text, location }),
      errorCase(text, { id: `${text}/${text} (call)`, conversation: text, location }),
    ]),
    validation: [
      { rule: text, severity: "error", message: text, hint: text, location, item: text },
      { rule: text, severity: "warning", message: text, location },
    ],
    head: { commit: text, author: text },
    digest: text,
    toolVersion: text,
    approvalIn: text,
  };
}

describe("hostile texts in every place", () => {
  it.each(HOSTILE.map((text, index) => [index, text] as const))("stay inert: text %i", (_, text) => {
    const data = everywhere(text);
    expect(findLive(renderComment(data), LINKS)).toEqual([]);
    expect(
      findLive(renderDiff(data.diff, data.plan === undefined ? {} : { plan: data.plan }), LINKS),
    ).toEqual([]);
  });

  it("can't be nested so deep that nothing is rendered", () => {
    const deep: JsonValue = JSON.parse(`${"[".repeat(9_000)}"x"${"]".repeat(9_000)}`);
    const [change] = exercise().diff.changes;
    if (change === undefined) throw new Error("no change");
    const diff = { ...exercise().diff, changes: [{ ...change, kind: "added" as const, after: { deep } }] };
    expect(renderComment(exercise({ diff }))).toContain("((((((((…))))))))".slice(2, -2));
  });

  it("can't become a second marker, a link or a heading of their own", () => {
    const markdown = renderComment(everywhere("<!-- greenroom:comment agent=other -->\n# Approved"));
    const nodes = nodesOf(parseMarkdown(markdown));
    expect(nodes.filter((node) => node.type === "heading")).toHaveLength(1);
    expect(markdown.match(/<!--/g)).toHaveLength(1);
  });
});

describe("the budget", () => {
  const many = (count: number, content: string): Items =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `topics/t${index}`,
        topic({ content: `${content} ${index}` }),
      ]),
    );
  const large = diffOf(
    many(2_000, "We open at seven, every day of the week, number"),
    many(2_000, "We open at eight, every day of the week, number"),
  );

  it.each([60_000, 30_000, 12_000])(
    "of %i bytes is kept, at whole blocks, and what is left out is said",
    (budget) => {
      const text = renderComment(exercise({ diff: large }), budget);
      expect(byteLength(text)).toBeLessThanOrEqual(budget);
      expect(findLive(text, LINKS)).toEqual([]);
      expect(text).toMatch(/The details of [0-9]+ more changes are left out here/);
      expect(text).toMatch(/\| … \| [0-9]+ more changes, all of them in the result file of this run/);
      expect(text).toContain("**Rehearsal on this draft: 4 of 4 conversations passed**");
      expect(text).toContain("<sub>digest");
    },
  );

  it("holds for hostile texts too, cut or not", () => {
    for (const text of HOSTILE.filter((one) => one.length > 400)) {
      const cut = renderComment(everywhere(text), 20_000);
      expect(byteLength(cut)).toBeLessThanOrEqual(20_000);
      expect(findLive(cut, LINKS)).toEqual([]);
    }
  });

  it("does not leave anything out while there is room", () => {
    expect(renderComment(exercise())).not.toContain("left out");
    expect(renderDiff(large)).not.toContain("left out");
  });
});
