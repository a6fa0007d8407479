import { itemsOf } from "../../../agent/agent.ts";
import { isJsonObject } from "../../../json.ts";
import { listAt, textAt } from "../../../json-fields.ts";
import type { Rule, RuleHit } from "../../rule.ts";

const SAYS_WITHOUT_TEXT = [
  "image",
  "custom",
  "attachment",
  "buttons",
  "elements",
  "quick_replies",
  "template",
  "json_message",
];

export const rasaEmptyResponse: Rule = {
  id: "rasa-empty-response",
  severity: "error",
  summary: "A variation of a response says nothing.",
  docs: "Guests would get an empty message, or none. Write its text, or remove the variation.",
  layouts: ["rasa"],
  bad: {
    "domain/more.yml":
      'version: "3.1"\nresponses:\n  utter_parking:\n    - text: ""\nactions: [utter_parking]\n',
  },
  good: {
    "domain/more.yml":
      'version: "3.1"\nresponses:\n  utter_parking:\n    - text: You can park behind the house.\n',
  },
  check: ({ agent, locate }) =>
    itemsOf(agent, "responses").flatMap((item) =>
      listAt(item.value, "variations").flatMap((variation, index): RuleHit[] => {
        const says =
          isJsonObject(variation) &&
          ((textAt(variation, "text") ?? "").trim() !== "" ||
            SAYS_WITHOUT_TEXT.some((key) => Object.hasOwn(variation, key)));
        if (says) return [];
        return [
          {
            message: `A variation of ${String(item.value.name)} says nothing.`,
            hint: "Write its `text`, or remove it.",
            location: locate(item, ["variations", index]),
            item: `responses/${item.id}`,
          },
        ];
      }),
    ),
};
