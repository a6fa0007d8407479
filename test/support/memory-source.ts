import type { SourceTree, UnreadableReason } from "../../src/domain/agent/source-tree.ts";
import type { ChangedItem, CreditReading } from "../../src/domain/diff/credit-changes.ts";
import type { AgentSource, Revision, TreeChanges } from "../../src/ports/agent-source.ts";

/** What stands at a path: a text, or why there is none. */
export type MemoryFile = string | { readonly unreadable: UnreadableReason };
export type MemoryFiles = ReadonlyMap<string, MemoryFile>;

/** Revisions without git: commits by their names, and the draft. */
export class MemorySource
  implements Pick<AgentSource, "readTree" | "readChanges" | "findCommit" | "readCredits">
{
  /** Paths whose content somebody asked for. */
  readonly read = new Set<string>();
  readonly #revisions: ReadonlyMap<string, MemoryFiles>;

  constructor(revisions: Readonly<Record<string, MemoryFiles>>) {
    this.#revisions = new Map(Object.entries(revisions));
  }

  async findCommit(ref: string): Promise<string | undefined> {
    return this.#revisions.has(ref) ? ref : undefined;
  }

  /** There is no history: where each item stands is put down as its author. */
  async readCredits(_: Revision, __: Revision, items: readonly ChangedItem[]): Promise<CreditReading> {
    return {
      credits: new Map(
        items.map((item) => [item.name, { credits: [{ author: JSON.stringify(item) }], more: 0 }]),
      ),
    };
  }

  async readTree(revision: Revision, prefixes: readonly string[]): Promise<SourceTree> {
    const files = this.#files(revision, prefixes);
    return this.#tree(revision, files, [...files.keys()]);
  }

  async readChanges(from: Revision, to: Revision, prefixes: readonly string[]): Promise<TreeChanges> {
    const before = this.#files(from, prefixes);
    const after = this.#files(to, prefixes);
    const same = (path: string): boolean =>
      before.has(path) && JSON.stringify(before.get(path)) === JSON.stringify(after.get(path));
    const all = [...new Set([...before.keys(), ...after.keys()])].sort();
    return {
      paths: all,
      differing: new Set(all.filter((path) => !same(path))),
      read: async (paths) => ({
        before: this.#tree(from, before, paths),
        after: this.#tree(to, after, paths),
      }),
      findTexts: async (texts) =>
        all.filter((path) => {
          const file = after.get(path);
          return same(path) && typeof file === "string" && texts.some((text) => file.includes(text));
        }),
    };
  }

  #files(revision: Revision, prefixes: readonly string[]): MemoryFiles {
    const files = this.#revisions.get(revision.kind === "draft" ? "draft" : revision.commit) ?? new Map();
    const within = (path: string): boolean =>
      prefixes.some((prefix) => prefix === "" || path === prefix || path.startsWith(`${prefix}/`));
    return new Map([...files].filter(([path]) => within(path)));
  }

  #tree(revision: Revision, files: MemoryFiles, paths: Iterable<string>): SourceTree {
    const found = [...paths].sort().flatMap((path): [string, MemoryFile][] => {
      const file = files.get(path);
      return file === undefined ? [] : [[path, file]];
    });
    for (const [path] of found) this.read.add(path);
    return {
      ...(revision.kind === "draft" ? {} : { commit: revision.commit }),
      files: found.flatMap(([path, file]) => (typeof file === "string" ? [{ path, text: file }] : [])),
      unreadable: found.flatMap(([path, file]) =>
        typeof file === "string" ? [] : [{ path, reason: file.unreadable }],
      ),
    };
  }
}
