import { type Item, itemsOf } from "../../../agent/agent.ts";
import { listAt } from "../../../json-fields.ts";
import type { LintContext } from "../../lint-context.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { startOf, usedIds } from "../../usage.ts";

export const sampleQuestionsMissing: Rule = {
  id: "sample-questions-missing",
  severity: "warning",
  summary: "A topic, or a handoff that nothing leads to, has no sample questions.",
  docs: "Without what guests really say, it is found by its name and text alone, and loses against whatever has the better question. Two or three questions of different wording are enough. The default handoff needs none: whoever asks for a person goes there.",
  layouts: ["greenroom", "custom"],
  bad: { "agent/topics/terrace.yaml": "name: Terrace\ncontent: The terrace is sunny.\n" },
  good: {
    "agent/topics/terrace.yaml":
      "name: Terrace\nsample_questions: [Is the terrace sunny?]\ncontent: The terrace is sunny.\n",
  },
  check(context) {
    const { agent, layout } = context;
    const topics = itemsOf(agent, "topics").filter(({ value }) => value.enabled !== false);
    // PolyAI's handoffs are named in prompts and have no questions.
    const handoffs = layout === "polyai-adk" ? [] : itemsOf(agent, "handoffs");
    const used = usedIds(agent, "handoffs");
    return [
      ...topics.filter(hasNone).map((item) => hit(context, item)),
      ...handoffs
        .filter((item) => hasNone(item) && item.value.default !== true && !used.has(item.id))
        .map((item) => hit(context, item)),
    ];
  },
};

function hasNone({ value }: Item): boolean {
  return listAt(value, "sample_questions").length === 0;
}

function hit(context: LintContext, item: Item): RuleHit {
  return {
    message: `This ${item.section === "topics" ? "topic" : "handoff"} has no sample questions.`,
    hint: "Add two or three questions as guests ask them.",
    location: startOf(context, item),
    item: `${item.section}/${item.id}`,
  };
}
