import { findItem } from "../../../agent/agent.ts";
import { fieldAt } from "../../../json-fields.ts";
import type { Rule } from "../../rule.ts";

export const adkChatComplete: Rule = {
  id: "adk-chat-complete",
  severity: "error",
  summary: "The web chat has some of greeting, style prompt and safety filters, but not all.",
  docs: "The ADK pushes the three together or not at all. Add what is missing, or remove the chat folder when the agent has no chat.",
  layouts: ["polyai-adk"],
  bad: { "chat/safety_filters.yaml": null },
  good: { "chat/safety_filters.yaml": null, "chat/configuration.yaml": null },
  check({ agent, locate }) {
    const chat = findItem(agent, "agent", "chat");
    const filters = findItem(agent, "guardrails", "chat-safety-filters");
    const item = chat ?? filters;
    if (item === undefined) return [];
    const missing = [
      fieldAt(chat?.value, "greeting") === undefined ? "`greeting` in configuration.yaml" : "",
      fieldAt(chat?.value, "style_prompt") === undefined ? "`style_prompt` in configuration.yaml" : "",
      filters === undefined ? "safety_filters.yaml" : "",
    ].filter((name) => name !== "");
    if (missing.length === 0) return [];
    return [
      {
        message: `The web chat lacks ${missing.join(" and ")}.`,
        hint: "Greeting, style prompt and safety filters are pushed together or not at all.",
        location: { file: locate(item).file, line: 1, column: 1 },
        item: `${item.section}/${item.id}`,
      },
    ];
  },
};
