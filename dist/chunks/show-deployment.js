import { a as findVersion, r as findEnvironment, s as diffSnapshots } from "./compare.js";
import { i as operationResult, n as versionName } from "./changes.js";
import { _ as comparedContent, c as findRollbackTarget, f as findVerifiedDeployment, l as findUndone, m as wasVerified, v as findContents } from "./run-delivery.js";
import { n as versionUnknown, o as personName, t as obstaclesOfVersion } from "./check-version.js";
import { a as evaluateGates, i as decideRerun, n as obstaclesOf, r as stop, t as nothingToDo } from "./decision.js";
import { t as findDrift } from "./decide-drift.js";
import { t as decideLock } from "./decide-lock.js";
// src/domain/promotion/decide-rollback.ts
function decideRollback(facts) {
	const { state, settings, environment } = facts;
	const there = findEnvironment(state, environment.name);
	const lock = decideLock(there, facts.seenAt, facts.holder);
	if (lock.lock === "reconcile") return {
		decision: "reconcile",
		deployment: lock.deployment
	};
	if (lock.lock === "held") return stop([lock.reason]);
	const drift = findDrift(state, there, facts.reported);
	const rerun = rerunOf(facts);
	if (rerun.rerun === "stop") return stop([rerun.reason]);
	if (rerun.rerun === "nothing-to-do" && !drift) return nothingToDo(rerun.reason);
	const because = [...facts.because ?? [], ...rerun.rerun === "rollback" ? [rerun.reason] : []];
	const number = findWantedRollback(facts);
	if (number === void 0) return stop([noTarget(environment.name, there.deployments.length)]);
	const version = findVersion(state, number);
	if (!version) return stop([versionUnknown(state, number)]);
	const active = findVerifiedDeployment(there);
	if (!drift && active?.version === version.number) return nothingToDo({
		code: "already-active",
		message: `${environment.name} runs ${versionName(version.number)} already, verified.`
	});
	const gates = evaluateGates({
		state,
		settings,
		environment,
		there,
		version,
		purpose: "rollback"
	});
	const reasons = [...obstaclesOfVersion(state, version, facts.contents), ...facts.preview ? [] : obstaclesOf(gates)];
	if (!wasVerified(there, version.number, version.digest)) reasons.unshift({
		code: "target-never-verified",
		message: `${versionName(version.number)} was never verified in ${environment.name}, so there is no going back to it.`,
		hint: `Bring it up step by step instead: greenroom deploy ${environment.name} ${versionName(version.number)}`
	});
	if (reasons.length > 0) return stop(reasons, gates);
	return {
		decision: "proceed",
		kind: "rollback",
		version,
		replaces: there.active ?? null,
		expected: facts.reported,
		gates,
		undone: findUndone(state, there.active, version),
		...drift ? { overwrites: drift } : {},
		reasons: because
	};
}
function findWantedRollback(facts) {
	if (facts.target !== void 0) return facts.target;
	const rerun = rerunOf(facts);
	if (rerun.rerun === "rollback") return rerun.version;
	const there = findEnvironment(facts.state, facts.environment.name);
	return findRollbackTarget(facts.state, there, facts.reported)?.number;
}
function rerunOf(facts) {
	const { state, settings, environment, run, target, because } = facts;
	if (because) return { rerun: "as-asked" };
	return decideRerun({
		state,
		there: findEnvironment(state, environment.name),
		run,
		...target === void 0 ? {} : { version: target },
		rerun: settings.policy.rerun
	});
}
function noTarget(environment, deployments) {
	return {
		code: "no-rollback-target",
		message: deployments === 0 ? `Nothing was ever deployed to ${environment}, so there is nothing to go back to.` : `No earlier verified version of ${environment} is there to go back to that is not on hold or rolled back already.`,
		hint: `If you know better, name the version (greenroom rollback ${environment} v<number>); otherwise publish a corrected one.`
	};
}
// src/domain/promotion/delivery-report.ts
function namedVersion(version) {
	return {
		version: version.number,
		note: version.note,
		authors: version.authors.map(personName),
		publishedAt: version.publishedAt
	};
}
function noteOf(state, version) {
	return state.versions.find(({ number }) => number === version)?.note ?? null;
}
// src/operations/report-delivery.ts
async function reportDelivery(operation, read, run, request) {
	const { state, decided, end } = run;
	const proceeds = decided?.decision === "proceed" ? decided : void 0;
	const version = proceeds?.version ?? (state && run.wanted !== void 0 ? findVersion(state, run.wanted) : void 0);
	const active = state && findEnvironment(state, request.environment).active;
	const replaces = proceeds ? proceeds.replaces : active ?? null;
	const kind = proceeds?.kind ?? (operation === "rollback" ? "rollback" : "promotion");
	const diff = state && version && kind === "rollback" && replaces !== null ? await findUndoneDiff(read, state, request.environment, replaces, version) : void 0;
	return operationResult(operation, end.decision, end.reasons, {
		agent: request.settings.agent,
		environment: request.environment,
		version: version?.number ?? run.wanted ?? null,
		digest: version?.digest ?? null,
		note: state && version ? noteOf(state, version.number) : null,
		kind,
		replaces,
		dryRun: request.dryRun,
		position: Math.max(end.position ?? 0, state?.head ?? 0),
		gates: decided?.gates ?? [],
		undone: state && version && kind === "rollback" ? findUndone(state, replaces ?? void 0, version).map(namedVersion) : [],
		...diff ? { diff } : {},
		...run.deployment === void 0 ? {} : { deployment: run.deployment },
		...end.smoke ? { smoke: end.smoke } : {},
		...end.duration === void 0 ? {} : { duration: end.duration },
		...end.running === void 0 ? {} : { running: end.running },
		...end.held === void 0 ? {} : { held: end.held },
		...end.rolledBack ? { rolledBack: end.rolledBack } : {},
		...run.settled ? { settled: run.settled } : {}
	});
}
async function findUndoneDiff(read, state, environment, replaces, target) {
	const active = findVersion(state, replaces);
	if (!active || active.number === target.number) return void 0;
	const [before, after] = await Promise.all([findContents(read, active), findContents(read, target)]);
	if (!before || !after || before.snapshot.agent !== after.snapshot.agent) return void 0;
	const side = (version, label) => ({
		label,
		version: version.number,
		commit: version.commit,
		digest: version.digest
	});
	return diffSnapshots({
		side: {
			...side(active, `${versionName(active.number)} (${environment})`),
			environment
		},
		...comparedContent(before)
	}, {
		side: side(target, versionName(target.number)),
		...comparedContent(after)
	});
}
// src/operations/show-deployment.ts
const MAX_DESCRIPTION = 140;
async function showDeployment({ display, logger }, environment, state, description) {
	if (!display) return;
	try {
		await display.show(environment, state, description.slice(0, MAX_DESCRIPTION));
	} catch (error) {
		const why = error instanceof Error ? error.message : "unknown reason";
		logger?.warn(`GitHub's deployment of ${environment} could not be updated: ${why}`);
	}
}
function showingStart(ports, onStep) {
	let shown = Promise.resolve();
	return {
		onStep: (step) => {
			onStep?.(step);
			if (step.step === "deliver") shown = showDeployment(ports, step.environment, "in_progress", `${versionName(step.version)} is being delivered`);
		},
		started: () => shown
	};
}
async function showEnd(ports, environment, run) {
	if (run.deployment === void 0 || run.wanted === void 0) return;
	const name = versionName(run.wanted);
	const { end } = run;
	if (end.decision === "proceed") return showDeployment(ports, environment, "success", `${name} verified${end.smoke ? `, smoke ${end.smoke.passed}/${end.smoke.total}` : ""}, entry ${end.position ?? "?"}`);
	return showDeployment(ports, environment, "failure", `${name}: ${end.reasons.map((reason) => reason.code).join(", ")}`);
}
export { findWantedRollback as a, decideRollback as i, showingStart as n, reportDelivery as r, showEnd as t };
