import {
  casesThatDidNotPass,
  decisiveTurn,
  dialogueOf,
  durationText,
  reasonsOf,
  verdictSentence,
} from "../../domain/regression/describe-results.ts";
import { shortText } from "../../domain/regression/quote.ts";
import type { CaseResult, CaseVerdict, SuiteResults } from "../../domain/regression/results.ts";
import { shortDigest } from "../../domain/snapshot/digest.ts";
import { displayWidth, makeStyle, neutralLine, padEnd, type Style } from "./style.ts";

/** More than anybody reads in a terminal; all of them are in results.json. */
const MAX_SHOWN = 50;
const LINE = 200;

/**
 * What did not pass, with the two lines of dialogue that show it, and the verdict as the last line, where the eye rests
 * when a command has ended. Foreign text is on one line and holds no control characters. Ends without a line break.
 */
export function renderTerminalResults(results: SuiteResults, style: Style = makeStyle(false)): string {
  const wrong = results.problem === undefined ? casesThatDidNotPass(results) : measuredOnly(results);
  const shown = wrong.slice(0, MAX_SHOWN);
  const left = wrong.length - shown.length;
  return [
    ...shown.flatMap((one) => [...caseLines(one, style), ""]),
    ...(left > 0 ? [`and ${left} more, see results.json`, ""] : []),
    verdictColour(style, results.verdict)(line(verdictSentence(results), 500)),
    ...(results.problem?.hint === undefined ? [] : [line(results.problem.hint, 500)]),
    style.dim(
      `suite ${line(shortDigest(results.suite))} · ${results.scope === "full" ? "full suite" : "a selection"} · ${durationText(results.duration)}`,
    ),
  ].join("\n");
}

/** When the run as a whole proves nothing, a page of cases that say the same helps nobody: only real failures are shown. */
function measuredOnly(results: SuiteResults): readonly CaseResult[] {
  return results.cases.filter((one) => one.verdict === "failed");
}

function caseLines(result: CaseResult, style: Style): readonly string[] {
  const word = result.verdict === "failed" ? "FAILS" : "ERROR";
  const id = line(result.id);
  const turn = decisiveTurn(result);
  const dialogue = turn === undefined ? [] : dialogueOf(turn);
  const lines = [
    ...dialogue.map(({ who, text }) => `${`${who}:`.padEnd(7)}${line(text, LINE)}`),
    ...reasonsOf(result).map((reason) => line(reason, LINE)),
    style.dim(line(`${result.location.file}:${result.location.line}`)),
  ];
  const head = `${style.bold(id)} ${verdictColour(style, result.verdict)(word)}   `;
  const indent = padEnd("", displayWidth(`${id} ${word}   `));
  return lines.map((text, index) => `${index === 0 ? head : indent}${text}`);
}

function verdictColour(style: Style, verdict: CaseVerdict): (text: string) => string {
  return { passed: style.green, failed: style.red, error: style.yellow }[verdict];
}

/** Text of others: one line, cut, nothing hidden in it. */
function line(text: string, limit?: number): string {
  return neutralLine(shortText(text, limit));
}
