import { itemsOf } from "../../../agent/agent.ts";
import type { Rule } from "../../rule.ts";

export const guardrailsMissing: Rule = {
  id: "guardrails-missing",
  severity: "warning",
  summary: "The agent has no guardrail that is switched on.",
  docs: "Sooner or later somebody asks for medical, legal or private things, or tries to turn the agent. Add guardrails for what it must refuse, and conversations that prove it.",
  layouts: ["greenroom"],
  bad: { "agent/guardrails/legal-advice.yaml": null },
  good: {},
  check({ agent, locate }) {
    const guardrails = itemsOf(agent, "guardrails");
    if (guardrails.some(({ value }) => value.enabled !== false)) return [];
    const [first] = guardrails.length > 0 ? guardrails : itemsOf(agent, "agent");
    if (first === undefined) return [];
    const { file } = locate(first);
    return [
      {
        message:
          guardrails.length > 0
            ? "All guardrails are switched off, so the agent refuses nothing."
            : "There are no guardrails, so the agent refuses nothing.",
        hint: guardrails.length > 0 ? "Switch on what it must refuse." : "Add a file to guardrails/.",
        location: { file, line: 1, column: 1 },
      },
    ];
  },
};
