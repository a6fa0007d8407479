import { findItem } from "../../../agent/agent.ts";
import { itemId } from "../../../agent/layouts/item-id.ts";
import { textAt } from "../../../json-fields.ts";
import { referencesOf } from "../../references.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const rasaCollectQuestion: Rule = {
  id: "rasa-collect-question",
  severity: "error",
  summary: "A slot is collected or required and nothing asks for it.",
  docs: "The bot would wait without a word. Write the response `utter_ask_<slot>`, or an action `action_ask_<slot>`.",
  layouts: ["rasa"],
  bad: {
    "data/flows.yml":
      "flows:\n  feedback:\n    description: Takes what a guest thinks of us.\n    steps:\n      - collect: rating\n",
    "domain/more.yml": 'version: "3.1"\nslots:\n  rating: { type: float, mappings: [{ type: from_llm }] }\n',
  },
  good: {
    "data/flows.yml":
      "flows:\n  feedback:\n    description: Takes what a guest thinks of us.\n    steps:\n      - collect: rating\n",
    "domain/more.yml":
      'version: "3.1"\nslots:\n  rating: { type: float, mappings: [{ type: from_llm }] }\nresponses:\n  utter_ask_rating:\n    - text: How many stars out of five?\n',
  },
  check({ agent, locate }) {
    const has = (name: string): boolean =>
      findItem(agent, "responses", itemId(`utter_ask_${name}`)) !== undefined ||
      findItem(agent, "tools", itemId(`action_ask_${name}`)) !== undefined;
    return referencesOf(agent).flatMap(({ from, path, id }): RuleHit[] => {
      const isAsked = path.at(-1) === "collect" || path[0] === "required_slots";
      if (from.section !== "flows" || !isAsked || !id.startsWith("slot.")) return [];
      const slot = findItem(agent, "entities", id);
      const name = String(slot?.value.name ?? id.slice("slot.".length));
      const form = String(from.value.name);
      // A step may bring its question along.
      const own = textAt(from.value, ...path.slice(0, -1), "utter") !== undefined;
      // A slot that is filled from the beginning is never asked for.
      const filled = (slot?.value.initial_value ?? null) !== null;
      if (slot === undefined || own || filled || has(name) || has(`${form}_${name}`)) return [];
      return [
        {
          message: `Nothing asks for the slot ${name}.`,
          hint: `Add the response utter_ask_${name}.`,
          location: locate(from, path),
          item: `flows/${from.id}`,
        },
      ];
    });
  },
};
