import { l as UserError } from "./start.js";
import { i as operationResult, n as versionName } from "./changes.js";
import { t as readLedger } from "./read-ledger.js";
import { t as formatMoment } from "./environments-view.js";
import { d as neutralLine, i as versionNumber, l as displayWidth, p as padEnd, r as openAgent, u as makeStyle } from "./agent.js";
import { n as reasonLines, t as finish } from "./results.js";
// src/domain/ledger/describe-entry.ts
function environmentOf(entry) {
	return "environment" in entry ? entry.environment : void 0;
}
function versionOf(entry) {
	if ("version" in entry) return entry.version;
	return entry.type === "drift-found" ? entry.expected?.version : void 0;
}
function describeEntry(entry) {
	switch (entry.type) {
		case "version-published": return `published ${versionName(entry.version)}: ${entry.note}`;
		case "evidence-recorded": {
			const where = entry.environment === void 0 ? "" : ` in ${entry.environment}`;
			const scope = entry.kind === "regression" && entry.scope === "selection" ? " (a selection)" : "";
			const failed = entry.failed.length > 0 ? `: ${entry.failed.join(", ")}` : "";
			return `${entry.kind}${scope} of ${versionName(entry.version)}${where} ${VERDICTS[entry.verdict]}${failed}`;
		}
		case "promotion-requested": return `asked for approval of ${versionName(entry.version)} for ${entry.environment}`;
		case "approval-recorded": {
			const name = entry.approver.login ?? entry.approver.name;
			const comment = entry.comment ? `: ${entry.comment}` : "";
			return `${name} approved ${versionName(entry.version)} for ${entry.environment}${comment}`;
		}
		case "deployment-intended": {
			const over = entry.replaces === null ? "" : ` in place of ${versionName(entry.replaces)}`;
			const reason = entry.reason ? `: ${entry.reason}` : "";
			return `${KINDS[entry.kind]} ${versionName(entry.version)} in ${entry.environment}${over}${reason}`;
		}
		case "deployment-succeeded": return `${versionName(entry.version)} runs in ${entry.environment}, verified by ${entry.smoke.passed} of ${entry.smoke.total} smoke conversations after ${seconds(entry.duration)}`;
		case "deployment-failed": {
			const running = entry.running === "unknown" ? "something unknown" : nameOrNothing(entry.running);
			return `${versionName(entry.version)} failed in ${entry.environment} (${entry.code}); ${running} runs there: ${entry.message}`;
		}
		case "deployment-interrupted": return `deployment of ${versionName(entry.version)} to ${entry.environment} interrupted by ${entry.signal}`;
		case "hold": return `${versionName(entry.version)} ${entry.held ? "put on hold" : "released from hold"}: ${entry.reason}`;
		case "drift-found": {
			const expected = nameOrNothing(entry.expected?.version ?? null);
			const found = entry.found === null ? "nothing" : foundName(entry.found.version);
			return `drift in ${entry.environment}: ${expected} should run, ${found} does`;
		}
		case "correction": return `correction of entry ${entry.of}: ${entry.message}`;
		default: return entry;
	}
}
const VERDICTS = {
	passed: "passed",
	failed: "failed",
	error: "could not be measured"
};
const KINDS = {
	promotion: "began to deploy",
	rollback: "began to roll back to",
	"automatic-rollback": "began to roll back, by itself, to"
};
function nameOrNothing(version) {
	return version === null ? "nothing" : versionName(version);
}
function foundName(version) {
	return version === null ? "something that Greenroom did not deliver" : versionName(version);
}
function seconds(milliseconds) {
	return `${(milliseconds / 1e3).toFixed(1)} s`;
}
// src/operations/history.ts
async function history(ports, request) {
	const { settings, environment, version, limit = Number.POSITIVE_INFINITY } = request;
	const { agent } = settings;
	const reading = await readLedger(ports.ledger, agent);
	if (reading.outcome === "blocked") return operationResult("history", "stop", [reading.reason], {
		agent,
		head: 0,
		lines: [],
		omitted: 0
	});
	const { state } = reading;
	const known = /* @__PURE__ */ new Set([...settings.environments.map(({ name }) => name), ...state.environments.keys()]);
	if (environment !== void 0 && !known.has(environment)) throw new UserError("ENVIRONMENT_UNKNOWN", `There is no environment ${JSON.stringify(environment)}.`, `Name one of: ${[...known].join(", ")}.`);
	const matching = state.entries.filter((entry) => environment === void 0 || environmentOf(entry) === environment).filter((entry) => version === void 0 || versionOf(entry) === version).reverse();
	const lines = matching.slice(0, limit).map(lineOf);
	return operationResult("history", "proceed", [], {
		agent,
		head: state.head,
		lines,
		omitted: matching.length - lines.length
	});
}
function lineOf(entry) {
	const environment = environmentOf(entry);
	const version = versionOf(entry);
	return {
		seq: entry.seq,
		at: entry.at,
		type: entry.type,
		actor: entry.actor,
		...entry.triggeringActor === entry.actor ? {} : { triggeringActor: entry.triggeringActor },
		run: entry.run,
		...environment === void 0 ? {} : { environment },
		...version === void 0 ? {} : { version },
		text: describeEntry(entry)
	};
}
// src/render/terminal/history.ts
function renderHistory(lines, style, more = {}) {
	if (lines.length === 0) return " Nothing is recorded.";
	const year = lines[0]?.at.slice(0, 4);
	const who = (line) => neutralLine(line.triggeringActor ? `${line.actor} (run again by ${line.triggeringActor})` : line.actor);
	const numbers = Math.max(...lines.map((line) => String(line.seq).length));
	const times = Math.max(...lines.map((line) => formatMoment(line.at, year).length));
	const people = Math.min(30, Math.max(...lines.map((line) => displayWidth(who(line)))));
	const shown = lines.map((line) => [
		` ${style.dim(String(line.seq).padStart(numbers))}`,
		style.dim(padEnd(formatMoment(line.at, year), times)),
		padEnd(who(line), people),
		paint(line, neutralLine(line.text), style)
	].join("  "));
	const omitted = more.omitted ?? 0;
	return [...shown, ...omitted > 0 ? [style.dim(` … and ${omitted} earlier ones`)] : []].join("\n");
}
function paint(line, text, style) {
	switch (line.type) {
		case "deployment-succeeded": return style.green(text);
		case "deployment-failed":
		case "drift-found": return style.red(text);
		case "deployment-interrupted":
		case "hold": return style.yellow(text);
		case "version-published": return style.bold(text);
		default: return text;
	}
}
// src/cli/commands/history.ts
const command = {
	name: "history",
	summary: "Say what happened, newest first",
	positionals: "[environment]",
	takes: [0, 1],
	options: {
		version: {
			type: "string",
			value: "<vN>",
			about: "Only what concerns this version"
		},
		limit: {
			type: "string",
			value: "<number>",
			about: "At most so many lines (default: 30; 0 for all)"
		}
	},
	examples: [{
		line: "greenroom history live",
		about: "Who brought what to live, and what was rolled back"
	}, {
		line: "greenroom history --version v41 --json",
		about: "Everything about one version, for a script"
	}],
	run
};
async function run(call) {
	const wired = await openAgent(call);
	const version = call.text("version");
	const text = call.text("limit") ?? "30";
	if (!/^\d{1,6}$/.test(text)) throw new UserError("USAGE", `"${text}" is not a number of lines`, "Give a whole number.");
	const limit = Number(text);
	const result = await history(wired, {
		settings: wired.settings,
		environment: call.positionals[0],
		version: version === void 0 ? void 0 : versionNumber(version),
		limit: limit === 0 ? void 0 : limit
	});
	const { lines, omitted } = result.data;
	const shown = result.decision === "stop" ? reasonLines(result).join("\n") : renderHistory(lines, makeStyle(call.terminal.colour), { omitted });
	return finish(call, result, shown);
}
export { command as default };
