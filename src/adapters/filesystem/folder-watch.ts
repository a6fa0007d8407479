import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { FileWatch } from "../../ports/file-watch.ts";

/** Milliseconds: an editor that saves writes, renames and sets the mode in less. */
const MOMENT = 100;
/** Folders of others, with more in them than anybody can watch. */
const NOT_LOOKED_INTO: ReadonlySet<string> = new Set([".git", "node_modules"]);
/** More folders than an agent has; some systems can't watch many more. */
const MOST_FOLDERS = 4000;

interface Watched {
  readonly watcher: FSWatcher;
  readonly inode: bigint;
}

/** Names in a folder that matter; all of them where there is no list. */
type Wanted = Map<string, Set<string> | undefined>;

/**
 * Watches folder by folder (the runtime's own recursive watching differs by system, and looks into everything). After each change it
 * looks again which folders there are, so that new ones, deleted ones and ones that came back are all noticed.
 */
export class FolderWatch implements FileWatch {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  watch(paths: readonly string[], onChange: () => void): { readonly close: () => void } {
    const open = new Map<string, Watched>();
    let names: Wanted = new Map();
    let timer: NodeJS.Timeout | undefined;
    const changed = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        look();
        onChange();
      }, MOMENT);
    };
    const look = (): void => {
      names = this.#wanted(paths);
      for (const [folder, { watcher, inode }] of open) {
        if (names.has(folder) && inodeOf(folder) === inode) continue;
        watcher.close();
        open.delete(folder);
      }
      for (const folder of names.keys()) {
        if (open.has(folder)) continue;
        const inode = inodeOf(folder);
        const watcher =
          inode === undefined
            ? undefined
            : watchFolder(folder, changed, (name) => names.get(folder)?.has(name) !== false);
        if (watcher !== undefined && inode !== undefined) open.set(folder, { watcher, inode });
      }
    };
    look();
    return {
      close: () => {
        clearTimeout(timer);
        for (const { watcher } of open.values()) watcher.close();
        open.clear();
      },
    };
  }

  /** For each path the folders below it, or the nearest folder above it that exists, where it may appear. */
  #wanted(paths: readonly string[]): Wanted {
    const wanted: Wanted = new Map();
    for (const path of paths) {
      const full = join(this.#root, path);
      if (inodeOf(full) !== undefined) addFolders(full, wanted);
      if (path !== "") addAbove(full, this.#root, wanted);
    }
    return wanted;
  }
}

function addFolders(folder: string, wanted: Wanted): void {
  if (wanted.size >= MOST_FOLDERS) return;
  wanted.set(folder, undefined);
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory() && !NOT_LOOKED_INTO.has(entry.name))
        addFolders(join(folder, entry.name), wanted);
    }
  } catch {
    // Gone, or not ours to read: then there is nothing in it to watch.
  }
}

function addAbove(full: string, root: string, wanted: Wanted): void {
  let name = basename(full);
  let folder = dirname(full);
  while (inodeOf(folder) === undefined && folder.length > root.length) {
    name = basename(folder);
    folder = dirname(folder);
  }
  if (wanted.has(folder) && wanted.get(folder) === undefined) return;
  const names = wanted.get(folder);
  if (names) names.add(name);
  else wanted.set(folder, new Set([name]));
}

function watchFolder(
  folder: string,
  changed: () => void,
  matters: (name: string) => boolean,
): FSWatcher | undefined {
  try {
    const watcher = watch(folder, (_, name) => {
      if (name === null || name === undefined || (!NOT_LOOKED_INTO.has(name) && matters(name))) changed();
      // Linux says the folder's own name when it is deleted.
      else if (name === basename(folder)) changed();
    });
    watcher.on("error", () => {
      watcher.close();
      changed();
    });
    return watcher;
  } catch {
    // No more watches left, or it went away just now: what can be watched is.
    return undefined;
  }
}

/** Of a folder; undefined for what is none. */
function inodeOf(path: string): bigint | undefined {
  try {
    const stat = statSync(path, { bigint: true });
    return stat.isDirectory() ? stat.ino : undefined;
  } catch {
    return undefined;
  }
}
