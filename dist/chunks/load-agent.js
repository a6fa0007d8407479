import { c as isJsonObject, l as SECTIONS, u as itemName } from "./digest.js";
import { d as schemaFindings, f as readYaml, g as listAt, m as fillDefaults, v as textAt } from "./read-settings.js";
import { a as ALL_SCHEMAS, c as PATTERNS } from "./visible.js";
import { n as nearestName } from "./tool-version.js";
import { t as unreadableFindings } from "./unreadable-findings.js";
// src/domain/agent/layout-files.ts
const FOLDERS = /* @__PURE__ */ new Map([
	["topics", {
		section: "topics",
		kind: "topic"
	}],
	["knowledge", {
		section: "knowledge",
		kind: "knowledge"
	}],
	["tools", {
		section: "tools",
		kind: "tool"
	}],
	["sms", {
		section: "sms",
		kind: "sms"
	}],
	["handoffs", {
		section: "handoffs",
		kind: "handoff"
	}],
	["guardrails", {
		section: "guardrails",
		kind: "guardrail"
	}],
	["flows", {
		section: "flows",
		kind: "flow"
	}],
	["integrations", {
		section: "integrations",
		kind: "integration"
	}],
	["environments", {
		section: "environments",
		kind: "environment"
	}]
]);
const SINGLE_FILES = /* @__PURE__ */ new Map([
	["agent.yaml", {
		place: "item",
		section: "agent",
		kind: "agent",
		id: "agent"
	}],
	["instructions.md", {
		place: "item",
		section: "instructions",
		id: "instructions"
	}],
	["rules.yaml", { place: "rules" }],
	["voice.yaml", {
		place: "item",
		section: "voice",
		kind: "voice",
		id: "voice"
	}]
]);
const NOT_COUNTED = /^(?:readme\.md|\..*)$/i;
const ID = new RegExp(PATTERNS.id.pattern);
/** Names that Windows keeps for devices: such a repository can't be checked out there. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
/** `path` relative to the repository's root. */
function placeFile(path, root) {
	const prefix = root === "" ? "" : `${root}/`;
	if (!path.startsWith(prefix)) return { place: "elsewhere" };
	const [first = "", second, ...deeper] = path.slice(prefix.length).split("/");
	const name = deeper.at(-1) ?? second ?? first;
	if (NOT_COUNTED.test(name)) return { place: "elsewhere" };
	if (second === void 0) return placeAtTop(first, root);
	const folder = FOLDERS.get(first);
	if (folder === void 0) {
		if (root === "") return { place: "elsewhere" };
		const near = nearestName(first, FOLDERS.keys());
		return {
			place: "unknown",
			hint: near ? `Did you mean the folder ${near}?` : `Folders are ${[...FOLDERS.keys()].join(", ")}.`
		};
	}
	if (deeper.length > 0) return {
		place: "unknown",
		hint: `Move it up: only files directly in ${prefix}${first}/ are read.`
	};
	const id = withoutYaml(second);
	if (id === void 0) return {
		place: "unknown",
		hint: `Items in ${prefix}${first}/ are .yaml files.`
	};
	if (!ID.test(id) || DEVICE.test(id)) return {
		place: "unusable",
		message: DEVICE.test(id) ? "This file name is reserved on Windows, so the item can't be checked out everywhere." : `The file name is the item's id; it must be ${PATTERNS.id.words}.`,
		hint: `Rename it, for example to ${asId(id)}.yaml.`
	};
	return {
		place: "item",
		...folder,
		id
	};
}
function placeAtTop(name, root) {
	const known = SINGLE_FILES.get(name.replace(/\.yml$/, ".yaml"));
	if (known) return known;
	if (root === "") return { place: "elsewhere" };
	const near = nearestName(name, SINGLE_FILES.keys());
	return {
		place: "unknown",
		hint: near ? `Did you mean ${near}?` : `Files at the top of an agent are ${[...SINGLE_FILES.keys()].join(", ")}.`
	};
}
function withoutYaml(name) {
	return /^(.*)\.ya?ml$/s.exec(name)?.[1];
}
function asId(name) {
	const id = name.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60);
	return id === "" || DEVICE.test(id) ? `${id || "my"}-item` : id;
}
// src/domain/agent/load-agent.ts
/** Sections whose items are named after their id when they have no name. */
const NAMED = /* @__PURE__ */ new Set([
	"tools",
	"knowledge",
	"handoffs",
	"guardrails",
	"flows",
	"integrations"
]);
/** Reads an agent in the native layout from a repository's files. Never throws for what is in them. */
function loadAgent(tree, settings) {
	const loading = new AgentLoading();
	for (const file of tree.files) if (!isSettingsOrTest(file.path, settings)) loading.add(file, placeFile(file.path, settings.root));
	const unreadable = tree.unreadable.filter(({ path }) => !isSettingsOrTest(path, settings) && placeFile(path, settings.root).place !== "elsewhere");
	loading.findings.push(...unreadableFindings(unreadable));
	return loading.finish(settings);
}
function isSettingsOrTest(path, { tests, file }) {
	return path === file || tests !== void 0 && tests !== "" && path.startsWith(`${tests}/`);
}
var AgentLoading = class {
	findings = [];
	#items = /* @__PURE__ */ new Map();
	#known = /* @__PURE__ */ new Map();
	#readings = /* @__PURE__ */ new Map();
	#files = [];
	add(file, place) {
		switch (place.place) {
			case "elsewhere": return;
			case "unknown":
				this.#fileFinding(file, "unknown-file", "warning", "This file is not part of the layout and is not read.", place.hint);
				return;
			case "unusable":
				this.#fileFinding(file, "file-name", "error", place.message, place.hint);
				return;
			case "rules":
				this.#files.push(file);
				this.#addRules(file);
				return;
			case "item":
				this.#files.push(file);
				if (place.kind === void 0) this.#addItem({
					section: place.section,
					id: place.id,
					value: { text: plainText(file.text) },
					file: file.path,
					path: []
				});
				else this.#addYaml(file, place.section, place.kind, place.id);
		}
	}
	finish(settings) {
		const readings = this.#readings;
		const agent = this.#known.get("agent/agent");
		if (agent === void 0) {
			const file = settings.root === "" ? "agent.yaml" : `${settings.root}/agent.yaml`;
			this.findings.push({
				rule: "missing-file",
				severity: "error",
				message: "The agent has no agent.yaml.",
				hint: "Add it with name, languages and greeting, or correct `root` in the settings.",
				location: {
					file,
					line: 1,
					column: 1
				}
			});
		}
		return {
			agent: {
				name: settings.agent,
				displayName: textAt(agent?.value, "name") ?? settings.agent,
				sections: new Map(SECTIONS.map((section) => [section, this.#section(section)]))
			},
			findings: this.findings,
			files: this.#files,
			locate: (item, path = [], which = "value") => readings.get(item.file)?.locate([...item.path, ...path], which) ?? {
				file: item.file,
				line: 1,
				column: 1
			}
		};
	}
	#section(section) {
		const items = this.#items.get(section) ?? [];
		items.sort((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
		return new Map(items.map((item) => [item.id, item]));
	}
	#addYaml(file, section, kind, id) {
		const reading = this.#read(file);
		this.findings.push(...withItem(reading.findings, `${section}/${id}`));
		this.findings.push(...schemaFindings(kind, reading, `${section}/${id}`));
		const value = normalise(kind, reading.value);
		if (NAMED.has(section) && value.name === void 0) value.name = id;
		this.#addItem({
			section,
			id,
			value,
			file: file.path,
			path: []
		});
	}
	#addRules(file) {
		const reading = this.#read(file);
		this.findings.push(...reading.findings, ...schemaFindings("rules", reading));
		listAt(reading.value, "rules").forEach((rule, index) => {
			const id = textAt(rule, "id");
			if (id === void 0 || !new RegExp(PATTERNS.id.pattern).test(id) || !isJsonObject(rule)) return;
			this.#addItem({
				section: "rules",
				id,
				value: rule,
				file: file.path,
				path: ["rules", index]
			});
		});
	}
	#read(file) {
		const reading = readYaml(file);
		this.#readings.set(file.path, reading);
		return reading;
	}
	#addItem(item) {
		const name = itemName(item);
		const first = this.#known.get(name);
		if (first === void 0) {
			this.#known.set(name, item);
			const items = this.#items.get(item.section);
			if (items) items.push(item);
			else this.#items.set(item.section, [item]);
			return;
		}
		this.findings.push({
			rule: "duplicate-item",
			severity: "error",
			message: item.file === first.file ? `There are two rules with the id ${item.id}.` : `The item ${name} is already in ${first.file}.`,
			hint: "Keep one of the two, or give one another id.",
			location: this.#readings.get(item.file)?.locate([...item.path, ...item.path.length > 0 ? ["id"] : []]) ?? {
				file: item.file,
				line: 1,
				column: 1
			},
			item: name
		});
	}
	#fileFinding(file, rule, severity, message, hint) {
		this.findings.push({
			rule,
			severity,
			message,
			hint,
			location: {
				file: file.path,
				line: 1,
				column: 1
			}
		});
	}
};
/** The value as an object with its defaults; what is not an object counts as an empty one (the schema has said so). */
function normalise(kind, value) {
	const schema = ALL_SCHEMAS.find((known) => known.kind === kind)?.schema;
	const filled = fillDefaults(schema, isJsonObject(value) ? value : {});
	return Object.assign(Object.create(null), filled);
}
/** The same words with other line ends, a byte order mark or blank lines at the end mean the same. */
function plainText(text) {
	return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n").trimEnd();
}
function withItem(findings, item) {
	return findings.map((finding) => ({
		...finding,
		item
	}));
}
export { loadAgent as t };
