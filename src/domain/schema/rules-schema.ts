import { DRAFT, id, text } from "./blocks.ts";

/** `rules.yaml` */
export const RULES_SCHEMA = {
  $schema: DRAFT,
  $id: "urn:greenroom:schema:v1:rules",
  title: "Rules",
  description: "rules.yaml: sentences that always hold. Each rule is an item of its own.",
  type: "object",
  additionalProperties: false,
  required: ["rules"],
  properties: {
    rules: {
      description: "The rules, each with an id that stays when its text changes.",
      type: "array",
      maxItems: 500,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["id", "text"],
        properties: {
          id: { ...id("Stable name of the rule."), examples: ["consent-before-texting"] },
          text: text("The rule, in a sentence or two.", 5000),
        },
      },
      examples: [[{ id: "no-prices-by-heart", text: "Never quote a price that is not in a topic." }]],
    },
  },
} as const;
