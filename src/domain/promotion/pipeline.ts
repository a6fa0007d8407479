import type { EnvironmentSettings, Settings } from "../agent/settings.ts";
import type { Deployment, EnvironmentState } from "../ledger/state.ts";

type Pipeline = Pick<Settings, "environments">;

/** An environment of the pipeline by its exact name. */
export function findInPipeline(settings: Pipeline, name: string): EnvironmentSettings | undefined {
  return settings.environments.find((environment) => environment.name === name);
}

/** The environment that a version must be verified in first; undefined for the first one. */
export function findEnvironmentBefore(settings: Pipeline, name: string): EnvironmentSettings | undefined {
  const index = settings.environments.findIndex((environment) => environment.name === name);
  return index > 0 ? settings.environments[index - 1] : undefined;
}

/** The last environment is the one guests talk to. */
export function isLastEnvironment(settings: Pipeline, name: string): boolean {
  return settings.environments.at(-1)?.name === name;
}

/** The newest deployment there of any outcome; it alone says what an environment is worth. */
export function findNewestDeployment(environment: EnvironmentState): Deployment | undefined {
  return environment.deployments.at(-1);
}

/**
 * The deployment that makes the environment a proof for the next one: the newest there, succeeded, and nothing happened to
 * it since. An older success never counts, also when the newer attempt changed nothing.
 */
export function findVerifiedDeployment(environment: EnvironmentState): Deployment | undefined {
  const newest = findNewestDeployment(environment);
  if (environment.condition !== "verified" || newest?.outcome !== "succeeded") return undefined;
  return newest.version === environment.active ? newest : undefined;
}

/** Whether a version was ever verified there, whatever happened since. */
export function wasVerified(environment: EnvironmentState, version: number, digest: string): boolean {
  return environment.deployments.some(
    (one) => one.outcome === "succeeded" && one.version === version && one.digest === digest,
  );
}
