import { unknownReferences } from "../../references.ts";
import type { Rule } from "../../rule.ts";

export const unknownHandoffReference: Rule = {
  id: "unknown-handoff-reference",
  severity: "error",
  summary: "A topic or flow hands over to a handoff that does not exist.",
  docs: "The guest would be told to wait and nobody would answer. Correct the id, or add the handoff's file.",
  bad: {
    "agent/topics/complaints.yaml":
      "name: Complaints\ncontent: Let me find somebody for you.\nactions: { handoffs: [countre] }\n",
  },
  good: {
    "agent/topics/complaints.yaml":
      "name: Complaints\ncontent: Let me find somebody for you.\nactions: { handoffs: [counter] }\n",
  },
  check: (context) => unknownReferences(context, "handoffs"),
};
