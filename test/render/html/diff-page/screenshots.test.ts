import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderDiffPage } from "../../../../src/render/html/diff-page/page.ts";
import { hasChromium, launchChromium } from "../../../support/chromium.ts";
import { threeChanges } from "../../../support/sample-diffs.ts";

const present = hasChromium("No pictures of the page are taken");
// Names a folder to keep the pictures in, for whoever wants to look at them.
const keep = process.env.GREENROOM_SCREENSHOTS;

/** What a picture looks like from afar. */
interface Look {
  /** Mean of all pixels, 0 is black and 255 is white. */
  readonly brightness: number;
  readonly colours: number;
  readonly width: number;
  readonly height: number;
}
interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** Pixels as red, green, blue and alpha, one after the other; given to `judge`, the text of a function, as `data`. */
function judged<Verdict>(painter: Page, png: Buffer, judge: string): Promise<Verdict> {
  // In a page of its own: the one that was taken allows nothing but itself.
  return painter.evaluate(`(async () => {
    const bytes = Uint8Array.from(atob("${png.toString("base64")}"), (c) => c.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext("2d");
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    return (${judge})(data, width, height);
  })()`);
}

function look(painter: Page, png: Buffer): Promise<Look> {
  return judged(
    painter,
    png,
    `(data, width, height) => {
      let sum = 0;
      const colours = new Set();
      for (let at = 0; at < data.length; at += 4) {
        sum += (data[at] + data[at + 1] + data[at + 2]) / 3;
        colours.add((data[at] << 16) | (data[at + 1] << 8) | data[at + 2]);
      }
      return { brightness: sum / (data.length / 4), colours: colours.size, width, height };
    }`,
  );
}

/** The colour behind the words of an element: most of its pixels. */
async function ground(page: Page, painter: Page, selector: string): Promise<Colour> {
  return judged(
    painter,
    await page.locator(selector).first().screenshot(),
    `(data) => {
      const counts = new Map();
      for (let at = 0; at < data.length; at += 4) {
        const key = [data[at], data[at + 1], data[at + 2]].join(",");
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      const [red, green, blue] = [...counts].sort((a, b) => b[1] - a[1])[0][0].split(",").map(Number);
      return { red, green, blue };
    }`,
  );
}

describe.skipIf(!present)("pictures of the page of a comparison", () => {
  const folder = mkdtempSync(join(tmpdir(), "greenroom-pictures-"));
  const file = join(folder, "diff.html");
  let browser: Browser;
  let painter: Page;
  beforeAll(async () => {
    writeFileSync(file, renderDiffPage(threeChanges()));
    browser = await launchChromium();
    painter = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function take(name: string, scheme: "light" | "dark", width = 1280) {
    const page = await browser.newPage({ colorScheme: scheme, viewport: { width, height: 900 } });
    await page.goto(pathToFileURL(file).href);
    const png = await page.screenshot({ fullPage: true });
    if (keep !== undefined) {
      mkdirSync(keep, { recursive: true });
      writeFileSync(join(keep, `${name}.png`), png);
    }
    return { page, look: await look(painter, png) };
  }

  it("are bright by day and dark by night, and hold more than a blank page", async () => {
    const day = (await take("light", "light")).look;
    const night = (await take("dark", "dark")).look;
    expect(day.brightness).toBeGreaterThan(200);
    expect(night.brightness).toBeLessThan(60);
    for (const { colours } of [day, night]) expect(colours).toBeGreaterThan(100);
  });

  it.each(["light", "dark"] as const)(
    "show what is gone in red and what is new in green: %s",
    async (scheme) => {
      const { page } = await take(`words-${scheme}`, scheme);
      const gone = await ground(page, painter, "article del");
      const fresh = await ground(page, painter, "article ins");
      expect(gone.red).toBeGreaterThan(gone.green + 15);
      expect(fresh.green).toBeGreaterThan(fresh.red + 15);
    },
  );

  it("are never wider than the window, and longer on a phone", async () => {
    const desk = (await take("desk", "light")).look;
    const phone = (await take("phone", "light", 380)).look;
    expect([desk.width, phone.width]).toEqual([1280, 380]);
    expect(phone.height).toBeGreaterThan(desk.height);
  });
});
