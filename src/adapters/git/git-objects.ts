import type { Git } from "./run-git.ts";

export interface TreeEntry {
  /** `100644`, `100755`, `120000` (symlink), `160000` (submodule). */
  readonly mode: string;
  readonly id: string;
  /** Bytes; 0 for a submodule. */
  readonly size: number;
  /** Bytes as git stores them: may be no UTF-8. */
  readonly path: Buffer;
}

const TREE_LINE = /^([0-7]{6}) (blob|commit|tree) ([0-9a-f]{40,64}) +([0-9]+|-)$/;

/** Everything below the prefixes at a commit, in git's order. No prefix, or an empty one, is everything. */
export async function listTree(git: Git, commit: string, prefixes: readonly string[]): Promise<TreeEntry[]> {
  const args = ["ls-tree", "-r", "-z", "-l", "--full-tree", "--end-of-options", commit];
  const limited = prefixes.includes("") ? [] : prefixes;
  const output = await git.must(limited.length > 0 ? [...args, "--", ...limited] : args);
  return splitNul(output).map((record) => {
    const tab = record.indexOf(0x09);
    const [, mode = "", , id = "", size = ""] = TREE_LINE.exec(record.toString("latin1", 0, tab)) ?? [];
    if (tab < 0 || mode === "") throw new Error("git ls-tree gave a line that is none");
    return { mode, id, size: size === "-" ? 0 : Number(size), path: record.subarray(tab + 1) };
  });
}

/** `mode type id`, a tab and the path. */
export type TreeRecord = string;

/**
 * What stands at each path at a commit, in git's order, without sizes, for which git would have to open every object. Undefined when a
 * path is no UTF-8.
 */
export async function listRecords(
  git: Git,
  commit: string,
  prefixes: readonly string[],
): Promise<readonly TreeRecord[] | undefined> {
  const args = ["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit];
  const limited = prefixes.includes("") ? [] : prefixes;
  const output = decodeText(await git.must(limited.length > 0 ? [...args, "--", ...limited] : args));
  if (output === undefined) return undefined;
  const records = output.split("\0");
  // Each ends with a NUL: what comes after the last one is nothing.
  records.pop();
  return records;
}

/** A path at which two commits may not be the same, and what stands there as in `mode type id`; undefined: nothing. */
export interface TreeChange {
  readonly path: string;
  readonly before: string | undefined;
  readonly now: string | undefined;
}

const RAW = /^:([0-7]{6}) ([0-7]{6}) ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) [A-Z]$/;

/** Paths that differ between two commits below the prefixes; that a file can be run is no difference. Undefined when a path is no UTF-8. */
export async function listChanges(
  git: Git,
  from: string,
  to: string,
  prefixes: readonly string[],
): Promise<readonly TreeChange[] | undefined> {
  const args = ["diff-tree", "-r", "-z", "--raw", "--no-abbrev", "--no-renames", "--no-relative"];
  const limited = prefixes.includes("") ? [] : prefixes;
  const output = decodeText(
    // A configuration may say that submodules never differ.
    await git.must([...args, "--ignore-submodules=none", "--end-of-options", from, to, "--", ...limited]),
  );
  if (output === undefined) return undefined;
  const records = output.split("\0");
  const changes: TreeChange[] = [];
  for (let at = 0; at + 1 < records.length; at += 2) {
    const [, modeBefore = "", modeNow = "", idBefore = "", idNow = ""] = RAW.exec(records[at] ?? "") ?? [];
    if (modeNow === "") throw new Error("git diff-tree gave a line that is none");
    const before = contentOf(modeBefore, idBefore);
    const now = contentOf(modeNow, idNow);
    if (before !== now) changes.push({ path: records[at + 1] ?? "", before, now });
  }
  return changes;
}

function contentOf(mode: string, id: string): string | undefined {
  if (mode === "000000") return undefined;
  if (mode === "160000") return `${mode} commit ${id}`;
  return `${mode === "100755" ? "100644" : mode} blob ${id}`;
}

/** The size in bytes of each blob, by id. Throws an Error when one is missing. */
export async function readBlobSizes(git: Git, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const output = await git.text(["cat-file", "--batch-check"], { input: `${wanted.join("\n")}\n` });
  const lines = output.split("\n");
  return new Map(
    wanted.map((id, index) => {
      const [given, type, size] = (lines[index] ?? "").split(" ");
      if (given !== id || type !== "blob") throw new Error(`git cat-file could not give object ${id}`);
      return [id, Number(size)];
    }),
  );
}

/** The bytes of blobs, by id. Throws an Error when one is missing: the object store is damaged. */
export async function readBlobs(git: Git, ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const wanted = [...new Set(ids)];
  const blobs = new Map<string, Buffer>();
  if (wanted.length === 0) return blobs;
  const output = await git.must(["cat-file", "--batch"], { input: `${wanted.join("\n")}\n` });
  let at = 0;
  for (const id of wanted) {
    const end = output.indexOf(0x0a, at);
    const header = output.toString("latin1", at, end).split(" ");
    const size = Number(header[2]);
    if (end < 0 || header[0] !== id || header[1] !== "blob" || !Number.isSafeInteger(size)) {
      throw new Error(`git cat-file could not give object ${id}`);
    }
    blobs.set(id, output.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return blobs;
}

export function splitNul(output: Buffer): Buffer[] {
  const records: Buffer[] = [];
  let start = 0;
  for (let end = output.indexOf(0, start); end >= 0; end = output.indexOf(0, start)) {
    records.push(output.subarray(start, end));
    start = end + 1;
  }
  if (start < output.length) records.push(output.subarray(start));
  return records;
}

const newDecoder = () => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
let decoder = newDecoder();

/** Strict UTF-8, byte for byte: undefined when the bytes are anything else. A byte order mark stays. */
export function decodeText(bytes: Buffer): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    // Nothing of what it choked on may be left in it.
    decoder = newDecoder();
    return undefined;
  }
}
