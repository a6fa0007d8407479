import type { LayoutId } from "../domain/agent/layouts/layout.ts";
import { type LoadedAgent, loadAgent } from "../domain/agent/load-agent.ts";
import type { Settings } from "../domain/agent/settings.ts";
import type { SourceTree } from "../domain/agent/source-tree.ts";
import { agentFiles } from "../domain/diff/agent-files.ts";
import type { AgentDiff } from "../domain/diff/change.ts";
import { type ComparedSide, diffSnapshots } from "../domain/diff/diff-snapshots.ts";
import { layoutReferences } from "../domain/diff/references.ts";
import { isUserError } from "../domain/errors.ts";
import { foldEntries } from "../domain/ledger/fold.ts";
import type { Finding } from "../domain/lint/finding.ts";
import { planTests } from "../domain/plan/plan-tests.ts";
import type { TestPlan } from "../domain/plan/test-plan.ts";
import { decideTested } from "../domain/regression/decide-tested.ts";
import { loadSuite } from "../domain/regression/load-suite.ts";
import type { SuiteResults } from "../domain/regression/results.ts";
import type { Suite } from "../domain/regression/suite.ts";
import { type OperationResult, operationResult, type Reason } from "../domain/result/operation-result.ts";
import { digestOf } from "../domain/snapshot/digest.ts";
import type { Digest, Snapshot } from "../domain/snapshot/snapshot.ts";
import { takeSnapshot } from "../domain/snapshot/take-snapshot.ts";
import type { AgentSource, Revision } from "../ports/agent-source.ts";
import type { LedgerStore } from "../ports/ledger-store.ts";
import { withNotes } from "./diff.ts";
import { withCredits } from "./read-credits.ts";
import { flagWeakenedBetween } from "./read-guards.ts";
import { readLedger } from "./read-ledger.ts";
import { readSide, type SideContext, type SideReading } from "./read-side.ts";
import { whyNotRehearsed } from "./rehearse.ts";

/**
 * Runs the suite against a snapshot that is deployed nowhere: on the embedded reference bot, inside this process.
 * `conversations`: only these; absent, the full suite.
 */
export type Rehearse = (
  snapshot: Snapshot,
  suite: Suite,
  conversations?: readonly string[],
) => Promise<SuiteResults>;

/** All findings of an agent, its settings and its tests. */
export type Validate = (
  tree: SourceTree,
  settings: Settings,
) => Promise<{ readonly findings: readonly Finding[] }>;

export interface CheckPorts {
  readonly source: AgentSource;
  readonly ledger: LedgerStore;
  readonly validate: Validate;
  readonly rehearse: Rehearse;
}

export interface CheckRequest {
  readonly settings: Settings;
  /** What the pull request brings: the work tree, or its head commit. */
  readonly head: Revision;
  /** The commit it branches from: compared with while nothing is live. */
  readonly base?: string;
  /** `plan`: only the conversations that the changes ask for, and smoke. Everything unless told. */
  readonly rehearsal?: "full" | "plan";
}

export interface CheckData {
  readonly agent: string;
  readonly displayName: string;
  readonly digest: Digest;
  readonly validation: readonly Finding[];
  /** Null when there is nothing it could be compared with; see the reasons. */
  readonly diff: AgentDiff | null;
  readonly plan: TestPlan | null;
  readonly rehearsal: SuiteResults | null;
  /** Why there is no rehearsal, one sentence; null when there is one. */
  readonly rehearsalMissing: string | null;
}

/**
 * The check of a pull request: validate, compare with what is live, plan the tests, rehearse them. Everything that can be
 * told is told, also after a stop. `proceed` only if there is no error finding and every rehearsed conversation passed.
 */
export async function check(ports: CheckPorts, request: CheckRequest): Promise<OperationResult<CheckData>> {
  const { settings, head } = request;
  const tree = await ports.source.readTree(head, [settings.root, settings.tests, settings.file]);
  const loaded = loadAgent(tree, settings);
  const { agent, layout } = loaded;
  const { suite, findings: testFindings } = loadSuite(tree, settings);
  const snapshot = takeSnapshot(agent);
  const { findings: validation } = await ports.validate(tree, settings);
  const reasons: Reason[] = [...findingsReason(validation)];

  const compared = await compareWithLive(ports, request, snapshot, loaded);
  reasons.push(...compared.reasons);
  const phoneNumber = (settings.environments.at(-2) ?? settings.environments.at(-1))?.phoneNumbers[0];
  const plan =
    compared.diff === null
      ? null
      : planTests(compared.diff, suite, agent, phoneNumber === undefined ? {} : { phoneNumber });

  const conversations = request.rehearsal === "plan" && plan !== null ? plan.conversations : undefined;
  const facts = { layout, snapshot, suite, testFindings, validation, conversations };
  const rehearsed = await rehearse(ports, facts);
  reasons.push(...rehearsed.reasons);

  return operationResult("check", reasons.length === 0 ? "proceed" : "stop", reasons, {
    agent: settings.agent,
    displayName: agent.displayName,
    digest: digestOf(snapshot),
    validation,
    diff: compared.diff,
    plan,
    rehearsal: rehearsed.results,
    rehearsalMissing: rehearsed.missing,
  });
}

