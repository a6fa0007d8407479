import { existsSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { GitLedger } from "../adapters/git/git-ledger.ts";
import { GitSource } from "../adapters/git/git-source.ts";
import { Repository } from "../adapters/git/repository.ts";
import { localRun, localRuns } from "../adapters/system/local-runs.ts";
import { systemClock } from "../adapters/system/system-clock.ts";
import { DEFAULT_SETTINGS_FILE } from "../domain/agent/settings.ts";
import { UserError } from "../domain/errors.ts";
import type { Person } from "../domain/version/version.ts";
import type { AgentSource } from "../ports/agent-source.ts";
import type { Logger } from "../ports/logger.ts";
import { choosePlaces } from "./choose-places.ts";
import { readSettings } from "./read-settings.ts";
import { toolVersion } from "./tool-version.ts";
import type { Wired } from "./wired.ts";

export interface LocalOptions {
  /** Any folder of the repository. */
  readonly cwd: string;
  /** Settings file, relative to `cwd`; absent: `greenroom.yml` here or at the repository's root. */
  readonly settingsFile?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly logger: Logger;
}

/** The repository alone: what `validate` needs even when the settings file is broken. */
export interface LocalRepository {
  readonly repository: Repository;
  readonly source: AgentSource;
  /** Relative to the repository's root. */
  readonly settingsFile: string;
  /** The folder that was opened, relative to the repository's root; `""` is that. */
  readonly folder: string;
}

export async function openLocalRepository(options: LocalOptions): Promise<LocalRepository> {
  const { cwd, env } = options;
  if (!statSync(cwd, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError(
      "FOLDER_NOT_FOUND",
      existsSync(cwd) ? `${cwd} is a file, not a folder` : `there is no folder ${cwd}`,
      "Name the repository's folder with --repo.",
    );
  }
  const repository = await Repository.open(cwd, { env });
  return {
    repository,
    source: new GitSource(repository),
    settingsFile: findSettingsFile(repository, options),
    folder: relative(realpathSync(repository.git.dir), realpathSync(cwd)).split(sep).join("/"),
  };
}

/** One agent of a repository on this machine, without GitHub: its people are git identities, its runs processes. */
export async function wireLocal(options: LocalOptions): Promise<Wired> {
  const { repository, source, settingsFile } = await openLocalRepository(options);
  const settings = await readSettings(source, { kind: "draft" }, settingsFile);
  // Reading is for anybody, so that git is asked who this is only once a name is to be written down.
  let identity: Promise<Person> | undefined;
  const actor = async (): Promise<string> => {
    identity ??= source.readIdentity();
    return (await identity).name;
  };
  const { env, logger } = options;
  return {
    settings,
    source,
    ledger: new GitLedger({
      repository,
      branch: settings.ledger.branch,
      agent: settings.agent,
      actor,
    }),
    clock: systemClock,
    who: {
      people: async () => {
        const name = await actor();
        return { actor: name, triggeringActor: name };
      },
      run: localRun(),
      toolVersion,
    },
    runs: localRuns,
    logger,
    ...choosePlaces({ settings, env, clock: systemClock }),
  };
}

function findSettingsFile(repository: Repository, { cwd, settingsFile }: LocalOptions): string {
  const root = repository.git.dir;
  const named = settingsFile === undefined ? undefined : resolve(cwd, settingsFile);
  const candidates =
    named === undefined ? [join(cwd, DEFAULT_SETTINGS_FILE), join(root, DEFAULT_SETTINGS_FILE)] : [named];
  const found = candidates.find((path) => existsSync(path)) ?? candidates.at(-1) ?? "";
  const path = relative(root, found);
  if (path.startsWith("..") || isAbsolute(path)) {
    throw new UserError(
      "SETTINGS_OUTSIDE",
      `${found} is not in the repository ${root}`,
      "Keep the settings in the repository that holds the agent.",
    );
  }
  return path.split(sep).join("/");
}
