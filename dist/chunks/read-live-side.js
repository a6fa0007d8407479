import { l as UserError } from "./start.js";
import { r as findEnvironment } from "./compare.js";
import { a as describeReported, t as findDrift } from "./decide-drift.js";
import { i as shortDigest, r as isDigest, t as digestOf } from "./base.js";
import { t as loadSnapshot } from "./load-snapshot.js";
import { n as versionName } from "./changes.js";
import { n as isUnreachable } from "./read-back.js";
import { n as readSide } from "./difference.js";
import { t as withDeadline } from "./with-deadline.js";
// src/operations/read-live-side.ts
const ANSWER_TIME = 6e4;
const ATTEMPTS = 3;
async function readLiveSide(environment, context, platform) {
	let problem = "";
	for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
		const answer = await ask(platform);
		if (answer.outcome === "unreachable") return blocked("platform-unreachable", `What ${environment} runs can't be told: ${answer.message}.`, "Look at the platform's address and token in the settings, or compare without --live-read: then the ledger's word counts.");
		const { content } = answer;
		if (content === void 0) return nothingRuns(environment, context);
		const { running } = content;
		if (content.snapshot === void 0) return readKnownVersion(environment, context, running);
		const snapshot = loadSnapshot(content.snapshot);
		if (snapshot === void 0) return blocked("platform-unreachable", `What the platform gave back as the content of ${environment} is no snapshot of an agent.`, "Ask who looks after the platform; a comparison without --live-read uses the ledger.");
		if (snapshot.agent !== context.settings.agent) return blocked("drift", `The platform runs the agent ${snapshot.agent} in ${environment}, not ${context.settings.agent}.`, "Find out who put it there; a rollback puts a verified version there again.");
		const digest = digestOf(snapshot);
		if (digest === running.digest) return compared(environment, context, running, snapshot);
		problem = `The platform reports ${describeReported(running)} in ${environment}, but gave back content with digest ${shortDigest(digest)}`;
	}
	return blocked("platform-unreachable", `${problem}. Asked ${ATTEMPTS} times, its answers never belonged together, so nobody can say what runs.`, "Something may be deployed there right now: ask again in a minute.");
}
async function ask(platform) {
	const read = async () => {
		if (platform.readContent !== void 0) return platform.readContent();
		const running = await platform.readRunning();
		return running && { running };
	};
	try {
		const answer = await withDeadline(ANSWER_TIME, void 0, read);
		if (answer.outcome === "done") return {
			outcome: "answered",
			content: answer.value
		};
		return {
			outcome: "unreachable",
			message: `${platform.description} gave no answer in time`
		};
	} catch (error) {
		if (!isUnreachable(error)) throw error;
		return {
			outcome: "unreachable",
			message: error.message
		};
	}
}
function nothingRuns(environment, { state }) {
	return {
		outcome: "read",
		compared: { side: {
			label: `${environment} (nothing runs there, says its platform)`,
			environment
		} },
		notes: differs(state, environment, void 0)
	};
}
async function compared(environment, context, running, snapshot) {
	const notes = differs(context.state, environment, running);
	const version = knownVersion(context.state, running);
	if (version === void 0) return {
		outcome: "read",
		compared: {
			side: {
				label: `${environment}, as its platform gives it`,
				environment
			},
			snapshot
		},
		notes
	};
	const { number } = version;
	const label = `${versionName(number)} (${environment}, as its platform gives it)`;
	const files = await readVersionFiles(number, context);
	if (files === void 0) return {
		outcome: "read",
		compared: {
			side: {
				label,
				version: number,
				environment
			},
			snapshot
		},
		notes
	};
	const side = {
		...files.compared.side,
		label,
		environment
	};
	return {
		...files,
		compared: {
			...files.compared,
			side,
			snapshot
		},
		notes
	};
}
async function readVersionFiles(version, context) {
	try {
		const reading = await readSide({
			kind: "version",
			version
		}, context);
		return reading.outcome === "read" ? reading : void 0;
	} catch (error) {
		if (error instanceof UserError) return void 0;
		throw error;
	}
}
async function readKnownVersion(environment, context, running) {
	const version = knownVersion(context.state, running);
	if (version === void 0) return blocked("drift", `The platform of ${environment} gives no content back, and the ledger does not know what it reports: ${describeReported(running)}.`, "Find out who changed the platform by hand; a rollback puts a verified version there again.");
	const reading = await readSide({
		kind: "version",
		version: version.number
	}, context);
	if (reading.outcome === "blocked") return reading;
	const { side } = reading.compared;
	const name = versionName(version.number);
	return {
		...reading,
		compared: {
			...reading.compared,
			side: {
				...side,
				label: `${name} (${environment}, as its platform reports)`,
				environment
			}
		},
		notes: [
			`The platform of ${environment} gives no content back; it reports the digest of ${name}, whose files are compared.`,
			...differs(context.state, environment, running),
			...reading.notes
		]
	};
}
function knownVersion({ versions }, running) {
	if (!isDigest(running.digest)) return void 0;
	const same = versions.filter(({ digest }) => digest === running.digest);
	return same.find(({ number }) => number === running.version) ?? same.at(-1);
}
function differs(state, environment, running) {
	const there = findEnvironment(state, environment);
	if (there.open !== void 0) return [`Something is being deployed to ${environment} right now; compared is what the platform reports: ${describeReported(running)}.`];
	const drift = findDrift(state, there, running);
	return drift === void 0 ? [] : [`${drift.message} Compared is what the platform runs.`];
}
function blocked(code, message, hint) {
	return {
		outcome: "blocked",
		reason: {
			code,
			message,
			hint
		}
	};
}
export { readLiveSide };
