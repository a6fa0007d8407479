/**
 * Whether a text has that many characters of a token in a row, with a digit or a change of case among them, or without small letters.
 * Looks at every `length`th character only, as long as none of them is part of such a run.
 */
export function hasTokenRun(text: string, length: number): boolean {
  return hasRun(text, length, (run) => /[0-9]|[a-z][A-Z]|^[^a-z]*$/.test(run));
}

/** Whether a text has that many characters of a token in a row, whichever. */
export function hasLongRun(text: string, length: number): boolean {
  return hasRun(text, length, () => true);
}

function hasRun(text: string, length: number, fits: (run: string) => boolean): boolean {
  let start = 0;
  while (start + length <= text.length) {
    let at = start + length - 1;
    while (at >= start && isTokenUnit(text.charCodeAt(at))) at -= 1;
    if (at < start) {
      at = start + length;
      while (at < text.length && isTokenUnit(text.charCodeAt(at))) at += 1;
      if (fits(text.slice(start, at))) return true;
    }
    start = at + 1;
  }
  return false;
}

/** Letters, digits, and % + - / = _ */
function isTokenUnit(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 47 && code <= 57) ||
    code === 45 ||
    code === 95 ||
    code === 43 ||
    code === 61 ||
    code === 37
  );
}
