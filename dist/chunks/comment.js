import { n as isUserError } from "./errors.js";
import { n as commentMarker, r as renderComment, t as COMMENT_BUDGET } from "./pr-comment.js";
import { t as toolVersion } from "./tool-version.js";
// src/actions/comment.ts
/** Bytes for the same text in a job summary, where nearly all details fit. */
const SUMMARY_BUDGET = 7e5;
/** The comment about a comparison; undefined when there was nothing to compare with. */
function commentOf(run, comparison) {
	const { diff, plan, rehearsal, rehearsalMissing, ...rest } = comparison;
	if (diff === null) return void 0;
	const commit = run.pullRequest?.headSha ?? run.sha;
	const data = {
		...rest,
		diff,
		...plan === null ? {} : { plan },
		...rehearsal === null ? {} : { rehearsal },
		...rehearsalMissing === null ? {} : { rehearsalMissing },
		head: { commit },
		toolVersion,
		links: {
			run: run.runUrl,
			files: `${run.serverUrl}/${run.owner}/${run.repo}/blob/${commit}/`
		},
		...diff.from.environment === void 0 ? {} : { approvalIn: diff.from.environment }
	};
	return {
		marker: commentMarker(comparison.agent),
		text: renderComment(data, COMMENT_BUDGET),
		summary: renderComment(data, SUMMARY_BUDGET)
	};
}
/**
* Keeps the comment on the pull request. A token that may not write (forks, Dependabot) and a GitHub that does not answer are reasons
* to tell, not to fail: the text is in the job summary.
*/
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
export { postComment as n, commentOf as t };
