import { createReferenceConnector } from "../adapters/connectors/reference-connector.ts";
import type { ReferenceClientOptions } from "../adapters/platforms/reference-client.ts";
import { createReferencePlatform } from "../adapters/platforms/reference-platform.ts";
import type { Settings } from "../domain/agent/settings.ts";
import { UserError } from "../domain/errors.ts";
import { nearestName } from "../domain/schema/nearest-name.ts";
import type { Clock } from "../ports/clock.ts";
import type { Wired } from "./wired.ts";

export interface PlaceOptions {
  readonly settings: Settings;
  /** Where the variables that the settings name as `token_env` are looked up. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** Told every platform token before it is used. */
  readonly keepSecret?: (secret: string) => void;
}

/** The platform and the bot of each environment, as the settings describe them. */
export function choosePlaces(options: PlaceOptions): Pick<Wired, "platform" | "connector"> {
  return {
    platform: (environment) => createReferencePlatform(clientOptions(options, environment)),
    connector: (environment) => createReferenceConnector(clientOptions(options, environment)),
  };
}

function clientOptions(
  { settings, env, clock, keepSecret }: PlaceOptions,
  name: string,
): ReferenceClientOptions {
  const { platform } = requireEnvironment(settings, name);
  const token = platform.tokenEnv === undefined ? undefined : env[platform.tokenEnv];
  if (platform.tokenEnv !== undefined && !token)
    throw new UserError(
      "PLATFORM_TOKEN_MISSING",
      `The settings want the platform token of ${name} in the variable ${platform.tokenEnv}, which is not set.`,
      `Set ${platform.tokenEnv} for this command; in a workflow, with the step's \`env:\` from a secret of the environment.`,
    );
  if (token) keepSecret?.(token);
  return {
    url: platform.url,
    agent: settings.agent,
    environment: platform.environment,
    clock,
    ...(token ? { token } : {}),
  };
}

/** An environment by its exact name; names of environments are never guessed. Throws UserError ENVIRONMENT_UNKNOWN. */
export function requireEnvironment(settings: Settings, name: string): Settings["environments"][number] {
  const found = settings.environments.find((environment) => environment.name === name);
  if (found) return found;
  const names = settings.environments.map((environment) => environment.name);
  const near = nearestName(name, names);
  throw new UserError(
    "ENVIRONMENT_UNKNOWN",
    `${settings.file} has no environment "${name}".`,
    near === undefined ? `It has ${names.join(", ")}.` : `Did you mean ${near}? It has ${names.join(", ")}.`,
  );
}
