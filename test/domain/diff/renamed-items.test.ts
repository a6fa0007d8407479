import { describe, expect, it } from "vitest";
import type { AgentDiff } from "../../../src/domain/diff/change.ts";
import { diffSnapshots } from "../../../src/domain/diff/diff-snapshots.ts";
import type { Reference } from "../../../src/domain/diff/references.ts";
import type { JsonObject } from "../../../src/domain/json.ts";
import { DRAFT, diffOf, type Items, LIVE, makeSnapshot, sms, topic } from "./make-snapshot.ts";

const LATE = topic({
  name: "Late checkout",
  sample_questions: ["Can I check out late?", "Do you offer late checkout?"],
  content: "Late checkout until 2 pm costs 25 €. Ask the front desk before 10 am on the day you leave.",
});
const sends = (id: string, more: JsonObject = {}): JsonObject =>
  topic({ actions: { tools: [], sms: ["a-first", id, "z-last"], handoffs: [] }, ...more });
const told = (diff: AgentDiff): readonly string[] =>
  diff.changes.map(({ kind, formerId, name, includes = [] }) =>
    [
      kind,
      ...(formerId === undefined ? [] : [formerId]),
      name,
      ...includes.map((one) => `(${one.name})`),
    ].join(" "),
  );

describe("an item under a new id", () => {
  const renamed = diffOf({ "topics/late-checkout": LATE }, { "topics/checkout-late": LATE });

  it("is one change, with both sides and no fields", () => {
    expect(told(renamed)).toEqual(["renamed late-checkout topics/checkout-late"]);
    expect(renamed.counts).toEqual({ added: 0, renamed: 1, changed: 0, removed: 0 });
    expect(renamed.summary).toMatch(/^Topic late-checkout renamed to checkout-late\. /);
    expect(renamed.changes[0]).toMatchObject({ fields: [], before: LATE, after: LATE });
  });

  it("is risky wiring at least, and what is worse in its fields wins", () => {
    expect(renamed.changes[0]).toMatchObject({
      risk: "wiring",
      riskReason: "What still names the former id finds nothing.",
    });
    const diff = diffOf({ "sms/a": sms() }, { "sms/b": sms({ requires_consent: false }) });
    expect(diff.changes[0]).toMatchObject({ kind: "renamed", risk: "safety" });
  });

  it("is told with what differs besides", () => {
    const content =
      "Late checkout until 3 pm costs 25 €. Ask the front desk before 10 am on the day you leave.";
    const diff = diffOf({ "topics/late-checkout": LATE }, { "topics/checkout-late": { ...LATE, content } });
    expect(diff.changes[0]?.fields.map((field) => field.path)).toEqual([["content"]]);
    expect(diff.summary).toMatch(/^Topic late-checkout renamed to checkout-late and changed\. /);
  });

  it("does not tell that a rule's own id field follows", () => {
    const text = "Never quote a price that is not in a topic.";
    const diff = diffOf({ "rules/a": { id: "a", text } }, { "rules/b": { id: "b", text } });
    expect(told(diff)).toEqual(["renamed a rules/b"]);
    expect(diff.changes[0]?.fields).toEqual([]);
  });

  it("stands between what is added and what is changed", () => {
    const before: Items = { "topics/b": LATE, "topics/c": topic(), "topics/d": topic({ content: "Pool" }) };
    const after: Items = {
      "topics/a": LATE,
      "topics/c": topic({ content: "Other." }),
      "topics/z": topic({ name: "Sauna", sample_questions: ["Is it hot?"], content: "Yes." }),
    };
    expect(told(diffOf(before, after))).toEqual([
      "added topics/z",
      "renamed b topics/a",
      "changed topics/c",
      "removed topics/d",
    ]);
  });

  it("is named with both ids when there is too much to tell one by one", () => {
    const many = (name: string): Items =>
      Object.fromEntries(
        Array.from({ length: 6 }, (_, index) => [
          `topics/${name}${index}`,
          { ...LATE, content: `${String(LATE.content)} Room ${index}.` },
        ]),
      );
    expect(diffOf(many("a"), many("b")).summary).toMatch(
      /^6 changes: 6 topics renamed \(a0 → b0, a1 → b1, a2 → b2 and 3 more\)\. /,
    );
  });
});

