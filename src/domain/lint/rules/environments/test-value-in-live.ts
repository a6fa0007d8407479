import { addressWords, readWebAddress } from "../../address-tokens.ts";
import {
  environmentValues,
  plainNumber,
  saysTest,
  secretName,
  sharedSecrets,
} from "../../environment-values.ts";
import type { LintContext } from "../../lint-context.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const testValueInLive: Rule = {
  id: "test-value-in-live",
  severity: "error",
  summary: "Live uses an endpoint, number or secret of a test environment.",
  docs: "Guests' bookings would go to a system that is wiped every night. A word of the address says so (sandbox, staging, test, dev, qa, uat, …), it is on this machine or inside a private network, or it is the very one of an earlier environment. Put the real one there.",
  bad: {
    "agent/integrations/bookings.yaml":
      "endpoints:\n  sandbox: https://bookings.sandbox.example.test/v1\n  pre-release: https://bookings.staging.example.test/v1\n  live: https://bookings.dev.example.test/v1\n",
  },
  good: {
    "agent/integrations/bookings.yaml":
      "endpoints:\n  sandbox: https://bookings.sandbox.example.test/v1\n  pre-release: https://bookings.staging.example.test/v1\n  live: https://latest.bookings.example.test/contest\n",
  },
  check(context) {
    const { settings, locate } = context;
    const live = settings.environments.at(-1)?.name;
    if (live === undefined || settings.environments.length < 2 || saysTest(live)) return [];
    const ofLive = environmentValues(context)
      .filter(({ environment }) => environment === live)
      .flatMap(({ item, path, what, value }): RuleHit[] => {
        const why = whyTest(context, value, live);
        if (why === undefined) return [];
        return [
          {
            message: `In ${live}, ${what} ${why}.`,
            hint: "Put the real one there.",
            location: locate(item, path),
            item: `${item.section}/${item.id}`,
          },
        ];
      });
    const secrets = sharedSecrets(context.agent)
      .filter(({ words }) => words.test !== undefined)
      .map(
        ({ item, path, name, words }): RuleHit => ({
          message: `The secret ${name} says "${words.test}", and ${live} uses it too.`,
          hint: "Name it without the environment, and give it a value of its own in each.",
          location: locate(item, path),
          item: `integrations/${item.id}`,
        }),
      );
    return [...ofLive, ...secrets];
  },
};

function whyTest({ settings }: LintContext, value: string, live: string): string | undefined {
  const address = readWebAddress(value);
  if (address !== undefined) {
    if (address.isPrivate) return "is on this machine or in a private network";
    return address.words.test === undefined ? undefined : `says "${address.words.test}"`;
  }
  const number = plainNumber(value);
  const owner = settings.environments.find(
    ({ name, phoneNumbers }) => name !== live && number !== undefined && phoneNumbers.includes(number),
  );
  if (owner !== undefined) return `is a number of ${owner.name}`;
  const secret = secretName(value);
  const word = secret === undefined ? undefined : addressWords(secret).test;
  return word === undefined ? undefined : `names a secret that says "${word}"`;
}
