import { h as deliveryPorts } from "./run-delivery.js";
import { t as deploy } from "./deploy.js";
import { t as renderTerminalDelivery } from "./delivery.js";
import { i as versionNumber, r as openAgent, u as makeStyle } from "./agent.js";
import { n as showSteps, t as defaultVersion } from "./deliver.js";
import { t as finish } from "./results.js";
// src/cli/commands/deploy.ts
const command = {
	name: "deploy",
	summary: "Make a version run in the next environment",
	positionals: "<environment> [version]",
	takes: [1, 2],
	options: {
		"dry-run": {
			type: "boolean",
			about: "Say what every gate says; change nothing"
		},
		"overwrite-drift": {
			type: "boolean",
			about: "Replace what the platform runs though the ledger does not know it"
		}
	},
	examples: [
		{
			line: "greenroom deploy sandbox",
			about: "The newest version, to the first environment"
		},
		{
			line: "greenroom deploy live v42",
			about: "Promote v42, if it is verified in pre-release, tested and approved"
		},
		{
			line: "greenroom deploy live v42 --dry-run",
			about: "See what is still missing"
		}
	],
	run
};
async function run(call) {
	const wired = await openAgent(call);
	const { settings } = wired;
	const [environment = "", named] = call.positionals;
	const version = named === void 0 ? await defaultVersion(wired, environment) : versionNumber(named);
	const result = await deploy(deliveryPorts(wired, environment), {
		settings,
		environment,
		version,
		dryRun: call.flag("dry-run"),
		overwriteDrift: call.flag("overwrite-drift"),
		signal: call.signal,
		onStep: showSteps(call)
	});
	call.terminal.progress(void 0);
	return finish(call, result, renderTerminalDelivery(result, makeStyle(call.terminal.colour)));
}
export { command as default };
