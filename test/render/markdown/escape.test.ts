import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  escapeCell,
  escapeText,
  fencedCode,
  htmlCode,
  inlineCode,
  link,
  strong,
  struck,
} from "../../../src/render/markdown/escape.ts";
import { HOSTILE } from "./hostile-strings.ts";
import { findLive, nodesOf, parseMarkdown } from "./inert.ts";

const places: readonly (readonly [string, (text: string) => string])[] = [
  ["a paragraph", (text) => escapeText(text)],
  ["a paragraph between words", (text) => `Before ${escapeText(text)} after`],
  ["a paragraph without blanks around", (text) => `a${escapeText(text)}b`],
  ["a heading", (text) => `# ${escapeText(text)}`],
  ["a list", (text) => `- ${escapeText(text)}`],
  ["bold", (text) => strong(escapeText(text))],
  ["struck within a word", (text) => `a${struck(escapeText(text))}b`],
  ["inline code", (text) => inlineCode(text)],
  [
    "a summary",
    (text) => `<details><summary>${escapeText(text)} ${htmlCode(text)}</summary>\n\nx\n\n</details>`,
  ],
  ["a cell", (text) => `| a | b |\n|---|---|\n| ${escapeCell(text)} | ${inlineCode(text)} |`],
  ["a fence", (text) => fencedCode(text, "yaml")],
];

describe.each(places)("in %s", (_, place) => {
  it("nothing of a hostile text comes alive", () => {
    for (const text of HOSTILE)
      expect([text.slice(0, 60), ...findLive(place(text))]).toEqual([text.slice(0, 60)]);
  });

  it("nothing of a random text comes alive", () => {
    const part = fc.oneof(
      fc.constantFrom(
        "@",
        "#",
        "1",
        "a",
        "f00dbad",
        "/",
        ":",
        "//",
        "www.",
        ".",
        "`",
        "``",
        "|",
        "\\",
        "<",
        ">",
        "!",
        "[",
        "]",
        "(",
        ")",
        "&",
        "&#64;",
        "*",
        "_",
        "~",
        "\n",
        "\r",
        "\t",
        " ",
        "-",
        "+",
        "=",
        "$",
        "<!--",
        "-->",
        "</details>",
        "<br>",
        "\u202e",
        "\u200b",
        "http",
        "é",
        "👍",
      ),
      fc.string({ maxLength: 3, unit: "binary" }),
    );
    const text = fc.array(part, { maxLength: 14 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (one) => {
        expect(findLive(place(one))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("escaping", () => {
  it("keeps the shape of a table, whatever is in its cells", () => {
    for (const text of HOSTILE) {
      const markdown = `| a | b |\n|---|---|\n| ${escapeCell(text)} | ${inlineCode(text)} |\n\nafter`;
      const root = parseMarkdown(markdown);
      expect(
        root.children?.map((node) => node.type),
        text.slice(0, 60),
      ).toEqual(["table", "paragraph"]);
      expect(
        nodesOf(root).filter((node) => node.type === "tableCell"),
        text.slice(0, 60),
      ).toHaveLength(4);
    }
  });

  it("keeps a heading one line and a fence one block", () => {
    for (const text of HOSTILE) {
      expect(parseMarkdown(`# a ${escapeText(text)}\n\nb`).children?.map((node) => node.type)).toEqual([
        "heading",
        "paragraph",
      ]);
      const fence = parseMarkdown(`${fencedCode(text)}\n\nb`).children;
      expect(fence?.map((node) => node.type)).toEqual(["code", "paragraph"]);
    }
  });

  it("shows the words themselves", () => {
    const text = nodesOf(parseMarkdown(escapeText("Dogs *are* <welcome> @home, 15 € | [x]")))
      .filter((node) => node.type === "text")
      .map((node) => node.value)
      .join("")
      .replaceAll("\u200b", "");
    expect(text).toBe("Dogs *are* <welcome> @home, 15 € | [x]");
  });

  it("leaves plain prose as it is", () => {
    expect(escapeText("Late checkout until 2 pm costs 25 €, if your room is free (ask us).")).toBe(
      "Late checkout until 2 pm costs 25 €, if your room is free (ask us).",
    );
    expect(inlineCode("pet-policy")).toBe("`pet-policy`");
  });

  it("writes hidden characters out, but lets emoji and scripts have what they need", () => {
    expect(escapeText("a\u202eb")).toBe("a⟨U+202E⟩b");
    expect(inlineCode("a\u200bb")).toBe("`a⟨U+200B⟩b`");
    expect(escapeText("👨‍👩‍👧 ❤️ می‌خواهم")).toBe("👨‍👩‍👧 ❤️ می‌خواهم");
    expect(escapeText("a\u200db")).toBe("a⟨U+200D⟩b");
  });

  it("emphasises also where asterisks would be shown", () => {
    expect(strong("welcome ")).toBe("**welcome** ");
    expect(strong("“welcome”")).toBe("<strong>“welcome”</strong>");
    expect(struck(" not allowed")).toBe(" ~~not allowed~~");
    expect(strong(" ")).toBe(" ");
  });

  it("links only to addresses that can't do anything else", () => {
    expect(link("run", "https://github.example/acme/agents/actions/runs/1")).toBe(
      "[run](https://github.example/acme/agents/actions/runs/1)",
    );
    for (const url of [
      "javascript:alert(1)",
      "https://x.example/a)b",
      "https://x.example/ b",
      "//x.example",
      undefined,
    ])
      expect(link("run", url)).toBe("run");
  });
});

describe("the check that these tests rely on", () => {
  it.each(
    HOSTILE.filter((text) =>
      /^(?:@octocat|#12|4f2c9d1|https:.*|www\..*|<img.*|\[click\]\(.*|!\[beacon\]\(.*|<\/details>|:shipit.*)$/.test(
        text,
      ),
    ),
  )("sees that %j would come alive as it is", (text) => {
    expect(findLive(text)).not.toEqual([]);
  });
});
