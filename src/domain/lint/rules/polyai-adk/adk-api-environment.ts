import { type Item, itemsOf } from "../../../agent/agent.ts";
import { objectAt, textAt } from "../../../json-fields.ts";
import { PATTERNS } from "../../../schema/patterns.ts";
import type { LintContext } from "../../lint-context.ts";
import type { Rule, RuleHit } from "../../rule.ts";

const WEB_ADDRESS = new RegExp(PATTERNS.webAddress.pattern);

export const adkApiEnvironment: Rule = {
  id: "adk-api-environment",
  severity: "error",
  summary: "An API integration has an address that can't be called.",
  docs: "`base_url` is an address with https:// or http://. It may be empty where the environment is not connected yet, but only with `auth_type: none`.",
  layouts: ["polyai-adk"],
  bad: {
    "config/api_integrations.yaml":
      "api_integrations:\n  - name: bookings\n    environments:\n      sandbox: { base_url: '', auth_type: basic }\n      pre-release: { base_url: bookings.example.test, auth_type: none }\n      live: { base_url: https://l.example.test, auth_type: none }\n",
  },
  good: {
    "config/api_integrations.yaml":
      "api_integrations:\n  - name: bookings\n    environments:\n      sandbox: { base_url: '', auth_type: none }\n      pre-release: { base_url: https://p.example.test, auth_type: none }\n      live: { base_url: https://l.example.test, auth_type: none }\n",
  },
  check: (context) => itemsOf(context.agent, "integrations").flatMap((item) => checkEach(context, item)),
};

function checkEach({ locate }: LintContext, item: Item): RuleHit[] {
  const endpoints = objectAt(item.value, "endpoints");
  const auth = objectAt(item.value, "auth");
  const names = new Set([...Object.keys(endpoints), ...Object.keys(auth)]);
  return [...names].flatMap((name): RuleHit[] => {
    const address = textAt(endpoints, name) ?? (endpoints[name] === undefined ? "" : undefined);
    const type = textAt(auth, name);
    if (address === undefined || WEB_ADDRESS.test(address)) return [];
    if (address === "" && (type === undefined || type === "none")) return [];
    return [
      {
        message:
          address === ""
            ? `The environment ${name} has no address, but expects to sign in (${type}).`
            : `The address of ${name} does not begin with https:// or http://, or is not one.`,
        hint:
          address === ""
            ? "Add `base_url`, or set `auth_type: none` until there is one."
            : "Write the whole address: https://api.example.com",
        location: locate(item, ["endpoints", name]),
        item: `integrations/${item.id}`,
      },
    ];
  });
}
