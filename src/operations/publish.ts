import { loadAgent } from "../domain/agent/load-agent.ts";
import type { Settings } from "../domain/agent/settings.ts";
import type { AgentDiff } from "../domain/diff/change.ts";
import { diffSnapshots } from "../domain/diff/diff-snapshots.ts";
import { isUserError } from "../domain/errors.ts";
import type { EntryBody } from "../domain/ledger/entry.ts";
import { findNewestVersion } from "../domain/ledger/find.ts";
import type { LedgerState } from "../domain/ledger/state.ts";
import type { Finding, Severity } from "../domain/lint/finding.ts";
import { countFindings, validateTree } from "../domain/lint/validate-tree.ts";
import {
  type Decision,
  type OperationResult,
  operationResult,
  type Reason,
} from "../domain/result/operation-result.ts";
import { digestOf } from "../domain/snapshot/digest.ts";
import type { Digest, Snapshot } from "../domain/snapshot/snapshot.ts";
import { takeSnapshot } from "../domain/snapshot/take-snapshot.ts";
import { decidePublish, type PublishDecision } from "../domain/version/decide-publish.ts";
import { renderTagMessage } from "../domain/version/tag-message.ts";
import type { Person, Version } from "../domain/version/version.ts";
import { versionName } from "../domain/version/version-name.ts";
import type { AgentSource, Author } from "../ports/agent-source.ts";
import type { Approvals } from "../ports/approvals.ts";
import { readLedger } from "./read-ledger.ts";
import { type RecordPorts, recordEntries } from "./record-entries.ts";
import { prefixesOf } from "./validate.ts";

export interface PublishPorts extends RecordPorts {
  readonly source: AgentSource;
  /** On GitHub: an approval names a login, git knows an e-mail. Only the two together tell who approves their own change. */
  readonly approvals?: Pick<Approvals, "findAuthorLogin">;
}

export interface PublishRequest {
  readonly settings: Settings;
  /** Full commit id (`source.findCommit`). */
  readonly commit: string;
  readonly note: string;
  /** Decides and says what would be recorded; records nothing. */
  readonly dryRun?: boolean;
  /** What loading the settings has found already. */
  readonly settingsFindings?: readonly Finding[];
}

export interface PublishData {
  readonly commit: string;
  /** The version that was published; the newest one when there was nothing to publish; of a dry run, the next. */
  readonly version?: number;
  readonly tag?: string;
  readonly digest: Digest;
  readonly note: string;
  /** One sentence: what changed since the version before. */
  readonly summary: string;
  readonly diff?: AgentDiff;
  readonly authors: readonly Person[];
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly dryRun: boolean;
}

/**
 * Freezes the agent's files at a commit into the next version: one entry with its note, one with the passed validation, and
 * the tag, all in one atomic append. Whoever publishes at the same time is decided again, so that no number is used twice.
 */
export async function publish(
  ports: PublishPorts,
  request: PublishRequest,
): Promise<OperationResult<PublishData>> {
  const { settings, commit } = request;
  const tree = await ports.source.readTree({ kind: "commit", commit }, prefixesOf(settings));
  const checked = await validateTree(tree, settings);
  const findings = [...(request.settingsFindings ?? []), ...checked.findings];
  const counts = countFindings(findings);
  const snapshot = takeSnapshot(checked.agent);
  const base: PublishData = {
    commit,
    digest: digestOf(snapshot),
    note: request.note.trim(),
    summary: "",
    authors: [],
    findings,
    counts,
    dryRun: request.dryRun === true,
  };
  const result = (decision: Decision, reasons: readonly Reason[], data: Partial<PublishData> = {}) =>
    operationResult("publish", decision, reasons, { ...base, ...data });
  if (counts.error > 0) return result("stop", [errorsFound(findings, counts.error)]);

  const decideFrom = async (state: LedgerState): Promise<Prepared> => {
    const newest = findNewestVersion(state);
    const decision = decidePublish(state, {
      digest: base.digest,
      commit,
      note: request.note,
      minWords: settings.policy.publishNote.minWords,
      isBehindNewest: newest && (await isBehind(ports.source, commit, newest)),
    });
    if (decision.decision !== "proceed") return { decision };
    const diff = diffSnapshots(await sideOf(ports.source, settings, newest), {
      side: { label: versionName(decision.number), version: decision.number, commit, digest: base.digest },
      snapshot,
    });
    return { decision, diff, authors: await authorsOf(ports, settings, newest, commit) };
  };

  if (base.dryRun) {
    const reading = await readLedger(ports.ledger, settings.agent);
    if (reading.outcome === "blocked") return result("stop", [reading.reason]);
    const prepared = await decideFrom(reading.state);
    return result(prepared.decision.decision, reasonsOf(prepared.decision), dataOf(prepared));
  }

  let prepared: Prepared | undefined;
  const recording = await recordEntries<Prepared>(ports, settings, async (state) => {
    prepared = await decideFrom(state);
    const { decision, diff, authors } = prepared;
    if (decision.decision !== "proceed" || !diff) return { stop: prepared };
    const { number: version, tag, note } = decision;
    const { digest } = base;
    const bodies: readonly EntryBody[] = [
      { type: "version-published", version, digest, commit, tag, note, authors, summary: diff.summary },
      {
        type: "evidence-recorded",
        kind: "validation",
        version,
        digest,
        verdict: "passed",
        scope: "full",
        counts: { ...counts, items: checked.items, files: checked.files },
        failed: [],
      },
    ];
    return {
      bodies,
      tag: { name: tag, commit, message: renderTagMessage({ note, agent: settings.agent, version, digest }) },
      message: `${settings.agent}: publish ${versionName(version)}`,
    };
  });
  switch (recording.outcome) {
    case "blocked":
      return result("stop", [recording.reason]);
    case "stopped": {
      const { decision } = recording.stop;
      return result(decision.decision, reasonsOf(decision), dataOf(recording.stop));
    }
    case "recorded":
      return result("proceed", [], prepared && dataOf(prepared));
  }
}

