import { o as compareCodeUnits } from "./base.js";
import { a as showHidden } from "./results.js";
import { E as ALL_LAYOUTS, c as DEFAULT_SETTINGS_FILE } from "./agent.js";
import { l as UserError } from "./start.js";
import { S as layoutsOf } from "./compare.js";
import { a as RULE_GROUPS, r as LOADING_RULES } from "./validate-tree.js";
import { t as hiddenLines } from "./hidden-lines.js";
import { r as validatedTree } from "./validate.js";
import { a as tag, i as seconds, n as content, t as XML_HEAD } from "./xml.js";
import { n as countWords } from "./findings.js";
// src/render/junit-findings.ts
function renderJunitFindings({ agent, findings, filePaths }) {
	const byFile = new Map(filePaths.map((path) => [path, []]));
	for (const finding of findings) {
		const inFile = byFile.get(finding.location.file) ?? [];
		byFile.set(finding.location.file, inFile);
		inFile.push(finding);
	}
	const suites = [...byFile];
	const tests = suites.reduce((sum, [, inFile]) => sum + Math.max(1, inFile.length), 0);
	return [
		XML_HEAD,
		tag("testsuites", {
			name: `${agent}: validation`,
			tests,
			failures: errorsOf(findings),
			errors: 0,
			skipped: 0,
			time: seconds(0)
		}),
		...suites.flatMap(([file, inFile]) => fileSuite(file, inFile)),
		"</testsuites>",
		""
	].join("\n");
}
function fileSuite(file, findings) {
	return [
		`  ${tag("testsuite", {
			name: file,
			file,
			tests: Math.max(1, findings.length),
			failures: errorsOf(findings),
			errors: 0,
			skipped: 0,
			time: seconds(0)
		})}`,
		...findings.length === 0 ? [cleanFile(file)] : findings.flatMap(findingCase),
		"  </testsuite>"
	];
}
function cleanFile(file) {
	const words = countWords({
		error: 0,
		warning: 0,
		note: 0
	});
	return `    ${tag("testcase", {
		name: words,
		classname: file,
		file,
		line: 1,
		time: seconds(0)
	}).slice(0, -1)}/>`;
}
function findingCase({ rule, severity, message, hint, item, location }) {
	const { file, line, column } = location;
	const text = [
		`${file}:${line}:${column}: ${severity}: ${message}`,
		...hint === void 0 ? [] : [hint],
		...item === void 0 ? [] : [`Item: ${item}`]
	].join("\n");
	return [
		`    ${tag("testcase", {
			name: `${rule} (${line}:${column})`,
			classname: file,
			file,
			line,
			time: seconds(0)
		})}`,
		outcome(severity, rule, message, text),
		"    </testcase>"
	];
}
function outcome(severity, rule, message, text) {
	return severity === "error" ? `      ${tag("failure", {
		message,
		type: rule
	})}${content(text)}</failure>` : `      <system-out>${content(text)}</system-out>`;
}
function errorsOf(findings) {
	return findings.filter(({ severity }) => severity === "error").length;
}
// src/domain/lint/docs-url.ts
const PROJECT = "https://github.com/greenroom-ai/greenroom";
function ruleUrl(rule, version) {
	return `${rulesUrl(version)}/${encodePart(rule)}.md`;
}
function rulesUrl(version) {
	return `${docsUrl(version)}/rules`;
}
function docsUrl(version) {
	return `${PROJECT}/blob/v${encodePart(version)}/docs`;
}
function projectUrl() {
	return PROJECT;
}
function encodePart(part) {
	return encodeURIComponent(part.toWellFormed()).replace(/[()'*!]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
// src/render/sarif/result.ts
const LONGEST$1 = 2e3;
function sarifResult(finding, { ruleIndex, fingerprint, isHidden }) {
	const { rule, severity, message, hint, item, location, edit, hideLine } = finding;
	return {
		ruleId: rule,
		...ruleIndex === void 0 ? {} : { ruleIndex },
		level: severity,
		message: { text: plain(hint === void 0 ? message : `${message} ${hint}`) },
		locations: [{
			physicalLocation: {
				artifactLocation: artifact(location.file),
				region: region(location)
			},
			...item === void 0 ? {} : { logicalLocations: [{ fullyQualifiedName: visible(item, 300) }] }
		}],
		...fingerprint === void 0 ? {} : { partialFingerprints: { primaryLocationLineHash: fingerprint } },
		...edit === void 0 || hideLine || isHidden(edit.location) ? {} : { fixes: [fix(edit)] }
	};
}
function fix({ kind, location, text }) {
	return {
		description: { text: kind === "fix" ? "What --fix writes." : "A likely correction." },
		artifactChanges: [{
			artifactLocation: artifact(location.file),
			replacements: [{
				deletedRegion: region(location),
				insertedContent: { text: text.toWellFormed() }
			}]
		}]
	};
}
function artifact(file) {
	return {
		uri: file.split("/").filter((part) => ![
			"",
			".",
			".."
		].includes(part)).map(encodePart).join("/") || "%20",
		uriBaseId: "%SRCROOT%"
	};
}
function region({ line, column, endLine = line, endColumn }) {
	const startLine = count(line);
	const startColumn = count(column);
	const lastLine = Math.max(startLine, count(endLine));
	const end = count(endColumn ?? startColumn + 1);
	return {
		startLine,
		startColumn,
		endLine: lastLine,
		endColumn: lastLine === startLine ? Math.max(startColumn, end) : end
	};
}
function count(value) {
	return Number.isSafeInteger(value) && value >= 1 ? value : 1;
}
function plain(text) {
	return visible(text, LONGEST$1).replaceAll("](", "] (") || "See the rule.";
}
function visible(text, longest) {
	const line = showHidden(text).replace(/[ \t\r\n]+/g, " ").trim();
	return line.length > longest ? `${line.slice(0, longest - 1).toWellFormed()}…` : line;
}
// src/render/sarif/rules.ts
const LONGEST = 1024;
const SECURITY_GROUPS = /* @__PURE__ */ new Set(["secrets", "paths"]);
const SCORES = {
	error: "8.0",
	warning: "5.0",
	note: "2.0"
};
const PROBLEMS = {
	error: "error",
	warning: "warning",
	note: "recommendation"
};
function knownRules() {
	return [...RULE_GROUPS.flatMap(({ id, rules }) => rules.map((rule) => toSarif(rule, id))), ...LOADING_RULES.map((rule) => toSarif(rule, "files"))];
}
function toSarif(rule, group) {
	const isSecurity = rule.security === true || SECURITY_GROUPS.has(group);
	const words = cut(`${rule.summary} ${rule.docs}`);
	return {
		id: rule.id,
		shortDescription: { text: cut(rule.summary) },
		fullDescription: { text: words },
		help: {
			text: words,
			markdown: `${rule.summary}\n\n${rule.docs}`
		},
		defaultConfiguration: { level: rule.severity },
		properties: {
			tags: [.../* @__PURE__ */ new Set([
				group,
				...isSecurity ? ["security"] : [],
				...rule.layouts ?? []
			])],
			precision: rule.severity === "error" ? "very-high" : "high",
			"problem.severity": PROBLEMS[rule.severity],
			...isSecurity ? { "security-severity": SCORES[rule.severity] } : {}
		}
	};
}
function unknownRule(id, severity) {
	const text = "A rule that this version of Greenroom does not know.";
	return {
		id,
		shortDescription: { text },
		fullDescription: { text },
		help: {
			text,
			markdown: text
		},
		defaultConfiguration: { level: severity },
		properties: {
			tags: [],
			precision: "high",
			"problem.severity": PROBLEMS[severity]
		}
	};
}
function cut(text) {
	return text.length > LONGEST ? `${text.slice(0, 1023).toWellFormed()}…` : text;
}
// src/render/sarif/sarif.ts
const MOST_RESULTS = 25e3;
const MOST_SHOWN = 5e3;
const ORDER = [
	"error",
	"warning",
	"note"
];
function renderSarif(validation, version) {
	const { agent, findings, fingerprints, layout } = validation;
	const kept = mostSevere(findings.map((finding, index) => ({
		finding,
		index
	})));
	const rules = rulesOf(kept.map(({ finding }) => finding));
	const indices = new Map(rules.map(({ id }, index) => [id, index]));
	const isHidden = hiddenLines(findings);
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Greenroom",
				version,
				semanticVersion: version,
				informationUri: projectUrl(),
				rules: rules.map((rule) => ({
					...rule,
					helpUri: ruleUrl(rule.id, version)
				}))
			} },
			automationDetails: { id: `greenroom/${agent}/` },
			originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
			invocations: [{
				executionSuccessful: true,
				toolExecutionNotifications: notifications(findings.length)
			}],
			columnKind: "utf16CodeUnits",
			results: kept.map(({ finding, index }) => sarifResult(finding, {
				ruleIndex: indices.get(finding.rule),
				fingerprint: fingerprints[index],
				isHidden
			})),
			...layout === void 0 ? {} : { properties: { layout } }
		}]
	};
	return `${JSON.stringify(log, null, 1)}\n`;
}
function mostSevere(entries) {
	if (entries.length <= 25e3) return [...entries];
	return ORDER.flatMap((severity) => entries.filter(({ finding }) => finding.severity === severity)).slice(0, MOST_RESULTS);
}
function notifications(count) {
	const left = count - MOST_RESULTS;
	return [...left > 0 ? [`${left} of ${count} findings are left out, the least severe ones: an upload may hold ${MOST_RESULTS}.`] : [], ...count > MOST_SHOWN ? [`Code scanning shows the ${MOST_SHOWN} most severe findings.`] : []].map((text) => ({
		level: "warning",
		message: { text }
	}));
}
function rulesOf(findings) {
	const known = knownRules();
	const ids = new Set(known.map(({ id }) => id));
	const others = new Map(findings.filter(({ rule }) => !ids.has(rule)).map(({ rule, severity }) => [rule, severity]));
	return [...known, ...[...others].map(([id, severity]) => unknownRule(id, severity))];
}
// src/domain/agent/default-settings.ts
const UNCHECKED_WITHOUT_SETTINGS = [
	"environment-file-missing",
	"unknown-environment",
	"phone-number-per-environment",
	"shared-platform-environment",
	"smoke-missing"
];
const PIPELINE = [
	"sandbox",
	"pre-release",
	"live"
];
function defaultSettings({ root, name, file }) {
	return {
		file,
		agent: agentName(name),
		root,
		tests: testsBeside(root),
		environments: PIPELINE.map(toEnvironment),
		policy: {
			publishNote: { minWords: 4 },
			preReleaseOptionalFor: [],
			rerun: "rollback"
		},
		validation: {
			severities: new Map(UNCHECKED_WITHOUT_SETTINGS.map((rule) => [rule, "off"])),
			ignores: [],
			allowedContacts: []
		},
		ledger: { branch: "greenroom" }
	};
}
function toEnvironment(name) {
	return {
		name,
		platform: {
			adapter: "reference",
			url: "http://127.0.0.1",
			environment: name
		},
		phoneNumbers: [],
		gates: ["step-order", "validated"]
	};
}
function testsBeside(root) {
	const parts = root.split("/").filter((part) => part !== "");
	return [...parts.at(-1) === "agent" ? parts.slice(0, -1) : parts, "tests"].join("/");
}
function agentName(folder) {
	const name = folder.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-/, "").slice(0, 63).replace(/-$/, "");
	return name === "" ? "agent" : name;
}
// src/domain/agent/layouts/find-agents.ts
const DEEPEST = 3;
const MOST_FOLDERS = 2e3;
const OTHERS = /* @__PURE__ */ new Set([
	"node_modules",
	"vendor",
	"dist",
	"build",
	"venv"
]);
function findAgents(paths, within = "") {
	const found = [];
	for (const [root, inside] of candidates(paths, within)) {
		if (found.some((one) => one.root === "" || root.startsWith(`${one.root}/`))) continue;
		const [first] = layoutsOf(inside, root);
		if (first) found.push({
			root,
			...first
		});
	}
	const order = (layout) => ALL_LAYOUTS.indexOf(layout);
	return found.sort((a, b) => depthOf(a.root) - depthOf(b.root) || order(a.layout) - order(b.layout) || compareCodeUnits(a.root, b.root));
}
function candidates(paths, within) {
	const start = within === "" ? [] : within.split("/");
	const folders = /* @__PURE__ */ new Map([[within, []]]);
	for (const path of paths) {
		const parts = path.split("/");
		if (start.some((part, index) => parts[index] !== part)) continue;
		const deepest = Math.min(parts.length - 1, start.length + DEEPEST);
		for (let depth = start.length; depth <= deepest; depth += 1) {
			const name = parts[depth - 1] ?? "";
			if (depth > start.length && (name.startsWith(".") || OTHERS.has(name))) break;
			const folder = parts.slice(0, depth).join("/");
			const inside = folders.get(folder);
			if (inside) inside.push(path);
			else if (folders.size < MOST_FOLDERS) folders.set(folder, [path]);
		}
	}
	return [...folders].sort(([a], [b]) => depthOf(a) - depthOf(b) || compareCodeUnits(a, b));
}
function depthOf(folder) {
	return folder === "" ? 0 : folder.split("/").length;
}
// src/operations/validate-without-settings.ts
const MOST_NAMED = 5;
async function validateWithoutSettings(ports, request) {
	const { revision, settingsFile, within, folderName } = request;
	const tree = await ports.source.readTree(revision, [within]);
	const paths = tree.files.map(({ path }) => path);
	const elsewhere = paths.filter((path) => path.endsWith(`/${DEFAULT_SETTINGS_FILE}`));
	if (elsewhere.length > 0) throw settingsElsewhere(settingsFile, elsewhere);
	const [agent, ...others] = findAgents(paths, within);
	if (agent === void 0) throw nothingFound(settingsFile);
	const settings = defaultSettings({
		root: agent.root,
		name: nameOf(agent.root, folderName),
		file: settingsFile
	});
	const result = await validatedTree(tree, {
		...settings,
		layout: agent.layout.id
	}, { forReports: true });
	const where = agent.root === "" ? "" : ` in ${agent.root}/`;
	return {
		...result,
		data: {
			...result.data,
			layout: `${agent.reason}${where}`,
			remarks: [...otherAgents(others), `There is no ${settingsFile}: environments and phone numbers were not checked, conversations were looked for in ${settings.tests}/, and every rule has its own severity. docs/settings.md shows how to write one.`]
		}
	};
}
function nameOf(root, folderName) {
	return root.split("/").filter((part) => part !== "").filter((part) => part !== "agent").at(-1) ?? folderName;
}
function otherAgents(others) {
	if (others.length === 0) return [];
	const named = others.slice(0, MOST_NAMED).map(({ root, layout }) => `${root}/ (${layout.id})`);
	const more = others.length > MOST_NAMED ? ` and ${others.length - MOST_NAMED} more` : "";
	return [`Other folders look like agents too: ${named.join(", ")}${more}. Settings of its own (docs/settings.md), or the command with --repo and a folder, look at one of them.`];
}
function settingsElsewhere(settingsFile, found) {
	const more = found.length > MOST_NAMED ? ` and ${found.length - MOST_NAMED} more` : "";
	return new UserError("SETTINGS_NOT_FOUND", `there is no settings file ${settingsFile}, but there is ${found.slice(0, MOST_NAMED).join(", ")}${more}`, `Name the agent that is meant: --settings ${found[0] ?? ""}, or the input settings of an action.`);
}
function nothingFound(settingsFile) {
	const titles = ALL_LAYOUTS.map(({ title }) => title);
	return new UserError("SETTINGS_NOT_FOUND", `there is no settings file ${settingsFile}, and no folder looks like an agent (${titles.join(", ")})`, "Name the agent's folder with --repo or its settings with --settings (the input settings of an action); docs/settings.md shows how to write them.");
}
export { rulesUrl as a, ruleUrl as i, renderSarif as n, renderJunitFindings as o, encodePart as r, validateWithoutSettings as t };
