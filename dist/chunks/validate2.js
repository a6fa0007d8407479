import { u as loadSettings } from "./read-settings.js";
import { t as UserError } from "./errors.js";
import { n as validate, r as excerptsOf } from "./validate.js";
import { n as operationResult } from "./visible.js";
import { n as toAnnotations, t as renderAnnotation } from "./annotations.js";
import { t as renderTerminalFindings } from "./findings.js";
import { t as openLocalRepository } from "./local-wiring.js";
import { t as finish } from "./finish.js";
import { n as localOptions } from "./open-agent.js";
import { setFlagsFromString } from "node:v8";
// src/wiring/lean-memory.ts
/**
* For a command that reads much, keeps it and ends: new objects are put where they stay sooner, instead of being copied back and forth
* in a space that grows to 32 MiB. Saves a fifth of the memory of ten thousand files, and no time is lost. Not for what runs long.
*/
function stayLean() {
	setFlagsFromString("--semi-space-growth-factor=1");
}
// src/cli/commands/validate.ts
const command = {
	name: "validate",
	summary: "Find what would break the agent",
	options: {
		ref: {
			type: "string",
			value: "<ref>",
			about: "Check this commit (default: the work tree)"
		},
		annotations: {
			type: "boolean",
			about: "Print GitHub annotations instead"
		}
	},
	examples: [{
		line: "greenroom validate",
		about: "Check the work tree; every finding has its line and the next step"
	}, {
		line: "greenroom validate --json --ref main",
		about: "A branch, for a script"
	}],
	run
};
async function run(call) {
	stayLean();
	const { source, settingsFile } = await openLocalRepository(localOptions(call));
	const ref = call.text("ref");
	const commit = ref === void 0 ? void 0 : await source.findCommit(ref);
	if (ref !== void 0 && commit === void 0) throw new UserError("COMMIT_NOT_FOUND", `there is no commit "${ref}"`, "Name a branch, a tag or a commit.");
	const revision = commit === void 0 ? { kind: "draft" } : {
		kind: "commit",
		commit
	};
	const [file] = (await source.readTree(revision, [settingsFile])).files;
	if (file === void 0) throw new UserError("SETTINGS_NOT_FOUND", `there is no settings file ${settingsFile}`, "docs/settings.md shows how to write one.");
	const { settings, findings } = loadSettings(file);
	const result = settings ? await validate({ source }, {
		settings,
		revision,
		settingsFindings: findings
	}) : brokenSettings(file, findings);
	if (call.flag("annotations")) return finish(call, result, toAnnotations(result.data.findings).map(renderAnnotation).join("\n"));
	return finish(call, result, renderTerminalFindings(result.data, { colour: call.terminal.colour }));
}
function brokenSettings(file, findings) {
	const excerpts = excerptsOf(findings, [file]);
	const counts = {
		error: findings.length,
		warning: 0,
		note: 0
	};
	return operationResult("validate", "stop", [{
		code: "findings-present",
		message: "The settings file has errors, so the agent could not be looked at."
	}], {
		findings,
		counts,
		items: 0,
		files: 1,
		excerpts
	});
}
export { command as default };
