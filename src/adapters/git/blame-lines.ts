import type { ItemPlace } from "../../domain/diff/credit-changes.ts";
import type { Git } from "./run-git.ts";

export type Lines = NonNullable<ItemPlace["lines"]>;

/** Lines of one file, and the commit that wrote them; no commit: nobody has committed them yet. */
export interface BlamedLines extends Lines {
  readonly commit: string | undefined;
}

const TIMEOUT_MS = 3_000;
const GROUP = /^([0-9a-f]{40}|[0-9a-f]{64}) \d+ (\d+) (\d+)$/;

/**
 * Who wrote these lines of a file as it is at `at` (undefined: in the work tree), as far as it was not before `since`, in the file's order. One run of git for
 * all lines of the file. Empty when git can't tell: the file is not there, or has fewer lines.
 */
export async function blameLines(
  git: Git,
  at: string | undefined,
  since: string,
  file: string,
  lines: readonly Lines[],
): Promise<readonly BlamedLines[]> {
  const answer = await git.run(
    [
      // A reformatting that a team leaves out of its own blame changed the lines all the same.
      "blame",
      "--incremental",
      "--ignore-revs-file=",
      "--no-textconv",
      ...joined(lines).map(({ first, last }) => `-L${first},${last}`),
      ...(at === undefined ? [] : [at]),
      `^${since}`,
      "--",
      file,
    ],
    { timeoutMs: TIMEOUT_MS },
  );
  if (answer.exitCode !== 0) return [];
  const groups: BlamedLines[] = [];
  const before = new Set<string>();
  let commit = "";
  for (const line of answer.stdout.toString("utf8").split("\n")) {
    const [, id, first, count] = GROUP.exec(line) ?? [];
    if (id !== undefined) {
      commit = id;
      groups.push({
        commit: /^0+$/.test(id) ? undefined : id,
        first: Number(first),
        last: Number(first) + Number(count) - 1,
      });
    } else if (line === "boundary") before.add(commit);
  }
  return groups
    .filter(({ commit }) => commit === undefined || !before.has(commit))
    .sort((a, b) => a.first - b.first);
}

/** In order, without overlaps: items may share lines, and git takes only so many ranges. */
function joined(lines: readonly Lines[]): readonly Lines[] {
  const result: Lines[] = [];
  for (const next of [...lines].sort((a, b) => a.first - b.first)) {
    const last = result.at(-1);
    if (last !== undefined && next.first <= last.last + 1)
      result[result.length - 1] = { first: last.first, last: Math.max(last.last, next.last) };
    else result.push(next);
  }
  return result.length <= 500 ? result : [{ first: result[0]?.first ?? 1, last: result.at(-1)?.last ?? 1 }];
}
