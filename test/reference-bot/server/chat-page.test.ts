import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FixedClock } from "../../../src/adapters/memory/fixed-clock.ts";
import { createReferencePlatform } from "../../../src/adapters/platforms/reference-platform.ts";
import { digestOf } from "../../../src/domain/snapshot/digest.ts";
import { bundle } from "../../contract/platform-contract.ts";
import { hasChromium, launchChromium } from "../../support/chromium.ts";
import { type LocalPlatform, startLocalPlatform } from "../../support/local-platform.ts";
import { writtenSnapshot } from "../../support/written-snapshot.ts";

const present = hasChromium("The chat page is not checked in a browser");

let server: LocalPlatform;
beforeAll(async () => {
  server = await startLocalPlatform();
});
afterAll(() => server.close());
const live = () =>
  createReferencePlatform({
    url: server.url,
    agent: "corner-cafe",
    environment: "live",
    clock: new FixedClock(),
  });

describe("the pages as they are sent", () => {
  it("allow only their own script and style, and no network but this server", async () => {
    for (const path of ["/", "/chat/corner-cafe/live"]) {
      const response = await fetch(server.url + path);
      const policy = response.headers.get("content-security-policy") ?? "";
      const nonce = /script-src 'nonce-([^']+)'/.exec(policy)?.[1] ?? "missing";
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain("unsafe");
      const html = await response.text();
      expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
      for (const tag of html.match(/<(?:script|style)[^>]*>/g) ?? [])
        expect(tag).toContain(`nonce="${nonce}"`);
      const again = await fetch(server.url + path);
      expect(again.headers.get("content-security-policy")).not.toBe(policy);
    }
  });
});

describe.skipIf(!present)("the chat page in a browser", () => {
  let browser: Browser;
  let page: Page;
  const trouble: string[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
    page.on("console", (message) => {
      if (message.type() === "error" && !message.text().includes("404")) trouble.push(message.text());
    });
    page.on("pageerror", (error) => trouble.push(error.message));
  });
  afterAll(() => browser?.close());

  it("says that nothing runs, begins by itself when something does, and moves on with a new version", async () => {
    await page.goto(`${server.url}/chat/corner-cafe/live`);
    await page.getByText("Nothing runs in live yet.").waitFor();
    await expect.poll(() => page.locator("#say").isDisabled()).toBe(true);

    const hostile = '<img src=x onerror="document.title=1">';
    const snapshot = writtenSnapshot({
      "agent/topics/pet-policy.yaml": `name: Pets\nsample_questions: [Are dogs allowed?]\ncontent: '${hostile}'\n`,
    });
    await live().deliver(
      { agent: "corner-cafe", version: 1, digest: digestOf(snapshot), snapshot },
      undefined,
    );
    await page.getByText("Hello, this is Corner Café. How can I help?").waitFor();
    await expect.poll(() => page.locator("#version").textContent()).toBe("v1");
    await expect.poll(() => page.title()).toBe("v1 · live · corner-cafe");

    // With the keyboard alone: the field has the focus already.
    await expect.poll(() => page.evaluate("document.activeElement.id")).toBe("say");
    await page.keyboard.type("Are dogs allowed?");
    await page.keyboard.press("Enter");
    await page.getByText(hostile, { exact: true }).waitFor();
    await expect.poll(() => page.locator("#log img").count()).toBe(0);
    await page.getByText("topic pet-policy").waitFor();

    await live().deliver(bundle(2), await live().readRunning());
    await page.getByText("v2 is active now. This conversation began on v1 and stays on it").waitFor();
    await expect.poll(() => page.locator("#version").textContent()).toBe("v2");
    await page.getByRole("button", { name: "New conversation" }).click();
    await page.getByText("Hello from version 2").waitFor();
    await expect.poll(() => page.locator("#notice").isHidden()).toBe(true);

    await expect.poll(() => page.evaluate("document.activeElement.id")).toBe("say");
    await page.keyboard.type("I want to talk to a person");
    await page.keyboard.press("Enter");
    await page.getByText("The conversation has ended.").waitFor();
    expect(trouble).toEqual([]);
  });

  it("lists what runs on the first page", async () => {
    await page.goto(server.url);
    await page.getByRole("link", { name: "Chat" }).click();
    await page.getByText("Hello from version 2").waitFor();
    expect(trouble).toEqual([]);
  });
});