describe("what names a renamed item", () => {
  it("is folded when it does nothing but follow, wherever it names it", () => {
    const book = (integration: string): JsonObject => ({
      name: "Book a room",
      description: "Books a room.",
      integration,
    });
    const pms: JsonObject = {
      name: "Property management",
      kind: "rest",
      endpoints: { live: "https://pms.example.test/v1" },
      secrets: ["PMS_TOKEN"],
    };
    const desk: JsonObject = { name: "Front desk", destination: "+15005550010", message: "One moment." };
    const state = (offer: string, handoff: string, system: string): Items => ({
      [`sms/${offer}`]: sms(),
      [`handoffs/${handoff}`]: desk,
      [`integrations/${system}`]: pms,
      "topics/late": sends(offer),
      "flows/stay": {
        steps: [
          { id: "s1", sms: offer },
          { id: "s2", handoff },
        ],
      },
      "tools/book": book(system),
      "environments/live": { overrides: { handoffs: { [handoff]: { destination: "+15005550011" } } } },
    });
    expect(told(diffOf(state("offer", "desk", "pms"), state("new-offer", "people", "hotel")))).toEqual([
      "renamed offer sms/new-offer (topics/late) (flows/stay)",
      "renamed desk handoffs/people (environments/live)",
      "renamed pms integrations/hotel (tools/book)",
    ]);
  });

  it("stays a change of its own when anything else differs: words, order, a switch, or only a part follows", () => {
    const before: Items = { "sms/offer": sms(), "topics/t": sends("offer") };
    const others: readonly JsonObject[] = [
      sends("new", { content: "Other words." }),
      sends("new", { enabled: false }),
      topic({ actions: { tools: [], sms: ["new", "a-first", "z-last"], handoffs: [] } }),
      topic({ actions: { tools: [], sms: ["a-first", "new", "new", "z-last"], handoffs: [] } }),
      topic({ actions: { tools: ["new"], sms: ["a-first", "z-last"], handoffs: [] } }),
    ];
    for (const other of others)
      expect(told(diffOf(before, { "sms/new": sms(), "topics/t": other }))).toEqual([
        "changed topics/t",
        "renamed offer sms/new",
      ]);
  });

  it("does not hide that a text says another word, though it is the id's", () => {
    const before: Items = { "sms/offer": sms(), "topics/t": sends("offer", { content: "offer" }) };
    const after: Items = { "sms/deal": sms(), "topics/t": sends("deal", { content: "deal" }) };
    expect(told(diffOf(before, after))).toEqual(["changed topics/t", "renamed offer sms/deal"]);
  });

  it("is named when it still has the former id", () => {
    const diff = diffOf(
      { "sms/offer": sms(), "topics/t": sends("offer"), "topics/u": sends("offer") },
      { "sms/deal": sms(), "topics/t": sends("deal"), "topics/u": sends("offer") },
    );
    expect(told(diff)).toEqual(["renamed offer sms/deal (topics/t)"]);
    expect(diff.changes[0]?.remarks).toEqual([
      "topic u still names the former id offer",
      "sent by topic t, after consent",
    ]);
    expect(diff.changes[0]?.dependents).toEqual(["topics/t", "topics/u"]);
    expect(diff.summary).toMatch(/^SMS offer renamed to deal \(topic u still names the former id offer\)\. /);
  });
});

describe("what names a renamed item in a layout's own fields", () => {
  const tool: JsonObject = { name: "Weather", description: "Tells how the weather will be today." };
  const reference = (id: string, path: readonly string[], called?: string): Reference => ({
    from: "flows/f",
    to: `tools/${id}`,
    place: { path, ...(called === undefined ? {} : { called }) },
  });
  const compare = (
    before: JsonObject,
    after: JsonObject,
    from: Reference,
    to: Reference,
  ): readonly string[] =>
    told(
      diffSnapshots(
        {
          side: LIVE,
          snapshot: makeSnapshot({ "tools/weather": tool, "flows/f": before }),
          references: [from],
        },
        {
          side: DRAFT,
          snapshot: makeSnapshot({ "tools/forecast": tool, "flows/f": after }),
          references: [to],
        },
      ),
    );
  const FOLDED = ["renamed weather tools/forecast (flows/f)"];
  const APART = ["renamed weather tools/forecast", "changed flows/f"];

  it("follows in the field that the layout knows", () => {
    const action = (name: string): JsonObject => ({ steps: [{ action: name, text: "weather" }] });
    const at = ["steps", "action"];
    expect(
      compare(action("weather"), action("forecast"), reference("weather", at), reference("forecast", at)),
    ).toEqual(FOLDED);
    expect(
      compare(
        action("Weather now"),
        action("Forecast now"),
        reference("weather", at, "Weather now"),
        reference("forecast", at, "Forecast now"),
      ),
    ).toEqual(FOLDED);
  });

  it("follows within a text where it is marked as a name, and nowhere else", () => {
    const at = ["prompt"];
    const prompt = (text: string): JsonObject => ({ prompt: text });
    const ways = ["{{fn:weather}}", `\${TOOL:weather}`, `\${TOOL: weather }`, "slots.weather"];
    for (const way of ways)
      expect(
        compare(
          prompt(`Call ${way} when asked for the weather.`),
          prompt(`Call ${way.replace("weather", "forecast")} when asked for the weather.`),
          reference("weather", at),
          reference("forecast", at),
        ),
        way,
      ).toEqual(FOLDED);
    expect(
      compare(
        prompt("Call {{fn:weather}} when asked for the weather."),
        prompt("Call {{fn:forecast}} when asked for the forecast."),
        reference("weather", at),
        reference("forecast", at),
      ),
    ).toEqual(APART);
  });

  it("stays when the layout does not say that it names the new one", () => {
    const at = ["steps", "action"];
    const action = (name: string): JsonObject => ({ steps: [{ action: name }] });
    expect(
      compare(action("weather"), action("forecast"), reference("weather", at), reference("other", at)),
    ).toEqual(APART);
  });
});
