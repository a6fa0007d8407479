import { n as validateTree } from "./validate-tree.js";
import { t as check } from "./check.js";
import { n as commentOfCheck, t as renderTerminalPlan } from "./plan.js";
import { r as rehearseWith, t as rehearsalConnector } from "./rehearsal.js";
import { r as renderComment } from "./pr-comment.js";
import { t as renderTerminalDiff } from "./diff3.js";
import { t as renderTerminalFindings } from "./findings.js";
import { t as renderTerminalResults } from "./results3.js";
import { r as openAgent, t as liveEnvironment, u as makeStyle } from "./agent.js";
import { t as writeReport } from "./file-sink.js";
import { c as toolVersion } from "./start.js";
import { n as reasonLines, t as finish } from "./results.js";
import { t as showProgress } from "./show-progress.js";
import { resolve } from "node:path";
// src/cli/commands/check.ts
const command = {
	name: "check",
	summary: "Everything a pull request is shown: findings, changes, tests, rehearsal",
	options: {
		base: {
			type: "string",
			value: "<ref>",
			about: "Compare with this while nothing is live (default: origin/main, if there is one)"
		},
		comment: {
			type: "boolean",
			about: "Print the comment's Markdown instead"
		},
		out: {
			type: "string",
			value: "<folder>",
			about: "Write comment.md and check.json there"
		}
	},
	examples: [{
		line: "greenroom check",
		about: "See your work tree as the reviewer will"
	}, {
		line: "greenroom check --comment",
		about: "The very comment, as Markdown"
	}],
	run
};
async function run(call) {
	const wired = await openAgent(call);
	const { settings, source, clock } = wired;
	const base = call.text("base") ?? await source.findCommit("origin/main");
	const onProgress = showProgress(call.terminal);
	const rehearse = rehearseWith({
		rehearsal: rehearsalConnector,
		clock
	}, {
		settings,
		signal: call.signal,
		onProgress
	});
	const result = await check({
		...wired,
		rehearse,
		validate: validateTree
	}, {
		settings,
		head: { kind: "draft" },
		...base === void 0 ? {} : { base }
	});
	call.terminal.progress(void 0);
	const comment = commentOfCheck(result.data, {
		toolVersion,
		approvalIn: liveEnvironment(settings)
	});
	const markdown = comment ? renderComment(comment) : void 0;
	const out = call.text("out");
	if (out !== void 0) {
		const folder = resolve(call.cwd, out);
		call.terminal.note(writeReport(folder, "check.json", `${JSON.stringify({
			...result,
			toolVersion
		}, null, 2)}\n`));
		if (markdown !== void 0) call.terminal.note(writeReport(folder, "comment.md", `${markdown}\n`));
	}
	const text = call.flag("comment") && markdown !== void 0 ? markdown : describe(result.data, call);
	return finish(call, result, [text, ...reasonLines(result)].filter(Boolean).join("\n\n"));
}
function describe({ validation, diff, plan, rehearsal, rehearsalMissing }, call) {
	const style = makeStyle(call.terminal.colour);
	const { columns } = call.terminal;
	const wide = columns === void 0 ? {} : { width: columns };
	const counts = {
		error: 0,
		warning: 0,
		note: 0
	};
	for (const { severity } of validation) counts[severity] += 1;
	const findings = validation.filter(({ severity }) => severity !== "note");
	return [
		...findings.length > 0 ? [renderTerminalFindings({
			findings,
			counts
		}, { colour: call.terminal.colour })] : [],
		...diff ? [`${diff.from.label} → ${diff.to.label}`, renderTerminalDiff(diff, {
			style,
			indent: "  ",
			...wide
		})] : [],
		...plan && diff && diff.changes.length > 0 ? ["tests for it", renderTerminalPlan(plan, {
			style,
			indent: "  "
		})] : [],
		rehearsal ? renderTerminalResults(rehearsal, style) : `no rehearsal: ${rehearsalMissing ?? "not asked for"}`
	].join("\n");
}
export { command as default };
