import { fieldAt } from "../../../json-fields.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { cxAgentOf } from "./cx-agent.ts";

const SWITCHES = [
  ["advancedSettings", "loggingSettings", "enableInteractionLogging"],
  ["advancedSettings", "loggingSettings", "enableStackdriverLogging"],
];

export const cxLogging: Rule = {
  id: "cx-logging",
  severity: "note",
  layouts: ["dialogflow-cx"],
  summary: "Conversations are logged without security settings.",
  docs: "What people say is kept as they said it: names, numbers, cards. Security settings redact it and say how long it is kept.",
  bad: {
    "agent.json":
      '{ "displayName": "Corner Café", "defaultLanguageCode": "en", "startFlow": "Default Start Flow", "advancedSettings": { "loggingSettings": { "enableInteractionLogging": true } } }\n',
  },
  good: {
    "agent.json":
      '{ "displayName": "Corner Café", "defaultLanguageCode": "en", "startFlow": "Default Start Flow", "securitySettings": "projects/1/locations/global/securitySettings/1", "advancedSettings": { "loggingSettings": { "enableInteractionLogging": true } } }\n',
  },
  check(context) {
    const { agent } = cxAgentOf(context);
    if (agent === undefined || fieldAt(agent.value, "securitySettings") !== undefined) return [];
    const path = SWITCHES.find((way) => fieldAt(agent.value, ...way) === true);
    if (path === undefined) return [];
    const hit: RuleHit = {
      message: "What people say is logged, and no security settings redact it or limit how long it is kept.",
      hint: "Name security settings in agent.json, or switch the logging off.",
      location: context.locate(agent, path),
      item: "agent/agent",
    };
    return [hit];
  },
};
