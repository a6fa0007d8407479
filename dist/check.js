import { n as validateTree } from "./chunks/validate-tree.js";
import { t as check } from "./chunks/check.js";
import { r as rehearseWith, t as rehearsalConnector } from "./chunks/rehearsal.js";
import { n as renderDiffPage } from "./chunks/page.js";
import { i as postComment, n as commentOf, r as placeOf, t as postSuggestions } from "./chunks/suggestions.js";
import { n as openAgent, s as readCheckInputs, t as runAction } from "./chunks/run-action.js";
import { n as countSeverity, r as reportFindings } from "./chunks/report-findings.js";
// src/actions/check-action.ts
await runAction("check", async (context) => {
	const { rehearsal, comment: wanted, commentAuthor } = readCheckInputs();
	const wired = await openAgent(context, commentAuthor);
	const { settings, run, clock } = wired;
	const result = await check({
		...wired,
		validate: validateTree,
		rehearse: rehearseWith({
			rehearsal: rehearsalConnector,
			clock
		}, {
			settings,
			signal: context.signal
		})
	}, {
		settings,
		head: {
			kind: "commit",
			commit: run.sha
		},
		...run.baseSha === void 0 ? {} : { base: run.baseSha },
		rehearsal
	});
	const { validation, diff, rehearsal: rehearsed } = result.data;
	reportFindings(context.runtime, validation, run.runUrl);
	const comment = commentOf(placeOf(run), result.data);
	const pull = wanted === "auto" ? run.pullRequest : void 0;
	const posted = await postComment(wired, pull?.number, comment);
	if (pull !== void 0 && posted.outcome !== "not-permitted") await postSuggestions(wired, {
		number: pull.number,
		commit: pull.headSha
	}, result.data);
	return {
		result: {
			...result,
			reasons: [...result.reasons, ...posted.reasons]
		},
		outputs: {
			changes: diff?.changes.length,
			summary: diff?.summary,
			markdown: comment && context.runtime.writeFile("comment.md", comment.text),
			html: diff && context.runtime.writeFile("diff.html", renderDiffPage(diff)),
			errors: countSeverity(validation, "error"),
			warnings: countSeverity(validation, "warning"),
			passed: rehearsed?.counts.passed,
			failed: rehearsed && rehearsed.counts.failed + rehearsed.counts.error,
			total: rehearsed?.counts.total,
			"comment-url": posted.url
		},
		text: diff?.summary ?? "",
		summary: comment ? [comment.summary] : []
	};
});
export {};
