import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../../src/domain/json.ts";
import { canonicalJson } from "../../../src/domain/snapshot/canonical-json.ts";
import { equalJson } from "../../../src/domain/snapshot/equal-json.ts";

describe("equal values", () => {
  const value: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom<JsonValue>("a", "b", "", 0, -0, 1, true, false, null),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom("a", "b", "0", "__proto__", "constructor", ""), tie("value"), {
        maxKeys: 3,
      }),
    ),
  })).value;

  it("are those whose canonical JSON is the same, in whatever order their keys are", () => {
    let equal = 0;
    fc.assert(
      fc.property(value, value, (a, b) => {
        const same = canonicalJson(a) === canonicalJson(b);
        if (same) equal += 1;
        expect(equalJson(a, b)).toBe(same);
        expect(equalJson(a, structuredClone(a))).toBe(true);
      }),
      { numRuns: 3_000 },
    );
    expect(equal).toBeGreaterThan(30);
    expect(equalJson({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
    expect(equalJson({ a: 1 }, JSON.parse('{"a": 1, "__proto__": 2}'))).toBe(false);
    expect(equalJson([], {})).toBe(false);
  });
});
