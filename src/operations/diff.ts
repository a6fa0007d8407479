import type { Settings } from "../domain/agent/settings.ts";
import type { AgentDiff, DiffSide } from "../domain/diff/change.ts";
import { diffSnapshots } from "../domain/diff/diff-snapshots.ts";
import { foldEntries } from "../domain/ledger/fold.ts";
import { type OperationResult, operationResult } from "../domain/result/operation-result.ts";
import type { AgentPlatform } from "../ports/agent-platform.ts";
import type { AgentSource, Revision } from "../ports/agent-source.ts";
import type { LedgerStore } from "../ports/ledger-store.ts";
import { type NamedSide, type Naming, nameSide } from "./name-side.ts";
import { withCredits } from "./read-credits.ts";
import { readDiffering } from "./read-differing.ts";
import { readSide } from "./read-side.ts";

export interface DiffPorts {
  readonly source: Pick<AgentSource, "findCommit" | "findTag" | "readTree" | "readChanges" | "readCredits">;
  readonly ledger: LedgerStore;
}

export interface DiffRequest {
  readonly settings: Settings;
  /** Each `draft`, an environment, `v12` or a git ref; `env:` and `ref:` force. See `nameSide`. */
  readonly from: string;
  readonly to: string;
  /** Asks this platform what an environment really runs, instead of believing the ledger. */
  readonly livePlatform?: (environment: string) => AgentPlatform;
}

/**
 * Compares any two states of the agent. `nothing-to-do` when nothing differs and nothing is flagged. Stops, with null as data, when a side can't be
 * told: the ledger is unreadable, a version is unknown or no longer what was published. Throws UserError for unknown names.
 */
export async function diff(
  ports: DiffPorts,
  request: DiffRequest,
): Promise<OperationResult<AgentDiff | null>> {
  const { settings } = request;
  const [from, to] = await Promise.all([
    nameSide(ports.source, settings, request.from),
    nameSide(ports.source, settings, request.to),
  ]);

  // Refs and the draft can be compared without a ledger, so a broken one must not stand in the way.
  const needsLedger = [from, to].some(({ side }) => side.kind === "version" || side.kind === "environment");
  const ledger = needsLedger ? await readNeeded(ports, settings) : undefined;
  if (ledger?.outcome === "blocked") return operationResult("diff", "stop", [ledger.reason], null);
  const context = { source: ports.source, settings, state: ledger?.state ?? foldEntries(settings.agent, []) };

  const { livePlatform } = request;
  const asksPlatform = livePlatform !== undefined && needsPlatform(from, to);
  const part = asksPlatform ? undefined : await readDiffering(from.side, to.side, context);
  const read = async ({ side }: Naming) => {
    if (livePlatform === undefined || side.kind !== "environment") return readSide(side, context);
    const { readLiveSide } = await import("./read-live-side.ts");
    return readLiveSide(side.environment, context, livePlatform(side.environment));
  };
  const before = part?.before ?? (await read(from));
  const after = part?.after ?? (await read(to));
  const reasons = [before, after].flatMap((reading) =>
    reading.outcome === "blocked" ? [reading.reason] : [],
  );
  if (before.outcome === "blocked" || after.outcome === "blocked")
    return operationResult("diff", "stop", reasons, null);

  const agents = diffSnapshots(before.compared, after.compared, settings.environments.at(-1)?.name);
  const revisions = {
    from: revisionOf(from.side, before.compared.side),
    to: revisionOf(to.side, after.compared.side),
  };
  const flagged = part?.guardsAreSame ? agents : await flagGuards(ports, settings, agents, revisions);
  const noted = withNotes(flagged, [
    ...notesOf(from, to),
    ...(livePlatform !== undefined && !asksPlatform ? [NOTHING_TO_ASK] : []),
    ...before.notes,
    ...after.notes,
  ]);
  const compared = await withCredits(ports.source, noted, before.credited, after.credited);
  const nothing = compared.changes.length === 0 && compared.flags.length === 0 && compared.unsure === 0;
  return operationResult("diff", nothing ? "nothing-to-do" : "proceed", [], compared);
}

// What most comparisons do without is loaded by those that need it: on a command that is over in half a second, it shows.

async function readNeeded({ ledger }: DiffPorts, { agent }: Settings) {
  const { readLedger } = await import("./read-ledger.ts");
  return readLedger(ledger, agent);
}

async function flagGuards(
  { source }: DiffPorts,
  settings: Settings,
  agents: AgentDiff,
  revisions: { readonly from: Revision | undefined; readonly to: Revision | undefined },
): Promise<AgentDiff> {
  const { flagWeakenedBetween } = await import("./read-guards.ts");
  return flagWeakenedBetween(source, settings, agents, revisions);
}

/** Where a side's files are; undefined: nothing is there. */
function revisionOf(named: NamedSide, { commit }: DiffSide): Revision | undefined {
  if (commit !== undefined) return { kind: "commit", commit };
  return named.kind === "draft" ? { kind: "draft" } : undefined;
}

const NOTHING_TO_ASK = "No platform was asked: neither side is an environment.";

function needsPlatform(...namings: readonly Naming[]): boolean {
  return namings.some(({ side }) => side.kind === "environment");
}

function notesOf(...namings: readonly Naming[]): readonly string[] {
  return namings.flatMap(({ notes }) => notes);
}

export function withNotes(compared: AgentDiff, notes: readonly string[]): AgentDiff {
  const all = new Set([...notes, ...(compared.notes ?? [])]);
  return all.size === 0 ? compared : { ...compared, notes: [...all] };
}
