import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { c as PATTERNS, l as isJsonObject, o as compareCodeUnits, p as itemName, r as isDigest, u as SECTIONS } from "./base.js";
import { D as objectAt, E as listAt, O as textAt, T as fieldAt, a as showHidden, d as schemaOf, g as SETTINGS_SCHEMA, k as textsAt, s as validateSchema } from "./results.js";
import { c as toolVersion, f as nearestName, l as UserError, u as isUserError } from "./start.js";
import { createHash, randomUUID } from "node:crypto";
import { closeSync, constants, existsSync, fstatSync, lstatSync, mkdtempSync, openSync, readFileSync, readSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { spawn } from "node:child_process";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text, ignoreTrivia = false) {
	const len = text.length;
	let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
	function scanHexDigits(count, exact) {
		let digits = 0;
		let value = 0;
		while (digits < count || !exact) {
			let ch = text.charCodeAt(pos);
			if (ch >= 48 && ch <= 57) value = value * 16 + ch - 48;
			else if (ch >= 65 && ch <= 70) value = value * 16 + ch - 65 + 10;
			else if (ch >= 97 && ch <= 102) value = value * 16 + ch - 97 + 10;
			else break;
			pos++;
			digits++;
		}
		if (digits < count) value = -1;
		return value;
	}
	function setPosition(newPosition) {
		pos = newPosition;
		value = "";
		tokenOffset = 0;
		token = 16;
		scanError = 0;
	}
	function scanNumber() {
		let start = pos;
		if (text.charCodeAt(pos) === 48) pos++;
		else {
			pos++;
			while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
		}
		if (pos < text.length && text.charCodeAt(pos) === 46) {
			pos++;
			if (pos < text.length && isDigit(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
			} else {
				scanError = 3;
				return text.substring(start, pos);
			}
		}
		let end = pos;
		if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
			pos++;
			if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) pos++;
			if (pos < text.length && isDigit(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
				end = pos;
			} else scanError = 3;
		}
		return text.substring(start, end);
	}
	function scanString() {
		let result = "", start = pos;
		while (true) {
			if (pos >= len) {
				result += text.substring(start, pos);
				scanError = 2;
				break;
			}
			const ch = text.charCodeAt(pos);
			if (ch === 34) {
				result += text.substring(start, pos);
				pos++;
				break;
			}
			if (ch === 92) {
				result += text.substring(start, pos);
				pos++;
				if (pos >= len) {
					scanError = 2;
					break;
				}
				switch (text.charCodeAt(pos++)) {
					case 34:
						result += "\"";
						break;
					case 92:
						result += "\\";
						break;
					case 47:
						result += "/";
						break;
					case 98:
						result += "\b";
						break;
					case 102:
						result += "\f";
						break;
					case 110:
						result += "\n";
						break;
					case 114:
						result += "\r";
						break;
					case 116:
						result += "	";
						break;
					case 117:
						const ch3 = scanHexDigits(4, true);
						if (ch3 >= 0) result += String.fromCharCode(ch3);
						else scanError = 4;
						break;
					default: scanError = 5;
				}
				start = pos;
				continue;
			}
			if (ch >= 0 && ch <= 31) {
				if (isLineBreak(ch)) {
					result += text.substring(start, pos);
					scanError = 2;
					break;
				} else scanError = 6;
			}
			pos++;
		}
		return result;
	}
	function scanNext() {
		value = "";
		scanError = 0;
		tokenOffset = pos;
		lineStartOffset = lineNumber;
		prevTokenLineStartOffset = tokenLineStartOffset;
		if (pos >= len) {
			tokenOffset = len;
			return token = 17;
		}
		let code = text.charCodeAt(pos);
		if (isWhiteSpace(code)) {
			do {
				pos++;
				value += String.fromCharCode(code);
				code = text.charCodeAt(pos);
			} while (isWhiteSpace(code));
			return token = 15;
		}
		if (isLineBreak(code)) {
			pos++;
			value += String.fromCharCode(code);
			if (code === 13 && text.charCodeAt(pos) === 10) {
				pos++;
				value += "\n";
			}
			lineNumber++;
			tokenLineStartOffset = pos;
			return token = 14;
		}
		switch (code) {
			case 123:
				pos++;
				return token = 1;
			case 125:
				pos++;
				return token = 2;
			case 91:
				pos++;
				return token = 3;
			case 93:
				pos++;
				return token = 4;
			case 58:
				pos++;
				return token = 6;
			case 44:
				pos++;
				return token = 5;
			case 34:
				pos++;
				value = scanString();
				return token = 10;
			case 47:
				const start = pos - 1;
				if (text.charCodeAt(pos + 1) === 47) {
					pos += 2;
					while (pos < len) {
						if (isLineBreak(text.charCodeAt(pos))) break;
						pos++;
					}
					value = text.substring(start, pos);
					return token = 12;
				}
				if (text.charCodeAt(pos + 1) === 42) {
					pos += 2;
					const safeLength = len - 1;
					let commentClosed = false;
					while (pos < safeLength) {
						const ch = text.charCodeAt(pos);
						if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
							pos += 2;
							commentClosed = true;
							break;
						}
						pos++;
						if (isLineBreak(ch)) {
							if (ch === 13 && text.charCodeAt(pos) === 10) pos++;
							lineNumber++;
							tokenLineStartOffset = pos;
						}
					}
					if (!commentClosed) {
						pos++;
						scanError = 1;
					}
					value = text.substring(start, pos);
					return token = 13;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
			case 45:
				value += String.fromCharCode(code);
				pos++;
				if (pos === len || !isDigit(text.charCodeAt(pos))) return token = 16;
			case 48:
			case 49:
			case 50:
			case 51:
			case 52:
			case 53:
			case 54:
			case 55:
			case 56:
			case 57:
				value += scanNumber();
				return token = 11;
			default:
				while (pos < len && isUnknownContentCharacter(code)) {
					pos++;
					code = text.charCodeAt(pos);
				}
				if (tokenOffset !== pos) {
					value = text.substring(tokenOffset, pos);
					switch (value) {
						case "true": return token = 8;
						case "false": return token = 9;
						case "null": return token = 7;
					}
					return token = 16;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
		}
	}
	function isUnknownContentCharacter(code) {
		if (isWhiteSpace(code) || isLineBreak(code)) return false;
		switch (code) {
			case 125:
			case 93:
			case 123:
			case 91:
			case 34:
			case 58:
			case 44:
			case 47: return false;
		}
		return true;
	}
	function scanNextNonTrivia() {
		let result;
		do
			result = scanNext();
		while (result >= 12 && result <= 15);
		return result;
	}
	return {
		setPosition,
		getPosition: () => pos,
		scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
		getToken: () => token,
		getTokenValue: () => value,
		getTokenOffset: () => tokenOffset,
		getTokenLength: () => pos - tokenOffset,
		getTokenStartLine: () => lineStartOffset,
		getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
		getTokenError: () => scanError
	};
}
function isWhiteSpace(ch) {
	return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
	return ch === 10 || ch === 13;
}
function isDigit(ch) {
	return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes) {
	CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
	CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
	CharacterCodes[CharacterCodes["space"] = 32] = "space";
	CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
	CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
	CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
	CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
	CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
	CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
	CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
	CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
	CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
	CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
	CharacterCodes[CharacterCodes["a"] = 97] = "a";
	CharacterCodes[CharacterCodes["b"] = 98] = "b";
	CharacterCodes[CharacterCodes["c"] = 99] = "c";
	CharacterCodes[CharacterCodes["d"] = 100] = "d";
	CharacterCodes[CharacterCodes["e"] = 101] = "e";
	CharacterCodes[CharacterCodes["f"] = 102] = "f";
	CharacterCodes[CharacterCodes["g"] = 103] = "g";
	CharacterCodes[CharacterCodes["h"] = 104] = "h";
	CharacterCodes[CharacterCodes["i"] = 105] = "i";
	CharacterCodes[CharacterCodes["j"] = 106] = "j";
	CharacterCodes[CharacterCodes["k"] = 107] = "k";
	CharacterCodes[CharacterCodes["l"] = 108] = "l";
	CharacterCodes[CharacterCodes["m"] = 109] = "m";
	CharacterCodes[CharacterCodes["n"] = 110] = "n";
	CharacterCodes[CharacterCodes["o"] = 111] = "o";
	CharacterCodes[CharacterCodes["p"] = 112] = "p";
	CharacterCodes[CharacterCodes["q"] = 113] = "q";
	CharacterCodes[CharacterCodes["r"] = 114] = "r";
	CharacterCodes[CharacterCodes["s"] = 115] = "s";
	CharacterCodes[CharacterCodes["t"] = 116] = "t";
	CharacterCodes[CharacterCodes["u"] = 117] = "u";
	CharacterCodes[CharacterCodes["v"] = 118] = "v";
	CharacterCodes[CharacterCodes["w"] = 119] = "w";
	CharacterCodes[CharacterCodes["x"] = 120] = "x";
	CharacterCodes[CharacterCodes["y"] = 121] = "y";
	CharacterCodes[CharacterCodes["z"] = 122] = "z";
	CharacterCodes[CharacterCodes["A"] = 65] = "A";
	CharacterCodes[CharacterCodes["B"] = 66] = "B";
	CharacterCodes[CharacterCodes["C"] = 67] = "C";
	CharacterCodes[CharacterCodes["D"] = 68] = "D";
	CharacterCodes[CharacterCodes["E"] = 69] = "E";
	CharacterCodes[CharacterCodes["F"] = 70] = "F";
	CharacterCodes[CharacterCodes["G"] = 71] = "G";
	CharacterCodes[CharacterCodes["H"] = 72] = "H";
	CharacterCodes[CharacterCodes["I"] = 73] = "I";
	CharacterCodes[CharacterCodes["J"] = 74] = "J";
	CharacterCodes[CharacterCodes["K"] = 75] = "K";
	CharacterCodes[CharacterCodes["L"] = 76] = "L";
	CharacterCodes[CharacterCodes["M"] = 77] = "M";
	CharacterCodes[CharacterCodes["N"] = 78] = "N";
	CharacterCodes[CharacterCodes["O"] = 79] = "O";
	CharacterCodes[CharacterCodes["P"] = 80] = "P";
	CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
	CharacterCodes[CharacterCodes["R"] = 82] = "R";
	CharacterCodes[CharacterCodes["S"] = 83] = "S";
	CharacterCodes[CharacterCodes["T"] = 84] = "T";
	CharacterCodes[CharacterCodes["U"] = 85] = "U";
	CharacterCodes[CharacterCodes["V"] = 86] = "V";
	CharacterCodes[CharacterCodes["W"] = 87] = "W";
	CharacterCodes[CharacterCodes["X"] = 88] = "X";
	CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
	CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
	CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
	CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
	CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
	CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
	CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
	CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
	CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
	CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
	CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
	CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
	CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
	CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
	CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
	CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
	CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));
new Array(20).fill(0).map((_, index) => {
	return " ".repeat(index);
});
const maxCachedValues = 200;
new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\n" + " ".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\r" + " ".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\r\n" + " ".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\n" + "	".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\r" + "	".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\r\n" + "	".repeat(index);
});
// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions) {
	ParseOptions.DEFAULT = { allowTrailingComma: false };
})(ParseOptions || (ParseOptions = {}));
function parseTree$1(text, errors = [], options = ParseOptions.DEFAULT) {
	let currentParent = {
		type: "array",
		offset: -1,
		length: -1,
		children: [],
		parent: void 0
	};
	function ensurePropertyComplete(endOffset) {
		if (currentParent.type === "property") {
			currentParent.length = endOffset - currentParent.offset;
			currentParent = currentParent.parent;
		}
	}
	function onValue(valueNode) {
		currentParent.children.push(valueNode);
		return valueNode;
	}
	visit$3(text, {
		onObjectBegin: (offset) => {
			currentParent = onValue({
				type: "object",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
		},
		onObjectProperty: (name, offset, length) => {
			currentParent = onValue({
				type: "property",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
			currentParent.children.push({
				type: "string",
				value: name,
				offset,
				length,
				parent: currentParent
			});
		},
		onObjectEnd: (offset, length) => {
			ensurePropertyComplete(offset + length);
			currentParent.length = offset + length - currentParent.offset;
			currentParent = currentParent.parent;
			ensurePropertyComplete(offset + length);
		},
		onArrayBegin: (offset, length) => {
			currentParent = onValue({
				type: "array",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
		},
		onArrayEnd: (offset, length) => {
			currentParent.length = offset + length - currentParent.offset;
			currentParent = currentParent.parent;
			ensurePropertyComplete(offset + length);
		},
		onLiteralValue: (value, offset, length) => {
			onValue({
				type: getNodeType(value),
				offset,
				length,
				parent: currentParent,
				value
			});
			ensurePropertyComplete(offset + length);
		},
		onSeparator: (sep, offset, length) => {
			if (currentParent.type === "property") {
				if (sep === ":") currentParent.colonOffset = offset;
				else if (sep === ",") ensurePropertyComplete(offset);
			}
		},
		onError: (error, offset, length) => {
			errors.push({
				error,
				offset,
				length
			});
		}
	}, options);
	const result = currentParent.children[0];
	if (result) delete result.parent;
	return result;
}
function visit$3(text, visitor, options = ParseOptions.DEFAULT) {
	const _scanner = createScanner(text, false);
	const _jsonPath = [];
	let suppressedCallbacks = 0;
	function toNoArgVisit(visitFunction) {
		return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisit(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisitWithPath(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
	}
	function toBeginVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks++;
			else if (visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) === false) suppressedCallbacks = 1;
		} : () => true;
	}
	function toEndVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks--;
			if (suppressedCallbacks === 0) visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
		} : () => true;
	}
	const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
	const disallowComments = options && options.disallowComments;
	const allowTrailingComma = options && options.allowTrailingComma;
	function scanNext() {
		while (true) {
			const token = _scanner.scan();
			switch (_scanner.getTokenError()) {
				case 4:
					handleError(14);
					break;
				case 5:
					handleError(15);
					break;
				case 3:
					handleError(13);
					break;
				case 1:
					if (!disallowComments) handleError(11);
					break;
				case 2:
					handleError(12);
					break;
				case 6: handleError(16);
			}
			switch (token) {
				case 12:
				case 13:
					if (disallowComments) handleError(10);
					else onComment();
					break;
				case 16:
					handleError(1);
					break;
				case 15:
				case 14: break;
				default: return token;
			}
		}
	}
	function handleError(error, skipUntilAfter = [], skipUntil = []) {
		onError(error);
		if (skipUntilAfter.length + skipUntil.length > 0) {
			let token = _scanner.getToken();
			while (token !== 17) {
				if (skipUntilAfter.indexOf(token) !== -1) {
					scanNext();
					break;
				} else if (skipUntil.indexOf(token) !== -1) break;
				token = scanNext();
			}
		}
	}
	function parseString(isValue) {
		const value = _scanner.getTokenValue();
		if (isValue) onLiteralValue(value);
		else {
			onObjectProperty(value);
			_jsonPath.push(value);
		}
		scanNext();
		return true;
	}
	function parseLiteral() {
		switch (_scanner.getToken()) {
			case 11:
				const tokenValue = _scanner.getTokenValue();
				let value = Number(tokenValue);
				if (isNaN(value)) {
					handleError(2);
					value = 0;
				}
				onLiteralValue(value);
				break;
			case 7:
				onLiteralValue(null);
				break;
			case 8:
				onLiteralValue(true);
				break;
			case 9:
				onLiteralValue(false);
				break;
			default: return false;
		}
		scanNext();
		return true;
	}
	function parseProperty() {
		if (_scanner.getToken() !== 10) {
			handleError(3, [], [2, 5]);
			return false;
		}
		parseString(false);
		if (_scanner.getToken() === 6) {
			onSeparator(":");
			scanNext();
			if (!parseValue()) handleError(4, [], [2, 5]);
		} else handleError(5, [], [2, 5]);
		_jsonPath.pop();
		return true;
	}
	function parseObject() {
		onObjectBegin();
		scanNext();
		let needsComma = false;
		while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 2 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (!parseProperty()) handleError(4, [], [2, 5]);
			needsComma = true;
		}
		onObjectEnd();
		if (_scanner.getToken() !== 2) handleError(7, [2], []);
		else scanNext();
		return true;
	}
	function parseArray() {
		onArrayBegin();
		scanNext();
		let isFirstElement = true;
		let needsComma = false;
		while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 4 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (isFirstElement) {
				_jsonPath.push(0);
				isFirstElement = false;
			} else _jsonPath[_jsonPath.length - 1]++;
			if (!parseValue()) handleError(4, [], [4, 5]);
			needsComma = true;
		}
		onArrayEnd();
		if (!isFirstElement) _jsonPath.pop();
		if (_scanner.getToken() !== 4) handleError(8, [4], []);
		else scanNext();
		return true;
	}
	function parseValue() {
		switch (_scanner.getToken()) {
			case 3: return parseArray();
			case 1: return parseObject();
			case 10: return parseString(true);
			default: return parseLiteral();
		}
	}
	scanNext();
	if (_scanner.getToken() === 17) {
		if (options.allowEmptyContent) return true;
		handleError(4, [], []);
		return false;
	}
	if (!parseValue()) {
		handleError(4, [], []);
		return false;
	}
	if (_scanner.getToken() !== 17) handleError(9, [], []);
	return true;
}
function getNodeType(value) {
	switch (typeof value) {
		case "boolean": return "boolean";
		case "number": return "number";
		case "string": return "string";
		case "object":
			if (!value) return "null";
			else if (Array.isArray(value)) return "array";
			return "object";
		default: return "null";
	}
}
// node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError) {
	ScanError[ScanError["None"] = 0] = "None";
	ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
	ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
	ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
	ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
	ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
	ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind) {
	SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
	SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
	SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
	SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
	SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
	SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
	SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
	SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
	SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
	SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
	SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
	SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
	SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
	SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
	SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
	SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
	SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
const parseTree = parseTree$1;
const visit$2 = visit$3;
var ParseErrorCode;
(function(ParseErrorCode) {
	ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
	ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
	ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
	ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
	ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
	ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
	ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
	ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
	ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
	ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
	ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
	ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
	ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
function printParseErrorCode(code) {
	switch (code) {
		case 1: return "InvalidSymbol";
		case 2: return "InvalidNumberFormat";
		case 3: return "PropertyNameExpected";
		case 4: return "ValueExpected";
		case 5: return "ColonExpected";
		case 6: return "CommaExpected";
		case 7: return "CloseBraceExpected";
		case 8: return "CloseBracketExpected";
		case 9: return "EndOfFileExpected";
		case 10: return "InvalidCommentToken";
		case 11: return "UnexpectedEndOfComment";
		case 12: return "UnexpectedEndOfString";
		case 13: return "UnexpectedEndOfNumber";
		case 14: return "InvalidUnicode";
		case 15: return "InvalidEscapeCharacter";
		case 16: return "InvalidCharacter";
	}
	return "<unknown ParseErrorCode>";
}
// src/domain/agent/forbidden-keys.ts
const FORBIDDEN_KEYS = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
// src/domain/agent/json-messages.ts
const EXPLAINED$1 = /* @__PURE__ */ new Map([
	["InvalidSymbol", ["This is not JSON.", "Put quotes around text; only true, false, null and numbers have none."]],
	["InvalidNumberFormat", ["This is not a number as JSON has them.", "Put quotes around it if it is text."]],
	["UnexpectedEndOfNumber", ["This is not a number as JSON has them.", "Put quotes around it if it is text."]],
	["PropertyNameExpected", ["A key in quotes is expected here.", "Remove the comma before it, or put quotes around the key."]],
	["ValueExpected", ["A value is expected here.", "Write the value, or remove the comma or key before it."]],
	["ColonExpected", ["A colon is missing between key and value.", "Write it after the key."]],
	["CommaExpected", ["A comma is missing between two entries.", "Write it at the end of the entry before."]],
	["CloseBraceExpected", ["A } is missing.", "Close what was opened."]],
	["CloseBracketExpected", ["A ] is missing.", "Close what was opened."]],
	["EndOfFileExpected", ["There is something after the end of the value.", "Keep one value in a file."]],
	["InvalidCommentToken", ["JSON has no comments.", "Remove the comment."]],
	["UnexpectedEndOfString", ["A text is not closed.", "Write a quote at its end, and \\n for a new line within it."]],
	["InvalidUnicode", ["This escape is not complete.", "Write \\u and four hex digits, or the character itself."]],
	["InvalidEscapeCharacter", ["There is an unknown escape after a backslash.", "Write the backslash twice."]],
	["InvalidCharacter", ["A text holds a control character.", "Write it as an escape, or remove it."]]
]);
function explainJsonError(code, text, offset, length) {
	const [message, hint] = EXPLAINED$1.get(printParseErrorCode(code)) ?? ["This is not JSON.", "Check quotes, commas and brackets."];
	const start = Math.min(offset, text.length);
	return {
		rule: "json-syntax",
		message: text.trim() === "" ? "This file is empty." : message,
		hint: text.trim() === "" ? "Write its content, or remove the file." : hint,
		start,
		end: Math.min(start + Math.max(length, 0), text.length)
	};
}
// src/domain/agent/build-json-value.ts
var Stopped = class extends Error {};
function buildJsonValue(text, limits, note) {
	const builder = new ValueBuilder$1(text, limits, note);
	try {
		visit$2(text, {
			onObjectBegin: (offset) => builder.open(Object.create(null), offset),
			onArrayBegin: (offset) => builder.open([], offset),
			onObjectEnd: () => builder.close(),
			onArrayEnd: () => builder.close(),
			onObjectProperty: (key, offset, length) => builder.key(key, offset, length),
			onLiteralValue: (value, offset, length) => builder.scalar(value, offset, length),
			onError: (code, offset, length) => {
				note(explainJsonError(code, text, offset, length));
				throw new Stopped();
			}
		}, {
			disallowComments: true,
			allowTrailingComma: false
		});
		return builder.result;
	} catch (error) {
		if (error instanceof Stopped) return void 0;
		throw error;
	}
}
var ValueBuilder$1 = class {
	result;
	#text;
	#limits;
	#note;
	#stack = [];
	#values = 0;
	constructor(text, limits, note) {
		this.#text = text;
		this.#limits = limits;
		this.#note = note;
	}
	open(value, offset) {
		if (this.#stack.length >= this.#limits.depth) this.#stop(offset, `Mappings and lists are nested more than ${this.#limits.depth} deep.`);
		this.#add(value, offset);
		this.#stack.push({
			value,
			seen: /* @__PURE__ */ new Set(),
			key: void 0
		});
	}
	close() {
		this.#stack.pop();
	}
	key(key, offset, length) {
		const open = this.#stack.at(-1);
		if (open === void 0) return;
		open.key = void 0;
		if (FORBIDDEN_KEYS.has(key)) {
			this.#problem("yaml-forbidden-key", offset, length, `The key ${key} is not allowed.`, "Choose another name.");
			return;
		}
		if (open.seen.has(key)) {
			const name = key.length > 60 ? `${key.slice(0, 60)}…` : key;
			this.#problem("yaml-duplicate-key", offset, length, `The key ${name.toWellFormed()} is written twice in the same mapping.`, "Keep one of the two.");
			return;
		}
		if (!key.isWellFormed()) this.#brokenText(offset, length);
		open.seen.add(key);
		open.key = key;
	}
	scalar(value, offset, length) {
		this.#add(this.#plain(value, offset, length), offset);
	}
	#plain(value, offset, length) {
		if (typeof value === "string") {
			if (value.isWellFormed()) return value;
			this.#brokenText(offset, length);
			return value.toWellFormed();
		}
		if (typeof value !== "number") return value === true || value === false ? value : null;
		if (!Number.isFinite(value)) {
			this.#problem("yaml-number", offset, length, "This number is not finite.", "Put quotes around it if it is text.");
			return 0;
		}
		if (Number.isInteger(value) && !Number.isSafeInteger(value)) this.#problem("yaml-number", offset, length, "This number has more digits than can be kept exactly.", "Put quotes around it if it is text, such as an account or phone number.");
		return value === 0 ? 0 : value;
	}
	#add(value, offset) {
		this.#values += 1;
		if (this.#values > this.#limits.values) this.#stop(offset, `This file has more than ${this.#limits.values} values.`);
		const open = this.#stack.at(-1);
		if (open === void 0) this.result = value;
		else if (Array.isArray(open.value)) open.value.push(value);
		else if (open.key !== void 0 && isJsonObject(open.value)) open.value[open.key] = value;
	}
	#brokenText(offset, length) {
		this.#problem("yaml-text", offset, length, "This text holds half of a character (an unpaired surrogate escape).", "Write the character itself.");
	}
	#stop(offset, message) {
		this.#problem("yaml-limit", offset, 0, message, "Split the file or flatten its structure.");
		throw new Stopped();
	}
	#problem(rule, offset, length, message, hint) {
		this.#note({
			rule,
			message,
			hint,
			start: offset,
			end: Math.min(offset + length, this.#text.length)
		});
	}
};
// src/domain/agent/line-index.ts
var LineIndex = class {
	#file;
	#length;
	#starts = [0];
	constructor(file, text) {
		this.#file = file;
		this.#length = text.length;
		for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
	}
	locate(start, end = start) {
		const from = this.#position(start);
		if (end <= start) return {
			file: this.#file,
			line: from.line,
			column: from.column
		};
		const to = this.#position(end);
		return {
			file: this.#file,
			line: from.line,
			column: from.column,
			endLine: to.line,
			endColumn: to.column
		};
	}
	rangeOfLine(line) {
		const start = this.#starts[line - 1];
		return start === void 0 ? void 0 : {
			start,
			end: this.#starts[line] ?? this.#length
		};
	}
	#position(offset) {
		const at = Math.min(Math.max(offset, 0), this.#length);
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((this.#starts[middle] ?? 0) <= at) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: at - (this.#starts[low] ?? 0) + 1
		};
	}
};
// src/domain/agent/yaml-issue.ts
const DEFAULT_YAML_LIMITS = {
	bytes: 1048576,
	tokens: 2e5,
	aliases: 100,
	depth: 64,
	values: 2e5,
	findings: 200
};
// src/domain/agent/read-json.ts
function readJson(file, limits = {}) {
	const bounds = {
		...DEFAULT_YAML_LIMITS,
		...limits
	};
	const issues = [];
	const value = readValue$1(file, bounds, (issue) => {
		if (issues.length < bounds.findings) issues.push(issue);
	});
	const isRead = value !== void 0;
	return {
		value,
		findings: toFindings$1(file, issues),
		locate: (path, which = "value") => locate$1(file, isRead, path, which),
		locateText: (path, text) => locateText$1(file, isRead, path, text)
	};
}
function readValue$1({ text }, limits, note) {
	if (isLongerThan$1(text, limits.bytes)) {
		note({
			rule: "yaml-limit",
			message: `This file is larger than ${Math.floor(limits.bytes / 1024)} KiB.`,
			hint: "Split it into several smaller files.",
			start: 0,
			end: 0
		});
		return;
	}
	const mark = markOf(text);
	return buildJsonValue(text.slice(mark), limits, (issue) => {
		note({
			...issue,
			start: issue.start + mark,
			end: issue.end + mark
		});
	});
}
function markOf(text) {
	return text.startsWith("﻿") ? 1 : 0;
}
function isLongerThan$1(text, bytes) {
	if (text.length > bytes) return true;
	return text.length * 3 > bytes && new TextEncoder().encode(text).length > bytes;
}
function toFindings$1(file, issues) {
	if (issues.length === 0) return [];
	const lines = new LineIndex(file.path, file.text);
	return issues.map(({ rule, message, hint, start, end }) => ({
		rule,
		severity: "error",
		message,
		...hint === void 0 ? {} : { hint },
		location: lines.locate(start, end)
	}));
}
const recent$1 = [];
const KEPT$1 = 4;
function parseAgain$1(file, isRead) {
	const known = recent$1.find((parsed) => parsed.file === file);
	if (known) return known;
	const mark = markOf(file.text);
	const parsed = {
		file,
		root: isRead ? parseTree(file.text.slice(mark)) : void 0,
		mark,
		lines: new LineIndex(file.path, file.text)
	};
	recent$1.unshift(parsed);
	recent$1.length = Math.min(recent$1.length, KEPT$1);
	return parsed;
}
function locate$1(file, isRead, path, which) {
	const parsed = parseAgain$1(file, isRead);
	const { start, end } = rangeAt$1(parsed, path, which);
	return parsed.lines.locate(start, end);
}
function locateText$1(file, isRead, path, text) {
	const parsed = parseAgain$1(file, isRead);
	const { start, end } = rangeAt$1(parsed, path, "value");
	const written = file.text.slice(start, end);
	for (const words of text === "" ? [] : [text, JSON.stringify(text).slice(1, -1)]) {
		const at = written.indexOf(words);
		if (at !== -1) return parsed.lines.locate(start + at, start + at + words.length);
	}
	return parsed.lines.locate(start, end);
}
function rangeAt$1({ root, mark }, path, which) {
	let node = root;
	let key;
	for (const segment of path) {
		const found = childAt(node, segment);
		if (found === void 0) break;
		node = found.node;
		key = found.key;
	}
	const at = which === "key" && key !== void 0 ? key : node;
	return at === void 0 ? {
		start: 0,
		end: 0
	} : {
		start: at.offset + mark,
		end: at.offset + at.length + mark
	};
}
const properties = /* @__PURE__ */ new WeakMap();
function childAt(parent, segment) {
	if (parent?.type === "array") {
		const node = typeof segment === "number" ? parent.children?.[segment] : void 0;
		return node && { node };
	}
	if (parent?.type !== "object") return void 0;
	let byKey = properties.get(parent);
	if (byKey === void 0) {
		byKey = new Map([...parent.children ?? []].reverse().map((property) => [property.children?.[0]?.value, property]));
		properties.set(parent, byKey);
	}
	const [key, node] = byKey.get(segment)?.children ?? [];
	return node && key && {
		node,
		key
	};
}
// node_modules/yaml/browser/dist/nodes/identity.js
const ALIAS = Symbol.for("yaml.alias");
const DOC = Symbol.for("yaml.document");
const MAP = Symbol.for("yaml.map");
const PAIR = Symbol.for("yaml.pair");
const SCALAR$2 = Symbol.for("yaml.scalar");
const SEQ = Symbol.for("yaml.seq");
const NODE_TYPE = Symbol.for("yaml.node.type");
const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR$2;
const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case MAP:
		case SEQ: return true;
	}
	return false;
}
function isNode(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case ALIAS:
		case MAP:
		case SCALAR$2:
		case SEQ: return true;
	}
	return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
// node_modules/yaml/browser/dist/visit.js
const BREAK$1 = Symbol("break visit");
const SKIP$1 = Symbol("skip children");
const REMOVE$1 = Symbol("remove node");
function visit$1(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else visit_(null, node, visitor_, Object.freeze([]));
}
visit$1.BREAK = BREAK$1;
visit$1.SKIP = SKIP$1;
visit$1.REMOVE = REMOVE$1;
function visit_(key, node, visitor, path) {
	const ctrl = callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visit_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = visit_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = visit_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = visit_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
async function visitAsync(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK$1;
visitAsync.SKIP = SKIP$1;
visitAsync.REMOVE = REMOVE$1;
async function visitAsync_(key, node, visitor, path) {
	const ctrl = await callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visitAsync_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = await visitAsync_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = await visitAsync_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = await visitAsync_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
function initVisitor(visitor) {
	if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
		Alias: visitor.Node,
		Map: visitor.Node,
		Scalar: visitor.Node,
		Seq: visitor.Node
	}, visitor.Value && {
		Map: visitor.Value,
		Scalar: visitor.Value,
		Seq: visitor.Value
	}, visitor.Collection && {
		Map: visitor.Collection,
		Seq: visitor.Collection
	}, visitor);
	return visitor;
}
function callVisitor(key, node, visitor, path) {
	if (typeof visitor === "function") return visitor(key, node, path);
	if (isMap(node)) return visitor.Map?.(key, node, path);
	if (isSeq(node)) return visitor.Seq?.(key, node, path);
	if (isPair(node)) return visitor.Pair?.(key, node, path);
	if (isScalar(node)) return visitor.Scalar?.(key, node, path);
	if (isAlias(node)) return visitor.Alias?.(key, node, path);
}
function replaceNode(key, path, node) {
	const parent = path[path.length - 1];
	if (isCollection(parent)) parent.items[key] = node;
	else if (isPair(parent)) {
		if (key === "key") parent.key = node;
		else parent.value = node;
	} else if (isDocument(parent)) parent.contents = node;
	else {
		const pt = isAlias(parent) ? "alias" : "scalar";
		throw new Error(`Cannot replace node with ${pt} parent`);
	}
}
// node_modules/yaml/browser/dist/doc/directives.js
const escapeChars = {
	"!": "%21",
	",": "%2C",
	"[": "%5B",
	"]": "%5D",
	"{": "%7B",
	"}": "%7D"
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class Directives {
	constructor(yaml, tags) {
		this.docStart = null;
		this.docEnd = false;
		this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
		this.tags = Object.assign({}, Directives.defaultTags, tags);
	}
	clone() {
		const copy = new Directives(this.yaml, this.tags);
		copy.docStart = this.docStart;
		return copy;
	}
	atDocument() {
		const res = new Directives(this.yaml, this.tags);
		switch (this.yaml.version) {
			case "1.1":
				this.atNextDocument = true;
				break;
			case "1.2":
				this.atNextDocument = false;
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.2"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
		}
		return res;
	}
	add(line, onError) {
		if (this.atNextDocument) {
			this.yaml = {
				explicit: Directives.defaultYaml.explicit,
				version: "1.1"
			};
			this.tags = Object.assign({}, Directives.defaultTags);
			this.atNextDocument = false;
		}
		const parts = line.trim().split(/[ \t]+/);
		const name = parts.shift();
		switch (name) {
			case "%TAG": {
				if (parts.length !== 2) {
					onError(0, "%TAG directive should contain exactly two parts");
					if (parts.length < 2) return false;
				}
				const [handle, prefix] = parts;
				this.tags[handle] = prefix;
				return true;
			}
			case "%YAML": {
				this.yaml.explicit = true;
				if (parts.length !== 1) {
					onError(0, "%YAML directive should contain exactly one part");
					return false;
				}
				const [version] = parts;
				if (version === "1.1" || version === "1.2") {
					this.yaml.version = version;
					return true;
				} else {
					const isValid = /^\d+\.\d+$/.test(version);
					onError(6, `Unsupported YAML version ${version}`, isValid);
					return false;
				}
			}
			default:
				onError(0, `Unknown directive ${name}`, true);
				return false;
		}
	}
	tagName(source, onError) {
		if (source === "!") return "!";
		if (source[0] !== "!") {
			onError(`Not a valid tag: ${source}`);
			return null;
		}
		if (source[1] === "<") {
			const verbatim = source.slice(2, -1);
			if (verbatim === "!" || verbatim === "!!") {
				onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
				return null;
			}
			if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
			return verbatim;
		}
		const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
		if (!suffix) onError(`The ${source} tag has no suffix`);
		const prefix = this.tags[handle];
		if (prefix) try {
			return prefix + decodeURIComponent(suffix);
		} catch (error) {
			onError(String(error));
			return null;
		}
		if (handle === "!") return source;
		onError(`Could not resolve tag: ${source}`);
		return null;
	}
	tagString(tag) {
		for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
		return tag[0] === "!" ? tag : `!<${tag}>`;
	}
	toString(doc) {
		const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
		const tagEntries = Object.entries(this.tags);
		let tagNames;
		if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
			const tags = {};
			visit$1(doc.contents, (_key, node) => {
				if (isNode(node) && node.tag) tags[node.tag] = true;
			});
			tagNames = Object.keys(tags);
		} else tagNames = [];
		for (const [handle, prefix] of tagEntries) {
			if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
			if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
		}
		return lines.join("\n");
	}
};
Directives.defaultYaml = {
	explicit: false,
	version: "1.2"
};
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
// node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor) {
	if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
		const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
		throw new Error(msg);
	}
	return true;
}
function anchorNames(root) {
	const anchors = /* @__PURE__ */ new Set();
	visit$1(root, { Value(_key, node) {
		if (node.anchor) anchors.add(node.anchor);
	} });
	return anchors;
}
function findNewAnchor(prefix, exclude) {
	for (let i = 1;; ++i) {
		const name = `${prefix}${i}`;
		if (!exclude.has(name)) return name;
	}
}
function createNodeAnchors(doc, prefix) {
	const aliasObjects = [];
	const sourceObjects = /* @__PURE__ */ new Map();
	let prevAnchors = null;
	return {
		onAnchor: (source) => {
			aliasObjects.push(source);
			prevAnchors ?? (prevAnchors = anchorNames(doc));
			const anchor = findNewAnchor(prefix, prevAnchors);
			prevAnchors.add(anchor);
			return anchor;
		},
		setAnchors: () => {
			for (const source of aliasObjects) {
				const ref = sourceObjects.get(source);
				if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) ref.node.anchor = ref.anchor;
				else {
					const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
					error.source = source;
					throw error;
				}
			}
		},
		sourceObjects
	};
}
// node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver, obj, key, val) {
	if (val && typeof val === "object") {
		if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
			const v0 = val[i];
			const v1 = applyReviver(reviver, val, String(i), v0);
			if (v1 === void 0) delete val[i];
			else if (v1 !== v0) val[i] = v1;
		}
		else if (val instanceof Map) for (const k of Array.from(val.keys())) {
			const v0 = val.get(k);
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) val.delete(k);
			else if (v1 !== v0) val.set(k, v1);
		}
		else if (val instanceof Set) for (const v0 of Array.from(val)) {
			const v1 = applyReviver(reviver, val, v0, v0);
			if (v1 === void 0) val.delete(v0);
			else if (v1 !== v0) {
				val.delete(v0);
				val.add(v1);
			}
		}
		else for (const [k, v0] of Object.entries(val)) {
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) delete val[k];
			else if (v1 !== v0) val[k] = v1;
		}
	}
	return reviver.call(obj, key, val);
}
// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
	if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
	if (value && typeof value.toJSON === "function") {
		if (!ctx || !hasAnchor(value)) return value.toJSON(arg, ctx);
		const data = {
			aliasCount: 0,
			count: 1,
			res: void 0
		};
		ctx.anchors.set(value, data);
		ctx.onCreate = (res) => {
			data.res = res;
			delete ctx.onCreate;
		};
		const res = value.toJSON(arg, ctx);
		if (ctx.onCreate) ctx.onCreate(res);
		return res;
	}
	if (typeof value === "bigint" && !ctx?.keep) return Number(value);
	return value;
}
// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
	constructor(type) {
		Object.defineProperty(this, NODE_TYPE, { value: type });
	}
	clone() {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		if (!isDocument(doc)) throw new TypeError("A document argument is required");
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc,
			keep: true,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this, "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
};
// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
	constructor(source) {
		super(ALIAS);
		this.source = source;
		Object.defineProperty(this, "tag", { set() {
			throw new Error("Alias nodes cannot have tags");
		} });
	}
	resolve(doc, ctx) {
		if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
		let nodes;
		if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
		else {
			nodes = [];
			visit$1(doc, { Node: (_key, node) => {
				if (isAlias(node) || hasAnchor(node)) nodes.push(node);
			} });
			if (ctx) ctx.aliasResolveCache = nodes;
		}
		let found = void 0;
		for (const node of nodes) {
			if (node === this) break;
			if (node.anchor === this.source) found = node;
		}
		if (found && ctx) {
			const { anchors, doc, maxAliasCount } = ctx;
			let data = anchors.get(found);
			if (!data) {
				toJS(found, null, ctx);
				data = anchors.get(found);
			}
			/* istanbul ignore if */
			if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
			if (maxAliasCount >= 0) {
				data.count += 1;
				if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
				if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
			}
		}
		return found;
	}
	toJSON(_arg, ctx) {
		if (!ctx) return { source: this.source };
		const source = this.resolve(ctx.doc, ctx);
		if (!source) {
			const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
			throw new ReferenceError(msg);
		}
		return ctx.anchors.get(source).res;
	}
	toString(ctx, _onComment, _onChompKeep) {
		const src = `*${this.source}`;
		if (ctx) {
			anchorIsValid(this.source);
			if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new Error(msg);
			}
			if (ctx.implicitKey) return `${src} `;
		}
		return src;
	}
};
function getAliasCount(doc, node, anchors) {
	if (isAlias(node)) {
		const source = node.resolve(doc);
		const anchor = anchors && source && anchors.get(source);
		return anchor ? anchor.count * anchor.aliasCount : 0;
	} else if (isCollection(node)) {
		let count = 0;
		for (const item of node.items) {
			const c = getAliasCount(doc, item, anchors);
			if (c > count) count = c;
		}
		return count;
	} else if (isPair(node)) {
		const kc = getAliasCount(doc, node.key, anchors);
		const vc = getAliasCount(doc, node.value, anchors);
		return Math.max(kc, vc);
	}
	return 1;
}
// node_modules/yaml/browser/dist/nodes/Scalar.js
const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
	constructor(value) {
		super(SCALAR$2);
		this.value = value;
	}
	toJSON(arg, ctx) {
		return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
	}
	toString() {
		return String(this.value);
	}
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
// node_modules/yaml/browser/dist/doc/createNode.js
const defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
	if (tagName) {
		const match = tags.filter((t) => t.tag === tagName);
		const tagObj = match.find((t) => !t.format) ?? match[0];
		if (!tagObj) throw new Error(`Tag ${tagName} not found`);
		return tagObj;
	}
	return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
	if (isDocument(value)) value = value.contents;
	if (isNode(value)) return value;
	if (isPair(value)) {
		const map = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
		map.items.push(value);
		return map;
	}
	if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
	const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
	let ref = void 0;
	if (aliasDuplicateObjects && value && typeof value === "object") {
		ref = sourceObjects.get(value);
		if (ref) {
			ref.anchor ?? (ref.anchor = onAnchor(value));
			return new Alias(ref.anchor);
		} else {
			ref = {
				anchor: null,
				node: null
			};
			sourceObjects.set(value, ref);
		}
	}
	if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
	let tagObj = findTagObject(value, tagName, schema.tags);
	if (!tagObj) {
		if (value && typeof value.toJSON === "function") value = value.toJSON();
		if (!value || typeof value !== "object") {
			const node = new Scalar(value);
			if (ref) ref.node = node;
			return node;
		}
		tagObj = value instanceof Map ? schema[MAP] : Symbol.iterator in Object(value) ? schema[SEQ] : schema[MAP];
	}
	if (onTagObj) {
		onTagObj(tagObj);
		delete ctx.onTagObj;
	}
	const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
	if (tagName) node.tag = tagName;
	else if (!tagObj.default) node.tag = tagObj.tag;
	if (ref) ref.node = node;
	return node;
}
// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema, path, value) {
	let v = value;
	for (let i = path.length - 1; i >= 0; --i) {
		const k = path[i];
		if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
			const a = [];
			a[k] = v;
			v = a;
		} else v = /* @__PURE__ */ new Map([[k, v]]);
	}
	return createNode(v, void 0, {
		aliasDuplicateObjects: false,
		keepUndefined: false,
		onAnchor: () => {
			throw new Error("This should not happen, please report a bug.");
		},
		schema,
		sourceObjects: /* @__PURE__ */ new Map()
	});
}
const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
	constructor(type, schema) {
		super(type);
		Object.defineProperty(this, "schema", {
			value: schema,
			configurable: true,
			enumerable: false,
			writable: true
		});
	}
	clone(schema) {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (schema) copy.schema = schema;
		copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema) : it);
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	addIn(path, value) {
		if (isEmptyPath(path)) this.add(value);
		else {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (isCollection(node)) node.addIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
	deleteIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.delete(key);
		const node = this.get(key, true);
		if (isCollection(node)) return node.deleteIn(rest);
		else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
	}
	getIn(path, keepScalar) {
		const [key, ...rest] = path;
		const node = this.get(key, true);
		if (rest.length === 0) return !keepScalar && isScalar(node) ? node.value : node;
		else return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
	}
	hasAllNullValues(allowScalar) {
		return this.items.every((node) => {
			if (!isPair(node)) return false;
			const n = node.value;
			return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
		});
	}
	hasIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.has(key);
		const node = this.get(key, true);
		return isCollection(node) ? node.hasIn(rest) : false;
	}
	setIn(path, value) {
		const [key, ...rest] = path;
		if (rest.length === 0) this.set(key, value);
		else {
			const node = this.get(key, true);
			if (isCollection(node)) node.setIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyComment.js
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
	if (/^\n+$/.test(comment)) return comment.substring(1);
	return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
const FOLD_FLOW = "flow";
const FOLD_BLOCK = "block";
const FOLD_QUOTED = "quoted";
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
	if (!lineWidth || lineWidth < 0) return text;
	if (lineWidth < minContentWidth) minContentWidth = 0;
	const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
	if (text.length <= endStep) return text;
	const folds = [];
	const escapedFolds = {};
	let end = lineWidth - indent.length;
	if (typeof indentAtStart === "number") {
		if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
		else end = lineWidth - indentAtStart;
	}
	let split = void 0;
	let prev = void 0;
	let overflow = false;
	let i = -1;
	let escStart = -1;
	let escEnd = -1;
	if (mode === "block") {
		i = consumeMoreIndentedLines(text, i, indent.length);
		if (i !== -1) end = i + endStep;
	}
	for (let ch; ch = text[i += 1];) {
		if (mode === "quoted" && ch === "\\") {
			escStart = i;
			switch (text[i + 1]) {
				case "x":
					i += 3;
					break;
				case "u":
					i += 5;
					break;
				case "U":
					i += 9;
					break;
				default: i += 1;
			}
			escEnd = i;
		}
		if (ch === "\n") {
			if (mode === "block") i = consumeMoreIndentedLines(text, i, indent.length);
			end = i + indent.length + endStep;
			split = void 0;
		} else {
			if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
				const next = text[i + 1];
				if (next && next !== " " && next !== "\n" && next !== "	") split = i;
			}
			if (i >= end) {
				if (split) {
					folds.push(split);
					end = split + endStep;
					split = void 0;
				} else if (mode === "quoted") {
					while (prev === " " || prev === "	") {
						prev = ch;
						ch = text[i += 1];
						overflow = true;
					}
					const j = i > escEnd + 1 ? i - 2 : escStart - 1;
					if (escapedFolds[j]) return text;
					folds.push(j);
					escapedFolds[j] = true;
					end = j + endStep;
					split = void 0;
				} else overflow = true;
			}
		}
		prev = ch;
	}
	if (overflow && onOverflow) onOverflow();
	if (folds.length === 0) return text;
	if (onFold) onFold();
	let res = text.slice(0, folds[0]);
	for (let i = 0; i < folds.length; ++i) {
		const fold = folds[i];
		const end = folds[i + 1] || text.length;
		if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
		else {
			if (mode === "quoted" && escapedFolds[fold]) res += `${text[fold]}\\`;
			res += `\n${indent}${text.slice(fold + 1, end)}`;
		}
	}
	return res;
}
function consumeMoreIndentedLines(text, i, indent) {
	let end = i;
	let start = i + 1;
	let ch = text[start];
	while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
	else {
		do
			ch = text[++i];
		while (ch && ch !== "\n");
		end = i;
		start = i + 1;
		ch = text[start];
	}
	return end;
}
// node_modules/yaml/browser/dist/stringify/stringifyString.js
const getFoldOptions = (ctx, isBlock) => ({
	indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
	lineWidth: ctx.options.lineWidth,
	minContentWidth: ctx.options.minContentWidth
});
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
	if (!lineWidth || lineWidth < 0) return false;
	const limit = lineWidth - indentLength;
	const strLen = str.length;
	if (strLen <= limit) return false;
	for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
		if (i - start > limit) return true;
		start = i + 1;
		if (strLen - start <= limit) return false;
	}
	return true;
}
function doubleQuotedString(value, ctx) {
	const json = JSON.stringify(value);
	if (ctx.options.doubleQuotedAsJSON) return json;
	const { implicitKey } = ctx;
	const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	let str = "";
	let start = 0;
	for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
		if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
			str += json.slice(start, i) + "\\ ";
			i += 1;
			start = i;
			ch = "\\";
		}
		if (ch === "\\") switch (json[i + 1]) {
			case "u":
				{
					str += json.slice(start, i);
					const code = json.substr(i + 2, 4);
					switch (code) {
						case "0000":
							str += "\\0";
							break;
						case "0007":
							str += "\\a";
							break;
						case "000b":
							str += "\\v";
							break;
						case "001b":
							str += "\\e";
							break;
						case "0085":
							str += "\\N";
							break;
						case "00a0":
							str += "\\_";
							break;
						case "2028":
							str += "\\L";
							break;
						case "2029":
							str += "\\P";
							break;
						default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
						else str += json.substr(i, 6);
					}
					i += 5;
					start = i + 1;
				}
				break;
			case "n":
				if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
				else {
					str += json.slice(start, i) + "\n\n";
					while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
						str += "\n";
						i += 2;
					}
					str += indent;
					if (json[i + 2] === " ") str += "\\";
					i += 1;
					start = i + 1;
				}
				break;
			default: i += 1;
		}
	}
	str = start ? str + json.slice(start) : json;
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
	if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
	return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
	const { singleQuote } = ctx.options;
	let qs;
	if (singleQuote === false) qs = doubleQuotedString;
	else {
		const hasDouble = value.includes("\"");
		const hasSingle = value.includes("'");
		if (hasDouble && !hasSingle) qs = singleQuotedString;
		else if (hasSingle && !hasDouble) qs = doubleQuotedString;
		else qs = singleQuote ? singleQuotedString : doubleQuotedString;
	}
	return qs(value, ctx);
}
let blockEndNewlines;
try {
	blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
	blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
	const { blockQuote, commentString, lineWidth } = ctx.options;
	if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
	const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
	const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
	if (!value) return literal ? "|\n" : ">\n";
	let chomp;
	let endStart;
	for (endStart = value.length; endStart > 0; --endStart) {
		const ch = value[endStart - 1];
		if (ch !== "\n" && ch !== "	" && ch !== " ") break;
	}
	let end = value.substring(endStart);
	const endNlPos = end.indexOf("\n");
	if (endNlPos === -1) chomp = "-";
	else if (value === end || endNlPos !== end.length - 1) {
		chomp = "+";
		if (onChompKeep) onChompKeep();
	} else chomp = "";
	if (end) {
		value = value.slice(0, -end.length);
		if (end[end.length - 1] === "\n") end = end.slice(0, -1);
		end = end.replace(blockEndNewlines, `$&${indent}`);
	}
	let startWithSpace = false;
	let startEnd;
	let startNlPos = -1;
	for (startEnd = 0; startEnd < value.length; ++startEnd) {
		const ch = value[startEnd];
		if (ch === " ") startWithSpace = true;
		else if (ch === "\n") startNlPos = startEnd;
		else break;
	}
	let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
	if (start) {
		value = value.substring(start.length);
		start = start.replace(/\n+/g, `$&${indent}`);
	}
	let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
	if (comment) {
		header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
		if (onComment) onComment();
	}
	if (!literal) {
		const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
		let literalFallback = false;
		const foldOptions = getFoldOptions(ctx, true);
		if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
			literalFallback = true;
		};
		const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
		if (!literalFallback) return `>${header}\n${indent}${body}`;
	}
	value = value.replace(/\n+/g, `$&${indent}`);
	return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
	const { type, value } = item;
	const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
	if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
	if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
	if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
	if (containsDocumentMarker(value)) {
		if (indent === "") {
			ctx.forceBlockIndent = true;
			return blockString(item, ctx, onComment, onChompKeep);
		} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
	}
	const str = value.replace(/\n+/g, `$&\n${indent}`);
	if (actualString) {
		const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
		const { compat, tags } = ctx.doc.schema;
		if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
	}
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
	const { implicitKey, inFlow } = ctx;
	const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
	let { type } = item;
	if (type !== Scalar.QUOTE_DOUBLE) {
		if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.QUOTE_DOUBLE;
	}
	const _stringify = (_type) => {
		switch (_type) {
			case Scalar.BLOCK_FOLDED:
			case Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
			case Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
			case Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
			case Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
			default: return null;
		}
	};
	let res = _stringify(type);
	if (res === null) {
		const { defaultKeyType, defaultStringType } = ctx.options;
		const t = implicitKey && defaultKeyType || defaultStringType;
		res = _stringify(t);
		if (res === null) throw new Error(`Unsupported default string type ${t}`);
	}
	return res;
}
// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
	const opt = Object.assign({
		blockQuote: true,
		commentString: stringifyComment,
		defaultKeyType: null,
		defaultStringType: "PLAIN",
		directives: null,
		doubleQuotedAsJSON: false,
		doubleQuotedMinMultiLineLength: 40,
		falseStr: "false",
		flowCollectionPadding: true,
		indentSeq: true,
		lineWidth: 80,
		minContentWidth: 20,
		nullStr: "null",
		simpleKeys: false,
		singleQuote: null,
		trailingComma: false,
		trueStr: "true",
		verifyAliasOrder: true
	}, doc.schema.toStringOptions, options);
	let inFlow;
	switch (opt.collectionStyle) {
		case "block":
			inFlow = false;
			break;
		case "flow":
			inFlow = true;
			break;
		default: inFlow = null;
	}
	return {
		anchors: /* @__PURE__ */ new Set(),
		doc,
		flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
		indent: "",
		indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
		inFlow,
		options: opt
	};
}
function getTagObject(tags, item) {
	if (item.tag) {
		const match = tags.filter((t) => t.tag === item.tag);
		if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
	}
	let tagObj = void 0;
	let obj;
	if (isScalar(item)) {
		obj = item.value;
		let match = tags.filter((t) => t.identify?.(obj));
		if (match.length > 1) {
			const testMatch = match.filter((t) => t.test);
			if (testMatch.length > 0) match = testMatch;
		}
		tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
	} else {
		obj = item;
		tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
	}
	if (!tagObj) {
		const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
		throw new Error(`Tag not resolved for ${name} value`);
	}
	return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
	if (!doc.directives) return "";
	const props = [];
	const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
	if (anchor && anchorIsValid(anchor)) {
		anchors.add(anchor);
		props.push(`&${anchor}`);
	}
	const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
	if (tag) props.push(doc.directives.tagString(tag));
	return props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
	if (isPair(item)) return item.toString(ctx, onComment, onChompKeep);
	if (isAlias(item)) {
		if (ctx.doc.directives) return item.toString(ctx);
		if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
		else {
			if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
			else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
			item = item.resolve(ctx.doc);
		}
	}
	let tagObj = void 0;
	const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
	tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
	const props = stringifyProps(node, tagObj, ctx);
	if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
	const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
	if (!props) return str;
	return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
}
// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
	const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
	let keyComment = isNode(key) && key.comment || null;
	if (simpleKeys) {
		if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
		if (isCollection(key) || !isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
	}
	let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
	ctx = Object.assign({}, ctx, {
		allNullValues: false,
		implicitKey: !explicitKey && (simpleKeys || !allNullValues),
		indent: indent + indentStep
	});
	let keyCommentDone = false;
	let chompKeep = false;
	let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
	if (!explicitKey && !ctx.inFlow && str.length > 1024) {
		if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
		explicitKey = true;
	}
	if (ctx.inFlow) {
		if (allNullValues || value == null) {
			if (keyCommentDone && onComment) onComment();
			return str === "" ? "?" : explicitKey ? `? ${str}` : str;
		}
	} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
		str = `? ${str}`;
		if (keyComment && !keyCommentDone) str += lineComment(str, ctx.indent, commentString(keyComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	if (keyCommentDone) keyComment = null;
	if (explicitKey) {
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
		str = `? ${str}\n${indent}:`;
	} else {
		str = `${str}:`;
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
	}
	let vsb, vcb, valueComment;
	if (isNode(value)) {
		vsb = !!value.spaceBefore;
		vcb = value.commentBefore;
		valueComment = value.comment;
	} else {
		vsb = false;
		vcb = null;
		valueComment = null;
		if (value && typeof value === "object") value = doc.createNode(value);
	}
	ctx.implicitKey = false;
	if (!explicitKey && !keyComment && isScalar(value)) ctx.indentAtStart = str.length + 1;
	chompKeep = false;
	if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
	let valueCommentDone = false;
	const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
	let ws = " ";
	if (keyComment || vsb || vcb) {
		ws = vsb ? "\n" : "";
		if (vcb) {
			const cs = commentString(vcb);
			ws += `\n${indentComment(cs, ctx.indent)}`;
		}
		if (valueStr === "" && !ctx.inFlow) {
			if (ws === "\n" && valueComment) ws = "\n\n";
		} else ws += `\n${ctx.indent}`;
	} else if (!explicitKey && isCollection(value)) {
		const vs0 = valueStr[0];
		const nl0 = valueStr.indexOf("\n");
		const hasNewline = nl0 !== -1;
		const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
		if (hasNewline || !flow) {
			let hasPropsLine = false;
			if (hasNewline && (vs0 === "&" || vs0 === "!")) {
				let sp0 = valueStr.indexOf(" ");
				if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
				if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
			}
			if (!hasPropsLine) ws = `\n${ctx.indent}`;
		}
	} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
	str += ws + valueStr;
	if (ctx.inFlow) {
		if (valueCommentDone && onComment) onComment();
	} else if (valueComment && !valueCommentDone) str += lineComment(str, ctx.indent, commentString(valueComment));
	else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}
// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
	if (logLevel === "debug" || logLevel === "warn") console.warn(warning);
}
// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
const MERGE_KEY = "<<";
const merge$1 = {
	identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
	default: "key",
	tag: "tag:yaml.org,2002:merge",
	test: /^<<$/,
	resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
	stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge$1.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge$1.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge$1.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
	else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
	else mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (!isMap(source)) throw new Error("Merge sources must be maps or map aliases");
	const srcMap = source.toJSON(null, ctx, Map);
	for (const [key, value] of srcMap) if (map instanceof Map) {
		if (!map.has(key)) map.set(key, value);
	} else if (map instanceof Set) map.add(key);
	else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
	return map;
}
function resolveAliasValue(ctx, value) {
	return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}
// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map, { key, value }) {
	if (isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
	else if (isMergeKey(ctx, key)) addMergeToJSMap(ctx, map, value);
	else {
		const jsKey = toJS(key, "", ctx);
		if (map instanceof Map) map.set(jsKey, toJS(value, jsKey, ctx));
		else if (map instanceof Set) map.add(jsKey);
		else {
			const stringKey = stringifyKey(key, jsKey, ctx);
			const jsValue = toJS(value, stringKey, ctx);
			if (stringKey in map) Object.defineProperty(map, stringKey, {
				value: jsValue,
				writable: true,
				enumerable: true,
				configurable: true
			});
			else map[stringKey] = jsValue;
		}
	}
	return map;
}
function stringifyKey(key, jsKey, ctx) {
	if (jsKey === null) return "";
	if (typeof jsKey !== "object") return String(jsKey);
	if (isNode(key) && ctx?.doc) {
		const strCtx = createStringifyContext(ctx.doc, {});
		strCtx.anchors = /* @__PURE__ */ new Set();
		for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
		strCtx.inFlow = true;
		strCtx.inStringifyKey = true;
		const strKey = key.toString(strCtx);
		if (!ctx.mapKeyWarned) {
			let jsonStr = JSON.stringify(strKey);
			if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
			warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
			ctx.mapKeyWarned = true;
		}
		return strKey;
	}
	return JSON.stringify(jsKey);
}
// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
	return new Pair(createNode(key, void 0, ctx), createNode(value, void 0, ctx));
}
var Pair = class Pair {
	constructor(key, value = null) {
		Object.defineProperty(this, NODE_TYPE, { value: PAIR });
		this.key = key;
		this.value = value;
	}
	clone(schema) {
		let { key, value } = this;
		if (isNode(key)) key = key.clone(schema);
		if (isNode(value)) value = value.clone(schema);
		return new Pair(key, value);
	}
	toJSON(_, ctx) {
		return addPairToJSMap(ctx, ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {}, this);
	}
	toString(ctx, onComment, onChompKeep) {
		return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
	return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
	const { indent, options: { commentString } } = ctx;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		type: null
	});
	let chompKeep = false;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (!chompKeep && item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (!chompKeep && ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
			}
		}
		chompKeep = false;
		let str = stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		if (chompKeep && comment) chompKeep = false;
		lines.push(blockItemPrefix + str);
	}
	let str;
	if (lines.length === 0) str = flowChars.start + flowChars.end;
	else {
		str = lines[0];
		for (let i = 1; i < lines.length; ++i) {
			const line = lines[i];
			str += line ? `\n${indent}${line}` : "\n";
		}
	}
	if (comment) {
		str += "\n" + indentComment(commentString(comment), indent);
		if (onComment) onComment();
	} else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
	const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
	itemIndent += indentStep;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		inFlow: true,
		type: null
	});
	let reqNewline = false;
	let linesAtValue = 0;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, false);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, false);
				if (ik.comment) reqNewline = true;
			}
			const iv = isNode(item.value) ? item.value : null;
			if (iv) {
				if (iv.comment) comment = iv.comment;
				if (iv.commentBefore) reqNewline = true;
			} else if (item.value == null && ik?.comment) comment = ik.comment;
		}
		if (comment) reqNewline = true;
		let str = stringify(item, itemCtx, () => comment = null);
		reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
		if (i < items.length - 1) str += ",";
		else if (ctx.options.trailingComma) {
			if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
			if (reqNewline) str += ",";
		}
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		lines.push(str);
		linesAtValue = lines.length;
	}
	const { start, end } = flowChars;
	if (lines.length === 0) return start + end;
	else {
		if (!reqNewline) {
			const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
			reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
		}
		if (reqNewline) {
			let str = start;
			for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
			return `${str}\n${indent}${end}`;
		} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
	}
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
	if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
	if (comment) {
		const ic = indentComment(commentString(comment), indent);
		lines.push(ic.trimStart());
	}
}
// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
	const k = isScalar(key) ? key.value : key;
	for (const it of items) if (isPair(it)) {
		if (it.key === key || it.key === k) return it;
		if (isScalar(it.key) && it.key.value === k) return it;
	}
}
var YAMLMap = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:map";
	}
	constructor(schema) {
		super(MAP, schema);
		this.items = [];
	}
	static from(schema, obj, ctx) {
		const { keepUndefined, replacer } = ctx;
		const map = new this(schema);
		const add = (key, value) => {
			if (typeof replacer === "function") value = replacer.call(obj, key, value);
			else if (Array.isArray(replacer) && !replacer.includes(key)) return;
			if (value !== void 0 || keepUndefined) map.items.push(createPair(key, value, ctx));
		};
		if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
		else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
		if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
		return map;
	}
	add(pair, overwrite) {
		let _pair;
		if (isPair(pair)) _pair = pair;
		else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair(pair, pair?.value);
		else _pair = new Pair(pair.key, pair.value);
		const prev = findPair(this.items, _pair.key);
		const sortEntries = this.schema?.sortMapEntries;
		if (prev) {
			if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
			if (isScalar(prev.value) && isScalarValue(_pair.value)) prev.value.value = _pair.value;
			else prev.value = _pair.value;
		} else if (sortEntries) {
			const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
			if (i === -1) this.items.push(_pair);
			else this.items.splice(i, 0, _pair);
		} else this.items.push(_pair);
	}
	delete(key) {
		const it = findPair(this.items, key);
		if (!it) return false;
		return this.items.splice(this.items.indexOf(it), 1).length > 0;
	}
	get(key, keepScalar) {
		const node = findPair(this.items, key)?.value;
		return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
	}
	has(key) {
		return !!findPair(this.items, key);
	}
	set(key, value) {
		this.add(new Pair(key, value), true);
	}
	toJSON(_, ctx, Type) {
		const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const item of this.items) addPairToJSMap(ctx, map, item);
		return map;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		for (const item of this.items) if (!isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
		if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "",
			flowChars: {
				start: "{",
				end: "}"
			},
			itemIndent: ctx.indent || "",
			onChompKeep,
			onComment
		});
	}
};
// node_modules/yaml/browser/dist/schema/common/map.js
const map$1 = {
	collection: "map",
	default: true,
	nodeClass: YAMLMap,
	tag: "tag:yaml.org,2002:map",
	resolve(map, onError) {
		if (!isMap(map)) onError("Expected a mapping for this tag");
		return map;
	},
	createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
};
// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:seq";
	}
	constructor(schema) {
		super(SEQ, schema);
		this.items = [];
	}
	add(value) {
		this.items.push(value);
	}
	delete(key) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return false;
		return this.items.splice(idx, 1).length > 0;
	}
	get(key, keepScalar) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return void 0;
		const it = this.items[idx];
		return !keepScalar && isScalar(it) ? it.value : it;
	}
	has(key) {
		const idx = asItemIndex(key);
		return typeof idx === "number" && idx < this.items.length;
	}
	set(key, value) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
		const prev = this.items[idx];
		if (isScalar(prev) && isScalarValue(value)) prev.value = value;
		else this.items[idx] = value;
	}
	toJSON(_, ctx) {
		const seq = [];
		if (ctx?.onCreate) ctx.onCreate(seq);
		let i = 0;
		for (const item of this.items) seq.push(toJS(item, String(i++), ctx));
		return seq;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "- ",
			flowChars: {
				start: "[",
				end: "]"
			},
			itemIndent: (ctx.indent || "") + "  ",
			onChompKeep,
			onComment
		});
	}
	static from(schema, obj, ctx) {
		const { replacer } = ctx;
		const seq = new this(schema);
		if (obj && Symbol.iterator in Object(obj)) {
			let i = 0;
			for (let it of obj) {
				if (typeof replacer === "function") {
					const key = obj instanceof Set ? it : String(i++);
					it = replacer.call(obj, key, it);
				}
				seq.items.push(createNode(it, void 0, ctx));
			}
		}
		return seq;
	}
};
function asItemIndex(key) {
	let idx = isScalar(key) ? key.value : key;
	if (idx && typeof idx === "string") idx = Number(idx);
	return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}
// node_modules/yaml/browser/dist/schema/common/seq.js
const seq$1 = {
	collection: "seq",
	default: true,
	nodeClass: YAMLSeq,
	tag: "tag:yaml.org,2002:seq",
	resolve(seq, onError) {
		if (!isSeq(seq)) onError("Expected a sequence for this tag");
		return seq;
	},
	createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
};
// node_modules/yaml/browser/dist/schema/common/string.js
const string = {
	identify: (value) => typeof value === "string",
	default: true,
	tag: "tag:yaml.org,2002:str",
	resolve: (str) => str,
	stringify(item, ctx, onComment, onChompKeep) {
		ctx = Object.assign({ actualString: true }, ctx);
		return stringifyString(item, ctx, onComment, onChompKeep);
	}
};
// node_modules/yaml/browser/dist/schema/common/null.js
const nullTag = {
	identify: (value) => value == null,
	createNode: () => new Scalar(null),
	default: true,
	tag: "tag:yaml.org,2002:null",
	test: /^(?:~|[Nn]ull|NULL)?$/,
	resolve: () => new Scalar(null),
	stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};
// node_modules/yaml/browser/dist/schema/core/bool.js
const boolTag = {
	identify: (value) => typeof value === "boolean",
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
	resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
	stringify({ source, value }, ctx) {
		if (source && boolTag.test.test(source)) {
			if (value === (source[0] === "t" || source[0] === "T")) return source;
		}
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
	if (typeof value === "bigint") return String(value);
	const num = typeof value === "number" ? value : Number(value);
	if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
	let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
	if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
		let i = n.indexOf(".");
		if (i < 0) {
			i = n.length;
			n += ".";
		}
		let d = minFractionDigits - (n.length - i - 1);
		while (d-- > 0) n += "0";
	}
	return n;
}
// node_modules/yaml/browser/dist/schema/core/float.js
const floatNaN$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float$2 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str));
		const dot = str.indexOf(".");
		if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
		return node;
	},
	stringify: stringifyNumber
};
// node_modules/yaml/browser/dist/schema/core/int.js
const intIdentify$2 = (value) => typeof value === "bigint" || Number.isInteger(value);
const intResolve$1 = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify$1(node, radix, prefix) {
	const { value } = node;
	if (intIdentify$2(value) && value >= 0) return prefix + value.toString(radix);
	return stringifyNumber(node);
}
const intOct$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^0o[0-7]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 8, opt),
	stringify: (node) => intStringify$1(node, 8, "0o")
};
const int$2 = {
	identify: intIdentify$2,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^0x[0-9a-fA-F]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 16, opt),
	stringify: (node) => intStringify$1(node, 16, "0x")
};
// node_modules/yaml/browser/dist/schema/core/schema.js
const schema$3 = [
	map$1,
	seq$1,
	string,
	nullTag,
	boolTag,
	intOct$1,
	int$2,
	intHex$1,
	floatNaN$1,
	floatExp$1,
	float$2
];
// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify$1(value) {
	return typeof value === "bigint" || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
	{
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify: stringifyJSON
	},
	{
		identify: (value) => value == null,
		createNode: () => new Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^null$/,
		resolve: () => null,
		stringify: stringifyJSON
	},
	{
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^true$|^false$/,
		resolve: (str) => str === "true",
		stringify: stringifyJSON
	},
	{
		identify: intIdentify$1,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^-?(?:0|[1-9][0-9]*)$/,
		resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
		stringify: ({ value }) => intIdentify$1(value) ? value.toString() : JSON.stringify(value)
	},
	{
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
		resolve: (str) => parseFloat(str),
		stringify: stringifyJSON
	}
];
const schema$2 = [map$1, seq$1].concat(jsonScalars, {
	default: true,
	tag: "",
	test: /^/,
	resolve(str, onError) {
		onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
		return str;
	}
});
// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
const binary$1 = {
	identify: (value) => value instanceof Uint8Array,
	default: false,
	tag: "tag:yaml.org,2002:binary",
	resolve(src, onError) {
		if (typeof atob === "function") {
			const str = atob(src.replace(/[\n\r]/g, ""));
			const buffer = new Uint8Array(str.length);
			for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
			return buffer;
		} else {
			onError("This environment does not support reading binary tags; either Buffer or atob is required");
			return src;
		}
	},
	stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
		if (!value) return "";
		const buf = value;
		let str;
		if (typeof btoa === "function") {
			let s = "";
			for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
			str = btoa(s);
		} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
		type ?? (type = Scalar.BLOCK_LITERAL);
		if (type !== Scalar.QUOTE_DOUBLE) {
			const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
			const n = Math.ceil(str.length / lineWidth);
			const lines = new Array(n);
			for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
			str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
		}
		return stringifyString({
			comment,
			type,
			value: str
		}, ctx, onComment, onChompKeep);
	}
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq, onError) {
	if (isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
		let item = seq.items[i];
		if (isPair(item)) continue;
		else if (isMap(item)) {
			if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
			const pair = item.items[0] || new Pair(new Scalar(null));
			if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
			if (item.comment) {
				const cn = pair.value ?? pair.key;
				cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
			}
			item = pair;
		}
		seq.items[i] = isPair(item) ? item : new Pair(item);
	}
	else onError("Expected a sequence for this tag");
	return seq;
}
function createPairs(schema, iterable, ctx) {
	const { replacer } = ctx;
	const pairs = new YAMLSeq(schema);
	pairs.tag = "tag:yaml.org,2002:pairs";
	let i = 0;
	if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
		if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
		let key, value;
		if (Array.isArray(it)) {
			if (it.length === 2) {
				key = it[0];
				value = it[1];
			} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
		} else if (it && it instanceof Object) {
			const keys = Object.keys(it);
			if (keys.length === 1) {
				key = keys[0];
				value = it[key];
			} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
		} else key = it;
		pairs.items.push(createPair(key, value, ctx));
	}
	return pairs;
}
const pairs$1 = {
	collection: "seq",
	default: false,
	tag: "tag:yaml.org,2002:pairs",
	resolve: resolvePairs,
	createNode: createPairs
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class YAMLOMap extends YAMLSeq {
	constructor() {
		super();
		this.add = YAMLMap.prototype.add.bind(this);
		this.delete = YAMLMap.prototype.delete.bind(this);
		this.get = YAMLMap.prototype.get.bind(this);
		this.has = YAMLMap.prototype.has.bind(this);
		this.set = YAMLMap.prototype.set.bind(this);
		this.tag = YAMLOMap.tag;
	}
	toJSON(_, ctx) {
		if (!ctx) return super.toJSON(_);
		const map = /* @__PURE__ */ new Map();
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const pair of this.items) {
			let key, value;
			if (isPair(pair)) {
				key = toJS(pair.key, "", ctx);
				value = toJS(pair.value, key, ctx);
			} else key = toJS(pair, "", ctx);
			if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
			map.set(key, value);
		}
		return map;
	}
	static from(schema, iterable, ctx) {
		const pairs = createPairs(schema, iterable, ctx);
		const omap = new this();
		omap.items = pairs.items;
		return omap;
	}
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
const omap$1 = {
	collection: "seq",
	identify: (value) => value instanceof Map,
	nodeClass: YAMLOMap,
	default: false,
	tag: "tag:yaml.org,2002:omap",
	resolve(seq, onError) {
		const pairs = resolvePairs(seq, onError);
		const seenKeys = [];
		for (const { key } of pairs.items) if (isScalar(key)) {
			if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
			else seenKeys.push(key.value);
		}
		return Object.assign(new YAMLOMap(), pairs);
	},
	createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
	if (source && (value ? trueTag : falseTag).test.test(source)) return source;
	return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
	identify: (value) => value === true,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
	resolve: () => new Scalar(true),
	stringify: boolStringify
};
const falseTag = {
	identify: (value) => value === false,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
	resolve: () => new Scalar(false),
	stringify: boolStringify
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
const floatNaN = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str.replace(/_/g, "")),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str.replace(/_/g, "")));
		const dot = str.indexOf(".");
		if (dot !== -1) {
			const f = str.substring(dot + 1).replace(/_/g, "");
			if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
		}
		return node;
	},
	stringify: stringifyNumber
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
	const sign = str[0];
	if (sign === "-" || sign === "+") offset += 1;
	str = str.substring(offset).replace(/_/g, "");
	if (intAsBigInt) {
		switch (radix) {
			case 2:
				str = `0b${str}`;
				break;
			case 8:
				str = `0o${str}`;
				break;
			case 16: str = `0x${str}`;
		}
		const n = BigInt(str);
		return sign === "-" ? BigInt(-1) * n : n;
	}
	const n = parseInt(str, radix);
	return sign === "-" ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
	const { value } = node;
	if (intIdentify(value)) {
		const str = value.toString(radix);
		return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
	}
	return stringifyNumber(node);
}
const intBin = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "BIN",
	test: /^[-+]?0b[0-1_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
	stringify: (node) => intStringify(node, 2, "0b")
};
const intOct = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^[-+]?0[0-7_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
	stringify: (node) => intStringify(node, 8, "0")
};
const int$1 = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9][0-9_]*$/,
	resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^[-+]?0x[0-9a-fA-F_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
	stringify: (node) => intStringify(node, 16, "0x")
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class YAMLSet extends YAMLMap {
	constructor(schema) {
		super(schema);
		this.tag = YAMLSet.tag;
	}
	add(key) {
		let pair;
		if (isPair(key)) pair = key;
		else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair(key.key, null);
		else pair = new Pair(key, null);
		if (!findPair(this.items, pair.key)) this.items.push(pair);
	}
	get(key, keepPair) {
		const pair = findPair(this.items, key);
		return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
	}
	set(key, value) {
		if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
		const prev = findPair(this.items, key);
		if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
		else if (!prev && value) this.items.push(new Pair(key));
	}
	toJSON(_, ctx) {
		return super.toJSON(_, ctx, Set);
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
		else throw new Error("Set items must all have null values");
	}
	static from(schema, iterable, ctx) {
		const { replacer } = ctx;
		const set = new this(schema);
		if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
			if (typeof replacer === "function") value = replacer.call(iterable, value, value);
			set.items.push(createPair(value, null, ctx));
		}
		return set;
	}
};
YAMLSet.tag = "tag:yaml.org,2002:set";
const set$1 = {
	collection: "map",
	identify: (value) => value instanceof Set,
	nodeClass: YAMLSet,
	default: false,
	tag: "tag:yaml.org,2002:set",
	createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
	resolve(map, onError) {
		if (isMap(map)) {
			if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
			else onError("Set items must all have null values");
		} else onError("Expected a mapping for this tag");
		return map;
	}
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function parseSexagesimal(str, asBigInt) {
	const sign = str[0];
	const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
	const num = (n) => asBigInt ? BigInt(n) : Number(n);
	const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
	return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
	let { value } = node;
	let num = (n) => n;
	if (typeof value === "bigint") num = (n) => BigInt(n);
	else if (isNaN(value) || !isFinite(value)) return stringifyNumber(node);
	let sign = "";
	if (value < 0) {
		sign = "-";
		value *= num(-1);
	}
	const _60 = num(60);
	const parts = [value % _60];
	if (value < 60) parts.unshift(0);
	else {
		value = (value - parts[0]) / _60;
		parts.unshift(value % _60);
		if (value >= 60) {
			value = (value - parts[0]) / _60;
			parts.unshift(value);
		}
	}
	return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
const intTime = {
	identify: (value) => typeof value === "bigint" || Number.isInteger(value),
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
	resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
	stringify: stringifySexagesimal
};
const floatTime = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
	resolve: (str) => parseSexagesimal(str, false),
	stringify: stringifySexagesimal
};
const timestamp$1 = {
	identify: (value) => value instanceof Date,
	default: true,
	tag: "tag:yaml.org,2002:timestamp",
	test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
	resolve(str) {
		const match = str.match(timestamp$1.test);
		if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
		const [, year, month, day, hour, minute, second] = match.map(Number);
		const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
		let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
		const tz = match[8];
		if (tz && tz !== "Z") {
			let d = parseSexagesimal(tz, false);
			if (Math.abs(d) < 30) d *= 60;
			date -= 6e4 * d;
		}
		return new Date(date);
	},
	stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
const schema$1 = [
	map$1,
	seq$1,
	string,
	nullTag,
	trueTag,
	falseTag,
	intBin,
	intOct,
	int$1,
	intHex,
	floatNaN,
	floatExp,
	float$1,
	binary$1,
	merge$1,
	omap$1,
	pairs$1,
	set$1,
	intTime,
	floatTime,
	timestamp$1
];
// node_modules/yaml/browser/dist/schema/tags.js
const schemas = /* @__PURE__ */ new Map([
	["core", schema$3],
	["failsafe", [
		map$1,
		seq$1,
		string
	]],
	["json", schema$2],
	["yaml11", schema$1],
	["yaml-1.1", schema$1]
]);
const tagsByName = {
	binary: binary$1,
	bool: boolTag,
	float: float$2,
	floatExp: floatExp$1,
	floatNaN: floatNaN$1,
	floatTime,
	int: int$2,
	intHex: intHex$1,
	intOct: intOct$1,
	intTime,
	map: map$1,
	merge: merge$1,
	null: nullTag,
	omap: omap$1,
	pairs: pairs$1,
	seq: seq$1,
	set: set$1,
	timestamp: timestamp$1
};
const coreKnownTags = {
	"tag:yaml.org,2002:binary": binary$1,
	"tag:yaml.org,2002:merge": merge$1,
	"tag:yaml.org,2002:omap": omap$1,
	"tag:yaml.org,2002:pairs": pairs$1,
	"tag:yaml.org,2002:set": set$1,
	"tag:yaml.org,2002:timestamp": timestamp$1
};
function getTags(customTags, schemaName, addMergeTag) {
	const schemaTags = schemas.get(schemaName);
	if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge$1) ? schemaTags.concat(merge$1) : schemaTags.slice();
	let tags = schemaTags;
	if (!tags) {
		if (Array.isArray(customTags)) tags = [];
		else {
			const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
		}
	}
	if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
	else if (typeof customTags === "function") tags = customTags(tags.slice());
	if (addMergeTag) tags = tags.concat(merge$1);
	return tags.reduce((tags, tag) => {
		const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
		if (!tagObj) {
			const tagName = JSON.stringify(tag);
			const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
		}
		if (!tags.includes(tagObj)) tags.push(tagObj);
		return tags;
	}, []);
}
// node_modules/yaml/browser/dist/schema/Schema.js
const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema$1 = class Schema$1 {
	constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
		this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
		this.name = typeof schema === "string" && schema || "core";
		this.knownTags = resolveKnownTags ? coreKnownTags : {};
		this.tags = getTags(customTags, this.name, merge);
		this.toStringOptions = toStringDefaults ?? null;
		Object.defineProperty(this, MAP, { value: map$1 });
		Object.defineProperty(this, SCALAR$2, { value: string });
		Object.defineProperty(this, SEQ, { value: seq$1 });
		this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
	}
	clone() {
		const copy = Object.create(Schema$1.prototype, Object.getOwnPropertyDescriptors(this));
		copy.tags = this.tags.slice();
		return copy;
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
	const lines = [];
	let hasDirectives = options.directives === true;
	if (options.directives !== false && doc.directives) {
		const dir = doc.directives.toString(doc);
		if (dir) {
			lines.push(dir);
			hasDirectives = true;
		} else if (doc.directives.docStart) hasDirectives = true;
	}
	if (hasDirectives) lines.push("---");
	const ctx = createStringifyContext(doc, options);
	const { commentString } = ctx.options;
	if (doc.commentBefore) {
		if (lines.length !== 1) lines.unshift("");
		const cs = commentString(doc.commentBefore);
		lines.unshift(indentComment(cs, ""));
	}
	let chompKeep = false;
	let contentComment = null;
	if (doc.contents) {
		if (isNode(doc.contents)) {
			if (doc.contents.spaceBefore && hasDirectives) lines.push("");
			if (doc.contents.commentBefore) {
				const cs = commentString(doc.contents.commentBefore);
				lines.push(indentComment(cs, ""));
			}
			ctx.forceBlockIndent = !!doc.comment;
			contentComment = doc.contents.comment;
		}
		const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
		let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
		if (contentComment) body += lineComment(body, "", commentString(contentComment));
		if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
		else lines.push(body);
	} else lines.push(stringify(doc.contents, ctx));
	if (doc.directives?.docEnd) {
		if (doc.comment) {
			const cs = commentString(doc.comment);
			if (cs.includes("\n")) {
				lines.push("...");
				lines.push(indentComment(cs, ""));
			} else lines.push(`... ${cs}`);
		} else lines.push("...");
	} else {
		let dc = doc.comment;
		if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
		if (dc) {
			if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
			lines.push(indentComment(commentString(dc), ""));
		}
	}
	return lines.join("\n") + "\n";
}
// node_modules/yaml/browser/dist/doc/Document.js
var Document = class Document {
	constructor(value, replacer, options) {
		this.commentBefore = null;
		this.comment = null;
		this.errors = [];
		this.warnings = [];
		Object.defineProperty(this, NODE_TYPE, { value: DOC });
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const opt = Object.assign({
			intAsBigInt: false,
			keepSourceTokens: false,
			logLevel: "warn",
			prettyErrors: true,
			strict: true,
			stringKeys: false,
			uniqueKeys: true,
			version: "1.2"
		}, options);
		this.options = opt;
		let { version } = opt;
		if (options?._directives) {
			this.directives = options._directives.atDocument();
			if (this.directives.yaml.explicit) version = this.directives.yaml.version;
		} else this.directives = new Directives({ version });
		this.setSchema(version, options);
		this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
	}
	clone() {
		const copy = Object.create(Document.prototype, { [NODE_TYPE]: { value: DOC } });
		copy.commentBefore = this.commentBefore;
		copy.comment = this.comment;
		copy.errors = this.errors.slice();
		copy.warnings = this.warnings.slice();
		copy.options = Object.assign({}, this.options);
		if (this.directives) copy.directives = this.directives.clone();
		copy.schema = this.schema.clone();
		copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	add(value) {
		if (assertCollection(this.contents)) this.contents.add(value);
	}
	addIn(path, value) {
		if (assertCollection(this.contents)) this.contents.addIn(path, value);
	}
	createAlias(node, name) {
		if (!node.anchor) {
			const prev = anchorNames(this);
			node.anchor = !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
		}
		return new Alias(node.anchor);
	}
	createNode(value, replacer, options) {
		let _replacer = void 0;
		if (typeof replacer === "function") {
			value = replacer.call({ "": value }, "", value);
			_replacer = replacer;
		} else if (Array.isArray(replacer)) {
			const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
			const asStr = replacer.filter(keyToStr).map(String);
			if (asStr.length > 0) replacer = replacer.concat(asStr);
			_replacer = replacer;
		} else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
		const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(this, anchorPrefix || "a");
		const ctx = {
			aliasDuplicateObjects: aliasDuplicateObjects ?? true,
			keepUndefined: keepUndefined ?? false,
			onAnchor,
			onTagObj,
			replacer: _replacer,
			schema: this.schema,
			sourceObjects
		};
		const node = createNode(value, tag, ctx);
		if (flow && isCollection(node)) node.flow = true;
		setAnchors();
		return node;
	}
	createPair(key, value, options = {}) {
		return new Pair(this.createNode(key, null, options), this.createNode(value, null, options));
	}
	delete(key) {
		return assertCollection(this.contents) ? this.contents.delete(key) : false;
	}
	deleteIn(path) {
		if (isEmptyPath(path)) {
			if (this.contents == null) return false;
			this.contents = null;
			return true;
		}
		return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
	}
	get(key, keepScalar) {
		return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
	}
	getIn(path, keepScalar) {
		if (isEmptyPath(path)) return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
		return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
	}
	has(key) {
		return isCollection(this.contents) ? this.contents.has(key) : false;
	}
	hasIn(path) {
		if (isEmptyPath(path)) return this.contents !== void 0;
		return isCollection(this.contents) ? this.contents.hasIn(path) : false;
	}
	set(key, value) {
		if (this.contents == null) this.contents = collectionFromPath(this.schema, [key], value);
		else if (assertCollection(this.contents)) this.contents.set(key, value);
	}
	setIn(path, value) {
		if (isEmptyPath(path)) this.contents = value;
		else if (this.contents == null) this.contents = collectionFromPath(this.schema, Array.from(path), value);
		else if (assertCollection(this.contents)) this.contents.setIn(path, value);
	}
	setSchema(version, options = {}) {
		if (typeof version === "number") version = String(version);
		let opt;
		switch (version) {
			case "1.1":
				if (this.directives) this.directives.yaml.version = "1.1";
				else this.directives = new Directives({ version: "1.1" });
				opt = {
					resolveKnownTags: false,
					schema: "yaml-1.1"
				};
				break;
			case "1.2":
			case "next":
				if (this.directives) this.directives.yaml.version = version;
				else this.directives = new Directives({ version });
				opt = {
					resolveKnownTags: true,
					schema: "core"
				};
				break;
			case null:
				if (this.directives) delete this.directives;
				opt = null;
				break;
			default: {
				const sv = JSON.stringify(version);
				throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
			}
		}
		if (options.schema instanceof Object) this.schema = options.schema;
		else if (opt) this.schema = new Schema$1(Object.assign(opt, options));
		else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
	}
	toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc: this,
			keep: !json,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this.contents, jsonArg ?? "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
	toJSON(jsonArg, onAnchor) {
		return this.toJS({
			json: true,
			jsonArg,
			mapAsMap: false,
			onAnchor
		});
	}
	toString(options = {}) {
		if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
		if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
			const s = JSON.stringify(options.indent);
			throw new Error(`"indent" option must be a positive integer, not ${s}`);
		}
		return stringifyDocument(this, options);
	}
};
function assertCollection(contents) {
	if (isCollection(contents)) return true;
	throw new Error("Expected a YAML collection as document contents");
}
// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
	constructor(name, pos, code, message) {
		super();
		this.name = name;
		this.code = code;
		this.message = message;
		this.pos = pos;
	}
};
var YAMLParseError = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLParseError", pos, code, message);
	}
};
var YAMLWarning = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLWarning", pos, code, message);
	}
};
// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
	let spaceBefore = false;
	let atNewline = startOnNewline;
	let hasSpace = startOnNewline;
	let comment = "";
	let commentSep = "";
	let hasNewline = false;
	let reqSpace = false;
	let tab = null;
	let anchor = null;
	let tag = null;
	let newlineAfterProp = null;
	let comma = null;
	let found = null;
	let start = null;
	for (const token of tokens) {
		if (reqSpace) {
			if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
			reqSpace = false;
		}
		if (tab) {
			if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
			tab = null;
		}
		switch (token.type) {
			case "space":
				if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
				hasSpace = true;
				break;
			case "comment": {
				if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				const cb = token.source.substring(1) || " ";
				if (!comment) comment = cb;
				else comment += commentSep + cb;
				commentSep = "";
				atNewline = false;
				break;
			}
			case "newline":
				if (atNewline) {
					if (comment) comment += token.source;
					else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
				} else commentSep += token.source;
				atNewline = true;
				hasNewline = true;
				if (anchor || tag) newlineAfterProp = token;
				hasSpace = true;
				break;
			case "anchor":
				if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
				if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
				anchor = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case "tag":
				if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
				tag = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case indicator:
				if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
				if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
				found = token;
				atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
				hasSpace = false;
				break;
			case "comma": if (flow) {
				if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
				comma = token;
				atNewline = false;
				hasSpace = false;
				break;
			}
			default:
				onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
				atNewline = false;
				hasSpace = false;
		}
	}
	const last = tokens[tokens.length - 1];
	const end = last ? last.offset + last.source.length : offset;
	if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
	if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
	return {
		comma,
		found,
		spaceBefore,
		comment,
		hasNewline,
		anchor,
		tag,
		newlineAfterProp,
		end,
		start: start ?? end
	};
}
// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
	if (!key) return null;
	switch (key.type) {
		case "alias":
		case "scalar":
		case "double-quoted-scalar":
		case "single-quoted-scalar":
			if (key.source.includes("\n")) return true;
			if (key.end) {
				for (const st of key.end) if (st.type === "newline") return true;
			}
			return false;
		case "flow-collection":
			for (const it of key.items) {
				for (const st of it.start) if (st.type === "newline") return true;
				if (it.sep) {
					for (const st of it.sep) if (st.type === "newline") return true;
				}
				if (containsNewline(it.key) || containsNewline(it.value)) return true;
			}
			return false;
		default: return true;
	}
}
// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
	if (fc?.type === "flow-collection") {
		const end = fc.end[0];
		if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
	}
}
// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
	const { uniqueKeys } = ctx.options;
	if (uniqueKeys === false) return false;
	const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
	return items.some((pair) => isEqual(pair.key, search));
}
// node_modules/yaml/browser/dist/compose/resolve-block-map.js
const startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
	const map = new ((tag?.nodeClass) ?? YAMLMap)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	let offset = bm.offset;
	let commentEnd = null;
	for (const collItem of bm.items) {
		const { start, key, sep, value } = collItem;
		const keyProps = resolveProps(start, {
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: bm.indent,
			startOnNewline: true
		});
		const implicitKey = !keyProps.found;
		if (implicitKey) {
			if (key) {
				if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
				else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			}
			if (!keyProps.anchor && !keyProps.tag && !sep) {
				commentEnd = keyProps.end;
				if (keyProps.comment) {
					if (map.comment) map.comment += "\n" + keyProps.comment;
					else map.comment = keyProps.comment;
				}
				continue;
			}
			if (keyProps.newlineAfterProp || containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
		} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
		ctx.atKey = true;
		const keyStart = keyProps.end;
		const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
		if (ctx.schema.compat) flowIndentCheck(bm.indent, key, onError);
		ctx.atKey = false;
		if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
		const valueProps = resolveProps(sep ?? [], {
			indicator: "map-value-ind",
			next: value,
			offset: keyNode.range[2],
			onError,
			parentIndent: bm.indent,
			startOnNewline: !key || key.type === "block-scalar"
		});
		offset = valueProps.end;
		if (valueProps.found) {
			if (implicitKey) {
				if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
				if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
			if (ctx.schema.compat) flowIndentCheck(bm.indent, value, onError);
			offset = valueNode.range[2];
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		} else {
			if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
			if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		}
	}
	if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
	map.range = [
		bm.offset,
		offset,
		commentEnd ?? offset
	];
	return map;
}
// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
	const seq = new ((tag?.nodeClass) ?? YAMLSeq)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = bs.offset;
	let commentEnd = null;
	for (const { start, value } of bs.items) {
		const props = resolveProps(start, {
			indicator: "seq-item-ind",
			next: value,
			offset,
			onError,
			parentIndent: bs.indent,
			startOnNewline: true
		});
		if (!props.found) {
			if (props.anchor || props.tag || value) {
				if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
				else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
			} else {
				commentEnd = props.end;
				if (props.comment) seq.comment = props.comment;
				continue;
			}
		}
		const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
		if (ctx.schema.compat) flowIndentCheck(bs.indent, value, onError);
		offset = node.range[2];
		seq.items.push(node);
	}
	seq.range = [
		bs.offset,
		offset,
		commentEnd ?? offset
	];
	return seq;
}
// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
	let comment = "";
	if (end) {
		let hasSpace = false;
		let sep = "";
		for (const token of end) {
			const { source, type } = token;
			switch (type) {
				case "space":
					hasSpace = true;
					break;
				case "comment": {
					if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += sep + cb;
					sep = "";
					break;
				}
				case "newline":
					if (comment) sep += source;
					hasSpace = true;
					break;
				default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
			}
			offset += source.length;
		}
	}
	return {
		comment,
		offset
	};
}
// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
const blockMsg = "Block collections are not allowed within flow collections";
const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
	const isMap = fc.start.source === "{";
	const fcName = isMap ? "flow map" : "flow sequence";
	const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap : YAMLSeq))(ctx.schema);
	coll.flow = true;
	const atRoot = ctx.atRoot;
	if (atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = fc.offset + fc.start.source.length;
	for (let i = 0; i < fc.items.length; ++i) {
		const collItem = fc.items[i];
		const { start, key, sep, value } = collItem;
		const props = resolveProps(start, {
			flow: fcName,
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: fc.indent,
			startOnNewline: false
		});
		if (!props.found) {
			if (!props.anchor && !props.tag && !sep && !value) {
				if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
				else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
				if (props.comment) {
					if (coll.comment) coll.comment += "\n" + props.comment;
					else coll.comment = props.comment;
				}
				offset = props.end;
				continue;
			}
			if (!isMap && ctx.options.strict && containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
		}
		if (i === 0) {
			if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
		} else {
			if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
			if (props.comment) {
				let prevItemComment = "";
				loop: for (const st of start) switch (st.type) {
					case "comma":
					case "space": break;
					case "comment":
						prevItemComment = st.source.substring(1);
						break loop;
					default: break loop;
				}
				if (prevItemComment) {
					let prev = coll.items[coll.items.length - 1];
					if (isPair(prev)) prev = prev.value ?? prev.key;
					if (prev.comment) prev.comment += "\n" + prevItemComment;
					else prev.comment = prevItemComment;
					props.comment = props.comment.substring(prevItemComment.length + 1);
				}
			}
		}
		if (!isMap && !sep && !props.found) {
			const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
			coll.items.push(valueNode);
			offset = valueNode.range[2];
			if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
		} else {
			ctx.atKey = true;
			const keyStart = props.end;
			const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
			if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
			ctx.atKey = false;
			const valueProps = resolveProps(sep ?? [], {
				flow: fcName,
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (valueProps.found) {
				if (!isMap && !props.found && ctx.options.strict) {
					if (sep) for (const st of sep) {
						if (st === valueProps.found) break;
						if (st.type === "newline") {
							onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
							break;
						}
					}
					if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
				}
			} else if (value) {
				if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
				else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
			if (valueNode) {
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			if (isMap) {
				const map = coll;
				if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
				map.items.push(pair);
			} else {
				const map = new YAMLMap(ctx.schema);
				map.flow = true;
				map.items.push(pair);
				const endRange = (valueNode ?? keyNode).range;
				map.range = [
					keyNode.range[0],
					endRange[1],
					endRange[2]
				];
				coll.items.push(map);
			}
			offset = valueNode ? valueNode.range[2] : valueProps.end;
		}
	}
	const expectedEnd = isMap ? "}" : "]";
	const [ce, ...ee] = fc.end;
	let cePos = offset;
	if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
	else {
		const name = fcName[0].toUpperCase() + fcName.substring(1);
		const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
		onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
		if (ce && ce.source.length !== 1) ee.unshift(ce);
	}
	if (ee.length > 0) {
		const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
		if (end.comment) {
			if (coll.comment) coll.comment += "\n" + end.comment;
			else coll.comment = end.comment;
		}
		coll.range = [
			fc.offset,
			cePos,
			end.offset
		];
	} else coll.range = [
		fc.offset,
		cePos,
		cePos
	];
	return coll;
}
// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN, ctx, token, onError, tagName, tag) {
	const coll = token.type === "block-map" ? resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection(CN, ctx, token, onError, tag);
	const Coll = coll.constructor;
	if (tagName === "!" || tagName === Coll.tagName) {
		coll.tag = Coll.tagName;
		return coll;
	}
	if (tagName) coll.tag = tagName;
	return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
	const tagToken = props.tag;
	const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
	if (token.type === "block-seq") {
		const { anchor, newlineAfterProp: nl } = props;
		const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
		if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
	}
	const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
	if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
	let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
	if (!tag) {
		const kt = ctx.schema.knownTags[tagName];
		if (kt?.collection === expType) {
			ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
			tag = kt;
		} else {
			if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
			else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
			return resolveCollection(CN, ctx, token, onError, tagName);
		}
	}
	const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
	const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
	const node = isNode(res) ? res : new Scalar(res);
	node.range = coll.range;
	node.tag = tagName;
	if (tag?.format) node.format = tag.format;
	return node;
}
// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
	const start = scalar.offset;
	const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
	if (!header) return {
		value: "",
		type: null,
		comment: "",
		range: [
			start,
			start,
			start
		]
	};
	const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
	const lines = scalar.source ? splitLines(scalar.source) : [];
	let chompStart = lines.length;
	for (let i = lines.length - 1; i >= 0; --i) {
		const content = lines[i][1];
		if (content === "" || content === "\r") chompStart = i;
		else break;
	}
	if (chompStart === 0) {
		const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
		let end = start + header.length;
		if (scalar.source) end += scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	let trimIndent = scalar.indent + header.indent;
	let offset = scalar.offset + header.length;
	let contentStart = 0;
	for (let i = 0; i < chompStart; ++i) {
		const [indent, content] = lines[i];
		if (content === "" || content === "\r") {
			if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
		} else {
			if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
			if (header.indent === 0) trimIndent = indent.length;
			contentStart = i;
			if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
			break;
		}
		offset += indent.length + content.length + 1;
	}
	for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
	let value = "";
	let sep = "";
	let prevMoreIndented = false;
	for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
	for (let i = contentStart; i < chompStart; ++i) {
		let [indent, content] = lines[i];
		offset += indent.length + content.length + 1;
		const crlf = content[content.length - 1] === "\r";
		if (crlf) content = content.slice(0, -1);
		/* istanbul ignore if already caught in lexer */
		if (content && indent.length < trimIndent) {
			const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
			onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
			indent = "";
		}
		if (type === Scalar.BLOCK_LITERAL) {
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
		} else if (indent.length > trimIndent || content[0] === "	") {
			if (sep === " ") sep = "\n";
			else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
			prevMoreIndented = true;
		} else if (content === "") {
			if (sep === "\n") value += "\n";
			else sep = "\n";
		} else {
			value += sep + content;
			sep = " ";
			prevMoreIndented = false;
		}
	}
	switch (header.chomp) {
		case "-": break;
		case "+":
			for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
			if (value[value.length - 1] !== "\n") value += "\n";
			break;
		default: value += "\n";
	}
	const end = start + header.length + scalar.source.length;
	return {
		value,
		type,
		comment: header.comment,
		range: [
			start,
			end,
			end
		]
	};
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
	/* istanbul ignore if should not happen */
	if (props[0].type !== "block-scalar-header") {
		onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
		return null;
	}
	const { source } = props[0];
	const mode = source[0];
	let indent = 0;
	let chomp = "";
	let error = -1;
	for (let i = 1; i < source.length; ++i) {
		const ch = source[i];
		if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
		else {
			const n = Number(ch);
			if (!indent && n) indent = n;
			else if (error === -1) error = offset + i;
		}
	}
	if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
	let hasSpace = false;
	let comment = "";
	let length = source.length;
	for (let i = 1; i < props.length; ++i) {
		const token = props[i];
		switch (token.type) {
			case "space": hasSpace = true;
			case "newline":
				length += token.source.length;
				break;
			case "comment":
				if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				length += token.source.length;
				comment = token.source.substring(1);
				break;
			case "error":
				onError(token, "UNEXPECTED_TOKEN", token.message);
				length += token.source.length;
				break;
			/* istanbul ignore next should not happen */
			default: {
				onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
				const ts = token.source;
				if (ts && typeof ts === "string") length += ts.length;
			}
		}
	}
	return {
		mode,
		indent,
		chomp,
		comment,
		length
	};
}
function splitLines(source) {
	const split = source.split(/\n( *)/);
	const first = split[0];
	const m = first.match(/^( *)/);
	const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
	for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
	return lines;
}
// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
	const { offset, type, source, end } = scalar;
	let _type;
	let value;
	const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
	switch (type) {
		case "scalar":
			_type = Scalar.PLAIN;
			value = plainValue(source, _onError);
			break;
		case "single-quoted-scalar":
			_type = Scalar.QUOTE_SINGLE;
			value = singleQuotedValue(source, _onError);
			break;
		case "double-quoted-scalar":
			_type = Scalar.QUOTE_DOUBLE;
			value = doubleQuotedValue(source, _onError);
			break;
		/* istanbul ignore next should not happen */
		default:
			onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
			return {
				value: "",
				type: null,
				comment: "",
				range: [
					offset,
					offset + source.length,
					offset + source.length
				]
			};
	}
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, strict, onError);
	return {
		value,
		type: _type,
		comment: re.comment,
		range: [
			offset,
			valueEnd,
			re.offset
		]
	};
}
function plainValue(source, onError) {
	let badChar = "";
	switch (source[0]) {
		/* istanbul ignore next should not happen */
		case "	":
			badChar = "a tab character";
			break;
		case ",":
			badChar = "flow indicator character ,";
			break;
		case "%":
			badChar = "directive indicator character %";
			break;
		case "|":
		case ">":
			badChar = `block scalar indicator ${source[0]}`;
			break;
		case "@":
		case "`": badChar = `reserved character ${source[0]}`;
	}
	if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
	return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
	if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
	return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
	const line = /(.*?)\r?\n/sy;
	let match = line.exec(source);
	if (!match) return source;
	let trimEnd, trimBoth;
	try {
		trimEnd = new RegExp("(?<![ 	])[ 	]+$");
		trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
	} catch {
		trimEnd = /[ \t]+$/;
		trimBoth = /^[ \t]+|[ \t]+$/g;
	}
	let res = match[1].replace(trimEnd, "");
	let sep = " ";
	let pos = line.lastIndex;
	while (match = line.exec(source)) {
		const lm = match[1].replace(trimBoth, "");
		if (lm === "") {
			if (sep === "\n") res += sep;
			else sep = "\n";
		} else {
			res += sep + lm;
			sep = " ";
		}
		pos = line.lastIndex;
	}
	const last = /[ \t]*(.*)/sy;
	last.lastIndex = pos;
	match = last.exec(source);
	return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
	let res = "";
	for (let i = 1; i < source.length - 1; ++i) {
		const ch = source[i];
		if (ch === "\r" && source[i + 1] === "\n") continue;
		if (ch === "\n") {
			const { fold, offset } = foldNewline(source, i);
			res += fold;
			i = offset;
		} else if (ch === "\\") {
			let next = source[++i];
			const cc = escapeCodes[next];
			if (cc) res += cc;
			else if (next === "\n") {
				next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "\r" && source[i + 1] === "\n") {
				next = source[++i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "x" || next === "u" || next === "U") {
				const length = next === "x" ? 2 : next === "u" ? 4 : 8;
				res += parseCharCode(source, i + 1, length, onError);
				i += length;
			} else {
				const raw = source.substr(i - 1, 2);
				onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
				res += raw;
			}
		} else if (ch === " " || ch === "	") {
			const wsStart = i;
			let next = source[i + 1];
			while (next === " " || next === "	") next = source[++i + 1];
			if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
		} else res += ch;
	}
	if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
	return res;
}
function foldNewline(source, offset) {
	let fold = "";
	let ch = source[offset + 1];
	while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
		if (ch === "\r" && source[offset + 2] !== "\n") break;
		if (ch === "\n") fold += "\n";
		offset += 1;
		ch = source[offset + 1];
	}
	if (!fold) fold = " ";
	return {
		fold,
		offset
	};
}
const escapeCodes = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	"	": "	"
};
function parseCharCode(source, offset, length, onError) {
	const cc = source.substr(offset, length);
	const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
	try {
		return String.fromCodePoint(code);
	} catch {
		const raw = source.substr(offset - 2, length + 2);
		onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
		return raw;
	}
}
// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
	const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
	const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
	let tag;
	if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[SCALAR$2];
	else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
	else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
	else tag = ctx.schema[SCALAR$2];
	let scalar;
	try {
		const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
		scalar = isScalar(res) ? res : new Scalar(res);
	} catch (error) {
		const msg = error instanceof Error ? error.message : String(error);
		onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
		scalar = new Scalar(value);
	}
	scalar.range = range;
	scalar.source = value;
	if (type) scalar.type = type;
	if (tagName) scalar.tag = tagName;
	if (tag.format) scalar.format = tag.format;
	if (comment) scalar.comment = comment;
	return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
	if (tagName === "!") return schema[SCALAR$2];
	const matchWithTest = [];
	for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
		if (tag.default && tag.test) matchWithTest.push(tag);
		else return tag;
	}
	for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
	const kt = schema.knownTags[tagName];
	if (kt && !kt.collection) {
		schema.tags.push(Object.assign({}, kt, {
			default: false,
			test: void 0
		}));
		return kt;
	}
	onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
	return schema[SCALAR$2];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
	const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[SCALAR$2];
	if (schema.compat) {
		const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[SCALAR$2];
		if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
	}
	return tag;
}
// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
	if (before) {
		pos ?? (pos = before.length);
		for (let i = pos - 1; i >= 0; --i) {
			let st = before[i];
			switch (st.type) {
				case "space":
				case "comment":
				case "newline":
					offset -= st.source.length;
					continue;
			}
			st = before[++i];
			while (st?.type === "space") {
				offset += st.source.length;
				st = before[++i];
			}
			break;
		}
	}
	return offset;
}
// node_modules/yaml/browser/dist/compose/compose-node.js
const CN = {
	composeNode,
	composeEmptyNode
};
function composeNode(ctx, token, props, onError) {
	const atKey = ctx.atKey;
	const { spaceBefore, comment, anchor, tag } = props;
	let node;
	let isSrcToken = true;
	switch (token.type) {
		case "alias":
			node = composeAlias(ctx, token, onError);
			if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
			break;
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "block-scalar":
			node = composeScalar(ctx, token, tag, onError);
			if (anchor) node.anchor = anchor.source.substring(1);
			break;
		case "block-map":
		case "block-seq":
		case "flow-collection":
			try {
				node = composeCollection(CN, ctx, token, props, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
			} catch (error) {
				onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
			}
			break;
		default:
			onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
			isSrcToken = false;
	}
	node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
	if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		if (token.type === "scalar" && token.source === "") node.comment = comment;
		else node.commentBefore = comment;
	}
	if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
	return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
	const node = composeScalar(ctx, {
		type: "scalar",
		offset: emptyScalarPosition(offset, before, pos),
		indent: -1,
		source: ""
	}, tag, onError);
	if (anchor) {
		node.anchor = anchor.source.substring(1);
		if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	}
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		node.comment = comment;
		node.range[2] = end;
	}
	return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
	const alias = new Alias(source.substring(1));
	if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
	if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, options.strict, onError);
	alias.range = [
		offset,
		valueEnd,
		re.offset
	];
	if (re.comment) alias.comment = re.comment;
	return alias;
}
// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
	const doc = new Document(void 0, Object.assign({ _directives: directives }, options));
	const ctx = {
		atKey: false,
		atRoot: true,
		directives: doc.directives,
		options: doc.options,
		schema: doc.schema
	};
	const props = resolveProps(start, {
		indicator: "doc-start",
		next: value ?? end?.[0],
		offset,
		onError,
		parentIndent: 0,
		startOnNewline: true
	});
	if (props.found) {
		doc.directives.docStart = true;
		if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
	}
	doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
	const contentEnd = doc.contents.range[2];
	const re = resolveEnd(end, contentEnd, false, onError);
	if (re.comment) doc.comment = re.comment;
	doc.range = [
		offset,
		contentEnd,
		re.offset
	];
	return doc;
}
// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
	if (typeof src === "number") return [src, src + 1];
	if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
	const { offset, source } = src;
	return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
	let comment = "";
	let atComment = false;
	let afterEmptyLine = false;
	for (let i = 0; i < prelude.length; ++i) {
		const source = prelude[i];
		switch (source[0]) {
			case "#":
				comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
				atComment = true;
				afterEmptyLine = false;
				break;
			case "%":
				if (prelude[i + 1]?.[0] !== "#") i += 1;
				atComment = false;
				break;
			default:
				if (!atComment) afterEmptyLine = true;
				atComment = false;
		}
	}
	return {
		comment,
		afterEmptyLine
	};
}
var Composer = class {
	constructor(options = {}) {
		this.doc = null;
		this.atDirectives = false;
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
		this.onError = (source, code, message, warning) => {
			const pos = getErrorPos(source);
			if (warning) this.warnings.push(new YAMLWarning(pos, code, message));
			else this.errors.push(new YAMLParseError(pos, code, message));
		};
		this.directives = new Directives({ version: options.version || "1.2" });
		this.options = options;
	}
	decorate(doc, afterDoc) {
		const { comment, afterEmptyLine } = parsePrelude(this.prelude);
		if (comment) {
			const dc = doc.contents;
			if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
			else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
			else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
				let it = dc.items[0];
				if (isPair(it)) it = it.key;
				const cb = it.commentBefore;
				it.commentBefore = cb ? `${comment}\n${cb}` : comment;
			} else {
				const cb = dc.commentBefore;
				dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
			}
		}
		if (afterDoc) {
			for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
			for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
		} else {
			doc.errors = this.errors;
			doc.warnings = this.warnings;
		}
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
	}
	streamInfo() {
		return {
			comment: parsePrelude(this.prelude).comment,
			directives: this.directives,
			errors: this.errors,
			warnings: this.warnings
		};
	}
	*compose(tokens, forceDoc = false, endOffset = -1) {
		for (const token of tokens) yield* this.next(token);
		yield* this.end(forceDoc, endOffset);
	}
	*next(token) {
		switch (token.type) {
			case "directive":
				this.directives.add(token.source, (offset, message, warning) => {
					const pos = getErrorPos(token);
					pos[0] += offset;
					this.onError(pos, "BAD_DIRECTIVE", message, warning);
				});
				this.prelude.push(token.source);
				this.atDirectives = true;
				break;
			case "document": {
				const doc = composeDoc(this.options, this.directives, token, this.onError);
				if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
				this.decorate(doc, false);
				if (this.doc) yield this.doc;
				this.doc = doc;
				this.atDirectives = false;
				break;
			}
			case "byte-order-mark":
			case "space": break;
			case "comment":
			case "newline":
				this.prelude.push(token.source);
				break;
			case "error": {
				const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
				const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
				if (this.atDirectives || !this.doc) this.errors.push(error);
				else this.doc.errors.push(error);
				break;
			}
			case "doc-end": {
				if (!this.doc) {
					this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
					break;
				}
				this.doc.directives.docEnd = true;
				const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
				this.decorate(this.doc, true);
				if (end.comment) {
					const dc = this.doc.comment;
					this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
				}
				this.doc.range[2] = end.offset;
				break;
			}
			default: this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
		}
	}
	*end(forceDoc = false, endOffset = -1) {
		if (this.doc) {
			this.decorate(this.doc, true);
			yield this.doc;
			this.doc = null;
		} else if (forceDoc) {
			const doc = new Document(void 0, Object.assign({ _directives: this.directives }, this.options));
			if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
			doc.range = [
				0,
				endOffset,
				endOffset
			];
			this.decorate(doc, false);
			yield doc;
		}
	}
};
// node_modules/yaml/browser/dist/parse/cst-visit.js
const BREAK = Symbol("break visit");
const SKIP = Symbol("skip children");
const REMOVE = Symbol("remove item");
function visit(cst, visitor) {
	if ("type" in cst && cst.type === "document") cst = {
		start: cst.start,
		value: cst.value
	};
	_visit(Object.freeze([]), cst, visitor);
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
visit.itemAtPath = (cst, path) => {
	let item = cst;
	for (const [field, index] of path) {
		const tok = item?.[field];
		if (tok && "items" in tok) item = tok.items[index];
		else return void 0;
	}
	return item;
};
visit.parentCollection = (cst, path) => {
	const parent = visit.itemAtPath(cst, path.slice(0, -1));
	const field = path[path.length - 1][0];
	const coll = parent?.[field];
	if (coll && "items" in coll) return coll;
	throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
	let ctrl = visitor(item, path);
	if (typeof ctrl === "symbol") return ctrl;
	for (const field of ["key", "value"]) {
		const token = item[field];
		if (token && "items" in token) {
			for (let i = 0; i < token.items.length; ++i) {
				const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK) return BREAK;
				else if (ci === REMOVE) {
					token.items.splice(i, 1);
					i -= 1;
				}
			}
			if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
		}
	}
	return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}
function tokenType(source) {
	switch (source) {
		case "﻿": return "byte-order-mark";
		case "": return "doc-mode";
		case "": return "flow-error-end";
		case "": return "scalar";
		case "---": return "doc-start";
		case "...": return "doc-end";
		case "":
		case "\n":
		case "\r\n": return "newline";
		case "-": return "seq-item-ind";
		case "?": return "explicit-key-ind";
		case ":": return "map-value-ind";
		case "{": return "flow-map-start";
		case "}": return "flow-map-end";
		case "[": return "flow-seq-start";
		case "]": return "flow-seq-end";
		case ",": return "comma";
	}
	switch (source[0]) {
		case " ":
		case "	": return "space";
		case "#": return "comment";
		case "%": return "directive-line";
		case "*": return "alias";
		case "&": return "anchor";
		case "!": return "tag";
		case "'": return "single-quoted-scalar";
		case "\"": return "double-quoted-scalar";
		case "|":
		case ">": return "block-scalar-header";
	}
	return null;
}
// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
	switch (ch) {
		case void 0:
		case " ":
		case "\n":
		case "\r":
		case "	": return true;
		default: return false;
	}
}
const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
var Lexer = class {
	constructor() {
		this.atEnd = false;
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		this.buffer = "";
		this.flowKey = false;
		this.flowLevel = 0;
		this.indentNext = 0;
		this.indentValue = 0;
		this.lineEndPos = null;
		this.next = null;
		this.pos = 0;
	}
	*lex(source, incomplete = false) {
		if (source) {
			if (typeof source !== "string") throw TypeError("source is not a string");
			this.buffer = this.buffer ? this.buffer + source : source;
			this.lineEndPos = null;
		}
		this.atEnd = !incomplete;
		let next = this.next ?? "stream";
		while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
	}
	atLineEnd() {
		let i = this.pos;
		let ch = this.buffer[i];
		while (ch === " " || ch === "	") ch = this.buffer[++i];
		if (!ch || ch === "#" || ch === "\n") return true;
		if (ch === "\r") return this.buffer[i + 1] === "\n";
		return false;
	}
	charAt(n) {
		return this.buffer[this.pos + n];
	}
	continueScalar(offset) {
		let ch = this.buffer[offset];
		if (this.indentNext > 0) {
			let indent = 0;
			while (ch === " ") ch = this.buffer[++indent + offset];
			if (ch === "\r") {
				const next = this.buffer[indent + offset + 1];
				if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
			}
			return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
		}
		if (ch === "-" || ch === ".") {
			const dt = this.buffer.substr(offset, 3);
			if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
		}
		return offset;
	}
	getLine() {
		let end = this.lineEndPos;
		if (typeof end !== "number" || end !== -1 && end < this.pos) {
			end = this.buffer.indexOf("\n", this.pos);
			this.lineEndPos = end;
		}
		if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
		if (this.buffer[end - 1] === "\r") end -= 1;
		return this.buffer.substring(this.pos, end);
	}
	hasChars(n) {
		return this.pos + n <= this.buffer.length;
	}
	setNext(state) {
		this.buffer = this.buffer.substring(this.pos);
		this.pos = 0;
		this.lineEndPos = null;
		this.next = state;
		return null;
	}
	peek(n) {
		return this.buffer.substr(this.pos, n);
	}
	*parseNext(next) {
		switch (next) {
			case "stream": return yield* this.parseStream();
			case "line-start": return yield* this.parseLineStart();
			case "block-start": return yield* this.parseBlockStart();
			case "doc": return yield* this.parseDocument();
			case "flow": return yield* this.parseFlowCollection();
			case "quoted-scalar": return yield* this.parseQuotedScalar();
			case "block-scalar": return yield* this.parseBlockScalar();
			case "plain-scalar": return yield* this.parsePlainScalar();
		}
	}
	*parseStream() {
		let line = this.getLine();
		if (line === null) return this.setNext("stream");
		if (line[0] === "﻿") {
			yield* this.pushCount(1);
			line = line.substring(1);
		}
		if (line[0] === "%") {
			let dirEnd = line.length;
			let cs = line.indexOf("#");
			while (cs !== -1) {
				const ch = line[cs - 1];
				if (ch === " " || ch === "	") {
					dirEnd = cs - 1;
					break;
				} else cs = line.indexOf("#", cs + 1);
			}
			while (true) {
				const ch = line[dirEnd - 1];
				if (ch === " " || ch === "	") dirEnd -= 1;
				else break;
			}
			const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
			yield* this.pushCount(line.length - n);
			this.pushNewline();
			return "stream";
		}
		if (this.atLineEnd()) {
			const sp = yield* this.pushSpaces(true);
			yield* this.pushCount(line.length - sp);
			yield* this.pushNewline();
			return "stream";
		}
		yield "";
		return yield* this.parseLineStart();
	}
	*parseLineStart() {
		const ch = this.charAt(0);
		if (!ch && !this.atEnd) return this.setNext("line-start");
		if (ch === "-" || ch === ".") {
			if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
			const s = this.peek(3);
			if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
				yield* this.pushCount(3);
				this.indentValue = 0;
				this.indentNext = 0;
				return s === "---" ? "doc" : "stream";
			}
		}
		this.indentValue = yield* this.pushSpaces(false);
		if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
		return yield* this.parseBlockStart();
	}
	*parseBlockStart() {
		const [ch0, ch1] = this.peek(2);
		if (!ch1 && !this.atEnd) return this.setNext("block-start");
		if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
			const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
			this.indentNext = this.indentValue + 1;
			this.indentValue += n;
			return "block-start";
		}
		return "doc";
	}
	*parseDocument() {
		yield* this.pushSpaces(true);
		const line = this.getLine();
		if (line === null) return this.setNext("doc");
		let n = yield* this.pushIndicators();
		switch (line[n]) {
			case "#": yield* this.pushCount(line.length - n);
			case void 0:
				yield* this.pushNewline();
				return yield* this.parseLineStart();
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel = 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				return "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "doc";
			case "\"":
			case "'": return yield* this.parseQuotedScalar();
			case "|":
			case ">":
				n += yield* this.parseBlockScalarHeader();
				n += yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - n);
				yield* this.pushNewline();
				return yield* this.parseBlockScalar();
			default: return yield* this.parsePlainScalar();
		}
	}
	*parseFlowCollection() {
		let nl, sp;
		let indent = -1;
		do {
			nl = yield* this.pushNewline();
			if (nl > 0) {
				sp = yield* this.pushSpaces(false);
				this.indentValue = indent = sp;
			} else sp = 0;
			sp += yield* this.pushSpaces(true);
		} while (nl + sp > 0);
		const line = this.getLine();
		if (line === null) return this.setNext("flow");
		if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
			if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
				this.flowLevel = 0;
				yield "";
				return yield* this.parseLineStart();
			}
		}
		let n = 0;
		while (line[n] === ",") {
			n += yield* this.pushCount(1);
			n += yield* this.pushSpaces(true);
			this.flowKey = false;
		}
		n += yield* this.pushIndicators();
		switch (line[n]) {
			case void 0: return "flow";
			case "#":
				yield* this.pushCount(line.length - n);
				return "flow";
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel += 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				this.flowKey = true;
				this.flowLevel -= 1;
				return this.flowLevel ? "flow" : "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "flow";
			case "\"":
			case "'":
				this.flowKey = true;
				return yield* this.parseQuotedScalar();
			case ":": {
				const next = this.charAt(1);
				if (this.flowKey || isEmpty(next) || next === ",") {
					this.flowKey = false;
					yield* this.pushCount(1);
					yield* this.pushSpaces(true);
					return "flow";
				}
			}
			default:
				this.flowKey = false;
				return yield* this.parsePlainScalar();
		}
	}
	*parseQuotedScalar() {
		const quote = this.charAt(0);
		let end = this.buffer.indexOf(quote, this.pos + 1);
		if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
		else while (end !== -1) {
			let n = 0;
			while (this.buffer[end - 1 - n] === "\\") n += 1;
			if (n % 2 === 0) break;
			end = this.buffer.indexOf("\"", end + 1);
		}
		const qb = this.buffer.substring(0, end);
		let nl = qb.indexOf("\n", this.pos);
		if (nl !== -1) {
			while (nl !== -1) {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = qb.indexOf("\n", cs);
			}
			if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
		}
		if (end === -1) {
			if (!this.atEnd) return this.setNext("quoted-scalar");
			end = this.buffer.length;
		}
		yield* this.pushToIndex(end + 1, false);
		return this.flowLevel ? "flow" : "doc";
	}
	*parseBlockScalarHeader() {
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		let i = this.pos;
		while (true) {
			const ch = this.buffer[++i];
			if (ch === "+") this.blockScalarKeep = true;
			else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
			else if (ch !== "-") break;
		}
		return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
	}
	*parseBlockScalar() {
		let nl = this.pos - 1;
		let indent = 0;
		let ch;
		loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
			case " ":
				indent += 1;
				break;
			case "\n":
				nl = i;
				indent = 0;
				break;
			case "\r": {
				const next = this.buffer[i + 1];
				if (!next && !this.atEnd) return this.setNext("block-scalar");
				if (next === "\n") break;
			}
			default: break loop;
		}
		if (!ch && !this.atEnd) return this.setNext("block-scalar");
		if (indent >= this.indentNext) {
			if (this.blockScalarIndent === -1) this.indentNext = indent;
			else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
			do {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = this.buffer.indexOf("\n", cs);
			} while (nl !== -1);
			if (nl === -1) {
				if (!this.atEnd) return this.setNext("block-scalar");
				nl = this.buffer.length;
			}
		}
		let i = nl + 1;
		ch = this.buffer[i];
		while (ch === " ") ch = this.buffer[++i];
		if (ch === "	") {
			while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
			nl = i - 1;
		} else if (!this.blockScalarKeep) do {
			let i = nl - 1;
			let ch = this.buffer[i];
			if (ch === "\r") ch = this.buffer[--i];
			const lastChar = i;
			while (ch === " ") ch = this.buffer[--i];
			if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
			else break;
		} while (true);
		yield "";
		yield* this.pushToIndex(nl + 1, true);
		return yield* this.parseLineStart();
	}
	*parsePlainScalar() {
		const inFlow = this.flowLevel > 0;
		let end = this.pos - 1;
		let i = this.pos - 1;
		let ch;
		while (ch = this.buffer[++i]) if (ch === ":") {
			const next = this.buffer[i + 1];
			if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
			end = i;
		} else if (isEmpty(ch)) {
			let next = this.buffer[i + 1];
			if (ch === "\r") {
				if (next === "\n") {
					i += 1;
					ch = "\n";
					next = this.buffer[i + 1];
				} else end = i;
			}
			if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
			if (ch === "\n") {
				const cs = this.continueScalar(i + 1);
				if (cs === -1) break;
				i = Math.max(i, cs - 2);
			}
		} else {
			if (inFlow && flowIndicatorChars.has(ch)) break;
			end = i;
		}
		if (!ch && !this.atEnd) return this.setNext("plain-scalar");
		yield "";
		yield* this.pushToIndex(end + 1, true);
		return inFlow ? "flow" : "doc";
	}
	*pushCount(n) {
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos += n;
			return n;
		}
		return 0;
	}
	*pushToIndex(i, allowEmpty) {
		const s = this.buffer.slice(this.pos, i);
		if (s) {
			yield s;
			this.pos += s.length;
			return s.length;
		} else if (allowEmpty) yield "";
		return 0;
	}
	*pushIndicators() {
		let n = 0;
		loop: while (true) {
			switch (this.charAt(0)) {
				case "!":
					n += yield* this.pushTag();
					n += yield* this.pushSpaces(true);
					continue loop;
				case "&":
					n += yield* this.pushUntil(isNotAnchorChar);
					n += yield* this.pushSpaces(true);
					continue loop;
				case "-":
				case "?":
				case ":": {
					const inFlow = this.flowLevel > 0;
					const ch1 = this.charAt(1);
					if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
						if (!inFlow) this.indentNext = this.indentValue + 1;
						else if (this.flowKey) this.flowKey = false;
						n += yield* this.pushCount(1);
						n += yield* this.pushSpaces(true);
						continue loop;
					}
				}
			}
			break loop;
		}
		return n;
	}
	*pushTag() {
		if (this.charAt(1) === "<") {
			let i = this.pos + 2;
			let ch = this.buffer[i];
			while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
			return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
		} else {
			let i = this.pos + 1;
			let ch = this.buffer[i];
			while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
			else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
			else break;
			return yield* this.pushToIndex(i, false);
		}
	}
	*pushNewline() {
		const ch = this.buffer[this.pos];
		if (ch === "\n") return yield* this.pushCount(1);
		else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
		else return 0;
	}
	*pushSpaces(allowTabs) {
		let i = this.pos - 1;
		let ch;
		do
			ch = this.buffer[++i];
		while (ch === " " || allowTabs && ch === "	");
		const n = i - this.pos;
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos = i;
		}
		return n;
	}
	*pushUntil(test) {
		let i = this.pos;
		let ch = this.buffer[i];
		while (!test(ch)) ch = this.buffer[++i];
		return yield* this.pushToIndex(i, false);
	}
};
// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list, type) {
	for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
	return false;
}
function findNonEmptyIndex(list) {
	for (let i = 0; i < list.length; ++i) switch (list[i].type) {
		case "space":
		case "comment":
		case "newline": break;
		default: return i;
	}
	return -1;
}
function isFlowToken(token) {
	switch (token?.type) {
		case "alias":
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "flow-collection": return true;
		default: return false;
	}
}
function getPrevProps(parent) {
	switch (parent.type) {
		case "document": return parent.start;
		case "block-map": {
			const it = parent.items[parent.items.length - 1];
			return it.sep ?? it.start;
		}
		case "block-seq": return parent.items[parent.items.length - 1].start;
		/* istanbul ignore next should not happen */
		default: return [];
	}
}
function getFirstKeyStartProps(prev) {
	if (prev.length === 0) return [];
	let i = prev.length;
	loop: while (--i >= 0) switch (prev[i].type) {
		case "doc-start":
		case "explicit-key-ind":
		case "map-value-ind":
		case "seq-item-ind":
		case "newline": break loop;
	}
	while (prev[++i]?.type === "space");
	return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
	if (source.length < 1e5) Array.prototype.push.apply(target, source);
	else for (let i = 0; i < source.length; ++i) target.push(source[i]);
}
function fixFlowSeqItems(fc) {
	if (fc.start.type === "flow-seq-start") {
		for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
			if (it.key) it.value = it.key;
			delete it.key;
			if (isFlowToken(it.value)) {
				if (it.value.end) arrayPushArray(it.value.end, it.sep);
				else it.value.end = it.sep;
			} else arrayPushArray(it.start, it.sep);
			delete it.sep;
		}
	}
}
var Parser = class {
	constructor(onNewLine) {
		this.atNewLine = true;
		this.atScalar = false;
		this.indent = 0;
		this.offset = 0;
		this.onKeyLine = false;
		this.stack = [];
		this.source = "";
		this.type = "";
		this.lexer = new Lexer();
		this.onNewLine = onNewLine;
	}
	*parse(source, incomplete = false) {
		if (this.onNewLine && this.offset === 0) this.onNewLine(0);
		for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
		if (!incomplete) yield* this.end();
	}
	*next(source) {
		this.source = source;
		if (this.atScalar) {
			this.atScalar = false;
			yield* this.step();
			this.offset += source.length;
			return;
		}
		const type = tokenType(source);
		if (!type) {
			const message = `Not a YAML token: ${source}`;
			yield* this.pop({
				type: "error",
				offset: this.offset,
				message,
				source
			});
			this.offset += source.length;
		} else if (type === "scalar") {
			this.atNewLine = false;
			this.atScalar = true;
			this.type = "scalar";
		} else {
			this.type = type;
			yield* this.step();
			switch (type) {
				case "newline":
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) this.onNewLine(this.offset + source.length);
					break;
				case "space":
					if (this.atNewLine && source[0] === " ") this.indent += source.length;
					break;
				case "explicit-key-ind":
				case "map-value-ind":
				case "seq-item-ind":
					if (this.atNewLine) this.indent += source.length;
					break;
				case "doc-mode":
				case "flow-error-end": return;
				default: this.atNewLine = false;
			}
			this.offset += source.length;
		}
	}
	*end() {
		while (this.stack.length > 0) yield* this.pop();
	}
	get sourceToken() {
		return {
			type: this.type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	*step() {
		const top = this.peek(1);
		if (this.type === "doc-end" && top?.type !== "doc-end") {
			while (this.stack.length > 0) yield* this.pop();
			this.stack.push({
				type: "doc-end",
				offset: this.offset,
				source: this.source
			});
			return;
		}
		if (!top) return yield* this.stream();
		switch (top.type) {
			case "document": return yield* this.document(top);
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return yield* this.scalar(top);
			case "block-scalar": return yield* this.blockScalar(top);
			case "block-map": return yield* this.blockMap(top);
			case "block-seq": return yield* this.blockSequence(top);
			case "flow-collection": return yield* this.flowCollection(top);
			case "doc-end": return yield* this.documentEnd(top);
		}
		/* istanbul ignore next should not happen */
		yield* this.pop();
	}
	peek(n) {
		return this.stack[this.stack.length - n];
	}
	*pop(error) {
		const token = error ?? this.stack.pop();
		/* istanbul ignore if should not happen */
		if (!token) yield {
			type: "error",
			offset: this.offset,
			source: "",
			message: "Tried to pop an empty stack"
		};
		else if (this.stack.length === 0) yield token;
		else {
			const top = this.peek(1);
			if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
			else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
			if (token.type === "flow-collection") fixFlowSeqItems(token);
			switch (top.type) {
				case "document":
					top.value = token;
					break;
				case "block-scalar":
					top.props.push(token);
					break;
				case "block-map": {
					const it = top.items[top.items.length - 1];
					if (it.value) {
						top.items.push({
							start: [],
							key: token,
							sep: []
						});
						this.onKeyLine = true;
						return;
					} else if (it.sep) it.value = token;
					else {
						Object.assign(it, {
							key: token,
							sep: []
						});
						this.onKeyLine = !it.explicitKey;
						return;
					}
					break;
				}
				case "block-seq": {
					const it = top.items[top.items.length - 1];
					if (it.value) top.items.push({
						start: [],
						value: token
					});
					else it.value = token;
					break;
				}
				case "flow-collection": {
					const it = top.items[top.items.length - 1];
					if (!it || it.value) top.items.push({
						start: [],
						key: token,
						sep: []
					});
					else if (it.sep) it.value = token;
					else Object.assign(it, {
						key: token,
						sep: []
					});
					return;
				}
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.pop(token);
			}
			if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
				const last = token.items[token.items.length - 1];
				if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
					if (top.type === "document") top.end = last.start;
					else top.items.push({ start: last.start });
					token.items.splice(-1, 1);
				}
			}
		}
	}
	*stream() {
		switch (this.type) {
			case "directive-line":
				yield {
					type: "directive",
					offset: this.offset,
					source: this.source
				};
				return;
			case "byte-order-mark":
			case "space":
			case "comment":
			case "newline":
				yield this.sourceToken;
				return;
			case "doc-mode":
			case "doc-start": {
				const doc = {
					type: "document",
					offset: this.offset,
					start: []
				};
				if (this.type === "doc-start") doc.start.push(this.sourceToken);
				this.stack.push(doc);
				return;
			}
		}
		yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML stream`,
			source: this.source
		};
	}
	*document(doc) {
		if (doc.value) return yield* this.lineEnd(doc);
		switch (this.type) {
			case "doc-start":
				if (findNonEmptyIndex(doc.start) !== -1) {
					yield* this.pop();
					yield* this.step();
				} else doc.start.push(this.sourceToken);
				return;
			case "anchor":
			case "tag":
			case "space":
			case "comment":
			case "newline":
				doc.start.push(this.sourceToken);
				return;
		}
		const bv = this.startBlockValue(doc);
		if (bv) this.stack.push(bv);
		else yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML document`,
			source: this.source
		};
	}
	*scalar(scalar) {
		if (this.type === "map-value-ind") {
			const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
			let sep;
			if (scalar.end) {
				sep = scalar.end;
				sep.push(this.sourceToken);
				delete scalar.end;
			} else sep = [this.sourceToken];
			const map = {
				type: "block-map",
				offset: scalar.offset,
				indent: scalar.indent,
				items: [{
					start,
					key: scalar,
					sep
				}]
			};
			this.onKeyLine = true;
			this.stack[this.stack.length - 1] = map;
		} else yield* this.lineEnd(scalar);
	}
	*blockScalar(scalar) {
		switch (this.type) {
			case "space":
			case "comment":
			case "newline":
				scalar.props.push(this.sourceToken);
				return;
			case "scalar":
				scalar.source = this.source;
				this.atNewLine = true;
				this.indent = 0;
				if (this.onNewLine) {
					let nl = this.source.indexOf("\n") + 1;
					while (nl !== 0) {
						this.onNewLine(this.offset + nl);
						nl = this.source.indexOf("\n", nl) + 1;
					}
				}
				yield* this.pop();
				break;
			/* istanbul ignore next should not happen */
			default:
				yield* this.pop();
				yield* this.step();
		}
	}
	*blockMap(map) {
		const it = map.items[map.items.length - 1];
		switch (this.type) {
			case "newline":
				this.onKeyLine = false;
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else map.items.push({ start: [this.sourceToken] });
				} else if (it.sep) it.sep.push(this.sourceToken);
				else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) map.items.push({ start: [this.sourceToken] });
				else if (it.sep) it.sep.push(this.sourceToken);
				else {
					if (this.atIndentedComment(it.start, map.indent)) {
						const end = map.items[map.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							map.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
		}
		if (this.indent >= map.indent) {
			const atMapIndent = !this.onKeyLine && this.indent === map.indent;
			const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
			let start = [];
			if (atNextItem && it.sep && !it.value) {
				const nl = [];
				for (let i = 0; i < it.sep.length; ++i) {
					const st = it.sep[i];
					switch (st.type) {
						case "newline":
							nl.push(i);
							break;
						case "space": break;
						case "comment":
							if (st.indent > map.indent) nl.length = 0;
							break;
						default: nl.length = 0;
					}
				}
				if (nl.length >= 2) start = it.sep.splice(nl[1]);
			}
			switch (this.type) {
				case "anchor":
				case "tag":
					if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({ start });
						this.onKeyLine = true;
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "explicit-key-ind":
					if (!it.sep && !it.explicitKey) {
						it.start.push(this.sourceToken);
						it.explicitKey = true;
					} else if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({
							start,
							explicitKey: true
						});
					} else this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [this.sourceToken],
							explicitKey: true
						}]
					});
					this.onKeyLine = true;
					return;
				case "map-value-ind":
					if (it.explicitKey) {
						if (!it.sep) {
							if (includesToken(it.start, "newline")) Object.assign(it, {
								key: null,
								sep: [this.sourceToken]
							});
							else {
								const start = getFirstKeyStartProps(it.start);
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key: null,
										sep: [this.sourceToken]
									}]
								});
							}
						} else if (it.value) map.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start,
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
							const start = getFirstKeyStartProps(it.start);
							const key = it.key;
							const sep = it.sep;
							sep.push(this.sourceToken);
							delete it.key;
							delete it.sep;
							this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key,
									sep
								}]
							});
						} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
						else it.sep.push(this.sourceToken);
					} else if (!it.sep) Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.value || atNextItem) map.items.push({
						start,
						key: null,
						sep: [this.sourceToken]
					});
					else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [],
							key: null,
							sep: [this.sourceToken]
						}]
					});
					else it.sep.push(this.sourceToken);
					this.onKeyLine = true;
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (atNextItem || it.value) {
						map.items.push({
							start,
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					} else if (it.sep) this.stack.push(fs);
					else {
						Object.assign(it, {
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					}
					return;
				}
				default: {
					const bv = this.startBlockValue(map);
					if (bv) {
						if (bv.type === "block-seq") {
							if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
								yield* this.pop({
									type: "error",
									offset: this.offset,
									message: "Unexpected block-seq-ind on same line with key",
									source: this.source
								});
								return;
							}
						} else if (atMapIndent) map.items.push({ start });
						this.stack.push(bv);
						return;
					}
				}
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*blockSequence(seq) {
		const it = seq.items[seq.items.length - 1];
		switch (this.type) {
			case "newline":
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else seq.items.push({ start: [this.sourceToken] });
				} else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) seq.items.push({ start: [this.sourceToken] });
				else {
					if (this.atIndentedComment(it.start, seq.indent)) {
						const end = seq.items[seq.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							seq.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
			case "anchor":
			case "tag":
				if (it.value || this.indent <= seq.indent) break;
				it.start.push(this.sourceToken);
				return;
			case "seq-item-ind":
				if (this.indent !== seq.indent) break;
				if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
				else it.start.push(this.sourceToken);
				return;
		}
		if (this.indent > seq.indent) {
			const bv = this.startBlockValue(seq);
			if (bv) {
				this.stack.push(bv);
				return;
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*flowCollection(fc) {
		const it = fc.items[fc.items.length - 1];
		if (this.type === "flow-error-end") {
			let top;
			do {
				yield* this.pop();
				top = this.peek(1);
			} while (top?.type === "flow-collection");
		} else if (fc.end.length === 0) {
			switch (this.type) {
				case "comma":
				case "explicit-key-ind":
					if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
				case "map-value-ind":
					if (!it || it.value) fc.items.push({
						start: [],
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.sep) it.sep.push(this.sourceToken);
					else Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					return;
				case "space":
				case "comment":
				case "newline":
				case "anchor":
				case "tag":
					if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (!it || it.value) fc.items.push({
						start: [],
						key: fs,
						sep: []
					});
					else if (it.sep) this.stack.push(fs);
					else Object.assign(it, {
						key: fs,
						sep: []
					});
					return;
				}
				case "flow-map-end":
				case "flow-seq-end":
					fc.end.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(fc);
			/* istanbul ignore else should not happen */
			if (bv) this.stack.push(bv);
			else {
				yield* this.pop();
				yield* this.step();
			}
		} else {
			const parent = this.peek(2);
			if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
				yield* this.pop();
				yield* this.step();
			} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
				const start = getFirstKeyStartProps(getPrevProps(parent));
				fixFlowSeqItems(fc);
				const sep = fc.end.splice(1, fc.end.length);
				sep.push(this.sourceToken);
				const map = {
					type: "block-map",
					offset: fc.offset,
					indent: fc.indent,
					items: [{
						start,
						key: fc,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(fc);
		}
	}
	flowScalar(type) {
		if (this.onNewLine) {
			let nl = this.source.indexOf("\n") + 1;
			while (nl !== 0) {
				this.onNewLine(this.offset + nl);
				nl = this.source.indexOf("\n", nl) + 1;
			}
		}
		return {
			type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	startBlockValue(parent) {
		switch (this.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return this.flowScalar(this.type);
			case "block-scalar-header": return {
				type: "block-scalar",
				offset: this.offset,
				indent: this.indent,
				props: [this.sourceToken],
				source: ""
			};
			case "flow-map-start":
			case "flow-seq-start": return {
				type: "flow-collection",
				offset: this.offset,
				indent: this.indent,
				start: this.sourceToken,
				items: [],
				end: []
			};
			case "seq-item-ind": return {
				type: "block-seq",
				offset: this.offset,
				indent: this.indent,
				items: [{ start: [this.sourceToken] }]
			};
			case "explicit-key-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				start.push(this.sourceToken);
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						explicitKey: true
					}]
				};
			}
			case "map-value-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						key: null,
						sep: [this.sourceToken]
					}]
				};
			}
		}
		return null;
	}
	atIndentedComment(start, indent) {
		if (this.type !== "comment") return false;
		if (this.indent <= indent) return false;
		return start.every((st) => st.type === "newline" || st.type === "space");
	}
	*documentEnd(docEnd) {
		if (this.type !== "doc-mode") {
			if (docEnd.end) docEnd.end.push(this.sourceToken);
			else docEnd.end = [this.sourceToken];
			if (this.type === "newline") yield* this.pop();
		}
	}
	*lineEnd(token) {
		switch (this.type) {
			case "comma":
			case "doc-start":
			case "doc-end":
			case "flow-seq-end":
			case "flow-map-end":
			case "map-value-ind":
				yield* this.pop();
				yield* this.step();
				break;
			case "newline": this.onKeyLine = false;
			default:
				if (token.end) token.end.push(this.sourceToken);
				else token.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
		}
	}
};
// src/domain/agent/build-yaml-value.ts
var LimitPassed = class extends Error {};
function buildYamlValue(document, limits, note) {
	try {
		return new ValueBuilder(document, limits, note).build(document.contents, 0);
	} catch (error) {
		if (error instanceof LimitPassed) return void 0;
		throw error;
	}
}
var ValueBuilder = class {
	#document;
	#limits;
	#note;
	#open = /* @__PURE__ */ new Set();
	#values = 0;
	constructor(document, limits, note) {
		this.#document = document;
		this.#limits = limits;
		this.#note = note;
	}
	build(node, depth) {
		this.#values += 1;
		if (this.#values > this.#limits.values) this.#stop(node, `With its aliases filled in, this file has more than ${this.#limits.values} values.`);
		if (depth > this.#limits.depth) this.#stop(node, `Mappings and lists are nested more than ${this.#limits.depth} deep.`);
		if (isAlias(node)) return this.#alias(node, depth);
		if (isMap(node)) return this.#inside(node, () => this.#mapping(node.items, depth));
		if (isSeq(node)) return this.#inside(node, () => node.items.map((item) => this.build(item, depth + 1)));
		if (isScalar(node)) return this.#scalar(node, node.value);
		return null;
	}
	#alias(node, depth) {
		const target = isAlias(node) ? node.resolve(this.#document) : void 0;
		if (target === void 0 || this.#open.has(target)) {
			this.#problem("yaml-syntax", node, `The alias *${node.source} leads nowhere or into itself.`, { hint: "Write the value out." });
			return null;
		}
		return this.build(target, depth + 1);
	}
	#inside(node, build) {
		this.#open.add(node);
		const value = build();
		this.#open.delete(node);
		return value;
	}
	#mapping(pairs, depth) {
		const object = Object.create(null);
		const seen = /* @__PURE__ */ new Set();
		for (const pair of pairs) {
			const key = this.#key(pair.key, seen);
			if (key === void 0) continue;
			object[key] = this.build(pair.value, depth + 1);
		}
		return object;
	}
	#key(node, seen) {
		const key = isAlias(node) || !isScalar(node) ? void 0 : node.value;
		if (typeof key !== "string") {
			this.#problem("yaml-key", node, "A key must be plain text.", { hint: "Put quotes around the key, or check the colon before it." });
			return;
		}
		if (key === "<<") {
			this.#problem("yaml-merge-key", node, "Merge keys (<<) are not allowed.", { hint: "Write the merged fields out." });
			return;
		}
		if (FORBIDDEN_KEYS.has(key)) {
			this.#problem("yaml-forbidden-key", node, `The key ${key} is not allowed.`, { hint: "Choose another name." });
			return;
		}
		if (seen.has(key)) {
			this.#problem("yaml-duplicate-key", node, `The key ${shorten(key)} is written twice in the same mapping.`, { hint: "Keep one of the two." });
			return;
		}
		if (!key.isWellFormed()) this.#brokenText(node);
		seen.add(key);
		return key;
	}
	#scalar(node, value) {
		if (typeof value === "string") {
			if (value.isWellFormed()) return value;
			this.#brokenText(node);
			return value.toWellFormed();
		}
		if (typeof value === "boolean" || value === null || value === void 0) return value ?? null;
		if (typeof value !== "number" || !Number.isFinite(value)) {
			this.#problem("yaml-number", node, "This number is not finite.", { hint: "Write a number with digits, or put quotes around it if it is text." });
			return 0;
		}
		if (Number.isInteger(value) && !Number.isSafeInteger(value)) this.#problem("yaml-number", node, "This number has more digits than can be kept exactly.", { hint: "Put quotes around it if it is text, such as an account or phone number." });
		return value === 0 ? 0 : value;
	}
	#brokenText(node) {
		this.#problem("yaml-text", node, "This text holds half of a character (an unpaired surrogate escape).", { hint: "Write the character itself." });
	}
	#stop(node, message) {
		this.#problem("yaml-limit", node, message, { hint: "Split the file or flatten its structure." });
		throw new LimitPassed();
	}
	#problem(rule, node, message, more) {
		const { start, end } = nodeRange(node);
		this.#note({
			rule,
			message,
			hint: more.hint,
			start,
			end
		});
	}
};
function nodeRange(node) {
	if (typeof node !== "object" || node === null || !("range" in node) || !Array.isArray(node.range)) return {
		start: 0,
		end: 0
	};
	const [start, end] = node.range;
	return typeof start === "number" && typeof end === "number" ? {
		start,
		end
	} : {
		start: 0,
		end: 0
	};
}
function shorten(text) {
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
// node_modules/js-yaml/dist/js-yaml.mjs
function getDefaultExportFromCjs(x) {
	return x && x.__esModule && Object.prototype.hasOwnProperty.call(x, "default") ? x["default"] : x;
}
var jsYaml = {};
var loader = {};
var common = {};
var hasRequiredCommon;
function requireCommon() {
	if (hasRequiredCommon) return common;
	hasRequiredCommon = 1;
	function isNothing(subject) {
		return typeof subject === "undefined" || subject === null;
	}
	function isObject(subject) {
		return typeof subject === "object" && subject !== null;
	}
	function toArray(sequence) {
		if (Array.isArray(sequence)) return sequence;
		else if (isNothing(sequence)) return [];
		return [sequence];
	}
	function extend(target, source) {
		if (source) {
			const sourceKeys = Object.keys(source);
			for (let index = 0, length = sourceKeys.length; index < length; index += 1) {
				const key = sourceKeys[index];
				target[key] = source[key];
			}
		}
		return target;
	}
	function repeat(string, count) {
		let result = "";
		for (let cycle = 0; cycle < count; cycle += 1) result += string;
		return result;
	}
	function isNegativeZero(number) {
		return number === 0 && Number.NEGATIVE_INFINITY === 1 / number;
	}
	common.isNothing = isNothing;
	common.isObject = isObject;
	common.toArray = toArray;
	common.repeat = repeat;
	common.isNegativeZero = isNegativeZero;
	common.extend = extend;
	return common;
}
var exception;
var hasRequiredException;
function requireException() {
	if (hasRequiredException) return exception;
	hasRequiredException = 1;
	function formatError(exception2, compact) {
		let where = "";
		const message = exception2.reason || "(unknown reason)";
		if (!exception2.mark) return message;
		if (exception2.mark.name) where += "in \"" + exception2.mark.name + "\" ";
		where += "(" + (exception2.mark.line + 1) + ":" + (exception2.mark.column + 1) + ")";
		if (!compact && exception2.mark.snippet) where += "\n\n" + exception2.mark.snippet;
		return message + " " + where;
	}
	function YAMLException2(reason, mark) {
		Error.call(this);
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
		else this.stack = (/* @__PURE__ */ new Error()).stack || "";
	}
	YAMLException2.prototype = Object.create(Error.prototype);
	YAMLException2.prototype.constructor = YAMLException2;
	YAMLException2.prototype.toString = function toString(compact) {
		return this.name + ": " + formatError(this, compact);
	};
	exception = YAMLException2;
	return exception;
}
var snippet;
var hasRequiredSnippet;
function requireSnippet() {
	if (hasRequiredSnippet) return snippet;
	hasRequiredSnippet = 1;
	const common2 = requireCommon();
	function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
		let head = "";
		let tail = "";
		const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
		if (position - lineStart > maxHalfLength) {
			head = " ... ";
			lineStart = position - maxHalfLength + head.length;
		}
		if (lineEnd - position > maxHalfLength) {
			tail = " ...";
			lineEnd = position + maxHalfLength - tail.length;
		}
		return {
			str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
			pos: position - lineStart + head.length
		};
	}
	function padStart(string, max) {
		return common2.repeat(" ", max - string.length) + string;
	}
	function makeSnippet(mark, options) {
		options = Object.create(options || null);
		if (!mark.buffer) return null;
		if (!options.maxLength) options.maxLength = 79;
		if (typeof options.indent !== "number") options.indent = 1;
		if (typeof options.linesBefore !== "number") options.linesBefore = 3;
		if (typeof options.linesAfter !== "number") options.linesAfter = 2;
		const re = /\r?\n|\r|\0/g;
		const lineStarts = [0];
		const lineEnds = [];
		let match;
		let foundLineNo = -1;
		while (match = re.exec(mark.buffer)) {
			lineEnds.push(match.index);
			lineStarts.push(match.index + match[0].length);
			if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
		}
		if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
		let result = "";
		const lineNoLength = Math.min(mark.line + options.linesAfter, lineEnds.length).toString().length;
		const maxLineLength = options.maxLength - (options.indent + lineNoLength + 3);
		for (let i = 1; i <= options.linesBefore; i++) {
			if (foundLineNo - i < 0) break;
			const line2 = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
			result = common2.repeat(" ", options.indent) + padStart((mark.line - i + 1).toString(), lineNoLength) + " | " + line2.str + "\n" + result;
		}
		const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
		result += common2.repeat(" ", options.indent) + padStart((mark.line + 1).toString(), lineNoLength) + " | " + line.str + "\n";
		result += common2.repeat("-", options.indent + lineNoLength + 3 + line.pos) + "^\n";
		for (let i = 1; i <= options.linesAfter; i++) {
			if (foundLineNo + i >= lineEnds.length) break;
			const line2 = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
			result += common2.repeat(" ", options.indent) + padStart((mark.line + i + 1).toString(), lineNoLength) + " | " + line2.str + "\n";
		}
		return result.replace(/\n$/, "");
	}
	snippet = makeSnippet;
	return snippet;
}
var type;
var hasRequiredType;
function requireType() {
	if (hasRequiredType) return type;
	hasRequiredType = 1;
	const YAMLException2 = requireException();
	const TYPE_CONSTRUCTOR_OPTIONS = [
		"kind",
		"multi",
		"resolve",
		"construct",
		"instanceOf",
		"predicate",
		"represent",
		"representName",
		"defaultStyle",
		"styleAliases"
	];
	const YAML_NODE_KINDS = [
		"scalar",
		"sequence",
		"mapping"
	];
	function compileStyleAliases(map2) {
		const result = {};
		if (map2 !== null) Object.keys(map2).forEach(function(style) {
			map2[style].forEach(function(alias) {
				result[String(alias)] = style;
			});
		});
		return result;
	}
	function Type2(tag, options) {
		options = options || {};
		Object.keys(options).forEach(function(name) {
			if (TYPE_CONSTRUCTOR_OPTIONS.indexOf(name) === -1) throw new YAMLException2("Unknown option \"" + name + "\" is met in definition of \"" + tag + "\" YAML type.");
		});
		this.options = options;
		this.tag = tag;
		this.kind = options["kind"] || null;
		this.resolve = options["resolve"] || function() {
			return true;
		};
		this.construct = options["construct"] || function(data) {
			return data;
		};
		this.instanceOf = options["instanceOf"] || null;
		this.predicate = options["predicate"] || null;
		this.represent = options["represent"] || null;
		this.representName = options["representName"] || null;
		this.defaultStyle = options["defaultStyle"] || null;
		this.multi = options["multi"] || false;
		this.styleAliases = compileStyleAliases(options["styleAliases"] || null);
		if (YAML_NODE_KINDS.indexOf(this.kind) === -1) throw new YAMLException2("Unknown kind \"" + this.kind + "\" is specified for \"" + tag + "\" YAML type.");
	}
	type = Type2;
	return type;
}
var schema;
var hasRequiredSchema;
function requireSchema() {
	if (hasRequiredSchema) return schema;
	hasRequiredSchema = 1;
	const YAMLException2 = requireException();
	const Type2 = requireType();
	function compileList(schema2, name) {
		const result = [];
		schema2[name].forEach(function(currentType) {
			let newIndex = result.length;
			result.forEach(function(previousType, previousIndex) {
				if (previousType.tag === currentType.tag && previousType.kind === currentType.kind && previousType.multi === currentType.multi) newIndex = previousIndex;
			});
			result[newIndex] = currentType;
		});
		return result;
	}
	function compileMap() {
		const result = {
			scalar: {},
			sequence: {},
			mapping: {},
			fallback: {},
			multi: {
				scalar: [],
				sequence: [],
				mapping: [],
				fallback: []
			}
		};
		function collectType(type2) {
			if (type2.multi) {
				result.multi[type2.kind].push(type2);
				result.multi["fallback"].push(type2);
			} else result[type2.kind][type2.tag] = result["fallback"][type2.tag] = type2;
		}
		for (let index = 0, length = arguments.length; index < length; index += 1) arguments[index].forEach(collectType);
		return result;
	}
	function Schema2(definition) {
		return this.extend(definition);
	}
	Schema2.prototype.extend = function extend(definition) {
		let implicit = [];
		let explicit = [];
		if (definition instanceof Type2) explicit.push(definition);
		else if (Array.isArray(definition)) explicit = explicit.concat(definition);
		else if (definition && (Array.isArray(definition.implicit) || Array.isArray(definition.explicit))) {
			if (definition.implicit) implicit = implicit.concat(definition.implicit);
			if (definition.explicit) explicit = explicit.concat(definition.explicit);
		} else throw new YAMLException2("Schema.extend argument should be a Type, [ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");
		implicit.forEach(function(type2) {
			if (!(type2 instanceof Type2)) throw new YAMLException2("Specified list of YAML types (or a single Type object) contains a non-Type object.");
			if (type2.loadKind && type2.loadKind !== "scalar") throw new YAMLException2("There is a non-scalar type in the implicit list of a schema. Implicit resolving of such types is not supported.");
			if (type2.multi) throw new YAMLException2("There is a multi type in the implicit list of a schema. Multi tags can only be listed as explicit.");
		});
		explicit.forEach(function(type2) {
			if (!(type2 instanceof Type2)) throw new YAMLException2("Specified list of YAML types (or a single Type object) contains a non-Type object.");
		});
		const result = Object.create(Schema2.prototype);
		result.implicit = (this.implicit || []).concat(implicit);
		result.explicit = (this.explicit || []).concat(explicit);
		result.compiledImplicit = compileList(result, "implicit");
		result.compiledExplicit = compileList(result, "explicit");
		result.compiledTypeMap = compileMap(result.compiledImplicit, result.compiledExplicit);
		return result;
	};
	schema = Schema2;
	return schema;
}
var str;
var hasRequiredStr;
function requireStr() {
	if (hasRequiredStr) return str;
	hasRequiredStr = 1;
	str = new (requireType())("tag:yaml.org,2002:str", {
		kind: "scalar",
		construct: function(data) {
			return data !== null ? data : "";
		}
	});
	return str;
}
var seq;
var hasRequiredSeq;
function requireSeq() {
	if (hasRequiredSeq) return seq;
	hasRequiredSeq = 1;
	seq = new (requireType())("tag:yaml.org,2002:seq", {
		kind: "sequence",
		construct: function(data) {
			return data !== null ? data : [];
		}
	});
	return seq;
}
var map;
var hasRequiredMap;
function requireMap() {
	if (hasRequiredMap) return map;
	hasRequiredMap = 1;
	map = new (requireType())("tag:yaml.org,2002:map", {
		kind: "mapping",
		construct: function(data) {
			return data !== null ? data : {};
		}
	});
	return map;
}
var failsafe;
var hasRequiredFailsafe;
function requireFailsafe() {
	if (hasRequiredFailsafe) return failsafe;
	hasRequiredFailsafe = 1;
	failsafe = new (requireSchema())({ explicit: [
		requireStr(),
		requireSeq(),
		requireMap()
	] });
	return failsafe;
}
var _null;
var hasRequired_null;
function require_null() {
	if (hasRequired_null) return _null;
	hasRequired_null = 1;
	const Type2 = requireType();
	function resolveYamlNull(data) {
		if (data === null) return true;
		const max = data.length;
		return max === 1 && data === "~" || max === 4 && (data === "null" || data === "Null" || data === "NULL");
	}
	function constructYamlNull() {
		return null;
	}
	function isNull(object) {
		return object === null;
	}
	_null = new Type2("tag:yaml.org,2002:null", {
		kind: "scalar",
		resolve: resolveYamlNull,
		construct: constructYamlNull,
		predicate: isNull,
		represent: {
			canonical: function() {
				return "~";
			},
			lowercase: function() {
				return "null";
			},
			uppercase: function() {
				return "NULL";
			},
			camelcase: function() {
				return "Null";
			},
			empty: function() {
				return "";
			}
		},
		defaultStyle: "lowercase"
	});
	return _null;
}
var bool;
var hasRequiredBool;
function requireBool() {
	if (hasRequiredBool) return bool;
	hasRequiredBool = 1;
	const Type2 = requireType();
	function resolveYamlBoolean(data) {
		if (data === null) return false;
		const max = data.length;
		return max === 4 && (data === "true" || data === "True" || data === "TRUE") || max === 5 && (data === "false" || data === "False" || data === "FALSE");
	}
	function constructYamlBoolean(data) {
		return data === "true" || data === "True" || data === "TRUE";
	}
	function isBoolean(object) {
		return Object.prototype.toString.call(object) === "[object Boolean]";
	}
	bool = new Type2("tag:yaml.org,2002:bool", {
		kind: "scalar",
		resolve: resolveYamlBoolean,
		construct: constructYamlBoolean,
		predicate: isBoolean,
		represent: {
			lowercase: function(object) {
				return object ? "true" : "false";
			},
			uppercase: function(object) {
				return object ? "TRUE" : "FALSE";
			},
			camelcase: function(object) {
				return object ? "True" : "False";
			}
		},
		defaultStyle: "lowercase"
	});
	return bool;
}
var int;
var hasRequiredInt;
function requireInt() {
	if (hasRequiredInt) return int;
	hasRequiredInt = 1;
	const common2 = requireCommon();
	const Type2 = requireType();
	function isHexCode(c) {
		return c >= 48 && c <= 57 || c >= 65 && c <= 70 || c >= 97 && c <= 102;
	}
	function isOctCode(c) {
		return c >= 48 && c <= 55;
	}
	function isDecCode(c) {
		return c >= 48 && c <= 57;
	}
	function resolveYamlInteger(data) {
		if (data === null) return false;
		const max = data.length;
		let index = 0;
		let hasDigits = false;
		if (!max) return false;
		let ch = data[index];
		if (ch === "-" || ch === "+") ch = data[++index];
		if (ch === "0") {
			if (index + 1 === max) return true;
			ch = data[++index];
			if (ch === "b") {
				index++;
				for (; index < max; index++) {
					ch = data[index];
					if (ch !== "0" && ch !== "1") return false;
					hasDigits = true;
				}
				return hasDigits && isFinite(parseYamlInteger(data));
			}
			if (ch === "x") {
				index++;
				for (; index < max; index++) {
					if (!isHexCode(data.charCodeAt(index))) return false;
					hasDigits = true;
				}
				return hasDigits && isFinite(parseYamlInteger(data));
			}
			if (ch === "o") {
				index++;
				for (; index < max; index++) {
					if (!isOctCode(data.charCodeAt(index))) return false;
					hasDigits = true;
				}
				return hasDigits && isFinite(parseYamlInteger(data));
			}
		}
		for (; index < max; index++) {
			if (!isDecCode(data.charCodeAt(index))) return false;
			hasDigits = true;
		}
		if (!hasDigits) return false;
		return isFinite(parseYamlInteger(data));
	}
	function parseYamlInteger(data) {
		let value = data;
		let sign = 1;
		let ch = value[0];
		if (ch === "-" || ch === "+") {
			if (ch === "-") sign = -1;
			value = value.slice(1);
			ch = value[0];
		}
		if (value === "0") return 0;
		if (ch === "0") {
			if (value[1] === "b") return sign * parseInt(value.slice(2), 2);
			if (value[1] === "x") return sign * parseInt(value.slice(2), 16);
			if (value[1] === "o") return sign * parseInt(value.slice(2), 8);
		}
		return sign * parseInt(value, 10);
	}
	function constructYamlInteger(data) {
		return parseYamlInteger(data);
	}
	function isInteger(object) {
		return Object.prototype.toString.call(object) === "[object Number]" && object % 1 === 0 && !common2.isNegativeZero(object);
	}
	int = new Type2("tag:yaml.org,2002:int", {
		kind: "scalar",
		resolve: resolveYamlInteger,
		construct: constructYamlInteger,
		predicate: isInteger,
		represent: {
			binary: function(obj) {
				return obj >= 0 ? "0b" + obj.toString(2) : "-0b" + obj.toString(2).slice(1);
			},
			octal: function(obj) {
				return obj >= 0 ? "0o" + obj.toString(8) : "-0o" + obj.toString(8).slice(1);
			},
			decimal: function(obj) {
				return obj.toString(10);
			},
			hexadecimal: function(obj) {
				return obj >= 0 ? "0x" + obj.toString(16).toUpperCase() : "-0x" + obj.toString(16).toUpperCase().slice(1);
			}
		},
		defaultStyle: "decimal",
		styleAliases: {
			binary: [2, "bin"],
			octal: [8, "oct"],
			decimal: [10, "dec"],
			hexadecimal: [16, "hex"]
		}
	});
	return int;
}
var float;
var hasRequiredFloat;
function requireFloat() {
	if (hasRequiredFloat) return float;
	hasRequiredFloat = 1;
	const common2 = requireCommon();
	const Type2 = requireType();
	const YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	const YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	function resolveYamlFloat(data) {
		if (data === null) return false;
		if (!YAML_FLOAT_PATTERN.test(data)) return false;
		if (isFinite(parseFloat(data, 10))) return true;
		return YAML_FLOAT_SPECIAL_PATTERN.test(data);
	}
	function constructYamlFloat(data) {
		let value = data.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".indexOf(value[0]) >= 0) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		else if (value === ".nan") return NaN;
		return sign * parseFloat(value, 10);
	}
	const SCIENTIFIC_WITHOUT_DOT = /^[-+]?[0-9]+e/;
	function representYamlFloat(object, style) {
		if (isNaN(object)) switch (style) {
			case "lowercase": return ".nan";
			case "uppercase": return ".NAN";
			case "camelcase": return ".NaN";
		}
		else if (Number.POSITIVE_INFINITY === object) switch (style) {
			case "lowercase": return ".inf";
			case "uppercase": return ".INF";
			case "camelcase": return ".Inf";
		}
		else if (Number.NEGATIVE_INFINITY === object) switch (style) {
			case "lowercase": return "-.inf";
			case "uppercase": return "-.INF";
			case "camelcase": return "-.Inf";
		}
		else if (common2.isNegativeZero(object)) return "-0.0";
		const res = object.toString(10);
		return SCIENTIFIC_WITHOUT_DOT.test(res) ? res.replace("e", ".e") : res;
	}
	function isFloat(object) {
		return Object.prototype.toString.call(object) === "[object Number]" && (object % 1 !== 0 || common2.isNegativeZero(object));
	}
	float = new Type2("tag:yaml.org,2002:float", {
		kind: "scalar",
		resolve: resolveYamlFloat,
		construct: constructYamlFloat,
		predicate: isFloat,
		represent: representYamlFloat,
		defaultStyle: "lowercase"
	});
	return float;
}
var json;
var hasRequiredJson;
function requireJson() {
	if (hasRequiredJson) return json;
	hasRequiredJson = 1;
	json = requireFailsafe().extend({ implicit: [
		require_null(),
		requireBool(),
		requireInt(),
		requireFloat()
	] });
	return json;
}
var core;
var hasRequiredCore;
function requireCore() {
	if (hasRequiredCore) return core;
	hasRequiredCore = 1;
	core = requireJson();
	return core;
}
var timestamp;
var hasRequiredTimestamp;
function requireTimestamp() {
	if (hasRequiredTimestamp) return timestamp;
	hasRequiredTimestamp = 1;
	const Type2 = requireType();
	const YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
	const YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
	function resolveYamlTimestamp(data) {
		if (data === null) return false;
		if (YAML_DATE_REGEXP.exec(data) !== null) return true;
		if (YAML_TIMESTAMP_REGEXP.exec(data) !== null) return true;
		return false;
	}
	function constructYamlTimestamp(data) {
		let fraction = 0;
		let delta = null;
		let match = YAML_DATE_REGEXP.exec(data);
		if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(data);
		if (match === null) throw new Error("Date resolve error");
		const year = +match[1];
		const month = +match[2] - 1;
		const day = +match[3];
		if (!match[4]) return new Date(Date.UTC(year, month, day));
		const hour = +match[4];
		const minute = +match[5];
		const second = +match[6];
		if (match[7]) {
			fraction = match[7].slice(0, 3);
			while (fraction.length < 3) fraction += "0";
			fraction = +fraction;
		}
		if (match[9]) {
			const tzHour = +match[10];
			const tzMinute = +(match[11] || 0);
			delta = (tzHour * 60 + tzMinute) * 6e4;
			if (match[9] === "-") delta = -delta;
		}
		const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
		if (delta) date.setTime(date.getTime() - delta);
		return date;
	}
	function representYamlTimestamp(object) {
		return object.toISOString();
	}
	timestamp = new Type2("tag:yaml.org,2002:timestamp", {
		kind: "scalar",
		resolve: resolveYamlTimestamp,
		construct: constructYamlTimestamp,
		instanceOf: Date,
		represent: representYamlTimestamp
	});
	return timestamp;
}
var merge;
var hasRequiredMerge;
function requireMerge() {
	if (hasRequiredMerge) return merge;
	hasRequiredMerge = 1;
	const Type2 = requireType();
	function resolveYamlMerge(data) {
		return data === "<<" || data === null;
	}
	merge = new Type2("tag:yaml.org,2002:merge", {
		kind: "scalar",
		resolve: resolveYamlMerge
	});
	return merge;
}
var binary;
var hasRequiredBinary;
function requireBinary() {
	if (hasRequiredBinary) return binary;
	hasRequiredBinary = 1;
	const Type2 = requireType();
	const BASE64_MAP = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\n\r";
	function resolveYamlBinary(data) {
		if (data === null) return false;
		let bitlen = 0;
		const max = data.length;
		const map2 = BASE64_MAP;
		for (let idx = 0; idx < max; idx++) {
			const code = map2.indexOf(data.charAt(idx));
			if (code > 64) continue;
			if (code < 0) return false;
			bitlen += 6;
		}
		return bitlen % 8 === 0;
	}
	function constructYamlBinary(data) {
		const input = data.replace(/[\r\n=]/g, "");
		const max = input.length;
		const map2 = BASE64_MAP;
		let bits = 0;
		const result = [];
		for (let idx = 0; idx < max; idx++) {
			if (idx % 4 === 0 && idx) {
				result.push(bits >> 16 & 255);
				result.push(bits >> 8 & 255);
				result.push(bits & 255);
			}
			bits = bits << 6 | map2.indexOf(input.charAt(idx));
		}
		const tailbits = max % 4 * 6;
		if (tailbits === 0) {
			result.push(bits >> 16 & 255);
			result.push(bits >> 8 & 255);
			result.push(bits & 255);
		} else if (tailbits === 18) {
			result.push(bits >> 10 & 255);
			result.push(bits >> 2 & 255);
		} else if (tailbits === 12) result.push(bits >> 4 & 255);
		return new Uint8Array(result);
	}
	function representYamlBinary(object) {
		let result = "";
		let bits = 0;
		const max = object.length;
		const map2 = BASE64_MAP;
		for (let idx = 0; idx < max; idx++) {
			if (idx % 3 === 0 && idx) {
				result += map2[bits >> 18 & 63];
				result += map2[bits >> 12 & 63];
				result += map2[bits >> 6 & 63];
				result += map2[bits & 63];
			}
			bits = (bits << 8) + object[idx];
		}
		const tail = max % 3;
		if (tail === 0) {
			result += map2[bits >> 18 & 63];
			result += map2[bits >> 12 & 63];
			result += map2[bits >> 6 & 63];
			result += map2[bits & 63];
		} else if (tail === 2) {
			result += map2[bits >> 10 & 63];
			result += map2[bits >> 4 & 63];
			result += map2[bits << 2 & 63];
			result += map2[64];
		} else if (tail === 1) {
			result += map2[bits >> 2 & 63];
			result += map2[bits << 4 & 63];
			result += map2[64];
			result += map2[64];
		}
		return result;
	}
	function isBinary(obj) {
		return Object.prototype.toString.call(obj) === "[object Uint8Array]";
	}
	binary = new Type2("tag:yaml.org,2002:binary", {
		kind: "scalar",
		resolve: resolveYamlBinary,
		construct: constructYamlBinary,
		predicate: isBinary,
		represent: representYamlBinary
	});
	return binary;
}
var omap;
var hasRequiredOmap;
function requireOmap() {
	if (hasRequiredOmap) return omap;
	hasRequiredOmap = 1;
	const Type2 = requireType();
	const _hasOwnProperty = Object.prototype.hasOwnProperty;
	const _toString = Object.prototype.toString;
	function resolveYamlOmap(data) {
		if (data === null) return true;
		const objectKeys = {};
		const object = data;
		for (let index = 0, length = object.length; index < length; index += 1) {
			const pair = object[index];
			let pairHasKey = false;
			if (_toString.call(pair) !== "[object Object]") return false;
			let pairKey;
			for (pairKey in pair) if (_hasOwnProperty.call(pair, pairKey)) {
				if (!pairHasKey) pairHasKey = true;
				else return false;
			}
			if (!pairHasKey) return false;
			if (_hasOwnProperty.call(objectKeys, pairKey)) return false;
			Object.defineProperty(objectKeys, pairKey, { value: true });
		}
		return true;
	}
	function constructYamlOmap(data) {
		return data !== null ? data : [];
	}
	omap = new Type2("tag:yaml.org,2002:omap", {
		kind: "sequence",
		resolve: resolveYamlOmap,
		construct: constructYamlOmap
	});
	return omap;
}
var pairs;
var hasRequiredPairs;
function requirePairs() {
	if (hasRequiredPairs) return pairs;
	hasRequiredPairs = 1;
	const Type2 = requireType();
	const _toString = Object.prototype.toString;
	function resolveYamlPairs(data) {
		if (data === null) return true;
		const object = data;
		const result = new Array(object.length);
		for (let index = 0, length = object.length; index < length; index += 1) {
			const pair = object[index];
			if (_toString.call(pair) !== "[object Object]") return false;
			const keys = Object.keys(pair);
			if (keys.length !== 1) return false;
			result[index] = [keys[0], pair[keys[0]]];
		}
		return true;
	}
	function constructYamlPairs(data) {
		if (data === null) return [];
		const object = data;
		const result = new Array(object.length);
		for (let index = 0, length = object.length; index < length; index += 1) {
			const pair = object[index];
			const keys = Object.keys(pair);
			result[index] = [keys[0], pair[keys[0]]];
		}
		return result;
	}
	pairs = new Type2("tag:yaml.org,2002:pairs", {
		kind: "sequence",
		resolve: resolveYamlPairs,
		construct: constructYamlPairs
	});
	return pairs;
}
var set;
var hasRequiredSet;
function requireSet() {
	if (hasRequiredSet) return set;
	hasRequiredSet = 1;
	const Type2 = requireType();
	const _hasOwnProperty = Object.prototype.hasOwnProperty;
	function resolveYamlSet(data) {
		if (data === null) return true;
		const object = data;
		for (const key in object) if (_hasOwnProperty.call(object, key)) {
			if (object[key] !== null) return false;
		}
		return true;
	}
	function constructYamlSet(data) {
		return data !== null ? data : {};
	}
	set = new Type2("tag:yaml.org,2002:set", {
		kind: "mapping",
		resolve: resolveYamlSet,
		construct: constructYamlSet
	});
	return set;
}
var _default;
var hasRequired_default;
function require_default() {
	if (hasRequired_default) return _default;
	hasRequired_default = 1;
	_default = requireCore().extend({
		implicit: [requireTimestamp(), requireMerge()],
		explicit: [
			requireBinary(),
			requireOmap(),
			requirePairs(),
			requireSet()
		]
	});
	return _default;
}
var hasRequiredLoader;
function requireLoader() {
	if (hasRequiredLoader) return loader;
	hasRequiredLoader = 1;
	const common2 = requireCommon();
	const YAMLException2 = requireException();
	const makeSnippet = requireSnippet();
	const DEFAULT_SCHEMA2 = require_default();
	const _hasOwnProperty = Object.prototype.hasOwnProperty;
	const CONTEXT_FLOW_IN = 1;
	const CONTEXT_FLOW_OUT = 2;
	const CONTEXT_BLOCK_IN = 3;
	const CONTEXT_BLOCK_OUT = 4;
	const CHOMPING_CLIP = 1;
	const CHOMPING_STRIP = 2;
	const CHOMPING_KEEP = 3;
	const PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
	const PATTERN_NON_ASCII_LINE_BREAKS = /[\x85\u2028\u2029]/;
	const PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
	const PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
	const PATTERN_TAG_URI = /^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;
	function _class(obj) {
		return Object.prototype.toString.call(obj);
	}
	function isEol(c) {
		return c === 10 || c === 13;
	}
	function isWhiteSpace(c) {
		return c === 9 || c === 32;
	}
	function isWsOrEol(c) {
		return c === 9 || c === 32 || c === 10 || c === 13;
	}
	function isFlowIndicator(c) {
		return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
	}
	function fromHexCode(c) {
		if (c >= 48 && c <= 57) return c - 48;
		const lc = c | 32;
		if (lc >= 97 && lc <= 102) return lc - 97 + 10;
		return -1;
	}
	function escapedHexLen(c) {
		if (c === 120) return 2;
		if (c === 117) return 4;
		if (c === 85) return 8;
		return 0;
	}
	function fromDecimalCode(c) {
		if (c >= 48 && c <= 57) return c - 48;
		return -1;
	}
	function simpleEscapeSequence(c) {
		switch (c) {
			case 48: return "\0";
			case 97: return "\x07";
			case 98: return "\b";
			case 116: return "	";
			case 9: return "	";
			case 110: return "\n";
			case 118: return "\v";
			case 102: return "\f";
			case 114: return "\r";
			case 101: return "\x1B";
			case 32: return " ";
			case 34: return "\"";
			case 47: return "/";
			case 92: return "\\";
			case 78: return "";
			case 95: return "\xA0";
			case 76: return "\u2028";
			case 80: return "\u2029";
			default: return "";
		}
	}
	function charFromCodepoint(c) {
		if (c <= 65535) return String.fromCharCode(c);
		return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
	}
	function setProperty(object, key, value) {
		if (key === "__proto__") Object.defineProperty(object, key, {
			configurable: true,
			enumerable: true,
			writable: true,
			value
		});
		else object[key] = value;
	}
	const simpleEscapeCheck = new Array(256);
	const simpleEscapeMap = new Array(256);
	for (let i = 0; i < 256; i++) {
		simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
		simpleEscapeMap[i] = simpleEscapeSequence(i);
	}
	function State(input, options) {
		this.input = input;
		this.filename = options["filename"] || null;
		this.schema = options["schema"] || DEFAULT_SCHEMA2;
		this.onWarning = options["onWarning"] || null;
		this.legacy = options["legacy"] || false;
		this.json = options["json"] || false;
		this.listener = options["listener"] || null;
		this.maxDepth = typeof options["maxDepth"] === "number" ? options["maxDepth"] : 100;
		this.maxTotalMergeKeys = typeof options["maxTotalMergeKeys"] === "number" ? options["maxTotalMergeKeys"] : 1e4;
		this.implicitTypes = this.schema.compiledImplicit;
		this.typeMap = this.schema.compiledTypeMap;
		this.length = input.length;
		this.position = 0;
		this.line = 0;
		this.lineStart = 0;
		this.lineIndent = 0;
		this.depth = 0;
		this.totalMergeKeys = 0;
		this.firstTabInLine = -1;
		this.documents = [];
		this.anchorMapTransactions = [];
	}
	function generateError(state, message) {
		const mark = {
			name: state.filename,
			buffer: state.input.slice(0, -1),
			position: state.position,
			line: state.line,
			column: state.position - state.lineStart
		};
		mark.snippet = makeSnippet(mark);
		return new YAMLException2(message, mark);
	}
	function throwError(state, message) {
		throw generateError(state, message);
	}
	function throwWarning(state, message) {
		if (state.onWarning) state.onWarning.call(null, generateError(state, message));
	}
	function storeAnchor(state, name, value) {
		const transactions = state.anchorMapTransactions;
		if (transactions.length !== 0) {
			const transaction = transactions[transactions.length - 1];
			if (!_hasOwnProperty.call(transaction, name)) transaction[name] = {
				existed: _hasOwnProperty.call(state.anchorMap, name),
				value: state.anchorMap[name]
			};
		}
		state.anchorMap[name] = value;
	}
	function beginAnchorTransaction(state) {
		state.anchorMapTransactions.push(/* @__PURE__ */ Object.create(null));
	}
	function commitAnchorTransaction(state) {
		const transaction = state.anchorMapTransactions.pop();
		const transactions = state.anchorMapTransactions;
		if (transactions.length === 0) return;
		const parent = transactions[transactions.length - 1];
		const names = Object.keys(transaction);
		for (let index = 0, length = names.length; index < length; index += 1) {
			const name = names[index];
			if (!_hasOwnProperty.call(parent, name)) parent[name] = transaction[name];
		}
	}
	function rollbackAnchorTransaction(state) {
		const transaction = state.anchorMapTransactions.pop();
		const names = Object.keys(transaction);
		for (let index = names.length - 1; index >= 0; index -= 1) {
			const entry = transaction[names[index]];
			if (entry.existed) state.anchorMap[names[index]] = entry.value;
			else delete state.anchorMap[names[index]];
		}
	}
	function snapshotState(state) {
		return {
			position: state.position,
			line: state.line,
			lineStart: state.lineStart,
			lineIndent: state.lineIndent,
			firstTabInLine: state.firstTabInLine,
			tag: state.tag,
			anchor: state.anchor,
			kind: state.kind,
			result: state.result
		};
	}
	function restoreState(state, snapshot) {
		state.position = snapshot.position;
		state.line = snapshot.line;
		state.lineStart = snapshot.lineStart;
		state.lineIndent = snapshot.lineIndent;
		state.firstTabInLine = snapshot.firstTabInLine;
		state.tag = snapshot.tag;
		state.anchor = snapshot.anchor;
		state.kind = snapshot.kind;
		state.result = snapshot.result;
	}
	const directiveHandlers = {
		YAML: function handleYamlDirective(state, name, args) {
			if (state.version !== null) throwError(state, "duplication of %YAML directive");
			if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
			const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
			if (match === null) throwError(state, "ill-formed argument of the YAML directive");
			const major = parseInt(match[1], 10);
			const minor = parseInt(match[2], 10);
			if (major !== 1) throwError(state, "unacceptable YAML version of the document");
			state.version = args[0];
			state.checkLineBreaks = minor < 2;
			if (minor !== 1 && minor !== 2) throwWarning(state, "unsupported YAML version of the document");
		},
		TAG: function handleTagDirective(state, name, args) {
			let prefix;
			if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
			const handle = args[0];
			prefix = args[1];
			if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
			if (_hasOwnProperty.call(state.tagMap, handle)) throwError(state, "there is a previously declared suffix for \"" + handle + "\" tag handle");
			if (!PATTERN_TAG_URI.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
			try {
				prefix = decodeURIComponent(prefix);
			} catch (err) {
				throwError(state, "tag prefix is malformed: " + prefix);
			}
			state.tagMap[handle] = prefix;
		}
	};
	function captureSegment(state, start, end, checkJson) {
		if (start < end) {
			const _result = state.input.slice(start, end);
			if (checkJson) for (let _position = 0, _length = _result.length; _position < _length; _position += 1) {
				const _character = _result.charCodeAt(_position);
				if (!(_character === 9 || _character >= 32 && _character <= 1114111)) throwError(state, "expected valid JSON character");
			}
			else if (PATTERN_NON_PRINTABLE.test(_result)) throwError(state, "the stream contains non-printable characters");
			state.result += _result;
		}
	}
	function chargeMergeWork(state) {
		state.totalMergeKeys++;
		if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError(state, "merge keys exceeded maxTotalMergeKeys (" + state.maxTotalMergeKeys + ")");
	}
	function mergeMappings(state, destination, source, overridableKeys) {
		if (!common2.isObject(source)) throwError(state, "cannot merge mappings; the provided source object is unacceptable");
		chargeMergeWork(state);
		const sourceKeys = Object.keys(source);
		for (let index = 0, quantity = sourceKeys.length; index < quantity; index += 1) {
			const key = sourceKeys[index];
			chargeMergeWork(state);
			if (!_hasOwnProperty.call(destination, key)) {
				setProperty(destination, key, source[key]);
				overridableKeys[key] = true;
			}
		}
	}
	function storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, startLine, startLineStart, startPos) {
		if (Array.isArray(keyNode)) {
			keyNode = Array.prototype.slice.call(keyNode);
			for (let index = 0, quantity = keyNode.length; index < quantity; index += 1) {
				if (Array.isArray(keyNode[index])) throwError(state, "nested arrays are not supported inside keys");
				if (typeof keyNode === "object" && _class(keyNode[index]) === "[object Object]") keyNode[index] = "[object Object]";
			}
		}
		if (typeof keyNode === "object" && _class(keyNode) === "[object Object]") keyNode = "[object Object]";
		keyNode = String(keyNode);
		if (_result === null) _result = {};
		if (keyTag === "tag:yaml.org,2002:merge") {
			if (Array.isArray(valueNode)) {
				if (valueNode.length > 100) throwError(state, "abnormal merge sequence size");
				for (let index = 0, quantity = valueNode.length; index < quantity; index += 1) mergeMappings(state, _result, valueNode[index], overridableKeys);
			} else mergeMappings(state, _result, valueNode, overridableKeys);
		} else {
			if (!state.json && !_hasOwnProperty.call(overridableKeys, keyNode) && _hasOwnProperty.call(_result, keyNode)) {
				state.line = startLine || state.line;
				state.lineStart = startLineStart || state.lineStart;
				state.position = startPos || state.position;
				throwError(state, "duplicated mapping key");
			}
			setProperty(_result, keyNode, valueNode);
			delete overridableKeys[keyNode];
		}
		return _result;
	}
	function readLineBreak(state) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 10) state.position++;
		else if (ch === 13) {
			state.position++;
			if (state.input.charCodeAt(state.position) === 10) state.position++;
		} else throwError(state, "a line break is expected");
		state.line += 1;
		state.lineStart = state.position;
		state.firstTabInLine = -1;
	}
	function skipSeparationSpace(state, allowComments, checkIndent) {
		let lineBreaks = 0;
		let ch = state.input.charCodeAt(state.position);
		while (ch !== 0) {
			while (isWhiteSpace(ch)) {
				if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
				ch = state.input.charCodeAt(++state.position);
			}
			if (allowComments && ch === 35) do
				ch = state.input.charCodeAt(++state.position);
			while (ch !== 10 && ch !== 13 && ch !== 0);
			if (isEol(ch)) {
				readLineBreak(state);
				ch = state.input.charCodeAt(state.position);
				lineBreaks++;
				state.lineIndent = 0;
				while (ch === 32) {
					state.lineIndent++;
					ch = state.input.charCodeAt(++state.position);
				}
			} else break;
		}
		if (checkIndent !== -1 && lineBreaks !== 0 && state.lineIndent < checkIndent) throwWarning(state, "deficient indentation");
		return lineBreaks;
	}
	function testDocumentSeparator(state) {
		let _position = state.position;
		let ch = state.input.charCodeAt(_position);
		if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(_position + 1) && ch === state.input.charCodeAt(_position + 2)) {
			_position += 3;
			ch = state.input.charCodeAt(_position);
			if (ch === 0 || isWsOrEol(ch)) return true;
		}
		return false;
	}
	function writeFoldedLines(state, count) {
		if (count === 1) state.result += " ";
		else if (count > 1) state.result += common2.repeat("\n", count - 1);
	}
	function readPlainScalar(state, nodeIndent, withinFlowCollection) {
		let captureStart;
		let captureEnd;
		let hasPendingContent;
		let _line;
		let _lineStart;
		let _lineIndent;
		const _kind = state.kind;
		const _result = state.result;
		let ch = state.input.charCodeAt(state.position);
		if (isWsOrEol(ch) || isFlowIndicator(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96) return false;
		if (ch === 63 || ch === 45) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEol(following) || withinFlowCollection && isFlowIndicator(following)) return false;
		}
		state.kind = "scalar";
		state.result = "";
		captureStart = captureEnd = state.position;
		hasPendingContent = false;
		while (ch !== 0) {
			if (ch === 58) {
				const following = state.input.charCodeAt(state.position + 1);
				if (isWsOrEol(following) || withinFlowCollection && isFlowIndicator(following)) break;
			} else if (ch === 35) {
				if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
			} else if (state.position === state.lineStart && testDocumentSeparator(state) || withinFlowCollection && isFlowIndicator(ch)) break;
			else if (isEol(ch)) {
				_line = state.line;
				_lineStart = state.lineStart;
				_lineIndent = state.lineIndent;
				skipSeparationSpace(state, false, -1);
				if (state.lineIndent >= nodeIndent) {
					hasPendingContent = true;
					ch = state.input.charCodeAt(state.position);
					continue;
				} else {
					state.position = captureEnd;
					state.line = _line;
					state.lineStart = _lineStart;
					state.lineIndent = _lineIndent;
					break;
				}
			}
			if (hasPendingContent) {
				captureSegment(state, captureStart, captureEnd, false);
				writeFoldedLines(state, state.line - _line);
				captureStart = captureEnd = state.position;
				hasPendingContent = false;
			}
			if (!isWhiteSpace(ch)) captureEnd = state.position + 1;
			ch = state.input.charCodeAt(++state.position);
		}
		captureSegment(state, captureStart, captureEnd, false);
		if (state.result) return true;
		state.kind = _kind;
		state.result = _result;
		return false;
	}
	function readSingleQuotedScalar(state, nodeIndent) {
		let captureStart;
		let captureEnd;
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 39) return false;
		state.kind = "scalar";
		state.result = "";
		state.position++;
		captureStart = captureEnd = state.position;
		while ((ch = state.input.charCodeAt(state.position)) !== 0) if (ch === 39) {
			captureSegment(state, captureStart, state.position, true);
			ch = state.input.charCodeAt(++state.position);
			if (ch === 39) {
				captureStart = state.position;
				state.position++;
				captureEnd = state.position;
			} else return true;
		} else if (isEol(ch)) {
			captureSegment(state, captureStart, captureEnd, true);
			writeFoldedLines(state, skipSeparationSpace(state, false, nodeIndent));
			captureStart = captureEnd = state.position;
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else {
			state.position++;
			if (!isWhiteSpace(ch)) captureEnd = state.position;
		}
		throwError(state, "unexpected end of the stream within a single quoted scalar");
	}
	function readDoubleQuotedScalar(state, nodeIndent) {
		let captureStart;
		let captureEnd;
		let tmp;
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 34) return false;
		state.kind = "scalar";
		state.result = "";
		state.position++;
		captureStart = captureEnd = state.position;
		while ((ch = state.input.charCodeAt(state.position)) !== 0) if (ch === 34) {
			captureSegment(state, captureStart, state.position, true);
			state.position++;
			return true;
		} else if (ch === 92) {
			captureSegment(state, captureStart, state.position, true);
			ch = state.input.charCodeAt(++state.position);
			if (isEol(ch)) skipSeparationSpace(state, false, nodeIndent);
			else if (ch < 256 && simpleEscapeCheck[ch]) {
				state.result += simpleEscapeMap[ch];
				state.position++;
			} else if ((tmp = escapedHexLen(ch)) > 0) {
				let hexLength = tmp;
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					ch = state.input.charCodeAt(++state.position);
					if ((tmp = fromHexCode(ch)) >= 0) hexResult = (hexResult << 4) + tmp;
					else throwError(state, "expected hexadecimal character");
				}
				state.result += charFromCodepoint(hexResult);
				state.position++;
			} else throwError(state, "unknown escape sequence");
			captureStart = captureEnd = state.position;
		} else if (isEol(ch)) {
			captureSegment(state, captureStart, captureEnd, true);
			writeFoldedLines(state, skipSeparationSpace(state, false, nodeIndent));
			captureStart = captureEnd = state.position;
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else {
			state.position++;
			if (!isWhiteSpace(ch)) captureEnd = state.position;
		}
		throwError(state, "unexpected end of the stream within a double quoted scalar");
	}
	function readFlowCollection(state, nodeIndent) {
		let readNext = true;
		let _line;
		let _lineStart;
		let _pos;
		const _tag = state.tag;
		let _result;
		const _anchor = state.anchor;
		let terminator;
		let isPair;
		let isExplicitPair;
		let isMapping;
		const overridableKeys = /* @__PURE__ */ Object.create(null);
		let keyNode;
		let keyTag;
		let valueNode;
		let ch = state.input.charCodeAt(state.position);
		if (ch === 91) {
			terminator = 93;
			isMapping = false;
			_result = [];
		} else if (ch === 123) {
			terminator = 125;
			isMapping = true;
			_result = {};
		} else return false;
		if (state.anchor !== null) storeAnchor(state, state.anchor, _result);
		ch = state.input.charCodeAt(++state.position);
		while (ch !== 0) {
			skipSeparationSpace(state, true, nodeIndent);
			ch = state.input.charCodeAt(state.position);
			if (ch === terminator) {
				state.position++;
				state.tag = _tag;
				state.anchor = _anchor;
				state.kind = isMapping ? "mapping" : "sequence";
				state.result = _result;
				return true;
			} else if (!readNext) throwError(state, "missed comma between flow collection entries");
			else if (ch === 44) throwError(state, "expected the node content, but found ','");
			keyTag = keyNode = valueNode = null;
			isPair = isExplicitPair = false;
			if (ch === 63) {
				if (isWsOrEol(state.input.charCodeAt(state.position + 1))) {
					isPair = isExplicitPair = true;
					state.position++;
					skipSeparationSpace(state, true, nodeIndent);
				}
			}
			_line = state.line;
			_lineStart = state.lineStart;
			_pos = state.position;
			composeNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
			keyTag = state.tag;
			keyNode = state.result;
			skipSeparationSpace(state, true, nodeIndent);
			ch = state.input.charCodeAt(state.position);
			if ((isExplicitPair || state.line === _line) && ch === 58) {
				isPair = true;
				ch = state.input.charCodeAt(++state.position);
				skipSeparationSpace(state, true, nodeIndent);
				composeNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
				valueNode = state.result;
			}
			if (isMapping) storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, _line, _lineStart, _pos);
			else if (isPair) _result.push(storeMappingPair(state, null, overridableKeys, keyTag, keyNode, valueNode, _line, _lineStart, _pos));
			else _result.push(keyNode);
			skipSeparationSpace(state, true, nodeIndent);
			ch = state.input.charCodeAt(state.position);
			if (ch === 44) {
				readNext = true;
				ch = state.input.charCodeAt(++state.position);
			} else readNext = false;
		}
		throwError(state, "unexpected end of the stream within a flow collection");
	}
	function readBlockScalar(state, nodeIndent) {
		let folding;
		let chomping = CHOMPING_CLIP;
		let didReadContent = false;
		let detectedIndent = false;
		let textIndent = nodeIndent;
		let emptyLines = 0;
		let atMoreIndented = false;
		let tmp;
		let ch = state.input.charCodeAt(state.position);
		if (ch === 124) folding = false;
		else if (ch === 62) folding = true;
		else return false;
		state.kind = "scalar";
		state.result = "";
		while (ch !== 0) {
			ch = state.input.charCodeAt(++state.position);
			if (ch === 43 || ch === 45) {
				if (CHOMPING_CLIP === chomping) chomping = ch === 43 ? CHOMPING_KEEP : CHOMPING_STRIP;
				else throwError(state, "repeat of a chomping mode identifier");
			} else if ((tmp = fromDecimalCode(ch)) >= 0) {
				if (tmp === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
				else if (!detectedIndent) {
					textIndent = nodeIndent + tmp - 1;
					detectedIndent = true;
				} else throwError(state, "repeat of an indentation width identifier");
			} else break;
		}
		if (isWhiteSpace(ch)) {
			do
				ch = state.input.charCodeAt(++state.position);
			while (isWhiteSpace(ch));
			if (ch === 35) do
				ch = state.input.charCodeAt(++state.position);
			while (!isEol(ch) && ch !== 0);
		}
		while (ch !== 0) {
			readLineBreak(state);
			state.lineIndent = 0;
			ch = state.input.charCodeAt(state.position);
			while ((!detectedIndent || state.lineIndent < textIndent) && ch === 32) {
				state.lineIndent++;
				ch = state.input.charCodeAt(++state.position);
			}
			if (!detectedIndent && state.lineIndent > textIndent) textIndent = state.lineIndent;
			if (isEol(ch)) {
				emptyLines++;
				continue;
			}
			if (!detectedIndent && textIndent === 0) throwError(state, "missing indentation for block scalar");
			if (state.lineIndent < textIndent) {
				if (chomping === CHOMPING_KEEP) state.result += common2.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
				else if (chomping === CHOMPING_CLIP) {
					if (didReadContent) state.result += "\n";
				}
				break;
			}
			if (folding) {
				if (isWhiteSpace(ch)) {
					atMoreIndented = true;
					state.result += common2.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
				} else if (atMoreIndented) {
					atMoreIndented = false;
					state.result += common2.repeat("\n", emptyLines + 1);
				} else if (emptyLines === 0) {
					if (didReadContent) state.result += " ";
				} else state.result += common2.repeat("\n", emptyLines);
			} else state.result += common2.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
			didReadContent = true;
			detectedIndent = true;
			emptyLines = 0;
			const captureStart = state.position;
			while (!isEol(ch) && ch !== 0) ch = state.input.charCodeAt(++state.position);
			captureSegment(state, captureStart, state.position, false);
		}
		return true;
	}
	function readBlockSequence(state, nodeIndent) {
		const _tag = state.tag;
		const _anchor = state.anchor;
		const _result = [];
		let detected = false;
		if (state.firstTabInLine !== -1) return false;
		if (state.anchor !== null) storeAnchor(state, state.anchor, _result);
		let ch = state.input.charCodeAt(state.position);
		while (ch !== 0) {
			if (state.firstTabInLine !== -1) {
				state.position = state.firstTabInLine;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (ch !== 45) break;
			if (!isWsOrEol(state.input.charCodeAt(state.position + 1))) break;
			detected = true;
			state.position++;
			if (skipSeparationSpace(state, true, -1)) {
				if (state.lineIndent <= nodeIndent) {
					_result.push(null);
					ch = state.input.charCodeAt(state.position);
					continue;
				}
			}
			const _line = state.line;
			composeNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
			_result.push(state.result);
			skipSeparationSpace(state, true, -1);
			ch = state.input.charCodeAt(state.position);
			if ((state.line === _line || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a sequence entry");
			else if (state.lineIndent < nodeIndent) break;
		}
		if (detected) {
			state.tag = _tag;
			state.anchor = _anchor;
			state.kind = "sequence";
			state.result = _result;
			return true;
		}
		return false;
	}
	function readBlockMapping(state, nodeIndent, flowIndent) {
		let allowCompact;
		let _keyLine;
		let _keyLineStart;
		let _keyPos;
		const _tag = state.tag;
		const _anchor = state.anchor;
		const _result = {};
		const overridableKeys = /* @__PURE__ */ Object.create(null);
		let keyTag = null;
		let keyNode = null;
		let valueNode = null;
		let atExplicitKey = false;
		let detected = false;
		if (state.firstTabInLine !== -1) return false;
		if (state.anchor !== null) storeAnchor(state, state.anchor, _result);
		let ch = state.input.charCodeAt(state.position);
		while (ch !== 0) {
			if (!atExplicitKey && state.firstTabInLine !== -1) {
				state.position = state.firstTabInLine;
				throwError(state, "tab characters must not be used in indentation");
			}
			const following = state.input.charCodeAt(state.position + 1);
			const _line = state.line;
			if ((ch === 63 || ch === 58) && isWsOrEol(following)) {
				if (ch === 63) {
					if (atExplicitKey) {
						storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
						keyTag = keyNode = valueNode = null;
					}
					detected = true;
					atExplicitKey = true;
					allowCompact = true;
				} else if (atExplicitKey) {
					atExplicitKey = false;
					allowCompact = true;
				} else throwError(state, "incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line");
				state.position += 1;
				ch = following;
			} else {
				_keyLine = state.line;
				_keyLineStart = state.lineStart;
				_keyPos = state.position;
				if (!composeNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
				if (state.line === _line) {
					ch = state.input.charCodeAt(state.position);
					while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
					if (ch === 58) {
						ch = state.input.charCodeAt(++state.position);
						if (!isWsOrEol(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
						if (atExplicitKey) {
							storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
							keyTag = keyNode = valueNode = null;
						}
						detected = true;
						atExplicitKey = false;
						allowCompact = false;
						keyTag = state.tag;
						keyNode = state.result;
					} else if (detected) throwError(state, "can not read an implicit mapping pair; a colon is missed");
					else {
						state.tag = _tag;
						state.anchor = _anchor;
						return true;
					}
				} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
				else {
					state.tag = _tag;
					state.anchor = _anchor;
					return true;
				}
			}
			if (state.line === _line || state.lineIndent > nodeIndent) {
				if (atExplicitKey) {
					_keyLine = state.line;
					_keyLineStart = state.lineStart;
					_keyPos = state.position;
				}
				if (composeNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, allowCompact)) {
					if (atExplicitKey) keyNode = state.result;
					else valueNode = state.result;
				}
				if (!atExplicitKey) {
					storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, _keyLine, _keyLineStart, _keyPos);
					keyTag = keyNode = valueNode = null;
				}
				skipSeparationSpace(state, true, -1);
				ch = state.input.charCodeAt(state.position);
			}
			if ((state.line === _line || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
			else if (state.lineIndent < nodeIndent) break;
		}
		if (atExplicitKey) storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
		if (detected) {
			state.tag = _tag;
			state.anchor = _anchor;
			state.kind = "mapping";
			state.result = _result;
		}
		return detected;
	}
	function readTagProperty(state) {
		let isVerbatim = false;
		let isNamed = false;
		let tagHandle;
		let tagName;
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 33) return false;
		if (state.tag !== null) throwError(state, "duplication of a tag property");
		ch = state.input.charCodeAt(++state.position);
		if (ch === 60) {
			isVerbatim = true;
			ch = state.input.charCodeAt(++state.position);
		} else if (ch === 33) {
			isNamed = true;
			tagHandle = "!!";
			ch = state.input.charCodeAt(++state.position);
		} else tagHandle = "!";
		let _position = state.position;
		if (isVerbatim) {
			do
				ch = state.input.charCodeAt(++state.position);
			while (ch !== 0 && ch !== 62);
			if (state.position < state.length) {
				tagName = state.input.slice(_position, state.position);
				ch = state.input.charCodeAt(++state.position);
			} else throwError(state, "unexpected end of the stream within a verbatim tag");
		} else {
			while (ch !== 0 && !isWsOrEol(ch)) {
				if (ch === 33) {
					if (!isNamed) {
						tagHandle = state.input.slice(_position - 1, state.position + 1);
						if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
						isNamed = true;
						_position = state.position + 1;
					} else throwError(state, "tag suffix cannot contain exclamation marks");
				}
				ch = state.input.charCodeAt(++state.position);
			}
			tagName = state.input.slice(_position, state.position);
			if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
		}
		if (tagName && !PATTERN_TAG_URI.test(tagName)) throwError(state, "tag name cannot contain such characters: " + tagName);
		try {
			tagName = decodeURIComponent(tagName);
		} catch (err) {
			throwError(state, "tag name is malformed: " + tagName);
		}
		if (isVerbatim) state.tag = tagName;
		else if (_hasOwnProperty.call(state.tagMap, tagHandle)) state.tag = state.tagMap[tagHandle] + tagName;
		else if (tagHandle === "!") state.tag = "!" + tagName;
		else if (tagHandle === "!!") state.tag = "tag:yaml.org,2002:" + tagName;
		else throwError(state, "undeclared tag handle \"" + tagHandle + "\"");
		return true;
	}
	function readAnchorProperty(state) {
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 38) return false;
		if (state.anchor !== null) throwError(state, "duplication of an anchor property");
		ch = state.input.charCodeAt(++state.position);
		const _position = state.position;
		while (ch !== 0 && !isWsOrEol(ch) && !isFlowIndicator(ch)) ch = state.input.charCodeAt(++state.position);
		if (state.position === _position) throwError(state, "name of an anchor node must contain at least one character");
		state.anchor = state.input.slice(_position, state.position);
		return true;
	}
	function readAlias(state) {
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 42) return false;
		ch = state.input.charCodeAt(++state.position);
		const _position = state.position;
		while (ch !== 0 && !isWsOrEol(ch) && !isFlowIndicator(ch)) ch = state.input.charCodeAt(++state.position);
		if (state.position === _position) throwError(state, "name of an alias node must contain at least one character");
		const alias = state.input.slice(_position, state.position);
		if (!_hasOwnProperty.call(state.anchorMap, alias)) throwError(state, "unidentified alias \"" + alias + "\"");
		state.result = state.anchorMap[alias];
		skipSeparationSpace(state, true, -1);
		return true;
	}
	function tryReadBlockMappingFromProperty(state, propertyStart, nodeIndent, flowIndent) {
		const fallbackState = snapshotState(state);
		beginAnchorTransaction(state);
		restoreState(state, propertyStart);
		state.tag = null;
		state.anchor = null;
		state.kind = null;
		state.result = null;
		if (readBlockMapping(state, nodeIndent, flowIndent) && state.kind === "mapping") {
			commitAnchorTransaction(state);
			return true;
		}
		rollbackAnchorTransaction(state);
		restoreState(state, fallbackState);
		return false;
	}
	function composeNode(state, parentIndent, nodeContext, allowToSeek, allowCompact) {
		let allowBlockScalars;
		let allowBlockCollections;
		let indentStatus = 1;
		let atNewLine = false;
		let hasContent = false;
		let propertyStart = null;
		let type2;
		let flowIndent;
		let blockIndent;
		if (state.depth >= state.maxDepth) throwError(state, "nesting exceeded maxDepth (" + state.maxDepth + ")");
		state.depth += 1;
		if (state.listener !== null) state.listener("open", state);
		state.tag = null;
		state.anchor = null;
		state.kind = null;
		state.result = null;
		const allowBlockStyles = allowBlockScalars = allowBlockCollections = CONTEXT_BLOCK_OUT === nodeContext || CONTEXT_BLOCK_IN === nodeContext;
		if (allowToSeek) {
			if (skipSeparationSpace(state, true, -1)) {
				atNewLine = true;
				if (state.lineIndent > parentIndent) indentStatus = 1;
				else if (state.lineIndent === parentIndent) indentStatus = 0;
				else if (state.lineIndent < parentIndent) indentStatus = -1;
			}
		}
		if (indentStatus === 1) while (true) {
			const ch = state.input.charCodeAt(state.position);
			const propertyState = snapshotState(state);
			if (atNewLine && (ch === 33 && state.tag !== null || ch === 38 && state.anchor !== null)) break;
			if (!readTagProperty(state) && !readAnchorProperty(state)) break;
			if (propertyStart === null) propertyStart = propertyState;
			if (skipSeparationSpace(state, true, -1)) {
				atNewLine = true;
				allowBlockCollections = allowBlockStyles;
				if (state.lineIndent > parentIndent) indentStatus = 1;
				else if (state.lineIndent === parentIndent) indentStatus = 0;
				else if (state.lineIndent < parentIndent) indentStatus = -1;
			} else allowBlockCollections = false;
		}
		if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
		if (indentStatus === 1 || CONTEXT_BLOCK_OUT === nodeContext) {
			if (CONTEXT_FLOW_IN === nodeContext || CONTEXT_FLOW_OUT === nodeContext) flowIndent = parentIndent;
			else flowIndent = parentIndent + 1;
			blockIndent = state.position - state.lineStart;
			if (indentStatus === 1) {
				if (allowBlockCollections && (readBlockSequence(state, blockIndent) || readBlockMapping(state, blockIndent, flowIndent)) || readFlowCollection(state, flowIndent)) hasContent = true;
				else {
					const ch = state.input.charCodeAt(state.position);
					if (propertyStart !== null && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62 && tryReadBlockMappingFromProperty(state, propertyStart, propertyStart.position - propertyStart.lineStart, flowIndent)) hasContent = true;
					else if (allowBlockScalars && readBlockScalar(state, flowIndent) || readSingleQuotedScalar(state, flowIndent) || readDoubleQuotedScalar(state, flowIndent)) hasContent = true;
					else if (readAlias(state)) {
						hasContent = true;
						if (state.tag !== null || state.anchor !== null) throwError(state, "alias node should not have any properties");
					} else if (readPlainScalar(state, flowIndent, CONTEXT_FLOW_IN === nodeContext)) {
						hasContent = true;
						if (state.tag === null) state.tag = "?";
					}
					if (state.anchor !== null) storeAnchor(state, state.anchor, state.result);
				}
			} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent);
		}
		if (state.tag === null) {
			if (state.anchor !== null) storeAnchor(state, state.anchor, state.result);
		} else if (state.tag === "?") {
			if (state.result !== null && state.kind !== "scalar") throwError(state, "unacceptable node kind for !<?> tag; it should be \"scalar\", not \"" + state.kind + "\"");
			for (let typeIndex = 0, typeQuantity = state.implicitTypes.length; typeIndex < typeQuantity; typeIndex += 1) {
				type2 = state.implicitTypes[typeIndex];
				if (type2.resolve(state.result)) {
					state.result = type2.construct(state.result);
					state.tag = type2.tag;
					if (state.anchor !== null) storeAnchor(state, state.anchor, state.result);
					break;
				}
			}
		} else if (state.tag !== "!") {
			if (_hasOwnProperty.call(state.typeMap[state.kind || "fallback"], state.tag)) type2 = state.typeMap[state.kind || "fallback"][state.tag];
			else {
				type2 = null;
				const typeList = state.typeMap.multi[state.kind || "fallback"];
				for (let typeIndex = 0, typeQuantity = typeList.length; typeIndex < typeQuantity; typeIndex += 1) if (state.tag.slice(0, typeList[typeIndex].tag.length) === typeList[typeIndex].tag) {
					type2 = typeList[typeIndex];
					break;
				}
			}
			if (!type2) throwError(state, "unknown tag !<" + state.tag + ">");
			if (state.result !== null && type2.kind !== state.kind) throwError(state, "unacceptable node kind for !<" + state.tag + "> tag; it should be \"" + type2.kind + "\", not \"" + state.kind + "\"");
			if (!type2.resolve(state.result, state.tag)) throwError(state, "cannot resolve a node with !<" + state.tag + "> explicit tag");
			else {
				state.result = type2.construct(state.result, state.tag);
				if (state.anchor !== null) storeAnchor(state, state.anchor, state.result);
			}
		}
		if (state.listener !== null) state.listener("close", state);
		state.depth -= 1;
		return state.tag !== null || state.anchor !== null || hasContent;
	}
	function readDocument(state) {
		const documentStart = state.position;
		let hasDirectives = false;
		let ch;
		state.version = null;
		state.checkLineBreaks = state.legacy;
		state.tagMap = /* @__PURE__ */ Object.create(null);
		state.anchorMap = /* @__PURE__ */ Object.create(null);
		while ((ch = state.input.charCodeAt(state.position)) !== 0) {
			skipSeparationSpace(state, true, -1);
			ch = state.input.charCodeAt(state.position);
			if (state.lineIndent > 0 || ch !== 37) break;
			hasDirectives = true;
			ch = state.input.charCodeAt(++state.position);
			let _position = state.position;
			while (ch !== 0 && !isWsOrEol(ch)) ch = state.input.charCodeAt(++state.position);
			const directiveName = state.input.slice(_position, state.position);
			const directiveArgs = [];
			if (directiveName.length < 1) throwError(state, "directive name must not be less than one character in length");
			while (ch !== 0) {
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 35) {
					do
						ch = state.input.charCodeAt(++state.position);
					while (ch !== 0 && !isEol(ch));
					break;
				}
				if (isEol(ch)) break;
				_position = state.position;
				while (ch !== 0 && !isWsOrEol(ch)) ch = state.input.charCodeAt(++state.position);
				directiveArgs.push(state.input.slice(_position, state.position));
			}
			if (ch !== 0) readLineBreak(state);
			if (_hasOwnProperty.call(directiveHandlers, directiveName)) directiveHandlers[directiveName](state, directiveName, directiveArgs);
			else throwWarning(state, "unknown document directive \"" + directiveName + "\"");
		}
		skipSeparationSpace(state, true, -1);
		if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45) {
			state.position += 3;
			skipSeparationSpace(state, true, -1);
		} else if (hasDirectives) throwError(state, "directives end mark is expected");
		composeNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, true);
		skipSeparationSpace(state, true, -1);
		if (state.checkLineBreaks && PATTERN_NON_ASCII_LINE_BREAKS.test(state.input.slice(documentStart, state.position))) throwWarning(state, "non-ASCII line breaks are interpreted as content");
		state.documents.push(state.result);
		if (state.position === state.lineStart && testDocumentSeparator(state)) {
			if (state.input.charCodeAt(state.position) === 46) {
				state.position += 3;
				skipSeparationSpace(state, true, -1);
			}
			return;
		}
		if (state.position < state.length - 1) throwError(state, "end of the stream or a document separator is expected");
	}
	function loadDocuments(input, options) {
		input = String(input);
		options = options || {};
		if (input.length !== 0) {
			if (input.charCodeAt(input.length - 1) !== 10 && input.charCodeAt(input.length - 1) !== 13) input += "\n";
			if (input.charCodeAt(0) === 65279) input = input.slice(1);
		}
		const state = new State(input, options);
		const nullpos = input.indexOf("\0");
		if (nullpos !== -1) {
			state.position = nullpos;
			throwError(state, "null byte is not allowed in input");
		}
		state.input += "\0";
		while (state.input.charCodeAt(state.position) === 32) {
			state.lineIndent += 1;
			state.position += 1;
		}
		while (state.position < state.length - 1) readDocument(state);
		return state.documents;
	}
	function loadAll2(input, iterator, options) {
		if (iterator !== null && typeof iterator === "object" && typeof options === "undefined") {
			options = iterator;
			iterator = null;
		}
		const documents = loadDocuments(input, options);
		if (typeof iterator !== "function") return documents;
		for (let index = 0, length = documents.length; index < length; index += 1) iterator(documents[index]);
	}
	function load2(input, options) {
		const documents = loadDocuments(input, options);
		if (documents.length === 0) return;
		else if (documents.length === 1) return documents[0];
		throw new YAMLException2("expected a single document in the stream, but found more");
	}
	loader.loadAll = loadAll2;
	loader.load = load2;
	return loader;
}
var dumper = {};
var hasRequiredDumper;
function requireDumper() {
	if (hasRequiredDumper) return dumper;
	hasRequiredDumper = 1;
	const common2 = requireCommon();
	const YAMLException2 = requireException();
	const DEFAULT_SCHEMA2 = require_default();
	const _toString = Object.prototype.toString;
	const _hasOwnProperty = Object.prototype.hasOwnProperty;
	const CHAR_BOM = 65279;
	const CHAR_TAB = 9;
	const CHAR_LINE_FEED = 10;
	const CHAR_CARRIAGE_RETURN = 13;
	const CHAR_SPACE = 32;
	const CHAR_EXCLAMATION = 33;
	const CHAR_DOUBLE_QUOTE = 34;
	const CHAR_SHARP = 35;
	const CHAR_PERCENT = 37;
	const CHAR_AMPERSAND = 38;
	const CHAR_SINGLE_QUOTE = 39;
	const CHAR_ASTERISK = 42;
	const CHAR_COMMA = 44;
	const CHAR_MINUS = 45;
	const CHAR_COLON = 58;
	const CHAR_EQUALS = 61;
	const CHAR_GREATER_THAN = 62;
	const CHAR_QUESTION = 63;
	const CHAR_COMMERCIAL_AT = 64;
	const CHAR_LEFT_SQUARE_BRACKET = 91;
	const CHAR_RIGHT_SQUARE_BRACKET = 93;
	const CHAR_GRAVE_ACCENT = 96;
	const CHAR_LEFT_CURLY_BRACKET = 123;
	const CHAR_VERTICAL_LINE = 124;
	const CHAR_RIGHT_CURLY_BRACKET = 125;
	const ESCAPE_SEQUENCES = {};
	ESCAPE_SEQUENCES[0] = "\\0";
	ESCAPE_SEQUENCES[7] = "\\a";
	ESCAPE_SEQUENCES[8] = "\\b";
	ESCAPE_SEQUENCES[9] = "\\t";
	ESCAPE_SEQUENCES[10] = "\\n";
	ESCAPE_SEQUENCES[11] = "\\v";
	ESCAPE_SEQUENCES[12] = "\\f";
	ESCAPE_SEQUENCES[13] = "\\r";
	ESCAPE_SEQUENCES[27] = "\\e";
	ESCAPE_SEQUENCES[34] = "\\\"";
	ESCAPE_SEQUENCES[92] = "\\\\";
	ESCAPE_SEQUENCES[133] = "\\N";
	ESCAPE_SEQUENCES[160] = "\\_";
	ESCAPE_SEQUENCES[8232] = "\\L";
	ESCAPE_SEQUENCES[8233] = "\\P";
	const DEPRECATED_BOOLEANS_SYNTAX = [
		"y",
		"Y",
		"yes",
		"Yes",
		"YES",
		"on",
		"On",
		"ON",
		"n",
		"N",
		"no",
		"No",
		"NO",
		"off",
		"Off",
		"OFF"
	];
	const DEPRECATED_BASE60_SYNTAX = /^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;
	function compileStyleMap(schema2, map2) {
		if (map2 === null) return {};
		const result = {};
		const keys = Object.keys(map2);
		for (let index = 0, length = keys.length; index < length; index += 1) {
			let tag = keys[index];
			let style = String(map2[tag]);
			if (tag.slice(0, 2) === "!!") tag = "tag:yaml.org,2002:" + tag.slice(2);
			const type2 = schema2.compiledTypeMap["fallback"][tag];
			if (type2 && _hasOwnProperty.call(type2.styleAliases, style)) style = type2.styleAliases[style];
			result[tag] = style;
		}
		return result;
	}
	function encodeHex(character) {
		let handle;
		let length;
		const string = character.toString(16).toUpperCase();
		if (character <= 255) {
			handle = "x";
			length = 2;
		} else if (character <= 65535) {
			handle = "u";
			length = 4;
		} else if (character <= 4294967295) {
			handle = "U";
			length = 8;
		} else throw new YAMLException2("code point within a string may not be greater than 0xFFFFFFFF");
		return "\\" + handle + common2.repeat("0", length - string.length) + string;
	}
	const QUOTING_TYPE_SINGLE = 1;
	const QUOTING_TYPE_DOUBLE = 2;
	function State(options) {
		this.schema = options["schema"] || DEFAULT_SCHEMA2;
		this.indent = Math.max(1, options["indent"] || 2);
		this.noArrayIndent = options["noArrayIndent"] || false;
		this.skipInvalid = options["skipInvalid"] || false;
		this.flowLevel = common2.isNothing(options["flowLevel"]) ? -1 : options["flowLevel"];
		this.styleMap = compileStyleMap(this.schema, options["styles"] || null);
		this.sortKeys = options["sortKeys"] || false;
		this.lineWidth = options["lineWidth"] || 80;
		this.noRefs = options["noRefs"] || false;
		this.noCompatMode = options["noCompatMode"] || false;
		this.condenseFlow = options["condenseFlow"] || false;
		this.quotingType = options["quotingType"] === "\"" ? QUOTING_TYPE_DOUBLE : QUOTING_TYPE_SINGLE;
		this.forceQuotes = options["forceQuotes"] || false;
		this.replacer = typeof options["replacer"] === "function" ? options["replacer"] : null;
		this.implicitTypes = this.schema.compiledImplicit;
		this.explicitTypes = this.schema.compiledExplicit;
		this.tag = null;
		this.result = "";
		this.duplicates = [];
		this.usedDuplicates = null;
	}
	function indentString(string, spaces) {
		const ind = common2.repeat(" ", spaces);
		let position = 0;
		let result = "";
		const length = string.length;
		while (position < length) {
			let line;
			const next = string.indexOf("\n", position);
			if (next === -1) {
				line = string.slice(position);
				position = length;
			} else {
				line = string.slice(position, next + 1);
				position = next + 1;
			}
			if (line.length && line !== "\n") result += ind;
			result += line;
		}
		return result;
	}
	function generateNextLine(state, level) {
		return "\n" + common2.repeat(" ", state.indent * level);
	}
	function testImplicitResolving(state, str2) {
		for (let index = 0, length = state.implicitTypes.length; index < length; index += 1) if (state.implicitTypes[index].resolve(str2)) return true;
		return false;
	}
	function isWhitespace(c) {
		return c === CHAR_SPACE || c === CHAR_TAB;
	}
	function isPrintable(c) {
		return c >= 32 && c <= 126 || c >= 161 && c <= 55295 && c !== 8232 && c !== 8233 || c >= 57344 && c <= 65533 && c !== CHAR_BOM || c >= 65536 && c <= 1114111;
	}
	function isNsCharOrWhitespace(c) {
		return isPrintable(c) && c !== CHAR_BOM && c !== CHAR_CARRIAGE_RETURN && c !== CHAR_LINE_FEED;
	}
	function isPlainSafe(c, prev, inblock) {
		const cIsNsCharOrWhitespace = isNsCharOrWhitespace(c);
		const cIsNsChar = cIsNsCharOrWhitespace && !isWhitespace(c);
		return (inblock ? cIsNsCharOrWhitespace : cIsNsCharOrWhitespace && c !== CHAR_COMMA && c !== CHAR_LEFT_SQUARE_BRACKET && c !== CHAR_RIGHT_SQUARE_BRACKET && c !== CHAR_LEFT_CURLY_BRACKET && c !== CHAR_RIGHT_CURLY_BRACKET) && c !== CHAR_SHARP && !(prev === CHAR_COLON && !cIsNsChar) || isNsCharOrWhitespace(prev) && !isWhitespace(prev) && c === CHAR_SHARP || prev === CHAR_COLON && cIsNsChar;
	}
	function isPlainSafeFirst(c) {
		return isPrintable(c) && c !== CHAR_BOM && !isWhitespace(c) && c !== CHAR_MINUS && c !== CHAR_QUESTION && c !== CHAR_COLON && c !== CHAR_COMMA && c !== CHAR_LEFT_SQUARE_BRACKET && c !== CHAR_RIGHT_SQUARE_BRACKET && c !== CHAR_LEFT_CURLY_BRACKET && c !== CHAR_RIGHT_CURLY_BRACKET && c !== CHAR_SHARP && c !== CHAR_AMPERSAND && c !== CHAR_ASTERISK && c !== CHAR_EXCLAMATION && c !== CHAR_VERTICAL_LINE && c !== CHAR_EQUALS && c !== CHAR_GREATER_THAN && c !== CHAR_SINGLE_QUOTE && c !== CHAR_DOUBLE_QUOTE && c !== CHAR_PERCENT && c !== CHAR_COMMERCIAL_AT && c !== CHAR_GRAVE_ACCENT;
	}
	function isPlainSafeLast(c) {
		return !isWhitespace(c) && c !== CHAR_COLON;
	}
	function codePointAt(string, pos) {
		const first = string.charCodeAt(pos);
		let second;
		if (first >= 55296 && first <= 56319 && pos + 1 < string.length) {
			second = string.charCodeAt(pos + 1);
			if (second >= 56320 && second <= 57343) return (first - 55296) * 1024 + second - 56320 + 65536;
		}
		return first;
	}
	function needIndentIndicator(string) {
		return /^\n* /.test(string);
	}
	const STYLE_PLAIN = 1;
	const STYLE_SINGLE = 2;
	const STYLE_LITERAL = 3;
	const STYLE_FOLDED = 4;
	const STYLE_DOUBLE = 5;
	function chooseScalarStyle(string, singleLineOnly, indentPerLevel, lineWidth, testAmbiguousType, quotingType, forceQuotes, inblock) {
		let i;
		let char = 0;
		let prevChar = null;
		let hasLineBreak = false;
		let hasFoldableLine = false;
		const shouldTrackWidth = lineWidth !== -1;
		let previousLineBreak = -1;
		let plain = isPlainSafeFirst(codePointAt(string, 0)) && isPlainSafeLast(codePointAt(string, string.length - 1));
		if (singleLineOnly || forceQuotes) for (i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
			char = codePointAt(string, i);
			if (!isPrintable(char)) return STYLE_DOUBLE;
			plain = plain && isPlainSafe(char, prevChar, inblock);
			prevChar = char;
		}
		else {
			for (i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
				char = codePointAt(string, i);
				if (char === CHAR_LINE_FEED) {
					hasLineBreak = true;
					if (shouldTrackWidth) {
						hasFoldableLine = hasFoldableLine || i - previousLineBreak - 1 > lineWidth && string[previousLineBreak + 1] !== " ";
						previousLineBreak = i;
					}
				} else if (!isPrintable(char)) return STYLE_DOUBLE;
				plain = plain && isPlainSafe(char, prevChar, inblock);
				prevChar = char;
			}
			hasFoldableLine = hasFoldableLine || shouldTrackWidth && i - previousLineBreak - 1 > lineWidth && string[previousLineBreak + 1] !== " ";
		}
		if (!hasLineBreak && !hasFoldableLine) {
			if (plain && !forceQuotes && !testAmbiguousType(string)) return STYLE_PLAIN;
			return quotingType === QUOTING_TYPE_DOUBLE ? STYLE_DOUBLE : STYLE_SINGLE;
		}
		if (indentPerLevel > 9 && needIndentIndicator(string)) return STYLE_DOUBLE;
		if (!forceQuotes) return hasFoldableLine ? STYLE_FOLDED : STYLE_LITERAL;
		return quotingType === QUOTING_TYPE_DOUBLE ? STYLE_DOUBLE : STYLE_SINGLE;
	}
	function writeScalar(state, string, level, iskey, inblock) {
		state.dump = (function() {
			if (string.length === 0) return state.quotingType === QUOTING_TYPE_DOUBLE ? "\"\"" : "''";
			if (!state.noCompatMode) {
				if (DEPRECATED_BOOLEANS_SYNTAX.indexOf(string) !== -1 || DEPRECATED_BASE60_SYNTAX.test(string)) return state.quotingType === QUOTING_TYPE_DOUBLE ? "\"" + string + "\"" : "'" + string + "'";
			}
			const indent = state.indent * Math.max(1, level);
			const lineWidth = state.lineWidth === -1 ? -1 : Math.max(Math.min(state.lineWidth, 40), state.lineWidth - indent);
			const singleLineOnly = iskey || state.flowLevel > -1 && level >= state.flowLevel;
			function testAmbiguity(string2) {
				return testImplicitResolving(state, string2);
			}
			switch (chooseScalarStyle(string, singleLineOnly, state.indent, lineWidth, testAmbiguity, state.quotingType, state.forceQuotes && !iskey, inblock)) {
				case STYLE_PLAIN: return string;
				case STYLE_SINGLE: return "'" + string.replace(/'/g, "''") + "'";
				case STYLE_LITERAL: return "|" + blockHeader(string, state.indent) + dropEndingNewline(indentString(string, indent));
				case STYLE_FOLDED: return ">" + blockHeader(string, state.indent) + dropEndingNewline(indentString(foldString(string, lineWidth), indent));
				case STYLE_DOUBLE: return "\"" + escapeString(string) + "\"";
				default: throw new YAMLException2("impossible error: invalid scalar style");
			}
		})();
	}
	function blockHeader(string, indentPerLevel) {
		const indentIndicator = needIndentIndicator(string) ? String(indentPerLevel) : "";
		const clip = string[string.length - 1] === "\n";
		return indentIndicator + (clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-") + "\n";
	}
	function dropEndingNewline(string) {
		return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
	}
	function foldString(string, width) {
		const lineRe = /(\n+)([^\n]*)/g;
		let result = (function() {
			let nextLF = string.indexOf("\n");
			nextLF = nextLF !== -1 ? nextLF : string.length;
			lineRe.lastIndex = nextLF;
			return foldLine(string.slice(0, nextLF), width);
		})();
		let prevMoreIndented = string[0] === "\n" || string[0] === " ";
		let moreIndented;
		let match;
		while (match = lineRe.exec(string)) {
			const prefix = match[1];
			const line = match[2];
			moreIndented = line[0] === " ";
			result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
			prevMoreIndented = moreIndented;
		}
		return result;
	}
	function foldLine(line, width) {
		if (line === "" || line[0] === " ") return line;
		const breakRe = / [^ ]/g;
		let match;
		let start = 0;
		let end;
		let curr = 0;
		let next = 0;
		let result = "";
		while (match = breakRe.exec(line)) {
			next = match.index;
			if (next - start > width) {
				end = curr > start ? curr : next;
				result += "\n" + line.slice(start, end);
				start = end + 1;
			}
			curr = next;
		}
		result += "\n";
		if (line.length - start > width && curr > start) result += line.slice(start, curr) + "\n" + line.slice(curr + 1);
		else result += line.slice(start);
		return result.slice(1);
	}
	function escapeString(string) {
		let result = "";
		let char = 0;
		for (let i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
			char = codePointAt(string, i);
			const escapeSeq = ESCAPE_SEQUENCES[char];
			if (!escapeSeq && isPrintable(char)) {
				result += string[i];
				if (char >= 65536) result += string[i + 1];
			} else result += escapeSeq || encodeHex(char);
		}
		return result;
	}
	function writeFlowSequence(state, level, object) {
		let _result = "";
		const _tag = state.tag;
		for (let index = 0, length = object.length; index < length; index += 1) {
			let value = object[index];
			if (state.replacer) value = state.replacer.call(object, String(index), value);
			if (writeNode(state, level, value, false, false) || typeof value === "undefined" && writeNode(state, level, null, false, false)) {
				if (_result !== "") _result += "," + (!state.condenseFlow ? " " : "");
				_result += state.dump;
			}
		}
		state.tag = _tag;
		state.dump = "[" + _result + "]";
	}
	function writeBlockSequence(state, level, object, compact) {
		let _result = "";
		const _tag = state.tag;
		for (let index = 0, length = object.length; index < length; index += 1) {
			let value = object[index];
			if (state.replacer) value = state.replacer.call(object, String(index), value);
			if (writeNode(state, level + 1, value, true, true, false, true) || typeof value === "undefined" && writeNode(state, level + 1, null, true, true, false, true)) {
				if (!compact || _result !== "") _result += generateNextLine(state, level);
				if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) _result += "-";
				else _result += "- ";
				_result += state.dump;
			}
		}
		state.tag = _tag;
		state.dump = _result || "[]";
	}
	function writeFlowMapping(state, level, object) {
		let _result = "";
		const _tag = state.tag;
		const objectKeyList = Object.keys(object);
		for (let index = 0, length = objectKeyList.length; index < length; index += 1) {
			let pairBuffer = "";
			if (_result !== "") pairBuffer += ", ";
			if (state.condenseFlow) pairBuffer += "\"";
			const objectKey = objectKeyList[index];
			let objectValue = object[objectKey];
			if (state.replacer) objectValue = state.replacer.call(object, objectKey, objectValue);
			if (!writeNode(state, level, objectKey, false, false)) continue;
			if (state.dump.length > 1024) pairBuffer += "? ";
			pairBuffer += state.dump + (state.condenseFlow ? "\"" : "") + ":" + (state.condenseFlow ? "" : " ");
			if (!writeNode(state, level, objectValue, false, false)) continue;
			pairBuffer += state.dump;
			_result += pairBuffer;
		}
		state.tag = _tag;
		state.dump = "{" + _result + "}";
	}
	function writeBlockMapping(state, level, object, compact) {
		let _result = "";
		const _tag = state.tag;
		const objectKeyList = Object.keys(object);
		if (state.sortKeys === true) objectKeyList.sort();
		else if (typeof state.sortKeys === "function") objectKeyList.sort(state.sortKeys);
		else if (state.sortKeys) throw new YAMLException2("sortKeys must be a boolean or a function");
		for (let index = 0, length = objectKeyList.length; index < length; index += 1) {
			let pairBuffer = "";
			if (!compact || _result !== "") pairBuffer += generateNextLine(state, level);
			const objectKey = objectKeyList[index];
			let objectValue = object[objectKey];
			if (state.replacer) objectValue = state.replacer.call(object, objectKey, objectValue);
			if (!writeNode(state, level + 1, objectKey, true, true, true)) continue;
			const explicitPair = state.tag !== null && state.tag !== "?" || state.dump && state.dump.length > 1024;
			if (explicitPair) {
				if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) pairBuffer += "?";
				else pairBuffer += "? ";
			}
			pairBuffer += state.dump;
			if (explicitPair) pairBuffer += generateNextLine(state, level);
			if (!writeNode(state, level + 1, objectValue, true, explicitPair)) continue;
			if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) pairBuffer += ":";
			else pairBuffer += ": ";
			pairBuffer += state.dump;
			_result += pairBuffer;
		}
		state.tag = _tag;
		state.dump = _result || "{}";
	}
	function detectType(state, object, explicit) {
		const typeList = explicit ? state.explicitTypes : state.implicitTypes;
		for (let index = 0, length = typeList.length; index < length; index += 1) {
			const type2 = typeList[index];
			if ((type2.instanceOf || type2.predicate) && (!type2.instanceOf || typeof object === "object" && object instanceof type2.instanceOf) && (!type2.predicate || type2.predicate(object))) {
				if (explicit) {
					if (type2.multi && type2.representName) state.tag = type2.representName(object);
					else state.tag = type2.tag;
				} else state.tag = "?";
				if (type2.represent) {
					const style = state.styleMap[type2.tag] || type2.defaultStyle;
					let _result;
					if (_toString.call(type2.represent) === "[object Function]") _result = type2.represent(object, style);
					else if (_hasOwnProperty.call(type2.represent, style)) _result = type2.represent[style](object, style);
					else throw new YAMLException2("!<" + type2.tag + "> tag resolver accepts not \"" + style + "\" style");
					state.dump = _result;
				}
				return true;
			}
		}
		return false;
	}
	function writeNode(state, level, object, block, compact, iskey, isblockseq) {
		state.tag = null;
		state.dump = object;
		if (!detectType(state, object, false)) detectType(state, object, true);
		const type2 = _toString.call(state.dump);
		const inblock = block;
		if (block) block = state.flowLevel < 0 || state.flowLevel > level;
		const objectOrArray = type2 === "[object Object]" || type2 === "[object Array]";
		let duplicateIndex;
		let duplicate;
		if (objectOrArray) {
			duplicateIndex = state.duplicates.indexOf(object);
			duplicate = duplicateIndex !== -1;
		}
		if (state.tag !== null && state.tag !== "?" || duplicate || state.indent !== 2 && level > 0) compact = false;
		if (duplicate && state.usedDuplicates[duplicateIndex]) state.dump = "*ref_" + duplicateIndex;
		else {
			if (objectOrArray && duplicate && !state.usedDuplicates[duplicateIndex]) state.usedDuplicates[duplicateIndex] = true;
			if (type2 === "[object Object]") {
				if (block && Object.keys(state.dump).length !== 0) {
					writeBlockMapping(state, level, state.dump, compact);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + state.dump;
				} else {
					writeFlowMapping(state, level, state.dump);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + " " + state.dump;
				}
			} else if (type2 === "[object Array]") {
				if (block && state.dump.length !== 0) {
					if (state.noArrayIndent && !isblockseq && level > 0) writeBlockSequence(state, level - 1, state.dump, compact);
					else writeBlockSequence(state, level, state.dump, compact);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + state.dump;
				} else {
					writeFlowSequence(state, level, state.dump);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + " " + state.dump;
				}
			} else if (type2 === "[object String]") {
				if (state.tag !== "?") writeScalar(state, state.dump, level, iskey, inblock);
			} else if (type2 === "[object Undefined]") return false;
			else {
				if (state.skipInvalid) return false;
				throw new YAMLException2("unacceptable kind of an object to dump " + type2);
			}
			if (state.tag !== null && state.tag !== "?") {
				let tagStr = encodeURI(state.tag[0] === "!" ? state.tag.slice(1) : state.tag).replace(/!/g, "%21");
				if (state.tag[0] === "!") tagStr = "!" + tagStr;
				else if (tagStr.slice(0, 18) === "tag:yaml.org,2002:") tagStr = "!!" + tagStr.slice(18);
				else tagStr = "!<" + tagStr + ">";
				state.dump = tagStr + " " + state.dump;
			}
		}
		return true;
	}
	function getDuplicateReferences(object, state) {
		const objects = [];
		const duplicatesIndexes = [];
		inspectNode(object, objects, duplicatesIndexes);
		const length = duplicatesIndexes.length;
		for (let index = 0; index < length; index += 1) state.duplicates.push(objects[duplicatesIndexes[index]]);
		state.usedDuplicates = new Array(length);
	}
	function inspectNode(object, objects, duplicatesIndexes) {
		if (object !== null && typeof object === "object") {
			const index = objects.indexOf(object);
			if (index !== -1) {
				if (duplicatesIndexes.indexOf(index) === -1) duplicatesIndexes.push(index);
			} else {
				objects.push(object);
				if (Array.isArray(object)) for (let i = 0, length = object.length; i < length; i += 1) inspectNode(object[i], objects, duplicatesIndexes);
				else {
					const objectKeyList = Object.keys(object);
					for (let i = 0, length = objectKeyList.length; i < length; i += 1) inspectNode(object[objectKeyList[i]], objects, duplicatesIndexes);
				}
			}
		}
	}
	function dump2(input, options) {
		options = options || {};
		const state = new State(options);
		if (!state.noRefs) getDuplicateReferences(input, state);
		let value = input;
		if (state.replacer) value = state.replacer.call({ "": value }, "", value);
		if (writeNode(state, 0, value, true, true)) return state.dump + "\n";
		return "";
	}
	dumper.dump = dump2;
	return dumper;
}
var hasRequiredJsYaml;
function requireJsYaml() {
	if (hasRequiredJsYaml) return jsYaml;
	hasRequiredJsYaml = 1;
	const loader2 = requireLoader();
	const dumper2 = requireDumper();
	function renamed(from, to) {
		return function() {
			throw new Error("Function yaml." + from + " is removed in js-yaml 4. Use yaml." + to + " instead, which is now safe by default.");
		};
	}
	jsYaml.Type = requireType();
	jsYaml.Schema = requireSchema();
	jsYaml.FAILSAFE_SCHEMA = requireFailsafe();
	jsYaml.JSON_SCHEMA = requireJson();
	jsYaml.CORE_SCHEMA = requireCore();
	jsYaml.DEFAULT_SCHEMA = require_default();
	jsYaml.load = loader2.load;
	jsYaml.loadAll = loader2.loadAll;
	jsYaml.dump = dumper2.dump;
	jsYaml.YAMLException = requireException();
	jsYaml.types = {
		binary: requireBinary(),
		float: requireFloat(),
		map: requireMap(),
		null: require_null(),
		pairs: requirePairs(),
		set: requireSet(),
		timestamp: requireTimestamp(),
		bool: requireBool(),
		int: requireInt(),
		merge: requireMerge(),
		omap: requireOmap(),
		seq: requireSeq(),
		str: requireStr()
	};
	jsYaml.safeLoad = renamed("safeLoad", "load");
	jsYaml.safeLoadAll = renamed("safeLoadAll", "loadAll");
	jsYaml.safeDump = renamed("safeDump", "dump");
	return jsYaml;
}
const { Type, Schema, FAILSAFE_SCHEMA, JSON_SCHEMA, CORE_SCHEMA, DEFAULT_SCHEMA, load: load$1, loadAll, dump, YAMLException, types, safeLoad, safeLoadAll, safeDump } = /* @__PURE__ */ getDefaultExportFromCjs(requireJsYaml());
// src/domain/agent/plain-yaml-text.ts
const NEW_LINE = 10;
const SPACE = 32;
const HASH = 35;
const PERCENT = 37;
const DASH = 45;
const DOT = 46;
const COLON = 58;
const QUESTION = 63;
const BACKSLASH = 92;
const DELETE = 127;
const BEFORE_NODE = table("-?:,[{");
const NO_COMMENT_AFTER = table("[]{}\"',|>:-+");
const LOOK = table("#%&!?|>:-\\\n");
for (let code = 0; code < SPACE; code += 1) LOOK[code] = 1;
LOOK[DELETE] = 1;
const ODD = /[\u0080-\u009f\u2028\u2029\ufdd0-\ufdef\ufeff\ufffe\uffff]/;
const AT_THE_MARGIN = /^(?:---\n)?(?:#[^\n]*\n|\n)*[^ \n#]/;
const WEIGHT = table("!\"#$%&'()*+,-./:;<=?@[\\]^_`{}~\n");
for (const sign of "|>") WEIGHT[sign.charCodeAt(0)] = 2;
const WORD = table("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
function countPlainTokens(text) {
	if (!AT_THE_MARGIN.test(text)) return void 0;
	let isAscii = true;
	let tokens = 0;
	let last = NEW_LINE;
	let before = 0;
	for (let at = startOf$1(text); at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (isWordUnit(code)) {
			if (last === NEW_LINE || last === SPACE) tokens += 1;
			while (isWordUnit(text.charCodeAt(at + 1))) at += 1;
			last = code;
			before = code;
			continue;
		}
		const weight = code > DELETE ? 0 : WEIGHT[code] ?? 0;
		if (weight > 0) tokens += weight;
		else if (last === NEW_LINE || last === SPACE !== (code === SPACE)) tokens += 1;
		last = weight > 0 ? NEW_LINE : code;
		if (code === SPACE) continue;
		if (code > DELETE) isAscii = false;
		else if (LOOK[code] === 1) {
			if (code === NEW_LINE) {
				if (!isPlainLineEnd(text, at, before)) return void 0;
				before = 0;
				continue;
			}
			if (!isPlainSign(text, at, code, before)) return void 0;
		} else if (before === 0 && code === DOT && isMarker(text, at, code)) return void 0;
		before = code;
	}
	if (before === 0 && text.endsWith(" ")) return void 0;
	return isAscii || text.isWellFormed() && !ODD.test(text) ? tokens + 2 : void 0;
}
function isWordUnit(code) {
	return WORD[code] === 1;
}
function startOf$1(text) {
	return text.startsWith("---\n") ? 4 : 0;
}
function isPlainLineEnd(text, at, before) {
	return before !== 0 || at === 0 || text.charCodeAt(at - 1) !== SPACE;
}
function isMarker(text, at, code) {
	return text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === code && (at === 0 || text.charCodeAt(at - 1) === NEW_LINE);
}
function isPlainSign(text, at, code, before) {
	const mayBeginNode = before === 0 || BEFORE_NODE[before] === 1;
	switch (code) {
		case DASH: return !mayBeginNode || !isMarker(text, at, code) && !isEmptyEntry(text, at + 1);
		case HASH: return text.charCodeAt(at - 1) === SPACE || NO_COMMENT_AFTER[before] !== 1;
		case PERCENT: return before !== 0;
		case COLON: return text.charCodeAt(at - 1) !== SPACE || text.charCodeAt(at - 2) !== SPACE;
		case BACKSLASH: return !isNumberedEscape(text.charCodeAt(at + 1));
		case QUESTION: return !mayBeginNode || !isBlank(text.charCodeAt(at + 1));
		case 124:
		case 62: return !mayBeginNode || isPlainHeader(text, at + 1);
		case 38:
		case 33: return !mayBeginNode;
		default: return false;
	}
}
function isEmptyEntry(text, from) {
	let at = from;
	while (text.charCodeAt(at) === SPACE) at += 1;
	const code = text.charCodeAt(at);
	return code === NEW_LINE || Number.isNaN(code) || code === HASH && at > from;
}
function isNumberedEscape(code) {
	return code === 120 || code === 117 || code === 85;
}
function isBlank(code) {
	return code === SPACE || code === NEW_LINE || Number.isNaN(code);
}
function isPlainHeader(text, at) {
	const next = text.charCodeAt(at);
	return (next === DASH || next === 43 ? text.charCodeAt(at + 1) : next) === NEW_LINE;
}
function table(signs) {
	const known = /* @__PURE__ */ new Uint8Array(128);
	for (const sign of signs) known[sign.charCodeAt(0)] = 1;
	return known;
}
// src/domain/agent/read-plain-yaml.ts
const LONGEST_KEY = 80;
const DEPTH_MARGIN = 4;
const UNUSUAL = /* @__PURE__ */ new Error("this text is for the careful reader");
var Resolved = class {
	value;
	constructor(value) {
		this.value = value;
	}
};
const MAY_RESOLVE = /^[~+\-.0-9nNtTfF]/;
const NULL = /^(?:~|[Nn]ull|NULL)$/;
const BOOLEAN = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/;
const NUMBER$1 = /^(?:[-+]?[0-9]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)$/;
const RARE_NUMBER = /^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;
const CORE = new Type("greenroom:core", {
	kind: "scalar",
	resolve: (text) => typeof text === "string" && MAY_RESOLVE.test(text) && (NULL.test(text) || BOOLEAN.test(text) || NUMBER$1.test(text) || RARE_NUMBER.test(text)),
	construct: (text) => new Resolved(resolve$1(String(text)))
});
function resolve$1(text) {
	if (NULL.test(text)) return null;
	if (BOOLEAN.test(text)) return /^t/i.test(text);
	const number = NUMBER$1.test(text) ? Number.parseFloat(text) : NaN;
	if (!Number.isFinite(number) || Number.isInteger(number) && !Number.isSafeInteger(number)) throw UNUSUAL;
	return number === 0 ? 0 : number;
}
const SCHEMA = new Schema({
	implicit: [CORE],
	explicit: []
});
function readPlainYaml(text, limits) {
	const tokens = countPlainTokens(text);
	if (tokens === void 0 || tokens > limits.tokens) return void 0;
	let lists = 0;
	const options = {
		schema: SCHEMA,
		onWarning: () => {
			throw UNUSUAL;
		},
		listener: (event, state) => {
			if (event === "close" && state.kind === "sequence") lists += 1;
		}
	};
	try {
		const copy = new PlainCopy(limits);
		const value = copy.of(load$1(text, options), 0);
		return copy.lists === lists ? { value } : void 0;
	} catch {
		return;
	}
}
var PlainCopy = class {
	lists = 0;
	#limits;
	#values = 0;
	constructor(limits) {
		this.#limits = limits;
	}
	of(value, depth) {
		this.#values += 1;
		if (this.#values > this.#limits.values || (depth + 1) * DEPTH_MARGIN > this.#limits.depth) throw UNUSUAL;
		if (typeof value === "string") return detached(value);
		if (value === null) return null;
		if (value instanceof Resolved) return value.value;
		if (Array.isArray(value)) {
			this.lists += 1;
			return value.map((entry) => this.of(entry, depth + 1));
		}
		if (typeof value !== "object") throw UNUSUAL;
		const object = {};
		for (const [key, entry] of Object.entries(value)) {
			if (key.length > LONGEST_KEY || NOT_A_KEY.has(key)) throw UNUSUAL;
			object[key] = this.of(entry, depth + 1);
		}
		return Object.setPrototypeOf(object, null);
	}
};
function detached(text) {
	return text.length < 13 ? text : ` ${text}`.slice(1);
}
const NOT_A_KEY = /* @__PURE__ */ new Set([
	...FORBIDDEN_KEYS,
	"<<",
	"null",
	String({})
]);
// src/domain/agent/scan-yaml.ts
const DOCUMENT = "";
const FLOW_END = "";
const SCALAR = "";
const PLAIN_TAGS = /* @__PURE__ */ new Set([
	"!!str",
	"!!int",
	"!!float",
	"!!bool",
	"!!null",
	"!!map",
	"!!seq"
]);
function scanYaml(text, limits) {
	const lexemes = [];
	const issues = [];
	const nesting = new Nesting();
	let offset = 0;
	let tokens = 0;
	let aliases = 0;
	let isScalar = false;
	const tooMuch = (message, hint, length) => {
		issues.push({
			rule: "yaml-limit",
			message,
			hint,
			start: offset,
			end: offset + length
		});
		return {
			lexemes: void 0,
			issues
		};
	};
	for (const lexeme of new Lexer().lex(text)) {
		lexemes.push(lexeme);
		if (lexeme !== SCALAR && lexeme !== DOCUMENT && lexeme !== FLOW_END) tokens += 1;
		if (tokens > limits.tokens) return tooMuch(`This file has more than ${limits.tokens} YAML tokens.`, "Split it into several smaller files.", 0);
		if (isScalar) {
			isScalar = false;
			offset += lexeme.length;
			continue;
		}
		if (lexeme === SCALAR) {
			isScalar = true;
			nesting.content(offset);
		} else if (lexeme === DOCUMENT || lexeme === FLOW_END) {
			if (lexeme === DOCUMENT) nesting.reset();
			continue;
		} else {
			const first = lexeme[0];
			if (first === "&" || first === "*") {
				aliases += 1;
				if (aliases > limits.aliases) return tooMuch(`This file has more than ${limits.aliases} anchors and aliases.`, "Write the repeated values out, or keep them in one place.", lexeme.length);
				nesting.content(offset);
			} else if (first === "!" && !PLAIN_TAGS.has(lexeme)) issues.push({
				rule: "yaml-tag",
				message: `The YAML tag ${lexeme.slice(0, 60)} is not allowed.`,
				hint: "Write the plain value without a tag.",
				start: offset,
				end: offset + lexeme.length
			});
			else if (first === "%" && !/^%YAML\s+1\.2\s*$/.test(lexeme)) issues.push({
				rule: "yaml-directive",
				message: "YAML directives (lines that begin with %) are not allowed.",
				hint: "Remove the line; files are read as YAML 1.2.",
				start: offset,
				end: offset + lexeme.trimEnd().length
			});
			else nesting.token(lexeme, offset);
		}
		if (lexeme !== SCALAR) offset += lexeme.length;
		if (nesting.depth > limits.depth) return tooMuch(`Mappings and lists are nested more than ${limits.depth} deep.`, "Flatten the structure; no field of an agent needs that depth.", 0);
	}
	return {
		lexemes,
		issues
	};
}
var Nesting = class {
	#columns = [];
	#flow = 0;
	#lineStart = 0;
	#lineHasContent = false;
	get depth() {
		return this.#columns.length + this.#flow;
	}
	reset() {
		this.#columns.length = 0;
		this.#flow = 0;
	}
	token(lexeme, offset) {
		if (lexeme === "\n" || lexeme === "\r\n") {
			this.#lineStart = offset + lexeme.length;
			this.#lineHasContent = false;
		} else if (lexeme === "[" || lexeme === "{") {
			this.content(offset);
			this.#flow += 1;
		} else if (lexeme === "]" || lexeme === "}") this.#flow = Math.max(0, this.#flow - 1);
		else if (lexeme === "-" || lexeme === "?") {
			if (this.#flow === 0) this.#enter(offset - this.#lineStart);
		} else if (lexeme[0] === "\"" || lexeme[0] === "'") {
			this.content(offset);
			this.#skip(lexeme, offset);
		}
	}
	content(offset) {
		if (this.#lineHasContent || this.#flow > 0) return;
		this.#lineHasContent = true;
		this.#enter(offset - this.#lineStart);
	}
	#skip(lexeme, offset) {
		const last = lexeme.lastIndexOf("\n");
		if (last !== -1) this.#lineStart = offset + last + 1;
	}
	#enter(column) {
		while ((this.#columns.at(-1) ?? -1) > column) this.#columns.pop();
		if ((this.#columns.at(-1) ?? -1) < column) this.#columns.push(column);
	}
};
// src/domain/agent/yaml-messages.ts
const EXPLAINED = {
	BAD_INDENT: {
		message: "The indentation does not fit the lines above.",
		hint: "Use the same number of spaces for all entries of a list or mapping."
	},
	TAB_AS_INDENT: {
		message: "A tab is used for indentation.",
		hint: "Use spaces; YAML does not allow tabs there."
	},
	BAD_SCALAR_START: {
		message: "A plain text can't begin with this character.",
		hint: "Put quotes around the whole text."
	},
	BAD_DQ_ESCAPE: {
		message: "There is an unknown escape after a backslash.",
		hint: "Use single quotes, or write the backslash twice."
	},
	BLOCK_AS_IMPLICIT_KEY: {
		message: "A list or mapping begins on the line of another key.",
		hint: "Put it on its own line, or put quotes around a text that holds a colon."
	},
	BLOCK_IN_FLOW: {
		message: "A list or text block stands inside [ ] or { }.",
		hint: "Close the bracket first, or write everything between brackets on commas."
	},
	MULTILINE_IMPLICIT_KEY: {
		message: "A key goes over several lines.",
		hint: "A colon may be missing, or a quote may not be closed."
	},
	BAD_ALIAS: {
		message: "This alias refers to nothing above it.",
		hint: "Write the value out, or put quotes around a text that begins with *."
	},
	KEY_OVER_1024_CHARS: {
		message: "A key is longer than 1,024 characters.",
		hint: "A quote or a colon may be missing."
	}
};
function explainYamlError(code, message, position) {
	const [start, end] = position;
	const bracket = /must be sufficiently indented and end with a ([\]}])/.exec(message)?.[1];
	if (bracket !== void 0) return {
		rule: "yaml-syntax",
		message: `A bracket is not closed: ${bracket} is missing.`,
		hint: "Close it, and indent what is inside further than the key before it.",
		start,
		end
	};
	const explained = EXPLAINED[code];
	if (explained) return {
		rule: "yaml-syntax",
		...explained,
		start,
		end
	};
	return {
		rule: "yaml-syntax",
		message: `This is not valid YAML: ${(message.split("\n", 1)[0] ?? "").replace(/ at line \d+, column \d+:?$/, "").replace(/:? ".*$/, "").slice(0, 200).replace(/[.:]$/, "")}.`,
		hint: "Check quotes, colons and indentation here and on the line above.",
		start,
		end
	};
}
// src/domain/agent/read-yaml.ts
function readYaml(file, limits = {}) {
	const bounds = {
		...DEFAULT_YAML_LIMITS,
		...limits
	};
	const plain = isLongerThan(file.text, bounds.bytes) ? void 0 : readPlainYaml(file.text, bounds);
	return plain === void 0 ? readCarefully(file, bounds) : toReading(file, plain.value, []);
}
function readCarefully(file, limits) {
	const issues = [];
	return toReading(file, readValue(file, limits, (issue) => {
		if (issues.length < limits.findings) issues.push(issue);
	}), toFindings(file, issues));
}
function toReading(file, value, findings) {
	return {
		value,
		findings,
		...yamlPlaces(file),
		text: file.text
	};
}
function yamlPlaces(file) {
	return {
		locate: (path, which = "value") => locate(file, path, which),
		locateText: (path, text) => locateText(file, path, text),
		locateLine: (path, line) => locateLine(file, path, line)
	};
}
function readValue(file, limits, note) {
	if (isLongerThan(file.text, limits.bytes)) {
		note({
			rule: "yaml-limit",
			message: `This file is larger than ${Math.floor(limits.bytes / 1024)} KiB.`,
			hint: "Split it into several smaller files.",
			start: 0,
			end: 0
		});
		return;
	}
	try {
		const scan = scanYaml(file.text, limits);
		scan.issues.forEach(note);
		if (scan.lexemes === void 0 || scan.issues.length > 0) return void 0;
		const [document, second] = compose(scan.lexemes, file.text.length);
		if (document === void 0) return void 0;
		if (second !== void 0) {
			note({
				rule: "yaml-documents",
				message: "This file holds more than one YAML document.",
				hint: "Keep one document a file; remove the line with --- or ...",
				...nodeRange(second.contents)
			});
			return;
		}
		document.errors.forEach((error) => {
			note(explainYamlError(error.code, error.message, error.pos));
		});
		if (document.errors.length > 0) return void 0;
		return buildYamlValue(document, limits, note);
	} catch (error) {
		const deep = error instanceof RangeError;
		note({
			rule: deep ? "yaml-limit" : "yaml-syntax",
			message: deep ? "This file is nested too deeply to be read." : "This file can't be read as YAML.",
			hint: "Simplify its structure.",
			start: 0,
			end: 0
		});
		return;
	}
}
function compose(lexemes, length) {
	const parser = new Parser();
	function* tokens() {
		for (const lexeme of lexemes) yield* parser.next(lexeme);
		yield* parser.end();
	}
	return [...new Composer({
		version: "1.2",
		schema: "core",
		merge: false,
		uniqueKeys: false,
		logLevel: "error"
	}).compose(tokens(), true, length)];
}
function isLongerThan(text, bytes) {
	if (text.length > bytes) return true;
	return text.length * 3 > bytes && new TextEncoder().encode(text).length > bytes;
}
function toFindings(file, issues) {
	if (issues.length === 0) return [];
	const lines = new LineIndex(file.path, file.text);
	return issues.map(({ rule, message, hint, start, end }) => ({
		rule,
		severity: "error",
		message,
		...hint === void 0 ? {} : { hint },
		location: lines.locate(start, end)
	}));
}
const recent = [];
const KEPT = 4;
function parseAgain(file) {
	const known = recent.find((parsed) => parsed.file === file);
	if (known) return known;
	let document;
	try {
		const { lexemes } = scanYaml(file.text, DEFAULT_YAML_LIMITS);
		document = lexemes && compose(lexemes, file.text.length)[0];
	} catch {
		document = void 0;
	}
	const parsed = {
		file,
		document,
		lines: new LineIndex(file.path, file.text)
	};
	recent.unshift(parsed);
	recent.length = Math.min(recent.length, KEPT);
	return parsed;
}
function locate(file, path, which) {
	const { start, end } = rangeAt(file, path, which);
	return parseAgain(file).lines.locate(start, end);
}
function locateText(file, path, text) {
	const { start, end } = rangeAt(file, path, "value");
	const at = text === "" ? -1 : file.text.slice(start, end).indexOf(text);
	const { lines } = parseAgain(file);
	return at === -1 ? lines.locate(start, end) : lines.locate(start + at, start + at + text.length);
}
function locateLine(file, path, line) {
	const { start, end } = rangeAt(file, path, "value");
	const { lines } = parseAgain(file);
	const range = lines.rangeOfLine(lines.locate(start).line + 1 + line);
	if (file.text[start] !== "|" || range === void 0 || range.start >= end) return lines.locate(start, end);
	const text = file.text.slice(range.start, range.end).trimEnd();
	const from = range.start + (/^\s*(?:-\s+)?/.exec(text)?.[0].length ?? 0);
	return lines.locate(from, range.start + text.length);
}
function rangeAt(file, path, which) {
	const { document } = parseAgain(file);
	let node = document?.contents;
	let key;
	for (const segment of path) {
		if (isAlias(node) && document) node = node.resolve(document);
		let found = false;
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isScalar(key) && key.value === segment);
			if (pair) {
				found = true;
				key = pair.key;
				node = hasText(pair.value) ? pair.value : pair.key;
			}
		} else if (isSeq(node) && typeof segment === "number" && segment < node.items.length) {
			found = true;
			key = void 0;
			node = node.items[segment];
		}
		if (!found) break;
	}
	return nodeRange(which === "key" && key !== void 0 ? key : node);
}
function hasText(node) {
	const { start, end } = nodeRange(node);
	return end > start;
}
// src/domain/agent/layouts/agent-builder.ts
var AgentBuilder = class {
	findings = [];
	#items = /* @__PURE__ */ new Map();
	#known = /* @__PURE__ */ new Map();
	#places = /* @__PURE__ */ new Map();
	#yaml = /* @__PURE__ */ new Map();
	#files = [];
	#platformTests = [];
	#displayName;
	take(file, reading) {
		this.#files.push(file);
		if (reading === void 0) return;
		const { locate, locateText, locateLine } = reading;
		this.#places.set(file.path, {
			locate,
			...locateText === void 0 ? {} : { locateText },
			...locateLine === void 0 ? {} : { locateLine }
		});
	}
	readYaml(file, item) {
		const reading = readYaml(file);
		this.#files.push(file);
		this.#yaml.set(file.path, file);
		this.findings.push(...withItem(reading.findings, item));
		return reading;
	}
	readJson(file, item) {
		const reading = readJson(file);
		this.take(file, reading);
		this.findings.push(...withItem(reading.findings, item));
		return reading;
	}
	report(finding) {
		this.findings.push(finding);
	}
	reportFile(file, finding) {
		this.findings.push({
			...finding,
			location: {
				file: file.path,
				line: 1,
				column: 1
			}
		});
	}
	setDisplayName(name) {
		this.#displayName = name;
	}
	find(section, id) {
		return this.#known.get(`${section}/${id}`);
	}
	add(item) {
		const name = itemName(item);
		const first = this.#known.get(name);
		if (first !== void 0) {
			this.findings.push(this.#duplicate(item, first));
			return;
		}
		this.#known.set(name, item);
		const items = this.#items.get(item.section);
		if (items) items.push(item);
		else this.#items.set(item.section, [item]);
	}
	addPlatformTest(item) {
		this.#platformTests.push(item);
	}
	#duplicate(item, first) {
		const within = item.path.length > 0 && textAt(item.value, "id") !== void 0 ? ["id"] : [];
		return {
			rule: "duplicate-item",
			severity: "error",
			message: item.file === first.file ? `There are two items with the name ${itemName(item)} in this file.` : `The item ${itemName(item)} is already in ${first.file}.`,
			hint: "Keep one of the two, or give one another id.",
			location: this.locate(item, within),
			item: itemName(item)
		};
	}
	locate(item, path = [], which = "value") {
		const origin = originOf(item, path);
		const places = this.#placesIn(origin.file);
		if (origin.line !== void 0 && places?.locateLine !== void 0) return places.locateLine(origin.path, origin.line);
		const location = places?.locate(origin.path, which);
		if (places === void 0 || location === void 0) return {
			file: origin.file,
			line: 1,
			column: 1
		};
		return origin.text === void 0 || which === "key" ? location : places.locateText?.(origin.path, origin.text) ?? location;
	}
	locateIn(file, path, which = "value") {
		return this.#placesIn(file)?.locate(path, which) ?? {
			file,
			line: 1,
			column: 1
		};
	}
	#placesIn(path) {
		const file = this.#yaml.get(path);
		return this.#places.get(path) ?? (file && yamlPlaces(file));
	}
	finish(agentName, layout) {
		const agent = {
			name: agentName,
			displayName: this.#displayName ?? agentName,
			sections: new Map(SECTIONS.map((section) => [section, this.#section(section)]))
		};
		this.#items.clear();
		this.#known.clear();
		return {
			agent,
			layout,
			findings: this.findings,
			files: this.#files,
			platformTests: this.#platformTests,
			locate: (item, path, which) => this.locate(item, path, which)
		};
	}
	#section(section) {
		const items = this.#items.get(section) ?? [];
		items.sort((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
		return new Map(items.map((item) => [item.id, item]));
	}
};
function originOf(item, path) {
	let best;
	for (const origin of item.origins ?? []) {
		if (origin.at.length < (best?.at.length ?? 0) || !startsWith(path, origin.at)) continue;
		best = origin;
	}
	if (best === void 0) return {
		file: item.file,
		path: [...item.path, ...path]
	};
	const rest = path.slice(best.at.length);
	const place = entryOf(best, rest) ?? {
		file: best.file,
		path: [...best.path, ...rest]
	};
	return best.text === void 0 || rest.length > 0 ? place : {
		...place,
		text: best.text
	};
}
function entryOf({ entries = [] }, [index, ...rest]) {
	if (typeof index !== "number") return void 0;
	let low = 0;
	let high = entries.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((entries[middle]?.first ?? 0) <= index) low = middle;
		else high = middle - 1;
	}
	const found = entries[low];
	const at = found?.at[index - found.first];
	if (found === void 0 || at === void 0) return void 0;
	const { file, path } = found;
	return typeof at === "number" ? {
		file,
		path,
		line: at
	} : {
		file,
		path: [
			...path,
			...at,
			...rest
		]
	};
}
function startsWith(path, start) {
	return start.every((step, index) => path[index] === step);
}
function withItem(findings, item) {
	return item === void 0 ? [...findings] : findings.map((finding) => ({
		...finding,
		item
	}));
}
// src/domain/agent/layouts/item-draft.ts
var ItemDraft = class ItemDraft {
	refersTo = [];
	#file;
	#path;
	#origins = [];
	#value;
	constructor(value, file, path = []) {
		this.#value = isJsonObject(value) ? value : bare();
		this.#file = file;
		this.#path = path;
	}
	get value() {
		return this.#value;
	}
	move(from, to) {
		const value = fieldAt(this.#value, ...from);
		if (value === void 0 || from.join("\n") === to.join("\n")) return;
		const without = withoutField(this.#value, from);
		this.#value = without === void 0 ? bare() : without;
		const taken = fieldAt(this.#value, ...to);
		if (taken !== void 0) {
			this.#value = withoutField(this.#value, to) ?? bare();
			this.#place([`own_${to.join("_")}`], taken, to);
		}
		this.#place(to, value, from);
	}
	#place(at, value, from) {
		this.put(at, value, this.#file, [...this.#path, ...from]);
	}
	put(at, value, file, path) {
		this.#value = withField$1(this.#value, at, value);
		this.comesFrom(at, file, path);
	}
	set(key, value) {
		this.#value = withField$1(this.#value, [key], value);
	}
	remove(at) {
		this.#value = withoutField(this.#value, at) ?? bare();
	}
	sharing(path, value) {
		const place = originOf(this.toItem("agent", "agent"), path);
		return new ItemDraft(value, place.file, place.path);
	}
	comesFrom(at, file, path) {
		this.#origins.push({
			at,
			file,
			path
		});
	}
	toItem(section, id) {
		return {
			section,
			id,
			value: this.#value,
			file: this.#file,
			path: this.#path,
			...this.#origins.length === 0 ? {} : { origins: this.#origins },
			...this.refersTo.length === 0 ? {} : { refersTo: this.refersTo }
		};
	}
};
function bare() {
	return Object.create(null);
}
function copy(value) {
	return Object.assign(bare(), isJsonObject(value) ? value : {});
}
function withField$1(value, [key, ...rest], field) {
	const result = copy(value);
	if (key === void 0) return result;
	result[key] = rest.length === 0 ? field : withField$1(fieldAt(value, key), rest, field);
	return result;
}
function withoutField(value, [key, ...rest]) {
	const result = copy(value);
	if (key === void 0) return result;
	const below = fieldAt(value, key);
	const left = rest.length > 0 && isJsonObject(below) ? withoutField(below, rest) : void 0;
	if (left === void 0) delete result[key];
	else result[key] = left;
	return Object.keys(result).length === 0 ? void 0 : result;
}
// src/domain/agent/layouts/item-id.ts
const ID$1 = new RegExp(PATTERNS.itemId.pattern);
function itemId(name) {
	if (ID$1.test(name)) return name;
	const id = name.normalize("NFKD").replace(/[^A-Za-z0-9._]+/g, "-").replace(/^[-._]+|[-._]+$/g, "").slice(0, 110);
	if (id === "" || !ID$1.test(id) || /[^\p{ASCII}]/u.test(name)) return `${id || "item"}-${shortHash(name)}`;
	return id;
}
function shortHash(name) {
	return createHash("sha256").update(name, "utf8").digest("hex").slice(0, 8);
}
// src/domain/agent/layouts/plain-text.ts
function plainText(text) {
	return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n").trimEnd();
}
// node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE: {
			__proto__: null,
			alnum: "a-zA-Z0-9",
			alpha: "a-zA-Z",
			ascii: "\\x00-\\x7F",
			blank: " \\t",
			cntrl: "\\x00-\\x1F\\x7F",
			digit: "0-9",
			graph: "\\x21-\\x7E",
			lower: "a-z",
			print: "\\x20-\\x7E ",
			punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
			space: " \\t\\r\\n\\v\\f",
			upper: "A-Z",
			word: "A-Za-z0-9_",
			xdigit: "A-Fa-f0-9"
		},
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));
// node_modules/picomatch/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));
// node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? Infinity : 1;
	};
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								code = advance();
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES) {
								isGlob = token.isGlob = true;
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_LEFT_PARENTHESES) {
							backslashes = token.backslashes = true;
							code = advance();
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (idx !== 0 || value !== "") parts.push(value);
				prevIndex = i;
			}
			if (prevIndex && prevIndex + 1 < input.length) {
				const value = input.slice(prevIndex + 1);
				parts.push(value);
				if (opts.tokens) {
					tokens[tokens.length - 1].value = value;
					depth(tokens[tokens.length - 1]);
					state.maxDepth += tokens[tokens.length - 1].depth;
				}
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));
// node_modules/picomatch/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const getStarExtglobSequenceOutput = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		for (const branch of branches) {
			const safeOutput = getStarExtglobSequenceOutput(branch);
			if (safeOutput) return {
				risky: true,
				safeOutput
			};
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		return { risky: false };
	};
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && eos()) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));
// node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	picomatch.matchBase = (input, glob, options) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input));
	};
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	picomatch.scan = (input, options) => scan(input, options);
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	picomatch.constants = constants;
	module.exports = picomatch;
}));
// node_modules/picomatch/index.js
var require_picomatch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
}));
// src/domain/agent/layouts/custom/custom-items.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const compiled = /* @__PURE__ */ new WeakMap();
function placeCustomFile(path, root, custom) {
	const prefix = root === "" ? "" : `${root}/`;
	const kind = kindOf(path);
	if (custom === void 0 || kind === void 0 || !path.startsWith(prefix)) return void 0;
	const inside = path.slice(prefix.length);
	const index = matchersOf(custom).findIndex((matches) => matches(inside));
	const section = custom.sections[index];
	return section === void 0 ? void 0 : {
		section,
		index,
		kind
	};
}
function matchersOf(custom) {
	const known = compiled.get(custom);
	if (known !== void 0) return known;
	const matchers = custom.sections.map(({ files }) => (0, import_picomatch.default)([...files], {
		dot: true,
		nonegate: true
	}));
	compiled.set(custom, matchers);
	return matchers;
}
function kindOf(path) {
	if (/\.ya?ml$/i.test(path)) return "yaml";
	if (/\.json$/i.test(path)) return "json";
	return /\.(?:md|markdown|txt)$/i.test(path) ? "text" : void 0;
}
function wayOf(dotted) {
	return dotted.split(".");
}
function writtenItems(section, file, value) {
	const named = (item, otherwise) => {
		const written = section.id === void 0 ? void 0 : fieldAt(item, ...wayOf(section.id));
		const text = typeof written === "number" ? String(written) : written;
		if (typeof text === "string" && text.trim() !== "") return text.trim();
		return section.id === void 0 ? otherwise : void 0;
	};
	if (section.list === void 0) return [{
		name: named(value, fileName(file)),
		path: [],
		value
	}];
	const way = wayOf(section.list);
	const list = fieldAt(value, ...way);
	if (Array.isArray(list)) return list.map((item, index) => ({
		name: named(item, void 0),
		path: [...way, index],
		value: item
	}));
	if (!isJsonObject(list)) return [];
	return Object.entries(list).map(([key, item]) => ({
		name: named(item, key),
		path: [...way, key],
		value: item
	}));
}
function fileName(path) {
	return (path.split("/").at(-1) ?? path).replace(/\.[^.]+$/, "");
}
// src/domain/agent/layouts/custom/custom-layout.ts
const customLayout = {
	id: "custom",
	title: "Custom",
	defaultRoot: "",
	recognise: () => void 0,
	owns: (path, { root, custom }) => placeCustomFile(path, root, custom) !== void 0,
	load(files, { root, custom }, builder) {
		for (const file of files) {
			const place = placeCustomFile(file.path, root, custom);
			if (place !== void 0) addFile$1(builder, file, place);
		}
		const name = textAt(builder.find("agent", "agent")?.value, "name");
		if (name !== void 0) builder.setDisplayName(name);
	}
};
function addFile$1(builder, file, { section, kind }) {
	if (kind === "text") {
		builder.take(file);
		const [item] = writtenItems({
			...section,
			list: void 0,
			id: void 0
		}, file.path, "");
		if (item?.name === void 0) return;
		const value = { text: plainText(file.text) };
		builder.add({
			section: section.section,
			id: itemId(item.name),
			value,
			file: file.path,
			path: []
		});
		return;
	}
	const reading = kind === "json" ? builder.readJson(file) : builder.readYaml(file);
	if (reading.value === void 0) return;
	for (const item of writtenItems(section, file.path, reading.value)) addItem(builder, file, section, item);
}
function addItem(builder, file, section, { name, path, value }) {
	if (name === void 0 || !isJsonObject(value)) {
		const isMapping = isJsonObject(value);
		builder.report({
			rule: "custom-item",
			severity: "error",
			message: isMapping ? `Nothing names this item: \`${section.id ?? "id"}\` is missing.` : "An item must be a mapping of fields.",
			hint: isMapping ? `Add \`${section.id ?? "id"}\`, or correct \`id\` in the settings.` : "Correct it, or `list` in the settings.",
			location: builder.locateIn(file.path, path)
		});
		return;
	}
	const draft = new ItemDraft(value, file.path, path);
	for (const [native, own] of Object.entries(section.fields)) draft.move(wayOf(own), wayOf(native));
	if (textAt(draft.value, "name") === void 0) draft.set("name", name);
	builder.add(draft.toItem(section.section, itemId(name)));
}
// src/domain/agent/layouts/dialogflow-cx/place-cx-file.ts
const CX_FOLDERS = [
	"flows",
	"intents",
	"entityTypes",
	"webhooks",
	"playbooks",
	"tools",
	"generators",
	"generativeSettings",
	"agentTransitionRouteGroups",
	"testCases"
];
const PARTS = {
	flows: ["pages", "transitionRouteGroups"],
	intents: ["trainingPhrases"],
	entityTypes: ["entities", "excludedPhrases"],
	playbooks: ["examples"],
	generators: ["phrases"]
};
const SINGLE$1 = /* @__PURE__ */ new Set([
	"webhooks",
	"tools",
	"generativeSettings",
	"agentTransitionRouteGroups",
	"testCases"
]);
function placeCxFile(path) {
	if (path === "agent.json") return { place: "agent" };
	const [first = "", name = "", ...rest] = path.split("/");
	const folder = CX_FOLDERS.find((known) => known === first);
	if (folder === void 0 || name === "") return void 0;
	const [file, deeper] = rest;
	if (file === void 0) {
		const single = SINGLE$1.has(folder) ? jsonName(name) : void 0;
		return single === void 0 ? void 0 : {
			place: "thing",
			folder,
			name: single,
			file: single
		};
	}
	const last = rest.at(-1) ?? "";
	if (last.startsWith(".")) return {
		place: "trace",
		folder,
		name: decodeCxName(name)
	};
	const own = jsonName(last);
	if (own === void 0 || rest.length > 2) return void 0;
	if (deeper === void 0) return {
		place: "thing",
		folder,
		name: decodeCxName(name),
		file: own
	};
	return PARTS[folder]?.includes(file) === true ? {
		place: "part",
		folder,
		name: decodeCxName(name),
		part: file,
		file: own
	} : void 0;
}
function jsonName(name) {
	return name.endsWith(".json") && name.length > 5 ? decodeCxName(name.slice(0, -5)) : void 0;
}
function decodeCxName(name) {
	if (!name.includes("%")) return name;
	try {
		return decodeURIComponent(name);
	} catch {
		return name;
	}
}
// src/domain/agent/layouts/dialogflow-cx/cx-export.ts
function readCxExport(files, root, builder) {
	const prefix = root === "" ? "" : `${root}/`;
	const things = /* @__PURE__ */ new Map();
	const more = [];
	let agent;
	for (const file of files) {
		const place = file.path.startsWith(prefix) ? placeCxFile(file.path.slice(prefix.length)) : void 0;
		if (place === void 0 || place.place === "trace") continue;
		const { value } = builder.readJson(file);
		if (place.place === "agent") {
			agent = {
				name: "agent",
				file: file.path,
				value
			};
			continue;
		}
		const { folder, name: folderName } = place;
		const key = `${folder}/${folderName}`;
		const read = {
			name: place.file,
			file: file.path,
			value
		};
		const thing = things.get(key) ?? {
			folder,
			folderName,
			definition: void 0,
			parts: /* @__PURE__ */ new Map()
		};
		if (place.place === "part") thing.parts.set(place.part, [...thing.parts.get(place.part) ?? [], read]);
		else if (thing.definition !== void 0) {
			more.push({
				folder,
				folderName,
				name: nameOf$1(read, place.file),
				definition: read,
				parts: /* @__PURE__ */ new Map()
			});
			continue;
		}
		things.set(key, place.place === "part" ? thing : {
			...thing,
			definition: read
		});
	}
	const named = [...things.values()].map((thing) => ({
		...thing,
		name: nameOf$1(thing.definition, thing.folderName)
	}));
	return {
		agent,
		things: [...named, ...more]
	};
}
function nameOf$1(definition, otherwise) {
	const name = textAt(definition?.value, "displayName")?.trim();
	return name === void 0 || name === "" ? otherwise : name;
}
// src/domain/agent/layouts/dialogflow-cx/cx-handoffs.ts
const DEEPEST$1 = 60;
function handoffsIn(value) {
	const found = [];
	walk$1(value, [], found);
	return found;
}
function walk$1(value, path, found) {
	if (path.length >= DEEPEST$1) return;
	if (Array.isArray(value)) value.forEach((entry, index) => {
		walk$1(entry, [...path, index], found);
	});
	else if (isJsonObject(value)) for (const [key, entry] of Object.entries(value)) {
		const at = [...path, key];
		const handoff = key === "payload" ? void 0 : handoffOf(key, entry, at);
		if (handoff !== void 0) found.push(handoff);
		else if (key !== "payload") walk$1(entry, at, found);
	}
}
function handoffOf(key, value, path) {
	if (!isJsonObject(value)) return void 0;
	if (key === "telephonyTransferCall") {
		const number = textAt(value, "phoneNumber");
		if (number === void 0) return void 0;
		return {
			id: itemId(`call ${number}`),
			path,
			value: {
				name: `Call ${number}`,
				destination: number
			}
		};
	}
	if (key !== "liveAgentHandoff") return void 0;
	const metadata = objectAt(value, "metadata");
	const id = itemId(["live-agent", ...Object.values(metadata).filter((entry) => typeof entry === "string").slice(0, 3)].join(" ").slice(0, 100));
	return {
		id,
		path,
		value: {
			name: "Live agent",
			destination: `queue:${id}`.slice(0, 86),
			metadata
		}
	};
}
// src/domain/agent/layouts/dialogflow-cx/cx-references.ts
const FIELDS = /* @__PURE__ */ new Map([
	["intent", "intent"],
	["targetFlow", "flow"],
	["targetPage", "page"],
	["targetPlaybook", "playbook"],
	["startFlow", "flow"],
	["startPlaybook", "playbook"],
	["webhook", "webhook"],
	["entityType", "entity"],
	["generator", "generator"],
	["playbook", "playbook"],
	["tool", "tool"]
]);
const LISTS = /* @__PURE__ */ new Map([
	["transitionRouteGroups", "group"],
	["referencedPlaybooks", "playbook"],
	["referencedTools", "tool"],
	["referencedFlows", "flow"]
]);
const FREE = /* @__PURE__ */ new Set([
	"payload",
	"metadata",
	"setParameterActions",
	"actionParameters",
	"inputActionParameters",
	"outputActionParameters",
	"channelSpecificData",
	"labels"
]);
const IN_TEXT = /\$\{(PLAYBOOK|TOOL|FLOW):\s*([^{}]{1,200}?)\s*\}/g;
const DEEPEST = 60;
function cxReferencesOf({ section, value }) {
	if (section === "topics") return cxReferencesIn(fieldAt(value, "parameters")).map((reference) => ({
		...reference,
		path: ["parameters", ...reference.path]
	}));
	return section === "flows" || section === "instructions" || section === "agent" ? cxReferencesIn(value) : [];
}
function cxReferencesIn(value) {
	const found = [];
	if (value !== void 0) walk(value, [], found);
	return found;
}
function walk(value, path, found) {
	if (typeof value === "string") {
		if (value.includes("${")) found.push(...textReferences(value, path));
	} else if (path.length < DEEPEST && Array.isArray(value)) value.forEach((entry, index) => {
		walk(entry, [...path, index], found);
	});
	else if (path.length < DEEPEST && isJsonObject(value)) walkObject(value, path, found);
}
function walkObject(value, path, found) {
	for (const [key, entry] of Object.entries(value)) {
		if (FREE.has(key)) continue;
		const at = [...path, key];
		const kind = FIELDS.get(key);
		const listed = LISTS.get(key);
		if (kind !== void 0 && typeof entry === "string") {
			if (entry !== "") found.push({
				kind,
				name: lastPart(entry, kind),
				path: at
			});
		} else if (listed !== void 0 && Array.isArray(entry)) entry.forEach((name, index) => {
			if (typeof name === "string" && name !== "") found.push({
				kind: listed,
				name: lastPart(name, listed),
				path: [...at, index]
			});
		});
		else walk(entry, at, found);
	}
}
function textReferences(text, path) {
	return [...text.matchAll(IN_TEXT)].map(([, kind = "", name = ""]) => ({
		kind: kind === "PLAYBOOK" ? "playbook" : kind === "TOOL" ? "tool" : "flow",
		name: name.split("/").at(-1) ?? name,
		path: [...path]
	}));
}
function lastPart(name, kind) {
	if (name.startsWith("projects/")) return name.split("/").at(-1) ?? name;
	return kind === "entity" ? name.replace(/^@/, "") : name;
}
// src/domain/agent/layouts/dialogflow-cx/cx-phrases.ts
function addPhrases(draft, files) {
	const questions = [];
	const otherLanguages = /* @__PURE__ */ new Set();
	for (const { language, file, value } of files) {
		const at = ["trainingPhrases", language];
		const entries = [];
		listAt(value, "trainingPhrases").forEach((phrase, index) => {
			const text = phraseText(phrase);
			const place = ["trainingPhrases", index];
			const spot = listAt(phrase, "parts").length === 1 ? [
				...place,
				"parts",
				0,
				"text"
			] : place;
			if (text !== void 0 && !otherLanguages.has(text)) {
				draft.comesFrom(["sample_questions", questions.length], file, spot);
				questions.push(text);
			}
			const entry = plainPhrase(phrase, text, language);
			if (typeof entry === "string") draft.comesFrom([...at, index], file, spot);
			entries.push(entry);
		});
		for (const question of questions) otherLanguages.add(question);
		draft.put(at, entries, file, ["trainingPhrases"]);
		const rest = otherFields(value, "trainingPhrases");
		if (rest !== void 0) draft.put(["trainingPhrasesFile", language], rest, file, []);
	}
	draft.set("sample_questions", questions);
}
function phraseText(phrase) {
	const parts = listAt(phrase, "parts").map((part) => textAt(part, "text"));
	if (parts.length === 0 || parts.some((text) => text === void 0)) return void 0;
	const text = parts.join("").trim();
	return text === "" ? void 0 : text;
}
function plainPhrase(phrase, text, language) {
	if (!isJsonObject(phrase)) return phrase;
	const { id: _, languageCode, ...rest } = phrase;
	const parts = listAt(phrase, "parts").map((part) => withoutAuto(part));
	const isOther = languageCode !== void 0 && languageCode !== language;
	if (text !== void 0 && !isOther && Object.keys(rest).every((key) => key === "parts" || key === "repeatCount" && rest[key] === 1) && parts.every((part) => isJsonObject(part) && Object.keys(part).every((key) => key === "text"))) return text;
	return {
		...rest,
		...isOther ? { languageCode } : {},
		...parts.length === 0 ? {} : { parts }
	};
}
function withoutAuto(part) {
	if (!isJsonObject(part)) return part;
	const { auto: _, ...rest } = part;
	return rest;
}
function otherFields(value, list) {
	if (!isJsonObject(value)) return void 0;
	const keys = Object.keys(value).filter((key) => key !== list || !Array.isArray(fieldAt(value, list)));
	if (keys.length === 0) return void 0;
	const rest = Object.create(null);
	for (const key of keys) rest[key] = fieldAt(value, key) ?? null;
	return rest;
}
// src/domain/agent/layouts/dialogflow-cx/draft-cx-item.ts
const CX_SECTIONS = {
	flows: "flows",
	intents: "topics",
	entityTypes: "entities",
	webhooks: "integrations",
	playbooks: "instructions",
	tools: "tools",
	generators: "responses",
	generativeSettings: "guardrails"
};
function draftCxItem(thing) {
	const { folder, name, definition, parts } = thing;
	const first = definition ?? [...parts.values()].flat()[0];
	const draft = new ItemDraft(definition?.value, first?.file ?? "");
	draft.move(["name"], ["uuid"]);
	draft.move(["displayName"], ["name"]);
	if (textAt(draft.value, "name") === void 0) draft.set("name", name);
	moveModel(draft);
	switch (folder) {
		case "flows":
			addByName(draft, "pages", parts.get("pages") ?? []);
			addByName(draft, "routeGroups", parts.get("transitionRouteGroups") ?? []);
			break;
		case "intents":
			addPhrases(draft, (parts.get("trainingPhrases") ?? []).map(({ name: language, file, value }) => ({
				language,
				file,
				value
			})));
			break;
		case "entityTypes":
			addByLanguage(draft, "entities", "entities", parts.get("entities") ?? []);
			addByLanguage(draft, "excludedPhrases", "excludedPhrases", parts.get("excludedPhrases") ?? []);
			break;
		case "playbooks":
			draft.move(["goal"], ["text"]);
			addByName(draft, "examples", parts.get("examples") ?? []);
			break;
		case "tools":
			if (isJsonObject(fieldAt(draft.value, "functionSpec", "inputSchema"))) draft.move(["functionSpec", "inputSchema"], ["parameters"]);
			break;
		case "webhooks":
			draft.set("kind", "webhook");
			break;
		case "generators":
			addByLanguage(draft, "promptTexts", "promptTexts", parts.get("phrases") ?? []);
			break;
		case "generativeSettings":
			draft.set("kind", "safety");
			if (fieldAt(definition?.value, "displayName") === void 0) draft.set("name", `Generative settings (${name})`);
	}
	return draft;
}
function moveModel(draft) {
	draft.move(["llmModelSettings", "model"], ["model", "name"]);
	for (const settings of [["modelParameter"], ["llmModelSettings", "parameters"]]) {
		draft.move([...settings, "temperature"], ["model", "temperature"]);
		draft.move([...settings, "maxDecodeSteps"], ["model", "max_tokens"]);
	}
	if (fieldAt(draft.value, "model", "name") !== void 0) draft.set("model", {
		provider: "google",
		...asObject$1(draft)
	});
}
function asObject$1(draft) {
	const model = fieldAt(draft.value, "model");
	return isJsonObject(model) ? model : {};
}
function addByName(draft, field, files) {
	const taken = /* @__PURE__ */ new Set();
	for (const { name: fileName, file, value } of files) {
		const called = textAt(value, "displayName")?.trim() || fileName;
		let key = FORBIDDEN_KEYS.has(called) ? `${called}.json` : called;
		if (taken.has(key)) key = `${key} (${fileName})`;
		taken.add(key);
		draft.put([field, key], value ?? {}, file, []);
	}
}
function addByLanguage(draft, field, list, files) {
	for (const { name: language, file, value } of files) {
		if (FORBIDDEN_KEYS.has(language)) continue;
		const entries = fieldAt(value, list);
		if (Array.isArray(entries)) draft.put([field, language], entries, file, [list]);
		const rest = otherFields(value, list);
		if (rest !== void 0) draft.put([`${field}File`, language], rest, file, []);
	}
}
// src/domain/agent/layouts/dialogflow-cx/draft-cx-agent.ts
const VOICE = [
	"speechToTextSettings",
	"textToSpeechSettings",
	"speakerIdSettings",
	"duplexSettings"
];
const SPEECH = ["advancedSettings", "speechSettings"];
function draftCxAgent(file, { things }) {
	const agent = new ItemDraft(file.value, file.file);
	agent.move(["name"], ["uuid"]);
	agent.move(["displayName"], ["name"]);
	const language = textAt(file.value, "defaultLanguageCode");
	addLanguages(agent, file, language);
	addByName(agent, "agentTransitionRouteGroups", definitionsIn(things, "agentTransitionRouteGroups"));
	return {
		agent,
		voice: takeVoice(agent, file, language),
		language
	};
}
function definitionsIn(things, folder) {
	return things.flatMap((thing) => thing.folder === folder && thing.definition !== void 0 ? [thing.definition] : []);
}
function addLanguages(agent, { file, value }, language) {
	const others = fieldAt(value, "supportedLanguageCodes");
	if (language === void 0 || others !== void 0 && !isTexts(others)) return;
	const more = listAt(value, "supportedLanguageCodes");
	agent.remove(["supportedLanguageCodes"]);
	agent.remove(["defaultLanguageCode"]);
	agent.put(["languages"], [language, ...more], file, ["defaultLanguageCode"]);
	more.forEach((_, index) => {
		agent.comesFrom(["languages", index + 1], file, ["supportedLanguageCodes", index]);
	});
	agent.comesFrom(["languages", 0], file, ["defaultLanguageCode"]);
}
function isTexts(value) {
	return Array.isArray(value) && value.every((entry) => typeof entry === "string");
}
function takeVoice(agent, { file, value }, language) {
	const ways = [...VOICE.map((name) => [name]), SPEECH].filter((way) => fieldAt(value, ...way) !== void 0);
	if (ways.length === 0) return void 0;
	const voice = new ItemDraft(void 0, file);
	for (const way of ways) {
		voice.put([way.at(-1) ?? ""], fieldAt(value, ...way) ?? {}, file, way);
		agent.remove(way);
	}
	addSpokenVoice(voice, file, language);
	return voice;
}
function addSpokenVoice(voice, file, language) {
	const configs = ["textToSpeechSettings", "synthesizeSpeechConfigs"];
	const index = listAt(voice.value, ...configs).findIndex((entry) => textAt(entry, "key") === language);
	const way = index === -1 ? [...configs, language ?? ""] : [
		...configs,
		index,
		"value"
	];
	const name = fieldAt(voice.value, ...way, "voice", "name");
	const speed = fieldAt(voice.value, ...way, "speakingRate");
	if (typeof name === "string") voice.put(["voice"], name, file, [
		...way,
		"voice",
		"name"
	]);
	if (typeof speed === "number" && speed !== 0) voice.put(["speed"], speed, file, [...way, "speakingRate"]);
}
// src/domain/agent/layouts/dialogflow-cx/dialogflow-cx-layout.ts
const dialogflowCxLayout = {
	id: "dialogflow-cx",
	title: "Dialogflow CX",
	defaultRoot: "",
	recognise(paths) {
		const parts = [
			"flows",
			"playbooks",
			"intents"
		].filter((folder) => hasJsonBelow(paths, folder));
		if (paths.has("agent.json") && parts.length > 0) return `there are agent.json and ${parts[0]}/`;
		const hasFlow = [...paths].some((path) => /^flows\/[^/]+\/[^/]/.test(path));
		const intent = [...paths].find((path) => /^intents\/([^/]+)\/\1\.json$/.test(path));
		return hasFlow && intent !== void 0 ? `there are flows/ and ${intent}` : void 0;
	},
	owns: (path, { root }) => {
		const prefix = root === "" ? "" : `${root}/`;
		return path.startsWith(prefix) && placeCxFile(path.slice(prefix.length)) !== void 0;
	},
	load(files, settings, builder) {
		const found = readCxExport(files, settings.root, builder);
		const drafts = draftThings(found);
		if (found.agent === void 0) reportMissing$1(builder, settings);
		else drafts.push(...draftAgent(found.agent, found, drafts, builder));
		addHandoffs(drafts);
		addReferences(drafts);
		for (const { section, id, draft } of drafts) builder.add(draft.toItem(section, id));
	}
};
function reportMissing$1(builder, { root }) {
	builder.report({
		rule: "missing-file",
		severity: "error",
		message: "The export has no agent.json.",
		hint: "Add it: it says with which flow or playbook the agent begins. Or correct `root` in the settings.",
		location: {
			file: root === "" ? "agent.json" : `${root}/agent.json`,
			line: 1,
			column: 1
		}
	});
}
function hasJsonBelow(paths, folder) {
	return [...paths].some((path) => path.startsWith(`${folder}/`) && path.endsWith(".json"));
}
function draftThings({ things }) {
	const names = /* @__PURE__ */ new Map();
	return things.flatMap((thing) => {
		const section = CX_SECTIONS[thing.folder];
		if (section === void 0) return [];
		const id = itemId(thing.folder === "generativeSettings" ? `generative-settings-${thing.name}` : thing.name);
		const key = `${section}/${id}`;
		const other = names.get(key);
		names.set(key, other ?? thing.name);
		return [{
			section,
			id: other === void 0 || other === thing.name ? id : `${id.slice(0, 100)}-${shortHash(thing.name)}`,
			draft: draftCxItem(thing),
			thing
		}];
	});
}
function draftAgent(file, found, drafts, builder) {
	const { agent, voice, language } = draftCxAgent(file, found);
	const settings = drafts.find(({ section, thing }) => section === "guardrails" && thing?.folderName === language);
	const from = settings?.thing?.definition?.file;
	const model = fieldAt(settings?.draft.value, "model");
	if (settings !== void 0 && from !== void 0 && model !== void 0) {
		agent.put(["model"], model, from, ["llmModelSettings"]);
		agent.comesFrom(["model", "name"], from, ["llmModelSettings", "model"]);
		agent.comesFrom(["model", "temperature"], from, [
			"llmModelSettings",
			"parameters",
			"temperature"
		]);
		settings.draft.remove(["model"]);
	} else moveModel(agent);
	const name = textAt(agent.value, "name");
	if (name !== void 0) builder.setDisplayName(name);
	return [{
		section: "agent",
		id: "agent",
		draft: agent
	}, ...voice === void 0 ? [] : [{
		section: "voice",
		id: "voice",
		draft: voice
	}]];
}
function addHandoffs(drafts) {
	const known = /* @__PURE__ */ new Set();
	for (const { section, draft } of [...drafts]) {
		if (section !== "flows" && section !== "instructions" && section !== "agent") continue;
		for (const { id, path, value } of handoffsIn(draft.value)) {
			draft.refersTo.push({
				path,
				section: "handoffs",
				id
			});
			if (known.has(id)) continue;
			known.add(id);
			drafts.push({
				section: "handoffs",
				id,
				draft: draft.sharing(path, value)
			});
		}
	}
}
const SECTION_OF$1 = {
	flow: "flows",
	intent: "topics",
	webhook: "integrations",
	entity: "entities",
	tool: "tools",
	playbook: "instructions",
	generator: "responses"
};
function addReferences(drafts) {
	const ids = /* @__PURE__ */ new Map();
	for (const { section, id, thing, draft } of drafts) for (const name of thing === void 0 ? [] : [textAt(draft.value, "uuid"), thing.name]) if (name !== void 0 && thing?.definition !== void 0) ids.set(`${section}/${name}`, id);
	for (const { section: from, draft } of drafts) draft.refersTo.push(...cxReferencesOf({
		section: from,
		value: draft.value
	}).flatMap(({ kind, name, path }) => {
		const section = SECTION_OF$1[kind];
		const id = section === void 0 ? void 0 : ids.get(`${section}/${name}`);
		if (section === void 0 || id === void 0) return [];
		return [{
			path,
			section,
			id,
			...id === name ? {} : { called: name }
		}];
	}));
}
// src/domain/schema/fill-defaults.ts
function fillDefaults(schema, value) {
	if (!isJsonObject(schema)) return value;
	if (Array.isArray(value)) return value.map((entry) => fillDefaults(schema.items, entry));
	return isJsonObject(value) ? filledObject(schema, value) : value;
}
function filledObject(schema, value) {
	const filled = {};
	const known = isJsonObject(schema) ? schema : {};
	for (const key of Object.keys(value)) {
		const entry = value[key];
		if (entry === void 0 || key === "__proto__") continue;
		filled[key] = typeof entry === "object" && entry !== null ? fillDefaults(propertySchema(known, key), entry) : entry;
	}
	if (isJsonObject(known.properties)) fillMissing(known.properties, filled);
	return Object.setPrototypeOf(filled, null);
}
function fillMissing(properties, filled) {
	for (const [key, property] of Object.entries(properties)) {
		if (!isJsonObject(property) || property.default === void 0 || Object.hasOwn(filled, key)) continue;
		filled[key] = fillDefaults(property, property.default);
	}
}
function propertySchema(schema, key) {
	const { properties, additionalProperties } = schema;
	return isJsonObject(properties) && Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
}
// src/domain/lint/fixes/source-slice.ts
function wholeLocation(location) {
	const { file, line, column, endLine, endColumn } = location;
	if (endLine === void 0 || endColumn === void 0) return void 0;
	return {
		file,
		line,
		column,
		endLine,
		endColumn
	};
}
function lineAt(text, line) {
	let start = 0;
	for (let at = 1; at < line; at += 1) {
		const end = text.indexOf("\n", start);
		if (end === -1) return "";
		start = end + 1;
	}
	const end = text.indexOf("\n", start);
	return text.slice(start, end === -1 ? text.length : end).replace(/\r$/, "");
}
function sliceAt(text, location) {
	const { line, column, endLine, endColumn } = location;
	if (endLine !== line || endColumn === void 0) return void 0;
	return lineAt(text, line).slice(column - 1, endColumn - 1);
}
function textBetween(text, location) {
	const { line, column, endLine, endColumn } = location;
	const lines = text.split("\n").slice(line - 1, endLine);
	if (lines.length === 0 || lines.length !== endLine - line + 1) return void 0;
	const cut = [...lines.slice(0, -1), (lines.at(-1) ?? "").slice(0, endColumn - 1)];
	return [(cut[0] ?? "").slice(column - 1), ...cut.slice(1)].join("\n");
}
// src/domain/lint/fixes/entry-edit.ts
function removeEntry(text, locate, list, index) {
	if (index < 1) return void 0;
	const place = wholeLocation(locate([...list, index]));
	if (place === void 0 || sliceAt(text, place) === void 0) return void 0;
	const { file, line, column, endColumn } = place;
	const whole = lineAt(text, line);
	const before = whole.slice(0, column - 1);
	const after = whole.slice(endColumn - 1);
	if (/^[ \t]*-[ \t]+$/.test(before)) {
		if (after.trim() !== "") return void 0;
		const previous = lineAt(text, line - 1);
		return {
			kind: "fix",
			location: {
				file,
				line: line - 1,
				column: previous.length + 1,
				endLine: line,
				endColumn: whole.length + 1
			},
			text: ""
		};
	}
	const previous = wholeLocation(locate([...list, index - 1]));
	if (previous === void 0 || previous.endLine !== line || previous.endColumn > column) return void 0;
	if (!/^[ \t]*,[ \t]*$/.test(whole.slice(previous.endColumn - 1, column - 1))) return void 0;
	if (!/^[ \t]*[,\]]/.test(after)) return void 0;
	return {
		kind: "fix",
		location: {
			file,
			line,
			column: previous.endColumn,
			endLine: line,
			endColumn
		},
		text: ""
	};
}
function addKey(text, locate, mapping, firstKey, added) {
	const location = wholeLocation(locate([...mapping, firstKey], "key"));
	const written = location === void 0 ? void 0 : sliceAt(text, location);
	if (location === void 0 || written === void 0) return void 0;
	const before = lineAt(text, location.line).slice(0, location.column - 1);
	const line = `${added.key}: ${added.value}`;
	if (/\{[ \t]*$/.test(before)) return {
		kind: "fix",
		location,
		text: `${line}, ${written}`
	};
	const indented = /^\uFEFF?([ ]*(?:-[ ]+)*)$/.exec(before);
	if (indented === null) return void 0;
	return {
		kind: "fix",
		location,
		text: `${line}${text.includes("\r\n") ? "\r\n" : "\n"}${" ".repeat((indented[1] ?? "").length)}${written}`
	};
}
// src/domain/lint/fixes/scalar-edit.ts
const NO_TEXT = /^(?:true|false|yes|no|on|off|null|y|n)$/i;
const PLAIN$1 = /^[A-Za-z][A-Za-z0-9_-]*(?:\/[A-Za-z0-9._-]+)?$/;
function replaceScalar(text, location, from, to, kind) {
	const place = wholeLocation(location);
	const written = sliceAt(text, location);
	if (place === void 0 || written === void 0) return void 0;
	const quote = written.length >= 2 && written.at(0) === written.at(-1) ? written.at(0) : void 0;
	if ((quote === "\"" || quote === "'") && written.slice(1, -1) === from && !/["'\\]/.test(from + to)) return {
		kind,
		location: place,
		text: `${quote}${to}${quote}`
	};
	if (written !== from) return void 0;
	return {
		kind,
		location: place,
		text: isPlain(to) ? to : JSON.stringify(to)
	};
}
function quoteScalar(text, location) {
	const place = wholeLocation(location);
	const written = sliceAt(text, location);
	if (place === void 0 || written === void 0 || !/^[A-Za-z0-9+.:_-]+$/.test(written)) return void 0;
	return {
		kind: "fix",
		location: place,
		text: `"${written}"`
	};
}
function isPlain(text) {
	return PLAIN$1.test(text) && !NO_TEXT.test(text);
}
// src/domain/lint/fixes/schema-edit.ts
function schemaEdit({ path, repair }, { locate, text }) {
	if (repair === void 0 || text === void 0) return void 0;
	switch (repair.to) {
		case "rename-key": {
			const from = String(path.at(-1));
			return replaceScalar(text, locate(path, "key"), from, repair.key, repair.sure ? "fix" : "suggestion");
		}
		case "quote": return quoteScalar(text, locate(path));
		case "write": return replaceScalar(text, locate(path), repair.from, repair.text, repair.sure ? "fix" : "suggestion");
		case "remove-entry": {
			const index = path.at(-1);
			return typeof index === "number" ? removeEntry(text, locate, path.slice(0, -1), index) : void 0;
		}
		case "add-key": return addKey(text, locate, path, repair.before, repair);
	}
}
function unlessAmbiguous(problems) {
	const wanted = /* @__PURE__ */ new Map();
	const nameOf = ({ path, repair }) => repair?.to === "rename-key" ? JSON.stringify([path.slice(0, -1), repair.key]) : void 0;
	for (const problem of problems) {
		const name = nameOf(problem);
		if (name !== void 0) wanted.set(name, (wanted.get(name) ?? 0) + 1);
	}
	return problems.map((problem) => {
		const name = nameOf(problem);
		if (name === void 0 || (wanted.get(name) ?? 0) < 2) return problem;
		const { repair: _, ...rest } = problem;
		return rest;
	});
}
// src/domain/agent/schema-findings.ts
function schemaFindings(kind, reading, item) {
	if (reading.value === void 0) return [];
	return unlessAmbiguous(validateSchema(kind, reading.value)).map((problem) => {
		const { path, at, rule, message, suggestion } = problem;
		const { file, line, column, endLine, endColumn } = reading.locate(path, at);
		const end = rule === "missing-key" || endLine === void 0 || endColumn === void 0;
		const edit = schemaEdit(problem, reading);
		return {
			rule,
			severity: "error",
			message,
			...suggestion === void 0 ? {} : { hint: suggestion },
			location: end ? {
				file,
				line,
				column
			} : {
				file,
				line,
				column,
				endLine,
				endColumn
			},
			...item === void 0 ? {} : { item },
			...edit === void 0 ? {} : { edit }
		};
	});
}
// src/domain/agent/layouts/greenroom/place-file.ts
const FOLDERS$1 = /* @__PURE__ */ new Map([
	["topics", {
		section: "topics",
		kind: "topic"
	}],
	["knowledge", {
		section: "knowledge",
		kind: "knowledge"
	}],
	["tools", {
		section: "tools",
		kind: "tool"
	}],
	["sms", {
		section: "sms",
		kind: "sms"
	}],
	["handoffs", {
		section: "handoffs",
		kind: "handoff"
	}],
	["guardrails", {
		section: "guardrails",
		kind: "guardrail"
	}],
	["flows", {
		section: "flows",
		kind: "flow"
	}],
	["integrations", {
		section: "integrations",
		kind: "integration"
	}],
	["environments", {
		section: "environments",
		kind: "environment"
	}]
]);
const SINGLE_FILES = /* @__PURE__ */ new Map([
	["agent.yaml", {
		place: "item",
		section: "agent",
		kind: "agent",
		id: "agent"
	}],
	["instructions.md", {
		place: "item",
		section: "instructions",
		id: "instructions"
	}],
	["rules.yaml", { place: "rules" }],
	["voice.yaml", {
		place: "item",
		section: "voice",
		kind: "voice",
		id: "voice"
	}]
]);
const NOT_COUNTED = /^(?:readme\.md|\..*)$/i;
const ID = new RegExp(PATTERNS.id.pattern);
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
function placeFile(path, root) {
	const prefix = root === "" ? "" : `${root}/`;
	if (!path.startsWith(prefix)) return { place: "elsewhere" };
	const [first = "", second, ...deeper] = path.slice(prefix.length).split("/");
	const name = deeper.at(-1) ?? second ?? first;
	if (NOT_COUNTED.test(name)) return { place: "elsewhere" };
	if (second === void 0) return placeAtTop(first, root);
	const folder = FOLDERS$1.get(first);
	if (folder === void 0) {
		if (root === "") return { place: "elsewhere" };
		const near = nearestName(first, FOLDERS$1.keys());
		return {
			place: "unknown",
			hint: near ? `Did you mean the folder ${near}?` : `Folders are ${[...FOLDERS$1.keys()].join(", ")}.`
		};
	}
	if (deeper.length > 0) return {
		place: "unknown",
		hint: `Move it up: only files directly in ${prefix}${first}/ are read.`
	};
	const id = withoutYaml(second);
	if (id === void 0) return {
		place: "unknown",
		hint: `Items in ${prefix}${first}/ are .yaml files.`
	};
	if (!ID.test(id) || DEVICE.test(id)) return {
		place: "unusable",
		message: DEVICE.test(id) ? "This file name is reserved on Windows, so the item can't be checked out everywhere." : `The file name is the item's id; it must be ${PATTERNS.id.words}.`,
		hint: `Rename it, for example to ${asId(id)}.yaml.`
	};
	return {
		place: "item",
		...folder,
		id
	};
}
function placeAtTop(name, root) {
	const known = SINGLE_FILES.get(name.replace(/\.yml$/, ".yaml"));
	if (known) return known;
	if (root === "") return { place: "elsewhere" };
	const near = nearestName(name, SINGLE_FILES.keys());
	return {
		place: "unknown",
		hint: near ? `Did you mean ${near}?` : `Files at the top of an agent are ${[...SINGLE_FILES.keys()].join(", ")}.`
	};
}
function withoutYaml(name) {
	return /^(.*)\.ya?ml$/s.exec(name)?.[1];
}
function asId(name) {
	const id = name.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60);
	return id === "" || DEVICE.test(id) ? `${id || "my"}-item` : id;
}
// src/domain/agent/layouts/greenroom/greenroom-parts.ts
const NAMED$1 = /* @__PURE__ */ new Set([
	"tools",
	"sms",
	"handoffs",
	"integrations"
]);
const NAMING = /* @__PURE__ */ new Set([
	"topics",
	"flows",
	"tools",
	"environments"
]);
const ALWAYS$1 = /* @__PURE__ */ new Set([
	"agent",
	"instructions",
	"voice",
	"handoffs",
	"guardrails",
	"integrations",
	"environments"
]);
const ENDINGS = [".yaml", ".yml"];
const NOT_ONLY_TEXT = /^(?:\d+|true|false|null)$/;
const greenroomParts = {
	recognisedBy: ["agent.yaml", "agent.yml"],
	escape: "\\",
	partOf(path, { root }) {
		const place = placeFile(path, root);
		const together = ENDINGS.map((ending) => path.replace(/\.ya?ml$/, ending));
		if (place.place === "rules") return {
			section: "rules",
			together,
			always: true,
			names: false
		};
		if (place.place !== "item") return void 0;
		const { section, id } = place;
		return {
			section,
			together,
			always: ALWAYS$1.has(section),
			names: NAMING.has(section),
			...NAMED$1.has(section) ? { called: NOT_ONLY_TEXT.test(id) ? null : id } : {}
		};
	}
};
// src/domain/agent/layouts/greenroom/greenroom-layout.ts
const NAMED = /* @__PURE__ */ new Set([
	"tools",
	"knowledge",
	"handoffs",
	"guardrails",
	"flows",
	"integrations"
]);
const WHOLE_FILE = [];
const RULE_ID = new RegExp(PATTERNS.id.pattern);
const greenroomLayout = {
	id: "greenroom",
	title: "Greenroom",
	defaultRoot: "agent",
	recognise: (paths) => paths.has("agent.yaml") || paths.has("agent.yml") ? "there is agent.yaml" : void 0,
	parts: greenroomParts,
	owns: (path, { root }) => placeFile(path, root).place !== "elsewhere",
	load(files, settings, builder) {
		for (const file of files) addFile(builder, file, placeFile(file.path, settings.root));
		const agent = builder.find("agent", "agent");
		if (agent === void 0) reportMissing(builder, settings);
		const name = textAt(agent?.value, "name");
		if (name !== void 0) builder.setDisplayName(name);
	}
};
function reportMissing(builder, { root }) {
	const file = root === "" ? "agent.yaml" : `${root}/agent.yaml`;
	builder.report({
		rule: "missing-file",
		severity: "error",
		message: "The agent has no agent.yaml.",
		hint: "Add it with name, languages and greeting, or correct `root` in the settings.",
		location: {
			file,
			line: 1,
			column: 1
		}
	});
}
function addFile(builder, file, place) {
	switch (place.place) {
		case "elsewhere": return;
		case "unknown":
			builder.reportFile(file, {
				rule: "unknown-file",
				severity: "warning",
				message: "This file is not part of the layout and is not read.",
				hint: place.hint
			});
			return;
		case "unusable":
			builder.reportFile(file, {
				rule: "file-name",
				severity: "error",
				message: place.message,
				hint: place.hint
			});
			return;
		case "rules":
			addRules(builder, file);
			return;
		case "item": {
			const { section, id, kind } = place;
			if (kind !== void 0) {
				addYaml(builder, file, section, kind, id);
				return;
			}
			builder.take(file);
			builder.add({
				section,
				id,
				value: { text: plainText(file.text) },
				file: file.path,
				path: []
			});
		}
	}
}
function addYaml(builder, file, section, kind, id) {
	const item = `${section}/${id}`;
	const reading = builder.readYaml(file, item);
	for (const finding of schemaFindings(kind, reading, item)) builder.report(finding);
	const value = normalise(kind, reading.value);
	if (NAMED.has(section) && value.name === void 0) value.name = id;
	builder.add({
		section,
		id,
		value,
		file: file.path,
		path: WHOLE_FILE
	});
}
function addRules(builder, file) {
	const reading = builder.readYaml(file);
	for (const finding of schemaFindings("rules", reading)) builder.report(finding);
	listAt(reading.value, "rules").forEach((rule, index) => {
		const id = textAt(rule, "id");
		if (id === void 0 || !RULE_ID.test(id) || !isJsonObject(rule)) return;
		builder.add({
			section: "rules",
			id,
			value: rule,
			file: file.path,
			path: ["rules", index]
		});
	});
}
function normalise(kind, value) {
	return filledObject(schemaOf(kind), isJsonObject(value) ? value : {});
}
// src/domain/agent/layouts/polyai-adk/adk-shapes.ts
const TEXT = { is: "text" };
const FILLED = {
	is: "text",
	filled: true
};
const FLAG = { is: "flag" };
const NUMBER = { is: "number" };
const ANYTHING = { is: "anything" };
const TEXTS = {
	is: "list",
	of: TEXT
};
const oneOf = (...values) => ({
	is: "text",
	oneOf: values
});
const listOf = (of) => ({
	is: "list",
	of
});
const record = (fields, ...required) => ({
	is: "record",
	fields,
	required
});
const collection = (key, of) => record({ [key]: listOf(of) }, key);
const GREETING = record({
	welcome_message: FILLED,
	language_code: FILLED
}, "welcome_message", "language_code");
const STYLE_PROMPT = record({ prompt: TEXT });
const SAFETY_FILTERS = record({
	enabled: FLAG,
	categories: {
		is: "map",
		of: record({})
	}
}, "categories");
const SINGLE_SHAPES = {
	project: record({
		project_id: TEXT,
		account_id: TEXT,
		region: TEXT,
		project_name: TEXT
	}),
	personality: record({
		adjectives: {
			is: "map",
			of: FLAG
		},
		custom: TEXT
	}),
	role: record({
		value: TEXT,
		additional_info: TEXT,
		custom: TEXT
	}),
	languages: record({
		default_language: FILLED,
		additional_languages: TEXTS
	}, "default_language"),
	"safety-filters": SAFETY_FILTERS,
	"voice-safety-filters": SAFETY_FILTERS,
	"chat-safety-filters": SAFETY_FILTERS,
	experimental: {
		is: "map",
		of: ANYTHING
	},
	voice: record({
		greeting: GREETING,
		style_prompt: STYLE_PROMPT,
		disclaimer_messages: record({
			message: TEXT,
			enabled: FLAG,
			language_code: TEXT
		})
	}),
	chat: record({
		greeting: GREETING,
		style_prompt: STYLE_PROMPT
	}),
	entities: collection("entities", record({
		name: FILLED,
		description: TEXT,
		entity_type: oneOf("numeric", "alphanumeric", "enum", "date", "phone_number", "time", "address", "free_text", "name_config"),
		config: record({
			has_decimal: FLAG,
			has_range: FLAG,
			min: NUMBER,
			max: NUMBER,
			enabled: FLAG,
			validation_type: TEXT,
			regular_expression: TEXT,
			options: TEXTS,
			relative_date: FLAG,
			country_codes: TEXTS,
			start_time: TEXT,
			end_time: TEXT
		})
	}, "name", "entity_type")),
	handoffs: collection("handoffs", record({
		name: FILLED,
		description: TEXT,
		is_default: FLAG,
		sip_config: record({
			method: oneOf("invite", "refer", "bye"),
			phone_number: TEXT,
			outbound_endpoint: TEXT,
			outbound_encryption: oneOf("TLS/SRTP", "UDP/RTP")
		}, "method"),
		sip_headers: listOf(record({
			key: FILLED,
			value: TEXT
		}, "key", "value"))
	}, "name", "sip_config")),
	sms: collection("sms_templates", record({
		name: FILLED,
		text: FILLED,
		env_phone_numbers: record({
			sandbox: TEXT,
			pre_release: TEXT,
			live: TEXT
		})
	}, "name", "text")),
	translations: collection("translations", record({
		name: FILLED,
		translations: {
			is: "map",
			of: TEXT
		}
	}, "name", "translations")),
	variants: record({
		variants: listOf(record({
			name: FILLED,
			is_default: FLAG
		}, "name")),
		attributes: listOf(record({
			name: FILLED,
			values: {
				is: "map",
				of: TEXT
			}
		}, "name", "values"))
	}),
	integrations: collection("api_integrations", record({
		name: FILLED,
		description: TEXT,
		environments: {
			is: "map",
			of: record({
				base_url: TEXT,
				auth_type: oneOf("none", "basic", "apiKey", "oauth2")
			})
		},
		operations: listOf(record({
			name: FILLED,
			method: oneOf("GET", "POST", "PATCH", "PUT", "DELETE"),
			resource: FILLED
		}, "name", "method", "resource"))
	}, "name", "environments")),
	"asr-settings": record({
		barge_in: FLAG,
		interaction_style: oneOf("precise", "balanced", "swift", "sonic", "turbo")
	}),
	"keyphrase-boosting": collection("keyphrases", record({
		keyphrase: FILLED,
		level: oneOf("default", "boosted", "maximum")
	}, "keyphrase")),
	"transcript-corrections": collection("corrections", record({
		name: FILLED,
		description: TEXT,
		regular_expressions: {
			is: "list",
			filled: true,
			of: record({
				regular_expression: FILLED,
				replacement: TEXT,
				replacement_type: oneOf("full", "partial", "substring")
			}, "regular_expression", "replacement")
		}
	}, "name", "regular_expressions")),
	pronunciations: collection("pronunciations", record({
		regex: FILLED,
		replacement: TEXT,
		case_sensitive: FLAG,
		language_code: TEXT,
		description: TEXT
	}, "regex", "replacement")),
	"phrase-filtering": collection("phrase_filtering", record({
		name: FILLED,
		description: TEXT,
		regular_expressions: {
			is: "list",
			filled: true,
			of: FILLED
		},
		say_phrase: FLAG,
		language_code: TEXT,
		function: TEXT
	}, "name", "regular_expressions"))
};
const TOPIC_SHAPE = record({
	name: FILLED,
	enabled: FLAG,
	example_queries: TEXTS,
	content: TEXT,
	actions: TEXT
}, "name");
const FLOW_SHAPE = record({
	name: TEXT,
	description: FILLED,
	start_step: FILLED
}, "description", "start_step");
const STEP_SHAPE = record({
	step_type: oneOf("default_step", "advanced_step"),
	name: FILLED,
	prompt: FILLED,
	conditions: listOf(record({
		name: FILLED,
		condition_type: oneOf("step_condition", "exit_flow_condition"),
		description: TEXT,
		child_step: TEXT,
		required_entities: TEXTS
	}, "condition_type")),
	extracted_entities: TEXTS,
	asr_biasing: record({
		is_enabled: FLAG,
		custom_keywords: TEXTS
	}),
	dtmf_config: record({
		is_enabled: FLAG,
		inter_digit_timeout: NUMBER,
		max_digits: NUMBER,
		end_key: TEXT,
		collect_while_agent_speaking: FLAG,
		is_pii: FLAG
	}),
	asr: record({
		provider: TEXT,
		model: TEXT
	}),
	vad: record({
		provider: TEXT,
		vad_start: NUMBER,
		vad_end: NUMBER,
		speech_threshold: NUMBER,
		silence_threshold: NUMBER
	}),
	barge_in: record({ is_enabled: FLAG }),
	llm: record({
		provider_model_id: TEXT,
		reasoning_effort: oneOf("unspecified", "minimal", "low", "medium", "high", "auto")
	})
}, "step_type", "name", "prompt");
const TEST_SHAPE = record({
	name: FILLED,
	scenario: FILLED,
	channel: oneOf("voice", "webchat"),
	language: FILLED,
	variant: TEXT,
	tags: TEXTS,
	sip_headers: {
		is: "map",
		of: ANYTHING
	},
	integration_attributes: {
		is: "map",
		of: ANYTHING
	},
	prompt_assertions: TEXTS,
	function_call_assertions: listOf(record({
		name: FILLED,
		arguments: listOf(record({
			parameter_name: FILLED,
			expected_value: ANYTHING,
			value_type: oneOf("string", "integer", "number", "boolean")
		}, "parameter_name"))
	}, "name")),
	caller_number: ANYTHING,
	simulated_at: ANYTHING
}, "name", "scenario", "channel", "language");
// src/domain/agent/layouts/polyai-adk/check-shape.ts
const KINDS = {
	text: "text",
	flag: "true or false",
	number: "a number",
	anything: "anything",
	list: "a list",
	map: "a mapping",
	record: "a mapping"
};
function checkShape(shape, value, path = []) {
	switch (shape.is) {
		case "anything": return [];
		case "text": return typeof value === "string" ? checkText(shape, value, path) : [wrongType(shape, value, path)];
		case "flag": return typeof value === "boolean" ? [] : [wrongType(shape, value, path)];
		case "number": return typeof value === "number" ? [] : [wrongType(shape, value, path)];
		case "list":
			if (!Array.isArray(value)) return [wrongType(shape, value, path)];
			if (shape.filled && value.length === 0) return [empty(path)];
			return value.flatMap((entry, index) => checkShape(shape.of, entry, [...path, index]));
		case "map":
			if (!isJsonObject(value)) return [wrongType(shape, value, path)];
			return Object.entries(value).flatMap(([key, entry]) => checkShape(shape.of, entry, [...path, key]));
		case "record": return isJsonObject(value) ? checkRecord(shape, value, path) : [wrongType(shape, value, path)];
	}
}
function checkRecord({ fields, required = [] }, value, path) {
	const issues = required.filter((key) => !Object.hasOwn(value, key)).map((key) => ({
		rule: "missing-key",
		path,
		which: "value",
		message: `\`${key}\` is missing.`,
		hint: `Add \`${key}\`.`
	}));
	for (const [key, entry] of Object.entries(value)) {
		const shape = Object.hasOwn(fields, key) ? fields[key] : void 0;
		if (shape !== void 0 && (entry !== null || required.includes(key))) issues.push(...checkShape(shape, entry, [...path, key]));
		const near = shape === void 0 ? nearestName(key, Object.keys(fields)) : void 0;
		if (near !== void 0 && !Object.hasOwn(value, near)) issues.push({
			rule: "unknown-key",
			path: [...path, key],
			which: "key",
			message: `\`${key}\` is not a known key.`,
			hint: `Did you mean \`${near}\`?`
		});
	}
	return issues;
}
function checkText({ oneOf, filled }, value, path) {
	if (filled && value.trim() === "") return [empty(path)];
	if (oneOf === void 0 || oneOf.includes(value)) return [];
	const near = nearestName(value, oneOf);
	return [{
		rule: "wrong-value",
		path,
		which: "value",
		message: `\`${lastOf(path)}\` must be one of ${oneOf.join(", ")}.`,
		hint: near === void 0 ? "Choose one of them." : `Did you mean ${near}?`
	}];
}
function empty(path) {
	return {
		rule: "wrong-value",
		path,
		which: "value",
		message: `\`${lastOf(path)}\` must not be empty.`,
		hint: "Fill it in, or remove what it belongs to."
	};
}
function wrongType({ is }, value, path) {
	const scalar = typeof value === "number" || typeof value === "boolean";
	return {
		rule: "wrong-type",
		path,
		which: "value",
		message: path.length === 0 ? `This file must be ${KINDS[is]}.` : `\`${lastOf(path)}\` must be ${KINDS[is]}.`,
		hint: is === "text" && scalar ? "Put quotes around it." : `Write ${KINDS[is]} here.`
	};
}
function lastOf(path) {
	return String([...path].reverse().find((step) => typeof step === "string") ?? "entry").slice(0, 80);
}
// src/domain/agent/layouts/polyai-adk/adk-references.ts
const ADK_PREFIXES = {
	fn: "global function",
	ft: "function of the flow",
	entity: "entity",
	attr: "variant attribute",
	twilio_sms: "SMS template",
	ho: "handoff",
	vrbl: "variable",
	tn: "translation"
};
const PREFIXES = new Map([
	"fn",
	"ft",
	"entity",
	"attr",
	"twilio_sms",
	"ho",
	"vrbl",
	"tn"
].map((prefix) => [prefix, prefix]));
const NAME = /^[\p{L}\p{N}_-]+$/u;
const LONGEST$1 = 200;
const MOST_REFERENCES = 1e3;
function adkReferencesIn(text) {
	const found = [];
	let at = 0;
	let double = text.indexOf("{{");
	let legacy = text.indexOf("${");
	while (double !== -1 || legacy !== -1) {
		if (found.length === 1e3) {
			found.push({
				form: "too-many",
				written: ""
			});
			break;
		}
		if (legacy !== -1 && (double === -1 || legacy < double)) {
			const written = closedBy(text, legacy, "}");
			if (written !== void 0) found.push({
				form: "legacy",
				written,
				name: written.slice(2, -1).trim()
			});
			at = legacy + (written?.length ?? 2);
			({double, legacy} = nextBraces(text, at, double, legacy));
			continue;
		}
		const written = closedBy(text, double, "}}");
		found.push(written === void 0 ? open(text, double) : toReference(written));
		at = double + (written?.length ?? 2);
		({double, legacy} = nextBraces(text, at, double, legacy));
	}
	return found;
}
function nextBraces(text, at, double, legacy) {
	return {
		double: double !== -1 && double < at ? text.indexOf("{{", at) : double,
		legacy: legacy !== -1 && legacy < at ? text.indexOf("${", at) : legacy
	};
}
function closedBy(text, start, close) {
	const part = text.slice(start, start + LONGEST$1);
	const end = part.indexOf(close, 2);
	if (end === -1) return void 0;
	const written = part.slice(0, end + close.length);
	return written.includes("\n") || written.indexOf("{", 2) !== -1 ? void 0 : written;
}
function open(text, start) {
	return {
		form: "open",
		written: /^\{\{[\w:-]{0,60}/.exec(text.slice(start, start + 70))?.[0] ?? "{{"
	};
}
function toReference(written) {
	const inside = written.slice(2, -2);
	const colon = inside.indexOf(":");
	if (colon === -1) return {
		form: "no-prefix",
		written
	};
	const prefix = PREFIXES.get(inside.slice(0, colon).trim());
	const name = inside.slice(colon + 1);
	if (prefix === void 0) return {
		form: "unknown-prefix",
		written,
		name: inside.slice(0, colon).trim()
	};
	if (NAME.test(name) && inside.slice(0, colon) === prefix) return {
		form: "reference",
		written,
		prefix,
		name
	};
	return {
		form: "bad-name",
		written,
		prefix,
		name: name.trim()
	};
}
// src/domain/agent/layouts/polyai-adk/prompt-fields.ts
const SPOKEN = [
	"attr",
	"vrbl",
	"tn"
];
const ACTIONS$1 = [
	"fn",
	"attr",
	"twilio_sms",
	"ho",
	"tn",
	"vrbl"
];
const DEFAULT_STEP = [
	"entity",
	"attr",
	"twilio_sms",
	"ho",
	"vrbl",
	"tn"
];
const ADVANCED_STEP = [
	...DEFAULT_STEP,
	"fn",
	"ft"
];
const OF_AGENT = [
	[
		["greeting"],
		SPOKEN,
		"a greeting"
	],
	[
		["personality", "custom"],
		["attr", "vrbl"],
		"the personality"
	],
	[
		["role", "custom"],
		["attr", "vrbl"],
		"the role"
	]
];
const OF_CHANNEL = [
	[
		["greeting", "welcome_message"],
		SPOKEN,
		"a greeting"
	],
	[
		["style_prompt", "prompt"],
		[],
		"a style prompt"
	],
	[
		["disclaimer_messages", "message"],
		SPOKEN,
		"a disclaimer"
	]
];
const OF_TOPIC = [[
	["content"],
	SPOKEN,
	"the content of a topic",
	true
], [
	["actions_text"],
	ACTIONS$1,
	"the actions of a topic"
]];
const OF_INSTRUCTIONS = [[
	["text"],
	ACTIONS$1,
	"the rules"
]];
const OF_SMS = [[
	["text"],
	["vrbl", "tn"],
	"an SMS template"
]];
function promptFieldsOf(item) {
	return fieldsOf(item).flatMap(([path, allowed, called, lenient]) => {
		const text = textAt(item.value, ...path);
		if (text === void 0 || !(text.includes("{{") || text.includes("${"))) return [];
		return [{
			path,
			text,
			allowed,
			called,
			...lenient ? { lenient } : {}
		}];
	});
}
function fieldsOf({ section, id, value }) {
	switch (section) {
		case "agent": return id === "agent" ? OF_AGENT : OF_CHANNEL;
		case "voice": return OF_CHANNEL;
		case "topics": return OF_TOPIC;
		case "instructions": return OF_INSTRUCTIONS;
		case "sms": return OF_SMS;
		case "flows": return listAt(value, "steps").map((step, index) => {
			return textAt(step, "step_type") !== "advanced_step" ? [
				[
					"steps",
					index,
					"say"
				],
				DEFAULT_STEP,
				"a default step"
			] : [
				[
					"steps",
					index,
					"say"
				],
				ADVANCED_STEP,
				"an advanced step"
			];
		});
		default: return [];
	}
}
// src/domain/agent/layouts/polyai-adk/link-references.ts
const SECTION_OF = {
	fn: "tools",
	ft: "tools",
	entity: "entities",
	twilio_sms: "sms",
	ho: "handoffs",
	tn: "responses"
};
function referencePath(field, written) {
	return [...field, written];
}
function flowFunctionId(flow, name) {
	return itemId(`${itemId(flow)}.${name}`);
}
function linkReferences(item, hasFunctions) {
	const origins = [...item.origins ?? []];
	const refersTo = [...hasFunctions ? functionNames(item) : [], ...entityNames(item)];
	for (const { path, text, allowed } of promptFieldsOf(item)) {
		const place = originOf(item, path);
		const told = /* @__PURE__ */ new Set();
		for (const reference of adkReferencesIn(text)) {
			if (told.has(reference.written)) continue;
			told.add(reference.written);
			const at = referencePath(path, reference.written);
			origins.push({
				at,
				file: place.file,
				path: place.path,
				text: reference.written
			});
			if (reference.form !== "reference" || !allowed.includes(reference.prefix)) continue;
			const section = SECTION_OF[reference.prefix];
			if (section === void 0 || section === "tools" && !hasFunctions) continue;
			const id = reference.prefix === "ft" ? flowFunctionId(item.id, reference.name) : itemId(reference.name);
			refersTo.push({
				path: at,
				section,
				id,
				called: reference.name
			});
		}
	}
	return item.section === "topics" ? asActions(item, origins, refersTo) : {
		...item,
		origins,
		refersTo
	};
}
function asActions(item, origins, refersTo) {
	const actions = {
		tools: [],
		sms: [],
		handoffs: []
	};
	const others = [];
	const listed = /* @__PURE__ */ new Set();
	for (const reference of refersTo) {
		const { section, id, path } = reference;
		if (section !== "tools" && section !== "sms" && section !== "handoffs") {
			others.push(reference);
			continue;
		}
		if (listed.has(`${section}/${id}`)) continue;
		listed.add(`${section}/${id}`);
		const place = originOf({
			...item,
			origins
		}, path);
		origins.push({
			at: [
				"actions",
				section,
				actions[section].length
			],
			...place
		});
		actions[section].push(id);
	}
	return {
		...item,
		value: {
			...item.value,
			actions
		},
		origins,
		refersTo: others
	};
}
function functionNames(item) {
	if (item.section !== "voice") return [];
	return listAt(item.value, "phrase_filtering").flatMap((_, index) => {
		const path = [
			"phrase_filtering",
			index,
			"function"
		];
		const name = textAt(item.value, ...path);
		return name === void 0 || name === "" ? [] : [{
			path,
			section: "tools",
			id: itemId(name),
			called: name
		}];
	});
}
function entityNames(item) {
	if (item.section !== "flows") return [];
	return listAt(item.value, "steps").flatMap((step, index) => [...namesAt(item, [
		"steps",
		index,
		"extracted_entities"
	]), ...listAt(step, "conditions").flatMap((_, condition) => namesAt(item, [
		"steps",
		index,
		"conditions",
		condition,
		"required_entities"
	]))]);
}
function namesAt(item, path) {
	return textsAt(item.value, ...path).map(({ index, text }) => ({
		path: [...path, index],
		section: "entities",
		id: itemId(text),
		called: text
	}));
}
// src/domain/agent/layouts/polyai-adk/adk-project.ts
var AdkProject = class {
	files;
	builder;
	hasFunctions;
	#singles = /* @__PURE__ */ new Map();
	#read = /* @__PURE__ */ new Map();
	constructor(files, builder) {
		this.files = files;
		this.builder = builder;
		this.hasFunctions = files.some(({ file }) => file.path.endsWith(".py"));
		for (const { file, place } of files) if (place.place === "single") this.#singles.set(place.kind, file);
	}
	single(kind, item) {
		const file = this.#singles.get(kind);
		if (file === void 0) return void 0;
		const known = this.#read.get(kind);
		if (known) return known;
		const reading = this.read(file, SINGLE_SHAPES[kind], item);
		this.#read.set(kind, reading);
		return reading;
	}
	text(kind) {
		return this.#singles.get(kind);
	}
	read(file, shape, item) {
		const reading = this.builder.readYaml(file, item);
		if (shape !== void 0 && reading.value !== void 0) for (const { rule, path, which, message, hint } of checkShape(shape, reading.value)) this.builder.report({
			rule,
			severity: rule === "unknown-key" ? "warning" : "error",
			message,
			hint,
			location: reading.locate(path, which),
			...item === void 0 ? {} : { item }
		});
		return {
			file,
			value: asObject(reading.value)
		};
	}
	add({ path = [], origins = [], ...rest }) {
		this.builder.add(linkReferences({
			...rest,
			path,
			origins
		}, this.hasFunctions));
	}
	addEach(kind, key, section, map) {
		const reading = this.single(kind);
		const list = reading?.value[key];
		if (reading === void 0 || !Array.isArray(list)) return;
		list.forEach((entry, index) => {
			if (!isJsonObject(entry) || typeof entry.name !== "string" || entry.name.trim() === "") return;
			const path = [key, index];
			const { file } = reading;
			this.add({
				section,
				id: itemId(entry.name),
				file: file.path,
				path,
				...map(entry, path, file)
			});
		});
	}
};
function asObject(value) {
	return isJsonObject(value) ? value : {};
}
function without(value, ...keys) {
	return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}
// src/domain/agent/layouts/polyai-adk/read-text.ts
function readText$1(file) {
	const whole = {
		file: file.path,
		line: 1,
		column: 1
	};
	return {
		value: file.text,
		findings: [],
		locate: () => whole,
		locateText(_, text) {
			const at = text === "" ? -1 : file.text.indexOf(text);
			return at === -1 ? whole : new LineIndex(file.path, file.text).locate(at, at + text.length);
		}
	};
}
// src/domain/agent/layouts/polyai-adk/map-agent.ts
function mapAgent(project) {
	addAgent(project);
	addConfiguration(project, "voice");
	addConfiguration(project, "chat");
	addInstructions(project);
	for (const kind of [
		"safety-filters",
		"voice-safety-filters",
		"chat-safety-filters"
	]) {
		const reading = project.single(kind, `guardrails/${kind}`);
		if (!reading) continue;
		const value = {
			name: kind,
			kind: "safety",
			...reading.value
		};
		project.add({
			section: "guardrails",
			id: kind,
			value,
			file: reading.file.path
		});
	}
	const variants = project.single("variants", "agent/variants");
	if (variants) project.add({
		section: "agent",
		id: "variants",
		value: variants.value,
		file: variants.file.path
	});
}
function greetingChannel(project) {
	return textAt(project.single("voice", "voice/voice")?.value, "greeting", "welcome_message") === void 0 ? "chat" : "voice";
}
function addAgent(project) {
	const value = {};
	const origins = [];
	let file;
	const take = (reading, at, path, part) => {
		const [key] = at;
		const found = reading && part(reading);
		if (reading === void 0 || found === void 0 || typeof key !== "string") return;
		value[key] = found;
		file ??= reading.file.path;
		origins.push({
			at,
			file: reading.file.path,
			path
		});
	};
	const single = (kind) => project.single(kind, "agent/agent");
	const info = single("project");
	take(info, ["name"], ["project_name"], (reading) => textAt(reading.value, "project_name"));
	take(info, ["project"], [], (reading) => without(reading.value, "project_name"));
	take(single("role"), ["role"], [], (reading) => reading.value);
	take(single("personality"), ["personality"], [], (reading) => reading.value);
	const languages = single("languages");
	take(languages, ["languages"], [], (reading) => languagesIn(reading));
	listAt(languages?.value, "additional_languages").forEach((_, index) => {
		addOrigin(origins, languages, ["languages", index + 1], ["additional_languages", index]);
	});
	addOrigin(origins, languages, ["languages", 0], ["default_language"]);
	const channel = greetingChannel(project);
	take(project.single(channel, channel === "voice" ? "voice/voice" : "agent/chat"), ["greeting"], ["greeting", "welcome_message"], (reading) => textAt(reading.value, "greeting", "welcome_message"));
	take(single("experimental"), ["experimental_config"], [], (reading) => reading.value);
	if (file === void 0) return;
	project.add({
		section: "agent",
		id: "agent",
		value,
		file,
		origins
	});
	const name = textAt(value, "name");
	if (name !== void 0 && name.trim() !== "") project.builder.setDisplayName(name);
}
function addOrigin(origins, reading, at, path) {
	if (reading) origins.push({
		at,
		file: reading.file.path,
		path
	});
}
function languagesIn({ value }) {
	return [textAt(value, "default_language") ?? "", ...listAt(value, "additional_languages")];
}
function addConfiguration(project, channel) {
	const section = channel === "voice" ? "voice" : "agent";
	const reading = project.single(channel, `${section}/${channel}`);
	if (!reading) return;
	const value = greetingChannel(project) === channel && reading.value.greeting !== void 0 ? {
		...reading.value,
		greeting: without(objectAt(reading.value, "greeting"), "welcome_message")
	} : reading.value;
	project.add({
		section,
		id: channel,
		value,
		file: reading.file.path
	});
}
function addInstructions(project) {
	const file = project.text("rules");
	if (file === void 0) return;
	project.builder.take(file, readText$1(file));
	const origins = [{
		at: ["text"],
		file: file.path,
		path: []
	}];
	project.add({
		section: "instructions",
		id: "instructions",
		value: { text: plainText(file.text) },
		file: file.path,
		origins
	});
}
// src/domain/agent/layouts/polyai-adk/map-config.ts
function mapConfig$1(project) {
	project.addEach("entities", "entities", "entities", (value) => ({ value }));
	project.addEach("translations", "translations", "responses", (value) => ({ value }));
	project.addEach("sms", "sms_templates", "sms", (entry, path, { path: file }) => {
		const written = objectAt(entry, "env_phone_numbers");
		const from = [...path, "env_phone_numbers"];
		const numbers = Object.entries(written).map(([key, number]) => [environmentOf(key), number]);
		return {
			value: withField(without(entry, "env_phone_numbers"), entry.env_phone_numbers, { phone_numbers: Object.fromEntries(numbers) }),
			origins: [{
				at: ["phone_numbers"],
				file,
				path: from
			}, ...Object.keys(written).map((key) => ({
				at: ["phone_numbers", environmentOf(key)],
				file,
				path: [...from, key]
			}))]
		};
	});
	project.addEach("handoffs", "handoffs", "handoffs", (entry, path, { path: file }) => {
		const sip = objectAt(entry, "sip_config");
		return {
			value: {
				...without(entry, "is_default", "sip_config"),
				...renamed(entry, "is_default", "default"),
				...renamed(sip, "phone_number", "destination"),
				...entry.sip_config === void 0 ? {} : { sip_config: without(sip, "phone_number") }
			},
			origins: [{
				at: ["default"],
				file,
				path: [...path, "is_default"]
			}, {
				at: ["destination"],
				file,
				path: [
					...path,
					"sip_config",
					"phone_number"
				]
			}]
		};
	});
	project.addEach("integrations", "api_integrations", "integrations", (entry, path, { path: file }) => {
		const environments = Object.entries(objectAt(entry, "environments"));
		const from = [...path, "environments"];
		return {
			value: {
				kind: "rest",
				...without(entry, "environments"),
				endpoints: fieldOfEach(environments, "base_url"),
				auth: fieldOfEach(environments, "auth_type")
			},
			origins: [
				{
					at: ["endpoints"],
					file,
					path: from
				},
				{
					at: ["auth"],
					file,
					path: from
				},
				...environments.flatMap(([name]) => [{
					at: ["endpoints", name],
					file,
					path: [
						...from,
						name,
						"base_url"
					]
				}, {
					at: ["auth", name],
					file,
					path: [
						...from,
						name,
						"auth_type"
					]
				}])
			]
		};
	});
}
function environmentOf(key) {
	return key === "pre_release" ? "pre-release" : key;
}
function withField(value, written, field) {
	return written === void 0 ? value : {
		...value,
		...field
	};
}
function renamed(value, from, to) {
	const found = value[from];
	return found === void 0 ? {} : { [to]: found };
}
function fieldOfEach(environments, field) {
	return Object.fromEntries(environments.flatMap(([name, environment]) => {
		const value = objectAt({ environment }, "environment")[field];
		return value === void 0 || value === null ? [] : [[name, value]];
	}));
}
// src/domain/agent/layouts/polyai-adk/map-environments.ts
function mapEnvironments(project) {
	const found = /* @__PURE__ */ new Map();
	for (const { file, place } of project.files) {
		if (place.place !== "real-time") continue;
		const { environment, part } = place;
		const reading = project.read(file, {
			is: "map",
			of: { is: "anything" }
		}, `environments/${environment}`);
		const known = found.get(environment) ?? {
			value: {},
			file: file.path,
			origins: []
		};
		found.set(environment, known);
		known.value[part] = reading.value;
		known.origins.push({
			at: [part],
			file: file.path,
			path: []
		});
	}
	for (const [id, { value, file, origins }] of found) project.add({
		section: "environments",
		id,
		value,
		file,
		origins
	});
}
// src/domain/agent/layouts/polyai-adk/map-flows.ts
function mapFlows(project) {
	const flows = /* @__PURE__ */ new Map();
	for (const placed of project.files) {
		const { place } = placed;
		if (place.place !== "flow" && place.place !== "step" && place.place !== "function-step") continue;
		const flow = flows.get(place.flow) ?? { steps: [] };
		flows.set(place.flow, flow);
		if (place.place === "flow") flow.config = placed;
		else flow.steps.push(placed);
	}
	for (const [folder, files] of flows) mapFlow(project, folder, files);
}
function mapFlow(project, folder, { config, steps }) {
	const id = itemId(folder);
	const item = `flows/${id}`;
	const first = config ?? steps[0];
	if (first === void 0) return;
	const settings = config ? project.read(config.file, FLOW_SHAPE, item).value : {};
	if (config === void 0) project.builder.reportFile(first.file, {
		rule: "missing-file",
		severity: "error",
		message: `The flow ${folder} has no flow_config.yaml.`,
		hint: "Add it with name, description and start_step.",
		item
	});
	const origins = [];
	const values = steps.map((step, index) => mapStep(project, step, item, index, origins));
	const value = {
		name: folder,
		...settings,
		steps: values
	};
	project.add({
		section: "flows",
		id,
		value,
		file: first.file.path,
		origins
	});
}
function mapStep(project, { file, place }, item, index, origins) {
	origins.push({
		at: ["steps", index],
		file: file.path,
		path: []
	});
	if (place.place === "function-step") {
		project.builder.take(file, readText$1(file));
		return {
			id: place.name,
			step_type: "function_step",
			code: plainText(file.text)
		};
	}
	const { value } = project.read(file, STEP_SHAPE, item);
	origins.push({
		at: [
			"steps",
			index,
			"id"
		],
		file: file.path,
		path: ["name"]
	}, {
		at: [
			"steps",
			index,
			"say"
		],
		file: file.path,
		path: ["prompt"]
	});
	const name = textAt(value, "name");
	return {
		...name === void 0 ? {} : { id: name },
		...without(value, "name", "prompt"),
		...value.prompt === void 0 ? {} : { say: value.prompt }
	};
}
// src/domain/agent/layouts/polyai-adk/python-function.ts
const DEFINITION = /^(?:async[ \t]+)?def[ \t]+([A-Za-z_]\w{0,199})[ \t]*\(/gm;
const DECORATOR = /^@(func_\w{1,60})[ \t]*\(/gm;
const LONGEST = 2e4;
const MOST = 200;
function pythonFunctionsIn(code) {
	return firstMatches(code, DEFINITION).map((match) => {
		const name = match[1] ?? "";
		const open = match.index + match[0].length;
		const start = match.index + match[0].lastIndexOf(name, match[0].length - 1);
		return {
			name,
			start,
			end: start + name.length,
			parameters: splitAtCommas(code, open).flatMap((part) => toParameter(part) ?? [])
		};
	});
}
function pythonDecoratorsIn(code) {
	return firstMatches(code, DECORATOR).map((match) => ({
		name: match[1] ?? "",
		start: match.index,
		end: match.index + match[0].length - 1,
		arguments: splitAtCommas(code, match.index + match[0].length).map(({ text }) => text.trim())
	}));
}
function firstMatches(code, pattern) {
	const found = [];
	for (const match of code.matchAll(pattern)) if (found.push(match) === MOST) break;
	return found;
}
function pythonText(literal) {
	const match = /^(?:"""([\s\S]*)"""|"([^"\\\n]*)"|'([^'\\\n]*)')$/.exec(literal ?? "");
	return match === null ? void 0 : match[1] ?? match[2] ?? match[3];
}
function toParameter({ text, start }) {
	const bare = text.trim();
	if (bare === "" || bare === "*" || bare === "/") return void 0;
	const from = start + text.indexOf(bare);
	const equals = topLevel(bare, "=");
	const declared = equals === -1 ? bare : bare.slice(0, equals);
	const colon = declared.indexOf(":");
	return {
		name: (colon === -1 ? declared : declared.slice(0, colon)).trim(),
		annotation: colon === -1 ? void 0 : declared.slice(colon + 1).replace(/#[^\n]*/g, "").trim(),
		hasDefault: equals !== -1,
		start: from,
		end: from + bare.length
	};
}
function topLevel(text, wanted) {
	let depth = 0;
	for (let at = 0; at < text.length; at += 1) {
		const character = text.charAt(at);
		if (character === wanted && depth === 0) return at;
		if ("([{".includes(character)) depth += 1;
		else if (")]}".includes(character)) depth -= 1;
	}
	return -1;
}
function splitAtCommas(code, open) {
	const text = code.slice(open, open + LONGEST);
	const parts = [];
	let depth = 0;
	let from = 0;
	let at = 0;
	const push = (end) => {
		parts.push({
			text: text.slice(from, end),
			start: open + from
		});
	};
	while (at < text.length) {
		const character = text.charAt(at);
		if (character === "\"" || character === "'") {
			at = endOfText(text, at);
			continue;
		}
		if (character === "#") {
			const line = text.indexOf("\n", at);
			const end = line === -1 ? text.length : line;
			if (text.slice(from, at).trim() === "") from = end;
			at = end;
			continue;
		}
		if (depth === 0 && (character === "," || character === ")")) {
			push(at);
			if (character === ")") return parts;
			from = at + 1;
		} else if ("([{".includes(character)) depth += 1;
		else if (")]}".includes(character)) depth -= 1;
		at += 1;
	}
	return parts;
}
function endOfText(text, start) {
	const quote = text.charAt(start);
	const triple = quote.repeat(3);
	if (text.startsWith(triple, start)) {
		const end = text.indexOf(triple, start + 3);
		return end === -1 ? text.length : end + 3;
	}
	for (let at = start + 1; at < text.length; at += 1) {
		const character = text.charAt(at);
		if (character === "\\") at += 1;
		else if (character === quote || character === "\n") return at + 1;
	}
	return text.length;
}
// src/domain/agent/layouts/polyai-adk/map-functions.ts
const PYTHON_TYPES = /* @__PURE__ */ new Map([
	["str", "string"],
	["int", "integer"],
	["float", "number"],
	["bool", "boolean"]
]);
const GIVEN_PARAMETERS = /* @__PURE__ */ new Set(["conv", "flow"]);
function mapFunction(project, { file, place }) {
	if (place.place !== "function" && place.place !== "flow-function") return;
	const flow = place.place === "flow-function" ? place.flow : void 0;
	const id = flow === void 0 ? itemId(place.name) : flowFunctionId(flow, place.name);
	project.builder.take(file, readText$1(file));
	const signature = signatureOf(file.text, place.name);
	project.add({
		section: "tools",
		id,
		value: {
			name: place.name,
			function_type: flow === void 0 ? globalType(place.name) : "transition",
			...flow === void 0 ? {} : { flow },
			...signature,
			code: plainText(file.text)
		},
		file: file.path
	});
}
function globalType(name) {
	return name === "start_function" ? "start" : name === "end_function" ? "end" : "global";
}
function signatureOf(code, name) {
	const decorators = pythonDecoratorsIn(code);
	const description = decorators.find((decorator) => decorator.name === "func_description");
	const described = new Map(decorators.flatMap((decorator) => {
		if (decorator.name !== "func_parameter") return [];
		const [parameter, text] = decorator.arguments.map(pythonText);
		return parameter === void 0 || text === void 0 ? [] : [[parameter, text]];
	}));
	const parameters = (pythonFunctionsIn(code).find((one) => one.name === name)?.parameters ?? []).filter((parameter) => !GIVEN_PARAMETERS.has(parameter.name));
	const properties = parameters.map((parameter) => {
		const type = PYTHON_TYPES.get(parameter.annotation ?? "");
		const text = described.get(parameter.name);
		return [parameter.name, {
			...type === void 0 ? {} : { type },
			...text === void 0 ? {} : { description: text }
		}];
	});
	const text = pythonText(description?.arguments[0]);
	return {
		...text === void 0 ? {} : { description: text },
		parameters: {
			type: "object",
			properties: Object.fromEntries(properties),
			required: parameters.filter(({ hasDefault }) => !hasDefault).map((parameter) => parameter.name)
		}
	};
}
// src/domain/agent/layouts/polyai-adk/map-topics.ts
function mapTopic(project, { file }, name) {
	const id = itemId(name);
	const { value } = project.read(file, TOPIC_SHAPE, `topics/${id}`);
	project.add({
		section: "topics",
		id,
		value: {
			enabled: true,
			...without(value, "example_queries", "actions"),
			sample_questions: value.example_queries ?? [],
			...value.actions === void 0 ? {} : { actions_text: value.actions }
		},
		file: file.path,
		origins: [{
			at: ["sample_questions"],
			file: file.path,
			path: ["example_queries"]
		}, {
			at: ["actions_text"],
			file: file.path,
			path: ["actions"]
		}]
	});
}
function mapContext(project, { file }, name) {
	project.builder.take(file, readText$1(file));
	project.add({
		section: "knowledge",
		id: itemId(name),
		value: {
			name,
			sources: [{
				title: name,
				text: plainText(file.text)
			}]
		},
		file: file.path,
		origins: [{
			at: [
				"sources",
				0,
				"text"
			],
			file: file.path,
			path: []
		}]
	});
}
// src/domain/agent/layouts/polyai-adk/map-voice.ts
const FILES = [
	"asr-settings",
	"keyphrase-boosting",
	"transcript-corrections",
	"pronunciations",
	"phrase-filtering"
];
function mapVoice(project) {
	for (const id of FILES) {
		const reading = project.single(id, `voice/${id}`);
		if (reading) project.add({
			section: "voice",
			id,
			value: reading.value,
			file: reading.file.path
		});
	}
}
// src/domain/agent/layouts/polyai-adk/place-adk-file.ts
const SINGLE = new Map(Object.entries({
	"project.yaml": "project",
	"agent_settings/personality.yaml": "personality",
	"agent_settings/role.yaml": "role",
	"agent_settings/rules.txt": "rules",
	"agent_settings/languages.yaml": "languages",
	"agent_settings/safety_filters.yaml": "safety-filters",
	"agent_settings/experimental_config.json": "experimental",
	"config/entities.yaml": "entities",
	"config/handoffs.yaml": "handoffs",
	"config/sms_templates.yaml": "sms",
	"config/translations.yaml": "translations",
	"config/variant_attributes.yaml": "variants",
	"config/api_integrations.yaml": "integrations",
	"voice/configuration.yaml": "voice",
	"voice/safety_filters.yaml": "voice-safety-filters",
	"voice/speech_recognition/asr_settings.yaml": "asr-settings",
	"voice/speech_recognition/keyphrase_boosting.yaml": "keyphrase-boosting",
	"voice/speech_recognition/transcript_corrections.yaml": "transcript-corrections",
	"voice/response_control/pronunciations.yaml": "pronunciations",
	"voice/response_control/phrase_filtering.yaml": "phrase-filtering",
	"chat/configuration.yaml": "chat",
	"chat/safety_filters.yaml": "chat-safety-filters"
}));
const REAL_TIME_FOLDERS = /* @__PURE__ */ new Map([
	["draft_and_sandbox", "sandbox"],
	["pre_release", "pre-release"],
	["live", "live"]
]);
const FOLDERS = /* @__PURE__ */ new Set([
	"agent_settings",
	"config",
	"voice",
	"chat",
	"topics",
	"flows",
	"test_suite",
	"real_time_configuration"
]);
const ELSEWHERE = { place: "elsewhere" };
function placeAdkFile(path, root) {
	const prefix = root === "" ? "" : `${root}/`;
	if (!path.startsWith(prefix)) return ELSEWHERE;
	const below = path.slice(prefix.length);
	const single = SINGLE.get(below);
	if (single !== void 0) return {
		place: "single",
		kind: single
	};
	const parts = below.split("/");
	return placeListed(parts) ?? placeUnread(below, parts);
}
function placeListed(parts) {
	const [folder, second = "", third = "", fourth = ""] = parts;
	if (parts.length === 2) {
		if (folder === "topics") return named("topic", second, ".yaml");
		if (folder === "test_suite") return named("test", second, ".yaml");
		if (folder === "functions") return named("function", second, ".py");
		if (folder === "context") return named("context", second, ".md") ?? named("context", second, ".MD");
	}
	if (folder === "flows" && parts.length === 3 && third === "flow_config.yaml") return {
		place: "flow",
		flow: second
	};
	if (folder === "flows" && parts.length === 4) {
		if (third === "steps") return inFlow("step", second, fourth, ".yaml");
		if (third === "function_steps") return inFlow("function-step", second, fourth, ".py");
		if (third === "functions") return inFlow("flow-function", second, fourth, ".py");
	}
	const environment = REAL_TIME_FOLDERS.get(second);
	const part = third === "data.json" ? "data" : third === "schema.json" ? "schema" : void 0;
	if (folder === "real_time_configuration" && parts.length === 3 && environment && part) return {
		place: "real-time",
		environment,
		part
	};
}
function named(place, file, ending) {
	const name = withoutEnding(file, ending);
	return name === void 0 ? void 0 : {
		place,
		name
	};
}
function inFlow(place, flow, file, ending) {
	const name = withoutEnding(file, ending);
	return name === void 0 ? void 0 : {
		place,
		flow,
		name
	};
}
function withoutEnding(file, ending) {
	if (!file.endsWith(ending) || file === "__init__.py" || file.startsWith(".")) return void 0;
	return file.slice(0, -ending.length);
}
function placeUnread(below, parts) {
	const [folder = "", ...deeper] = parts;
	if (!/\.(?:ya?ml|json)$/i.test(below) || deeper.length === 0 || !FOLDERS.has(folder) || below.includes("/.")) return ELSEWHERE;
	if (below.endsWith(".yml")) return {
		place: "unknown",
		hint: "The ADK reads .yaml files: rename it."
	};
	const near = nearestName(below, SINGLE.keys());
	return {
		place: "unknown",
		hint: near === void 0 ? "Move it to where the ADK reads it, or out of the project's folders." : `Did you mean ${near}?`
	};
}
// src/domain/agent/layouts/polyai-adk/polyai-adk-layout.ts
const BESIDE$1 = [
	"topics",
	"flows",
	"functions",
	"config"
];
const polyaiAdkLayout = {
	id: "polyai-adk",
	title: "PolyAI ADK",
	defaultRoot: "",
	recognise(paths) {
		const folders = /* @__PURE__ */ new Set();
		for (const path of paths) {
			const slash = path.indexOf("/");
			if (slash > 0) folders.add(path.slice(0, slash));
		}
		if (!folders.has("agent_settings")) return void 0;
		if (paths.has("project.yaml")) return "there are project.yaml and agent_settings/";
		const beside = BESIDE$1.find((folder) => folders.has(folder));
		return beside === void 0 ? void 0 : `there are agent_settings/ and ${beside}/`;
	},
	owns: (path, { root }) => placeAdkFile(path, root).place !== "elsewhere",
	load
};
function load(files, { root }, builder) {
	const placed = files.flatMap((file) => {
		const place = placeAdkFile(file.path, root);
		return place.place === "elsewhere" ? [] : [{
			file,
			place
		}];
	});
	const project = new AdkProject(placed, builder);
	mapAgent(project);
	mapConfig$1(project);
	mapVoice(project);
	mapFlows(project);
	mapEnvironments(project);
	for (const one of placed) {
		const { file, place } = one;
		if (place.place === "topic") mapTopic(project, one, place.name);
		else if (place.place === "context") mapContext(project, one, place.name);
		else if (place.place === "function" || place.place === "flow-function") mapFunction(project, one);
		else if (place.place === "test") project.read(file, TEST_SHAPE);
		else if (place.place === "unknown") builder.reportFile(file, {
			rule: "unknown-file",
			severity: "warning",
			message: "The ADK does not read this file.",
			hint: place.hint
		});
	}
}
// src/domain/agent/layouts/rasa/built-in-names.ts
const words = (text) => new Set(text.trim().split(/\s+/));
const INTENTS = words(`
  restart back out_of_scope session_start session_end silence_timeout nlu_fallback
`);
const SLOTS = words(`
  requested_slot session_started_metadata flow_hashes return_value language route_session_to_calm
  knowledge_base_listed_objects knowledge_base_last_object knowledge_base_last_object_type confirm_correction
  confirm_slot_correction silence_timeout consecutive_silence_timeouts interrupted_flow_to_continue
  continue_interrupted_flow_confirmation context
`);
const ACTIONS = words(`
  ... action_listen action_restart action_session_start action_default_fallback action_deactivate_loop
  action_deactivate_form action_revert_fallback_events action_default_ask_affirmation action_default_ask_rephrase
  action_two_stage_fallback action_unlikely_intent action_back action_extract_slots action_validate_slot_mappings
  action_send_text action_agent_request_user_input action_cancel_flow action_clarify_flows action_correct_flow_slot
  action_run_slot_rejections action_clean_stack action_trigger_search action_trigger_chitchat action_trigger_flow
  action_reset_routing action_hangup action_repeat_bot_messages action_continue_interrupted_flow
  action_cancel_interrupted_flows action_block_digression action_continue_digression action_change_flow
`);
const RESPONSES = words(`
  utter_ask_continue_interrupted_flow_confirmation utter_ask_interrupted_flow_to_continue utter_ask_rephrase
  utter_ask_still_there utter_boolean_slot_rejection utter_can_do_something_else utter_cannot_handle
  utter_categorical_slot_rejection utter_clarification_options_rasa utter_clarification_no_options_rasa
  utter_corrected_previous_input utter_not_corrected_previous_input utter_ask_confirm_slot_correction
  utter_ask_confirm_correction utter_float_slot_rejection utter_flow_cancelled_rasa utter_flow_continue_interrupted
  utter_free_chitchat_response utter_human_handoff_not_available utter_inform_code_change utter_inform_hangup
  utter_internal_error_rasa utter_no_knowledge_base utter_no_relevant_answer_found utter_skip_question_answer
  utter_user_input_empty_error_rasa utter_user_input_too_long_error_rasa utter_block_digressions
  utter_continue_interruption
`);
const isBuiltInIntent = (name) => INTENTS.has(name);
const isBuiltInSlot = (name) => SLOTS.has(name);
const isBuiltInResponse = (name) => RESPONSES.has(name);
const isBuiltInFlow = (name) => name.startsWith("pattern_");
const isBuiltInAction = (name) => ACTIONS.has(name) || isBuiltInFlow(name);
function baseName(name) {
	const slash = name.indexOf("/");
	return slash === -1 ? name : name.slice(0, slash);
}
// src/domain/agent/layouts/rasa/rasa-references.ts
const slotId = (name) => itemId(`slot.${name}`);
function reference(path, section, id, name) {
	return {
		path,
		section,
		id,
		...id === name ? {} : { called: name }
	};
}
function entityReference(path, name) {
	return reference(path, "entities", itemId(name), name);
}
function slotReferences(path, name) {
	return isBuiltInSlot(name) ? [] : [reference(path, "entities", slotId(name), name)];
}
function intentReferences(path, written) {
	const name = baseName(written);
	return isBuiltInIntent(name) ? [] : [reference(path, "topics", itemId(name), name)];
}
function flowReferences(path, name) {
	return isBuiltInFlow(name) || isBuiltInAction(name) ? [] : [reference(path, "flows", itemId(name), name)];
}
function conditionReferences(path, condition) {
	if (typeof condition !== "string") return [];
	const names = [...condition.matchAll(/\bslots\.([A-Za-z_]\w{0,119})/g)].map(([, name = ""]) => name);
	return [...new Set(names)].flatMap((name) => slotReferences(path, name));
}
function actionReferences(path, name, forms) {
	if (isBuiltInAction(name) || isBuiltInResponse(name) || name.includes("{")) return [];
	if (forms.has(name)) return flowReferences(path, name);
	if (name.startsWith("utter_")) return [reference(path, "responses", itemId(name), name)];
	return [reference(path, "tools", itemId(name), name)];
}
// src/domain/agent/layouts/rasa/map-calm-flows.ts
function mapCalmFlows(project) {
	const forms = new Set(project.forms.keys());
	for (const [name, { file, path, value }] of project.flows) {
		const flow = objectAt(value);
		const steps = listAt(flow, "steps");
		project.builder.add({
			section: "flows",
			id: itemId(name),
			value: {
				...flow,
				name: textAt(flow, "name") ?? name,
				kind: "flow",
				key: name
			},
			file,
			path,
			refersTo: [
				...conditionReferences(["if"], flow.if),
				...textsAt(flow, "persisted_slots").flatMap(({ index, text }) => slotReferences(["persisted_slots", index], text)),
				...steps.flatMap((step, index) => stepReferences$1(project, ["steps", index], step, forms)),
				...listAt(flow, "nlu_trigger").flatMap((trigger, index) => {
					const intent = textAt(trigger, "intent") ?? textAt(trigger, "intent", "name");
					return intent === void 0 ? [] : intentReferences([
						"nlu_trigger",
						index,
						"intent"
					], intent);
				})
			]
		});
	}
}
function stepReferences$1(project, path, step, forms) {
	if (!isJsonObject(step)) return [];
	const collect = textAt(step, "collect");
	const action = textAt(step, "action");
	const link = textAt(step, "link");
	const call = textAt(step, "call");
	const utter = textAt(step, "utter");
	return [
		...collect === void 0 ? [] : slotReferences([...path, "collect"], collect),
		...action === void 0 ? [] : actionReferences([...path, "action"], action, forms),
		...utter === void 0 ? [] : actionReferences([...path, "utter"], utter, forms),
		...link === void 0 ? [] : flowReferences([...path, "link"], link),
		...call === void 0 || Object.hasOwn(step, "mcp_server") ? [] : calledReferences(project, [...path, "call"], call),
		...listAt(step, "set_slots").flatMap((entry, index) => Object.keys(objectAt(entry)).flatMap((name) => slotReferences([
			...path,
			"set_slots",
			index,
			name
		], name))),
		...listAt(step, "rejections").flatMap((entry, index) => {
			const said = textAt(entry, "utter");
			const at = [
				...path,
				"rejections",
				index
			];
			return [...conditionReferences([...at, "if"], fieldAt(entry, "if")), ...said === void 0 ? [] : actionReferences([...at, "utter"], said, forms)];
		}),
		...listAt(step, "next").flatMap((branch, index) => conditionReferences([
			...path,
			"next",
			index,
			"if"
		], fieldAt(branch, "if"))),
		...nextSteps(step.next).flatMap(({ steps, at }) => steps.flatMap((inner, index) => stepReferences$1(project, [
			...path,
			"next",
			...at,
			index
		], inner, forms)))
	];
}
function calledReferences({ builder }, path, name) {
	const agent = itemId(`agent.${name}`);
	return builder.find("tools", agent) === void 0 ? flowReferences(path, name) : [{
		path,
		section: "tools",
		id: agent,
		called: name
	}];
}
function nextSteps(next) {
	return listAt(next).flatMap((branch, index) => ["then", "else"].flatMap((key) => {
		const steps = listAt(branch, key);
		return steps.length > 0 ? [{
			steps,
			at: [index, key]
		}] : [];
	}));
}
// src/domain/agent/layouts/rasa/map-code.ts
const QUOTED = /["']([A-Za-z_][\w/-]{0,119})["']/g;
function mapCode({ builder }, files) {
	for (const file of files) {
		builder.take(file);
		builder.add({
			section: "tools",
			id: itemId(`code.${file.path.replaceAll("/", ".")}`),
			value: {
				name: file.path,
				kind: "code",
				code: plainText(file.text)
			},
			file: file.path,
			path: []
		});
	}
}
function namesInCode(code) {
	return [...code.matchAll(QUOTED)].map(([, name = ""]) => name);
}
// src/domain/agent/layouts/rasa/map-dialogue.ts
function mapRulesAndStories(project) {
	for (const [kind, placed] of [["rule", project.rules], ["story", project.stories]]) {
		const seen = /* @__PURE__ */ new Map();
		for (const one of placed) {
			const name = textAt(one.value, kind) ?? `${kind} without a name`;
			const times = (seen.get(name) ?? 0) + 1;
			seen.set(name, times);
			addDialogue(project, one, {
				kind,
				name,
				id: itemId(`${kind}.${times === 1 ? name : `${name} ${times}`}`),
				times
			});
		}
	}
}
function addDialogue(project, { file, path, value }, named) {
	const forms = new Set(project.forms.keys());
	const { [named.kind]: _, ...rest } = value;
	const refersTo = [...stepsReferences(["steps"], listAt(value, "steps"), forms), ...stepsReferences(["condition"], listAt(value, "condition"), forms)];
	project.builder.add({
		section: "flows",
		id: named.id,
		value: {
			...rest,
			name: named.name,
			kind: named.kind,
			repeated: named.times > 1
		},
		file,
		path,
		origins: [{
			at: ["name"],
			file,
			path: [...path, named.kind]
		}],
		refersTo
	});
}
function stepsReferences(path, steps, forms) {
	return steps.flatMap((step, index) => stepReferences([...path, index], step, forms));
}
function stepReferences(path, step, forms) {
	if (!isJsonObject(step)) return [];
	const intent = textAt(step, "intent");
	const action = textAt(step, "action");
	const loop = textAt(step, "active_loop");
	return [
		...intent === void 0 ? [] : intentReferences([...path, "intent"], intent),
		...action === void 0 ? [] : actionReferences([...path, "action"], action, forms),
		...loop === void 0 ? [] : flowReferences([...path, "active_loop"], loop),
		...listAt(step, "entities").flatMap((entity, index) => {
			const name = typeof entity === "string" ? entity : Object.keys(objectAt(entity))[0];
			return name === void 0 || [
				"role",
				"group",
				"value"
			].includes(name) ? [] : [entityReference([
				...path,
				"entities",
				index
			], name)];
		}),
		...slotsSet(step.slot_was_set).flatMap(({ name, at }) => slotReferences([
			...path,
			"slot_was_set",
			...at
		], name)),
		...stepsReferences([...path, "or"], listAt(step, "or"), forms)
	];
}
function slotsSet(written) {
	if (Array.isArray(written)) return written.flatMap((entry, index) => {
		if (typeof entry === "string") return [{
			name: entry,
			at: [index]
		}];
		return Object.keys(objectAt(entry)).map((name) => ({
			name,
			at: [index, name]
		}));
	});
	return Object.keys(objectAt(written)).map((name) => ({
		name,
		at: [name]
	}));
}
function mapForms(project) {
	for (const [name, { file, path, value }] of project.forms) {
		const form = objectAt(value);
		const required = form.required_slots;
		project.builder.add({
			section: "flows",
			id: itemId(name),
			value: {
				...form,
				name,
				kind: "form"
			},
			file,
			path,
			refersTo: [...slotsSet(required).flatMap(({ name: slot, at }) => slotReferences(["required_slots", ...at], slot)), ...listAt(form, "ignored_intents").flatMap((intent, index) => typeof intent === "string" ? intentReferences(["ignored_intents", index], intent) : [])]
		});
	}
}
// src/domain/agent/layouts/rasa/rasa-project.ts
const DOMAIN_KEYS = /* @__PURE__ */ new Set([
	"session_config",
	"config",
	"e2e_actions",
	"imports"
]);
var RasaProject = class {
	builder;
	intents = [];
	actions = [];
	entities = [];
	nlu = [];
	rules = [];
	stories = [];
	slots = /* @__PURE__ */ new Map();
	forms = /* @__PURE__ */ new Map();
	flows = /* @__PURE__ */ new Map();
	responses = /* @__PURE__ */ new Map();
	other = [];
	versions = /* @__PURE__ */ new Set();
	#given = /* @__PURE__ */ new Map();
	constructor(builder) {
		this.builder = builder;
	}
	addTraining(file) {
		const { value } = this.builder.readYaml(file);
		if (!isJsonObject(value)) return;
		for (const [key, part] of Object.entries(value)) this.#addPart(file.path, key, part);
	}
	freeId(wanted) {
		const id = itemId(wanted);
		const count = (this.#given.get(id) ?? 0) + 1;
		this.#given.set(id, count);
		return count === 1 ? id : this.freeId(`${id.slice(0, 100)}.${count}`);
	}
	#addPart(file, key, part) {
		const isMissing = part === null;
		const list = (into) => {
			if (!isMissing && !Array.isArray(part)) this.#wrongType(file, key, "list");
			listAt(part).forEach((value, index) => {
				into.push({
					file,
					path: [key, index],
					value
				});
			});
		};
		const objects = (into) => {
			if (!isMissing && !Array.isArray(part)) this.#wrongType(file, key, "list");
			listAt(part).forEach((value, index) => {
				if (isJsonObject(value)) into.push({
					file,
					path: [key, index],
					value
				});
			});
		};
		const map = (into) => {
			if (!isMissing && !isJsonObject(part)) this.#wrongType(file, key, "mapping");
			for (const [name, value] of Object.entries(objectAt(part))) {
				const first = into.get(name);
				if (first === void 0) into.set(name, {
					file,
					path: [key, name],
					value
				});
				else this.#twice(key, name, {
					file,
					path: [key, name],
					value
				}, first);
			}
		};
		const into = {
			intents: this.intents,
			actions: this.actions,
			entities: this.entities
		};
		const blocks = {
			nlu: this.nlu,
			rules: this.rules,
			stories: this.stories
		};
		const maps = {
			slots: this.slots,
			forms: this.forms,
			flows: this.flows,
			responses: this.responses
		};
		if (isKeyOf(into, key)) list(into[key]);
		else if (isKeyOf(blocks, key)) objects(blocks[key]);
		else if (isKeyOf(maps, key)) map(maps[key]);
		else if (key === "version") this.versions.add(part);
		else {
			if (!DOMAIN_KEYS.has(key)) this.#unknownKey(file, key);
			this.other.push({
				file,
				path: [key],
				value: part
			});
		}
	}
	#wrongType(file, key, wanted) {
		this.builder.report({
			rule: "wrong-type",
			severity: "error",
			message: `\`${key}\` must be a ${wanted}.`,
			hint: "Correct it; Rasa can't read it like this.",
			location: this.builder.locateIn(file, [key])
		});
	}
	#unknownKey(file, key) {
		this.builder.report({
			rule: "unknown-key",
			severity: "warning",
			message: `Rasa does not know \`${key}\` at the top of a file.`,
			hint: "Correct the key, or remove it.",
			location: this.builder.locateIn(file, [key], "key")
		});
	}
	#twice(key, name, { file, path }, first) {
		this.builder.report({
			rule: "duplicate-item",
			severity: "error",
			message: `\`${name}\` of ${key} is already in ${first.file}.`,
			hint: "Keep one of the two.",
			location: this.builder.locateIn(file, path, "key")
		});
	}
};
function isKeyOf(known, key) {
	return Object.hasOwn(known, key);
}
function nameOf(value) {
	if (typeof value === "string") return {
		name: value,
		more: {}
	};
	if (!isJsonObject(value)) return void 0;
	const [name, ...others] = Object.keys(value);
	if (name === void 0 || others.length > 0) return void 0;
	return {
		name,
		more: objectAt(value, name)
	};
}
// src/domain/agent/layouts/rasa/map-domain.ts
function mapDomain(project) {
	for (const placed of project.actions) {
		const named = nameOf(placed.value);
		if (named === void 0) project.other.push(placed);
		if (named === void 0 || project.forms.has(named.name) || named.name.startsWith("utter_")) continue;
		addOnce(project, "tools", itemId(named.name), {
			name: named.name,
			...named.more
		}, placed);
	}
	for (const placed of project.entities) {
		const named = nameOf(placed.value);
		if (named === void 0) {
			project.other.push(placed);
			continue;
		}
		const value = {
			name: named.name,
			kind: "entity",
			...named.more
		};
		addOnce(project, "entities", itemId(named.name), value, placed);
	}
	for (const [name, placed] of project.slots) mapSlot(project, name, placed);
	for (const [name, placed] of project.responses) mapResponse(project, name, placed);
	for (const { file, path, value } of project.other) {
		const [key = "other"] = path;
		const settings = isJsonObject(value) ? value : { value };
		const id = project.freeId(`domain.${String(key)}`);
		project.builder.add({
			section: "agent",
			id,
			value: settings,
			file,
			path
		});
	}
	const versions = [...project.versions].filter((one) => typeof one === "string").sort();
	const [some] = [
		...project.rules,
		...project.intents,
		...project.nlu
	];
	if (versions.length > 0 && some !== void 0) project.builder.add({
		section: "agent",
		id: "format",
		value: { versions },
		file: some.file,
		path: ["version"]
	});
	for (const { file, path, value } of project.nlu) {
		if (textAt(value, "intent") !== void 0) continue;
		const [kind = "nlu"] = Object.keys(value);
		const id = itemId(`${kind}.${textAt(value, kind) ?? String(path[1] ?? "")}`);
		const item = {
			id: project.freeId(id),
			value: {
				...value,
				kind
			},
			file,
			path
		};
		project.builder.add({
			section: "entities",
			...item
		});
	}
}
function addOnce({ builder, other }, section, id, value, placed) {
	const { file, path } = placed;
	if (builder.find(section, id) === void 0) builder.add({
		section,
		id,
		value,
		file,
		path
	});
	else if (typeof placed.value !== "string") other.push(placed);
}
function mapSlot({ builder }, name, { file, path, value }) {
	const slot = isJsonObject(value) || value === null ? objectAt(value) : { value };
	const refersTo = [...listAt(slot, "mappings").flatMap((mapping, index) => mappingReferences(["mappings", index], mapping)), ...listAt(slot, "validation", "rejections").flatMap((rejection, index) => {
		const said = textAt(rejection, "utter");
		return said === void 0 ? [] : actionReferences([
			"validation",
			"rejections",
			index,
			"utter"
		], said, /* @__PURE__ */ new Set());
	})];
	builder.add({
		section: "entities",
		id: slotId(name),
		value: {
			...slot,
			name,
			kind: "slot"
		},
		file,
		path,
		refersTo
	});
}
function mappingReferences(path, mapping) {
	const entity = textAt(mapping, "entity");
	const intents = (key) => {
		const one = textAt(mapping, key);
		if (one !== void 0) return intentReferences([...path, key], one);
		return textsAt(mapping, key).flatMap(({ index, text }) => intentReferences([
			...path,
			key,
			index
		], text));
	};
	return [
		...entity === void 0 ? [] : [entityReference([...path, "entity"], entity)],
		...["action", "run_action_every_turn"].flatMap((key) => {
			const action = textAt(mapping, key);
			return action === void 0 ? [] : actionReferences([...path, key], action, /* @__PURE__ */ new Set());
		}),
		...intents("intent"),
		...intents("not_intent"),
		...listAt(mapping, "conditions").flatMap((condition, index) => {
			const at = [
				...path,
				"conditions",
				index
			];
			const loop = textAt(condition, "active_loop");
			const slot = textAt(condition, "requested_slot");
			return [...loop === void 0 ? [] : flowReferences([...at, "active_loop"], loop), ...slot === void 0 ? [] : slotReferences([...at, "requested_slot"], slot)];
		})
	];
}
function mapResponse({ builder }, name, { file, path, value }) {
	const variations = listAt(value);
	const refersTo = variations.flatMap((variation, index) => [...listAt(variation, "buttons").flatMap((button, at) => {
		const intent = /^\/([^{@\s;]+)/.exec(textAt(button, "payload") ?? "")?.[1];
		if (intent === void 0 || intent.startsWith("SetSlots")) return [];
		return intentReferences([
			"variations",
			index,
			"buttons",
			at,
			"payload"
		], intent);
	}), ...listAt(variation, "condition").flatMap((condition, at) => {
		const slot = textAt(condition, "type") === "slot" ? textAt(condition, "name") : void 0;
		return slot === void 0 ? [] : slotReferences([
			"variations",
			index,
			"condition",
			at,
			"name"
		], slot);
	})]);
	builder.add({
		section: "responses",
		id: itemId(name),
		value: {
			name,
			variations
		},
		file,
		path,
		origins: [{
			at: ["variations"],
			file,
			path
		}],
		refersTo
	});
}
// src/domain/agent/layouts/rasa/map-handoffs.ts
const HANDOFF_ACTION = /^action_(?:human_)?hand_?(?:off|over)(?:_to_(?:human|agent|person))?$/;
const HANDOFF_FLOW = "pattern_human_handoff";
function mapHandoffs(project) {
	for (const placed of project.actions) {
		const name = nameOf(placed.value)?.name;
		if (name !== void 0 && HANDOFF_ACTION.test(name)) add(project, name, { action: name }, placed);
	}
	const flow = project.flows.get(HANDOFF_FLOW);
	if (flow !== void 0) add(project, HANDOFF_FLOW, { flow: HANDOFF_FLOW }, flow);
}
function add({ builder }, name, value, { file, path }) {
	const id = itemId(name);
	if (builder.find("handoffs", id) !== void 0) return;
	builder.add({
		section: "handoffs",
		id,
		value: {
			name,
			...value
		},
		file,
		path
	});
}
// src/domain/agent/layouts/rasa/annotated-text.ts
const CLOSING = {
	"(": ")",
	"{": "}",
	"[": "]"
};
function readAnnotatedText(text) {
	const entities = [];
	const missing = /* @__PURE__ */ new Set();
	let plain = "";
	let done = 0;
	for (let close = text.indexOf("]"); close !== -1; close = text.indexOf("]", close + 1)) {
		if (close < done) continue;
		const opening = text[close + 1] ?? "";
		const closing = CLOSING[opening];
		if (closing === void 0 || missing.has(closing)) continue;
		const open = text.slice(done, close).lastIndexOf("[");
		if (open === -1) continue;
		const end = text.indexOf(closing, close + 2);
		if (end === -1) {
			missing.add(closing);
			continue;
		}
		const read = readAnnotation(opening, text.slice(close + 2, end));
		if (read === void 0) continue;
		entities.push(...read);
		plain += text.slice(done, done + open) + text.slice(done + open + 1, close);
		done = end + 1;
	}
	return {
		plain: plain + text.slice(done),
		entities
	};
}
function readAnnotation(opening, inside) {
	if (opening === "(") {
		const entity = inside.split(":", 1)[0]?.trim() ?? "";
		return entity === "" ? void 0 : [{ entity }];
	}
	if (!inside.includes("\"entity\"")) return void 0;
	const value = parse(opening === "{" ? `{${inside}}` : `[${inside}]`);
	const found = (Array.isArray(value) ? value : [value]).flatMap((one) => isJsonObject(one) ? toEntity(one) : []);
	return found.length === 0 ? void 0 : found;
}
function toEntity({ entity, role, group }) {
	if (typeof entity !== "string" || entity === "") return [];
	return [{
		entity,
		...typeof role === "string" ? { role } : {},
		...typeof group === "string" ? { group } : {}
	}];
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// src/domain/agent/layouts/rasa/map-intents.ts
function mapIntents(project) {
	const intents = /* @__PURE__ */ new Map();
	const intentOf = (name) => {
		const known = intents.get(name);
		if (known !== void 0) return known;
		const intent = {
			name,
			more: {},
			questions: [],
			annotated: [],
			unread: [],
			places: {
				questions: [],
				annotated: [],
				unread: []
			},
			refersTo: [],
			blocks: []
		};
		intents.set(name, intent);
		return intent;
	};
	for (const placed of project.intents) {
		const named = nameOf(placed.value);
		if (named === void 0) {
			project.other.push(placed);
			continue;
		}
		const intent = intentOf(named.name);
		if (intent.declared === void 0) {
			intent.declared = placed;
			intent.more = named.more;
		} else reportTwice(project, named.name, placed);
	}
	for (const block of project.nlu) {
		const name = textAt(block.value, "intent");
		if (name !== void 0) addExamples(intentOf(name), block);
	}
	for (const intent of intents.values()) addTopic(project, intent);
}
function reportTwice(project, name, { file, path }) {
	project.builder.report({
		rule: "duplicate-item",
		severity: "error",
		message: `The intent ${name} is declared twice.`,
		hint: "Keep one of the two.",
		location: project.builder.locateIn(file, path)
	});
}
function addExamples(intent, block) {
	intent.blocks.push(block);
	const { file, path, value } = block;
	const place = {
		file,
		path: [...path, "examples"]
	};
	const { examples, unread } = examplesIn(value.examples);
	const annotated = [];
	const questions = [];
	for (const example of examples) {
		const { plain, entities } = readAnnotatedText(example.written);
		const index = intent.questions.length + questions.length;
		questions.push(plain);
		if (entities.length > 0) annotated.push(example);
		for (const entity of entities) intent.refersTo.push(entityReference(["sample_questions", index], entity.entity));
	}
	const entriesOf = (list, found) => found.length === 0 ? [] : [{
		...place,
		first: list.length,
		at: found.map(({ at }) => at)
	}];
	intent.places.questions.push(...entriesOf(intent.questions, examples));
	intent.places.annotated.push(...entriesOf(intent.annotated, annotated));
	intent.places.unread.push(...entriesOf(intent.unread, unread));
	for (const question of questions) intent.questions.push(question);
	for (const { written } of annotated) intent.annotated.push(written);
	for (const { written } of unread) intent.unread.push(written);
}
function examplesIn(written) {
	const examples = [];
	const unread = [];
	if (typeof written === "string") written.split("\n").forEach((line, at) => {
		const text = line.trim();
		const example = text.startsWith("-") ? text.slice(1).trim() : "";
		if (example !== "") examples.push({
			written: example,
			at
		});
		else if (text !== "" && !text.startsWith("-")) unread.push({
			written: text,
			at
		});
	});
	listAt(written).forEach((entry, index) => {
		const text = typeof entry === "string" ? entry : textAt(entry, "text");
		if (text === void 0) return;
		const at = typeof entry === "string" ? [index] : [index, "text"];
		examples.push({
			written: text.trim().replace(/^-\s*/, ""),
			at
		});
	});
	return {
		examples,
		unread
	};
}
function addTopic({ builder }, intent) {
	const { declared, blocks, name } = intent;
	const place = declared ?? blocks[0];
	if (place === void 0) return;
	const further = blocks.flatMap(({ value }) => furtherThan(value));
	const first = blocks[0];
	builder.add({
		section: "topics",
		id: itemId(name),
		value: {
			name,
			enabled: true,
			declared: declared !== void 0,
			sample_questions: intent.questions,
			...intent.annotated.length > 0 ? { annotated_examples: intent.annotated } : {},
			...intent.unread.length > 0 ? { unread_lines: intent.unread } : {},
			...Object.keys(intent.more).length > 0 ? { settings: intent.more } : {},
			...further.length > 0 ? { training: further } : {}
		},
		file: place.file,
		path: place.path,
		origins: [...declared === void 0 ? [] : [{
			at: ["settings"],
			file: declared.file,
			path: [...declared.path, name]
		}, {
			at: ["name"],
			file: declared.file,
			path: declared.path
		}], ...first === void 0 ? [] : examplePlaces(intent, first)],
		refersTo: [
			...intent.refersTo,
			...usedEntities(intent.more),
			...triggered(intent.more)
		]
	});
}
function examplePlaces({ places }, { file, path }) {
	const place = {
		file,
		path: [...path, "examples"]
	};
	return [
		{
			at: ["sample_questions"],
			...place,
			entries: places.questions
		},
		{
			at: ["annotated_examples"],
			...place,
			entries: places.annotated
		},
		{
			at: ["unread_lines"],
			...place,
			entries: places.unread
		}
	];
}
function furtherThan({ intent: _, examples, ...rest }) {
	const each = listAt(examples).flatMap((example, index) => {
		const { text: __, ...more } = objectAt(example);
		return Object.keys(more).length > 0 ? [{
			example: index,
			...more
		}] : [];
	});
	return [...Object.keys(rest).length > 0 ? [rest] : [], ...each];
}
function triggered(more) {
	const action = textAt(more, "triggers");
	return action === void 0 ? [] : actionReferences(["settings", "triggers"], action, /* @__PURE__ */ new Set());
}
function usedEntities(more) {
	return ["use_entities", "ignore_entities"].flatMap((key) => listAt(objectAt(more), key).flatMap((entity, index) => typeof entity === "string" ? [entityReference([
		"settings",
		key,
		index
	], entity)] : []));
}
// src/domain/agent/layouts/rasa/map-platform-tests.ts
function mapPlatformTests(project, file) {
	const { value } = project.builder.readYaml(file);
	const forms = new Set(project.forms.keys());
	const flows = flowNames(project);
	for (const [key, kind] of [
		["stories", "story"],
		["rules", "rule"],
		["test_cases", "test_case"]
	]) listAt(value, key).forEach((entry, index) => {
		const name = textAt(entry, kind) ?? "";
		const steps = listAt(entry, "steps");
		project.builder.addPlatformTest({
			section: "flows",
			id: itemId(`test.${name}`),
			value: {
				...objectAt(entry),
				name,
				kind: "test"
			},
			file: file.path,
			path: [key, index],
			refersTo: [...stepsReferences(["steps"], steps, forms), ...steps.flatMap((step, at) => endToEndReferences(["steps", at], step, forms, flows))]
		});
	});
}
function flowNames({ flows }) {
	return new Map([...flows].map(([id, { value }]) => [textAt(value, "name") ?? id, id]));
}
function endToEndReferences(path, step, forms, flows) {
	const utter = textAt(step, "utter");
	return [...utter === void 0 ? [] : actionReferences([...path, "utter"], utter, forms), ...listAt(step, "assertions").flatMap((assertion, index) => Object.entries(objectAt(assertion)).flatMap(([key, value]) => assertionReferences([
		...path,
		"assertions",
		index,
		key
	], key, value, forms, flows)))];
}
function assertionReferences(path, key, value, forms, flows) {
	switch (key) {
		case "action_executed": return typeof value === "string" ? actionReferences(path, value, forms) : [];
		case "flow_started": return typeof value === "string" ? flowReferences(path, value) : [];
		case "flow_completed":
		case "flow_cancelled": {
			const id = textAt(value, "flow_id");
			return id === void 0 ? [] : flowReferences([...path, "flow_id"], id);
		}
		case "pattern_clarification_contains": return listAt(value).flatMap((id, index) => typeof id === "string" ? flowReferences([...path, index], flows.get(id) ?? id) : []);
		case "slot_was_set":
		case "slot_was_not_set": return listAt(value).flatMap((slot, index) => {
			const name = textAt(slot, "name");
			return name === void 0 ? [] : slotReferences([
				...path,
				index,
				"name"
			], name);
		});
		case "bot_uttered": {
			const name = isJsonObject(value) ? textAt(value, "utter_name") : void 0;
			return name === void 0 ? [] : actionReferences([...path, "utter_name"], name, forms);
		}
		default: return [];
	}
}
// src/domain/agent/layouts/rasa/map-settings.ts
function mapConfig(builder, file, id) {
	const config = objectAt(builder.readYaml(file, `agent/${id}`).value);
	const language = textAt(config, "language");
	const additional = listAt(config, "additional_languages").filter((one) => typeof one === "string");
	const model = modelIn(config);
	builder.add({
		section: "agent",
		id,
		value: {
			...config,
			...language === void 0 ? {} : { languages: [language, ...additional] },
			...model === void 0 ? {} : { model: model.value }
		},
		file: file.path,
		path: [],
		refersTo: fallbackActions(config),
		origins: [{
			at: ["languages"],
			file: file.path,
			path: ["language"],
			entries: [{
				first: 0,
				file: file.path,
				path: ["language"],
				at: [[]]
			}, {
				first: 1,
				file: file.path,
				path: ["additional_languages"],
				at: additional.map((_, index) => [index])
			}]
		}, ...model === void 0 ? [] : [{
			at: ["model"],
			file: file.path,
			path: model.path
		}]]
	});
}
function fallbackActions(config) {
	return listAt(config, "policies").flatMap((policy, index) => {
		const action = textAt(policy, "core_fallback_action_name");
		return action === void 0 ? [] : actionReferences([
			"policies",
			index,
			"core_fallback_action_name"
		], action, /* @__PURE__ */ new Set());
	});
}
function modelIn(config) {
	const component = listAt(config, "pipeline").findIndex((one) => isJsonObject(fieldAt(one, "llm")));
	if (component === -1) return void 0;
	const llm = objectAt(config, "pipeline", component, "llm");
	const name = textAt(llm, "model") ?? textAt(llm, "model_name");
	if (name === void 0) return void 0;
	const provider = textAt(llm, "provider") ?? textAt(llm, "type");
	return {
		value: {
			...llm,
			name,
			...provider === void 0 ? {} : { provider }
		},
		path: [
			"pipeline",
			component,
			"llm"
		]
	};
}
function mapConnections(builder, file, kind) {
	const written = objectAt(builder.readYaml(file).value);
	for (const [name, value] of Object.entries(written)) {
		if (kind === "endpoint" && name === "model_groups" && Array.isArray(value)) {
			mapModelGroups(builder, file.path, value);
			continue;
		}
		builder.add({
			section: "integrations",
			id: itemId(`${kind}.${name}`),
			value: connection(name, kind, value),
			file: file.path,
			path: [name]
		});
	}
}
function connection(name, kind, value) {
	return {
		name,
		kind,
		...isJsonObject(value) ? value : { value }
	};
}
function mapModelGroups(builder, file, groups) {
	groups.forEach((group, index) => {
		const name = textAt(group, "id") ?? String(index);
		const first = objectAt(group, "models", 0);
		const model = textAt(first, "model") ?? textAt(first, "deployment");
		builder.add({
			section: "integrations",
			id: itemId(`model-group.${name}`),
			value: {
				...objectAt(group),
				name,
				kind: "model-group",
				...model === void 0 ? {} : { model: {
					...first,
					name: model
				} }
			},
			file,
			path: ["model_groups", index],
			origins: [
				{
					at: ["name"],
					file,
					path: [
						"model_groups",
						index,
						"id"
					]
				},
				{
					at: ["model"],
					file,
					path: [
						"model_groups",
						index,
						"models",
						0
					]
				},
				{
					at: ["model", "name"],
					file,
					path: [
						"model_groups",
						index,
						"models",
						0,
						"model"
					]
				}
			]
		});
	});
}
function mapSubAgent(builder, file) {
	const written = objectAt(builder.readYaml(file).value);
	const name = textAt(written, "agent", "name") ?? file.path.split("/").at(-2) ?? "";
	builder.add({
		section: "tools",
		id: itemId(`agent.${name}`),
		value: {
			...written,
			name,
			kind: "sub-agent"
		},
		file: file.path,
		path: [],
		origins: [{
			at: ["name"],
			file: file.path,
			path: ["agent", "name"]
		}]
	});
}
// src/domain/agent/layouts/rasa/place-rasa-file.ts
const YAML = /\.ya?ml$/;
function placeRasaFile(path, root) {
	const prefix = root === "" ? "" : `${root}/`;
	if (!path.startsWith(prefix)) return "elsewhere";
	const inside = path.slice(prefix.length);
	const [folder = "", ...deeper] = inside.split("/");
	if (inside.split("/").some((name) => name.startsWith("."))) return "elsewhere";
	if (/\.jinja2?$/.test(inside)) return "prompt";
	if (inside.endsWith(".py")) return folder === "actions" || inside === "actions.py" ? "code" : "elsewhere";
	if (!YAML.test(inside) || inside.endsWith(".test.yaml") || inside.endsWith(".test.yml")) return "elsewhere";
	if (deeper.length === 0) return PLACE_OF_FILE.get(folder.replace(YAML, "")) ?? "elsewhere";
	if (folder === "data" || folder === "domain") return "training";
	if (folder === "tests" || folder === "e2e_tests") return "test";
	if (folder === "config" && deeper.length === 1) return deeper[0]?.replace(YAML, "") === "config" ? "config" : "other-config";
	return folder === "sub_agents" && deeper.length === 2 && deeper[1]?.replace(YAML, "") === "config" ? "sub-agent" : "elsewhere";
}
const PLACE_OF_FILE = /* @__PURE__ */ new Map([
	["domain", "training"],
	["data", "training"],
	["config", "config"],
	["endpoints", "endpoints"],
	["credentials", "credentials"]
]);
// src/domain/agent/layouts/rasa/rasa-layout.ts
const rasaLayout = {
	id: "rasa",
	title: "Rasa",
	defaultRoot: "",
	hasPlatformTests: true,
	recognise(paths) {
		const config = [
			"config.yml",
			"config.yaml",
			"config/config.yml"
		].find((path) => paths.has(path));
		const domain = ["domain.yml", "domain.yaml"].find((path) => paths.has(path)) ?? ([...paths].some((path) => path.startsWith("domain/")) ? "domain/" : void 0);
		return config === void 0 || domain === void 0 ? void 0 : `there are ${domain} and ${config}`;
	},
	owns: (path, { root }) => placeRasaFile(path, root) !== "elsewhere",
	load(files, { root }, builder) {
		const project = new RasaProject(builder);
		const code = [];
		const tests = [];
		for (const file of files) {
			const place = placeRasaFile(file.path, root);
			if (place === "training") project.addTraining(file);
			else if (place === "config") mapConfig(builder, file, "agent");
			else if (place === "other-config") mapConfig(builder, file, idBelow(root, file));
			else if (place === "sub-agent") mapSubAgent(builder, file);
			else if (place === "code") code.push(file);
			else if (place === "test") tests.push(file);
			else if (place === "endpoints") mapConnections(builder, file, "endpoint");
			else if (place === "credentials") mapConnections(builder, file, "channel");
			else if (place === "prompt") {
				builder.take(file);
				builder.add({
					section: "instructions",
					id: idBelow(root, file),
					value: { text: plainText(file.text) },
					file: file.path,
					path: []
				});
			}
		}
		mapIntents(project);
		mapForms(project);
		mapCalmFlows(project);
		mapRulesAndStories(project);
		mapDomain(project);
		mapHandoffs(project);
		mapCode(project, code);
		for (const file of tests) mapPlatformTests(project, file);
	}
};
function idBelow(root, { path }) {
	return itemId(path.slice(root === "" ? 0 : root.length + 1).replaceAll("/", "."));
}
// src/domain/agent/layouts/all-layouts.ts
const ALL_LAYOUTS = [
	greenroomLayout,
	polyaiAdkLayout,
	rasaLayout,
	dialogflowCxLayout,
	customLayout
];
function findLayout(id) {
	return ALL_LAYOUTS.find((layout) => layout.id === id);
}
// src/domain/promotion/gate.ts
const GATE_IDS = [
	"step-order",
	"validated",
	"regression",
	"approval"
];
// src/domain/agent/layouts/layout.ts
const LAYOUT_IDS = [
	"greenroom",
	"polyai-adk",
	"rasa",
	"dialogflow-cx",
	"custom"
];
// src/domain/agent/load-adjustments.ts
const SEVERITIES = [
	"error",
	"warning",
	"note",
	"off"
];
function toValidation(value) {
	const severities = /* @__PURE__ */ new Map();
	for (const [rule, written] of Object.entries(objectAt(value, "rules"))) {
		const severity = SEVERITIES.find((one) => one === written);
		if (severity !== void 0) severities.set(rule, severity);
	}
	return {
		severities,
		ignores: listAt(value, "ignore").map(toIgnore),
		allowedContacts: textsAt(value, "allow_contacts").map(({ text }) => text)
	};
}
function toIgnore(value) {
	const files = textAt(value, "files");
	const item = textAt(value, "item");
	return {
		rule: textAt(value, "rule") ?? "",
		...files === void 0 ? {} : { files },
		...item === void 0 ? {} : { item },
		reason: textAt(value, "reason") ?? ""
	};
}
function toCustom(value) {
	return { sections: listAt(value, "sections").flatMap((section) => toCustomSection(section) ?? []) };
}
function toCustomSection(value) {
	const section = SECTIONS.find((name) => name === textAt(value, "section"));
	if (section === void 0) return void 0;
	const list = textAt(value, "list");
	const id = textAt(value, "id");
	const fields = Object.entries(objectAt(value, "fields")).flatMap(([name, way]) => typeof way === "string" ? [[name, way]] : []);
	return {
		section,
		files: textsAt(value, "files").map(({ text }) => text),
		...list === void 0 ? {} : { list },
		...id === void 0 ? {} : { id },
		fields: Object.fromEntries(fields),
		...fieldAt(value, "schema") === void 0 ? {} : { schema: objectAt(value, "schema") }
	};
}
// src/domain/agent/load-settings.ts
const ALWAYS = ["step-order", "validated"];
const BEFORE_LIVE = ["regression", "approval"];
function loadSettings(file) {
	const reading = readYaml(file);
	const findings = [...reading.findings, ...schemaFindings("settings", reading)];
	const { locate } = reading;
	if (findings.length > 0 || reading.value === void 0) return {
		findings,
		locate
	};
	const value = fillDefaults(SETTINGS_SCHEMA, reading.value);
	const settings = toSettings(file.path, value);
	const problems = [
		...sharedPlatforms(settings, reading),
		...branchProblems(settings, reading),
		...customProblems(settings, reading)
	];
	return problems.length > 0 ? {
		findings: problems,
		locate
	} : {
		settings,
		findings,
		locate
	};
}
function toSettings(file, value) {
	const environments = Object.entries(objectAt(value, "environments"));
	const home = file.split("/").slice(0, -1).join("/");
	const layout = LAYOUT_IDS.find((id) => id === textAt(value, "layout"));
	const defaultRoot = layout === void 0 ? "agent" : findLayout(layout)?.defaultRoot ?? "";
	const minWords = fieldAt(value, "policy", "publish_note", "min_words");
	return {
		file,
		agent: textAt(value, "agent") ?? "",
		...layout === void 0 ? {} : { layout },
		...fieldAt(value, "custom") === void 0 ? {} : { custom: toCustom(objectAt(value, "custom")) },
		root: folder(home, textAt(value, "root") ?? defaultRoot),
		tests: folder(home, textAt(value, "tests")),
		environments: environments.map(([name, environment], index) => toEnvironment(name, environment, index > 0 && index === environments.length - 1)),
		policy: {
			publishNote: { minWords: typeof minWords === "number" ? minWords : 4 },
			preReleaseOptionalFor: textsAt(value, "policy", "pre_release_optional_for").some(({ text }) => text === "wording") ? ["wording"] : [],
			rerun: textAt(value, "policy", "rerun") === "refuse" ? "refuse" : "rollback"
		},
		validation: toValidation(objectAt(value, "validation")),
		ledger: { branch: textAt(value, "ledger", "branch") ?? "greenroom" }
	};
}
function toEnvironment(name, value, isLast) {
	return {
		name,
		platform: toPlatform(name, objectAt(value, "platform")),
		phoneNumbers: textsAt(value, "phone_numbers").map(({ text }) => text),
		gates: toGates(fieldAt(value, "gates"), isLast)
	};
}
function toPlatform(name, value) {
	const tokenEnv = textAt(value, "token_env");
	return {
		adapter: "reference",
		url: (textAt(value, "url") ?? "").replace(/\/+$/, ""),
		environment: textAt(value, "environment") ?? name,
		...tokenEnv === void 0 ? {} : { tokenEnv }
	};
}
function toGates(written, isLast) {
	const wished = Array.isArray(written) ? GATE_IDS.filter((gate) => written.includes(gate)).sort((a, b) => written.indexOf(a) - written.indexOf(b)) : isLast ? [...ALWAYS, ...BEFORE_LIVE] : [];
	return [...ALWAYS.filter((gate) => !wished.includes(gate)), ...wished];
}
function folder(home, path = "") {
	return `${home}/${path}`.split("/").filter((part) => part !== "" && part !== ".").join("/");
}
function sharedPlatforms(settings, reading) {
	const first = /* @__PURE__ */ new Map();
	return settings.environments.flatMap(({ name, platform }) => {
		const place = JSON.stringify([
			platform.adapter,
			platform.url,
			platform.environment
		]);
		const other = first.get(place);
		if (other === void 0) {
			first.set(place, name);
			return [];
		}
		return [{
			rule: "shared-platform-environment",
			severity: "error",
			message: `The environments ${other} and ${name} are the same place of the platform.`,
			hint: "Give each its own `platform.environment` or `platform.url`.",
			location: reading.locate([
				"environments",
				name,
				"platform"
			])
		}];
	});
}
function branchProblems(settings, reading) {
	if (!settings.ledger.branch.endsWith(".lock")) return [];
	return [{
		rule: "wrong-value",
		severity: "error",
		message: "`ledger.branch` must not end with .lock.",
		hint: "Choose another name; git keeps this ending for itself.",
		location: reading.locate(["ledger", "branch"])
	}];
}
function customProblems({ layout, custom }, reading) {
	if (layout === "custom" === (custom !== void 0)) return [];
	return [{
		rule: custom === void 0 ? "missing-key" : "wrong-value",
		severity: "error",
		message: custom === void 0 ? "The layout custom needs `custom`, which says what files hold." : "`custom` is only for `layout: custom`.",
		hint: custom === void 0 ? "Add `custom` with its `sections`." : "Write `layout: custom`, or remove it.",
		location: reading.locate([custom === void 0 ? "layout" : "custom"], "key")
	}];
}
// src/adapters/git/git-names.ts
const COMMIT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function isCommitId(text) {
	return COMMIT_ID.test(text);
}
function isRefName(name) {
	if (name.length === 0 || name.length > 200 || name.startsWith("-") || name.endsWith(".")) return false;
	if (/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|^@$/.test(name)) return false;
	return name.split("/").every((part) => part !== "" && !part.startsWith(".") && !part.endsWith(".lock") && !part.startsWith("-"));
}
function parseRevision(text) {
	const [, name = "", steps = ""] = /^([^~^]+)((?:[~^][0-9]{0,4}){0,10})$/.exec(text) ?? [];
	return isRefName(name) ? {
		name,
		steps
	} : void 0;
}
// src/adapters/git/git-objects.ts
const TREE_LINE = /^([0-7]{6}) (blob|commit|tree) ([0-9a-f]{40,64}) +([0-9]+|-)$/;
async function listTree(git, commit, prefixes) {
	const args = [
		"ls-tree",
		"-r",
		"-z",
		"-l",
		"--full-tree",
		"--end-of-options",
		commit
	];
	const limited = prefixes.includes("") ? [] : prefixes;
	return splitNul(await git.must(limited.length > 0 ? [
		...args,
		"--",
		...limited
	] : args)).map((record) => {
		const tab = record.indexOf(9);
		const [, mode = "", , id = "", size = ""] = TREE_LINE.exec(record.toString("latin1", 0, tab)) ?? [];
		if (tab < 0 || mode === "") throw new Error("git ls-tree gave a line that is none");
		return {
			mode,
			id,
			size: size === "-" ? 0 : Number(size),
			path: record.subarray(tab + 1)
		};
	});
}
async function listRecords(git, commit, prefixes) {
	const args = [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		"--end-of-options",
		commit
	];
	const limited = prefixes.includes("") ? [] : prefixes;
	const output = decodeText(await git.must(limited.length > 0 ? [
		...args,
		"--",
		...limited
	] : args));
	if (output === void 0) return void 0;
	const records = output.split("\0");
	records.pop();
	return records;
}
const RAW = /^:([0-7]{6}) ([0-7]{6}) ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) [A-Z]$/;
async function listChanges(git, from, to, prefixes) {
	const args = [
		"diff-tree",
		"-r",
		"-z",
		"--raw",
		"--no-abbrev",
		"--no-renames",
		"--no-relative"
	];
	const limited = prefixes.includes("") ? [] : prefixes;
	const output = decodeText(await git.must([
		...args,
		"--ignore-submodules=none",
		"--end-of-options",
		from,
		to,
		"--",
		...limited
	]));
	if (output === void 0) return void 0;
	const records = output.split("\0");
	const changes = [];
	for (let at = 0; at + 1 < records.length; at += 2) {
		const [, modeBefore = "", modeNow = "", idBefore = "", idNow = ""] = RAW.exec(records[at] ?? "") ?? [];
		if (modeNow === "") throw new Error("git diff-tree gave a line that is none");
		const before = contentOf(modeBefore, idBefore);
		const now = contentOf(modeNow, idNow);
		if (before !== now) changes.push({
			path: records[at + 1] ?? "",
			before,
			now
		});
	}
	return changes;
}
function contentOf(mode, id) {
	if (mode === "000000") return void 0;
	if (mode === "160000") return `${mode} commit ${id}`;
	return `${mode === "100755" ? "100644" : mode} blob ${id}`;
}
async function readBlobSizes(git, ids) {
	const wanted = [...new Set(ids)];
	if (wanted.length === 0) return /* @__PURE__ */ new Map();
	const lines = (await git.text(["cat-file", "--batch-check"], { input: `${wanted.join("\n")}\n` })).split("\n");
	return new Map(wanted.map((id, index) => {
		const [given, type, size] = (lines[index] ?? "").split(" ");
		if (given !== id || type !== "blob") throw new Error(`git cat-file could not give object ${id}`);
		return [id, Number(size)];
	}));
}
async function readBlobs(git, ids) {
	const wanted = [...new Set(ids)];
	const blobs = /* @__PURE__ */ new Map();
	if (wanted.length === 0) return blobs;
	const output = await git.must(["cat-file", "--batch"], { input: `${wanted.join("\n")}\n` });
	let at = 0;
	for (const id of wanted) {
		const end = output.indexOf(10, at);
		const header = output.toString("latin1", at, end).split(" ");
		const size = Number(header[2]);
		if (end < 0 || header[0] !== id || header[1] !== "blob" || !Number.isSafeInteger(size)) throw new Error(`git cat-file could not give object ${id}`);
		blobs.set(id, output.subarray(end + 1, end + 1 + size));
		at = end + 1 + size + 1;
	}
	return blobs;
}
function splitNul(output) {
	const records = [];
	let start = 0;
	for (let end = output.indexOf(0, start); end >= 0; end = output.indexOf(0, start)) {
		records.push(output.subarray(start, end));
		start = end + 1;
	}
	if (start < output.length) records.push(output.subarray(start));
	return records;
}
const newDecoder = () => new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
let decoder = newDecoder();
function decodeText(bytes) {
	try {
		return decoder.decode(bytes);
	} catch {
		decoder = newDecoder();
		return;
	}
}
// src/adapters/git/ledger-commit.ts
const NEUTRAL_EMAIL = "greenroom@users.noreply.invalid";
async function makeCommit(git, commit) {
	const folder = mkdtempSync(join(tmpdir(), "greenroom-ledger-"));
	try {
		const env = { GIT_INDEX_FILE: join(folder, "index") };
		const paths = [...commit.files].map(([path, text], index) => {
			const file = join(folder, String(index));
			writeFileSync(file, text);
			return {
				path,
				file
			};
		});
		const blobs = (await git.text([
			"hash-object",
			"-w",
			"--no-filters",
			"--stdin-paths"
		], { input: `${paths.map(({ file }) => file).join("\n")}\n` })).split("\n");
		const before = (commit.parent?.tree ?? []).map((entry) => [
			Buffer.from(`${entry.mode} ${entry.id} 0\t`),
			entry.path,
			Buffer.from("\0")
		]);
		const added = paths.map(({ path }, index) => Buffer.from(`100644 ${blobs[index]} 0\t${path}\0`));
		await git.must([
			"update-index",
			"-z",
			"--index-info"
		], {
			env,
			input: Buffer.concat([...before.flat(), ...added])
		});
		const tree = await git.text(["write-tree"], { env });
		return await git.text([
			"commit-tree",
			...commit.parent ? ["-p", commit.parent.id] : [],
			"-F",
			"-",
			tree
		], {
			input: `${oneLineMessage(commit.message)}\n\nAppend-Id: ${randomUUID()}\n`,
			env: identityEnvironment(commit.name, commit.at)
		});
	} finally {
		rmSync(folder, {
			recursive: true,
			force: true
		});
	}
}
async function makeTag(git, tag, by) {
	if (!isRefName(tag.name)) throw new Error(`${tag.name} is no tag name`);
	const seconds = Math.floor(by.at.getTime() / 1e3);
	const header = [
		`object ${tag.commit}`,
		"type commit",
		`tag ${tag.name}`,
		`tagger ${cleanName$1(by.name)} <${NEUTRAL_EMAIL}> ${seconds} +0000`
	];
	return git.text(["mktag"], { input: `${header.join("\n")}\n\n${tag.message.trimEnd()}\n` });
}
function identityEnvironment(name, at) {
	const date = `${Math.floor(at.getTime() / 1e3)} +0000`;
	return {
		GIT_AUTHOR_NAME: cleanName$1(name),
		GIT_AUTHOR_EMAIL: NEUTRAL_EMAIL,
		GIT_AUTHOR_DATE: date,
		GIT_COMMITTER_NAME: cleanName$1(name),
		GIT_COMMITTER_EMAIL: NEUTRAL_EMAIL,
		GIT_COMMITTER_DATE: date
	};
}
function cleanName$1(name) {
	const clean = name.replace(/[\u0000-\u001f\u007f<>\s]+/g, " ").trim();
	return /[^\s.,:;"'\\]/.test(clean) ? clean : "greenroom";
}
function oneLineMessage(message) {
	return message.replace(/[\u0000-\u001f\u007f]+/g, " ").trim() || "Ledger";
}
// src/adapters/git/ledger-head.ts
const LOCKED = /cannot lock ref|unable to update local ref|shallow\.lock|File exists/i;
const MAX_TRIES = 8;
async function readLedgerHead(branch) {
	const { repository, ref, ownRef } = branch;
	const { git } = repository;
	if (!await repository.hasOrigin()) return resolveCommit(git, ref);
	const seen = await resolveCommit(git, ownRef);
	for (let attempt = 1;; attempt += 1) {
		const why = await fetchBranch(branch);
		if (why === "absent") {
			if (seen === void 0) return void 0;
			throw await gone(branch);
		}
		if (why !== void 0) {
			if (LOCKED.test(why) && attempt < MAX_TRIES) continue;
			throw ledgerUnreachable(await branch.describe(), "read", why);
		}
		const head = await resolveCommit(git, ownRef);
		if (head === void 0 || seen === void 0 || head === seen) return head;
		if (await keepsEntries(git, seen, head)) return head;
		if (attempt < 3) continue;
		await git.must([
			"update-ref",
			ownRef,
			seen
		]);
		throw new UserError("LEDGER_REWRITTEN", `The ledger (${await branch.describe()}) lost or changed entries that this clone has seen (${seen}).`, `Find out who reset the branch, and restore it with \`git push --force origin ${seen}:${ref}\`. If it was meant to be, run \`git update-ref -d ${ownRef}\`.`, { exitCode: 3 });
	}
}
async function fetchBranch(branch) {
	const { repository, ref, ownRef } = branch;
	const depth = repository.isShallow() ? ["--depth=1"] : [];
	try {
		const { failed } = await repository.fetch([
			...depth,
			"--end-of-options",
			"origin",
			`+${ref}:${ownRef}`
		]);
		return failed !== void 0 && /couldn't find remote ref/i.test(failed) ? "absent" : failed;
	} catch (error) {
		if (error instanceof UserError && error.code === "GIT_TIMEOUT") return error.message;
		throw error;
	}
}
async function keepsEntries(git, before, after) {
	const now = new Map((await listTree(git, after, [])).map((entry) => [entry.path.toString("latin1"), entry.id]));
	return (await listTree(git, before, [])).every((entry) => {
		const path = entry.path.toString("latin1");
		return !/^[^/]+\/entries\//.test(path) || now.get(path) === entry.id;
	});
}
async function resolveCommit(git, ref) {
	const answer = await git.run([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${ref}^{commit}`
	]);
	const id = answer.stdout.toString("latin1").trim();
	return answer.exitCode === 0 && isCommitId(id) ? id : void 0;
}
function ledgerUnreachable(describe, what, why) {
	return new UserError("LEDGER_UNREACHABLE", `The ledger (${describe}) could not be ${what}: ${why || "no answer"}.`, "Look at the network and at the rights of the token (`contents: write`), then run this again.", { exitCode: 3 });
}
async function gone(branch) {
	const { describe, ownRef, ref } = branch;
	return new UserError("LEDGER_GONE", `The ledger (${await describe()}) is gone: this clone has seen it before.`, `Restore it with \`git push origin ${ownRef}:${ref}\`, and protect the branch. If it was removed on purpose, run \`git update-ref -d ${ownRef}\`.`, { exitCode: 3 });
}
// src/adapters/git/push-answer.ts
const CONTENDED = /fetch first|non-fast-forward|stale info|already exists|cannot lock ref|failed to (?:update ref|lock)|incorrect old value|reference already exists|needs force|remote ref updated|deadlock/i;
const BESIDE = /atomic (?:push failure|push failed|transaction failed)|transaction aborted/i;
const UNCLEAR = /remote failed to report status|remote failure|no response/i;
function parsePush(exitCode, stdout, stderr) {
	if (exitCode === 0) return { kind: "pushed" };
	const reasons = stdout.split("\n").filter((line) => line.startsWith("!	")).map((line) => line.split("	")[2] ?? "");
	const own = reasons.filter((reason) => !BESIDE.test(reason));
	if (own.some((reason) => UNCLEAR.test(reason))) return {
		kind: "unclear",
		why: own.join(", ")
	};
	const refused = own.filter((reason) => !CONTENDED.test(reason));
	if (refused.length > 0) return {
		kind: "refused",
		why: refused.join(", ")
	};
	if (reasons.length > 0) return { kind: "contended" };
	return {
		kind: "unclear",
		why: stderr
	};
}
// src/adapters/git/git-environment.ts
const MISLEADING = /* @__PURE__ */ new Set([
	"GIT_DIR",
	"GIT_WORK_TREE",
	"GIT_INDEX_FILE",
	"GIT_OBJECT_DIRECTORY",
	"GIT_ALTERNATE_OBJECT_DIRECTORIES",
	"GIT_COMMON_DIR",
	"GIT_NAMESPACE",
	"GIT_PREFIX",
	"GIT_SHALLOW_FILE",
	"GIT_REPLACE_REF_BASE",
	"GIT_GRAFT_FILE",
	"GIT_QUARANTINE_PATH",
	"GIT_EXTERNAL_DIFF",
	"GIT_TRACE",
	"GIT_TRACE_CURL",
	"GIT_TRACE_PACKET",
	"GIT_TRACE_SETUP",
	"GIT_TRACE2",
	"GIT_TRACE2_EVENT",
	"GIT_TRACE2_PERF",
	"GIT_CURL_VERBOSE",
	"GIT_CONFIG_PARAMETERS"
]);
const OWN_CONFIG = [
	["core.hooksPath", "/dev/null"],
	["core.fsmonitor", "false"],
	["core.quotePath", "false"],
	["commit.gpgSign", "false"],
	["tag.gpgSign", "false"],
	["push.gpgSign", "false"],
	["push.followTags", "false"],
	["push.recurseSubmodules", "no"],
	["fetch.recurseSubmodules", "no"],
	["fetch.prune", "false"],
	["fetch.pruneTags", "false"],
	["fetch.writeCommitGraph", "false"],
	["log.showSignature", "false"],
	["gc.auto", "0"],
	["maintenance.auto", "false"],
	["protocol.ext.allow", "never"],
	["advice.detachedHead", "false"]
];
function gitEnvironment(access, extra = {}) {
	const env = {};
	for (const [name, value] of Object.entries(access.env)) if (value !== void 0 && !MISLEADING.has(name)) env[name] = value;
	Object.assign(env, {
		LC_ALL: "C",
		GIT_TERMINAL_PROMPT: "0",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_LITERAL_PATHSPECS: "1",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_EDITOR: ":",
		GIT_PAGER: "cat"
	});
	const config = [...OWN_CONFIG, ...tokenConfig(access)];
	const present = Number.parseInt(env.GIT_CONFIG_COUNT ?? "0", 10);
	const first = Number.isSafeInteger(present) && present > 0 ? present : 0;
	config.forEach(([key, value], index) => {
		env[`GIT_CONFIG_KEY_${first + index}`] = key;
		env[`GIT_CONFIG_VALUE_${first + index}`] = value;
	});
	env.GIT_CONFIG_COUNT = String(first + config.length);
	return {
		...env,
		...extra
	};
}
function tokenConfig(access) {
	if (!access.token) return [];
	const key = `http.${access.token.server.replace(/\/+$/, "")}/.extraHeader`;
	return [[key, ""], [key, `AUTHORIZATION: basic ${basicAuthorization(access.token.secret)}`]];
}
function basicAuthorization(secret) {
	return Buffer.from(`x-access-token:${secret}`, "utf8").toString("base64");
}
function redact(text, access) {
	let clean = text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, "$1***@");
	const secret = access.token?.secret;
	if (secret) for (const form of [
		secret,
		basicAuthorization(secret),
		encodeURIComponent(secret)
	]) clean = clean.replaceAll(form, "***");
	return clean;
}
// src/adapters/git/run-git.ts
const LOCAL_TIMEOUT_MS = 6e4;
const NETWORK_TIMEOUT_MS = 12e4;
const MAX_OUTPUT = 134217728;
const MAX_ERROR_OUTPUT = 65536;
var Git = class {
	dir;
	access;
	constructor(dir, access) {
		this.dir = dir;
		this.access = access;
	}
	run(args, call = {}) {
		for (const arg of args) if (arg.includes("\0")) throw new Error("an argument for git holds a NUL");
		const { access, dir } = this;
		const maxBytes = call.maxBytes ?? MAX_OUTPUT;
		const name = `git ${args[0] ?? ""}`;
		return new Promise((resolve, reject) => {
			const child = spawn("git", args, {
				cwd: dir,
				env: gitEnvironment(access, call.env),
				stdio: [
					"pipe",
					"pipe",
					"pipe"
				],
				detached: process.platform !== "win32",
				windowsHide: true
			});
			const stdout = [];
			let stdoutBytes = 0;
			let stderr = "";
			let failure;
			const stop = (error) => {
				failure ??= error;
				endGroup(child.pid);
			};
			const timer = setTimeout(() => {
				stop(new UserError("GIT_TIMEOUT", `${name} gave no answer in time.`, "Look at the network or the server, then run it again.", { exitCode: 3 }));
			}, call.timeoutMs ?? LOCAL_TIMEOUT_MS);
			child.stdout.on("data", (chunk) => {
				stdoutBytes += chunk.length;
				if (stdoutBytes <= maxBytes) stdout.push(chunk);
				else stop(new UserError("GIT_OUTPUT_TOO_LARGE", `${name} gave more than ${Math.round(maxBytes / 1024 / 1024)} MiB.`, "Point `root` and `tests` in the settings at folders that hold only the agent's files."));
			});
			child.stderr.on("data", (chunk) => {
				if (stderr.length < MAX_ERROR_OUTPUT) stderr += chunk.toString("utf8");
			});
			child.stdin.on("error", () => {});
			child.on("error", (error) => {
				clearTimeout(timer);
				reject(spawnFailure(error, dir));
			});
			child.on("close", (code, signal) => {
				clearTimeout(timer);
				if (failure) return reject(failure);
				const killed = signal ? `git was ended by ${signal}` : "";
				resolve({
					exitCode: code ?? 128,
					stdout: Buffer.concat(stdout),
					stderr: redact(stderr || killed, access).trim()
				});
			});
			child.stdin.end(call.input ?? "");
		});
	}
	async must(args, call = {}) {
		const answer = await this.run(args, call);
		if (answer.exitCode !== 0) throw gitFailed(args[0] ?? "", answer.stderr);
		return answer.stdout;
	}
	async text(args, call = {}) {
		return (await this.must(args, call)).toString("utf8").replace(/\n$/, "");
	}
};
function gitFailed(command, stderr) {
	return new UserError("GIT_FAILED", `git ${command} failed: ${oneLine(stderr) || "it gave no reason"}`, "Run the same in the repository by hand to see more; when it is the network, run this again.", { exitCode: 3 });
}
function oneLine(stderr) {
	return stderr.split("\n").filter((line) => !line.startsWith("hint:")).map((line) => line.replace(/^(remote|fatal|error):\s*/, "").trim()).filter((line) => line !== "").join(" · ").slice(0, 600);
}
function spawnFailure(error, dir) {
	return existsSync(dir) ? new UserError("GIT_MISSING", "git could not be started.", "Install git 2.30 or newer and put it on the PATH.", { cause: error }) : new UserError("FOLDER_NOT_FOUND", `There is no folder ${dir}.`, "Give the folder of the repository.", { cause: error });
}
function endGroup(pid) {
	if (pid === void 0) return;
	try {
		process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
	} catch {}
}
// src/adapters/git/git-ledger.ts
const MAX_ENTRY_BYTES = 262144;
var GitLedger = class {
	#place;
	#branch;
	#lastTree;
	constructor(place) {
		if (!isRefName(place.branch)) throw new UserError("LEDGER_BRANCH_INVALID", `${JSON.stringify(place.branch)} can't be the name of a branch.`, "Set `ledger.branch` in the settings to a plain name such as `greenroom`.");
		this.#place = place;
		const { repository, branch } = place;
		this.#branch = {
			repository,
			ref: `refs/heads/${branch}`,
			ownRef: `refs/greenroom/ledger/${branch}`,
			describe: async () => `branch ${branch} of ${await repository.hasOrigin() ? "origin" : repository.git.dir}`
		};
	}
	describe() {
		return this.#branch.describe();
	}
	async read() {
		const { repository, agent } = this.#place;
		const head = await readLedgerHead(this.#branch);
		if (head === void 0) return {
			head,
			entries: /* @__PURE__ */ new Map(),
			agents: []
		};
		const tree = await this.#treeAt(head);
		const folder = `${agent}/entries/`;
		const agents = /* @__PURE__ */ new Set();
		const wanted = /* @__PURE__ */ new Map();
		let tip;
		for (const entry of tree) {
			const path = entry.path.toString("utf8");
			const [owner, below] = path.split("/");
			if (owner !== void 0 && below === "entries") agents.add(owner);
			if (path.startsWith(folder)) wanted.set(path.slice(folder.length), entry);
			if (path === `${agent}/tip.json`) tip = entry;
		}
		const readable = [...wanted.values(), ...tip ? [tip] : []].filter(isEntryFile);
		const blobs = await readBlobs(repository.git, readable.map((entry) => entry.id));
		const text = (entry) => isEntryFile(entry) ? exactText(blobs.get(entry.id)) : "";
		return {
			head,
			entries: new Map([...wanted].map(([name, entry]) => [name, text(entry)])),
			tip: tip && text(tip),
			agents: [...agents].sort()
		};
	}
	async #treeAt(commit) {
		if (this.#lastTree?.commit === commit) return this.#lastTree.tree;
		const tree = await listTree(this.#place.repository.git, commit, []);
		this.#lastTree = {
			commit,
			tree
		};
		return tree;
	}
	async append(request) {
		const { repository, agent, actor } = this.#place;
		const { git } = repository;
		if (request.expected !== void 0 && !isCommitId(request.expected)) throw new Error("the expected head is none of this ledger");
		const files = /* @__PURE__ */ new Map();
		for (const [name, text] of request.entries) files.set(`${agent}/entries/${name}`, text);
		const parent = request.expected === void 0 ? void 0 : {
			id: request.expected,
			tree: await this.#treeAt(request.expected)
		};
		if (parent?.tree.some((entry) => files.has(entry.path.toString("utf8")))) return { outcome: "moved" };
		for (const [path, text] of request.views) files.set(path.startsWith("/") ? path.slice(1) : `${agent}/${path}`, text);
		const by = {
			name: await actor(),
			at: request.at
		};
		const commit = await makeCommit(git, {
			...by,
			parent,
			files,
			message: request.message
		});
		const tag = request.tag && {
			ref: `refs/tags/${request.tag.name}`,
			id: await makeTag(git, request.tag, by)
		};
		return await repository.hasOrigin() ? this.#push(request.expected, commit, tag) : this.#updateRefs(request.expected, commit, tag);
	}
	async #push(expected, commit, tag) {
		const { git } = this.#place.repository;
		const answer = await git.run([
			"push",
			"--quiet",
			"--porcelain",
			"--atomic",
			"--no-verify",
			`--force-with-lease=${this.#branch.ref}:${expected ?? ""}`,
			"--end-of-options",
			"origin",
			`${commit}:${this.#branch.ref}`,
			...tag ? [`${tag.id}:${tag.ref}`] : []
		], { timeoutMs: NETWORK_TIMEOUT_MS }).catch(async (error) => {
			throw isTimeout(error) ? await this.#unclear(error.message) : error;
		});
		const parsed = parsePush(answer.exitCode, answer.stdout.toString("utf8"), answer.stderr);
		switch (parsed.kind) {
			case "pushed": return {
				outcome: "appended",
				head: commit
			};
			case "contended": return this.#afterContention(expected, tag?.ref, async (names) => {
				const refs = await this.#place.repository.readRemoteRefs(names);
				return names.map((name) => refs.get(name));
			});
			case "refused": throw new UserError("LEDGER_REFUSED", `The ledger (${await this.describe()}) takes no entry: ${parsed.why} ${oneLine(answer.stderr)}`.trim(), "Let this token or person push to the ledger branch and to the version tags (repository rules, branch protection, `contents: write`).", { exitCode: 3 });
			case "unclear": throw await this.#unclear(oneLine(parsed.why));
		}
	}
	async #updateRefs(expected, commit, tag) {
		const commands = [
			"start",
			expected === void 0 ? `create ${this.#branch.ref} ${commit}` : `update ${this.#branch.ref} ${commit} ${expected}`,
			...tag ? [`create ${tag.ref} ${tag.id}`] : [],
			"prepare",
			"commit"
		];
		const { git } = this.#place.repository;
		const answer = await git.run(["update-ref", "--stdin"], { input: `${commands.join("\n")}\n` });
		if (answer.exitCode === 0) return {
			outcome: "appended",
			head: commit
		};
		if (!/cannot lock ref|already exists|is at /i.test(answer.stderr)) throw await this.#unclear(oneLine(answer.stderr));
		return this.#afterContention(expected, tag?.ref, (names) => Promise.all(names.map((name) => resolveCommit(git, name))));
	}
	async #afterContention(expected, tag, readRefs) {
		const [head, taken] = await readRefs(tag === void 0 ? [this.#branch.ref] : [this.#branch.ref, tag]).catch(async (error) => {
			throw error instanceof UserError ? await this.#unclear(error.message) : error;
		});
		if (head === expected && taken !== void 0) throw new UserError("TAG_TAKEN", `Tag ${tag?.replace("refs/tags/", "")} exists already, but the ledger does not know it.`, "Find out who made it; when it is nobody's, delete it on the origin and run this again.");
		return { outcome: "moved" };
	}
	async #unclear(why) {
		return ledgerUnreachable(await this.#branch.describe(), "written", why);
	}
};
function isTimeout(error) {
	return error instanceof UserError && error.code === "GIT_TIMEOUT";
}
function isEntryFile(entry) {
	return entry.mode === "100644" && entry.size <= MAX_ENTRY_BYTES;
}
function exactText(bytes) {
	return (bytes && decodeText(bytes)) ?? "�";
}
const TIMEOUT_MS$2 = 6e3;
const MOST_EXACT = 16;
const MOST_FOLDERS = 100;
const MOST_PATH_BYTES = 16e3;
const START = "";
const FORMAT = `--format=${START}%H${START}%m${START}%P${START}%at${START}%an`;
async function readCommitLog(git, from, to, paths) {
	return arrange(parseLog((await git.must([
		"log",
		"-z",
		"-c",
		"--name-only",
		"--no-renames",
		"--no-follow",
		"--no-relative",
		"--no-color",
		"--encoding=UTF-8",
		"--left-right",
		`--max-count=201`,
		FORMAT,
		"--end-of-options",
		`${from}...${to}`,
		"--",
		...pathspecs(paths)
	], { timeoutMs: TIMEOUT_MS$2 })).toString("utf8")), new Set(paths));
}
async function readCommits(git, ids, undone) {
	if (ids.length === 0) return /* @__PURE__ */ new Map();
	const { commits } = arrange(parseLog((await git.must([
		"log",
		"-z",
		"--no-walk",
		"--no-color",
		"--encoding=UTF-8",
		FORMAT,
		"--end-of-options",
		...ids
	], { timeoutMs: TIMEOUT_MS$2 })).toString("utf8")), /* @__PURE__ */ new Set());
	return new Map([...commits].map(([id, { credit, parents }]) => {
		const { undone: _, ...rest } = credit;
		return [id, {
			credit: undone ? {
				...rest,
				undone
			} : rest,
			position: 201,
			parents
		}];
	}));
}
function parseLog(output) {
	const records = [];
	for (const part of output.split("\0")) {
		if (!part.startsWith(START)) {
			const path = part.replace(/^\n/, "");
			if (path !== "") records.at(-1)?.paths.push(path);
			continue;
		}
		const [, id = "", mark = "", parents = "", time = "", ...name] = part.split(START);
		if (!isCommitId(id)) continue;
		const isLeft = mark === "<";
		const at = isoTime(time);
		const credit = {
			author: cleanName(name.join(" ")),
			commit: id,
			...at === void 0 ? {} : { at },
			...isLeft ? { undone: true } : {}
		};
		records.push({
			id,
			isLeft,
			parents: parents.split(" "),
			credit,
			paths: []
		});
	}
	return records;
}
function arrange(records, wanted) {
	const looked = records.slice(0, 200);
	const byPath = /* @__PURE__ */ new Map();
	const merges = [];
	const changedOn = /* @__PURE__ */ new Set();
	const key = (path, { isLeft }) => `${isLeft ? "<" : ">"}${path}`;
	for (const record of looked) for (const path of record.paths.filter((path) => wanted.has(path))) if (record.parents.length > 1) merges.push([path, record]);
	else {
		changedOn.add(key(path, record));
		byPath.set(path, [...byPath.get(path) ?? [], record.id]);
	}
	for (const [path, record] of merges) if (!changedOn.has(key(path, record))) byPath.set(path, [...byPath.get(path) ?? [], record.id]);
	const commits = looked.map(({ id, credit, parents }, position) => [id, {
		credit,
		position,
		parents
	}]);
	return {
		commits: new Map(commits),
		byPath,
		cut: records.length > looked.length
	};
}
function pathspecs(paths) {
	const exact = [...new Set(paths)];
	if (exact.length <= MOST_EXACT && isShort(exact)) return exact;
	const folders = [...new Set(paths.map((path) => path.slice(0, Math.max(0, path.lastIndexOf("/"))) || path))];
	if (folders.length <= MOST_FOLDERS && isShort(folders)) return folders;
	return [...new Set(paths.map((path) => path.split("/", 1)[0] ?? path))].slice(0, MOST_FOLDERS);
}
function isShort(paths) {
	return paths.reduce((sum, path) => sum + Buffer.byteLength(path) + 1, 0) <= MOST_PATH_BYTES;
}
function isoTime(seconds) {
	const time = /* @__PURE__ */ new Date(Number(seconds) * 1e3);
	return seconds === "" || Number.isNaN(time.getTime()) ? void 0 : time.toISOString();
}
const LONGEST_NAME = 80;
function cleanName(name) {
	const line = name.slice(0, 400).replace(/[\u0000-\u0020\u007f-\u009f]+/g, " ").replace(/@[^\s@]+/g, "").trim();
	const characters = Array.from(line);
	const short = characters.length <= LONGEST_NAME ? line : `${characters.slice(0, LONGEST_NAME).join("")}…`;
	return short === "" ? "somebody without a name" : short.toWellFormed();
}
// src/adapters/git/commit-logs.ts
var CommitLogs = class {
	#repository;
	#begun;
	constructor(repository) {
		this.#repository = repository;
	}
	begin(from, to, paths) {
		if (from === to || paths.length === 0 || this.#repository.isShallow()) return;
		const log = readCommitLog(this.#repository.git, from, to, paths);
		log.catch(() => {});
		this.#begun = {
			from,
			to,
			paths: new Set(paths),
			log
		};
	}
	async read(from, to, paths) {
		const begun = this.#begun;
		if (begun?.from === from && begun.to === to && paths.every((path) => begun.paths.has(path))) {
			const log = await begun.log;
			if (!log.cut || new Set(paths).size === begun.paths.size) return log;
		}
		return readCommitLog(this.#repository.git, from, to, paths);
	}
};
// src/adapters/git/draft-files.ts
const MAX_FILE_BYTES = 1048576;
const MAX_FILES = 2e4;
const MAX_TREE_BYTES = 67108864;
async function readDraftFiles(git, prefixes) {
	const limited = prefixes.includes("") ? [] : prefixes;
	const output = await git.must([
		"ls-files",
		"-z",
		"--cached",
		"--others",
		"--exclude-standard",
		"--",
		...limited
	]);
	const folders = /* @__PURE__ */ new Map();
	const judge = (folder) => {
		const known = folders.get(folder);
		if (known !== void 0) return known;
		const judged = folder === git.dir ? "ours" : judgeFolder(folder);
		folders.set(folder, judged);
		return judged;
	};
	const listed = new Map(splitNul(output).map((bytes) => [bytes.toString("latin1"), bytes]));
	const read = [];
	let characters = 0;
	for (const bytes of listed.values()) {
		const each = readDraftFile(git.dir, bytes, judge);
		if (!each) continue;
		read.push(each);
		if ("file" in each) characters += each.file.text.length;
		requireSize(listed.size, characters);
	}
	return read;
}
function sortedTree(read) {
	const files = [];
	const unreadable = [];
	for (const each of read) if ("file" in each) files.push(each.file);
	else unreadable.push(each.unreadable);
	const byPath = (a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
	return {
		files: files.sort(byPath),
		unreadable: unreadable.sort(byPath)
	};
}
function requireSize(files, bytes) {
	if (files <= 2e4 && bytes <= MAX_TREE_BYTES) return;
	const mebibytes = (count) => `${Math.ceil(count / 1024 / 1024)} MiB`;
	throw new UserError("TREE_TOO_LARGE", `There are ${files} files with ${mebibytes(bytes)} or more below the agent's folders; ${MAX_FILES} files and ${mebibytes(MAX_TREE_BYTES)} are the most.`, "Point `root` and `tests` in the settings at folders that hold only the agent's files.");
}
function judgeFolder(folder) {
	try {
		return realpathSync(folder) === folder ? "ours" : "link";
	} catch (error) {
		return isGone(error) ? "gone" : "link";
	}
}
function readDraftFile(top, bytes, judge) {
	const path = decodeText(bytes);
	if (path === void 0 || !isSafePath(path)) return { unreadable: {
		path: bytes.toString("utf8"),
		reason: "unsafe-path"
	} };
	const refuse = (reason, detail) => ({ unreadable: {
		path: path.replace(/\/$/, ""),
		reason,
		...detail === void 0 ? {} : { detail }
	} });
	if (path.endsWith("/")) return refuse("submodule");
	const full = `${top}${sep}${sep === "/" ? path : path.replaceAll("/", sep)}`;
	const folder = judge(full.slice(0, full.lastIndexOf(sep)));
	if (folder === "gone") return void 0;
	try {
		if (folder === "link") {
			lstatSync(full);
			return refuse("symlink", "a folder on the way to it is a link");
		}
		const content = readRegularFile(full);
		if ("reason" in content) return refuse(content.reason, content.detail);
		const text = decodeText(content);
		return text === void 0 ? refuse("not-utf8") : { file: {
			path,
			text
		} };
	} catch (error) {
		if (isGone(error)) return void 0;
		const code = codeOf(error);
		if (code === "ELOOP" || code === "EMLINK") return refuse("symlink");
		if (code === "ENXIO") return refuse("not-a-file");
		if (code === "EACCES" || code === "EPERM") return refuse("not-a-file", "no permission to read it");
		throw error;
	}
}
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
const HOW = constants.O_RDONLY | NO_FOLLOW | (constants.O_NONBLOCK ?? 0);
const shared = Buffer.allocUnsafeSlow(MAX_FILE_BYTES);
function readRegularFile(path) {
	if (NO_FOLLOW === 0 && lstatSync(path).isSymbolicLink()) return { reason: "symlink" };
	const handle = openSync(path, HOW);
	try {
		const stat = fstatSync(handle);
		if (stat.isDirectory()) return { reason: "submodule" };
		if (!stat.isFile()) return { reason: "not-a-file" };
		if (stat.size > 1048576) return {
			reason: "too-large",
			detail: `${stat.size} bytes`
		};
		let length = 0;
		for (let more = -1; more !== 0 && length < stat.size; length += more) more = readSync(handle, shared, length, stat.size - length, null);
		return shared.subarray(0, length);
	} finally {
		closeSync(handle);
	}
}
function isGone(error) {
	const code = codeOf(error);
	return code === "ENOENT" || code === "ENOTDIR";
}
function codeOf(error) {
	return error instanceof Error && "code" in error ? error.code : void 0;
}
function isSafePath(path) {
	if (path === "" || path.startsWith("/") || /[\u0000-\u001f\u007f\\]/.test(path)) return false;
	if (sep === "\\" && path.includes(":")) return false;
	return path.replace(/\/$/, "").split("/").every((part) => part !== "" && part !== "." && part !== ".." && part.toLowerCase() !== ".git");
}
// src/adapters/git/git-authors.ts
const TRAILER = /^\s*(.*?)\s*<([^<>]*)>\s*$/;
async function readAuthors(repository, from, to, prefixes) {
	await repository.requireCommit(to);
	if (from !== void 0) await repository.requireCommit(from);
	const range = from === void 0 ? [to] : [to, `^${from}`];
	if (!await repository.deepenUntil(to, () => isComplete(repository, range))) throw new UserError("HISTORY_TOO_SHALLOW", "The history since the last published version is not in this clone and could not be fetched, so the authors are unknown.", "Check out with `fetch-depth: 0`, or give the token the right to read the repository.", { exitCode: 3 });
	const limited = prefixes.includes("") ? [] : prefixes;
	const output = await repository.git.must([
		"log",
		"-z",
		"--full-history",
		"--no-color",
		"--encoding=UTF-8",
		"--format=%H%x01%an%x01%ae%x01%(trailers:key=Co-authored-by,valueonly,unfold,separator=%x02)",
		"--end-of-options",
		...range,
		"--",
		...limited
	]);
	const people = /* @__PURE__ */ new Map();
	const add = (name, email, commit) => {
		const key = email.toLowerCase() || name;
		if (key === "") return;
		const known = people.get(key) ?? (email === "" ? { name } : {
			name: name || email,
			email
		});
		people.set(key, commit === void 0 || known.commit !== void 0 ? known : {
			...known,
			commit
		});
	};
	for (const record of output.toString("utf8").split("\0")) {
		const [commit = "", name = "", email = "", trailers = ""] = record.split("");
		add(clean(name), clean(email), commit.trim());
		for (const trailer of trailers.split("")) {
			const match = TRAILER.exec(trailer);
			if (match) add(clean(match[1] ?? ""), clean(match[2] ?? ""));
		}
	}
	return [...people.values()].reverse();
}
async function isComplete(repository, range) {
	const ends = new Set(repository.readShallowEnds());
	return !(await repository.git.text([
		"rev-list",
		"--end-of-options",
		...range
	])).split("\n").some((commit) => ends.has(commit));
}
function clean(text) {
	return text.replace(/[\u0000-\u001f\u007f]+/g, " ").trim();
}
// src/adapters/git/draft-state.ts
const TIMEOUT_MS$1 = 6e3;
async function readDraftState(git, pathspecs) {
	const output = await git.must([
		"status",
		"-z",
		"--porcelain=v2",
		"--branch",
		"--no-renames",
		"--untracked-files=all",
		"--ignore-submodules=all",
		"--",
		...pathspecs
	], { timeoutMs: TIMEOUT_MS$1 });
	let commit;
	const uncommitted = /* @__PURE__ */ new Map();
	for (const record of output.toString("utf8").split("\0")) {
		const kind = record.slice(0, 2);
		if (record.startsWith("# branch.oid ")) {
			const id = record.slice(13);
			if (isCommitId(id)) commit = id;
		} else if (kind === "? ") uncommitted.set(record.slice(2), "new");
		else if (kind === "1 ") {
			const path = record.split(" ").slice(8).join(" ");
			uncommitted.set(path, record[2] === "A" ? "new" : "changed");
		} else if (kind === "u ") uncommitted.set(record.split(" ").slice(10).join(" "), "changed");
	}
	return {
		commit,
		uncommitted
	};
}
// src/adapters/git/file-credits.ts
function creditsOfFile(file, log, { from, to }) {
	return [
		...to.draft?.uncommitted.has(file) === true ? [{ undone: false }] : [],
		...from.draft?.uncommitted.has(file) === true ? [{ undone: true }] : [],
		...(log.byPath.get(file) ?? []).map((commit) => ({
			commit,
			undone: isUndone(commit, log)
		}))
	];
}
function isUndone(commit, log) {
	return log.commits.get(commit)?.credit.undone === true;
}
// src/adapters/git/blame-lines.ts
const TIMEOUT_MS = 3e3;
const GROUP = /^([0-9a-f]{40}|[0-9a-f]{64}) \d+ (\d+) (\d+)$/;
async function blameLines(git, at, since, file, lines) {
	const { groups, ends } = await blame(git, [
		...[...at === void 0 ? [] : [at], `^${since}`],
		"--",
		file
	], lines);
	return groups.filter(({ commit }) => commit === void 0 || !ends.has(commit));
}
async function findLastHolders(git, from, to, file, lines) {
	return (await blame(git, [
		"--reverse",
		`${from}..${to}`,
		"--",
		file
	], lines)).groups;
}
async function blame(git, args, lines) {
	const answer = await git.run([
		"blame",
		"--incremental",
		"--ignore-revs-file=",
		"--no-textconv",
		...joined(lines).map(({ first, last }) => `-L${first},${last}`),
		...args
	], { timeoutMs: TIMEOUT_MS });
	const groups = [];
	const ends = /* @__PURE__ */ new Set();
	if (answer.exitCode !== 0) return {
		groups,
		ends
	};
	let commit = "";
	for (const line of answer.stdout.toString("utf8").split("\n")) {
		const [, id, first, count] = GROUP.exec(line) ?? [];
		if (id !== void 0) {
			commit = id;
			groups.push({
				commit: /^0+$/.test(id) ? void 0 : id,
				first: Number(first),
				last: Number(first) + Number(count) - 1
			});
		} else if (line === "boundary") ends.add(commit);
	}
	return {
		groups: groups.sort((a, b) => a.first - b.first),
		ends
	};
}
function joined(lines) {
	const result = [];
	for (const next of [...lines].sort((a, b) => a.first - b.first)) {
		const last = result.at(-1);
		if (last !== void 0 && next.first <= last.last + 1) result[result.length - 1] = {
			first: last.first,
			last: Math.max(last.last, next.last)
		};
		else result.push(next);
	}
	return result.length <= 500 ? result : [{
		first: result[0]?.first ?? 1,
		last: result.at(-1)?.last ?? 1
	}];
}
// src/adapters/git/shared-file-credits.ts
const MOST_BLAMED_FILES = 20;
async function findLineCredits(git, sides, log, items, known) {
	const found = /* @__PURE__ */ new Map();
	const add = (name, more) => {
		found.set(name, [...found.get(name) ?? [], ...more]);
	};
	const withoutCredit = () => items.filter(({ name }) => (found.get(name)?.length ?? 0) + (known.get(name)?.length ?? 0) === 0);
	const budget = { files: MOST_BLAMED_FILES };
	for (const position of ["to", "from"]) for (const [file, parts] of linesByFile(items, position)) {
		if (!isTouched(file, log, sides, position)) continue;
		const undone = position === "from";
		if (sides[position].draft?.uncommitted.get(file) === "new") {
			for (const { name } of parts) add(name, [{ undone }]);
			continue;
		}
		if (!take(budget)) break;
		const blamed = await blameSide(git, sides, position, file, parts);
		for (const { name, lines } of parts) add(name, within(blamed, lines).map(({ commit }) => commit === void 0 ? { undone } : {
			commit,
			undone
		}));
	}
	for (const position of ["to", "from"]) for (const [file, parts] of linesByFile(withoutCredit(), other(position))) {
		if (!isTouched(file, log, sides, position) || !take(budget)) continue;
		const removers = await findRemovers(git, sides, log, position, file, parts);
		for (const { name, lines } of parts) add(name, within(removers, lines));
	}
	for (const item of withoutCredit()) {
		const shared = [...item.before, ...item.after].filter(({ lines }) => lines !== void 0);
		for (const file of new Set(shared.map((place) => place.file))) add(item.name, creditsOfFile(file, log, sides));
	}
	return found;
}
function other(position) {
	return position === "from" ? "to" : "from";
}
function take(budget) {
	budget.files -= 1;
	return budget.files >= 0;
}
async function findRemovers(git, sides, log, position, file, parts) {
	const undone = position === "from";
	const older = sides[other(position)].commit;
	const newer = sides[position].commit;
	const commits = (log.byPath.get(file) ?? []).flatMap((id) => log.commits.get(id) ?? []);
	if (older === newer || [...log.commits.keys()].some((id) => isUndone(id, log) !== undone)) return [];
	const holders = await findLastHolders(git, older, newer, file, parts.map(({ lines }) => lines));
	const isDraft = sides[position].draft?.uncommitted.has(file) === true;
	return holders.flatMap(({ first, last, commit }) => {
		if (commit === newer) return isDraft ? [{
			first,
			last,
			undone
		}] : [];
		const remover = commits.find(({ parents }) => commit !== void 0 && parents.includes(commit));
		return remover?.credit.commit === void 0 ? [] : [{
			first,
			last,
			commit: remover.credit.commit,
			undone
		}];
	});
}
function linesByFile(items, position) {
	const files = /* @__PURE__ */ new Map();
	for (const item of items) for (const { file, lines } of position === "from" ? item.before : item.after) {
		if (lines === void 0) continue;
		const parts = files.get(file);
		if (parts === void 0) files.set(file, [{
			name: item.name,
			lines
		}]);
		else parts.push({
			name: item.name,
			lines
		});
	}
	return files;
}
function isTouched(file, log, sides, position) {
	if (sides[position].draft?.uncommitted.has(file) === true) return true;
	return (log.byPath.get(file) ?? []).some((commit) => isUndone(commit, log) === (position === "from"));
}
function blameSide(git, sides, position, file, parts) {
	const { commit, draft } = sides[position];
	const since = sides[other(position)].commit;
	return blameLines(git, draft?.uncommitted.has(file) === true ? void 0 : commit, since, file, parts.map(({ lines }) => lines));
}
function within(blamed, { first, last }) {
	let low = 0;
	let high = blamed.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((blamed[middle]?.last ?? 0) < first) low = middle + 1;
		else high = middle;
	}
	const end = blamed.findIndex((group, index) => index >= low && group.first > last);
	return blamed.slice(low, end === -1 ? blamed.length : end);
}
// src/adapters/git/read-credits.ts
const MOST_CREDITS = 5;
const TOO_SHALLOW = "Who made the changes is left out: this clone holds too little history, and no more could be fetched. Check out with fetch-depth: 0 to see it.";
const CUT = `Who made the changes is told from the newest 200 commits only.`;
async function readCredits(repository, logs, from, to, items) {
	if (items.length === 0) return { credits: /* @__PURE__ */ new Map() };
	try {
		return await findCredits(repository, logs, from, to, items);
	} catch (error) {
		if (!isUserError(error)) throw error;
		return {
			credits: /* @__PURE__ */ new Map(),
			note: `Who made the changes is left out: ${error.message}`
		};
	}
}
async function findCredits(repository, logs, from, to, items) {
	const { git } = repository;
	const paths = [...new Set(items.flatMap(({ before, after }) => [...before, ...after].map(({ file }) => file)))];
	const draft = from.kind === "draft" || to.kind === "draft" ? await readDraftState(git, pathspecs(paths)) : void 0;
	const old = from.kind === "draft" ? draft?.commit : from.commit;
	const now = to.kind === "draft" ? draft?.commit : to.commit;
	if (old === void 0 || now === void 0) return { credits: /* @__PURE__ */ new Map() };
	if (!await hasHistory(repository, old, now)) return {
		credits: /* @__PURE__ */ new Map(),
		note: TOO_SHALLOW
	};
	const log = old === now ? {
		commits: /* @__PURE__ */ new Map(),
		byPath: /* @__PURE__ */ new Map(),
		cut: false
	} : await logs.read(old, now, paths);
	const sides = {
		from: {
			commit: old,
			draft: from.kind === "draft" ? draft : void 0
		},
		to: {
			commit: now,
			draft: to.kind === "draft" ? draft : void 0
		}
	};
	const found = new Map(items.map((item) => [item.name, fromWholeFiles(item, log, sides)]));
	const byLines = await findLineCredits(git, sides, log, items, found);
	const missing = await readMissing(git, log, byLines);
	const credits = /* @__PURE__ */ new Map();
	for (const item of items) {
		const listed = creditsOf([...found.get(item.name) ?? [], ...byLines.get(item.name) ?? []], {
			...log,
			commits: new Map([...missing, ...log.commits])
		});
		if (listed.length > 0) credits.set(item.name, {
			credits: listed.slice(0, MOST_CREDITS),
			more: Math.max(0, listed.length - MOST_CREDITS)
		});
	}
	return {
		credits,
		...log.cut ? { note: CUT } : {}
	};
}
async function hasHistory(repository, from, to) {
	if (from === to) return true;
	const complete = () => isComplete(repository, [`${from}...${to}`]);
	return await repository.deepenUntil(to, complete) || repository.deepenUntil(from, complete);
}
function fromWholeFiles({ before, after }, log, sides) {
	const whole = [...before, ...after].filter(({ lines }) => lines === void 0).map(({ file }) => file);
	return [...new Set(whole)].flatMap((file) => creditsOfFile(file, log, sides));
}
async function readMissing(git, log, byLines) {
	const unknown = (undone) => {
		const ids = [...byLines.values()].flat().filter((one) => one.undone === undone);
		return [...new Set(ids.flatMap(({ commit }) => commit === void 0 || log.commits.has(commit) ? [] : [commit]))].slice(0, 200);
	};
	return new Map([...await readCommits(git, unknown(true), true), ...await readCommits(git, unknown(false), false)]);
}
function creditsOf(found, { commits }) {
	const uncommitted = found.filter(({ commit }) => commit === void 0);
	const known = [...new Set(found.flatMap(({ commit }) => commit ?? []))].flatMap((commit) => commits.get(commit) ?? []);
	return [
		...uncommitted.some(({ undone }) => !undone) ? [{}] : [],
		...uncommitted.some(({ undone }) => undone) ? [{ undone: true }] : [],
		...known.sort((a, b) => a.position - b.position).map(({ credit }) => credit)
	];
}
// src/adapters/git/read-tag.ts
async function readTag(git, id) {
	const peeled = await git.run([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${id}^{commit}`
	]);
	if (peeled.exitCode !== 0) return void 0;
	const commit = peeled.stdout.toString("latin1").trim();
	if (commit === id) return { commit };
	const text = (await git.must([
		"cat-file",
		"tag",
		id
	])).toString("utf8");
	const end = text.indexOf("\n\n");
	return end === -1 ? { commit } : {
		commit,
		message: text.slice(end + 2)
	};
}
// src/adapters/git/git-search.ts
async function findInCommit(git, commit, texts, prefixes) {
	if (texts.length === 0) return [];
	const answer = await git.run([
		"grep",
		"--files-with-matches",
		"--null",
		"--text",
		"--fixed-strings",
		"--full-name",
		"--no-color",
		"--no-textconv",
		"--no-recurse-submodules",
		"-f",
		"-",
		commit,
		"--",
		...prefixes.includes("") ? [] : prefixes
	], { input: `${texts.join("\n")}\n` });
	if (answer.exitCode > 1) throw gitFailed("grep", answer.stderr);
	const start = `${commit}:`.length;
	return splitNul(answer.stdout).map((found) => found.toString("utf8").slice(start));
}
// src/adapters/git/tree-sides.ts
const PLAIN_PATH = /^[\w-]+(?:\.[\w-]+)*(?:\/[\w-]+(?:\.[\w-]+)*)*$/;
async function listCommit(git, commit, prefixes) {
	const records = await listRecords(git, commit, prefixes);
	if (records === void 0 || records.length > 2e4) return void 0;
	const paths = [];
	const contents = [];
	for (const record of records) {
		const tab = record.indexOf("	");
		const path = record.slice(tab + 1);
		if (!isSafe(path)) return void 0;
		paths.push(path);
		const content = record.slice(0, tab);
		contents.push(content.startsWith("100755 ") ? `100644 ${content.slice(7)}` : content);
	}
	return {
		commit,
		paths,
		contents
	};
}
function isSafe(path) {
	return PLAIN_PATH.test(path) || isSafePath(path);
}
async function listCommits(git, from, to, prefixes) {
	const [after, changes] = await Promise.all([listCommit(git, to, prefixes), listChanges(git, from, to, prefixes)]);
	if (after === void 0 || changes === void 0) return void 0;
	const then = /* @__PURE__ */ new Map();
	const gone = [];
	let count = after.paths.length;
	for (const { path, before, now } of changes) {
		if (!isSafe(path)) return void 0;
		if (before === now) continue;
		then.set(path, before);
		if (now === void 0) gone.push(path);
		if (before === void 0) count -= 1;
	}
	if (count + gone.length > 2e4) return void 0;
	const paths = [...after.paths, ...gone];
	const contents = [...after.contents, ...gone.map(() => void 0)];
	return {
		before: {
			commit: from,
			paths,
			contents: contents.map((content, index) => {
				const path = paths[index] ?? "";
				return then.has(path) ? then.get(path) : content;
			})
		},
		after: {
			commit: to,
			paths,
			contents
		},
		differing: new Set(then.keys())
	};
}
async function listDraft(git, prefixes, algorithm) {
	const draft = /* @__PURE__ */ new Map();
	for (const one of await readDraftFiles(git, prefixes)) {
		if ("unreadable" in one && one.unreadable.reason === "unsafe-path") return void 0;
		draft.set("file" in one ? one.file.path : one.unreadable.path, one);
	}
	const paths = [...draft.keys()].sort(compareCodeUnits);
	return {
		paths,
		contents: paths.map((path) => {
			const one = draft.get(path);
			return one !== void 0 && "file" in one ? `100644 blob ${blobId(one.file.text, algorithm)}` : `draft ${one?.unreadable.reason}`;
		}),
		draft
	};
}
function blobId(text, algorithm) {
	return createHash(algorithm).update(`blob ${Buffer.byteLength(text, "utf8")}\0`).update(text, "utf8").digest("hex");
}
// src/adapters/git/read-tree-changes.ts
async function readTreeChanges(git, from, to, prefixes) {
	const sides = await listSides(git, from, to, prefixes);
	if (sides === void 0) return void 0;
	const { before, after, paths, differing } = sides;
	return {
		paths,
		differing,
		read: (wanted) => readBoth(git, before, after, wanted),
		findTexts: async (texts) => {
			const same = new Set(paths);
			for (const path of differing) same.delete(path);
			return (await findTexts(git, before, after, texts, prefixes)).filter((path) => same.has(path));
		}
	};
}
async function listSides(git, from, to, prefixes) {
	if (from.kind === "commit" && to.kind === "commit") {
		const sides = await listCommits(git, from.commit, to.commit, prefixes);
		return sides && {
			...sides,
			paths: sides.after.paths
		};
	}
	const algorithm = [from, to].some((one) => one.kind === "commit" && one.commit.length > 40) ? "sha256" : "sha1";
	const list = (revision) => revision.kind === "draft" ? listDraft(git, prefixes, algorithm) : listCommit(git, revision.commit, prefixes);
	const [before, after] = await Promise.all([list(from), list(to)]);
	if (before === void 0 || after === void 0) return void 0;
	return {
		before,
		after,
		...compareSides(before, after)
	};
}
function compareSides(before, after) {
	const paths = [];
	const differing = /* @__PURE__ */ new Set();
	let a = 0;
	let b = 0;
	while (a < before.paths.length || b < after.paths.length) {
		const [pathA, pathB] = [before.paths[a], after.paths[b]];
		if (pathA !== void 0 && pathA === pathB) {
			if (before.contents[a] !== after.contents[b]) differing.add(pathA);
			paths.push(pathA);
			a += 1;
			b += 1;
		} else if (pathB === void 0 || pathA !== void 0 && pathA < pathB) {
			if (pathA !== void 0) {
				if (!differing.has(pathA)) paths.push(pathA);
				differing.add(pathA);
			}
			a += 1;
		} else {
			if (!differing.has(pathB)) paths.push(pathB);
			differing.add(pathB);
			b += 1;
		}
	}
	return {
		paths,
		differing
	};
}
async function readBoth(git, before, after, wanted) {
	const found = {
		before: pick(before, wanted),
		after: pick(after, wanted)
	};
	const blobs = await readSmallBlobs(git, [...before.draft ? [] : found.before, ...after.draft ? [] : found.after].flatMap(({ content }) => blobOf(content) ?? []));
	let characters = 0;
	const read = ({ commit, draft }, all) => {
		const files = all.map((one) => draft?.get(one.path) ?? readOne(one, blobs));
		for (const file of files) if ("file" in file) characters += file.file.text.length;
		requireSize(0, characters);
		return {
			...commit === void 0 ? {} : { commit },
			...sortedTree(files)
		};
	};
	return {
		before: read(before, found.before),
		after: read(after, found.after)
	};
}
function pick({ paths, contents }, wanted) {
	const found = [];
	paths.forEach((path, index) => {
		const content = contents[index];
		if (content !== void 0 && wanted.has(path)) found.push({
			path,
			content
		});
	});
	return found;
}
const BLOB = /^100644 blob ([0-9a-f]{40,64})$/;
function blobOf(content) {
	return BLOB.exec(content)?.[1];
}
async function readSmallBlobs(git, ids) {
	const small = (blobs) => new Map([...blobs].map(([id, blob]) => [id, blob.length > 1048576 ? blob.length : blob]));
	try {
		return small(await readBlobs(git, ids));
	} catch (error) {
		if (!isUserError(error) || error.code !== "GIT_OUTPUT_TOO_LARGE") throw error;
	}
	const sizes = await readBlobSizes(git, ids);
	const fitting = [...sizes].filter(([, size]) => size <= MAX_FILE_BYTES).map(([id]) => id);
	return new Map([...sizes, ...await readBlobs(git, fitting)]);
}
function readOne({ path, content }, blobs) {
	const [mode = ""] = content.split(" ");
	if (mode === "120000") return { unreadable: {
		path,
		reason: "symlink"
	} };
	if (mode === "160000") return { unreadable: {
		path,
		reason: "submodule"
	} };
	const blob = blobs.get(blobOf(content) ?? "");
	if (blob === void 0) return { unreadable: {
		path,
		reason: "not-a-file",
		detail: `mode ${mode}`
	} };
	if (typeof blob === "number") return { unreadable: {
		path,
		reason: "too-large",
		detail: `${blob} bytes`
	} };
	const text = decodeText(blob);
	return text === void 0 ? { unreadable: {
		path,
		reason: "not-utf8"
	} } : { file: {
		path,
		text
	} };
}
async function findTexts(git, before, after, texts, prefixes) {
	const draft = after.draft ?? before.draft;
	const { commit } = after;
	if (draft === void 0 && commit !== void 0) return findInCommit(git, commit, texts, prefixes);
	return [...draft ?? []].flatMap(([path, one]) => "file" in one && texts.some((text) => one.file.text.includes(text)) ? [path] : []);
}
// src/adapters/git/git-source.ts
const REGULAR = /* @__PURE__ */ new Set(["100644", "100755"]);
var GitSource = class {
	#repository;
	#logs;
	constructor(repository) {
		this.#repository = repository;
		this.#logs = new CommitLogs(repository);
	}
	async readTree(revision, prefixes) {
		await this.#requireReadable(revision, prefixes);
		if (revision.kind === "draft") return sortedTree(await readDraftFiles(this.#repository.git, prefixes));
		const { commit } = revision;
		return {
			commit,
			...sortedTree(await this.#readCommit(commit, prefixes))
		};
	}
	async readChanges(from, to, prefixes) {
		for (const revision of [from, to]) await this.#requireReadable(revision, prefixes);
		const changes = await readTreeChanges(this.#repository.git, from, to, prefixes);
		if (changes === void 0 || from.kind === "draft" || to.kind === "draft") return changes;
		return {
			...changes,
			read: (paths) => {
				const reading = changes.read(paths);
				const differing = [...changes.differing].filter((path) => paths.has(path));
				this.#logs.begin(from.commit, to.commit, differing);
				return reading;
			}
		};
	}
	async #requireReadable(revision, prefixes) {
		for (const prefix of prefixes) if (prefix !== "" && !isSafePath(prefix)) throw new UserError("UNSAFE_PATH", `${JSON.stringify(prefix)} is no path within the repository.`, "Write paths relative to the repository's root, with `/`, without `..`.");
		if (revision.kind === "draft") return;
		if (!isCommitId(revision.commit)) throw new Error("a commit must be looked up before it is read");
		await this.#repository.requireCommit(revision.commit);
	}
	async #readCommit(commit, prefixes) {
		const entries = await listTree(this.#repository.git, commit, prefixes);
		const readable = entries.filter((entry) => whyUnreadable(entry) === void 0);
		requireSize(entries.length, readable.reduce((sum, entry) => sum + entry.size, 0));
		const blobs = await readBlobs(this.#repository.git, readable.map((entry) => entry.id));
		return entries.map((entry) => {
			const path = entry.path.toString("utf8");
			const why = whyUnreadable(entry);
			if (why) return { unreadable: {
				path,
				...why
			} };
			const text = decodeText(blobs.get(entry.id) ?? Buffer.alloc(0));
			return text === void 0 ? { unreadable: {
				path,
				reason: "not-utf8"
			} } : { file: {
				path,
				text
			} };
		});
	}
	findCommit(ref, where) {
		return this.#repository.findCommit(ref, where);
	}
	async findTag(name, where) {
		const id = await this.#repository.findTagObject(name, where);
		return id === void 0 ? void 0 : readTag(this.#repository.git, id);
	}
	readAuthors(from, to, prefixes) {
		return readAuthors(this.#repository, from, to, prefixes);
	}
	readCredits(from, to, items) {
		return readCredits(this.#repository, this.#logs, from, to, items);
	}
	async isAncestor(ancestor, commit) {
		const repository = this.#repository;
		if (!await repository.hasOrFetches(ancestor) || !await repository.hasOrFetches(commit)) return void 0;
		const reaches = async () => {
			return (await repository.git.run([
				"merge-base",
				"--is-ancestor",
				"--end-of-options",
				ancestor,
				commit
			])).exitCode === 0;
		};
		if (await reaches()) return true;
		const known = await repository.deepenUntil(commit, async () => await reaches() || await isComplete(repository, [commit, `^${ancestor}`]));
		return await reaches() || (known ? false : void 0);
	}
	async readIdentity() {
		const answer = await this.#repository.git.run([
			"-c",
			"user.useConfigOnly=true",
			"var",
			"GIT_AUTHOR_IDENT"
		]);
		const [, name = "", email = ""] = /^(.*) <([^<>]*)> \d+ [+-]\d{4}\n?$/.exec(answer.stdout.toString("utf8")) ?? [];
		if (answer.exitCode !== 0 || name === "" || email === "") throw new UserError("GIT_IDENTITY_MISSING", "Git does not know who you are here.", "Run `git config user.name \"…\"` and `git config user.email \"…\"`, then run this again.");
		return {
			name,
			email
		};
	}
};
function whyUnreadable(entry) {
	const path = decodeText(entry.path);
	if (path === void 0 || !isSafePath(path)) return { reason: "unsafe-path" };
	if (entry.mode === "120000") return { reason: "symlink" };
	if (entry.mode === "160000") return { reason: "submodule" };
	if (!REGULAR.has(entry.mode)) return {
		reason: "not-a-file",
		detail: `mode ${entry.mode}`
	};
	if (entry.size > 1048576) return {
		reason: "too-large",
		detail: `${entry.size} bytes`
	};
}
// src/adapters/git/commit-lookup.ts
const FOUND = /^([0-9a-f]{40}|[0-9a-f]{64}) commit [0-9]+$/;
var CommitLookup = class {
	#git;
	#asked = [];
	constructor(git) {
		this.#git = git;
	}
	find(expression) {
		return new Promise((answer, fail) => {
			this.#asked.push({
				expression,
				answer,
				fail
			});
			if (this.#asked.length === 1) queueMicrotask(() => void this.#ask());
		});
	}
	async #ask() {
		const asked = this.#asked;
		this.#asked = [];
		try {
			const input = asked.map(({ expression }) => `${expression}^{commit}\n`).join("");
			const { stdout } = await this.#git.run(["cat-file", "--batch-check"], { input });
			const lines = stdout.toString("utf8").split("\n");
			for (const [index, { answer }] of asked.entries()) answer(FOUND.exec(lines[index] ?? "")?.[1]);
		} catch (error) {
			for (const { fail } of asked) fail(error);
		}
	}
};
// src/adapters/git/repository.ts
const QUIET_FETCH = [
	"fetch",
	"--quiet",
	"--no-tags",
	"--no-write-fetch-head",
	"--no-auto-maintenance",
	"--no-recurse-submodules",
	"--refmap="
];
var Repository = class Repository {
	git;
	#shallowFile;
	#lookup;
	#hasOrigin;
	#here = /* @__PURE__ */ new Set();
	constructor(git, shallowFile) {
		this.git = git;
		this.#shallowFile = shallowFile;
		this.#lookup = new CommitLookup(git);
	}
	static async open(where, access) {
		const start = new Git(where, access);
		const { top, shallow } = await findTop(start) ?? await findBare(start);
		return new Repository(new Git(realpathSync(top), access), resolve(realpathSync(where), shallow));
	}
	async hasOrigin() {
		this.#hasOrigin ??= (await this.git.text(["remote"])).split("\n").includes("origin");
		return this.#hasOrigin;
	}
	isShallow() {
		return this.readShallowEnds().length > 0;
	}
	readShallowEnds() {
		try {
			return readFileSync(this.#shallowFile, "utf8").split("\n").filter(isCommitId);
		} catch {
			return [];
		}
	}
	async #resolve(expression) {
		const id = await this.#lookup.find(expression);
		if (id !== void 0) this.#here.add(id);
		return id;
	}
	async findCommit(ref, where = "everywhere") {
		const revision = parseRevision(ref);
		if (!revision) return void 0;
		const { name, steps } = revision;
		const local = await this.#resolve(`${name}${steps}`) ?? await this.#resolve(`origin/${name}${steps}`);
		if (local !== void 0 || where === "local") return local;
		const base = isCommitId(name) ? name : await this.#findOnOrigin(name);
		if (base === void 0 || !await this.hasOrFetches(base)) return void 0;
		return this.#resolve(`${base}${steps}`);
	}
	async #findOnOrigin(name) {
		if (!await this.hasOrigin() || !isRefName(name)) return void 0;
		return [...(await this.readRemoteRefs([
			`refs/tags/${name}^{}`,
			`refs/tags/${name}`,
			`refs/heads/${name}`,
			...name.startsWith("refs/") ? [name] : []
		])).values()][0];
	}
	async findTagObject(name, where = "everywhere") {
		const ref = `refs/tags/${name}`;
		if (!isRefName(name)) return void 0;
		const id = where === "everywhere" && await this.hasOrigin() ? (await this.readRemoteRefs([ref])).get(ref) : await this.#findLocalObject(ref);
		if (id !== void 0) await this.requireCommit(id);
		return id;
	}
	async #findLocalObject(ref) {
		const answer = await this.git.run([
			"rev-parse",
			"--verify",
			"--quiet",
			"--end-of-options",
			ref
		]);
		return answer.exitCode === 0 ? answer.stdout.toString("latin1").trim() : void 0;
	}
	async readRemoteRefs(names) {
		const output = await this.git.text([
			"ls-remote",
			"--quiet",
			"origin",
			...names.filter((n) => !n.endsWith("^{}"))
		], { timeoutMs: NETWORK_TIMEOUT_MS });
		const found = /* @__PURE__ */ new Map();
		for (const line of output.split("\n")) {
			const [id = "", name = ""] = line.split("	");
			if (isCommitId(id)) found.set(name, id);
		}
		return new Map(names.flatMap((name) => {
			const id = found.get(name);
			return id === void 0 ? [] : [[name, id]];
		}));
	}
	async hasOrFetches(commit) {
		if (!isCommitId(commit)) return false;
		const has = async () => {
			if (this.#here.has(commit)) return true;
			if ((await this.git.run([
				"cat-file",
				"-e",
				`${commit}^{commit}`
			])).exitCode !== 0) return false;
			this.#here.add(commit);
			return true;
		};
		if (await has()) return true;
		if (!await this.hasOrigin()) return false;
		const depth = this.isShallow() ? ["--depth=1"] : [];
		await this.fetch([
			...depth,
			"--end-of-options",
			"origin",
			commit
		]);
		return has();
	}
	async requireCommit(commit) {
		if (await this.hasOrFetches(commit)) return;
		throw new UserError("COMMIT_NOT_FOUND", `Commit ${commit} is neither in this clone nor on its origin.`, "Push the commit, or name another one.");
	}
	async fetch(args) {
		const answer = await this.git.run([...QUIET_FETCH, ...args], { timeoutMs: NETWORK_TIMEOUT_MS });
		return { failed: answer.exitCode === 0 ? void 0 : answer.stderr || "no reason given" };
	}
	async deepenUntil(commit, complete) {
		if (!this.isShallow()) return true;
		if (await complete()) return true;
		if (!await this.hasOrigin()) return false;
		for (const depth of [
			"--deepen=100",
			"--deepen=1000",
			"--unshallow"
		]) {
			const { failed } = await this.fetch([
				depth,
				"--end-of-options",
				"origin",
				commit
			]);
			if (failed !== void 0) return false;
			if (!this.isShallow() || await complete()) return true;
		}
		return false;
	}
};
async function findTop(start) {
	const answer = await start.run([
		"rev-parse",
		"--show-toplevel",
		"--git-path",
		"shallow"
	]);
	if (answer.exitCode !== 0) return void 0;
	const [top = "", shallow = "", ...more] = answer.stdout.toString("utf8").replace(/\n$/, "").split("\n");
	if (more.length === 0) return {
		top,
		shallow
	};
	return {
		top: await start.text(["rev-parse", "--show-toplevel"]),
		shallow: await start.text([
			"rev-parse",
			"--git-path",
			"shallow"
		])
	};
}
async function findBare(start) {
	const answer = await start.run(["rev-parse", "--absolute-git-dir"]);
	if (answer.exitCode !== 0) throw new UserError("NOT_A_REPOSITORY", `${start.dir} is in no git repository: ${oneLine(answer.stderr)}`, "Run this in the repository that holds the agent, or give its folder.");
	return {
		top: answer.stdout.toString("utf8").replace(/\n$/, ""),
		shallow: await start.text([
			"rev-parse",
			"--git-path",
			"shallow"
		])
	};
}
// src/adapters/system/system-clock.ts
const systemClock = {
	now: () => /* @__PURE__ */ new Date(),
	sleep: async (milliseconds, signal) => {
		try {
			await setTimeout$1(milliseconds, void 0, signal ? { signal } : {});
		} catch (error) {
			if (!signal?.aborted) throw error;
		}
	},
	random: () => Math.random()
};
// src/ports/bot-connector.ts
var BotUnreachable = class extends Error {
	name = "BotUnreachable";
};
// src/adapters/platforms/reference-answers.ts
function findVersionIn(body) {
	const { version, digest } = body;
	if (typeof version !== "number" || !Number.isSafeInteger(version) || version < 1) return void 0;
	return isDigest(digest) ? {
		version,
		digest
	} : void 0;
}
function findReplyIn(body) {
	const { messages, ended } = body;
	if (!isTextList(messages) || typeof ended !== "boolean") return void 0;
	if (body.trace === void 0) return {
		messages,
		trace: void 0,
		ended
	};
	const trace = isJsonObject(body.trace) ? findTrace(body.trace) : void 0;
	return trace === void 0 ? void 0 : {
		messages,
		trace,
		ended
	};
}
function findTrace(written) {
	const { topic, flow, refusal, state } = written;
	if (topic !== void 0 && typeof topic !== "string") return void 0;
	if (flow !== void 0 && typeof flow !== "string") return void 0;
	if (typeof refusal !== "boolean" || !isJsonObject(state) || !Array.isArray(written.tools)) return void 0;
	const tools = [];
	for (const call of written.tools) {
		if (!isJsonObject(call) || typeof call.name !== "string" || !isJsonObject(call.args)) return void 0;
		tools.push({
			name: call.name,
			args: call.args
		});
	}
	const handoff = findHandoff(written.handoff);
	if (written.handoff !== void 0 && handoff === void 0) return void 0;
	return {
		...topic === void 0 ? {} : { topic },
		...flow === void 0 ? {} : { flow },
		tools,
		...handoff === void 0 ? {} : { handoff },
		refusal,
		state
	};
}
function findHandoff(written) {
	if (!isJsonObject(written)) return void 0;
	const { id, destination } = written;
	return typeof id === "string" && typeof destination === "string" ? {
		id,
		destination
	} : void 0;
}
function isTextList(value) {
	return Array.isArray(value) && value.every((element) => typeof element === "string");
}
function problemCode(body) {
	return typeof body.code === "string" ? body.code : void 0;
}
function problemMessage(body, status) {
	return typeof body.message === "string" && body.message !== "" ? body.message.slice(0, 300) : `it answered with status ${status}`;
}
// src/adapters/platforms/platform-url.ts
const LOOPBACK = /* @__PURE__ */ new Set([
	"127.0.0.1",
	"localhost",
	"[::1]"
]);
function loadPlatformUrl(text) {
	const wrong = (message) => new UserError("PLATFORM_URL_INVALID", message, "Use an address such as https://platform.example.com, and name the token's environment variable in token_env.");
	if (!URL.canParse(text)) throw wrong("The platform's url in the settings is not a URL.");
	const url = new URL(text);
	if (url.username !== "" || url.password !== "") throw wrong("The platform's url in the settings holds a user name or password, which would end up in logs.");
	if (url.search !== "" || url.hash !== "") throw wrong("The platform's url in the settings has a query or a fragment.");
	if (url.protocol !== "https:" && !(url.protocol === "http:" && LOOPBACK.has(url.hostname))) throw wrong(`The platform's url ${url.origin} is neither https nor http to this machine.`);
	return url.href.replace(/\/+$/, "");
}
// src/adapters/platforms/reference-client.ts
var NoUsableAnswer = class extends Error {
	name = "NoUsableAnswer";
};
const ATTEMPTS = 4;
const FIRST_PAUSE = 150;
const MAX_ANSWER = 8388608;
var ReferenceClient = class {
	#options;
	#url;
	#pool;
	constructor(options) {
		this.#options = options;
		this.#url = new URL(loadPlatformUrl(options.url));
	}
	get description() {
		return `reference platform at ${this.#url.href.replace(/\/+$/, "")}, environment ${this.#options.environment}`;
	}
	get place() {
		return `/environments/${encodeURIComponent(this.#options.environment)}`;
	}
	async send(request) {
		const { clock } = this.#options;
		for (let attempt = 1;; attempt += 1) try {
			return await this.#sendOnce(request);
		} catch (error) {
			if (!(error instanceof NoUsableAnswer)) throw error;
			if (request.again !== true || attempt >= ATTEMPTS || request.signal?.aborted) throw error;
			await clock.sleep(FIRST_PAUSE * 2 ** (attempt - 1) * (.5 + clock.random()), request.signal);
		}
	}
	async #sendOnce({ method, path, body, headers, signal }) {
		const { agent, token, timeout = 1e4 } = this.#options;
		const deadline = AbortSignal.timeout(timeout);
		try {
			const answer = await (await this.#connect()).request({
				method,
				path: `${this.#url.pathname.replace(/\/+$/, "")}/api/agents/${encodeURIComponent(agent)}${path}`,
				headers: {
					accept: "application/json",
					...body === void 0 ? {} : { "content-type": "application/json" },
					...token === void 0 ? {} : { authorization: `Bearer ${token}` },
					...headers
				},
				...body === void 0 ? {} : { body: JSON.stringify(body) },
				signal: signal === void 0 ? deadline : AbortSignal.any([deadline, signal])
			});
			const { statusCode: status } = answer;
			const text = await readText(answer.body);
			if (status >= 500 || status >= 300 && status < 400) throw new NoUsableAnswer(`${this.description} answered with status ${status}`);
			const etag = answer.headers.etag;
			return {
				status,
				etag: typeof etag === "string" ? etag : void 0,
				body: this.#object(text, answer.headers["content-type"])
			};
		} catch (error) {
			if (error instanceof NoUsableAnswer) throw error;
			const reason = deadline.aborted ? `did not answer within ${timeout} ms` : `did not answer: ${told(error)}`;
			throw new NoUsableAnswer(`${this.description} ${reason}`, { cause: error });
		}
	}
	#object(text, type) {
		if (text === "") return {};
		if (!/^application\/json\b/i.test(String(type ?? ""))) throw new NoUsableAnswer(`${this.description} answered with something that is not JSON`);
		let value;
		try {
			value = JSON.parse(text);
		} catch (cause) {
			throw new NoUsableAnswer(`${this.description} answered with broken JSON`, { cause });
		}
		if (!isJsonObject(value)) throw new NoUsableAnswer(`${this.description} answered with an unknown shape`);
		return value;
	}
	async #connect() {
		const { Pool: HttpPool } = await import("./undici2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
		this.#pool ??= new HttpPool(this.#url.origin, {
			connections: 64,
			connectTimeout: this.#options.timeout ?? 1e4,
			maxResponseSize: MAX_ANSWER
		});
		return this.#pool;
	}
};
async function readText(body) {
	const parts = [];
	let size = 0;
	for await (const part of body) {
		size += part.length;
		if (size > MAX_ANSWER) throw new Error(`the answer is larger than ${MAX_ANSWER} bytes`);
		parts.push(part);
	}
	return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts));
}
function told(error) {
	if (!(error instanceof Error)) return "unknown reason";
	return "code" in error && typeof error.code === "string" ? `${error.message} (${error.code})` : error.message;
}
// src/adapters/connectors/reference-connector.ts
function createReferenceConnector(options) {
	const client = new ReferenceClient(options);
	const conversations = `${client.place}/conversations`;
	const send = async (request) => {
		try {
			return await client.send(request);
		} catch (error) {
			if (!(error instanceof NoUsableAnswer)) throw error;
			throw new BotUnreachable(error.message, { cause: error.cause ?? error });
		}
	};
	const unusable = (what) => new BotUnreachable(`${client.description} ${what}`);
	return {
		description: client.description,
		async readVersion() {
			const { status, body } = await send({
				method: "GET",
				path: `${client.place}/active`,
				again: true
			});
			if (status === 404 && problemCode(body) === "nothing-active") return void 0;
			const running = status === 200 ? findVersionIn(body) : void 0;
			if (running === void 0) throw unusable(`did not say what runs: ${problemMessage(body, status)}`);
			return running;
		},
		async open(channel, signal) {
			const opened = await send({
				method: "POST",
				path: conversations,
				body: { channel },
				...signal === void 0 ? {} : { signal }
			});
			const begun = opened.status === 201 ? findVersionIn(opened.body) : void 0;
			const { conversation, greeting } = opened.body;
			if (begun === void 0 || typeof conversation !== "string" || !/^[A-Za-z0-9-]{1,80}$/.test(conversation)) throw unusable(`began no conversation: ${problemMessage(opened.body, opened.status)}`);
			let closed = false;
			return {
				greeting: typeof greeting === "string" ? greeting : void 0,
				async say(text, turnSignal) {
					if (closed) throw unusable("was asked something in a conversation that was closed");
					const { status, body } = await send({
						method: "POST",
						path: `${conversations}/${conversation}/turns`,
						body: { say: text },
						...turnSignal === void 0 ? {} : { signal: turnSignal }
					});
					if (status !== 200) throw unusable(`did not take the turn: ${problemMessage(body, status)}`);
					const reply = findReplyIn(body);
					if (reply === void 0) throw unusable("replied in an unknown shape");
					const now = findVersionIn(body);
					if (now?.version !== begun.version || now.digest !== begun.digest) throw unusable("changed the version in the middle of a conversation");
					return reply;
				},
				async close() {
					if (closed) return;
					closed = true;
					await client.send({
						method: "DELETE",
						path: `${conversations}/${conversation}`
					}).catch(() => {});
				}
			};
		}
	};
}
// src/ports/agent-platform.ts
var PlatformUnreachable = class extends Error {
	name = "PlatformUnreachable";
};
// src/adapters/platforms/reference-platform.ts
function createReferencePlatform(options) {
	const client = new ReferenceClient(options);
	const send = async (request) => {
		try {
			return await client.send(request);
		} catch (error) {
			if (!(error instanceof NoUsableAnswer)) throw error;
			throw new PlatformUnreachable(error.message, { cause: error.cause ?? error });
		}
	};
	const unusable = (what) => new PlatformUnreachable(`${client.description} ${what}`);
	async function readRunning() {
		return (await readActive("active"))?.running;
	}
	async function readContent() {
		const active = await readActive("content");
		return active && {
			running: active.running,
			snapshot: active.body.snapshot
		};
	}
	async function readActive(what) {
		const { status, etag, body } = await send({
			method: "GET",
			path: `${client.place}/${what}`,
			again: true
		});
		if (status === 404 && problemCode(body) === "nothing-active") return void 0;
		if (what === "content" && status === 404 && problemCode(body) === "unknown-route") return readActive("active");
		if (status !== 200) throw unusable(`did not say what runs: ${problemMessage(body, status)}`);
		const running = findVersionIn(body);
		if (running === void 0) throw unusable("did not say which version runs");
		return {
			running: {
				...running,
				...etag === void 0 ? {} : { etag }
			},
			body
		};
	}
	async function upload({ version, digest, snapshot }) {
		const { status, body } = await send({
			method: "PUT",
			path: `/versions/${version}`,
			body: {
				digest,
				snapshot: asJson(snapshot)
			},
			again: true
		});
		if (status === 200 || status === 201) return void 0;
		return {
			outcome: "refused",
			message: problemMessage(body, status)
		};
	}
	async function activate(bundle, expected) {
		const { status, body } = await send({
			method: "PUT",
			path: `${client.place}/active`,
			body: { version: bundle.version },
			headers: expected === void 0 ? { "if-none-match": "*" } : { "if-match": expected.etag ?? "" }
		});
		if (status === 412) return {
			outcome: "conflict",
			message: problemMessage(body, status)
		};
		if (status !== 200) return {
			outcome: "refused",
			message: problemMessage(body, status)
		};
		const running = findVersionIn(body);
		if (running?.version !== bundle.version || running.digest !== bundle.digest) throw unusable("confirmed another version than it was given");
		return { outcome: "accepted" };
	}
	return {
		capabilities: { conditionalActivation: true },
		description: client.description,
		readRunning,
		readContent,
		async deliver(bundle, expected) {
			const refused = await upload(bundle);
			if (refused !== void 0) return refused;
			return activate(bundle, expected);
		}
	};
}
function asJson(value) {
	return isJsonObject(value) ? value : {};
}
// src/wiring/choose-places.ts
function choosePlaces(options) {
	return {
		platform: (environment) => createReferencePlatform(clientOptions(options, environment)),
		connector: (environment) => createReferenceConnector(clientOptions(options, environment))
	};
}
function clientOptions({ settings, env, clock, keepSecret }, name) {
	const { platform } = requireEnvironment(settings, name);
	const token = platform.tokenEnv === void 0 ? void 0 : env[platform.tokenEnv];
	if (platform.tokenEnv !== void 0 && !token) throw new UserError("PLATFORM_TOKEN_MISSING", `The settings want the platform token of ${name} in the variable ${platform.tokenEnv}, which is not set.`, `Set ${platform.tokenEnv} for this command; in a workflow, with the step's \`env:\` from a secret of the environment.`);
	if (token) keepSecret?.(token);
	return {
		url: platform.url,
		agent: settings.agent,
		environment: platform.environment,
		clock,
		...token ? { token } : {}
	};
}
function requireEnvironment(settings, name) {
	const found = settings.environments.find((environment) => environment.name === name);
	if (found) return found;
	const names = settings.environments.map((environment) => environment.name);
	const near = nearestName(name, names);
	throw new UserError("ENVIRONMENT_UNKNOWN", `${settings.file} has no environment "${name}".`, near === void 0 ? `It has ${names.join(", ")}.` : `Did you mean ${near}? It has ${names.join(", ")}.`);
}
// src/wiring/read-settings.ts
async function findSettings(source, revision, file) {
	const tree = await source.readTree(revision, [file]);
	const found = tree.files.find((one) => one.path === file);
	const unreadable = tree.unreadable.find((one) => one.path === file);
	if (unreadable) throw new UserError("SETTINGS_INVALID", `${file} can't be read: ${unreadable.reason}.`, "Make it a plain text file in UTF-8.");
	return found && requireSettings(found);
}
function requireSettings(file) {
	const { settings, findings } = loadSettings(file);
	if (settings) return settings;
	const [first] = findings;
	const more = findings.length > 1 ? ` (${findings.length - 1} more)` : "";
	throw new UserError("SETTINGS_INVALID", first ? `${first.location.file}:${first.location.line}:${first.location.column}: ${first.message}${more}` : `${file.path} gives no settings.`, first?.hint ?? "See docs/settings.md for what it may hold.");
}
async function readSettings(source, revision, file) {
	const settings = await findSettings(source, revision, file);
	if (settings) return settings;
	throw settingsNotFound(revision, file);
}
function settingsNotFound(revision, file) {
	const where = revision.kind === "draft" ? "here" : `at ${revision.commit.slice(0, 12)}`;
	return new UserError("SETTINGS_NOT_FOUND", `There is no settings file ${file} ${where}.`, "Add one (docs/settings.md shows how), or name the right one with the input or option `settings`.");
}
// src/render/terminal/style.ts
function makeStyle(on) {
	const wrap = (open, close) => (text) => on && text !== "" ? `\u001b[${open}m${text}\u001b[${close}m` : text;
	return {
		on,
		bold: wrap("1", "22"),
		dim: wrap("2", "22"),
		red: wrap("31", "39"),
		green: wrap("32", "39"),
		yellow: wrap("33", "39"),
		cyan: wrap("36", "39"),
		removed: wrap("31;9", "39;29"),
		added: wrap("32", "39")
	};
}
const PLAIN = /^[ -~]*$/;
function neutralLine(text) {
	if (PLAIN.test(text)) return text.includes("  ") ? text.replace(/ {2,}/g, " ") : text;
	return showHidden(text.replace(/\r\n?/g, "\n")).replace(/[ \t\n]+/g, " ");
}
function neutralText(text) {
	return showHidden(text.replace(/\r\n?/g, "\n")).replaceAll("	", "  ");
}
const WIDE = /\p{Emoji_Presentation}|[\u1100-\u115f\u2329\u232a\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]/u;
function displayWidth(text) {
	if (PLAIN.test(text)) return text.length;
	let width = 0;
	let last = 0;
	for (const character of text) {
		if (character === "️" && last === 1) {
			width += 1;
			last = 2;
		}
		if (/[\p{Mn}\p{Me}]|\u200c|\u200d|\ufe0f/u.test(character)) continue;
		last = WIDE.test(character) ? 2 : 1;
		width += last;
	}
	return width;
}
function padEnd(text, width) {
	return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
// src/domain/agent/settings.ts
const DEFAULT_SETTINGS_FILE = "greenroom.yml";
// src/adapters/console/console-logger.ts
function lineLogger(write) {
	const plain = (text) => text.replace(/(?![\t\n])\p{Cc}/gu, (character) => {
		return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
	});
	return {
		info: (line) => write(plain(line)),
		warn: (line) => write(`warning: ${plain(line)}`),
		error: (line) => write(`error: ${plain(line)}`)
	};
}
// src/adapters/system/local-runs.ts
const LOCAL_RUN = /^local:([^:]+):(\d+):(\d+|unknown)$/;
function localRun(pid = process.pid) {
	return {
		id: `local:${hostname()}:${pid}:${startOf(pid) ?? "unknown"}`,
		attempt: 1
	};
}
const localRuns = { async readState(run) {
	const match = LOCAL_RUN.exec(run.id);
	if (!match || match[1] !== hostname()) return "unknown";
	const pid = Number(match[2]);
	if (!isAlive(pid)) return "finished";
	const start = startOf(pid);
	if (start === "ended") return "finished";
	if (start !== void 0 && match[3] !== "unknown" && start !== match[3]) return "finished";
	return "running";
} };
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "EPERM";
	}
}
function startOf(pid) {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
		const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
		return fields[0] === "Z" ? "ended" : fields[19];
	} catch {
		return;
	}
}
// src/wiring/local-wiring.ts
async function openLocalRepository(options) {
	const { cwd, env } = options;
	if (!statSync(cwd, { throwIfNoEntry: false })?.isDirectory()) throw new UserError("FOLDER_NOT_FOUND", existsSync(cwd) ? `${cwd} is a file, not a folder` : `there is no folder ${cwd}`, "Name the repository's folder with --repo.");
	const repository = await Repository.open(cwd, { env });
	return {
		repository,
		source: new GitSource(repository),
		settingsFile: findSettingsFile(repository, options),
		folder: relative(realpathSync(repository.git.dir), realpathSync(cwd)).split(sep).join("/")
	};
}
async function wireLocal(options) {
	const { repository, source, settingsFile } = await openLocalRepository(options);
	const settings = await readSettings(source, { kind: "draft" }, settingsFile);
	let identity;
	const actor = async () => {
		identity ??= source.readIdentity();
		return (await identity).name;
	};
	const { env, logger } = options;
	return {
		settings,
		source,
		ledger: new GitLedger({
			repository,
			branch: settings.ledger.branch,
			agent: settings.agent,
			actor
		}),
		clock: systemClock,
		who: {
			people: async () => {
				const name = await actor();
				return {
					actor: name,
					triggeringActor: name
				};
			},
			run: localRun(),
			toolVersion
		},
		runs: localRuns,
		logger,
		...choosePlaces({
			settings,
			env,
			clock: systemClock
		})
	};
}
function findSettingsFile(repository, { cwd, settingsFile }) {
	const root = repository.git.dir;
	const named = settingsFile === void 0 ? void 0 : resolve(cwd, settingsFile);
	const candidates = named === void 0 ? [join(cwd, DEFAULT_SETTINGS_FILE), join(root, DEFAULT_SETTINGS_FILE)] : [named];
	const found = candidates.find((path) => existsSync(path)) ?? candidates.at(-1) ?? "";
	const path = relative(root, found);
	if (path.startsWith("..") || isAbsolute(path)) throw new UserError("SETTINGS_OUTSIDE", `${found} is not in the repository ${root}`, "Keep the settings in the repository that holds the agent.");
	return path.split(sep).join("/");
}
// src/cli/open-agent.ts
function openAgent(call) {
	return wireLocal(localOptions(call));
}
function localOptions(call) {
	return {
		cwd: call.cwd,
		settingsFile: call.text("settings"),
		env: call.env,
		logger: lineLogger((line) => call.terminal.note(line))
	};
}
function versionNumber(text) {
	const match = /^v?([1-9]\d{0,8})$/.exec(text);
	if (!match) throw new UserError("USAGE", `"${text}" is not a version`, "Versions are written v1, v2, v3 …; greenroom status lists them.");
	return Number(match[1]);
}
function liveEnvironment(settings) {
	return settings.environments.at(-1)?.name ?? "";
}
export { textBetween as $, namesInCode as A, PYTHON_TYPES as B, isSafePath as C, findLayout as D, ALL_LAYOUTS as E, isBuiltInIntent as F, promptFieldsOf as G, pythonFunctionsIn as H, isBuiltInResponse as I, adkReferencesIn as J, ADK_PREFIXES as K, isBuiltInSlot as L, baseName as M, isBuiltInAction as N, placeRasaFile as O, isBuiltInFlow as P, lineAt as Q, placeAdkFile as R, GitSource as S, loadSettings as T, pythonText as U, pythonDecoratorsIn as V, referencePath as W, schemaFindings as X, greenroomLayout as Y, replaceScalar as Z, choosePlaces as _, openLocalRepository as a, placeCustomFile as at, systemClock as b, DEFAULT_SETTINGS_FILE as c, itemId as ct, neutralLine as d, readJson as dt, wholeLocation as et, neutralText as f, LineIndex as ft, settingsNotFound as g, requireSettings as h, versionNumber as i, placeCxFile as it, slotId as j, readAnnotatedText as k, displayWidth as l, AgentBuilder as lt, findSettings as m, localOptions as n, cxReferencesOf as nt, wireLocal as o, writtenItems as ot, padEnd as p, MOST_REFERENCES as q, openAgent as r, decodeCxName as rt, lineLogger as s, require_picomatch as st, liveEnvironment as t, cxReferencesIn as tt, makeStyle as u, readYaml as ut, PlatformUnreachable as v, GitLedger as w, Repository as x, BotUnreachable as y, GIVEN_PARAMETERS as z };
