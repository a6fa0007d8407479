import { formatMoment } from "../environments-view.ts";
import { displayWidth, neutralLine, padEnd, type Style } from "./style.ts";

/** One line of a timeline, as the history operation gives it. */
export interface ShownLine {
  readonly seq: number;
  readonly at: string;
  readonly type: string;
  readonly actor: string;
  readonly triggeringActor?: string;
  readonly text: string;
}

/** A timeline, newest first as it comes: number, time, who, what. */
export function renderHistory(
  lines: readonly ShownLine[],
  style: Style,
  more: { readonly omitted?: number } = {},
): string {
  if (lines.length === 0) return " Nothing is recorded.";
  const year = lines[0]?.at.slice(0, 4);
  const who = (line: ShownLine): string =>
    neutralLine(line.triggeringActor ? `${line.actor} (run again by ${line.triggeringActor})` : line.actor);
  const numbers = Math.max(...lines.map((line) => String(line.seq).length));
  const times = Math.max(...lines.map((line) => formatMoment(line.at, year).length));
  const people = Math.min(30, Math.max(...lines.map((line) => displayWidth(who(line)))));
  const shown = lines.map((line) =>
    [
      ` ${style.dim(String(line.seq).padStart(numbers))}`,
      style.dim(padEnd(formatMoment(line.at, year), times)),
      padEnd(who(line), people),
      paint(line, neutralLine(line.text), style),
    ].join("  "),
  );
  const omitted = more.omitted ?? 0;
  return [...shown, ...(omitted > 0 ? [style.dim(` … and ${omitted} earlier ones`)] : [])].join("\n");
}

function paint(line: ShownLine, text: string, style: Style): string {
  switch (line.type) {
    case "deployment-succeeded":
      return style.green(text);
    case "deployment-failed":
    case "drift-found":
      return style.red(text);
    case "deployment-interrupted":
    case "hold":
      return style.yellow(text);
    case "version-published":
      return style.bold(text);
    default:
      return text;
  }
}
