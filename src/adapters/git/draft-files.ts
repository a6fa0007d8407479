import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from "node:fs";
import { sep } from "node:path";
import type { SourceFile, SourceTree, UnreadableFile } from "../../domain/agent/source-tree.ts";
import { UserError } from "../../domain/errors.ts";
import { decodeText, splitNul } from "./git-objects.ts";
import type { Git } from "./run-git.ts";

/** Bytes. */
export const MAX_FILE_BYTES = 1024 * 1024;
export const MAX_FILES = 20_000;
/** Of all files together. */
const MAX_TREE_BYTES = 64 * 1024 * 1024;

export type ReadFile = { readonly file: SourceFile } | { readonly unreadable: UnreadableFile };

/**
 * The work tree as git sees it: tracked files, and new ones that are not ignored. Only regular files are opened, and no
 * link is followed, neither at the end of a path nor on the way: what a link points to is nobody's draft.
 */
export async function readDraftFiles(git: Git, prefixes: readonly string[]): Promise<readonly ReadFile[]> {
  const limited = prefixes.includes("") ? [] : prefixes;
  const output = await git.must([
    "ls-files",
    "-z",
    "--cached",
    "--others",
    "--exclude-standard",
    "--",
    ...limited,
  ]);
  const folders = new Map<string, Folder>();
  const judge = (folder: string): Folder => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const judged = folder === git.dir ? "ours" : judgeFolder(folder);
    folders.set(folder, judged);
    return judged;
  };
  // A file in an unfinished merge is listed once for each side.
  const listed = new Map(splitNul(output).map((bytes) => [bytes.toString("latin1"), bytes]));
  const read: ReadFile[] = [];
  let characters = 0;
  for (const bytes of listed.values()) {
    const each = readDraftFile(git.dir, bytes, judge);
    if (!each) continue;
    read.push(each);
    if ("file" in each) characters += each.file.text.length;
    requireSize(listed.size, characters);
  }
  return read;
}

/** In path order, by code units, whatever the order git or the disk has. */
export function sortedTree(read: readonly ReadFile[]): Pick<SourceTree, "files" | "unreadable"> {
  const files: SourceFile[] = [];
  const unreadable: UnreadableFile[] = [];
  for (const each of read) {
    if ("file" in each) files.push(each.file);
    else unreadable.push(each.unreadable);
  }
  const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
  return { files: files.sort(byPath), unreadable: unreadable.sort(byPath) };
}

/** Throws UserError TREE_TOO_LARGE. */
export function requireSize(files: number, bytes: number): void {
  if (files <= MAX_FILES && bytes <= MAX_TREE_BYTES) return;
  const mebibytes = (count: number): string => `${Math.ceil(count / 1024 / 1024)} MiB`;
  throw new UserError(
    "TREE_TOO_LARGE",
    `There are ${files} files with ${mebibytes(bytes)} or more below the agent's folders; ${MAX_FILES} files and ${mebibytes(MAX_TREE_BYTES)} are the most.`,
    "Point `root` and `tests` in the settings at folders that hold only the agent's files.",
  );
}

/** `link`: it is reached through a link. `gone`: deleted in the work tree. */
type Folder = "ours" | "link" | "gone";

function judgeFolder(folder: string): Folder {
  try {
    return realpathSync(folder) === folder ? "ours" : "link";
  } catch (error) {
    return isGone(error) ? "gone" : "link";
  }
}

function readDraftFile(top: string, bytes: Buffer, judge: (folder: string) => Folder): ReadFile | undefined {
  const path = decodeText(bytes);
  if (path === undefined || !isSafePath(path)) {
    return { unreadable: { path: bytes.toString("utf8"), reason: "unsafe-path" } };
  }
  const refuse = (reason: UnreadableFile["reason"], detail?: string): ReadFile => ({
    unreadable: { path: path.replace(/\/$/, ""), reason, ...(detail === undefined ? {} : { detail }) },
  });
  // A repository within the repository is listed with a slash at its end.
  if (path.endsWith("/")) return refuse("submodule");
  const full = `${top}${sep}${sep === "/" ? path : path.replaceAll("/", sep)}`;
  const folder = judge(full.slice(0, full.lastIndexOf(sep)));
  if (folder === "gone") return undefined;
  try {
    if (folder === "link") {
      lstatSync(full);
      return refuse("symlink", "a folder on the way to it is a link");
    }
    const content = readRegularFile(full);
    if ("reason" in content) return refuse(content.reason, content.detail);
    const text = decodeText(content);
    return text === undefined ? refuse("not-utf8") : { file: { path, text } };
  } catch (error) {
    // Deleted in the work tree: then the draft has no such file.
    if (isGone(error)) return undefined;
    const code = codeOf(error);
    if (code === "ELOOP" || code === "EMLINK") return refuse("symlink");
    if (code === "ENXIO") return refuse("not-a-file");
    if (code === "EACCES" || code === "EPERM") return refuse("not-a-file", "no permission to read it");
    throw error;
  }
}

const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
const HOW = constants.O_RDONLY | NO_FOLLOW | (constants.O_NONBLOCK ?? 0);
/** Files are read into this one after the other. */
const shared = Buffer.allocUnsafeSlow(MAX_FILE_BYTES);

/**
 * Opened without following a link, and without waiting for the other end of a pipe; what was opened is then looked at, so that nothing
 * can change in between. As much is read as there was to read then. The bytes are good until the next call.
 */
function readRegularFile(path: string): Buffer | Omit<UnreadableFile, "path"> {
  // Where opening may follow a link, look first.
  if (NO_FOLLOW === 0 && lstatSync(path).isSymbolicLink()) return { reason: "symlink" };
  const handle = openSync(path, HOW);
  try {
    const stat = fstatSync(handle);
    if (stat.isDirectory()) return { reason: "submodule" };
    if (!stat.isFile()) return { reason: "not-a-file" };
    if (stat.size > MAX_FILE_BYTES) return { reason: "too-large", detail: `${stat.size} bytes` };
    let length = 0;
    for (let more = -1; more !== 0 && length < stat.size; length += more) {
      more = readSync(handle, shared, length, stat.size - length, null);
    }
    return shared.subarray(0, length);
  } finally {
    closeSync(handle);
  }
}

function isGone(error: unknown): boolean {
  const code = codeOf(error);
  return code === "ENOENT" || code === "ENOTDIR";
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

/** Relative, `/`-separated, without steps out, control characters or git's own folder. */
export function isSafePath(path: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not pass
  if (path === "" || path.startsWith("/") || /[\u0000-\u001f\u007f\\]/.test(path)) return false;
  if (sep === "\\" && path.includes(":")) return false;
  return path
    .replace(/\/$/, "")
    .split("/")
    .every((part) => part !== "" && part !== "." && part !== ".." && part.toLowerCase() !== ".git");
}
