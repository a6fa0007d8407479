import { n as status, t as renderStatus } from "./chunks/status.js";
import { r as renderEnvironmentsPage } from "./chunks/environments-page.js";
import { u as makeStyle } from "./chunks/agent.js";
import { m as readStatusInputs, n as openAgent, t as runAction } from "./chunks/run-action.js";
// src/actions/status-action.ts
await runAction("status", async (context) => {
	const { askPlatforms } = readStatusInputs();
	const wired = await openAgent(context);
	const result = await status(wired, {
		settings: wired.settings,
		...askPlatforms ? { readRunning: (name) => wired.platform(name).readRunning() } : {}
	});
	const { view, platforms, environments } = result.data;
	if (view === void 0) return {
		result,
		outputs: {},
		text: ""
	};
	const page = renderEnvironmentsPage(view, platforms);
	return {
		result,
		outputs: {
			"live-version": environments.at(-1)?.active,
			versions: JSON.stringify(Object.fromEntries(environments.map(({ name, active }) => [name, active ?? null]))),
			markdown: context.runtime.writeFile("environments.md", page)
		},
		text: renderStatus(view, makeStyle(false), {
			platforms,
			remarks: []
		}),
		summary: [page]
	};
});
export {};
