import { type Agent, type Item, itemsOf, type ValuePath } from "../agent/agent.ts";
import { isJsonObject, type JsonValue } from "../json.ts";
import { objectAt, textAt, textsAt } from "../json-fields.ts";
import { type AddressWords, addressWords } from "./address-tokens.ts";
import type { LintContext } from "./lint-context.ts";

/** A value that is for one environment only. */
export interface EnvironmentValue {
  readonly environment: string;
  readonly item: Item;
  readonly path: ValuePath;
  /** The same in every environment: `integrations/bookings endpoint`, `variable booking_link`. */
  readonly what: string;
  readonly value: string;
}

/**
 * Every text that belongs to one environment: endpoints of integrations, variables, overridden destinations, senders of text
 * messages, whatever else a layout keeps by environment. In section order.
 */
export function environmentValues({ agent }: Pick<LintContext, "agent">): EnvironmentValue[] {
  return [
    ...itemsOf(agent, "integrations").flatMap((item) =>
      byEnvironment(item, ["endpoints"], `the endpoint of ${item.id}`),
    ),
    ...itemsOf(agent, "sms").flatMap((item) =>
      byEnvironment(item, ["phone_numbers"], `the sender of ${item.id}`),
    ),
    ...itemsOf(agent, "environments").flatMap(inEnvironmentFile),
  ];
}

function byEnvironment(item: Item, path: ValuePath, what: string): EnvironmentValue[] {
  return Object.entries(objectAt(item.value, ...path)).flatMap(([environment, value]) =>
    typeof value === "string" ? [{ environment, item, path: [...path, environment], what, value }] : [],
  );
}

function inEnvironmentFile(item: Item): EnvironmentValue[] {
  const at = { environment: item.id, item };
  const variables = texts(objectAt(item.value, "variables")).map(([name, value]) => ({
    ...at,
    path: ["variables", name],
    what: `the variable ${name}`,
    value,
  }));
  const destinations = Object.keys(objectAt(item.value, "overrides", "handoffs")).flatMap((id) => {
    const path = ["overrides", "handoffs", id, "destination"];
    const value = textAt(item.value, ...path);
    return value === undefined ? [] : [{ ...at, path, what: `the destination of ${id}`, value }];
  });
  return [...variables, ...destinations];
}

function texts(value: JsonValue): [string, string][] {
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, text]): [string, string][] =>
    typeof text === "string" ? [[key, text]] : [],
  );
}

/** `+1 (500) 555-0001` and `+15005550001` reach the same phone. Undefined for what is no number in E.164 but for separators. */
export function plainNumber(text: string): string | undefined {
  if (text.length > 40) return undefined;
  const number = text.replace(/[\s().\-\u2010-\u2015\u00a0]/g, "");
  return /^\+[1-9][0-9]{6,14}$/.test(number) ? number : undefined;
}

/** The name of the secret or setting that a text is, if it is one: `PMS_TOKEN_LIVE`. */
export function secretName(text: string): string | undefined {
  return /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(text) ? text : undefined;
}

/** A pipeline that ends before live: an environment called staging may well use what says staging. */
export function saysTest(environment: string): boolean {
  return addressWords(environment).test !== undefined;
}

export interface SharedSecret {
  readonly item: Item;
  readonly path: ValuePath;
  readonly name: string;
  readonly words: AddressWords;
}

/**
 * Secrets of integrations that every environment asks for by one name, though the name says which environment it is for. Not those
 * that stand beside another one which differs in that word only: somebody chooses between them.
 */
export function sharedSecrets(agent: Agent): SharedSecret[] {
  return itemsOf(agent, "integrations").flatMap((item) => {
    const secrets = textsAt(item.value, "secrets")
      .filter(({ text }) => text.length <= 200)
      .map(({ index, text }) => ({
        item,
        path: ["secrets", index],
        name: text,
        words: addressWords(text),
        stem: stemOf(text),
      }));
    return secrets.filter(
      (one) =>
        (one.words.live ?? one.words.test) !== undefined &&
        !secrets.some((other) => other !== one && other.stem === one.stem),
    );
  });
}

/** The name without the words that say an environment: `PMS_TOKEN_LIVE` and `PMS_TOKEN_SANDBOX` are both of `pms_token`. */
function stemOf(name: string): string {
  return name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => {
      const { live, test } = addressWords(word);
      return live === undefined && test === undefined;
    })
    .join("_");
}
