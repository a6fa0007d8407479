import { isJsonObject, type JsonObject } from "../json.ts";

/** Characters of a result that is still read. */
export const LONGEST_RESULT = 60 * 1024 * 1024;
/** Ours are below 20; whoever walks deeper by recursion runs out of stack. */
const DEEPEST = 100;

/** `problem`: one sentence without its end. */
export type ParsedResult =
  | { readonly value: JsonObject; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: string };

/** JSON from a job that nobody trusts: bounded before it is parsed. Never throws. */
export function parseResult(text: string): ParsedResult {
  if (text.length > LONGEST_RESULT) return { problem: "it is too large" };
  if (isDeeperThan(text, DEEPEST)) return { problem: "it is nested too deeply" };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: "it is not JSON" };
  }
  return isJsonObject(value) ? { value } : { problem: "it is not an object" };
}

/** Counts brackets outside of strings; what it says of a text that is not JSON does not matter. */
function isDeeperThan(text: string, deepest: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (quoted) {
      if (code === BACKSLASH) index += 1;
      else if (code === QUOTE) quoted = false;
    } else if (code === QUOTE) quoted = true;
    else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      depth += 1;
      if (depth > deepest) return true;
    } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth -= 1;
  }
  return false;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
