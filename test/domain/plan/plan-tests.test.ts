import { describe, expect, it } from "vitest";
import type { Agent, Item, SectionName } from "../../../src/domain/agent/agent.ts";
import { SECTIONS } from "../../../src/domain/agent/agent.ts";
import { planTests } from "../../../src/domain/plan/plan-tests.ts";
import type { TestPlan } from "../../../src/domain/plan/test-plan.ts";
import type { ConversationCase, Suite } from "../../../src/domain/regression/suite.ts";
import { AFTER, BEFORE, diffOf, type Items, sms, topic } from "../diff/make-snapshot.ts";

function agentOf(items: Items): Agent {
  const sections = new Map<SectionName, ReadonlyMap<string, Item>>();
  for (const section of SECTIONS) {
    const here = Object.entries(items)
      .filter(([name]) => name.startsWith(`${section}/`))
      .map(([name, value]): [string, Item] => {
        const id = name.slice(section.length + 1);
        return [id, { section, id, value, file: `agent/${name}.yaml`, path: [] }];
      });
    sections.set(section, new Map(here));
  }
  return { name: "harbour-hotel", displayName: "Harbour Hotel", sections };
}

function conversation(id: string, covers: readonly string[], tags: readonly string[] = []): ConversationCase {
  return {
    id,
    conversation: id.replace(/[ /].*/, ""),
    covers,
    tags,
    channel: "chat",
    turns: [],
    location: { file: "tests/a.test.yaml", line: 1, column: 1 },
  };
}
const suiteOf = (...cases: readonly ConversationCase[]): Suite => ({ cases, digest: "sha256:0" });
const plan = (before: Items, after: Items, suite: Suite, phoneNumber?: string): TestPlan =>
  planTests(diffOf(before, after), suite, agentOf(after), phoneNumber === undefined ? {} : { phoneNumber });

const SUITE = suiteOf(
  conversation("parking", ["topics/parking"]),
  conversation("faq", ["topics/opening-hours"], ["smoke"]),
  conversation("dogs-allowed", ["topics/pet-policy"]),
  conversation("dogs-allowed (call)", ["topics/pet-policy"]),
  conversation("service-dogs", ["topics/assistance-dogs"]),
  conversation("late-checkout-sms/agrees", ["topics/late-checkout", "sms/late-checkout-offer"]),
  conversation("late-checkout-sms/refuses", ["topics/late-checkout", "sms/late-checkout-offer"]),
  conversation("late-checkout", ["topics/late-checkout"]),
);

describe("the plan of the seed lesson's exercise", () => {
  const found = plan(BEFORE, AFTER, SUITE, "+15005550002");

  it("names for each change what covers it, what is near it and what is by hand", () => {
    expect(found.changes).toEqual([
      { item: "topics/pet-policy", covered: ["dogs-allowed"], neighbours: ["service-dogs"], byHand: [] },
      {
        item: "sms/late-checkout-offer",
        covered: ["late-checkout-sms"],
        neighbours: ["late-checkout"],
        byHand: [],
      },
      {
        item: "voice/voice",
        covered: [],
        neighbours: [],
        byHand: ["listen to a test call on +1 500 555 0002"],
      },
    ]);
  });

  it("always has the smoke conversations, each conversation once, in suite order", () => {
    expect(found.smoke).toEqual(["faq"]);
    expect(found.conversations).toEqual([
      "faq",
      "dogs-allowed",
      "service-dogs",
      "late-checkout-sms",
      "late-checkout",
    ]);
    expect(found.uncovered).toEqual([]);
  });
});

