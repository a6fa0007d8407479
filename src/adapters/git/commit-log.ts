import type { Credit } from "../../domain/diff/change.ts";
import { isCommitId } from "./git-names.ts";
import type { Git } from "./run-git.ts";

/** A commit that one of the two sides lacks. */
export interface LoggedCommit {
  readonly credit: Credit;
  /** Place in the log, the newest first. */
  readonly position: number;
  readonly parents: readonly string[];
}

/** Commits that only one side has, and the paths that each changed. */
export interface CommitLog {
  readonly commits: ReadonlyMap<string, LoggedCommit>;
  /** Commits by path, newest first. */
  readonly byPath: ReadonlyMap<string, readonly string[]>;
  /** There were more than were looked at. */
  readonly cut: boolean;
}

export const MOST_COMMITS = 200;
/** A comparison is worth more than who wrote it. */
const TIMEOUT_MS = 6_000;
/** With 10,000 topics in one folder, asking for so many of them costs git what the whole folder costs. */
const MOST_EXACT = 16;
const MOST_FOLDERS = 100;
const MOST_PATH_BYTES = 16_000;
/** No path that is asked for begins with it, so that a path can't pass for a commit. */
const START = "\u0001";
const FORMAT = `--format=${START}%H${START}%m${START}%P${START}%at${START}%an`;

/**
 * Commits after which `paths` differed, of those that only `to` has and, marked as undone, those that only `from` has. One run of git,
 * however many paths. A merge counts for a path only when no other commit of its side changed that path: what a merge merely
 * brings in was written by somebody else.
 */
export async function readCommitLog(
  git: Git,
  from: string,
  to: string,
  paths: readonly string[],
): Promise<CommitLog> {
  const output = await git.must(
    [
      "log",
      "-z",
      "-c",
      "--name-only",
      "--no-renames",
      "--no-follow",
      "--no-relative",
      "--no-color",
      "--encoding=UTF-8",
      "--left-right",
      `--max-count=${MOST_COMMITS + 1}`,
      FORMAT,
      "--end-of-options",
      `${from}...${to}`,
      "--",
      ...pathspecs(paths),
    ],
    { timeoutMs: TIMEOUT_MS },
  );
  return arrange(parseLog(output.toString("utf8")), new Set(paths));
}

/** The facts of single commits, for those that a log of paths has not. */
export async function readCommits(
  git: Git,
  ids: readonly string[],
  undone: boolean,
): Promise<ReadonlyMap<string, LoggedCommit>> {
  if (ids.length === 0) return new Map();
  const output = await git.must(
    ["log", "-z", "--no-walk", "--no-color", "--encoding=UTF-8", FORMAT, "--end-of-options", ...ids],
    { timeoutMs: TIMEOUT_MS },
  );
  const { commits } = arrange(parseLog(output.toString("utf8")), new Set());
  return new Map(
    [...commits].map(([id, { credit, parents }]) => {
      const { undone: _, ...rest } = credit;
      return [
        id,
        { credit: undone ? { ...rest, undone } : rest, position: MOST_COMMITS + 1, parents },
      ] as const;
    }),
  );
}

interface Record {
  readonly id: string;
  readonly isLeft: boolean;
  readonly parents: readonly string[];
  readonly credit: Credit;
  readonly paths: string[];
}

function parseLog(output: string): readonly Record[] {
  const records: Record[] = [];
  for (const part of output.split("\0")) {
    if (!part.startsWith(START)) {
      const path = part.replace(/^\n/, "");
      if (path !== "") records.at(-1)?.paths.push(path);
      continue;
    }
    const [, id = "", mark = "", parents = "", time = "", ...name] = part.split(START);
    if (!isCommitId(id)) continue;
    const isLeft = mark === "<";
    const at = isoTime(time);
    const credit: Credit = {
      author: cleanName(name.join(" ")),
      commit: id,
      ...(at === undefined ? {} : { at }),
      ...(isLeft ? { undone: true } : {}),
    };
    records.push({ id, isLeft, parents: parents.split(" "), credit, paths: [] });
  }
  return records;
}

function arrange(records: readonly Record[], wanted: ReadonlySet<string>): CommitLog {
  const looked = records.slice(0, MOST_COMMITS);
  const byPath = new Map<string, string[]>();
  const merges: (readonly [path: string, record: Record])[] = [];
  const changedOn = new Set<string>();
  const key = (path: string, { isLeft }: Record): string => `${isLeft ? "<" : ">"}${path}`;
  for (const record of looked)
    for (const path of record.paths.filter((path) => wanted.has(path))) {
      if (record.parents.length > 1) merges.push([path, record]);
      else {
        changedOn.add(key(path, record));
        byPath.set(path, [...(byPath.get(path) ?? []), record.id]);
      }
    }
  for (const [path, record] of merges)
    if (!changedOn.has(key(path, record))) byPath.set(path, [...(byPath.get(path) ?? []), record.id]);
  const commits = looked.map(
    ({ id, credit, parents }, position) => [id, { credit, position, parents }] as const,
  );
  return { commits: new Map(commits), byPath, cut: records.length > looked.length };
}

/**
 * Exactly the paths while they are few: git compares each with every entry of every tree. Else the folders that hold them, and
 * of very many folders the topmost; what else changed there is left out afterwards.
 */
export function pathspecs(paths: readonly string[]): readonly string[] {
  const exact = [...new Set(paths)];
  if (exact.length <= MOST_EXACT && isShort(exact)) return exact;
  const folders = [
    ...new Set(paths.map((path) => path.slice(0, Math.max(0, path.lastIndexOf("/"))) || path)),
  ];
  if (folders.length <= MOST_FOLDERS && isShort(folders)) return folders;
  return [...new Set(paths.map((path) => path.split("/", 1)[0] ?? path))].slice(0, MOST_FOLDERS);
}

function isShort(paths: readonly string[]): boolean {
  return paths.reduce((sum, path) => sum + Buffer.byteLength(path) + 1, 0) <= MOST_PATH_BYTES;
}

function isoTime(seconds: string): string | undefined {
  const time = new Date(Number(seconds) * 1000);
  return seconds === "" || Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}

const LONGEST_NAME = 80;

/** A name on one line, of bearable length, without e-mail address: whoever has one for a name keeps what stands before the @. */
export function cleanName(name: string): string {
  const line = name
    .slice(0, LONGEST_NAME * 5)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not stay
    .replace(/[\u0000-\u0020\u007f-\u009f]+/g, " ")
    .replace(/@[^\s@]+/g, "")
    .trim();
  const characters = Array.from(line);
  const short = characters.length <= LONGEST_NAME ? line : `${characters.slice(0, LONGEST_NAME).join("")}…`;
  return short === "" ? "somebody without a name" : short.toWellFormed();
}
