import { basename, dirname, resolve } from "node:path";
import type { TerminalDiffOptions } from "../../render/terminal/diff.ts";
import { makeStyle } from "../../render/terminal/style.ts";
import { optimizeLate } from "../../wiring/engine.ts";
import type { Call, Command } from "../command.ts";
import { finish, reasonLines } from "../finish.ts";
import { liveEnvironment, openAgent } from "../open-agent.ts";

const command: Command = {
  name: "diff",
  summary: "Compare any two versions in the agent's own terms",
  positionals: "[from] [to]",
  takes: [0, 2],
  options: {
    "live-read": {
      type: "boolean",
      about: "Ask the platform what an environment really runs, instead of the ledger",
    },
    "side-by-side": { type: "boolean", about: "Old and new next to each other, also below 120 columns" },
    "no-side-by-side": { type: "boolean", about: "Old and new in one text, however wide the terminal is" },
    markdown: { type: "boolean", about: "Print Markdown, as the job summary has it" },
    html: {
      type: "string",
      value: "<file>",
      about: "Write a page with old beside new, search and filters: one file that loads nothing",
    },
  },
  examples: [
    { line: "greenroom diff", about: "What your work tree would change for those who talk to live" },
    { line: "greenroom diff v41 v42", about: "What v42 changed" },
    { line: "greenroom diff live pre-release", about: "What the next promotion would bring" },
    { line: "greenroom diff live draft --html diff.html", about: "The same as a page for the browser" },
    {
      line: "greenroom diff live draft --live-read",
      about: "The same, against what live's platform gives back",
    },
    { line: "greenroom diff ref:main draft", about: "Your work tree against a branch" },
  ],
  run,
};
export default command;

async function run(call: Call): Promise<number> {
  optimizeLate();
  // Loaded while git looks for the repository.
  const [wired, { diff }, { renderTerminalDiff }] = await Promise.all([
    openAgent(call),
    import("../../operations/diff.ts"),
    import("../../render/terminal/diff.ts"),
  ]);
  const { settings } = wired;
  const [from = liveEnvironment(settings), to = "draft"] = call.positionals;
  const asked = call.flag("live-read") ? { livePlatform: wired.platform } : {};
  const result = await diff(wired, { settings, from, to, ...asked });
  const { data } = result;
  if (data === null) return finish(call, result, reasonLines(result).join("\n"));
  const page = call.text("html");
  if (page !== undefined) {
    // Most comparisons are read in the terminal: the page is loaded only for who wants it.
    const [{ renderDiffPage }, { writeReport }] = await Promise.all([
      import("../../render/html/diff-page/page.ts"),
      import("../../wiring/file-sink.ts"),
    ]);
    const path = resolve(call.cwd, page);
    call.terminal.note(writeReport(dirname(path), basename(path), renderDiffPage(data)));
  }
  if (call.flag("markdown")) {
    const { renderDiff } = await import("../../render/markdown/diff.ts");
    return finish(call, result, renderDiff(data));
  }
  return finish(call, result, renderTerminalDiff(data, terminalOptions(call)));
}

/** Into a file or a pipe nothing is wrapped, so that it can be searched. */
function terminalOptions(call: Call): TerminalDiffOptions {
  const { colour, columns } = call.terminal;
  const sideBySide = call.flag("no-side-by-side") ? false : call.flag("side-by-side") ? true : undefined;
  return {
    style: makeStyle(colour),
    ...(columns === undefined ? {} : { width: columns }),
    ...(sideBySide === undefined ? {} : { sideBySide }),
  };
}
