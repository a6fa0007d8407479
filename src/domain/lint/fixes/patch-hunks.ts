/** Lines of a file's new side that stand together in a diff; `start` is the first one's number, from 1. */
export interface HunkLines {
  readonly start: number;
  readonly lines: readonly string[];
}

const HEADING = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/;

/** The new side of a unified diff, hunk by hunk. What is not as a diff is written is left out, with the rest of its hunk. */
export function readHunks(patch: string): readonly HunkLines[] {
  const hunks: HunkLines[] = [];
  let lines: string[] | undefined;
  let left = 0;
  for (const line of patch.split("\n")) {
    const heading = left === 0 ? HEADING.exec(line) : null;
    if (heading) {
      lines = [];
      left = heading[2] === undefined ? 1 : Number(heading[2]);
      hunks.push({ start: Number(heading[1]), lines });
    } else if (lines !== undefined && left > 0 && (line.startsWith("+") || line.startsWith(" "))) {
      lines.push(line.slice(1));
      left -= 1;
    } else if (!line.startsWith("-") && !line.startsWith("\\")) {
      left = 0;
      lines = undefined;
    }
  }
  return hunks.filter((hunk) => hunk.lines.length > 0);
}
