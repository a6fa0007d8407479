import { t as digestOf } from "./base.js";
import { y as loadAgent } from "./compare.js";
import { t as loadSuite } from "./load-suite.js";
import { i as operationResult } from "./changes.js";
import { t as decideTested } from "./decide-tested.js";
import { n as takeSnapshot } from "./versions.js";
import { n as selectCases, t as runSuite } from "./run-suite.js";
import { n as createBot, t as effectiveConfig } from "./effective-config.js";
// src/operations/rehearse.ts
function rehearseWith({ rehearsal, clock }, request) {
	const environment = rehearsalEnvironment(request.settings);
	return (snapshot, suite, conversations) => runSuite({
		connector: rehearsal(snapshot, environment),
		clock
	}, {
		...request,
		agent: request.settings.agent,
		suite,
		...conversations === void 0 ? {} : { select: { ids: conversations } },
		scope: conversations === void 0 ? "full" : "selection",
		expected: {
			environment,
			version: null,
			digest: digestOf(snapshot)
		}
	});
}
function whyNotRehearsed(layout) {
	return layout === "greenroom" ? void 0 : `not rehearsed, because the embedded reference bot does not speak the layout ${layout}.`;
}
function rehearsalEnvironment(settings) {
	return (settings.environments.at(-2) ?? settings.environments[0])?.name ?? "";
}
async function rehearse(ports, request) {
	const { settings, tree, select } = request;
	const { suite, findings } = loadSuite(tree, settings);
	const stopped = decideTested({
		suite,
		findings,
		selected: selectCases(suite, select)
	});
	if (stopped.length > 0) return operationResult("test", "stop", stopped, {
		results: null,
		findings
	});
	const { agent, layout } = loadAgent(tree, settings);
	const unspoken = whyNotRehearsed(layout);
	if (unspoken !== void 0) {
		const reason = {
			code: "tests-inconclusive",
			message: `The draft was ${unspoken}`,
			hint: "Test the bot itself, with --environment."
		};
		return operationResult("test", "stop", [reason], {
			results: null,
			findings
		});
	}
	const snapshot = takeSnapshot(agent);
	const environment = rehearsalEnvironment(settings);
	const results = await runSuite({
		connector: ports.rehearsal(snapshot, environment),
		clock: ports.clock
	}, {
		...request,
		agent: settings.agent,
		suite,
		scope: select === void 0 ? "full" : "selection",
		expected: {
			environment,
			version: null,
			digest: digestOf(snapshot)
		}
	});
	const reasons = decideTested({ results });
	return operationResult("test", reasons.length === 0 ? "proceed" : "stop", reasons, {
		results,
		findings
	});
}
// src/wiring/rehearsal.ts
function rehearsalConnector(snapshot, environment, options = {}) {
	const bot = createBot(effectiveConfig(snapshot, environment), options);
	const digest = digestOf(snapshot);
	return {
		description: `rehearsal of ${snapshot.agent} in this process, as environment ${environment}`,
		async open(channel) {
			const begun = bot.start(channel);
			let { state } = begun;
			return {
				greeting: begun.greeting,
				async say(text, signal) {
					signal?.throwIfAborted();
					const answered = bot.answer(state, text);
					state = answered.state;
					return answered.reply;
				},
				async close() {}
			};
		},
		async readVersion() {
			return {
				version: null,
				digest
			};
		}
	};
}
export { whyNotRehearsed as i, rehearse as n, rehearseWith as r, rehearsalConnector as t };
