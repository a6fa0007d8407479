import { deliveryPorts } from "../../operations/delivery-ports.ts";
import { deploy } from "../../operations/deploy.ts";
import { renderTerminalDelivery } from "../../render/terminal/delivery.ts";
import { makeStyle } from "../../render/terminal/style.ts";
import type { Call, Command } from "../command.ts";
import { defaultVersion, showSteps } from "../deliver.ts";
import { finish } from "../finish.ts";
import { openAgent, versionNumber } from "../open-agent.ts";

const command: Command = {
  name: "deploy",
  summary: "Make a version run in the next environment",
  positionals: "<environment> [version]",
  takes: [1, 2],
  options: {
    "dry-run": { type: "boolean", about: "Say what every gate says; change nothing" },
    "overwrite-drift": {
      type: "boolean",
      about: "Replace what the platform runs though the ledger does not know it",
    },
  },
  examples: [
    { line: "greenroom deploy sandbox", about: "The newest version, to the first environment" },
    {
      line: "greenroom deploy live v42",
      about: "Promote v42, if it is verified in pre-release, tested and approved",
    },
    { line: "greenroom deploy live v42 --dry-run", about: "See what is still missing" },
  ],
  run,
};
export default command;

async function run(call: Call): Promise<number> {
  const wired = await openAgent(call);
  const { settings } = wired;
  const [environment = "", named] = call.positionals;
  const version = named === undefined ? await defaultVersion(wired, environment) : versionNumber(named);
  const result = await deploy(deliveryPorts(wired, environment), {
    settings,
    environment,
    version,
    dryRun: call.flag("dry-run"),
    overwriteDrift: call.flag("overwrite-drift"),
    signal: call.signal,
    onStep: showSteps(call),
  });
  call.terminal.progress(undefined);
  return finish(call, result, renderTerminalDelivery(result, makeStyle(call.terminal.colour)));
}
