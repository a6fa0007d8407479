import type { AgentDiff } from "../../../domain/diff/change.ts";
import { isJsonObject } from "../../../domain/json.ts";
import { byteLength } from "../../markdown/fit-blocks.ts";
import type { Anchors } from "./anchors.ts";
import { changeCard } from "./card.ts";

/** Characters that one value may have, tried in this order until everything fits. */
const SHORTEST = 800;
const LIMITS = [200_000, 20_000, 4_000, SHORTEST] as const;
/** No values at all, only what a card says in words. */
const WORDS_ONLY = 0;

export interface FittedCards {
  /** The first so many changes of the diff, in its order. */
  readonly cards: readonly string[];
  readonly leftOut: number;
}

/**
 * The cards of all changes within a budget of bytes. When it is not enough, first all values get shorter, then values are left out where
 * they do not fit, and only then the last changes.
 */
export function fitCards(diff: AgentDiff, anchors: Anchors, budget: number): FittedCards {
  let longest = Number.POSITIVE_INFINITY;
  for (const limit of LIMITS) {
    // It would cut nothing that the limit before did not.
    if (limit >= longest) continue;
    const fitted = cardsWithin(diff, anchors, limit, budget);
    if (fitted.leftOut === 0) return fitted;
    longest = Math.min(longest, longestValue(diff));
  }
  const bare = cardsWithin(diff, anchors, WORDS_ONLY, budget);
  return bare.leftOut > 0 ? bare : withValues(diff, anchors, bare.cards, budget);
}

/** About how many characters the longest value takes. */
function longestValue({ changes }: AgentDiff): number {
  let longest = 0;
  for (const change of changes)
    for (const value of [
      ...change.fields.flatMap(({ before, after }) => [before, after]),
      ...Object.values(isJsonObject(change.before) ? change.before : {}),
      ...Object.values(isJsonObject(change.after) ? change.after : {}),
    ]) {
      const length = typeof value === "string" ? value.length : (JSON.stringify(value)?.length ?? 0);
      if (length > longest) longest = length;
    }
  return longest;
}

function cardsWithin(diff: AgentDiff, anchors: Anchors, limit: number, budget: number): FittedCards {
  const cards: string[] = [];
  let room = budget;
  for (const [index, change] of diff.changes.entries()) {
    const card = changeCard(change, index, diff, { anchors, limit });
    room -= byteLength(card) + 1;
    if (room < 0) break;
    cards.push(card);
  }
  return { cards, leftOut: diff.changes.length - cards.length };
}

/** Bare cards with their values put back wherever there is room for them. */
function withValues(diff: AgentDiff, anchors: Anchors, bare: readonly string[], budget: number): FittedCards {
  let room = budget - bare.reduce((sum, card) => sum + byteLength(card) + 1, 0);
  const cards = diff.changes.map((change, index) => {
    const words = bare[index] ?? "";
    const card = changeCard(change, index, diff, { anchors, limit: SHORTEST });
    const more = byteLength(card) - byteLength(words);
    if (more > room) return words;
    room -= more;
    return card;
  });
  return { cards, leftOut: 0 };
}
