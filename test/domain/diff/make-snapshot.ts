import { SECTIONS } from "../../../src/domain/agent/agent.ts";
import type { AgentDiff, DiffSide } from "../../../src/domain/diff/change.ts";
import { diffSnapshots } from "../../../src/domain/diff/diff-snapshots.ts";
import type { JsonObject } from "../../../src/domain/json.ts";
import type { Snapshot } from "../../../src/domain/snapshot/snapshot.ts";
import { snapshotOf } from "../../../src/domain/snapshot/take-snapshot.ts";

export type Items = Readonly<Record<string, JsonObject>>;

/** A snapshot of items named as people name them: `{"topics/pet-policy": {…}}`. */
export function makeSnapshot(items: Items, agent = "harbour-hotel"): Snapshot {
  for (const name of Object.keys(items))
    if (!SECTIONS.some((section) => name.startsWith(`${section}/`))) throw new Error(name);
  return snapshotOf(agent, (section) =>
    Object.entries(items)
      .filter(([name]) => name.startsWith(`${section}/`))
      .map(([name, value]) => [name.slice(section.length + 1), value]),
  );
}

export const LIVE: DiffSide = { label: "v41 (live)", version: 41, environment: "live" };
export const DRAFT: DiffSide = { label: "draft" };

export function diffOf(before: Items, after: Items): AgentDiff {
  return diffSnapshots(
    { side: LIVE, snapshot: makeSnapshot(before) },
    { side: DRAFT, snapshot: makeSnapshot(after) },
  );
}

export function topic(more: JsonObject = {}): JsonObject {
  return {
    name: "Topic",
    enabled: true,
    sample_questions: ["What about it?"],
    content: "This is about it.",
    actions: { tools: [], sms: [], handoffs: [] },
    ...more,
  };
}

export function sms(more: JsonObject = {}): JsonObject {
  return {
    text: "Keep your room until 2 pm for 25 €.",
    requires_consent: true,
    consent_question: "Shall I send you that by text message?",
    ...more,
  };
}

const voice = (stability: number): JsonObject => ({
  provider: "elevenlabs",
  voice: "Maren",
  stability,
  speed: 1,
  pronunciations: [{ word: "quay", say: "key" }],
});

/** What is the same on both sides of the exercise of the seed lesson. */
const SAME: Items = {
  "agent/agent": {
    name: "Harbour Hotel",
    languages: ["en-GB"],
    greeting: "Harbour Hotel, good day.",
    fallback: "I am sorry, I did not get that.",
    model: { provider: "openai", name: "gpt-4.1", temperature: 0.3 },
  },
  "rules/no-prices-by-heart": {
    id: "no-prices-by-heart",
    text: "Never quote a price that is not in a topic.",
  },
  "topics/assistance-dogs": topic({
    name: "Assistance dogs",
    sample_questions: ["Do you accept service dogs?"],
    content: "Assistance dogs stay free of charge.",
  }),
  "tools/book-room": {
    name: "Book a room",
    description: "Books a room.",
    parameters: {
      type: "object",
      properties: { nights: { type: "integer", minimum: 1 } },
      required: ["nights"],
    },
    integration: "property-management",
    reply: "Done.",
    sample_result: {},
  },
  "handoffs/front-desk": {
    name: "Front desk",
    destination: "+15005550010",
    reason: "",
    default: true,
    message: "I will put you through now.",
    sample_questions: ["I want to talk to a person"],
  },
  "guardrails/legal-advice": {
    name: "Legal advice",
    enabled: true,
    kind: "out_of_scope",
    sample_questions: ["Can I sue you?"],
    response: "I can't help with that.",
  },
  "integrations/property-management": {
    name: "Property management",
    kind: "rest",
    endpoints: { live: "https://pms.example.test/v1" },
    secrets: ["PMS_TOKEN"],
    timeout_ms: 10000,
  },
};

const LATE_CHECKOUT = {
  name: "Late checkout",
  sample_questions: ["Can I check out late?", "Do you offer late checkout?"],
  content: "Late checkout until 2 pm costs 25 €.",
};

/** The exercise: the pet policy reads differently, a new SMS is sent by an unchanged topic, the voice is steadier. */
export const BEFORE: Items = {
  ...SAME,
  "topics/pet-policy": topic({
    name: "Pet policy",
    sample_questions: ["Are dogs allowed?", "Can I bring my dog?", "Do you accept pets?"],
    content: "Dogs are not allowed in any rooms.",
  }),
  "topics/late-checkout": topic(LATE_CHECKOUT),
  "voice/voice": voice(0.6),
};
export const AFTER: Items = {
  ...SAME,
  "topics/pet-policy": topic({
    name: "Pet policy",
    sample_questions: [
      "Are dogs allowed?",
      "Can I bring my dog?",
      "Do you accept pets?",
      "Is there a fee for my dog?",
    ],
    content: "Dogs are welcome in ground-floor rooms for 15 € a night.",
  }),
  "topics/late-checkout": topic({
    ...LATE_CHECKOUT,
    actions: { tools: [], sms: ["late-checkout-offer"], handoffs: [] },
  }),
  "sms/late-checkout-offer": sms(),
  "voice/voice": voice(0.8),
};
