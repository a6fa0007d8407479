import { describe, expect, it } from "vitest";
import type { AgentDiff, Change, Credit } from "../../src/domain/diff/change.ts";
import { creditWords } from "../../src/render/credit-words.ts";
import { changeDetails, detailBlocks } from "../../src/render/markdown/change-details.ts";
import { creditCell, creditLines, touched } from "../../src/render/markdown/credits.ts";
import type { Block } from "../../src/render/markdown/fit-blocks.ts";
import { renderTerminalDiff } from "../../src/render/terminal/diff.ts";
import { makeStyle } from "../../src/render/terminal/style.ts";
import { AFTER, BEFORE, diffOf } from "../domain/diff/make-snapshot.ts";
import { HOSTILE } from "./markdown/hostile-strings.ts";
import { findLive, nodesOf, parseMarkdown } from "./markdown/inert.ts";

const commit = (digit: string): string => digit.repeat(40);
const mara: Credit = { author: "mara", commit: `4f2c9d1${"0".repeat(33)}`, at: "2026-01-02T03:04:05.000Z" };
const jo: Credit = { author: "jo", commit: commit("a") };
const undone = (credit: Credit): Credit => ({ ...credit, undone: true });
const plain = { name: (text: string) => text, commit: (digits: string) => digits };

describe("who made a change is said", () => {
  it.each<[string, readonly Credit[], number, string]>([
    ["of one commit", [mara], 0, "by mara in 4f2c9d1"],
    ["of two by one", [mara, { ...mara, commit: commit("b") }], 0, "by mara in 4f2c9d1 and 1 earlier commit"],
    ["of two by two", [mara, jo], 0, "by mara in 4f2c9d1 and 1 earlier commit by jo"],
    ["of many", [mara, jo, mara, mara, mara], 7, "by mara in 4f2c9d1 and 11 earlier commits"],
    ["of the draft", [{}], 0, "not committed yet"],
    ["of the draft and a commit", [{}, mara], 0, "not committed yet; by mara in 4f2c9d1"],
    ["of what is undone", [undone(mara)], 0, "takes back what mara did in 4f2c9d1"],
    [
      "of much that is undone",
      [undone(mara), undone(mara)],
      1,
      "takes back what mara did in 4f2c9d1 and 2 earlier commits",
    ],
    ["of an undone draft", [{ undone: true }], 0, "takes back what is not committed yet"],
    ["of both", [undone(jo), mara], 0, "by mara in 4f2c9d1; takes back what jo did in aaaaaaa"],
    ["of nobody", [], 0, ""],
  ])("%s", (_, credits, moreCredits, words) => {
    expect(creditWords({ credits, ...(moreCredits > 0 ? { moreCredits } : {}) }, plain)).toBe(words);
  });
});

function credited(author: string): AgentDiff {
  const diff = diffOf(BEFORE, AFTER);
  return { ...diff, changes: diff.changes.map((change) => ({ ...change, credits: [{ ...mara, author }] })) };
}

const written = ({ text }: Block): string => (typeof text === "string" ? text : text());

describe("in Markdown", () => {
  it("stands in the summary of the details, and in a list for what has none", () => {
    const blocks = detailBlocks(credited("mara")).map(written);
    expect(blocks[0]?.split("\n")[0]).toBe(
      "<details><summary><b>Topic <code>pet-policy</code></b> · by mara in 4f2c9&#8203;d1</summary>",
    );
    expect(blocks[1]?.split("\n")[0]).toContain("</b> · new · by mara in 4f2c9&#8203;d1</summary>");
    expect(blocks.at(-1)).toBe("- **Voice** · by mara in 4f2c9&#8203;d1");
    expect(detailBlocks(diffOf(BEFORE, AFTER)).map(written).join()).not.toContain("· by ");
  });

  it("is inert and changes no structure, whatever the name and the id", () => {
    const shape = (author: string): string =>
      nodesOf(parseMarkdown(detailBlocks(credited(author)).map(written).join("\n\n")))
        .map(({ type }) => type)
        .filter((type) => type !== "text")
        .join(" ");
    const expected = shape("mara");
    for (const author of HOSTILE.filter((text) => text.trim() !== "")) {
      const text = detailBlocks(credited(author))
        .map((block) => block.text)
        .join("\n\n");
      expect(findLive(text, []), author).toEqual([]);
      expect(shape(author), author).toBe(expected);
    }
    expect(creditCell({ credits: [{ author: "x", commit: "<b>deadbeef@all" }] })).not.toMatch(/<b>|@all/);
  });

  it("bounds the list", () => {
    const [change] = credited("mara").changes;
    if (change === undefined) throw new Error("no change");
    const lines = creditLines(Array.from({ length: 100 }, () => change)).split("\n");
    expect(lines).toHaveLength(41);
    expect(lines.at(-1)).toBe("- … and 60 more");
  });
});

describe("what a change touches", () => {
  const depending = (dependents: Change["dependents"]): Change => {
    const [change] = diffOf(BEFORE, AFTER).changes;
    if (change === undefined) throw new Error("no change");
    return { ...change, dependents };
  };

  it("is named in the details, a few of many", () => {
    const names = Array.from({ length: 8 }, (_, index) => `topics/t${index}` as const);
    expect(touched(depending(names))).toEqual([
      "",
      "Touches: topic t0, topic t1, topic t2, topic t3, topic t4 and 3 more",
    ]);
    expect(changeDetails(depending(["tools/x"]), diffOf(BEFORE, AFTER))).toContain("\n\nTouches: tool x\n\n");
    expect(touched(depending([]))).toEqual([]);
    for (const text of HOSTILE)
      expect(findLive(touched(depending([`topics/${text}`])).join("\n"), []), text).toEqual([]);
  });

  it("leaves out what is told with it already", () => {
    const sms = diffOf(BEFORE, AFTER).changes.find(({ section }) => section === "sms");
    expect(sms?.dependents).toEqual(["topics/late-checkout"]);
    expect(sms && touched(sms)).toEqual([]);
  });
});

describe("on a terminal", () => {
  it("stands at the end of a short line, else below", () => {
    expect(
      renderTerminalDiff(credited("mara"), { style: makeStyle(false) })
        .split("\n")
        .slice(0, 5),
    ).toEqual([
      "✎ topic pet-policy         Dogs are [-not allowed-]{+welcome+} in [-any-]{+ground-floor+} rooms{+ for 15 € a night+}.",
      "                           + sample question: Is there a fee for my dog?",
      "                           by mara in 4f2c9d1",
      "+ SMS late-checkout-offer  sent by topic late-checkout, after consent  by mara in 4f2c9d1",
      "✎ voice stability          0.6 → 0.8  by mara in 4f2c9d1",
    ]);
  });

  it("lets no name steer it", () => {
    for (const author of HOSTILE)
      expect(renderTerminalDiff(credited(author), { style: makeStyle(false) }), author).not.toMatch(
        /(?!\n)[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]/u,
      );
  });
});
