import { i as shortDigest, r as isDigest } from "./base.js";
import { a as findVersion, r as findEnvironment } from "./compare.js";
import { t as loadSuite } from "./load-suite.js";
import { W as shortText, i as operationResult, n as versionName } from "./changes.js";
import { a as dialogueOf, c as reasonsOf, i as decisiveTurn, l as targetName, o as durationText, r as casesThatDidNotPass, s as failedAssertions, u as verdictSentence } from "./count-verdicts.js";
import { t as decideTested } from "./decide-tested.js";
import { t as readLedger } from "./read-ledger.js";
import { n as selectCases, t as runSuite } from "./run-suite.js";
import { i as inlineCode, n as escapeText } from "./escape.js";
import { t as recordEntries } from "./record-entries.js";
import { a as tag, i as seconds, n as content, r as properties, t as XML_HEAD } from "./xml.js";
// src/domain/regression/evidence.ts
const MAX_NAMES = 20;
function evidenceOf(results, version) {
	if (results.target.digest !== version.digest) throw new Error(`results for ${results.target.digest} can't be evidence for v${version.number}`);
	const { total, passed, failed, error } = results.counts;
	return {
		type: "evidence-recorded",
		kind: "regression",
		environment: results.target.environment,
		version: version.number,
		digest: version.digest,
		verdict: provenVerdict(results),
		scope: results.scope,
		counts: {
			total,
			passed,
			failed,
			error
		},
		...isDigest(results.suite) ? { suite: results.suite } : {},
		failed: casesThatDidNotPass(results).slice(0, MAX_NAMES).map((one) => one.id)
	};
}
function provenVerdict(results) {
	const confirmed = [results.bot.before, results.bot.after].every((bot) => bot !== null && bot.digest === results.target.digest);
	if (results.problem !== void 0 || !confirmed || results.cases.length === 0) return "error";
	if (results.cases.some((one) => one.verdict === "failed")) return "failed";
	return results.cases.every((one) => one.verdict === "passed") ? results.verdict : "error";
}
// src/operations/test.ts
async function test(ports, request) {
	const { suite, findings } = loadSuite(request.tree, request.settings);
	const select = selectionOf(request);
	const stopped = decideTested({
		suite,
		findings,
		selected: selectCases(suite, select)
	});
	if (stopped.length > 0) return operationResult("test", "stop", stopped, {
		results: null,
		findings
	});
	const results = await runSuite(ports, {
		...request,
		suite,
		...select === void 0 ? {} : { select },
		scope: select === void 0 ? "full" : "selection"
	});
	const reasons = decideTested({ results });
	return operationResult("test", reasons.length === 0 ? "proceed" : "stop", reasons, {
		results,
		findings
	});
}
function selectionOf({ select, plan }) {
	if (plan === void 0) return select;
	return {
		...select,
		ids: [...select?.ids ?? [], ...plan.conversations]
	};
}
// src/operations/test-environment.ts
async function testEnvironment(ports, request) {
	const { settings, environment } = request;
	const nothing = {
		results: null,
		findings: [],
		environment,
		version: null,
		recorded: null
	};
	const reading = await readLedger(ports.ledger, settings.agent);
	if (reading.outcome === "blocked") return operationResult("test", "stop", [reading.reason], nothing);
	const found = findVersionUnderTest(reading.state, request);
	if (found.reason) return operationResult("test", "stop", [found.reason], nothing);
	const { number, digest } = found.version;
	const tested = await test({
		connector: ports.connector(environment),
		clock: ports.clock
	}, {
		...request,
		agent: settings.agent,
		expected: {
			environment,
			version: number,
			digest
		}
	});
	const data = {
		...tested.data,
		environment,
		version: number,
		recorded: null
	};
	const { results } = tested.data;
	if (!request.record || results === null) return operationResult("test", tested.decision, tested.reasons, data);
	const { lastSeq } = findEnvironment(reading.state, environment);
	const recording = await recordEntries(ports, settings, (state) => findEnvironment(state, environment).lastSeq === lastSeq ? {
		bodies: [evidenceOf(results, found.version)],
		message: `Tests of ${versionName(number)} on ${environment}: ${results.verdict}`
	} : { stop: deployedMeanwhile(environment) });
	if (recording.outcome !== "recorded") {
		const reason = recording.outcome === "blocked" ? recording.reason : recording.stop;
		return operationResult("test", "stop", [reason, ...tested.reasons], data);
	}
	return operationResult("test", tested.decision, tested.reasons, {
		...data,
		recorded: recording.state.head
	});
}
function findVersionUnderTest(state, { environment, version }) {
	const number = version ?? findEnvironment(state, environment).active;
	const found = number === void 0 ? void 0 : findVersion(state, number);
	if (found) return { version: found };
	return { reason: {
		code: "version-unknown",
		message: number === void 0 ? `The ledger does not say that anything runs in ${environment}.` : `The ledger holds no ${versionName(number)}.`,
		hint: number === void 0 ? `Deploy a version to ${environment} first.` : "greenroom status lists the versions."
	} };
}
function deployedMeanwhile(environment) {
	return {
		code: "lost-the-race",
		message: `The ledger says that something was deployed to ${environment} while the tests ran, so they prove nothing and were not recorded.`,
		hint: "See what runs there now (greenroom status), then run the tests again."
	};
}
// src/render/junit.ts
function renderJunit(results) {
	const files = /* @__PURE__ */ new Map();
	for (const one of results.cases) {
		const cases = files.get(one.location.file) ?? [];
		files.set(one.location.file, cases);
		cases.push(one);
	}
	const proofless = results.problem !== void 0 || results.cases.length === 0;
	const run = proofless ? 1 : 0;
	return [
		XML_HEAD,
		tag("testsuites", {
			name: results.agent,
			tests: results.counts.total + run,
			failures: results.counts.failed,
			errors: results.counts.error + run,
			skipped: 0,
			time: seconds(results.duration),
			timestamp: results.startedAt
		}),
		...proofless ? wholeRun(results) : [],
		...[...files].flatMap(([file, cases]) => fileSuite(results, file, cases)),
		"</testsuites>",
		""
	].join("\n");
}
function wholeRun(results) {
	const name = `${targetName(results)}: the run as a whole`;
	const message = results.problem?.message ?? verdictSentence(results);
	const hint = results.problem?.hint ?? "";
	return [
		`  ${tag("testsuite", {
			name,
			tests: 1,
			failures: 0,
			errors: 1,
			skipped: 0,
			time: seconds(0)
		})}`,
		...properties(runProperties(results), "    "),
		`    ${tag("testcase", {
			name,
			classname: results.agent,
			time: seconds(0)
		})}`,
		`      ${tag("error", {
			message,
			type: results.problem?.code ?? "error"
		})}${content(hint)}</error>`,
		"    </testcase>",
		"  </testsuite>"
	];
}
function fileSuite(results, file, cases) {
	const count = (verdict) => cases.filter((one) => one.verdict === verdict).length;
	return [
		`  ${tag("testsuite", {
			name: file,
			file,
			tests: cases.length,
			failures: count("failed"),
			errors: count("error"),
			skipped: 0,
			time: seconds(cases.reduce((sum, one) => sum + one.duration, 0)),
			timestamp: results.startedAt
		})}`,
		...properties(runProperties(results), "    "),
		...cases.flatMap((one) => caseLines(results, one)),
		"  </testsuite>"
	];
}
function caseLines(results, one) {
	return [
		`    ${tag("testcase", {
			name: one.title === void 0 ? one.id : `${one.id}: ${one.title}`,
			classname: `${results.agent}.${one.conversation}`,
			file: one.location.file,
			line: one.location.line,
			time: seconds(one.duration)
		})}`,
		...properties([
			["channel", one.channel],
			...one.covers.map((item) => ["covers", item]),
			...one.tags.map((name) => ["tag", name]),
			...one.retries === void 0 ? [] : [["retries", String(one.retries)]],
			...one.notSent === void 0 ? [] : [["turns-not-sent", String(one.notSent)]]
		], "      "),
		...outcomeLines(one),
		...one.turns.length === 0 ? [] : [`      <system-out>${content(dialogue(one))}</system-out>`],
		"    </testcase>"
	];
}
function outcomeLines(one) {
	if (one.verdict === "passed") return [];
	if (one.verdict === "error") {
		const message = one.error ?? "it could not be measured";
		return [`      ${tag("error", {
			message,
			type: "error"
		})}${content(message)}</error>`];
	}
	const failures = failedAssertions(decisiveTurn(one));
	const reasons = failures.map((failure) => failure.reason ?? failure.assertion);
	return [`      ${tag("failure", {
		message: reasons[0] ?? "failed",
		type: failures[0]?.assertion ?? "failure"
	})}${content(reasons.join("\n"))}</failure>`];
}
function dialogue(one) {
	return one.turns.map((turn) => `guest: ${turn.say}\nbot: ${turn.reply}`).join("\n");
}
function runProperties(results) {
	return [
		["environment", results.target.environment],
		["version", results.target.version === null ? "draft" : `v${results.target.version}`],
		["digest", results.target.digest],
		["suite", results.suite],
		["scope", results.scope],
		["verdict", results.verdict]
	];
}
// src/render/markdown/results.ts
const MAX_FAILURES = 20;
const MAX_FOLDED = 200;
const LINE = 300;
const MARKS = {
	passed: "✅",
	failed: "❌",
	error: "⚠️"
};
function renderMarkdownResults(results) {
	const { problem } = results;
	const wrong = casesThatDidNotPass(results);
	const shown = wrong.slice(0, MAX_FAILURES);
	const folded = [...wrong.slice(MAX_FAILURES), ...results.cases.filter((one) => one.verdict === "passed")];
	const detailed = problem === void 0 ? shown : shown.filter((one) => one.verdict === "failed");
	const rest = problem === void 0 ? folded : [...results.cases].filter((one) => !detailed.includes(one));
	return [
		`${MARKS[results.verdict]} **${escapeText(shortText(verdictSentence(results), 500))}**`,
		...problem?.hint === void 0 ? [] : [escapeText(shortText(problem.hint, 500))],
		...detailed.map(failureBlock),
		...foldedBlock(rest),
		footer(results)
	].join("\n\n");
}
function failureBlock(one) {
	const turn = decisiveTurn(one);
	const dialogue = turn === void 0 ? [] : dialogueOf(turn);
	const title = one.title === void 0 ? "" : ` ${escapeText(shortText(one.title))}`;
	const covers = one.covers.length === 0 ? "" : ` · covers ${one.covers.map((item) => inlineCode(shortText(item))).join(", ")}`;
	return [
		`${MARKS[one.verdict]} **${inlineCode(shortText(one.id))}**${title}${covers}`,
		...dialogue.map(({ who, text }) => `> ${who}: ${escapeText(text)}`),
		`> ${reasonsOf(one).map((reason) => escapeText(shortText(reason, LINE))).join(" · ")} · ${inlineCode(shortText(`${one.location.file}:${one.location.line}`))}`
	].join("  \n");
}
function foldedBlock(cases) {
	if (cases.length === 0) return [];
	const listed = cases.slice(0, MAX_FOLDED);
	const left = cases.length - listed.length;
	const count = (verdict) => cases.filter((one) => one.verdict === verdict).length;
	return [[
		`<details><summary>${[
			...count("failed") > 0 ? [`${count("failed")} more failed`] : [],
			...count("error") > 0 ? [`${count("error")} not measured`] : [],
			...count("passed") > 0 ? [`${count("passed")} passed`] : []
		].join(", ")}</summary>`,
		"",
		...listed.map((one) => {
			const why = one.verdict === "passed" ? "" : `: ${escapeText(shortText(reasonsOf(one)[0] ?? ""))}`;
			return `- ${MARKS[one.verdict]} ${inlineCode(shortText(one.id))}${why}`;
		}),
		...left > 0 ? [`- and ${left} more, see results.json`] : [],
		"",
		"</details>"
	].join("\n")];
}
function footer(results) {
	return `<sub>${[
		results.scope === "full" ? "full suite" : "a selection of the suite",
		`suite ${inlineCode(shortText(shortDigest(results.suite)))}`,
		`tested digest ${inlineCode(shortText(shortDigest(results.target.digest)))}`,
		durationText(results.duration)
	].join(" · ")}</sub>`;
}
export { renderJunit as n, testEnvironment as r, renderMarkdownResults as t };
