import type { RuleGroup } from "../../rule.ts";
import { coversUnknownItem } from "./covers-unknown-item.ts";
import { disabledItemReferenced } from "./disabled-item-referenced.ts";
import { duplicateListKey } from "./duplicate-list-key.ts";
import { duplicateSampleQuestion } from "./duplicate-sample-question.ts";
import { duplicateTopicName } from "./duplicate-topic-name.ts";
import { expectsUnknownItem } from "./expects-unknown-item.ts";
import { flowSteps } from "./flow-steps.ts";
import { unknownHandoffReference } from "./unknown-handoff-reference.ts";
import { unknownIntegrationReference } from "./unknown-integration-reference.ts";
import { unknownOverrideTarget } from "./unknown-override-target.ts";
import { unknownRequiredParameter } from "./unknown-required-parameter.ts";
import { unknownSmsReference } from "./unknown-sms-reference.ts";
import { unknownToolReference } from "./unknown-tool-reference.ts";

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
    flowSteps,
    duplicateTopicName,
    duplicateSampleQuestion,
    duplicateListKey,
    coversUnknownItem,
    expectsUnknownItem,
    disabledItemReferenced,
  ],
};
