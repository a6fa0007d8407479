import { itemsOf } from "../../../agent/agent.ts";
import type { Rule, RuleHit } from "../../rule.ts";

/** Below the first or above the second number most callers have trouble. */
const COMFORT: ReadonlyMap<string, readonly [low: number, high: number, effect: string]> = new Map([
  ["speed", [0.7, 1.3, "callers can hardly follow, or hang up before the end"]],
  ["stability", [0.2, 0.95, "the voice changes from sentence to sentence, or sounds like a machine"]],
]);

export const voiceSettingRange: Rule = {
  id: "voice-setting-range",
  severity: "warning",
  summary: "The voice is set to a speed or stability that callers have trouble with.",
  docs: "The values are allowed, and hardly ever meant: a speed from 0.7 to 1.3 and a stability from 0.2 to 0.95 are what people understand. Listen to a call before you keep it.",
  bad: { "agent/voice.yaml": "provider: elevenlabs\nvoice: Alice\nspeed: 1.9\n" },
  good: { "agent/voice.yaml": "provider: elevenlabs\nvoice: Alice\nspeed: 1.1\n" },
  check: ({ agent, locate }) =>
    itemsOf(agent, "voice").flatMap((item) =>
      [...COMFORT].flatMap(([field, [low, high, effect]]): RuleHit[] => {
        const value = item.value[field];
        if (typeof value !== "number" || (value >= low && value <= high)) return [];
        return [
          {
            message: `With a ${field} of ${value} ${effect}.`,
            hint: `${low} to ${high} is usual.`,
            location: locate(item, [field]),
            item: `voice/${item.id}`,
          },
        ];
      }),
    ),
};
