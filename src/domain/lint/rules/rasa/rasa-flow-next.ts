import { type Item, itemsOf, type ValuePath } from "../../../agent/agent.ts";
import type { JsonValue } from "../../../json.ts";
import { fieldAt, listAt, textAt } from "../../../json-fields.ts";
import { didYouMean } from "../../references.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const rasaFlowNext: Rule = {
  id: "rasa-flow-next",
  severity: "error",
  summary: "A flow goes on to a step that does not exist.",
  docs: "The flow would fail at that point of a conversation. Correct the id, or give a step that id.",
  layouts: ["rasa"],
  bad: {
    "data/flows.yml":
      "flows:\n  change_booking:\n    description: Changes a booking of a table.\n    steps:\n      - action: utter_greet\n        next: finnish\n      - id: finish\n        action: utter_goodbye\n",
  },
  good: {
    "data/flows.yml":
      "flows:\n  change_booking:\n    description: Changes a booking of a table.\n    steps:\n      - action: utter_greet\n        next: finish\n      - id: finish\n        action: utter_goodbye\n        next: END\n",
  },
  check: ({ agent, locate }) =>
    itemsOf(agent, "flows").flatMap((item) => {
      const steps = stepsIn(item);
      const ids = new Set(steps.flatMap(({ step }) => textAt(step, "id") ?? []));
      return steps.flatMap(({ step, path }) =>
        nextIds(step).flatMap(({ id, at }): RuleHit[] => {
          if (id === "END" || ids.has(id)) return [];
          return [
            {
              message: `There is no step ${id} in this flow.`,
              hint: didYouMean(id, ids, "Give a step that id, or write END."),
              location: locate(item, [...path, ...at]),
              item: `flows/${item.id}`,
            },
          ];
        }),
      );
    }),
};

interface Step {
  readonly step: JsonValue;
  readonly path: ValuePath;
}

/** The steps of a flow, those within its branches included. */
function stepsIn(item: Item): Step[] {
  if (item.value.kind !== "flow") return [];
  const open: Step[] = listAt(item.value, "steps").map((step, index) => ({ step, path: ["steps", index] }));
  for (let at = 0; at < open.length; at += 1) {
    const { step, path = [] } = open[at] ?? {};
    listAt(fieldAt(step, "next")).forEach((branch, index) => {
      for (const key of ["then", "else"]) {
        listAt(branch, key).forEach((inner, number) => {
          open.push({ step: inner, path: [...path, "next", index, key, number] });
        });
      }
    });
  }
  return open;
}

function nextIds(step: JsonValue): { readonly id: string; readonly at: ValuePath }[] {
  const next = textAt(step, "next");
  if (next !== undefined) return [{ id: next, at: ["next"] }];
  return listAt(fieldAt(step, "next")).flatMap((branch, index) =>
    ["then", "else"].flatMap((key) => {
      const id = textAt(branch, key);
      return id === undefined ? [] : [{ id, at: ["next", index, key] }];
    }),
  );
}
