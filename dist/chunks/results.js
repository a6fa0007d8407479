import { c as PATTERNS, l as isJsonObject, s as VALIDATORS, u as SECTIONS } from "./base.js";
import { c as toolVersion, d as editDistance, f as nearestName } from "./start.js";
// src/domain/json-fields.ts
function fieldAt(value, ...path) {
	let at = value;
	for (const part of path) if (Array.isArray(at) && typeof part === "number") at = at[part];
	else if (isJsonObject(at) && Object.hasOwn(at, part)) at = at[part];
	else return void 0;
	return at;
}
function textAt(value, ...path) {
	const at = fieldAt(value, ...path);
	return typeof at === "string" ? at : void 0;
}
function listAt(value, ...path) {
	const at = fieldAt(value, ...path);
	return Array.isArray(at) ? at : [];
}
function objectAt(value, ...path) {
	const at = fieldAt(value, ...path);
	return isJsonObject(at) ? at : {};
}
function textsAt(value, ...path) {
	const list = listAt(value, ...path);
	const texts = [];
	for (let index = 0; index < list.length; index += 1) {
		const text = list[index];
		if (typeof text === "string") texts.push({
			index,
			text
		});
	}
	return texts;
}
// src/domain/schema/blocks.ts
const DRAFT = "https://json-schema.org/draft/2020-12/schema";
function text(description, maxLength = 2e4) {
	return {
		description,
		type: "string",
		pattern: PATTERNS.notBlank.pattern,
		maxLength
	};
}
function id(description, example = "pet-policy") {
	return {
		description,
		type: "string",
		pattern: PATTERNS.id.pattern,
		examples: [example]
	};
}
function idList(description) {
	return {
		description,
		type: "array",
		items: {
			type: "string",
			pattern: PATTERNS.id.pattern
		},
		maxItems: 50,
		uniqueItems: true,
		default: []
	};
}
function sampleQuestions(description) {
	return {
		description,
		type: "array",
		items: {
			type: "string",
			pattern: PATTERNS.notBlank.pattern,
			maxLength: 500
		},
		maxItems: 500,
		uniqueItems: true,
		default: [],
		examples: [["Are dogs allowed?", "Can I bring my dog?"]]
	};
}
const enabled = {
	description: "Whether the agent uses it. A disabled item is kept and never answers.",
	type: "boolean",
	default: true
};
const optionalName = {
	description: "Name for people. Default: the id.",
	type: "string",
	pattern: PATTERNS.notBlank.pattern,
	maxLength: 120
};
const parameterType = {
	description: "What kind of value it is.",
	type: "string",
	enum: [
		"string",
		"integer",
		"number",
		"boolean"
	]
};
const parameterFormat = {
	description: "How a text is written: 2026-12-04, 19:30, an e-mail address, an E.164 number.",
	type: "string",
	enum: [
		"date",
		"time",
		"email",
		"phone"
	]
};
const choices = {
	description: "The only values that are accepted.",
	type: "array",
	items: {
		type: "string",
		pattern: PATTERNS.notBlank.pattern,
		maxLength: 200
	},
	minItems: 1,
	maxItems: 100,
	uniqueItems: true
};
// src/domain/schema/agent-schema.ts
const AGENT_SCHEMA = {
	$schema: DRAFT,
	$id: "urn:greenroom:schema:v1:agent",
	title: "Agent",
	description: "agent.yaml: who the agent is, how it greets, and which model it runs on.",
	type: "object",
	additionalProperties: false,
	required: [
		"name",
		"languages",
		"greeting"
	],
	properties: {
		name: {
			...text("Name for people.", 120),
			examples: ["Harbour Hotel"]
		},
		description: text("What the agent is for, in a sentence.", 1e3),
		languages: {
			description: "BCP 47 tags; the first is the default.",
			type: "array",
			items: {
				type: "string",
				pattern: PATTERNS.language.pattern
			},
			minItems: 1,
			maxItems: 50,
			uniqueItems: true,
			examples: [["en-GB"]]
		},
		greeting: {
			...text("The first thing a guest hears.", 2e3),
			examples: ["Welcome to the Harbour Hotel. How can I help?"]
		},
		fallback: {
			...text("Said when nothing matches.", 2e3),
			default: "I am sorry, I can't help with that. Shall I put you through to a person?"
		},
		model: {
			description: "The language model behind the agent.",
			type: "object",
			additionalProperties: false,
			required: ["provider", "name"],
			properties: {
				provider: {
					...text("Who runs the model.", 120),
					examples: ["openai"]
				},
				name: {
					...text("The model's name.", 120),
					examples: ["gpt-4.1"]
				},
				temperature: {
					description: "0 to 2; lower is steadier.",
					type: "number",
					minimum: 0,
					maximum: 2,
					examples: [.3]
				},
				max_tokens: {
					description: "Longest answer, in tokens.",
					type: "integer",
					minimum: 1,
					maximum: 1e5,
					examples: [300]
				}
			},
			examples: [{
				provider: "openai",
				name: "gpt-4.1",
				temperature: .3,
				max_tokens: 300
			}]
		}
	}
};
// src/domain/schema/environment-schema.ts
const ENVIRONMENT_SCHEMA = {
	$schema: DRAFT,
	$id: "urn:greenroom:schema:v1:environment",
	title: "Environment",
	description: "environments/<name>.yaml: what may differ from one environment to the next, and nothing else.",
	type: "object",
	additionalProperties: false,
	properties: {
		variables: {
			description: "Values of {{variable}}: the same names in every environment.",
			type: "object",
			maxProperties: 500,
			propertyNames: { pattern: PATTERNS.variable.pattern },
			additionalProperties: {
				type: "string",
				maxLength: 5e3
			},
			default: {},
			examples: [{ late_checkout_price: "30 €" }]
		},
		overrides: {
			description: "The only fields that may be different here.",
			type: "object",
			additionalProperties: false,
			default: {},
			properties: {
				greeting: text("Another greeting.", 2e3),
				handoffs: {
					description: "Other destinations, by the handoff's id.",
					type: "object",
					maxProperties: 200,
					propertyNames: { pattern: PATTERNS.id.pattern },
					additionalProperties: {
						type: "object",
						additionalProperties: false,
						required: ["destination"],
						properties: { destination: {
							description: "E.164 number in quotes, a sip: address, or queue:<name>.",
							type: "string",
							pattern: PATTERNS.destination.pattern,
							maxLength: 200,
							examples: ["+15005550120", "queue:front-desk"]
						} }
					}
				}
			},
			examples: [{ handoffs: { "front-desk": { destination: "+15005550120" } } }]
		}
	}
};
// src/domain/schema/flow-schema.ts
const FLOW_SCHEMA = {
	$schema: DRAFT,
	$id: "urn:greenroom:schema:v1:flow",
	title: "Flow",
	description: "flows/<id>.yaml: a fixed sequence, for things that must be asked in one order.",
	type: "object",
	additionalProperties: false,
	required: ["steps"],
	properties: {
		name: optionalName,
		enabled,
		sample_questions: sampleQuestions("What guests say to begin it."),
		steps: {
			description: "The steps, in order.",
			type: "array",
			minItems: 1,
			maxItems: 200,
			items: {
				type: "object",
				additionalProperties: false,
				required: ["id", "say"],
				properties: {
					id: id("Name of the step; unique in the flow.", "room"),
					say: text("What the agent says.", 5e3),
					collect: {
						description: "Waits for the guest's answer and keeps it.",
						type: "object",
						additionalProperties: false,
						required: ["name", "type"],
						properties: {
							name: {
								description: "Under which name.",
								type: "string",
								pattern: PATTERNS.argument.pattern,
								examples: ["room"]
							},
							type: parameterType,
							format: parameterFormat,
							enum: choices
						}
					},
					tool: id("Id of a tool to call.", "book-table"),
					sms: id("Id of a text message to offer.", "directions"),
					handoff: id("Id of a handoff to make.", "front-desk"),
					next: id("Id of the next step; absent: the step that follows; end: the flow is over.", "end")
				}
			},
			examples: [[{
				id: "room",
				say: "What is your room number?",
				collect: {
					name: "room",
					type: "integer"
				}
			}]]
		}
	}
};
// src/domain/schema/guardrail-schema.ts
const { default: _, ...REFUSED_QUESTIONS } = sampleQuestions("Questions the agent must refuse.");
const GUARDRAIL_SCHEMA = {
	$schema: DRAFT,
	$id: "urn:greenroom:schema:v1:guardrail",
	title: "Guardrail",
	description: "guardrails/<id>.yaml: questions the agent must refuse.",
	type: "object",
	additionalProperties: false,
	required: ["sample_questions", "response"],
	properties: {
		name: optionalName,
		enabled,
		kind: {
			description: "What it protects from.",
			type: "string",
			enum: [
				"out_of_scope",
				"safety",
				"privacy"
			],
			default: "out_of_scope"
		},
		sample_questions: {
			...REFUSED_QUESTIONS,
			minItems: 1
		},
		response: {
			...text("What it says instead.", 2e3),
			examples: ["I am sorry, I can't give legal advice."]
		}
	}
};
// src/domain/schema/handoff-schema.ts
const HANDOFF_SCHEMA = {
	$schema: DRAFT,
	$id: "urn:greenroom:schema:v1:handoff",
	title: "Handoff",
	description: "handoffs/<id>.yaml: people to whom a conversation is given.",
	type: "object",
	additionalProperties: false,
	required: ["destination"],
	properties: {
		name: optionalName,
		destination: {
			description: "E.164 number in quotes, a sip: address, or queue:<name>.",
			type: "string",
			pattern: PATTERNS.destination.pattern,
			maxLength: 200,
			examples: ["+15005550010", "queue:events"]
		},
		reason: {
			description: "When to use it.",
			type: "string",
			maxLength: 1e3,
			default: ""
		},
		default: {
			description: "Whether guests who ask for a person go here. At most one handoff may be the default.",
			type: "boolean",
			default: false
		},
		message: {
			...text("Said before the handoff.", 1e3),
			default: "I will put you through now."
		},
		sample_questions: sampleQuestions("What guests say who should go here.")
	}
};
// src/domain/schema/integration-schema.ts
const INTEGRATION_SCHEMA = {
	$schema: DRAFT,
	$id: "urn:greenroom:schema:v1:integration",
	title: "Integration",
	description: "integrations/<id>.yaml: a system behind the tools.",
	type: "object",
	additionalProperties: false,
	required: ["endpoints"],
	properties: {
		name: optionalName,
		kind: {
			description: "How it is spoken to.",
			type: "string",
			enum: [
				"rest",
				"graphql",
				"webhook"
			],
			default: "rest"
		},
		description: text("What it is.", 1e3),
		endpoints: {
			description: "One https address for each environment of the pipeline.",
			type: "object",
			minProperties: 1,
			maxProperties: 20,
			propertyNames: { pattern: PATTERNS.environmentName.pattern },
			additionalProperties: {
				type: "string",
				pattern: PATTERNS.webAddress.pattern,
				maxLength: 2e3
			},
			examples: [{
				sandbox: "https://api.sandbox.example.test/v2",
				live: "https://api.example.test/v2"
			}]
		},
		secrets: {
			description: "Names of the secrets it needs, never their values.",
			type: "array",
			items: {
				type: "string",
				pattern: PATTERNS.secretName.pattern
			},
			maxItems: 50,
			uniqueItems: true,
			default: [],
			examples: [["PMS_API_TOKEN"]]
		},
		timeout_ms: {
			description: "How long to wait for an answer, in milliseconds.",
			type: "integer",
			minimum: 100,
			maximum: 12e4,
			default: 1e4
		}
	}
};
// src/domain/schema/knowledge-schema.ts
const KNOWLEDGE_SCHEMA = {
	$schema: DRAFT,
	$id: "urn:greenroom:schema:v1:knowledge",
	title: "Knowledge",
	description: "knowledge/<id>.yaml: longer texts that are searched when no topic fits.",
	type: "object",
	additionalProperties: false,
	required: ["sources"],
	properties: {
		name: optionalName,
		enabled,
		sources: {
			description: "The texts or pages. A source is found by its title.",
			type: "array",
			minItems: 1,
			maxItems: 500,
			items: {
				type: "object",
				additionalProperties: false,
				required: ["title"],
				properties: {
					title: text("What the source is about; unique in this file.", 200),
					url: {
						description: "Page that holds it.",
						type: "string",
						pattern: PATTERNS.webAddress.pattern,
						maxLength: 2e3,
						examples: ["https://hotel.example/faq"]
					},
					text: text("The text itself.", 5e4)
				}
			},
			examples: [[{
				title: "Safe",
				text: "Choose a code of four digits, close the door and turn the knob."
			}]]
		}
	}
};
// src/domain/schema/rules-schema.ts
const RULES_SCHEMA = {
	$schema: DRAFT,
	$id: "urn:greenroom:schema:v1:rules",
	title: "Rules",
	description: "rules.yaml: sentences that always hold. Each rule is an item of its own.",
	type: "object",
	additionalProperties: false,
	required: ["rules"],
	properties: { rules: {
		description: "The rules, each with an id that stays when its text changes.",
		type: "array",
		maxItems: 500,
		items: {
			type: "object",
			additionalProperties: false,
			required: ["id", "text"],
			properties: {
				id: {
					...id("Stable name of the rule."),
					examples: ["consent-before-texting"]
				},
				text: text("The rule, in a sentence or two.", 5e3)
			}
		},
		examples: [[{
			id: "no-prices-by-heart",
			text: "Never quote a price that is not in a topic."
		}]]
	} }
};
// src/domain/schema/adjustment-schemas.ts
const GLOB = {
	type: "string",
	pattern: PATTERNS.notBlank.pattern,
	maxLength: 300
};
const WAY = {
	type: "string",
	pattern: PATTERNS.fieldWay.pattern,
	maxLength: 300
};
const VALIDATION = {
	description: "Severities of rules, findings that are right as they are, and contacts that may be published.",
	type: "object",
	additionalProperties: false,
	default: {},
	properties: {
		rules: {
			description: "Another severity of a rule, by its id; off silences it.",
			type: "object",
			maxProperties: 200,
			propertyNames: { pattern: PATTERNS.ruleId.pattern },
			additionalProperties: {
				type: "string",
				enum: [
					"error",
					"warning",
					"note",
					"off"
				]
			},
			default: {},
			examples: [{ "similar-sample-question": "off" }]
		},
		ignore: {
			description: "Findings to let stand, each with the reason.",
			type: "array",
			maxItems: 500,
			default: [],
			items: {
				type: "object",
				additionalProperties: false,
				required: ["rule", "reason"],
				properties: {
					rule: {
						description: "Id of the rule.",
						type: "string",
						pattern: PATTERNS.ruleId.pattern,
						examples: ["private-contact"]
					},
					files: {
						...GLOB,
						description: "Only in these files: a glob over paths from the repository's root."
					},
					item: {
						description: "Only in this item.",
						type: "string",
						pattern: PATTERNS.covers.pattern,
						examples: ["topics/pet-policy"]
					},
					reason: {
						description: "Why it is right as it is, in a few words.",
						type: "string",
						pattern: PATTERNS.reason.pattern,
						examples: ["The owner wants it published."],
						maxLength: 500
					}
				}
			},
			examples: [[{
				rule: "private-contact",
				item: "topics/contact",
				reason: "The owner wants it published."
			}]]
		},
		allow_contacts: {
			description: "Phone numbers and e-mail addresses that may stand in texts; @example.com allows a whole domain.",
			type: "array",
			maxItems: 500,
			uniqueItems: true,
			items: {
				type: "string",
				pattern: PATTERNS.notBlank.pattern,
				maxLength: 200
			},
			default: [],
			examples: [["+15005550010", "desk@harbour-hotel.example"]]
		}
	}
};
const CUSTOM = {
	description: "For the layout custom: which files hold which items.",
	type: "object",
	additionalProperties: false,
	required: ["sections"],
	properties: { sections: {
		description: "Each says which files hold items of a section. The first that fits a file takes it.",
		type: "array",
		minItems: 1,
		maxItems: 50,
		items: {
			type: "object",
			additionalProperties: false,
			required: ["section", "files"],
			properties: {
				section: {
					description: "The section the items belong to.",
					type: "string",
					enum: SECTIONS
				},
				files: {
					description: "Globs over paths below the root.",
					type: "array",
					minItems: 1,
					maxItems: 50,
					items: GLOB
				},
				list: {
					...WAY,
					description: "Dotted way to the list or mapping of items within a file. Absent: the file is one item.",
					examples: ["intents"]
				},
				id: {
					...WAY,
					description: "Dotted way to the field that names an item. Absent: its key, else the file's name.",
					examples: ["name"]
				},
				fields: {
					description: "The native layout's name of a field, and the dotted way to it in these files.",
					type: "object",
					maxProperties: 50,
					propertyNames: { pattern: PATTERNS.fieldWay.pattern },
					additionalProperties: WAY,
					default: {},
					examples: [{
						sample_questions: "examples",
						content: "answer.text"
					}]
				},
				schema: {
					description: "JSON Schema (draft 2020-12) that every one of these items must fit.",
					type: "object"
				}
			}
		}
	} }
};
// src/domain/schema/settings-schema.ts
const ENVIRONMENT = {
	type: "object",
	additionalProperties: false,
	required: ["platform"],
	properties: {
		platform: {
			description: "Where versions of this environment run.",
			type: "object",
			additionalProperties: false,
			required: ["adapter", "url"],
			properties: {
				adapter: {
					description: "Which kind of platform it is.",
					type: "string",
					enum: ["reference"]
				},
				url: {
					description: "Where the platform's API answers.",
					type: "string",
					pattern: PATTERNS.webAddress.pattern,
					maxLength: 2e3,
					examples: ["http://127.0.0.1:4010"]
				},
				environment: {
					description: "What the platform calls this environment. Default: the environment's own name.",
					type: "string",
					pattern: PATTERNS.notBlank.pattern,
					maxLength: 200
				},
				token_env: {
					description: "Name of the environment variable that holds the platform's token; never the token.",
					type: "string",
					pattern: PATTERNS.secretName.pattern,
					examples: ["PLATFORM_TOKEN"]
				}
			}
		},
		phone_numbers: {
			description: "Numbers that reach this environment, in E.164 and in quotes. A number belongs to one environment only.",
			type: "array",
			items: {
				type: "string",
				pattern: PATTERNS.phoneNumber.pattern
			},
			maxItems: 100,
			uniqueItems: true,
			default: [],
			examples: [["+15005550001"]]
		},
		gates: {
			description: "What must be true before a version may enter. step-order and validated always apply; the last environment also has regression and approval unless it lists its own.",
			type: "array",
			items: {
				type: "string",
				enum: [
					"step-order",
					"validated",
					"regression",
					"approval"
				]
			},
			maxItems: 20,
			uniqueItems: true
		}
	}
};
const SETTINGS_SCHEMA = {
	$schema: DRAFT,
	$id: "urn:greenroom:schema:v1:settings",
	title: "Greenroom settings",
	description: "greenroom.yml: one agent, its files, its environments and its policy.",
	type: "object",
	additionalProperties: false,
	required: [
		"schema",
		"agent",
		"environments"
	],
	properties: {
		schema: {
			description: "Always greenroom/v1.",
			const: "greenroom/v1"
		},
		agent: {
			description: "Stable name of the agent; part of every version's tag.",
			type: "string",
			pattern: PATTERNS.agentName.pattern,
			examples: ["harbour-hotel"]
		},
		layout: {
			description: "How the agent's files are arranged. Absent: recognised from the files, and the reason is printed.",
			type: "string",
			enum: [
				"greenroom",
				"polyai-adk",
				"rasa",
				"dialogflow-cx",
				"custom"
			],
			examples: ["greenroom"]
		},
		custom: CUSTOM,
		root: {
			description: "Folder of the agent's files, relative to the settings file's folder; empty is that folder itself. Default: agent; for the layouts of other platforms that folder itself.",
			type: "string",
			pattern: PATTERNS.folder.pattern,
			maxLength: 300,
			examples: ["agent"]
		},
		tests: {
			description: "Folder of the conversations, relative to the settings file's folder.",
			type: "string",
			pattern: PATTERNS.folder.pattern,
			maxLength: 300,
			default: "tests"
		},
		environments: {
			description: "The pipeline, in order: the first takes published versions, the last is live.",
			type: "object",
			minProperties: 1,
			maxProperties: 20,
			propertyNames: { pattern: PATTERNS.environmentName.pattern },
			additionalProperties: ENVIRONMENT
		},
		policy: {
			description: "What is asked of people and of re-runs.",
			type: "object",
			additionalProperties: false,
			default: {},
			properties: {
				publish_note: {
					description: "What a publish note needs.",
					type: "object",
					additionalProperties: false,
					default: {},
					properties: { min_words: {
						description: "Fewest words.",
						type: "integer",
						minimum: 1,
						maximum: 50,
						default: 4
					} }
				},
				pre_release_optional_for: {
					description: "Risks of changes that may go live without pre-release. Empty: never. A version may only when all of its changes are of these risks, nothing is flagged, and it is verified in the environment before pre-release.",
					type: "array",
					items: {
						type: "string",
						enum: ["wording"],
						$comment: "Only other words for guests can be judged without pre-release: every other risk changes what the agent does, and only a run there shows how."
					},
					uniqueItems: true,
					default: [],
					examples: [["wording"]]
				},
				rerun: {
					description: "What re-running an old successful deploy does when something newer runs.",
					type: "string",
					enum: ["rollback", "refuse"],
					default: "rollback"
				}
			}
		},
		validation: VALIDATION,
		ledger: {
			description: "Where the record of every step is kept.",
			type: "object",
			additionalProperties: false,
			default: {},
			properties: { branch: {
				description: "Orphan branch of this repository.",
				type: "string",
				pattern: PATTERNS.branch.pattern,
				maxLength: 100,
				default: "greenroom"
			} }
		}
	}
};
// src/domain/schema/sms-schema.ts
const SMS_SCHEMA = {
	$schema: DRAFT,
	$id: "urn:greenroom:schema:v1:sms",
	title: "Text message",
	description: "sms/<id>.yaml: a text message that the agent may send.",
	type: "object",
	additionalProperties: false,
	required: ["text"],
	properties: {
		text: {
			...text("What is sent. May hold {{variable}} of the environment.", 1600),
			examples: ["Harbour Hotel: keep your room until 2 pm for {{late_checkout_price}}. Reply YES before 9 am."]
		},
		requires_consent: {
			description: "Whether the guest must have said yes in this conversation.",
			type: "boolean",
			default: true
		},
		consent_question: {
			...text("How the agent asks.", 500),
			default: "Shall I send you that by text message?"
		}
	}
};
// src/domain/schema/tests-schema.ts
function oneOrMore(description) {
	return {
		description,
		type: ["string", "array"],
		pattern: PATTERNS.notBlank.pattern,
		maxLength: 2e3,
		minItems: 1,
		maxItems: 50,
		items: {
			type: "string",
			pattern: PATTERNS.notBlank.pattern,
			maxLength: 2e3
		}
	};
}
const RE2 = text("RE2 pattern; (?i) at the start ignores case.", 1e3);
const EXPECT = {
	description: "What must hold for the reply. A text is short for contains.",
	type: ["string", "object"],
	pattern: PATTERNS.notBlank.pattern,
	maxLength: 2e3,
	minProperties: 1,
	additionalProperties: false,
	properties: {
		contains: oneOrMore("Texts that are all part of the reply."),
		contains_any: oneOrMore("Texts of which at least one is part of the reply."),
		not_contains: oneOrMore("Texts that are not part of the reply."),
		matches: {
			...RE2,
			description: "RE2 pattern that is found somewhere in the reply."
		},
		topic: id("Id of the topic that the reply came from."),
		tool: {
			description: "A tool that was called in this turn: its name, or name with times and args.",
			type: ["string", "object"],
			pattern: PATTERNS.notBlank.pattern,
			maxLength: 80,
			additionalProperties: false,
			required: ["name"],
			properties: {
				name: { ...text("Id of the tool, or send_sms.", 80) },
				times: {
					description: "How often exactly.",
					type: "integer",
					minimum: 1,
					maximum: 100,
					examples: [1]
				},
				args: {
					description: "Arguments, equal in value and type. { matches: pattern } compares with a pattern.",
					type: "object",
					maxProperties: 50,
					propertyNames: { pattern: PATTERNS.argument.pattern },
					additionalProperties: {
						type: [
							"string",
							"number",
							"boolean",
							"object"
						],
						maxLength: 2e3,
						additionalProperties: false,
						required: ["matches"],
						properties: { matches: RE2 }
					}
				}
			}
		},
		no_tool: {
			description: "true: no tool in this turn. A name: that tool not called from the start of the conversation to here.",
			type: ["string", "boolean"],
			pattern: PATTERNS.notBlank.pattern,
			maxLength: 80,
			if: { type: "boolean" },
			then: { const: true }
		},
		handoff: {
			description: "Id of the handoff that was made, true for any, false for none.",
			type: ["string", "boolean"],
			pattern: PATTERNS.id.pattern,
			examples: ["front-desk"]
		},
		refusal: {
			description: "Whether the agent declined to answer.",
			type: "boolean"
		}
	}
};
const EXPECTED = {
	description: EXPECT.description,
	$ref: "#/$defs/expect"
};
const SAY = text("What the guest says.", 4e3);
const TURNS = {
	description: "The dialogue, turn by turn.",
	type: "array",
	minItems: 1,
	maxItems: 100,
	items: {
		type: "object",
		additionalProperties: false,
		required: ["say"],
		properties: {
			say: SAY,
			expect: EXPECTED
		}
	}
};
const DIALOGUE = {
	description: "The dialogue, turn by turn.",
	$ref: "#/$defs/turns"
};
const CONVERSATION = {
	type: "object",
	additionalProperties: false,
	required: ["id"],
	properties: {
		id: {
			...id("Unique in the whole suite."),
			examples: ["dogs-allowed"]
		},
		title: text("For people.", 200),
		covers: {
			description: "Items of the agent that it proves: topics/pet-policy, or a list.",
			type: ["string", "array"],
			pattern: PATTERNS.covers.pattern,
			maxItems: 50,
			examples: ["topics/pet-policy", ["topics/pet-policy", "rules/no-prices"]],
			items: {
				type: "string",
				pattern: PATTERNS.covers.pattern
			}
		},
		tags: {
			description: "smoke: runs after every deployment. Other tags are yours.",
			type: "array",
			items: {
				type: "string",
				pattern: PATTERNS.id.pattern
			},
			maxItems: 20,
			uniqueItems: true
		},
		channels: {
			description: "Runs once in each. Default: chat.",
			type: "array",
			items: {
				type: "string",
				enum: ["chat", "call"]
			},
			minItems: 1,
			maxItems: 2,
			uniqueItems: true,
			default: ["chat"]
		},
		say: SAY,
		expect: EXPECTED,
		also_say: {
			description: "Other ways to say it, each run once more with the same expectation.",
			type: "array",
			items: SAY,
			maxItems: 50,
			uniqueItems: true
		},
		turns: DIALOGUE,
		variants: {
			description: "Continuations of the turns, each in a session of its own.",
			type: "array",
			minItems: 1,
			maxItems: 20,
			items: {
				type: "object",
				additionalProperties: false,
				required: ["id", "turns"],
				properties: {
					id: id("Name of the variant.", "after-nine"),
					turns: DIALOGUE
				}
			}
		}
	},
	if: { required: ["turns"] },
	then: { properties: {
		say: {
			description: "Use either say and expect, or turns.",
			not: {}
		},
		expect: {
			description: "Use either say and expect, or turns.",
			not: {}
		},
		also_say: {
			description: "also_say goes with say and expect, not with turns.",
			not: {}
		}
	} },
	else: { required: ["say", "expect"] }
};
const TESTS_SCHEMA = {
	$schema: DRAFT,
	$id: "urn:greenroom:schema:v1:tests",
	title: "Conversations",
	description: "tests/*.test.yaml: what guests say and what the agent must do.",
	$defs: {
		expect: EXPECT,
		turns: TURNS
	},
	type: "object",
	additionalProperties: false,
	required: ["version", "conversations"],
	properties: {
		version: {
			description: "Always 1.",
			const: 1
		},
		conversations: {
			description: "The conversations of this file.",
			type: "array",
			minItems: 1,
			maxItems: 2e3,
			items: CONVERSATION,
			examples: [[{
				id: "breakfast-price",
				say: "How much is breakfast?",
				expect: "18 €"
			}]]
		}
	}
};
// src/domain/schema/tool-schema.ts
const PARAMETER = {
	type: "object",
	additionalProperties: false,
	required: ["type"],
	properties: {
		type: parameterType,
		description: text("What the value means.", 1e3),
		enum: choices,
		format: parameterFormat,
		minimum: {
			description: "Smallest number accepted.",
			type: "number",
			examples: [1]
		},
		maximum: {
			description: "Largest number accepted.",
			type: "number",
			examples: [12]
		},
		"x-ask": text("The question for the guest when the value is missing.", 500)
	}
};
const TOOL_SCHEMA = {
	$schema: DRAFT,
	$id: "urn:greenroom:schema:v1:tool",
	title: "Tool",
	description: "tools/<id>.yaml: something the agent can do.",
	type: "object",
	additionalProperties: false,
	required: ["description"],
	properties: {
		name: optionalName,
		description: {
			...text("When to use it.", 2e3),
			examples: ["Books a table in the restaurant."]
		},
		parameters: {
			description: "The arguments, as JSON Schema: an object of plain values.",
			type: "object",
			additionalProperties: false,
			default: {},
			properties: {
				type: {
					description: "Always object.",
					const: "object",
					default: "object"
				},
				properties: {
					description: "One entry for each argument.",
					type: "object",
					maxProperties: 50,
					propertyNames: { pattern: PATTERNS.argument.pattern },
					additionalProperties: PARAMETER,
					default: {}
				},
				required: {
					description: "Arguments without which the tool is not called.",
					type: "array",
					items: {
						type: "string",
						pattern: PATTERNS.argument.pattern
					},
					maxItems: 50,
					uniqueItems: true,
					default: []
				}
			},
			examples: [{
				type: "object",
				properties: { party_size: {
					type: "integer",
					minimum: 1,
					"x-ask": "For how many people?"
				} },
				required: ["party_size"]
			}]
		},
		integration: id("Id of the integration that serves it. Absent: a tool without a back end.", "bookings"),
		operation: {
			description: "Method and path below the integration's endpoint.",
			type: "string",
			pattern: PATTERNS.operation.pattern,
			maxLength: 500,
			examples: ["POST /bookings"]
		},
		reply: {
			...text("Said after the call. {{argument}} and {{result.key}} are filled in.", 5e3),
			default: "Done."
		},
		sample_result: {
			description: "What the reference bot returns instead of calling the integration.",
			type: "object",
			maxProperties: 100,
			propertyNames: { pattern: PATTERNS.argument.pattern },
			additionalProperties: {
				type: [
					"string",
					"number",
					"boolean"
				],
				maxLength: 5e3
			},
			default: {},
			examples: [{ reference: "T-318" }]
		}
	}
};
// src/domain/schema/topic-schema.ts
const TOPIC_SCHEMA = {
	$schema: DRAFT,
	$id: "urn:greenroom:schema:v1:topic",
	title: "Topic",
	description: "topics/<id>.yaml: something the agent can talk about.",
	type: "object",
	additionalProperties: false,
	required: ["name", "content"],
	properties: {
		name: {
			...text("Name for people, and the words by which the topic is found.", 120),
			examples: ["Pet policy"]
		},
		enabled,
		sample_questions: sampleQuestions("Questions that this topic answers, as guests ask them."),
		content: {
			...text("What is said. May hold {{variable}} of the environment."),
			examples: ["Dogs are welcome in ground-floor rooms for 15 € a night."]
		},
		actions: {
			description: "What happens after the content was said.",
			type: "object",
			additionalProperties: false,
			default: {},
			properties: {
				tools: idList("Ids of tools to call as soon as their required values are known."),
				sms: idList("Ids of text messages to offer; sent after a yes."),
				handoffs: idList("Ids of handoffs to make.")
			},
			examples: [{ sms: ["late-checkout-offer"] }]
		}
	}
};
// src/domain/schema/voice-schema.ts
const VOICE_SCHEMA = {
	$schema: DRAFT,
	$id: "urn:greenroom:schema:v1:voice",
	title: "Voice",
	description: "voice.yaml: how the agent sounds on the phone.",
	type: "object",
	additionalProperties: false,
	required: ["provider", "voice"],
	properties: {
		provider: {
			...text("Who makes the voice.", 120),
			examples: ["elevenlabs"]
		},
		voice: {
			...text("The voice's name or id.", 200),
			examples: ["Alice"]
		},
		language: {
			description: "BCP 47 tag. Absent: the agent's first language.",
			type: "string",
			pattern: PATTERNS.language.pattern,
			examples: ["en-GB"]
		},
		stability: {
			description: "0 (lively) to 1 (even).",
			type: "number",
			minimum: 0,
			maximum: 1,
			default: .5
		},
		speed: {
			description: "0.5 to 2; 1 is the voice's own speed.",
			type: "number",
			minimum: .5,
			maximum: 2,
			default: 1
		},
		pronunciations: {
			description: "Words that the voice would say wrongly. Found by the word.",
			type: "array",
			maxItems: 1e3,
			default: [],
			items: {
				type: "object",
				additionalProperties: false,
				required: ["word", "say"],
				properties: {
					word: text("As it is written.", 200),
					say: text("As it is said.", 200)
				}
			},
			examples: [[{
				word: "quay",
				say: "key"
			}]]
		}
	}
};
const BY_KIND = new Map([
	{
		kind: "settings",
		schema: SETTINGS_SCHEMA,
		published: true
	},
	{
		kind: "agent",
		schema: AGENT_SCHEMA,
		published: true
	},
	{
		kind: "rules",
		schema: RULES_SCHEMA,
		published: true
	},
	{
		kind: "topic",
		schema: TOPIC_SCHEMA,
		published: true
	},
	{
		kind: "knowledge",
		schema: KNOWLEDGE_SCHEMA,
		published: true
	},
	{
		kind: "tool",
		schema: TOOL_SCHEMA,
		published: true
	},
	{
		kind: "sms",
		schema: SMS_SCHEMA,
		published: true
	},
	{
		kind: "handoff",
		schema: HANDOFF_SCHEMA,
		published: true
	},
	{
		kind: "guardrail",
		schema: GUARDRAIL_SCHEMA,
		published: true
	},
	{
		kind: "voice",
		schema: VOICE_SCHEMA,
		published: true
	},
	{
		kind: "flow",
		schema: FLOW_SCHEMA,
		published: true
	},
	{
		kind: "integration",
		schema: INTEGRATION_SCHEMA,
		published: true
	},
	{
		kind: "environment",
		schema: ENVIRONMENT_SCHEMA,
		published: true
	},
	{
		kind: "tests",
		schema: TESTS_SCHEMA,
		published: true
	}
].map(({ kind, schema }) => [kind, schema]));
function schemaOf(kind) {
	return BY_KIND.get(kind);
}
// src/domain/schema/find-at-pointer.ts
function findAtPointer(root, pointer) {
	const path = [];
	let value = root;
	for (const part of pointer.replace(/^#/, "").split("/").slice(1)) {
		const name = decodePart(part);
		if (Array.isArray(value)) {
			path.push(Number(name));
			value = value[Number(name)];
		} else {
			path.push(name);
			value = isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : void 0;
		}
	}
	return {
		path,
		value
	};
}
function decodePart(part) {
	return part.replaceAll("~1", "/").replaceAll("~0", "~");
}
// src/domain/schema/known-keys.ts
function knownKeys(schema, path) {
	const at = schemaAt(schema, path);
	return at && isJsonObject(at.properties) ? Object.keys(at.properties) : [];
}
function propertyAt(schema, path, key) {
	const at = schemaAt(schema, path);
	return at && isJsonObject(at.properties) && Object.hasOwn(at.properties, key) ? at.properties[key] : void 0;
}
function schemaAt(root, path) {
	let schema = resolve(root, root);
	for (const part of path) {
		if (!schema) return void 0;
		const { properties, items, additionalProperties } = schema;
		const named = isJsonObject(properties) && Object.hasOwn(properties, part) ? properties[part] : additionalProperties;
		schema = resolve(root, typeof part === "number" ? items : named);
	}
	return schema;
}
function resolve(root, schema) {
	if (!isJsonObject(schema)) return void 0;
	const name = typeof schema.$ref === "string" ? /^#\/\$defs\/(\w+)$/.exec(schema.$ref)?.[1] : void 0;
	if (name === void 0) return schema;
	if (!isJsonObject(root) || !isJsonObject(root.$defs)) return void 0;
	const target = root.$defs[name];
	return isJsonObject(target) ? target : void 0;
}
// src/domain/schema/propose-repair.ts
function renameKey(mapping, key, near, known) {
	if (near === void 0 || !isJsonObject(mapping) || Object.hasOwn(mapping, near)) return void 0;
	return {
		to: "rename-key",
		key: near,
		sure: isSlip(key, near, known)
	};
}
function isSlip(key, near, known) {
	if (sameLetters(key) === sameLetters(near)) return true;
	const distance = editDistance(key.toLowerCase(), near.toLowerCase());
	if (distance > (near.length < 6 ? 1 : 2) || near.length < 4) return false;
	return known.every((other) => other === near || editDistance(key.toLowerCase(), other) > distance);
}
function addMissingKey(property, mapping, key) {
	if (!isJsonObject(property) || !isJsonObject(mapping)) return void 0;
	const [before] = Object.keys(mapping);
	const only = property.const ?? property.default;
	if (before === void 0 || typeof only !== "string" && typeof only !== "number") return void 0;
	return {
		to: "add-key",
		key,
		value: typeof only === "string" && !/^[a-z][a-z/0-9-]*$/.test(only) ? JSON.stringify(only) : `${only}`,
		before
	};
}
function rewriteText(pattern, value, path) {
	if (typeof value !== "string" || value.length > 200) return void 0;
	const write = (text) => text === void 0 || text === value ? void 0 : {
		to: "write",
		from: value,
		text,
		sure: true
	};
	switch (pattern) {
		case PATTERNS.language.pattern: return write(languageTag(value));
		case PATTERNS.phoneNumber.pattern:
		case PATTERNS.destination.pattern: return write(phoneNumber(value));
		case PATTERNS.id.pattern: return path.at(-1) === "id" ? write(asId(value)) : void 0;
		default: return;
	}
}
function chooseAllowed(value, allowed, near) {
	if (typeof value !== "string") return void 0;
	const alike = allowed.filter((one) => sameLetters(one) === sameLetters(value));
	return {
		to: "write",
		from: value,
		text: near,
		sure: alike.length === 1 && alike[0] === near
	};
}
function languageTag(text) {
	const match = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|[0-9]{3}))?$/i.exec(text.trim());
	if (match === null) return void 0;
	const [, language = "", script, region] = match;
	return [
		language.toLowerCase(),
		...script === void 0 ? [] : [`${script.slice(0, 1).toUpperCase()}${script.slice(1).toLowerCase()}`],
		...region === void 0 ? [] : [region.toUpperCase()]
	].join("-");
}
function phoneNumber(text) {
	if (!/^\+[0-9 ().\u00a0-]{6,40}$/.test(text) || /\( *0 *\)/.test(text)) return void 0;
	const digits = `+${text.replace(/[^0-9]/g, "")}`;
	return new RegExp(PATTERNS.phoneNumber.pattern).test(digits) ? digits : void 0;
}
function asId(text) {
	const id = sameLetters(text);
	return new RegExp(PATTERNS.id.pattern).test(id) ? id : void 0;
}
function sameLetters(name) {
	return name.trim().toLowerCase().replace(/[\s_-]+/g, "-");
}
// src/domain/schema/explain-schema-error.ts
function explainSchemaError(error, schema, root) {
	const { path, value } = findAtPointer(root, error.instancePath);
	if (error.propertyName !== void 0) return explainName(error, path);
	switch (error.keyword) {
		case "additionalProperties":
		case "unevaluatedProperties": return explainUnknownKey(error, path, value, schema);
		case "required": {
			const key = textParam(error, "missingProperty");
			return {
				path,
				at: "value",
				rule: "missing-key",
				key,
				message: `${quote(key)} is missing${within(path)}.`,
				suggestion: "Add it.",
				...repaired(addMissingKey(propertyAt(schema, path, key), value, key))
			};
		}
		case "type": return explainType(error, path, value);
		default: return explainValue(error, path, value, schema);
	}
}
function repaired(repair) {
	return repair === void 0 ? {} : { repair };
}
function explainUnknownKey(error, path, mapping, schema) {
	const key = textParam(error, "additionalProperty");
	const known = knownKeys(schema, path);
	const near = nearestName(key, known);
	const isOverride = schema === ENVIRONMENT_SCHEMA && path[0] === "overrides" && near === void 0;
	return {
		path: [...path, key],
		at: "key",
		rule: "unknown-key",
		message: isOverride ? `${quote(dotted([...path.slice(1), key]))} can't be overridden: it is the same in every environment.` : `${quote(key)} is not a known key${within(path)}.`,
		suggestion: near ? `Did you mean ${quote(near)}?` : isOverride ? "Only the `greeting` and the `destination` of handoffs may differ; use a variable, or change it everywhere." : `Known keys are ${list(known.map((name) => quote(name)))}.`,
		...repaired(renameKey(mapping, key, near, known))
	};
}
function explainName(error, path) {
	const name = error.propertyName ?? "";
	return {
		path: [...path, name],
		at: "key",
		rule: "wrong-value",
		message: `The key ${quote(name)} must be ${patternWords(error)}.`
	};
}
function explainType(error, path, value) {
	const wanted = [error.params.type].flat().filter((type) => typeof type === "string");
	const asText = wanted.includes("string") && (typeof value === "number" || typeof value === "boolean");
	return {
		path,
		at: "value",
		rule: "wrong-type",
		message: `${subject(path)} must be ${list(wanted.map((type) => TYPE_WORDS.get(type) ?? type), "or")}, but is ${describe(value)}.`,
		...asText ? {
			suggestion: "Put quotes around the value.",
			repair: { to: "quote" }
		} : {}
	};
}
function whyOnlyThese(error, schema) {
	const { value: parent } = findAtPointer(schema, error.schemaPath.replace(/\/[^/]*$/, ""));
	return isJsonObject(parent) && typeof parent.$comment === "string" ? parent.$comment : void 0;
}
function explainValue(error, path, value, schema) {
	const limit = typeof error.params.limit === "number" ? error.params.limit : 0;
	const problem = (message, suggestion) => ({
		path,
		at: "value",
		rule: "wrong-value",
		message,
		...suggestion === void 0 ? {} : { suggestion }
	});
	const name = subject(path);
	switch (error.keyword) {
		case "pattern": return {
			...problem(`${name} must be ${patternWords(error)}.`),
			...repaired(rewriteText(error.params.pattern, value, path))
		};
		case "enum": {
			const allowed = [error.params.allowedValues].flat().map(String);
			const near = typeof value === "string" ? nearestName(value, allowed) : void 0;
			return {
				...problem(`${name} must be ${list(allowed.map(quote), "or")}.`, near === void 0 ? whyOnlyThese(error, schema) : `Did you mean ${quote(near)}?`),
				...repaired(near === void 0 ? void 0 : chooseAllowed(value, allowed, near))
			};
		}
		case "const": return problem(`${name} must be ${quote(String(error.params.allowedValue))}.`);
		case "not": {
			const { value: parent } = findAtPointer(schema, error.schemaPath.replace(/\/[^/]*$/, ""));
			return problem(isJsonObject(parent) && typeof parent.description === "string" ? parent.description : `${name} is not allowed to have this value.`);
		}
		case "minimum": return problem(`${name} must be at least ${limit}.`);
		case "maximum": return problem(`${name} must be at most ${limit}.`);
		case "maxLength": return problem(`${name} must not be longer than ${limit} characters.`);
		case "minLength": return problem(`${name} must have at least ${limit} characters.`);
		case "maxItems": return problem(limit === 0 ? `${name} must be empty.` : `${name} must not have more than ${limit} entries.`);
		case "minItems":
		case "minProperties": return problem(limit === 1 ? `${name} must not be empty.` : `${name} must have at least ${limit} entries.`);
		case "maxProperties": return problem(`${name} must not have more than ${limit} entries.`);
		case "uniqueItems": return {
			...problem(`${name} holds the same entry twice.`, "Keep one of the two."),
			path: [...path, Math.max(Number(error.params.i) || 0, Number(error.params.j) || 0)],
			repair: { to: "remove-entry" }
		};
		default: return problem(`${name} does not have the form that is expected.`);
	}
}
const TYPE_WORDS = /* @__PURE__ */ new Map([
	["string", "text"],
	["integer", "a whole number"],
	["number", "a number"],
	["boolean", "true or false"],
	["object", "a mapping (key: value)"],
	["array", "a list"],
	["null", "empty"]
]);
function describe(value) {
	if (value === null || value === void 0) return "empty";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a mapping";
	if (typeof value === "string") return "text";
	return typeof value === "boolean" ? `${value}` : `the number ${String(value)}`;
}
function patternWords(error) {
	return Object.values(PATTERNS).find(({ pattern }) => pattern === error.params.pattern)?.words ?? "written in another form";
}
function subject(path) {
	return path.length === 0 ? "The file" : quote(dotted(path));
}
function within(path) {
	return path.length === 0 ? "" : ` in ${quote(dotted(path))}`;
}
function dotted(path) {
	return path.map((part, index) => typeof part === "number" ? `[${part}]` : `${index === 0 ? "" : "."}${part}`).join("");
}
function quote(text) {
	return `\`${text.length > 80 ? `${text.slice(0, 80)}…` : text}\``;
}
function list(words, joint = "and") {
	if (words.length < 2) return words.join("");
	return `${words.slice(0, -1).join(", ")} ${joint} ${words.at(-1)}`;
}
function textParam(error, name) {
	const value = error.params[name];
	return typeof value === "string" ? value : "";
}
// src/domain/schema/validate-schema.ts
const MOST_PROBLEMS = 200;
function validateSchema(kind, value) {
	return problemsOf(VALIDATORS[kind], schemaOf(kind), value);
}
function problemsOf(validate, schema, value) {
	if (validate(value)) return [];
	const problems = [];
	for (const error of relevant(validate.errors ?? [])) {
		if (problems.length >= MOST_PROBLEMS) break;
		problems.push(explainSchemaError(error, schema, value));
	}
	return withoutConsequences(problems);
}
function withoutConsequences(problems) {
	const meant = new Set(problems.filter(({ rule }) => rule === "unknown-key").map(({ path, suggestion }) => JSON.stringify([path.slice(0, -1), suggestion])));
	return problems.filter(({ rule, path, key }) => {
		return rule !== "missing-key" || !meant.has(JSON.stringify([path, `Did you mean \`${key}\`?`]));
	});
}
function relevant(errors) {
	const wrongType = new Set(errors.filter(({ keyword }) => keyword === "type").map(({ instancePath }) => instancePath));
	const seen = /* @__PURE__ */ new Set();
	return errors.filter((error) => {
		if (error.keyword === "if" || error.keyword === "propertyNames" && error.propertyName === void 0) return false;
		if (error.keyword !== "type" && wrongType.has(error.instancePath)) return false;
		const key = JSON.stringify([
			error.instancePath,
			error.keyword,
			error.params,
			error.propertyName
		]);
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}
// src/render/visible.ts
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufffc]/gu;
const PICTOGRAPH_BEFORE = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier})\ufe0f?$/u;
const PICTOGRAPH_AFTER = /^\p{Extended_Pictographic}/u;
const JOINING = "\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Mongolian}";
const JOINING_BEFORE = new RegExp(`[${JOINING}]$`, "u");
const JOINING_AFTER = new RegExp(`^[${JOINING}]`, "u");
function showHidden(text) {
	return text.replace(HIDDEN, (character, offset) => {
		if (character === "\n" || character === "	") return character;
		return isNeeded(character, text.slice(Math.max(0, offset - 4), offset), text.slice(offset + character.length, offset + character.length + 2)) ? character : `⟨${codePoint(character)}⟩`;
	});
}
function isNeeded(character, before, after) {
	if (character === "️" || character === "︎") return /(?:\p{Emoji})$/u.test(before);
	if (character === "‍" && PICTOGRAPH_BEFORE.test(before) && PICTOGRAPH_AFTER.test(after)) return true;
	if (character === "‍" || character === "‌") return JOINING_BEFORE.test(before) && JOINING_AFTER.test(after);
	return false;
}
function codePoint(character) {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
// src/domain/result/reason-codes.ts
const REASON_CODES = {
	"findings-present": {
		exit: 1,
		about: "Validation found at least one error."
	},
	"fix-not-written": {
		exit: 3,
		about: "A file could not be written, or somebody else changed it while its fix was made."
	},
	"nothing-to-publish": {
		exit: 0,
		about: "The agent's files mean the same as the newest version."
	},
	"publish-note-vague": {
		exit: 1,
		about: "The publish note does not say why the version exists."
	},
	"published-at-older-commit": {
		exit: 1,
		about: "A newer commit has been published already."
	},
	"version-unknown": {
		exit: 2,
		about: "The ledger holds no such version."
	},
	"version-on-hold": {
		exit: 1,
		about: "Someone, or a rollback, put the version on hold."
	},
	"hold-unchanged": {
		exit: 0,
		about: "The version is on hold already, or was not on hold."
	},
	"version-changed": {
		exit: 1,
		about: "The version's commit no longer gives the digest that was published, or its tag says something else than the ledger."
	},
	"step-skipped": {
		exit: 1,
		about: "The version is not verified in the environment before this one."
	},
	"not-validated": {
		exit: 1,
		about: "No passing validation is recorded for the digest."
	},
	"regression-missing": {
		exit: 1,
		about: "No full regression run is recorded for the digest in the environment before."
	},
	"regression-failed": {
		exit: 1,
		about: "The newest full regression run for the digest did not pass."
	},
	"approval-missing": {
		exit: 1,
		about: "Nobody has approved this version for this environment at this ledger position."
	},
	"approval-by-author": {
		exit: 1,
		about: "The approver is an author of the change."
	},
	"approval-rejected": {
		exit: 1,
		about: "A reviewer rejected the deployment."
	},
	"approval-unprotected": {
		exit: 1,
		about: "The GitHub Environment has no required reviewers, so an approval proves nothing."
	},
	"approval-outdated": {
		exit: 1,
		about: "Something was deployed to the environment after the approval."
	},
	"already-approved": {
		exit: 0,
		about: "The same person approved the same thing already."
	},
	"already-active": {
		exit: 0,
		about: "The environment runs this version already."
	},
	"deployment-running": {
		exit: 1,
		about: "Another run holds the environment."
	},
	"deployment-unproven": {
		exit: 3,
		about: "An earlier run left an open intent and cannot be proven finished."
	},
	"lost-the-race": {
		exit: 1,
		about: "Another run deployed to the environment first."
	},
	drift: {
		exit: 1,
		about: "The platform runs something else than the ledger says."
	},
	"platform-unreachable": {
		exit: 3,
		about: "The platform did not answer usably."
	},
	"delivery-refused": {
		exit: 3,
		about: "The platform refused the version."
	},
	"read-back-failed": {
		exit: 3,
		about: "The platform never reported the version as active."
	},
	interrupted: {
		exit: 3,
		about: "The run was cancelled; what it did is recorded."
	},
	"smoke-missing": {
		exit: 2,
		about: "The version has no conversation tagged `smoke`."
	},
	"smoke-failed": {
		exit: 1,
		about: "A smoke conversation failed after activation."
	},
	"smoke-inconclusive": {
		exit: 3,
		about: "A smoke conversation could not be measured."
	},
	"rolled-back": {
		exit: 1,
		about: "The environment was put back on its last verified version."
	},
	"rollback-failed": {
		exit: 3,
		about: "The environment could not be put back; a person must act."
	},
	"no-rollback-target": {
		exit: 1,
		about: "No verified version of this environment is there to go back to."
	},
	"target-never-verified": {
		exit: 1,
		about: "The named version was never verified in this environment."
	},
	"stale-run": {
		exit: 1,
		about: "A re-run of a deploy that never succeeded, while something newer was deployed."
	},
	"rerun-refused": {
		exit: 1,
		about: "Policy does not let a re-run roll back."
	},
	"rerun-rolls-back": {
		exit: 0,
		about: "A re-run of an old successful deploy: this is a rollback."
	},
	"ledger-corrupt": {
		exit: 3,
		about: "The ledger's chain does not verify."
	},
	"ledger-unreachable": {
		exit: 3,
		about: "The ledger could not be read or written."
	},
	"no-tests": {
		exit: 2,
		about: "No conversation was selected; an empty run is never green."
	},
	"nothing-asserted": {
		exit: 2,
		about: "A conversation asserts nothing."
	},
	"tests-invalid": {
		exit: 2,
		about: "The tests have errors."
	},
	"tests-failed": {
		exit: 1,
		about: "At least one conversation failed."
	},
	"tests-inconclusive": {
		exit: 3,
		about: "At least one conversation could not be measured."
	},
	"wrong-version": {
		exit: 3,
		about: "The bot ran another version than the one under test."
	},
	"comment-not-permitted": {
		exit: 0,
		about: "The token may not write comments; the job summary has the text."
	},
	"comment-not-ours": {
		exit: 0,
		about: "Somebody else's comment carries our marker; it was left alone."
	},
	"run-refused": {
		exit: 1,
		about: "The run that made the results is not the expected pull request run of this repository."
	},
	"run-unverified": {
		exit: 3,
		about: "GitHub did not say enough about the run that made the results; nothing was written."
	},
	"pull-request-unclear": {
		exit: 1,
		about: "Not exactly one open pull request belongs to the run that made the results."
	},
	"stale-result": {
		exit: 0,
		about: "The pull request has moved on since the results were made; nothing was written."
	},
	"result-missing": {
		exit: 0,
		about: "The run left no result: its check ended before it had one."
	},
	"result-refused": {
		exit: 1,
		about: "A result file is unusable, contradicts another, or is about another commit."
	},
	"agent-refused": {
		exit: 1,
		about: "A result is about an agent that no settings file of the default branch describes."
	}
};
// src/domain/result/exit-code.ts
function exitCodeOf(result) {
	if (result.decision !== "stop") return 0;
	const first = result.reasons[0];
	const exit = first ? REASON_CODES[first.code].exit : 1;
	return exit === 0 ? 1 : exit;
}
// src/cli/finish.ts
function finish(call, result, text) {
	if (call.flag("json")) call.terminal.out(JSON.stringify({
		...result,
		toolVersion
	}, null, 2));
	else if (text !== "") call.terminal.out(text);
	return exitCodeOf(result);
}
function reasonLines(result) {
	return result.reasons.flatMap(({ code, message, hint }) => [`${code}: ${message}`, ...hint ? [`  ${hint}`] : []]);
}
export { AGENT_SCHEMA as C, objectAt as D, listAt as E, textAt as O, ENVIRONMENT_SCHEMA as S, fieldAt as T, KNOWLEDGE_SCHEMA as _, showHidden as a, GUARDRAIL_SCHEMA as b, dotted as c, schemaOf as d, VOICE_SCHEMA as f, SETTINGS_SCHEMA as g, SMS_SCHEMA as h, REASON_CODES as i, textsAt as k, explainSchemaError as l, TOOL_SCHEMA as m, reasonLines as n, problemsOf as o, TOPIC_SCHEMA as p, exitCodeOf as r, validateSchema as s, finish as t, sameLetters as u, INTEGRATION_SCHEMA as v, DRAFT as w, FLOW_SCHEMA as x, HANDOFF_SCHEMA as y };
