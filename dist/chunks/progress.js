import { c as reasonsOf } from "./count-verdicts.js";
import { W as shortText } from "./changes.js";
import { d as neutralLine } from "./agent.js";
// src/render/terminal/progress.ts
function renderProgressBar(counts, width = 24) {
	const total = Math.max(0, counts.total);
	const share = total === 0 ? 0 : Math.min(1, Math.max(0, counts.done / total));
	const full = Math.floor(share * width);
	return `${"█".repeat(full)}${"░".repeat(width - full)} ${tally(counts)}`;
}
function renderProgressLine(progress) {
	const { latest, done, total } = progress;
	if (latest.verdict !== "passed") {
		const word = latest.verdict === "failed" ? "FAILS" : "ERROR";
		return `${line(latest.id)} ${word}: ${line(reasonsOf(latest)[0] ?? "")} (${tally(progress)})`;
	}
	return done % Math.max(1, Math.ceil(total / 10)) === 0 || done === total ? tally(progress) : void 0;
}
function tally({ done, total, failed, error }) {
	const wrong = [...failed > 0 ? [`${failed} failed`] : [], ...error > 0 ? [`${error} not measured`] : []];
	return [`${done}/${total}`, ...wrong].join(" · ");
}
function line(text) {
	return neutralLine(shortText(text, 200));
}
export { renderProgressLine as n, renderProgressBar as t };
