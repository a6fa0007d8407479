import { deliveryPorts } from "../operations/delivery-ports.ts";
import { deploy } from "../operations/deploy.ts";
import { finishDelivery, tellSteps } from "./delivery.ts";
import { readDeployInputs } from "./inputs.ts";
import { openAgent } from "./open-agent.ts";
import { runAction } from "./run-action.ts";

await runAction("deploy", async (context) => {
  const { environment, version } = readDeployInputs();
  const wired = await openAgent(context);
  const result = await deploy(deliveryPorts(wired, environment), {
    settings: wired.settings,
    environment,
    version,
    signal: context.signal,
    onStep: tellSteps(context),
  });
  return finishDelivery(result);
});
