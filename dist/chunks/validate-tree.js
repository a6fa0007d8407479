import { d as itemsOf, l as SECTIONS } from "./digest.js";
import { t as loadAgent } from "./load-agent.js";
import { _ as objectAt, f as readYaml, g as listAt, h as fieldAt, p as LineIndex, v as textAt, y as textsAt } from "./read-settings.js";
import { n as loadSuite, t as isTestFile } from "./load-suite.js";
import { n as nearestName } from "./tool-version.js";
// src/domain/lint/references.ts
/** Every reference from item to item, in section order, then by id, then in the order of the file. */
function referencesOf(agent) {
	return [
		...itemsOf(agent, "topics").flatMap((from) => [
			"tools",
			"sms",
			"handoffs"
		].flatMap((section) => textsAt(from.value, "actions", section).map(({ index, text }) => ({
			from,
			path: [
				"actions",
				section,
				index
			],
			section,
			id: text
		})))),
		...itemsOf(agent, "tools").flatMap((from) => one(from, ["integration"], "integrations")),
		...itemsOf(agent, "flows").flatMap((from) => listAt(from.value, "steps").flatMap((_, index) => [
			...one(from, [
				"steps",
				index,
				"tool"
			], "tools"),
			...one(from, [
				"steps",
				index,
				"sms"
			], "sms"),
			...one(from, [
				"steps",
				index,
				"handoff"
			], "handoffs")
		]))
	];
}
function one(from, path, section) {
	const id = textAt(from.value, ...path);
	return id === void 0 ? [] : [{
		from,
		path,
		section,
		id
	}];
}
/** What a section's items are called in a sentence. */
const CALLED = {
	tools: "tool",
	sms: "text message",
	handoffs: "handoff",
	integrations: "integration",
	topics: "topic"
};
/** Hits for every reference into `section` that leads nowhere. */
function unknownReferences({ agent, locate }, section) {
	const known = agent.sections.get(section);
	return referencesOf(agent).filter((reference) => reference.section === section && !known?.has(reference.id)).map(({ from, path, id }) => ({
		message: `There is no ${CALLED[section] ?? "item"} ${id}.`,
		hint: didYouMean(id, known?.keys() ?? [], `Add ${section}/${id}.yaml, or remove the reference.`),
		location: locate(from, path),
		item: `${from.section}/${from.id}`
	}));
}
function didYouMean(name, known, otherwise) {
	const near = nearestName(name, known);
	return near === void 0 ? otherwise : `Did you mean ${near}?`;
}
// src/domain/lint/rules/covers-unknown-item.ts
const coversUnknownItem = {
	id: "covers-unknown-item",
	severity: "error",
	summary: "A conversation covers an item that does not exist.",
	docs: "`covers` decides which conversations run for a change and what counts as tested. A wrong name proves nothing.",
	bad: { "tests/cake.test.yaml": "version: 1\nconversations:\n  - { id: cake, covers: knowledge/menus, say: Do you have carrot cake?, expect: carrot cake }\n" },
	good: { "tests/cake.test.yaml": "version: 1\nconversations:\n  - { id: cake, covers: knowledge/menu, say: Do you have carrot cake?, expect: carrot cake }\n" },
	check({ agent, suite, locateConversation }) {
		const known = new Set(SECTIONS.flatMap((section) => [...agent.sections.get(section)?.keys() ?? []].map((id) => `${section}/${id}`)));
		const told = /* @__PURE__ */ new Set();
		return suite.cases.flatMap(({ conversation, covers, location }) => covers.flatMap((name, index) => {
			const key = `${conversation} ${name}`;
			if (known.has(name) || told.has(key)) return [];
			told.add(key);
			return [{
				message: `The conversation ${conversation} covers ${name}, which does not exist.`,
				hint: didYouMean(name, known, "Correct the name: a section and an id, such as topics/pet-policy."),
				location: locateConversation(location.file, conversation, ["covers", index])
			}];
		}));
	}
};
// src/domain/lint/rules/default-handoff-unique.ts
const defaultHandoffUnique = {
	id: "default-handoff-unique",
	severity: "error",
	summary: "More than one handoff is the default, or none is (a warning).",
	docs: "A guest who asks for a person goes to the default handoff. With two of them nobody can say where; with none the agent can't help.",
	bad: { "agent/handoffs/events.yaml": "destination: \"queue:events\"\ndefault: true\n" },
	good: { "agent/handoffs/events.yaml": "destination: \"queue:events\"\n" },
	check({ agent, locate }) {
		const handoffs = itemsOf(agent, "handoffs");
		const [first, ...others] = handoffs.filter(({ value }) => value.default === true);
		if (first) return others.map((item) => ({
			message: `Both ${first.id} and ${item.id} are the default handoff.`,
			hint: "Set `default: true` in one of them only.",
			location: locate(item, ["default"], "key"),
			item: `handoffs/${item.id}`
		}));
		const [where] = handoffs.length > 0 ? handoffs : itemsOf(agent, "agent");
		if (!where) return [];
		const { file } = locate(where);
		return [{
			severity: "warning",
			message: "No handoff is the default, so a guest who asks for a person can't be put through.",
			hint: handoffs.length > 0 ? "Set `default: true` in one handoff." : "Add a handoff with `default: true`.",
			location: {
				file,
				line: 1,
				column: 1
			}
		}];
	}
};
// src/domain/lint/rules/disabled-item-referenced.ts
const disabledItemReferenced = {
	id: "disabled-item-referenced",
	severity: "warning",
	summary: "A conversation expects the answer of a topic that is switched off.",
	docs: "A disabled topic never answers, so the conversation can only fail. Enable the topic, or expect what is said instead; to `covers` a disabled topic, to prove that it stays silent, is fine.",
	bad: {
		"agent/topics/pet-policy.yaml": "name: Pet policy\nenabled: false\ncontent: Dogs are welcome on the terrace.\n",
		"tests/topics.test.yaml": "version: 1\nconversations:\n  - { id: dogs, say: Are dogs allowed?, expect: { topic: pet-policy } }\n"
	},
	good: {
		"agent/topics/pet-policy.yaml": "name: Pet policy\nenabled: false\ncontent: Dogs are welcome on the terrace.\n",
		"tests/topics.test.yaml": "version: 1\nconversations:\n  - { id: dogs, covers: topics/pet-policy, say: Are dogs allowed?, expect: { not_contains: welcome } }\n"
	},
	check({ agent, suite }) {
		const topics = agent.sections.get("topics");
		return suite.cases.flatMap(({ conversation, turns }) => turns.flatMap(({ expect, location }) => {
			if (expect.topic === void 0 || topics?.get(expect.topic)?.value.enabled !== false) return [];
			return [{
				message: `The conversation ${conversation} expects the topic ${expect.topic}, which is disabled.`,
				hint: "Set `enabled: true` in the topic, or expect something else.",
				location,
				item: `topics/${expect.topic}`
			}];
		}));
	}
};
// src/domain/lint/rules/duplicate-list-key.ts
const duplicateListKey = {
	id: "duplicate-list-key",
	severity: "error",
	summary: "Two knowledge sources have one title, or two pronunciations one word.",
	docs: "Sources are found by their title and pronunciations by their word, so that their order does not matter. With two of them nobody can say which one counts.",
	bad: { "agent/voice.yaml": "provider: elevenlabs\nvoice: Alice\npronunciations:\n  - { word: café, say: kaffay }\n  - { word: café, say: caff }\n" },
	good: { "agent/voice.yaml": "provider: elevenlabs\nvoice: Alice\npronunciations:\n  - { word: café, say: kaffay }\n" },
	check: (context) => [...itemsOf(context.agent, "knowledge").flatMap((item) => repeated(context, item, "sources", "title")), ...itemsOf(context.agent, "voice").flatMap((item) => repeated(context, item, "pronunciations", "word"))]
};
function repeated({ locate }, item, list, key) {
	const seen = /* @__PURE__ */ new Set();
	return listAt(item.value, list).flatMap((entry, index) => {
		const name = textAt(entry, key)?.normalize("NFC");
		if (name === void 0 || !seen.has(name)) {
			if (name !== void 0) seen.add(name);
			return [];
		}
		return [{
			message: `There is an entry with this ${key} already.`,
			hint: `Merge the two, or give one another ${key}.`,
			location: locate(item, [
				list,
				index,
				key
			]),
			item: `${item.section}/${item.id}`
		}];
	});
}
// src/domain/lint/comparable-text.ts
/** Text as people compare it: without regard to case, width of characters, white space and marks at the end. */
function comparable(text) {
	return text.normalize("NFKC").toLowerCase().replace(/[\p{P}\s]+/gu, " ").trim();
}
// src/domain/lint/rules/duplicate-sample-question.ts
const duplicateSampleQuestion = {
	id: "duplicate-sample-question",
	severity: "warning",
	summary: "The same sample question belongs to two items.",
	docs: "The agent can answer it only one way, and which one is chance. Leave it where it belongs.",
	bad: { "agent/topics/terrace.yaml": "name: Terrace\nsample_questions: [can i bring my dog]\ncontent: The terrace is sunny.\n" },
	good: { "agent/topics/terrace.yaml": "name: Terrace\nsample_questions: [Is the terrace sunny?]\ncontent: The terrace is sunny.\n" },
	check({ agent, locate }) {
		const first = /* @__PURE__ */ new Map();
		return [
			"topics",
			"handoffs",
			"guardrails",
			"flows"
		].flatMap((section) => itemsOf(agent, section).filter(({ value }) => value.enabled !== false)).flatMap((item) => textsAt(item.value, "sample_questions").flatMap(({ index, text }) => {
			const question = comparable(text);
			const other = first.get(question);
			if (question === "" || other === void 0) {
				first.set(question, item);
				return [];
			}
			return [{
				message: other === item ? "This sample question is in the list already." : `The same sample question belongs to ${other.section}/${other.id}.`,
				hint: "Keep it in one place.",
				location: locate(item, ["sample_questions", index]),
				item: `${item.section}/${item.id}`
			}];
		}));
	}
};
// src/domain/lint/rules/duplicate-topic-name.ts
const duplicateTopicName = {
	id: "duplicate-topic-name",
	severity: "warning",
	summary: "Two topics have the same name.",
	docs: "People and the agent find a topic by its name. Two with one name are mixed up in reviews and answers.",
	bad: { "agent/topics/dogs.yaml": "name: Pet Policy\ncontent: Dogs are fine.\n" },
	good: { "agent/topics/dogs.yaml": "name: Dogs\ncontent: Dogs are fine.\n" },
	check({ agent, locate }) {
		const first = /* @__PURE__ */ new Map();
		return itemsOf(agent, "topics").flatMap((item) => {
			const name = textAt(item.value, "name");
			if (name === void 0 || item.value.enabled === false) return [];
			const other = first.get(comparable(name));
			if (other === void 0) {
				first.set(comparable(name), item);
				return [];
			}
			return [{
				message: `The topic ${other.id} has the same name.`,
				hint: "Give one of them another name, or merge the two.",
				location: locate(item, ["name"]),
				item: `topics/${item.id}`
			}];
		});
	}
};
// src/domain/lint/rules/environment-file-missing.ts
const environmentFileMissing = {
	id: "environment-file-missing",
	severity: "error",
	summary: "An environment of the pipeline has no file while others have.",
	docs: "An environment without a file has no variables and no overrides. If one has a file, all of them need one, so that nothing is forgotten on the way to live. An agent that needs none may leave out all of them.",
	bad: { "agent/environments/pre-release.yaml": null },
	good: {},
	check({ agent, settings }) {
		const written = agent.sections.get("environments");
		const [example] = itemsOf(agent, "environments");
		if (!example) return [];
		const folder = example.file.replace(/[^/]*$/, "");
		return settings.environments.filter(({ name }) => !written?.has(name)).map(({ name }) => ({
			message: `The environment ${name} has no file.`,
			hint: `Add ${folder}${name}.yaml with the same variables as ${example.file}.`,
			location: {
				file: example.file,
				line: 1,
				column: 1
			},
			item: `environments/${name}`
		}));
	}
};
// src/domain/lint/rules/expects-unknown-item.ts
/** The tool by which the sending of a text message appears in a trace. */
const SEND_SMS = "send_sms";
const expectsUnknownItem = {
	id: "expects-unknown-item",
	severity: "error",
	summary: "A conversation expects a topic, tool, text message or handoff that does not exist.",
	docs: "`topic`, `tool` and `handoff` with an unknown name can only fail; `no_tool` with one can only pass, which is worse.",
	bad: { "tests/no-tool.test.yaml": "version: 1\nconversations:\n  - { id: only-asks, say: When are you open?, expect: { no_tool: book-tabel } }\n" },
	good: { "tests/no-tool.test.yaml": "version: 1\nconversations:\n  - { id: only-asks, say: When are you open?, expect: { no_tool: book-table } }\n" },
	check({ agent, suite }) {
		return suite.cases.flatMap(({ conversation, turns }) => turns.flatMap(({ expect, location }) => namesIn(expect).flatMap(({ section, id }) => {
			const known = [...agent.sections.get(section)?.keys() ?? []];
			if (section === "tools") known.push(SEND_SMS);
			if (known.includes(id)) return [];
			return [{
				message: `The conversation ${conversation} expects ${section}/${id}, which does not exist.`,
				hint: didYouMean(id, known, "Correct the id."),
				location
			}];
		})));
	}
};
function namesIn(expect) {
	const names = [];
	if (expect.topic !== void 0) names.push({
		section: "topics",
		id: expect.topic
	});
	if (expect.tool !== void 0) names.push({
		section: "tools",
		id: expect.tool.name
	});
	if (typeof expect.no_tool === "string") names.push({
		section: "tools",
		id: expect.no_tool
	});
	if (typeof expect.handoff === "string") names.push({
		section: "handoffs",
		id: expect.handoff
	});
	const template = expect.tool?.name === SEND_SMS ? expect.tool.args?.template : void 0;
	if (typeof template === "string") names.push({
		section: "sms",
		id: template
	});
	return names;
}
// src/domain/lint/rules/flow-steps.ts
const flowSteps = {
	id: "flow-steps",
	severity: "error",
	summary: "A flow has two steps of one id, or goes on to a step that does not exist.",
	docs: "`next` names the id of a step of the same flow, or `end`. A wrong name leaves the guest in silence.",
	bad: { "agent/flows/complaint.yaml": "steps:\n  - { id: ask, say: What went wrong?, next: thank }\n  - { id: thanks, say: Thank you. }\n  - { id: ask, say: Again? }\n" },
	good: { "agent/flows/complaint.yaml": "steps:\n  - { id: ask, say: What went wrong?, next: thanks }\n  - { id: thanks, say: Thank you., next: end }\n" },
	check: (context) => itemsOf(context.agent, "flows").flatMap((item) => checkFlow(context, item))
};
function checkFlow({ locate }, item) {
	const steps = listAt(item.value, "steps");
	const ids = steps.map((step) => textAt(step, "id"));
	const known = ids.filter((id) => id !== void 0);
	const name = `flows/${item.id}`;
	return steps.flatMap((step, index) => {
		const hits = [];
		const id = ids[index];
		if (id === "end" || id !== void 0 && ids.indexOf(id) !== index) hits.push({
			message: id === "end" ? "A step can't be called end." : `There are two steps ${id} in this flow.`,
			hint: "Give it another id.",
			location: locate(item, [
				"steps",
				index,
				"id"
			]),
			item: name
		});
		const next = textAt(step, "next");
		if (next !== void 0 && next !== "end" && !known.includes(next)) hits.push({
			message: `There is no step ${next} in this flow.`,
			hint: didYouMean(next, [...known, "end"], "Name the id of a step, or end."),
			location: locate(item, [
				"steps",
				index,
				"next"
			]),
			item: name
		});
		return hits;
	});
}
// src/domain/lint/rules/integration-endpoint-https.ts
const integrationEndpointHttps = {
	id: "integration-endpoint-https",
	severity: "error",
	summary: "An integration is called over plain http.",
	docs: "What guests say would travel unprotected. Use the https address.",
	bad: { "agent/integrations/bookings.yaml": "endpoints:\n  sandbox: http://bookings.sandbox.example.test\n  pre-release: https://bookings.staging.example.test\n  live: https://bookings.example.test\n" },
	good: {},
	check: ({ agent, locate }) => itemsOf(agent, "integrations").flatMap((item) => {
		const endpoints = objectAt(item.value, "endpoints");
		return Object.keys(endpoints).filter((name) => textAt(endpoints, name)?.startsWith("http://")).map((name) => ({
			message: `The endpoint of ${name} is plain http.`,
			hint: "Use https.",
			location: locate(item, ["endpoints", name]),
			item: `integrations/${item.id}`
		}));
	})
};
// src/domain/lint/rules/integration-endpoints-complete.ts
const integrationEndpointsComplete = {
	id: "integration-endpoints-complete",
	severity: "error",
	summary: "An integration lacks the endpoint of an environment, or has one for an unknown environment.",
	docs: "Without its own endpoint, an environment's tools fail there, or somebody points them at live data in a hurry. Give one https address for each environment of the pipeline.",
	bad: { "agent/integrations/bookings.yaml": "endpoints:\n  sandbox: https://bookings.sandbox.example.test\n  prerelease: https://bookings.staging.example.test\n  live: https://bookings.example.test\n" },
	good: { "agent/integrations/bookings.yaml": "endpoints:\n  sandbox: https://bookings.sandbox.example.test\n  pre-release: https://bookings.staging.example.test\n  live: https://bookings.example.test\n" },
	check({ agent, settings, locate }) {
		const names = settings.environments.map(({ name }) => name);
		return itemsOf(agent, "integrations").flatMap((item) => {
			const written = Object.keys(objectAt(item.value, "endpoints"));
			return [...names.filter((name) => !written.includes(name)).map((name) => ({
				message: `There is no endpoint for the environment ${name}.`,
				hint: `Add \`${name}\` to the endpoints.`,
				location: locate(item, ["endpoints"], "key"),
				item: `integrations/${item.id}`
			})), ...written.filter((name) => !names.includes(name)).map((name) => ({
				message: `There is no environment ${name} in ${settings.file}.`,
				hint: didYouMean(name, names, "Remove the endpoint, or correct its name."),
				location: locate(item, ["endpoints", name], "key"),
				item: `integrations/${item.id}`
			}))];
		});
	}
};
// src/domain/lint/invisible-characters.ts
/** Quick look: most texts have none of these. Format and control characters, fillers, line separators, tags, selectors. */
const SUSPECT = /\p{Cf}|\p{Zl}|\p{Zp}|[\u{115F}\u{1160}\u{3164}\u{FFA0}]|\u{34F}|[\u{FE00}-\u{FE0F}]|[\u{E0100}-\u{E01EF}]|(?![\t\n\r])\p{Cc}/gu;
const NAMES = /* @__PURE__ */ new Map([
	[0, "null character"],
	[27, "escape character"],
	[173, "soft hyphen"],
	[1564, "Arabic letter mark"],
	[8203, "zero width space"],
	[8204, "zero width non-joiner"],
	[8205, "zero width joiner"],
	[8206, "left-to-right mark"],
	[8207, "right-to-left mark"],
	[8234, "left-to-right embedding"],
	[8235, "right-to-left embedding"],
	[8236, "pop directional formatting"],
	[8237, "left-to-right override"],
	[8238, "right-to-left override"],
	[8288, "word joiner"],
	[8294, "left-to-right isolate"],
	[8295, "right-to-left isolate"],
	[8296, "first strong isolate"],
	[8297, "pop directional isolate"],
	[65279, "byte order mark"]
]);
/** Signs that are classified as format characters but are seen: Arabic and Syriac number marks and the like. */
const SEEN = /^[\u{600}-\u{605}\u{6DD}\u{70F}\u{890}\u{891}\u{8E2}\u{110BD}\u{110CD}]$/u;
/** The flags of England, Scotland and Wales: the only tag sequences that are emoji in use. */
const FLAGS = [
	"gbeng",
	"gbsct",
	"gbwls"
];
/** Everything in a text that is invisible and out of place. Joiners in emoji and in scripts that need them are not. */
function findInvisibleCharacters(text) {
	const found = [];
	let end = 0;
	for (const match of text.matchAll(SUSPECT)) {
		if (match.index < end) continue;
		const at = judge(text, match[0], match.index);
		end = match.index + (at?.length ?? match[0].length);
		if (at && "name" in at) found.push(at);
		else if (at) end = match.index + at.length;
	}
	return found;
}
function judge(text, character, index) {
	const code = character.codePointAt(0) ?? 0;
	const before = text.slice(Math.max(0, index - 2), index);
	const after = text.slice(index + character.length, index + character.length + 2);
	if (SEEN.test(character)) return void 0;
	if (code >= 917504 && code <= 917631) return judgeTags(text, index);
	if (isSelector(code)) return judgeSelector(character, code, index, before, after);
	const bad = (severity = "error") => ({
		index,
		length: character.length,
		name: describe(code),
		severity
	});
	if (code === 65279 && index === 0) return void 0;
	if (code === 8205) return joins(before, after) ? void 0 : bad();
	if (code === 8204) return /[\p{L}\p{M}]$/u.test(before) && !/[\p{Script=Latin}]$/u.test(before) ? void 0 : bad();
	if (code === 8206 || code === 8207 || code === 1564) return isRightToLeft(lineAround(text, index)) ? void 0 : bad("warning");
	return bad(code === 173 ? "warning" : "error");
}
/** A joiner between two emoji, or after a letter of a script that joins (Arabic, the Indic ones, …). */
function joins(before, after) {
	if (/(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)$/u.test(before) && /^\p{Extended_Pictographic}/u.test(after)) return true;
	return /[\p{L}\p{M}]$/u.test(before) && !/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u.test(before);
}
function isSelector(code) {
	return code >= 65024 && code <= 65039 || code >= 917760 && code <= 917999;
}
/** One selector after something that is seen chooses its look; several in a row carry hidden bytes. */
function judgeSelector(character, code, index, before, after) {
	const previous = [...before].at(-1) ?? " ";
	const next = after.codePointAt(0) ?? 0;
	const ideographic = code < 917760 || /\p{Script=Han}$/u.test(before);
	if (/[^\s\p{C}]/u.test(previous) && !isSelector(previous.codePointAt(0) ?? 0) && !isSelector(next) && ideographic) return;
	return {
		index,
		length: character.length,
		name: describe(code),
		severity: "error"
	};
}
function judgeTags(text, index) {
	const run = /^[\u{E0000}-\u{E007F}]+/u.exec(text.slice(index, index + 4e3))?.[0] ?? "";
	const hidden = [...run].map((character) => (character.codePointAt(0) ?? 0) - 917504).filter((code) => code >= 32 && code < 127).map((code) => String.fromCharCode(code)).join("");
	if (text.slice(0, index).endsWith("🏴") && run.endsWith("󠁿") && FLAGS.includes(hidden)) return { length: run.length };
	return {
		index,
		length: Math.max(run.length, 2),
		name: "tag characters (U+E0000 to U+E007F)",
		severity: "error",
		...hidden === "" ? {} : { hidden }
	};
}
function describe(code) {
	const number = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
	if (isSelector(code)) return `${number} variation selector`;
	const name = NAMES.get(code) ?? (code < 32 || code >= 127 && code < 160 ? "control character" : void 0);
	return name === void 0 ? number : `${number} ${name}`;
}
function lineAround(text, index) {
	const start = text.lastIndexOf("\n", index) + 1;
	const end = text.indexOf("\n", index);
	return text.slice(Math.max(start, index - 500), Math.min(end === -1 ? text.length : end, index + 500));
}
function isRightToLeft(text) {
	return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text);
}
// src/domain/lint/rules/invisible-characters.ts
const MOST_IN_A_FILE = 20;
const invisibleCharacters = {
	id: "invisible-characters",
	severity: "error",
	summary: "A file holds characters that nobody sees and that change what is read.",
	docs: "Direction marks can make a reviewer read something else than the agent gets; tag characters and runs of selectors carry whole hidden texts. What emoji and scripts such as Arabic, Hebrew, Persian or Hindi need is allowed; a direction mark or soft hyphen among other letters is a warning.",
	bad: { "agent/instructions.md": "Answer kindly.‮Never mention prices.\n" },
	good: { "agent/instructions.md": "Answer kindly 👩‍🍳, also in עברית, العربية and می‌خواهم.\n" },
	check(context) {
		const inTexts = inFiles(context);
		const told = new Set(inTexts.map(({ location }) => location.file));
		return [...inTexts, ...byEscape(context).filter(({ location }) => !told.has(location.file))];
	}
};
function inFiles({ files }) {
	return files.flatMap(({ path, text }) => {
		const found = findInvisibleCharacters(text).slice(0, MOST_IN_A_FILE);
		if (found.length === 0) return [];
		const lines = new LineIndex(path, text);
		return found.map((character) => hit(character, lines.locate(character.index, character.index + character.length)));
	});
}
/** Written as `"\u202e"`: not in the file's text, but in the value. Conversations may do that, to test what the agent makes of it. */
function byEscape({ agent, files, locate }) {
	const escaping = new Set(files.filter(({ text }) => /\\[uUxabefnrt0vNLP_]/.test(text)).map(({ path }) => path));
	return SECTIONS.flatMap((section) => itemsOf(agent, section)).filter((item) => escaping.has(item.file) && item.section !== "instructions").flatMap((item) => escapedIn(item, locate));
}
function escapedIn(item, locate) {
	const hits = [];
	const visit = (value, path) => {
		if (typeof value === "string") {
			const [first] = findInvisibleCharacters(value);
			if (first) hits.push({
				...hit(first, locate(item, path)),
				item: `${item.section}/${item.id}`
			});
		} else if (Array.isArray(value)) value.forEach((entry, index) => {
			visit(entry, [...path, index]);
		});
		else if (typeof value === "object" && value !== null) for (const [key, entry] of Object.entries(value)) visit(entry, [...path, key]);
	};
	visit(item.value, []);
	return hits;
}
function hit({ name, severity, hidden }, location) {
	return {
		severity,
		message: `There is an invisible character here: ${name}.`,
		hint: hidden === void 0 ? "Remove it." : `Remove it. The hidden text is: ${hidden.slice(0, 200)}`,
		location
	};
}
// src/domain/lint/rules/knowledge-source-empty.ts
const knowledgeSourceEmpty = {
	id: "knowledge-source-empty",
	severity: "warning",
	summary: "A knowledge source has neither a text nor an address.",
	docs: "A title alone answers nothing. Add `text`, or the `url` of the page that holds it.",
	bad: { "agent/knowledge/menu.yaml": "sources:\n  - title: Cakes\n" },
	good: { "agent/knowledge/menu.yaml": "sources:\n  - { title: Cakes, text: Carrot cake and apple cake. }\n" },
	check: ({ agent, locate }) => itemsOf(agent, "knowledge").flatMap((item) => listAt(item.value, "sources").flatMap((source, index) => {
		const title = textAt(source, "title");
		const isEmpty = textAt(source, "text") === void 0 && textAt(source, "url") === void 0;
		if (title === void 0 || !isEmpty) return [];
		return [{
			message: "This source has neither a text nor an address.",
			hint: "Add `text` or `url`.",
			location: locate(item, [
				"sources",
				index,
				"title"
			]),
			item: `knowledge/${item.id}`
		}];
	}))
};
// src/domain/lint/rules/merge-marker.ts
const MARKER = /^(?:<{7}|>{7}|\|{7})(?: .*)?$/m;
const mergeMarker = {
	id: "merge-marker",
	severity: "error",
	summary: "A file still has the marks of an unfinished merge.",
	docs: "In a text, both sides of the conflict and the marks would be read to guests. Decide for one side and remove the marks.",
	bad: { "agent/instructions.md": "Be kind.\n<<<<<<< HEAD\nBe brief.\n=======\nBe thorough.\n>>>>>>> draft\n" },
	good: { "agent/instructions.md": "Be kind.\nBe brief.\n" },
	check: ({ files }) => files.flatMap(({ path, text }) => {
		const match = MARKER.exec(text);
		if (match === null) return [];
		return [{
			message: "This line is the mark of an unfinished merge.",
			hint: "Keep one side of the conflict and remove the lines with <<<<<<<, ======= and >>>>>>>.",
			location: new LineIndex(path, text).locate(match.index, match.index + 7)
		}];
	})
};
// src/domain/lint/rules/parameter-range.ts
const parameterRange = {
	id: "parameter-range",
	severity: "error",
	summary: "A tool's parameter has a minimum above its maximum.",
	docs: "No answer would ever be accepted, and the guest would be asked again and again.",
	bad: { "agent/tools/call-taxi.yaml": "description: Calls a taxi.\nparameters: { properties: { seats: { type: integer, minimum: 8, maximum: 1 } } }\n" },
	good: { "agent/tools/call-taxi.yaml": "description: Calls a taxi.\nparameters: { properties: { seats: { type: integer, minimum: 1, maximum: 8 } } }\n" },
	check: ({ agent, locate }) => itemsOf(agent, "tools").flatMap((item) => {
		const parameters = objectAt(item.value, "parameters", "properties");
		return Object.keys(parameters).filter((name) => {
			const minimum = fieldAt(parameters, name, "minimum");
			const maximum = fieldAt(parameters, name, "maximum");
			return typeof minimum === "number" && typeof maximum === "number" && minimum > maximum;
		}).map((name) => ({
			message: `The minimum of ${name} is above its maximum.`,
			hint: "Exchange the two.",
			location: locate(item, [
				"parameters",
				"properties",
				name,
				"minimum"
			]),
			item: `tools/${item.id}`
		}));
	})
};
// src/domain/lint/rules/phone-number-per-environment.ts
const phoneNumberPerEnvironment = {
	id: "phone-number-per-environment",
	severity: "error",
	summary: "A phone number reaches more than one environment.",
	docs: "A number that is shared lets testers talk to guests' agent, or guests to a draft. Give every environment numbers of its own.",
	bad: { "greenroom.yml": settingsWith("+15005550001") },
	good: { "greenroom.yml": settingsWith("+15005550003") },
	check({ settings, locateSettings }) {
		const owner = /* @__PURE__ */ new Map();
		return settings.environments.flatMap(({ name, phoneNumbers }) => phoneNumbers.flatMap((number, index) => {
			const other = owner.get(number);
			if (other === void 0 || other === name) {
				owner.set(number, name);
				return [];
			}
			return [{
				message: `The number ${number} belongs to ${other} already.`,
				hint: `Give ${name} a number of its own.`,
				location: locateSettings([
					"environments",
					name,
					"phone_numbers",
					index
				])
			}];
		}));
	}
};
function settingsWith(liveNumber) {
	return `schema: greenroom/v1
agent: corner-cafe
environments:
  sandbox:
    platform: { adapter: reference, url: http://127.0.0.1:4010 }
    phone_numbers: ["+15005550001"]
  pre-release:
    platform: { adapter: reference, url: http://127.0.0.1:4010 }
    phone_numbers: ["+15005550002"]
  live:
    platform: { adapter: reference, url: http://127.0.0.1:4010 }
    phone_numbers: ["${liveNumber}"]
`;
}
// src/domain/lint/placeholders.ts
const NOTHING = /* @__PURE__ */ new Set();
/** Every text of the agent that is filled in before it is said or sent. */
function filledTexts(agent) {
	const texts = [];
	const add = (item, path, alsoKnown = NOTHING) => {
		const text = textAt(item.value, ...path);
		if (text?.includes("{{") || text?.includes("}}")) texts.push({
			item,
			path,
			text,
			alsoKnown
		});
	};
	for (const item of itemsOf(agent, "agent")) {
		add(item, ["greeting"]);
		add(item, ["fallback"]);
	}
	for (const item of itemsOf(agent, "topics")) add(item, ["content"]);
	for (const item of itemsOf(agent, "knowledge")) listAt(item.value, "sources").forEach((_, index) => {
		add(item, [
			"sources",
			index,
			"text"
		]);
	});
	for (const item of itemsOf(agent, "tools")) {
		add(item, ["reply"], toolNames(item));
		for (const name of Object.keys(objectAt(item.value, "parameters", "properties"))) add(item, [
			"parameters",
			"properties",
			name,
			"x-ask"
		]);
	}
	for (const item of itemsOf(agent, "sms")) {
		add(item, ["text"]);
		add(item, ["consent_question"]);
	}
	for (const item of itemsOf(agent, "handoffs")) add(item, ["message"]);
	for (const item of itemsOf(agent, "guardrails")) add(item, ["response"]);
	for (const item of itemsOf(agent, "flows")) {
		const steps = listAt(item.value, "steps");
		const known = new Set(steps.flatMap((step) => textAt(step, "collect", "name") ?? []));
		steps.forEach((_, index) => {
			add(item, [
				"steps",
				index,
				"say"
			], known);
		});
	}
	for (const item of itemsOf(agent, "environments")) add(item, ["overrides", "greeting"]);
	return texts;
}
/** `{{argument}}` and `{{result.key}}` of a tool's reply. */
function toolNames(tool) {
	return /* @__PURE__ */ new Set([...Object.keys(objectAt(tool.value, "parameters", "properties")), ...Object.keys(objectAt(tool.value, "sample_result")).map((key) => `result.${key}`)]);
}
const PLACEHOLDER = /\{\{\s*([A-Za-z0-9_.-]{1,80})\s*\}\}/g;
/** The well-formed placeholders of a text, in its order. */
function placeholdersIn(at) {
	return [...at.text.matchAll(PLACEHOLDER)].map(([, name = ""]) => ({
		name,
		at
	}));
}
/** Whether braces are left over when all well-formed placeholders are taken out: they would be read aloud. */
function hasStrayBraces(text) {
	return /\{\{|\}\}/.test(text.replace(PLACEHOLDER, ""));
}
/** Variables of one environment's file. */
function variablesOf(agent, environment) {
	const item = agent.sections.get("environments")?.get(environment);
	return new Set(Object.keys(objectAt(item?.value, "variables")));
}
// src/domain/lint/rules/placeholder-form.ts
const placeholderForm = {
	id: "placeholder-form",
	severity: "error",
	summary: "A text has double braces that are not a placeholder.",
	docs: "What is not exactly {{name}} stays as it is and would be read aloud. Close the braces, and use a name of small letters, digits and _.",
	bad: { "agent/topics/opening-hours.yaml": "name: Opening hours\ncontent: We open at {{opening_time} every day.\n" },
	good: { "agent/topics/opening-hours.yaml": "name: Opening hours\ncontent: We open at {{opening_time}} every day.\n" },
	check: ({ agent, locate }) => filledTexts(agent).filter(({ text }) => hasStrayBraces(text)).map(({ item, path }) => ({
		message: "This text has double braces that are not a placeholder.",
		hint: "Write {{name}}, with both braces on each side and a plain name.",
		location: locate(item, path),
		item: `${item.section}/${item.id}`
	}))
};
// src/domain/lint/rules/placeholder-unknown.ts
const placeholderUnknown = {
	id: "placeholder-unknown",
	severity: "error",
	summary: "A tool's reply names a value that nobody provides.",
	docs: "In a tool's reply, {{argument}} is one of its parameters, {{result.key}} is a key of its result (as `sample_result` shows), and everything else is a variable of the environments.",
	bad: { "agent/tools/call-taxi.yaml": "description: Calls a taxi.\nreply: Your taxi comes at {{tiem}}, number {{result.plate}}.\nparameters: { properties: { time: { type: string } } }\nsample_result: { number: T-1 }\n" },
	good: { "agent/tools/call-taxi.yaml": "description: Calls a taxi.\nreply: Your taxi comes at {{time}}, number {{result.number}}.\nparameters: { properties: { time: { type: string } } }\nsample_result: { number: T-1 }\n" },
	check({ agent, settings, locate }) {
		const variables = new Set(settings.environments.flatMap(({ name }) => [...variablesOf(agent, name)]));
		return filledTexts(agent).filter(({ item }) => item.section === "tools").flatMap(placeholdersIn).filter(({ name, at }) => !at.alsoKnown.has(name) && !variables.has(name)).map(({ name, at }) => {
			const near = nearestName(name, [...at.alsoKnown, ...variables]);
			return {
				message: `{{${name}}} is neither an argument, nor a result, nor a variable.`,
				hint: near ? `Did you mean {{${near}}}?` : "Correct the name, or add it to `sample_result`.",
				location: locate(at.item, at.path),
				item: `tools/${at.item.id}`
			};
		});
	}
};
// src/domain/lint/rules/secret-looking-value.ts
/** Formats that are secrets beyond doubt. None of them can backtrack for long: bounded repeats of one character class. */
const FORMATS = [
	{
		what: "a private key",
		pattern: /-----BEGIN (?:[A-Z]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g
	},
	{
		what: "an AWS access key",
		pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g
	},
	{
		what: "a GitHub token",
		pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{22,100})\b/g
	},
	{
		what: "a GitLab token",
		pattern: /\bglpat-[A-Za-z0-9_-]{20,64}/g
	},
	{
		what: "a Slack token",
		pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,200}/g
	},
	{
		what: "a Stripe key",
		pattern: /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,100}\b/g
	},
	{
		what: "an API key",
		pattern: /\bsk-(?:[A-Za-z]{2,10}-)?[A-Za-z0-9_-]{32,200}/g
	},
	{
		what: "a Google API key",
		pattern: /\bAIza[0-9A-Za-z_-]{35}/g
	},
	{
		what: "a SendGrid key",
		pattern: /\bSG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{32,64}/g
	},
	{
		what: "a Twilio key",
		pattern: /\bSK[0-9a-f]{32}\b/g
	},
	{
		what: "an npm token",
		pattern: /\bnpm_[A-Za-z0-9]{36}\b/g
	},
	{
		what: "a signed token (JWT)",
		pattern: /\beyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{10,1000}/g
	},
	{
		what: "a password in an address",
		pattern: /:\/\/[^\s:/?#@"']{1,100}:[^\s/?#@"'{}]{3,200}@/g
	},
	{
		what: "a secret written out",
		pattern: /\b(?:password|passwd|secret|api[_-]?key|access[_-]?key|auth[_-]?token|token)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?=[A-Za-z0-9+/_=-]{0,200}[0-9])(?=[A-Za-z0-9+/_=-]{0,200}[A-Za-z])[A-Za-z0-9+/_=-]{20,200}(?![A-Za-z0-9])/gi
	}
];
const secretLookingValue = {
	id: "secret-looking-value",
	severity: "error",
	summary: "A file holds something that looks like a secret.",
	docs: "Whatever is committed is readable for ever, and versions, diffs and comments repeat it. Revoke the secret, keep the new one in the environment's secrets, and write only its name.",
	bad: { "agent/integrations/bookings.yaml": "description: Key AKIAIOSFODNN7EXAMPLE\nendpoints:\n  sandbox: https://bookings.sandbox.example.test\n  pre-release: https://bookings.staging.example.test\n  live: https://bookings.example.test\n" },
	good: { "agent/integrations/bookings.yaml": "secrets: [BOOKINGS_ACCESS_KEY]\nendpoints:\n  sandbox: https://bookings.sandbox.example.test\n  pre-release: https://bookings.staging.example.test\n  live: https://bookings.example.test\n" },
	check: ({ files }) => files.flatMap(({ path, text }) => FORMATS.flatMap(({ what, pattern }) => [...text.matchAll(pattern)].slice(0, 20).map((match) => ({
		message: `This looks like ${what}.`,
		hint: "Revoke it, keep the new one in the environment's secrets, and write only its name here.",
		location: new LineIndex(path, text).locate(match.index),
		hideLine: true
	}))))
};
// src/domain/lint/rules/smoke-missing.ts
const smokeMissing = {
	id: "smoke-missing",
	severity: "warning",
	summary: "No conversation is tagged smoke.",
	docs: "After every deployment the conversations tagged `smoke` are run against the new version; without any, nothing can be deployed. Tag one everyday question, one refusal and one handoff.",
	bad: { "tests/smoke.test.yaml": null },
	good: {},
	check({ settings, suite }) {
		if (suite.cases.some(({ tags }) => tags.includes("smoke"))) return [];
		return [{
			message: "No conversation is tagged smoke, so no version of this agent can be deployed.",
			hint: `Add \`tags: [smoke]\` to a conversation in ${settings.tests || "the repository"}.`,
			location: {
				file: suite.cases[0]?.location.file ?? settings.file,
				line: 1,
				column: 1
			}
		}];
	}
};
// src/domain/lint/rules/unknown-environment.ts
const unknownEnvironment = {
	id: "unknown-environment",
	severity: "error",
	summary: "There is a file for an environment that the pipeline does not have.",
	docs: "Its variables and overrides would never be used. The file's name must be the environment's name in greenroom.yml.",
	bad: { "agent/environments/staging.yaml": "variables: { opening_time: 8 am }\n" },
	good: {},
	check({ agent, settings, locate }) {
		const names = settings.environments.map(({ name }) => name);
		return itemsOf(agent, "environments").filter(({ id }) => !names.includes(id)).map((item) => ({
			message: `There is no environment ${item.id} in ${settings.file}.`,
			hint: didYouMean(item.id, names, `Rename the file to one of ${names.join(", ")}, or remove it.`),
			location: {
				file: locate(item).file,
				line: 1,
				column: 1
			},
			item: `environments/${item.id}`
		}));
	}
};
// src/domain/lint/rules/unknown-handoff-reference.ts
const unknownHandoffReference = {
	id: "unknown-handoff-reference",
	severity: "error",
	summary: "A topic or flow hands over to a handoff that does not exist.",
	docs: "The guest would be told to wait and nobody would answer. Correct the id, or add the handoff's file.",
	bad: { "agent/topics/complaints.yaml": "name: Complaints\ncontent: Let me find somebody for you.\nactions: { handoffs: [countre] }\n" },
	good: { "agent/topics/complaints.yaml": "name: Complaints\ncontent: Let me find somebody for you.\nactions: { handoffs: [counter] }\n" },
	check: (context) => unknownReferences(context, "handoffs")
};
// src/domain/lint/rules/unknown-integration-reference.ts
const unknownIntegrationReference = {
	id: "unknown-integration-reference",
	severity: "error",
	summary: "A tool is served by an integration that does not exist.",
	docs: "The tool would have nobody to call. Correct the id, or add the integration's file.",
	bad: { "agent/tools/cancel-table.yaml": "description: Cancels a table.\nintegration: booking\n" },
	good: { "agent/tools/cancel-table.yaml": "description: Cancels a table.\nintegration: bookings\n" },
	check: (context) => unknownReferences(context, "integrations")
};
// src/domain/lint/rules/unknown-override-target.ts
const unknownOverrideTarget = {
	id: "unknown-override-target",
	severity: "error",
	summary: "An environment overrides a handoff that does not exist.",
	docs: "The override would never apply, and guests of that environment would reach the number of another one.",
	bad: { "agent/environments/live.yaml": "variables: { opening_time: 8 am }\noverrides: { handoffs: { conter: { destination: \"+15005550011\" } } }\n" },
	good: { "agent/environments/live.yaml": "variables: { opening_time: 8 am }\noverrides: { handoffs: { counter: { destination: \"+15005550011\" } } }\n" },
	check({ agent, locate }) {
		const known = agent.sections.get("handoffs");
		return itemsOf(agent, "environments").flatMap((item) => Object.keys(objectAt(item.value, "overrides", "handoffs")).filter((id) => !known?.has(id)).map((id) => ({
			message: `There is no handoff ${id} to override.`,
			hint: didYouMean(id, known?.keys() ?? [], "Correct the id, or remove the override."),
			location: locate(item, [
				"overrides",
				"handoffs",
				id
			], "key"),
			item: `environments/${item.id}`
		})));
	}
};
// src/domain/lint/rules/unknown-required-parameter.ts
const unknownRequiredParameter = {
	id: "unknown-required-parameter",
	severity: "error",
	summary: "A tool requires a parameter that it does not describe.",
	docs: "The agent can't ask for a value that it knows nothing about, so the tool would never be called.",
	bad: { "agent/tools/call-taxi.yaml": "description: Calls a taxi.\nparameters: { properties: { time: { type: string } }, required: [tiem] }\n" },
	good: { "agent/tools/call-taxi.yaml": "description: Calls a taxi.\nparameters: { properties: { time: { type: string } }, required: [time] }\n" },
	check: ({ agent, locate }) => itemsOf(agent, "tools").flatMap((item) => {
		const known = Object.keys(objectAt(item.value, "parameters", "properties"));
		return textsAt(item.value, "parameters", "required").filter(({ text }) => !known.includes(text)).map(({ index, text }) => ({
			message: `There is no parameter ${text}.`,
			hint: didYouMean(text, known, `Describe it under \`properties\`, or remove it here.`),
			location: locate(item, [
				"parameters",
				"required",
				index
			]),
			item: `tools/${item.id}`
		}));
	})
};
// src/domain/lint/rules/unknown-sms-reference.ts
const unknownSmsReference = {
	id: "unknown-sms-reference",
	severity: "error",
	summary: "A topic or flow offers a text message that does not exist.",
	docs: "The guest would be asked for consent and never get the text. Correct the id, or add the message's file.",
	bad: { "agent/topics/table-booking.yaml": "name: Table booking\ncontent: I can book a table for you.\nactions: { sms: [booking-confirmaton] }\n" },
	good: { "agent/topics/table-booking.yaml": "name: Table booking\ncontent: I can book a table for you.\nactions: { sms: [booking-confirmation] }\n" },
	check: (context) => unknownReferences(context, "sms")
};
// src/domain/lint/rules/unknown-tool-reference.ts
const unknownToolReference = {
	id: "unknown-tool-reference",
	severity: "error",
	summary: "A topic or flow calls a tool that does not exist.",
	docs: "The agent would promise something and then do nothing. Correct the id, or add the tool's file.",
	bad: { "agent/topics/table-booking.yaml": "name: Table booking\ncontent: I can book a table for you.\nactions: { tools: [bok-table] }\n" },
	good: { "agent/topics/table-booking.yaml": "name: Table booking\ncontent: I can book a table for you.\nactions: { tools: [book-table] }\n" },
	check: (context) => unknownReferences(context, "tools")
};
// src/domain/lint/rules/variable-unused.ts
const variableUnused = {
	id: "variable-unused",
	severity: "note",
	summary: "A variable is defined and never used.",
	docs: "Harmless, but somebody may believe that changing it changes something. Remove it, or use it.",
	bad: { "agent/environments/live.yaml": "variables: { opening_time: 8 am, closing_time: 6 pm }\n" },
	good: { "agent/environments/live.yaml": "variables: { opening_time: 8 am }\n" },
	check({ agent, locate }) {
		const used = new Set(filledTexts(agent).flatMap(placeholdersIn).map(({ name }) => name));
		const told = /* @__PURE__ */ new Set();
		return itemsOf(agent, "environments").flatMap((item) => [...variablesOf(agent, item.id)].filter((name) => !used.has(name) && !told.has(name)).map((name) => {
			told.add(name);
			return {
				message: `The variable ${name} is never used.`,
				hint: "Remove it from every environment, or write it in a text.",
				location: locate(item, ["variables", name], "key"),
				item: `environments/${item.id}`
			};
		}));
	}
};
// src/domain/lint/rules/variables-complete.ts
const variablesComplete = {
	id: "variables-complete",
	severity: "error",
	summary: "A {{variable}} has no value in some environment.",
	docs: "Where the value is missing, guests would hear the braces. Every environment of the pipeline needs every variable that is used.",
	bad: { "agent/environments/live.yaml": "variables: {}\n" },
	good: { "agent/environments/live.yaml": "variables: { opening_time: 9 am }\n" },
	check(context) {
		const hits = [];
		const told = /* @__PURE__ */ new Set();
		for (const placeholder of filledTexts(context.agent).flatMap(placeholdersIn)) {
			const { name, at } = placeholder;
			if (at.alsoKnown.has(name) || told.has(name)) continue;
			const hit = missingSomewhere(context, placeholder);
			if (hit === void 0) continue;
			told.add(name);
			hits.push(hit);
		}
		return hits;
	}
};
function missingSomewhere(context, { name, at }) {
	const { agent, settings, locate } = context;
	const environments = settings.environments.map((environment) => environment.name);
	const missing = (at.item.section === "environments" ? [at.item.id] : environments).filter((environment) => !variablesOf(agent, environment).has(name));
	const known = new Set(environments.flatMap((environment) => [...variablesOf(agent, environment)]));
	if (missing.length === 0 || at.item.section === "tools" && !known.has(name)) return void 0;
	const near = known.has(name) ? void 0 : nearestName(name, known);
	return {
		message: `{{${name}}} has no value in ${list(missing)}.`,
		hint: near === void 0 ? `Add \`${name}\` to the variables of ${list(missing)}.` : `Did you mean {{${near}}}?`,
		location: locate(at.item, at.path),
		item: `${at.item.section}/${at.item.id}`
	};
}
function list(names) {
	return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
// src/domain/lint/all-rules.ts
/** Every rule about the agent as a whole. Adding one: a file in ./rules, a line here, `npm run generate` for docs/rules.md. */
const ALL_RULES = [
	unknownToolReference,
	unknownSmsReference,
	unknownHandoffReference,
	unknownIntegrationReference,
	defaultHandoffUnique,
	phoneNumberPerEnvironment,
	unknownEnvironment,
	environmentFileMissing,
	unknownOverrideTarget,
	variablesComplete,
	variableUnused,
	placeholderForm,
	placeholderUnknown,
	integrationEndpointsComplete,
	integrationEndpointHttps,
	unknownRequiredParameter,
	parameterRange,
	flowSteps,
	duplicateTopicName,
	duplicateSampleQuestion,
	duplicateListKey,
	knowledgeSourceEmpty,
	coversUnknownItem,
	expectsUnknownItem,
	disabledItemReferenced,
	smokeMissing,
	secretLookingValue,
	invisibleCharacters,
	mergeMarker
];
// src/domain/lint/run-rules.ts
/** Runs every rule; none stops another. In stable order. */
function runRules(context, rules = ALL_RULES) {
	return sortFindings(rules.flatMap((rule) => rule.check(context).map((hit) => ({
		rule: rule.id,
		severity: rule.severity,
		...hit
	}))));
}
/** By file, line, column, rule, message; each said once. */
function sortFindings(findings) {
	return [...new Map(findings.map((finding) => [keyOf(finding), finding])).values()].sort((a, b) => compare(a.location.file, b.location.file) || a.location.line - b.location.line || a.location.column - b.location.column || compare(a.rule, b.rule) || compare(a.message, b.message));
}
function keyOf({ rule, message, location: { file, line, column } }) {
	return JSON.stringify([
		file,
		line,
		column,
		rule,
		message
	]);
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/domain/lint/validate-tree.ts
/** Loads an agent and its suite from a tree and checks both against every rule. Never stops at the first finding. */
function validateTree(tree, settings) {
	const { agent, findings, locate, files: agentFiles } = loadAgent(tree, settings);
	const { suite, findings: suiteFindings } = loadSuite(tree, settings);
	const byPath = new Map(tree.files.map((file) => [file.path, file]));
	const settingsFile = byPath.get(settings.file);
	const isTest = (path) => isTestFile(path, settings.tests);
	const files = [.../* @__PURE__ */ new Set([
		...agentFiles,
		...tree.files.filter(({ path }) => isTest(path)),
		...settingsFile ? [settingsFile] : []
	])];
	const ruleFindings = runRules({
		agent,
		settings,
		suite,
		files,
		locate,
		locateSettings: settingsFile ? readYaml(settingsFile).locate : () => ({
			file: settings.file,
			line: 1,
			column: 1
		}),
		locateConversation: (file, conversation, path) => locateIn(byPath.get(file), file, conversation, path)
	});
	const all = sortFindings([
		...findings,
		...suiteFindings,
		...ruleFindings
	]);
	return {
		agent,
		suite,
		locate,
		findings: all,
		counts: countFindings(all),
		items: SECTIONS.reduce((sum, section) => sum + (agent.sections.get(section)?.size ?? 0), 0),
		files: files.length
	};
}
function countFindings(findings) {
	const counts = {
		error: 0,
		warning: 0,
		note: 0
	};
	for (const { severity } of findings) counts[severity] += 1;
	return counts;
}
function locateIn(source, file, conversation, path) {
	if (source === void 0) return {
		file,
		line: 1,
		column: 1
	};
	const { value, locate } = readYaml(source);
	return locate([
		"conversations",
		listAt(value, "conversations").findIndex((one) => textAt(one, "id") === conversation),
		...path
	]);
}
export { validateTree as n, sortFindings as r, countFindings as t };
