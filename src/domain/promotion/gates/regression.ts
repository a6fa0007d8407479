import type { EvidenceRecorded } from "../../ledger/entry.ts";
import { findEnvironment } from "../../ledger/find.ts";
import { versionName } from "../../version/version-name.ts";
import { blocked, type Gate, passed, unknown } from "../gate-facts.ts";
import { findStep } from "../pre-release.ts";

/** As many names as one can take in at a glance. */
const NAMED = 5;

/** Every conversation passed on the bot that runs in the environment before, after it was put there. */
export const regression: Gate = {
  id: "regression",
  about:
    "The newest full run of the suite for the digest in the environment before, recorded after its deployment there, passed. A selection of conversations does not count.",
  evaluate(facts) {
    const { state, environment, version } = facts;
    const { before } = findStep(facts);
    const name = versionName(version.number);
    if (!before) {
      return unknown(this.id, {
        code: "regression-missing",
        message: `${environment.name} is the first environment, so the suite can't have run before it.`,
        hint: "Take the gate `regression` away from it in the settings.",
      });
    }
    const since = findEnvironment(state, before.name).deployments.findLast(
      (one) => one.outcome === "succeeded" && one.digest === version.digest,
    )?.outcomeSeq;
    const runs = state.evidence.filter(
      (one) => one.kind === "regression" && one.digest === version.digest && one.environment === before.name,
    );
    const newest = runs.findLast((one) => one.scope === "full" && since !== undefined && one.seq > since);
    const hint = `Run the whole suite there: greenroom test --environment ${before.name} --record`;
    if (!newest) {
      const only = runs.some((one) => one.scope === "full")
        ? "the newest full run is older than its deployment there"
        : "only a selection of conversations ran there";
      return blocked(this.id, {
        code: "regression-missing",
        message: `No full regression run of ${name} in ${before.name} is recorded${runs.length > 0 ? `: ${only}` : ""}.`,
        hint,
      });
    }
    const total = count(newest, "total");
    if (newest.verdict === "passed" && total > 0) {
      return passed(this.id, `${count(newest, "passed")} of ${total} conversations passed in ${before.name}`);
    }
    if (newest.verdict === "failed") {
      return blocked(this.id, {
        code: "regression-failed",
        message: `${name} failed its regression run in ${before.name}: ${failures(newest)}.`,
        hint: "Correct the agent or the conversation, publish, and bring the new version up.",
      });
    }
    return unknown(this.id, {
      code: "regression-failed",
      message: `The newest full regression run of ${name} in ${before.name} proves nothing: ${
        newest.verdict === "error" ? "it could not be measured" : "it held no conversation"
      }.`,
      hint,
    });
  },
};

function failures(evidence: EvidenceRecorded): string {
  const names = evidence.failed.slice(0, NAMED).join(", ");
  const failed = Math.max(count(evidence, "failed"), evidence.failed.length);
  if (names === "") return `${failed} conversations`;
  const more = failed - Math.min(evidence.failed.length, NAMED);
  return more > 0 ? `${names} and ${more} more` : names;
}

function count(evidence: EvidenceRecorded, key: string): number {
  return Object.hasOwn(evidence.counts, key) ? (evidence.counts[key] ?? 0) : 0;
}
