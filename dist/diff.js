import { t as diff } from "./chunks/diff2.js";
import { n as renderDiffPage } from "./chunks/page.js";
import { n as renderDiff } from "./chunks/diff6.js";
import { t as renderTerminalDiff } from "./chunks/diff3.js";
import { u as makeStyle } from "./chunks/agent.js";
import { n as openAgent, t as runAction, u as readDiffInputs } from "./chunks/run-action.js";
// src/actions/diff-action.ts
await runAction("diff", async (context) => {
	const { from, to, liveRead } = readDiffInputs();
	const wired = await openAgent(context);
	const { settings } = wired;
	const result = await diff(wired, {
		settings,
		from: from ?? settings.environments.at(-1)?.name ?? "draft",
		to,
		...liveRead ? { livePlatform: wired.platform } : {}
	});
	if (result.data === null) return {
		result,
		outputs: {},
		text: ""
	};
	const markdown = renderDiff(result.data);
	return {
		result,
		outputs: {
			changes: result.data.changes.length,
			summary: result.data.summary,
			markdown: context.runtime.writeFile("diff.md", markdown),
			html: context.runtime.writeFile("diff.html", renderDiffPage(result.data))
		},
		text: renderTerminalDiff(result.data, { style: makeStyle(false) }),
		summary: [markdown]
	};
});
export {};
