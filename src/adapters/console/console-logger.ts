import type { Logger } from "../../ports/logger.ts";

/** Lines to wherever the door writes. Control characters of foreign text are shown, not obeyed. */
export function lineLogger(write: (line: string) => void): Logger {
  const plain = (text: string): string =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
    text.replace(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g,
      (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
    );
  return {
    info: (line) => write(plain(line)),
    warn: (line) => write(`warning: ${plain(line)}`),
    error: (line) => write(`error: ${plain(line)}`),
  };
}
