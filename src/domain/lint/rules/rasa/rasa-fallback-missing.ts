import { findItem, itemsOf } from "../../../agent/agent.ts";
import { listAt, textAt } from "../../../json-fields.ts";
import type { Rule } from "../../rule.ts";

export const rasaFallbackMissing: Rule = {
  id: "rasa-fallback-missing",
  severity: "warning",
  summary: "Nothing says what happens when the bot does not understand.",
  docs: "Without a fallback the policies guess, and guests get a confident answer to another question. Add a FallbackClassifier and a rule for `nlu_fallback`, or a fallback of the RulePolicy.",
  layouts: ["rasa"],
  bad: {
    "config.yml":
      'version: "3.1"\nlanguage: en\npipeline: [{ name: DIETClassifier }]\npolicies: [{ name: MemoizationPolicy }]\n',
  },
  good: {},
  check: ({ agent, locate }) => {
    const config = findItem(agent, "agent", "agent");
    if (config === undefined) return [];
    const parts = ["pipeline", "policies"].flatMap((key) =>
      listAt(config.value, key).map((part) => textAt(part, "name") ?? (typeof part === "string" ? part : "")),
    );
    // Configurations without a pipeline are Rasa's to choose; CALM has patterns of its own for this.
    const isCalm = itemsOf(agent, "flows").some(({ value }) => value.kind === "flow");
    const falls = parts.some((name) =>
      /FallbackClassifier$|(?:^|\.)RulePolicy$|FlowPolicy$|LLMCommandGenerator$/.test(name),
    );
    if (parts.length === 0 || falls || isCalm) return [];
    return [
      {
        message: "Nothing says what happens when the bot does not understand.",
        hint: "Add FallbackClassifier to the pipeline and a rule for nlu_fallback.",
        location: locate(config, ["pipeline"], "key"),
        item: "agent/agent",
      },
    ];
  },
};
