import { isJsonObject, type JsonObject, type JsonValue } from "../../../json.ts";
import { fieldAt } from "../../../json-fields.ts";
import type { Item, ValuePath } from "../../agent.ts";

export const CX_KINDS = [
  "flow",
  "page",
  "intent",
  "group",
  "webhook",
  "entity",
  "tool",
  "playbook",
  "generator",
] as const;
export type CxKind = (typeof CX_KINDS)[number];

/** That a value names another thing of the export. */
export interface CxReference {
  readonly kind: CxKind;
  /** A display name, or the id at the end of a resource name. */
  readonly name: string;
  readonly path: ValuePath;
}

const FIELDS: ReadonlyMap<string, CxKind> = new Map<string, CxKind>([
  ["intent", "intent"],
  ["targetFlow", "flow"],
  ["targetPage", "page"],
  ["targetPlaybook", "playbook"],
  ["startFlow", "flow"],
  ["startPlaybook", "playbook"],
  ["webhook", "webhook"],
  ["entityType", "entity"],
  ["generator", "generator"],
  ["playbook", "playbook"],
  ["tool", "tool"],
]);
const LISTS: ReadonlyMap<string, CxKind> = new Map<string, CxKind>([
  ["transitionRouteGroups", "group"],
  ["referencedPlaybooks", "playbook"],
  ["referencedTools", "tool"],
  ["referencedFlows", "flow"],
]);
/** What people may fill with anything: names in there mean nothing to the platform. */
const FREE: ReadonlySet<string> = new Set([
  "payload",
  "metadata",
  "setParameterActions",
  "actionParameters",
  "inputActionParameters",
  "outputActionParameters",
  "channelSpecificData",
  "labels",
]);
/** `${PLAYBOOK:name or id}` in the instructions of a playbook. */
const IN_TEXT = /\$\{(PLAYBOOK|TOOL|FLOW):\s*([^{}]{1,200}?)\s*\}/g;
const DEEPEST = 60;

/** What an item of the export names. Of an intent only its parameters can; it may have thousands of phrases. */
export function cxReferencesOf({ section, value }: Pick<Item, "section" | "value">): CxReference[] {
  if (section === "topics") {
    return cxReferencesIn(fieldAt(value, "parameters")).map((reference) => ({
      ...reference,
      path: ["parameters", ...reference.path],
    }));
  }
  const names = section === "flows" || section === "instructions" || section === "agent";
  return names ? cxReferencesIn(value) : [];
}

/** Everything that a value names, in its order. */
export function cxReferencesIn(value: JsonValue | undefined): CxReference[] {
  const found: CxReference[] = [];
  if (value !== undefined) walk(value, [], found);
  return found;
}

function walk(value: JsonValue, path: (string | number)[], found: CxReference[]): void {
  if (typeof value === "string") {
    if (value.includes("${")) found.push(...textReferences(value, path));
  } else if (path.length < DEEPEST && Array.isArray(value)) {
    value.forEach((entry: JsonValue, index) => {
      walk(entry, [...path, index], found);
    });
  } else if (path.length < DEEPEST && isJsonObject(value)) {
    walkObject(value, path, found);
  }
}

function walkObject(value: JsonObject, path: (string | number)[], found: CxReference[]): void {
  for (const [key, entry] of Object.entries(value)) {
    if (FREE.has(key)) continue;
    const at = [...path, key];
    const kind = FIELDS.get(key);
    const listed = LISTS.get(key);
    if (kind !== undefined && typeof entry === "string") {
      if (entry !== "") found.push({ kind, name: lastPart(entry, kind), path: at });
    } else if (listed !== undefined && Array.isArray(entry)) {
      entry.forEach((name: JsonValue, index) => {
        if (typeof name === "string" && name !== "") {
          found.push({ kind: listed, name: lastPart(name, listed), path: [...at, index] });
        }
      });
    } else {
      walk(entry, at, found);
    }
  }
}

function textReferences(text: string, path: ValuePath): CxReference[] {
  return [...text.matchAll(IN_TEXT)].map(([, kind = "", name = ""]) => ({
    kind: kind === "PLAYBOOK" ? "playbook" : kind === "TOOL" ? "tool" : "flow",
    name: name.split("/").at(-1) ?? name,
    path: [...path],
  }));
}

/** `projects/…/tools/<id>` is the id; `@sys.date` is `sys.date`. */
function lastPart(name: string, kind: CxKind): string {
  if (name.startsWith("projects/")) return name.split("/").at(-1) ?? name;
  return kind === "entity" ? name.replace(/^@/, "") : name;
}
