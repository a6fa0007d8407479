import { itemsOf } from "../../../agent/agent.ts";
import { objectAt } from "../../../json-fields.ts";
import { didYouMean } from "../../references.ts";
import type { Rule } from "../../rule.ts";

export const unknownOverrideTarget: Rule = {
  id: "unknown-override-target",
  severity: "error",
  summary: "An environment overrides a handoff that does not exist.",
  docs: "The override would never apply, and guests of that environment would reach the number of another one.",
  bad: {
    "agent/environments/live.yaml":
      'variables: { opening_time: 8 am }\noverrides: { handoffs: { conter: { destination: "+15005550011" } } }\n',
  },
  good: {
    "agent/environments/live.yaml":
      'variables: { opening_time: 8 am }\noverrides: { handoffs: { counter: { destination: "+15005550011" } } }\n',
  },
  check({ agent, locate }) {
    const known = agent.sections.get("handoffs");
    return itemsOf(agent, "environments").flatMap((item) =>
      Object.keys(objectAt(item.value, "overrides", "handoffs"))
        .filter((id) => !known?.has(id))
        .map((id) => ({
          message: `There is no handoff ${id} to override.`,
          hint: didYouMean(id, known?.keys() ?? [], "Correct the id, or remove the override."),
          location: locate(item, ["overrides", "handoffs", id], "key"),
          item: `environments/${item.id}`,
        })),
    );
  },
};
