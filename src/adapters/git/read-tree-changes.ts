import { createHash } from "node:crypto";
import type { SourceTree, UnreadableFile } from "../../domain/agent/source-tree.ts";
import { compareCodeUnits } from "../../domain/snapshot/canonical-json.ts";
import type { Revision, TreeChanges } from "../../ports/agent-source.ts";
import {
  isSafePath,
  MAX_FILE_BYTES,
  MAX_FILES,
  type ReadFile,
  readDraftFiles,
  requireSize,
  sortedTree,
} from "./draft-files.ts";
import { decodeText, listContents, readBlobSizes, readBlobs } from "./git-objects.ts";
import { findInCommit } from "./git-search.ts";
import type { Git } from "./run-git.ts";

/** One side: what stands at each path, as a word that is the same on both sides exactly when the bytes are. */
interface Side {
  readonly commit?: string;
  readonly contents: ReadonlyMap<string, string>;
  /** Of the draft, which has to be read to be compared. */
  readonly draft?: ReadonlyMap<string, ReadFile>;
}

const REGULAR = /^100(?:644|755) blob ([0-9a-f]{40,64})$/;

/**
 * Two revisions, compared by the ids that git gives to bytes. A commit is only listed. The draft is read as `readDraftFiles` reads it
 * and its ids are made from the bytes that were read: git's index, which may know a file by its time and size only, or be told not to
 * look at all, is never asked whether a file changed. Line ends that a filter would convert make a file differ, which costs time and
 * changes nothing: what then means the same is no change.
 */
export async function readTreeChanges(
  git: Git,
  from: Revision,
  to: Revision,
  prefixes: readonly string[],
): Promise<TreeChanges | undefined> {
  const algorithm = [from, to].some((one) => one.kind === "commit" && one.commit.length > 40)
    ? "sha256"
    : "sha1";
  const list = (revision: Revision): Promise<Side | undefined> =>
    revision.kind === "draft"
      ? listDraft(git, prefixes, algorithm)
      : listCommit(git, revision.commit, prefixes);
  const [before, after] = await Promise.all([list(from), list(to)]);
  if (before === undefined || after === undefined) return undefined;
  const differing = differingPaths(before.contents, after.contents);
  return {
    before: [...before.contents.keys()].sort(compareCodeUnits),
    after: [...after.contents.keys()].sort(compareCodeUnits),
    differing,
    read: (paths) => readBoth(git, before, after, paths),
    findTexts: async (texts) =>
      (await findTexts(git, before, after, texts, prefixes)).filter(
        (path) => before.contents.has(path) && !differing.has(path),
      ),
  };
}

async function listCommit(git: Git, commit: string, prefixes: readonly string[]): Promise<Side | undefined> {
  const listed = await listContents(git, commit, prefixes);
  if (listed === undefined || listed.size > MAX_FILES) return undefined;
  const contents = new Map<string, string>();
  for (const [path, content] of listed) {
    if (!isSafePath(path)) return undefined;
    contents.set(path, REGULAR.exec(content)?.[1] ?? content);
  }
  return { commit, contents };
}

async function listDraft(
  git: Git,
  prefixes: readonly string[],
  algorithm: "sha1" | "sha256",
): Promise<Side | undefined> {
  const contents = new Map<string, string>();
  const draft = new Map<string, ReadFile>();
  for (const one of await readDraftFiles(git, prefixes)) {
    const path = "file" in one ? one.file.path : one.unreadable.path;
    if ("unreadable" in one && one.unreadable.reason === "unsafe-path") return undefined;
    draft.set(path, one);
    contents.set(path, "file" in one ? blobId(one.file.text, algorithm) : `draft ${one.unreadable.reason}`);
  }
  return { contents, draft };
}

/** The id that git gives to a file of this text. Strictly decoded, a text has exactly one form in bytes. */
function blobId(text: string, algorithm: "sha1" | "sha256"): string {
  return createHash(algorithm)
    .update(`blob ${Buffer.byteLength(text, "utf8")}\0`)
    .update(text, "utf8")
    .digest("hex");
}

function differingPaths(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const differing: string[] = [];
  for (const [path, content] of before) if (after.get(path) !== content) differing.push(path);
  for (const path of after.keys()) if (!before.has(path)) differing.push(path);
  return new Set(differing.sort(compareCodeUnits));
}

async function readBoth(
  git: Git,
  before: Side,
  after: Side,
  paths: ReadonlySet<string>,
): Promise<{ readonly before: SourceTree; readonly after: SourceTree }> {
  const sides = [before, after].filter((side) => side.draft === undefined);
  const ids = sides.flatMap(({ contents }) =>
    [...paths].flatMap((path) => regularId(contents.get(path)) ?? []),
  );
  const sizes = await readBlobSizes(git, ids);
  const readable = [...sizes].filter(([, size]) => size <= MAX_FILE_BYTES);
  requireSize(
    0,
    readable.reduce((sum, [, size]) => sum + size, 0),
  );
  const blobs = await readBlobs(
    git,
    readable.map(([id]) => id),
  );
  const read = (side: Side): SourceTree => ({
    ...(side.commit === undefined ? {} : { commit: side.commit }),
    ...sortedTree([...paths].flatMap((path) => readOne(side, path, sizes, blobs) ?? [])),
  });
  return { before: read(before), after: read(after) };
}

function readOne(
  { contents, draft }: Side,
  path: string,
  sizes: ReadonlyMap<string, number>,
  blobs: ReadonlyMap<string, Buffer>,
): ReadFile | undefined {
  if (draft !== undefined) return draft.get(path);
  const content = contents.get(path);
  if (content === undefined) return undefined;
  const refuse = (why: Omit<UnreadableFile, "path">): ReadFile => ({ unreadable: { path, ...why } });
  const id = regularId(content);
  if (id === undefined) {
    const mode = content.slice(0, 6);
    if (mode === "120000") return refuse({ reason: "symlink" });
    if (mode === "160000") return refuse({ reason: "submodule" });
    return refuse({ reason: "not-a-file", detail: `mode ${mode}` });
  }
  const bytes = blobs.get(id);
  if (bytes === undefined) return refuse({ reason: "too-large", detail: `${sizes.get(id)} bytes` });
  const text = decodeText(bytes);
  return text === undefined ? refuse({ reason: "not-utf8" }) : { file: { path, text } };
}

/** The id of a regular file: what `listCommit` wrote without its mode. */
function regularId(content: string | undefined): string | undefined {
  return content !== undefined && !content.includes(" ") ? content : undefined;
}

/** In one side only: what is asked for is the same on both. The draft has been read, a commit has to be searched by git. */
function findTexts(
  git: Git,
  before: Side,
  after: Side,
  texts: readonly string[],
  prefixes: readonly string[],
): Promise<readonly string[]> | readonly string[] {
  const draft = after.draft ?? before.draft;
  const { commit } = after;
  if (draft === undefined && commit !== undefined) return findInCommit(git, commit, texts, prefixes);
  return [...(draft ?? [])].flatMap(([path, one]) =>
    "file" in one && texts.some((text) => one.file.text.includes(text)) ? [path] : [],
  );
}
