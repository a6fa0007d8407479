import { readFileSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import { UserError } from "../../domain/errors.ts";
import type { RefPlace } from "../../ports/agent-source.ts";
import { CommitLookup } from "./commit-lookup.ts";
import type { GitAccess } from "./git-environment.ts";
import { isCommitId, isRefName, parseRevision } from "./git-names.ts";
import { Git, NETWORK_TIMEOUT_MS, oneLine } from "./run-git.ts";

const QUIET_FETCH = [
  "fetch",
  "--quiet",
  "--no-tags",
  "--no-write-fetch-head",
  "--no-auto-maintenance",
  "--no-recurse-submodules",
  "--refmap=",
];

/** The repository that someone works in, and its origin when it has one. Commits that the clone lacks are fetched. */
export class Repository {
  /** At the top of the work tree. */
  readonly git: Git;
  readonly #shallowFile: string;
  readonly #lookup: CommitLookup;
  #hasOrigin: boolean | undefined;
  /** Commits that this clone was seen to have: it does not lose them while we work. */
  readonly #here = new Set<string>();

  private constructor(git: Git, shallowFile: string) {
    this.git = git;
    this.#shallowFile = shallowFile;
    this.#lookup = new CommitLookup(git);
  }

  /** `where` is any folder of it. Throws UserError NOT_A_REPOSITORY. */
  static async open(where: string, access: GitAccess): Promise<Repository> {
    const start = new Git(where, access);
    const { top, shallow } = (await findTop(start)) ?? (await findBare(start));
    return new Repository(new Git(realpathSync(top), access), resolve(realpathSync(where), shallow));
  }

  /** Whether there is another repository to ask. */
  async hasOrigin(): Promise<boolean> {
    this.#hasOrigin ??= (await this.git.text(["remote"])).split("\n").includes("origin");
    return this.#hasOrigin;
  }

  /** Looks at the file itself: this is asked before every fetch. */
  isShallow(): boolean {
    return this.readShallowEnds().length > 0;
  }

  /** Commits at which a shallow clone's history ends; none in a full clone. */
  readShallowEnds(): readonly string[] {
    try {
      return readFileSync(this.#shallowFile, "utf8").split("\n").filter(isCommitId);
    } catch {
      return [];
    }
  }

  /** Commit id behind a local name, or undefined. */
  async #resolve(expression: string): Promise<string | undefined> {
    const id = await this.#lookup.find(expression);
    if (id !== undefined) this.#here.add(id);
    return id;
  }

  /** Full commit id of a ref, tag, abbreviation, or one of these and steps back; asks the origin when the clone does not know. */
  async findCommit(ref: string, where: RefPlace = "everywhere"): Promise<string | undefined> {
    const revision = parseRevision(ref);
    if (!revision) return undefined;
    const { name, steps } = revision;
    const local = (await this.#resolve(`${name}${steps}`)) ?? (await this.#resolve(`origin/${name}${steps}`));
    if (local !== undefined || where === "local") return local;
    const base = isCommitId(name) ? name : await this.#findOnOrigin(name);
    if (base === undefined || !(await this.hasOrFetches(base))) return undefined;
    return this.#resolve(`${base}${steps}`);
  }

  async #findOnOrigin(name: string): Promise<string | undefined> {
    if (!(await this.hasOrigin()) || !isRefName(name)) return undefined;
    const refs = await this.readRemoteRefs([
      `refs/tags/${name}^{}`,
      `refs/tags/${name}`,
      `refs/heads/${name}`,
      ...(name.startsWith("refs/") ? [name] : []),
    ]);
    return [...refs.values()][0];
  }

  /**
   * Id of what a tag names, here afterwards: the tag itself when it is annotated. The origin's, where there is an origin and it may be
   * asked.
   */
  async findTagObject(name: string, where: RefPlace = "everywhere"): Promise<string | undefined> {
    const ref = `refs/tags/${name}`;
    if (!isRefName(name)) return undefined;
    const id =
      where === "everywhere" && (await this.hasOrigin())
        ? (await this.readRemoteRefs([ref])).get(ref)
        : await this.#findLocalObject(ref);
    // A tag that is there and can't be read is not the same as none.
    if (id !== undefined) await this.requireCommit(id);
    return id;
  }

  async #findLocalObject(ref: string): Promise<string | undefined> {
    const answer = await this.git.run(["rev-parse", "--verify", "--quiet", "--end-of-options", ref]);
    return answer.exitCode === 0 ? answer.stdout.toString("latin1").trim() : undefined;
  }

  /** Those of the given refs that the origin has, in the order asked for. Throws UserError when it cannot be asked. */
  async readRemoteRefs(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const output = await this.git.text(
      ["ls-remote", "--quiet", "origin", ...names.filter((n) => !n.endsWith("^{}"))],
      {
        timeoutMs: NETWORK_TIMEOUT_MS,
      },
    );
    // ls-remote matches the end of names too: only the very ones count.
    const found = new Map<string, string>();
    for (const line of output.split("\n")) {
      const [id = "", name = ""] = line.split("\t");
      if (isCommitId(id)) found.set(name, id);
    }
    return new Map(
      names.flatMap((name) => {
        const id = found.get(name);
        return id === undefined ? [] : [[name, id] as const];
      }),
    );
  }

  /** Whether the clone has the commit; fetches it when it does not. */
  async hasOrFetches(commit: string): Promise<boolean> {
    if (!isCommitId(commit)) return false;
    const has = async (): Promise<boolean> => {
      if (this.#here.has(commit)) return true;
      if ((await this.git.run(["cat-file", "-e", `${commit}^{commit}`])).exitCode !== 0) return false;
      this.#here.add(commit);
      return true;
    };
    if (await has()) return true;
    if (!(await this.hasOrigin())) return false;
    // A full clone stays one: only a shallow clone is given a shallow commit.
    const depth = this.isShallow() ? ["--depth=1"] : [];
    await this.fetch([...depth, "--end-of-options", "origin", commit]);
    return has();
  }

  /** Throws UserError COMMIT_NOT_FOUND when no one has it. */
  async requireCommit(commit: string): Promise<void> {
    if (await this.hasOrFetches(commit)) return;
    throw new UserError(
      "COMMIT_NOT_FOUND",
      `Commit ${commit} is neither in this clone nor on its origin.`,
      "Push the commit, or name another one.",
    );
  }

  /** Fetches quietly; gives git's message when it failed. */
  async fetch(args: readonly string[]): Promise<{ readonly failed: string | undefined }> {
    const answer = await this.git.run([...QUIET_FETCH, ...args], { timeoutMs: NETWORK_TIMEOUT_MS });
    return { failed: answer.exitCode === 0 ? undefined : answer.stderr || "no reason given" };
  }

  /**
   * Runs `complete` until it says that enough history is there, deepening a shallow clone in between. False: there is not
   * enough, and no more can be fetched.
   */
  async deepenUntil(commit: string, complete: () => Promise<boolean>): Promise<boolean> {
    if (!this.isShallow()) return true;
    if (await complete()) return true;
    if (!(await this.hasOrigin())) return false;
    for (const depth of ["--deepen=100", "--deepen=1000", "--unshallow"]) {
      const { failed } = await this.fetch([depth, "--end-of-options", "origin", commit]);
      if (failed !== undefined) return false;
      if (!this.isShallow() || (await complete())) return true;
    }
    return false;
  }
}

/** The top of the work tree, and the file that says where a shallow clone's history ends. Undefined: there is no work tree. */
async function findTop(start: Git): Promise<Place | undefined> {
  const answer = await start.run(["rev-parse", "--show-toplevel", "--git-path", "shallow"]);
  if (answer.exitCode !== 0) return undefined;
  const text = answer.stdout.toString("utf8").replace(/\n$/, "");
  const [top = "", shallow = "", ...more] = text.split("\n");
  if (more.length === 0) return { top, shallow };
  // A line break in one of the names.
  return {
    top: await start.text(["rev-parse", "--show-toplevel"]),
    shallow: await start.text(["rev-parse", "--git-path", "shallow"]),
  };
}

async function findBare(start: Git): Promise<Place> {
  const answer = await start.run(["rev-parse", "--absolute-git-dir"]);
  if (answer.exitCode !== 0) {
    throw new UserError(
      "NOT_A_REPOSITORY",
      `${start.dir} is in no git repository: ${oneLine(answer.stderr)}`,
      "Run this in the repository that holds the agent, or give its folder.",
    );
  }
  const top = answer.stdout.toString("utf8").replace(/\n$/, "");
  return { top, shallow: await start.text(["rev-parse", "--git-path", "shallow"]) };
}

interface Place {
  readonly top: string;
  /** Relative to where it was asked. */
  readonly shallow: string;
}
