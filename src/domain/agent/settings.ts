import type { GateId } from "../promotion/gate.ts";

/** `greenroom.yml`, normalised. One file is one agent. */
export interface Settings {
  /** Path of the settings file, relative to the repository's root. */
  readonly file: string;
  /** Stable name: `^[a-z0-9][a-z0-9-]{0,62}$`. Used in tags, ledger paths, comment markers. */
  readonly agent: string;
  readonly layout: "greenroom";
  /** Folder of the agent's files and of its tests, relative to the repository's root, no trailing slash; `""` is the root. */
  readonly root: string;
  readonly tests: string;
  /** The pipeline, in order: the first takes published versions, the last is live. At least one. */
  readonly environments: readonly EnvironmentSettings[];
  readonly policy: Policy;
  readonly ledger: { readonly branch: string };
}

export interface EnvironmentSettings {
  readonly name: string;
  readonly platform: PlatformSettings;
  /** E.164. */
  readonly phoneNumbers: readonly string[];
  /** In the order they are evaluated. `step-order` and `validated` are always among them. */
  readonly gates: readonly GateId[];
}

export interface PlatformSettings {
  readonly adapter: "reference";
  readonly url: string;
  /** The platform's own name for this environment. */
  readonly environment: string;
  /** Name of the environment variable that holds the platform's token; never the token. */
  readonly tokenEnv?: string;
}

export interface Policy {
  readonly publishNote: { readonly minWords: number };
  /** What re-running an old successful deploy does when something newer runs. */
  readonly rerun: "rollback" | "refuse";
}
