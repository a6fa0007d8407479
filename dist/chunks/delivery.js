import { n as versionName } from "./version-name.js";
import { a as readVersionFrom } from "./run-delivery.js";
import { t as renderDiff } from "./diff2.js";
import { n as escapeText } from "./escape.js";
// src/actions/delivery.ts
/** What deploy and rollback share at the door. */
function deliveryPorts(wired, environment) {
	return {
		...wired,
		platform: wired.platform(environment),
		bot: wired.connector(environment),
		readVersion: readVersionFrom(wired.source, wired.settings)
	};
}
const STEPS = {
	settle: "asks the platform what an earlier run left behind",
	intend: "records the intent",
	deliver: "delivers and waits until the platform reports it",
	smoke: "runs the smoke conversations",
	record: "records the outcome",
	"automatic-rollback": "goes back, because the smoke conversations failed"
};
function tellSteps({ runtime }) {
	return ({ step, environment, version }) => runtime.logger.info(`${environment} ← ${versionName(version)}: ${STEPS[step]}`);
}
/** The result as outputs, a line of the log and the job summary. */
function finishDelivery(result) {
	const report = result.data;
	const { environment, replaces, duration, running, diff } = report;
	const reached = result.decision !== "stop" ? report.version : typeof running === "number" ? running : null;
	const text = sentence(result);
	return {
		result,
		outputs: {
			environment,
			version: reached,
			"previous-version": replaces,
			seconds: duration === void 0 ? null : Math.round(duration / 100) / 10
		},
		text,
		summary: [
			`### ${escapeText(text)}`,
			...report.note === null ? [] : [`> ${escapeText(report.note)}`],
			...report.undone.length === 0 ? [] : [`Takes back ${report.undone.map((one) => `**${versionName(one.version)}** ${escapeText(one.note)}`).join("; ")}.`],
			...diff === void 0 ? [] : [renderDiff(diff)]
		]
	};
}
function sentence({ decision, data }) {
	const { environment, version, smoke, duration, kind, rolledBack, held } = data;
	const name = version === null ? "no version" : versionName(version);
	if (decision === "nothing-to-do") return `${environment} runs ${name} already`;
	if (decision === "stop") return rolledBack?.succeeded ? `${environment} was put back on ${versionName(rolledBack.version)}; ${name} did not pass its smoke conversations` : `${environment}: ${name} was not deployed`;
	const parts = [
		...smoke === void 0 ? [] : [`smoke ${smoke.passed}/${smoke.total}`],
		...duration === void 0 ? [] : [`${Math.round(duration / 100) / 10} s`],
		...held === void 0 ? [] : [`${versionName(held)} is on hold`]
	];
	return `${environment} ${kind === "promotion" ? "runs" : "is back on"} ${name}, verified${parts.length > 0 ? ` (${parts.join(", ")})` : ""}`;
}
export { finishDelivery as n, tellSteps as r, deliveryPorts as t };
