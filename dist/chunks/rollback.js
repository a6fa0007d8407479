import { t as findEnvironment } from "./find.js";
import { n as versionName } from "./version-name.js";
import { r as findAuthor, t as byAuthor } from "./decide-approval.js";
import { _ as isSamePerson, f as isLastEnvironment, n as runDelivery, t as environmentNamed, u as findNewestDeployment } from "./run-delivery.js";
import { a as findWantedRollback, i as decideRollback, n as showingStart, r as reportDelivery, t as showEnd } from "./show-deployment.js";
import { t as recordEntries } from "./record-entries.js";
import "./diff-snapshots.js";
// src/domain/promotion/decide-confirmation.ts
/** A comment is for people; a longer one is cut before it goes into the ledger for ever. */
const MAX_COMMENT = 1e3;
/**
* Which approval of the run counts now. GitHub still lists approvals of earlier attempts, so only those count that were not
* there when approval was asked for and that no earlier attempt has used. A promotion must have been asked for, because
* the reviewer has to have seen what would be replaced; a rollback may be asked for by the job itself.
*/
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
	if (purpose === "promotion" && !fresh) {
		const newest = findNewestDeployment(there);
		return stopFor({
			code: "approval-outdated",
			message: `After approval of ${name} was asked for, ${newest ? versionName(newest.version) : "something"} was deployed to ${environment}: what was approved is not what would happen.`,
			hint: "Re-run all jobs of this run, so that the reviewers see what runs there now."
		});
	}
	const seen = Math.max(0, ...state.entries.map((entry) => {
		if (entry.run.id !== run.id) return 0;
		if (entry.type === "promotion-requested" && entry.environment === environment) return entry.approvalsSeen;
		if (entry.type === "approval-recorded" && entry.environment === environment) return entry.ordinal ?? 0;
		return 0;
	}));
	const counting = given.map((one, index) => ({
		...one,
		ordinal: index + 1
	})).slice(seen);
	const rejected = counting.find((one) => one.state === "rejected");
	if (rejected) return stopFor({
		code: "approval-rejected",
		message: `@${rejected.login} rejected ${name} for ${environment}${rejected.comment ? `: ${rejected.comment.slice(0, MAX_COMMENT)}` : "."}`,
		hint: "Settle it with them; then start a new run."
	});
	const [first] = counting;
	if (!first) return stopFor({
		code: "approval-missing",
		message: `GitHub lists no approval of ${environment} for this run${seen > 0 ? ` beyond the ${seen} of earlier attempts` : ""}.`,
		hint: `The job has to name \`environment: ${environment}\`, so that GitHub asks its reviewers.`
	});
	const eligible = counting.find(({ login }) => {
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
			...eligible.comment === "" ? {} : { comment: eligible.comment.slice(0, MAX_COMMENT) }
		}
	};
}
/** An environment whose approvals prove nothing: nobody has to give them. */
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
// src/operations/require-approval.ts
/** Finds the approval of this run that counts, and writes it down. */
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
/** Logins of those who wrote what arrives: git knows them by e-mail only, an approval names a login only. */
async function readAuthors(approvals, state, environment, version) {
	const replaced = findEnvironment(state, environment).active ?? 0;
	const arriving = state.versions.filter(({ number }) => number === version.number || number > replaced && number < version.number);
	return (await Promise.all(arriving.map(({ commit }) => approvals.findAuthorLogin(commit)))).flatMap((login) => login === void 0 ? [] : [{
		name: login,
		login
	}]);
}
function haltOf(recording) {
	if (recording.outcome === "stopped") return recording.stop;
	return {
		decision: "stop",
		reasons: [recording.reason]
	};
}
// src/operations/rollback.ts
/**
* Makes an environment run an earlier verified version: the same delivery as a deploy, and a new entry. Deletes nothing.
* Throws UserError for an environment that the settings do not have.
*/
async function rollback(ports, request) {
	const { settings, version: target, reason } = request;
	const environment = environmentNamed(settings, request.environment);
	const dryRun = request.dryRun ?? false;
	const holds = request.hold ?? isLastEnvironment(settings, environment.name);
	const named = target === void 0 ? {} : { target };
	const { approvals } = ports;
	const shown = showingStart(ports, request.onStep);
	const run = await runDelivery(ports, {
		...request,
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
/** Only what a newer version brought goes on hold: going forward again by name holds nothing. */
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
