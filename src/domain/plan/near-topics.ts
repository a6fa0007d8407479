import { type Agent, type Item, type ItemName, itemName, itemsOf } from "../agent/agent.ts";
import { isJsonObject, type JsonValue } from "../json.ts";
import { compareCodeUnits } from "../snapshot/canonical-json.ts";

/** At most this many, and only those at least this similar: a fixed cut alone misses too much or takes too many. */
const MOST = 3;
const LEAST_SIMILAR = 0.1;

/**
 * Topics whose guests could be answered by `id` by mistake, most similar first: cosine of TF-IDF vectors over names and
 * sample questions (Salton & McGill 1983, ch. 3; idf = ln(1 + topics / topics with the word)). "Are *service* dogs allowed?" is
 * the question that an edited pet policy steals.
 */
export function findNearTopics(agent: Agent, id: string): readonly ItemName[] {
  const topics = itemsOf(agent, "topics");
  const words = new Map(topics.map((topic) => [topic.id, countWords(topic)]));
  const own = words.get(id);
  if (own === undefined) return [];

  const topicsWith = new Map<string, number>();
  for (const counts of words.values())
    for (const word of counts.keys()) topicsWith.set(word, (topicsWith.get(word) ?? 0) + 1);
  const weight = (counts: ReadonlyMap<string, number>, word: string): number =>
    (counts.get(word) ?? 0) * Math.log(1 + topics.length / (topicsWith.get(word) ?? 1));
  const length = (counts: ReadonlyMap<string, number>): number =>
    Math.hypot(...[...counts.keys()].map((word) => weight(counts, word)));

  const ownLength = length(own);
  return topics
    .filter((topic) => topic.id !== id && topic.value.enabled !== false)
    .map((topic) => {
      const counts = words.get(topic.id) ?? new Map<string, number>();
      let product = 0;
      for (const word of own.keys()) product += weight(own, word) * weight(counts, word);
      const lengths = ownLength * length(counts);
      return { name: itemName(topic), similarity: lengths === 0 ? 0 : product / lengths };
    })
    .filter(({ similarity }) => similarity >= LEAST_SIMILAR)
    .sort((a, b) => b.similarity - a.similarity || compareCodeUnits(a.name, b.name))
    .slice(0, MOST)
    .map(({ name }) => name);
}

function countWords(topic: Item): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of [topic.value.name, topic.value.sample_questions].flatMap(texts))
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function texts(value: JsonValue | undefined): readonly string[] {
  if (typeof value === "string") return [value];
  if (value === undefined || value === null || isJsonObject(value) || !Array.isArray(value)) return [];
  return value.filter((element) => typeof element === "string");
}
