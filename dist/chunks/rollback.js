import { r as findUnprotected, t as recordApproval } from "./require-approval.js";
import { a as findWantedRollback, i as decideRollback, n as showingStart, r as reportDelivery, t as showEnd } from "./show-deployment.js";
import { g as optionsOf, n as runDelivery, p as isLastEnvironment, t as environmentNamed } from "./run-delivery.js";
// src/operations/rollback.ts
async function rollback(ports, request) {
	const { settings, version: target, reason } = request;
	const environment = environmentNamed(settings, request.environment);
	const dryRun = request.dryRun ?? false;
	const holds = request.hold ?? isLastEnvironment(settings, environment.name);
	const named = target === void 0 ? {} : { target };
	const { approvals } = ports;
	const shown = showingStart(ports, request.onStep);
	const run = await runDelivery(ports, {
		...optionsOf(request),
		...reason === void 0 ? {} : { reason },
		environment,
		dryRun,
		onStep: shown.onStep,
		findWanted: (facts) => findWantedRollback({
			...facts,
			...named
		}),
		decide: (facts) => decideRollback({
			...facts,
			...named,
			preview: dryRun
		}),
		...approvals ? { obtainApproval: (version) => askGithub({
			...ports,
			approvals
		}, request, version) } : {},
		findHold: (decided) => holds ? findReplaced(decided, reason) : void 0
	});
	await shown.started();
	await showEnd(ports, environment.name, run);
	return reportDelivery("rollback", ports.readVersion, run, {
		...request,
		dryRun
	});
}
function findReplaced(decided, reason) {
	const [newest] = decided.undone;
	if (!newest || newest.number !== decided.replaces) return void 0;
	return {
		version: newest,
		reason: reason ?? "Rolled back without a reason given."
	};
}
async function askGithub(ports, { settings, environment }, version) {
	const unprotected = findUnprotected(await ports.approvals.readProtection(environment));
	if (unprotected) return [unprotected];
	const recorded = await recordApproval(ports, settings, environment, () => ({
		purpose: "rollback",
		version
	}));
	return "halt" in recorded ? recorded.halt.reasons : [];
}
export { rollback as t };
