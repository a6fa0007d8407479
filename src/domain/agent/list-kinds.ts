import type { SectionName } from "./agent.ts";

/**
 * What the order of a list means. `set`: none, elements are unique. `sequence`: it matters.
 * `keyed`: elements are objects found by the named field; their order does not matter.
 */
export type ListKind =
  | { readonly kind: "set" | "sequence" }
  | { readonly kind: "keyed"; readonly by: string };

const KINDS: Partial<Record<SectionName, Readonly<Record<string, ListKind>>>> = {
  topics: { sample_questions: { kind: "set" } },
  handoffs: { sample_questions: { kind: "set" } },
  guardrails: { sample_questions: { kind: "set" } },
  flows: { sample_questions: { kind: "set" } },
  knowledge: { sources: { kind: "keyed", by: "title" } },
  voice: { pronunciations: { kind: "keyed", by: "word" } },
  tools: { "parameters.required": { kind: "set" } },
  integrations: { secrets: { kind: "set" } },
};

/** The kind of the list at `path` (names only, no indices) of an item's value; `sequence` where nothing else is said. */
export function listKind(section: SectionName, path: readonly string[]): ListKind {
  return KINDS[section]?.[path.join(".")] ?? { kind: "sequence" };
}
