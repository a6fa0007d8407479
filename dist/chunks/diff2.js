import { o as foldEntries, s as diffSnapshots } from "./compare.js";
import { i as operationResult } from "./changes.js";
import { a as nameSide, i as withCredits, n as readSide, t as readDiffering } from "./difference.js";
// src/operations/diff.ts
async function diff(ports, request) {
	const { settings } = request;
	const [from, to] = await Promise.all([nameSide(ports.source, settings, request.from), nameSide(ports.source, settings, request.to)]);
	const ledger = [from, to].some(({ side }) => side.kind === "version" || side.kind === "environment") ? await readNeeded(ports, settings) : void 0;
	if (ledger?.outcome === "blocked") return operationResult("diff", "stop", [ledger.reason], null);
	const context = {
		source: ports.source,
		settings,
		state: ledger?.state ?? foldEntries(settings.agent, [])
	};
	const { livePlatform } = request;
	const asksPlatform = livePlatform !== void 0 && needsPlatform(from, to);
	const part = asksPlatform ? void 0 : await readDiffering(from.side, to.side, context);
	const read = async ({ side }) => {
		if (livePlatform === void 0 || side.kind !== "environment") return readSide(side, context);
		const { readLiveSide } = await import("./read-live-side.js");
		return readLiveSide(side.environment, context, livePlatform(side.environment));
	};
	const before = part?.before ?? await read(from);
	const after = part?.after ?? await read(to);
	const reasons = [before, after].flatMap((reading) => reading.outcome === "blocked" ? [reading.reason] : []);
	if (before.outcome === "blocked" || after.outcome === "blocked") return operationResult("diff", "stop", reasons, null);
	const agents = diffSnapshots(before.compared, after.compared, settings.environments.at(-1)?.name);
	const revisions = {
		from: revisionOf(from.side, before.compared.side),
		to: revisionOf(to.side, after.compared.side)
	};
	const noted = withNotes(part?.guardsAreSame ? agents : await flagGuards(ports, settings, agents, revisions), [
		...notesOf(from, to),
		...livePlatform !== void 0 && !asksPlatform ? [NOTHING_TO_ASK] : [],
		...before.notes,
		...after.notes
	]);
	const compared = await withCredits(ports.source, noted, before.credited, after.credited);
	const nothing = compared.changes.length === 0 && compared.flags.length === 0 && compared.unsure === 0;
	return operationResult("diff", nothing ? "nothing-to-do" : "proceed", [], compared);
}
async function readNeeded({ ledger }, { agent }) {
	const { readLedger } = await import("./read-ledger2.js");
	return readLedger(ledger, agent);
}
async function flagGuards({ source }, settings, agents, revisions) {
	const { flagWeakenedBetween } = await import("./read-guards.js");
	return flagWeakenedBetween(source, settings, agents, revisions);
}
function revisionOf(named, { commit }) {
	if (commit !== void 0) return {
		kind: "commit",
		commit
	};
	return named.kind === "draft" ? { kind: "draft" } : void 0;
}
const NOTHING_TO_ASK = "No platform was asked: neither side is an environment.";
function needsPlatform(...namings) {
	return namings.some(({ side }) => side.kind === "environment");
}
function notesOf(...namings) {
	return namings.flatMap(({ notes }) => notes);
}
function withNotes(compared, notes) {
	const all = /* @__PURE__ */ new Set([...notes, ...compared.notes ?? []]);
	return all.size === 0 ? compared : {
		...compared,
		notes: [...all]
	};
}
export { withNotes as n, diff as t };
