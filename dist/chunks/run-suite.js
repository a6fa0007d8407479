import { n as verdictOf, t as countVerdicts } from "./count-verdicts.js";
import { W as shortText } from "./changes.js";
import { n as withinTime, t as withDeadline } from "./with-deadline.js";
import { n as judgeTurn, r as replyText } from "./load-suite.js";
// src/domain/regression/select-cases.ts
function selectCases(suite, selection) {
	const ids = selection?.ids && new Set(selection.ids);
	const tags = selection?.tags && new Set(selection.tags);
	const knownIds = new Set(suite.cases.flatMap((one) => [one.id, one.conversation]));
	const knownTags = new Set(suite.cases.flatMap((one) => one.tags));
	return {
		cases: suite.cases.filter((one) => (ids === void 0 || ids.has(one.id) || ids.has(one.conversation)) && (tags === void 0 || one.tags.some((tag) => tags.has(tag)))),
		unknown: [...[...ids ?? []].filter((id) => !knownIds.has(id)).map((id) => `id "${id}"`), ...[...tags ?? []].filter((tag) => !knownTags.has(tag)).map((tag) => `tag "${tag}"`)]
	};
}
// src/operations/reached.ts
async function reached(work) {
	try {
		return await work();
	} catch (error) {
		if (error instanceof Error && error.name === "BotUnreachable") return {
			outcome: "unreachable",
			message: error.message
		};
		throw error;
	}
}
// src/operations/check-bot-version.ts
const ATTEMPTS = 3;
const READING_TIME = 15e3;
const FIRST_PAUSE$1 = 500;
async function checkBotVersion({ connector, clock }, expected, signal) {
	for (let attempt = 1;; attempt += 1) {
		const read = await reached(() => withDeadline(READING_TIME, signal, () => connector.readVersion()));
		switch (read.outcome) {
			case "done": return compareVersions(read.value, expected);
			case "interrupted": return {
				found: null,
				problem: {
					code: "interrupted",
					message: "The run was interrupted.",
					hint: "Run the tests again."
				}
			};
			default: {
				if (attempt < ATTEMPTS) {
					await clock.sleep(FIRST_PAUSE$1 * 2 ** (attempt - 1), signal);
					continue;
				}
				const why = read.outcome === "late" ? `no answer within ${READING_TIME / 1e3} s` : read.message;
				return {
					found: null,
					problem: {
						code: "platform-unreachable",
						message: `The bot in ${expected.environment} could not say which version it runs: ${shortText(why, 500)}.`,
						hint: `Check that ${connector.description} is up, then run the tests again.`
					}
				};
			}
		}
	}
}
function compareVersions(found, expected) {
	const sameNumber = expected.version === null || found?.version === expected.version;
	const reported = found === void 0 ? null : {
		version: found.version,
		digest: shortText(found.digest, 100)
	};
	if (found?.digest === expected.digest && sameNumber) return { found: reported };
	const runs = reported === null ? "nothing" : named(reported);
	return {
		found: reported,
		problem: {
			code: "wrong-version",
			message: `The bot in ${expected.environment} runs ${runs}, the version under test is ${named(expected)}.`,
			hint: `Deploy the version under test to ${expected.environment}, or test the version that runs there.`
		}
	};
}
function named(what) {
	const digest = shortText(what.digest.replace(/^sha256:/u, "").slice(0, 12));
	return what.version === null ? `digest ${digest}` : `v${what.version} (digest ${digest})`;
}
// src/operations/run-case.ts
const MAX_RETRIES = 2;
const FIRST_PAUSE = 500;
const CLOSING_TIME = 800;
const MAX_KEPT_REPLY = 1e4;
const MAX_KEPT_TOOLS = 1e3;
async function runCase(ports, conversation, limits, signal) {
	const started = ports.clock.now();
	let attempt = {
		verdict: "error",
		turns: []
	};
	let retries = 0;
	const error = await withinTime(limits.caseTimeout, signal, async (caseSignal) => {
		for (;;) {
			attempt = await converse(ports, conversation, limits, caseSignal);
			if (!attempt.unreachable || retries >= MAX_RETRIES || caseSignal.aborted) return;
			await ports.clock.sleep(FIRST_PAUSE * 2 ** retries * (.5 + ports.clock.random() / 2), caseSignal);
			if (caseSignal.aborted) return;
			retries += 1;
		}
	}) === "late" && attempt.verdict === "error" ? `the conversation took longer than ${seconds(limits.caseTimeout)}` : attempt.error;
	const notSent = conversation.turns.length - attempt.turns.length;
	return {
		unreachable: attempt.unreachable === true,
		...attempt.wrongVersion === void 0 ? {} : { wrongVersion: attempt.wrongVersion },
		result: {
			...identityOf(conversation),
			verdict: attempt.verdict,
			turns: attempt.turns,
			...error === void 0 ? {} : { error },
			...notSent > 0 ? { notSent } : {},
			...retries > 0 ? { retries } : {},
			duration: since(ports.clock, started)
		}
	};
}
function notRun(conversation, why) {
	const turns = conversation.turns.length;
	return {
		...identityOf(conversation),
		verdict: "error",
		turns: [],
		error: `not run: ${why}`,
		notSent: turns,
		duration: 0
	};
}
function identityOf(conversation) {
	const { id, title, channel, covers, tags, location } = conversation;
	return {
		id,
		conversation: conversation.conversation,
		...title === void 0 ? {} : { title },
		channel,
		covers,
		tags,
		location
	};
}
async function converse({ connector, clock }, conversation, { turnTimeout, expected }, signal) {
	const turns = [];
	const opened = await reached(() => withDeadline(turnTimeout, signal, (turnSignal) => connector.open(conversation.channel, turnSignal), (session) => void close(session)));
	if (opened.outcome !== "done") return unanswered(opened, "open the conversation", turnTimeout, turns);
	const session = opened.value;
	try {
		const begun = session.version && compareVersions(session.version, expected).problem;
		if (begun !== void 0) return {
			verdict: "error",
			turns,
			error: begun.message,
			wrongVersion: begun
		};
		const replies = [];
		for (const turn of conversation.turns) {
			if (replies.at(-1)?.ended) {
				turns.push({
					say: turn.say,
					reply: "",
					assertions: [{
						assertion: "open",
						passed: false,
						reason: "the bot had ended the conversation before this turn"
					}],
					duration: 0
				});
				return {
					verdict: "failed",
					turns
				};
			}
			const sent = clock.now();
			const said = await reached(() => withDeadline(turnTimeout, signal, (turnSignal) => session.say(turn.say, turnSignal)));
			if (said.outcome !== "done") return unanswered(said, `answer turn ${turns.length + 1}`, turnTimeout, turns);
			replies.push(said.value);
			const judged = judgeTurn(replies, turn.expect);
			turns.push(turnResult(turn.say, said.value, judged.assertions, since(clock, sent)));
			if (judged.verdict === "passed") continue;
			return {
				verdict: judged.verdict,
				turns,
				...judged.problem === void 0 ? {} : { error: judged.problem }
			};
		}
		return {
			verdict: "passed",
			turns
		};
	} finally {
		await close(session);
	}
}
function unanswered(outcome, doing, turnTimeout, turns) {
	switch (outcome.outcome) {
		case "interrupted": return {
			verdict: "error",
			turns,
			error: "the run was interrupted"
		};
		case "late": return {
			verdict: "error",
			turns,
			error: `the bot did not ${doing} within ${seconds(turnTimeout)}`,
			unreachable: true
		};
		case "unreachable": return {
			verdict: "error",
			turns,
			error: `the bot did not ${doing}: ${shortText(outcome.message, 500)}`,
			unreachable: true
		};
	}
}
function turnResult(say, reply, assertions, duration) {
	const { trace } = reply;
	return {
		say,
		reply: kept(replyText(reply)),
		assertions,
		duration,
		...trace === void 0 ? {} : { trace: {
			...trace.topic === void 0 ? {} : { topic: shortText(trace.topic) },
			tools: trace.tools.slice(0, MAX_KEPT_TOOLS).map((call) => shortText(call.name)),
			...trace.handoff === void 0 ? {} : { handoff: shortText(trace.handoff.id) },
			refusal: trace.refusal
		} }
	};
}
function kept(text) {
	if (text.length <= MAX_KEPT_REPLY) return text;
	return `${text.slice(0, MAX_KEPT_REPLY)} … (${text.length - MAX_KEPT_REPLY} more characters)`;
}
async function close(session) {
	try {
		await withDeadline(CLOSING_TIME, void 0, () => session.close());
	} catch {}
}
function since(clock, start) {
	return Math.max(0, clock.now().getTime() - start.getTime());
}
function seconds(milliseconds) {
	return milliseconds < 1e3 ? `${milliseconds} ms` : `${Math.round(milliseconds / 100) / 10} s`;
}
// src/operations/run-suite.ts
const CONCURRENCY = 8;
const TURN_TIMEOUT = 3e4;
const CASE_TIMEOUT = 3e5;
const GIVE_UP_AFTER = 10;
async function runSuite(ports, request) {
	const started = ports.clock.now();
	const { cases } = selectCases(request.suite, request.select);
	const finish = (results, bot, problem) => {
		const counts = countVerdicts(results);
		return {
			schemaVersion: 1,
			agent: request.agent,
			target: request.expected,
			bot,
			suite: request.suite.digest,
			scope: results.length === request.suite.cases.length ? request.scope : "selection",
			startedAt: started.toISOString(),
			duration: Math.max(0, ports.clock.now().getTime() - started.getTime()),
			verdict: problem === void 0 ? verdictOf(counts) : "error",
			...problem === void 0 ? {} : { problem },
			counts,
			cases: results
		};
	};
	if (cases.length === 0) return finish([], {
		before: null,
		after: null
	}, NO_CASES);
	const before = await checkBotVersion(ports, request.expected, request.signal);
	if (before.problem !== void 0) {
		const why = before.problem.message;
		return finish(cases.map((one) => notRun(one, why)), {
			before: before.found,
			after: null
		}, before.problem);
	}
	const { results, wrongVersion } = await runCases(ports, cases, request);
	if (request.signal?.aborted) return finish(discount(results, INTERRUPTED, false), {
		before: before.found,
		after: null
	}, INTERRUPTED);
	const after = await checkBotVersion(ports, request.expected, request.signal);
	const bot = {
		before: before.found,
		after: after.found
	};
	const changed = wrongVersion ?? after.problem;
	if (changed === void 0) return finish(results, bot, void 0);
	const problem = changedDuringRun(changed);
	return finish(discount(results, problem, problem.code === "wrong-version"), bot, problem);
}
const NO_CASES = {
	code: "no-tests",
	message: "No conversation was selected, so nothing was tested.",
	hint: "Write a conversation in a `*.test.yaml` file, or select by an id or tag that exists."
};
const INTERRUPTED = {
	code: "interrupted",
	message: "The run was interrupted before all conversations were run.",
	hint: "Run the tests again."
};
function changedDuringRun(problem) {
	if (problem.code !== "wrong-version") return problem;
	return {
		...problem,
		message: `The bot's version changed during the run. ${problem.message}`
	};
}
function discount(results, why, all) {
	return results.map((result) => {
		if (result.verdict === "error" || result.verdict === "failed" && !all) return result;
		return {
			...result,
			verdict: "error",
			error: `${result.verdict}, but it does not count: ${why.message}`
		};
	});
}
async function runCases(ports, cases, request) {
	const limits = {
		expected: request.expected,
		turnTimeout: request.turnTimeout ?? TURN_TIMEOUT,
		caseTimeout: request.caseTimeout ?? CASE_TIMEOUT
	};
	const workers = Math.min(cases.length, Math.max(1, Math.trunc(request.concurrency ?? CONCURRENCY) || 1));
	const giveUpAfter = Math.max(GIVE_UP_AFTER, 2 * workers);
	const results = /* @__PURE__ */ new Map();
	const tally = {
		passed: 0,
		failed: 0,
		error: 0
	};
	const running = /* @__PURE__ */ new Set();
	const stopRunning = () => {
		for (const controller of running) controller.abort();
	};
	let wrongVersion;
	let broken = false;
	let next = 0;
	let unreachableInARow = 0;
	const runOne = async (conversation) => {
		if (request.signal?.aborted) return notRun(conversation, "the run was interrupted");
		if (unreachableInARow >= giveUpAfter) return notRun(conversation, `the bot could not be reached in the last ${unreachableInARow} conversations`);
		const controller = new AbortController();
		running.add(controller);
		const run = await runCase(ports, conversation, limits, controller.signal).finally(() => running.delete(controller));
		wrongVersion ??= run.wrongVersion;
		unreachableInARow = run.unreachable ? unreachableInARow + 1 : 0;
		return run.result;
	};
	const work = async () => {
		while (!broken) {
			const index = next++;
			const conversation = cases[index];
			if (conversation === void 0) return;
			const result = await runOne(conversation);
			results.set(index, result);
			tally[result.verdict] += 1;
			request.onProgress?.({
				done: results.size,
				total: cases.length,
				...tally,
				latest: result
			});
		}
	};
	request.signal?.addEventListener("abort", stopRunning);
	const ends = await Promise.allSettled(Array.from({ length: workers }, () => work().catch((error) => {
		broken = true;
		stopRunning();
		throw error;
	})));
	request.signal?.removeEventListener("abort", stopRunning);
	const bug = ends.find((end) => end.status === "rejected");
	if (bug !== void 0) throw bug.reason;
	return {
		results: cases.map((one, index) => results.get(index) ?? notRun(one, "it was never begun")),
		wrongVersion
	};
}
export { selectCases as n, runSuite as t };
