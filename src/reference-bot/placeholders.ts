const PLACEHOLDER = /\{\{\s*([A-Za-z0-9_.-]{1,80})\s*\}\}/g;

/**
 * Fills `{{name}}` from `values`, in one pass: what is filled in is never searched again. Unknown names stay as written, so
 * that a missing variable is seen instead of leaving a hole.
 */
export function fillPlaceholders(
  text: string,
  values: ReadonlyMap<string, string | number | boolean>,
): string {
  return text.replace(PLACEHOLDER, (written, name: string) => {
    const value = values.get(name);
    return value === undefined ? written : String(value);
  });
}
