/** Text inside an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** Colours and type of both pages, light and dark as the reader's system says. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --back: #f6f5f2; --card: #fff; --ink: #1d1c1a; --soft: #6b675f; --line: #dedad2;
  --green: #1f6f4f; --on-green: #fff; --warn-back: #fff3d6; --warn-ink: #6a4a00; }
@media (prefers-color-scheme: dark) { :root { --back: #161614; --card: #21211e; --ink: #efece6; --soft: #a39e94; --line: #3a3833;
  --green: #57b98d; --on-green: #0c1f17; --warn-back: #3b2f10; --warn-ink: #ffdf9a; } }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--back); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
a { color: var(--green); }
:focus-visible { outline: 3px solid var(--green); outline-offset: 2px; }
.version { font-weight: 700; font-variant-numeric: tabular-nums; }
.pill { border: 1px solid var(--line); border-radius: 999px; padding: .1rem .7rem; font-size: .9rem; }
.pill[data-environment="live"] { background: var(--green); border-color: var(--green); color: var(--on-green); }
code { font: .85em ui-monospace, monospace; color: var(--soft); }
`;

/** A whole page. `body` and `script` are ours; whatever comes from elsewhere is escaped in them already. */
export function renderPage(title: string, nonce: string, style: string, body: string, script = ""): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>
<style nonce="${nonce}">${PAGE_STYLE}${style}</style>
</head>
${body}
${script === "" ? "" : `<script nonce="${nonce}">${script}</script>`}
</html>
`;
}
