import { itemsOf } from "../../../agent/agent.ts";
import { listAt, textAt } from "../../../json-fields.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const adkConditionStep: Rule = {
  id: "adk-condition-step",
  severity: "error",
  summary: "A condition of a step leads nowhere.",
  docs: "A `step_condition` names the step that follows in `child_step`; an `exit_flow_condition` ends the flow and names none.",
  layouts: ["polyai-adk"],
  bad: {
    "flows/table_booking/steps/ask_for_the_party.yaml":
      "step_type: default_step\nname: Ask for the party\nprompt: How many?\nconditions:\n  - { name: knows, condition_type: step_condition, required_entities: [party_size] }\n",
  },
  good: {
    "flows/table_booking/steps/ask_for_the_party.yaml":
      "step_type: default_step\nname: Ask for the party\nprompt: How many?\nconditions:\n  - { name: knows, condition_type: exit_flow_condition, required_entities: [party_size] }\n",
  },
  check: ({ agent, locate }) =>
    itemsOf(agent, "flows").flatMap((item) =>
      listAt(item.value, "steps").flatMap((step, index) =>
        listAt(step, "conditions").flatMap((condition, at): RuleHit[] => {
          const isStep = textAt(condition, "condition_type") === "step_condition";
          if (!isStep || (textAt(condition, "child_step") ?? "") !== "") return [];
          return [
            {
              message: "This condition leads to no step.",
              hint: "Add `child_step`, or end the flow with `condition_type: exit_flow_condition`.",
              location: locate(item, ["steps", index, "conditions", at]),
              item: `flows/${item.id}`,
            },
          ];
        }),
      ),
    ),
};
