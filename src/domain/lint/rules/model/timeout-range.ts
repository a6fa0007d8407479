import { itemsOf } from "../../../agent/agent.ts";
import type { Rule, RuleHit } from "../../rule.ts";

/** Milliseconds that a caller waits in silence before asking whether anybody is there. */
const PATIENCE = 10_000;

export const timeoutRange: Rule = {
  id: "timeout-range",
  severity: "warning",
  summary: "An agent that speaks waits longer for a system than a caller does.",
  docs: "After about ten seconds of silence callers hang up, so a longer timeout only hides that the system is slow. Give up earlier and say so.",
  bad: {
    "agent/integrations/bookings.yaml":
      "endpoints:\n  sandbox: https://bookings.sandbox.example.test\n  pre-release: https://bookings.staging.example.test\n  live: https://bookings.example.test\ntimeout_ms: 60000\n",
  },
  good: {
    "agent/integrations/bookings.yaml":
      "endpoints:\n  sandbox: https://bookings.sandbox.example.test\n  pre-release: https://bookings.staging.example.test\n  live: https://bookings.example.test\ntimeout_ms: 8000\n",
  },
  check({ agent, locate }) {
    if (itemsOf(agent, "voice").length === 0) return [];
    return itemsOf(agent, "integrations").flatMap((item): RuleHit[] => {
      const { timeout_ms: timeout } = item.value;
      if (typeof timeout !== "number" || timeout <= PATIENCE) return [];
      return [
        {
          message: `A caller would wait ${Math.round(timeout / 1000)} seconds in silence.`,
          hint: `Set \`timeout_ms\` to ${PATIENCE} or less.`,
          location: locate(item, ["timeout_ms"]),
          item: `integrations/${item.id}`,
        },
      ];
    });
  },
};
