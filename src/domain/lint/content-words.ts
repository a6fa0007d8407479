import { comparable } from "./comparable-text.ts";

/**
 * Words that an English question may have or not without asking for anything else. Question words, prepositions of direction,
 * negations and "you" against "I" are not among them: they change what is asked.
 */
const ENGLISH_FILLERS: ReadonlySet<string> = new Set(
  `a an the is are am be do does did can could may might will would shall should please just also any some my your our their me us
  it this that there have has get of for in on at and hi hello hey thanks so well ok okay tell about like`.split(
    /\s+/,
  ),
);
/** The same to whoever answers. */
const SAME: ReadonlyMap<string, string> = new Map([
  ["we", "i"],
  ["whats", "what"],
  ["wheres", "where"],
  ["whens", "when"],
  ["hows", "how"],
]);
/** With these the order says who, where from and what first. */
const ORDERED: ReadonlySet<string> = new Set([
  "from",
  "to",
  "before",
  "after",
  "without",
  "than",
  "into",
  "not",
]);

/**
 * A question as the set of its words, so that two that differ in order, marks, accents and little words only have the same key. In
 * English also in plurals. Empty when nothing is left that could be compared.
 */
export function contentKey(text: string, isEnglish: boolean): string {
  let plain = comparable(isEnglish ? text.replace(/n['’]t\b/gi, " not").replace(/['’]/g, "") : text);
  if (!ASCII.test(plain)) plain = plain.normalize("NFD").replace(LATIN_MARKS, "$1").normalize("NFC");
  if (!isEnglish) return plain.split(" ").sort().join(" ");
  const words: string[] = [];
  for (const word of plain.split(" ")) {
    if (!ENGLISH_FILLERS.has(word)) words.push(SAME.get(word) ?? singular(word));
  }
  if (words.length < 2) return "";
  const key = words.some((word) => ORDERED.has(word)) ? words : [...new Set(words)].sort();
  return key.join(" ");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
const ASCII = /^[\x00-\x7f]*$/;
/** Accents on Latin, Greek and Cyrillic letters. Marks of other scripts are vowels and stay. */
const LATIN_MARKS = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{Mn}+/gu;

function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}
