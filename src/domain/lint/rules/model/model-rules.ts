import type { RuleGroup } from "../../rule.ts";
import { parameterRange } from "./parameter-range.ts";

export const MODEL_RULES: RuleGroup = {
  id: "model",
  title: "Model and voice settings",
  rules: [parameterRange],
};
