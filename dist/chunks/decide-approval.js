import { a as findVersion, r as findEnvironment } from "./compare.js";
import { n as versionName } from "./changes.js";
import { a as isSamePerson, n as versionUnknown, o as personName, r as authorsOfChange } from "./check-version.js";
import { i as describeDeployment } from "./decide-drift.js";
import { f as findVerifiedDeployment, m as wasVerified } from "./run-delivery.js";
// src/domain/promotion/decide-approval.ts
function decideApproval(facts) {
	const { state, environment, approver } = facts;
	const version = findVersion(state, facts.version);
	if (!version) return {
		decision: "stop",
		reason: versionUnknown(state, facts.version)
	};
	const there = findEnvironment(state, environment.name);
	const name = versionName(version.number);
	const hold = state.holds.get(version.number);
	if (hold) return {
		decision: "stop",
		reason: {
			code: "version-on-hold",
			message: `${name} is on hold since ${hold.at}, by ${hold.triggeringActor}: ${hold.reason}`,
			hint: "Take the hold away first, with a reason, or approve another version."
		}
	};
	if (findVerifiedDeployment(there)?.version === version.number) return {
		decision: "nothing-to-do",
		reason: {
			code: "already-active",
			message: `${environment.name} runs ${name} already, verified.`
		}
	};
	if (there.open) return {
		decision: "stop",
		reason: {
			code: "deployment-running",
			message: `A deployment to ${environment.name} has no outcome yet: ${describeDeployment(there.open)}. An approval given now would be void when it ends.`,
			hint: `Wait for it, then approve. If its run has ended, the next deploy or rollback of ${environment.name} settles it.`
		}
	};
	const purpose = approvalPurpose(there, version);
	const author = findAuthor(state, there, version, approver);
	if (purpose === "promotion" && author) return {
		decision: "stop",
		reason: byAuthor(approver, environment.name, version)
	};
	if (state.entries.some((entry) => entry.type === "approval-recorded" && entry.environment === environment.name && entry.digest === version.digest && entry.position >= there.lastSeq && isSamePerson(entry.approver, approver))) return {
		decision: "nothing-to-do",
		reason: {
			code: "already-approved",
			message: `${personName(approver)} approved ${name} for ${environment.name} already.`
		}
	};
	return {
		decision: "proceed",
		version,
		purpose
	};
}
function approvalPurpose(there, version) {
	return wasVerified(there, version.number, version.digest) ? "rollback" : "promotion";
}
function findAuthor(state, there, version, approver) {
	return authorsOfChange(state, there, version).find((author) => isSamePerson(author, approver));
}
function byAuthor(approver, environment, version) {
	const name = versionName(version.number);
	return {
		code: "approval-by-author",
		message: `${personName(approver)} wrote part of what ${environment} would get with ${name}, and can't approve it.`,
		hint: "Ask somebody who did not work on it, nor published it."
	};
}
export { decideApproval as n, findAuthor as r, byAuthor as t };
