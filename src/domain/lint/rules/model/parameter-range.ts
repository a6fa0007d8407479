import { itemsOf } from "../../../agent/agent.ts";
import { fieldAt, objectAt } from "../../../json-fields.ts";
import type { Rule } from "../../rule.ts";

export const parameterRange: Rule = {
  id: "parameter-range",
  severity: "error",
  summary: "A tool's parameter has a minimum above its maximum.",
  docs: "No answer would ever be accepted, and the guest would be asked again and again.",
  bad: {
    "agent/tools/call-taxi.yaml":
      "description: Calls a taxi.\nparameters: { properties: { seats: { type: integer, minimum: 8, maximum: 1 } } }\n",
  },
  good: {
    "agent/tools/call-taxi.yaml":
      "description: Calls a taxi.\nparameters: { properties: { seats: { type: integer, minimum: 1, maximum: 8 } } }\n",
  },
  check: ({ agent, locate }) =>
    itemsOf(agent, "tools").flatMap((item) => {
      const parameters = objectAt(item.value, "parameters", "properties");
      return Object.keys(parameters)
        .filter((name) => {
          const minimum = fieldAt(parameters, name, "minimum");
          const maximum = fieldAt(parameters, name, "maximum");
          return typeof minimum === "number" && typeof maximum === "number" && minimum > maximum;
        })
        .map((name) => ({
          message: `The minimum of ${name} is above its maximum.`,
          hint: "Exchange the two.",
          location: locate(item, ["parameters", "properties", name, "minimum"]),
          item: `tools/${item.id}`,
        }));
    }),
};
