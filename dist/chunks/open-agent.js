import { t as UserError } from "./errors.js";
import { n as wireLocal, r as lineLogger } from "./local-wiring.js";
// src/cli/open-agent.ts
/** The agent that a command is about, with everything around it. */
function openAgent(call) {
	return wireLocal(localOptions(call));
}
function localOptions(call) {
	return {
		cwd: call.cwd,
		settingsFile: call.text("settings"),
		env: call.env,
		logger: lineLogger((line) => call.terminal.note(line))
	};
}
/** `v12` or `12` to 12. Throws UserError USAGE for anything else. */
function versionNumber(text) {
	const match = /^v?([1-9]\d{0,8})$/.exec(text);
	if (!match) throw new UserError("USAGE", `"${text}" is not a version`, "Versions are written v1, v2, v3 …; greenroom status lists them.");
	return Number(match[1]);
}
/** The last environment of the pipeline: live. */
function liveEnvironment(settings) {
	return settings.environments.at(-1)?.name ?? "";
}
export { versionNumber as i, localOptions as n, openAgent as r, liveEnvironment as t };
