import { itemsOf } from "../../../agent/agent.ts";
import type { Rule } from "../../rule.ts";

export const defaultHandoffUnique: Rule = {
  id: "default-handoff-unique",
  severity: "error",
  summary: "More than one handoff is the default, or none is (a warning).",
  docs: "A guest who asks for a person goes to the default handoff. With two of them nobody can say where; with none the agent can't help.",
  layouts: ["greenroom", "polyai-adk", "rasa", "custom"],
  bad: { "agent/handoffs/events.yaml": 'destination: "queue:events"\ndefault: true\n' },
  good: { "agent/handoffs/events.yaml": 'destination: "queue:events"\n' },
  check({ agent, layout, locate }) {
    const field = layout === "polyai-adk" ? "is_default: true" : "default: true";
    const handoffs = itemsOf(agent, "handoffs");
    const [first, ...others] = handoffs.filter(({ value }) => value.default === true);
    if (first) {
      return others.map((item) => ({
        message: `Both ${first.id} and ${item.id} are the default handoff.`,
        hint: `Set \`${field}\` in one of them only.`,
        location: locate(item, ["default"], "key"),
        item: `handoffs/${item.id}`,
      }));
    }
    // Elsewhere a person is reached by an action of the bot's own, which nobody can tell from the others.
    const hasDefaults = layout === "greenroom" || layout === "polyai-adk" || handoffs.length > 0;
    if (!hasDefaults || layout === "rasa") return [];
    const [where] = handoffs.length > 0 ? handoffs : itemsOf(agent, "agent");
    if (!where) return [];
    const { file } = locate(where);
    return [
      {
        // The ADK refuses handoffs of which none is the default.
        severity: layout === "polyai-adk" && handoffs.length > 0 ? "error" : "warning",
        message: "No handoff is the default, so a guest who asks for a person can't be put through.",
        hint: handoffs.length > 0 ? `Set \`${field}\` in one handoff.` : `Add a handoff with \`${field}\`.`,
        location: { file, line: 1, column: 1 },
      },
    ];
  },
};
