import type { RuleGroup } from "../../rule.ts";

export const CUSTOM_RULES: RuleGroup = {
  id: "custom",
  title: "Custom layouts",
  rules: [],
};
