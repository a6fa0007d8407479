/** One character that nobody sees and that changes what is read. */
export interface InvisibleCharacter {
  readonly index: number;
  readonly length: number;
  /** `U+202E right-to-left override`. */
  readonly name: string;
  readonly severity: "error" | "warning";
  /** Text that was hidden in tag characters, decoded. */
  readonly hidden?: string;
}

/** Quick look: most texts have none of these. Format and control characters, fillers, line separators, tags, selectors. */
const SUSPECT =
  /\p{Cf}|\p{Zl}|\p{Zp}|[\u{115F}\u{1160}\u{3164}\u{FFA0}]|\u{34F}|[\u{FE00}-\u{FE0F}]|[\u{E0100}-\u{E01EF}]|(?![\t\n\r])\p{Cc}/gu;

const NAMES: ReadonlyMap<number, string> = new Map([
  [0x00, "null character"],
  [0x1b, "escape character"],
  [0xad, "soft hyphen"],
  [0x61c, "Arabic letter mark"],
  [0x200b, "zero width space"],
  [0x200c, "zero width non-joiner"],
  [0x200d, "zero width joiner"],
  [0x200e, "left-to-right mark"],
  [0x200f, "right-to-left mark"],
  [0x202a, "left-to-right embedding"],
  [0x202b, "right-to-left embedding"],
  [0x202c, "pop directional formatting"],
  [0x202d, "left-to-right override"],
  [0x202e, "right-to-left override"],
  [0x2060, "word joiner"],
  [0x2066, "left-to-right isolate"],
  [0x2067, "right-to-left isolate"],
  [0x2068, "first strong isolate"],
  [0x2069, "pop directional isolate"],
  [0xfeff, "byte order mark"],
]);

/** Most texts have nothing but these, or need a look only at a few places. */
const NOT_ASCII_TEXT = /[^\t\n\r -~]/;

/** Signs that are classified as format characters but are seen: Arabic and Syriac number marks and the like. */
const SEEN = /^[\u{600}-\u{605}\u{6DD}\u{70F}\u{890}\u{891}\u{8E2}\u{110BD}\u{110CD}]$/u;
/** The flags of England, Scotland and Wales: the only tag sequences that are emoji in use. */
const FLAGS = ["gbeng", "gbsct", "gbwls"];

/** Everything in a text that is invisible and out of place. Joiners in emoji and in scripts that need them are not. */
export function findInvisibleCharacters(text: string): InvisibleCharacter[] {
  if (!NOT_ASCII_TEXT.test(text)) return [];
  const found: InvisibleCharacter[] = [];
  let end = 0;
  for (const match of text.matchAll(SUSPECT)) {
    if (match.index < end) continue;
    const at = judge(text, match[0], match.index);
    end = match.index + (at?.length ?? match[0].length);
    if (at && "name" in at) found.push(at);
    else if (at) end = match.index + at.length;
  }
  return found;
}

type Harmless = { readonly length: number };

function judge(text: string, character: string, index: number): InvisibleCharacter | Harmless | undefined {
  const code = character.codePointAt(0) ?? 0;
  const before = text.slice(Math.max(0, index - 2), index);
  const after = text.slice(index + character.length, index + character.length + 2);
  if (SEEN.test(character)) return undefined;
  if (code >= 0xe0000 && code <= 0xe007f) return judgeTags(text, index);
  if (isSelector(code)) return judgeSelector(character, code, index, before, after);
  const bad = (severity: "error" | "warning" = "error"): InvisibleCharacter => ({
    index,
    length: character.length,
    name: describe(code),
    severity,
  });
  if (code === 0xfeff && index === 0) return undefined;
  if (code === 0x200d) return joins(before, after) ? undefined : bad();
  if (code === 0x200c)
    return /[\p{L}\p{M}]$/u.test(before) && !/[\p{Script=Latin}]$/u.test(before) ? undefined : bad();
  if (code === 0x200e || code === 0x200f || code === 0x61c) {
    return isRightToLeft(lineAround(text, index)) ? undefined : bad("warning");
  }
  return bad(code === 0xad ? "warning" : "error");
}

/** A joiner between two emoji, or after a letter of a script that joins (Arabic, the Indic ones, …). */
function joins(before: string, after: string): boolean {
  const afterEmoji = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)$/u.test(before);
  if (afterEmoji && /^\p{Extended_Pictographic}/u.test(after)) return true;
  return (
    /[\p{L}\p{M}]$/u.test(before) && !/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u.test(before)
  );
}

function isSelector(code: number): boolean {
  return (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef);
}

/** One selector after something that is seen chooses its look; several in a row carry hidden bytes. */
function judgeSelector(
  character: string,
  code: number,
  index: number,
  before: string,
  after: string,
): InvisibleCharacter | undefined {
  const previous = [...before].at(-1) ?? " ";
  const next = after.codePointAt(0) ?? 0;
  const ideographic = code < 0xe0100 || /\p{Script=Han}$/u.test(before);
  if (
    /[^\s\p{C}]/u.test(previous) &&
    !isSelector(previous.codePointAt(0) ?? 0) &&
    !isSelector(next) &&
    ideographic
  ) {
    return undefined;
  }
  return { index, length: character.length, name: describe(code), severity: "error" };
}

function judgeTags(text: string, index: number): InvisibleCharacter | Harmless {
  const run = /^[\u{E0000}-\u{E007F}]+/u.exec(text.slice(index, index + 4000))?.[0] ?? "";
  const hidden = [...run]
    .map((character) => (character.codePointAt(0) ?? 0) - 0xe0000)
    .filter((code) => code >= 0x20 && code < 0x7f)
    .map((code) => String.fromCharCode(code))
    .join("");
  const isFlag =
    text.slice(0, index).endsWith("\u{1F3F4}") && run.endsWith("\u{E007F}") && FLAGS.includes(hidden);
  if (isFlag) return { length: run.length };
  return {
    index,
    length: Math.max(run.length, 2),
    name: "tag characters (U+E0000 to U+E007F)",
    severity: "error",
    ...(hidden === "" ? {} : { hidden }),
  };
}

function describe(code: number): string {
  const number = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  if (isSelector(code)) return `${number} variation selector`;
  const name =
    NAMES.get(code) ?? (code < 0x20 || (code >= 0x7f && code < 0xa0) ? "control character" : undefined);
  return name === undefined ? number : `${number} ${name}`;
}

/** The line around a place, 500 characters of it on each side at most: lines may be as long as files. */
function lineAround(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - 500), index);
  const after = text.slice(index, index + 500);
  const end = after.indexOf("\n");
  return before.slice(before.lastIndexOf("\n") + 1) + (end === -1 ? after : after.slice(0, end));
}

function isRightToLeft(text: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text);
}
