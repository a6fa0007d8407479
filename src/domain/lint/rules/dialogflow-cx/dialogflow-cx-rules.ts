import type { RuleGroup } from "../../rule.ts";
import { cxDefaultHandlers } from "./cx-default-handlers.ts";
import { cxDuplicateName } from "./cx-duplicate-name.ts";
import { cxEndlessTransition } from "./cx-endless-transition.ts";
import { cxFileName } from "./cx-file-name.ts";
import { cxFlowUndefined } from "./cx-flow-undefined.ts";
import { cxFlowUnreachable } from "./cx-flow-unreachable.ts";
import { cxIntentUnused } from "./cx-intent-unused.ts";
import { cxIntentWithoutPhrases } from "./cx-intent-without-phrases.ts";
import { cxLogging } from "./cx-logging.ts";
import { cxPageUnreachable } from "./cx-page-unreachable.ts";
import { cxParameterWithoutPrompt } from "./cx-parameter-without-prompt.ts";
import { cxPhrasesLanguage } from "./cx-phrases-language.ts";
import { cxRouteDoesNothing } from "./cx-route-does-nothing.ts";
import { cxRouteWithoutTrigger } from "./cx-route-without-trigger.ts";
import { cxStartMissing } from "./cx-start-missing.ts";
import { cxUnknownEntityType } from "./cx-unknown-entity-type.ts";
import { cxUnknownIntent } from "./cx-unknown-intent.ts";
import { cxUnknownRouteGroup } from "./cx-unknown-route-group.ts";
import { cxUnknownTarget } from "./cx-unknown-target.ts";
import { cxUnknownTool } from "./cx-unknown-tool.ts";
import { cxUnknownWebhook } from "./cx-unknown-webhook.ts";
import { cxWebhookCredentials } from "./cx-webhook-credentials.ts";
import { cxWebhookHttps } from "./cx-webhook-https.ts";

export const DIALOGFLOW_CX_RULES: RuleGroup = {
  id: "dialogflow-cx",
  title: "Dialogflow CX",
  rules: [
    cxUnknownTarget,
    cxUnknownIntent,
    cxUnknownRouteGroup,
    cxUnknownWebhook,
    cxUnknownEntityType,
    cxUnknownTool,
    cxStartMissing,
    cxFlowUndefined,
    cxFlowUnreachable,
    cxPageUnreachable,
    cxIntentUnused,
    cxIntentWithoutPhrases,
    cxPhrasesLanguage,
    cxDefaultHandlers,
    cxRouteWithoutTrigger,
    cxRouteDoesNothing,
    cxParameterWithoutPrompt,
    cxDuplicateName,
    cxEndlessTransition,
    cxWebhookHttps,
    cxWebhookCredentials,
    cxFileName,
    cxLogging,
  ],
};
