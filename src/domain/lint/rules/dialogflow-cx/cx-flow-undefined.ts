import type { Rule } from "../../rule.ts";
import { cxAgentOf } from "./cx-agent.ts";

export const cxFlowUndefined: Rule = {
  id: "cx-flow-undefined",
  severity: "error",
  layouts: ["dialogflow-cx"],
  summary: "A flow has a folder but no definition.",
  docs: "Whatever leads to the flow leads nowhere: `flows/<Flow>/<Flow>.json` is missing. Export the agent again, or remove the folder.",
  bad: { "flows/Catering/pages/.gitkeep": "" },
  good: { "flows/Catering/Catering.json": '{ "displayName": "Catering" }\n' },
  check: (context) =>
    [...cxAgentOf(context).undefinedFlows].map(([name, file]) => ({
      message: `The flow ${name.slice(0, 120)} has a folder, but no ${name.slice(0, 120)}.json in it.`,
      hint: "Export the agent again, or remove the folder.",
      location: { file, line: 1, column: 1 },
    })),
};