type Prepared =
  | {
      readonly decision: Exclude<PublishDecision, { decision: "proceed" }>;
      readonly diff?: undefined;
      readonly authors?: undefined;
    }
  | {
      readonly decision: Extract<PublishDecision, { decision: "proceed" }>;
      readonly diff: AgentDiff;
      readonly authors: readonly Person[];
    };

function dataOf(prepared: Prepared): Partial<PublishData> {
  const { decision, diff, authors } = prepared;
  if (decision.decision === "proceed" && diff) {
    const { number: version, tag, note } = decision;
    return { version, tag, note, diff, summary: diff.summary, authors };
  }
  if (decision.decision !== "nothing-to-do") return {};
  const { number: version, tag, note, authors: before } = decision.same;
  return { version, tag, note, authors: before };
}

function reasonsOf(decision: PublishDecision): readonly Reason[] {
  return decision.decision === "proceed" ? [] : [decision.reason];
}

function errorsFound(findings: readonly Finding[], errors: number): Reason {
  const first = findings.find(({ severity }) => severity === "error");
  return {
    code: "findings-present",
    message: `Nothing was published: validation found ${errors === 1 ? "1 error" : `${errors} errors`}.`,
    ...(first ? { hint: `Begin with ${first.location.file}:${first.location.line}: ${first.message}` } : {}),
  };
}

async function isBehind(source: AgentSource, commit: string, newest: Version): Promise<boolean | undefined> {
  if (newest.commit === commit) return false;
  return source.isAncestor(commit, newest.commit);
}

async function sideOf(
  source: AgentSource,
  settings: Settings,
  newest: Version | undefined,
): Promise<Parameters<typeof diffSnapshots>[0]> {
  if (!newest) return { side: { label: "nothing published before" } };
  const { number: version, commit, digest } = newest;
  const tree = await source.readTree({ kind: "commit", commit }, prefixesOf(settings));
  const snapshot: Snapshot = takeSnapshot(loadAgent(tree, settings).agent);
  return { side: { label: versionName(version), version, commit, digest }, snapshot };
}

/** Who wrote what is new, and, outside GitHub, who publishes: there the actor alone is only a name. */
async function authorsOf(
  ports: Pick<PublishPorts, "source" | "who" | "approvals">,
  settings: Settings,
  newest: Version | undefined,
  commit: string,
): Promise<readonly Person[]> {
  const written = await ports.source.readAuthors(newest?.commit, commit, [settings.root]);
  const authors: Person[] = [];
  // One after the other: a first version may have hundreds, and GitHub slows down who asks for them at once.
  for (const author of written) authors.push(await withLogin(author, ports.approvals));
  if (!ports.who.run.id.startsWith("local:")) return authors;
  try {
    const publisher = await ports.source.readIdentity();
    const known = authors.some(({ email }) => email?.toLowerCase() === publisher.email?.toLowerCase());
    return known ? authors : [...authors, publisher];
  } catch (error) {
    if (isUserError(error)) return authors;
    throw error;
  }
}

/** Throws UserError when GitHub can't be asked: an author nobody knows could approve their own change. */
async function withLogin({ commit, ...person }: Author, github: PublishPorts["approvals"]): Promise<Person> {
  const login = commit === undefined ? undefined : await github?.findAuthorLogin(commit);
  return login === undefined ? person : { ...person, login };
}
