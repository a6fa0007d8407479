import type { EvidenceRecorded } from "../ledger/entry.ts";
import { isDigest } from "../snapshot/digest.ts";
import type { Digest } from "../snapshot/snapshot.ts";
import { casesThatDidNotPass } from "./describe-results.ts";
import type { CaseVerdict, SuiteResults } from "./results.ts";

const MAX_NAMES = 20;

/**
 * What a run proves about a version, ready for the ledger. Only `scope: "full"` counts at a gate. Results of another
 * digest than the version's are a bug of the caller: evidence is bound to what was measured.
 */
export function evidenceOf(
  results: SuiteResults,
  version: { readonly number: number; readonly digest: Digest },
): EvidenceRecorded {
  if (results.target.digest !== version.digest) {
    throw new Error(`results for ${results.target.digest} can't be evidence for v${version.number}`);
  }
  const { total, passed, failed, error } = results.counts;
  return {
    type: "evidence-recorded",
    kind: "regression",
    environment: results.target.environment,
    version: version.number,
    digest: version.digest,
    verdict: provenVerdict(results),
    scope: results.scope,
    counts: { total, passed, failed, error },
    ...(isDigest(results.suite) ? { suite: results.suite } : {}),
    failed: casesThatDidNotPass(results)
      .slice(0, MAX_NAMES)
      .map((one) => one.id),
  };
}

/** Counted again from the cases: whatever a file says of itself, only cases that all passed, on the right version, pass. */
function provenVerdict(results: SuiteResults): CaseVerdict {
  const confirmed = [results.bot.before, results.bot.after].every(
    (bot) => bot !== null && bot.digest === results.target.digest,
  );
  if (results.problem !== undefined || !confirmed || results.cases.length === 0) return "error";
  if (results.cases.some((one) => one.verdict === "failed")) return "failed";
  return results.cases.every((one) => one.verdict === "passed") ? results.verdict : "error";
}
