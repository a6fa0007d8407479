import { L as sectionWords, P as isSingle, a as changedSentence, c as unchangedSentence, f as countedWords, g as valueText, h as shortValue, j as CHANGE_KINDS, l as groupByFear, m as isSampleQuestion, o as cosmeticSentence } from "./changes.js";
import { t as creditWords } from "./credit-words.js";
import { d as neutralLine, l as displayWidth } from "./agent.js";
import { n as flagTitle, r as pickFlags, t as afterColon } from "./flag-titles.js";
// src/render/terminal/segments.ts
const TOKEN = / +|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}][\p{M}、。，．！？ー]*|[^ \p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;
function plain(text) {
	return [{ text }];
}
function lineWidth(line) {
	return line.reduce((width, { text }) => width + displayWidth(text), 0);
}
function paintLine(line) {
	return line.map(({ text, paint }) => paint === void 0 ? text : paint(text)).join("");
}
function paintPadded(line, width) {
	return paintLine(line) + " ".repeat(Math.max(0, width - lineWidth(line)));
}
function wrapLine(line, width) {
	if (width === Number.POSITIVE_INFINITY) return [withoutBlankEnd(line)];
	const lines = [];
	let current = [];
	let room = width;
	const next = () => {
		lines.push(withoutBlankEnd(current));
		current = [];
		room = width;
	};
	const put = (text, paint, columns) => {
		const last = current.at(-1);
		if (last !== void 0 && last.paint === paint) current[current.length - 1] = {
			...last,
			text: last.text + text
		};
		else current.push(paint === void 0 ? { text } : {
			text,
			paint
		});
		room -= columns;
	};
	for (const { text, paint } of line) for (const token of text.match(TOKEN) ?? []) {
		const columns = displayWidth(token);
		if (columns <= room) {
			if (current.length > 0 || lines.length === 0 || token.trim() !== "") put(token, paint, columns);
			continue;
		}
		if (token.trim() === "") {
			next();
			continue;
		}
		if (columns <= width) {
			next();
			put(token, paint, columns);
			continue;
		}
		for (const [piece, wide] of pieces(token)) {
			if (wide > room && current.length > 0) next();
			put(piece, paint, wide);
		}
	}
	next();
	return lines;
}
function pieces(token) {
	const found = [];
	let text = "";
	for (const character of token) {
		if (text !== "" && displayWidth(text + character) > displayWidth(text)) {
			found.push([text, displayWidth(text)]);
			text = "";
		}
		text += character;
	}
	if (text !== "") found.push([text, displayWidth(text)]);
	return found;
}
function withoutBlankEnd(line) {
	const trimmed = [...line];
	for (let last = trimmed.at(-1); last !== void 0; last = trimmed.at(-1)) {
		const text = last.text.trimEnd();
		if (text !== "") {
			trimmed[trimmed.length - 1] = {
				...last,
				text
			};
			break;
		}
		trimmed.pop();
	}
	return trimmed;
}
// src/render/terminal/text-rows.ts
const CONTEXT_LINES = 1;
function piecesOf({ pieces, before, after }) {
	return pieces ?? [{
		kind: "removed",
		text: valueText(before)
	}, {
		kind: "added",
		text: valueText(after)
	}];
}
function inlineLines(pieces) {
	const lines = [[]];
	for (const { kind, text } of pieces) for (const [index, part] of text.split(/\r\n?|\n/).entries()) {
		if (index > 0) lines.push([]);
		if (part !== "") lines.at(-1)?.push({
			kind,
			text: part
		});
	}
	if (lines.length > 1 && lines.at(-1)?.length === 0) lines.pop();
	return lines;
}
function sideRows(pieces) {
	const rows = [];
	let before = [[]];
	let after = [[]];
	const flush = (left, right) => {
		for (let index = 0; index < Math.max(left.length, right.length); index += 1) rows.push({
			...left[index] === void 0 ? {} : { before: left[index] },
			...right[index] === void 0 ? {} : { after: right[index] }
		});
	};
	for (const { kind, text } of pieces) {
		const parts = text.split(/\r\n?|\n/);
		if (kind === "same" && before.length + after.length > 2) {
			flush(before.slice(0, -1), after.slice(0, -1));
			before = before.slice(-1);
			after = after.slice(-1);
		}
		for (const [index, part] of parts.entries()) {
			if (index > 0 && kind === "same") {
				flush(before, after);
				before = [[]];
				after = [[]];
			} else if (index > 0) (kind === "removed" ? before : after).push([]);
			if (part === "") continue;
			if (kind !== "added") before.at(-1)?.push({
				kind,
				text: part
			});
			if (kind !== "removed") after.at(-1)?.push({
				kind,
				text: part
			});
		}
	}
	if (rows.length === 0 || [...before, ...after].some((line) => line.length > 0)) flush(before, after);
	return rows;
}
function isChangedLine(line) {
	return line.some(({ kind }) => kind !== "same");
}
function isChangedRow({ before, after }) {
	return before === void 0 || after === void 0 || isChangedLine(before) || isChangedLine(after);
}
function foldRows(rows, isChanged, limit) {
	const near = /* @__PURE__ */ new Set();
	for (const [index, row] of rows.entries()) if (isChanged(row)) for (let at = index - CONTEXT_LINES; at <= index + CONTEXT_LINES; at += 1) near.add(at);
	const shown = [];
	let same = 0;
	let count = 0;
	for (const [index, row] of rows.entries()) {
		if (count === limit) return {
			shown,
			left: rows.length - index
		};
		if (!near.has(index)) {
			same += 1;
			continue;
		}
		if (same > 0) shown.push({ same });
		same = 0;
		shown.push({ row });
		count += 1;
	}
	if (same > 0 && shown.length > 0) shown.push({ same });
	return {
		shown,
		left: 0
	};
}
// src/render/terminal/change-lines.ts
function saidLines(change, style, lengths) {
	const labelled = !(isSingle(change.section, change.id) && change.fields.length === 1);
	return [
		...change.formerId === void 0 ? [] : [plain(`renamed from ${neutralLine(change.formerId)}`)],
		...change.fields.filter((field) => !isSampleQuestion(field)).flatMap((field) => fieldLines(field, labelled, style, lengths)),
		...questionLines(change.fields, style, lengths),
		...remarkLines(change, lengths)
	];
}
function remarkLines(change, lengths) {
	const remarks = change.remarks.map(neutralLine);
	const text = change.kind === "added" && remarks.length === 0 ? addedText(change, lengths) : "";
	return [...remarks, text].filter((line) => line !== "").map(plain);
}
function addedText({ after }, { value }) {
	if (typeof after !== "object" || after === null || Array.isArray(after)) return "";
	const texts = new Map(Object.entries(after));
	for (const key of [
		"content",
		"text",
		"response",
		"description",
		"destination"
	]) {
		const text = texts.get(key);
		if (typeof text === "string" && text !== "") return cut(neutralLine(text), value);
	}
	return "";
}
function questionLines(fields, style, lengths) {
	const questions = fields.filter(isSampleQuestion);
	const [only] = questions;
	if (only === void 0) return [];
	if (questions.length === 1) return fieldLines(only, true, style, lengths);
	const left = questions.length - lengths.questions;
	return [
		plain(`${countedWords(only.label, questions)}:`),
		...questions.slice(0, lengths.questions).map((field) => {
			const text = cut(neutralLine(valueText(field.after ?? field.before)), lengths.value);
			return field.kind === "removed" ? [{
				text: "- ",
				paint: style.red
			}, { text }] : [{
				text: "+ ",
				paint: style.added
			}, { text }];
		}),
		...left > 0 ? [plain(`… and ${left} more`)] : []
	];
}
function fieldLines(field, labelled, style, lengths) {
	const label = neutralLine(field.label);
	if (field.kind !== "changed") {
		const text = cut(neutralLine(valueText(field.kind === "added" ? field.after : field.before)), lengths.value);
		return [[field.kind === "added" ? {
			text: "+ ",
			paint: style.added
		} : {
			text: "- ",
			paint: style.red
		}, { text: `${label}: ${text}` }]];
	}
	const prefix = labelled && label !== "content" && label !== "text" ? `${label}: ` : "";
	const short = shortPair(field);
	if (short !== void 0) return [plain(prefix + short)];
	const lines = inlineLines(piecesOf(field));
	const [first] = lines;
	if (lines.length === 1 && first !== void 0) return [[{ text: prefix }, ...pieceSegments(first, style, lengths)]];
	const { shown, left } = foldRows(lines, isChangedLine, lengths.lines);
	return [
		plain(`${label}:`),
		...shown.map((one) => "row" in one ? pieceSegments(one.row, style, lengths) : [{
			text: `⋯ ${sameWords(one.same)}`,
			paint: style.dim
		}]),
		...left > 0 ? [plain(`… and ${left} more lines`)] : []
	];
}
function sameWords(count) {
	return count === 1 ? "1 line the same" : `${count} lines the same`;
}
function shortPair({ before, after }) {
	const [a, b] = [shortValue(before), shortValue(after)];
	return a === void 0 || b === void 0 ? void 0 : `${neutralLine(a)} → ${neutralLine(b)}`;
}
function pieceSegments(pieces, style, lengths) {
	return pieces.map(({ kind, text }, index) => {
		const line = neutralLine(text);
		if (kind === "same") return { text: shorten(line, index === 0, index === pieces.length - 1, lengths) };
		const shown = cut(line, lengths.value);
		if (style.on) return {
			text: shown,
			paint: kind === "added" ? style.added : style.removed
		};
		return { text: kind === "added" ? `{+${shown}+}` : `[-${shown}-]` };
	});
}
function shorten(text, first, last, { context }) {
	if (hasAtMost(text, context * (first || last ? 1 : 2) + 10)) return text;
	const begin = firstOf(text, context);
	const end = lastOf(text, context);
	const whole = Math.max(begin.lastIndexOf(" "), 0) || begin.length;
	const before = begin.slice(0, whole);
	const after = end.slice(Math.max(0, end.indexOf(" ") + 1));
	if (last) return `${before} …`;
	return first ? `… ${after}` : `${before} … ${after}`;
}
function cut(text, limit) {
	if (hasAtMost(text, limit)) return text;
	return `${firstOf(text, limit)}…`;
}
const PAIR = /[\ud800-\udfff]/;
function firstOf(text, count) {
	const part = text.slice(0, 2 * count + 1);
	return PAIR.test(part) ? Array.from(part).slice(0, count).join("") : part.slice(0, count);
}
function lastOf(text, count) {
	const part = text.slice(-2 * count - 1);
	return PAIR.test(part) ? Array.from(part).slice(-count).join("") : part.slice(-count);
}
function hasAtMost(text, limit) {
	return text.length <= limit || text.length <= 2 * limit && Array.from(text).length <= limit;
}
// src/render/terminal/diff-columns.ts
const BAR = " │ ";
function columnFields(change) {
	if (change.fields.length === 0) return [];
	const texts = change.fields.filter((field) => !isSampleQuestion(field) && field.kind === "changed" && shortPair(field) === void 0);
	const questions = change.fields.filter(isSampleQuestion);
	return questions.length > 1 ? [...texts, ...questions] : texts;
}
function columnHeading({ from, to }, width, style) {
	return row([{
		text: neutralLine(from.label),
		paint: style.dim
	}], [{
		text: neutralLine(to.label),
		paint: style.dim
	}], columnWidth(width), style)[0] ?? "";
}
function columnLines(fields, width, style, lengths) {
	const texts = fields.filter((field) => !isSampleQuestion(field));
	const questions = fields.filter(isSampleQuestion);
	return [...texts.flatMap((field) => textColumns(field, width, style, lengths)), ...questions.length > 0 ? questionColumns(questions, width, style, lengths) : []];
}
function textColumns(field, width, style, lengths) {
	const column = columnWidth(width);
	const { shown, left } = foldRows(sideRows(piecesOf(field)), isChangedRow, lengths.lines);
	const side = (pieces) => pieces === void 0 ? [] : pieceSegments(pieces, style, lengths);
	return [
		...label(neutralLine(field.label), width, style),
		...shown.flatMap((one) => {
			if ("row" in one) return row(side(one.row.before), side(one.row.after), column, style);
			const same = [{
				text: `⋯ ${sameWords(one.same)}`,
				paint: style.dim
			}];
			return row(same, same, column, style);
		}),
		...left > 0 ? wrapLine(plain(`… and ${left} more lines`), width).map(paintLine) : []
	];
}
function questionColumns(questions, width, style, lengths) {
	const column = columnWidth(width);
	const of = (field) => {
		if (field === void 0) return [];
		const text = neutralLine(valueText(field.after ?? field.before)).slice(0, lengths.value).toWellFormed();
		return field.kind === "removed" ? [{
			text: "- ",
			paint: style.red
		}, { text }] : [{
			text: "+ ",
			paint: style.added
		}, { text }];
	};
	const gone = questions.filter(({ kind }) => kind === "removed");
	const fresh = questions.filter(({ kind }) => kind !== "removed");
	const count = Math.max(gone.length, fresh.length);
	const rows = [];
	for (let index = 0; index < Math.min(count, lengths.questions); index += 1) rows.push(...row(of(gone[index]), of(fresh[index]), column, style));
	if (count > lengths.questions) rows.push(`… and ${questions.length - shownOf(gone, fresh, lengths)} more`);
	return [...label(countedWords(questions[0]?.label ?? "", questions), width, style), ...rows];
}
function shownOf(gone, fresh, { questions }) {
	return Math.min(gone.length, questions) + Math.min(fresh.length, questions);
}
function label(text, width, style) {
	return wrapLine([{
		text: `${text}:`,
		paint: style.dim
	}], width).map(paintLine);
}
function row(before, after, column, style) {
	const left = wrapLine(before, column);
	const right = wrapLine(after, column);
	return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
		const end = right[index] ?? [];
		const bar = lineWidth(end) === 0 ? BAR.trimEnd() : BAR;
		return `${paintPadded(left[index] ?? [], column)}${style.dim(bar)}${paintLine(end)}`;
	});
}
function columnWidth(width) {
	return Math.floor((width - 3) / 2);
}
// src/render/terminal/flags.ts
const MOST_FLAGS = 10;
function flagLines({ flags }, style) {
	const { shown, rest } = pickFlags(flags, MOST_FLAGS);
	const mark = {
		text: "! ",
		paint: style.red
	};
	const lines = shown.map(({ code, message }) => [
		mark,
		{
			text: flagTitle(code).title,
			paint: style.bold
		},
		{ text: `: ${neutralLine(afterColon(message))}` }
	]);
	return rest === "" ? lines : [...lines, [mark, { text: `and ${rest}` }]];
}
// src/render/terminal/diff.ts
const SIGNS = {
	added: "+",
	renamed: "→",
	changed: "✎",
	removed: "-"
};
const WIDEST_NAME = 34;
const SHORT_LINE = 48;
const WITHOUT_HEADINGS = 5;
const TWO_COLUMNS = 120;
const NARROWEST = 20;
const LEAST_BESIDE = 28;
const ON_ONE_LINE = {
	value: 160,
	context: 40,
	lines: 40,
	questions: 20
};
const WRAPPED = {
	value: 1200,
	context: 80,
	lines: 60,
	questions: 20
};
function renderTerminalDiff(diff, options) {
	const { style, indent = "", limit = Number.POSITIVE_INFINITY } = options;
	const page = pageOf(options);
	const wrapped = (line) => wrapLine(line, page.width).map(paintLine);
	const notes = (diff.notes ?? []).flatMap((note) => wrapped([{
		text: `note: ${neutralLine(note)}`,
		paint: style.yellow
	}]));
	const cosmetic = [cosmeticSentence(diff)].filter((sentence) => sentence !== "").flatMap((text) => wrapped([{
		text,
		paint: style.dim
	}]));
	const flags = flagLines(diff, style).flatMap(wrapped);
	return [
		...diff.changes.length === 0 ? [changedSentence(diff), ...flags] : [...flags, ...changesLines(diff, page, limit, wrapped)],
		...cosmetic,
		...notes
	].map((line) => indent + line).join("\n");
}
function pageOf({ style, indent = "", width, sideBySide }) {
	const columns = sideBySide ?? (width !== void 0 && width >= TWO_COLUMNS);
	if (width === void 0 && !columns) return {
		style,
		width: Number.POSITIVE_INFINITY,
		columns,
		lengths: ON_ONE_LINE
	};
	return {
		style,
		width: Math.max(NARROWEST, (width ?? TWO_COLUMNS) - indent.length),
		columns,
		lengths: WRAPPED
	};
}
function changesLines(diff, page, limit, wrapped) {
	const { style } = page;
	const groups = diff.changes.length > WITHOUT_HEADINGS ? groupByFear(diff.changes) : [void 0];
	const order = groups.flatMap((group) => group?.changes ?? diff.changes);
	const shown = new Set(order.slice(0, limit));
	const width = Math.min(WIDEST_NAME, Math.max(...[...shown].map((change) => displayWidth(head(change)))));
	const lines = groups.flatMap((group) => {
		const changes = (group?.changes ?? diff.changes).filter((change) => shown.has(change));
		if (changes.length === 0) return [];
		return [...group === void 0 ? [] : wrapped([{
			text: groupHeading(group),
			paint: style.bold
		}]), ...changes.flatMap((change) => changeLines(change, width, page))];
	});
	const inColumns = page.columns && [...shown].some((change) => columnFields(change).length > 0);
	const rest = diff.changes.length - shown.size;
	const unchanged = unchangedSentence(diff);
	return [
		...inColumns ? [`    ${columnHeading(diff, page.width - 4, style)}`] : [],
		...lines,
		...rest > 0 ? wrapped([{
			text: `… and ${rest} more changes`,
			paint: style.dim
		}]) : [],
		...unchanged === "" ? [] : wrapped([{
			text: `n${neutralLine(unchanged).slice(1, -1)}`,
			paint: style.dim
		}])
	];
}
function groupHeading({ section, changes }) {
	const word = sectionWords(section).all;
	const counts = CHANGE_KINDS.flatMap((kind) => {
		const count = changes.filter((change) => change.kind === kind).length;
		return count === 0 ? [] : [`${count} ${kind}`];
	});
	return `${word.charAt(0).toUpperCase()}${word.slice(1)} · ${counts.join(", ")}`;
}
function head(change) {
	const word = sectionWords(change.section).one;
	if (!isSingle(change.section, change.id)) return `${word} ${neutralLine(change.id)}`;
	const [only] = change.fields;
	return change.fields.length === 1 && only !== void 0 ? `${word} ${neutralLine(only.label)}` : word;
}
function changeLines(change, width, page) {
	const { style, lengths } = page;
	const sign = colourOf(change, style);
	const inColumns = page.columns ? columnFields(change) : [];
	const said = withCredit(saidLines(inColumns.length === 0 ? change : {
		...change,
		fields: change.fields.filter((field) => !inColumns.includes(field))
	}, style, lengths), change, style);
	const columns = inColumns.length === 0 ? [] : columnLines(inColumns, page.width - 4, style, lengths).map((line) => `    ${line}`.trimEnd());
	const name = head(change);
	const title = [
		{
			text: SIGNS[change.kind],
			paint: sign
		},
		{ text: " " },
		{
			text: name,
			paint: style.bold
		}
	];
	const room = page.width - width - 4;
	const fits = displayWidth(name) <= width || page.width === Number.POSITIVE_INFINITY;
	if (room < LEAST_BESIDE || !fits) return [
		...wrapLine(title, page.width).map(paintLine),
		...said.flatMap((line) => wrapLine(line, page.width - 4).map((part) => `    ${paintLine(part)}`)),
		...columns
	];
	const [first = plain(""), ...rest] = said.flatMap((line) => wrapLine(line, room));
	const blank = " ".repeat(width + 4);
	return [
		`${paintPadded(title, width + 2)}  ${paintLine(first)}`.trimEnd(),
		...rest.map((line) => `${blank}${paintLine(line)}`),
		...columns
	];
}
function withCredit(said, change, style) {
	const who = creditWords(change, {
		name: neutralLine,
		commit: neutralLine
	});
	if (who === "") return said;
	const credit = [{
		text: who,
		paint: style.dim
	}];
	const [only] = said;
	if (only === void 0) return [credit];
	if (said.length > 1 || lineWidth(only) > SHORT_LINE) return [...said, credit];
	return [[
		...only,
		{ text: "  " },
		...credit
	]];
}
function colourOf(change, style) {
	if (change.kind === "added") return style.green;
	return change.kind === "removed" ? style.red : style.yellow;
}
export { renderTerminalDiff as t };
