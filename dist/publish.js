import { t as publish } from "./chunks/publish.js";
import { n as renderDiff } from "./chunks/diff6.js";
import { n as escapeText } from "./chunks/escape.js";
import { d as readPublishInputs, n as openAgent, t as runAction } from "./chunks/run-action.js";
import { r as reportFindings } from "./chunks/report-findings.js";
import { t as requireCommit } from "./chunks/require-revision.js";
// src/actions/note-from-commit.ts
function noteFromCommit(message) {
	const [subject = "", ...rest] = message.split(/\r\n|\r|\n/).map((line) => line.trim());
	const note = ((/^Merge (?:pull request #\d+ from \S+|branch '|remote-tracking branch ')/.test(subject) ? rest.find((line) => line !== "") : subject) ?? "").replace(/\s*\(#\d+\)$/, "").trim();
	return note === "" ? void 0 : note;
}
// src/actions/publish-action.ts
await runAction("publish", async (context) => {
	const { note, commit } = readPublishInputs();
	const wired = await openAgent(context);
	const { run, settings } = wired;
	const result = await publish(wired, {
		settings,
		commit: await requireCommit(wired, commit ?? run.sha),
		note: note ?? (commit === void 0 ? noteFromCommit(run.headMessage ?? "") : void 0) ?? ""
	});
	const { version, tag, digest, diff, findings, summary } = result.data;
	reportFindings(context.runtime, findings, wired.run.runUrl);
	const name = version === void 0 ? void 0 : `v${version}`;
	return {
		result,
		outputs: {
			version,
			digest,
			tag
		},
		text: result.decision === "proceed" ? `Published ${name}: ${result.data.note}\n${summary}` : "",
		summary: result.decision === "proceed" ? [
			`### Published **${name}**`,
			`> ${escapeText(result.data.note)}`,
			...diff === void 0 ? [] : [renderDiff(diff)]
		] : []
	};
});
export {};
