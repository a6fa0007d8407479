import { a as settle, h as deliveryPorts, i as readHolder, r as findSettled, t as environmentNamed } from "./run-delivery.js";
import { r as findEnvironment } from "./compare.js";
import { t as decideLock } from "./decide-lock.js";
import { i as operationResult } from "./changes.js";
import { t as readLedger } from "./read-ledger.js";
import { d as neutralLine, r as openAgent, u as makeStyle } from "./agent.js";
import { n as showSteps } from "./deliver.js";
import { n as reasonLines, t as finish } from "./results.js";
// src/operations/reconcile.ts
async function reconcile(ports, request) {
	const { settings } = request;
	const { name } = environmentNamed(settings, request.environment);
	const reading = await readLedger(ports.ledger, settings.agent);
	if (reading.outcome === "blocked") return operationResult("reconcile", "stop", [reading.reason], dataOf(settings, name, void 0));
	const { state } = reading;
	const there = findEnvironment(state, name);
	if (!there.open) return operationResult("reconcile", "nothing-to-do", [], dataOf(settings, name, state));
	const holder = await readHolder(ports.runs, there.open, request.ended);
	const lock = decideLock(there, there.lastSeq, holder);
	if (lock.lock === "held") return operationResult("reconcile", "stop", [lock.reason], dataOf(settings, name, state));
	const end = await settle(ports, request, state, there.open);
	const again = await readLedger(ports.ledger, settings.agent);
	const after = again.outcome === "read" ? again.state : state;
	const settled = findSettled(after, there.open.id, name);
	const done = settled !== void 0 && settled.outcome !== "open" && !findEnvironment(after, name).open;
	return operationResult("reconcile", done ? "proceed" : "stop", end.reasons, {
		...dataOf(settings, name, after),
		...settled ? { settled } : {},
		...end.running === void 0 ? {} : { running: end.running },
		...end.held === void 0 ? {} : { held: end.held },
		...end.rolledBack ? { rolledBack: end.rolledBack } : {},
		...end.smoke ? { smoke: end.smoke } : {}
	});
}
function dataOf(settings, environment, state) {
	return {
		agent: settings.agent,
		environment,
		position: state?.head ?? 0
	};
}
// src/cli/commands/reconcile.ts
const command = {
	name: "reconcile",
	summary: "Settle what an interrupted deployment left open, by asking the platform",
	positionals: "<environment>",
	takes: [1, 1],
	options: { ended: {
		type: "string",
		value: "<deployment>",
		about: "You have seen that the run of this deployment has ended, where no machine can tell"
	} },
	examples: [{
		line: "greenroom reconcile live",
		about: "Close an open intent whose run is over; nothing to do otherwise"
	}, {
		line: "greenroom reconcile live --ended live-12",
		about: "When the run was on another machine and you know that it is over; your name is recorded"
	}],
	run
};
async function run(call) {
	const wired = await openAgent(call);
	const [environment = ""] = call.positionals;
	const ended = call.text("ended");
	const result = await reconcile(deliveryPorts(wired, environment), {
		settings: wired.settings,
		environment,
		...ended === void 0 ? {} : { ended },
		signal: call.signal,
		onStep: showSteps(call)
	});
	call.terminal.progress(void 0);
	const { settled } = result.data;
	const style = makeStyle(call.terminal.colour);
	const place = neutralLine(result.data.environment);
	const lines = settled === void 0 ? result.decision === "nothing-to-do" ? [`${place}: nothing is open, so there is nothing to settle`] : [] : [`${place}: ${style.bold(settled.deployment)} is settled as ${settled.outcome}. ${neutralLine(settled.message)}`];
	return finish(call, result, [...lines, ...reasonLines(result)].join("\n"));
}
export { command as default };
