import type { AgentDiff } from "../domain/diff/change.ts";
import { changedItems, type PlacedAgent } from "../domain/diff/changed-items.ts";
import { creditChanges } from "../domain/diff/credit-changes.ts";
import { hideSecretsInWords } from "../domain/diff/hide-secrets.ts";
import type { AgentSource, Revision } from "../ports/agent-source.ts";

/** One side of a comparison, as far as it tells who changed what. */
export interface CreditedSide {
  readonly revision: Revision;
  /** Absent: there is no agent. */
  readonly placed?: PlacedAgent;
}

/**
 * The comparison with who changed each item. Without a state on one of the sides (nothing runs there yet) everything is new, and it says
 * nothing.
 */
export async function withCredits(
  source: Pick<AgentSource, "readCredits">,
  diff: AgentDiff,
  from: CreditedSide | undefined,
  to: CreditedSide | undefined,
): Promise<AgentDiff> {
  if (from === undefined || to === undefined || diff.changes.length === 0) return hideSecretsInWords(diff);
  const items = changedItems(diff, from.placed, to.placed);
  const credited = creditChanges(diff, await source.readCredits(from.revision, to.revision, items));
  // Notes, flags of settings and tests, and names came after the comparison was made.
  return hideSecretsInWords(credited);
}
