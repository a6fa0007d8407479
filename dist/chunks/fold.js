// src/domain/ledger/fold.ts
/**
* The entries of one agent, in order, to everything a decision needs. Expects what `loadLedger` let through: a chain whose
* outcomes belong to intents and whose versions exist.
*/
function foldEntries(agent, entries) {
	const versions = [];
	const environments = /* @__PURE__ */ new Map();
	const holds = /* @__PURE__ */ new Map();
	const evidence = [];
	function environment(name) {
		const known = environments.get(name) ?? emptyDraft(name);
		environments.set(name, known);
		return known;
	}
	for (const entry of entries) switch (entry.type) {
		case "version-published":
			versions.push({
				number: entry.version,
				digest: entry.digest,
				commit: entry.commit,
				tag: entry.tag,
				note: entry.note,
				authors: entry.authors,
				publishedBy: entry.actor,
				publishedAt: entry.at,
				seq: entry.seq
			});
			break;
		case "evidence-recorded":
			evidence.push(entry);
			break;
		case "approval-recorded":
			environment(entry.environment).approvals.push(entry);
			break;
		case "deployment-intended":
			intend(environment(entry.environment), entry);
			break;
		case "deployment-succeeded": {
			const draft = environment(entry.environment);
			const deployment = close(draft, entry, {
				outcome: "succeeded",
				duration: entry.duration,
				smoke: entry.smoke
			});
			draft.settled = "verified";
			draft.drifted = false;
			draft.active = entry.version;
			draft.activeDeployment = deployment;
			break;
		}
		case "deployment-failed":
			fail(environment(entry.environment), entry);
			break;
		case "deployment-interrupted": {
			const draft = environment(entry.environment);
			draft.open = close(draft, entry, { outcome: "interrupted" });
			break;
		}
		case "hold":
			if (entry.held) holds.set(entry.version, entry);
			else holds.delete(entry.version);
			break;
		case "drift-found": environment(entry.environment).drifted = true;
	}
	return {
		agent,
		head: entries.at(-1)?.seq ?? 0,
		versions,
		environments: new Map([...environments].map(([name, draft]) => [name, environmentState(draft)])),
		holds,
		evidence,
		entries
	};
}
function emptyDraft(name) {
	return {
		name,
		settled: "empty",
		drifted: false,
		active: void 0,
		activeDeployment: void 0,
		open: void 0,
		deployments: /* @__PURE__ */ new Map(),
		lastSeq: 0,
		approvals: []
	};
}
function intend(draft, entry) {
	const given = draft.approvals.filter((approval) => approval.digest === entry.digest && approval.position >= draft.lastSeq);
	const deployment = {
		id: entry.deployment,
		environment: entry.environment,
		version: entry.version,
		digest: entry.digest,
		kind: entry.kind,
		replaces: entry.replaces,
		intendedSeq: entry.seq,
		intendedAt: entry.at,
		actor: entry.actor,
		triggeringActor: entry.triggeringActor,
		run: entry.run,
		outcome: "open",
		...entry.reason === void 0 ? {} : { reason: entry.reason },
		...given.length === 0 ? {} : { approvedBy: namesOf(given.map((approval) => approval.approver)) }
	};
	draft.deployments.set(deployment.id, deployment);
	draft.open = deployment;
	draft.lastSeq = entry.seq;
	draft.approvals = [];
}
/** Gives the deployment an outcome and frees the lock. */
function close(draft, entry, outcome) {
	draft.lastSeq = entry.seq;
	draft.approvals = [];
	const before = draft.deployments.get(entry.deployment);
	if (!before) return void 0;
	const after = {
		...before,
		...outcome,
		outcomeSeq: entry.seq,
		outcomeAt: entry.at
	};
	draft.deployments.set(after.id, after);
	if (draft.open?.id === after.id) draft.open = void 0;
	return after;
}
function fail(draft, entry) {
	const { code, message, running } = entry;
	close(draft, entry, {
		outcome: "failed",
		failure: {
			code,
			message,
			running
		}
	});
	if (running === "unknown") {
		draft.settled = "unknown";
		draft.active = void 0;
		return;
	}
	const verified = draft.activeDeployment?.version;
	const unchanged = running === draft.active && draft.settled !== "unknown";
	draft.active = running ?? void 0;
	if (running === null) draft.settled = verified === void 0 ? "empty" : "unverified";
	else if (running === entry.version) draft.settled = "unverified";
	else if (!unchanged) draft.settled = running === verified ? "verified" : "unverified";
}
function environmentState(draft) {
	return {
		name: draft.name,
		condition: draft.open ? "deploying" : draft.drifted ? "drift" : draft.settled,
		deployments: [...draft.deployments.values()],
		lastSeq: draft.lastSeq,
		...draft.active === void 0 ? {} : { active: draft.active },
		...draft.activeDeployment ? { activeDeployment: draft.activeDeployment } : {},
		...draft.open ? { open: draft.open } : {}
	};
}
function namesOf(people) {
	return [...new Set(people.map((person) => person.login ?? person.name))].join(", ");
}
export { foldEntries as t };
