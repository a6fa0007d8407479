import type { Terminal } from "./command.ts";

/** Standard output and standard error, with colour only where it is wanted. */
export function processTerminal(plain: boolean): Terminal {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const interactive = process.stderr.isTTY === true && TERM !== "dumb";
  const colour =
    !plain && !NO_COLOR && (Boolean(FORCE_COLOR) || (process.stdout.isTTY === true && TERM !== "dumb"));
  let drawn = false;
  const clear = (): void => {
    if (drawn) process.stderr.write("\r\u001b[2K");
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
      if (text !== undefined) {
        process.stderr.write(text);
        drawn = true;
      }
    },
    ...(process.stdout.isTTY === true && TERM !== "dumb"
      ? { clear: () => void process.stdout.write("\u001b[2J\u001b[3J\u001b[H") }
      : {}),
    colour,
    interactive,
    width: process.stdout.columns ?? 100,
    ...(process.stdout.isTTY === true && process.stdout.columns > 0
      ? { columns: process.stdout.columns }
      : {}),
  };
}
