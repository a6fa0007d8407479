import type { AgentDiff } from "../../domain/diff/change.ts";
import { afterColon, flagTitle, pickFlags } from "../../domain/diff/flags/flag-titles.ts";
import { neutralLine, type Style } from "./style.ts";

const MOST_FLAGS = 10;

/** What nobody may overlook, one a line, above the changes. */
export function flagLines({ flags }: Pick<AgentDiff, "flags">, style: Style): readonly string[] {
  const { shown, rest } = pickFlags(flags, MOST_FLAGS);
  const lines = shown.map(
    ({ code, message }) =>
      `${style.red("!")} ${style.bold(flagTitle(code).title)}: ${neutralLine(afterColon(message))}`,
  );
  return rest === "" ? lines : [...lines, `${style.red("!")} and ${rest}`];
}
