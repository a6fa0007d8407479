import type { SourceTree, UnreadableFile } from "../../domain/agent/source-tree.ts";
import type { ChangedItem, CreditReading } from "../../domain/diff/credit-changes.ts";
import { UserError } from "../../domain/errors.ts";
import type { Person } from "../../domain/version/version.ts";
import type {
  AgentSource,
  Author,
  RefPlace,
  Revision,
  TagFacts,
  TreeChanges,
} from "../../ports/agent-source.ts";
import { CommitLogs } from "./commit-logs.ts";
import {
  isSafePath,
  MAX_FILE_BYTES,
  type ReadFile,
  readDraftFiles,
  requireSize,
  sortedTree,
} from "./draft-files.ts";
import { isComplete, readAuthors } from "./git-authors.ts";
import { isCommitId } from "./git-names.ts";
import { decodeText, listTree, readBlobs, type TreeEntry } from "./git-objects.ts";
import { readCredits } from "./read-credits.ts";
import { readTag } from "./read-tag.ts";
import { readTreeChanges } from "./read-tree-changes.ts";
import type { Repository } from "./repository.ts";

const REGULAR: ReadonlySet<string> = new Set(["100644", "100755"]);

/** The agent's files in a git repository. */
export class GitSource implements AgentSource {
  readonly #repository: Repository;
  readonly #logs: CommitLogs;

  constructor(repository: Repository) {
    this.#repository = repository;
    this.#logs = new CommitLogs(repository);
  }

  async readTree(revision: Revision, prefixes: readonly string[]): Promise<SourceTree> {
    await this.#requireReadable(revision, prefixes);
    if (revision.kind === "draft") return sortedTree(await readDraftFiles(this.#repository.git, prefixes));
    const { commit } = revision;
    return { commit, ...sortedTree(await this.#readCommit(commit, prefixes)) };
  }

  async readChanges(
    from: Revision,
    to: Revision,
    prefixes: readonly string[],
  ): Promise<TreeChanges | undefined> {
    for (const revision of [from, to]) await this.#requireReadable(revision, prefixes);
    const changes = await readTreeChanges(this.#repository.git, from, to, prefixes);
    if (changes === undefined || from.kind === "draft" || to.kind === "draft") return changes;
    return {
      ...changes,
      read: (paths) => {
        const reading = changes.read(paths);
        // Who changed them is what is asked next.
        const differing = [...changes.differing].filter((path) => paths.has(path));
        this.#logs.begin(from.commit, to.commit, differing);
        return reading;
      },
    };
  }

  async #requireReadable(revision: Revision, prefixes: readonly string[]): Promise<void> {
    for (const prefix of prefixes) {
      if (prefix !== "" && !isSafePath(prefix)) {
        throw new UserError(
          "UNSAFE_PATH",
          `${JSON.stringify(prefix)} is no path within the repository.`,
          "Write paths relative to the repository's root, with `/`, without `..`.",
        );
      }
    }
    if (revision.kind === "draft") return;
    if (!isCommitId(revision.commit)) throw new Error("a commit must be looked up before it is read");
    await this.#repository.requireCommit(revision.commit);
  }

  async #readCommit(commit: string, prefixes: readonly string[]): Promise<readonly ReadFile[]> {
    const entries = await listTree(this.#repository.git, commit, prefixes);
    const readable = entries.filter((entry) => whyUnreadable(entry) === undefined);
    requireSize(
      entries.length,
      readable.reduce((sum, entry) => sum + entry.size, 0),
    );
    const blobs = await readBlobs(
      this.#repository.git,
      readable.map((entry) => entry.id),
    );
    return entries.map((entry): ReadFile => {
      const path = entry.path.toString("utf8");
      const why = whyUnreadable(entry);
      if (why) return { unreadable: { path, ...why } };
      const text = decodeText(blobs.get(entry.id) ?? Buffer.alloc(0));
      return text === undefined ? { unreadable: { path, reason: "not-utf8" } } : { file: { path, text } };
    });
  }

  findCommit(ref: string, where?: RefPlace): Promise<string | undefined> {
    return this.#repository.findCommit(ref, where);
  }

  async findTag(name: string, where?: RefPlace): Promise<TagFacts | undefined> {
    const id = await this.#repository.findTagObject(name, where);
    return id === undefined ? undefined : readTag(this.#repository.git, id);
  }

  readAuthors(from: string | undefined, to: string, prefixes: readonly string[]): Promise<readonly Author[]> {
    return readAuthors(this.#repository, from, to, prefixes);
  }

  readCredits(from: Revision, to: Revision, items: readonly ChangedItem[]): Promise<CreditReading> {
    return readCredits(this.#repository, this.#logs, from, to, items);
  }

  async isAncestor(ancestor: string, commit: string): Promise<boolean | undefined> {
    const repository = this.#repository;
    if (!(await repository.hasOrFetches(ancestor)) || !(await repository.hasOrFetches(commit)))
      return undefined;
    const reaches = async (): Promise<boolean> => {
      const answer = await repository.git.run([
        "merge-base",
        "--is-ancestor",
        "--end-of-options",
        ancestor,
        commit,
      ]);
      return answer.exitCode === 0;
    };
    if (await reaches()) return true;
    const known = await repository.deepenUntil(
      commit,
      async () => (await reaches()) || (await isComplete(repository, [commit, `^${ancestor}`])),
    );
    return (await reaches()) || (known ? false : undefined);
  }

  async readIdentity(): Promise<Person> {
    // Without a guess: `root@build-host-7` is nobody's name on an approval.
    const answer = await this.#repository.git.run([
      "-c",
      "user.useConfigOnly=true",
      "var",
      "GIT_AUTHOR_IDENT",
    ]);
    const match = /^(.*) <([^<>]*)> \d+ [+-]\d{4}\n?$/.exec(answer.stdout.toString("utf8"));
    const [, name = "", email = ""] = match ?? [];
    if (answer.exitCode !== 0 || name === "" || email === "") {
      throw new UserError(
        "GIT_IDENTITY_MISSING",
        "Git does not know who you are here.",
        'Run `git config user.name "…"` and `git config user.email "…"`, then run this again.',
      );
    }
    return { name, email };
  }
}

function whyUnreadable(entry: TreeEntry): Omit<UnreadableFile, "path"> | undefined {
  const path = decodeText(entry.path);
  if (path === undefined || !isSafePath(path)) return { reason: "unsafe-path" };
  if (entry.mode === "120000") return { reason: "symlink" };
  if (entry.mode === "160000") return { reason: "submodule" };
  if (!REGULAR.has(entry.mode)) return { reason: "not-a-file", detail: `mode ${entry.mode}` };
  if (entry.size > MAX_FILE_BYTES) return { reason: "too-large", detail: `${entry.size} bytes` };
  return undefined;
}
