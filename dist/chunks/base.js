import { createHash } from "node:crypto";
// src/domain/agent/agent.ts
const SECTIONS = [
	"agent",
	"instructions",
	"rules",
	"topics",
	"knowledge",
	"tools",
	"sms",
	"handoffs",
	"guardrails",
	"voice",
	"flows",
	"integrations",
	"environments",
	"responses",
	"entities"
];
const OPTIONAL_SECTIONS = ["responses", "entities"];
function isOptional(section) {
	return OPTIONAL_SECTIONS.some((name) => name === section);
}
function itemName(item) {
	return `${item.section}/${item.id}`;
}
function findItem(agent, section, id) {
	return agent.sections.get(section)?.get(id);
}
function itemsOf(agent, section) {
	return [...agent.sections.get(section)?.values() ?? []];
}
// src/domain/json.ts
function isJsonObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/domain/schema/patterns.ts
const PATTERNS = {
	id: {
		pattern: "^[a-z0-9][a-z0-9-]{0,79}$",
		words: "small letters, digits and -, at most 80 characters, beginning with a letter or digit"
	},
	itemId: {
		pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$",
		words: "letters, digits, . _ and -, at most 120 characters, beginning with a letter or digit"
	},
	agentName: {
		pattern: "^[a-z0-9][a-z0-9-]{0,62}$",
		words: "small letters, digits and -, at most 63 characters, beginning with a letter or digit"
	},
	environmentName: {
		pattern: "^[a-z][a-z0-9-]{0,62}$",
		words: "small letters, digits and -, at most 63 characters, beginning with a letter"
	},
	notBlank: {
		pattern: "\\S",
		words: "text that is not blank"
	},
	variable: {
		pattern: "^[a-z][a-z0-9_]{0,63}$",
		words: "small letters, digits and _, beginning with a letter"
	},
	argument: {
		pattern: "^[A-Za-z][A-Za-z0-9_]{0,63}$",
		words: "letters, digits and _, beginning with a letter"
	},
	secretName: {
		pattern: "^[A-Z][A-Z0-9_]{0,127}$",
		words: "the name of a secret in capital letters, digits and _ (never its value)"
	},
	language: {
		pattern: "^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$",
		words: "a language tag such as en, en-GB or zh-Hant-TW"
	},
	phoneNumber: {
		pattern: "^\\+[1-9][0-9]{6,14}$",
		words: "a phone number in E.164 form, in quotes, such as \"+15005550001\""
	},
	destination: {
		pattern: "^(?:\\+[1-9][0-9]{6,14}|sips?:[^\\s@]+@[^\\s@]+|queue:[A-Za-z0-9][A-Za-z0-9._-]{0,79})$",
		words: "a phone number such as \"+15005550010\", a sip:name@host address, or queue:name"
	},
	webAddress: {
		pattern: "^https?://[^\\s@/?#\\\\]+(?:[/?#][^\\s\\\\]*)?$",
		words: "an address that begins with https:// or http://, without a password in it"
	},
	operation: {
		pattern: "^(?:GET|POST|PUT|PATCH|DELETE) /[^\\s]*$",
		words: "a method and a path, such as POST /bookings"
	},
	folder: {
		pattern: "^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]*$",
		words: "a folder inside the repository, with / between its parts and without .."
	},
	branch: {
		pattern: "^[A-Za-z0-9]+(?:[._/-][A-Za-z0-9]+)*$",
		words: "a branch name of letters, digits and single . _ - or / between them"
	},
	covers: {
		pattern: "^[a-z]+/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$",
		words: "the name of an item, such as topics/pet-policy"
	},
	ruleId: {
		pattern: "^[a-z]+(?:-[a-z0-9]+){0,10}$",
		words: "the id of a rule, such as invisible-characters"
	},
	reason: {
		pattern: "^\\s*\\S+\\s+\\S",
		words: "a reason of at least two words"
	},
	fieldWay: {
		pattern: "^[^.\\s][^.]{0,99}(?:\\.[^.\\s][^.]{0,99}){0,9}$",
		words: "names of fields with dots between them"
	},
	channel: {
		pattern: "^(?:chat|call)$",
		words: "chat or call"
	},
	digest: {
		pattern: "^sha256:[0-9a-f]{64}$",
		words: "a digest: sha256: and 64 hex digits"
	}
};
// src/domain/schema/generated/validators.js
const validateSettings = validate52;
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:greenroom:schema:v1:settings",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"schema",
		"agent",
		"environments"
	],
	"properties": {
		"schema": { "const": "greenroom/v1" },
		"agent": {
			"type": "string",
			"pattern": "^[a-z0-9][a-z0-9-]{0,62}$"
		},
		"layout": {
			"type": "string",
			"enum": [
				"greenroom",
				"polyai-adk",
				"rasa",
				"dialogflow-cx",
				"custom"
			]
		},
		"custom": {
			"type": "object",
			"additionalProperties": false,
			"required": ["sections"],
			"properties": { "sections": {
				"type": "array",
				"minItems": 1,
				"maxItems": 50,
				"items": {
					"type": "object",
					"additionalProperties": false,
					"required": ["section", "files"],
					"properties": {
						"section": {
							"type": "string",
							"enum": [
								"agent",
								"instructions",
								"rules",
								"topics",
								"knowledge",
								"tools",
								"sms",
								"handoffs",
								"guardrails",
								"voice",
								"flows",
								"integrations",
								"environments",
								"responses",
								"entities"
							]
						},
						"files": {
							"type": "array",
							"minItems": 1,
							"maxItems": 50,
							"items": {
								"type": "string",
								"pattern": "\\S",
								"maxLength": 300
							}
						},
						"list": {
							"type": "string",
							"pattern": "^[^.\\s][^.]{0,99}(?:\\.[^.\\s][^.]{0,99}){0,9}$",
							"maxLength": 300
						},
						"id": {
							"type": "string",
							"pattern": "^[^.\\s][^.]{0,99}(?:\\.[^.\\s][^.]{0,99}){0,9}$",
							"maxLength": 300
						},
						"fields": {
							"type": "object",
							"maxProperties": 50,
							"propertyNames": { "pattern": "^[^.\\s][^.]{0,99}(?:\\.[^.\\s][^.]{0,99}){0,9}$" },
							"additionalProperties": {
								"type": "string",
								"pattern": "^[^.\\s][^.]{0,99}(?:\\.[^.\\s][^.]{0,99}){0,9}$",
								"maxLength": 300
							}
						},
						"schema": { "type": "object" }
					}
				}
			} }
		},
		"root": {
			"type": "string",
			"pattern": "^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]*$",
			"maxLength": 300
		},
		"tests": {
			"type": "string",
			"pattern": "^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]*$",
			"maxLength": 300
		},
		"environments": {
			"type": "object",
			"minProperties": 1,
			"maxProperties": 20,
			"propertyNames": { "pattern": "^[a-z][a-z0-9-]{0,62}$" },
			"additionalProperties": {
				"type": "object",
				"additionalProperties": false,
				"required": ["platform"],
				"properties": {
					"platform": {
						"type": "object",
						"additionalProperties": false,
						"required": ["adapter", "url"],
						"properties": {
							"adapter": {
								"type": "string",
								"enum": ["reference"]
							},
							"url": {
								"type": "string",
								"pattern": "^https?://[^\\s@/?#\\\\]+(?:[/?#][^\\s\\\\]*)?$",
								"maxLength": 2e3
							},
							"environment": {
								"type": "string",
								"pattern": "\\S",
								"maxLength": 200
							},
							"token_env": {
								"type": "string",
								"pattern": "^[A-Z][A-Z0-9_]{0,127}$"
							}
						}
					},
					"phone_numbers": {
						"type": "array",
						"items": {
							"type": "string",
							"pattern": "^\\+[1-9][0-9]{6,14}$"
						},
						"maxItems": 100,
						"uniqueItems": true
					},
					"gates": {
						"type": "array",
						"items": {
							"type": "string",
							"enum": [
								"step-order",
								"validated",
								"regression",
								"approval"
							]
						},
						"maxItems": 20,
						"uniqueItems": true
					}
				}
			}
		},
		"policy": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"publish_note": {
					"type": "object",
					"additionalProperties": false,
					"properties": { "min_words": {
						"type": "integer",
						"minimum": 1,
						"maximum": 50
					} }
				},
				"pre_release_optional_for": {
					"type": "array",
					"items": {
						"type": "string",
						"enum": ["wording"],
						"$comment": "Only other words for guests can be judged without pre-release: every other risk changes what the agent does, and only a run there shows how."
					},
					"uniqueItems": true
				},
				"rerun": {
					"type": "string",
					"enum": ["rollback", "refuse"]
				}
			}
		},
		"validation": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"rules": {
					"type": "object",
					"maxProperties": 200,
					"propertyNames": { "pattern": "^[a-z]+(?:-[a-z0-9]+){0,10}$" },
					"additionalProperties": {
						"type": "string",
						"enum": [
							"error",
							"warning",
							"note",
							"off"
						]
					}
				},
				"ignore": {
					"type": "array",
					"maxItems": 500,
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["rule", "reason"],
						"properties": {
							"rule": {
								"type": "string",
								"pattern": "^[a-z]+(?:-[a-z0-9]+){0,10}$"
							},
							"files": {
								"type": "string",
								"pattern": "\\S",
								"maxLength": 300
							},
							"item": {
								"type": "string",
								"pattern": "^[a-z]+/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$"
							},
							"reason": {
								"type": "string",
								"pattern": "^\\s*\\S+\\s+\\S",
								"maxLength": 500
							}
						}
					}
				},
				"allow_contacts": {
					"type": "array",
					"maxItems": 500,
					"uniqueItems": true,
					"items": {
						"type": "string",
						"pattern": "\\S",
						"maxLength": 200
					}
				}
			}
		},
		"ledger": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "branch": {
				"type": "string",
				"pattern": "^[A-Za-z0-9]+(?:[._/-][A-Za-z0-9]+)*$",
				"maxLength": 100
			} }
		}
	}
};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = /* @__PURE__ */ new RegExp("^[a-z0-9][a-z0-9-]{0,62}$", "u");
const pattern4 = /* @__PURE__ */ new RegExp("\\S", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^[^.\\s][^.]{0,99}(?:\\.[^.\\s][^.]{0,99}){0,9}$", "u");
const pattern9 = /* @__PURE__ */ new RegExp("^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]*$", "u");
const pattern11 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,62}$", "u");
const pattern12 = /* @__PURE__ */ new RegExp("^https?://[^\\s@/?#\\\\]+(?:[/?#][^\\s\\\\]*)?$", "u");
const pattern14 = /* @__PURE__ */ new RegExp("^[A-Z][A-Z0-9_]{0,127}$", "u");
const pattern15 = /* @__PURE__ */ new RegExp("^\\+[1-9][0-9]{6,14}$", "u");
const pattern16 = /* @__PURE__ */ new RegExp("^[a-z]+(?:-[a-z0-9]+){0,10}$", "u");
const pattern19 = /* @__PURE__ */ new RegExp("^[a-z]+/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$", "u");
const pattern20 = /* @__PURE__ */ new RegExp("^\\s*\\S+\\s+\\S", "u");
const pattern22 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9]+(?:[._/-][A-Za-z0-9]+)*$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.agent === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "agent" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.environments === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "environments" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema19.properties, key0)) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.schema !== void 0) {
			if ("greenroom/v1" !== data.schema) {
				const err4 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/const",
					keyword: "const",
					params: { allowedValue: "greenroom/v1" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.agent !== void 0) {
			let data1 = data.agent;
			if (typeof data1 === "string") {
				if (!pattern3.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/agent",
						schemaPath: "#/properties/agent/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/agent",
					schemaPath: "#/properties/agent/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.layout !== void 0) {
			let data2 = data.layout;
			if (typeof data2 !== "string") {
				const err7 = {
					instancePath: instancePath + "/layout",
					schemaPath: "#/properties/layout/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (!(data2 === "greenroom" || data2 === "polyai-adk" || data2 === "rasa" || data2 === "dialogflow-cx" || data2 === "custom")) {
				const err8 = {
					instancePath: instancePath + "/layout",
					schemaPath: "#/properties/layout/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.layout.enum }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.custom !== void 0) {
			let data3 = data.custom;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.sections === void 0) {
					const err9 = {
						instancePath: instancePath + "/custom",
						schemaPath: "#/properties/custom/required",
						keyword: "required",
						params: { missingProperty: "sections" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				for (const key1 in data3) if (!(key1 === "sections")) {
					const err10 = {
						instancePath: instancePath + "/custom",
						schemaPath: "#/properties/custom/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data3.sections !== void 0) {
					let data4 = data3.sections;
					if (Array.isArray(data4)) {
						if (data4.length > 50) {
							const err11 = {
								instancePath: instancePath + "/custom/sections",
								schemaPath: "#/properties/custom/properties/sections/maxItems",
								keyword: "maxItems",
								params: { limit: 50 }
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data4.length < 1) {
							const err12 = {
								instancePath: instancePath + "/custom/sections",
								schemaPath: "#/properties/custom/properties/sections/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						const len0 = data4.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data5 = data4[i0];
							if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
								if (data5.section === void 0) {
									const err13 = {
										instancePath: instancePath + "/custom/sections/" + i0,
										schemaPath: "#/properties/custom/properties/sections/items/required",
										keyword: "required",
										params: { missingProperty: "section" }
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
								if (data5.files === void 0) {
									const err14 = {
										instancePath: instancePath + "/custom/sections/" + i0,
										schemaPath: "#/properties/custom/properties/sections/items/required",
										keyword: "required",
										params: { missingProperty: "files" }
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
								for (const key2 in data5) if (!(key2 === "section" || key2 === "files" || key2 === "list" || key2 === "id" || key2 === "fields" || key2 === "schema")) {
									const err15 = {
										instancePath: instancePath + "/custom/sections/" + i0,
										schemaPath: "#/properties/custom/properties/sections/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 }
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
								if (data5.section !== void 0) {
									let data6 = data5.section;
									if (typeof data6 !== "string") {
										const err16 = {
											instancePath: instancePath + "/custom/sections/" + i0 + "/section",
											schemaPath: "#/properties/custom/properties/sections/items/properties/section/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err16];
										else vErrors.push(err16);
										errors++;
									}
									if (!(data6 === "agent" || data6 === "instructions" || data6 === "rules" || data6 === "topics" || data6 === "knowledge" || data6 === "tools" || data6 === "sms" || data6 === "handoffs" || data6 === "guardrails" || data6 === "voice" || data6 === "flows" || data6 === "integrations" || data6 === "environments" || data6 === "responses" || data6 === "entities")) {
										const err17 = {
											instancePath: instancePath + "/custom/sections/" + i0 + "/section",
											schemaPath: "#/properties/custom/properties/sections/items/properties/section/enum",
											keyword: "enum",
											params: { allowedValues: schema19.properties.custom.properties.sections.items.properties.section.enum }
										};
										if (vErrors === null) vErrors = [err17];
										else vErrors.push(err17);
										errors++;
									}
								}
								if (data5.files !== void 0) {
									let data7 = data5.files;
									if (Array.isArray(data7)) {
										if (data7.length > 50) {
											const err18 = {
												instancePath: instancePath + "/custom/sections/" + i0 + "/files",
												schemaPath: "#/properties/custom/properties/sections/items/properties/files/maxItems",
												keyword: "maxItems",
												params: { limit: 50 }
											};
											if (vErrors === null) vErrors = [err18];
											else vErrors.push(err18);
											errors++;
										}
										if (data7.length < 1) {
											const err19 = {
												instancePath: instancePath + "/custom/sections/" + i0 + "/files",
												schemaPath: "#/properties/custom/properties/sections/items/properties/files/minItems",
												keyword: "minItems",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err19];
											else vErrors.push(err19);
											errors++;
										}
										const len1 = data7.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let data8 = data7[i1];
											if (typeof data8 === "string") {
												if (data8.length > 300) {
													const err20 = {
														instancePath: instancePath + "/custom/sections/" + i0 + "/files/" + i1,
														schemaPath: "#/properties/custom/properties/sections/items/properties/files/items/maxLength",
														keyword: "maxLength",
														params: { limit: 300 }
													};
													if (vErrors === null) vErrors = [err20];
													else vErrors.push(err20);
													errors++;
												}
												if (!pattern4.test(data8)) {
													const err21 = {
														instancePath: instancePath + "/custom/sections/" + i0 + "/files/" + i1,
														schemaPath: "#/properties/custom/properties/sections/items/properties/files/items/pattern",
														keyword: "pattern",
														params: { pattern: "\\S" }
													};
													if (vErrors === null) vErrors = [err21];
													else vErrors.push(err21);
													errors++;
												}
											} else {
												const err22 = {
													instancePath: instancePath + "/custom/sections/" + i0 + "/files/" + i1,
													schemaPath: "#/properties/custom/properties/sections/items/properties/files/items/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err22];
												else vErrors.push(err22);
												errors++;
											}
										}
									} else {
										const err23 = {
											instancePath: instancePath + "/custom/sections/" + i0 + "/files",
											schemaPath: "#/properties/custom/properties/sections/items/properties/files/type",
											keyword: "type",
											params: { type: "array" }
										};
										if (vErrors === null) vErrors = [err23];
										else vErrors.push(err23);
										errors++;
									}
								}
								if (data5.list !== void 0) {
									let data9 = data5.list;
									if (typeof data9 === "string") {
										if (data9.length > 300) {
											const err24 = {
												instancePath: instancePath + "/custom/sections/" + i0 + "/list",
												schemaPath: "#/properties/custom/properties/sections/items/properties/list/maxLength",
												keyword: "maxLength",
												params: { limit: 300 }
											};
											if (vErrors === null) vErrors = [err24];
											else vErrors.push(err24);
											errors++;
										}
										if (!pattern5.test(data9)) {
											const err25 = {
												instancePath: instancePath + "/custom/sections/" + i0 + "/list",
												schemaPath: "#/properties/custom/properties/sections/items/properties/list/pattern",
												keyword: "pattern",
												params: { pattern: "^[^.\\s][^.]{0,99}(?:\\.[^.\\s][^.]{0,99}){0,9}$" }
											};
											if (vErrors === null) vErrors = [err25];
											else vErrors.push(err25);
											errors++;
										}
									} else {
										const err26 = {
											instancePath: instancePath + "/custom/sections/" + i0 + "/list",
											schemaPath: "#/properties/custom/properties/sections/items/properties/list/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err26];
										else vErrors.push(err26);
										errors++;
									}
								}
								if (data5.id !== void 0) {
									let data10 = data5.id;
									if (typeof data10 === "string") {
										if (data10.length > 300) {
											const err27 = {
												instancePath: instancePath + "/custom/sections/" + i0 + "/id",
												schemaPath: "#/properties/custom/properties/sections/items/properties/id/maxLength",
												keyword: "maxLength",
												params: { limit: 300 }
											};
											if (vErrors === null) vErrors = [err27];
											else vErrors.push(err27);
											errors++;
										}
										if (!pattern5.test(data10)) {
											const err28 = {
												instancePath: instancePath + "/custom/sections/" + i0 + "/id",
												schemaPath: "#/properties/custom/properties/sections/items/properties/id/pattern",
												keyword: "pattern",
												params: { pattern: "^[^.\\s][^.]{0,99}(?:\\.[^.\\s][^.]{0,99}){0,9}$" }
											};
											if (vErrors === null) vErrors = [err28];
											else vErrors.push(err28);
											errors++;
										}
									} else {
										const err29 = {
											instancePath: instancePath + "/custom/sections/" + i0 + "/id",
											schemaPath: "#/properties/custom/properties/sections/items/properties/id/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err29];
										else vErrors.push(err29);
										errors++;
									}
								}
								if (data5.fields !== void 0) {
									let data11 = data5.fields;
									if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
										if (Object.keys(data11).length > 50) {
											const err30 = {
												instancePath: instancePath + "/custom/sections/" + i0 + "/fields",
												schemaPath: "#/properties/custom/properties/sections/items/properties/fields/maxProperties",
												keyword: "maxProperties",
												params: { limit: 50 }
											};
											if (vErrors === null) vErrors = [err30];
											else vErrors.push(err30);
											errors++;
										}
										for (const key3 in data11) {
											const _errs27 = errors;
											if (typeof key3 === "string") {
												if (!pattern5.test(key3)) {
													const err31 = {
														instancePath: instancePath + "/custom/sections/" + i0 + "/fields",
														schemaPath: "#/properties/custom/properties/sections/items/properties/fields/propertyNames/pattern",
														keyword: "pattern",
														params: { pattern: "^[^.\\s][^.]{0,99}(?:\\.[^.\\s][^.]{0,99}){0,9}$" },
														propertyName: key3
													};
													if (vErrors === null) vErrors = [err31];
													else vErrors.push(err31);
													errors++;
												}
											}
											if (!(_errs27 === errors)) {
												const err32 = {
													instancePath: instancePath + "/custom/sections/" + i0 + "/fields",
													schemaPath: "#/properties/custom/properties/sections/items/properties/fields/propertyNames",
													keyword: "propertyNames",
													params: { propertyName: key3 }
												};
												if (vErrors === null) vErrors = [err32];
												else vErrors.push(err32);
												errors++;
											}
										}
										for (const key4 in data11) {
											let data12 = data11[key4];
											if (typeof data12 === "string") {
												if (data12.length > 300) {
													const err33 = {
														instancePath: instancePath + "/custom/sections/" + i0 + "/fields/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
														schemaPath: "#/properties/custom/properties/sections/items/properties/fields/additionalProperties/maxLength",
														keyword: "maxLength",
														params: { limit: 300 }
													};
													if (vErrors === null) vErrors = [err33];
													else vErrors.push(err33);
													errors++;
												}
												if (!pattern5.test(data12)) {
													const err34 = {
														instancePath: instancePath + "/custom/sections/" + i0 + "/fields/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
														schemaPath: "#/properties/custom/properties/sections/items/properties/fields/additionalProperties/pattern",
														keyword: "pattern",
														params: { pattern: "^[^.\\s][^.]{0,99}(?:\\.[^.\\s][^.]{0,99}){0,9}$" }
													};
													if (vErrors === null) vErrors = [err34];
													else vErrors.push(err34);
													errors++;
												}
											} else {
												const err35 = {
													instancePath: instancePath + "/custom/sections/" + i0 + "/fields/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
													schemaPath: "#/properties/custom/properties/sections/items/properties/fields/additionalProperties/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err35];
												else vErrors.push(err35);
												errors++;
											}
										}
									} else {
										const err36 = {
											instancePath: instancePath + "/custom/sections/" + i0 + "/fields",
											schemaPath: "#/properties/custom/properties/sections/items/properties/fields/type",
											keyword: "type",
											params: { type: "object" }
										};
										if (vErrors === null) vErrors = [err36];
										else vErrors.push(err36);
										errors++;
									}
								}
								if (data5.schema !== void 0) {
									let data13 = data5.schema;
									if (!(data13 && typeof data13 == "object" && !Array.isArray(data13))) {
										const err37 = {
											instancePath: instancePath + "/custom/sections/" + i0 + "/schema",
											schemaPath: "#/properties/custom/properties/sections/items/properties/schema/type",
											keyword: "type",
											params: { type: "object" }
										};
										if (vErrors === null) vErrors = [err37];
										else vErrors.push(err37);
										errors++;
									}
								}
							} else {
								const err38 = {
									instancePath: instancePath + "/custom/sections/" + i0,
									schemaPath: "#/properties/custom/properties/sections/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/custom/sections",
							schemaPath: "#/properties/custom/properties/sections/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/custom",
					schemaPath: "#/properties/custom/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.root !== void 0) {
			let data14 = data.root;
			if (typeof data14 === "string") {
				if (data14.length > 300) {
					const err41 = {
						instancePath: instancePath + "/root",
						schemaPath: "#/properties/root/maxLength",
						keyword: "maxLength",
						params: { limit: 300 }
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				if (!pattern9.test(data14)) {
					const err42 = {
						instancePath: instancePath + "/root",
						schemaPath: "#/properties/root/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]*$" }
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/root",
					schemaPath: "#/properties/root/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.tests !== void 0) {
			let data15 = data.tests;
			if (typeof data15 === "string") {
				if (data15.length > 300) {
					const err44 = {
						instancePath: instancePath + "/tests",
						schemaPath: "#/properties/tests/maxLength",
						keyword: "maxLength",
						params: { limit: 300 }
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
				if (!pattern9.test(data15)) {
					const err45 = {
						instancePath: instancePath + "/tests",
						schemaPath: "#/properties/tests/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]*$" }
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
			} else {
				const err46 = {
					instancePath: instancePath + "/tests",
					schemaPath: "#/properties/tests/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
		if (data.environments !== void 0) {
			let data16 = data.environments;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				if (Object.keys(data16).length > 20) {
					const err47 = {
						instancePath: instancePath + "/environments",
						schemaPath: "#/properties/environments/maxProperties",
						keyword: "maxProperties",
						params: { limit: 20 }
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
				if (Object.keys(data16).length < 1) {
					const err48 = {
						instancePath: instancePath + "/environments",
						schemaPath: "#/properties/environments/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
				for (const key5 in data16) {
					const _errs39 = errors;
					if (typeof key5 === "string") {
						if (!pattern11.test(key5)) {
							const err49 = {
								instancePath: instancePath + "/environments",
								schemaPath: "#/properties/environments/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z][a-z0-9-]{0,62}$" },
								propertyName: key5
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
					}
					if (!(_errs39 === errors)) {
						const err50 = {
							instancePath: instancePath + "/environments",
							schemaPath: "#/properties/environments/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key5 }
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
				for (const key6 in data16) {
					let data17 = data16[key6];
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						if (data17.platform === void 0) {
							const err51 = {
								instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/environments/additionalProperties/required",
								keyword: "required",
								params: { missingProperty: "platform" }
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
						for (const key7 in data17) if (!(key7 === "platform" || key7 === "phone_numbers" || key7 === "gates")) {
							const err52 = {
								instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/environments/additionalProperties/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 }
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
						if (data17.platform !== void 0) {
							let data18 = data17.platform;
							if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
								if (data18.adapter === void 0) {
									const err53 = {
										instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/platform",
										schemaPath: "#/properties/environments/additionalProperties/properties/platform/required",
										keyword: "required",
										params: { missingProperty: "adapter" }
									};
									if (vErrors === null) vErrors = [err53];
									else vErrors.push(err53);
									errors++;
								}
								if (data18.url === void 0) {
									const err54 = {
										instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/platform",
										schemaPath: "#/properties/environments/additionalProperties/properties/platform/required",
										keyword: "required",
										params: { missingProperty: "url" }
									};
									if (vErrors === null) vErrors = [err54];
									else vErrors.push(err54);
									errors++;
								}
								for (const key8 in data18) if (!(key8 === "adapter" || key8 === "url" || key8 === "environment" || key8 === "token_env")) {
									const err55 = {
										instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/platform",
										schemaPath: "#/properties/environments/additionalProperties/properties/platform/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key8 }
									};
									if (vErrors === null) vErrors = [err55];
									else vErrors.push(err55);
									errors++;
								}
								if (data18.adapter !== void 0) {
									let data19 = data18.adapter;
									if (typeof data19 !== "string") {
										const err56 = {
											instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/platform/adapter",
											schemaPath: "#/properties/environments/additionalProperties/properties/platform/properties/adapter/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err56];
										else vErrors.push(err56);
										errors++;
									}
									if (!(data19 === "reference")) {
										const err57 = {
											instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/platform/adapter",
											schemaPath: "#/properties/environments/additionalProperties/properties/platform/properties/adapter/enum",
											keyword: "enum",
											params: { allowedValues: schema19.properties.environments.additionalProperties.properties.platform.properties.adapter.enum }
										};
										if (vErrors === null) vErrors = [err57];
										else vErrors.push(err57);
										errors++;
									}
								}
								if (data18.url !== void 0) {
									let data20 = data18.url;
									if (typeof data20 === "string") {
										if (data20.length > 2e3) {
											const err58 = {
												instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/platform/url",
												schemaPath: "#/properties/environments/additionalProperties/properties/platform/properties/url/maxLength",
												keyword: "maxLength",
												params: { limit: 2e3 }
											};
											if (vErrors === null) vErrors = [err58];
											else vErrors.push(err58);
											errors++;
										}
										if (!pattern12.test(data20)) {
											const err59 = {
												instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/platform/url",
												schemaPath: "#/properties/environments/additionalProperties/properties/platform/properties/url/pattern",
												keyword: "pattern",
												params: { pattern: "^https?://[^\\s@/?#\\\\]+(?:[/?#][^\\s\\\\]*)?$" }
											};
											if (vErrors === null) vErrors = [err59];
											else vErrors.push(err59);
											errors++;
										}
									} else {
										const err60 = {
											instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/platform/url",
											schemaPath: "#/properties/environments/additionalProperties/properties/platform/properties/url/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err60];
										else vErrors.push(err60);
										errors++;
									}
								}
								if (data18.environment !== void 0) {
									let data21 = data18.environment;
									if (typeof data21 === "string") {
										if (data21.length > 200) {
											const err61 = {
												instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/platform/environment",
												schemaPath: "#/properties/environments/additionalProperties/properties/platform/properties/environment/maxLength",
												keyword: "maxLength",
												params: { limit: 200 }
											};
											if (vErrors === null) vErrors = [err61];
											else vErrors.push(err61);
											errors++;
										}
										if (!pattern4.test(data21)) {
											const err62 = {
												instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/platform/environment",
												schemaPath: "#/properties/environments/additionalProperties/properties/platform/properties/environment/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" }
											};
											if (vErrors === null) vErrors = [err62];
											else vErrors.push(err62);
											errors++;
										}
									} else {
										const err63 = {
											instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/platform/environment",
											schemaPath: "#/properties/environments/additionalProperties/properties/platform/properties/environment/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err63];
										else vErrors.push(err63);
										errors++;
									}
								}
								if (data18.token_env !== void 0) {
									let data22 = data18.token_env;
									if (typeof data22 === "string") {
										if (!pattern14.test(data22)) {
											const err64 = {
												instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/platform/token_env",
												schemaPath: "#/properties/environments/additionalProperties/properties/platform/properties/token_env/pattern",
												keyword: "pattern",
												params: { pattern: "^[A-Z][A-Z0-9_]{0,127}$" }
											};
											if (vErrors === null) vErrors = [err64];
											else vErrors.push(err64);
											errors++;
										}
									} else {
										const err65 = {
											instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/platform/token_env",
											schemaPath: "#/properties/environments/additionalProperties/properties/platform/properties/token_env/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err65];
										else vErrors.push(err65);
										errors++;
									}
								}
							} else {
								const err66 = {
									instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/platform",
									schemaPath: "#/properties/environments/additionalProperties/properties/platform/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
						}
						if (data17.phone_numbers !== void 0) {
							let data23 = data17.phone_numbers;
							if (Array.isArray(data23)) {
								if (data23.length > 100) {
									const err67 = {
										instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/phone_numbers",
										schemaPath: "#/properties/environments/additionalProperties/properties/phone_numbers/maxItems",
										keyword: "maxItems",
										params: { limit: 100 }
									};
									if (vErrors === null) vErrors = [err67];
									else vErrors.push(err67);
									errors++;
								}
								const len2 = data23.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data24 = data23[i2];
									if (typeof data24 === "string") {
										if (!pattern15.test(data24)) {
											const err68 = {
												instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/phone_numbers/" + i2,
												schemaPath: "#/properties/environments/additionalProperties/properties/phone_numbers/items/pattern",
												keyword: "pattern",
												params: { pattern: "^\\+[1-9][0-9]{6,14}$" }
											};
											if (vErrors === null) vErrors = [err68];
											else vErrors.push(err68);
											errors++;
										}
									} else {
										const err69 = {
											instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/phone_numbers/" + i2,
											schemaPath: "#/properties/environments/additionalProperties/properties/phone_numbers/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err69];
										else vErrors.push(err69);
										errors++;
									}
								}
								let i3 = data23.length;
								let j0;
								if (i3 > 1) {
									const indices0 = {};
									for (; i3--;) {
										let item0 = data23[i3];
										if (typeof item0 !== "string") continue;
										if (typeof indices0[item0] == "number") {
											j0 = indices0[item0];
											const err70 = {
												instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/phone_numbers",
												schemaPath: "#/properties/environments/additionalProperties/properties/phone_numbers/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i3,
													j: j0
												}
											};
											if (vErrors === null) vErrors = [err70];
											else vErrors.push(err70);
											errors++;
											break;
										}
										indices0[item0] = i3;
									}
								}
							} else {
								const err71 = {
									instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/phone_numbers",
									schemaPath: "#/properties/environments/additionalProperties/properties/phone_numbers/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err71];
								else vErrors.push(err71);
								errors++;
							}
						}
						if (data17.gates !== void 0) {
							let data25 = data17.gates;
							if (Array.isArray(data25)) {
								if (data25.length > 20) {
									const err72 = {
										instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/gates",
										schemaPath: "#/properties/environments/additionalProperties/properties/gates/maxItems",
										keyword: "maxItems",
										params: { limit: 20 }
									};
									if (vErrors === null) vErrors = [err72];
									else vErrors.push(err72);
									errors++;
								}
								const len3 = data25.length;
								for (let i4 = 0; i4 < len3; i4++) {
									let data26 = data25[i4];
									if (typeof data26 !== "string") {
										const err73 = {
											instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/gates/" + i4,
											schemaPath: "#/properties/environments/additionalProperties/properties/gates/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err73];
										else vErrors.push(err73);
										errors++;
									}
									if (!(data26 === "step-order" || data26 === "validated" || data26 === "regression" || data26 === "approval")) {
										const err74 = {
											instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/gates/" + i4,
											schemaPath: "#/properties/environments/additionalProperties/properties/gates/items/enum",
											keyword: "enum",
											params: { allowedValues: schema19.properties.environments.additionalProperties.properties.gates.items.enum }
										};
										if (vErrors === null) vErrors = [err74];
										else vErrors.push(err74);
										errors++;
									}
								}
								let i5 = data25.length;
								let j1;
								if (i5 > 1) {
									const indices1 = {};
									for (; i5--;) {
										let item1 = data25[i5];
										if (typeof item1 !== "string") continue;
										if (typeof indices1[item1] == "number") {
											j1 = indices1[item1];
											const err75 = {
												instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/gates",
												schemaPath: "#/properties/environments/additionalProperties/properties/gates/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i5,
													j: j1
												}
											};
											if (vErrors === null) vErrors = [err75];
											else vErrors.push(err75);
											errors++;
											break;
										}
										indices1[item1] = i5;
									}
								}
							} else {
								const err76 = {
									instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/gates",
									schemaPath: "#/properties/environments/additionalProperties/properties/gates/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err76];
								else vErrors.push(err76);
								errors++;
							}
						}
					} else {
						const err77 = {
							instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/environments/additionalProperties/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err77];
						else vErrors.push(err77);
						errors++;
					}
				}
			} else {
				const err78 = {
					instancePath: instancePath + "/environments",
					schemaPath: "#/properties/environments/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err78];
				else vErrors.push(err78);
				errors++;
			}
		}
		if (data.policy !== void 0) {
			let data27 = data.policy;
			if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
				for (const key9 in data27) if (!(key9 === "publish_note" || key9 === "pre_release_optional_for" || key9 === "rerun")) {
					const err79 = {
						instancePath: instancePath + "/policy",
						schemaPath: "#/properties/policy/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key9 }
					};
					if (vErrors === null) vErrors = [err79];
					else vErrors.push(err79);
					errors++;
				}
				if (data27.publish_note !== void 0) {
					let data28 = data27.publish_note;
					if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
						for (const key10 in data28) if (!(key10 === "min_words")) {
							const err80 = {
								instancePath: instancePath + "/policy/publish_note",
								schemaPath: "#/properties/policy/properties/publish_note/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key10 }
							};
							if (vErrors === null) vErrors = [err80];
							else vErrors.push(err80);
							errors++;
						}
						if (data28.min_words !== void 0) {
							let data29 = data28.min_words;
							if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
								const err81 = {
									instancePath: instancePath + "/policy/publish_note/min_words",
									schemaPath: "#/properties/policy/properties/publish_note/properties/min_words/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err81];
								else vErrors.push(err81);
								errors++;
							}
							if (typeof data29 == "number" && isFinite(data29)) {
								if (data29 > 50 || isNaN(data29)) {
									const err82 = {
										instancePath: instancePath + "/policy/publish_note/min_words",
										schemaPath: "#/properties/policy/properties/publish_note/properties/min_words/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 50
										}
									};
									if (vErrors === null) vErrors = [err82];
									else vErrors.push(err82);
									errors++;
								}
								if (data29 < 1 || isNaN(data29)) {
									const err83 = {
										instancePath: instancePath + "/policy/publish_note/min_words",
										schemaPath: "#/properties/policy/properties/publish_note/properties/min_words/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										}
									};
									if (vErrors === null) vErrors = [err83];
									else vErrors.push(err83);
									errors++;
								}
							}
						}
					} else {
						const err84 = {
							instancePath: instancePath + "/policy/publish_note",
							schemaPath: "#/properties/policy/properties/publish_note/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err84];
						else vErrors.push(err84);
						errors++;
					}
				}
				if (data27.pre_release_optional_for !== void 0) {
					let data30 = data27.pre_release_optional_for;
					if (Array.isArray(data30)) {
						const len4 = data30.length;
						for (let i6 = 0; i6 < len4; i6++) {
							let data31 = data30[i6];
							if (typeof data31 !== "string") {
								const err85 = {
									instancePath: instancePath + "/policy/pre_release_optional_for/" + i6,
									schemaPath: "#/properties/policy/properties/pre_release_optional_for/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err85];
								else vErrors.push(err85);
								errors++;
							}
							if (!(data31 === "wording")) {
								const err86 = {
									instancePath: instancePath + "/policy/pre_release_optional_for/" + i6,
									schemaPath: "#/properties/policy/properties/pre_release_optional_for/items/enum",
									keyword: "enum",
									params: { allowedValues: schema19.properties.policy.properties.pre_release_optional_for.items.enum }
								};
								if (vErrors === null) vErrors = [err86];
								else vErrors.push(err86);
								errors++;
							}
						}
						let i7 = data30.length;
						let j2;
						if (i7 > 1) {
							const indices2 = {};
							for (; i7--;) {
								let item2 = data30[i7];
								if (typeof item2 !== "string") continue;
								if (typeof indices2[item2] == "number") {
									j2 = indices2[item2];
									const err87 = {
										instancePath: instancePath + "/policy/pre_release_optional_for",
										schemaPath: "#/properties/policy/properties/pre_release_optional_for/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i7,
											j: j2
										}
									};
									if (vErrors === null) vErrors = [err87];
									else vErrors.push(err87);
									errors++;
									break;
								}
								indices2[item2] = i7;
							}
						}
					} else {
						const err88 = {
							instancePath: instancePath + "/policy/pre_release_optional_for",
							schemaPath: "#/properties/policy/properties/pre_release_optional_for/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err88];
						else vErrors.push(err88);
						errors++;
					}
				}
				if (data27.rerun !== void 0) {
					let data32 = data27.rerun;
					if (typeof data32 !== "string") {
						const err89 = {
							instancePath: instancePath + "/policy/rerun",
							schemaPath: "#/properties/policy/properties/rerun/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err89];
						else vErrors.push(err89);
						errors++;
					}
					if (!(data32 === "rollback" || data32 === "refuse")) {
						const err90 = {
							instancePath: instancePath + "/policy/rerun",
							schemaPath: "#/properties/policy/properties/rerun/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.policy.properties.rerun.enum }
						};
						if (vErrors === null) vErrors = [err90];
						else vErrors.push(err90);
						errors++;
					}
				}
			} else {
				const err91 = {
					instancePath: instancePath + "/policy",
					schemaPath: "#/properties/policy/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err91];
				else vErrors.push(err91);
				errors++;
			}
		}
		if (data.validation !== void 0) {
			let data33 = data.validation;
			if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
				for (const key11 in data33) if (!(key11 === "rules" || key11 === "ignore" || key11 === "allow_contacts")) {
					const err92 = {
						instancePath: instancePath + "/validation",
						schemaPath: "#/properties/validation/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key11 }
					};
					if (vErrors === null) vErrors = [err92];
					else vErrors.push(err92);
					errors++;
				}
				if (data33.rules !== void 0) {
					let data34 = data33.rules;
					if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
						if (Object.keys(data34).length > 200) {
							const err93 = {
								instancePath: instancePath + "/validation/rules",
								schemaPath: "#/properties/validation/properties/rules/maxProperties",
								keyword: "maxProperties",
								params: { limit: 200 }
							};
							if (vErrors === null) vErrors = [err93];
							else vErrors.push(err93);
							errors++;
						}
						for (const key12 in data34) {
							const _errs83 = errors;
							if (typeof key12 === "string") {
								if (!pattern16.test(key12)) {
									const err94 = {
										instancePath: instancePath + "/validation/rules",
										schemaPath: "#/properties/validation/properties/rules/propertyNames/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z]+(?:-[a-z0-9]+){0,10}$" },
										propertyName: key12
									};
									if (vErrors === null) vErrors = [err94];
									else vErrors.push(err94);
									errors++;
								}
							}
							if (!(_errs83 === errors)) {
								const err95 = {
									instancePath: instancePath + "/validation/rules",
									schemaPath: "#/properties/validation/properties/rules/propertyNames",
									keyword: "propertyNames",
									params: { propertyName: key12 }
								};
								if (vErrors === null) vErrors = [err95];
								else vErrors.push(err95);
								errors++;
							}
						}
						for (const key13 in data34) {
							let data35 = data34[key13];
							if (typeof data35 !== "string") {
								const err96 = {
									instancePath: instancePath + "/validation/rules/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/validation/properties/rules/additionalProperties/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err96];
								else vErrors.push(err96);
								errors++;
							}
							if (!(data35 === "error" || data35 === "warning" || data35 === "note" || data35 === "off")) {
								const err97 = {
									instancePath: instancePath + "/validation/rules/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/validation/properties/rules/additionalProperties/enum",
									keyword: "enum",
									params: { allowedValues: schema19.properties.validation.properties.rules.additionalProperties.enum }
								};
								if (vErrors === null) vErrors = [err97];
								else vErrors.push(err97);
								errors++;
							}
						}
					} else {
						const err98 = {
							instancePath: instancePath + "/validation/rules",
							schemaPath: "#/properties/validation/properties/rules/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err98];
						else vErrors.push(err98);
						errors++;
					}
				}
				if (data33.ignore !== void 0) {
					let data36 = data33.ignore;
					if (Array.isArray(data36)) {
						if (data36.length > 500) {
							const err99 = {
								instancePath: instancePath + "/validation/ignore",
								schemaPath: "#/properties/validation/properties/ignore/maxItems",
								keyword: "maxItems",
								params: { limit: 500 }
							};
							if (vErrors === null) vErrors = [err99];
							else vErrors.push(err99);
							errors++;
						}
						const len5 = data36.length;
						for (let i8 = 0; i8 < len5; i8++) {
							let data37 = data36[i8];
							if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
								if (data37.rule === void 0) {
									const err100 = {
										instancePath: instancePath + "/validation/ignore/" + i8,
										schemaPath: "#/properties/validation/properties/ignore/items/required",
										keyword: "required",
										params: { missingProperty: "rule" }
									};
									if (vErrors === null) vErrors = [err100];
									else vErrors.push(err100);
									errors++;
								}
								if (data37.reason === void 0) {
									const err101 = {
										instancePath: instancePath + "/validation/ignore/" + i8,
										schemaPath: "#/properties/validation/properties/ignore/items/required",
										keyword: "required",
										params: { missingProperty: "reason" }
									};
									if (vErrors === null) vErrors = [err101];
									else vErrors.push(err101);
									errors++;
								}
								for (const key14 in data37) if (!(key14 === "rule" || key14 === "files" || key14 === "item" || key14 === "reason")) {
									const err102 = {
										instancePath: instancePath + "/validation/ignore/" + i8,
										schemaPath: "#/properties/validation/properties/ignore/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key14 }
									};
									if (vErrors === null) vErrors = [err102];
									else vErrors.push(err102);
									errors++;
								}
								if (data37.rule !== void 0) {
									let data38 = data37.rule;
									if (typeof data38 === "string") {
										if (!pattern16.test(data38)) {
											const err103 = {
												instancePath: instancePath + "/validation/ignore/" + i8 + "/rule",
												schemaPath: "#/properties/validation/properties/ignore/items/properties/rule/pattern",
												keyword: "pattern",
												params: { pattern: "^[a-z]+(?:-[a-z0-9]+){0,10}$" }
											};
											if (vErrors === null) vErrors = [err103];
											else vErrors.push(err103);
											errors++;
										}
									} else {
										const err104 = {
											instancePath: instancePath + "/validation/ignore/" + i8 + "/rule",
											schemaPath: "#/properties/validation/properties/ignore/items/properties/rule/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err104];
										else vErrors.push(err104);
										errors++;
									}
								}
								if (data37.files !== void 0) {
									let data39 = data37.files;
									if (typeof data39 === "string") {
										if (data39.length > 300) {
											const err105 = {
												instancePath: instancePath + "/validation/ignore/" + i8 + "/files",
												schemaPath: "#/properties/validation/properties/ignore/items/properties/files/maxLength",
												keyword: "maxLength",
												params: { limit: 300 }
											};
											if (vErrors === null) vErrors = [err105];
											else vErrors.push(err105);
											errors++;
										}
										if (!pattern4.test(data39)) {
											const err106 = {
												instancePath: instancePath + "/validation/ignore/" + i8 + "/files",
												schemaPath: "#/properties/validation/properties/ignore/items/properties/files/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" }
											};
											if (vErrors === null) vErrors = [err106];
											else vErrors.push(err106);
											errors++;
										}
									} else {
										const err107 = {
											instancePath: instancePath + "/validation/ignore/" + i8 + "/files",
											schemaPath: "#/properties/validation/properties/ignore/items/properties/files/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err107];
										else vErrors.push(err107);
										errors++;
									}
								}
								if (data37.item !== void 0) {
									let data40 = data37.item;
									if (typeof data40 === "string") {
										if (!pattern19.test(data40)) {
											const err108 = {
												instancePath: instancePath + "/validation/ignore/" + i8 + "/item",
												schemaPath: "#/properties/validation/properties/ignore/items/properties/item/pattern",
												keyword: "pattern",
												params: { pattern: "^[a-z]+/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$" }
											};
											if (vErrors === null) vErrors = [err108];
											else vErrors.push(err108);
											errors++;
										}
									} else {
										const err109 = {
											instancePath: instancePath + "/validation/ignore/" + i8 + "/item",
											schemaPath: "#/properties/validation/properties/ignore/items/properties/item/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err109];
										else vErrors.push(err109);
										errors++;
									}
								}
								if (data37.reason !== void 0) {
									let data41 = data37.reason;
									if (typeof data41 === "string") {
										if (data41.length > 500) {
											const err110 = {
												instancePath: instancePath + "/validation/ignore/" + i8 + "/reason",
												schemaPath: "#/properties/validation/properties/ignore/items/properties/reason/maxLength",
												keyword: "maxLength",
												params: { limit: 500 }
											};
											if (vErrors === null) vErrors = [err110];
											else vErrors.push(err110);
											errors++;
										}
										if (!pattern20.test(data41)) {
											const err111 = {
												instancePath: instancePath + "/validation/ignore/" + i8 + "/reason",
												schemaPath: "#/properties/validation/properties/ignore/items/properties/reason/pattern",
												keyword: "pattern",
												params: { pattern: "^\\s*\\S+\\s+\\S" }
											};
											if (vErrors === null) vErrors = [err111];
											else vErrors.push(err111);
											errors++;
										}
									} else {
										const err112 = {
											instancePath: instancePath + "/validation/ignore/" + i8 + "/reason",
											schemaPath: "#/properties/validation/properties/ignore/items/properties/reason/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err112];
										else vErrors.push(err112);
										errors++;
									}
								}
							} else {
								const err113 = {
									instancePath: instancePath + "/validation/ignore/" + i8,
									schemaPath: "#/properties/validation/properties/ignore/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err113];
								else vErrors.push(err113);
								errors++;
							}
						}
					} else {
						const err114 = {
							instancePath: instancePath + "/validation/ignore",
							schemaPath: "#/properties/validation/properties/ignore/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err114];
						else vErrors.push(err114);
						errors++;
					}
				}
				if (data33.allow_contacts !== void 0) {
					let data42 = data33.allow_contacts;
					if (Array.isArray(data42)) {
						if (data42.length > 500) {
							const err115 = {
								instancePath: instancePath + "/validation/allow_contacts",
								schemaPath: "#/properties/validation/properties/allow_contacts/maxItems",
								keyword: "maxItems",
								params: { limit: 500 }
							};
							if (vErrors === null) vErrors = [err115];
							else vErrors.push(err115);
							errors++;
						}
						const len6 = data42.length;
						for (let i9 = 0; i9 < len6; i9++) {
							let data43 = data42[i9];
							if (typeof data43 === "string") {
								if (data43.length > 200) {
									const err116 = {
										instancePath: instancePath + "/validation/allow_contacts/" + i9,
										schemaPath: "#/properties/validation/properties/allow_contacts/items/maxLength",
										keyword: "maxLength",
										params: { limit: 200 }
									};
									if (vErrors === null) vErrors = [err116];
									else vErrors.push(err116);
									errors++;
								}
								if (!pattern4.test(data43)) {
									const err117 = {
										instancePath: instancePath + "/validation/allow_contacts/" + i9,
										schemaPath: "#/properties/validation/properties/allow_contacts/items/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err117];
									else vErrors.push(err117);
									errors++;
								}
							} else {
								const err118 = {
									instancePath: instancePath + "/validation/allow_contacts/" + i9,
									schemaPath: "#/properties/validation/properties/allow_contacts/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err118];
								else vErrors.push(err118);
								errors++;
							}
						}
						let i10 = data42.length;
						let j3;
						if (i10 > 1) {
							const indices3 = {};
							for (; i10--;) {
								let item3 = data42[i10];
								if (typeof item3 !== "string") continue;
								if (typeof indices3[item3] == "number") {
									j3 = indices3[item3];
									const err119 = {
										instancePath: instancePath + "/validation/allow_contacts",
										schemaPath: "#/properties/validation/properties/allow_contacts/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i10,
											j: j3
										}
									};
									if (vErrors === null) vErrors = [err119];
									else vErrors.push(err119);
									errors++;
									break;
								}
								indices3[item3] = i10;
							}
						}
					} else {
						const err120 = {
							instancePath: instancePath + "/validation/allow_contacts",
							schemaPath: "#/properties/validation/properties/allow_contacts/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err120];
						else vErrors.push(err120);
						errors++;
					}
				}
			} else {
				const err121 = {
					instancePath: instancePath + "/validation",
					schemaPath: "#/properties/validation/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err121];
				else vErrors.push(err121);
				errors++;
			}
		}
		if (data.ledger !== void 0) {
			let data44 = data.ledger;
			if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
				for (const key15 in data44) if (!(key15 === "branch")) {
					const err122 = {
						instancePath: instancePath + "/ledger",
						schemaPath: "#/properties/ledger/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key15 }
					};
					if (vErrors === null) vErrors = [err122];
					else vErrors.push(err122);
					errors++;
				}
				if (data44.branch !== void 0) {
					let data45 = data44.branch;
					if (typeof data45 === "string") {
						if (data45.length > 100) {
							const err123 = {
								instancePath: instancePath + "/ledger/branch",
								schemaPath: "#/properties/ledger/properties/branch/maxLength",
								keyword: "maxLength",
								params: { limit: 100 }
							};
							if (vErrors === null) vErrors = [err123];
							else vErrors.push(err123);
							errors++;
						}
						if (!pattern22.test(data45)) {
							const err124 = {
								instancePath: instancePath + "/ledger/branch",
								schemaPath: "#/properties/ledger/properties/branch/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9]+(?:[._/-][A-Za-z0-9]+)*$" }
							};
							if (vErrors === null) vErrors = [err124];
							else vErrors.push(err124);
							errors++;
						}
					} else {
						const err125 = {
							instancePath: instancePath + "/ledger/branch",
							schemaPath: "#/properties/ledger/properties/branch/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err125];
						else vErrors.push(err125);
						errors++;
					}
				}
			} else {
				const err126 = {
					instancePath: instancePath + "/ledger",
					schemaPath: "#/properties/ledger/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err126];
				else vErrors.push(err126);
				errors++;
			}
		}
	} else {
		const err127 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err127];
		else vErrors.push(err127);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateAgent = validate53;
const pattern25 = /* @__PURE__ */ new RegExp("^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.languages === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "languages" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.greeting === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "greeting" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "description" || key0 === "languages" || key0 === "greeting" || key0 === "fallback" || key0 === "model")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (data0.length > 120) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 120 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern4.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data1 = data.description;
			if (typeof data1 === "string") {
				if (data1.length > 1e3) {
					const err7 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (!pattern4.test(data1)) {
					const err8 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.languages !== void 0) {
			let data2 = data.languages;
			if (Array.isArray(data2)) {
				if (data2.length > 50) {
					const err10 = {
						instancePath: instancePath + "/languages",
						schemaPath: "#/properties/languages/maxItems",
						keyword: "maxItems",
						params: { limit: 50 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data2.length < 1) {
					const err11 = {
						instancePath: instancePath + "/languages",
						schemaPath: "#/properties/languages/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (!pattern25.test(data3)) {
							const err12 = {
								instancePath: instancePath + "/languages/" + i0,
								schemaPath: "#/properties/languages/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$" }
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/languages/" + i0,
							schemaPath: "#/properties/languages/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				let i1 = data2.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data2[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err14 = {
								instancePath: instancePath + "/languages",
								schemaPath: "#/properties/languages/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/languages",
					schemaPath: "#/properties/languages/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.greeting !== void 0) {
			let data4 = data.greeting;
			if (typeof data4 === "string") {
				if (data4.length > 2e3) {
					const err16 = {
						instancePath: instancePath + "/greeting",
						schemaPath: "#/properties/greeting/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (!pattern4.test(data4)) {
					const err17 = {
						instancePath: instancePath + "/greeting",
						schemaPath: "#/properties/greeting/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/greeting",
					schemaPath: "#/properties/greeting/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.fallback !== void 0) {
			let data5 = data.fallback;
			if (typeof data5 === "string") {
				if (data5.length > 2e3) {
					const err19 = {
						instancePath: instancePath + "/fallback",
						schemaPath: "#/properties/fallback/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (!pattern4.test(data5)) {
					const err20 = {
						instancePath: instancePath + "/fallback",
						schemaPath: "#/properties/fallback/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/fallback",
					schemaPath: "#/properties/fallback/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.model !== void 0) {
			let data6 = data.model;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.provider === void 0) {
					const err22 = {
						instancePath: instancePath + "/model",
						schemaPath: "#/properties/model/required",
						keyword: "required",
						params: { missingProperty: "provider" }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data6.name === void 0) {
					const err23 = {
						instancePath: instancePath + "/model",
						schemaPath: "#/properties/model/required",
						keyword: "required",
						params: { missingProperty: "name" }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				for (const key1 in data6) if (!(key1 === "provider" || key1 === "name" || key1 === "temperature" || key1 === "max_tokens")) {
					const err24 = {
						instancePath: instancePath + "/model",
						schemaPath: "#/properties/model/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data6.provider !== void 0) {
					let data7 = data6.provider;
					if (typeof data7 === "string") {
						if (data7.length > 120) {
							const err25 = {
								instancePath: instancePath + "/model/provider",
								schemaPath: "#/properties/model/properties/provider/maxLength",
								keyword: "maxLength",
								params: { limit: 120 }
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (!pattern4.test(data7)) {
							const err26 = {
								instancePath: instancePath + "/model/provider",
								schemaPath: "#/properties/model/properties/provider/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/model/provider",
							schemaPath: "#/properties/model/properties/provider/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				if (data6.name !== void 0) {
					let data8 = data6.name;
					if (typeof data8 === "string") {
						if (data8.length > 120) {
							const err28 = {
								instancePath: instancePath + "/model/name",
								schemaPath: "#/properties/model/properties/name/maxLength",
								keyword: "maxLength",
								params: { limit: 120 }
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (!pattern4.test(data8)) {
							const err29 = {
								instancePath: instancePath + "/model/name",
								schemaPath: "#/properties/model/properties/name/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/model/name",
							schemaPath: "#/properties/model/properties/name/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				if (data6.temperature !== void 0) {
					let data9 = data6.temperature;
					if (typeof data9 == "number" && isFinite(data9)) {
						if (data9 > 2 || isNaN(data9)) {
							const err31 = {
								instancePath: instancePath + "/model/temperature",
								schemaPath: "#/properties/model/properties/temperature/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 2
								}
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						if (data9 < 0 || isNaN(data9)) {
							const err32 = {
								instancePath: instancePath + "/model/temperature",
								schemaPath: "#/properties/model/properties/temperature/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
					} else {
						const err33 = {
							instancePath: instancePath + "/model/temperature",
							schemaPath: "#/properties/model/properties/temperature/type",
							keyword: "type",
							params: { type: "number" }
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
				if (data6.max_tokens !== void 0) {
					let data10 = data6.max_tokens;
					if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
						const err34 = {
							instancePath: instancePath + "/model/max_tokens",
							schemaPath: "#/properties/model/properties/max_tokens/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
					if (typeof data10 == "number" && isFinite(data10)) {
						if (data10 > 1e5 || isNaN(data10)) {
							const err35 = {
								instancePath: instancePath + "/model/max_tokens",
								schemaPath: "#/properties/model/properties/max_tokens/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e5
								}
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						if (data10 < 1 || isNaN(data10)) {
							const err36 = {
								instancePath: instancePath + "/model/max_tokens",
								schemaPath: "#/properties/model/properties/max_tokens/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
					}
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/model",
					schemaPath: "#/properties/model/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
	} else {
		const err38 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err38];
		else vErrors.push(err38);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateRules = validate54;
const pattern30 = /* @__PURE__ */ new RegExp("^[a-z0-9][a-z0-9-]{0,79}$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rules === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rules" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "rules")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.rules !== void 0) {
			let data0 = data.rules;
			if (Array.isArray(data0)) {
				if (data0.length > 500) {
					const err2 = {
						instancePath: instancePath + "/rules",
						schemaPath: "#/properties/rules/maxItems",
						keyword: "maxItems",
						params: { limit: 500 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.id === void 0) {
							const err3 = {
								instancePath: instancePath + "/rules/" + i0,
								schemaPath: "#/properties/rules/items/required",
								keyword: "required",
								params: { missingProperty: "id" }
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						if (data1.text === void 0) {
							const err4 = {
								instancePath: instancePath + "/rules/" + i0,
								schemaPath: "#/properties/rules/items/required",
								keyword: "required",
								params: { missingProperty: "text" }
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						for (const key1 in data1) if (!(key1 === "id" || key1 === "text")) {
							const err5 = {
								instancePath: instancePath + "/rules/" + i0,
								schemaPath: "#/properties/rules/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 }
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data1.id !== void 0) {
							let data2 = data1.id;
							if (typeof data2 === "string") {
								if (!pattern30.test(data2)) {
									const err6 = {
										instancePath: instancePath + "/rules/" + i0 + "/id",
										schemaPath: "#/properties/rules/items/properties/id/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9][a-z0-9-]{0,79}$" }
									};
									if (vErrors === null) vErrors = [err6];
									else vErrors.push(err6);
									errors++;
								}
							} else {
								const err7 = {
									instancePath: instancePath + "/rules/" + i0 + "/id",
									schemaPath: "#/properties/rules/items/properties/id/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data1.text !== void 0) {
							let data3 = data1.text;
							if (typeof data3 === "string") {
								if (data3.length > 5e3) {
									const err8 = {
										instancePath: instancePath + "/rules/" + i0 + "/text",
										schemaPath: "#/properties/rules/items/properties/text/maxLength",
										keyword: "maxLength",
										params: { limit: 5e3 }
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
								if (!pattern4.test(data3)) {
									const err9 = {
										instancePath: instancePath + "/rules/" + i0 + "/text",
										schemaPath: "#/properties/rules/items/properties/text/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
							} else {
								const err10 = {
									instancePath: instancePath + "/rules/" + i0 + "/text",
									schemaPath: "#/properties/rules/items/properties/text/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/rules/" + i0,
							schemaPath: "#/properties/rules/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateTopic = validate55;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.content === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "content" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "enabled" || key0 === "sample_questions" || key0 === "content" || key0 === "actions")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (data0.length > 120) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 120 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern4.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.enabled !== void 0) {
			if (typeof data.enabled !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/enabled",
					schemaPath: "#/properties/enabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.sample_questions !== void 0) {
			let data2 = data.sample_questions;
			if (Array.isArray(data2)) {
				if (data2.length > 500) {
					const err7 = {
						instancePath: instancePath + "/sample_questions",
						schemaPath: "#/properties/sample_questions/maxItems",
						keyword: "maxItems",
						params: { limit: 500 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (data3.length > 500) {
							const err8 = {
								instancePath: instancePath + "/sample_questions/" + i0,
								schemaPath: "#/properties/sample_questions/items/maxLength",
								keyword: "maxLength",
								params: { limit: 500 }
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (!pattern4.test(data3)) {
							const err9 = {
								instancePath: instancePath + "/sample_questions/" + i0,
								schemaPath: "#/properties/sample_questions/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/sample_questions/" + i0,
							schemaPath: "#/properties/sample_questions/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				let i1 = data2.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data2[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err11 = {
								instancePath: instancePath + "/sample_questions",
								schemaPath: "#/properties/sample_questions/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/sample_questions",
					schemaPath: "#/properties/sample_questions/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.content !== void 0) {
			let data4 = data.content;
			if (typeof data4 === "string") {
				if (data4.length > 2e4) {
					const err13 = {
						instancePath: instancePath + "/content",
						schemaPath: "#/properties/content/maxLength",
						keyword: "maxLength",
						params: { limit: 2e4 }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (!pattern4.test(data4)) {
					const err14 = {
						instancePath: instancePath + "/content",
						schemaPath: "#/properties/content/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/content",
					schemaPath: "#/properties/content/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.actions !== void 0) {
			let data5 = data.actions;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				for (const key1 in data5) if (!(key1 === "tools" || key1 === "sms" || key1 === "handoffs")) {
					const err16 = {
						instancePath: instancePath + "/actions",
						schemaPath: "#/properties/actions/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data5.tools !== void 0) {
					let data6 = data5.tools;
					if (Array.isArray(data6)) {
						if (data6.length > 50) {
							const err17 = {
								instancePath: instancePath + "/actions/tools",
								schemaPath: "#/properties/actions/properties/tools/maxItems",
								keyword: "maxItems",
								params: { limit: 50 }
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						const len1 = data6.length;
						for (let i2 = 0; i2 < len1; i2++) {
							let data7 = data6[i2];
							if (typeof data7 === "string") {
								if (!pattern30.test(data7)) {
									const err18 = {
										instancePath: instancePath + "/actions/tools/" + i2,
										schemaPath: "#/properties/actions/properties/tools/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9][a-z0-9-]{0,79}$" }
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
							} else {
								const err19 = {
									instancePath: instancePath + "/actions/tools/" + i2,
									schemaPath: "#/properties/actions/properties/tools/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
						let i3 = data6.length;
						let j1;
						if (i3 > 1) {
							const indices1 = {};
							for (; i3--;) {
								let item1 = data6[i3];
								if (typeof item1 !== "string") continue;
								if (typeof indices1[item1] == "number") {
									j1 = indices1[item1];
									const err20 = {
										instancePath: instancePath + "/actions/tools",
										schemaPath: "#/properties/actions/properties/tools/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i3,
											j: j1
										}
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
									break;
								}
								indices1[item1] = i3;
							}
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/actions/tools",
							schemaPath: "#/properties/actions/properties/tools/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data5.sms !== void 0) {
					let data8 = data5.sms;
					if (Array.isArray(data8)) {
						if (data8.length > 50) {
							const err22 = {
								instancePath: instancePath + "/actions/sms",
								schemaPath: "#/properties/actions/properties/sms/maxItems",
								keyword: "maxItems",
								params: { limit: 50 }
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						const len2 = data8.length;
						for (let i4 = 0; i4 < len2; i4++) {
							let data9 = data8[i4];
							if (typeof data9 === "string") {
								if (!pattern30.test(data9)) {
									const err23 = {
										instancePath: instancePath + "/actions/sms/" + i4,
										schemaPath: "#/properties/actions/properties/sms/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9][a-z0-9-]{0,79}$" }
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
							} else {
								const err24 = {
									instancePath: instancePath + "/actions/sms/" + i4,
									schemaPath: "#/properties/actions/properties/sms/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
						let i5 = data8.length;
						let j2;
						if (i5 > 1) {
							const indices2 = {};
							for (; i5--;) {
								let item2 = data8[i5];
								if (typeof item2 !== "string") continue;
								if (typeof indices2[item2] == "number") {
									j2 = indices2[item2];
									const err25 = {
										instancePath: instancePath + "/actions/sms",
										schemaPath: "#/properties/actions/properties/sms/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i5,
											j: j2
										}
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
									break;
								}
								indices2[item2] = i5;
							}
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/actions/sms",
							schemaPath: "#/properties/actions/properties/sms/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (data5.handoffs !== void 0) {
					let data10 = data5.handoffs;
					if (Array.isArray(data10)) {
						if (data10.length > 50) {
							const err27 = {
								instancePath: instancePath + "/actions/handoffs",
								schemaPath: "#/properties/actions/properties/handoffs/maxItems",
								keyword: "maxItems",
								params: { limit: 50 }
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						const len3 = data10.length;
						for (let i6 = 0; i6 < len3; i6++) {
							let data11 = data10[i6];
							if (typeof data11 === "string") {
								if (!pattern30.test(data11)) {
									const err28 = {
										instancePath: instancePath + "/actions/handoffs/" + i6,
										schemaPath: "#/properties/actions/properties/handoffs/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9][a-z0-9-]{0,79}$" }
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
							} else {
								const err29 = {
									instancePath: instancePath + "/actions/handoffs/" + i6,
									schemaPath: "#/properties/actions/properties/handoffs/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
						let i7 = data10.length;
						let j3;
						if (i7 > 1) {
							const indices3 = {};
							for (; i7--;) {
								let item3 = data10[i7];
								if (typeof item3 !== "string") continue;
								if (typeof indices3[item3] == "number") {
									j3 = indices3[item3];
									const err30 = {
										instancePath: instancePath + "/actions/handoffs",
										schemaPath: "#/properties/actions/properties/handoffs/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i7,
											j: j3
										}
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
									break;
								}
								indices3[item3] = i7;
							}
						}
					} else {
						const err31 = {
							instancePath: instancePath + "/actions/handoffs",
							schemaPath: "#/properties/actions/properties/handoffs/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/actions",
					schemaPath: "#/properties/actions/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
	} else {
		const err33 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err33];
		else vErrors.push(err33);
		errors++;
	}
	validate55.errors = vErrors;
	return errors === 0;
}
validate55.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateKnowledge = validate56;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.sources === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sources" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "enabled" || key0 === "sources")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (data0.length > 120) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 120 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (!pattern4.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.enabled !== void 0) {
			if (typeof data.enabled !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/enabled",
					schemaPath: "#/properties/enabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.sources !== void 0) {
			let data2 = data.sources;
			if (Array.isArray(data2)) {
				if (data2.length > 500) {
					const err6 = {
						instancePath: instancePath + "/sources",
						schemaPath: "#/properties/sources/maxItems",
						keyword: "maxItems",
						params: { limit: 500 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data2.length < 1) {
					const err7 = {
						instancePath: instancePath + "/sources",
						schemaPath: "#/properties/sources/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.title === void 0) {
							const err8 = {
								instancePath: instancePath + "/sources/" + i0,
								schemaPath: "#/properties/sources/items/required",
								keyword: "required",
								params: { missingProperty: "title" }
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						for (const key1 in data3) if (!(key1 === "title" || key1 === "url" || key1 === "text")) {
							const err9 = {
								instancePath: instancePath + "/sources/" + i0,
								schemaPath: "#/properties/sources/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 }
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data3.title !== void 0) {
							let data4 = data3.title;
							if (typeof data4 === "string") {
								if (data4.length > 200) {
									const err10 = {
										instancePath: instancePath + "/sources/" + i0 + "/title",
										schemaPath: "#/properties/sources/items/properties/title/maxLength",
										keyword: "maxLength",
										params: { limit: 200 }
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
								if (!pattern4.test(data4)) {
									const err11 = {
										instancePath: instancePath + "/sources/" + i0 + "/title",
										schemaPath: "#/properties/sources/items/properties/title/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
							} else {
								const err12 = {
									instancePath: instancePath + "/sources/" + i0 + "/title",
									schemaPath: "#/properties/sources/items/properties/title/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data3.url !== void 0) {
							let data5 = data3.url;
							if (typeof data5 === "string") {
								if (data5.length > 2e3) {
									const err13 = {
										instancePath: instancePath + "/sources/" + i0 + "/url",
										schemaPath: "#/properties/sources/items/properties/url/maxLength",
										keyword: "maxLength",
										params: { limit: 2e3 }
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
								if (!pattern12.test(data5)) {
									const err14 = {
										instancePath: instancePath + "/sources/" + i0 + "/url",
										schemaPath: "#/properties/sources/items/properties/url/pattern",
										keyword: "pattern",
										params: { pattern: "^https?://[^\\s@/?#\\\\]+(?:[/?#][^\\s\\\\]*)?$" }
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							} else {
								const err15 = {
									instancePath: instancePath + "/sources/" + i0 + "/url",
									schemaPath: "#/properties/sources/items/properties/url/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data3.text !== void 0) {
							let data6 = data3.text;
							if (typeof data6 === "string") {
								if (data6.length > 5e4) {
									const err16 = {
										instancePath: instancePath + "/sources/" + i0 + "/text",
										schemaPath: "#/properties/sources/items/properties/text/maxLength",
										keyword: "maxLength",
										params: { limit: 5e4 }
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
								if (!pattern4.test(data6)) {
									const err17 = {
										instancePath: instancePath + "/sources/" + i0 + "/text",
										schemaPath: "#/properties/sources/items/properties/text/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
							} else {
								const err18 = {
									instancePath: instancePath + "/sources/" + i0 + "/text",
									schemaPath: "#/properties/sources/items/properties/text/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/sources/" + i0,
							schemaPath: "#/properties/sources/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/sources",
					schemaPath: "#/properties/sources/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateTool = validate57;
const schema24 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:greenroom:schema:v1:tool",
	"type": "object",
	"additionalProperties": false,
	"required": ["description"],
	"properties": {
		"name": {
			"type": "string",
			"pattern": "\\S",
			"maxLength": 120
		},
		"description": {
			"type": "string",
			"pattern": "\\S",
			"maxLength": 2e3
		},
		"parameters": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"type": { "const": "object" },
				"properties": {
					"type": "object",
					"maxProperties": 50,
					"propertyNames": { "pattern": "^[A-Za-z][A-Za-z0-9_]{0,63}$" },
					"additionalProperties": {
						"type": "object",
						"additionalProperties": false,
						"required": ["type"],
						"properties": {
							"type": {
								"type": "string",
								"enum": [
									"string",
									"integer",
									"number",
									"boolean"
								]
							},
							"description": {
								"type": "string",
								"pattern": "\\S",
								"maxLength": 1e3
							},
							"enum": {
								"type": "array",
								"items": {
									"type": "string",
									"pattern": "\\S",
									"maxLength": 200
								},
								"minItems": 1,
								"maxItems": 100,
								"uniqueItems": true
							},
							"format": {
								"type": "string",
								"enum": [
									"date",
									"time",
									"email",
									"phone"
								]
							},
							"minimum": { "type": "number" },
							"maximum": { "type": "number" },
							"x-ask": {
								"type": "string",
								"pattern": "\\S",
								"maxLength": 500
							}
						}
					}
				},
				"required": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "^[A-Za-z][A-Za-z0-9_]{0,63}$"
					},
					"maxItems": 50,
					"uniqueItems": true
				}
			}
		},
		"integration": {
			"type": "string",
			"pattern": "^[a-z0-9][a-z0-9-]{0,79}$"
		},
		"operation": {
			"type": "string",
			"pattern": "^(?:GET|POST|PUT|PATCH|DELETE) /[^\\s]*$",
			"maxLength": 500
		},
		"reply": {
			"type": "string",
			"pattern": "\\S",
			"maxLength": 5e3
		},
		"sample_result": {
			"type": "object",
			"maxProperties": 100,
			"propertyNames": { "pattern": "^[A-Za-z][A-Za-z0-9_]{0,63}$" },
			"additionalProperties": {
				"type": [
					"string",
					"number",
					"boolean"
				],
				"maxLength": 5e3
			}
		}
	}
};
const pattern44 = /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9_]{0,63}$", "u");
const pattern50 = /* @__PURE__ */ new RegExp("^(?:GET|POST|PUT|PATCH|DELETE) /[^\\s]*$", "u");
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.description === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "description" || key0 === "parameters" || key0 === "integration" || key0 === "operation" || key0 === "reply" || key0 === "sample_result")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (data0.length > 120) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 120 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (!pattern4.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data1 = data.description;
			if (typeof data1 === "string") {
				if (data1.length > 2e3) {
					const err5 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (!pattern4.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.parameters !== void 0) {
			let data2 = data.parameters;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) if (!(key1 === "type" || key1 === "properties" || key1 === "required")) {
					const err8 = {
						instancePath: instancePath + "/parameters",
						schemaPath: "#/properties/parameters/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data2.type !== void 0) {
					if ("object" !== data2.type) {
						const err9 = {
							instancePath: instancePath + "/parameters/type",
							schemaPath: "#/properties/parameters/properties/type/const",
							keyword: "const",
							params: { allowedValue: "object" }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data2.properties !== void 0) {
					let data4 = data2.properties;
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						if (Object.keys(data4).length > 50) {
							const err10 = {
								instancePath: instancePath + "/parameters/properties",
								schemaPath: "#/properties/parameters/properties/properties/maxProperties",
								keyword: "maxProperties",
								params: { limit: 50 }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						for (const key2 in data4) {
							const _errs12 = errors;
							if (typeof key2 === "string") {
								if (!pattern44.test(key2)) {
									const err11 = {
										instancePath: instancePath + "/parameters/properties",
										schemaPath: "#/properties/parameters/properties/properties/propertyNames/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z][A-Za-z0-9_]{0,63}$" },
										propertyName: key2
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
							}
							if (!(_errs12 === errors)) {
								const err12 = {
									instancePath: instancePath + "/parameters/properties",
									schemaPath: "#/properties/parameters/properties/properties/propertyNames",
									keyword: "propertyNames",
									params: { propertyName: key2 }
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						for (const key3 in data4) {
							let data5 = data4[key3];
							if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
								if (data5.type === void 0) {
									const err13 = {
										instancePath: instancePath + "/parameters/properties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/parameters/properties/properties/additionalProperties/required",
										keyword: "required",
										params: { missingProperty: "type" }
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
								for (const key4 in data5) if (!(key4 === "type" || key4 === "description" || key4 === "enum" || key4 === "format" || key4 === "minimum" || key4 === "maximum" || key4 === "x-ask")) {
									const err14 = {
										instancePath: instancePath + "/parameters/properties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/parameters/properties/properties/additionalProperties/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key4 }
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
								if (data5.type !== void 0) {
									let data6 = data5.type;
									if (typeof data6 !== "string") {
										const err15 = {
											instancePath: instancePath + "/parameters/properties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/type",
											schemaPath: "#/properties/parameters/properties/properties/additionalProperties/properties/type/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err15];
										else vErrors.push(err15);
										errors++;
									}
									if (!(data6 === "string" || data6 === "integer" || data6 === "number" || data6 === "boolean")) {
										const err16 = {
											instancePath: instancePath + "/parameters/properties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/type",
											schemaPath: "#/properties/parameters/properties/properties/additionalProperties/properties/type/enum",
											keyword: "enum",
											params: { allowedValues: schema24.properties.parameters.properties.properties.additionalProperties.properties.type.enum }
										};
										if (vErrors === null) vErrors = [err16];
										else vErrors.push(err16);
										errors++;
									}
								}
								if (data5.description !== void 0) {
									let data7 = data5.description;
									if (typeof data7 === "string") {
										if (data7.length > 1e3) {
											const err17 = {
												instancePath: instancePath + "/parameters/properties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
												schemaPath: "#/properties/parameters/properties/properties/additionalProperties/properties/description/maxLength",
												keyword: "maxLength",
												params: { limit: 1e3 }
											};
											if (vErrors === null) vErrors = [err17];
											else vErrors.push(err17);
											errors++;
										}
										if (!pattern4.test(data7)) {
											const err18 = {
												instancePath: instancePath + "/parameters/properties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
												schemaPath: "#/properties/parameters/properties/properties/additionalProperties/properties/description/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" }
											};
											if (vErrors === null) vErrors = [err18];
											else vErrors.push(err18);
											errors++;
										}
									} else {
										const err19 = {
											instancePath: instancePath + "/parameters/properties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
											schemaPath: "#/properties/parameters/properties/properties/additionalProperties/properties/description/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err19];
										else vErrors.push(err19);
										errors++;
									}
								}
								if (data5.enum !== void 0) {
									let data8 = data5.enum;
									if (Array.isArray(data8)) {
										if (data8.length > 100) {
											const err20 = {
												instancePath: instancePath + "/parameters/properties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum",
												schemaPath: "#/properties/parameters/properties/properties/additionalProperties/properties/enum/maxItems",
												keyword: "maxItems",
												params: { limit: 100 }
											};
											if (vErrors === null) vErrors = [err20];
											else vErrors.push(err20);
											errors++;
										}
										if (data8.length < 1) {
											const err21 = {
												instancePath: instancePath + "/parameters/properties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum",
												schemaPath: "#/properties/parameters/properties/properties/additionalProperties/properties/enum/minItems",
												keyword: "minItems",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err21];
											else vErrors.push(err21);
											errors++;
										}
										const len0 = data8.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let data9 = data8[i0];
											if (typeof data9 === "string") {
												if (data9.length > 200) {
													const err22 = {
														instancePath: instancePath + "/parameters/properties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum/" + i0,
														schemaPath: "#/properties/parameters/properties/properties/additionalProperties/properties/enum/items/maxLength",
														keyword: "maxLength",
														params: { limit: 200 }
													};
													if (vErrors === null) vErrors = [err22];
													else vErrors.push(err22);
													errors++;
												}
												if (!pattern4.test(data9)) {
													const err23 = {
														instancePath: instancePath + "/parameters/properties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum/" + i0,
														schemaPath: "#/properties/parameters/properties/properties/additionalProperties/properties/enum/items/pattern",
														keyword: "pattern",
														params: { pattern: "\\S" }
													};
													if (vErrors === null) vErrors = [err23];
													else vErrors.push(err23);
													errors++;
												}
											} else {
												const err24 = {
													instancePath: instancePath + "/parameters/properties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum/" + i0,
													schemaPath: "#/properties/parameters/properties/properties/additionalProperties/properties/enum/items/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err24];
												else vErrors.push(err24);
												errors++;
											}
										}
										let i1 = data8.length;
										let j0;
										if (i1 > 1) {
											const indices0 = {};
											for (; i1--;) {
												let item0 = data8[i1];
												if (typeof item0 !== "string") continue;
												if (typeof indices0[item0] == "number") {
													j0 = indices0[item0];
													const err25 = {
														instancePath: instancePath + "/parameters/properties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum",
														schemaPath: "#/properties/parameters/properties/properties/additionalProperties/properties/enum/uniqueItems",
														keyword: "uniqueItems",
														params: {
															i: i1,
															j: j0
														}
													};
													if (vErrors === null) vErrors = [err25];
													else vErrors.push(err25);
													errors++;
													break;
												}
												indices0[item0] = i1;
											}
										}
									} else {
										const err26 = {
											instancePath: instancePath + "/parameters/properties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum",
											schemaPath: "#/properties/parameters/properties/properties/additionalProperties/properties/enum/type",
											keyword: "type",
											params: { type: "array" }
										};
										if (vErrors === null) vErrors = [err26];
										else vErrors.push(err26);
										errors++;
									}
								}
								if (data5.format !== void 0) {
									let data10 = data5.format;
									if (typeof data10 !== "string") {
										const err27 = {
											instancePath: instancePath + "/parameters/properties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/format",
											schemaPath: "#/properties/parameters/properties/properties/additionalProperties/properties/format/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err27];
										else vErrors.push(err27);
										errors++;
									}
									if (!(data10 === "date" || data10 === "time" || data10 === "email" || data10 === "phone")) {
										const err28 = {
											instancePath: instancePath + "/parameters/properties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/format",
											schemaPath: "#/properties/parameters/properties/properties/additionalProperties/properties/format/enum",
											keyword: "enum",
											params: { allowedValues: schema24.properties.parameters.properties.properties.additionalProperties.properties.format.enum }
										};
										if (vErrors === null) vErrors = [err28];
										else vErrors.push(err28);
										errors++;
									}
								}
								if (data5.minimum !== void 0) {
									let data11 = data5.minimum;
									if (!(typeof data11 == "number" && isFinite(data11))) {
										const err29 = {
											instancePath: instancePath + "/parameters/properties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/minimum",
											schemaPath: "#/properties/parameters/properties/properties/additionalProperties/properties/minimum/type",
											keyword: "type",
											params: { type: "number" }
										};
										if (vErrors === null) vErrors = [err29];
										else vErrors.push(err29);
										errors++;
									}
								}
								if (data5.maximum !== void 0) {
									let data12 = data5.maximum;
									if (!(typeof data12 == "number" && isFinite(data12))) {
										const err30 = {
											instancePath: instancePath + "/parameters/properties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/maximum",
											schemaPath: "#/properties/parameters/properties/properties/additionalProperties/properties/maximum/type",
											keyword: "type",
											params: { type: "number" }
										};
										if (vErrors === null) vErrors = [err30];
										else vErrors.push(err30);
										errors++;
									}
								}
								if (data5["x-ask"] !== void 0) {
									let data13 = data5["x-ask"];
									if (typeof data13 === "string") {
										if (data13.length > 500) {
											const err31 = {
												instancePath: instancePath + "/parameters/properties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-ask",
												schemaPath: "#/properties/parameters/properties/properties/additionalProperties/properties/x-ask/maxLength",
												keyword: "maxLength",
												params: { limit: 500 }
											};
											if (vErrors === null) vErrors = [err31];
											else vErrors.push(err31);
											errors++;
										}
										if (!pattern4.test(data13)) {
											const err32 = {
												instancePath: instancePath + "/parameters/properties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-ask",
												schemaPath: "#/properties/parameters/properties/properties/additionalProperties/properties/x-ask/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" }
											};
											if (vErrors === null) vErrors = [err32];
											else vErrors.push(err32);
											errors++;
										}
									} else {
										const err33 = {
											instancePath: instancePath + "/parameters/properties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-ask",
											schemaPath: "#/properties/parameters/properties/properties/additionalProperties/properties/x-ask/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err33];
										else vErrors.push(err33);
										errors++;
									}
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/parameters/properties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/parameters/properties/properties/additionalProperties/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/parameters/properties",
							schemaPath: "#/properties/parameters/properties/properties/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
				if (data2.required !== void 0) {
					let data14 = data2.required;
					if (Array.isArray(data14)) {
						if (data14.length > 50) {
							const err36 = {
								instancePath: instancePath + "/parameters/required",
								schemaPath: "#/properties/parameters/properties/required/maxItems",
								keyword: "maxItems",
								params: { limit: 50 }
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
						const len1 = data14.length;
						for (let i2 = 0; i2 < len1; i2++) {
							let data15 = data14[i2];
							if (typeof data15 === "string") {
								if (!pattern44.test(data15)) {
									const err37 = {
										instancePath: instancePath + "/parameters/required/" + i2,
										schemaPath: "#/properties/parameters/properties/required/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z][A-Za-z0-9_]{0,63}$" }
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
							} else {
								const err38 = {
									instancePath: instancePath + "/parameters/required/" + i2,
									schemaPath: "#/properties/parameters/properties/required/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
						let i3 = data14.length;
						let j1;
						if (i3 > 1) {
							const indices1 = {};
							for (; i3--;) {
								let item1 = data14[i3];
								if (typeof item1 !== "string") continue;
								if (typeof indices1[item1] == "number") {
									j1 = indices1[item1];
									const err39 = {
										instancePath: instancePath + "/parameters/required",
										schemaPath: "#/properties/parameters/properties/required/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i3,
											j: j1
										}
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
									break;
								}
								indices1[item1] = i3;
							}
						}
					} else {
						const err40 = {
							instancePath: instancePath + "/parameters/required",
							schemaPath: "#/properties/parameters/properties/required/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/parameters",
					schemaPath: "#/properties/parameters/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.integration !== void 0) {
			let data16 = data.integration;
			if (typeof data16 === "string") {
				if (!pattern30.test(data16)) {
					const err42 = {
						instancePath: instancePath + "/integration",
						schemaPath: "#/properties/integration/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9][a-z0-9-]{0,79}$" }
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/integration",
					schemaPath: "#/properties/integration/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.operation !== void 0) {
			let data17 = data.operation;
			if (typeof data17 === "string") {
				if (data17.length > 500) {
					const err44 = {
						instancePath: instancePath + "/operation",
						schemaPath: "#/properties/operation/maxLength",
						keyword: "maxLength",
						params: { limit: 500 }
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
				if (!pattern50.test(data17)) {
					const err45 = {
						instancePath: instancePath + "/operation",
						schemaPath: "#/properties/operation/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:GET|POST|PUT|PATCH|DELETE) /[^\\s]*$" }
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
			} else {
				const err46 = {
					instancePath: instancePath + "/operation",
					schemaPath: "#/properties/operation/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
		if (data.reply !== void 0) {
			let data18 = data.reply;
			if (typeof data18 === "string") {
				if (data18.length > 5e3) {
					const err47 = {
						instancePath: instancePath + "/reply",
						schemaPath: "#/properties/reply/maxLength",
						keyword: "maxLength",
						params: { limit: 5e3 }
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
				if (!pattern4.test(data18)) {
					const err48 = {
						instancePath: instancePath + "/reply",
						schemaPath: "#/properties/reply/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
			} else {
				const err49 = {
					instancePath: instancePath + "/reply",
					schemaPath: "#/properties/reply/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err49];
				else vErrors.push(err49);
				errors++;
			}
		}
		if (data.sample_result !== void 0) {
			let data19 = data.sample_result;
			if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
				if (Object.keys(data19).length > 100) {
					const err50 = {
						instancePath: instancePath + "/sample_result",
						schemaPath: "#/properties/sample_result/maxProperties",
						keyword: "maxProperties",
						params: { limit: 100 }
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
				for (const key5 in data19) {
					const _errs45 = errors;
					if (typeof key5 === "string") {
						if (!pattern44.test(key5)) {
							const err51 = {
								instancePath: instancePath + "/sample_result",
								schemaPath: "#/properties/sample_result/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z][A-Za-z0-9_]{0,63}$" },
								propertyName: key5
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
					}
					if (!(_errs45 === errors)) {
						const err52 = {
							instancePath: instancePath + "/sample_result",
							schemaPath: "#/properties/sample_result/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key5 }
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
				}
				for (const key6 in data19) {
					let data20 = data19[key6];
					if (typeof data20 !== "string" && !(typeof data20 == "number" && isFinite(data20)) && typeof data20 !== "boolean") {
						const err53 = {
							instancePath: instancePath + "/sample_result/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/sample_result/additionalProperties/type",
							keyword: "type",
							params: { type: schema24.properties.sample_result.additionalProperties.type }
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
					if (typeof data20 === "string") {
						if (data20.length > 5e3) {
							const err54 = {
								instancePath: instancePath + "/sample_result/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/sample_result/additionalProperties/maxLength",
								keyword: "maxLength",
								params: { limit: 5e3 }
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
					}
				}
			} else {
				const err55 = {
					instancePath: instancePath + "/sample_result",
					schemaPath: "#/properties/sample_result/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			}
		}
	} else {
		const err56 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err56];
		else vErrors.push(err56);
		errors++;
	}
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateSms = validate58;
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.text === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "text" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "text" || key0 === "requires_consent" || key0 === "consent_question")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.text !== void 0) {
			let data0 = data.text;
			if (typeof data0 === "string") {
				if (data0.length > 1600) {
					const err2 = {
						instancePath: instancePath + "/text",
						schemaPath: "#/properties/text/maxLength",
						keyword: "maxLength",
						params: { limit: 1600 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (!pattern4.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/text",
						schemaPath: "#/properties/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/text",
					schemaPath: "#/properties/text/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.requires_consent !== void 0) {
			if (typeof data.requires_consent !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/requires_consent",
					schemaPath: "#/properties/requires_consent/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.consent_question !== void 0) {
			let data2 = data.consent_question;
			if (typeof data2 === "string") {
				if (data2.length > 500) {
					const err6 = {
						instancePath: instancePath + "/consent_question",
						schemaPath: "#/properties/consent_question/maxLength",
						keyword: "maxLength",
						params: { limit: 500 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!pattern4.test(data2)) {
					const err7 = {
						instancePath: instancePath + "/consent_question",
						schemaPath: "#/properties/consent_question/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/consent_question",
					schemaPath: "#/properties/consent_question/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate58.errors = vErrors;
	return errors === 0;
}
validate58.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateHandoff = validate59;
const pattern56 = /* @__PURE__ */ new RegExp("^(?:\\+[1-9][0-9]{6,14}|sips?:[^\\s@]+@[^\\s@]+|queue:[A-Za-z0-9][A-Za-z0-9._-]{0,79})$", "u");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.destination === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "destination" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "destination" || key0 === "reason" || key0 === "default" || key0 === "message" || key0 === "sample_questions")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (data0.length > 120) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 120 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (!pattern4.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.destination !== void 0) {
			let data1 = data.destination;
			if (typeof data1 === "string") {
				if (data1.length > 200) {
					const err5 = {
						instancePath: instancePath + "/destination",
						schemaPath: "#/properties/destination/maxLength",
						keyword: "maxLength",
						params: { limit: 200 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (!pattern56.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/destination",
						schemaPath: "#/properties/destination/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:\\+[1-9][0-9]{6,14}|sips?:[^\\s@]+@[^\\s@]+|queue:[A-Za-z0-9][A-Za-z0-9._-]{0,79})$" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/destination",
					schemaPath: "#/properties/destination/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			let data2 = data.reason;
			if (typeof data2 === "string") {
				if (data2.length > 1e3) {
					const err8 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.default !== void 0) {
			if (typeof data.default !== "boolean") {
				const err10 = {
					instancePath: instancePath + "/default",
					schemaPath: "#/properties/default/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.message !== void 0) {
			let data4 = data.message;
			if (typeof data4 === "string") {
				if (data4.length > 1e3) {
					const err11 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/properties/message/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (!pattern4.test(data4)) {
					const err12 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/properties/message/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.sample_questions !== void 0) {
			let data5 = data.sample_questions;
			if (Array.isArray(data5)) {
				if (data5.length > 500) {
					const err14 = {
						instancePath: instancePath + "/sample_questions",
						schemaPath: "#/properties/sample_questions/maxItems",
						keyword: "maxItems",
						params: { limit: 500 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (typeof data6 === "string") {
						if (data6.length > 500) {
							const err15 = {
								instancePath: instancePath + "/sample_questions/" + i0,
								schemaPath: "#/properties/sample_questions/items/maxLength",
								keyword: "maxLength",
								params: { limit: 500 }
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (!pattern4.test(data6)) {
							const err16 = {
								instancePath: instancePath + "/sample_questions/" + i0,
								schemaPath: "#/properties/sample_questions/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/sample_questions/" + i0,
							schemaPath: "#/properties/sample_questions/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				let i1 = data5.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data5[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err18 = {
								instancePath: instancePath + "/sample_questions",
								schemaPath: "#/properties/sample_questions/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/sample_questions",
					schemaPath: "#/properties/sample_questions/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateGuardrail = validate60;
const schema27 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:greenroom:schema:v1:guardrail",
	"type": "object",
	"additionalProperties": false,
	"required": ["sample_questions", "response"],
	"properties": {
		"name": {
			"type": "string",
			"pattern": "\\S",
			"maxLength": 120
		},
		"enabled": { "type": "boolean" },
		"kind": {
			"type": "string",
			"enum": [
				"out_of_scope",
				"safety",
				"privacy"
			]
		},
		"sample_questions": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "\\S",
				"maxLength": 500
			},
			"maxItems": 500,
			"uniqueItems": true,
			"minItems": 1
		},
		"response": {
			"type": "string",
			"pattern": "\\S",
			"maxLength": 2e3
		}
	}
};
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate60.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.sample_questions === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sample_questions" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.response === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "response" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "enabled" || key0 === "kind" || key0 === "sample_questions" || key0 === "response")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (data0.length > 120) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 120 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern4.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.enabled !== void 0) {
			if (typeof data.enabled !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/enabled",
					schemaPath: "#/properties/enabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			let data2 = data.kind;
			if (typeof data2 !== "string") {
				const err7 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (!(data2 === "out_of_scope" || data2 === "safety" || data2 === "privacy")) {
				const err8 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema27.properties.kind.enum }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.sample_questions !== void 0) {
			let data3 = data.sample_questions;
			if (Array.isArray(data3)) {
				if (data3.length > 500) {
					const err9 = {
						instancePath: instancePath + "/sample_questions",
						schemaPath: "#/properties/sample_questions/maxItems",
						keyword: "maxItems",
						params: { limit: 500 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data3.length < 1) {
					const err10 = {
						instancePath: instancePath + "/sample_questions",
						schemaPath: "#/properties/sample_questions/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (typeof data4 === "string") {
						if (data4.length > 500) {
							const err11 = {
								instancePath: instancePath + "/sample_questions/" + i0,
								schemaPath: "#/properties/sample_questions/items/maxLength",
								keyword: "maxLength",
								params: { limit: 500 }
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (!pattern4.test(data4)) {
							const err12 = {
								instancePath: instancePath + "/sample_questions/" + i0,
								schemaPath: "#/properties/sample_questions/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/sample_questions/" + i0,
							schemaPath: "#/properties/sample_questions/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				let i1 = data3.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data3[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err14 = {
								instancePath: instancePath + "/sample_questions",
								schemaPath: "#/properties/sample_questions/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/sample_questions",
					schemaPath: "#/properties/sample_questions/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.response !== void 0) {
			let data5 = data.response;
			if (typeof data5 === "string") {
				if (data5.length > 2e3) {
					const err16 = {
						instancePath: instancePath + "/response",
						schemaPath: "#/properties/response/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (!pattern4.test(data5)) {
					const err17 = {
						instancePath: instancePath + "/response",
						schemaPath: "#/properties/response/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/response",
					schemaPath: "#/properties/response/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate60.errors = vErrors;
	return errors === 0;
}
validate60.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateVoice = validate61;
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.provider === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "provider" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.voice === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "voice" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "provider" || key0 === "voice" || key0 === "language" || key0 === "stability" || key0 === "speed" || key0 === "pronunciations")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.provider !== void 0) {
			let data0 = data.provider;
			if (typeof data0 === "string") {
				if (data0.length > 120) {
					const err3 = {
						instancePath: instancePath + "/provider",
						schemaPath: "#/properties/provider/maxLength",
						keyword: "maxLength",
						params: { limit: 120 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern4.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/provider",
						schemaPath: "#/properties/provider/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/provider",
					schemaPath: "#/properties/provider/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.voice !== void 0) {
			let data1 = data.voice;
			if (typeof data1 === "string") {
				if (data1.length > 200) {
					const err6 = {
						instancePath: instancePath + "/voice",
						schemaPath: "#/properties/voice/maxLength",
						keyword: "maxLength",
						params: { limit: 200 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!pattern4.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/voice",
						schemaPath: "#/properties/voice/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/voice",
					schemaPath: "#/properties/voice/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.language !== void 0) {
			let data2 = data.language;
			if (typeof data2 === "string") {
				if (!pattern25.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/language",
						schemaPath: "#/properties/language/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/language",
					schemaPath: "#/properties/language/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.stability !== void 0) {
			let data3 = data.stability;
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 1 || isNaN(data3)) {
					const err11 = {
						instancePath: instancePath + "/stability",
						schemaPath: "#/properties/stability/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					const err12 = {
						instancePath: instancePath + "/stability",
						schemaPath: "#/properties/stability/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/stability",
					schemaPath: "#/properties/stability/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.speed !== void 0) {
			let data4 = data.speed;
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 2 || isNaN(data4)) {
					const err14 = {
						instancePath: instancePath + "/speed",
						schemaPath: "#/properties/speed/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2
						}
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data4 < .5 || isNaN(data4)) {
					const err15 = {
						instancePath: instancePath + "/speed",
						schemaPath: "#/properties/speed/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: .5
						}
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/speed",
					schemaPath: "#/properties/speed/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.pronunciations !== void 0) {
			let data5 = data.pronunciations;
			if (Array.isArray(data5)) {
				if (data5.length > 1e3) {
					const err17 = {
						instancePath: instancePath + "/pronunciations",
						schemaPath: "#/properties/pronunciations/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						if (data6.word === void 0) {
							const err18 = {
								instancePath: instancePath + "/pronunciations/" + i0,
								schemaPath: "#/properties/pronunciations/items/required",
								keyword: "required",
								params: { missingProperty: "word" }
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (data6.say === void 0) {
							const err19 = {
								instancePath: instancePath + "/pronunciations/" + i0,
								schemaPath: "#/properties/pronunciations/items/required",
								keyword: "required",
								params: { missingProperty: "say" }
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						for (const key1 in data6) if (!(key1 === "word" || key1 === "say")) {
							const err20 = {
								instancePath: instancePath + "/pronunciations/" + i0,
								schemaPath: "#/properties/pronunciations/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 }
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (data6.word !== void 0) {
							let data7 = data6.word;
							if (typeof data7 === "string") {
								if (data7.length > 200) {
									const err21 = {
										instancePath: instancePath + "/pronunciations/" + i0 + "/word",
										schemaPath: "#/properties/pronunciations/items/properties/word/maxLength",
										keyword: "maxLength",
										params: { limit: 200 }
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
								if (!pattern4.test(data7)) {
									const err22 = {
										instancePath: instancePath + "/pronunciations/" + i0 + "/word",
										schemaPath: "#/properties/pronunciations/items/properties/word/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
							} else {
								const err23 = {
									instancePath: instancePath + "/pronunciations/" + i0 + "/word",
									schemaPath: "#/properties/pronunciations/items/properties/word/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
						if (data6.say !== void 0) {
							let data8 = data6.say;
							if (typeof data8 === "string") {
								if (data8.length > 200) {
									const err24 = {
										instancePath: instancePath + "/pronunciations/" + i0 + "/say",
										schemaPath: "#/properties/pronunciations/items/properties/say/maxLength",
										keyword: "maxLength",
										params: { limit: 200 }
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								if (!pattern4.test(data8)) {
									const err25 = {
										instancePath: instancePath + "/pronunciations/" + i0 + "/say",
										schemaPath: "#/properties/pronunciations/items/properties/say/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
							} else {
								const err26 = {
									instancePath: instancePath + "/pronunciations/" + i0 + "/say",
									schemaPath: "#/properties/pronunciations/items/properties/say/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/pronunciations/" + i0,
							schemaPath: "#/properties/pronunciations/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/pronunciations",
					schemaPath: "#/properties/pronunciations/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
	} else {
		const err29 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	validate61.errors = vErrors;
	return errors === 0;
}
validate61.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateFlow = validate62;
const schema29 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:greenroom:schema:v1:flow",
	"type": "object",
	"additionalProperties": false,
	"required": ["steps"],
	"properties": {
		"name": {
			"type": "string",
			"pattern": "\\S",
			"maxLength": 120
		},
		"enabled": { "type": "boolean" },
		"sample_questions": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "\\S",
				"maxLength": 500
			},
			"maxItems": 500,
			"uniqueItems": true
		},
		"steps": {
			"type": "array",
			"minItems": 1,
			"maxItems": 200,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["id", "say"],
				"properties": {
					"id": {
						"type": "string",
						"pattern": "^[a-z0-9][a-z0-9-]{0,79}$"
					},
					"say": {
						"type": "string",
						"pattern": "\\S",
						"maxLength": 5e3
					},
					"collect": {
						"type": "object",
						"additionalProperties": false,
						"required": ["name", "type"],
						"properties": {
							"name": {
								"type": "string",
								"pattern": "^[A-Za-z][A-Za-z0-9_]{0,63}$"
							},
							"type": {
								"type": "string",
								"enum": [
									"string",
									"integer",
									"number",
									"boolean"
								]
							},
							"format": {
								"type": "string",
								"enum": [
									"date",
									"time",
									"email",
									"phone"
								]
							},
							"enum": {
								"type": "array",
								"items": {
									"type": "string",
									"pattern": "\\S",
									"maxLength": 200
								},
								"minItems": 1,
								"maxItems": 100,
								"uniqueItems": true
							}
						}
					},
					"tool": {
						"type": "string",
						"pattern": "^[a-z0-9][a-z0-9-]{0,79}$"
					},
					"sms": {
						"type": "string",
						"pattern": "^[a-z0-9][a-z0-9-]{0,79}$"
					},
					"handoff": {
						"type": "string",
						"pattern": "^[a-z0-9][a-z0-9-]{0,79}$"
					},
					"next": {
						"type": "string",
						"pattern": "^[a-z0-9][a-z0-9-]{0,79}$"
					}
				}
			}
		}
	}
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.steps === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "steps" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "enabled" || key0 === "sample_questions" || key0 === "steps")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (data0.length > 120) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 120 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (!pattern4.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.enabled !== void 0) {
			if (typeof data.enabled !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/enabled",
					schemaPath: "#/properties/enabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.sample_questions !== void 0) {
			let data2 = data.sample_questions;
			if (Array.isArray(data2)) {
				if (data2.length > 500) {
					const err6 = {
						instancePath: instancePath + "/sample_questions",
						schemaPath: "#/properties/sample_questions/maxItems",
						keyword: "maxItems",
						params: { limit: 500 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (data3.length > 500) {
							const err7 = {
								instancePath: instancePath + "/sample_questions/" + i0,
								schemaPath: "#/properties/sample_questions/items/maxLength",
								keyword: "maxLength",
								params: { limit: 500 }
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (!pattern4.test(data3)) {
							const err8 = {
								instancePath: instancePath + "/sample_questions/" + i0,
								schemaPath: "#/properties/sample_questions/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/sample_questions/" + i0,
							schemaPath: "#/properties/sample_questions/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				let i1 = data2.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data2[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err10 = {
								instancePath: instancePath + "/sample_questions",
								schemaPath: "#/properties/sample_questions/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/sample_questions",
					schemaPath: "#/properties/sample_questions/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.steps !== void 0) {
			let data4 = data.steps;
			if (Array.isArray(data4)) {
				if (data4.length > 200) {
					const err12 = {
						instancePath: instancePath + "/steps",
						schemaPath: "#/properties/steps/maxItems",
						keyword: "maxItems",
						params: { limit: 200 }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data4.length < 1) {
					const err13 = {
						instancePath: instancePath + "/steps",
						schemaPath: "#/properties/steps/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				const len1 = data4.length;
				for (let i2 = 0; i2 < len1; i2++) {
					let data5 = data4[i2];
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (data5.id === void 0) {
							const err14 = {
								instancePath: instancePath + "/steps/" + i2,
								schemaPath: "#/properties/steps/items/required",
								keyword: "required",
								params: { missingProperty: "id" }
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data5.say === void 0) {
							const err15 = {
								instancePath: instancePath + "/steps/" + i2,
								schemaPath: "#/properties/steps/items/required",
								keyword: "required",
								params: { missingProperty: "say" }
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						for (const key1 in data5) if (!(key1 === "id" || key1 === "say" || key1 === "collect" || key1 === "tool" || key1 === "sms" || key1 === "handoff" || key1 === "next")) {
							const err16 = {
								instancePath: instancePath + "/steps/" + i2,
								schemaPath: "#/properties/steps/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 }
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data5.id !== void 0) {
							let data6 = data5.id;
							if (typeof data6 === "string") {
								if (!pattern30.test(data6)) {
									const err17 = {
										instancePath: instancePath + "/steps/" + i2 + "/id",
										schemaPath: "#/properties/steps/items/properties/id/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9][a-z0-9-]{0,79}$" }
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
							} else {
								const err18 = {
									instancePath: instancePath + "/steps/" + i2 + "/id",
									schemaPath: "#/properties/steps/items/properties/id/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
						if (data5.say !== void 0) {
							let data7 = data5.say;
							if (typeof data7 === "string") {
								if (data7.length > 5e3) {
									const err19 = {
										instancePath: instancePath + "/steps/" + i2 + "/say",
										schemaPath: "#/properties/steps/items/properties/say/maxLength",
										keyword: "maxLength",
										params: { limit: 5e3 }
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
								if (!pattern4.test(data7)) {
									const err20 = {
										instancePath: instancePath + "/steps/" + i2 + "/say",
										schemaPath: "#/properties/steps/items/properties/say/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
							} else {
								const err21 = {
									instancePath: instancePath + "/steps/" + i2 + "/say",
									schemaPath: "#/properties/steps/items/properties/say/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data5.collect !== void 0) {
							let data8 = data5.collect;
							if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
								if (data8.name === void 0) {
									const err22 = {
										instancePath: instancePath + "/steps/" + i2 + "/collect",
										schemaPath: "#/properties/steps/items/properties/collect/required",
										keyword: "required",
										params: { missingProperty: "name" }
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
								if (data8.type === void 0) {
									const err23 = {
										instancePath: instancePath + "/steps/" + i2 + "/collect",
										schemaPath: "#/properties/steps/items/properties/collect/required",
										keyword: "required",
										params: { missingProperty: "type" }
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
								for (const key2 in data8) if (!(key2 === "name" || key2 === "type" || key2 === "format" || key2 === "enum")) {
									const err24 = {
										instancePath: instancePath + "/steps/" + i2 + "/collect",
										schemaPath: "#/properties/steps/items/properties/collect/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 }
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								if (data8.name !== void 0) {
									let data9 = data8.name;
									if (typeof data9 === "string") {
										if (!pattern44.test(data9)) {
											const err25 = {
												instancePath: instancePath + "/steps/" + i2 + "/collect/name",
												schemaPath: "#/properties/steps/items/properties/collect/properties/name/pattern",
												keyword: "pattern",
												params: { pattern: "^[A-Za-z][A-Za-z0-9_]{0,63}$" }
											};
											if (vErrors === null) vErrors = [err25];
											else vErrors.push(err25);
											errors++;
										}
									} else {
										const err26 = {
											instancePath: instancePath + "/steps/" + i2 + "/collect/name",
											schemaPath: "#/properties/steps/items/properties/collect/properties/name/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err26];
										else vErrors.push(err26);
										errors++;
									}
								}
								if (data8.type !== void 0) {
									let data10 = data8.type;
									if (typeof data10 !== "string") {
										const err27 = {
											instancePath: instancePath + "/steps/" + i2 + "/collect/type",
											schemaPath: "#/properties/steps/items/properties/collect/properties/type/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err27];
										else vErrors.push(err27);
										errors++;
									}
									if (!(data10 === "string" || data10 === "integer" || data10 === "number" || data10 === "boolean")) {
										const err28 = {
											instancePath: instancePath + "/steps/" + i2 + "/collect/type",
											schemaPath: "#/properties/steps/items/properties/collect/properties/type/enum",
											keyword: "enum",
											params: { allowedValues: schema29.properties.steps.items.properties.collect.properties.type.enum }
										};
										if (vErrors === null) vErrors = [err28];
										else vErrors.push(err28);
										errors++;
									}
								}
								if (data8.format !== void 0) {
									let data11 = data8.format;
									if (typeof data11 !== "string") {
										const err29 = {
											instancePath: instancePath + "/steps/" + i2 + "/collect/format",
											schemaPath: "#/properties/steps/items/properties/collect/properties/format/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err29];
										else vErrors.push(err29);
										errors++;
									}
									if (!(data11 === "date" || data11 === "time" || data11 === "email" || data11 === "phone")) {
										const err30 = {
											instancePath: instancePath + "/steps/" + i2 + "/collect/format",
											schemaPath: "#/properties/steps/items/properties/collect/properties/format/enum",
											keyword: "enum",
											params: { allowedValues: schema29.properties.steps.items.properties.collect.properties.format.enum }
										};
										if (vErrors === null) vErrors = [err30];
										else vErrors.push(err30);
										errors++;
									}
								}
								if (data8.enum !== void 0) {
									let data12 = data8.enum;
									if (Array.isArray(data12)) {
										if (data12.length > 100) {
											const err31 = {
												instancePath: instancePath + "/steps/" + i2 + "/collect/enum",
												schemaPath: "#/properties/steps/items/properties/collect/properties/enum/maxItems",
												keyword: "maxItems",
												params: { limit: 100 }
											};
											if (vErrors === null) vErrors = [err31];
											else vErrors.push(err31);
											errors++;
										}
										if (data12.length < 1) {
											const err32 = {
												instancePath: instancePath + "/steps/" + i2 + "/collect/enum",
												schemaPath: "#/properties/steps/items/properties/collect/properties/enum/minItems",
												keyword: "minItems",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err32];
											else vErrors.push(err32);
											errors++;
										}
										const len2 = data12.length;
										for (let i3 = 0; i3 < len2; i3++) {
											let data13 = data12[i3];
											if (typeof data13 === "string") {
												if (data13.length > 200) {
													const err33 = {
														instancePath: instancePath + "/steps/" + i2 + "/collect/enum/" + i3,
														schemaPath: "#/properties/steps/items/properties/collect/properties/enum/items/maxLength",
														keyword: "maxLength",
														params: { limit: 200 }
													};
													if (vErrors === null) vErrors = [err33];
													else vErrors.push(err33);
													errors++;
												}
												if (!pattern4.test(data13)) {
													const err34 = {
														instancePath: instancePath + "/steps/" + i2 + "/collect/enum/" + i3,
														schemaPath: "#/properties/steps/items/properties/collect/properties/enum/items/pattern",
														keyword: "pattern",
														params: { pattern: "\\S" }
													};
													if (vErrors === null) vErrors = [err34];
													else vErrors.push(err34);
													errors++;
												}
											} else {
												const err35 = {
													instancePath: instancePath + "/steps/" + i2 + "/collect/enum/" + i3,
													schemaPath: "#/properties/steps/items/properties/collect/properties/enum/items/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err35];
												else vErrors.push(err35);
												errors++;
											}
										}
										let i4 = data12.length;
										let j1;
										if (i4 > 1) {
											const indices1 = {};
											for (; i4--;) {
												let item1 = data12[i4];
												if (typeof item1 !== "string") continue;
												if (typeof indices1[item1] == "number") {
													j1 = indices1[item1];
													const err36 = {
														instancePath: instancePath + "/steps/" + i2 + "/collect/enum",
														schemaPath: "#/properties/steps/items/properties/collect/properties/enum/uniqueItems",
														keyword: "uniqueItems",
														params: {
															i: i4,
															j: j1
														}
													};
													if (vErrors === null) vErrors = [err36];
													else vErrors.push(err36);
													errors++;
													break;
												}
												indices1[item1] = i4;
											}
										}
									} else {
										const err37 = {
											instancePath: instancePath + "/steps/" + i2 + "/collect/enum",
											schemaPath: "#/properties/steps/items/properties/collect/properties/enum/type",
											keyword: "type",
											params: { type: "array" }
										};
										if (vErrors === null) vErrors = [err37];
										else vErrors.push(err37);
										errors++;
									}
								}
							} else {
								const err38 = {
									instancePath: instancePath + "/steps/" + i2 + "/collect",
									schemaPath: "#/properties/steps/items/properties/collect/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
						if (data5.tool !== void 0) {
							let data14 = data5.tool;
							if (typeof data14 === "string") {
								if (!pattern30.test(data14)) {
									const err39 = {
										instancePath: instancePath + "/steps/" + i2 + "/tool",
										schemaPath: "#/properties/steps/items/properties/tool/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9][a-z0-9-]{0,79}$" }
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
							} else {
								const err40 = {
									instancePath: instancePath + "/steps/" + i2 + "/tool",
									schemaPath: "#/properties/steps/items/properties/tool/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
						if (data5.sms !== void 0) {
							let data15 = data5.sms;
							if (typeof data15 === "string") {
								if (!pattern30.test(data15)) {
									const err41 = {
										instancePath: instancePath + "/steps/" + i2 + "/sms",
										schemaPath: "#/properties/steps/items/properties/sms/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9][a-z0-9-]{0,79}$" }
									};
									if (vErrors === null) vErrors = [err41];
									else vErrors.push(err41);
									errors++;
								}
							} else {
								const err42 = {
									instancePath: instancePath + "/steps/" + i2 + "/sms",
									schemaPath: "#/properties/steps/items/properties/sms/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						}
						if (data5.handoff !== void 0) {
							let data16 = data5.handoff;
							if (typeof data16 === "string") {
								if (!pattern30.test(data16)) {
									const err43 = {
										instancePath: instancePath + "/steps/" + i2 + "/handoff",
										schemaPath: "#/properties/steps/items/properties/handoff/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9][a-z0-9-]{0,79}$" }
									};
									if (vErrors === null) vErrors = [err43];
									else vErrors.push(err43);
									errors++;
								}
							} else {
								const err44 = {
									instancePath: instancePath + "/steps/" + i2 + "/handoff",
									schemaPath: "#/properties/steps/items/properties/handoff/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
						}
						if (data5.next !== void 0) {
							let data17 = data5.next;
							if (typeof data17 === "string") {
								if (!pattern30.test(data17)) {
									const err45 = {
										instancePath: instancePath + "/steps/" + i2 + "/next",
										schemaPath: "#/properties/steps/items/properties/next/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9][a-z0-9-]{0,79}$" }
									};
									if (vErrors === null) vErrors = [err45];
									else vErrors.push(err45);
									errors++;
								}
							} else {
								const err46 = {
									instancePath: instancePath + "/steps/" + i2 + "/next",
									schemaPath: "#/properties/steps/items/properties/next/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
					} else {
						const err47 = {
							instancePath: instancePath + "/steps/" + i2,
							schemaPath: "#/properties/steps/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
			} else {
				const err48 = {
					instancePath: instancePath + "/steps",
					schemaPath: "#/properties/steps/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
	} else {
		const err49 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err49];
		else vErrors.push(err49);
		errors++;
	}
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateIntegration = validate63;
const schema30 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:greenroom:schema:v1:integration",
	"type": "object",
	"additionalProperties": false,
	"required": ["endpoints"],
	"properties": {
		"name": {
			"type": "string",
			"pattern": "\\S",
			"maxLength": 120
		},
		"kind": {
			"type": "string",
			"enum": [
				"rest",
				"graphql",
				"webhook"
			]
		},
		"description": {
			"type": "string",
			"pattern": "\\S",
			"maxLength": 1e3
		},
		"endpoints": {
			"type": "object",
			"minProperties": 1,
			"maxProperties": 20,
			"propertyNames": { "pattern": "^[a-z][a-z0-9-]{0,62}$" },
			"additionalProperties": {
				"type": "string",
				"pattern": "^https?://[^\\s@/?#\\\\]+(?:[/?#][^\\s\\\\]*)?$",
				"maxLength": 2e3
			}
		},
		"secrets": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "^[A-Z][A-Z0-9_]{0,127}$"
			},
			"maxItems": 50,
			"uniqueItems": true
		},
		"timeout_ms": {
			"type": "integer",
			"minimum": 100,
			"maximum": 12e4
		}
	}
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.endpoints === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "endpoints" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "kind" || key0 === "description" || key0 === "endpoints" || key0 === "secrets" || key0 === "timeout_ms")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (data0.length > 120) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 120 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (!pattern4.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			let data1 = data.kind;
			if (typeof data1 !== "string") {
				const err5 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (!(data1 === "rest" || data1 === "graphql" || data1 === "webhook")) {
				const err6 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema30.properties.kind.enum }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data2 = data.description;
			if (typeof data2 === "string") {
				if (data2.length > 1e3) {
					const err7 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (!pattern4.test(data2)) {
					const err8 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.endpoints !== void 0) {
			let data3 = data.endpoints;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (Object.keys(data3).length > 20) {
					const err10 = {
						instancePath: instancePath + "/endpoints",
						schemaPath: "#/properties/endpoints/maxProperties",
						keyword: "maxProperties",
						params: { limit: 20 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (Object.keys(data3).length < 1) {
					const err11 = {
						instancePath: instancePath + "/endpoints",
						schemaPath: "#/properties/endpoints/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				for (const key1 in data3) {
					const _errs10 = errors;
					if (typeof key1 === "string") {
						if (!pattern11.test(key1)) {
							const err12 = {
								instancePath: instancePath + "/endpoints",
								schemaPath: "#/properties/endpoints/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z][a-z0-9-]{0,62}$" },
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					}
					if (!(_errs10 === errors)) {
						const err13 = {
							instancePath: instancePath + "/endpoints",
							schemaPath: "#/properties/endpoints/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				for (const key2 in data3) {
					let data4 = data3[key2];
					if (typeof data4 === "string") {
						if (data4.length > 2e3) {
							const err14 = {
								instancePath: instancePath + "/endpoints/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/endpoints/additionalProperties/maxLength",
								keyword: "maxLength",
								params: { limit: 2e3 }
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (!pattern12.test(data4)) {
							const err15 = {
								instancePath: instancePath + "/endpoints/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/endpoints/additionalProperties/pattern",
								keyword: "pattern",
								params: { pattern: "^https?://[^\\s@/?#\\\\]+(?:[/?#][^\\s\\\\]*)?$" }
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/endpoints/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/endpoints/additionalProperties/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/endpoints",
					schemaPath: "#/properties/endpoints/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.secrets !== void 0) {
			let data5 = data.secrets;
			if (Array.isArray(data5)) {
				if (data5.length > 50) {
					const err18 = {
						instancePath: instancePath + "/secrets",
						schemaPath: "#/properties/secrets/maxItems",
						keyword: "maxItems",
						params: { limit: 50 }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (typeof data6 === "string") {
						if (!pattern14.test(data6)) {
							const err19 = {
								instancePath: instancePath + "/secrets/" + i0,
								schemaPath: "#/properties/secrets/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Z][A-Z0-9_]{0,127}$" }
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/secrets/" + i0,
							schemaPath: "#/properties/secrets/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				let i1 = data5.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data5[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err21 = {
								instancePath: instancePath + "/secrets",
								schemaPath: "#/properties/secrets/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/secrets",
					schemaPath: "#/properties/secrets/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.timeout_ms !== void 0) {
			let data7 = data.timeout_ms;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err23 = {
					instancePath: instancePath + "/timeout_ms",
					schemaPath: "#/properties/timeout_ms/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 > 12e4 || isNaN(data7)) {
					const err24 = {
						instancePath: instancePath + "/timeout_ms",
						schemaPath: "#/properties/timeout_ms/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 12e4
						}
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data7 < 100 || isNaN(data7)) {
					const err25 = {
						instancePath: instancePath + "/timeout_ms",
						schemaPath: "#/properties/timeout_ms/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 100
						}
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
		}
	} else {
		const err26 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
	}
	validate63.errors = vErrors;
	return errors === 0;
}
validate63.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateEnvironment = validate64;
const pattern82 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9_]{0,63}$", "u");
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "variables" || key0 === "overrides")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.variables !== void 0) {
			let data0 = data.variables;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (Object.keys(data0).length > 500) {
					const err1 = {
						instancePath: instancePath + "/variables",
						schemaPath: "#/properties/variables/maxProperties",
						keyword: "maxProperties",
						params: { limit: 500 }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				for (const key1 in data0) {
					const _errs4 = errors;
					if (typeof key1 === "string") {
						if (!pattern82.test(key1)) {
							const err2 = {
								instancePath: instancePath + "/variables",
								schemaPath: "#/properties/variables/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z][a-z0-9_]{0,63}$" },
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					}
					if (!(_errs4 === errors)) {
						const err3 = {
							instancePath: instancePath + "/variables",
							schemaPath: "#/properties/variables/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				for (const key2 in data0) {
					let data1 = data0[key2];
					if (typeof data1 === "string") {
						if (data1.length > 5e3) {
							const err4 = {
								instancePath: instancePath + "/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/variables/additionalProperties/maxLength",
								keyword: "maxLength",
								params: { limit: 5e3 }
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/variables/additionalProperties/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/variables",
					schemaPath: "#/properties/variables/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.overrides !== void 0) {
			let data2 = data.overrides;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key3 in data2) if (!(key3 === "greeting" || key3 === "handoffs")) {
					const err7 = {
						instancePath: instancePath + "/overrides",
						schemaPath: "#/properties/overrides/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data2.greeting !== void 0) {
					let data3 = data2.greeting;
					if (typeof data3 === "string") {
						if (data3.length > 2e3) {
							const err8 = {
								instancePath: instancePath + "/overrides/greeting",
								schemaPath: "#/properties/overrides/properties/greeting/maxLength",
								keyword: "maxLength",
								params: { limit: 2e3 }
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (!pattern4.test(data3)) {
							const err9 = {
								instancePath: instancePath + "/overrides/greeting",
								schemaPath: "#/properties/overrides/properties/greeting/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/overrides/greeting",
							schemaPath: "#/properties/overrides/properties/greeting/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data2.handoffs !== void 0) {
					let data4 = data2.handoffs;
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						if (Object.keys(data4).length > 200) {
							const err11 = {
								instancePath: instancePath + "/overrides/handoffs",
								schemaPath: "#/properties/overrides/properties/handoffs/maxProperties",
								keyword: "maxProperties",
								params: { limit: 200 }
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						for (const key4 in data4) {
							const _errs15 = errors;
							if (typeof key4 === "string") {
								if (!pattern30.test(key4)) {
									const err12 = {
										instancePath: instancePath + "/overrides/handoffs",
										schemaPath: "#/properties/overrides/properties/handoffs/propertyNames/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9][a-z0-9-]{0,79}$" },
										propertyName: key4
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
							}
							if (!(_errs15 === errors)) {
								const err13 = {
									instancePath: instancePath + "/overrides/handoffs",
									schemaPath: "#/properties/overrides/properties/handoffs/propertyNames",
									keyword: "propertyNames",
									params: { propertyName: key4 }
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						for (const key5 in data4) {
							let data5 = data4[key5];
							if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
								if (data5.destination === void 0) {
									const err14 = {
										instancePath: instancePath + "/overrides/handoffs/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/overrides/properties/handoffs/additionalProperties/required",
										keyword: "required",
										params: { missingProperty: "destination" }
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
								for (const key6 in data5) if (!(key6 === "destination")) {
									const err15 = {
										instancePath: instancePath + "/overrides/handoffs/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/overrides/properties/handoffs/additionalProperties/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key6 }
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
								if (data5.destination !== void 0) {
									let data6 = data5.destination;
									if (typeof data6 === "string") {
										if (data6.length > 200) {
											const err16 = {
												instancePath: instancePath + "/overrides/handoffs/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/destination",
												schemaPath: "#/properties/overrides/properties/handoffs/additionalProperties/properties/destination/maxLength",
												keyword: "maxLength",
												params: { limit: 200 }
											};
											if (vErrors === null) vErrors = [err16];
											else vErrors.push(err16);
											errors++;
										}
										if (!pattern56.test(data6)) {
											const err17 = {
												instancePath: instancePath + "/overrides/handoffs/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/destination",
												schemaPath: "#/properties/overrides/properties/handoffs/additionalProperties/properties/destination/pattern",
												keyword: "pattern",
												params: { pattern: "^(?:\\+[1-9][0-9]{6,14}|sips?:[^\\s@]+@[^\\s@]+|queue:[A-Za-z0-9][A-Za-z0-9._-]{0,79})$" }
											};
											if (vErrors === null) vErrors = [err17];
											else vErrors.push(err17);
											errors++;
										}
									} else {
										const err18 = {
											instancePath: instancePath + "/overrides/handoffs/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/destination",
											schemaPath: "#/properties/overrides/properties/handoffs/additionalProperties/properties/destination/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err18];
										else vErrors.push(err18);
										errors++;
									}
								}
							} else {
								const err19 = {
									instancePath: instancePath + "/overrides/handoffs/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/overrides/properties/handoffs/additionalProperties/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/overrides/handoffs",
							schemaPath: "#/properties/overrides/properties/handoffs/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/overrides",
					schemaPath: "#/properties/overrides/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate64.errors = vErrors;
	return errors === 0;
}
validate64.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateTests = validate65;
const schema32 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:greenroom:schema:v1:tests",
	"$defs": {
		"expect": {
			"type": ["string", "object"],
			"pattern": "\\S",
			"maxLength": 2e3,
			"minProperties": 1,
			"additionalProperties": false,
			"properties": {
				"contains": {
					"type": ["string", "array"],
					"pattern": "\\S",
					"maxLength": 2e3,
					"minItems": 1,
					"maxItems": 50,
					"items": {
						"type": "string",
						"pattern": "\\S",
						"maxLength": 2e3
					}
				},
				"contains_any": {
					"type": ["string", "array"],
					"pattern": "\\S",
					"maxLength": 2e3,
					"minItems": 1,
					"maxItems": 50,
					"items": {
						"type": "string",
						"pattern": "\\S",
						"maxLength": 2e3
					}
				},
				"not_contains": {
					"type": ["string", "array"],
					"pattern": "\\S",
					"maxLength": 2e3,
					"minItems": 1,
					"maxItems": 50,
					"items": {
						"type": "string",
						"pattern": "\\S",
						"maxLength": 2e3
					}
				},
				"matches": {
					"type": "string",
					"pattern": "\\S",
					"maxLength": 1e3
				},
				"topic": {
					"type": "string",
					"pattern": "^[a-z0-9][a-z0-9-]{0,79}$"
				},
				"tool": {
					"type": ["string", "object"],
					"pattern": "\\S",
					"maxLength": 80,
					"additionalProperties": false,
					"required": ["name"],
					"properties": {
						"name": {
							"type": "string",
							"pattern": "\\S",
							"maxLength": 80
						},
						"times": {
							"type": "integer",
							"minimum": 1,
							"maximum": 100
						},
						"args": {
							"type": "object",
							"maxProperties": 50,
							"propertyNames": { "pattern": "^[A-Za-z][A-Za-z0-9_]{0,63}$" },
							"additionalProperties": {
								"type": [
									"string",
									"number",
									"boolean",
									"object"
								],
								"maxLength": 2e3,
								"additionalProperties": false,
								"required": ["matches"],
								"properties": { "matches": {
									"type": "string",
									"pattern": "\\S",
									"maxLength": 1e3
								} }
							}
						}
					}
				},
				"no_tool": {
					"type": ["string", "boolean"],
					"pattern": "\\S",
					"maxLength": 80,
					"if": { "type": "boolean" },
					"then": { "const": true }
				},
				"handoff": {
					"type": ["string", "boolean"],
					"pattern": "^[a-z0-9][a-z0-9-]{0,79}$"
				},
				"refusal": { "type": "boolean" }
			}
		},
		"turns": {
			"type": "array",
			"minItems": 1,
			"maxItems": 100,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["say"],
				"properties": {
					"say": {
						"type": "string",
						"pattern": "\\S",
						"maxLength": 4e3
					},
					"expect": { "$ref": "#/$defs/expect" }
				}
			}
		}
	},
	"type": "object",
	"additionalProperties": false,
	"required": ["version", "conversations"],
	"properties": {
		"version": { "const": 1 },
		"conversations": {
			"type": "array",
			"minItems": 1,
			"maxItems": 2e3,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["id"],
				"properties": {
					"id": {
						"type": "string",
						"pattern": "^[a-z0-9][a-z0-9-]{0,79}$"
					},
					"title": {
						"type": "string",
						"pattern": "\\S",
						"maxLength": 200
					},
					"covers": {
						"type": ["string", "array"],
						"pattern": "^[a-z]+/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$",
						"maxItems": 50,
						"items": {
							"type": "string",
							"pattern": "^[a-z]+/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$"
						}
					},
					"tags": {
						"type": "array",
						"items": {
							"type": "string",
							"pattern": "^[a-z0-9][a-z0-9-]{0,79}$"
						},
						"maxItems": 20,
						"uniqueItems": true
					},
					"channels": {
						"type": "array",
						"items": {
							"type": "string",
							"enum": ["chat", "call"]
						},
						"minItems": 1,
						"maxItems": 2,
						"uniqueItems": true
					},
					"say": {
						"type": "string",
						"pattern": "\\S",
						"maxLength": 4e3
					},
					"expect": { "$ref": "#/$defs/expect" },
					"also_say": {
						"type": "array",
						"items": {
							"type": "string",
							"pattern": "\\S",
							"maxLength": 4e3
						},
						"maxItems": 50,
						"uniqueItems": true
					},
					"turns": { "$ref": "#/$defs/turns" },
					"variants": {
						"type": "array",
						"minItems": 1,
						"maxItems": 20,
						"items": {
							"type": "object",
							"additionalProperties": false,
							"required": ["id", "turns"],
							"properties": {
								"id": {
									"type": "string",
									"pattern": "^[a-z0-9][a-z0-9-]{0,79}$"
								},
								"turns": { "$ref": "#/$defs/turns" }
							}
						}
					}
				},
				"if": { "required": ["turns"] },
				"then": { "properties": {
					"say": { "not": {} },
					"expect": { "not": {} },
					"also_say": { "not": {} }
				} },
				"else": { "required": ["say", "expect"] }
			}
		}
	}
};
const schema33 = {
	"type": ["string", "object"],
	"pattern": "\\S",
	"maxLength": 2e3,
	"minProperties": 1,
	"additionalProperties": false,
	"properties": {
		"contains": {
			"type": ["string", "array"],
			"pattern": "\\S",
			"maxLength": 2e3,
			"minItems": 1,
			"maxItems": 50,
			"items": {
				"type": "string",
				"pattern": "\\S",
				"maxLength": 2e3
			}
		},
		"contains_any": {
			"type": ["string", "array"],
			"pattern": "\\S",
			"maxLength": 2e3,
			"minItems": 1,
			"maxItems": 50,
			"items": {
				"type": "string",
				"pattern": "\\S",
				"maxLength": 2e3
			}
		},
		"not_contains": {
			"type": ["string", "array"],
			"pattern": "\\S",
			"maxLength": 2e3,
			"minItems": 1,
			"maxItems": 50,
			"items": {
				"type": "string",
				"pattern": "\\S",
				"maxLength": 2e3
			}
		},
		"matches": {
			"type": "string",
			"pattern": "\\S",
			"maxLength": 1e3
		},
		"topic": {
			"type": "string",
			"pattern": "^[a-z0-9][a-z0-9-]{0,79}$"
		},
		"tool": {
			"type": ["string", "object"],
			"pattern": "\\S",
			"maxLength": 80,
			"additionalProperties": false,
			"required": ["name"],
			"properties": {
				"name": {
					"type": "string",
					"pattern": "\\S",
					"maxLength": 80
				},
				"times": {
					"type": "integer",
					"minimum": 1,
					"maximum": 100
				},
				"args": {
					"type": "object",
					"maxProperties": 50,
					"propertyNames": { "pattern": "^[A-Za-z][A-Za-z0-9_]{0,63}$" },
					"additionalProperties": {
						"type": [
							"string",
							"number",
							"boolean",
							"object"
						],
						"maxLength": 2e3,
						"additionalProperties": false,
						"required": ["matches"],
						"properties": { "matches": {
							"type": "string",
							"pattern": "\\S",
							"maxLength": 1e3
						} }
					}
				}
			}
		},
		"no_tool": {
			"type": ["string", "boolean"],
			"pattern": "\\S",
			"maxLength": 80,
			"if": { "type": "boolean" },
			"then": { "const": true }
		},
		"handoff": {
			"type": ["string", "boolean"],
			"pattern": "^[a-z0-9][a-z0-9-]{0,79}$"
		},
		"refusal": { "type": "boolean" }
	}
};
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate66.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema33.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (data.length > 2e3) {
			const err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 2e3 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "\\S" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err3 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema33.properties, key0)) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.contains !== void 0) {
			let data0 = data.contains;
			if (typeof data0 !== "string" && !Array.isArray(data0)) {
				const err5 = {
					instancePath: instancePath + "/contains",
					schemaPath: "#/properties/contains/type",
					keyword: "type",
					params: { type: schema33.properties.contains.type }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data0 === "string") {
				if (data0.length > 2e3) {
					const err6 = {
						instancePath: instancePath + "/contains",
						schemaPath: "#/properties/contains/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!pattern4.test(data0)) {
					const err7 = {
						instancePath: instancePath + "/contains",
						schemaPath: "#/properties/contains/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (Array.isArray(data0)) {
				if (data0.length > 50) {
					const err8 = {
						instancePath: instancePath + "/contains",
						schemaPath: "#/properties/contains/maxItems",
						keyword: "maxItems",
						params: { limit: 50 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data0.length < 1) {
					const err9 = {
						instancePath: instancePath + "/contains",
						schemaPath: "#/properties/contains/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 === "string") {
						if (data1.length > 2e3) {
							const err10 = {
								instancePath: instancePath + "/contains/" + i0,
								schemaPath: "#/properties/contains/items/maxLength",
								keyword: "maxLength",
								params: { limit: 2e3 }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (!pattern4.test(data1)) {
							const err11 = {
								instancePath: instancePath + "/contains/" + i0,
								schemaPath: "#/properties/contains/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/contains/" + i0,
							schemaPath: "#/properties/contains/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			}
		}
		if (data.contains_any !== void 0) {
			let data2 = data.contains_any;
			if (typeof data2 !== "string" && !Array.isArray(data2)) {
				const err13 = {
					instancePath: instancePath + "/contains_any",
					schemaPath: "#/properties/contains_any/type",
					keyword: "type",
					params: { type: schema33.properties.contains_any.type }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data2 === "string") {
				if (data2.length > 2e3) {
					const err14 = {
						instancePath: instancePath + "/contains_any",
						schemaPath: "#/properties/contains_any/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (!pattern4.test(data2)) {
					const err15 = {
						instancePath: instancePath + "/contains_any",
						schemaPath: "#/properties/contains_any/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
			if (Array.isArray(data2)) {
				if (data2.length > 50) {
					const err16 = {
						instancePath: instancePath + "/contains_any",
						schemaPath: "#/properties/contains_any/maxItems",
						keyword: "maxItems",
						params: { limit: 50 }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data2.length < 1) {
					const err17 = {
						instancePath: instancePath + "/contains_any",
						schemaPath: "#/properties/contains_any/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data3 = data2[i1];
					if (typeof data3 === "string") {
						if (data3.length > 2e3) {
							const err18 = {
								instancePath: instancePath + "/contains_any/" + i1,
								schemaPath: "#/properties/contains_any/items/maxLength",
								keyword: "maxLength",
								params: { limit: 2e3 }
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (!pattern4.test(data3)) {
							const err19 = {
								instancePath: instancePath + "/contains_any/" + i1,
								schemaPath: "#/properties/contains_any/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/contains_any/" + i1,
							schemaPath: "#/properties/contains_any/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			}
		}
		if (data.not_contains !== void 0) {
			let data4 = data.not_contains;
			if (typeof data4 !== "string" && !Array.isArray(data4)) {
				const err21 = {
					instancePath: instancePath + "/not_contains",
					schemaPath: "#/properties/not_contains/type",
					keyword: "type",
					params: { type: schema33.properties.not_contains.type }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data4 === "string") {
				if (data4.length > 2e3) {
					const err22 = {
						instancePath: instancePath + "/not_contains",
						schemaPath: "#/properties/not_contains/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (!pattern4.test(data4)) {
					const err23 = {
						instancePath: instancePath + "/not_contains",
						schemaPath: "#/properties/not_contains/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			}
			if (Array.isArray(data4)) {
				if (data4.length > 50) {
					const err24 = {
						instancePath: instancePath + "/not_contains",
						schemaPath: "#/properties/not_contains/maxItems",
						keyword: "maxItems",
						params: { limit: 50 }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data4.length < 1) {
					const err25 = {
						instancePath: instancePath + "/not_contains",
						schemaPath: "#/properties/not_contains/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				const len2 = data4.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data5 = data4[i2];
					if (typeof data5 === "string") {
						if (data5.length > 2e3) {
							const err26 = {
								instancePath: instancePath + "/not_contains/" + i2,
								schemaPath: "#/properties/not_contains/items/maxLength",
								keyword: "maxLength",
								params: { limit: 2e3 }
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (!pattern4.test(data5)) {
							const err27 = {
								instancePath: instancePath + "/not_contains/" + i2,
								schemaPath: "#/properties/not_contains/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/not_contains/" + i2,
							schemaPath: "#/properties/not_contains/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
			}
		}
		if (data.matches !== void 0) {
			let data6 = data.matches;
			if (typeof data6 === "string") {
				if (data6.length > 1e3) {
					const err29 = {
						instancePath: instancePath + "/matches",
						schemaPath: "#/properties/matches/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 }
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (!pattern4.test(data6)) {
					const err30 = {
						instancePath: instancePath + "/matches",
						schemaPath: "#/properties/matches/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/matches",
					schemaPath: "#/properties/matches/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.topic !== void 0) {
			let data7 = data.topic;
			if (typeof data7 === "string") {
				if (!pattern30.test(data7)) {
					const err32 = {
						instancePath: instancePath + "/topic",
						schemaPath: "#/properties/topic/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9][a-z0-9-]{0,79}$" }
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/topic",
					schemaPath: "#/properties/topic/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.tool !== void 0) {
			let data8 = data.tool;
			if (typeof data8 !== "string" && !(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
				const err34 = {
					instancePath: instancePath + "/tool",
					schemaPath: "#/properties/tool/type",
					keyword: "type",
					params: { type: schema33.properties.tool.type }
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
			if (typeof data8 === "string") {
				if (data8.length > 80) {
					const err35 = {
						instancePath: instancePath + "/tool",
						schemaPath: "#/properties/tool/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
				if (!pattern4.test(data8)) {
					const err36 = {
						instancePath: instancePath + "/tool",
						schemaPath: "#/properties/tool/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
			}
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (data8.name === void 0) {
					const err37 = {
						instancePath: instancePath + "/tool",
						schemaPath: "#/properties/tool/required",
						keyword: "required",
						params: { missingProperty: "name" }
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				for (const key1 in data8) if (!(key1 === "name" || key1 === "times" || key1 === "args")) {
					const err38 = {
						instancePath: instancePath + "/tool",
						schemaPath: "#/properties/tool/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				if (data8.name !== void 0) {
					let data9 = data8.name;
					if (typeof data9 === "string") {
						if (data9.length > 80) {
							const err39 = {
								instancePath: instancePath + "/tool/name",
								schemaPath: "#/properties/tool/properties/name/maxLength",
								keyword: "maxLength",
								params: { limit: 80 }
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						if (!pattern4.test(data9)) {
							const err40 = {
								instancePath: instancePath + "/tool/name",
								schemaPath: "#/properties/tool/properties/name/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
					} else {
						const err41 = {
							instancePath: instancePath + "/tool/name",
							schemaPath: "#/properties/tool/properties/name/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
				if (data8.times !== void 0) {
					let data10 = data8.times;
					if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
						const err42 = {
							instancePath: instancePath + "/tool/times",
							schemaPath: "#/properties/tool/properties/times/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
					if (typeof data10 == "number" && isFinite(data10)) {
						if (data10 > 100 || isNaN(data10)) {
							const err43 = {
								instancePath: instancePath + "/tool/times",
								schemaPath: "#/properties/tool/properties/times/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 100
								}
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						if (data10 < 1 || isNaN(data10)) {
							const err44 = {
								instancePath: instancePath + "/tool/times",
								schemaPath: "#/properties/tool/properties/times/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
					}
				}
				if (data8.args !== void 0) {
					let data11 = data8.args;
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						if (Object.keys(data11).length > 50) {
							const err45 = {
								instancePath: instancePath + "/tool/args",
								schemaPath: "#/properties/tool/properties/args/maxProperties",
								keyword: "maxProperties",
								params: { limit: 50 }
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						for (const key2 in data11) {
							const _errs27 = errors;
							if (typeof key2 === "string") {
								if (!pattern44.test(key2)) {
									const err46 = {
										instancePath: instancePath + "/tool/args",
										schemaPath: "#/properties/tool/properties/args/propertyNames/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z][A-Za-z0-9_]{0,63}$" },
										propertyName: key2
									};
									if (vErrors === null) vErrors = [err46];
									else vErrors.push(err46);
									errors++;
								}
							}
							if (!(_errs27 === errors)) {
								const err47 = {
									instancePath: instancePath + "/tool/args",
									schemaPath: "#/properties/tool/properties/args/propertyNames",
									keyword: "propertyNames",
									params: { propertyName: key2 }
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
						}
						for (const key3 in data11) {
							let data12 = data11[key3];
							if (typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12)) && typeof data12 !== "boolean" && !(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
								const err48 = {
									instancePath: instancePath + "/tool/args/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/tool/properties/args/additionalProperties/type",
									keyword: "type",
									params: { type: schema33.properties.tool.properties.args.additionalProperties.type }
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
							if (typeof data12 === "string") {
								if (data12.length > 2e3) {
									const err49 = {
										instancePath: instancePath + "/tool/args/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/tool/properties/args/additionalProperties/maxLength",
										keyword: "maxLength",
										params: { limit: 2e3 }
									};
									if (vErrors === null) vErrors = [err49];
									else vErrors.push(err49);
									errors++;
								}
							}
							if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
								if (data12.matches === void 0) {
									const err50 = {
										instancePath: instancePath + "/tool/args/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/tool/properties/args/additionalProperties/required",
										keyword: "required",
										params: { missingProperty: "matches" }
									};
									if (vErrors === null) vErrors = [err50];
									else vErrors.push(err50);
									errors++;
								}
								for (const key4 in data12) if (!(key4 === "matches")) {
									const err51 = {
										instancePath: instancePath + "/tool/args/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/tool/properties/args/additionalProperties/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key4 }
									};
									if (vErrors === null) vErrors = [err51];
									else vErrors.push(err51);
									errors++;
								}
								if (data12.matches !== void 0) {
									let data13 = data12.matches;
									if (typeof data13 === "string") {
										if (data13.length > 1e3) {
											const err52 = {
												instancePath: instancePath + "/tool/args/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/matches",
												schemaPath: "#/properties/tool/properties/args/additionalProperties/properties/matches/maxLength",
												keyword: "maxLength",
												params: { limit: 1e3 }
											};
											if (vErrors === null) vErrors = [err52];
											else vErrors.push(err52);
											errors++;
										}
										if (!pattern4.test(data13)) {
											const err53 = {
												instancePath: instancePath + "/tool/args/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/matches",
												schemaPath: "#/properties/tool/properties/args/additionalProperties/properties/matches/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" }
											};
											if (vErrors === null) vErrors = [err53];
											else vErrors.push(err53);
											errors++;
										}
									} else {
										const err54 = {
											instancePath: instancePath + "/tool/args/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/matches",
											schemaPath: "#/properties/tool/properties/args/additionalProperties/properties/matches/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err54];
										else vErrors.push(err54);
										errors++;
									}
								}
							}
						}
					} else {
						const err55 = {
							instancePath: instancePath + "/tool/args",
							schemaPath: "#/properties/tool/properties/args/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
				}
			}
		}
		if (data.no_tool !== void 0) {
			let data14 = data.no_tool;
			if (typeof data14 !== "string" && typeof data14 !== "boolean") {
				const err56 = {
					instancePath: instancePath + "/no_tool",
					schemaPath: "#/properties/no_tool/type",
					keyword: "type",
					params: { type: schema33.properties.no_tool.type }
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
			const _errs36 = errors;
			let valid11 = true;
			const _errs37 = errors;
			if (typeof data14 !== "boolean") {
				const err57 = {};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
			var _valid0 = _errs37 === errors;
			errors = _errs36;
			if (vErrors !== null) {
				if (_errs36) vErrors.length = _errs36;
				else vErrors = null;
			}
			if (_valid0) {
				const _errs39 = errors;
				if (true !== data14) {
					const err58 = {
						instancePath: instancePath + "/no_tool",
						schemaPath: "#/properties/no_tool/then/const",
						keyword: "const",
						params: { allowedValue: true }
					};
					if (vErrors === null) vErrors = [err58];
					else vErrors.push(err58);
					errors++;
				}
				var _valid0 = _errs39 === errors;
				valid11 = _valid0;
			}
			if (!valid11) {
				const err59 = {
					instancePath: instancePath + "/no_tool",
					schemaPath: "#/properties/no_tool/if",
					keyword: "if",
					params: { failingKeyword: "then" }
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
			if (typeof data14 === "string") {
				if (data14.length > 80) {
					const err60 = {
						instancePath: instancePath + "/no_tool",
						schemaPath: "#/properties/no_tool/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err60];
					else vErrors.push(err60);
					errors++;
				}
				if (!pattern4.test(data14)) {
					const err61 = {
						instancePath: instancePath + "/no_tool",
						schemaPath: "#/properties/no_tool/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err61];
					else vErrors.push(err61);
					errors++;
				}
			}
		}
		if (data.handoff !== void 0) {
			let data15 = data.handoff;
			if (typeof data15 !== "string" && typeof data15 !== "boolean") {
				const err62 = {
					instancePath: instancePath + "/handoff",
					schemaPath: "#/properties/handoff/type",
					keyword: "type",
					params: { type: schema33.properties.handoff.type }
				};
				if (vErrors === null) vErrors = [err62];
				else vErrors.push(err62);
				errors++;
			}
			if (typeof data15 === "string") {
				if (!pattern30.test(data15)) {
					const err63 = {
						instancePath: instancePath + "/handoff",
						schemaPath: "#/properties/handoff/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9][a-z0-9-]{0,79}$" }
					};
					if (vErrors === null) vErrors = [err63];
					else vErrors.push(err63);
					errors++;
				}
			}
		}
		if (data.refusal !== void 0) {
			if (typeof data.refusal !== "boolean") {
				const err64 = {
					instancePath: instancePath + "/refusal",
					schemaPath: "#/properties/refusal/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err64];
				else vErrors.push(err64);
				errors++;
			}
		}
	}
	validate66.errors = vErrors;
	return errors === 0;
}
validate66.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 100) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 100 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.say === void 0) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "say" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				for (const key0 in data0) if (!(key0 === "say" || key0 === "expect")) {
					const err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0.say !== void 0) {
					let data1 = data0.say;
					if (typeof data1 === "string") {
						if (data1.length > 4e3) {
							const err4 = {
								instancePath: instancePath + "/" + i0 + "/say",
								schemaPath: "#/items/properties/say/maxLength",
								keyword: "maxLength",
								params: { limit: 4e3 }
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (!pattern4.test(data1)) {
							const err5 = {
								instancePath: instancePath + "/" + i0 + "/say",
								schemaPath: "#/items/properties/say/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/" + i0 + "/say",
							schemaPath: "#/items/properties/say/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (data0.expect !== void 0) {
					if (!validate66(data0.expect, {
						instancePath: instancePath + "/" + i0 + "/expect",
						parentData: data0,
						parentDataProperty: "expect",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate68.errors = vErrors;
	return errors === 0;
}
validate68.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate65.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.conversations === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "conversations" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "conversations")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.version !== void 0) {
			if (1 !== data.version) {
				const err3 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.conversations !== void 0) {
			let data1 = data.conversations;
			if (Array.isArray(data1)) {
				if (data1.length > 2e3) {
					const err4 = {
						instancePath: instancePath + "/conversations",
						schemaPath: "#/properties/conversations/maxItems",
						keyword: "maxItems",
						params: { limit: 2e3 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1.length < 1) {
					const err5 = {
						instancePath: instancePath + "/conversations",
						schemaPath: "#/properties/conversations/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					const _errs7 = errors;
					let valid3 = true;
					const _errs8 = errors;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.turns === void 0 && "turns") {
							const err6 = {};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					}
					var _valid0 = _errs8 === errors;
					errors = _errs7;
					if (vErrors !== null) {
						if (_errs7) vErrors.length = _errs7;
						else vErrors = null;
					}
					let ifClause0;
					if (_valid0) {
						const _errs9 = errors;
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							if (data2.say !== void 0) {
								const err7 = {
									instancePath: instancePath + "/conversations/" + i0 + "/say",
									schemaPath: "#/properties/conversations/items/then/properties/say/not",
									keyword: "not",
									params: {}
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
							if (data2.expect !== void 0) {
								const err8 = {
									instancePath: instancePath + "/conversations/" + i0 + "/expect",
									schemaPath: "#/properties/conversations/items/then/properties/expect/not",
									keyword: "not",
									params: {}
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
							if (data2.also_say !== void 0) {
								const err9 = {
									instancePath: instancePath + "/conversations/" + i0 + "/also_say",
									schemaPath: "#/properties/conversations/items/then/properties/also_say/not",
									keyword: "not",
									params: {}
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
						var _valid0 = _errs9 === errors;
						valid3 = _valid0;
						if (valid3) {
							var props0 = {};
							props0.say = true;
							props0.expect = true;
							props0.also_say = true;
						}
						ifClause0 = "then";
					} else {
						const _errs16 = errors;
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							if (data2.say === void 0) {
								const err10 = {
									instancePath: instancePath + "/conversations/" + i0,
									schemaPath: "#/properties/conversations/items/else/required",
									keyword: "required",
									params: { missingProperty: "say" }
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
							if (data2.expect === void 0) {
								const err11 = {
									instancePath: instancePath + "/conversations/" + i0,
									schemaPath: "#/properties/conversations/items/else/required",
									keyword: "required",
									params: { missingProperty: "expect" }
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						var _valid0 = _errs16 === errors;
						valid3 = _valid0;
						ifClause0 = "else";
					}
					if (!valid3) {
						const err12 = {
							instancePath: instancePath + "/conversations/" + i0,
							schemaPath: "#/properties/conversations/items/if",
							keyword: "if",
							params: { failingKeyword: ifClause0 }
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.id === void 0) {
							const err13 = {
								instancePath: instancePath + "/conversations/" + i0,
								schemaPath: "#/properties/conversations/items/required",
								keyword: "required",
								params: { missingProperty: "id" }
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						for (const key1 in data2) if (!func1.call(schema32.properties.conversations.items.properties, key1)) {
							const err14 = {
								instancePath: instancePath + "/conversations/" + i0,
								schemaPath: "#/properties/conversations/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 }
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data2.id !== void 0) {
							let data6 = data2.id;
							if (typeof data6 === "string") {
								if (!pattern30.test(data6)) {
									const err15 = {
										instancePath: instancePath + "/conversations/" + i0 + "/id",
										schemaPath: "#/properties/conversations/items/properties/id/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9][a-z0-9-]{0,79}$" }
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							} else {
								const err16 = {
									instancePath: instancePath + "/conversations/" + i0 + "/id",
									schemaPath: "#/properties/conversations/items/properties/id/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data2.title !== void 0) {
							let data7 = data2.title;
							if (typeof data7 === "string") {
								if (data7.length > 200) {
									const err17 = {
										instancePath: instancePath + "/conversations/" + i0 + "/title",
										schemaPath: "#/properties/conversations/items/properties/title/maxLength",
										keyword: "maxLength",
										params: { limit: 200 }
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
								if (!pattern4.test(data7)) {
									const err18 = {
										instancePath: instancePath + "/conversations/" + i0 + "/title",
										schemaPath: "#/properties/conversations/items/properties/title/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
							} else {
								const err19 = {
									instancePath: instancePath + "/conversations/" + i0 + "/title",
									schemaPath: "#/properties/conversations/items/properties/title/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
						if (data2.covers !== void 0) {
							let data8 = data2.covers;
							if (typeof data8 !== "string" && !Array.isArray(data8)) {
								const err20 = {
									instancePath: instancePath + "/conversations/" + i0 + "/covers",
									schemaPath: "#/properties/conversations/items/properties/covers/type",
									keyword: "type",
									params: { type: schema32.properties.conversations.items.properties.covers.type }
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
							if (typeof data8 === "string") {
								if (!pattern19.test(data8)) {
									const err21 = {
										instancePath: instancePath + "/conversations/" + i0 + "/covers",
										schemaPath: "#/properties/conversations/items/properties/covers/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z]+/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$" }
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
							}
							if (Array.isArray(data8)) {
								if (data8.length > 50) {
									const err22 = {
										instancePath: instancePath + "/conversations/" + i0 + "/covers",
										schemaPath: "#/properties/conversations/items/properties/covers/maxItems",
										keyword: "maxItems",
										params: { limit: 50 }
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
								const len1 = data8.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data9 = data8[i1];
									if (typeof data9 === "string") {
										if (!pattern19.test(data9)) {
											const err23 = {
												instancePath: instancePath + "/conversations/" + i0 + "/covers/" + i1,
												schemaPath: "#/properties/conversations/items/properties/covers/items/pattern",
												keyword: "pattern",
												params: { pattern: "^[a-z]+/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$" }
											};
											if (vErrors === null) vErrors = [err23];
											else vErrors.push(err23);
											errors++;
										}
									} else {
										const err24 = {
											instancePath: instancePath + "/conversations/" + i0 + "/covers/" + i1,
											schemaPath: "#/properties/conversations/items/properties/covers/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err24];
										else vErrors.push(err24);
										errors++;
									}
								}
							}
						}
						if (data2.tags !== void 0) {
							let data10 = data2.tags;
							if (Array.isArray(data10)) {
								if (data10.length > 20) {
									const err25 = {
										instancePath: instancePath + "/conversations/" + i0 + "/tags",
										schemaPath: "#/properties/conversations/items/properties/tags/maxItems",
										keyword: "maxItems",
										params: { limit: 20 }
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
								const len2 = data10.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data11 = data10[i2];
									if (typeof data11 === "string") {
										if (!pattern30.test(data11)) {
											const err26 = {
												instancePath: instancePath + "/conversations/" + i0 + "/tags/" + i2,
												schemaPath: "#/properties/conversations/items/properties/tags/items/pattern",
												keyword: "pattern",
												params: { pattern: "^[a-z0-9][a-z0-9-]{0,79}$" }
											};
											if (vErrors === null) vErrors = [err26];
											else vErrors.push(err26);
											errors++;
										}
									} else {
										const err27 = {
											instancePath: instancePath + "/conversations/" + i0 + "/tags/" + i2,
											schemaPath: "#/properties/conversations/items/properties/tags/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err27];
										else vErrors.push(err27);
										errors++;
									}
								}
								let i3 = data10.length;
								let j0;
								if (i3 > 1) {
									const indices0 = {};
									for (; i3--;) {
										let item0 = data10[i3];
										if (typeof item0 !== "string") continue;
										if (typeof indices0[item0] == "number") {
											j0 = indices0[item0];
											const err28 = {
												instancePath: instancePath + "/conversations/" + i0 + "/tags",
												schemaPath: "#/properties/conversations/items/properties/tags/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i3,
													j: j0
												}
											};
											if (vErrors === null) vErrors = [err28];
											else vErrors.push(err28);
											errors++;
											break;
										}
										indices0[item0] = i3;
									}
								}
							} else {
								const err29 = {
									instancePath: instancePath + "/conversations/" + i0 + "/tags",
									schemaPath: "#/properties/conversations/items/properties/tags/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
						if (data2.channels !== void 0) {
							let data12 = data2.channels;
							if (Array.isArray(data12)) {
								if (data12.length > 2) {
									const err30 = {
										instancePath: instancePath + "/conversations/" + i0 + "/channels",
										schemaPath: "#/properties/conversations/items/properties/channels/maxItems",
										keyword: "maxItems",
										params: { limit: 2 }
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
								if (data12.length < 1) {
									const err31 = {
										instancePath: instancePath + "/conversations/" + i0 + "/channels",
										schemaPath: "#/properties/conversations/items/properties/channels/minItems",
										keyword: "minItems",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
								const len3 = data12.length;
								for (let i4 = 0; i4 < len3; i4++) {
									let data13 = data12[i4];
									if (typeof data13 !== "string") {
										const err32 = {
											instancePath: instancePath + "/conversations/" + i0 + "/channels/" + i4,
											schemaPath: "#/properties/conversations/items/properties/channels/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err32];
										else vErrors.push(err32);
										errors++;
									}
									if (!(data13 === "chat" || data13 === "call")) {
										const err33 = {
											instancePath: instancePath + "/conversations/" + i0 + "/channels/" + i4,
											schemaPath: "#/properties/conversations/items/properties/channels/items/enum",
											keyword: "enum",
											params: { allowedValues: schema32.properties.conversations.items.properties.channels.items.enum }
										};
										if (vErrors === null) vErrors = [err33];
										else vErrors.push(err33);
										errors++;
									}
								}
								let i5 = data12.length;
								let j1;
								if (i5 > 1) {
									const indices1 = {};
									for (; i5--;) {
										let item1 = data12[i5];
										if (typeof item1 !== "string") continue;
										if (typeof indices1[item1] == "number") {
											j1 = indices1[item1];
											const err34 = {
												instancePath: instancePath + "/conversations/" + i0 + "/channels",
												schemaPath: "#/properties/conversations/items/properties/channels/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i5,
													j: j1
												}
											};
											if (vErrors === null) vErrors = [err34];
											else vErrors.push(err34);
											errors++;
											break;
										}
										indices1[item1] = i5;
									}
								}
							} else {
								const err35 = {
									instancePath: instancePath + "/conversations/" + i0 + "/channels",
									schemaPath: "#/properties/conversations/items/properties/channels/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
						if (data2.say !== void 0) {
							let data14 = data2.say;
							if (typeof data14 === "string") {
								if (data14.length > 4e3) {
									const err36 = {
										instancePath: instancePath + "/conversations/" + i0 + "/say",
										schemaPath: "#/properties/conversations/items/properties/say/maxLength",
										keyword: "maxLength",
										params: { limit: 4e3 }
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
								if (!pattern4.test(data14)) {
									const err37 = {
										instancePath: instancePath + "/conversations/" + i0 + "/say",
										schemaPath: "#/properties/conversations/items/properties/say/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
							} else {
								const err38 = {
									instancePath: instancePath + "/conversations/" + i0 + "/say",
									schemaPath: "#/properties/conversations/items/properties/say/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
						if (data2.expect !== void 0) {
							if (!validate66(data2.expect, {
								instancePath: instancePath + "/conversations/" + i0 + "/expect",
								parentData: data2,
								parentDataProperty: "expect",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
								errors = vErrors.length;
							}
						}
						if (data2.also_say !== void 0) {
							let data16 = data2.also_say;
							if (Array.isArray(data16)) {
								if (data16.length > 50) {
									const err39 = {
										instancePath: instancePath + "/conversations/" + i0 + "/also_say",
										schemaPath: "#/properties/conversations/items/properties/also_say/maxItems",
										keyword: "maxItems",
										params: { limit: 50 }
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
								const len4 = data16.length;
								for (let i6 = 0; i6 < len4; i6++) {
									let data17 = data16[i6];
									if (typeof data17 === "string") {
										if (data17.length > 4e3) {
											const err40 = {
												instancePath: instancePath + "/conversations/" + i0 + "/also_say/" + i6,
												schemaPath: "#/properties/conversations/items/properties/also_say/items/maxLength",
												keyword: "maxLength",
												params: { limit: 4e3 }
											};
											if (vErrors === null) vErrors = [err40];
											else vErrors.push(err40);
											errors++;
										}
										if (!pattern4.test(data17)) {
											const err41 = {
												instancePath: instancePath + "/conversations/" + i0 + "/also_say/" + i6,
												schemaPath: "#/properties/conversations/items/properties/also_say/items/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" }
											};
											if (vErrors === null) vErrors = [err41];
											else vErrors.push(err41);
											errors++;
										}
									} else {
										const err42 = {
											instancePath: instancePath + "/conversations/" + i0 + "/also_say/" + i6,
											schemaPath: "#/properties/conversations/items/properties/also_say/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err42];
										else vErrors.push(err42);
										errors++;
									}
								}
								let i7 = data16.length;
								let j2;
								if (i7 > 1) {
									const indices2 = {};
									for (; i7--;) {
										let item2 = data16[i7];
										if (typeof item2 !== "string") continue;
										if (typeof indices2[item2] == "number") {
											j2 = indices2[item2];
											const err43 = {
												instancePath: instancePath + "/conversations/" + i0 + "/also_say",
												schemaPath: "#/properties/conversations/items/properties/also_say/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i7,
													j: j2
												}
											};
											if (vErrors === null) vErrors = [err43];
											else vErrors.push(err43);
											errors++;
											break;
										}
										indices2[item2] = i7;
									}
								}
							} else {
								const err44 = {
									instancePath: instancePath + "/conversations/" + i0 + "/also_say",
									schemaPath: "#/properties/conversations/items/properties/also_say/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
						}
						if (data2.turns !== void 0) {
							if (!validate68(data2.turns, {
								instancePath: instancePath + "/conversations/" + i0 + "/turns",
								parentData: data2,
								parentDataProperty: "turns",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
								errors = vErrors.length;
							}
						}
						if (data2.variants !== void 0) {
							let data19 = data2.variants;
							if (Array.isArray(data19)) {
								if (data19.length > 20) {
									const err45 = {
										instancePath: instancePath + "/conversations/" + i0 + "/variants",
										schemaPath: "#/properties/conversations/items/properties/variants/maxItems",
										keyword: "maxItems",
										params: { limit: 20 }
									};
									if (vErrors === null) vErrors = [err45];
									else vErrors.push(err45);
									errors++;
								}
								if (data19.length < 1) {
									const err46 = {
										instancePath: instancePath + "/conversations/" + i0 + "/variants",
										schemaPath: "#/properties/conversations/items/properties/variants/minItems",
										keyword: "minItems",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err46];
									else vErrors.push(err46);
									errors++;
								}
								const len5 = data19.length;
								for (let i8 = 0; i8 < len5; i8++) {
									let data20 = data19[i8];
									if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
										if (data20.id === void 0) {
											const err47 = {
												instancePath: instancePath + "/conversations/" + i0 + "/variants/" + i8,
												schemaPath: "#/properties/conversations/items/properties/variants/items/required",
												keyword: "required",
												params: { missingProperty: "id" }
											};
											if (vErrors === null) vErrors = [err47];
											else vErrors.push(err47);
											errors++;
										}
										if (data20.turns === void 0) {
											const err48 = {
												instancePath: instancePath + "/conversations/" + i0 + "/variants/" + i8,
												schemaPath: "#/properties/conversations/items/properties/variants/items/required",
												keyword: "required",
												params: { missingProperty: "turns" }
											};
											if (vErrors === null) vErrors = [err48];
											else vErrors.push(err48);
											errors++;
										}
										for (const key2 in data20) if (!(key2 === "id" || key2 === "turns")) {
											const err49 = {
												instancePath: instancePath + "/conversations/" + i0 + "/variants/" + i8,
												schemaPath: "#/properties/conversations/items/properties/variants/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key2 }
											};
											if (vErrors === null) vErrors = [err49];
											else vErrors.push(err49);
											errors++;
										}
										if (data20.id !== void 0) {
											let data21 = data20.id;
											if (typeof data21 === "string") {
												if (!pattern30.test(data21)) {
													const err50 = {
														instancePath: instancePath + "/conversations/" + i0 + "/variants/" + i8 + "/id",
														schemaPath: "#/properties/conversations/items/properties/variants/items/properties/id/pattern",
														keyword: "pattern",
														params: { pattern: "^[a-z0-9][a-z0-9-]{0,79}$" }
													};
													if (vErrors === null) vErrors = [err50];
													else vErrors.push(err50);
													errors++;
												}
											} else {
												const err51 = {
													instancePath: instancePath + "/conversations/" + i0 + "/variants/" + i8 + "/id",
													schemaPath: "#/properties/conversations/items/properties/variants/items/properties/id/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err51];
												else vErrors.push(err51);
												errors++;
											}
										}
										if (data20.turns !== void 0) {
											if (!validate68(data20.turns, {
												instancePath: instancePath + "/conversations/" + i0 + "/variants/" + i8 + "/turns",
												parentData: data20,
												parentDataProperty: "turns",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
												errors = vErrors.length;
											}
										}
									} else {
										const err52 = {
											instancePath: instancePath + "/conversations/" + i0 + "/variants/" + i8,
											schemaPath: "#/properties/conversations/items/properties/variants/items/type",
											keyword: "type",
											params: { type: "object" }
										};
										if (vErrors === null) vErrors = [err52];
										else vErrors.push(err52);
										errors++;
									}
								}
							} else {
								const err53 = {
									instancePath: instancePath + "/conversations/" + i0 + "/variants",
									schemaPath: "#/properties/conversations/items/properties/variants/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
					} else {
						const err54 = {
							instancePath: instancePath + "/conversations/" + i0,
							schemaPath: "#/properties/conversations/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
				}
			} else {
				const err55 = {
					instancePath: instancePath + "/conversations",
					schemaPath: "#/properties/conversations/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			}
		}
	} else {
		const err56 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err56];
		else vErrors.push(err56);
		errors++;
	}
	validate65.errors = vErrors;
	return errors === 0;
}
validate65.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const VALIDATORS = {
	"settings": validateSettings,
	"agent": validateAgent,
	"rules": validateRules,
	"topic": validateTopic,
	"knowledge": validateKnowledge,
	"tool": validateTool,
	"sms": validateSms,
	"handoff": validateHandoff,
	"guardrail": validateGuardrail,
	"voice": validateVoice,
	"flow": validateFlow,
	"integration": validateIntegration,
	"environment": validateEnvironment,
	"tests": validateTests
};
// src/domain/snapshot/canonical-json.ts
function canonicalJson(value) {
	if (value === null) return "null";
	switch (typeof value) {
		case "string":
		case "boolean": return JSON.stringify(value);
		case "number":
			if (!Number.isFinite(value)) throw new Error(`${value} has no canonical JSON form`);
			return JSON.stringify(value);
		case "object": return Array.isArray(value) ? canonicalList(value) : canonicalObject(value);
		default: throw new Error(`A ${typeof value} has no canonical JSON form`);
	}
}
function canonicalList(list) {
	return `[${list.map((element) => canonicalJson(element)).join(",")}]`;
}
function canonicalObject(object) {
	const members = Object.entries(object);
	if (!isInOrder(members)) members.sort(([a], [b]) => compareCodeUnits(a, b));
	let text = "";
	for (const [key, value] of members) if (value !== void 0) text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(value)}`;
	return `{${text}}`;
}
function isInOrder(members) {
	return members.every(([key], index) => index === 0 || (members[index - 1]?.[0] ?? "") < key);
}
function compareCodeUnits(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/domain/snapshot/digest.ts
function digestOf(snapshot) {
	return digestOfText(canonicalJson(snapshot));
}
function digestOfText(text) {
	return `sha256:${createHash("sha256").update(text, "utf8").digest("hex")}`;
}
const DIGEST = /^sha256:[0-9a-f]{64}$/;
function isDigest(value) {
	return typeof value === "string" && DIGEST.test(value);
}
function shortDigest(digest) {
	return digest.replace(/^sha256:/, "").slice(0, 12);
}
export { canonicalJson as a, PATTERNS as c, findItem as d, isOptional as f, shortDigest as i, isJsonObject as l, itemsOf as m, digestOfText as n, compareCodeUnits as o, itemName as p, isDigest as r, VALIDATORS as s, digestOf as t, SECTIONS as u };
