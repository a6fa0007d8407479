import type { Digest } from "../../domain/snapshot/snapshot.ts";
import { DataFolder } from "./data-folder.ts";
import type { Activation, StoredVersion } from "./version-record.ts";

export type Precondition =
  /** If-Match: one of these states must be current. */
  | { readonly match: readonly string[] }
  /** If-None-Match: *, nothing may be active. */
  | { readonly none: true };

export type ActivationOutcome =
  | { readonly outcome: "activated"; readonly activation: Activation }
  | { readonly outcome: "moved"; readonly current: Activation | undefined }
  | { readonly outcome: "unknown-version" };

/**
 * Versions and what each environment runs. Every method is synchronous, so that comparing and writing are one step whatever
 * else the server is doing; with a data folder the disk is written before memory.
 */
export class PlatformStore {
  readonly #folder: DataFolder | undefined;
  readonly #versions = new Map<string, StoredVersion>();
  readonly #active = new Map<string, Activation>();
  readonly #before = new Map<string, Activation | undefined>();
  /** What was ignored in the data folder, and why. */
  readonly notices: readonly string[];

  constructor(dataDir: string | undefined) {
    this.#folder = dataDir === undefined ? undefined : new DataFolder(dataDir);
    const content = this.#folder?.load();
    const notices = [...(content?.notices ?? [])];
    for (const version of content?.versions ?? []) this.#versions.set(versionKey(version), version);
    for (const activation of content?.activations ?? []) {
      const version = this.#versions.get(versionKey(activation));
      if (version?.digest === activation.digest) this.#active.set(placeKey(activation), activation);
      else
        notices.push(
          `${activation.agent}/environments/${activation.environment}.json: names version ${activation.version}, which is not there. Ignored`,
        );
    }
    this.notices = notices;
  }

  findVersion(agent: string, version: number): StoredVersion | undefined {
    return this.#versions.get(versionKey({ agent, version }));
  }

  /** Uploading the same again changes nothing; another content under a taken number is refused. */
  putVersion(version: StoredVersion): "created" | "same" | { readonly taken: Digest } {
    const held = this.#versions.get(versionKey(version));
    if (held !== undefined) return held.digest === version.digest ? "same" : { taken: held.digest };
    this.#folder?.putVersion(version);
    this.#versions.set(versionKey(version), version);
    return "created";
  }

  findActive(agent: string, environment: string): Activation | undefined {
    return this.#active.get(placeKey({ agent, environment }));
  }

  /** What ran before the newest activation; for pretending to be slow to notice. */
  findBefore(agent: string, environment: string): Activation | undefined {
    return this.#before.get(placeKey({ agent, environment }));
  }

  activate(agent: string, environment: string, version: number, only: Precondition): ActivationOutcome {
    const key = placeKey({ agent, environment });
    const current = this.#active.get(key);
    const holds =
      "none" in only ? current === undefined : current !== undefined && only.match.includes(etagOf(current));
    if (!holds) return { outcome: "moved", current };
    const stored = this.findVersion(agent, version);
    if (stored === undefined) return { outcome: "unknown-version" };
    const activation: Activation = {
      agent,
      environment,
      version,
      digest: stored.digest,
      activation: (current?.activation ?? 0) + 1,
    };
    this.#folder?.putActivation(activation);
    this.#before.set(key, current);
    this.#active.set(key, activation);
    return { outcome: "activated", activation };
  }

  /** Everything active, by agent and environment. */
  listActive(): readonly Activation[] {
    return [...this.#active.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, activation]) => activation);
  }
}

/** A strong entity tag: another activation, even of the same version, is another tag. */
export function etagOf(activation: Activation): string {
  return `"${activation.activation}-${activation.digest.slice(7, 23)}"`;
}

function versionKey({ agent, version }: { readonly agent: string; readonly version: number }): string {
  return `${agent}/${version}`;
}
function placeKey({ agent, environment }: { readonly agent: string; readonly environment: string }): string {
  return `${agent}/${environment}`;
}
