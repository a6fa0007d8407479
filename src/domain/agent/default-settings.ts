import { layoutsOf } from "./layouts/recognise-layout.ts";
import { toValidation } from "./load-adjustments.ts";
import type { EnvironmentSettings, Settings } from "./settings.ts";

export interface DefaultSettings {
  readonly settings: Settings;
  /** `layout rasa, because there are domain.yml and config.yml`, and in which folder. */
  readonly reason: string;
  /** Other folders in which an agent lies, as far as they were looked at. */
  readonly otherRoots: readonly string[];
}

const DEEPEST = 3;
const MOST_FOLDERS = 200;

/**
 * Settings for a repository that has none: the first folder, from the top, in which the files look like a layout. Good for looking at
 * the files and for nothing else: there is no platform, and no number belongs to an environment. Undefined when nothing looks like an
 * agent. `name`: of the repository's folder.
 */
export function findDefaultSettings(paths: readonly string[], name: string): DefaultSettings | undefined {
  const found = foldersOf(paths).flatMap((root) => {
    const [first] = layoutsOf(paths, root);
    return first === undefined ? [] : [{ root, ...first }];
  });
  const [first, ...others] = found;
  if (first === undefined) return undefined;
  const { root, layout, reason } = first;
  return {
    settings: {
      file: "greenroom.yml",
      agent: slug(name),
      layout: layout.id,
      root,
      tests: "tests",
      environments: ["sandbox", "pre-release", "live"].map(environment),
      policy: { publishNote: { minWords: 4 }, rerun: "rollback" },
      // Nothing is to be deployed from here yet.
      validation: { ...toValidation({}), severities: new Map([["smoke-missing", "off"]]) },
      ledger: { branch: "greenroom" },
    },
    reason: root === "" ? reason : `${reason} in ${root}/`,
    // What lies below the agent's own folder is part of it.
    otherRoots: others
      .map((other) => other.root)
      .filter((other) => root !== "" && !other.startsWith(`${root}/`)),
  };
}

/** The top and the folders below it, the shallowest first. */
function foldersOf(paths: readonly string[]): readonly string[] {
  const folders = new Set<string>([""]);
  for (const path of paths) {
    const parts = path.split("/").slice(0, -1);
    for (let depth = 1; depth <= Math.min(parts.length, DEEPEST); depth += 1) {
      folders.add(parts.slice(0, depth).join("/"));
    }
  }
  const depth = (folder: string): number => (folder === "" ? 0 : folder.split("/").length);
  return [...folders].sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1)).slice(0, MOST_FOLDERS);
}

function environment(name: string): EnvironmentSettings {
  return {
    name,
    platform: { adapter: "reference", url: "http://127.0.0.1", environment: name },
    phoneNumbers: [],
    gates: ["step-order", "validated"],
  };
}

function slug(name: string): string {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 63);
  return plain === "" ? "agent" : plain;
}
