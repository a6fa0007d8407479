import { describe, expect, it } from "vitest";
import type { AgentDiff } from "../../../../src/domain/diff/change.ts";
import { diffSnapshots } from "../../../../src/domain/diff/diff-snapshots.ts";
import type { JsonObject } from "../../../../src/domain/json.ts";
import {
  AFTER,
  BEFORE,
  DRAFT,
  diffOf,
  type Items,
  LIVE,
  makeSnapshot,
  sms,
  topic,
} from "../make-snapshot.ts";

const told = ({ flags }: Pick<AgentDiff, "flags">) => flags.map(({ code, message }) => `${code}: ${message}`);
const flagsOf = (before: Items, after: Items) => told(diffOf(before, after));

describe("a comparison without anything special", () => {
  it("has no flags", () => {
    expect(diffOf(BEFORE, AFTER).flags).toEqual([]);
    expect(diffOf(BEFORE, BEFORE).flags).toEqual([]);
  });

  it("has none for a first version, however wild", () => {
    const first = diffSnapshots(
      { side: { label: "live (nothing runs there yet)" } },
      { side: DRAFT, snapshot: makeSnapshot(BEFORE) },
    );
    expect(first.flags).toEqual([]);
  });
});

describe("consent-removed", () => {
  it("tells an SMS that is sent unasked, and one that lost its question", () => {
    expect(flagsOf({ "sms/offer": sms() }, { "sms/offer": sms({ requires_consent: false }) })).toEqual([
      "consent-removed: SMS offer is sent without asking for consent.",
    ]);
    expect(flagsOf({ "sms/offer": sms() }, { "sms/offer": sms({ consent_question: " " }) })).toEqual([
      "consent-removed: SMS offer has lost its consent question.",
    ]);
  });

  it("says nothing of consent that is asked for now, or asked in other words", () => {
    expect(flagsOf({ "sms/offer": sms({ requires_consent: false }) }, { "sms/offer": sms() })).toEqual([]);
    expect(flagsOf({ "sms/offer": sms() }, { "sms/offer": sms({ consent_question: "May I?" }) })).toEqual([]);
  });
});

describe("guardrail-removed", () => {
  const guardrail = (more: JsonObject = {}): JsonObject => ({ enabled: true, response: "No.", ...more });
  it.each([
    ["a removed one", { "guardrails/legal": guardrail() }, {}, "Guardrail legal was removed."],
    [
      "one that is switched off",
      { "guardrails/legal": guardrail() },
      { "guardrails/legal": guardrail({ enabled: false }) },
      "Guardrail legal was switched off.",
    ],
    [
      "a filter's category that is switched off",
      { "guardrails/filters": { categories: { hate: { enabled: true }, self_harm: { enabled: true } } } },
      { "guardrails/filters": { categories: { hate: { enabled: false }, self_harm: { enabled: true } } } },
      "Guardrail filters was switched off for categories hate.",
    ],
    [
      "a category that is gone",
      { "guardrails/filters": { categories: { hate: { enabled: true } } } },
      { "guardrails/filters": { categories: {} } },
      "Guardrail filters was switched off for categories hate.",
    ],
    [
      "a filter's category that became milder",
      { "guardrails/filters": { categories: { hate: { enabled: true, level: "strict" } } } },
      { "guardrails/filters": { categories: { hate: { enabled: true, level: "lenient" } } } },
      "Guardrail filters is milder than before for categories hate.",
    ],
    [
      "banned phrases that are gone",
      { "guardrails/en": { generativeSafetySettings: { bannedPhrases: [{ text: "a" }, { text: "b" }] } } },
      { "guardrails/en": { generativeSafetySettings: { bannedPhrases: [] } } },
      "Guardrail en bans 2 phrases fewer.",
    ],
  ] satisfies [string, Items, Items, string][])("tells %s", (_, before, after, message) => {
    expect(flagsOf(before, after)).toEqual([`guardrail-removed: ${message}`]);
  });

  it("says nothing of a new answer, or of one that is switched on", () => {
    expect(
      flagsOf({ "guardrails/legal": guardrail() }, { "guardrails/legal": guardrail({ response: "Never." }) }),
    ).toEqual([]);
    expect(
      flagsOf({ "guardrails/legal": guardrail({ enabled: false }) }, { "guardrails/legal": guardrail() }),
    ).toEqual([]);
  });
});

