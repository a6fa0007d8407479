import { modelSettingsOf } from "../../model-settings.ts";
import type { Rule, RuleHit } from "../../rule.ts";

interface Bound {
  readonly field: string;
  readonly isBad: (value: number) => boolean;
  readonly severity: "error" | "warning";
  readonly message: (value: number) => string;
  readonly hint: string;
}

/** The first that fits a field counts. */
const BOUNDS: readonly Bound[] = [
  {
    field: "max_tokens",
    isBad: (value) => value < 16,
    severity: "error",
    message: (value) => `With max_tokens ${value} every answer is cut off after a few words.`,
    hint: "Allow at least 64 tokens; 200 to 500 are usual for a spoken answer.",
  },
  {
    field: "max_tokens",
    isBad: (value) => value < 64,
    severity: "warning",
    message: (value) => `With max_tokens ${value} longer answers are cut off in the middle.`,
    hint: "Allow at least 64 tokens; 200 to 500 are usual for a spoken answer.",
  },
  {
    field: "max_tokens",
    isBad: (value) => value > 8192,
    severity: "warning",
    message: (value) => `With max_tokens ${value} an answer may go on for many minutes.`,
    hint: "200 to 500 are usual; more costs time and money.",
  },
  {
    field: "temperature",
    isBad: (value) => value < 0 || value > 2,
    severity: "error",
    message: (value) => `The temperature ${value} is out of range, so the provider refuses every request.`,
    hint: "It goes from 0 to 2; 0 to 0.5 is usual for an agent.",
  },
  {
    field: "temperature",
    isBad: (value) => value > 1,
    severity: "warning",
    message: (value) =>
      `At a temperature of ${value} answers are hardly the same twice, and tests prove little.`,
    hint: "0 to 0.5 is usual for an agent.",
  },
  {
    field: "top_p",
    isBad: (value) => value <= 0 || value > 1,
    severity: "error",
    message: (value) => `top_p ${value} is out of range, so the provider refuses every request.`,
    hint: "It goes from above 0 to 1.",
  },
];

export const modelSettingRange: Rule = {
  id: "model-setting-range",
  severity: "error",
  summary: "A setting of the model makes the agent useless, or close to it.",
  docs: "Such values pass every schema. A `max_tokens: 1` answers each guest with one syllable; a temperature above 1 makes every answer a surprise.",
  bad: {
    "agent/agent.yaml":
      "name: Corner Café\nlanguages: [en-GB]\ngreeting: Hello.\nmodel: { provider: openai, name: gpt-4.1, max_tokens: 1 }\n",
  },
  good: {
    "agent/agent.yaml":
      "name: Corner Café\nlanguages: [en-GB]\ngreeting: Hello.\nmodel: { provider: openai, name: gpt-4.1, max_tokens: 300 }\n",
  },
  check({ agent, locate }) {
    return modelSettingsOf(agent).flatMap(({ item, path, value }) =>
      ["max_tokens", "temperature", "top_p"].flatMap((field): RuleHit[] => {
        const setting = value[field];
        if (typeof setting !== "number") return [];
        const bound = BOUNDS.find((one) => one.field === field && one.isBad(setting));
        if (bound === undefined) return [];
        return [
          {
            severity: bound.severity,
            message: bound.message(setting),
            hint: bound.hint,
            location: locate(item, [...path, field]),
            item: `${item.section}/${item.id}`,
          },
        ];
      }),
    );
  },
};
