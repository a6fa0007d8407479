import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../src/domain/json.ts";
import { AFTER, BEFORE, diffOf, type Items, sms, topic } from "./make-snapshot.ts";

const changed = (before: Items, after: Items): string =>
  diffOf(before, after).summary.split(" No changes to ")[0] ?? "";
const actions = (more: JsonObject): JsonObject =>
  topic({ actions: { tools: [], sms: [], handoffs: [], ...more } });
const OFFER: Items = { "sms/offer": sms() };

describe("the sentence of one change", () => {
  it.each<[string, Items, Items, string]>([
    [
      "new wiring",
      { ...OFFER, "topics/late-checkout": topic() },
      { ...OFFER, "topics/late-checkout": actions({ sms: ["offer"] }) },
      "Topic late-checkout now sends SMS offer.",
    ],
    [
      "wiring that is gone",
      { "tools/book": { integration: "pms" } },
      { "tools/book": {} },
      "Tool book no longer calls integration pms.",
    ],
    [
      "wiring gone and come",
      { "topics/a": actions({ handoffs: ["front-desk"] }) },
      { "topics/a": actions({ tools: ["book"] }) },
      "Topic a no longer hands off to front-desk and now calls tool book.",
    ],
    [
      "wiring that leads elsewhere",
      { "tools/book": { integration: "pms" } },
      { "tools/book": { integration: "crm" } },
      "Tool book calls integration pms → crm.",
    ],
    [
      "a step of a flow",
      { "flows/f": { steps: [{ id: "greet", say: "Hello." }] } },
      { "flows/f": { steps: [{ id: "greet", say: "Hello.", tool: "book" }] } },
      "Flow f step greet: now calls tool book.",
    ],
    ["a switch", { "topics/a": topic() }, { "topics/a": topic({ enabled: false }) }, "Topic a switched off."],
    [
      "a faster voice",
      { "voice/voice": { speed: 1 } },
      { "voice/voice": { speed: 1.2 } },
      "Voice speed 1 → 1.2 (faster).",
    ],
    [
      "a less steady voice",
      { "voice/voice": { stability: 0.8 } },
      { "voice/voice": { stability: 0.6 } },
      "Voice stability 0.8 → 0.6 (less steady).",
    ],
    [
      "a number without a word of its own",
      { "agent/agent": { model: { temperature: 0.3 } } },
      { "agent/agent": { model: { temperature: 0.9 } } },
      "Agent settings model temperature 0.3 → 0.9.",
    ],
    [
      "sample questions",
      { "topics/a": topic({ sample_questions: ["One?", "Two?"] }) },
      { "topics/a": topic({ sample_questions: ["Two?", "Three?", "Four?"] }) },
      "Topic a changed (2 sample questions added, 1 removed).",
    ],
    [
      "more than can be named",
      { "voice/voice": { a: "x y", b: "x y", c: "x y", d: "x y", e: "x y" } },
      { "voice/voice": { a: "x z", b: "x z", c: "x z", d: "x z", e: "x z" } },
      "Voice changed (a, b, c, 2 more).",
    ],
  ])("%s", (_, before, after, sentence) => {
    expect(changed(before, after)).toBe(sentence);
  });
});

describe("the sentence of several", () => {
  it("names each, in the order of sections", () => {
    expect(changed(BEFORE, AFTER)).toBe(
      "Topic pet-policy changed (content, 1 sample question added); " +
        "SMS late-checkout-offer added (sent by topic late-checkout, after consent); " +
        "voice stability 0.6 → 0.8 (steadier).",
    );
  });

  it("above five counts by section, the one that reviewers fear most first", () => {
    const topics = (content: string): Items =>
      Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`topics/t${index}`, topic({ content })]));
    expect(
      changed(
        { ...topics("a"), "guardrails/legal": { response: "No." }, "rules/r": { text: "Never." } },
        { ...topics("b"), "rules/r": { text: "Never, ever." } },
      ),
    ).toBe(
      "8 changes: 1 rule changed (r); 1 guardrail removed (legal); 6 topics changed (t0, t1, t2 and 3 more).",
    );
  });
});
