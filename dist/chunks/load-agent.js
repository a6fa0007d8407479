import { b as textAt, d as readYaml, h as greenroomLayout, m as findLayout, p as ALL_LAYOUTS } from "./read-settings.js";
import { f as itemName, u as SECTIONS } from "./digest.js";
import { t as unreadableFindings } from "./unreadable-findings.js";
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
// src/domain/agent/layouts/agent-builder.ts
/** Collects what a layout finds in files: the items, the findings, and how to find any field of an item again. */
var AgentBuilder = class {
	findings = [];
	#items = /* @__PURE__ */ new Map();
	#known = /* @__PURE__ */ new Map();
	#places = /* @__PURE__ */ new Map();
	#files = [];
	#displayName;
	/** Takes a file as one of the agent's own. Whatever holds items must be taken, with its reading where fields are to be found again. */
	take(file, reading) {
		this.#files.push(file);
		if (reading === void 0) return;
		const { locate, locateText } = reading;
		this.#places.set(file.path, locateText === void 0 ? { locate } : {
			locate,
			locateText
		});
	}
	/** Takes a YAML file and reads it; what the reader refuses becomes findings. */
	readYaml(file, item) {
		const reading = readYaml(file);
		this.take(file, reading);
		this.findings.push(...withItem(reading.findings, item));
		return reading;
	}
	report(finding) {
		this.findings.push(finding);
	}
	/** About a file as a whole. */
	reportFile(file, finding) {
		this.findings.push({
			...finding,
			location: {
				file: file.path,
				line: 1,
				column: 1
			}
		});
	}
	/** The name of the agent for people. */
	setDisplayName(name) {
		this.#displayName = name;
	}
	find(section, id) {
		return this.#known.get(`${section}/${id}`);
	}
	/** Adds an item. Of two with one name the first counts and the second is a finding. */
	add(item) {
		const name = itemName(item);
		const first = this.#known.get(name);
		if (first !== void 0) {
			this.findings.push(this.#duplicate(item, first));
			return;
		}
		this.#known.set(name, item);
		const items = this.#items.get(item.section);
		if (items) items.push(item);
		else this.#items.set(item.section, [item]);
	}
	#duplicate(item, first) {
		const within = item.path.length > 0 && textAt(item.value, "id") !== void 0 ? ["id"] : [];
		return {
			rule: "duplicate-item",
			severity: "error",
			message: item.file === first.file ? `There are two items with the name ${itemName(item)} in this file.` : `The item ${itemName(item)} is already in ${first.file}.`,
			hint: "Keep one of the two, or give one another id.",
			location: this.locate(item, within),
			item: itemName(item)
		};
	}
	locate(item, path = [], which = "value") {
		const origin = originOf(item, path);
		const places = this.#places.get(origin.file);
		const location = places?.locate(origin.path, which);
		if (places === void 0 || location === void 0) return {
			file: origin.file,
			line: 1,
			column: 1
		};
		return origin.text === void 0 || which === "key" ? location : places.locateText?.(origin.path, origin.text) ?? location;
	}
	finish(agentName, layout) {
		const agent = {
			name: agentName,
			displayName: this.#displayName ?? agentName,
			sections: new Map(SECTIONS.map((section) => [section, this.#section(section)]))
		};
		this.#items.clear();
		this.#known.clear();
		return {
			agent,
			layout,
			findings: this.findings,
			files: this.#files,
			locate: (item, path, which) => this.locate(item, path, which)
		};
	}
	#section(section) {
		const items = this.#items.get(section) ?? [];
		items.sort((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
		return new Map(items.map((item) => [item.id, item]));
	}
};
/** Where the part of an item's value at `path` stands: file, way into it, and which words there. */
function originOf(item, path) {
	let best;
	for (const origin of item.origins ?? []) {
		if (origin.at.length < (best?.at.length ?? 0) || !startsWith(path, origin.at)) continue;
		best = origin;
	}
	if (best === void 0) return {
		file: item.file,
		path: [...item.path, ...path]
	};
	const rest = path.slice(best.at.length);
	const place = {
		file: best.file,
		path: [...best.path, ...rest]
	};
	return best.text === void 0 || rest.length > 0 ? place : {
		...place,
		text: best.text
	};
}
function startsWith(path, start) {
	return start.every((step, index) => path[index] === step);
}
function withItem(findings, item) {
	return item === void 0 ? [...findings] : findings.map((finding) => ({
		...finding,
		item
	}));
}
// src/domain/agent/load-agent.ts
/** Reads an agent from a repository's files, in whichever layout it is. Never throws for what is in them. */
function loadAgent(tree, settings) {
	const { layout } = recogniseLayout(tree, settings);
	const builder = new AgentBuilder();
	const isOurs = ({ path }) => !isSettingsOrTest(path, settings);
	layout.load(tree.files.filter(isOurs), settings, builder);
	const unreadable = tree.unreadable.filter((file) => isOurs(file) && layout.owns(file.path, settings));
	builder.findings.push(...unreadableFindings(unreadable));
	return builder.finish(settings.agent, layout.id);
}
function isSettingsOrTest(path, { tests, file }) {
	return path === file || tests !== void 0 && tests !== "" && path.startsWith(`${tests}/`);
}
export { recogniseLayout as n, loadAgent as t };
