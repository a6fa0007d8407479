import type { RuleGroup } from "../../rule.ts";
import { rasaActionWithoutCode } from "./rasa-action-without-code.ts";
import { rasaButtonPayload } from "./rasa-button-payload.ts";
import { rasaCollectQuestion } from "./rasa-collect-question.ts";
import { rasaContradictingRules } from "./rasa-contradicting-rules.ts";
import { rasaDuplicateStoryName } from "./rasa-duplicate-story-name.ts";
import { rasaEmptyResponse } from "./rasa-empty-response.ts";
import { rasaEndlessSession } from "./rasa-endless-session.ts";
import { rasaExampleWithoutDash } from "./rasa-example-without-dash.ts";
import { rasaFallbackMissing } from "./rasa-fallback-missing.ts";
import { rasaFallbackThreshold } from "./rasa-fallback-threshold.ts";
import { rasaFallbackUnanswered } from "./rasa-fallback-unanswered.ts";
import { rasaFewExamples } from "./rasa-few-examples.ts";
import { rasaFlowCircle } from "./rasa-flow-circle.ts";
import { rasaFlowDescription } from "./rasa-flow-description.ts";
import { rasaFlowNext } from "./rasa-flow-next.ts";
import { rasaLocalAddress } from "./rasa-local-address.ts";
import { rasaSlotMapping } from "./rasa-slot-mapping.ts";
import { rasaUndeclaredIntent } from "./rasa-undeclared-intent.ts";
import { rasaUnknownEntity } from "./rasa-unknown-entity.ts";
import { rasaUnknownFlow } from "./rasa-unknown-flow.ts";
import { rasaUnknownIntent } from "./rasa-unknown-intent.ts";
import { rasaUnknownResponse } from "./rasa-unknown-response.ts";
import { rasaUnknownSlot } from "./rasa-unknown-slot.ts";
import { rasaUnreachableStep } from "./rasa-unreachable-step.ts";
import { rasaUnusedAction } from "./rasa-unused-action.ts";
import { rasaUnusedForm } from "./rasa-unused-form.ts";
import { rasaUnusedIntent } from "./rasa-unused-intent.ts";
import { rasaUnusedResponse } from "./rasa-unused-response.ts";
import { rasaVersion } from "./rasa-version.ts";

/** What training, or a conversation, would stumble over. */
export const RASA_RULES: RuleGroup = {
  id: "rasa",
  title: "Rasa",
  rules: [
    rasaUnknownIntent,
    rasaUndeclaredIntent,
    rasaUnknownResponse,
    rasaUnknownSlot,
    rasaUnknownEntity,
    rasaUnknownFlow,
    rasaUnusedIntent,
    rasaUnusedResponse,
    rasaUnusedAction,
    rasaUnusedForm,
    rasaActionWithoutCode,
    rasaFewExamples,
    rasaExampleWithoutDash,
    rasaFallbackMissing,
    rasaFallbackUnanswered,
    rasaFallbackThreshold,
    rasaDuplicateStoryName,
    rasaContradictingRules,
    rasaFlowDescription,
    rasaFlowNext,
    rasaUnreachableStep,
    rasaFlowCircle,
    rasaCollectQuestion,
    rasaEmptyResponse,
    rasaButtonPayload,
    rasaSlotMapping,
    rasaVersion,
    rasaEndlessSession,
    rasaLocalAddress,
  ],
};
