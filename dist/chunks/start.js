import { parseArgs } from "node:util";
// src/domain/schema/nearest-name.ts
function nearestName(name, known) {
	if (name.length > 100) return void 0;
	const wanted = name.toLowerCase();
	let best;
	let bestDistance = Math.min(Math.floor(Math.max(3, wanted.length) / 3) + 1, wanted.length);
	for (const candidate of known) {
		if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
		const distance = editDistance(wanted, candidate.toLowerCase());
		if (distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}
function editDistance(a, b) {
	let before = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : change;
			row.push(Math.min(change, swap, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
		}
		before = last;
		last = row;
	}
	return last[b.length] ?? 0;
}
// src/domain/errors.ts
var UserError = class extends Error {
	name = "UserError";
	code;
	hint;
	exitCode;
	constructor(code, message, hint, options = {}) {
		super(message, options);
		this.code = code;
		this.hint = hint;
		this.exitCode = options.exitCode ?? 2;
	}
};
function isUserError(error) {
	return error instanceof Error && error.name === "UserError" && "hint" in error && "code" in error;
}
// src/wiring/tool-version.ts
const toolVersion = "0.1.0";
// src/cli/commands.ts
const COMMANDS = [
	entry("demo", "Watch a change go live and come back, on this machine", () => import("./demo.js")),
	entry("check", "Everything a pull request is shown: findings, changes, tests, rehearsal", () => import("./check2.js")),
	entry("validate", "Find what would break the agent", () => import("./validate2.js")),
	entry("diff", "Compare any two versions in the agent's own terms", () => import("./diff7.js")),
	entry("test", "Run the conversations against a bot", () => import("./test.js")),
	entry("publish", "Freeze the agent's files into the next version", () => import("./publish2.js")),
	entry("deploy", "Make a version run in the next environment", () => import("./deploy2.js")),
	entry("approve", "Put your name to one version for one environment", () => import("./approve2.js")),
	entry("rollback", "Put an environment back on an earlier verified version", () => import("./rollback2.js")),
	entry("reconcile", "Settle what an interrupted deployment left open", () => import("./reconcile.js")),
	entry("hold", "Keep a version from being deployed, or release it", () => import("./hold.js")),
	entry("status", "Say what runs where", () => import("./status2.js")),
	entry("history", "Say what happened, newest first", () => import("./history.js")),
	entry("comment", "Render the pull request comment from the JSON of a check or a diff", () => import("./comment.js")),
	entry("serve", "Run the reference platform", () => import("./serve.js"))
];
function entry(name, summary, load) {
	return {
		name,
		summary,
		load: async () => (await load()).default
	};
}
// src/cli/command.ts
const COMMON_OPTIONS = {
	json: {
		type: "boolean",
		about: "Print the result as JSON on standard output, and nothing else there"
	},
	settings: {
		type: "string",
		value: "<file>",
		about: "Settings file of the agent (default: greenroom.yml)"
	},
	repo: {
		type: "string",
		short: "C",
		value: "<folder>",
		about: "Repository to work in (default: this folder)"
	},
	"no-color": {
		type: "boolean",
		about: "Plain text; NO_COLOR does the same"
	},
	help: {
		type: "boolean",
		short: "h",
		about: "Show this help"
	}
};
// src/cli/parse-call.ts
function parseCall(command, args) {
	const specs = {
		...COMMON_OPTIONS,
		...command.options
	};
	const { values, positionals } = parse(command, args, Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, {
		type: spec.type,
		multiple: spec.multiple ?? false,
		...spec.short ? { short: spec.short } : {}
	}])));
	const [min, max] = command.takes ?? [0, 0];
	if (positionals.length < min || positionals.length > max) throw new UserError("USAGE", positionals.length < min ? `greenroom ${command.name} needs ${command.positionals ?? "more arguments"}` : `greenroom ${command.name} takes no argument "${positionals[max]}"`, `Usage: ${usageOf(command)}. See greenroom ${command.name} --help.`);
	const given = new Map(Object.entries(values));
	return {
		positionals,
		flag: (name) => given.get(name) === true,
		text: (name) => {
			const value = given.get(name);
			return typeof value === "string" ? value : void 0;
		},
		texts: (name) => {
			const value = given.get(name);
			return Array.isArray(value) ? value.filter((element) => typeof element === "string") : [];
		}
	};
}
function usageOf(command) {
	return [
		"greenroom",
		command.name,
		command.positionals,
		"[options]"
	].filter(Boolean).join(" ");
}
function parse(command, args, options) {
	try {
		return parseArgs({
			args: [...args],
			options: options ?? {},
			allowPositionals: true,
			strict: true
		});
	} catch (error) {
		throw new UserError("USAGE", ...explainOption(error instanceof Error ? error.message.split(". ")[0] ?? error.message : String(error), `See greenroom ${command.name} --help.`, Object.keys(options ?? {})), { cause: error });
	}
}
function explainOption(message, see, names) {
	const unknown = /^Unknown option '(-{1,2})([^']*)'/.exec(message);
	if (unknown) {
		const [, dashes = "", name = ""] = unknown;
		const near = dashes === "--" ? nearestName(name, names) : void 0;
		return [`there is no option ${dashes}${name}`, near ? `Did you mean --${near}? ${see}` : see];
	}
	const empty = /^Option '(?:-\w, )?(--[\w-]+)[^']*' argument (?:missing|is ambiguous)/.exec(message);
	if (empty) return [`${empty[1]} needs a value`, see];
	return [message.replaceAll("\n", " "), see];
}
// src/cli/help.ts
function renderOverview(commands, version) {
	const width = Math.max(...commands.map((command) => command.name.length));
	return [
		`greenroom ${version}: the last room before an AI agent goes on air`,
		"",
		"Usage: greenroom <command> [options]",
		"",
		"Commands",
		...commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
		"",
		"Every command has --help with examples, and --json.",
		"Exit codes: 0 done or nothing to do · 1 findings, regression failed or gate blocked · 2 bad input or settings",
		"            3 infrastructure or inconclusive · 4 budget exhausted · 70 a bug of ours",
		""
	].join("\n");
}
function renderHelp(command) {
	const own = Object.entries(command.options);
	return [
		`${command.summary}.`,
		"",
		`Usage: ${usageOf(command)}`,
		...own.length > 0 ? [
			"",
			"Options",
			...optionLines(own)
		] : [],
		"",
		"Common options",
		...optionLines(Object.entries(COMMON_OPTIONS)),
		"",
		"Examples",
		...command.examples.flatMap((example) => [`  ${example.line}`, `      ${example.about}`]),
		""
	].join("\n");
}
function optionLines(options) {
	const heads = options.map(([name, spec]) => `${spec.short ? `-${spec.short}, ` : ""}--${name}${spec.type === "string" ? ` ${spec.value ?? "<text>"}` : ""}`);
	const width = Math.max(...heads.map((head) => head.length));
	return options.map(([, spec], index) => `  ${(heads[index] ?? "").padEnd(width)}  ${spec.about}`);
}
// src/cli/process-terminal.ts
function processTerminal(plain) {
	const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
	const interactive = process.stderr.isTTY === true && TERM !== "dumb";
	const colour = !plain && !NO_COLOR && (Boolean(FORCE_COLOR) || process.stdout.isTTY === true && TERM !== "dumb");
	let drawn = false;
	const clear = () => {
		if (drawn) process.stderr.write("\r\x1B[2K");
		drawn = false;
	};
	return {
		out: (text) => {
			clear();
			process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
		},
		note: (text) => {
			clear();
			process.stderr.write(text.endsWith("\n") ? text : `${text}\n`);
		},
		progress: (text) => {
			if (!interactive) return;
			clear();
			if (text !== void 0) {
				process.stderr.write(text);
				drawn = true;
			}
		},
		...process.stdout.isTTY === true && TERM !== "dumb" ? { clear: () => void process.stdout.write("\x1B[2J\x1B[3J\x1B[H") } : {},
		colour,
		interactive,
		width: process.stdout.columns ?? 100,
		...process.stdout.isTTY === true && process.stdout.columns > 0 ? { columns: process.stdout.columns } : {}
	};
}
// src/cli/report-error.ts
function reportError(error, terminal, options) {
	if (isUserError(error)) {
		if (options.json) {
			const { code, message, hint } = error;
			terminal.out(JSON.stringify({
				schemaVersion: 1,
				error: {
					code,
					message,
					hint
				}
			}, null, 2));
		} else terminal.note(`greenroom: ${error.code}: ${error.message}\n  ${error.hint}`);
		return error.exitCode;
	}
	const stack = error instanceof Error ? error.stack ?? error.message : String(error);
	if (options.json) {
		const message = error instanceof Error ? error.message : String(error);
		terminal.out(JSON.stringify({
			schemaVersion: 1,
			error: {
				code: "BUG",
				message,
				hint: "This is a bug in Greenroom. Please report it with what standard error says."
			}
		}, null, 2));
	}
	terminal.note([
		`greenroom ${options.version}: this is a bug in Greenroom, not in your repository.`,
		stack,
		`Please report it with the lines above and what you ran. Node ${process.version} on ${process.platform}.`
	].join("\n"));
	return 70;
}
// src/cli/watch-output.ts
function watchOutput(output, errors) {
	let first;
	output.on("error", (error) => {
		if (error.code !== "EPIPE") first ??= error;
	});
	errors.on("error", () => {});
	return { lost: () => first };
}
export { renderOverview as a, toolVersion as c, editDistance as d, nearestName as f, renderHelp as i, UserError as l, reportError as n, parseCall as o, processTerminal as r, COMMANDS as s, watchOutput as t, isUserError as u };
