import { M as FLAGS } from "./changes.js";
// src/domain/diff/flags/flag-titles.ts
const TITLES = {
	"transfer-number-changed": {
		title: "Transfer number changed",
		about: "Whoever is put through reaches another number: a handoff's destination, what an environment says instead, the default handoff, or a number in a flow or in settings of another layout."
	},
	"consent-removed": {
		title: "Consent removed",
		about: "An SMS is sent without asking for consent any more, or has lost its question."
	},
	"guardrail-removed": {
		title: "Guardrail removed",
		about: "A guardrail was removed, was switched off as a whole or for a part, became milder, or bans fewer phrases."
	},
	"still-referenced": {
		title: "Still referenced",
		about: "Something was removed, or has another id now, and other items still name it."
	},
	"model-changed": {
		title: "Model changed",
		about: "Provider, name, temperature, longest answer or effort of a language model are others."
	},
	"live-endpoint-changed": {
		title: "Live endpoint changed",
		about: "An integration reaches another address in the last environment."
	},
	"gates-weakened": {
		title: "Gates weakened",
		about: "The settings ask for less: a gate or an environment is gone or comes later, fewer words in a publish note, more that may skip pre-release, a validation rule turned down, a finding ignored, a contact allowed, a record on another branch."
	},
	"tests-weakened": {
		title: "Tests weakened",
		about: "Conversations were removed, assert less, have fewer turns, run in fewer ways, cover fewer items or are no smoke tests any more."
	}
};
function flagTitle(code) {
	return TITLES[code];
}
function pickFlags(flags, limit) {
	const firsts = new Set(FLAGS.flatMap((code) => flags.find((flag) => flag.code === code) ?? []));
	let room = limit - firsts.size;
	const kept = new Set(flags.filter((flag) => firsts.has(flag) || room-- > 0));
	const rest = FLAGS.flatMap((code) => {
		const count = flags.filter((flag) => flag.code === code && !kept.has(flag)).length;
		return count === 0 ? [] : [`${count} ${TITLES[code].title.toLowerCase()}`];
	});
	return {
		shown: [...kept],
		rest: rest.join(", ")
	};
}
function afterColon(message) {
	return /^[A-Z][a-z]/.test(message) ? `${message.charAt(0).toLowerCase()}${message.slice(1)}` : message;
}
export { flagTitle as n, pickFlags as r, afterColon as t };
