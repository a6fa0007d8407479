import { t as UserError } from "./chunks/errors.js";
import { n as operationResult } from "./chunks/visible.js";
import { n as commentOf, r as postComment, t as postSuggestions } from "./chunks/suggestions.js";
import { a as readCommentInputs, r as openGithub, t as runAction } from "./chunks/run-action.js";
import { t as loadComparison } from "./chunks/load-comparison.js";
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
// src/actions/read-comparison.ts
const LARGEST = 62914560;
/** The JSON file of check or diff, read as data. Throws UserError RESULT_FILE_UNUSABLE. */
function readComparison(path) {
	const refuse = (problem, cause) => new UserError("RESULT_FILE_UNUSABLE", `The result file ${path} can't be used: ${problem}.`, "Pass the file that check or diff named in their output `result`.", { cause });
	let text;
	try {
		if (statSync(path).size > LARGEST) throw refuse("it is too large");
		text = readFileSync(path, "utf8");
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw refuse("it can't be read", error);
	}
	const { comparison, problem } = loadComparison(text);
	if (comparison === void 0) throw refuse(problem ?? "unknown reason");
	return comparison;
}
// src/actions/comment-action.ts
await runAction("comment", async (context) => {
	const { resultFile, pullRequest, commentAuthor } = readCommentInputs();
	const api = openGithub(context, commentAuthor);
	const number = pullRequest ?? api.run.pullRequest?.number;
	if (number === void 0) throw new UserError("PULL_REQUEST_UNKNOWN", `This run is not about a pull request (its event is ${api.run.event}).`, "Pass its number with the input pull-request.");
	const comparison = readComparison(resolve(api.run.workspace, resultFile));
	const comment = commentOf(api.run, comparison);
	const posted = await postComment(api, number, comment);
	if (posted.outcome !== "not-permitted") await postSuggestions(api, number, comparison);
	const written = comment !== void 0 && posted.outcome !== "unchanged" && posted.outcome !== "not-permitted";
	return {
		result: operationResult("comment", written ? "proceed" : "nothing-to-do", posted.reasons, {
			pullRequest: number,
			outcome: posted.outcome ?? "nothing-to-compare",
			url: posted.url ?? null
		}),
		outputs: {
			outcome: posted.outcome,
			"comment-url": posted.url
		},
		text: posted.url === void 0 ? "No comment was written." : `The comment is ${posted.outcome}: ${posted.url}`,
		summary: comment !== void 0 && posted.outcome === "not-permitted" ? [comment.summary] : []
	};
});
export {};
