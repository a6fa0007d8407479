import { l as UserError } from "./start.js";
import { t as publish } from "./publish.js";
import { t as renderTerminalDiff } from "./diff3.js";
import { t as renderTerminalFindings } from "./findings.js";
import { d as neutralLine, r as openAgent, u as makeStyle } from "./agent.js";
import { n as reasonLines, t as finish } from "./results.js";
// src/cli/commands/publish.ts
const MOST_CHANGES = 15;
const command = {
	name: "publish",
	summary: "Freeze the agent's files into the next version",
	options: {
		note: {
			type: "string",
			short: "n",
			value: "<text>",
			about: "Why this version exists, for people"
		},
		ref: {
			type: "string",
			value: "<ref>",
			about: "Commit to publish (default: HEAD; what is not committed is not published)"
		},
		"dry-run": {
			type: "boolean",
			about: "Say what would be published; record nothing"
		}
	},
	examples: [{
		line: "greenroom publish --note \"Pet fee, late checkout by SMS, steadier voice\"",
		about: "Publish the commit you are on"
	}, {
		line: "greenroom publish --dry-run --note \"…\"",
		about: "See the next version and what it changes"
	}],
	run
};
async function run(call) {
	const wired = await openAgent(call);
	const { settings, source } = wired;
	const ref = call.text("ref") ?? "HEAD";
	const commit = await source.findCommit(ref);
	if (commit === void 0) throw new UserError("COMMIT_NOT_FOUND", `there is no commit "${ref}"`, "Commit the agent's files first, or name a commit with --ref.");
	const note = call.text("note") ?? "";
	const result = await publish(wired, {
		settings,
		commit,
		note,
		dryRun: call.flag("dry-run")
	});
	const { data } = result;
	const style = makeStyle(call.terminal.colour);
	const lines = [];
	if (data.counts.error > 0) lines.push(renderTerminalFindings(data, { colour: call.terminal.colour }));
	if (result.decision === "proceed") {
		const verb = data.dryRun ? "would be" : "is";
		lines.push(`${style.green(`v${data.version}`)} ${verb} published: ${neutralLine(data.note)}`);
		if (data.diff) lines.push(renderTerminalDiff(data.diff, {
			style,
			indent: "  ",
			limit: MOST_CHANGES
		}));
		lines.push(style.dim(`${data.tag} · ${data.digest.slice(0, 19)} · commit ${data.commit.slice(0, 12)}`));
		if (!data.dryRun) lines.push(`Next: greenroom deploy ${settings.environments[0]?.name} v${data.version}`);
	}
	return finish(call, result, [...lines, ...reasonLines(result)].join("\n"));
}
export { command as default };
