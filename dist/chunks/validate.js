import { t as hiddenLines } from "./hidden-lines.js";
import { i as sortFindings, n as validateTree, t as countFindings } from "./validate-tree.js";
import { i as operationResult } from "./changes.js";
import { createHash } from "node:crypto";
// src/domain/lint/excerpts.ts
const MOST = 200;
const LONGEST$1 = 300;
function excerptsOf(findings, files) {
	const texts = new Map(files.map(({ path, text }) => [path, text]));
	const isHidden = hiddenLines(findings);
	const lines = /* @__PURE__ */ new Map();
	const excerpts = /* @__PURE__ */ new Map();
	for (const finding of findings.slice(0, MOST)) {
		const { file, line } = finding.location;
		const key = keyOf(finding);
		if (isHidden({
			file,
			line,
			column: 1
		}) || excerpts.has(key)) continue;
		const all = lines.get(file) ?? texts.get(file)?.split(/\r?\n/) ?? [];
		lines.set(file, all);
		const text = all[line - 1];
		if (text !== void 0 && text.trim() !== "" && text.length <= LONGEST$1) excerpts.set(key, {
			file,
			line,
			text
		});
	}
	return [...excerpts.values()];
}
function keyOf({ location }) {
	return JSON.stringify([location.file, location.line]);
}
// src/domain/lint/fingerprints.ts
function fingerprintsOf(findings, files) {
	const texts = new Map(files.map(({ path, text }) => [path, text]));
	const isHidden = hiddenLines(findings);
	const lines = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Map();
	return findings.map((finding) => {
		const { rule, message, item = "", location } = finding;
		const { file, line } = location;
		const all = lines.get(file) ?? texts.get(file)?.split(/\r?\n/) ?? [];
		lines.set(file, all);
		const words = isHidden(location) ? ["", message] : [wordsOf(all[line - 1] ?? "")];
		const hash = createHash("sha256").update(JSON.stringify([
			rule,
			file,
			item,
			...words
		])).digest("hex").slice(0, 32);
		const count = (seen.get(hash) ?? 0) + 1;
		seen.set(hash, count);
		return `${hash}:${count}`;
	});
}
const LONGEST = 2e3;
function wordsOf(line) {
	return line.slice(0, LONGEST).replace(/\s+/g, " ").trim();
}
// src/operations/validate.ts
async function validate(ports, request) {
	return validatedTree(await ports.source.readTree(request.revision, prefixesOf(request.settings)), request.settings, request);
}
async function validatedTree(tree, settings, options) {
	const { settingsFindings = [], forReports = false } = options;
	const checked = await validateTree(tree, settings);
	const findings = sortFindings([...settingsFindings, ...checked.findings]);
	const counts = countFindings(findings);
	const excerpts = excerptsOf(findings, tree.files);
	const data = {
		findings,
		counts,
		items: checked.items,
		files: checked.files,
		layout: checked.layoutReason,
		excerpts,
		...forReports ? { forReports: {
			agent: settings.agent,
			fingerprints: fingerprintsOf(findings, tree.files),
			filePaths: checked.filePaths
		} } : {}
	};
	if (counts.error === 0) return operationResult("validate", "proceed", [], data);
	const [first] = findings.filter(({ severity }) => severity === "error");
	return operationResult("validate", "stop", [{
		code: "findings-present",
		message: `Validation found ${counts.error === 1 ? "1 error" : `${counts.error} errors`}.`,
		...first ? { hint: `Begin with ${first.location.file}:${first.location.line}: ${first.message}` } : {}
	}], data);
}
function prefixesOf(settings) {
	return [.../* @__PURE__ */ new Set([
		settings.root,
		settings.tests,
		settings.file
	])];
}
export { excerptsOf as a, fingerprintsOf as i, validate as n, validatedTree as r, prefixesOf as t };
