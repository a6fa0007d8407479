import { itemsOf } from "../../../agent/agent.ts";
import { addressWords, readWebAddress } from "../../address-tokens.ts";
import {
  type EnvironmentValue,
  environmentValues,
  plainNumber,
  saysTest,
  secretName,
  sharedSecrets,
} from "../../environment-values.ts";
import type { LintContext } from "../../lint-context.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const liveValueBelowLive: Rule = {
  id: "live-value-below-live",
  severity: "error",
  summary: "An environment before live uses a live endpoint, number or secret.",
  docs: "Whoever tests there changes real bookings, calls real people or spends real money. Give the environment an address, a number and secrets of its own. An address is live when it is the same as live's, or when a word of it says so (live, prod, production).",
  bad: {
    "agent/integrations/bookings.yaml":
      "endpoints:\n  sandbox: https://bookings.sandbox.example.test/v1\n  pre-release: https://bookings.example.test/v1\n  live: https://bookings.example.test/v1\n",
  },
  good: {
    "agent/integrations/bookings.yaml":
      "endpoints:\n  sandbox: https://bookings.sandbox.example.test/v1\n  pre-release: https://bookings.staging.example.test/v1\n  live: https://bookings.example.test/v1\n",
  },
  check(context) {
    const live = context.settings.environments.at(-1)?.name;
    if (live === undefined || context.settings.environments.length < 2 || saysTest(live)) return [];
    const values = environmentValues(context);
    const ofLive = values.filter(({ environment }) => environment === live);
    const places = new Map(ofLive.map((one) => [`${one.what}\n${readWebAddress(one.value)?.place}`, one]));
    const numbers = liveNumbers(context, ofLive, live);
    return [
      ...values
        // A part of live by another name, such as live-canary, may do what live does.
        .filter(({ environment }) => environment !== live && addressWords(environment).live === undefined)
        .flatMap((one): RuleHit[] => {
          const why = whyLive(one, live, places, numbers);
          return why === undefined ? [] : [hit(context, one, why)];
        }),
      ...sharedSecrets(context.agent)
        .filter(({ words: { live: word, test } }) => word !== undefined && test === undefined)
        .map(
          ({ item, path, name }): RuleHit => ({
            message: `The secret ${name} is one of ${live}, and every environment uses it.`,
            hint: "Name it without the environment, and give it a value of its own in each.",
            location: context.locate(item, path),
            item: `integrations/${item.id}`,
          }),
        ),
      ...ofPlatforms(context, live),
    ];
  },
};

/** Versions of an early environment must not land where guests are, nor be put there with live's token. */
function ofPlatforms({ settings, locateSettings }: LintContext, live: string): RuleHit[] {
  return settings.environments
    .filter(({ name }) => name !== live && addressWords(name).live === undefined)
    .flatMap(({ name, platform: { environment, tokenEnv } }): RuleHit[] => {
      const at = ["environments", name, "platform"];
      const hits: RuleHit[] = [];
      if (onlyLive(environment)) {
        hits.push({
          message: `Versions of ${name} go to ${environment}, which is a name of live.`,
          hint: `Name the platform's own environment for ${name}.`,
          location: locateSettings([...at, "environment"]),
        });
      }
      if (tokenEnv !== undefined && onlyLive(tokenEnv)) {
        hits.push({
          message: `The token of ${name} is one of live: ${tokenEnv}.`,
          hint: `Give ${name} a token of its own, which can't change live.`,
          location: locateSettings([...at, "token_env"]),
        });
      }
      return hits;
    });
}

function onlyLive(name: string): boolean {
  const { live, test } = addressWords(name);
  return live !== undefined && test === undefined;
}

function whyLive(
  { what, value }: EnvironmentValue,
  live: string,
  places: ReadonlyMap<string, EnvironmentValue>,
  numbers: ReadonlyMap<string, string>,
): string | undefined {
  const address = readWebAddress(value);
  if (address !== undefined) {
    if (places.has(`${what}\n${address.place}`)) return `is the one of ${live}`;
    const { live: word, test } = address.words;
    return word === undefined || test !== undefined ? undefined : `says "${word}"`;
  }
  const number = plainNumber(value);
  const owner = number === undefined ? undefined : numbers.get(number);
  if (owner !== undefined) return `is ${owner}`;
  const secret = secretName(value);
  if (secret === undefined) return undefined;
  const { live: word, test } = addressWords(secret);
  return word === undefined || test !== undefined ? undefined : `names a secret of ${live}`;
}

/** Numbers that reach people or the live agent, and what they are. */
function liveNumbers(
  { settings, agent }: LintContext,
  ofLive: readonly EnvironmentValue[],
  live: string,
): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  for (const { what, value } of ofLive) {
    const number = plainNumber(value);
    if (number !== undefined) numbers.set(number, `${what} in ${live}`);
  }
  // What every environment uses unless it says otherwise is no secret of live.
  for (const { value } of itemsOf(agent, "handoffs")) {
    if (typeof value.destination === "string") numbers.delete(plainNumber(value.destination) ?? "");
  }
  for (const text of settings.environments.find(({ name }) => name === live)?.phoneNumbers ?? []) {
    numbers.set(text, `the number that guests of ${live} call`);
  }
  return numbers;
}

function hit(
  { locate }: LintContext,
  { environment, item, path, what }: EnvironmentValue,
  why: string,
): RuleHit {
  return {
    message: `In ${environment}, ${what} ${why}.`,
    hint: `Give ${environment} one of its own.`,
    location: locate(item, path),
    item: `${item.section}/${item.id}`,
  };
}
