// Takes the pictures of the docs from what Greenroom really renders: `npm run pictures`. Needs a system Chromium.
// Not part of the check for freshness: fonts differ between machines.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { chromium } from "playwright-core";
import { rolldown } from "rolldown";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const pictures = [["test/fixtures/pr-comment.md", "docs/images/comment.png"]];

// Close to how GitHub shows a comment; the fixture is our own text, so its <details> may stay HTML.
const STYLE = `
  body { margin: 0; padding: 24px; background: #fff; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; color: #1f2328; }
  article { width: 820px; padding: 16px 20px; border: 1px solid #d1d9e0; border-radius: 6px; }
  h2, h3 { margin: 0 0 12px; font-size: 1.25em; font-weight: 600; }
  table { border-collapse: collapse; margin: 0 0 16px; } th, td { border: 1px solid #d1d9e0; padding: 6px 13px; text-align: left; }
  tr:nth-child(2n) { background: #f6f8fa; } code { background: #818b981f; padding: .2em .4em; border-radius: 6px; font: 85% ui-monospace, "DejaVu Sans Mono", monospace; }
  details { margin: 0 0 12px; } sub { color: #59636e; font-size: 12px; } a { color: #0969da; } p { margin: 0 0 12px; }
  blockquote { margin: 0 0 12px; padding: 0 1em; color: #59636e; border-left: .25em solid #d1d9e0; }
`;

// What each picture of the comparison as a page shows; the page itself is made by the code of this tree.
const pages = [
  { target: "docs/images/diff.png", changes: 3, scheme: "light" },
  { target: "docs/images/diff-dark.png", changes: 200, scheme: "dark", search: "ferry no longer waits" },
  { target: "docs/images/diff-print.png", changes: 3, scheme: "light", media: "print", width: 794 },
];

/** A TypeScript module of this tree, bundled. */
async function load(path) {
  mkdirSync(join(root, "node_modules/.cache"), { recursive: true });
  const cache = mkdtempSync(join(root, "node_modules/.cache/pictures-"));
  try {
    const bundle = await rolldown({
      input: join(root, path),
      platform: "node",
      external: [/^[a-z@]/],
      logLevel: "silent",
    });
    await bundle.write({ dir: cache, format: "esm", entryFileNames: "page.mjs" });
    return await import(pathToFileURL(join(cache, "page.mjs")));
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

process.chdir(root);
const { manyChanges, threeChanges } = await load("test/support/sample-diffs.ts");
const { renderDiffPage } = await load("src/render/html/diff-page/page.ts");

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  for (const [source, target] of pictures) {
    const markdown = readFileSync(join(root, source), "utf8");
    const html = micromark(markdown, {
      allowDangerousHtml: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    });
    const page = await browser.newPage({ viewport: { width: 920, height: 400 }, deviceScaleFactor: 1.5 });
    await page.setContent(
      `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><article>${html.replace("<details>", "<details open>")}</article>`,
    );
    mkdirSync(dirname(join(root, target)), { recursive: true });
    await page.screenshot({ path: join(root, target), fullPage: true });
    console.log(target);
  }
  for (const { target, changes, scheme, search, media = "screen", width = 1280 } of pages) {
    const page = await browser.newPage({
      viewport: { width, height: 860 },
      deviceScaleFactor: 1.5,
      colorScheme: scheme,
    });
    await page.setContent(renderDiffPage(changes === 3 ? threeChanges() : manyChanges(changes)));
    if (search !== undefined) {
      await page.locator("#find").fill(search);
      await page.locator("mark").first().waitFor();
    }
    await page.emulateMedia({ media, colorScheme: scheme });
    await page.screenshot({ path: join(root, target), fullPage: media === "print" });
    console.log(target);
  }
} finally {
  await browser.close();
}
