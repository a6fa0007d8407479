import { type Agent, type Item, itemsOf, type SectionName, type ValuePath } from "../agent/agent.ts";
import type { JsonValue } from "../json.ts";
import type { RuleHit } from "./rule.ts";

/** One text in an item that people or the model read. */
export interface ItemText {
  readonly item: Item;
  readonly path: ValuePath;
  readonly text: string;
  /** Guests may hear it: it is no question of theirs, and no name or description for the team. */
  readonly isHeard: boolean;
}

/** Of these sections nearly every text is said, sent or put before the model. */
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

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
/** Fields whose texts are for machines, in every layout: names, kinds, addresses, numbers to dial. */
const FOR_MACHINES = words(
  `id type kind format pattern enum provider voice voice_id model language languages integration operation endpoint url uri
  webhook host path file method headers destination phone_number phone_numbers number sip sip_config sip_uri from to sender
  from_number secrets tools sms handoffs handoff tool next required covers code schema $schema image attachment`,
);
const UNHEARD = words(
  "sample_questions trainingPhrases annotated_examples unread_lines training code description reason name title metadata tags comment",
);
const DEEPEST = 40;

/** Several rules read the same texts: they are gathered once. */
const gathered = new WeakMap<Agent, Map<SectionName, readonly ItemText[]>>();

/** What `look` finds in the texts of an agent's sections, in the order of the sections, the items and their fields. */
export function hitsInTexts(
  agent: Agent,
  sections: readonly SectionName[],
  look: (at: ItemText) => readonly RuleHit[],
): RuleHit[] {
  const known = gathered.get(agent) ?? new Map<SectionName, readonly ItemText[]>();
  gathered.set(agent, known);
  const hits: RuleHit[] = [];
  for (const section of sections) {
    const texts = known.get(section) ?? itemsOf(agent, section).flatMap(textsOfItem);
    known.set(section, texts);
    for (const at of texts) hits.push(...look(at));
  }
  return hits;
}

function textsOfItem(item: Item): ItemText[] {
  const texts: ItemText[] = [];
  const walk = (value: JsonValue | undefined, path: ValuePath, isHeard: boolean): void => {
    if (typeof value === "string") {
      texts.push({ item, path, text: value, isHeard });
    } else if (path.length >= DEEPEST || typeof value !== "object" || value === null) {
      return;
    } else if (Array.isArray(value)) {
      value.forEach((entry: JsonValue, index) => {
        walk(entry, [...path, index], isHeard);
      });
    } else {
      for (const [key, entry] of Object.entries(value)) {
        if (typeof entry === "boolean" || typeof entry === "number") continue;
        // `overrides.handoffs` and the like are mappings with texts further down; a list or text there is of names.
        if (key === "phone_numbers" || (FOR_MACHINES.has(key) && !isMapping(entry))) continue;
        walk(entry, [...path, key], isHeard && !UNHEARD.has(key));
      }
    }
  };
  walk(item.value, [], true);
  return texts;
}

function isMapping(value: JsonValue): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
