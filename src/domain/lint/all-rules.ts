import type { Rule } from "./rule.ts";
import { coversUnknownItem } from "./rules/covers-unknown-item.ts";
import { defaultHandoffUnique } from "./rules/default-handoff-unique.ts";
import { disabledItemReferenced } from "./rules/disabled-item-referenced.ts";
import { duplicateListKey } from "./rules/duplicate-list-key.ts";
import { duplicateSampleQuestion } from "./rules/duplicate-sample-question.ts";
import { duplicateTopicName } from "./rules/duplicate-topic-name.ts";
import { environmentFileMissing } from "./rules/environment-file-missing.ts";
import { expectsUnknownItem } from "./rules/expects-unknown-item.ts";
import { flowSteps } from "./rules/flow-steps.ts";
import { integrationEndpointHttps } from "./rules/integration-endpoint-https.ts";
import { integrationEndpointsComplete } from "./rules/integration-endpoints-complete.ts";
import { invisibleCharacters } from "./rules/invisible-characters.ts";
import { knowledgeSourceEmpty } from "./rules/knowledge-source-empty.ts";
import { mergeMarker } from "./rules/merge-marker.ts";
import { parameterRange } from "./rules/parameter-range.ts";
import { phoneNumberPerEnvironment } from "./rules/phone-number-per-environment.ts";
import { placeholderForm } from "./rules/placeholder-form.ts";
import { placeholderUnknown } from "./rules/placeholder-unknown.ts";
import { secretLookingValue } from "./rules/secret-looking-value.ts";
import { smokeMissing } from "./rules/smoke-missing.ts";
import { unknownEnvironment } from "./rules/unknown-environment.ts";
import { unknownHandoffReference } from "./rules/unknown-handoff-reference.ts";
import { unknownIntegrationReference } from "./rules/unknown-integration-reference.ts";
import { unknownOverrideTarget } from "./rules/unknown-override-target.ts";
import { unknownRequiredParameter } from "./rules/unknown-required-parameter.ts";
import { unknownSmsReference } from "./rules/unknown-sms-reference.ts";
import { unknownToolReference } from "./rules/unknown-tool-reference.ts";
import { variableUnused } from "./rules/variable-unused.ts";
import { variablesComplete } from "./rules/variables-complete.ts";

/** Every rule about the agent as a whole. Adding one: a file in ./rules, a line here, `npm run generate` for docs/rules.md. */
export const ALL_RULES: readonly Rule[] = [
  unknownToolReference,
  unknownSmsReference,
  unknownHandoffReference,
  unknownIntegrationReference,
  defaultHandoffUnique,
  phoneNumberPerEnvironment,
  unknownEnvironment,
  environmentFileMissing,
  unknownOverrideTarget,
  variablesComplete,
  variableUnused,
  placeholderForm,
  placeholderUnknown,
  integrationEndpointsComplete,
  integrationEndpointHttps,
  unknownRequiredParameter,
  parameterRange,
  flowSteps,
  duplicateTopicName,
  duplicateSampleQuestion,
  duplicateListKey,
  knowledgeSourceEmpty,
  coversUnknownItem,
  expectsUnknownItem,
  disabledItemReferenced,
  smokeMissing,
  secretLookingValue,
  invisibleCharacters,
  mergeMarker,
];
