import type { AgentDiff } from "../../domain/diff/change.ts";
import { countRisks } from "../../domain/diff/risk.ts";
import { changedSentence, cosmeticSentence } from "../../domain/diff/summary.ts";
import type { TestPlan } from "../../domain/plan/test-plan.ts";
import { durationText } from "../../domain/regression/describe-results.ts";
import { shortText } from "../../domain/regression/quote.ts";
import { shortDigest } from "../../domain/snapshot/digest.ts";
import { spanWords } from "../time-words.ts";
import { changeBlocks } from "./change-blocks.ts";
import { notesBlock } from "./change-words.ts";
import { escapeText, inlineCode, link } from "./escape.ts";
import { byteLength, cutText, fitBlocks } from "./fit-blocks.ts";
import { flagsBlock } from "./flags.ts";

/** UTF-8 bytes: it stands in a job summary beside other steps. */
export const REVIEW_BUDGET = 200_000;
const MAX_NAMED = 10;

/** What a reviewer sees before approving. A row appears only for what is known; what blocks is said in words. */
export interface ReviewSummaryData {
  readonly displayName: string;
  readonly version: number;
  readonly note?: string;
  readonly environment: string;
  readonly digest: string;
  /** Ledger position that the approval binds to. */
  readonly position: number;
  /** ISO 8601, for "since". */
  readonly now: string;
  /** From what the environment runs to this version. */
  readonly diff?: AgentDiff;
  /** What runs there by the ledger; null: nothing was ever deployed there. */
  readonly replaces?: { readonly version: number; readonly since: string; readonly by: string } | null;
  readonly waitingIn?: { readonly environment: string; readonly since: string; readonly verified: boolean };
  /** The environment that the version leaves out, by the policy, and why it may: one part of a sentence. */
  readonly skipped?: { readonly environment: string; readonly because: string };
  /** The newest full run recorded for this digest; null: none is recorded. */
  readonly regression?: {
    readonly environment: string;
    readonly verdict: "passed" | "failed" | "error";
    readonly counts: Readonly<Record<string, number>>;
    readonly failed: readonly string[];
    readonly suite?: string;
    readonly url?: string;
  } | null;
  readonly plan?: TestPlan;
  /** null: there is no verified version to go back to. `duration` of its last deployment there, milliseconds. */
  readonly rollbackTarget?: { readonly version: number; readonly duration?: number } | null;
  readonly links?: { readonly approve?: string; readonly sideBySide?: string };
}

export function renderReviewSummary(data: ReviewSummaryData, budget: number = REVIEW_BUDGET): string {
  const diff = data.diff;
  const heading = `## Approve **v${data.version}** of ${escapeText(cutText(data.displayName, 100))} for **${escapeText(data.environment)}**?`;
  const told = diff === undefined ? undefined : changedSentence(diff);
  const quotes = [data.note, told]
    .filter((text) => text !== undefined && text !== "")
    .map((text) => `> ${escapeText(shortText(text ?? "", 1_000))}`);
  return fitBlocks(
    [
      { text: heading },
      { text: quotes.join("\n>\n") },
      { text: diff === undefined ? "" : flagsBlock(diff) },
      {
        text: ["| | |", "|---|---|", ...rows(data).map(([name, text]) => `| ${name} | ${text} |`)].join("\n"),
      },
      { text: binding(data) },
      ...(diff === undefined || diff.changes.length === 0
        ? []
        : [
            { text: "### What guests will notice" },
            { text: notesBlock(diff) },
            ...changeBlocks(diff, { plan: data.plan }, budget / 3),
          ]),
    ],
    budget - byteLength(heading),
    (count) =>
      `*The details of ${count} more changes are left out here; \`greenroom diff\` shows all of them.*`,
  );
}

type Row = readonly [name: string, text: string];

function rows(data: ReviewSummaryData): readonly Row[] {
  const found: (Row | undefined)[] = [
    replacesRow(data),
    waitingRow(data),
    skippedRow(data),
    changesRow(data),
    regressionRow(data),
    untestedRow(data),
    rollbackRow(data),
  ];
  return found.filter((row) => row !== undefined);
}

function replacesRow({ replaces, now, environment }: ReviewSummaryData): Row | undefined {
  if (replaces === undefined) return undefined;
  if (replaces === null)
    return ["Would replace", `nothing: ${escapeText(environment)} has run no version yet`];
  const span = forSpan(replaces.since, now);
  return [
    "Would replace",
    `**v${replaces.version}**, ${escapeText(environment)}${span}, deployed by ${inlineCode(replaces.by)}`,
  ];
}

