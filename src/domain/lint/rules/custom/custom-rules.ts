import type { RuleGroup } from "../../rule.ts";
import { customFilesMissing } from "./custom-files-missing.ts";
import { customSchema } from "./custom-schema.ts";

export const CUSTOM_RULES: RuleGroup = {
  id: "custom",
  title: "Custom layouts",
  rules: [customSchema, customFilesMissing],
};
