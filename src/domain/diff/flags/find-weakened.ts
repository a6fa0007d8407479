import type { Suite } from "../../regression/suite.ts";
import type { AgentDiff, Flag } from "../change.ts";
import { withFlags } from "./find-flags.ts";
import { findWeakenedGates, type GuardSettings } from "./gates-weakened.ts";
import { findWeakenedTests } from "./tests-weakened.ts";

/** What keeps a change from guests, as it stands at one commit. */
export interface Guards {
  /** Absent: there is no settings file, or none that can be used. */
  readonly settings?: GuardSettings | undefined;
  readonly suite: Suite;
}

/** Settings and tests that ask for less than before, in sentences. Where there were none before, nothing is weaker. */
export function findWeakened(before: Guards, after: Guards, gone: ReadonlySet<string>): readonly Flag[] {
  return [...gates(before, after), ...findWeakenedTests(before.suite, after.suite, gone)];
}

function gates(before: Guards, after: Guards): readonly Flag[] {
  if (before.settings === undefined) return [];
  if (after.settings !== undefined) return findWeakenedGates(before.settings, after.settings);
  return [{ code: "gates-weakened", message: "There are no settings any more that could be used." }];
}

/** The comparison with flags for what of its guards was weakened in the same change. A first version has none. */
export function flagWeakened(diff: AgentDiff, before: Guards, after: Guards): AgentDiff {
  return diff.from.nothing === true ? diff : withFlags(diff, findWeakened(before, after, goneItems(diff)));
}

/** Names that the agent has no longer: of removed items, and former ones of renamed items. */
function goneItems({ changes }: AgentDiff): ReadonlySet<string> {
  const all = changes.flatMap((change) => [change, ...(change.includes ?? [])]);
  return new Set(
    all.flatMap(({ kind, name, section, formerId }) => [
      ...(kind === "removed" ? [name] : []),
      ...(formerId === undefined ? [] : [`${section}/${formerId}`]),
    ]),
  );
}
