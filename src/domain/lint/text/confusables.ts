/** Letters that look like Latin ones, by script: each pair is the letter and its twin. */
const PAIRS: Readonly<Record<string, string>> = {
  Cyrillic:
    "аa вb еe ёe іi їi јj кk мm нh оo рp сc тt уy хx ѕs ԁd ԛq ԝw һh ӏl ҽe ԍg гr ѵv АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX ԌG ԚQ ԜW ӀI Ѵv",
  Greek: "αa γy εe ηn ιi κk νv οo ρp τt υu χx ωw ϲc ϳj ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ϹC ͿJ",
  Armenian: "օo սu ոn հh գq ցg քp յj ՏS ՍU ՕO լl",
  Cherokee: "ᎪA ᏴB ᏟC ᎠD ᎬE ᎻH ᎫJ ᏦK ᏞL ᎷM ᏢP ᏒR ᏚS ᎢT ᏙV ᎳW ᏃZ",
  Latin: "ɑa ɡg ʟL ɩi ſs ʏY ᴏo ᴜu ᴠv ᴡw ᴢz",
};
const TWINS: ReadonlyMap<string, { readonly twin: string; readonly script: string }> = new Map(
  Object.entries(PAIRS).flatMap(([script, pairs]) =>
    pairs.split(" ").map((pair) => {
      const [letter = "", twin = ""] = pair;
      return [letter, { twin, script }] as const;
    }),
  ),
);
/** Like their twins at a glance only: a word wholly of letters like these is just a word of its language. */
const LOOSE = /[взкмнтгԍѵγεηικτυχωԁҽսոհգցքյլ]/u;
/** Latin letters of another width or style: the same letter to a reader, another one to a program. */
const STYLED = /[\u{FF21}-\u{FF3A}\u{FF41}-\u{FF5A}\u{1D400}-\u{1D6A3}\u{2100}-\u{214F}]/u;
/** Quick look: which texts need a closer one. */
export const MAY_CONFUSE =
  /[\u{17F}\u{251}\u{261}\u{269}\u{28F}\u{29F}\u{370}-\u{58F}\u{13A0}-\u{13FF}\u{1D00}-\u{1D22}\u{2100}-\u{214F}\u{FF21}-\u{FF5A}\u{1D400}-\u{1D6A3}]/u;

/** A letter that is not what it seems. */
export interface Confusable {
  readonly letter: string;
  /** `U+0430`. */
  readonly code: string;
  /** The Latin letter it looks like. */
  readonly twin: string;
  readonly script: string;
}

/** The first letter of a word that looks Latin and is not, where the word has Latin letters too. */
export function findMixed(word: string): Confusable | undefined {
  if (!MAY_CONFUSE.test(word) || !/[A-Za-z]/.test(word)) return undefined;
  return firstConfusable(word);
}

/** The first letter of a word that could be read as a Latin word altogether, and has no Latin letter. */
export function findWhole(word: string): Confusable | undefined {
  if (!MAY_CONFUSE.test(word) || /[A-Za-z]/.test(word)) return undefined;
  const letters = [...word].filter((character) => /\p{L}/u.test(character));
  return letters.length > 0 && letters.every((letter) => twinOf(letter) !== undefined && !LOOSE.test(letter))
    ? firstConfusable(word)
    : undefined;
}

/** The word with Latin twins in place of the letters that look like them. */
export function asLatin(word: string): string {
  return [...word].map((letter) => twinOf(letter)?.twin ?? letter).join("");
}

function firstConfusable(word: string): Confusable | undefined {
  for (const letter of word) {
    const found = twinOf(letter);
    if (found) return { letter, code: codeOf(letter), ...found };
  }
  return undefined;
}

function twinOf(letter: string): { readonly twin: string; readonly script: string } | undefined {
  const known = TWINS.get(letter);
  if (known) return known;
  if (!STYLED.test(letter)) return undefined;
  const plain = letter.normalize("NFKC");
  return /^[A-Za-z]$/.test(plain) ? { twin: plain, script: "styled" } : undefined;
}

function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