describe("still-referenced", () => {
  const using = (tool: string) => topic({ actions: { tools: [tool], sms: [], handoffs: [] } });
  const topics = (names: readonly string[]): Items =>
    Object.fromEntries(names.map((name) => [`topics/${name}`, using("book")]));

  it("names up to three items that name what was removed, and counts the rest", () => {
    const five = topics(["a", "b", "c", "d", "e"]);
    expect(flagsOf({ ...five, "tools/book": { description: "Books." } }, five)).toEqual([
      "still-referenced: Tool book was removed, but topic a, topic b, topic c and 2 more still name it.",
    ]);
    expect(flagsOf({ ...topics(["a"]), "tools/book": { description: "Books." } }, topics(["a"]))).toEqual([
      "still-referenced: Tool book was removed, but topic a still names it.",
    ]);
  });

  it("says nothing when nobody names it any more, also when that is told with the removal", () => {
    expect(
      flagsOf({ ...topics(["a"]), "tools/book": { description: "Books." } }, { "topics/a": topic() }),
    ).toEqual([]);
  });

  it("knows references that only a layout knows", () => {
    const before = { "responses/greet": { text: "Hi" }, "flows/start": { steps: [] } };
    const after = { "flows/start": { steps: [] } };
    const diff = diffSnapshots(
      { side: LIVE, snapshot: makeSnapshot(before) },
      {
        side: DRAFT,
        snapshot: makeSnapshot(after),
        references: [{ from: "flows/start", to: "responses/greet" }],
      },
    );
    expect(told(diff)).toEqual([
      "still-referenced: Response greet was removed, but flow start still names it.",
    ]);
  });
});

describe("model-changed", () => {
  const agent = (model: JsonObject): JsonObject => ({ name: "A", languages: ["en"], greeting: "Hi", model });
  it("tells each value that differs", () => {
    expect(
      flagsOf(
        { "agent/agent": agent({ provider: "openai", name: "gpt-4.1", temperature: 0.3 }) },
        { "agent/agent": agent({ provider: "azure", name: "gpt-4o", temperature: 0.9, max_tokens: 300 }) },
      ),
    ).toEqual([
      "model-changed: Agent settings: name gpt-4.1 → gpt-4o, provider openai → azure, temperature 0.3 → 0.9, max tokens none → 300.",
    ]);
  });

  it("tells a rasa component's model once, and a step's in polyai-adk", () => {
    const rasa = (model: string): JsonObject => ({
      pipeline: [{ name: "Tokenizer" }, { name: "LLM", llm: { model } }],
      model: { model, name: model },
    });
    expect(flagsOf({ "agent/config": rasa("a-1") }, { "agent/config": rasa("a-2") })).toEqual([
      "model-changed: Agent settings config: name a-1 → a-2.",
    ]);
    const flow = (id: string, asr: string): JsonObject => ({
      steps: [{ id: "one", llm: { provider_model_id: id }, asr: { model: asr } }],
    });
    expect(flagsOf({ "flows/f": flow("a-1", "x") }, { "flows/f": flow("a-2", "x") })).toEqual([
      "model-changed: Flow f: name a-1 → a-2.",
    ]);
    expect(flagsOf({ "flows/f": flow("a-1", "x") }, { "flows/f": flow("a-1", "y") })).toEqual([]);
  });
});

describe("live-endpoint-changed", () => {
  const integration = (endpoints: JsonObject): JsonObject => ({ kind: "rest", endpoints });
  const compare = (before: JsonObject, after: JsonObject, live?: string) =>
    told(
      diffSnapshots(
        { side: LIVE, snapshot: makeSnapshot({ "integrations/pms": before }) },
        { side: DRAFT, snapshot: makeSnapshot({ "integrations/pms": after }) },
        live,
      ),
    );

  it("tells the last environment's address, whatever it is called, and no other", () => {
    const at = (live: string, production: string) =>
      integration({ sandbox: `https://s${live}.test/`, production, live: `https://${live}.test/` });
    expect(compare(at("a", "https://p.test/"), at("b", "https://p.test/"))).toEqual([
      "live-endpoint-changed: Integration pms in live: https://a.test/ → https://b.test/.",
    ]);
    expect(compare(at("a", "https://p.test/"), at("a", "https://q.test/"))).toEqual([]);
    expect(compare(at("a", "https://p.test/"), at("a", "https://q.test/"), "production")).toEqual([
      "live-endpoint-changed: Integration pms in production: https://p.test/ → https://q.test/.",
    ]);
  });

  it("never shows a login or a query", () => {
    const [flag = ""] = compare(
      integration({ live: "https://bot:hunter2secret@a.test/?key=geheim" }),
      integration({ live: "https://b.test/?key=geheimer#token" }),
    );
    expect(flag).toMatch(/a\.test.* → https:\/\/b\.test/);
    expect(flag).not.toMatch(/hunter2|geheim|token/);
  });

  it("tells addresses that count in every environment", () => {
    expect(compare({ url: "http://a.test" }, { url: "http://b.test" })).toEqual([
      "live-endpoint-changed: Integration pms: http://a.test → http://b.test.",
    ]);
  });
});
