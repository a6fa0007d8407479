import type { ChangedItem } from "../../domain/diff/credit-changes.ts";
import { type BlamedLines, blameLines, findLastHolders, type Lines } from "./blame-lines.ts";
import type { CommitLog } from "./commit-log.ts";
import { creditsOfFile, type Found, isUndone, type Sides } from "./file-credits.ts";
import type { Git } from "./run-git.ts";

/** Of further files every commit counts. */
const MOST_BLAMED_FILES = 20;

interface ItemLines {
  readonly name: ChangedItem["name"];
  readonly lines: Lines;
}

/**
 * For items that share their files: who wrote the lines that they have on the side that is newer than the other. Lines that were only
 * deleted leave nothing that could be blamed: then it is who took them away. An item of which nothing is found (nor is `known` already) has
 * every commit that touched its file.
 */
export async function findLineCredits(
  git: Git,
  sides: Sides,
  log: CommitLog,
  items: readonly ChangedItem[],
  known: ReadonlyMap<ChangedItem["name"], readonly Found[]>,
): Promise<ReadonlyMap<ChangedItem["name"], readonly Found[]>> {
  const found = new Map<ChangedItem["name"], Found[]>();
  const add = (name: ChangedItem["name"], more: readonly Found[]): void => {
    found.set(name, [...(found.get(name) ?? []), ...more]);
  };
  const withoutCredit = (): readonly ChangedItem[] =>
    items.filter(({ name }) => (found.get(name)?.length ?? 0) + (known.get(name)?.length ?? 0) === 0);
  const budget = { files: MOST_BLAMED_FILES };

  for (const position of ["to", "from"] as const)
    for (const [file, parts] of linesByFile(items, position)) {
      if (!isTouched(file, log, sides, position)) continue;
      const undone = position === "from";
      if (sides[position].draft?.uncommitted.get(file) === "new") {
        for (const { name } of parts) add(name, [{ undone }]);
        continue;
      }
      if (!take(budget)) break;
      const blamed = await blameSide(git, sides, position, file, parts);
      for (const { name, lines } of parts)
        add(
          name,
          within(blamed, lines).map(({ commit }) => (commit === undefined ? { undone } : { commit, undone })),
        );
    }
  for (const position of ["to", "from"] as const)
    for (const [file, parts] of linesByFile(withoutCredit(), other(position))) {
      if (!isTouched(file, log, sides, position) || !take(budget)) continue;
      const removers = await findRemovers(git, sides, log, position, file, parts);
      for (const { name, lines } of parts) add(name, within(removers, lines));
    }
  for (const item of withoutCredit()) {
    const shared = [...item.before, ...item.after].filter(({ lines }) => lines !== undefined);
    for (const file of new Set(shared.map((place) => place.file)))
      add(item.name, creditsOfFile(file, log, sides));
  }
  return found;
}

type Position = "from" | "to";

function other(position: Position): Position {
  return position === "from" ? "to" : "from";
}

function take(budget: { files: number }): boolean {
  budget.files -= 1;
  return budget.files >= 0;
}

/**
 * Who took lines away that only the other side has. Told only where one side descends from the other, and by a commit whose parent still had
 * them: where branches meet it is not certain.
 */
async function findRemovers(
  git: Git,
  sides: Sides,
  log: CommitLog,
  position: Position,
  file: string,
  parts: readonly ItemLines[],
): Promise<readonly (Lines & Found)[]> {
  const undone = position === "from";
  const older = sides[other(position)].commit;
  const newer = sides[position].commit;
  const commits = (log.byPath.get(file) ?? []).flatMap((id) => log.commits.get(id) ?? []);
  if (older === newer || [...log.commits.keys()].some((id) => isUndone(id, log) !== undone)) return [];
  const holders = await findLastHolders(
    git,
    older,
    newer,
    file,
    parts.map(({ lines }) => lines),
  );
  const isDraft = sides[position].draft?.uncommitted.has(file) === true;
  return holders.flatMap(({ first, last, commit }): readonly (Lines & Found)[] => {
    // The commit has them all; so it is the work tree that has not.
    if (commit === newer) return isDraft ? [{ first, last, undone }] : [];
    const remover = commits.find(({ parents }) => commit !== undefined && parents.includes(commit));
    return remover?.credit.commit === undefined
      ? []
      : [{ first, last, commit: remover.credit.commit, undone }];
  });
}

function linesByFile(
  items: readonly ChangedItem[],
  position: Position,
): ReadonlyMap<string, readonly ItemLines[]> {
  const files = new Map<string, ItemLines[]>();
  for (const item of items)
    for (const { file, lines } of position === "from" ? item.before : item.after) {
      if (lines === undefined) continue;
      const parts = files.get(file);
      if (parts === undefined) files.set(file, [{ name: item.name, lines }]);
      else parts.push({ name: item.name, lines });
    }
  return files;
}

/** Whether this side has anything in the file that the other lacks; only then is it worth to ask who. */
function isTouched(file: string, log: CommitLog, sides: Sides, position: Position): boolean {
  if (sides[position].draft?.uncommitted.has(file) === true) return true;
  return (log.byPath.get(file) ?? []).some((commit) => isUndone(commit, log) === (position === "from"));
}

function blameSide(
  git: Git,
  sides: Sides,
  position: Position,
  file: string,
  parts: readonly ItemLines[],
): Promise<readonly BlamedLines[]> {
  const { commit, draft } = sides[position];
  const since = sides[other(position)].commit;
  const at = draft?.uncommitted.has(file) === true ? undefined : commit;
  return blameLines(
    git,
    at,
    since,
    file,
    parts.map(({ lines }) => lines),
  );
}

/** Groups that have a line of these; `blamed` is in order and without overlaps. */
function within<Group extends Lines>(blamed: readonly Group[], { first, last }: Lines): readonly Group[] {
  let low = 0;
  let high = blamed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blamed[middle]?.last ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  const end = blamed.findIndex((group, index) => index >= low && group.first > last);
  return blamed.slice(low, end === -1 ? blamed.length : end);
}
