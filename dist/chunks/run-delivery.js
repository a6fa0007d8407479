import { l as UserError, u as isUserError } from "./start.js";
import { a as findVersion, r as findEnvironment, s as diffSnapshots, y as loadAgent } from "./compare.js";
import { C as layoutReferences, n as versionName } from "./changes.js";
import { a as describeReported, n as runningForLedger, r as runningName } from "./decide-drift.js";
import { i as readPlatform, n as isUnreachable, r as readBack, t as isRunning } from "./read-back.js";
import { t as withDeadline } from "./with-deadline.js";
import { t as flagWeakened } from "./find-weakened.js";
import { T as loadSettings, y as BotUnreachable } from "./agent.js";
import { o as agentFiles, r as findTagProblem } from "./difference.js";
import { t as loadSuite } from "./load-suite.js";
import { n as selectCases, t as runSuite } from "./run-suite.js";
import { t as digestOf } from "./base.js";
import { n as takeSnapshot } from "./versions.js";
import { t as recordEntries } from "./record-entries.js";
import { c as reasonsOf, r as casesThatDidNotPass } from "./count-verdicts.js";
import { t as readLedger } from "./read-ledger.js";
// src/operations/read-version.ts
const SMOKE = { tags: ["smoke"] };
function readVersionFrom(source, settings) {
	const read = /* @__PURE__ */ new Map();
	return (version) => {
		const key = `${version.number} ${version.commit}`;
		const known = read.get(key) ?? readPublished(source, settings, version);
		read.set(key, known);
		return known;
	};
}
async function readPublished(source, settings, version) {
	const tag = await source.findTag(version.tag);
	const problem = tag && findTagProblem(version, settings.agent, tag);
	if (problem !== void 0) throw new UserError("TAG_MOVED", problem, "Find out who moved it (tags */v* should be protected), or publish the files again as a new version.");
	return readContents(source, settings, version.commit);
}
async function readContents(source, settings, commit) {
	const revision = {
		kind: "commit",
		commit
	};
	const file = (await source.readTree(revision, [settings.file])).files.find(({ path }) => path === settings.file);
	const then = file && loadSettings(file).settings;
	const at = {
		...then ?? settings,
		agent: settings.agent,
		file: settings.file
	};
	const { root, tests } = at;
	const tree = await source.readTree(revision, [root, tests]);
	const loaded = loadAgent(tree, at);
	const { agent, locate } = loaded;
	const { suite, findings } = loadSuite(tree, { tests });
	const snapshot = takeSnapshot(agent);
	const problem = findings.find((finding) => finding.severity === "error");
	return {
		agent,
		locate,
		snapshot,
		digest: digestOf(snapshot),
		suite,
		files: agentFiles(loaded),
		...then === void 0 ? {} : { settings: then },
		...problem ? { testProblem: `${problem.location.file}:${problem.location.line}: ${problem.message}` } : {}
	};
}
async function findContents(read, version) {
	try {
		return await read(version);
	} catch (error) {
		if (!isUserError(error)) throw error;
		return;
	}
}
async function readContentsFacts(read, version) {
	let contents;
	try {
		contents = await read(version);
	} catch (error) {
		if (!isUserError(error) || error.exitCode === 3) throw error;
		return {
			digest: void 0,
			smoke: 0,
			problem: error.message
		};
	}
	const { digest, suite, testProblem } = contents;
	return {
		digest,
		smoke: selectCases(suite, SMOKE).cases.length,
		...testProblem === void 0 ? {} : { testProblem }
	};
}
function comparedContent({ agent, snapshot, files }) {
	return {
		snapshot,
		files,
		references: layoutReferences(agent)
	};
}
// src/operations/delivery-ports.ts
function deliveryPorts(wired, environment) {
	return {
		...wired,
		platform: wired.platform(environment),
		bot: wired.connector(environment),
		readVersion: readVersionFrom(wired.source, wired.settings)
	};
}
function optionsOf({ settings, signal, onStep, readBackTimeout }) {
	return {
		settings,
		...signal ? { signal } : {},
		...onStep ? { onStep } : {},
		...readBackTimeout === void 0 ? {} : { readBackTimeout }
	};
}
function signalName(signal) {
	return typeof signal?.reason === "string" && /^[A-Za-z0-9-]{1,40}$/.test(signal.reason) ? signal.reason : "cancelled";
}
// src/domain/promotion/pipeline.ts
function findInPipeline(settings, name) {
	return settings.environments.find((environment) => environment.name === name);
}
function findEnvironmentBefore(settings, name) {
	const index = settings.environments.findIndex((environment) => environment.name === name);
	return index > 0 ? settings.environments[index - 1] : void 0;
}
function isLastEnvironment(settings, name) {
	return settings.environments.at(-1)?.name === name;
}
function findNewestDeployment(environment) {
	return environment.deployments.at(-1);
}
function findVerifiedDeployment(environment) {
	const newest = findNewestDeployment(environment);
	if (environment.condition !== "verified" || newest?.outcome !== "succeeded") return void 0;
	return newest.version === environment.active ? newest : void 0;
}
function wasVerified(environment, version, digest) {
	return environment.deployments.some((one) => one.outcome === "succeeded" && one.version === version && one.digest === digest);
}
// src/domain/promotion/rollback-target.ts
function findRollbackTarget(state, there, reported) {
	const undone = /* @__PURE__ */ new Set();
	for (const one of there.deployments) {
		if (one.outcome !== "succeeded") continue;
		if (one.kind !== "promotion" && one.replaces !== null) undone.add(one.replaces);
		undone.delete(one.version);
	}
	for (const one of there.deployments.toReversed()) {
		if (one.outcome !== "succeeded" || undone.has(one.version) || state.holds.has(one.version)) continue;
		if (one.digest === reported?.digest) continue;
		const version = findVersion(state, one.version);
		if (version && version.digest === one.digest) return version;
	}
}
function findUndone(state, active, target) {
	if (active === void 0) return [];
	return state.versions.filter((version) => version.number > target.number && version.number <= active).toReversed();
}
// src/operations/activate.ts
const DELIVERY_TIME = 12e4;
const DOUBT = 15e3;
async function activate(ports, request) {
	const { platform } = ports;
	const { bundle, expected, signal } = request;
	if (!platform.capabilities.conditionalActivation) {
		const changed = await findChange(ports.platform, request);
		if (changed) return changed;
	}
	let doubt;
	try {
		const sent = await withDeadline(DELIVERY_TIME, signal, () => platform.deliver(bundle, expected));
		if (sent.outcome === "interrupted") return { activation: "interrupted" };
		if (sent.outcome === "late") doubt = `${platform.description} gave no answer in time`;
		else if (sent.value.outcome === "conflict") return refusal("conflict", ports, request, sent.value.message);
		else if (sent.value.outcome === "refused") return refusal("refused", ports, request, sent.value.message);
	} catch (error) {
		if (isUserError(error)) return refusal("refused", ports, request, error.message);
		if (!isUnreachable(error)) throw error;
		doubt = error.message;
	}
	const limit = doubt === void 0 ? request.readBackTimeout : Math.min(request.readBackTimeout, DOUBT);
	const back = await readBack(ports, bundle, limit, signal);
	if (back.reading === "done" && isRunning(back.reported, bundle)) return { activation: "active" };
	return withoutProof(request, back, doubt, platform.description);
}
async function findChange(platform, { expected, environment, signal }) {
	const now = await readPlatform(platform, signal);
	if (now.reading === "interrupted") return { activation: "interrupted" };
	if (now.reading === "unreachable") return {
		activation: "unproven",
		reason: unreachable(platform.description, now.message)
	};
	return (expected === void 0 ? now.reported === void 0 : now.reported?.version === expected.version && now.reported.digest === expected.digest) ? void 0 : {
		activation: "conflict",
		reason: changedMeanwhile(environment, now.reported),
		reported: now.reported
	};
}
async function refusal(activation, { platform }, { bundle, environment, signal }, message) {
	const now = await readPlatform(platform, signal);
	if (now.reading === "interrupted") return { activation: "interrupted" };
	if (now.reading === "unreachable") return {
		activation: "unproven",
		reason: unreachable(platform.description, now.message)
	};
	if (isRunning(now.reported, bundle)) return { activation: "active" };
	if (activation === "conflict") return {
		activation,
		reason: changedMeanwhile(environment, now.reported),
		reported: now.reported
	};
	return {
		activation,
		reported: now.reported,
		reason: {
			code: "delivery-refused",
			message: `${platform.description} refused ${versionName(bundle.version)}: ${message}`,
			hint: "Correct what it says, then deploy again. What ran before still runs."
		}
	};
}
function withoutProof({ bundle, environment }, back, doubt, description) {
	if (back.reading === "interrupted") return { activation: "interrupted" };
	if (back.reading === "unreachable") return {
		activation: "unproven",
		reason: unreachable(description, back.message)
	};
	return {
		activation: "absent",
		reported: back.reported,
		reason: {
			code: "read-back-failed",
			message: `${environment} still reports ${describeReported(back.reported)} instead of ${versionName(bundle.version)}${doubt === void 0 ? "" : `; the delivery got no answer (${doubt})`}.`,
			hint: "Look at the platform, then deploy again."
		}
	};
}
function changedMeanwhile(environment, reported) {
	return {
		code: "drift",
		message: `Somebody changed ${environment} between our look and our delivery; it runs ${describeReported(reported)} now. Nothing was overwritten.`,
		hint: "Find out who changed it, then decide again from what runs there now."
	};
}
function unreachable(description, message) {
	return {
		code: "platform-unreachable",
		message: `What runs could not be read: ${message}.`,
		hint: `Check that ${description} is up. The next run asks it again before it does anything.`
	};
}
// src/operations/compare-with-live.ts
async function readLiveComparison(read, { settings, environment, state, version }) {
	if (settings.policy.preReleaseOptionalFor.length === 0) return void 0;
	if (!isLastEnvironment(settings, environment.name)) return void 0;
	const { active } = findEnvironment(state, environment.name);
	const replaced = active === void 0 ? void 0 : findVersion(state, active);
	if (!replaced) return unknown(`${environment.name} runs nothing that it could be compared with`);
	const [before, after] = [await findContents(read, replaced), await findContents(read, version)];
	for (const [contents, { number, digest }] of [[before, replaced], [after, version]]) {
		const name = versionName(number);
		if (!contents) return unknown(`the files of ${name} can't be had`);
		if (contents.digest !== digest) return unknown(`${name} is not what was published`);
		if (contents.testProblem !== void 0) return unknown(`the tests of ${name} have errors`);
		if (contents.settings === void 0) return unknown(`${name} has no settings that could be compared`);
	}
	if (!before || !after) return unknown("a side is missing");
	return {
		comparison: "made",
		diff: compareContents({
			contents: before,
			side: sideOf(replaced, `${versionName(replaced.number)} (${environment.name})`)
		}, {
			contents: after,
			side: sideOf(version, versionName(version.number))
		}, environment.name)
	};
}
function compareContents(from, to, live) {
	const agents = diffSnapshots({
		side: from.side,
		...comparedContent(from.contents)
	}, {
		side: to.side,
		...comparedContent(to.contents)
	}, live);
	return flagWeakened(agents, guardsOf(from), guardsOf(to));
}
function guardsOf({ contents }) {
	return {
		settings: contents.settings,
		suite: contents.suite
	};
}
function sideOf({ number, commit, digest }, label) {
	return {
		label,
		version: number,
		commit,
		digest
	};
}
function unknown(why) {
	return {
		comparison: "unknown",
		why
	};
}
// src/operations/record-outcome.ts
async function recordOutcome(ports, delivery, bodies, what) {
	const { id, environment, version, settings } = delivery;
	const recording = await recordEntries(ports, settings, async (state) => {
		const there = findEnvironment(state, environment);
		if (there.open?.id !== id) {
			const closed = there.deployments.find((one) => one.id === id);
			return { stop: {
				code: "lost-the-race",
				message: `Another run settled the deployment of ${versionName(version.number)} to ${environment} as ${closed?.outcome ?? "unknown"} before this one could.`,
				hint: "See what runs there now: greenroom status"
			} };
		}
		return {
			bodies: await bodies(state),
			message: `${environment}: ${versionName(version.number)} ${what}`
		};
	});
	switch (recording.outcome) {
		case "recorded": return {
			recorded: true,
			state: recording.state,
			entries: recording.entries
		};
		case "stopped": return {
			recorded: false,
			reason: recording.stop
		};
		case "blocked": return {
			recorded: false,
			reason: {
				...recording.reason,
				hint: `What ${environment} runs could not be written down. The next deploy or rollback of it asks the platform and closes the gap.`
			}
		};
	}
}
function failedEntry(delivery, reason, running, failed = []) {
	return {
		type: "deployment-failed",
		...identityOf(delivery),
		code: reason.code,
		message: reason.message,
		running,
		failed
	};
}
function interruptedEntry(delivery, signal) {
	return {
		type: "deployment-interrupted",
		...identityOf(delivery),
		signal
	};
}
function identityOf({ id, environment, version }) {
	return {
		deployment: id,
		environment,
		version: version.number,
		digest: version.digest
	};
}
function driftEntries(state, delivery, reason, reported) {
	const before = delivery.replaces === null ? void 0 : findVersion(state, delivery.replaces);
	return [failedEntry(delivery, reason, runningForLedger(state, reported)), {
		type: "drift-found",
		environment: delivery.environment,
		expected: before ? {
			version: before.number,
			digest: before.digest
		} : null,
		found: reported ? {
			version: reported.version,
			digest: reported.digest
		} : null
	}];
}
// src/operations/record-end.ts
async function recordSuccess(ports, delivery, report) {
	const { hold, version } = delivery;
	const duration = durationOf(ports.clock, delivery);
	let held;
	const outcome = await recordOutcome(ports, delivery, (state) => {
		const also = hold && !state.holds.has(hold.version.number) ? hold : void 0;
		held = also?.version.number;
		const { passed, total } = report;
		return [{
			type: "deployment-succeeded",
			...identityOf(delivery),
			smoke: {
				passed,
				total
			},
			duration
		}, ...also ? [holdEntry(also.version, also.reason)] : []];
	}, "verified");
	const end = {
		smoke: report,
		duration,
		running: version.number
	};
	if (!outcome.recorded) return {
		...end,
		decision: "stop",
		reasons: [outcome.reason],
		position: 0
	};
	return {
		...end,
		decision: "proceed",
		reasons: [],
		position: outcome.state.head,
		...held === void 0 ? {} : { held }
	};
}
async function recordUnproven(ports, delivery, result) {
	const reason = result.smoke === "failed" ? smokeFailed(delivery, result) : inconclusive(delivery, result);
	const running = delivery.version.number;
	const outcome = await recordOutcome(ports, delivery, () => [failedEntry(delivery, reason, running, result.report.failed)], "not verified");
	return {
		...stopped([reason, ...alsoRollbackFailed(delivery, running)], outcome),
		smoke: result.report,
		duration: durationOf(ports.clock, delivery),
		running
	};
}
async function recordWithoutActivation(ports, delivery, activation) {
	if (activation.activation === "interrupted") return recordInterruption(ports, delivery);
	if (activation.activation === "unproven") {
		const outcome = await recordOutcome(ports, delivery, () => [interruptedEntry(delivery, activation.reason.code)], "left open");
		return stopped([activation.reason, ...alsoRollbackFailed(delivery, "unknown")], outcome);
	}
	const { reason, reported } = activation;
	let running = "unknown";
	const outcome = await recordOutcome(ports, delivery, (state) => {
		running = runningForLedger(state, reported);
		return activation.activation === "conflict" ? driftEntries(state, delivery, reason, reported) : [failedEntry(delivery, reason, running)];
	}, activation.activation === "conflict" ? "overtaken by a change past the ledger" : "failed");
	return {
		...stopped(outcome.recorded || outcome.reason.code !== "lost-the-race" ? [reason, ...alsoRollbackFailed(delivery, running)] : [], outcome),
		running
	};
}
async function recordInterruption(ports, delivery) {
	const { environment, version } = delivery;
	const signal = signalName(delivery.signal);
	const outcome = await recordOutcome(ports, delivery, () => [interruptedEntry(delivery, signal)], "interrupted");
	return stopped([{
		code: "interrupted",
		message: `The deployment of ${versionName(version.number)} to ${environment} was interrupted (${signal})${outcome.recorded ? ", and that is recorded" : ""}.`,
		hint: `The next deploy or rollback of ${environment} asks the platform what became of it.`
	}], outcome);
}
function stopped(reasons, outcome) {
	return outcome.recorded ? {
		decision: "stop",
		reasons,
		position: outcome.state.head
	} : {
		decision: "stop",
		reasons: [...reasons, outcome.reason],
		position: 0
	};
}
function holdEntry(version, reason) {
	return {
		type: "hold",
		version: version.number,
		digest: version.digest,
		held: true,
		reason
	};
}
function durationOf(clock, delivery) {
	return Math.max(0, clock.now().getTime() - Date.parse(delivery.intendedAt));
}
function smokeFailed({ environment, version }, { message, report }) {
	const failed = report.total - report.passed;
	return {
		code: "smoke-failed",
		message: `${versionName(version.number)} fails ${failed} of ${report.total} smoke ${report.total === 1 ? "conversation" : "conversations"} in ${environment}. ${message}`,
		hint: "Correct the agent and publish a new version."
	};
}
function inconclusive({ environment, version, kind }, { message }) {
	const name = versionName(version.number);
	return {
		code: "smoke-inconclusive",
		message: `${name} runs in ${environment}, but whether it works could not be measured: ${message}`,
		hint: `It stays where it is, unverified. Try again: greenroom ${kind === "promotion" ? "deploy" : "rollback"} ${environment} ${name}`
	};
}
function alsoRollbackFailed(delivery, running) {
	const { kind, environment, version, settings } = delivery;
	if (kind === "promotion") return [];
	const name = versionName(version.number);
	const approve = settings.environments.find((one) => one.name === environment)?.gates.includes("approval") ? `greenroom approve ${environment} ${name} && ` : "";
	return [{
		code: "rollback-failed",
		message: `${environment} could not be put back on a verified ${name}; it runs ${runningName(running)}.`,
		hint: `A person has to act; nothing goes back any further by itself. When the cause is gone: ${approve}greenroom rollback ${environment} ${name}`
	}];
}
// src/operations/roll-back-by-itself.ts
async function rollBackByItself(ports, delivery, result, steps) {
	const { environment, version } = delivery;
	const failure = smokeFailed(delivery, result);
	let way;
	const outcome = await recordOutcome(ports, delivery, async (state) => {
		way = await findWayBack(ports, state, delivery);
		return [
			failedEntry(delivery, failure, version.number, result.report.failed),
			holdEntry(version, `Smoke failed in ${environment}. ${result.message}`),
			...way ? [intentToGoBack(delivery, way.target, state.head + 3)] : []
		];
	}, "failed its smoke conversations");
	const end = {
		decision: "stop",
		smoke: result.report,
		duration: durationOf(ports.clock, delivery),
		running: version.number
	};
	if (!outcome.recorded) return {
		...end,
		reasons: [failure, outcome.reason],
		position: 0
	};
	const intent = outcome.entries.find(isIntent);
	if (!way || !intent) return {
		...end,
		held: version.number,
		reasons: [failure, noWayBack(environment, version)],
		position: outcome.state.head
	};
	const back = await goBack(ports, delivery, way, intent, steps);
	const rolledBack = {
		version: way.target.number,
		deployment: intent.deployment,
		succeeded: back.decision === "proceed",
		...back.duration === void 0 ? {} : { duration: back.duration },
		...back.smoke ? { smoke: back.smoke } : {}
	};
	const { running: _, ...rest } = end;
	return {
		...rest,
		held: version.number,
		position: Math.max(back.position, outcome.state.head),
		...back.running === void 0 ? {} : { running: back.running },
		rolledBack,
		reasons: [failure, ...rolledBack.succeeded ? [wentBack(environment, way.target)] : back.reasons]
	};
}
async function findWayBack(ports, state, { environment, version }) {
	const reported = {
		version: version.number,
		digest: version.digest
	};
	const target = findRollbackTarget(state, findEnvironment(state, environment), reported);
	if (!target) return void 0;
	const contents = await findContents(ports.readVersion, target);
	return contents?.digest === target.digest ? {
		target,
		contents
	} : void 0;
}
async function goBack(ports, failed, { target, contents }, intent, { deliver, verify }) {
	const { hold: _, ...rest } = failed;
	const { environment, version, signal } = failed;
	const back = {
		...rest,
		id: intent.deployment,
		version: target,
		kind: "automatic-rollback",
		replaces: version.number,
		intendedAt: intent.at,
		contents
	};
	failed.onStep?.({
		step: "automatic-rollback",
		environment,
		version: target.number
	});
	const now = await readPlatform(ports.platform, signal);
	if (now.reading === "interrupted") return recordInterruption(ports, back);
	if (now.reading === "unreachable") return recordWithoutActivation(ports, back, {
		activation: "unproven",
		reason: unreachable(ports.platform.description, now.message)
	});
	const { reported } = now;
	if (isRunning(reported, {
		version: target.number,
		digest: target.digest
	})) return verify(ports, back);
	if (!isRunning(reported, {
		version: version.number,
		digest: version.digest
	})) return recordWithoutActivation(ports, back, {
		activation: "conflict",
		reason: changedMeanwhile(environment, reported),
		reported
	});
	return deliver(ports, back, reported);
}
function intentToGoBack({ environment, version }, target, seq) {
	return {
		type: "deployment-intended",
		deployment: `${environment}-${seq}`,
		environment,
		version: target.number,
		digest: target.digest,
		kind: "automatic-rollback",
		replaces: version.number,
		reason: `${versionName(version.number)} failed its smoke conversations`
	};
}
function isIntent(entry) {
	return entry.type === "deployment-intended";
}
function wentBack(environment, target) {
	return {
		code: "rolled-back",
		message: `${environment} was put back on ${versionName(target.number)}, verified.`
	};
}
function noWayBack(environment, version) {
	return {
		code: "no-rollback-target",
		message: `No other verified version of ${environment} is there to go back to: ${versionName(version.number)} still runs, unverified and on hold.`,
		hint: "Publish a corrected version and deploy it."
	};
}
// src/operations/smoke.ts
const MAX_NAMES = 20;
async function smoke(ports, request) {
	const { agent, environment, version, digest, suite, signal } = request;
	let results;
	try {
		results = await runSuite({
			connector: ports.bot,
			clock: ports.clock
		}, {
			agent,
			suite,
			select: SMOKE,
			scope: "selection",
			expected: {
				environment,
				version,
				digest
			},
			...signal ? { signal } : {}
		});
	} catch (error) {
		if (!isUserError(error) && !(error instanceof BotUnreachable)) throw error;
		return {
			smoke: "inconclusive",
			report: {
				passed: 0,
				total: 0,
				failed: []
			},
			message: error.message
		};
	}
	if (signal?.aborted || results.problem?.code === "interrupted") return { smoke: "interrupted" };
	const { passed, total } = results.counts;
	const open = casesThatDidNotPass(results);
	const report = {
		passed,
		total,
		failed: open.slice(0, MAX_NAMES).map((one) => one.id)
	};
	if (results.verdict === "passed" && total > 0) return {
		smoke: "passed",
		report
	};
	const [first] = open;
	const why = first ? `${first.id}: ${reasonsOf(first)[0] ?? "it did not pass"}` : "nothing was asked";
	return results.verdict === "failed" ? {
		smoke: "failed",
		report,
		message: why
	} : {
		smoke: "inconclusive",
		report,
		message: results.problem?.message ?? why
	};
}
// src/operations/deliver.ts
async function deliver(ports, delivery, expected) {
	const { environment, version, contents, signal } = delivery;
	if (signal?.aborted) return recordInterruption(ports, delivery);
	delivery.onStep?.({
		step: "deliver",
		environment,
		version: version.number
	});
	const activation = await activate(ports, {
		bundle: {
			agent: delivery.settings.agent,
			version: version.number,
			digest: contents.digest,
			snapshot: contents.snapshot
		},
		environment,
		expected,
		readBackTimeout: delivery.readBackTimeout ?? 6e4,
		...signal ? { signal } : {}
	});
	if (activation.activation === "active") return verify(ports, delivery);
	return recordWithoutActivation(ports, delivery, activation);
}
async function verify(ports, delivery) {
	const { environment, version, contents, settings, signal } = delivery;
	delivery.onStep?.({
		step: "smoke",
		environment,
		version: version.number
	});
	const result = await smoke(ports, {
		agent: settings.agent,
		environment,
		version: version.number,
		digest: version.digest,
		suite: contents.suite,
		...signal ? { signal } : {}
	});
	if (result.smoke === "interrupted") return recordInterruption(ports, delivery);
	delivery.onStep?.({
		step: "record",
		environment,
		version: version.number
	});
	if (result.smoke === "passed") return recordSuccess(ports, delivery, result.report);
	if (result.smoke === "failed" && delivery.kind === "promotion") return rollBackByItself(ports, delivery, result, {
		deliver,
		verify
	});
	return recordUnproven(ports, delivery, result);
}
// src/operations/settle.ts
async function readHolder(runs, open, ended) {
	if (ended === open.id) return {
		deployment: open.id,
		state: "finished"
	};
	return {
		deployment: open.id,
		state: await runs.readState(open.run)
	};
}
async function settle(ports, options, state, open) {
	const { environment, id, kind, replaces, intendedAt } = open;
	const version = findVersion(state, open.version);
	if (!version) throw new Error(`deployment ${id} names v${open.version}, which the ledger does not hold`);
	options.onStep?.({
		step: "settle",
		environment,
		version: version.number
	});
	const now = await readPlatform(ports.platform, options.signal);
	if (now.reading === "interrupted") return nothingDone(notSettled(environment));
	if (now.reading === "unreachable") return nothingDone(unreachable(ports.platform.description, now.message));
	const identity = {
		settings: options.settings,
		id,
		environment,
		version
	};
	const runs = isRunning(now.reported, {
		version: version.number,
		digest: version.digest
	});
	const contents = runs ? await findContents(ports.readVersion, version) : void 0;
	if (contents?.digest === version.digest && contents.testProblem === void 0) {
		const hold = findLostHold(options.settings, state, open);
		return verify(ports, {
			...optionsOf(options),
			...identity,
			kind,
			replaces,
			intendedAt,
			contents,
			...hold ? { hold } : {}
		});
	}
	let running = "unknown";
	let reason = unreadable(version);
	const outcome = await recordOutcome(ports, identity, (fresh) => {
		running = runningForLedger(fresh, now.reported);
		if (!runs) reason = neverArrived(open, running);
		return runs || running === replaces ? [failedEntry(identity, reason, running)] : driftEntries(fresh, {
			...identity,
			replaces
		}, reason, now.reported);
	}, "settled as failed");
	return {
		...stopped([reason], outcome),
		running
	};
}
function findLostHold(settings, state, { kind, environment, version, replaces, reason }) {
	if (kind !== "rollback" || replaces === null || replaces < version) return void 0;
	const replaced = findVersion(state, replaces);
	if (!replaced || !isLastEnvironment(settings, environment)) return void 0;
	return {
		version: replaced,
		reason: reason ?? "Rolled back without a reason given."
	};
}
function findSettled(state, id, environment) {
	const after = state.environments.get(environment)?.deployments.find((one) => one.id === id);
	if (!after) return void 0;
	const name = versionName(after.version);
	const told = {
		deployment: id,
		version: after.version
	};
	switch (after.outcome) {
		case "succeeded": return {
			...told,
			outcome: "succeeded",
			message: `An earlier deployment of ${name} had no outcome: it runs, and is verified now.`
		};
		case "failed": return {
			...told,
			outcome: "failed",
			message: `An earlier deployment of ${name} had no outcome: ${after.failure?.message ?? "it failed."}`
		};
		default: return {
			...told,
			outcome: "open",
			message: `An earlier deployment of ${name} still has no outcome.`
		};
	}
}
function nothingDone(reason) {
	return {
		decision: "stop",
		reasons: [reason],
		position: 0
	};
}
function notSettled(environment) {
	return {
		code: "interrupted",
		message: `Interrupted before the open deployment to ${environment} was settled. Nothing was changed.`,
		hint: `The next deploy or rollback of ${environment} settles it.`
	};
}
function unreadable(version) {
	return {
		code: "version-changed",
		message: `${versionName(version.number)} runs, but its commit can't be read as it was published, so nobody can verify it.`,
		hint: "Roll back to a verified version."
	};
}
function neverArrived(open, running) {
	return {
		code: open.kind === "automatic-rollback" ? "rollback-failed" : "interrupted",
		message: `Its run ended before ${versionName(open.version)} was active; the platform runs ${runningName(running)}.`,
		hint: "Deploy it again."
	};
}
// src/operations/run-delivery.ts
const MAX_SETTLED = 3;
async function runDelivery(ports, plan) {
	const name = plan.environment.name;
	let settledId;
	let asked = false;
	for (let round = 0;; round += 1) {
		const gathered = await gather(ports, plan);
		if ("reason" in gathered) return halted(gathered.state, [gathered.reason]);
		const { state } = gathered;
		const { decision, wanted } = await decide(ports, plan, state, gathered);
		const settled = settledId === void 0 ? void 0 : findSettled(state, settledId, name);
		const told = {
			state,
			wanted,
			...settled ? { settled } : {}
		};
		if (decision.decision === "reconcile") {
			if (plan.dryRun || round >= MAX_SETTLED) return {
				...told,
				end: {
					decision: "stop",
					reasons: [openStill(decision.deployment)]
				}
			};
			settledId = decision.deployment.id;
			const end = await settle(ports, plan, state, decision.deployment);
			if (end.decision === "stop" && end.position === 0) return {
				...told,
				end
			};
			continue;
		}
		if (decision.decision !== "proceed") {
			const version = wanted === void 0 ? void 0 : findVersion(state, wanted);
			if (!plan.obtainApproval || !version || asked || plan.dryRun || !lacksOnlyApproval(decision)) return {
				...told,
				decided: decision,
				end: decision
			};
			asked = true;
			const reasons = await plan.obtainApproval(version);
			if (reasons.length > 0) return {
				...told,
				decided: decision,
				end: {
					decision: "stop",
					reasons
				}
			};
			continue;
		}
		if (plan.dryRun) return {
			...told,
			decided: decision,
			end: {
				decision: "proceed",
				reasons: decision.reasons
			}
		};
		return {
			...told,
			...await carryOut(ports, plan, gathered, decision)
		};
	}
}
async function gather(ports, plan) {
	const reading = await readLedger(ports.ledger, plan.settings.agent);
	if (reading.outcome === "blocked") return {
		reason: reading.reason,
		state: void 0
	};
	const { state } = reading;
	const there = findEnvironment(state, plan.environment.name);
	const seenAt = there.lastSeq;
	if (there.open) return {
		state,
		reported: void 0,
		seenAt,
		holder: await readHolder(ports.runs, there.open, void 0)
	};
	const now = await readPlatform(ports.platform, plan.signal);
	switch (now.reading) {
		case "done": return {
			state,
			reported: now.reported,
			seenAt,
			holder: void 0
		};
		case "unreachable": return {
			state,
			reason: unreachable(ports.platform.description, now.message)
		};
		case "interrupted": return {
			state,
			reason: interruptedEarly()
		};
	}
}
async function decide(ports, plan, state, { reported, seenAt, holder }) {
	const { settings, environment } = plan;
	const facts = {
		state,
		settings,
		environment,
		run: ports.who.run,
		reported,
		seenAt,
		holder
	};
	const wanted = plan.findWanted(facts);
	const version = wanted === void 0 ? void 0 : findVersion(state, wanted);
	const contents = version && await readContentsFacts(ports.readVersion, version);
	const comparison = version && await readLiveComparison(ports.readVersion, {
		settings,
		environment,
		state,
		version
	});
	return {
		wanted,
		decision: plan.decide({
			...facts,
			contents,
			...comparison ? { comparison } : {}
		})
	};
}
async function carryOut(ports, plan, gathered, first) {
	const { environment, settings } = plan;
	const contents = await findContents(ports.readVersion, first.version);
	if (plan.signal?.aborted) return {
		decided: first,
		end: {
			decision: "stop",
			reasons: [interruptedEarly()]
		}
	};
	if (contents?.digest !== first.version.digest) throw new Error("the contents changed after the decision");
	plan.onStep?.({
		step: "intend",
		environment: environment.name,
		version: first.version.number
	});
	let decided = first;
	let id = "";
	const recording = await recordEntries(ports, settings, async (state) => {
		const { decision } = await decide(ports, plan, state, gathered);
		if (decision.decision === "reconcile") return { stop: void 0 };
		if (decision.decision !== "proceed") return { stop: decision };
		if (decision.version.number !== first.version.number) return { stop: void 0 };
		decided = decision;
		const before = driftBodies(decision, environment.name);
		id = `${environment.name}-${state.head + before.length + 1}`;
		return {
			bodies: [...before, intentOf(decision, environment.name, id, plan.reason)],
			message: `${environment.name}: ${versionName(decision.version.number)} intended`
		};
	});
	if (recording.outcome === "blocked") return {
		decided,
		end: {
			decision: "stop",
			reasons: [recording.reason]
		}
	};
	if (recording.outcome === "stopped") {
		const halt = recording.stop;
		return halt ? {
			decided: halt,
			end: halt
		} : {
			decided,
			end: {
				decision: "stop",
				reasons: [moved(environment.name)]
			}
		};
	}
	const intent = recording.entries.at(-1);
	if (!intent) throw new Error("an intent was recorded without an entry");
	const hold = plan.findHold?.(decided);
	const end = await deliver(ports, {
		...optionsOf(plan),
		id,
		environment: environment.name,
		version: decided.version,
		kind: decided.kind,
		replaces: decided.replaces,
		intendedAt: intent.at,
		contents,
		...hold ? { hold } : {}
	}, gathered.reported);
	return {
		decided,
		deployment: id,
		end: {
			...end,
			reasons: [...decided.reasons, ...end.reasons]
		}
	};
}
const APPROVAL_CODES = /* @__PURE__ */ new Set([
	"approval-missing",
	"approval-outdated",
	"approval-by-author"
]);
function lacksOnlyApproval({ decision, reasons }) {
	return decision === "stop" && reasons.every((reason) => APPROVAL_CODES.has(reason.code));
}
function intentOf(decision, environment, deployment, reason) {
	const { version, kind, replaces, skipped } = decision;
	const why = reason ?? (skipped && `${skipped.environment} was skipped, because ${skipped.because}`);
	return {
		type: "deployment-intended",
		deployment,
		environment,
		version: version.number,
		digest: version.digest,
		kind,
		replaces,
		...why === void 0 ? {} : { reason: why }
	};
}
function driftBodies({ overwrites, expected }, environment) {
	if (!overwrites) return [];
	const found = expected ? {
		version: expected.version,
		digest: expected.digest
	} : null;
	return [{
		type: "drift-found",
		environment,
		expected: overwrites.expected,
		found
	}];
}
function environmentNamed(settings, name) {
	const environment = findInPipeline(settings, name);
	if (environment) return environment;
	throw new UserError("ENVIRONMENT_UNKNOWN", `${settings.file} has no environment called "${name}".`, `It has: ${settings.environments.map((one) => one.name).join(", ")}.`);
}
function halted(state, reasons) {
	return {
		state,
		wanted: void 0,
		end: {
			decision: "stop",
			reasons
		}
	};
}
function openStill({ id, environment, version }) {
	return {
		code: "deployment-unproven",
		message: `The run that deployed ${versionName(version)} to ${environment} has ended without an outcome (${id}).`,
		hint: `A deploy or rollback of ${environment} that is no dry run asks the platform first what became of it.`
	};
}
function moved(environment) {
	return {
		code: "lost-the-race",
		message: `The ledger of ${environment} changed while this was decided. Nothing was changed by this run.`,
		hint: "Run it again; it is then decided from what is there."
	};
}
function interruptedEarly() {
	return {
		code: "interrupted",
		message: "Interrupted before anything was changed."
	};
}
export { comparedContent as _, settle as a, readVersionFrom as b, findRollbackTarget as c, findNewestDeployment as d, findVerifiedDeployment as f, optionsOf as g, deliveryPorts as h, readHolder as i, findUndone as l, wasVerified as m, runDelivery as n, compareContents as o, isLastEnvironment as p, findSettled as r, readLiveComparison as s, environmentNamed as t, findEnvironmentBefore as u, findContents as v, readContentsFacts as y };
