import { deliveryPorts } from "../../operations/delivery-ports.ts";
import { rollback } from "../../operations/rollback.ts";
import { renderTerminalDelivery } from "../../render/terminal/delivery.ts";
import { makeStyle } from "../../render/terminal/style.ts";
import type { Call, Command } from "../command.ts";
import { showSteps } from "../deliver.ts";
import { finish } from "../finish.ts";
import { openAgent, versionNumber } from "../open-agent.ts";

const command: Command = {
  name: "rollback",
  summary: "Put an environment back on an earlier verified version",
  positionals: "<environment> [version]",
  takes: [1, 2],
  options: {
    reason: { type: "string", value: "<text>", about: "Why, for the ledger and for the hold" },
    "dry-run": { type: "boolean", about: "Show what it would undo; change nothing" },
    "no-hold": { type: "boolean", about: "Do not put the version that is rolled back on hold" },
  },
  examples: [
    {
      line: "greenroom rollback live --dry-run",
      about: "Which version it would be, and what goes away with it",
    },
    {
      line: 'greenroom rollback live --reason "Handoffs spiked"',
      about: "To the last verified version; nothing is deleted",
    },
    { line: "greenroom rollback live v40", about: "To a named version that was verified there" },
  ],
  run,
};
export default command;

async function run(call: Call): Promise<number> {
  const wired = await openAgent(call);
  const [environment = "", named] = call.positionals;
  const reason = call.text("reason");
  const result = await rollback(deliveryPorts(wired, environment), {
    settings: wired.settings,
    environment,
    ...(named === undefined ? {} : { version: versionNumber(named) }),
    ...(reason === undefined ? {} : { reason }),
    ...(call.flag("no-hold") ? { hold: false } : {}),
    dryRun: call.flag("dry-run"),
    signal: call.signal,
    onStep: showSteps(call),
  });
  call.terminal.progress(undefined);
  const { colour, columns } = call.terminal;
  return finish(call, result, renderTerminalDelivery(result, makeStyle(colour), columns));
}
