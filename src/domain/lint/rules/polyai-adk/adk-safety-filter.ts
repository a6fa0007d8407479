import { type Item, itemsOf } from "../../../agent/agent.ts";
import { fieldAt, objectAt, textAt } from "../../../json-fields.ts";
import type { LintContext } from "../../lint-context.ts";
import { didYouMean } from "../../references.ts";
import type { Rule, RuleHit } from "../../rule.ts";

const CATEGORIES = ["violence", "hate", "sexual", "self_harm"];
const LEVELS = ["lenient", "medium", "strict"];

export const adkSafetyFilter: Rule = {
  id: "adk-safety-filter",
  severity: "error",
  summary: "A safety filter lacks a category, its switch or its level.",
  docs: "All four categories (violence, hate, sexual, self_harm) must say `enabled` and a `level` of lenient, medium or strict; a channel's file also says `enabled` for the channel. The ADK refuses anything else, and the old filter stays.",
  layouts: ["polyai-adk"],
  bad: {
    "voice/safety_filters.yaml":
      "enabled: true\ncategories:\n  violence: { enabled: true, level: high }\n  hate: { enabled: true, level: medium }\n  sexual: { level: medium }\n  self-harm: { enabled: true, level: strict }\n",
  },
  good: {
    "voice/safety_filters.yaml":
      "enabled: true\ncategories:\n  violence: { enabled: true, level: strict }\n  hate: { enabled: true, level: medium }\n  sexual: { enabled: false, level: medium }\n  self_harm: { enabled: true, level: strict }\n",
  },
  check: (context) => itemsOf(context.agent, "guardrails").flatMap((item) => checkFilter(context, item)),
};

function checkFilter({ locate }: LintContext, item: Item): RuleHit[] {
  const hits: RuleHit[] = [];
  const add = (message: string, hint: string, path: string[], which: "key" | "value" = "value"): void => {
    hits.push({ message, hint, location: locate(item, path, which), item: `guardrails/${item.id}` });
  };
  if (item.id !== "safety-filters" && item.value.enabled === undefined) {
    add("The filter does not say whether it is on for this channel.", "Add `enabled: true`.", []);
  }
  const categories = objectAt(item.value, "categories");
  const missing = CATEGORIES.filter((name) => !Object.hasOwn(categories, name));
  if (item.value.categories !== undefined && missing.length > 0) {
    add(
      `The filter says nothing about ${missing.join(", ")}.`,
      "Add `enabled` and `level` for each.",
      ["categories"],
      "key",
    );
  }
  for (const [name, category] of Object.entries(categories)) {
    const path = ["categories", name];
    if (!CATEGORIES.includes(name)) {
      add(
        `There is no category ${name}.`,
        didYouMean(name, CATEGORIES, `Categories are ${CATEGORIES.join(", ")}.`),
        path,
        "key",
      );
      continue;
    }
    if (typeof fieldAt(category, "enabled") !== "boolean") {
      add(
        `The category ${name} does not say whether it is on.`,
        "Add `enabled: true` or `enabled: false`.",
        path,
        "key",
      );
    }
    const level = textAt(category, "level");
    if (level === undefined || !LEVELS.includes(level)) {
      add(
        `The level of ${name} must be lenient, medium or strict.`,
        didYouMean(level ?? "", LEVELS, "Choose one of them."),
        level === undefined ? path : [...path, "level"],
        level === undefined ? "key" : "value",
      );
    }
  }
  return hits;
}
