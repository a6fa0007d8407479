import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { renderDiffPage } from "../../../../src/render/html/diff-page/page.ts";
import { hasChromium, launchChromium } from "../../../support/chromium.ts";
import { manyChanges, NEEDLE, threeChanges } from "../../../support/sample-diffs.ts";

const present = hasChromium("The page of a comparison is not used in a browser");

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
    browser = await launchChromium();
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
    await expect.poll(() => cards(page).count()).toBe(200);
    await expect.poll(() => shown(page)).toBe("200 changes");
    await page.keyboard.press("/");
    await page.keyboard.type(NEEDLE);
    // Letters that come slowly are searched for one by one; what counts is what is there in the end.
    await expect.poll(async () => (await page.locator("mark").allTextContents()).join("")).toBe(NEEDLE);
    await expect.poll(() => cards(page).count()).toBe(1);
    await expect.poll(() => shown(page)).toBe("1 of 200 shown");
    await expect.poll(() => cards(page).locator("h3").textContent()).toBe("Topic sauna-123");
    await expect.poll(() => inSight(page, "mark")).toBe(true);

    await page.keyboard.press("Escape");
    await expect.poll(() => cards(page).count()).toBe(200);
    await expect.poll(() => page.locator("mark").count()).toBe(0);
    await expect.poll(() => page.locator("#find").inputValue()).toBe("");
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
    await expect.poll(() => page.locator("details[open] mark").count()).toBe(1);
    await expect.poll(() => page.locator("details[open] mark").isVisible()).toBe(true);
    expect(await hits("a|b.*(")).toBe("");
    await expect.poll(() => page.getByText("No change fits.").isVisible()).toBe(true);
    await page.getByRole("button", { name: "Show all" }).click();
    await expect.poll(() => cards(page).count()).toBe(200);
    await expect.poll(() => page.locator("details[open]").count()).toBe(0);
  });

  it("filters by risk and by kind, and says how many are left", async () => {
    const page = await open();
    await page.getByRole("button", { name: "safety 1" }).click();
    await expect.poll(() => shown(page)).toBe("1 of 200 shown");
    await expect.poll(() => cards(page).locator("h3").textContent()).toBe("Guardrail legal");
    await page.getByRole("button", { name: "model 1" }).click();
    await expect.poll(() => cards(page).count()).toBe(2);
    await page.getByRole("button", { name: "removed" }).click();
    await expect.poll(() => cards(page).count()).toBe(1);
    await expect
      .poll(() => page.getByRole("button", { name: "removed" }).getAttribute("aria-pressed"))
      .toBe("true");
    await expect.poll(() => page.locator("#sections").getByText("0 of 194").isVisible()).toBe(true);
    await page.getByRole("button", { name: "Clear" }).click();
    await expect.poll(() => cards(page).count()).toBe(200);
  });

  it("is used with the keyboard alone", async () => {
    const page = await open();
    await page.keyboard.press("Tab");
    await expect.poll(() => page.evaluate("document.activeElement.textContent")).toBe("Skip to the changes");
    const [first, second] = await page.locator("article.card").evaluateAll((all) => all.map((one) => one.id));
    await page.keyboard.press("j");
    await expect.poll(() => focused(page)).toBe(first);
    await page.keyboard.press("j");
    await expect.poll(() => focused(page)).toBe(second);
    await expect.poll(() => inSight(page, `[id="${second}"] h3`)).toBe(true);
    await page.keyboard.press("k");
    await expect.poll(() => focused(page)).toBe(first);
    await page.keyboard.press("k");
    await expect.poll(() => focused(page)).toBe(first);
    await page.keyboard.press("?");
    await expect.poll(() => page.getByRole("dialog", { name: "Keys" }).isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("dialog").isVisible()).toBe(false);
    // A letter that is typed is a letter.
    await page.keyboard.press("/");
    await page.keyboard.type("j?");
    await expect.poll(() => page.locator("#find").inputValue()).toBe("j?");
  });

  it("goes from a flag to its change, also when that one is filtered out", async () => {
    const page = await open();
    await page.getByRole("button", { name: "model 1" }).click();
    await page.getByRole("link", { name: /Guardrail legal is gone/ }).click();
    await expect.poll(() => focused(page)).toBe("i-guardrails/legal");
    await expect.poll(() => cards(page).count()).toBe(200);
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
      await expect.poll(() => ground()).toBe(own);
      await expect.poll(() => page.evaluate("localStorage.length + document.cookie.length")).toBe(0);
    },
  );

  it("fits a narrow screen without scrolling sideways, old above new", async () => {
    const page = await open(file, { viewport: { width: 380, height: 760 } });
    await expect.poll(() => page.evaluate("document.documentElement.scrollWidth")).toBe(380);
    await page.locator("#find").fill(NEEDLE);
    await page.locator("mark").first().waitFor();
    await expect.poll(() => inSight(page, "mark")).toBe(true);
    const [before, after] = await Promise.all(
      ["td.old:has(del)", "td.new:has(ins)"].map((cell) => cards(page).locator(cell).first().boundingBox()),
    );
    expect(before?.x).toBe(after?.x);
    expect(before && after && before.y + before.height <= after.y).toBe(true);
  });

  it("shows everything on paper and nothing to click", async () => {
    const page = await open(file, { colorScheme: "dark" });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await expect.poll(() => page.locator("#tools, #sections, .skip").locator("visible=true").count()).toBe(0);
    await expect
      .poll(() => page.evaluate("getComputedStyle(document.body).backgroundColor"))
      .toBe("rgb(255, 255, 255)");
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    await expect.poll(() => page.locator("details:not([open])").count()).toBe(0);
    expect((await page.pdf({ format: "A4" })).byteLength).toBeGreaterThan(10_000);
    await page.evaluate('dispatchEvent(new Event("afterprint"))');
    await expect.poll(() => page.locator("details[open]").count()).toBe(0);
  });

  it("says on paper that it was filtered", async () => {
    const page = await open();
    await page.getByRole("button", { name: "safety 1" }).click();
    await page.emulateMedia({ media: "print" });
    await expect
      .poll(() => page.getByText("Filtered: 1 of 200 changes are on this paper.").isVisible())
      .toBe(true);
  });

  it("shows every change where scripts are off", async () => {
    const page = await open(file, { javaScriptEnabled: false });
    await expect.poll(() => page.locator("#tools").isVisible()).toBe(false);
    await expect.poll(() => cards(page).count()).toBe(200);
    await expect.poll(() => page.getByText("No changes to rules, voice.").isVisible()).toBe(true);
    await expect
      .poll(() => page.getByRole("list", { name: "Changes by kind and risk" }).isVisible())
      .toBe(true);
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
