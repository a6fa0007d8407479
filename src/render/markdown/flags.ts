import type { AgentDiff } from "../../domain/diff/change.ts";
import { afterColon, flagTitle, pickFlags } from "../../domain/diff/flags/flag-titles.ts";
import { escapeText } from "./escape.ts";
import { cutText } from "./fit-blocks.ts";

/** As many as one reads before one looks at the changes. */
const MOST_FLAGS = 10;

/** What nobody may overlook, right below the sentence; empty when there is nothing. `longest`: characters of a message. */
export function flagsBlock({ flags }: Pick<AgentDiff, "flags">, longest = 400): string {
  const { shown, rest } = pickFlags(flags, MOST_FLAGS);
  const lines = shown.map(
    ({ code, message }) =>
      `> ⚠️ **${flagTitle(code).title}**: ${escapeText(afterColon(cutText(message, longest)))}`,
  );
  if (rest !== "") lines.push(`> ⚠️ And more, all of them in the result file of this run: ${rest}.`);
  return lines.join("\n>\n");
}
