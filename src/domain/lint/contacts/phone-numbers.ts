/** A number that reaches somebody. */
export interface FoundNumber {
  readonly index: number;
  /** As written. */
  readonly text: string;
  /** Digits, with a + before them where a country code is meant. */
  readonly number: string;
}

/** Digits with single blanks, dots, hyphens, slashes or brackets between them. */
const CANDIDATE =
  /(?<![\p{L}\p{N}_.,+/:#-])\+?[(]?[0-9](?:[ \u00A0\u202F./-]?[()]?[ \u00A0\u202F]?[0-9]){6,17}(?![\p{L}\p{N}_]|[.,:/-][0-9])/gu;
/** Quick look. */
const SEVEN_DIGITS = /[0-9](?:[ \u00A0\u202F()./-]{0,4}[0-9]){6}/;
/** Within a longer one: a day, so not a number to call. */
const DATE =
  /(?<![0-9])(?:[0-9]{1,2}[./-][0-9]{1,2}[./-](?:[0-9]{4}|[0-9]{2})|(?:19|20)[0-9]{2}[./-][0-9]{1,2}[./-][0-9]{1,2})(?![0-9])/;
const CALLING = /(?:call|phone|tel|dial|ring|mobile|whatsapp|text|hotline|reach|contact)[^0-9]{0,24}$/i;
/** Three, three and four digits, as in North America. */
const NORTH_AMERICAN = /^(?:1[ .-]?)?[(]?[2-9][0-9]{2}[)]?[ .-]{1,2}[2-9][0-9]{2}[ .-][0-9]{4}$/;
/** A trunk prefix and groups: `020 7946 0958`, `0171/1234567`, `(030) 123 456`. */
const NATIONAL = /^[(]?0[0-9]{1,5}[)]?(?:[ \u00A0./-]{1,2}[0-9]{2,8}){1,4}$/;

/** Phone numbers as people write them. Dates, prices, ranges and references are none. */
export function findPhoneNumbers(text: string): FoundNumber[] {
  if (!SEVEN_DIGITS.test(text)) return [];
  const found: FoundNumber[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    const number = toNumber(match[0], text.slice(Math.max(0, match.index - 40), match.index));
    if (number !== undefined) found.push({ index: match.index, text: match[0], number });
  }
  return found;
}

function toNumber(written: string, before: string): string | undefined {
  // `+44 (0)20 …`: with the country code, the trunk prefix in brackets is not dialled.
  const dialled = written.startsWith("+") ? written.replace("(0)", "") : written;
  const digits = dialled.replace(/[^0-9]/g, "");
  if (/^([0-9])\1*$/.test(digits) || DATE.test(written)) return undefined;
  if (written.startsWith("+")) {
    if (digits[0] === "1" && !/^1[2-9][0-9]{2}[2-9][0-9]{6}$/.test(digits)) return undefined;
    return digits.length >= 8 && digits.length <= 15 && digits[0] !== "0" ? `+${digits}` : undefined;
  }
  if (digits.startsWith("00")) {
    return digits.length >= 11 && digits.length <= 17 && digits[2] !== "0"
      ? `+${digits.slice(2)}`
      : undefined;
  }
  if (NORTH_AMERICAN.test(written)) return `+${digits.length === 11 ? digits : `1${digits}`}`;
  if (digits.length < 9 || digits.length > 12) return undefined;
  if (NATIONAL.test(written)) return digits;
  return CALLING.test(before) && digits.length >= 10 ? digits : undefined;
}
