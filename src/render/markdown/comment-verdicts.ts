import type { AgentDiff } from "../../domain/diff/change.ts";
import type { Finding } from "../../domain/lint/finding.ts";
import type { TestPlan } from "../../domain/plan/test-plan.ts";
import {
  casesThatDidNotPass,
  decisiveTurn,
  dialogueOf,
  durationText,
  reasonsOf,
} from "../../domain/regression/describe-results.ts";
import { shortText } from "../../domain/regression/quote.ts";
import type { CaseResult, SuiteResults } from "../../domain/regression/results.ts";
import { versionName } from "../../domain/version/version-name.ts";
import { escapeText, inlineCode, link } from "./escape.ts";
import { conversationVerdicts } from "./tested-by.ts";

const MAX_REASONS = 3;
const MAX_STEPS = 10;

/** How much the verdicts of a comment may say. */
export interface VerdictLimits {
  readonly failures: number;
  readonly findings: number;
  /** Characters of one message. */
  readonly line: number;
}

/** The rehearsal in one sentence, and each failure with its two lines of dialogue. */
export function rehearsalBlock(
  results: SuiteResults | undefined,
  missing: string | undefined,
  limits: VerdictLimits,
): string {
  if (results === undefined)
    return `**Rehearsal:** ${escapeText(shortText(missing ?? "not run.", limits.line))}`;
  if (results.problem !== undefined)
    return `⚠️ **The rehearsal proved nothing.** ${escapeText(shortText(results.problem.message, limits.line))}`;
  const after = " Not evidence for promotion; the full suite runs on pre-release.";
  return verdictLines(results, "Rehearsal on this draft", after, limits);
}

/** As the rehearsal, of what runs in an environment; nothing when nobody asked for it. */
export function testsBlock(results: SuiteResults | undefined, limits: VerdictLimits): string {
  if (results === undefined) return "";
  const { environment, version } = results.target;
  const runs = version === null ? "" : ` (${versionName(version)})`;
  const where = `${escapeText(shortText(environment, 100))}${runs}`;
  if (results.problem !== undefined)
    return `⚠️ **The tests of ${where} proved nothing.** ${escapeText(shortText(results.problem.message, limits.line))}`;
  return verdictLines(results, `Tests of what runs in ${where}`, "", limits);
}

function verdictLines(results: SuiteResults, what: string, after: string, limits: VerdictLimits): string {
  const verdicts = [...conversationVerdicts(results).values()];
  const passed = verdicts.filter((one) => one.verdict === "passed").length;
  const mark = results.verdict === "passed" ? "" : results.verdict === "failed" ? "❌ " : "⚠️ ";
  const unmeasured =
    results.counts.error > 0 ? `, ${plural(results.counts.error, "run")} could not be measured` : "";
  const runs = results.counts.total === verdicts.length ? "" : ` (${results.counts.total} runs)`;
  const sentence =
    `${mark}**${what}: ${passed} of ${verdicts.length} conversations passed**${runs}${unmeasured}, ` +
    `${durationText(results.duration)}.${after}`;

  const wrong = casesThatDidNotPass(results);
  const listed = wrong.slice(0, limits.failures).map((one) => failureLine(one, limits));
  if (wrong.length > limits.failures)
    listed.push(`- … and ${wrong.length - limits.failures} more, all of them in the results of this run`);
  return listed.length === 0 ? sentence : `${sentence}\n\n${listed.join("\n")}`;
}

function failureLine(one: CaseResult, { line }: VerdictLimits): string {
  const turn = decisiveTurn(one);
  const dialogue = (turn === undefined ? [] : dialogueOf(turn)).map(
    ({ who, text }) => `${who}: ${escapeText(shortText(text, line))}`,
  );
  const reasons = reasonsOf(one)
    .slice(0, MAX_REASONS)
    .map((reason) => escapeText(shortText(reason, line)));
  const mark = one.verdict === "failed" ? "❌" : "⚠️";
  return `- ${mark} **${inlineCode(shortText(one.id))}** ${[...dialogue, ...reasons].join("<br>")}`;
}

/** `**Validation:** no errors, 1 warning (…)`, or the first findings as a list, errors first. */
export function validationBlock(
  findings: readonly Finding[] | undefined,
  files: string | undefined,
  limits: VerdictLimits,
): string {
  if (findings === undefined) return "**Validation:** not run.";
  const of = (severity: Finding["severity"]): readonly Finding[] =>
    findings.filter((finding) => finding.severity === severity);
  const errors = of("error");
  const warnings = of("warning");
  const counted = [
    errors.length === 0 ? "no errors" : plural(errors.length, "error"),
    ...(warnings.length === 0 ? [] : [plural(warnings.length, "warning")]),
  ].join(", ");

  const shown = [...errors, ...warnings];
  const [only] = shown;
  if (only === undefined) return "**Validation:** no errors, no warnings.";
  if (shown.length === 1 && errors.length === 0)
    return `**Validation:** ${counted} (${place(only, files)} ${message(only, limits)})`;
  const lines = shown
    .slice(0, limits.findings)
    .map((one) => `- ${one.severity === "error" ? "❌" : "⚠️"} ${place(one, files)} ${message(one, limits)}`);
  if (shown.length > limits.findings)
    lines.push(`- … and ${shown.length - limits.findings} more, in the summary of this run`);
  return `${errors.length === 0 ? "" : "❌ "}**Validation: ${counted}**\n\n${lines.join("\n")}`;
}

function place({ location }: Finding, files: string | undefined): string {
  const label = inlineCode(shortText(`${location.file}:${location.line}`));
  if (files === undefined) return label;
  const path = location.file
    .toWellFormed()
    .split("/")
    .map(encodeURIComponent)
    .join("/")
    .replace(/['()*!]/g, "");
  return link(label, `${files}${path}#L${location.line}`);
}

function message(finding: Finding, { line }: VerdictLimits): string {
  return escapeText(shortText(finding.message, line));
}

/** What no machine does for the author: steps by hand, conversations to write, the approval. */
export function stillYours(
  diff: AgentDiff,
  plan: TestPlan | undefined,
  approvalIn: string | undefined,
): string {
  const steps = new Set<string>();
  for (const change of plan?.changes ?? [])
    for (const step of change.byHand) steps.add(escapeText(shortText(step)));
  for (const item of plan?.uncovered ?? []) steps.add(`write a conversation that covers ${inlineCode(item)}`);
  if (approvalIn !== undefined && diff.changes.length > 0)
    steps.add(`approve in environment ${inlineCode(approvalIn)}`);
  const all = [...steps];
  if (all.length === 0) return "";
  const shown = all.slice(0, MAX_STEPS).map((step) => `☐ ${step}`);
  if (all.length > MAX_STEPS) shown.push(`and ${all.length - MAX_STEPS} more`);
  return `**Still yours:** ${shown.join(" · ")}`;
}

function plural(count: number, word: string): string {
  return `${count} ${count === 1 ? word : `${word}s`}`;
}
