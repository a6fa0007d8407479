import { a as findVersion, r as findEnvironment } from "./compare.js";
import { I as listWords, n as versionName } from "./changes.js";
import { n as flagTitle } from "./flag-titles.js";
import { d as findNewestDeployment, f as findVerifiedDeployment, p as isLastEnvironment, u as findEnvironmentBefore } from "./run-delivery.js";
import { a as isSamePerson, i as isIdentified, o as personName, r as authorsOfChange } from "./check-version.js";
import { i as describeDeployment } from "./decide-drift.js";
// src/domain/promotion/gate-facts.ts
function passed(gate, detail) {
	return {
		gate,
		status: "passed",
		detail
	};
}
function blocked(gate, reason) {
	return {
		gate,
		status: "blocked",
		reason
	};
}
function unknown(gate, reason) {
	return {
		gate,
		status: "unknown",
		reason
	};
}
// src/domain/promotion/gates/approval.ts
const approval = {
	id: "approval",
	about: "A person who is not an author of the change approved this digest for this environment, and nothing was deployed there since. A rollback may be approved by an author too.",
	evaluate(facts) {
		const { version, environment } = facts;
		const given = findApprovals(facts);
		const valid = given.find((one) => isCurrent(facts, one) && counts(facts, one));
		if (valid) return passed(this.id, `approved by ${personName(valid.approver)}`);
		const name = versionName(version.number);
		const hint = `Somebody who did not write it approves: greenroom approve ${environment.name} ${name}`;
		const current = given.find((one) => isCurrent(facts, one));
		if (current) return blocked(this.id, {
			code: "approval-by-author",
			message: `${personName(current.approver)} approved ${name} for ${environment.name} but is an author of the change.`,
			hint
		});
		const [outdated] = given;
		if (outdated) return blocked(this.id, {
			code: "approval-outdated",
			message: `${personName(outdated.approver)} approved ${name} for ${environment.name} at ledger position ${outdated.position}, but something was deployed there since (entry ${facts.there.lastSeq}).`,
			hint: `Approve what would be replaced now: greenroom approve ${environment.name} ${name}`
		});
		return blocked(this.id, {
			code: "approval-missing",
			message: `Nobody has approved ${name} for ${environment.name} as it stands now (ledger position ${facts.state.head}).`,
			hint: facts.purpose === "rollback" ? `Put a name on it: greenroom approve ${environment.name} ${name}` : hint
		});
	}
};
function findApprovals({ state, version, environment }) {
	const found = [];
	for (const entry of state.entries) if (entry.type === "approval-recorded" && entry.digest === version.digest && entry.environment === environment.name) found.unshift(entry);
	return found;
}
function isCurrent({ there }, one) {
	return one.position >= there.lastSeq && one.seq > there.lastSeq;
}
function counts({ state, there, version, purpose }, one) {
	if (!isIdentified(one.approver)) return false;
	if (purpose === "rollback") return true;
	return !authorsOfChange(state, there, version).some((author) => isSamePerson(author, one.approver));
}
// src/domain/promotion/pre-release.ts
function findStep(facts) {
	const { state, settings, environment, version, purpose } = facts;
	const before = findEnvironmentBefore(settings, environment.name);
	const earlier = before && findEnvironmentBefore(settings, before.name);
	const optional = settings.policy?.preReleaseOptionalFor?.includes("wording") === true;
	if (!before || !earlier || !optional || purpose !== "promotion") return { before };
	if (!isLastEnvironment(settings, environment.name)) return { before };
	if (findVerifiedDeployment(findEnvironment(state, before.name))?.digest === version.digest) return { before };
	const kept = whyNotLive(facts) ?? whyNotPreRelease(facts, before);
	if (kept !== void 0) return {
		before,
		kept
	};
	return {
		before: earlier,
		skipped: {
			environment: before.name,
			because: because(facts)
		}
	};
}
function whyNotLive({ state, environment, there, version, comparison }) {
	const active = there.active === void 0 ? void 0 : findVersion(state, there.active);
	if (!active || !findVerifiedDeployment(there)) return `${environment.name} runs nothing verified that it could be compared with`;
	if (!comparison) return `nobody compared it with what ${environment.name} runs`;
	if (comparison.comparison === "unknown") return comparison.why;
	const { from, to, changes, flags, unsure } = comparison.diff;
	if (from.digest !== active.digest || to.digest !== version.digest) return `the comparison is not about what ${environment.name} runs now`;
	if (changes.length === 0 || from.nothing === true) return "no change of wording was found";
	if (unsure > 0) return "something in a file that differs can't be read";
	if (flags.length > 0) {
		const titles = [...new Set(flags.map(({ code }) => flagTitle(code).title.toLowerCase()))];
		return `it is flagged (${listWords(titles, 3)})`;
	}
	const other = changes.filter((change) => !isWording(change));
	if (other.length === 0) return void 0;
	return `more than wording differs (${listWords(other.map(otherWords), 3)})`;
}
const NEVER = /* @__PURE__ */ new Set([
	"instructions",
	"rules",
	"guardrails"
]);
function isWording(change) {
	const { kind, risk, section, fields, includes = [] } = change;
	return kind === "changed" && risk === "wording" && fields.length > 0 && !NEVER.has(section) && includes.every(isWording);
}
function otherWords({ name, kind, risk }) {
	return kind === "changed" ? `${name}: ${risk}` : `${name} ${kind}`;
}
function whyNotPreRelease({ state, environment, version }, before) {
	const tried = findEnvironment(state, before.name).deployments.findLast((one) => one.digest === version.digest);
	if (tried && tried.outcome !== "succeeded") return `its newest deployment to ${before.name} did not succeed`;
	const newest = new Map(state.evidence.filter((one) => one.digest === version.digest && one.environment === before.name).map((one) => [one.kind, one]));
	for (const one of newest.values()) if (one.verdict !== "passed") return `its newest ${one.kind} evidence in ${before.name} did not pass`;
	const lacking = before.gates.filter((gate) => !environment.gates.includes(gate));
	if (lacking.length > 0) return `${before.name} asks for ${listWords(lacking)}, and ${environment.name} does not`;
}
function because({ environment, there, comparison }) {
	const count = comparison?.comparison === "made" ? comparison.diff.changes.length : 0;
	return `only wording differs from ${there.active === void 0 ? environment.name : versionName(there.active)} in ${environment.name} (${count} ${count === 1 ? "change" : "changes"}), and nothing is flagged`;
}
// src/domain/promotion/gates/regression.ts
const NAMED = 5;
const regression = {
	id: "regression",
	about: "The newest full run of the suite for the digest in the environment before, recorded after its deployment there, passed. A selection of conversations does not count.",
	evaluate(facts) {
		const { state, environment, version } = facts;
		const { before } = findStep(facts);
		const name = versionName(version.number);
		if (!before) return unknown(this.id, {
			code: "regression-missing",
			message: `${environment.name} is the first environment, so the suite can't have run before it.`,
			hint: "Take the gate `regression` away from it in the settings."
		});
		const since = findEnvironment(state, before.name).deployments.findLast((one) => one.outcome === "succeeded" && one.digest === version.digest)?.outcomeSeq;
		const runs = state.evidence.filter((one) => one.kind === "regression" && one.digest === version.digest && one.environment === before.name);
		const newest = runs.findLast((one) => one.scope === "full" && since !== void 0 && one.seq > since);
		const hint = `Run the whole suite there: greenroom test --environment ${before.name} --record`;
		if (!newest) {
			const only = runs.some((one) => one.scope === "full") ? "the newest full run is older than its deployment there" : "only a selection of conversations ran there";
			return blocked(this.id, {
				code: "regression-missing",
				message: `No full regression run of ${name} in ${before.name} is recorded${runs.length > 0 ? `: ${only}` : ""}.`,
				hint
			});
		}
		const total = count(newest, "total");
		if (newest.verdict === "passed" && total > 0) return passed(this.id, `${count(newest, "passed")} of ${total} conversations passed in ${before.name}`);
		if (newest.verdict === "failed") return blocked(this.id, {
			code: "regression-failed",
			message: `${name} failed its regression run in ${before.name}: ${failures(newest)}.`,
			hint: "Correct the agent or the conversation, publish, and bring the new version up."
		});
		return unknown(this.id, {
			code: "regression-failed",
			message: `The newest full regression run of ${name} in ${before.name} proves nothing: ${newest.verdict === "error" ? "it could not be measured" : "it held no conversation"}.`,
			hint
		});
	}
};
function failures(evidence) {
	const names = evidence.failed.slice(0, NAMED).join(", ");
	const failed = Math.max(count(evidence, "failed"), evidence.failed.length);
	if (names === "") return `${failed} conversations`;
	const more = failed - Math.min(evidence.failed.length, NAMED);
	return more > 0 ? `${names} and ${more} more` : names;
}
function count(evidence, key) {
	return Object.hasOwn(evidence.counts, key) ? evidence.counts[key] ?? 0 : 0;
}
// src/domain/promotion/gates/step-order.ts
const stepOrder = {
	id: "step-order",
	about: "The newest outcome in the environment before is a verified deployment of the same digest. An older success does not count.",
	evaluate(facts) {
		const { state, environment, version } = facts;
		const { before, skipped, kept } = findStep(facts);
		if (!before) return passed(this.id, `${environment.name} is the first environment`);
		const there = findEnvironment(state, before.name);
		if (findVerifiedDeployment(there)?.digest === version.digest) {
			const left = skipped ? `; ${skipped.environment} was skipped, because ${skipped.because}` : "";
			return passed(this.id, `${versionName(version.number)} is verified in ${before.name}${left}`);
		}
		const name = versionName(version.number);
		const reason = {
			code: "step-skipped",
			message: `${name} is not verified in ${before.name}, which comes before ${environment.name}: ${why(there, version.number, version.digest)}.${kept === void 0 ? "" : ` It can't be skipped, because ${kept}.`}`,
			hint: there.open ? `Wait until the deployment to ${before.name} has ended, then try again.` : `Deploy it there first: greenroom deploy ${before.name} ${name}`
		};
		return there.open || there.condition === "unknown" || there.condition === "drift" ? unknown(this.id, reason) : blocked(this.id, reason);
	}
};
function why(there, version, digest) {
	if (there.open) return `${versionName(there.open.version)} is being deployed there`;
	if (there.condition === "drift") return "the platform was found to run something else than the ledger says";
	if (there.condition === "unknown") return "nobody can say what runs there";
	const newest = findNewestDeployment(there);
	if (!newest) return "nothing was ever deployed there";
	const once = there.deployments.some((one) => one.outcome === "succeeded" && one.digest === digest);
	if (newest.outcome === "succeeded") return once ? `it was, but ${there.name} has since moved on to ${versionName(newest.version)}` : `${versionName(newest.version)} runs there`;
	const ended = `the newest deployment there, of ${versionName(newest.version)}, failed (${newest.failure?.code ?? "no outcome"})`;
	return newest.version !== version && once ? `it was, but ${ended}` : ended;
}
// src/domain/promotion/all-gates.ts
const ALL_GATES = [
	stepOrder,
	{
		id: "validated",
		about: "The newest validation recorded for the digest passed.",
		evaluate({ state, version }) {
			const newest = state.evidence.findLast((one) => one.kind === "validation" && one.digest === version.digest);
			const name = versionName(version.number);
			if (newest?.verdict === "passed") return passed(this.id, `${name} was validated`);
			if (newest?.verdict === "failed") return blocked(this.id, {
				code: "not-validated",
				message: `${name} has validation errors, by entry ${newest.seq} of the ledger.`,
				hint: "Correct them and publish again: greenroom validate"
			});
			return unknown(this.id, {
				code: "not-validated",
				message: newest ? `Validating ${name} came to no result, by entry ${newest.seq} of the ledger.` : `The ledger holds no validation of ${name}.`,
				hint: "Publishing validates and records it; a version without it was not published by Greenroom."
			});
		}
	},
	regression,
	approval
];
function evaluateGates(facts, except = /* @__PURE__ */ new Set()) {
	return facts.environment.gates.filter((id) => !except.has(id) && (facts.purpose === "promotion" || id === "approval")).map((id) => gateById(id).evaluate(facts));
}
function gateById(id) {
	const gate = ALL_GATES.find((one) => one.id === id);
	if (!gate) throw new Error(`no gate is called ${id}`);
	return gate;
}
// src/domain/promotion/decide-rerun.ts
function decideRerun(facts) {
	const { there, run, version } = facts;
	if (run.attempt <= 1) return { rerun: "as-asked" };
	const once = there.deployments.findLast((one) => one.run.id === run.id && one.outcome === "succeeded" && one.kind !== "automatic-rollback" && (version === void 0 || one.version === version));
	return once ? afterSuccess(facts, once) : withoutSuccess(facts);
}
function afterSuccess({ there, run, rerun }, once) {
	const name = versionName(once.version);
	if (there.condition === "verified" && there.active === once.version) return {
		rerun: "nothing-to-do",
		reason: {
			code: "already-active",
			message: `This run put ${name} into ${there.name}, and it runs there, verified.`
		}
	};
	const newer = newestOf(there, (one) => one.run.id !== run.id && one.intendedSeq > once.intendedSeq);
	if (!newer) return { rerun: "as-asked" };
	const what = `This run put ${name} into ${there.name} earlier; since then came ${describeDeployment(newer)}`;
	if (rerun === "refuse") return {
		rerun: "stop",
		reason: {
			code: "rerun-refused",
			message: `${what}. Re-running would go back to ${name}, and the settings refuse that (policy.rerun).`,
			hint: `To go back all the same, start a rollback: greenroom rollback ${there.name} ${name}`
		}
	};
	return {
		rerun: "rollback",
		version: once.version,
		reason: {
			code: "rerun-rolls-back",
			message: `${what}. Re-running it is a rollback to ${name}.`
		}
	};
}
function withoutSuccess({ state, there, run, version }) {
	const began = state.entries.find((entry) => entry.run.id === run.id)?.seq;
	const newer = newestOf(there, (one) => {
		if (one.run.id === run.id) return false;
		if (began === void 0) return version === void 0 || one.version > version;
		if (one.intendedSeq < began) return false;
		return one.kind !== "promotion" || version === void 0 || one.version > version;
	});
	if (!newer) return { rerun: "as-asked" };
	return {
		rerun: "stop",
		reason: {
			code: "stale-run",
			message: `${version === void 0 ? "A rollback" : versionName(version)} never succeeded in ${there.name} in this run, and since then came ${describeDeployment(newer)}. Nothing was changed.`,
			hint: "Start a new run instead of re-running this one, so that it is decided from what runs there now."
		}
	};
}
function newestOf(there, test) {
	return there.deployments.findLast(test);
}
// src/domain/promotion/decision.ts
function stop(reasons, gates = []) {
	return {
		decision: "stop",
		reasons,
		gates
	};
}
function nothingToDo(reason) {
	return {
		decision: "nothing-to-do",
		reasons: [reason],
		gates: []
	};
}
function obstaclesOf(gates) {
	return gates.flatMap((gate) => gate.status === "passed" ? [] : [gate.reason]);
}
export { evaluateGates as a, decideRerun as i, obstaclesOf as n, findStep as o, stop as r, nothingToDo as t };
