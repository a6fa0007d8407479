import { unknownReferences } from "../../references.ts";
import type { Rule } from "../../rule.ts";

export const unknownIntegrationReference: Rule = {
  id: "unknown-integration-reference",
  severity: "error",
  summary: "A tool is served by an integration that does not exist.",
  docs: "The tool would have nobody to call. Correct the id, or add the integration's file.",
  bad: { "agent/tools/cancel-table.yaml": "description: Cancels a table.\nintegration: booking\n" },
  good: { "agent/tools/cancel-table.yaml": "description: Cancels a table.\nintegration: bookings\n" },
  check: (context) => unknownReferences(context, "integrations"),
};
