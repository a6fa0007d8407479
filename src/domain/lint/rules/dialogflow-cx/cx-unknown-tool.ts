import type { Rule } from "../../rule.ts";
import { unknownCx } from "./unknown-cx.ts";

export const cxUnknownTool: Rule = {
  id: "cx-unknown-tool",
  severity: "error",
  layouts: ["dialogflow-cx"],
  summary: "A playbook uses a tool, or a page a generator, that does not exist.",
  docs: "The agent would be told to use something that is not there. Correct the reference, or add the file.",
  bad: {
    "playbooks/Recommendations/Recommendations.json":
      '{ "displayName": "Recommendations", "goal": "Recommend cakes.", "instruction": { "steps": [{ "text": "Look it up with \\u0024{TOOL:menu}." }] } }\n',
  },
  good: {
    "playbooks/Recommendations/Recommendations.json":
      '{ "displayName": "Recommendations", "goal": "Recommend cakes.", "instruction": { "steps": [{ "text": "Look it up with \\u0024{TOOL:menu-search}." }] } }\n',
  },
  check: (context) => unknownCx(context, ["tool", "generator"]),
};
