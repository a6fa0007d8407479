import { UserError } from "../../domain/errors.ts";
import type { AppendOutcome, LedgerAppend, LedgerStore, RawLedger } from "../../ports/ledger-store.ts";
import { isCommitId, isRefName } from "./git-names.ts";
import { decodeText, listTree, readBlobs, type TreeEntry } from "./git-objects.ts";
import { makeCommit, makeTag } from "./ledger-commit.ts";
import { type LedgerBranch, ledgerUnreachable, readLedgerHead, resolveCommit } from "./ledger-head.ts";
import { parsePush } from "./push-answer.ts";
import type { Repository } from "./repository.ts";
import { NETWORK_TIMEOUT_MS, oneLine } from "./run-git.ts";

export interface GitLedgerPlace {
  readonly repository: Repository;
  /** `ledger.branch` of the settings. */
  readonly branch: string;
  readonly agent: string;
  /** Whose name stands at the commits. */
  readonly actor: () => Promise<string>;
}

/** Bytes; what is larger is no entry, and is not read. */
const MAX_ENTRY_BYTES = 256 * 1024;

/**
 * The ledger on an orphan branch of the repository's origin, or of the repository itself when it has none. Works in clones
 * of any depth; index, work tree, branches and stored settings of the person stay as they are.
 */
export class GitLedger implements LedgerStore {
  readonly #place: GitLedgerPlace;
  readonly #branch: LedgerBranch;
  #lastTree: { readonly commit: string; readonly tree: readonly TreeEntry[] } | undefined;

