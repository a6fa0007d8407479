import { a as findVersion, r as findEnvironment } from "./compare.js";
import { n as versionName } from "./changes.js";
import { a as evaluateGates, i as decideRerun, n as obstaclesOf, o as findStep, r as stop, t as nothingToDo } from "./decision.js";
import { n as versionUnknown, t as obstaclesOfVersion } from "./check-version.js";
import { t as findDrift } from "./decide-drift.js";
import { t as decideLock } from "./decide-lock.js";
import { i as decideRollback, n as showingStart, r as reportDelivery, t as showEnd } from "./show-deployment.js";
import { c as findRollbackTarget, f as findVerifiedDeployment, g as optionsOf, n as runDelivery, t as environmentNamed } from "./run-delivery.js";
// src/domain/promotion/decide-deploy.ts
function decideDeploy(facts) {
	const { state, settings, environment } = facts;
	const there = findEnvironment(state, environment.name);
	const version = findVersion(state, facts.version);
	if (!version) return stop([versionUnknown(state, facts.version)]);
	const lock = decideLock(there, facts.seenAt, facts.holder);
	if (lock.lock === "reconcile") return {
		decision: "reconcile",
		deployment: lock.deployment
	};
	const gateFacts = {
		state,
		settings,
		environment,
		there,
		version,
		purpose: "promotion",
		...facts.comparison ? { comparison: facts.comparison } : {}
	};
	if (lock.lock === "held") {
		const gates = evaluateGates(gateFacts);
		return stop([
			lock.reason,
			...obstaclesOfVersion(state, version, facts.contents),
			...obstaclesOf(gates)
		], gates);
	}
	const drift = findDrift(state, there, facts.reported);
	const rerun = decideRerun({
		state,
		there,
		run: facts.run,
		version: version.number,
		rerun: settings.policy.rerun
	});
	if (rerun.rerun === "stop") return stop([rerun.reason]);
	if (rerun.rerun === "nothing-to-do" && !drift) return nothingToDo(rerun.reason);
	if (rerun.rerun === "rollback") return decideRollback({
		...facts,
		target: rerun.version,
		because: [rerun.reason]
	});
	const active = findVerifiedDeployment(there);
	if (!drift && active?.version === version.number) return nothingToDo({
		code: "already-active",
		message: `${environment.name} runs ${versionName(version.number)} already, verified${active.outcomeAt ? ` since ${active.outcomeAt.slice(0, 16).replace("T", " ")} UTC` : ""}.`
	});
	const gates = evaluateGates(gateFacts);
	const reasons = [...obstaclesOfVersion(state, version, facts.contents), ...obstaclesOf(gates)];
	const target = drift ? findRollbackTarget(state, there, facts.reported) : void 0;
	const overwrites = drift && facts.overwriteDrift && !target ? drift : void 0;
	if (drift && !overwrites) reasons.unshift({
		code: "drift",
		message: drift.message,
		hint: target ? `Find out who changed it. Then put a verified version back: greenroom rollback ${environment.name} ${versionName(target.number)}` : "Find out who changed it. No verified version is there to go back to; to replace what runs, deploy with --overwrite-drift."
	});
	if (reasons.length > 0) return stop(reasons, gates);
	const { skipped } = findStep(gateFacts);
	return {
		decision: "proceed",
		kind: "promotion",
		version,
		replaces: there.active ?? null,
		expected: facts.reported,
		gates,
		undone: [],
		...overwrites ? { overwrites } : {},
		...skipped ? { skipped } : {},
		reasons: []
	};
}
// src/operations/deploy.ts
async function deploy(ports, request) {
	const environment = environmentNamed(request.settings, request.environment);
	const dryRun = request.dryRun ?? false;
	const shown = showingStart(ports, request.onStep);
	const run = await runDelivery(ports, {
		...optionsOf(request),
		environment,
		dryRun,
		onStep: shown.onStep,
		findWanted: () => request.version,
		decide: (facts) => decideDeploy({
			...facts,
			version: request.version,
			overwriteDrift: request.overwriteDrift ?? false
		})
	});
	await shown.started();
	await showEnd(ports, environment.name, run);
	return reportDelivery("deploy", ports.readVersion, run, {
		...request,
		dryRun
	});
}
export { deploy as t };
