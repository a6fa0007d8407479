import type { ChangedItem } from "../../domain/diff/credit-changes.ts";
import { type BlamedLines, blameLines, type Lines } from "./blame-lines.ts";
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
 * deleted leave nothing that could be blamed; an item of which nothing is found (nor is `known` already) has every commit that touched its
 * file.
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
  let left = MOST_BLAMED_FILES;
  for (const position of ["to", "from"] as const) {
    const undone = position === "from";
    for (const [file, parts] of linesByFile(items, undone ? "before" : "after")) {
      if (!isTouched(file, log, sides, position)) continue;
      if (sides[position].draft?.uncommitted.get(file) === "new") {
        for (const { name } of parts) add(name, [{ undone }]);
        continue;
      }
      left -= 1;
      if (left < 0) break;
      const blamed = await blameSide(git, sides, position, file, parts);
      for (const { name, lines } of parts)
        add(
          name,
          within(blamed, lines).map(({ commit }) => (commit === undefined ? { undone } : { commit, undone })),
        );
    }
  }
  for (const item of items) {
    if ((found.get(item.name)?.length ?? 0) + (known.get(item.name)?.length ?? 0) > 0) continue;
    const shared = [...item.before, ...item.after].filter(({ lines }) => lines !== undefined);
    for (const file of new Set(shared.map((place) => place.file)))
      add(item.name, creditsOfFile(file, log, sides));
  }
  return found;
}

function linesByFile(
  items: readonly ChangedItem[],
  side: "before" | "after",
): ReadonlyMap<string, readonly ItemLines[]> {
  const files = new Map<string, ItemLines[]>();
  for (const item of items)
    for (const { file, lines } of item[side]) {
      if (lines === undefined) continue;
      const parts = files.get(file);
      if (parts === undefined) files.set(file, [{ name: item.name, lines }]);
      else parts.push({ name: item.name, lines });
    }
  return files;
}

/** Whether this side has anything in the file that the other lacks; only then is it worth to ask who. */
function isTouched(file: string, log: CommitLog, sides: Sides, position: "from" | "to"): boolean {
  if (sides[position].draft?.uncommitted.has(file) === true) return true;
  return (log.byPath.get(file) ?? []).some((commit) => isUndone(commit, log) === (position === "from"));
}

function blameSide(
  git: Git,
  sides: Sides,
  position: "from" | "to",
  file: string,
  parts: readonly ItemLines[],
): Promise<readonly BlamedLines[]> {
  const { commit, draft } = sides[position];
  const other = sides[position === "from" ? "to" : "from"].commit;
  const at = draft?.uncommitted.has(file) === true ? undefined : commit;
  return blameLines(
    git,
    at,
    other,
    file,
    parts.map(({ lines }) => lines),
  );
}

/** Groups that have a line of these; `blamed` is in order and without overlaps. */
function within(blamed: readonly BlamedLines[], { first, last }: Lines): readonly BlamedLines[] {
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
