import { a as link, i as inlineCode, n as escapeText, o as strong, t as escapeCell } from "./escape.js";
// src/render/markdown/environments-page.ts
const CONDITION_MARKS = {
	verified: "✅ verified",
	deploying: "⏳ deploying",
	unverified: "⚠️ not verified",
	drift: "⛔ drift",
	unknown: "❓ unknown",
	empty: "nothing deployed yet"
};
function renderEnvironmentsPage(view, platforms) {
	return [
		`# ${escapeText(view.title)} · environments`,
		"",
		"| Environment | Version | Since (UTC) | By | Note |",
		"|---|---|---|---|---|",
		...view.environments.map(environmentLine),
		"",
		...versionsTable(view),
		`<sub>${escapeText(footer(view, platforms))}</sub>`,
		""
	].join("\n");
}
function footer(view, platforms) {
	return `${view.head === 0 ? "The ledger is empty." : `From the ledger at entry ${view.head}; chain verified.`} ${platforms ?? "What the platforms report is asked by: greenroom status."}`;
}
function environmentLine(row) {
	const name = [strong(escapeCell(row.name)), ...row.phones.map((phone) => escapeCell(phone))].join(" · ");
	const mark = CONDITION_MARKS[row.condition];
	return cells([
		name,
		(row.version === void 0 ? mark : `${strong(escapeCell(row.version))} ${mark}`) + (row.detail === void 0 ? "" : `<br>${escapeCell(row.detail)}`),
		escapeCell(row.since),
		escapeCell(row.by),
		escapeCell(row.note)
	]);
}
function versionsTable(view) {
	if (view.versions.length === 0) return ["No version has been published yet.", ""];
	return [
		"| Version | Note | Author | Published (UTC) | Active in | |",
		"|---|---|---|---|---|---|",
		...view.versions.map(versionLine),
		"",
		...view.olderVersions > 0 ? [`${view.olderVersions} earlier versions are not shown: ${inlineCode("greenroom history")} has them all.`, ""] : []
	];
}
function versionLine(row) {
	const active = row.activeIn.map(({ environment, isLive }) => isLive ? strong(escapeCell(environment)) : escapeCell(environment));
	return cells([
		escapeCell(row.name),
		escapeCell(row.note),
		escapeCell(row.authors),
		escapeCell(row.published),
		active.join(", "),
		[
			...row.hold === void 0 ? [] : [`⛔ on hold: ${escapeCell(row.hold)}`],
			...row.compareUrl === void 0 ? [] : [link("compare with live", row.compareUrl)],
			...row.changedUrl === void 0 ? [] : [link(`what ${escapeCell(row.name)} changed`, row.changedUrl)],
			...row.compareUrl === void 0 && row.compareCommand ? [inlineCode(row.compareCommand)] : [],
			...row.rollbackCommand === void 0 ? [] : [inlineCode(row.rollbackCommand)]
		].join(" · ")
	]);
}
function cells(texts) {
	return `| ${texts.join(" | ")} |`;
}
export { footer as n, renderEnvironmentsPage as r, CONDITION_MARKS as t };
