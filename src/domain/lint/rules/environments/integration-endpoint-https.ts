import { itemsOf } from "../../../agent/agent.ts";
import { listAt, objectAt, textAt } from "../../../json-fields.ts";
import { readWebAddress } from "../../address-tokens.ts";
import type { LintContext } from "../../lint-context.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const integrationEndpointHttps: Rule = {
  id: "integration-endpoint-https",
  severity: "error",
  summary:
    "An integration is called over plain http; an address in a variable or a knowledge source is (a warning).",
  docs: "What guests say would travel unprotected, and anybody on the way could change the answer. Use the https address. On a machine of one's own, as in projects that run everything in containers, it is only a note.",
  bad: {
    "agent/integrations/bookings.yaml":
      "endpoints:\n  sandbox: http://bookings.sandbox.example.test\n  pre-release: https://bookings.staging.example.test\n  live: https://bookings.example.test\n",
  },
  good: {},
  check: (context) => [...ofIntegrations(context), ...ofVariables(context), ...ofSources(context)],
};

function ofIntegrations({ agent, layout, locate }: LintContext): RuleHit[] {
  return itemsOf(agent, "integrations").flatMap((item): RuleHit[] => {
    const endpoints = objectAt(item.value, "endpoints");
    return Object.keys(endpoints).flatMap((name): RuleHit[] => {
      const address = textAt(endpoints, name);
      if (address === undefined || !isPlain(address)) return [];
      const isNear = layout !== "greenroom" && readWebAddress(address)?.isPrivate === true;
      return [
        {
          ...(isNear ? { severity: "note" } : {}),
          message: `The endpoint of ${name} is plain http.`,
          hint: isNear ? "Use https as soon as it leaves this machine." : "Use https.",
          location: locate(item, ["endpoints", name]),
          item: `integrations/${item.id}`,
        },
      ];
    });
  });
}

function ofVariables({ agent, locate }: LintContext): RuleHit[] {
  return itemsOf(agent, "environments").flatMap((item) => {
    const variables = objectAt(item.value, "variables");
    return Object.keys(variables)
      .filter((name) => isPlain(textAt(variables, name) ?? ""))
      .map(
        (name): RuleHit => ({
          severity: "warning",
          message: `The address in ${name} is plain http.`,
          hint: "Use https.",
          location: locate(item, ["variables", name]),
          item: `environments/${item.id}`,
        }),
      );
  });
}

function ofSources({ agent, locate }: LintContext): RuleHit[] {
  return itemsOf(agent, "knowledge").flatMap((item) =>
    listAt(item.value, "sources").flatMap((source, index): RuleHit[] => {
      if (!isPlain(textAt(source, "url") ?? "")) return [];
      return [
        {
          severity: "warning",
          message: "The address of this source is plain http.",
          hint: "Use https.",
          location: locate(item, ["sources", index, "url"]),
          item: `knowledge/${item.id}`,
        },
      ];
    }),
  );
}

function isPlain(address: string): boolean {
  return /^\s*http:\/\//i.test(address);
}
