import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/domain/lint/finding.ts";
import { countFindings } from "../../../src/domain/lint/validate-tree.ts";
import { type FindingsOptions, renderMarkdownFindings } from "../../../src/render/markdown/findings.ts";
import { findings, HOSTILE_TEXTS } from "../../support/findings.ts";

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

const render = (list: readonly Finding[], options?: FindingsOptions) =>
  renderMarkdownFindings({ findings: list, counts: countFindings(list) }, options);

function nodesOf(markdown: string): Node[] {
  const flatten = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flatten)];
  return flatten(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
}
const rowsOf = (markdown: string) => nodesOf(markdown).filter(({ type }) => type === "tableRow").length - 1;

describe("findings in Markdown", () => {
  it("are one line when there are none", () => {
    expect(render([])).toBe("### ✅ Validation: no errors\n");
  });

  it("are a table, errors first", () => {
    const list = [...findings(1, "warning"), ...findings(1)];
    expect(render(list, { filesUrl: "https://github.com/o/r/blob/4f2c9d1/", version: "1.2.3" })).toBe(
      `### ❌ Validation: 1 error, 1 warning

| | Where | What | Rule |
|---|---|---|---|
| ❌ | [\`agent/topics/pets.yaml:1\`](https://github.com/o/r/blob/4f2c9d1/agent/topics/pets.yaml#L1) | &#96;nmae&#96; is not a known key, number 1.<br>Did you mean &#96;name&#96;? | [\`unknown-key\`](https://github.com/greenroom-ai/greenroom/blob/v1.2.3/docs/rules/unknown-key.md) |
| ⚠️ | [\`agent/topics/pets.yaml:1\`](https://github.com/o/r/blob/4f2c9d1/agent/topics/pets.yaml#L1) | &#96;nmae&#96; is not a known key, number 1.<br>Did you mean &#96;name&#96;? | [\`unknown-key\`](https://github.com/greenroom-ai/greenroom/blob/v1.2.3/docs/rules/unknown-key.md) |
`,
    );
  });

  it("say which layout was read, as text", () => {
    const layout = "layout greenroom, because there is [agent.yaml](https://evil.example.test)";
    const validation = { findings: [], counts: countFindings([]), layout };
    const text = renderMarkdownFindings(validation);
    expect(text).toContain("layout greenroom, because");
    expect(nodesOf(text).filter(({ type }) => type === "link")).toEqual([]);
  });

  it.each([
    ["rows", { limit: 20 }, 20],
    ["bytes", { budget: 2000 }, undefined],
  ] as const)("are counted beyond a limit of %s", (_, options, shown) => {
    const text = render(findings(300), options);
    const rows = rowsOf(text) - 1;
    if (shown !== undefined) expect(rows).toBe(shown);
    expect(rows).toBeGreaterThan(0);
    expect(rows).toBeLessThan(300);
    expect(text.match(/and \d+ more/g)).toEqual([`and ${300 - rows} more`]);
    expect(nodesOf(text).filter(({ type }) => type === "table")).toHaveLength(1);
  });

  it.each(HOSTILE_TEXTS)("let no text add structure, mentions, links, images or HTML: %j", (hostile) => {
    const list = findings(2, "error", {
      message: hostile,
      hint: hostile,
      rule: hostile,
      location: { file: hostile, line: 1, column: 1 },
    });
    const text = render(list, { filesUrl: "https://github.com/o/r/blob/4f2c9d1", version: "1.2.3" });
    const nodes = nodesOf(text);
    const types = new Set(nodes.map(({ type }) => type));
    for (const type of ["image", "imageReference", "footnoteReference", "thematicBreak", "code", "list"]) {
      expect(types).not.toContain(type);
    }
    expect(nodes.filter(({ type }) => type === "heading")).toHaveLength(1);
    expect(rowsOf(text)).toBe(2);
    expect(
      nodes.filter(({ type, value }) => type === "html" && !/^<\/?(br|code)>$/.test(value ?? "")),
    ).toEqual([]);
    const prose = nodes
      .filter(({ type }) => type === "text")
      .map(({ value }) => value ?? "")
      .join("\n");
    expect(prose).not.toMatch(/[@#][A-Za-z0-9]/);
    const links = nodes.filter(({ type }) => type === "link").map(({ url }) => url);
    const ours = [
      "https://github.com/o/r/blob/4f2c9d1/",
      "https://github.com/greenroom-ai/greenroom/blob/v1.2.3/",
    ];
    expect(links.filter((url) => !ours.some((start) => url?.startsWith(start)))).toEqual([]);
  });
});
