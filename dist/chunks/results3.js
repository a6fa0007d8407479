import { a as dialogueOf, c as reasonsOf, i as decisiveTurn, o as durationText, r as casesThatDidNotPass, u as verdictSentence } from "./count-verdicts.js";
import { W as shortText } from "./changes.js";
import { i as shortDigest } from "./base.js";
import { d as neutralLine, l as displayWidth, p as padEnd, u as makeStyle } from "./agent.js";
// src/render/terminal/results.ts
const MAX_SHOWN = 50;
const LINE = 200;
function renderTerminalResults(results, style = makeStyle(false)) {
	const wrong = results.problem === void 0 ? casesThatDidNotPass(results) : measuredOnly(results);
	const shown = wrong.slice(0, MAX_SHOWN);
	const left = wrong.length - shown.length;
	return [
		...shown.flatMap((one) => [...caseLines(one, style), ""]),
		...left > 0 ? [`and ${left} more, see results.json`, ""] : [],
		verdictColour(style, results.verdict)(line(verdictSentence(results), 500)),
		...results.problem?.hint === void 0 ? [] : [line(results.problem.hint, 500)],
		style.dim(`suite ${line(shortDigest(results.suite))} · ${results.scope === "full" ? "full suite" : "a selection"} · ${durationText(results.duration)}`)
	].join("\n");
}
function measuredOnly(results) {
	return results.cases.filter((one) => one.verdict === "failed");
}
function caseLines(result, style) {
	const word = result.verdict === "failed" ? "FAILS" : "ERROR";
	const id = line(result.id);
	const turn = decisiveTurn(result);
	const lines = [
		...(turn === void 0 ? [] : dialogueOf(turn)).map(({ who, text }) => `${`${who}:`.padEnd(7)}${line(text, LINE)}`),
		...reasonsOf(result).map((reason) => line(reason, LINE)),
		style.dim(line(`${result.location.file}:${result.location.line}`))
	];
	const head = `${style.bold(id)} ${verdictColour(style, result.verdict)(word)}   `;
	const indent = padEnd("", displayWidth(`${id} ${word}   `));
	return lines.map((text, index) => `${index === 0 ? head : indent}${text}`);
}
function verdictColour(style, verdict) {
	return {
		passed: style.green,
		failed: style.red,
		error: style.yellow
	}[verdict];
}
function line(text, limit) {
	return neutralLine(shortText(text, limit));
}
export { renderTerminalResults as t };
