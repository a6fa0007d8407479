import type { ErrorCode } from "yaml";
import type { YamlIssue } from "./yaml-issue.ts";

/** What the parser's codes mean to a person, and what to do. Codes that are absent keep the parser's own words. */
const EXPLAINED: Partial<Record<ErrorCode, { message: string; hint: string }>> = {
  BAD_INDENT: {
    message: "The indentation does not fit the lines above.",
    hint: "Use the same number of spaces for all entries of a list or mapping.",
  },
  TAB_AS_INDENT: {
    message: "A tab is used for indentation.",
    hint: "Use spaces; YAML does not allow tabs there.",
  },
  BAD_SCALAR_START: {
    message: "A plain text can't begin with this character.",
    hint: "Put quotes around the whole text.",
  },
  BAD_DQ_ESCAPE: {
    message: "There is an unknown escape after a backslash.",
    hint: "Use single quotes, or write the backslash twice.",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: "A list or mapping begins on the line of another key.",
    hint: "Put it on its own line, or put quotes around a text that holds a colon.",
  },
  BLOCK_IN_FLOW: {
    message: "A list or text block stands inside [ ] or { }.",
    hint: "Close the bracket first, or write everything between brackets on commas.",
  },
  MULTILINE_IMPLICIT_KEY: {
    message: "A key goes over several lines.",
    hint: "A colon may be missing, or a quote may not be closed.",
  },
  BAD_ALIAS: {
    message: "This alias refers to nothing above it.",
    hint: "Write the value out, or put quotes around a text that begins with *.",
  },
  KEY_OVER_1024_CHARS: {
    message: "A key is longer than 1,024 characters.",
    hint: "A quote or a colon may be missing.",
  },
};

export function explainYamlError(
  code: ErrorCode,
  message: string,
  position: readonly [number, number],
): YamlIssue {
  const [start, end] = position;
  const bracket = /must be sufficiently indented and end with a ([\]}])/.exec(message)?.[1];
  if (bracket !== undefined) {
    return {
      rule: "yaml-syntax",
      message: `A bracket is not closed: ${bracket} is missing.`,
      hint: "Close it, and indent what is inside further than the key before it.",
      start,
      end,
    };
  }
  const explained = EXPLAINED[code];
  if (explained) return { rule: "yaml-syntax", ...explained, start, end };
  // The parser's words without its position and without what it quotes: that may be a secret.
  const words = (message.split("\n", 1)[0] ?? "")
    .replace(/ at line \d+, column \d+:?$/, "")
    .replace(/:? ".*$/, "");
  return {
    rule: "yaml-syntax",
    message: `This is not valid YAML: ${words.slice(0, 200).replace(/[.:]$/, "")}.`,
    hint: "Check quotes, colons and indentation here and on the line above.",
    start,
    end,
  };
}
