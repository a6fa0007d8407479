import { t as SECTIONS } from "./agent.js";
import { t as isJsonObject } from "./json.js";
import { n as listAt } from "./json-fields.js";
import { a as canonicalJson } from "./digest.js";
import { a as isSingle, c as sectionWords, i as countWords, o as itemWords, s as listWords, t as CHANGE_KINDS } from "./change.js";
// src/domain/diff/count-changes.ts
function countKinds(changes) {
	const counts = {
		added: 0,
		renamed: 0,
		changed: 0,
		removed: 0
	};
	for (const { kind } of changes) counts[kind] += 1;
	return counts;
}
function countSection(section, changes) {
	const included = changes.flatMap((change) => change.includes ?? []);
	return {
		section,
		...countKinds(changes.filter((change) => change.section === section)),
		included: included.filter((change) => change.section === section).length
	};
}
/** Sections that are the same on both sides, in section order. */
function unchangedSections({ sections }) {
	return sections.filter((counts) => counts.included === 0 && CHANGE_KINDS.every((kind) => counts[kind] === 0)).map(({ section }) => section);
}
// src/domain/diff/nested-labels.ts
/** The parts that an item of Dialogflow CX is made of, wherever they stand in it. */
const CX_PARTS = [
	["pages.*", "page #1"],
	["routeGroups.*", "route group #1"],
	["agentTransitionRouteGroups.*", "route group #1"],
	["transitionRoutes.*", "route #1"],
	["eventHandlers.*", "event #1"],
	["repromptEventHandlers.*", "asked again after #1"],
	["form.parameters.*", "parameter #1"],
	["fillBehavior", ""],
	["initialPromptFulfillment", "question"],
	["entryFulfillment", "on entry"],
	["triggerFulfillment", ""],
	["setParameterActions.*", "sets #1"],
	["messages.*", "message $1"],
	["text.text", ""],
	["examples.*", "example #1"]
];
const CX_FIELDS = [
	["targetFlow", "leads to flow"],
	["targetPage", "leads to page"],
	["targetPlaybook", "leads to playbook"],
	["webhook", "calls webhook"],
	["intent", "intent"],
	["transitionRouteGroups.*", "route group"],
	["telephonyTransferCall.phoneNumber", "transfers to"],
	["advancedSettings.loggingSettings.*", "logging: $1"]
];
const PARTS = {
	agent: [
		...CX_PARTS,
		["pipeline.*", "component #1"],
		["policies.*", "policy #1"],
		["attributes.*", "attribute #1"]
	],
	instructions: CX_PARTS,
	flows: [
		["steps.*", "step #1"],
		["conditions.*", "condition #1"],
		...CX_PARTS
	],
	responses: [["variations.*", "variation $1"], ["buttons.*", "button #1"]],
	entities: [["mappings.*", "mapping $1"]],
	voice: [
		["corrections.*", "correction #1"],
		["phrase_filtering.*", "phrase filter #1"],
		["regular_expressions.*", "#1"]
	],
	integrations: [["operations.*", "operation #1"]]
};
const FIELDS$1 = {
	agent: [...CX_FIELDS, ["values.*", "value for #1"]],
	instructions: CX_FIELDS,
	flows: [
		["child_step", "leads to step"],
		["required_entities.*", "needs entity"],
		["extracted_entities.*", "listens for entity"],
		["asr_biasing.*", "listening for $1"],
		["dtmf_config.*", "keypad: $1"],
		["ignored_intents.*", "ignored intent"],
		["required_slots.*", "required slot"],
		...CX_FIELDS
	]
};
/** What people call a field that stands within parts of an item: `page yes-no, route redirect.agent: leads to flow`. */
function nestedLabel(section, path) {
	const parts = PARTS[section] ?? [];
	const words = [];
	let rest = path;
	for (;;) {
		const found = firstMatch(parts, rest, "start");
		if (found === void 0) break;
		if (found.label !== "") words.push(found.label);
		rest = rest.slice(found.length);
	}
	if (rest.length === path.length) return firstMatch(FIELDS$1[section] ?? [], rest, "whole")?.label;
	if (rest.length === 0) return words.join(", ");
	const field = firstMatch(FIELDS$1[section] ?? [], rest, "whole")?.label ?? rest.map(plainStep).join(" ");
	return words.length === 0 ? field : `${words.join(", ")}: ${field}`;
}
/** The label of the first pattern that fits the path, or its beginning, and how many steps it took. */
function firstMatch(labels, path, how) {
	for (const [pattern, label] of labels) {
		const steps = pattern.split(".");
		if (how === "whole" ? steps.length !== path.length : steps.length > path.length) continue;
		if (!steps.every((step, index) => step === "*" || step === path[index])) continue;
		return {
			label: fillLabel(label, path.filter((_, index) => steps[index] === "*")),
			length: steps.length
		};
	}
}
/** `$1` is the first step that `*` met, as words; `#1` the same to the letter. People count from 1. */
function fillLabel(label, met) {
	return label.replace(/([$#])(\d)/g, (_, how, index) => {
		const step = met[Number(index) - 1] ?? "";
		return how === "#" && typeof step === "string" ? step : plainStep(step);
	});
}
function plainStep(step) {
	return typeof step === "number" ? String(step + 1) : step.replaceAll("_", " ");
}
// src/domain/diff/field-labels.ts
const LABELS = {
	agent: [
		["languages.*", "language"],
		["fallback", "fallback answer"],
		["model", "model"],
		["model.provider", "model provider"],
		["model.name", "model name"],
		["model.temperature", "model temperature"],
		["model.max_tokens", "model's longest answer (tokens)"],
		["variants.*", "variant #1"],
		["personality.adjectives.*", "personality $1"],
		["experimental_config.*.*", "experimental $1: $2"],
		["greeting.welcome_message", "greeting"],
		["style_prompt.prompt", "style prompt"]
	],
	topics: [
		["sample_questions.*", "sample question"],
		["actions.tools.*", "calls tool"],
		["actions.sms.*", "sends SMS"],
		["actions.handoffs.*", "hands off to"],
		["actions.tools", "order of tool calls"],
		["actions.sms", "order of SMS"],
		["actions.handoffs", "order of handoffs"],
		["actions_text", "actions"],
		["annotated_examples.*", "sample question"],
		["trainingPhrases.*", "sample questions (#1)"],
		["trainingPhrases.*.*", "sample question (#1)"],
		["parameters.*", "parameter #1"],
		["parameters.*.*", "parameter #1: $2"],
		["declared", "listed in the domain"]
	],
	knowledge: [["sources.*", "source #1"], ["sources.*.*", "source #1: $2"]],
	tools: [
		["integration", "calls integration"],
		["parameters.properties.*", "parameter #1"],
		["parameters.properties.*.x-ask", "question for parameter #1"],
		["parameters.properties.*.*", "parameter #1: $2"],
		["parameters.properties.*.*.*", "parameter #1: $2"],
		["parameters.required.*", "required parameter"],
		["sample_result.*", "sample result #1"]
	],
	sms: [["requires_consent", "consent required"], ["phone_numbers.*", "sender number for #1"]],
	handoffs: [
		["sample_questions.*", "sample question"],
		["default", "used by default"],
		["sip_config.method", "SIP method"],
		["sip_headers.*", "SIP header #1"],
		["sip_headers.*.*", "SIP header #1"]
	],
	guardrails: [
		["sample_questions.*", "sample question"],
		["categories.*.enabled", "$1 filter"],
		["categories.*.level", "$1 filter level"],
		["generativeSafetySettings.bannedPhrases.*", "banned phrase"]
	],
	voice: [
		["pronunciations.*", "pronunciation of #1"],
		["pronunciations.*.*", "pronunciation of #1"],
		["keyphrases.*", "boosted phrase #1"],
		["keyphrases.*.*", "boosted phrase #1: $2"],
		["disclaimer_messages.enabled", "disclaimer"],
		["disclaimer_messages.*", "disclaimer: $1"],
		["barge_in", "callers may interrupt"],
		["style_prompt.prompt", "style prompt"]
	],
	flows: [
		["sample_questions.*", "sample question"],
		["steps", "order of steps"],
		["steps.*.say", "step #1: text"],
		["steps.*.tool", "step #1: calls tool"],
		["steps.*.sms", "step #1: sends SMS"],
		["steps.*.handoff", "step #1: hands off to"],
		["steps.*.next", "step #1: next step"],
		["steps.*.collect.*", "step #1: collect $2"],
		["start_step", "first step"]
	],
	integrations: [
		["endpoints.*", "endpoint for #1"],
		["secrets.*", "secret"],
		["timeout_ms", "timeout (ms)"],
		["auth.*", "sign-in for #1"],
		["url", "address"],
		["genericWebService.uri", "address"],
		["model.name", "model name"]
	],
	environments: [
		["variables.*", "variable $1"],
		["overrides.greeting", "greeting here"],
		["overrides.handoffs", "handoffs here"],
		["overrides.handoffs.*", "handoff #1 here"],
		["overrides.handoffs.*.destination", "destination of handoff #1 here"]
	],
	responses: [
		["translations.*", "text in #1"],
		["variations", "order of variations"],
		["variations.*.text", "variation $1"],
		["promptTexts.*.*.text", "prompt (#1)"]
	],
	entities: [
		["values.*", "value #1"],
		["config.options.*", "option #1"],
		["config.country_codes.*", "country code #1"],
		["config.*", "$1"],
		["influence_conversation", "steers the conversation"],
		["initial_value", "initial value"],
		["entities.*.*", "value #2 (#1)"],
		["entities.*.*.synonyms.*", "synonym of #2 (#1)"],
		["excludedPhrases.*.*", "excluded phrase (#1)"]
	]
};
/** What people call the field at `path`: `content`, `sample question`, `sends SMS`, `parameter party_size: minimum`. */
function fieldLabel(section, path) {
	const known = firstMatch(LABELS[section] ?? [], path, "whole")?.label ?? nestedLabel(section, path);
	if (known !== void 0 && known !== "") return known;
	return path.length === 0 ? "content" : path.map(plainStep).join(" ");
}
/** So much of a secret's beginning is enough to hide what follows it up to the next blank or quote. */
const TELLING = 12;
/** A part of a secret of this length, on the other side or elsewhere, is hidden too. */
const PART = 12;
const TOKEN = /[A-Za-z0-9+/=_.~-]{12,}/g;
const HIDDEN = /^••• \([^()]{1,80}\)$/u;
/** Whether a text is nothing but a hidden secret. */
function isHiddenSecret(text) {
	return HIDDEN.test(text);
}
/** `all`: those of the whole comparison, by which ids are numbered. */
function concealer(known, all) {
	const order = [...all.keys()];
	const values = [...known.keys()].slice(0, 200).sort((a, b) => b.length - a.length);
	const parts = values.filter((value) => value.length >= PART).join("\n");
	const pattern = new RegExp(values.flatMap((value) => value.length <= TELLING ? [escaped(value)] : [escaped(value), `${escaped(value.slice(0, TELLING))}[^\\s"'\`]*`]).join("|"), "g");
	const whatIs = (found) => known.get(found) ?? known.get(values.find((value) => value.startsWith(found.slice(0, TELLING))) ?? "") ?? "a secret";
	const hide = (text, mask) => text.replace(pattern, mask).replace(TOKEN, (token) => /[0-9]/.test(token) && parts.includes(token) ? mask(token) : token);
	const holdsAny = (text) => hide(text, () => "") !== text;
	return {
		conceal(text, other) {
			const comparing = other !== void 0 && other !== text && holdsAny(other);
			const hidden = hide(text, (found) => `••• (${whatIs(found)}${comparing && !other.includes(found) ? ", changed" : ""})`);
			if (!comparing || hidden === text || hidden !== hide(other, (found) => `••• (${whatIs(found)})`)) return hidden;
			return hide(text, (found) => `••• (${whatIs(found)}, changed)`);
		},
		concealId: (id) => hide(id, (found) => `hidden-secret-${order.findIndex((value) => value.includes(found)) + 1}`)
	};
}
function escaped(text) {
	return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
// src/domain/diff/direction-words.ts
/** What people say of a number that goes up, and of one that goes down. Only where every platform means the same by it. */
const WORDS = /* @__PURE__ */ new Map([
	["voice.stability", ["steadier", "less steady"]],
	["voice.speed", ["faster", "slower"]],
	["integrations.timeout_ms", ["longer", "shorter"]]
]);
/** `steadier` for a stability that went from 0.6 to 0.8; undefined where a word would claim more than the number does. */
function directionWord(section, { path, before, after }) {
	const words = WORDS.get([section, ...path].join("."));
	if (words === void 0 || typeof before !== "number" || typeof after !== "number") return void 0;
	if (before === after) return void 0;
	return after > before ? words[0] : words[1];
}
// src/domain/diff/field-words.ts
const COUNTED = /* @__PURE__ */ new Set([
	"sample question",
	"language",
	"secret",
	"required parameter"
]);
/** Wiring reads as wiring, also below a step of a flow: `step greet: calls tool`. */
const VERB = /^(?:.*: )?(?:calls tool|calls integration|sends SMS|hands off to)$/s;
const KIND_ORDER = [
	"added",
	"changed",
	"removed"
];
const LONGEST_VALUE = 40;
/** The fields of a change in as few words as possible; fields that are elements of one list are counted together. */
function fieldPhrases(fields) {
	const counted = /* @__PURE__ */ new Set();
	return fields.flatMap((field) => {
		if (!COUNTED.has(field.label) && !isSampleQuestion(field)) return [fieldPhrase(field)];
		if (counted.has(field.label)) return [];
		counted.add(field.label);
		return [{ text: countedWords(field.label, fields) }];
	});
}
/** `2 sample questions added, 1 removed`; empty when none of the fields is one of them. */
function countedWords(label, fields) {
	const alike = fields.filter((field) => field.label === label);
	return KIND_ORDER.flatMap((kind) => {
		const count = alike.filter((field) => field.kind === kind).length;
		return count === 0 ? [] : [{
			kind,
			count
		}];
	}).map(({ kind, count }, index) => index === 0 ? `${count} ${count === 1 ? label : plural(label)} ${kind}` : `${count} ${kind}`).join(", ");
}
/** Also those of an agent that listens in several languages: `sample question (en)`. */
function isSampleQuestion({ label }) {
	return /^sample question(?: \(.*\))?$/.test(label);
}
function plural(label) {
	return isSampleQuestion({ label }) ? label.replace("sample question", "sample questions") : `${label}s`;
}
function fieldPhrase(field) {
	const { label, kind } = field;
	const before = shortValue(field.before);
	const after = shortValue(field.after);
	if (VERB.test(label) && kind === "added" && after !== void 0) return {
		text: verbWords(label, "now"),
		detail: after,
		verb: true
	};
	if (VERB.test(label) && kind === "removed" && before !== void 0) return {
		text: verbWords(label, "no longer"),
		detail: before,
		verb: true
	};
	if (label === "enabled" && typeof field.before === "boolean" && typeof field.after === "boolean") return {
		text: "switched",
		detail: field.after ? "on" : "off",
		verb: true
	};
	if (kind === "changed" && before !== void 0 && after !== void 0) return {
		text: label,
		detail: `${before} → ${after}`
	};
	return { text: kind === "changed" ? label : `${label} ${kind}` };
}
/** `now sends SMS`, `step greet: no longer calls tool`. */
function verbWords(label, when) {
	const at = label.lastIndexOf(": ");
	return at < 0 ? `${when} ${label}` : `${label.slice(0, at + 2)}${when} ${label.slice(at + 2)}`;
}
/** Numbers, switches, ids and numbers to call are shown; texts are not. Undefined for those. */
function shortValue(value) {
	if (typeof value === "number") return String(value);
	if (typeof value === "boolean") return value ? "on" : "off";
	if (typeof value === "string" && value.length <= LONGEST_VALUE && /^[\p{L}\p{N}+:._/-]+$/u.test(value)) return value;
	if (typeof value === "string" && isHiddenSecret(value)) return value;
}
/** Deeper than any value of ours is nested; the rest of what is deeper still is `…`. */
const MAX_DEPTH = 8;
/** Any value as text for people: `on`, `a, b`, `word: quay, say: key`. */
function valueText(value, depth = MAX_DEPTH) {
	if (value === void 0 || value === null) return "";
	if (typeof value === "boolean") return value ? "on" : "off";
	if (typeof value === "string") return value;
	if (typeof value === "number") return String(value);
	if (depth === 0) return "…";
	if (Array.isArray(value)) return value.map((element) => nested(element, depth - 1)).join(", ");
	return Object.entries(value).map(([key, member]) => `${key.replaceAll("_", " ")}: ${nested(member, depth - 1)}`).join(", ");
}
function nested(value, depth) {
	return typeof value === "object" && value !== null ? `(${valueText(value, depth)})` : valueText(value, depth);
}
// src/domain/diff/risk.ts
/** When several fields changed, the first of these that any of them is. */
const WORST_FIRST = [
	"safety",
	"wiring",
	"model",
	"behaviour",
	"environment",
	"voice",
	"knowledge",
	"wording"
];
const verdict = (risk, riskReason) => ({
	risk,
	riskReason
});
/** The harm that adding or removing an item of a section can do. */
const WHOLE = {
	agent: verdict("behaviour", "The agent's settings apply to every answer."),
	instructions: verdict("behaviour", "The instructions steer every answer."),
	rules: verdict("safety", "Rules keep the agent within its limits."),
	topics: verdict("behaviour", "Guests get other answers."),
	knowledge: verdict("knowledge", "Answers draw on other facts."),
	tools: verdict("wiring", "What the agent can do for guests changes."),
	sms: verdict("wiring", "Guests get other texts, or none."),
	handoffs: verdict("wiring", "Guests may reach somebody else, or nobody."),
	guardrails: verdict("safety", "What the agent refuses changes."),
	voice: verdict("voice", "Callers hear it; only listening can judge it."),
	flows: verdict("behaviour", "A guided conversation takes another course."),
	integrations: verdict("wiring", "Tools reach another system, or none."),
	environments: verdict("environment", "It applies in this environment only, so no other one proves it."),
	responses: verdict("behaviour", "The agent has something else to say, or nothing."),
	entities: verdict("behaviour", "The agent listens for other things.")
};
/** At least this, however little else differs: nobody sees from here who calls the item by its former id. */
const RENAMED = verdict("wiring", "What still names the former id finds nothing.");
const WORDING = verdict("wording", "Guests read or hear other words; what the agent does stays the same.");
const MODEL = verdict("model", "Another model, or other settings of it, can change any answer.");
const TRANSFERRED = verdict("wiring", "Guests may reach somebody else, or nobody.");
/** A message of Dialogflow CX that gives the conversation to people, and where such messages stand. */
const TRANSFER = /telephonyTransferCall|liveAgentHandoff/;
const WITH_MESSAGES = /* @__PURE__ */ new Set([
	"agent",
	"flows",
	"instructions"
]);
const PROMPT = verdict("behaviour", "The prompt steers what the agent says.");
/** The first pattern that matches the field's path (joined by dots) decides; otherwise the section's own. */
const FIELDS = {
	agent: [
		[/^model/, MODEL],
		[/^(?:pipeline|policies)/, verdict("model", "What guests say may be understood as something else.")],
		[/^experimental_config\.(?:asr|vad|smart_vad|eot|tts)\b/, WHOLE.voice],
		[/^languages/, WHOLE.agent],
		[/^(?:name|description|greeting|greeting\.welcome_message|fallback)$/, WORDING]
	],
	topics: [[/^actions/, verdict("wiring", "The topic does something else after its answer.")]],
	tools: [
		[/^reply$/, WORDING],
		[/^(?:name|description|sample_result)/, verdict("behaviour", "The tool may be chosen or answered differently.")],
		[/^parameters\.properties\.[^.]+\.x-ask$/, WORDING]
	],
	sms: [
		[/^requires_consent$/, verdict("safety", "Whether guests are asked before they are texted changes.")],
		[/^consent_question$/, verdict("safety", "Guests say yes or no to another question.")],
		[/^text$/, WORDING],
		[/^phone_numbers/, verdict("environment", "Texts come from another number in that environment.")]
	],
	handoffs: [
		[/^(?:destination|default)$/, verdict("wiring", "Guests may reach somebody else.")],
		[/^(?:sample_questions|reason)/, verdict("behaviour", "Other questions lead to a person.")],
		[/^(?:name|message)$/, WORDING]
	],
	guardrails: [[/^name$/, WORDING]],
	instructions: [[/^model/, MODEL]],
	voice: [[/^disclaimer/, verdict("safety", "What callers are told about the call changes.")], [/^style_prompt/, PROMPT]],
	responses: [
		[/^(?:translations\.[^.]+|variations\.\d+\.text|variations\.\d+\.buttons\.[^.]+\.title)$/, WORDING],
		[/^model/, MODEL],
		[/^promptTexts/, PROMPT],
		[/./, verdict("behaviour", "More than the words of the response changes.")]
	],
	flows: [
		[/^steps\.[^.]+\.(?:tool|sms|handoff)$/, verdict("wiring", "A step of the flow does something else.")],
		[/^steps\.[^.]+\.say$/, WORDING],
		[/^name$/, WORDING],
		[/\bwebhook$/, verdict("wiring", "Another system, or none, is called there.")],
		[/\bmessages\.\d+\.text\.text\.\d+$/, WORDING]
	],
	integrations: [
		[/^endpoints/, verdict("environment", "Tools reach another address in that environment.")],
		[/^auth/, verdict("environment", "Tools sign in in another way in that environment.")],
		[/^(?:url|genericWebService\.uri)$/, verdict("environment", "Another address is reached.")],
		[/^models?\b/, MODEL],
		[/^(?:name|description)$/, verdict("wording", "Only people who read the configuration see it.")]
	]
};
/** Whether the model, or how what guests say is understood, is another one afterwards. */
function touchesModel({ section, kind, fields }) {
	if (kind !== "changed" || fields.length === 0) return section === "agent";
	return fields.some((field) => field.path.length === 0 || fieldRisk(section, field).risk === "model");
}
/** The worst kind of harm that a change can do, and why. Deterministic; never asks anybody. */
function riskOf(section, kind, fields, value) {
	if (kind === "added" || kind === "removed") return WHOLE[section];
	const isPrompted = section === "flows" && value !== void 0 && hasPrompts(value);
	const verdicts = fields.map((field) => isPrompted && field.path[0] === "steps" && field.path[2] === "say" ? PROMPT : fieldRisk(section, field));
	if (kind === "renamed") verdicts.push(RENAMED);
	for (const risk of WORST_FIRST) {
		const found = verdicts.find((candidate) => candidate.risk === risk);
		if (found !== void 0) return found;
	}
	return WHOLE[section];
}
function fieldRisk(section, field) {
	const path = field.path.map((step) => String(step).replaceAll(".", "․")).join(".");
	const value = field.after ?? field.before;
	if (section === "responses" && /^variations\.\d+$/.test(path) && isOnlyText(value)) return WORDING;
	if (WITH_MESSAGES.has(section) && value !== void 0 && TRANSFER.test(canonicalJson([path, value]))) return TRANSFERRED;
	return (FIELDS[section]?.find(([pattern]) => pattern.test(path)))?.[1] ?? WHOLE[section];
}
/** How many changes of each risk, the worst first: `1 behaviour, 1 wiring, 1 voice`. */
function countRisks(changes) {
	const counts = /* @__PURE__ */ new Map();
	for (const risk of WORST_FIRST) {
		const count = changes.filter((change) => change.risk === risk).length;
		if (count > 0) counts.set(risk, count);
	}
	return counts;
}
/** Where the worst risk of some changes stands among all risks; 0 is the worst. */
function worstRisk(changes) {
	return changes.reduce((worst, { risk }) => Math.min(worst, WORST_FIRST.indexOf(risk)), WORST_FIRST.length);
}
/** PolyAI's steps hold prompts of a model, where others hold what is said to the letter. */
function hasPrompts(flow) {
	return listAt(flow, "steps").some((step) => isJsonObject(step) && Object.hasOwn(step, "step_type"));
}
function isOnlyText(value) {
	return value !== void 0 && isJsonObject(value) && Object.keys(value).join() === "text" && typeof value.text === "string";
}
// src/domain/diff/group-changes.ts
/** The changes by section, the section with the worst risk first; of equal ones in the order of sections. */
function groupByFear(changes) {
	const groups = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const group = groups.get(change.section);
		if (group === void 0) groups.set(change.section, [change]);
		else group.push(change);
	}
	return SECTIONS.flatMap((section) => {
		const here = groups.get(section);
		return here === void 0 ? [] : [{
			section,
			changes: here,
			rank: worstRisk(here)
		}];
	}).sort((a, b) => a.rank - b.rank).map(({ section, changes: here }) => ({
		section,
		changes: here
	}));
}
// src/domain/diff/summary.ts
/** Up to this many changes are told one by one. */
const TOLD_ONE_BY_ONE = 5;
const NAMES_PER_SECTION = 3;
/** So many fields of one change are named. */
const NAMED_FIELDS = 3;
/** In the order in which a reviewer worries. `model` is a part of the agent's settings that people ask for by name. */
const UNCHANGED_ORDER = [
	"rules",
	"guardrails",
	"topics",
	"tools",
	"sms",
	"handoffs",
	"model",
	"instructions",
	"voice",
	"knowledge",
	"flows",
	"integrations",
	"environments",
	"responses",
	"entities",
	"agent"
];
/** What changed, as one sentence with its full stop; `Nothing differs.` only when that is certain. */
function changedSentence({ from, changes, unsure }) {
	if (changes.length === 0 && unsure > 0) return `What differs can't be told: something in ${unsure === 1 ? "1 file" : `${unsure} files`} can't be read.`;
	if (changes.length === 0) return "Nothing differs.";
	if (from.nothing) return `Everything is new: ${sectionCounts(changes, "added").join(", ")}.`;
	const told = changes.length <= TOLD_ONE_BY_ONE ? changes.map(changeWords).join("; ") : `${changes.length} changes: ${sectionChanges(changes).join("; ")}`;
	return `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
}
/** What did not change, as one sentence; empty when there is nothing to say it of. */
function unchangedSentence({ from, changes, sections }) {
	if (changes.length === 0 || from.nothing) return "";
	const modelChanged = changes.some(touchesModel);
	const same = new Set(unchangedSections({ sections }));
	if (!modelChanged) same.add("model");
	const names = UNCHANGED_ORDER.filter((section) => same.has(section)).map((section) => section === "model" ? "model" : sectionWords(section).all);
	return names.length === 0 ? "" : `No changes to ${names.join(", ")}.`;
}
function summarise(facts) {
	return [changedSentence(facts), unchangedSentence(facts)].filter((sentence) => sentence !== "").join(" ");
}
/** Told beside whatever else differs, and when nothing does; empty when there are none. */
function cosmeticSentence({ cosmetic }) {
	if (cosmetic === 0) return "";
	return `${cosmetic === 1 ? "1 file differs" : `${cosmetic} files differ`} only in comments, order or formatting.`;
}
/** `topic late-checkout now sends SMS late-checkout-offer`, `topic pet-policy changed (content)`, `voice stability 0.6 → 0.8`. */
function changeWords(change) {
	const item = itemWords(change.section, change.id);
	if (change.formerId !== void 0) return renameWords(change, change.formerId);
	const [remark] = change.remarks;
	if (change.kind !== "changed") return change.includes === void 0 || remark === void 0 ? `${item} ${change.kind}` : `${item} ${change.kind} (${remark})`;
	const [field] = change.fields;
	if (change.fields.length === 1 && field?.path.join() === "enabled" && typeof field.after === "boolean") return `${item} switched ${field.after ? "on" : "off"}`;
	const phrases = fieldPhrases(change.fields);
	const [first] = phrases;
	const words = phrases.map(phraseWords);
	if (phrases.length <= NAMED_FIELDS && phrases.every(({ verb, text }) => verb && !text.includes(":"))) return `${item} ${listWords(words)}`;
	if (phrases.length === 1 && first?.detail !== void 0) return `${item} ${words[0]}${direction(change)}`;
	return `${item} changed (${namedFirst(words)})`;
}
function phraseWords({ text, detail }) {
	return detail === void 0 ? text : `${text} ${detail}`;
}
/** ` (steadier)`; nothing where no word says it better than the numbers. */
function direction({ section, fields: [field] }) {
	const word = field === void 0 ? void 0 : directionWord(section, field);
	return word === void 0 ? "" : ` (${word})`;
}
function namedFirst(words) {
	const left = words.length - NAMED_FIELDS;
	return [...words.slice(0, NAMED_FIELDS), ...left > 0 ? [`${left} more`] : []].join(", ");
}
/** `topic late-checkout renamed to checkout-late and changed`. */
function renameWords({ section, id, fields, remarks }, formerId) {
	const [remark] = remarks;
	return [
		`${itemWords(section, formerId)} renamed to ${id}`,
		...fields.length === 0 ? [] : [" and changed"],
		...remark === void 0 ? [] : [` (${remark})`]
	].join("");
}
function sectionCounts(changes, kind) {
	return SECTIONS.flatMap((section) => {
		const count = changes.filter((change) => change.section === section && change.kind === kind).length;
		if (count === 0) return [];
		return [isSingle(section) && count === 1 ? sectionWords(section).one : countWords(section, count)];
	});
}
function sectionChanges(changes) {
	return groupByFear(changes).flatMap(({ section, changes: here }) => {
		const [only] = here;
		if (only === void 0) return [];
		if (here.every(({ id }) => isSingle(section, id))) return [changeWords(only)];
		return CHANGE_KINDS.flatMap((kind) => {
			const ids = here.filter((change) => change.kind === kind).map(({ formerId, id }) => formerId === void 0 ? id : `${formerId} → ${id}`);
			if (ids.length === 0) return [];
			return [`${countWords(section, ids.length)} ${kind} (${listWords(ids, NAMES_PER_SECTION)})`];
		});
	});
}
export { countSection as _, groupByFear as a, countedWords as c, shortValue as d, valueText as f, countKinds as g, fieldLabel as h, unchangedSentence as i, fieldPhrases as l, concealer as m, cosmeticSentence as n, countRisks as o, directionWord as p, summarise as r, riskOf as s, changedSentence as t, isSampleQuestion as u };
