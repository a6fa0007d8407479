import type { AgentDiff } from "../../domain/diff/change.ts";
import { afterColon, flagTitle, pickFlags } from "../../domain/diff/flags/flag-titles.ts";
import type { Line } from "./segments.ts";
import { neutralLine, type Style } from "./style.ts";

const MOST_FLAGS = 10;

/** What nobody may overlook, one a line, above the changes. */
export function flagLines({ flags }: Pick<AgentDiff, "flags">, style: Style): readonly Line[] {
  const { shown, rest } = pickFlags(flags, MOST_FLAGS);
  const mark = { text: "! ", paint: style.red };
  const lines = shown.map(
    ({ code, message }): Line => [
      mark,
      { text: flagTitle(code).title, paint: style.bold },
      { text: `: ${neutralLine(afterColon(message))}` },
    ],
  );
  return rest === "" ? lines : [...lines, [mark, { text: `and ${rest}` }]];
}
