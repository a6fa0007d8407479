import type { Rule, RuleGroup } from "./rule.ts";
import { COMPLETENESS_RULES } from "./rules/completeness/completeness-rules.ts";
import { CUSTOM_RULES } from "./rules/custom/custom-rules.ts";
import { DIALOGFLOW_CX_RULES } from "./rules/dialogflow-cx/dialogflow-cx-rules.ts";
import { ENVIRONMENTS_RULES } from "./rules/environments/environments-rules.ts";
import { FORM_RULES } from "./rules/form/form-rules.ts";
import { MODEL_RULES } from "./rules/model/model-rules.ts";
import { PATHS_RULES } from "./rules/paths/paths-rules.ts";
import { POLYAI_ADK_RULES } from "./rules/polyai-adk/polyai-adk-rules.ts";
import { RASA_RULES } from "./rules/rasa/rasa-rules.ts";
import { REFERENCES_RULES } from "./rules/references/references-rules.ts";
import { SECRETS_RULES } from "./rules/secrets/secrets-rules.ts";
import { TEXT_RULES } from "./rules/text/text-rules.ts";

/**
 * Every rule about the agent as a whole, by group, in the order of docs/rules.md. Adding one: a file in its group's folder below
 * ./rules, a line in the group's list, `npm run generate` for its page.
 */
export const RULE_GROUPS: readonly RuleGroup[] = [
  REFERENCES_RULES,
  COMPLETENESS_RULES,
  ENVIRONMENTS_RULES,
  MODEL_RULES,
  TEXT_RULES,
  SECRETS_RULES,
  PATHS_RULES,
  FORM_RULES,
  POLYAI_ADK_RULES,
  RASA_RULES,
  DIALOGFLOW_CX_RULES,
  CUSTOM_RULES,
];

export const ALL_RULES: readonly Rule[] = RULE_GROUPS.flatMap(({ rules }) => rules);
