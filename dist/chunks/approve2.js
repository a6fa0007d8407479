import { t as approve } from "./approve.js";
import { d as neutralLine, i as versionNumber, r as openAgent, u as makeStyle } from "./agent.js";
import { n as reasonLines, t as finish } from "./results.js";
// src/cli/commands/approve.ts
const command = {
	name: "approve",
	summary: "Put your name to one version for one environment",
	positionals: "<environment> <version>",
	takes: [2, 2],
	options: { comment: {
		type: "string",
		value: "<text>",
		about: "Why, for the ledger"
	} },
	examples: [{
		line: "greenroom approve live v42",
		about: "Say yes to v42 in live, as live is now; void once anything else is deployed there"
	}],
	run
};
async function run(call) {
	const wired = await openAgent(call);
	const [environment = "", version = ""] = call.positionals;
	const comment = call.text("comment");
	const result = await approve(wired, {
		settings: wired.settings,
		environment,
		version: versionNumber(version),
		...comment === void 0 ? {} : { comment }
	});
	const { data } = result;
	const style = makeStyle(call.terminal.colour);
	const done = result.decision === "proceed" ? [`${style.green("approved")} v${data.version} for ${neutralLine(data.environment)}, by ${neutralLine(data.approver.name)}`, style.dim(`bound to ${data.digest?.slice(0, 19)} and ledger position ${data.position}`)] : [];
	return finish(call, result, [...done, ...reasonLines(result)].join("\n"));
}
export { command as default };
