import { l as UserError } from "./start.js";
import { i as findNewestVersion, r as findEnvironment } from "./compare.js";
import { t as readLedger } from "./read-ledger.js";
// src/cli/deliver.ts
async function defaultVersion({ ledger, settings }, environment) {
	const reading = await readLedger(ledger, settings.agent);
	if (reading.outcome === "blocked") throw new UserError("LEDGER_UNREADABLE", reading.reason.message, reading.reason.hint ?? "Try again.", { exitCode: 3 });
	const index = settings.environments.findIndex(({ name }) => name === environment);
	const before = settings.environments[index - 1];
	const version = before ? findEnvironment(reading.state, before.name).active : findNewestVersion(reading.state)?.number;
	if (version !== void 0) return version;
	throw new UserError("NO_VERSION", before ? `nothing runs in ${before.name} yet, so there is nothing to promote to ${environment}` : "no version has been published yet", before ? `Deploy a version to ${before.name} first.` : "Publish one: greenroom publish --note \"…\".");
}
const STEPS = {
	settle: "settling what an earlier run left open",
	intend: "recording the intent",
	deliver: "delivering and reading back",
	smoke: "smoke conversations",
	record: "recording the outcome",
	"automatic-rollback": "smoke failed: going back"
};
function showSteps(call) {
	return ({ step, environment, version }) => call.terminal.progress(`${environment} ← v${version}  ${STEPS[step]} …`);
}
export { showSteps as n, defaultVersion as t };
