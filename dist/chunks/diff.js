import { _ as isAgentFile, a as findVersion, o as foldEntries, r as findEnvironment, s as diffSnapshots, t as loadTagMessage, v as loadAgent } from "./compare.js";
import { i as operationResult, t as parseVersionName } from "./changes.js";
import { u as UserError } from "./start.js";
import { t as withCredits } from "./read-credits.js";
import { E as findLayout } from "./agent.js";
import { a as canonicalJson } from "./base.js";
import { t as findTagProblem } from "./check-tag.js";
import { a as toReadSide, i as sideOfVersion, n as revisionOf$1, r as settingsIn, t as readSide } from "./read-side.js";
// src/operations/name-side.ts
async function nameSide(source, settings, name) {
	const environments = settings.environments.map((environment) => environment.name);
	if (name.startsWith("env:")) {
		const environment = name.slice(4);
		if (environments.includes(environment)) return plain({
			kind: "environment",
			environment
		});
		throw unknown(`There is no environment "${environment}" in ${settings.file}.`, environments);
	}
	if (name.startsWith("ref:")) {
		const side = await findRef(source, name.slice(4));
		if (side !== void 0) return plain(side);
		throw unknown(`There is no git ref "${name.slice(4)}" here or at the origin.`, environments);
	}
	const readings = [];
	if (environments.includes(name)) readings.push({
		kind: "environment",
		environment: name
	});
	if (name === "draft") readings.push({ kind: "draft" });
	const version = parseVersionName(name);
	if (version !== void 0) readings.push({
		kind: "version",
		version
	});
	const ref = await findRef(source, name, readings.length === 0 ? "everywhere" : "local");
	if (ref !== void 0) readings.push(ref);
	const [side, other] = readings;
	if (side === void 0) throw unknown(`"${name}" is no environment, not draft, no version such as v12 and no git ref.`, environments);
	return {
		side,
		notes: other === void 0 ? [] : [ambiguity(name, side, other)]
	};
}
function plain(side) {
	return {
		side,
		notes: []
	};
}
async function findRef(source, name, where = "everywhere") {
	const commit = name === "" ? void 0 : await source.findCommit(name, where);
	if (commit === void 0) return void 0;
	const short = commit.slice(0, 7);
	return {
		kind: "ref",
		commit,
		label: commit.startsWith(name) ? short : `${name} at ${short}`
	};
}
const KINDS = {
	draft: "the draft in the work tree",
	environment: "the environment",
	version: "the version",
	ref: "the git ref"
};
function ambiguity(name, taken, other) {
	const instead = other.kind === "ref" ? ` For the git ref write ref:${name}.` : "";
	return `"${name}" is ${KINDS[taken.kind]} here; ${KINDS[other.kind]} has the same name.${instead}`;
}
function unknown(message, environments) {
	return new UserError("UNKNOWN_SIDE", message, `Name an environment (${environments.join(", ")}), draft, a version such as v12, or a git ref; env:<name> and ref:<name> say which you mean.`);
}
// src/domain/agent/choose-files.ts
async function chooseFiles(layout, settings, sides) {
	const partOf = (path) => isAgentFile(path, layout, settings) ? layout.parts.partOf(path, settings) : void 0;
	const paths = /* @__PURE__ */ new Set();
	const called = /* @__PURE__ */ new Set();
	let unknowable = false;
	const choose = (part) => {
		for (const path of part?.together ?? []) paths.add(path);
		if (part?.called === null) unknowable = true;
		else if (part?.called !== void 0) called.add(part.called);
	};
	for (const path of sides.differing) choose(partOf(path));
	const asked = /* @__PURE__ */ new Set();
	for (let fresh = [...called]; fresh.length > 0 && !unknowable; fresh = [...called].filter((text) => !asked.has(text))) {
		for (const text of fresh) asked.add(text);
		for (const path of await sides.findTexts([...fresh, layout.parts.escape])) {
			const part = partOf(path);
			if (part?.names) choose(part);
		}
	}
	return unknowable ? void 0 : {
		paths,
		sectionsInPart: witnessSections(sides.paths, paths, partOf)
	};
}
function witnessSections(all, chosen, partOf) {
	const sections = /* @__PURE__ */ new Set();
	const settled = /* @__PURE__ */ new Set();
	for (const path of all) {
		const folder = path.slice(0, path.lastIndexOf("/") + 1);
		if (settled.has(folder) || chosen.has(path)) continue;
		const part = partOf(path);
		if (part === void 0) continue;
		for (const one of part.together) chosen.add(one);
		if (part.always) continue;
		sections.add(part.section);
		settled.add(folder);
	}
	return sections;
}
// src/operations/read-differing.ts
async function readDiffering(from, to, context) {
	const { source, settings } = context;
	const layout = layoutInParts(settings);
	const sides = {
		before: await findRevision(from, context),
		after: await findRevision(to, context)
	};
	if (sides.before === void 0 || sides.after === void 0 || layout === void 0) return void 0;
	const changes = await source.readChanges(sides.before.revision, sides.after.revision, [
		settings.file,
		settings.root,
		settings.tests
	]);
	if (changes === void 0) return void 0;
	const chosen = await chooseFiles(layout, settings, changes);
	if (chosen === void 0) return void 0;
	const trees = await changes.read(/* @__PURE__ */ new Set([...chosen.paths, settings.file]));
	const part = {
		layout,
		settings,
		chosen,
		differing: changes.differing
	};
	const before = loadPart(trees.before, sides.before, part);
	const after = before && loadPart(trees.after, sides.after, part);
	if (before === void 0 || after === void 0) return void 0;
	const isGuard = (path) => path === settings.file || settings.tests === "" || path.startsWith(`${settings.tests}/`);
	return {
		before,
		after,
		guardsAreSame: ![...changes.differing].some(isGuard)
	};
}
async function findRevision(named, context) {
	if (named.kind === "draft" || named.kind === "ref") return revisionOf$1(named);
	const { source, state, settings } = context;
	const environment = named.kind === "environment" ? findEnvironment(state, named.environment) : void 0;
	if (environment !== void 0 && !TOLD_BY_LEDGER.has(environment.condition)) return void 0;
	const number = named.kind === "version" ? named.version : environment?.active;
	const version = number === void 0 ? void 0 : findVersion(state, number);
	const tag = version && await source.findTag(version.tag, "local");
	if (version === void 0 || tag?.message === void 0) return void 0;
	if (loadTagMessage(tag.message) === void 0 || findTagProblem(version, settings.agent, tag) !== void 0) return void 0;
	const { commit, digest } = version;
	return {
		side: {
			...sideOfVersion(version, environment?.name),
			digest
		},
		revision: {
			kind: "commit",
			commit
		}
	};
}
const TOLD_BY_LEDGER = /* @__PURE__ */ new Set(["verified", "unverified"]);
function layoutInParts(settings) {
	const layout = findLayout(settings.layout ?? "greenroom");
	return layout?.parts === void 0 ? void 0 : {
		...layout,
		parts: layout.parts
	};
}
function loadPart(tree, { side, revision }, { layout, settings, chosen, differing }) {
	const then = revision.kind === "draft" ? settings : settingsIn(tree, settings) ?? settings;
	if (whereFilesAre(then) !== whereFilesAre(settings)) return void 0;
	if (settings.layout === void 0 && !isRecognised(layout, tree, settings)) return void 0;
	const loaded = loadAgent(tree, {
		...then,
		agent: settings.agent,
		layout: layout.id
	});
	for (const section of chosen.sectionsInPart) if ((loaded.agent.sections.get(section)?.size ?? 0) === 0) return void 0;
	return toReadSide({
		side,
		revision
	}, loaded, differing);
}
function whereFilesAre({ file, root, tests, layout, custom }) {
	return canonicalJson({
		file,
		root,
		tests,
		layout,
		custom
	});
}
function isRecognised({ parts }, tree, { root }) {
	const prefix = root === "" ? "" : `${root}/`;
	return tree.files.some(({ path }) => path.startsWith(prefix) && parts.recognisedBy.includes(path.slice(prefix.length)));
}
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