function findingsReason(validation: readonly Finding[]): readonly Reason[] {
  const errors = validation.filter((finding) => finding.severity === "error");
  const [first] = errors;
  if (first === undefined) return [];
  const { file, line } = first.location;
  return [
    {
      code: "findings-present",
      message: `Validation found ${errors.length === 1 ? "an error" : `${errors.length} errors, the first`} at ${file}:${line}: ${first.message}`,
      hint: first.hint ?? "Correct the files; greenroom validate shows every finding.",
    },
  ];
}

interface Comparison {
  readonly diff: AgentDiff | null;
  readonly reasons: readonly Reason[];
}

/** With what the last environment runs; while that is nothing, or can't be told, with the base commit. */
async function compareWithLive(
  ports: CheckPorts,
  { settings, head, base }: CheckRequest,
  snapshot: Snapshot,
  loaded: LoadedAgent,
): Promise<Comparison> {
  const to: ComparedSide = {
    side:
      head.kind === "draft" ? { label: "draft" } : { label: head.commit.slice(0, 7), commit: head.commit },
    snapshot,
    files: agentFiles(loaded),
    references: layoutReferences(loaded.agent),
  };
  const live = settings.environments.at(-1)?.name ?? "live";
  const compare = async (
    from: Extract<SideReading, { outcome: "read" }>,
    notes: readonly string[],
  ): Promise<AgentDiff> => {
    const { commit } = from.compared.side;
    const flagged = await flagWeakenedBetween(
      ports.source,
      settings,
      diffSnapshots(from.compared, to, live),
      { from: commit === undefined ? undefined : { kind: "commit", commit }, to: head },
    );
    const credited = { revision: head, placed: loaded };
    return withCredits(ports.source, withNotes(flagged, notes), from.credited, credited);
  };
  const { reading, context } = await readLive(ports, settings, live);
  if (reading.outcome === "read" && reading.compared.snapshot !== undefined)
    return { diff: await compare(reading, reading.notes), reasons: [] };

  const reasons = reading.outcome === "blocked" ? [reading.reason] : [];
  const commit = base === undefined ? undefined : await ports.source.findCommit(base);
  if (commit === undefined) {
    if (reading.outcome === "blocked") return { diff: null, reasons };
    return { diff: await compare(reading, reading.notes), reasons };
  }
  const from = await readSide({ kind: "ref", label: `base ${commit.slice(0, 7)}`, commit }, context);
  if (from.outcome === "blocked") return { diff: null, reasons: [...reasons, from.reason] };
  const why =
    reading.outcome === "blocked"
      ? `This is compared with the base commit, because what ${live} runs can't be told.`
      : `This is compared with the base commit, because nothing runs in ${live} yet.`;
  return { diff: await compare(from, [why, ...from.notes]), reasons };
}

async function readLive(
  ports: CheckPorts,
  settings: Settings,
  environment: string,
): Promise<{ readonly reading: SideReading; readonly context: SideContext }> {
  const ledger = await readLedger(ports.ledger, settings.agent);
  const state = ledger.outcome === "read" ? ledger.state : foldEntries(settings.agent, []);
  const context = { source: ports.source, settings, state };
  const reading: SideReading =
    ledger.outcome === "blocked" ? ledger : await readSide({ kind: "environment", environment }, context);
  return { reading, context };
}

interface Rehearsal {
  readonly results: SuiteResults | null;
  readonly missing: string | null;
  readonly reasons: readonly Reason[];
}

async function rehearse(
  ports: CheckPorts,
  facts: {
    readonly layout: LayoutId;
    readonly snapshot: Snapshot;
    readonly suite: Suite;
    readonly testFindings: readonly Finding[];
    readonly validation: readonly Finding[];
    readonly conversations: readonly string[] | undefined;
  },
): Promise<Rehearsal> {
  const { suite, snapshot, testFindings, conversations } = facts;
  if (facts.validation.some((finding) => finding.severity === "error"))
    return { results: null, missing: "not run, because validation found errors.", reasons: [] };
  const unspoken = whyNotRehearsed(facts.layout);
  if (unspoken !== undefined) return { results: null, missing: unspoken, reasons: [] };
  const selected = {
    cases: suite.cases.filter(
      (one) => conversations === undefined || conversations.includes(one.conversation),
    ),
    unknown: [],
  };
  const stopped = decideTested({ suite, findings: testFindings, selected });
  const [first] = stopped;
  if (first !== undefined) return { results: null, missing: first.message, reasons: stopped };
  try {
    const results = await ports.rehearse(snapshot, suite, conversations);
    return { results, missing: null, reasons: decideTested({ results }) };
  } catch (error) {
    if (!isUserError(error)) throw error;
    const reason = { code: "tests-inconclusive", message: error.message, hint: error.hint } as const;
    return { results: null, missing: error.message, reasons: [reason] };
  }
}
