import type { ItemName, SectionName } from "../agent/agent.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../json.ts";
import { canonicalJson } from "../snapshot/canonical-json.ts";
import { canonicalItem, isList } from "../snapshot/canonical-value.ts";
import type { Change } from "./change.ts";
import { type Reference, sectionNamedAt, targetsOf } from "./references.ts";

/** References that the layouts tell, of both sides. */
export interface References {
  readonly before: readonly Reference[];
  readonly after: readonly Reference[];
}

/** How one item names a renamed one: as what before, as what now, and where when a layout says it. */
interface Follower {
  readonly renamed: Change;
  readonly former: string;
  readonly now: string;
  readonly place?: string;
}

/** Where a text names items whatever its words are: `{{fn:lookup}}`, `${TOOL:lookup}`, `slots.city`, a resource's name. */
const NAMED_IN_TEXT = /\{[^{}]{1,300}\}|\bslots\.[A-Za-z_]\w{0,119}|^projects\/\S+$/g;

/**
 * Changed items that do nothing but call renamed items by their new ids, and the first of those they call. An item counts
 * only when its whole content before, with the new ids where it names the renamed items, is its content after.
 */
export function findFollowed(
  changes: readonly Change[],
  references: References,
): ReadonlyMap<ItemName, ItemName> {
  const renames = new Map<ItemName, Change>();
  for (const change of changes)
    if (change.formerId !== undefined) renames.set(`${change.section}/${change.formerId}`, change);
  const followed = new Map<ItemName, ItemName>();
  if (renames.size === 0) return followed;

  const before = byItem(references.before);
  const after = byItem(references.after);
  for (const change of changes) {
    if (change.kind !== "changed" || !isJsonObject(change.before) || !isJsonObject(change.after)) continue;
    const layout = followersIn(before.get(change.name) ?? [], after.get(change.name) ?? [], renames);
    const followers = [...nativeFollowers(change.section, change.before, renames), ...layout];
    const [first] = followers;
    if (first === undefined) continue;
    const expected = canonicalItem(
      change.section,
      rewriteObject(change.section, change.before, [], followers),
    );
    if (canonicalJson(expected) === canonicalJson(change.after))
      followed.set(change.name, first.renamed.name);
  }
  return followed;
}

function byItem(references: readonly Reference[]): ReadonlyMap<ItemName, readonly Reference[]> {
  const items = new Map<ItemName, Reference[]>();
  for (const reference of references) {
    const known = items.get(reference.from);
    if (known === undefined) items.set(reference.from, [reference]);
    else known.push(reference);
  }
  return items;
}

function nativeFollowers(
  section: SectionName,
  before: JsonObject,
  renames: ReadonlyMap<ItemName, Change>,
): readonly Follower[] {
  return [...new Set(targetsOf(section, before))].flatMap((target): readonly Follower[] => {
    const renamed = renames.get(target);
    if (renamed?.formerId === undefined) return [];
    return [{ renamed, former: renamed.formerId, now: renamed.id }];
  });
}

function followersIn(
  before: readonly Reference[],
  after: readonly Reference[],
  renames: ReadonlyMap<ItemName, Change>,
): readonly Follower[] {
  return before.flatMap(({ to, place }): readonly Follower[] => {
    const renamed = renames.get(to);
    if (renamed?.formerId === undefined) return [];
    const now = after.find((reference) => reference.to === renamed.name);
    if (now === undefined) return [];
    return [
      {
        renamed,
        former: place?.called ?? renamed.formerId,
        now: now.place?.called ?? renamed.id,
        ...(place === undefined ? {} : { place: placeName(place.path) }),
      },
    ];
  });
}

/** Without indices: canonical lists may stand in another order than the file's. */
function placeName(path: readonly (string | number)[]): string {
  return path.filter((step) => typeof step === "string").join("\u0000");
}

function rewriteObject(
  section: SectionName,
  object: JsonObject,
  path: readonly string[],
  followers: readonly Follower[],
): JsonObject {
  const result: Record<string, JsonValue> = Object.create(null);
  for (const [name, member] of Object.entries(object)) {
    // An environment names the handoffs that it overrides by their keys.
    const key = nowAt(section, [...path, "*"], name, followers) ?? name;
    result[key] = rewrite(section, member, [...path, name], followers);
  }
  return result;
}

function rewrite(
  section: SectionName,
  value: JsonValue,
  path: readonly string[],
  followers: readonly Follower[],
): JsonValue {
  if (isList(value)) return value.map((element) => rewrite(section, element, path, followers));
  if (isJsonObject(value)) return rewriteObject(section, value, path, followers);
  if (typeof value !== "string") return value;
  return nowAt(section, path, value, followers) ?? rewriteText(value, followers);
}

/** The new name where `path` holds nothing but a name. */
function nowAt(
  section: SectionName,
  path: readonly string[],
  written: string,
  followers: readonly Follower[],
): string | undefined {
  const target = sectionNamedAt(section, path);
  return followers.find(
    ({ renamed, former, place }) =>
      former === written && (renamed.section === target || place === path.join("\u0000")),
  )?.now;
}

function rewriteText(text: string, followers: readonly Follower[]): string {
  const now = (word: string): string => followers.find(({ former }) => former === word)?.now ?? word;
  return text.replace(NAMED_IN_TEXT, (part) => {
    const name = /^[^:]*:\s*([^{}]*?)\s*\}$/.exec(part)?.[1];
    if (name !== undefined && now(name) !== name) return part.replace(name, () => now(name));
    return part.replace(/[\p{L}\p{N}_-]+/gu, now);
  });
}
