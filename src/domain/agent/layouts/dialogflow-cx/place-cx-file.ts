/** The kinds of things in an export, as its folders are called. */
export const CX_FOLDERS = [
  "flows",
  "intents",
  "entityTypes",
  "webhooks",
  "playbooks",
  "tools",
  "generators",
  "generativeSettings",
  "agentTransitionRouteGroups",
  "testCases",
] as const;
export type CxFolder = (typeof CX_FOLDERS)[number];

/** Folders within a thing's own folder, each holding a file for every page, language or example. */
const PARTS: Readonly<Partial<Record<CxFolder, readonly string[]>>> = {
  flows: ["pages", "transitionRouteGroups"],
  intents: ["trainingPhrases"],
  entityTypes: ["entities", "excludedPhrases"],
  playbooks: ["examples"],
  generators: ["phrases"],
};
/** These may be a file each, without a folder of their own. */
const SINGLE: ReadonlySet<CxFolder> = new Set<CxFolder>([
  "webhooks",
  "tools",
  "generativeSettings",
  "agentTransitionRouteGroups",
  "testCases",
]);

export type CxPlace =
  | { readonly place: "agent" }
  /** The file that defines a thing. */
  | { readonly place: "thing"; readonly folder: CxFolder; readonly name: string; readonly file: string }
  | {
      readonly place: "part";
      readonly folder: CxFolder;
      readonly name: string;
      readonly part: string;
      readonly file: string;
    }
  /** Only shows that the thing has a folder: .gitkeep. */
  | { readonly place: "trace"; readonly folder: CxFolder; readonly name: string };

/** Where a file of an export belongs; `path` is relative to the root. Undefined: it is none of the agent's. */
export function placeCxFile(path: string): CxPlace | undefined {
  if (path === "agent.json") return { place: "agent" };
  const [first = "", name = "", ...rest] = path.split("/");
  const folder = CX_FOLDERS.find((known) => known === first);
  if (folder === undefined || name === "") return undefined;
  const [file, deeper] = rest;
  if (file === undefined) {
    const single = SINGLE.has(folder) ? jsonName(name) : undefined;
    return single === undefined ? undefined : { place: "thing", folder, name: single, file: single };
  }
  const last = rest.at(-1) ?? "";
  if (last.startsWith(".")) return { place: "trace", folder, name: decodeCxName(name) };
  const own = jsonName(last);
  if (own === undefined || rest.length > 2) return undefined;
  if (deeper === undefined) return { place: "thing", folder, name: decodeCxName(name), file: own };
  return PARTS[folder]?.includes(file) === true
    ? { place: "part", folder, name: decodeCxName(name), part: file, file: own }
    : undefined;
}

function jsonName(name: string): string | undefined {
  return name.endsWith(".json") && name.length > 5 ? decodeCxName(name.slice(0, -5)) : undefined;
}

/** Exports write what can't stand in a file name as %3a and the like. */
export function decodeCxName(name: string): string {
  if (!name.includes("%")) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
