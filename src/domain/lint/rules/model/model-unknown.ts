import { textAt } from "../../../json-fields.ts";
import { judgeModel } from "../../model-names.ts";
import { modelSettingsOf } from "../../model-settings.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const modelUnknown: Rule = {
  id: "model-unknown",
  severity: "warning",
  summary: "The model is retired, or its provider has none of that name.",
  docs: "A request for a model that is gone fails, and with it every answer. Names we have no list of are taken as right, and so are fine-tuned models.",
  bad: {
    "agent/agent.yaml":
      "name: Corner Café\nlanguages: [en-GB]\ngreeting: Hello.\nmodel: { provider: openai, name: gpt-3.5-turbo }\n",
  },
  good: {
    "agent/agent.yaml":
      'name: Corner Café\nlanguages: [en-GB]\ngreeting: Hello.\nmodel: { provider: openai, name: "ft:gpt-4.1-mini:corner-cafe" }\n',
  },
  check({ agent, locate }) {
    return modelSettingsOf(agent).flatMap(({ item, path, value }): RuleHit[] => {
      const provider = textAt(value, "provider");
      const name = textAt(value, "name");
      if (provider === undefined || name === undefined) return [];
      const judged = judgeModel(provider, name);
      if (judged.verdict === "known") return [];
      const retired = judged.verdict === "retired";
      return [
        {
          message: retired
            ? `The model ${name} is retired or about to be.`
            : `${provider} is not known to have a model ${name}.`,
          hint: retired
            ? `Its successor is ${judged.successor}; test it before you promote it.`
            : "Correct the name; if it is new, let this finding be ignored in the settings.",
          location: locate(item, [...path, "name"]),
          item: `${item.section}/${item.id}`,
        },
      ];
    });
  },
};
