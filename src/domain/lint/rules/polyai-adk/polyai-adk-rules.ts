import type { RuleGroup } from "../../rule.ts";
import { adkApiEnvironment } from "./adk-api-environment.ts";
import { adkApiName } from "./adk-api-name.ts";
import { adkApiOperation } from "./adk-api-operation.ts";
import { adkAttributeValues } from "./adk-attribute-values.ts";
import { adkChatComplete } from "./adk-chat-complete.ts";
import { adkConditionStep } from "./adk-condition-step.ts";
import { adkDefaultVariant } from "./adk-default-variant.ts";
import { adkFileNameRule } from "./adk-file-name.ts";
import { adkFunctionDefinition } from "./adk-function-definition.ts";
import { adkFunctionStepUnique } from "./adk-function-step-unique.ts";
import { adkFunctionsMissing } from "./adk-functions-missing.ts";
import { adkLanguages } from "./adk-languages.ts";
import { adkLatencyControl } from "./adk-latency-control.ts";
import { adkPatternValid } from "./adk-pattern-valid.ts";
import { adkPersonality } from "./adk-personality.ts";
import { adkReferenceForm } from "./adk-reference-form.ts";
import { adkReferencePlace } from "./adk-reference-place.ts";
import { adkSafetyFilter } from "./adk-safety-filter.ts";
import { adkSipConfig } from "./adk-sip-config.ts";
import { adkSmsNumbers } from "./adk-sms-numbers.ts";
import { adkStepSettings } from "./adk-step-settings.ts";
import { adkTestContext } from "./adk-test-context.ts";
import { adkTestValues } from "./adk-test-values.ts";
import { adkTopicQueries } from "./adk-topic-queries.ts";
import { adkTranslationLanguages } from "./adk-translation-languages.ts";
import { adkUnknownVariable } from "./adk-unknown-variable.ts";
import { unknownAttributeReference } from "./unknown-attribute-reference.ts";
import { unknownEntityReference } from "./unknown-entity-reference.ts";
import { unknownFlowStep } from "./unknown-flow-step.ts";
import { unknownTranslationReference } from "./unknown-translation-reference.ts";

/** The documented rules of the ADK, and what its documents make likely to go wrong. */
export const POLYAI_ADK_RULES: RuleGroup = {
  id: "polyai-adk",
  title: "PolyAI ADK",
  rules: [
    unknownEntityReference,
    unknownAttributeReference,
    unknownTranslationReference,
    unknownFlowStep,
    adkUnknownVariable,
    adkReferencePlace,
    adkReferenceForm,
    adkFunctionsMissing,
    adkFileNameRule,
    adkPersonality,
    adkLanguages,
    adkTranslationLanguages,
    adkDefaultVariant,
    adkAttributeValues,
    adkChatComplete,
    adkSafetyFilter,
    adkTopicQueries,
    adkConditionStep,
    adkStepSettings,
    adkFunctionDefinition,
    adkFunctionStepUnique,
    adkLatencyControl,
    adkSipConfig,
    adkSmsNumbers,
    adkApiName,
    adkApiEnvironment,
    adkApiOperation,
    adkPatternValid,
    adkTestContext,
    adkTestValues,
  ],
};
