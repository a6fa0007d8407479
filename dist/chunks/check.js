import { o as foldEntries, s as diffSnapshots, y as loadAgent } from "./compare.js";
import { i as withCredits, n as readSide, o as agentFiles } from "./difference.js";
import { C as layoutReferences, i as operationResult } from "./changes.js";
import { u as isUserError } from "./start.js";
import { t as planTests } from "./plan-tests.js";
import { t as decideTested } from "./decide-tested.js";
import { t as loadSuite } from "./load-suite.js";
import { t as digestOf } from "./base.js";
import { n as takeSnapshot } from "./versions.js";
import { n as withNotes } from "./diff2.js";
import { t as flagWeakenedBetween } from "./read-guards2.js";
import { t as readLedger } from "./read-ledger.js";
import { i as whyNotRehearsed } from "./rehearsal.js";
// src/operations/check.ts
async function check(ports, request) {
	const { settings, head } = request;
	const tree = await ports.source.readTree(head, [
		settings.root,
		settings.tests,
		settings.file
	]);
	const loaded = loadAgent(tree, settings);
	const { agent, layout } = loaded;
	const { suite, findings: testFindings } = loadSuite(tree, settings);
	const snapshot = takeSnapshot(agent);
	const { findings: validation } = await ports.validate(tree, settings);
	const reasons = [...findingsReason(validation)];
	const compared = await compareWithLive(ports, request, snapshot, loaded);
	reasons.push(...compared.reasons);
	const phoneNumber = (settings.environments.at(-2) ?? settings.environments.at(-1))?.phoneNumbers[0];
	const plan = compared.diff === null ? null : planTests(compared.diff, suite, agent, phoneNumber === void 0 ? {} : { phoneNumber });
	const rehearsed = await rehearse(ports, {
		layout,
		snapshot,
		suite,
		testFindings,
		validation,
		conversations: request.rehearsal === "plan" && plan !== null ? plan.conversations : void 0
	});
	reasons.push(...rehearsed.reasons);
	return operationResult("check", reasons.length === 0 ? "proceed" : "stop", reasons, {
		agent: settings.agent,
		displayName: agent.displayName,
		digest: digestOf(snapshot),
		validation,
		diff: compared.diff,
		plan,
		rehearsal: rehearsed.results,
		rehearsalMissing: rehearsed.missing
	});
}
function findingsReason(validation) {
	const errors = validation.filter((finding) => finding.severity === "error");
	const [first] = errors;
	if (first === void 0) return [];
	const { file, line } = first.location;
	return [{
		code: "findings-present",
		message: `Validation found ${errors.length === 1 ? "an error" : `${errors.length} errors, the first`} at ${file}:${line}: ${first.message}`,
		hint: first.hint ?? "Correct the files; greenroom validate shows every finding."
	}];
}
async function compareWithLive(ports, { settings, head, base }, snapshot, loaded) {
	const to = {
		side: head.kind === "draft" ? { label: "draft" } : {
			label: head.commit.slice(0, 7),
			commit: head.commit
		},
		snapshot,
		files: agentFiles(loaded),
		references: layoutReferences(loaded.agent)
	};
	const live = settings.environments.at(-1)?.name ?? "live";
	const compare = async (from, notes) => {
		const { commit } = from.compared.side;
		const flagged = await flagWeakenedBetween(ports.source, settings, diffSnapshots(from.compared, to, live), {
			from: commit === void 0 ? void 0 : {
				kind: "commit",
				commit
			},
			to: head
		});
		const credited = {
			revision: head,
			placed: loaded
		};
		return withCredits(ports.source, withNotes(flagged, notes), from.credited, credited);
	};
	const { reading, context } = await readLive(ports, settings, live);
	if (reading.outcome === "read" && reading.compared.snapshot !== void 0) return {
		diff: await compare(reading, reading.notes),
		reasons: []
	};
	const reasons = reading.outcome === "blocked" ? [reading.reason] : [];
	const commit = base === void 0 ? void 0 : await ports.source.findCommit(base);
	if (commit === void 0) {
		if (reading.outcome === "blocked") return {
			diff: null,
			reasons
		};
		return {
			diff: await compare(reading, reading.notes),
			reasons
		};
	}
	const from = await readSide({
		kind: "ref",
		label: `base ${commit.slice(0, 7)}`,
		commit
	}, context);
	if (from.outcome === "blocked") return {
		diff: null,
		reasons: [...reasons, from.reason]
	};
	return {
		diff: await compare(from, [reading.outcome === "blocked" ? `This is compared with the base commit, because what ${live} runs can't be told.` : `This is compared with the base commit, because nothing runs in ${live} yet.`, ...from.notes]),
		reasons
	};
}
async function readLive(ports, settings, environment) {
	const ledger = await readLedger(ports.ledger, settings.agent);
	const state = ledger.outcome === "read" ? ledger.state : foldEntries(settings.agent, []);
	const context = {
		source: ports.source,
		settings,
		state
	};
	return {
		reading: ledger.outcome === "blocked" ? ledger : await readSide({
			kind: "environment",
			environment
		}, context),
		context
	};
}
async function rehearse(ports, facts) {
	const { suite, snapshot, testFindings, conversations } = facts;
	if (facts.validation.some((finding) => finding.severity === "error")) return {
		results: null,
		missing: "not run, because validation found errors.",
		reasons: []
	};
	const unspoken = whyNotRehearsed(facts.layout);
	if (unspoken !== void 0) return {
		results: null,
		missing: unspoken,
		reasons: []
	};
	const selected = {
		cases: suite.cases.filter((one) => conversations === void 0 || conversations.includes(one.conversation)),
		unknown: []
	};
	const stopped = decideTested({
		suite,
		findings: testFindings,
		selected
	});
	const [first] = stopped;
	if (first !== void 0) return {
		results: null,
		missing: first.message,
		reasons: stopped
	};
	try {
		const results = await ports.rehearse(snapshot, suite, conversations);
		return {
			results,
			missing: null,
			reasons: decideTested({ results })
		};
	} catch (error) {
		if (!isUserError(error)) throw error;
		const reason = {
			code: "tests-inconclusive",
			message: error.message,
			hint: error.hint
		};
		return {
			results: null,
			missing: error.message,
			reasons: [reason]
		};
	}
}
export { check as t };
