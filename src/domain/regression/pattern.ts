import { RE2JS, RE2JSException } from "re2js";

/** Longest pattern and longest text that are looked at: both may come from a stranger's pull request or from a model. */
export const MAX_PATTERN_LENGTH = 1_000;
export const MAX_SEARCHED_LENGTH = 65_536;
/**
 * RE2 is linear in the text but also in the size of the compiled pattern, which repeats multiply: `.{0,1000}` ten times
 * over is 20,000 instructions and takes twenty seconds on a long reply.
 */
const MAX_PROGRAM_SIZE = 5_000;

export interface Pattern {
  /** Whether the pattern is found anywhere in the text. */
  finds(text: string): boolean;
}

export type LoadedPattern =
  | { readonly pattern: Pattern }
  | { readonly problem: string; readonly hint: string };

/** A pattern that a person wrote, in RE2 syntax. Never throws. */
export function loadPattern(source: string): LoadedPattern {
  if (source.length > MAX_PATTERN_LENGTH) {
    return {
      problem: `the pattern is ${source.length} characters long; ${MAX_PATTERN_LENGTH} are allowed`,
      hint: "Check for the words that matter with several shorter patterns, or with `contains`.",
    };
  }
  try {
    const compiled = RE2JS.compile(source);
    if (compiled.programSize() > MAX_PROGRAM_SIZE) {
      return {
        problem: "the pattern repeats too much",
        hint: "Use smaller counts: `.*` instead of `.{0,1000}`.",
      };
    }
    return { pattern: { finds: (text) => compiled.test(text) } };
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    return { problem: error.message, hint: hintFor(source) };
  }
}

function hintFor(source: string): string {
  if (/\(\?<?[=!]/u.test(source)) {
    return "Patterns are RE2: look-ahead and look-behind do not exist. Say what must not occur with `not_contains`.";
  }
  if (/\\[1-9]/u.test(source)) return "Patterns are RE2: there are no back-references. Write the text out.";
  return "Patterns are RE2 syntax; `(?i)` at the start ignores case.";
}
