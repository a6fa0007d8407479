import type { Logger } from "../../ports/logger.ts";

/** Lines to wherever the door writes. Control characters of foreign text are shown, not obeyed. */
export function lineLogger(write: (line: string) => void): Logger {
  const plain = (text: string): string =>
    text.replace(/(?![\t\n])\p{Cc}/gu, (character) => {
      const code = character.codePointAt(0) ?? 0;
      return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
    });
  return {
    info: (line) => write(plain(line)),
    warn: (line) => write(`warning: ${plain(line)}`),
    error: (line) => write(`error: ${plain(line)}`),
  };
}
