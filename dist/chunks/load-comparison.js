import { t as dotted } from "./explain-schema-error.js";
import { n as validateSchema } from "./operation-result.js";
import { n as verdictOf, t as countVerdicts } from "./count-verdicts.js";
import { t as isJsonObject } from "./json.js";
// src/domain/regression/load-results.ts
/** A run of 10,000 cases with long replies stays below. */
const MAX_LENGTH = 209715200;
/**
* results.json read back, from an artifact or a disk: fits the schema, and does not contradict itself (what it counts and
* concludes follows from its cases, no case is there twice, nothing passed that an assertion contradicts). Never throws.
*/
function loadResults(text, file = "results.json") {
	const refuse = (...messages) => ({
		results: void 0,
		findings: messages.map((message) => ({
			rule: "results-valid",
			severity: "error",
			message,
			hint: "Run the tests again and keep the file as it was written.",
			location: {
				file,
				line: 1,
				column: 1
			}
		}))
	});
	if (text.length > MAX_LENGTH) return refuse("This file of results is too large.");
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return refuse("This file of results is not JSON.");
	}
	if (!isSuiteResults(value)) return refuse(...validateSchema("results", value).slice(0, 20).map(({ path, message }) => `${message} (at ${dotted(path) || "the top"})`));
	const contradictions = contradictionsIn(value);
	return contradictions.length > 0 ? refuse(...contradictions) : {
		results: value,
		findings: []
	};
}
function isSuiteResults(value) {
	return validateSchema("results", value).length === 0;
}
function contradictionsIn(results) {
	const contradictions = [];
	const counts = countVerdicts(results.cases);
	if (!(counts.total === results.counts.total && counts.passed === results.counts.passed && counts.failed === results.counts.failed && counts.error === results.counts.error)) contradictions.push("The counts of these results are not those of their cases.");
	const verdict = results.problem === void 0 ? verdictOf(counts) : "error";
	if (verdict !== results.verdict) contradictions.push(`These results call themselves ${results.verdict}, but their cases say ${verdict}.`);
	if (new Set(results.cases.map((one) => one.id)).size !== results.cases.length) contradictions.push("The same case is in these results twice.");
	const lies = results.cases.find((one) => one.verdict === "passed" && !isPassed(one));
	if (lies !== void 0) contradictions.push(`The case ${lies.id} is called passed, but its turns do not say so.`);
	const { before, after } = results.bot;
	const confirmed = [before, after].every((bot) => bot?.digest === results.target.digest);
	if (results.verdict === "passed" && !confirmed) contradictions.push("These results passed although the bot was not confirmed to run the version under test.");
	return contradictions;
}
function isPassed(one) {
	const assertions = one.turns.flatMap((turn) => turn.assertions);
	return assertions.length > 0 && assertions.every((assertion) => assertion.passed) && one.error === void 0;
}
/** Ours are below 20; whoever walks deeper by recursion runs out of stack. */
const DEEPEST = 100;
/** JSON from a job that nobody trusts: bounded before it is parsed. Never throws. */
function parseResult(text) {
	if (text.length > 62914560) return { problem: "it is too large" };
	if (isDeeperThan(text, DEEPEST)) return { problem: "it is nested too deeply" };
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return { problem: "it is not JSON" };
	}
	return isJsonObject(value) ? { value } : { problem: "it is not an object" };
}
/** Counts brackets outside of strings; what it says of a text that is not JSON does not matter. */
function isDeeperThan(text, deepest) {
	let depth = 0;
	let quoted = false;
	for (let index = 0; index < text.length; index += 1) {
		const code = text.charCodeAt(index);
		if (quoted) {
			if (code === BACKSLASH) index += 1;
			else if (code === QUOTE) quoted = false;
		} else if (code === QUOTE) quoted = true;
		else if (code === OPEN_LIST || code === OPEN_OBJECT) {
			depth += 1;
			if (depth > deepest) return true;
		} else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth -= 1;
	}
	return false;
}
const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
// src/domain/result/load-comparison.ts
/** Reads the JSON result of `check` or `diff` back, as data from a job that nobody trusts. Never throws. */
function loadComparison(text) {
	const { value, problem } = parseResult(text);
	return value === void 0 ? { problem } : comparisonOf(value);
}
/** The same, of what has been parsed already. */
function comparisonOf(value) {
	if (value.operation === "diff") return fromDiff(value);
	if (value.operation === "check") return fromCheck(value);
	return { problem: "it is not the result of check or diff" };
}
function fromDiff(value) {
	if (!isDiffResult(value)) return { problem: firstProblem("diff-result", value) };
	const diff = value.data;
	if (diff === null) return { problem: "it holds no comparison: diff stopped" };
	const { agent, displayName, to } = diff;
	return { comparison: {
		agent,
		displayName,
		digest: to.digest ?? "",
		diff,
		plan: null,
		rehearsal: null,
		rehearsalMissing: "not asked for."
	} };
}
function fromCheck(value) {
	if (!isCheckResult(value)) return { problem: firstProblem("check-result", value) };
	const { rehearsal } = value.data;
	if (rehearsal === null) return { comparison: {
		...value.data,
		rehearsal
	} };
	const loaded = loadResults(JSON.stringify(rehearsal));
	if (loaded.results === void 0) return { problem: `its rehearsal can't be used: ${loaded.findings[0]?.message ?? "unknown reason"}` };
	return { comparison: {
		...value.data,
		rehearsal: loaded.results
	} };
}
function isDiffResult(value) {
	return validateSchema("diff-result", value).length === 0;
}
/** All but the rehearsal, which has a schema of its own. */
function isCheckResult(value) {
	return validateSchema("check-result", value).length === 0;
}
function firstProblem(kind, value) {
	const [first] = validateSchema(kind, value);
	return first === void 0 ? "it is not as it was written" : `${first.message} (at ${dotted(first.path) || "the top"})`;
}
export { loadResults as i, loadComparison as n, parseResult as r, comparisonOf as t };
