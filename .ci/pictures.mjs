// Takes the pictures of the docs from what Greenroom really renders: `npm run pictures`. Needs a system Chromium.
// Not part of the check for freshness: fonts differ between machines.
import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { chromium } from "playwright-core";

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
} finally {
  await browser.close();
}
