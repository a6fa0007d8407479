import { deliveryPorts } from "../operations/delivery-ports.ts";
import { rollback } from "../operations/rollback.ts";
import { finishDelivery, tellSteps } from "./delivery.ts";
import { readRollbackInputs } from "./inputs.ts";
import { openAgent } from "./open-agent.ts";
import { runAction } from "./run-action.ts";

await runAction("rollback", async (context) => {
  const { environment, version, reason } = readRollbackInputs();
  const wired = await openAgent(context);
  const result = await rollback(deliveryPorts(wired, environment), {
    settings: wired.settings,
    environment,
    ...(version === undefined ? {} : { version }),
    reason,
    signal: context.signal,
    onStep: tellSteps(context),
  });
  return finishDelivery(result);
});
