import { t as diff } from "./diff.js";
import { t as renderDiffPage } from "./page.js";
import { t as renderDiff } from "./diff3.js";
import { t as renderTerminalDiff } from "./diff2.js";
import { n as makeStyle } from "./style.js";
import { t as writeReport } from "./file-sink.js";
import { n as reasonLines, t as finish } from "./finish.js";
import { r as openAgent, t as liveEnvironment } from "./open-agent.js";
import { basename, dirname, resolve } from "node:path";
// src/cli/commands/diff.ts
const command = {
	name: "diff",
	summary: "Compare any two versions in the agent's own terms",
	positionals: "[from] [to]",
	takes: [0, 2],
	options: {
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
			line: "greenroom diff ref:main draft",
			about: "Your work tree against a branch"
		}
	],
	run
};
async function run(call) {
	const wired = await openAgent(call);
	const { settings } = wired;
	const [from = liveEnvironment(settings), to = "draft"] = call.positionals;
	const result = await diff(wired, {
		settings,
		from,
		to
	});
	const { data } = result;
	if (data === null) return finish(call, result, reasonLines(result).join("\n"));
	const page = call.text("html");
	if (page !== void 0) {
		const path = resolve(call.cwd, page);
		call.terminal.note(writeReport(dirname(path), basename(path), renderDiffPage(data)));
	}
	const style = makeStyle(call.terminal.colour);
	return finish(call, result, call.flag("markdown") ? renderDiff(data) : renderTerminalDiff(data, { style }));
}
export { command as default };
