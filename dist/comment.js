import { i as operationResult } from "./chunks/changes.js";
import { i as inlineCode, n as escapeText } from "./chunks/escape.js";
import { l as UserError, u as isUserError } from "./chunks/start.js";
import { h as requireSettings } from "./chunks/agent.js";
import { i as postComment, n as commentOf, r as placeOf, t as postSuggestions } from "./chunks/suggestions.js";
import { c as readCommentInputs, i as openGithub, t as runAction } from "./chunks/run-action.js";
import { a as validateResult, i as loadResults, r as parseResult, t as comparisonOf } from "./chunks/load-comparison.js";
import { c as dotted } from "./chunks/results.js";
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, readdirSync, realpathSync } from "node:fs";
import { basename, isAbsolute, join, relative, resolve, sep } from "node:path";
// src/render/markdown/not-written.ts
function renderNotWritten(reasons) {
	return [
		"### Not everything became a comment",
		"",
		...reasons.map(({ code, message, hint }) => {
			const next = hint === void 0 ? "" : ` ${escapeText(hint)}`;
			return `- ${inlineCode(code)} ${escapeText(message)}${next}`;
		})
	].join("\n");
}
// src/actions/comment-ending.ts
const NO_RESULT = {
	code: "result-missing",
	message: "Nothing was written: the run left no result.",
	hint: "Its check ended before it had one; the log of that run says why."
};
const ALARMING = /* @__PURE__ */ new Set([
	"run-refused",
	"run-unverified",
	"result-refused",
	"agent-refused"
]);
function nothing(reason) {
	return {
		comments: [],
		reasons: [reason],
		summaries: []
	};
}
function finishComment({ runtime }, pullRequest, { comments, reasons, summaries }, ours = false) {
	const alarming = reasons.filter(({ code }) => ALARMING.has(code));
	const stops = ours && reasons.some(({ code }) => code === "result-refused");
	for (const { code, message } of stops ? [] : alarming) runtime.logger.warn(message, { title: code });
	const wrote = comments.some(({ outcome }) => outcome === "created" || outcome === "updated");
	const lines = comments.map(({ outcome, url }) => `The comment is ${outcome}: ${url}`);
	const untold = reasons.filter(({ code }) => !code.startsWith("comment-"));
	return {
		result: operationResult("comment", stops ? "stop" : wrote ? "proceed" : "nothing-to-do", reasons, {
			pullRequest,
			comments
		}),
		outputs: {
			outcome: comments.map(({ outcome }) => outcome).join("\n"),
			"comment-url": comments.flatMap(({ url }) => url === null ? [] : [url]).join("\n")
		},
		text: comments.some(({ url }) => url !== null) ? lines.join("\n") : "No comment was written.",
		summary: [...summaries, ...untold.length === 0 ? [] : [renderNotWritten(untold)]],
		tellsReasons: true
	};
}
// src/domain/result/decide-source.ts
function decideRun(run, id, expected) {
	const refuse = (problem, hint) => ({
		code: "run-refused",
		message: `Nothing was written: ${problem}.`,
		hint
	});
	if (run === void 0 || !sameName(run.repository, expected.repository)) return refuse(`this repository has no run ${id}`, "Leave the input run-id empty in a workflow_run workflow: the event names the run.");
	if (run.event !== "pull_request") return refuse(`run ${id} was started by ${run.event}, not by pull_request`, "Let the job run only `if: github.event.workflow_run.event == 'pull_request'`.");
	if (expected.workflow !== void 0 && fileOf(run.workflow) !== fileOf(expected.workflow)) return refuse(`run ${id} is of the workflow ${run.workflow}, not of ${expected.workflow}`, "A workflow may take any name; the input workflow holds the file that is meant.");
	if (expected.headSha !== void 0 && expected.headSha !== run.headSha) return refuse(`run ${id} is for another commit than the event says`, "Run the job again.");
}
function decidePull(run, pulls, wanted) {
	const { headRepository, headBranch } = run;
	const candidates = pulls.filter((pull) => pull.open && headRepository !== void 0 && pull.headRepository !== void 0 && sameName(pull.headRepository, headRepository) && pull.headRef === headBranch && (wanted === void 0 || pull.number === wanted));
	const [pull, another] = candidates.filter((one) => one.headSha === run.headSha);
	if (pull !== void 0 && another === void 0) return { pull };
	if (pull === void 0 && candidates.length > 0) return { reason: staleResult(run.headSha) };
	return { reason: {
		code: "pull-request-unclear",
		message: `Nothing was written: ${another === void 0 ? "no" : "more than one"} open pull request${wanted === void 0 ? "" : ` ${wanted}`} has ${run.headSha.slice(0, 12)} as its newest commit.`,
		hint: another === void 0 ? "It was closed or its branch is gone; nothing is lost, the text is in the summary of its own run." : "Name the one that is meant with the input pull-request."
	} };
}
function staleResult(commit) {
	return {
		code: "stale-result",
		message: `Nothing was written: the pull request has moved on from ${commit.slice(0, 12)}, which these results are about.`,
		hint: "The run for its newest commit writes the comment."
	};
}
function isStill(pull, now) {
	return now?.open === true && now.headSha === pull.headSha && now.headRepository === pull.headRepository;
}
function isFromOutside(run) {
	return run.headRepository === void 0 || !sameName(run.headRepository, run.repository) || run.actor === "dependabot[bot]";
}
function fileOf(workflow) {
	return workflow.replace(/^\.github\/workflows\//, "");
}
function sameName(left, right) {
	return left.toLowerCase() === right.toLowerCase();
}
// src/operations/verify-source.ts
async function verifySource(runs, request) {
	const { runId, expected, pullRequest } = request;
	const refuse = (reason) => ({
		outcome: "refused",
		reason
	});
	try {
		const run = await runs.findRun(runId);
		const refused = decideRun(run, runId, expected);
		if (refused !== void 0) return refuse(refused);
		if (run === void 0) throw new Error("a run that is not there was not refused");
		const { pull: listed, reason } = decidePull(run, await runs.listPulls(run), pullRequest);
		if (listed === void 0) return refuse(reason);
		const pull = await runs.findPull(listed.number);
		if (pull === void 0 || !isStill(listed, pull)) return refuse(staleResult(run.headSha));
		return {
			outcome: "verified",
			run,
			pull,
			outside: isFromOutside(run)
		};
	} catch (error) {
		return refuse(unverified(error));
	}
}
async function readStale(runs, pull) {
	try {
		return isStill(pull, await runs.findPull(pull.number)) ? void 0 : staleResult(pull.headSha);
	} catch (error) {
		return unverified(error);
	}
}
async function readForeign(runs, pull, { agent, diff }) {
	const commit = diff?.to.commit;
	if (commit === void 0 || commit === pull.headSha || commit === pull.mergeCommit) return void 0;
	try {
		if (await runs.isChildOf(commit, pull.headSha)) return void 0;
	} catch (error) {
		return unverified(error);
	}
	return {
		code: "result-refused",
		message: `The result for ${agent} is about the commit ${commit.slice(0, 12)}, which is neither ${pull.headSha.slice(0, 12)} nor a merge of it.`,
		hint: "Compare with the commit that the run is for: let check do it, or leave the input `to` of diff empty."
	};
}
function unverified(error) {
	if (!isUserError(error)) throw error;
	return {
		code: "run-unverified",
		message: `Nothing was written: ${error.message}`,
		hint: "Give the job `actions: read`, `contents: read` and `pull-requests: write`; if it has them, run it again."
	};
}
// src/actions/comment-target.ts
async function findTarget({ run, sourceRuns }, inputs) {
	const runId = inputs.runId ?? run.sourceRun?.id;
	if (runId === void 0) {
		const number = inputs.pullRequest ?? run.pullRequest?.number;
		if (number !== void 0 && run.event !== "workflow_run") return {
			number,
			place: placeOf(run)
		};
		throw new UserError("PULL_REQUEST_UNKNOWN", `This run is not about a pull request (its event is ${run.event}).`, run.event === "workflow_run" ? "Pass the run that made the results with the input run-id." : "Pass its number with the input pull-request.");
	}
	const headSha = run.sourceRun?.id === runId ? run.sourceRun.headSha : void 0;
	const source = await verifySource(sourceRuns, {
		runId,
		expected: {
			repository: `${run.owner}/${run.repo}`,
			...inputs.workflow === void 0 ? {} : { workflow: inputs.workflow },
			...headSha === void 0 ? {} : { headSha }
		},
		...inputs.pullRequest === void 0 ? {} : { pullRequest: inputs.pullRequest }
	});
	if (source.outcome === "refused") return { reason: source.reason };
	const { pull, outside } = source;
	const repositoryUrl = placeOf(run).repositoryUrl;
	return {
		number: pull.number,
		place: {
			commit: pull.headSha,
			runUrl: `${repositoryUrl}/actions/runs/${runId}`,
			repositoryUrl
		},
		verified: {
			pull,
			outside
		}
	};
}
async function readTrustedAgents({ defaultBranch }, settings) {
	const agents = /* @__PURE__ */ new Set();
	try {
		for (const path of settings) {
			const file = await defaultBranch.findFile(path);
			if (file !== void 0) agents.add(requireSettings(file).agent);
		}
	} catch (error) {
		if (isUserError(error) && error.code === "SETTINGS_INVALID") throw error;
		return { reason: unverified(error) };
	}
	return { agents };
}
async function readObstacle({ sourceRuns }, { pull }, trusted, result) {
	if (!trusted.has(result.agent)) return {
		code: "agent-refused",
		message: `A result is about the agent ${result.agent}, which the settings on the default branch do not name.`,
		hint: "Name its settings file with the input settings; a new agent gets its comment once its settings are merged."
	};
	return await readForeign(sourceRuns, pull, result) ?? await readStale(sourceRuns, pull);
}
// src/domain/result/load-result.ts
function loadResult(text) {
	const { value, problem } = parseResult(text);
	if (value === void 0) return { problem };
	switch (value.operation) {
		case "check":
		case "diff": {
			const { comparison, problem: wrong } = comparisonOf(value);
			return comparison === void 0 ? { problem: wrong } : { result: {
				operation: value.operation,
				agent: comparison.agent,
				comparison
			} };
		}
		case "validate": return fromValidate(value);
		case "test": return fromTest(value);
		default: return { problem: "it is not the result of check, diff, validate or test" };
	}
}
function fromValidate(value) {
	if (!isValidateResult(value)) return { problem: firstProblem("validate-result", value) };
	const { findings, forReports } = value.data;
	return { result: {
		operation: "validate",
		agent: forReports.agent,
		findings
	} };
}
function fromTest(value) {
	if (!isTestResult(value)) return { problem: firstProblem("test-result", value) };
	if (value.data.results === null) return { problem: "it holds no results: test stopped before it began" };
	const loaded = loadResults(JSON.stringify(value.data.results));
	if (loaded.results === void 0) return { problem: `its results can't be used: ${loaded.findings[0]?.message ?? "unknown reason"}` };
	return { result: {
		operation: "test",
		agent: loaded.results.agent,
		results: loaded.results
	} };
}
function isValidateResult(value) {
	return validateResult("validate-result", value).length === 0;
}
function isTestResult(value) {
	return validateResult("test-result", value).length === 0;
}
function firstProblem(kind, value) {
	const [first] = validateResult(kind, value);
	return first === void 0 ? "it is not as it was written" : `${first.message.replace(/\.$/, "")} (at ${dotted(first.path) || "the top"})`;
}
// src/domain/result/merge-results.ts
function mergeResults(results) {
	const merged = [];
	const problems = [];
	const agents = [...new Set(results.map(({ agent }) => agent))].toSorted();
	for (const agent of agents) {
		const one = mergeAgent(agent, results.filter((result) => result.agent === agent));
		if (typeof one === "string") problems.push({
			agent,
			problem: one
		});
		else merged.push(one);
	}
	return {
		merged,
		problems
	};
}
function mergeAgent(agent, results) {
	let comparison;
	let validation;
	let rehearsal;
	let tests;
	const twice = (what) => `two files hold ${what} of ${agent}`;
	for (const result of results) switch (result.operation) {
		case "check":
		case "diff":
			if (comparison !== void 0) return twice("a comparison");
			comparison = result.comparison;
			break;
		case "validate":
			if (validation !== void 0) return twice("a validation");
			validation = result.findings;
			break;
		case "test": if (result.results.target.version === null) {
			if (rehearsal !== void 0) return twice("a rehearsal");
			rehearsal = result.results;
		} else {
			if (tests !== void 0) return twice("tests");
			tests = result.results;
		}
	}
	if (comparison?.validation !== void 0 && validation !== void 0) return twice("a validation");
	if (comparison !== void 0 && comparison.rehearsal !== null && rehearsal !== void 0) return twice("a rehearsal");
	const digest = comparison?.digest || rehearsal?.target.digest || "";
	if (rehearsal !== void 0 && rehearsal.target.digest !== digest) return `the rehearsal of ${agent} is of other content than the comparison`;
	const findings = comparison?.validation ?? validation;
	const rehearsed = comparison?.rehearsal ?? rehearsal ?? null;
	return {
		agent,
		displayName: comparison?.displayName ?? agent,
		digest,
		diff: comparison?.diff ?? null,
		plan: comparison?.plan ?? null,
		rehearsal: rehearsed,
		rehearsalMissing: rehearsed === null ? comparison?.rehearsalMissing ?? "not asked for." : null,
		...findings === void 0 ? {} : { validation: findings },
		...tests === void 0 ? {} : { tests },
		...comparison === void 0 ? { diffMissing: "not asked for." } : comparison.diff === null ? { diffMissing: "there is nothing that it can be compared with; the summary of the run says why." } : {}
	};
}
// src/adapters/filesystem/untrusted-files.ts
const DEEPEST_FOLDER = 3;
const MOST_ENTRIES = 1e3;
function readUntrustedFiles(paths, homes, limits) {
	const files = [];
	const problems = [];
	const found = paths.flatMap((path) => findFiles(path, homes, problems));
	const unique = [...new Map(found.map((one) => [one.absolute, one])).values()];
	if (unique.length > limits.files) problems.push({
		path: unique[limits.files]?.path ?? "",
		problem: `there are ${unique.length} files, and only ${limits.files} are read`
	});
	let left = limits.allBytes;
	for (const { path, absolute } of unique.slice(0, limits.files)) {
		const read = readFile(absolute, Math.min(limits.bytes, left), limits.bytes);
		if (read.bytes === void 0) problems.push({
			path,
			problem: read.problem
		});
		else {
			left -= read.bytes.length;
			files.push({
				path,
				text: read.bytes.toString("utf8")
			});
		}
	}
	return {
		files,
		problems
	};
}
function findFiles(path, homes, problems) {
	const refuse = (problem, missing = false) => {
		problems.push({
			path,
			problem,
			...missing ? { missing: true } : {}
		});
		return [];
	};
	if (path.split(/[\\/]/).includes("..")) return refuse("its path leads out through ..");
	const absolute = resolve(homes[0] ?? "", path);
	try {
		const entry = lstatSync(absolute);
		if (entry.isSymbolicLink() || homes.some((home) => leadsElsewhere(absolute, home))) return refuse("it is a link");
		if (entry.isFile()) return [{
			path,
			absolute
		}];
		if (!entry.isDirectory()) return refuse("it is not a file");
		const below = [];
		const before = problems.length;
		if (!walk({
			path,
			absolute
		}, below, problems, {
			depth: 0,
			left: MOST_ENTRIES
		})) problems.push({
			path,
			problem: `it holds more than ${MOST_ENTRIES} entries`
		});
		return below.length === 0 && problems.length === before ? refuse("there is no .json file in it", true) : below;
	} catch (error) {
		const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
		return refuse(missing ? "it is not there" : "it can't be read", missing);
	}
}
function leadsElsewhere(absolute, home) {
	const within = relative(home, absolute);
	if (within.startsWith("..") || isAbsolute(within)) return false;
	return realpathSync(absolute) !== join(realpathSync(home), within);
}
function walk(folder, below, problems, state) {
	const entries = readdirSync(folder.absolute, { withFileTypes: true });
	for (const entry of entries.toSorted((left, right) => left.name < right.name ? -1 : 1)) {
		state.left -= 1;
		if (state.left < 0) return false;
		const path = `${folder.path.replace(/[\\/]+$/, "")}/${entry.name}`;
		const absolute = `${folder.absolute}${sep}${entry.name}`;
		if (entry.isSymbolicLink()) problems.push({
			path,
			problem: "it is a link"
		});
		else if (entry.isDirectory()) {
			if (entry.name.endsWith(".json")) problems.push({
				path,
				problem: "it is a folder"
			});
			else if (state.depth + 1 >= DEEPEST_FOLDER) problems.push({
				path,
				problem: "it lies too deep"
			});
			else {
				state.depth += 1;
				if (!walk({
					path,
					absolute
				}, below, problems, state)) return false;
				state.depth -= 1;
			}
		} else if (entry.name.endsWith(".json")) {
			if (entry.isFile()) below.push({
				path,
				absolute
			});
			else problems.push({
				path,
				problem: "it is not a file"
			});
		}
	}
	return true;
}
function readFile(absolute, most, largest) {
	let descriptor;
	try {
		descriptor = openSync(absolute, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
	} catch {
		return { problem: "it is a link or can't be read" };
	}
	try {
		const { size } = fstatSync(descriptor);
		if (!fstatSync(descriptor).isFile()) return { problem: "it is not a file" };
		if (size > largest) return { problem: `it is larger than ${Math.floor(largest / 1024 / 1024)} MB` };
		if (size > most) return { problem: "all files together are too large" };
		const bytes = Buffer.alloc(size);
		let filled = 0;
		while (filled < size) {
			const count = readSync(descriptor, bytes, filled, size - filled, filled);
			if (count === 0) break;
			filled += count;
		}
		return { bytes: bytes.subarray(0, filled) };
	} catch {
		return { problem: "it can't be read" };
	} finally {
		closeSync(descriptor);
	}
}
// src/actions/read-results.ts
const MB = 1048576;
const LIMITS = {
	files: 20,
	bytes: 60 * MB,
	allBytes: 120 * MB
};
function readResults(paths, workspace, temp) {
	const problems = [];
	const results = [];
	const read = readUntrustedFiles(paths, temp === void 0 ? [workspace] : [workspace, temp], LIMITS);
	for (const { path, problem } of read.problems) problems.push(`${named(path)} can't be used: ${problem}.`);
	for (const { path, text } of read.files) {
		const { result, problem } = loadResult(text);
		if (result === void 0) problems.push(`${named(path)} can't be used: ${problem.replace(/\.$/, "")}.`);
		else results.push(result);
	}
	const { merged, problems: contradictions } = mergeResults(results);
	for (const { problem } of contradictions) problems.push(`The result files contradict each other: ${problem}.`);
	const missing = read.files.length === 0 && read.problems.every((one) => one.missing === true);
	return {
		merged,
		problems: bounded(problems),
		missing
	};
}
function bounded(problems) {
	if (problems.length <= LIMITS.files) return problems;
	const more = problems.length - LIMITS.files;
	return [...problems.slice(0, LIMITS.files), `There are ${more} more problems with the result files.`];
}
function refuseProblems({ problems }) {
	const [first] = problems;
	if (first !== void 0) throw new UserError("RESULT_FILE_UNUSABLE", first, "Pass the files that check, diff, validate or test named in their output `result`.");
}
function named(path) {
	return `The result file ${JSON.stringify(basename(path).slice(0, 80))}`;
}
// src/actions/write-comments.ts
const FROM_OUTSIDE = "The pull request's own job made these results, and its author can change that job: they inform, they prove nothing.";
async function writeComments(api, target, merged, settings) {
	const { verified } = target;
	const comments = [];
	const reasons = [];
	const summaries = [];
	const trusted = verified === void 0 ? void 0 : await readTrustedAgents(api, settings);
	if (trusted !== void 0 && "reason" in trusted) return {
		comments,
		reasons: [trusted.reason],
		summaries
	};
	for (const result of merged) {
		const outside = verified?.outside === true;
		const comment = commentOf(target.place, outside ? withOrigin(result) : result);
		if (comment === void 0) continue;
		const obstacle = verified && trusted && await readObstacle(api, verified, trusted.agents, result);
		if (obstacle) {
			reasons.push(obstacle);
			continue;
		}
		const posted = await postComment(api, target.number, comment);
		reasons.push(...posted.reasons);
		if (posted.outcome === void 0) continue;
		comments.push({
			agent: result.agent,
			outcome: posted.outcome,
			url: posted.url ?? null
		});
		if (posted.outcome === "not-permitted") summaries.push(comment.summary);
		else if (!outside) await postSuggestions(api, suggestionsAt(api, target), result);
	}
	return {
		comments,
		reasons,
		summaries
	};
}
function suggestionsAt({ run }, { number, verified }) {
	const commit = verified?.pull.headSha ?? (run.pullRequest?.number === number ? run.pullRequest.headSha : void 0);
	return commit === void 0 ? { number } : {
		number,
		commit
	};
}
function withOrigin(result) {
	const { diff, diffMissing } = result;
	if (diff !== null) return {
		...result,
		diff: {
			...diff,
			notes: [...diff.notes ?? [], FROM_OUTSIDE]
		}
	};
	return {
		...result,
		diffMissing: `${diffMissing ?? ""} ${FROM_OUTSIDE}`.trim()
	};
}
// src/actions/comment-action.ts
await runAction("comment", async (context) => {
	const inputs = readCommentInputs();
	const api = openGithub(context, inputs.commentAuthor);
	const target = await findTarget(api, inputs);
	if ("reason" in target) return finishComment(context, null, nothing(target.reason));
	const read = readResults(inputs.resultFiles, api.run.workspace, context.env.RUNNER_TEMP);
	if (target.verified === void 0) refuseProblems(read);
	if (read.missing) return finishComment(context, target.number, nothing(NO_RESULT));
	const refused = read.problems.map((message) => ({
		code: "result-refused",
		message
	}));
	const { comments, reasons, summaries } = await writeComments(api, target, read.merged, inputs.settings);
	const written = {
		comments,
		reasons: [...refused, ...reasons],
		summaries
	};
	return finishComment(context, target.number, written, target.verified?.outside === false);
});
export {};
