/**
 * Text of config, bots and people as lines that the runner only shows. The runner obeys a line that begins with `::` and one that
 * holds `##[` anywhere, and it takes a lone carriage return for the end of a line.
 */
export function logLines(text: string): string[] {
  return text.split(/\r\n|\r|\n/).map((line) => {
    const shown = showInvisible(line).replaceAll("##[", "## [");
    return /^\s*::/.test(shown) ? `| ${shown}` : shown;
  });
}

/** The same on one line, for a message inside a command of ours. */
export function logLine(text: string): string {
  return showInvisible(text.split(/\s*[\r\n]+\s*/).join(" ")).trim();
}

/** Control characters (but the tab) and those that turn the writing direction are named instead of obeyed. */
function showInvisible(text: string): string {
  return text.replace(
    /(?!\t)[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (character) => {
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      return `<U+${code}>`;
    },
  );
}
