import { hold } from "../../operations/hold.ts";
import { neutralLine } from "../../render/terminal/style.ts";
import type { Call, Command } from "../command.ts";
import { finish, reasonLines } from "../finish.ts";
import { openAgent, versionNumber } from "../open-agent.ts";

const command: Command = {
  name: "hold",
  summary: "Keep a version from being deployed, or release it",
  positionals: "<version>",
  takes: [1, 1],
  options: {
    reason: { type: "string", value: "<text>", about: "Why; stays in the ledger" },
    release: { type: "boolean", about: "Take the hold away" },
  },
  examples: [
    {
      line: 'greenroom hold v41 --reason "Wrong hours on Sundays"',
      about: "Nothing deploys v41 from now on",
    },
    { line: 'greenroom hold v41 --release --reason "It was the network"', about: "It may be deployed again" },
  ],
  run,
};
export default command;

async function run(call: Call): Promise<number> {
  const wired = await openAgent(call);
  const result = await hold(wired, {
    settings: wired.settings,
    version: versionNumber(call.positionals[0] ?? ""),
    held: !call.flag("release"),
    reason: call.text("reason") ?? "",
  });
  const { version, held, reason } = result.data;
  const done =
    result.decision === "proceed"
      ? [`v${version} is ${held ? "on hold" : "released"}: ${neutralLine(reason)}`]
      : [];
  return finish(call, result, [...done, ...reasonLines(result)].join("\n"));
}
