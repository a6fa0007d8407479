import { type Item, itemsOf, type ValuePath } from "../../../agent/agent.ts";
import { fieldAt, listAt, objectAt, textAt } from "../../../json-fields.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { webServices } from "./web-services.ts";

const SECRET_HEADER =
  /^(?:authorization|proxy-authorization|x-api-key|api-key|x-auth-token|x-access-token)$/i;
const IN_ADDRESS =
  /:\/\/[^/?#\s:@]{1,200}:[^/?#\s@]{1,200}@|[?&](?:api[_-]?key|key|token|access_token|secret|password)=[^&#\s]{6,}/i;
/** What stands for a secret, and is none: a reference to Secret Manager, a parameter of the session. */
const REFERENCE = /^(?:projects\/|\$|\{\{|<)/;

export const cxWebhookCredentials: Rule = {
  id: "cx-webhook-credentials",
  severity: "error",
  layouts: ["dialogflow-cx"],
  summary: "A webhook's credentials are written in the export.",
  docs: "Whoever can read the repository can call the service. Revoke them, keep them in Secret Manager, and name the secret in the webhook (secretVersionForUsernamePassword, secretVersionsForRequestHeaders), or use a service account.",
  bad: {
    "webhooks/orders.json":
      '{ "displayName": "orders", "genericWebService": { "uri": "https://orders.cafe.example/hook", "username": "cafe", "password": "open sesame" } }\n',
  },
  good: {
    "webhooks/orders.json":
      '{ "displayName": "orders", "genericWebService": { "uri": "https://orders.cafe.example/hook", "secretVersionForUsernamePassword": "projects/1/secrets/orders/versions/1" } }\n',
  },
  check: ({ agent, locate }) =>
    itemsOf(agent, "integrations").flatMap((item) =>
      credentialsIn(item).map(
        ({ path, what }): RuleHit => ({
          message: `This webhook's ${what} is written out.`,
          hint: "Revoke it, keep the new one in Secret Manager, and name the secret here.",
          location: locate(item, path),
          item: `integrations/${item.id}`,
          hideLine: true,
        }),
      ),
    ),
};

function credentialsIn(item: Item): { path: ValuePath; what: string }[] {
  return webServices(item).flatMap(({ uri, path }) => {
    const found: { path: ValuePath; what: string }[] = [];
    if (uri !== undefined && IN_ADDRESS.test(uri))
      found.push({ path: [...path, "uri"], what: "key or password" });
    if (isWritten(textAt(item.value, ...path, "password"))) {
      found.push({ path: [...path, "password"], what: "password" });
    }
    for (const [name, value, at] of headersOf(item, path)) {
      if (SECRET_HEADER.test(name) && isWritten(value)) found.push({ path: at, what: "secret header" });
    }
    return found;
  });
}

function isWritten(value: string | undefined): boolean {
  return value !== undefined && value.trim() !== "" && !REFERENCE.test(value.trim());
}

/** Exports write mappings as lists of keys and values; people who write by hand, as mappings. */
function headersOf(item: Item, path: ValuePath): [string, string | undefined, ValuePath][] {
  const at = [...path, "requestHeaders"];
  if (Array.isArray(fieldAt(item.value, ...at))) {
    return listAt(item.value, ...at).map((entry, index) => [
      textAt(entry, "key") ?? "",
      textAt(entry, "value"),
      [...at, index, "value"],
    ]);
  }
  const headers = objectAt(item.value, ...at);
  return Object.keys(headers).map((name) => [name, textAt(headers, name), [...at, name]]);
}
