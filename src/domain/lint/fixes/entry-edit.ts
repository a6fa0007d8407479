import type { ValuePath, YamlReading } from "../../agent/read-yaml.ts";
import type { SuggestedEdit } from "../finding.ts";
import { lineAt, sliceAt, wholeLocation } from "./source-slice.ts";

/**
 * The edit that takes an entry out of a list of YAML: its whole line in a list of lines, or it and the comma before it in `[…]`.
 * Undefined for the first entry, for one of several lines, and for one with a comment, which would be lost with it.
 */
export function removeEntry(
  text: string,
  locate: YamlReading["locate"],
  list: ValuePath,
  index: number,
): SuggestedEdit | undefined {
  if (index < 1) return undefined;
  const place = wholeLocation(locate([...list, index]));
  if (place === undefined || sliceAt(text, place) === undefined) return undefined;
  const { file, line, column, endColumn } = place;
  const whole = lineAt(text, line);
  const before = whole.slice(0, column - 1);
  const after = whole.slice(endColumn - 1);
  if (/^[ \t]*-[ \t]+$/.test(before)) {
    if (after.trim() !== "") return undefined;
    // From the end of the line before, so that a last line without an end is no exception.
    const previous = lineAt(text, line - 1);
    return {
      kind: "fix",
      location: {
        file,
        line: line - 1,
        column: previous.length + 1,
        endLine: line,
        endColumn: whole.length + 1,
      },
      text: "",
    };
  }
  const previous = wholeLocation(locate([...list, index - 1]));
  if (previous === undefined || previous.endLine !== line || previous.endColumn > column) return undefined;
  if (!/^[ \t]*,[ \t]*$/.test(whole.slice(previous.endColumn - 1, column - 1))) return undefined;
  if (!/^[ \t]*[,\]]/.test(after)) return undefined;
  return {
    kind: "fix",
    location: { file, line, column: previous.endColumn, endLine: line, endColumn },
    text: "",
  };
}

/**
 * The edit that adds `key: value` as the first of a mapping, before its first key. Undefined where the mapping is empty or that key
 * does not stand where it should: then there is nothing to go by.
 */
export function addKey(
  text: string,
  locate: YamlReading["locate"],
  mapping: ValuePath,
  firstKey: string,
  added: { readonly key: string; readonly value: string },
): SuggestedEdit | undefined {
  const location = wholeLocation(locate([...mapping, firstKey], "key"));
  const written = location === undefined ? undefined : sliceAt(text, location);
  if (location === undefined || written === undefined) return undefined;
  const before = lineAt(text, location.line).slice(0, location.column - 1);
  const line = `${added.key}: ${added.value}`;
  if (/\{[ \t]*$/.test(before)) return { kind: "fix", location, text: `${line}, ${written}` };
  const indented = /^\uFEFF?([ ]*(?:-[ ]+)*)$/.exec(before);
  if (indented === null) return undefined;
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const indent = " ".repeat((indented[1] ?? "").length);
  return { kind: "fix", location, text: `${line}${lineEnd}${indent}${written}` };
}
