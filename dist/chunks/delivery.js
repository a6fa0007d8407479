import { n as versionName } from "./changes.js";
import { r as runningName } from "./decide-drift.js";
import { o as durationText } from "./count-verdicts.js";
import { t as renderTerminalDiff } from "./diff3.js";
import { d as neutralLine, p as padEnd } from "./agent.js";
// src/domain/promotion/describe-delivery.ts
function deliveryTitle({ environment, version, kind }) {
	if (version === null) return kind === "promotion" ? environment : `rollback ${environment}`;
	const to = versionName(version);
	return kind === "promotion" ? `${environment} ← ${to}` : `rollback ${environment} → ${to}`;
}
function deliverySentence(decision, report) {
	const { environment, version, replaces, running, rolledBack, kind } = report;
	const name = version === null ? "nothing" : versionName(version);
	const instead = replaces === null || replaces === version ? "" : `, which replaces ${versionName(replaces)}`;
	if (report.dryRun) return decision === "proceed" ? `${environment} would run ${name}${instead}. Nothing was changed.` : "Nothing was changed.";
	if (decision === "nothing-to-do") return "Nothing to do.";
	if (decision === "proceed") return kind === "promotion" ? `${environment} runs ${name}${instead}, verified.` : `${environment} is back on ${name}${instead}, verified. Nothing was deleted.`;
	if (report.deployment === void 0) return "Nothing was delivered.";
	if (rolledBack?.succeeded) return `${environment} is back on ${versionName(rolledBack.version)}, verified.`;
	if (running === void 0) return `What ${environment} runs is not known.`;
	return `${environment} runs ${runningName(running)} now.`;
}
// src/render/terminal/delivery.ts
const MAX_VERSIONS = 10;
const MAX_CHANGES = 30;
const GATE_WIDTH = 11;
function renderTerminalDelivery(result, style, width) {
	const { data, decision, reasons } = result;
	const note = data.note === null ? "" : `   ${style.dim(`"${neutralLine(data.note)}"`)}`;
	const told = new Set(data.gates.flatMap((gate) => gate.status === "passed" ? [] : [gate.reason.message]));
	const colour = decision === "stop" ? style.red : style.green;
	return [
		`${style.bold(neutralLine(deliveryTitle(data)))}${note}`,
		...data.settled ? [`  ${style.yellow("!")} ${neutralLine(data.settled.message)}`] : [],
		...data.gates.flatMap((gate) => gateLines(gate, style)),
		...undoneLines(data, style, width),
		`  ${colour(neutralLine(deliverySentence(decision, data)))}${facts(data)}`,
		...data.held === void 0 ? [] : [`  ${versionName(data.held)} is on hold.`],
		...reasons.filter(({ message }) => !told.has(message)).flatMap((reason) => reasonLines(reason, style))
	].join("\n");
}
function gateLines(gate, style) {
	const name = padEnd(gate.gate, GATE_WIDTH);
	if (gate.status === "passed") return [`  ${style.green("✔")} ${name} ${style.dim(neutralLine(gate.detail))}`];
	const { code, message, hint } = gate.reason;
	return [`  ${style.red("✘")} ${name} ${style.bold(code)}: ${neutralLine(message)}`, ...hint ? [`    ${" ".repeat(GATE_WIDTH)} → ${neutralLine(hint)}`] : []];
}
function reasonLines({ code, message, hint }, style) {
	return [`  ${style.bold(code)}: ${neutralLine(message)}`, ...hint ? [`    → ${neutralLine(hint)}`] : []];
}
function undoneLines({ undone, diff, kind }, style, width) {
	if (kind === "promotion") return [];
	const shown = undone.slice(0, MAX_VERSIONS);
	const left = undone.length - shown.length;
	return [
		...undone.length > 0 ? ["  This takes away what came with:"] : [],
		...shown.map(({ version, note, authors }) => `    ${versionName(version)}  ${neutralLine(note)} ${style.dim(`· ${neutralLine(authors.join(", "))}`)}`),
		...left > 0 ? [style.dim(`    … and ${left} more versions`)] : [],
		...diff ? ["  What guests will notice:", renderTerminalDiff(diff, {
			style,
			indent: "    ",
			limit: MAX_CHANGES,
			...width === void 0 ? {} : { width }
		})] : []
	];
}
function facts({ smoke, duration, rolledBack }) {
	return [
		...smoke ? [`smoke ${smoke.passed}/${smoke.total}`] : [],
		...duration === void 0 ? [] : [durationText(duration)],
		...rolledBack?.duration === void 0 ? [] : [`back in ${durationText(rolledBack.duration)}`]
	].map((fact) => ` · ${fact}`).join("");
}
export { deliverySentence as n, deliveryTitle as r, renderTerminalDelivery as t };
