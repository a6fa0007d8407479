import MiniSearch from "minisearch";
import type { EffectiveConfig } from "./effective-config.ts";
import { sentences } from "./sentences.ts";
import { MARKER, meaningfulWords, plainText } from "./words.ts";

export type MatchKind = "guardrail" | "handoff" | "flow" | "topic" | "knowledge";

/** What a guest's sentence is about. */
export interface Match {
  readonly kind: MatchKind;
  readonly id: string;
  /** 0 to 1; 1 is a sample question word for word. */
  readonly confidence: number;
  /** Knowledge: which source, and which of its sentences fits best. */
  readonly source?: number;
}

/** Below this nothing matches; chosen so that one shared common word is not enough. */
const THRESHOLD = 0.42;
/** From here on a sentence is as good as one of the sample questions. */
export const NEAR_EXACT = 0.85;

/** When two kinds fit equally well, the safer one answers. */
const KIND_ORDER: readonly MatchKind[] = ["guardrail", "handoff", "flow", "topic", "knowledge"];

interface Passage {
  readonly id: number;
  readonly owner: number;
  readonly role: "question" | "name" | "content";
  readonly plain: string;
  readonly words: ReadonlySet<string>;
  readonly source?: number;
}
interface Owner {
  readonly kind: MatchKind;
  readonly id: string;
  readonly words: Set<string>;
}

/** What speaks for one item: its best sample question or name, which words it covers at all, its best source. */
interface Evidence {
  question: number;
  readonly covered: Map<string, number>;
  text: number;
  source?: number;
}

/** Weight of a word that the agent never uses: it counts against a match, but guests chat. */
const UNKNOWN_WEIGHT = 0.55;
const MARKER_WEIGHT = 0.3;
const CONTENT_DISCOUNT = 0.7;
const INEXACT_DISCOUNT = 0.85;
/** One word in common is little reason to refuse or to end the conversation. */
const CAUTION = 0.8;

export interface Retrieval {
  /** The best match, or undefined. `kinds` limits the search, `threshold` overrides the usual one. */
  find(
    text: string,
    options?: { readonly kinds?: readonly MatchKind[]; readonly threshold?: number },
  ): Match | undefined;
}

