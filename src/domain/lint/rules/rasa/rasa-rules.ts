import type { RuleGroup } from "../../rule.ts";

export const RASA_RULES: RuleGroup = {
  id: "rasa",
  title: "Rasa",
  rules: [],
};
