import { t as REASON_CODES } from "./reason-codes.js";
import { t as toolVersion } from "./tool-version.js";
// src/domain/result/exit-code.ts
/**
* CLI exit code of a result: 0 unless it stops; then the code of its first reason, and never 0 for a stop (1 instead), so that
* a script can't take a stop for a success.
*/
function exitCodeOf(result) {
	if (result.decision !== "stop") return 0;
	const first = result.reasons[0];
	const exit = first ? REASON_CODES[first.code].exit : 1;
	return exit === 0 ? 1 : exit;
}
// src/cli/finish.ts
/** Prints a result, as JSON when asked for, else in the command's own words and then its reasons. Returns the exit code. */
function finish(call, result, text) {
	if (call.flag("json")) call.terminal.out(JSON.stringify({
		...result,
		toolVersion
	}, null, 2));
	else if (text !== "") call.terminal.out(text);
	return exitCodeOf(result);
}
/** The reasons of a result as lines: what, and the next step below it. */
function reasonLines(result) {
	return result.reasons.flatMap(({ code, message, hint }) => [`${code}: ${message}`, ...hint ? [`  ${hint}`] : []]);
}
export { reasonLines as n, exitCodeOf as r, finish as t };
