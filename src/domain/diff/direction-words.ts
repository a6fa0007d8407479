import type { SectionName } from "../agent/agent.ts";
import type { FieldChange } from "./change.ts";

/** What people say of a number that goes up, and of one that goes down. Only where every platform means the same by it. */
const WORDS: ReadonlyMap<string, readonly [up: string, down: string]> = new Map([
  ["voice.stability", ["steadier", "less steady"]],
  ["voice.speed", ["faster", "slower"]],
  ["integrations.timeout_ms", ["longer", "shorter"]],
]);

/** `steadier` for a stability that went from 0.6 to 0.8; undefined where a word would claim more than the number does. */
export function directionWord(
  section: SectionName,
  { path, before, after }: FieldChange,
): string | undefined {
  const words = WORDS.get([section, ...path].join("."));
  if (words === undefined || typeof before !== "number" || typeof after !== "number") return undefined;
  if (before === after) return undefined;
  return after > before ? words[0] : words[1];
}
