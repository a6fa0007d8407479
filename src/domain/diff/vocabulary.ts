import { isJsonObject, type JsonObject, type JsonValue } from "../json.ts";
import { isList } from "../snapshot/canonical-value.ts";

/** Enough to tell any two items apart; what a longer one says after that adds work and no knowledge. */
const MOST_WORDS = 400;
const MAX_DEPTH = 32;

const ASCII_WORD = /[a-z0-9]+/g;
/** As in comparing texts: in scripts without blanks between words, a character is a word. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;
const BEYOND_ASCII = /[^\0-\x7f]/;

/** Words as numbers, each with the field it stands in: thousands of items are compared by numbers, not by texts. */
export class Vocabulary {
  readonly #fields = new Map<string, Map<string, number>>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /**
   * The different words of an item, up to a bound. Two items with the same fields are not alike for that alone, so fields
   * count only with what they hold. Switches are left out: nearly every item has the same ones.
   */
  wordsOf(item: JsonObject): ReadonlySet<number> {
    const words = new Set<number>();
    this.#collect(item, "", words, MAX_DEPTH);
    return words;
  }

  #collect(value: JsonValue, field: string, words: Set<number>, depth: number): void {
    if (depth === 0 || words.size >= MOST_WORDS) return;
    if (typeof value === "number") words.add(this.#numberOf(field, String(value)));
    else if (typeof value === "string") this.#collectText(value.toLowerCase(), field, words);
    else if (isList(value)) for (const element of value) this.#collect(element, field, words, depth - 1);
    else if (isJsonObject(value))
      for (const [name, member] of Object.entries(value))
        this.#collect(member, `${field}\u0000${name}`, words, depth - 1);
  }

  #collectText(text: string, field: string, words: Set<number>): void {
    const pattern = BEYOND_ASCII.test(text) ? WORD : ASCII_WORD;
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
      if (words.size >= MOST_WORDS) return;
      words.add(this.#numberOf(field, found[0]));
    }
  }

  #numberOf(field: string, word: string): number {
    let words = this.#fields.get(field);
    if (words === undefined) {
      words = new Map();
      this.#fields.set(field, words);
    }
    const known = words.get(word);
    if (known !== undefined) return known;
    words.set(word, this.#size);
    this.#size += 1;
    return this.#size - 1;
  }
}
