import { n as digestOfText } from "./base.js";
import { a as showHidden } from "./results.js";
// src/render/html/escape.ts
const ENTITIES = /* @__PURE__ */ new Map([
	["&", "&amp;"],
	["<", "&lt;"],
	[">", "&gt;"],
	["\"", "&quot;"],
	["'", "&#39;"],
	["`", "&#96;"]
]);
function escapeHtml(text) {
	return showHidden(text).replace(/[&<>"'`]/g, (character) => ENTITIES.get(character) ?? "");
}
function safeHref(url) {
	return /^(?:https?:\/\/|\.{0,2}\/(?!\/)|#)[\x21-\x7e]*$/.test(url) ? escapeHtml(url) : "#";
}
// src/render/html/page-style.ts
const LIGHT = "--ink:#1d2420;--quiet:#5c6660;--line:#d9dfdb;--paper:#fff;--band:#f4f7f5;--accent:#1f6f4a;--warn:#9a5b00;--bad:#b3261e";
const DARK = "--ink:#e6ece8;--quiet:#9aa59f;--line:#313a35;--paper:#141a17;--band:#1b231f;--accent:#6fcf9f;--warn:#f0b457;--bad:#ff8a80";
const PAGE_STYLE = `:root{color-scheme:light dark;${LIGHT}}
@media (prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}
body{margin:0;padding:2rem 1rem 3rem;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
main{max-width:68rem;margin:0 auto}
h1{font-size:1.5rem;margin:0 0 1.25rem}
h2{font-size:1.1rem;margin:2rem 0 .5rem}
.wide{overflow-x:auto;margin:0 0 1.75rem;border:1px solid var(--line);border-radius:.5rem}
table{border-collapse:collapse;width:100%}
th,td{padding:.55rem .75rem;text-align:left;vertical-align:top;border-top:1px solid var(--line)}
thead th{border-top:0;background:var(--band);font-size:.85rem;color:var(--quiet);white-space:nowrap}
tbody th{font-weight:600}
.quiet{color:var(--quiet);font-size:.875rem}
.verified{color:var(--accent)}
.deploying,.unverified{color:var(--warn)}
.drift,.unknown,.hold{color:var(--bad)}
.phone,.moment{white-space:nowrap}
.phone{font-weight:400}
.note{white-space:pre-line;overflow-wrap:anywhere}
a{color:var(--accent)}
code{font:.875em ui-monospace,SFMono-Regular,Menlo,monospace;background:var(--band);padding:.1em .35em;border-radius:.25rem;overflow-wrap:anywhere}
`;
function renderPage(title, body) {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${policySource(PAGE_STYLE)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}
function policySource(text) {
	const bytes = digestOfText(text).slice(7).match(/../g) ?? [];
	return `sha256-${btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))))}`;
}
export { escapeHtml as a, renderPage as i, LIGHT as n, safeHref as o, policySource as r, DARK as t };
