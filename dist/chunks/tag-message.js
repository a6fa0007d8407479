import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as SECTIONS } from "./agent.js";
import { t as isJsonObject } from "./json.js";
import { i as textAt, n as listAt } from "./json-fields.js";
import { a as readAnnotatedText } from "./load-settings.js";
import { a as canonicalJson, o as compareCodeUnits, r as isDigest, t as digestOf } from "./digest.js";
import { i as isSensitiveValue, n as mightHoldSecret, r as isSensitiveName, t as findSecrets } from "./find-secrets.js";
import { t as UserError } from "./errors.js";
import { i as listKind, n as isList, r as listKey, t as canonicalItem } from "./canonical-value.js";
import { s as listWords } from "./change.js";
import { _ as countSection, g as countKinds, h as fieldLabel, m as concealer, r as summarise, s as riskOf } from "./summary.js";
import { n as diffArrays } from "./libesm.js";
import { t as findFlags } from "./find-flags.js";
import { a as targetsOf, i as sectionNamedAt, o as wiringTarget } from "./references.js";
import { i as wiringOf, n as remarksOn, r as sectionOf, t as remarkOnFormerId } from "./remarks.js";
// src/domain/snapshot/equal-json.ts
/**
* Whether the canonical JSON of two values is the same, told without writing it: most values that differ do so early, and texts that
* are the same one need no look at all.
*/
function equalJson(a, b) {
	if (a === b) return true;
	if (isList(a)) {
		if (!isList(b) || a.length !== b.length) return false;
		return a.every((element, index) => {
			const other = b[index];
			return other !== void 0 && equalJson(element, other);
		});
	}
	if (!isJsonObject(a) || !isJsonObject(b)) return false;
	const keys = Object.keys(a);
	if (keys.length !== Object.keys(b).length) return false;
	return keys.every((key) => {
		const [one, other] = [a[key], Object.hasOwn(b, key) ? b[key] : void 0];
		return one !== void 0 && other !== void 0 && equalJson(one, other);
	});
}
// src/domain/diff/compare-files.ts
/**
* Files whose bytes differ while no item in them does. A file that came or went counts too: its items stand elsewhere now.
* A file with errors never counts as cosmetic, since what was refused of it (a `__proto__` key) is in no item; it is noted.
*/
function compareFiles(before, after, changes) {
	if (before === void 0 || after === void 0) return {
		cosmetic: 0,
		unsure: 0,
		notes: []
	};
	const changed = new Set(changes.flatMap(namesOf));
	const formerly = new Map(before.map((file) => [file.path, file]));
	const pairs = after.map((file) => [formerly.get(file.path), file]);
	const now = new Set(after.map(({ path }) => path));
	pairs.push(...before.filter(({ path }) => !now.has(path)).map((file) => [file, void 0]));
	let cosmetic = 0;
	const unsure = [];
	for (const [a, b] of pairs) {
		if (a?.bytes === b?.bytes) continue;
		const items = [...a?.items ?? [], ...b?.items ?? []];
		if (items.some((name) => changed.has(name))) continue;
		if (a?.faulty || b?.faulty) unsure.push(b?.path ?? a?.path ?? "");
		else if (items.length > 0) cosmetic += 1;
	}
	return {
		cosmetic,
		unsure: unsure.length,
		notes: unsure.length === 0 ? [] : [unsureNote(unsure)]
	};
}
function namesOf({ section, name, formerId, includes = [] }) {
	return [
		name,
		...formerId === void 0 ? [] : [`${section}/${formerId}`],
		...includes.flatMap(namesOf)
	];
}
function unsureNote(paths) {
	const names = listWords([...paths].sort(compareCodeUnits), 3);
	return paths.length === 1 ? `${names} differs, but something in it can't be read, so what that changes is not known. Run greenroom validate.` : `${names} differ, but something in them can't be read, so what that changes is not known. Run greenroom validate.`;
}
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
// src/domain/diff/compare-sequences.ts
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
const MAX_SEQUENCE_EDITS = 500;
/** A keyed list whose elements lack their key: PolyAI's pronunciations are of patterns, not of words. */
const WITHOUT_KEYS = {
	kind: "sequence",
	by: ["regex"]
};
/**
* Two lists whose order matters. Elements are known by a name of their own where the list has one (see `SequenceKind`), else by
* themselves. Undefined when too much differs for it to help.
*/
function compareSequences(section, names, before, after) {
	const found = listKind(section, names);
	const kind = found.kind === "sequence" ? found : WITHOUT_KEYS;
	const namesA = ownNames(before, kind);
	const namesB = ownNames(after, kind);
	const named = namesA !== void 0 && namesB !== void 0;
	const a = named ? namesA : before.map((element) => canonicalJson(element));
	const b = named ? namesB : after.map((element) => canonicalJson(element));
	const runs = diffArrays([...a], [...b], { maxEditLength: MAX_SEQUENCE_EDITS });
	if (runs === void 0) return void 0;
	const gone = [];
	const fresh = [];
	const kept = [];
	const values = [];
	let atA = 0;
	let atB = 0;
	runs.forEach((run, index) => {
		const next = runs[index + 1];
		const last = runs[index - 1];
		const replaces = kind.pairs === true && !named;
		const paired = (other) => replaces && other !== void 0 ? Math.min(run.count, other.count) : 0;
		for (let step = 0; step < run.count; step += 1) if (run.removed) {
			const to = atB + step;
			if (next?.added && step < paired(next) && alike(before[atA], after[to])) kept.push([atA, to]);
			else gone.push(atA);
			atA += 1;
		} else if (run.added) {
			const from = atA - (last?.count ?? 0) + step;
			if (!(last?.removed && step < paired(last) && alike(before[from], after[atB]))) fresh.push(atB);
			atB += 1;
		} else {
			kept.push([atA, atB]);
			atA += 1;
			atB += 1;
		}
	});
	const moved = pullPairs(gone, fresh, (index) => a[index], (index) => b[index]);
	const { same } = kind;
	if (same !== void 0) kept.push(...pullPairs(gone, fresh, (index) => nameOf(before[index], [same]), (index) => nameOf(after[index], [same])));
	const objects = [];
	for (const [from, to] of [...kept, ...moved]) {
		const one = before[from];
		const other = after[to];
		if (one === void 0 || other === void 0 || canonicalJson(one) === canonicalJson(other)) continue;
		const step = named ? b[to] ?? to : to;
		if (isJsonObject(one) && isJsonObject(other)) objects.push({
			step,
			before: one,
			after: other
		});
		else values.push({
			step,
			before: one,
			after: other
		});
	}
	const place = (list, known, index) => {
		const element = list[index];
		return element === void 0 ? [] : [{
			step: named ? known[index] ?? index : index,
			element
		}];
	};
	return {
		added: fresh.flatMap((index) => place(after, b, index)),
		removed: gone.flatMap((index) => place(before, a, index)),
		objects,
		values,
		...moved.length === 0 && !(named && !standInOrderAtEnd(fresh, b)) ? {} : { order: {
			before: named ? [...a] : [...before],
			after: named ? [...b] : [...after]
		} }
	};
}
/** Whether new elements, listed by their ids, show by that where they stand: at the end, in the order of the ids. */
function standInOrderAtEnd(fresh, names) {
	return fresh.every((index, place) => index === names.length - fresh.length + place && (place === 0 || compareCodeUnits(names[fresh[place - 1] ?? 0] ?? "", names[index] ?? "") < 0));
}
/** Takes what is gone here and new there, by the same name, out of both. */
function pullPairs(gone, fresh, nameA, nameB) {
	const byName = /* @__PURE__ */ new Map();
	for (const index of gone) {
		const name = nameA(index);
		if (name !== void 0) byName.set(name, [...byName.get(name) ?? [], index]);
	}
	const pairs = [];
	for (const to of fresh) {
		const name = nameB(to);
		const from = name === void 0 ? void 0 : byName.get(name)?.shift();
		if (from !== void 0) pairs.push([from, to]);
	}
	const left = new Set(pairs.map(([from]) => from));
	const come = new Set(pairs.map(([, to]) => to));
	gone.splice(0, gone.length, ...gone.filter((index) => !left.has(index)));
	fresh.splice(0, fresh.length, ...fresh.filter((index) => !come.has(index)));
	return pairs;
}
/** Texts, or objects of which somebody would say that one is the other, changed: the same fields, or one that is equal. */
function alike(a, b) {
	if (typeof a === "string" && typeof b === "string") return true;
	if (!isJsonObject(a) || !isJsonObject(b)) return false;
	const keys = Object.keys(a);
	const common = keys.filter((key) => Object.hasOwn(b, key));
	if (common.length === keys.length && common.length === Object.keys(b).length) return keys.length > 0;
	return common.some((key) => canonicalJson(a[key] ?? null) === canonicalJson(b[key] ?? null));
}
/** What every element is called; undefined when one has no name, or two have one `id`. */
function ownNames(list, { by }) {
	const names = [];
	const seen = /* @__PURE__ */ new Map();
	for (const element of list) {
		const name = nameOf(element, ["id", ...by ?? []]);
		if (name === void 0) return void 0;
		const times = (seen.get(name) ?? 0) + 1;
		if (times > 1 && by === void 0) return void 0;
		seen.set(name, times);
		names.push(times === 1 ? name : `${name} (${times})`);
	}
	return names;
}
function nameOf(element, by) {
	if (element === void 0 || !isJsonObject(element)) return void 0;
	for (const key of by) {
		const name = Object.hasOwn(element, key) ? element[key] : void 0;
		if (typeof name === "string" && (name !== "" || key === "id")) return name;
	}
}
// src/domain/diff/key-items.ts
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
	for (const element of list) {
		const key = listKey(element, kind.by);
		if (key === void 0) return asTheyAre();
		let name = `@${key}`;
		for (let times = 2; Object.hasOwn(keyed, name); times += 1) name = `@${key} (${times})`;
		keyed[name] = keyValue(section, path, element);
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
/** How many keys of a path lead to where one side has a list and the other has none: it can't be compared by elements. */
function otherShapeAt(a, b, path) {
	for (let length = 0; length < path.length; length += 1) {
		const way = path.slice(0, length);
		const [here, there] = [valueAt(a, way), valueAt(b, way)];
		if (here === void 0 || there === void 0) return path.length;
		if (isListForm(here) !== isListForm(there)) return length;
	}
	return path.length;
}
/** All keys of one object are of one kind, so the first tells. */
function isListForm(value) {
	if (isKeyedList(value)) return true;
	if (!isKeyedObject(value)) return false;
	for (const key in value) return !key.startsWith(".");
	return false;
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
// src/domain/diff/tell-once.ts
/**
* Some layouts hold the same words twice: as sample questions, which every layout has, and as the platform's own form of them (by
* language, with marks). A person wants to read of each difference once, in the form that says more.
*/
function tellOnce(section, fields) {
	switch (section) {
		case "topics": return questionsOnce(fields);
		case "agent": return withoutRepeats(languagesOnce(fields), ["model"], (path) => path[0] === "pipeline");
		case "integrations": return withoutRepeats(fields, ["model"], (path) => path[0] === "models");
		default: return fields;
	}
}
function questionsOnce(fields) {
	const key = (kind, text) => `${kind}\u0000${text}`;
	const told = /* @__PURE__ */ new Set();
	for (const field of fields) {
		const words = ownWords(field);
		if (words !== void 0) told.add(key(field.kind, words));
	}
	if (told.size === 0) return fields;
	const dropped = /* @__PURE__ */ new Set();
	const rest = fields.filter((field) => {
		const value = field.after ?? field.before;
		if (!(field.path.length === 2 && field.path[0] === "sample_questions") || typeof value !== "string" || !told.has(key(field.kind, value))) return true;
		dropped.add(key(field.kind, value));
		return false;
	});
	const isMark = (field) => field.path[0] === "annotated_examples" && !dropped.has(key(field.kind, ownWords(field) ?? ""));
	return joinMarked(rest).map((field) => {
		const label = field.kind !== "changed" && isMark(field) ? `marks in ${field.label}` : field.label;
		return field.path[0] === "trainingPhrases" ? asWritten({
			...field,
			label
		}) : {
			...field,
			label
		};
	});
}
/** The plain words of an element of a platform's own list of phrases. */
function ownWords({ path, after, before }) {
	const value = after ?? before;
	if (path[0] === "annotated_examples" && path.length === 2 && typeof value === "string") return readAnnotatedText(value).plain;
	if (path[0] === "trainingPhrases" && path.length === 3 && value !== void 0) return plainWords(value);
}
function plainWords(value) {
	if (typeof value === "string") return value;
	const parts = listAt(value, "parts").map((part) => textAt(part, "text"));
	return parts.length === 0 || parts.includes(void 0) ? void 0 : parts.join("").trim();
}
/** A phrase with parts as people write one: `a table [inside](seating)`, and how often it counts. */
function asWritten(field) {
	const written = (value) => {
		const parts = listAt(value, "parts");
		if (!isJsonObject(value) || Object.keys(value).some((key) => key !== "parts" && key !== "repeatCount")) return value;
		const words = parts.map((part) => {
			const text = textAt(part, "text") ?? "";
			const parameter = textAt(part, "parameterId");
			return parameter === void 0 ? text : `[${text}](${parameter})`;
		});
		const { repeatCount } = value;
		const times = typeof repeatCount === "number" && repeatCount !== 1 ? ` ×${repeatCount}` : "";
		return `${words.join("")}${times}`;
	};
	const { before, after } = field;
	return {
		...field,
		...before === void 0 ? {} : { before: written(before) },
		...after === void 0 ? {} : { after: written(after) }
	};
}
/** The same words, gone with these marks and there with others, are one phrase that is marked in another way. */
function joinMarked(fields) {
	const listOf = ({ path }) => JSON.stringify(path.slice(0, -1));
	const gone = /* @__PURE__ */ new Map();
	for (const field of fields) {
		const words = field.kind === "removed" ? ownWords(field) : void 0;
		if (words !== void 0) gone.set(`${listOf(field)}${words}`, field);
	}
	const joined = /* @__PURE__ */ new Set();
	return fields.map((field) => {
		const words = field.kind === "added" ? ownWords(field) : void 0;
		const earlier = words === void 0 ? void 0 : gone.get(`${listOf(field)}${words}`);
		if (earlier?.before === void 0 || joined.has(earlier)) return field;
		joined.add(earlier);
		return {
			...field,
			label: `marks in ${field.label}`,
			kind: "changed",
			before: earlier.before
		};
	}).filter((field) => !joined.has(field));
}
/** Rasa's `language` and `additional_languages` are the agent's `languages`. */
function languagesOnce(fields) {
	if (!fields.some(({ path }) => path[0] === "languages")) return fields;
	return fields.filter(({ path }) => path[0] !== "language" && path[0] !== "additional_languages");
}
/** Leaves out fields of `isCopy` that say the same of the same setting as one below `original`. */
function withoutRepeats(fields, original, isCopy) {
	const says = ({ kind, before = null, after = null }) => `${kind}${canonicalJson([before, after])}`;
	const told = new Set(fields.filter(({ path }) => original.every((step, index) => path[index] === step)).map(says));
	return told.size === 0 ? fields : fields.filter((field) => !(isCopy(field.path) && told.has(says(field))));
}
// src/domain/diff/text-pieces.ts
/** Bounds by amount of work, never by time: the same texts give the same pieces on every machine. */
const MAX_LINE_EDITS = 500;
const MAX_WORD_EDITS = 400;
/** Of all hunks together. The work of one grows with the square of its edits. */
const MAX_WORD_WORK = 2 * MAX_WORD_EDITS ** 2;
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
	const hunks = diffLines(before, after);
	if (hunks === void 0) return void 0;
	const pieces = [];
	let removed = "";
	let added = "";
	let work = MAX_WORD_WORK;
	const flush = () => {
		const hunk = compareHunk(removed, added, Math.min(MAX_WORD_EDITS, Math.floor(Math.sqrt(work))));
		work -= hunk.edits ** 2;
		pieces.push(...hunk.pieces);
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
/** Lines that only one side has, and runs of those that both have; undefined when there are too many. */
function diffLines(before, after) {
	if (before !== after && !before.includes("\n") && !after.includes("\n")) return [{
		value: [before],
		removed: true,
		added: false
	}, {
		value: [after],
		removed: false,
		added: true
	}];
	return diffArrays(lines(before), lines(after), { maxEditLength: MAX_LINE_EDITS });
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
function compareHunk(before, after, maxEdits) {
	const whole = [{
		kind: "removed",
		text: before
	}, {
		kind: "added",
		text: after
	}];
	if (before === "" || after === "" || Math.max(before.length, after.length) > MAX_HUNK_LENGTH) return {
		pieces: whole,
		edits: 0
	};
	const head = sharedHead(before, after);
	const tail = sharedTail(before, after, head);
	const a = tokens(before.slice(head, before.length - tail));
	const b = tokens(after.slice(head, after.length - tail));
	const runs = diffArrays(a.map((token) => token.word), b.map((token) => token.word), { maxEditLength: maxEdits });
	if (runs === void 0) return {
		pieces: whole,
		edits: maxEdits
	};
	const pieces = [{
		kind: "same",
		text: before.slice(0, head)
	}];
	let edits = 0;
	let atA = 0;
	let atB = 0;
	for (const run of runs) {
		if (run.added || run.removed) edits += run.count;
		for (let index = 0; index < run.count; index += 1) {
			const tokenA = run.added ? void 0 : a[atA++];
			const tokenB = run.removed ? void 0 : b[atB++];
			pieces.push(...compareTokens(tokenA, tokenB));
		}
	}
	pieces.push({
		kind: "same",
		text: before.slice(before.length - tail)
	});
	return {
		pieces,
		edits
	};
}
const BLANK = /\s/;
/** Whether a word ends right before this place and a blank begins at it: no token spans it. */
function isBetweenTokens(text, at) {
	return BLANK.test(text.charAt(at)) && !BLANK.test(text.charAt(at - 1));
}
/** How far both texts are the same from the beginning, up to a place between two tokens in both: that much needs no comparison. */
function sharedHead(a, b) {
	const most = Math.min(a.length, b.length);
	let end = 0;
	while (end < most && a.charCodeAt(end) === b.charCodeAt(end)) end += 1;
	for (let at = end - 1; at > 0; at -= 1) if (isBetweenTokens(a, at)) return at;
	return 0;
}
/** The same from the end, in what is after the shared head. */
function sharedTail(a, b, head) {
	const most = Math.min(a.length, b.length) - head;
	let length = 0;
	while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length += 1;
	for (let tail = length - 1; tail > 0; tail -= 1) if (isBetweenTokens(a, a.length - tail)) return tail;
	return 0;
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
/**
* The fields in which two values of one item differ, in path order. Never empty when the canonical JSON of the two differs:
* if the comparison finds nothing to name, the whole is shown.
*/
function diffItem(section, before, after) {
	if (equalJson(before, after)) return [];
	const top = {
		section,
		path: [],
		names: []
	};
	const fields = diffObjects(top, before, after);
	if (fields.length > 0) return tellOnce(section, [...fields].sort(byPath));
	return [fieldChange(top, before, after)];
}
function diffObjects(place, before, after) {
	const differing = whatDiffers(before, after);
	const a = keyItem(place.section, place.names, differing.before);
	const b = keyItem(place.section, place.names, differing.after);
	const wholes = /* @__PURE__ */ new Set();
	const fields = [];
	for (const entry of (0, import_deep_diff.default)(a, b) ?? []) {
		const entryPath = entry.path ?? [];
		const firstIndex = entryPath.findIndex((step) => typeof step === "number");
		const inSequence = entry.kind === "A" || firstIndex >= 0;
		const way = (firstIndex < 0 ? entryPath : entryPath.slice(0, firstIndex)).map(String);
		const keys = way.slice(0, otherShapeAt(a, b, way));
		if (inSequence || keys.length < way.length) {
			const once = JSON.stringify(keys);
			if (wholes.has(once)) continue;
			wholes.add(once);
		}
		fields.push(...diffAt(place, keys, valueAt(a, keys), valueAt(b, keys)));
	}
	return fields;
}
/** The members that only one of them has, or that differ: most of an item is the same, and need not be gone through. */
function whatDiffers(one, other) {
	const before = Object.create(null);
	const after = Object.create(null);
	for (const [name, member] of Object.entries(one)) {
		const counterpart = Object.hasOwn(other, name) ? other[name] : void 0;
		if (counterpart !== void 0 && equalJson(member, counterpart)) continue;
		before[name] = member;
		if (counterpart !== void 0) after[name] = counterpart;
	}
	for (const [name, member] of Object.entries(other)) if (!Object.hasOwn(one, name)) after[name] = member;
	return {
		before,
		after
	};
}
function diffAt(root, keys, a, b) {
	const path = [...root.path];
	const names = [...root.names];
	for (const key of keys) {
		const step = readStep(key);
		if (step.kind === "field") {
			path.push(step.name);
			names.push(step.name);
		} else if (step.kind === "keyed-element") path.push(step.key);
		else path.push(elementName(a ?? b, step.text));
	}
	const place = {
		section: root.section,
		path,
		names
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
function diffSequences(place, before, after) {
	const compared = compareSequences(place.section, place.names, before, after);
	if (compared === void 0) return [fieldChange(place, [...before], [...after])];
	const within = (step) => ({
		...place,
		path: [...place.path, step]
	});
	const { order } = compared;
	return [
		...compared.added.map(({ step, element }) => fieldChange(within(step), void 0, element)),
		...compared.removed.map(({ step, element }) => fieldChange(within(step), element, void 0)),
		...compared.objects.flatMap(({ step, before: a, after: b }) => diffObjects(within(step), a, b)),
		...compared.values.map(({ step, before: a, after: b }) => fieldChange(within(step), a, b)),
		...order === void 0 ? [] : [fieldChange(place, order.before, order.after)]
	];
}
function same(a, b) {
	if (a === void 0 || b === void 0) return a === b;
	return equalJson(a, b);
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
function byPath(a, b) {
	return compareCodeUnits(a.path.map(orderKey).join("\0"), b.path.map(orderKey).join("\0"));
}
function orderKey(step) {
	return typeof step === "number" ? String(step).padStart(6, "0") : step;
}
// src/domain/diff/own-id.ts
/** Fields that may do nothing but repeat the id: a rule's `id`, the `name` and `key` of Rasa's items. */
const REPEATING = [
	"id",
	"key",
	"name"
];
/** An item without the fields that only repeat its id, and which those are. */
function withoutOwnId(id, item) {
	const repeats = REPEATING.filter((name) => Object.hasOwn(item, name) && item[name] === id);
	if (repeats.length === 0) return {
		rest: item,
		repeats
	};
	return {
		rest: replaced(item, (name) => repeats.every((one) => one !== name)),
		repeats
	};
}
/** The item as it would be if it had had its new id: fields that repeat the id on both sides follow, nothing else does. */
function withNewId(formerId, before, id, after) {
	const follows = new Set(REPEATING.filter((name) => Object.hasOwn(before, name) && Object.hasOwn(after, name) && before[name] === formerId && after[name] === id));
	return follows.size === 0 ? before : replaced(before, () => true, (name) => follows.has(name) ? id : void 0);
}
/** Fields that repeat the former id still: the rename did not reach them. */
function fieldsLeftBehind(formerId, before, after) {
	return REPEATING.filter((name) => Object.hasOwn(before, name) && Object.hasOwn(after, name) && before[name] === formerId && after[name] === formerId);
}
function replaced(item, keep, value = () => void 0) {
	const result = Object.create(null);
	for (const [name, member] of Object.entries(item)) if (keep(name)) result[name] = value(name) ?? member;
	return result;
}
// src/domain/diff/vocabulary.ts
/** Enough to tell any two items apart; what a longer one says after that adds work and no knowledge. */
const MOST_WORDS = 400;
const MAX_DEPTH$1 = 32;
const ASCII_WORD = /[a-z0-9]+/g;
/** As in comparing texts: in scripts without blanks between words, a character is a word. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;
const BEYOND_ASCII = /[^\0-\x7f]/;
/** Words as numbers, each with the field it stands in: thousands of items are compared by numbers, not by texts. */
var Vocabulary = class {
	#fields = /* @__PURE__ */ new Map();
	#size = 0;
	get size() {
		return this.#size;
	}
	/**
	* The different words of an item, up to a bound. Two items with the same fields are not alike for that alone, so fields
	* count only with what they hold. Switches are left out: nearly every item has the same ones.
	*/
	wordsOf(item) {
		const words = /* @__PURE__ */ new Set();
		this.#collect(item, "", words, MAX_DEPTH$1);
		return words;
	}
	#collect(value, field, words, depth) {
		if (depth === 0 || words.size >= MOST_WORDS) return;
		if (typeof value === "number") words.add(this.#numberOf(field, String(value)));
		else if (typeof value === "string") this.#collectText(value.toLowerCase(), field, words);
		else if (isList(value)) for (const element of value) this.#collect(element, field, words, depth - 1);
		else if (isJsonObject(value)) for (const [name, member] of Object.entries(value)) this.#collect(member, `${field}\u0000${name}`, words, depth - 1);
	}
	#collectText(text, field, words) {
		const pattern = BEYOND_ASCII.test(text) ? WORD : ASCII_WORD;
		pattern.lastIndex = 0;
		for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
			if (words.size >= MOST_WORDS) return;
			words.add(this.#numberOf(field, found[0]));
		}
	}
	#numberOf(field, word) {
		let words = this.#fields.get(field);
		if (words === void 0) {
			words = /* @__PURE__ */ new Map();
			this.#fields.set(field, words);
		}
		const known = words.get(word);
		if (known !== void 0) return known;
		words.set(word, this.#size);
		this.#size += 1;
		return this.#size - 1;
	}
};
// src/domain/diff/find-renames.ts
/**
* Dice 2·|A∩B| / (|A|+|B|) (Dice 1945) of the items' words from which two are taken for one. Measured: of all pairs of
* different topics, rules, tools and SMS of the sample hotel none reaches 0.5, of a real Rasa bot's intents none 0.52; a
* topic of 35 words with one sentence of ten rewritten keeps 0.7. Only copies made from one template are more alike.
*/
const LEAST_SIMILAR = .6;
/** With fewer words a pair reaches that by chance: "Front desk, queue:desk" and "Night desk, queue:desk" are two handoffs. */
const FEWEST_WORDS_SIMILAR = 8;
/** The same of equal items: two switched-on items of one kind with nothing to say are equal and still not the same. */
const FEWEST_WORDS_EQUAL = 3;
/** Bounds by amount of work, as git's rename limit: beyond them only equal items are paired. */
const MOST_PAIRS = 1e6;
const MOST_WORK = 5e7;
const STEPS = 1e3;
/**
* Pairs items of one section that are only on the one side with those only on the other: equal ones first, then similar
* ones, the most similar first, ties by id. Each item is used once. The other way round it finds the same pairs.
*/
function findRenames(removed, added) {
	if (removed.size === 0 || added.size === 0) return [];
	const equal = pairEqual(removed, added);
	const formerIds = new Set(equal.map(({ formerId }) => formerId));
	const ids = new Set(equal.map(({ id }) => id));
	const similar = pairSimilar([...removed].filter(([id]) => !formerIds.has(id)), [...added].filter(([id]) => !ids.has(id)));
	return [...equal, ...similar].sort((a, b) => compareCodeUnits(a.id, b.id));
}
function pairEqual(removed, added) {
	const vocabulary = new Vocabulary();
	const waiting = /* @__PURE__ */ new Map();
	for (const [id, item] of inIdOrder(removed)) {
		const content = contentOf(id, item);
		waiting.set(content, [...waiting.get(content) ?? [], id]);
	}
	return inIdOrder(added).flatMap(([id, item]) => {
		const formerIds = waiting.get(contentOf(id, item));
		if (formerIds === void 0) return [];
		if (vocabulary.wordsOf(withoutOwnId(id, item).rest).size < FEWEST_WORDS_EQUAL) return [];
		const formerId = formerIds.shift();
		return formerId === void 0 ? [] : [{
			formerId,
			id
		}];
	});
}
function contentOf(id, item) {
	const { rest, repeats } = withoutOwnId(id, item);
	return `${repeats.join()} ${canonicalJson(rest)}`;
}
function pairSimilar(removed, added) {
	if (removed.length * added.length > MOST_PAIRS) return [];
	const vocabulary = new Vocabulary();
	const before = worded(removed, vocabulary);
	const after = worded(added, vocabulary);
	const places = placesOfWords(before, vocabulary.size);
	if (workOf(places, after) > MOST_WORK) return [];
	const order = [...before, ...after].map(({ id }) => id).sort(compareCodeUnits);
	const rank = new Map(order.map((id, index) => [id, index]));
	const size = order.length;
	const keys = [];
	const shared = new Uint32Array(before.length);
	for (const { id, words } of after) {
		shared.fill(0);
		for (const word of words) for (const place of places[word] ?? []) shared[place] = (shared[place] ?? 0) + 1;
		const own = rank.get(id) ?? 0;
		for (let place = 0; place < shared.length; place += 1) {
			const count = shared[place] ?? 0;
			if (count * 2 < LEAST_SIMILAR * words.size) continue;
			const former = before[place];
			if (former === void 0) continue;
			const dice = 2 * count / (words.size + former.words.size);
			if (dice < LEAST_SIMILAR) continue;
			const other = rank.get(former.id) ?? 0;
			const unlike = Math.round((1 - dice) * STEPS);
			keys.push((unlike * size + Math.min(own, other)) * size + Math.max(own, other));
		}
	}
	const isFormer = new Set(before.map(({ id }) => id));
	const used = /* @__PURE__ */ new Set();
	const renames = [];
	for (const key of Float64Array.from(keys).sort()) {
		const first = order[Math.floor(key / size) % size];
		const second = order[key % size];
		if (first === void 0 || second === void 0 || used.has(first) || used.has(second)) continue;
		used.add(first).add(second);
		renames.push(isFormer.has(first) ? {
			formerId: first,
			id: second
		} : {
			formerId: second,
			id: first
		});
	}
	return renames;
}
function worded(items, vocabulary) {
	return items.map(([id, item]) => ({
		id,
		words: vocabulary.wordsOf(withoutOwnId(id, item).rest)
	})).filter(({ words }) => words.size >= FEWEST_WORDS_SIMILAR);
}
/** For each word the places of the items that have it. */
function placesOfWords(items, size) {
	const places = new Array(size);
	for (const [place, { words }] of items.entries()) for (const word of words) {
		const found = places[word];
		if (found === void 0) places[word] = [place];
		else found.push(place);
	}
	return places;
}
function workOf(places, items) {
	let work = 0;
	for (const { words } of items) for (const word of words) work += places[word]?.length ?? 0;
	return work;
}
function inIdOrder(items) {
	return [...items].sort(([a], [b]) => compareCodeUnits(a, b));
}
// src/domain/diff/follow-renames.ts
/** Where a text names items whatever its words are: `{{fn:lookup}}`, `${TOOL:lookup}`, `slots.city`, a resource's name. */
const NAMED_IN_TEXT = /\{[^{}]{1,300}\}|\bslots\.[A-Za-z_]\w{0,119}|^projects\/\S+$/g;
/**
* Changed items that do nothing but call renamed items by their new ids, and the first of those they call. An item counts
* only when its whole content before, with the new ids where it names the renamed items, is its content after.
*/
function findFollowed(changes, references) {
	const renames = /* @__PURE__ */ new Map();
	for (const change of changes) if (change.formerId !== void 0) renames.set(`${change.section}/${change.formerId}`, change);
	const followed = /* @__PURE__ */ new Map();
	if (renames.size === 0) return followed;
	const before = byItem(references.before);
	const after = byItem(references.after);
	for (const change of changes) {
		if (change.kind !== "changed" || !isJsonObject(change.before) || !isJsonObject(change.after)) continue;
		const layout = followersIn(before.get(change.name) ?? [], after.get(change.name) ?? [], renames);
		const followers = [...nativeFollowers(change.section, change.before, renames), ...layout];
		const [first] = followers;
		if (first === void 0) continue;
		const expected = canonicalItem(change.section, rewriteObject(change.section, change.before, [], followers));
		if (canonicalJson(expected) === canonicalJson(change.after)) followed.set(change.name, first.renamed.name);
	}
	return followed;
}
function byItem(references) {
	const items = /* @__PURE__ */ new Map();
	for (const reference of references) {
		const known = items.get(reference.from);
		if (known === void 0) items.set(reference.from, [reference]);
		else known.push(reference);
	}
	return items;
}
function nativeFollowers(section, before, renames) {
	return [...new Set(targetsOf(section, before))].flatMap((target) => {
		const renamed = renames.get(target);
		if (renamed?.formerId === void 0) return [];
		return [{
			renamed,
			former: renamed.formerId,
			now: renamed.id
		}];
	});
}
function followersIn(before, after, renames) {
	return before.flatMap(({ to, place }) => {
		const renamed = renames.get(to);
		if (renamed?.formerId === void 0) return [];
		const now = after.find((reference) => reference.to === renamed.name);
		if (now === void 0) return [];
		return [{
			renamed,
			former: place?.called ?? renamed.formerId,
			now: now.place?.called ?? renamed.id,
			...place === void 0 ? {} : { place: placeName(place.path) }
		}];
	});
}
/** Without indices: canonical lists may stand in another order than the file's. */
function placeName(path) {
	return path.filter((step) => typeof step === "string").join("\0");
}
function rewriteObject(section, object, path, followers) {
	const result = Object.create(null);
	for (const [name, member] of Object.entries(object)) {
		const key = nowAt(section, [...path, "*"], name, followers) ?? name;
		result[key] = rewrite(section, member, [...path, name], followers);
	}
	return result;
}
function rewrite(section, value, path, followers) {
	if (isList(value)) return value.map((element) => rewrite(section, element, path, followers));
	if (isJsonObject(value)) return rewriteObject(section, value, path, followers);
	if (typeof value !== "string") return value;
	return nowAt(section, path, value, followers) ?? rewriteText(value, followers);
}
/** The new name where `path` holds nothing but a name. */
function nowAt(section, path, written, followers) {
	const target = sectionNamedAt(section, path);
	return followers.find(({ renamed, former, place }) => former === written && (renamed.section === target || place === path.join("\0")))?.now;
}
function rewriteText(text, followers) {
	const now = (word) => followers.find(({ former }) => former === word)?.now ?? word;
	return text.replace(NAMED_IN_TEXT, (part) => {
		const name = /^[^:]*:\s*([^{}]*?)\s*\}$/.exec(part)?.[1];
		if (name !== void 0 && now(name) !== name) return part.replace(name, () => now(name));
		return part.replace(/[\p{L}\p{N}_-]+/gu, now);
	});
}
// src/domain/diff/fold-wiring.ts
/**
* A topic whose only difference is that it now sends the SMS added in the same diff says nothing that the SMS's own change
* does not say. Such a change is moved into `includes` of the item that it wires. Only when every field of the change is
* new wiring to added items, or lost wiring to removed ones, or when the change does nothing but call renamed items by their
* new ids: anything else stays a change of its own. `references`: those that the layouts tell, of both sides.
*/
function foldWiring(changes, references = {
	before: [],
	after: []
}) {
	const whole = /* @__PURE__ */ new Map();
	for (const change of changes) if (change.kind !== "changed") whole.set(change.name, change);
	const followed = findFollowed(changes, references);
	const folded = /* @__PURE__ */ new Map();
	return changes.filter((change) => {
		const host = findHost(change, whole) ?? followed.get(change.name);
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
// src/domain/diff/secrets/collect-secrets.ts
/** Parts shorter than this of a secret that runs over several fields say nothing. */
const SHORTEST_PART = 16;
/** A key whose end is missing goes on as long as its characters do. */
const KEY = "PRIVATE KEY";
const KEY_BODY = /^(?:[A-Za-z0-9+/=\s\\]|-(?!-)){0,16000}/;
const MAX_DEPTH = 64;
const WRITTEN_OUT = "a secret written out";
/** Notes every secret in one item: by its form, by the vendor's name before it, or because its key says so. */
function collectFromItem(name, value, known) {
	const leaves = [];
	if (!gather({
		path: name,
		sensitive: void 0
	}, value, leaves, 0) && !mightHoldSecret(name)) return;
	collectFromLeaves(name, leaves, known);
}
/** Notes every secret in a text that stands alone. */
function collectFromText(text, known) {
	if (mightHoldSecret(text)) addSpans(text, [{
		start: 0,
		end: text.length
	}], known);
}
/** Collects texts and keys; whether any of them could hold a secret. Most items can't, and cost one look. */
function gather(place, value, leaves, depth) {
	const { path, sensitive } = place;
	if (depth > MAX_DEPTH || value === null || typeof value === "boolean") return false;
	if (typeof value === "string" || typeof value === "number") {
		const text = String(value);
		leaves.push({
			key: path,
			sensitive,
			text
		});
		return sensitive !== void 0 || typeof value === "string" && mightHoldSecret(text);
	}
	let suspicious = false;
	if (isList(value)) {
		for (const element of value) if (gather(place, element, leaves, depth + 1)) suspicious = true;
		return suspicious;
	}
	if (!isJsonObject(value)) return false;
	for (const [name, member] of Object.entries(value)) {
		if (mightHoldSecret(name)) suspicious = true;
		if (gather({
			path: `${path}.${name}`,
			sensitive: isSensitiveName(name) ? name : sensitive
		}, member, leaves, depth + 1)) suspicious = true;
	}
	return suspicious;
}
/**
* The leaves are read as lines `names: text`, one below the other, since many secrets are only told by what stands before
* them. Private keys are looked for in each alone too, since of lines that follow they take what is none of theirs.
*/
function collectFromLeaves(name, leaves, known) {
	let whole = `${name}\n`;
	const spans = [{
		start: 0,
		end: name.length
	}];
	for (const { key, sensitive, text } of leaves) {
		spans.push({
			start: whole.length,
			end: whole.length + key.length
		});
		const start = whole.length + key.length + 2;
		whole += `${key}: ${text}\n`;
		spans.push({
			start,
			end: start + text.length
		});
		if (sensitive === void 0) continue;
		if (key.endsWith(`.${sensitive}`)) {
			if (isSensitiveValue(sensitive, text)) known.set(text, WRITTEN_OUT);
		} else if (findSecrets(`${sensitive}: ${text}`).length > 0) known.set(text, WRITTEN_OUT);
	}
	addSpans(whole, spans, known);
	if (!whole.includes(KEY)) return;
	for (const { text } of leaves) if (text.includes(KEY)) collectFromText(text, known);
}
function addSpans(text, spans, known) {
	let next = 0;
	for (const found of findSecrets(text)) {
		while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= found.start) next += 1;
		for (let at = next; at < spans.length; at += 1) {
			const span = spans[at];
			if (span === void 0 || span.start >= found.end) break;
			const start = Math.max(span.start, found.start);
			const end = Math.min(span.end, found.end);
			const part = text.slice(start, end);
			if (end - start === found.end - found.start || part.length >= SHORTEST_PART) known.set(withBody(part, text.slice(end, span.end)), found.what);
		}
	}
}
function withBody(secret, rest) {
	if (!secret.endsWith("PRIVATE KEY-----") && !secret.endsWith("PRIVATE KEY BLOCK-----")) return secret;
	return secret + (KEY_BODY.exec(rest)?.[0] ?? "");
}
// src/domain/diff/hide-secrets.ts
/**
* The comparison without a secret in it, before anybody renders or writes it: each is `••• (a GitHub token)` wherever it
* stands, on both sides and in pieces of words, and one that changed says so. What differs is still a change. A comparison
* without secrets comes back as it is.
*/
function hideSecrets(diff) {
	const own = diff.changes.map((change) => {
		const found = /* @__PURE__ */ new Map();
		collectFromChange(change, found);
		return found;
	});
	const known = new Map(own.flatMap((found) => [...found]));
	for (const text of wordsOf(diff)) collectFromText(text, known);
	if (known.size === 0) return diff;
	const hiding = concealer(known, known);
	const { conceal } = hiding;
	const changes = diff.changes.map((change, index) => {
		const mine = own[index];
		return hideInChange(change, mine === void 0 || mine.size === 0 || known.size <= 200 ? hiding : concealer(mine, known));
	});
	const from = hideInSide(diff.from, hiding);
	return {
		...diff,
		displayName: conceal(diff.displayName),
		from,
		to: hideInSide(diff.to, hiding),
		changes,
		flags: diff.flags.map((flag) => ({
			...flag,
			message: conceal(flag.message),
			...flag.item === void 0 ? {} : { item: hideInName(flag.item, hiding) }
		})),
		summary: summarise({
			...diff,
			from,
			changes
		}),
		...diff.notes === void 0 ? {} : { notes: diff.notes.map((note) => conceal(note)) }
	};
}
/** The same for a comparison that was given notes, flags or credits after it was made; quick where they hold no secret. */
function hideSecretsInWords(diff) {
	const known = /* @__PURE__ */ new Map();
	for (const text of wordsOf(diff)) collectFromText(text, known);
	return known.size === 0 ? diff : hideSecrets(diff);
}
function collectFromChange(change, known) {
	for (const value of [change.before, change.after]) if (value !== void 0) collectFromItem(change.id, value, known);
	if (change.before === void 0 && change.after === void 0) {
		for (const field of change.fields) for (const value of [field.before, field.after]) if (value !== void 0) collectFromItem(field.path.join("."), value, known);
	}
	for (const one of change.includes ?? []) collectFromChange(one, known);
}
/** Texts that belong to no item. */
function wordsOf(diff) {
	return [
		diff.displayName,
		diff.from.label,
		diff.to.label,
		...diff.flags.map(({ message }) => message),
		...diff.notes ?? [],
		...diff.changes.flatMap(({ formerId = "", credits = [] }) => [formerId, ...credits.map(({ author = "" }) => author)])
	];
}
function hideInSide(side, { conceal }) {
	return {
		...side,
		label: conceal(side.label)
	};
}
function hideInName(name, { concealId }) {
	return `${sectionOf(name)}/${concealId(name.slice(name.indexOf("/") + 1))}`;
}
function hideInChange(change, hiding) {
	const { conceal, concealId } = hiding;
	const { before, after } = change;
	return {
		...change,
		id: concealId(change.id),
		name: hideInName(change.name, hiding),
		...change.formerId === void 0 ? {} : { formerId: concealId(change.formerId) },
		fields: change.fields.map((field) => hideInField(field, hiding)),
		remarks: change.remarks.map((remark) => conceal(remark)),
		dependents: change.dependents.map((name) => hideInName(name, hiding)),
		...change.includes === void 0 ? {} : { includes: change.includes.map((one) => hideInChange(one, hiding)) },
		...change.credits === void 0 ? {} : { credits: change.credits.map(({ author, ...credit }) => author === void 0 ? credit : {
			author: conceal(author),
			...credit
		}) },
		...before === void 0 ? {} : { before: hideInValue(before, void 0, hiding) },
		...after === void 0 ? {} : { after: hideInValue(after, before, hiding) }
	};
}
function hideInField(field, hiding) {
	const { pieces, ...rest } = field;
	const shown = {
		...rest,
		path: field.path.map((step) => typeof step === "string" ? hiding.conceal(step) : step),
		label: hiding.conceal(field.label),
		...field.before === void 0 ? {} : { before: hideInValue(field.before, void 0, hiding) },
		...field.after === void 0 ? {} : { after: hideInValue(field.after, field.before, hiding) }
	};
	if (pieces === void 0) return shown;
	if (shown.before === field.before && shown.after === field.after) return {
		...shown,
		pieces
	};
	const again = typeof shown.before === "string" && typeof shown.after === "string" ? compareTexts(shown.before, shown.after) : void 0;
	return again === void 0 ? shown : {
		...shown,
		pieces: again
	};
}
/** `other`: what stands at the same place on the other side. */
function hideInValue(value, other, hiding) {
	if (typeof value === "string") return hiding.conceal(value, other === void 0 ? void 0 : textOf(other));
	if (typeof value === "number") {
		const hidden = hiding.conceal(String(value), other === void 0 ? void 0 : textOf(other));
		return hidden === String(value) ? value : hidden;
	}
	if (isList(value)) return value.map((element) => hideInValue(element, other, hiding));
	if (!isJsonObject(value)) return value;
	const shown = Object.create(null);
	for (const [key, member] of Object.entries(value)) {
		const there = isJsonObject(other) && Object.hasOwn(other, key) ? other[key] : void 0;
		shown[hiding.conceal(key)] = hideInValue(member, there, hiding);
	}
	return shown;
}
function textOf(value) {
	return typeof value === "string" ? value : canonicalJson(value);
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
* Both snapshots must be in canonical form (`takeSnapshot`, `loadSnapshot`) and of one agent. `live` is the name of the
* last environment, where it is known.
*/
function diffSnapshots(from, to, live) {
	const agent = to.snapshot?.agent ?? from.snapshot?.agent ?? "";
	if (from.snapshot !== void 0 && to.snapshot !== void 0 && from.snapshot.agent !== to.snapshot.agent) throw new UserError("DIFFERENT_AGENTS", `${from.side.label} holds the agent ${from.snapshot.agent}, ${to.side.label} holds ${to.snapshot.agent}.`, "Compare two states of one agent, or set `agent` in greenroom.yml back to the name it had.");
	const wiring = {
		before: wiringOf(from.snapshot, from.references),
		after: wiringOf(to.snapshot, to.references)
	};
	const changes = foldWiring(SECTIONS.flatMap((section) => diffSection(section, itemsIn(from.snapshot, section), itemsIn(to.snapshot, section), wiring)), {
		before: from.references ?? [],
		after: to.references ?? []
	});
	const sections = SECTIONS.filter((section) => itemsIn(from.snapshot, section).size + itemsIn(to.snapshot, section).size > 0).map((section) => countSection(section, changes));
	const { cosmetic, unsure, notes } = compareFiles(from.files, to.files, changes);
	const fromSide = describe(from);
	return hideSecrets({
		schemaVersion: 1,
		agent,
		displayName: displayName(to.snapshot) ?? displayName(from.snapshot) ?? agent,
		from: fromSide,
		to: describe(to),
		changes,
		counts: countKinds(changes),
		sections,
		flags: findFlags(changes, wiring, live),
		cosmetic,
		unsure,
		summary: summarise({
			from: fromSide,
			changes,
			sections,
			unsure
		}),
		...notes.length === 0 ? {} : { notes }
	});
}
function diffSection(section, before, after, wiring) {
	const removed = new Map([...before].filter(([id]) => !after.has(id)));
	const added = new Map([...after].filter(([id]) => !before.has(id)));
	const renames = findRenames(removed, added);
	const changes = [];
	for (const { formerId, id } of renames) {
		const a = removed.get(formerId);
		const b = added.get(id);
		if (a === void 0 || b === void 0) continue;
		removed.delete(formerId);
		added.delete(id);
		changes.push(renamedItem(section, formerId, id, {
			before: a,
			after: b
		}, wiring.after));
	}
	for (const [id, b] of added) changes.push(change(section, id, "added", [], remarksOf(section, id, "added", wiring.after), { after: b }));
	for (const [id, a] of removed) changes.push(change(section, id, "removed", [], remarksOf(section, id, "removed", wiring.before, wiring.after), { before: a }));
	for (const [id, a] of before) {
		const b = after.get(id);
		if (b === void 0 || equalJson(a, b)) continue;
		const fields = diffItem(section, a, b);
		const told = remarksOf(section, id, "changed", wiring.after);
		changes.push(change(section, id, "changed", fields, told, {
			before: a,
			after: b
		}));
	}
	return changes.sort((a, b) => KIND_ORDER[a.kind] - KIND_ORDER[b.kind] || compareCodeUnits(a.id, b.id));
}
/** What still names the former id is told and touched too: that is what a rename breaks. */
function renamedItem(section, formerId, id, values, wiring) {
	const fields = diffItem(section, withNewId(formerId, values.before, id, values.after), values.after);
	const { remarks, dependents } = remarksOf(section, id, "renamed", wiring);
	const left = `${section}/${formerId}`;
	return {
		...change(section, id, "renamed", fields, {
			remarks: [
				...remarkOnFormerId(section, formerId, wiring),
				...fieldsLeftBehind(formerId, values.before, values.after).map((name) => `its ${name} is still ${formerId}`),
				...remarks
			],
			dependents: [.../* @__PURE__ */ new Set([...dependents, ...dependentsOf(left, wiring)])]
		}, values),
		formerId
	};
}
function remarksOf(section, id, kind, wiring, now = wiring) {
	return {
		remarks: remarksOn(section, id, kind, wiring, now),
		dependents: dependentsOf(`${section}/${id}`, wiring)
	};
}
function change(section, id, kind, fields, told, values) {
	return {
		section,
		id,
		name: `${section}/${id}`,
		kind,
		...riskOf(section, kind, fields, values.after),
		fields,
		...told,
		...values
	};
}
function itemsIn(snapshot, section) {
	return new Map(Object.entries(snapshot?.sections[section] ?? {}));
}
function describe({ side, snapshot, part }) {
	const { digest: _, ...rest } = side;
	if (snapshot === void 0) return {
		...rest,
		nothing: true
	};
	return part ? side : {
		...rest,
		digest: digestOf(snapshot)
	};
}
function displayName(snapshot) {
	const name = itemsIn(snapshot, "agent").get("agent")?.name;
	return typeof name === "string" ? name : void 0;
}
// src/domain/version/tag-message.ts
/**
* The note, and after an empty line the trailers as the last paragraph. A note can't forge trailers: ours come last, and a
* line of the note that looks like one, or like the start of a signature, is indented.
*/
function renderTagMessage(message) {
	return `${message.note.replace(/\r\n?/g, "\n").trim().replace(/^(?=greenroom-[a-z]+\s*:|-----BEGIN )/gim, " ")}\n\nGreenroom-Agent: ${message.agent}\nGreenroom-Version: ${message.version}\nGreenroom-Digest: ${message.digest}\n`;
}
const TRAILERS = /\n\nGreenroom-Agent: ([a-z0-9][a-z0-9-]{0,62})\nGreenroom-Version: ([1-9][0-9]{0,8})\nGreenroom-Digest: (\S+)\n?$/;
/** Undefined when the text is not a message of ours, to the letter. */
function loadTagMessage(text) {
	const match = TRAILERS.exec(text);
	const [, agent = "", version = "", digest] = match ?? [];
	if (!match || !isDigest(digest)) return void 0;
	return {
		note: text.slice(0, match.index),
		agent,
		version: Number(version),
		digest
	};
}
export { hideSecretsInWords as i, renderTagMessage as n, diffSnapshots as r, loadTagMessage as t };
