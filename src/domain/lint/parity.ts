import { type Agent, type Item, itemsOf, type ValuePath } from "../agent/agent.ts";
import type { Settings } from "../agent/settings.ts";
import { isJsonObject, type JsonValue } from "../json.ts";
import { fieldAt, objectAt } from "../json-fields.ts";
import { canonicalJson } from "../snapshot/canonical-json.ts";

/** Something that tests in the one environment can't prove for the other. */
export interface Disparity {
  /** `the authentication of bookings` */
  readonly what: string;
  readonly before: string;
  readonly live: string;
  readonly item?: Item;
  /** In the item, or in the settings where there is no item. */
  readonly path: ValuePath;
}

/** Fields that layouts keep by environment, beside endpoints, and what they are called. */
const BY_ENVIRONMENT: readonly (readonly [field: string, called: string])[] = [
  ["auth", "authentication"],
  ["kinds", "kind"],
  ["timeouts", "timeout"],
];

/**
 * What differs between the last two environments and must not, because a test before live proves nothing otherwise: how an integration
 * is spoken to, switches and model settings that are kept as variables, the adapter of the platform, a number to call.
 */
export function findDisparities(agent: Agent, settings: Settings): Disparity[] {
  const [before, live] = settings.environments.slice(-2);
  if (before === undefined || live === undefined) return [];
  return [
    ...itemsOf(agent, "integrations").flatMap((item) =>
      BY_ENVIRONMENT.flatMap(([field, called]) =>
        differing(item, [field], before.name, live.name, `the ${called} of ${item.id}`),
      ),
    ),
    ...switches(agent, before.name, live.name),
    ...(before.platform.adapter === live.platform.adapter
      ? []
      : [
          {
            what: "the adapter of the platform",
            before: before.platform.adapter,
            live: live.platform.adapter,
            path: ["environments", live.name, "platform", "adapter"],
          },
        ]),
    ...(live.phoneNumbers.length > 0 && before.phoneNumbers.length === 0
      ? [
          {
            what: "whether it can be called",
            before: "no number",
            live: "a number",
            path: ["environments", before.name],
          },
        ]
      : []),
  ];
}

function differing(item: Item, path: ValuePath, before: string, live: string, what: string): Disparity[] {
  const values = objectAt(item.value, ...path);
  const [one, other] = [fieldAt(values, before), fieldAt(values, live)];
  if (one === undefined || other === undefined || canonicalJson(one) === canonicalJson(other)) return [];
  return [{ what, before: shown(one), live: shown(other), item, path: [...path, before] }];
}

/** Names of variables that turn something on or choose a model, and values that are nothing but a switch. */
const STEERING =
  /(?:^|_)(?:model|temperature|max_tokens|top_p|feature|flag|enabled|guardrails?|prompt|knowledge)(?:_|$)/;
const SWITCH = /^(?:true|false|on|off|yes|no|enabled|disabled)$/i;

function switches(agent: Agent, before: string, live: string): Disparity[] {
  const environments = new Map(itemsOf(agent, "environments").map((item) => [item.id, item]));
  const [item, other] = [environments.get(before), environments.get(live)];
  if (item === undefined || other === undefined) return [];
  const ofLive = objectAt(other.value, "variables");
  return Object.entries(objectAt(item.value, "variables")).flatMap(([name, value]): Disparity[] => {
    const there = fieldAt(ofLive, name);
    if (there === undefined || typeof value !== "string" || value === there) return [];
    const steers =
      STEERING.test(name) || (SWITCH.test(value) && typeof there === "string" && SWITCH.test(there));
    if (!steers) return [];
    return [
      { what: `the variable ${name}`, before: value, live: shown(there), item, path: ["variables", name] },
    ];
  });
}

function shown(value: JsonValue): string {
  const text = typeof value === "string" ? value : canonicalJson(isJsonObject(value) ? { ...value } : value);
  return text.length > 60 ? `${text.slice(0, 60).toWellFormed()}…` : text;
}
