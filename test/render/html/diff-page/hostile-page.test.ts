import fc from "fast-check";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderDiffPage } from "../../../../src/render/html/diff-page/page.ts";
import { DIFF_PAGE_SCRIPT } from "../../../../src/render/html/diff-page/script.ts";
import { DIFF_PAGE_STYLE } from "../../../../src/render/html/diff-page/style.ts";
import { showHidden } from "../../../../src/render/visible.ts";
import { hasChromium, launchChromium } from "../../../support/chromium.ts";
import { hostileDiff } from "../../../support/hostile-diff.ts";
import { type FoundElement, strangers } from "../../../support/page-tags.ts";
import { HOSTILE } from "../../markdown/hostile-strings.ts";

const present = hasChromium("Hostile pages are not parsed by a browser");

const MARKUP = [
  "</script><script>alert(1)</script>",
  "</style><style>*{display:none}</style>",
  "</title><script>alert(1)</script>",
  '" autofocus onfocus="alert(1)',
  "' onmouseover='alert(1)",
  "<svg/onload=alert(1)>",
  "<math><mi xlink:href='javascript:alert(1)'>",
  "</td></tr></table><form action=//evil.example>",
  "<template><iframe srcdoc='<script>1</script>'>",
  "]]><![CDATA[<b>",
  "<?php echo 1 ?><!doctype html><base href=//evil.example>",
  "&lt;script&gt;&#60;b&#62;&NewLine;&Tab;",
  "\n\n<pre>\n",
  "[removed: ] [added: ]",
];
const hostileText = fc.oneof(
  fc.constantFrom(...HOSTILE.filter((text) => text.length < 2_000), ...MARKUP),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(fc.constantFrom("<", ">", '"', "'", "`", "&", "=", "/", "!", "-", "\n", "a", "script", " on"), {
      maxLength: 30,
    })
    .map((parts) => parts.join("")),
);

/** Pages that hold `count` texts in all, each in another place; the same ones in every run. */
function pages(count: number): readonly string[] {
  const texts = fc.sample(hostileText, { numRuns: count, seed: 7 });
  const found: string[] = [];
  let at = 0;
  const next = (): string => texts[at++ % texts.length] ?? "";
  while (at < count) found.push(renderDiffPage(hostileDiff(next)));
  return found;
}

interface Parsed {
  readonly elements: readonly FoundElement[];
  readonly comments: number;
  readonly script: string;
  readonly style: string;
  readonly texts: readonly string[];
}

/** Runs in the browser, on the page's text. */
const PARSE = `(source) => {
  const parsed = new DOMParser().parseFromString(source, "text/html");
  const walker = parsed.createTreeWalker(parsed, NodeFilter.SHOW_COMMENT);
  let comments = 0;
  while (walker.nextNode()) comments += 1;
  return {
    elements: [...parsed.querySelectorAll("*")].map((element) => ({
      name: element.localName,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    })),
    comments,
    script: parsed.querySelector("script").textContent,
    style: parsed.querySelector("style").textContent,
    texts: [...parsed.querySelectorAll(".agent, .why, .facts li, .notes li, .flags li, h3 code, tbody th, del, ins")].map((one) => one.textContent),
  };
}`;

describe.skipIf(!present)("pages full of hostile texts, as a browser reads them", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());

  const parse = (html: string): Promise<Parsed> => page.evaluate(`(${PARSE})(${JSON.stringify(html)})`);

  it("hold no element, attribute, address or script but ours, with 10,000 texts in every place", async () => {
    for (const html of pages(10_000)) {
      const parsed = await parse(html);
      expect(strangers(parsed.elements)).toEqual([]);
      expect(parsed.comments).toBe(0);
      expect(parsed.script).toBe(DIFF_PAGE_SCRIPT);
      expect(parsed.style).toBe(DIFF_PAGE_STYLE);
    }
  });

  it.each([...MARKUP, "\u202egnp.exe", "a\u0000b", "{{7*7}}"])(
    "show %j to the letter, wherever it stands",
    async (text) => {
      const { texts } = await parse(renderDiffPage(hostileDiff(() => text)));
      expect(texts.length).toBeGreaterThan(40);
      const odd = texts.filter((shown) => !shown.includes(showHidden(text).trim()));
      // What the page says in its own words: of list elements, of commits, of what lies on one side only.
      expect(
        odd.filter((shown) => !/^(?:list|.* more$|(?:not committed|changed in)|touches )/.test(shown)),
      ).toEqual([]);
    },
  );

  it("would be noticed if they held more", async () => {
    const [html = ""] = pages(1);
    const spoil = async (from: string, to: string) =>
      strangers((await parse(html.replace(from, () => to))).elements);
    expect(await spoil("</h1>", '</h1><img src="x">')).toContain("an element img");
    expect(await spoil("<h1>", '<h1 onclick="x">')).toContain("an attribute onclick of h1");
    expect(await spoil('href="#', 'href="https://evil.example/#')).toEqual([
      expect.stringContaining("a link to https:"),
    ]);
    expect(await spoil("</h1>", "</h1><script></script>")).toContain("2 elements script");
  });
});
