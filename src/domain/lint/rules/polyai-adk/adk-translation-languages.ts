import { findItem, itemsOf } from "../../../agent/agent.ts";
import { objectAt, textsAt } from "../../../json-fields.ts";
import { didYouMean } from "../../references.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const adkTranslationLanguages: Rule = {
  id: "adk-translation-languages",
  severity: "error",
  summary: "A translation lacks a configured language, or has one that is not configured.",
  docs: "Every translation needs a text for the default language and for each additional one, and for no other. A guest in the missing language would hear nothing.",
  layouts: ["polyai-adk"],
  bad: {
    "config/translations.yaml":
      "translations:\n  - { name: farewell, translations: { en-GB: See you!, fr: À bientôt ! } }\n",
  },
  good: {
    "config/translations.yaml":
      "translations:\n  - { name: farewell, translations: { en-GB: See you!, fr-FR: À bientôt ! } }\n",
  },
  check({ agent, locate }) {
    const languages = textsAt(findItem(agent, "agent", "agent")?.value, "languages").map(({ text }) => text);
    if (languages.length === 0) return [];
    return itemsOf(agent, "responses").flatMap((item): RuleHit[] => {
      const written = objectAt(item.value, "translations");
      const missing = languages.filter((language) => language !== "" && !Object.hasOwn(written, language));
      const extra = Object.keys(written).filter((language) => !languages.includes(language));
      return [
        ...(missing.length === 0
          ? []
          : [
              {
                message: `There is no text in ${missing.slice(0, 5).join(", ")}.`,
                hint: "Add one for every language of agent_settings/languages.yaml.",
                location: locate(item, ["translations"], "key"),
                item: `responses/${item.id}`,
              },
            ]),
        ...extra.map((language) => ({
          message: `The language ${language} is not among those of the agent.`,
          hint: didYouMean(language, languages, "Remove the text, or add the language."),
          location: locate(item, ["translations", language], "key"),
          item: `responses/${item.id}`,
        })),
      ];
    });
  },
};
