import { nearestName } from "../../../schema/nearest-name.ts";
import { filledTexts, placeholdersIn, variablesOf } from "../../placeholders.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const placeholderUnknown: Rule = {
  id: "placeholder-unknown",
  severity: "error",
  summary: "A tool's reply names a value that nobody provides.",
  docs: "In a tool's reply, {{argument}} is one of its parameters, {{result.key}} is a key of its result (as `sample_result` shows), and everything else is a variable of the environments.",
  // Other platforms fill in their texts in other ways.
  layouts: ["greenroom", "custom"],
  bad: {
    "agent/tools/call-taxi.yaml":
      "description: Calls a taxi.\nreply: Your taxi comes at {{tiem}}, number {{result.plate}}.\nparameters: { properties: { time: { type: string } } }\nsample_result: { number: T-1 }\n",
  },
  good: {
    "agent/tools/call-taxi.yaml":
      "description: Calls a taxi.\nreply: Your taxi comes at {{time}}, number {{result.number}}.\nparameters: { properties: { time: { type: string } } }\nsample_result: { number: T-1 }\n",
  },
  check({ agent, settings, locate }) {
    const variables = new Set(settings.environments.flatMap(({ name }) => [...variablesOf(agent, name)]));
    return filledTexts(agent)
      .filter(({ item }) => item.section === "tools")
      .flatMap(placeholdersIn)
      .filter(({ name, at }) => !at.alsoKnown.has(name) && !variables.has(name))
      .map(({ name, at }): RuleHit => {
        const near = nearestName(name, [...at.alsoKnown, ...variables]);
        return {
          message: `{{${name}}} is neither an argument, nor a result, nor a variable.`,
          hint: near ? `Did you mean {{${near}}}?` : "Correct the name, or add it to `sample_result`.",
          location: locate(at.item, at.path),
          item: `tools/${at.item.id}`,
        };
      });
  },
};
