import { L as sectionWords, N as RISKS, O as fieldLabel, P as isSingle, _ as directionWord, a as changedSentence, c as unchangedSentence, j as CHANGE_KINDS, p as fieldPhrases } from "./changes.js";
import { t as byteLength } from "./fit-blocks.js";
import { a as escapeHtml, n as LIGHT, r as policySource, t as DARK } from "./page-style.js";
import { i as shortDigest, l as isJsonObject } from "./base.js";
import { n as flagTitle } from "./flag-titles.js";
// src/render/html/diff-page/anchors.ts
function anchorsOf(changes) {
	const names = /* @__PURE__ */ new Map();
	const indices = changes.map(({ name }, index) => {
		const anchor = /^[\w./-]{1,100}$/.test(name) && !names.has(name) ? `i-${name}` : `c-${index + 1}`;
		if (!names.has(name)) names.set(name, anchor);
		return anchor;
	});
	return {
		ofIndex: (index) => indices[index] ?? `c-${index + 1}`,
		ofName: (name) => names.get(name)
	};
}
// src/render/html/diff-page/cut-value.ts
const MAX_DEPTH = 12;
const CONTEXT$1 = 300;
function cutValue(text, limit) {
	if (text.length <= limit) return {
		text,
		missing: 0
	};
	const kept = text.slice(0, /[\ud800-\udbff]/.test(text[limit - 1] ?? "") ? limit - 1 : limit);
	return {
		text: kept,
		missing: text.length - kept.length
	};
}
function cutPieces(pieces, limit) {
	const whole = pieces.reduce((sum, { text }) => sum + text.length, 0);
	if (whole <= limit) return {
		pieces,
		missing: 0
	};
	const kept = [];
	let room = limit;
	for (const { kind, text } of pieces) {
		if (room <= 0) break;
		const { text: fitting } = cutValue(kind === "same" ? withoutMiddle(text) : text, room);
		room -= fitting.length;
		kept.push({
			kind,
			text: fitting
		});
	}
	return {
		pieces: kept,
		missing: whole - kept.reduce((sum, { text }) => sum + text.length, 0)
	};
}
function withoutMiddle(text) {
	if (text.length <= 3 * CONTEXT$1) return text;
	const head = cutValue(text, CONTEXT$1).text;
	const start = text.length - CONTEXT$1;
	return `${head}\n[…]\n${text.slice(/[\udc00-\udfff]/.test(text[start] ?? "") ? start + 1 : start)}`;
}
function valueLines(value, depth = MAX_DEPTH) {
	if (value === void 0 || value === null) return "";
	if (typeof value === "boolean") return value ? "on" : "off";
	if (typeof value === "string") return value;
	if (typeof value === "number") return String(value);
	if (depth === 0) return "…";
	if (!isJsonObject(value)) return value.map((element) => `• ${hanging(element, depth)}`).join("\n");
	return Object.entries(value).map(([key, member]) => `${key.replaceAll("_", " ")}: ${below(member, depth)}`).join("\n");
}
function hanging(value, depth) {
	return valueLines(value, depth - 1).replaceAll("\n", "\n  ");
}
function below(value, depth) {
	const text = valueLines(value, depth - 1);
	return typeof value === "object" && value !== null && text !== "" ? `\n  ${text.replaceAll("\n", "\n  ")}` : text.replaceAll("\n", "\n  ");
}
// src/render/html/diff-page/text-rows.ts
const CONTEXT = 2;
const SMALLEST_FOLD = 3;
const LONG_LINE = 300;
const SENTENCE_END = /(?<=[.!?…]["'”’)]?\s)|(?<=[。！？])/u;
function textRows(pieces) {
	const rows = [];
	let before = [];
	let after = [];
	const flush = () => {
		if (before.length === 0 && after.length === 0) return;
		const same = [...before, ...after].every(({ kind }) => kind === "same");
		rows.push({
			same,
			before,
			after
		});
		before = [];
		after = [];
	};
	for (const piece of pieces) if (piece.kind === "removed") before.push(piece);
	else if (piece.kind === "added") after.push(piece);
	else {
		if (endsLine(before) && endsLine(after)) flush();
		for (const { text, ends } of stretches(piece.text)) {
			before.push({
				kind: "same",
				text
			});
			after.push({
				kind: "same",
				text
			});
			if (ends) flush();
		}
	}
	flush();
	return rows;
}
function foldRows(rows) {
	const near = rows.map(() => false);
	for (const [index, row] of rows.entries()) {
		if (row.same) continue;
		for (let at = Math.max(0, index - CONTEXT); at <= index + CONTEXT && at < rows.length; at += 1) near[at] = true;
	}
	const folded = [];
	let run = [];
	const flush = () => {
		if (run.length >= SMALLEST_FOLD) folded.push(foldOf(run));
		else folded.push(...run);
		run = [];
	};
	for (const [index, row] of rows.entries()) {
		if (!near[index]) {
			run.push(row);
			continue;
		}
		flush();
		folded.push(row);
	}
	flush();
	return folded;
}
function foldOf(rows) {
	const texts = rows.map(({ before }) => before.map(({ text }) => text).join(""));
	const fold = texts.join("");
	return {
		fold,
		size: texts.every((text, index) => text.endsWith("\n") || index === texts.length - 1) ? `${texts.length.toLocaleString("en")} lines` : `${fold.length.toLocaleString("en")} characters`
	};
}
function endsLine(side) {
	const last = side.at(-1);
	return last === void 0 || last.text.endsWith("\n");
}
function stretches(text) {
	return (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).flatMap((line) => {
		const parts = line.length > LONG_LINE ? line.split(SENTENCE_END) : [line];
		return parts.map((part, index) => ({
			text: part,
			ends: index < parts.length - 1 || part.endsWith("\n")
		}));
	});
}
// src/render/html/diff-page/field-rows.ts
function fieldRows(section, fields, limit) {
	return groupFields(fields).map((group) => {
		const [first] = group.fields;
		if (group.fields.length > 1 || first === void 0) return listBody(group, limit);
		return fieldBody(first, limit, directionWord(section, first));
	}).join("\n");
}
function groupFields(fields) {
	const groups = [];
	for (const field of fields) {
		const last = groups.at(-1);
		if (last !== void 0 && last.label === field.label && isElement(field) && last.fields.every(isElement)) last.fields.push(field);
		else groups.push({
			label: field.label,
			fields: [field]
		});
	}
	return groups;
}
function isElement({ kind, path }) {
	return kind !== "changed" && path.length > 1;
}
function listBody({ label, fields }, limit) {
	const side = (kind) => {
		const values = fields.filter((field) => field.kind === kind);
		if (values.length === 0) return "";
		return `<ul>${values.map((field) => `<li>${oneSide(field, kind, limit)}</li>`).join("")}</ul>`;
	};
	return body(`${label} (${fields.length})`, [row(side("removed"), side("added"))]);
}
function fieldBody(field, limit, direction) {
	if (field.kind !== "changed") {
		const cell = oneSide(field, field.kind, limit);
		return body(field.label, [field.kind === "removed" ? row(cell, "") : row("", cell)]);
	}
	if (field.pieces === void 0) return body(field.label, [row(oneSide(field, "removed", limit), oneSide(field, "added", limit))], direction);
	const { pieces, missing } = cutPieces(field.pieces, limit);
	const rows = foldRows(textRows(pieces)).map((one) => "fold" in one ? foldRow(one) : textRow(one));
	return body(field.label, missing === 0 ? rows : [...rows, note(missingWords(missing))]);
}
function oneSide(field, kind, limit) {
	const tag = kind === "removed" ? "del" : "ins";
	const { text, missing } = cutValue(valueLines(kind === "removed" ? field.before : field.after), limit);
	const value = text.trim() === "" ? `<${tag}>${blank(text)}</${tag}>` : `<${tag}>${escapeHtml(text)}</${tag}>`;
	return missing === 0 ? value : `${value}<p class="cut">${missingWords(missing)}</p>`;
}
function body(label, [first = row("", ""), ...rest], direction) {
	const head = `<th scope="row"${rest.length === 0 ? "" : ` rowspan="${rest.length + 1}"`}>${escapeHtml(label)}${direction === void 0 ? "" : ` <small>(${direction})</small>`}</th>`;
	return `<tbody>\n${[first, ...rest].map((cells, index) => `<tr>${index === 0 ? head : ""}${cells}</tr>`).join("\n")}\n</tbody>`;
}
function row(before, after) {
	return `${cell("old", before)}${cell("new", after)}`;
}
function cell(side, content) {
	return content === "" ? `<td class="${side} none"></td>` : `<td class="${side}" dir="auto">${content}</td>`;
}
function textRow({ same, before, after }) {
	const old = before.map(piece).join("");
	if (same) return `<td class="old same" dir="auto">${old}</td><td class="new same" dir="auto">${old}</td>`;
	return row(old, after.map(piece).join(""));
}
function foldRow({ fold, size }) {
	return `<td class="both" colspan="2"><details><summary>… ${size} the same</summary><div dir="auto">${escapeHtml(withoutLastBreak(fold))}</div></details></td>`;
}
function note(words) {
	return `<td class="both" colspan="2"><p class="cut">${words}</p></td>`;
}
function piece({ kind, text }, index, all) {
	const shown = index === all.length - 1 ? withoutLastBreak(text) : text;
	if (kind === "same") return escapeHtml(shown);
	const tag = kind === "removed" ? "del" : "ins";
	if (text.trim() === "") return `<${tag}>${blank(text)}</${tag}>`;
	const lead = /^ ?/.exec(shown)?.[0] ?? "";
	return `${lead}<${tag}>${escapeHtml(shown.slice(lead.length))}</${tag}>`;
}
function withoutLastBreak(text) {
	return text.replace(/\r?\n$/, "");
}
function blank(text) {
	if (text === "") return `<span class="blank">empty</span>`;
	const signs = text.replaceAll(" ", "·").replaceAll("	", "⇥").replaceAll("\n", "↵");
	return `<span class="blank">${escapeHtml(signs)}</span>`;
}
function missingWords(missing) {
	return `… ${missing.toLocaleString("en")} more characters; the JSON result has all of them`;
}
// src/render/html/diff-page/whole-item.ts
function wholeRows(section, value, limit) {
	const rows = (isJsonObject(value) ? Object.entries(value) : value === void 0 ? [] : [["value", value]]).map(([name, member]) => [fieldLabel(section, [name]), cutValue(valueLines(member), limit)]).filter(([, { text, missing }]) => text.trim() !== "" || missing > 0).map(([label, { text, missing }]) => {
		const cut = missing === 0 ? "" : `<p class="cut">${missingWords(missing)}</p>`;
		return `<tr><th scope="row">${escapeHtml(label)}</th><td class="whole" dir="auto">${escapeHtml(text)}${cut}</td></tr>`;
	});
	return rows.length === 0 ? "" : `<tbody>\n${rows.join("\n")}\n</tbody>`;
}
// src/render/html/diff-page/card.ts
const OPEN_NAMES = 8;
function changeCard(change, index, diff, options) {
	const id = options.anchors.ofIndex(index);
	const more = change.moreCredits ?? 0;
	const credits = [...(change.credits ?? []).map(creditLine), ...more === 0 ? [] : [`and in ${more} earlier commit${more === 1 ? "" : "s"}`]].map((line) => `<li class="who">${line}</li>`);
	const facts = [...[...factLines(change, options.anchors)].map((line) => `<li>${line}</li>`), ...credits];
	return `<article class="card" id="${id}" data-risk="${change.risk}" data-kind="${change.kind}" tabindex="-1" aria-labelledby="t-${id}">
<header><h3 id="t-${id}">${titleHtml(change)}</h3> <span class="kind k-${change.kind}">${change.kind}</span> <span class="risk r-${change.risk}">${change.risk}</span> <a class="self" href="#${id}" aria-label="Link to this change">#</a></header>
<p class="why"><span>Risk: </span>${escapeHtml(change.riskReason)}</p>
${facts.length === 0 ? "" : `<ul class="facts">${facts.join("")}</ul>\n`}${values(change, diff, options.limit)}</article>`;
}
function titleHtml({ section, id }) {
	const { one } = sectionWords(section);
	const word = `${one.charAt(0).toUpperCase()}${one.slice(1)}`;
	return isSingle(section, id) ? word : `${word} <code>${escapeHtml(id)}</code>`;
}
function sideLabel(side) {
	return side.nothing ? "nothing" : side.label;
}
function* factLines(change, anchors) {
	if (change.formerId !== void 0) yield `was called <code>${escapeHtml(change.formerId)}</code>`;
	for (const remark of change.remarks) yield escapeHtml(remark);
	for (const one of change.includes ?? []) {
		const phrases = fieldPhrases(one.fields).map(({ text, detail }) => `${escapeHtml(text)}${detail === void 0 ? "" : ` <code>${escapeHtml(detail)}</code>`}`);
		yield `counted with it: ${titleHtml(one)} ${phrases.join(", ")}; nothing else differs there`;
	}
	if (change.dependents.length > 0) yield touches(change, anchors);
}
function touches({ dependents }, anchors) {
	const names = dependents.map((name) => {
		const anchor = anchors.ofName(name);
		const code = `<code>${escapeHtml(name)}</code>`;
		return anchor === void 0 ? code : `<a href="#${anchor}">${code}</a>`;
	});
	const open = names.slice(0, OPEN_NAMES).join(" ");
	const rest = names.length - OPEN_NAMES;
	return `touches ${open}${rest <= 0 ? "" : ` <details><summary>and ${rest} more</summary>${names.slice(OPEN_NAMES).join(" ")}</details>`}`;
}
function creditLine({ author, commit, at, undone }) {
	if (commit === void 0 && undone) return "takes back what is not committed yet";
	if (commit === void 0) return author === void 0 ? "not committed yet" : `by ${escapeHtml(author)}, not committed yet`;
	const when = at === void 0 ? "" : ` on ${escapeHtml(at.slice(0, 10))}`;
	const who = author === void 0 ? "" : ` by ${escapeHtml(author)}`;
	return `${undone ? "takes back" : "changed in"} <code>${escapeHtml(commit.slice(0, 7))}</code>${who}${when}`;
}
function values(change, { from, to }, limit) {
	if (limit === 0) return `<p class="cut">What it holds is left out here: this page can only be so large. The JSON result has it.</p>\n`;
	if (change.kind === "added" || change.kind === "removed") {
		const side = change.kind === "added" ? to : from;
		const rows = wholeRows(change.section, change.kind === "added" ? change.after : change.before, limit);
		const words = change.kind === "added" ? "new in" : "was in";
		return rows === "" ? "" : table(change.kind, [`${words} ${sideLabel(side)}`], rows);
	}
	if (change.fields.length === 0) return "";
	return table("sides", [sideLabel(from), sideLabel(to)], fieldRows(change.section, change.fields, limit));
}
function table(kind, columns, rows) {
	return `<table class="${kind}">\n<thead><tr>${["Field", ...columns].map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join("")}</tr></thead>\n${rows}\n</table>\n`;
}
// src/render/html/diff-page/fit-cards.ts
const SHORTEST = 800;
const LIMITS = [
	2e5,
	2e4,
	4e3,
	SHORTEST
];
const WORDS_ONLY = 0;
function fitCards(diff, anchors, budget) {
	let longest = Number.POSITIVE_INFINITY;
	for (const limit of LIMITS) {
		if (limit >= longest) continue;
		const fitted = cardsWithin(diff, anchors, limit, budget);
		if (fitted.leftOut === 0) return fitted;
		longest = Math.min(longest, longestValue(diff));
	}
	const bare = cardsWithin(diff, anchors, WORDS_ONLY, budget);
	return bare.leftOut > 0 ? bare : withValues(diff, anchors, bare.cards, budget);
}
function longestValue({ changes }) {
	let longest = 0;
	for (const change of changes) for (const value of [
		...change.fields.flatMap(({ before, after }) => [before, after]),
		...Object.values(isJsonObject(change.before) ? change.before : {}),
		...Object.values(isJsonObject(change.after) ? change.after : {})
	]) {
		const length = typeof value === "string" ? value.length : JSON.stringify(value)?.length ?? 0;
		if (length > longest) longest = length;
	}
	return longest;
}
function cardsWithin(diff, anchors, limit, budget) {
	const cards = [];
	let room = budget;
	for (const [index, change] of diff.changes.entries()) {
		const card = changeCard(change, index, diff, {
			anchors,
			limit
		});
		room -= byteLength(card) + 1;
		if (room < 0) break;
		cards.push(card);
	}
	return {
		cards,
		leftOut: diff.changes.length - cards.length
	};
}
function withValues(diff, anchors, bare, budget) {
	let room = budget - bare.reduce((sum, card) => sum + byteLength(card) + 1, 0);
	return {
		cards: diff.changes.map((change, index) => {
			const words = bare[index] ?? "";
			const card = changeCard(change, index, diff, {
				anchors,
				limit: SHORTEST
			});
			const more = byteLength(card) - byteLength(words);
			if (more > room) return words;
			room -= more;
			return card;
		}),
		leftOut: 0
	};
}
// src/render/html/diff-page/overview.ts
const RISK_ORDER = {
	safety: 0,
	environment: 1,
	wiring: 2,
	model: 3,
	behaviour: 4,
	knowledge: 5,
	voice: 6,
	wording: 7
};
const LONGEST_SENTENCE = 3e3;
const MAX_NOTES = 50;
function countRisks({ changes }) {
	const counts = /* @__PURE__ */ new Map();
	for (const { risk } of changes) counts.set(risk, (counts.get(risk) ?? 0) + 1);
	return [...counts].map(([name, count]) => ({
		name,
		count
	})).sort((a, b) => RISK_ORDER[a.name] - RISK_ORDER[b.name]);
}
function countedKinds({ counts }) {
	return CHANGE_KINDS.filter((kind) => counts[kind] > 0).map((name) => ({
		name,
		count: counts[name]
	}));
}
function pageTitle({ displayName, from, to }) {
	return `${cutValue(displayName, 200).text}: ${cutValue(sideLabel(from), 200).text} → ${cutValue(sideLabel(to), 200).text}`;
}
function overview(diff, anchors) {
	const sides = `${sideHtml(diff.from)} <span class="arrow" aria-hidden="true">→</span><span class="unseen">compared with</span> ${sideHtml(diff.to)}`;
	const unchanged = cutValue(unchangedSentence(diff), LONGEST_SENTENCE).text;
	return [
		`<header class="overview" id="top">`,
		`<p class="agent">${escapeHtml(cutValue(diff.displayName, 200).text)}</p>`,
		`<h1>${sides}</h1>`,
		flags(diff, anchors),
		`<p class="changed">${escapeHtml(cutValue(changedSentence(diff), LONGEST_SENTENCE).text)}</p>`,
		unchanged === "" ? "" : `<p class="unchanged">${escapeHtml(unchanged)}</p>`,
		counts(diff),
		notes(diff),
		`</header>`
	].filter((line) => line !== "").join("\n");
}
function sideHtml(side) {
	const details = [...side.commit === void 0 ? [] : [`commit ${side.commit.slice(0, 7)}`], ...side.digest === void 0 ? [] : [`digest ${shortDigest(side.digest)}`]];
	const small = details.length === 0 ? "" : ` <small>${escapeHtml(details.join(", "))}</small>`;
	return `<span class="side">${escapeHtml(cutValue(sideLabel(side), 200).text)}${small}</span>`;
}
function flags({ flags: raised }, anchors) {
	if (raised.length === 0) return "";
	return `<section class="flags" aria-labelledby="flags-title">\n<h2 id="flags-title">Do not overlook</h2>\n<ul>${raised.map(({ message, item, code }) => {
		const anchor = item === void 0 ? void 0 : anchors.ofName(item);
		const text = escapeHtml(cutValue(message, LONGEST_SENTENCE).text);
		const words = anchor === void 0 ? text : `<a href="#${anchor}">${text}</a>`;
		return `<li data-flag="${code}"><b>${flagTitle(code).title}</b>: ${words}</li>`;
	}).join("")}</ul>\n</section>`;
}
function counts(diff) {
	const parts = [...countedKinds(diff).map(({ name, count }) => `<b>${count.toLocaleString("en")}</b> ${name}`), ...countRisks(diff).map(({ name, count }) => `<span class="risk r-${name}">${name}</span> <b>${count.toLocaleString("en")}</b>`)].map((words) => `<li>${words}</li>`);
	const cosmetic = diff.cosmetic === 0 ? "" : `<p class="cosmetic">${diff.cosmetic.toLocaleString("en")} ${diff.cosmetic === 1 ? "file differs" : "files differ"} only in comments, order or formatting, which means the same.</p>`;
	return [parts.length === 0 ? "" : `<ul class="counts" aria-label="Changes by kind and risk">${parts.join("")}</ul>`, cosmetic].filter((part) => part !== "").join("\n");
}
function notes({ notes: given = [] }) {
	if (given.length === 0) return "";
	const shown = given.slice(0, MAX_NOTES).map((note) => `<li>${escapeHtml(cutValue(note, LONGEST_SENTENCE).text)}</li>`);
	if (given.length > MAX_NOTES) shown.push(`<li>and ${given.length - MAX_NOTES} more notes</li>`);
	return `<ul class="notes" aria-label="About this comparison">${shown.join("")}</ul>`;
}
// src/render/html/diff-page/script.ts
const DIFF_PAGE_SCRIPT = String.raw`
"use strict";
(() => {
  const MOST_MARKS = 400;
  const $ = (id) => document.getElementById(id);
  const find = $("find"), shown = $("shown"), keys = $("keys"), root = document.documentElement;
  const cards = [...document.querySelectorAll("article.card")];
  const chips = [...document.querySelectorAll("[data-facet]")];
  const groups = [...document.querySelectorAll("section.group")];
  const members = new Map(groups.map((group) => [group, [...group.querySelectorAll("article.card")]]));
  const links = new Map([...document.querySelectorAll("#sections ul ul a")].map((link) => [link.hash.slice(1), link]));
  const wanted = { risk: new Set(), kind: new Set() };
  const texts = new Map();
  let current, marks = [], at = -1, opened = [], timer;

  // What is searched, collected in one walk when it is first needed. A text that stands in several rows of one column is one text.
  let collected;
  function units(card) {
    if (!collected) {
      collected = new Map();
      let list, before, after;
      for (const element of $("changes").querySelectorAll("article, h3, .why, .facts li, tbody, tbody th, .whole, .old, .new, .both div")) {
        const { localName, classList } = element;
        if (localName === "article") collected.set(element, (list = []));
        else if (localName === "tbody") list.push((before = []), (after = []));
        else if (localName === "div" || classList.contains("old")) before.push(element);
        else if (classList.contains("new")) after.push(element);
        else list.push([element]);
      }
    }
    return collected.get(card);
  }
  function textsOf(card) {
    if (!texts.has(card)) texts.set(card, units(card).map((unit) => unit.map((element) => element.textContent).join("\n")));
    return texts.get(card);
  }
  function pattern() {
    const words = find.value.trim().split(/\s+/).filter(Boolean);
    return words.length === 0 ? undefined : new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|\/]/g, "\\$&")).join("\\s+"), "giu");
  }

  function unmark() {
    const parents = new Set(marks.map((mark) => mark.parentNode));
    for (const mark of marks) mark.replaceWith(...mark.childNodes);
    for (const parent of parents) parent.normalize();
    for (const details of opened) details.open = false;
    marks = [];
    opened = [];
    at = -1;
  }
  function markUnit(unit, words) {
    const nodes = [];
    let text = "";
    for (const element of unit) {
      if (text !== "") text += "\n";
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        nodes.push({ node, start: text.length, end: text.length + node.data.length, hits: [] });
        text += node.data;
      }
    }
    for (const hit of text.matchAll(words)) {
      const from = hit.index, to = from + hit[0].length;
      for (const one of nodes)
        if (one.start < to && one.end > from) one.hits.push([Math.max(from, one.start) - one.start, Math.min(to, one.end) - one.start]);
    }
    for (const { node, hits } of nodes) {
      const made = [];
      for (const [from, to] of hits.reverse()) {
        const part = node.splitText(from);
        part.splitText(to - from);
        const mark = document.createElement("mark");
        part.replaceWith(mark);
        mark.append(part);
        made.unshift(mark);
      }
      marks.push(...made);
    }
  }
  function markAll(words) {
    for (const card of cards) {
      if (marks.length >= MOST_MARKS) break;
      if (card.hidden) continue;
      units(card).forEach((unit, index) => { if (textsOf(card)[index].search(words) >= 0) markUnit(unit, words); });
    }
    for (const mark of marks) {
      const details = mark.closest("details");
      if (details && !details.open) {
        details.open = true;
        opened.push(details);
      }
    }
  }
  function toMark(index) {
    if (marks.length === 0) return;
    if (marks[at]) marks[at].classList.remove("here");
    at = (index + marks.length) % marks.length;
    marks[at].classList.add("here");
    marks[at].scrollIntoView({ block: "center" });
    setCurrent(marks[at].closest("article"));
  }

  function apply() {
    const words = pattern();
    unmark();
    let count = 0;
    for (const card of cards) {
      const { risk, kind } = card.dataset;
      const fits =
        (wanted.risk.size === 0 || wanted.risk.has(risk)) &&
        (wanted.kind.size === 0 || wanted.kind.has(kind)) &&
        (!words || textsOf(card).some((text) => text.search(words) >= 0));
      card.hidden = !fits;
      if (fits) count += 1;
      const link = links.get(card.id);
      if (link) link.parentNode.hidden = !fits;
    }
    for (const group of groups) {
      const own = members.get(group), here = own.filter((card) => !card.hidden).length;
      group.hidden = here === 0;
      for (const number of document.querySelectorAll("[data-count=" + group.id.slice(2) + "]"))
        number.textContent = here === own.length ? String(here) : here + " of " + own.length;
    }
    const filtered = Boolean(words) || wanted.risk.size + wanted.kind.size > 0;
    tell(count, filtered);
    if (words) {
      markAll(words);
      const first = marks.findIndex((mark) => mark.closest("ins, del, .whole"));
      toMark(Math.max(0, first));
    }
  }
  function tell(count, filtered) {
    const of = count + " of " + cards.length;
    shown.textContent = filtered ? of + " shown" : cards.length + (cards.length === 1 ? " change" : " changes");
    $("nothing").hidden = count > 0 || cards.length === 0;
    $("clear").hidden = !filtered;
    $("partly").hidden = !filtered;
    $("partly").textContent = "Filtered: " + of + " changes are on this paper.";
  }
  function clear() {
    find.value = "";
    for (const set of Object.values(wanted)) set.clear();
    for (const chip of chips) chip.setAttribute("aria-pressed", "false");
    apply();
  }

  function setCurrent(card) {
    if (current === card) return;
    const before = current && links.get(current.id), link = card && links.get(card.id);
    if (before) before.removeAttribute("aria-current");
    current = card;
    if (!link) return;
    link.setAttribute("aria-current", "true");
    const nav = $("sections"), box = link.getBoundingClientRect(), frame = nav.getBoundingClientRect();
    if (box.top < frame.top || box.bottom > frame.bottom) nav.scrollTop += box.top - frame.top - frame.height / 3;
  }
  function go(card) {
    if (!card) return;
    setCurrent(card);
    card.scrollIntoView({ block: "start" });
    card.focus({ preventScroll: true });
  }
  function move(step) {
    const visible = cards.filter((card) => !card.hidden);
    const index = visible.indexOf(current);
    if (index >= 0) return go(visible[Math.min(visible.length - 1, Math.max(0, index + step))]);
    const edge = $("tools").getBoundingClientRect().bottom;
    const next = visible.findIndex((card) => card.getBoundingClientRect().top >= edge - 1);
    go(visible[step > 0 ? Math.max(0, next) : Math.max(0, (next < 0 ? visible.length : next) - 1)]);
  }
  function follow() {
    let id = location.hash.slice(1);
    try { id = decodeURIComponent(id); } catch {}
    const card = cards.find((one) => one.id === id);
    if (!card) return;
    if (card.hidden) clear();
    go(card);
  }
  function theme() {
    const dark = root.classList.contains("dark") || (!root.classList.contains("light") && matchMedia("(prefers-color-scheme: dark)").matches);
    root.classList.toggle("dark", !dark);
    root.classList.toggle("light", dark);
  }
  // Paper has no expanders. Opened for printing only, so that the screen stays as it was.
  let unfolded = [];
  function unfold(printing) {
    if (printing) for (const details of document.querySelectorAll("details:not([open])")) unfolded.push(details);
    for (const details of unfolded) details.open = printing;
    if (!printing) unfolded = [];
  }

  const actions = { j: () => move(1), k: () => move(-1), t: theme, "?": () => keys.showModal(), "/": () => { find.focus(); find.select(); } };
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || keys.open) return;
    if (event.key === "Escape") {
      clear();
      if (event.target === find) find.blur();
      return;
    }
    if (event.target === find) {
      if (event.key !== "Enter") return;
      event.preventDefault();
      clearTimeout(timer);
      if (timer === 0) toMark(at + (event.shiftKey ? -1 : 1));
      else { timer = 0; apply(); }
      return;
    }
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
  find.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => { timer = 0; apply(); }, cards.length > 1000 ? 200 : 60);
  });
  for (const chip of chips)
    chip.addEventListener("click", () => {
      const { facet, value } = chip.dataset, on = !wanted[facet].has(value);
      if (on) wanted[facet].add(value);
      else wanted[facet].delete(value);
      chip.setAttribute("aria-pressed", String(on));
      apply();
    });
  $("next").addEventListener("click", () => move(1));
  $("previous").addEventListener("click", () => move(-1));
  $("theme").addEventListener("click", theme);
  $("ask").addEventListener("click", () => keys.showModal());
  $("close").addEventListener("click", () => keys.close());
  $("clear").addEventListener("click", clear);
  $("all").addEventListener("click", clear);
  document.addEventListener("focusin", (event) => {
    const card = event.target.closest("article.card");
    if (card) setCurrent(card);
  });
  addEventListener("hashchange", follow);
  addEventListener("beforeprint", () => unfold(true));
  addEventListener("afterprint", () => unfold(false));
  root.classList.add("scripted");
  $("tools").hidden = false;
  // What is scrolled to must not end up below the bar, however many lines it has.
  const keepClear = () => { root.style.scrollPaddingTop = $("tools").offsetHeight + 10 + "px"; };
  keepClear();
  addEventListener("resize", keepClear);
  follow();
})();
`;
// src/render/html/diff-page/sidebar.ts
const MAX_LISTED = 300;
function sidebar(diff, anchors) {
	const listed = /* @__PURE__ */ new Map();
	for (const [index, change] of diff.changes.entries()) {
		const line = `<li><a href="#${anchors.ofIndex(index)}" class="n-${change.kind}" title="${change.kind}">${escapeHtml(change.id)}</a></li>`;
		const lines = listed.get(change.section);
		if (lines === void 0) listed.set(change.section, [line]);
		else lines.push(line);
	}
	return `<nav id="sections" aria-label="Sections">\n<ul>\n${diff.sections.map((counts) => sectionEntry(counts, listed.get(counts.section) ?? [])).join("\n")}\n</ul>\n</nav>`;
}
function sectionEntry(counts, items) {
	const name = capital(sectionWords(counts.section).all);
	const total = changesIn(counts);
	if (total === 0) return `<li class="calm"><span>${name}</span> <small>${counts.included === 0 ? "no changes" : `${counts.included} counted elsewhere`}</small></li>`;
	const link = `<a href="#s-${counts.section}">${name}</a> <b data-count="${counts.section}">${total.toLocaleString("en")}</b>`;
	if (isSingle(counts.section) && items.length < 2) return `<li>${link}</li>`;
	const shown = items.slice(0, MAX_LISTED);
	const rest = items.length - shown.length;
	const more = rest === 0 ? "" : `<li class="calm">and ${rest.toLocaleString("en")} more</li>`;
	return `<li>${link}\n<ul>${shown.join("")}${more}</ul></li>`;
}
function changesIn(counts) {
	return CHANGE_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
}
function capital(text) {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
// src/render/html/diff-page/palette.ts
const LIGHT_PALETTE = `${LIGHT};--card:#fff;--ground:#f4f7f5;--del:#ffdcd7;--ins:#cdf0d8;--del-ink:#5c120c;--ins-ink:#0b3d22;--mark:#ffe066;--mark-ink:#2b2200;--safety:#b3261e;--environment:#86490a;--wiring:#7a3ea8;--model:#1a5fb4;--behaviour:#98480a;--knowledge:#0b676e;--voice:#a3246e;--wording:#5a645e;--added:#1a6642;--removed:#b3261e;--renamed:#1a5fb4;--changed:#5a645e`;
const DARK_PALETTE = `${DARK};--card:#171e1a;--ground:#101512;--del:#552420;--ins:#164530;--del-ink:#ffd9d4;--ins-ink:#d0f5de;--mark:#c79a00;--mark-ink:#191300;--safety:#ff8a80;--environment:#f0b457;--wiring:#d3a4f7;--model:#8ab8ff;--behaviour:#ffae70;--knowledge:#5fd0d6;--voice:#ff9ccb;--wording:#a3aea8;--added:#6fcf9f;--removed:#ff8a80;--renamed:#8ab8ff;--changed:#a3aea8`;
const DIFF_PAGE_STYLE = `:root{color-scheme:light;${LIGHT_PALETTE}}
@media screen and (prefers-color-scheme:dark){:root:not(.light){color-scheme:dark;${DARK_PALETTE}}}
@media screen{:root.dark{color-scheme:dark;${DARK_PALETTE}}}
${[...RISKS.map((risk) => `.r-${risk}{--c:var(--${risk})}`), ...CHANGE_KINDS.map((kind) => `.k-${kind}{--c:var(--${kind})}`)].join("")}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-padding-top:6.5rem}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
a{color:var(--accent)}
small{font-size:.8rem;font-weight:400;color:var(--quiet)}
code,kbd{font:.9em ui-monospace,SFMono-Regular,Menlo,"Liberation Mono",monospace;overflow-wrap:anywhere}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.unseen,del::before,del::after,ins::before,ins::after{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem;z-index:9;padding:.5rem 1rem;background:var(--card)}
.skip:focus{left:.5rem;top:.5rem}
.print{display:none}

#page{display:grid;grid-template-columns:16rem minmax(0,1fr);max-width:100rem;margin:0 auto}
main{padding:1.5rem 1.5rem 40vh;min-width:0}
#sections{position:sticky;top:0;max-height:100vh;overflow-y:auto;align-self:start;padding:1.5rem .5rem 2rem 1.25rem;font-size:.875rem;line-height:1.45}
#sections ul{list-style:none;margin:0;padding:0}
#sections>ul>li{padding:.3rem 0}
#sections>ul>li>a{font-weight:600;color:var(--ink);text-decoration:none}
#sections b{float:right;font-weight:600;color:var(--quiet);font-variant-numeric:tabular-nums}
#sections ul ul{margin:.15rem 0 .2rem .1rem;border-left:1px solid var(--line)}
#sections ul ul a{display:block;padding:.1rem .4rem .1rem .6rem;margin-left:-1px;border-left:2px solid transparent;color:var(--quiet);text-decoration:none;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
#sections a:hover{color:var(--accent)}
#sections ul ul a[aria-current]{border-color:var(--accent);color:var(--ink);font-weight:600}
#sections .n-added::before{content:"+ ";color:var(--added)}
#sections .n-removed::before{content:"− ";color:var(--removed)}
#sections .n-renamed::before{content:"→ ";color:var(--renamed)}
.calm{color:var(--quiet)}
.calm small{float:right}

.overview{margin-bottom:1.25rem}
.agent{margin:0;color:var(--quiet);font-weight:600}
h1{margin:0 0 .75rem;font-size:1.6rem;line-height:1.25;letter-spacing:-.01em;overflow-wrap:anywhere}
h1 .arrow{color:var(--quiet);font-weight:400}
h1 small{letter-spacing:0;white-space:nowrap}
.changed{margin:.5rem 0 .15rem;font-size:1.05rem;max-width:75ch;overflow-wrap:anywhere}
.unchanged,.cosmetic{margin:0 0 .25rem;color:var(--quiet);max-width:85ch;overflow-wrap:anywhere}
.counts,.facts{list-style:none;margin:.6rem 0;padding:0;display:flex;flex-wrap:wrap;gap:.3rem 1.1rem}
.scripted .counts{display:none}
.flags{margin:0 0 1rem;padding:.6rem .9rem .7rem;border:1px solid var(--bad);border-left-width:4px;border-radius:.4rem;background:var(--card)}
.flags h2{margin:0 0 .15rem;font-size:.95rem;color:var(--bad)}
.flags ul{margin:0;padding-left:1.1rem}
.flags a{color:inherit}
.notes{margin:.5rem 0;padding:.5rem .9rem .5rem 1.8rem;border-left:4px solid var(--warn);background:var(--card);border-radius:.4rem}
.flags li,.notes li{overflow-wrap:anywhere}

#tools{position:sticky;top:0;z-index:3;margin:0 -.5rem 1rem;padding:.6rem .5rem;background:var(--ground);border-bottom:1px solid var(--line)}
#tools .line{display:flex;align-items:center;gap:.6rem}
#tools .line+.line{margin-top:.5rem}
.chips{flex:1;min-width:0;display:flex;flex-wrap:wrap;gap:.4rem 1.25rem}
.chips span{display:flex;flex-wrap:wrap;gap:.35rem}
#find{flex:1;min-width:6rem;font:inherit;padding:.4rem .7rem;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:.4rem}
#shown{align-self:start;padding:.1rem 0;text-align:right;color:var(--quiet);font-variant-numeric:tabular-nums;white-space:nowrap}
.buttons{display:flex;gap:.25rem}
button{font:inherit;font-size:.85rem;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:.4rem;min-width:2.1rem;min-height:2.1rem;padding:.1rem .55rem;cursor:pointer}
button:hover{border-color:var(--quiet)}
.chip{min-height:1.7rem;border-radius:1rem;color:var(--c);border-color:var(--line)}
.chip b{font-variant-numeric:tabular-nums}
.chip[aria-pressed=true]{background:var(--c);border-color:var(--c);color:var(--card)}
#clear{min-height:1.7rem}

.group>h2{margin:1.6rem 0 .5rem;font-size:1.05rem}
.card{margin:0 0 .75rem;padding:.7rem .9rem .8rem;background:var(--card);border:1px solid var(--line);border-radius:.5rem;content-visibility:auto;contain-intrinsic-size:auto 13rem}
.card:focus,.card:target{outline:2px solid var(--accent);outline-offset:-1px}
.card header{display:flex;align-items:center;gap:.5rem;flex-wrap:wrap}
.card h3{margin:0;font-size:1rem;overflow-wrap:anywhere;min-width:0}
.kind,.risk{padding:0 .5em;border:1px solid;border-radius:1rem;font-size:.76rem;line-height:1.5;color:var(--c)}
.kind{border-color:transparent;padding:0}
.self{margin-left:auto;color:var(--quiet);text-decoration:none;opacity:0}
.card:hover .self,.self:focus{opacity:1}
.why{margin:.1rem 0 0;color:var(--quiet);font-size:.875rem}
.why span{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.facts{margin:.1rem 0 0;font-size:.875rem;gap:.1rem 1.25rem}
.facts li{overflow-wrap:anywhere;min-width:0}
.facts details{display:inline}
.facts .who{color:var(--quiet)}

table{width:100%;margin-top:.55rem;border-collapse:collapse;table-layout:fixed}
thead th{padding:.15rem .6rem;text-align:left;font-size:.78rem;font-weight:600;color:var(--quiet);overflow-wrap:anywhere}
thead th:first-child{width:10rem;padding-left:0}
tbody{border-top:1px solid var(--line)}
.added tbody tr+tr,.removed tbody tr+tr{border-top:1px solid var(--line)}
tbody th{padding:.35rem .6rem .35rem 0;text-align:left;vertical-align:top;font-weight:400;font-size:.875rem;color:var(--quiet);overflow-wrap:anywhere}
td{padding:.1rem .6rem;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere;border-left:1px solid var(--line);tab-size:4}
tr:first-child>td{padding-top:.35rem}
tr:last-child>td{padding-bottom:.35rem}
td.same{color:var(--quiet)}
td.none{background:var(--ground)}
td.whole{padding-top:.35rem;padding-bottom:.35rem}
.added td.whole{border-left:2px solid var(--added)}
.removed td.whole{border-left:2px solid var(--removed)}
td ul{margin:0;padding:0;list-style:none;white-space:normal}
td li{margin:0 0 .2rem;white-space:pre-wrap}
td p{margin:.2rem 0}
del,ins{padding:.05em .1em;border-radius:.2em;text-decoration:none;-webkit-box-decoration-break:clone;box-decoration-break:clone}
del{background:var(--del);color:var(--del-ink)}
ins{background:var(--ins);color:var(--ins-ink)}
del::before{content:" [removed: "}
ins::before{content:" [added: "}
del::after,ins::after{content:"] "}
.blank{font-style:italic;opacity:.85}
mark{padding:.05em 0;background:var(--mark);color:var(--mark-ink);border-radius:.15em}
mark.here{outline:2px solid var(--ink)}
.both summary{cursor:pointer;font-size:.82rem;color:var(--quiet)}
.both div{padding:.2rem 0 .3rem;color:var(--quiet)}
.cut{color:var(--quiet);font-size:.85rem;font-style:italic;white-space:normal}
#nothing,.nothing-differs{padding:3rem 1rem;text-align:center;color:var(--quiet)}
dialog{color:inherit;background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:1rem 1.5rem 1.25rem;min-width:min(22rem,90vw)}
dialog::backdrop{background:rgb(0 0 0/.4)}
dialog h2{margin:0 0 .6rem;font-size:1.1rem}
dl{display:grid;grid-template-columns:auto 1fr;gap:.35rem 1rem;margin:0 0 1rem}
dd{margin:0}
kbd{padding:.05rem .4rem;border:1px solid var(--line);border-bottom-width:2px;border-radius:.3rem}

@media (max-width:60rem){
#page{display:block}
#sections{position:static;max-height:none;padding:.6rem 1rem 0;overflow-x:auto}
#sections>ul{display:flex;gap:1rem;white-space:nowrap}
#sections ul ul{display:none}
#sections b,.calm small{float:none;margin-left:.2rem}
main{padding:1rem 1rem 40vh}
}
@media (max-width:44rem){
html{scroll-padding-top:5.5rem}
h1{font-size:1.3rem}
.chips{flex-wrap:nowrap;overflow-x:auto;white-space:nowrap}
.chips span{flex-wrap:nowrap;flex:none}
#ask,.self{display:none}
.card{padding:.6rem .7rem}
table,tbody,tr,tbody th,td{display:block;width:auto}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tbody{padding:.3rem 0}
tbody th{padding:0}
td,tr:first-child>td,tr:last-child>td{margin:.15rem 0;padding:.05rem 0 .05rem .6rem;border-left:3px solid var(--line)}
tr>td.old{border-left-color:var(--removed)}
tr>td.new{border-left-color:var(--added)}
tr>td.old.same{border-left-color:var(--line)}
td.none,td.new.same{display:none}
}
@media (forced-colors:active){del{text-decoration:line-through}ins{text-decoration:underline}}
@media print{
@page{margin:1.5cm}
body{background:#fff;font-size:10pt}
#page{display:block;max-width:none}
main{padding:0}
#tools,#sections,#nothing,.self,.skip,dialog,.both summary{display:none!important}
.print:not([hidden]){display:block;font-weight:600}
.scripted .counts{display:flex}
.card{content-visibility:visible;break-inside:auto;border-color:#999}
.card header,h2{break-after:avoid}
tr{break-inside:avoid}
details::details-content{content-visibility:visible;display:block;height:auto}
del,ins{-webkit-print-color-adjust:exact;print-color-adjust:exact}
del{text-decoration:line-through}
ins{text-decoration:underline}
}
`;
// src/render/html/diff-page/toolbar.ts
function toolbar(diff) {
	const total = diff.changes.length.toLocaleString("en");
	return `<div id="tools" role="search" aria-label="Find changes" hidden>
<div class="line">
<label for="find" class="unseen">Find in the changes</label>
<input id="find" type="search" placeholder="Find words in the changes  ( / )" autocomplete="off" spellcheck="false">
<span class="buttons"><button type="button" id="previous" aria-label="Previous change (k)" title="Previous change (k)">↑</button><button type="button" id="next" aria-label="Next change (j)" title="Next change (j)">↓</button><button type="button" id="theme" aria-label="Light or dark" title="Light or dark">◐</button><button type="button" id="ask" aria-label="Keys (?)" title="Keys (?)">?</button></span>
</div>
<div class="line">
<div class="chips">
${chips("risk", "Risk", countRisks(diff))}
${chips("kind", "Kind", countedKinds(diff))}
<button type="button" id="clear" hidden>Clear</button>
</div>
<output id="shown" aria-live="polite">${total} changes</output>
</div>
</div>`;
}
function chips(facet, label, counted) {
	return `<span role="group" aria-label="${label}">${counted.map(({ name, count }) => `<button type="button" class="chip ${facet === "risk" ? `r-${name}` : `k-${name}`}" data-facet="${facet}" data-value="${name}" aria-pressed="false">${name} <b>${count.toLocaleString("en")}</b></button>`).join("")}</span>`;
}
const KEYS = [
	["j", "next change"],
	["k", "previous change"],
	["/", "search"],
	["Enter", "next hit, in the search box"],
	["Esc", "clear search and filters"],
	["t", "light or dark"],
	["?", "these keys"]
];
function keysDialog() {
	return `<dialog id="keys" aria-labelledby="keys-title">\n<h2 id="keys-title">Keys</h2>\n<dl>${KEYS.map(([key, meaning]) => `<dt><kbd>${key}</kbd></dt><dd>${meaning}</dd>`).join("")}</dl>\n<button type="button" id="close">Close</button>\n</dialog>`;
}
// src/render/html/diff-page/page.ts
const PAGE_BUDGET = 2e7;
function renderDiffPage(diff, options = {}) {
	const anchors = anchorsOf(diff.changes);
	const frame = [
		head(diff),
		overview(diff, anchors),
		sidebar(diff, anchors),
		toolbar(diff),
		keysDialog()
	];
	const used = byteLength(frame.join("")) + byteLength(DIFF_PAGE_SCRIPT) + 2e3;
	const cards = fitCards(diff, anchors, (options.budget ?? 2e7) - used);
	const [top, about, side, tools, keys] = frame;
	return `${top}<body>
<a class="skip" href="#changes">Skip to the changes</a>
<div id="page">
${side}
<main>
${about}
${tools}
<p id="partly" class="print" hidden></p>
<div id="changes" tabindex="-1">
${sections(diff, cards)}
</div>
<p id="nothing" hidden>No change fits. <button type="button" id="all">Show all</button></p>
</main>
</div>
${keys}
<script>${DIFF_PAGE_SCRIPT}<\/script>
</body>
</html>
`;
}
function head(diff) {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${[
		"default-src 'none'",
		`style-src '${policySource(DIFF_PAGE_STYLE)}'`,
		`script-src '${policySource(DIFF_PAGE_SCRIPT)}'`,
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'"
	].join("; ")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(pageTitle(diff))}</title>
<style>${DIFF_PAGE_STYLE}</style>
</head>
`;
}
function sections(diff, { cards, leftOut }) {
	if (diff.changes.length === 0) return `<p class="nothing-differs">${escapeHtml(changedSentence(diff))}</p>`;
	const groups = /* @__PURE__ */ new Map();
	for (const [index, card] of cards.entries()) {
		const section = diff.changes[index]?.section ?? "agent";
		const group = groups.get(section);
		if (group === void 0) groups.set(section, [card]);
		else group.push(card);
	}
	const shown = [...groups].map(([section, group]) => `<section class="group" id="s-${section}" aria-labelledby="h-${section}">\n<h2 id="h-${section}">${capital(sectionWords(section).all)} <small data-count="${section}">${group.length.toLocaleString("en")}</small></h2>\n${group.join("\n")}\n</section>`);
	if (leftOut > 0) shown.push(`<p class="cut left-out">${leftOut.toLocaleString("en")} more changes are left out: this page can only be so large. The JSON result has all of them.</p>`);
	return shown.join("\n");
}
export { renderDiffPage as n, PAGE_BUDGET as t };
