import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import type { SourceFile, UnreadableFile } from "../../domain/agent/source-tree.ts";
import { UserError } from "../../domain/errors.ts";
import { decodeText, splitNul } from "./git-objects.ts";
import type { Git } from "./run-git.ts";

/** Bytes. */
export const MAX_FILE_BYTES = 1024 * 1024;
const MAX_FILES = 20_000;
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
  const folders = new Map<string, boolean>();
  const isOurs = (folder: string): boolean => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const ours = folder === git.dir || isSame(folder, () => realpathSync(folder));
    folders.set(folder, ours);
    return ours;
  };
  // A file in an unfinished merge is listed once for each side.
  const listed = new Map(splitNul(output).map((bytes) => [bytes.toString("latin1"), bytes]));
  const read: ReadFile[] = [];
  let characters = 0;
  for (const bytes of listed.values()) {
    const each = readDraftFile(git.dir, bytes, isOurs);
    if (!each) continue;
    read.push(each);
    if ("file" in each) characters += each.file.text.length;
    requireSize(listed.size, characters);
  }
  return read;
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

function readDraftFile(
  top: string,
  bytes: Buffer,
  isOurs: (folder: string) => boolean,
): ReadFile | undefined {
  const path = decodeText(bytes);
  if (path === undefined || !isSafePath(path)) {
    return { unreadable: { path: bytes.toString("utf8"), reason: "unsafe-path" } };
  }
  const refuse = (reason: UnreadableFile["reason"], detail?: string): ReadFile => ({
    unreadable: { path: path.replace(/\/$/, ""), reason, ...(detail === undefined ? {} : { detail }) },
  });
  // A repository within the repository is listed with a slash at its end.
  if (path.endsWith("/")) return refuse("submodule");
  const full = join(top, ...path.split("/"));
  try {
    const stat = lstatSync(full);
    if (stat.isSymbolicLink()) return refuse("symlink");
    if (!isOurs(dirname(full))) return refuse("symlink", "a folder on the way to it is a link");
    if (stat.isDirectory()) return refuse("submodule");
    if (!stat.isFile()) return refuse("not-a-file");
    if (stat.size > MAX_FILE_BYTES) return refuse("too-large", `${stat.size} bytes`);
    const content = readRegularFile(full);
    if (content === undefined) return refuse("not-a-file");
    const text = decodeText(content);
    return text === undefined ? refuse("not-utf8") : { file: { path, text } };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    // Deleted in the work tree: then the draft has no such file.
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    if (code === "ELOOP") return refuse("symlink");
    if (code === "EACCES" || code === "EPERM") return refuse("not-a-file", "no permission to read it");
    throw error;
  }
}

/** Opened without following a link that came in since we looked; never waits for the other end of a pipe. */
function readRegularFile(path: string): Buffer | undefined {
  const handle = openSync(
    path,
    constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
  );
  try {
    const stat = fstatSync(handle);
    return stat.isFile() && stat.size <= MAX_FILE_BYTES ? readFileSync(handle) : undefined;
  } finally {
    closeSync(handle);
  }
}

function isSame(folder: string, real: () => string): boolean {
  try {
    return real() === folder;
  } catch {
    return false;
  }
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
