import { h as deliveryPorts } from "./chunks/run-delivery.js";
import { t as rollback } from "./chunks/rollback.js";
import { n as tellSteps, t as finishDelivery } from "./chunks/delivery2.js";
import { n as openAgent, p as readRollbackInputs, t as runAction } from "./chunks/run-action.js";
// src/actions/rollback-action.ts
await runAction("rollback", async (context) => {
	const { environment, version, reason } = readRollbackInputs();
	const wired = await openAgent(context);
	const result = await rollback(deliveryPorts(wired, environment), {
		settings: wired.settings,
		environment,
		...version === void 0 ? {} : { version },
		reason,
		signal: context.signal,
		onStep: tellSteps(context)
	});
	return finishDelivery(result);
});
export {};
