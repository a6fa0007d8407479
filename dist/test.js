import { n as renderJunit, r as testEnvironment, t as renderMarkdownResults } from "./chunks/results2.js";
import { n as renderProgressLine } from "./chunks/progress.js";
import { t as renderTerminalResults } from "./chunks/results3.js";
import { h as readTestInputs, n as openAgent, t as runAction } from "./chunks/run-action.js";
// src/actions/test-action.ts
await runAction("test", async (context) => {
	const { environment, version, conversations, tags, record, concurrency } = readTestInputs();
	const wired = await openAgent(context);
	const { settings, source, run } = wired;
	const { runtime, signal } = context;
	const select = {
		...conversations.length > 0 ? { ids: conversations } : {},
		...tags.length > 0 ? { tags } : {}
	};
	const result = await testEnvironment(wired, {
		settings,
		environment,
		...version === void 0 ? {} : { version },
		tree: await source.readTree({
			kind: "commit",
			commit: run.sha
		}, [settings.root, settings.tests]),
		...Object.keys(select).length > 0 ? { select } : {},
		record,
		...concurrency === void 0 ? {} : { concurrency },
		signal,
		onProgress: (progress) => {
			const line = renderProgressLine(progress);
			if (line !== void 0) runtime.logger.info(line);
		}
	});
	const { results } = result.data;
	if (results === null) return {
		result,
		outputs: {},
		text: ""
	};
	return {
		result,
		outputs: {
			verdict: results.verdict,
			passed: results.counts.passed,
			failed: results.counts.failed,
			total: results.counts.total,
			results: runtime.writeFile("results.json", `${JSON.stringify(results, null, 2)}\n`),
			junit: runtime.writeFile("junit.xml", renderJunit(results))
		},
		text: renderTerminalResults(results),
		summary: [renderMarkdownResults(results)]
	};
});
export {};
