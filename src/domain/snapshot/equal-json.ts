import { isJsonObject, type JsonValue } from "../json.ts";
import { isList } from "./canonical-value.ts";

/**
 * Whether the canonical JSON of two values is the same, told without writing it: most values that differ do so early, and texts that
 * are the same one need no look at all.
 */
export function equalJson(a: JsonValue, b: JsonValue): boolean {
  if (a === b) return true;
  if (isList(a)) {
    if (!isList(b) || a.length !== b.length) return false;
    return a.every((element, index) => {
      const other = b[index];
      return other !== undefined && equalJson(element, other);
    });
  }
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => {
    const [one, other] = [a[key], Object.hasOwn(b, key) ? b[key] : undefined];
    return one !== undefined && other !== undefined && equalJson(one, other);
  });
}
