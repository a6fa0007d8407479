import { n as isUserError } from "./errors.js";
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
export { reportError as t };
