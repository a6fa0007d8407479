import { type Agent, type Item, itemsOf, type SectionName, type ValuePath } from "../agent/agent.ts";
import type { JsonValue } from "../json.ts";

/** One text in an item. `path` is only good during the visit: copy it to keep it. */
export interface ItemText {
  readonly item: Item;
  readonly path: ValuePath;
  readonly text: string;
}

/** Fields whose texts are for machines: names, numbers to dial, addresses, kinds. In every layout. */
const FOR_MACHINES: ReadonlySet<string> = new Set([
  "id",
  "type",
  "kind",
  "format",
  "pattern",
  "enum",
  "provider",
  "voice",
  "voice_id",
  "model",
  "language",
  "languages",
  "integration",
  "operation",
  "endpoint",
  "endpoints",
  "url",
  "uri",
  "webhook",
  "host",
  "path",
  "file",
  "method",
  "headers",
  "destination",
  "phone_number",
  "phone_numbers",
  "number",
  "sip",
  "sip_config",
  "sip_uri",
  "from",
  "to",
  "sender",
  "from_number",
  "secrets",
  "tools",
  "sms",
  "handoffs",
  "handoff",
  "tool",
  "next",
  "required",
  "covers",
  "schema",
  "$schema",
  "image",
  "attachment",
]);
/** Of these sections every other text is said, sent or put before the model. */
export const SPOKEN_SECTIONS = [
  "agent",
  "topics",
  "knowledge",
  "sms",
  "handoffs",
  "guardrails",
  "flows",
  "responses",
  "tools",
  "environments",
] as const satisfies readonly SectionName[];
/** What guests are expected to say, and what describes a thing to the team: nobody hears it. */
const UNHEARD: ReadonlySet<string> = new Set([
  "sample_questions",
  "trainingPhrases",
  "description",
  "reason",
  "name",
  "title",
  "metadata",
  "tags",
  "comment",
]);

const DEEPEST = 40;

/** Visits texts that people or the model read, section by section; `heardOnly` leaves out what no guest hears. */
export function visitTexts(
  agent: Agent,
  sections: readonly SectionName[],
  visit: (at: ItemText) => void,
  heardOnly = false,
): void {
  for (const section of sections) {
    for (const item of itemsOf(agent, section)) visitItem(item, visit, heardOnly);
  }
}

function visitItem(item: Item, visit: (at: ItemText) => void, heardOnly: boolean): void {
  const path: (string | number)[] = [];
  const walk = (value: JsonValue): void => {
    if (typeof value === "string") {
      visit({ item, path, text: value });
    } else if (path.length >= DEEPEST || typeof value !== "object" || value === null) {
      return;
    } else if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) step(index, value[index]);
    } else {
      for (const [key, entry] of Object.entries(value)) {
        // `overrides.handoffs` and the like are mappings with texts further down; a list or text there is of names.
        if (FOR_MACHINES.has(key) && !isMapping(entry)) continue;
        if (heardOnly && UNHEARD.has(key)) continue;
        step(key, entry);
      }
    }
  };
  const step = (part: string | number, value: JsonValue | undefined): void => {
    if (value === undefined) return;
    path.push(part);
    walk(value);
    path.pop();
  };
  walk(item.value);
}

function isMapping(value: JsonValue): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
