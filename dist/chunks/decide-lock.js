import { i as describeDeployment, o as describeRun } from "./decide-drift.js";
import { d as findNewestDeployment } from "./run-delivery.js";
// src/domain/promotion/decide-lock.ts
function decideLock(there, seenAt, holder) {
	const { open, name } = there;
	if (!open) {
		if (there.lastSeq === seenAt) return { lock: "free" };
		return {
			lock: "held",
			reason: lostTheRace(there, findNewestDeployment(there))
		};
	}
	if (open.outcome === "interrupted") return {
		lock: "reconcile",
		deployment: open
	};
	if (holder?.deployment !== open.id) return {
		lock: "held",
		reason: lostTheRace(there, open)
	};
	switch (holder.state) {
		case "finished": return {
			lock: "reconcile",
			deployment: open
		};
		case "running": return {
			lock: "held",
			reason: {
				code: "deployment-running",
				message: `${name} is held by a deployment of ${describeDeployment(open)}.`,
				hint: "Wait until it has ended, then try again."
			}
		};
		case "unknown": return {
			lock: "held",
			reason: {
				code: "deployment-unproven",
				message: `A deployment of ${describeDeployment(open)} to ${name} has no outcome, and whether it is still at work could not be told.`,
				hint: `See for yourself that ${describeRun(open.run)} has ended. Then let the platform be asked what became of it: greenroom reconcile ${name} --ended ${open.id}`
			}
		};
	}
}
function lostTheRace(there, winner) {
	return {
		code: "lost-the-race",
		message: `Another run was first in ${there.name}: ${winner ? describeDeployment(winner) : `ledger entry ${there.lastSeq}`}.`,
		hint: "Nothing was changed by this run. See what runs there now (greenroom status), then decide again."
	};
}
export { decideLock as t };
