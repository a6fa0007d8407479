import { UserError } from "../../domain/errors.ts";
import { history } from "../../operations/history.ts";
import { renderHistory } from "../../render/terminal/history.ts";
import { makeStyle } from "../../render/terminal/style.ts";
import type { Call, Command } from "../command.ts";
import { finish, reasonLines } from "../finish.ts";
import { openAgent, versionNumber } from "../open-agent.ts";

const command: Command = {
  name: "history",
  summary: "Say what happened, newest first",
  positionals: "[environment]",
  takes: [0, 1],
  options: {
    version: { type: "string", value: "<vN>", about: "Only what concerns this version" },
    limit: { type: "string", value: "<number>", about: "At most so many lines (default: 30; 0 for all)" },
  },
  examples: [
    { line: "greenroom history live", about: "Who brought what to live, and what was rolled back" },
    { line: "greenroom history --version v41 --json", about: "Everything about one version, for a script" },
  ],
  run,
};
export default command;

async function run(call: Call): Promise<number> {
  const wired = await openAgent(call);
  const version = call.text("version");
  const text = call.text("limit") ?? "30";
  if (!/^\d{1,6}$/.test(text))
    throw new UserError("USAGE", `"${text}" is not a number of lines`, "Give a whole number.");
  const limit = Number(text);
  const result = await history(wired, {
    settings: wired.settings,
    environment: call.positionals[0],
    version: version === undefined ? undefined : versionNumber(version),
    limit: limit === 0 ? undefined : limit,
  });
  const { lines, omitted } = result.data;
  const shown =
    result.decision === "stop"
      ? reasonLines(result).join("\n")
      : renderHistory(lines, makeStyle(call.terminal.colour), { omitted });
  return finish(call, result, shown);
}
