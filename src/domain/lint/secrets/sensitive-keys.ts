import { isPlaceholder } from "./likely-placeholder.ts";

/** A value beside a name that speaks of a secret. Offsets are of the value. */
export interface NamedValue {
  readonly start: number;
  readonly end: number;
}

/** A quick look for texts that may hold one. */
export const SENSITIVE_WORD =
  /pass(?:w|phr|code)|pwd|secret|token|api.?key|bearer|credential|(?:access|auth|account|private|signing|subscription).?key|basic /i;

/** The name's end, what parts it from its value, and quotes: `"DB_PASSWORD": "`, `password is `, `| API key | `. */
const NAME =
  /(pass(?:word|wd|phrase|code)|(?<![A-Za-z ])pass|pwd|secret|token|(?:api|access|auth|secret|private|signing|account|license|subscription|encryption|webhook)[-_ .]?key|authori[sz]ation|credentials?)(?:[-_]?value)?["'`*\])]{0,3}([ \t]{0,8}(?:[:=|]>?|(?:is|was|are)(?=[ \t:]):?)[ \t]{0,8}|[ \t])["'`*]{0,3}(?:(?:bearer|basic|token|apikey) )?["'`]?/gi;
/** What a header says: `Authorization: Bearer …`, and the same in prose. */
const HEADER = /\b(?:bearer|basic)[ \t]{1,4}/gi;
const VALUE = /[^\s"'`,;&<>()[\]|=]{8,400}={0,2}/y;
/** Names within one value that are looked at: enough for people, and not for whoever writes `token:token:token:…`. */
const MOST_WITHIN = 4;
/** Names of what is no secret itself: `token_sha256`, `secret_id`. */
const ABOUT = /hash|digest|sha-?_?\d|md5|checksum|fingerprint|commit|etag|public|max_?|page_?|next_?|count/i;

/** Of a key as a whole: what stands under it is a secret, whatever it looks like. */
const SENSITIVE_NAME =
  /(?:^|[-_ .a-z])(?:pass(?:word|wd|phrase|code)|pwd|secret|token|(?:api|access|auth|private|signing|account|license|subscription|encryption|webhook)[-_ .]?key|authori[sz]ation|credentials?)(?:[-_]?value)?$/i;
const PHRASE = /phrase$/i;

/** Whether a key says that its value is a secret: `client_secret`, `apiKey`; not `max_token`, `secret_id`. */
export function isSensitiveName(key: string): boolean {
  return SENSITIVE_NAME.test(key) && !ABOUT.test(key);
}

/** Whether what stands under a sensitive key could be the secret itself: one word, and neither a name of it nor a placeholder. */
export function isSensitiveValue(key: string, value: string): boolean {
  if (value.length < 4 || isPlaceholder(value) || CONSTANT.test(value)) return false;
  return PHRASE.test(key) || !/\s/.test(value);
}

/** Every value beside a sensitive name that looks made by a machine. One pass. */
export function findNamedValues(text: string): NamedValue[] {
  const found: NamedValue[] = [];
  let end = 0;
  let within = 0;
  for (const match of text.matchAll(NAME)) {
    const [all, name = "", gap = ""] = match;
    within = match.index < end ? within + 1 : 0;
    if (within > MOST_WITHIN) continue;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const line = before.slice(before.lastIndexOf("\n") + 1);
    if (ABOUT.test(line)) continue;
    const value = valueAt(text, match.index + all.length);
    if (value === undefined) continue;
    end = Math.max(end, match.index + all.length + value.length);
    const assigned = /[:=|]/.test(gap);
    const isPassword = /^p/i.test(name) && !/key/i.test(name);
    if (
      isPassword && gap.trim() !== ""
        ? isPasswordLike(value, assigned)
        : isTokenLike(value, assigned ? 16 : 20)
    ) {
      found.push(span(match.index + all.length, value));
    }
  }
  for (const match of text.matchAll(HEADER)) {
    const start = match.index + match[0].length;
    const value = valueAt(text, start);
    if (value !== undefined && isTokenLike(value, 16)) found.push(span(start, value));
  }
  return found;
}

function span(start: number, value: string): NamedValue {
  return { start, end: start + value.length };
}

function valueAt(text: string, start: number): string | undefined {
  VALUE.lastIndex = start;
  return VALUE.exec(text)?.[0].replace(/[.:!?*\\]{1,9}$/, "");
}

/** Letters and digits, and capitals or signs too: what rules for passwords ask for. */
function isPasswordLike(value: string, assigned: boolean): boolean {
  if (value.length < 8 || isHarmless(value)) return false;
  const kinds = kindsOf(value);
  if (!kinds.digit || !kinds.letter) return false;
  if (kinds.lower && kinds.upper) return true;
  return kinds.sign ? assigned || value.length >= 10 : value.length >= 12 && changes(value) >= 3;
}

/** Long, and mixed as no word is. */
function isTokenLike(value: string, least: number): boolean {
  if (value.length < least || isHarmless(value)) return false;
  const digits = value.replace(/[^0-9]/g, "").length;
  if (digits < 2 || digits === value.length) return false;
  return changes(value) >= Math.max(3, value.length / 7) && entropy(value) >= 2.5;
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const DIGEST = /^(?:sha\d{1,3}|md5)[:-]/i;
const ADDRESS =
  /:\/\/|^\.{0,2}\/[a-z]|^[^@]+@[^@]+\.[a-z]{2,}$|\.(?:ya?ml|json|md|py|ts|js|txt|env|pem|html?|png|jpe?g|svg|csv)$/i;
const CODE = /^[A-Za-z_]\w{0,30}(?:\.[A-Za-z_]\w{0,30})+(?:\(.*)?$/;
const CONSTANT = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
const PLAIN_PART = /^(?:[A-Za-z]+\d{0,2}|\d{1,4}|v\d+)$/;

/** Names, ids, addresses and what will be filled in. */
function isHarmless(value: string): boolean {
  if (isPlaceholder(value) || UUID.test(value) || DIGEST.test(value) || ADDRESS.test(value)) return true;
  if (CODE.test(value) || CONSTANT.test(value)) return true;
  const parts = value.split(/[-_.:/]/);
  return parts.length > 1 && parts.every((part) => part === "" || PLAIN_PART.test(part));
}

function kindsOf(value: string) {
  const lower = /[a-z]/.test(value);
  const upper = /[A-Z]/.test(value);
  return {
    lower,
    upper,
    letter: lower || upper,
    digit: /[0-9]/.test(value),
    sign: /[^A-Za-z0-9]/.test(value),
  };
}

/** How often the kind of character changes. */
function changes(value: string): number {
  let count = 0;
  let last = "";
  for (const character of value) {
    const kind = /[a-z]/.test(character)
      ? "a"
      : /[A-Z]/.test(character)
        ? "A"
        : /[0-9]/.test(character)
          ? "0"
          : last;
    if (last !== "" && kind !== last) count += 1;
    last = kind;
  }
  return count;
}

/** Shannon's, in bits a character. */
function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}