describe("a plan", () => {
  it("lists what no conversation and no person checks", () => {
    const found = plan({}, { "topics/new": topic(), "sms/lonely": sms() }, SUITE);
    expect(found.uncovered).toEqual(["topics/new", "sms/lonely"]);
    expect(found.conversations).toEqual(["faq"]);
  });

  it("does not take a neighbour for a test", () => {
    const after = {
      "topics/late-checkout": topic({ actions: { tools: [], sms: ["x"], handoffs: [] } }),
      "sms/x": sms({ text: "Other words." }),
    };
    const found = plan({ ...after, "sms/x": sms() }, after, SUITE);
    expect(found.changes[0]?.neighbours).toEqual(["late-checkout-sms", "late-checkout"]);
    expect(found.uncovered).toEqual(["sms/x"]);
  });

  it("puts the whole suite next to what can change any answer", () => {
    const agent = (greeting: string): Items => ({ "agent/agent": { greeting } });
    const found = plan(agent("Hello."), agent("Good day."), SUITE);
    expect(found.changes[0]?.neighbours).toHaveLength(6);
    expect(found.uncovered).toEqual([]);
    expect(plan(agent("Hello."), agent("Good day."), suiteOf()).uncovered).toEqual(["agent/agent"]);
  });

  it("wants a rule to be covered by a conversation that says so", () => {
    const rule = { "rules/r": { id: "r", text: "Never." } };
    expect(plan({}, rule, SUITE).uncovered).toEqual(["rules/r"]);
    expect(plan({}, rule, suiteOf(conversation("never", ["rules/r"]))).uncovered).toEqual([]);
  });

  it("asks for a test call when somebody else may be reached", () => {
    const handoff = (destination: string): Items => ({
      "handoffs/desk": { name: "Front desk", destination },
    });
    expect(
      plan(handoff("+15005550010"), handoff("+15005550011"), SUITE, "+15005550002").changes[0]?.byHand,
    ).toEqual([
      "place a test call on +1 500 555 0002, ask for Front desk and see who answers (+1 500 555 0011)",
    ]);
  });

  it("finds what a changed variable fills in", () => {
    const items = (time: string): Items => ({
      "topics/opening-hours": topic({ content: "From {{opening_time}}." }),
      "environments/live": { variables: { opening_time: time }, overrides: {} },
    });
    expect(plan(items("8 am"), items("9 am"), SUITE).changes[0]).toEqual({
      item: "environments/live",
      covered: [],
      neighbours: ["faq"],
      byHand: ["in live, ask once for what changed: only there does this apply"],
    });
  });

  it("counts the conversations of the former id for a renamed item, and those that followed", () => {
    const content = "Late checkout until 2 pm costs 25 €, and the front desk wants to know it by ten.";
    const before: Items = { "topics/late-checkout": topic({ content }) };
    const after: Items = { "topics/checkout-late": topic({ content }) };
    expect(plan(before, after, SUITE)).toMatchObject({
      changes: [
        { item: "topics/checkout-late", covered: ["late-checkout-sms", "late-checkout"], byHand: [] },
      ],
      uncovered: [],
    });
    const followed = suiteOf(
      conversation("new-name", ["topics/checkout-late"]),
      conversation("old-name", ["topics/late-checkout"]),
      conversation("other", ["sms/late-checkout"]),
    );
    expect(plan(before, after, followed).changes[0]?.covered).toEqual(["new-name", "old-name"]);
    expect(plan(before, after, suiteOf()).uncovered).toEqual(["topics/checkout-late"]);
  });

  it("asks by hand what only the platform can show of a new name", () => {
    const pms = {
      name: "Property management",
      kind: "rest",
      endpoints: { live: "https://pms.example.test/v1" },
    };
    expect(plan({ "integrations/a": pms }, { "integrations/b": pms }, SUITE).changes[0]?.byHand).toEqual([
      "use a tool of Property management on pre-release: rehearsals answer from sample results",
    ]);
    const place = { variables: { opening_time: "8 am", closing_time: "6 pm" } };
    expect(plan({ "environments/a": place }, { "environments/b": place }, SUITE).changes[0]?.byHand).toEqual([
      "in b, place a test call and ask for a person: only there does this apply",
    ]);
  });

  it("has nothing but smoke when nothing differs, and nothing at all without tests", () => {
    expect(plan(BEFORE, BEFORE, SUITE)).toMatchObject({ changes: [], conversations: ["faq"], uncovered: [] });
    expect(plan(BEFORE, BEFORE, suiteOf())).toMatchObject({ conversations: [], smoke: [] });
  });

  it("does not follow names like __proto__ anywhere", () => {
    const odd: Items = {
      "topics/a": JSON.parse(
        '{"name":"__proto__","sample_questions":["constructor"],"actions":{"tools":["__proto__"]}}',
      ),
    };
    expect(plan({}, odd, suiteOf(conversation("x", ["__proto__", "topics/__proto__"]))).uncovered).toEqual([
      "topics/a",
    ]);
  });
});
