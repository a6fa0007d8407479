import type { SourceTree } from "../../domain/agent/source-tree.ts";
import { isUserError } from "../../domain/errors.ts";
import type { Revision, TreeChanges } from "../../ports/agent-source.ts";
import { MAX_FILE_BYTES, type ReadFile, requireSize, sortedTree } from "./draft-files.ts";
import { decodeText, readBlobSizes, readBlobs } from "./git-objects.ts";
import { findInCommit } from "./git-search.ts";
import type { Git } from "./run-git.ts";
import { listCommit, listCommits, listDraft, type TreeSide } from "./tree-sides.ts";

/**
 * Two revisions, compared by the ids that git gives to bytes. A commit is only listed; the draft has to be read to be compared. Line
 * ends that a filter would convert make a file differ, which costs time and changes nothing: what then means the same is no change.
 */
export async function readTreeChanges(
  git: Git,
  from: Revision,
  to: Revision,
  prefixes: readonly string[],
): Promise<TreeChanges | undefined> {
  const sides = await listSides(git, from, to, prefixes);
  if (sides === undefined) return undefined;
  const { before, after, paths, differing } = sides;
  return {
    paths,
    differing,
    read: (wanted) => readBoth(git, before, after, wanted),
    findTexts: async (texts) => {
      const same = new Set(paths);
      for (const path of differing) same.delete(path);
      return (await findTexts(git, before, after, texts, prefixes)).filter((path) => same.has(path));
    },
  };
}

interface Sides extends Pick<TreeChanges, "paths" | "differing"> {
  readonly before: TreeSide;
  readonly after: TreeSide;
}

async function listSides(
  git: Git,
  from: Revision,
  to: Revision,
  prefixes: readonly string[],
): Promise<Sides | undefined> {
  if (from.kind === "commit" && to.kind === "commit") {
    const sides = await listCommits(git, from.commit, to.commit, prefixes);
    return sides && { ...sides, paths: sides.after.paths };
  }
  const algorithm = [from, to].some((one) => one.kind === "commit" && one.commit.length > 40)
    ? "sha256"
    : "sha1";
  const list = (revision: Revision): Promise<TreeSide | undefined> =>
    revision.kind === "draft"
      ? listDraft(git, prefixes, algorithm)
      : listCommit(git, revision.commit, prefixes);
  const [before, after] = await Promise.all([list(from), list(to)]);
  if (before === undefined || after === undefined) return undefined;
  return { before, after, ...compareSides(before, after) };
}

/**
 * Both sides are in git's order, so that what is the same mostly stands at the same place and one walk finds the rest. Where the order
 * of two paths is not that of their code units, a file that is the same may count as gone and new: it is read, and nothing is lost.
 */
function compareSides(before: TreeSide, after: TreeSide): Pick<TreeChanges, "paths" | "differing"> {
  const paths: string[] = [];
  const differing = new Set<string>();
  let a = 0;
  let b = 0;
  while (a < before.paths.length || b < after.paths.length) {
    const [pathA, pathB] = [before.paths[a], after.paths[b]];
    if (pathA !== undefined && pathA === pathB) {
      if (before.contents[a] !== after.contents[b]) differing.add(pathA);
      paths.push(pathA);
      a += 1;
      b += 1;
    } else if (pathB === undefined || (pathA !== undefined && pathA < pathB)) {
      if (pathA !== undefined) {
        if (!differing.has(pathA)) paths.push(pathA);
        differing.add(pathA);
      }
      a += 1;
    } else {
      if (!differing.has(pathB)) paths.push(pathB);
      differing.add(pathB);
      b += 1;
    }
  }
  return { paths, differing };
}

async function readBoth(
  git: Git,
  before: TreeSide,
  after: TreeSide,
  wanted: ReadonlySet<string>,
): Promise<{ readonly before: SourceTree; readonly after: SourceTree }> {
  const found = { before: pick(before, wanted), after: pick(after, wanted) };
  // The draft's bytes are here already, and nowhere else.
  const stored = [...(before.draft ? [] : found.before), ...(after.draft ? [] : found.after)];
  const ids = stored.flatMap(({ content }) => blobOf(content) ?? []);
  const blobs = await readSmallBlobs(git, ids);
  let characters = 0;
  const read = ({ commit, draft }: TreeSide, all: readonly Found[]): SourceTree => {
    const files = all.map((one) => draft?.get(one.path) ?? readOne(one, blobs));
    for (const file of files) if ("file" in file) characters += file.file.text.length;
    requireSize(0, characters);
    return { ...(commit === undefined ? {} : { commit }), ...sortedTree(files) };
  };
  return { before: read(before, found.before), after: read(after, found.after) };
}

interface Found {
  readonly path: string;
  readonly content: string;
}

function pick({ paths, contents }: TreeSide, wanted: ReadonlySet<string>): readonly Found[] {
  const found: Found[] = [];
  paths.forEach((path, index) => {
    const content = contents[index];
    if (content !== undefined && wanted.has(path)) found.push({ path, content });
  });
  return found;
}

const BLOB = /^100644 blob ([0-9a-f]{40,64})$/;

/** The id of a regular file's bytes. */
function blobOf(content: string): string | undefined {
  return BLOB.exec(content)?.[1];
}

/** Their bytes, or their size when that is too large. Only when together they are too much for one answer, sizes are asked first. */
async function readSmallBlobs(
  git: Git,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Buffer | number>> {
  const small = (blobs: ReadonlyMap<string, Buffer>): Map<string, Buffer | number> =>
    new Map([...blobs].map(([id, blob]) => [id, blob.length > MAX_FILE_BYTES ? blob.length : blob]));
  try {
    return small(await readBlobs(git, ids));
  } catch (error) {
    if (!isUserError(error) || error.code !== "GIT_OUTPUT_TOO_LARGE") throw error;
  }
  const sizes = await readBlobSizes(git, ids);
  const fitting = [...sizes].filter(([, size]) => size <= MAX_FILE_BYTES).map(([id]) => id);
  return new Map<string, Buffer | number>([...sizes, ...(await readBlobs(git, fitting))]);
}

function readOne({ path, content }: Found, blobs: ReadonlyMap<string, Buffer | number>): ReadFile {
  const [mode = ""] = content.split(" ");
  if (mode === "120000") return { unreadable: { path, reason: "symlink" } };
  if (mode === "160000") return { unreadable: { path, reason: "submodule" } };
  const blob = blobs.get(blobOf(content) ?? "");
  if (blob === undefined) return { unreadable: { path, reason: "not-a-file", detail: `mode ${mode}` } };
  if (typeof blob === "number") return { unreadable: { path, reason: "too-large", detail: `${blob} bytes` } };
  const text = decodeText(blob);
  return text === undefined ? { unreadable: { path, reason: "not-utf8" } } : { file: { path, text } };
}

/** In one side only: what is asked for is the same on both. The draft has been read, a commit has to be searched by git. */
async function findTexts(
  git: Git,
  before: TreeSide,
  after: TreeSide,
  texts: readonly string[],
  prefixes: readonly string[],
): Promise<readonly string[]> {
  const draft = after.draft ?? before.draft;
  const { commit } = after;
  if (draft === undefined && commit !== undefined) return findInCommit(git, commit, texts, prefixes);
  return [...(draft ?? [])].flatMap(([path, one]) =>
    "file" in one && texts.some((text) => one.file.text.includes(text)) ? [path] : [],
  );
}