function waitingRow({ waitingIn, now }: ReviewSummaryData): Row | undefined {
  if (waitingIn === undefined) return undefined;
  const state = waitingIn.verified ? "verified" : "⚠️ not verified";
  return ["Waiting in", `${escapeText(waitingIn.environment)}${forSpan(waitingIn.since, now)} (${state})`];
}

function skippedRow({ skipped }: ReviewSummaryData): Row | undefined {
  if (skipped === undefined) return undefined;
  const because = escapeText(cutText(skipped.because, 300));
  return ["Skipped", `⚠️ ${escapeText(skipped.environment)}, because ${because}`];
}

/** ` for 6 days`; nothing when the time is not known. */
function forSpan(since: string, now: string): string {
  const span = spanWords(since, now);
  return span === "" ? "" : ` for ${span}`;
}

function changesRow({ diff, environment }: ReviewSummaryData): Row | undefined {
  if (diff === undefined) return undefined;
  const cosmetic = cosmeticSentence(diff);
  const further = cosmetic === "" ? "" : ` · ${cosmetic.slice(0, -1)}`;
  if (diff.changes.length === 0 && diff.unsure > 0)
    return ["Changes", `⚠️ ${escapeText(changedSentence(diff))}`];
  if (diff.changes.length === 0) return ["Changes", `none: the content is the same${further}`];
  const risks = [...countRisks(diff.changes)].map(([risk, count]) => `${count} ${risk}`);
  const rest = diff.from.nothing
    ? "everything is new"
    : `nothing else differs from ${escapeText(environment)}`;
  return ["Changes", `${diff.changes.length}: ${risks.join(", ")} · ${rest}${further}`];
}

function regressionRow({ regression }: ReviewSummaryData): Row | undefined {
  if (regression === undefined) return undefined;
  if (regression === null) return ["Regression", "⚠️ no full run is recorded for this digest"];
  const { counts, failed, verdict, suite, url } = regression;
  const mark = verdict === "passed" ? "✅" : verdict === "failed" ? "❌" : "⚠️";
  const passed = new Map(Object.entries(counts)).get("passed") ?? 0;
  const total = new Map(Object.entries(counts)).get("total") ?? 0;
  const names = failed.slice(0, MAX_NAMED).map((name) => inlineCode(shortText(name)));
  if (failed.length > MAX_NAMED) names.push(`and ${failed.length - MAX_NAMED} more`);
  const parts = [
    link(`${mark} ${passed} of ${total}`, url),
    ...(names.length === 0
      ? []
      : [`${verdict === "error" ? "not measured" : "failed"}: ${names.join(", ")}`]),
    ...(suite === undefined ? [] : [`suite ${inlineCode(shortDigest(suite))}`]),
  ];
  return [`Regression on ${escapeText(regression.environment)}`, parts.join(" · ")];
}

function untestedRow({ plan }: ReviewSummaryData): Row | undefined {
  if (plan === undefined) return undefined;
  if (plan.uncovered.length === 0) return ["Untested changes", "none"];
  const names = plan.uncovered.slice(0, MAX_NAMED).map((name) => inlineCode(name));
  if (plan.uncovered.length > MAX_NAMED) names.push(`and ${plan.uncovered.length - MAX_NAMED} more`);
  return ["Untested changes", `⚠️ ${plan.uncovered.length}: ${names.join(", ")}`];
}

function rollbackRow({ rollbackTarget }: ReviewSummaryData): Row | undefined {
  if (rollbackTarget === undefined) return undefined;
  if (rollbackTarget === null) return ["Rollback target", "⚠️ none: no version was verified here yet"];
  const { version, duration } = rollbackTarget;
  const took = duration === undefined ? "" : `, about ${durationText(duration)}`;
  return ["Rollback target", `v${version}, verified${took}`];
}

function binding({ digest, position, environment, links }: ReviewSummaryData): string {
  const sideBySide =
    links?.sideBySide === undefined ? "" : ` ${link("Full side-by-side", links.sideBySide)}.`;
  return `Approving binds to digest ${inlineCode(shortDigest(digest))} and ledger position ${position}. If ${escapeText(environment)} or the version moves, the job stops.${sideBySide}`;
}
