import { itemsOf } from "../../../agent/agent.ts";
import { isJsonObject, type JsonObject } from "../../../json.ts";
import { listAt, textAt } from "../../../json-fields.ts";
import { didYouMean } from "../../references.ts";
import type { Rule, RuleHit } from "../../rule.ts";

/** What each kind of mapping can't do without. */
const NEEDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["from_entity", ["entity"]],
  ["from_intent", ["value"]],
  ["from_trigger_intent", ["value"]],
  ["from_text", []],
  ["from_llm", []],
  ["controlled", []],
  ["custom", []],
]);
const TYPES = ["text", "bool", "categorical", "float", "list", "any"];

export const rasaSlotMapping: Rule = {
  id: "rasa-slot-mapping",
  severity: "error",
  summary: "A slot is of an unknown type, or nothing can fill it as it is written.",
  docs: "The training stops, or the slot stays empty and the bot asks for ever. Correct the type, or add what the mapping lacks: `entity` to from_entity, `value` to from_intent, `values` to a categorical slot.",
  layouts: ["rasa"],
  bad: {
    "domain/more.yml":
      'version: "3.1"\nslots:\n  wants_terrace: { type: bool, mappings: [{ type: from_entitiy, entity: party_size }] }\n',
  },
  good: {
    "domain/more.yml":
      'version: "3.1"\nslots:\n  wants_terrace: { type: bool, mappings: [{ type: from_entity, entity: party_size }] }\n',
  },
  check: ({ agent, locate }) =>
    itemsOf(agent, "entities").flatMap((item): RuleHit[] => {
      const { value } = item;
      if (value.kind !== "slot") return [];
      const at = (message: string, hint: string, path: readonly (string | number)[]): RuleHit => ({
        message,
        hint,
        location: locate(item, path),
        item: `entities/${item.id}`,
      });
      return [
        ...typeProblems(value).map(({ message, hint }) => at(message, hint, ["type"])),
        ...listAt(value, "mappings").flatMap((mapping, index): RuleHit[] => {
          const type = textAt(mapping, "type");
          const needs = type === undefined ? undefined : NEEDS.get(type);
          if (needs === undefined) {
            const message =
              type === undefined ? "This mapping has no type." : `There is no mapping of the type ${type}.`;
            const hint = didYouMean(type ?? "", NEEDS.keys(), `Use one of ${[...NEEDS.keys()].join(", ")}.`);
            return [at(message, hint, ["mappings", index, ...(type === undefined ? [] : ["type"])])];
          }
          return needs
            .filter((key) => !isJsonObject(mapping) || mapping[key] === undefined)
            .map((key) => at(`A mapping ${type} needs \`${key}\`.`, `Add \`${key}\`.`, ["mappings", index]));
        }),
      ];
    }),
};

/** A type with a dot is a class of the team's own. */
function typeProblems(slot: JsonObject): { readonly message: string; readonly hint: string }[] {
  const { type } = slot;
  if (type === undefined)
    return [{ message: "This slot has no type.", hint: `Use one of ${TYPES.join(", ")}.` }];
  if (typeof type !== "string")
    return [{ message: "The type of a slot must be a text.", hint: "Correct it." }];
  if (type.includes(".")) return [];
  if (!TYPES.includes(type)) {
    const hint = didYouMean(type, TYPES, `Use one of ${TYPES.join(", ")}.`);
    return [{ message: `There is no slot of the type ${type}.`, hint }];
  }
  return type === "categorical" && !Array.isArray(slot.values)
    ? [{ message: "A categorical slot needs `values`.", hint: "List the values that it may have." }]
    : [];
}
