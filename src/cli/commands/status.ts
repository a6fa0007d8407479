import { status } from "../../operations/status.ts";
import { renderStatus } from "../../render/terminal/status.ts";
import { makeStyle } from "../../render/terminal/style.ts";
import type { Call, Command } from "../command.ts";
import { finish, reasonLines } from "../finish.ts";
import { openAgent } from "../open-agent.ts";

const command: Command = {
  name: "status",
  summary: "Say what runs where",
  options: {
    "live-read": {
      type: "boolean",
      about: "Ask the platforms too, and say where they differ from the ledger",
    },
  },
  examples: [
    { line: "greenroom status", about: "What the ledger says: one line an environment" },
    { line: "greenroom status --live-read", about: "Exit code 1 if a platform runs something else" },
  ],
  run,
};
export default command;

async function run(call: Call): Promise<number> {
  const wired = await openAgent(call);
  const ask = call.flag("live-read");
  const result = await status(wired, {
    settings: wired.settings,
    ...(ask ? { readRunning: (environment: string) => wired.platform(environment).readRunning() } : {}),
  });
  const { view, platforms } = result.data;
  if (!view) return finish(call, result, reasonLines(result).join("\n"));
  const remarks = result.reasons.map(({ message }) => message);
  return finish(call, result, renderStatus(view, makeStyle(call.terminal.colour), { platforms, remarks }));
}
