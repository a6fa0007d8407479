import { W as shortText, n as versionName } from "./changes.js";
import { n as deliverySentence, r as deliveryTitle, t as renderTerminalDelivery } from "./delivery.js";
import { o as durationText } from "./count-verdicts.js";
import { i as shortDigest } from "./base.js";
import { n as changeBlocks, r as notesBlock, t as flagsBlock } from "./flags.js";
import { i as inlineCode, n as escapeText, t as escapeCell } from "./escape.js";
import { n as cutText, r as fitBlocks } from "./fit-blocks.js";
import { u as makeStyle } from "./agent.js";
// src/render/markdown/delivery.ts
const BUDGET = 2e5;
const MAX_VERSIONS = 20;
const LINE = 500;
const NAME = 150;
const LONGEST_SUMMARY = 1500;
function renderMarkdownDelivery(result, budget = BUDGET) {
	const { data, decision, reasons } = result;
	const mark = decision === "stop" ? "❌" : decision === "proceed" ? "✅" : "➖";
	const told = new Set(data.gates.flatMap((gate) => gate.status === "passed" ? [] : [gate.reason.message]));
	const rest = reasons.filter(({ message }) => !told.has(message));
	const blocks = [
		`## ${mark} ${escapeText(deliveryTitle(data))}`,
		data.note === null ? "" : `> ${escapeText(shortText(data.note, LINE))}`,
		`**${escapeText(deliverySentence(decision, data))}**${facts(data)}`,
		data.settled ? `⚠️ ${escapeText(shortText(data.settled.message, LINE))}` : "",
		rest.map(reasonItem).join("\n"),
		gateTable(data.gates),
		undoneList(data.undone)
	].flatMap((text) => text === "" ? [] : [{ text }]);
	const diff = data.diff;
	return fitBlocks([
		...blocks,
		...diff ? [
			{ text: `### What guests will notice\n\n${escapeText(cutText(diff.summary, LONGEST_SUMMARY))}` },
			{ text: flagsBlock(diff) },
			{ text: notesBlock(diff) },
			...changeBlocks(diff, {}, budget / 3)
		] : [],
		{ text: `<sub>${footer(data)}</sub>` }
	], budget, (count) => `*The details of ${count} more changes are left out here; \`greenroom diff\` shows all of them.*`);
}
function gateTable(gates) {
	if (gates.length === 0) return "";
	return [
		"| | Gate | |",
		"|---|---|---|",
		...gates.map((gate) => {
			if (gate.status === "passed") return `| ✅ | ${inlineCode(gate.gate)} | ${escapeCell(gate.detail)} |`;
			const { code, message, hint } = gate.reason;
			const next = hint ? `<br>${escapeCell(shortText(hint, LINE))}` : "";
			const why = `${inlineCode(code)} ${escapeCell(shortText(message, LINE))}${next}`;
			return `| ${gate.status === "unknown" ? "⚠️" : "❌"} | ${inlineCode(gate.gate)} | ${why} |`;
		})
	].join("\n");
}
function reasonItem({ code, message, hint }) {
	const next = hint ? `\\\n  ${escapeText(shortText(hint, LINE))}` : "";
	return `- ${inlineCode(code)} ${escapeText(shortText(message, LINE))}${next}`;
}
function undoneList(undone) {
	if (undone.length === 0) return "";
	const left = undone.length - MAX_VERSIONS;
	return [
		"### What goes away with it",
		"",
		...undone.slice(0, MAX_VERSIONS).map(({ version, note, authors }) => `- **${versionName(version)}** ${escapeText(shortText(note, NAME))} · ${escapeText(shortText(authors.join(", "), NAME))}`),
		...left > 0 ? [`- and ${left} more versions`] : []
	].join("\n");
}
function facts({ smoke, duration, rolledBack, held }) {
	return [
		...smoke ? [`smoke ${smoke.passed} of ${smoke.total}`] : [],
		...duration === void 0 ? [] : [durationText(duration)],
		...rolledBack?.duration === void 0 ? [] : [`back in ${durationText(rolledBack.duration)}`],
		...held === void 0 ? [] : [`${versionName(held)} is on hold`]
	].map((fact) => ` · ${fact}`).join("");
}
function footer({ digest, position }) {
	return `${digest === null ? "" : `digest ${inlineCode(shortDigest(digest))} · `}ledger position ${position}`;
}
// src/actions/delivery.ts
const STEPS = {
	settle: "asks the platform what an earlier run left behind",
	intend: "records the intent",
	deliver: "delivers and waits until the platform reports it",
	smoke: "runs the smoke conversations",
	record: "records the outcome",
	"automatic-rollback": "goes back, because the smoke conversations failed"
};
function tellSteps({ runtime }) {
	return ({ step, environment, version }) => runtime.logger.info(`${environment} ← ${versionName(version)}: ${STEPS[step]}`);
}
function finishDelivery(result) {
	const { environment, version, replaces, duration, running } = result.data;
	return {
		result,
		outputs: {
			environment,
			version: result.decision !== "stop" ? version : typeof running === "number" ? running : null,
			"previous-version": replaces,
			seconds: duration === void 0 ? null : Math.round(duration / 100) / 10
		},
		text: renderTerminalDelivery(result, makeStyle(false)),
		summary: [renderMarkdownDelivery(result)],
		tellsReasons: true
	};
}
export { tellSteps as n, finishDelivery as t };
