import type { AgentDiff } from "../../domain/diff/change.ts";
import { changedSentence, cosmeticSentence, unchangedSentence } from "../../domain/diff/summary.ts";
import type { Finding } from "../../domain/lint/finding.ts";
import type { TestPlan } from "../../domain/plan/test-plan.ts";
import type { SuiteResults } from "../../domain/regression/results.ts";
import { shortDigest } from "../../domain/snapshot/digest.ts";
import { changeBlocks } from "./change-blocks.ts";
import { notesBlock, sideWords } from "./change-words.ts";
import {
  rehearsalBlock,
  stillYours,
  testsBlock,
  type VerdictLimits,
  validationBlock,
} from "./comment-verdicts.ts";
import { escapeText, inlineCode, link } from "./escape.ts";
import { type Block, byteLength, cutText, fitBlocks } from "./fit-blocks.ts";
import { flagsBlock } from "./flags.ts";

/** UTF-8 bytes of a whole comment; GitHub refuses more than 65,536 characters. */
export const COMMENT_BUDGET = 60_000;
const TABLE_BUDGET = 24_000;

/** Addresses for the comment; what has none is shown without a link. */
export interface CommentLinks {
  /** The run whose summary and files hold everything. */
  readonly run?: string;
  readonly sideBySide?: string;
  /** Folder address that ends in `/`: a file's path is appended to it. */
  readonly files?: string;
}

export interface CommentData {
  readonly agent: string;
  readonly displayName: string;
  /** First line of the comment, by which it is found again. */
  readonly marker?: string;
  readonly diff: AgentDiff;
  readonly plan?: TestPlan;
  readonly rehearsal?: SuiteResults;
  /** Why there is no rehearsal, one sentence. */
  readonly rehearsalMissing?: string;
  /** Absent: validation did not run. */
  readonly validation?: readonly Finding[];
  /** Tests of what runs in an environment; absent: not asked for. */
  readonly tests?: SuiteResults;
  /** What the pull request brings. */
  readonly head?: { readonly commit: string; readonly author?: string };
  readonly digest: string;
  readonly toolVersion: string;
  readonly links?: CommentLinks;
  /** The environment whose approval the change will need. */
  readonly approvalIn?: string;
}

export function commentMarker(agent: string): string {
  return `<!-- greenroom:comment agent=${agent.replace(/[^a-z0-9-]/g, "")} -->`;
}

/**
 * The pull request comment. Everything that came from config, tests, bots or people is inert in it, and it is never longer
 * than `budget` bytes (at least 12,000): details of changes go first, whole, and a sentence says where they are.
 */
export function renderComment(data: CommentData, budget: number = COMMENT_BUDGET): string {
  for (const limits of LIMITS) {
    const text = renderWithin(data, budget, limits);
    if (byteLength(text) <= budget) return text;
  }
  return `${data.marker ?? commentMarker(data.agent)}\n### ${title(data)}\n\n${leftOut(data.diff.changes.length, data.links)}\n`;
}

interface Limits extends VerdictLimits {
  readonly sentence: number;
}

/** From as much as reads well to as little as must be said, for texts that only somebody hostile would write. */
const LIMITS: readonly Limits[] = [
  { failures: 8, findings: 8, line: 300, sentence: 1_500 },
  { failures: 2, findings: 2, line: 80, sentence: 500 },
];

function renderWithin(data: CommentData, budget: number, limits: Limits): string {
  const marker = data.marker ?? commentMarker(data.agent);
  const blocks: Block[] = [
    { text: `${marker}\n### ${title(data)}` },
    { text: sentences(data.diff, limits.sentence) },
    { text: flagsBlock(data.diff, limits.line) },
    { text: notesBlock(data.diff) },
    ...changeBlocks(data.diff, data, Math.min(TABLE_BUDGET, budget / 2.5)),
    { text: rehearsalBlock(data.rehearsal, data.rehearsalMissing, limits) },
    { text: testsBlock(data.tests, limits) },
    { text: validationBlock(data.validation, data.links?.files, limits) },
    { text: stillYours(data.diff, data.plan, data.approvalIn) },
    { text: footer(data) },
  ];
  return fitBlocks(blocks, budget, (count) => leftOut(count, data.links));
}

function title(data: CommentData): string {
  const name = escapeText(cutText(data.displayName, 100));
  const { changes, from } = data.diff;
  if (from.nothing) return `${name} · first version`;
  if (changes.length === 0) return `${name} · nothing differs from ${sideWords(from)}`;
  return `${name} · ${changes.length} ${changes.length === 1 ? "change" : "changes"} since ${sideWords(from)}`;
}

function sentences(diff: AgentDiff, longest: number): string {
  const changed = escapeText(cutText(changedSentence(diff), longest));
  const rest = [unchangedSentence(diff), cosmeticSentence(diff)].filter((sentence) => sentence !== "");
  return [`**${changed}**`, ...rest.map(escapeText)].join("\n");
}

function leftOut(count: number, { run, sideBySide }: CommentLinks = {}): string {
  const summary =
    run === undefined
      ? "the job summary and the result file of this run"
      : link("the summary of this run", run);
  const page =
    sideBySide === undefined
      ? "the page `diff.html` of that run"
      : `the ${link("side-by-side page", sideBySide)}`;
  const where = `${summary} and in ${page}`;
  const what = count === 1 ? "The details of 1 change are" : `The details of ${count} more changes are`;
  return `*${what} left out here, because a comment can only be so long; you find all of them in ${where}.*`;
}

function footer(data: CommentData): string {
  const { from } = data.diff;
  const compared = from.nothing
    ? "nothing to compare with yet"
    : from.environment === undefined
      ? `compared with ${escapeText(cutText(from.label, 100))}`
      : `compared with what ${escapeText(cutText(from.environment, 100))} runs now, by the ledger`;
  const parts = [
    `digest ${inlineCode(shortDigest(data.digest))}`,
    ...(data.head === undefined ? [] : [`at ${headWords(data.head)}`]),
    compared,
    ...(data.links?.sideBySide === undefined ? [] : [link("full side-by-side", data.links.sideBySide)]),
    `greenroom ${escapeText(cutText(data.toolVersion, 40))}`,
  ];
  return `<sub>${parts.join(" · ")}</sub>`;
}

function headWords(head: { readonly commit: string; readonly author?: string }): string {
  const commit = inlineCode(head.commit.slice(0, 7));
  return head.author === undefined ? commit : `${commit} by ${inlineCode(head.author)}`;
}
