import { l as UserError } from "./start.js";
import { a as findVersion, r as findEnvironment, s as diffSnapshots } from "./compare.js";
import { a as evaluateGates, i as decideRerun, n as obstaclesOf, o as findStep } from "./decision.js";
import { a as isSamePerson, n as versionUnknown, t as obstaclesOfVersion } from "./check-version.js";
import { i as operationResult, n as versionName } from "./changes.js";
import { r as findAuthor, t as byAuthor } from "./decide-approval.js";
import { _ as comparedContent, c as findRollbackTarget, d as findNewestDeployment, f as findVerifiedDeployment, o as compareContents, s as readLiveComparison, t as environmentNamed, u as findEnvironmentBefore, v as findContents, y as readContentsFacts } from "./run-delivery.js";
import { i as describeDeployment } from "./decide-drift.js";
import { t as recordEntries } from "./record-entries.js";
import { t as planTests } from "./plan-tests.js";
import { i as withCredits } from "./difference.js";
// src/domain/promotion/decide-confirmation.ts
const MAX_COMMENT = 1e3;
function decideConfirmation(facts) {
	const { state, environment, version, purpose, run, given } = facts;
	const there = findEnvironment(state, environment);
	const name = versionName(version.number);
	const request = state.entries.findLast((entry) => entry.type === "promotion-requested" && entry.run.id === run.id && entry.environment === environment && entry.digest === version.digest);
	const fresh = request !== void 0 && there.lastSeq < request.seq;
	if (purpose === "promotion" && !request) return stopFor({
		code: "approval-missing",
		message: `This run never asked for approval of ${name} for ${environment}, so nobody saw what would be replaced.`,
		hint: "Run `require-approval` with `phase: request` in a job before the one that waits."
	});
	if (!fresh && request && (purpose === "promotion" || request.run.attempt === run.attempt)) {
		const newest = findNewestDeployment(there);
		return stopFor({
			code: "approval-outdated",
			message: `After approval of ${name} was asked for, ${newest ? versionName(newest.version) : "something"} was deployed to ${environment}: what was approved is not what would happen.`,
			hint: "Re-run all jobs of this run, so that the reviewers see what runs there now."
		});
	}
	const news = findNewReviews(facts);
	const rejected = news.find((one) => one.state === "rejected");
	if (rejected) return stopFor({
		code: "approval-rejected",
		message: `@${rejected.login} rejected ${name} for ${environment}${rejected.comment ? `: ${rejected.comment.slice(0, MAX_COMMENT)}` : "."}`,
		hint: "Settle it with them; then start a new run."
	});
	const [first] = news;
	if (!first) return stopFor({
		code: "approval-missing",
		message: `GitHub lists no approval of ${environment} for this run${given.length > 0 ? ` beyond the ${given.length} of earlier attempts` : ""}.`,
		hint: `The job has to name \`environment: ${environment}\`, so that GitHub asks its reviewers.`
	});
	const eligible = news.find(({ login }) => {
		const person = personOf(login);
		if (purpose === "rollback") return true;
		if (facts.alsoAuthors.some((author) => isSamePerson(author, person))) return false;
		return !findAuthor(state, there, version, person);
	});
	if (!eligible) return stopFor(byAuthor(personOf(first.login), environment, version));
	return {
		decision: "proceed",
		body: {
			type: "approval-recorded",
			environment,
			version: version.number,
			digest: version.digest,
			position: fresh ? request.seq : state.head,
			approver: personOf(eligible.login),
			source: "github-environment",
			ordinal: eligible.ordinal,
			listed: given.map(({ state: answer, login }) => ({
				state: answer,
				login
			})),
			...eligible.comment === "" ? {} : { comment: eligible.comment.slice(0, MAX_COMMENT) }
		}
	};
}
function findNewReviews({ state, environment, run, given }) {
	const seen = /* @__PURE__ */ new Map();
	let unnamed = 0;
	for (const entry of state.entries) {
		if (entry.type !== "promotion-requested" && entry.type !== "approval-recorded") continue;
		if (entry.run.id !== run.id || entry.environment !== environment) continue;
		const listed = entry.listed ?? [];
		for (const [key, count] of countReviews(listed)) seen.set(key, Math.max(count, seen.get(key) ?? 0));
		const total = entry.type === "promotion-requested" ? entry.approvalsSeen : entry.ordinal ?? 0;
		unnamed = Math.max(unnamed, total - listed.length);
	}
	const now = countReviews(given);
	const told = /* @__PURE__ */ new Set();
	return given.flatMap((review, index) => {
		const key = keyOf(review);
		const before = seen.get(key) ?? 0;
		if ((now.get(key) ?? 0) - before - (review.state === "approved" ? unnamed : 0) <= 0 || told.has(key)) return [];
		told.add(key);
		return [{
			...review,
			comment: before === 0 ? review.comment : "",
			ordinal: index + 1
		}];
	});
}
function countReviews(reviews) {
	const counts = /* @__PURE__ */ new Map();
	for (const review of reviews) counts.set(keyOf(review), (counts.get(keyOf(review)) ?? 0) + 1);
	return counts;
}
function keyOf({ state, login }) {
	return `${state} ${login.toLowerCase()}`;
}
function findUnprotected(protection) {
	if (protection.reviewers.length > 0) return void 0;
	const { environment, exists, settingsUrl } = protection;
	return {
		code: "approval-unprotected",
		message: exists ? `The GitHub Environment ${environment} has no required reviewers, so an approval proves nothing.` : `GitHub has no environment called ${environment}; a job that names it would create it without any protection.`,
		hint: `Add required reviewers: ${settingsUrl}. GitHub offers them on public repositories and, for private ones, only with GitHub Enterprise: on a Team or Pro plan the setting is missing, and rules of a repository that was made private are ignored. There, approve by name instead: greenroom approve ${environment} <version>`
	};
}
function stopFor(reason) {
	return {
		decision: "stop",
		reason
	};
}
function personOf(login) {
	return {
		name: login,
		login
	};
}
// src/operations/review-data.ts
async function readReviewData(ports, facts) {
	const { settings, environment, state, version, position } = facts;
	const there = findEnvironment(state, environment.name);
	const active = there.active === void 0 ? void 0 : findVersion(state, there.active);
	const after = await findContents(ports.readVersion, version);
	const before = active && await findContents(ports.readVersion, active);
	const side = (one, label) => ({
		label,
		version: one.number,
		commit: one.commit,
		digest: one.digest
	});
	const known = after && (active === void 0 || before) ? after : void 0;
	const live = settings.environments.at(-1)?.name;
	const to = { side: side(version, versionName(version.number)) };
	const compared = known && (active && before ? compareContents({
		side: {
			...side(active, `${versionName(active.number)} (${environment.name})`),
			environment: environment.name
		},
		contents: before
	}, {
		...to,
		contents: known
	}, live) : diffSnapshots({ side: {
		label: `${environment.name} (nothing runs there yet)`,
		environment: environment.name
	} }, {
		...to,
		...comparedContent(known)
	}, live));
	const diff = compared && await withCredits(ports.source, compared, active && before && {
		revision: {
			kind: "commit",
			commit: active.commit
		},
		placed: before
	}, after && {
		revision: {
			kind: "commit",
			commit: version.commit
		},
		placed: after
	});
	const phoneNumber = stepBefore(facts)?.phoneNumbers[0];
	const plan = diff && known && planTests(diff, known.suite, known.agent, phoneNumber === void 0 ? {} : { phoneNumber });
	const reported = active && {
		version: active.number,
		digest: active.digest
	};
	const target = findRollbackTarget(state, there, {
		version: version.number,
		digest: version.digest
	});
	const back = active && findVerifiedDeployment(there) ? active : target ?? void 0;
	return {
		displayName: diff?.displayName ?? settings.agent,
		version: version.number,
		note: version.note,
		environment: environment.name,
		digest: version.digest,
		position,
		now: ports.clock.now().toISOString(),
		...diff ? { diff } : {},
		replaces: reported && active ? replacedBy(facts, active) : null,
		...facts.step?.skipped ? { skipped: facts.step.skipped } : {},
		...waitingIn(facts),
		...newestRegression(facts),
		...plan ? { plan } : {},
		rollbackTarget: back ? rollbackTo(facts, back) : null
	};
}
function replacedBy({ state, environment }, active) {
	const since = findEnvironment(state, environment.name).deployments.findLast((one) => one.version === active.number);
	return {
		version: active.number,
		since: since?.outcomeAt ?? since?.intendedAt ?? active.publishedAt,
		by: since?.triggeringActor ?? active.publishedBy
	};
}
function stepBefore({ settings, environment, step }) {
	return step?.skipped ? step.before : findEnvironmentBefore(settings, environment.name);
}
function waitingIn(facts) {
	const { state, version } = facts;
	const before = stepBefore(facts);
	if (!before) return {};
	const there = findEnvironment(state, before.name);
	const newest = findNewestDeployment(there);
	if (newest?.digest !== version.digest) return {};
	return { waitingIn: {
		environment: before.name,
		since: newest.outcomeAt ?? newest.intendedAt,
		verified: findVerifiedDeployment(there)?.digest === version.digest
	} };
}
function newestRegression(facts) {
	const { state, version } = facts;
	const before = stepBefore(facts);
	if (!before) return {};
	const found = state.evidence.findLast((one) => one.kind === "regression" && one.scope === "full" && one.digest === version.digest && one.environment === before.name);
	if (!found) return { regression: null };
	const { verdict, counts, failed, suite, run } = found;
	return { regression: {
		environment: before.name,
		verdict,
		counts,
		failed,
		...suite ? { suite } : {},
		...run.url ? { url: run.url } : {}
	} };
}
function rollbackTo({ state, environment }, target) {
	const last = findEnvironment(state, environment.name).deployments.findLast((one) => one.version === target.number && one.outcome === "succeeded");
	return {
		version: target.number,
		...last?.duration === void 0 ? {} : { duration: last.duration }
	};
}
// src/operations/require-approval.ts
async function requireApproval(ports, request) {
	const environment = environmentNamed(request.settings, request.environment);
	if (!environment.gates.includes("approval")) throw new UserError("APPROVAL_NOT_ASKED", `${environment.name} asks for no approval.`, `Take this step away, or add \`approval\` to the environment's gates in ${request.settings.file}.`);
	const unprotected = findUnprotected(await ports.approvals.readProtection(environment.name));
	if (unprotected) return halted(request, {
		decision: "stop",
		reasons: [unprotected]
	});
	return request.phase === "request" ? ask(ports, request, environment) : confirm(ports, request, environment);
}
async function ask(ports, request, environment) {
	const { settings } = request;
	const given = await ports.approvals.readApprovals(environment.name);
	let gates = [];
	let purpose = "promotion";
	let step;
	const recording = await recordEntries(ports, settings, async (state) => {
		const found = findPurpose(state, ports.who.run, request, environment);
		if ("halt" in found) return { stop: found.halt };
		({purpose} = found);
		const { version } = found;
		const there = findEnvironment(state, environment.name);
		if (there.open) return { stop: {
			decision: "stop",
			reasons: [busy(there.open)]
		} };
		const comparison = await readLiveComparison(ports.readVersion, {
			settings,
			environment,
			state,
			version
		});
		const gateFacts = {
			state,
			settings,
			environment,
			there,
			version,
			purpose,
			...comparison ? { comparison } : {}
		};
		step = findStep(gateFacts);
		gates = evaluateGates(gateFacts, /* @__PURE__ */ new Set(["approval"]));
		const contents = await readContentsFacts(ports.readVersion, version);
		const reasons = [...obstaclesOfVersion(state, version, contents), ...obstaclesOf(gates)];
		if (reasons.length > 0) return { stop: {
			decision: "stop",
			reasons,
			gates
		} };
		return {
			bodies: [{
				type: "promotion-requested",
				version: version.number,
				digest: version.digest,
				environment: environment.name,
				approvalsSeen: given.length,
				listed: given.map(({ state, login }) => ({
					state,
					login
				}))
			}],
			message: `${environment.name}: approval of ${versionName(version.number)} asked for`
		};
	});
	if (recording.outcome !== "recorded") return halted(request, haltOf(recording));
	const { state } = recording;
	const version = findVersion(state, request.version);
	if (!version) throw new Error("the version went away after it was found");
	const review = await readReviewData(ports, {
		settings,
		environment,
		state,
		version,
		position: state.head,
		...step ? { step } : {}
	});
	return operationResult("require-approval", "proceed", [], {
		...dataOf(request),
		digest: version.digest,
		purpose,
		gates,
		review,
		position: state.head
	});
}
async function confirm(ports, request, environment) {
	let purpose = "promotion";
	const recorded = await recordApproval(ports, request.settings, environment.name, (state) => {
		const found = findPurpose(state, ports.who.run, request, environment);
		if (!("halt" in found)) ({purpose} = found);
		return found;
	});
	if ("halt" in recorded) return halted(request, recorded.halt);
	return operationResult("require-approval", "proceed", [], {
		...dataOf(request),
		digest: recorded.digest,
		purpose,
		approvedBy: recorded.approver,
		position: recorded.position
	});
}
async function recordApproval(ports, settings, environment, find) {
	const given = await ports.approvals.readApprovals(environment);
	const recording = await recordEntries(ports, settings, async (state) => {
		const found = find(state);
		if ("halt" in found) return { stop: found.halt };
		const { version, purpose } = found;
		const decided = decideConfirmation({
			state,
			environment,
			version,
			purpose,
			run: ports.who.run,
			given,
			alsoAuthors: purpose === "promotion" ? await readAuthors(ports.approvals, state, environment, version) : []
		});
		if (decided.decision === "stop") return { stop: {
			decision: "stop",
			reasons: [decided.reason]
		} };
		const { login } = decided.body.approver;
		return {
			bodies: [decided.body],
			message: `${environment}: ${versionName(version.number)} approved by @${login ?? "somebody"}`
		};
	});
	if (recording.outcome !== "recorded") return { halt: haltOf(recording) };
	const entry = recording.entries.at(-1);
	if (entry?.type !== "approval-recorded") throw new Error("an approval was recorded without an entry");
	return {
		digest: entry.digest,
		approver: entry.approver,
		position: entry.position
	};
}
async function readAuthors(approvals, state, environment, version) {
	const replaced = findEnvironment(state, environment).active ?? 0;
	const arriving = state.versions.filter(({ number }) => number === version.number || number > replaced && number < version.number);
	return (await Promise.all(arriving.map(({ commit }) => approvals.findAuthorLogin(commit)))).flatMap((login) => login === void 0 ? [] : [{
		name: login,
		login
	}]);
}
function findPurpose(state, run, request, environment) {
	const version = findVersion(state, request.version);
	if (!version) return stopWith("stop", versionUnknown(state, request.version));
	const there = findEnvironment(state, environment.name);
	const rerun = decideRerun({
		state,
		there,
		run,
		version: version.number,
		rerun: request.settings.policy.rerun
	});
	if (rerun.rerun === "stop" || rerun.rerun === "nothing-to-do") return stopWith(rerun.rerun, rerun.reason);
	if (rerun.rerun === "rollback") return {
		purpose: "rollback",
		version
	};
	if (findVerifiedDeployment(there)?.version === version.number) return stopWith("nothing-to-do", {
		code: "already-active",
		message: `${environment.name} runs ${versionName(version.number)} already, verified.`
	});
	return {
		purpose: "promotion",
		version
	};
}
function busy(open) {
	return {
		code: "deployment-running",
		message: `A deployment to ${open.environment} has no outcome yet: ${describeDeployment(open)}. An approval given now would be void when it ends.`,
		hint: "Re-run this job when it has ended."
	};
}
function stopWith(decision, reason) {
	return { halt: {
		decision,
		reasons: [reason]
	} };
}
function haltOf(recording) {
	if (recording.outcome === "stopped") return recording.stop;
	return {
		decision: "stop",
		reasons: [recording.reason]
	};
}
function halted(request, { decision, reasons, gates }) {
	return operationResult("require-approval", decision, reasons, {
		...dataOf(request),
		...gates ? { gates } : {}
	});
}
function dataOf({ settings, environment, version }) {
	return {
		agent: settings.agent,
		environment,
		version,
		digest: null,
		purpose: "promotion",
		gates: []
	};
}
export { requireApproval as n, findUnprotected as r, recordApproval as t };
