import type { JsonObject } from "../json.ts";
import { canonicalJson, compareCodeUnits } from "../snapshot/canonical-json.ts";
import { withoutOwnId } from "./own-id.ts";
import { wordsOfItem } from "./words-of-item.ts";

/** An item whose content moved to another id. */
export interface Rename {
  readonly formerId: string;
  readonly id: string;
}

/**
 * Dice 2·|A∩B| / (|A|+|B|) of the items' words from which two are taken for one. Distinct topics of one agent share their
 * small words and stay below 0.4; a topic with a rewritten sentence keeps more than 0.7.
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
  const waiting = new Map<string, string[]>();
  for (const [id, item] of inIdOrder(removed)) {
    const content = contentOf(id, item);
    waiting.set(content, [...(waiting.get(content) ?? []), id]);
  }
  return inIdOrder(added).flatMap(([id, item]): readonly Rename[] => {
    const formerIds = waiting.get(contentOf(id, item));
    if (formerIds === undefined || wordsOfItem(withoutOwnId(id, item).rest).size < FEWEST_WORDS_EQUAL)
      return [];
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
  readonly words: ReadonlySet<string>;
}

function pairSimilar(
  removed: readonly (readonly [string, JsonObject])[],
  added: readonly (readonly [string, JsonObject])[],
): readonly Rename[] {
  if (removed.length * added.length > MOST_PAIRS) return [];
  const before = worded(removed);
  const after = worded(added);
  const places = placesOfWords(before);
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
      for (const place of places.get(word) ?? []) shared[place] = (shared[place] ?? 0) + 1;
    const own = rank.get(id) ?? 0;
    for (const [place, count] of shared.entries()) {
      if (count === 0) continue;
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

function worded(items: readonly (readonly [string, JsonObject])[]): readonly Worded[] {
  return items
    .map(([id, item]) => ({ id, words: wordsOfItem(withoutOwnId(id, item).rest) }))
    .filter(({ words }) => words.size >= FEWEST_WORDS_SIMILAR);
}

function placesOfWords(items: readonly Worded[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { words }] of items.entries())
    for (const word of words) {
      const found = places.get(word);
      if (found === undefined) places.set(word, [place]);
      else found.push(place);
    }
  return places;
}

function workOf(places: ReadonlyMap<string, readonly number[]>, items: readonly Worded[]): number {
  let work = 0;
  for (const { words } of items) for (const word of words) work += places.get(word)?.length ?? 0;
  return work;
}

function inIdOrder(items: Items): readonly (readonly [string, JsonObject])[] {
  return [...items].sort(([a], [b]) => compareCodeUnits(a, b));
}
