/** A parameter of a Python function as it is written; columns are offsets into the text. */
export interface PythonParameter {
  readonly name: string;
  readonly annotation: string | undefined;
  readonly hasDefault: boolean;
  readonly start: number;
  readonly end: number;
}

export interface PythonFunction {
  readonly name: string;
  /** Of the name. */
  readonly start: number;
  readonly end: number;
  readonly parameters: readonly PythonParameter[];
}

/** A decorator of the ADK: `@func_description("…")`. */
export interface PythonDecorator {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** What stands between its parentheses, split at the commas. */
  readonly arguments: readonly string[];
}

const DEFINITION = /^(?:async[ \t]+)?def[ \t]+([A-Za-z_]\w{0,199})[ \t]*\(/gm;
const DECORATOR = /^@(func_\w{1,60})[ \t]*\(/gm;
/** More than any signature has; a text without a closing parenthesis is not searched to its end again and again. */
const LONGEST = 20_000;
const MOST = 200;

/** The functions at the margin of a Python file, in its order. A light look, not a parser: strings, brackets and commas are all it knows. */
export function pythonFunctionsIn(code: string): PythonFunction[] {
  return firstMatches(code, DEFINITION).map((match) => {
    const name = match[1] ?? "";
    const open = match.index + match[0].length;
    const start = match.index + match[0].lastIndexOf(name, match[0].length - 1);
    return {
      name,
      start,
      end: start + name.length,
      parameters: splitAtCommas(code, open).flatMap((part) => toParameter(part) ?? []),
    };
  });
}

export function pythonDecoratorsIn(code: string): PythonDecorator[] {
  return firstMatches(code, DECORATOR).map((match) => ({
    name: match[1] ?? "",
    start: match.index,
    end: match.index + match[0].length - 1,
    arguments: splitAtCommas(code, match.index + match[0].length).map(({ text }) => text.trim()),
  }));
}

function firstMatches(code: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const match of code.matchAll(pattern)) {
    if (found.push(match) === MOST) break;
  }
  return found;
}

/** `"text"` as its text; undefined for anything else than one plain literal. */
export function pythonText(literal: string | undefined): string | undefined {
  const match = /^(?:"""([\s\S]*)"""|"([^"\\\n]*)"|'([^'\\\n]*)')$/.exec(literal ?? "");
  return match === null ? undefined : (match[1] ?? match[2] ?? match[3]);
}

interface Part {
  readonly text: string;
  readonly start: number;
}

function toParameter({ text, start }: Part): PythonParameter | undefined {
  const bare = text.trim();
  if (bare === "" || bare === "*" || bare === "/") return undefined;
  const from = start + text.indexOf(bare);
  const equals = topLevel(bare, "=");
  const declared = equals === -1 ? bare : bare.slice(0, equals);
  const colon = declared.indexOf(":");
  return {
    name: (colon === -1 ? declared : declared.slice(0, colon)).trim(),
    annotation:
      colon === -1
        ? undefined
        : declared
            .slice(colon + 1)
            .replace(/#[^\n]*/g, "")
            .trim(),
    hasDefault: equals !== -1,
    start: from,
    end: from + bare.length,
  };
}

/** Of the first such character outside of brackets; `Literal["a=b"]` has none. */
function topLevel(text: string, wanted: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === wanted && depth === 0) return at;
    if ("([{".includes(character)) depth += 1;
    else if (")]}".includes(character)) depth -= 1;
  }
  return -1;
}

/** The parts between commas from `open` to the parenthesis that closes it, without comments that stand before them. */
function splitAtCommas(code: string, open: number): Part[] {
  const text = code.slice(open, open + LONGEST);
  const parts: Part[] = [];
  let depth = 0;
  let from = 0;
  let at = 0;
  const push = (end: number): void => {
    parts.push({ text: text.slice(from, end), start: open + from });
  };
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '"' || character === "'") {
      at = endOfText(text, at);
      continue;
    }
    if (character === "#") {
      const line = text.indexOf("\n", at);
      const end = line === -1 ? text.length : line;
      // Only white space is lost before a comment that stands between two parameters.
      if (text.slice(from, at).trim() === "") from = end;
      at = end;
      continue;
    }
    if (depth === 0 && (character === "," || character === ")")) {
      push(at);
      if (character === ")") return parts;
      from = at + 1;
    } else if ("([{".includes(character)) depth += 1;
    else if (")]}".includes(character)) depth -= 1;
    at += 1;
  }
  return parts;
}

/** The offset after the string that begins at `start`. */
function endOfText(text: string, start: number): number {
  const quote = text.charAt(start);
  const triple = quote.repeat(3);
  if (text.startsWith(triple, start)) {
    const end = text.indexOf(triple, start + 3);
    return end === -1 ? text.length : end + 3;
  }
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "\\") at += 1;
    else if (character === quote || character === "\n") return at + 1;
  }
  return text.length;
}
