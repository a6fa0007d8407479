import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { UserError } from "../../domain/errors.ts";

/** A hotel's team, as git knows them. */
export const TEAM = {
  mara: { name: "mara", email: "mara@harbour-hotel.example" },
  lee: { name: "lee", email: "lee@harbour-hotel.example" },
  jo: { name: "jo", email: "jo@harbour-hotel.example" },
  sam: { name: "sam", email: "sam@harbour-hotel.example" },
} as const;
export type TeamMember = keyof typeof TEAM;

/** The sample agent in a repository of its own with a bare origin beside it: real git, nothing leaves the machine. */
export interface DemoRepository {
  /** Everything that the demo makes lies below this folder. */
  readonly base: string;
  readonly dir: string;
  readonly origin: string;
  /** Environment of a person, for git and for Greenroom. */
  env(member: TeamMember): Record<string, string | undefined>;
  /** Lays the files of `.demo/<change>` over the agent in a branch of that name: an open pull request. Returns its commit. */
  propose(change: string, member: TeamMember, message: string): string;
  /** Brings a branch to main, proposing it first if nobody has. Returns the commit. */
  merge(change: string, member: TeamMember, message: string): string;
}

export function makeDemoRepository(platformUrl: string): DemoRepository {
  const sample = findSample();
  const base = mkdtempSync(join(tmpdir(), "greenroom-demo-"));
  const dir = join(base, "harbour-hotel");
  const origin = join(base, "origin.git");
  mkdirSync(dir);
  cpSync(sample, dir, { recursive: true, filter: (path) => !path.startsWith(join(sample, ".demo")) });
  const settings = join(dir, "greenroom.yml");
  writeFileSync(settings, readFileSync(settings, "utf8").replaceAll("http://127.0.0.1:4010", platformUrl));

  const env: DemoRepository["env"] = (member) => {
    const { name, email } = TEAM[member];
    return {
      ...process.env,
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_AUTHOR_NAME: name,
      GIT_AUTHOR_EMAIL: email,
      GIT_COMMITTER_NAME: name,
      GIT_COMMITTER_EMAIL: email,
    };
  };
  const git = (cwd: string, member: TeamMember, ...args: string[]): string =>
    execFileSync(
      "git",
      ["-c", "commit.gpgsign=false", "-c", "core.hooksPath=/dev/null", "-c", "gc.auto=0", ...args],
      {
        cwd,
        env: env(member),
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
      },
    ).trim();
  const commit = (member: TeamMember, message: string): string => {
    git(dir, member, "add", "--all");
    git(dir, member, "commit", "--quiet", "-m", message);
    git(dir, member, "push", "--quiet", "origin", "HEAD");
    return git(dir, member, "rev-parse", "HEAD");
  };
  const proposed = new Set<string>();
  const propose: DemoRepository["propose"] = (change, member, message) => {
    git(dir, member, "checkout", "--quiet", "-b", change);
    cpSync(join(sample, ".demo", change), dir, { recursive: true, force: true });
    proposed.add(change);
    return commit(member, message);
  };

  git(base, "mara", "init", "--quiet", "--bare", "--initial-branch=main", origin);
  git(dir, "mara", "init", "--quiet", "--initial-branch=main");
  git(dir, "mara", "remote", "add", "origin", origin);
  commit("mara", "Harbour Hotel's agent");
  return {
    base,
    dir,
    origin,
    env,
    propose,
    merge: (change, member, message) => {
      if (!proposed.has(change)) propose(change, member, message);
      git(dir, member, "checkout", "--quiet", "main");
      git(dir, member, "merge", "--quiet", "--ff-only", change);
      git(dir, member, "push", "--quiet", "origin", "main");
      return git(dir, member, "rev-parse", "HEAD");
    },
  };
}

/** The sample lies beside the bundle in every checkout: `dist/cli.js` and `workflows-examples/harbour-hotel`. */
function findSample(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const found = ["../workflows-examples", "../../workflows-examples", "../../../workflows-examples"]
    .map((path) => join(here, path, "harbour-hotel"))
    .find((path) => existsSync(join(path, "greenroom.yml")));
  if (found) return found;
  throw new UserError(
    "SAMPLE_MISSING",
    "the sample agent workflows-examples/harbour-hotel is not beside this program",
    "Run the demo from a clone of the Greenroom repository: node dist/cli.js demo.",
  );
}
