import { type Agent, findItem, itemsOf, type ValuePath } from "../../../agent/agent.ts";
import { listAt, textAt } from "../../../json-fields.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const rasaFallbackUnanswered: Rule = {
  id: "rasa-fallback-unanswered",
  severity: "warning",
  summary:
    "The classifier can say that it does not understand and nothing answers that, or the other way round.",
  docs: "FallbackClassifier turns what it does not understand into the intent `nlu_fallback`: without a rule for it, guests get what the policies guess. A rule for `nlu_fallback` without the classifier never comes.",
  layouts: ["rasa"],
  bad: {
    "data/rules.yml":
      'version: "3.1"\nrules:\n  - rule: say hello\n    steps: [{ intent: greet }, { action: utter_greet }]\n  - rule: say goodbye\n    steps: [{ intent: goodbye }, { action: utter_goodbye }]\n  - rule: book\n    steps: [{ intent: book_table }, { action: book_table_form }, { active_loop: book_table_form }]\n  - rule: booked\n    condition: [{ active_loop: book_table_form }]\n    steps: [{ action: book_table_form }, { active_loop: null }, { action: action_book_table }]\n',
  },
  good: {},
  check: ({ agent, locate }) => {
    const config = findItem(agent, "agent", "agent");
    if (config === undefined) return [];
    const classifier = listAt(config.value, "pipeline").findIndex(
      (part) => textAt(part, "name")?.endsWith("FallbackClassifier") === true,
    );
    const answer = answerTo(agent, "nlu_fallback");
    if (classifier !== -1 && answer === undefined) {
      return [
        {
          message: "Nothing answers nlu_fallback, which this classifier says when it does not understand.",
          hint: "Add a rule that begins with the intent nlu_fallback.",
          location: locate(config, ["pipeline", classifier, "name"]),
          item: "agent/agent",
        },
      ];
    }
    // Without a pipeline Rasa chooses one.
    const hasPipeline = listAt(config.value, "pipeline").length > 0;
    if (classifier !== -1 || answer === undefined || !hasPipeline) return [];
    const hit: RuleHit = {
      message: "This never comes: no FallbackClassifier is in the pipeline.",
      hint: "Add FallbackClassifier to the pipeline.",
      location: locate(answer.item, answer.path),
      item: `flows/${answer.item.id}`,
    };
    return [hit];
  },
};

/** Where a rule, story or flow first waits for this intent. */
function answerTo(
  agent: Agent,
  intent: string,
): { readonly item: ReturnType<typeof itemsOf>[number]; readonly path: ValuePath } | undefined {
  for (const item of itemsOf(agent, "flows")) {
    for (const [index, step] of listAt(item.value, "steps").entries()) {
      if (textAt(step, "intent") === intent) return { item, path: ["steps", index, "intent"] };
      const way = listAt(step, "or").findIndex((one) => textAt(one, "intent") === intent);
      if (way !== -1) return { item, path: ["steps", index, "or", way, "intent"] };
    }
    const trigger = listAt(item.value, "nlu_trigger").findIndex(
      (one) => textAt(one, "intent") === intent || textAt(one, "intent", "name") === intent,
    );
    if (trigger !== -1) return { item, path: ["nlu_trigger", trigger, "intent"] };
  }
  return undefined;
}
