import { type LoadOptions, load, Schema, Type } from "js-yaml";
import type { JsonValue } from "../json.ts";
import { FORBIDDEN_KEYS } from "./forbidden-keys.ts";
import { countPlainTokens } from "./plain-yaml-text.ts";
import type { YamlLimits } from "./yaml-issue.ts";

/** A key that is longer may be too long as it is written. */
const LONGEST_KEY = 80;
/** The careful reader counts depth before it knows what is real: at most so many levels count for one. */
const DEPTH_MARGIN = 4;

/** Thrown, and never seen outside: the careful reader is to look at this text. */
const UNUSUAL = new Error("this text is for the careful reader");

/** A plain scalar that is no text. As a key it becomes `[object Object]`, which no key of ours may be. */
class Resolved {
  readonly value: JsonValue;

  constructor(value: JsonValue) {
    this.value = value;
  }
}

/** What a plain scalar that is no text begins with: `~ + - .`, a digit, or the first letter of null, true, false. */
const MAY_RESOLVE = /^[~+\-.0-9nNtTfF]/;
const NULL = /^(?:~|[Nn]ull|NULL)$/;
const BOOLEAN = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/;
const NUMBER = /^(?:[-+]?[0-9]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)$/;
/** Octal, hexadecimal, infinite and no numbers: rare, so the careful reader has them. */
const RARE_NUMBER = /^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;

const CORE = new Type("greenroom:core", {
  kind: "scalar",
  resolve: (text: unknown) =>
    typeof text === "string" &&
    MAY_RESOLVE.test(text) &&
    (NULL.test(text) || BOOLEAN.test(text) || NUMBER.test(text) || RARE_NUMBER.test(text)),
  construct: (text: unknown) => new Resolved(resolve(String(text))),
});

function resolve(text: string): JsonValue {
  if (NULL.test(text)) return null;
  if (BOOLEAN.test(text)) return /^t/i.test(text);
  const number = NUMBER.test(text) ? Number.parseFloat(text) : Number.NaN;
  if (!Number.isFinite(number) || (Number.isInteger(number) && !Number.isSafeInteger(number))) throw UNUSUAL;
  return number === 0 ? 0 : number;
}

/** Values of YAML 1.2's core schema and nothing else: a tag of any kind is unknown to it, even those that change nothing. */
const SCHEMA = new Schema({ implicit: [CORE], explicit: [] });

/**
 * The value of an ordinary YAML text, read in a fifth of the time that the careful reader takes; undefined for everything that is not
 * ordinary or that the careful reader might have a word to say about. Where this gives a value, it is the one that the careful reader
 * gives, and there is no finding: a test compares the two.
 */
export function readPlainYaml(text: string, limits: YamlLimits): { readonly value: JsonValue } | undefined {
  const tokens = countPlainTokens(text);
  if (tokens === undefined || tokens > limits.tokens) return undefined;
  let lists = 0;
  const options: LoadOptions = {
    schema: SCHEMA,
    onWarning: () => {
      throw UNUSUAL;
    },
    listener: (event, state) => {
      if (event === "close" && state.kind === "sequence") lists += 1;
    },
  };
  try {
    const copy = new PlainCopy(limits);
    const value = copy.of(load(text, options), 0);
    // A list that is a key is no list of the value.
    return copy.lists === lists ? { value } : undefined;
  } catch {
    return undefined;
  }
}

/** Copies what the parser built into objects without a prototype, and stops at whatever the careful reader would report. */
class PlainCopy {
  lists = 0;
  readonly #limits: YamlLimits;
  #values = 0;

  constructor(limits: YamlLimits) {
    this.#limits = limits;
  }

  of(value: unknown, depth: number): JsonValue {
    this.#values += 1;
    if (this.#values > this.#limits.values || (depth + 1) * DEPTH_MARGIN > this.#limits.depth) throw UNUSUAL;
    if (typeof value === "string") return detached(value);
    if (value === null) return null;
    if (value instanceof Resolved) return value.value;
    if (Array.isArray(value)) {
      this.lists += 1;
      return value.map((entry: unknown) => this.of(entry, depth + 1));
    }
    if (typeof value !== "object") throw UNUSUAL;
    const object: Record<string, JsonValue> = {};
    for (const [key, entry] of Object.entries(value)) {
      if (key.length > LONGEST_KEY || NOT_A_KEY.has(key)) throw UNUSUAL;
      object[key] = this.of(entry, depth + 1);
    }
    // Only now, and after `__proto__` was refused: an object that begins without a prototype takes twice the memory.
    return Object.setPrototypeOf(object, null);
  }
}

/** A longer piece of a text keeps the whole text in memory, of which the parser has made a copy of its own. */
function detached(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

/** What the careful reader refuses, and what a key that is no text would have become. */
const NOT_A_KEY: ReadonlySet<string> = new Set([...FORBIDDEN_KEYS, "<<", "null", String({})]);
