import { itemsOf } from "../../../agent/agent.ts";
import { DEFAULT_FALLBACK, foreignLanguage } from "../../default-texts.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { startOf } from "../../usage.ts";

export const fallbackMissing: Rule = {
  id: "fallback-missing",
  severity: "note",
  summary:
    "The agent has no fallback of its own (a warning where it speaks another language than the default one).",
  docs: "Whatever nothing matches is answered with the fallback, so it is the sentence that most guests hear at some time. The default one is English and promises a person. Write one that fits the agent.",
  layouts: ["greenroom"],
  bad: { "agent/agent.yaml": "name: Corner Café\nlanguages: [en-GB]\ngreeting: Hello.\n" },
  good: {
    "agent/agent.yaml":
      "name: Corner Café\nlanguages: [en-GB]\ngreeting: Hello.\nfallback: I only know the café, I am sorry.\n",
  },
  check(context) {
    const language = foreignLanguage(context.agent);
    return itemsOf(context.agent, "agent")
      .filter(({ value }) => value.fallback === DEFAULT_FALLBACK)
      .map(
        (item): RuleHit => ({
          ...(language === undefined ? {} : { severity: "warning" }),
          message:
            language === undefined
              ? "What is said when nothing matches is the default sentence."
              : `What is said when nothing matches is the default sentence, which is English and not ${language}.`,
          hint: "Write a `fallback` that says what the agent can do, or whom to ask.",
          location: startOf(context, item),
          item: `agent/${item.id}`,
        }),
      );
  },
};
