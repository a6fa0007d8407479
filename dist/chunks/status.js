import { d as neutralLine, l as displayWidth, p as padEnd, v as PlatformUnreachable } from "./agent.js";
import { a as findVersion, i as findNewestVersion, r as findEnvironment } from "./compare.js";
import { i as operationResult } from "./changes.js";
import { t as readLedger } from "./read-ledger.js";
import { a as describeReported, t as findDrift } from "./decide-drift.js";
import { r as viewEnvironments, t as formatMoment } from "./environments-view.js";
import { n as footer } from "./environments-page.js";
// src/operations/status.ts
async function status(ports, request) {
	const { settings, readRunning } = request;
	const base = {
		agent: settings.agent,
		ledger: await ports.ledger.describe()
	};
	const reading = await readLedger(ports.ledger, settings.agent);
	if (reading.outcome === "blocked") return operationResult("status", "stop", [reading.reason], {
		...base,
		head: 0,
		environments: [],
		holds: []
	});
	const { state } = reading;
	const names = settings.environments.map(({ name }) => name);
	const environments = await Promise.all(names.map(async (name) => {
		const there = findEnvironment(state, name);
		const platform = readRunning ? await askPlatform(state, there, readRunning) : NOT_ASKED;
		return {
			...describe(state, there),
			platform
		};
	}));
	const newest = findNewestVersion(state);
	const reasons = environments.flatMap(({ platform }) => reasonOf(platform) ?? []);
	const platforms = readRunning && sayPlatforms(environments, ports.clock.now());
	return operationResult("status", reasons.length > 0 ? "stop" : "proceed", reasons, {
		...base,
		head: state.head,
		environments,
		...newest ? { newest: {
			version: newest.number,
			note: newest.note,
			publishedAt: newest.publishedAt
		} } : {},
		holds: [...state.holds].map(([version, hold]) => ({
			version,
			reason: hold.reason,
			by: hold.actor,
			at: hold.at
		})),
		view: viewEnvironments(state, settings.environments),
		...platforms === void 0 ? {} : { platforms }
	});
}
const NOT_ASKED = { outcome: "not-asked" };
function describe(state, there) {
	const { name, condition, active, activeDeployment, open } = there;
	const version = active === void 0 ? void 0 : findVersion(state, active);
	const by = activeDeployment?.version === active ? activeDeployment : void 0;
	return {
		name,
		condition,
		...version ? {
			active: version.number,
			digest: version.digest,
			note: version.note
		} : {},
		...by?.outcomeAt === void 0 ? {} : { verifiedAt: by.outcomeAt },
		...by ? { deployedBy: by.actor } : {},
		...by?.approvedBy === void 0 ? {} : { approvedBy: by.approvedBy },
		...open ? { open: {
			id: open.id,
			version: open.version,
			kind: open.kind,
			actor: open.actor,
			intendedAt: open.intendedAt,
			outcome: open.outcome,
			run: open.run
		} } : {}
	};
}
async function askPlatform(state, there, readRunning) {
	let running;
	try {
		running = await readRunning(there.name);
	} catch (error) {
		if (!(error instanceof PlatformUnreachable)) throw error;
		return {
			outcome: "unreachable",
			message: `What runs in ${there.name} can't be told: ${error.message}`
		};
	}
	const reports = `The platform reports ${describeReported(running)} in ${there.name}.`;
	if (there.open) return {
		outcome: "deploying",
		message: reports
	};
	const drift = findDrift(state, there, running);
	return drift ? {
		outcome: "drift",
		message: drift.message
	} : {
		outcome: "agrees",
		message: reports
	};
}
function reasonOf(platform) {
	if (platform.outcome === "drift") return {
		code: "drift",
		message: platform.message,
		hint: "Find out who changed the platform by hand; a rollback puts a verified version there again."
	};
	if (platform.outcome === "unreachable") return {
		code: "platform-unreachable",
		message: platform.message,
		hint: "Look at the platform's address and token in the settings, then ask again."
	};
}
function sayPlatforms(environments, now) {
	const at = `${formatMoment(now.toISOString())} UTC`;
	const differing = environments.filter(({ platform }) => platform.outcome === "drift");
	const silent = environments.filter(({ platform }) => platform.outcome === "unreachable");
	if (differing.length + silent.length === 0) return `What the platforms report agreed at ${at}.`;
	const names = (list) => list.map(({ name }) => name).join(", ");
	return [...differing.length > 0 ? [`Drift in ${names(differing)}, found at ${at}.`] : [], ...silent.length > 0 ? [`No answer from the platform of ${names(silent)} at ${at}.`] : []].join(" ");
}
// src/render/terminal/status.ts
function renderStatus(view, style, more = {}) {
	const rows = view.environments.map((row) => [
		neutralLine(row.name),
		row.version ?? "–",
		CONDITION_WORDS[row.condition],
		row.since,
		neutralLine(row.by),
		shorten(neutralLine(row.note))
	]);
	const widths = [
		0,
		1,
		2,
		3,
		4
	].map((column) => Math.max(0, ...rows.map((cells) => displayWidth(cells[column] ?? ""))));
	const lines = view.environments.flatMap((row, index) => {
		const [name = "", version = "", condition = "", since = "", by = "", note = ""] = (rows[index] ?? []).map((cell, column) => padEnd(cell, widths[column] ?? 0));
		return [` ${row.isLive ? style.bold(name) : name}  ${style.bold(version)}  ${paint(row, condition, style)}  ${style.dim(since)}  ${by}  ${note}`.trimEnd(), ...row.detail ? [style.dim(`   ${neutralLine(row.detail)}`)] : []];
	});
	const held = view.versions.filter((version) => version.hold !== void 0).map((version) => ` ${version.name}  ${style.red("on hold")}: ${neutralLine(version.hold ?? "")}`);
	return [
		` ${style.bold(neutralLine(view.title))} · what runs where${style.dim("  (times are UTC)")}`,
		"",
		...lines,
		...view.versions.length === 0 ? [" No version has been published yet."] : [],
		...held.length > 0 ? ["", ...held] : [],
		...more.remarks?.length ? ["", ...more.remarks.map((text) => ` ${style.yellow(neutralLine(text))}`)] : [],
		"",
		style.dim(` ${neutralLine(footer(view, more.platforms ?? ""))}`).trimEnd()
	].join("\n");
}
const NOTE_WIDTH = 60;
function shorten(note) {
	const characters = [...note];
	return characters.length > NOTE_WIDTH ? `${characters.slice(0, 59).join("")}…` : note;
}
const CONDITION_WORDS = {
	verified: "verified",
	deploying: "deploying",
	unverified: "not verified",
	drift: "drift",
	unknown: "unknown",
	empty: "nothing deployed yet"
};
function paint(row, text, style) {
	if (row.condition === "verified") return style.green(text);
	if (row.condition === "empty") return style.dim(text);
	return row.condition === "drift" || row.condition === "unknown" ? style.red(text) : style.yellow(text);
}
export { status as n, renderStatus as t };
