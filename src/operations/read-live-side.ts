import { UserError } from "../domain/errors.ts";
import { findEnvironment } from "../domain/ledger/find.ts";
import type { LedgerState } from "../domain/ledger/state.ts";
import { findDrift } from "../domain/promotion/decide-drift.ts";
import { describeReported } from "../domain/promotion/describe.ts";
import type { ReasonCode } from "../domain/result/reason-codes.ts";
import { digestOf, isDigest, shortDigest } from "../domain/snapshot/digest.ts";
import { loadSnapshot } from "../domain/snapshot/load-snapshot.ts";
import type { Snapshot } from "../domain/snapshot/snapshot.ts";
import type { Version } from "../domain/version/version.ts";
import { versionName } from "../domain/version/version-name.ts";
import type { AgentPlatform, RunningContent, RunningVersion } from "../ports/agent-platform.ts";
import { isUnreachable } from "./read-back.ts";
import { readSide, type SideContext, type SideReading } from "./read-side.ts";
import { withDeadline } from "./with-deadline.ts";

/** Milliseconds for one answer, whatever the adapter's own limits are. */
const ANSWER_TIME = 60_000;
/** A platform that needs two requests may move between them; so often it is asked again. */
const ATTEMPTS = 3;

/**
 * What an environment really runs, by its platform. The content that it gives back is used when it is a snapshot of this agent
 * and has the digest that it reports: anything else is nobody's content. A platform that gives none is believed its digest where
 * the ledger knows that digest: then that version's files are the content. Whatever the ledger says otherwise becomes a note.
 */
export async function readLiveSide(
  environment: string,
  context: SideContext,
  platform: AgentPlatform,
): Promise<SideReading> {
  let problem = "";
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const answer = await ask(platform);
    if (answer.outcome === "unreachable")
      return blocked(
        "platform-unreachable",
        `What ${environment} runs can't be told: ${answer.message}.`,
        "Look at the platform's address and token in the settings, or compare without --live-read: then the ledger's word counts.",
      );
    const { content } = answer;
    if (content === undefined) return nothingRuns(environment, context);
    const { running } = content;
    if (content.snapshot === undefined) return readKnownVersion(environment, context, running);
    const snapshot = loadSnapshot(content.snapshot);
    if (snapshot === undefined) {
      return blocked(
        "platform-unreachable",
        `What the platform gave back as the content of ${environment} is no snapshot of an agent.`,
        "Ask who looks after the platform; a comparison without --live-read uses the ledger.",
      );
    }
    if (snapshot.agent !== context.settings.agent)
      return blocked(
        "drift",
        `The platform runs the agent ${snapshot.agent} in ${environment}, not ${context.settings.agent}.`,
        "Find out who put it there; a rollback puts a verified version there again.",
      );
    const digest = digestOf(snapshot);
    if (digest === running.digest) return compared(environment, context, running, snapshot);
    problem = `The platform reports ${describeReported(running)} in ${environment}, but gave back content with digest ${shortDigest(digest)}`;
  }
  return blocked(
    "platform-unreachable",
    `${problem}. Asked ${ATTEMPTS} times, its answers never belonged together, so nobody can say what runs.`,
    "Something may be deployed there right now: ask again in a minute.",
  );
}

type Answer =
  | { readonly outcome: "answered"; readonly content: RunningContent | undefined }
  | { readonly outcome: "unreachable"; readonly message: string };

async function ask(platform: AgentPlatform): Promise<Answer> {
  const read = async (): Promise<RunningContent | undefined> => {
    if (platform.readContent !== undefined) return platform.readContent();
    const running = await platform.readRunning();
    return running && { running };
  };
  try {
    const answer = await withDeadline(ANSWER_TIME, undefined, read);
    if (answer.outcome === "done") return { outcome: "answered", content: answer.value };
    return { outcome: "unreachable", message: `${platform.description} gave no answer in time` };
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    return { outcome: "unreachable", message: error.message };
  }
}

function nothingRuns(environment: string, { state }: SideContext): SideReading {
  const side = { label: `${environment} (nothing runs there, says its platform)`, environment };
  return { outcome: "read", compared: { side }, notes: differs(state, environment, undefined) };
}

/** The content that the platform gave. Where the ledger knows it as a version, that version's files tell more: who changed what. */
async function compared(
  environment: string,
  context: SideContext,
  running: RunningVersion,
  snapshot: Snapshot,
): Promise<SideReading> {
  const notes = differs(context.state, environment, running);
  const version = knownVersion(context.state, running);
  if (version === undefined) {
    const side = { label: `${environment}, as its platform gives it`, environment };
    return { outcome: "read", compared: { side, snapshot }, notes };
  }
  const { number } = version;
  const label = `${versionName(number)} (${environment}, as its platform gives it)`;
  const files = await readVersionFiles(number, context);
  if (files === undefined)
    return { outcome: "read", compared: { side: { label, version: number, environment }, snapshot }, notes };
  const side = { ...files.compared.side, label, environment };
  return { ...files, compared: { ...files.compared, side, snapshot }, notes };
}

/** Undefined: the files of that version can't be had any more, or are no longer what was published. */
async function readVersionFiles(
  version: number,
  context: SideContext,
): Promise<Extract<SideReading, { outcome: "read" }> | undefined> {
  try {
    const reading = await readSide({ kind: "version", version }, context);
    return reading.outcome === "read" ? reading : undefined;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** The platform tells no content: the files of the version that has the reported digest are it. */
async function readKnownVersion(
  environment: string,
  context: SideContext,
  running: RunningVersion,
): Promise<SideReading> {
  const version = knownVersion(context.state, running);
  if (version === undefined)
    return blocked(
      "drift",
      `The platform of ${environment} gives no content back, and the ledger does not know what it reports: ${describeReported(running)}.`,
      "Find out who changed the platform by hand; a rollback puts a verified version there again.",
    );
  const reading = await readSide({ kind: "version", version: version.number }, context);
  if (reading.outcome === "blocked") return reading;
  const { side } = reading.compared;
  const name = versionName(version.number);
  return {
    ...reading,
    compared: {
      ...reading.compared,
      side: { ...side, label: `${name} (${environment}, as its platform reports)`, environment },
    },
    notes: [
      `The platform of ${environment} gives no content back; it reports the digest of ${name}, whose files are compared.`,
      ...differs(context.state, environment, running),
      ...reading.notes,
    ],
  };
}

/** The version of ours that has the reported digest: the reported one when it has, else the newest that has. */
function knownVersion({ versions }: LedgerState, running: RunningVersion): Version | undefined {
  if (!isDigest(running.digest)) return undefined;
  const same = versions.filter(({ digest }) => digest === running.digest);
  return same.find(({ number }) => number === running.version) ?? same.at(-1);
}

/** Where ledger and platform differ: what both say. */
function differs(
  state: LedgerState,
  environment: string,
  running: RunningVersion | undefined,
): readonly string[] {
  const there = findEnvironment(state, environment);
  if (there.open !== undefined)
    return [
      `Something is being deployed to ${environment} right now; compared is what the platform reports: ${describeReported(running)}.`,
    ];
  const drift = findDrift(state, there, running);
  return drift === undefined ? [] : [`${drift.message} Compared is what the platform runs.`];
}

function blocked(code: ReasonCode, message: string, hint: string): SideReading {
  return { outcome: "blocked", reason: { code, message, hint } };
}
