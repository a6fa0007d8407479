import { h as deliveryPorts } from "./run-delivery.js";
import { t as rollback } from "./rollback.js";
import { t as renderTerminalDelivery } from "./delivery.js";
import { i as versionNumber, r as openAgent, u as makeStyle } from "./agent.js";
import { n as showSteps } from "./deliver.js";
import { t as finish } from "./results.js";
// src/cli/commands/rollback.ts
const command = {
	name: "rollback",
	summary: "Put an environment back on an earlier verified version",
	positionals: "<environment> [version]",
	takes: [1, 2],
	options: {
		reason: {
			type: "string",
			value: "<text>",
			about: "Why, for the ledger and for the hold"
		},
		"dry-run": {
			type: "boolean",
			about: "Show what it would undo; change nothing"
		},
		"no-hold": {
			type: "boolean",
			about: "Do not put the version that is rolled back on hold"
		}
	},
	examples: [
		{
			line: "greenroom rollback live --dry-run",
			about: "Which version it would be, and what goes away with it"
		},
		{
			line: "greenroom rollback live --reason \"Handoffs spiked\"",
			about: "To the last verified version; nothing is deleted"
		},
		{
			line: "greenroom rollback live v40",
			about: "To a named version that was verified there"
		}
	],
	run
};
async function run(call) {
	const wired = await openAgent(call);
	const [environment = "", named] = call.positionals;
	const reason = call.text("reason");
	const result = await rollback(deliveryPorts(wired, environment), {
		settings: wired.settings,
		environment,
		...named === void 0 ? {} : { version: versionNumber(named) },
		...reason === void 0 ? {} : { reason },
		...call.flag("no-hold") ? { hold: false } : {},
		dryRun: call.flag("dry-run"),
		signal: call.signal,
		onStep: showSteps(call)
	});
	call.terminal.progress(void 0);
	const { colour, columns } = call.terminal;
	return finish(call, result, renderTerminalDelivery(result, makeStyle(colour), columns));
}
export { command as default };
