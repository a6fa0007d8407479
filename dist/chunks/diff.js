import { t as diffSnapshots } from "./diff-snapshots.js";
import { d as foldEntries, i as readLedger, r as findVersion, t as findEnvironment } from "./find.js";
import { n as operationResult } from "./visible.js";
import { t as UserError } from "./errors.js";
import { n as versionName, t as parseVersionName } from "./version-name.js";
import { t as withCredits } from "./read-credits.js";
import { f as loadSettings } from "./read-settings.js";
import { n as agentFiles, t as flagWeakened } from "./find-weakened.js";
import { n as loadSuite, t as isTestFile } from "./load-suite.js";
import { t as loadAgent } from "./load-agent.js";
import { h as layoutReferences } from "./summary.js";
import { i as shortDigest, t as digestOf } from "./digest.js";
import { n as takeSnapshot } from "./take-snapshot.js";
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
// src/operations/read-guards.ts
/**
* The comparison with flags for gates and tests that were weakened between the two revisions. An absent revision means that
* there is nothing on that side, and then nothing is weaker.
*/
async function flagWeakenedBetween(source, settings, diff, revisions) {
	const { from, to } = revisions;
	if (from === void 0 || to === void 0 || diff.from.nothing === true) return diff;
	const before = await readFiles$1(source, settings, from);
	const after = await readFiles$1(source, settings, to);
	return isSame(before, after) ? diff : flagWeakened(diff, guardsOf(before), guardsOf(after));
}
async function readFiles$1(source, settings, revision) {
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
// src/operations/read-side.ts
/** The content of a side. Throws UserError when its commit can't be had. */
async function readSide(side, context) {
	switch (side.kind) {
		case "draft": return readFiles({ label: "draft" }, { kind: "draft" }, context);
		case "ref": return readFiles({
			label: side.label,
			commit: side.commit
		}, {
			kind: "commit",
			commit: side.commit
		}, context);
		case "version": return readVersionSide(side.version, void 0, context);
		case "environment": return readEnvironmentSide(side.environment, context);
	}
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
	const side = {
		label: name,
		version: number,
		commit
	};
	const reading = await readFiles(environment === void 0 ? side : {
		...side,
		label: `${name} (${environment})`,
		environment
	}, {
		kind: "commit",
		commit
	}, context);
	if (reading.outcome === "blocked") return reading;
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
async function readFiles(side, revision, { source, settings }) {
	const { snapshot, references, errors, files, loaded } = await readAgentAt(source, settings, revision);
	if (snapshot === void 0) return {
		outcome: "read",
		compared: { side: {
			...side,
			label: `${side.label} (no agent there)`
		} },
		notes: [],
		credited: { revision }
	};
	const notes = errors === 0 ? [] : [`${side.label} has ${errors === 1 ? "an error" : `${errors} errors`} in its files, and what can't be read looks as if it were missing. Run greenroom validate.`];
	return {
		outcome: "read",
		compared: {
			side,
			snapshot,
			files,
			references
		},
		notes,
		credited: {
			revision,
			placed: loaded
		}
	};
}
/** The agent at a revision, in the folder that the settings of that commit name. No snapshot: there are no files of it. */
async function readAgentAt(source, settings, revision) {
	const then = revision.kind === "draft" ? settings : await readSettingsAt(source, settings, revision);
	const tree = await source.readTree(revision, [then.root]);
	const loaded = loadAgent(tree, {
		...then,
		agent: settings.agent
	});
	const { agent, findings, files } = loaded;
	return {
		snapshot: files.length === 0 ? void 0 : takeSnapshot(agent),
		references: layoutReferences(agent),
		errors: findings.filter((finding) => finding.severity === "error").length,
		files: agentFiles(loaded),
		loaded
	};
}
/** The settings of that commit, where it has usable ones: they say where its files lie and in which layout. */
async function readSettingsAt(source, settings, revision) {
	const file = (await source.readTree(revision, [settings.file])).files.find(({ path }) => path === settings.file);
	return (file === void 0 ? void 0 : loadSettings(file).settings) ?? settings;
}
// src/operations/diff.ts
/**
* Compares any two states of the agent. `nothing-to-do` when nothing differs and nothing is flagged. Stops, with null as data, when a side can't be
* told: the ledger is unreadable, a version is unknown or no longer what was published. Throws UserError for unknown names.
*/
async function diff(ports, request) {
	const { settings } = request;
	const from = await nameSide(ports.source, settings, request.from);
	const to = await nameSide(ports.source, settings, request.to);
	const ledger = [from, to].some(({ side }) => side.kind === "version" || side.kind === "environment") ? await readLedger(ports.ledger, settings.agent) : void 0;
	if (ledger?.outcome === "blocked") return operationResult("diff", "stop", [ledger.reason], null);
	const context = {
		source: ports.source,
		settings,
		state: ledger?.state ?? foldEntries(settings.agent, [])
	};
	const before = await readSide(from.side, context);
	const after = await readSide(to.side, context);
	const reasons = [before, after].flatMap((reading) => reading.outcome === "blocked" ? [reading.reason] : []);
	if (before.outcome === "blocked" || after.outcome === "blocked") return operationResult("diff", "stop", reasons, null);
	const agents = diffSnapshots(before.compared, after.compared, settings.environments.at(-1)?.name);
	const noted = withNotes(await flagWeakenedBetween(ports.source, settings, agents, {
		from: revisionOf(from.side, before.compared.side),
		to: revisionOf(to.side, after.compared.side)
	}), [
		...notesOf(from, to),
		...before.notes,
		...after.notes
	]);
	const compared = await withCredits(ports.source, noted, before.credited, after.credited);
	const nothing = compared.changes.length === 0 && compared.flags.length === 0;
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
export { flagWeakenedBetween as i, withNotes as n, readSide as r, diff as t };
