import { a as DRAFT, c as id, d as parameterFormat, f as parameterType, i as ENVIRONMENT_SCHEMA, l as idList, m as text, n as explainSchemaError, o as choices, p as sampleQuestions, s as enabled, u as optionalName } from "./explain-schema-error.js";
import { t as PATTERNS } from "./patterns.js";
import { t as SECTIONS } from "./agent.js";
import { t as VALIDATORS } from "./validators.js";
// src/domain/schema/agent-schema.ts
/** `agent.yaml` */
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
// src/domain/schema/flow-schema.ts
/** `flows/<id>.yaml` */
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
/** Required, so there is no default. */
const REFUSED = {
	...REFUSED_QUESTIONS,
	minItems: 1
};
/** `guardrails/<id>.yaml` */
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
		sample_questions: REFUSED,
		response: {
			...text("What it says instead.", 2e3),
			examples: ["I am sorry, I can't give legal advice."]
		}
	}
};
// src/domain/schema/handoff-schema.ts
/** `handoffs/<id>.yaml` */
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
/** `integrations/<id>.yaml` */
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
/** `knowledge/<id>.yaml` */
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
/** `rules.yaml` */
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
/** `validation` in greenroom.yml: what a team has said about the rules. */
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
/** `custom` in greenroom.yml: which files hold what, for agents that no known layout fits. */
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
/** `greenroom.yml` */
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
/** `sms/<id>.yaml` */
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
/** `tests/**` + `/*.test.yaml` */
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
/** `tools/<id>.yaml` */
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
/** `topics/<id>.yaml` */
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
/** `voice.yaml` */
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
// src/domain/schema/validate-schema.ts
const MOST_PROBLEMS = 200;
/** Checks the value of a file that people write. An empty list means that it fits. At most 200 problems, in document order. */
function validateSchema(kind, value) {
	return problemsOf(VALIDATORS[kind], schemaOf(kind), value);
}
/** The same with a validator and the schema that it was made of. */
function problemsOf(validate, schema, value) {
	if (validate(value)) return [];
	const problems = [];
	for (const error of relevant(validate.errors ?? [])) {
		if (problems.length >= MOST_PROBLEMS) break;
		problems.push(explainSchemaError(error, schema, value));
	}
	return withoutConsequences(problems);
}
/** A misspelt required key is one mistake, not two: that the right key is missing follows from it. */
function withoutConsequences(problems) {
	const meant = new Set(problems.filter(({ rule }) => rule === "unknown-key").map(({ path, suggestion }) => JSON.stringify([path.slice(0, -1), suggestion])));
	return problems.filter(({ rule, path, key }) => {
		return rule !== "missing-key" || !meant.has(JSON.stringify([path, `Did you mean \`${key}\`?`]));
	});
}
/** Drops what only says that something below failed, and what follows from a wrong type at the same place. */
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
export { TOPIC_SCHEMA as a, SETTINGS_SCHEMA as c, HANDOFF_SCHEMA as d, GUARDRAIL_SCHEMA as f, VOICE_SCHEMA as i, KNOWLEDGE_SCHEMA as l, AGENT_SCHEMA as m, validateSchema as n, TOOL_SCHEMA as o, FLOW_SCHEMA as p, schemaOf as r, SMS_SCHEMA as s, problemsOf as t, INTEGRATION_SCHEMA as u };
