import { shortDigest } from "../../domain/snapshot/digest.ts";
import { escapeHtml, renderPage } from "./page-parts.ts";
import type { Activation } from "./version-record.ts";

const STYLE = `
main { max-width: 46rem; margin: 3rem auto; padding: 0 1rem; }
table { width: 100%; border-collapse: collapse; background: var(--card); border: 1px solid var(--line); }
th, td { text-align: left; padding: .6rem .9rem; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 500; }
`;

/** What runs here, with a door to each chat. */
export function renderIndexPage(active: readonly Activation[], nonce: string): string {
  const rows = active.map(
    ({ agent, environment, version, digest }) => `<tr>
<td>${escapeHtml(agent)}</td>
<td><span class="pill" data-environment="${escapeHtml(environment)}">${escapeHtml(environment)}</span></td>
<td><span class="version">v${version}</span> <code>${escapeHtml(shortDigest(digest))}</code></td>
<td><a href="/chat/${encodeURIComponent(agent)}/${encodeURIComponent(environment)}">Chat<span aria-hidden="true"> →</span></a></td>
</tr>`,
  );
  const content =
    rows.length === 0
      ? "<p>Nothing runs here yet. Deploy a version and it appears.</p>"
      : `<table><thead><tr><th>Agent</th><th>Environment</th><th>Version</th><th>Talk to it</th></tr></thead><tbody>${rows.join("\n")}</tbody></table>`;
  return renderPage(
    "Reference platform",
    nonce,
    STYLE,
    `<body><main><h1>Reference platform</h1>${content}</main></body>`,
  );
}
