import { t as UserError } from "./chunks/errors.js";
import { n as nearestName } from "./chunks/nearest-name.js";
import { n as optimizeLate, t as reportError } from "./chunks/report-error.js";
import { t as toolVersion } from "./chunks/tool-version.js";
import { parseArgs } from "node:util";
import { resolve } from "node:path";
// src/cli/commands.ts
/** The list of commands. The code of one is loaded only when it is called. */
const COMMANDS = [
	entry("demo", "Watch a change go live and come back, on this machine", () => import("./chunks/demo.js")),
	entry("check", "Everything a pull request is shown: findings, changes, tests, rehearsal", () => import("./chunks/check2.js")),
	entry("validate", "Find what would break the agent", () => import("./chunks/validate2.js")),
	entry("diff", "Compare any two versions in the agent's own terms", () => import("./chunks/diff4.js")),
	entry("test", "Run the conversations against a bot", () => import("./chunks/test.js")),
	entry("publish", "Freeze the agent's files into the next version", () => import("./chunks/publish2.js")),
	entry("deploy", "Make a version run in the next environment", () => import("./chunks/deploy2.js")),
	entry("approve", "Put your name to one version for one environment", () => import("./chunks/approve2.js")),
	entry("rollback", "Put an environment back on an earlier verified version", () => import("./chunks/rollback2.js")),
	entry("reconcile", "Settle what an interrupted deployment left open", () => import("./chunks/reconcile.js")),
	entry("hold", "Keep a version from being deployed, or release it", () => import("./chunks/hold.js")),
	entry("status", "Say what runs where", () => import("./chunks/status2.js")),
	entry("history", "Say what happened, newest first", () => import("./chunks/history.js")),
	entry("comment", "Render the pull request comment from the JSON of a check or a diff", () => import("./chunks/comment.js")),
	entry("serve", "Run the reference platform", () => import("./chunks/serve.js"))
];
function entry(name, summary, load) {
	return {
		name,
		summary,
		load: async () => (await load()).default
	};
}
// src/cli/command.ts
/** Options that every command takes. */
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
/** Reads a command line by the command's own list of options. Throws UserError USAGE for anything it does not know. */
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
		const message = error instanceof Error ? error.message.split(". ")[0] ?? error.message : String(error);
		const see = `See greenroom ${command.name} --help.`;
		throw new UserError("USAGE", ...explainOption(message, see, Object.keys(options ?? {})), { cause: error });
	}
}
/** Node's sentence in ours, with the option that was probably meant. */
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
/** The page of `greenroom --help`. */
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
/** The page of `greenroom <command> --help`. */
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
/** Standard output and standard error, with colour only where it is wanted. */
function processTerminal(plain) {
	for (const stream of [process.stdout, process.stderr]) stream.on("error", ignoreClosedPipe);
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
/**
* Whoever reads us may have seen enough (`greenroom history | head`): the rest is written to nobody, and the work, which may
* be a deployment, still ends as it should.
*/
function ignoreClosedPipe(error) {
	if (error.code !== "EPIPE") throw error;
}
// src/cli/main.ts
optimizeLate();
const interruption = signalOfProcess();
process.exitCode = await main(process.argv.slice(2));
if (interruption.aborted) process.exit();
async function main(args) {
	const [name, ...rest] = args;
	const json = args.includes("--json");
	const terminal = processTerminal(args.includes("--no-color") || json);
	try {
		if (name === void 0 || name === "--help" || name === "-h" || name === "help") {
			terminal.out(renderOverview(COMMANDS, toolVersion));
			return name === void 0 ? 2 : 0;
		}
		if (name === "--version" || name === "version") {
			terminal.out(toolVersion);
			return 0;
		}
		const entry = COMMANDS.find((command) => command.name === name);
		if (!entry) {
			const near = nearestName(name, COMMANDS.map((command) => command.name));
			throw new UserError("USAGE", `there is no command "${name}"`, near ? `Did you mean greenroom ${near}?` : "greenroom --help lists the commands.");
		}
		const command = await entry.load();
		const parsed = parseCall(command, rest.includes("--help") || rest.includes("-h") ? ["--help", ...fill(command.takes)] : rest);
		if (parsed.flag("help")) {
			terminal.out(renderHelp(command));
			return 0;
		}
		return await command.run({
			...parsed,
			cwd: resolve(parsed.text("repo") ?? "."),
			env: process.env,
			signal: interruption,
			terminal
		});
	} catch (error) {
		return reportError(error, terminal, {
			json,
			version: toolVersion
		});
	}
}
/** Positionals that satisfy the parser when only help is asked for. */
function fill(takes = [0, 0]) {
	return Array.from({ length: takes[0] }, () => "x");
}
/** The first signal asks the command to finish and record; a second one ends the process as usual. */
function signalOfProcess() {
	const controller = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => controller.abort(signal));
	return controller.signal;
}
export {};
