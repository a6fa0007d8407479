import { t as isJsonObject } from "./json.js";
// src/domain/json-fields.ts
/** Careful looks into JSON that may not fit its schema: what is absent or of another type is simply not there. */
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
/** The texts of a list with their indices; other entries are left out. */
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
export { textsAt as a, textAt as i, listAt as n, objectAt as r, fieldAt as t };
