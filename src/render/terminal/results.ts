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

/** More than anybody reads in a terminal; all of them are in results.json. */
const MAX_SHOWN = 50;
const LINE = 200;

/**
 * What did not pass, with the two lines of dialogue that show it, and the verdict as the last line, where the eye rests
 * when a command has ended. Foreign text is on one line and holds no control characters. Ends without a line break.
 */
export function renderTerminalResults(results: SuiteResults): string {
  const wrong = results.problem === undefined ? casesThatDidNotPass(results) : measuredOnly(results);
  const shown = wrong.slice(0, MAX_SHOWN);
  const left = wrong.length - shown.length;
  return [
    ...shown.flatMap((one) => [...caseLines(one), ""]),
    ...(left > 0 ? [`and ${left} more, see results.json`, ""] : []),
    shortText(verdictSentence(results), 500),
    ...(results.problem?.hint === undefined ? [] : [shortText(results.problem.hint, 500)]),
    `suite ${shortDigest(results.suite)} · ${results.scope === "full" ? "full suite" : "a selection"} · ${durationText(results.duration)}`,
  ].join("\n");
}

/** When the run as a whole proves nothing, a page of cases that say the same helps nobody: only real failures are shown. */
function measuredOnly(results: SuiteResults): readonly CaseResult[] {
  return results.cases.filter((one) => one.verdict === "failed");
}

function caseLines(result: CaseResult): readonly string[] {
  const head = `${shortText(result.id)} ${result.verdict === "failed" ? "FAILS" : "ERROR"}   `;
  const indent = " ".repeat(head.length);
  const turn = decisiveTurn(result);
  const dialogue = turn === undefined ? [] : dialogueOf(turn);
  const { file, line } = result.location;
  const lines = [
    ...dialogue.map(({ who, text }) => `${`${who}:`.padEnd(7)}${text}`),
    ...reasonsOf(result).map((reason) => shortText(reason, LINE)),
    shortText(`${file}:${line}`),
  ];
  return lines.map((text, index) => `${index === 0 ? head : indent}${text}`);
}

/** `b81c04d2e6f1` */
function shortDigest(digest: string): string {
  return shortText(digest.replace(/^sha256:/u, "").slice(0, 12));
}
