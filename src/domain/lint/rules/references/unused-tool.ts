import { textAt } from "../../../json-fields.ts";
import type { Rule } from "../../rule.ts";
import { unusedHits } from "../../usage.ts";

/** Functions that PolyAI's platform calls itself. */
const CALLED_BY_PLATFORM: ReadonlySet<string | undefined> = new Set(["start", "end"]);

export const unusedTool: Rule = {
  id: "unused-tool",
  severity: "warning",
  summary: "No topic and no flow calls a tool.",
  docs: "The agent can't do what the tool is for, whatever guests ask. Name it in the `actions` of a topic or in a step of a flow, or remove it.",
  layouts: ["greenroom", "polyai-adk", "custom"],
  bad: { "agent/tools/call-taxi.yaml": "description: Calls a taxi to the café.\n" },
  good: {
    "agent/tools/call-taxi.yaml": "description: Calls a taxi to the café.\n",
    "agent/topics/taxi.yaml":
      "name: Taxi\nsample_questions: [Can you call me a taxi?]\ncontent: With pleasure.\nactions: { tools: [call-taxi] }\n",
  },
  check: (context) =>
    unusedHits(
      context,
      "tools",
      { message: "Nothing calls this tool.", hint: "Name it where it is needed, or remove it." },
      ({ value }) => CALLED_BY_PLATFORM.has(textAt(value, "function_type")),
    ),
};
