import type { RuleGroup } from "../../rule.ts";

export const DIALOGFLOW_CX_RULES: RuleGroup = {
  id: "dialogflow-cx",
  title: "Dialogflow CX",
  rules: [],
};
