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
  ["cannot", "not"],
  ["whats", "what"],
  ["wheres", "where"],
  ["whens", "when"],
  ["hows", "how"],
]);
/** With these the order says who, where from and what first: a way to the airport is none back. */
const ORDERED: ReadonlySet<string> = new Set(
  `from to before after without than into not by
  von vom nach zu zum zur vor bis ohne nicht als de du des à a au en avant après sans pas desde hasta para antes sin no
  da dal di per prima senza non do ao até sem van naar tot zonder niet`.split(/\s+/),
);

/**
 * A question as the set of its words, so that two that differ in order, marks, accents and little words only have the same key. In
 * English also in plurals. Empty when too little is left to be compared.
 */
export function contentKey(text: string, isEnglish: boolean): string {
  const words = wordsOf(isEnglish ? spelledOut(text) : text);
  const telling: string[] = [];
  let isOrdered = false;
  for (const written of words) {
    if (written === "" || (isEnglish && ENGLISH_FILLERS.has(written))) continue;
    const word = isEnglish ? (SAME.get(written) ?? singular(written)) : written;
    isOrdered ||= ORDERED.has(word);
    if (!isEnglish || !telling.includes(word)) telling.push(word);
  }
  if (isEnglish && telling.length < 2) return "";
  return (isOrdered ? telling : sorted(telling)).join(" ");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
const ASCII = /^[\x00-\x7f]*$/;
/** What `comparable` takes for the space between words, of ASCII. */
const BETWEEN = /[\s!"#%&'()*,\-./:;?@[\\\]_{}]+/;
/** Accents on Latin, Greek and Cyrillic letters. Marks of other scripts are vowels and stay. */
const ACCENTS = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{Mn}+/gu;

/** Most questions are plain ASCII, and there may be a hundred thousand of them. */
function wordsOf(text: string): string[] {
  return ASCII.test(text)
    ? text.toLowerCase().split(BETWEEN)
    : comparable(text).normalize("NFD").replace(ACCENTS, "$1").normalize("NFC").split(" ");
}

/** `can't` says not, `what's` is two words, and the US are not us. */
function spelledOut(text: string): string {
  let plain = text;
  if (/['’]/.test(plain)) plain = plain.replace(/(?:\bca)?n['’]t\b/gi, " not").replace(/['’]/g, "");
  if (plain.includes("US")) plain = plain.replace(/\bUS\b/g, "usa");
  return plain;
}

/** In place, by insertion: for a handful of words several times as fast as the sort that is built in. */
function sorted(words: string[]): string[] {
  if (words.length > 20) return words.sort();
  for (let from = 1; from < words.length; from += 1) {
    const word = words[from] ?? "";
    let to = from;
    for (; to > 0 && (words[to - 1] ?? "") > word; to -= 1) words[to] = words[to - 1] ?? "";
    words[to] = word;
  }
  return words;
}

function singular(word: string): string {
  const before = word.at(-2) ?? "";
  return word.length > 3 && word.endsWith("s") && !"sui".includes(before) ? word.slice(0, -1) : word;
}
