import type { AgentDiff, DiffSide } from "../../domain/diff/change.ts";
import { changedSentence, cosmeticSentence, unchangedSentence } from "../../domain/diff/summary.ts";
import type { TestPlan } from "../../domain/plan/test-plan.ts";
import { shortDigest } from "../../domain/snapshot/digest.ts";
import { changeBlocks } from "./change-blocks.ts";
import { notesBlock, sideWords } from "./change-words.ts";
import { escapeText, inlineCode } from "./escape.ts";
import { cutText, fitBlocks } from "./fit-blocks.ts";
import { flagsBlock } from "./flags.ts";

/** UTF-8 bytes; a job summary may have 1 MiB a step. */
export const SUMMARY_BUDGET = 900_000;

/** A section with the whole comparison, for a job summary or a file. */
export function renderDiff(
  diff: AgentDiff,
  options: { readonly plan?: TestPlan; readonly budget?: number } = {},
): string {
  const budget = options.budget ?? SUMMARY_BUDGET;
  const name = escapeText(cutText(diff.displayName, 100));
  const rest = [unchangedSentence(diff), cosmeticSentence(diff)]
    .filter((sentence) => sentence !== "")
    .join(" ");
  return fitBlocks(
    [
      { text: `## ${name} · ${sideWords(diff.from)} → ${sideWords(diff.to)}` },
      { text: `**${escapeText(cutText(changedSentence(diff), 3_000))}** ${escapeText(rest)}`.trim() },
      { text: flagsBlock(diff) },
      { text: notesBlock(diff) },
      ...changeBlocks(diff, { plan: options.plan }, budget / 3),
      { text: `<sub>from ${identity(diff.from)} to ${identity(diff.to)}</sub>` },
    ],
    budget,
    (count) =>
      `*The details of ${count} more changes are left out here, because a summary can only be so long; the result file of this run has all of them.*`,
  );
}

/** By the digest where the whole of a side was read, else by where its files are. */
function identity({ digest, nothing, commit }: DiffSide): string {
  if (nothing) return "nothing";
  if (digest !== undefined) return `digest ${inlineCode(shortDigest(digest))}`;
  return commit === undefined ? "the files of the work tree" : `commit ${escapeText(commit.slice(0, 7))}`;
}