  constructor(place: GitLedgerPlace) {
    if (!isRefName(place.branch)) {
      throw new UserError(
        "LEDGER_BRANCH_INVALID",
        `${JSON.stringify(place.branch)} can't be the name of a branch.`,
        "Set `ledger.branch` in the settings to a plain name such as `greenroom`.",
      );
    }
    this.#place = place;
    const { repository, branch } = place;
    this.#branch = {
      repository,
      ref: `refs/heads/${branch}`,
      ownRef: `refs/greenroom/ledger/${branch}`,
      describe: async () =>
        `branch ${branch} of ${(await repository.hasOrigin()) ? "origin" : repository.git.dir}`,
    };
  }

  describe(): Promise<string> {
    return this.#branch.describe();
  }

  async read(): Promise<RawLedger> {
    const { repository, agent } = this.#place;
    const head = await readLedgerHead(this.#branch);
    if (head === undefined) return { head, entries: new Map(), agents: [] };
    const tree = await this.#treeAt(head);
    const folder = `${agent}/entries/`;
    const agents = new Set<string>();
    const wanted = new Map<string, TreeEntry>();
    let tip: TreeEntry | undefined;
    for (const entry of tree) {
      const path = entry.path.toString("utf8");
      const [owner, below] = path.split("/");
      if (owner !== undefined && below === "entries") agents.add(owner);
      if (path.startsWith(folder)) wanted.set(path.slice(folder.length), entry);
      if (path === `${agent}/tip.json`) tip = entry;
    }
    const readable = [...wanted.values(), ...(tip ? [tip] : [])].filter(isEntryFile);
    const blobs = await readBlobs(
      repository.git,
      readable.map((entry) => entry.id),
    );
    const text = (entry: TreeEntry): string => (isEntryFile(entry) ? exactText(blobs.get(entry.id)) : "");
    return {
      head,
      entries: new Map([...wanted].map(([name, entry]) => [name, text(entry)])),
      tip: tip && text(tip),
      agents: [...agents].sort(),
    };
  }

  /** A commit's tree never changes, so the one read last is kept. */
  async #treeAt(commit: string): Promise<readonly TreeEntry[]> {
    if (this.#lastTree?.commit === commit) return this.#lastTree.tree;
    const tree = await listTree(this.#place.repository.git, commit, []);
    this.#lastTree = { commit, tree };
    return tree;
  }

  async append(request: LedgerAppend): Promise<AppendOutcome> {
    const { repository, agent, actor } = this.#place;
    const { git } = repository;
    if (request.expected !== undefined && !isCommitId(request.expected)) {
      throw new Error("the expected head is none of this ledger");
    }
    const files = new Map<string, string>();
    for (const [name, text] of request.entries) files.set(`${agent}/entries/${name}`, text);
    const parent =
      request.expected === undefined
        ? undefined
        : { id: request.expected, tree: await this.#treeAt(request.expected) };
    if (parent?.tree.some((entry) => files.has(entry.path.toString("utf8")))) return { outcome: "moved" };
    for (const [path, text] of request.views) {
      files.set(path.startsWith("/") ? path.slice(1) : `${agent}/${path}`, text);
    }
    const by = { name: await actor(), at: request.at };
    const commit = await makeCommit(git, {
      ...by,
      parent,
      files,
      message: request.message,
    });
    const tag = request.tag && {
      ref: `refs/tags/${request.tag.name}`,
      id: await makeTag(git, request.tag, by),
    };
    return (await repository.hasOrigin())
      ? this.#push(request.expected, commit, tag)
      : this.#updateRefs(request.expected, commit, tag);
  }

  async #push(
    expected: string | undefined,
    commit: string,
    tag: { readonly ref: string; readonly id: string } | undefined,
  ): Promise<AppendOutcome> {
    const { git } = this.#place.repository;
    // The commit is a child of `expected`, so this never forces anything; the lease only makes the comparison exact.
    const push = git.run(
      [
        "push",
        "--quiet",
        "--porcelain",
        "--atomic",
        "--no-verify",
        `--force-with-lease=${this.#branch.ref}:${expected ?? ""}`,
        "--end-of-options",
        "origin",
        `${commit}:${this.#branch.ref}`,
        ...(tag ? [`${tag.id}:${tag.ref}`] : []),
      ],
      { timeoutMs: NETWORK_TIMEOUT_MS },
    );
    const answer = await push.catch(async (error: unknown) => {
      throw isTimeout(error) ? await this.#unclear(error.message) : error;
    });
    const parsed = parsePush(answer.exitCode, answer.stdout.toString("utf8"), answer.stderr);
    switch (parsed.kind) {
      case "pushed":
        return { outcome: "appended", head: commit };
      case "contended":
        return this.#afterContention(expected, tag?.ref, async (names) => {
          const refs = await this.#place.repository.readRemoteRefs(names);
          return names.map((name) => refs.get(name));
        });
      case "refused":
        throw new UserError(
          "LEDGER_REFUSED",
          `The ledger (${await this.describe()}) takes no entry: ${parsed.why} ${oneLine(answer.stderr)}`.trim(),
          "Let this token or person push to the ledger branch and to the version tags (repository rules, branch protection, `contents: write`).",
          { exitCode: 3 },
        );
      case "unclear":
        throw await this.#unclear(oneLine(parsed.why));
    }
  }

  async #updateRefs(
    expected: string | undefined,
    commit: string,
    tag: { readonly ref: string; readonly id: string } | undefined,
  ): Promise<AppendOutcome> {
    const commands = [
      "start",
      expected === undefined
        ? `create ${this.#branch.ref} ${commit}`
        : `update ${this.#branch.ref} ${commit} ${expected}`,
      ...(tag ? [`create ${tag.ref} ${tag.id}`] : []),
      "prepare",
      "commit",
    ];
    const { git } = this.#place.repository;
    const answer = await git.run(["update-ref", "--stdin"], {
      input: `${commands.join("\n")}\n`,
    });
    if (answer.exitCode === 0) return { outcome: "appended", head: commit };
    if (!/cannot lock ref|already exists|is at /i.test(answer.stderr)) {
      throw await this.#unclear(oneLine(answer.stderr));
    }
    return this.#afterContention(expected, tag?.ref, (names) =>
      Promise.all(names.map((name) => resolveCommit(git, name))),
    );
  }

  /** The refs say whether the ledger moved, or only the tag is somebody else's. */
  async #afterContention(
    expected: string | undefined,
    tag: string | undefined,
    readRefs: (names: readonly string[]) => Promise<readonly (string | undefined)[]>,
  ): Promise<AppendOutcome> {
    const names = tag === undefined ? [this.#branch.ref] : [this.#branch.ref, tag];
    const [head, taken] = await readRefs(names).catch(async (error: unknown) => {
      throw error instanceof UserError ? await this.#unclear(error.message) : error;
    });
    if (head === expected && taken !== undefined) {
      throw new UserError(
        "TAG_TAKEN",
        `Tag ${tag?.replace("refs/tags/", "")} exists already, but the ledger does not know it.`,
        "Find out who made it; when it is nobody's, delete it on the origin and run this again.",
      );
    }
    return { outcome: "moved" };
  }

  async #unclear(why: string): Promise<UserError> {
    return ledgerUnreachable(await this.#branch.describe(), "written", why);
  }
}

function isTimeout(error: unknown): error is UserError {
  return error instanceof UserError && error.code === "GIT_TIMEOUT";
}

function isEntryFile(entry: TreeEntry): boolean {
  return entry.mode === "100644" && entry.size <= MAX_ENTRY_BYTES;
}

/** Bytes that are no UTF-8 become a text that no entry can be, so that they are a fault and not an accident. */
function exactText(bytes: Buffer | undefined): string {
  return (bytes && decodeText(bytes)) ?? "\ufffd";
}
