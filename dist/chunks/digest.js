import { createHash } from "node:crypto";
// src/domain/snapshot/canonical-json.ts
/**
* The one way to write a JSON value as text: object keys sorted by UTF-16 code unit, no whitespace, lists as they are,
* strings and numbers as `JSON.stringify` writes them (so `1.0` is `1`, `-0` is `0` and lone surrogates are escaped).
* Keys whose value is `undefined` are left out. Throws on what JSON can't hold: that is a bug of the caller.
*/
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
/** Order by UTF-16 code unit: the same on every machine, in every locale. */
function compareCodeUnits(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/domain/snapshot/digest.ts
/** Equal meaning, equal digest; anything that differs in meaning differs in digest. */
function digestOf(snapshot) {
	return digestOfText(canonicalJson(snapshot));
}
/** sha256 of the text's UTF-8 bytes, written `sha256:` and 64 hex digits. */
function digestOfText(text) {
	return `sha256:${createHash("sha256").update(text, "utf8").digest("hex")}`;
}
const DIGEST = /^sha256:[0-9a-f]{64}$/;
function isDigest(value) {
	return typeof value === "string" && DIGEST.test(value);
}
/** The first twelve hex digits, as people see a digest. */
function shortDigest(digest) {
	return digest.replace(/^sha256:/, "").slice(0, 12);
}
export { canonicalJson as a, shortDigest as i, digestOfText as n, compareCodeUnits as o, isDigest as r, digestOf as t };
