import { mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { isJsonObject } from "../../domain/json.ts";
import {
  type Activation,
  isVersionNumber,
  loadActivation,
  loadVersion,
  NAME,
  type StoredVersion,
} from "./version-record.ts";

const MAX_FILE = 16 * 1024 * 1024;

export interface FolderContent {
  readonly versions: readonly StoredVersion[];
  readonly activations: readonly Activation[];
  /** One line for each file that was ignored, and why. */
  readonly notices: readonly string[];
}

/**
 * `<agent>/versions/<n>.json` and `<agent>/environments/<name>.json`. Each is written beside its place, flushed and renamed, so
 * that a process killed at any moment leaves the old file or the new one. Writes are synchronous: what was answered
 * with success is on the disk.
 */
export class DataFolder {
  readonly #dir: string;

  constructor(dir: string) {
    this.#dir = join(dir, "agents");
    mkdirSync(this.#dir, { recursive: true });
  }

  putVersion({ agent, version, digest, snapshot }: StoredVersion): void {
    this.#write(agent, "versions", String(version), { agent, version, digest, snapshot });
  }

  putActivation(activation: Activation): void {
    this.#write(activation.agent, "environments", activation.environment, activation);
  }

  /** Everything that is whole and is what its place says. Never throws for the content of a file. */
  load(): FolderContent {
    const versions: StoredVersion[] = [];
    const activations: Activation[] = [];
    const notices: string[] = [];
    for (const agent of names(this.#dir, notices)) {
      if (!NAME.test(agent)) {
        notices.push(`${agent}: not an agent's folder, ignored`);
        continue;
      }
      for (const [place, value] of this.#files(agent, "versions", notices)) {
        const version = Number(place.name);
        const loaded =
          isJsonObject(value) &&
          isVersionNumber(version) &&
          value.version === version &&
          value.agent === agent
            ? loadVersion(agent, version, value)
            : { problem: "does not say what its name says." };
        if ("stored" in loaded) versions.push(loaded.stored);
        else notices.push(`${place.path}: ${loaded.problem} Ignored`);
      }
      for (const [place, value] of this.#files(agent, "environments", notices)) {
        const activation = loadActivation(value);
        if (activation?.agent === agent && activation.environment === place.name)
          activations.push(activation);
        else notices.push(`${place.path}: does not say what an environment runs, ignored`);
      }
    }
    return { versions, activations, notices };
  }

  *#files(
    agent: string,
    kind: "versions" | "environments",
    notices: string[],
  ): Iterable<[{ readonly name: string; readonly path: string }, unknown]> {
    const dir = join(this.#dir, agent, kind);
    for (const file of names(dir, notices)) {
      const path = `${agent}/${kind}/${file}`;
      const name = /^([a-z0-9][a-z0-9-]{0,79})\.json$/.exec(file)?.[1];
      if (name === undefined) {
        notices.push(`${path}: left over from an interrupted write or not ours, ignored`);
        continue;
      }
      try {
        const full = join(dir, file);
        if (!statSync(full).isFile() || statSync(full).size > MAX_FILE) throw new Error("not a file of ours");
        const value: unknown = JSON.parse(readFileSync(full, "utf8"));
        yield [{ name, path }, value];
      } catch {
        notices.push(`${path}: can't be read as JSON, ignored`);
      }
    }
  }

  #write(agent: string, kind: "versions" | "environments", name: string, value: object): void {
    const dir = join(this.#dir, agent, kind);
    mkdirSync(dir, { recursive: true });
    writeFileAtomic.sync(join(dir, `${name}.json`), `${JSON.stringify(value)}\n`);
  }
}

function names(dir: string, notices: string[]): readonly string[] {
  try {
    return readdirSync(dir).sort();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code !== "ENOENT")
      notices.push(`${dir}: can't be read (${String(error.code)}), ignored`);
    return [];
  }
}
