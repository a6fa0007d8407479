import { type Item, itemsOf } from "../../../agent/agent.ts";
import { listAt, textAt } from "../../../json-fields.ts";
import type { LintContext } from "../../lint-context.ts";
import type { Rule, RuleHit } from "../../rule.ts";

/** A path with `{parameters}`; no query, no address. */
const RESOURCE = /^\/?(?:[A-Za-z0-9._~!$&'()*+,;=:@%/-]|\{[A-Za-z_][A-Za-z0-9_]{0,99}\})*$/;

export const adkApiOperation: Rule = {
  id: "adk-api-operation",
  severity: "error",
  summary: "Two operations of an integration have one name and method, or one has no usable path.",
  docs: "Functions call an operation by its name; of two alike nobody can say which one is meant. `resource` is a path such as /tables/{size}.",
  layouts: ["polyai-adk"],
  bad: {
    "config/api_integrations.yaml":
      "api_integrations:\n  - name: bookings\n    environments:\n      sandbox: { base_url: https://s.example.test, auth_type: none }\n      pre-release: { base_url: https://p.example.test, auth_type: none }\n      live: { base_url: https://l.example.test, auth_type: none }\n    operations:\n      - { name: get_table, method: GET, resource: /tables }\n      - { name: get_table, method: GET, resource: '/tables/{size' }\n",
  },
  good: {
    "config/api_integrations.yaml":
      "api_integrations:\n  - name: bookings\n    environments:\n      sandbox: { base_url: https://s.example.test, auth_type: none }\n      pre-release: { base_url: https://p.example.test, auth_type: none }\n      live: { base_url: https://l.example.test, auth_type: none }\n    operations:\n      - { name: table, method: GET, resource: '/tables/{size}' }\n      - { name: table, method: DELETE, resource: '/tables/{size}' }\n",
  },
  check: (context) =>
    itemsOf(context.agent, "integrations").flatMap((item) => checkOperations(context, item)),
};

function checkOperations({ locate }: LintContext, item: Item): RuleHit[] {
  const seen = new Set<string>();
  return listAt(item.value, "operations").flatMap((operation, index): RuleHit[] => {
    const hits: RuleHit[] = [];
    const name = textAt(operation, "name");
    const method = textAt(operation, "method");
    const key = JSON.stringify([name, method]);
    if (name !== undefined && method !== undefined && seen.has(key)) {
      hits.push({
        message: `There is an operation ${name} with ${method} already.`,
        hint: "Give one of them another name.",
        location: locate(item, ["operations", index, "name"]),
        item: `integrations/${item.id}`,
      });
    }
    seen.add(key);
    const resource = textAt(operation, "resource");
    if (resource !== undefined && resource !== "" && !RESOURCE.test(resource)) {
      hits.push({
        message: "This is not a path of an address.",
        hint: "Write it as /tables/{size}, with parameters in single braces.",
        location: locate(item, ["operations", index, "resource"]),
        item: `integrations/${item.id}`,
      });
    }
    return hits;
  });
}
