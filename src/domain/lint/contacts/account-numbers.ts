import type { FoundAddress } from "./email-addresses.ts";

const CARD = /(?<![\p{L}\p{N}_.,+/-])[2-6][0-9]{3}(?:[ -]?[0-9]){9,15}(?![\p{L}\p{N}_]|[.,-][0-9])/gu;
/** What the numbers of each issuer begin with, and how long they are. */
const ISSUERS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(?:6011|65|64[4-9])/, [16, 19]],
  [/^35(?:2[89]|[3-8])/, [16]],
  [/^3(?:0[0-5]|[689])/, [14]],
  [/^62/, [16, 17, 18, 19]],
  [/^(?:50|5[6-9]|6)/, [16, 18, 19]],
];
/** Published by payment services for tests: nobody's. */
const FOR_TESTS: ReadonlySet<string> = new Set([
  "4242424242424242",
  "4000056655665556",
  "4111111111111111",
  "4012888888881881",
  "4000000000000002",
  "5555555555554444",
  "5105105105105100",
  "2223003122003222",
  "378282246310005",
  "371449635398431",
  "6011111111111117",
  "6011000990139424",
  "3530111333300000",
  "3566002020360505",
  "30569309025904",
  "38520000023237",
]);

/** Numbers of payment cards: 13 to 19 digits of a known issuer, with the right check digit. */
export function findCardNumbers(text: string): FoundAddress[] {
  if (!/[2-6][0-9]{3}[ -]?[0-9](?:[ -]?[0-9]){8}/.test(text)) return [];
  return [...text.matchAll(CARD)]
    .filter(([written]) => isCardNumber(written.replace(/[ -]/g, "")))
    .map((match) => ({ index: match.index, text: match[0] }));
}

function isCardNumber(digits: string): boolean {
  if (FOR_TESTS.has(digits) || /^([0-9])\1*$/.test(digits)) return false;
  const known = ISSUERS.some(([start, lengths]) => start.test(digits) && lengths.includes(digits.length));
  return known && isLuhn(digits);
}

/** ISO/IEC 7812-1, annex B. */
function isLuhn(digits: string): boolean {
  let sum = 0;
  [...digits].reverse().forEach((digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  });
  return sum % 10 === 0;
}

const IBAN =
  /(?<![\p{L}\p{N}_])[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}_])/gu;
const LENGTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    AD: 24,
    AE: 23,
    AT: 20,
    BE: 16,
    BG: 22,
    BH: 22,
    CH: 21,
    CY: 28,
    CZ: 24,
    DE: 22,
    DK: 18,
    EE: 20,
    ES: 24,
    FI: 18,
    FR: 27,
    GB: 22,
    GI: 23,
    GR: 27,
    HR: 21,
    HU: 28,
    IE: 22,
    IL: 23,
    IS: 26,
    IT: 27,
    KW: 30,
    LI: 21,
    LT: 20,
    LU: 20,
    LV: 21,
    MC: 27,
    MT: 31,
    NL: 18,
    NO: 15,
    PL: 28,
    PT: 25,
    QA: 29,
    RO: 24,
    SA: 24,
    SE: 24,
    SI: 19,
    SK: 24,
    SM: 27,
    TR: 26,
    UA: 29,
  }),
);

/** Account numbers by ISO 13616: a known country, its length, and the remainder 1. */
export function findIbans(text: string): FoundAddress[] {
  if (!/[A-Z]{2}[0-9]{2}/.test(text)) return [];
  const found: FoundAddress[] = [];
  for (const match of text.matchAll(IBAN)) {
    const length = LENGTHS.get(match[0].slice(0, 2));
    if (length === undefined) continue;
    // A word in capitals may follow the number: only its own length counts.
    const written = firstSigns(match[0], length);
    if (written !== undefined && isMod97(written.replaceAll(" ", "")))
      found.push({ index: match.index, text: written });
  }
  return found;
}

function firstSigns(written: string, count: number): string | undefined {
  let seen = 0;
  for (let at = 0; at < written.length; at += 1) {
    if (written[at] !== " ") seen += 1;
    if (seen === count) {
      const next = written[at + 1];
      return next === undefined || next === " " ? written.slice(0, at + 1) : undefined;
    }
  }
  return undefined;
}

function isMod97(iban: string): boolean {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
