import { l as UserError } from "./start.js";
import { n as decideApproval } from "./decide-approval.js";
import { i as isIdentified, o as personName } from "./check-version.js";
import { i as operationResult, n as versionName } from "./changes.js";
import { t as recordEntries } from "./record-entries.js";
import { t as environmentNamed } from "./run-delivery.js";
// src/operations/approve.ts
async function approve(ports, request) {
	const { settings, version: number, comment } = request;
	const environment = environmentNamed(settings, request.environment);
	if (!environment.gates.includes("approval")) throw new UserError("APPROVAL_NOT_ASKED", `${environment.name} asks for no approval, so there is nothing to approve.`, `To have it ask, add \`approval\` to its gates in ${settings.file}.`);
	const approver = await ports.source.readIdentity();
	if (!isIdentified(approver)) throw new UserError("IDENTITY_WITHOUT_EMAIL", "Your git identity has no e-mail, so nobody could tell whether you wrote the change.", "git config user.email you@example.com");
	const data = (digest, position) => ({
		agent: settings.agent,
		environment: environment.name,
		version: number,
		digest,
		approver,
		position
	});
	const recording = await recordEntries(ports, settings, (state) => {
		const decided = decideApproval({
			state,
			settings,
			environment,
			version: number,
			approver
		});
		if (decided.decision !== "proceed") return { stop: decided };
		return {
			bodies: [{
				type: "approval-recorded",
				environment: environment.name,
				version: number,
				digest: decided.version.digest,
				position: state.head,
				approver,
				source: "git-identity",
				...comment === void 0 ? {} : { comment }
			}],
			message: `${environment.name}: ${versionName(number)} approved by ${personName(approver)}`
		};
	});
	switch (recording.outcome) {
		case "blocked": return operationResult("approve", "stop", [recording.reason], data(null, null));
		case "stopped": {
			const { decision, reason } = recording.stop;
			return operationResult("approve", decision, [reason], data(null, null));
		}
		case "recorded": {
			const entry = recording.entries.at(-1);
			if (entry?.type !== "approval-recorded") throw new Error("an approval was recorded without an entry");
			return operationResult("approve", "proceed", [], data(entry.digest, entry.position));
		}
	}
}
export { approve as t };
