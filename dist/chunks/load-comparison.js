import { c as dotted, i as REASON_CODES, o as problemsOf, w as DRAFT } from "./results.js";
import { c as PATTERNS, l as isJsonObject, u as SECTIONS } from "./base.js";
import { M as FLAGS, N as RISKS, j as CHANGE_KINDS } from "./changes.js";
import { n as verdictOf, t as countVerdicts } from "./count-verdicts.js";
// src/domain/schema/generated/result-validators.js
const validateResults = validate72;
const schema35 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:greenroom:schema:v1:results",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"schemaVersion",
		"agent",
		"target",
		"bot",
		"suite",
		"scope",
		"startedAt",
		"duration",
		"verdict",
		"counts",
		"cases"
	],
	"properties": {
		"schemaVersion": { "const": 1 },
		"agent": {
			"type": "string",
			"pattern": "^[a-z0-9][a-z0-9-]{0,62}$"
		},
		"target": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"environment",
				"version",
				"digest"
			],
			"properties": {
				"environment": {
					"type": "string",
					"maxLength": 2e4
				},
				"version": {
					"type": ["integer", "null"],
					"minimum": 1
				},
				"digest": {
					"type": "string",
					"pattern": "^sha256:[0-9a-f]{64}$"
				}
			}
		},
		"bot": {
			"type": "object",
			"additionalProperties": false,
			"required": ["before", "after"],
			"properties": {
				"before": {
					"type": ["object", "null"],
					"additionalProperties": false,
					"required": ["version", "digest"],
					"properties": {
						"version": { "type": ["number", "null"] },
						"digest": {
							"type": "string",
							"maxLength": 2e4
						}
					}
				},
				"after": {
					"type": ["object", "null"],
					"additionalProperties": false,
					"required": ["version", "digest"],
					"properties": {
						"version": { "type": ["number", "null"] },
						"digest": {
							"type": "string",
							"maxLength": 2e4
						}
					}
				}
			}
		},
		"suite": {
			"type": "string",
			"pattern": "^sha256:[0-9a-f]{64}$"
		},
		"scope": {
			"type": "string",
			"enum": ["full", "selection"]
		},
		"startedAt": {
			"type": "string",
			"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"
		},
		"duration": {
			"type": "number",
			"minimum": 0
		},
		"verdict": {
			"type": "string",
			"enum": [
				"passed",
				"failed",
				"error"
			]
		},
		"problem": {
			"type": "object",
			"additionalProperties": false,
			"required": ["code", "message"],
			"properties": {
				"code": {
					"type": "string",
					"enum": [
						"findings-present",
						"fix-not-written",
						"nothing-to-publish",
						"publish-note-vague",
						"published-at-older-commit",
						"version-unknown",
						"version-on-hold",
						"hold-unchanged",
						"version-changed",
						"step-skipped",
						"not-validated",
						"regression-missing",
						"regression-failed",
						"approval-missing",
						"approval-by-author",
						"approval-rejected",
						"approval-unprotected",
						"approval-outdated",
						"already-approved",
						"already-active",
						"deployment-running",
						"deployment-unproven",
						"lost-the-race",
						"drift",
						"platform-unreachable",
						"delivery-refused",
						"read-back-failed",
						"interrupted",
						"smoke-missing",
						"smoke-failed",
						"smoke-inconclusive",
						"rolled-back",
						"rollback-failed",
						"no-rollback-target",
						"target-never-verified",
						"stale-run",
						"rerun-refused",
						"rerun-rolls-back",
						"ledger-corrupt",
						"ledger-unreachable",
						"no-tests",
						"nothing-asserted",
						"tests-invalid",
						"tests-failed",
						"tests-inconclusive",
						"wrong-version",
						"comment-not-permitted",
						"comment-not-ours",
						"run-refused",
						"run-unverified",
						"pull-request-unclear",
						"stale-result",
						"result-missing",
						"result-refused",
						"agent-refused"
					]
				},
				"message": {
					"type": "string",
					"maxLength": 2e4
				},
				"hint": {
					"type": "string",
					"maxLength": 2e4
				}
			}
		},
		"counts": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"total",
				"passed",
				"failed",
				"error"
			],
			"properties": {
				"total": {
					"type": "integer",
					"minimum": 0
				},
				"passed": {
					"type": "integer",
					"minimum": 0
				},
				"failed": {
					"type": "integer",
					"minimum": 0
				},
				"error": {
					"type": "integer",
					"minimum": 0
				}
			}
		},
		"cases": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"id",
					"conversation",
					"channel",
					"covers",
					"tags",
					"verdict",
					"turns",
					"location",
					"duration"
				],
				"properties": {
					"id": {
						"type": "string",
						"maxLength": 2e4
					},
					"conversation": {
						"type": "string",
						"maxLength": 2e4
					},
					"title": {
						"type": "string",
						"maxLength": 2e4
					},
					"channel": {
						"type": "string",
						"enum": ["chat", "call"]
					},
					"covers": {
						"type": "array",
						"items": {
							"type": "string",
							"maxLength": 2e4
						},
						"maxItems": 100
					},
					"tags": {
						"type": "array",
						"items": {
							"type": "string",
							"maxLength": 2e4
						},
						"maxItems": 100
					},
					"verdict": {
						"type": "string",
						"enum": [
							"passed",
							"failed",
							"error"
						]
					},
					"turns": {
						"type": "array",
						"items": {
							"type": "object",
							"additionalProperties": false,
							"required": [
								"say",
								"reply",
								"assertions",
								"duration"
							],
							"properties": {
								"say": {
									"type": "string",
									"maxLength": 2e4
								},
								"reply": {
									"type": "string",
									"maxLength": 2e4
								},
								"duration": {
									"type": "number",
									"minimum": 0
								},
								"assertions": {
									"type": "array",
									"maxItems": 100,
									"items": {
										"type": "object",
										"additionalProperties": false,
										"required": ["assertion", "passed"],
										"properties": {
											"assertion": {
												"type": "string",
												"maxLength": 2e4
											},
											"passed": { "type": "boolean" },
											"reason": {
												"type": "string",
												"maxLength": 2e4
											},
											"withoutReply": {
												"type": "string",
												"maxLength": 2e4
											}
										}
									}
								},
								"trace": {
									"type": "object",
									"additionalProperties": false,
									"required": ["tools", "refusal"],
									"properties": {
										"topic": {
											"type": "string",
											"maxLength": 2e4
										},
										"tools": {
											"type": "array",
											"items": {
												"type": "string",
												"maxLength": 2e4
											},
											"maxItems": 1e3
										},
										"handoff": {
											"type": "string",
											"maxLength": 2e4
										},
										"refusal": { "type": "boolean" }
									}
								}
							}
						},
						"maxItems": 1e3
					},
					"error": {
						"type": "string",
						"maxLength": 2e4
					},
					"notSent": {
						"type": "integer",
						"minimum": 0
					},
					"retries": {
						"type": "integer",
						"minimum": 0
					},
					"location": {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"file",
							"line",
							"column"
						],
						"properties": {
							"file": {
								"type": "string",
								"maxLength": 2e4
							},
							"line": {
								"type": "integer",
								"minimum": 0
							},
							"column": {
								"type": "integer",
								"minimum": 0
							},
							"endLine": {
								"type": "integer",
								"minimum": 0
							},
							"endColumn": {
								"type": "integer",
								"minimum": 0
							}
						}
					},
					"duration": {
						"type": "number",
						"minimum": 0
					}
				}
			},
			"maxItems": 1e4
		}
	}
};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = /* @__PURE__ */ new RegExp("^[a-z0-9][a-z0-9-]{0,62}$", "u");
const pattern111 = /* @__PURE__ */ new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern113 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$", "u");
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate72.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schemaVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schemaVersion" }
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
		if (data.target === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "target" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.bot === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "bot" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.suite === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "suite" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.scope === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "scope" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.startedAt === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "startedAt" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.duration === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "duration" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.verdict === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdict" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.counts === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "counts" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.cases === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cases" }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema35.properties, key0)) {
			const err11 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.schemaVersion !== void 0) {
			if (1 !== data.schemaVersion) {
				const err12 = {
					instancePath: instancePath + "/schemaVersion",
					schemaPath: "#/properties/schemaVersion/const",
					keyword: "const",
					params: { allowedValue: 1 }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.agent !== void 0) {
			let data1 = data.agent;
			if (typeof data1 === "string") {
				if (!pattern3.test(data1)) {
					const err13 = {
						instancePath: instancePath + "/agent",
						schemaPath: "#/properties/agent/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/agent",
					schemaPath: "#/properties/agent/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.target !== void 0) {
			let data2 = data.target;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.environment === void 0) {
					const err15 = {
						instancePath: instancePath + "/target",
						schemaPath: "#/properties/target/required",
						keyword: "required",
						params: { missingProperty: "environment" }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data2.version === void 0) {
					const err16 = {
						instancePath: instancePath + "/target",
						schemaPath: "#/properties/target/required",
						keyword: "required",
						params: { missingProperty: "version" }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data2.digest === void 0) {
					const err17 = {
						instancePath: instancePath + "/target",
						schemaPath: "#/properties/target/required",
						keyword: "required",
						params: { missingProperty: "digest" }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				for (const key1 in data2) if (!(key1 === "environment" || key1 === "version" || key1 === "digest")) {
					const err18 = {
						instancePath: instancePath + "/target",
						schemaPath: "#/properties/target/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data2.environment !== void 0) {
					let data3 = data2.environment;
					if (typeof data3 === "string") {
						if (data3.length > 2e4) {
							const err19 = {
								instancePath: instancePath + "/target/environment",
								schemaPath: "#/properties/target/properties/environment/maxLength",
								keyword: "maxLength",
								params: { limit: 2e4 }
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/target/environment",
							schemaPath: "#/properties/target/properties/environment/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data2.version !== void 0) {
					let data4 = data2.version;
					if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
						const err21 = {
							instancePath: instancePath + "/target/version",
							schemaPath: "#/properties/target/properties/version/type",
							keyword: "type",
							params: { type: schema35.properties.target.properties.version.type }
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
					if (typeof data4 == "number" && isFinite(data4)) {
						if (data4 < 1 || isNaN(data4)) {
							const err22 = {
								instancePath: instancePath + "/target/version",
								schemaPath: "#/properties/target/properties/version/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					}
				}
				if (data2.digest !== void 0) {
					let data5 = data2.digest;
					if (typeof data5 === "string") {
						if (!pattern111.test(data5)) {
							const err23 = {
								instancePath: instancePath + "/target/digest",
								schemaPath: "#/properties/target/properties/digest/pattern",
								keyword: "pattern",
								params: { pattern: "^sha256:[0-9a-f]{64}$" }
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/target/digest",
							schemaPath: "#/properties/target/properties/digest/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/target",
					schemaPath: "#/properties/target/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.bot !== void 0) {
			let data6 = data.bot;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.before === void 0) {
					const err26 = {
						instancePath: instancePath + "/bot",
						schemaPath: "#/properties/bot/required",
						keyword: "required",
						params: { missingProperty: "before" }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data6.after === void 0) {
					const err27 = {
						instancePath: instancePath + "/bot",
						schemaPath: "#/properties/bot/required",
						keyword: "required",
						params: { missingProperty: "after" }
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				for (const key2 in data6) if (!(key2 === "before" || key2 === "after")) {
					const err28 = {
						instancePath: instancePath + "/bot",
						schemaPath: "#/properties/bot/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 }
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data6.before !== void 0) {
					let data7 = data6.before;
					if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
						const err29 = {
							instancePath: instancePath + "/bot/before",
							schemaPath: "#/properties/bot/properties/before/type",
							keyword: "type",
							params: { type: schema35.properties.bot.properties.before.type }
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
					if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
						if (data7.version === void 0) {
							const err30 = {
								instancePath: instancePath + "/bot/before",
								schemaPath: "#/properties/bot/properties/before/required",
								keyword: "required",
								params: { missingProperty: "version" }
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data7.digest === void 0) {
							const err31 = {
								instancePath: instancePath + "/bot/before",
								schemaPath: "#/properties/bot/properties/before/required",
								keyword: "required",
								params: { missingProperty: "digest" }
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						for (const key3 in data7) if (!(key3 === "version" || key3 === "digest")) {
							const err32 = {
								instancePath: instancePath + "/bot/before",
								schemaPath: "#/properties/bot/properties/before/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 }
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data7.version !== void 0) {
							let data8 = data7.version;
							if (!(typeof data8 == "number" && isFinite(data8)) && data8 !== null) {
								const err33 = {
									instancePath: instancePath + "/bot/before/version",
									schemaPath: "#/properties/bot/properties/before/properties/version/type",
									keyword: "type",
									params: { type: schema35.properties.bot.properties.before.properties.version.type }
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
						}
						if (data7.digest !== void 0) {
							let data9 = data7.digest;
							if (typeof data9 === "string") {
								if (data9.length > 2e4) {
									const err34 = {
										instancePath: instancePath + "/bot/before/digest",
										schemaPath: "#/properties/bot/properties/before/properties/digest/maxLength",
										keyword: "maxLength",
										params: { limit: 2e4 }
									};
									if (vErrors === null) vErrors = [err34];
									else vErrors.push(err34);
									errors++;
								}
							} else {
								const err35 = {
									instancePath: instancePath + "/bot/before/digest",
									schemaPath: "#/properties/bot/properties/before/properties/digest/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
					}
				}
				if (data6.after !== void 0) {
					let data10 = data6.after;
					if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
						const err36 = {
							instancePath: instancePath + "/bot/after",
							schemaPath: "#/properties/bot/properties/after/type",
							keyword: "type",
							params: { type: schema35.properties.bot.properties.after.type }
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						if (data10.version === void 0) {
							const err37 = {
								instancePath: instancePath + "/bot/after",
								schemaPath: "#/properties/bot/properties/after/required",
								keyword: "required",
								params: { missingProperty: "version" }
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						if (data10.digest === void 0) {
							const err38 = {
								instancePath: instancePath + "/bot/after",
								schemaPath: "#/properties/bot/properties/after/required",
								keyword: "required",
								params: { missingProperty: "digest" }
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						for (const key4 in data10) if (!(key4 === "version" || key4 === "digest")) {
							const err39 = {
								instancePath: instancePath + "/bot/after",
								schemaPath: "#/properties/bot/properties/after/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 }
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						if (data10.version !== void 0) {
							let data11 = data10.version;
							if (!(typeof data11 == "number" && isFinite(data11)) && data11 !== null) {
								const err40 = {
									instancePath: instancePath + "/bot/after/version",
									schemaPath: "#/properties/bot/properties/after/properties/version/type",
									keyword: "type",
									params: { type: schema35.properties.bot.properties.after.properties.version.type }
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
						if (data10.digest !== void 0) {
							let data12 = data10.digest;
							if (typeof data12 === "string") {
								if (data12.length > 2e4) {
									const err41 = {
										instancePath: instancePath + "/bot/after/digest",
										schemaPath: "#/properties/bot/properties/after/properties/digest/maxLength",
										keyword: "maxLength",
										params: { limit: 2e4 }
									};
									if (vErrors === null) vErrors = [err41];
									else vErrors.push(err41);
									errors++;
								}
							} else {
								const err42 = {
									instancePath: instancePath + "/bot/after/digest",
									schemaPath: "#/properties/bot/properties/after/properties/digest/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						}
					}
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/bot",
					schemaPath: "#/properties/bot/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.suite !== void 0) {
			let data13 = data.suite;
			if (typeof data13 === "string") {
				if (!pattern111.test(data13)) {
					const err44 = {
						instancePath: instancePath + "/suite",
						schemaPath: "#/properties/suite/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/suite",
					schemaPath: "#/properties/suite/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
		if (data.scope !== void 0) {
			let data14 = data.scope;
			if (typeof data14 !== "string") {
				const err46 = {
					instancePath: instancePath + "/scope",
					schemaPath: "#/properties/scope/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
			if (!(data14 === "full" || data14 === "selection")) {
				const err47 = {
					instancePath: instancePath + "/scope",
					schemaPath: "#/properties/scope/enum",
					keyword: "enum",
					params: { allowedValues: schema35.properties.scope.enum }
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
		if (data.startedAt !== void 0) {
			let data15 = data.startedAt;
			if (typeof data15 === "string") {
				if (!pattern113.test(data15)) {
					const err48 = {
						instancePath: instancePath + "/startedAt",
						schemaPath: "#/properties/startedAt/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" }
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
			} else {
				const err49 = {
					instancePath: instancePath + "/startedAt",
					schemaPath: "#/properties/startedAt/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err49];
				else vErrors.push(err49);
				errors++;
			}
		}
		if (data.duration !== void 0) {
			let data16 = data.duration;
			if (typeof data16 == "number" && isFinite(data16)) {
				if (data16 < 0 || isNaN(data16)) {
					const err50 = {
						instancePath: instancePath + "/duration",
						schemaPath: "#/properties/duration/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
			} else {
				const err51 = {
					instancePath: instancePath + "/duration",
					schemaPath: "#/properties/duration/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
		}
		if (data.verdict !== void 0) {
			let data17 = data.verdict;
			if (typeof data17 !== "string") {
				const err52 = {
					instancePath: instancePath + "/verdict",
					schemaPath: "#/properties/verdict/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
			if (!(data17 === "passed" || data17 === "failed" || data17 === "error")) {
				const err53 = {
					instancePath: instancePath + "/verdict",
					schemaPath: "#/properties/verdict/enum",
					keyword: "enum",
					params: { allowedValues: schema35.properties.verdict.enum }
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
		}
		if (data.problem !== void 0) {
			let data18 = data.problem;
			if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
				if (data18.code === void 0) {
					const err54 = {
						instancePath: instancePath + "/problem",
						schemaPath: "#/properties/problem/required",
						keyword: "required",
						params: { missingProperty: "code" }
					};
					if (vErrors === null) vErrors = [err54];
					else vErrors.push(err54);
					errors++;
				}
				if (data18.message === void 0) {
					const err55 = {
						instancePath: instancePath + "/problem",
						schemaPath: "#/properties/problem/required",
						keyword: "required",
						params: { missingProperty: "message" }
					};
					if (vErrors === null) vErrors = [err55];
					else vErrors.push(err55);
					errors++;
				}
				for (const key5 in data18) if (!(key5 === "code" || key5 === "message" || key5 === "hint")) {
					const err56 = {
						instancePath: instancePath + "/problem",
						schemaPath: "#/properties/problem/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 }
					};
					if (vErrors === null) vErrors = [err56];
					else vErrors.push(err56);
					errors++;
				}
				if (data18.code !== void 0) {
					let data19 = data18.code;
					if (typeof data19 !== "string") {
						const err57 = {
							instancePath: instancePath + "/problem/code",
							schemaPath: "#/properties/problem/properties/code/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
					if (!(data19 === "findings-present" || data19 === "fix-not-written" || data19 === "nothing-to-publish" || data19 === "publish-note-vague" || data19 === "published-at-older-commit" || data19 === "version-unknown" || data19 === "version-on-hold" || data19 === "hold-unchanged" || data19 === "version-changed" || data19 === "step-skipped" || data19 === "not-validated" || data19 === "regression-missing" || data19 === "regression-failed" || data19 === "approval-missing" || data19 === "approval-by-author" || data19 === "approval-rejected" || data19 === "approval-unprotected" || data19 === "approval-outdated" || data19 === "already-approved" || data19 === "already-active" || data19 === "deployment-running" || data19 === "deployment-unproven" || data19 === "lost-the-race" || data19 === "drift" || data19 === "platform-unreachable" || data19 === "delivery-refused" || data19 === "read-back-failed" || data19 === "interrupted" || data19 === "smoke-missing" || data19 === "smoke-failed" || data19 === "smoke-inconclusive" || data19 === "rolled-back" || data19 === "rollback-failed" || data19 === "no-rollback-target" || data19 === "target-never-verified" || data19 === "stale-run" || data19 === "rerun-refused" || data19 === "rerun-rolls-back" || data19 === "ledger-corrupt" || data19 === "ledger-unreachable" || data19 === "no-tests" || data19 === "nothing-asserted" || data19 === "tests-invalid" || data19 === "tests-failed" || data19 === "tests-inconclusive" || data19 === "wrong-version" || data19 === "comment-not-permitted" || data19 === "comment-not-ours" || data19 === "run-refused" || data19 === "run-unverified" || data19 === "pull-request-unclear" || data19 === "stale-result" || data19 === "result-missing" || data19 === "result-refused" || data19 === "agent-refused")) {
						const err58 = {
							instancePath: instancePath + "/problem/code",
							schemaPath: "#/properties/problem/properties/code/enum",
							keyword: "enum",
							params: { allowedValues: schema35.properties.problem.properties.code.enum }
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					}
				}
				if (data18.message !== void 0) {
					let data20 = data18.message;
					if (typeof data20 === "string") {
						if (data20.length > 2e4) {
							const err59 = {
								instancePath: instancePath + "/problem/message",
								schemaPath: "#/properties/problem/properties/message/maxLength",
								keyword: "maxLength",
								params: { limit: 2e4 }
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
					} else {
						const err60 = {
							instancePath: instancePath + "/problem/message",
							schemaPath: "#/properties/problem/properties/message/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err60];
						else vErrors.push(err60);
						errors++;
					}
				}
				if (data18.hint !== void 0) {
					let data21 = data18.hint;
					if (typeof data21 === "string") {
						if (data21.length > 2e4) {
							const err61 = {
								instancePath: instancePath + "/problem/hint",
								schemaPath: "#/properties/problem/properties/hint/maxLength",
								keyword: "maxLength",
								params: { limit: 2e4 }
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
					} else {
						const err62 = {
							instancePath: instancePath + "/problem/hint",
							schemaPath: "#/properties/problem/properties/hint/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err62];
						else vErrors.push(err62);
						errors++;
					}
				}
			} else {
				const err63 = {
					instancePath: instancePath + "/problem",
					schemaPath: "#/properties/problem/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err63];
				else vErrors.push(err63);
				errors++;
			}
		}
		if (data.counts !== void 0) {
			let data22 = data.counts;
			if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
				if (data22.total === void 0) {
					const err64 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "total" }
					};
					if (vErrors === null) vErrors = [err64];
					else vErrors.push(err64);
					errors++;
				}
				if (data22.passed === void 0) {
					const err65 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "passed" }
					};
					if (vErrors === null) vErrors = [err65];
					else vErrors.push(err65);
					errors++;
				}
				if (data22.failed === void 0) {
					const err66 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "failed" }
					};
					if (vErrors === null) vErrors = [err66];
					else vErrors.push(err66);
					errors++;
				}
				if (data22.error === void 0) {
					const err67 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "error" }
					};
					if (vErrors === null) vErrors = [err67];
					else vErrors.push(err67);
					errors++;
				}
				for (const key6 in data22) if (!(key6 === "total" || key6 === "passed" || key6 === "failed" || key6 === "error")) {
					const err68 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 }
					};
					if (vErrors === null) vErrors = [err68];
					else vErrors.push(err68);
					errors++;
				}
				if (data22.total !== void 0) {
					let data23 = data22.total;
					if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
						const err69 = {
							instancePath: instancePath + "/counts/total",
							schemaPath: "#/properties/counts/properties/total/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err69];
						else vErrors.push(err69);
						errors++;
					}
					if (typeof data23 == "number" && isFinite(data23)) {
						if (data23 < 0 || isNaN(data23)) {
							const err70 = {
								instancePath: instancePath + "/counts/total",
								schemaPath: "#/properties/counts/properties/total/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err70];
							else vErrors.push(err70);
							errors++;
						}
					}
				}
				if (data22.passed !== void 0) {
					let data24 = data22.passed;
					if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
						const err71 = {
							instancePath: instancePath + "/counts/passed",
							schemaPath: "#/properties/counts/properties/passed/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err71];
						else vErrors.push(err71);
						errors++;
					}
					if (typeof data24 == "number" && isFinite(data24)) {
						if (data24 < 0 || isNaN(data24)) {
							const err72 = {
								instancePath: instancePath + "/counts/passed",
								schemaPath: "#/properties/counts/properties/passed/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err72];
							else vErrors.push(err72);
							errors++;
						}
					}
				}
				if (data22.failed !== void 0) {
					let data25 = data22.failed;
					if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
						const err73 = {
							instancePath: instancePath + "/counts/failed",
							schemaPath: "#/properties/counts/properties/failed/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err73];
						else vErrors.push(err73);
						errors++;
					}
					if (typeof data25 == "number" && isFinite(data25)) {
						if (data25 < 0 || isNaN(data25)) {
							const err74 = {
								instancePath: instancePath + "/counts/failed",
								schemaPath: "#/properties/counts/properties/failed/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err74];
							else vErrors.push(err74);
							errors++;
						}
					}
				}
				if (data22.error !== void 0) {
					let data26 = data22.error;
					if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
						const err75 = {
							instancePath: instancePath + "/counts/error",
							schemaPath: "#/properties/counts/properties/error/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err75];
						else vErrors.push(err75);
						errors++;
					}
					if (typeof data26 == "number" && isFinite(data26)) {
						if (data26 < 0 || isNaN(data26)) {
							const err76 = {
								instancePath: instancePath + "/counts/error",
								schemaPath: "#/properties/counts/properties/error/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err76];
							else vErrors.push(err76);
							errors++;
						}
					}
				}
			} else {
				const err77 = {
					instancePath: instancePath + "/counts",
					schemaPath: "#/properties/counts/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err77];
				else vErrors.push(err77);
				errors++;
			}
		}
		if (data.cases !== void 0) {
			let data27 = data.cases;
			if (Array.isArray(data27)) {
				if (data27.length > 1e4) {
					const err78 = {
						instancePath: instancePath + "/cases",
						schemaPath: "#/properties/cases/maxItems",
						keyword: "maxItems",
						params: { limit: 1e4 }
					};
					if (vErrors === null) vErrors = [err78];
					else vErrors.push(err78);
					errors++;
				}
				const len0 = data27.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data28 = data27[i0];
					if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
						if (data28.id === void 0) {
							const err79 = {
								instancePath: instancePath + "/cases/" + i0,
								schemaPath: "#/properties/cases/items/required",
								keyword: "required",
								params: { missingProperty: "id" }
							};
							if (vErrors === null) vErrors = [err79];
							else vErrors.push(err79);
							errors++;
						}
						if (data28.conversation === void 0) {
							const err80 = {
								instancePath: instancePath + "/cases/" + i0,
								schemaPath: "#/properties/cases/items/required",
								keyword: "required",
								params: { missingProperty: "conversation" }
							};
							if (vErrors === null) vErrors = [err80];
							else vErrors.push(err80);
							errors++;
						}
						if (data28.channel === void 0) {
							const err81 = {
								instancePath: instancePath + "/cases/" + i0,
								schemaPath: "#/properties/cases/items/required",
								keyword: "required",
								params: { missingProperty: "channel" }
							};
							if (vErrors === null) vErrors = [err81];
							else vErrors.push(err81);
							errors++;
						}
						if (data28.covers === void 0) {
							const err82 = {
								instancePath: instancePath + "/cases/" + i0,
								schemaPath: "#/properties/cases/items/required",
								keyword: "required",
								params: { missingProperty: "covers" }
							};
							if (vErrors === null) vErrors = [err82];
							else vErrors.push(err82);
							errors++;
						}
						if (data28.tags === void 0) {
							const err83 = {
								instancePath: instancePath + "/cases/" + i0,
								schemaPath: "#/properties/cases/items/required",
								keyword: "required",
								params: { missingProperty: "tags" }
							};
							if (vErrors === null) vErrors = [err83];
							else vErrors.push(err83);
							errors++;
						}
						if (data28.verdict === void 0) {
							const err84 = {
								instancePath: instancePath + "/cases/" + i0,
								schemaPath: "#/properties/cases/items/required",
								keyword: "required",
								params: { missingProperty: "verdict" }
							};
							if (vErrors === null) vErrors = [err84];
							else vErrors.push(err84);
							errors++;
						}
						if (data28.turns === void 0) {
							const err85 = {
								instancePath: instancePath + "/cases/" + i0,
								schemaPath: "#/properties/cases/items/required",
								keyword: "required",
								params: { missingProperty: "turns" }
							};
							if (vErrors === null) vErrors = [err85];
							else vErrors.push(err85);
							errors++;
						}
						if (data28.location === void 0) {
							const err86 = {
								instancePath: instancePath + "/cases/" + i0,
								schemaPath: "#/properties/cases/items/required",
								keyword: "required",
								params: { missingProperty: "location" }
							};
							if (vErrors === null) vErrors = [err86];
							else vErrors.push(err86);
							errors++;
						}
						if (data28.duration === void 0) {
							const err87 = {
								instancePath: instancePath + "/cases/" + i0,
								schemaPath: "#/properties/cases/items/required",
								keyword: "required",
								params: { missingProperty: "duration" }
							};
							if (vErrors === null) vErrors = [err87];
							else vErrors.push(err87);
							errors++;
						}
						for (const key7 in data28) if (!func1.call(schema35.properties.cases.items.properties, key7)) {
							const err88 = {
								instancePath: instancePath + "/cases/" + i0,
								schemaPath: "#/properties/cases/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 }
							};
							if (vErrors === null) vErrors = [err88];
							else vErrors.push(err88);
							errors++;
						}
						if (data28.id !== void 0) {
							let data29 = data28.id;
							if (typeof data29 === "string") {
								if (data29.length > 2e4) {
									const err89 = {
										instancePath: instancePath + "/cases/" + i0 + "/id",
										schemaPath: "#/properties/cases/items/properties/id/maxLength",
										keyword: "maxLength",
										params: { limit: 2e4 }
									};
									if (vErrors === null) vErrors = [err89];
									else vErrors.push(err89);
									errors++;
								}
							} else {
								const err90 = {
									instancePath: instancePath + "/cases/" + i0 + "/id",
									schemaPath: "#/properties/cases/items/properties/id/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err90];
								else vErrors.push(err90);
								errors++;
							}
						}
						if (data28.conversation !== void 0) {
							let data30 = data28.conversation;
							if (typeof data30 === "string") {
								if (data30.length > 2e4) {
									const err91 = {
										instancePath: instancePath + "/cases/" + i0 + "/conversation",
										schemaPath: "#/properties/cases/items/properties/conversation/maxLength",
										keyword: "maxLength",
										params: { limit: 2e4 }
									};
									if (vErrors === null) vErrors = [err91];
									else vErrors.push(err91);
									errors++;
								}
							} else {
								const err92 = {
									instancePath: instancePath + "/cases/" + i0 + "/conversation",
									schemaPath: "#/properties/cases/items/properties/conversation/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err92];
								else vErrors.push(err92);
								errors++;
							}
						}
						if (data28.title !== void 0) {
							let data31 = data28.title;
							if (typeof data31 === "string") {
								if (data31.length > 2e4) {
									const err93 = {
										instancePath: instancePath + "/cases/" + i0 + "/title",
										schemaPath: "#/properties/cases/items/properties/title/maxLength",
										keyword: "maxLength",
										params: { limit: 2e4 }
									};
									if (vErrors === null) vErrors = [err93];
									else vErrors.push(err93);
									errors++;
								}
							} else {
								const err94 = {
									instancePath: instancePath + "/cases/" + i0 + "/title",
									schemaPath: "#/properties/cases/items/properties/title/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err94];
								else vErrors.push(err94);
								errors++;
							}
						}
						if (data28.channel !== void 0) {
							let data32 = data28.channel;
							if (typeof data32 !== "string") {
								const err95 = {
									instancePath: instancePath + "/cases/" + i0 + "/channel",
									schemaPath: "#/properties/cases/items/properties/channel/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err95];
								else vErrors.push(err95);
								errors++;
							}
							if (!(data32 === "chat" || data32 === "call")) {
								const err96 = {
									instancePath: instancePath + "/cases/" + i0 + "/channel",
									schemaPath: "#/properties/cases/items/properties/channel/enum",
									keyword: "enum",
									params: { allowedValues: schema35.properties.cases.items.properties.channel.enum }
								};
								if (vErrors === null) vErrors = [err96];
								else vErrors.push(err96);
								errors++;
							}
						}
						if (data28.covers !== void 0) {
							let data33 = data28.covers;
							if (Array.isArray(data33)) {
								if (data33.length > 100) {
									const err97 = {
										instancePath: instancePath + "/cases/" + i0 + "/covers",
										schemaPath: "#/properties/cases/items/properties/covers/maxItems",
										keyword: "maxItems",
										params: { limit: 100 }
									};
									if (vErrors === null) vErrors = [err97];
									else vErrors.push(err97);
									errors++;
								}
								const len1 = data33.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data34 = data33[i1];
									if (typeof data34 === "string") {
										if (data34.length > 2e4) {
											const err98 = {
												instancePath: instancePath + "/cases/" + i0 + "/covers/" + i1,
												schemaPath: "#/properties/cases/items/properties/covers/items/maxLength",
												keyword: "maxLength",
												params: { limit: 2e4 }
											};
											if (vErrors === null) vErrors = [err98];
											else vErrors.push(err98);
											errors++;
										}
									} else {
										const err99 = {
											instancePath: instancePath + "/cases/" + i0 + "/covers/" + i1,
											schemaPath: "#/properties/cases/items/properties/covers/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err99];
										else vErrors.push(err99);
										errors++;
									}
								}
							} else {
								const err100 = {
									instancePath: instancePath + "/cases/" + i0 + "/covers",
									schemaPath: "#/properties/cases/items/properties/covers/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err100];
								else vErrors.push(err100);
								errors++;
							}
						}
						if (data28.tags !== void 0) {
							let data35 = data28.tags;
							if (Array.isArray(data35)) {
								if (data35.length > 100) {
									const err101 = {
										instancePath: instancePath + "/cases/" + i0 + "/tags",
										schemaPath: "#/properties/cases/items/properties/tags/maxItems",
										keyword: "maxItems",
										params: { limit: 100 }
									};
									if (vErrors === null) vErrors = [err101];
									else vErrors.push(err101);
									errors++;
								}
								const len2 = data35.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data36 = data35[i2];
									if (typeof data36 === "string") {
										if (data36.length > 2e4) {
											const err102 = {
												instancePath: instancePath + "/cases/" + i0 + "/tags/" + i2,
												schemaPath: "#/properties/cases/items/properties/tags/items/maxLength",
												keyword: "maxLength",
												params: { limit: 2e4 }
											};
											if (vErrors === null) vErrors = [err102];
											else vErrors.push(err102);
											errors++;
										}
									} else {
										const err103 = {
											instancePath: instancePath + "/cases/" + i0 + "/tags/" + i2,
											schemaPath: "#/properties/cases/items/properties/tags/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err103];
										else vErrors.push(err103);
										errors++;
									}
								}
							} else {
								const err104 = {
									instancePath: instancePath + "/cases/" + i0 + "/tags",
									schemaPath: "#/properties/cases/items/properties/tags/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err104];
								else vErrors.push(err104);
								errors++;
							}
						}
						if (data28.verdict !== void 0) {
							let data37 = data28.verdict;
							if (typeof data37 !== "string") {
								const err105 = {
									instancePath: instancePath + "/cases/" + i0 + "/verdict",
									schemaPath: "#/properties/cases/items/properties/verdict/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err105];
								else vErrors.push(err105);
								errors++;
							}
							if (!(data37 === "passed" || data37 === "failed" || data37 === "error")) {
								const err106 = {
									instancePath: instancePath + "/cases/" + i0 + "/verdict",
									schemaPath: "#/properties/cases/items/properties/verdict/enum",
									keyword: "enum",
									params: { allowedValues: schema35.properties.cases.items.properties.verdict.enum }
								};
								if (vErrors === null) vErrors = [err106];
								else vErrors.push(err106);
								errors++;
							}
						}
						if (data28.turns !== void 0) {
							let data38 = data28.turns;
							if (Array.isArray(data38)) {
								if (data38.length > 1e3) {
									const err107 = {
										instancePath: instancePath + "/cases/" + i0 + "/turns",
										schemaPath: "#/properties/cases/items/properties/turns/maxItems",
										keyword: "maxItems",
										params: { limit: 1e3 }
									};
									if (vErrors === null) vErrors = [err107];
									else vErrors.push(err107);
									errors++;
								}
								const len3 = data38.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let data39 = data38[i3];
									if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
										if (data39.say === void 0) {
											const err108 = {
												instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3,
												schemaPath: "#/properties/cases/items/properties/turns/items/required",
												keyword: "required",
												params: { missingProperty: "say" }
											};
											if (vErrors === null) vErrors = [err108];
											else vErrors.push(err108);
											errors++;
										}
										if (data39.reply === void 0) {
											const err109 = {
												instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3,
												schemaPath: "#/properties/cases/items/properties/turns/items/required",
												keyword: "required",
												params: { missingProperty: "reply" }
											};
											if (vErrors === null) vErrors = [err109];
											else vErrors.push(err109);
											errors++;
										}
										if (data39.assertions === void 0) {
											const err110 = {
												instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3,
												schemaPath: "#/properties/cases/items/properties/turns/items/required",
												keyword: "required",
												params: { missingProperty: "assertions" }
											};
											if (vErrors === null) vErrors = [err110];
											else vErrors.push(err110);
											errors++;
										}
										if (data39.duration === void 0) {
											const err111 = {
												instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3,
												schemaPath: "#/properties/cases/items/properties/turns/items/required",
												keyword: "required",
												params: { missingProperty: "duration" }
											};
											if (vErrors === null) vErrors = [err111];
											else vErrors.push(err111);
											errors++;
										}
										for (const key8 in data39) if (!(key8 === "say" || key8 === "reply" || key8 === "duration" || key8 === "assertions" || key8 === "trace")) {
											const err112 = {
												instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3,
												schemaPath: "#/properties/cases/items/properties/turns/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key8 }
											};
											if (vErrors === null) vErrors = [err112];
											else vErrors.push(err112);
											errors++;
										}
										if (data39.say !== void 0) {
											let data40 = data39.say;
											if (typeof data40 === "string") {
												if (data40.length > 2e4) {
													const err113 = {
														instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3 + "/say",
														schemaPath: "#/properties/cases/items/properties/turns/items/properties/say/maxLength",
														keyword: "maxLength",
														params: { limit: 2e4 }
													};
													if (vErrors === null) vErrors = [err113];
													else vErrors.push(err113);
													errors++;
												}
											} else {
												const err114 = {
													instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3 + "/say",
													schemaPath: "#/properties/cases/items/properties/turns/items/properties/say/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err114];
												else vErrors.push(err114);
												errors++;
											}
										}
										if (data39.reply !== void 0) {
											let data41 = data39.reply;
											if (typeof data41 === "string") {
												if (data41.length > 2e4) {
													const err115 = {
														instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3 + "/reply",
														schemaPath: "#/properties/cases/items/properties/turns/items/properties/reply/maxLength",
														keyword: "maxLength",
														params: { limit: 2e4 }
													};
													if (vErrors === null) vErrors = [err115];
													else vErrors.push(err115);
													errors++;
												}
											} else {
												const err116 = {
													instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3 + "/reply",
													schemaPath: "#/properties/cases/items/properties/turns/items/properties/reply/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err116];
												else vErrors.push(err116);
												errors++;
											}
										}
										if (data39.duration !== void 0) {
											let data42 = data39.duration;
											if (typeof data42 == "number" && isFinite(data42)) {
												if (data42 < 0 || isNaN(data42)) {
													const err117 = {
														instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3 + "/duration",
														schemaPath: "#/properties/cases/items/properties/turns/items/properties/duration/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														}
													};
													if (vErrors === null) vErrors = [err117];
													else vErrors.push(err117);
													errors++;
												}
											} else {
												const err118 = {
													instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3 + "/duration",
													schemaPath: "#/properties/cases/items/properties/turns/items/properties/duration/type",
													keyword: "type",
													params: { type: "number" }
												};
												if (vErrors === null) vErrors = [err118];
												else vErrors.push(err118);
												errors++;
											}
										}
										if (data39.assertions !== void 0) {
											let data43 = data39.assertions;
											if (Array.isArray(data43)) {
												if (data43.length > 100) {
													const err119 = {
														instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3 + "/assertions",
														schemaPath: "#/properties/cases/items/properties/turns/items/properties/assertions/maxItems",
														keyword: "maxItems",
														params: { limit: 100 }
													};
													if (vErrors === null) vErrors = [err119];
													else vErrors.push(err119);
													errors++;
												}
												const len4 = data43.length;
												for (let i4 = 0; i4 < len4; i4++) {
													let data44 = data43[i4];
													if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
														if (data44.assertion === void 0) {
															const err120 = {
																instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3 + "/assertions/" + i4,
																schemaPath: "#/properties/cases/items/properties/turns/items/properties/assertions/items/required",
																keyword: "required",
																params: { missingProperty: "assertion" }
															};
															if (vErrors === null) vErrors = [err120];
															else vErrors.push(err120);
															errors++;
														}
														if (data44.passed === void 0) {
															const err121 = {
																instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3 + "/assertions/" + i4,
																schemaPath: "#/properties/cases/items/properties/turns/items/properties/assertions/items/required",
																keyword: "required",
																params: { missingProperty: "passed" }
															};
															if (vErrors === null) vErrors = [err121];
															else vErrors.push(err121);
															errors++;
														}
														for (const key9 in data44) if (!(key9 === "assertion" || key9 === "passed" || key9 === "reason" || key9 === "withoutReply")) {
															const err122 = {
																instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3 + "/assertions/" + i4,
																schemaPath: "#/properties/cases/items/properties/turns/items/properties/assertions/items/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key9 }
															};
															if (vErrors === null) vErrors = [err122];
															else vErrors.push(err122);
															errors++;
														}
														if (data44.assertion !== void 0) {
															let data45 = data44.assertion;
															if (typeof data45 === "string") {
																if (data45.length > 2e4) {
																	const err123 = {
																		instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3 + "/assertions/" + i4 + "/assertion",
																		schemaPath: "#/properties/cases/items/properties/turns/items/properties/assertions/items/properties/assertion/maxLength",
																		keyword: "maxLength",
																		params: { limit: 2e4 }
																	};
																	if (vErrors === null) vErrors = [err123];
																	else vErrors.push(err123);
																	errors++;
																}
															} else {
																const err124 = {
																	instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3 + "/assertions/" + i4 + "/assertion",
																	schemaPath: "#/properties/cases/items/properties/turns/items/properties/assertions/items/properties/assertion/type",
																	keyword: "type",
																	params: { type: "string" }
																};
																if (vErrors === null) vErrors = [err124];
																else vErrors.push(err124);
																errors++;
															}
														}
														if (data44.passed !== void 0) {
															if (typeof data44.passed !== "boolean") {
																const err125 = {
																	instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3 + "/assertions/" + i4 + "/passed",
																	schemaPath: "#/properties/cases/items/properties/turns/items/properties/assertions/items/properties/passed/type",
																	keyword: "type",
																	params: { type: "boolean" }
																};
																if (vErrors === null) vErrors = [err125];
																else vErrors.push(err125);
																errors++;
															}
														}
														if (data44.reason !== void 0) {
															let data47 = data44.reason;
															if (typeof data47 === "string") {
																if (data47.length > 2e4) {
																	const err126 = {
																		instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3 + "/assertions/" + i4 + "/reason",
																		schemaPath: "#/properties/cases/items/properties/turns/items/properties/assertions/items/properties/reason/maxLength",
																		keyword: "maxLength",
																		params: { limit: 2e4 }
																	};
																	if (vErrors === null) vErrors = [err126];
																	else vErrors.push(err126);
																	errors++;
																}
															} else {
																const err127 = {
																	instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3 + "/assertions/" + i4 + "/reason",
																	schemaPath: "#/properties/cases/items/properties/turns/items/properties/assertions/items/properties/reason/type",
																	keyword: "type",
																	params: { type: "string" }
																};
																if (vErrors === null) vErrors = [err127];
																else vErrors.push(err127);
																errors++;
															}
														}
														if (data44.withoutReply !== void 0) {
															let data48 = data44.withoutReply;
															if (typeof data48 === "string") {
																if (data48.length > 2e4) {
																	const err128 = {
																		instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3 + "/assertions/" + i4 + "/withoutReply",
																		schemaPath: "#/properties/cases/items/properties/turns/items/properties/assertions/items/properties/withoutReply/maxLength",
																		keyword: "maxLength",
																		params: { limit: 2e4 }
																	};
																	if (vErrors === null) vErrors = [err128];
																	else vErrors.push(err128);
																	errors++;
																}
															} else {
																const err129 = {
																	instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3 + "/assertions/" + i4 + "/withoutReply",
																	schemaPath: "#/properties/cases/items/properties/turns/items/properties/assertions/items/properties/withoutReply/type",
																	keyword: "type",
																	params: { type: "string" }
																};
																if (vErrors === null) vErrors = [err129];
																else vErrors.push(err129);
																errors++;
															}
														}
													} else {
														const err130 = {
															instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3 + "/assertions/" + i4,
															schemaPath: "#/properties/cases/items/properties/turns/items/properties/assertions/items/type",
															keyword: "type",
															params: { type: "object" }
														};
														if (vErrors === null) vErrors = [err130];
														else vErrors.push(err130);
														errors++;
													}
												}
											} else {
												const err131 = {
													instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3 + "/assertions",
													schemaPath: "#/properties/cases/items/properties/turns/items/properties/assertions/type",
													keyword: "type",
													params: { type: "array" }
												};
												if (vErrors === null) vErrors = [err131];
												else vErrors.push(err131);
												errors++;
											}
										}
										if (data39.trace !== void 0) {
											let data49 = data39.trace;
											if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
												if (data49.tools === void 0) {
													const err132 = {
														instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3 + "/trace",
														schemaPath: "#/properties/cases/items/properties/turns/items/properties/trace/required",
														keyword: "required",
														params: { missingProperty: "tools" }
													};
													if (vErrors === null) vErrors = [err132];
													else vErrors.push(err132);
													errors++;
												}
												if (data49.refusal === void 0) {
													const err133 = {
														instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3 + "/trace",
														schemaPath: "#/properties/cases/items/properties/turns/items/properties/trace/required",
														keyword: "required",
														params: { missingProperty: "refusal" }
													};
													if (vErrors === null) vErrors = [err133];
													else vErrors.push(err133);
													errors++;
												}
												for (const key10 in data49) if (!(key10 === "topic" || key10 === "tools" || key10 === "handoff" || key10 === "refusal")) {
													const err134 = {
														instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3 + "/trace",
														schemaPath: "#/properties/cases/items/properties/turns/items/properties/trace/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key10 }
													};
													if (vErrors === null) vErrors = [err134];
													else vErrors.push(err134);
													errors++;
												}
												if (data49.topic !== void 0) {
													let data50 = data49.topic;
													if (typeof data50 === "string") {
														if (data50.length > 2e4) {
															const err135 = {
																instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3 + "/trace/topic",
																schemaPath: "#/properties/cases/items/properties/turns/items/properties/trace/properties/topic/maxLength",
																keyword: "maxLength",
																params: { limit: 2e4 }
															};
															if (vErrors === null) vErrors = [err135];
															else vErrors.push(err135);
															errors++;
														}
													} else {
														const err136 = {
															instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3 + "/trace/topic",
															schemaPath: "#/properties/cases/items/properties/turns/items/properties/trace/properties/topic/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err136];
														else vErrors.push(err136);
														errors++;
													}
												}
												if (data49.tools !== void 0) {
													let data51 = data49.tools;
													if (Array.isArray(data51)) {
														if (data51.length > 1e3) {
															const err137 = {
																instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3 + "/trace/tools",
																schemaPath: "#/properties/cases/items/properties/turns/items/properties/trace/properties/tools/maxItems",
																keyword: "maxItems",
																params: { limit: 1e3 }
															};
															if (vErrors === null) vErrors = [err137];
															else vErrors.push(err137);
															errors++;
														}
														const len5 = data51.length;
														for (let i5 = 0; i5 < len5; i5++) {
															let data52 = data51[i5];
															if (typeof data52 === "string") {
																if (data52.length > 2e4) {
																	const err138 = {
																		instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3 + "/trace/tools/" + i5,
																		schemaPath: "#/properties/cases/items/properties/turns/items/properties/trace/properties/tools/items/maxLength",
																		keyword: "maxLength",
																		params: { limit: 2e4 }
																	};
																	if (vErrors === null) vErrors = [err138];
																	else vErrors.push(err138);
																	errors++;
																}
															} else {
																const err139 = {
																	instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3 + "/trace/tools/" + i5,
																	schemaPath: "#/properties/cases/items/properties/turns/items/properties/trace/properties/tools/items/type",
																	keyword: "type",
																	params: { type: "string" }
																};
																if (vErrors === null) vErrors = [err139];
																else vErrors.push(err139);
																errors++;
															}
														}
													} else {
														const err140 = {
															instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3 + "/trace/tools",
															schemaPath: "#/properties/cases/items/properties/turns/items/properties/trace/properties/tools/type",
															keyword: "type",
															params: { type: "array" }
														};
														if (vErrors === null) vErrors = [err140];
														else vErrors.push(err140);
														errors++;
													}
												}
												if (data49.handoff !== void 0) {
													let data53 = data49.handoff;
													if (typeof data53 === "string") {
														if (data53.length > 2e4) {
															const err141 = {
																instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3 + "/trace/handoff",
																schemaPath: "#/properties/cases/items/properties/turns/items/properties/trace/properties/handoff/maxLength",
																keyword: "maxLength",
																params: { limit: 2e4 }
															};
															if (vErrors === null) vErrors = [err141];
															else vErrors.push(err141);
															errors++;
														}
													} else {
														const err142 = {
															instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3 + "/trace/handoff",
															schemaPath: "#/properties/cases/items/properties/turns/items/properties/trace/properties/handoff/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err142];
														else vErrors.push(err142);
														errors++;
													}
												}
												if (data49.refusal !== void 0) {
													if (typeof data49.refusal !== "boolean") {
														const err143 = {
															instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3 + "/trace/refusal",
															schemaPath: "#/properties/cases/items/properties/turns/items/properties/trace/properties/refusal/type",
															keyword: "type",
															params: { type: "boolean" }
														};
														if (vErrors === null) vErrors = [err143];
														else vErrors.push(err143);
														errors++;
													}
												}
											} else {
												const err144 = {
													instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3 + "/trace",
													schemaPath: "#/properties/cases/items/properties/turns/items/properties/trace/type",
													keyword: "type",
													params: { type: "object" }
												};
												if (vErrors === null) vErrors = [err144];
												else vErrors.push(err144);
												errors++;
											}
										}
									} else {
										const err145 = {
											instancePath: instancePath + "/cases/" + i0 + "/turns/" + i3,
											schemaPath: "#/properties/cases/items/properties/turns/items/type",
											keyword: "type",
											params: { type: "object" }
										};
										if (vErrors === null) vErrors = [err145];
										else vErrors.push(err145);
										errors++;
									}
								}
							} else {
								const err146 = {
									instancePath: instancePath + "/cases/" + i0 + "/turns",
									schemaPath: "#/properties/cases/items/properties/turns/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err146];
								else vErrors.push(err146);
								errors++;
							}
						}
						if (data28.error !== void 0) {
							let data55 = data28.error;
							if (typeof data55 === "string") {
								if (data55.length > 2e4) {
									const err147 = {
										instancePath: instancePath + "/cases/" + i0 + "/error",
										schemaPath: "#/properties/cases/items/properties/error/maxLength",
										keyword: "maxLength",
										params: { limit: 2e4 }
									};
									if (vErrors === null) vErrors = [err147];
									else vErrors.push(err147);
									errors++;
								}
							} else {
								const err148 = {
									instancePath: instancePath + "/cases/" + i0 + "/error",
									schemaPath: "#/properties/cases/items/properties/error/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err148];
								else vErrors.push(err148);
								errors++;
							}
						}
						if (data28.notSent !== void 0) {
							let data56 = data28.notSent;
							if (!(typeof data56 == "number" && !(data56 % 1) && !isNaN(data56) && isFinite(data56))) {
								const err149 = {
									instancePath: instancePath + "/cases/" + i0 + "/notSent",
									schemaPath: "#/properties/cases/items/properties/notSent/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err149];
								else vErrors.push(err149);
								errors++;
							}
							if (typeof data56 == "number" && isFinite(data56)) {
								if (data56 < 0 || isNaN(data56)) {
									const err150 = {
										instancePath: instancePath + "/cases/" + i0 + "/notSent",
										schemaPath: "#/properties/cases/items/properties/notSent/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err150];
									else vErrors.push(err150);
									errors++;
								}
							}
						}
						if (data28.retries !== void 0) {
							let data57 = data28.retries;
							if (!(typeof data57 == "number" && !(data57 % 1) && !isNaN(data57) && isFinite(data57))) {
								const err151 = {
									instancePath: instancePath + "/cases/" + i0 + "/retries",
									schemaPath: "#/properties/cases/items/properties/retries/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err151];
								else vErrors.push(err151);
								errors++;
							}
							if (typeof data57 == "number" && isFinite(data57)) {
								if (data57 < 0 || isNaN(data57)) {
									const err152 = {
										instancePath: instancePath + "/cases/" + i0 + "/retries",
										schemaPath: "#/properties/cases/items/properties/retries/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err152];
									else vErrors.push(err152);
									errors++;
								}
							}
						}
						if (data28.location !== void 0) {
							let data58 = data28.location;
							if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
								if (data58.file === void 0) {
									const err153 = {
										instancePath: instancePath + "/cases/" + i0 + "/location",
										schemaPath: "#/properties/cases/items/properties/location/required",
										keyword: "required",
										params: { missingProperty: "file" }
									};
									if (vErrors === null) vErrors = [err153];
									else vErrors.push(err153);
									errors++;
								}
								if (data58.line === void 0) {
									const err154 = {
										instancePath: instancePath + "/cases/" + i0 + "/location",
										schemaPath: "#/properties/cases/items/properties/location/required",
										keyword: "required",
										params: { missingProperty: "line" }
									};
									if (vErrors === null) vErrors = [err154];
									else vErrors.push(err154);
									errors++;
								}
								if (data58.column === void 0) {
									const err155 = {
										instancePath: instancePath + "/cases/" + i0 + "/location",
										schemaPath: "#/properties/cases/items/properties/location/required",
										keyword: "required",
										params: { missingProperty: "column" }
									};
									if (vErrors === null) vErrors = [err155];
									else vErrors.push(err155);
									errors++;
								}
								for (const key11 in data58) if (!(key11 === "file" || key11 === "line" || key11 === "column" || key11 === "endLine" || key11 === "endColumn")) {
									const err156 = {
										instancePath: instancePath + "/cases/" + i0 + "/location",
										schemaPath: "#/properties/cases/items/properties/location/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key11 }
									};
									if (vErrors === null) vErrors = [err156];
									else vErrors.push(err156);
									errors++;
								}
								if (data58.file !== void 0) {
									let data59 = data58.file;
									if (typeof data59 === "string") {
										if (data59.length > 2e4) {
											const err157 = {
												instancePath: instancePath + "/cases/" + i0 + "/location/file",
												schemaPath: "#/properties/cases/items/properties/location/properties/file/maxLength",
												keyword: "maxLength",
												params: { limit: 2e4 }
											};
											if (vErrors === null) vErrors = [err157];
											else vErrors.push(err157);
											errors++;
										}
									} else {
										const err158 = {
											instancePath: instancePath + "/cases/" + i0 + "/location/file",
											schemaPath: "#/properties/cases/items/properties/location/properties/file/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err158];
										else vErrors.push(err158);
										errors++;
									}
								}
								if (data58.line !== void 0) {
									let data60 = data58.line;
									if (!(typeof data60 == "number" && !(data60 % 1) && !isNaN(data60) && isFinite(data60))) {
										const err159 = {
											instancePath: instancePath + "/cases/" + i0 + "/location/line",
											schemaPath: "#/properties/cases/items/properties/location/properties/line/type",
											keyword: "type",
											params: { type: "integer" }
										};
										if (vErrors === null) vErrors = [err159];
										else vErrors.push(err159);
										errors++;
									}
									if (typeof data60 == "number" && isFinite(data60)) {
										if (data60 < 0 || isNaN(data60)) {
											const err160 = {
												instancePath: instancePath + "/cases/" + i0 + "/location/line",
												schemaPath: "#/properties/cases/items/properties/location/properties/line/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											};
											if (vErrors === null) vErrors = [err160];
											else vErrors.push(err160);
											errors++;
										}
									}
								}
								if (data58.column !== void 0) {
									let data61 = data58.column;
									if (!(typeof data61 == "number" && !(data61 % 1) && !isNaN(data61) && isFinite(data61))) {
										const err161 = {
											instancePath: instancePath + "/cases/" + i0 + "/location/column",
											schemaPath: "#/properties/cases/items/properties/location/properties/column/type",
											keyword: "type",
											params: { type: "integer" }
										};
										if (vErrors === null) vErrors = [err161];
										else vErrors.push(err161);
										errors++;
									}
									if (typeof data61 == "number" && isFinite(data61)) {
										if (data61 < 0 || isNaN(data61)) {
											const err162 = {
												instancePath: instancePath + "/cases/" + i0 + "/location/column",
												schemaPath: "#/properties/cases/items/properties/location/properties/column/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											};
											if (vErrors === null) vErrors = [err162];
											else vErrors.push(err162);
											errors++;
										}
									}
								}
								if (data58.endLine !== void 0) {
									let data62 = data58.endLine;
									if (!(typeof data62 == "number" && !(data62 % 1) && !isNaN(data62) && isFinite(data62))) {
										const err163 = {
											instancePath: instancePath + "/cases/" + i0 + "/location/endLine",
											schemaPath: "#/properties/cases/items/properties/location/properties/endLine/type",
											keyword: "type",
											params: { type: "integer" }
										};
										if (vErrors === null) vErrors = [err163];
										else vErrors.push(err163);
										errors++;
									}
									if (typeof data62 == "number" && isFinite(data62)) {
										if (data62 < 0 || isNaN(data62)) {
											const err164 = {
												instancePath: instancePath + "/cases/" + i0 + "/location/endLine",
												schemaPath: "#/properties/cases/items/properties/location/properties/endLine/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											};
											if (vErrors === null) vErrors = [err164];
											else vErrors.push(err164);
											errors++;
										}
									}
								}
								if (data58.endColumn !== void 0) {
									let data63 = data58.endColumn;
									if (!(typeof data63 == "number" && !(data63 % 1) && !isNaN(data63) && isFinite(data63))) {
										const err165 = {
											instancePath: instancePath + "/cases/" + i0 + "/location/endColumn",
											schemaPath: "#/properties/cases/items/properties/location/properties/endColumn/type",
											keyword: "type",
											params: { type: "integer" }
										};
										if (vErrors === null) vErrors = [err165];
										else vErrors.push(err165);
										errors++;
									}
									if (typeof data63 == "number" && isFinite(data63)) {
										if (data63 < 0 || isNaN(data63)) {
											const err166 = {
												instancePath: instancePath + "/cases/" + i0 + "/location/endColumn",
												schemaPath: "#/properties/cases/items/properties/location/properties/endColumn/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											};
											if (vErrors === null) vErrors = [err166];
											else vErrors.push(err166);
											errors++;
										}
									}
								}
							} else {
								const err167 = {
									instancePath: instancePath + "/cases/" + i0 + "/location",
									schemaPath: "#/properties/cases/items/properties/location/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err167];
								else vErrors.push(err167);
								errors++;
							}
						}
						if (data28.duration !== void 0) {
							let data64 = data28.duration;
							if (typeof data64 == "number" && isFinite(data64)) {
								if (data64 < 0 || isNaN(data64)) {
									const err168 = {
										instancePath: instancePath + "/cases/" + i0 + "/duration",
										schemaPath: "#/properties/cases/items/properties/duration/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err168];
									else vErrors.push(err168);
									errors++;
								}
							} else {
								const err169 = {
									instancePath: instancePath + "/cases/" + i0 + "/duration",
									schemaPath: "#/properties/cases/items/properties/duration/type",
									keyword: "type",
									params: { type: "number" }
								};
								if (vErrors === null) vErrors = [err169];
								else vErrors.push(err169);
								errors++;
							}
						}
					} else {
						const err170 = {
							instancePath: instancePath + "/cases/" + i0,
							schemaPath: "#/properties/cases/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err170];
						else vErrors.push(err170);
						errors++;
					}
				}
			} else {
				const err171 = {
					instancePath: instancePath + "/cases",
					schemaPath: "#/properties/cases/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err171];
				else vErrors.push(err171);
				errors++;
			}
		}
	} else {
		const err172 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err172];
		else vErrors.push(err172);
		errors++;
	}
	validate72.errors = vErrors;
	return errors === 0;
}
validate72.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateCheckResult = validate73;
const schema36 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:greenroom:schema:v1:check-result",
	"type": "object",
	"required": [
		"schemaVersion",
		"operation",
		"decision",
		"reasons",
		"data"
	],
	"properties": {
		"schemaVersion": { "const": 1 },
		"decision": {
			"type": "string",
			"enum": [
				"proceed",
				"stop",
				"nothing-to-do"
			]
		},
		"reasons": {
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"type": "object",
				"required": ["code", "message"],
				"properties": {
					"code": {
						"type": "string",
						"enum": [
							"findings-present",
							"fix-not-written",
							"nothing-to-publish",
							"publish-note-vague",
							"published-at-older-commit",
							"version-unknown",
							"version-on-hold",
							"hold-unchanged",
							"version-changed",
							"step-skipped",
							"not-validated",
							"regression-missing",
							"regression-failed",
							"approval-missing",
							"approval-by-author",
							"approval-rejected",
							"approval-unprotected",
							"approval-outdated",
							"already-approved",
							"already-active",
							"deployment-running",
							"deployment-unproven",
							"lost-the-race",
							"drift",
							"platform-unreachable",
							"delivery-refused",
							"read-back-failed",
							"interrupted",
							"smoke-missing",
							"smoke-failed",
							"smoke-inconclusive",
							"rolled-back",
							"rollback-failed",
							"no-rollback-target",
							"target-never-verified",
							"stale-run",
							"rerun-refused",
							"rerun-rolls-back",
							"ledger-corrupt",
							"ledger-unreachable",
							"no-tests",
							"nothing-asserted",
							"tests-invalid",
							"tests-failed",
							"tests-inconclusive",
							"wrong-version",
							"comment-not-permitted",
							"comment-not-ours",
							"run-refused",
							"run-unverified",
							"pull-request-unclear",
							"stale-result",
							"result-missing",
							"result-refused",
							"agent-refused"
						]
					},
					"message": {
						"type": "string",
						"maxLength": 2e6
					},
					"hint": {
						"type": "string",
						"maxLength": 2e6
					}
				}
			}
		},
		"operation": { "const": "check" },
		"data": {
			"type": "object",
			"required": [
				"agent",
				"displayName",
				"digest",
				"validation",
				"diff",
				"plan",
				"rehearsal",
				"rehearsalMissing"
			],
			"properties": {
				"agent": {
					"type": "string",
					"pattern": "^[a-z0-9][a-z0-9-]{0,62}$"
				},
				"displayName": {
					"type": "string",
					"maxLength": 2e4
				},
				"digest": {
					"type": "string",
					"pattern": "^sha256:[0-9a-f]{64}$"
				},
				"validation": {
					"type": "array",
					"maxItems": 1e5,
					"items": {
						"type": "object",
						"required": [
							"rule",
							"severity",
							"message",
							"location"
						],
						"properties": {
							"rule": {
								"type": "string",
								"maxLength": 2e4
							},
							"severity": {
								"type": "string",
								"enum": [
									"error",
									"warning",
									"note"
								]
							},
							"message": {
								"type": "string",
								"maxLength": 2e6
							},
							"hint": {
								"type": "string",
								"maxLength": 2e6
							},
							"item": {
								"type": "string",
								"maxLength": 2e4
							},
							"hideLine": {
								"type": "boolean",
								"const": true
							},
							"edit": {
								"type": "object",
								"additionalProperties": false,
								"required": [
									"kind",
									"location",
									"text"
								],
								"properties": {
									"kind": {
										"type": "string",
										"enum": ["fix", "suggestion"]
									},
									"location": {
										"type": "object",
										"additionalProperties": false,
										"required": [
											"file",
											"line",
											"column",
											"endLine",
											"endColumn"
										],
										"properties": {
											"file": {
												"type": "string",
												"maxLength": 2e4
											},
											"line": {
												"type": "integer",
												"minimum": 1
											},
											"column": {
												"type": "integer",
												"minimum": 1
											},
											"endLine": {
												"type": "integer",
												"minimum": 1
											},
											"endColumn": {
												"type": "integer",
												"minimum": 1
											}
										}
									},
									"text": {
										"type": "string",
										"maxLength": 1e5
									},
									"replaces": {
										"type": "string",
										"maxLength": 2e4
									}
								}
							},
							"location": {
								"type": "object",
								"required": [
									"file",
									"line",
									"column"
								],
								"properties": {
									"file": {
										"type": "string",
										"maxLength": 2e4
									},
									"line": {
										"type": "integer",
										"minimum": 0
									},
									"column": {
										"type": "integer",
										"minimum": 0
									},
									"endLine": {
										"type": "integer",
										"minimum": 0
									},
									"endColumn": {
										"type": "integer",
										"minimum": 0
									}
								}
							}
						}
					}
				},
				"diff": {
					"type": ["object", "null"],
					"required": [
						"schemaVersion",
						"agent",
						"displayName",
						"from",
						"to",
						"changes",
						"counts",
						"sections",
						"flags",
						"cosmetic",
						"unsure",
						"summary"
					],
					"properties": {
						"schemaVersion": { "const": 1 },
						"agent": {
							"type": "string",
							"pattern": "^[a-z0-9][a-z0-9-]{0,62}$"
						},
						"displayName": {
							"type": "string",
							"maxLength": 2e4
						},
						"from": {
							"type": "object",
							"required": ["label"],
							"properties": {
								"label": {
									"type": "string",
									"maxLength": 2e4
								},
								"version": {
									"type": "integer",
									"minimum": 1
								},
								"environment": {
									"type": "string",
									"maxLength": 2e4
								},
								"commit": {
									"type": "string",
									"pattern": "^[0-9a-f]{40,64}$"
								},
								"digest": {
									"type": "string",
									"pattern": "^sha256:[0-9a-f]{64}$"
								},
								"nothing": { "const": true }
							}
						},
						"to": {
							"type": "object",
							"required": ["label"],
							"properties": {
								"label": {
									"type": "string",
									"maxLength": 2e4
								},
								"version": {
									"type": "integer",
									"minimum": 1
								},
								"environment": {
									"type": "string",
									"maxLength": 2e4
								},
								"commit": {
									"type": "string",
									"pattern": "^[0-9a-f]{40,64}$"
								},
								"digest": {
									"type": "string",
									"pattern": "^sha256:[0-9a-f]{64}$"
								},
								"nothing": { "const": true }
							}
						},
						"changes": {
							"type": "array",
							"maxItems": 2e4,
							"items": {
								"type": "object",
								"required": [
									"section",
									"id",
									"name",
									"kind",
									"risk",
									"riskReason",
									"fields",
									"remarks",
									"dependents"
								],
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
									"id": {
										"type": "string",
										"maxLength": 2e4
									},
									"name": {
										"type": "string",
										"pattern": "^(?:agent|instructions|rules|topics|knowledge|tools|sms|handoffs|guardrails|voice|flows|integrations|environments|responses|entities)/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$"
									},
									"kind": {
										"type": "string",
										"enum": [
											"added",
											"renamed",
											"changed",
											"removed"
										]
									},
									"formerId": {
										"type": "string",
										"maxLength": 2e4
									},
									"risk": {
										"type": "string",
										"enum": [
											"wording",
											"behaviour",
											"model",
											"knowledge",
											"wiring",
											"voice",
											"safety",
											"environment"
										]
									},
									"riskReason": {
										"type": "string",
										"maxLength": 2e4
									},
									"fields": {
										"type": "array",
										"maxItems": 2e4,
										"items": {
											"type": "object",
											"required": [
												"path",
												"label",
												"kind"
											],
											"properties": {
												"path": {
													"type": "array",
													"maxItems": 100,
													"items": { "type": ["string", "number"] }
												},
												"label": {
													"type": "string",
													"maxLength": 2e4
												},
												"kind": {
													"type": "string",
													"enum": [
														"added",
														"removed",
														"changed"
													]
												},
												"before": {},
												"after": {},
												"pieces": {
													"type": "array",
													"maxItems": 1e5,
													"items": {
														"type": "object",
														"required": ["kind", "text"],
														"properties": {
															"kind": {
																"type": "string",
																"enum": [
																	"same",
																	"added",
																	"removed"
																]
															},
															"text": {
																"type": "string",
																"maxLength": 2e6
															}
														}
													}
												}
											}
										}
									},
									"remarks": {
										"type": "array",
										"maxItems": 2e4,
										"items": {
											"type": "string",
											"maxLength": 2e4
										}
									},
									"dependents": {
										"type": "array",
										"maxItems": 2e4,
										"items": {
											"type": "string",
											"pattern": "^(?:agent|instructions|rules|topics|knowledge|tools|sms|handoffs|guardrails|voice|flows|integrations|environments|responses|entities)/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$"
										}
									},
									"credits": {
										"type": "array",
										"maxItems": 100,
										"items": {
											"type": "object",
											"properties": {
												"author": {
													"type": "string",
													"maxLength": 2e4
												},
												"commit": {
													"type": "string",
													"pattern": "^[0-9a-f]{40,64}$"
												},
												"at": {
													"type": "string",
													"maxLength": 2e4
												},
												"undone": { "const": true }
											}
										}
									},
									"moreCredits": {
										"type": "integer",
										"minimum": 1
									},
									"before": {},
									"after": {},
									"includes": {
										"type": "array",
										"maxItems": 2e4,
										"items": {
											"type": "object",
											"required": [
												"section",
												"id",
												"name",
												"kind",
												"risk",
												"riskReason",
												"fields",
												"remarks",
												"dependents"
											],
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
												"id": {
													"type": "string",
													"maxLength": 2e4
												},
												"name": {
													"type": "string",
													"pattern": "^(?:agent|instructions|rules|topics|knowledge|tools|sms|handoffs|guardrails|voice|flows|integrations|environments|responses|entities)/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$"
												},
												"kind": {
													"type": "string",
													"enum": [
														"added",
														"renamed",
														"changed",
														"removed"
													]
												},
												"formerId": {
													"type": "string",
													"maxLength": 2e4
												},
												"risk": {
													"type": "string",
													"enum": [
														"wording",
														"behaviour",
														"model",
														"knowledge",
														"wiring",
														"voice",
														"safety",
														"environment"
													]
												},
												"riskReason": {
													"type": "string",
													"maxLength": 2e4
												},
												"fields": {
													"type": "array",
													"maxItems": 2e4,
													"items": {
														"type": "object",
														"required": [
															"path",
															"label",
															"kind"
														],
														"properties": {
															"path": {
																"type": "array",
																"maxItems": 100,
																"items": { "type": ["string", "number"] }
															},
															"label": {
																"type": "string",
																"maxLength": 2e4
															},
															"kind": {
																"type": "string",
																"enum": [
																	"added",
																	"removed",
																	"changed"
																]
															},
															"before": {},
															"after": {},
															"pieces": {
																"type": "array",
																"maxItems": 1e5,
																"items": {
																	"type": "object",
																	"required": ["kind", "text"],
																	"properties": {
																		"kind": {
																			"type": "string",
																			"enum": [
																				"same",
																				"added",
																				"removed"
																			]
																		},
																		"text": {
																			"type": "string",
																			"maxLength": 2e6
																		}
																	}
																}
															}
														}
													}
												},
												"remarks": {
													"type": "array",
													"maxItems": 2e4,
													"items": {
														"type": "string",
														"maxLength": 2e4
													}
												},
												"dependents": {
													"type": "array",
													"maxItems": 2e4,
													"items": {
														"type": "string",
														"pattern": "^(?:agent|instructions|rules|topics|knowledge|tools|sms|handoffs|guardrails|voice|flows|integrations|environments|responses|entities)/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$"
													}
												},
												"credits": {
													"type": "array",
													"maxItems": 100,
													"items": {
														"type": "object",
														"properties": {
															"author": {
																"type": "string",
																"maxLength": 2e4
															},
															"commit": {
																"type": "string",
																"pattern": "^[0-9a-f]{40,64}$"
															},
															"at": {
																"type": "string",
																"maxLength": 2e4
															},
															"undone": { "const": true }
														}
													}
												},
												"moreCredits": {
													"type": "integer",
													"minimum": 1
												},
												"before": {},
												"after": {}
											}
										}
									}
								}
							}
						},
						"counts": {
							"type": "object",
							"required": [
								"added",
								"renamed",
								"changed",
								"removed"
							],
							"properties": {
								"added": {
									"type": "integer",
									"minimum": 0
								},
								"renamed": {
									"type": "integer",
									"minimum": 0
								},
								"changed": {
									"type": "integer",
									"minimum": 0
								},
								"removed": {
									"type": "integer",
									"minimum": 0
								}
							}
						},
						"sections": {
							"type": "array",
							"maxItems": 15,
							"items": {
								"type": "object",
								"required": [
									"section",
									"added",
									"renamed",
									"changed",
									"removed",
									"included"
								],
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
									"added": {
										"type": "integer",
										"minimum": 0
									},
									"renamed": {
										"type": "integer",
										"minimum": 0
									},
									"changed": {
										"type": "integer",
										"minimum": 0
									},
									"removed": {
										"type": "integer",
										"minimum": 0
									},
									"included": {
										"type": "integer",
										"minimum": 0
									}
								}
							}
						},
						"flags": {
							"type": "array",
							"maxItems": 2e4,
							"items": {
								"type": "object",
								"required": ["code", "message"],
								"properties": {
									"code": {
										"type": "string",
										"enum": [
											"transfer-number-changed",
											"consent-removed",
											"guardrail-removed",
											"still-referenced",
											"model-changed",
											"live-endpoint-changed",
											"gates-weakened",
											"tests-weakened"
										]
									},
									"message": {
										"type": "string",
										"maxLength": 2e6
									},
									"item": {
										"type": "string",
										"pattern": "^(?:agent|instructions|rules|topics|knowledge|tools|sms|handoffs|guardrails|voice|flows|integrations|environments|responses|entities)/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$"
									}
								}
							}
						},
						"cosmetic": {
							"type": "integer",
							"minimum": 0
						},
						"unsure": {
							"type": "integer",
							"minimum": 0
						},
						"summary": {
							"type": "string",
							"maxLength": 2e6
						},
						"notes": {
							"type": "array",
							"maxItems": 2e4,
							"items": {
								"type": "string",
								"maxLength": 2e4
							}
						}
					}
				},
				"plan": {
					"type": ["object", "null"],
					"required": [
						"schemaVersion",
						"changes",
						"smoke",
						"uncovered",
						"conversations"
					],
					"properties": {
						"schemaVersion": { "const": 1 },
						"changes": {
							"type": "array",
							"maxItems": 2e4,
							"items": {
								"type": "object",
								"required": [
									"item",
									"covered",
									"neighbours",
									"byHand"
								],
								"properties": {
									"item": {
										"type": "string",
										"pattern": "^(?:agent|instructions|rules|topics|knowledge|tools|sms|handoffs|guardrails|voice|flows|integrations|environments|responses|entities)/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$"
									},
									"covered": {
										"type": "array",
										"maxItems": 2e4,
										"items": {
											"type": "string",
											"maxLength": 2e4
										}
									},
									"neighbours": {
										"type": "array",
										"maxItems": 2e4,
										"items": {
											"type": "string",
											"maxLength": 2e4
										}
									},
									"byHand": {
										"type": "array",
										"maxItems": 2e4,
										"items": {
											"type": "string",
											"maxLength": 2e4
										}
									}
								}
							}
						},
						"smoke": {
							"type": "array",
							"maxItems": 2e4,
							"items": {
								"type": "string",
								"maxLength": 2e4
							}
						},
						"uncovered": {
							"type": "array",
							"maxItems": 2e4,
							"items": {
								"type": "string",
								"pattern": "^(?:agent|instructions|rules|topics|knowledge|tools|sms|handoffs|guardrails|voice|flows|integrations|environments|responses|entities)/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$"
							}
						},
						"conversations": {
							"type": "array",
							"maxItems": 2e4,
							"items": {
								"type": "string",
								"maxLength": 2e4
							}
						}
					}
				},
				"rehearsal": { "type": ["object", "null"] },
				"rehearsalMissing": {
					"type": ["string", "null"],
					"maxLength": 2e4
				}
			}
		}
	}
};
const pattern117 = /* @__PURE__ */ new RegExp("^[0-9a-f]{40,64}$", "u");
const pattern121 = /* @__PURE__ */ new RegExp("^(?:agent|instructions|rules|topics|knowledge|tools|sms|handoffs|guardrails|voice|flows|integrations|environments|responses|entities)/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$", "u");
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate73.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schemaVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schemaVersion" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.operation === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "operation" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.decision === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "decision" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.reasons === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reasons" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.data === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "data" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.schemaVersion !== void 0) {
			if (1 !== data.schemaVersion) {
				const err5 = {
					instancePath: instancePath + "/schemaVersion",
					schemaPath: "#/properties/schemaVersion/const",
					keyword: "const",
					params: { allowedValue: 1 }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.decision !== void 0) {
			let data1 = data.decision;
			if (typeof data1 !== "string") {
				const err6 = {
					instancePath: instancePath + "/decision",
					schemaPath: "#/properties/decision/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (!(data1 === "proceed" || data1 === "stop" || data1 === "nothing-to-do")) {
				const err7 = {
					instancePath: instancePath + "/decision",
					schemaPath: "#/properties/decision/enum",
					keyword: "enum",
					params: { allowedValues: schema36.properties.decision.enum }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.reasons !== void 0) {
			let data2 = data.reasons;
			if (Array.isArray(data2)) {
				if (data2.length > 1e3) {
					const err8 = {
						instancePath: instancePath + "/reasons",
						schemaPath: "#/properties/reasons/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.code === void 0) {
							const err9 = {
								instancePath: instancePath + "/reasons/" + i0,
								schemaPath: "#/properties/reasons/items/required",
								keyword: "required",
								params: { missingProperty: "code" }
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data3.message === void 0) {
							const err10 = {
								instancePath: instancePath + "/reasons/" + i0,
								schemaPath: "#/properties/reasons/items/required",
								keyword: "required",
								params: { missingProperty: "message" }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data3.code !== void 0) {
							let data4 = data3.code;
							if (typeof data4 !== "string") {
								const err11 = {
									instancePath: instancePath + "/reasons/" + i0 + "/code",
									schemaPath: "#/properties/reasons/items/properties/code/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
							if (!(data4 === "findings-present" || data4 === "fix-not-written" || data4 === "nothing-to-publish" || data4 === "publish-note-vague" || data4 === "published-at-older-commit" || data4 === "version-unknown" || data4 === "version-on-hold" || data4 === "hold-unchanged" || data4 === "version-changed" || data4 === "step-skipped" || data4 === "not-validated" || data4 === "regression-missing" || data4 === "regression-failed" || data4 === "approval-missing" || data4 === "approval-by-author" || data4 === "approval-rejected" || data4 === "approval-unprotected" || data4 === "approval-outdated" || data4 === "already-approved" || data4 === "already-active" || data4 === "deployment-running" || data4 === "deployment-unproven" || data4 === "lost-the-race" || data4 === "drift" || data4 === "platform-unreachable" || data4 === "delivery-refused" || data4 === "read-back-failed" || data4 === "interrupted" || data4 === "smoke-missing" || data4 === "smoke-failed" || data4 === "smoke-inconclusive" || data4 === "rolled-back" || data4 === "rollback-failed" || data4 === "no-rollback-target" || data4 === "target-never-verified" || data4 === "stale-run" || data4 === "rerun-refused" || data4 === "rerun-rolls-back" || data4 === "ledger-corrupt" || data4 === "ledger-unreachable" || data4 === "no-tests" || data4 === "nothing-asserted" || data4 === "tests-invalid" || data4 === "tests-failed" || data4 === "tests-inconclusive" || data4 === "wrong-version" || data4 === "comment-not-permitted" || data4 === "comment-not-ours" || data4 === "run-refused" || data4 === "run-unverified" || data4 === "pull-request-unclear" || data4 === "stale-result" || data4 === "result-missing" || data4 === "result-refused" || data4 === "agent-refused")) {
								const err12 = {
									instancePath: instancePath + "/reasons/" + i0 + "/code",
									schemaPath: "#/properties/reasons/items/properties/code/enum",
									keyword: "enum",
									params: { allowedValues: schema36.properties.reasons.items.properties.code.enum }
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							let data5 = data3.message;
							if (typeof data5 === "string") {
								if (data5.length > 2e6) {
									const err13 = {
										instancePath: instancePath + "/reasons/" + i0 + "/message",
										schemaPath: "#/properties/reasons/items/properties/message/maxLength",
										keyword: "maxLength",
										params: { limit: 2e6 }
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
							} else {
								const err14 = {
									instancePath: instancePath + "/reasons/" + i0 + "/message",
									schemaPath: "#/properties/reasons/items/properties/message/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data3.hint !== void 0) {
							let data6 = data3.hint;
							if (typeof data6 === "string") {
								if (data6.length > 2e6) {
									const err15 = {
										instancePath: instancePath + "/reasons/" + i0 + "/hint",
										schemaPath: "#/properties/reasons/items/properties/hint/maxLength",
										keyword: "maxLength",
										params: { limit: 2e6 }
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							} else {
								const err16 = {
									instancePath: instancePath + "/reasons/" + i0 + "/hint",
									schemaPath: "#/properties/reasons/items/properties/hint/type",
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
							instancePath: instancePath + "/reasons/" + i0,
							schemaPath: "#/properties/reasons/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/reasons",
					schemaPath: "#/properties/reasons/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.operation !== void 0) {
			if ("check" !== data.operation) {
				const err19 = {
					instancePath: instancePath + "/operation",
					schemaPath: "#/properties/operation/const",
					keyword: "const",
					params: { allowedValue: "check" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data8 = data.data;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (data8.agent === void 0) {
					const err20 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "agent" }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data8.displayName === void 0) {
					const err21 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "displayName" }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data8.digest === void 0) {
					const err22 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "digest" }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data8.validation === void 0) {
					const err23 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "validation" }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data8.diff === void 0) {
					const err24 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "diff" }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data8.plan === void 0) {
					const err25 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "plan" }
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data8.rehearsal === void 0) {
					const err26 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "rehearsal" }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data8.rehearsalMissing === void 0) {
					const err27 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "rehearsalMissing" }
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (data8.agent !== void 0) {
					let data9 = data8.agent;
					if (typeof data9 === "string") {
						if (!pattern3.test(data9)) {
							const err28 = {
								instancePath: instancePath + "/data/agent",
								schemaPath: "#/properties/data/properties/agent/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/data/agent",
							schemaPath: "#/properties/data/properties/agent/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
				if (data8.displayName !== void 0) {
					let data10 = data8.displayName;
					if (typeof data10 === "string") {
						if (data10.length > 2e4) {
							const err30 = {
								instancePath: instancePath + "/data/displayName",
								schemaPath: "#/properties/data/properties/displayName/maxLength",
								keyword: "maxLength",
								params: { limit: 2e4 }
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
					} else {
						const err31 = {
							instancePath: instancePath + "/data/displayName",
							schemaPath: "#/properties/data/properties/displayName/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
				if (data8.digest !== void 0) {
					let data11 = data8.digest;
					if (typeof data11 === "string") {
						if (!pattern111.test(data11)) {
							const err32 = {
								instancePath: instancePath + "/data/digest",
								schemaPath: "#/properties/data/properties/digest/pattern",
								keyword: "pattern",
								params: { pattern: "^sha256:[0-9a-f]{64}$" }
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
					} else {
						const err33 = {
							instancePath: instancePath + "/data/digest",
							schemaPath: "#/properties/data/properties/digest/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
				if (data8.validation !== void 0) {
					let data12 = data8.validation;
					if (Array.isArray(data12)) {
						if (data12.length > 1e5) {
							const err34 = {
								instancePath: instancePath + "/data/validation",
								schemaPath: "#/properties/data/properties/validation/maxItems",
								keyword: "maxItems",
								params: { limit: 1e5 }
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						const len1 = data12.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data13 = data12[i1];
							if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
								if (data13.rule === void 0) {
									const err35 = {
										instancePath: instancePath + "/data/validation/" + i1,
										schemaPath: "#/properties/data/properties/validation/items/required",
										keyword: "required",
										params: { missingProperty: "rule" }
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
								if (data13.severity === void 0) {
									const err36 = {
										instancePath: instancePath + "/data/validation/" + i1,
										schemaPath: "#/properties/data/properties/validation/items/required",
										keyword: "required",
										params: { missingProperty: "severity" }
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
								if (data13.message === void 0) {
									const err37 = {
										instancePath: instancePath + "/data/validation/" + i1,
										schemaPath: "#/properties/data/properties/validation/items/required",
										keyword: "required",
										params: { missingProperty: "message" }
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
								if (data13.location === void 0) {
									const err38 = {
										instancePath: instancePath + "/data/validation/" + i1,
										schemaPath: "#/properties/data/properties/validation/items/required",
										keyword: "required",
										params: { missingProperty: "location" }
									};
									if (vErrors === null) vErrors = [err38];
									else vErrors.push(err38);
									errors++;
								}
								if (data13.rule !== void 0) {
									let data14 = data13.rule;
									if (typeof data14 === "string") {
										if (data14.length > 2e4) {
											const err39 = {
												instancePath: instancePath + "/data/validation/" + i1 + "/rule",
												schemaPath: "#/properties/data/properties/validation/items/properties/rule/maxLength",
												keyword: "maxLength",
												params: { limit: 2e4 }
											};
											if (vErrors === null) vErrors = [err39];
											else vErrors.push(err39);
											errors++;
										}
									} else {
										const err40 = {
											instancePath: instancePath + "/data/validation/" + i1 + "/rule",
											schemaPath: "#/properties/data/properties/validation/items/properties/rule/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err40];
										else vErrors.push(err40);
										errors++;
									}
								}
								if (data13.severity !== void 0) {
									let data15 = data13.severity;
									if (typeof data15 !== "string") {
										const err41 = {
											instancePath: instancePath + "/data/validation/" + i1 + "/severity",
											schemaPath: "#/properties/data/properties/validation/items/properties/severity/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err41];
										else vErrors.push(err41);
										errors++;
									}
									if (!(data15 === "error" || data15 === "warning" || data15 === "note")) {
										const err42 = {
											instancePath: instancePath + "/data/validation/" + i1 + "/severity",
											schemaPath: "#/properties/data/properties/validation/items/properties/severity/enum",
											keyword: "enum",
											params: { allowedValues: schema36.properties.data.properties.validation.items.properties.severity.enum }
										};
										if (vErrors === null) vErrors = [err42];
										else vErrors.push(err42);
										errors++;
									}
								}
								if (data13.message !== void 0) {
									let data16 = data13.message;
									if (typeof data16 === "string") {
										if (data16.length > 2e6) {
											const err43 = {
												instancePath: instancePath + "/data/validation/" + i1 + "/message",
												schemaPath: "#/properties/data/properties/validation/items/properties/message/maxLength",
												keyword: "maxLength",
												params: { limit: 2e6 }
											};
											if (vErrors === null) vErrors = [err43];
											else vErrors.push(err43);
											errors++;
										}
									} else {
										const err44 = {
											instancePath: instancePath + "/data/validation/" + i1 + "/message",
											schemaPath: "#/properties/data/properties/validation/items/properties/message/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err44];
										else vErrors.push(err44);
										errors++;
									}
								}
								if (data13.hint !== void 0) {
									let data17 = data13.hint;
									if (typeof data17 === "string") {
										if (data17.length > 2e6) {
											const err45 = {
												instancePath: instancePath + "/data/validation/" + i1 + "/hint",
												schemaPath: "#/properties/data/properties/validation/items/properties/hint/maxLength",
												keyword: "maxLength",
												params: { limit: 2e6 }
											};
											if (vErrors === null) vErrors = [err45];
											else vErrors.push(err45);
											errors++;
										}
									} else {
										const err46 = {
											instancePath: instancePath + "/data/validation/" + i1 + "/hint",
											schemaPath: "#/properties/data/properties/validation/items/properties/hint/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err46];
										else vErrors.push(err46);
										errors++;
									}
								}
								if (data13.item !== void 0) {
									let data18 = data13.item;
									if (typeof data18 === "string") {
										if (data18.length > 2e4) {
											const err47 = {
												instancePath: instancePath + "/data/validation/" + i1 + "/item",
												schemaPath: "#/properties/data/properties/validation/items/properties/item/maxLength",
												keyword: "maxLength",
												params: { limit: 2e4 }
											};
											if (vErrors === null) vErrors = [err47];
											else vErrors.push(err47);
											errors++;
										}
									} else {
										const err48 = {
											instancePath: instancePath + "/data/validation/" + i1 + "/item",
											schemaPath: "#/properties/data/properties/validation/items/properties/item/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err48];
										else vErrors.push(err48);
										errors++;
									}
								}
								if (data13.hideLine !== void 0) {
									let data19 = data13.hideLine;
									if (typeof data19 !== "boolean") {
										const err49 = {
											instancePath: instancePath + "/data/validation/" + i1 + "/hideLine",
											schemaPath: "#/properties/data/properties/validation/items/properties/hideLine/type",
											keyword: "type",
											params: { type: "boolean" }
										};
										if (vErrors === null) vErrors = [err49];
										else vErrors.push(err49);
										errors++;
									}
									if (true !== data19) {
										const err50 = {
											instancePath: instancePath + "/data/validation/" + i1 + "/hideLine",
											schemaPath: "#/properties/data/properties/validation/items/properties/hideLine/const",
											keyword: "const",
											params: { allowedValue: true }
										};
										if (vErrors === null) vErrors = [err50];
										else vErrors.push(err50);
										errors++;
									}
								}
								if (data13.edit !== void 0) {
									let data20 = data13.edit;
									if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
										if (data20.kind === void 0) {
											const err51 = {
												instancePath: instancePath + "/data/validation/" + i1 + "/edit",
												schemaPath: "#/properties/data/properties/validation/items/properties/edit/required",
												keyword: "required",
												params: { missingProperty: "kind" }
											};
											if (vErrors === null) vErrors = [err51];
											else vErrors.push(err51);
											errors++;
										}
										if (data20.location === void 0) {
											const err52 = {
												instancePath: instancePath + "/data/validation/" + i1 + "/edit",
												schemaPath: "#/properties/data/properties/validation/items/properties/edit/required",
												keyword: "required",
												params: { missingProperty: "location" }
											};
											if (vErrors === null) vErrors = [err52];
											else vErrors.push(err52);
											errors++;
										}
										if (data20.text === void 0) {
											const err53 = {
												instancePath: instancePath + "/data/validation/" + i1 + "/edit",
												schemaPath: "#/properties/data/properties/validation/items/properties/edit/required",
												keyword: "required",
												params: { missingProperty: "text" }
											};
											if (vErrors === null) vErrors = [err53];
											else vErrors.push(err53);
											errors++;
										}
										for (const key0 in data20) if (!(key0 === "kind" || key0 === "location" || key0 === "text" || key0 === "replaces")) {
											const err54 = {
												instancePath: instancePath + "/data/validation/" + i1 + "/edit",
												schemaPath: "#/properties/data/properties/validation/items/properties/edit/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key0 }
											};
											if (vErrors === null) vErrors = [err54];
											else vErrors.push(err54);
											errors++;
										}
										if (data20.kind !== void 0) {
											let data21 = data20.kind;
											if (typeof data21 !== "string") {
												const err55 = {
													instancePath: instancePath + "/data/validation/" + i1 + "/edit/kind",
													schemaPath: "#/properties/data/properties/validation/items/properties/edit/properties/kind/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err55];
												else vErrors.push(err55);
												errors++;
											}
											if (!(data21 === "fix" || data21 === "suggestion")) {
												const err56 = {
													instancePath: instancePath + "/data/validation/" + i1 + "/edit/kind",
													schemaPath: "#/properties/data/properties/validation/items/properties/edit/properties/kind/enum",
													keyword: "enum",
													params: { allowedValues: schema36.properties.data.properties.validation.items.properties.edit.properties.kind.enum }
												};
												if (vErrors === null) vErrors = [err56];
												else vErrors.push(err56);
												errors++;
											}
										}
										if (data20.location !== void 0) {
											let data22 = data20.location;
											if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
												if (data22.file === void 0) {
													const err57 = {
														instancePath: instancePath + "/data/validation/" + i1 + "/edit/location",
														schemaPath: "#/properties/data/properties/validation/items/properties/edit/properties/location/required",
														keyword: "required",
														params: { missingProperty: "file" }
													};
													if (vErrors === null) vErrors = [err57];
													else vErrors.push(err57);
													errors++;
												}
												if (data22.line === void 0) {
													const err58 = {
														instancePath: instancePath + "/data/validation/" + i1 + "/edit/location",
														schemaPath: "#/properties/data/properties/validation/items/properties/edit/properties/location/required",
														keyword: "required",
														params: { missingProperty: "line" }
													};
													if (vErrors === null) vErrors = [err58];
													else vErrors.push(err58);
													errors++;
												}
												if (data22.column === void 0) {
													const err59 = {
														instancePath: instancePath + "/data/validation/" + i1 + "/edit/location",
														schemaPath: "#/properties/data/properties/validation/items/properties/edit/properties/location/required",
														keyword: "required",
														params: { missingProperty: "column" }
													};
													if (vErrors === null) vErrors = [err59];
													else vErrors.push(err59);
													errors++;
												}
												if (data22.endLine === void 0) {
													const err60 = {
														instancePath: instancePath + "/data/validation/" + i1 + "/edit/location",
														schemaPath: "#/properties/data/properties/validation/items/properties/edit/properties/location/required",
														keyword: "required",
														params: { missingProperty: "endLine" }
													};
													if (vErrors === null) vErrors = [err60];
													else vErrors.push(err60);
													errors++;
												}
												if (data22.endColumn === void 0) {
													const err61 = {
														instancePath: instancePath + "/data/validation/" + i1 + "/edit/location",
														schemaPath: "#/properties/data/properties/validation/items/properties/edit/properties/location/required",
														keyword: "required",
														params: { missingProperty: "endColumn" }
													};
													if (vErrors === null) vErrors = [err61];
													else vErrors.push(err61);
													errors++;
												}
												for (const key1 in data22) if (!(key1 === "file" || key1 === "line" || key1 === "column" || key1 === "endLine" || key1 === "endColumn")) {
													const err62 = {
														instancePath: instancePath + "/data/validation/" + i1 + "/edit/location",
														schemaPath: "#/properties/data/properties/validation/items/properties/edit/properties/location/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key1 }
													};
													if (vErrors === null) vErrors = [err62];
													else vErrors.push(err62);
													errors++;
												}
												if (data22.file !== void 0) {
													let data23 = data22.file;
													if (typeof data23 === "string") {
														if (data23.length > 2e4) {
															const err63 = {
																instancePath: instancePath + "/data/validation/" + i1 + "/edit/location/file",
																schemaPath: "#/properties/data/properties/validation/items/properties/edit/properties/location/properties/file/maxLength",
																keyword: "maxLength",
																params: { limit: 2e4 }
															};
															if (vErrors === null) vErrors = [err63];
															else vErrors.push(err63);
															errors++;
														}
													} else {
														const err64 = {
															instancePath: instancePath + "/data/validation/" + i1 + "/edit/location/file",
															schemaPath: "#/properties/data/properties/validation/items/properties/edit/properties/location/properties/file/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err64];
														else vErrors.push(err64);
														errors++;
													}
												}
												if (data22.line !== void 0) {
													let data24 = data22.line;
													if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
														const err65 = {
															instancePath: instancePath + "/data/validation/" + i1 + "/edit/location/line",
															schemaPath: "#/properties/data/properties/validation/items/properties/edit/properties/location/properties/line/type",
															keyword: "type",
															params: { type: "integer" }
														};
														if (vErrors === null) vErrors = [err65];
														else vErrors.push(err65);
														errors++;
													}
													if (typeof data24 == "number" && isFinite(data24)) {
														if (data24 < 1 || isNaN(data24)) {
															const err66 = {
																instancePath: instancePath + "/data/validation/" + i1 + "/edit/location/line",
																schemaPath: "#/properties/data/properties/validation/items/properties/edit/properties/location/properties/line/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																}
															};
															if (vErrors === null) vErrors = [err66];
															else vErrors.push(err66);
															errors++;
														}
													}
												}
												if (data22.column !== void 0) {
													let data25 = data22.column;
													if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
														const err67 = {
															instancePath: instancePath + "/data/validation/" + i1 + "/edit/location/column",
															schemaPath: "#/properties/data/properties/validation/items/properties/edit/properties/location/properties/column/type",
															keyword: "type",
															params: { type: "integer" }
														};
														if (vErrors === null) vErrors = [err67];
														else vErrors.push(err67);
														errors++;
													}
													if (typeof data25 == "number" && isFinite(data25)) {
														if (data25 < 1 || isNaN(data25)) {
															const err68 = {
																instancePath: instancePath + "/data/validation/" + i1 + "/edit/location/column",
																schemaPath: "#/properties/data/properties/validation/items/properties/edit/properties/location/properties/column/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																}
															};
															if (vErrors === null) vErrors = [err68];
															else vErrors.push(err68);
															errors++;
														}
													}
												}
												if (data22.endLine !== void 0) {
													let data26 = data22.endLine;
													if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
														const err69 = {
															instancePath: instancePath + "/data/validation/" + i1 + "/edit/location/endLine",
															schemaPath: "#/properties/data/properties/validation/items/properties/edit/properties/location/properties/endLine/type",
															keyword: "type",
															params: { type: "integer" }
														};
														if (vErrors === null) vErrors = [err69];
														else vErrors.push(err69);
														errors++;
													}
													if (typeof data26 == "number" && isFinite(data26)) {
														if (data26 < 1 || isNaN(data26)) {
															const err70 = {
																instancePath: instancePath + "/data/validation/" + i1 + "/edit/location/endLine",
																schemaPath: "#/properties/data/properties/validation/items/properties/edit/properties/location/properties/endLine/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																}
															};
															if (vErrors === null) vErrors = [err70];
															else vErrors.push(err70);
															errors++;
														}
													}
												}
												if (data22.endColumn !== void 0) {
													let data27 = data22.endColumn;
													if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
														const err71 = {
															instancePath: instancePath + "/data/validation/" + i1 + "/edit/location/endColumn",
															schemaPath: "#/properties/data/properties/validation/items/properties/edit/properties/location/properties/endColumn/type",
															keyword: "type",
															params: { type: "integer" }
														};
														if (vErrors === null) vErrors = [err71];
														else vErrors.push(err71);
														errors++;
													}
													if (typeof data27 == "number" && isFinite(data27)) {
														if (data27 < 1 || isNaN(data27)) {
															const err72 = {
																instancePath: instancePath + "/data/validation/" + i1 + "/edit/location/endColumn",
																schemaPath: "#/properties/data/properties/validation/items/properties/edit/properties/location/properties/endColumn/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																}
															};
															if (vErrors === null) vErrors = [err72];
															else vErrors.push(err72);
															errors++;
														}
													}
												}
											} else {
												const err73 = {
													instancePath: instancePath + "/data/validation/" + i1 + "/edit/location",
													schemaPath: "#/properties/data/properties/validation/items/properties/edit/properties/location/type",
													keyword: "type",
													params: { type: "object" }
												};
												if (vErrors === null) vErrors = [err73];
												else vErrors.push(err73);
												errors++;
											}
										}
										if (data20.text !== void 0) {
											let data28 = data20.text;
											if (typeof data28 === "string") {
												if (data28.length > 1e5) {
													const err74 = {
														instancePath: instancePath + "/data/validation/" + i1 + "/edit/text",
														schemaPath: "#/properties/data/properties/validation/items/properties/edit/properties/text/maxLength",
														keyword: "maxLength",
														params: { limit: 1e5 }
													};
													if (vErrors === null) vErrors = [err74];
													else vErrors.push(err74);
													errors++;
												}
											} else {
												const err75 = {
													instancePath: instancePath + "/data/validation/" + i1 + "/edit/text",
													schemaPath: "#/properties/data/properties/validation/items/properties/edit/properties/text/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err75];
												else vErrors.push(err75);
												errors++;
											}
										}
										if (data20.replaces !== void 0) {
											let data29 = data20.replaces;
											if (typeof data29 === "string") {
												if (data29.length > 2e4) {
													const err76 = {
														instancePath: instancePath + "/data/validation/" + i1 + "/edit/replaces",
														schemaPath: "#/properties/data/properties/validation/items/properties/edit/properties/replaces/maxLength",
														keyword: "maxLength",
														params: { limit: 2e4 }
													};
													if (vErrors === null) vErrors = [err76];
													else vErrors.push(err76);
													errors++;
												}
											} else {
												const err77 = {
													instancePath: instancePath + "/data/validation/" + i1 + "/edit/replaces",
													schemaPath: "#/properties/data/properties/validation/items/properties/edit/properties/replaces/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err77];
												else vErrors.push(err77);
												errors++;
											}
										}
									} else {
										const err78 = {
											instancePath: instancePath + "/data/validation/" + i1 + "/edit",
											schemaPath: "#/properties/data/properties/validation/items/properties/edit/type",
											keyword: "type",
											params: { type: "object" }
										};
										if (vErrors === null) vErrors = [err78];
										else vErrors.push(err78);
										errors++;
									}
								}
								if (data13.location !== void 0) {
									let data30 = data13.location;
									if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
										if (data30.file === void 0) {
											const err79 = {
												instancePath: instancePath + "/data/validation/" + i1 + "/location",
												schemaPath: "#/properties/data/properties/validation/items/properties/location/required",
												keyword: "required",
												params: { missingProperty: "file" }
											};
											if (vErrors === null) vErrors = [err79];
											else vErrors.push(err79);
											errors++;
										}
										if (data30.line === void 0) {
											const err80 = {
												instancePath: instancePath + "/data/validation/" + i1 + "/location",
												schemaPath: "#/properties/data/properties/validation/items/properties/location/required",
												keyword: "required",
												params: { missingProperty: "line" }
											};
											if (vErrors === null) vErrors = [err80];
											else vErrors.push(err80);
											errors++;
										}
										if (data30.column === void 0) {
											const err81 = {
												instancePath: instancePath + "/data/validation/" + i1 + "/location",
												schemaPath: "#/properties/data/properties/validation/items/properties/location/required",
												keyword: "required",
												params: { missingProperty: "column" }
											};
											if (vErrors === null) vErrors = [err81];
											else vErrors.push(err81);
											errors++;
										}
										if (data30.file !== void 0) {
											let data31 = data30.file;
											if (typeof data31 === "string") {
												if (data31.length > 2e4) {
													const err82 = {
														instancePath: instancePath + "/data/validation/" + i1 + "/location/file",
														schemaPath: "#/properties/data/properties/validation/items/properties/location/properties/file/maxLength",
														keyword: "maxLength",
														params: { limit: 2e4 }
													};
													if (vErrors === null) vErrors = [err82];
													else vErrors.push(err82);
													errors++;
												}
											} else {
												const err83 = {
													instancePath: instancePath + "/data/validation/" + i1 + "/location/file",
													schemaPath: "#/properties/data/properties/validation/items/properties/location/properties/file/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err83];
												else vErrors.push(err83);
												errors++;
											}
										}
										if (data30.line !== void 0) {
											let data32 = data30.line;
											if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
												const err84 = {
													instancePath: instancePath + "/data/validation/" + i1 + "/location/line",
													schemaPath: "#/properties/data/properties/validation/items/properties/location/properties/line/type",
													keyword: "type",
													params: { type: "integer" }
												};
												if (vErrors === null) vErrors = [err84];
												else vErrors.push(err84);
												errors++;
											}
											if (typeof data32 == "number" && isFinite(data32)) {
												if (data32 < 0 || isNaN(data32)) {
													const err85 = {
														instancePath: instancePath + "/data/validation/" + i1 + "/location/line",
														schemaPath: "#/properties/data/properties/validation/items/properties/location/properties/line/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														}
													};
													if (vErrors === null) vErrors = [err85];
													else vErrors.push(err85);
													errors++;
												}
											}
										}
										if (data30.column !== void 0) {
											let data33 = data30.column;
											if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
												const err86 = {
													instancePath: instancePath + "/data/validation/" + i1 + "/location/column",
													schemaPath: "#/properties/data/properties/validation/items/properties/location/properties/column/type",
													keyword: "type",
													params: { type: "integer" }
												};
												if (vErrors === null) vErrors = [err86];
												else vErrors.push(err86);
												errors++;
											}
											if (typeof data33 == "number" && isFinite(data33)) {
												if (data33 < 0 || isNaN(data33)) {
													const err87 = {
														instancePath: instancePath + "/data/validation/" + i1 + "/location/column",
														schemaPath: "#/properties/data/properties/validation/items/properties/location/properties/column/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														}
													};
													if (vErrors === null) vErrors = [err87];
													else vErrors.push(err87);
													errors++;
												}
											}
										}
										if (data30.endLine !== void 0) {
											let data34 = data30.endLine;
											if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
												const err88 = {
													instancePath: instancePath + "/data/validation/" + i1 + "/location/endLine",
													schemaPath: "#/properties/data/properties/validation/items/properties/location/properties/endLine/type",
													keyword: "type",
													params: { type: "integer" }
												};
												if (vErrors === null) vErrors = [err88];
												else vErrors.push(err88);
												errors++;
											}
											if (typeof data34 == "number" && isFinite(data34)) {
												if (data34 < 0 || isNaN(data34)) {
													const err89 = {
														instancePath: instancePath + "/data/validation/" + i1 + "/location/endLine",
														schemaPath: "#/properties/data/properties/validation/items/properties/location/properties/endLine/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														}
													};
													if (vErrors === null) vErrors = [err89];
													else vErrors.push(err89);
													errors++;
												}
											}
										}
										if (data30.endColumn !== void 0) {
											let data35 = data30.endColumn;
											if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
												const err90 = {
													instancePath: instancePath + "/data/validation/" + i1 + "/location/endColumn",
													schemaPath: "#/properties/data/properties/validation/items/properties/location/properties/endColumn/type",
													keyword: "type",
													params: { type: "integer" }
												};
												if (vErrors === null) vErrors = [err90];
												else vErrors.push(err90);
												errors++;
											}
											if (typeof data35 == "number" && isFinite(data35)) {
												if (data35 < 0 || isNaN(data35)) {
													const err91 = {
														instancePath: instancePath + "/data/validation/" + i1 + "/location/endColumn",
														schemaPath: "#/properties/data/properties/validation/items/properties/location/properties/endColumn/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														}
													};
													if (vErrors === null) vErrors = [err91];
													else vErrors.push(err91);
													errors++;
												}
											}
										}
									} else {
										const err92 = {
											instancePath: instancePath + "/data/validation/" + i1 + "/location",
											schemaPath: "#/properties/data/properties/validation/items/properties/location/type",
											keyword: "type",
											params: { type: "object" }
										};
										if (vErrors === null) vErrors = [err92];
										else vErrors.push(err92);
										errors++;
									}
								}
							} else {
								const err93 = {
									instancePath: instancePath + "/data/validation/" + i1,
									schemaPath: "#/properties/data/properties/validation/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err93];
								else vErrors.push(err93);
								errors++;
							}
						}
					} else {
						const err94 = {
							instancePath: instancePath + "/data/validation",
							schemaPath: "#/properties/data/properties/validation/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err94];
						else vErrors.push(err94);
						errors++;
					}
				}
				if (data8.diff !== void 0) {
					let data36 = data8.diff;
					if (!(data36 && typeof data36 == "object" && !Array.isArray(data36)) && data36 !== null) {
						const err95 = {
							instancePath: instancePath + "/data/diff",
							schemaPath: "#/properties/data/properties/diff/type",
							keyword: "type",
							params: { type: schema36.properties.data.properties.diff.type }
						};
						if (vErrors === null) vErrors = [err95];
						else vErrors.push(err95);
						errors++;
					}
					if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
						if (data36.schemaVersion === void 0) {
							const err96 = {
								instancePath: instancePath + "/data/diff",
								schemaPath: "#/properties/data/properties/diff/required",
								keyword: "required",
								params: { missingProperty: "schemaVersion" }
							};
							if (vErrors === null) vErrors = [err96];
							else vErrors.push(err96);
							errors++;
						}
						if (data36.agent === void 0) {
							const err97 = {
								instancePath: instancePath + "/data/diff",
								schemaPath: "#/properties/data/properties/diff/required",
								keyword: "required",
								params: { missingProperty: "agent" }
							};
							if (vErrors === null) vErrors = [err97];
							else vErrors.push(err97);
							errors++;
						}
						if (data36.displayName === void 0) {
							const err98 = {
								instancePath: instancePath + "/data/diff",
								schemaPath: "#/properties/data/properties/diff/required",
								keyword: "required",
								params: { missingProperty: "displayName" }
							};
							if (vErrors === null) vErrors = [err98];
							else vErrors.push(err98);
							errors++;
						}
						if (data36.from === void 0) {
							const err99 = {
								instancePath: instancePath + "/data/diff",
								schemaPath: "#/properties/data/properties/diff/required",
								keyword: "required",
								params: { missingProperty: "from" }
							};
							if (vErrors === null) vErrors = [err99];
							else vErrors.push(err99);
							errors++;
						}
						if (data36.to === void 0) {
							const err100 = {
								instancePath: instancePath + "/data/diff",
								schemaPath: "#/properties/data/properties/diff/required",
								keyword: "required",
								params: { missingProperty: "to" }
							};
							if (vErrors === null) vErrors = [err100];
							else vErrors.push(err100);
							errors++;
						}
						if (data36.changes === void 0) {
							const err101 = {
								instancePath: instancePath + "/data/diff",
								schemaPath: "#/properties/data/properties/diff/required",
								keyword: "required",
								params: { missingProperty: "changes" }
							};
							if (vErrors === null) vErrors = [err101];
							else vErrors.push(err101);
							errors++;
						}
						if (data36.counts === void 0) {
							const err102 = {
								instancePath: instancePath + "/data/diff",
								schemaPath: "#/properties/data/properties/diff/required",
								keyword: "required",
								params: { missingProperty: "counts" }
							};
							if (vErrors === null) vErrors = [err102];
							else vErrors.push(err102);
							errors++;
						}
						if (data36.sections === void 0) {
							const err103 = {
								instancePath: instancePath + "/data/diff",
								schemaPath: "#/properties/data/properties/diff/required",
								keyword: "required",
								params: { missingProperty: "sections" }
							};
							if (vErrors === null) vErrors = [err103];
							else vErrors.push(err103);
							errors++;
						}
						if (data36.flags === void 0) {
							const err104 = {
								instancePath: instancePath + "/data/diff",
								schemaPath: "#/properties/data/properties/diff/required",
								keyword: "required",
								params: { missingProperty: "flags" }
							};
							if (vErrors === null) vErrors = [err104];
							else vErrors.push(err104);
							errors++;
						}
						if (data36.cosmetic === void 0) {
							const err105 = {
								instancePath: instancePath + "/data/diff",
								schemaPath: "#/properties/data/properties/diff/required",
								keyword: "required",
								params: { missingProperty: "cosmetic" }
							};
							if (vErrors === null) vErrors = [err105];
							else vErrors.push(err105);
							errors++;
						}
						if (data36.unsure === void 0) {
							const err106 = {
								instancePath: instancePath + "/data/diff",
								schemaPath: "#/properties/data/properties/diff/required",
								keyword: "required",
								params: { missingProperty: "unsure" }
							};
							if (vErrors === null) vErrors = [err106];
							else vErrors.push(err106);
							errors++;
						}
						if (data36.summary === void 0) {
							const err107 = {
								instancePath: instancePath + "/data/diff",
								schemaPath: "#/properties/data/properties/diff/required",
								keyword: "required",
								params: { missingProperty: "summary" }
							};
							if (vErrors === null) vErrors = [err107];
							else vErrors.push(err107);
							errors++;
						}
						if (data36.schemaVersion !== void 0) {
							if (1 !== data36.schemaVersion) {
								const err108 = {
									instancePath: instancePath + "/data/diff/schemaVersion",
									schemaPath: "#/properties/data/properties/diff/properties/schemaVersion/const",
									keyword: "const",
									params: { allowedValue: 1 }
								};
								if (vErrors === null) vErrors = [err108];
								else vErrors.push(err108);
								errors++;
							}
						}
						if (data36.agent !== void 0) {
							let data38 = data36.agent;
							if (typeof data38 === "string") {
								if (!pattern3.test(data38)) {
									const err109 = {
										instancePath: instancePath + "/data/diff/agent",
										schemaPath: "#/properties/data/properties/diff/properties/agent/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }
									};
									if (vErrors === null) vErrors = [err109];
									else vErrors.push(err109);
									errors++;
								}
							} else {
								const err110 = {
									instancePath: instancePath + "/data/diff/agent",
									schemaPath: "#/properties/data/properties/diff/properties/agent/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err110];
								else vErrors.push(err110);
								errors++;
							}
						}
						if (data36.displayName !== void 0) {
							let data39 = data36.displayName;
							if (typeof data39 === "string") {
								if (data39.length > 2e4) {
									const err111 = {
										instancePath: instancePath + "/data/diff/displayName",
										schemaPath: "#/properties/data/properties/diff/properties/displayName/maxLength",
										keyword: "maxLength",
										params: { limit: 2e4 }
									};
									if (vErrors === null) vErrors = [err111];
									else vErrors.push(err111);
									errors++;
								}
							} else {
								const err112 = {
									instancePath: instancePath + "/data/diff/displayName",
									schemaPath: "#/properties/data/properties/diff/properties/displayName/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err112];
								else vErrors.push(err112);
								errors++;
							}
						}
						if (data36.from !== void 0) {
							let data40 = data36.from;
							if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
								if (data40.label === void 0) {
									const err113 = {
										instancePath: instancePath + "/data/diff/from",
										schemaPath: "#/properties/data/properties/diff/properties/from/required",
										keyword: "required",
										params: { missingProperty: "label" }
									};
									if (vErrors === null) vErrors = [err113];
									else vErrors.push(err113);
									errors++;
								}
								if (data40.label !== void 0) {
									let data41 = data40.label;
									if (typeof data41 === "string") {
										if (data41.length > 2e4) {
											const err114 = {
												instancePath: instancePath + "/data/diff/from/label",
												schemaPath: "#/properties/data/properties/diff/properties/from/properties/label/maxLength",
												keyword: "maxLength",
												params: { limit: 2e4 }
											};
											if (vErrors === null) vErrors = [err114];
											else vErrors.push(err114);
											errors++;
										}
									} else {
										const err115 = {
											instancePath: instancePath + "/data/diff/from/label",
											schemaPath: "#/properties/data/properties/diff/properties/from/properties/label/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err115];
										else vErrors.push(err115);
										errors++;
									}
								}
								if (data40.version !== void 0) {
									let data42 = data40.version;
									if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
										const err116 = {
											instancePath: instancePath + "/data/diff/from/version",
											schemaPath: "#/properties/data/properties/diff/properties/from/properties/version/type",
											keyword: "type",
											params: { type: "integer" }
										};
										if (vErrors === null) vErrors = [err116];
										else vErrors.push(err116);
										errors++;
									}
									if (typeof data42 == "number" && isFinite(data42)) {
										if (data42 < 1 || isNaN(data42)) {
											const err117 = {
												instancePath: instancePath + "/data/diff/from/version",
												schemaPath: "#/properties/data/properties/diff/properties/from/properties/version/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												}
											};
											if (vErrors === null) vErrors = [err117];
											else vErrors.push(err117);
											errors++;
										}
									}
								}
								if (data40.environment !== void 0) {
									let data43 = data40.environment;
									if (typeof data43 === "string") {
										if (data43.length > 2e4) {
											const err118 = {
												instancePath: instancePath + "/data/diff/from/environment",
												schemaPath: "#/properties/data/properties/diff/properties/from/properties/environment/maxLength",
												keyword: "maxLength",
												params: { limit: 2e4 }
											};
											if (vErrors === null) vErrors = [err118];
											else vErrors.push(err118);
											errors++;
										}
									} else {
										const err119 = {
											instancePath: instancePath + "/data/diff/from/environment",
											schemaPath: "#/properties/data/properties/diff/properties/from/properties/environment/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err119];
										else vErrors.push(err119);
										errors++;
									}
								}
								if (data40.commit !== void 0) {
									let data44 = data40.commit;
									if (typeof data44 === "string") {
										if (!pattern117.test(data44)) {
											const err120 = {
												instancePath: instancePath + "/data/diff/from/commit",
												schemaPath: "#/properties/data/properties/diff/properties/from/properties/commit/pattern",
												keyword: "pattern",
												params: { pattern: "^[0-9a-f]{40,64}$" }
											};
											if (vErrors === null) vErrors = [err120];
											else vErrors.push(err120);
											errors++;
										}
									} else {
										const err121 = {
											instancePath: instancePath + "/data/diff/from/commit",
											schemaPath: "#/properties/data/properties/diff/properties/from/properties/commit/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err121];
										else vErrors.push(err121);
										errors++;
									}
								}
								if (data40.digest !== void 0) {
									let data45 = data40.digest;
									if (typeof data45 === "string") {
										if (!pattern111.test(data45)) {
											const err122 = {
												instancePath: instancePath + "/data/diff/from/digest",
												schemaPath: "#/properties/data/properties/diff/properties/from/properties/digest/pattern",
												keyword: "pattern",
												params: { pattern: "^sha256:[0-9a-f]{64}$" }
											};
											if (vErrors === null) vErrors = [err122];
											else vErrors.push(err122);
											errors++;
										}
									} else {
										const err123 = {
											instancePath: instancePath + "/data/diff/from/digest",
											schemaPath: "#/properties/data/properties/diff/properties/from/properties/digest/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err123];
										else vErrors.push(err123);
										errors++;
									}
								}
								if (data40.nothing !== void 0) {
									if (true !== data40.nothing) {
										const err124 = {
											instancePath: instancePath + "/data/diff/from/nothing",
											schemaPath: "#/properties/data/properties/diff/properties/from/properties/nothing/const",
											keyword: "const",
											params: { allowedValue: true }
										};
										if (vErrors === null) vErrors = [err124];
										else vErrors.push(err124);
										errors++;
									}
								}
							} else {
								const err125 = {
									instancePath: instancePath + "/data/diff/from",
									schemaPath: "#/properties/data/properties/diff/properties/from/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err125];
								else vErrors.push(err125);
								errors++;
							}
						}
						if (data36.to !== void 0) {
							let data47 = data36.to;
							if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
								if (data47.label === void 0) {
									const err126 = {
										instancePath: instancePath + "/data/diff/to",
										schemaPath: "#/properties/data/properties/diff/properties/to/required",
										keyword: "required",
										params: { missingProperty: "label" }
									};
									if (vErrors === null) vErrors = [err126];
									else vErrors.push(err126);
									errors++;
								}
								if (data47.label !== void 0) {
									let data48 = data47.label;
									if (typeof data48 === "string") {
										if (data48.length > 2e4) {
											const err127 = {
												instancePath: instancePath + "/data/diff/to/label",
												schemaPath: "#/properties/data/properties/diff/properties/to/properties/label/maxLength",
												keyword: "maxLength",
												params: { limit: 2e4 }
											};
											if (vErrors === null) vErrors = [err127];
											else vErrors.push(err127);
											errors++;
										}
									} else {
										const err128 = {
											instancePath: instancePath + "/data/diff/to/label",
											schemaPath: "#/properties/data/properties/diff/properties/to/properties/label/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err128];
										else vErrors.push(err128);
										errors++;
									}
								}
								if (data47.version !== void 0) {
									let data49 = data47.version;
									if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49) && isFinite(data49))) {
										const err129 = {
											instancePath: instancePath + "/data/diff/to/version",
											schemaPath: "#/properties/data/properties/diff/properties/to/properties/version/type",
											keyword: "type",
											params: { type: "integer" }
										};
										if (vErrors === null) vErrors = [err129];
										else vErrors.push(err129);
										errors++;
									}
									if (typeof data49 == "number" && isFinite(data49)) {
										if (data49 < 1 || isNaN(data49)) {
											const err130 = {
												instancePath: instancePath + "/data/diff/to/version",
												schemaPath: "#/properties/data/properties/diff/properties/to/properties/version/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												}
											};
											if (vErrors === null) vErrors = [err130];
											else vErrors.push(err130);
											errors++;
										}
									}
								}
								if (data47.environment !== void 0) {
									let data50 = data47.environment;
									if (typeof data50 === "string") {
										if (data50.length > 2e4) {
											const err131 = {
												instancePath: instancePath + "/data/diff/to/environment",
												schemaPath: "#/properties/data/properties/diff/properties/to/properties/environment/maxLength",
												keyword: "maxLength",
												params: { limit: 2e4 }
											};
											if (vErrors === null) vErrors = [err131];
											else vErrors.push(err131);
											errors++;
										}
									} else {
										const err132 = {
											instancePath: instancePath + "/data/diff/to/environment",
											schemaPath: "#/properties/data/properties/diff/properties/to/properties/environment/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err132];
										else vErrors.push(err132);
										errors++;
									}
								}
								if (data47.commit !== void 0) {
									let data51 = data47.commit;
									if (typeof data51 === "string") {
										if (!pattern117.test(data51)) {
											const err133 = {
												instancePath: instancePath + "/data/diff/to/commit",
												schemaPath: "#/properties/data/properties/diff/properties/to/properties/commit/pattern",
												keyword: "pattern",
												params: { pattern: "^[0-9a-f]{40,64}$" }
											};
											if (vErrors === null) vErrors = [err133];
											else vErrors.push(err133);
											errors++;
										}
									} else {
										const err134 = {
											instancePath: instancePath + "/data/diff/to/commit",
											schemaPath: "#/properties/data/properties/diff/properties/to/properties/commit/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err134];
										else vErrors.push(err134);
										errors++;
									}
								}
								if (data47.digest !== void 0) {
									let data52 = data47.digest;
									if (typeof data52 === "string") {
										if (!pattern111.test(data52)) {
											const err135 = {
												instancePath: instancePath + "/data/diff/to/digest",
												schemaPath: "#/properties/data/properties/diff/properties/to/properties/digest/pattern",
												keyword: "pattern",
												params: { pattern: "^sha256:[0-9a-f]{64}$" }
											};
											if (vErrors === null) vErrors = [err135];
											else vErrors.push(err135);
											errors++;
										}
									} else {
										const err136 = {
											instancePath: instancePath + "/data/diff/to/digest",
											schemaPath: "#/properties/data/properties/diff/properties/to/properties/digest/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err136];
										else vErrors.push(err136);
										errors++;
									}
								}
								if (data47.nothing !== void 0) {
									if (true !== data47.nothing) {
										const err137 = {
											instancePath: instancePath + "/data/diff/to/nothing",
											schemaPath: "#/properties/data/properties/diff/properties/to/properties/nothing/const",
											keyword: "const",
											params: { allowedValue: true }
										};
										if (vErrors === null) vErrors = [err137];
										else vErrors.push(err137);
										errors++;
									}
								}
							} else {
								const err138 = {
									instancePath: instancePath + "/data/diff/to",
									schemaPath: "#/properties/data/properties/diff/properties/to/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err138];
								else vErrors.push(err138);
								errors++;
							}
						}
						if (data36.changes !== void 0) {
							let data54 = data36.changes;
							if (Array.isArray(data54)) {
								if (data54.length > 2e4) {
									const err139 = {
										instancePath: instancePath + "/data/diff/changes",
										schemaPath: "#/properties/data/properties/diff/properties/changes/maxItems",
										keyword: "maxItems",
										params: { limit: 2e4 }
									};
									if (vErrors === null) vErrors = [err139];
									else vErrors.push(err139);
									errors++;
								}
								const len2 = data54.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data55 = data54[i2];
									if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
										if (data55.section === void 0) {
											const err140 = {
												instancePath: instancePath + "/data/diff/changes/" + i2,
												schemaPath: "#/properties/data/properties/diff/properties/changes/items/required",
												keyword: "required",
												params: { missingProperty: "section" }
											};
											if (vErrors === null) vErrors = [err140];
											else vErrors.push(err140);
											errors++;
										}
										if (data55.id === void 0) {
											const err141 = {
												instancePath: instancePath + "/data/diff/changes/" + i2,
												schemaPath: "#/properties/data/properties/diff/properties/changes/items/required",
												keyword: "required",
												params: { missingProperty: "id" }
											};
											if (vErrors === null) vErrors = [err141];
											else vErrors.push(err141);
											errors++;
										}
										if (data55.name === void 0) {
											const err142 = {
												instancePath: instancePath + "/data/diff/changes/" + i2,
												schemaPath: "#/properties/data/properties/diff/properties/changes/items/required",
												keyword: "required",
												params: { missingProperty: "name" }
											};
											if (vErrors === null) vErrors = [err142];
											else vErrors.push(err142);
											errors++;
										}
										if (data55.kind === void 0) {
											const err143 = {
												instancePath: instancePath + "/data/diff/changes/" + i2,
												schemaPath: "#/properties/data/properties/diff/properties/changes/items/required",
												keyword: "required",
												params: { missingProperty: "kind" }
											};
											if (vErrors === null) vErrors = [err143];
											else vErrors.push(err143);
											errors++;
										}
										if (data55.risk === void 0) {
											const err144 = {
												instancePath: instancePath + "/data/diff/changes/" + i2,
												schemaPath: "#/properties/data/properties/diff/properties/changes/items/required",
												keyword: "required",
												params: { missingProperty: "risk" }
											};
											if (vErrors === null) vErrors = [err144];
											else vErrors.push(err144);
											errors++;
										}
										if (data55.riskReason === void 0) {
											const err145 = {
												instancePath: instancePath + "/data/diff/changes/" + i2,
												schemaPath: "#/properties/data/properties/diff/properties/changes/items/required",
												keyword: "required",
												params: { missingProperty: "riskReason" }
											};
											if (vErrors === null) vErrors = [err145];
											else vErrors.push(err145);
											errors++;
										}
										if (data55.fields === void 0) {
											const err146 = {
												instancePath: instancePath + "/data/diff/changes/" + i2,
												schemaPath: "#/properties/data/properties/diff/properties/changes/items/required",
												keyword: "required",
												params: { missingProperty: "fields" }
											};
											if (vErrors === null) vErrors = [err146];
											else vErrors.push(err146);
											errors++;
										}
										if (data55.remarks === void 0) {
											const err147 = {
												instancePath: instancePath + "/data/diff/changes/" + i2,
												schemaPath: "#/properties/data/properties/diff/properties/changes/items/required",
												keyword: "required",
												params: { missingProperty: "remarks" }
											};
											if (vErrors === null) vErrors = [err147];
											else vErrors.push(err147);
											errors++;
										}
										if (data55.dependents === void 0) {
											const err148 = {
												instancePath: instancePath + "/data/diff/changes/" + i2,
												schemaPath: "#/properties/data/properties/diff/properties/changes/items/required",
												keyword: "required",
												params: { missingProperty: "dependents" }
											};
											if (vErrors === null) vErrors = [err148];
											else vErrors.push(err148);
											errors++;
										}
										if (data55.section !== void 0) {
											let data56 = data55.section;
											if (typeof data56 !== "string") {
												const err149 = {
													instancePath: instancePath + "/data/diff/changes/" + i2 + "/section",
													schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/section/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err149];
												else vErrors.push(err149);
												errors++;
											}
											if (!(data56 === "agent" || data56 === "instructions" || data56 === "rules" || data56 === "topics" || data56 === "knowledge" || data56 === "tools" || data56 === "sms" || data56 === "handoffs" || data56 === "guardrails" || data56 === "voice" || data56 === "flows" || data56 === "integrations" || data56 === "environments" || data56 === "responses" || data56 === "entities")) {
												const err150 = {
													instancePath: instancePath + "/data/diff/changes/" + i2 + "/section",
													schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/section/enum",
													keyword: "enum",
													params: { allowedValues: schema36.properties.data.properties.diff.properties.changes.items.properties.section.enum }
												};
												if (vErrors === null) vErrors = [err150];
												else vErrors.push(err150);
												errors++;
											}
										}
										if (data55.id !== void 0) {
											let data57 = data55.id;
											if (typeof data57 === "string") {
												if (data57.length > 2e4) {
													const err151 = {
														instancePath: instancePath + "/data/diff/changes/" + i2 + "/id",
														schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/id/maxLength",
														keyword: "maxLength",
														params: { limit: 2e4 }
													};
													if (vErrors === null) vErrors = [err151];
													else vErrors.push(err151);
													errors++;
												}
											} else {
												const err152 = {
													instancePath: instancePath + "/data/diff/changes/" + i2 + "/id",
													schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/id/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err152];
												else vErrors.push(err152);
												errors++;
											}
										}
										if (data55.name !== void 0) {
											let data58 = data55.name;
											if (typeof data58 === "string") {
												if (!pattern121.test(data58)) {
													const err153 = {
														instancePath: instancePath + "/data/diff/changes/" + i2 + "/name",
														schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/name/pattern",
														keyword: "pattern",
														params: { pattern: "^(?:agent|instructions|rules|topics|knowledge|tools|sms|handoffs|guardrails|voice|flows|integrations|environments|responses|entities)/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$" }
													};
													if (vErrors === null) vErrors = [err153];
													else vErrors.push(err153);
													errors++;
												}
											} else {
												const err154 = {
													instancePath: instancePath + "/data/diff/changes/" + i2 + "/name",
													schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/name/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err154];
												else vErrors.push(err154);
												errors++;
											}
										}
										if (data55.kind !== void 0) {
											let data59 = data55.kind;
											if (typeof data59 !== "string") {
												const err155 = {
													instancePath: instancePath + "/data/diff/changes/" + i2 + "/kind",
													schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/kind/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err155];
												else vErrors.push(err155);
												errors++;
											}
											if (!(data59 === "added" || data59 === "renamed" || data59 === "changed" || data59 === "removed")) {
												const err156 = {
													instancePath: instancePath + "/data/diff/changes/" + i2 + "/kind",
													schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/kind/enum",
													keyword: "enum",
													params: { allowedValues: schema36.properties.data.properties.diff.properties.changes.items.properties.kind.enum }
												};
												if (vErrors === null) vErrors = [err156];
												else vErrors.push(err156);
												errors++;
											}
										}
										if (data55.formerId !== void 0) {
											let data60 = data55.formerId;
											if (typeof data60 === "string") {
												if (data60.length > 2e4) {
													const err157 = {
														instancePath: instancePath + "/data/diff/changes/" + i2 + "/formerId",
														schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/formerId/maxLength",
														keyword: "maxLength",
														params: { limit: 2e4 }
													};
													if (vErrors === null) vErrors = [err157];
													else vErrors.push(err157);
													errors++;
												}
											} else {
												const err158 = {
													instancePath: instancePath + "/data/diff/changes/" + i2 + "/formerId",
													schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/formerId/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err158];
												else vErrors.push(err158);
												errors++;
											}
										}
										if (data55.risk !== void 0) {
											let data61 = data55.risk;
											if (typeof data61 !== "string") {
												const err159 = {
													instancePath: instancePath + "/data/diff/changes/" + i2 + "/risk",
													schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/risk/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err159];
												else vErrors.push(err159);
												errors++;
											}
											if (!(data61 === "wording" || data61 === "behaviour" || data61 === "model" || data61 === "knowledge" || data61 === "wiring" || data61 === "voice" || data61 === "safety" || data61 === "environment")) {
												const err160 = {
													instancePath: instancePath + "/data/diff/changes/" + i2 + "/risk",
													schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/risk/enum",
													keyword: "enum",
													params: { allowedValues: schema36.properties.data.properties.diff.properties.changes.items.properties.risk.enum }
												};
												if (vErrors === null) vErrors = [err160];
												else vErrors.push(err160);
												errors++;
											}
										}
										if (data55.riskReason !== void 0) {
											let data62 = data55.riskReason;
											if (typeof data62 === "string") {
												if (data62.length > 2e4) {
													const err161 = {
														instancePath: instancePath + "/data/diff/changes/" + i2 + "/riskReason",
														schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/riskReason/maxLength",
														keyword: "maxLength",
														params: { limit: 2e4 }
													};
													if (vErrors === null) vErrors = [err161];
													else vErrors.push(err161);
													errors++;
												}
											} else {
												const err162 = {
													instancePath: instancePath + "/data/diff/changes/" + i2 + "/riskReason",
													schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/riskReason/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err162];
												else vErrors.push(err162);
												errors++;
											}
										}
										if (data55.fields !== void 0) {
											let data63 = data55.fields;
											if (Array.isArray(data63)) {
												if (data63.length > 2e4) {
													const err163 = {
														instancePath: instancePath + "/data/diff/changes/" + i2 + "/fields",
														schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/fields/maxItems",
														keyword: "maxItems",
														params: { limit: 2e4 }
													};
													if (vErrors === null) vErrors = [err163];
													else vErrors.push(err163);
													errors++;
												}
												const len3 = data63.length;
												for (let i3 = 0; i3 < len3; i3++) {
													let data64 = data63[i3];
													if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
														if (data64.path === void 0) {
															const err164 = {
																instancePath: instancePath + "/data/diff/changes/" + i2 + "/fields/" + i3,
																schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/fields/items/required",
																keyword: "required",
																params: { missingProperty: "path" }
															};
															if (vErrors === null) vErrors = [err164];
															else vErrors.push(err164);
															errors++;
														}
														if (data64.label === void 0) {
															const err165 = {
																instancePath: instancePath + "/data/diff/changes/" + i2 + "/fields/" + i3,
																schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/fields/items/required",
																keyword: "required",
																params: { missingProperty: "label" }
															};
															if (vErrors === null) vErrors = [err165];
															else vErrors.push(err165);
															errors++;
														}
														if (data64.kind === void 0) {
															const err166 = {
																instancePath: instancePath + "/data/diff/changes/" + i2 + "/fields/" + i3,
																schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/fields/items/required",
																keyword: "required",
																params: { missingProperty: "kind" }
															};
															if (vErrors === null) vErrors = [err166];
															else vErrors.push(err166);
															errors++;
														}
														if (data64.path !== void 0) {
															let data65 = data64.path;
															if (Array.isArray(data65)) {
																if (data65.length > 100) {
																	const err167 = {
																		instancePath: instancePath + "/data/diff/changes/" + i2 + "/fields/" + i3 + "/path",
																		schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/fields/items/properties/path/maxItems",
																		keyword: "maxItems",
																		params: { limit: 100 }
																	};
																	if (vErrors === null) vErrors = [err167];
																	else vErrors.push(err167);
																	errors++;
																}
																const len4 = data65.length;
																for (let i4 = 0; i4 < len4; i4++) {
																	let data66 = data65[i4];
																	if (typeof data66 !== "string" && !(typeof data66 == "number" && isFinite(data66))) {
																		const err168 = {
																			instancePath: instancePath + "/data/diff/changes/" + i2 + "/fields/" + i3 + "/path/" + i4,
																			schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/fields/items/properties/path/items/type",
																			keyword: "type",
																			params: { type: schema36.properties.data.properties.diff.properties.changes.items.properties.fields.items.properties.path.items.type }
																		};
																		if (vErrors === null) vErrors = [err168];
																		else vErrors.push(err168);
																		errors++;
																	}
																}
															} else {
																const err169 = {
																	instancePath: instancePath + "/data/diff/changes/" + i2 + "/fields/" + i3 + "/path",
																	schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/fields/items/properties/path/type",
																	keyword: "type",
																	params: { type: "array" }
																};
																if (vErrors === null) vErrors = [err169];
																else vErrors.push(err169);
																errors++;
															}
														}
														if (data64.label !== void 0) {
															let data67 = data64.label;
															if (typeof data67 === "string") {
																if (data67.length > 2e4) {
																	const err170 = {
																		instancePath: instancePath + "/data/diff/changes/" + i2 + "/fields/" + i3 + "/label",
																		schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/fields/items/properties/label/maxLength",
																		keyword: "maxLength",
																		params: { limit: 2e4 }
																	};
																	if (vErrors === null) vErrors = [err170];
																	else vErrors.push(err170);
																	errors++;
																}
															} else {
																const err171 = {
																	instancePath: instancePath + "/data/diff/changes/" + i2 + "/fields/" + i3 + "/label",
																	schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/fields/items/properties/label/type",
																	keyword: "type",
																	params: { type: "string" }
																};
																if (vErrors === null) vErrors = [err171];
																else vErrors.push(err171);
																errors++;
															}
														}
														if (data64.kind !== void 0) {
															let data68 = data64.kind;
															if (typeof data68 !== "string") {
																const err172 = {
																	instancePath: instancePath + "/data/diff/changes/" + i2 + "/fields/" + i3 + "/kind",
																	schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/fields/items/properties/kind/type",
																	keyword: "type",
																	params: { type: "string" }
																};
																if (vErrors === null) vErrors = [err172];
																else vErrors.push(err172);
																errors++;
															}
															if (!(data68 === "added" || data68 === "removed" || data68 === "changed")) {
																const err173 = {
																	instancePath: instancePath + "/data/diff/changes/" + i2 + "/fields/" + i3 + "/kind",
																	schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/fields/items/properties/kind/enum",
																	keyword: "enum",
																	params: { allowedValues: schema36.properties.data.properties.diff.properties.changes.items.properties.fields.items.properties.kind.enum }
																};
																if (vErrors === null) vErrors = [err173];
																else vErrors.push(err173);
																errors++;
															}
														}
														if (data64.pieces !== void 0) {
															let data69 = data64.pieces;
															if (Array.isArray(data69)) {
																if (data69.length > 1e5) {
																	const err174 = {
																		instancePath: instancePath + "/data/diff/changes/" + i2 + "/fields/" + i3 + "/pieces",
																		schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/fields/items/properties/pieces/maxItems",
																		keyword: "maxItems",
																		params: { limit: 1e5 }
																	};
																	if (vErrors === null) vErrors = [err174];
																	else vErrors.push(err174);
																	errors++;
																}
																const len5 = data69.length;
																for (let i5 = 0; i5 < len5; i5++) {
																	let data70 = data69[i5];
																	if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
																		if (data70.kind === void 0) {
																			const err175 = {
																				instancePath: instancePath + "/data/diff/changes/" + i2 + "/fields/" + i3 + "/pieces/" + i5,
																				schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/fields/items/properties/pieces/items/required",
																				keyword: "required",
																				params: { missingProperty: "kind" }
																			};
																			if (vErrors === null) vErrors = [err175];
																			else vErrors.push(err175);
																			errors++;
																		}
																		if (data70.text === void 0) {
																			const err176 = {
																				instancePath: instancePath + "/data/diff/changes/" + i2 + "/fields/" + i3 + "/pieces/" + i5,
																				schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/fields/items/properties/pieces/items/required",
																				keyword: "required",
																				params: { missingProperty: "text" }
																			};
																			if (vErrors === null) vErrors = [err176];
																			else vErrors.push(err176);
																			errors++;
																		}
																		if (data70.kind !== void 0) {
																			let data71 = data70.kind;
																			if (typeof data71 !== "string") {
																				const err177 = {
																					instancePath: instancePath + "/data/diff/changes/" + i2 + "/fields/" + i3 + "/pieces/" + i5 + "/kind",
																					schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/fields/items/properties/pieces/items/properties/kind/type",
																					keyword: "type",
																					params: { type: "string" }
																				};
																				if (vErrors === null) vErrors = [err177];
																				else vErrors.push(err177);
																				errors++;
																			}
																			if (!(data71 === "same" || data71 === "added" || data71 === "removed")) {
																				const err178 = {
																					instancePath: instancePath + "/data/diff/changes/" + i2 + "/fields/" + i3 + "/pieces/" + i5 + "/kind",
																					schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/fields/items/properties/pieces/items/properties/kind/enum",
																					keyword: "enum",
																					params: { allowedValues: schema36.properties.data.properties.diff.properties.changes.items.properties.fields.items.properties.pieces.items.properties.kind.enum }
																				};
																				if (vErrors === null) vErrors = [err178];
																				else vErrors.push(err178);
																				errors++;
																			}
																		}
																		if (data70.text !== void 0) {
																			let data72 = data70.text;
																			if (typeof data72 === "string") {
																				if (data72.length > 2e6) {
																					const err179 = {
																						instancePath: instancePath + "/data/diff/changes/" + i2 + "/fields/" + i3 + "/pieces/" + i5 + "/text",
																						schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/fields/items/properties/pieces/items/properties/text/maxLength",
																						keyword: "maxLength",
																						params: { limit: 2e6 }
																					};
																					if (vErrors === null) vErrors = [err179];
																					else vErrors.push(err179);
																					errors++;
																				}
																			} else {
																				const err180 = {
																					instancePath: instancePath + "/data/diff/changes/" + i2 + "/fields/" + i3 + "/pieces/" + i5 + "/text",
																					schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/fields/items/properties/pieces/items/properties/text/type",
																					keyword: "type",
																					params: { type: "string" }
																				};
																				if (vErrors === null) vErrors = [err180];
																				else vErrors.push(err180);
																				errors++;
																			}
																		}
																	} else {
																		const err181 = {
																			instancePath: instancePath + "/data/diff/changes/" + i2 + "/fields/" + i3 + "/pieces/" + i5,
																			schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/fields/items/properties/pieces/items/type",
																			keyword: "type",
																			params: { type: "object" }
																		};
																		if (vErrors === null) vErrors = [err181];
																		else vErrors.push(err181);
																		errors++;
																	}
																}
															} else {
																const err182 = {
																	instancePath: instancePath + "/data/diff/changes/" + i2 + "/fields/" + i3 + "/pieces",
																	schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/fields/items/properties/pieces/type",
																	keyword: "type",
																	params: { type: "array" }
																};
																if (vErrors === null) vErrors = [err182];
																else vErrors.push(err182);
																errors++;
															}
														}
													} else {
														const err183 = {
															instancePath: instancePath + "/data/diff/changes/" + i2 + "/fields/" + i3,
															schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/fields/items/type",
															keyword: "type",
															params: { type: "object" }
														};
														if (vErrors === null) vErrors = [err183];
														else vErrors.push(err183);
														errors++;
													}
												}
											} else {
												const err184 = {
													instancePath: instancePath + "/data/diff/changes/" + i2 + "/fields",
													schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/fields/type",
													keyword: "type",
													params: { type: "array" }
												};
												if (vErrors === null) vErrors = [err184];
												else vErrors.push(err184);
												errors++;
											}
										}
										if (data55.remarks !== void 0) {
											let data73 = data55.remarks;
											if (Array.isArray(data73)) {
												if (data73.length > 2e4) {
													const err185 = {
														instancePath: instancePath + "/data/diff/changes/" + i2 + "/remarks",
														schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/remarks/maxItems",
														keyword: "maxItems",
														params: { limit: 2e4 }
													};
													if (vErrors === null) vErrors = [err185];
													else vErrors.push(err185);
													errors++;
												}
												const len6 = data73.length;
												for (let i6 = 0; i6 < len6; i6++) {
													let data74 = data73[i6];
													if (typeof data74 === "string") {
														if (data74.length > 2e4) {
															const err186 = {
																instancePath: instancePath + "/data/diff/changes/" + i2 + "/remarks/" + i6,
																schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/remarks/items/maxLength",
																keyword: "maxLength",
																params: { limit: 2e4 }
															};
															if (vErrors === null) vErrors = [err186];
															else vErrors.push(err186);
															errors++;
														}
													} else {
														const err187 = {
															instancePath: instancePath + "/data/diff/changes/" + i2 + "/remarks/" + i6,
															schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/remarks/items/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err187];
														else vErrors.push(err187);
														errors++;
													}
												}
											} else {
												const err188 = {
													instancePath: instancePath + "/data/diff/changes/" + i2 + "/remarks",
													schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/remarks/type",
													keyword: "type",
													params: { type: "array" }
												};
												if (vErrors === null) vErrors = [err188];
												else vErrors.push(err188);
												errors++;
											}
										}
										if (data55.dependents !== void 0) {
											let data75 = data55.dependents;
											if (Array.isArray(data75)) {
												if (data75.length > 2e4) {
													const err189 = {
														instancePath: instancePath + "/data/diff/changes/" + i2 + "/dependents",
														schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/dependents/maxItems",
														keyword: "maxItems",
														params: { limit: 2e4 }
													};
													if (vErrors === null) vErrors = [err189];
													else vErrors.push(err189);
													errors++;
												}
												const len7 = data75.length;
												for (let i7 = 0; i7 < len7; i7++) {
													let data76 = data75[i7];
													if (typeof data76 === "string") {
														if (!pattern121.test(data76)) {
															const err190 = {
																instancePath: instancePath + "/data/diff/changes/" + i2 + "/dependents/" + i7,
																schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/dependents/items/pattern",
																keyword: "pattern",
																params: { pattern: "^(?:agent|instructions|rules|topics|knowledge|tools|sms|handoffs|guardrails|voice|flows|integrations|environments|responses|entities)/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$" }
															};
															if (vErrors === null) vErrors = [err190];
															else vErrors.push(err190);
															errors++;
														}
													} else {
														const err191 = {
															instancePath: instancePath + "/data/diff/changes/" + i2 + "/dependents/" + i7,
															schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/dependents/items/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err191];
														else vErrors.push(err191);
														errors++;
													}
												}
											} else {
												const err192 = {
													instancePath: instancePath + "/data/diff/changes/" + i2 + "/dependents",
													schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/dependents/type",
													keyword: "type",
													params: { type: "array" }
												};
												if (vErrors === null) vErrors = [err192];
												else vErrors.push(err192);
												errors++;
											}
										}
										if (data55.credits !== void 0) {
											let data77 = data55.credits;
											if (Array.isArray(data77)) {
												if (data77.length > 100) {
													const err193 = {
														instancePath: instancePath + "/data/diff/changes/" + i2 + "/credits",
														schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/credits/maxItems",
														keyword: "maxItems",
														params: { limit: 100 }
													};
													if (vErrors === null) vErrors = [err193];
													else vErrors.push(err193);
													errors++;
												}
												const len8 = data77.length;
												for (let i8 = 0; i8 < len8; i8++) {
													let data78 = data77[i8];
													if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
														if (data78.author !== void 0) {
															let data79 = data78.author;
															if (typeof data79 === "string") {
																if (data79.length > 2e4) {
																	const err194 = {
																		instancePath: instancePath + "/data/diff/changes/" + i2 + "/credits/" + i8 + "/author",
																		schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/credits/items/properties/author/maxLength",
																		keyword: "maxLength",
																		params: { limit: 2e4 }
																	};
																	if (vErrors === null) vErrors = [err194];
																	else vErrors.push(err194);
																	errors++;
																}
															} else {
																const err195 = {
																	instancePath: instancePath + "/data/diff/changes/" + i2 + "/credits/" + i8 + "/author",
																	schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/credits/items/properties/author/type",
																	keyword: "type",
																	params: { type: "string" }
																};
																if (vErrors === null) vErrors = [err195];
																else vErrors.push(err195);
																errors++;
															}
														}
														if (data78.commit !== void 0) {
															let data80 = data78.commit;
															if (typeof data80 === "string") {
																if (!pattern117.test(data80)) {
																	const err196 = {
																		instancePath: instancePath + "/data/diff/changes/" + i2 + "/credits/" + i8 + "/commit",
																		schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/credits/items/properties/commit/pattern",
																		keyword: "pattern",
																		params: { pattern: "^[0-9a-f]{40,64}$" }
																	};
																	if (vErrors === null) vErrors = [err196];
																	else vErrors.push(err196);
																	errors++;
																}
															} else {
																const err197 = {
																	instancePath: instancePath + "/data/diff/changes/" + i2 + "/credits/" + i8 + "/commit",
																	schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/credits/items/properties/commit/type",
																	keyword: "type",
																	params: { type: "string" }
																};
																if (vErrors === null) vErrors = [err197];
																else vErrors.push(err197);
																errors++;
															}
														}
														if (data78.at !== void 0) {
															let data81 = data78.at;
															if (typeof data81 === "string") {
																if (data81.length > 2e4) {
																	const err198 = {
																		instancePath: instancePath + "/data/diff/changes/" + i2 + "/credits/" + i8 + "/at",
																		schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/credits/items/properties/at/maxLength",
																		keyword: "maxLength",
																		params: { limit: 2e4 }
																	};
																	if (vErrors === null) vErrors = [err198];
																	else vErrors.push(err198);
																	errors++;
																}
															} else {
																const err199 = {
																	instancePath: instancePath + "/data/diff/changes/" + i2 + "/credits/" + i8 + "/at",
																	schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/credits/items/properties/at/type",
																	keyword: "type",
																	params: { type: "string" }
																};
																if (vErrors === null) vErrors = [err199];
																else vErrors.push(err199);
																errors++;
															}
														}
														if (data78.undone !== void 0) {
															if (true !== data78.undone) {
																const err200 = {
																	instancePath: instancePath + "/data/diff/changes/" + i2 + "/credits/" + i8 + "/undone",
																	schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/credits/items/properties/undone/const",
																	keyword: "const",
																	params: { allowedValue: true }
																};
																if (vErrors === null) vErrors = [err200];
																else vErrors.push(err200);
																errors++;
															}
														}
													} else {
														const err201 = {
															instancePath: instancePath + "/data/diff/changes/" + i2 + "/credits/" + i8,
															schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/credits/items/type",
															keyword: "type",
															params: { type: "object" }
														};
														if (vErrors === null) vErrors = [err201];
														else vErrors.push(err201);
														errors++;
													}
												}
											} else {
												const err202 = {
													instancePath: instancePath + "/data/diff/changes/" + i2 + "/credits",
													schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/credits/type",
													keyword: "type",
													params: { type: "array" }
												};
												if (vErrors === null) vErrors = [err202];
												else vErrors.push(err202);
												errors++;
											}
										}
										if (data55.moreCredits !== void 0) {
											let data83 = data55.moreCredits;
											if (!(typeof data83 == "number" && !(data83 % 1) && !isNaN(data83) && isFinite(data83))) {
												const err203 = {
													instancePath: instancePath + "/data/diff/changes/" + i2 + "/moreCredits",
													schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/moreCredits/type",
													keyword: "type",
													params: { type: "integer" }
												};
												if (vErrors === null) vErrors = [err203];
												else vErrors.push(err203);
												errors++;
											}
											if (typeof data83 == "number" && isFinite(data83)) {
												if (data83 < 1 || isNaN(data83)) {
													const err204 = {
														instancePath: instancePath + "/data/diff/changes/" + i2 + "/moreCredits",
														schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/moreCredits/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														}
													};
													if (vErrors === null) vErrors = [err204];
													else vErrors.push(err204);
													errors++;
												}
											}
										}
										if (data55.includes !== void 0) {
											let data84 = data55.includes;
											if (Array.isArray(data84)) {
												if (data84.length > 2e4) {
													const err205 = {
														instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes",
														schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/maxItems",
														keyword: "maxItems",
														params: { limit: 2e4 }
													};
													if (vErrors === null) vErrors = [err205];
													else vErrors.push(err205);
													errors++;
												}
												const len9 = data84.length;
												for (let i9 = 0; i9 < len9; i9++) {
													let data85 = data84[i9];
													if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
														if (data85.section === void 0) {
															const err206 = {
																instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9,
																schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/required",
																keyword: "required",
																params: { missingProperty: "section" }
															};
															if (vErrors === null) vErrors = [err206];
															else vErrors.push(err206);
															errors++;
														}
														if (data85.id === void 0) {
															const err207 = {
																instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9,
																schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/required",
																keyword: "required",
																params: { missingProperty: "id" }
															};
															if (vErrors === null) vErrors = [err207];
															else vErrors.push(err207);
															errors++;
														}
														if (data85.name === void 0) {
															const err208 = {
																instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9,
																schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/required",
																keyword: "required",
																params: { missingProperty: "name" }
															};
															if (vErrors === null) vErrors = [err208];
															else vErrors.push(err208);
															errors++;
														}
														if (data85.kind === void 0) {
															const err209 = {
																instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9,
																schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/required",
																keyword: "required",
																params: { missingProperty: "kind" }
															};
															if (vErrors === null) vErrors = [err209];
															else vErrors.push(err209);
															errors++;
														}
														if (data85.risk === void 0) {
															const err210 = {
																instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9,
																schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/required",
																keyword: "required",
																params: { missingProperty: "risk" }
															};
															if (vErrors === null) vErrors = [err210];
															else vErrors.push(err210);
															errors++;
														}
														if (data85.riskReason === void 0) {
															const err211 = {
																instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9,
																schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/required",
																keyword: "required",
																params: { missingProperty: "riskReason" }
															};
															if (vErrors === null) vErrors = [err211];
															else vErrors.push(err211);
															errors++;
														}
														if (data85.fields === void 0) {
															const err212 = {
																instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9,
																schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/required",
																keyword: "required",
																params: { missingProperty: "fields" }
															};
															if (vErrors === null) vErrors = [err212];
															else vErrors.push(err212);
															errors++;
														}
														if (data85.remarks === void 0) {
															const err213 = {
																instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9,
																schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/required",
																keyword: "required",
																params: { missingProperty: "remarks" }
															};
															if (vErrors === null) vErrors = [err213];
															else vErrors.push(err213);
															errors++;
														}
														if (data85.dependents === void 0) {
															const err214 = {
																instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9,
																schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/required",
																keyword: "required",
																params: { missingProperty: "dependents" }
															};
															if (vErrors === null) vErrors = [err214];
															else vErrors.push(err214);
															errors++;
														}
														if (data85.section !== void 0) {
															let data86 = data85.section;
															if (typeof data86 !== "string") {
																const err215 = {
																	instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/section",
																	schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/section/type",
																	keyword: "type",
																	params: { type: "string" }
																};
																if (vErrors === null) vErrors = [err215];
																else vErrors.push(err215);
																errors++;
															}
															if (!(data86 === "agent" || data86 === "instructions" || data86 === "rules" || data86 === "topics" || data86 === "knowledge" || data86 === "tools" || data86 === "sms" || data86 === "handoffs" || data86 === "guardrails" || data86 === "voice" || data86 === "flows" || data86 === "integrations" || data86 === "environments" || data86 === "responses" || data86 === "entities")) {
																const err216 = {
																	instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/section",
																	schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/section/enum",
																	keyword: "enum",
																	params: { allowedValues: schema36.properties.data.properties.diff.properties.changes.items.properties.includes.items.properties.section.enum }
																};
																if (vErrors === null) vErrors = [err216];
																else vErrors.push(err216);
																errors++;
															}
														}
														if (data85.id !== void 0) {
															let data87 = data85.id;
															if (typeof data87 === "string") {
																if (data87.length > 2e4) {
																	const err217 = {
																		instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/id",
																		schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/id/maxLength",
																		keyword: "maxLength",
																		params: { limit: 2e4 }
																	};
																	if (vErrors === null) vErrors = [err217];
																	else vErrors.push(err217);
																	errors++;
																}
															} else {
																const err218 = {
																	instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/id",
																	schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/id/type",
																	keyword: "type",
																	params: { type: "string" }
																};
																if (vErrors === null) vErrors = [err218];
																else vErrors.push(err218);
																errors++;
															}
														}
														if (data85.name !== void 0) {
															let data88 = data85.name;
															if (typeof data88 === "string") {
																if (!pattern121.test(data88)) {
																	const err219 = {
																		instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/name",
																		schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/name/pattern",
																		keyword: "pattern",
																		params: { pattern: "^(?:agent|instructions|rules|topics|knowledge|tools|sms|handoffs|guardrails|voice|flows|integrations|environments|responses|entities)/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$" }
																	};
																	if (vErrors === null) vErrors = [err219];
																	else vErrors.push(err219);
																	errors++;
																}
															} else {
																const err220 = {
																	instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/name",
																	schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/name/type",
																	keyword: "type",
																	params: { type: "string" }
																};
																if (vErrors === null) vErrors = [err220];
																else vErrors.push(err220);
																errors++;
															}
														}
														if (data85.kind !== void 0) {
															let data89 = data85.kind;
															if (typeof data89 !== "string") {
																const err221 = {
																	instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/kind",
																	schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/kind/type",
																	keyword: "type",
																	params: { type: "string" }
																};
																if (vErrors === null) vErrors = [err221];
																else vErrors.push(err221);
																errors++;
															}
															if (!(data89 === "added" || data89 === "renamed" || data89 === "changed" || data89 === "removed")) {
																const err222 = {
																	instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/kind",
																	schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/kind/enum",
																	keyword: "enum",
																	params: { allowedValues: schema36.properties.data.properties.diff.properties.changes.items.properties.includes.items.properties.kind.enum }
																};
																if (vErrors === null) vErrors = [err222];
																else vErrors.push(err222);
																errors++;
															}
														}
														if (data85.formerId !== void 0) {
															let data90 = data85.formerId;
															if (typeof data90 === "string") {
																if (data90.length > 2e4) {
																	const err223 = {
																		instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/formerId",
																		schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/formerId/maxLength",
																		keyword: "maxLength",
																		params: { limit: 2e4 }
																	};
																	if (vErrors === null) vErrors = [err223];
																	else vErrors.push(err223);
																	errors++;
																}
															} else {
																const err224 = {
																	instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/formerId",
																	schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/formerId/type",
																	keyword: "type",
																	params: { type: "string" }
																};
																if (vErrors === null) vErrors = [err224];
																else vErrors.push(err224);
																errors++;
															}
														}
														if (data85.risk !== void 0) {
															let data91 = data85.risk;
															if (typeof data91 !== "string") {
																const err225 = {
																	instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/risk",
																	schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/risk/type",
																	keyword: "type",
																	params: { type: "string" }
																};
																if (vErrors === null) vErrors = [err225];
																else vErrors.push(err225);
																errors++;
															}
															if (!(data91 === "wording" || data91 === "behaviour" || data91 === "model" || data91 === "knowledge" || data91 === "wiring" || data91 === "voice" || data91 === "safety" || data91 === "environment")) {
																const err226 = {
																	instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/risk",
																	schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/risk/enum",
																	keyword: "enum",
																	params: { allowedValues: schema36.properties.data.properties.diff.properties.changes.items.properties.includes.items.properties.risk.enum }
																};
																if (vErrors === null) vErrors = [err226];
																else vErrors.push(err226);
																errors++;
															}
														}
														if (data85.riskReason !== void 0) {
															let data92 = data85.riskReason;
															if (typeof data92 === "string") {
																if (data92.length > 2e4) {
																	const err227 = {
																		instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/riskReason",
																		schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/riskReason/maxLength",
																		keyword: "maxLength",
																		params: { limit: 2e4 }
																	};
																	if (vErrors === null) vErrors = [err227];
																	else vErrors.push(err227);
																	errors++;
																}
															} else {
																const err228 = {
																	instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/riskReason",
																	schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/riskReason/type",
																	keyword: "type",
																	params: { type: "string" }
																};
																if (vErrors === null) vErrors = [err228];
																else vErrors.push(err228);
																errors++;
															}
														}
														if (data85.fields !== void 0) {
															let data93 = data85.fields;
															if (Array.isArray(data93)) {
																if (data93.length > 2e4) {
																	const err229 = {
																		instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/fields",
																		schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/fields/maxItems",
																		keyword: "maxItems",
																		params: { limit: 2e4 }
																	};
																	if (vErrors === null) vErrors = [err229];
																	else vErrors.push(err229);
																	errors++;
																}
																const len10 = data93.length;
																for (let i10 = 0; i10 < len10; i10++) {
																	let data94 = data93[i10];
																	if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
																		if (data94.path === void 0) {
																			const err230 = {
																				instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/fields/" + i10,
																				schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/fields/items/required",
																				keyword: "required",
																				params: { missingProperty: "path" }
																			};
																			if (vErrors === null) vErrors = [err230];
																			else vErrors.push(err230);
																			errors++;
																		}
																		if (data94.label === void 0) {
																			const err231 = {
																				instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/fields/" + i10,
																				schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/fields/items/required",
																				keyword: "required",
																				params: { missingProperty: "label" }
																			};
																			if (vErrors === null) vErrors = [err231];
																			else vErrors.push(err231);
																			errors++;
																		}
																		if (data94.kind === void 0) {
																			const err232 = {
																				instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/fields/" + i10,
																				schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/fields/items/required",
																				keyword: "required",
																				params: { missingProperty: "kind" }
																			};
																			if (vErrors === null) vErrors = [err232];
																			else vErrors.push(err232);
																			errors++;
																		}
																		if (data94.path !== void 0) {
																			let data95 = data94.path;
																			if (Array.isArray(data95)) {
																				if (data95.length > 100) {
																					const err233 = {
																						instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/fields/" + i10 + "/path",
																						schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/fields/items/properties/path/maxItems",
																						keyword: "maxItems",
																						params: { limit: 100 }
																					};
																					if (vErrors === null) vErrors = [err233];
																					else vErrors.push(err233);
																					errors++;
																				}
																				const len11 = data95.length;
																				for (let i11 = 0; i11 < len11; i11++) {
																					let data96 = data95[i11];
																					if (typeof data96 !== "string" && !(typeof data96 == "number" && isFinite(data96))) {
																						const err234 = {
																							instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/fields/" + i10 + "/path/" + i11,
																							schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/fields/items/properties/path/items/type",
																							keyword: "type",
																							params: { type: schema36.properties.data.properties.diff.properties.changes.items.properties.includes.items.properties.fields.items.properties.path.items.type }
																						};
																						if (vErrors === null) vErrors = [err234];
																						else vErrors.push(err234);
																						errors++;
																					}
																				}
																			} else {
																				const err235 = {
																					instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/fields/" + i10 + "/path",
																					schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/fields/items/properties/path/type",
																					keyword: "type",
																					params: { type: "array" }
																				};
																				if (vErrors === null) vErrors = [err235];
																				else vErrors.push(err235);
																				errors++;
																			}
																		}
																		if (data94.label !== void 0) {
																			let data97 = data94.label;
																			if (typeof data97 === "string") {
																				if (data97.length > 2e4) {
																					const err236 = {
																						instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/fields/" + i10 + "/label",
																						schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/fields/items/properties/label/maxLength",
																						keyword: "maxLength",
																						params: { limit: 2e4 }
																					};
																					if (vErrors === null) vErrors = [err236];
																					else vErrors.push(err236);
																					errors++;
																				}
																			} else {
																				const err237 = {
																					instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/fields/" + i10 + "/label",
																					schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/fields/items/properties/label/type",
																					keyword: "type",
																					params: { type: "string" }
																				};
																				if (vErrors === null) vErrors = [err237];
																				else vErrors.push(err237);
																				errors++;
																			}
																		}
																		if (data94.kind !== void 0) {
																			let data98 = data94.kind;
																			if (typeof data98 !== "string") {
																				const err238 = {
																					instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/fields/" + i10 + "/kind",
																					schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/fields/items/properties/kind/type",
																					keyword: "type",
																					params: { type: "string" }
																				};
																				if (vErrors === null) vErrors = [err238];
																				else vErrors.push(err238);
																				errors++;
																			}
																			if (!(data98 === "added" || data98 === "removed" || data98 === "changed")) {
																				const err239 = {
																					instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/fields/" + i10 + "/kind",
																					schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/fields/items/properties/kind/enum",
																					keyword: "enum",
																					params: { allowedValues: schema36.properties.data.properties.diff.properties.changes.items.properties.includes.items.properties.fields.items.properties.kind.enum }
																				};
																				if (vErrors === null) vErrors = [err239];
																				else vErrors.push(err239);
																				errors++;
																			}
																		}
																		if (data94.pieces !== void 0) {
																			let data99 = data94.pieces;
																			if (Array.isArray(data99)) {
																				if (data99.length > 1e5) {
																					const err240 = {
																						instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/fields/" + i10 + "/pieces",
																						schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/fields/items/properties/pieces/maxItems",
																						keyword: "maxItems",
																						params: { limit: 1e5 }
																					};
																					if (vErrors === null) vErrors = [err240];
																					else vErrors.push(err240);
																					errors++;
																				}
																				const len12 = data99.length;
																				for (let i12 = 0; i12 < len12; i12++) {
																					let data100 = data99[i12];
																					if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
																						if (data100.kind === void 0) {
																							const err241 = {
																								instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/fields/" + i10 + "/pieces/" + i12,
																								schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/fields/items/properties/pieces/items/required",
																								keyword: "required",
																								params: { missingProperty: "kind" }
																							};
																							if (vErrors === null) vErrors = [err241];
																							else vErrors.push(err241);
																							errors++;
																						}
																						if (data100.text === void 0) {
																							const err242 = {
																								instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/fields/" + i10 + "/pieces/" + i12,
																								schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/fields/items/properties/pieces/items/required",
																								keyword: "required",
																								params: { missingProperty: "text" }
																							};
																							if (vErrors === null) vErrors = [err242];
																							else vErrors.push(err242);
																							errors++;
																						}
																						if (data100.kind !== void 0) {
																							let data101 = data100.kind;
																							if (typeof data101 !== "string") {
																								const err243 = {
																									instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/fields/" + i10 + "/pieces/" + i12 + "/kind",
																									schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/fields/items/properties/pieces/items/properties/kind/type",
																									keyword: "type",
																									params: { type: "string" }
																								};
																								if (vErrors === null) vErrors = [err243];
																								else vErrors.push(err243);
																								errors++;
																							}
																							if (!(data101 === "same" || data101 === "added" || data101 === "removed")) {
																								const err244 = {
																									instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/fields/" + i10 + "/pieces/" + i12 + "/kind",
																									schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/fields/items/properties/pieces/items/properties/kind/enum",
																									keyword: "enum",
																									params: { allowedValues: schema36.properties.data.properties.diff.properties.changes.items.properties.includes.items.properties.fields.items.properties.pieces.items.properties.kind.enum }
																								};
																								if (vErrors === null) vErrors = [err244];
																								else vErrors.push(err244);
																								errors++;
																							}
																						}
																						if (data100.text !== void 0) {
																							let data102 = data100.text;
																							if (typeof data102 === "string") {
																								if (data102.length > 2e6) {
																									const err245 = {
																										instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/fields/" + i10 + "/pieces/" + i12 + "/text",
																										schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/fields/items/properties/pieces/items/properties/text/maxLength",
																										keyword: "maxLength",
																										params: { limit: 2e6 }
																									};
																									if (vErrors === null) vErrors = [err245];
																									else vErrors.push(err245);
																									errors++;
																								}
																							} else {
																								const err246 = {
																									instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/fields/" + i10 + "/pieces/" + i12 + "/text",
																									schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/fields/items/properties/pieces/items/properties/text/type",
																									keyword: "type",
																									params: { type: "string" }
																								};
																								if (vErrors === null) vErrors = [err246];
																								else vErrors.push(err246);
																								errors++;
																							}
																						}
																					} else {
																						const err247 = {
																							instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/fields/" + i10 + "/pieces/" + i12,
																							schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/fields/items/properties/pieces/items/type",
																							keyword: "type",
																							params: { type: "object" }
																						};
																						if (vErrors === null) vErrors = [err247];
																						else vErrors.push(err247);
																						errors++;
																					}
																				}
																			} else {
																				const err248 = {
																					instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/fields/" + i10 + "/pieces",
																					schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/fields/items/properties/pieces/type",
																					keyword: "type",
																					params: { type: "array" }
																				};
																				if (vErrors === null) vErrors = [err248];
																				else vErrors.push(err248);
																				errors++;
																			}
																		}
																	} else {
																		const err249 = {
																			instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/fields/" + i10,
																			schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/fields/items/type",
																			keyword: "type",
																			params: { type: "object" }
																		};
																		if (vErrors === null) vErrors = [err249];
																		else vErrors.push(err249);
																		errors++;
																	}
																}
															} else {
																const err250 = {
																	instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/fields",
																	schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/fields/type",
																	keyword: "type",
																	params: { type: "array" }
																};
																if (vErrors === null) vErrors = [err250];
																else vErrors.push(err250);
																errors++;
															}
														}
														if (data85.remarks !== void 0) {
															let data103 = data85.remarks;
															if (Array.isArray(data103)) {
																if (data103.length > 2e4) {
																	const err251 = {
																		instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/remarks",
																		schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/remarks/maxItems",
																		keyword: "maxItems",
																		params: { limit: 2e4 }
																	};
																	if (vErrors === null) vErrors = [err251];
																	else vErrors.push(err251);
																	errors++;
																}
																const len13 = data103.length;
																for (let i13 = 0; i13 < len13; i13++) {
																	let data104 = data103[i13];
																	if (typeof data104 === "string") {
																		if (data104.length > 2e4) {
																			const err252 = {
																				instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/remarks/" + i13,
																				schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/remarks/items/maxLength",
																				keyword: "maxLength",
																				params: { limit: 2e4 }
																			};
																			if (vErrors === null) vErrors = [err252];
																			else vErrors.push(err252);
																			errors++;
																		}
																	} else {
																		const err253 = {
																			instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/remarks/" + i13,
																			schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/remarks/items/type",
																			keyword: "type",
																			params: { type: "string" }
																		};
																		if (vErrors === null) vErrors = [err253];
																		else vErrors.push(err253);
																		errors++;
																	}
																}
															} else {
																const err254 = {
																	instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/remarks",
																	schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/remarks/type",
																	keyword: "type",
																	params: { type: "array" }
																};
																if (vErrors === null) vErrors = [err254];
																else vErrors.push(err254);
																errors++;
															}
														}
														if (data85.dependents !== void 0) {
															let data105 = data85.dependents;
															if (Array.isArray(data105)) {
																if (data105.length > 2e4) {
																	const err255 = {
																		instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/dependents",
																		schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/dependents/maxItems",
																		keyword: "maxItems",
																		params: { limit: 2e4 }
																	};
																	if (vErrors === null) vErrors = [err255];
																	else vErrors.push(err255);
																	errors++;
																}
																const len14 = data105.length;
																for (let i14 = 0; i14 < len14; i14++) {
																	let data106 = data105[i14];
																	if (typeof data106 === "string") {
																		if (!pattern121.test(data106)) {
																			const err256 = {
																				instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/dependents/" + i14,
																				schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/dependents/items/pattern",
																				keyword: "pattern",
																				params: { pattern: "^(?:agent|instructions|rules|topics|knowledge|tools|sms|handoffs|guardrails|voice|flows|integrations|environments|responses|entities)/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$" }
																			};
																			if (vErrors === null) vErrors = [err256];
																			else vErrors.push(err256);
																			errors++;
																		}
																	} else {
																		const err257 = {
																			instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/dependents/" + i14,
																			schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/dependents/items/type",
																			keyword: "type",
																			params: { type: "string" }
																		};
																		if (vErrors === null) vErrors = [err257];
																		else vErrors.push(err257);
																		errors++;
																	}
																}
															} else {
																const err258 = {
																	instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/dependents",
																	schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/dependents/type",
																	keyword: "type",
																	params: { type: "array" }
																};
																if (vErrors === null) vErrors = [err258];
																else vErrors.push(err258);
																errors++;
															}
														}
														if (data85.credits !== void 0) {
															let data107 = data85.credits;
															if (Array.isArray(data107)) {
																if (data107.length > 100) {
																	const err259 = {
																		instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/credits",
																		schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/credits/maxItems",
																		keyword: "maxItems",
																		params: { limit: 100 }
																	};
																	if (vErrors === null) vErrors = [err259];
																	else vErrors.push(err259);
																	errors++;
																}
																const len15 = data107.length;
																for (let i15 = 0; i15 < len15; i15++) {
																	let data108 = data107[i15];
																	if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
																		if (data108.author !== void 0) {
																			let data109 = data108.author;
																			if (typeof data109 === "string") {
																				if (data109.length > 2e4) {
																					const err260 = {
																						instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/credits/" + i15 + "/author",
																						schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/credits/items/properties/author/maxLength",
																						keyword: "maxLength",
																						params: { limit: 2e4 }
																					};
																					if (vErrors === null) vErrors = [err260];
																					else vErrors.push(err260);
																					errors++;
																				}
																			} else {
																				const err261 = {
																					instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/credits/" + i15 + "/author",
																					schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/credits/items/properties/author/type",
																					keyword: "type",
																					params: { type: "string" }
																				};
																				if (vErrors === null) vErrors = [err261];
																				else vErrors.push(err261);
																				errors++;
																			}
																		}
																		if (data108.commit !== void 0) {
																			let data110 = data108.commit;
																			if (typeof data110 === "string") {
																				if (!pattern117.test(data110)) {
																					const err262 = {
																						instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/credits/" + i15 + "/commit",
																						schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/credits/items/properties/commit/pattern",
																						keyword: "pattern",
																						params: { pattern: "^[0-9a-f]{40,64}$" }
																					};
																					if (vErrors === null) vErrors = [err262];
																					else vErrors.push(err262);
																					errors++;
																				}
																			} else {
																				const err263 = {
																					instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/credits/" + i15 + "/commit",
																					schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/credits/items/properties/commit/type",
																					keyword: "type",
																					params: { type: "string" }
																				};
																				if (vErrors === null) vErrors = [err263];
																				else vErrors.push(err263);
																				errors++;
																			}
																		}
																		if (data108.at !== void 0) {
																			let data111 = data108.at;
																			if (typeof data111 === "string") {
																				if (data111.length > 2e4) {
																					const err264 = {
																						instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/credits/" + i15 + "/at",
																						schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/credits/items/properties/at/maxLength",
																						keyword: "maxLength",
																						params: { limit: 2e4 }
																					};
																					if (vErrors === null) vErrors = [err264];
																					else vErrors.push(err264);
																					errors++;
																				}
																			} else {
																				const err265 = {
																					instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/credits/" + i15 + "/at",
																					schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/credits/items/properties/at/type",
																					keyword: "type",
																					params: { type: "string" }
																				};
																				if (vErrors === null) vErrors = [err265];
																				else vErrors.push(err265);
																				errors++;
																			}
																		}
																		if (data108.undone !== void 0) {
																			if (true !== data108.undone) {
																				const err266 = {
																					instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/credits/" + i15 + "/undone",
																					schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/credits/items/properties/undone/const",
																					keyword: "const",
																					params: { allowedValue: true }
																				};
																				if (vErrors === null) vErrors = [err266];
																				else vErrors.push(err266);
																				errors++;
																			}
																		}
																	} else {
																		const err267 = {
																			instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/credits/" + i15,
																			schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/credits/items/type",
																			keyword: "type",
																			params: { type: "object" }
																		};
																		if (vErrors === null) vErrors = [err267];
																		else vErrors.push(err267);
																		errors++;
																	}
																}
															} else {
																const err268 = {
																	instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/credits",
																	schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/credits/type",
																	keyword: "type",
																	params: { type: "array" }
																};
																if (vErrors === null) vErrors = [err268];
																else vErrors.push(err268);
																errors++;
															}
														}
														if (data85.moreCredits !== void 0) {
															let data113 = data85.moreCredits;
															if (!(typeof data113 == "number" && !(data113 % 1) && !isNaN(data113) && isFinite(data113))) {
																const err269 = {
																	instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/moreCredits",
																	schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/moreCredits/type",
																	keyword: "type",
																	params: { type: "integer" }
																};
																if (vErrors === null) vErrors = [err269];
																else vErrors.push(err269);
																errors++;
															}
															if (typeof data113 == "number" && isFinite(data113)) {
																if (data113 < 1 || isNaN(data113)) {
																	const err270 = {
																		instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9 + "/moreCredits",
																		schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/properties/moreCredits/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 1
																		}
																	};
																	if (vErrors === null) vErrors = [err270];
																	else vErrors.push(err270);
																	errors++;
																}
															}
														}
													} else {
														const err271 = {
															instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes/" + i9,
															schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/items/type",
															keyword: "type",
															params: { type: "object" }
														};
														if (vErrors === null) vErrors = [err271];
														else vErrors.push(err271);
														errors++;
													}
												}
											} else {
												const err272 = {
													instancePath: instancePath + "/data/diff/changes/" + i2 + "/includes",
													schemaPath: "#/properties/data/properties/diff/properties/changes/items/properties/includes/type",
													keyword: "type",
													params: { type: "array" }
												};
												if (vErrors === null) vErrors = [err272];
												else vErrors.push(err272);
												errors++;
											}
										}
									} else {
										const err273 = {
											instancePath: instancePath + "/data/diff/changes/" + i2,
											schemaPath: "#/properties/data/properties/diff/properties/changes/items/type",
											keyword: "type",
											params: { type: "object" }
										};
										if (vErrors === null) vErrors = [err273];
										else vErrors.push(err273);
										errors++;
									}
								}
							} else {
								const err274 = {
									instancePath: instancePath + "/data/diff/changes",
									schemaPath: "#/properties/data/properties/diff/properties/changes/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err274];
								else vErrors.push(err274);
								errors++;
							}
						}
						if (data36.counts !== void 0) {
							let data114 = data36.counts;
							if (data114 && typeof data114 == "object" && !Array.isArray(data114)) {
								if (data114.added === void 0) {
									const err275 = {
										instancePath: instancePath + "/data/diff/counts",
										schemaPath: "#/properties/data/properties/diff/properties/counts/required",
										keyword: "required",
										params: { missingProperty: "added" }
									};
									if (vErrors === null) vErrors = [err275];
									else vErrors.push(err275);
									errors++;
								}
								if (data114.renamed === void 0) {
									const err276 = {
										instancePath: instancePath + "/data/diff/counts",
										schemaPath: "#/properties/data/properties/diff/properties/counts/required",
										keyword: "required",
										params: { missingProperty: "renamed" }
									};
									if (vErrors === null) vErrors = [err276];
									else vErrors.push(err276);
									errors++;
								}
								if (data114.changed === void 0) {
									const err277 = {
										instancePath: instancePath + "/data/diff/counts",
										schemaPath: "#/properties/data/properties/diff/properties/counts/required",
										keyword: "required",
										params: { missingProperty: "changed" }
									};
									if (vErrors === null) vErrors = [err277];
									else vErrors.push(err277);
									errors++;
								}
								if (data114.removed === void 0) {
									const err278 = {
										instancePath: instancePath + "/data/diff/counts",
										schemaPath: "#/properties/data/properties/diff/properties/counts/required",
										keyword: "required",
										params: { missingProperty: "removed" }
									};
									if (vErrors === null) vErrors = [err278];
									else vErrors.push(err278);
									errors++;
								}
								if (data114.added !== void 0) {
									let data115 = data114.added;
									if (!(typeof data115 == "number" && !(data115 % 1) && !isNaN(data115) && isFinite(data115))) {
										const err279 = {
											instancePath: instancePath + "/data/diff/counts/added",
											schemaPath: "#/properties/data/properties/diff/properties/counts/properties/added/type",
											keyword: "type",
											params: { type: "integer" }
										};
										if (vErrors === null) vErrors = [err279];
										else vErrors.push(err279);
										errors++;
									}
									if (typeof data115 == "number" && isFinite(data115)) {
										if (data115 < 0 || isNaN(data115)) {
											const err280 = {
												instancePath: instancePath + "/data/diff/counts/added",
												schemaPath: "#/properties/data/properties/diff/properties/counts/properties/added/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											};
											if (vErrors === null) vErrors = [err280];
											else vErrors.push(err280);
											errors++;
										}
									}
								}
								if (data114.renamed !== void 0) {
									let data116 = data114.renamed;
									if (!(typeof data116 == "number" && !(data116 % 1) && !isNaN(data116) && isFinite(data116))) {
										const err281 = {
											instancePath: instancePath + "/data/diff/counts/renamed",
											schemaPath: "#/properties/data/properties/diff/properties/counts/properties/renamed/type",
											keyword: "type",
											params: { type: "integer" }
										};
										if (vErrors === null) vErrors = [err281];
										else vErrors.push(err281);
										errors++;
									}
									if (typeof data116 == "number" && isFinite(data116)) {
										if (data116 < 0 || isNaN(data116)) {
											const err282 = {
												instancePath: instancePath + "/data/diff/counts/renamed",
												schemaPath: "#/properties/data/properties/diff/properties/counts/properties/renamed/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											};
											if (vErrors === null) vErrors = [err282];
											else vErrors.push(err282);
											errors++;
										}
									}
								}
								if (data114.changed !== void 0) {
									let data117 = data114.changed;
									if (!(typeof data117 == "number" && !(data117 % 1) && !isNaN(data117) && isFinite(data117))) {
										const err283 = {
											instancePath: instancePath + "/data/diff/counts/changed",
											schemaPath: "#/properties/data/properties/diff/properties/counts/properties/changed/type",
											keyword: "type",
											params: { type: "integer" }
										};
										if (vErrors === null) vErrors = [err283];
										else vErrors.push(err283);
										errors++;
									}
									if (typeof data117 == "number" && isFinite(data117)) {
										if (data117 < 0 || isNaN(data117)) {
											const err284 = {
												instancePath: instancePath + "/data/diff/counts/changed",
												schemaPath: "#/properties/data/properties/diff/properties/counts/properties/changed/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											};
											if (vErrors === null) vErrors = [err284];
											else vErrors.push(err284);
											errors++;
										}
									}
								}
								if (data114.removed !== void 0) {
									let data118 = data114.removed;
									if (!(typeof data118 == "number" && !(data118 % 1) && !isNaN(data118) && isFinite(data118))) {
										const err285 = {
											instancePath: instancePath + "/data/diff/counts/removed",
											schemaPath: "#/properties/data/properties/diff/properties/counts/properties/removed/type",
											keyword: "type",
											params: { type: "integer" }
										};
										if (vErrors === null) vErrors = [err285];
										else vErrors.push(err285);
										errors++;
									}
									if (typeof data118 == "number" && isFinite(data118)) {
										if (data118 < 0 || isNaN(data118)) {
											const err286 = {
												instancePath: instancePath + "/data/diff/counts/removed",
												schemaPath: "#/properties/data/properties/diff/properties/counts/properties/removed/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											};
											if (vErrors === null) vErrors = [err286];
											else vErrors.push(err286);
											errors++;
										}
									}
								}
							} else {
								const err287 = {
									instancePath: instancePath + "/data/diff/counts",
									schemaPath: "#/properties/data/properties/diff/properties/counts/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err287];
								else vErrors.push(err287);
								errors++;
							}
						}
						if (data36.sections !== void 0) {
							let data119 = data36.sections;
							if (Array.isArray(data119)) {
								if (data119.length > 15) {
									const err288 = {
										instancePath: instancePath + "/data/diff/sections",
										schemaPath: "#/properties/data/properties/diff/properties/sections/maxItems",
										keyword: "maxItems",
										params: { limit: 15 }
									};
									if (vErrors === null) vErrors = [err288];
									else vErrors.push(err288);
									errors++;
								}
								const len16 = data119.length;
								for (let i16 = 0; i16 < len16; i16++) {
									let data120 = data119[i16];
									if (data120 && typeof data120 == "object" && !Array.isArray(data120)) {
										if (data120.section === void 0) {
											const err289 = {
												instancePath: instancePath + "/data/diff/sections/" + i16,
												schemaPath: "#/properties/data/properties/diff/properties/sections/items/required",
												keyword: "required",
												params: { missingProperty: "section" }
											};
											if (vErrors === null) vErrors = [err289];
											else vErrors.push(err289);
											errors++;
										}
										if (data120.added === void 0) {
											const err290 = {
												instancePath: instancePath + "/data/diff/sections/" + i16,
												schemaPath: "#/properties/data/properties/diff/properties/sections/items/required",
												keyword: "required",
												params: { missingProperty: "added" }
											};
											if (vErrors === null) vErrors = [err290];
											else vErrors.push(err290);
											errors++;
										}
										if (data120.renamed === void 0) {
											const err291 = {
												instancePath: instancePath + "/data/diff/sections/" + i16,
												schemaPath: "#/properties/data/properties/diff/properties/sections/items/required",
												keyword: "required",
												params: { missingProperty: "renamed" }
											};
											if (vErrors === null) vErrors = [err291];
											else vErrors.push(err291);
											errors++;
										}
										if (data120.changed === void 0) {
											const err292 = {
												instancePath: instancePath + "/data/diff/sections/" + i16,
												schemaPath: "#/properties/data/properties/diff/properties/sections/items/required",
												keyword: "required",
												params: { missingProperty: "changed" }
											};
											if (vErrors === null) vErrors = [err292];
											else vErrors.push(err292);
											errors++;
										}
										if (data120.removed === void 0) {
											const err293 = {
												instancePath: instancePath + "/data/diff/sections/" + i16,
												schemaPath: "#/properties/data/properties/diff/properties/sections/items/required",
												keyword: "required",
												params: { missingProperty: "removed" }
											};
											if (vErrors === null) vErrors = [err293];
											else vErrors.push(err293);
											errors++;
										}
										if (data120.included === void 0) {
											const err294 = {
												instancePath: instancePath + "/data/diff/sections/" + i16,
												schemaPath: "#/properties/data/properties/diff/properties/sections/items/required",
												keyword: "required",
												params: { missingProperty: "included" }
											};
											if (vErrors === null) vErrors = [err294];
											else vErrors.push(err294);
											errors++;
										}
										if (data120.section !== void 0) {
											let data121 = data120.section;
											if (typeof data121 !== "string") {
												const err295 = {
													instancePath: instancePath + "/data/diff/sections/" + i16 + "/section",
													schemaPath: "#/properties/data/properties/diff/properties/sections/items/properties/section/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err295];
												else vErrors.push(err295);
												errors++;
											}
											if (!(data121 === "agent" || data121 === "instructions" || data121 === "rules" || data121 === "topics" || data121 === "knowledge" || data121 === "tools" || data121 === "sms" || data121 === "handoffs" || data121 === "guardrails" || data121 === "voice" || data121 === "flows" || data121 === "integrations" || data121 === "environments" || data121 === "responses" || data121 === "entities")) {
												const err296 = {
													instancePath: instancePath + "/data/diff/sections/" + i16 + "/section",
													schemaPath: "#/properties/data/properties/diff/properties/sections/items/properties/section/enum",
													keyword: "enum",
													params: { allowedValues: schema36.properties.data.properties.diff.properties.sections.items.properties.section.enum }
												};
												if (vErrors === null) vErrors = [err296];
												else vErrors.push(err296);
												errors++;
											}
										}
										if (data120.added !== void 0) {
											let data122 = data120.added;
											if (!(typeof data122 == "number" && !(data122 % 1) && !isNaN(data122) && isFinite(data122))) {
												const err297 = {
													instancePath: instancePath + "/data/diff/sections/" + i16 + "/added",
													schemaPath: "#/properties/data/properties/diff/properties/sections/items/properties/added/type",
													keyword: "type",
													params: { type: "integer" }
												};
												if (vErrors === null) vErrors = [err297];
												else vErrors.push(err297);
												errors++;
											}
											if (typeof data122 == "number" && isFinite(data122)) {
												if (data122 < 0 || isNaN(data122)) {
													const err298 = {
														instancePath: instancePath + "/data/diff/sections/" + i16 + "/added",
														schemaPath: "#/properties/data/properties/diff/properties/sections/items/properties/added/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														}
													};
													if (vErrors === null) vErrors = [err298];
													else vErrors.push(err298);
													errors++;
												}
											}
										}
										if (data120.renamed !== void 0) {
											let data123 = data120.renamed;
											if (!(typeof data123 == "number" && !(data123 % 1) && !isNaN(data123) && isFinite(data123))) {
												const err299 = {
													instancePath: instancePath + "/data/diff/sections/" + i16 + "/renamed",
													schemaPath: "#/properties/data/properties/diff/properties/sections/items/properties/renamed/type",
													keyword: "type",
													params: { type: "integer" }
												};
												if (vErrors === null) vErrors = [err299];
												else vErrors.push(err299);
												errors++;
											}
											if (typeof data123 == "number" && isFinite(data123)) {
												if (data123 < 0 || isNaN(data123)) {
													const err300 = {
														instancePath: instancePath + "/data/diff/sections/" + i16 + "/renamed",
														schemaPath: "#/properties/data/properties/diff/properties/sections/items/properties/renamed/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														}
													};
													if (vErrors === null) vErrors = [err300];
													else vErrors.push(err300);
													errors++;
												}
											}
										}
										if (data120.changed !== void 0) {
											let data124 = data120.changed;
											if (!(typeof data124 == "number" && !(data124 % 1) && !isNaN(data124) && isFinite(data124))) {
												const err301 = {
													instancePath: instancePath + "/data/diff/sections/" + i16 + "/changed",
													schemaPath: "#/properties/data/properties/diff/properties/sections/items/properties/changed/type",
													keyword: "type",
													params: { type: "integer" }
												};
												if (vErrors === null) vErrors = [err301];
												else vErrors.push(err301);
												errors++;
											}
											if (typeof data124 == "number" && isFinite(data124)) {
												if (data124 < 0 || isNaN(data124)) {
													const err302 = {
														instancePath: instancePath + "/data/diff/sections/" + i16 + "/changed",
														schemaPath: "#/properties/data/properties/diff/properties/sections/items/properties/changed/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														}
													};
													if (vErrors === null) vErrors = [err302];
													else vErrors.push(err302);
													errors++;
												}
											}
										}
										if (data120.removed !== void 0) {
											let data125 = data120.removed;
											if (!(typeof data125 == "number" && !(data125 % 1) && !isNaN(data125) && isFinite(data125))) {
												const err303 = {
													instancePath: instancePath + "/data/diff/sections/" + i16 + "/removed",
													schemaPath: "#/properties/data/properties/diff/properties/sections/items/properties/removed/type",
													keyword: "type",
													params: { type: "integer" }
												};
												if (vErrors === null) vErrors = [err303];
												else vErrors.push(err303);
												errors++;
											}
											if (typeof data125 == "number" && isFinite(data125)) {
												if (data125 < 0 || isNaN(data125)) {
													const err304 = {
														instancePath: instancePath + "/data/diff/sections/" + i16 + "/removed",
														schemaPath: "#/properties/data/properties/diff/properties/sections/items/properties/removed/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														}
													};
													if (vErrors === null) vErrors = [err304];
													else vErrors.push(err304);
													errors++;
												}
											}
										}
										if (data120.included !== void 0) {
											let data126 = data120.included;
											if (!(typeof data126 == "number" && !(data126 % 1) && !isNaN(data126) && isFinite(data126))) {
												const err305 = {
													instancePath: instancePath + "/data/diff/sections/" + i16 + "/included",
													schemaPath: "#/properties/data/properties/diff/properties/sections/items/properties/included/type",
													keyword: "type",
													params: { type: "integer" }
												};
												if (vErrors === null) vErrors = [err305];
												else vErrors.push(err305);
												errors++;
											}
											if (typeof data126 == "number" && isFinite(data126)) {
												if (data126 < 0 || isNaN(data126)) {
													const err306 = {
														instancePath: instancePath + "/data/diff/sections/" + i16 + "/included",
														schemaPath: "#/properties/data/properties/diff/properties/sections/items/properties/included/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														}
													};
													if (vErrors === null) vErrors = [err306];
													else vErrors.push(err306);
													errors++;
												}
											}
										}
									} else {
										const err307 = {
											instancePath: instancePath + "/data/diff/sections/" + i16,
											schemaPath: "#/properties/data/properties/diff/properties/sections/items/type",
											keyword: "type",
											params: { type: "object" }
										};
										if (vErrors === null) vErrors = [err307];
										else vErrors.push(err307);
										errors++;
									}
								}
							} else {
								const err308 = {
									instancePath: instancePath + "/data/diff/sections",
									schemaPath: "#/properties/data/properties/diff/properties/sections/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err308];
								else vErrors.push(err308);
								errors++;
							}
						}
						if (data36.flags !== void 0) {
							let data127 = data36.flags;
							if (Array.isArray(data127)) {
								if (data127.length > 2e4) {
									const err309 = {
										instancePath: instancePath + "/data/diff/flags",
										schemaPath: "#/properties/data/properties/diff/properties/flags/maxItems",
										keyword: "maxItems",
										params: { limit: 2e4 }
									};
									if (vErrors === null) vErrors = [err309];
									else vErrors.push(err309);
									errors++;
								}
								const len17 = data127.length;
								for (let i17 = 0; i17 < len17; i17++) {
									let data128 = data127[i17];
									if (data128 && typeof data128 == "object" && !Array.isArray(data128)) {
										if (data128.code === void 0) {
											const err310 = {
												instancePath: instancePath + "/data/diff/flags/" + i17,
												schemaPath: "#/properties/data/properties/diff/properties/flags/items/required",
												keyword: "required",
												params: { missingProperty: "code" }
											};
											if (vErrors === null) vErrors = [err310];
											else vErrors.push(err310);
											errors++;
										}
										if (data128.message === void 0) {
											const err311 = {
												instancePath: instancePath + "/data/diff/flags/" + i17,
												schemaPath: "#/properties/data/properties/diff/properties/flags/items/required",
												keyword: "required",
												params: { missingProperty: "message" }
											};
											if (vErrors === null) vErrors = [err311];
											else vErrors.push(err311);
											errors++;
										}
										if (data128.code !== void 0) {
											let data129 = data128.code;
											if (typeof data129 !== "string") {
												const err312 = {
													instancePath: instancePath + "/data/diff/flags/" + i17 + "/code",
													schemaPath: "#/properties/data/properties/diff/properties/flags/items/properties/code/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err312];
												else vErrors.push(err312);
												errors++;
											}
											if (!(data129 === "transfer-number-changed" || data129 === "consent-removed" || data129 === "guardrail-removed" || data129 === "still-referenced" || data129 === "model-changed" || data129 === "live-endpoint-changed" || data129 === "gates-weakened" || data129 === "tests-weakened")) {
												const err313 = {
													instancePath: instancePath + "/data/diff/flags/" + i17 + "/code",
													schemaPath: "#/properties/data/properties/diff/properties/flags/items/properties/code/enum",
													keyword: "enum",
													params: { allowedValues: schema36.properties.data.properties.diff.properties.flags.items.properties.code.enum }
												};
												if (vErrors === null) vErrors = [err313];
												else vErrors.push(err313);
												errors++;
											}
										}
										if (data128.message !== void 0) {
											let data130 = data128.message;
											if (typeof data130 === "string") {
												if (data130.length > 2e6) {
													const err314 = {
														instancePath: instancePath + "/data/diff/flags/" + i17 + "/message",
														schemaPath: "#/properties/data/properties/diff/properties/flags/items/properties/message/maxLength",
														keyword: "maxLength",
														params: { limit: 2e6 }
													};
													if (vErrors === null) vErrors = [err314];
													else vErrors.push(err314);
													errors++;
												}
											} else {
												const err315 = {
													instancePath: instancePath + "/data/diff/flags/" + i17 + "/message",
													schemaPath: "#/properties/data/properties/diff/properties/flags/items/properties/message/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err315];
												else vErrors.push(err315);
												errors++;
											}
										}
										if (data128.item !== void 0) {
											let data131 = data128.item;
											if (typeof data131 === "string") {
												if (!pattern121.test(data131)) {
													const err316 = {
														instancePath: instancePath + "/data/diff/flags/" + i17 + "/item",
														schemaPath: "#/properties/data/properties/diff/properties/flags/items/properties/item/pattern",
														keyword: "pattern",
														params: { pattern: "^(?:agent|instructions|rules|topics|knowledge|tools|sms|handoffs|guardrails|voice|flows|integrations|environments|responses|entities)/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$" }
													};
													if (vErrors === null) vErrors = [err316];
													else vErrors.push(err316);
													errors++;
												}
											} else {
												const err317 = {
													instancePath: instancePath + "/data/diff/flags/" + i17 + "/item",
													schemaPath: "#/properties/data/properties/diff/properties/flags/items/properties/item/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err317];
												else vErrors.push(err317);
												errors++;
											}
										}
									} else {
										const err318 = {
											instancePath: instancePath + "/data/diff/flags/" + i17,
											schemaPath: "#/properties/data/properties/diff/properties/flags/items/type",
											keyword: "type",
											params: { type: "object" }
										};
										if (vErrors === null) vErrors = [err318];
										else vErrors.push(err318);
										errors++;
									}
								}
							} else {
								const err319 = {
									instancePath: instancePath + "/data/diff/flags",
									schemaPath: "#/properties/data/properties/diff/properties/flags/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err319];
								else vErrors.push(err319);
								errors++;
							}
						}
						if (data36.cosmetic !== void 0) {
							let data132 = data36.cosmetic;
							if (!(typeof data132 == "number" && !(data132 % 1) && !isNaN(data132) && isFinite(data132))) {
								const err320 = {
									instancePath: instancePath + "/data/diff/cosmetic",
									schemaPath: "#/properties/data/properties/diff/properties/cosmetic/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err320];
								else vErrors.push(err320);
								errors++;
							}
							if (typeof data132 == "number" && isFinite(data132)) {
								if (data132 < 0 || isNaN(data132)) {
									const err321 = {
										instancePath: instancePath + "/data/diff/cosmetic",
										schemaPath: "#/properties/data/properties/diff/properties/cosmetic/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err321];
									else vErrors.push(err321);
									errors++;
								}
							}
						}
						if (data36.unsure !== void 0) {
							let data133 = data36.unsure;
							if (!(typeof data133 == "number" && !(data133 % 1) && !isNaN(data133) && isFinite(data133))) {
								const err322 = {
									instancePath: instancePath + "/data/diff/unsure",
									schemaPath: "#/properties/data/properties/diff/properties/unsure/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err322];
								else vErrors.push(err322);
								errors++;
							}
							if (typeof data133 == "number" && isFinite(data133)) {
								if (data133 < 0 || isNaN(data133)) {
									const err323 = {
										instancePath: instancePath + "/data/diff/unsure",
										schemaPath: "#/properties/data/properties/diff/properties/unsure/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err323];
									else vErrors.push(err323);
									errors++;
								}
							}
						}
						if (data36.summary !== void 0) {
							let data134 = data36.summary;
							if (typeof data134 === "string") {
								if (data134.length > 2e6) {
									const err324 = {
										instancePath: instancePath + "/data/diff/summary",
										schemaPath: "#/properties/data/properties/diff/properties/summary/maxLength",
										keyword: "maxLength",
										params: { limit: 2e6 }
									};
									if (vErrors === null) vErrors = [err324];
									else vErrors.push(err324);
									errors++;
								}
							} else {
								const err325 = {
									instancePath: instancePath + "/data/diff/summary",
									schemaPath: "#/properties/data/properties/diff/properties/summary/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err325];
								else vErrors.push(err325);
								errors++;
							}
						}
						if (data36.notes !== void 0) {
							let data135 = data36.notes;
							if (Array.isArray(data135)) {
								if (data135.length > 2e4) {
									const err326 = {
										instancePath: instancePath + "/data/diff/notes",
										schemaPath: "#/properties/data/properties/diff/properties/notes/maxItems",
										keyword: "maxItems",
										params: { limit: 2e4 }
									};
									if (vErrors === null) vErrors = [err326];
									else vErrors.push(err326);
									errors++;
								}
								const len18 = data135.length;
								for (let i18 = 0; i18 < len18; i18++) {
									let data136 = data135[i18];
									if (typeof data136 === "string") {
										if (data136.length > 2e4) {
											const err327 = {
												instancePath: instancePath + "/data/diff/notes/" + i18,
												schemaPath: "#/properties/data/properties/diff/properties/notes/items/maxLength",
												keyword: "maxLength",
												params: { limit: 2e4 }
											};
											if (vErrors === null) vErrors = [err327];
											else vErrors.push(err327);
											errors++;
										}
									} else {
										const err328 = {
											instancePath: instancePath + "/data/diff/notes/" + i18,
											schemaPath: "#/properties/data/properties/diff/properties/notes/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err328];
										else vErrors.push(err328);
										errors++;
									}
								}
							} else {
								const err329 = {
									instancePath: instancePath + "/data/diff/notes",
									schemaPath: "#/properties/data/properties/diff/properties/notes/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err329];
								else vErrors.push(err329);
								errors++;
							}
						}
					}
				}
				if (data8.plan !== void 0) {
					let data137 = data8.plan;
					if (!(data137 && typeof data137 == "object" && !Array.isArray(data137)) && data137 !== null) {
						const err330 = {
							instancePath: instancePath + "/data/plan",
							schemaPath: "#/properties/data/properties/plan/type",
							keyword: "type",
							params: { type: schema36.properties.data.properties.plan.type }
						};
						if (vErrors === null) vErrors = [err330];
						else vErrors.push(err330);
						errors++;
					}
					if (data137 && typeof data137 == "object" && !Array.isArray(data137)) {
						if (data137.schemaVersion === void 0) {
							const err331 = {
								instancePath: instancePath + "/data/plan",
								schemaPath: "#/properties/data/properties/plan/required",
								keyword: "required",
								params: { missingProperty: "schemaVersion" }
							};
							if (vErrors === null) vErrors = [err331];
							else vErrors.push(err331);
							errors++;
						}
						if (data137.changes === void 0) {
							const err332 = {
								instancePath: instancePath + "/data/plan",
								schemaPath: "#/properties/data/properties/plan/required",
								keyword: "required",
								params: { missingProperty: "changes" }
							};
							if (vErrors === null) vErrors = [err332];
							else vErrors.push(err332);
							errors++;
						}
						if (data137.smoke === void 0) {
							const err333 = {
								instancePath: instancePath + "/data/plan",
								schemaPath: "#/properties/data/properties/plan/required",
								keyword: "required",
								params: { missingProperty: "smoke" }
							};
							if (vErrors === null) vErrors = [err333];
							else vErrors.push(err333);
							errors++;
						}
						if (data137.uncovered === void 0) {
							const err334 = {
								instancePath: instancePath + "/data/plan",
								schemaPath: "#/properties/data/properties/plan/required",
								keyword: "required",
								params: { missingProperty: "uncovered" }
							};
							if (vErrors === null) vErrors = [err334];
							else vErrors.push(err334);
							errors++;
						}
						if (data137.conversations === void 0) {
							const err335 = {
								instancePath: instancePath + "/data/plan",
								schemaPath: "#/properties/data/properties/plan/required",
								keyword: "required",
								params: { missingProperty: "conversations" }
							};
							if (vErrors === null) vErrors = [err335];
							else vErrors.push(err335);
							errors++;
						}
						if (data137.schemaVersion !== void 0) {
							if (1 !== data137.schemaVersion) {
								const err336 = {
									instancePath: instancePath + "/data/plan/schemaVersion",
									schemaPath: "#/properties/data/properties/plan/properties/schemaVersion/const",
									keyword: "const",
									params: { allowedValue: 1 }
								};
								if (vErrors === null) vErrors = [err336];
								else vErrors.push(err336);
								errors++;
							}
						}
						if (data137.changes !== void 0) {
							let data139 = data137.changes;
							if (Array.isArray(data139)) {
								if (data139.length > 2e4) {
									const err337 = {
										instancePath: instancePath + "/data/plan/changes",
										schemaPath: "#/properties/data/properties/plan/properties/changes/maxItems",
										keyword: "maxItems",
										params: { limit: 2e4 }
									};
									if (vErrors === null) vErrors = [err337];
									else vErrors.push(err337);
									errors++;
								}
								const len19 = data139.length;
								for (let i19 = 0; i19 < len19; i19++) {
									let data140 = data139[i19];
									if (data140 && typeof data140 == "object" && !Array.isArray(data140)) {
										if (data140.item === void 0) {
											const err338 = {
												instancePath: instancePath + "/data/plan/changes/" + i19,
												schemaPath: "#/properties/data/properties/plan/properties/changes/items/required",
												keyword: "required",
												params: { missingProperty: "item" }
											};
											if (vErrors === null) vErrors = [err338];
											else vErrors.push(err338);
											errors++;
										}
										if (data140.covered === void 0) {
											const err339 = {
												instancePath: instancePath + "/data/plan/changes/" + i19,
												schemaPath: "#/properties/data/properties/plan/properties/changes/items/required",
												keyword: "required",
												params: { missingProperty: "covered" }
											};
											if (vErrors === null) vErrors = [err339];
											else vErrors.push(err339);
											errors++;
										}
										if (data140.neighbours === void 0) {
											const err340 = {
												instancePath: instancePath + "/data/plan/changes/" + i19,
												schemaPath: "#/properties/data/properties/plan/properties/changes/items/required",
												keyword: "required",
												params: { missingProperty: "neighbours" }
											};
											if (vErrors === null) vErrors = [err340];
											else vErrors.push(err340);
											errors++;
										}
										if (data140.byHand === void 0) {
											const err341 = {
												instancePath: instancePath + "/data/plan/changes/" + i19,
												schemaPath: "#/properties/data/properties/plan/properties/changes/items/required",
												keyword: "required",
												params: { missingProperty: "byHand" }
											};
											if (vErrors === null) vErrors = [err341];
											else vErrors.push(err341);
											errors++;
										}
										if (data140.item !== void 0) {
											let data141 = data140.item;
											if (typeof data141 === "string") {
												if (!pattern121.test(data141)) {
													const err342 = {
														instancePath: instancePath + "/data/plan/changes/" + i19 + "/item",
														schemaPath: "#/properties/data/properties/plan/properties/changes/items/properties/item/pattern",
														keyword: "pattern",
														params: { pattern: "^(?:agent|instructions|rules|topics|knowledge|tools|sms|handoffs|guardrails|voice|flows|integrations|environments|responses|entities)/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$" }
													};
													if (vErrors === null) vErrors = [err342];
													else vErrors.push(err342);
													errors++;
												}
											} else {
												const err343 = {
													instancePath: instancePath + "/data/plan/changes/" + i19 + "/item",
													schemaPath: "#/properties/data/properties/plan/properties/changes/items/properties/item/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err343];
												else vErrors.push(err343);
												errors++;
											}
										}
										if (data140.covered !== void 0) {
											let data142 = data140.covered;
											if (Array.isArray(data142)) {
												if (data142.length > 2e4) {
													const err344 = {
														instancePath: instancePath + "/data/plan/changes/" + i19 + "/covered",
														schemaPath: "#/properties/data/properties/plan/properties/changes/items/properties/covered/maxItems",
														keyword: "maxItems",
														params: { limit: 2e4 }
													};
													if (vErrors === null) vErrors = [err344];
													else vErrors.push(err344);
													errors++;
												}
												const len20 = data142.length;
												for (let i20 = 0; i20 < len20; i20++) {
													let data143 = data142[i20];
													if (typeof data143 === "string") {
														if (data143.length > 2e4) {
															const err345 = {
																instancePath: instancePath + "/data/plan/changes/" + i19 + "/covered/" + i20,
																schemaPath: "#/properties/data/properties/plan/properties/changes/items/properties/covered/items/maxLength",
																keyword: "maxLength",
																params: { limit: 2e4 }
															};
															if (vErrors === null) vErrors = [err345];
															else vErrors.push(err345);
															errors++;
														}
													} else {
														const err346 = {
															instancePath: instancePath + "/data/plan/changes/" + i19 + "/covered/" + i20,
															schemaPath: "#/properties/data/properties/plan/properties/changes/items/properties/covered/items/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err346];
														else vErrors.push(err346);
														errors++;
													}
												}
											} else {
												const err347 = {
													instancePath: instancePath + "/data/plan/changes/" + i19 + "/covered",
													schemaPath: "#/properties/data/properties/plan/properties/changes/items/properties/covered/type",
													keyword: "type",
													params: { type: "array" }
												};
												if (vErrors === null) vErrors = [err347];
												else vErrors.push(err347);
												errors++;
											}
										}
										if (data140.neighbours !== void 0) {
											let data144 = data140.neighbours;
											if (Array.isArray(data144)) {
												if (data144.length > 2e4) {
													const err348 = {
														instancePath: instancePath + "/data/plan/changes/" + i19 + "/neighbours",
														schemaPath: "#/properties/data/properties/plan/properties/changes/items/properties/neighbours/maxItems",
														keyword: "maxItems",
														params: { limit: 2e4 }
													};
													if (vErrors === null) vErrors = [err348];
													else vErrors.push(err348);
													errors++;
												}
												const len21 = data144.length;
												for (let i21 = 0; i21 < len21; i21++) {
													let data145 = data144[i21];
													if (typeof data145 === "string") {
														if (data145.length > 2e4) {
															const err349 = {
																instancePath: instancePath + "/data/plan/changes/" + i19 + "/neighbours/" + i21,
																schemaPath: "#/properties/data/properties/plan/properties/changes/items/properties/neighbours/items/maxLength",
																keyword: "maxLength",
																params: { limit: 2e4 }
															};
															if (vErrors === null) vErrors = [err349];
															else vErrors.push(err349);
															errors++;
														}
													} else {
														const err350 = {
															instancePath: instancePath + "/data/plan/changes/" + i19 + "/neighbours/" + i21,
															schemaPath: "#/properties/data/properties/plan/properties/changes/items/properties/neighbours/items/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err350];
														else vErrors.push(err350);
														errors++;
													}
												}
											} else {
												const err351 = {
													instancePath: instancePath + "/data/plan/changes/" + i19 + "/neighbours",
													schemaPath: "#/properties/data/properties/plan/properties/changes/items/properties/neighbours/type",
													keyword: "type",
													params: { type: "array" }
												};
												if (vErrors === null) vErrors = [err351];
												else vErrors.push(err351);
												errors++;
											}
										}
										if (data140.byHand !== void 0) {
											let data146 = data140.byHand;
											if (Array.isArray(data146)) {
												if (data146.length > 2e4) {
													const err352 = {
														instancePath: instancePath + "/data/plan/changes/" + i19 + "/byHand",
														schemaPath: "#/properties/data/properties/plan/properties/changes/items/properties/byHand/maxItems",
														keyword: "maxItems",
														params: { limit: 2e4 }
													};
													if (vErrors === null) vErrors = [err352];
													else vErrors.push(err352);
													errors++;
												}
												const len22 = data146.length;
												for (let i22 = 0; i22 < len22; i22++) {
													let data147 = data146[i22];
													if (typeof data147 === "string") {
														if (data147.length > 2e4) {
															const err353 = {
																instancePath: instancePath + "/data/plan/changes/" + i19 + "/byHand/" + i22,
																schemaPath: "#/properties/data/properties/plan/properties/changes/items/properties/byHand/items/maxLength",
																keyword: "maxLength",
																params: { limit: 2e4 }
															};
															if (vErrors === null) vErrors = [err353];
															else vErrors.push(err353);
															errors++;
														}
													} else {
														const err354 = {
															instancePath: instancePath + "/data/plan/changes/" + i19 + "/byHand/" + i22,
															schemaPath: "#/properties/data/properties/plan/properties/changes/items/properties/byHand/items/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err354];
														else vErrors.push(err354);
														errors++;
													}
												}
											} else {
												const err355 = {
													instancePath: instancePath + "/data/plan/changes/" + i19 + "/byHand",
													schemaPath: "#/properties/data/properties/plan/properties/changes/items/properties/byHand/type",
													keyword: "type",
													params: { type: "array" }
												};
												if (vErrors === null) vErrors = [err355];
												else vErrors.push(err355);
												errors++;
											}
										}
									} else {
										const err356 = {
											instancePath: instancePath + "/data/plan/changes/" + i19,
											schemaPath: "#/properties/data/properties/plan/properties/changes/items/type",
											keyword: "type",
											params: { type: "object" }
										};
										if (vErrors === null) vErrors = [err356];
										else vErrors.push(err356);
										errors++;
									}
								}
							} else {
								const err357 = {
									instancePath: instancePath + "/data/plan/changes",
									schemaPath: "#/properties/data/properties/plan/properties/changes/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err357];
								else vErrors.push(err357);
								errors++;
							}
						}
						if (data137.smoke !== void 0) {
							let data148 = data137.smoke;
							if (Array.isArray(data148)) {
								if (data148.length > 2e4) {
									const err358 = {
										instancePath: instancePath + "/data/plan/smoke",
										schemaPath: "#/properties/data/properties/plan/properties/smoke/maxItems",
										keyword: "maxItems",
										params: { limit: 2e4 }
									};
									if (vErrors === null) vErrors = [err358];
									else vErrors.push(err358);
									errors++;
								}
								const len23 = data148.length;
								for (let i23 = 0; i23 < len23; i23++) {
									let data149 = data148[i23];
									if (typeof data149 === "string") {
										if (data149.length > 2e4) {
											const err359 = {
												instancePath: instancePath + "/data/plan/smoke/" + i23,
												schemaPath: "#/properties/data/properties/plan/properties/smoke/items/maxLength",
												keyword: "maxLength",
												params: { limit: 2e4 }
											};
											if (vErrors === null) vErrors = [err359];
											else vErrors.push(err359);
											errors++;
										}
									} else {
										const err360 = {
											instancePath: instancePath + "/data/plan/smoke/" + i23,
											schemaPath: "#/properties/data/properties/plan/properties/smoke/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err360];
										else vErrors.push(err360);
										errors++;
									}
								}
							} else {
								const err361 = {
									instancePath: instancePath + "/data/plan/smoke",
									schemaPath: "#/properties/data/properties/plan/properties/smoke/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err361];
								else vErrors.push(err361);
								errors++;
							}
						}
						if (data137.uncovered !== void 0) {
							let data150 = data137.uncovered;
							if (Array.isArray(data150)) {
								if (data150.length > 2e4) {
									const err362 = {
										instancePath: instancePath + "/data/plan/uncovered",
										schemaPath: "#/properties/data/properties/plan/properties/uncovered/maxItems",
										keyword: "maxItems",
										params: { limit: 2e4 }
									};
									if (vErrors === null) vErrors = [err362];
									else vErrors.push(err362);
									errors++;
								}
								const len24 = data150.length;
								for (let i24 = 0; i24 < len24; i24++) {
									let data151 = data150[i24];
									if (typeof data151 === "string") {
										if (!pattern121.test(data151)) {
											const err363 = {
												instancePath: instancePath + "/data/plan/uncovered/" + i24,
												schemaPath: "#/properties/data/properties/plan/properties/uncovered/items/pattern",
												keyword: "pattern",
												params: { pattern: "^(?:agent|instructions|rules|topics|knowledge|tools|sms|handoffs|guardrails|voice|flows|integrations|environments|responses|entities)/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$" }
											};
											if (vErrors === null) vErrors = [err363];
											else vErrors.push(err363);
											errors++;
										}
									} else {
										const err364 = {
											instancePath: instancePath + "/data/plan/uncovered/" + i24,
											schemaPath: "#/properties/data/properties/plan/properties/uncovered/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err364];
										else vErrors.push(err364);
										errors++;
									}
								}
							} else {
								const err365 = {
									instancePath: instancePath + "/data/plan/uncovered",
									schemaPath: "#/properties/data/properties/plan/properties/uncovered/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err365];
								else vErrors.push(err365);
								errors++;
							}
						}
						if (data137.conversations !== void 0) {
							let data152 = data137.conversations;
							if (Array.isArray(data152)) {
								if (data152.length > 2e4) {
									const err366 = {
										instancePath: instancePath + "/data/plan/conversations",
										schemaPath: "#/properties/data/properties/plan/properties/conversations/maxItems",
										keyword: "maxItems",
										params: { limit: 2e4 }
									};
									if (vErrors === null) vErrors = [err366];
									else vErrors.push(err366);
									errors++;
								}
								const len25 = data152.length;
								for (let i25 = 0; i25 < len25; i25++) {
									let data153 = data152[i25];
									if (typeof data153 === "string") {
										if (data153.length > 2e4) {
											const err367 = {
												instancePath: instancePath + "/data/plan/conversations/" + i25,
												schemaPath: "#/properties/data/properties/plan/properties/conversations/items/maxLength",
												keyword: "maxLength",
												params: { limit: 2e4 }
											};
											if (vErrors === null) vErrors = [err367];
											else vErrors.push(err367);
											errors++;
										}
									} else {
										const err368 = {
											instancePath: instancePath + "/data/plan/conversations/" + i25,
											schemaPath: "#/properties/data/properties/plan/properties/conversations/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err368];
										else vErrors.push(err368);
										errors++;
									}
								}
							} else {
								const err369 = {
									instancePath: instancePath + "/data/plan/conversations",
									schemaPath: "#/properties/data/properties/plan/properties/conversations/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err369];
								else vErrors.push(err369);
								errors++;
							}
						}
					}
				}
				if (data8.rehearsal !== void 0) {
					let data154 = data8.rehearsal;
					if (!(data154 && typeof data154 == "object" && !Array.isArray(data154)) && data154 !== null) {
						const err370 = {
							instancePath: instancePath + "/data/rehearsal",
							schemaPath: "#/properties/data/properties/rehearsal/type",
							keyword: "type",
							params: { type: schema36.properties.data.properties.rehearsal.type }
						};
						if (vErrors === null) vErrors = [err370];
						else vErrors.push(err370);
						errors++;
					}
				}
				if (data8.rehearsalMissing !== void 0) {
					let data155 = data8.rehearsalMissing;
					if (typeof data155 !== "string" && data155 !== null) {
						const err371 = {
							instancePath: instancePath + "/data/rehearsalMissing",
							schemaPath: "#/properties/data/properties/rehearsalMissing/type",
							keyword: "type",
							params: { type: schema36.properties.data.properties.rehearsalMissing.type }
						};
						if (vErrors === null) vErrors = [err371];
						else vErrors.push(err371);
						errors++;
					}
					if (typeof data155 === "string") {
						if (data155.length > 2e4) {
							const err372 = {
								instancePath: instancePath + "/data/rehearsalMissing",
								schemaPath: "#/properties/data/properties/rehearsalMissing/maxLength",
								keyword: "maxLength",
								params: { limit: 2e4 }
							};
							if (vErrors === null) vErrors = [err372];
							else vErrors.push(err372);
							errors++;
						}
					}
				}
			} else {
				const err373 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err373];
				else vErrors.push(err373);
				errors++;
			}
		}
	} else {
		const err374 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err374];
		else vErrors.push(err374);
		errors++;
	}
	validate73.errors = vErrors;
	return errors === 0;
}
validate73.evaluated = {
	"props": {
		"schemaVersion": true,
		"decision": true,
		"reasons": true,
		"operation": true,
		"data": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validateDiffResult = validate74;
const schema37 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:greenroom:schema:v1:diff-result",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"schemaVersion",
		"operation",
		"decision",
		"reasons",
		"data"
	],
	"properties": {
		"schemaVersion": { "const": 1 },
		"decision": {
			"type": "string",
			"enum": [
				"proceed",
				"stop",
				"nothing-to-do"
			]
		},
		"reasons": {
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"type": "object",
				"required": ["code", "message"],
				"properties": {
					"code": {
						"type": "string",
						"enum": [
							"findings-present",
							"fix-not-written",
							"nothing-to-publish",
							"publish-note-vague",
							"published-at-older-commit",
							"version-unknown",
							"version-on-hold",
							"hold-unchanged",
							"version-changed",
							"step-skipped",
							"not-validated",
							"regression-missing",
							"regression-failed",
							"approval-missing",
							"approval-by-author",
							"approval-rejected",
							"approval-unprotected",
							"approval-outdated",
							"already-approved",
							"already-active",
							"deployment-running",
							"deployment-unproven",
							"lost-the-race",
							"drift",
							"platform-unreachable",
							"delivery-refused",
							"read-back-failed",
							"interrupted",
							"smoke-missing",
							"smoke-failed",
							"smoke-inconclusive",
							"rolled-back",
							"rollback-failed",
							"no-rollback-target",
							"target-never-verified",
							"stale-run",
							"rerun-refused",
							"rerun-rolls-back",
							"ledger-corrupt",
							"ledger-unreachable",
							"no-tests",
							"nothing-asserted",
							"tests-invalid",
							"tests-failed",
							"tests-inconclusive",
							"wrong-version",
							"comment-not-permitted",
							"comment-not-ours",
							"run-refused",
							"run-unverified",
							"pull-request-unclear",
							"stale-result",
							"result-missing",
							"result-refused",
							"agent-refused"
						]
					},
					"message": {
						"type": "string",
						"maxLength": 2e6
					},
					"hint": {
						"type": "string",
						"maxLength": 2e6
					}
				}
			}
		},
		"operation": { "const": "diff" },
		"data": {
			"type": ["object", "null"],
			"required": [
				"schemaVersion",
				"agent",
				"displayName",
				"from",
				"to",
				"changes",
				"counts",
				"sections",
				"flags",
				"cosmetic",
				"unsure",
				"summary"
			],
			"properties": {
				"schemaVersion": { "const": 1 },
				"agent": {
					"type": "string",
					"pattern": "^[a-z0-9][a-z0-9-]{0,62}$"
				},
				"displayName": {
					"type": "string",
					"maxLength": 2e4
				},
				"from": {
					"type": "object",
					"required": ["label"],
					"properties": {
						"label": {
							"type": "string",
							"maxLength": 2e4
						},
						"version": {
							"type": "integer",
							"minimum": 1
						},
						"environment": {
							"type": "string",
							"maxLength": 2e4
						},
						"commit": {
							"type": "string",
							"pattern": "^[0-9a-f]{40,64}$"
						},
						"digest": {
							"type": "string",
							"pattern": "^sha256:[0-9a-f]{64}$"
						},
						"nothing": { "const": true }
					}
				},
				"to": {
					"type": "object",
					"required": ["label"],
					"properties": {
						"label": {
							"type": "string",
							"maxLength": 2e4
						},
						"version": {
							"type": "integer",
							"minimum": 1
						},
						"environment": {
							"type": "string",
							"maxLength": 2e4
						},
						"commit": {
							"type": "string",
							"pattern": "^[0-9a-f]{40,64}$"
						},
						"digest": {
							"type": "string",
							"pattern": "^sha256:[0-9a-f]{64}$"
						},
						"nothing": { "const": true }
					}
				},
				"changes": {
					"type": "array",
					"maxItems": 2e4,
					"items": {
						"type": "object",
						"required": [
							"section",
							"id",
							"name",
							"kind",
							"risk",
							"riskReason",
							"fields",
							"remarks",
							"dependents"
						],
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
							"id": {
								"type": "string",
								"maxLength": 2e4
							},
							"name": {
								"type": "string",
								"pattern": "^(?:agent|instructions|rules|topics|knowledge|tools|sms|handoffs|guardrails|voice|flows|integrations|environments|responses|entities)/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$"
							},
							"kind": {
								"type": "string",
								"enum": [
									"added",
									"renamed",
									"changed",
									"removed"
								]
							},
							"formerId": {
								"type": "string",
								"maxLength": 2e4
							},
							"risk": {
								"type": "string",
								"enum": [
									"wording",
									"behaviour",
									"model",
									"knowledge",
									"wiring",
									"voice",
									"safety",
									"environment"
								]
							},
							"riskReason": {
								"type": "string",
								"maxLength": 2e4
							},
							"fields": {
								"type": "array",
								"maxItems": 2e4,
								"items": {
									"type": "object",
									"required": [
										"path",
										"label",
										"kind"
									],
									"properties": {
										"path": {
											"type": "array",
											"maxItems": 100,
											"items": { "type": ["string", "number"] }
										},
										"label": {
											"type": "string",
											"maxLength": 2e4
										},
										"kind": {
											"type": "string",
											"enum": [
												"added",
												"removed",
												"changed"
											]
										},
										"before": {},
										"after": {},
										"pieces": {
											"type": "array",
											"maxItems": 1e5,
											"items": {
												"type": "object",
												"required": ["kind", "text"],
												"properties": {
													"kind": {
														"type": "string",
														"enum": [
															"same",
															"added",
															"removed"
														]
													},
													"text": {
														"type": "string",
														"maxLength": 2e6
													}
												}
											}
										}
									}
								}
							},
							"remarks": {
								"type": "array",
								"maxItems": 2e4,
								"items": {
									"type": "string",
									"maxLength": 2e4
								}
							},
							"dependents": {
								"type": "array",
								"maxItems": 2e4,
								"items": {
									"type": "string",
									"pattern": "^(?:agent|instructions|rules|topics|knowledge|tools|sms|handoffs|guardrails|voice|flows|integrations|environments|responses|entities)/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$"
								}
							},
							"credits": {
								"type": "array",
								"maxItems": 100,
								"items": {
									"type": "object",
									"properties": {
										"author": {
											"type": "string",
											"maxLength": 2e4
										},
										"commit": {
											"type": "string",
											"pattern": "^[0-9a-f]{40,64}$"
										},
										"at": {
											"type": "string",
											"maxLength": 2e4
										},
										"undone": { "const": true }
									}
								}
							},
							"moreCredits": {
								"type": "integer",
								"minimum": 1
							},
							"before": {},
							"after": {},
							"includes": {
								"type": "array",
								"maxItems": 2e4,
								"items": {
									"type": "object",
									"required": [
										"section",
										"id",
										"name",
										"kind",
										"risk",
										"riskReason",
										"fields",
										"remarks",
										"dependents"
									],
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
										"id": {
											"type": "string",
											"maxLength": 2e4
										},
										"name": {
											"type": "string",
											"pattern": "^(?:agent|instructions|rules|topics|knowledge|tools|sms|handoffs|guardrails|voice|flows|integrations|environments|responses|entities)/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$"
										},
										"kind": {
											"type": "string",
											"enum": [
												"added",
												"renamed",
												"changed",
												"removed"
											]
										},
										"formerId": {
											"type": "string",
											"maxLength": 2e4
										},
										"risk": {
											"type": "string",
											"enum": [
												"wording",
												"behaviour",
												"model",
												"knowledge",
												"wiring",
												"voice",
												"safety",
												"environment"
											]
										},
										"riskReason": {
											"type": "string",
											"maxLength": 2e4
										},
										"fields": {
											"type": "array",
											"maxItems": 2e4,
											"items": {
												"type": "object",
												"required": [
													"path",
													"label",
													"kind"
												],
												"properties": {
													"path": {
														"type": "array",
														"maxItems": 100,
														"items": { "type": ["string", "number"] }
													},
													"label": {
														"type": "string",
														"maxLength": 2e4
													},
													"kind": {
														"type": "string",
														"enum": [
															"added",
															"removed",
															"changed"
														]
													},
													"before": {},
													"after": {},
													"pieces": {
														"type": "array",
														"maxItems": 1e5,
														"items": {
															"type": "object",
															"required": ["kind", "text"],
															"properties": {
																"kind": {
																	"type": "string",
																	"enum": [
																		"same",
																		"added",
																		"removed"
																	]
																},
																"text": {
																	"type": "string",
																	"maxLength": 2e6
																}
															}
														}
													}
												}
											}
										},
										"remarks": {
											"type": "array",
											"maxItems": 2e4,
											"items": {
												"type": "string",
												"maxLength": 2e4
											}
										},
										"dependents": {
											"type": "array",
											"maxItems": 2e4,
											"items": {
												"type": "string",
												"pattern": "^(?:agent|instructions|rules|topics|knowledge|tools|sms|handoffs|guardrails|voice|flows|integrations|environments|responses|entities)/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$"
											}
										},
										"credits": {
											"type": "array",
											"maxItems": 100,
											"items": {
												"type": "object",
												"properties": {
													"author": {
														"type": "string",
														"maxLength": 2e4
													},
													"commit": {
														"type": "string",
														"pattern": "^[0-9a-f]{40,64}$"
													},
													"at": {
														"type": "string",
														"maxLength": 2e4
													},
													"undone": { "const": true }
												}
											}
										},
										"moreCredits": {
											"type": "integer",
											"minimum": 1
										},
										"before": {},
										"after": {}
									}
								}
							}
						}
					}
				},
				"counts": {
					"type": "object",
					"required": [
						"added",
						"renamed",
						"changed",
						"removed"
					],
					"properties": {
						"added": {
							"type": "integer",
							"minimum": 0
						},
						"renamed": {
							"type": "integer",
							"minimum": 0
						},
						"changed": {
							"type": "integer",
							"minimum": 0
						},
						"removed": {
							"type": "integer",
							"minimum": 0
						}
					}
				},
				"sections": {
					"type": "array",
					"maxItems": 15,
					"items": {
						"type": "object",
						"required": [
							"section",
							"added",
							"renamed",
							"changed",
							"removed",
							"included"
						],
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
							"added": {
								"type": "integer",
								"minimum": 0
							},
							"renamed": {
								"type": "integer",
								"minimum": 0
							},
							"changed": {
								"type": "integer",
								"minimum": 0
							},
							"removed": {
								"type": "integer",
								"minimum": 0
							},
							"included": {
								"type": "integer",
								"minimum": 0
							}
						}
					}
				},
				"flags": {
					"type": "array",
					"maxItems": 2e4,
					"items": {
						"type": "object",
						"required": ["code", "message"],
						"properties": {
							"code": {
								"type": "string",
								"enum": [
									"transfer-number-changed",
									"consent-removed",
									"guardrail-removed",
									"still-referenced",
									"model-changed",
									"live-endpoint-changed",
									"gates-weakened",
									"tests-weakened"
								]
							},
							"message": {
								"type": "string",
								"maxLength": 2e6
							},
							"item": {
								"type": "string",
								"pattern": "^(?:agent|instructions|rules|topics|knowledge|tools|sms|handoffs|guardrails|voice|flows|integrations|environments|responses|entities)/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$"
							}
						}
					}
				},
				"cosmetic": {
					"type": "integer",
					"minimum": 0
				},
				"unsure": {
					"type": "integer",
					"minimum": 0
				},
				"summary": {
					"type": "string",
					"maxLength": 2e6
				},
				"notes": {
					"type": "array",
					"maxItems": 2e4,
					"items": {
						"type": "string",
						"maxLength": 2e4
					}
				}
			}
		},
		"toolVersion": {
			"type": "string",
			"maxLength": 2e4
		}
	}
};
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate74.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schemaVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schemaVersion" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.operation === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "operation" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.decision === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "decision" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.reasons === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reasons" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.data === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "data" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "schemaVersion" || key0 === "decision" || key0 === "reasons" || key0 === "operation" || key0 === "data" || key0 === "toolVersion")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.schemaVersion !== void 0) {
			if (1 !== data.schemaVersion) {
				const err6 = {
					instancePath: instancePath + "/schemaVersion",
					schemaPath: "#/properties/schemaVersion/const",
					keyword: "const",
					params: { allowedValue: 1 }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.decision !== void 0) {
			let data1 = data.decision;
			if (typeof data1 !== "string") {
				const err7 = {
					instancePath: instancePath + "/decision",
					schemaPath: "#/properties/decision/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (!(data1 === "proceed" || data1 === "stop" || data1 === "nothing-to-do")) {
				const err8 = {
					instancePath: instancePath + "/decision",
					schemaPath: "#/properties/decision/enum",
					keyword: "enum",
					params: { allowedValues: schema37.properties.decision.enum }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.reasons !== void 0) {
			let data2 = data.reasons;
			if (Array.isArray(data2)) {
				if (data2.length > 1e3) {
					const err9 = {
						instancePath: instancePath + "/reasons",
						schemaPath: "#/properties/reasons/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.code === void 0) {
							const err10 = {
								instancePath: instancePath + "/reasons/" + i0,
								schemaPath: "#/properties/reasons/items/required",
								keyword: "required",
								params: { missingProperty: "code" }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data3.message === void 0) {
							const err11 = {
								instancePath: instancePath + "/reasons/" + i0,
								schemaPath: "#/properties/reasons/items/required",
								keyword: "required",
								params: { missingProperty: "message" }
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data3.code !== void 0) {
							let data4 = data3.code;
							if (typeof data4 !== "string") {
								const err12 = {
									instancePath: instancePath + "/reasons/" + i0 + "/code",
									schemaPath: "#/properties/reasons/items/properties/code/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
							if (!(data4 === "findings-present" || data4 === "fix-not-written" || data4 === "nothing-to-publish" || data4 === "publish-note-vague" || data4 === "published-at-older-commit" || data4 === "version-unknown" || data4 === "version-on-hold" || data4 === "hold-unchanged" || data4 === "version-changed" || data4 === "step-skipped" || data4 === "not-validated" || data4 === "regression-missing" || data4 === "regression-failed" || data4 === "approval-missing" || data4 === "approval-by-author" || data4 === "approval-rejected" || data4 === "approval-unprotected" || data4 === "approval-outdated" || data4 === "already-approved" || data4 === "already-active" || data4 === "deployment-running" || data4 === "deployment-unproven" || data4 === "lost-the-race" || data4 === "drift" || data4 === "platform-unreachable" || data4 === "delivery-refused" || data4 === "read-back-failed" || data4 === "interrupted" || data4 === "smoke-missing" || data4 === "smoke-failed" || data4 === "smoke-inconclusive" || data4 === "rolled-back" || data4 === "rollback-failed" || data4 === "no-rollback-target" || data4 === "target-never-verified" || data4 === "stale-run" || data4 === "rerun-refused" || data4 === "rerun-rolls-back" || data4 === "ledger-corrupt" || data4 === "ledger-unreachable" || data4 === "no-tests" || data4 === "nothing-asserted" || data4 === "tests-invalid" || data4 === "tests-failed" || data4 === "tests-inconclusive" || data4 === "wrong-version" || data4 === "comment-not-permitted" || data4 === "comment-not-ours" || data4 === "run-refused" || data4 === "run-unverified" || data4 === "pull-request-unclear" || data4 === "stale-result" || data4 === "result-missing" || data4 === "result-refused" || data4 === "agent-refused")) {
								const err13 = {
									instancePath: instancePath + "/reasons/" + i0 + "/code",
									schemaPath: "#/properties/reasons/items/properties/code/enum",
									keyword: "enum",
									params: { allowedValues: schema37.properties.reasons.items.properties.code.enum }
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							let data5 = data3.message;
							if (typeof data5 === "string") {
								if (data5.length > 2e6) {
									const err14 = {
										instancePath: instancePath + "/reasons/" + i0 + "/message",
										schemaPath: "#/properties/reasons/items/properties/message/maxLength",
										keyword: "maxLength",
										params: { limit: 2e6 }
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							} else {
								const err15 = {
									instancePath: instancePath + "/reasons/" + i0 + "/message",
									schemaPath: "#/properties/reasons/items/properties/message/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data3.hint !== void 0) {
							let data6 = data3.hint;
							if (typeof data6 === "string") {
								if (data6.length > 2e6) {
									const err16 = {
										instancePath: instancePath + "/reasons/" + i0 + "/hint",
										schemaPath: "#/properties/reasons/items/properties/hint/maxLength",
										keyword: "maxLength",
										params: { limit: 2e6 }
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
							} else {
								const err17 = {
									instancePath: instancePath + "/reasons/" + i0 + "/hint",
									schemaPath: "#/properties/reasons/items/properties/hint/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/reasons/" + i0,
							schemaPath: "#/properties/reasons/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/reasons",
					schemaPath: "#/properties/reasons/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.operation !== void 0) {
			if ("diff" !== data.operation) {
				const err20 = {
					instancePath: instancePath + "/operation",
					schemaPath: "#/properties/operation/const",
					keyword: "const",
					params: { allowedValue: "diff" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data8 = data.data;
			if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
				const err21 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: schema37.properties.data.type }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (data8.schemaVersion === void 0) {
					const err22 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "schemaVersion" }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data8.agent === void 0) {
					const err23 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "agent" }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data8.displayName === void 0) {
					const err24 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "displayName" }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data8.from === void 0) {
					const err25 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "from" }
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data8.to === void 0) {
					const err26 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "to" }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data8.changes === void 0) {
					const err27 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "changes" }
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (data8.counts === void 0) {
					const err28 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "counts" }
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data8.sections === void 0) {
					const err29 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "sections" }
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data8.flags === void 0) {
					const err30 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "flags" }
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (data8.cosmetic === void 0) {
					const err31 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "cosmetic" }
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data8.unsure === void 0) {
					const err32 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "unsure" }
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (data8.summary === void 0) {
					const err33 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "summary" }
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (data8.schemaVersion !== void 0) {
					if (1 !== data8.schemaVersion) {
						const err34 = {
							instancePath: instancePath + "/data/schemaVersion",
							schemaPath: "#/properties/data/properties/schemaVersion/const",
							keyword: "const",
							params: { allowedValue: 1 }
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
				if (data8.agent !== void 0) {
					let data10 = data8.agent;
					if (typeof data10 === "string") {
						if (!pattern3.test(data10)) {
							const err35 = {
								instancePath: instancePath + "/data/agent",
								schemaPath: "#/properties/data/properties/agent/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
					} else {
						const err36 = {
							instancePath: instancePath + "/data/agent",
							schemaPath: "#/properties/data/properties/agent/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				if (data8.displayName !== void 0) {
					let data11 = data8.displayName;
					if (typeof data11 === "string") {
						if (data11.length > 2e4) {
							const err37 = {
								instancePath: instancePath + "/data/displayName",
								schemaPath: "#/properties/data/properties/displayName/maxLength",
								keyword: "maxLength",
								params: { limit: 2e4 }
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
					} else {
						const err38 = {
							instancePath: instancePath + "/data/displayName",
							schemaPath: "#/properties/data/properties/displayName/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
				if (data8.from !== void 0) {
					let data12 = data8.from;
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						if (data12.label === void 0) {
							const err39 = {
								instancePath: instancePath + "/data/from",
								schemaPath: "#/properties/data/properties/from/required",
								keyword: "required",
								params: { missingProperty: "label" }
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						if (data12.label !== void 0) {
							let data13 = data12.label;
							if (typeof data13 === "string") {
								if (data13.length > 2e4) {
									const err40 = {
										instancePath: instancePath + "/data/from/label",
										schemaPath: "#/properties/data/properties/from/properties/label/maxLength",
										keyword: "maxLength",
										params: { limit: 2e4 }
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
							} else {
								const err41 = {
									instancePath: instancePath + "/data/from/label",
									schemaPath: "#/properties/data/properties/from/properties/label/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						}
						if (data12.version !== void 0) {
							let data14 = data12.version;
							if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
								const err42 = {
									instancePath: instancePath + "/data/from/version",
									schemaPath: "#/properties/data/properties/from/properties/version/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
							if (typeof data14 == "number" && isFinite(data14)) {
								if (data14 < 1 || isNaN(data14)) {
									const err43 = {
										instancePath: instancePath + "/data/from/version",
										schemaPath: "#/properties/data/properties/from/properties/version/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										}
									};
									if (vErrors === null) vErrors = [err43];
									else vErrors.push(err43);
									errors++;
								}
							}
						}
						if (data12.environment !== void 0) {
							let data15 = data12.environment;
							if (typeof data15 === "string") {
								if (data15.length > 2e4) {
									const err44 = {
										instancePath: instancePath + "/data/from/environment",
										schemaPath: "#/properties/data/properties/from/properties/environment/maxLength",
										keyword: "maxLength",
										params: { limit: 2e4 }
									};
									if (vErrors === null) vErrors = [err44];
									else vErrors.push(err44);
									errors++;
								}
							} else {
								const err45 = {
									instancePath: instancePath + "/data/from/environment",
									schemaPath: "#/properties/data/properties/from/properties/environment/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						}
						if (data12.commit !== void 0) {
							let data16 = data12.commit;
							if (typeof data16 === "string") {
								if (!pattern117.test(data16)) {
									const err46 = {
										instancePath: instancePath + "/data/from/commit",
										schemaPath: "#/properties/data/properties/from/properties/commit/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{40,64}$" }
									};
									if (vErrors === null) vErrors = [err46];
									else vErrors.push(err46);
									errors++;
								}
							} else {
								const err47 = {
									instancePath: instancePath + "/data/from/commit",
									schemaPath: "#/properties/data/properties/from/properties/commit/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
						}
						if (data12.digest !== void 0) {
							let data17 = data12.digest;
							if (typeof data17 === "string") {
								if (!pattern111.test(data17)) {
									const err48 = {
										instancePath: instancePath + "/data/from/digest",
										schemaPath: "#/properties/data/properties/from/properties/digest/pattern",
										keyword: "pattern",
										params: { pattern: "^sha256:[0-9a-f]{64}$" }
									};
									if (vErrors === null) vErrors = [err48];
									else vErrors.push(err48);
									errors++;
								}
							} else {
								const err49 = {
									instancePath: instancePath + "/data/from/digest",
									schemaPath: "#/properties/data/properties/from/properties/digest/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
						}
						if (data12.nothing !== void 0) {
							if (true !== data12.nothing) {
								const err50 = {
									instancePath: instancePath + "/data/from/nothing",
									schemaPath: "#/properties/data/properties/from/properties/nothing/const",
									keyword: "const",
									params: { allowedValue: true }
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
						}
					} else {
						const err51 = {
							instancePath: instancePath + "/data/from",
							schemaPath: "#/properties/data/properties/from/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				}
				if (data8.to !== void 0) {
					let data19 = data8.to;
					if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
						if (data19.label === void 0) {
							const err52 = {
								instancePath: instancePath + "/data/to",
								schemaPath: "#/properties/data/properties/to/required",
								keyword: "required",
								params: { missingProperty: "label" }
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
						if (data19.label !== void 0) {
							let data20 = data19.label;
							if (typeof data20 === "string") {
								if (data20.length > 2e4) {
									const err53 = {
										instancePath: instancePath + "/data/to/label",
										schemaPath: "#/properties/data/properties/to/properties/label/maxLength",
										keyword: "maxLength",
										params: { limit: 2e4 }
									};
									if (vErrors === null) vErrors = [err53];
									else vErrors.push(err53);
									errors++;
								}
							} else {
								const err54 = {
									instancePath: instancePath + "/data/to/label",
									schemaPath: "#/properties/data/properties/to/properties/label/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						}
						if (data19.version !== void 0) {
							let data21 = data19.version;
							if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
								const err55 = {
									instancePath: instancePath + "/data/to/version",
									schemaPath: "#/properties/data/properties/to/properties/version/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
							if (typeof data21 == "number" && isFinite(data21)) {
								if (data21 < 1 || isNaN(data21)) {
									const err56 = {
										instancePath: instancePath + "/data/to/version",
										schemaPath: "#/properties/data/properties/to/properties/version/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										}
									};
									if (vErrors === null) vErrors = [err56];
									else vErrors.push(err56);
									errors++;
								}
							}
						}
						if (data19.environment !== void 0) {
							let data22 = data19.environment;
							if (typeof data22 === "string") {
								if (data22.length > 2e4) {
									const err57 = {
										instancePath: instancePath + "/data/to/environment",
										schemaPath: "#/properties/data/properties/to/properties/environment/maxLength",
										keyword: "maxLength",
										params: { limit: 2e4 }
									};
									if (vErrors === null) vErrors = [err57];
									else vErrors.push(err57);
									errors++;
								}
							} else {
								const err58 = {
									instancePath: instancePath + "/data/to/environment",
									schemaPath: "#/properties/data/properties/to/properties/environment/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
						}
						if (data19.commit !== void 0) {
							let data23 = data19.commit;
							if (typeof data23 === "string") {
								if (!pattern117.test(data23)) {
									const err59 = {
										instancePath: instancePath + "/data/to/commit",
										schemaPath: "#/properties/data/properties/to/properties/commit/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{40,64}$" }
									};
									if (vErrors === null) vErrors = [err59];
									else vErrors.push(err59);
									errors++;
								}
							} else {
								const err60 = {
									instancePath: instancePath + "/data/to/commit",
									schemaPath: "#/properties/data/properties/to/properties/commit/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err60];
								else vErrors.push(err60);
								errors++;
							}
						}
						if (data19.digest !== void 0) {
							let data24 = data19.digest;
							if (typeof data24 === "string") {
								if (!pattern111.test(data24)) {
									const err61 = {
										instancePath: instancePath + "/data/to/digest",
										schemaPath: "#/properties/data/properties/to/properties/digest/pattern",
										keyword: "pattern",
										params: { pattern: "^sha256:[0-9a-f]{64}$" }
									};
									if (vErrors === null) vErrors = [err61];
									else vErrors.push(err61);
									errors++;
								}
							} else {
								const err62 = {
									instancePath: instancePath + "/data/to/digest",
									schemaPath: "#/properties/data/properties/to/properties/digest/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err62];
								else vErrors.push(err62);
								errors++;
							}
						}
						if (data19.nothing !== void 0) {
							if (true !== data19.nothing) {
								const err63 = {
									instancePath: instancePath + "/data/to/nothing",
									schemaPath: "#/properties/data/properties/to/properties/nothing/const",
									keyword: "const",
									params: { allowedValue: true }
								};
								if (vErrors === null) vErrors = [err63];
								else vErrors.push(err63);
								errors++;
							}
						}
					} else {
						const err64 = {
							instancePath: instancePath + "/data/to",
							schemaPath: "#/properties/data/properties/to/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err64];
						else vErrors.push(err64);
						errors++;
					}
				}
				if (data8.changes !== void 0) {
					let data26 = data8.changes;
					if (Array.isArray(data26)) {
						if (data26.length > 2e4) {
							const err65 = {
								instancePath: instancePath + "/data/changes",
								schemaPath: "#/properties/data/properties/changes/maxItems",
								keyword: "maxItems",
								params: { limit: 2e4 }
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
						const len1 = data26.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data27 = data26[i1];
							if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
								if (data27.section === void 0) {
									const err66 = {
										instancePath: instancePath + "/data/changes/" + i1,
										schemaPath: "#/properties/data/properties/changes/items/required",
										keyword: "required",
										params: { missingProperty: "section" }
									};
									if (vErrors === null) vErrors = [err66];
									else vErrors.push(err66);
									errors++;
								}
								if (data27.id === void 0) {
									const err67 = {
										instancePath: instancePath + "/data/changes/" + i1,
										schemaPath: "#/properties/data/properties/changes/items/required",
										keyword: "required",
										params: { missingProperty: "id" }
									};
									if (vErrors === null) vErrors = [err67];
									else vErrors.push(err67);
									errors++;
								}
								if (data27.name === void 0) {
									const err68 = {
										instancePath: instancePath + "/data/changes/" + i1,
										schemaPath: "#/properties/data/properties/changes/items/required",
										keyword: "required",
										params: { missingProperty: "name" }
									};
									if (vErrors === null) vErrors = [err68];
									else vErrors.push(err68);
									errors++;
								}
								if (data27.kind === void 0) {
									const err69 = {
										instancePath: instancePath + "/data/changes/" + i1,
										schemaPath: "#/properties/data/properties/changes/items/required",
										keyword: "required",
										params: { missingProperty: "kind" }
									};
									if (vErrors === null) vErrors = [err69];
									else vErrors.push(err69);
									errors++;
								}
								if (data27.risk === void 0) {
									const err70 = {
										instancePath: instancePath + "/data/changes/" + i1,
										schemaPath: "#/properties/data/properties/changes/items/required",
										keyword: "required",
										params: { missingProperty: "risk" }
									};
									if (vErrors === null) vErrors = [err70];
									else vErrors.push(err70);
									errors++;
								}
								if (data27.riskReason === void 0) {
									const err71 = {
										instancePath: instancePath + "/data/changes/" + i1,
										schemaPath: "#/properties/data/properties/changes/items/required",
										keyword: "required",
										params: { missingProperty: "riskReason" }
									};
									if (vErrors === null) vErrors = [err71];
									else vErrors.push(err71);
									errors++;
								}
								if (data27.fields === void 0) {
									const err72 = {
										instancePath: instancePath + "/data/changes/" + i1,
										schemaPath: "#/properties/data/properties/changes/items/required",
										keyword: "required",
										params: { missingProperty: "fields" }
									};
									if (vErrors === null) vErrors = [err72];
									else vErrors.push(err72);
									errors++;
								}
								if (data27.remarks === void 0) {
									const err73 = {
										instancePath: instancePath + "/data/changes/" + i1,
										schemaPath: "#/properties/data/properties/changes/items/required",
										keyword: "required",
										params: { missingProperty: "remarks" }
									};
									if (vErrors === null) vErrors = [err73];
									else vErrors.push(err73);
									errors++;
								}
								if (data27.dependents === void 0) {
									const err74 = {
										instancePath: instancePath + "/data/changes/" + i1,
										schemaPath: "#/properties/data/properties/changes/items/required",
										keyword: "required",
										params: { missingProperty: "dependents" }
									};
									if (vErrors === null) vErrors = [err74];
									else vErrors.push(err74);
									errors++;
								}
								if (data27.section !== void 0) {
									let data28 = data27.section;
									if (typeof data28 !== "string") {
										const err75 = {
											instancePath: instancePath + "/data/changes/" + i1 + "/section",
											schemaPath: "#/properties/data/properties/changes/items/properties/section/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err75];
										else vErrors.push(err75);
										errors++;
									}
									if (!(data28 === "agent" || data28 === "instructions" || data28 === "rules" || data28 === "topics" || data28 === "knowledge" || data28 === "tools" || data28 === "sms" || data28 === "handoffs" || data28 === "guardrails" || data28 === "voice" || data28 === "flows" || data28 === "integrations" || data28 === "environments" || data28 === "responses" || data28 === "entities")) {
										const err76 = {
											instancePath: instancePath + "/data/changes/" + i1 + "/section",
											schemaPath: "#/properties/data/properties/changes/items/properties/section/enum",
											keyword: "enum",
											params: { allowedValues: schema37.properties.data.properties.changes.items.properties.section.enum }
										};
										if (vErrors === null) vErrors = [err76];
										else vErrors.push(err76);
										errors++;
									}
								}
								if (data27.id !== void 0) {
									let data29 = data27.id;
									if (typeof data29 === "string") {
										if (data29.length > 2e4) {
											const err77 = {
												instancePath: instancePath + "/data/changes/" + i1 + "/id",
												schemaPath: "#/properties/data/properties/changes/items/properties/id/maxLength",
												keyword: "maxLength",
												params: { limit: 2e4 }
											};
											if (vErrors === null) vErrors = [err77];
											else vErrors.push(err77);
											errors++;
										}
									} else {
										const err78 = {
											instancePath: instancePath + "/data/changes/" + i1 + "/id",
											schemaPath: "#/properties/data/properties/changes/items/properties/id/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err78];
										else vErrors.push(err78);
										errors++;
									}
								}
								if (data27.name !== void 0) {
									let data30 = data27.name;
									if (typeof data30 === "string") {
										if (!pattern121.test(data30)) {
											const err79 = {
												instancePath: instancePath + "/data/changes/" + i1 + "/name",
												schemaPath: "#/properties/data/properties/changes/items/properties/name/pattern",
												keyword: "pattern",
												params: { pattern: "^(?:agent|instructions|rules|topics|knowledge|tools|sms|handoffs|guardrails|voice|flows|integrations|environments|responses|entities)/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$" }
											};
											if (vErrors === null) vErrors = [err79];
											else vErrors.push(err79);
											errors++;
										}
									} else {
										const err80 = {
											instancePath: instancePath + "/data/changes/" + i1 + "/name",
											schemaPath: "#/properties/data/properties/changes/items/properties/name/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err80];
										else vErrors.push(err80);
										errors++;
									}
								}
								if (data27.kind !== void 0) {
									let data31 = data27.kind;
									if (typeof data31 !== "string") {
										const err81 = {
											instancePath: instancePath + "/data/changes/" + i1 + "/kind",
											schemaPath: "#/properties/data/properties/changes/items/properties/kind/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err81];
										else vErrors.push(err81);
										errors++;
									}
									if (!(data31 === "added" || data31 === "renamed" || data31 === "changed" || data31 === "removed")) {
										const err82 = {
											instancePath: instancePath + "/data/changes/" + i1 + "/kind",
											schemaPath: "#/properties/data/properties/changes/items/properties/kind/enum",
											keyword: "enum",
											params: { allowedValues: schema37.properties.data.properties.changes.items.properties.kind.enum }
										};
										if (vErrors === null) vErrors = [err82];
										else vErrors.push(err82);
										errors++;
									}
								}
								if (data27.formerId !== void 0) {
									let data32 = data27.formerId;
									if (typeof data32 === "string") {
										if (data32.length > 2e4) {
											const err83 = {
												instancePath: instancePath + "/data/changes/" + i1 + "/formerId",
												schemaPath: "#/properties/data/properties/changes/items/properties/formerId/maxLength",
												keyword: "maxLength",
												params: { limit: 2e4 }
											};
											if (vErrors === null) vErrors = [err83];
											else vErrors.push(err83);
											errors++;
										}
									} else {
										const err84 = {
											instancePath: instancePath + "/data/changes/" + i1 + "/formerId",
											schemaPath: "#/properties/data/properties/changes/items/properties/formerId/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err84];
										else vErrors.push(err84);
										errors++;
									}
								}
								if (data27.risk !== void 0) {
									let data33 = data27.risk;
									if (typeof data33 !== "string") {
										const err85 = {
											instancePath: instancePath + "/data/changes/" + i1 + "/risk",
											schemaPath: "#/properties/data/properties/changes/items/properties/risk/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err85];
										else vErrors.push(err85);
										errors++;
									}
									if (!(data33 === "wording" || data33 === "behaviour" || data33 === "model" || data33 === "knowledge" || data33 === "wiring" || data33 === "voice" || data33 === "safety" || data33 === "environment")) {
										const err86 = {
											instancePath: instancePath + "/data/changes/" + i1 + "/risk",
											schemaPath: "#/properties/data/properties/changes/items/properties/risk/enum",
											keyword: "enum",
											params: { allowedValues: schema37.properties.data.properties.changes.items.properties.risk.enum }
										};
										if (vErrors === null) vErrors = [err86];
										else vErrors.push(err86);
										errors++;
									}
								}
								if (data27.riskReason !== void 0) {
									let data34 = data27.riskReason;
									if (typeof data34 === "string") {
										if (data34.length > 2e4) {
											const err87 = {
												instancePath: instancePath + "/data/changes/" + i1 + "/riskReason",
												schemaPath: "#/properties/data/properties/changes/items/properties/riskReason/maxLength",
												keyword: "maxLength",
												params: { limit: 2e4 }
											};
											if (vErrors === null) vErrors = [err87];
											else vErrors.push(err87);
											errors++;
										}
									} else {
										const err88 = {
											instancePath: instancePath + "/data/changes/" + i1 + "/riskReason",
											schemaPath: "#/properties/data/properties/changes/items/properties/riskReason/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err88];
										else vErrors.push(err88);
										errors++;
									}
								}
								if (data27.fields !== void 0) {
									let data35 = data27.fields;
									if (Array.isArray(data35)) {
										if (data35.length > 2e4) {
											const err89 = {
												instancePath: instancePath + "/data/changes/" + i1 + "/fields",
												schemaPath: "#/properties/data/properties/changes/items/properties/fields/maxItems",
												keyword: "maxItems",
												params: { limit: 2e4 }
											};
											if (vErrors === null) vErrors = [err89];
											else vErrors.push(err89);
											errors++;
										}
										const len2 = data35.length;
										for (let i2 = 0; i2 < len2; i2++) {
											let data36 = data35[i2];
											if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
												if (data36.path === void 0) {
													const err90 = {
														instancePath: instancePath + "/data/changes/" + i1 + "/fields/" + i2,
														schemaPath: "#/properties/data/properties/changes/items/properties/fields/items/required",
														keyword: "required",
														params: { missingProperty: "path" }
													};
													if (vErrors === null) vErrors = [err90];
													else vErrors.push(err90);
													errors++;
												}
												if (data36.label === void 0) {
													const err91 = {
														instancePath: instancePath + "/data/changes/" + i1 + "/fields/" + i2,
														schemaPath: "#/properties/data/properties/changes/items/properties/fields/items/required",
														keyword: "required",
														params: { missingProperty: "label" }
													};
													if (vErrors === null) vErrors = [err91];
													else vErrors.push(err91);
													errors++;
												}
												if (data36.kind === void 0) {
													const err92 = {
														instancePath: instancePath + "/data/changes/" + i1 + "/fields/" + i2,
														schemaPath: "#/properties/data/properties/changes/items/properties/fields/items/required",
														keyword: "required",
														params: { missingProperty: "kind" }
													};
													if (vErrors === null) vErrors = [err92];
													else vErrors.push(err92);
													errors++;
												}
												if (data36.path !== void 0) {
													let data37 = data36.path;
													if (Array.isArray(data37)) {
														if (data37.length > 100) {
															const err93 = {
																instancePath: instancePath + "/data/changes/" + i1 + "/fields/" + i2 + "/path",
																schemaPath: "#/properties/data/properties/changes/items/properties/fields/items/properties/path/maxItems",
																keyword: "maxItems",
																params: { limit: 100 }
															};
															if (vErrors === null) vErrors = [err93];
															else vErrors.push(err93);
															errors++;
														}
														const len3 = data37.length;
														for (let i3 = 0; i3 < len3; i3++) {
															let data38 = data37[i3];
															if (typeof data38 !== "string" && !(typeof data38 == "number" && isFinite(data38))) {
																const err94 = {
																	instancePath: instancePath + "/data/changes/" + i1 + "/fields/" + i2 + "/path/" + i3,
																	schemaPath: "#/properties/data/properties/changes/items/properties/fields/items/properties/path/items/type",
																	keyword: "type",
																	params: { type: schema37.properties.data.properties.changes.items.properties.fields.items.properties.path.items.type }
																};
																if (vErrors === null) vErrors = [err94];
																else vErrors.push(err94);
																errors++;
															}
														}
													} else {
														const err95 = {
															instancePath: instancePath + "/data/changes/" + i1 + "/fields/" + i2 + "/path",
															schemaPath: "#/properties/data/properties/changes/items/properties/fields/items/properties/path/type",
															keyword: "type",
															params: { type: "array" }
														};
														if (vErrors === null) vErrors = [err95];
														else vErrors.push(err95);
														errors++;
													}
												}
												if (data36.label !== void 0) {
													let data39 = data36.label;
													if (typeof data39 === "string") {
														if (data39.length > 2e4) {
															const err96 = {
																instancePath: instancePath + "/data/changes/" + i1 + "/fields/" + i2 + "/label",
																schemaPath: "#/properties/data/properties/changes/items/properties/fields/items/properties/label/maxLength",
																keyword: "maxLength",
																params: { limit: 2e4 }
															};
															if (vErrors === null) vErrors = [err96];
															else vErrors.push(err96);
															errors++;
														}
													} else {
														const err97 = {
															instancePath: instancePath + "/data/changes/" + i1 + "/fields/" + i2 + "/label",
															schemaPath: "#/properties/data/properties/changes/items/properties/fields/items/properties/label/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err97];
														else vErrors.push(err97);
														errors++;
													}
												}
												if (data36.kind !== void 0) {
													let data40 = data36.kind;
													if (typeof data40 !== "string") {
														const err98 = {
															instancePath: instancePath + "/data/changes/" + i1 + "/fields/" + i2 + "/kind",
															schemaPath: "#/properties/data/properties/changes/items/properties/fields/items/properties/kind/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err98];
														else vErrors.push(err98);
														errors++;
													}
													if (!(data40 === "added" || data40 === "removed" || data40 === "changed")) {
														const err99 = {
															instancePath: instancePath + "/data/changes/" + i1 + "/fields/" + i2 + "/kind",
															schemaPath: "#/properties/data/properties/changes/items/properties/fields/items/properties/kind/enum",
															keyword: "enum",
															params: { allowedValues: schema37.properties.data.properties.changes.items.properties.fields.items.properties.kind.enum }
														};
														if (vErrors === null) vErrors = [err99];
														else vErrors.push(err99);
														errors++;
													}
												}
												if (data36.pieces !== void 0) {
													let data41 = data36.pieces;
													if (Array.isArray(data41)) {
														if (data41.length > 1e5) {
															const err100 = {
																instancePath: instancePath + "/data/changes/" + i1 + "/fields/" + i2 + "/pieces",
																schemaPath: "#/properties/data/properties/changes/items/properties/fields/items/properties/pieces/maxItems",
																keyword: "maxItems",
																params: { limit: 1e5 }
															};
															if (vErrors === null) vErrors = [err100];
															else vErrors.push(err100);
															errors++;
														}
														const len4 = data41.length;
														for (let i4 = 0; i4 < len4; i4++) {
															let data42 = data41[i4];
															if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
																if (data42.kind === void 0) {
																	const err101 = {
																		instancePath: instancePath + "/data/changes/" + i1 + "/fields/" + i2 + "/pieces/" + i4,
																		schemaPath: "#/properties/data/properties/changes/items/properties/fields/items/properties/pieces/items/required",
																		keyword: "required",
																		params: { missingProperty: "kind" }
																	};
																	if (vErrors === null) vErrors = [err101];
																	else vErrors.push(err101);
																	errors++;
																}
																if (data42.text === void 0) {
																	const err102 = {
																		instancePath: instancePath + "/data/changes/" + i1 + "/fields/" + i2 + "/pieces/" + i4,
																		schemaPath: "#/properties/data/properties/changes/items/properties/fields/items/properties/pieces/items/required",
																		keyword: "required",
																		params: { missingProperty: "text" }
																	};
																	if (vErrors === null) vErrors = [err102];
																	else vErrors.push(err102);
																	errors++;
																}
																if (data42.kind !== void 0) {
																	let data43 = data42.kind;
																	if (typeof data43 !== "string") {
																		const err103 = {
																			instancePath: instancePath + "/data/changes/" + i1 + "/fields/" + i2 + "/pieces/" + i4 + "/kind",
																			schemaPath: "#/properties/data/properties/changes/items/properties/fields/items/properties/pieces/items/properties/kind/type",
																			keyword: "type",
																			params: { type: "string" }
																		};
																		if (vErrors === null) vErrors = [err103];
																		else vErrors.push(err103);
																		errors++;
																	}
																	if (!(data43 === "same" || data43 === "added" || data43 === "removed")) {
																		const err104 = {
																			instancePath: instancePath + "/data/changes/" + i1 + "/fields/" + i2 + "/pieces/" + i4 + "/kind",
																			schemaPath: "#/properties/data/properties/changes/items/properties/fields/items/properties/pieces/items/properties/kind/enum",
																			keyword: "enum",
																			params: { allowedValues: schema37.properties.data.properties.changes.items.properties.fields.items.properties.pieces.items.properties.kind.enum }
																		};
																		if (vErrors === null) vErrors = [err104];
																		else vErrors.push(err104);
																		errors++;
																	}
																}
																if (data42.text !== void 0) {
																	let data44 = data42.text;
																	if (typeof data44 === "string") {
																		if (data44.length > 2e6) {
																			const err105 = {
																				instancePath: instancePath + "/data/changes/" + i1 + "/fields/" + i2 + "/pieces/" + i4 + "/text",
																				schemaPath: "#/properties/data/properties/changes/items/properties/fields/items/properties/pieces/items/properties/text/maxLength",
																				keyword: "maxLength",
																				params: { limit: 2e6 }
																			};
																			if (vErrors === null) vErrors = [err105];
																			else vErrors.push(err105);
																			errors++;
																		}
																	} else {
																		const err106 = {
																			instancePath: instancePath + "/data/changes/" + i1 + "/fields/" + i2 + "/pieces/" + i4 + "/text",
																			schemaPath: "#/properties/data/properties/changes/items/properties/fields/items/properties/pieces/items/properties/text/type",
																			keyword: "type",
																			params: { type: "string" }
																		};
																		if (vErrors === null) vErrors = [err106];
																		else vErrors.push(err106);
																		errors++;
																	}
																}
															} else {
																const err107 = {
																	instancePath: instancePath + "/data/changes/" + i1 + "/fields/" + i2 + "/pieces/" + i4,
																	schemaPath: "#/properties/data/properties/changes/items/properties/fields/items/properties/pieces/items/type",
																	keyword: "type",
																	params: { type: "object" }
																};
																if (vErrors === null) vErrors = [err107];
																else vErrors.push(err107);
																errors++;
															}
														}
													} else {
														const err108 = {
															instancePath: instancePath + "/data/changes/" + i1 + "/fields/" + i2 + "/pieces",
															schemaPath: "#/properties/data/properties/changes/items/properties/fields/items/properties/pieces/type",
															keyword: "type",
															params: { type: "array" }
														};
														if (vErrors === null) vErrors = [err108];
														else vErrors.push(err108);
														errors++;
													}
												}
											} else {
												const err109 = {
													instancePath: instancePath + "/data/changes/" + i1 + "/fields/" + i2,
													schemaPath: "#/properties/data/properties/changes/items/properties/fields/items/type",
													keyword: "type",
													params: { type: "object" }
												};
												if (vErrors === null) vErrors = [err109];
												else vErrors.push(err109);
												errors++;
											}
										}
									} else {
										const err110 = {
											instancePath: instancePath + "/data/changes/" + i1 + "/fields",
											schemaPath: "#/properties/data/properties/changes/items/properties/fields/type",
											keyword: "type",
											params: { type: "array" }
										};
										if (vErrors === null) vErrors = [err110];
										else vErrors.push(err110);
										errors++;
									}
								}
								if (data27.remarks !== void 0) {
									let data45 = data27.remarks;
									if (Array.isArray(data45)) {
										if (data45.length > 2e4) {
											const err111 = {
												instancePath: instancePath + "/data/changes/" + i1 + "/remarks",
												schemaPath: "#/properties/data/properties/changes/items/properties/remarks/maxItems",
												keyword: "maxItems",
												params: { limit: 2e4 }
											};
											if (vErrors === null) vErrors = [err111];
											else vErrors.push(err111);
											errors++;
										}
										const len5 = data45.length;
										for (let i5 = 0; i5 < len5; i5++) {
											let data46 = data45[i5];
											if (typeof data46 === "string") {
												if (data46.length > 2e4) {
													const err112 = {
														instancePath: instancePath + "/data/changes/" + i1 + "/remarks/" + i5,
														schemaPath: "#/properties/data/properties/changes/items/properties/remarks/items/maxLength",
														keyword: "maxLength",
														params: { limit: 2e4 }
													};
													if (vErrors === null) vErrors = [err112];
													else vErrors.push(err112);
													errors++;
												}
											} else {
												const err113 = {
													instancePath: instancePath + "/data/changes/" + i1 + "/remarks/" + i5,
													schemaPath: "#/properties/data/properties/changes/items/properties/remarks/items/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err113];
												else vErrors.push(err113);
												errors++;
											}
										}
									} else {
										const err114 = {
											instancePath: instancePath + "/data/changes/" + i1 + "/remarks",
											schemaPath: "#/properties/data/properties/changes/items/properties/remarks/type",
											keyword: "type",
											params: { type: "array" }
										};
										if (vErrors === null) vErrors = [err114];
										else vErrors.push(err114);
										errors++;
									}
								}
								if (data27.dependents !== void 0) {
									let data47 = data27.dependents;
									if (Array.isArray(data47)) {
										if (data47.length > 2e4) {
											const err115 = {
												instancePath: instancePath + "/data/changes/" + i1 + "/dependents",
												schemaPath: "#/properties/data/properties/changes/items/properties/dependents/maxItems",
												keyword: "maxItems",
												params: { limit: 2e4 }
											};
											if (vErrors === null) vErrors = [err115];
											else vErrors.push(err115);
											errors++;
										}
										const len6 = data47.length;
										for (let i6 = 0; i6 < len6; i6++) {
											let data48 = data47[i6];
											if (typeof data48 === "string") {
												if (!pattern121.test(data48)) {
													const err116 = {
														instancePath: instancePath + "/data/changes/" + i1 + "/dependents/" + i6,
														schemaPath: "#/properties/data/properties/changes/items/properties/dependents/items/pattern",
														keyword: "pattern",
														params: { pattern: "^(?:agent|instructions|rules|topics|knowledge|tools|sms|handoffs|guardrails|voice|flows|integrations|environments|responses|entities)/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$" }
													};
													if (vErrors === null) vErrors = [err116];
													else vErrors.push(err116);
													errors++;
												}
											} else {
												const err117 = {
													instancePath: instancePath + "/data/changes/" + i1 + "/dependents/" + i6,
													schemaPath: "#/properties/data/properties/changes/items/properties/dependents/items/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err117];
												else vErrors.push(err117);
												errors++;
											}
										}
									} else {
										const err118 = {
											instancePath: instancePath + "/data/changes/" + i1 + "/dependents",
											schemaPath: "#/properties/data/properties/changes/items/properties/dependents/type",
											keyword: "type",
											params: { type: "array" }
										};
										if (vErrors === null) vErrors = [err118];
										else vErrors.push(err118);
										errors++;
									}
								}
								if (data27.credits !== void 0) {
									let data49 = data27.credits;
									if (Array.isArray(data49)) {
										if (data49.length > 100) {
											const err119 = {
												instancePath: instancePath + "/data/changes/" + i1 + "/credits",
												schemaPath: "#/properties/data/properties/changes/items/properties/credits/maxItems",
												keyword: "maxItems",
												params: { limit: 100 }
											};
											if (vErrors === null) vErrors = [err119];
											else vErrors.push(err119);
											errors++;
										}
										const len7 = data49.length;
										for (let i7 = 0; i7 < len7; i7++) {
											let data50 = data49[i7];
											if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
												if (data50.author !== void 0) {
													let data51 = data50.author;
													if (typeof data51 === "string") {
														if (data51.length > 2e4) {
															const err120 = {
																instancePath: instancePath + "/data/changes/" + i1 + "/credits/" + i7 + "/author",
																schemaPath: "#/properties/data/properties/changes/items/properties/credits/items/properties/author/maxLength",
																keyword: "maxLength",
																params: { limit: 2e4 }
															};
															if (vErrors === null) vErrors = [err120];
															else vErrors.push(err120);
															errors++;
														}
													} else {
														const err121 = {
															instancePath: instancePath + "/data/changes/" + i1 + "/credits/" + i7 + "/author",
															schemaPath: "#/properties/data/properties/changes/items/properties/credits/items/properties/author/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err121];
														else vErrors.push(err121);
														errors++;
													}
												}
												if (data50.commit !== void 0) {
													let data52 = data50.commit;
													if (typeof data52 === "string") {
														if (!pattern117.test(data52)) {
															const err122 = {
																instancePath: instancePath + "/data/changes/" + i1 + "/credits/" + i7 + "/commit",
																schemaPath: "#/properties/data/properties/changes/items/properties/credits/items/properties/commit/pattern",
																keyword: "pattern",
																params: { pattern: "^[0-9a-f]{40,64}$" }
															};
															if (vErrors === null) vErrors = [err122];
															else vErrors.push(err122);
															errors++;
														}
													} else {
														const err123 = {
															instancePath: instancePath + "/data/changes/" + i1 + "/credits/" + i7 + "/commit",
															schemaPath: "#/properties/data/properties/changes/items/properties/credits/items/properties/commit/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err123];
														else vErrors.push(err123);
														errors++;
													}
												}
												if (data50.at !== void 0) {
													let data53 = data50.at;
													if (typeof data53 === "string") {
														if (data53.length > 2e4) {
															const err124 = {
																instancePath: instancePath + "/data/changes/" + i1 + "/credits/" + i7 + "/at",
																schemaPath: "#/properties/data/properties/changes/items/properties/credits/items/properties/at/maxLength",
																keyword: "maxLength",
																params: { limit: 2e4 }
															};
															if (vErrors === null) vErrors = [err124];
															else vErrors.push(err124);
															errors++;
														}
													} else {
														const err125 = {
															instancePath: instancePath + "/data/changes/" + i1 + "/credits/" + i7 + "/at",
															schemaPath: "#/properties/data/properties/changes/items/properties/credits/items/properties/at/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err125];
														else vErrors.push(err125);
														errors++;
													}
												}
												if (data50.undone !== void 0) {
													if (true !== data50.undone) {
														const err126 = {
															instancePath: instancePath + "/data/changes/" + i1 + "/credits/" + i7 + "/undone",
															schemaPath: "#/properties/data/properties/changes/items/properties/credits/items/properties/undone/const",
															keyword: "const",
															params: { allowedValue: true }
														};
														if (vErrors === null) vErrors = [err126];
														else vErrors.push(err126);
														errors++;
													}
												}
											} else {
												const err127 = {
													instancePath: instancePath + "/data/changes/" + i1 + "/credits/" + i7,
													schemaPath: "#/properties/data/properties/changes/items/properties/credits/items/type",
													keyword: "type",
													params: { type: "object" }
												};
												if (vErrors === null) vErrors = [err127];
												else vErrors.push(err127);
												errors++;
											}
										}
									} else {
										const err128 = {
											instancePath: instancePath + "/data/changes/" + i1 + "/credits",
											schemaPath: "#/properties/data/properties/changes/items/properties/credits/type",
											keyword: "type",
											params: { type: "array" }
										};
										if (vErrors === null) vErrors = [err128];
										else vErrors.push(err128);
										errors++;
									}
								}
								if (data27.moreCredits !== void 0) {
									let data55 = data27.moreCredits;
									if (!(typeof data55 == "number" && !(data55 % 1) && !isNaN(data55) && isFinite(data55))) {
										const err129 = {
											instancePath: instancePath + "/data/changes/" + i1 + "/moreCredits",
											schemaPath: "#/properties/data/properties/changes/items/properties/moreCredits/type",
											keyword: "type",
											params: { type: "integer" }
										};
										if (vErrors === null) vErrors = [err129];
										else vErrors.push(err129);
										errors++;
									}
									if (typeof data55 == "number" && isFinite(data55)) {
										if (data55 < 1 || isNaN(data55)) {
											const err130 = {
												instancePath: instancePath + "/data/changes/" + i1 + "/moreCredits",
												schemaPath: "#/properties/data/properties/changes/items/properties/moreCredits/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												}
											};
											if (vErrors === null) vErrors = [err130];
											else vErrors.push(err130);
											errors++;
										}
									}
								}
								if (data27.includes !== void 0) {
									let data56 = data27.includes;
									if (Array.isArray(data56)) {
										if (data56.length > 2e4) {
											const err131 = {
												instancePath: instancePath + "/data/changes/" + i1 + "/includes",
												schemaPath: "#/properties/data/properties/changes/items/properties/includes/maxItems",
												keyword: "maxItems",
												params: { limit: 2e4 }
											};
											if (vErrors === null) vErrors = [err131];
											else vErrors.push(err131);
											errors++;
										}
										const len8 = data56.length;
										for (let i8 = 0; i8 < len8; i8++) {
											let data57 = data56[i8];
											if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
												if (data57.section === void 0) {
													const err132 = {
														instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8,
														schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/required",
														keyword: "required",
														params: { missingProperty: "section" }
													};
													if (vErrors === null) vErrors = [err132];
													else vErrors.push(err132);
													errors++;
												}
												if (data57.id === void 0) {
													const err133 = {
														instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8,
														schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/required",
														keyword: "required",
														params: { missingProperty: "id" }
													};
													if (vErrors === null) vErrors = [err133];
													else vErrors.push(err133);
													errors++;
												}
												if (data57.name === void 0) {
													const err134 = {
														instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8,
														schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/required",
														keyword: "required",
														params: { missingProperty: "name" }
													};
													if (vErrors === null) vErrors = [err134];
													else vErrors.push(err134);
													errors++;
												}
												if (data57.kind === void 0) {
													const err135 = {
														instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8,
														schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/required",
														keyword: "required",
														params: { missingProperty: "kind" }
													};
													if (vErrors === null) vErrors = [err135];
													else vErrors.push(err135);
													errors++;
												}
												if (data57.risk === void 0) {
													const err136 = {
														instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8,
														schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/required",
														keyword: "required",
														params: { missingProperty: "risk" }
													};
													if (vErrors === null) vErrors = [err136];
													else vErrors.push(err136);
													errors++;
												}
												if (data57.riskReason === void 0) {
													const err137 = {
														instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8,
														schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/required",
														keyword: "required",
														params: { missingProperty: "riskReason" }
													};
													if (vErrors === null) vErrors = [err137];
													else vErrors.push(err137);
													errors++;
												}
												if (data57.fields === void 0) {
													const err138 = {
														instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8,
														schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/required",
														keyword: "required",
														params: { missingProperty: "fields" }
													};
													if (vErrors === null) vErrors = [err138];
													else vErrors.push(err138);
													errors++;
												}
												if (data57.remarks === void 0) {
													const err139 = {
														instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8,
														schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/required",
														keyword: "required",
														params: { missingProperty: "remarks" }
													};
													if (vErrors === null) vErrors = [err139];
													else vErrors.push(err139);
													errors++;
												}
												if (data57.dependents === void 0) {
													const err140 = {
														instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8,
														schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/required",
														keyword: "required",
														params: { missingProperty: "dependents" }
													};
													if (vErrors === null) vErrors = [err140];
													else vErrors.push(err140);
													errors++;
												}
												if (data57.section !== void 0) {
													let data58 = data57.section;
													if (typeof data58 !== "string") {
														const err141 = {
															instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/section",
															schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/section/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err141];
														else vErrors.push(err141);
														errors++;
													}
													if (!(data58 === "agent" || data58 === "instructions" || data58 === "rules" || data58 === "topics" || data58 === "knowledge" || data58 === "tools" || data58 === "sms" || data58 === "handoffs" || data58 === "guardrails" || data58 === "voice" || data58 === "flows" || data58 === "integrations" || data58 === "environments" || data58 === "responses" || data58 === "entities")) {
														const err142 = {
															instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/section",
															schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/section/enum",
															keyword: "enum",
															params: { allowedValues: schema37.properties.data.properties.changes.items.properties.includes.items.properties.section.enum }
														};
														if (vErrors === null) vErrors = [err142];
														else vErrors.push(err142);
														errors++;
													}
												}
												if (data57.id !== void 0) {
													let data59 = data57.id;
													if (typeof data59 === "string") {
														if (data59.length > 2e4) {
															const err143 = {
																instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/id",
																schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/id/maxLength",
																keyword: "maxLength",
																params: { limit: 2e4 }
															};
															if (vErrors === null) vErrors = [err143];
															else vErrors.push(err143);
															errors++;
														}
													} else {
														const err144 = {
															instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/id",
															schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/id/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err144];
														else vErrors.push(err144);
														errors++;
													}
												}
												if (data57.name !== void 0) {
													let data60 = data57.name;
													if (typeof data60 === "string") {
														if (!pattern121.test(data60)) {
															const err145 = {
																instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/name",
																schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/name/pattern",
																keyword: "pattern",
																params: { pattern: "^(?:agent|instructions|rules|topics|knowledge|tools|sms|handoffs|guardrails|voice|flows|integrations|environments|responses|entities)/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$" }
															};
															if (vErrors === null) vErrors = [err145];
															else vErrors.push(err145);
															errors++;
														}
													} else {
														const err146 = {
															instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/name",
															schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/name/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err146];
														else vErrors.push(err146);
														errors++;
													}
												}
												if (data57.kind !== void 0) {
													let data61 = data57.kind;
													if (typeof data61 !== "string") {
														const err147 = {
															instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/kind",
															schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/kind/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err147];
														else vErrors.push(err147);
														errors++;
													}
													if (!(data61 === "added" || data61 === "renamed" || data61 === "changed" || data61 === "removed")) {
														const err148 = {
															instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/kind",
															schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/kind/enum",
															keyword: "enum",
															params: { allowedValues: schema37.properties.data.properties.changes.items.properties.includes.items.properties.kind.enum }
														};
														if (vErrors === null) vErrors = [err148];
														else vErrors.push(err148);
														errors++;
													}
												}
												if (data57.formerId !== void 0) {
													let data62 = data57.formerId;
													if (typeof data62 === "string") {
														if (data62.length > 2e4) {
															const err149 = {
																instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/formerId",
																schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/formerId/maxLength",
																keyword: "maxLength",
																params: { limit: 2e4 }
															};
															if (vErrors === null) vErrors = [err149];
															else vErrors.push(err149);
															errors++;
														}
													} else {
														const err150 = {
															instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/formerId",
															schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/formerId/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err150];
														else vErrors.push(err150);
														errors++;
													}
												}
												if (data57.risk !== void 0) {
													let data63 = data57.risk;
													if (typeof data63 !== "string") {
														const err151 = {
															instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/risk",
															schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/risk/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err151];
														else vErrors.push(err151);
														errors++;
													}
													if (!(data63 === "wording" || data63 === "behaviour" || data63 === "model" || data63 === "knowledge" || data63 === "wiring" || data63 === "voice" || data63 === "safety" || data63 === "environment")) {
														const err152 = {
															instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/risk",
															schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/risk/enum",
															keyword: "enum",
															params: { allowedValues: schema37.properties.data.properties.changes.items.properties.includes.items.properties.risk.enum }
														};
														if (vErrors === null) vErrors = [err152];
														else vErrors.push(err152);
														errors++;
													}
												}
												if (data57.riskReason !== void 0) {
													let data64 = data57.riskReason;
													if (typeof data64 === "string") {
														if (data64.length > 2e4) {
															const err153 = {
																instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/riskReason",
																schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/riskReason/maxLength",
																keyword: "maxLength",
																params: { limit: 2e4 }
															};
															if (vErrors === null) vErrors = [err153];
															else vErrors.push(err153);
															errors++;
														}
													} else {
														const err154 = {
															instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/riskReason",
															schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/riskReason/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err154];
														else vErrors.push(err154);
														errors++;
													}
												}
												if (data57.fields !== void 0) {
													let data65 = data57.fields;
													if (Array.isArray(data65)) {
														if (data65.length > 2e4) {
															const err155 = {
																instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/fields",
																schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/fields/maxItems",
																keyword: "maxItems",
																params: { limit: 2e4 }
															};
															if (vErrors === null) vErrors = [err155];
															else vErrors.push(err155);
															errors++;
														}
														const len9 = data65.length;
														for (let i9 = 0; i9 < len9; i9++) {
															let data66 = data65[i9];
															if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
																if (data66.path === void 0) {
																	const err156 = {
																		instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/fields/" + i9,
																		schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/fields/items/required",
																		keyword: "required",
																		params: { missingProperty: "path" }
																	};
																	if (vErrors === null) vErrors = [err156];
																	else vErrors.push(err156);
																	errors++;
																}
																if (data66.label === void 0) {
																	const err157 = {
																		instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/fields/" + i9,
																		schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/fields/items/required",
																		keyword: "required",
																		params: { missingProperty: "label" }
																	};
																	if (vErrors === null) vErrors = [err157];
																	else vErrors.push(err157);
																	errors++;
																}
																if (data66.kind === void 0) {
																	const err158 = {
																		instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/fields/" + i9,
																		schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/fields/items/required",
																		keyword: "required",
																		params: { missingProperty: "kind" }
																	};
																	if (vErrors === null) vErrors = [err158];
																	else vErrors.push(err158);
																	errors++;
																}
																if (data66.path !== void 0) {
																	let data67 = data66.path;
																	if (Array.isArray(data67)) {
																		if (data67.length > 100) {
																			const err159 = {
																				instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/fields/" + i9 + "/path",
																				schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/fields/items/properties/path/maxItems",
																				keyword: "maxItems",
																				params: { limit: 100 }
																			};
																			if (vErrors === null) vErrors = [err159];
																			else vErrors.push(err159);
																			errors++;
																		}
																		const len10 = data67.length;
																		for (let i10 = 0; i10 < len10; i10++) {
																			let data68 = data67[i10];
																			if (typeof data68 !== "string" && !(typeof data68 == "number" && isFinite(data68))) {
																				const err160 = {
																					instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/fields/" + i9 + "/path/" + i10,
																					schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/fields/items/properties/path/items/type",
																					keyword: "type",
																					params: { type: schema37.properties.data.properties.changes.items.properties.includes.items.properties.fields.items.properties.path.items.type }
																				};
																				if (vErrors === null) vErrors = [err160];
																				else vErrors.push(err160);
																				errors++;
																			}
																		}
																	} else {
																		const err161 = {
																			instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/fields/" + i9 + "/path",
																			schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/fields/items/properties/path/type",
																			keyword: "type",
																			params: { type: "array" }
																		};
																		if (vErrors === null) vErrors = [err161];
																		else vErrors.push(err161);
																		errors++;
																	}
																}
																if (data66.label !== void 0) {
																	let data69 = data66.label;
																	if (typeof data69 === "string") {
																		if (data69.length > 2e4) {
																			const err162 = {
																				instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/fields/" + i9 + "/label",
																				schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/fields/items/properties/label/maxLength",
																				keyword: "maxLength",
																				params: { limit: 2e4 }
																			};
																			if (vErrors === null) vErrors = [err162];
																			else vErrors.push(err162);
																			errors++;
																		}
																	} else {
																		const err163 = {
																			instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/fields/" + i9 + "/label",
																			schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/fields/items/properties/label/type",
																			keyword: "type",
																			params: { type: "string" }
																		};
																		if (vErrors === null) vErrors = [err163];
																		else vErrors.push(err163);
																		errors++;
																	}
																}
																if (data66.kind !== void 0) {
																	let data70 = data66.kind;
																	if (typeof data70 !== "string") {
																		const err164 = {
																			instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/fields/" + i9 + "/kind",
																			schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/fields/items/properties/kind/type",
																			keyword: "type",
																			params: { type: "string" }
																		};
																		if (vErrors === null) vErrors = [err164];
																		else vErrors.push(err164);
																		errors++;
																	}
																	if (!(data70 === "added" || data70 === "removed" || data70 === "changed")) {
																		const err165 = {
																			instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/fields/" + i9 + "/kind",
																			schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/fields/items/properties/kind/enum",
																			keyword: "enum",
																			params: { allowedValues: schema37.properties.data.properties.changes.items.properties.includes.items.properties.fields.items.properties.kind.enum }
																		};
																		if (vErrors === null) vErrors = [err165];
																		else vErrors.push(err165);
																		errors++;
																	}
																}
																if (data66.pieces !== void 0) {
																	let data71 = data66.pieces;
																	if (Array.isArray(data71)) {
																		if (data71.length > 1e5) {
																			const err166 = {
																				instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/fields/" + i9 + "/pieces",
																				schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/fields/items/properties/pieces/maxItems",
																				keyword: "maxItems",
																				params: { limit: 1e5 }
																			};
																			if (vErrors === null) vErrors = [err166];
																			else vErrors.push(err166);
																			errors++;
																		}
																		const len11 = data71.length;
																		for (let i11 = 0; i11 < len11; i11++) {
																			let data72 = data71[i11];
																			if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
																				if (data72.kind === void 0) {
																					const err167 = {
																						instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/fields/" + i9 + "/pieces/" + i11,
																						schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/fields/items/properties/pieces/items/required",
																						keyword: "required",
																						params: { missingProperty: "kind" }
																					};
																					if (vErrors === null) vErrors = [err167];
																					else vErrors.push(err167);
																					errors++;
																				}
																				if (data72.text === void 0) {
																					const err168 = {
																						instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/fields/" + i9 + "/pieces/" + i11,
																						schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/fields/items/properties/pieces/items/required",
																						keyword: "required",
																						params: { missingProperty: "text" }
																					};
																					if (vErrors === null) vErrors = [err168];
																					else vErrors.push(err168);
																					errors++;
																				}
																				if (data72.kind !== void 0) {
																					let data73 = data72.kind;
																					if (typeof data73 !== "string") {
																						const err169 = {
																							instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/fields/" + i9 + "/pieces/" + i11 + "/kind",
																							schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/fields/items/properties/pieces/items/properties/kind/type",
																							keyword: "type",
																							params: { type: "string" }
																						};
																						if (vErrors === null) vErrors = [err169];
																						else vErrors.push(err169);
																						errors++;
																					}
																					if (!(data73 === "same" || data73 === "added" || data73 === "removed")) {
																						const err170 = {
																							instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/fields/" + i9 + "/pieces/" + i11 + "/kind",
																							schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/fields/items/properties/pieces/items/properties/kind/enum",
																							keyword: "enum",
																							params: { allowedValues: schema37.properties.data.properties.changes.items.properties.includes.items.properties.fields.items.properties.pieces.items.properties.kind.enum }
																						};
																						if (vErrors === null) vErrors = [err170];
																						else vErrors.push(err170);
																						errors++;
																					}
																				}
																				if (data72.text !== void 0) {
																					let data74 = data72.text;
																					if (typeof data74 === "string") {
																						if (data74.length > 2e6) {
																							const err171 = {
																								instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/fields/" + i9 + "/pieces/" + i11 + "/text",
																								schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/fields/items/properties/pieces/items/properties/text/maxLength",
																								keyword: "maxLength",
																								params: { limit: 2e6 }
																							};
																							if (vErrors === null) vErrors = [err171];
																							else vErrors.push(err171);
																							errors++;
																						}
																					} else {
																						const err172 = {
																							instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/fields/" + i9 + "/pieces/" + i11 + "/text",
																							schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/fields/items/properties/pieces/items/properties/text/type",
																							keyword: "type",
																							params: { type: "string" }
																						};
																						if (vErrors === null) vErrors = [err172];
																						else vErrors.push(err172);
																						errors++;
																					}
																				}
																			} else {
																				const err173 = {
																					instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/fields/" + i9 + "/pieces/" + i11,
																					schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/fields/items/properties/pieces/items/type",
																					keyword: "type",
																					params: { type: "object" }
																				};
																				if (vErrors === null) vErrors = [err173];
																				else vErrors.push(err173);
																				errors++;
																			}
																		}
																	} else {
																		const err174 = {
																			instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/fields/" + i9 + "/pieces",
																			schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/fields/items/properties/pieces/type",
																			keyword: "type",
																			params: { type: "array" }
																		};
																		if (vErrors === null) vErrors = [err174];
																		else vErrors.push(err174);
																		errors++;
																	}
																}
															} else {
																const err175 = {
																	instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/fields/" + i9,
																	schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/fields/items/type",
																	keyword: "type",
																	params: { type: "object" }
																};
																if (vErrors === null) vErrors = [err175];
																else vErrors.push(err175);
																errors++;
															}
														}
													} else {
														const err176 = {
															instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/fields",
															schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/fields/type",
															keyword: "type",
															params: { type: "array" }
														};
														if (vErrors === null) vErrors = [err176];
														else vErrors.push(err176);
														errors++;
													}
												}
												if (data57.remarks !== void 0) {
													let data75 = data57.remarks;
													if (Array.isArray(data75)) {
														if (data75.length > 2e4) {
															const err177 = {
																instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/remarks",
																schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/remarks/maxItems",
																keyword: "maxItems",
																params: { limit: 2e4 }
															};
															if (vErrors === null) vErrors = [err177];
															else vErrors.push(err177);
															errors++;
														}
														const len12 = data75.length;
														for (let i12 = 0; i12 < len12; i12++) {
															let data76 = data75[i12];
															if (typeof data76 === "string") {
																if (data76.length > 2e4) {
																	const err178 = {
																		instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/remarks/" + i12,
																		schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/remarks/items/maxLength",
																		keyword: "maxLength",
																		params: { limit: 2e4 }
																	};
																	if (vErrors === null) vErrors = [err178];
																	else vErrors.push(err178);
																	errors++;
																}
															} else {
																const err179 = {
																	instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/remarks/" + i12,
																	schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/remarks/items/type",
																	keyword: "type",
																	params: { type: "string" }
																};
																if (vErrors === null) vErrors = [err179];
																else vErrors.push(err179);
																errors++;
															}
														}
													} else {
														const err180 = {
															instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/remarks",
															schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/remarks/type",
															keyword: "type",
															params: { type: "array" }
														};
														if (vErrors === null) vErrors = [err180];
														else vErrors.push(err180);
														errors++;
													}
												}
												if (data57.dependents !== void 0) {
													let data77 = data57.dependents;
													if (Array.isArray(data77)) {
														if (data77.length > 2e4) {
															const err181 = {
																instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/dependents",
																schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/dependents/maxItems",
																keyword: "maxItems",
																params: { limit: 2e4 }
															};
															if (vErrors === null) vErrors = [err181];
															else vErrors.push(err181);
															errors++;
														}
														const len13 = data77.length;
														for (let i13 = 0; i13 < len13; i13++) {
															let data78 = data77[i13];
															if (typeof data78 === "string") {
																if (!pattern121.test(data78)) {
																	const err182 = {
																		instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/dependents/" + i13,
																		schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/dependents/items/pattern",
																		keyword: "pattern",
																		params: { pattern: "^(?:agent|instructions|rules|topics|knowledge|tools|sms|handoffs|guardrails|voice|flows|integrations|environments|responses|entities)/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$" }
																	};
																	if (vErrors === null) vErrors = [err182];
																	else vErrors.push(err182);
																	errors++;
																}
															} else {
																const err183 = {
																	instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/dependents/" + i13,
																	schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/dependents/items/type",
																	keyword: "type",
																	params: { type: "string" }
																};
																if (vErrors === null) vErrors = [err183];
																else vErrors.push(err183);
																errors++;
															}
														}
													} else {
														const err184 = {
															instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/dependents",
															schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/dependents/type",
															keyword: "type",
															params: { type: "array" }
														};
														if (vErrors === null) vErrors = [err184];
														else vErrors.push(err184);
														errors++;
													}
												}
												if (data57.credits !== void 0) {
													let data79 = data57.credits;
													if (Array.isArray(data79)) {
														if (data79.length > 100) {
															const err185 = {
																instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/credits",
																schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/credits/maxItems",
																keyword: "maxItems",
																params: { limit: 100 }
															};
															if (vErrors === null) vErrors = [err185];
															else vErrors.push(err185);
															errors++;
														}
														const len14 = data79.length;
														for (let i14 = 0; i14 < len14; i14++) {
															let data80 = data79[i14];
															if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
																if (data80.author !== void 0) {
																	let data81 = data80.author;
																	if (typeof data81 === "string") {
																		if (data81.length > 2e4) {
																			const err186 = {
																				instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/credits/" + i14 + "/author",
																				schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/credits/items/properties/author/maxLength",
																				keyword: "maxLength",
																				params: { limit: 2e4 }
																			};
																			if (vErrors === null) vErrors = [err186];
																			else vErrors.push(err186);
																			errors++;
																		}
																	} else {
																		const err187 = {
																			instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/credits/" + i14 + "/author",
																			schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/credits/items/properties/author/type",
																			keyword: "type",
																			params: { type: "string" }
																		};
																		if (vErrors === null) vErrors = [err187];
																		else vErrors.push(err187);
																		errors++;
																	}
																}
																if (data80.commit !== void 0) {
																	let data82 = data80.commit;
																	if (typeof data82 === "string") {
																		if (!pattern117.test(data82)) {
																			const err188 = {
																				instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/credits/" + i14 + "/commit",
																				schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/credits/items/properties/commit/pattern",
																				keyword: "pattern",
																				params: { pattern: "^[0-9a-f]{40,64}$" }
																			};
																			if (vErrors === null) vErrors = [err188];
																			else vErrors.push(err188);
																			errors++;
																		}
																	} else {
																		const err189 = {
																			instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/credits/" + i14 + "/commit",
																			schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/credits/items/properties/commit/type",
																			keyword: "type",
																			params: { type: "string" }
																		};
																		if (vErrors === null) vErrors = [err189];
																		else vErrors.push(err189);
																		errors++;
																	}
																}
																if (data80.at !== void 0) {
																	let data83 = data80.at;
																	if (typeof data83 === "string") {
																		if (data83.length > 2e4) {
																			const err190 = {
																				instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/credits/" + i14 + "/at",
																				schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/credits/items/properties/at/maxLength",
																				keyword: "maxLength",
																				params: { limit: 2e4 }
																			};
																			if (vErrors === null) vErrors = [err190];
																			else vErrors.push(err190);
																			errors++;
																		}
																	} else {
																		const err191 = {
																			instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/credits/" + i14 + "/at",
																			schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/credits/items/properties/at/type",
																			keyword: "type",
																			params: { type: "string" }
																		};
																		if (vErrors === null) vErrors = [err191];
																		else vErrors.push(err191);
																		errors++;
																	}
																}
																if (data80.undone !== void 0) {
																	if (true !== data80.undone) {
																		const err192 = {
																			instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/credits/" + i14 + "/undone",
																			schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/credits/items/properties/undone/const",
																			keyword: "const",
																			params: { allowedValue: true }
																		};
																		if (vErrors === null) vErrors = [err192];
																		else vErrors.push(err192);
																		errors++;
																	}
																}
															} else {
																const err193 = {
																	instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/credits/" + i14,
																	schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/credits/items/type",
																	keyword: "type",
																	params: { type: "object" }
																};
																if (vErrors === null) vErrors = [err193];
																else vErrors.push(err193);
																errors++;
															}
														}
													} else {
														const err194 = {
															instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/credits",
															schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/credits/type",
															keyword: "type",
															params: { type: "array" }
														};
														if (vErrors === null) vErrors = [err194];
														else vErrors.push(err194);
														errors++;
													}
												}
												if (data57.moreCredits !== void 0) {
													let data85 = data57.moreCredits;
													if (!(typeof data85 == "number" && !(data85 % 1) && !isNaN(data85) && isFinite(data85))) {
														const err195 = {
															instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/moreCredits",
															schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/moreCredits/type",
															keyword: "type",
															params: { type: "integer" }
														};
														if (vErrors === null) vErrors = [err195];
														else vErrors.push(err195);
														errors++;
													}
													if (typeof data85 == "number" && isFinite(data85)) {
														if (data85 < 1 || isNaN(data85)) {
															const err196 = {
																instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8 + "/moreCredits",
																schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/properties/moreCredits/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																}
															};
															if (vErrors === null) vErrors = [err196];
															else vErrors.push(err196);
															errors++;
														}
													}
												}
											} else {
												const err197 = {
													instancePath: instancePath + "/data/changes/" + i1 + "/includes/" + i8,
													schemaPath: "#/properties/data/properties/changes/items/properties/includes/items/type",
													keyword: "type",
													params: { type: "object" }
												};
												if (vErrors === null) vErrors = [err197];
												else vErrors.push(err197);
												errors++;
											}
										}
									} else {
										const err198 = {
											instancePath: instancePath + "/data/changes/" + i1 + "/includes",
											schemaPath: "#/properties/data/properties/changes/items/properties/includes/type",
											keyword: "type",
											params: { type: "array" }
										};
										if (vErrors === null) vErrors = [err198];
										else vErrors.push(err198);
										errors++;
									}
								}
							} else {
								const err199 = {
									instancePath: instancePath + "/data/changes/" + i1,
									schemaPath: "#/properties/data/properties/changes/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err199];
								else vErrors.push(err199);
								errors++;
							}
						}
					} else {
						const err200 = {
							instancePath: instancePath + "/data/changes",
							schemaPath: "#/properties/data/properties/changes/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err200];
						else vErrors.push(err200);
						errors++;
					}
				}
				if (data8.counts !== void 0) {
					let data86 = data8.counts;
					if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
						if (data86.added === void 0) {
							const err201 = {
								instancePath: instancePath + "/data/counts",
								schemaPath: "#/properties/data/properties/counts/required",
								keyword: "required",
								params: { missingProperty: "added" }
							};
							if (vErrors === null) vErrors = [err201];
							else vErrors.push(err201);
							errors++;
						}
						if (data86.renamed === void 0) {
							const err202 = {
								instancePath: instancePath + "/data/counts",
								schemaPath: "#/properties/data/properties/counts/required",
								keyword: "required",
								params: { missingProperty: "renamed" }
							};
							if (vErrors === null) vErrors = [err202];
							else vErrors.push(err202);
							errors++;
						}
						if (data86.changed === void 0) {
							const err203 = {
								instancePath: instancePath + "/data/counts",
								schemaPath: "#/properties/data/properties/counts/required",
								keyword: "required",
								params: { missingProperty: "changed" }
							};
							if (vErrors === null) vErrors = [err203];
							else vErrors.push(err203);
							errors++;
						}
						if (data86.removed === void 0) {
							const err204 = {
								instancePath: instancePath + "/data/counts",
								schemaPath: "#/properties/data/properties/counts/required",
								keyword: "required",
								params: { missingProperty: "removed" }
							};
							if (vErrors === null) vErrors = [err204];
							else vErrors.push(err204);
							errors++;
						}
						if (data86.added !== void 0) {
							let data87 = data86.added;
							if (!(typeof data87 == "number" && !(data87 % 1) && !isNaN(data87) && isFinite(data87))) {
								const err205 = {
									instancePath: instancePath + "/data/counts/added",
									schemaPath: "#/properties/data/properties/counts/properties/added/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err205];
								else vErrors.push(err205);
								errors++;
							}
							if (typeof data87 == "number" && isFinite(data87)) {
								if (data87 < 0 || isNaN(data87)) {
									const err206 = {
										instancePath: instancePath + "/data/counts/added",
										schemaPath: "#/properties/data/properties/counts/properties/added/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err206];
									else vErrors.push(err206);
									errors++;
								}
							}
						}
						if (data86.renamed !== void 0) {
							let data88 = data86.renamed;
							if (!(typeof data88 == "number" && !(data88 % 1) && !isNaN(data88) && isFinite(data88))) {
								const err207 = {
									instancePath: instancePath + "/data/counts/renamed",
									schemaPath: "#/properties/data/properties/counts/properties/renamed/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err207];
								else vErrors.push(err207);
								errors++;
							}
							if (typeof data88 == "number" && isFinite(data88)) {
								if (data88 < 0 || isNaN(data88)) {
									const err208 = {
										instancePath: instancePath + "/data/counts/renamed",
										schemaPath: "#/properties/data/properties/counts/properties/renamed/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err208];
									else vErrors.push(err208);
									errors++;
								}
							}
						}
						if (data86.changed !== void 0) {
							let data89 = data86.changed;
							if (!(typeof data89 == "number" && !(data89 % 1) && !isNaN(data89) && isFinite(data89))) {
								const err209 = {
									instancePath: instancePath + "/data/counts/changed",
									schemaPath: "#/properties/data/properties/counts/properties/changed/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err209];
								else vErrors.push(err209);
								errors++;
							}
							if (typeof data89 == "number" && isFinite(data89)) {
								if (data89 < 0 || isNaN(data89)) {
									const err210 = {
										instancePath: instancePath + "/data/counts/changed",
										schemaPath: "#/properties/data/properties/counts/properties/changed/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err210];
									else vErrors.push(err210);
									errors++;
								}
							}
						}
						if (data86.removed !== void 0) {
							let data90 = data86.removed;
							if (!(typeof data90 == "number" && !(data90 % 1) && !isNaN(data90) && isFinite(data90))) {
								const err211 = {
									instancePath: instancePath + "/data/counts/removed",
									schemaPath: "#/properties/data/properties/counts/properties/removed/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err211];
								else vErrors.push(err211);
								errors++;
							}
							if (typeof data90 == "number" && isFinite(data90)) {
								if (data90 < 0 || isNaN(data90)) {
									const err212 = {
										instancePath: instancePath + "/data/counts/removed",
										schemaPath: "#/properties/data/properties/counts/properties/removed/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err212];
									else vErrors.push(err212);
									errors++;
								}
							}
						}
					} else {
						const err213 = {
							instancePath: instancePath + "/data/counts",
							schemaPath: "#/properties/data/properties/counts/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err213];
						else vErrors.push(err213);
						errors++;
					}
				}
				if (data8.sections !== void 0) {
					let data91 = data8.sections;
					if (Array.isArray(data91)) {
						if (data91.length > 15) {
							const err214 = {
								instancePath: instancePath + "/data/sections",
								schemaPath: "#/properties/data/properties/sections/maxItems",
								keyword: "maxItems",
								params: { limit: 15 }
							};
							if (vErrors === null) vErrors = [err214];
							else vErrors.push(err214);
							errors++;
						}
						const len15 = data91.length;
						for (let i15 = 0; i15 < len15; i15++) {
							let data92 = data91[i15];
							if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
								if (data92.section === void 0) {
									const err215 = {
										instancePath: instancePath + "/data/sections/" + i15,
										schemaPath: "#/properties/data/properties/sections/items/required",
										keyword: "required",
										params: { missingProperty: "section" }
									};
									if (vErrors === null) vErrors = [err215];
									else vErrors.push(err215);
									errors++;
								}
								if (data92.added === void 0) {
									const err216 = {
										instancePath: instancePath + "/data/sections/" + i15,
										schemaPath: "#/properties/data/properties/sections/items/required",
										keyword: "required",
										params: { missingProperty: "added" }
									};
									if (vErrors === null) vErrors = [err216];
									else vErrors.push(err216);
									errors++;
								}
								if (data92.renamed === void 0) {
									const err217 = {
										instancePath: instancePath + "/data/sections/" + i15,
										schemaPath: "#/properties/data/properties/sections/items/required",
										keyword: "required",
										params: { missingProperty: "renamed" }
									};
									if (vErrors === null) vErrors = [err217];
									else vErrors.push(err217);
									errors++;
								}
								if (data92.changed === void 0) {
									const err218 = {
										instancePath: instancePath + "/data/sections/" + i15,
										schemaPath: "#/properties/data/properties/sections/items/required",
										keyword: "required",
										params: { missingProperty: "changed" }
									};
									if (vErrors === null) vErrors = [err218];
									else vErrors.push(err218);
									errors++;
								}
								if (data92.removed === void 0) {
									const err219 = {
										instancePath: instancePath + "/data/sections/" + i15,
										schemaPath: "#/properties/data/properties/sections/items/required",
										keyword: "required",
										params: { missingProperty: "removed" }
									};
									if (vErrors === null) vErrors = [err219];
									else vErrors.push(err219);
									errors++;
								}
								if (data92.included === void 0) {
									const err220 = {
										instancePath: instancePath + "/data/sections/" + i15,
										schemaPath: "#/properties/data/properties/sections/items/required",
										keyword: "required",
										params: { missingProperty: "included" }
									};
									if (vErrors === null) vErrors = [err220];
									else vErrors.push(err220);
									errors++;
								}
								if (data92.section !== void 0) {
									let data93 = data92.section;
									if (typeof data93 !== "string") {
										const err221 = {
											instancePath: instancePath + "/data/sections/" + i15 + "/section",
											schemaPath: "#/properties/data/properties/sections/items/properties/section/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err221];
										else vErrors.push(err221);
										errors++;
									}
									if (!(data93 === "agent" || data93 === "instructions" || data93 === "rules" || data93 === "topics" || data93 === "knowledge" || data93 === "tools" || data93 === "sms" || data93 === "handoffs" || data93 === "guardrails" || data93 === "voice" || data93 === "flows" || data93 === "integrations" || data93 === "environments" || data93 === "responses" || data93 === "entities")) {
										const err222 = {
											instancePath: instancePath + "/data/sections/" + i15 + "/section",
											schemaPath: "#/properties/data/properties/sections/items/properties/section/enum",
											keyword: "enum",
											params: { allowedValues: schema37.properties.data.properties.sections.items.properties.section.enum }
										};
										if (vErrors === null) vErrors = [err222];
										else vErrors.push(err222);
										errors++;
									}
								}
								if (data92.added !== void 0) {
									let data94 = data92.added;
									if (!(typeof data94 == "number" && !(data94 % 1) && !isNaN(data94) && isFinite(data94))) {
										const err223 = {
											instancePath: instancePath + "/data/sections/" + i15 + "/added",
											schemaPath: "#/properties/data/properties/sections/items/properties/added/type",
											keyword: "type",
											params: { type: "integer" }
										};
										if (vErrors === null) vErrors = [err223];
										else vErrors.push(err223);
										errors++;
									}
									if (typeof data94 == "number" && isFinite(data94)) {
										if (data94 < 0 || isNaN(data94)) {
											const err224 = {
												instancePath: instancePath + "/data/sections/" + i15 + "/added",
												schemaPath: "#/properties/data/properties/sections/items/properties/added/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											};
											if (vErrors === null) vErrors = [err224];
											else vErrors.push(err224);
											errors++;
										}
									}
								}
								if (data92.renamed !== void 0) {
									let data95 = data92.renamed;
									if (!(typeof data95 == "number" && !(data95 % 1) && !isNaN(data95) && isFinite(data95))) {
										const err225 = {
											instancePath: instancePath + "/data/sections/" + i15 + "/renamed",
											schemaPath: "#/properties/data/properties/sections/items/properties/renamed/type",
											keyword: "type",
											params: { type: "integer" }
										};
										if (vErrors === null) vErrors = [err225];
										else vErrors.push(err225);
										errors++;
									}
									if (typeof data95 == "number" && isFinite(data95)) {
										if (data95 < 0 || isNaN(data95)) {
											const err226 = {
												instancePath: instancePath + "/data/sections/" + i15 + "/renamed",
												schemaPath: "#/properties/data/properties/sections/items/properties/renamed/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											};
											if (vErrors === null) vErrors = [err226];
											else vErrors.push(err226);
											errors++;
										}
									}
								}
								if (data92.changed !== void 0) {
									let data96 = data92.changed;
									if (!(typeof data96 == "number" && !(data96 % 1) && !isNaN(data96) && isFinite(data96))) {
										const err227 = {
											instancePath: instancePath + "/data/sections/" + i15 + "/changed",
											schemaPath: "#/properties/data/properties/sections/items/properties/changed/type",
											keyword: "type",
											params: { type: "integer" }
										};
										if (vErrors === null) vErrors = [err227];
										else vErrors.push(err227);
										errors++;
									}
									if (typeof data96 == "number" && isFinite(data96)) {
										if (data96 < 0 || isNaN(data96)) {
											const err228 = {
												instancePath: instancePath + "/data/sections/" + i15 + "/changed",
												schemaPath: "#/properties/data/properties/sections/items/properties/changed/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											};
											if (vErrors === null) vErrors = [err228];
											else vErrors.push(err228);
											errors++;
										}
									}
								}
								if (data92.removed !== void 0) {
									let data97 = data92.removed;
									if (!(typeof data97 == "number" && !(data97 % 1) && !isNaN(data97) && isFinite(data97))) {
										const err229 = {
											instancePath: instancePath + "/data/sections/" + i15 + "/removed",
											schemaPath: "#/properties/data/properties/sections/items/properties/removed/type",
											keyword: "type",
											params: { type: "integer" }
										};
										if (vErrors === null) vErrors = [err229];
										else vErrors.push(err229);
										errors++;
									}
									if (typeof data97 == "number" && isFinite(data97)) {
										if (data97 < 0 || isNaN(data97)) {
											const err230 = {
												instancePath: instancePath + "/data/sections/" + i15 + "/removed",
												schemaPath: "#/properties/data/properties/sections/items/properties/removed/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											};
											if (vErrors === null) vErrors = [err230];
											else vErrors.push(err230);
											errors++;
										}
									}
								}
								if (data92.included !== void 0) {
									let data98 = data92.included;
									if (!(typeof data98 == "number" && !(data98 % 1) && !isNaN(data98) && isFinite(data98))) {
										const err231 = {
											instancePath: instancePath + "/data/sections/" + i15 + "/included",
											schemaPath: "#/properties/data/properties/sections/items/properties/included/type",
											keyword: "type",
											params: { type: "integer" }
										};
										if (vErrors === null) vErrors = [err231];
										else vErrors.push(err231);
										errors++;
									}
									if (typeof data98 == "number" && isFinite(data98)) {
										if (data98 < 0 || isNaN(data98)) {
											const err232 = {
												instancePath: instancePath + "/data/sections/" + i15 + "/included",
												schemaPath: "#/properties/data/properties/sections/items/properties/included/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											};
											if (vErrors === null) vErrors = [err232];
											else vErrors.push(err232);
											errors++;
										}
									}
								}
							} else {
								const err233 = {
									instancePath: instancePath + "/data/sections/" + i15,
									schemaPath: "#/properties/data/properties/sections/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err233];
								else vErrors.push(err233);
								errors++;
							}
						}
					} else {
						const err234 = {
							instancePath: instancePath + "/data/sections",
							schemaPath: "#/properties/data/properties/sections/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err234];
						else vErrors.push(err234);
						errors++;
					}
				}
				if (data8.flags !== void 0) {
					let data99 = data8.flags;
					if (Array.isArray(data99)) {
						if (data99.length > 2e4) {
							const err235 = {
								instancePath: instancePath + "/data/flags",
								schemaPath: "#/properties/data/properties/flags/maxItems",
								keyword: "maxItems",
								params: { limit: 2e4 }
							};
							if (vErrors === null) vErrors = [err235];
							else vErrors.push(err235);
							errors++;
						}
						const len16 = data99.length;
						for (let i16 = 0; i16 < len16; i16++) {
							let data100 = data99[i16];
							if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
								if (data100.code === void 0) {
									const err236 = {
										instancePath: instancePath + "/data/flags/" + i16,
										schemaPath: "#/properties/data/properties/flags/items/required",
										keyword: "required",
										params: { missingProperty: "code" }
									};
									if (vErrors === null) vErrors = [err236];
									else vErrors.push(err236);
									errors++;
								}
								if (data100.message === void 0) {
									const err237 = {
										instancePath: instancePath + "/data/flags/" + i16,
										schemaPath: "#/properties/data/properties/flags/items/required",
										keyword: "required",
										params: { missingProperty: "message" }
									};
									if (vErrors === null) vErrors = [err237];
									else vErrors.push(err237);
									errors++;
								}
								if (data100.code !== void 0) {
									let data101 = data100.code;
									if (typeof data101 !== "string") {
										const err238 = {
											instancePath: instancePath + "/data/flags/" + i16 + "/code",
											schemaPath: "#/properties/data/properties/flags/items/properties/code/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err238];
										else vErrors.push(err238);
										errors++;
									}
									if (!(data101 === "transfer-number-changed" || data101 === "consent-removed" || data101 === "guardrail-removed" || data101 === "still-referenced" || data101 === "model-changed" || data101 === "live-endpoint-changed" || data101 === "gates-weakened" || data101 === "tests-weakened")) {
										const err239 = {
											instancePath: instancePath + "/data/flags/" + i16 + "/code",
											schemaPath: "#/properties/data/properties/flags/items/properties/code/enum",
											keyword: "enum",
											params: { allowedValues: schema37.properties.data.properties.flags.items.properties.code.enum }
										};
										if (vErrors === null) vErrors = [err239];
										else vErrors.push(err239);
										errors++;
									}
								}
								if (data100.message !== void 0) {
									let data102 = data100.message;
									if (typeof data102 === "string") {
										if (data102.length > 2e6) {
											const err240 = {
												instancePath: instancePath + "/data/flags/" + i16 + "/message",
												schemaPath: "#/properties/data/properties/flags/items/properties/message/maxLength",
												keyword: "maxLength",
												params: { limit: 2e6 }
											};
											if (vErrors === null) vErrors = [err240];
											else vErrors.push(err240);
											errors++;
										}
									} else {
										const err241 = {
											instancePath: instancePath + "/data/flags/" + i16 + "/message",
											schemaPath: "#/properties/data/properties/flags/items/properties/message/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err241];
										else vErrors.push(err241);
										errors++;
									}
								}
								if (data100.item !== void 0) {
									let data103 = data100.item;
									if (typeof data103 === "string") {
										if (!pattern121.test(data103)) {
											const err242 = {
												instancePath: instancePath + "/data/flags/" + i16 + "/item",
												schemaPath: "#/properties/data/properties/flags/items/properties/item/pattern",
												keyword: "pattern",
												params: { pattern: "^(?:agent|instructions|rules|topics|knowledge|tools|sms|handoffs|guardrails|voice|flows|integrations|environments|responses|entities)/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$" }
											};
											if (vErrors === null) vErrors = [err242];
											else vErrors.push(err242);
											errors++;
										}
									} else {
										const err243 = {
											instancePath: instancePath + "/data/flags/" + i16 + "/item",
											schemaPath: "#/properties/data/properties/flags/items/properties/item/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err243];
										else vErrors.push(err243);
										errors++;
									}
								}
							} else {
								const err244 = {
									instancePath: instancePath + "/data/flags/" + i16,
									schemaPath: "#/properties/data/properties/flags/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err244];
								else vErrors.push(err244);
								errors++;
							}
						}
					} else {
						const err245 = {
							instancePath: instancePath + "/data/flags",
							schemaPath: "#/properties/data/properties/flags/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err245];
						else vErrors.push(err245);
						errors++;
					}
				}
				if (data8.cosmetic !== void 0) {
					let data104 = data8.cosmetic;
					if (!(typeof data104 == "number" && !(data104 % 1) && !isNaN(data104) && isFinite(data104))) {
						const err246 = {
							instancePath: instancePath + "/data/cosmetic",
							schemaPath: "#/properties/data/properties/cosmetic/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err246];
						else vErrors.push(err246);
						errors++;
					}
					if (typeof data104 == "number" && isFinite(data104)) {
						if (data104 < 0 || isNaN(data104)) {
							const err247 = {
								instancePath: instancePath + "/data/cosmetic",
								schemaPath: "#/properties/data/properties/cosmetic/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err247];
							else vErrors.push(err247);
							errors++;
						}
					}
				}
				if (data8.unsure !== void 0) {
					let data105 = data8.unsure;
					if (!(typeof data105 == "number" && !(data105 % 1) && !isNaN(data105) && isFinite(data105))) {
						const err248 = {
							instancePath: instancePath + "/data/unsure",
							schemaPath: "#/properties/data/properties/unsure/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err248];
						else vErrors.push(err248);
						errors++;
					}
					if (typeof data105 == "number" && isFinite(data105)) {
						if (data105 < 0 || isNaN(data105)) {
							const err249 = {
								instancePath: instancePath + "/data/unsure",
								schemaPath: "#/properties/data/properties/unsure/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err249];
							else vErrors.push(err249);
							errors++;
						}
					}
				}
				if (data8.summary !== void 0) {
					let data106 = data8.summary;
					if (typeof data106 === "string") {
						if (data106.length > 2e6) {
							const err250 = {
								instancePath: instancePath + "/data/summary",
								schemaPath: "#/properties/data/properties/summary/maxLength",
								keyword: "maxLength",
								params: { limit: 2e6 }
							};
							if (vErrors === null) vErrors = [err250];
							else vErrors.push(err250);
							errors++;
						}
					} else {
						const err251 = {
							instancePath: instancePath + "/data/summary",
							schemaPath: "#/properties/data/properties/summary/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err251];
						else vErrors.push(err251);
						errors++;
					}
				}
				if (data8.notes !== void 0) {
					let data107 = data8.notes;
					if (Array.isArray(data107)) {
						if (data107.length > 2e4) {
							const err252 = {
								instancePath: instancePath + "/data/notes",
								schemaPath: "#/properties/data/properties/notes/maxItems",
								keyword: "maxItems",
								params: { limit: 2e4 }
							};
							if (vErrors === null) vErrors = [err252];
							else vErrors.push(err252);
							errors++;
						}
						const len17 = data107.length;
						for (let i17 = 0; i17 < len17; i17++) {
							let data108 = data107[i17];
							if (typeof data108 === "string") {
								if (data108.length > 2e4) {
									const err253 = {
										instancePath: instancePath + "/data/notes/" + i17,
										schemaPath: "#/properties/data/properties/notes/items/maxLength",
										keyword: "maxLength",
										params: { limit: 2e4 }
									};
									if (vErrors === null) vErrors = [err253];
									else vErrors.push(err253);
									errors++;
								}
							} else {
								const err254 = {
									instancePath: instancePath + "/data/notes/" + i17,
									schemaPath: "#/properties/data/properties/notes/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err254];
								else vErrors.push(err254);
								errors++;
							}
						}
					} else {
						const err255 = {
							instancePath: instancePath + "/data/notes",
							schemaPath: "#/properties/data/properties/notes/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err255];
						else vErrors.push(err255);
						errors++;
					}
				}
			}
		}
		if (data.toolVersion !== void 0) {
			let data109 = data.toolVersion;
			if (typeof data109 === "string") {
				if (data109.length > 2e4) {
					const err256 = {
						instancePath: instancePath + "/toolVersion",
						schemaPath: "#/properties/toolVersion/maxLength",
						keyword: "maxLength",
						params: { limit: 2e4 }
					};
					if (vErrors === null) vErrors = [err256];
					else vErrors.push(err256);
					errors++;
				}
			} else {
				const err257 = {
					instancePath: instancePath + "/toolVersion",
					schemaPath: "#/properties/toolVersion/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err257];
				else vErrors.push(err257);
				errors++;
			}
		}
	} else {
		const err258 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err258];
		else vErrors.push(err258);
		errors++;
	}
	validate74.errors = vErrors;
	return errors === 0;
}
validate74.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateValidateResult = validate75;
const schema38 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:greenroom:schema:v1:validate-result",
	"type": "object",
	"required": [
		"schemaVersion",
		"operation",
		"decision",
		"reasons",
		"data"
	],
	"properties": {
		"schemaVersion": { "const": 1 },
		"decision": {
			"type": "string",
			"enum": [
				"proceed",
				"stop",
				"nothing-to-do"
			]
		},
		"reasons": {
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"type": "object",
				"required": ["code", "message"],
				"properties": {
					"code": {
						"type": "string",
						"enum": [
							"findings-present",
							"fix-not-written",
							"nothing-to-publish",
							"publish-note-vague",
							"published-at-older-commit",
							"version-unknown",
							"version-on-hold",
							"hold-unchanged",
							"version-changed",
							"step-skipped",
							"not-validated",
							"regression-missing",
							"regression-failed",
							"approval-missing",
							"approval-by-author",
							"approval-rejected",
							"approval-unprotected",
							"approval-outdated",
							"already-approved",
							"already-active",
							"deployment-running",
							"deployment-unproven",
							"lost-the-race",
							"drift",
							"platform-unreachable",
							"delivery-refused",
							"read-back-failed",
							"interrupted",
							"smoke-missing",
							"smoke-failed",
							"smoke-inconclusive",
							"rolled-back",
							"rollback-failed",
							"no-rollback-target",
							"target-never-verified",
							"stale-run",
							"rerun-refused",
							"rerun-rolls-back",
							"ledger-corrupt",
							"ledger-unreachable",
							"no-tests",
							"nothing-asserted",
							"tests-invalid",
							"tests-failed",
							"tests-inconclusive",
							"wrong-version",
							"comment-not-permitted",
							"comment-not-ours",
							"run-refused",
							"run-unverified",
							"pull-request-unclear",
							"stale-result",
							"result-missing",
							"result-refused",
							"agent-refused"
						]
					},
					"message": {
						"type": "string",
						"maxLength": 2e6
					},
					"hint": {
						"type": "string",
						"maxLength": 2e6
					}
				}
			}
		},
		"operation": { "const": "validate" },
		"data": {
			"type": "object",
			"required": ["findings", "forReports"],
			"properties": {
				"findings": {
					"type": "array",
					"maxItems": 1e5,
					"items": {
						"type": "object",
						"required": [
							"rule",
							"severity",
							"message",
							"location"
						],
						"properties": {
							"rule": {
								"type": "string",
								"maxLength": 2e4
							},
							"severity": {
								"type": "string",
								"enum": [
									"error",
									"warning",
									"note"
								]
							},
							"message": {
								"type": "string",
								"maxLength": 2e6
							},
							"hint": {
								"type": "string",
								"maxLength": 2e6
							},
							"item": {
								"type": "string",
								"maxLength": 2e4
							},
							"hideLine": {
								"type": "boolean",
								"const": true
							},
							"edit": {
								"type": "object",
								"additionalProperties": false,
								"required": [
									"kind",
									"location",
									"text"
								],
								"properties": {
									"kind": {
										"type": "string",
										"enum": ["fix", "suggestion"]
									},
									"location": {
										"type": "object",
										"additionalProperties": false,
										"required": [
											"file",
											"line",
											"column",
											"endLine",
											"endColumn"
										],
										"properties": {
											"file": {
												"type": "string",
												"maxLength": 2e4
											},
											"line": {
												"type": "integer",
												"minimum": 1
											},
											"column": {
												"type": "integer",
												"minimum": 1
											},
											"endLine": {
												"type": "integer",
												"minimum": 1
											},
											"endColumn": {
												"type": "integer",
												"minimum": 1
											}
										}
									},
									"text": {
										"type": "string",
										"maxLength": 1e5
									},
									"replaces": {
										"type": "string",
										"maxLength": 2e4
									}
								}
							},
							"location": {
								"type": "object",
								"required": [
									"file",
									"line",
									"column"
								],
								"properties": {
									"file": {
										"type": "string",
										"maxLength": 2e4
									},
									"line": {
										"type": "integer",
										"minimum": 0
									},
									"column": {
										"type": "integer",
										"minimum": 0
									},
									"endLine": {
										"type": "integer",
										"minimum": 0
									},
									"endColumn": {
										"type": "integer",
										"minimum": 0
									}
								}
							}
						}
					}
				},
				"forReports": {
					"type": "object",
					"required": ["agent"],
					"properties": { "agent": {
						"type": "string",
						"pattern": "^[a-z0-9][a-z0-9-]{0,62}$"
					} }
				}
			}
		}
	}
};
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate75.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schemaVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schemaVersion" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.operation === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "operation" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.decision === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "decision" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.reasons === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reasons" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.data === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "data" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.schemaVersion !== void 0) {
			if (1 !== data.schemaVersion) {
				const err5 = {
					instancePath: instancePath + "/schemaVersion",
					schemaPath: "#/properties/schemaVersion/const",
					keyword: "const",
					params: { allowedValue: 1 }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.decision !== void 0) {
			let data1 = data.decision;
			if (typeof data1 !== "string") {
				const err6 = {
					instancePath: instancePath + "/decision",
					schemaPath: "#/properties/decision/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (!(data1 === "proceed" || data1 === "stop" || data1 === "nothing-to-do")) {
				const err7 = {
					instancePath: instancePath + "/decision",
					schemaPath: "#/properties/decision/enum",
					keyword: "enum",
					params: { allowedValues: schema38.properties.decision.enum }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.reasons !== void 0) {
			let data2 = data.reasons;
			if (Array.isArray(data2)) {
				if (data2.length > 1e3) {
					const err8 = {
						instancePath: instancePath + "/reasons",
						schemaPath: "#/properties/reasons/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.code === void 0) {
							const err9 = {
								instancePath: instancePath + "/reasons/" + i0,
								schemaPath: "#/properties/reasons/items/required",
								keyword: "required",
								params: { missingProperty: "code" }
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data3.message === void 0) {
							const err10 = {
								instancePath: instancePath + "/reasons/" + i0,
								schemaPath: "#/properties/reasons/items/required",
								keyword: "required",
								params: { missingProperty: "message" }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data3.code !== void 0) {
							let data4 = data3.code;
							if (typeof data4 !== "string") {
								const err11 = {
									instancePath: instancePath + "/reasons/" + i0 + "/code",
									schemaPath: "#/properties/reasons/items/properties/code/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
							if (!(data4 === "findings-present" || data4 === "fix-not-written" || data4 === "nothing-to-publish" || data4 === "publish-note-vague" || data4 === "published-at-older-commit" || data4 === "version-unknown" || data4 === "version-on-hold" || data4 === "hold-unchanged" || data4 === "version-changed" || data4 === "step-skipped" || data4 === "not-validated" || data4 === "regression-missing" || data4 === "regression-failed" || data4 === "approval-missing" || data4 === "approval-by-author" || data4 === "approval-rejected" || data4 === "approval-unprotected" || data4 === "approval-outdated" || data4 === "already-approved" || data4 === "already-active" || data4 === "deployment-running" || data4 === "deployment-unproven" || data4 === "lost-the-race" || data4 === "drift" || data4 === "platform-unreachable" || data4 === "delivery-refused" || data4 === "read-back-failed" || data4 === "interrupted" || data4 === "smoke-missing" || data4 === "smoke-failed" || data4 === "smoke-inconclusive" || data4 === "rolled-back" || data4 === "rollback-failed" || data4 === "no-rollback-target" || data4 === "target-never-verified" || data4 === "stale-run" || data4 === "rerun-refused" || data4 === "rerun-rolls-back" || data4 === "ledger-corrupt" || data4 === "ledger-unreachable" || data4 === "no-tests" || data4 === "nothing-asserted" || data4 === "tests-invalid" || data4 === "tests-failed" || data4 === "tests-inconclusive" || data4 === "wrong-version" || data4 === "comment-not-permitted" || data4 === "comment-not-ours" || data4 === "run-refused" || data4 === "run-unverified" || data4 === "pull-request-unclear" || data4 === "stale-result" || data4 === "result-missing" || data4 === "result-refused" || data4 === "agent-refused")) {
								const err12 = {
									instancePath: instancePath + "/reasons/" + i0 + "/code",
									schemaPath: "#/properties/reasons/items/properties/code/enum",
									keyword: "enum",
									params: { allowedValues: schema38.properties.reasons.items.properties.code.enum }
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							let data5 = data3.message;
							if (typeof data5 === "string") {
								if (data5.length > 2e6) {
									const err13 = {
										instancePath: instancePath + "/reasons/" + i0 + "/message",
										schemaPath: "#/properties/reasons/items/properties/message/maxLength",
										keyword: "maxLength",
										params: { limit: 2e6 }
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
							} else {
								const err14 = {
									instancePath: instancePath + "/reasons/" + i0 + "/message",
									schemaPath: "#/properties/reasons/items/properties/message/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data3.hint !== void 0) {
							let data6 = data3.hint;
							if (typeof data6 === "string") {
								if (data6.length > 2e6) {
									const err15 = {
										instancePath: instancePath + "/reasons/" + i0 + "/hint",
										schemaPath: "#/properties/reasons/items/properties/hint/maxLength",
										keyword: "maxLength",
										params: { limit: 2e6 }
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							} else {
								const err16 = {
									instancePath: instancePath + "/reasons/" + i0 + "/hint",
									schemaPath: "#/properties/reasons/items/properties/hint/type",
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
							instancePath: instancePath + "/reasons/" + i0,
							schemaPath: "#/properties/reasons/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/reasons",
					schemaPath: "#/properties/reasons/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.operation !== void 0) {
			if ("validate" !== data.operation) {
				const err19 = {
					instancePath: instancePath + "/operation",
					schemaPath: "#/properties/operation/const",
					keyword: "const",
					params: { allowedValue: "validate" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data8 = data.data;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (data8.findings === void 0) {
					const err20 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "findings" }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data8.forReports === void 0) {
					const err21 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "forReports" }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data8.findings !== void 0) {
					let data9 = data8.findings;
					if (Array.isArray(data9)) {
						if (data9.length > 1e5) {
							const err22 = {
								instancePath: instancePath + "/data/findings",
								schemaPath: "#/properties/data/properties/findings/maxItems",
								keyword: "maxItems",
								params: { limit: 1e5 }
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						const len1 = data9.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data10 = data9[i1];
							if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
								if (data10.rule === void 0) {
									const err23 = {
										instancePath: instancePath + "/data/findings/" + i1,
										schemaPath: "#/properties/data/properties/findings/items/required",
										keyword: "required",
										params: { missingProperty: "rule" }
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
								if (data10.severity === void 0) {
									const err24 = {
										instancePath: instancePath + "/data/findings/" + i1,
										schemaPath: "#/properties/data/properties/findings/items/required",
										keyword: "required",
										params: { missingProperty: "severity" }
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								if (data10.message === void 0) {
									const err25 = {
										instancePath: instancePath + "/data/findings/" + i1,
										schemaPath: "#/properties/data/properties/findings/items/required",
										keyword: "required",
										params: { missingProperty: "message" }
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
								if (data10.location === void 0) {
									const err26 = {
										instancePath: instancePath + "/data/findings/" + i1,
										schemaPath: "#/properties/data/properties/findings/items/required",
										keyword: "required",
										params: { missingProperty: "location" }
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
								if (data10.rule !== void 0) {
									let data11 = data10.rule;
									if (typeof data11 === "string") {
										if (data11.length > 2e4) {
											const err27 = {
												instancePath: instancePath + "/data/findings/" + i1 + "/rule",
												schemaPath: "#/properties/data/properties/findings/items/properties/rule/maxLength",
												keyword: "maxLength",
												params: { limit: 2e4 }
											};
											if (vErrors === null) vErrors = [err27];
											else vErrors.push(err27);
											errors++;
										}
									} else {
										const err28 = {
											instancePath: instancePath + "/data/findings/" + i1 + "/rule",
											schemaPath: "#/properties/data/properties/findings/items/properties/rule/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err28];
										else vErrors.push(err28);
										errors++;
									}
								}
								if (data10.severity !== void 0) {
									let data12 = data10.severity;
									if (typeof data12 !== "string") {
										const err29 = {
											instancePath: instancePath + "/data/findings/" + i1 + "/severity",
											schemaPath: "#/properties/data/properties/findings/items/properties/severity/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err29];
										else vErrors.push(err29);
										errors++;
									}
									if (!(data12 === "error" || data12 === "warning" || data12 === "note")) {
										const err30 = {
											instancePath: instancePath + "/data/findings/" + i1 + "/severity",
											schemaPath: "#/properties/data/properties/findings/items/properties/severity/enum",
											keyword: "enum",
											params: { allowedValues: schema38.properties.data.properties.findings.items.properties.severity.enum }
										};
										if (vErrors === null) vErrors = [err30];
										else vErrors.push(err30);
										errors++;
									}
								}
								if (data10.message !== void 0) {
									let data13 = data10.message;
									if (typeof data13 === "string") {
										if (data13.length > 2e6) {
											const err31 = {
												instancePath: instancePath + "/data/findings/" + i1 + "/message",
												schemaPath: "#/properties/data/properties/findings/items/properties/message/maxLength",
												keyword: "maxLength",
												params: { limit: 2e6 }
											};
											if (vErrors === null) vErrors = [err31];
											else vErrors.push(err31);
											errors++;
										}
									} else {
										const err32 = {
											instancePath: instancePath + "/data/findings/" + i1 + "/message",
											schemaPath: "#/properties/data/properties/findings/items/properties/message/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err32];
										else vErrors.push(err32);
										errors++;
									}
								}
								if (data10.hint !== void 0) {
									let data14 = data10.hint;
									if (typeof data14 === "string") {
										if (data14.length > 2e6) {
											const err33 = {
												instancePath: instancePath + "/data/findings/" + i1 + "/hint",
												schemaPath: "#/properties/data/properties/findings/items/properties/hint/maxLength",
												keyword: "maxLength",
												params: { limit: 2e6 }
											};
											if (vErrors === null) vErrors = [err33];
											else vErrors.push(err33);
											errors++;
										}
									} else {
										const err34 = {
											instancePath: instancePath + "/data/findings/" + i1 + "/hint",
											schemaPath: "#/properties/data/properties/findings/items/properties/hint/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err34];
										else vErrors.push(err34);
										errors++;
									}
								}
								if (data10.item !== void 0) {
									let data15 = data10.item;
									if (typeof data15 === "string") {
										if (data15.length > 2e4) {
											const err35 = {
												instancePath: instancePath + "/data/findings/" + i1 + "/item",
												schemaPath: "#/properties/data/properties/findings/items/properties/item/maxLength",
												keyword: "maxLength",
												params: { limit: 2e4 }
											};
											if (vErrors === null) vErrors = [err35];
											else vErrors.push(err35);
											errors++;
										}
									} else {
										const err36 = {
											instancePath: instancePath + "/data/findings/" + i1 + "/item",
											schemaPath: "#/properties/data/properties/findings/items/properties/item/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err36];
										else vErrors.push(err36);
										errors++;
									}
								}
								if (data10.hideLine !== void 0) {
									let data16 = data10.hideLine;
									if (typeof data16 !== "boolean") {
										const err37 = {
											instancePath: instancePath + "/data/findings/" + i1 + "/hideLine",
											schemaPath: "#/properties/data/properties/findings/items/properties/hideLine/type",
											keyword: "type",
											params: { type: "boolean" }
										};
										if (vErrors === null) vErrors = [err37];
										else vErrors.push(err37);
										errors++;
									}
									if (true !== data16) {
										const err38 = {
											instancePath: instancePath + "/data/findings/" + i1 + "/hideLine",
											schemaPath: "#/properties/data/properties/findings/items/properties/hideLine/const",
											keyword: "const",
											params: { allowedValue: true }
										};
										if (vErrors === null) vErrors = [err38];
										else vErrors.push(err38);
										errors++;
									}
								}
								if (data10.edit !== void 0) {
									let data17 = data10.edit;
									if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
										if (data17.kind === void 0) {
											const err39 = {
												instancePath: instancePath + "/data/findings/" + i1 + "/edit",
												schemaPath: "#/properties/data/properties/findings/items/properties/edit/required",
												keyword: "required",
												params: { missingProperty: "kind" }
											};
											if (vErrors === null) vErrors = [err39];
											else vErrors.push(err39);
											errors++;
										}
										if (data17.location === void 0) {
											const err40 = {
												instancePath: instancePath + "/data/findings/" + i1 + "/edit",
												schemaPath: "#/properties/data/properties/findings/items/properties/edit/required",
												keyword: "required",
												params: { missingProperty: "location" }
											};
											if (vErrors === null) vErrors = [err40];
											else vErrors.push(err40);
											errors++;
										}
										if (data17.text === void 0) {
											const err41 = {
												instancePath: instancePath + "/data/findings/" + i1 + "/edit",
												schemaPath: "#/properties/data/properties/findings/items/properties/edit/required",
												keyword: "required",
												params: { missingProperty: "text" }
											};
											if (vErrors === null) vErrors = [err41];
											else vErrors.push(err41);
											errors++;
										}
										for (const key0 in data17) if (!(key0 === "kind" || key0 === "location" || key0 === "text" || key0 === "replaces")) {
											const err42 = {
												instancePath: instancePath + "/data/findings/" + i1 + "/edit",
												schemaPath: "#/properties/data/properties/findings/items/properties/edit/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key0 }
											};
											if (vErrors === null) vErrors = [err42];
											else vErrors.push(err42);
											errors++;
										}
										if (data17.kind !== void 0) {
											let data18 = data17.kind;
											if (typeof data18 !== "string") {
												const err43 = {
													instancePath: instancePath + "/data/findings/" + i1 + "/edit/kind",
													schemaPath: "#/properties/data/properties/findings/items/properties/edit/properties/kind/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err43];
												else vErrors.push(err43);
												errors++;
											}
											if (!(data18 === "fix" || data18 === "suggestion")) {
												const err44 = {
													instancePath: instancePath + "/data/findings/" + i1 + "/edit/kind",
													schemaPath: "#/properties/data/properties/findings/items/properties/edit/properties/kind/enum",
													keyword: "enum",
													params: { allowedValues: schema38.properties.data.properties.findings.items.properties.edit.properties.kind.enum }
												};
												if (vErrors === null) vErrors = [err44];
												else vErrors.push(err44);
												errors++;
											}
										}
										if (data17.location !== void 0) {
											let data19 = data17.location;
											if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
												if (data19.file === void 0) {
													const err45 = {
														instancePath: instancePath + "/data/findings/" + i1 + "/edit/location",
														schemaPath: "#/properties/data/properties/findings/items/properties/edit/properties/location/required",
														keyword: "required",
														params: { missingProperty: "file" }
													};
													if (vErrors === null) vErrors = [err45];
													else vErrors.push(err45);
													errors++;
												}
												if (data19.line === void 0) {
													const err46 = {
														instancePath: instancePath + "/data/findings/" + i1 + "/edit/location",
														schemaPath: "#/properties/data/properties/findings/items/properties/edit/properties/location/required",
														keyword: "required",
														params: { missingProperty: "line" }
													};
													if (vErrors === null) vErrors = [err46];
													else vErrors.push(err46);
													errors++;
												}
												if (data19.column === void 0) {
													const err47 = {
														instancePath: instancePath + "/data/findings/" + i1 + "/edit/location",
														schemaPath: "#/properties/data/properties/findings/items/properties/edit/properties/location/required",
														keyword: "required",
														params: { missingProperty: "column" }
													};
													if (vErrors === null) vErrors = [err47];
													else vErrors.push(err47);
													errors++;
												}
												if (data19.endLine === void 0) {
													const err48 = {
														instancePath: instancePath + "/data/findings/" + i1 + "/edit/location",
														schemaPath: "#/properties/data/properties/findings/items/properties/edit/properties/location/required",
														keyword: "required",
														params: { missingProperty: "endLine" }
													};
													if (vErrors === null) vErrors = [err48];
													else vErrors.push(err48);
													errors++;
												}
												if (data19.endColumn === void 0) {
													const err49 = {
														instancePath: instancePath + "/data/findings/" + i1 + "/edit/location",
														schemaPath: "#/properties/data/properties/findings/items/properties/edit/properties/location/required",
														keyword: "required",
														params: { missingProperty: "endColumn" }
													};
													if (vErrors === null) vErrors = [err49];
													else vErrors.push(err49);
													errors++;
												}
												for (const key1 in data19) if (!(key1 === "file" || key1 === "line" || key1 === "column" || key1 === "endLine" || key1 === "endColumn")) {
													const err50 = {
														instancePath: instancePath + "/data/findings/" + i1 + "/edit/location",
														schemaPath: "#/properties/data/properties/findings/items/properties/edit/properties/location/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key1 }
													};
													if (vErrors === null) vErrors = [err50];
													else vErrors.push(err50);
													errors++;
												}
												if (data19.file !== void 0) {
													let data20 = data19.file;
													if (typeof data20 === "string") {
														if (data20.length > 2e4) {
															const err51 = {
																instancePath: instancePath + "/data/findings/" + i1 + "/edit/location/file",
																schemaPath: "#/properties/data/properties/findings/items/properties/edit/properties/location/properties/file/maxLength",
																keyword: "maxLength",
																params: { limit: 2e4 }
															};
															if (vErrors === null) vErrors = [err51];
															else vErrors.push(err51);
															errors++;
														}
													} else {
														const err52 = {
															instancePath: instancePath + "/data/findings/" + i1 + "/edit/location/file",
															schemaPath: "#/properties/data/properties/findings/items/properties/edit/properties/location/properties/file/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err52];
														else vErrors.push(err52);
														errors++;
													}
												}
												if (data19.line !== void 0) {
													let data21 = data19.line;
													if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
														const err53 = {
															instancePath: instancePath + "/data/findings/" + i1 + "/edit/location/line",
															schemaPath: "#/properties/data/properties/findings/items/properties/edit/properties/location/properties/line/type",
															keyword: "type",
															params: { type: "integer" }
														};
														if (vErrors === null) vErrors = [err53];
														else vErrors.push(err53);
														errors++;
													}
													if (typeof data21 == "number" && isFinite(data21)) {
														if (data21 < 1 || isNaN(data21)) {
															const err54 = {
																instancePath: instancePath + "/data/findings/" + i1 + "/edit/location/line",
																schemaPath: "#/properties/data/properties/findings/items/properties/edit/properties/location/properties/line/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																}
															};
															if (vErrors === null) vErrors = [err54];
															else vErrors.push(err54);
															errors++;
														}
													}
												}
												if (data19.column !== void 0) {
													let data22 = data19.column;
													if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
														const err55 = {
															instancePath: instancePath + "/data/findings/" + i1 + "/edit/location/column",
															schemaPath: "#/properties/data/properties/findings/items/properties/edit/properties/location/properties/column/type",
															keyword: "type",
															params: { type: "integer" }
														};
														if (vErrors === null) vErrors = [err55];
														else vErrors.push(err55);
														errors++;
													}
													if (typeof data22 == "number" && isFinite(data22)) {
														if (data22 < 1 || isNaN(data22)) {
															const err56 = {
																instancePath: instancePath + "/data/findings/" + i1 + "/edit/location/column",
																schemaPath: "#/properties/data/properties/findings/items/properties/edit/properties/location/properties/column/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																}
															};
															if (vErrors === null) vErrors = [err56];
															else vErrors.push(err56);
															errors++;
														}
													}
												}
												if (data19.endLine !== void 0) {
													let data23 = data19.endLine;
													if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
														const err57 = {
															instancePath: instancePath + "/data/findings/" + i1 + "/edit/location/endLine",
															schemaPath: "#/properties/data/properties/findings/items/properties/edit/properties/location/properties/endLine/type",
															keyword: "type",
															params: { type: "integer" }
														};
														if (vErrors === null) vErrors = [err57];
														else vErrors.push(err57);
														errors++;
													}
													if (typeof data23 == "number" && isFinite(data23)) {
														if (data23 < 1 || isNaN(data23)) {
															const err58 = {
																instancePath: instancePath + "/data/findings/" + i1 + "/edit/location/endLine",
																schemaPath: "#/properties/data/properties/findings/items/properties/edit/properties/location/properties/endLine/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																}
															};
															if (vErrors === null) vErrors = [err58];
															else vErrors.push(err58);
															errors++;
														}
													}
												}
												if (data19.endColumn !== void 0) {
													let data24 = data19.endColumn;
													if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
														const err59 = {
															instancePath: instancePath + "/data/findings/" + i1 + "/edit/location/endColumn",
															schemaPath: "#/properties/data/properties/findings/items/properties/edit/properties/location/properties/endColumn/type",
															keyword: "type",
															params: { type: "integer" }
														};
														if (vErrors === null) vErrors = [err59];
														else vErrors.push(err59);
														errors++;
													}
													if (typeof data24 == "number" && isFinite(data24)) {
														if (data24 < 1 || isNaN(data24)) {
															const err60 = {
																instancePath: instancePath + "/data/findings/" + i1 + "/edit/location/endColumn",
																schemaPath: "#/properties/data/properties/findings/items/properties/edit/properties/location/properties/endColumn/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																}
															};
															if (vErrors === null) vErrors = [err60];
															else vErrors.push(err60);
															errors++;
														}
													}
												}
											} else {
												const err61 = {
													instancePath: instancePath + "/data/findings/" + i1 + "/edit/location",
													schemaPath: "#/properties/data/properties/findings/items/properties/edit/properties/location/type",
													keyword: "type",
													params: { type: "object" }
												};
												if (vErrors === null) vErrors = [err61];
												else vErrors.push(err61);
												errors++;
											}
										}
										if (data17.text !== void 0) {
											let data25 = data17.text;
											if (typeof data25 === "string") {
												if (data25.length > 1e5) {
													const err62 = {
														instancePath: instancePath + "/data/findings/" + i1 + "/edit/text",
														schemaPath: "#/properties/data/properties/findings/items/properties/edit/properties/text/maxLength",
														keyword: "maxLength",
														params: { limit: 1e5 }
													};
													if (vErrors === null) vErrors = [err62];
													else vErrors.push(err62);
													errors++;
												}
											} else {
												const err63 = {
													instancePath: instancePath + "/data/findings/" + i1 + "/edit/text",
													schemaPath: "#/properties/data/properties/findings/items/properties/edit/properties/text/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err63];
												else vErrors.push(err63);
												errors++;
											}
										}
										if (data17.replaces !== void 0) {
											let data26 = data17.replaces;
											if (typeof data26 === "string") {
												if (data26.length > 2e4) {
													const err64 = {
														instancePath: instancePath + "/data/findings/" + i1 + "/edit/replaces",
														schemaPath: "#/properties/data/properties/findings/items/properties/edit/properties/replaces/maxLength",
														keyword: "maxLength",
														params: { limit: 2e4 }
													};
													if (vErrors === null) vErrors = [err64];
													else vErrors.push(err64);
													errors++;
												}
											} else {
												const err65 = {
													instancePath: instancePath + "/data/findings/" + i1 + "/edit/replaces",
													schemaPath: "#/properties/data/properties/findings/items/properties/edit/properties/replaces/type",
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
											instancePath: instancePath + "/data/findings/" + i1 + "/edit",
											schemaPath: "#/properties/data/properties/findings/items/properties/edit/type",
											keyword: "type",
											params: { type: "object" }
										};
										if (vErrors === null) vErrors = [err66];
										else vErrors.push(err66);
										errors++;
									}
								}
								if (data10.location !== void 0) {
									let data27 = data10.location;
									if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
										if (data27.file === void 0) {
											const err67 = {
												instancePath: instancePath + "/data/findings/" + i1 + "/location",
												schemaPath: "#/properties/data/properties/findings/items/properties/location/required",
												keyword: "required",
												params: { missingProperty: "file" }
											};
											if (vErrors === null) vErrors = [err67];
											else vErrors.push(err67);
											errors++;
										}
										if (data27.line === void 0) {
											const err68 = {
												instancePath: instancePath + "/data/findings/" + i1 + "/location",
												schemaPath: "#/properties/data/properties/findings/items/properties/location/required",
												keyword: "required",
												params: { missingProperty: "line" }
											};
											if (vErrors === null) vErrors = [err68];
											else vErrors.push(err68);
											errors++;
										}
										if (data27.column === void 0) {
											const err69 = {
												instancePath: instancePath + "/data/findings/" + i1 + "/location",
												schemaPath: "#/properties/data/properties/findings/items/properties/location/required",
												keyword: "required",
												params: { missingProperty: "column" }
											};
											if (vErrors === null) vErrors = [err69];
											else vErrors.push(err69);
											errors++;
										}
										if (data27.file !== void 0) {
											let data28 = data27.file;
											if (typeof data28 === "string") {
												if (data28.length > 2e4) {
													const err70 = {
														instancePath: instancePath + "/data/findings/" + i1 + "/location/file",
														schemaPath: "#/properties/data/properties/findings/items/properties/location/properties/file/maxLength",
														keyword: "maxLength",
														params: { limit: 2e4 }
													};
													if (vErrors === null) vErrors = [err70];
													else vErrors.push(err70);
													errors++;
												}
											} else {
												const err71 = {
													instancePath: instancePath + "/data/findings/" + i1 + "/location/file",
													schemaPath: "#/properties/data/properties/findings/items/properties/location/properties/file/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err71];
												else vErrors.push(err71);
												errors++;
											}
										}
										if (data27.line !== void 0) {
											let data29 = data27.line;
											if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
												const err72 = {
													instancePath: instancePath + "/data/findings/" + i1 + "/location/line",
													schemaPath: "#/properties/data/properties/findings/items/properties/location/properties/line/type",
													keyword: "type",
													params: { type: "integer" }
												};
												if (vErrors === null) vErrors = [err72];
												else vErrors.push(err72);
												errors++;
											}
											if (typeof data29 == "number" && isFinite(data29)) {
												if (data29 < 0 || isNaN(data29)) {
													const err73 = {
														instancePath: instancePath + "/data/findings/" + i1 + "/location/line",
														schemaPath: "#/properties/data/properties/findings/items/properties/location/properties/line/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														}
													};
													if (vErrors === null) vErrors = [err73];
													else vErrors.push(err73);
													errors++;
												}
											}
										}
										if (data27.column !== void 0) {
											let data30 = data27.column;
											if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
												const err74 = {
													instancePath: instancePath + "/data/findings/" + i1 + "/location/column",
													schemaPath: "#/properties/data/properties/findings/items/properties/location/properties/column/type",
													keyword: "type",
													params: { type: "integer" }
												};
												if (vErrors === null) vErrors = [err74];
												else vErrors.push(err74);
												errors++;
											}
											if (typeof data30 == "number" && isFinite(data30)) {
												if (data30 < 0 || isNaN(data30)) {
													const err75 = {
														instancePath: instancePath + "/data/findings/" + i1 + "/location/column",
														schemaPath: "#/properties/data/properties/findings/items/properties/location/properties/column/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														}
													};
													if (vErrors === null) vErrors = [err75];
													else vErrors.push(err75);
													errors++;
												}
											}
										}
										if (data27.endLine !== void 0) {
											let data31 = data27.endLine;
											if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
												const err76 = {
													instancePath: instancePath + "/data/findings/" + i1 + "/location/endLine",
													schemaPath: "#/properties/data/properties/findings/items/properties/location/properties/endLine/type",
													keyword: "type",
													params: { type: "integer" }
												};
												if (vErrors === null) vErrors = [err76];
												else vErrors.push(err76);
												errors++;
											}
											if (typeof data31 == "number" && isFinite(data31)) {
												if (data31 < 0 || isNaN(data31)) {
													const err77 = {
														instancePath: instancePath + "/data/findings/" + i1 + "/location/endLine",
														schemaPath: "#/properties/data/properties/findings/items/properties/location/properties/endLine/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														}
													};
													if (vErrors === null) vErrors = [err77];
													else vErrors.push(err77);
													errors++;
												}
											}
										}
										if (data27.endColumn !== void 0) {
											let data32 = data27.endColumn;
											if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
												const err78 = {
													instancePath: instancePath + "/data/findings/" + i1 + "/location/endColumn",
													schemaPath: "#/properties/data/properties/findings/items/properties/location/properties/endColumn/type",
													keyword: "type",
													params: { type: "integer" }
												};
												if (vErrors === null) vErrors = [err78];
												else vErrors.push(err78);
												errors++;
											}
											if (typeof data32 == "number" && isFinite(data32)) {
												if (data32 < 0 || isNaN(data32)) {
													const err79 = {
														instancePath: instancePath + "/data/findings/" + i1 + "/location/endColumn",
														schemaPath: "#/properties/data/properties/findings/items/properties/location/properties/endColumn/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														}
													};
													if (vErrors === null) vErrors = [err79];
													else vErrors.push(err79);
													errors++;
												}
											}
										}
									} else {
										const err80 = {
											instancePath: instancePath + "/data/findings/" + i1 + "/location",
											schemaPath: "#/properties/data/properties/findings/items/properties/location/type",
											keyword: "type",
											params: { type: "object" }
										};
										if (vErrors === null) vErrors = [err80];
										else vErrors.push(err80);
										errors++;
									}
								}
							} else {
								const err81 = {
									instancePath: instancePath + "/data/findings/" + i1,
									schemaPath: "#/properties/data/properties/findings/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err81];
								else vErrors.push(err81);
								errors++;
							}
						}
					} else {
						const err82 = {
							instancePath: instancePath + "/data/findings",
							schemaPath: "#/properties/data/properties/findings/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err82];
						else vErrors.push(err82);
						errors++;
					}
				}
				if (data8.forReports !== void 0) {
					let data33 = data8.forReports;
					if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
						if (data33.agent === void 0) {
							const err83 = {
								instancePath: instancePath + "/data/forReports",
								schemaPath: "#/properties/data/properties/forReports/required",
								keyword: "required",
								params: { missingProperty: "agent" }
							};
							if (vErrors === null) vErrors = [err83];
							else vErrors.push(err83);
							errors++;
						}
						if (data33.agent !== void 0) {
							let data34 = data33.agent;
							if (typeof data34 === "string") {
								if (!pattern3.test(data34)) {
									const err84 = {
										instancePath: instancePath + "/data/forReports/agent",
										schemaPath: "#/properties/data/properties/forReports/properties/agent/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }
									};
									if (vErrors === null) vErrors = [err84];
									else vErrors.push(err84);
									errors++;
								}
							} else {
								const err85 = {
									instancePath: instancePath + "/data/forReports/agent",
									schemaPath: "#/properties/data/properties/forReports/properties/agent/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err85];
								else vErrors.push(err85);
								errors++;
							}
						}
					} else {
						const err86 = {
							instancePath: instancePath + "/data/forReports",
							schemaPath: "#/properties/data/properties/forReports/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err86];
						else vErrors.push(err86);
						errors++;
					}
				}
			} else {
				const err87 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err87];
				else vErrors.push(err87);
				errors++;
			}
		}
	} else {
		const err88 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err88];
		else vErrors.push(err88);
		errors++;
	}
	validate75.errors = vErrors;
	return errors === 0;
}
validate75.evaluated = {
	"props": {
		"schemaVersion": true,
		"decision": true,
		"reasons": true,
		"operation": true,
		"data": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validateTestResult = validate76;
const schema39 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:greenroom:schema:v1:test-result",
	"type": "object",
	"required": [
		"schemaVersion",
		"operation",
		"decision",
		"reasons",
		"data"
	],
	"properties": {
		"schemaVersion": { "const": 1 },
		"decision": {
			"type": "string",
			"enum": [
				"proceed",
				"stop",
				"nothing-to-do"
			]
		},
		"reasons": {
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"type": "object",
				"required": ["code", "message"],
				"properties": {
					"code": {
						"type": "string",
						"enum": [
							"findings-present",
							"fix-not-written",
							"nothing-to-publish",
							"publish-note-vague",
							"published-at-older-commit",
							"version-unknown",
							"version-on-hold",
							"hold-unchanged",
							"version-changed",
							"step-skipped",
							"not-validated",
							"regression-missing",
							"regression-failed",
							"approval-missing",
							"approval-by-author",
							"approval-rejected",
							"approval-unprotected",
							"approval-outdated",
							"already-approved",
							"already-active",
							"deployment-running",
							"deployment-unproven",
							"lost-the-race",
							"drift",
							"platform-unreachable",
							"delivery-refused",
							"read-back-failed",
							"interrupted",
							"smoke-missing",
							"smoke-failed",
							"smoke-inconclusive",
							"rolled-back",
							"rollback-failed",
							"no-rollback-target",
							"target-never-verified",
							"stale-run",
							"rerun-refused",
							"rerun-rolls-back",
							"ledger-corrupt",
							"ledger-unreachable",
							"no-tests",
							"nothing-asserted",
							"tests-invalid",
							"tests-failed",
							"tests-inconclusive",
							"wrong-version",
							"comment-not-permitted",
							"comment-not-ours",
							"run-refused",
							"run-unverified",
							"pull-request-unclear",
							"stale-result",
							"result-missing",
							"result-refused",
							"agent-refused"
						]
					},
					"message": {
						"type": "string",
						"maxLength": 2e6
					},
					"hint": {
						"type": "string",
						"maxLength": 2e6
					}
				}
			}
		},
		"operation": { "const": "test" },
		"data": {
			"type": "object",
			"required": ["results"],
			"properties": { "results": { "type": ["object", "null"] } }
		}
	}
};
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate76.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schemaVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schemaVersion" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.operation === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "operation" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.decision === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "decision" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.reasons === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reasons" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.data === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "data" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.schemaVersion !== void 0) {
			if (1 !== data.schemaVersion) {
				const err5 = {
					instancePath: instancePath + "/schemaVersion",
					schemaPath: "#/properties/schemaVersion/const",
					keyword: "const",
					params: { allowedValue: 1 }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.decision !== void 0) {
			let data1 = data.decision;
			if (typeof data1 !== "string") {
				const err6 = {
					instancePath: instancePath + "/decision",
					schemaPath: "#/properties/decision/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (!(data1 === "proceed" || data1 === "stop" || data1 === "nothing-to-do")) {
				const err7 = {
					instancePath: instancePath + "/decision",
					schemaPath: "#/properties/decision/enum",
					keyword: "enum",
					params: { allowedValues: schema39.properties.decision.enum }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.reasons !== void 0) {
			let data2 = data.reasons;
			if (Array.isArray(data2)) {
				if (data2.length > 1e3) {
					const err8 = {
						instancePath: instancePath + "/reasons",
						schemaPath: "#/properties/reasons/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.code === void 0) {
							const err9 = {
								instancePath: instancePath + "/reasons/" + i0,
								schemaPath: "#/properties/reasons/items/required",
								keyword: "required",
								params: { missingProperty: "code" }
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data3.message === void 0) {
							const err10 = {
								instancePath: instancePath + "/reasons/" + i0,
								schemaPath: "#/properties/reasons/items/required",
								keyword: "required",
								params: { missingProperty: "message" }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data3.code !== void 0) {
							let data4 = data3.code;
							if (typeof data4 !== "string") {
								const err11 = {
									instancePath: instancePath + "/reasons/" + i0 + "/code",
									schemaPath: "#/properties/reasons/items/properties/code/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
							if (!(data4 === "findings-present" || data4 === "fix-not-written" || data4 === "nothing-to-publish" || data4 === "publish-note-vague" || data4 === "published-at-older-commit" || data4 === "version-unknown" || data4 === "version-on-hold" || data4 === "hold-unchanged" || data4 === "version-changed" || data4 === "step-skipped" || data4 === "not-validated" || data4 === "regression-missing" || data4 === "regression-failed" || data4 === "approval-missing" || data4 === "approval-by-author" || data4 === "approval-rejected" || data4 === "approval-unprotected" || data4 === "approval-outdated" || data4 === "already-approved" || data4 === "already-active" || data4 === "deployment-running" || data4 === "deployment-unproven" || data4 === "lost-the-race" || data4 === "drift" || data4 === "platform-unreachable" || data4 === "delivery-refused" || data4 === "read-back-failed" || data4 === "interrupted" || data4 === "smoke-missing" || data4 === "smoke-failed" || data4 === "smoke-inconclusive" || data4 === "rolled-back" || data4 === "rollback-failed" || data4 === "no-rollback-target" || data4 === "target-never-verified" || data4 === "stale-run" || data4 === "rerun-refused" || data4 === "rerun-rolls-back" || data4 === "ledger-corrupt" || data4 === "ledger-unreachable" || data4 === "no-tests" || data4 === "nothing-asserted" || data4 === "tests-invalid" || data4 === "tests-failed" || data4 === "tests-inconclusive" || data4 === "wrong-version" || data4 === "comment-not-permitted" || data4 === "comment-not-ours" || data4 === "run-refused" || data4 === "run-unverified" || data4 === "pull-request-unclear" || data4 === "stale-result" || data4 === "result-missing" || data4 === "result-refused" || data4 === "agent-refused")) {
								const err12 = {
									instancePath: instancePath + "/reasons/" + i0 + "/code",
									schemaPath: "#/properties/reasons/items/properties/code/enum",
									keyword: "enum",
									params: { allowedValues: schema39.properties.reasons.items.properties.code.enum }
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							let data5 = data3.message;
							if (typeof data5 === "string") {
								if (data5.length > 2e6) {
									const err13 = {
										instancePath: instancePath + "/reasons/" + i0 + "/message",
										schemaPath: "#/properties/reasons/items/properties/message/maxLength",
										keyword: "maxLength",
										params: { limit: 2e6 }
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
							} else {
								const err14 = {
									instancePath: instancePath + "/reasons/" + i0 + "/message",
									schemaPath: "#/properties/reasons/items/properties/message/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data3.hint !== void 0) {
							let data6 = data3.hint;
							if (typeof data6 === "string") {
								if (data6.length > 2e6) {
									const err15 = {
										instancePath: instancePath + "/reasons/" + i0 + "/hint",
										schemaPath: "#/properties/reasons/items/properties/hint/maxLength",
										keyword: "maxLength",
										params: { limit: 2e6 }
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							} else {
								const err16 = {
									instancePath: instancePath + "/reasons/" + i0 + "/hint",
									schemaPath: "#/properties/reasons/items/properties/hint/type",
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
							instancePath: instancePath + "/reasons/" + i0,
							schemaPath: "#/properties/reasons/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/reasons",
					schemaPath: "#/properties/reasons/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.operation !== void 0) {
			if ("test" !== data.operation) {
				const err19 = {
					instancePath: instancePath + "/operation",
					schemaPath: "#/properties/operation/const",
					keyword: "const",
					params: { allowedValue: "test" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data8 = data.data;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (data8.results === void 0) {
					const err20 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "results" }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data8.results !== void 0) {
					let data9 = data8.results;
					if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null) {
						const err21 = {
							instancePath: instancePath + "/data/results",
							schemaPath: "#/properties/data/properties/results/type",
							keyword: "type",
							params: { type: schema39.properties.data.properties.results.type }
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
	} else {
		const err23 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err23];
		else vErrors.push(err23);
		errors++;
	}
	validate76.errors = vErrors;
	return errors === 0;
}
validate76.evaluated = {
	"props": {
		"schemaVersion": true,
		"decision": true,
		"reasons": true,
		"operation": true,
		"data": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const RESULT_VALIDATORS = {
	"results": validateResults,
	"check-result": validateCheckResult,
	"diff-result": validateDiffResult,
	"validate-result": validateValidateResult,
	"test-result": validateTestResult
};
// src/domain/schema/diff-schema.ts
const LINE$1 = {
	type: "string",
	maxLength: 2e4
};
const TEXT = {
	type: "string",
	maxLength: 2e6
};
const COUNT$1 = {
	type: "integer",
	minimum: 0
};
const LINES = {
	type: "array",
	maxItems: 2e4,
	items: LINE$1
};
const AGENT = {
	type: "string",
	pattern: PATTERNS.agentName.pattern
};
const DIGEST = {
	type: "string",
	pattern: PATTERNS.digest.pattern
};
const COMMIT = {
	type: "string",
	pattern: "^[0-9a-f]{40,64}$"
};
const ITEM = {
	type: "string",
	pattern: `^(?:${SECTIONS.join("|")})/${PATTERNS.itemId.pattern.slice(1)}`
};
const SECTION = {
	description: "Section of the agent.",
	type: "string",
	enum: SECTIONS
};
const COUNTS = {
	added: {
		...COUNT$1,
		description: "Items that only the second side has."
	},
	renamed: {
		...COUNT$1,
		description: "Items whose content moved to another id."
	},
	changed: {
		...COUNT$1,
		description: "Items that both sides have, with different content."
	},
	removed: {
		...COUNT$1,
		description: "Items that only the first side has."
	}
};
const SIDE = {
	type: "object",
	required: ["label"],
	properties: {
		label: {
			...LINE$1,
			description: "The side in words.",
			examples: ["v41 (live)", "draft"]
		},
		version: {
			description: "Number of the version, if it is one.",
			type: "integer",
			minimum: 1
		},
		environment: {
			...LINE$1,
			description: "Environment that was asked for, if one was."
		},
		commit: {
			...COMMIT,
			description: "Commit that was read; absent for the work tree."
		},
		digest: {
			...DIGEST,
			description: "Digest of the content; absent where not all of it was read."
		},
		nothing: {
			description: "There is no agent on that side.",
			const: true
		}
	}
};
const FIELD = {
	type: "object",
	required: [
		"path",
		"label",
		"kind"
	],
	properties: {
		path: {
			description: "Where in the item it is. An element of a list that means a set is named by itself.",
			type: "array",
			maxItems: 100,
			items: { type: ["string", "number"] }
		},
		label: {
			...LINE$1,
			description: "The field for people.",
			examples: ["sample question", "sends SMS"]
		},
		kind: {
			description: "What happened to it.",
			type: "string",
			enum: [
				"added",
				"removed",
				"changed"
			]
		},
		before: { description: "The value on the first side. A secret in it is ••• and what it is." },
		after: { description: "The value on the second side. A secret that changed says so." },
		pieces: {
			description: "The two texts compared by words; absent when they are too different.",
			type: "array",
			maxItems: 1e5,
			items: {
				type: "object",
				required: ["kind", "text"],
				properties: {
					kind: {
						description: "Which side has it.",
						type: "string",
						enum: [
							"same",
							"added",
							"removed"
						]
					},
					text: {
						...TEXT,
						description: "The words, with the blanks between them."
					}
				}
			}
		}
	}
};
const CREDIT = {
	type: "object",
	properties: {
		author: {
			...LINE$1,
			description: "Name as the commit has it; absent: not committed yet."
		},
		commit: {
			...COMMIT,
			description: "The commit; absent: not committed yet."
		},
		at: {
			...LINE$1,
			description: "When the author wrote it, ISO 8601."
		},
		undone: {
			description: "What this commit brought is taken away.",
			const: true
		}
	}
};
const CHANGE_ALONE = {
	type: "object",
	required: [
		"section",
		"id",
		"name",
		"kind",
		"risk",
		"riskReason",
		"fields",
		"remarks",
		"dependents"
	],
	properties: {
		section: SECTION,
		id: {
			...LINE$1,
			description: "Id of the item within its section."
		},
		name: {
			...ITEM,
			description: "Section and id.",
			examples: ["topics/pet-policy"]
		},
		kind: {
			description: "What happened to the item.",
			type: "string",
			enum: CHANGE_KINDS
		},
		formerId: {
			...LINE$1,
			description: "The id that a renamed item had."
		},
		risk: {
			description: "The worst harm that the change can do.",
			type: "string",
			enum: RISKS
		},
		riskReason: {
			...LINE$1,
			description: "Why that risk, one sentence."
		},
		fields: {
			description: "What differs within the item; empty for added and removed ones.",
			type: "array",
			maxItems: 2e4,
			items: FIELD
		},
		remarks: {
			...LINES,
			description: "Wiring in words.",
			examples: [["sent by topic late-checkout"]]
		},
		dependents: {
			description: "Items that name this one, and those that name them.",
			type: "array",
			maxItems: 2e4,
			items: ITEM
		},
		credits: {
			description: "Who changed it, newest first; absent where git was not asked.",
			type: "array",
			maxItems: 100,
			items: CREDIT
		},
		moreCredits: {
			description: "So many commits more changed it.",
			type: "integer",
			minimum: 1
		},
		before: { description: "The whole item on the first side." },
		after: { description: "The whole item on the second side." }
	}
};
const CHANGE = {
	...CHANGE_ALONE,
	properties: {
		...CHANGE_ALONE.properties,
		includes: {
			description: "Changes of other items that only wire them to this one; counted with it.",
			type: "array",
			maxItems: 2e4,
			items: CHANGE_ALONE
		}
	}
};
const FLAG = {
	type: "object",
	required: ["code", "message"],
	properties: {
		code: {
			description: "What is flagged; docs/diff.md explains it.",
			type: "string",
			enum: FLAGS
		},
		message: {
			...TEXT,
			description: "One sentence, with what was and what is."
		},
		item: {
			...ITEM,
			description: "The item concerned; absent for settings and tests."
		}
	}
};
const DIFF = {
	description: "The comparison; null when it stopped.",
	type: ["object", "null"],
	required: [
		"schemaVersion",
		"agent",
		"displayName",
		"from",
		"to",
		"changes",
		"counts",
		"sections",
		"flags",
		"cosmetic",
		"unsure",
		"summary"
	],
	properties: {
		schemaVersion: {
			description: "Always 1.",
			const: 1
		},
		agent: {
			...AGENT,
			description: "Name of the agent."
		},
		displayName: {
			...LINE$1,
			description: "The agent's name for people."
		},
		from: {
			...SIDE,
			description: "What it was compared with."
		},
		to: {
			...SIDE,
			description: "What was compared."
		},
		changes: {
			description: "One for each item that differs, in section order, then by kind, then by id.",
			type: "array",
			maxItems: 2e4,
			items: CHANGE
		},
		counts: {
			description: "How many changes there are of each kind.",
			type: "object",
			required: CHANGE_KINDS,
			properties: COUNTS
		},
		sections: {
			description: "Every section that holds anything on either side; all zero: nothing differs there.",
			type: "array",
			maxItems: SECTIONS.length,
			items: {
				type: "object",
				required: [
					"section",
					...CHANGE_KINDS,
					"included"
				],
				properties: {
					section: SECTION,
					...COUNTS,
					included: {
						...COUNT$1,
						description: "Changes that are told with one of another item."
					}
				}
			}
		},
		flags: {
			description: "What nobody may overlook.",
			type: "array",
			maxItems: 2e4,
			items: FLAG
		},
		cosmetic: {
			...COUNT$1,
			description: "Files that differ only in comments, order or formatting."
		},
		unsure: {
			...COUNT$1,
			description: "Files that differ in something that can't be read: what that changes is not known."
		},
		summary: {
			...TEXT,
			description: "What changed and what did not, in a sentence or two."
		},
		notes: {
			...LINES,
			description: "What a reader must know about the comparison itself."
		}
	}
};
// src/domain/schema/comparison-schema.ts
const POSITION = {
	type: "integer",
	minimum: 1
};
const FINDING = {
	type: "object",
	required: [
		"rule",
		"severity",
		"message",
		"location"
	],
	properties: {
		rule: LINE$1,
		severity: {
			type: "string",
			enum: [
				"error",
				"warning",
				"note"
			]
		},
		message: TEXT,
		hint: TEXT,
		item: LINE$1,
		hideLine: {
			type: "boolean",
			const: true
		},
		edit: {
			type: "object",
			additionalProperties: false,
			required: [
				"kind",
				"location",
				"text"
			],
			properties: {
				kind: {
					type: "string",
					enum: ["fix", "suggestion"]
				},
				location: {
					type: "object",
					additionalProperties: false,
					required: [
						"file",
						"line",
						"column",
						"endLine",
						"endColumn"
					],
					properties: {
						file: LINE$1,
						line: POSITION,
						column: POSITION,
						endLine: POSITION,
						endColumn: POSITION
					}
				},
				text: {
					type: "string",
					maxLength: 1e5
				},
				replaces: LINE$1
			}
		},
		location: {
			type: "object",
			required: [
				"file",
				"line",
				"column"
			],
			properties: {
				file: LINE$1,
				line: COUNT$1,
				column: COUNT$1,
				endLine: COUNT$1,
				endColumn: COUNT$1
			}
		}
	}
};
const PLAN = {
	type: ["object", "null"],
	required: [
		"schemaVersion",
		"changes",
		"smoke",
		"uncovered",
		"conversations"
	],
	properties: {
		schemaVersion: { const: 1 },
		changes: {
			type: "array",
			maxItems: 2e4,
			items: {
				type: "object",
				required: [
					"item",
					"covered",
					"neighbours",
					"byHand"
				],
				properties: {
					item: ITEM,
					covered: LINES,
					neighbours: LINES,
					byHand: LINES
				}
			}
		},
		smoke: LINES,
		uncovered: {
			type: "array",
			maxItems: 2e4,
			items: ITEM
		},
		conversations: LINES
	}
};
const RESULT = {
	schemaVersion: {
		description: "Always 1.",
		const: 1
	},
	decision: {
		description: "proceed: something differs. nothing-to-do: nothing does. stop: a side can't be told; see the reasons.",
		type: "string",
		enum: [
			"proceed",
			"stop",
			"nothing-to-do"
		]
	},
	reasons: {
		description: "Why it stopped.",
		type: "array",
		maxItems: 1e3,
		items: {
			type: "object",
			required: ["code", "message"],
			properties: {
				code: {
					description: "Reason code; docs/reason-codes.md explains it.",
					type: "string",
					enum: Object.keys(REASON_CODES)
				},
				message: {
					...TEXT,
					description: "What happened, one sentence."
				},
				hint: {
					...TEXT,
					description: "What to do next."
				}
			}
		}
	}
};
const REQUIRED = [
	"schemaVersion",
	"operation",
	"decision",
	"reasons",
	"data"
];
const DIFF_RESULT_SCHEMA = {
	$schema: DRAFT,
	$id: "urn:greenroom:schema:v1:diff-result",
	title: "Result of a comparison",
	description: "What greenroom diff --json prints.",
	type: "object",
	additionalProperties: false,
	required: REQUIRED,
	properties: {
		...RESULT,
		operation: {
			description: "Always diff.",
			const: "diff"
		},
		data: DIFF,
		toolVersion: {
			...LINE$1,
			description: "Version of Greenroom."
		}
	}
};
const CHECK_RESULT_SCHEMA = {
	$schema: DRAFT,
	$id: "urn:greenroom:schema:v1:check-result",
	type: "object",
	required: REQUIRED,
	properties: {
		...RESULT,
		operation: { const: "check" },
		data: {
			type: "object",
			required: [
				"agent",
				"displayName",
				"digest",
				"validation",
				"diff",
				"plan",
				"rehearsal",
				"rehearsalMissing"
			],
			properties: {
				agent: AGENT,
				displayName: LINE$1,
				digest: DIGEST,
				validation: {
					type: "array",
					maxItems: 1e5,
					items: FINDING
				},
				diff: DIFF,
				plan: PLAN,
				rehearsal: { type: ["object", "null"] },
				rehearsalMissing: {
					type: ["string", "null"],
					maxLength: 2e4
				}
			}
		}
	}
};
// src/domain/schema/part-result-schema.ts
const VALIDATE_RESULT_SCHEMA = {
	$schema: DRAFT,
	$id: "urn:greenroom:schema:v1:validate-result",
	type: "object",
	required: REQUIRED,
	properties: {
		...RESULT,
		operation: { const: "validate" },
		data: {
			type: "object",
			required: ["findings", "forReports"],
			properties: {
				findings: {
					type: "array",
					maxItems: 1e5,
					items: FINDING
				},
				forReports: {
					type: "object",
					required: ["agent"],
					properties: { agent: AGENT }
				}
			}
		}
	}
};
const TEST_RESULT_SCHEMA = {
	$schema: DRAFT,
	$id: "urn:greenroom:schema:v1:test-result",
	type: "object",
	required: REQUIRED,
	properties: {
		...RESULT,
		operation: { const: "test" },
		data: {
			type: "object",
			required: ["results"],
			properties: { results: { type: ["object", "null"] } }
		}
	}
};
// src/domain/schema/results-schema.ts
const LINE = {
	type: "string",
	maxLength: 2e4
};
const COUNT = {
	type: "integer",
	minimum: 0
};
const MILLISECONDS = {
	description: "Milliseconds.",
	type: "number",
	minimum: 0
};
const VERDICT = {
	description: "failed: the bot is wrong. error: it could not be measured.",
	type: "string",
	enum: [
		"passed",
		"failed",
		"error"
	]
};
const VERSION = {
	description: "The number, or null when the bot carries none.",
	type: ["integer", "null"],
	minimum: 1
};
const BOT = {
	description: "What the bot said it runs; null: nothing, or it could not be asked.",
	type: ["object", "null"],
	additionalProperties: false,
	required: ["version", "digest"],
	properties: {
		version: {
			description: "The number; null: none.",
			type: ["number", "null"]
		},
		digest: {
			...LINE,
			description: "Digest of the content it runs."
		}
	}
};
const LOCATION = {
	description: "Where the conversation is written.",
	type: "object",
	additionalProperties: false,
	required: [
		"file",
		"line",
		"column"
	],
	properties: {
		file: {
			...LINE,
			description: "Path from the repository's root."
		},
		line: {
			...COUNT,
			description: "Line, from 1."
		},
		column: {
			...COUNT,
			description: "Column, from 1."
		},
		endLine: {
			...COUNT,
			description: "Line of the end."
		},
		endColumn: {
			...COUNT,
			description: "Column after the last character."
		}
	}
};
const TURN = {
	type: "object",
	additionalProperties: false,
	required: [
		"say",
		"reply",
		"assertions",
		"duration"
	],
	properties: {
		say: {
			...LINE,
			description: "What the guest said."
		},
		reply: {
			description: "What the bot said; long replies are cut.",
			type: "string",
			maxLength: 2e4
		},
		duration: MILLISECONDS,
		assertions: {
			description: "What was expected of the reply.",
			type: "array",
			maxItems: 100,
			items: {
				type: "object",
				additionalProperties: false,
				required: ["assertion", "passed"],
				properties: {
					assertion: {
						...LINE,
						description: "Kind of the assertion."
					},
					passed: {
						description: "Whether it held.",
						type: "boolean"
					},
					reason: {
						...LINE,
						description: "What was expected and what came."
					},
					withoutReply: {
						...LINE,
						description: "The same without the bot's words."
					}
				}
			}
		},
		trace: {
			description: "What the bot says it did; absent where it does not say.",
			type: "object",
			additionalProperties: false,
			required: ["tools", "refusal"],
			properties: {
				topic: {
					...LINE,
					description: "The topic that the reply came from."
				},
				tools: {
					description: "Tools that were called.",
					type: "array",
					items: LINE,
					maxItems: 1e3
				},
				handoff: {
					...LINE,
					description: "The handoff that was made."
				},
				refusal: {
					description: "Whether it declined to answer.",
					type: "boolean"
				}
			}
		}
	}
};
const CASE = {
	type: "object",
	additionalProperties: false,
	required: [
		"id",
		"conversation",
		"channel",
		"covers",
		"tags",
		"verdict",
		"turns",
		"location",
		"duration"
	],
	properties: {
		id: {
			...LINE,
			description: "Name of the case; unique in the suite."
		},
		conversation: {
			...LINE,
			description: "The conversation that it is a case of."
		},
		title: {
			...LINE,
			description: "For people."
		},
		channel: {
			description: "Where it was held.",
			type: "string",
			enum: ["chat", "call"]
		},
		covers: {
			description: "Items that it proves.",
			type: "array",
			items: LINE,
			maxItems: 100
		},
		tags: {
			description: "Tags of the conversation.",
			type: "array",
			items: LINE,
			maxItems: 100
		},
		verdict: VERDICT,
		turns: {
			description: "The dialogue.",
			type: "array",
			items: TURN,
			maxItems: 1e3
		},
		error: {
			...LINE,
			description: "What went wrong between us and the bot."
		},
		notSent: {
			...COUNT,
			description: "Turns after the first that did not pass."
		},
		retries: {
			...COUNT,
			description: "New sessions, because the bot could not be reached."
		},
		location: LOCATION,
		duration: MILLISECONDS
	}
};
// src/domain/schema/result-schemas.ts
const RESULT_SCHEMAS = [
	{
		kind: "results",
		schema: {
			$schema: DRAFT,
			$id: "urn:greenroom:schema:v1:results",
			title: "Results of a test run",
			description: "results.json: what a run of the regression suite found.",
			type: "object",
			additionalProperties: false,
			required: [
				"schemaVersion",
				"agent",
				"target",
				"bot",
				"suite",
				"scope",
				"startedAt",
				"duration",
				"verdict",
				"counts",
				"cases"
			],
			properties: {
				schemaVersion: {
					description: "Always 1.",
					const: 1
				},
				agent: {
					description: "Name of the agent.",
					type: "string",
					pattern: PATTERNS.agentName.pattern
				},
				target: {
					description: "What was to be tested.",
					type: "object",
					additionalProperties: false,
					required: [
						"environment",
						"version",
						"digest"
					],
					properties: {
						environment: {
							...LINE,
							description: "Name of the environment, or rehearsal."
						},
						version: VERSION,
						digest: {
							description: "Digest of the content under test.",
							type: "string",
							pattern: PATTERNS.digest.pattern
						}
					}
				},
				bot: {
					description: "What the bot said of itself.",
					type: "object",
					additionalProperties: false,
					required: ["before", "after"],
					properties: {
						before: BOT,
						after: BOT
					}
				},
				suite: {
					description: "Digest of the suite.",
					type: "string",
					pattern: PATTERNS.digest.pattern
				},
				scope: {
					description: "Only full counts at a gate.",
					type: "string",
					enum: ["full", "selection"]
				},
				startedAt: {
					description: "When it began, UTC.",
					type: "string",
					pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"
				},
				duration: MILLISECONDS,
				verdict: VERDICT,
				problem: {
					description: "Why the run as a whole proves nothing.",
					type: "object",
					additionalProperties: false,
					required: ["code", "message"],
					properties: {
						code: {
							description: "Reason code; docs/reason-codes.md explains it.",
							type: "string",
							enum: Object.keys(REASON_CODES)
						},
						message: {
							...LINE,
							description: "What happened, one sentence."
						},
						hint: {
							...LINE,
							description: "What to do next."
						}
					}
				},
				counts: {
					description: "How many cases there are of each verdict.",
					type: "object",
					additionalProperties: false,
					required: [
						"total",
						"passed",
						"failed",
						"error"
					],
					properties: {
						total: {
							...COUNT,
							description: "All of them."
						},
						passed: {
							...COUNT,
							description: "The bot was right."
						},
						failed: {
							...COUNT,
							description: "The bot was wrong."
						},
						error: {
							...COUNT,
							description: "It could not be measured."
						}
					}
				},
				cases: {
					description: "Every case that ran.",
					type: "array",
					items: CASE,
					maxItems: 1e4
				}
			}
		},
		published: true
	},
	{
		kind: "check-result",
		schema: CHECK_RESULT_SCHEMA,
		published: false
	},
	{
		kind: "diff-result",
		schema: DIFF_RESULT_SCHEMA,
		published: true
	},
	{
		kind: "validate-result",
		schema: VALIDATE_RESULT_SCHEMA,
		published: false
	},
	{
		kind: "test-result",
		schema: TEST_RESULT_SCHEMA,
		published: false
	}
];
// src/domain/schema/validate-result.ts
function validateResult(kind, value) {
	const schema = RESULT_SCHEMAS.find((one) => one.kind === kind)?.schema;
	return problemsOf(RESULT_VALIDATORS[kind], schema, value);
}
// src/domain/regression/load-results.ts
const MAX_LENGTH = 209715200;
function loadResults(text, file = "results.json") {
	const refuse = (...messages) => ({
		results: void 0,
		findings: messages.map((message) => ({
			rule: "results-valid",
			severity: "error",
			message,
			hint: "Run the tests again and keep the file as it was written.",
			location: {
				file,
				line: 1,
				column: 1
			}
		}))
	});
	if (text.length > MAX_LENGTH) return refuse("This file of results is too large.");
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return refuse("This file of results is not JSON.");
	}
	if (!isSuiteResults(value)) return refuse(...validateResult("results", value).slice(0, 20).map(({ path, message }) => `${message} (at ${dotted(path) || "the top"})`));
	const contradictions = contradictionsIn(value);
	return contradictions.length > 0 ? refuse(...contradictions) : {
		results: value,
		findings: []
	};
}
function isSuiteResults(value) {
	return validateResult("results", value).length === 0;
}
function contradictionsIn(results) {
	const contradictions = [];
	const counts = countVerdicts(results.cases);
	if (!(counts.total === results.counts.total && counts.passed === results.counts.passed && counts.failed === results.counts.failed && counts.error === results.counts.error)) contradictions.push("The counts of these results are not those of their cases.");
	const verdict = results.problem === void 0 ? verdictOf(counts) : "error";
	if (verdict !== results.verdict) contradictions.push(`These results call themselves ${results.verdict}, but their cases say ${verdict}.`);
	if (new Set(results.cases.map((one) => one.id)).size !== results.cases.length) contradictions.push("The same case is in these results twice.");
	const lies = results.cases.find((one) => one.verdict === "passed" && !isPassed(one));
	if (lies !== void 0) contradictions.push(`The case ${lies.id} is called passed, but its turns do not say so.`);
	const { before, after } = results.bot;
	const confirmed = [before, after].every((bot) => bot?.digest === results.target.digest);
	if (results.verdict === "passed" && !confirmed) contradictions.push("These results passed although the bot was not confirmed to run the version under test.");
	return contradictions;
}
function isPassed(one) {
	const assertions = one.turns.flatMap((turn) => turn.assertions);
	return assertions.length > 0 && assertions.every((assertion) => assertion.passed) && one.error === void 0;
}
const DEEPEST = 100;
function parseResult(text) {
	if (text.length > 62914560) return { problem: "it is too large" };
	if (isDeeperThan(text, DEEPEST)) return { problem: "it is nested too deeply" };
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return { problem: "it is not JSON" };
	}
	return isJsonObject(value) ? { value } : { problem: "it is not an object" };
}
function isDeeperThan(text, deepest) {
	let depth = 0;
	let quoted = false;
	for (let index = 0; index < text.length; index += 1) {
		const code = text.charCodeAt(index);
		if (quoted) {
			if (code === BACKSLASH) index += 1;
			else if (code === QUOTE) quoted = false;
		} else if (code === QUOTE) quoted = true;
		else if (code === OPEN_LIST || code === OPEN_OBJECT) {
			depth += 1;
			if (depth > deepest) return true;
		} else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth -= 1;
	}
	return false;
}
const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
// src/domain/result/load-comparison.ts
function loadComparison(text) {
	const { value, problem } = parseResult(text);
	return value === void 0 ? { problem } : comparisonOf(value);
}
function comparisonOf(value) {
	if (value.operation === "diff") return fromDiff(value);
	if (value.operation === "check") return fromCheck(value);
	return { problem: "it is not the result of check or diff" };
}
function fromDiff(value) {
	if (!isDiffResult(value)) return { problem: firstProblem("diff-result", value) };
	const diff = value.data;
	if (diff === null) return { problem: "it holds no comparison: diff stopped" };
	const { agent, displayName, to } = diff;
	return { comparison: {
		agent,
		displayName,
		digest: to.digest ?? "",
		diff,
		plan: null,
		rehearsal: null,
		rehearsalMissing: "not asked for."
	} };
}
function fromCheck(value) {
	if (!isCheckResult(value)) return { problem: firstProblem("check-result", value) };
	const { rehearsal } = value.data;
	if (rehearsal === null) return { comparison: {
		...value.data,
		rehearsal
	} };
	const loaded = loadResults(JSON.stringify(rehearsal));
	if (loaded.results === void 0) return { problem: `its rehearsal can't be used: ${loaded.findings[0]?.message ?? "unknown reason"}` };
	return { comparison: {
		...value.data,
		rehearsal: loaded.results
	} };
}
function isDiffResult(value) {
	return validateResult("diff-result", value).length === 0;
}
function isCheckResult(value) {
	return validateResult("check-result", value).length === 0;
}
function firstProblem(kind, value) {
	const [first] = validateResult(kind, value);
	return first === void 0 ? "it is not as it was written" : `${first.message} (at ${dotted(first.path) || "the top"})`;
}
export { validateResult as a, loadResults as i, loadComparison as n, parseResult as r, comparisonOf as t };
