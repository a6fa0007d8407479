import { itemsOf } from "../../../agent/agent.ts";
import { fieldAt, listAt } from "../../../json-fields.ts";
import type { Rule, RuleHit } from "../../rule.ts";

const NOT_NEGATIVE = [
  ["dtmf_config", "inter_digit_timeout"],
  ["dtmf_config", "max_digits"],
  ["vad", "vad_start"],
  ["vad", "vad_end"],
] as const;

export const adkStepSettings: Rule = {
  id: "adk-step-settings",
  severity: "error",
  summary: "A step waits a negative time or for a negative number of digits.",
  docs: "`inter_digit_timeout` and `max_digits` of the keypad, `vad_start` and `vad_end` of the voice detection are 0 or more.",
  layouts: ["polyai-adk"],
  bad: {
    "flows/table_booking/steps/confirm.yaml":
      "step_type: advanced_step\nname: Confirm\nprompt: Call {{ft:book_table}}.\ndtmf_config: { max_digits: -1 }\n",
  },
  good: {
    "flows/table_booking/steps/confirm.yaml":
      "step_type: advanced_step\nname: Confirm\nprompt: Call {{ft:book_table}}.\ndtmf_config: { max_digits: 0 }\n",
  },
  check: ({ agent, locate }) =>
    itemsOf(agent, "flows").flatMap((item) =>
      listAt(item.value, "steps").flatMap((step, index) =>
        NOT_NEGATIVE.flatMap(([block, field]): RuleHit[] => {
          const value = fieldAt(step, block, field);
          if (typeof value !== "number" || value >= 0) return [];
          return [
            {
              message: `\`${field}\` can't be negative.`,
              hint: "Write 0 or more.",
              location: locate(item, ["steps", index, block, field]),
              item: `flows/${item.id}`,
            },
          ];
        }),
      ),
    ),
};
