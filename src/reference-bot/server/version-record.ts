import { isJsonObject, type JsonObject } from "../../domain/json.ts";
import { digestOf, isDigest } from "../../domain/snapshot/digest.ts";
import { loadSnapshot } from "../../domain/snapshot/load-snapshot.ts";
import type { Digest, Snapshot } from "../../domain/snapshot/snapshot.ts";

/** Agents and environments as they appear in addresses and as file names: nothing in them can leave a folder. */
export const NAME = /^[a-z0-9][a-z0-9-]{0,79}$/;
const MAX_VERSION = 999_999_999;

/** One uploaded version, never changed afterwards. */
export interface StoredVersion {
  readonly agent: string;
  readonly version: number;
  readonly digest: Digest;
  readonly snapshot: Snapshot;
}

/** What one environment runs. `activation` counts up, so that going back to an earlier version is a new state. */
export interface Activation {
  readonly agent: string;
  readonly environment: string;
  readonly version: number;
  readonly digest: Digest;
  readonly activation: number;
}

export function isVersionNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 1 && value <= MAX_VERSION;
}

/** A version from what was sent or stored, or why it is none. The digest is computed again, never believed. */
export function loadVersion(
  agent: string,
  version: number,
  written: JsonObject,
): { readonly stored: StoredVersion } | { readonly problem: string } {
  if (!isDigest(written.digest)) return { problem: "digest must be sha256: and 64 hex digits." };
  const snapshot = loadSnapshot(written.snapshot);
  if (snapshot === undefined) return { problem: "snapshot is not a snapshot of schema version 1." };
  if (snapshot.agent !== agent)
    return { problem: `The snapshot is of agent ${snapshot.agent}, not ${agent}.` };
  const digest = digestOf(snapshot);
  if (digest !== written.digest)
    return { problem: `The snapshot's digest is ${digest}, not ${written.digest}.` };
  return { stored: { agent, version, digest, snapshot } };
}

export function loadActivation(value: unknown): Activation | undefined {
  if (!isJsonObject(value)) return undefined;
  const { agent, environment, version, digest, activation } = value;
  if (typeof agent !== "string" || !NAME.test(agent)) return undefined;
  if (typeof environment !== "string" || !NAME.test(environment)) return undefined;
  if (!isVersionNumber(version) || !isDigest(digest) || !isVersionNumber(activation)) return undefined;
  return { agent, environment, version, digest, activation };
}
