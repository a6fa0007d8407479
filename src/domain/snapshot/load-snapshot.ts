import { isOptional, SECTIONS, type SectionName } from "../agent/agent.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../json.ts";
import { VALIDATORS } from "../schema/generated/validators.js";
import { PATTERNS } from "../schema/patterns.ts";
import type { Snapshot } from "./snapshot.ts";
import { snapshotOf } from "./take-snapshot.ts";

const AGENT = /^[a-z0-9][a-z0-9-]{0,62}$/;
const ITEM_ID = new RegExp(PATTERNS.itemId.pattern);
const REFUSED_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
/** Whether a value could be an item of the section: the schemas of the files hold for normalised values too. */
const FITS: Readonly<Record<SectionName, (item: JsonObject, id: string) => boolean>> = {
  agent: VALIDATORS.agent,
  instructions: (item) => hasExactly(item, ["text"]) && typeof item.text === "string",
  rules: (item, id) => item.id === id && VALIDATORS.rules({ rules: [item] }),
  topics: VALIDATORS.topic,
  knowledge: VALIDATORS.knowledge,
  tools: VALIDATORS.tool,
  sms: VALIDATORS.sms,
  handoffs: VALIDATORS.handoff,
  guardrails: VALIDATORS.guardrail,
  voice: VALIDATORS.voice,
  flows: VALIDATORS.flow,
  integrations: VALIDATORS.integration,
  environments: VALIDATORS.environment,
  // No layout that the reference bot speaks has them.
  responses: () => false,
  entities: () => false,
};
const MAX_DEPTH = 32;
const MAX_VALUES = 2_000_000;

/**
 * A snapshot that came back from outside (a platform, a file), in canonical form; undefined when it is not one: another
 * schema version, a missing or unknown section, an id or key that could not have come from an agent, values that are not
 * JSON or are nested too deep, items that do not fit their schema. Nothing of a refused value is used.
 */
export function loadSnapshot(value: unknown): Snapshot | undefined {
  if (!isJsonObject(value) || !hasExactly(value, ["schemaVersion", "agent", "sections"])) return undefined;
  const { schemaVersion, agent, sections } = value;
  if (schemaVersion !== 1 || typeof agent !== "string" || !AGENT.test(agent)) return undefined;
  if (!isJsonObject(sections) || !hasSections(sections)) return undefined;

  const items = new Map<SectionName, [string, JsonObject][]>();
  const budget = { values: MAX_VALUES };
  for (const section of SECTIONS) {
    const written = sections[section] ?? {};
    if (!isJsonObject(written)) return undefined;
    const loaded: [string, JsonObject][] = [];
    for (const [id, item] of Object.entries(written)) {
      if (!ITEM_ID.test(id) || !isJsonObject(item) || !isSafe(item, MAX_DEPTH, budget)) return undefined;
      if (!FITS[section](item, id)) return undefined;
      loaded.push([id, item]);
    }
    items.set(section, loaded);
  }
  return snapshotOf(agent, (section) => items.get(section) ?? []);
}

function hasExactly(object: JsonObject, keys: readonly string[]): boolean {
  return Object.keys(object).length === keys.length && keys.every((key) => Object.hasOwn(object, key));
}

/** Every section and no other; those that may be absent are there only with items. */
function hasSections(sections: JsonObject): boolean {
  const expected = SECTIONS.filter((section) => !isOptional(section) || Object.hasOwn(sections, section));
  return hasExactly(sections, expected);
}

function isSafe(value: JsonValue | undefined, depth: number, budget: { values: number }): boolean {
  budget.values -= 1;
  if (depth < 0 || budget.values < 0) return false;
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (Array.isArray(value)) return value.every((element) => isSafe(element, depth - 1, budget));
  if (typeof value !== "object") return false;
  return Object.entries(value).every(
    ([key, member]) => !REFUSED_KEYS.has(key) && isSafe(member, depth - 1, budget),
  );
}
