import type { SectionName } from "../agent/agent.ts";

/** How people call one item of a section, several of them, and the section as a whole. */
interface SectionWords {
  readonly one: string;
  readonly many: string;
  readonly all: string;
}

const WORDS: Readonly<Record<SectionName, SectionWords>> = {
  agent: { one: "agent settings", many: "agent settings", all: "agent settings" },
  instructions: { one: "instructions", many: "instructions", all: "instructions" },
  rules: { one: "rule", many: "rules", all: "rules" },
  topics: { one: "topic", many: "topics", all: "topics" },
  knowledge: { one: "knowledge", many: "knowledge items", all: "knowledge" },
  tools: { one: "tool", many: "tools", all: "tools" },
  sms: { one: "SMS", many: "SMS", all: "SMS" },
  handoffs: { one: "handoff", many: "handoffs", all: "handoffs" },
  guardrails: { one: "guardrail", many: "guardrails", all: "guardrails" },
  voice: { one: "voice", many: "voice", all: "voice" },
  flows: { one: "flow", many: "flows", all: "flows" },
  integrations: { one: "integration", many: "integrations", all: "integrations" },
  environments: { one: "environment", many: "environments", all: "environments" },
  responses: { one: "response", many: "responses", all: "responses" },
  entities: { one: "entity", many: "entities", all: "entities" },
};

export function sectionWords(section: SectionName): SectionWords {
  return WORDS[section];
}

/** Sections that hold one item, of the section's own name, need no name for it; layouts may have further items there. */
export function isSingle(section: SectionName, id: string = section): boolean {
  return id === section && (section === "agent" || section === "instructions" || section === "voice");
}

/** `topic pet-policy`, `SMS late-checkout-offer`, `voice`. */
export function itemWords(section: SectionName, id: string): string {
  return isSingle(section, id) ? WORDS[section].one : `${WORDS[section].one} ${id}`;
}

/** `8 topics`, `1 SMS`. */
export function countWords(section: SectionName, count: number): string {
  return `${count} ${count === 1 ? WORDS[section].one : WORDS[section].many}`;
}

/** `a`, `a and b`, `a, b and c`; at most `limit` of them, the rest as `and 3 more`. */
export function listWords(names: readonly string[], limit = 5): string {
  if (names.length > limit) return `${names.slice(0, limit).join(", ")} and ${names.length - limit} more`;
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
