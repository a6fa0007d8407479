import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { a as canonicalJson, l as isJsonObject, o as compareCodeUnits, t as digestOf, u as SECTIONS } from "./digest.js";
import { t as UserError } from "./errors.js";
import { c as itemWords, d as fieldLabel, l as listWords, n as summarise } from "./summary.js";
import { a as listKind, i as listKey, r as isList } from "./take-snapshot.js";
// node_modules/diff/libesm/diff/base.js
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
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};
// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
new CharacterDiff();
// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
/**
* Split a string into segments using a word segmenter, merging consecutive
* segments if they are both whitespace segments. Whitespace segments can
* appear adjacent to one another for two reasons:
* - newlines always get their own segment
* - where a diacritic is attached to a whitespace character in the text, the
*   segment ends after the diacritic, so e.g. " \u0300 " becomes two segments.
* This function therefore runs the segmenter's .segment() method and then
* merges consecutive segments of whitespace into a single part.
*/
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}
// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const overlap = maximumOverlap(trailingWs(deletion.value, segmenter), endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const overlap = maximumOverlap(trailingWs(startKeep.value, segmenter), leadingWs(deletion.value, segmenter));
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
new WordsWithSpaceDiff();
// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
new LineDiff();
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}
// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
new SentenceDiff();
// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
new CssDiff();
// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}
// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
	return arrayDiff.diff(oldArr, newArr, options);
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
function wiringOf(snapshot) {
	const references = snapshot === void 0 ? [] : referencesIn(snapshot);
	const group = (key, value) => {
		const groups = /* @__PURE__ */ new Map();
		for (const reference of references) groups.set(key(reference), [...groups.get(key(reference)) ?? [], value(reference)]);
		return groups;
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
	changed: 1,
	removed: 2
};
/**
* The difference of two snapshots in the agent's own terms. No changes exactly when the digests are equal.
* Both snapshots must be in canonical form (`takeSnapshot`, `loadSnapshot`) and of one agent.
*/
function diffSnapshots(from, to) {
	const agent = to.snapshot?.agent ?? from.snapshot?.agent ?? "";
	if (from.snapshot !== void 0 && to.snapshot !== void 0 && from.snapshot.agent !== to.snapshot.agent) throw new UserError("DIFFERENT_AGENTS", `${from.side.label} holds the agent ${from.snapshot.agent}, ${to.side.label} holds ${to.snapshot.agent}.`, "Compare two states of one agent, or set `agent` in greenroom.yml back to the name it had.");
	const wiring = {
		before: wiringOf(from.snapshot),
		after: wiringOf(to.snapshot)
	};
	const found = SECTIONS.flatMap((section) => diffSection(section, itemsIn(from.snapshot, section), itemsIn(to.snapshot, section), wiring));
	const changes = foldWiring(found);
	const touched = new Set(found.map((change) => change.section));
	const unchanged = SECTIONS.filter((section) => !touched.has(section) && itemsIn(from.snapshot, section).size + itemsIn(to.snapshot, section).size > 0);
	const fromSide = describe(from);
	return {
		schemaVersion: 1,
		agent,
		displayName: displayName(to.snapshot) ?? displayName(from.snapshot) ?? agent,
		from: fromSide,
		to: describe(to),
		changes,
		counts: {
			added: count(changes, "added"),
			removed: count(changes, "removed"),
			changed: count(changes, "changed")
		},
		unchanged,
		summary: summarise({
			from: fromSide,
			changes,
			unchanged
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
	return {
		section,
		id,
		name: `${section}/${id}`,
		kind,
		...riskOf(section, kind, fields),
		fields,
		remarks: remarksOn(section, id, kind, wiring),
		...values
	};
}
function itemsIn(snapshot, section) {
	return new Map(Object.entries(snapshot?.sections[section] ?? {}));
}
function describe({ side, snapshot }) {
	const { digest: _, ...rest } = side;
	return snapshot === void 0 ? rest : {
		...rest,
		digest: digestOf(snapshot)
	};
}
function displayName(snapshot) {
	const name = itemsIn(snapshot, "agent").get("agent")?.name;
	return typeof name === "string" ? name : void 0;
}
function count(changes, kind) {
	return changes.filter((one) => one.kind === kind).length;
}
export { countRisks as n, referencesIn as r, diffSnapshots as t };
