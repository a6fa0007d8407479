import { findItem } from "../../../agent/agent.ts";
import { fieldAt, listAt, textAt } from "../../../json-fields.ts";
import type { Rule, RuleHit } from "../../rule.ts";

/** Other components have thresholds of another kind. */
const FALLBACK = /(?:FallbackClassifier|FallbackPolicy|RulePolicy)$/;
const THRESHOLDS = ["threshold", "ambiguity_threshold", "core_fallback_threshold"];

export const rasaFallbackThreshold: Rule = {
  id: "rasa-fallback-threshold",
  severity: "error",
  summary: "A threshold is not between 0 and 1.",
  docs: "At 0 the fallback never comes, above 1 it comes always, and guests only ever hear it.",
  layouts: ["rasa"],
  bad: {
    "config.yml":
      'version: "3.1"\nlanguage: en\npipeline: [{ name: DIETClassifier }, { name: FallbackClassifier, threshold: 70 }]\npolicies: [{ name: RulePolicy }]\n',
  },
  good: {},
  check: ({ agent, locate }) => {
    const config = findItem(agent, "agent", "agent");
    if (config === undefined) return [];
    return ["pipeline", "policies"].flatMap((key) =>
      listAt(config.value, key).flatMap((part, index) =>
        THRESHOLDS.flatMap((name): RuleHit[] => {
          const value = fieldAt(part, name);
          if (value === undefined || !FALLBACK.test(textAt(part, "name") ?? "")) return [];
          if (typeof value === "number" && value > 0 && value < 1) return [];
          // At 0, no two intents are ever too near to each other: that may well be meant.
          if (name === "ambiguity_threshold" && value === 0) return [];
          return [
            {
              message: `\`${name}\` must be a number between 0 and 1.`,
              hint: "0.3 to 0.7 is usual.",
              location: locate(config, [key, index, name]),
              item: "agent/agent",
            },
          ];
        }),
      ),
    );
  },
};
