import { a as findVersion, r as findEnvironment, v as loadAgent } from "./compare.js";
import { w as loadSettings } from "./agent.js";
import { t as agentFiles } from "./agent-files.js";
import { C as layoutReferences, n as versionName } from "./changes.js";
import { i as shortDigest, t as digestOf } from "./base.js";
import { n as takeSnapshot } from "./versions.js";
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
export { toReadSide as a, sideOfVersion as i, revisionOf as n, settingsIn as r, readSide as t };
