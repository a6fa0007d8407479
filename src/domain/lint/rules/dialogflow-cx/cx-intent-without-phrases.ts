import { itemsOf } from "../../../agent/agent.ts";
import { listAt, textAt } from "../../../json-fields.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { cxAgentOf } from "./cx-agent.ts";

export const cxIntentWithoutPhrases: Rule = {
  id: "cx-intent-without-phrases",
  severity: "error",
  layouts: ["dialogflow-cx"],
  summary: "An intent has no training phrases.",
  docs: "Nothing that people say can match it, so the routes that wait for it are never taken. Add phrases. A warning where no route waits for it.",
  bad: {
    "intents/book.table/trainingPhrases/en.json": null,
    "intents/book.table/trainingPhrases/fr.json": null,
  },
  good: {},
  check(context) {
    const cx = cxAgentOf(context);
    const used = new Set(cx.references.flatMap(({ kind, name }) => (kind === "intent" ? [name] : [])));
    return itemsOf(context.agent, "topics").flatMap((item): RuleHit[] => {
      if (item.value.isFallback === true || listAt(item.value, "sample_questions").length > 0) return [];
      const name = textAt(item.value, "name") ?? item.id;
      return [
        {
          message: `The intent ${name.slice(0, 120)} has no training phrases.`,
          hint: "Add what people say to trainingPhrases.",
          location: context.locate(item, ["name"]),
          item: `topics/${item.id}`,
          ...(used.has(name) || used.has(textAt(item.value, "uuid") ?? "")
            ? {}
            : { severity: "warning" as const }),
        },
      ];
    });
  },
};
