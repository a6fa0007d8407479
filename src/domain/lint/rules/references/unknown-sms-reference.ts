import { unknownReferences } from "../../references.ts";
import type { Rule } from "../../rule.ts";

export const unknownSmsReference: Rule = {
  id: "unknown-sms-reference",
  severity: "error",
  summary: "A topic or flow offers a text message that does not exist.",
  docs: "The guest would be asked for consent and never get the text. Correct the id, or add the message's file.",
  bad: {
    "agent/topics/table-booking.yaml":
      "name: Table booking\ncontent: I can book a table for you.\nactions: { sms: [booking-confirmaton] }\n",
  },
  good: {
    "agent/topics/table-booking.yaml":
      "name: Table booking\ncontent: I can book a table for you.\nactions: { sms: [booking-confirmation] }\n",
  },
  check: (context) => unknownReferences(context, "sms"),
};
