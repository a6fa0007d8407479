import type { Settings } from "../domain/agent/settings.ts";
import { TIP_FILE } from "../domain/ledger/chain.ts";
import type { NextEntries } from "../domain/ledger/next-entries.ts";

/** Everything in the ledger's tree that is not an entry: path as `LedgerAppend.views` wants it, to text. */
export function renderLedgerViews(
  settings: Settings,
  next: NextEntries,
  agents: readonly string[],
): ReadonlyMap<string, string> {
  const all = [...new Set([...agents, settings.agent])].sort();
  return new Map([
    [TIP_FILE, next.tip],
    ["/README.md", `# Ledgers\n\n${all.map((agent) => `- [${agent}](${agent}/README.md)`).join("\n")}\n`],
  ]);
}
