import type { AgentDiff, Change, Flag } from "../../src/domain/diff/change.ts";
import { diffSnapshots } from "../../src/domain/diff/diff-snapshots.ts";
import type { LiveComparison } from "../../src/domain/promotion/pre-release.ts";
import { makeSnapshot } from "../domain/diff/make-snapshot.ts";
import { digestOf } from "./ledger.ts";

/** One change of wording, as a comparison gives it. */
export function wording(more: Partial<Change> = {}): Change {
  const section = more.section ?? "handoffs";
  const id = more.id ?? "desk";
  return {
    section,
    id,
    name: `${section}/${id}`,
    kind: "changed",
    risk: "wording",
    riskReason: "Guests read or hear other words.",
    fields: [{ path: ["message"], label: "message", kind: "changed", before: "Hi.", after: "Hello." }],
    remarks: [],
    dependents: [],
    ...more,
  };
}

const EMPTY: AgentDiff = diffSnapshots(
  { side: { label: "v1 (live)" }, snapshot: makeSnapshot({}) },
  { side: { label: "v2" }, snapshot: makeSnapshot({}) },
);

/** From what live runs (version 1) to version 2, as if someone had compared them. */
export function comparison(
  changes: readonly Change[],
  more: { flags?: readonly Flag[]; from?: number; to?: number; unsure?: number } = {},
): LiveComparison {
  const { flags = [], from = 1, to = 2, unsure = 0 } = more;
  return {
    comparison: "made",
    diff: {
      ...EMPTY,
      unsure,
      from: { label: `v${from} (live)`, version: from, digest: digestOf(from) },
      to: { label: `v${to}`, version: to, digest: digestOf(to) },
      changes,
      flags,
    },
  };
}
