import { deliveryPorts } from "../../operations/delivery-ports.ts";
import { reconcile } from "../../operations/reconcile.ts";
import { makeStyle, neutralLine } from "../../render/terminal/style.ts";
import type { Call, Command } from "../command.ts";
import { showSteps } from "../deliver.ts";
import { finish, reasonLines } from "../finish.ts";
import { openAgent } from "../open-agent.ts";

const command: Command = {
  name: "reconcile",
  summary: "Settle what an interrupted deployment left open, by asking the platform",
  positionals: "<environment>",
  takes: [1, 1],
  options: {
    ended: {
      type: "string",
      value: "<deployment>",
      about: "You have seen that the run of this deployment has ended, where no machine can tell",
    },
  },
  examples: [
    {
      line: "greenroom reconcile live",
      about: "Close an open intent whose run is over; nothing to do otherwise",
    },
    {
      line: "greenroom reconcile live --ended live-12",
      about: "When the run was on another machine and you know that it is over; your name is recorded",
    },
  ],
  run,
};
export default command;

async function run(call: Call): Promise<number> {
  const wired = await openAgent(call);
  const [environment = ""] = call.positionals;
  const ended = call.text("ended");
  const result = await reconcile(deliveryPorts(wired, environment), {
    settings: wired.settings,
    environment,
    ...(ended === undefined ? {} : { ended }),
    signal: call.signal,
    onStep: showSteps(call),
  });
  call.terminal.progress(undefined);
  const { settled } = result.data;
  const style = makeStyle(call.terminal.colour);
  const place = neutralLine(result.data.environment);
  const lines =
    settled === undefined
      ? result.decision === "nothing-to-do"
        ? [`${place}: nothing is open, so there is nothing to settle`]
        : []
      : [
          `${place}: ${style.bold(settled.deployment)} is settled as ${settled.outcome}. ${neutralLine(settled.message)}`,
        ];
  return finish(call, result, [...lines, ...reasonLines(result)].join("\n"));
}
