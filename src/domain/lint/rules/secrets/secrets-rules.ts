import type { RuleGroup } from "../../rule.ts";
import { secretLookingValue } from "./secret-looking-value.ts";

export const SECRETS_RULES: RuleGroup = {
  id: "secrets",
  title: "Secrets and personal data",
  rules: [secretLookingValue],
};
