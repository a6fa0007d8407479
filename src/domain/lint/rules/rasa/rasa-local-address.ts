import { type Item, itemsOf, type ValuePath } from "../../../agent/agent.ts";
import type { JsonValue } from "../../../json.ts";
import type { Rule } from "../../rule.ts";

const LOCAL = /^(?:[a-z][a-z0-9+.-]{0,20}:\/\/)?(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::|\/|$)/i;
const ADDRESS_KEYS = new Set(["url", "api_base", "endpoint", "host", "base_url", "webhook_url"]);
const DEEPEST = 12;

export const rasaLocalAddress: Rule = {
  id: "rasa-local-address",
  severity: "note",
  summary: "An endpoint or component is on this machine.",
  docs: "Where the bot runs for guests there may be nobody at that address, and its actions, models or entities fail there. Fine if each environment brings an endpoints.yml of its own; otherwise take the address from the environment.",
  layouts: ["rasa"],
  bad: { "endpoints.yml": "action_endpoint:\n  url: http://localhost:5055/webhook\n" },
  good: { "endpoints.yml": "action_endpoint:\n  url: https://actions.corner-cafe.example/webhook\n" },
  check: ({ agent, locate }) =>
    [...itemsOf(agent, "integrations"), ...itemsOf(agent, "agent")].flatMap((item) =>
      localAddressesIn(item).map(({ path, text }) => ({
        message: `The address ${text} is on the machine that the bot runs on.`,
        hint: "Take it from the environment, unless every environment has its own file.",
        location: locate(item, path),
        item: `${item.section}/${item.id}`,
      })),
    ),
};

function localAddressesIn(item: Item): { readonly path: ValuePath; readonly text: string }[] {
  const found: { path: ValuePath; text: string }[] = [];
  const walk = (value: JsonValue | undefined, path: ValuePath): void => {
    if (typeof value === "string") {
      const local = ADDRESS_KEYS.has(String(path.at(-1))) ? LOCAL.exec(value)?.[0] : undefined;
      // Only as far as the host: what comes after it may be a token.
      if (local !== undefined) found.push({ path, text: local.replace(/[:/]$/, "") });
    } else if (typeof value === "object" && value !== null && path.length < DEEPEST) {
      for (const [key, entry] of Object.entries(value)) {
        if (key !== "model") walk(entry, [...path, Array.isArray(value) ? Number(key) : key]);
      }
    }
  };
  walk(item.value, []);
  return found;
}
