import type { Version } from "../version/version.ts";
import type { EnvironmentState, LedgerState } from "./state.ts";

/** Environments that no entry names yet are empty, not unknown. */
export function findEnvironment(state: LedgerState, name: string): EnvironmentState {
  return (
    state.environments.get(name) ?? {
      name,
      condition: "empty",
      deployments: [],
      lastSeq: 0,
    }
  );
}

export function findVersion(state: LedgerState, number: number): Version | undefined {
  return state.versions.find((version) => version.number === number);
}

/** The version published last, or undefined before the first. */
export function findNewestVersion(state: LedgerState): Version | undefined {
  return state.versions.at(-1);
}
