import { findItem, type Item } from "../../../agent/agent.ts";
import { listAt, textAt, textsAt } from "../../../json-fields.ts";
import type { LintContext } from "../../lint-context.ts";
import { didYouMean } from "../../references.ts";
import type { Rule, RuleHit } from "../../rule.ts";

/** A BCP 47 tag in the usual form. */
const TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-[A-Za-z0-9]{1,8}){0,3}$/;

export const adkLanguages: Rule = {
  id: "adk-languages",
  severity: "error",
  summary:
    "A language is listed twice, is no language tag, or (a warning) is spoken without being configured.",
  docs: "Languages are BCP 47 tags such as en-GB; the default one is not repeated among the additional ones. Greetings and disclaimers are in one of them.",
  layouts: ["polyai-adk"],
  bad: {
    "agent_settings/languages.yaml": "default_language: en-GB\nadditional_languages: [fr-FR, en-GB]\n",
  },
  good: {
    "agent_settings/languages.yaml": "default_language: en-GB\nadditional_languages: [fr-FR]\n",
  },
  check(context) {
    const agent = findItem(context.agent, "agent", "agent");
    if (agent === undefined || listAt(agent.value, "languages").length === 0) return [];
    return [...checkList(context, agent), ...checkSpoken(context, agent)];
  },
};

function checkList({ locate }: LintContext, agent: Item): RuleHit[] {
  const seen = new Set<string>();
  return textsAt(agent.value, "languages").flatMap(({ index, text }): RuleHit[] => {
    const isTwice = seen.has(text.toLowerCase());
    seen.add(text.toLowerCase());
    if (text === "" || (!isTwice && TAG.test(text))) return [];
    return [
      {
        message: isTwice ? `The language ${text} is in the list already.` : "This is not a language tag.",
        hint: isTwice ? "Remove it here." : "Write a tag such as en-GB or zh-Hant-TW.",
        location: locate(agent, ["languages", index]),
        item: "agent/agent",
      },
    ];
  });
}

function checkSpoken({ agent: { sections }, locate }: LintContext, { value }: Item): RuleHit[] {
  const known = textsAt(value, "languages").map(({ text }) => text);
  const places = [
    [sections.get("voice")?.get("voice"), ["greeting", "language_code"]],
    [sections.get("voice")?.get("voice"), ["disclaimer_messages", "language_code"]],
    [sections.get("agent")?.get("chat"), ["greeting", "language_code"]],
  ] as const;
  return places.flatMap(([item, path]): RuleHit[] => {
    const language = textAt(item?.value, ...path);
    if (item === undefined || language === undefined || language === "" || known.includes(language))
      return [];
    return [
      {
        // The ADK lets it pass; the guest hears a language that nothing else is translated into.
        severity: "warning",
        message: `The language ${language} is not among those of the agent.`,
        hint: didYouMean(language, known, "Add it to agent_settings/languages.yaml, or correct it."),
        location: locate(item, path),
        item: `${item.section}/${item.id}`,
      },
    ];
  });
}
