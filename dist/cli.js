import { a as renderOverview, c as toolVersion, f as nearestName, i as renderHelp, l as UserError, n as reportError, o as parseCall, r as processTerminal, s as COMMANDS, t as watchOutput } from "./chunks/start.js";
import { resolve } from "node:path";
// src/cli/main.ts
const OUTPUT_LOST = 3;
const interruption = signalOfProcess();
const output = watchOutput(process.stdout, process.stderr);
process.exitCode = await main(process.argv.slice(2));
await Promise.all([written(process.stdout), written(process.stderr)]);
const lost = output.lost();
if (lost) {
	if (process.exitCode === 0) process.exitCode = OUTPUT_LOST;
	process.stderr.write(`greenroom: OUTPUT_LOST: what was to be shown can't be written (${lost.message})\n  What the command did is done; greenroom status and history show it. Make room, or write elsewhere.\n`);
	await written(process.stderr);
}
process.exit();
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
function written(stream) {
	return new Promise((done) => {
		if (stream.destroyed) done();
		else stream.write("", () => done());
	});
}
function fill(takes = [0, 0]) {
	return Array.from({ length: takes[0] }, () => "x");
}
function signalOfProcess() {
	const controller = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => controller.abort(signal));
	return controller.signal;
}
export {};
