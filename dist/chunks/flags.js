import { l as isJsonObject } from "./base.js";
import { F as itemWords, I as listWords, L as sectionWords, O as fieldLabel, P as isSingle, g as valueText, j as CHANGE_KINDS, l as groupByFear, m as isSampleQuestion, p as fieldPhrases, u as countRisks, x as sectionOf } from "./changes.js";
import { i as fitRows, n as cutText, t as byteLength } from "./fit-blocks.js";
import { n as flagTitle, r as pickFlags, t as afterColon } from "./flag-titles.js";
import { i as inlineCode, n as escapeText, o as strong, r as htmlCode, s as struck, t as escapeCell } from "./escape.js";
import { t as creditWords } from "./credit-words.js";
// src/render/markdown/tested-by.ts
const MAX_NAMED = 6;
const MARKS = {
	passed: " ✅",
	failed: " ❌",
	error: " ⚠️"
};
const WORST_FIRST = [
	"failed",
	"error",
	"passed"
];
function conversationVerdicts(results) {
	const runs = /* @__PURE__ */ new Map();
	for (const one of results.cases) runs.set(one.conversation, [...runs.get(one.conversation) ?? [], one]);
	return new Map([...runs].map(([conversation, cases]) => [conversation, {
		verdict: WORST_FIRST.find((verdict) => cases.some((one) => one.verdict === verdict)) ?? "error",
		variants: [...new Set(cases.flatMap((one) => variantOf(one)))]
	}]));
}
function variantOf({ id, conversation }) {
	if (!id.startsWith(`${conversation}/`)) return [];
	return [id.slice(conversation.length + 1).replace(/ \(.*$/, "")];
}
function testedByCell(planned, isUncovered, verdicts) {
	if (planned === void 0) return "not planned";
	const names = [...planned.covered, ...planned.neighbours];
	const named = names.slice(0, MAX_NAMED).map((name) => {
		const found = verdicts?.get(name);
		const variants = found === void 0 || found.variants.length === 0 ? "" : ` (${found.variants.map(escapeText).join(", ")})`;
		return `${inlineCode(name)}${found === void 0 ? "" : MARKS[found.verdict]}${variants}`;
	});
	if (names.length > MAX_NAMED) named.push(`and ${names.length - MAX_NAMED} more`);
	const byHand = planned.byHand.map((step) => `☐ *${escapeText(step)}*`);
	return [
		...isUncovered ? ["⚠️ no conversation covers it"] : [],
		named.join(" "),
		...byHand
	].filter((part) => part !== "").join("<br>") || "covered by the whole suite";
}
const MAX_NOTES = 5;
const SIGNS = {
	added: "➕",
	renamed: "🔀",
	changed: "✏️",
	removed: "➖"
};
function changeSign(change) {
	return SIGNS[change.kind];
}
function changeTitle(change) {
	const word = capital(sectionWords(change.section).one);
	return isSingle(change.section, change.id) ? `**${word}**` : `**${word} ${inlineCode(change.id)}**`;
}
function changeTitleHtml(change) {
	const word = capital(sectionWords(change.section).one);
	return isSingle(change.section, change.id) ? `<b>${word}</b>` : `<b>${word} ${htmlCode(change.id)}</b>`;
}
function changeCell(change) {
	const phrases = fieldPhrases(change.fields);
	const shown = phrases.slice(0, 4).map(({ text, detail }) => escapeText(text) + (detail === void 0 ? "" : ` ${inlineCode(detail)}`));
	if (phrases.length > 4) shown.push(`${phrases.length - 4} more`);
	const [only] = phrases;
	const single = phrases.length === 1 && change.formerId === void 0 && (only?.detail !== void 0 || only?.verb === true);
	const fields = shown.length === 0 ? "" : `${single ? " " : ": "}${shown.join(", ")}`;
	const remarks = change.remarks.map((remark) => escapeText(remark)).join("; ");
	return `${changeTitle(change)}${kindWords$1(change)}${fields}${remarks === "" ? "" : `, ${remarks}`}`;
}
function kindWords$1({ kind, formerId }) {
	if (formerId !== void 0) return ` renamed from ${inlineCode(formerId)}`;
	return kind === "removed" ? " removed" : "";
}
function sideWords(side) {
	if (side.version === void 0) return `**${escapeText(cutText(side.label, 100))}**`;
	return `**v${side.version}**${side.environment === void 0 ? "" : ` (${escapeText(cutText(side.environment, 100))})`}`;
}
function sideHeading(side, position) {
	if (position === "to") return side.version === void 0 ? "This change" : `v${side.version}`;
	if (side.version === void 0) return escapeText(capital(cutText(side.label, 100)));
	return side.environment === void 0 ? `v${side.version}` : `Now ${escapeText(cutText(side.environment, 100))} (v${side.version})`;
}
function notesBlock({ notes = [] }) {
	return notes.slice(0, MAX_NOTES).map((note) => `> ⚠️ ${escapeText(cutText(note, 400))}`).join("\n>\n");
}
function capital(text) {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
// src/render/markdown/credits.ts
const MAX_LINES = 40;
function creditCell(change) {
	return creditWords(change, {
		name: escapeText,
		commit: escapeText
	});
}
function creditLines(changes) {
	const known = changes.flatMap((change) => {
		const who = creditCell(change);
		return who === "" ? [] : [`- ${changeTitle(change)} · ${who}`];
	});
	if (known.length <= MAX_LINES) return known.join("\n");
	return [...known.slice(0, MAX_LINES), `- … and ${known.length - MAX_LINES} more`].join("\n");
}
function touched({ dependents, includes = [] }) {
	const told = new Set(includes.map(({ name }) => name));
	const others = dependents.filter((name) => !told.has(name));
	if (others.length === 0) return [];
	const names = others.map((name) => {
		const section = sectionOf(name);
		return escapeText(itemWords(section, name.slice(section.length + 1)));
	});
	return ["", `Touches: ${listWords(names)}`];
}
// src/render/markdown/change-details.ts
const MAX_FIELDS = 40;
const MAX_QUESTIONS = 20;
const LONGEST_QUESTION = 200;
const LONGEST_CELL = 1500;
const CONTEXT = 80;
function isToldByRow(change) {
	if (isOnOneSide(change) || change.includes !== void 0) return false;
	const phrases = fieldPhrases(change.fields);
	return phrases.length <= 4 && phrases.every(({ detail }) => detail !== void 0);
}
function detailBlocks(diff) {
	const blocks = diff.changes.filter((change) => !isToldByRow(change)).map((change) => ({
		text: () => changeDetails(change, diff),
		optional: true
	}));
	const whoElse = creditLines(diff.changes.filter(isToldByRow));
	return whoElse === "" ? blocks : [...blocks, {
		text: () => whoElse,
		optional: true
	}];
}
function changeDetails(change, diff) {
	const rows = isOnOneSide(change) ? wholeRows(change, diff) : changedRows(change, diff);
	return [
		`<details><summary>${[changeTitleHtml(change) + kindWords(change), creditCell(change)].filter(Boolean).join(" · ")}</summary>`,
		"",
		...rows,
		...included(change),
		...touched(change),
		"",
		`<sub>Risk: ${change.risk}. ${escapeText(change.riskReason)}</sub>`,
		"",
		"</details>"
	].join("\n");
}
function isOnOneSide({ kind }) {
	return kind === "added" || kind === "removed";
}
function kindWords({ kind, formerId }) {
	if (formerId !== void 0) return ` · renamed from ${htmlCode(formerId)}`;
	return kind === "added" ? " · new" : kind === "removed" ? " · removed" : "";
}
function changedRows(change, diff) {
	if (change.fields.length === 0) return ["Only the id differs, and what names it."];
	return [
		`| Field | ${sideHeading(diff.from, "from")} | ${sideHeading(diff.to, "to")} |`,
		"|---|---|---|",
		...limited(change.fields.filter((field) => !isSampleQuestion(field)).map(fieldRow)),
		...questionRow(change.fields)
	];
}
function fieldRow(field) {
	const { before, after } = fieldCells(field);
	return `| ${escapeText(field.label)} | ${before} | ${after} |`;
}
function questionRow(fields) {
	const questions = fields.filter(isSampleQuestion);
	if (questions.length === 0) return [];
	const cell = (kind, sign) => {
		const texts = questions.flatMap((field) => field.kind === kind ? [valueText(kind === "added" ? field.after : field.before)] : []);
		const shown = texts.slice(0, MAX_QUESTIONS).map((text) => `${sign} ${escapeCell(cutText(text, LONGEST_QUESTION)) || "*empty*"}`);
		const left = texts.length - shown.length;
		return [...shown, ...left > 0 ? [`… and ${left} more`] : []].join("<br>");
	};
	return [`| sample questions | ${cell("removed", "➖")} | ${cell("added", "➕")} |`];
}
function fieldCells(field) {
	if (field.pieces !== void 0) return {
		before: side(field.pieces, "removed"),
		after: side(field.pieces, "added")
	};
	const before = cutText(valueText(field.before), LONGEST_CELL);
	const after = cutText(valueText(field.after), LONGEST_CELL);
	if (field.kind === "added") return {
		before: "",
		after: after === "" ? "➕ *empty*" : `➕ ${escapeCell(after)}`
	};
	if (field.kind === "removed") return {
		before: before === "" ? "➖ *empty*" : `➖ ${escapeCell(before)}`,
		after: ""
	};
	return {
		before: emptyOr(before),
		after: emptyOr(after)
	};
}
function emptyOr(text) {
	return text.trim() === "" ? "*empty*" : escapeCell(text);
}
function side(pieces, kind) {
	let room = LONGEST_CELL;
	const parts = [];
	for (const [index, piece] of pieces.entries()) {
		if (piece.kind !== "same" && piece.kind !== kind) continue;
		if (room <= 0) {
			parts.push(" *… more below the limit of this table*");
			break;
		}
		const last = index === pieces.length - 1;
		const text = piece.kind === "same" ? shorten(piece.text, index === 0, last) : cutText(piece.text, LONGEST_CELL);
		room -= text.length;
		parts.push(piece.kind === "same" ? escapeCell(text) : mark(text, kind));
	}
	const cell = parts.join("");
	return cell.trim() === "" ? "*empty*" : cell;
}
function mark(text, kind) {
	return escapeCell(text).split("<br>").map((line) => kind === "removed" ? struck(line) : strong(line)).join("<br>");
}
function shorten(text, first, last) {
	const characters = Array.from(text);
	const head = first ? 0 : CONTEXT;
	const tail = last ? 0 : CONTEXT;
	if (characters.length <= head + tail + CONTEXT) return text;
	return `${characters.slice(0, head).join("")} … ${tail === 0 ? "" : characters.slice(-tail).join("")}`;
}
function wholeRows(change, diff) {
	const [value, heading] = change.kind === "added" ? [change.after, sideHeading(diff.to, "to")] : [change.before, sideHeading(diff.from, "from")];
	const rows = (isJsonObject(value) ? Object.entries(value) : []).map(([name, member]) => [name, cutText(valueText(member), LONGEST_CELL)]).filter(([, text]) => text.trim() !== "").map(([name, text]) => `| ${escapeText(fieldLabel(change.section, [name]))} | ${escapeCell(text)} |`);
	return [
		`| Field | ${heading} |`,
		"|---|---|",
		...limited(rows)
	];
}
function limited(rows) {
	if (rows.length <= MAX_FIELDS) return rows;
	return [...rows.slice(0, MAX_FIELDS), `| … | ${rows.length - MAX_FIELDS} more fields | |`];
}
function included(change) {
	if (change.includes === void 0 || change.includes.length === 0) return [];
	return ["", ...change.includes.map((one) => {
		const phrases = fieldPhrases(one.fields).map(({ text, detail }) => escapeText(text) + (detail === void 0 ? "" : ` ${inlineCode(detail)}`));
		return `- Counted with it: ${changeTitle(one)} ${phrases.join(", ")}; nothing else differs there.`;
	})];
}
// src/render/markdown/change-table.ts
function changeTable(diff, plan, rehearsal, budget) {
	if (diff.changes.length === 0) return "";
	const verdicts = rehearsal === void 0 ? void 0 : conversationVerdicts(rehearsal);
	const planned = new Map((plan?.changes ?? []).map((one) => [one.item, one]));
	const uncovered = new Set(plan?.uncovered ?? []);
	const rows = diff.changes.map((change) => {
		const cells = [
			changeSign(change),
			changeCell(change),
			change.risk
		];
		if (plan !== void 0) cells.push(testedByCell(planned.get(change.name), uncovered.has(change.name), verdicts));
		return `| ${cells.join(" | ")} |`;
	});
	const head = plan === void 0 ? ["| | What changed | Risk |", "|---|---|---|"] : ["| | What changed | Risk | Tested by |", "|---|---|---|---|"];
	const rest = (count) => `| … | ${count} more changes, all of them in the result file of this run | |${plan === void 0 ? "" : " |"}`;
	return [...head, ...fitRows(rows, budget, rest)].join("\n");
}
// src/render/markdown/change-blocks.ts
const IN_ONE_TABLE = 8;
const AROUND_ROWS = 260;
function changeBlocks(diff, context, budget) {
	const { plan, rehearsal } = context;
	if (diff.changes.length <= IN_ONE_TABLE) return [{ text: changeTable(diff, plan, rehearsal, budget) }, ...detailBlocks(diff)];
	const groups = groupByFear(diff.changes);
	let room = budget - groups.length * AROUND_ROWS;
	return groups.flatMap((group) => {
		const part = {
			...diff,
			changes: group.changes
		};
		const table = changeTable(part, plan, rehearsal, Math.max(0, room));
		room -= byteLength(table);
		return [
			{
				text: `<details><summary>${groupTitle(group)}</summary>`,
				within: true
			},
			{
				text: table,
				within: true
			},
			...detailBlocks(part).map((block) => ({
				...block,
				within: true
			})),
			{
				text: "</details>",
				within: true
			}
		];
	});
}
function groupTitle({ section, changes }) {
	const counts = CHANGE_KINDS.flatMap((kind) => {
		const count = changes.filter((change) => change.kind === kind).length;
		return count === 0 ? [] : [`${count} ${kind}`];
	});
	const risks = [...countRisks(changes)].map(([risk, count]) => `${count} ${risk}`);
	return `<b>${capital(sectionWords(section).all)}</b> · ${counts.join(", ")} · risk: ${risks.join(", ")}`;
}
// src/render/markdown/flags.ts
const MOST_FLAGS = 10;
function flagsBlock({ flags }, longest = 400) {
	const { shown, rest } = pickFlags(flags, MOST_FLAGS);
	const lines = shown.map(({ code, message }) => `> ⚠️ **${flagTitle(code).title}**: ${escapeText(afterColon(cutText(message, longest)))}`);
	if (rest !== "") lines.push(`> ⚠️ And more, all of them in the result file of this run: ${rest}.`);
	return lines.join("\n>\n");
}
export { conversationVerdicts as a, sideWords as i, changeBlocks as n, notesBlock as r, flagsBlock as t };
