import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { renderMarkdownResults } from "../../../src/render/markdown/results.ts";
import { errorCase, failedCase, HOSTILE_TEXT, passedCase, resultsOf } from "../../support/small-results.ts";

const failed = failedCase("How much is breakfast?", "Breakfast is free.", "18 €");

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

function nodesOf(markdown: string): Node[] {
  const flatten = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flatten)];
  return flatten(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
}

describe("results in Markdown", () => {
  it("begin with the verdict in one sentence, then show failures by their dialogue, and fold the rest", () => {
    const text = renderMarkdownResults(resultsOf([passedCase(), failed, errorCase("socket hang up")]));
    expect(text.split("\n\n")).toEqual([
      "❌ **Of 3 conversations on pre-release v42, 1 failed, 1 could not be measured and 1 passed.**",
      '❌ **`breakfast-price`** · covers `topics/breakfast-price`  \n> guest: "How much is breakfast?"  \n> bot: "Breakfast is free."  \n> expected the reply to contain "18 €" · `tests/money.test.yaml:12`',
      "⚠️ **`parking`** · covers `topics/opening-hours`  \n> socket hang up · `tests/smoke.test.yaml:3`",
      "<details><summary>1 passed</summary>",
      "- ✅ `opening-hours`",
      "</details>",
      "<sub>full suite · suite `b81cb81cb81c` · tested digest `444444444444` · 2.1 s</sub>",
    ]);
  });

  it("say once why a whole run proves nothing", () => {
    const problem = { code: "wrong-version", message: "The bot runs v41.", hint: "Deploy v42." } as const;
    const text = renderMarkdownResults(resultsOf([errorCase("not run: x")], { verdict: "error", problem }));
    expect(text).toMatch(
      /^⚠️ \*\*Nothing was proven on pre-release v42. The bot runs v41.\*\*\n\nDeploy v42.\n\n<details>/u,
    );
  });

  it("stay within a comment's size when everything fails at length", () => {
    const long = failedCase("x".repeat(20_000), "&".repeat(20_000), "y".repeat(20_000), {
      title: "<".repeat(5_000),
    });
    const text = renderMarkdownResults(resultsOf(Array.from({ length: 1_000 }, () => long)));
    expect(text).toContain("980 more failed");
    expect(new TextEncoder().encode(text).length).toBeLessThan(250_000);
  });

  it("let no bot, title, file or environment add structure, mentions, links, images or HTML", () => {
    const hostile = failedCase(HOSTILE_TEXT, HOSTILE_TEXT, HOSTILE_TEXT, {
      id: HOSTILE_TEXT,
      title: HOSTILE_TEXT,
      covers: [HOSTILE_TEXT],
      location: { file: HOSTILE_TEXT, line: 1, column: 1 },
    });
    const plain = resultsOf([failed, errorCase("x"), passedCase()]);
    const text = renderMarkdownResults(
      resultsOf([hostile, errorCase(HOSTILE_TEXT), passedCase({ id: HOSTILE_TEXT })], {
        target: { environment: HOSTILE_TEXT, version: 42, digest: HOSTILE_TEXT },
        suite: HOSTILE_TEXT,
      }),
    );
    const nodes = nodesOf(text);
    const types = new Set(nodes.map((node) => node.type));
    for (const type of ["heading", "image", "link", "table", "code", "thematicBreak"])
      expect(types).not.toContain(type);
    const html = (of: readonly Node[]) =>
      of.flatMap((node) =>
        node.type === "html" && !/^<\/?code>$/u.test(node.value ?? "") ? [node.value] : [],
      );
    expect(html(nodes)).toEqual(html(nodesOf(renderMarkdownResults(plain))));
    const prose = nodes.filter((node) => node.type === "text").map((node) => node.value ?? "");
    expect(prose.join(" ")).not.toMatch(/@everyone|https?:\/\/evil/u);
    expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e]/u);
  });
});
