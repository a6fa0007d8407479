import { C as isSafePath, T as loadSettings, a as openLocalRepository, d as neutralLine, n as localOptions, u as makeStyle } from "./agent.js";
import { c as toolVersion, f as nearestName, l as UserError, n as reportError, u as isUserError } from "./start.js";
import { a as excerptsOf, i as fingerprintsOf, n as validate, t as prefixesOf } from "./validate.js";
import { n as reasonLines, r as exitCodeOf } from "./results.js";
import { i as operationResult } from "./changes.js";
import { a as rulesUrl, n as renderSarif, o as renderJunitFindings, t as validateWithoutSettings } from "./validate-without-settings.js";
import { n as stayLean } from "./engine.js";
import { t as applyEdits } from "./apply-edits.js";
import { d as structuredPatch } from "./compare.js";
import { n as validateTree } from "./validate-tree.js";
import { o as compareCodeUnits } from "./base.js";
import { n as toAnnotations, t as renderAnnotation } from "./annotations.js";
import { n as countWords, t as renderTerminalFindings } from "./findings.js";
import { t as writeReport } from "./file-sink.js";
import { randomUUID } from "node:crypto";
import { closeSync, constants, fchmodSync, fstatSync, fsyncSync, openSync, readFileSync, readdirSync, realpathSync, renameSync, rmSync, statSync, watch, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
// src/domain/lint/fixes/gained-errors.ts
function filesWithNewErrors(before, after, which) {
	const had = countErrors(before);
	const unreadable = unreadableFiles(before);
	const files = /* @__PURE__ */ new Set();
	for (const [key, { file, count }] of countErrors(which === "all" ? after : after.filter(({ edit }) => edit?.kind !== "fix"))) {
		if (count <= (had.get(key)?.count ?? 0)) continue;
		files.add(file);
	}
	const still = unreadableFiles(after);
	for (const file of unreadable) if (!still.has(file)) files.delete(file);
	return files;
}
function countErrors(findings) {
	const counts = /* @__PURE__ */ new Map();
	for (const { rule, severity, message, location } of findings) {
		if (severity !== "error") continue;
		const key = JSON.stringify([
			location.file,
			rule,
			message.replace(/:\d+/g, ":")
		]);
		const known = counts.get(key);
		if (known) known.count += 1;
		else counts.set(key, {
			file: location.file,
			count: 1
		});
	}
	return counts;
}
function unreadableFiles(findings) {
	return new Set(findings.filter(({ rule }) => rule.startsWith("yaml-")).map(({ location }) => location.file));
}
// src/domain/lint/fixes/plan-fixes.ts
const MOST_ROUNDS = 10;
const MOST_TRIALS = 60;
async function planFixes(start, find) {
	let texts = start;
	const found = await find(texts);
	let findings = found;
	const fixed = [];
	const dropped = /* @__PURE__ */ new Map();
	const careful = /* @__PURE__ */ new Set();
	for (let round = 0; round < (careful.size > 0 ? MOST_TRIALS : MOST_ROUNDS); round += 1) {
		const wanted = fixesByFile(findings, texts, dropped);
		if (wanted.size === 0) break;
		let batch = makeBatch(wanted, texts, careful);
		if ([...batch].every(([path, { text }]) => text === texts.get(path))) break;
		let next = withBatch(texts, batch);
		let after = await find(next);
		const worse = filesWithNewErrors(findings, after, "lasting");
		if (worse.size > 0) {
			const suspects = [...batch.keys()].filter((path) => worse.has(path) || [...worse].some((other) => !batch.has(other)));
			for (const path of suspects) suspect(path, batch.get(path)?.made ?? [], careful, dropped);
			batch = new Map([...batch].filter(([path]) => !suspects.includes(path)));
			if (batch.size === 0) continue;
			next = withBatch(texts, batch);
			after = await find(next);
			if (filesWithNewErrors(findings, after, "lasting").size > 0) {
				for (const [path, { made }] of batch) suspect(path, made, careful, dropped);
				continue;
			}
		}
		for (const { made } of batch.values()) fixed.push(...made);
		texts = next;
		findings = after;
	}
	const spoilt = filesWithNewErrors(found, findings, "all");
	const isSpoilt = ({ edit }) => edit !== void 0 && spoilt.has(edit.location.file);
	return {
		found,
		texts: new Map([...texts].map(([path, text]) => [path, spoilt.has(path) ? start.get(path) ?? text : text])),
		fixed: fixed.filter((finding) => !isSpoilt(finding)),
		dropped: [...dropped.values(), ...fixed.filter(isSpoilt)]
	};
}
function fixesByFile(findings, texts, dropped) {
	const byFile = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const { edit } = finding;
		if (edit?.kind !== "fix" || !texts.has(edit.location.file) || dropped.has(keyOf(finding))) continue;
		const fixable = {
			...finding,
			edit
		};
		const list = byFile.get(edit.location.file);
		if (list) list.push(fixable);
		else byFile.set(edit.location.file, [fixable]);
	}
	return byFile;
}
function makeBatch(wanted, texts, careful) {
	const batch = /* @__PURE__ */ new Map();
	for (const [path, all] of wanted) {
		const findings = careful.has(path) ? all.slice(0, 1) : all;
		const { text, applied } = applyEdits(texts.get(path) ?? "", findings.map(({ edit }) => edit));
		batch.set(path, {
			text,
			made: applied.flatMap((index) => findings[index] ?? [])
		});
	}
	return batch;
}
function withBatch(texts, batch) {
	return new Map([...texts, ...[...batch].map(([path, { text }]) => [path, text])]);
}
function suspect(path, made, careful, dropped) {
	const [only, another] = made;
	if (only !== void 0 && another === void 0) dropped.set(keyOf(only), only);
	careful.add(path);
}
function keyOf({ rule, message, location, edit }) {
	return JSON.stringify([
		rule,
		location.file,
		message,
		edit?.text
	]);
}
// src/domain/lint/fixes/unified-diff.ts
const CONTEXT = 2;
const MAX_LINE_EDITS = 2e3;
function unifiedDiff(path, before, after, hidden = /* @__PURE__ */ new Set()) {
	const heading = [`--- ${path}`, `+++ ${path}`];
	const patch = structuredPatch(path, path, before, after, void 0, void 0, {
		context: CONTEXT,
		maxEditLength: MAX_LINE_EDITS
	});
	if (patch === void 0) return [...heading, "@@ more lines change than can be shown @@"].join("\n");
	const lines = patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: hunk }) => {
		let line = oldStart;
		const hidesAll = [...hidden].some((number) => number >= oldStart && number < oldStart + oldLines);
		const shown = hunk.map((text) => {
			const isOld = text.startsWith(" ") || text.startsWith("-");
			const mustHide = isOld ? hidden.has(line) : hidesAll && text.startsWith("+");
			if (isOld) line += 1;
			return mustHide ? `${text.slice(0, 1)}(this line may hold a secret)` : text.replace(/\r$/, "");
		});
		return [`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`, ...shown];
	});
	return [...heading, ...lines].join("\n");
}
// src/operations/fix.ts
async function fix({ source, files }, request) {
	const { settingsFile, dryRun = false } = request;
	const alone = await source.readTree({ kind: "draft" }, [settingsFile]);
	const first = await planFixes(textsOf(alone), async (texts) => settingsIn(texts, request).findings);
	const plans = [first];
	const read = new Map(textsOf(alone));
	const { settings } = settingsIn(first.texts, request);
	if (settings !== void 0) {
		const tree = await source.readTree({ kind: "draft" }, prefixesOf(settings));
		for (const [path, text] of textsOf(tree)) if (!read.has(path)) read.set(path, text);
		plans.push(await planFixes(new Map([...read, ...first.texts]), async (texts) => {
			const now = settingsIn(texts, request);
			if (now.settings === void 0) return now.findings;
			return (await validateTree(withTexts(tree, texts), now.settings)).findings;
		}));
	}
	const changed = changesOf(read, plans.at(-1)?.texts ?? read);
	const hidden = hiddenLines(plans);
	const reasons = [];
	const told = [];
	for (const { path, before, after } of changed) {
		const reason = dryRun ? void 0 : await write(files, path, before, after);
		if (reason) reasons.push(reason);
		const patch = unifiedDiff(path, before, after, hidden.get(path));
		told.push({
			path,
			written: !dryRun && reason === void 0,
			patch
		});
	}
	const lost = new Set(dryRun ? [] : told.filter(({ written }) => !written).map(({ path }) => path));
	return {
		fixed: plans.flatMap(({ fixed }) => fixed).filter(({ edit }) => edit === void 0 || !lost.has(edit.location.file)),
		dropped: plans.flatMap(({ dropped }) => dropped),
		files: told,
		dryRun,
		reasons
	};
}
function settingsIn(texts, { settingsFile, settings }) {
	const text = texts.get(settingsFile);
	if (text !== void 0) return loadSettings({
		path: settingsFile,
		text
	});
	return settings === void 0 ? { findings: [] } : {
		settings,
		findings: []
	};
}
function textsOf({ files }) {
	return new Map(files.map(({ path, text }) => [path, text]));
}
function withTexts(tree, texts) {
	return {
		...tree,
		files: tree.files.map((file) => {
			const text = texts.get(file.path);
			return text === void 0 || text === file.text ? file : {
				path: file.path,
				text
			};
		})
	};
}
function changesOf(read, texts) {
	return [...texts].flatMap(([path, after]) => {
		const before = read.get(path);
		return before === void 0 || before === after ? [] : [{
			path,
			before,
			after
		}];
	}).sort((a, b) => compareCodeUnits(a.path, b.path));
}
function hiddenLines(plans) {
	const hidden = /* @__PURE__ */ new Map();
	for (const { hideLine, location } of plans.flatMap(({ found }) => found)) {
		if (hideLine !== true) continue;
		const lines = hidden.get(location.file) ?? /* @__PURE__ */ new Set();
		hidden.set(location.file, lines);
		for (let line = location.line; line <= (location.endLine ?? location.line); line += 1) lines.add(line);
	}
	return hidden;
}
async function write(files, path, before, after) {
	const written = await files.replace(path, before, after);
	switch (written.outcome) {
		case "written": return;
		case "changed": return {
			code: "fix-not-written",
			message: `${path} was changed by somebody else meanwhile, so its fix was not written.`,
			hint: "Run greenroom validate --fix again."
		};
		case "refused": return {
			code: "fix-not-written",
			message: `The fix of ${path} was not written: ${written.reason}.`,
			hint: "Change the file by hand, or make it writable and run this again."
		};
	}
}
// src/render/terminal/fixes.ts
const LONGEST = 60;
const MOST_SHOWN = 100;
function renderTerminalFixes(report, options) {
	const style = makeStyle(options.colour);
	const { fixed, dropped, files, dryRun } = report;
	if (fixed.length === 0 && dropped.length === 0 && files.length === 0) return style.dim("There is nothing to fix by itself.");
	const lines = dryRun ? files.flatMap(({ patch }) => [...patchLines(patch, style), ""]) : [];
	for (const finding of dryRun ? [] : fixed.slice(0, MOST_SHOWN)) lines.push(fixedLine(finding, style));
	if (!dryRun && fixed.length > MOST_SHOWN) lines.push(`and ${fixed.length - MOST_SHOWN} more; --json has all of them`);
	for (const { location, message } of dropped) lines.push(`${style.yellow("not fixed")} ${place(location)}  ${neutralLine(message)} The fix would bring another error.`);
	const where = `${files.length} file${files.length === 1 ? "" : "s"}`;
	const count = `${fixed.length} finding${fixed.length === 1 ? "" : "s"}`;
	lines.push(dryRun ? `${count} would be fixed in ${where}; nothing was written.` : style.green(`${count} fixed in ${files.filter(({ written }) => written).length} of ${where}.`));
	return lines.join("\n");
}
function fixedLine({ location, message, rule, edit, hideLine }, style) {
	const text = edit?.text.trim() ?? "";
	const now = hideLine === true || text === "" || text.length > LONGEST ? "" : ` ${style.dim("→")} ${neutralLine(text)}`;
	return `${style.green("fixed")} ${place(location)}  ${neutralLine(message)}${now}  ${style.dim(rule)}`;
}
function place({ file, line }) {
	return `${neutralLine(file)}:${line}`;
}
function patchLines(patch, style) {
	return patch.split("\n").map((line) => {
		const shown = neutralLine(line.slice(0, 1)) + keepBlanks(line.slice(1));
		if (/^(?:---|\+\+\+) /.test(line)) return style.bold(shown);
		if (line.startsWith("@@")) return style.cyan(shown);
		if (line.startsWith("-")) return style.red(shown);
		return line.startsWith("+") ? style.added(shown) : shown;
	});
}
function keepBlanks(text) {
	const blanks = /^ */.exec(text)?.[0] ?? "";
	return blanks + neutralLine(text.slice(blanks.length));
}
// src/adapters/filesystem/folder-watch.ts
const MOMENT = 100;
const NOT_LOOKED_INTO = /* @__PURE__ */ new Set([".git", "node_modules"]);
const MOST_FOLDERS = 4e3;
var FolderWatch = class {
	#root;
	constructor(root) {
		this.#root = root;
	}
	watch(paths, onChange) {
		const open = /* @__PURE__ */ new Map();
		let names = /* @__PURE__ */ new Map();
		let timer;
		const changed = () => {
			clearTimeout(timer);
			timer = setTimeout(() => {
				look();
				onChange();
			}, MOMENT);
		};
		const look = () => {
			names = this.#wanted(paths);
			for (const [folder, { watcher, inode }] of open) {
				if (names.has(folder) && inodeOf(folder) === inode) continue;
				watcher.close();
				open.delete(folder);
			}
			for (const folder of names.keys()) {
				if (open.has(folder)) continue;
				const inode = inodeOf(folder);
				const watcher = inode === void 0 ? void 0 : watchFolder(folder, changed, (name) => names.get(folder)?.has(name) !== false);
				if (watcher !== void 0 && inode !== void 0) open.set(folder, {
					watcher,
					inode
				});
			}
		};
		look();
		return { close: () => {
			clearTimeout(timer);
			for (const { watcher } of open.values()) watcher.close();
			open.clear();
		} };
	}
	#wanted(paths) {
		const wanted = /* @__PURE__ */ new Map();
		for (const path of paths) {
			const full = join(this.#root, path);
			if (inodeOf(full) !== void 0) addFolders(full, wanted);
			if (path !== "") addAbove(full, this.#root, wanted);
		}
		return wanted;
	}
};
function addFolders(folder, wanted) {
	if (wanted.size >= MOST_FOLDERS) return;
	wanted.set(folder, void 0);
	try {
		for (const entry of readdirSync(folder, { withFileTypes: true })) if (entry.isDirectory() && !NOT_LOOKED_INTO.has(entry.name)) addFolders(join(folder, entry.name), wanted);
	} catch {}
}
function addAbove(full, root, wanted) {
	let name = basename(full);
	let folder = dirname(full);
	while (inodeOf(folder) === void 0 && folder.length > root.length) {
		name = basename(folder);
		folder = dirname(folder);
	}
	if (wanted.has(folder) && wanted.get(folder) === void 0) return;
	const names = wanted.get(folder);
	if (names) names.add(name);
	else wanted.set(folder, /* @__PURE__ */ new Set([name]));
}
function watchFolder(folder, changed, matters) {
	try {
		const watcher = watch(folder, (_, name) => {
			if (name === null || name === void 0 || !NOT_LOOKED_INTO.has(name) && matters(name)) changed();
			else if (name === basename(folder)) changed();
		});
		watcher.on("error", () => {
			watcher.close();
			changed();
		});
		return watcher;
	} catch {
		return;
	}
}
function inodeOf(path) {
	try {
		const stat = statSync(path, { bigint: true });
		return stat.isDirectory() ? stat.ino : void 0;
	} catch {
		return;
	}
}
// src/adapters/filesystem/work-tree-files.ts
const REFUSALS = /* @__PURE__ */ new Map([
	["ELOOP", "it is a link"],
	["EACCES", "there is no permission to write it"],
	["EPERM", "there is no permission to write it"],
	["EROFS", "the disk can't be written to"],
	["ENOSPC", "the disk is full"],
	["EDQUOT", "the disk is full"]
]);
var WorkTreeFiles = class {
	#root;
	#options;
	constructor(root, options = {}) {
		this.#root = realpathSync(root);
		this.#options = options;
	}
	async replace(path, before, after) {
		if (!isSafePath(path)) return {
			outcome: "refused",
			reason: "its path leads out of the repository"
		};
		const full = join(this.#root, ...path.split("/"));
		try {
			return this.#replace(path, full, Buffer.from(before, "utf8"), after);
		} catch (error) {
			const code = error instanceof Error && "code" in error ? String(error.code) : "";
			if (code === "ENOENT" || code === "ENOTDIR") return { outcome: "changed" };
			const reason = REFUSALS.get(code);
			if (reason === void 0) throw error;
			return {
				outcome: "refused",
				reason
			};
		}
	}
	#replace(path, full, before, after) {
		const folder = dirname(full);
		if (realpathSync(folder) !== folder) return {
			outcome: "refused",
			reason: "a folder on the way to it is a link"
		};
		const found = readRegularFile(full);
		if (found === void 0) return {
			outcome: "refused",
			reason: "it is no regular file"
		};
		if (!found.bytes.equals(before)) return { outcome: "changed" };
		const beside = join(folder, `.greenroom-${randomUUID()}`);
		try {
			writeBeside(beside, after, found.stat.mode & 4095);
			this.#options.beforeRename?.(path);
			const now = readRegularFile(full);
			if (now === void 0 || now.stat.ino !== found.stat.ino || !now.bytes.equals(before)) return { outcome: "changed" };
			renameSync(beside, full);
			return { outcome: "written" };
		} finally {
			rmSync(beside, { force: true });
		}
	}
};
function writeBeside(path, text, mode) {
	const handle = openSync(path, "wx", 384);
	try {
		writeFileSync(handle, text, "utf8");
		fchmodSync(handle, mode);
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}
function readRegularFile(path) {
	const handle = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
	try {
		const stat = fstatSync(handle);
		return stat.isFile() ? {
			bytes: readFileSync(handle),
			stat
		} : void 0;
	} finally {
		closeSync(handle);
	}
}
// src/cli/validate-reports.ts
const FORMATS = [
	"pretty",
	"json",
	"sarif",
	"junit",
	"github"
];
const REPORT_OPTIONS = {
	format: {
		type: "string",
		value: "<format>",
		about: `Print ${FORMATS.join(", ")} (default: pretty)`
	},
	report: {
		type: "string",
		multiple: true,
		value: "<format>=<file>",
		about: "Write a report beside what is printed: sarif=results.sarif, junit=junit.xml, json=validation.json"
	},
	annotations: {
		type: "boolean",
		about: "Print GitHub annotations, as --format github does"
	}
};
function wantedReports(call) {
	const named = call.text("format");
	const [format = "pretty", other] = /* @__PURE__ */ new Set([
		...call.flag("json") ? ["json"] : [],
		...call.flag("annotations") ? ["github"] : [],
		...named === void 0 ? [] : [toFormat(named)]
	]);
	if (other !== void 0) throw new UserError("USAGE", `${format} and ${other} can't both be printed`, `Leave one out, or write one to a file: --report ${other}=<file>.`);
	return {
		format,
		reports: call.texts("report").map((text) => {
			const at = text.indexOf("=");
			if (at < 1 || at === text.length - 1) throw new UserError("USAGE", `"${text}" is no report`, "Write it as sarif=results.sarif.");
			return {
				format: toFormat(text.slice(0, at)),
				file: text.slice(at + 1)
			};
		})
	};
}
function toFormat(text) {
	const format = FORMATS.find((known) => known === text);
	if (format !== void 0) return format;
	const near = nearestName(text, FORMATS);
	throw new UserError("USAGE", `"${text}" is no format`, near === void 0 ? `Formats are ${FORMATS.join(", ")}.` : `Did you mean ${near}?`);
}
function writeReports(call, result, reports) {
	for (const { format, file } of reports) {
		const path = resolve(call.cwd, file);
		call.terminal.note(writeReport(dirname(path), basename(path), `${renderValidation(call, result, format, false)}\n`));
	}
}
function renderValidation({ env }, result, format, colour) {
	const { data } = result;
	const { agent = "agent", fingerprints = [], filePaths = [] } = data.forReports ?? {};
	switch (format) {
		case "json": {
			const { forReports: _, ...shown } = data;
			return JSON.stringify({
				...result,
				data: shown,
				toolVersion
			}, null, 2);
		}
		case "sarif": return renderSarif({
			agent,
			findings: data.findings,
			fingerprints,
			layout: data.layout
		}, toolVersion).trimEnd();
		case "junit": return renderJunitFindings({
			agent,
			findings: data.findings,
			filePaths
		}).trimEnd();
		case "github": return toAnnotations(data.findings, runOf(env)).map(renderAnnotation).join("\n");
		case "pretty": return renderTerminalFindings(data, {
			colour,
			rulesUrl: rulesUrl(toolVersion)
		});
	}
}
function runOf(env) {
	const { GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: repository = "", GITHUB_RUN_ID: id = "" } = env;
	return /^https:\/\/[\w.:-]+$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository) && /^\d{1,15}$/.test(id) ? `${server}/${repository}/actions/runs/${id}` : void 0;
}
// src/cli/validate-fix.ts
const FIX_OPTIONS = {
	fix: {
		type: "boolean",
		about: "Write every fix that is the one right answer into the work tree"
	},
	"dry-run": {
		type: "boolean",
		about: "With --fix: show what would be written, write nothing"
	}
};
function checkFixOptions(call) {
	if (call.flag("dry-run") && !call.flag("fix")) throw new UserError("USAGE", "--dry-run is for --fix", "Add --fix, or leave --dry-run out.");
	if (call.flag("fix") && call.text("ref") !== void 0) throw new UserError("USAGE", "--fix writes into the work tree, and --ref looks at a commit", "Leave one of the two out.");
}
async function fixAndValidate(call, validateNow, show) {
	const { repository, source, settingsFile } = await openLocalRepository(localOptions(call));
	const { reasons, ...report } = await fix({
		source,
		files: new WorkTreeFiles(repository.git.dir)
	}, {
		settingsFile,
		dryRun: call.flag("dry-run")
	});
	const result = await validateNow();
	const { format } = wantedReports(call);
	if (format === "pretty" || format === "github") {
		call.terminal.out(renderTerminalFixes(report, { colour: call.terminal.colour }));
		for (const line of reasonLines({ reasons })) call.terminal.note(line);
		if (result.data.findings.length > 0) call.terminal.out("");
	}
	return show({
		...result,
		decision: reasons.length > 0 ? "stop" : result.decision,
		reasons: [...reasons, ...result.reasons],
		data: {
			...result.data,
			fix: report
		}
	});
}
// src/cli/validate-watch.ts
const WATCH_OPTIONS = { watch: {
	type: "boolean",
	about: "Validate again whenever a file changes, until Ctrl-C"
} };
function checkWatchOptions(call) {
	if (!call.flag("watch")) return;
	const other = [
		"fix",
		"json",
		"annotations"
	].find((name) => call.flag(name));
	const named = [
		"ref",
		"format",
		"report"
	].find((name) => call.text(name) !== void 0 || call.texts(name).length > 0);
	if (other === void 0 && named === void 0) return;
	throw new UserError("USAGE", `--watch looks at the work tree while you write; it does not go with --${other ?? named}`, "Leave one of the two out.");
}
async function watchValidation(call, validateNow) {
	const repository = await openLocalRepository(localOptions(call));
	const watch = new FolderWatch(repository.repository.git.dir);
	let paths = [repository.settingsFile];
	let code = 0;
	while (!call.signal.aborted) {
		paths = await pathsToWatch(repository, paths);
		const change = nextChange(call.signal, (onChange) => watch.watch(paths, onChange));
		try {
			code = await oneTurn(call, validateNow);
			await change.happened;
		} finally {
			change.stop();
		}
	}
	return code;
}
async function oneTurn(call, validateNow) {
	const { terminal } = call;
	try {
		const result = await validateNow();
		if (terminal.clear === void 0) terminal.out(summaryLine(result.data));
		else {
			terminal.clear();
			terminal.out(renderTerminalFindings(result.data, { colour: terminal.colour }));
			terminal.note("Waiting for changes; Ctrl-C ends.");
		}
		return exitCodeOf(result);
	} catch (error) {
		if (!isUserError(error)) throw error;
		terminal.clear?.();
		return reportError(error, terminal, {
			json: false,
			version: toolVersion
		});
	}
}
function summaryLine({ counts, files, findings, remarks }) {
	const settings = remarks === void 0 ? "" : ", without settings";
	const words = `${countWords(counts)} in ${files} file${files === 1 ? "" : "s"}${settings}`;
	const first = findings.find(({ severity }) => severity === "error") ?? findings[0];
	if (first === void 0) return words;
	const { file, line, column } = first.location;
	return `${words}; ${neutralLine(file)}:${line}:${column}: ${neutralLine(first.message)}`;
}
async function pathsToWatch({ source, settingsFile, folder }, before) {
	try {
		const { files } = await source.readTree({ kind: "draft" }, [settingsFile]);
		const [file] = files;
		const settings = file && loadSettings(file).settings;
		if (settings !== void 0) return prefixesOf(settings);
		if (file === void 0) return [folder];
	} catch (error) {
		if (!isUserError(error)) throw error;
	}
	return [.../* @__PURE__ */ new Set([...before, settingsFile])];
}
function nextChange(signal, watch) {
	let resolve = () => {};
	const happened = new Promise((done) => {
		resolve = done;
	});
	const onAbort = () => resolve();
	const watching = watch(onAbort);
	signal.addEventListener("abort", onAbort, { once: true });
	if (signal.aborted) onAbort();
	return {
		happened,
		stop: () => {
			watching.close();
			signal.removeEventListener("abort", onAbort);
		}
	};
}
// src/cli/commands/validate.ts
const command = {
	name: "validate",
	summary: "Find what would break the agent",
	options: {
		ref: {
			type: "string",
			value: "<ref>",
			about: "Check this commit (default: the work tree)"
		},
		...REPORT_OPTIONS,
		...FIX_OPTIONS,
		...WATCH_OPTIONS
	},
	examples: [
		{
			line: "greenroom validate",
			about: "Check the work tree; every finding has its line and the next step"
		},
		{
			line: "greenroom validate --json --ref main",
			about: "A branch, for a script"
		},
		{
			line: "greenroom validate --report sarif=results.sarif --report junit=junit.xml",
			about: "For code scanning and for viewers of tests"
		},
		{
			line: "greenroom validate --fix --dry-run",
			about: "What would be mended by itself, as a diff"
		},
		{
			line: "greenroom validate --watch",
			about: "While you write: validates after each change"
		}
	],
	run
};
async function run(call) {
	stayLean();
	wantedReports(call);
	checkFixOptions(call);
	checkWatchOptions(call);
	if (call.flag("watch")) return watchValidation(call, () => validated(call));
	if (call.flag("fix")) return fixAndValidate(call, () => validated(call), (result) => show(call, result));
	return show(call, await validated(call));
}
async function validated(call) {
	const { source, settingsFile, repository, folder } = await openLocalRepository(localOptions(call));
	const revision = await revisionOf(source, call.text("ref"));
	const [file] = (await source.readTree(revision, [settingsFile])).files;
	if (file === void 0 && call.text("settings") === void 0) return validateWithoutSettings({ source }, {
		revision,
		settingsFile,
		within: folder,
		folderName: basename(repository.git.dir)
	});
	if (file === void 0) throw new UserError("SETTINGS_NOT_FOUND", `there is no settings file ${settingsFile}`, "docs/settings.md shows how to write one; without --settings the agent is looked for.");
	const { settings, findings } = loadSettings(file);
	return settings ? await validate({ source }, {
		settings,
		revision,
		settingsFindings: findings,
		forReports: true
	}) : brokenSettings(file, findings);
}
async function revisionOf(source, ref) {
	if (ref === void 0) return { kind: "draft" };
	const commit = await source.findCommit(ref);
	if (commit !== void 0) return {
		kind: "commit",
		commit
	};
	throw new UserError("COMMIT_NOT_FOUND", `there is no commit "${ref}"`, "Name a branch, a tag or a commit.");
}
function show(call, result) {
	const { format, reports } = wantedReports(call);
	for (const remark of result.data.remarks ?? []) call.terminal.note(neutralLine(remark));
	writeReports(call, result, reports);
	const text = renderValidation(call, result, format, call.terminal.colour);
	if (text !== "") call.terminal.out(text);
	return exitCodeOf(result);
}
function brokenSettings(file, findings) {
	const excerpts = excerptsOf(findings, [file]);
	const counts = {
		error: findings.length,
		warning: 0,
		note: 0
	};
	return operationResult("validate", "stop", [{
		code: "findings-present",
		message: "The settings file has errors, so the agent could not be looked at."
	}], {
		findings,
		counts,
		items: 0,
		files: 1,
		excerpts,
		forReports: {
			agent: "agent",
			fingerprints: fingerprintsOf(findings, [file]),
			filePaths: [file.path]
		}
	});
}
export { command as default };
