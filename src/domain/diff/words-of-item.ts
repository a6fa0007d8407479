import { isJsonObject, type JsonObject, type JsonValue } from "../json.ts";
import { isList } from "../snapshot/canonical-value.ts";

/** Enough to tell any two items apart; what a longer one says after that adds work and no knowledge. */
const MOST_WORDS = 2_000;
const MAX_DEPTH = 32;

/** As in comparing texts: in scripts without blanks between words, a character is a word. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;

/**
 * The different words of an item, each with the field it stands in, so that two items with the same fields are not alike
 * for that alone. Switches are left out: nearly every item has the same ones.
 */
export function wordsOfItem(item: JsonObject): ReadonlySet<string> {
  const words = new Set<string>();
  collect(item, "", words, MAX_DEPTH);
  return words;
}

function collect(value: JsonValue, field: string, words: Set<string>, depth: number): void {
  if (depth === 0 || words.size >= MOST_WORDS) return;
  if (typeof value === "number") words.add(`${field}\u0000${value}`);
  else if (typeof value === "string")
    for (const [word] of value.toLowerCase().matchAll(WORD)) {
      if (words.size >= MOST_WORDS) return;
      words.add(`${field}\u0000${word}`);
    }
  else if (isList(value)) for (const element of value) collect(element, field, words, depth - 1);
  else if (isJsonObject(value))
    for (const [name, member] of Object.entries(value))
      collect(member, `${field}\u0000${name}`, words, depth - 1);
}
