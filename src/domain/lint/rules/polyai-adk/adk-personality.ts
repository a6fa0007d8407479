import { findItem } from "../../../agent/agent.ts";
import { objectAt, textAt } from "../../../json-fields.ts";
import { didYouMean } from "../../references.ts";
import type { Rule, RuleHit } from "../../rule.ts";

const ADJECTIVES = ["Polite", "Calm", "Kind", "Funny", "Energetic", "Thoughtful", "Other"];

export const adkPersonality: Rule = {
  id: "adk-personality",
  severity: "error",
  summary: "The personality or role is one that the platform does not take.",
  docs: "Adjectives that are switched on are Polite, Calm, Kind, Funny, Energetic, Thoughtful, or Other alone; a role of your own in `custom` needs `value: other`.",
  layouts: ["polyai-adk"],
  bad: { "agent_settings/personality.yaml": "adjectives: { Polite: true, Grumpy: true }\n" },
  good: { "agent_settings/personality.yaml": "adjectives: { Polite: true, Grumpy: false }\n" },
  check({ agent, locate }) {
    const item = findItem(agent, "agent", "agent");
    if (item === undefined) return [];
    const hits: RuleHit[] = [];
    const add = (message: string, hint: string, path: string[], which: "key" | "value"): void => {
      hits.push({ message, hint, location: locate(item, path, which), item: "agent/agent" });
    };
    const on = Object.entries(objectAt(item.value, "personality", "adjectives"))
      .filter(([, value]) => value === true)
      .map(([name]) => name);
    for (const name of on.filter((adjective) => !ADJECTIVES.includes(adjective))) {
      const known = didYouMean(name, ADJECTIVES, `Adjectives are ${ADJECTIVES.join(", ")}.`);
      add(`There is no adjective ${name}.`, known, ["personality", "adjectives", name], "key");
    }
    if (on.includes("Other") && on.length > 1) {
      const path = ["personality", "adjectives", "Other"];
      add("The adjective Other can only stand alone.", "Switch the others off, or Other.", path, "key");
    }
    const custom = textAt(item.value, "role", "custom") ?? "";
    if (custom.trim() !== "" && textAt(item.value, "role", "value")?.toLowerCase() !== "other") {
      add(
        "A role of your own needs `value: other`.",
        "Set `value: other`, or empty `custom`.",
        ["role", "custom"],
        "value",
      );
    }
    return hits;
  },
};
