import { c as toolVersion, l as UserError } from "./start.js";
import { n as loadComparison } from "./load-comparison.js";
import { i as operationResult } from "./changes.js";
import { r as renderComment } from "./pr-comment.js";
import { t as finish } from "./results.js";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
// src/cli/commands/comment.ts
const command = {
	name: "comment",
	summary: "Render the pull request comment from the JSON of a check or a diff",
	positionals: "<result.json>",
	takes: [1, 1],
	options: {},
	examples: [{
		line: "greenroom check --out reports; greenroom comment reports/check.json",
		about: "The same comment, rendered again from data"
	}],
	run
};
async function run(call) {
	const path = resolve(call.cwd, call.positionals[0] ?? "");
	let text;
	try {
		text = readFileSync(path, "utf8");
	} catch (error) {
		throw new UserError("RESULT_FILE_UNUSABLE", `${path} can't be read`, "Name the JSON file that greenroom check or diff wrote.", { cause: error });
	}
	const { comparison, problem } = loadComparison(text);
	if (comparison === void 0) throw new UserError("RESULT_FILE_UNUSABLE", `${path} can't be used: ${problem}`, "Name the JSON file that greenroom check or diff wrote.");
	const { diff, plan, rehearsal, rehearsalMissing, ...rest } = comparison;
	if (diff === null) return finish(call, operationResult("comment", "nothing-to-do", [], { markdown: null }), "There was nothing to compare.");
	const markdown = renderComment({
		...rest,
		diff,
		...plan === null ? {} : { plan },
		...rehearsal === null ? {} : { rehearsal },
		...rehearsalMissing === null ? {} : { rehearsalMissing },
		toolVersion,
		...diff.from.environment === void 0 ? {} : { approvalIn: diff.from.environment }
	});
	return finish(call, operationResult("comment", "proceed", [], { markdown }), markdown);
}
export { command as default };
