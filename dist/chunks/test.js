import { l as UserError } from "./start.js";
import { n as rehearse, t as rehearsalConnector } from "./rehearsal.js";
import { r as testEnvironment } from "./results2.js";
import { t as renderTerminalResults } from "./results3.js";
import { i as versionNumber, r as openAgent, u as makeStyle } from "./agent.js";
import { n as reasonLines, t as finish } from "./results.js";
import { t as showProgress } from "./show-progress.js";
import { t as writeReports } from "./write-reports.js";
import { resolve } from "node:path";
// src/cli/commands/test.ts
const command = {
	name: "test",
	summary: "Run the conversations against a bot",
	options: {
		environment: {
			type: "string",
			short: "e",
			value: "<name>",
			about: "Test the bot of this environment (default: rehearse the draft here)"
		},
		version: {
			type: "string",
			value: "<vN>",
			about: "Version under test (default: what the ledger says is active there)"
		},
		tag: {
			type: "string",
			multiple: true,
			value: "<tag>",
			about: "Only conversations with this tag"
		},
		id: {
			type: "string",
			multiple: true,
			value: "<id>",
			about: "Only this conversation"
		},
		record: {
			type: "boolean",
			about: "Write the outcome to the ledger as evidence; only a full run counts at a gate"
		},
		ref: {
			type: "string",
			value: "<ref>",
			about: "Take the conversations from this commit (default: the work tree; with --record, HEAD)"
		},
		out: {
			type: "string",
			value: "<folder>",
			about: "Write results.json, junit.xml and results.md there"
		},
		concurrency: {
			type: "string",
			value: "<number>",
			about: "Conversations at a time (default: 8)"
		}
	},
	examples: [
		{
			line: "greenroom test",
			about: "Rehearse the draft on the embedded reference bot"
		},
		{
			line: "greenroom test --environment pre-release --record",
			about: "The full suite, as evidence for promotion"
		},
		{
			line: "greenroom test -e sandbox --tag smoke --out reports",
			about: "A few conversations, with reports"
		}
	],
	run
};
async function run(call) {
	const wired = await openAgent(call);
	const { settings, source } = wired;
	const environment = call.text("environment");
	const version = call.text("version");
	if (environment === void 0 && (version !== void 0 || call.flag("record"))) throw new UserError("USAGE", "--version and --record need --environment", "A rehearsal of the draft is no evidence.");
	const ref = call.text("ref") ?? (call.flag("record") ? "HEAD" : void 0);
	const commit = ref === void 0 ? void 0 : await source.findCommit(ref);
	if (ref !== void 0 && commit === void 0) throw new UserError("COMMIT_NOT_FOUND", `there is no commit "${ref}"`, "Name a branch, a tag or a commit.");
	const tree = await source.readTree(commit === void 0 ? { kind: "draft" } : {
		kind: "commit",
		commit
	}, [settings.root, settings.tests]);
	const select = selectionOf(call);
	const common = {
		settings,
		tree,
		...select ? { select } : {},
		concurrency: concurrencyOf(call.text("concurrency")),
		signal: call.signal,
		onProgress: showProgress(call.terminal)
	};
	const result = environment === void 0 ? await rehearse({
		rehearsal: rehearsalConnector,
		clock: wired.clock
	}, common) : await testEnvironment(wired, {
		...common,
		environment,
		...version === void 0 ? {} : { version: versionNumber(version) },
		record: call.flag("record")
	});
	call.terminal.progress(void 0);
	const { results } = result.data;
	const out = call.text("out");
	if (out !== void 0 && results) for (const path of writeReports(resolve(call.cwd, out), results)) call.terminal.note(path);
	const text = results ? renderTerminalResults(results, makeStyle(call.terminal.colour)) : reasonLines(result).join("\n");
	return finish(call, result, text);
}
function selectionOf(call) {
	const tags = call.texts("tag");
	const ids = call.texts("id");
	if (tags.length === 0 && ids.length === 0) return void 0;
	return {
		...tags.length > 0 ? { tags } : {},
		...ids.length > 0 ? { ids } : {}
	};
}
function concurrencyOf(text = "8") {
	const number = Number(text);
	if (!/^\d{1,3}$/.test(text) || number < 1 || number > 64) throw new UserError("USAGE", `"${text}" is no number of conversations at a time`, "Give a number from 1 to 64.");
	return number;
}
export { command as default };
