import type { SourceLocation } from "../../agent/source-tree.ts";

export type WholeLocation = Required<SourceLocation>;

/** A location that says where it ends; undefined for one that does not. */
export function wholeLocation(location: SourceLocation): WholeLocation | undefined {
  const { file, line, column, endLine, endColumn } = location;
  if (endLine === undefined || endColumn === undefined) return undefined;
  return { file, line, column, endLine, endColumn };
}

/** The text of a line without its end; lines count from 1. */
export function lineAt(text: string, line: number): string {
  let start = 0;
  for (let at = 1; at < line; at += 1) {
    const end = text.indexOf("\n", start);
    if (end === -1) return "";
    start = end + 1;
  }
  const end = text.indexOf("\n", start);
  return text.slice(start, end === -1 ? text.length : end).replace(/\r$/, "");
}

/** What stands at a place within one line; undefined for places of several lines. */
export function sliceAt(text: string, location: SourceLocation): string | undefined {
  const { line, column, endLine, endColumn } = location;
  if (endLine !== line || endColumn === undefined) return undefined;
  return lineAt(text, line).slice(column - 1, endColumn - 1);
}

/** What stands at a place, of one line or several; undefined where the text has no such lines. */
export function textBetween(text: string, location: WholeLocation): string | undefined {
  const { line, column, endLine, endColumn } = location;
  const lines = text.split("\n").slice(line - 1, endLine);
  if (lines.length === 0 || lines.length !== endLine - line + 1) return undefined;
  const cut = [...lines.slice(0, -1), (lines.at(-1) ?? "").slice(0, endColumn - 1)];
  return [(cut[0] ?? "").slice(column - 1), ...cut.slice(1)].join("\n");
}
