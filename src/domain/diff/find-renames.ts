import type { JsonObject } from "../json.ts";
import { canonicalJson, compareCodeUnits } from "../snapshot/canonical-json.ts";
import { withoutOwnId } from "./own-id.ts";
import { Vocabulary } from "./vocabulary.ts";

/** An item whose content moved to another id. */
export interface Rename {
  readonly formerId: string;
  readonly id: string;
}

/**
 * Dice 2·|A∩B| / (|A|+|B|) (Dice 1945) of the items' words from which two are taken for one. Measured: of all pairs of
 * different topics, rules, tools and SMS of the sample hotel none reaches 0.5, of a real Rasa bot's intents none 0.52; a
 * topic of 35 words with one sentence of ten rewritten keeps 0.7. Only copies made from one template are more alike.
 */
const LEAST_SIMILAR = 0.6;
/** With fewer words a pair reaches that by chance: "Front desk, queue:desk" and "Night desk, queue:desk" are two handoffs. */
const FEWEST_WORDS_SIMILAR = 8;
/** The same of equal items: two switched-on items of one kind with nothing to say are equal and still not the same. */
const FEWEST_WORDS_EQUAL = 3;

/** Bounds by amount of work, as git's rename limit: beyond them only equal items are paired. */
const MOST_PAIRS = 1_000_000;
const MOST_WORK = 50_000_000;
const STEPS = 1_000;

type Items = ReadonlyMap<string, JsonObject>;

/**
 * Pairs items of one section that are only on the one side with those only on the other: equal ones first, then similar
 * ones, the most similar first, ties by id. Each item is used once. The other way round it finds the same pairs.
 */
export function findRenames(removed: Items, added: Items): readonly Rename[] {
  if (removed.size === 0 || added.size === 0) return [];
  const equal = pairEqual(removed, added);
  const formerIds = new Set(equal.map(({ formerId }) => formerId));
  const ids = new Set(equal.map(({ id }) => id));
  const similar = pairSimilar(
    [...removed].filter(([id]) => !formerIds.has(id)),
    [...added].filter(([id]) => !ids.has(id)),
  );
  return [...equal, ...similar].sort((a, b) => compareCodeUnits(a.id, b.id));
}

function pairEqual(removed: Items, added: Items): readonly Rename[] {
  const vocabulary = new Vocabulary();
  const waiting = new Map<string, string[]>();
  for (const [id, item] of inIdOrder(removed)) {
    const content = contentOf(id, item);
    waiting.set(content, [...(waiting.get(content) ?? []), id]);
  }
  return inIdOrder(added).flatMap(([id, item]): readonly Rename[] => {
    const formerIds = waiting.get(contentOf(id, item));
    if (formerIds === undefined) return [];
    if (vocabulary.wordsOf(withoutOwnId(id, item).rest).size < FEWEST_WORDS_EQUAL) return [];
    const formerId = formerIds.shift();
    return formerId === undefined ? [] : [{ formerId, id }];
  });
}

function contentOf(id: string, item: JsonObject): string {
  const { rest, repeats } = withoutOwnId(id, item);
  return `${repeats.join()} ${canonicalJson(rest)}`;
}

interface Worded {
  readonly id: string;
  readonly words: ReadonlySet<number>;
}

function pairSimilar(
  removed: readonly (readonly [string, JsonObject])[],
  added: readonly (readonly [string, JsonObject])[],
): readonly Rename[] {
  if (removed.length * added.length > MOST_PAIRS) return [];
  const vocabulary = new Vocabulary();
  const before = worded(removed, vocabulary);
  const after = worded(added, vocabulary);
  const places = placesOfWords(before, vocabulary.size);
  if (workOf(places, after) > MOST_WORK) return [];

  // One number a pair, so that a million of them sort quickly: how unlike they are, then both ids in order.
  const order = [...before, ...after].map(({ id }) => id).sort(compareCodeUnits);
  const rank = new Map(order.map((id, index) => [id, index]));
  const size = order.length;
  const keys: number[] = [];
  const shared = new Uint32Array(before.length);
  for (const { id, words } of after) {
    shared.fill(0);
    for (const word of words)
      for (const place of places[word] ?? []) shared[place] = (shared[place] ?? 0) + 1;
    const own = rank.get(id) ?? 0;
    for (let place = 0; place < shared.length; place += 1) {
      const count = shared[place] ?? 0;
      if (count * 2 < LEAST_SIMILAR * words.size) continue;
      const former = before[place];
      if (former === undefined) continue;
      const dice = (2 * count) / (words.size + former.words.size);
      if (dice < LEAST_SIMILAR) continue;
      const other = rank.get(former.id) ?? 0;
      const unlike = Math.round((1 - dice) * STEPS);
      keys.push((unlike * size + Math.min(own, other)) * size + Math.max(own, other));
    }
  }

  const isFormer = new Set(before.map(({ id }) => id));
  const used = new Set<string>();
  const renames: Rename[] = [];
  for (const key of Float64Array.from(keys).sort()) {
    const first = order[Math.floor(key / size) % size];
    const second = order[key % size];
    if (first === undefined || second === undefined || used.has(first) || used.has(second)) continue;
    used.add(first).add(second);
    renames.push(isFormer.has(first) ? { formerId: first, id: second } : { formerId: second, id: first });
  }
  return renames;
}

function worded(
  items: readonly (readonly [string, JsonObject])[],
  vocabulary: Vocabulary,
): readonly Worded[] {
  return items
    .map(([id, item]) => ({ id, words: vocabulary.wordsOf(withoutOwnId(id, item).rest) }))
    .filter(({ words }) => words.size >= FEWEST_WORDS_SIMILAR);
}

/** For each word the places of the items that have it. */
function placesOfWords(items: readonly Worded[], size: number): readonly (readonly number[] | undefined)[] {
  const places = new Array<number[] | undefined>(size);
  for (const [place, { words }] of items.entries())
    for (const word of words) {
      const found = places[word];
      if (found === undefined) places[word] = [place];
      else found.push(place);
    }
  return places;
}

function workOf(places: readonly (readonly number[] | undefined)[], items: readonly Worded[]): number {
  let work = 0;
  for (const { words } of items) for (const word of words) work += places[word]?.length ?? 0;
  return work;
}

function inIdOrder(items: Items): readonly (readonly [string, JsonObject])[] {
  return [...items].sort(([a], [b]) => compareCodeUnits(a, b));
}
