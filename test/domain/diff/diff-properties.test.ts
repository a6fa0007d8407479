import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../../src/domain/json.ts";
import { digestOf } from "../../../src/domain/snapshot/digest.ts";
import { diffOf, makeSnapshot } from "./make-snapshot.ts";

describe("a diff", () => {
  const text = fc.oneof(
    fc.constantFrom("a", "b", "a b c", "a c", "line\nline two", "line\nline 2", "", "+1500", "é"),
    fc.string({ maxLength: 12 }),
  );
  const value: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      text,
      fc.integer({ min: -2, max: 2 }),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom("id", "a", "word", "__proto__", "", "=a"), tie("value"), { maxKeys: 3 }),
    ),
  })).value;
  const item = fc.dictionary(
    fc.constantFrom(
      "sample_questions",
      "sources",
      "pronunciations",
      "steps",
      "content",
      "actions",
      "x",
      "__proto__",
    ),
    value,
    { maxKeys: 4 },
  );
  const items = fc.dictionary(
    fc.constantFrom("topics/a", "topics/b", "voice/voice", "knowledge/k", "flows/f", "sms/s", "agent/agent"),
    item,
    { maxKeys: 5 },
  );

  it("an agent does not differ from itself", () => {
    fc.assert(
      fc.property(items, (one) => {
        const diff = diffOf(one, structuredClone(one));
        expect(diff.changes).toEqual([]);
        expect(diff.summary).toBe("Nothing differs.");
      }),
      { numRuns: 300 },
    );
  });

  it("nothing differs exactly when the digests are equal, and every changed item names a field", () => {
    fc.assert(
      fc.property(items, items, (a, b) => {
        const diff = diffOf(a, b);
        const equal = digestOf(makeSnapshot(a)) === digestOf(makeSnapshot(b));
        expect(diff.changes.length === 0).toBe(equal);
        for (const change of diff.changes)
          if (change.kind === "changed") expect(change.fields.length).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    );
  });

  it("the other way round, what was added is removed", () => {
    fc.assert(
      fc.property(items, items, (a, b) => {
        const there = diffOf(a, b).counts;
        const back = diffOf(b, a).counts;
        expect([back.added, back.removed, back.changed]).toEqual([there.removed, there.added, there.changed]);
      }),
      { numRuns: 300 },
    );
  });
});
