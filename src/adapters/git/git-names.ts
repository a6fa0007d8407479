const COMMIT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** A full object id: the only form in which a commit is given to git after it was looked up. */
export function isCommitId(text: string): boolean {
  return COMMIT_ID.test(text);
}

/**
 * A branch or tag name by the rules of git-check-ref-format, and a little stricter. What passes is no option (no leading
 * dash), no range and no other expression.
 */
export function isRefName(name: string): boolean {
  if (name.length === 0 || name.length > 200 || name.startsWith("-") || name.endsWith(".")) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not pass
  if (/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|^@$/.test(name)) return false;
  return name
    .split("/")
    .every(
      (part) => part !== "" && !part.startsWith(".") && !part.endsWith(".lock") && !part.startsWith("-"),
    );
}

/** `main`, `HEAD~2`, `4f2c9d1`, `harbour-hotel/v3^`: a name and steps back from it. Undefined for everything else. */
export function parseRevision(text: string): { readonly name: string; readonly steps: string } | undefined {
  const match = /^([^~^]+)((?:[~^][0-9]{0,4}){0,10})$/.exec(text);
  const [, name = "", steps = ""] = match ?? [];
  return isRefName(name) ? { name, steps } : undefined;
}
