import { itemsOf } from "../../../agent/agent.ts";
import { listAt, objectAt, textAt, textsAt } from "../../../json-fields.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { cxAgentOf } from "./cx-agent.ts";

export const cxPhrasesLanguage: Rule = {
  id: "cx-phrases-language",
  severity: "warning",
  layouts: ["dialogflow-cx"],
  summary: "An intent has no training phrases in one of the agent's languages.",
  docs: "Who speaks that language is never understood here. A regional language such as fr-ca may rely on the phrases of fr.",
  bad: { "intents/book.table/trainingPhrases/fr.json": null },
  good: {},
  check(context) {
    const { agent } = cxAgentOf(context);
    const languages = textsAt(agent?.value, "languages").map(({ text }) => text.toLowerCase());
    if (languages.length < 2) return [];
    return itemsOf(context.agent, "topics").flatMap((item): RuleHit[] => {
      const phrases = objectAt(item.value, "trainingPhrases");
      const has = new Set(
        Object.keys(phrases)
          .filter((language) => listAt(phrases, language).length > 0)
          .map((language) => language.toLowerCase()),
      );
      const missing = languages.filter(
        (language) => !has.has(language) && !has.has(language.split("-")[0] ?? ""),
      );
      if (item.value.isFallback === true || has.size === 0 || missing.length === 0) return [];
      return [
        {
          message: `The intent ${(textAt(item.value, "name") ?? item.id).slice(0, 120)} has no training phrases in ${missing.join(", ")}.`,
          hint: "Add a file for the language to trainingPhrases, or take the language out of agent.json.",
          location: context.locate(item, ["name"]),
          item: `topics/${item.id}`,
        },
      ];
    });
  },
};
