import type { RuleGroup } from "../../rule.ts";
import { keyOrder } from "./key-order.ts";

export const FORM_RULES: RuleGroup = { id: "form", title: "Form", rules: [keyOrder] };
