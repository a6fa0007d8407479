import { printParseErrorCode } from "jsonc-parser";
import type { YamlIssue } from "./yaml-issue.ts";

/** What the parser's codes mean to a person, and what to do. The text itself is not quoted: it may be a secret. */
const EXPLAINED: ReadonlyMap<string, readonly [message: string, hint: string]> = new Map([
  [
    "InvalidSymbol",
    ["This is not JSON.", "Put quotes around text; only true, false, null and numbers have none."],
  ],
  ["InvalidNumberFormat", ["This is not a number as JSON has them.", "Put quotes around it if it is text."]],
  [
    "UnexpectedEndOfNumber",
    ["This is not a number as JSON has them.", "Put quotes around it if it is text."],
  ],
  [
    "PropertyNameExpected",
    ["A key in quotes is expected here.", "Remove the comma before it, or put quotes around the key."],
  ],
  ["ValueExpected", ["A value is expected here.", "Write the value, or remove the comma or key before it."]],
  ["ColonExpected", ["A colon is missing between key and value.", "Write it after the key."]],
  ["CommaExpected", ["A comma is missing between two entries.", "Write it at the end of the entry before."]],
  ["CloseBraceExpected", ["A } is missing.", "Close what was opened."]],
  ["CloseBracketExpected", ["A ] is missing.", "Close what was opened."]],
  ["EndOfFileExpected", ["There is something after the end of the value.", "Keep one value in a file."]],
  ["InvalidCommentToken", ["JSON has no comments.", "Remove the comment."]],
  [
    "UnexpectedEndOfString",
    ["A text is not closed.", "Write a quote at its end, and \\n for a new line within it."],
  ],
  [
    "InvalidUnicode",
    ["This escape is not complete.", "Write \\u and four hex digits, or the character itself."],
  ],
  ["InvalidEscapeCharacter", ["There is an unknown escape after a backslash.", "Write the backslash twice."]],
  ["InvalidCharacter", ["A text holds a control character.", "Write it as an escape, or remove it."]],
]);

/** An error of the parser as an issue for the person who wrote the file. */
export function explainJsonError(code: number, text: string, offset: number, length: number): YamlIssue {
  const [message, hint] = EXPLAINED.get(printParseErrorCode(code)) ?? [
    "This is not JSON.",
    "Check quotes, commas and brackets.",
  ];
  const start = Math.min(offset, text.length);
  return {
    rule: "json-syntax",
    message: text.trim() === "" ? "This file is empty." : message,
    hint: text.trim() === "" ? "Write its content, or remove the file." : hint,
    start,
    end: Math.min(start + Math.max(length, 0), text.length),
  };
}
