import { a as canonicalJson, i as shortDigest, m as itemsOf, p as itemName, t as digestOf } from "./base.js";
import { D as findLayout, T as loadSettings } from "./agent.js";
import { l as UserError } from "./start.js";
import { a as findVersion, c as hideSecretsInWords, r as findEnvironment, t as loadTagMessage, v as isAgentFile, y as loadAgent } from "./compare.js";
import { C as layoutReferences, n as versionName, t as parseVersionName, x as sectionOf } from "./changes.js";
import { n as takeSnapshot } from "./versions.js";
// src/domain/diff/agent-files.ts
function agentFiles({ agent, files, findings }, bytesOf) {
	const items = /* @__PURE__ */ new Map();
	for (const section of agent.sections.values()) for (const item of section.values()) for (const path of placesOf$1(item)) {
		const known = items.get(path);
		if (known === void 0) items.set(path, /* @__PURE__ */ new Set([itemName(item)]));
		else known.add(itemName(item));
	}
	const faulty = new Set(findings.filter(({ severity }) => severity === "error").map(({ location }) => location.file));
	return files.map(({ path, text }) => ({
		path,
		bytes: bytesOf?.(path) ?? text,
		items: [...items.get(path) ?? []],
		...faulty.has(path) ? { faulty: true } : {}
	}));
}
function placesOf$1({ file, origins = [] }) {
	return [file, ...origins.flatMap((origin) => [origin.file, ...(origin.entries ?? []).map((one) => one.file)])];
}
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
// src/domain/diff/changed-items.ts
function changedItems(diff, from, to) {
	const changes = diff.changes.flatMap((change) => [change, ...change.includes ?? []]);
	if (changes.length === 0) return [];
	const shared = /* @__PURE__ */ new Set([...sharedFiles(from?.agent), ...sharedFiles(to?.agent)]);
	const before = placesOf(changes.map(formerName), from, shared);
	const after = placesOf(changes.map(({ name }) => name), to, shared);
	return changes.map((change) => ({
		name: change.name,
		before: before.get(formerName(change)) ?? [],
		after: after.get(change.name) ?? []
	}));
}
function formerName({ section, name, formerId }) {
	return formerId === void 0 ? name : `${section}/${formerId}`;
}
function sharedFiles(agent) {
	const holders = /* @__PURE__ */ new Map();
	const shared = /* @__PURE__ */ new Set();
	for (const section of agent?.sections.keys() ?? []) for (const item of agent === void 0 ? [] : itemsOf(agent, section)) for (const { file } of partsOf(item)) {
		const holder = holders.get(file);
		if (holder === void 0) holders.set(file, item);
		else if (holder !== item) shared.add(file);
	}
	return shared;
}
function partsOf(item) {
	const own = {
		file: item.file,
		paths: [[]]
	};
	if (item.origins === void 0) return [own];
	return [own, ...item.origins.flatMap(({ at, file, text, entries = [] }) => [...text === void 0 ? [{
		file,
		paths: [at]
	}] : [], ...entries.map((group) => ({
		file: group.file,
		paths: [[...at, group.first], [...at, group.first + group.at.length - 1]]
	}))])];
}
function placesOf(names, side, shared) {
	const places = /* @__PURE__ */ new Map();
	if (side === void 0) return places;
	const parts = names.flatMap((name) => {
		const section = sectionOf(name);
		return side.agent.sections.get(section)?.get(name.slice(section.length + 1)) ?? [];
	}).flatMap((item) => partsOf(item).map((part) => ({
		item,
		part
	}))).sort((a, b) => a.part.file < b.part.file ? -1 : a.part.file > b.part.file ? 1 : 0);
	for (const { item, part } of parts) {
		const name = itemName(item);
		const known = places.get(name) ?? [];
		const place = shared.has(part.file) ? linesOf(part, item, side.locate) : { file: part.file };
		if (place !== void 0 && !known.some((one) => isSame(one, place))) known.push(place);
		places.set(name, known);
	}
	return places;
}
function linesOf({ file, paths }, item, locate) {
	let first = Number.POSITIVE_INFINITY;
	let last = 0;
	for (const path of paths) {
		const value = locate(item, path);
		if (value.file !== file) return void 0;
		if (value.endLine === void 0) return { file };
		const key = locate(item, path, "key");
		first = Math.min(first, value.line, key.file === file ? key.line : value.line);
		last = Math.max(last, value.endColumn === 1 ? Math.max(value.line, value.endLine - 1) : value.endLine);
	}
	return {
		file,
		lines: {
			first,
			last
		}
	};
}
function isSame(one, other) {
	return one.file === other.file && one.lines?.first === other.lines?.first && one.lines?.last === other.lines?.last;
}
// src/domain/diff/credit-changes.ts
function creditChanges(diff, { credits, note }) {
	const changes = diff.changes.map((change) => credited(change, credits));
	if (note === void 0) return {
		...diff,
		changes
	};
	return {
		...diff,
		changes,
		notes: [.../* @__PURE__ */ new Set([...diff.notes ?? [], note])]
	};
}
function credited(change, credits) {
	const found = credits.get(change.name);
	const includes = change.includes?.map((one) => credited(one, credits));
	return {
		...change,
		...includes === void 0 ? {} : { includes },
		...found === void 0 || found.credits.length === 0 ? {} : { credits: found.credits },
		...found === void 0 || found.more === 0 ? {} : { moreCredits: found.more }
	};
}
// src/operations/read-credits.ts
async function withCredits(source, diff, from, to) {
	if (from === void 0 || to === void 0 || diff.changes.length === 0) return hideSecretsInWords(diff);
	const items = changedItems(diff, from.placed, to.placed);
	const credited = creditChanges(diff, await source.readCredits(from.revision, to.revision, items));
	return hideSecretsInWords(credited);
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
	let last;
	for (const path of all) {
		if (last !== void 0 && path.startsWith(last) && !path.includes("/", last.length)) continue;
		const folder = path.slice(0, path.lastIndexOf("/") + 1);
		last = settled.has(folder) ? folder : void 0;
		if (last !== void 0 || chosen.has(path)) continue;
		const part = partOf(path);
		if (part === void 0) continue;
		for (const one of part.together) chosen.add(one);
		if (part.always) continue;
		sections.add(part.section);
		settled.add(folder);
		last = folder;
	}
	return sections;
}
// src/domain/version/check-tag.ts
function findTagProblem(version, agent, tag) {
	const name = versionName(version.number);
	if (tag.commit !== version.commit) return `The tag ${version.tag} points to commit ${tag.commit.slice(0, 12)}, but the ledger says that ${name} is commit ${version.commit.slice(0, 12)}.`;
	const said = tag.message === void 0 ? void 0 : loadTagMessage(tag.message);
	if (said === void 0) return void 0;
	if (said.agent !== agent || said.version !== version.number) return `The tag ${version.tag} says that it is ${versionName(said.version)} of ${said.agent}, not ${name} of ${agent}.`;
	if (said.digest !== version.digest) return `The tag ${version.tag} carries digest ${shortDigest(said.digest)}, but the ledger holds ${shortDigest(version.digest)} for ${name}.`;
}
// src/operations/read-side.ts
async function readSide(side, context) {
	switch (side.kind) {
		case "draft":
		case "ref": {
			const found = revisionOf(side);
			return readFiles(found.side, found.revision, context);
		}
		case "version": return readVersionSide(side.version, void 0, context);
		case "environment": return readEnvironmentSide(side.environment, context);
	}
}
function revisionOf(side) {
	if (side.kind === "draft") return {
		side: { label: "draft" },
		revision: { kind: "draft" }
	};
	const { label, commit } = side;
	return {
		side: {
			label,
			commit
		},
		revision: {
			kind: "commit",
			commit
		}
	};
}
async function readEnvironmentSide(environment, context) {
	const { condition, active } = findEnvironment(context.state, environment);
	if (active !== void 0) {
		const reading = await readVersionSide(active, environment, context);
		if (reading.outcome === "blocked" || condition === "verified" || condition === "unverified") return reading;
		const note = condition === "deploying" ? `Something is being deployed to ${environment} right now; compared is ${versionName(active)}, which ran before.` : `What ${environment} runs differs from the ledger or could not be told; compared is ${versionName(active)}, the version that the ledger holds active.`;
		return {
			...reading,
			notes: [...reading.notes, note]
		};
	}
	if (condition === "empty" || condition === "deploying") return {
		outcome: "read",
		compared: { side: {
			label: `${environment} (nothing runs there yet)`,
			environment
		} },
		notes: []
	};
	return {
		outcome: "blocked",
		reason: {
			code: "drift",
			message: `Nobody can say what ${environment} runs: the ledger's last record of it is "${condition}".`,
			hint: "Roll the environment back to a verified version, or compare with a version by name, such as v12."
		}
	};
}
async function readVersionSide(number, environment, context) {
	const { state, settings } = context;
	const version = findVersion(state, number);
	const name = versionName(number);
	if (version === void 0) {
		const newest = state.versions.at(-1);
		return {
			outcome: "blocked",
			reason: {
				code: "version-unknown",
				message: `The ledger of ${settings.agent} holds no ${name}.`,
				hint: newest === void 0 ? "Nothing is published yet: greenroom publish --note \"why it exists\"" : `The newest is ${versionName(newest.number)}; for a git ref of that name write ref:${name}.`
			}
		};
	}
	const { commit } = version;
	const reading = await readFiles(sideOfVersion(version, environment), {
		kind: "commit",
		commit
	}, context);
	const { snapshot } = reading.compared;
	const digest = snapshot === void 0 ? void 0 : digestOf(snapshot);
	if (digest === version.digest) return {
		...reading,
		notes: []
	};
	return {
		outcome: "blocked",
		reason: {
			code: "version-changed",
			message: `Commit ${commit.slice(0, 12)} of ${name} gives ${digest === void 0 ? "no agent" : `digest ${shortDigest(digest)}`} now, but ${shortDigest(version.digest)} was published.`,
			hint: "A comparison with it would be about something else. Compare with another version, or publish the files again."
		}
	};
}
function sideOfVersion({ number, commit }, environment) {
	const side = {
		label: versionName(number),
		version: number,
		commit
	};
	return environment === void 0 ? side : {
		...side,
		label: `${versionName(number)} (${environment})`,
		environment
	};
}
async function readFiles(side, revision, { source, settings }) {
	const then = revision.kind === "draft" ? settings : await readSettingsAt(source, settings, revision);
	const tree = await source.readTree(revision, [then.root]);
	return toReadSide({
		side,
		revision
	}, loadAgent(tree, {
		...then,
		agent: settings.agent
	}));
}
function toReadSide({ side, revision }, loaded, differing) {
	if (loaded.files.length === 0) return {
		outcome: "read",
		compared: { side: {
			...side,
			label: `${side.label} (no agent there)`
		} },
		notes: [],
		credited: { revision }
	};
	const errors = loaded.findings.filter(({ severity, location }) => severity === "error" && (differing?.has(location.file) ?? true)).length;
	const count = errors === 1 ? "an error" : `${errors} errors`;
	const where = differing === void 0 ? "its files" : "the files that differ";
	return {
		outcome: "read",
		compared: {
			side,
			snapshot: takeSnapshot(loaded.agent),
			files: agentFiles(loaded),
			references: layoutReferences(loaded.agent),
			...differing === void 0 ? {} : { part: true }
		},
		notes: errors === 0 ? [] : [`${side.label} has ${count} in ${where}, and what can't be read looks as if it were missing. Run greenroom validate.`],
		credited: {
			revision,
			placed: loaded
		}
	};
}
async function readSettingsAt(source, settings, revision) {
	return settingsIn(await source.readTree(revision, [settings.file]), settings) ?? settings;
}
function settingsIn(tree, { file }) {
	const found = tree.files.find(({ path }) => path === file);
	return found === void 0 ? void 0 : loadSettings(found).settings;
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
	if (named.kind === "draft" || named.kind === "ref") return revisionOf(named);
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
export { nameSide as a, withCredits as i, readSide as n, agentFiles as o, findTagProblem as r, readDiffering as t };
