import { unknownReferences } from "../../references.ts";
import type { Rule } from "../../rule.ts";

export const unknownToolReference: Rule = {
  id: "unknown-tool-reference",
  severity: "error",
  summary: "A topic or flow calls a tool that does not exist.",
  docs: "The agent would promise something and then do nothing. Correct the id, or add the tool's file.",
  bad: {
    "agent/topics/table-booking.yaml":
      "name: Table booking\ncontent: I can book a table for you.\nactions: { tools: [bok-table] }\n",
  },
  good: {
    "agent/topics/table-booking.yaml":
      "name: Table booking\ncontent: I can book a table for you.\nactions: { tools: [book-table] }\n",
  },
  check: (context) => unknownReferences(context, "tools"),
};
