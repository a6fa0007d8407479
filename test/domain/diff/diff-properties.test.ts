import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AgentDiff, CHANGE_KINDS } from "../../../src/domain/diff/change.ts";
import type { JsonObject, JsonValue } from "../../../src/domain/json.ts";
import { canonicalJson } from "../../../src/domain/snapshot/canonical-json.ts";
import { digestOf } from "../../../src/domain/snapshot/digest.ts";
import { applyChanges } from "../../support/apply-changes.ts";
import { randomItem, randomItems, twoStates } from "../../support/random-items.ts";
import { diffOf, type Items, makeSnapshot, topic } from "./make-snapshot.ts";

const overSections = (diff: AgentDiff, count: "included" | (typeof CHANGE_KINDS)[number]): number =>
  diff.sections.reduce((sum, section) => sum + section[count], 0);

/** Items as a snapshot has them, from `section/id`. */
function canonical(items: Items): Record<string, Items[string]> {
  const snapshot = makeSnapshot(items);
  return Object.fromEntries(
    Object.entries(snapshot.sections).flatMap(([section, members]) =>
      Object.entries(members ?? {}).map(([id, item]) => [`${section}/${id}`, item] as const),
    ),
  );
}

describe("a diff", () => {
  it("an agent does not differ from itself", () => {
    fc.assert(
      fc.property(randomItems, (one) => {
        const diff = diffOf(one, structuredClone(one));
        expect(diff.changes).toEqual([]);
        expect(diff.summary).toBe("Nothing differs.");
      }),
      { numRuns: 300 },
    );
  });

  it("nothing differs exactly when the digests are equal, and every changed item names a field", () => {
    fc.assert(
      fc.property(twoStates, ([a, b]) => {
        const diff = diffOf(a, b);
        const equal = digestOf(makeSnapshot(a)) === digestOf(makeSnapshot(b));
        expect(diff.changes.length === 0).toBe(equal);
        for (const change of diff.changes)
          if (change.kind === "changed") expect(change.fields.length).toBeGreaterThan(0);
      }),
      { numRuns: 1_000 },
    );
  });

  it("tells everything: what its fields say, done to the one, gives the other", () => {
    let renamed = 0;
    let changed = 0;
    fc.assert(
      fc.property(twoStates, ([a, b]) => {
        const { changes } = diffOf(a, b);
        const applied = applyChanges(canonical(a), changes);
        expect(canonicalJson(makeSnapshot(applied))).toBe(canonicalJson(makeSnapshot(b)));
        renamed += changes.filter(({ kind, fields }) => kind === "renamed" && fields.length > 0).length;
        changed += changes.filter(({ kind }) => kind === "changed").length;
      }),
      { numRuns: 1_000 },
    );
    // The generator must bring what the property is about.
    expect(renamed).toBeGreaterThan(8);
    expect(changed).toBeGreaterThan(200);
  });

  it("counts what it shows, in all and by section", () => {
    fc.assert(
      fc.property(twoStates, ([a, b]) => {
        const diff = diffOf(a, b);
        for (const kind of CHANGE_KINDS) {
          expect(diff.counts[kind]).toBe(diff.changes.filter((change) => change.kind === kind).length);
          expect(overSections(diff, kind)).toBe(diff.counts[kind]);
        }
        const included = diff.changes.flatMap((change) => change.includes ?? []);
        expect(overSections(diff, "included")).toBe(included.length);
        const names = [...diff.changes, ...included].map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: 500 },
    );
  });

  it("the other way round, what was added is removed and what was renamed is renamed back", () => {
    const pairs = (diff: AgentDiff, back: boolean): readonly string[] =>
      diff.changes
        .filter(({ formerId }) => formerId !== undefined)
        .map(({ section, id, formerId = "" }) =>
          [section, ...(back ? [id, formerId] : [formerId, id])].join(" "),
        )
        .sort();
    fc.assert(
      fc.property(twoStates, ([a, b]) => {
        const there = diffOf(a, b);
        const back = diffOf(b, a);
        expect([back.counts.added, back.counts.removed, back.counts.renamed]).toEqual([
          there.counts.removed,
          there.counts.added,
          there.counts.renamed,
        ]);
        expect(pairs(back, true)).toEqual(pairs(there, false));
        expect(back.counts.changed + overSections(back, "included")).toBe(
          there.counts.changed + overSections(there, "included"),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("never passes over a key that programs take for something else", () => {
    const keys = ["__proto__", "constructor", "prototype", "hasOwnProperty", "", "=a", "@a", ".a"];
    fc.assert(
      fc.property(randomItem, fc.constantFrom(...keys), fc.boolean(), (item, key, deep) => {
        const gained: JsonObject = JSON.parse(`{${JSON.stringify(key)}: {"polluted": true}}`);
        const before = { ...item, x: {} };
        const after = deep ? { ...before, x: gained } : { ...before, ...gained };
        if (!deep) Object.defineProperty(after, key, { value: gained[key] ?? null, enumerable: true });
        const { changes } = diffOf({ "topics/t": before }, { "topics/t": after });
        expect(changes.map(({ kind, name }) => `${kind} ${name}`)).toEqual(["changed topics/t"]);
        expect(changes[0]?.fields.flatMap(({ path }) => path)).toContain(key);
        expect(Reflect.get({}, "polluted")).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});

describe("ten thousand topics", () => {
  const many = Array.from(
    { length: 10_000 },
    (_, index) =>
      [
        `topics/t${index}`,
        topic({
          name: `Topic ${index}`,
          content: `Answer ${index} tells what room ${index * 7} has and costs.`,
        }),
      ] as const,
  );
  const all = Object.fromEntries(many);
  const told = (before: Items, after: Items): readonly string[] =>
    diffOf(before, after).changes.map(({ kind, name }) => `${kind} ${name}`);

  it("one more at the head is one added", () => {
    expect(told(all, { "topics/a-first": topic({ content: "New." }), ...all })).toEqual([
      "added topics/a-first",
    ]);
  });

  it("in another order are the same", () => {
    expect(told(all, Object.fromEntries([...many].reverse()))).toEqual([]);
  });

  it("one less in the middle is one removed", () => {
    const { "topics/t5000": _, ...rest } = all;
    expect(told(all, rest)).toEqual(["removed topics/t5000"]);
  });

  it("one moved to another id is one renamed", () => {
    const { "topics/t5000": moved = {}, ...rest } = all;
    expect(told(all, { ...rest, "topics/elsewhere": moved })).toEqual(["renamed topics/elsewhere"]);
  });
});

describe("ten thousand elements of one list", () => {
  const questions = Array.from({ length: 10_000 }, (_, index) => `Question ${index}?`);
  const fields = (
    section: "topics" | "flows",
    field: string,
    before: JsonValue,
    after: JsonValue,
  ): readonly string[] =>
    diffOf(
      { [`${section}/x`]: { [field]: before } },
      { [`${section}/x`]: { [field]: after } },
    ).changes.flatMap((change) => change.fields.map(({ kind, path }) => `${kind} ${path.join("/")}`));

  it("are compared as the set or the sequence that they are", () => {
    const without = questions.toSpliced(5_000, 1);
    const reversed = [...questions].reverse();
    expect(fields("topics", "sample_questions", questions, ["A?", ...questions])).toEqual([
      "added sample_questions/A?",
    ]);
    expect(fields("topics", "sample_questions", questions, reversed)).toEqual([]);
    expect(fields("topics", "sample_questions", questions, without)).toEqual([
      "removed sample_questions/Question 5000?",
    ]);
    expect(fields("flows", "list", questions, ["A?", ...questions])).toEqual(["added list/0"]);
    expect(fields("flows", "list", questions, without)).toEqual(["removed list/5000"]);
    expect(fields("flows", "list", questions, reversed)).toEqual(["changed list"]);
  });
});
