import { t as isJsonObject } from "./json.js";
import { t as PATTERNS } from "./patterns.js";
import { n as nearestName, t as editDistance } from "./nearest-name.js";
// src/domain/schema/blocks.ts
/** The pieces that several schemas are made of. Composed by value, not by `$ref`: each schema stands alone. */
const DRAFT = "https://json-schema.org/draft/2020-12/schema";
/** Text for people; `{{variable}}` may stand in it. */
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
/** `name` where it may be left out: then it is the id. */
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
// src/domain/schema/environment-schema.ts
/** `environments/<name>.yaml` */
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
// src/domain/schema/find-at-pointer.ts
/** What a JSON pointer of ajv (`/a/0/b~1c`, or `#/properties/a`) leads to. */
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
/** The keys that a schema knows at a path of the value: for "did you mean". Empty where it knows none by name. */
function knownKeys(schema, path) {
	const at = schemaAt(schema, path);
	return at && isJsonObject(at.properties) ? Object.keys(at.properties) : [];
}
/** What a schema says about a key of the value at a path; undefined where it does not know it by name. */
function propertyAt(schema, path, key) {
	const at = schemaAt(schema, path);
	return at && isJsonObject(at.properties) && Object.hasOwn(at.properties, key) ? at.properties[key] : void 0;
}
/** Follows `properties`, `additionalProperties`, `items` and local `$ref`s down a path. */
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
/** A key that was misspelt. Two keys with the same name would be worse than one that is unknown. */
function renameKey(mapping, key, near, known) {
	if (near === void 0 || !isJsonObject(mapping) || Object.hasOwn(mapping, near)) return void 0;
	return {
		to: "rename-key",
		key: near,
		sure: isSlip(key, near, known)
	};
}
/** A slip of the keyboard: one known key is one or two letters away, and no other is as near. */
function isSlip(key, near, known) {
	if (sameLetters(key) === sameLetters(near)) return true;
	const distance = editDistance(key.toLowerCase(), near.toLowerCase());
	if (distance > (near.length < 6 ? 1 : 2) || near.length < 4) return false;
	return known.every((other) => other === near || editDistance(key.toLowerCase(), other) > distance);
}
/** The only value that a missing key can have. */
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
/** A text in another form than its pattern asks for, where only the form is wrong. */
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
/** `en_gb` is written en-GB: RFC 5646 has one usual form. */
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
/** Only what begins with + is a whole number; the (0) of national notation is dialled or not, which nobody can tell here. */
function phoneNumber(text) {
	if (!/^\+[0-9 ().\u00a0-]{6,40}$/.test(text) || /\( *0 *\)/.test(text)) return void 0;
	const digits = `+${text.replace(/[^0-9]/g, "")}`;
	return new RegExp(PATTERNS.phoneNumber.pattern).test(digits) ? digits : void 0;
}
/** `Front Desk`, `front_desk`: capitals, blanks and underscores are the form, everything else is the name. */
function asId(text) {
	const id = sameLetters(text);
	return new RegExp(PATTERNS.id.pattern).test(id) ? id : void 0;
}
/** What names have in common that differ only in capitals, blanks, underscores and hyphens. */
function sameLetters(name) {
	return name.trim().toLowerCase().replace(/[\s_-]+/g, "-");
}
// src/domain/schema/explain-schema-error.ts
/** One error of a validator, as a sentence for the person who wrote the file. */
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
/** A key whose own form is wrong. */
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
/** Where a schema says in a `$comment` why nothing else is allowed. */
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
/** `content`, `steps[2].say`; the whole file when the path is empty. */
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
export { DRAFT as a, id as c, parameterFormat as d, parameterType as f, ENVIRONMENT_SCHEMA as i, idList as l, text as m, explainSchemaError as n, choices as o, sampleQuestions as p, sameLetters as r, enabled as s, dotted as t, optionalName as u };
