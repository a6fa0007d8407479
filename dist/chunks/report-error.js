import { n as isUserError } from "./errors.js";
import { setFlagsFromString } from "node:v8";
// src/wiring/engine.ts
/**
* For a command that reads much, keeps it and ends: new objects are put where they stay sooner, instead of being copied back and forth
* in a space that grows to 32 MiB. Saves a fifth of the memory of ten thousand files, and no time is lost. Not for what runs long.
*/
function stayLean() {
	setFlagsFromString("--semi-space-growth-factor=1");
}
/**
* Node 20 begins to optimize a function so soon that a comparison of a second spends as much again on it, in another thread and for code
* that is about to be done. Here it waits until the function has run some seven times as much; what runs long is optimized all the
* same. Node 22 waits by itself, and its engine does not know the setting any more.
*/
function optimizeLate() {
	if (process.versions.node.startsWith("20.")) setFlagsFromString("--interrupt-budget=1000000");
}
// src/cli/report-error.ts
/**
* Says what went wrong: a UserError as one greppable line and the next step, anything else as a bug of ours with its stack.
* Returns the exit code.
*/
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
export { optimizeLate as n, stayLean as r, reportError as t };
