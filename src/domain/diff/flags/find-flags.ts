import type { Snapshot } from "../../snapshot/snapshot.ts";
import { type AgentDiff, type Change, FLAGS, type Flag, type FlagCode } from "../change.ts";
import type { Wiring } from "../remarks.ts";
import { consentRemoved } from "./consent-removed.ts";
import type { FlagFinder } from "./flag-facts.ts";
import { guardrailRemoved } from "./guardrail-removed.ts";
import { liveEndpointChanged } from "./live-endpoint-changed.ts";
import { modelChanged } from "./model-changed.ts";
import { stillReferenced } from "./still-referenced.ts";
import { transferNumberChanged } from "./transfer-number-changed.ts";

/** Flags about the agent itself; those about settings and tests need both sides' files (`findWeakened`). */
const FINDERS: readonly FlagFinder[] = [
  transferNumberChanged,
  consentRemoved,
  guardrailRemoved,
  stillReferenced,
  modelChanged,
  liveEndpointChanged,
];

/** As many as a result may hold. */
const MOST = 20_000;

/**
 * What nobody may overlook in the changes, in the order of `FLAGS`. `live` is the name of the last environment, whose
 * endpoints guests reach.
 */
export function findFlags(
  changes: readonly Change[],
  sides: { readonly before: Wiring; readonly after: Wiring },
  live = "live",
): readonly Flag[] {
  const before: Snapshot | undefined = sides.before.snapshot;
  if (before === undefined || changes.length === 0) return [];
  const facts = {
    changes: changes.flatMap((change) => [change, ...(change.includes ?? [])]),
    before,
    after: sides.after.snapshot,
    users: sides.after.users,
    live,
  };
  return sorted(FINDERS.flatMap((find) => find(facts)));
}

/** The comparison with further flags, which stay in the order of `FLAGS`. */
export function withFlags(diff: AgentDiff, flags: readonly Flag[]): AgentDiff {
  return flags.length === 0 ? diff : { ...diff, flags: sorted([...diff.flags, ...flags]) };
}

function sorted(flags: readonly Flag[]): readonly Flag[] {
  const groups = new Map<FlagCode, Flag[]>(FLAGS.map((code) => [code, []]));
  for (const flag of flags) groups.get(flag.code)?.push(flag);
  return [...groups.values()].flat().slice(0, MOST);
}
