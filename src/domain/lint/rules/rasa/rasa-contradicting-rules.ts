import { type Item, itemsOf } from "../../../agent/agent.ts";
import type { JsonValue } from "../../../json.ts";
import { listAt, textAt } from "../../../json-fields.ts";
import { canonicalJson } from "../../../snapshot/canonical-json.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const rasaContradictingRules: Rule = {
  id: "rasa-contradicting-rules",
  severity: "error",
  summary: "Two rules begin alike and go on differently.",
  docs: 'Rules are certain, so both can\'t hold: the training stops with "contradicting rules". Keep one, or give them different conditions.',
  layouts: ["rasa"],
  bad: {
    "data/more.yml":
      'version: "3.1"\nrules:\n  - rule: be rude\n    steps:\n      - intent: greet\n      - action: utter_goodbye\n',
  },
  good: {},
  check({ agent, locate }) {
    const hits: RuleHit[] = [];
    const first = new Map<string, { readonly item: Item; readonly next: string }>();
    for (const item of itemsOf(agent, "flows")) {
      if (item.value.kind !== "rule") continue;
      const steps = listAt(item.value, "steps");
      // A rule may end in the middle of what another one says in full.
      for (let end = 1; end < steps.length; end += 1) {
        const next = textAt(steps[end], "action");
        if (next === undefined) continue;
        const before = beginning(item, steps.slice(0, end));
        const other = first.get(before);
        if (other === undefined) first.set(before, { item, next });
        else if (other.next !== next) {
          hits.push({
            message: `The rule "${String(other.item.value.name)}" begins alike and goes on with ${other.next}.`,
            hint: "Keep one of the two, or give them different conditions.",
            location: locate(item, ["steps", end, "action"]),
            item: `flows/${item.id}`,
          });
          break;
        }
      }
    }
    return hits;
  },
};

/** What must have happened before: the conditions and the steps so far, as one text. */
function beginning({ value }: Item, steps: readonly JsonValue[]): string {
  return canonicalJson({
    condition: value.condition ?? null,
    start: value.conversation_start ?? null,
    steps,
  });
}
