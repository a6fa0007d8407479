import type { JsonObject } from "../json.ts";
import type { Severity } from "../lint/finding.ts";
import type { GateId } from "../promotion/gate.ts";
import type { SectionName } from "./agent.ts";
import type { LayoutId } from "./layouts/layout.ts";

/** Where the settings lie that nobody named. Each action.yml has the same default. */
export const DEFAULT_SETTINGS_FILE = "greenroom.yml";

/** `greenroom.yml`, normalised. One file is one agent. */
export interface Settings {
  /** Path of the settings file, relative to the repository's root. */
  readonly file: string;
  /** Stable name: `^[a-z0-9][a-z0-9-]{0,62}$`. Used in tags, ledger paths, comment markers. */
  readonly agent: string;
  /** Absent: recognised from the files. */
  readonly layout?: LayoutId;
  /** Of the layout `custom`: which files hold what. */
  readonly custom?: CustomLayoutSettings;
  /** Folder of the agent's files and of its tests, relative to the repository's root, no trailing slash; `""` is the root. */
  readonly root: string;
  readonly tests: string;
  /** The pipeline, in order: the first takes published versions, the last is live. At least one. */
  readonly environments: readonly EnvironmentSettings[];
  readonly policy: Policy;
  readonly validation: ValidationSettings;
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
  /** Risks of changes that may go live without pre-release; only `wording` can be among them. */
  readonly preReleaseOptionalFor: readonly "wording"[];
  /** What re-running an old successful deploy does when something newer runs. */
  readonly rerun: "rollback" | "refuse";
}

/** What a team has said about the rules of validation. */
export interface ValidationSettings {
  /** By the rule's id; `off` silences it. */
  readonly severities: ReadonlyMap<string, Severity | "off">;
  readonly ignores: readonly IgnoredFinding[];
  /** Phone numbers and e-mail addresses that may stand in the agent's texts, as written. */
  readonly allowedContacts: readonly string[];
}

/** Findings that somebody looked at and let stand. */
export interface IgnoredFinding {
  readonly rule: string;
  /** Glob over paths from the repository's root; absent: everywhere. */
  readonly files?: string;
  /** `topics/pet-policy`; absent: any. */
  readonly item?: string;
  /** Why it is right as it is, for whoever reads the settings. */
  readonly reason: string;
}

/** Which files of the layout `custom` hold items of which section. */
export interface CustomLayoutSettings {
  readonly sections: readonly CustomSection[];
}

export interface CustomSection {
  readonly section: SectionName;
  /** Globs over paths below the root. */
  readonly files: readonly string[];
  /** Way to the items within a file, dotted: a list or a mapping of them. Absent: the file is one item. */
  readonly list?: string | undefined;
  /** Field that names an item, dotted. Absent: the key of a mapping, else the file's name without its ending. */
  readonly id?: string | undefined;
  /** The native layout's name of a field, and the dotted way to it in an item of these files. */
  readonly fields: Readonly<Record<string, string>>;
  /** JSON Schema (draft 2020-12) of one item. */
  readonly schema?: JsonObject;
}
