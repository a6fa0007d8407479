import type { SectionName } from "./agent.ts";

/**
 * What the order of a list means. `set`: none, elements are unique. `keyed`: elements are objects found by the named field; their
 * order does not matter (where an element lacks that field there is nothing to go by, and the list is a sequence).
 * `sequence`: it matters. People tell its elements apart by the first of the fields `by` that one has; absent: by `id`, where all
 * have one of their own. `pairs`: an element that stands where another one stood is that one, changed. `same`: so are two elements
 * that are equal in this field, whatever they are called.
 */
export type ListKind =
  | { readonly kind: "set" }
  | { readonly kind: "keyed"; readonly by: string }
  | SequenceKind;
export interface SequenceKind {
  readonly kind: "sequence";
  readonly by?: readonly string[];
  readonly pairs?: true;
  readonly same?: string;
}

type Kinds = Partial<Record<SectionName, Readonly<Record<string, ListKind>>>>;

const SET: ListKind = { kind: "set" };
const SEQUENCE: SequenceKind = { kind: "sequence" };
const PAIRS: ListKind = { kind: "sequence", pairs: true };
const keyed = (by: string): ListKind => ({ kind: "keyed", by });
const sequenceBy = (...by: string[]): SequenceKind => ({ kind: "sequence", by, pairs: true });

/** The native layout's lists. A change here changes the digests of published versions. */
const NATIVE: Kinds = {
  topics: { sample_questions: SET },
  handoffs: { sample_questions: SET },
  guardrails: { sample_questions: SET },
  flows: { sample_questions: SET },
  knowledge: { sources: keyed("title") },
  voice: { pronunciations: keyed("word") },
  tools: { "parameters.required": SET },
  integrations: { secrets: SET },
};

/** Lists that keep the name they have in the files of another platform. None of these names is one of the native layout. */
const FOREIGN: Kinds = {
  agent: {
    // PolyAI
    variants: keyed("name"),
    attributes: keyed("name"),
    // Rasa: components of one name stand there more than once, and what comes first does its part first.
    pipeline: sequenceBy("name"),
    policies: sequenceBy("name"),
    versions: SET,
  },
  instructions: { referencedTools: SET, referencedPlaybooks: SET, referencedFlows: SET },
  topics: {
    annotated_examples: SET,
    "settings.use_entities": SET,
    "settings.ignore_entities": SET,
    "trainingPhrases.*": SET,
    parameters: keyed("id"),
  },
  handoffs: { sip_headers: keyed("key") },
  guardrails: { "generativeSafetySettings.bannedPhrases": keyed("text") },
  voice: {
    keyphrases: keyed("keyphrase"),
    corrections: sequenceBy("name"),
    phrase_filtering: sequenceBy("name"),
    "corrections.regular_expressions": sequenceBy("regular_expression"),
  },
  flows: {
    steps: PAIRS,
    ignored_intents: SET,
    "steps.conditions": sequenceBy("name"),
    "steps.extracted_entities": SET,
    "steps.conditions.required_entities": SET,
    "form.parameters": sequenceBy("displayName"),
    "pages.*.form.parameters": sequenceBy("displayName"),
  },
  integrations: { operations: keyed("name"), models: PAIRS },
  responses: { variations: PAIRS, "variations.buttons": sequenceBy("title"), "promptTexts.*": PAIRS },
  entities: {
    mappings: PAIRS,
    values: SET,
    "config.options": SET,
    "config.country_codes": SET,
    "entities.*": keyed("value"),
    "entities.*.synonyms": SET,
    "excludedPhrases.*": keyed("value"),
  },
};

/** Lists that stand anywhere in an item of Dialogflow CX, known by their own name. */
const ANYWHERE: Readonly<Record<string, ListKind>> = {
  transitionRoutes: { ...sequenceBy("intent", "condition", "name"), same: "name" },
  eventHandlers: { ...sequenceBy("event", "name"), same: "name" },
  repromptEventHandlers: { ...sequenceBy("event", "name"), same: "name" },
  setParameterActions: sequenceBy("parameter"),
  messages: PAIRS,
  text: PAIRS,
};
const WITH_ROUTES: ReadonlySet<SectionName> = new Set<SectionName>(["agent", "instructions", "flows"]);

const EXACT = new Map<string, ListKind>();
const PATTERNS: { readonly section: string; readonly steps: readonly string[]; readonly kind: ListKind }[] =
  [];
for (const kinds of [NATIVE, FOREIGN])
  for (const [section, lists] of Object.entries(kinds))
    for (const [path, kind] of Object.entries(lists)) {
      if (path.includes("*")) PATTERNS.push({ section, steps: path.split("."), kind });
      else EXACT.set(`${section}.${path}`, kind);
    }

/** The kind of the list at `path` (names only, no indices) of an item's value; `sequence` where nothing else is said. */
export function listKind(section: SectionName, path: readonly string[]): ListKind {
  const exact = EXACT.get(`${section}.${path.join(".")}`);
  if (exact !== undefined) return exact;
  for (const { section: where, steps, kind } of PATTERNS)
    if (
      where === section &&
      steps.length === path.length &&
      steps.every((step, index) => step === "*" || step === path[index])
    )
      return kind;
  const name = path.at(-1) ?? "";
  return WITH_ROUTES.has(section) && Object.hasOwn(ANYWHERE, name) ? (ANYWHERE[name] ?? SEQUENCE) : SEQUENCE;
}
