import type { Finding } from "../../domain/lint/finding.ts";
import { makeStyle, neutralLine, type Style } from "./style.ts";

export interface ShownFixes {
  readonly fixed: readonly Finding[];
  readonly dropped: readonly Finding[];
  readonly files: readonly { readonly path: string; readonly written: boolean; readonly patch: string }[];
  readonly dryRun: boolean;
}

/** What a text is replaced with is shown up to here. */
const LONGEST = 60;
/** More than anybody reads in a terminal; `--json` has all of them. */
const MOST_SHOWN = 100;

/** What was fixed, or would be: a line for each, for a dry run the changes themselves. Ends without a line break. */
export function renderTerminalFixes(report: ShownFixes, options: { readonly colour: boolean }): string {
  const style = makeStyle(options.colour);
  const { fixed, dropped, files, dryRun } = report;
  if (fixed.length === 0 && dropped.length === 0 && files.length === 0)
    return style.dim("There is nothing to fix by itself.");
  const lines = dryRun ? files.flatMap(({ patch }) => [...patchLines(patch, style), ""]) : [];
  for (const finding of dryRun ? [] : fixed.slice(0, MOST_SHOWN)) lines.push(fixedLine(finding, style));
  if (!dryRun && fixed.length > MOST_SHOWN)
    lines.push(`and ${fixed.length - MOST_SHOWN} more; --json has all of them`);
  for (const { location, message } of dropped) {
    lines.push(
      `${style.yellow("not fixed")} ${place(location)}  ${neutralLine(message)} The fix would bring another error.`,
    );
  }
  const where = `${files.length} file${files.length === 1 ? "" : "s"}`;
  const count = `${fixed.length} finding${fixed.length === 1 ? "" : "s"}`;
  lines.push(
    dryRun
      ? `${count} would be fixed in ${where}; nothing was written.`
      : style.green(`${count} fixed in ${files.filter(({ written }) => written).length} of ${where}.`),
  );
  return lines.join("\n");
}

function fixedLine({ location, message, rule, edit, hideLine }: Finding, style: Style): string {
  const text = edit?.text.trim() ?? "";
  const now =
    hideLine === true || text === "" || text.length > LONGEST
      ? ""
      : ` ${style.dim("→")} ${neutralLine(text)}`;
  return `${style.green("fixed")} ${place(location)}  ${neutralLine(message)}${now}  ${style.dim(rule)}`;
}

function place({ file, line }: Finding["location"]): string {
  return `${neutralLine(file)}:${line}`;
}

function patchLines(patch: string, style: Style): string[] {
  return patch.split("\n").map((line) => {
    // A line that begins with :: is a command to a GitHub runner; in a patch every line has a mark before it.
    const shown = neutralLine(line.slice(0, 1)) + keepBlanks(line.slice(1));
    if (/^(?:---|\+\+\+) /.test(line)) return style.bold(shown);
    if (line.startsWith("@@")) return style.cyan(shown);
    if (line.startsWith("-")) return style.red(shown);
    return line.startsWith("+") ? style.added(shown) : shown;
  });
}

/** The indentation is the point of a line of YAML. */
function keepBlanks(text: string): string {
  const blanks = /^ */.exec(text)?.[0] ?? "";
  return blanks + neutralLine(text.slice(blanks.length));
}
