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
 * Who wrote these lines of a file as it is at `at` (undefined: in the work tree), as far as it was not before `since`, in the file's order. One
 * run of git for all lines of the file. Empty when git can't tell: the file is not there, or has fewer lines.
 */
export async function blameLines(
  git: Git,
  at: string | undefined,
  since: string,
  file: string,
  lines: readonly Lines[],
): Promise<readonly BlamedLines[]> {
  const range = [...(at === undefined ? [] : [at]), `^${since}`];
  const { groups, ends } = await blame(git, [...range, "--", file], lines);
  return groups.filter(({ commit }) => commit === undefined || !ends.has(commit));
}

/**
 * For lines of a file as it is at `from`: the last commit on the way to its descendant `to` that still has them (`to` itself: they are
 * still there), in the file's order.
 */
export async function findLastHolders(
  git: Git,
  from: string,
  to: string,
  file: string,
  lines: readonly Lines[],
): Promise<readonly BlamedLines[]> {
  return (await blame(git, ["--reverse", `${from}..${to}`, "--", file], lines)).groups;
}

async function blame(
  git: Git,
  args: readonly string[],
  lines: readonly Lines[],
): Promise<{ readonly groups: readonly BlamedLines[]; readonly ends: ReadonlySet<string> }> {
  const answer = await git.run(
    [
      "blame",
      "--incremental",
      // A reformatting that a team leaves out of its own blame changed the lines all the same.
      "--ignore-revs-file=",
      "--no-textconv",
      ...joined(lines).map(({ first, last }) => `-L${first},${last}`),
      ...args,
    ],
    { timeoutMs: TIMEOUT_MS },
  );
  const groups: BlamedLines[] = [];
  const ends = new Set<string>();
  if (answer.exitCode !== 0) return { groups, ends };
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
    } else if (line === "boundary") ends.add(commit);
  }
  return { groups: groups.sort((a, b) => a.first - b.first), ends };
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
