import { X as schemaFindings, ut as readYaml } from "./agent.js";
import { b as unreadableFindings, x as isTestFile } from "./compare.js";
import { a as canonicalJson, n as digestOfText, o as compareCodeUnits } from "./base.js";
import { H as quote, U as quoteList, W as shortText } from "./changes.js";
import { n as loadPattern, t as MAX_SEARCHED_LENGTH } from "./pattern.js";
import { E as listAt, T as fieldAt, s as validateSchema } from "./results.js";
// src/domain/regression/expand-conversation.ts
function expandConversation(written, locate) {
	const base = baseTurns(written, locate);
	const wordings = [void 0, ...listOf(written.also_say)];
	return branchesOf(written, locate).flatMap((branch) => wordings.flatMap((wording, index) => channelsOf(written).map((channel) => {
		const turns = [...sayFirst(base, wording), ...branch.turns];
		const said = index === 0 ? "" : ` [${index + 1}]`;
		const on = channel === "chat" ? "" : ` (${channel})`;
		return withPlace({
			id: `${written.id}${branch.suffix}${said}${on}`,
			conversation: written.id,
			...written.title === void 0 ? {} : { title: written.title },
			covers: listOf(written.covers),
			tags: listOf(written.tags),
			channel,
			turns
		}, branch.place);
	})));
}
function countCases(written) {
	return Math.max(1, written.variants?.length ?? 0) * (1 + listOf(written.also_say).length) * channelsOf(written).length;
}
function channelsOf(written) {
	const channels = listOf(written.channels);
	return channels.length === 0 ? ["chat"] : [...new Set(channels)];
}
function branchesOf(written, locate) {
	if (written.variants === void 0 || written.variants.length === 0) return [{
		suffix: "",
		turns: [],
		place: () => locate(["id"])
	}];
	return written.variants.map((variant, index) => ({
		suffix: `/${variant.id}`,
		turns: turnsAt(variant.turns, [
			"variants",
			index,
			"turns"
		], locate),
		place: () => locate([
			"variants",
			index,
			"id"
		])
	}));
}
function baseTurns(written, locate) {
	if (written.turns !== void 0) return turnsAt(written.turns, ["turns"], locate);
	if (written.say === void 0) return [];
	return [withPlace({
		say: written.say,
		expect: normaliseExpectation(written.expect)
	}, () => locate(["say"]))];
}
function turnsAt(turns, path, locate) {
	return turns.map((turn, index) => withPlace({
		say: turn.say,
		expect: normaliseExpectation(turn.expect)
	}, () => locate([...path, index])));
}
function withPlace(value, place) {
	let found;
	return {
		...value,
		get location() {
			found ??= place();
			return found;
		}
	};
}
function sayFirst(turns, wording) {
	const [first, ...rest] = turns;
	if (first === void 0 || wording === void 0) return turns;
	return [withPlace({
		say: wording,
		expect: first.expect
	}, () => first.location), ...rest];
}
function normaliseExpectation(written) {
	if (written === void 0) return {};
	if (typeof written === "string") return { contains: [written] };
	const { contains, contains_any, not_contains, tool, ...rest } = written;
	return {
		...contains === void 0 ? {} : { contains: listOf(contains) },
		...contains_any === void 0 ? {} : { contains_any: listOf(contains_any) },
		...not_contains === void 0 ? {} : { not_contains: listOf(not_contains) },
		...tool === void 0 ? {} : { tool: typeof tool === "string" ? { name: tool } : tool },
		...rest
	};
}
function listOf(value) {
	if (value === void 0) return [];
	return typeof value === "string" ? [value] : value;
}
// src/domain/regression/text.ts
function normaliseText(text) {
	return text.normalize("NFKC").toLowerCase().replace(/[\u2018\u2019\u201a\u201b\u2032]/gu, "'").replace(/[\u201c\u201d\u201e\u201f\u2033]/gu, "\"").replace(/\s+/gu, " ").trim();
}
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}_]/u;
function findsPhrase(text, phrase) {
	if (phrase === "") return false;
	if (phrase.includes(" ")) return text.includes(phrase);
	for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) if (standsAlone(text, at, phrase)) return true;
	return false;
}
function standsAlone(text, at, phrase) {
	const end = at + phrase.length;
	const joinedBefore = isWordCharacter(characterAt(phrase, 0)) && isWordCharacter(characterBefore(text, at));
	const joinedAfter = isWordCharacter(characterBefore(phrase, phrase.length)) && isWordCharacter(characterAt(text, end));
	return !joinedBefore && !joinedAfter;
}
function isWordCharacter(character) {
	return WORD_CHARACTER.test(character);
}
function characterAt(text, index) {
	const code = text.codePointAt(index);
	return code === void 0 ? "" : String.fromCodePoint(code);
}
function characterBefore(text, index) {
	if (index <= 0) return "";
	const last = text.charCodeAt(index - 1);
	return last >= 56320 && last <= 57343 && index > 1 ? characterAt(text, index - 2) : text.charAt(index - 1);
}
// src/domain/regression/assertions/assertion.ts
const PASSED = { outcome: "passed" };
function failed(reason) {
	return {
		outcome: "failed",
		reason,
		sayReply: false
	};
}
function failedByReply(reason) {
	return {
		outcome: "failed",
		reason,
		sayReply: true
	};
}
function unmeasurable(reason) {
	return {
		outcome: "unmeasurable",
		reason
	};
}
const NO_TRACE = unmeasurable("the bot's reply carried no trace, so this cannot be judged");
function assertion(name, judge) {
	return {
		name,
		judge(context, expectation) {
			const expected = expectation[name];
			return expected === void 0 || expected === null ? void 0 : judge(context, expected);
		}
	};
}
// src/domain/regression/assertions/contains.ts
const contains = assertion("contains", (context, phrases) => {
	const missing = phrases.filter((phrase) => {
		const wanted = normaliseText(phrase);
		return wanted === "" || !context.normalised.includes(wanted);
	});
	if (missing.length === 0) return PASSED;
	return failedByReply(`expected the reply to contain ${quoteList(missing, "and")}`);
});
// src/domain/regression/assertions/contains-any.ts
const containsAny = assertion("contains_any", (context, phrases) => {
	if (phrases.some((phrase) => {
		const wanted = normaliseText(phrase);
		return wanted !== "" && context.normalised.includes(wanted);
	})) return PASSED;
	return failedByReply(`expected the reply to contain ${quoteList(phrases, "or")}`);
});
// src/domain/regression/assertions/handoff.ts
const handoff = assertion("handoff", ({ trace }, expected) => {
	if (trace === void 0) return NO_TRACE;
	const made = trace.handoff?.id;
	if (expected === false) return made === void 0 ? PASSED : failed(`expected no handoff, the bot handed over to ${quote(made)}`);
	if (expected === true ? made !== void 0 : made === expected) return PASSED;
	const wanted = expected === true ? "a handoff" : `a handoff to ${quote(expected)}`;
	return made === void 0 ? failedByReply(`expected ${wanted}`) : failed(`expected ${wanted}, the bot handed over to ${quote(made)}`);
});
// src/domain/regression/assertions/matches.ts
const matches = assertion("matches", (context, source) => {
	if (context.text.length > 65536) return unmeasurable(`the reply is ${context.text.length} characters long; patterns are searched in at most ${MAX_SEARCHED_LENGTH}`);
	const loaded = loadPattern(source);
	if (!("pattern" in loaded)) return unmeasurable(`the pattern ${quote(source)} is not valid: ${loaded.problem}`);
	if (loaded.pattern.finds(context.text)) return PASSED;
	return failedByReply(`expected the reply to match ${quote(source)}`);
});
// src/domain/regression/assertions/no-tool.ts
const noTool = assertion("no_tool", (context, expected) => {
	if (expected === true) {
		if (context.trace === void 0) return NO_TRACE;
		const called = context.trace.tools.map((call) => quote(call.name));
		return called.length === 0 ? PASSED : failed(`expected no tool to be called, the bot called ${[...new Set(called)].join(", ")}`);
	}
	if (context.toolsSoFar.includes(expected)) {
		const when = context.trace?.tools.some((call) => call.name === expected) ?? false ? "in this turn" : "earlier in the conversation";
		return failed(`expected tool ${quote(expected)} not to be called up to here, the bot called it ${when}`);
	}
	return context.tracedSoFar ? PASSED : NO_TRACE;
});
// src/domain/regression/assertions/not-contains.ts
const notContains = assertion("not_contains", (context, phrases) => {
	const found = phrases.filter((phrase) => findsPhrase(context.normalised, normaliseText(phrase)));
	if (found.length === 0) return PASSED;
	return failedByReply(`expected the reply not to contain ${quoteList(found, "or")}`);
});
// src/domain/regression/assertions/refusal.ts
const refusal = assertion("refusal", ({ trace }, expected) => {
	if (trace === void 0) return NO_TRACE;
	if (trace.refusal === expected) return PASSED;
	return failedByReply(expected ? "expected the bot to refuse" : "expected an answer and no refusal");
});
// src/domain/regression/assertions/tool.ts
const tool = assertion("tool", ({ trace }, expected) => {
	if (trace === void 0) return NO_TRACE;
	const calls = trace.tools.filter((call) => call.name === expected.name);
	if (calls.length === 0) {
		const names = trace.tools.map((call) => quote(call.name));
		const instead = names.length === 0 ? "no tool" : [...new Set(names)].join(", ");
		return failed(`expected tool ${quote(expected.name)} to be called, the bot called ${instead}`);
	}
	if (expected.times !== void 0 && calls.length !== expected.times) return failed(`expected tool ${quote(expected.name)} to be called ${times(expected.times)}, the bot called it ${times(calls.length)}`);
	const args = Object.entries(expected.args ?? {});
	const fitting = calls.filter((call) => args.every(([name, match]) => fits(argument(call, name), match)));
	if (fitting.length === calls.length || expected.times === void 0 && fitting.length > 0) return PASSED;
	const other = calls.find((call) => !fitting.includes(call)) ?? calls[0];
	const wrong = args.filter(([name, match]) => other !== void 0 && !fits(argument(other, name), match)).map(([name, match]) => `${shortText(name)} to ${describe(match)}`);
	const came = args.map(([name]) => `${shortText(name)} ${shown(other && argument(other, name))}`);
	return failed(`expected tool ${quote(expected.name)} to be called with ${wrong.join(", ")}; it was called with ${came.join(", ")}`);
});
function argument(call, name) {
	return Object.entries(call.args).find(([key]) => key === name)?.[1];
}
function fits(value, match) {
	if (typeof match !== "object") return value === match;
	if (typeof value === "object" || value === void 0) return false;
	const loaded = loadPattern(match.matches);
	return "pattern" in loaded && loaded.pattern.finds(String(value));
}
function describe(match) {
	return typeof match === "object" ? `match ${quote(match.matches)}` : `be ${shown(match)}`;
}
function shown(value) {
	if (value === void 0) return "missing";
	return typeof value === "string" ? quote(value) : shortText(JSON.stringify(value));
}
function times(count) {
	return count === 1 ? "once" : `${count} times`;
}
// src/domain/regression/assertions/all-assertions.ts
const ALL_ASSERTIONS = [
	contains,
	containsAny,
	notContains,
	matches,
	assertion("topic", ({ trace }, expected) => {
		if (trace === void 0) return NO_TRACE;
		if (trace.topic === expected) return PASSED;
		const used = trace.topic === void 0 ? "no topic" : `topic ${quote(trace.topic)}`;
		return failed(`expected topic ${quote(expected)}, the bot used ${used}`);
	}),
	tool,
	noTool,
	handoff,
	refusal
];
// src/domain/regression/judge-turn.ts
const MAX_REASON = 1e3;
function replyText(reply) {
	return reply.messages.join("\n");
}
function judgeTurn(replies, expectation) {
	const context = contextOf(replies);
	const assertions = [];
	const problems = [];
	for (const assertion of ALL_ASSERTIONS) {
		const judged = assertion.judge(context, expectation);
		if (judged === void 0) continue;
		if (judged.outcome === "passed") {
			assertions.push({
				assertion: assertion.name,
				passed: true
			});
			continue;
		}
		const reason = shortText(judged.reason, MAX_REASON);
		if (judged.outcome === "unmeasurable") {
			assertions.push({
				assertion: assertion.name,
				passed: false,
				reason
			});
			problems.push(`\`${assertion.name}\`: ${reason}`);
			continue;
		}
		assertions.push({
			assertion: assertion.name,
			passed: false,
			reason: judged.sayReply ? `${reason}, the bot said ${quote(context.text)}` : reason,
			withoutReply: reason
		});
	}
	if (assertions.filter((assertion) => !assertion.passed).length - problems.length > 0) return {
		assertions,
		verdict: "failed"
	};
	if (problems.length > 0) return {
		assertions,
		verdict: "error",
		problem: problems.join("; ")
	};
	return {
		assertions,
		verdict: "passed"
	};
}
function assertsAnything(expectation) {
	return ALL_ASSERTIONS.some((assertion) => expectation[assertion.name] !== void 0);
}
function contextOf(replies) {
	const reply = replies.at(-1);
	const text = reply === void 0 ? "" : replyText(reply);
	return {
		text,
		normalised: normaliseText(text),
		trace: reply?.trace,
		toolsSoFar: replies.flatMap((earlier) => earlier.trace?.tools.map((call) => call.name) ?? []),
		tracedSoFar: replies.every((earlier) => earlier.trace !== void 0)
	};
}
// src/domain/regression/conversation-problems.ts
function findConversationProblems(written, locate) {
	return [
		...repeatedVariants(written, locate),
		...nothingAsserted(written, locate),
		...expectationsOf(written).flatMap(({ expect, path }) => [...badPatterns(expect, path, locate), ...emptyTexts(expect, path, locate)])
	];
}
function repeatedVariants(written, locate) {
	const seen = /* @__PURE__ */ new Set();
	return (written.variants ?? []).flatMap(({ id }, index) => {
		if (!seen.has(id)) {
			seen.add(id);
			return [];
		}
		return [{
			rule: "variant-id-unique",
			severity: "error",
			message: `The variant ${id} is written twice in the conversation ${written.id}.`,
			hint: "Give each variant a name of its own.",
			location: locate([
				"variants",
				index,
				"id"
			])
		}];
	});
}
function nothingAsserted(written, locate) {
	return expandConversation({
		...written,
		also_say: [],
		channels: channelsOf(written).slice(0, 1)
	}, locate).filter(({ turns }) => !turns.some((turn) => assertsAnything(turn.expect))).map((one) => ({
		rule: "nothing-asserted",
		severity: "error",
		message: `The conversation ${one.id} expects nothing, so it would pass whatever the agent says.`,
		hint: "Add `expect` to at least one turn, with a fact that the reply must contain.",
		location: one.location
	}));
}
function expectationsOf(written) {
	return [
		{
			expect: written.expect,
			path: ["expect"]
		},
		...(written.turns ?? []).map((turn, index) => ({
			expect: turn.expect,
			path: [
				"turns",
				index,
				"expect"
			]
		})),
		...(written.variants ?? []).flatMap((variant, number) => variant.turns.map((turn, index) => ({
			expect: turn.expect,
			path: [
				"variants",
				number,
				"turns",
				index,
				"expect"
			]
		})))
	].flatMap(({ expect, path }) => expect === void 0 ? [] : [{
		expect: typeof expect === "string" ? { contains: expect } : expect,
		path
	}]);
}
function badPatterns(expect, path, locate) {
	const args = typeof expect.tool === "object" ? Object.entries(expect.tool.args ?? {}) : [];
	return [...expect.matches === void 0 ? [] : [{
		source: expect.matches,
		path: [...path, "matches"]
	}], ...args.flatMap(([name, match]) => typeof match === "object" ? [{
		source: match.matches,
		path: [
			...path,
			"tool",
			"args",
			name,
			"matches"
		]
	}] : [])].flatMap(({ source, path: at }) => {
		const loaded = loadPattern(source);
		if ("pattern" in loaded) {
			if (!findsEverything(loaded.pattern)) return [];
			return [{
				rule: "nothing-asserted",
				severity: "error",
				message: "This pattern is found in every text, so it proves nothing.",
				hint: "Write at least one word that the agent must say.",
				location: locate(at)
			}];
		}
		return [{
			rule: "pattern-valid",
			severity: "error",
			message: `This pattern can't be used: ${loaded.problem}.`,
			hint: loaded.hint,
			location: locate(at)
		}];
	});
}
function findsEverything(pattern) {
	const everyCharacter = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");
	return pattern.finds("") && pattern.finds(`${everyCharacter}\n${everyCharacter}`);
}
function emptyTexts(expect, path, locate) {
	return [
		"contains",
		"contains_any",
		"not_contains"
	].flatMap((key) => listOf(expect[key]).filter((text) => normaliseText(text) === "").map(() => ({
		rule: "nothing-asserted",
		severity: "error",
		message: `\`${key}\` holds an empty text, which proves nothing.`,
		hint: "Write the words that matter, or remove it.",
		location: locate([...path, key])
	})));
}
// src/domain/regression/read-written-tests.ts
function readWrittenTests(reading) {
	const { value } = reading;
	const findings = [...reading.findings, ...schemaFindings("tests", reading)];
	if (isWrittenTests(value)) return {
		conversations: value.conversations.map((conversation, index) => ({
			conversation,
			index
		})),
		findings
	};
	if (fieldAt(value, "version") !== 1) return {
		conversations: [],
		findings
	};
	return {
		conversations: listAt(value, "conversations").flatMap((one, index) => {
			const alone = {
				version: 1,
				conversations: [one]
			};
			return isWrittenTests(alone) ? alone.conversations.map((conversation) => ({
				conversation,
				index
			})) : [];
		}),
		findings
	};
}
function isWrittenTests(value) {
	return value !== void 0 && validateSchema("tests", value).length === 0;
}
// src/domain/regression/load-suite.ts
const MAX_CASES = 1e4;
function loadSuite(tree, settings) {
	const findings = unreadableFindings(tree.unreadable.filter((file) => isTestFile(file.path, settings.tests)));
	const cases = [];
	const first = /* @__PURE__ */ new Map();
	for (const file of testFiles(tree, settings.tests)) {
		const reading = readYaml(file);
		const written = readWrittenTests(reading);
		findings.push(...written.findings);
		for (const { conversation, index } of written.conversations) {
			const locate = (path, which) => reading.locate([
				"conversations",
				index,
				...path
			], which);
			const problems = [...repeatedId(conversation, first, locate), ...findConversationProblems(conversation, locate)];
			findings.push(...problems);
			if (problems.some((problem) => problem.severity === "error")) continue;
			if (cases.length + countCases(conversation) > MAX_CASES) {
				findings.push(tooManyCases(locate(["id"])));
				return {
					suite: suiteOf(cases),
					findings
				};
			}
			cases.push(...expandConversation(conversation, locate));
		}
	}
	return {
		suite: suiteOf(cases),
		findings
	};
}
function suiteOf(cases) {
	const meaning = cases.map(({ id, conversation, title, covers, tags, channel, turns }) => ({
		id,
		conversation,
		title,
		covers,
		tags,
		channel,
		turns: turns.map(({ say, expect }) => ({
			say,
			expect
		}))
	})).sort((a, b) => compareCodeUnits(a.id, b.id));
	return {
		cases,
		digest: digestOfText(canonicalJson(meaning))
	};
}
function testFiles(tree, tests) {
	return tree.files.filter((file) => isTestFile(file.path, tests)).sort((a, b) => compareCodeUnits(a.path, b.path));
}
function repeatedId({ id }, first, locate) {
	const earlier = first.get(id)?.(["id"]);
	if (earlier === void 0) {
		first.set(id, locate);
		return [];
	}
	return [{
		rule: "conversation-id-unique",
		severity: "error",
		message: `The id ${id} is used already, at ${earlier.file}:${earlier.line}.`,
		hint: "Ids are unique in the whole suite; choose another one.",
		location: locate(["id"])
	}];
}
function tooManyCases(location) {
	return {
		rule: "suite-size",
		severity: "error",
		message: `From here on the suite has more than ${MAX_CASES} cases: paraphrases, variants and channels multiply.`,
		hint: "Remove paraphrases or variants that prove nothing new.",
		location
	};
}
export { judgeTurn as n, replyText as r, loadSuite as t };
