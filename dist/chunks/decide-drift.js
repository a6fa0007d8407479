import { a as findVersion } from "./compare.js";
import { n as versionName } from "./changes.js";
import { i as shortDigest } from "./base.js";
// src/domain/promotion/describe.ts
function describeReported(reported) {
	if (!reported) return "nothing";
	const digest = shortDigest(reported.digest);
	return reported.version === null ? `something that Greenroom did not deliver (digest ${digest})` : `${versionName(reported.version)} (digest ${digest})`;
}
function describeRun(run) {
	const attempt = run.attempt > 1 ? `, attempt ${run.attempt}` : "";
	return `run ${run.id}${attempt}${run.url ? ` (${run.url})` : ""}`;
}
function describeDeployment(deployment) {
	return `${versionName(deployment.version)}, started by ${deployment.triggeringActor} in ${describeRun(deployment.run)}`;
}
// src/domain/promotion/decide-drift.ts
function findDrift(state, there, reported) {
	const version = there.active === void 0 ? void 0 : findVersion(state, there.active);
	const expected = version ? {
		version: version.number,
		digest: version.digest
	} : null;
	const now = describeReported(reported);
	if (there.condition === "unknown" || there.condition === "drift") return {
		expected,
		message: `The ledger can't say what runs in ${there.name} since entry ${there.lastSeq}; the platform reports ${now}.`
	};
	if (expected ? reported?.version === expected.version && reported.digest === expected.digest : reported === void 0) return void 0;
	const says = expected ? describeReported(expected) : there.deployments.length === 0 ? "nothing was ever deployed there" : "nothing runs there";
	return {
		expected,
		message: `The platform runs ${now} in ${there.name}, but the ledger says: ${says}.`
	};
}
function runningForLedger(state, reported) {
	if (!reported) return null;
	const version = reported.version === null ? void 0 : findVersion(state, reported.version);
	return version && version.digest === reported.digest ? version.number : "unknown";
}
function runningName(running) {
	if (running === null) return "nothing";
	return running === "unknown" ? "something unknown" : versionName(running);
}
export { describeReported as a, describeDeployment as i, runningForLedger as n, describeRun as o, runningName as r, findDrift as t };
