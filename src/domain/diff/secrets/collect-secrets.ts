import { isJsonObject, type JsonValue } from "../../json.ts";
import { findSecrets, mightHoldSecret } from "../../lint/secrets/find-secrets.ts";
import { isSensitiveName, isSensitiveValue } from "../../lint/secrets/sensitive-keys.ts";
import { isList } from "../../snapshot/canonical-value.ts";

/** Secret values and what each is: `a GitHub token`. */
export type KnownSecrets = Map<string, string>;

/** Parts shorter than this of a secret that runs over several fields say nothing. */
const SHORTEST_PART = 16;
/** A key whose end is missing goes on as long as its characters do. */
const KEY = "PRIVATE KEY";
const KEY_BODY = /^(?:[A-Za-z0-9+/=\s\\]|-(?!-)){0,16000}/;
const MAX_DEPTH = 64;
const WRITTEN_OUT = "a secret written out";

interface Leaf {
  /** The names down to it. */
  readonly key: string;
  /** The nearest of them that speaks of a secret. */
  readonly sensitive: string | undefined;
  readonly text: string;
}

/** Notes every secret in one item: by its form, by the vendor's name before it, or because its key says so. */
export function collectFromItem(name: string, value: JsonValue, known: KnownSecrets): void {
  if (!isSuspicious(value, false, 0) && !mightHoldSecret(name)) return;
  const leaves: Leaf[] = [];
  gather({ path: name, sensitive: undefined }, value, leaves, 0);
  collectFromLeaves(name, leaves, known);
}

/** Notes every secret in a text that stands alone. */
export function collectFromText(text: string, known: KnownSecrets): void {
  if (mightHoldSecret(text)) addSpans(text, [{ start: 0, end: text.length }], known);
}

interface Place {
  readonly path: string;
  readonly sensitive: string | undefined;
}

/** Whether any text or key of an item could hold a secret. Most items can't, and cost one look; `sensitive`: what a key says. */
function isSuspicious(value: JsonValue, sensitive: boolean, depth: number): boolean {
  if (depth > MAX_DEPTH || value === null || typeof value === "boolean") return false;
  if (typeof value === "string") return sensitive || mightHoldSecret(value);
  if (typeof value === "number") return sensitive;
  if (isList(value)) return value.some((element) => isSuspicious(element, sensitive, depth + 1));
  if (!isJsonObject(value)) return false;
  for (const name of Object.keys(value)) {
    const key = judgeKey(name);
    const member = value[name];
    if (key.suspicious) return true;
    if (member !== undefined && isSuspicious(member, sensitive || key.sensitive, depth + 1)) return true;
  }
  return false;
}

/** Collects texts, each with the names down to it. */
function gather(place: Place, value: JsonValue, leaves: Leaf[], depth: number): void {
  const { path, sensitive } = place;
  if (depth > MAX_DEPTH || value === null || typeof value === "boolean") return;
  if (typeof value === "string" || typeof value === "number")
    leaves.push({ key: path, sensitive, text: String(value) });
  else if (isList(value)) for (const element of value) gather(place, element, leaves, depth + 1);
  else if (isJsonObject(value))
    for (const [name, member] of Object.entries(value)) {
      const below = { path: `${path}.${name}`, sensitive: isSensitiveName(name) ? name : sensitive };
      gather(below, member, leaves, depth + 1);
    }
}

interface Key {
  /** It may be, or hold, a secret itself. */
  readonly suspicious: boolean;
  /** What stands under it is one. */
  readonly sensitive: boolean;
}

/** Thousands of items have the same few keys, so that each is looked at once. */
const judged = new Map<string, Key>();
const MOST_JUDGED = 1_000;

function judgeKey(name: string): Key {
  const known = judged.get(name);
  if (known !== undefined) return known;
  const key = { suspicious: mightHoldSecret(name), sensitive: isSensitiveName(name) };
  if (judged.size < MOST_JUDGED) judged.set(name, key);
  return key;
}

/**
 * The leaves are read as lines `names: text`, one below the other, since many secrets are only told by what stands before
 * them. Private keys are looked for in each alone too, since of lines that follow they take what is none of theirs.
 */
function collectFromLeaves(name: string, leaves: readonly Leaf[], known: KnownSecrets): void {
  let whole = `${name}\n`;
  const spans: { start: number; end: number }[] = [{ start: 0, end: name.length }];
  for (const { key, sensitive, text } of leaves) {
    spans.push({ start: whole.length, end: whole.length + key.length });
    const start = whole.length + key.length + 2;
    whole += `${key}: ${text}\n`;
    spans.push({ start, end: start + text.length });
    if (sensitive === undefined) continue;
    if (key.endsWith(`.${sensitive}`)) {
      if (isSensitiveValue(sensitive, text)) known.set(text, WRITTEN_OUT);
    } else if (findSecrets(`${sensitive}: ${text}`).length > 0) known.set(text, WRITTEN_OUT);
  }
  addSpans(whole, spans, known);
  if (!whole.includes(KEY)) return;
  for (const { text } of leaves) if (text.includes(KEY)) collectFromText(text, known);
}

function addSpans(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
  known: KnownSecrets,
): void {
  let next = 0;
  for (const found of findSecrets(text)) {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= found.start) next += 1;
    for (let at = next; at < spans.length; at += 1) {
      const span = spans[at];
      if (span === undefined || span.start >= found.end) break;
      const start = Math.max(span.start, found.start);
      const end = Math.min(span.end, found.end);
      const part = text.slice(start, end);
      if (end - start === found.end - found.start || part.length >= SHORTEST_PART)
        known.set(withBody(part, text.slice(end, span.end)), found.what);
    }
  }
}

function withBody(secret: string, rest: string): string {
  if (!secret.endsWith("PRIVATE KEY-----") && !secret.endsWith("PRIVATE KEY BLOCK-----")) return secret;
  return secret + (KEY_BODY.exec(rest)?.[0] ?? "");
}
