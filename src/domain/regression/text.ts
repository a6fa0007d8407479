/**
 * The form in which texts are compared: NFKC, lower case, curly quotes made straight, white space collapsed.
 * A person who writes `don't` must find the bot's `Don’t`.
 */
export function normaliseText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2018\u2019\u201a\u201b\u2032]/gu, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u2033]/gu, '"')
    .replace(/\s+/gu, " ")
    .trim();
}

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}_]/u;

/**
 * Whether `phrase` occurs in `text`, both normalised. A phrase of one word must stand alone, so that `free` is not found
 * in `freedom`; a phrase of several words may be part of longer ones.
 */
export function findsPhrase(text: string, phrase: string): boolean {
  if (phrase === "") return false;
  if (phrase.includes(" ")) return text.includes(phrase);
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    if (standsAlone(text, at, phrase)) return true;
  }
  return false;
}

/** An edge of the phrase that is no letter or digit (`€`, `!`) needs no boundary. */
function standsAlone(text: string, at: number, phrase: string): boolean {
  const end = at + phrase.length;
  const joinedBefore = isWordCharacter(characterAt(phrase, 0)) && isWordCharacter(characterBefore(text, at));
  const joinedAfter =
    isWordCharacter(characterBefore(phrase, phrase.length)) && isWordCharacter(characterAt(text, end));
  return !joinedBefore && !joinedAfter;
}

function isWordCharacter(character: string): boolean {
  return WORD_CHARACTER.test(character);
}

/** The whole character that starts at `index`; "" at the end. */
function characterAt(text: string, index: number): string {
  const code = text.codePointAt(index);
  return code === undefined ? "" : String.fromCodePoint(code);
}

/** The whole character that ends before `index`, which may be two UTF-16 units long; "" at the start. */
function characterBefore(text: string, index: number): string {
  if (index <= 0) return "";
  const last = text.charCodeAt(index - 1);
  const isLowSurrogate = last >= 0xdc00 && last <= 0xdfff;
  return isLowSurrogate && index > 1 ? characterAt(text, index - 2) : text.charAt(index - 1);
}
