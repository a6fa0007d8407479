/**
 * Something the person can fix. Shown without a stack: what happened, where, and what to do next.
 * Everything else that is thrown is a bug of ours and is shown with its stack.
 */
export class UserError extends Error {
  override readonly name = "UserError";
  /** Stable machine name, SCREAMING_SNAKE: `SETTINGS_NOT_FOUND`. */
  readonly code: string;
  /** What to do next, one sentence. */
  readonly hint: string;
  /** CLI exit code: 2 bad input or settings (the default), 3 infrastructure. docs/reason-codes.md has them. */
  readonly exitCode: 2 | 3;

  constructor(
    code: string,
    message: string,
    hint: string,
    options: ErrorOptions & { exitCode?: 2 | 3 } = {},
  ) {
    super(message, options);
    this.code = code;
    this.hint = hint;
    this.exitCode = options.exitCode ?? 2;
  }
}

/** By brand, not by `instanceof`: two bundled copies of the class must still be recognised. */
export function isUserError(error: unknown): error is UserError {
  return error instanceof Error && error.name === "UserError" && "hint" in error && "code" in error;
}
