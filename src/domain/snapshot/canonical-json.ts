/**
 * The one way to write a JSON value as text: object keys sorted by UTF-16 code unit, no whitespace, lists as they are,
 * strings and numbers as `JSON.stringify` writes them (so `1.0` is `1`, `-0` is `0` and lone surrogates are escaped).
 * Keys whose value is `undefined` are left out. Throws on what JSON can't hold: that is a bug of the caller.
 */
export function canonicalJson(value: unknown): string {
  if (value === null) return "null";
  switch (typeof value) {
    case "string":
    case "boolean":
      return JSON.stringify(value);
    case "number":
      if (!Number.isFinite(value)) throw new Error(`${value} has no canonical JSON form`);
      return JSON.stringify(value);
    case "object":
      return Array.isArray(value) ? canonicalList(value) : canonicalObject(value);
    default:
      throw new Error(`A ${typeof value} has no canonical JSON form`);
  }
}

function canonicalList(list: readonly unknown[]): string {
  return `[${list.map((element) => canonicalJson(element)).join(",")}]`;
}

function canonicalObject(object: object): string {
  const members = Object.entries(object);
  // Nearly always they are in order already: everything in canonical form is.
  if (!isInOrder(members)) members.sort(([a], [b]) => compareCodeUnits(a, b));
  let text = "";
  for (const [key, value] of members)
    if (value !== undefined)
      text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(value)}`;
  return `{${text}}`;
}

function isInOrder(members: readonly (readonly [key: string, value: unknown])[]): boolean {
  return members.every(([key], index) => index === 0 || (members[index - 1]?.[0] ?? "") < key);
}

/** Order by UTF-16 code unit: the same on every machine, in every locale. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
