import type { EnvironmentSettings } from "../agent/settings.ts";
import type { AgentDiff, Change } from "../diff/change.ts";
import { flagTitle } from "../diff/flags/flag-titles.ts";
import { listWords } from "../diff/section-words.ts";
import { findEnvironment, findVersion } from "../ledger/find.ts";
import { versionName } from "../version/version-name.ts";
import type { GateFacts } from "./gate-facts.ts";
import { findEnvironmentBefore, findVerifiedDeployment, isLastEnvironment } from "./pipeline.ts";

/** What a version would change for guests, made anew from both versions' own commits: no stored result is believed. */
export type LiveComparison =
  | {
      readonly comparison: "made";
      readonly diff: Pick<AgentDiff, "from" | "to" | "changes" | "flags" | "unsure">;
    }
  /** It can't be made; one part of a sentence says why. */
  | { readonly comparison: "unknown"; readonly why: string };

/** The step that a version takes into an environment. */
export interface Step {
  /** Where it must be verified first; undefined for the first environment. */
  readonly before: EnvironmentSettings | undefined;
  /** Pre-release is left out, by the policy. */
  readonly skipped?: { readonly environment: string; readonly because: string };
  /** The policy lets wording skip pre-release, but not this version; one part of a sentence. */
  readonly kept?: string;
}

type StepFacts = Pick<
  GateFacts,
  "state" | "settings" | "environment" | "there" | "version" | "purpose" | "comparison"
>;

/**
 * The environment before, unless the policy and the comparison with what live runs let the version leave out pre-release:
 * then the one before that. Only into the last environment, only by one step, and only where everything is known. A version
 * that is verified in pre-release takes the usual step.
 */
export function findStep(facts: StepFacts): Step {
  const { state, settings, environment, version, purpose } = facts;
  const before = findEnvironmentBefore(settings, environment.name);
  const earlier = before && findEnvironmentBefore(settings, before.name);
  const optional = settings.policy?.preReleaseOptionalFor?.includes("wording") === true;
  if (!before || !earlier || !optional || purpose !== "promotion") return { before };
  if (!isLastEnvironment(settings, environment.name)) return { before };
  if (findVerifiedDeployment(findEnvironment(state, before.name))?.digest === version.digest)
    return { before };
  const kept = whyNotLive(facts) ?? whyNotPreRelease(facts, before);
  if (kept !== undefined) return { before, kept };
  return { before: earlier, skipped: { environment: before.name, because: because(facts) } };
}

/** What differs from live forbids it, or can't be told. */
function whyNotLive({ state, environment, there, version, comparison }: StepFacts): string | undefined {
  const active = there.active === undefined ? undefined : findVersion(state, there.active);
  if (!active || !findVerifiedDeployment(there))
    return `${environment.name} runs nothing verified that it could be compared with`;
  if (!comparison) return `nobody compared it with what ${environment.name} runs`;
  if (comparison.comparison === "unknown") return comparison.why;
  const { from, to, changes, flags, unsure } = comparison.diff;
  if (from.digest !== active.digest || to.digest !== version.digest)
    return `the comparison is not about what ${environment.name} runs now`;
  if (changes.length === 0 || from.nothing === true) return "no change of wording was found";
  if (unsure > 0) return "something in a file that differs can't be read";
  if (flags.length > 0) {
    const titles = [...new Set(flags.map(({ code }) => flagTitle(code).title.toLowerCase()))];
    return `it is flagged (${listWords(titles, 3)})`;
  }
  const other = changes.filter((change) => !isWording(change));
  if (other.length === 0) return undefined;
  return `more than wording differs (${listWords(other.map(otherWords), 3)})`;
}

/** Sections whose very words are what keeps the agent safe. */
const NEVER: ReadonlySet<string> = new Set(["instructions", "rules", "guardrails"]);

/** Other words in an item that stays what it is. What is new, gone or has another id is more than that, whatever it holds. */
function isWording(change: Change): boolean {
  const { kind, risk, section, fields, includes = [] } = change;
  return (
    kind === "changed" &&
    risk === "wording" &&
    fields.length > 0 &&
    !NEVER.has(section) &&
    includes.every(isWording)
  );
}

function otherWords({ name, kind, risk }: Change): string {
  return kind === "changed" ? `${name}: ${risk}` : `${name} ${kind}`;
}

/** It was tried in pre-release and did not prove itself there, or pre-release asks for what live does not. */
function whyNotPreRelease(
  { state, environment, version }: StepFacts,
  before: EnvironmentSettings,
): string | undefined {
  const tried = findEnvironment(state, before.name).deployments.findLast(
    (one) => one.digest === version.digest,
  );
  if (tried && tried.outcome !== "succeeded")
    return `its newest deployment to ${before.name} did not succeed`;
  const newest = new Map(
    state.evidence
      .filter((one) => one.digest === version.digest && one.environment === before.name)
      .map((one) => [one.kind, one]),
  );
  for (const one of newest.values())
    if (one.verdict !== "passed") return `its newest ${one.kind} evidence in ${before.name} did not pass`;
  const lacking = before.gates.filter((gate) => !environment.gates.includes(gate));
  if (lacking.length > 0)
    return `${before.name} asks for ${listWords(lacking)}, and ${environment.name} does not`;
  return undefined;
}

function because({ environment, there, comparison }: StepFacts): string {
  const count = comparison?.comparison === "made" ? comparison.diff.changes.length : 0;
  const from = there.active === undefined ? environment.name : versionName(there.active);
  return `only wording differs from ${from} in ${environment.name} (${count} ${count === 1 ? "change" : "changes"}), and nothing is flagged`;
}
