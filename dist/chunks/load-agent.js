import { n as isTestFile, t as unreadableFindings } from "./unreadable-findings.js";
import { T as greenroomLayout, n as ALL_LAYOUTS, r as findLayout, z as AgentBuilder } from "./load-settings.js";
// src/domain/agent/layouts/recognise-layout.ts
/** The layout that the settings name, else the one that the files below the root look like, else the native one. */
function recogniseLayout(tree, settings) {
	const named = settings.layout === void 0 ? void 0 : findLayout(settings.layout);
	if (named) return {
		layout: named,
		reason: `layout ${named.id}, as the settings say`,
		others: []
	};
	const [found, ...others] = layoutsOf(tree.files.map(({ path }) => path), settings.root);
	if (found) return {
		...found,
		others: others.map(({ layout }) => layout)
	};
	return {
		layout: greenroomLayout,
		reason: `layout ${greenroomLayout.id}, because the files look like no other one`,
		others: []
	};
}
/** Every layout that the files below a folder look like, the likeliest first. */
function layoutsOf(paths, root) {
	const prefix = root === "" ? "" : `${root}/`;
	const inside = new Set(paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length)));
	return ALL_LAYOUTS.flatMap((layout) => {
		const reason = layout.recognise(inside);
		return reason === void 0 ? [] : [{
			layout,
			reason: `layout ${layout.id}, because ${reason}`
		}];
	});
}
// src/domain/agent/load-agent.ts
/** Reads an agent from a repository's files, in whichever layout it is. Never throws for what is in them. */
function loadAgent(tree, settings) {
	const { layout } = recogniseLayout(tree, settings);
	const builder = new AgentBuilder();
	const isOurs = ({ path }) => isAgentFile(path, layout, settings);
	layout.load(tree.files.filter(isOurs), settings, builder);
	const unreadable = tree.unreadable.filter((file) => isOurs(file) && layout.owns(file.path, settings));
	builder.findings.push(...unreadableFindings(unreadable));
	return builder.finish(settings.agent, layout.id);
}
/**
* Whether a path can be the agent's: neither the settings nor a test of ours. Below the folder of tests a layout has only files that it
* knows as its platform's own; `*.test.yaml` are never among them.
*/
function isAgentFile(path, layout, settings) {
	const { tests, file } = settings;
	if (path === file) return false;
	if (tests === void 0 || tests === "" || !path.startsWith(`${tests}/`)) return true;
	return layout.hasPlatformTests === true && !isTestFile(path, tests) && layout.owns(path, settings);
}
export { recogniseLayout as i, loadAgent as n, layoutsOf as r, isAgentFile as t };
