import type { Settings } from "../domain/agent/settings.ts";
import { UserError } from "../domain/errors.ts";
import { parseVersionName } from "../domain/version/version-name.ts";
import type { AgentSource, RefPlace } from "../ports/agent-source.ts";

/** What a name on one side of a comparison stands for. */
export type NamedSide =
  | { readonly kind: "draft" }
  | { readonly kind: "environment"; readonly environment: string }
  | { readonly kind: "version"; readonly version: number }
  | { readonly kind: "ref"; readonly label: string; readonly commit: string };

export interface Naming {
  readonly side: NamedSide;
  /** When the name also means something else: what was taken, and how to ask for the other. */
  readonly notes: readonly string[];
}

/**
 * `live` (an environment of the settings), `draft` (the work tree), `v12` (a version), else a git ref; in this order when a
 * name means more than one. `env:live` and `ref:main` leave no doubt. Throws UserError UNKNOWN_SIDE.
 */
export async function nameSide(
  source: Pick<AgentSource, "findCommit">,
  settings: Settings,
  name: string,
): Promise<Naming> {
  const environments = settings.environments.map((environment) => environment.name);
  if (name.startsWith("env:")) {
    const environment = name.slice("env:".length);
    if (environments.includes(environment)) return plain({ kind: "environment", environment });
    throw unknown(`There is no environment "${environment}" in ${settings.file}.`, environments);
  }
  if (name.startsWith("ref:")) {
    const side = await findRef(source, name.slice("ref:".length));
    if (side !== undefined) return plain(side);
    throw unknown(`There is no git ref "${name.slice("ref:".length)}" here or at the origin.`, environments);
  }

  const readings: NamedSide[] = [];
  if (environments.includes(name)) readings.push({ kind: "environment", environment: name });
  if (name === "draft") readings.push({ kind: "draft" });
  const version = parseVersionName(name);
  if (version !== undefined) readings.push({ kind: "version", version });
  // Only when nothing else has the name is the origin asked: a note about a branch is not worth the wait.
  const ref = await findRef(source, name, readings.length === 0 ? "everywhere" : "local");
  if (ref !== undefined) readings.push(ref);

  const [side, other] = readings;
  if (side === undefined)
    throw unknown(
      `"${name}" is no environment, not draft, no version such as v12 and no git ref.`,
      environments,
    );
  return { side, notes: other === undefined ? [] : [ambiguity(name, side, other)] };
}

function plain(side: NamedSide): Naming {
  return { side, notes: [] };
}

async function findRef(
  source: Pick<AgentSource, "findCommit">,
  name: string,
  where: RefPlace = "everywhere",
): Promise<Extract<NamedSide, { kind: "ref" }> | undefined> {
  const commit = name === "" ? undefined : await source.findCommit(name, where);
  if (commit === undefined) return undefined;
  const short = commit.slice(0, 7);
  return { kind: "ref", commit, label: commit.startsWith(name) ? short : `${name} at ${short}` };
}

const KINDS: Readonly<Record<NamedSide["kind"], string>> = {
  draft: "the draft in the work tree",
  environment: "the environment",
  version: "the version",
  ref: "the git ref",
};

function ambiguity(name: string, taken: NamedSide, other: NamedSide): string {
  const instead = other.kind === "ref" ? ` For the git ref write ref:${name}.` : "";
  return `"${name}" is ${KINDS[taken.kind]} here; ${KINDS[other.kind]} has the same name.${instead}`;
}

function unknown(message: string, environments: readonly string[]): UserError {
  return new UserError(
    "UNKNOWN_SIDE",
    message,
    `Name an environment (${environments.join(", ")}), draft, a version such as v12, or a git ref; env:<name> and ref:<name> say which you mean.`,
  );
}
