import type { RuleGroup } from "../../rule.ts";

export const PATHS_RULES: RuleGroup = {
  id: "paths",
  title: "Paths",
  rules: [],
};
