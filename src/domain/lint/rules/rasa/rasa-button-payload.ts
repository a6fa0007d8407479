import { findItem, itemsOf } from "../../../agent/agent.ts";
import { itemId } from "../../../agent/layouts/item-id.ts";
import { isBuiltInSlot } from "../../../agent/layouts/rasa/built-in-names.ts";
import { slotId } from "../../../agent/layouts/rasa/rasa-references.ts";
import { fieldAt, listAt } from "../../../json-fields.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { readPayload } from "./button-payload.ts";

export const rasaButtonPayload: Rule = {
  id: "rasa-button-payload",
  severity: "error",
  summary: "A button sends something that Rasa can't read, or names an entity or slot that does not exist.",
  docs: 'The guest presses the button and nothing happens, or the bot answers something else. A payload is an intent with its entities as JSON, `/inform{"city": "Berlin"}`, or `/SetSlots(city=Berlin)`.',
  layouts: ["rasa"],
  bad: {
    "domain/responses.yml": `version: "3.1"
responses:
  utter_greet:
    - text: Hello, this is Corner Café.
      buttons:
        - { title: A table for two, payload: '/book_table{"party_size": 2' }
  utter_goodbye: [{ text: See you soon. }]
  utter_default: [{ text: Could you say it another way? }]
  utter_ask_party_size: [{ text: For how many people? }]
`,
  },
  good: {
    "domain/responses.yml": `version: "3.1"
responses:
  utter_greet:
    - text: Hello, this is Corner Café.
      buttons:
        - { title: A table for two, payload: '/book_table{"party_size": 2}' }
  utter_goodbye: [{ text: See you soon. }]
  utter_default: [{ text: Could you say it another way? }]
  utter_ask_party_size: [{ text: For how many people? }]
`,
  },
  check: ({ agent, locate }) =>
    itemsOf(agent, "responses").flatMap((item) =>
      listAt(item.value, "variations").flatMap((variation, index) =>
        listAt(variation, "buttons").flatMap((button, at): RuleHit[] => {
          const payload = readPayload(fieldAt(button, "payload"));
          if (payload === undefined) return [];
          const unknown = [
            ...payload.entities.filter((name) => findItem(agent, "entities", itemId(name)) === undefined),
            ...payload.slots.filter(
              (name) => !isBuiltInSlot(name) && findItem(agent, "entities", slotId(name)) === undefined,
            ),
          ];
          const problems = [
            ...(payload.problem === undefined
              ? []
              : [{ message: `The payload of this button ${payload.problem}.`, hint: "Correct it." }]),
            ...unknown.map((name) => ({
              message: `This button names ${name}, which the domain does not declare.`,
              hint: "Add it to the domain, or correct the name.",
            })),
          ];
          return problems.map((problem) => ({
            ...problem,
            location: locate(item, ["variations", index, "buttons", at, "payload"]),
            item: `responses/${item.id}`,
          }));
        }),
      ),
    ),
};
