import { r as diffSnapshots, t as loadTagMessage } from "./tag-message.js";
import { c as findEnvironment, d as foldEntries, t as readLedger, u as findVersion } from "./read-ledger.js";
import { t as operationResult } from "./operation-result.js";
import { t as UserError } from "./errors.js";
import { n as versionName, t as parseVersionName } from "./version-name.js";
import { t as withCredits } from "./read-credits.js";
import { n as loadAgent, t as isAgentFile } from "./load-agent.js";
import { f as loadSettings, m as findLayout } from "./read-settings.js";
import { a as canonicalJson, i as shortDigest, r as isDigest, t as digestOf } from "./digest.js";
import { a as flagWeakened, n as isUnreachable, o as findTagProblem, s as agentFiles } from "./read-back.js";
import { a as layoutReferences } from "./remarks.js";
import { n as takeSnapshot } from "./take-snapshot.js";
import { a as isTestFile, t as loadSuite } from "./load-suite.js";
import { a as describeReported, t as findDrift } from "./decide-drift.js";
import { t as loadSnapshot } from "./load-snapshot.js";
import { t as withDeadline } from "./with-deadline.js";
// src/operations/name-side.ts
/**
* `live` (an environment of the settings), `draft` (the work tree), `v12` (a version), else a git ref; in this order when a
* name means more than one. `env:live` and `ref:main` leave no doubt. Throws UserError UNKNOWN_SIDE.
*/
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
/**
* Chooses files of two sides so that an item which differs, and every item that names one directly or by way of others, comes out as
* it does when everything is read; and so that no item seems to differ that does not. A file that is the same on both sides is read on
* both or on neither, and together with those that decide about the same item. Undefined: everything has to be read.
*/
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
/**
* Adds what is always read, and of each section one file of those that nobody reads. Who names these does not matter. Once a folder has
* given one, the rest of it has nothing to say: ten thousand names are not taken apart.
*/
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
// src/operations/read-side.ts
/** The content of a side. Throws UserError when its commit can't be had. */
async function readSide(side, context) {
	switch (side.kind) {
		case "draft":
		case "ref": {
			const found = revisionOf$1(side);
			return readFiles$1(found.side, found.revision, context);
		}
		case "version": return readVersionSide(side.version, void 0, context);
		case "environment": return readEnvironmentSide(side.environment, context);
	}
}
/** Where the files of a side are that no ledger is needed to tell of. */
function revisionOf$1(side) {
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
	const reading = await readFiles$1(sideOfVersion(version, environment), {
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
/** What a version is called on a side of a comparison; `environment`: as what runs there. */
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
async function readFiles$1(side, revision, { source, settings }) {
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
/** `differing`: only so much was read as it takes to tell what differs in these files, and only their errors count. */
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
/** The settings of that commit, where it has usable ones: they say where its files lie and in which layout. */
async function readSettingsAt(source, settings, revision) {
	return settingsIn(await source.readTree(revision, [settings.file]), settings) ?? settings;
}
/** The settings in a tree that holds their file, when they are usable. */
function settingsIn(tree, { file }) {
	const found = tree.files.find(({ path }) => path === file);
	return found === void 0 ? void 0 : loadSettings(found).settings;
}
// src/operations/read-differing.ts
/**
* Both sides of a comparison, read only as far as they differ; what `diffSnapshots` tells of them is what it tells of whole ones, but
* for the digests, which nobody can take of a part. Undefined: they have to be read whole.
*/
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
/**
* Where the files of a side are. That a version is what was published is known by its digest, and the digest by reading it whole; or
* by two places that say it independently, the ledger and the tag, where the tag is here and carries our message. Then the commit fixes
* the bytes, and the digest shown is the one that was published. Undefined: only reading it whole would tell. Approvals and deployments
* always do.
*/
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
/** Anything else is told with a note, or stops. */
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
/** What of the settings decides which files are read, and as what. */
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
// src/operations/read-guards.ts
/**
* The comparison with flags for gates and tests that were weakened between the two revisions. An absent revision means that
* there is nothing on that side, and then nothing is weaker.
*/
async function flagWeakenedBetween(source, settings, diff, revisions) {
	const { from, to } = revisions;
	if (from === void 0 || to === void 0 || diff.from.nothing === true) return diff;
	const before = await readFiles(source, settings, from);
	const after = await readFiles(source, settings, to);
	return isSame(before, after) ? diff : flagWeakened(diff, guardsOf(before), guardsOf(after));
}
async function readFiles(source, settings, revision) {
	const tree = await source.readTree(revision, [settings.file, settings.tests]);
	const file = tree.files.find(({ path }) => path === settings.file);
	const own = file && loadSettings(file).settings;
	const tests = own?.tests ?? settings.tests;
	return {
		file,
		settings: own,
		tests,
		tree: tests === settings.tests ? tree : await source.readTree(revision, [tests])
	};
}
function isSame(a, b) {
	return a.file?.text === b.file?.text && testTexts(a) === testTexts(b);
}
function testTexts({ tree, tests }) {
	const paths = [...tree.files.map(({ path, text }) => [path, text]), ...tree.unreadable.map(({ path }) => [path])];
	return JSON.stringify(paths.filter(([path = ""]) => isTestFile(path, tests)).sort(byPath));
}
function byPath([a = ""], [b = ""]) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function guardsOf({ settings, tests, tree }) {
	return {
		settings,
		suite: loadSuite(tree, { tests }).suite
	};
}
// src/operations/read-live-side.ts
/** Milliseconds for one answer, whatever the adapter's own limits are. */
const ANSWER_TIME = 6e4;
/** A platform that needs two requests may move between them; so often it is asked again. */
const ATTEMPTS = 3;
/**
* What an environment really runs, by its platform. The content that it gives back is used when it is a snapshot of this agent
* and has the digest that it reports: anything else is nobody's content. A platform that gives none is believed its digest where
* the ledger knows that digest: then that version's files are the content. Whatever the ledger says otherwise becomes a note.
*/
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
/** The content that the platform gave. Where the ledger knows it as a version, that version's files tell more: who changed what. */
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
/** Undefined: the files of that version can't be had any more, or are no longer what was published. */
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
/** The platform tells no content: the files of the version that has the reported digest are it. */
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
/** The version of ours that has the reported digest: the reported one when it has, else the newest that has. */
function knownVersion({ versions }, running) {
	if (!isDigest(running.digest)) return void 0;
	const same = versions.filter(({ digest }) => digest === running.digest);
	return same.find(({ number }) => number === running.version) ?? same.at(-1);
}
/** Where ledger and platform differ: what both say. */
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
// src/operations/diff.ts
/**
* Compares any two states of the agent. `nothing-to-do` when nothing differs and nothing is flagged. Stops, with null as data, when a side can't be
* told: the ledger is unreadable, a version is unknown or no longer what was published. Throws UserError for unknown names.
*/
async function diff(ports, request) {
	const { settings } = request;
	const [from, to] = await Promise.all([nameSide(ports.source, settings, request.from), nameSide(ports.source, settings, request.to)]);
	const ledger = [from, to].some(({ side }) => side.kind === "version" || side.kind === "environment") ? await readLedger(ports.ledger, settings.agent) : void 0;
	if (ledger?.outcome === "blocked") return operationResult("diff", "stop", [ledger.reason], null);
	const context = {
		source: ports.source,
		settings,
		state: ledger?.state ?? foldEntries(settings.agent, [])
	};
	const { livePlatform } = request;
	const asksPlatform = livePlatform !== void 0 && needsPlatform(from, to);
	const part = asksPlatform ? void 0 : await readDiffering(from.side, to.side, context);
	const read = ({ side }) => livePlatform !== void 0 && side.kind === "environment" ? readLiveSide(side.environment, context, livePlatform(side.environment)) : readSide(side, context);
	const before = part?.before ?? await read(from);
	const after = part?.after ?? await read(to);
	const reasons = [before, after].flatMap((reading) => reading.outcome === "blocked" ? [reading.reason] : []);
	if (before.outcome === "blocked" || after.outcome === "blocked") return operationResult("diff", "stop", reasons, null);
	const agents = diffSnapshots(before.compared, after.compared, settings.environments.at(-1)?.name);
	const noted = withNotes(part?.guardsAreSame ? agents : await flagWeakenedBetween(ports.source, settings, agents, {
		from: revisionOf(from.side, before.compared.side),
		to: revisionOf(to.side, after.compared.side)
	}), [
		...notesOf(from, to),
		...livePlatform !== void 0 && !asksPlatform ? [NOTHING_TO_ASK] : [],
		...before.notes,
		...after.notes
	]);
	const compared = await withCredits(ports.source, noted, before.credited, after.credited);
	const nothing = compared.changes.length === 0 && compared.flags.length === 0 && compared.unsure === 0;
	return operationResult("diff", nothing ? "nothing-to-do" : "proceed", [], compared);
}
/** Where a side's files are; undefined: nothing is there. */
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
export { readSide as i, withNotes as n, flagWeakenedBetween as r, diff as t };
