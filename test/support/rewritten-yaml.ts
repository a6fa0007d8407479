import fc from "fast-check";
import { parse, stringify } from "yaml";

/** Ways to write the same YAML differently. */
export interface Rewriting {
  /** Decides every shuffle. */
  readonly seed: number;
  readonly quotes: "PLAIN" | "QUOTE_DOUBLE" | "QUOTE_SINGLE";
  readonly quoteKeys: boolean;
  readonly flow: boolean;
  readonly indent: number;
  readonly comment: string;
  readonly lineEnd: "\n" | "\r\n";
}

export const rewriting: fc.Arbitrary<Rewriting> = fc.record({
  seed: fc.integer({ min: 1, max: 2_147_483_646 }),
  quotes: fc.constantFrom("PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE"),
  quoteKeys: fc.boolean(),
  flow: fc.boolean(),
  indent: fc.integer({ min: 1, max: 6 }),
  comment: fc.constantFrom("", "why", "name: not a field", "{{ - [ 'é", "greenroom-ignore-nothing"),
  lineEnd: fc.constantFrom("\n", "\r\n"),
});

/** Lists in which no order is meant. */
const UNORDERED: ReadonlySet<string> = new Set([
  "rules",
  "sample_questions",
  "required",
  "secrets",
  "sources",
  "pronunciations",
]);

/** The same content written another way: keys and unordered lists shuffled, other quotes, layout, comments, line ends. */
export function rewriteYaml(text: string, how: Rewriting): string {
  const next = numbersFrom(how.seed);
  const value = shuffled(parse(text), "", next);
  const written = stringify(value, {
    defaultStringType: how.quotes,
    defaultKeyType: how.quoteKeys ? "QUOTE_DOUBLE" : "PLAIN",
    collectionStyle: how.flow ? "flow" : "block",
    indent: how.indent,
    lineWidth: 0,
  });
  const comment = how.comment === "" ? "\n" : `# ${how.comment}\n\n`;
  return `${comment}${written}${comment}`.replaceAll("\n", how.lineEnd);
}

function shuffled(value: unknown, key: string, next: () => number): unknown {
  if (Array.isArray(value)) {
    const elements = value.map((element: unknown) => shuffled(element, "", next));
    return UNORDERED.has(key) ? inSomeOrder(elements, next) : elements;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(
    ([name, member]) => [name, shuffled(member, name, next)] as const,
  );
  return Object.fromEntries(inSomeOrder(entries, next));
}

function inSomeOrder<T>(elements: readonly T[], next: () => number): readonly T[] {
  return elements
    .map((element) => ({ element, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ element }) => element);
}

/** Park & Miller's minimal standard generator: the same numbers for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
}
