import { itemsOf } from "../../../agent/agent.ts";
import { textAt } from "../../../json-fields.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { cxAgentOf } from "./cx-agent.ts";

const MADE_WITH_THE_AGENT = /^00000000-0000-0000-0000-/;

export const cxIntentUnused: Rule = {
  id: "cx-intent-unused",
  severity: "warning",
  layouts: ["dialogflow-cx"],
  summary: "No route waits for an intent.",
  docs: "The agent understands it and does nothing with it; its phrases only take away from other intents. Use it in a route, or remove it. A note where a flow's definition is missing, which may use it.",
  bad: {
    "intents/ask.menu/ask.menu.json": '{ "displayName": "ask.menu" }\n',
    "intents/ask.menu/trainingPhrases/en.json":
      '{ "trainingPhrases": [{ "parts": [{ "text": "What is on the menu?" }] }] }\n',
    "intents/ask.menu/trainingPhrases/fr.json":
      '{ "trainingPhrases": [{ "parts": [{ "text": "Vous avez un menu ?" }] }] }\n',
  },
  good: {},
  check(context) {
    const cx = cxAgentOf(context);
    const used = new Set(cx.references.flatMap(({ kind, name }) => (kind === "intent" ? [name] : [])));
    return itemsOf(context.agent, "topics").flatMap((item): RuleHit[] => {
      const name = textAt(item.value, "name") ?? item.id;
      const uuid = textAt(item.value, "uuid");
      const isOurs = item.value.isFallback !== true && !MADE_WITH_THE_AGENT.test(uuid ?? "");
      if (!isOurs || name.startsWith("Default ") || used.has(name) || (uuid !== undefined && used.has(uuid)))
        return [];
      return [
        {
          message: `No route waits for the intent ${name.slice(0, 120)}.`,
          hint: "Use it in a route, or remove it.",
          location: context.locate(item, ["name"]),
          item: `topics/${item.id}`,
          ...(cx.undefinedFlows.size === 0 ? {} : { severity: "note" as const }),
        },
      ];
    });
  },
};
