import { digestOfText } from "../snapshot/digest.ts";
import type { Digest } from "../snapshot/snapshot.ts";

/** 7 to `00000007.json`: names sort as numbers do. */
export function entryFileName(seq: number): string {
  return `${String(seq).padStart(8, "0")}.json`;
}

/**
 * The end of the chain: an entry protects the one before it, this protects the newest. Without it the last entry could be
 * changed or dropped unseen.
 */
export interface Tip {
  readonly schemaVersion: 1;
  readonly agent: string;
  readonly seq: number;
  readonly digest: Digest;
}

/** Path of the tip below the agent's folder. */
export const TIP_FILE = "tip.json";

export function renderTip(agent: string, seq: number, lastText: string): string {
  const tip: Tip = { schemaVersion: 1, agent, seq, digest: digestOfText(lastText) };
  return `${JSON.stringify(tip, null, 2)}\n`;
}
