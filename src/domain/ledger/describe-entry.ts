import { versionName } from "../version/version-name.ts";
import type { Entry, EntryBody } from "./entry.ts";

/** The environment that an entry is about, if any. */
export function environmentOf(entry: EntryBody): string | undefined {
  return "environment" in entry ? entry.environment : undefined;
}

/** The version that an entry is about, if any. */
export function versionOf(entry: EntryBody): number | undefined {
  if ("version" in entry) return entry.version;
  return entry.type === "drift-found" ? entry.expected?.version : undefined;
}

/** What an entry says, as plain text in one sentence without who and when. Texts of people are in it as they are. */
export function describeEntry(entry: Entry): string {
  switch (entry.type) {
    case "version-published":
      return `published ${versionName(entry.version)}: ${entry.note}`;
    case "evidence-recorded": {
      const where = entry.environment === undefined ? "" : ` in ${entry.environment}`;
      const scope = entry.kind === "regression" && entry.scope === "selection" ? " (a selection)" : "";
      const failed = entry.failed.length > 0 ? `: ${entry.failed.join(", ")}` : "";
      return `${entry.kind}${scope} of ${versionName(entry.version)}${where} ${VERDICTS[entry.verdict]}${failed}`;
    }
    case "promotion-requested":
      return `asked for approval of ${versionName(entry.version)} for ${entry.environment}`;
    case "approval-recorded": {
      const name = entry.approver.login ?? entry.approver.name;
      const comment = entry.comment ? `: ${entry.comment}` : "";
      return `${name} approved ${versionName(entry.version)} for ${entry.environment}${comment}`;
    }
    case "deployment-intended": {
      const over = entry.replaces === null ? "" : ` in place of ${versionName(entry.replaces)}`;
      const reason = entry.reason ? `: ${entry.reason}` : "";
      return `${KINDS[entry.kind]} ${versionName(entry.version)} in ${entry.environment}${over}${reason}`;
    }
    case "deployment-succeeded":
      return `${versionName(entry.version)} runs in ${entry.environment}, verified by ${entry.smoke.passed} of ${entry.smoke.total} smoke conversations after ${seconds(entry.duration)}`;
    case "deployment-failed": {
      const running = entry.running === "unknown" ? "something unknown" : nameOrNothing(entry.running);
      return `${versionName(entry.version)} failed in ${entry.environment} (${entry.code}); ${running} runs there: ${entry.message}`;
    }
    case "deployment-interrupted":
      return `deployment of ${versionName(entry.version)} to ${entry.environment} interrupted by ${entry.signal}`;
    case "hold":
      return `${versionName(entry.version)} ${entry.held ? "put on hold" : "released from hold"}: ${entry.reason}`;
    case "drift-found": {
      const expected = nameOrNothing(entry.expected?.version ?? null);
      const found = entry.found === null ? "nothing" : foundName(entry.found.version);
      return `drift in ${entry.environment}: ${expected} should run, ${found} does`;
    }
    case "correction":
      return `correction of entry ${entry.of}: ${entry.message}`;
    default:
      return entry satisfies never;
  }
}

const VERDICTS = { passed: "passed", failed: "failed", error: "could not be measured" } as const;
const KINDS = {
  promotion: "began to deploy",
  rollback: "began to roll back to",
  "automatic-rollback": "began to roll back, by itself, to",
} as const;

function nameOrNothing(version: number | null): string {
  return version === null ? "nothing" : versionName(version);
}

function foundName(version: number | null): string {
  return version === null ? "something that Greenroom did not deliver" : versionName(version);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
