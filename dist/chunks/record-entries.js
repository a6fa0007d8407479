import { a as entryFileName, i as TIP_FILE, n as unreachable, o as renderTip, r as checkMeaning, s as entry_validator_default, t as readLedger } from "./read-ledger.js";
import { n as digestOfText } from "./base.js";
import { o as foldEntries } from "./compare.js";
import { n as titleOf, r as viewEnvironments } from "./environments-view.js";
import { n as footer, r as renderEnvironmentsPage, t as CONDITION_MARKS } from "./environments-page.js";
import { a as escapeHtml, i as renderPage, o as safeHref } from "./page-style.js";
import { n as escapeText } from "./escape.js";
// src/domain/ledger/next-entries.ts
function nextEntries(state, lastText, bodies, who, at, append) {
	if (bodies.length === 0) throw new Error("nothing to append to the ledger");
	if (state.head === 0 !== (lastText === void 0)) throw new Error("the last text is not of this state");
	const texts = /* @__PURE__ */ new Map();
	const entries = [];
	let before = lastText;
	for (const body of bodies) {
		const seq = state.head + entries.length + 1;
		const entry = {
			schemaVersion: 1,
			seq,
			prev: before === void 0 ? null : digestOfText(before),
			at: at.toISOString(),
			agent: state.agent,
			actor: who.actor,
			triggeringActor: who.triggeringActor,
			run: who.run,
			toolVersion: who.toolVersion,
			...append === void 0 ? {} : { append },
			...body
		};
		const text = `${JSON.stringify(entry, null, 2)}\n`;
		const written = JSON.parse(text);
		if (!entry_validator_default(written)) {
			const error = entry_validator_default.errors?.[0];
			throw new Error(`a ${body.type} entry breaks the schema: ${error?.instancePath} ${error?.message}`);
		}
		entries.push(written);
		texts.set(entryFileName(seq), text);
		before = text;
	}
	const all = [...state.entries, ...entries];
	const [fault] = checkMeaning(state.agent, all);
	if (fault) throw new Error(`entry ${fault.seq} ${fault.message}`);
	return {
		texts,
		entries,
		tip: renderTip(state.agent, state.head + entries.length, before ?? ""),
		state: foldEntries(state.agent, all)
	};
}
// src/render/html/environments-page.ts
function renderEnvironmentsHtml(view, platforms) {
	const title = `${view.title} · environments`;
	const body = [
		`<h1>${escapeHtml(title)}</h1>`,
		table([
			"Environment",
			"Version",
			"Since (UTC)",
			"By",
			"Note"
		], view.environments.map(environmentCells)),
		"<h2>Versions</h2>",
		view.versions.length === 0 ? "<p>No version has been published yet.</p>" : table([
			"Version",
			"Note",
			"Author",
			"Published (UTC)",
			"Active in",
			""
		], view.versions.map(versionCells)),
		...view.olderVersions > 0 ? [`<p class="quiet">${view.olderVersions} earlier versions are not shown: <code>greenroom history</code> has them all.</p>`] : [],
		`<p class="quiet">${escapeHtml(footer(view, platforms))}</p>`
	];
	return renderPage(title, body.join("\n"));
}
function environmentCells(row) {
	const phones = row.phones.map((phone) => `<br><span class="phone quiet">${escapeHtml(phone)}</span>`);
	const version = row.version === void 0 ? "" : `<strong>${escapeHtml(row.version)}</strong> `;
	const detail = row.detail === void 0 ? "" : `<br><span class="quiet">${escapeHtml(row.detail)}</span>`;
	return [
		`${escapeHtml(row.name)}${phones.join("")}`,
		`${version}<span class="${row.condition}">${CONDITION_MARKS[row.condition]}</span>${detail}`,
		moment(row.since),
		escapeHtml(row.by),
		note(row.note)
	];
}
function versionCells(row) {
	const active = row.activeIn.map(({ environment, isLive }) => isLive ? `<strong>${escapeHtml(environment)}</strong>` : escapeHtml(environment));
	const more = [
		...row.hold === void 0 ? [] : [`<span class="hold">⛔ on hold: ${escapeHtml(row.hold)}</span>`],
		...row.compareUrl === void 0 ? [] : [anchor("compare with live", row.compareUrl)],
		...row.changedUrl === void 0 ? [] : [anchor(`what ${row.name} changed`, row.changedUrl)],
		...row.compareUrl === void 0 && row.compareCommand ? [code(row.compareCommand)] : [],
		...row.rollbackCommand === void 0 ? [] : [code(row.rollbackCommand)]
	];
	return [
		escapeHtml(row.name),
		note(row.note),
		escapeHtml(row.authors),
		moment(row.published),
		active.join(", "),
		more.join(" · ")
	];
}
function table(headings, rows) {
	return `<div class="wide"><table>\n<thead><tr>${headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join("")}</tr></thead>\n<tbody>\n${rows.map(([first = "", ...rest]) => {
		return `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
	}).join("\n")}\n</tbody>\n</table></div>`;
}
function note(text) {
	return `<span class="note">${escapeHtml(text)}</span>`;
}
function moment(text) {
	return `<span class="moment">${escapeHtml(text)}</span>`;
}
function code(text) {
	return `<code>${escapeHtml(text)}</code>`;
}
function anchor(label, url) {
	return `<a href="${safeHref(url)}" rel="noreferrer">${escapeHtml(label)}</a>`;
}
// src/render/markdown/ledger-root.ts
function renderLedgerRoot(agents) {
	return `# What runs where\n\n${agents.map((agent) => `- [${escapeText(titleOf(agent))}](${encodeURIComponent(agent)}/README.md)`).join("\n")}\n\nThis branch is the ledger: every publish, deployment, approval and rollback, one file an entry, each holding the digest of the one before. Only Greenroom writes here; a change by hand is detected and blocks every deployment. Protect the branch.\n`;
}
// src/operations/ledger-views.ts
function renderLedgerViews(settings, next, agents) {
	const view = viewEnvironments(next.state, settings.environments);
	const page = renderEnvironmentsPage(view);
	const all = [.../* @__PURE__ */ new Set([...agents, settings.agent])].sort();
	return /* @__PURE__ */ new Map([
		[TIP_FILE, next.tip],
		["README.md", page],
		["index.html", renderEnvironmentsHtml(view)],
		["/README.md", all.length === 1 ? page : renderLedgerRoot(all)]
	]);
}
// src/operations/record-entries.ts
const MAX_TRIES = 25;
const FIRST_PAUSE_MS = 40;
const LONGEST_PAUSE_MS = 2e3;
async function recordEntries(ports, settings, decide) {
	const { ledger, clock, who } = ports;
	let doubtful;
	let lastReason;
	for (let attempt = 0; attempt <= MAX_TRIES; attempt += 1) {
		if (attempt > 0) await clock.sleep(pause(attempt, clock.random()));
		const reading = await readLedger(ledger, settings.agent);
		if (reading.outcome === "blocked") {
			lastReason = reading.reason;
			if (reading.reason.code === "ledger-corrupt" || attempt >= 3) break;
			continue;
		}
		const { state, raw } = reading;
		if (doubtful) {
			if (landed(doubtful, raw)) return {
				outcome: "recorded",
				state,
				entries: doubtful.entries
			};
			doubtful = void 0;
		}
		if (attempt === MAX_TRIES) break;
		const decision = await decide(state, raw);
		if ("stop" in decision) return {
			outcome: "stopped",
			stop: decision.stop,
			state
		};
		const lastText = state.head === 0 ? void 0 : raw.entries.get(entryFileName(state.head));
		const at = clock.now();
		const writer = {
			...await who.people(),
			run: who.run,
			toolVersion: who.toolVersion
		};
		const next = nextEntries(state, lastText, decision.bodies, writer, at, appendId(clock.random()));
		doubtful = next;
		try {
			if ((await ledger.append({
				expected: raw.head,
				entries: next.texts,
				views: renderLedgerViews(settings, next, raw.agents),
				...decision.tag ? { tag: decision.tag } : {},
				message: decision.message,
				at
			})).outcome === "appended") return {
				outcome: "recorded",
				state: next.state,
				entries: next.entries
			};
			lastReason = void 0;
		} catch (error) {
			lastReason = unreachable(error);
		}
	}
	return {
		outcome: "blocked",
		maybeWritten: doubtful !== void 0,
		reason: lastReason ?? {
			code: "ledger-unreachable",
			message: `Other runs wrote to the ledger ${MAX_TRIES} times before this one could (${await ledger.describe()}).`,
			hint: "Run it again in a minute; nothing was written."
		}
	};
}
function appendId(random) {
	return Math.floor(random * 2 ** 48).toString(16).padStart(12, "0");
}
function landed(next, raw) {
	return [...next.texts].every(([name, text]) => raw.entries.get(name) === text);
}
function pause(attempt, random) {
	return Math.round(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempt - 1)) * random);
}
export { renderEnvironmentsHtml as n, recordEntries as t };
