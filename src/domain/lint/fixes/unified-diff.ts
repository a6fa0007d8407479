import { structuredPatch } from "diff";

const CONTEXT = 2;
/** A fix changes lines here and there; a text that differs in more is shown as changed, not how. */
const MAX_LINE_EDITS = 2000;

/**
 * What changes in a file, as a unified diff. `hidden`: numbers of lines of the old text that nobody must see; wherever such a line
 * appears, a word stands for it.
 */
export function unifiedDiff(
  path: string,
  before: string,
  after: string,
  hidden: ReadonlySet<number> = new Set(),
): string {
  const heading = [`--- ${path}`, `+++ ${path}`];
  const patch = structuredPatch(path, path, before, after, undefined, undefined, {
    context: CONTEXT,
    maxEditLength: MAX_LINE_EDITS,
  });
  if (patch === undefined) return [...heading, "@@ more lines change than can be shown @@"].join("\n");
  const lines = patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: hunk }) => {
    let line = oldStart;
    // A line that replaces a hidden one may repeat what was in it.
    const hidesAll = [...hidden].some((number) => number >= oldStart && number < oldStart + oldLines);
    const shown = hunk.map((text) => {
      const isOld = text.startsWith(" ") || text.startsWith("-");
      const mustHide = isOld ? hidden.has(line) : hidesAll && text.startsWith("+");
      if (isOld) line += 1;
      return mustHide ? `${text.slice(0, 1)}(this line may hold a secret)` : text.replace(/\r$/, "");
    });
    return [`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`, ...shown];
  });
  return [...heading, ...lines].join("\n");
}
