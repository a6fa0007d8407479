import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { renderDiffPage } from "../../../../src/render/html/diff-page/page.ts";
import { manyChanges, NEEDLE, threeChanges } from "../../../support/sample-diffs.ts";

const CHROMIUM = "/usr/bin/chromium";
const present = existsSync(CHROMIUM);
if (!present) console.log(`The page of a comparison is not used in a browser: there is no ${CHROMIUM}.`);

describe.skipIf(!present)("the page of a comparison, opened from disk", () => {
  const folder = mkdtempSync(join(tmpdir(), "greenroom-page-"));
  const file = join(folder, "diff.html");
  const small = join(folder, "small.html");
  let browser: Browser;
  const trouble: string[] = [];
  const asked: string[] = [];
  beforeAll(async () => {
    writeFileSync(file, renderDiffPage(manyChanges(200)));
    writeFileSync(small, renderDiffPage(threeChanges()));
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    expect(trouble.splice(0)).toEqual([]);
    expect(asked.splice(0)).toEqual([]);
  });

  /** A page that tells of every error, every broken policy and every request but the one for itself. */
  async function open(path = file, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    const own = pathToFileURL(path).href;
    page.on("console", (message) => trouble.push(message.text()));
    page.on("pageerror", (error) => trouble.push(error.message));
    await page.route("**/*", (route) => {
      if (route.request().url() === own) return route.continue();
      asked.push(route.request().url());
      return route.abort();
    });
    await page.goto(own);
    return page;
  }
  const cards = (page: Page) => page.locator("article.card:visible");
  const shown = (page: Page) => page.locator("#shown").textContent();
  const focused = (page: Page) => page.evaluate("document.activeElement.id");
  /** Whether the element lies below the bar and above the window's end. */
  const inSight = (page: Page, selector: string) =>
    page.evaluate(`(() => {
      const box = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
      return box.top >= document.querySelector("#tools").getBoundingClientRect().bottom && box.bottom <= innerHeight;
    })()`);

  it("finds one changed sentence among 200 changes", async () => {
    const page = await open();
    expect(await cards(page).count()).toBe(200);
    expect(await shown(page)).toBe("200 changes");
    await page.keyboard.press("/");
    await page.keyboard.type(NEEDLE);
    await page.locator("mark").first().waitFor();
    expect(await cards(page).count()).toBe(1);
    expect(await shown(page)).toBe("1 of 200 shown");
    expect(await cards(page).locator("h3").textContent()).toBe("Topic sauna-123");
    expect((await page.locator("mark").allTextContents()).join("")).toBe(NEEDLE);
    expect(await inSight(page, "mark")).toBe(true);

    await page.keyboard.press("Escape");
    expect(await cards(page).count()).toBe(200);
    expect(await page.locator("mark").count()).toBe(0);
    expect(await page.locator("#find").inputValue()).toBe("");
  });

  it("finds words across what the word marks divide, across lines, in folded parts, in any case", async () => {
    const page = await open();
    const hits = async (words: string): Promise<string> => {
      await page.locator("#find").fill(words);
      await page.locator("#find").press("Enter");
      return (await page.locator("mark").allTextContents()).join("");
    };
    expect(await hits("the SAUNA closes  at 22:00 on")).toContain("The sauna closes at 22:00 on");
    expect(await hits("matter 15.\n16. Speak")).toBe("matter 15.matter 15.16. Speak16. Speak");
    expect(await hits("matter 3.")).toBe("matter 3.");
    expect(await page.locator("details[open] mark").count()).toBe(1);
    expect(await page.locator("details[open] mark").isVisible()).toBe(true);
    expect(await hits("a|b.*(")).toBe("");
    expect(await page.getByText("No change fits.").isVisible()).toBe(true);
    await page.getByRole("button", { name: "Show all" }).click();
    expect(await cards(page).count()).toBe(200);
    expect(await page.locator("details[open]").count()).toBe(0);
  });

  it("filters by risk and by kind, and says how many are left", async () => {
    const page = await open();
    await page.getByRole("button", { name: "safety 1" }).click();
    expect(await shown(page)).toBe("1 of 200 shown");
    expect(await cards(page).locator("h3").textContent()).toBe("Guardrail legal");
    await page.getByRole("button", { name: "model 1" }).click();
    expect(await cards(page).count()).toBe(2);
    await page.getByRole("button", { name: "removed" }).click();
    expect(await cards(page).count()).toBe(1);
    expect(await page.getByRole("button", { name: "removed" }).getAttribute("aria-pressed")).toBe("true");
    expect(await page.locator("#sections").getByText("0 of 194").isVisible()).toBe(true);
    await page.getByRole("button", { name: "Clear" }).click();
    expect(await cards(page).count()).toBe(200);
  });

  it("is used with the keyboard alone", async () => {
    const page = await open();
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the changes");
    const [first, second] = await page.locator("article.card").evaluateAll((all) => all.map((one) => one.id));
    await page.keyboard.press("j");
    expect(await focused(page)).toBe(first);
    await page.keyboard.press("j");
    expect(await focused(page)).toBe(second);
    expect(await inSight(page, `[id="${second}"] h3`)).toBe(true);
    await page.keyboard.press("k");
    expect(await focused(page)).toBe(first);
    await page.keyboard.press("k");
    expect(await focused(page)).toBe(first);
    await page.keyboard.press("?");
    expect(await page.getByRole("dialog", { name: "Keys" }).isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.getByRole("dialog").isVisible()).toBe(false);
    // A letter that is typed is a letter.
    await page.keyboard.press("/");
    await page.keyboard.type("j?");
    expect(await page.locator("#find").inputValue()).toBe("j?");
  });

  it("goes from a flag to its change, also when that one is filtered out", async () => {
    const page = await open();
    await page.getByRole("button", { name: "model 1" }).click();
    await page.getByRole("link", { name: /Guardrail legal is gone/ }).click();
    await expect.poll(() => focused(page)).toBe("i-guardrails/legal");
    expect(await cards(page).count()).toBe(200);
  });

  it.each(["light", "dark"] as const)(
    "is %s as the reader has it, and the other on request",
    async (scheme) => {
      const page = await open(small, { colorScheme: scheme });
      const ground = () => page.evaluate("getComputedStyle(document.body).backgroundColor");
      const own = await ground();
      await page.keyboard.press("t");
      expect(await ground()).not.toBe(own);
      await page.keyboard.press("t");
      expect(await ground()).toBe(own);
      expect(await page.evaluate("localStorage.length + document.cookie.length")).toBe(0);
    },
  );

  it("fits a narrow screen without scrolling sideways, old above new", async () => {
    const page = await open(file, { viewport: { width: 380, height: 760 } });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(380);
    await page.locator("#find").fill(NEEDLE);
    await page.locator("mark").first().waitFor();
    expect(await inSight(page, "mark")).toBe(true);
    const [before, after] = await Promise.all(
      ["td.old:has(del)", "td.new:has(ins)"].map((cell) => cards(page).locator(cell).first().boundingBox()),
    );
    expect(before?.x).toBe(after?.x);
    expect(before && after && before.y + before.height <= after.y).toBe(true);
  });

  it("shows everything on paper and nothing to click", async () => {
    const page = await open(file, { colorScheme: "dark" });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.locator("#tools, #sections, .skip").locator("visible=true").count()).toBe(0);
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    expect(await page.locator("details:not([open])").count()).toBe(0);
    expect((await page.pdf({ format: "A4" })).byteLength).toBeGreaterThan(10_000);
    await page.evaluate('dispatchEvent(new Event("afterprint"))');
    expect(await page.locator("details[open]").count()).toBe(0);
  });

  it("says on paper that it was filtered", async () => {
    const page = await open();
    await page.getByRole("button", { name: "safety 1" }).click();
    await page.emulateMedia({ media: "print" });
    expect(await page.getByText("Filtered: 1 of 200 changes are on this paper.").isVisible()).toBe(true);
  });

  it("shows every change where scripts are off", async () => {
    const page = await open(file, { javaScriptEnabled: false });
    expect(await page.locator("#tools").isVisible()).toBe(false);
    expect(await cards(page).count()).toBe(200);
    expect(await page.getByText("No changes to rules, voice.").isVisible()).toBe(true);
    expect(await page.getByRole("list", { name: "Changes by kind and risk" }).isVisible()).toBe(true);
  });

  it("runs no script but its own, and is noticed here if it tries", async () => {
    const page = await open(small);
    await page.evaluate(
      `document.body.append(Object.assign(document.createElement("style"), { textContent: "*{color:red}" }))`,
    );
    await expect.poll(() => trouble.length).toBe(1);
    expect(trouble.splice(0)[0]).toContain("Content Security Policy");
    await page.evaluate(
      `document.body.append(Object.assign(document.createElement("img"), { src: "https://evil.example/x" }))`,
    );
    await expect.poll(() => trouble.length).toBe(1);
    expect(trouble.splice(0)[0]).toContain("Content Security Policy");
  });
});
