import { d as neutralLine } from "./agent.js";
// src/operations/check-comment.ts
function commentOfCheck(data, surroundings) {
	const { agent, displayName, digest, diff, plan, rehearsal, rehearsalMissing, validation } = data;
	if (diff === null) return void 0;
	return {
		agent,
		displayName,
		digest,
		diff,
		validation,
		...plan === null ? {} : { plan },
		...rehearsal === null ? {} : { rehearsal },
		...rehearsalMissing === null ? {} : { rehearsalMissing },
		...surroundings
	};
}
// src/render/terminal/plan.ts
const MAX_NAMED = 8;
function renderTerminalPlan(plan, { style, indent = "" }) {
	const covered = new Set(plan.changes.flatMap((one) => one.covered));
	const neighbours = new Set(plan.changes.flatMap((one) => one.neighbours));
	const named = [...[...covered].map(neutralLine), ...[...neighbours].filter((id) => !covered.has(id)).map((id) => `${neutralLine(id)} (neighbour)`)];
	const byHand = new Set(plan.changes.flatMap((one) => one.byHand));
	return [named.length === 0 ? "no conversation is about these changes" : limited(named).join(" · "), [
		`smoke: ${plan.smoke.length === 0 ? style.yellow("none") : limited(plan.smoke.map(neutralLine)).join(", ")}`,
		...byHand.size === 0 ? [] : [`by hand: ${limited([...byHand].map(neutralLine)).join("; ")}`],
		uncovered(plan, style)
	].join(" · ")].map((line) => indent + line).join("\n");
}
function uncovered(plan, style) {
	if (plan.uncovered.length === 0) return "uncovered: none";
	return style.yellow(`uncovered: ${limited(plan.uncovered.map(neutralLine)).join(", ")}`);
}
function limited(names) {
	return names.length <= MAX_NAMED ? names : [...names.slice(0, MAX_NAMED), `and ${names.length - MAX_NAMED} more`];
}
export { commentOfCheck as n, renderTerminalPlan as t };