/** Indexes everything that a guest may ask for. Disabled items are not in it. Pure and deterministic. */
export function prepareRetrieval(config: EffectiveConfig): Retrieval {
  const owners: Owner[] = [];
  const passages: Passage[] = [];
  const add = (
    kind: MatchKind,
    id: string,
    texts: readonly (readonly [Passage["role"], string, number?])[],
  ) => {
    const owner = owners.push({ kind, id, words: new Set() }) - 1;
    for (const [role, text, source] of texts) {
      const words = new Set(meaningfulWords(text));
      for (const word of words) owners[owner]?.words.add(word);
      const plain = plainText(text);
      if (plain === "") continue;
      passages.push({
        id: passages.length,
        owner,
        role,
        plain,
        words,
        ...(source === undefined ? {} : { source }),
      });
    }
  };
  const questions = (list: readonly string[]) => list.map((text) => ["question", text] as const);

  for (const one of config.guardrails)
    if (one.enabled) add("guardrail", one.id, questions(one.sample_questions));
  for (const one of config.handoffs)
    add("handoff", one.id, [["name", one.name], ["content", one.reason], ...questions(one.sample_questions)]);
  for (const one of config.flows)
    if (one.enabled) add("flow", one.id, [["name", one.name], ...questions(one.sample_questions)]);
  for (const one of config.topics)
    if (one.enabled)
      add("topic", one.id, [
        ["name", one.name],
        ["content", one.content],
        ...questions(one.sample_questions),
      ]);
  for (const one of config.knowledge)
    if (one.enabled)
      add(
        "knowledge",
        one.id,
        one.sources.flatMap((source, index) =>
          source.text === undefined
            ? []
            : [
                ["name", source.title, index] as const,
                ...sentences(source.text).map((text) => ["content", text, index] as const),
              ],
        ),
      );

  const search = new MiniSearch<{ id: number; text: string }>({
    fields: ["text"],
    tokenize: (text) => text.split(" ").filter((word) => word !== ""),
    processTerm: (word) => word,
  });
  search.addAll(passages.map(({ id, words }) => ({ id, text: [...words].join(" ") })));
  const weigh = wordWeights(owners);

  return {
    find(text, options = {}) {
      const kinds = new Set(options.kinds ?? KIND_ORDER);
      const plain = plainText(text);
      const asked = [...new Set(meaningfulWords(text))];
      if (plain === "") return undefined;
      const exact = passages.filter(
        (passage) => passage.role !== "content" && passage.plain === plain && kinds.has(kindOf(passage)),
      );
      const candidates = exact.length > 0 ? exact.map(exactly) : scored(asked, kinds);
      const best = candidates.sort(better)[0];
      return best === undefined || best.confidence < (options.threshold ?? THRESHOLD) ? undefined : best;
    },
  };

  function kindOf(passage: Passage): MatchKind {
    return owners[passage.owner]?.kind ?? "topic";
  }
  function exactly(passage: Passage): Match {
    const owner = owners[passage.owner];
    return { kind: kindOf(passage), id: owner?.id ?? "", confidence: 1 };
  }

  function scored(asked: readonly string[], kinds: ReadonlySet<MatchKind>): Match[] {
    if (!asked.some((word) => !word.startsWith(MARKER))) return [];
    const askedWeight = sum(asked.map(weigh.of));
    const known = weigh.known;
    const isTypo = (word: string) => !known.has(word) && word.length >= 5 && !word.startsWith(MARKER);
    const results = search.search(asked.join(" "), {
      prefix: (word) => isTypo(word),
      fuzzy: (word) => (isTypo(word) ? 0.2 : false),
      combineWith: "OR",
    });
    const best = new Map<number, Evidence>();
    for (const result of results) {
      const passage = passages[Number(result.id)];
      if (passage === undefined || !kinds.has(kindOf(passage))) continue;
      const discount = passage.role === "content" ? CONTENT_DISCOUNT : 1;
      const share = new Map(
        result.queryTerms.map((word) => [word, passage.words.has(word) ? 1 : INEXACT_DISCOUNT]),
      );
      const matched = sum([...share].map(([word, part]) => weigh.of(word) * part));
      const coverage = matched / askedWeight;
      const found: Evidence = best.get(passage.owner) ?? { question: 0, covered: new Map(), text: 0 };
      for (const [word, part] of share)
        found.covered.set(word, Math.max(found.covered.get(word) ?? 0, part * discount));
      if (passage.role !== "content") {
        // Of what the sample question says, how much was asked; counted less than how much of what was asked it says.
        const precision = Math.min(1, matched / sum([...passage.words].map(weigh.of)));
        const fit =
          coverage + precision === 0 ? 0 : (1.5 * coverage * precision) / (0.5 * coverage + precision);
        found.question = Math.max(found.question, passage.role === "name" ? fit * 0.9 : fit);
      }
      if (passage.source !== undefined && coverage > found.text) {
        found.text = coverage;
        found.source = passage.source;
      }
      best.set(passage.owner, found);
    }
    return [...best].flatMap(([index, found]) => {
      const owner = owners[index];
      if (owner === undefined || ![...found.covered.keys()].some((word) => !word.startsWith(MARKER)))
        return [];
      const covered = sum([...found.covered].map(([word, part]) => weigh.of(word) * part)) / askedWeight;
      const subjects = (words: Iterable<string>) =>
        [...words].filter((word) => !word.startsWith(MARKER)).length;
      const drastic = owner.kind === "guardrail" || owner.kind === "handoff";
      const caution = drastic && subjects(asked) > 1 && subjects(found.covered.keys()) === 1 ? CAUTION : 1;
      const fit = owner.kind === "knowledge" ? Math.max(found.question, covered) : found.question;
      return [
        {
          kind: owner.kind,
          id: owner.id,
          confidence: Math.min(0.99, caution * (0.5 * covered + 0.5 * fit)),
          ...(found.source === undefined ? {} : { source: found.source }),
        },
      ];
    });
  }
}

/** Rarer words say more (inverse document frequency over items, 0 to 1). */
function wordWeights(owners: readonly Owner[]): { of: (word: string) => number; known: ReadonlySet<string> } {
  const uses = new Map<string, number>();
  for (const owner of owners) for (const word of owner.words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const rarest = Math.log(1 + owners.length);
  return {
    known: new Set(uses.keys()),
    of(word) {
      if (word.startsWith(MARKER)) return MARKER_WEIGHT;
      const count = uses.get(word);
      if (count === undefined || rarest === 0) return UNKNOWN_WEIGHT;
      return Math.max(0.25, Math.log((1 + owners.length) / count) / rarest);
    },
  };
}

function better(a: Match, b: Match): number {
  const difference = Math.round(b.confidence * 1e6) - Math.round(a.confidence * 1e6);
  if (difference !== 0) return difference;
  const kinds = KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind);
  if (kinds !== 0) return kinds;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
