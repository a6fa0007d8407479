import { type Document, isAlias, isMap, isScalar, isSeq, type Pair } from "yaml";
import type { JsonValue } from "../json.ts";
import { FORBIDDEN_KEYS } from "./forbidden-keys.ts";
import type { YamlIssue, YamlLimits } from "./yaml-issue.ts";

/** Stops the building of a value when a limit is passed; the issue is already noted. */
class LimitPassed extends Error {}

/**
 * Plain JSON from a parsed document: objects without a prototype, each key once, no key that could reach into one, numbers that
 * JSON can hold. What is refused is left out and noted. Undefined when a limit was passed.
 */
export function buildYamlValue(
  document: Document,
  limits: YamlLimits,
  note: (issue: YamlIssue) => void,
): JsonValue | undefined {
  try {
    return new ValueBuilder(document, limits, note).build(document.contents, 0);
  } catch (error) {
    if (error instanceof LimitPassed) return undefined;
    throw error;
  }
}

class ValueBuilder {
  readonly #document: Document;
  readonly #limits: YamlLimits;
  readonly #note: (issue: YamlIssue) => void;
  readonly #open = new Set<unknown>();
  #values = 0;

  constructor(document: Document, limits: YamlLimits, note: (issue: YamlIssue) => void) {
    this.#document = document;
    this.#limits = limits;
    this.#note = note;
  }

  build(node: unknown, depth: number): JsonValue {
    this.#values += 1;
    if (this.#values > this.#limits.values) {
      this.#stop(node, `With its aliases filled in, this file has more than ${this.#limits.values} values.`);
    }
    if (depth > this.#limits.depth) {
      this.#stop(node, `Mappings and lists are nested more than ${this.#limits.depth} deep.`);
    }
    if (isAlias(node)) return this.#alias(node, depth);
    if (isMap(node)) return this.#inside(node, () => this.#mapping(node.items, depth));
    if (isSeq(node)) {
      return this.#inside(node, () => node.items.map((item) => this.build(item, depth + 1)));
    }
    if (isScalar(node)) return this.#scalar(node, node.value);
    return null;
  }

  #alias(node: Parameters<typeof nodeRange>[0] & { source: string }, depth: number): JsonValue {
    const target = isAlias(node) ? node.resolve(this.#document) : undefined;
    if (target === undefined || this.#open.has(target)) {
      this.#problem("yaml-syntax", node, `The alias *${node.source} leads nowhere or into itself.`, {
        hint: "Write the value out.",
      });
      return null;
    }
    return this.build(target, depth + 1);
  }

  #inside(node: unknown, build: () => JsonValue): JsonValue {
    this.#open.add(node);
    const value = build();
    this.#open.delete(node);
    return value;
  }

  #mapping(pairs: readonly Pair[], depth: number): JsonValue {
    const object: Record<string, JsonValue> = Object.create(null);
    const seen = new Set<string>();
    for (const pair of pairs) {
      const key = this.#key(pair.key, seen);
      if (key === undefined) continue;
      object[key] = this.build(pair.value, depth + 1);
    }
    return object;
  }

  /** The key, if it may be used. */
  #key(node: unknown, seen: Set<string>): string | undefined {
    const key = isAlias(node) || !isScalar(node) ? undefined : node.value;
    if (typeof key !== "string") {
      this.#problem("yaml-key", node, "A key must be plain text.", {
        hint: "Put quotes around the key, or check the colon before it.",
      });
      return undefined;
    }
    if (key === "<<") {
      this.#problem("yaml-merge-key", node, "Merge keys (<<) are not allowed.", {
        hint: "Write the merged fields out.",
      });
      return undefined;
    }
    if (FORBIDDEN_KEYS.has(key)) {
      this.#problem("yaml-forbidden-key", node, `The key ${key} is not allowed.`, {
        hint: "Choose another name.",
      });
      return undefined;
    }
    if (seen.has(key)) {
      this.#problem(
        "yaml-duplicate-key",
        node,
        `The key ${shorten(key)} is written twice in the same mapping.`,
        {
          hint: "Keep one of the two.",
        },
      );
      return undefined;
    }
    if (!key.isWellFormed()) this.#brokenText(node);
    seen.add(key);
    return key;
  }

  #scalar(node: unknown, value: unknown): JsonValue {
    if (typeof value === "string") {
      if (value.isWellFormed()) return value;
      this.#brokenText(node);
      return value.toWellFormed();
    }
    if (typeof value === "boolean" || value === null || value === undefined) return value ?? null;
    if (typeof value !== "number" || !Number.isFinite(value)) {
      this.#problem("yaml-number", node, "This number is not finite.", {
        hint: "Write a number with digits, or put quotes around it if it is text.",
      });
      return 0;
    }
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
      this.#problem("yaml-number", node, "This number has more digits than can be kept exactly.", {
        hint: "Put quotes around it if it is text, such as an account or phone number.",
      });
    }
    return value === 0 ? 0 : value;
  }

  #brokenText(node: unknown): void {
    this.#problem("yaml-text", node, "This text holds half of a character (an unpaired surrogate escape).", {
      hint: "Write the character itself.",
    });
  }

  #stop(node: unknown, message: string): never {
    this.#problem("yaml-limit", node, message, { hint: "Split the file or flatten its structure." });
    throw new LimitPassed();
  }

  #problem(rule: YamlIssue["rule"], node: unknown, message: string, more: { hint: string }): void {
    const { start, end } = nodeRange(node);
    this.#note({ rule, message, hint: more.hint, start, end });
  }
}

/** Start and end (exclusive) of a node's own text. */
export function nodeRange(node: unknown): { start: number; end: number } {
  if (typeof node !== "object" || node === null || !("range" in node) || !Array.isArray(node.range)) {
    return { start: 0, end: 0 };
  }
  const [start, end]: unknown[] = node.range;
  return typeof start === "number" && typeof end === "number" ? { start, end } : { start: 0, end: 0 };
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
