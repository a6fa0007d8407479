import { H as quote } from "./changes.js";
// src/domain/regression/describe-results.ts
function verdictSentence(results) {
	const where = targetName(results);
	if (results.problem !== void 0) return `Nothing was proven on ${where}. ${results.problem.message}`;
	const { total, passed, failed, error } = results.counts;
	if (total === 0) return `No conversation was run on ${where}.`;
	if (total === 1) return `The one conversation ${ONE[results.verdict]} on ${where}.`;
	if (results.verdict === "passed") return `All ${total} conversations passed on ${where}.`;
	return `Of ${total} conversations on ${where}, ${joined([
		...failed > 0 ? [`${failed} failed`] : [],
		...error > 0 ? [`${error} could not be measured`] : [],
		...passed > 0 ? [`${passed} passed`] : []
	])}.`;
}
const ONE = {
	passed: "passed",
	failed: "failed",
	error: "could not be measured"
};
function targetName({ target }) {
	return target.version === null ? target.environment : `${target.environment} v${target.version}`;
}
function casesThatDidNotPass(results) {
	return [...results.cases.filter((one) => one.verdict === "failed"), ...results.cases.filter((one) => one.verdict === "error")];
}
function decisiveTurn(result) {
	return result.turns.find((turn) => turn.assertions.some((one) => !one.passed)) ?? result.turns.at(-1);
}
function failedAssertions(turn) {
	return turn?.assertions.filter((one) => !one.passed) ?? [];
}
function reasonsOf(result) {
	if (result.verdict === "error") return [result.error ?? "it could not be measured"];
	const reasons = failedAssertions(decisiveTurn(result)).map((one) => one.withoutReply ?? one.reason ?? `\`${one.assertion}\` failed`);
	const left = result.notSent ?? 0;
	if (left > 0) reasons.push(`${left === 1 ? "1 further turn was" : `${left} further turns were`} not sent`);
	return reasons;
}
function durationText(milliseconds) {
	if (milliseconds < 1e3) return `${Math.round(milliseconds)} ms`;
	if (milliseconds < 6e4) return `${(Math.round(milliseconds / 100) / 10).toFixed(1)} s`;
	const seconds = Math.round(milliseconds / 1e3);
	return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function dialogueOf(turn) {
	const bot = turn.reply === "" ? [] : [{
		who: "bot",
		text: quote(turn.reply)
	}];
	return [{
		who: "guest",
		text: quote(turn.say)
	}, ...bot];
}
function joined(parts) {
	return parts.length < 2 ? parts[0] ?? "" : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
// src/domain/regression/count-verdicts.ts
function countVerdicts(cases) {
	const count = (verdict) => cases.filter((one) => one.verdict === verdict).length;
	return {
		total: cases.length,
		passed: count("passed"),
		failed: count("failed"),
		error: count("error")
	};
}
function verdictOf(counts) {
	if (counts.failed > 0) return "failed";
	return counts.total > 0 && counts.passed === counts.total ? "passed" : "error";
}
export { dialogueOf as a, reasonsOf as c, decisiveTurn as i, targetName as l, verdictOf as n, durationText as o, casesThatDidNotPass as r, failedAssertions as s, countVerdicts as t, verdictSentence as u };
