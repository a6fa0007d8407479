import type { RuleGroup } from "../../rule.ts";
import { cardNumber } from "./card-number.ts";
import { privateContact } from "./private-contact.ts";
import { secretLookingValue } from "./secret-looking-value.ts";

export const SECRETS_RULES: RuleGroup = {
  id: "secrets",
  title: "Secrets and personal data",
  rules: [secretLookingValue, cardNumber, privateContact],
};
