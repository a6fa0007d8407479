import { l as targetName, r as casesThatDidNotPass } from "./count-verdicts.js";
// src/domain/regression/decide-tested.ts
function decideTested(facts) {
	return "results" in facts ? reasonsAfter(facts.results) : reasonsBefore(facts);
}
function reasonsBefore({ suite, findings, selected }) {
	const errors = findings.filter((finding) => finding.severity === "error");
	const first = errors[0];
	if (first !== void 0) {
		const { file, line, column } = first.location;
		const count = errors.length === 1 ? "an error" : `${errors.length} errors, the first`;
		return [{
			code: errors.every((finding) => finding.rule === "nothing-asserted") ? "nothing-asserted" : "tests-invalid",
			message: `None of the tests was run: they have ${count} at ${file}:${line}:${column}. ${first.message}`,
			hint: first.hint ?? "Correct the file, then run the tests again."
		}];
	}
	if (suite.cases.length === 0) return [{
		code: "no-tests",
		message: "There is no conversation to run: no `*.test.yaml` file was found in the tests folder.",
		hint: "Write a first conversation: `id`, `say` and `expect` are enough."
	}];
	if (selected.unknown.length > 0) return [{
		code: "no-tests",
		message: `The suite has no ${selected.unknown.join(", no ")}.`,
		hint: "Check the spelling; a run without them would look complete and would not be."
	}];
	if (selected.cases.length === 0) return [{
		code: "no-tests",
		message: "No conversation fits the selection, so nothing would be tested.",
		hint: "Leave out the ids or tags to run the full suite."
	}];
	return [];
}
function reasonsAfter(results) {
	if (results.problem !== void 0) return [results.problem];
	if (results.verdict === "passed") return [];
	const wrong = casesThatDidNotPass(results);
	const failed = wrong.filter((one) => one.verdict === "failed");
	const error = wrong.filter((one) => one.verdict === "error");
	const where = targetName(results);
	const reasons = [];
	if (failed.length > 0) reasons.push({
		code: "tests-failed",
		message: `${conversations(failed.length)} failed on ${where}: ${names(failed)}.`,
		hint: "Correct the agent, or the expectation if the agent is right."
	});
	if (error.length > 0 || reasons.length === 0) reasons.push({
		code: "tests-inconclusive",
		message: `${conversations(error.length)} could not be measured on ${where}: ${names(error)}.`,
		hint: "See why in the results, then run the tests again; what can't be measured is never counted as passed."
	});
	return reasons;
}
function conversations(count) {
	return count === 1 ? "1 conversation" : `${count} conversations`;
}
function names(cases) {
	const shown = cases.slice(0, 5).map((one) => one.id);
	const left = cases.length - shown.length;
	return `${shown.join(", ")}${left > 0 ? ` and ${left} more` : ""}`;
}
export { decideTested as t };
