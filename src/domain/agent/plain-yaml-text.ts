const NEW_LINE = 0x0a;
const SPACE = 0x20;
const HASH = 0x23;
const PERCENT = 0x25;
const DASH = 0x2d;
const DOT = 0x2e;
const COLON = 0x3a;
const QUESTION = 0x3f;
const BACKSLASH = 0x5c;
const DELETE = 0x7f;

/** What may stand before a node on its line, besides spaces: `- `, `? `, `key: `, and the signs of flow collections. */
const BEFORE_NODE = table("-?:,[{");
/** After these a `#` without a space is no comment for one reader and is one for the other. */
const NO_COMMENT_AFTER = table("[]{}\"',|>:-+");
/** Characters that need a second look; of all others a text may hold as many as it likes. */
const LOOK = table("#%&!?|>:-\\\n");
for (let code = 0; code < SPACE; code += 1) LOOK[code] = 1;
LOOK[DELETE] = 1;

/** Controls of two bytes, line ends that are none, byte order marks and other things that readers treat each in their own way. */
const ODD = /[\u0080-\u009f\u2028\u2029\ufdd0-\ufdef\ufeff\ufffe\uffff]/;

/** The first line that is neither empty nor a comment is not indented. */
const AT_THE_MARGIN = /^(?:---\n)?(?:#[^\n]*\n|\n)*[^ \n#]/;

/** Everything but letters, digits, spaces and what is not ASCII: each may be a token of its own, and `|` or `>` one more without a text. */
const WEIGHT = table("!\"#$%&'()*+,-./:;<=?@[\\]^_`{}~\n");
for (const sign of "|>") WEIGHT[sign.charCodeAt(0)] = 2;

const WORD = table("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

/**
 * At most how many tokens a YAML text has, if it is so ordinary that every reader of YAML 1.2 reads it alike: one document, no anchors,
 * tags, directives, explicit keys, tabs, control characters, escapes by number or block texts with an indentation of their own.
 * Undefined for all others. Looks at each character once, and rather says no: that costs time, a wrong yes would cost truth.
 */
export function countPlainTokens(text: string): number | undefined {
  if (!AT_THE_MARGIN.test(text)) return undefined;
  let isAscii = true;
  // Runs of spaces, and of what can only be within a text, are a token at most; signs are always counted.
  let tokens = 0;
  let last = NEW_LINE;
  // The last sign on this line that is no space; 0 at the line's start.
  let before = 0;
  for (let at = startOf(text); at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isWordUnit(code)) {
      // Most of a text is words, and of these only where they begin matters.
      if (last === NEW_LINE || last === SPACE) tokens += 1;
      while (isWordUnit(text.charCodeAt(at + 1))) at += 1;
      last = code;
      before = code;
      continue;
    }
    const weight = code > DELETE ? 0 : (WEIGHT[code] ?? 0);
    if (weight > 0) tokens += weight;
    else if (last === NEW_LINE || (last === SPACE) !== (code === SPACE)) tokens += 1;
    last = weight > 0 ? NEW_LINE : code;
    if (code === SPACE) continue;
    if (code > DELETE) isAscii = false;
    else if (LOOK[code] === 1) {
      if (code === NEW_LINE) {
        if (!isPlainLineEnd(text, at, before)) return undefined;
        before = 0;
        continue;
      }
      if (!isPlainSign(text, at, code, before)) return undefined;
    } else if (before === 0 && code === DOT && isMarker(text, at, code)) return undefined;
    before = code;
  }
  if (before === 0 && text.endsWith(" ")) return undefined;
  return isAscii || (text.isWellFormed() && !ODD.test(text)) ? tokens + 2 : undefined;
}

/** Letters and digits of ASCII. */
function isWordUnit(code: number): boolean {
  return WORD[code] === 1;
}

/** After a first line `---`, which says only that a document begins. */
function startOf(text: string): number {
  return text.startsWith("---\n") ? 4 : 0;
}

/** Lines of nothing but spaces count for something within block texts. */
function isPlainLineEnd(text: string, at: number, before: number): boolean {
  return before !== 0 || at === 0 || text.charCodeAt(at - 1) !== SPACE;
}

/** `---` or `...` at a line's start. */
function isMarker(text: string, at: number, code: number): boolean {
  return (
    text.charCodeAt(at + 1) === code &&
    text.charCodeAt(at + 2) === code &&
    (at === 0 || text.charCodeAt(at - 1) === NEW_LINE)
  );
}

function isPlainSign(text: string, at: number, code: number, before: number): boolean {
  const mayBeginNode = before === 0 || BEFORE_NODE[before] === 1;
  switch (code) {
    case DASH:
      return !mayBeginNode || (!isMarker(text, at, code) && !isEmptyEntry(text, at + 1));
    case HASH:
      return text.charCodeAt(at - 1) === SPACE || NO_COMMENT_AFTER[before] !== 1;
    case PERCENT:
      return before !== 0;
    case COLON:
      // A key that ends far before its colon may be too long.
      return text.charCodeAt(at - 1) !== SPACE || text.charCodeAt(at - 2) !== SPACE;
    case BACKSLASH:
      return !isNumberedEscape(text.charCodeAt(at + 1));
    case QUESTION:
      return !mayBeginNode || !isBlank(text.charCodeAt(at + 1));
    case 0x7c:
    case 0x3e:
      return !mayBeginNode || isPlainHeader(text, at + 1);
    case 0x26:
    case 0x21:
      return !mayBeginNode;
    default:
      return false;
  }
}

/** A dash with nothing behind it on its line: readers differ about the entries that follow. */
function isEmptyEntry(text: string, from: number): boolean {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at += 1;
  const code = text.charCodeAt(at);
  return code === NEW_LINE || Number.isNaN(code) || (code === HASH && at > from);
}

function isNumberedEscape(code: number): boolean {
  return code === 0x78 || code === 0x75 || code === 0x55;
}

/** A space, the end of the line or of the text. */
function isBlank(code: number): boolean {
  return code === SPACE || code === NEW_LINE || Number.isNaN(code);
}

/** What follows `|` or `>`: nothing, `-` or `+`, then the line's end. Where it is no header, the reader will say so. */
function isPlainHeader(text: string, at: number): boolean {
  const next = text.charCodeAt(at);
  const chomps = next === DASH || next === 0x2b;
  const after = chomps ? text.charCodeAt(at + 1) : next;
  return after === NEW_LINE;
}

function table(signs: string): Uint8Array {
  const known = new Uint8Array(DELETE + 1);
  for (const sign of signs) known[sign.charCodeAt(0)] = 1;
  return known;
}
