import { isJsonObject, type JsonValue } from "../../json.ts";
import { listAt } from "../../json-fields.ts";
import type { Flag } from "../change.ts";
import { listWords } from "../section-words.ts";
import { changedPairs, type FlagFinder, type ItemPair } from "./flag-facts.ts";
import { flaggedItem, safeValue } from "./flag-words.ts";

const CODE = "guardrail-removed";
const NAMED = 3;
const DEEPEST = 20;

/** The levels of polyai-adk's filters. */
const MILDEST_FIRST = ["lenient", "medium", "strict"];

/** A guardrail is gone, switched off as a whole or in a part, milder, or refuses fewer phrases by their letter. */
export const guardrailRemoved: FlagFinder = (facts) => [
  ...facts.changes
    .filter(({ section, kind }) => section === "guardrails" && kind === "removed")
    .map(
      (change): Flag => ({
        code: CODE,
        message: `${flaggedItem(change)} was removed.`,
        item: change.name,
      }),
    ),
  ...changedPairs(facts)
    .filter(({ change }) => change.section === "guardrails")
    .flatMap(weakened),
];

function weakened({ change, before, after }: ItemPair): readonly Flag[] {
  const item = { code: CODE, item: change.name } as const;
  const off = switchedOff(before, after, [], 0);
  if (off.some((path) => path.length === 0))
    return [{ ...item, message: `${flaggedItem(change)} was switched off.` }];
  const flags: Flag[] = [];
  if (off.length > 0) {
    const parts = listWords(
      off.map((path) => safeValue(path.join(" "))),
      NAMED,
    );
    flags.push({ ...item, message: `${flaggedItem(change)} was switched off for ${parts}.` });
  }
  const milder = loosened(before, after, [], 0);
  if (milder.length > 0) {
    const parts = listWords(
      milder.map((path) => safeValue(path.join(" "))),
      NAMED,
    );
    flags.push({ ...item, message: `${flaggedItem(change)} is milder than before for ${parts}.` });
  }
  const lost = bannedPhrases(before) - bannedPhrases(after);
  if (lost > 0)
    flags.push({
      ...item,
      message: `${flaggedItem(change)} bans ${lost} ${lost === 1 ? "phrase" : "phrases"} fewer.`,
    });
  return flags;
}

/** Ways to what was `enabled` and is not any more. What is gone with its switch is no longer enabled either. */
function switchedOff(
  before: JsonValue,
  after: JsonValue | undefined,
  path: readonly string[],
  depth: number,
): readonly (readonly string[])[] {
  if (!isJsonObject(before) || depth > DEEPEST) return [];
  const now = after !== undefined && isJsonObject(after) ? after : {};
  const [was, is] = [before.enabled, now.enabled];
  // Without the word a guardrail of the native layout is on, and a filter of polyai-adk is not known to be.
  const off = was === true ? is !== true : was === undefined && is === false;
  if (off) return [path];
  return Object.entries(before).flatMap(([key, member]) =>
    switchedOff(member, Object.hasOwn(now, key) ? now[key] : undefined, [...path, key], depth + 1),
  );
}

/** Ways to what has a lower `level` now. */
function loosened(
  before: JsonValue,
  after: JsonValue,
  path: readonly string[],
  depth: number,
): readonly (readonly string[])[] {
  if (!isJsonObject(before) || !isJsonObject(after) || depth > DEEPEST) return [];
  const [was, is] = [before.level, after.level].map((level) => MILDEST_FIRST.indexOf(String(level)));
  if (was !== undefined && is !== undefined && is >= 0 && is < was) return [path];
  return Object.entries(before).flatMap(([key, member]) => {
    const now = Object.hasOwn(after, key) ? after[key] : undefined;
    return now === undefined ? [] : loosened(member, now, [...path, key], depth + 1);
  });
}

/** The generative settings of dialogflow-cx. */
function bannedPhrases(value: JsonValue): number {
  return ["bannedPhrases", "defaultBannedPhrases"].reduce(
    (sum, key) => sum + listAt(value, "generativeSafetySettings", key).length,
    0,
  );
}
