import { contentKey } from "../../content-words.ts";
import { foreignLanguage } from "../../default-texts.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { type SampleQuestion, sampleQuestionsOf } from "../../sample-questions.ts";

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
    const first = new Map<string, SampleQuestion>();
    const isEnglish = foreignLanguage(agent) === undefined;
    const hits: RuleHit[] = [];
    for (const question of sampleQuestionsOf(agent)) {
      const { item, index, text, key } = question;
      const content = contentKey(text, isEnglish);
      if (content === "") continue;
      const other = first.get(content);
      if (other === undefined) first.set(content, question);
      // The very same question is another rule's.
      if (other === undefined || other.item === item || other.key === key) continue;
      hits.push({
        message: `The sample question "${shortened(other.text)}" of ${other.item.section}/${other.item.id} asks the same.`,
        hint: "Keep one of them, or say what makes the difference.",
        location: locate(item, ["sample_questions", index]),
        item: `${item.section}/${item.id}`,
      });
    }
    return hits;
  },
};

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80).toWellFormed()}…` : text;
}
