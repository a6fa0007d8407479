import { hasTokenRun } from "../text/token-runs.ts";
import { ALL_FORMATS } from "./all-formats.ts";
import { isBlotted, isPlaceholder } from "./likely-placeholder.ts";
import { findNamedValues, SENSITIVE_WORD } from "./sensitive-keys.ts";

/** Offsets within the text. The value must never be shown. */
export interface FoundSecret {
  readonly what: string;
  readonly start: number;
  readonly end: number;
}

/** Shorter than every token that is known by its form alone. */
const RUN = 20;
const NEARBY = 100;
const MOST_OF_ONE_FORMAT = 1000;
const PASSWORD_IN_ADDRESS = "a password in an address";

/** Every secret-looking value of a text, in its order; of two that overlap the surer one. Linear in the text's length. */
export function findSecrets(text: string): FoundSecret[] {
  return mightHoldSecret(text) ? search(text) : [];
}

/** A quick look that most texts don't pass: a long run of a token's characters, a key, an address with a login, a telling name. */
export function mightHoldSecret(text: string): boolean {
  return (
    hasTokenRun(text, RUN) ||
    text.includes("PRIVATE KEY") ||
    (text.includes("://") && text.includes("@")) ||
    SENSITIVE_WORD.test(text)
  );
}

function search(text: string): FoundSecret[] {
  const small = text.toLowerCase();
  // Where a letter's small form is longer, offsets differ: then names are looked for as they are written.
  const names = small.length === text.length ? small : text;
  const found: FoundSecret[] = [];
  for (const { what, anchors, pattern, near } of ALL_FORMATS) {
    const within = near ? names : text;
    if (!anchors.some((anchor) => within.includes(anchor))) continue;
    let count = 0;
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const before = near ? names.slice(Math.max(0, start - NEARBY), start) : "";
      if (near && !(anchors.some((anchor) => before.includes(anchor)) && isUnlikeDigest(match[0], before))) {
        continue;
      }
      if (isBlotted(match[0])) continue;
      if (what === PASSWORD_IN_ADDRESS && isPlaceholder(match[0].slice(3))) continue;
      found.push({ what, start, end: start + match[0].length });
      count += 1;
      if (count === MOST_OF_ONE_FORMAT) break;
    }
  }
  for (const span of findNamedValues(text)) found.push({ what: "a secret written out", ...span });
  return withoutOverlaps(found);
}

const OF_DIGEST = /(?:sha-?\d{1,3}|md5|digest|checksum|commit|hash|revision)[^a-z0-9]{0,4}$/;

/** Words are not made of both letters and digits; digests and commits are, but say so. */
function isUnlikeDigest(token: string, before: string): boolean {
  return /[0-9]/.test(token) && /[A-Za-z]/.test(token) && !OF_DIGEST.test(before);
}

/** The list is in order of certainty, and sorting keeps that order among those that begin at one place. */
function withoutOverlaps(found: readonly FoundSecret[]): FoundSecret[] {
  const kept: FoundSecret[] = [];
  for (const secret of [...found].sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last === undefined || secret.start >= last.end) kept.push(secret);
  }
  return kept;
}
