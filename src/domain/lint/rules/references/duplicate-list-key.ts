import { type Item, itemsOf } from "../../../agent/agent.ts";
import { listAt, textAt } from "../../../json-fields.ts";
import type { LintContext } from "../../lint-context.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const duplicateListKey: Rule = {
  id: "duplicate-list-key",
  severity: "error",
  summary: "Two knowledge sources have one title, or two pronunciations one word.",
  docs: "Sources are found by their title and pronunciations by their word, so that their order does not matter. With two of them nobody can say which one counts.",
  bad: {
    "agent/voice.yaml":
      "provider: elevenlabs\nvoice: Alice\npronunciations:\n  - { word: café, say: kaffay }\n  - { word: café, say: caff }\n",
  },
  good: {
    "agent/voice.yaml":
      "provider: elevenlabs\nvoice: Alice\npronunciations:\n  - { word: café, say: kaffay }\n",
  },
  check: (context) => [
    ...itemsOf(context.agent, "knowledge").flatMap((item) => repeated(context, item, "sources", "title")),
    ...itemsOf(context.agent, "voice").flatMap((item) => repeated(context, item, "pronunciations", "word")),
  ],
};

function repeated({ locate }: LintContext, item: Item, list: string, key: string): RuleHit[] {
  const seen = new Set<string>();
  return listAt(item.value, list).flatMap((entry, index): RuleHit[] => {
    const name = textAt(entry, key)?.normalize("NFC");
    if (name === undefined || !seen.has(name)) {
      if (name !== undefined) seen.add(name);
      return [];
    }
    return [
      {
        message: `There is an entry with this ${key} already.`,
        hint: `Merge the two, or give one another ${key}.`,
        location: locate(item, [list, index, key]),
        item: `${item.section}/${item.id}`,
      },
    ];
  });
}
