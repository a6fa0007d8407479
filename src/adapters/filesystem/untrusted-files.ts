import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
} from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";

/** Bounds of what is read; a real repository stays far below. */
export interface FileLimits {
  readonly files: number;
  /** Bytes of one file, and of all together. */
  readonly bytes: number;
  readonly allBytes: number;
}

export interface UntrustedFile {
  /** As it was asked for, or found below that; for messages. */
  readonly path: string;
  readonly text: string;
}

export interface UntrustedFiles {
  readonly files: readonly UntrustedFile[];
  readonly problems: readonly FileProblem[];
}

export interface FileProblem {
  readonly path: string;
  /** One sentence without its end. */
  readonly problem: string;
  /** There was nothing to refuse. */
  readonly missing?: true;
}

/** Folders within folders: one for each artifact, and one more. */
const DEEPEST_FOLDER = 3;
/** Entries of folders that are looked at: an artifact can hold more than anybody wants to list. */
const MOST_ENTRIES = 1000;

/**
 * Reads files that a stranger made, by their paths or by the folder they lie in (then every `.json` below it). Links are never followed, on
 * no part of the way below the homes; what is too large is not read at all. Relative paths begin at the first home. Never throws.
 */
export function readUntrustedFiles(
  paths: readonly string[],
  homes: readonly string[],
  limits: FileLimits,
): UntrustedFiles {
  const files: UntrustedFile[] = [];
  const problems: FileProblem[] = [];
  const found = paths.flatMap((path) => findFiles(path, homes, problems));
  const unique = [...new Map(found.map((one) => [one.absolute, one])).values()];
  if (unique.length > limits.files)
    problems.push({
      path: unique[limits.files]?.path ?? "",
      problem: `there are ${unique.length} files, and only ${limits.files} are read`,
    });
  let left = limits.allBytes;
  for (const { path, absolute } of unique.slice(0, limits.files)) {
    const read = readFile(absolute, Math.min(limits.bytes, left), limits.bytes);
    if (read.bytes === undefined) problems.push({ path, problem: read.problem });
    else {
      left -= read.bytes.length;
      files.push({ path, text: read.bytes.toString("utf8") });
    }
  }
  return { files, problems };
}

interface FoundFile {
  readonly path: string;
  readonly absolute: string;
}

function findFiles(path: string, homes: readonly string[], problems: FileProblem[]): FoundFile[] {
  const refuse = (problem: string, missing = false): FoundFile[] => {
    problems.push({ path, problem, ...(missing ? { missing: true } : {}) });
    return [];
  };
  if (path.split(/[\\/]/).includes("..")) return refuse("its path leads out through ..");
  const absolute = resolve(homes[0] ?? "", path);
  try {
    const entry = lstatSync(absolute);
    if (entry.isSymbolicLink() || homes.some((home) => leadsElsewhere(absolute, home)))
      return refuse("it is a link");
    if (entry.isFile()) return [{ path, absolute }];
    if (!entry.isDirectory()) return refuse("it is not a file");
    const below: FoundFile[] = [];
    const before = problems.length;
    const complete = walk({ path, absolute }, below, problems, { depth: 0, left: MOST_ENTRIES });
    if (!complete) problems.push({ path, problem: `it holds more than ${MOST_ENTRIES} entries` });
    return below.length === 0 && problems.length === before
      ? refuse("there is no .json file in it", true)
      : below;
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return refuse(missing ? "it is not there" : "it can't be read", missing);
  }
}

/** Whether a folder on the way is a link. Above `home` that is the machine's own business. */
function leadsElsewhere(absolute: string, home: string): boolean {
  const within = relative(home, absolute);
  if (within.startsWith("..") || isAbsolute(within)) return false;
  return realpathSync(absolute) !== join(realpathSync(home), within);
}

function walk(
  folder: FoundFile,
  below: FoundFile[],
  problems: FileProblem[],
  state: { depth: number; left: number },
): boolean {
  const entries = readdirSync(folder.absolute, { withFileTypes: true });
  for (const entry of entries.toSorted((left, right) => (left.name < right.name ? -1 : 1))) {
    state.left -= 1;
    if (state.left < 0) return false;
    const path = `${folder.path.replace(/[\\/]+$/, "")}/${entry.name}`;
    const absolute = `${folder.absolute}${sep}${entry.name}`;
    if (entry.isSymbolicLink()) problems.push({ path, problem: "it is a link" });
    else if (entry.isDirectory()) {
      if (entry.name.endsWith(".json")) problems.push({ path, problem: "it is a folder" });
      else if (state.depth + 1 >= DEEPEST_FOLDER) problems.push({ path, problem: "it lies too deep" });
      else {
        state.depth += 1;
        if (!walk({ path, absolute }, below, problems, state)) return false;
        state.depth -= 1;
      }
    } else if (entry.name.endsWith(".json")) {
      if (entry.isFile()) below.push({ path, absolute });
      else problems.push({ path, problem: "it is not a file" });
    }
  }
  return true;
}

type ReadBytes =
  | { readonly bytes: Buffer; readonly problem?: undefined }
  | { readonly bytes?: undefined; readonly problem: string };

/** Looks at what was opened, not at its name: nobody can put something else there in between. */
function readFile(absolute: string, most: number, largest: number): ReadBytes {
  let descriptor: number;
  try {
    // Without O_NONBLOCK, opening a pipe would wait for ever.
    descriptor = openSync(
      absolute,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    );
  } catch {
    return { problem: "it is a link or can't be read" };
  }
  try {
    const { size } = fstatSync(descriptor);
    if (!fstatSync(descriptor).isFile()) return { problem: "it is not a file" };
    if (size > largest) return { problem: `it is larger than ${Math.floor(largest / 1024 / 1024)} MB` };
    if (size > most) return { problem: "all files together are too large" };
    const bytes = Buffer.alloc(size);
    let filled = 0;
    while (filled < size) {
      const count = readSync(descriptor, bytes, filled, size - filled, filled);
      if (count === 0) break;
      filled += count;
    }
    return { bytes: bytes.subarray(0, filled) };
  } catch {
    return { problem: "it can't be read" };
  } finally {
    closeSync(descriptor);
  }
}
