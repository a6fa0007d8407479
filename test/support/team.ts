import { type CliOptions, type CliRun, runCli } from "./run-cli.ts";
import { type ServedPlatform, servePlatform } from "./serve-platform.ts";
import { smallAgentFiles } from "./small-agent.ts";
import { makeTempRepo, type TempRepo } from "./temp-repo.ts";

/** People of the tests: git identities. Mara writes, Sam approves. */
const PEOPLE = { mara: "Mara", sam: "Sam", jo: "Jo" } as const;
export type PersonName = keyof typeof PEOPLE;

/** A team at work: a repository with a bare origin, the reference platform, and the committed bundle as their command. */
export interface Team {
  readonly repo: TempRepo;
  readonly platform: ServedPlatform;
  cli(
    args: readonly string[],
    options?: { as?: PersonName; cwd?: string } & Omit<CliOptions, "cwd">,
  ): Promise<CliRun>;
  /** Runs a command that must end with 0; throws with its output otherwise. */
  mustCli(args: readonly string[], options?: { as?: PersonName; cwd?: string }): Promise<CliRun>;
  /** Entries in the origin's ledger, oldest first. */
  ledger(): Record<string, unknown>[];
  active(environment: string): Promise<number | undefined>;
  close(): Promise<void>;
}

export async function makeTeam(overrides: Readonly<Record<string, string | null>> = {}): Promise<Team> {
  const platform = await servePlatform();
  const files = smallAgentFiles(overrides);
  const settings = files.get("greenroom.yml") ?? "";
  files.set("greenroom.yml", settings.replaceAll("http://127.0.0.1:4010", platform.url));
  const repo = makeTempRepo(files);
  const cli: Team["cli"] = (args, { as = "mara", cwd = repo.dir, env, ...how } = {}) => {
    const name = PEOPLE[as];
    const email = `${as}@example.test`;
    return runCli(args, {
      cwd,
      env: {
        GIT_AUTHOR_NAME: name,
        GIT_AUTHOR_EMAIL: email,
        GIT_COMMITTER_NAME: name,
        GIT_COMMITTER_EMAIL: email,
        ...env,
      },
      ...how,
    });
  };
  return {
    repo,
    platform,
    cli,
    async mustCli(args, options) {
      const run = await cli(args, options);
      if (run.code !== 0) {
        throw new Error(`greenroom ${args.join(" ")} ended with ${run.code}\n${run.stdout}\n${run.stderr}`);
      }
      return run;
    },
    ledger() {
      let names: string;
      try {
        names = repo.originGit("ls-tree", "--name-only", "greenroom:corner-cafe/entries");
      } catch {
        return [];
      }
      return names
        .split("\n")
        .filter(Boolean)
        .map((name) => JSON.parse(repo.originGit("show", `greenroom:corner-cafe/entries/${name}`)));
    },
    async active(environment) {
      return (await platform.readActive("corner-cafe", environment))?.version;
    },
    async close() {
      await platform.stop();
      repo.remove();
    },
  };
}

/** Brings the newest version through every step to an environment: published, deployed, tested, approved by Sam. */
export async function bringTo(
  team: Team,
  environment: "sandbox" | "pre-release" | "live",
  note: string,
): Promise<number> {
  const published = await team.mustCli(["publish", "--note", note, "--json"]);
  const version: number = published.json().data.version;
  await team.mustCli(["deploy", "sandbox", `v${version}`]);
  if (environment === "sandbox") return version;
  await team.mustCli(["deploy", "pre-release", `v${version}`]);
  if (environment === "pre-release") return version;
  await team.mustCli(["test", "--environment", "pre-release", "--record"]);
  await team.mustCli(["approve", "live", `v${version}`], { as: "sam" });
  await team.mustCli(["deploy", "live", `v${version}`]);
  return version;
}
