import { t as UserError } from "./errors.js";
import { t as toolVersion } from "./tool-version.js";
import { c as GitSource, i as choosePlaces, n as readSettings, o as systemClock, s as Repository, u as GitLedger } from "./read-settings.js";
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
// src/adapters/console/console-logger.ts
/** Lines to wherever the door writes. Control characters of foreign text are shown, not obeyed. */
function lineLogger(write) {
	const plain = (text) => text.replace(/(?![\t\n])\p{Cc}/gu, (character) => {
		return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
	});
	return {
		info: (line) => write(plain(line)),
		warn: (line) => write(`warning: ${plain(line)}`),
		error: (line) => write(`error: ${plain(line)}`)
	};
}
// src/adapters/system/local-runs.ts
/** `local:<host>:<pid>:<start>`; start is the kernel's start time of the process where it can be had, else when asked. */
const LOCAL_RUN = /^local:([^:]+):(\d+):(\d+|unknown)$/;
/** The run of this process, for commands outside GitHub. */
function localRun(pid = process.pid) {
	return {
		id: `local:${hostname()}:${pid}:${startOf(pid) ?? "unknown"}`,
		attempt: 1
	};
}
/**
* Says whether a local run still works. Only processes of this machine can be proven finished: a run of another host, or of
* GitHub, is `unknown`. A process id that was given to another process since shows by its start time.
*/
const localRuns = { async readState(run) {
	const match = LOCAL_RUN.exec(run.id);
	if (!match || match[1] !== hostname()) return "unknown";
	const pid = Number(match[2]);
	if (!isAlive(pid)) return "finished";
	const start = startOf(pid);
	if (start === "ended") return "finished";
	if (start !== void 0 && match[3] !== "unknown" && start !== match[3]) return "finished";
	return "running";
} };
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "EPERM";
	}
}
/**
* Field 22 of /proc/<pid>/stat (proc(5)): clock ticks since boot. Undefined where there is no /proc; `ended` for a process
* that is over and only waits for its parent to notice.
*/
function startOf(pid) {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
		const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
		return fields[0] === "Z" ? "ended" : fields[19];
	} catch {
		return;
	}
}
// src/wiring/local-wiring.ts
const DEFAULT_SETTINGS = "greenroom.yml";
async function openLocalRepository(options) {
	const { cwd, env } = options;
	if (!statSync(cwd, { throwIfNoEntry: false })?.isDirectory()) throw new UserError("FOLDER_NOT_FOUND", existsSync(cwd) ? `${cwd} is a file, not a folder` : `there is no folder ${cwd}`, "Name the repository's folder with --repo.");
	const repository = await Repository.open(cwd, { env });
	return {
		repository,
		source: new GitSource(repository),
		settingsFile: findSettingsFile(repository, options),
		folder: relative(realpathSync(repository.git.dir), realpathSync(cwd)).split(sep).join("/")
	};
}
/** One agent of a repository on this machine, without GitHub: its people are git identities, its runs processes. */
async function wireLocal(options) {
	const { repository, source, settingsFile } = await openLocalRepository(options);
	const settings = await readSettings(source, { kind: "draft" }, settingsFile);
	let identity;
	const actor = async () => {
		identity ??= source.readIdentity();
		return (await identity).name;
	};
	const { env, logger } = options;
	return {
		settings,
		source,
		ledger: new GitLedger({
			repository,
			branch: settings.ledger.branch,
			agent: settings.agent,
			actor
		}),
		clock: systemClock,
		who: {
			people: async () => {
				const name = await actor();
				return {
					actor: name,
					triggeringActor: name
				};
			},
			run: localRun(),
			toolVersion
		},
		runs: localRuns,
		logger,
		...choosePlaces({
			settings,
			env,
			clock: systemClock
		})
	};
}
function findSettingsFile(repository, { cwd, settingsFile }) {
	const root = repository.git.dir;
	const named = settingsFile === void 0 ? void 0 : resolve(cwd, settingsFile);
	const candidates = named === void 0 ? [join(cwd, DEFAULT_SETTINGS), join(root, DEFAULT_SETTINGS)] : [named];
	const found = candidates.find((path) => existsSync(path)) ?? candidates.at(-1) ?? "";
	const path = relative(root, found);
	if (path.startsWith("..") || isAbsolute(path)) throw new UserError("SETTINGS_OUTSIDE", `${found} is not in the repository ${root}`, "Keep the settings in the repository that holds the agent.");
	return path.split(sep).join("/");
}
export { wireLocal as n, lineLogger as r, openLocalRepository as t };
