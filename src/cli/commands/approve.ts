import { approve } from "../../operations/approve.ts";
import { makeStyle, neutralLine } from "../../render/terminal/style.ts";
import type { Call, Command } from "../command.ts";
import { finish, reasonLines } from "../finish.ts";
import { openAgent, versionNumber } from "../open-agent.ts";

const command: Command = {
  name: "approve",
  summary: "Put your name to one version for one environment",
  positionals: "<environment> <version>",
  takes: [2, 2],
  options: {
    comment: { type: "string", value: "<text>", about: "Why, for the ledger" },
  },
  examples: [
    {
      line: "greenroom approve live v42",
      about: "Say yes to v42 in live, as live is now; void once anything else is deployed there",
    },
  ],
  run,
};
export default command;

async function run(call: Call): Promise<number> {
  const wired = await openAgent(call);
  const [environment = "", version = ""] = call.positionals;
  const comment = call.text("comment");
  const result = await approve(wired, {
    settings: wired.settings,
    environment,
    version: versionNumber(version),
    ...(comment === undefined ? {} : { comment }),
  });
  const { data } = result;
  const style = makeStyle(call.terminal.colour);
  const done =
    result.decision === "proceed"
      ? [
          `${style.green("approved")} v${data.version} for ${neutralLine(data.environment)}, by ${neutralLine(data.approver.name)}`,
          style.dim(`bound to ${data.digest?.slice(0, 19)} and ledger position ${data.position}`),
        ]
      : [];
  return finish(call, result, [...done, ...reasonLines(result)].join("\n"));
}
