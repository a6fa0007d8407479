import {
  type Agent,
  type ItemName,
  type ItemReference,
  itemName,
  itemsOf,
  SECTIONS,
  type SectionName,
} from "../agent/agent.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../json.ts";
import { isList } from "../snapshot/canonical-value.ts";
import type { Snapshot } from "../snapshot/snapshot.ts";
import type { FieldChange } from "./change.ts";

/** That one item names another: a topic its tools, SMS and handoffs, a flow's steps theirs, a tool its integration. */
export interface Reference {
  readonly from: ItemName;
  readonly to: ItemName;
  /** Where in its own value, and as what: told by layouts only, for what is named in a field that is not always a reference. */
  readonly place?: Pick<ItemReference, "path" | "called">;
}

type Target = Extract<SectionName, "tools" | "sms" | "handoffs" | "integrations">;
const TARGETS: ReadonlyMap<string, Target> = new Map([
  ["tools", "tools"],
  ["sms", "sms"],
  ["handoffs", "handoffs"],
  ["tool", "tools"],
  ["handoff", "handoffs"],
  ["integration", "integrations"],
]);

/** Every reference within the snapshot, in section order; named items need not exist. */
export function referencesIn(snapshot: Snapshot): readonly Reference[] {
  return SECTIONS.flatMap((section) =>
    Object.entries(snapshot.sections[section] ?? {}).flatMap(([id, value]) =>
      [...new Set(targetsOf(section, value))].map((to): Reference => ({ from: `${section}/${id}`, to })),
    ),
  );
}

/** What a layout knows of its items besides the fields that mean a reference in every layout. */
export function layoutReferences(agent: Agent): readonly Reference[] {
  return SECTIONS.flatMap((section) =>
    itemsOf(agent, section).flatMap((item) =>
      (item.refersTo ?? []).map(
        (to): Reference => ({ from: itemName(item), to: `${to.section}/${to.id}`, place: to }),
      ),
    ),
  );
}

/** What one item names: by the fields that mean a reference everywhere, and by what its layout knows. */
export function namedBy(
  section: SectionName,
  value: JsonObject,
  refersTo: readonly ItemReference[] = [],
): readonly ItemName[] {
  const further = refersTo.map((to): ItemName => `${to.section}/${to.id}`);
  return [...new Set([...targetsOf(section, value), ...further])];
}

/** What one item names by the fields that mean a reference in every layout. */
export function targetsOf(section: SectionName, value: JsonObject): readonly ItemName[] {
  switch (section) {
    case "topics": {
      const actions = member(value, "actions");
      return ["tools", "sms", "handoffs"].flatMap((key) => named(key, member(actions, key)));
    }
    case "flows":
      return elements(member(value, "steps")).flatMap((step) =>
        ["tool", "sms", "handoff"].flatMap((key) => named(key, member(step, key))),
      );
    case "tools":
      return named("integration", member(value, "integration"));
    case "environments": {
      const handoffs = member(member(value, "overrides"), "handoffs");
      return isJsonObject(handoffs) ? Object.keys(handoffs).map((id): ItemName => `handoffs/${id}`) : [];
    }
    default:
      return [];
  }
}

function named(key: string, value: JsonValue | undefined): readonly ItemName[] {
  const target = TARGETS.get(key);
  if (target === undefined) return [];
  const ids = typeof value === "string" ? [value] : elements(value);
  return ids.filter((id) => typeof id === "string").map((id): ItemName => `${target}/${id}`);
}

/** The section whose ids stand at `path` (names only, no indices; `*` for the keys of an object); undefined where none do. */
export function sectionNamedAt(section: SectionName, path: readonly string[]): SectionName | undefined {
  const [first, second, third] = path;
  const key =
    section === "topics" && first === "actions" && path.length === 2
      ? second
      : section === "flows" && first === "steps" && path.length === 2
        ? second
        : section === "tools" && first === "integration" && path.length === 1
          ? first
          : section === "environments" && first === "overrides" && third === "*" && path.length === 3
            ? second
            : undefined;
  return key === undefined ? undefined : TARGETS.get(key);
}

/** What a field of wiring names on one side: `topics`, `actions.sms.0`, `"late-checkout-offer"` is `sms/late-checkout-offer`. */
export function wiringTarget(
  section: SectionName,
  field: FieldChange,
  side: "before" | "after",
): ItemName | undefined {
  const id = field[side];
  if (typeof id !== "string") return undefined;
  const [first, second] = field.path;
  const key =
    section === "topics" && first === "actions" && field.path.length === 3
      ? second
      : section === "flows" && first === "steps" && field.path.length === 3
        ? field.path[2]
        : section === "tools" && field.path.length === 1
          ? first
          : undefined;
  return typeof key === "string" ? named(key, id)[0] : undefined;
}

function member(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function elements(value: JsonValue | undefined): readonly JsonValue[] {
  return value !== undefined && isList(value) ? value : [];
}
