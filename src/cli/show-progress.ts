import type { SuiteProgress } from "../domain/regression/progress.ts";
import { renderProgressBar, renderProgressLine } from "../render/terminal/progress.ts";
import type { Terminal } from "./command.ts";

/** A bar that redraws itself on a terminal; a line now and then everywhere else. */
export function showProgress(terminal: Terminal): (progress: SuiteProgress) => void {
  return (progress) => {
    if (terminal.interactive) {
      terminal.progress(renderProgressBar(progress));
      return;
    }
    const line = renderProgressLine(progress);
    if (line !== undefined) terminal.note(line);
  };
}
