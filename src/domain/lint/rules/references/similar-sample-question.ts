import { type Agent, type Item, itemsOf } from "../../../agent/agent.ts";
import { textAt, textsAt } from "../../../json-fields.ts";
import { comparable } from "../../comparable-text.ts";
import { contentKey } from "../../content-words.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const similarSampleQuestion: Rule = {
  id: "similar-sample-question",
  severity: "warning",
  summary: "Sample questions of two items differ in order, accents, plurals or little words only.",
  docs: "One item steals the guests of the other: which one answers is chance, and may change with the next version. Move the question to where it belongs, or say in both what makes the difference. Questions that differ in a number, a name or any word that matters are not meant.",
  bad: {
    "agent/topics/terrace.yaml":
      "name: Terrace\nsample_questions: [Is the dog allowed?]\ncontent: The terrace is sunny.\n",
  },
  good: {
    "agent/topics/terrace.yaml":
      "name: Terrace\nsample_questions: [Are dogs allowed on the terrace?]\ncontent: The terrace is sunny.\n",
  },
  check({ agent, locate }) {
    const first = new Map<string, { readonly item: Item; readonly text: string }>();
    const isEnglish = speaksEnglish(agent);
    const items = (["topics", "handoffs", "guardrails", "flows"] as const).flatMap((section) =>
      itemsOf(agent, section).filter(({ value }) => value.enabled !== false),
    );
    return items.flatMap((item) =>
      textsAt(item.value, "sample_questions").flatMap(({ index, text }): RuleHit[] => {
        const key = contentKey(text, isEnglish);
        const other = key === "" ? undefined : first.get(key);
        if (other === undefined) {
          first.set(key, { item, text });
          return [];
        }
        // The very same question is another rule's.
        if (other.item === item || comparable(other.text) === comparable(text)) return [];
        return [
          {
            message: `The sample question "${other.text}" of ${other.item.section}/${other.item.id} asks the same.`,
            hint: "Keep one of them, or say what makes the difference.",
            location: locate(item, ["sample_questions", index]),
            item: `${item.section}/${item.id}`,
          },
        ];
      }),
    );
  },
};

/** An agent that names no language is most often an English one of a layout that has no field for it. */
function speaksEnglish(agent: Agent): boolean {
  const [item] = itemsOf(agent, "agent");
  const language = textAt(item?.value, "languages", 0);
  return language === undefined || /^en(?:[-_]|$)/i.test(language);
}
