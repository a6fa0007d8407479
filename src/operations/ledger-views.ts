import type { Settings } from "../domain/agent/settings.ts";
import { TIP_FILE } from "../domain/ledger/chain.ts";
import type { NextEntries } from "../domain/ledger/next-entries.ts";
import { viewEnvironments } from "../render/environments-view.ts";
import { renderEnvironmentsHtml } from "../render/html/environments-page.ts";
import { renderEnvironmentsPage } from "../render/markdown/environments-page.ts";
import { renderLedgerRoot } from "../render/markdown/ledger-root.ts";

/** Everything in the ledger's tree that is not an entry: path as `LedgerAppend.views` wants it, to text. */
export function renderLedgerViews(
  settings: Settings,
  next: NextEntries,
  agents: readonly string[],
): ReadonlyMap<string, string> {
  const view = viewEnvironments(next.state, settings.environments);
  const page = renderEnvironmentsPage(view);
  const all = [...new Set([...agents, settings.agent])].sort();
  return new Map([
    [TIP_FILE, next.tip],
    ["README.md", page],
    ["index.html", renderEnvironmentsHtml(view)],
    // GitHub shows this one when somebody opens the branch: with a single agent it is the page itself.
    ["/README.md", all.length === 1 ? page : renderLedgerRoot(all)],
  ]);
}
