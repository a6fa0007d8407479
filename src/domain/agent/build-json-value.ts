import { visit } from "jsonc-parser";
import { isJsonObject, type JsonValue } from "../json.ts";
import { FORBIDDEN_KEYS } from "./forbidden-keys.ts";
import { explainJsonError } from "./json-messages.ts";
import type { YamlIssue, YamlLimits } from "./yaml-issue.ts";

/** Stops the reading when a limit is passed or the text is no JSON; the issue is already noted. */
class Stopped extends Error {}

interface Open {
  readonly value: Record<string, JsonValue> | JsonValue[];
  /** Of a mapping: keys seen, and the one whose value comes next; undefined when that value is to be left out. */
  readonly seen: Set<string>;
  key: string | undefined;
}

/**
 * Plain JSON from a text, strictly: objects without a prototype, each key once, no key that could reach into one, numbers that can be
 * kept. Undefined when the text is no JSON or passes a limit. Never goes deeper than the limit, whatever the text says.
 */
export function buildJsonValue(
  text: string,
  limits: YamlLimits,
  note: (issue: YamlIssue) => void,
): JsonValue | undefined {
  const builder = new ValueBuilder(text, limits, note);
  try {
    visit(
      text,
      {
        onObjectBegin: (offset) => builder.open(Object.create(null), offset),
        onArrayBegin: (offset) => builder.open([], offset),
        onObjectEnd: () => builder.close(),
        onArrayEnd: () => builder.close(),
        onObjectProperty: (key, offset, length) => builder.key(key, offset, length),
        onLiteralValue: (value: unknown, offset, length) => builder.scalar(value, offset, length),
        onError: (code, offset, length) => {
          // What follows the first mistake only follows from it.
          note(explainJsonError(code, text, offset, length));
          throw new Stopped();
        },
      },
      { disallowComments: true, allowTrailingComma: false },
    );
    return builder.result;
  } catch (error) {
    if (error instanceof Stopped) return undefined;
    throw error;
  }
}

class ValueBuilder {
  result: JsonValue | undefined;
  readonly #text: string;
  readonly #limits: YamlLimits;
  readonly #note: (issue: YamlIssue) => void;
  readonly #stack: Open[] = [];
  #values = 0;

  constructor(text: string, limits: YamlLimits, note: (issue: YamlIssue) => void) {
    this.#text = text;
    this.#limits = limits;
    this.#note = note;
  }

  open(value: Open["value"], offset: number): void {
    if (this.#stack.length >= this.#limits.depth) {
      this.#stop(offset, `Mappings and lists are nested more than ${this.#limits.depth} deep.`);
    }
    this.#add(value, offset);
    this.#stack.push({ value, seen: new Set(), key: undefined });
  }

  close(): void {
    this.#stack.pop();
  }

  key(key: string, offset: number, length: number): void {
    const open = this.#stack.at(-1);
    if (open === undefined) return;
    open.key = undefined;
    if (FORBIDDEN_KEYS.has(key)) {
      this.#problem(
        "yaml-forbidden-key",
        offset,
        length,
        `The key ${key} is not allowed.`,
        "Choose another name.",
      );
      return;
    }
    if (open.seen.has(key)) {
      const name = key.length > 60 ? `${key.slice(0, 60)}…` : key;
      this.#problem(
        "yaml-duplicate-key",
        offset,
        length,
        `The key ${name.toWellFormed()} is written twice in the same mapping.`,
        "Keep one of the two.",
      );
      return;
    }
    if (!key.isWellFormed()) this.#brokenText(offset, length);
    open.seen.add(key);
    open.key = key;
  }

  scalar(value: unknown, offset: number, length: number): void {
    this.#add(this.#plain(value, offset, length), offset);
  }

  #plain(value: unknown, offset: number, length: number): JsonValue {
    if (typeof value === "string") {
      if (value.isWellFormed()) return value;
      this.#brokenText(offset, length);
      return value.toWellFormed();
    }
    if (typeof value !== "number") return value === true || value === false ? value : null;
    if (!Number.isFinite(value)) {
      this.#problem(
        "yaml-number",
        offset,
        length,
        "This number is not finite.",
        "Put quotes around it if it is text.",
      );
      return 0;
    }
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
      this.#problem(
        "yaml-number",
        offset,
        length,
        "This number has more digits than can be kept exactly.",
        "Put quotes around it if it is text, such as an account or phone number.",
      );
    }
    return value === 0 ? 0 : value;
  }

  #add(value: JsonValue, offset: number): void {
    this.#values += 1;
    if (this.#values > this.#limits.values) {
      this.#stop(offset, `This file has more than ${this.#limits.values} values.`);
    }
    const open = this.#stack.at(-1);
    if (open === undefined) this.result = value;
    else if (Array.isArray(open.value)) open.value.push(value);
    else if (open.key !== undefined && isJsonObject(open.value)) open.value[open.key] = value;
  }

  #brokenText(offset: number, length: number): void {
    this.#problem(
      "yaml-text",
      offset,
      length,
      "This text holds half of a character (an unpaired surrogate escape).",
      "Write the character itself.",
    );
  }

  #stop(offset: number, message: string): never {
    this.#problem("yaml-limit", offset, 0, message, "Split the file or flatten its structure.");
    throw new Stopped();
  }

  #problem(rule: YamlIssue["rule"], offset: number, length: number, message: string, hint: string): void {
    this.#note({ rule, message, hint, start: offset, end: Math.min(offset + length, this.#text.length) });
  }
}
