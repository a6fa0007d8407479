import { i as shortDigest, n as digestOfText } from "./base.js";
import { a as showHidden } from "./results.js";
import { $ as textBetween } from "./agent.js";
import { c as toolVersion, u as isUserError } from "./start.js";
import { n as cutText, t as byteLength } from "./fit-blocks.js";
import { a as link, i as inlineCode, n as escapeText } from "./escape.js";
import { a as testsBlock, i as rehearsalBlock, n as commentMarker, o as validationBlock, r as renderComment, t as COMMENT_BUDGET } from "./pr-comment.js";
import { t as applyEdits } from "./apply-edits.js";
// src/render/markdown/comment-without-diff.ts
const LIMITS = [{
	failures: 8,
	findings: 8,
	line: 300
}, {
	failures: 2,
	findings: 2,
	line: 80
}];
function renderCommentWithoutDiff(data, budget) {
	return LIMITS.map((limits) => renderWithin(data, limits)).find((text) => byteLength(text) <= budget) ?? `${heading(data)}\n`;
}
function renderWithin(data, limits) {
	return `${[
		heading(data),
		`**Comparison:** ${escapeText(cutText(data.diffMissing, limits.line))}`,
		rehearsalBlock(data.rehearsal, data.rehearsalMissing, limits),
		testsBlock(data.tests, limits),
		validationBlock(data.validation, data.links?.files, limits),
		footer(data)
	].filter((block) => block !== "").join("\n\n")}\n`;
}
function heading(data) {
	const name = escapeText(cutText(data.displayName, 100));
	return `${data.marker ?? commentMarker(data.agent)}\n### ${name} · not compared`;
}
function footer(data) {
	return `<sub>${[
		...data.digest === "" ? [] : [`digest ${inlineCode(shortDigest(data.digest))}`],
		...data.head === void 0 ? [] : [`at ${inlineCode(data.head.commit.slice(0, 7))}`],
		...data.links?.run === void 0 ? [] : [link("the run", data.links.run)],
		`greenroom ${escapeText(cutText(data.toolVersion, 40))}`
	].join(" · ")}</sub>`;
}
// src/actions/comment.ts
const SUMMARY_BUDGET = 7e5;
function placeOf(run) {
	return {
		commit: run.pullRequest?.headSha ?? run.sha,
		runUrl: run.runUrl,
		repositoryUrl: `${run.serverUrl}/${run.owner}/${run.repo}`
	};
}
function commentOf({ commit, runUrl, repositoryUrl }, result) {
	const { diff, diffMissing, plan, rehearsal, rehearsalMissing, ...rest } = result;
	const data = {
		...rest,
		...rehearsal === null ? {} : { rehearsal },
		...rehearsalMissing === null ? {} : { rehearsalMissing },
		head: { commit },
		toolVersion,
		links: {
			run: runUrl,
			files: `${repositoryUrl}/blob/${commit}/`
		}
	};
	const render = (budget) => {
		if (diff === null) return renderCommentWithoutDiff({
			...data,
			diffMissing: diffMissing ?? ""
		}, budget);
		const { environment } = diff.from;
		const whole = {
			...data,
			diff,
			...plan === null ? {} : { plan },
			...environment === void 0 ? {} : { approvalIn: environment }
		};
		return renderComment(whole, budget);
	};
	if (diff === null && diffMissing === void 0) return void 0;
	return {
		marker: commentMarker(result.agent),
		text: render(COMMENT_BUDGET),
		summary: render(SUMMARY_BUDGET)
	};
}
async function postComment({ comments }, pullRequest, comment) {
	if (pullRequest === void 0 || comment === void 0) return { reasons: [] };
	try {
		const put = await comments.put(pullRequest, comment.marker, comment.text);
		if (put.outcome === "not-permitted") return {
			outcome: put.outcome,
			reasons: [notWritten(`The token may not write the comment (${put.message})`)]
		};
		return {
			outcome: put.outcome,
			url: put.url,
			reasons: (put.notOurs ?? []).map(notOurs)
		};
	} catch (error) {
		if (!isUserError(error)) throw error;
		return {
			outcome: "not-permitted",
			reasons: [notWritten(error.message)]
		};
	}
}
function notWritten(why) {
	return {
		code: "comment-not-permitted",
		message: `${why.replace(/\.$/, "")}.`,
		hint: "The text is in the job summary. On forks and for Dependabot that is as it should be; else give the job `pull-requests: write`."
	};
}
function notOurs(url) {
	return {
		code: "comment-not-ours",
		message: `A comment of somebody else carries our marker and was left alone: ${url}`
	};
}
// src/domain/lint/fixes/patch-hunks.ts
const HEADING = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/;
function readHunks(patch) {
	const hunks = [];
	let lines;
	let left = 0;
	for (const line of patch.split("\n")) {
		const heading = left === 0 ? HEADING.exec(line) : null;
		if (heading) {
			lines = [];
			left = heading[2] === void 0 ? 1 : Number(heading[2]);
			hunks.push({
				start: Number(heading[1]),
				lines
			});
		} else if (lines !== void 0 && left > 0 && (line.startsWith("+") || line.startsWith(" "))) {
			lines.push(line.slice(1));
			left -= 1;
		} else if (!line.startsWith("-") && !line.startsWith("\\")) {
			left = 0;
			lines = void 0;
		}
	}
	return hunks.filter((hunk) => hunk.lines.length > 0);
}
// src/domain/lint/fixes/suggest-changes.ts
const MOST_LINES = 20;
const LONGEST_LINE = 2e3;
function suggestChanges(findings, files) {
	const patches = new Map(files.map(({ path, patch }) => [path, patch]));
	const hunks = /* @__PURE__ */ new Map();
	const changes = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const { edit, hideLine } = finding;
		if (edit?.replaces === void 0 || hideLine === true) continue;
		const path = edit.location.file;
		const patch = patches.get(path);
		if (patch === void 0) continue;
		const known = hunks.get(path) ?? readHunks(patch);
		hunks.set(path, known);
		const change = changeIn(known, edit);
		if (change === void 0) continue;
		const place = JSON.stringify([
			path,
			change.startLine,
			change.line,
			change.lines
		]);
		if (changes.has(place)) continue;
		const content = JSON.stringify([
			path,
			change.before,
			change.lines
		]);
		const times = (seen.get(content) ?? 0) + 1;
		seen.set(content, times);
		const { before: _, ...rest } = change;
		changes.set(place, {
			...rest,
			path,
			finding,
			key: keyOf(content, times)
		});
	}
	return [...changes.values()];
}
function keyOf(content, times) {
	return digestOfText(`${times}\n${content}`).replace(/^sha256:/, "").slice(0, 16);
}
function changeIn(hunks, edit) {
	const { line, endLine } = edit.location;
	if (endLine < line || endLine - line >= MOST_LINES) return void 0;
	const hunk = hunks.find(({ start, lines }) => start <= line && endLine < start + lines.length);
	if (hunk === void 0) return void 0;
	const before = hunk.lines.slice(line - hunk.start, endLine - hunk.start + 1);
	if (before.some((text) => text.includes("\r") || text.length > LONGEST_LINE)) return void 0;
	const written = before.join("\n");
	const location = {
		...edit.location,
		line: 1,
		endLine: endLine - line + 1
	};
	if (textBetween(written, location) !== edit.replaces) return void 0;
	const { text, applied } = applyEdits(written, [{
		...edit,
		location
	}]);
	const lines = text.split("\n");
	if (applied.length === 0 || lines.length > MOST_LINES || text.length > LONGEST_LINE * 2) return void 0;
	return {
		startLine: line,
		line: endLine,
		lines,
		before
	};
}
// src/render/markdown/suggestion.ts
function renderSuggestion({ finding, lines }) {
	if (finding.hideLine === true) return void 0;
	const code = lines.join("\n");
	if (showHidden(code) !== code) return void 0;
	const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map((run) => run.length));
	const fence = "`".repeat(Math.max(3, longest + 1));
	const said = finding.message.slice(0, LONGEST_MESSAGE).toWellFormed();
	const unsure = finding.edit?.kind === "suggestion" ? " Perhaps this is meant:" : "";
	return [
		`${escapeText(said)}${unsure} (${inlineCode(finding.rule)})`,
		"",
		`${fence}suggestion`,
		code,
		fence
	].join("\n");
}
const LONGEST_MESSAGE = 500;
function renderSuggestionHeading(comments) {
	return comments === 1 ? "Validation has a change to suggest; it can be committed from here." : `Validation has ${comments} changes to suggest; each can be committed from here.`;
}
// src/actions/suggestions.ts
async function postSuggestions({ suggestions }, { number: pullRequest, commit }, comparison) {
	const findings = (comparison.validation ?? []).filter(({ edit }) => edit !== void 0);
	if (findings.length === 0) return;
	try {
		const comments = suggestChanges(findings, await suggestions.readChangedFiles(pullRequest)).flatMap((change) => {
			const body = renderSuggestion(change);
			const { path, startLine, line, key } = change;
			return body === void 0 ? [] : [{
				path,
				startLine,
				line,
				key,
				body
			}];
		});
		await suggestions.post(pullRequest, {
			agent: comparison.agent,
			...commit === void 0 ? {} : { commit },
			comments,
			heading: renderSuggestionHeading
		});
	} catch (error) {
		if (!isUserError(error)) throw error;
	}
}
export { postComment as i, commentOf as n, placeOf as r, postSuggestions as t };
