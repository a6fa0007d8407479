import { J as SECTIONS, _ as htmlCode, b as strong, g as escapeText, h as escapeCell, q as isJsonObject, v as inlineCode, x as struck } from "./run-action.js";
import { r as fitRows, t as cutText } from "./fit-blocks.js";
// src/domain/diff/field-labels.ts
const LABELS = {
	agent: [
		["languages.*", "language"],
		["fallback", "fallback answer"],
		["model", "model"],
		["model.provider", "model provider"],
		["model.name", "model name"],
		["model.temperature", "model temperature"],
		["model.max_tokens", "model's longest answer (tokens)"]
	],
	topics: [
		["sample_questions.*", "sample question"],
		["actions.tools.*", "calls tool"],
		["actions.sms.*", "sends SMS"],
		["actions.handoffs.*", "hands off to"],
		["actions.tools", "order of tool calls"],
		["actions.sms", "order of SMS"],
		["actions.handoffs", "order of handoffs"]
	],
	knowledge: [["sources.*", "source $1"], ["sources.*.*", "source $1: $2"]],
	tools: [
		["parameters.properties.*", "parameter $1"],
		["parameters.properties.*.x-ask", "question for parameter $1"],
		["parameters.properties.*.*", "parameter $1: $2"],
		["parameters.properties.*.*.*", "parameter $1: $2"],
		["parameters.required.*", "required parameter"],
		["sample_result.*", "sample result $1"]
	],
	sms: [["requires_consent", "consent required"]],
	handoffs: [["sample_questions.*", "sample question"], ["default", "default handoff"]],
	guardrails: [["sample_questions.*", "sample question"]],
	voice: [["pronunciations.*", "pronunciation of $1"], ["pronunciations.*.*", "pronunciation of $1"]],
	flows: [
		["sample_questions.*", "sample question"],
		["steps", "order of steps"],
		["steps.*", "step $1"],
		["steps.*.say", "step $1: text"],
		["steps.*.tool", "step $1: calls tool"],
		["steps.*.sms", "step $1: sends SMS"],
		["steps.*.handoff", "step $1: hands off to"],
		["steps.*.next", "step $1: next step"],
		["steps.*.*", "step $1: $2"],
		["steps.*.*.*", "step $1: $2 $3"]
	],
	integrations: [
		["endpoints.*", "endpoint for $1"],
		["secrets.*", "secret"],
		["timeout_ms", "timeout (ms)"]
	],
	environments: [
		["variables.*", "variable $1"],
		["overrides.greeting", "greeting here"],
		["overrides.handoffs", "handoffs here"],
		["overrides.handoffs.*", "handoff $1 here"],
		["overrides.handoffs.*.destination", "destination of handoff $1 here"]
	]
};
/** What people call the field at `path`: `content`, `sample question`, `sends SMS`, `parameter party_size: minimum`. */
function fieldLabel(section, path) {
	const steps = path.map(String);
	for (const [pattern, label] of LABELS[section] ?? []) {
		const met = matchSteps(pattern.split("."), steps);
		if (met !== void 0) return label.replace(/\$(\d)/g, (_, index) => plain(met[Number(index) - 1] ?? ""));
	}
	return steps.length === 0 ? "content" : steps.map(plain).join(" ");
}
function matchSteps(pattern, steps) {
	if (pattern.length !== steps.length) return void 0;
	const met = [];
	for (const [index, part] of pattern.entries()) {
		const step = steps[index] ?? "";
		if (part === "*") met.push(step);
		else if (part !== step) return void 0;
	}
	return met;
}
function plain(step) {
	return step.replaceAll("_", " ");
}
// src/domain/diff/section-words.ts
const WORDS = {
	agent: {
		one: "agent settings",
		many: "agent settings",
		all: "agent settings"
	},
	instructions: {
		one: "instructions",
		many: "instructions",
		all: "instructions"
	},
	rules: {
		one: "rule",
		many: "rules",
		all: "rules"
	},
	topics: {
		one: "topic",
		many: "topics",
		all: "topics"
	},
	knowledge: {
		one: "knowledge",
		many: "knowledge items",
		all: "knowledge"
	},
	tools: {
		one: "tool",
		many: "tools",
		all: "tools"
	},
	sms: {
		one: "SMS",
		many: "SMS",
		all: "SMS"
	},
	handoffs: {
		one: "handoff",
		many: "handoffs",
		all: "handoffs"
	},
	guardrails: {
		one: "guardrail",
		many: "guardrails",
		all: "guardrails"
	},
	voice: {
		one: "voice",
		many: "voice",
		all: "voice"
	},
	flows: {
		one: "flow",
		many: "flows",
		all: "flows"
	},
	integrations: {
		one: "integration",
		many: "integrations",
		all: "integrations"
	},
	environments: {
		one: "environment",
		many: "environments",
		all: "environments"
	}
};
function sectionWords(section) {
	return WORDS[section];
}
/** Sections that hold one item need no name for it. */
function isSingle(section) {
	return section === "agent" || section === "instructions" || section === "voice";
}
/** `topic pet-policy`, `SMS late-checkout-offer`, `voice`. */
function itemWords(section, id) {
	return isSingle(section) ? WORDS[section].one : `${WORDS[section].one} ${id}`;
}
/** `8 topics`, `1 SMS`. */
function countWords(section, count) {
	return `${count} ${count === 1 ? WORDS[section].one : WORDS[section].many}`;
}
/** `a`, `a and b`, `a, b and c`; at most `limit` of them, the rest as `and 3 more`. */
function listWords(names, limit = 5) {
	if (names.length > limit) return `${names.slice(0, limit).join(", ")} and ${names.length - limit} more`;
	const last = names.at(-1) ?? "";
	return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
// src/domain/diff/field-words.ts
const COUNTED = /* @__PURE__ */ new Set([
	"sample question",
	"language",
	"secret",
	"required parameter"
]);
const VERBS = /* @__PURE__ */ new Set([
	"calls tool",
	"sends SMS",
	"hands off to"
]);
const LONGEST_VALUE = 40;
/** The fields of a change in as few words as possible; fields that are elements of one list are counted together. */
function fieldPhrases(fields) {
	const counts = /* @__PURE__ */ new Map();
	const keyOf = (field) => `${field.label}\u0000${field.kind}`;
	for (const field of fields) counts.set(keyOf(field), (counts.get(keyOf(field)) ?? 0) + 1);
	const phrases = [];
	for (const field of fields) {
		const key = keyOf(field);
		const count = counts.get(key);
		if (COUNTED.has(field.label)) {
			if (count === void 0) continue;
			counts.delete(key);
			phrases.push({ text: `${count} ${field.label}${count === 1 ? "" : "s"} ${field.kind}` });
		} else phrases.push(fieldPhrase(field));
	}
	return phrases;
}
function fieldPhrase(field) {
	const { label, kind } = field;
	const before = shortValue(field.before);
	const after = shortValue(field.after);
	if (VERBS.has(label) && kind === "added" && after !== void 0) return {
		text: label,
		detail: after
	};
	if (VERBS.has(label) && kind === "removed" && before !== void 0) return {
		text: `no longer ${label}`,
		detail: before
	};
	if (kind === "changed" && before !== void 0 && after !== void 0) return {
		text: label,
		detail: `${before} → ${after}`
	};
	return { text: kind === "changed" ? label : `${label} ${kind}` };
}
/** Numbers, switches, ids and numbers to call are shown; texts are not. Undefined for those. */
function shortValue(value) {
	if (typeof value === "number") return String(value);
	if (typeof value === "boolean") return value ? "on" : "off";
	if (typeof value === "string" && value.length <= LONGEST_VALUE && /^[\p{L}\p{N}+:._/-]+$/u.test(value)) return value;
}
/** Any value as text for people: `on`, `a, b`, `word: quay, say: key`. */
function valueText(value) {
	if (value === void 0 || value === null) return "";
	if (typeof value === "boolean") return value ? "on" : "off";
	if (typeof value === "string") return value;
	if (typeof value === "number") return String(value);
	if (Array.isArray(value)) return value.map((element) => nested(element)).join(", ");
	return Object.entries(value).map(([key, member]) => `${key.replaceAll("_", " ")}: ${nested(member)}`).join(", ");
}
function nested(value) {
	return typeof value === "object" && value !== null ? `(${valueText(value)})` : valueText(value);
}
// src/domain/diff/summary.ts
/** Up to this many changes are told one by one. */
const TOLD_ONE_BY_ONE = 5;
const NAMES_PER_SECTION = 3;
/** In the order in which a reviewer worries. `model` is a part of the agent's settings that people ask for by name. */
const UNCHANGED_ORDER = [
	"rules",
	"guardrails",
	"topics",
	"tools",
	"sms",
	"handoffs",
	"model",
	"instructions",
	"voice",
	"knowledge",
	"flows",
	"integrations",
	"environments",
	"agent"
];
/** What changed, as one sentence with its full stop; `Nothing differs.` when nothing does. */
function changedSentence({ from, changes }) {
	if (changes.length === 0) return "Nothing differs.";
	if (from.digest === void 0) return `Everything is new: ${sectionCounts(changes, "added").join(", ")}.`;
	const told = changes.length <= TOLD_ONE_BY_ONE ? changes.map(changeWords).join("; ") : `${changes.length} changes: ${sectionChanges(changes).join("; ")}`;
	return `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
}
/** What did not change, as one sentence; empty when there is nothing to say it of. */
function unchangedSentence({ from, changes, unchanged }) {
	if (changes.length === 0 || from.digest === void 0) return "";
	const modelChanged = changes.some((change) => change.section === "agent" && (change.kind !== "changed" || change.fields.some((field) => field.path.length === 0 || field.path[0] === "model")));
	const same = new Set(unchanged);
	if (!modelChanged) same.add("model");
	const names = UNCHANGED_ORDER.filter((section) => same.has(section)).map((section) => section === "model" ? "model" : sectionWords(section).all);
	return names.length === 0 ? "" : `No changes to ${names.join(", ")}.`;
}
function summarise(facts) {
	return [changedSentence(facts), unchangedSentence(facts)].filter((sentence) => sentence !== "").join(" ");
}
/** `topic late-checkout changed`, `SMS late-checkout-offer added`, `voice stability 0.6 → 0.8`. */
function changeWords(change) {
	const item = itemWords(change.section, change.id);
	const [field] = change.fields;
	if (change.kind === "changed" && change.fields.length === 1 && field?.kind === "changed") {
		const before = shortValue(field.before);
		const after = shortValue(field.after);
		if (before !== void 0 && after !== void 0) return `${item} ${field.label} ${before} → ${after}`;
	}
	if (change.kind === "changed" && isSingle(change.section)) return `${item} changed (${listWords([...new Set(change.fields.map((one) => one.label))], 3)})`;
	const [remark] = change.remarks;
	return change.includes === void 0 || remark === void 0 ? `${item} ${change.kind}` : `${item} ${change.kind} (${remark})`;
}
function sectionCounts(changes, kind) {
	return SECTIONS.flatMap((section) => {
		const count = changes.filter((change) => change.section === section && change.kind === kind).length;
		if (count === 0) return [];
		return [isSingle(section) ? sectionWords(section).one : countWords(section, count)];
	});
}
function sectionChanges(changes) {
	return SECTIONS.flatMap((section) => {
		const here = changes.filter((change) => change.section === section);
		const [only] = here;
		if (only === void 0) return [];
		if (isSingle(section)) return [changeWords(only)];
		return [
			"added",
			"changed",
			"removed"
		].flatMap((kind) => {
			const ids = here.filter((change) => change.kind === kind).map((change) => change.id);
			if (ids.length === 0) return [];
			return [`${countWords(section, ids.length)} ${kind} (${listWords(ids, NAMES_PER_SECTION)})`];
		});
	});
}
const SIGNS = {
	added: "➕",
	changed: "✏️",
	removed: "➖"
};
function changeSign(change) {
	return SIGNS[change.kind];
}
/** **Topic `pet-policy`**, **Voice**. */
function changeTitle(change) {
	const word = capital(sectionWords(change.section).one);
	return isSingle(change.section) ? `**${word}**` : `**${word} ${inlineCode(change.id)}**`;
}
/** The same for `<summary>`, where Markdown is not read. */
function changeTitleHtml(change) {
	const word = capital(sectionWords(change.section).one);
	return isSingle(change.section) ? `<b>${word}</b>` : `<b>${word} ${htmlCode(change.id)}</b>`;
}
/** What a row of the table says: title, the fields in a few words, the wiring. */
function changeCell(change) {
	const phrases = fieldPhrases(change.fields);
	const shown = phrases.slice(0, 4).map(({ text, detail }) => escapeText(text) + (detail === void 0 ? "" : ` ${inlineCode(detail)}`));
	if (phrases.length > 4) shown.push(`${phrases.length - 4} more`);
	const [only] = phrases;
	const single = phrases.length === 1 && only?.detail !== void 0;
	const fields = shown.length === 0 ? "" : `${single ? " " : ": "}${shown.join(", ")}`;
	const remarks = change.remarks.map((remark) => escapeText(remark)).join("; ");
	const removed = change.kind === "removed" ? " removed" : "";
	return `${changeTitle(change)}${removed}${fields}${remarks === "" ? "" : `, ${remarks}`}`;
}
/** **v41** (live), `main` at 4f2c9d1, the draft: plain sides are escaped. */
function sideWords(side) {
	if (side.version === void 0) return `**${escapeText(side.label)}**`;
	return `**v${side.version}**${side.environment === void 0 ? "" : ` (${escapeText(side.environment)})`}`;
}
/** Heading of a side's column. */
function sideHeading(side, position) {
	if (position === "to") return side.version === void 0 ? "This change" : `v${side.version}`;
	if (side.version === void 0) return escapeText(capital(side.label));
	return side.environment === void 0 ? `v${side.version}` : `Now ${escapeText(side.environment)} (v${side.version})`;
}
function capital(text) {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
// src/render/markdown/change-details.ts
const MAX_FIELDS = 40;
const LONGEST_CELL = 1500;
/** Text that both sides share is shown only this far around a difference. */
const CONTEXT = 80;
/** Whether the row of the table tells a change already: nothing but short values, all of them named there. */
function isToldByRow(change) {
	if (change.kind !== "changed" || change.includes !== void 0) return false;
	const phrases = fieldPhrases(change.fields);
	return phrases.length <= 4 && phrases.every(({ detail }) => detail !== void 0);
}
/** The folded details of every change that a row can't tell, each a block that can be left out. */
function detailBlocks(diff) {
	return diff.changes.filter((change) => !isToldByRow(change)).map((change) => ({
		text: changeDetails(change, diff),
		optional: true
	}));
}
/** One folded block with everything that differs in one change, each field side by side. */
function changeDetails(change, diff) {
	const word = change.kind === "added" ? " · new" : change.kind === "removed" ? " · removed" : "";
	const rows = change.kind === "changed" ? changedRows(change, diff) : wholeRows(change, diff);
	return [
		`<details><summary>${changeTitleHtml(change)}${word}</summary>`,
		"",
		...rows,
		...included(change),
		"",
		`<sub>Risk: ${change.risk}. ${escapeText(change.riskReason)}</sub>`,
		"",
		"</details>"
	].join("\n");
}
function changedRows(change, diff) {
	return [
		`| Field | ${sideHeading(diff.from, "from")} | ${sideHeading(diff.to, "to")} |`,
		"|---|---|---|",
		...limited(change.fields.map(fieldRow))
	];
}
function fieldRow(field) {
	const { before, after } = fieldCells(field);
	return `| ${escapeText(field.label)} | ${before} | ${after} |`;
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
/** One side of a word comparison: what is only here is struck or bold, what both share is shortened. */
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
/** Emphasis can't hold line breaks, so each line is marked by itself. */
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
/** All fields of an item that is only on one side, but those that are empty. */
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
/** Wiring of other items that is told with this change: said in full, so that nothing is hidden. */
function included(change) {
	if (change.includes === void 0 || change.includes.length === 0) return [];
	return ["", ...change.includes.map((one) => {
		const phrases = fieldPhrases(one.fields).map(({ text, detail }) => escapeText(text) + (detail === void 0 ? "" : ` ${inlineCode(detail)}`));
		return `- Counted with it: ${changeTitle(one)} ${phrases.join(", ")}; nothing else differs there.`;
	})];
}
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
/** The cell that says what tests a change: its conversations with their verdicts, what is by hand, or that nothing does. */
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
// src/render/markdown/change-table.ts
/** One row a change, up to `budget` bytes; with a plan also what tests it. Empty when nothing differs. */
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
export { changedSentence as a, shortValue as c, itemWords as d, listWords as f, sideWords as i, valueText as l, fieldLabel as m, conversationVerdicts as n, summarise as o, sectionWords as p, detailBlocks as r, unchangedSentence as s, changeTable as t, isSingle as u };
