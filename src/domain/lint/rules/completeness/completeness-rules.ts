import type { RuleGroup } from "../../rule.ts";
import { defaultHandoffUnique } from "./default-handoff-unique.ts";
import { knowledgeSourceEmpty } from "./knowledge-source-empty.ts";
import { smokeMissing } from "./smoke-missing.ts";
import { variableUnused } from "./variable-unused.ts";
import { variablesComplete } from "./variables-complete.ts";

export const COMPLETENESS_RULES: RuleGroup = {
  id: "completeness",
  title: "Completeness",
  rules: [defaultHandoffUnique, knowledgeSourceEmpty, smokeMissing, variablesComplete, variableUnused],
};
