import { t as deploy } from "./chunks/deploy.js";
import { n as finishDelivery, r as tellSteps, t as deliveryPorts } from "./chunks/delivery2.js";
import { n as openAgent, o as readDeployInputs, t as runAction } from "./chunks/run-action.js";
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
