// src/domain/errors.ts
/**
* Something the person can fix. Shown without a stack: what happened, where, and what to do next.
* Everything else that is thrown is a bug of ours and is shown with its stack.
*/
var UserError = class extends Error {
	name = "UserError";
	/** Stable machine name, SCREAMING_SNAKE: `SETTINGS_NOT_FOUND`. */
	code;
	/** What to do next, one sentence. */
	hint;
	/** CLI exit code: 2 bad input or settings (the default), 3 infrastructure. docs/reason-codes.md has them. */
	exitCode;
	constructor(code, message, hint, options = {}) {
		super(message, options);
		this.code = code;
		this.hint = hint;
		this.exitCode = options.exitCode ?? 2;
	}
};
/** By brand, not by `instanceof`: two bundled copies of the class must still be recognised. */
function isUserError(error) {
	return error instanceof Error && error.name === "UserError" && "hint" in error && "code" in error;
}
export { isUserError as n, UserError as t };
