import type { RuleGroup } from "../../rule.ts";
import { circularHandoff } from "./circular-handoff.ts";
import { coversUnknownItem } from "./covers-unknown-item.ts";
import { disabledItemReferenced } from "./disabled-item-referenced.ts";
import { duplicateListKey } from "./duplicate-list-key.ts";
import { duplicateName } from "./duplicate-name.ts";
import { duplicateSampleQuestion } from "./duplicate-sample-question.ts";
import { duplicateTopicName } from "./duplicate-topic-name.ts";
import { expectsUnknownItem } from "./expects-unknown-item.ts";
import { flowLoop } from "./flow-loop.ts";
import { flowSteps } from "./flow-steps.ts";
import { similarSampleQuestion } from "./similar-sample-question.ts";
import { unknownHandoffReference } from "./unknown-handoff-reference.ts";
import { unknownIntegrationReference } from "./unknown-integration-reference.ts";
import { unknownOverrideTarget } from "./unknown-override-target.ts";
import { unknownRequiredParameter } from "./unknown-required-parameter.ts";
import { unknownSmsReference } from "./unknown-sms-reference.ts";
import { unknownToolReference } from "./unknown-tool-reference.ts";
import { unreachableFlow } from "./unreachable-flow.ts";
import { unreachableFlowStep } from "./unreachable-flow-step.ts";
import { unreachableTopic } from "./unreachable-topic.ts";
import { unusedIntegration } from "./unused-integration.ts";
import { unusedSms } from "./unused-sms.ts";
import { unusedTool } from "./unused-tool.ts";

export const REFERENCES_RULES: RuleGroup = {
  id: "references",
  title: "References and wiring",
  rules: [
    unknownToolReference,
    unknownSmsReference,
    unknownHandoffReference,
    unknownIntegrationReference,
    unknownOverrideTarget,
    unknownRequiredParameter,
    circularHandoff,
    flowSteps,
    flowLoop,
    unreachableFlowStep,
    unreachableFlow,
    unreachableTopic,
    unusedTool,
    unusedSms,
    unusedIntegration,
    duplicateTopicName,
    duplicateName,
    duplicateSampleQuestion,
    similarSampleQuestion,
    duplicateListKey,
    coversUnknownItem,
    expectsUnknownItem,
    disabledItemReferenced,
  ],
};
