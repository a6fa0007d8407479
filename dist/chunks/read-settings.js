import { r as __toESM } from "./rolldown-runtime.js";
import { t as isJsonObject } from "./json.js";
import { t as loadSettings } from "./load-settings.js";
import { n as nearestName } from "./nearest-name.js";
import { o as compareCodeUnits, r as isDigest } from "./digest.js";
import { n as isUserError, t as UserError } from "./errors.js";
import { t as PlatformUnreachable } from "./agent-platform.js";
import { createHash, randomUUID } from "node:crypto";
import { closeSync, constants, existsSync, fstatSync, lstatSync, mkdtempSync, openSync, readFileSync, readSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve, sep } from "node:path";
import { spawn } from "node:child_process";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
// src/adapters/git/git-names.ts
const COMMIT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** A full object id: the only form in which a commit is given to git after it was looked up. */
function isCommitId(text) {
	return COMMIT_ID.test(text);
}
/**
* A branch or tag name by the rules of git-check-ref-format, and a little stricter. What passes is no option (no leading
* dash), no range and no other expression.
*/
function isRefName(name) {
	if (name.length === 0 || name.length > 200 || name.startsWith("-") || name.endsWith(".")) return false;
	if (/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|^@$/.test(name)) return false;
	return name.split("/").every((part) => part !== "" && !part.startsWith(".") && !part.endsWith(".lock") && !part.startsWith("-"));
}
/** `main`, `HEAD~2`, `4f2c9d1`, `harbour-hotel/v3^`: a name and steps back from it. Undefined for everything else. */
function parseRevision(text) {
	const [, name = "", steps = ""] = /^([^~^]+)((?:[~^][0-9]{0,4}){0,10})$/.exec(text) ?? [];
	return isRefName(name) ? {
		name,
		steps
	} : void 0;
}
// src/adapters/git/git-objects.ts
const TREE_LINE = /^([0-7]{6}) (blob|commit|tree) ([0-9a-f]{40,64}) +([0-9]+|-)$/;
/** Everything below the prefixes at a commit, in git's order. No prefix, or an empty one, is everything. */
async function listTree(git, commit, prefixes) {
	const args = [
		"ls-tree",
		"-r",
		"-z",
		"-l",
		"--full-tree",
		"--end-of-options",
		commit
	];
	const limited = prefixes.includes("") ? [] : prefixes;
	return splitNul(await git.must(limited.length > 0 ? [
		...args,
		"--",
		...limited
	] : args)).map((record) => {
		const tab = record.indexOf(9);
		const [, mode = "", , id = "", size = ""] = TREE_LINE.exec(record.toString("latin1", 0, tab)) ?? [];
		if (tab < 0 || mode === "") throw new Error("git ls-tree gave a line that is none");
		return {
			mode,
			id,
			size: size === "-" ? 0 : Number(size),
			path: record.subarray(tab + 1)
		};
	});
}
/**
* What stands at each path at a commit, in git's order, without sizes, for which git would have to open every object. Undefined when a
* path is no UTF-8.
*/
async function listRecords(git, commit, prefixes) {
	const args = [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		"--end-of-options",
		commit
	];
	const limited = prefixes.includes("") ? [] : prefixes;
	const output = decodeText(await git.must(limited.length > 0 ? [
		...args,
		"--",
		...limited
	] : args));
	if (output === void 0) return void 0;
	const records = output.split("\0");
	records.pop();
	return records;
}
const RAW = /^:([0-7]{6}) ([0-7]{6}) ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) [A-Z]$/;
/** Paths that differ between two commits below the prefixes; that a file can be run is no difference. Undefined when a path is no UTF-8. */
async function listChanges(git, from, to, prefixes) {
	const args = [
		"diff-tree",
		"-r",
		"-z",
		"--raw",
		"--no-abbrev",
		"--no-renames",
		"--no-relative"
	];
	const limited = prefixes.includes("") ? [] : prefixes;
	const output = decodeText(await git.must([
		...args,
		"--ignore-submodules=none",
		"--end-of-options",
		from,
		to,
		"--",
		...limited
	]));
	if (output === void 0) return void 0;
	const records = output.split("\0");
	const changes = [];
	for (let at = 0; at + 1 < records.length; at += 2) {
		const [, modeBefore = "", modeNow = "", idBefore = "", idNow = ""] = RAW.exec(records[at] ?? "") ?? [];
		if (modeNow === "") throw new Error("git diff-tree gave a line that is none");
		const before = contentOf(modeBefore, idBefore);
		const now = contentOf(modeNow, idNow);
		if (before !== now) changes.push({
			path: records[at + 1] ?? "",
			before,
			now
		});
	}
	return changes;
}
function contentOf(mode, id) {
	if (mode === "000000") return void 0;
	if (mode === "160000") return `${mode} commit ${id}`;
	return `${mode === "100755" ? "100644" : mode} blob ${id}`;
}
/** The size in bytes of each blob, by id. Throws an Error when one is missing. */
async function readBlobSizes(git, ids) {
	const wanted = [...new Set(ids)];
	if (wanted.length === 0) return /* @__PURE__ */ new Map();
	const lines = (await git.text(["cat-file", "--batch-check"], { input: `${wanted.join("\n")}\n` })).split("\n");
	return new Map(wanted.map((id, index) => {
		const [given, type, size] = (lines[index] ?? "").split(" ");
		if (given !== id || type !== "blob") throw new Error(`git cat-file could not give object ${id}`);
		return [id, Number(size)];
	}));
}
/** The bytes of blobs, by id. Throws an Error when one is missing: the object store is damaged. */
async function readBlobs(git, ids) {
	const wanted = [...new Set(ids)];
	const blobs = /* @__PURE__ */ new Map();
	if (wanted.length === 0) return blobs;
	const output = await git.must(["cat-file", "--batch"], { input: `${wanted.join("\n")}\n` });
	let at = 0;
	for (const id of wanted) {
		const end = output.indexOf(10, at);
		const header = output.toString("latin1", at, end).split(" ");
		const size = Number(header[2]);
		if (end < 0 || header[0] !== id || header[1] !== "blob" || !Number.isSafeInteger(size)) throw new Error(`git cat-file could not give object ${id}`);
		blobs.set(id, output.subarray(end + 1, end + 1 + size));
		at = end + 1 + size + 1;
	}
	return blobs;
}
function splitNul(output) {
	const records = [];
	let start = 0;
	for (let end = output.indexOf(0, start); end >= 0; end = output.indexOf(0, start)) {
		records.push(output.subarray(start, end));
		start = end + 1;
	}
	if (start < output.length) records.push(output.subarray(start));
	return records;
}
const newDecoder = () => new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
let decoder = newDecoder();
/** Strict UTF-8, byte for byte: undefined when the bytes are anything else. A byte order mark stays. */
function decodeText(bytes) {
	try {
		return decoder.decode(bytes);
	} catch {
		decoder = newDecoder();
		return;
	}
}
// src/adapters/git/ledger-commit.ts
const NEUTRAL_EMAIL = "greenroom@users.noreply.invalid";
/**
* Writes a commit object on top of a parent and gives its id. Nothing else changes: the index is a temporary one, no ref
* is touched, the work tree is not looked at. When the process dies on the way, some unreferenced objects are left, which
* git's housekeeping takes.
*
* Every commit carries an id of its own: two writers of the same text in the same second would otherwise make the same
* commit, and the second push would find itself done.
*/
async function makeCommit(git, commit) {
	const folder = mkdtempSync(join(tmpdir(), "greenroom-ledger-"));
	try {
		const env = { GIT_INDEX_FILE: join(folder, "index") };
		const paths = [...commit.files].map(([path, text], index) => {
			const file = join(folder, String(index));
			writeFileSync(file, text);
			return {
				path,
				file
			};
		});
		const blobs = (await git.text([
			"hash-object",
			"-w",
			"--no-filters",
			"--stdin-paths"
		], { input: `${paths.map(({ file }) => file).join("\n")}\n` })).split("\n");
		const before = (commit.parent?.tree ?? []).map((entry) => [
			Buffer.from(`${entry.mode} ${entry.id} 0\t`),
			entry.path,
			Buffer.from("\0")
		]);
		const added = paths.map(({ path }, index) => Buffer.from(`100644 ${blobs[index]} 0\t${path}\0`));
		await git.must([
			"update-index",
			"-z",
			"--index-info"
		], {
			env,
			input: Buffer.concat([...before.flat(), ...added])
		});
		const tree = await git.text(["write-tree"], { env });
		return await git.text([
			"commit-tree",
			...commit.parent ? ["-p", commit.parent.id] : [],
			"-F",
			"-",
			tree
		], {
			input: `${oneLineMessage(commit.message)}\n\nAppend-Id: ${randomUUID()}\n`,
			env: identityEnvironment(commit.name, commit.at)
		});
	} finally {
		rmSync(folder, {
			recursive: true,
			force: true
		});
	}
}
/** Writes an annotated tag object and gives its id; the ref is made by the push. */
async function makeTag(git, tag, by) {
	if (!isRefName(tag.name)) throw new Error(`${tag.name} is no tag name`);
	const seconds = Math.floor(by.at.getTime() / 1e3);
	const header = [
		`object ${tag.commit}`,
		"type commit",
		`tag ${tag.name}`,
		`tagger ${cleanName$1(by.name)} <${NEUTRAL_EMAIL}> ${seconds} +0000`
	];
	return git.text(["mktag"], { input: `${header.join("\n")}\n\n${tag.message.trimEnd()}\n` });
}
function identityEnvironment(name, at) {
	const date = `${Math.floor(at.getTime() / 1e3)} +0000`;
	return {
		GIT_AUTHOR_NAME: cleanName$1(name),
		GIT_AUTHOR_EMAIL: NEUTRAL_EMAIL,
		GIT_AUTHOR_DATE: date,
		GIT_COMMITTER_NAME: cleanName$1(name),
		GIT_COMMITTER_EMAIL: NEUTRAL_EMAIL,
		GIT_COMMITTER_DATE: date
	};
}
/** What can stand before the angle brackets of a git identity. */
function cleanName$1(name) {
	const clean = name.replace(/[\u0000-\u001f\u007f<>\s]+/g, " ").trim();
	return /[^\s.,:;"'\\]/.test(clean) ? clean : "greenroom";
}
function oneLineMessage(message) {
	return message.replace(/[\u0000-\u001f\u007f]+/g, " ").trim() || "Ledger";
}
// src/adapters/git/ledger-head.ts
/** Another git process in the same clone was at the same file; it is over in a moment. */
const LOCKED = /cannot lock ref|unable to update local ref|shallow\.lock|File exists/i;
const MAX_TRIES = 8;
/**
* The commit at the end of the ledger; undefined when there is no ledger. Fetches one branch, and only its end when the
* clone is shallow. What this clone has seen before must still be there: a branch that was reset or rewritten gives
* UserError LEDGER_REWRITTEN, one that is gone LEDGER_GONE, and an origin that can't be asked LEDGER_UNREACHABLE.
*/
async function readLedgerHead(branch) {
	const { repository, ref, ownRef } = branch;
	const { git } = repository;
	if (!await repository.hasOrigin()) return resolveCommit(git, ref);
	const seen = await resolveCommit(git, ownRef);
	for (let attempt = 1;; attempt += 1) {
		const why = await fetchBranch(branch);
		if (why === "absent") {
			if (seen === void 0) return void 0;
			throw await gone(branch);
		}
		if (why !== void 0) {
			if (LOCKED.test(why) && attempt < MAX_TRIES) continue;
			throw ledgerUnreachable(await branch.describe(), "read", why);
		}
		const head = await resolveCommit(git, ownRef);
		if (head === void 0 || seen === void 0 || head === seen) return head;
		if (await keepsEntries(git, seen, head)) return head;
		if (attempt < 3) continue;
		await git.must([
			"update-ref",
			ownRef,
			seen
		]);
		throw new UserError("LEDGER_REWRITTEN", `The ledger (${await branch.describe()}) lost or changed entries that this clone has seen (${seen}).`, `Find out who reset the branch, and restore it with \`git push --force origin ${seen}:${ref}\`. If it was meant to be, run \`git update-ref -d ${ownRef}\`.`, { exitCode: 3 });
	}
}
/** Undefined when it was fetched; else `absent`, or git's message. */
async function fetchBranch(branch) {
	const { repository, ref, ownRef } = branch;
	const depth = repository.isShallow() ? ["--depth=1"] : [];
	try {
		const { failed } = await repository.fetch([
			...depth,
			"--end-of-options",
			"origin",
			`+${ref}:${ownRef}`
		]);
		return failed !== void 0 && /couldn't find remote ref/i.test(failed) ? "absent" : failed;
	} catch (error) {
		if (error instanceof UserError && error.code === "GIT_TIMEOUT") return error.message;
		throw error;
	}
}
/** Whether every entry of every agent in `before` is in `after`, byte for byte. Needs no history. */
async function keepsEntries(git, before, after) {
	const now = new Map((await listTree(git, after, [])).map((entry) => [entry.path.toString("latin1"), entry.id]));
	return (await listTree(git, before, [])).every((entry) => {
		const path = entry.path.toString("latin1");
		return !/^[^/]+\/entries\//.test(path) || now.get(path) === entry.id;
	});
}
async function resolveCommit(git, ref) {
	const answer = await git.run([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${ref}^{commit}`
	]);
	const id = answer.stdout.toString("latin1").trim();
	return answer.exitCode === 0 && isCommitId(id) ? id : void 0;
}
function ledgerUnreachable(describe, what, why) {
	return new UserError("LEDGER_UNREACHABLE", `The ledger (${describe}) could not be ${what}: ${why || "no answer"}.`, "Look at the network and at the rights of the token (`contents: write`), then run this again.", { exitCode: 3 });
}
async function gone(branch) {
	const { describe, ownRef, ref } = branch;
	return new UserError("LEDGER_GONE", `The ledger (${await describe()}) is gone: this clone has seen it before.`, `Restore it with \`git push origin ${ownRef}:${ref}\`, and protect the branch. If it was removed on purpose, run \`git update-ref -d ${ownRef}\`.`, { exitCode: 3 });
}
// src/adapters/git/push-answer.ts
/** Git's own words, with LC_ALL=C: from the client (remote.c, transport.c) and from receive-pack. */
const CONTENDED = /fetch first|non-fast-forward|stale info|already exists|cannot lock ref|failed to (?:update ref|lock)|incorrect old value|reference already exists|needs force|remote ref updated|deadlock/i;
/** Said of the others when one ref of an atomic push fails. */
const BESIDE = /atomic (?:push failure|push failed|transaction failed)|transaction aborted/i;
const UNCLEAR = /remote failed to report status|remote failure|no response/i;
function parsePush(exitCode, stdout, stderr) {
	if (exitCode === 0) return { kind: "pushed" };
	const reasons = stdout.split("\n").filter((line) => line.startsWith("!	")).map((line) => line.split("	")[2] ?? "");
	const own = reasons.filter((reason) => !BESIDE.test(reason));
	if (own.some((reason) => UNCLEAR.test(reason))) return {
		kind: "unclear",
		why: own.join(", ")
	};
	const refused = own.filter((reason) => !CONTENDED.test(reason));
	if (refused.length > 0) return {
		kind: "refused",
		why: refused.join(", ")
	};
	if (reasons.length > 0) return { kind: "contended" };
	return {
		kind: "unclear",
		why: stderr
	};
}
// src/adapters/git/git-environment.ts
/** Variables that would point git at another repository, index or object store than the folder it runs in. */
const MISLEADING = /* @__PURE__ */ new Set([
	"GIT_DIR",
	"GIT_WORK_TREE",
	"GIT_INDEX_FILE",
	"GIT_OBJECT_DIRECTORY",
	"GIT_ALTERNATE_OBJECT_DIRECTORIES",
	"GIT_COMMON_DIR",
	"GIT_NAMESPACE",
	"GIT_PREFIX",
	"GIT_SHALLOW_FILE",
	"GIT_REPLACE_REF_BASE",
	"GIT_GRAFT_FILE",
	"GIT_QUARANTINE_PATH",
	"GIT_EXTERNAL_DIFF",
	"GIT_TRACE",
	"GIT_TRACE_CURL",
	"GIT_TRACE_PACKET",
	"GIT_TRACE_SETUP",
	"GIT_TRACE2",
	"GIT_TRACE2_EVENT",
	"GIT_TRACE2_PERF",
	"GIT_CURL_VERBOSE",
	"GIT_CONFIG_PARAMETERS"
]);
/** Settings for our own calls: no hooks, no signing, no housekeeping, no programs that a repository's config names. */
const OWN_CONFIG = [
	["core.hooksPath", "/dev/null"],
	["core.fsmonitor", "false"],
	["core.quotePath", "false"],
	["commit.gpgSign", "false"],
	["tag.gpgSign", "false"],
	["push.gpgSign", "false"],
	["push.followTags", "false"],
	["push.recurseSubmodules", "no"],
	["fetch.recurseSubmodules", "no"],
	["fetch.prune", "false"],
	["fetch.pruneTags", "false"],
	["fetch.writeCommitGraph", "false"],
	["log.showSignature", "false"],
	["gc.auto", "0"],
	["maintenance.auto", "false"],
	["protocol.ext.allow", "never"],
	["advice.detachedHead", "false"]
];
function gitEnvironment(access, extra = {}) {
	const env = {};
	for (const [name, value] of Object.entries(access.env)) if (value !== void 0 && !MISLEADING.has(name)) env[name] = value;
	Object.assign(env, {
		LC_ALL: "C",
		GIT_TERMINAL_PROMPT: "0",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_LITERAL_PATHSPECS: "1",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_EDITOR: ":",
		GIT_PAGER: "cat"
	});
	const config = [...OWN_CONFIG, ...tokenConfig(access)];
	const present = Number.parseInt(env.GIT_CONFIG_COUNT ?? "0", 10);
	const first = Number.isSafeInteger(present) && present > 0 ? present : 0;
	config.forEach(([key, value], index) => {
		env[`GIT_CONFIG_KEY_${first + index}`] = key;
		env[`GIT_CONFIG_VALUE_${first + index}`] = value;
	});
	env.GIT_CONFIG_COUNT = String(first + config.length);
	return {
		...env,
		...extra
	};
}
/**
* The empty value first: it drops what a checkout step stored for the same server. GitHub answers 400 to two
* authorizations.
*/
function tokenConfig(access) {
	if (!access.token) return [];
	const key = `http.${access.token.server.replace(/\/+$/, "")}/.extraHeader`;
	return [[key, ""], [key, `AUTHORIZATION: basic ${basicAuthorization(access.token.secret)}`]];
}
function basicAuthorization(secret) {
	return Buffer.from(`x-access-token:${secret}`, "utf8").toString("base64");
}
/** Takes the token, in every form in which we hand it over, and passwords within addresses out of a text. */
function redact(text, access) {
	let clean = text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, "$1***@");
	const secret = access.token?.secret;
	if (secret) for (const form of [
		secret,
		basicAuthorization(secret),
		encodeURIComponent(secret)
	]) clean = clean.replaceAll(form, "***");
	return clean;
}
// src/adapters/git/run-git.ts
const LOCAL_TIMEOUT_MS = 6e4;
const NETWORK_TIMEOUT_MS = 12e4;
const MAX_OUTPUT = 134217728;
const MAX_ERROR_OUTPUT = 65536;
/** Git in one folder. Every call is an array of arguments; there is no shell in between. */
var Git = class {
	dir;
	access;
	constructor(dir, access) {
		this.dir = dir;
		this.access = access;
	}
	/**
	* Runs git and gives its answer whatever the exit code. Throws UserError when git is missing, takes too long or says too
	* much: GIT_MISSING, GIT_TIMEOUT (exit 3), GIT_OUTPUT_TOO_LARGE.
	*/
	run(args, call = {}) {
		for (const arg of args) if (arg.includes("\0")) throw new Error("an argument for git holds a NUL");
		const { access, dir } = this;
		const maxBytes = call.maxBytes ?? MAX_OUTPUT;
		const name = `git ${args[0] ?? ""}`;
		return new Promise((resolve, reject) => {
			const child = spawn("git", args, {
				cwd: dir,
				env: gitEnvironment(access, call.env),
				stdio: [
					"pipe",
					"pipe",
					"pipe"
				],
				detached: process.platform !== "win32",
				windowsHide: true
			});
			const stdout = [];
			let stdoutBytes = 0;
			let stderr = "";
			let failure;
			const stop = (error) => {
				failure ??= error;
				endGroup(child.pid);
			};
			const timer = setTimeout(() => {
				stop(new UserError("GIT_TIMEOUT", `${name} gave no answer in time.`, "Look at the network or the server, then run it again.", { exitCode: 3 }));
			}, call.timeoutMs ?? LOCAL_TIMEOUT_MS);
			child.stdout.on("data", (chunk) => {
				stdoutBytes += chunk.length;
				if (stdoutBytes <= maxBytes) stdout.push(chunk);
				else stop(new UserError("GIT_OUTPUT_TOO_LARGE", `${name} gave more than ${Math.round(maxBytes / 1024 / 1024)} MiB.`, "Point `root` and `tests` in the settings at folders that hold only the agent's files."));
			});
			child.stderr.on("data", (chunk) => {
				if (stderr.length < MAX_ERROR_OUTPUT) stderr += chunk.toString("utf8");
			});
			child.stdin.on("error", () => {});
			child.on("error", (error) => {
				clearTimeout(timer);
				reject(spawnFailure(error, dir));
			});
			child.on("close", (code, signal) => {
				clearTimeout(timer);
				if (failure) return reject(failure);
				const killed = signal ? `git was ended by ${signal}` : "";
				resolve({
					exitCode: code ?? 128,
					stdout: Buffer.concat(stdout),
					stderr: redact(stderr || killed, access).trim()
				});
			});
			child.stdin.end(call.input ?? "");
		});
	}
	/** As `run`, and throws UserError GIT_FAILED (exit 3) unless git ends with 0. */
	async must(args, call = {}) {
		const answer = await this.run(args, call);
		if (answer.exitCode !== 0) throw gitFailed(args[0] ?? "", answer.stderr);
		return answer.stdout;
	}
	/** Standard output as text without its last line break. */
	async text(args, call = {}) {
		return (await this.must(args, call)).toString("utf8").replace(/\n$/, "");
	}
};
/** Git said no. Its own message, already redacted, on one line. */
function gitFailed(command, stderr) {
	return new UserError("GIT_FAILED", `git ${command} failed: ${oneLine(stderr) || "it gave no reason"}`, "Run the same in the repository by hand to see more; when it is the network, run this again.", { exitCode: 3 });
}
/** Git's message in one line, without its hints. */
function oneLine(stderr) {
	return stderr.split("\n").filter((line) => !line.startsWith("hint:")).map((line) => line.replace(/^(remote|fatal|error):\s*/, "").trim()).filter((line) => line !== "").join(" · ").slice(0, 600);
}
function spawnFailure(error, dir) {
	return existsSync(dir) ? new UserError("GIT_MISSING", "git could not be started.", "Install git 2.30 or newer and put it on the PATH.", { cause: error }) : new UserError("FOLDER_NOT_FOUND", `There is no folder ${dir}.`, "Give the folder of the repository.", { cause: error });
}
function endGroup(pid) {
	if (pid === void 0) return;
	try {
		process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
	} catch {}
}
// src/adapters/git/git-ledger.ts
/** Bytes; what is larger is no entry, and is not read. */
const MAX_ENTRY_BYTES = 262144;
/**
* The ledger on an orphan branch of the repository's origin, or of the repository itself when it has none. Works in clones
* of any depth; index, work tree, branches and stored settings of the person stay as they are.
*/
var GitLedger = class {
	#place;
	#branch;
	#lastTree;
	constructor(place) {
		if (!isRefName(place.branch)) throw new UserError("LEDGER_BRANCH_INVALID", `${JSON.stringify(place.branch)} can't be the name of a branch.`, "Set `ledger.branch` in the settings to a plain name such as `greenroom`.");
		this.#place = place;
		const { repository, branch } = place;
		this.#branch = {
			repository,
			ref: `refs/heads/${branch}`,
			ownRef: `refs/greenroom/ledger/${branch}`,
			describe: async () => `branch ${branch} of ${await repository.hasOrigin() ? "origin" : repository.git.dir}`
		};
	}
	describe() {
		return this.#branch.describe();
	}
	async read() {
		const { repository, agent } = this.#place;
		const head = await readLedgerHead(this.#branch);
		if (head === void 0) return {
			head,
			entries: /* @__PURE__ */ new Map(),
			agents: []
		};
		const tree = await this.#treeAt(head);
		const folder = `${agent}/entries/`;
		const agents = /* @__PURE__ */ new Set();
		const wanted = /* @__PURE__ */ new Map();
		let tip;
		for (const entry of tree) {
			const path = entry.path.toString("utf8");
			const [owner, below] = path.split("/");
			if (owner !== void 0 && below === "entries") agents.add(owner);
			if (path.startsWith(folder)) wanted.set(path.slice(folder.length), entry);
			if (path === `${agent}/tip.json`) tip = entry;
		}
		const readable = [...wanted.values(), ...tip ? [tip] : []].filter(isEntryFile);
		const blobs = await readBlobs(repository.git, readable.map((entry) => entry.id));
		const text = (entry) => isEntryFile(entry) ? exactText(blobs.get(entry.id)) : "";
		return {
			head,
			entries: new Map([...wanted].map(([name, entry]) => [name, text(entry)])),
			tip: tip && text(tip),
			agents: [...agents].sort()
		};
	}
	/** A commit's tree never changes, so the one read last is kept. */
	async #treeAt(commit) {
		if (this.#lastTree?.commit === commit) return this.#lastTree.tree;
		const tree = await listTree(this.#place.repository.git, commit, []);
		this.#lastTree = {
			commit,
			tree
		};
		return tree;
	}
	async append(request) {
		const { repository, agent, actor } = this.#place;
		const { git } = repository;
		if (request.expected !== void 0 && !isCommitId(request.expected)) throw new Error("the expected head is none of this ledger");
		const files = /* @__PURE__ */ new Map();
		for (const [name, text] of request.entries) files.set(`${agent}/entries/${name}`, text);
		const parent = request.expected === void 0 ? void 0 : {
			id: request.expected,
			tree: await this.#treeAt(request.expected)
		};
		if (parent?.tree.some((entry) => files.has(entry.path.toString("utf8")))) return { outcome: "moved" };
		for (const [path, text] of request.views) files.set(path.startsWith("/") ? path.slice(1) : `${agent}/${path}`, text);
		const by = {
			name: await actor(),
			at: request.at
		};
		const commit = await makeCommit(git, {
			...by,
			parent,
			files,
			message: request.message
		});
		const tag = request.tag && {
			ref: `refs/tags/${request.tag.name}`,
			id: await makeTag(git, request.tag, by)
		};
		return await repository.hasOrigin() ? this.#push(request.expected, commit, tag) : this.#updateRefs(request.expected, commit, tag);
	}
	async #push(expected, commit, tag) {
		const { git } = this.#place.repository;
		const answer = await git.run([
			"push",
			"--quiet",
			"--porcelain",
			"--atomic",
			"--no-verify",
			`--force-with-lease=${this.#branch.ref}:${expected ?? ""}`,
			"--end-of-options",
			"origin",
			`${commit}:${this.#branch.ref}`,
			...tag ? [`${tag.id}:${tag.ref}`] : []
		], { timeoutMs: NETWORK_TIMEOUT_MS }).catch(async (error) => {
			throw isTimeout(error) ? await this.#unclear(error.message) : error;
		});
		const parsed = parsePush(answer.exitCode, answer.stdout.toString("utf8"), answer.stderr);
		switch (parsed.kind) {
			case "pushed": return {
				outcome: "appended",
				head: commit
			};
			case "contended": return this.#afterContention(expected, tag?.ref, async (names) => {
				const refs = await this.#place.repository.readRemoteRefs(names);
				return names.map((name) => refs.get(name));
			});
			case "refused": throw new UserError("LEDGER_REFUSED", `The ledger (${await this.describe()}) takes no entry: ${parsed.why} ${oneLine(answer.stderr)}`.trim(), "Let this token or person push to the ledger branch and to the version tags (repository rules, branch protection, `contents: write`).", { exitCode: 3 });
			case "unclear": throw await this.#unclear(oneLine(parsed.why));
		}
	}
	async #updateRefs(expected, commit, tag) {
		const commands = [
			"start",
			expected === void 0 ? `create ${this.#branch.ref} ${commit}` : `update ${this.#branch.ref} ${commit} ${expected}`,
			...tag ? [`create ${tag.ref} ${tag.id}`] : [],
			"prepare",
			"commit"
		];
		const { git } = this.#place.repository;
		const answer = await git.run(["update-ref", "--stdin"], { input: `${commands.join("\n")}\n` });
		if (answer.exitCode === 0) return {
			outcome: "appended",
			head: commit
		};
		if (!/cannot lock ref|already exists|is at /i.test(answer.stderr)) throw await this.#unclear(oneLine(answer.stderr));
		return this.#afterContention(expected, tag?.ref, (names) => Promise.all(names.map((name) => resolveCommit(git, name))));
	}
	/** The refs say whether the ledger moved, or only the tag is somebody else's. */
	async #afterContention(expected, tag, readRefs) {
		const [head, taken] = await readRefs(tag === void 0 ? [this.#branch.ref] : [this.#branch.ref, tag]).catch(async (error) => {
			throw error instanceof UserError ? await this.#unclear(error.message) : error;
		});
		if (head === expected && taken !== void 0) throw new UserError("TAG_TAKEN", `Tag ${tag?.replace("refs/tags/", "")} exists already, but the ledger does not know it.`, "Find out who made it; when it is nobody's, delete it on the origin and run this again.");
		return { outcome: "moved" };
	}
	async #unclear(why) {
		return ledgerUnreachable(await this.#branch.describe(), "written", why);
	}
};
function isTimeout(error) {
	return error instanceof UserError && error.code === "GIT_TIMEOUT";
}
function isEntryFile(entry) {
	return entry.mode === "100644" && entry.size <= MAX_ENTRY_BYTES;
}
/** Bytes that are no UTF-8 become a text that no entry can be, so that they are a fault and not an accident. */
function exactText(bytes) {
	return (bytes && decodeText(bytes)) ?? "�";
}
// src/adapters/git/draft-files.ts
/** Bytes. */
const MAX_FILE_BYTES = 1048576;
const MAX_FILES = 2e4;
/** Of all files together. */
const MAX_TREE_BYTES = 67108864;
/**
* The work tree as git sees it: tracked files, and new ones that are not ignored. Only regular files are opened, and no
* link is followed, neither at the end of a path nor on the way: what a link points to is nobody's draft.
*/
async function readDraftFiles(git, prefixes) {
	const limited = prefixes.includes("") ? [] : prefixes;
	const output = await git.must([
		"ls-files",
		"-z",
		"--cached",
		"--others",
		"--exclude-standard",
		"--",
		...limited
	]);
	const folders = /* @__PURE__ */ new Map();
	const judge = (folder) => {
		const known = folders.get(folder);
		if (known !== void 0) return known;
		const judged = folder === git.dir ? "ours" : judgeFolder(folder);
		folders.set(folder, judged);
		return judged;
	};
	const listed = new Map(splitNul(output).map((bytes) => [bytes.toString("latin1"), bytes]));
	const read = [];
	let characters = 0;
	for (const bytes of listed.values()) {
		const each = readDraftFile(git.dir, bytes, judge);
		if (!each) continue;
		read.push(each);
		if ("file" in each) characters += each.file.text.length;
		requireSize(listed.size, characters);
	}
	return read;
}
/** In path order, by code units, whatever the order git or the disk has. */
function sortedTree(read) {
	const files = [];
	const unreadable = [];
	for (const each of read) if ("file" in each) files.push(each.file);
	else unreadable.push(each.unreadable);
	const byPath = (a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
	return {
		files: files.sort(byPath),
		unreadable: unreadable.sort(byPath)
	};
}
/** Throws UserError TREE_TOO_LARGE. */
function requireSize(files, bytes) {
	if (files <= 2e4 && bytes <= MAX_TREE_BYTES) return;
	const mebibytes = (count) => `${Math.ceil(count / 1024 / 1024)} MiB`;
	throw new UserError("TREE_TOO_LARGE", `There are ${files} files with ${mebibytes(bytes)} or more below the agent's folders; ${MAX_FILES} files and ${mebibytes(MAX_TREE_BYTES)} are the most.`, "Point `root` and `tests` in the settings at folders that hold only the agent's files.");
}
function judgeFolder(folder) {
	try {
		return realpathSync(folder) === folder ? "ours" : "link";
	} catch (error) {
		return isGone(error) ? "gone" : "link";
	}
}
function readDraftFile(top, bytes, judge) {
	const path = decodeText(bytes);
	if (path === void 0 || !isSafePath(path)) return { unreadable: {
		path: bytes.toString("utf8"),
		reason: "unsafe-path"
	} };
	const refuse = (reason, detail) => ({ unreadable: {
		path: path.replace(/\/$/, ""),
		reason,
		...detail === void 0 ? {} : { detail }
	} });
	if (path.endsWith("/")) return refuse("submodule");
	const full = `${top}${sep}${sep === "/" ? path : path.replaceAll("/", sep)}`;
	const folder = judge(full.slice(0, full.lastIndexOf(sep)));
	if (folder === "gone") return void 0;
	try {
		if (folder === "link") {
			lstatSync(full);
			return refuse("symlink", "a folder on the way to it is a link");
		}
		const content = readRegularFile(full);
		if ("reason" in content) return refuse(content.reason, content.detail);
		const text = decodeText(content);
		return text === void 0 ? refuse("not-utf8") : { file: {
			path,
			text
		} };
	} catch (error) {
		if (isGone(error)) return void 0;
		const code = codeOf(error);
		if (code === "ELOOP" || code === "EMLINK") return refuse("symlink");
		if (code === "ENXIO") return refuse("not-a-file");
		if (code === "EACCES" || code === "EPERM") return refuse("not-a-file", "no permission to read it");
		throw error;
	}
}
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
const HOW = constants.O_RDONLY | NO_FOLLOW | (constants.O_NONBLOCK ?? 0);
/** Files are read into this one after the other. */
const shared = Buffer.allocUnsafeSlow(MAX_FILE_BYTES);
/**
* Opened without following a link, and without waiting for the other end of a pipe; what was opened is then looked at, so that nothing
* can change in between. As much is read as there was to read then. The bytes are good until the next call.
*/
function readRegularFile(path) {
	if (NO_FOLLOW === 0 && lstatSync(path).isSymbolicLink()) return { reason: "symlink" };
	const handle = openSync(path, HOW);
	try {
		const stat = fstatSync(handle);
		if (stat.isDirectory()) return { reason: "submodule" };
		if (!stat.isFile()) return { reason: "not-a-file" };
		if (stat.size > 1048576) return {
			reason: "too-large",
			detail: `${stat.size} bytes`
		};
		let length = 0;
		for (let more = -1; more !== 0 && length < stat.size; length += more) more = readSync(handle, shared, length, stat.size - length, null);
		return shared.subarray(0, length);
	} finally {
		closeSync(handle);
	}
}
function isGone(error) {
	const code = codeOf(error);
	return code === "ENOENT" || code === "ENOTDIR";
}
function codeOf(error) {
	return error instanceof Error && "code" in error ? error.code : void 0;
}
/** Relative, `/`-separated, without steps out, control characters or git's own folder. */
function isSafePath(path) {
	if (path === "" || path.startsWith("/") || /[\u0000-\u001f\u007f\\]/.test(path)) return false;
	if (sep === "\\" && path.includes(":")) return false;
	return path.replace(/\/$/, "").split("/").every((part) => part !== "" && part !== "." && part !== ".." && part.toLowerCase() !== ".git");
}
// src/adapters/git/git-authors.ts
const TRAILER = /^\s*(.*?)\s*<([^<>]*)>\s*$/;
/**
* Authors and co-authors of commits after `from` up to `to` that touched a prefix, each once, by e-mail. Merges count, and
* side branches are followed: whoever is missing here could approve their own change.
*/
async function readAuthors(repository, from, to, prefixes) {
	await repository.requireCommit(to);
	if (from !== void 0) await repository.requireCommit(from);
	const range = from === void 0 ? [to] : [to, `^${from}`];
	if (!await repository.deepenUntil(to, () => isComplete(repository, range))) throw new UserError("HISTORY_TOO_SHALLOW", "The history since the last published version is not in this clone and could not be fetched, so the authors are unknown.", "Check out with `fetch-depth: 0`, or give the token the right to read the repository.", { exitCode: 3 });
	const limited = prefixes.includes("") ? [] : prefixes;
	const output = await repository.git.must([
		"log",
		"-z",
		"--full-history",
		"--no-color",
		"--encoding=UTF-8",
		"--format=%H%x01%an%x01%ae%x01%(trailers:key=Co-authored-by,valueonly,unfold,separator=%x02)",
		"--end-of-options",
		...range,
		"--",
		...limited
	]);
	const people = /* @__PURE__ */ new Map();
	const add = (name, email, commit) => {
		const key = email.toLowerCase() || name;
		if (key === "") return;
		const known = people.get(key) ?? (email === "" ? { name } : {
			name: name || email,
			email
		});
		people.set(key, commit === void 0 || known.commit !== void 0 ? known : {
			...known,
			commit
		});
	};
	for (const record of output.toString("utf8").split("\0")) {
		const [commit = "", name = "", email = "", trailers = ""] = record.split("");
		add(clean(name), clean(email), commit.trim());
		for (const trailer of trailers.split("")) {
			const match = TRAILER.exec(trailer);
			if (match) add(clean(match[1] ?? ""), clean(match[2] ?? ""));
		}
	}
	return [...people.values()].reverse();
}
/** Whether no commit of the range is the end of what a shallow clone has. */
async function isComplete(repository, range) {
	const ends = new Set(repository.readShallowEnds());
	return !(await repository.git.text([
		"rev-list",
		"--end-of-options",
		...range
	])).split("\n").some((commit) => ends.has(commit));
}
function clean(text) {
	return text.replace(/[\u0000-\u001f\u007f]+/g, " ").trim();
}
/** A comparison is worth more than who wrote it. */
const TIMEOUT_MS$2 = 6e3;
/** With 10,000 topics in one folder, asking for so many of them costs git what the whole folder costs. */
const MOST_EXACT = 16;
const MOST_FOLDERS = 100;
const MOST_PATH_BYTES = 16e3;
/** No path that is asked for begins with it, so that a path can't pass for a commit. */
const START = "";
const FORMAT = `--format=${START}%H${START}%m${START}%P${START}%at${START}%an`;
/**
* Commits after which `paths` differed, of those that only `to` has and, marked as undone, those that only `from` has. One run of git,
* however many paths. A merge counts for a path only when no other commit of its side changed that path: what a merge merely
* brings in was written by somebody else.
*/
async function readCommitLog(git, from, to, paths) {
	return arrange(parseLog((await git.must([
		"log",
		"-z",
		"-c",
		"--name-only",
		"--no-renames",
		"--no-follow",
		"--no-relative",
		"--no-color",
		"--encoding=UTF-8",
		"--left-right",
		`--max-count=201`,
		FORMAT,
		"--end-of-options",
		`${from}...${to}`,
		"--",
		...pathspecs(paths)
	], { timeoutMs: TIMEOUT_MS$2 })).toString("utf8")), new Set(paths));
}
/** The facts of single commits, for those that a log of paths has not. */
async function readCommits(git, ids, undone) {
	if (ids.length === 0) return /* @__PURE__ */ new Map();
	const { commits } = arrange(parseLog((await git.must([
		"log",
		"-z",
		"--no-walk",
		"--no-color",
		"--encoding=UTF-8",
		FORMAT,
		"--end-of-options",
		...ids
	], { timeoutMs: TIMEOUT_MS$2 })).toString("utf8")), /* @__PURE__ */ new Set());
	return new Map([...commits].map(([id, { credit, parents }]) => {
		const { undone: _, ...rest } = credit;
		return [id, {
			credit: undone ? {
				...rest,
				undone
			} : rest,
			position: 201,
			parents
		}];
	}));
}
function parseLog(output) {
	const records = [];
	for (const part of output.split("\0")) {
		if (!part.startsWith(START)) {
			const path = part.replace(/^\n/, "");
			if (path !== "") records.at(-1)?.paths.push(path);
			continue;
		}
		const [, id = "", mark = "", parents = "", time = "", ...name] = part.split(START);
		if (!isCommitId(id)) continue;
		const isLeft = mark === "<";
		const at = isoTime(time);
		const credit = {
			author: cleanName(name.join(" ")),
			commit: id,
			...at === void 0 ? {} : { at },
			...isLeft ? { undone: true } : {}
		};
		records.push({
			id,
			isLeft,
			parents: parents.split(" "),
			credit,
			paths: []
		});
	}
	return records;
}
function arrange(records, wanted) {
	const looked = records.slice(0, 200);
	const byPath = /* @__PURE__ */ new Map();
	const merges = [];
	const changedOn = /* @__PURE__ */ new Set();
	const key = (path, { isLeft }) => `${isLeft ? "<" : ">"}${path}`;
	for (const record of looked) for (const path of record.paths.filter((path) => wanted.has(path))) if (record.parents.length > 1) merges.push([path, record]);
	else {
		changedOn.add(key(path, record));
		byPath.set(path, [...byPath.get(path) ?? [], record.id]);
	}
	for (const [path, record] of merges) if (!changedOn.has(key(path, record))) byPath.set(path, [...byPath.get(path) ?? [], record.id]);
	const commits = looked.map(({ id, credit, parents }, position) => [id, {
		credit,
		position,
		parents
	}]);
	return {
		commits: new Map(commits),
		byPath,
		cut: records.length > looked.length
	};
}
/**
* Exactly the paths while they are few: git compares each with every entry of every tree. Else the folders that hold them, and
* of very many folders the topmost; what else changed there is left out afterwards.
*/
function pathspecs(paths) {
	const exact = [...new Set(paths)];
	if (exact.length <= MOST_EXACT && isShort(exact)) return exact;
	const folders = [...new Set(paths.map((path) => path.slice(0, Math.max(0, path.lastIndexOf("/"))) || path))];
	if (folders.length <= MOST_FOLDERS && isShort(folders)) return folders;
	return [...new Set(paths.map((path) => path.split("/", 1)[0] ?? path))].slice(0, MOST_FOLDERS);
}
function isShort(paths) {
	return paths.reduce((sum, path) => sum + Buffer.byteLength(path) + 1, 0) <= MOST_PATH_BYTES;
}
function isoTime(seconds) {
	const time = /* @__PURE__ */ new Date(Number(seconds) * 1e3);
	return seconds === "" || Number.isNaN(time.getTime()) ? void 0 : time.toISOString();
}
const LONGEST_NAME = 80;
/** A name on one line, of bearable length, without e-mail address: whoever has one for a name keeps what stands before the @. */
function cleanName(name) {
	const line = name.slice(0, 400).replace(/[\u0000-\u0020\u007f-\u009f]+/g, " ").replace(/@[^\s@]+/g, "").trim();
	const characters = Array.from(line);
	const short = characters.length <= LONGEST_NAME ? line : `${characters.slice(0, LONGEST_NAME).join("")}…`;
	return short === "" ? "somebody without a name" : short.toWellFormed();
}
// src/adapters/git/draft-state.ts
const TIMEOUT_MS$1 = 6e3;
/** One run of git, so that the commit and the differences belong together. */
async function readDraftState(git, pathspecs) {
	const output = await git.must([
		"status",
		"-z",
		"--porcelain=v2",
		"--branch",
		"--no-renames",
		"--untracked-files=all",
		"--ignore-submodules=all",
		"--",
		...pathspecs
	], { timeoutMs: TIMEOUT_MS$1 });
	let commit;
	const uncommitted = /* @__PURE__ */ new Map();
	for (const record of output.toString("utf8").split("\0")) {
		const kind = record.slice(0, 2);
		if (record.startsWith("# branch.oid ")) {
			const id = record.slice(13);
			if (isCommitId(id)) commit = id;
		} else if (kind === "? ") uncommitted.set(record.slice(2), "new");
		else if (kind === "1 ") {
			const path = record.split(" ").slice(8).join(" ");
			uncommitted.set(path, record[2] === "A" ? "new" : "changed");
		} else if (kind === "u ") uncommitted.set(record.split(" ").slice(10).join(" "), "changed");
	}
	return {
		commit,
		uncommitted
	};
}
// src/adapters/git/file-credits.ts
/** Everything that touched a file. */
function creditsOfFile(file, log, { from, to }) {
	return [
		...to.draft?.uncommitted.has(file) === true ? [{ undone: false }] : [],
		...from.draft?.uncommitted.has(file) === true ? [{ undone: true }] : [],
		...(log.byPath.get(file) ?? []).map((commit) => ({
			commit,
			undone: isUndone(commit, log)
		}))
	];
}
function isUndone(commit, log) {
	return log.commits.get(commit)?.credit.undone === true;
}
// src/adapters/git/blame-lines.ts
const TIMEOUT_MS = 3e3;
const GROUP = /^([0-9a-f]{40}|[0-9a-f]{64}) \d+ (\d+) (\d+)$/;
/**
* Who wrote these lines of a file as it is at `at` (undefined: in the work tree), as far as it was not before `since`, in the file's order. One
* run of git for all lines of the file. Empty when git can't tell: the file is not there, or has fewer lines.
*/
async function blameLines(git, at, since, file, lines) {
	const { groups, ends } = await blame(git, [
		...[...at === void 0 ? [] : [at], `^${since}`],
		"--",
		file
	], lines);
	return groups.filter(({ commit }) => commit === void 0 || !ends.has(commit));
}
/**
* For lines of a file as it is at `from`: the last commit on the way to its descendant `to` that still has them (`to` itself: they are
* still there), in the file's order.
*/
async function findLastHolders(git, from, to, file, lines) {
	return (await blame(git, [
		"--reverse",
		`${from}..${to}`,
		"--",
		file
	], lines)).groups;
}
async function blame(git, args, lines) {
	const answer = await git.run([
		"blame",
		"--incremental",
		"--ignore-revs-file=",
		"--no-textconv",
		...joined(lines).map(({ first, last }) => `-L${first},${last}`),
		...args
	], { timeoutMs: TIMEOUT_MS });
	const groups = [];
	const ends = /* @__PURE__ */ new Set();
	if (answer.exitCode !== 0) return {
		groups,
		ends
	};
	let commit = "";
	for (const line of answer.stdout.toString("utf8").split("\n")) {
		const [, id, first, count] = GROUP.exec(line) ?? [];
		if (id !== void 0) {
			commit = id;
			groups.push({
				commit: /^0+$/.test(id) ? void 0 : id,
				first: Number(first),
				last: Number(first) + Number(count) - 1
			});
		} else if (line === "boundary") ends.add(commit);
	}
	return {
		groups: groups.sort((a, b) => a.first - b.first),
		ends
	};
}
/** In order, without overlaps: items may share lines, and git takes only so many ranges. */
function joined(lines) {
	const result = [];
	for (const next of [...lines].sort((a, b) => a.first - b.first)) {
		const last = result.at(-1);
		if (last !== void 0 && next.first <= last.last + 1) result[result.length - 1] = {
			first: last.first,
			last: Math.max(last.last, next.last)
		};
		else result.push(next);
	}
	return result.length <= 500 ? result : [{
		first: result[0]?.first ?? 1,
		last: result.at(-1)?.last ?? 1
	}];
}
// src/adapters/git/shared-file-credits.ts
/** Of further files every commit counts. */
const MOST_BLAMED_FILES = 20;
/**
* For items that share their files: who wrote the lines that they have on the side that is newer than the other. Lines that were only
* deleted leave nothing that could be blamed: then it is who took them away. An item of which nothing is found (nor is `known` already) has
* every commit that touched its file.
*/
async function findLineCredits(git, sides, log, items, known) {
	const found = /* @__PURE__ */ new Map();
	const add = (name, more) => {
		found.set(name, [...found.get(name) ?? [], ...more]);
	};
	const withoutCredit = () => items.filter(({ name }) => (found.get(name)?.length ?? 0) + (known.get(name)?.length ?? 0) === 0);
	const budget = { files: MOST_BLAMED_FILES };
	for (const position of ["to", "from"]) for (const [file, parts] of linesByFile(items, position)) {
		if (!isTouched(file, log, sides, position)) continue;
		const undone = position === "from";
		if (sides[position].draft?.uncommitted.get(file) === "new") {
			for (const { name } of parts) add(name, [{ undone }]);
			continue;
		}
		if (!take(budget)) break;
		const blamed = await blameSide(git, sides, position, file, parts);
		for (const { name, lines } of parts) add(name, within(blamed, lines).map(({ commit }) => commit === void 0 ? { undone } : {
			commit,
			undone
		}));
	}
	for (const position of ["to", "from"]) for (const [file, parts] of linesByFile(withoutCredit(), other(position))) {
		if (!isTouched(file, log, sides, position) || !take(budget)) continue;
		const removers = await findRemovers(git, sides, log, position, file, parts);
		for (const { name, lines } of parts) add(name, within(removers, lines));
	}
	for (const item of withoutCredit()) {
		const shared = [...item.before, ...item.after].filter(({ lines }) => lines !== void 0);
		for (const file of new Set(shared.map((place) => place.file))) add(item.name, creditsOfFile(file, log, sides));
	}
	return found;
}
function other(position) {
	return position === "from" ? "to" : "from";
}
function take(budget) {
	budget.files -= 1;
	return budget.files >= 0;
}
/**
* Who took lines away that only the other side has. Told only where one side descends from the other, and by a commit whose parent still had
* them: where branches meet it is not certain.
*/
async function findRemovers(git, sides, log, position, file, parts) {
	const undone = position === "from";
	const older = sides[other(position)].commit;
	const newer = sides[position].commit;
	const commits = (log.byPath.get(file) ?? []).flatMap((id) => log.commits.get(id) ?? []);
	if (older === newer || [...log.commits.keys()].some((id) => isUndone(id, log) !== undone)) return [];
	const holders = await findLastHolders(git, older, newer, file, parts.map(({ lines }) => lines));
	const isDraft = sides[position].draft?.uncommitted.has(file) === true;
	return holders.flatMap(({ first, last, commit }) => {
		if (commit === newer) return isDraft ? [{
			first,
			last,
			undone
		}] : [];
		const remover = commits.find(({ parents }) => commit !== void 0 && parents.includes(commit));
		return remover?.credit.commit === void 0 ? [] : [{
			first,
			last,
			commit: remover.credit.commit,
			undone
		}];
	});
}
function linesByFile(items, position) {
	const files = /* @__PURE__ */ new Map();
	for (const item of items) for (const { file, lines } of position === "from" ? item.before : item.after) {
		if (lines === void 0) continue;
		const parts = files.get(file);
		if (parts === void 0) files.set(file, [{
			name: item.name,
			lines
		}]);
		else parts.push({
			name: item.name,
			lines
		});
	}
	return files;
}
/** Whether this side has anything in the file that the other lacks; only then is it worth to ask who. */
function isTouched(file, log, sides, position) {
	if (sides[position].draft?.uncommitted.has(file) === true) return true;
	return (log.byPath.get(file) ?? []).some((commit) => isUndone(commit, log) === (position === "from"));
}
function blameSide(git, sides, position, file, parts) {
	const { commit, draft } = sides[position];
	const since = sides[other(position)].commit;
	return blameLines(git, draft?.uncommitted.has(file) === true ? void 0 : commit, since, file, parts.map(({ lines }) => lines));
}
/** Groups that have a line of these; `blamed` is in order and without overlaps. */
function within(blamed, { first, last }) {
	let low = 0;
	let high = blamed.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((blamed[middle]?.last ?? 0) < first) low = middle + 1;
		else high = middle;
	}
	const end = blamed.findIndex((group, index) => index >= low && group.first > last);
	return blamed.slice(low, end === -1 ? blamed.length : end);
}
// src/adapters/git/read-credits.ts
const MOST_CREDITS = 5;
const TOO_SHALLOW = "Who made the changes is left out: this clone holds too little history, and no more could be fetched. Check out with fetch-depth: 0 to see it.";
const CUT = `Who made the changes is told from the newest 200 commits only.`;
/**
* Who changed each item between two states. Files that hold one item are told by the log, all of them in one run; in files that
* several items share, each item is told by the lines that it has there. Both commits are fixed first, so that a branch that moves
* meanwhile changes nothing.
*/
async function readCredits(repository, from, to, items) {
	if (items.length === 0) return { credits: /* @__PURE__ */ new Map() };
	try {
		return await findCredits(repository, from, to, items);
	} catch (error) {
		if (!isUserError(error)) throw error;
		return {
			credits: /* @__PURE__ */ new Map(),
			note: `Who made the changes is left out: ${error.message}`
		};
	}
}
async function findCredits(repository, from, to, items) {
	const { git } = repository;
	const paths = [...new Set(items.flatMap(({ before, after }) => [...before, ...after].map(({ file }) => file)))];
	const draft = from.kind === "draft" || to.kind === "draft" ? await readDraftState(git, pathspecs(paths)) : void 0;
	const old = from.kind === "draft" ? draft?.commit : from.commit;
	const now = to.kind === "draft" ? draft?.commit : to.commit;
	if (old === void 0 || now === void 0) return { credits: /* @__PURE__ */ new Map() };
	if (!await hasHistory(repository, old, now)) return {
		credits: /* @__PURE__ */ new Map(),
		note: TOO_SHALLOW
	};
	const log = old === now ? {
		commits: /* @__PURE__ */ new Map(),
		byPath: /* @__PURE__ */ new Map(),
		cut: false
	} : await readCommitLog(git, old, now, paths);
	const sides = {
		from: {
			commit: old,
			draft: from.kind === "draft" ? draft : void 0
		},
		to: {
			commit: now,
			draft: to.kind === "draft" ? draft : void 0
		}
	};
	const found = new Map(items.map((item) => [item.name, fromWholeFiles(item, log, sides)]));
	const byLines = await findLineCredits(git, sides, log, items, found);
	const missing = await readMissing(git, log, byLines);
	const credits = /* @__PURE__ */ new Map();
	for (const item of items) {
		const listed = creditsOf([...found.get(item.name) ?? [], ...byLines.get(item.name) ?? []], {
			...log,
			commits: new Map([...missing, ...log.commits])
		});
		if (listed.length > 0) credits.set(item.name, {
			credits: listed.slice(0, MOST_CREDITS),
			more: Math.max(0, listed.length - MOST_CREDITS)
		});
	}
	return {
		credits,
		...log.cut ? { note: CUT } : {}
	};
}
/** Whether the clone has all commits that only one side has; fetches them where it has not. */
async function hasHistory(repository, from, to) {
	if (from === to) return true;
	const complete = () => isComplete(repository, [`${from}...${to}`]);
	return await repository.deepenUntil(to, complete) || repository.deepenUntil(from, complete);
}
function fromWholeFiles({ before, after }, log, sides) {
	const whole = [...before, ...after].filter(({ lines }) => lines === void 0).map(({ file }) => file);
	return [...new Set(whole)].flatMap((file) => creditsOfFile(file, log, sides));
}
/** Commits that wrote lines before their file had its name are in no log of that name. */
async function readMissing(git, log, byLines) {
	const unknown = (undone) => {
		const ids = [...byLines.values()].flat().filter((one) => one.undone === undone);
		return [...new Set(ids.flatMap(({ commit }) => commit === void 0 || log.commits.has(commit) ? [] : [commit]))].slice(0, 200);
	};
	return new Map([...await readCommits(git, unknown(true), true), ...await readCommits(git, unknown(false), false)]);
}
/** Each commit once, the newest first; what nobody has committed is newer than all. */
function creditsOf(found, { commits }) {
	const uncommitted = found.filter(({ commit }) => commit === void 0);
	const known = [...new Set(found.flatMap(({ commit }) => commit ?? []))].flatMap((commit) => commits.get(commit) ?? []);
	return [
		...uncommitted.some(({ undone }) => !undone) ? [{}] : [],
		...uncommitted.some(({ undone }) => undone) ? [{ undone: true }] : [],
		...known.sort((a, b) => a.position - b.position).map(({ credit }) => credit)
	];
}
// src/adapters/git/read-tag.ts
/** What the object behind a tag says: a tag object, or for a lightweight tag the commit itself. Undefined for anything else. */
async function readTag(git, id) {
	const peeled = await git.run([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${id}^{commit}`
	]);
	if (peeled.exitCode !== 0) return void 0;
	const commit = peeled.stdout.toString("latin1").trim();
	if (commit === id) return { commit };
	const text = (await git.must([
		"cat-file",
		"tag",
		id
	])).toString("utf8");
	const end = text.indexOf("\n\n");
	return end === -1 ? { commit } : {
		commit,
		message: text.slice(end + 2)
	};
}
// src/adapters/git/git-search.ts
/**
* Paths of the files of a commit that hold one of the texts, each of one line, byte for byte. Whatever attributes or settings say:
* no file counts as binary, none is converted, no submodule is entered.
*/
async function findInCommit(git, commit, texts, prefixes) {
	if (texts.length === 0) return [];
	const answer = await git.run([
		"grep",
		"--files-with-matches",
		"--null",
		"--text",
		"--fixed-strings",
		"--full-name",
		"--no-color",
		"--no-textconv",
		"--no-recurse-submodules",
		"-f",
		"-",
		commit,
		"--",
		...prefixes.includes("") ? [] : prefixes
	], { input: `${texts.join("\n")}\n` });
	if (answer.exitCode > 1) throw gitFailed("grep", answer.stderr);
	const start = `${commit}:`.length;
	return splitNul(answer.stdout).map((found) => found.toString("utf8").slice(start));
}
// src/adapters/git/tree-sides.ts
/** Names that `isSafePath` would let pass, told without taking them apart: nearly all of ten thousand. */
const PLAIN_PATH = /^[\w-]+(?:\.[\w-]+)*(?:\/[\w-]+(?:\.[\w-]+)*)*$/;
/** Undefined when there is a path that is not safe, or more files than are ever read. */
async function listCommit(git, commit, prefixes) {
	const records = await listRecords(git, commit, prefixes);
	if (records === void 0 || records.length > 2e4) return void 0;
	const paths = [];
	const contents = [];
	for (const record of records) {
		const tab = record.indexOf("	");
		const path = record.slice(tab + 1);
		if (!isSafe(path)) return void 0;
		paths.push(path);
		const content = record.slice(0, tab);
		contents.push(content.startsWith("100755 ") ? `100644 ${content.slice(7)}` : content);
	}
	return {
		commit,
		paths,
		contents
	};
}
function isSafe(path) {
	return PLAIN_PATH.test(path) || isSafePath(path);
}
/** Lists one commit, and of the other only what git says is not the same there. Undefined as in `listCommit`. */
async function listCommits(git, from, to, prefixes) {
	const [after, changes] = await Promise.all([listCommit(git, to, prefixes), listChanges(git, from, to, prefixes)]);
	if (after === void 0 || changes === void 0) return void 0;
	const then = /* @__PURE__ */ new Map();
	const gone = [];
	let count = after.paths.length;
	for (const { path, before, now } of changes) {
		if (!isSafe(path)) return void 0;
		if (before === now) continue;
		then.set(path, before);
		if (now === void 0) gone.push(path);
		if (before === void 0) count -= 1;
	}
	if (count + gone.length > 2e4) return void 0;
	const paths = [...after.paths, ...gone];
	const contents = [...after.contents, ...gone.map(() => void 0)];
	return {
		before: {
			commit: from,
			paths,
			contents: contents.map((content, index) => {
				const path = paths[index] ?? "";
				return then.has(path) ? then.get(path) : content;
			})
		},
		after: {
			commit: to,
			paths,
			contents
		},
		differing: new Set(then.keys())
	};
}
/**
* The draft exactly as `readDraftFiles` reads it; ids are made from the bytes that were read. Git's index, which may know a file by its
* time and size only, or be told not to look at all, is never asked whether a file changed. Undefined when a path is not safe.
*/
async function listDraft(git, prefixes, algorithm) {
	const draft = /* @__PURE__ */ new Map();
	for (const one of await readDraftFiles(git, prefixes)) {
		if ("unreadable" in one && one.unreadable.reason === "unsafe-path") return void 0;
		draft.set("file" in one ? one.file.path : one.unreadable.path, one);
	}
	const paths = [...draft.keys()].sort(compareCodeUnits);
	return {
		paths,
		contents: paths.map((path) => {
			const one = draft.get(path);
			return one !== void 0 && "file" in one ? `100644 blob ${blobId(one.file.text, algorithm)}` : `draft ${one?.unreadable.reason}`;
		}),
		draft
	};
}
/** The id that git gives to a file of this text. Strictly decoded, a text has exactly one form in bytes. */
function blobId(text, algorithm) {
	return createHash(algorithm).update(`blob ${Buffer.byteLength(text, "utf8")}\0`).update(text, "utf8").digest("hex");
}
// src/adapters/git/read-tree-changes.ts
/**
* Two revisions, compared by the ids that git gives to bytes. A commit is only listed; the draft has to be read to be compared. Line
* ends that a filter would convert make a file differ, which costs time and changes nothing: what then means the same is no change.
*/
async function readTreeChanges(git, from, to, prefixes) {
	const sides = await listSides(git, from, to, prefixes);
	if (sides === void 0) return void 0;
	const { before, after, paths, differing } = sides;
	return {
		paths,
		differing,
		read: (wanted) => readBoth(git, before, after, wanted),
		findTexts: async (texts) => {
			const same = new Set(paths);
			for (const path of differing) same.delete(path);
			return (await findTexts(git, before, after, texts, prefixes)).filter((path) => same.has(path));
		}
	};
}
async function listSides(git, from, to, prefixes) {
	if (from.kind === "commit" && to.kind === "commit") {
		const sides = await listCommits(git, from.commit, to.commit, prefixes);
		return sides && {
			...sides,
			paths: sides.after.paths
		};
	}
	const algorithm = [from, to].some((one) => one.kind === "commit" && one.commit.length > 40) ? "sha256" : "sha1";
	const list = (revision) => revision.kind === "draft" ? listDraft(git, prefixes, algorithm) : listCommit(git, revision.commit, prefixes);
	const [before, after] = await Promise.all([list(from), list(to)]);
	if (before === void 0 || after === void 0) return void 0;
	return {
		before,
		after,
		...compareSides(before, after)
	};
}
/**
* Both sides are in git's order, so that what is the same mostly stands at the same place and one walk finds the rest. Where the order
* of two paths is not that of their code units, a file that is the same may count as gone and new: it is read, and nothing is lost.
*/
function compareSides(before, after) {
	const paths = [];
	const differing = /* @__PURE__ */ new Set();
	let a = 0;
	let b = 0;
	while (a < before.paths.length || b < after.paths.length) {
		const [pathA, pathB] = [before.paths[a], after.paths[b]];
		if (pathA !== void 0 && pathA === pathB) {
			if (before.contents[a] !== after.contents[b]) differing.add(pathA);
			paths.push(pathA);
			a += 1;
			b += 1;
		} else if (pathB === void 0 || pathA !== void 0 && pathA < pathB) {
			if (pathA !== void 0) {
				if (!differing.has(pathA)) paths.push(pathA);
				differing.add(pathA);
			}
			a += 1;
		} else {
			if (!differing.has(pathB)) paths.push(pathB);
			differing.add(pathB);
			b += 1;
		}
	}
	return {
		paths,
		differing
	};
}
async function readBoth(git, before, after, wanted) {
	const found = {
		before: pick(before, wanted),
		after: pick(after, wanted)
	};
	const blobs = await readSmallBlobs(git, [...before.draft ? [] : found.before, ...after.draft ? [] : found.after].flatMap(({ content }) => blobOf(content) ?? []));
	let characters = 0;
	const read = ({ commit, draft }, all) => {
		const files = all.map((one) => draft?.get(one.path) ?? readOne(one, blobs));
		for (const file of files) if ("file" in file) characters += file.file.text.length;
		requireSize(0, characters);
		return {
			...commit === void 0 ? {} : { commit },
			...sortedTree(files)
		};
	};
	return {
		before: read(before, found.before),
		after: read(after, found.after)
	};
}
function pick({ paths, contents }, wanted) {
	const found = [];
	paths.forEach((path, index) => {
		const content = contents[index];
		if (content !== void 0 && wanted.has(path)) found.push({
			path,
			content
		});
	});
	return found;
}
const BLOB = /^100644 blob ([0-9a-f]{40,64})$/;
/** The id of a regular file's bytes. */
function blobOf(content) {
	return BLOB.exec(content)?.[1];
}
/** Their bytes, or their size when that is too large. Only when together they are too much for one answer, sizes are asked first. */
async function readSmallBlobs(git, ids) {
	const small = (blobs) => new Map([...blobs].map(([id, blob]) => [id, blob.length > 1048576 ? blob.length : blob]));
	try {
		return small(await readBlobs(git, ids));
	} catch (error) {
		if (!isUserError(error) || error.code !== "GIT_OUTPUT_TOO_LARGE") throw error;
	}
	const sizes = await readBlobSizes(git, ids);
	const fitting = [...sizes].filter(([, size]) => size <= MAX_FILE_BYTES).map(([id]) => id);
	return new Map([...sizes, ...await readBlobs(git, fitting)]);
}
function readOne({ path, content }, blobs) {
	const [mode = ""] = content.split(" ");
	if (mode === "120000") return { unreadable: {
		path,
		reason: "symlink"
	} };
	if (mode === "160000") return { unreadable: {
		path,
		reason: "submodule"
	} };
	const blob = blobs.get(blobOf(content) ?? "");
	if (blob === void 0) return { unreadable: {
		path,
		reason: "not-a-file",
		detail: `mode ${mode}`
	} };
	if (typeof blob === "number") return { unreadable: {
		path,
		reason: "too-large",
		detail: `${blob} bytes`
	} };
	const text = decodeText(blob);
	return text === void 0 ? { unreadable: {
		path,
		reason: "not-utf8"
	} } : { file: {
		path,
		text
	} };
}
/** In one side only: what is asked for is the same on both. The draft has been read, a commit has to be searched by git. */
async function findTexts(git, before, after, texts, prefixes) {
	const draft = after.draft ?? before.draft;
	const { commit } = after;
	if (draft === void 0 && commit !== void 0) return findInCommit(git, commit, texts, prefixes);
	return [...draft ?? []].flatMap(([path, one]) => "file" in one && texts.some((text) => one.file.text.includes(text)) ? [path] : []);
}
// src/adapters/git/git-source.ts
const REGULAR = /* @__PURE__ */ new Set(["100644", "100755"]);
/** The agent's files in a git repository. */
var GitSource = class {
	#repository;
	constructor(repository) {
		this.#repository = repository;
	}
	async readTree(revision, prefixes) {
		await this.#requireReadable(revision, prefixes);
		if (revision.kind === "draft") return sortedTree(await readDraftFiles(this.#repository.git, prefixes));
		const { commit } = revision;
		return {
			commit,
			...sortedTree(await this.#readCommit(commit, prefixes))
		};
	}
	async readChanges(from, to, prefixes) {
		for (const revision of [from, to]) await this.#requireReadable(revision, prefixes);
		return readTreeChanges(this.#repository.git, from, to, prefixes);
	}
	async #requireReadable(revision, prefixes) {
		for (const prefix of prefixes) if (prefix !== "" && !isSafePath(prefix)) throw new UserError("UNSAFE_PATH", `${JSON.stringify(prefix)} is no path within the repository.`, "Write paths relative to the repository's root, with `/`, without `..`.");
		if (revision.kind === "draft") return;
		if (!isCommitId(revision.commit)) throw new Error("a commit must be looked up before it is read");
		await this.#repository.requireCommit(revision.commit);
	}
	async #readCommit(commit, prefixes) {
		const entries = await listTree(this.#repository.git, commit, prefixes);
		const readable = entries.filter((entry) => whyUnreadable(entry) === void 0);
		requireSize(entries.length, readable.reduce((sum, entry) => sum + entry.size, 0));
		const blobs = await readBlobs(this.#repository.git, readable.map((entry) => entry.id));
		return entries.map((entry) => {
			const path = entry.path.toString("utf8");
			const why = whyUnreadable(entry);
			if (why) return { unreadable: {
				path,
				...why
			} };
			const text = decodeText(blobs.get(entry.id) ?? Buffer.alloc(0));
			return text === void 0 ? { unreadable: {
				path,
				reason: "not-utf8"
			} } : { file: {
				path,
				text
			} };
		});
	}
	findCommit(ref, where) {
		return this.#repository.findCommit(ref, where);
	}
	async findTag(name, where) {
		const id = await this.#repository.findTagObject(name, where);
		return id === void 0 ? void 0 : readTag(this.#repository.git, id);
	}
	readAuthors(from, to, prefixes) {
		return readAuthors(this.#repository, from, to, prefixes);
	}
	readCredits(from, to, items) {
		return readCredits(this.#repository, from, to, items);
	}
	async isAncestor(ancestor, commit) {
		const repository = this.#repository;
		if (!await repository.hasOrFetches(ancestor) || !await repository.hasOrFetches(commit)) return void 0;
		const reaches = async () => {
			return (await repository.git.run([
				"merge-base",
				"--is-ancestor",
				"--end-of-options",
				ancestor,
				commit
			])).exitCode === 0;
		};
		if (await reaches()) return true;
		const known = await repository.deepenUntil(commit, async () => await reaches() || await isComplete(repository, [commit, `^${ancestor}`]));
		return await reaches() || (known ? false : void 0);
	}
	async readIdentity() {
		const answer = await this.#repository.git.run([
			"-c",
			"user.useConfigOnly=true",
			"var",
			"GIT_AUTHOR_IDENT"
		]);
		const [, name = "", email = ""] = /^(.*) <([^<>]*)> \d+ [+-]\d{4}\n?$/.exec(answer.stdout.toString("utf8")) ?? [];
		if (answer.exitCode !== 0 || name === "" || email === "") throw new UserError("GIT_IDENTITY_MISSING", "Git does not know who you are here.", "Run `git config user.name \"…\"` and `git config user.email \"…\"`, then run this again.");
		return {
			name,
			email
		};
	}
};
function whyUnreadable(entry) {
	const path = decodeText(entry.path);
	if (path === void 0 || !isSafePath(path)) return { reason: "unsafe-path" };
	if (entry.mode === "120000") return { reason: "symlink" };
	if (entry.mode === "160000") return { reason: "submodule" };
	if (!REGULAR.has(entry.mode)) return {
		reason: "not-a-file",
		detail: `mode ${entry.mode}`
	};
	if (entry.size > 1048576) return {
		reason: "too-large",
		detail: `${entry.size} bytes`
	};
}
// src/adapters/git/commit-lookup.ts
const FOUND = /^([0-9a-f]{40}|[0-9a-f]{64}) commit [0-9]+$/;
/** Finds commits behind local names: one run of git for all that are asked for in the same moment. */
var CommitLookup = class {
	#git;
	#asked = [];
	constructor(git) {
		this.#git = git;
	}
	/** `expression` is a name that `parseRevision` takes, or a commit id. Undefined when this clone has no such commit. */
	find(expression) {
		return new Promise((answer, fail) => {
			this.#asked.push({
				expression,
				answer,
				fail
			});
			if (this.#asked.length === 1) queueMicrotask(() => void this.#ask());
		});
	}
	async #ask() {
		const asked = this.#asked;
		this.#asked = [];
		try {
			const input = asked.map(({ expression }) => `${expression}^{commit}\n`).join("");
			const { stdout } = await this.#git.run(["cat-file", "--batch-check"], { input });
			const lines = stdout.toString("utf8").split("\n");
			for (const [index, { answer }] of asked.entries()) answer(FOUND.exec(lines[index] ?? "")?.[1]);
		} catch (error) {
			for (const { fail } of asked) fail(error);
		}
	}
};
// src/adapters/git/repository.ts
const QUIET_FETCH = [
	"fetch",
	"--quiet",
	"--no-tags",
	"--no-write-fetch-head",
	"--no-auto-maintenance",
	"--no-recurse-submodules",
	"--refmap="
];
/** The repository that someone works in, and its origin when it has one. Commits that the clone lacks are fetched. */
var Repository = class Repository {
	/** At the top of the work tree. */
	git;
	#shallowFile;
	#lookup;
	#origin;
	/** Commits that this clone was seen to have: it does not lose them while we work. */
	#here = /* @__PURE__ */ new Set();
	constructor(git, shallowFile) {
		this.git = git;
		this.#shallowFile = shallowFile;
		this.#lookup = new CommitLookup(git);
	}
	/** `where` is any folder of it. Throws UserError NOT_A_REPOSITORY. */
	static async open(where, access) {
		const start = new Git(where, access);
		const { top, shallow } = await findTop(start) ?? await findBare(start);
		return new Repository(new Git(realpathSync(top), access), resolve(realpathSync(where), shallow));
	}
	/** Whether there is another repository to ask. */
	hasOrigin() {
		this.#origin ??= this.git.text(["remote"]).then((names) => names.split("\n").includes("origin"));
		return this.#origin;
	}
	/** Looks at the file itself: this is asked before every fetch. */
	isShallow() {
		return this.readShallowEnds().length > 0;
	}
	/** Commits at which a shallow clone's history ends; none in a full clone. */
	readShallowEnds() {
		try {
			return readFileSync(this.#shallowFile, "utf8").split("\n").filter(isCommitId);
		} catch {
			return [];
		}
	}
	/** Commit id behind a local name, or undefined. */
	async #resolve(expression) {
		const id = await this.#lookup.find(expression);
		if (id !== void 0) this.#here.add(id);
		return id;
	}
	/** Full commit id of a ref, tag, abbreviation, or one of these and steps back; asks the origin when the clone does not know. */
	async findCommit(ref, where = "everywhere") {
		const revision = parseRevision(ref);
		if (!revision) return void 0;
		const { name, steps } = revision;
		const local = await this.#resolve(`${name}${steps}`) ?? await this.#resolve(`origin/${name}${steps}`);
		if (local !== void 0 || where === "local") return local;
		const base = isCommitId(name) ? name : await this.#findOnOrigin(name);
		if (base === void 0 || !await this.hasOrFetches(base)) return void 0;
		return this.#resolve(`${base}${steps}`);
	}
	async #findOnOrigin(name) {
		if (!await this.hasOrigin() || !isRefName(name)) return void 0;
		return [...(await this.readRemoteRefs([
			`refs/tags/${name}^{}`,
			`refs/tags/${name}`,
			`refs/heads/${name}`,
			...name.startsWith("refs/") ? [name] : []
		])).values()][0];
	}
	/**
	* Id of what a tag names, here afterwards: the tag itself when it is annotated. The origin's, where there is an origin and it may be
	* asked.
	*/
	async findTagObject(name, where = "everywhere") {
		const ref = `refs/tags/${name}`;
		if (!isRefName(name)) return void 0;
		const id = where === "everywhere" && await this.hasOrigin() ? (await this.readRemoteRefs([ref])).get(ref) : await this.#findLocalObject(ref);
		if (id !== void 0) await this.requireCommit(id);
		return id;
	}
	async #findLocalObject(ref) {
		const answer = await this.git.run([
			"rev-parse",
			"--verify",
			"--quiet",
			"--end-of-options",
			ref
		]);
		return answer.exitCode === 0 ? answer.stdout.toString("latin1").trim() : void 0;
	}
	/** Those of the given refs that the origin has, in the order asked for. Throws UserError when it cannot be asked. */
	async readRemoteRefs(names) {
		const output = await this.git.text([
			"ls-remote",
			"--quiet",
			"origin",
			...names.filter((n) => !n.endsWith("^{}"))
		], { timeoutMs: NETWORK_TIMEOUT_MS });
		const found = /* @__PURE__ */ new Map();
		for (const line of output.split("\n")) {
			const [id = "", name = ""] = line.split("	");
			if (isCommitId(id)) found.set(name, id);
		}
		return new Map(names.flatMap((name) => {
			const id = found.get(name);
			return id === void 0 ? [] : [[name, id]];
		}));
	}
	/** Whether the clone has the commit; fetches it when it does not. */
	async hasOrFetches(commit) {
		if (!isCommitId(commit)) return false;
		const has = async () => {
			if (this.#here.has(commit)) return true;
			if ((await this.git.run([
				"cat-file",
				"-e",
				`${commit}^{commit}`
			])).exitCode !== 0) return false;
			this.#here.add(commit);
			return true;
		};
		if (await has()) return true;
		if (!await this.hasOrigin()) return false;
		const depth = this.isShallow() ? ["--depth=1"] : [];
		await this.fetch([
			...depth,
			"--end-of-options",
			"origin",
			commit
		]);
		return has();
	}
	/** Throws UserError COMMIT_NOT_FOUND when no one has it. */
	async requireCommit(commit) {
		if (await this.hasOrFetches(commit)) return;
		throw new UserError("COMMIT_NOT_FOUND", `Commit ${commit} is neither in this clone nor on its origin.`, "Push the commit, or name another one.");
	}
	/** Fetches quietly; gives git's message when it failed. */
	async fetch(args) {
		const answer = await this.git.run([...QUIET_FETCH, ...args], { timeoutMs: NETWORK_TIMEOUT_MS });
		return { failed: answer.exitCode === 0 ? void 0 : answer.stderr || "no reason given" };
	}
	/**
	* Runs `complete` until it says that enough history is there, deepening a shallow clone in between. False: there is not
	* enough, and no more can be fetched.
	*/
	async deepenUntil(commit, complete) {
		if (!this.isShallow()) return true;
		if (await complete()) return true;
		if (!await this.hasOrigin()) return false;
		for (const depth of [
			"--deepen=100",
			"--deepen=1000",
			"--unshallow"
		]) {
			const { failed } = await this.fetch([
				depth,
				"--end-of-options",
				"origin",
				commit
			]);
			if (failed !== void 0) return false;
			if (!this.isShallow() || await complete()) return true;
		}
		return false;
	}
};
/** The top of the work tree, and the file that says where a shallow clone's history ends. Undefined: there is no work tree. */
async function findTop(start) {
	const answer = await start.run([
		"rev-parse",
		"--show-toplevel",
		"--git-path",
		"shallow"
	]);
	if (answer.exitCode !== 0) return void 0;
	const [top = "", shallow = "", ...more] = answer.stdout.toString("utf8").replace(/\n$/, "").split("\n");
	if (more.length === 0) return {
		top,
		shallow
	};
	return {
		top: await start.text(["rev-parse", "--show-toplevel"]),
		shallow: await start.text([
			"rev-parse",
			"--git-path",
			"shallow"
		])
	};
}
async function findBare(start) {
	const answer = await start.run(["rev-parse", "--absolute-git-dir"]);
	if (answer.exitCode !== 0) throw new UserError("NOT_A_REPOSITORY", `${start.dir} is in no git repository: ${oneLine(answer.stderr)}`, "Run this in the repository that holds the agent, or give its folder.");
	return {
		top: answer.stdout.toString("utf8").replace(/\n$/, ""),
		shallow: await start.text([
			"rev-parse",
			"--git-path",
			"shallow"
		])
	};
}
// src/adapters/system/system-clock.ts
/** The machine's own clock. */
const systemClock = {
	now: () => /* @__PURE__ */ new Date(),
	sleep: async (milliseconds, signal) => {
		try {
			await setTimeout$1(milliseconds, void 0, signal ? { signal } : {});
		} catch (error) {
			if (!signal?.aborted) throw error;
		}
	},
	random: () => Math.random()
};
// src/ports/bot-connector.ts
/** Transport, time-out, unusable answer: we could not measure. Becomes verdict `error`, never `failed`. */
var BotUnreachable = class extends Error {
	name = "BotUnreachable";
};
// src/adapters/platforms/reference-answers.ts
/** The answers of the reference platform, field by field: undefined when anything is not what it should be. */
function findVersionIn(body) {
	const { version, digest } = body;
	if (typeof version !== "number" || !Number.isSafeInteger(version) || version < 1) return void 0;
	return isDigest(digest) ? {
		version,
		digest
	} : void 0;
}
function findReplyIn(body) {
	const { messages, ended } = body;
	if (!isTextList(messages) || typeof ended !== "boolean") return void 0;
	if (body.trace === void 0) return {
		messages,
		trace: void 0,
		ended
	};
	const trace = isJsonObject(body.trace) ? findTrace(body.trace) : void 0;
	return trace === void 0 ? void 0 : {
		messages,
		trace,
		ended
	};
}
function findTrace(written) {
	const { topic, flow, refusal, state } = written;
	if (topic !== void 0 && typeof topic !== "string") return void 0;
	if (flow !== void 0 && typeof flow !== "string") return void 0;
	if (typeof refusal !== "boolean" || !isJsonObject(state) || !Array.isArray(written.tools)) return void 0;
	const tools = [];
	for (const call of written.tools) {
		if (!isJsonObject(call) || typeof call.name !== "string" || !isJsonObject(call.args)) return void 0;
		tools.push({
			name: call.name,
			args: call.args
		});
	}
	const handoff = findHandoff(written.handoff);
	if (written.handoff !== void 0 && handoff === void 0) return void 0;
	return {
		...topic === void 0 ? {} : { topic },
		...flow === void 0 ? {} : { flow },
		tools,
		...handoff === void 0 ? {} : { handoff },
		refusal,
		state
	};
}
function findHandoff(written) {
	if (!isJsonObject(written)) return void 0;
	const { id, destination } = written;
	return typeof id === "string" && typeof destination === "string" ? {
		id,
		destination
	} : void 0;
}
function isTextList(value) {
	return Array.isArray(value) && value.every((element) => typeof element === "string");
}
/** `code` of a problem, for telling one kind of refusal from another. */
function problemCode(body) {
	return typeof body.code === "string" ? body.code : void 0;
}
/** What the platform says went wrong, at most 300 characters of it. */
function problemMessage(body, status) {
	return typeof body.message === "string" && body.message !== "" ? body.message.slice(0, 300) : `it answered with status ${status}`;
}
// src/adapters/platforms/platform-url.ts
const LOOPBACK = /* @__PURE__ */ new Set([
	"127.0.0.1",
	"localhost",
	"[::1]"
]);
/**
* A platform's address as settings name it: https, or http to this machine; no credentials, query or fragment. Throws
* UserError otherwise. The result has no slash at its end.
*/
function loadPlatformUrl(text) {
	const wrong = (message) => new UserError("PLATFORM_URL_INVALID", message, "Use an address such as https://platform.example.com, and name the token's environment variable in token_env.");
	if (!URL.canParse(text)) throw wrong("The platform's url in the settings is not a URL.");
	const url = new URL(text);
	if (url.username !== "" || url.password !== "") throw wrong("The platform's url in the settings holds a user name or password, which would end up in logs.");
	if (url.search !== "" || url.hash !== "") throw wrong("The platform's url in the settings has a query or a fragment.");
	if (url.protocol !== "https:" && !(url.protocol === "http:" && LOOPBACK.has(url.hostname))) throw wrong(`The platform's url ${url.origin} is neither https nor http to this machine.`);
	return url.href.replace(/\/+$/, "");
}
// src/adapters/platforms/reference-client.ts
/** No answer, or one that can't be used: nothing is known about what the platform did. Adapters turn it into their port's error. */
var NoUsableAnswer = class extends Error {
	name = "NoUsableAnswer";
};
const ATTEMPTS = 4;
const FIRST_PAUSE = 150;
const MAX_ANSWER = 8388608;
/** JSON over HTTP with one reference platform, over a few connections that are kept open. */
var ReferenceClient = class {
	#options;
	#url;
	#pool;
	constructor(options) {
		this.#options = options;
		this.#url = new URL(loadPlatformUrl(options.url));
	}
	/** `reference platform at http://127.0.0.1:4010, environment live` */
	get description() {
		return `reference platform at ${this.#url.href.replace(/\/+$/, "")}, environment ${this.#options.environment}`;
	}
	/** `/environments/<environment>`, for paths. */
	get place() {
		return `/environments/${encodeURIComponent(this.#options.environment)}`;
	}
	/** Any status below 500 with a JSON object (or nothing) is an answer. Throws NoUsableAnswer for everything else. */
	async send(request) {
		const { clock } = this.#options;
		for (let attempt = 1;; attempt += 1) try {
			return await this.#sendOnce(request);
		} catch (error) {
			if (!(error instanceof NoUsableAnswer)) throw error;
			if (request.again !== true || attempt >= ATTEMPTS || request.signal?.aborted) throw error;
			await clock.sleep(FIRST_PAUSE * 2 ** (attempt - 1) * (.5 + clock.random()), request.signal);
		}
	}
	async #sendOnce({ method, path, body, headers, signal }) {
		const { agent, token, timeout = 1e4 } = this.#options;
		const deadline = AbortSignal.timeout(timeout);
		try {
			const answer = await (await this.#connect()).request({
				method,
				path: `${this.#url.pathname.replace(/\/+$/, "")}/api/agents/${encodeURIComponent(agent)}${path}`,
				headers: {
					accept: "application/json",
					...body === void 0 ? {} : { "content-type": "application/json" },
					...token === void 0 ? {} : { authorization: `Bearer ${token}` },
					...headers
				},
				...body === void 0 ? {} : { body: JSON.stringify(body) },
				signal: signal === void 0 ? deadline : AbortSignal.any([deadline, signal])
			});
			const { statusCode: status } = answer;
			const text = await readText(answer.body);
			if (status >= 500 || status >= 300 && status < 400) throw new NoUsableAnswer(`${this.description} answered with status ${status}`);
			const etag = answer.headers.etag;
			return {
				status,
				etag: typeof etag === "string" ? etag : void 0,
				body: this.#object(text, answer.headers["content-type"])
			};
		} catch (error) {
			if (error instanceof NoUsableAnswer) throw error;
			const reason = deadline.aborted ? `did not answer within ${timeout} ms` : `did not answer: ${told(error)}`;
			throw new NoUsableAnswer(`${this.description} ${reason}`, { cause: error });
		}
	}
	#object(text, type) {
		if (text === "") return {};
		if (!/^application\/json\b/i.test(String(type ?? ""))) throw new NoUsableAnswer(`${this.description} answered with something that is not JSON`);
		let value;
		try {
			value = JSON.parse(text);
		} catch (cause) {
			throw new NoUsableAnswer(`${this.description} answered with broken JSON`, { cause });
		}
		if (!isJsonObject(value)) throw new NoUsableAnswer(`${this.description} answered with an unknown shape`);
		return value;
	}
	async #connect() {
		const { Pool: HttpPool } = await import("./undici2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
		this.#pool ??= new HttpPool(this.#url.origin, {
			connections: 64,
			connectTimeout: this.#options.timeout ?? 1e4,
			maxResponseSize: MAX_ANSWER
		});
		return this.#pool;
	}
};
async function readText(body) {
	const parts = [];
	let size = 0;
	for await (const part of body) {
		size += part.length;
		if (size > MAX_ANSWER) throw new Error(`the answer is larger than ${MAX_ANSWER} bytes`);
		parts.push(part);
	}
	return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts));
}
/** An error's code and message, without whatever a library hangs on it. */
function told(error) {
	if (!(error instanceof Error)) return "unknown reason";
	return "code" in error && typeof error.code === "string" ? `${error.message} (${error.code})` : error.message;
}
// src/adapters/connectors/reference-connector.ts
/** Talks to what runs in one environment of a reference platform. Throws UserError for an address that must not be used. */
function createReferenceConnector(options) {
	const client = new ReferenceClient(options);
	const conversations = `${client.place}/conversations`;
	const send = async (request) => {
		try {
			return await client.send(request);
		} catch (error) {
			if (!(error instanceof NoUsableAnswer)) throw error;
			throw new BotUnreachable(error.message, { cause: error.cause ?? error });
		}
	};
	const unusable = (what) => new BotUnreachable(`${client.description} ${what}`);
	return {
		description: client.description,
		async readVersion() {
			const { status, body } = await send({
				method: "GET",
				path: `${client.place}/active`,
				again: true
			});
			if (status === 404 && problemCode(body) === "nothing-active") return void 0;
			const running = status === 200 ? findVersionIn(body) : void 0;
			if (running === void 0) throw unusable(`did not say what runs: ${problemMessage(body, status)}`);
			return running;
		},
		async open(channel, signal) {
			const opened = await send({
				method: "POST",
				path: conversations,
				body: { channel },
				...signal === void 0 ? {} : { signal }
			});
			const begun = opened.status === 201 ? findVersionIn(opened.body) : void 0;
			const { conversation, greeting } = opened.body;
			if (begun === void 0 || typeof conversation !== "string" || !/^[A-Za-z0-9-]{1,80}$/.test(conversation)) throw unusable(`began no conversation: ${problemMessage(opened.body, opened.status)}`);
			let closed = false;
			return {
				greeting: typeof greeting === "string" ? greeting : void 0,
				async say(text, turnSignal) {
					if (closed) throw unusable("was asked something in a conversation that was closed");
					const { status, body } = await send({
						method: "POST",
						path: `${conversations}/${conversation}/turns`,
						body: { say: text },
						...turnSignal === void 0 ? {} : { signal: turnSignal }
					});
					if (status !== 200) throw unusable(`did not take the turn: ${problemMessage(body, status)}`);
					const reply = findReplyIn(body);
					if (reply === void 0) throw unusable("replied in an unknown shape");
					const now = findVersionIn(body);
					if (now?.version !== begun.version || now.digest !== begun.digest) throw unusable("changed the version in the middle of a conversation");
					return reply;
				},
				async close() {
					if (closed) return;
					closed = true;
					await client.send({
						method: "DELETE",
						path: `${conversations}/${conversation}`
					}).catch(() => {});
				}
			};
		}
	};
}
// src/adapters/platforms/reference-platform.ts
/** One environment of a reference platform. Throws UserError for an address that must not be used. */
function createReferencePlatform(options) {
	const client = new ReferenceClient(options);
	const send = async (request) => {
		try {
			return await client.send(request);
		} catch (error) {
			if (!(error instanceof NoUsableAnswer)) throw error;
			throw new PlatformUnreachable(error.message, { cause: error.cause ?? error });
		}
	};
	const unusable = (what) => new PlatformUnreachable(`${client.description} ${what}`);
	async function readRunning() {
		return (await readActive("active"))?.running;
	}
	async function readContent() {
		const active = await readActive("content");
		return active && {
			running: active.running,
			snapshot: active.body.snapshot
		};
	}
	async function readActive(what) {
		const { status, etag, body } = await send({
			method: "GET",
			path: `${client.place}/${what}`,
			again: true
		});
		if (status === 404 && problemCode(body) === "nothing-active") return void 0;
		if (what === "content" && status === 404 && problemCode(body) === "unknown-route") return readActive("active");
		if (status !== 200) throw unusable(`did not say what runs: ${problemMessage(body, status)}`);
		const running = findVersionIn(body);
		if (running === void 0) throw unusable("did not say which version runs");
		return {
			running: {
				...running,
				...etag === void 0 ? {} : { etag }
			},
			body
		};
	}
	/** Undefined: it is there. Sending it twice does no harm, a version never changes. */
	async function upload({ version, digest, snapshot }) {
		const { status, body } = await send({
			method: "PUT",
			path: `/versions/${version}`,
			body: {
				digest,
				snapshot: asJson(snapshot)
			},
			again: true
		});
		if (status === 200 || status === 201) return void 0;
		return {
			outcome: "refused",
			message: problemMessage(body, status)
		};
	}
	/** Never sent twice: when no usable answer comes it may have happened, and the caller reads back. */
	async function activate(bundle, expected) {
		const { status, body } = await send({
			method: "PUT",
			path: `${client.place}/active`,
			body: { version: bundle.version },
			headers: expected === void 0 ? { "if-none-match": "*" } : { "if-match": expected.etag ?? "" }
		});
		if (status === 412) return {
			outcome: "conflict",
			message: problemMessage(body, status)
		};
		if (status !== 200) return {
			outcome: "refused",
			message: problemMessage(body, status)
		};
		const running = findVersionIn(body);
		if (running?.version !== bundle.version || running.digest !== bundle.digest) throw unusable("confirmed another version than it was given");
		return { outcome: "accepted" };
	}
	return {
		capabilities: { conditionalActivation: true },
		description: client.description,
		readRunning,
		readContent,
		async deliver(bundle, expected) {
			const refused = await upload(bundle);
			if (refused !== void 0) return refused;
			return activate(bundle, expected);
		}
	};
}
/** A snapshot is JSON; this only tells the type so, without believing anything. */
function asJson(value) {
	return isJsonObject(value) ? value : {};
}
// src/wiring/choose-places.ts
/** The platform and the bot of each environment, as the settings describe them. */
function choosePlaces(options) {
	return {
		platform: (environment) => createReferencePlatform(clientOptions(options, environment)),
		connector: (environment) => createReferenceConnector(clientOptions(options, environment))
	};
}
function clientOptions({ settings, env, clock, keepSecret }, name) {
	const { platform } = requireEnvironment(settings, name);
	const token = platform.tokenEnv === void 0 ? void 0 : env[platform.tokenEnv];
	if (platform.tokenEnv !== void 0 && !token) throw new UserError("PLATFORM_TOKEN_MISSING", `The settings want the platform token of ${name} in the variable ${platform.tokenEnv}, which is not set.`, `Set ${platform.tokenEnv} for this command; in a workflow, with the step's \`env:\` from a secret of the environment.`);
	if (token) keepSecret?.(token);
	return {
		url: platform.url,
		agent: settings.agent,
		environment: platform.environment,
		clock,
		...token ? { token } : {}
	};
}
/** An environment by its exact name; names of environments are never guessed. Throws UserError ENVIRONMENT_UNKNOWN. */
function requireEnvironment(settings, name) {
	const found = settings.environments.find((environment) => environment.name === name);
	if (found) return found;
	const names = settings.environments.map((environment) => environment.name);
	const near = nearestName(name, names);
	throw new UserError("ENVIRONMENT_UNKNOWN", `${settings.file} has no environment "${name}".`, near === void 0 ? `It has ${names.join(", ")}.` : `Did you mean ${near}? It has ${names.join(", ")}.`);
}
// src/wiring/read-settings.ts
/** The settings at a revision; undefined when the file is not there. Throws UserError SETTINGS_INVALID with the first finding. */
async function findSettings(source, revision, file) {
	const tree = await source.readTree(revision, [file]);
	const found = tree.files.find((one) => one.path === file);
	const unreadable = tree.unreadable.find((one) => one.path === file);
	if (unreadable) throw new UserError("SETTINGS_INVALID", `${file} can't be read: ${unreadable.reason}.`, "Make it a plain text file in UTF-8.");
	return found && requireSettings(found);
}
/** The settings that a file holds. Throws UserError SETTINGS_INVALID with the first finding. */
function requireSettings(file) {
	const { settings, findings } = loadSettings(file);
	if (settings) return settings;
	const [first] = findings;
	const more = findings.length > 1 ? ` (${findings.length - 1} more)` : "";
	throw new UserError("SETTINGS_INVALID", first ? `${first.location.file}:${first.location.line}:${first.location.column}: ${first.message}${more}` : `${file.path} gives no settings.`, first?.hint ?? "See docs/settings.md for what it may hold.");
}
/** As `findSettings`; throws UserError SETTINGS_NOT_FOUND when the file is not there. */
async function readSettings(source, revision, file) {
	const settings = await findSettings(source, revision, file);
	if (settings) return settings;
	const where = revision.kind === "draft" ? "here" : `at ${revision.commit.slice(0, 12)}`;
	throw new UserError("SETTINGS_NOT_FOUND", `There is no settings file ${file} ${where}.`, "Add one (docs/settings.md shows how), or name the right one with the input or option `settings`.");
}
export { BotUnreachable as a, GitSource as c, choosePlaces as i, isSafePath as l, readSettings as n, systemClock as o, requireSettings as r, Repository as s, findSettings as t, GitLedger as u };
