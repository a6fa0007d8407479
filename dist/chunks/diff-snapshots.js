import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { a as canonicalJson, c as SECTIONS, o as compareCodeUnits, t as digestOf } from "./digest.js";
import { t as UserError } from "./errors.js";
import { c as itemWords, d as fieldLabel, f as countKinds, l as listWords, n as summarise, p as countSection } from "./summary.js";
import { n as diffArrays } from "./libesm.js";
import { n as isJsonObject } from "./patterns.js";
import { a as listKind, i as listKey, r as isList } from "./take-snapshot.js";
// src/domain/diff/dependents.ts
/** More than anybody reads; a model used by thousands of topics is told by its own risk. */
const MAX_DEPENDENTS = 500;
/** Items that name `name`, then those that name these, and so on; each once, nearest first. Circles end. */
function dependentsOf(name, wiring) {
	const found = /* @__PURE__ */ new Set([name]);
	for (const one of found) for (const user of wiring.users.get(one) ?? []) {
		if (found.size > MAX_DEPENDENTS) break;
		found.add(user);
	}
	found.delete(name);
	return [...found];
}
// src/domain/diff/key-items.ts
var import_deep_diff = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	(function(root, factory) {
		var deepDiff = factory(root);
		if (typeof define === "function" && define.amd) define("DeepDiff", function() {
			return deepDiff;
		});
		else if (typeof exports === "object" || typeof navigator === "object" && navigator.product.match(/ReactNative/i)) module.exports = deepDiff;
		else {
			var _deepdiff = root.DeepDiff;
			deepDiff.noConflict = function() {
				if (root.DeepDiff === deepDiff) root.DeepDiff = _deepdiff;
				return deepDiff;
			};
			root.DeepDiff = deepDiff;
		}
	})(this$1, function(root) {
		var validKinds = [
			"N",
			"E",
			"A",
			"D"
		];
		function inherits(ctor, superCtor) {
			ctor.super_ = superCtor;
			ctor.prototype = Object.create(superCtor.prototype, { constructor: {
				value: ctor,
				enumerable: false,
				writable: true,
				configurable: true
			} });
		}
		function Diff(kind, path) {
			Object.defineProperty(this, "kind", {
				value: kind,
				enumerable: true
			});
			if (path && path.length) Object.defineProperty(this, "path", {
				value: path,
				enumerable: true
			});
		}
		function DiffEdit(path, origin, value) {
			DiffEdit.super_.call(this, "E", path);
			Object.defineProperty(this, "lhs", {
				value: origin,
				enumerable: true
			});
			Object.defineProperty(this, "rhs", {
				value,
				enumerable: true
			});
		}
		inherits(DiffEdit, Diff);
		function DiffNew(path, value) {
			DiffNew.super_.call(this, "N", path);
			Object.defineProperty(this, "rhs", {
				value,
				enumerable: true
			});
		}
		inherits(DiffNew, Diff);
		function DiffDeleted(path, value) {
			DiffDeleted.super_.call(this, "D", path);
			Object.defineProperty(this, "lhs", {
				value,
				enumerable: true
			});
		}
		inherits(DiffDeleted, Diff);
		function DiffArray(path, index, item) {
			DiffArray.super_.call(this, "A", path);
			Object.defineProperty(this, "index", {
				value: index,
				enumerable: true
			});
			Object.defineProperty(this, "item", {
				value: item,
				enumerable: true
			});
		}
		inherits(DiffArray, Diff);
		function arrayRemove(arr, from, to) {
			var rest = arr.slice((to || from) + 1 || arr.length);
			arr.length = from < 0 ? arr.length + from : from;
			arr.push.apply(arr, rest);
			return arr;
		}
		function realTypeOf(subject) {
			var type = typeof subject;
			if (type !== "object") return type;
			if (subject === Math) return "math";
			else if (subject === null) return "null";
			else if (Array.isArray(subject)) return "array";
			else if (Object.prototype.toString.call(subject) === "[object Date]") return "date";
			else if (typeof subject.toString === "function" && /^\/.*\//.test(subject.toString())) return "regexp";
			return "object";
		}
		function hashThisString(string) {
			var hash = 0;
			if (string.length === 0) return hash;
			for (var i = 0; i < string.length; i++) {
				var char = string.charCodeAt(i);
				hash = (hash << 5) - hash + char;
				hash = hash & hash;
			}
			return hash;
		}
		function getOrderIndependentHash(object) {
			var accum = 0;
			var type = realTypeOf(object);
			if (type === "array") {
				object.forEach(function(item) {
					accum += getOrderIndependentHash(item);
				});
				var arrayString = "[type: array, hash: " + accum + "]";
				return accum + hashThisString(arrayString);
			}
			if (type === "object") {
				for (var key in object) if (object.hasOwnProperty(key)) {
					var keyValueString = "[ type: object, key: " + key + ", value hash: " + getOrderIndependentHash(object[key]) + "]";
					accum += hashThisString(keyValueString);
				}
				return accum;
			}
			var stringToHash = "[ type: " + type + " ; value: " + object + "]";
			return accum + hashThisString(stringToHash);
		}
		function deepDiff(lhs, rhs, changes, prefilter, path, key, stack, orderIndependent) {
			changes = changes || [];
			path = path || [];
			stack = stack || [];
			var currentPath = path.slice(0);
			if (typeof key !== "undefined" && key !== null) {
				if (prefilter) {
					if (typeof prefilter === "function" && prefilter(currentPath, key)) return;
					else if (typeof prefilter === "object") {
						if (prefilter.prefilter && prefilter.prefilter(currentPath, key)) return;
						if (prefilter.normalize) {
							var alt = prefilter.normalize(currentPath, key, lhs, rhs);
							if (alt) {
								lhs = alt[0];
								rhs = alt[1];
							}
						}
					}
				}
				currentPath.push(key);
			}
			if (realTypeOf(lhs) === "regexp" && realTypeOf(rhs) === "regexp") {
				lhs = lhs.toString();
				rhs = rhs.toString();
			}
			var ltype = typeof lhs;
			var rtype = typeof rhs;
			var i, j, k, other;
			var ldefined = ltype !== "undefined" || stack && stack.length > 0 && stack[stack.length - 1].lhs && Object.getOwnPropertyDescriptor(stack[stack.length - 1].lhs, key);
			var rdefined = rtype !== "undefined" || stack && stack.length > 0 && stack[stack.length - 1].rhs && Object.getOwnPropertyDescriptor(stack[stack.length - 1].rhs, key);
			if (!ldefined && rdefined) changes.push(new DiffNew(currentPath, rhs));
			else if (!rdefined && ldefined) changes.push(new DiffDeleted(currentPath, lhs));
			else if (realTypeOf(lhs) !== realTypeOf(rhs)) changes.push(new DiffEdit(currentPath, lhs, rhs));
			else if (realTypeOf(lhs) === "date" && lhs - rhs !== 0) changes.push(new DiffEdit(currentPath, lhs, rhs));
			else if (ltype === "object" && lhs !== null && rhs !== null) {
				for (i = stack.length - 1; i > -1; --i) if (stack[i].lhs === lhs) {
					other = true;
					break;
				}
				if (!other) {
					stack.push({
						lhs,
						rhs
					});
					if (Array.isArray(lhs)) {
						if (orderIndependent) {
							lhs.sort(function(a, b) {
								return getOrderIndependentHash(a) - getOrderIndependentHash(b);
							});
							rhs.sort(function(a, b) {
								return getOrderIndependentHash(a) - getOrderIndependentHash(b);
							});
						}
						i = rhs.length - 1;
						j = lhs.length - 1;
						while (i > j) changes.push(new DiffArray(currentPath, i, new DiffNew(void 0, rhs[i--])));
						while (j > i) changes.push(new DiffArray(currentPath, j, new DiffDeleted(void 0, lhs[j--])));
						for (; i >= 0; --i) deepDiff(lhs[i], rhs[i], changes, prefilter, currentPath, i, stack, orderIndependent);
					} else {
						var akeys = Object.keys(lhs);
						var pkeys = Object.keys(rhs);
						for (i = 0; i < akeys.length; ++i) {
							k = akeys[i];
							other = pkeys.indexOf(k);
							if (other >= 0) {
								deepDiff(lhs[k], rhs[k], changes, prefilter, currentPath, k, stack, orderIndependent);
								pkeys[other] = null;
							} else deepDiff(lhs[k], void 0, changes, prefilter, currentPath, k, stack, orderIndependent);
						}
						for (i = 0; i < pkeys.length; ++i) {
							k = pkeys[i];
							if (k) deepDiff(void 0, rhs[k], changes, prefilter, currentPath, k, stack, orderIndependent);
						}
					}
					stack.length = stack.length - 1;
				} else if (lhs !== rhs) changes.push(new DiffEdit(currentPath, lhs, rhs));
			} else if (lhs !== rhs) {
				if (!(ltype === "number" && isNaN(lhs) && isNaN(rhs))) changes.push(new DiffEdit(currentPath, lhs, rhs));
			}
		}
		function observableDiff(lhs, rhs, observer, prefilter, orderIndependent) {
			var changes = [];
			deepDiff(lhs, rhs, changes, prefilter, null, null, null, orderIndependent);
			if (observer) for (var i = 0; i < changes.length; ++i) observer(changes[i]);
			return changes;
		}
		function orderIndependentDeepDiff(lhs, rhs, changes, prefilter, path, key, stack) {
			return deepDiff(lhs, rhs, changes, prefilter, path, key, stack, true);
		}
		function accumulateDiff(lhs, rhs, prefilter, accum) {
			var changes = observableDiff(lhs, rhs, accum ? function(difference) {
				if (difference) accum.push(difference);
			} : void 0, prefilter);
			return accum ? accum : changes.length ? changes : void 0;
		}
		function accumulateOrderIndependentDiff(lhs, rhs, prefilter, accum) {
			var changes = observableDiff(lhs, rhs, accum ? function(difference) {
				if (difference) accum.push(difference);
			} : void 0, prefilter, true);
			return accum ? accum : changes.length ? changes : void 0;
		}
		function applyArrayChange(arr, index, change) {
			if (change.path && change.path.length) {
				var it = arr[index], i, u = change.path.length - 1;
				for (i = 0; i < u; i++) it = it[change.path[i]];
				switch (change.kind) {
					case "A":
						applyArrayChange(it[change.path[i]], change.index, change.item);
						break;
					case "D":
						delete it[change.path[i]];
						break;
					case "E":
					case "N": it[change.path[i]] = change.rhs;
				}
			} else switch (change.kind) {
				case "A":
					applyArrayChange(arr[index], change.index, change.item);
					break;
				case "D":
					arr = arrayRemove(arr, index);
					break;
				case "E":
				case "N": arr[index] = change.rhs;
			}
			return arr;
		}
		function applyChange(target, source, change) {
			if (typeof change === "undefined" && source && ~validKinds.indexOf(source.kind)) change = source;
			if (target && change && change.kind) {
				var it = target, i = -1, last = change.path ? change.path.length - 1 : 0;
				while (++i < last) {
					if (typeof it[change.path[i]] === "undefined") it[change.path[i]] = typeof change.path[i + 1] !== "undefined" && typeof change.path[i + 1] === "number" ? [] : {};
					it = it[change.path[i]];
				}
				switch (change.kind) {
					case "A":
						if (change.path && typeof it[change.path[i]] === "undefined") it[change.path[i]] = [];
						applyArrayChange(change.path ? it[change.path[i]] : it, change.index, change.item);
						break;
					case "D":
						delete it[change.path[i]];
						break;
					case "E":
					case "N": it[change.path[i]] = change.rhs;
				}
			}
		}
		function revertArrayChange(arr, index, change) {
			if (change.path && change.path.length) {
				var it = arr[index], i, u = change.path.length - 1;
				for (i = 0; i < u; i++) it = it[change.path[i]];
				switch (change.kind) {
					case "A":
						revertArrayChange(it[change.path[i]], change.index, change.item);
						break;
					case "D":
						it[change.path[i]] = change.lhs;
						break;
					case "E":
						it[change.path[i]] = change.lhs;
						break;
					case "N": delete it[change.path[i]];
				}
			} else switch (change.kind) {
				case "A":
					revertArrayChange(arr[index], change.index, change.item);
					break;
				case "D":
					arr[index] = change.lhs;
					break;
				case "E":
					arr[index] = change.lhs;
					break;
				case "N": arr = arrayRemove(arr, index);
			}
			return arr;
		}
		function revertChange(target, source, change) {
			if (target && source && change && change.kind) {
				var it = target, i, u = change.path.length - 1;
				for (i = 0; i < u; i++) {
					if (typeof it[change.path[i]] === "undefined") it[change.path[i]] = {};
					it = it[change.path[i]];
				}
				switch (change.kind) {
					case "A":
						revertArrayChange(it[change.path[i]], change.index, change.item);
						break;
					case "D":
						it[change.path[i]] = change.lhs;
						break;
					case "E":
						it[change.path[i]] = change.lhs;
						break;
					case "N": delete it[change.path[i]];
				}
			}
		}
		function applyDiff(target, source, filter) {
			if (target && source) {
				var onChange = function(change) {
					if (!filter || filter(target, source, change)) applyChange(target, source, change);
				};
				observableDiff(target, source, onChange);
			}
		}
		Object.defineProperties(accumulateDiff, {
			diff: {
				value: accumulateDiff,
				enumerable: true
			},
			orderIndependentDiff: {
				value: accumulateOrderIndependentDiff,
				enumerable: true
			},
			observableDiff: {
				value: observableDiff,
				enumerable: true
			},
			orderIndependentObservableDiff: {
				value: orderIndependentDeepDiff,
				enumerable: true
			},
			orderIndepHash: {
				value: getOrderIndependentHash,
				enumerable: true
			},
			applyDiff: {
				value: applyDiff,
				enumerable: true
			},
			applyChange: {
				value: applyChange,
				enumerable: true
			},
			revertChange: {
				value: revertChange,
				enumerable: true
			},
			isConflict: {
				value: function() {
					return typeof $conflict !== "undefined";
				},
				enumerable: true
			}
		});
		accumulateDiff.DeepDiff = accumulateDiff;
		if (root) root.DeepDiff = accumulateDiff;
		return accumulateDiff;
	});
})))(), 1);
function keyItem(section, path, value) {
	const keyed = Object.create(null);
	for (const [name, member] of Object.entries(value)) keyed[`.${name}`] = keyValue(section, [...path, name], member);
	return keyed;
}
function keyValue(section, path, value) {
	if (isList(value)) return keyList(section, path, value);
	if (isJsonObject(value)) return keyItem(section, path, value);
	return value;
}
function keyList(section, path, list) {
	const kind = listKind(section, path);
	const asTheyAre = () => list.map((element) => keyValue(section, path, element));
	if (list.length === 0 || kind.kind === "sequence") return asTheyAre();
	const keyed = Object.create(null);
	if (kind.kind !== "keyed") {
		for (const element of list) keyed[`=${canonicalJson(element)}`] = keyValue(section, path, element);
		return keyed;
	}
	const seen = /* @__PURE__ */ new Map();
	for (const element of list) {
		const key = listKey(element, kind.by);
		if (key === void 0) return asTheyAre();
		const times = (seen.get(key) ?? 0) + 1;
		seen.set(key, times);
		keyed[`@${times === 1 ? key : `${key} (${times})`}`] = keyValue(section, path, element);
	}
	return keyed;
}
function isKeyedList(value) {
	return Array.isArray(value);
}
function isKeyedObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The elements of what was a set or keyed list, by their keyed key; undefined for everything else. */
function elementsOf(value) {
	if (value !== void 0 && isKeyedList(value) && value.length === 0) return /* @__PURE__ */ new Map();
	if (!isKeyedObject(value)) return void 0;
	const entries = Object.entries(value);
	return entries.length > 0 && entries.every(([key]) => /^[=@]/.test(key)) ? new Map(entries) : void 0;
}
/** Back from the keyed form. */
function unkey(value) {
	if (isKeyedList(value)) return value.map((element) => unkey(element));
	if (!isKeyedObject(value)) return value;
	const elements = elementsOf(value);
	if (elements !== void 0) return [...elements.values()].map((element) => unkey(element));
	const object = Object.create(null);
	for (const [key, member] of Object.entries(value)) object[key.slice(1)] = unkey(member);
	return object;
}
function readStep(key) {
	const rest = key.slice(1);
	if (key.startsWith("=")) return {
		kind: "set-element",
		text: rest
	};
	if (key.startsWith("@")) return {
		kind: "keyed-element",
		key: rest
	};
	return {
		kind: "field",
		name: rest
	};
}
/** The value at a path of keyed keys; undefined when there is none. */
function valueAt(root, path) {
	let value = root;
	for (const key of path) {
		if (!isKeyedObject(value) || !Object.hasOwn(value, key)) return void 0;
		value = value[key];
	}
	return value;
}
// src/domain/diff/text-pieces.ts
/** Bounds by amount of work, never by time: the same texts give the same pieces on every machine. */
const MAX_LINE_EDITS = 1e3;
const MAX_WORD_EDITS = 400;
const MAX_HUNK_LENGTH = 16384;
const MAX_TEXT_LENGTH = 4e5;
/** Below this part of the longer text in common, pieces would be confetti. */
const MIN_COMMON = .15;
/**
* Two texts compared by words: lines first, then words within replaced lines. The same and removed pieces joined are
* `before`, the same and added ones `after`, to the letter. Undefined when the texts are too different for it to help.
*/
function compareTexts(before, after) {
	if (Math.max(before.length, after.length) > MAX_TEXT_LENGTH) return void 0;
	const hunks = diffArrays(lines(before), lines(after), { maxEditLength: MAX_LINE_EDITS });
	if (hunks === void 0) return void 0;
	const pieces = [];
	let removed = "";
	let added = "";
	const flush = () => {
		pieces.push(...compareHunk(removed, added));
		removed = "";
		added = "";
	};
	for (const hunk of hunks) {
		const text = hunk.value.join("");
		if (hunk.removed) removed += text;
		else if (hunk.added) added += text;
		else {
			flush();
			pieces.push({
				kind: "same",
				text
			});
		}
	}
	flush();
	const tidy = joinNeighbours(shareBlanks(joinNeighbours(dropIslands(joinNeighbours(pieces)))));
	return tidy.filter((piece) => piece.kind === "same").reduce((length, piece) => length + piece.text.trim().length, 0) >= MIN_COMMON * Math.max(before.length, after.length) ? tidy : void 0;
}
function lines(text) {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function tokens(text) {
	const found = [];
	for (const [whole, blank = "", word = ""] of text.matchAll(/(\s*)([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+(?:[-'’_.,:][\p{L}\p{M}\p{N}]+)*|[^\s]|$)/gu)) if (whole !== "") found.push({
		blank,
		word
	});
	return found;
}
function compareHunk(before, after) {
	const whole = () => [{
		kind: "removed",
		text: before
	}, {
		kind: "added",
		text: after
	}];
	if (before === "" || after === "" || Math.max(before.length, after.length) > MAX_HUNK_LENGTH) return whole();
	const a = tokens(before);
	const b = tokens(after);
	const runs = diffArrays(a.map((token) => token.word), b.map((token) => token.word), { maxEditLength: MAX_WORD_EDITS });
	if (runs === void 0) return whole();
	const pieces = [];
	let atA = 0;
	let atB = 0;
	for (const run of runs) for (let index = 0; index < run.count; index += 1) {
		const tokenA = run.added ? void 0 : a[atA++];
		const tokenB = run.removed ? void 0 : b[atB++];
		pieces.push(...compareTokens(tokenA, tokenB));
	}
	return pieces;
}
function compareTokens(a, b) {
	if (a === void 0 || b === void 0) {
		const kind = a === void 0 ? "added" : "removed";
		const token = a ?? b;
		return token === void 0 ? [] : [{
			kind,
			text: token.blank + token.word
		}];
	}
	if (a.blank === b.blank) return [{
		kind: "same",
		text: a.blank + a.word
	}];
	return [
		{
			kind: "removed",
			text: a.blank
		},
		{
			kind: "added",
			text: b.blank
		},
		{
			kind: "same",
			text: a.word
		}
	];
}
/** A mark or blank that happens to be in both, alone between differences, only hinders reading. */
function dropIslands(pieces) {
	return pieces.flatMap((piece, index) => {
		return piece.kind === "same" && !/[\p{L}\p{N}\n]/u.test(piece.text) && index > 0 && index < pieces.length - 1 ? [{
			kind: "removed",
			text: piece.text
		}, {
			kind: "added",
			text: piece.text
		}] : [piece];
	});
}
/** The blank before a replaced word belongs to both sides: it is no part of the difference. */
function shareBlanks(pieces) {
	return pieces.flatMap((piece, index) => {
		const next = pieces[index + 1];
		const last = pieces[index - 1];
		if (piece.kind === "removed" && next?.kind === "added") {
			const blank = sharedBlank(piece.text, next.text);
			return [{
				kind: "same",
				text: blank
			}, {
				kind: "removed",
				text: piece.text.slice(blank.length)
			}];
		}
		if (piece.kind === "added" && last?.kind === "removed") return [{
			kind: "added",
			text: piece.text.slice(sharedBlank(last.text, piece.text).length)
		}];
		return [piece];
	});
}
function sharedBlank(a, b) {
	let length = 0;
	while (length < a.length && a[length] === b[length] && /\s/.test(a[length] ?? "")) length += 1;
	return a.slice(0, length);
}
/** No empty pieces, and between two same pieces at most one removed, then at most one added. */
function joinNeighbours(pieces) {
	const joined = [];
	let removed = "";
	let added = "";
	let same = "";
	const flushChanged = () => {
		if (removed !== "") joined.push({
			kind: "removed",
			text: removed
		});
		if (added !== "") joined.push({
			kind: "added",
			text: added
		});
		removed = "";
		added = "";
	};
	const flushSame = () => {
		if (same !== "") joined.push({
			kind: "same",
			text: same
		});
		same = "";
	};
	for (const { kind, text } of pieces) {
		if (text === "") continue;
		if (kind === "same") {
			flushChanged();
			same += text;
		} else {
			flushSame();
			if (kind === "removed") removed += text;
			else added += text;
		}
	}
	flushSame();
	flushChanged();
	return joined;
}
// src/domain/diff/diff-item.ts
const MAX_SEQUENCE_EDITS = 500;
/**
* The fields in which two values of one item differ, in path order. Never empty when the canonical JSON of the two differs:
* if the comparison finds nothing to name, the whole is shown.
*/
function diffItem(section, before, after) {
	if (canonicalJson(before) === canonicalJson(after)) return [];
	const fields = diffObjects({
		section,
		path: []
	}, [], before, after);
	if (fields.length > 0) return [...fields].sort(byPath);
	return [fieldChange({
		section,
		path: []
	}, before, after)];
}
/** `names` are the field names down to here, without indices: what decides how lists below are compared. */
function diffObjects(place, names, before, after) {
	const a = keyItem(place.section, names, before);
	const b = keyItem(place.section, names, after);
	const sequences = /* @__PURE__ */ new Set();
	const fields = [];
	for (const entry of (0, import_deep_diff.default)(a, b) ?? []) {
		const entryPath = entry.path ?? [];
		const firstIndex = entryPath.findIndex((step) => typeof step === "number");
		const inSequence = entry.kind === "A" || firstIndex >= 0;
		const keys = (firstIndex < 0 ? entryPath : entryPath.slice(0, firstIndex)).map(String);
		if (inSequence) {
			const once = JSON.stringify(keys);
			if (sequences.has(once)) continue;
			sequences.add(once);
		}
		fields.push(...diffAt(place, keys, valueAt(a, keys), valueAt(b, keys)));
	}
	return fields;
}
function diffAt(root, keys, a, b) {
	const path = [...root.path];
	for (const key of keys) {
		const step = readStep(key);
		if (step.kind === "field") path.push(step.name);
		else if (step.kind === "keyed-element") path.push(step.key);
		else path.push(elementName(a ?? b, step.text));
	}
	const place = {
		section: root.section,
		path
	};
	const elementsA = elementsOf(a);
	const elementsB = elementsOf(b);
	if (elementsA !== void 0 && elementsB !== void 0) return [.../* @__PURE__ */ new Set([...elementsA.keys(), ...elementsB.keys()])].flatMap((key) => diffAt(root, [...keys, key], elementsA.get(key), elementsB.get(key)));
	if (a !== void 0 && b !== void 0 && isKeyedList(a) && isKeyedList(b)) return diffSequences(place, a.map(unkey), b.map(unkey));
	const before = a === void 0 ? void 0 : unkey(a);
	const after = b === void 0 ? void 0 : unkey(b);
	if (same(before, after)) return [];
	return [fieldChange(place, before, after)];
}
function same(a, b) {
	if (a === void 0 || b === void 0) return a === b;
	return canonicalJson(a) === canonicalJson(b);
}
function elementName(element, text) {
	return typeof element === "string" ? element : text;
}
function fieldChange(place, before, after) {
	const base = {
		path: place.path,
		label: fieldLabel(place.section, place.path)
	};
	if (before === void 0) return {
		...base,
		kind: "added",
		...after === void 0 ? {} : { after }
	};
	if (after === void 0) return {
		...base,
		kind: "removed",
		before
	};
	const pieces = typeof before === "string" && typeof after === "string" ? compareTexts(before, after) : void 0;
	return {
		...base,
		kind: "changed",
		before,
		after,
		...pieces === void 0 ? {} : { pieces }
	};
}
/** Lists whose order matters. Elements are known by themselves, or by their `id` where all have one of their own. */
function diffSequences(place, before, after) {
	const byId = haveOwnIds(before) && haveOwnIds(after);
	const name = (element) => (byId ? idOf(element) : void 0) ?? canonicalJson(element);
	const runs = diffArrays(before.map(name), after.map(name), { maxEditLength: MAX_SEQUENCE_EDITS });
	if (runs === void 0) return [fieldChange(place, [...before], [...after])];
	const gone = /* @__PURE__ */ new Map();
	const fresh = [];
	const kept = [];
	let atA = 0;
	let atB = 0;
	for (const run of runs) for (let step = 0; step < run.count; step += 1) {
		const a = run.added ? void 0 : before[atA++];
		const b = run.removed ? void 0 : after[atB++];
		if (a !== void 0 && b !== void 0) kept.push([a, b]);
		else if (a !== void 0) gone.set(name(a), [...gone.get(name(a)) ?? [], a]);
		else if (b !== void 0) fresh.push({
			name: name(b),
			element: b,
			index: atB - 1
		});
	}
	let moved = false;
	const fields = [];
	for (const { name: known, element, index } of fresh) {
		const earlier = gone.get(known)?.shift();
		if (earlier === void 0) fields.push(fieldChange(within(place, byId ? known : index), void 0, element));
		else {
			moved = true;
			kept.push([earlier, element]);
		}
	}
	for (const [known, elements] of gone) for (const element of elements) fields.push(fieldChange(within(place, byId ? known : before.indexOf(element)), element, void 0));
	for (const [a, b] of kept) {
		if (!isJsonObject(a) || !isJsonObject(b) || same(a, b)) continue;
		const names = [...place.path.map(String)];
		fields.push(...diffObjects(within(place, idOf(b) ?? ""), names, a, b));
	}
	if (moved) fields.push(fieldChange(place, before.map(orderName), after.map(orderName)));
	return fields;
	function orderName(element) {
		return byId ? name(element) : element;
	}
}
function within(place, step) {
	return {
		section: place.section,
		path: [...place.path, step]
	};
}
function idOf(element) {
	if (!isJsonObject(element) || !Object.hasOwn(element, "id")) return void 0;
	const id = element.id;
	return typeof id === "string" ? id : void 0;
}
function haveOwnIds(list) {
	const ids = list.map(idOf);
	return ids.every((id) => id !== void 0) && new Set(ids).size === ids.length;
}
function byPath(a, b) {
	return compareCodeUnits(a.path.map(orderKey).join("\0"), b.path.map(orderKey).join("\0"));
}
function orderKey(step) {
	return typeof step === "number" ? String(step).padStart(6, "0") : step;
}
// src/domain/diff/references.ts
const TARGETS = /* @__PURE__ */ new Map([
	["tools", "tools"],
	["sms", "sms"],
	["handoffs", "handoffs"],
	["tool", "tools"],
	["handoff", "handoffs"],
	["integration", "integrations"]
]);
/** Every reference within the snapshot, in section order; named items need not exist. */
function referencesIn(snapshot) {
	return SECTIONS.flatMap((section) => Object.entries(snapshot.sections[section] ?? {}).flatMap(([id, value]) => [...new Set(targetsOf(section, value))].map((to) => ({
		from: `${section}/${id}`,
		to
	}))));
}
function targetsOf(section, value) {
	switch (section) {
		case "topics": {
			const actions = member(value, "actions");
			return [
				"tools",
				"sms",
				"handoffs"
			].flatMap((key) => named(key, member(actions, key)));
		}
		case "flows": return elements(member(value, "steps")).flatMap((step) => [
			"tool",
			"sms",
			"handoff"
		].flatMap((key) => named(key, member(step, key))));
		case "tools": return named("integration", member(value, "integration"));
		case "environments": {
			const handoffs = member(member(value, "overrides"), "handoffs");
			return isJsonObject(handoffs) ? Object.keys(handoffs).map((id) => `handoffs/${id}`) : [];
		}
		default: return [];
	}
}
function named(key, value) {
	const target = TARGETS.get(key);
	if (target === void 0) return [];
	return (typeof value === "string" ? [value] : elements(value)).filter((id) => typeof id === "string").map((id) => `${target}/${id}`);
}
/** What a field of wiring names on one side: `topics`, `actions.sms.0`, `"late-checkout-offer"` is `sms/late-checkout-offer`. */
function wiringTarget(section, field, side) {
	const id = field[side];
	if (typeof id !== "string") return void 0;
	const [first, second] = field.path;
	const key = section === "topics" && first === "actions" && field.path.length === 3 ? second : section === "flows" && first === "steps" && field.path.length === 3 ? field.path[2] : section === "tools" && field.path.length === 1 ? first : void 0;
	return typeof key === "string" ? named(key, id)[0] : void 0;
}
function member(value, key) {
	return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function elements(value) {
	return value !== void 0 && isList(value) ? value : [];
}
// src/domain/diff/fold-wiring.ts
/**
* A topic whose only difference is that it now sends the SMS added in the same diff says nothing that the SMS's own change
* does not say. Such a change is moved into `includes` of the item that it wires. Only when every field of the change is
* new wiring to added items, or lost wiring to removed ones: anything else stays a change of its own.
*/
function foldWiring(changes) {
	const whole = /* @__PURE__ */ new Map();
	for (const change of changes) if (change.kind !== "changed") whole.set(change.name, change);
	const folded = /* @__PURE__ */ new Map();
	return changes.filter((change) => {
		const host = findHost(change, whole);
		if (host !== void 0) folded.set(host, [...folded.get(host) ?? [], change]);
		return host === void 0;
	}).map((change) => {
		const includes = folded.get(change.name);
		return includes === void 0 ? change : {
			...change,
			includes
		};
	});
}
function findHost(change, whole) {
	if (change.kind !== "changed" || change.fields.length === 0) return void 0;
	let host;
	for (const field of change.fields) {
		if (field.kind === "changed") return void 0;
		const target = wiringTarget(change.section, field, field.kind === "added" ? "after" : "before");
		if (target === void 0 || whole.get(target)?.kind !== field.kind) return void 0;
		host ??= target;
	}
	return host;
}
// src/domain/diff/remarks.ts
/** `further`: references that the snapshot does not tell (`layoutReferences`). */
function wiringOf(snapshot, further = []) {
	const references = [...snapshot === void 0 ? [] : referencesIn(snapshot), ...further];
	const group = (key, value) => {
		const groups = /* @__PURE__ */ new Map();
		for (const reference of references) {
			const members = groups.get(key(reference)) ?? /* @__PURE__ */ new Set();
			groups.set(key(reference), members.add(value(reference)));
		}
		return new Map([...groups].map(([name, members]) => [name, [...members]]));
	};
	return {
		users: group((reference) => reference.to, (reference) => reference.from),
		used: group((reference) => reference.from, (reference) => reference.to),
		snapshot
	};
}
const VERBS = {
	tools: {
		by: "called by",
		nobody: "no topic or flow calls it"
	},
	sms: {
		by: "sent by",
		nobody: "no topic or flow sends it"
	},
	handoffs: {
		by: "reached from",
		nobody: ""
	},
	integrations: {
		by: "serves",
		nobody: "no tool uses it"
	}
};
/** The wiring of one item in words: `sent by topic late-checkout, after consent`. */
function remarksOn(section, id, kind, wiring) {
	const verb = VERBS[section];
	const value = itemValue(wiring, section, id);
	const past = kind === "removed";
	if (verb !== void 0) {
		const users = (wiring.users.get(`${section}/${id}`) ?? []).filter((user) => !user.startsWith("environments/"));
		if (users.length === 0) return past || verb.nobody === "" ? defaultHandoff(value) : [verb.nobody];
		const consent = section !== "sms" || past ? "" : value?.requires_consent === false ? ", without consent" : ", after consent";
		return [`${past ? section === "integrations" ? "served" : `was ${verb.by}` : verb.by} ${listWords(users.map(words))}${consent}`, ...defaultHandoff(value)];
	}
	if ((section === "topics" || section === "flows") && kind === "added") {
		const used = wiring.used.get(`${section}/${id}`) ?? [];
		return used.length === 0 ? [] : [`uses ${listWords(used.map(words))}`];
	}
	return [];
}
function defaultHandoff(value) {
	return value?.default === true ? ["used when a guest asks for a person"] : [];
}
function itemValue(wiring, section, id) {
	const items = wiring.snapshot?.sections[section];
	return items !== void 0 && Object.hasOwn(items, id) ? items[id] : void 0;
}
function words(name) {
	const at = name.indexOf("/");
	return itemWords(sectionOf(name), name.slice(at + 1));
}
/** The section of an item's name. */
function sectionOf(name) {
	const section = name.slice(0, name.indexOf("/"));
	return isSection(section) ? section : "agent";
}
function isSection(name) {
	return SECTIONS.some((section) => section === name);
}
// src/domain/diff/risk.ts
/** When several fields changed, the first of these that any of them is. */
const WORST_FIRST = [
	"safety",
	"wiring",
	"model",
	"behaviour",
	"environment",
	"voice",
	"knowledge",
	"wording"
];
const verdict = (risk, riskReason) => ({
	risk,
	riskReason
});
/** The harm that adding or removing an item of a section can do. */
const WHOLE = {
	agent: verdict("behaviour", "The agent's settings apply to every answer."),
	instructions: verdict("behaviour", "The instructions steer every answer."),
	rules: verdict("safety", "Rules keep the agent within its limits."),
	topics: verdict("behaviour", "Guests get other answers."),
	knowledge: verdict("knowledge", "Answers draw on other facts."),
	tools: verdict("wiring", "What the agent can do for guests changes."),
	sms: verdict("wiring", "Guests get other texts, or none."),
	handoffs: verdict("wiring", "Guests may reach somebody else, or nobody."),
	guardrails: verdict("safety", "What the agent refuses changes."),
	voice: verdict("voice", "Callers hear it; only listening can judge it."),
	flows: verdict("behaviour", "A guided conversation takes another course."),
	integrations: verdict("wiring", "Tools reach another system, or none."),
	environments: verdict("environment", "It applies in this environment only, so no other one proves it."),
	responses: verdict("wording", "Guests read or hear other words."),
	entities: verdict("behaviour", "The agent listens for other things.")
};
const WORDING = verdict("wording", "Guests read or hear other words; what the agent does stays the same.");
/** The first pattern that matches the field's path (joined by dots) decides; otherwise the section's own. */
const FIELDS = {
	agent: [
		[/^model/, verdict("model", "Another model, or other settings of it, can change any answer.")],
		[/^languages/, WHOLE.agent],
		[/^(?:name|description|greeting|fallback)$/, WORDING]
	],
	topics: [[/^actions/, verdict("wiring", "The topic does something else after its answer.")]],
	tools: [
		[/^reply$/, WORDING],
		[/^(?:name|description|sample_result)/, verdict("behaviour", "The tool may be chosen or answered differently.")],
		[/^parameters\..*(?:description|x-ask)$/, WORDING]
	],
	sms: [[/^requires_consent$/, verdict("safety", "Whether guests are asked before they are texted changes.")], [/^(?:text|consent_question)$/, WORDING]],
	handoffs: [
		[/^(?:destination|default)$/, verdict("wiring", "Guests may reach somebody else.")],
		[/^sample_questions/, verdict("behaviour", "Other questions lead to a person.")],
		[/^(?:name|reason|message)$/, WORDING]
	],
	guardrails: [[/^(?:name|response)$/, WORDING]],
	flows: [
		[/^steps\.[^.]+\.(?:tool|sms|handoff)$/, verdict("wiring", "A step of the flow does something else.")],
		[/^steps\.[^.]+\.say$/, WORDING],
		[/^name$/, WORDING]
	],
	integrations: [[/^endpoints/, verdict("environment", "Tools reach another address in that environment.")], [/^(?:name|description)$/, verdict("wording", "Only people who read the configuration see it.")]]
};
/** The worst kind of harm that a change can do, and why. Deterministic; never asks anybody. */
function riskOf(section, kind, fields) {
	if (kind !== "changed" || fields.length === 0) return WHOLE[section];
	const verdicts = fields.map((field) => fieldRisk(section, field));
	for (const risk of WORST_FIRST) {
		const found = verdicts.find((candidate) => candidate.risk === risk);
		if (found !== void 0) return found;
	}
	return WHOLE[section];
}
function fieldRisk(section, field) {
	const path = field.path.join(".");
	return (FIELDS[section]?.find(([pattern]) => pattern.test(path)))?.[1] ?? WHOLE[section];
}
/** How many changes of each risk, the worst first: `1 behaviour, 1 wiring, 1 voice`. */
function countRisks(changes) {
	const counts = /* @__PURE__ */ new Map();
	for (const risk of WORST_FIRST) {
		const count = changes.filter((change) => change.risk === risk).length;
		if (count > 0) counts.set(risk, count);
	}
	return counts;
}
// src/domain/diff/diff-snapshots.ts
const KIND_ORDER = {
	added: 0,
	renamed: 1,
	changed: 2,
	removed: 3
};
/**
* The difference of two snapshots in the agent's own terms. No changes exactly when the digests are equal.
* Both snapshots must be in canonical form (`takeSnapshot`, `loadSnapshot`) and of one agent.
*/
function diffSnapshots(from, to) {
	const agent = to.snapshot?.agent ?? from.snapshot?.agent ?? "";
	if (from.snapshot !== void 0 && to.snapshot !== void 0 && from.snapshot.agent !== to.snapshot.agent) throw new UserError("DIFFERENT_AGENTS", `${from.side.label} holds the agent ${from.snapshot.agent}, ${to.side.label} holds ${to.snapshot.agent}.`, "Compare two states of one agent, or set `agent` in greenroom.yml back to the name it had.");
	const wiring = {
		before: wiringOf(from.snapshot, from.references),
		after: wiringOf(to.snapshot, to.references)
	};
	const changes = foldWiring(SECTIONS.flatMap((section) => diffSection(section, itemsIn(from.snapshot, section), itemsIn(to.snapshot, section), wiring)));
	const sections = SECTIONS.filter((section) => itemsIn(from.snapshot, section).size + itemsIn(to.snapshot, section).size > 0).map((section) => countSection(section, changes));
	const fromSide = describe(from);
	return {
		schemaVersion: 1,
		agent,
		displayName: displayName(to.snapshot) ?? displayName(from.snapshot) ?? agent,
		from: fromSide,
		to: describe(to),
		changes,
		counts: countKinds(changes),
		sections,
		flags: [],
		cosmetic: 0,
		summary: summarise({
			from: fromSide,
			changes,
			sections
		})
	};
}
function diffSection(section, before, after, wiring) {
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
		const a = before.get(id);
		const b = after.get(id);
		if (a === void 0 && b !== void 0) return [change(section, id, "added", [], wiring.after, { after: b })];
		if (b === void 0 && a !== void 0) return [change(section, id, "removed", [], wiring.before, { before: a })];
		if (a === void 0 || b === void 0 || canonicalJson(a) === canonicalJson(b)) return [];
		return [change(section, id, "changed", diffItem(section, a, b), wiring.after, {
			before: a,
			after: b
		})];
	}).sort((a, b) => KIND_ORDER[a.kind] - KIND_ORDER[b.kind] || compareCodeUnits(a.id, b.id));
}
function change(section, id, kind, fields, wiring, values) {
	const name = `${section}/${id}`;
	return {
		section,
		id,
		name,
		kind,
		...riskOf(section, kind, fields),
		fields,
		remarks: remarksOn(section, id, kind, wiring),
		dependents: dependentsOf(name, wiring),
		...values
	};
}
function itemsIn(snapshot, section) {
	return new Map(Object.entries(snapshot?.sections[section] ?? {}));
}
function describe({ side, snapshot }) {
	const { digest: _, ...rest } = side;
	return snapshot === void 0 ? {
		...rest,
		nothing: true
	} : {
		...rest,
		digest: digestOf(snapshot)
	};
}
function displayName(snapshot) {
	const name = itemsIn(snapshot, "agent").get("agent")?.name;
	return typeof name === "string" ? name : void 0;
}
export { countRisks as n, referencesIn as r, diffSnapshots as t };
