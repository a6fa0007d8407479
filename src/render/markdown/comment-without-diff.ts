import { shortDigest } from "../../domain/snapshot/digest.ts";
import { rehearsalBlock, testsBlock, type VerdictLimits, validationBlock } from "./comment-verdicts.ts";
import { escapeText, inlineCode, link } from "./escape.ts";
import { byteLength, cutText } from "./fit-blocks.ts";
import { type CommentData, commentMarker } from "./pr-comment.ts";

/** The comment's data where nothing was compared. */
export interface UncomparedData extends Omit<CommentData, "diff" | "plan" | "approvalIn"> {
  /** Why, the end of a sentence. */
  readonly diffMissing: string;
}

const LIMITS: readonly VerdictLimits[] = [
  { failures: 8, findings: 8, line: 300 },
  { failures: 2, findings: 2, line: 80 },
];

/** The pull request comment of steps that compared nothing. As inert and as bounded as the whole one. */
export function renderCommentWithoutDiff(data: UncomparedData, budget: number): string {
  const texts = LIMITS.map((limits) => renderWithin(data, limits));
  const first = texts.find((text) => byteLength(text) <= budget);
  return first ?? `${heading(data)}\n`;
}

function renderWithin(data: UncomparedData, limits: VerdictLimits): string {
  const blocks = [
    heading(data),
    `**Comparison:** ${escapeText(cutText(data.diffMissing, limits.line))}`,
    rehearsalBlock(data.rehearsal, data.rehearsalMissing, limits),
    testsBlock(data.tests, limits),
    validationBlock(data.validation, data.links?.files, limits),
    footer(data),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function heading(data: UncomparedData): string {
  const name = escapeText(cutText(data.displayName, 100));
  return `${data.marker ?? commentMarker(data.agent)}\n### ${name} · not compared`;
}

function footer(data: UncomparedData): string {
  const parts = [
    ...(data.digest === "" ? [] : [`digest ${inlineCode(shortDigest(data.digest))}`]),
    ...(data.head === undefined ? [] : [`at ${inlineCode(data.head.commit.slice(0, 7))}`]),
    ...(data.links?.run === undefined ? [] : [link("the run", data.links.run)]),
    `greenroom ${escapeText(cutText(data.toolVersion, 40))}`,
  ];
  return `<sub>${parts.join(" · ")}</sub>`;
}
