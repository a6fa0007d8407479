import type { JsonObject, JsonValue } from "../json.ts";

/** Fields that may do nothing but repeat the id: a rule's `id`, the `name` and `key` of Rasa's items. */
const REPEATING = ["id", "key", "name"] as const;

/** An item without the fields that only repeat its id, and which those are. */
export function withoutOwnId(
  id: string,
  item: JsonObject,
): { readonly rest: JsonObject; readonly repeats: readonly string[] } {
  const repeats = REPEATING.filter((name) => Object.hasOwn(item, name) && item[name] === id);
  if (repeats.length === 0) return { rest: item, repeats };
  return { rest: replaced(item, (name) => repeats.every((one) => one !== name)), repeats };
}

/** The item as it would be if it had had its new id: fields that repeat the id on both sides follow, nothing else does. */
export function withNewId(formerId: string, before: JsonObject, id: string, after: JsonObject): JsonObject {
  const follows = new Set<string>(
    REPEATING.filter(
      (name) =>
        Object.hasOwn(before, name) &&
        Object.hasOwn(after, name) &&
        before[name] === formerId &&
        after[name] === id,
    ),
  );
  return follows.size === 0
    ? before
    : replaced(
        before,
        () => true,
        (name) => (follows.has(name) ? id : undefined),
      );
}

/** Fields that repeat the former id still: the rename did not reach them. */
export function fieldsLeftBehind(formerId: string, before: JsonObject, after: JsonObject): readonly string[] {
  return REPEATING.filter(
    (name) =>
      Object.hasOwn(before, name) &&
      Object.hasOwn(after, name) &&
      before[name] === formerId &&
      after[name] === formerId,
  );
}

function replaced(
  item: JsonObject,
  keep: (name: string) => boolean,
  value: (name: string) => JsonValue | undefined = () => undefined,
): JsonObject {
  const result: Record<string, JsonValue> = Object.create(null);
  for (const [name, member] of Object.entries(item)) if (keep(name)) result[name] = value(name) ?? member;
  return result;
}
