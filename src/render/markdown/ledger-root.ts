import { titleOf } from "../environments-view.ts";
import { escapeText } from "./escape.ts";

/** The front page of the ledger branch: whose ledgers are here, and that nobody writes here by hand. */
export function renderLedgerRoot(agents: readonly string[]): string {
  const lines = agents.map(
    (agent) => `- [${escapeText(titleOf(agent))}](${encodeURIComponent(agent)}/README.md)`,
  );
  return `# What runs where\n\n${lines.join("\n")}\n\nThis branch is the ledger: every publish, deployment, approval and rollback, one file an entry, each holding the digest of the one before. Only Greenroom writes here; a change by hand is detected and blocks every deployment. Protect the branch.\n`;
}
