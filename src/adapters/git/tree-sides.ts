import { createHash } from "node:crypto";
import { compareCodeUnits } from "../../domain/snapshot/canonical-json.ts";
import { isSafePath, MAX_FILES, type ReadFile, readDraftFiles } from "./draft-files.ts";
import { listChanges, listRecords } from "./git-objects.ts";
import type { Git } from "./run-git.ts";

/** One revision: its paths, and what stands at each as a word that is the same on two sides only when the bytes are. */
export interface TreeSide {
  readonly commit?: string;
  readonly paths: readonly string[];
  /** As git lists it: `100644 blob <id>`, whether the file can be run or not. Undefined: only the other side has this path. */
  readonly contents: readonly (string | undefined)[];
  /** Of the draft: its files, which were read. */
  readonly draft?: ReadonlyMap<string, ReadFile>;
}

/** Names that `isSafePath` would let pass, told without taking them apart: nearly all of ten thousand. */
const PLAIN_PATH = /^[\w-]+(?:\.[\w-]+)*(?:\/[\w-]+(?:\.[\w-]+)*)*$/;

/** Undefined when there is a path that is not safe, or more files than are ever read. */
export async function listCommit(
  git: Git,
  commit: string,
  prefixes: readonly string[],
): Promise<TreeSide | undefined> {
  const records = await listRecords(git, commit, prefixes);
  if (records === undefined || records.length > MAX_FILES) return undefined;
  const paths: string[] = [];
  const contents: string[] = [];
  for (const record of records) {
    const tab = record.indexOf("\t");
    const path = record.slice(tab + 1);
    if (!isSafe(path)) return undefined;
    paths.push(path);
    const content = record.slice(0, tab);
    contents.push(content.startsWith("100755 ") ? `100644 ${content.slice("100755 ".length)}` : content);
  }
  return { commit, paths, contents };
}

function isSafe(path: string): boolean {
  return PLAIN_PATH.test(path) || isSafePath(path);
}

/** Two commits beside each other. */
export interface CommitSides {
  /** Both have every path of either. */
  readonly before: TreeSide;
  readonly after: TreeSide;
  readonly differing: ReadonlySet<string>;
}

/** Lists one commit, and of the other only what git says is not the same there. Undefined as in `listCommit`. */
export async function listCommits(
  git: Git,
  from: string,
  to: string,
  prefixes: readonly string[],
): Promise<CommitSides | undefined> {
  const [after, changes] = await Promise.all([
    listCommit(git, to, prefixes),
    listChanges(git, from, to, prefixes),
  ]);
  if (after === undefined || changes === undefined) return undefined;
  const then = new Map<string, string | undefined>();
  const gone: string[] = [];
  let count = after.paths.length;
  for (const { path, before, now } of changes) {
    if (!isSafe(path)) return undefined;
    if (before === now) continue;
    then.set(path, before);
    if (now === undefined) gone.push(path);
    if (before === undefined) count -= 1;
  }
  if (count + gone.length > MAX_FILES) return undefined;
  const paths = [...after.paths, ...gone];
  const contents = [...after.contents, ...gone.map(() => undefined)];
  return {
    before: {
      commit: from,
      paths,
      contents: contents.map((content, index) => {
        const path = paths[index] ?? "";
        return then.has(path) ? then.get(path) : content;
      }),
    },
    after: { commit: to, paths, contents },
    differing: new Set(then.keys()),
  };
}

/**
 * The draft exactly as `readDraftFiles` reads it; ids are made from the bytes that were read. Git's index, which may know a file by its
 * time and size only, or be told not to look at all, is never asked whether a file changed. Undefined when a path is not safe.
 */
export async function listDraft(
  git: Git,
  prefixes: readonly string[],
  algorithm: "sha1" | "sha256",
): Promise<TreeSide | undefined> {
  const draft = new Map<string, ReadFile>();
  for (const one of await readDraftFiles(git, prefixes)) {
    if ("unreadable" in one && one.unreadable.reason === "unsafe-path") return undefined;
    draft.set("file" in one ? one.file.path : one.unreadable.path, one);
  }
  const paths = [...draft.keys()].sort(compareCodeUnits);
  const contents = paths.map((path) => {
    const one = draft.get(path);
    return one !== undefined && "file" in one
      ? `100644 blob ${blobId(one.file.text, algorithm)}`
      : `draft ${one?.unreadable.reason}`;
  });
  return { paths, contents, draft };
}

/** The id that git gives to a file of this text. Strictly decoded, a text has exactly one form in bytes. */
function blobId(text: string, algorithm: "sha1" | "sha256"): string {
  return createHash(algorithm)
    .update(`blob ${Buffer.byteLength(text, "utf8")}\0`)
    .update(text, "utf8")
    .digest("hex");
}
