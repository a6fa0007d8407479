import type { Rule } from "../../rule.ts";
import { unusedHits } from "../../usage.ts";

export const unusedIntegration: Rule = {
  id: "unused-integration",
  severity: "note",
  summary: "No tool is served by an integration.",
  docs: "Harmless, but its addresses and secrets are kept for nothing. Name it as the `integration` of a tool, or remove it.",
  // In an ADK project the code of functions calls them, and nobody reads that here.
  layouts: ["greenroom", "custom"],
  bad: {
    "agent/integrations/newsletter.yaml":
      "endpoints:\n  sandbox: https://letters.sandbox.example.test\n  pre-release: https://letters.staging.example.test\n  live: https://letters.example.test\n",
  },
  good: {
    "agent/integrations/newsletter.yaml":
      "endpoints:\n  sandbox: https://letters.sandbox.example.test\n  pre-release: https://letters.staging.example.test\n  live: https://letters.example.test\n",
    "agent/tools/subscribe.yaml": "description: Subscribes a guest.\nintegration: newsletter\n",
  },
  check: (context) =>
    unusedHits(context, "integrations", {
      message: "No tool uses this integration.",
      hint: "Name it in a tool, or remove it.",
    }),
};
