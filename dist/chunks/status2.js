import { n as status, t as renderStatus } from "./status.js";
import { r as openAgent, u as makeStyle } from "./agent.js";
import { n as reasonLines, t as finish } from "./results.js";
// src/cli/commands/status.ts
const command = {
	name: "status",
	summary: "Say what runs where",
	options: { "live-read": {
		type: "boolean",
		about: "Ask the platforms too, and say where they differ from the ledger"
	} },
	examples: [{
		line: "greenroom status",
		about: "What the ledger says: one line an environment"
	}, {
		line: "greenroom status --live-read",
		about: "Exit code 1 if a platform runs something else"
	}],
	run
};
async function run(call) {
	const wired = await openAgent(call);
	const ask = call.flag("live-read");
	const result = await status(wired, {
		settings: wired.settings,
		...ask ? { readRunning: (environment) => wired.platform(environment).readRunning() } : {}
	});
	const { view, platforms } = result.data;
	if (!view) return finish(call, result, reasonLines(result).join("\n"));
	const remarks = result.reasons.map(({ message }) => message);
	return finish(call, result, renderStatus(view, makeStyle(call.terminal.colour), {
		platforms,
		remarks
	}));
}
export { command as default };
