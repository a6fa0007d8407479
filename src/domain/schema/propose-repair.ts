import { isJsonObject } from "../json.ts";
import { editDistance } from "./nearest-name.ts";
import { PATTERNS } from "./patterns.ts";
import type { SchemaRepair } from "./schema-repair.ts";

/** A key that was misspelt. Two keys with the same name would be worse than one that is unknown. */
export function renameKey(
  mapping: unknown,
  key: string,
  near: string | undefined,
  known: readonly string[],
): SchemaRepair | undefined {
  if (near === undefined || !isJsonObject(mapping) || Object.hasOwn(mapping, near)) return undefined;
  return { to: "rename-key", key: near, sure: isSlip(key, near, known) };
}

/** A slip of the keyboard: one known key is one or two letters away, and no other is as near. */
function isSlip(key: string, near: string, known: readonly string[]): boolean {
  if (sameLetters(key) === sameLetters(near)) return true;
  const distance = editDistance(key.toLowerCase(), near.toLowerCase());
  if (distance > (near.length < 6 ? 1 : 2) || near.length < 4) return false;
  return known.every((other) => other === near || editDistance(key.toLowerCase(), other) > distance);
}

/** The only value that a missing key can have. */
export function addMissingKey(property: unknown, mapping: unknown, key: string): SchemaRepair | undefined {
  if (!isJsonObject(property) || !isJsonObject(mapping)) return undefined;
  const [before] = Object.keys(mapping);
  const only = property.const ?? property.default;
  if (before === undefined || (typeof only !== "string" && typeof only !== "number")) return undefined;
  const value =
    typeof only === "string" && !/^[a-z][a-z/0-9-]*$/.test(only) ? JSON.stringify(only) : `${only}`;
  return { to: "add-key", key, value, before };
}

/** A text in another form than its pattern asks for, where only the form is wrong. */
export function rewriteText(
  pattern: unknown,
  value: unknown,
  path: readonly (string | number)[],
): SchemaRepair | undefined {
  if (typeof value !== "string" || value.length > 200) return undefined;
  const write = (text: string | undefined): SchemaRepair | undefined =>
    text === undefined || text === value ? undefined : { to: "write", from: value, text, sure: true };
  switch (pattern) {
    case PATTERNS.language.pattern:
      return write(languageTag(value));
    case PATTERNS.phoneNumber.pattern:
    case PATTERNS.destination.pattern:
      return write(phoneNumber(value));
    // What refers to an id is put right where it does; here it is the id itself.
    case PATTERNS.id.pattern:
      return path.at(-1) === "id" ? write(asId(value)) : undefined;
    default:
      return undefined;
  }
}

export function chooseAllowed(
  value: unknown,
  allowed: readonly string[],
  near: string,
): SchemaRepair | undefined {
  if (typeof value !== "string") return undefined;
  const alike = allowed.filter((one) => sameLetters(one) === sameLetters(value));
  return { to: "write", from: value, text: near, sure: alike.length === 1 && alike[0] === near };
}

/** `en_gb` is written en-GB: RFC 5646 has one usual form. */
function languageTag(text: string): string | undefined {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|[0-9]{3}))?$/i.exec(text.trim());
  if (match === null) return undefined;
  const [, language = "", script, region] = match;
  return [
    language.toLowerCase(),
    ...(script === undefined ? [] : [`${script.slice(0, 1).toUpperCase()}${script.slice(1).toLowerCase()}`]),
    ...(region === undefined ? [] : [region.toUpperCase()]),
  ].join("-");
}

/** Only what begins with + is a whole number; the (0) of national notation is dialled or not, which nobody can tell here. */
function phoneNumber(text: string): string | undefined {
  if (!/^\+[0-9 ().\u00a0-]{6,40}$/.test(text) || /\( *0 *\)/.test(text)) return undefined;
  const digits = `+${text.replace(/[^0-9]/g, "")}`;
  return new RegExp(PATTERNS.phoneNumber.pattern).test(digits) ? digits : undefined;
}

/** `Front Desk`, `front_desk`: capitals, blanks and underscores are the form, everything else is the name. */
function asId(text: string): string | undefined {
  const id = sameLetters(text);
  return new RegExp(PATTERNS.id.pattern).test(id) ? id : undefined;
}

/** What names have in common that differ only in capitals, blanks, underscores and hyphens. */
export function sameLetters(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "-");
}
