import type { SuggestedChange } from "../../domain/lint/fixes/suggest-changes.ts";
import { showHidden } from "../visible.ts";
import { escapeText, inlineCode } from "./escape.ts";

/**
 * The comment with a change that GitHub offers to commit: what is wrong, then the whole lines as they should be. Undefined where the
 * lines hold something that nobody would see, since they must be taken over to the letter.
 */
export function renderSuggestion({ finding, lines }: SuggestedChange): string | undefined {
  if (finding.hideLine === true) return undefined;
  const code = lines.join("\n");
  if (showHidden(code) !== code) return undefined;
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(Math.max(3, longest + 1));
  const said = finding.message.slice(0, LONGEST_MESSAGE).toWellFormed();
  const unsure = finding.edit?.kind === "suggestion" ? " Perhaps this is meant:" : "";
  return [
    `${escapeText(said)}${unsure} (${inlineCode(finding.rule)})`,
    "",
    `${fence}suggestion`,
    code,
    fence,
  ].join("\n");
}

const LONGEST_MESSAGE = 500;

/** What is said above the comments of one review. */
export function renderSuggestionHeading(comments: number): string {
  return comments === 1
    ? "Validation has a change to suggest; it can be committed from here."
    : `Validation has ${comments} changes to suggest; each can be committed from here.`;
}
