import type { AgentDiff } from "../../../domain/diff/change.ts";
import { byteLength } from "../../markdown/fit-blocks.ts";
import type { Anchors } from "./anchors.ts";
import { changeCard } from "./card.ts";

/** Characters that one value may have, tried in this order until everything fits; 0: no values, words only. */
const LIMITS = [200_000, 20_000, 4_000, 800, 0] as const;

export interface FittedCards {
  /** The first so many changes of the diff, in its order. */
  readonly cards: readonly string[];
  readonly leftOut: number;
}

/** The cards of all changes within a budget of bytes: values get shorter first; only then the last changes are left out. */
export function fitCards(diff: AgentDiff, anchors: Anchors, budget: number): FittedCards {
  for (const limit of LIMITS) {
    const fitted = cardsWithin(diff, anchors, limit, budget);
    if (fitted.leftOut === 0 || limit === 0) return fitted;
  }
  return { cards: [], leftOut: diff.changes.length };
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
