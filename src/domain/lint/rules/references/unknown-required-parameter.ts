import { itemsOf } from "../../../agent/agent.ts";
import { objectAt, textsAt } from "../../../json-fields.ts";
import { didYouMean } from "../../references.ts";
import type { Rule } from "../../rule.ts";

export const unknownRequiredParameter: Rule = {
  id: "unknown-required-parameter",
  severity: "error",
  summary: "A tool requires a parameter that it does not describe.",
  docs: "The agent can't ask for a value that it knows nothing about, so the tool would never be called.",
  bad: {
    "agent/tools/call-taxi.yaml":
      "description: Calls a taxi.\nparameters: { properties: { time: { type: string } }, required: [tiem] }\n",
  },
  good: {
    "agent/tools/call-taxi.yaml":
      "description: Calls a taxi.\nparameters: { properties: { time: { type: string } }, required: [time] }\n",
  },
  check: ({ agent, locate }) =>
    itemsOf(agent, "tools").flatMap((item) => {
      const known = Object.keys(objectAt(item.value, "parameters", "properties"));
      return textsAt(item.value, "parameters", "required")
        .filter(({ text }) => !known.includes(text))
        .map(({ index, text }) => ({
          message: `There is no parameter ${text}.`,
          hint: didYouMean(text, known, `Describe it under \`properties\`, or remove it here.`),
          location: locate(item, ["parameters", "required", index]),
          item: `tools/${item.id}`,
        }));
    }),
};
