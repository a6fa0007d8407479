import fc from "fast-check";
import type { JsonObject, JsonValue } from "../../src/domain/json.ts";

export type RandomItems = Record<string, JsonObject>;

const text = fc.oneof(
  fc.constantFrom("a", "b", "a b c", "a c", "line\nline two", "line\nline 2", "", "+1500", "é"),
  fc.constantFrom("quay", "quay (2)", "=a", "@quay", "0", "__proto__"),
  fc
    .array(
      fc.constantFrom("we", "open", "at", "seven", "pool", "sauna", "late", "checkout", "dogs", "stay"),
      {
        minLength: 6,
        maxLength: 14,
      },
    )
    .map((words) => words.join(" ")),
  fc.string({ maxLength: 12 }),
);
const KEYS = ["id", "a", "word", "title", "__proto__", "constructor", "", "=a", "@quay"] as const;

const value: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.integer({ min: -2, max: 2 }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.array(fc.record({ id: fc.constantFrom("s1", "s2", "s3", "s4"), say: tie("value") }), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie("value"), { maxKeys: 3 }),
  ),
})).value;

/** Lists as the sections really have them: sets, keyed lists with repeated keys, steps with ids. */
const lists: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.array(text, { maxLength: 5 }),
  fc.array(fc.record({ word: text, say: text }), { maxLength: 4 }),
  fc.array(fc.record({ title: text, url: text }), { maxLength: 4 }),
  fc.uniqueArray(
    fc.record({
      id: fc.constantFrom("s1", "s2", "s3", "s4", "0"),
      say: text,
      options: fc.array(fc.record({ id: fc.constantFrom("x", "y"), sample_questions: fc.array(text) }), {
        maxLength: 2,
      }),
    }),
    { selector: ({ id }) => id, maxLength: 5 },
  ),
);

export const randomItem: fc.Arbitrary<JsonObject> = fc.dictionary(
  fc.constantFrom(
    "sample_questions",
    "sources",
    "pronunciations",
    "steps",
    "content",
    "actions",
    "parameters",
    "name",
    "id",
    "x",
    "__proto__",
    "constructor",
  ),
  fc.oneof(value, lists, fc.constantFrom("a", "b", "c")),
  { maxKeys: 5 },
);

const NAMES = [
  "topics/a",
  "topics/b",
  "topics/c",
  "topics/constructor",
  "voice/voice",
  "knowledge/k",
  "knowledge/l",
  "flows/f",
  "flows/g",
  "sms/a",
  "sms/b",
  "tools/t",
  "agent/agent",
] as const;
export const randomItems: fc.Arbitrary<RandomItems> = fc.dictionary(fc.constantFrom(...NAMES), randomItem, {
  maxKeys: 6,
});

/** Two states of one agent: items kept, edited in one field, moved to another id of their section, dropped, or new. */
export const twoStates: fc.Arbitrary<readonly [RandomItems, RandomItems]> = fc
  .tuple(
    randomItems,
    randomItems,
    fc.array(
      fc.record({
        what: fc.constantFrom("keep", "edit", "move", "drop"),
        to: fc.nat(),
        value: fc.oneof(value, lists),
      }),
      {
        minLength: 6,
        maxLength: 6,
      },
    ),
  )
  .map(([before, fresh, fates]) => {
    const after: RandomItems = { ...fresh };
    for (const [index, [name, item]] of Object.entries(before).entries()) {
      const fate = fates[index];
      if (fate === undefined || fate.what === "drop") continue;
      const fields = Object.keys(item);
      const field = fields[fate.to % Math.max(1, fields.length)] ?? "x";
      const edited = fate.what === "keep" ? item : { ...item, ...Object.fromEntries([[field, fate.value]]) };
      const section = name.slice(0, name.indexOf("/") + 1);
      const others = NAMES.filter((one) => one.startsWith(section));
      if (fate.what === "move") {
        delete after[name];
        after[others[fate.to % others.length] ?? name] = fate.to % 2 === 0 ? item : edited;
      } else after[name] = edited;
    }
    return [before, after] as const;
  });
