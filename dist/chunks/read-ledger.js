import { u as isUserError } from "./start.js";
import { n as digestOfText } from "./base.js";
import { r as versionTag } from "./changes.js";
import { o as foldEntries } from "./compare.js";
// src/domain/schema/generated/entry-validator.js
var entry_validator_default = validate52;
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "greenroom/v1/ledger-entry",
	"type": "object",
	"required": [
		"schemaVersion",
		"seq",
		"prev",
		"at",
		"agent",
		"actor",
		"triggeringActor",
		"run",
		"toolVersion",
		"type"
	],
	"properties": {
		"schemaVersion": { "const": 1 },
		"seq": {
			"type": "integer",
			"minimum": 1
		},
		"prev": { "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/digest" }] },
		"at": {
			"type": "string",
			"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?Z$"
		},
		"agent": {
			"type": "string",
			"pattern": "^[a-z0-9][a-z0-9-]{0,62}$"
		},
		"actor": { "$ref": "#/$defs/line" },
		"triggeringActor": { "$ref": "#/$defs/line" },
		"run": {
			"type": "object",
			"additionalProperties": false,
			"required": ["id", "attempt"],
			"properties": {
				"id": { "$ref": "#/$defs/line" },
				"attempt": {
					"type": "integer",
					"minimum": 1
				},
				"url": { "$ref": "#/$defs/line" }
			}
		},
		"toolVersion": { "$ref": "#/$defs/line" },
		"append": {
			"type": "string",
			"pattern": "^[0-9a-f]{4,64}$"
		}
	},
	"discriminator": { "propertyName": "type" },
	"oneOf": [
		{
			"type": "object",
			"additionalProperties": false,
			"required": [
				"type",
				"version",
				"digest",
				"commit",
				"tag",
				"note",
				"authors",
				"summary"
			],
			"properties": {
				"schemaVersion": true,
				"seq": true,
				"prev": true,
				"at": true,
				"agent": true,
				"actor": true,
				"triggeringActor": true,
				"run": true,
				"toolVersion": true,
				"append": true,
				"type": { "const": "version-published" },
				"version": {
					"type": "integer",
					"minimum": 1
				},
				"digest": { "$ref": "#/$defs/digest" },
				"commit": {
					"type": "string",
					"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
				},
				"tag": {
					"type": "string",
					"pattern": "^[a-z0-9][a-z0-9-]{0,62}/v[1-9][0-9]{0,8}$"
				},
				"note": { "type": "string" },
				"authors": {
					"type": "array",
					"items": { "$ref": "#/$defs/person" }
				},
				"summary": { "type": "string" }
			}
		},
		{
			"type": "object",
			"additionalProperties": false,
			"required": [
				"type",
				"version",
				"digest",
				"kind",
				"verdict",
				"scope",
				"counts",
				"failed"
			],
			"properties": {
				"schemaVersion": true,
				"seq": true,
				"prev": true,
				"at": true,
				"agent": true,
				"actor": true,
				"triggeringActor": true,
				"run": true,
				"toolVersion": true,
				"append": true,
				"type": { "const": "evidence-recorded" },
				"version": {
					"type": "integer",
					"minimum": 1
				},
				"digest": { "$ref": "#/$defs/digest" },
				"kind": { "enum": ["validation", "regression"] },
				"verdict": { "enum": [
					"passed",
					"failed",
					"error"
				] },
				"scope": { "enum": ["full", "selection"] },
				"counts": {
					"type": "object",
					"propertyNames": {
						"pattern": "^[a-z][A-Za-z0-9-]{0,39}$",
						"not": { "enum": ["constructor", "prototype"] }
					},
					"additionalProperties": {
						"type": "integer",
						"minimum": 0
					}
				},
				"failed": {
					"type": "array",
					"items": { "type": "string" }
				},
				"environment": { "$ref": "#/$defs/line" },
				"suite": { "$ref": "#/$defs/digest" }
			}
		},
		{
			"type": "object",
			"additionalProperties": false,
			"required": [
				"type",
				"version",
				"digest",
				"environment",
				"approvalsSeen"
			],
			"properties": {
				"schemaVersion": true,
				"seq": true,
				"prev": true,
				"at": true,
				"agent": true,
				"actor": true,
				"triggeringActor": true,
				"run": true,
				"toolVersion": true,
				"append": true,
				"type": { "const": "promotion-requested" },
				"version": {
					"type": "integer",
					"minimum": 1
				},
				"digest": { "$ref": "#/$defs/digest" },
				"environment": { "$ref": "#/$defs/line" },
				"approvalsSeen": {
					"type": "integer",
					"minimum": 0
				},
				"listed": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["state", "login"],
						"properties": {
							"state": { "enum": ["approved", "rejected"] },
							"login": { "type": "string" }
						}
					}
				}
			}
		},
		{
			"type": "object",
			"additionalProperties": false,
			"required": [
				"type",
				"version",
				"digest",
				"environment",
				"position",
				"approver",
				"source"
			],
			"properties": {
				"schemaVersion": true,
				"seq": true,
				"prev": true,
				"at": true,
				"agent": true,
				"actor": true,
				"triggeringActor": true,
				"run": true,
				"toolVersion": true,
				"append": true,
				"type": { "const": "approval-recorded" },
				"version": {
					"type": "integer",
					"minimum": 1
				},
				"digest": { "$ref": "#/$defs/digest" },
				"environment": { "$ref": "#/$defs/line" },
				"position": {
					"type": "integer",
					"minimum": 0
				},
				"approver": { "$ref": "#/$defs/person" },
				"source": { "enum": ["github-environment", "git-identity"] },
				"ordinal": {
					"type": "integer",
					"minimum": 1
				},
				"listed": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["state", "login"],
						"properties": {
							"state": { "enum": ["approved", "rejected"] },
							"login": { "type": "string" }
						}
					}
				},
				"comment": { "type": "string" }
			}
		},
		{
			"type": "object",
			"additionalProperties": false,
			"required": [
				"type",
				"version",
				"digest",
				"deployment",
				"environment",
				"kind",
				"replaces"
			],
			"properties": {
				"schemaVersion": true,
				"seq": true,
				"prev": true,
				"at": true,
				"agent": true,
				"actor": true,
				"triggeringActor": true,
				"run": true,
				"toolVersion": true,
				"append": true,
				"type": { "const": "deployment-intended" },
				"version": {
					"type": "integer",
					"minimum": 1
				},
				"digest": { "$ref": "#/$defs/digest" },
				"deployment": { "$ref": "#/$defs/line" },
				"environment": { "$ref": "#/$defs/line" },
				"kind": { "enum": [
					"promotion",
					"rollback",
					"automatic-rollback"
				] },
				"replaces": { "anyOf": [{ "type": "null" }, {
					"type": "integer",
					"minimum": 1
				}] },
				"reason": { "type": "string" }
			}
		},
		{
			"type": "object",
			"additionalProperties": false,
			"required": [
				"type",
				"version",
				"digest",
				"deployment",
				"environment",
				"smoke",
				"duration"
			],
			"properties": {
				"schemaVersion": true,
				"seq": true,
				"prev": true,
				"at": true,
				"agent": true,
				"actor": true,
				"triggeringActor": true,
				"run": true,
				"toolVersion": true,
				"append": true,
				"type": { "const": "deployment-succeeded" },
				"version": {
					"type": "integer",
					"minimum": 1
				},
				"digest": { "$ref": "#/$defs/digest" },
				"deployment": { "$ref": "#/$defs/line" },
				"environment": { "$ref": "#/$defs/line" },
				"smoke": {
					"type": "object",
					"additionalProperties": false,
					"required": ["passed", "total"],
					"properties": {
						"passed": {
							"type": "integer",
							"minimum": 0
						},
						"total": {
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
		{
			"type": "object",
			"additionalProperties": false,
			"required": [
				"type",
				"version",
				"digest",
				"deployment",
				"environment",
				"code",
				"message",
				"running",
				"failed"
			],
			"properties": {
				"schemaVersion": true,
				"seq": true,
				"prev": true,
				"at": true,
				"agent": true,
				"actor": true,
				"triggeringActor": true,
				"run": true,
				"toolVersion": true,
				"append": true,
				"type": { "const": "deployment-failed" },
				"version": {
					"type": "integer",
					"minimum": 1
				},
				"digest": { "$ref": "#/$defs/digest" },
				"deployment": { "$ref": "#/$defs/line" },
				"environment": { "$ref": "#/$defs/line" },
				"code": { "enum": [
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
				] },
				"message": { "type": "string" },
				"running": { "anyOf": [
					{ "type": "null" },
					{ "const": "unknown" },
					{
						"type": "integer",
						"minimum": 1
					}
				] },
				"failed": {
					"type": "array",
					"items": { "type": "string" }
				}
			}
		},
		{
			"type": "object",
			"additionalProperties": false,
			"required": [
				"type",
				"version",
				"digest",
				"deployment",
				"environment",
				"signal"
			],
			"properties": {
				"schemaVersion": true,
				"seq": true,
				"prev": true,
				"at": true,
				"agent": true,
				"actor": true,
				"triggeringActor": true,
				"run": true,
				"toolVersion": true,
				"append": true,
				"type": { "const": "deployment-interrupted" },
				"version": {
					"type": "integer",
					"minimum": 1
				},
				"digest": { "$ref": "#/$defs/digest" },
				"deployment": { "$ref": "#/$defs/line" },
				"environment": { "$ref": "#/$defs/line" },
				"signal": { "$ref": "#/$defs/line" }
			}
		},
		{
			"type": "object",
			"additionalProperties": false,
			"required": [
				"type",
				"version",
				"digest",
				"held",
				"reason"
			],
			"properties": {
				"schemaVersion": true,
				"seq": true,
				"prev": true,
				"at": true,
				"agent": true,
				"actor": true,
				"triggeringActor": true,
				"run": true,
				"toolVersion": true,
				"append": true,
				"type": { "const": "hold" },
				"version": {
					"type": "integer",
					"minimum": 1
				},
				"digest": { "$ref": "#/$defs/digest" },
				"held": { "type": "boolean" },
				"reason": { "type": "string" }
			}
		},
		{
			"type": "object",
			"additionalProperties": false,
			"required": [
				"type",
				"environment",
				"expected",
				"found"
			],
			"properties": {
				"schemaVersion": true,
				"seq": true,
				"prev": true,
				"at": true,
				"agent": true,
				"actor": true,
				"triggeringActor": true,
				"run": true,
				"toolVersion": true,
				"append": true,
				"type": { "const": "drift-found" },
				"environment": { "$ref": "#/$defs/line" },
				"expected": { "anyOf": [{ "type": "null" }, {
					"type": "object",
					"additionalProperties": false,
					"required": ["version", "digest"],
					"properties": {
						"version": {
							"type": "integer",
							"minimum": 1
						},
						"digest": { "$ref": "#/$defs/digest" }
					}
				}] },
				"found": { "anyOf": [{ "type": "null" }, {
					"type": "object",
					"additionalProperties": false,
					"required": ["version", "digest"],
					"properties": {
						"version": { "anyOf": [{ "type": "null" }, {
							"type": "integer",
							"minimum": 1
						}] },
						"digest": { "type": "string" }
					}
				}] }
			}
		},
		{
			"type": "object",
			"additionalProperties": false,
			"required": [
				"type",
				"of",
				"message"
			],
			"properties": {
				"schemaVersion": true,
				"seq": true,
				"prev": true,
				"at": true,
				"agent": true,
				"actor": true,
				"triggeringActor": true,
				"run": true,
				"toolVersion": true,
				"append": true,
				"type": { "const": "correction" },
				"of": {
					"type": "integer",
					"minimum": 1
				},
				"message": { "type": "string" }
			}
		}
	],
	"$defs": {
		"line": {
			"type": "string",
			"pattern": "^[^\\u0000-\\u001f\\u007f]{1,500}$"
		},
		"digest": {
			"type": "string",
			"pattern": "^sha256:[0-9a-f]{64}$"
		},
		"person": {
			"type": "object",
			"additionalProperties": false,
			"required": ["name"],
			"properties": {
				"name": { "type": "string" },
				"email": { "type": "string" },
				"login": { "type": "string" }
			}
		}
	}
};
const pattern3 = /* @__PURE__ */ new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			validate53.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" },
				message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
			}];
			return false;
		}
	} else {
		validate53.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate53.errors = vErrors;
	return true;
}
validate53.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern6 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u001f\\u007f]{1,500}$", "u");
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern6.test(data)) {
			validate55.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\u0000-\\u001f\\u007f]{1,500}$" },
				message: "must match pattern \"^[^\\u0000-\\u001f\\u007f]{1,500}$\""
			}];
			return false;
		}
	} else {
		validate55.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate55.errors = vErrors;
	return true;
}
validate55.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.name === void 0 && (missing0 = "name")) {
			validate62.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "name" || key0 === "email" || key0 === "login")) {
				validate62.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.name !== void 0) {
				if (typeof data.name !== "string") {
					validate62.errors = [{
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.email !== void 0) {
					if (typeof data.email !== "string") {
						validate62.errors = [{
							instancePath: instancePath + "/email",
							schemaPath: "#/properties/email/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.login !== void 0) {
						if (typeof data.login !== "string") {
							validate62.errors = [{
								instancePath: instancePath + "/login",
								schemaPath: "#/properties/login/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate62.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate62.errors = vErrors;
	return true;
}
validate62.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern4 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?Z$", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^[a-z0-9][a-z0-9-]{0,62}$", "u");
const pattern7 = /* @__PURE__ */ new RegExp("^[0-9a-f]{4,64}$", "u");
const pattern8 = /* @__PURE__ */ new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
const pattern9 = /* @__PURE__ */ new RegExp("^[a-z0-9][a-z0-9-]{0,62}/v[1-9][0-9]{0,8}$", "u");
const pattern10 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9-]{0,39}$", "u");
const func1 = Object.prototype.hasOwnProperty;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.schemaVersion === void 0 && (missing0 = "schemaVersion") || data.seq === void 0 && (missing0 = "seq") || data.prev === void 0 && (missing0 = "prev") || data.at === void 0 && (missing0 = "at") || data.agent === void 0 && (missing0 = "agent") || data.actor === void 0 && (missing0 = "actor") || data.triggeringActor === void 0 && (missing0 = "triggeringActor") || data.run === void 0 && (missing0 = "run") || data.toolVersion === void 0 && (missing0 = "toolVersion") || data.type === void 0 && (missing0 = "type")) {
				validate52.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.schemaVersion !== void 0) {
					const _errs2 = errors;
					if (1 !== data.schemaVersion) {
						validate52.errors = [{
							instancePath: instancePath + "/schemaVersion",
							schemaPath: "#/properties/schemaVersion/const",
							keyword: "const",
							params: { allowedValue: 1 },
							message: "must be equal to constant"
						}];
						return false;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.seq !== void 0) {
						let data1 = data.seq;
						const _errs3 = errors;
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
							validate52.errors = [{
								instancePath: instancePath + "/seq",
								schemaPath: "#/properties/seq/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (errors === _errs3) {
							if (typeof data1 == "number" && isFinite(data1)) {
								if (data1 < 1 || isNaN(data1)) {
									validate52.errors = [{
										instancePath: instancePath + "/seq",
										schemaPath: "#/properties/seq/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									}];
									return false;
								}
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.prev !== void 0) {
							let data2 = data.prev;
							const _errs5 = errors;
							const _errs6 = errors;
							let valid1 = false;
							const _errs7 = errors;
							if (data2 !== null) {
								const err0 = {
									instancePath: instancePath + "/prev",
									schemaPath: "#/properties/prev/anyOf/0/type",
									keyword: "type",
									params: { type: "null" },
									message: "must be null"
								};
								if (vErrors === null) vErrors = [err0];
								else vErrors.push(err0);
								errors++;
							}
							var _valid0 = _errs7 === errors;
							valid1 = valid1 || _valid0;
							const _errs9 = errors;
							if (!validate53(data2, {
								instancePath: instancePath + "/prev",
								parentData: data,
								parentDataProperty: "prev",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
								errors = vErrors.length;
							}
							var _valid0 = _errs9 === errors;
							valid1 = valid1 || _valid0;
							if (!valid1) {
								const err1 = {
									instancePath: instancePath + "/prev",
									schemaPath: "#/properties/prev/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err1];
								else vErrors.push(err1);
								errors++;
								validate52.errors = vErrors;
								return false;
							} else {
								errors = _errs6;
								if (vErrors !== null) {
									if (_errs6) vErrors.length = _errs6;
									else vErrors = null;
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.at !== void 0) {
								let data3 = data.at;
								const _errs10 = errors;
								if (errors === _errs10) {
									if (typeof data3 === "string") {
										if (!pattern4.test(data3)) {
											validate52.errors = [{
												instancePath: instancePath + "/at",
												schemaPath: "#/properties/at/pattern",
												keyword: "pattern",
												params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?Z$" },
												message: "must match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?Z$\""
											}];
											return false;
										}
									} else {
										validate52.errors = [{
											instancePath: instancePath + "/at",
											schemaPath: "#/properties/at/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs10 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.agent !== void 0) {
									let data4 = data.agent;
									const _errs12 = errors;
									if (errors === _errs12) {
										if (typeof data4 === "string") {
											if (!pattern5.test(data4)) {
												validate52.errors = [{
													instancePath: instancePath + "/agent",
													schemaPath: "#/properties/agent/pattern",
													keyword: "pattern",
													params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" },
													message: "must match pattern \"^[a-z0-9][a-z0-9-]{0,62}$\""
												}];
												return false;
											}
										} else {
											validate52.errors = [{
												instancePath: instancePath + "/agent",
												schemaPath: "#/properties/agent/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
									}
									var valid0 = _errs12 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.actor !== void 0) {
										const _errs14 = errors;
										if (!validate55(data.actor, {
											instancePath: instancePath + "/actor",
											parentData: data,
											parentDataProperty: "actor",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs14 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.triggeringActor !== void 0) {
											const _errs15 = errors;
											if (!validate55(data.triggeringActor, {
												instancePath: instancePath + "/triggeringActor",
												parentData: data,
												parentDataProperty: "triggeringActor",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs15 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.run !== void 0) {
												let data7 = data.run;
												const _errs16 = errors;
												if (errors === _errs16) {
													if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
														let missing1;
														if (data7.id === void 0 && (missing1 = "id") || data7.attempt === void 0 && (missing1 = "attempt")) {
															validate52.errors = [{
																instancePath: instancePath + "/run",
																schemaPath: "#/properties/run/required",
																keyword: "required",
																params: { missingProperty: missing1 },
																message: "must have required property '" + missing1 + "'"
															}];
															return false;
														} else {
															const _errs18 = errors;
															for (const key0 in data7) if (!(key0 === "id" || key0 === "attempt" || key0 === "url")) {
																validate52.errors = [{
																	instancePath: instancePath + "/run",
																	schemaPath: "#/properties/run/additionalProperties",
																	keyword: "additionalProperties",
																	params: { additionalProperty: key0 },
																	message: "must NOT have additional properties"
																}];
																return false;
															}
															if (_errs18 === errors) {
																if (data7.id !== void 0) {
																	const _errs19 = errors;
																	if (!validate55(data7.id, {
																		instancePath: instancePath + "/run/id",
																		parentData: data7,
																		parentDataProperty: "id",
																		rootData,
																		dynamicAnchors
																	})) {
																		vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
																		errors = vErrors.length;
																	}
																	var valid2 = _errs19 === errors;
																} else var valid2 = true;
																if (valid2) {
																	if (data7.attempt !== void 0) {
																		let data9 = data7.attempt;
																		const _errs20 = errors;
																		if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
																			validate52.errors = [{
																				instancePath: instancePath + "/run/attempt",
																				schemaPath: "#/properties/run/properties/attempt/type",
																				keyword: "type",
																				params: { type: "integer" },
																				message: "must be integer"
																			}];
																			return false;
																		}
																		if (errors === _errs20) {
																			if (typeof data9 == "number" && isFinite(data9)) {
																				if (data9 < 1 || isNaN(data9)) {
																					validate52.errors = [{
																						instancePath: instancePath + "/run/attempt",
																						schemaPath: "#/properties/run/properties/attempt/minimum",
																						keyword: "minimum",
																						params: {
																							comparison: ">=",
																							limit: 1
																						},
																						message: "must be >= 1"
																					}];
																					return false;
																				}
																			}
																		}
																		var valid2 = _errs20 === errors;
																	} else var valid2 = true;
																	if (valid2) {
																		if (data7.url !== void 0) {
																			const _errs22 = errors;
																			if (!validate55(data7.url, {
																				instancePath: instancePath + "/run/url",
																				parentData: data7,
																				parentDataProperty: "url",
																				rootData,
																				dynamicAnchors
																			})) {
																				vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
																				errors = vErrors.length;
																			}
																			var valid2 = _errs22 === errors;
																		} else var valid2 = true;
																	}
																}
															}
														}
													} else {
														validate52.errors = [{
															instancePath: instancePath + "/run",
															schemaPath: "#/properties/run/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object"
														}];
														return false;
													}
												}
												var valid0 = _errs16 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.toolVersion !== void 0) {
													const _errs23 = errors;
													if (!validate55(data.toolVersion, {
														instancePath: instancePath + "/toolVersion",
														parentData: data,
														parentDataProperty: "toolVersion",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs23 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.append !== void 0) {
														let data12 = data.append;
														const _errs24 = errors;
														if (errors === _errs24) {
															if (typeof data12 === "string") {
																if (!pattern7.test(data12)) {
																	validate52.errors = [{
																		instancePath: instancePath + "/append",
																		schemaPath: "#/properties/append/pattern",
																		keyword: "pattern",
																		params: { pattern: "^[0-9a-f]{4,64}$" },
																		message: "must match pattern \"^[0-9a-f]{4,64}$\""
																	}];
																	return false;
																}
															} else {
																validate52.errors = [{
																	instancePath: instancePath + "/append",
																	schemaPath: "#/properties/append/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
														}
														var valid0 = _errs24 === errors;
													} else var valid0 = true;
													if (valid0) {
														const tag0 = data.type;
														if (typeof tag0 == "string") {
															if (tag0 === "version-published") {
																if (errors === errors) {
																	if (data && typeof data == "object" && !Array.isArray(data)) {
																		let missing2;
																		if (data.type === void 0 && (missing2 = "type") || data.version === void 0 && (missing2 = "version") || data.digest === void 0 && (missing2 = "digest") || data.commit === void 0 && (missing2 = "commit") || data.tag === void 0 && (missing2 = "tag") || data.note === void 0 && (missing2 = "note") || data.authors === void 0 && (missing2 = "authors") || data.summary === void 0 && (missing2 = "summary")) {
																			validate52.errors = [{
																				instancePath,
																				schemaPath: "#/oneOf/0/required",
																				keyword: "required",
																				params: { missingProperty: missing2 },
																				message: "must have required property '" + missing2 + "'"
																			}];
																			return false;
																		} else {
																			const _errs28 = errors;
																			for (const key1 in data) if (!func1.call(schema19.oneOf[0].properties, key1)) {
																				validate52.errors = [{
																					instancePath,
																					schemaPath: "#/oneOf/0/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key1 },
																					message: "must NOT have additional properties"
																				}];
																				return false;
																			}
																			if (_errs28 === errors) {
																				if (data.type !== void 0) {
																					const _errs29 = errors;
																					if ("version-published" !== data.type) {
																						validate52.errors = [{
																							instancePath: instancePath + "/type",
																							schemaPath: "#/oneOf/0/properties/type/const",
																							keyword: "const",
																							params: { allowedValue: "version-published" },
																							message: "must be equal to constant"
																						}];
																						return false;
																					}
																					var valid5 = _errs29 === errors;
																				} else var valid5 = true;
																				if (valid5) {
																					if (data.version !== void 0) {
																						let data14 = data.version;
																						const _errs30 = errors;
																						if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
																							validate52.errors = [{
																								instancePath: instancePath + "/version",
																								schemaPath: "#/oneOf/0/properties/version/type",
																								keyword: "type",
																								params: { type: "integer" },
																								message: "must be integer"
																							}];
																							return false;
																						}
																						if (errors === _errs30) {
																							if (typeof data14 == "number" && isFinite(data14)) {
																								if (data14 < 1 || isNaN(data14)) {
																									validate52.errors = [{
																										instancePath: instancePath + "/version",
																										schemaPath: "#/oneOf/0/properties/version/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: 1
																										},
																										message: "must be >= 1"
																									}];
																									return false;
																								}
																							}
																						}
																						var valid5 = _errs30 === errors;
																					} else var valid5 = true;
																					if (valid5) {
																						if (data.digest !== void 0) {
																							const _errs32 = errors;
																							if (!validate53(data.digest, {
																								instancePath: instancePath + "/digest",
																								parentData: data,
																								parentDataProperty: "digest",
																								rootData,
																								dynamicAnchors
																							})) {
																								vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
																								errors = vErrors.length;
																							}
																							var valid5 = _errs32 === errors;
																						} else var valid5 = true;
																						if (valid5) {
																							if (data.commit !== void 0) {
																								let data16 = data.commit;
																								const _errs33 = errors;
																								if (errors === _errs33) {
																									if (typeof data16 === "string") {
																										if (!pattern8.test(data16)) {
																											validate52.errors = [{
																												instancePath: instancePath + "/commit",
																												schemaPath: "#/oneOf/0/properties/commit/pattern",
																												keyword: "pattern",
																												params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" },
																												message: "must match pattern \"^([0-9a-f]{40}|[0-9a-f]{64})$\""
																											}];
																											return false;
																										}
																									} else {
																										validate52.errors = [{
																											instancePath: instancePath + "/commit",
																											schemaPath: "#/oneOf/0/properties/commit/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										}];
																										return false;
																									}
																								}
																								var valid5 = _errs33 === errors;
																							} else var valid5 = true;
																							if (valid5) {
																								if (data.tag !== void 0) {
																									let data17 = data.tag;
																									const _errs35 = errors;
																									if (errors === _errs35) {
																										if (typeof data17 === "string") {
																											if (!pattern9.test(data17)) {
																												validate52.errors = [{
																													instancePath: instancePath + "/tag",
																													schemaPath: "#/oneOf/0/properties/tag/pattern",
																													keyword: "pattern",
																													params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}/v[1-9][0-9]{0,8}$" },
																													message: "must match pattern \"^[a-z0-9][a-z0-9-]{0,62}/v[1-9][0-9]{0,8}$\""
																												}];
																												return false;
																											}
																										} else {
																											validate52.errors = [{
																												instancePath: instancePath + "/tag",
																												schemaPath: "#/oneOf/0/properties/tag/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											}];
																											return false;
																										}
																									}
																									var valid5 = _errs35 === errors;
																								} else var valid5 = true;
																								if (valid5) {
																									if (data.note !== void 0) {
																										const _errs37 = errors;
																										if (typeof data.note !== "string") {
																											validate52.errors = [{
																												instancePath: instancePath + "/note",
																												schemaPath: "#/oneOf/0/properties/note/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											}];
																											return false;
																										}
																										var valid5 = _errs37 === errors;
																									} else var valid5 = true;
																									if (valid5) {
																										if (data.authors !== void 0) {
																											let data19 = data.authors;
																											const _errs39 = errors;
																											if (errors === _errs39) {
																												if (Array.isArray(data19)) {
																													const len0 = data19.length;
																													for (let i0 = 0; i0 < len0; i0++) {
																														const _errs41 = errors;
																														if (!validate62(data19[i0], {
																															instancePath: instancePath + "/authors/" + i0,
																															parentData: data19,
																															parentDataProperty: i0,
																															rootData,
																															dynamicAnchors
																														})) {
																															vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
																															errors = vErrors.length;
																														}
																														if (!(_errs41 === errors)) break;
																													}
																												} else {
																													validate52.errors = [{
																														instancePath: instancePath + "/authors",
																														schemaPath: "#/oneOf/0/properties/authors/type",
																														keyword: "type",
																														params: { type: "array" },
																														message: "must be array"
																													}];
																													return false;
																												}
																											}
																											var valid5 = _errs39 === errors;
																										} else var valid5 = true;
																										if (valid5) {
																											if (data.summary !== void 0) {
																												const _errs42 = errors;
																												if (typeof data.summary !== "string") {
																													validate52.errors = [{
																														instancePath: instancePath + "/summary",
																														schemaPath: "#/oneOf/0/properties/summary/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													}];
																													return false;
																												}
																												var valid5 = _errs42 === errors;
																											} else var valid5 = true;
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	} else {
																		validate52.errors = [{
																			instancePath,
																			schemaPath: "#/oneOf/0/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		}];
																		return false;
																	}
																}
																var props0 = true;
															} else if (tag0 === "evidence-recorded") {
																if (errors === errors) {
																	if (data && typeof data == "object" && !Array.isArray(data)) {
																		let missing3;
																		if (data.type === void 0 && (missing3 = "type") || data.version === void 0 && (missing3 = "version") || data.digest === void 0 && (missing3 = "digest") || data.kind === void 0 && (missing3 = "kind") || data.verdict === void 0 && (missing3 = "verdict") || data.scope === void 0 && (missing3 = "scope") || data.counts === void 0 && (missing3 = "counts") || data.failed === void 0 && (missing3 = "failed")) {
																			validate52.errors = [{
																				instancePath,
																				schemaPath: "#/oneOf/1/required",
																				keyword: "required",
																				params: { missingProperty: missing3 },
																				message: "must have required property '" + missing3 + "'"
																			}];
																			return false;
																		} else {
																			const _errs46 = errors;
																			for (const key2 in data) if (!func1.call(schema19.oneOf[1].properties, key2)) {
																				validate52.errors = [{
																					instancePath,
																					schemaPath: "#/oneOf/1/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key2 },
																					message: "must NOT have additional properties"
																				}];
																				return false;
																			}
																			if (_errs46 === errors) {
																				if (data.type !== void 0) {
																					const _errs47 = errors;
																					if ("evidence-recorded" !== data.type) {
																						validate52.errors = [{
																							instancePath: instancePath + "/type",
																							schemaPath: "#/oneOf/1/properties/type/const",
																							keyword: "const",
																							params: { allowedValue: "evidence-recorded" },
																							message: "must be equal to constant"
																						}];
																						return false;
																					}
																					var valid8 = _errs47 === errors;
																				} else var valid8 = true;
																				if (valid8) {
																					if (data.version !== void 0) {
																						let data23 = data.version;
																						const _errs48 = errors;
																						if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
																							validate52.errors = [{
																								instancePath: instancePath + "/version",
																								schemaPath: "#/oneOf/1/properties/version/type",
																								keyword: "type",
																								params: { type: "integer" },
																								message: "must be integer"
																							}];
																							return false;
																						}
																						if (errors === _errs48) {
																							if (typeof data23 == "number" && isFinite(data23)) {
																								if (data23 < 1 || isNaN(data23)) {
																									validate52.errors = [{
																										instancePath: instancePath + "/version",
																										schemaPath: "#/oneOf/1/properties/version/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: 1
																										},
																										message: "must be >= 1"
																									}];
																									return false;
																								}
																							}
																						}
																						var valid8 = _errs48 === errors;
																					} else var valid8 = true;
																					if (valid8) {
																						if (data.digest !== void 0) {
																							const _errs50 = errors;
																							if (!validate53(data.digest, {
																								instancePath: instancePath + "/digest",
																								parentData: data,
																								parentDataProperty: "digest",
																								rootData,
																								dynamicAnchors
																							})) {
																								vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
																								errors = vErrors.length;
																							}
																							var valid8 = _errs50 === errors;
																						} else var valid8 = true;
																						if (valid8) {
																							if (data.kind !== void 0) {
																								let data25 = data.kind;
																								const _errs51 = errors;
																								if (!(data25 === "validation" || data25 === "regression")) {
																									validate52.errors = [{
																										instancePath: instancePath + "/kind",
																										schemaPath: "#/oneOf/1/properties/kind/enum",
																										keyword: "enum",
																										params: { allowedValues: schema19.oneOf[1].properties.kind.enum },
																										message: "must be equal to one of the allowed values"
																									}];
																									return false;
																								}
																								var valid8 = _errs51 === errors;
																							} else var valid8 = true;
																							if (valid8) {
																								if (data.verdict !== void 0) {
																									let data26 = data.verdict;
																									const _errs52 = errors;
																									if (!(data26 === "passed" || data26 === "failed" || data26 === "error")) {
																										validate52.errors = [{
																											instancePath: instancePath + "/verdict",
																											schemaPath: "#/oneOf/1/properties/verdict/enum",
																											keyword: "enum",
																											params: { allowedValues: schema19.oneOf[1].properties.verdict.enum },
																											message: "must be equal to one of the allowed values"
																										}];
																										return false;
																									}
																									var valid8 = _errs52 === errors;
																								} else var valid8 = true;
																								if (valid8) {
																									if (data.scope !== void 0) {
																										let data27 = data.scope;
																										const _errs53 = errors;
																										if (!(data27 === "full" || data27 === "selection")) {
																											validate52.errors = [{
																												instancePath: instancePath + "/scope",
																												schemaPath: "#/oneOf/1/properties/scope/enum",
																												keyword: "enum",
																												params: { allowedValues: schema19.oneOf[1].properties.scope.enum },
																												message: "must be equal to one of the allowed values"
																											}];
																											return false;
																										}
																										var valid8 = _errs53 === errors;
																									} else var valid8 = true;
																									if (valid8) {
																										if (data.counts !== void 0) {
																											let data28 = data.counts;
																											const _errs54 = errors;
																											if (errors === _errs54) {
																												if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
																													for (const key3 in data28) {
																														const _errs56 = errors;
																														const _errs57 = errors;
																														const _errs58 = errors;
																														if (!(key3 === "constructor" || key3 === "prototype")) {
																															const err2 = {};
																															if (vErrors === null) vErrors = [err2];
																															else vErrors.push(err2);
																															errors++;
																														}
																														if (_errs58 === errors) {
																															const err3 = {
																																instancePath: instancePath + "/counts",
																																schemaPath: "#/oneOf/1/properties/counts/propertyNames/not",
																																keyword: "not",
																																params: {},
																																message: "must NOT be valid",
																																propertyName: key3
																															};
																															if (vErrors === null) vErrors = [err3];
																															else vErrors.push(err3);
																															errors++;
																														} else {
																															errors = _errs57;
																															if (vErrors !== null) {
																																if (_errs57) vErrors.length = _errs57;
																																else vErrors = null;
																															}
																														}
																														if (errors === _errs56) {
																															if (typeof key3 === "string") {
																																if (!pattern10.test(key3)) {
																																	const err4 = {
																																		instancePath: instancePath + "/counts",
																																		schemaPath: "#/oneOf/1/properties/counts/propertyNames/pattern",
																																		keyword: "pattern",
																																		params: { pattern: "^[a-z][A-Za-z0-9-]{0,39}$" },
																																		message: "must match pattern \"^[a-z][A-Za-z0-9-]{0,39}$\"",
																																		propertyName: key3
																																	};
																																	if (vErrors === null) vErrors = [err4];
																																	else vErrors.push(err4);
																																	errors++;
																																}
																															}
																														}
																														var valid9 = _errs56 === errors;
																														if (!valid9) {
																															const err5 = {
																																instancePath: instancePath + "/counts",
																																schemaPath: "#/oneOf/1/properties/counts/propertyNames",
																																keyword: "propertyNames",
																																params: { propertyName: key3 },
																																message: "property name must be valid"
																															};
																															if (vErrors === null) vErrors = [err5];
																															else vErrors.push(err5);
																															errors++;
																															validate52.errors = vErrors;
																															return false;
																														}
																													}
																													if (valid9) for (const key4 in data28) {
																														let data29 = data28[key4];
																														const _errs60 = errors;
																														if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
																															validate52.errors = [{
																																instancePath: instancePath + "/counts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
																																schemaPath: "#/oneOf/1/properties/counts/additionalProperties/type",
																																keyword: "type",
																																params: { type: "integer" },
																																message: "must be integer"
																															}];
																															return false;
																														}
																														if (errors === _errs60) {
																															if (typeof data29 == "number" && isFinite(data29)) {
																																if (data29 < 0 || isNaN(data29)) {
																																	validate52.errors = [{
																																		instancePath: instancePath + "/counts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
																																		schemaPath: "#/oneOf/1/properties/counts/additionalProperties/minimum",
																																		keyword: "minimum",
																																		params: {
																																			comparison: ">=",
																																			limit: 0
																																		},
																																		message: "must be >= 0"
																																	}];
																																	return false;
																																}
																															}
																														}
																														if (!(_errs60 === errors)) break;
																													}
																												} else {
																													validate52.errors = [{
																														instancePath: instancePath + "/counts",
																														schemaPath: "#/oneOf/1/properties/counts/type",
																														keyword: "type",
																														params: { type: "object" },
																														message: "must be object"
																													}];
																													return false;
																												}
																											}
																											var valid8 = _errs54 === errors;
																										} else var valid8 = true;
																										if (valid8) {
																											if (data.failed !== void 0) {
																												let data30 = data.failed;
																												const _errs62 = errors;
																												if (errors === _errs62) {
																													if (Array.isArray(data30)) {
																														const len1 = data30.length;
																														for (let i1 = 0; i1 < len1; i1++) {
																															const _errs64 = errors;
																															if (typeof data30[i1] !== "string") {
																																validate52.errors = [{
																																	instancePath: instancePath + "/failed/" + i1,
																																	schemaPath: "#/oneOf/1/properties/failed/items/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string"
																																}];
																																return false;
																															}
																															if (!(_errs64 === errors)) break;
																														}
																													} else {
																														validate52.errors = [{
																															instancePath: instancePath + "/failed",
																															schemaPath: "#/oneOf/1/properties/failed/type",
																															keyword: "type",
																															params: { type: "array" },
																															message: "must be array"
																														}];
																														return false;
																													}
																												}
																												var valid8 = _errs62 === errors;
																											} else var valid8 = true;
																											if (valid8) {
																												if (data.environment !== void 0) {
																													const _errs66 = errors;
																													if (!validate55(data.environment, {
																														instancePath: instancePath + "/environment",
																														parentData: data,
																														parentDataProperty: "environment",
																														rootData,
																														dynamicAnchors
																													})) {
																														vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
																														errors = vErrors.length;
																													}
																													var valid8 = _errs66 === errors;
																												} else var valid8 = true;
																												if (valid8) {
																													if (data.suite !== void 0) {
																														const _errs67 = errors;
																														if (!validate53(data.suite, {
																															instancePath: instancePath + "/suite",
																															parentData: data,
																															parentDataProperty: "suite",
																															rootData,
																															dynamicAnchors
																														})) {
																															vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
																															errors = vErrors.length;
																														}
																														var valid8 = _errs67 === errors;
																													} else var valid8 = true;
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	} else {
																		validate52.errors = [{
																			instancePath,
																			schemaPath: "#/oneOf/1/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		}];
																		return false;
																	}
																}
																if (props0 !== true) props0 = true;
															} else if (tag0 === "promotion-requested") {
																if (errors === errors) {
																	if (data && typeof data == "object" && !Array.isArray(data)) {
																		let missing4;
																		if (data.type === void 0 && (missing4 = "type") || data.version === void 0 && (missing4 = "version") || data.digest === void 0 && (missing4 = "digest") || data.environment === void 0 && (missing4 = "environment") || data.approvalsSeen === void 0 && (missing4 = "approvalsSeen")) {
																			validate52.errors = [{
																				instancePath,
																				schemaPath: "#/oneOf/2/required",
																				keyword: "required",
																				params: { missingProperty: missing4 },
																				message: "must have required property '" + missing4 + "'"
																			}];
																			return false;
																		} else {
																			const _errs70 = errors;
																			for (const key5 in data) if (!func1.call(schema19.oneOf[2].properties, key5)) {
																				validate52.errors = [{
																					instancePath,
																					schemaPath: "#/oneOf/2/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key5 },
																					message: "must NOT have additional properties"
																				}];
																				return false;
																			}
																			if (_errs70 === errors) {
																				if (data.type !== void 0) {
																					const _errs71 = errors;
																					if ("promotion-requested" !== data.type) {
																						validate52.errors = [{
																							instancePath: instancePath + "/type",
																							schemaPath: "#/oneOf/2/properties/type/const",
																							keyword: "const",
																							params: { allowedValue: "promotion-requested" },
																							message: "must be equal to constant"
																						}];
																						return false;
																					}
																					var valid14 = _errs71 === errors;
																				} else var valid14 = true;
																				if (valid14) {
																					if (data.version !== void 0) {
																						let data35 = data.version;
																						const _errs72 = errors;
																						if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
																							validate52.errors = [{
																								instancePath: instancePath + "/version",
																								schemaPath: "#/oneOf/2/properties/version/type",
																								keyword: "type",
																								params: { type: "integer" },
																								message: "must be integer"
																							}];
																							return false;
																						}
																						if (errors === _errs72) {
																							if (typeof data35 == "number" && isFinite(data35)) {
																								if (data35 < 1 || isNaN(data35)) {
																									validate52.errors = [{
																										instancePath: instancePath + "/version",
																										schemaPath: "#/oneOf/2/properties/version/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: 1
																										},
																										message: "must be >= 1"
																									}];
																									return false;
																								}
																							}
																						}
																						var valid14 = _errs72 === errors;
																					} else var valid14 = true;
																					if (valid14) {
																						if (data.digest !== void 0) {
																							const _errs74 = errors;
																							if (!validate53(data.digest, {
																								instancePath: instancePath + "/digest",
																								parentData: data,
																								parentDataProperty: "digest",
																								rootData,
																								dynamicAnchors
																							})) {
																								vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
																								errors = vErrors.length;
																							}
																							var valid14 = _errs74 === errors;
																						} else var valid14 = true;
																						if (valid14) {
																							if (data.environment !== void 0) {
																								const _errs75 = errors;
																								if (!validate55(data.environment, {
																									instancePath: instancePath + "/environment",
																									parentData: data,
																									parentDataProperty: "environment",
																									rootData,
																									dynamicAnchors
																								})) {
																									vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
																									errors = vErrors.length;
																								}
																								var valid14 = _errs75 === errors;
																							} else var valid14 = true;
																							if (valid14) {
																								if (data.approvalsSeen !== void 0) {
																									let data38 = data.approvalsSeen;
																									const _errs76 = errors;
																									if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
																										validate52.errors = [{
																											instancePath: instancePath + "/approvalsSeen",
																											schemaPath: "#/oneOf/2/properties/approvalsSeen/type",
																											keyword: "type",
																											params: { type: "integer" },
																											message: "must be integer"
																										}];
																										return false;
																									}
																									if (errors === _errs76) {
																										if (typeof data38 == "number" && isFinite(data38)) {
																											if (data38 < 0 || isNaN(data38)) {
																												validate52.errors = [{
																													instancePath: instancePath + "/approvalsSeen",
																													schemaPath: "#/oneOf/2/properties/approvalsSeen/minimum",
																													keyword: "minimum",
																													params: {
																														comparison: ">=",
																														limit: 0
																													},
																													message: "must be >= 0"
																												}];
																												return false;
																											}
																										}
																									}
																									var valid14 = _errs76 === errors;
																								} else var valid14 = true;
																								if (valid14) {
																									if (data.listed !== void 0) {
																										let data39 = data.listed;
																										const _errs78 = errors;
																										if (errors === _errs78) {
																											if (Array.isArray(data39)) {
																												const len2 = data39.length;
																												for (let i2 = 0; i2 < len2; i2++) {
																													let data40 = data39[i2];
																													const _errs80 = errors;
																													if (errors === _errs80) {
																														if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
																															let missing5;
																															if (data40.state === void 0 && (missing5 = "state") || data40.login === void 0 && (missing5 = "login")) {
																																validate52.errors = [{
																																	instancePath: instancePath + "/listed/" + i2,
																																	schemaPath: "#/oneOf/2/properties/listed/items/required",
																																	keyword: "required",
																																	params: { missingProperty: missing5 },
																																	message: "must have required property '" + missing5 + "'"
																																}];
																																return false;
																															} else {
																																const _errs82 = errors;
																																for (const key6 in data40) if (!(key6 === "state" || key6 === "login")) {
																																	validate52.errors = [{
																																		instancePath: instancePath + "/listed/" + i2,
																																		schemaPath: "#/oneOf/2/properties/listed/items/additionalProperties",
																																		keyword: "additionalProperties",
																																		params: { additionalProperty: key6 },
																																		message: "must NOT have additional properties"
																																	}];
																																	return false;
																																}
																																if (_errs82 === errors) {
																																	if (data40.state !== void 0) {
																																		let data41 = data40.state;
																																		const _errs83 = errors;
																																		if (!(data41 === "approved" || data41 === "rejected")) {
																																			validate52.errors = [{
																																				instancePath: instancePath + "/listed/" + i2 + "/state",
																																				schemaPath: "#/oneOf/2/properties/listed/items/properties/state/enum",
																																				keyword: "enum",
																																				params: { allowedValues: schema19.oneOf[2].properties.listed.items.properties.state.enum },
																																				message: "must be equal to one of the allowed values"
																																			}];
																																			return false;
																																		}
																																		var valid16 = _errs83 === errors;
																																	} else var valid16 = true;
																																	if (valid16) {
																																		if (data40.login !== void 0) {
																																			const _errs84 = errors;
																																			if (typeof data40.login !== "string") {
																																				validate52.errors = [{
																																					instancePath: instancePath + "/listed/" + i2 + "/login",
																																					schemaPath: "#/oneOf/2/properties/listed/items/properties/login/type",
																																					keyword: "type",
																																					params: { type: "string" },
																																					message: "must be string"
																																				}];
																																				return false;
																																			}
																																			var valid16 = _errs84 === errors;
																																		} else var valid16 = true;
																																	}
																																}
																															}
																														} else {
																															validate52.errors = [{
																																instancePath: instancePath + "/listed/" + i2,
																																schemaPath: "#/oneOf/2/properties/listed/items/type",
																																keyword: "type",
																																params: { type: "object" },
																																message: "must be object"
																															}];
																															return false;
																														}
																													}
																													if (!(_errs80 === errors)) break;
																												}
																											} else {
																												validate52.errors = [{
																													instancePath: instancePath + "/listed",
																													schemaPath: "#/oneOf/2/properties/listed/type",
																													keyword: "type",
																													params: { type: "array" },
																													message: "must be array"
																												}];
																												return false;
																											}
																										}
																										var valid14 = _errs78 === errors;
																									} else var valid14 = true;
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	} else {
																		validate52.errors = [{
																			instancePath,
																			schemaPath: "#/oneOf/2/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		}];
																		return false;
																	}
																}
																if (props0 !== true) props0 = true;
															} else if (tag0 === "approval-recorded") {
																if (errors === errors) {
																	if (data && typeof data == "object" && !Array.isArray(data)) {
																		let missing6;
																		if (data.type === void 0 && (missing6 = "type") || data.version === void 0 && (missing6 = "version") || data.digest === void 0 && (missing6 = "digest") || data.environment === void 0 && (missing6 = "environment") || data.position === void 0 && (missing6 = "position") || data.approver === void 0 && (missing6 = "approver") || data.source === void 0 && (missing6 = "source")) {
																			validate52.errors = [{
																				instancePath,
																				schemaPath: "#/oneOf/3/required",
																				keyword: "required",
																				params: { missingProperty: missing6 },
																				message: "must have required property '" + missing6 + "'"
																			}];
																			return false;
																		} else {
																			const _errs88 = errors;
																			for (const key7 in data) if (!func1.call(schema19.oneOf[3].properties, key7)) {
																				validate52.errors = [{
																					instancePath,
																					schemaPath: "#/oneOf/3/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key7 },
																					message: "must NOT have additional properties"
																				}];
																				return false;
																			}
																			if (_errs88 === errors) {
																				if (data.type !== void 0) {
																					const _errs89 = errors;
																					if ("approval-recorded" !== data.type) {
																						validate52.errors = [{
																							instancePath: instancePath + "/type",
																							schemaPath: "#/oneOf/3/properties/type/const",
																							keyword: "const",
																							params: { allowedValue: "approval-recorded" },
																							message: "must be equal to constant"
																						}];
																						return false;
																					}
																					var valid18 = _errs89 === errors;
																				} else var valid18 = true;
																				if (valid18) {
																					if (data.version !== void 0) {
																						let data44 = data.version;
																						const _errs90 = errors;
																						if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44) && isFinite(data44))) {
																							validate52.errors = [{
																								instancePath: instancePath + "/version",
																								schemaPath: "#/oneOf/3/properties/version/type",
																								keyword: "type",
																								params: { type: "integer" },
																								message: "must be integer"
																							}];
																							return false;
																						}
																						if (errors === _errs90) {
																							if (typeof data44 == "number" && isFinite(data44)) {
																								if (data44 < 1 || isNaN(data44)) {
																									validate52.errors = [{
																										instancePath: instancePath + "/version",
																										schemaPath: "#/oneOf/3/properties/version/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: 1
																										},
																										message: "must be >= 1"
																									}];
																									return false;
																								}
																							}
																						}
																						var valid18 = _errs90 === errors;
																					} else var valid18 = true;
																					if (valid18) {
																						if (data.digest !== void 0) {
																							const _errs92 = errors;
																							if (!validate53(data.digest, {
																								instancePath: instancePath + "/digest",
																								parentData: data,
																								parentDataProperty: "digest",
																								rootData,
																								dynamicAnchors
																							})) {
																								vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
																								errors = vErrors.length;
																							}
																							var valid18 = _errs92 === errors;
																						} else var valid18 = true;
																						if (valid18) {
																							if (data.environment !== void 0) {
																								const _errs93 = errors;
																								if (!validate55(data.environment, {
																									instancePath: instancePath + "/environment",
																									parentData: data,
																									parentDataProperty: "environment",
																									rootData,
																									dynamicAnchors
																								})) {
																									vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
																									errors = vErrors.length;
																								}
																								var valid18 = _errs93 === errors;
																							} else var valid18 = true;
																							if (valid18) {
																								if (data.position !== void 0) {
																									let data47 = data.position;
																									const _errs94 = errors;
																									if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47) && isFinite(data47))) {
																										validate52.errors = [{
																											instancePath: instancePath + "/position",
																											schemaPath: "#/oneOf/3/properties/position/type",
																											keyword: "type",
																											params: { type: "integer" },
																											message: "must be integer"
																										}];
																										return false;
																									}
																									if (errors === _errs94) {
																										if (typeof data47 == "number" && isFinite(data47)) {
																											if (data47 < 0 || isNaN(data47)) {
																												validate52.errors = [{
																													instancePath: instancePath + "/position",
																													schemaPath: "#/oneOf/3/properties/position/minimum",
																													keyword: "minimum",
																													params: {
																														comparison: ">=",
																														limit: 0
																													},
																													message: "must be >= 0"
																												}];
																												return false;
																											}
																										}
																									}
																									var valid18 = _errs94 === errors;
																								} else var valid18 = true;
																								if (valid18) {
																									if (data.approver !== void 0) {
																										const _errs96 = errors;
																										if (!validate62(data.approver, {
																											instancePath: instancePath + "/approver",
																											parentData: data,
																											parentDataProperty: "approver",
																											rootData,
																											dynamicAnchors
																										})) {
																											vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
																											errors = vErrors.length;
																										}
																										var valid18 = _errs96 === errors;
																									} else var valid18 = true;
																									if (valid18) {
																										if (data.source !== void 0) {
																											let data49 = data.source;
																											const _errs97 = errors;
																											if (!(data49 === "github-environment" || data49 === "git-identity")) {
																												validate52.errors = [{
																													instancePath: instancePath + "/source",
																													schemaPath: "#/oneOf/3/properties/source/enum",
																													keyword: "enum",
																													params: { allowedValues: schema19.oneOf[3].properties.source.enum },
																													message: "must be equal to one of the allowed values"
																												}];
																												return false;
																											}
																											var valid18 = _errs97 === errors;
																										} else var valid18 = true;
																										if (valid18) {
																											if (data.ordinal !== void 0) {
																												let data50 = data.ordinal;
																												const _errs98 = errors;
																												if (!(typeof data50 == "number" && !(data50 % 1) && !isNaN(data50) && isFinite(data50))) {
																													validate52.errors = [{
																														instancePath: instancePath + "/ordinal",
																														schemaPath: "#/oneOf/3/properties/ordinal/type",
																														keyword: "type",
																														params: { type: "integer" },
																														message: "must be integer"
																													}];
																													return false;
																												}
																												if (errors === _errs98) {
																													if (typeof data50 == "number" && isFinite(data50)) {
																														if (data50 < 1 || isNaN(data50)) {
																															validate52.errors = [{
																																instancePath: instancePath + "/ordinal",
																																schemaPath: "#/oneOf/3/properties/ordinal/minimum",
																																keyword: "minimum",
																																params: {
																																	comparison: ">=",
																																	limit: 1
																																},
																																message: "must be >= 1"
																															}];
																															return false;
																														}
																													}
																												}
																												var valid18 = _errs98 === errors;
																											} else var valid18 = true;
																											if (valid18) {
																												if (data.listed !== void 0) {
																													let data51 = data.listed;
																													const _errs100 = errors;
																													if (errors === _errs100) {
																														if (Array.isArray(data51)) {
																															const len3 = data51.length;
																															for (let i3 = 0; i3 < len3; i3++) {
																																let data52 = data51[i3];
																																const _errs102 = errors;
																																if (errors === _errs102) {
																																	if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
																																		let missing7;
																																		if (data52.state === void 0 && (missing7 = "state") || data52.login === void 0 && (missing7 = "login")) {
																																			validate52.errors = [{
																																				instancePath: instancePath + "/listed/" + i3,
																																				schemaPath: "#/oneOf/3/properties/listed/items/required",
																																				keyword: "required",
																																				params: { missingProperty: missing7 },
																																				message: "must have required property '" + missing7 + "'"
																																			}];
																																			return false;
																																		} else {
																																			const _errs104 = errors;
																																			for (const key8 in data52) if (!(key8 === "state" || key8 === "login")) {
																																				validate52.errors = [{
																																					instancePath: instancePath + "/listed/" + i3,
																																					schemaPath: "#/oneOf/3/properties/listed/items/additionalProperties",
																																					keyword: "additionalProperties",
																																					params: { additionalProperty: key8 },
																																					message: "must NOT have additional properties"
																																				}];
																																				return false;
																																			}
																																			if (_errs104 === errors) {
																																				if (data52.state !== void 0) {
																																					let data53 = data52.state;
																																					const _errs105 = errors;
																																					if (!(data53 === "approved" || data53 === "rejected")) {
																																						validate52.errors = [{
																																							instancePath: instancePath + "/listed/" + i3 + "/state",
																																							schemaPath: "#/oneOf/3/properties/listed/items/properties/state/enum",
																																							keyword: "enum",
																																							params: { allowedValues: schema19.oneOf[3].properties.listed.items.properties.state.enum },
																																							message: "must be equal to one of the allowed values"
																																						}];
																																						return false;
																																					}
																																					var valid20 = _errs105 === errors;
																																				} else var valid20 = true;
																																				if (valid20) {
																																					if (data52.login !== void 0) {
																																						const _errs106 = errors;
																																						if (typeof data52.login !== "string") {
																																							validate52.errors = [{
																																								instancePath: instancePath + "/listed/" + i3 + "/login",
																																								schemaPath: "#/oneOf/3/properties/listed/items/properties/login/type",
																																								keyword: "type",
																																								params: { type: "string" },
																																								message: "must be string"
																																							}];
																																							return false;
																																						}
																																						var valid20 = _errs106 === errors;
																																					} else var valid20 = true;
																																				}
																																			}
																																		}
																																	} else {
																																		validate52.errors = [{
																																			instancePath: instancePath + "/listed/" + i3,
																																			schemaPath: "#/oneOf/3/properties/listed/items/type",
																																			keyword: "type",
																																			params: { type: "object" },
																																			message: "must be object"
																																		}];
																																		return false;
																																	}
																																}
																																if (!(_errs102 === errors)) break;
																															}
																														} else {
																															validate52.errors = [{
																																instancePath: instancePath + "/listed",
																																schemaPath: "#/oneOf/3/properties/listed/type",
																																keyword: "type",
																																params: { type: "array" },
																																message: "must be array"
																															}];
																															return false;
																														}
																													}
																													var valid18 = _errs100 === errors;
																												} else var valid18 = true;
																												if (valid18) {
																													if (data.comment !== void 0) {
																														const _errs108 = errors;
																														if (typeof data.comment !== "string") {
																															validate52.errors = [{
																																instancePath: instancePath + "/comment",
																																schemaPath: "#/oneOf/3/properties/comment/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															}];
																															return false;
																														}
																														var valid18 = _errs108 === errors;
																													} else var valid18 = true;
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	} else {
																		validate52.errors = [{
																			instancePath,
																			schemaPath: "#/oneOf/3/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		}];
																		return false;
																	}
																}
																if (props0 !== true) props0 = true;
															} else if (tag0 === "deployment-intended") {
																if (errors === errors) {
																	if (data && typeof data == "object" && !Array.isArray(data)) {
																		let missing8;
																		if (data.type === void 0 && (missing8 = "type") || data.version === void 0 && (missing8 = "version") || data.digest === void 0 && (missing8 = "digest") || data.deployment === void 0 && (missing8 = "deployment") || data.environment === void 0 && (missing8 = "environment") || data.kind === void 0 && (missing8 = "kind") || data.replaces === void 0 && (missing8 = "replaces")) {
																			validate52.errors = [{
																				instancePath,
																				schemaPath: "#/oneOf/4/required",
																				keyword: "required",
																				params: { missingProperty: missing8 },
																				message: "must have required property '" + missing8 + "'"
																			}];
																			return false;
																		} else {
																			const _errs112 = errors;
																			for (const key9 in data) if (!func1.call(schema19.oneOf[4].properties, key9)) {
																				validate52.errors = [{
																					instancePath,
																					schemaPath: "#/oneOf/4/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key9 },
																					message: "must NOT have additional properties"
																				}];
																				return false;
																			}
																			if (_errs112 === errors) {
																				if (data.type !== void 0) {
																					const _errs113 = errors;
																					if ("deployment-intended" !== data.type) {
																						validate52.errors = [{
																							instancePath: instancePath + "/type",
																							schemaPath: "#/oneOf/4/properties/type/const",
																							keyword: "const",
																							params: { allowedValue: "deployment-intended" },
																							message: "must be equal to constant"
																						}];
																						return false;
																					}
																					var valid22 = _errs113 === errors;
																				} else var valid22 = true;
																				if (valid22) {
																					if (data.version !== void 0) {
																						let data57 = data.version;
																						const _errs114 = errors;
																						if (!(typeof data57 == "number" && !(data57 % 1) && !isNaN(data57) && isFinite(data57))) {
																							validate52.errors = [{
																								instancePath: instancePath + "/version",
																								schemaPath: "#/oneOf/4/properties/version/type",
																								keyword: "type",
																								params: { type: "integer" },
																								message: "must be integer"
																							}];
																							return false;
																						}
																						if (errors === _errs114) {
																							if (typeof data57 == "number" && isFinite(data57)) {
																								if (data57 < 1 || isNaN(data57)) {
																									validate52.errors = [{
																										instancePath: instancePath + "/version",
																										schemaPath: "#/oneOf/4/properties/version/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: 1
																										},
																										message: "must be >= 1"
																									}];
																									return false;
																								}
																							}
																						}
																						var valid22 = _errs114 === errors;
																					} else var valid22 = true;
																					if (valid22) {
																						if (data.digest !== void 0) {
																							const _errs116 = errors;
																							if (!validate53(data.digest, {
																								instancePath: instancePath + "/digest",
																								parentData: data,
																								parentDataProperty: "digest",
																								rootData,
																								dynamicAnchors
																							})) {
																								vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
																								errors = vErrors.length;
																							}
																							var valid22 = _errs116 === errors;
																						} else var valid22 = true;
																						if (valid22) {
																							if (data.deployment !== void 0) {
																								const _errs117 = errors;
																								if (!validate55(data.deployment, {
																									instancePath: instancePath + "/deployment",
																									parentData: data,
																									parentDataProperty: "deployment",
																									rootData,
																									dynamicAnchors
																								})) {
																									vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
																									errors = vErrors.length;
																								}
																								var valid22 = _errs117 === errors;
																							} else var valid22 = true;
																							if (valid22) {
																								if (data.environment !== void 0) {
																									const _errs118 = errors;
																									if (!validate55(data.environment, {
																										instancePath: instancePath + "/environment",
																										parentData: data,
																										parentDataProperty: "environment",
																										rootData,
																										dynamicAnchors
																									})) {
																										vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
																										errors = vErrors.length;
																									}
																									var valid22 = _errs118 === errors;
																								} else var valid22 = true;
																								if (valid22) {
																									if (data.kind !== void 0) {
																										let data61 = data.kind;
																										const _errs119 = errors;
																										if (!(data61 === "promotion" || data61 === "rollback" || data61 === "automatic-rollback")) {
																											validate52.errors = [{
																												instancePath: instancePath + "/kind",
																												schemaPath: "#/oneOf/4/properties/kind/enum",
																												keyword: "enum",
																												params: { allowedValues: schema19.oneOf[4].properties.kind.enum },
																												message: "must be equal to one of the allowed values"
																											}];
																											return false;
																										}
																										var valid22 = _errs119 === errors;
																									} else var valid22 = true;
																									if (valid22) {
																										if (data.replaces !== void 0) {
																											let data62 = data.replaces;
																											const _errs120 = errors;
																											const _errs121 = errors;
																											let valid23 = false;
																											const _errs122 = errors;
																											if (data62 !== null) {
																												const err6 = {
																													instancePath: instancePath + "/replaces",
																													schemaPath: "#/oneOf/4/properties/replaces/anyOf/0/type",
																													keyword: "type",
																													params: { type: "null" },
																													message: "must be null"
																												};
																												if (vErrors === null) vErrors = [err6];
																												else vErrors.push(err6);
																												errors++;
																											}
																											var _valid1 = _errs122 === errors;
																											valid23 = valid23 || _valid1;
																											const _errs124 = errors;
																											if (!(typeof data62 == "number" && !(data62 % 1) && !isNaN(data62) && isFinite(data62))) {
																												const err7 = {
																													instancePath: instancePath + "/replaces",
																													schemaPath: "#/oneOf/4/properties/replaces/anyOf/1/type",
																													keyword: "type",
																													params: { type: "integer" },
																													message: "must be integer"
																												};
																												if (vErrors === null) vErrors = [err7];
																												else vErrors.push(err7);
																												errors++;
																											}
																											if (errors === _errs124) {
																												if (typeof data62 == "number" && isFinite(data62)) {
																													if (data62 < 1 || isNaN(data62)) {
																														const err8 = {
																															instancePath: instancePath + "/replaces",
																															schemaPath: "#/oneOf/4/properties/replaces/anyOf/1/minimum",
																															keyword: "minimum",
																															params: {
																																comparison: ">=",
																																limit: 1
																															},
																															message: "must be >= 1"
																														};
																														if (vErrors === null) vErrors = [err8];
																														else vErrors.push(err8);
																														errors++;
																													}
																												}
																											}
																											var _valid1 = _errs124 === errors;
																											valid23 = valid23 || _valid1;
																											if (!valid23) {
																												const err9 = {
																													instancePath: instancePath + "/replaces",
																													schemaPath: "#/oneOf/4/properties/replaces/anyOf",
																													keyword: "anyOf",
																													params: {},
																													message: "must match a schema in anyOf"
																												};
																												if (vErrors === null) vErrors = [err9];
																												else vErrors.push(err9);
																												errors++;
																												validate52.errors = vErrors;
																												return false;
																											} else {
																												errors = _errs121;
																												if (vErrors !== null) {
																													if (_errs121) vErrors.length = _errs121;
																													else vErrors = null;
																												}
																											}
																											var valid22 = _errs120 === errors;
																										} else var valid22 = true;
																										if (valid22) {
																											if (data.reason !== void 0) {
																												const _errs126 = errors;
																												if (typeof data.reason !== "string") {
																													validate52.errors = [{
																														instancePath: instancePath + "/reason",
																														schemaPath: "#/oneOf/4/properties/reason/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													}];
																													return false;
																												}
																												var valid22 = _errs126 === errors;
																											} else var valid22 = true;
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	} else {
																		validate52.errors = [{
																			instancePath,
																			schemaPath: "#/oneOf/4/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		}];
																		return false;
																	}
																}
																if (props0 !== true) props0 = true;
															} else if (tag0 === "deployment-succeeded") {
																if (errors === errors) {
																	if (data && typeof data == "object" && !Array.isArray(data)) {
																		let missing9;
																		if (data.type === void 0 && (missing9 = "type") || data.version === void 0 && (missing9 = "version") || data.digest === void 0 && (missing9 = "digest") || data.deployment === void 0 && (missing9 = "deployment") || data.environment === void 0 && (missing9 = "environment") || data.smoke === void 0 && (missing9 = "smoke") || data.duration === void 0 && (missing9 = "duration")) {
																			validate52.errors = [{
																				instancePath,
																				schemaPath: "#/oneOf/5/required",
																				keyword: "required",
																				params: { missingProperty: missing9 },
																				message: "must have required property '" + missing9 + "'"
																			}];
																			return false;
																		} else {
																			const _errs130 = errors;
																			for (const key10 in data) if (!func1.call(schema19.oneOf[5].properties, key10)) {
																				validate52.errors = [{
																					instancePath,
																					schemaPath: "#/oneOf/5/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key10 },
																					message: "must NOT have additional properties"
																				}];
																				return false;
																			}
																			if (_errs130 === errors) {
																				if (data.type !== void 0) {
																					const _errs131 = errors;
																					if ("deployment-succeeded" !== data.type) {
																						validate52.errors = [{
																							instancePath: instancePath + "/type",
																							schemaPath: "#/oneOf/5/properties/type/const",
																							keyword: "const",
																							params: { allowedValue: "deployment-succeeded" },
																							message: "must be equal to constant"
																						}];
																						return false;
																					}
																					var valid25 = _errs131 === errors;
																				} else var valid25 = true;
																				if (valid25) {
																					if (data.version !== void 0) {
																						let data65 = data.version;
																						const _errs132 = errors;
																						if (!(typeof data65 == "number" && !(data65 % 1) && !isNaN(data65) && isFinite(data65))) {
																							validate52.errors = [{
																								instancePath: instancePath + "/version",
																								schemaPath: "#/oneOf/5/properties/version/type",
																								keyword: "type",
																								params: { type: "integer" },
																								message: "must be integer"
																							}];
																							return false;
																						}
																						if (errors === _errs132) {
																							if (typeof data65 == "number" && isFinite(data65)) {
																								if (data65 < 1 || isNaN(data65)) {
																									validate52.errors = [{
																										instancePath: instancePath + "/version",
																										schemaPath: "#/oneOf/5/properties/version/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: 1
																										},
																										message: "must be >= 1"
																									}];
																									return false;
																								}
																							}
																						}
																						var valid25 = _errs132 === errors;
																					} else var valid25 = true;
																					if (valid25) {
																						if (data.digest !== void 0) {
																							const _errs134 = errors;
																							if (!validate53(data.digest, {
																								instancePath: instancePath + "/digest",
																								parentData: data,
																								parentDataProperty: "digest",
																								rootData,
																								dynamicAnchors
																							})) {
																								vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
																								errors = vErrors.length;
																							}
																							var valid25 = _errs134 === errors;
																						} else var valid25 = true;
																						if (valid25) {
																							if (data.deployment !== void 0) {
																								const _errs135 = errors;
																								if (!validate55(data.deployment, {
																									instancePath: instancePath + "/deployment",
																									parentData: data,
																									parentDataProperty: "deployment",
																									rootData,
																									dynamicAnchors
																								})) {
																									vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
																									errors = vErrors.length;
																								}
																								var valid25 = _errs135 === errors;
																							} else var valid25 = true;
																							if (valid25) {
																								if (data.environment !== void 0) {
																									const _errs136 = errors;
																									if (!validate55(data.environment, {
																										instancePath: instancePath + "/environment",
																										parentData: data,
																										parentDataProperty: "environment",
																										rootData,
																										dynamicAnchors
																									})) {
																										vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
																										errors = vErrors.length;
																									}
																									var valid25 = _errs136 === errors;
																								} else var valid25 = true;
																								if (valid25) {
																									if (data.smoke !== void 0) {
																										let data69 = data.smoke;
																										const _errs137 = errors;
																										if (errors === _errs137) {
																											if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
																												let missing10;
																												if (data69.passed === void 0 && (missing10 = "passed") || data69.total === void 0 && (missing10 = "total")) {
																													validate52.errors = [{
																														instancePath: instancePath + "/smoke",
																														schemaPath: "#/oneOf/5/properties/smoke/required",
																														keyword: "required",
																														params: { missingProperty: missing10 },
																														message: "must have required property '" + missing10 + "'"
																													}];
																													return false;
																												} else {
																													const _errs139 = errors;
																													for (const key11 in data69) if (!(key11 === "passed" || key11 === "total")) {
																														validate52.errors = [{
																															instancePath: instancePath + "/smoke",
																															schemaPath: "#/oneOf/5/properties/smoke/additionalProperties",
																															keyword: "additionalProperties",
																															params: { additionalProperty: key11 },
																															message: "must NOT have additional properties"
																														}];
																														return false;
																													}
																													if (_errs139 === errors) {
																														if (data69.passed !== void 0) {
																															let data70 = data69.passed;
																															const _errs140 = errors;
																															if (!(typeof data70 == "number" && !(data70 % 1) && !isNaN(data70) && isFinite(data70))) {
																																validate52.errors = [{
																																	instancePath: instancePath + "/smoke/passed",
																																	schemaPath: "#/oneOf/5/properties/smoke/properties/passed/type",
																																	keyword: "type",
																																	params: { type: "integer" },
																																	message: "must be integer"
																																}];
																																return false;
																															}
																															if (errors === _errs140) {
																																if (typeof data70 == "number" && isFinite(data70)) {
																																	if (data70 < 0 || isNaN(data70)) {
																																		validate52.errors = [{
																																			instancePath: instancePath + "/smoke/passed",
																																			schemaPath: "#/oneOf/5/properties/smoke/properties/passed/minimum",
																																			keyword: "minimum",
																																			params: {
																																				comparison: ">=",
																																				limit: 0
																																			},
																																			message: "must be >= 0"
																																		}];
																																		return false;
																																	}
																																}
																															}
																															var valid26 = _errs140 === errors;
																														} else var valid26 = true;
																														if (valid26) {
																															if (data69.total !== void 0) {
																																let data71 = data69.total;
																																const _errs142 = errors;
																																if (!(typeof data71 == "number" && !(data71 % 1) && !isNaN(data71) && isFinite(data71))) {
																																	validate52.errors = [{
																																		instancePath: instancePath + "/smoke/total",
																																		schemaPath: "#/oneOf/5/properties/smoke/properties/total/type",
																																		keyword: "type",
																																		params: { type: "integer" },
																																		message: "must be integer"
																																	}];
																																	return false;
																																}
																																if (errors === _errs142) {
																																	if (typeof data71 == "number" && isFinite(data71)) {
																																		if (data71 < 0 || isNaN(data71)) {
																																			validate52.errors = [{
																																				instancePath: instancePath + "/smoke/total",
																																				schemaPath: "#/oneOf/5/properties/smoke/properties/total/minimum",
																																				keyword: "minimum",
																																				params: {
																																					comparison: ">=",
																																					limit: 0
																																				},
																																				message: "must be >= 0"
																																			}];
																																			return false;
																																		}
																																	}
																																}
																																var valid26 = _errs142 === errors;
																															} else var valid26 = true;
																														}
																													}
																												}
																											} else {
																												validate52.errors = [{
																													instancePath: instancePath + "/smoke",
																													schemaPath: "#/oneOf/5/properties/smoke/type",
																													keyword: "type",
																													params: { type: "object" },
																													message: "must be object"
																												}];
																												return false;
																											}
																										}
																										var valid25 = _errs137 === errors;
																									} else var valid25 = true;
																									if (valid25) {
																										if (data.duration !== void 0) {
																											let data72 = data.duration;
																											const _errs144 = errors;
																											if (errors === _errs144) {
																												if (typeof data72 == "number" && isFinite(data72)) {
																													if (data72 < 0 || isNaN(data72)) {
																														validate52.errors = [{
																															instancePath: instancePath + "/duration",
																															schemaPath: "#/oneOf/5/properties/duration/minimum",
																															keyword: "minimum",
																															params: {
																																comparison: ">=",
																																limit: 0
																															},
																															message: "must be >= 0"
																														}];
																														return false;
																													}
																												} else {
																													validate52.errors = [{
																														instancePath: instancePath + "/duration",
																														schemaPath: "#/oneOf/5/properties/duration/type",
																														keyword: "type",
																														params: { type: "number" },
																														message: "must be number"
																													}];
																													return false;
																												}
																											}
																											var valid25 = _errs144 === errors;
																										} else var valid25 = true;
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	} else {
																		validate52.errors = [{
																			instancePath,
																			schemaPath: "#/oneOf/5/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		}];
																		return false;
																	}
																}
																if (props0 !== true) props0 = true;
															} else if (tag0 === "deployment-failed") {
																if (errors === errors) {
																	if (data && typeof data == "object" && !Array.isArray(data)) {
																		let missing11;
																		if (data.type === void 0 && (missing11 = "type") || data.version === void 0 && (missing11 = "version") || data.digest === void 0 && (missing11 = "digest") || data.deployment === void 0 && (missing11 = "deployment") || data.environment === void 0 && (missing11 = "environment") || data.code === void 0 && (missing11 = "code") || data.message === void 0 && (missing11 = "message") || data.running === void 0 && (missing11 = "running") || data.failed === void 0 && (missing11 = "failed")) {
																			validate52.errors = [{
																				instancePath,
																				schemaPath: "#/oneOf/6/required",
																				keyword: "required",
																				params: { missingProperty: missing11 },
																				message: "must have required property '" + missing11 + "'"
																			}];
																			return false;
																		} else {
																			const _errs148 = errors;
																			for (const key12 in data) if (!func1.call(schema19.oneOf[6].properties, key12)) {
																				validate52.errors = [{
																					instancePath,
																					schemaPath: "#/oneOf/6/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key12 },
																					message: "must NOT have additional properties"
																				}];
																				return false;
																			}
																			if (_errs148 === errors) {
																				if (data.type !== void 0) {
																					const _errs149 = errors;
																					if ("deployment-failed" !== data.type) {
																						validate52.errors = [{
																							instancePath: instancePath + "/type",
																							schemaPath: "#/oneOf/6/properties/type/const",
																							keyword: "const",
																							params: { allowedValue: "deployment-failed" },
																							message: "must be equal to constant"
																						}];
																						return false;
																					}
																					var valid28 = _errs149 === errors;
																				} else var valid28 = true;
																				if (valid28) {
																					if (data.version !== void 0) {
																						let data74 = data.version;
																						const _errs150 = errors;
																						if (!(typeof data74 == "number" && !(data74 % 1) && !isNaN(data74) && isFinite(data74))) {
																							validate52.errors = [{
																								instancePath: instancePath + "/version",
																								schemaPath: "#/oneOf/6/properties/version/type",
																								keyword: "type",
																								params: { type: "integer" },
																								message: "must be integer"
																							}];
																							return false;
																						}
																						if (errors === _errs150) {
																							if (typeof data74 == "number" && isFinite(data74)) {
																								if (data74 < 1 || isNaN(data74)) {
																									validate52.errors = [{
																										instancePath: instancePath + "/version",
																										schemaPath: "#/oneOf/6/properties/version/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: 1
																										},
																										message: "must be >= 1"
																									}];
																									return false;
																								}
																							}
																						}
																						var valid28 = _errs150 === errors;
																					} else var valid28 = true;
																					if (valid28) {
																						if (data.digest !== void 0) {
																							const _errs152 = errors;
																							if (!validate53(data.digest, {
																								instancePath: instancePath + "/digest",
																								parentData: data,
																								parentDataProperty: "digest",
																								rootData,
																								dynamicAnchors
																							})) {
																								vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
																								errors = vErrors.length;
																							}
																							var valid28 = _errs152 === errors;
																						} else var valid28 = true;
																						if (valid28) {
																							if (data.deployment !== void 0) {
																								const _errs153 = errors;
																								if (!validate55(data.deployment, {
																									instancePath: instancePath + "/deployment",
																									parentData: data,
																									parentDataProperty: "deployment",
																									rootData,
																									dynamicAnchors
																								})) {
																									vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
																									errors = vErrors.length;
																								}
																								var valid28 = _errs153 === errors;
																							} else var valid28 = true;
																							if (valid28) {
																								if (data.environment !== void 0) {
																									const _errs154 = errors;
																									if (!validate55(data.environment, {
																										instancePath: instancePath + "/environment",
																										parentData: data,
																										parentDataProperty: "environment",
																										rootData,
																										dynamicAnchors
																									})) {
																										vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
																										errors = vErrors.length;
																									}
																									var valid28 = _errs154 === errors;
																								} else var valid28 = true;
																								if (valid28) {
																									if (data.code !== void 0) {
																										let data78 = data.code;
																										const _errs155 = errors;
																										if (!(data78 === "findings-present" || data78 === "fix-not-written" || data78 === "nothing-to-publish" || data78 === "publish-note-vague" || data78 === "published-at-older-commit" || data78 === "version-unknown" || data78 === "version-on-hold" || data78 === "hold-unchanged" || data78 === "version-changed" || data78 === "step-skipped" || data78 === "not-validated" || data78 === "regression-missing" || data78 === "regression-failed" || data78 === "approval-missing" || data78 === "approval-by-author" || data78 === "approval-rejected" || data78 === "approval-unprotected" || data78 === "approval-outdated" || data78 === "already-approved" || data78 === "already-active" || data78 === "deployment-running" || data78 === "deployment-unproven" || data78 === "lost-the-race" || data78 === "drift" || data78 === "platform-unreachable" || data78 === "delivery-refused" || data78 === "read-back-failed" || data78 === "interrupted" || data78 === "smoke-missing" || data78 === "smoke-failed" || data78 === "smoke-inconclusive" || data78 === "rolled-back" || data78 === "rollback-failed" || data78 === "no-rollback-target" || data78 === "target-never-verified" || data78 === "stale-run" || data78 === "rerun-refused" || data78 === "rerun-rolls-back" || data78 === "ledger-corrupt" || data78 === "ledger-unreachable" || data78 === "no-tests" || data78 === "nothing-asserted" || data78 === "tests-invalid" || data78 === "tests-failed" || data78 === "tests-inconclusive" || data78 === "wrong-version" || data78 === "comment-not-permitted" || data78 === "comment-not-ours" || data78 === "run-refused" || data78 === "run-unverified" || data78 === "pull-request-unclear" || data78 === "stale-result" || data78 === "result-missing" || data78 === "result-refused" || data78 === "agent-refused")) {
																											validate52.errors = [{
																												instancePath: instancePath + "/code",
																												schemaPath: "#/oneOf/6/properties/code/enum",
																												keyword: "enum",
																												params: { allowedValues: schema19.oneOf[6].properties.code.enum },
																												message: "must be equal to one of the allowed values"
																											}];
																											return false;
																										}
																										var valid28 = _errs155 === errors;
																									} else var valid28 = true;
																									if (valid28) {
																										if (data.message !== void 0) {
																											const _errs156 = errors;
																											if (typeof data.message !== "string") {
																												validate52.errors = [{
																													instancePath: instancePath + "/message",
																													schemaPath: "#/oneOf/6/properties/message/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												}];
																												return false;
																											}
																											var valid28 = _errs156 === errors;
																										} else var valid28 = true;
																										if (valid28) {
																											if (data.running !== void 0) {
																												let data80 = data.running;
																												const _errs158 = errors;
																												const _errs159 = errors;
																												let valid29 = false;
																												const _errs160 = errors;
																												if (data80 !== null) {
																													const err10 = {
																														instancePath: instancePath + "/running",
																														schemaPath: "#/oneOf/6/properties/running/anyOf/0/type",
																														keyword: "type",
																														params: { type: "null" },
																														message: "must be null"
																													};
																													if (vErrors === null) vErrors = [err10];
																													else vErrors.push(err10);
																													errors++;
																												}
																												var _valid2 = _errs160 === errors;
																												valid29 = valid29 || _valid2;
																												const _errs162 = errors;
																												if ("unknown" !== data80) {
																													const err11 = {
																														instancePath: instancePath + "/running",
																														schemaPath: "#/oneOf/6/properties/running/anyOf/1/const",
																														keyword: "const",
																														params: { allowedValue: "unknown" },
																														message: "must be equal to constant"
																													};
																													if (vErrors === null) vErrors = [err11];
																													else vErrors.push(err11);
																													errors++;
																												}
																												var _valid2 = _errs162 === errors;
																												valid29 = valid29 || _valid2;
																												const _errs163 = errors;
																												if (!(typeof data80 == "number" && !(data80 % 1) && !isNaN(data80) && isFinite(data80))) {
																													const err12 = {
																														instancePath: instancePath + "/running",
																														schemaPath: "#/oneOf/6/properties/running/anyOf/2/type",
																														keyword: "type",
																														params: { type: "integer" },
																														message: "must be integer"
																													};
																													if (vErrors === null) vErrors = [err12];
																													else vErrors.push(err12);
																													errors++;
																												}
																												if (errors === _errs163) {
																													if (typeof data80 == "number" && isFinite(data80)) {
																														if (data80 < 1 || isNaN(data80)) {
																															const err13 = {
																																instancePath: instancePath + "/running",
																																schemaPath: "#/oneOf/6/properties/running/anyOf/2/minimum",
																																keyword: "minimum",
																																params: {
																																	comparison: ">=",
																																	limit: 1
																																},
																																message: "must be >= 1"
																															};
																															if (vErrors === null) vErrors = [err13];
																															else vErrors.push(err13);
																															errors++;
																														}
																													}
																												}
																												var _valid2 = _errs163 === errors;
																												valid29 = valid29 || _valid2;
																												if (!valid29) {
																													const err14 = {
																														instancePath: instancePath + "/running",
																														schemaPath: "#/oneOf/6/properties/running/anyOf",
																														keyword: "anyOf",
																														params: {},
																														message: "must match a schema in anyOf"
																													};
																													if (vErrors === null) vErrors = [err14];
																													else vErrors.push(err14);
																													errors++;
																													validate52.errors = vErrors;
																													return false;
																												} else {
																													errors = _errs159;
																													if (vErrors !== null) {
																														if (_errs159) vErrors.length = _errs159;
																														else vErrors = null;
																													}
																												}
																												var valid28 = _errs158 === errors;
																											} else var valid28 = true;
																											if (valid28) {
																												if (data.failed !== void 0) {
																													let data81 = data.failed;
																													const _errs165 = errors;
																													if (errors === _errs165) {
																														if (Array.isArray(data81)) {
																															const len4 = data81.length;
																															for (let i4 = 0; i4 < len4; i4++) {
																																const _errs167 = errors;
																																if (typeof data81[i4] !== "string") {
																																	validate52.errors = [{
																																		instancePath: instancePath + "/failed/" + i4,
																																		schemaPath: "#/oneOf/6/properties/failed/items/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string"
																																	}];
																																	return false;
																																}
																																if (!(_errs167 === errors)) break;
																															}
																														} else {
																															validate52.errors = [{
																																instancePath: instancePath + "/failed",
																																schemaPath: "#/oneOf/6/properties/failed/type",
																																keyword: "type",
																																params: { type: "array" },
																																message: "must be array"
																															}];
																															return false;
																														}
																													}
																													var valid28 = _errs165 === errors;
																												} else var valid28 = true;
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	} else {
																		validate52.errors = [{
																			instancePath,
																			schemaPath: "#/oneOf/6/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		}];
																		return false;
																	}
																}
																if (props0 !== true) props0 = true;
															} else if (tag0 === "deployment-interrupted") {
																if (errors === errors) {
																	if (data && typeof data == "object" && !Array.isArray(data)) {
																		let missing12;
																		if (data.type === void 0 && (missing12 = "type") || data.version === void 0 && (missing12 = "version") || data.digest === void 0 && (missing12 = "digest") || data.deployment === void 0 && (missing12 = "deployment") || data.environment === void 0 && (missing12 = "environment") || data.signal === void 0 && (missing12 = "signal")) {
																			validate52.errors = [{
																				instancePath,
																				schemaPath: "#/oneOf/7/required",
																				keyword: "required",
																				params: { missingProperty: missing12 },
																				message: "must have required property '" + missing12 + "'"
																			}];
																			return false;
																		} else {
																			const _errs171 = errors;
																			for (const key13 in data) if (!func1.call(schema19.oneOf[7].properties, key13)) {
																				validate52.errors = [{
																					instancePath,
																					schemaPath: "#/oneOf/7/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key13 },
																					message: "must NOT have additional properties"
																				}];
																				return false;
																			}
																			if (_errs171 === errors) {
																				if (data.type !== void 0) {
																					const _errs172 = errors;
																					if ("deployment-interrupted" !== data.type) {
																						validate52.errors = [{
																							instancePath: instancePath + "/type",
																							schemaPath: "#/oneOf/7/properties/type/const",
																							keyword: "const",
																							params: { allowedValue: "deployment-interrupted" },
																							message: "must be equal to constant"
																						}];
																						return false;
																					}
																					var valid32 = _errs172 === errors;
																				} else var valid32 = true;
																				if (valid32) {
																					if (data.version !== void 0) {
																						let data84 = data.version;
																						const _errs173 = errors;
																						if (!(typeof data84 == "number" && !(data84 % 1) && !isNaN(data84) && isFinite(data84))) {
																							validate52.errors = [{
																								instancePath: instancePath + "/version",
																								schemaPath: "#/oneOf/7/properties/version/type",
																								keyword: "type",
																								params: { type: "integer" },
																								message: "must be integer"
																							}];
																							return false;
																						}
																						if (errors === _errs173) {
																							if (typeof data84 == "number" && isFinite(data84)) {
																								if (data84 < 1 || isNaN(data84)) {
																									validate52.errors = [{
																										instancePath: instancePath + "/version",
																										schemaPath: "#/oneOf/7/properties/version/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: 1
																										},
																										message: "must be >= 1"
																									}];
																									return false;
																								}
																							}
																						}
																						var valid32 = _errs173 === errors;
																					} else var valid32 = true;
																					if (valid32) {
																						if (data.digest !== void 0) {
																							const _errs175 = errors;
																							if (!validate53(data.digest, {
																								instancePath: instancePath + "/digest",
																								parentData: data,
																								parentDataProperty: "digest",
																								rootData,
																								dynamicAnchors
																							})) {
																								vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
																								errors = vErrors.length;
																							}
																							var valid32 = _errs175 === errors;
																						} else var valid32 = true;
																						if (valid32) {
																							if (data.deployment !== void 0) {
																								const _errs176 = errors;
																								if (!validate55(data.deployment, {
																									instancePath: instancePath + "/deployment",
																									parentData: data,
																									parentDataProperty: "deployment",
																									rootData,
																									dynamicAnchors
																								})) {
																									vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
																									errors = vErrors.length;
																								}
																								var valid32 = _errs176 === errors;
																							} else var valid32 = true;
																							if (valid32) {
																								if (data.environment !== void 0) {
																									const _errs177 = errors;
																									if (!validate55(data.environment, {
																										instancePath: instancePath + "/environment",
																										parentData: data,
																										parentDataProperty: "environment",
																										rootData,
																										dynamicAnchors
																									})) {
																										vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
																										errors = vErrors.length;
																									}
																									var valid32 = _errs177 === errors;
																								} else var valid32 = true;
																								if (valid32) {
																									if (data.signal !== void 0) {
																										const _errs178 = errors;
																										if (!validate55(data.signal, {
																											instancePath: instancePath + "/signal",
																											parentData: data,
																											parentDataProperty: "signal",
																											rootData,
																											dynamicAnchors
																										})) {
																											vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
																											errors = vErrors.length;
																										}
																										var valid32 = _errs178 === errors;
																									} else var valid32 = true;
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	} else {
																		validate52.errors = [{
																			instancePath,
																			schemaPath: "#/oneOf/7/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		}];
																		return false;
																	}
																}
																if (props0 !== true) props0 = true;
															} else if (tag0 === "hold") {
																if (errors === errors) {
																	if (data && typeof data == "object" && !Array.isArray(data)) {
																		let missing13;
																		if (data.type === void 0 && (missing13 = "type") || data.version === void 0 && (missing13 = "version") || data.digest === void 0 && (missing13 = "digest") || data.held === void 0 && (missing13 = "held") || data.reason === void 0 && (missing13 = "reason")) {
																			validate52.errors = [{
																				instancePath,
																				schemaPath: "#/oneOf/8/required",
																				keyword: "required",
																				params: { missingProperty: missing13 },
																				message: "must have required property '" + missing13 + "'"
																			}];
																			return false;
																		} else {
																			const _errs181 = errors;
																			for (const key14 in data) if (!func1.call(schema19.oneOf[8].properties, key14)) {
																				validate52.errors = [{
																					instancePath,
																					schemaPath: "#/oneOf/8/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key14 },
																					message: "must NOT have additional properties"
																				}];
																				return false;
																			}
																			if (_errs181 === errors) {
																				if (data.type !== void 0) {
																					const _errs182 = errors;
																					if ("hold" !== data.type) {
																						validate52.errors = [{
																							instancePath: instancePath + "/type",
																							schemaPath: "#/oneOf/8/properties/type/const",
																							keyword: "const",
																							params: { allowedValue: "hold" },
																							message: "must be equal to constant"
																						}];
																						return false;
																					}
																					var valid34 = _errs182 === errors;
																				} else var valid34 = true;
																				if (valid34) {
																					if (data.version !== void 0) {
																						let data90 = data.version;
																						const _errs183 = errors;
																						if (!(typeof data90 == "number" && !(data90 % 1) && !isNaN(data90) && isFinite(data90))) {
																							validate52.errors = [{
																								instancePath: instancePath + "/version",
																								schemaPath: "#/oneOf/8/properties/version/type",
																								keyword: "type",
																								params: { type: "integer" },
																								message: "must be integer"
																							}];
																							return false;
																						}
																						if (errors === _errs183) {
																							if (typeof data90 == "number" && isFinite(data90)) {
																								if (data90 < 1 || isNaN(data90)) {
																									validate52.errors = [{
																										instancePath: instancePath + "/version",
																										schemaPath: "#/oneOf/8/properties/version/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: 1
																										},
																										message: "must be >= 1"
																									}];
																									return false;
																								}
																							}
																						}
																						var valid34 = _errs183 === errors;
																					} else var valid34 = true;
																					if (valid34) {
																						if (data.digest !== void 0) {
																							const _errs185 = errors;
																							if (!validate53(data.digest, {
																								instancePath: instancePath + "/digest",
																								parentData: data,
																								parentDataProperty: "digest",
																								rootData,
																								dynamicAnchors
																							})) {
																								vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
																								errors = vErrors.length;
																							}
																							var valid34 = _errs185 === errors;
																						} else var valid34 = true;
																						if (valid34) {
																							if (data.held !== void 0) {
																								const _errs186 = errors;
																								if (typeof data.held !== "boolean") {
																									validate52.errors = [{
																										instancePath: instancePath + "/held",
																										schemaPath: "#/oneOf/8/properties/held/type",
																										keyword: "type",
																										params: { type: "boolean" },
																										message: "must be boolean"
																									}];
																									return false;
																								}
																								var valid34 = _errs186 === errors;
																							} else var valid34 = true;
																							if (valid34) {
																								if (data.reason !== void 0) {
																									const _errs188 = errors;
																									if (typeof data.reason !== "string") {
																										validate52.errors = [{
																											instancePath: instancePath + "/reason",
																											schemaPath: "#/oneOf/8/properties/reason/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										}];
																										return false;
																									}
																									var valid34 = _errs188 === errors;
																								} else var valid34 = true;
																							}
																						}
																					}
																				}
																			}
																		}
																	} else {
																		validate52.errors = [{
																			instancePath,
																			schemaPath: "#/oneOf/8/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		}];
																		return false;
																	}
																}
																if (props0 !== true) props0 = true;
															} else if (tag0 === "drift-found") {
																if (errors === errors) {
																	if (data && typeof data == "object" && !Array.isArray(data)) {
																		let missing14;
																		if (data.type === void 0 && (missing14 = "type") || data.environment === void 0 && (missing14 = "environment") || data.expected === void 0 && (missing14 = "expected") || data.found === void 0 && (missing14 = "found")) {
																			validate52.errors = [{
																				instancePath,
																				schemaPath: "#/oneOf/9/required",
																				keyword: "required",
																				params: { missingProperty: missing14 },
																				message: "must have required property '" + missing14 + "'"
																			}];
																			return false;
																		} else {
																			const _errs192 = errors;
																			for (const key15 in data) if (!func1.call(schema19.oneOf[9].properties, key15)) {
																				validate52.errors = [{
																					instancePath,
																					schemaPath: "#/oneOf/9/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key15 },
																					message: "must NOT have additional properties"
																				}];
																				return false;
																			}
																			if (_errs192 === errors) {
																				if (data.type !== void 0) {
																					const _errs193 = errors;
																					if ("drift-found" !== data.type) {
																						validate52.errors = [{
																							instancePath: instancePath + "/type",
																							schemaPath: "#/oneOf/9/properties/type/const",
																							keyword: "const",
																							params: { allowedValue: "drift-found" },
																							message: "must be equal to constant"
																						}];
																						return false;
																					}
																					var valid36 = _errs193 === errors;
																				} else var valid36 = true;
																				if (valid36) {
																					if (data.environment !== void 0) {
																						const _errs194 = errors;
																						if (!validate55(data.environment, {
																							instancePath: instancePath + "/environment",
																							parentData: data,
																							parentDataProperty: "environment",
																							rootData,
																							dynamicAnchors
																						})) {
																							vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
																							errors = vErrors.length;
																						}
																						var valid36 = _errs194 === errors;
																					} else var valid36 = true;
																					if (valid36) {
																						if (data.expected !== void 0) {
																							let data96 = data.expected;
																							const _errs195 = errors;
																							const _errs196 = errors;
																							let valid37 = false;
																							const _errs197 = errors;
																							if (data96 !== null) {
																								const err15 = {
																									instancePath: instancePath + "/expected",
																									schemaPath: "#/oneOf/9/properties/expected/anyOf/0/type",
																									keyword: "type",
																									params: { type: "null" },
																									message: "must be null"
																								};
																								if (vErrors === null) vErrors = [err15];
																								else vErrors.push(err15);
																								errors++;
																							}
																							var _valid3 = _errs197 === errors;
																							valid37 = valid37 || _valid3;
																							const _errs199 = errors;
																							if (errors === _errs199) {
																								if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
																									let missing15;
																									if (data96.version === void 0 && (missing15 = "version") || data96.digest === void 0 && (missing15 = "digest")) {
																										const err16 = {
																											instancePath: instancePath + "/expected",
																											schemaPath: "#/oneOf/9/properties/expected/anyOf/1/required",
																											keyword: "required",
																											params: { missingProperty: missing15 },
																											message: "must have required property '" + missing15 + "'"
																										};
																										if (vErrors === null) vErrors = [err16];
																										else vErrors.push(err16);
																										errors++;
																									} else {
																										const _errs201 = errors;
																										for (const key16 in data96) if (!(key16 === "version" || key16 === "digest")) {
																											const err17 = {
																												instancePath: instancePath + "/expected",
																												schemaPath: "#/oneOf/9/properties/expected/anyOf/1/additionalProperties",
																												keyword: "additionalProperties",
																												params: { additionalProperty: key16 },
																												message: "must NOT have additional properties"
																											};
																											if (vErrors === null) vErrors = [err17];
																											else vErrors.push(err17);
																											errors++;
																											break;
																										}
																										if (_errs201 === errors) {
																											if (data96.version !== void 0) {
																												let data97 = data96.version;
																												const _errs202 = errors;
																												if (!(typeof data97 == "number" && !(data97 % 1) && !isNaN(data97) && isFinite(data97))) {
																													const err18 = {
																														instancePath: instancePath + "/expected/version",
																														schemaPath: "#/oneOf/9/properties/expected/anyOf/1/properties/version/type",
																														keyword: "type",
																														params: { type: "integer" },
																														message: "must be integer"
																													};
																													if (vErrors === null) vErrors = [err18];
																													else vErrors.push(err18);
																													errors++;
																												}
																												if (errors === _errs202) {
																													if (typeof data97 == "number" && isFinite(data97)) {
																														if (data97 < 1 || isNaN(data97)) {
																															const err19 = {
																																instancePath: instancePath + "/expected/version",
																																schemaPath: "#/oneOf/9/properties/expected/anyOf/1/properties/version/minimum",
																																keyword: "minimum",
																																params: {
																																	comparison: ">=",
																																	limit: 1
																																},
																																message: "must be >= 1"
																															};
																															if (vErrors === null) vErrors = [err19];
																															else vErrors.push(err19);
																															errors++;
																														}
																													}
																												}
																												var valid38 = _errs202 === errors;
																											} else var valid38 = true;
																											if (valid38) {
																												if (data96.digest !== void 0) {
																													const _errs204 = errors;
																													if (!validate53(data96.digest, {
																														instancePath: instancePath + "/expected/digest",
																														parentData: data96,
																														parentDataProperty: "digest",
																														rootData,
																														dynamicAnchors
																													})) {
																														vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
																														errors = vErrors.length;
																													}
																													var valid38 = _errs204 === errors;
																												} else var valid38 = true;
																											}
																										}
																									}
																								} else {
																									const err20 = {
																										instancePath: instancePath + "/expected",
																										schemaPath: "#/oneOf/9/properties/expected/anyOf/1/type",
																										keyword: "type",
																										params: { type: "object" },
																										message: "must be object"
																									};
																									if (vErrors === null) vErrors = [err20];
																									else vErrors.push(err20);
																									errors++;
																								}
																							}
																							var _valid3 = _errs199 === errors;
																							valid37 = valid37 || _valid3;
																							if (!valid37) {
																								const err21 = {
																									instancePath: instancePath + "/expected",
																									schemaPath: "#/oneOf/9/properties/expected/anyOf",
																									keyword: "anyOf",
																									params: {},
																									message: "must match a schema in anyOf"
																								};
																								if (vErrors === null) vErrors = [err21];
																								else vErrors.push(err21);
																								errors++;
																								validate52.errors = vErrors;
																								return false;
																							} else {
																								errors = _errs196;
																								if (vErrors !== null) {
																									if (_errs196) vErrors.length = _errs196;
																									else vErrors = null;
																								}
																							}
																							var valid36 = _errs195 === errors;
																						} else var valid36 = true;
																						if (valid36) {
																							if (data.found !== void 0) {
																								let data99 = data.found;
																								const _errs205 = errors;
																								const _errs206 = errors;
																								let valid39 = false;
																								const _errs207 = errors;
																								if (data99 !== null) {
																									const err22 = {
																										instancePath: instancePath + "/found",
																										schemaPath: "#/oneOf/9/properties/found/anyOf/0/type",
																										keyword: "type",
																										params: { type: "null" },
																										message: "must be null"
																									};
																									if (vErrors === null) vErrors = [err22];
																									else vErrors.push(err22);
																									errors++;
																								}
																								var _valid4 = _errs207 === errors;
																								valid39 = valid39 || _valid4;
																								const _errs209 = errors;
																								if (errors === _errs209) {
																									if (data99 && typeof data99 == "object" && !Array.isArray(data99)) {
																										let missing16;
																										if (data99.version === void 0 && (missing16 = "version") || data99.digest === void 0 && (missing16 = "digest")) {
																											const err23 = {
																												instancePath: instancePath + "/found",
																												schemaPath: "#/oneOf/9/properties/found/anyOf/1/required",
																												keyword: "required",
																												params: { missingProperty: missing16 },
																												message: "must have required property '" + missing16 + "'"
																											};
																											if (vErrors === null) vErrors = [err23];
																											else vErrors.push(err23);
																											errors++;
																										} else {
																											const _errs211 = errors;
																											for (const key17 in data99) if (!(key17 === "version" || key17 === "digest")) {
																												const err24 = {
																													instancePath: instancePath + "/found",
																													schemaPath: "#/oneOf/9/properties/found/anyOf/1/additionalProperties",
																													keyword: "additionalProperties",
																													params: { additionalProperty: key17 },
																													message: "must NOT have additional properties"
																												};
																												if (vErrors === null) vErrors = [err24];
																												else vErrors.push(err24);
																												errors++;
																												break;
																											}
																											if (_errs211 === errors) {
																												if (data99.version !== void 0) {
																													let data100 = data99.version;
																													const _errs212 = errors;
																													const _errs213 = errors;
																													let valid41 = false;
																													const _errs214 = errors;
																													if (data100 !== null) {
																														const err25 = {
																															instancePath: instancePath + "/found/version",
																															schemaPath: "#/oneOf/9/properties/found/anyOf/1/properties/version/anyOf/0/type",
																															keyword: "type",
																															params: { type: "null" },
																															message: "must be null"
																														};
																														if (vErrors === null) vErrors = [err25];
																														else vErrors.push(err25);
																														errors++;
																													}
																													var _valid5 = _errs214 === errors;
																													valid41 = valid41 || _valid5;
																													const _errs216 = errors;
																													if (!(typeof data100 == "number" && !(data100 % 1) && !isNaN(data100) && isFinite(data100))) {
																														const err26 = {
																															instancePath: instancePath + "/found/version",
																															schemaPath: "#/oneOf/9/properties/found/anyOf/1/properties/version/anyOf/1/type",
																															keyword: "type",
																															params: { type: "integer" },
																															message: "must be integer"
																														};
																														if (vErrors === null) vErrors = [err26];
																														else vErrors.push(err26);
																														errors++;
																													}
																													if (errors === _errs216) {
																														if (typeof data100 == "number" && isFinite(data100)) {
																															if (data100 < 1 || isNaN(data100)) {
																																const err27 = {
																																	instancePath: instancePath + "/found/version",
																																	schemaPath: "#/oneOf/9/properties/found/anyOf/1/properties/version/anyOf/1/minimum",
																																	keyword: "minimum",
																																	params: {
																																		comparison: ">=",
																																		limit: 1
																																	},
																																	message: "must be >= 1"
																																};
																																if (vErrors === null) vErrors = [err27];
																																else vErrors.push(err27);
																																errors++;
																															}
																														}
																													}
																													var _valid5 = _errs216 === errors;
																													valid41 = valid41 || _valid5;
																													if (!valid41) {
																														const err28 = {
																															instancePath: instancePath + "/found/version",
																															schemaPath: "#/oneOf/9/properties/found/anyOf/1/properties/version/anyOf",
																															keyword: "anyOf",
																															params: {},
																															message: "must match a schema in anyOf"
																														};
																														if (vErrors === null) vErrors = [err28];
																														else vErrors.push(err28);
																														errors++;
																													} else {
																														errors = _errs213;
																														if (vErrors !== null) {
																															if (_errs213) vErrors.length = _errs213;
																															else vErrors = null;
																														}
																													}
																													var valid40 = _errs212 === errors;
																												} else var valid40 = true;
																												if (valid40) {
																													if (data99.digest !== void 0) {
																														const _errs218 = errors;
																														if (typeof data99.digest !== "string") {
																															const err29 = {
																																instancePath: instancePath + "/found/digest",
																																schemaPath: "#/oneOf/9/properties/found/anyOf/1/properties/digest/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															};
																															if (vErrors === null) vErrors = [err29];
																															else vErrors.push(err29);
																															errors++;
																														}
																														var valid40 = _errs218 === errors;
																													} else var valid40 = true;
																												}
																											}
																										}
																									} else {
																										const err30 = {
																											instancePath: instancePath + "/found",
																											schemaPath: "#/oneOf/9/properties/found/anyOf/1/type",
																											keyword: "type",
																											params: { type: "object" },
																											message: "must be object"
																										};
																										if (vErrors === null) vErrors = [err30];
																										else vErrors.push(err30);
																										errors++;
																									}
																								}
																								var _valid4 = _errs209 === errors;
																								valid39 = valid39 || _valid4;
																								if (!valid39) {
																									const err31 = {
																										instancePath: instancePath + "/found",
																										schemaPath: "#/oneOf/9/properties/found/anyOf",
																										keyword: "anyOf",
																										params: {},
																										message: "must match a schema in anyOf"
																									};
																									if (vErrors === null) vErrors = [err31];
																									else vErrors.push(err31);
																									errors++;
																									validate52.errors = vErrors;
																									return false;
																								} else {
																									errors = _errs206;
																									if (vErrors !== null) {
																										if (_errs206) vErrors.length = _errs206;
																										else vErrors = null;
																									}
																								}
																								var valid36 = _errs205 === errors;
																							} else var valid36 = true;
																						}
																					}
																				}
																			}
																		}
																	} else {
																		validate52.errors = [{
																			instancePath,
																			schemaPath: "#/oneOf/9/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		}];
																		return false;
																	}
																}
																if (props0 !== true) props0 = true;
															} else if (tag0 === "correction") {
																if (errors === errors) {
																	if (data && typeof data == "object" && !Array.isArray(data)) {
																		let missing17;
																		if (data.type === void 0 && (missing17 = "type") || data.of === void 0 && (missing17 = "of") || data.message === void 0 && (missing17 = "message")) {
																			validate52.errors = [{
																				instancePath,
																				schemaPath: "#/oneOf/10/required",
																				keyword: "required",
																				params: { missingProperty: missing17 },
																				message: "must have required property '" + missing17 + "'"
																			}];
																			return false;
																		} else {
																			const _errs222 = errors;
																			for (const key18 in data) if (!func1.call(schema19.oneOf[10].properties, key18)) {
																				validate52.errors = [{
																					instancePath,
																					schemaPath: "#/oneOf/10/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key18 },
																					message: "must NOT have additional properties"
																				}];
																				return false;
																			}
																			if (_errs222 === errors) {
																				if (data.type !== void 0) {
																					const _errs223 = errors;
																					if ("correction" !== data.type) {
																						validate52.errors = [{
																							instancePath: instancePath + "/type",
																							schemaPath: "#/oneOf/10/properties/type/const",
																							keyword: "const",
																							params: { allowedValue: "correction" },
																							message: "must be equal to constant"
																						}];
																						return false;
																					}
																					var valid43 = _errs223 === errors;
																				} else var valid43 = true;
																				if (valid43) {
																					if (data.of !== void 0) {
																						let data103 = data.of;
																						const _errs224 = errors;
																						if (!(typeof data103 == "number" && !(data103 % 1) && !isNaN(data103) && isFinite(data103))) {
																							validate52.errors = [{
																								instancePath: instancePath + "/of",
																								schemaPath: "#/oneOf/10/properties/of/type",
																								keyword: "type",
																								params: { type: "integer" },
																								message: "must be integer"
																							}];
																							return false;
																						}
																						if (errors === _errs224) {
																							if (typeof data103 == "number" && isFinite(data103)) {
																								if (data103 < 1 || isNaN(data103)) {
																									validate52.errors = [{
																										instancePath: instancePath + "/of",
																										schemaPath: "#/oneOf/10/properties/of/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: 1
																										},
																										message: "must be >= 1"
																									}];
																									return false;
																								}
																							}
																						}
																						var valid43 = _errs224 === errors;
																					} else var valid43 = true;
																					if (valid43) {
																						if (data.message !== void 0) {
																							const _errs226 = errors;
																							if (typeof data.message !== "string") {
																								validate52.errors = [{
																									instancePath: instancePath + "/message",
																									schemaPath: "#/oneOf/10/properties/message/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string"
																								}];
																								return false;
																							}
																							var valid43 = _errs226 === errors;
																						} else var valid43 = true;
																					}
																				}
																			}
																		}
																	} else {
																		validate52.errors = [{
																			instancePath,
																			schemaPath: "#/oneOf/10/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		}];
																		return false;
																	}
																}
																if (props0 !== true) props0 = true;
															} else {
																validate52.errors = [{
																	instancePath,
																	schemaPath: "#/discriminator",
																	keyword: "discriminator",
																	params: {
																		error: "mapping",
																		tag: "type",
																		tagValue: tag0
																	},
																	message: "value of tag \"type\" must be in oneOf"
																}];
																return false;
															}
														} else {
															validate52.errors = [{
																instancePath,
																schemaPath: "#/discriminator",
																keyword: "discriminator",
																params: {
																	error: "tag",
																	tag: "type",
																	tagValue: tag0
																},
																message: "tag \"type\" must be string"
															}];
															return false;
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate52.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate52.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate52.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
// src/domain/ledger/chain.ts
function entryFileName(seq) {
	return `${String(seq).padStart(8, "0")}.json`;
}
const TIP_FILE = "tip.json";
function renderTip(agent, seq, lastText) {
	const tip = {
		schemaVersion: 1,
		agent,
		seq,
		digest: digestOfText(lastText)
	};
	return `${JSON.stringify(tip, null, 2)}\n`;
}
// src/domain/ledger/check-meaning.ts
function checkMeaning(agent, entries) {
	const faults = [];
	const digests = /* @__PURE__ */ new Map();
	const open = /* @__PURE__ */ new Map();
	const deployments = /* @__PURE__ */ new Set();
	let newest = 0;
	for (const entry of entries) {
		const fault = (message) => {
			faults.push({
				seq: entry.seq,
				message
			});
		};
		if (entry.type === "version-published") {
			if (entry.version !== newest + 1) fault(`publishes v${entry.version} where v${newest + 1} is next`);
			if (entry.tag !== versionTag(agent, entry.version)) fault(`names tag ${entry.tag}, which is not the tag of v${entry.version}`);
			newest = Math.max(newest, entry.version);
			digests.set(entry.version, entry.digest);
			continue;
		}
		if (entry.type === "correction") {
			if (entry.of >= entry.seq) fault(`corrects entry ${entry.of}, which does not come before it`);
			continue;
		}
		const named = entry.type === "drift-found" ? entry.expected : entry;
		if (named && !digests.has(named.version)) fault(`names v${named.version}, which was never published`);
		else if (named && digests.get(named.version) !== named.digest) fault(`names another digest for v${named.version} than was published`);
		switch (entry.type) {
			case "deployment-intended": {
				const other = open.get(entry.environment);
				if (other) fault(`starts a deployment to ${entry.environment} while ${other.deployment} is open`);
				if (deployments.has(entry.deployment)) fault(`starts ${entry.deployment} a second time`);
				deployments.add(entry.deployment);
				open.set(entry.environment, {
					deployment: entry.deployment,
					version: entry.version
				});
				break;
			}
			case "deployment-succeeded":
			case "deployment-failed":
			case "deployment-interrupted": {
				const intent = open.get(entry.environment);
				if (intent?.deployment !== entry.deployment) fault(`is the outcome of ${entry.deployment}, which is not open in ${entry.environment}`);
				else if (intent.version !== entry.version) fault(`is an outcome for v${entry.version}, but ${entry.deployment} deploys v${intent.version}`);
				if (entry.type !== "deployment-interrupted") open.delete(entry.environment);
				break;
			}
			case "approval-recorded": if (entry.position >= entry.seq) fault(`approves a ledger position that does not come before it`);
		}
	}
	return faults;
}
// src/domain/ledger/load-ledger.ts
const MAX_ENTRY_LENGTH = 262144;
const MAX_FAULTS = 20;
function loadLedger(stored, agent) {
	const entries = [];
	const faults = [];
	const names = new Set(stored.entries.keys());
	let before;
	for (let seq = 1; names.size > 0; seq += 1) {
		const name = entryFileName(seq);
		const text = stored.entries.get(name);
		if (text === void 0) {
			faults.push({
				seq,
				message: `entry ${seq} is missing, but ${[...names].sort().slice(0, 3).join(", ")} is there`
			});
			break;
		}
		names.delete(name);
		const loaded = loadEntry(text, seq, before, agent);
		if ("fault" in loaded) {
			faults.push({
				seq,
				message: `entry ${seq} ${loaded.fault}`
			});
			break;
		}
		entries.push(loaded.entry);
		before = text;
	}
	if (faults.length === 0) {
		const fault = tipFault(stored.tip, agent, entries.length, before);
		if (fault) faults.push({
			seq: entries.length,
			message: fault
		});
		for (const { seq, message } of checkMeaning(agent, entries)) faults.push({
			seq,
			message: `entry ${seq} ${message}`
		});
	}
	const first = faults[0]?.seq;
	const sound = first === void 0 ? entries : entries.filter((entry) => entry.seq < first);
	return {
		state: foldEntries(agent, sound),
		faults: faults.slice(0, MAX_FAULTS)
	};
}
function loadEntry(text, seq, before, agent) {
	if (text.length > MAX_ENTRY_LENGTH) return { fault: "is larger than any entry can be" };
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return { fault: "is not JSON" };
	}
	if (!entry_validator_default(value)) {
		const error = entry_validator_default.errors?.[0];
		return { fault: `is not an entry this version understands: ${where(error?.instancePath)}${error?.message}` };
	}
	if (value.seq !== seq) return { fault: `says that it is entry ${value.seq}` };
	if (value.agent !== agent) return { fault: `belongs to agent ${value.agent}, not to ${agent}` };
	const prev = before === void 0 ? null : digestOfText(before);
	if (value.prev !== prev) return { fault: "does not continue the entry before it: one of the two was changed" };
	return { entry: value };
}
function where(path) {
	return path ? `${path.slice(1).replaceAll("/", ".")} ` : "";
}
function tipFault(tip, agent, count, last) {
	if (last === void 0) return tip === void 0 ? void 0 : "the entries are gone, but the tip is there";
	if (tip === void 0) return "the tip, which protects the newest entry, is missing";
	if (tip === renderTip(agent, count, last)) return void 0;
	return `the tip does not belong to entry ${count}: the newest entries were changed or dropped`;
}
// src/operations/read-ledger.ts
async function readLedger(store, agent) {
	let raw;
	try {
		raw = await store.read();
	} catch (error) {
		return {
			outcome: "blocked",
			reason: unreachable(error)
		};
	}
	const { state, faults } = loadLedger(raw, agent);
	const [first] = faults;
	if (!first) return {
		outcome: "read",
		state,
		raw
	};
	const more = faults.length > 1 ? `, and ${faults.length - 1} more` : "";
	return {
		outcome: "blocked",
		reason: {
			code: "ledger-corrupt",
			message: `The ledger of ${agent} (${await store.describe()}) does not verify: ${first.message}${more}.`,
			hint: "Nothing is repaired by itself. Compare the ledger branch with an older clone of it, restore the branch to the last commit that verifies, and find out who changed it."
		}
	};
}
function unreachable(error) {
	if (!isUserError(error)) throw error;
	const code = REASONS.get(error.code);
	if (code === void 0) throw error;
	return {
		code,
		message: error.message,
		hint: error.hint
	};
}
const REASONS = /* @__PURE__ */ new Map([
	["LEDGER_UNREACHABLE", "ledger-unreachable"],
	["LEDGER_REWRITTEN", "ledger-corrupt"],
	["LEDGER_GONE", "ledger-corrupt"]
]);
export { entryFileName as a, TIP_FILE as i, unreachable as n, renderTip as o, checkMeaning as r, entry_validator_default as s, readLedger as t };
