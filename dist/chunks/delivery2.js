import { o as durationText } from "./count-verdicts.js";
import { n as versionName } from "./version-name.js";
import { t as renderTerminalDiff } from "./diff3.js";
import { r as neutralLine } from "./style.js";
// src/render/terminal/delivery.ts
/** More changes than that are for `greenroom diff`. */
const MOST_CHANGES = 20;
/**
* A deploy or rollback for a terminal: every gate, what goes away, what happened with the time it took, and for what was
* stopped each reason with its next step. Ends without a line break.
*/
function renderTerminalDelivery(result, style) {
	const { data } = result;
	return [
		...gateLines(data, style),
		...undoneLines(data, style),
		...outcomeLines(result, style),
		...reasonLines(result, style)
	].join("\n");
}
function gateLines({ gates }, style) {
	return gates.map((gate) => gate.status === "passed" ? `  ${style.green("✔")} ${gate.gate.padEnd(11)} ${style.dim(neutralLine(gate.detail))}` : `  ${style.red("✘")} ${gate.gate.padEnd(11)} ${neutralLine(gate.reason.message)}`);
}
function undoneLines({ undone, diff, kind }, style) {
	if (kind === "promotion") return [];
	const versions = undone.map(({ version, note, authors }) => `  undoes ${versionName(version)} "${neutralLine(note)}" ${style.dim(`by ${authors.map(neutralLine).join(", ")}`)}`);
	const changes = diff ? [renderTerminalDiff(diff, {
		style,
		indent: "    ",
		limit: MOST_CHANGES
	})] : [];
	return [...versions, ...changes];
}
function outcomeLines({ decision, data }, style) {
	const { environment, version, replaces, smoke, duration, held, rolledBack, settled, dryRun, kind } = data;
	const place = neutralLine(environment);
	const name = version === null ? "no version" : versionName(version);
	const lines = settled ? [`  an earlier run left ${versionName(settled.version)} open: ${neutralLine(settled.message)}`] : [];
	if (decision === "nothing-to-do") return [...lines, `${place} runs ${style.bold(name)} already`];
	if (decision === "stop") {
		lines.push(`${place} ← ${style.bold(name)}  ${style.red(rolledBack?.succeeded ? "failed, put back" : "stopped")}`);
		if (rolledBack) {
			const word = rolledBack.succeeded ? style.green("verified") : style.red("failed");
			lines.push(`  back on ${versionName(rolledBack.version)}, ${word}${rolledBack.duration === void 0 ? "" : `, ${durationText(rolledBack.duration)}`}`);
		}
		return lines;
	}
	const before = replaces === null ? "" : ` (was ${versionName(replaces)})`;
	if (dryRun) return [...lines, `${place} ← ${style.bold(name)}${before}  ${style.green("nothing stands in the way")}; nothing was changed`];
	const facts = [...smoke ? [`smoke ${smoke.passed}/${smoke.total}`] : [], ...duration === void 0 ? [] : [durationText(duration)]].join(", ");
	lines.push(`${place} ← ${style.bold(name)}${before}  ${style.green(kind === "promotion" ? "deployed, verified" : "rolled back, verified")}  ${facts}`);
	if (held !== void 0) lines.push(`  ${versionName(held)} is on hold; nothing was deleted`);
	return lines;
}
/** Reasons that a gate has told already are told once; their next step is not. */
function reasonLines({ reasons, data }, style) {
	const told = new Set(data.gates.flatMap((gate) => gate.status === "passed" ? [] : [gate.reason.message]));
	return reasons.flatMap(({ code, message, hint }) => [`  ${style.yellow(code)}${told.has(message) ? "" : `: ${neutralLine(message)}`}`, ...hint ? [`    ${style.cyan("→")} ${neutralLine(hint)}`] : []]);
}
export { renderTerminalDelivery as t };
