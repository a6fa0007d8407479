import {
  casesThatDidNotPass,
  decisiveTurn,
  dialogueOf,
  durationText,
  reasonsOf,
  verdictSentence,
} from "../../domain/regression/describe-results.ts";
import { shortText } from "../../domain/regression/quote.ts";
import type { CaseResult, SuiteResults } from "../../domain/regression/results.ts";
import { shortDigest } from "../../domain/snapshot/digest.ts";
import { escapeText, inlineCode } from "./escape.ts";

const MAX_FAILURES = 20;
const MAX_FOLDED = 200;
const LINE = 300;

const MARKS: Readonly<Record<SuiteResults["verdict"], string>> = { passed: "✅", failed: "❌", error: "⚠️" };

/**
 * The summary of a run for a job summary or a comment: the verdict in one sentence, then every failure with its two lines of
 * dialogue, the rest folded. Blocks are separated by empty lines, so that a caller can cut between them. Texts of bots and
 * people are inert.
 */
export function renderMarkdownResults(results: SuiteResults): string {
  const { problem } = results;
  const wrong = casesThatDidNotPass(results);
  const shown = wrong.slice(0, MAX_FAILURES);
  const folded = [...wrong.slice(MAX_FAILURES), ...results.cases.filter((one) => one.verdict === "passed")];
  // When the run as a whole proves nothing, what each conversation says about that is the same sentence again.
  const detailed = problem === undefined ? shown : shown.filter((one) => one.verdict === "failed");
  const rest = problem === undefined ? folded : [...results.cases].filter((one) => !detailed.includes(one));
  return [
    `${MARKS[results.verdict]} **${escapeText(shortText(verdictSentence(results), 500))}**`,
    ...(problem?.hint === undefined ? [] : [escapeText(shortText(problem.hint, 500))]),
    ...detailed.map(failureBlock),
    ...foldedBlock(rest),
    footer(results),
  ].join("\n\n");
}

function failureBlock(one: CaseResult): string {
  const turn = decisiveTurn(one);
  const dialogue = turn === undefined ? [] : dialogueOf(turn);
  const title = one.title === undefined ? "" : ` ${escapeText(shortText(one.title))}`;
  const covers =
    one.covers.length === 0
      ? ""
      : ` · covers ${one.covers.map((item) => inlineCode(shortText(item))).join(", ")}`;
  return [
    `${MARKS[one.verdict]} **${inlineCode(shortText(one.id))}**${title}${covers}`,
    ...dialogue.map(({ who, text }) => `> ${who}: ${escapeText(text)}`),
    `> ${reasonsOf(one)
      .map((reason) => escapeText(shortText(reason, LINE)))
      .join(" · ")} · ${inlineCode(shortText(`${one.location.file}:${one.location.line}`))}`,
  ].join("  \n");
}

function foldedBlock(cases: readonly CaseResult[]): readonly string[] {
  if (cases.length === 0) return [];
  const listed = cases.slice(0, MAX_FOLDED);
  const left = cases.length - listed.length;
  const count = (verdict: CaseResult["verdict"]) => cases.filter((one) => one.verdict === verdict).length;
  const said = [
    ...(count("failed") > 0 ? [`${count("failed")} more failed`] : []),
    ...(count("error") > 0 ? [`${count("error")} not measured`] : []),
    ...(count("passed") > 0 ? [`${count("passed")} passed`] : []),
  ];
  return [
    [
      `<details><summary>${said.join(", ")}</summary>`,
      "",
      ...listed.map((one) => {
        const why = one.verdict === "passed" ? "" : `: ${escapeText(shortText(reasonsOf(one)[0] ?? ""))}`;
        return `- ${MARKS[one.verdict]} ${inlineCode(shortText(one.id))}${why}`;
      }),
      ...(left > 0 ? [`- and ${left} more, see results.json`] : []),
      "",
      "</details>",
    ].join("\n"),
  ];
}

function footer(results: SuiteResults): string {
  const parts = [
    results.scope === "full" ? "full suite" : "a selection of the suite",
    `suite ${inlineCode(shortText(shortDigest(results.suite)))}`,
    `tested digest ${inlineCode(shortText(shortDigest(results.target.digest)))}`,
    durationText(results.duration),
  ];
  return `<sub>${parts.join(" · ")}</sub>`;
}
