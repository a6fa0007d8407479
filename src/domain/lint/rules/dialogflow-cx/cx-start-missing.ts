import { textAt } from "../../../json-fields.ts";
import type { Rule } from "../../rule.ts";
import { cxAgentOf, cxStartFlow } from "./cx-agent.ts";

export const cxStartMissing: Rule = {
  id: "cx-start-missing",
  severity: "error",
  layouts: ["dialogflow-cx"],
  summary: "Conversations have nowhere to begin.",
  docs: "agent.json names the flow or the playbook that every conversation begins in. It must be in the export.",
  bad: {
    "agent.json": '{ "displayName": "Corner Café", "defaultLanguageCode": "en", "startFlow": "Welcome" }\n',
  },
  good: {
    "agent.json":
      '{ "displayName": "Corner Café", "defaultLanguageCode": "en", "startFlow": "Default Start Flow" }\n',
  },
  check(context) {
    const cx = cxAgentOf(context);
    const { agent } = cx;
    if (agent === undefined) return [];
    const hit = (message: string, field: string) => [
      {
        message,
        hint: "Name a flow or playbook of the export, or add it.",
        location: context.locate(agent, [field]),
        item: "agent/agent",
      },
    ];
    const playbook = textAt(agent.value, "startPlaybook");
    if (playbook !== undefined) {
      const name = playbook.split("/").at(-1) ?? playbook;
      return cx.known.get("playbook")?.has(name) || cx.known.get("playbook")?.has(playbook)
        ? []
        : hit(`There is no playbook ${playbook.slice(0, 120)} to begin in.`, "startPlaybook");
    }
    const flow = textAt(agent.value, "startFlow");
    if (cxStartFlow(cx) !== undefined || cx.undefinedFlows.has(flow ?? "Default Start Flow")) return [];
    return flow === undefined
      ? hit("No flow or playbook is named to begin in.", "startFlow")
      : hit(`There is no flow ${flow.slice(0, 120)} to begin in.`, "startFlow");
  },
};
