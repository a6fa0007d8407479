import { r as openAgent, t as liveEnvironment, u as makeStyle } from "./agent.js";
import { t as optimizeLate } from "./engine.js";
import { n as reasonLines, t as finish } from "./results.js";
import { basename, dirname, resolve } from "node:path";
// src/cli/commands/diff.ts
const command = {
	name: "diff",
	summary: "Compare any two versions in the agent's own terms",
	positionals: "[from] [to]",
	takes: [0, 2],
	options: {
		"live-read": {
			type: "boolean",
			about: "Ask the platform what an environment really runs, instead of the ledger"
		},
		"side-by-side": {
			type: "boolean",
			about: "Old and new next to each other, also below 120 columns"
		},
		"no-side-by-side": {
			type: "boolean",
			about: "Old and new in one text, however wide the terminal is"
		},
		markdown: {
			type: "boolean",
			about: "Print Markdown, as the job summary has it"
		},
		html: {
			type: "string",
			value: "<file>",
			about: "Write a page with old beside new, search and filters: one file that loads nothing"
		}
	},
	examples: [
		{
			line: "greenroom diff",
			about: "What your work tree would change for those who talk to live"
		},
		{
			line: "greenroom diff v41 v42",
			about: "What v42 changed"
		},
		{
			line: "greenroom diff live pre-release",
			about: "What the next promotion would bring"
		},
		{
			line: "greenroom diff live draft --html diff.html",
			about: "The same as a page for the browser"
		},
		{
			line: "greenroom diff live draft --live-read",
			about: "The same, against what live's platform gives back"
		},
		{
			line: "greenroom diff ref:main draft",
			about: "Your work tree against a branch"
		}
	],
	run
};
async function run(call) {
	optimizeLate();
	const [wired, { diff }, { renderTerminalDiff }] = await Promise.all([
		openAgent(call),
		import("./diff.js"),
		import("./diff4.js")
	]);
	const { settings } = wired;
	const [from = liveEnvironment(settings), to = "draft"] = call.positionals;
	const result = await diff(wired, {
		settings,
		from,
		to,
		...call.flag("live-read") ? { livePlatform: wired.platform } : {}
	});
	const { data } = result;
	if (data === null) return finish(call, result, reasonLines(result).join("\n"));
	const page = call.text("html");
	if (page !== void 0) {
		const [{ renderDiffPage }, { writeReport }] = await Promise.all([import("./page2.js"), import("./file-sink2.js")]);
		const path = resolve(call.cwd, page);
		call.terminal.note(writeReport(dirname(path), basename(path), renderDiffPage(data)));
	}
	if (call.flag("markdown")) {
		const { renderDiff } = await import("./diff5.js");
		return finish(call, result, renderDiff(data));
	}
	return finish(call, result, renderTerminalDiff(data, terminalOptions(call)));
}
function terminalOptions(call) {
	const { colour, columns } = call.terminal;
	const sideBySide = call.flag("no-side-by-side") ? false : call.flag("side-by-side") ? true : void 0;
	return {
		style: makeStyle(colour),
		...columns === void 0 ? {} : { width: columns },
		...sideBySide === void 0 ? {} : { sideBySide }
	};
}
export { command as default };
