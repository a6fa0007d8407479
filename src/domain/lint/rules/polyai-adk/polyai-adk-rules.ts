import type { RuleGroup } from "../../rule.ts";

export const POLYAI_ADK_RULES: RuleGroup = {
  id: "polyai-adk",
  title: "PolyAI ADK",
  rules: [],
};
