import type { Credit } from "../../domain/diff/change.ts";
import type { ChangedItem, CreditReading, ItemCredits } from "../../domain/diff/credit-changes.ts";
import { isUserError } from "../../domain/errors.ts";
import type { Revision } from "../../ports/agent-source.ts";
import { type CommitLog, MOST_COMMITS, pathspecs, readCommits } from "./commit-log.ts";
import type { CommitLogs } from "./commit-logs.ts";
import { readDraftState } from "./draft-state.ts";
import { creditsOfFile, type Found, type Sides } from "./file-credits.ts";
import { isComplete } from "./git-authors.ts";
import type { Repository } from "./repository.ts";
import { findLineCredits } from "./shared-file-credits.ts";

const MOST_CREDITS = 5;
const TOO_SHALLOW =
  "Who made the changes is left out: this clone holds too little history, and no more could be fetched. Check out with fetch-depth: 0 to see it.";
const CUT = `Who made the changes is told from the newest ${MOST_COMMITS} commits only.`;

/**
 * Who changed each item between two states. Files that hold one item are told by the log, all of them in one run; in files that
 * several items share, each item is told by the lines that it has there. Both commits are fixed first, so that a branch that moves
 * meanwhile changes nothing.
 */
export async function readCredits(
  repository: Repository,
  logs: CommitLogs,
  from: Revision,
  to: Revision,
  items: readonly ChangedItem[],
): Promise<CreditReading> {
  if (items.length === 0) return { credits: new Map() };
  try {
    return await findCredits(repository, logs, from, to, items);
  } catch (error) {
    // Nobody is refused a comparison because git can't tell who wrote it.
    if (!isUserError(error)) throw error;
    return { credits: new Map(), note: `Who made the changes is left out: ${error.message}` };
  }
}

async function findCredits(
  repository: Repository,
  logs: CommitLogs,
  from: Revision,
  to: Revision,
  items: readonly ChangedItem[],
): Promise<CreditReading> {
  const { git } = repository;
  const paths = [
    ...new Set(items.flatMap(({ before, after }) => [...before, ...after].map(({ file }) => file))),
  ];
  const draft =
    from.kind === "draft" || to.kind === "draft" ? await readDraftState(git, pathspecs(paths)) : undefined;
  const old = from.kind === "draft" ? draft?.commit : from.commit;
  const now = to.kind === "draft" ? draft?.commit : to.commit;
  if (old === undefined || now === undefined) return { credits: new Map() };
  if (!(await hasHistory(repository, old, now))) return { credits: new Map(), note: TOO_SHALLOW };

  const log: CommitLog =
    old === now ? { commits: new Map(), byPath: new Map(), cut: false } : await logs.read(old, now, paths);
  const sides: Sides = {
    from: { commit: old, draft: from.kind === "draft" ? draft : undefined },
    to: { commit: now, draft: to.kind === "draft" ? draft : undefined },
  };
  const found = new Map(items.map((item) => [item.name, fromWholeFiles(item, log, sides)] as const));
  const byLines = await findLineCredits(git, sides, log, items, found);
  const missing = await readMissing(git, log, byLines);

  const credits = new Map<ChangedItem["name"], ItemCredits>();
  for (const item of items) {
    const all = [...(found.get(item.name) ?? []), ...(byLines.get(item.name) ?? [])];
    const listed = creditsOf(all, { ...log, commits: new Map([...missing, ...log.commits]) });
    if (listed.length > 0)
      credits.set(item.name, {
        credits: listed.slice(0, MOST_CREDITS),
        more: Math.max(0, listed.length - MOST_CREDITS),
      });
  }
  return { credits, ...(log.cut ? { note: CUT } : {}) };
}

/** Whether the clone has all commits that only one side has; fetches them where it has not. */
async function hasHistory(repository: Repository, from: string, to: string): Promise<boolean> {
  if (from === to) return true;
  const complete = (): Promise<boolean> => isComplete(repository, [`${from}...${to}`]);
  return (await repository.deepenUntil(to, complete)) || repository.deepenUntil(from, complete);
}

function fromWholeFiles({ before, after }: ChangedItem, log: CommitLog, sides: Sides): readonly Found[] {
  const whole = [...before, ...after].filter(({ lines }) => lines === undefined).map(({ file }) => file);
  return [...new Set(whole)].flatMap((file) => creditsOfFile(file, log, sides));
}

/** Commits that wrote lines before their file had its name are in no log of that name. */
async function readMissing(
  git: Repository["git"],
  log: CommitLog,
  byLines: ReadonlyMap<string, readonly Found[]>,
): Promise<CommitLog["commits"]> {
  const unknown = (undone: boolean): readonly string[] => {
    const ids = [...byLines.values()].flat().filter((one) => one.undone === undone);
    return [
      ...new Set(
        ids.flatMap(({ commit }) => (commit === undefined || log.commits.has(commit) ? [] : [commit])),
      ),
    ].slice(0, MOST_COMMITS);
  };
  return new Map([
    ...(await readCommits(git, unknown(true), true)),
    ...(await readCommits(git, unknown(false), false)),
  ]);
}

/** Each commit once, the newest first; what nobody has committed is newer than all. */
function creditsOf(found: readonly Found[], { commits }: Pick<CommitLog, "commits">): readonly Credit[] {
  const uncommitted = found.filter(({ commit }) => commit === undefined);
  const known = [...new Set(found.flatMap(({ commit }) => commit ?? []))].flatMap(
    (commit) => commits.get(commit) ?? [],
  );
  return [
    ...(uncommitted.some(({ undone }) => !undone) ? [{}] : []),
    ...(uncommitted.some(({ undone }) => undone) ? [{ undone: true } as const] : []),
    ...known.sort((a, b) => a.position - b.position).map(({ credit }) => credit),
  ];
}
