import { h as deliveryPorts } from "./chunks/run-delivery.js";
import { t as deploy } from "./chunks/deploy.js";
import { n as tellSteps, t as finishDelivery } from "./chunks/delivery2.js";
import { l as readDeployInputs, n as openAgent, t as runAction } from "./chunks/run-action.js";
// src/actions/deploy-action.ts
await runAction("deploy", async (context) => {
	const { environment, version } = readDeployInputs();
	const wired = await openAgent(context);
	const result = await deploy(deliveryPorts(wired, environment), {
		settings: wired.settings,
		environment,
		version,
		signal: context.signal,
		onStep: tellSteps(context)
	});
	return finishDelivery(result);
});
export {};
