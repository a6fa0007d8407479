import { l as UserError } from "./start.js";
import { a as findVersion } from "./compare.js";
import { i as operationResult, n as versionName } from "./changes.js";
import { t as recordEntries } from "./record-entries.js";
import { d as neutralLine, i as versionNumber, r as openAgent } from "./agent.js";
import { n as reasonLines, t as finish } from "./results.js";
// src/operations/hold.ts
const MAX_REASON_LENGTH = 500;
async function hold(ports, request) {
	const { settings, version, held } = request;
	const reason = request.reason.trim();
	if (reason === "" || reason.length > MAX_REASON_LENGTH) throw new UserError("HOLD_REASON_INVALID", reason === "" ? "A hold needs a reason: whoever wants to deploy the version will read it." : `The reason has ${reason.length} characters; ${MAX_REASON_LENGTH} are the most.`, "Say in one sentence what is wrong, or why it is right again.");
	const data = {
		version,
		held,
		reason
	};
	const recording = await recordEntries(ports, settings, (state) => {
		const stop = whyNot(state, version, held);
		const known = findVersion(state, version);
		if (stop || !known) return { stop: stop ?? unknownVersion(state, version) };
		return {
			bodies: [{
				type: "hold",
				version,
				digest: known.digest,
				held,
				reason
			}],
			message: `${settings.agent}: ${held ? "hold" : "release"} ${versionName(version)}`
		};
	});
	switch (recording.outcome) {
		case "recorded": return operationResult("hold", "proceed", [], data);
		case "stopped": return operationResult("hold", recording.stop.decision, [recording.stop.reason], data);
		case "blocked": return operationResult("hold", "stop", [recording.reason], data);
	}
}
function whyNot(state, version, held) {
	if (!findVersion(state, version)) return unknownVersion(state, version);
	const current = state.holds.get(version);
	if (held === (current !== void 0)) return {
		decision: "nothing-to-do",
		reason: {
			code: "hold-unchanged",
			message: current ? `${versionName(version)} is on hold already, by ${current.actor}: ${current.reason}` : `${versionName(version)} is not on hold.`
		}
	};
}
function unknownVersion(state, version) {
	const newest = state.versions.at(-1);
	return {
		decision: "stop",
		reason: {
			code: "version-unknown",
			message: `There is no ${versionName(version)}.`,
			hint: newest ? `The newest is ${versionName(newest.number)}.` : "Nothing has been published yet."
		}
	};
}
// src/cli/commands/hold.ts
const command = {
	name: "hold",
	summary: "Keep a version from being deployed, or release it",
	positionals: "<version>",
	takes: [1, 1],
	options: {
		reason: {
			type: "string",
			value: "<text>",
			about: "Why; stays in the ledger"
		},
		release: {
			type: "boolean",
			about: "Take the hold away"
		}
	},
	examples: [{
		line: "greenroom hold v41 --reason \"Wrong hours on Sundays\"",
		about: "Nothing deploys v41 from now on"
	}, {
		line: "greenroom hold v41 --release --reason \"It was the network\"",
		about: "It may be deployed again"
	}],
	run
};
async function run(call) {
	const wired = await openAgent(call);
	const result = await hold(wired, {
		settings: wired.settings,
		version: versionNumber(call.positionals[0] ?? ""),
		held: !call.flag("release"),
		reason: call.text("reason") ?? ""
	});
	const { version, held, reason } = result.data;
	const done = result.decision === "proceed" ? [`v${version} is ${held ? "on hold" : "released"}: ${neutralLine(reason)}`] : [];
	return finish(call, result, [...done, ...reasonLines(result)].join("\n"));
}
export { command as default };
