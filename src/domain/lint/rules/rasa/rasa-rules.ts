import type { RuleGroup } from "../../rule.ts";
import { rasaCollectQuestion } from "./rasa-collect-question.ts";
import { rasaContradictingRules } from "./rasa-contradicting-rules.ts";
import { rasaDuplicateStoryName } from "./rasa-duplicate-story-name.ts";
import { rasaEmptyResponse } from "./rasa-empty-response.ts";
import { rasaFallbackMissing } from "./rasa-fallback-missing.ts";
import { rasaFallbackThreshold } from "./rasa-fallback-threshold.ts";
import { rasaFewExamples } from "./rasa-few-examples.ts";
import { rasaFlowDescription } from "./rasa-flow-description.ts";
import { rasaFlowNext } from "./rasa-flow-next.ts";
import { rasaUndeclaredIntent } from "./rasa-undeclared-intent.ts";
import { rasaUnknownEntity } from "./rasa-unknown-entity.ts";
import { rasaUnknownFlow } from "./rasa-unknown-flow.ts";
import { rasaUnknownIntent } from "./rasa-unknown-intent.ts";
import { rasaUnknownResponse } from "./rasa-unknown-response.ts";
import { rasaUnknownSlot } from "./rasa-unknown-slot.ts";
import { rasaUnusedAction } from "./rasa-unused-action.ts";
import { rasaUnusedIntent } from "./rasa-unused-intent.ts";
import { rasaUnusedResponse } from "./rasa-unused-response.ts";

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
    rasaFewExamples,
    rasaFallbackMissing,
    rasaFallbackThreshold,
    rasaDuplicateStoryName,
    rasaContradictingRules,
    rasaFlowDescription,
    rasaFlowNext,
    rasaCollectQuestion,
    rasaEmptyResponse,
  ],
};
