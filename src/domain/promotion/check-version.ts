import type { LedgerState } from "../ledger/state.ts";
import type { Reason } from "../result/operation-result.ts";
import { shortDigest } from "../snapshot/digest.ts";
import type { Version } from "../version/version.ts";
import { versionName } from "../version/version-name.ts";
import type { ContentsFacts } from "./decision.ts";

/** What speaks against a version itself, wherever it is to run. */
export function obstaclesOfVersion(
  state: LedgerState,
  version: Version,
  contents: ContentsFacts | undefined,
): readonly Reason[] {
  const name = versionName(version.number);
  const reasons: Reason[] = [];
  const hold = state.holds.get(version.number);
  if (hold) {
    reasons.push({
      code: "version-on-hold",
      message: `${name} is on hold since ${hold.at}, by ${hold.triggeringActor}: ${hold.reason}`,
      hint: `Publish a better version. If the hold was a mistake, take it away: greenroom hold ${name} --release --reason "why"`,
    });
  }
  if (contents?.digest !== version.digest) {
    reasons.push({
      code: "version-changed",
      message: contents?.digest
        ? `Commit ${version.commit.slice(0, 12)} of ${name} gives digest ${shortDigest(contents.digest)} now, but ${shortDigest(version.digest)} was published.`
        : (contents?.problem ??
          `Commit ${version.commit.slice(0, 12)} of ${name} can't be read as a sound agent any more.`),
      hint: "Nothing that was not tested and approved is delivered. Publish the files again as a new version.",
    });
    return reasons;
  }
  if (contents.testProblem !== undefined) {
    reasons.push({
      code: "tests-invalid",
      message: `The tests of ${name} have errors, so it can't be smoke-tested: ${contents.testProblem}`,
      hint: "Correct them (greenroom validate) and publish again.",
    });
  } else if (contents.smoke === 0) {
    reasons.push({
      code: "smoke-missing",
      message: `${name} has no conversation tagged \`smoke\`, so nobody could tell whether it works after activation.`,
      hint: "Tag two or three short conversations with `tags: [smoke]`, and publish again.",
    });
  }
  return reasons;
}

export function versionUnknown(state: LedgerState, number: number): Reason {
  const newest = state.versions.at(-1);
  return {
    code: "version-unknown",
    message: `The ledger of ${state.agent} holds no v${number}.`,
    hint: newest
      ? `The newest is ${versionName(newest.number)} (greenroom history shows them all).`
      : 'Nothing is published yet: greenroom publish --note "why it exists"',
  };
}
