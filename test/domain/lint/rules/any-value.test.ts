import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Agent, type Item, SECTIONS, type SectionName } from "../../../../src/domain/agent/agent.ts";
import { LAYOUT_IDS } from "../../../../src/domain/agent/layouts/layout.ts";
import { isJsonObject, type JsonValue } from "../../../../src/domain/json.ts";
import { RULE_GROUPS } from "../../../../src/domain/lint/all-rules.ts";
import { lintContextOf } from "../../../support/lint-context-of.ts";

const GROUPS = ["references", "completeness", "environments", "model"];
const rules = RULE_GROUPS.filter(({ id }) => GROUPS.includes(id)).flatMap((group) => group.rules);

const KEYS =
  `name enabled sample_questions actions tools sms handoffs steps id next collect tool handoff say integration endpoints
  live pre-release sandbox destination default requires_consent consent_question text languages language model provider temperature
  max_tokens variables overrides secrets timeout_ms speed stability sources url title description auth phone_numbers fallback
  parameters properties required __proto__ constructor toString`.split(/\s+/);
const TEXTS = [
  "",
  "a",
  "b",
  "end",
  "__proto__",
  "constructor",
  "https://live.example.com",
  "http://[",
  "http://127.0.0.1:99999",
  "+15005550003",
  "X_LIVE",
  "\ud800",
  "é".repeat(300),
  "a'".repeat(300),
  "{{a}}",
];
const value: fc.Arbitrary<JsonValue> = fc.letrec<{ any: JsonValue }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<JsonValue>(null, true, false, 0, -1, 1e308, 5),
    fc.constantFrom<JsonValue>(...TEXTS),
    fc.array(tie("any"), { maxLength: 4 }),
    fc.array(fc.tuple(fc.constantFrom(...KEYS), tie("any")), { maxLength: 6 }).map(Object.fromEntries),
  ),
})).any;

const item = fc.record({
  section: fc.constantFrom<SectionName>(...SECTIONS),
  id: fc.constantFrom("a", "b", "live", "pre-release", "__proto__", "constructor"),
  value: value.map((any) => (isJsonObject(any) ? any : { sample_questions: any, steps: any, model: any })),
  file: fc.constantFrom("a.yaml", "b.yaml"),
  path: fc.constant([]),
  refersTo: fc.array(
    fc.record({
      path: fc.constant(["x"]),
      section: fc.constantFrom<SectionName>(...SECTIONS),
      id: fc.constantFrom("a", "b", "__proto__"),
    }),
    { maxLength: 3 },
  ),
});

function agentOf(items: readonly Item[]): Agent {
  const sections = new Map<SectionName, Map<string, Item>>();
  for (const one of items) {
    const of = sections.get(one.section) ?? new Map<string, Item>();
    sections.set(one.section, of.set(one.id, one));
  }
  return { name: "bot", displayName: "Bot", sections };
}

describe("rules about the agent as a whole", () => {
  it("say something about nearly every value, whatever its type, and never throw", async () => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    const spoke = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(item, { maxLength: 12 }),
        fc.constantFrom(...LAYOUT_IDS),
        async (items, layout) => {
          const context = lintContextOf(agentOf(items), {
            layout,
            files: [{ path: "a.yaml", text: "a b live" }],
          });
          for (const rule of rules) {
            for (const hit of await rule.check(context)) {
              spoke.add(rule.id);
              expect(hit.message).toMatch(/\.$/);
            }
          }
        },
      ),
      { numRuns: 1500 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
    // Not by saying nothing: of some fifty rules, between 20 and 26 find something among values drawn at random.
    expect(spoke.size).toBeGreaterThan(10);
  });
});
