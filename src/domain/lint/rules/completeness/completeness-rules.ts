import type { RuleGroup } from "../../rule.ts";
import { consentQuestionMissing } from "./consent-question-missing.ts";
import { defaultHandoffUnique } from "./default-handoff-unique.ts";
import { descriptionMissing } from "./description-missing.ts";
import { fallbackMissing } from "./fallback-missing.ts";
import { guardrailsMissing } from "./guardrails-missing.ts";
import { knowledgeSourceEmpty } from "./knowledge-source-empty.ts";
import { languageIncomplete } from "./language-incomplete.ts";
import { sampleQuestionsMissing } from "./sample-questions-missing.ts";
import { smokeMissing } from "./smoke-missing.ts";
import { smsConsentMissing } from "./sms-consent-missing.ts";
import { variableUnused } from "./variable-unused.ts";
import { variablesComplete } from "./variables-complete.ts";
export const COMPLETENESS_RULES: RuleGroup = {
  id: "completeness",
  title: "Completeness",
  rules: [
    defaultHandoffUnique,
    fallbackMissing,
    sampleQuestionsMissing,
    guardrailsMissing,
    languageIncomplete,
    smsConsentMissing,
    consentQuestionMissing,
    descriptionMissing,
    knowledgeSourceEmpty,
    smokeMissing,
    variablesComplete,
    variableUnused,
  ],
};
