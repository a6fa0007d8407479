import { itemsOf } from "../../../agent/agent.ts";
import { textAt, textsAt } from "../../../json-fields.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const languageIncomplete: Rule = {
  id: "language-incomplete",
  severity: "warning",
  summary: "The voice speaks a language that the agent does not have.",
  docs: "Texts would be read aloud with the sounds of another language. Give the voice one of the agent's `languages`, or add the language there.",
  bad: {
    "agent/voice.yaml": "provider: elevenlabs\nvoice: Alice\nlanguage: fr-FR\n",
  },
  good: {
    "agent/voice.yaml": "provider: elevenlabs\nvoice: Alice\nlanguage: en-GB\n",
  },
  check({ agent, locate }) {
    const languages = textsAt(itemsOf(agent, "agent")[0]?.value, "languages").map(({ text }) => text);
    if (languages.length === 0) return [];
    return itemsOf(agent, "voice").flatMap((item): RuleHit[] => {
      const language = textAt(item.value, "language");
      if (language === undefined || languages.some((one) => isKindOf(language, one))) return [];
      return [
        {
          message: `The voice speaks ${language}, the agent ${languages.slice(0, 5).join(", ")}.`,
          hint: "Give the voice one of the agent's languages.",
          location: locate(item, ["language"]),
          item: `voice/${item.id}`,
        },
      ];
    });
  },
};

/** `en` and `en-GB` go together, `en-GB` and `en-US` do not. */
function isKindOf(one: string, other: string): boolean {
  const [a, b] = [one, other].map((tag) => `${tag.toLowerCase().replaceAll("_", "-")}-`);
  return a !== undefined && b !== undefined && (a.startsWith(b) || b.startsWith(a));
}
