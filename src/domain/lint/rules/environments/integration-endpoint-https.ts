import { type Item, itemsOf, type ValuePath } from "../../../agent/agent.ts";
import { listAt, objectAt, textAt } from "../../../json-fields.ts";
import { readWebAddress } from "../../address-tokens.ts";
import { replaceScalar } from "../../fixes/scalar-edit.ts";
import type { LintContext } from "../../lint-context.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const integrationEndpointHttps: Rule = {
  id: "integration-endpoint-https",
  severity: "error",
  security: true,
  summary:
    "An integration is called over plain http; an address in a variable or a knowledge source is (a warning).",
  docs: "What guests say would travel unprotected, and anybody on the way could change the answer. Use the https address. On a machine of one's own, as in projects that run everything in containers, it is only a note.",
  bad: {
    "agent/integrations/bookings.yaml":
      "endpoints:\n  sandbox: http://bookings.sandbox.example.test\n  pre-release: https://bookings.staging.example.test\n  live: https://bookings.example.test\n",
  },
  good: {},
  check(context) {
    return placesOfAddresses(context).flatMap(({ item, path, what, isCalled }): RuleHit[] => {
      const address = textAt(item.value, ...path);
      if (address === undefined || !/^http:\/\//i.test(address)) return [];
      const isNear = context.layout !== "greenroom" && readWebAddress(address)?.isPrivate === true;
      const location = context.locate(item, path);
      const text = context.files.find((file) => file.path === location.file)?.text ?? "";
      // Only a suggestion: nobody knows here whether the other side answers to https.
      const edit = replaceScalar(text, location, address, `https${address.slice(4)}`, "suggestion");
      return [
        {
          ...(isNear ? { severity: "note" } : isCalled ? {} : { severity: "warning" }),
          message: `${what} is plain http.`,
          hint: isNear ? "Use https as soon as it leaves this machine." : "Use https.",
          location,
          item: `${item.section}/${item.id}`,
          ...(edit === undefined || isNear ? {} : { edit }),
        },
      ];
    });
  },
};

interface AddressPlace {
  readonly item: Item;
  readonly path: ValuePath;
  readonly what: string;
  /** The agent itself calls it, with what guests have said. */
  readonly isCalled: boolean;
}

function placesOfAddresses({ agent }: LintContext): AddressPlace[] {
  return [
    ...itemsOf(agent, "integrations").flatMap((item) =>
      Object.keys(objectAt(item.value, "endpoints")).map((name) => {
        return { item, path: ["endpoints", name], what: `The endpoint of ${name}`, isCalled: true };
      }),
    ),
    ...itemsOf(agent, "environments").flatMap((item) =>
      Object.keys(objectAt(item.value, "variables")).map((name) => {
        return { item, path: ["variables", name], what: `The address in ${name}`, isCalled: false };
      }),
    ),
    ...itemsOf(agent, "knowledge").flatMap((item) =>
      listAt(item.value, "sources").map((_, index) => {
        return { item, path: ["sources", index, "url"], what: "The address of this source", isCalled: false };
      }),
    ),
  ];
}
