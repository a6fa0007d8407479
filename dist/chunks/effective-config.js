import { l as isJsonObject } from "./base.js";
// src/reference-bot/sentences.ts
function sentences(text) {
	return text.split(/(?<=[.!?])\s+|\n+/).map((sentence) => sentence.trim()).filter((sentence) => sentence !== "");
}
const STOP_WORDS = new Set(`a about above actually after again all also am an and any anyone anything are around as at be because been before being but by can cannot cant
  could couldnt did didnt do does doesnt doing dont else for from get gets getting give given go going got had has have having he hello help her here hey
  hi him his how i id if ill im in into is isnt it its ive just kind know let lets like ll looking lot m make may maybe me might mine much must my
  myself need needs no not now of off ok okay on or our out over please possible really s say she should so some something somewhere anywhere sorry such t tell
  than thank thanks that thats the their them then there theres they thing things think this those to too try trying under until up us use using ve very
  want wanted was we well were what whats when where which while who why will with wonder wondering wont would yes you your yours`.split(/\s+/).filter((word) => word !== ""));
const COMPOUNDS = /* @__PURE__ */ new Map([
	["check out", "checkout"],
	["checking out", "checkout"],
	["checked out", "checkout"],
	["check in", "checkin"],
	["checking in", "checkin"],
	["checked in", "checkin"],
	["wi fi", "wifi"],
	["e mail", "email"],
	["pick up", "pickup"],
	["air con", "aircon"],
	["air conditioning", "aircon"],
	["wheel chair", "wheelchair"]
]);
const SYNONYMS = `
  price cost costs costing fee rate expensive cheap
  dog dogs puppy puppies
  pet pets animal animals cat cats kitten
  allergy allergies allergic intolerant intolerance
  child children kid kids toddler baby babies
  car vehicle automobile
  wifi internet wireless wlan
  tv television telly
  person human someone somebody representative operator colleague
  invoice receipt
  bag bags luggage baggage suitcase suitcases
  taxi cab
  gym fitness workout
  pool swim swimming
  sms text
  book booking reserve reserving reservation reservations
  room rooms bedroom
  hours hour
  allow allowed permitted permit allowance
  cancel cancellation cancelling
  lift elevator
  aircon airconditioning
  vegetarian veggie
  phone telephone
  doctor medic physician
  stolen theft
  lost lose missing misplaced forgot forgotten
  wake waking
  celebrate celebration celebrating
  early earlier
  late later
`;
const PHRASES = [
	[/\bhow (?:much|expensive)(?: do (?:you|they|we) charge)?\b|\b(?:a|an|any|extra|additional) charge\b/g, " price "],
	[/\b(?:what|which|at what) time\b|\bhow (?:late|early)\b|\b(?:until|till|since) when\b|\bwhen\b/g, " qwhen "],
	[/\bwhere\b|\bhow (?:do|can|could|would|should) (?:i|we) (?:get to|find|reach)\b/g, " qwhere "],
	[/\bhow long\b/g, " qhowlong "],
	[/\bhow many\b/g, " qhowmany "]
];
const MARKERS = /* @__PURE__ */ new Set([
	"qwhen",
	"qwhere",
	"qhowlong",
	"qhowmany"
]);
const TIMES = new Set(`today tomorrow tonight yesterday morning afternoon evening night am pm week weekend day
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays`.split(/\s+/));
function plainText(text) {
	return text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/[’'`´]/g, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
function meaningfulWords(text) {
	let plain = plainText(text);
	for (const [phrase, word] of PHRASES) plain = plain.replace(phrase, word);
	return joinCompounds(plain.split(" ").filter((word) => word !== "")).flatMap((word) => {
		if (MARKERS.has(word)) return ["~" + word.slice(1)];
		if (STOP_WORDS.has(word)) return [];
		return [TIMES.has(word) || /^\p{N}+$/u.test(word) ? "~" + word : canonicalWord(word)];
	});
}
function joinCompounds(words) {
	const joined = [];
	for (let index = 0; index < words.length; index += 1) {
		const word = words[index] ?? "";
		const pair = COMPOUNDS.get(`${word} ${words[index + 1] ?? ""}`);
		if (pair !== void 0) index += 1;
		joined.push(pair ?? word);
	}
	return joined;
}
function stem(word) {
	if (!/^[a-z]{4,}$/.test(word)) return word;
	let base = word;
	if (/(?:ss|us|is)$/.test(base)) return base;
	if (base.endsWith("ies") && base.length > 4) base = `${base.slice(0, -3)}y`;
	else if (/(?:sh|ch|x|z|ss)es$/.test(base)) base = base.slice(0, -2);
	else if (base.endsWith("s")) base = base.slice(0, -1);
	for (const ending of [
		"ation",
		"ing",
		"ed"
	]) {
		if (!base.endsWith(ending) || base.length - ending.length < (ending === "ation" ? 4 : 3)) continue;
		const rest = base.slice(0, -ending.length);
		if (!/[aeiouy]/.test(rest)) continue;
		base = /([bdfgklmnprt])\1$/.test(rest) && !/(?:ll|ss)$/.test(rest) ? rest.slice(0, -1) : rest;
		break;
	}
	if (/ll$/.test(base) && base.length > 5) base = base.slice(0, -1);
	if (base.endsWith("e") && base.length > 3) base = base.slice(0, -1);
	if (base.endsWith("y") && base.length > 3) base = `${base.slice(0, -1)}i`;
	return base;
}
const CANONICAL = new Map(SYNONYMS.split("\n").flatMap((line) => {
	const words = line.trim().split(/\s+/);
	const first = stem(words[0] ?? "");
	return words.filter((word) => word !== "").map((word) => [stem(word), first]);
}));
function canonicalWord(word) {
	const base = stem(word);
	return CANONICAL.get(base) ?? base;
}
// src/reference-bot/quote-around.ts
function quoteAround(text, question, limit) {
	const asked = new Set(meaningfulWords(question));
	const all = sentences(text);
	const fits = all.map((sentence) => new Set(meaningfulWords(sentence).filter((word) => asked.has(word))).size);
	const best = Math.max(0, fits.indexOf(Math.max(...fits)));
	let quote = (all[best] ?? "").slice(0, limit);
	for (const sentence of all.slice(best + 1)) {
		if (quote.length + sentence.length + 1 > limit) break;
		quote = `${quote} ${sentence}`;
	}
	return quote;
}
// node_modules/minisearch/dist/es/index.js
const ENTRIES = "ENTRIES";
const KEYS = "KEYS";
const VALUES = "VALUES";
const LEAF = "";
var TreeIterator = class {
	constructor(set, type) {
		const node = set._tree;
		const keys = Array.from(node.keys());
		this.set = set;
		this._type = type;
		this._path = keys.length > 0 ? [{
			node,
			keys
		}] : [];
	}
	next() {
		const value = this.dive();
		this.backtrack();
		return value;
	}
	dive() {
		if (this._path.length === 0) return {
			done: true,
			value: void 0
		};
		const { node, keys } = last$1(this._path);
		if (last$1(keys) === LEAF) return {
			done: false,
			value: this.result()
		};
		const child = node.get(last$1(keys));
		this._path.push({
			node: child,
			keys: Array.from(child.keys())
		});
		return this.dive();
	}
	backtrack() {
		if (this._path.length === 0) return;
		const keys = last$1(this._path).keys;
		keys.pop();
		if (keys.length > 0) return;
		this._path.pop();
		this.backtrack();
	}
	key() {
		return this.set._prefix + this._path.map(({ keys }) => last$1(keys)).filter((key) => key !== LEAF).join("");
	}
	value() {
		return last$1(this._path).node.get(LEAF);
	}
	result() {
		switch (this._type) {
			case VALUES: return this.value();
			case KEYS: return this.key();
			default: return [this.key(), this.value()];
		}
	}
	[Symbol.iterator]() {
		return this;
	}
};
const last$1 = (array) => {
	return array[array.length - 1];
};
const fuzzySearch = (node, query, maxDistance) => {
	const results = /* @__PURE__ */ new Map();
	if (query === void 0) return results;
	const n = query.length + 1;
	const m = n + maxDistance;
	const matrix = new Uint8Array(m * n).fill(maxDistance + 1);
	for (let j = 0; j < n; ++j) matrix[j] = j;
	for (let i = 1; i < m; ++i) matrix[i * n] = i;
	recurse(node, query, maxDistance, results, matrix, 1, n, "");
	return results;
};
const recurse = (node, query, maxDistance, results, matrix, m, n, prefix) => {
	const offset = m * n;
	key: for (const key of node.keys()) if (key === LEAF) {
		const distance = matrix[offset - 1];
		if (distance <= maxDistance) results.set(prefix, [node.get(key), distance]);
	} else {
		let i = m;
		for (let pos = 0; pos < key.length; ++pos, ++i) {
			const char = key[pos];
			const thisRowOffset = n * i;
			const prevRowOffset = thisRowOffset - n;
			let minDistance = matrix[thisRowOffset];
			const jmin = Math.max(0, i - maxDistance - 1);
			const jmax = Math.min(n - 1, i + maxDistance);
			for (let j = jmin; j < jmax; ++j) {
				const different = char !== query[j];
				const rpl = matrix[prevRowOffset + j] + +different;
				const del = matrix[prevRowOffset + j + 1] + 1;
				const ins = matrix[thisRowOffset + j] + 1;
				const dist = matrix[thisRowOffset + j + 1] = Math.min(rpl, del, ins);
				if (dist < minDistance) minDistance = dist;
			}
			if (minDistance > maxDistance) continue key;
		}
		recurse(node.get(key), query, maxDistance, results, matrix, i, n, prefix + key);
	}
};
var SearchableMap = class SearchableMap {
	constructor(tree = /* @__PURE__ */ new Map(), prefix = "") {
		this._size = void 0;
		this._tree = tree;
		this._prefix = prefix;
	}
	atPrefix(prefix) {
		if (!prefix.startsWith(this._prefix)) throw new Error("Mismatched prefix");
		const [node, path] = trackDown(this._tree, prefix.slice(this._prefix.length));
		if (node === void 0) {
			const [parentNode, key] = last(path);
			for (const k of parentNode.keys()) if (k !== LEAF && k.startsWith(key)) {
				const node = /* @__PURE__ */ new Map();
				node.set(k.slice(key.length), parentNode.get(k));
				return new SearchableMap(node, prefix);
			}
		}
		return new SearchableMap(node, prefix);
	}
	clear() {
		this._size = void 0;
		this._tree.clear();
	}
	delete(key) {
		this._size = void 0;
		return remove(this._tree, key);
	}
	entries() {
		return new TreeIterator(this, ENTRIES);
	}
	forEach(fn) {
		for (const [key, value] of this) fn(key, value, this);
	}
	fuzzyGet(key, maxEditDistance) {
		return fuzzySearch(this._tree, key, maxEditDistance);
	}
	get(key) {
		const node = lookup(this._tree, key);
		return node !== void 0 ? node.get(LEAF) : void 0;
	}
	has(key) {
		const node = lookup(this._tree, key);
		return node !== void 0 && node.has(LEAF);
	}
	keys() {
		return new TreeIterator(this, KEYS);
	}
	set(key, value) {
		if (typeof key !== "string") throw new Error("key must be a string");
		this._size = void 0;
		createPath(this._tree, key).set(LEAF, value);
		return this;
	}
	get size() {
		if (this._size) return this._size;
		this._size = 0;
		const iter = this.entries();
		while (!iter.next().done) this._size += 1;
		return this._size;
	}
	update(key, fn) {
		if (typeof key !== "string") throw new Error("key must be a string");
		this._size = void 0;
		const node = createPath(this._tree, key);
		node.set(LEAF, fn(node.get(LEAF)));
		return this;
	}
	fetch(key, initial) {
		if (typeof key !== "string") throw new Error("key must be a string");
		this._size = void 0;
		const node = createPath(this._tree, key);
		let value = node.get(LEAF);
		if (value === void 0) node.set(LEAF, value = initial());
		return value;
	}
	values() {
		return new TreeIterator(this, VALUES);
	}
	[Symbol.iterator]() {
		return this.entries();
	}
	static from(entries) {
		const tree = new SearchableMap();
		for (const [key, value] of entries) tree.set(key, value);
		return tree;
	}
	static fromObject(object) {
		return SearchableMap.from(Object.entries(object));
	}
};
const trackDown = (tree, key, path = []) => {
	if (key.length === 0 || tree == null) return [tree, path];
	for (const k of tree.keys()) if (k !== LEAF && key.startsWith(k)) {
		path.push([tree, k]);
		return trackDown(tree.get(k), key.slice(k.length), path);
	}
	path.push([tree, key]);
	return trackDown(void 0, "", path);
};
const lookup = (tree, key) => {
	if (key.length === 0 || tree == null) return tree;
	for (const k of tree.keys()) if (k !== LEAF && key.startsWith(k)) return lookup(tree.get(k), key.slice(k.length));
};
const createPath = (node, key) => {
	const keyLength = key.length;
	outer: for (let pos = 0; node && pos < keyLength;) {
		for (const k of node.keys()) if (k !== LEAF && key[pos] === k[0]) {
			const len = Math.min(keyLength - pos, k.length);
			let offset = 1;
			while (offset < len && key[pos + offset] === k[offset]) ++offset;
			const child = node.get(k);
			if (offset === k.length) node = child;
			else {
				const intermediate = /* @__PURE__ */ new Map();
				intermediate.set(k.slice(offset), child);
				node.set(key.slice(pos, pos + offset), intermediate);
				node.delete(k);
				node = intermediate;
			}
			pos += offset;
			continue outer;
		}
		const child = /* @__PURE__ */ new Map();
		node.set(key.slice(pos), child);
		return child;
	}
	return node;
};
const remove = (tree, key) => {
	const [node, path] = trackDown(tree, key);
	if (node === void 0) return;
	node.delete(LEAF);
	if (node.size === 0) cleanup(path);
	else if (node.size === 1) {
		const [key, value] = node.entries().next().value;
		merge(path, key, value);
	}
};
const cleanup = (path) => {
	if (path.length === 0) return;
	const [node, key] = last(path);
	node.delete(key);
	if (node.size === 0) cleanup(path.slice(0, -1));
	else if (node.size === 1) {
		const [key, value] = node.entries().next().value;
		if (key !== LEAF) merge(path.slice(0, -1), key, value);
	}
};
const merge = (path, key, value) => {
	if (path.length === 0) return;
	const [node, nodeKey] = last(path);
	node.set(nodeKey + key, value);
	node.delete(nodeKey);
};
const last = (array) => {
	return array[array.length - 1];
};
const OR = "or";
const AND = "and";
const AND_NOT = "and_not";
var MiniSearch = class MiniSearch {
	constructor(options) {
		if ((options === null || options === void 0 ? void 0 : options.fields) == null) throw new Error("MiniSearch: option \"fields\" must be provided");
		const autoVacuum = options.autoVacuum == null || options.autoVacuum === true ? defaultAutoVacuumOptions : options.autoVacuum;
		this._options = {
			...defaultOptions,
			...options,
			autoVacuum,
			searchOptions: {
				...defaultSearchOptions,
				...options.searchOptions || {}
			},
			autoSuggestOptions: {
				...defaultAutoSuggestOptions,
				...options.autoSuggestOptions || {}
			}
		};
		this._index = new SearchableMap();
		this._documentCount = 0;
		this._documentIds = /* @__PURE__ */ new Map();
		this._idToShortId = /* @__PURE__ */ new Map();
		this._fieldIds = {};
		this._fieldLength = /* @__PURE__ */ new Map();
		this._avgFieldLength = [];
		this._nextId = 0;
		this._storedFields = /* @__PURE__ */ new Map();
		this._dirtCount = 0;
		this._currentVacuum = null;
		this._enqueuedVacuum = null;
		this._enqueuedVacuumConditions = defaultVacuumConditions;
		this.addFields(this._options.fields);
	}
	add(document) {
		const { extractField, stringifyField, tokenize, processTerm, fields, idField } = this._options;
		const id = extractField(document, idField);
		if (id == null) throw new Error(`MiniSearch: document does not have ID field "${idField}"`);
		if (this._idToShortId.has(id)) throw new Error(`MiniSearch: duplicate ID ${id}`);
		const shortDocumentId = this.addDocumentId(id);
		this.saveStoredFields(shortDocumentId, document);
		for (const field of fields) {
			const fieldValue = extractField(document, field);
			if (fieldValue == null) continue;
			const tokens = tokenize(stringifyField(fieldValue, field), field);
			const fieldId = this._fieldIds[field];
			const uniqueTerms = new Set(tokens).size;
			this.addFieldLength(shortDocumentId, fieldId, this._documentCount - 1, uniqueTerms);
			for (const term of tokens) {
				const processedTerm = processTerm(term, field);
				if (Array.isArray(processedTerm)) for (const t of processedTerm) this.addTerm(fieldId, shortDocumentId, t);
				else if (processedTerm) this.addTerm(fieldId, shortDocumentId, processedTerm);
			}
		}
	}
	addAll(documents) {
		for (const document of documents) this.add(document);
	}
	addAllAsync(documents, options = {}) {
		const { chunkSize = 10 } = options;
		const acc = {
			chunk: [],
			promise: Promise.resolve()
		};
		const { chunk, promise } = documents.reduce(({ chunk, promise }, document, i) => {
			chunk.push(document);
			if ((i + 1) % chunkSize === 0) return {
				chunk: [],
				promise: promise.then(() => new Promise((resolve) => setTimeout(resolve, 0))).then(() => this.addAll(chunk))
			};
			else return {
				chunk,
				promise
			};
		}, acc);
		return promise.then(() => this.addAll(chunk));
	}
	remove(document) {
		const { tokenize, processTerm, extractField, stringifyField, fields, idField } = this._options;
		const id = extractField(document, idField);
		if (id == null) throw new Error(`MiniSearch: document does not have ID field "${idField}"`);
		const shortId = this._idToShortId.get(id);
		if (shortId == null) throw new Error(`MiniSearch: cannot remove document with ID ${id}: it is not in the index`);
		for (const field of fields) {
			const fieldValue = extractField(document, field);
			if (fieldValue == null) continue;
			const tokens = tokenize(stringifyField(fieldValue, field), field);
			const fieldId = this._fieldIds[field];
			const uniqueTerms = new Set(tokens).size;
			this.removeFieldLength(shortId, fieldId, this._documentCount, uniqueTerms);
			for (const term of tokens) {
				const processedTerm = processTerm(term, field);
				if (Array.isArray(processedTerm)) for (const t of processedTerm) this.removeTerm(fieldId, shortId, t);
				else if (processedTerm) this.removeTerm(fieldId, shortId, processedTerm);
			}
		}
		this._storedFields.delete(shortId);
		this._documentIds.delete(shortId);
		this._idToShortId.delete(id);
		this._fieldLength.delete(shortId);
		this._documentCount -= 1;
	}
	removeAll(documents) {
		if (documents) for (const document of documents) this.remove(document);
		else if (arguments.length > 0) throw new Error("Expected documents to be present. Omit the argument to remove all documents.");
		else {
			this._index = new SearchableMap();
			this._documentCount = 0;
			this._documentIds = /* @__PURE__ */ new Map();
			this._idToShortId = /* @__PURE__ */ new Map();
			this._fieldLength = /* @__PURE__ */ new Map();
			this._avgFieldLength = [];
			this._storedFields = /* @__PURE__ */ new Map();
			this._nextId = 0;
		}
	}
	discard(id) {
		const shortId = this._idToShortId.get(id);
		if (shortId == null) throw new Error(`MiniSearch: cannot discard document with ID ${id}: it is not in the index`);
		this._idToShortId.delete(id);
		this._documentIds.delete(shortId);
		this._storedFields.delete(shortId);
		(this._fieldLength.get(shortId) || []).forEach((fieldLength, fieldId) => {
			this.removeFieldLength(shortId, fieldId, this._documentCount, fieldLength);
		});
		this._fieldLength.delete(shortId);
		this._documentCount -= 1;
		this._dirtCount += 1;
		this.maybeAutoVacuum();
	}
	maybeAutoVacuum() {
		if (this._options.autoVacuum === false) return;
		const { minDirtFactor, minDirtCount, batchSize, batchWait } = this._options.autoVacuum;
		this.conditionalVacuum({
			batchSize,
			batchWait
		}, {
			minDirtCount,
			minDirtFactor
		});
	}
	discardAll(ids) {
		const autoVacuum = this._options.autoVacuum;
		try {
			this._options.autoVacuum = false;
			for (const id of ids) this.discard(id);
		} finally {
			this._options.autoVacuum = autoVacuum;
		}
		this.maybeAutoVacuum();
	}
	replace(updatedDocument) {
		const { idField, extractField } = this._options;
		const id = extractField(updatedDocument, idField);
		this.discard(id);
		this.add(updatedDocument);
	}
	vacuum(options = {}) {
		return this.conditionalVacuum(options);
	}
	conditionalVacuum(options, conditions) {
		if (this._currentVacuum) {
			this._enqueuedVacuumConditions = this._enqueuedVacuumConditions && conditions;
			if (this._enqueuedVacuum != null) return this._enqueuedVacuum;
			this._enqueuedVacuum = this._currentVacuum.then(() => {
				const conditions = this._enqueuedVacuumConditions;
				this._enqueuedVacuumConditions = defaultVacuumConditions;
				return this.performVacuuming(options, conditions);
			});
			return this._enqueuedVacuum;
		}
		if (this.vacuumConditionsMet(conditions) === false) return Promise.resolve();
		this._currentVacuum = this.performVacuuming(options);
		return this._currentVacuum;
	}
	async performVacuuming(options, conditions) {
		const initialDirtCount = this._dirtCount;
		if (this.vacuumConditionsMet(conditions)) {
			const batchSize = options.batchSize || defaultVacuumOptions.batchSize;
			const batchWait = options.batchWait || defaultVacuumOptions.batchWait;
			let i = 1;
			for (const [term, fieldsData] of this._index) {
				for (const [fieldId, fieldIndex] of fieldsData) for (const [shortId] of fieldIndex) {
					if (this._documentIds.has(shortId)) continue;
					if (fieldIndex.size <= 1) fieldsData.delete(fieldId);
					else fieldIndex.delete(shortId);
				}
				if (this._index.get(term).size === 0) this._index.delete(term);
				if (i % batchSize === 0) await new Promise((resolve) => setTimeout(resolve, batchWait));
				i += 1;
			}
			this._dirtCount -= initialDirtCount;
		}
		await null;
		this._currentVacuum = this._enqueuedVacuum;
		this._enqueuedVacuum = null;
	}
	vacuumConditionsMet(conditions) {
		if (conditions == null) return true;
		let { minDirtCount, minDirtFactor } = conditions;
		minDirtCount = minDirtCount || defaultAutoVacuumOptions.minDirtCount;
		minDirtFactor = minDirtFactor || defaultAutoVacuumOptions.minDirtFactor;
		return this.dirtCount >= minDirtCount && this.dirtFactor >= minDirtFactor;
	}
	get isVacuuming() {
		return this._currentVacuum != null;
	}
	get dirtCount() {
		return this._dirtCount;
	}
	get dirtFactor() {
		return this._dirtCount / (1 + this._documentCount + this._dirtCount);
	}
	has(id) {
		return this._idToShortId.has(id);
	}
	getStoredFields(id) {
		const shortId = this._idToShortId.get(id);
		if (shortId == null) return;
		return this._storedFields.get(shortId);
	}
	search(query, searchOptions = {}) {
		const { searchOptions: globalSearchOptions } = this._options;
		const searchOptionsWithDefaults = {
			...globalSearchOptions,
			...searchOptions
		};
		const rawResults = this.executeQuery(query, searchOptions);
		const results = [];
		for (const [docId, { score, terms, match }] of rawResults) {
			const quality = terms.length || 1;
			const result = {
				id: this._documentIds.get(docId),
				score: score * quality,
				terms: Object.keys(match),
				queryTerms: terms,
				match
			};
			Object.assign(result, this._storedFields.get(docId));
			if (searchOptionsWithDefaults.filter == null || searchOptionsWithDefaults.filter(result)) results.push(result);
		}
		if (query === MiniSearch.wildcard && searchOptionsWithDefaults.boostDocument == null) return results;
		results.sort(byScore);
		return results;
	}
	autoSuggest(queryString, options = {}) {
		options = {
			...this._options.autoSuggestOptions,
			...options
		};
		const suggestions = /* @__PURE__ */ new Map();
		for (const { score, terms } of this.search(queryString, options)) {
			const phrase = terms.join(" ");
			const suggestion = suggestions.get(phrase);
			if (suggestion != null) {
				suggestion.score += score;
				suggestion.count += 1;
			} else suggestions.set(phrase, {
				score,
				terms,
				count: 1
			});
		}
		const results = [];
		for (const [suggestion, { score, terms, count }] of suggestions) results.push({
			suggestion,
			terms,
			score: score / count
		});
		results.sort(byScore);
		return results;
	}
	get documentCount() {
		return this._documentCount;
	}
	get termCount() {
		return this._index.size;
	}
	static loadJSON(json, options) {
		if (options == null) throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");
		return this.loadJS(JSON.parse(json), options);
	}
	static async loadJSONAsync(json, options) {
		if (options == null) throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");
		return this.loadJSAsync(JSON.parse(json), options);
	}
	static getDefault(optionName) {
		if (defaultOptions.hasOwnProperty(optionName)) return getOwnProperty(defaultOptions, optionName);
		else throw new Error(`MiniSearch: unknown option "${optionName}"`);
	}
	static loadJS(js, options) {
		const { index, documentIds, fieldLength, storedFields, serializationVersion } = js;
		const miniSearch = this.instantiateMiniSearch(js, options);
		miniSearch._documentIds = objectToNumericMap(documentIds);
		miniSearch._fieldLength = objectToNumericMap(fieldLength);
		miniSearch._storedFields = objectToNumericMap(storedFields);
		for (const [shortId, id] of miniSearch._documentIds) miniSearch._idToShortId.set(id, shortId);
		for (const [term, data] of index) {
			const dataMap = /* @__PURE__ */ new Map();
			for (const fieldId of Object.keys(data)) {
				let indexEntry = data[fieldId];
				if (serializationVersion === 1) indexEntry = indexEntry.ds;
				dataMap.set(parseInt(fieldId, 10), objectToNumericMap(indexEntry));
			}
			miniSearch._index.set(term, dataMap);
		}
		return miniSearch;
	}
	static async loadJSAsync(js, options) {
		const { index, documentIds, fieldLength, storedFields, serializationVersion } = js;
		const miniSearch = this.instantiateMiniSearch(js, options);
		miniSearch._documentIds = await objectToNumericMapAsync(documentIds);
		miniSearch._fieldLength = await objectToNumericMapAsync(fieldLength);
		miniSearch._storedFields = await objectToNumericMapAsync(storedFields);
		for (const [shortId, id] of miniSearch._documentIds) miniSearch._idToShortId.set(id, shortId);
		let count = 0;
		for (const [term, data] of index) {
			const dataMap = /* @__PURE__ */ new Map();
			for (const fieldId of Object.keys(data)) {
				let indexEntry = data[fieldId];
				if (serializationVersion === 1) indexEntry = indexEntry.ds;
				dataMap.set(parseInt(fieldId, 10), await objectToNumericMapAsync(indexEntry));
			}
			if (++count % 1e3 === 0) await wait(0);
			miniSearch._index.set(term, dataMap);
		}
		return miniSearch;
	}
	static instantiateMiniSearch(js, options) {
		const { documentCount, nextId, fieldIds, averageFieldLength, dirtCount, serializationVersion } = js;
		if (serializationVersion !== 1 && serializationVersion !== 2) throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");
		const miniSearch = new MiniSearch(options);
		miniSearch._documentCount = documentCount;
		miniSearch._nextId = nextId;
		miniSearch._idToShortId = /* @__PURE__ */ new Map();
		miniSearch._fieldIds = fieldIds;
		miniSearch._avgFieldLength = averageFieldLength;
		miniSearch._dirtCount = dirtCount || 0;
		miniSearch._index = new SearchableMap();
		return miniSearch;
	}
	executeQuery(query, searchOptions = {}) {
		if (query === MiniSearch.wildcard) return this.executeWildcardQuery(searchOptions);
		if (typeof query !== "string") {
			const options = {
				...searchOptions,
				...query,
				queries: void 0
			};
			const results = query.queries.map((subquery) => this.executeQuery(subquery, options));
			return this.combineResults(results, options.combineWith);
		}
		const { tokenize, processTerm, searchOptions: globalSearchOptions } = this._options;
		const options = {
			tokenize,
			processTerm,
			...globalSearchOptions,
			...searchOptions
		};
		const { tokenize: searchTokenize, processTerm: searchProcessTerm } = options;
		const results = searchTokenize(query).flatMap((term) => searchProcessTerm(term)).filter((term) => !!term).map(termToQuerySpec(options)).map((query) => this.executeQuerySpec(query, options));
		return this.combineResults(results, options.combineWith);
	}
	executeQuerySpec(query, searchOptions) {
		const options = {
			...this._options.searchOptions,
			...searchOptions
		};
		const boosts = (options.fields || this._options.fields).reduce((boosts, field) => ({
			...boosts,
			[field]: getOwnProperty(options.boost, field) || 1
		}), {});
		const { boostDocument, weights, maxFuzzy, bm25: bm25params } = options;
		const { fuzzy: fuzzyWeight, prefix: prefixWeight } = {
			...defaultSearchOptions.weights,
			...weights
		};
		const data = this._index.get(query.term);
		const results = this.termResults(query.term, query.term, 1, query.termBoost, data, boosts, boostDocument, bm25params);
		let prefixMatches;
		let fuzzyMatches;
		if (query.prefix) prefixMatches = this._index.atPrefix(query.term);
		if (query.fuzzy) {
			const fuzzy = query.fuzzy === true ? .2 : query.fuzzy;
			const maxDistance = fuzzy < 1 ? Math.min(maxFuzzy, Math.round(query.term.length * fuzzy)) : fuzzy;
			if (maxDistance) fuzzyMatches = this._index.fuzzyGet(query.term, maxDistance);
		}
		if (prefixMatches) for (const [term, data] of prefixMatches) {
			const distance = term.length - query.term.length;
			if (!distance) continue;
			fuzzyMatches === null || fuzzyMatches === void 0 || fuzzyMatches.delete(term);
			const weight = prefixWeight * term.length / (term.length + .3 * distance);
			this.termResults(query.term, term, weight, query.termBoost, data, boosts, boostDocument, bm25params, results);
		}
		if (fuzzyMatches) for (const term of fuzzyMatches.keys()) {
			const [data, distance] = fuzzyMatches.get(term);
			if (!distance) continue;
			const weight = fuzzyWeight * term.length / (term.length + distance);
			this.termResults(query.term, term, weight, query.termBoost, data, boosts, boostDocument, bm25params, results);
		}
		return results;
	}
	executeWildcardQuery(searchOptions) {
		const results = /* @__PURE__ */ new Map();
		const options = {
			...this._options.searchOptions,
			...searchOptions
		};
		for (const [shortId, id] of this._documentIds) {
			const score = options.boostDocument ? options.boostDocument(id, "", this._storedFields.get(shortId)) : 1;
			results.set(shortId, {
				score,
				terms: [],
				match: {}
			});
		}
		return results;
	}
	combineResults(results, combineWith = OR) {
		if (results.length === 0) return /* @__PURE__ */ new Map();
		const operator = combineWith.toLowerCase();
		const combinator = combinators[operator];
		if (!combinator) throw new Error(`Invalid combination operator: ${combineWith}`);
		return results.reduce(combinator) || /* @__PURE__ */ new Map();
	}
	toJSON() {
		const index = [];
		for (const [term, fieldIndex] of this._index) {
			const data = {};
			for (const [fieldId, freqs] of fieldIndex) data[fieldId] = Object.fromEntries(freqs);
			index.push([term, data]);
		}
		return {
			documentCount: this._documentCount,
			nextId: this._nextId,
			documentIds: Object.fromEntries(this._documentIds),
			fieldIds: this._fieldIds,
			fieldLength: Object.fromEntries(this._fieldLength),
			averageFieldLength: this._avgFieldLength,
			storedFields: Object.fromEntries(this._storedFields),
			dirtCount: this._dirtCount,
			index,
			serializationVersion: 2
		};
	}
	termResults(sourceTerm, derivedTerm, termWeight, termBoost, fieldTermData, fieldBoosts, boostDocumentFn, bm25params, results = /* @__PURE__ */ new Map()) {
		if (fieldTermData == null) return results;
		for (const field of Object.keys(fieldBoosts)) {
			const fieldBoost = fieldBoosts[field];
			const fieldId = this._fieldIds[field];
			const fieldTermFreqs = fieldTermData.get(fieldId);
			if (fieldTermFreqs == null) continue;
			let matchingFields = fieldTermFreqs.size;
			const avgFieldLength = this._avgFieldLength[fieldId];
			for (const docId of fieldTermFreqs.keys()) {
				if (!this._documentIds.has(docId)) {
					this.removeTerm(fieldId, docId, derivedTerm);
					matchingFields -= 1;
					continue;
				}
				const docBoost = boostDocumentFn ? boostDocumentFn(this._documentIds.get(docId), derivedTerm, this._storedFields.get(docId)) : 1;
				if (!docBoost) continue;
				const termFreq = fieldTermFreqs.get(docId);
				const fieldLength = this._fieldLength.get(docId)[fieldId];
				const rawScore = calcBM25Score(termFreq, matchingFields, this._documentCount, fieldLength, avgFieldLength, bm25params);
				const weightedScore = termWeight * termBoost * fieldBoost * docBoost * rawScore;
				const result = results.get(docId);
				if (result) {
					result.score += weightedScore;
					assignUniqueTerm(result.terms, sourceTerm);
					const match = getOwnProperty(result.match, derivedTerm);
					if (match) match.push(field);
					else result.match[derivedTerm] = [field];
				} else results.set(docId, {
					score: weightedScore,
					terms: [sourceTerm],
					match: { [derivedTerm]: [field] }
				});
			}
		}
		return results;
	}
	addTerm(fieldId, documentId, term) {
		const indexData = this._index.fetch(term, createMap);
		let fieldIndex = indexData.get(fieldId);
		if (fieldIndex == null) {
			fieldIndex = /* @__PURE__ */ new Map();
			fieldIndex.set(documentId, 1);
			indexData.set(fieldId, fieldIndex);
		} else {
			const docs = fieldIndex.get(documentId);
			fieldIndex.set(documentId, (docs || 0) + 1);
		}
	}
	removeTerm(fieldId, documentId, term) {
		if (!this._index.has(term)) {
			this.warnDocumentChanged(documentId, fieldId, term);
			return;
		}
		const indexData = this._index.fetch(term, createMap);
		const fieldIndex = indexData.get(fieldId);
		if (fieldIndex == null || fieldIndex.get(documentId) == null) this.warnDocumentChanged(documentId, fieldId, term);
		else if (fieldIndex.get(documentId) <= 1) {
			if (fieldIndex.size <= 1) indexData.delete(fieldId);
			else fieldIndex.delete(documentId);
		} else fieldIndex.set(documentId, fieldIndex.get(documentId) - 1);
		if (this._index.get(term).size === 0) this._index.delete(term);
	}
	warnDocumentChanged(shortDocumentId, fieldId, term) {
		for (const fieldName of Object.keys(this._fieldIds)) if (this._fieldIds[fieldName] === fieldId) {
			this._options.logger("warn", `MiniSearch: document with ID ${this._documentIds.get(shortDocumentId)} has changed before removal: term "${term}" was not present in field "${fieldName}". Removing a document after it has changed can corrupt the index!`, "version_conflict");
			return;
		}
	}
	addDocumentId(documentId) {
		const shortDocumentId = this._nextId;
		this._idToShortId.set(documentId, shortDocumentId);
		this._documentIds.set(shortDocumentId, documentId);
		this._documentCount += 1;
		this._nextId += 1;
		return shortDocumentId;
	}
	addFields(fields) {
		for (let i = 0; i < fields.length; i++) this._fieldIds[fields[i]] = i;
	}
	addFieldLength(documentId, fieldId, count, length) {
		let fieldLengths = this._fieldLength.get(documentId);
		if (fieldLengths == null) this._fieldLength.set(documentId, fieldLengths = []);
		fieldLengths[fieldId] = length;
		const totalFieldLength = (this._avgFieldLength[fieldId] || 0) * count + length;
		this._avgFieldLength[fieldId] = totalFieldLength / (count + 1);
	}
	removeFieldLength(documentId, fieldId, count, length) {
		if (count === 1) {
			this._avgFieldLength[fieldId] = 0;
			return;
		}
		const totalFieldLength = this._avgFieldLength[fieldId] * count - length;
		this._avgFieldLength[fieldId] = totalFieldLength / (count - 1);
	}
	saveStoredFields(documentId, doc) {
		const { storeFields, extractField } = this._options;
		if (storeFields == null || storeFields.length === 0) return;
		let documentFields = this._storedFields.get(documentId);
		if (documentFields == null) this._storedFields.set(documentId, documentFields = {});
		for (const fieldName of storeFields) {
			const fieldValue = extractField(doc, fieldName);
			if (fieldValue !== void 0) documentFields[fieldName] = fieldValue;
		}
	}
};
MiniSearch.wildcard = Symbol("*");
const getOwnProperty = (object, property) => Object.prototype.hasOwnProperty.call(object, property) ? object[property] : void 0;
const combinators = {
	[OR]: (a, b) => {
		for (const docId of b.keys()) {
			const existing = a.get(docId);
			if (existing == null) a.set(docId, b.get(docId));
			else {
				const { score, terms, match } = b.get(docId);
				existing.score = existing.score + score;
				existing.match = Object.assign(existing.match, match);
				assignUniqueTerms(existing.terms, terms);
			}
		}
		return a;
	},
	[AND]: (a, b) => {
		const combined = /* @__PURE__ */ new Map();
		for (const docId of b.keys()) {
			const existing = a.get(docId);
			if (existing == null) continue;
			const { score, terms, match } = b.get(docId);
			assignUniqueTerms(existing.terms, terms);
			combined.set(docId, {
				score: existing.score + score,
				terms: existing.terms,
				match: Object.assign(existing.match, match)
			});
		}
		return combined;
	},
	[AND_NOT]: (a, b) => {
		for (const docId of b.keys()) a.delete(docId);
		return a;
	}
};
const defaultBM25params = {
	k: 1.2,
	b: .7,
	d: .5
};
const calcBM25Score = (termFreq, matchingCount, totalCount, fieldLength, avgFieldLength, bm25params) => {
	const { k, b, d } = bm25params;
	return Math.log(1 + (totalCount - matchingCount + .5) / (matchingCount + .5)) * (d + termFreq * (k + 1) / (termFreq + k * (1 - b + b * fieldLength / avgFieldLength)));
};
const termToQuerySpec = (options) => (term, i, terms) => {
	return {
		term,
		fuzzy: typeof options.fuzzy === "function" ? options.fuzzy(term, i, terms) : options.fuzzy || false,
		prefix: typeof options.prefix === "function" ? options.prefix(term, i, terms) : options.prefix === true,
		termBoost: typeof options.boostTerm === "function" ? options.boostTerm(term, i, terms) : 1
	};
};
const defaultOptions = {
	idField: "id",
	extractField: (document, fieldName) => document[fieldName],
	stringifyField: (fieldValue, fieldName) => fieldValue.toString(),
	tokenize: (text) => text.split(SPACE_OR_PUNCTUATION),
	processTerm: (term) => term.toLowerCase(),
	fields: void 0,
	searchOptions: void 0,
	storeFields: [],
	logger: (level, message) => {
		if (typeof (console === null || console === void 0 ? void 0 : console[level]) === "function") console[level](message);
	},
	autoVacuum: true
};
const defaultSearchOptions = {
	combineWith: OR,
	prefix: false,
	fuzzy: false,
	maxFuzzy: 6,
	boost: {},
	weights: {
		fuzzy: .45,
		prefix: .375
	},
	bm25: defaultBM25params
};
const defaultAutoSuggestOptions = {
	combineWith: AND,
	prefix: (term, i, terms) => i === terms.length - 1
};
const defaultVacuumOptions = {
	batchSize: 1e3,
	batchWait: 10
};
const defaultVacuumConditions = {
	minDirtFactor: .1,
	minDirtCount: 20
};
const defaultAutoVacuumOptions = {
	...defaultVacuumOptions,
	...defaultVacuumConditions
};
const assignUniqueTerm = (target, term) => {
	if (!target.includes(term)) target.push(term);
};
const assignUniqueTerms = (target, source) => {
	for (const term of source) if (!target.includes(term)) target.push(term);
};
const byScore = ({ score: a }, { score: b }) => b - a;
const createMap = () => /* @__PURE__ */ new Map();
const objectToNumericMap = (object) => {
	const map = /* @__PURE__ */ new Map();
	for (const key of Object.keys(object)) map.set(parseInt(key, 10), object[key]);
	return map;
};
const objectToNumericMapAsync = async (object) => {
	const map = /* @__PURE__ */ new Map();
	let count = 0;
	for (const key of Object.keys(object)) {
		map.set(parseInt(key, 10), object[key]);
		if (++count % 1e3 === 0) await wait(0);
	}
	return map;
};
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const SPACE_OR_PUNCTUATION = /[\n\r\p{Z}\p{P}]+/u;
// src/reference-bot/retrieve-topic.ts
const THRESHOLD = .42;
const KIND_ORDER = [
	"guardrail",
	"handoff",
	"flow",
	"topic",
	"knowledge"
];
const UNKNOWN_WEIGHT = .55;
const MARKER_WEIGHT = .3;
const CONTENT_DISCOUNT = .7;
const INEXACT_DISCOUNT = .85;
const CAUTION = .8;
function prepareRetrieval(config) {
	const owners = [];
	const passages = [];
	const add = (kind, id, texts) => {
		const owner = owners.push({
			kind,
			id,
			words: /* @__PURE__ */ new Set()
		}) - 1;
		for (const [role, text, source] of texts) {
			const words = new Set(meaningfulWords(text));
			for (const word of words) owners[owner]?.words.add(word);
			const plain = plainText(text);
			if (plain === "") continue;
			passages.push({
				id: passages.length,
				owner,
				role,
				plain,
				words,
				...source === void 0 ? {} : { source }
			});
		}
	};
	const questions = (list) => list.map((text) => ["question", text]);
	for (const one of config.guardrails) if (one.enabled) add("guardrail", one.id, questions(one.sample_questions));
	for (const one of config.handoffs) add("handoff", one.id, [
		["name", one.name],
		["content", one.reason],
		...questions(one.sample_questions)
	]);
	for (const one of config.flows) if (one.enabled) add("flow", one.id, [["name", one.name], ...questions(one.sample_questions)]);
	for (const one of config.topics) if (one.enabled) add("topic", one.id, [
		["name", one.name],
		["content", one.content],
		...questions(one.sample_questions)
	]);
	for (const one of config.knowledge) if (one.enabled) add("knowledge", one.id, one.sources.flatMap((source, index) => source.text === void 0 ? [] : [[
		"name",
		source.title,
		index
	], ...sentences(source.text).map((text) => [
		"content",
		text,
		index
	])]));
	const search = new MiniSearch({
		fields: ["text"],
		tokenize: (text) => text.split(" ").filter((word) => word !== ""),
		processTerm: (word) => word
	});
	search.addAll(passages.map(({ id, words }) => ({
		id,
		text: [...words].join(" ")
	})));
	const weigh = wordWeights(owners);
	return { find(text, options = {}) {
		const kinds = new Set(options.kinds ?? KIND_ORDER);
		const plain = plainText(text);
		const asked = [...new Set(meaningfulWords(text))];
		if (plain === "") return void 0;
		const exact = passages.filter((passage) => passage.role !== "content" && passage.plain === plain && kinds.has(kindOf(passage)));
		const best = (exact.length > 0 ? exact.map(exactly) : scored(asked, kinds)).sort(better)[0];
		return best === void 0 || best.confidence < (options.threshold ?? THRESHOLD) ? void 0 : best;
	} };
	function kindOf(passage) {
		return owners[passage.owner]?.kind ?? "topic";
	}
	function exactly(passage) {
		const owner = owners[passage.owner];
		return {
			kind: kindOf(passage),
			id: owner?.id ?? "",
			confidence: 1
		};
	}
	function scored(asked, kinds) {
		if (!asked.some((word) => !word.startsWith("~"))) return [];
		const askedWeight = sum(asked.map(weigh.of));
		const known = weigh.known;
		const isTypo = (word) => !known.has(word) && word.length >= 5 && !word.startsWith("~");
		const results = search.search(asked.join(" "), {
			prefix: (word) => isTypo(word),
			fuzzy: (word) => isTypo(word) ? .2 : false,
			combineWith: "OR"
		});
		const best = /* @__PURE__ */ new Map();
		for (const result of results) {
			const passage = passages[Number(result.id)];
			if (passage === void 0 || !kinds.has(kindOf(passage))) continue;
			const discount = passage.role === "content" ? CONTENT_DISCOUNT : 1;
			const share = new Map(result.queryTerms.map((word) => [word, passage.words.has(word) ? 1 : INEXACT_DISCOUNT]));
			const matched = sum([...share].map(([word, part]) => weigh.of(word) * part));
			const coverage = matched / askedWeight;
			const found = best.get(passage.owner) ?? {
				question: 0,
				covered: /* @__PURE__ */ new Map(),
				text: 0
			};
			for (const [word, part] of share) found.covered.set(word, Math.max(found.covered.get(word) ?? 0, part * discount));
			if (passage.role !== "content") {
				const precision = Math.min(1, matched / sum([...passage.words].map(weigh.of)));
				const fit = coverage + precision === 0 ? 0 : 1.5 * coverage * precision / (.5 * coverage + precision);
				found.question = Math.max(found.question, passage.role === "name" ? fit * .9 : fit);
			}
			if (passage.source !== void 0 && coverage > found.text) {
				found.text = coverage;
				found.source = passage.source;
			}
			best.set(passage.owner, found);
		}
		return [...best].flatMap(([index, found]) => {
			const owner = owners[index];
			if (owner === void 0 || ![...found.covered.keys()].some((word) => !word.startsWith("~"))) return [];
			const covered = sum([...found.covered].map(([word, part]) => weigh.of(word) * part)) / askedWeight;
			const subjects = (words) => [...words].filter((word) => !word.startsWith("~")).length;
			const caution = (owner.kind === "guardrail" || owner.kind === "handoff") && subjects(asked) > 1 && subjects(found.covered.keys()) === 1 ? CAUTION : 1;
			const fit = owner.kind === "knowledge" ? Math.max(found.question, covered) : found.question;
			return [{
				kind: owner.kind,
				id: owner.id,
				confidence: Math.min(.99, caution * (.5 * covered + .5 * fit)),
				...found.source === void 0 ? {} : { source: found.source }
			}];
		});
	}
}
function wordWeights(owners) {
	const uses = /* @__PURE__ */ new Map();
	for (const owner of owners) for (const word of owner.words) uses.set(word, (uses.get(word) ?? 0) + 1);
	const rarest = Math.log(1 + owners.length);
	return {
		known: new Set(uses.keys()),
		of(word) {
			if (word.startsWith("~")) return MARKER_WEIGHT;
			const count = uses.get(word);
			if (count === void 0 || rarest === 0) return UNKNOWN_WEIGHT;
			return Math.max(.25, Math.log((1 + owners.length) / count) / rarest);
		}
	};
}
function better(a, b) {
	const difference = Math.round(b.confidence * 1e6) - Math.round(a.confidence * 1e6);
	if (difference !== 0) return difference;
	const kinds = KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind);
	if (kinds !== 0) return kinds;
	return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
// src/reference-bot/small-talk.ts
const TALK = /\b(?:talk|speak|chat|connect|transfer|put|through|reach|call|get me|want|need|like|prefer|have|is there)\b/;
const PERSON = /\b(?:person|human|humans|human being|someone|somebody|anyone|anybody|agent|representative|operator|colleague|staff|manager|employee|member of staff|real person)\b/;
const ONLY_PERSON = /^(?:(?:a|an|the|your|please|now|just) )*(?:real |live |actual |human )*(?:person|human|agent|representative|operator|manager|colleague|someone|somebody)(?: (?:please|now))*$/;
const CONNECT = /\b(?:put me through|connect me|transfer me|(?:talk|speak|speaking|talking|chat) (?:to|with)|hand me over)\b/;
const DESK = /\b(?:to|with) (?:the |your )?(?:reception|front desk|desk|team|department)\b/;
function asksForPerson(text) {
	const plain = plainText(text);
	if (plain.split(" ").length > 25) return false;
	if (ONLY_PERSON.test(plain) || /\b(?:put me through|transfer me)\b/.test(plain)) return true;
	if (CONNECT.test(plain) && (PERSON.test(plain) || DESK.test(plain))) return true;
	return TALK.test(plain) && /\b(?:real|human|live|actual) (?:person|human|being|agent|someone)\b/.test(plain);
}
function dropsIt(text, strictly) {
	const plain = plainText(text);
	if (/^(?:(?:no|actually|please|sorry|ok|oh|well) )*(?:never ?mind|forget (?:it|that|about it)|cancel|cancel (?:that|it|this)|stop|leave it|(?:i )?(?:have |ve )?changed my mind|ive changed my mind|lets not|i dont want (?:to|that|it|this)(?: any ?more)?|quit)(?: (?:please|thanks|thank you|then))*$/.test(plain)) return true;
	return !strictly && /^(?:no|nope|no thanks|no thank you|not now|rather not|id rather not)$/.test(plain);
}
function findCourtesy(text) {
	const plain = plainText(text);
	if (plain.split(" ").length > 8) return void 0;
	if (/^(?:(?:ok|okay|no|great|perfect|thanks|thank you|thank you very much|thats all|that is all|that was all|very much|bye|goodbye|so much|have a (?:nice|good|great) (?:day|evening)|see you|and) ?)+$/.test(plain) && /\b(?:bye|goodbye|thats all|that is all|that was all|see you|have a)\b/.test(plain)) return {
		say: "Thank you, goodbye.",
		ends: true
	};
	if (/^(?:(?:ok|okay|great|perfect|lovely|many|very|much|so|thanks|thank you|cheers) ?)+$/.test(plain) && /\b(?:thanks|thank you|cheers)\b/.test(plain)) return {
		say: "You are welcome.",
		ends: false
	};
	if (/^(?:(?:hello|hi|hey|hiya|there|good (?:morning|afternoon|evening|day)|again) ?)+$/.test(plain)) return {
		say: "Hello. How can I help?",
		ends: false
	};
}
// src/reference-bot/dates-and-times.ts
const MONTHS = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
const MONTH_NAMES = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December"
];
const MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const DATE_FORMS = [
	{
		pattern: /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/,
		order: [
			["y", 1],
			["m", 2],
			["d", 3]
		]
	},
	{
		pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b(?:,? (\\d{4})\\b)?`, "i"),
		order: [
			["d", 1],
			["m", 2],
			["y", 3]
		]
	},
	{
		pattern: new RegExp(`\\b${MONTH} (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (\\d{4})\\b)?`, "i"),
		order: [
			["m", 1],
			["d", 2],
			["y", 3]
		]
	},
	{
		pattern: /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/,
		order: [
			["d", 1],
			["m", 2],
			["y", 3]
		]
	}
];
const WEEKDAYS = [
	"sunday",
	"monday",
	"tuesday",
	"wednesday",
	"thursday",
	"friday",
	"saturday"
];
function findDate(text, today) {
	for (const { pattern, order } of DATE_FORMS) {
		const match = pattern.exec(text);
		if (match === null) continue;
		const part = (wanted) => match[order.find(([name]) => name === wanted)?.[1] ?? 0];
		const month = monthNumber(part("m") ?? "");
		const day = Number(part("d"));
		const year = part("y") === void 0 ? nextYearWith(month, day, today) : Number(part("y"));
		if (!exists(year ?? 2024, month, day)) continue;
		return {
			value: year === void 0 ? `${day} ${MONTH_NAMES[month - 1]}` : iso(year, month, day),
			start: match.index,
			end: match.index + match[0].length
		};
	}
	return today === void 0 ? void 0 : relativeDate(text, today);
}
function relativeDate(text, today) {
	const match = new RegExp(`\\b(today|tonight|day after tomorrow|tomorrow|(?:next |this |on )?(${WEEKDAYS.join("|")}))\\b`, "i").exec(text);
	if (match === null) return void 0;
	const word = (match[1] ?? "").toLowerCase();
	const start = /* @__PURE__ */ new Date(`${today}T00:00:00Z`);
	const weekday = WEEKDAYS.indexOf((match[2] ?? "").toLowerCase());
	const ahead = weekday >= 0 ? (weekday - start.getUTCDay() + 7) % 7 || 7 : word === "tomorrow" ? 1 : word === "day after tomorrow" ? 2 : 0;
	start.setUTCDate(start.getUTCDate() + ahead);
	return {
		value: start.toISOString().slice(0, 10),
		start: match.index,
		end: match.index + match[0].length
	};
}
function monthNumber(written) {
	return /^\d+$/.test(written) ? Number(written) : MONTHS.indexOf(written.slice(0, 3).toLowerCase()) + 1;
}
function exists(year, month, day) {
	if (month < 1 || month > 12 || day < 1) return false;
	return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
function iso(year, month, day) {
	return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
function nextYearWith(month, day, today) {
	if (today === void 0) return void 0;
	const year = Number(today.slice(0, 4));
	return iso(year, month, day) >= today ? year : year + 1;
}
function findTime(text, bare = false) {
	const spelled = text.replace(/\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= ?(?:a\.?m|p\.?m|o'?clock|in the))/gi, (word) => String(HOURS.indexOf(word.toLowerCase()) + 1).padEnd(word.length, " "));
	const past = /\b(half past|quarter past|quarter to) (\d{1,2})\s*(a\.?m\b\.?|p\.?m\b\.?)/i.exec(spelled);
	if (past !== null) {
		const hour = fullHour(Number(past[2]), past[3] ?? "");
		const phrase = (past[1] ?? "").toLowerCase();
		const minutes = phrase === "half past" ? 30 : phrase === "quarter past" ? 15 : -15;
		return hour === void 0 ? void 0 : at(past, (hour * 60 + minutes + 1440) % 1440);
	}
	const half = /(?<![\d:.])(\d{1,2})(?:[:.](\d{2}))?\s*(a\.?m\b\.?|p\.?m\b\.?|in the (?:morning|afternoon|evening))/i.exec(spelled);
	if (half !== null) {
		const hour = fullHour(Number(half[1]), half[3] ?? "");
		const minutes = Number(half[2] ?? 0);
		return hour === void 0 || minutes > 59 ? void 0 : at(half, hour * 60 + minutes);
	}
	const clock = /(?<![\d:.-])([01]?\d|2[0-3])[:.h]([0-5]\d)(?![\d:.])/i.exec(text);
	if (clock !== null) return at(clock, Number(clock[1]) * 60 + Number(clock[2]));
	const named = /\b(noon|midday|midnight)\b/i.exec(text);
	if (named !== null) return at(named, named[1]?.toLowerCase() === "midnight" ? 0 : 720);
	const late = /(?<![\d:.,+-])(1[3-9]|2[0-3])(?: ?o'?clock)?(?![\d:.,-])/i.exec(text);
	if (late !== null && (bare || /o'?clock/i.test(late[0]))) return at(late, Number(late[1]) * 60);
}
const HOURS = [
	"one",
	"two",
	"three",
	"four",
	"five",
	"six",
	"seven",
	"eight",
	"nine",
	"ten",
	"eleven",
	"twelve"
];
function fullHour(hour, half) {
	if (hour < 1 || hour > 12) return void 0;
	const afternoon = /^p|afternoon|evening/i.test(half);
	return hour % 12 + (afternoon ? 12 : 0);
}
function at(match, minutes) {
	return {
		value: `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`,
		start: match.index,
		end: match.index + match[0].length
	};
}
// src/reference-bot/numbers-in-text.ts
const ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(" ");
const TENS = /* @__PURE__ */ new Map([
	["twenty", 20],
	["thirty", 30],
	["forty", 40],
	["fifty", 50],
	["sixty", 60],
	["seventy", 70],
	["eighty", 80],
	["ninety", 90]
]);
const WORDS = new Map([
	...ONES.map((word, value) => [word, value]),
	...TENS,
	["dozen", 12],
	["couple", 2]
]);
function numbersInText(text) {
	const pattern = /(?<![\p{L}\p{N}.,:+#-])(-?\d{1,9}(?:[.,]\d{1,6})?)(?![\p{L}\p{N}]|[:.,]\d)|\p{L}+/gu;
	const found = [];
	for (const match of text.matchAll(pattern)) {
		const start = match.index;
		const end = start + match[0].length;
		if (match[1] !== void 0) {
			found.push({
				...place(text, start, end),
				value: Number(match[1].replace(",", ".")),
				spelled: false
			});
			continue;
		}
		const value = WORDS.get(match[0].toLowerCase());
		if (value === void 0) continue;
		const before = found.at(-1);
		if (before?.spelled === true && /^[\s-]$/.test(text.slice(before.end, start)) && before.value >= 20 && before.value % 10 === 0 && value >= 1 && value <= 9) {
			found.pop();
			found.push({
				...place(text, before.start, end),
				value: before.value + value,
				spelled: true
			});
		} else found.push({
			...place(text, start, end),
			value,
			spelled: true
		});
	}
	return found;
}
function place(text, start, end) {
	const after = (text.slice(end, end + 80).match(/^[^.,;!?]*/)?.[0] ?? "").toLowerCase().match(/\p{L}+/gu) ?? [];
	const before = text.slice(Math.max(0, start - 40), start).toLowerCase().match(/\p{L}+/gu) ?? [];
	return {
		start,
		end,
		neighbours: [...after.slice(0, 2), ...before.slice(-1)]
	};
}
// src/reference-bot/yes-or-no.ts
const STARTS_WITH_YES = /^(?:(?:oh|well|um|uh|ah|hm) )*(?:yes|yeah|yep|yup|sure|certainly|absolutely|definitely|of course|ok|okay|alright|all right|please do)\b/;
const SAYS_YES = /\b(?:yes please|please do|go ahead|do it|do that|send it|text me|sounds good|that works|id (?:love|like) (?:that|it|to)|i would (?:love|like) (?:that|it|to)|that would be (?:great|good|nice|lovely|perfect|helpful|wonderful))\b/;
const SHORT_YES = /\b(?:yes|right|correct|fine|please|perfect|great|lovely|good|agreed|true)\b/;
const NO = /\b(?:no|nope|nah|not|never|dont|doesnt|do not|cannot|cant|wont|wouldnt|without|stop|rather not|leave it|skip|negative|incorrect|wrong|false)\b/;
function yesOrNo(text) {
	const plain = plainText(text).replace(/\b(?:no problem|no worries|why not)\b/g, "ok");
	const asks = /\?\s*$/.test(text);
	const words = plain.split(" ").length;
	const begins = STARTS_WITH_YES.test(plain);
	if (NO.test(plain)) {
		if (begins || /\bsure\b/.test(plain)) return "unclear";
		return asks || words > 12 ? "unclear" : "no";
	}
	if (begins) return "yes";
	if (asks) return "unclear";
	if (SAYS_YES.test(plain)) return "yes";
	return words <= 4 && SHORT_YES.test(plain) ? "yes" : "unclear";
}
// src/reference-bot/tool-arguments.ts
const MAX_TEXT = 200;
function extractAnswer(parameter, text, today) {
	if (parameter.enum !== void 0) return choice(parameter.enum, text);
	switch (parameter.format) {
		case "date": {
			const date = findDate(text, today);
			return date === void 0 ? { problem: "Please give me the date itself, such as 4 December." } : {
				value: date.value,
				rest: without(text, date)
			};
		}
		case "time": {
			const time = findTime(text, true);
			return time === void 0 ? { problem: "Please give me the time such as 19:30 or 7 pm." } : {
				value: time.value,
				rest: without(text, time)
			};
		}
		case "email": return findEmail(text) ?? { problem: "Please give me an e-mail address such as name@example.com." };
		case "phone": return findPhone(text) ?? { problem: "Please give me the number with its country code, such as +44 20 7946 0000." };
	}
	if (parameter.type === "boolean") {
		const answer = yesOrNo(text);
		return answer === "unclear" ? { problem: "Please answer with yes or no." } : {
			value: answer === "yes",
			rest: ""
		};
	}
	if (parameter.type === "integer" || parameter.type === "number") return numeric(parameter, text, false);
	const said = plainAnswer(text);
	return said === "" ? { problem: "I did not catch that." } : {
		value: said,
		rest: ""
	};
}
function extractMentioned(parameters, text, today) {
	const values = /* @__PURE__ */ new Map();
	let rest = text;
	const take = (parameter, found) => {
		if (found?.rest === void 0) return;
		values.set(parameter.name, found.value);
		rest = found.rest;
	};
	for (const format of [
		"email",
		"phone",
		"date",
		"time"
	]) {
		const wanting = parameters.filter((parameter) => parameter.format === format);
		const first = wanting[0];
		if (first !== void 0 && wanting.length === 1) take(first, extractMentionedFormat(first, rest, today));
	}
	for (const parameter of parameters) if (parameter.enum !== void 0) take(parameter, choice(parameter.enum, rest, true));
	const date = findDate(rest, today);
	if (date !== void 0) rest = without(rest, date);
	const time = findTime(rest);
	if (time !== void 0) rest = without(rest, time);
	const numbers = parameters.filter(isNumeric);
	for (const parameter of numbers) if (numbersInText(rest).filter((number) => isAbout(parameter, number)).length === 1) take(parameter, numeric(parameter, rest, true));
	const [only, another] = numbers.filter((parameter) => !values.has(parameter.name));
	const certain = numbersInText(rest).filter((number) => !(number.spelled && number.value <= 1));
	if (only !== void 0 && another === void 0 && certain.length === 1 && numbersInText(rest).length === 1) take(only, numeric(only, rest, false));
	return values;
}
function extractMentionedFormat(parameter, text, today) {
	if (parameter.format !== "time") return extractAnswer(parameter, text, today);
	const time = findTime(text);
	return time === void 0 ? { problem: "" } : {
		value: time.value,
		rest: without(text, time)
	};
}
function isNumeric(parameter) {
	return parameter.enum === void 0 && parameter.format === void 0 && (parameter.type === "integer" || parameter.type === "number");
}
const PEOPLE = new Set([
	"people",
	"person",
	"guest",
	"adult",
	"of"
].map(stem));
const ABOUT_PEOPLE = new Set([
	"party",
	"guest",
	"people",
	"person",
	"adult"
].map(stem));
function isAbout(parameter, number) {
	const names = plainText(parameter.name).split(" ").map(stem);
	const beside = number.neighbours.map(stem);
	if (beside.some((word) => names.includes(word))) return true;
	return names.some((name) => ABOUT_PEOPLE.has(name)) && beside.some((word) => PEOPLE.has(word));
}
function numeric(parameter, text, onlyBeside) {
	const all = numbersInText(text);
	const beside = all.filter((number) => isAbout(parameter, number));
	const usable = beside.length === 1 || onlyBeside ? beside : all;
	const number = usable[0];
	const whole = parameter.type === "integer";
	if (number === void 0 || usable.length > 1 || whole && !Number.isInteger(number.value)) return { problem: whole ? "Please give me one whole number." : "Please give me one number." };
	const { minimum, maximum } = parameter;
	if (minimum !== void 0 && maximum !== void 0 && (number.value < minimum || number.value > maximum)) return { problem: `It has to be between ${minimum} and ${maximum}.` };
	if (minimum !== void 0 && number.value < minimum) return { problem: `It has to be at least ${minimum}.` };
	if (maximum !== void 0 && number.value > maximum) return { problem: `It can be ${maximum} at most.` };
	return {
		value: number.value,
		rest: without(text, number)
	};
}
function choice(values, text, certain = false) {
	const said = ` ${plainText(text)} `;
	const stems = /* @__PURE__ */ new Set([...said.trim().split(" ").map(stem), ...meaningfulWords(text)]);
	const whole = values.filter((value) => plainText(value) !== "" && said.includes(` ${plainText(value)} `));
	const longest = [...whole].sort((a, b) => b.length - a.length);
	const best = longest[0];
	if (best !== void 0 && longest.every((value) => plainText(best).includes(plainText(value)))) return {
		value: best,
		rest: text
	};
	if (!certain && whole.length === 0) {
		const partly = values.filter((value) => plainText(value).split(" ").some((word) => word.length > 2 && stems.has(stem(word))));
		if (partly.length === 1 && partly[0] !== void 0) return {
			value: partly[0],
			rest: text
		};
	}
	return { problem: `Please choose one of these: ${values.join(", ")}.` };
}
function findEmail(text) {
	const match = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/.exec(text);
	return match === null ? void 0 : {
		value: match[0].toLowerCase(),
		rest: without(text, {
			start: match.index,
			end: match.index + match[0].length
		})
	};
}
function findPhone(text) {
	const match = /(?<![\d])(?:\+|00)[1-9][\d ()./-]{5,24}\d/.exec(text);
	if (match === null) return void 0;
	const digits = match[0].replace(/^00/, "").replace(/\D/g, "");
	if (digits.length < 7 || digits.length > 15) return void 0;
	return {
		value: `+${digits}`,
		rest: without(text, {
			start: match.index,
			end: match.index + match[0].length
		})
	};
}
const LEAD_IN = /^(?:(?:well|um|uh|oh|yes|sure|ok|okay)[,.]? +)?(?:(?:my|the|her|his|our) (?:[\p{L}]+ )?(?:name|number|address|room|reason) is|(?:it|that|this)(?:['’]s| is| would be)|i(?:['’]m| am)|in room(?: number)?|room number|under(?: the name(?: of)?)?) +/iu;
function plainAnswer(text) {
	const line = text.replace(/\s+/g, " ").trim();
	const short = line.replace(LEAD_IN, "").replace(/[.!?,;]+$/, "").trim();
	return [...short === "" ? line : short].slice(0, MAX_TEXT).join("");
}
function without(text, part) {
	return `${text.slice(0, part.start)} ${text.slice(part.end)}`;
}
// src/reference-bot/begin-answer.ts
const MAX_QUOTE = 400;
function findSubject(context, text) {
	const match = context.retrieval.find(text);
	if (match !== void 0 && match.confidence >= .85) return match;
	if (!asksForPerson(text)) return match;
	const handoff = context.retrieval.find(text, {
		kinds: ["handoff"],
		threshold: .3
	})?.id ?? defaultHandoff(context)?.id;
	return handoff === void 0 ? match : {
		kind: "handoff",
		id: handoff,
		confidence: 1
	};
}
function defaultHandoff(context) {
	return context.config.handoffs.find((one) => one.default);
}
function beginAnswer(context, draft, text) {
	const match = findSubject(context, text);
	if (match !== void 0) {
		draft.fallbacks = 0;
		answerMatch(context, draft, match, text);
		return;
	}
	const courtesy = findCourtesy(text);
	if (courtesy === void 0) {
		fallBack(context, draft);
		return;
	}
	draft.say(courtesy.say);
	if (courtesy.ends) draft.ended = true;
}
function answerMatch(context, draft, match, text) {
	const { config } = context;
	switch (match.kind) {
		case "guardrail":
			draft.refusal = true;
			draft.say(config.guardrails.find((one) => one.id === match.id)?.response ?? config.fallback);
			return;
		case "handoff":
			draft.push({
				known: /* @__PURE__ */ new Map(),
				tasks: [{
					kind: "handoff",
					id: match.id
				}]
			});
			return;
		case "flow": {
			const first = config.flows.find((one) => one.id === match.id)?.steps[0];
			const tasks = first === void 0 ? [] : [{
				kind: "step",
				flow: match.id,
				step: first.id
			}];
			draft.push({
				flow: match.id,
				known: /* @__PURE__ */ new Map(),
				tasks
			});
			return;
		}
		case "knowledge":
			quoteKnowledge(context, draft, match, text);
			return;
		case "topic": {
			const topic = config.topics.find((one) => one.id === match.id);
			if (topic === void 0) return;
			const { tools, sms, handoffs } = topic.actions;
			draft.say(topic.content);
			draft.push({
				topic: topic.id,
				known: /* @__PURE__ */ new Map(),
				tasks: [
					...tools.map((id) => ({
						kind: "tool",
						id
					})),
					...sms.map((id) => ({
						kind: "sms",
						id
					})),
					...handoffs.map((id) => ({
						kind: "handoff",
						id
					}))
				]
			});
			const parameters = config.tools.filter((one) => tools.includes(one.id)).flatMap((one) => one.parameters);
			draft.learn(extractMentioned(parameters, text, context.today));
		}
	}
}
function quoteKnowledge(context, draft, match, text) {
	const source = context.config.knowledge.find((one) => one.id === match.id)?.sources[match.source ?? 0];
	if (source?.text === void 0) {
		fallBack(context, draft);
		return;
	}
	draft.say(source.text.length <= MAX_QUOTE ? source.text : quoteAround(source.text, text, MAX_QUOTE));
	if (source.url !== void 0 && draft.channel === "chat") draft.say(`More: ${source.url}`);
}
function fallBack(context, draft) {
	const { fallback } = context.config;
	const handoff = defaultHandoff(context);
	draft.fallbacks += 1;
	if (handoff !== void 0 && draft.fallbacks > 2) {
		draft.push({
			known: /* @__PURE__ */ new Map(),
			tasks: [{
				kind: "handoff",
				id: handoff.id
			}]
		});
		return;
	}
	draft.say(fallback);
	if (handoff === void 0) return;
	const offered = offersPerson(fallback);
	if (offered || draft.fallbacks === 2) draft.push({
		known: /* @__PURE__ */ new Map(),
		tasks: [{
			kind: "offer",
			id: handoff.id,
			said: offered
		}]
	});
}
function offersPerson(fallback) {
	const last = sentences(fallback).at(-1) ?? "";
	return last.endsWith("?") && /\b(?:put you through|connect you|transfer you|person|colleague|someone|reception|front desk|human)\b/i.test(last);
}
// src/reference-bot/placeholders.ts
const PLACEHOLDER = /\{\{\s*([A-Za-z0-9_.-]{1,80})\s*\}\}/g;
function fillPlaceholders(text, values) {
	return text.replace(PLACEHOLDER, (written, name) => {
		const value = values.get(name);
		return value === void 0 ? written : String(value);
	});
}
// src/reference-bot/run-tasks.ts
const MAX_TASKS_A_TURN = 60;
function runTasks(config, draft) {
	draft.pending = void 0;
	for (let count = 0; count < MAX_TASKS_A_TURN && !draft.ended; count += 1) {
		const { top } = draft;
		if (top === void 0) return;
		const [task, ...rest] = top.tasks;
		if (task === void 0) {
			draft.pop();
			continue;
		}
		const question = runTask(config, draft, top, task, rest);
		if (question === void 0) continue;
		draft.pending = {
			...question,
			misses: draft.misses
		};
		return;
	}
	if (!draft.ended) draft.frames = [];
}
function runTask(config, draft, top, task, rest) {
	const goOn = (tasks = rest) => {
		draft.replaceTop({
			...top,
			tasks
		});
	};
	switch (task.kind) {
		case "say":
			draft.say(fillPlaceholders(task.text, scalars(top.known)));
			return goOn();
		case "step": return goOn([...stepTasks(config, task.flow, task.step), ...rest]);
		case "collect": {
			const collect = findStep(config, task.flow, task.step)?.collect;
			if (collect === void 0 || top.known.has(collect.name)) return goOn();
			draft.say(fillPlaceholders(collect.ask, scalars(top.known)));
			return {
				kind: "collect",
				name: collect.name
			};
		}
		case "tool": {
			const tool = config.tools.find((one) => one.id === task.id);
			if (tool === void 0) return goOn();
			const missing = missingParameters(tool, top.known)[0];
			if (missing !== void 0) {
				draft.say(missing.ask);
				return {
					kind: "argument",
					name: missing.name
				};
			}
			callTool(draft, tool, top.known);
			return goOn();
		}
		case "sms": {
			const template = config.sms.find((one) => one.id === task.id);
			if (template === void 0) return goOn();
			if (template.requires_consent) {
				draft.say(template.consent_question);
				return {
					kind: "consent",
					name: template.id
				};
			}
			draft.sendText(template);
			draft.say("I have sent you a text message.");
			return goOn();
		}
		case "offer":
			if (!task.said) draft.say("Shall I put you through to a person?");
			return {
				kind: "handoff-offer",
				name: task.id
			};
		case "handoff": {
			const handoff = config.handoffs.find((one) => one.id === task.id);
			if (handoff === void 0) return goOn();
			draft.handOff(handoff);
			return;
		}
	}
}
function missingParameters(tool, known) {
	return tool.parameters.filter((parameter) => parameter.required && !suits(parameter, known.get(parameter.name)));
}
function suits(parameter, value) {
	if (value === void 0) return false;
	if (parameter.enum !== void 0) return typeof value === "string" && parameter.enum.includes(value);
	switch (parameter.type) {
		case "integer":
		case "number": {
			if (typeof value !== "number") return false;
			const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = parameter;
			return value >= minimum && value <= maximum && (parameter.type === "number" || Number.isInteger(value));
		}
		default: return typeof value === parameter.type;
	}
}
function callTool(draft, tool, known) {
	const args = tool.parameters.flatMap((parameter) => {
		const value = known.get(parameter.name);
		return value !== void 0 && suits(parameter, value) ? [[parameter.name, value]] : [];
	});
	draft.call(tool.id, Object.fromEntries(args));
	const results = Object.entries(tool.sample_result);
	const values = new Map([
		...scalars(known),
		...scalars(new Map(args)),
		...results.map(([name, value]) => [`result.${name}`, value])
	]);
	draft.say(fillPlaceholders(tool.reply, values));
}
function stepTasks(config, flowId, stepId) {
	const steps = config.flows.find((one) => one.id === flowId)?.steps ?? [];
	const index = steps.findIndex((one) => one.id === stepId);
	const step = steps[index];
	if (step === void 0) return [];
	const next = step.next ?? steps[index + 1]?.id;
	return [
		...step.collect === void 0 ? [{
			kind: "say",
			text: step.say
		}] : [{
			kind: "collect",
			flow: flowId,
			step: stepId
		}],
		...step.tool === void 0 ? [] : [{
			kind: "tool",
			id: step.tool
		}],
		...step.sms === void 0 ? [] : [{
			kind: "sms",
			id: step.sms
		}],
		...step.handoff === void 0 ? [] : [{
			kind: "handoff",
			id: step.handoff
		}],
		...next === void 0 || next === "end" ? [] : [{
			kind: "step",
			flow: flowId,
			step: next
		}]
	];
}
function findStep(config, flowId, stepId) {
	return config.flows.find((one) => one.id === flowId)?.steps.find((one) => one.id === stepId);
}
function scalars(values) {
	const found = /* @__PURE__ */ new Map();
	for (const [name, value] of values) if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") found.set(name, value);
	return found;
}
// src/reference-bot/answer-pending.ts
const MAX_MISSES = 3;
const SURE = .7;
function answerPending(context, draft, pending, text) {
	draft.nameTop();
	switch (pending.kind) {
		case "consent": return answerConsent(context, draft, pending, text);
		case "handoff-offer": return answerOffer(draft, pending, text);
		default: return answerValue(context, draft, pending, text);
	}
}
function answerConsent(context, draft, pending, text) {
	const subject = findSubject(context, text);
	const answer = dropsIt(text, false) ? "no" : yesOrNo(text);
	if (answer === "unclear" || isQuestionInBetween(subject, text)) {
		if (subject !== void 0) return answerInBetween(context, draft, subject, text);
		if (pending.misses + 1 >= 2) {
			draft.say("I will not send it for now.");
			finishTask(draft);
			return true;
		}
		draft.say("Sorry, was that a yes or a no?");
		askAgain(draft, pending);
		return true;
	}
	const template = context.config.sms.find((one) => one.id === pending.name);
	if (answer === "yes" && template !== void 0) {
		draft.sendText(template);
		draft.say("The text message is on its way.");
	} else draft.say("All right, I will not send it.");
	finishTask(draft);
	return true;
}
function answerOffer(draft, pending, text) {
	const answer = yesOrNo(text);
	if (answer === "yes") {
		draft.replaceTop({
			known: /* @__PURE__ */ new Map(),
			tasks: [{
				kind: "handoff",
				id: pending.name
			}]
		});
		draft.fallbacks = 0;
		return true;
	}
	draft.pop();
	if (answer !== "no") return false;
	draft.fallbacks = 0;
	draft.say("All right. What else can I do for you?");
	return true;
}
function answerValue(context, draft, pending, text) {
	const parameters = openParameters(context, draft, pending);
	const wanted = parameters.find((one) => one.name === pending.name);
	if (wanted === void 0) {
		draft.pop();
		return false;
	}
	const freeText = wanted.type === "string" && wanted.enum === void 0 && wanted.format === void 0;
	if (dropsIt(text, freeText || wanted.type === "boolean")) {
		draft.say("All right, I have left that.");
		draft.pop();
		return true;
	}
	const subject = findSubject(context, text);
	const found = extractAnswer(wanted, text, context.today);
	const understood = found.rest !== void 0;
	const other = subject !== void 0 && !isUnderWay(draft, subject);
	const question = isQuestionInBetween(subject, text);
	const others = parameters.filter((one) => one.name !== wanted.name && !(draft.top?.known.has(one.name) ?? false));
	const elsewhere = understood || question ? /* @__PURE__ */ new Map() : extractMentioned(others, text, context.today);
	if (elsewhere.size > 0) {
		draft.fallbacks = 0;
		draft.learn(elsewhere);
		return true;
	}
	if (other && (!understood || question) && (!freeText || subject.confidence > SURE)) return answerInBetween(context, draft, subject, text);
	if (understood) {
		draft.fallbacks = 0;
		draft.learn(/* @__PURE__ */ new Map([[wanted.name, found.value]]));
		draft.learn(extractMentioned(others, found.rest, context.today));
		return true;
	}
	if (pending.misses + 1 >= MAX_MISSES) {
		draft.pop();
		const handoff = defaultHandoff(context);
		draft.say("I am sorry, I still did not get that.");
		if (handoff !== void 0) draft.push({
			known: /* @__PURE__ */ new Map(),
			tasks: [{
				kind: "offer",
				id: handoff.id,
				said: false
			}]
		});
		return true;
	}
	draft.say(found.problem);
	askAgain(draft, pending);
	return true;
}
function openParameters(context, draft, pending) {
	const task = draft.top?.tasks[0];
	if (pending.kind === "collect" && task?.kind === "collect") {
		const collect = findStep(context.config, task.flow, task.step)?.collect;
		return collect === void 0 ? [] : [collect];
	}
	if (task?.kind !== "tool") return [];
	const tool = context.config.tools.find((one) => one.id === task.id);
	if (tool === void 0) return [];
	return [...missingParameters(tool, draft.top?.known ?? /* @__PURE__ */ new Map()), ...tool.parameters.filter((one) => !one.required)];
}
function answerInBetween(context, draft, subject, text) {
	draft.fallbacks = 0;
	if (isUnderWay(draft, subject)) {
		const topic = context.config.topics.find((one) => one.id === subject.id);
		draft.say(topic?.content ?? "");
		return true;
	}
	answerMatch(context, draft, subject, text);
	return true;
}
function isUnderWay(draft, subject) {
	return subject.kind === "topic" && subject.id === draft.top?.topic || subject.kind === "flow" && subject.id === draft.top?.flow;
}
function isQuestionInBetween(subject, text) {
	if (subject === void 0) return false;
	return subject.confidence === 1 || /\?\s*$/.test(text) || /^(?:what|when|where|which|who|how|why|is|are|do|does|can|could|may)\b/i.test(text.trim());
}
function finishTask(draft) {
	const { top } = draft;
	draft.fallbacks = 0;
	if (top !== void 0) draft.replaceTop({
		...top,
		tasks: top.tasks.slice(1)
	});
}
function askAgain(draft, pending) {
	draft.misses = pending.misses + 1;
}
// src/reference-bot/dialogue-state.ts
function newState(channel) {
	return {
		channel,
		frames: [],
		pending: void 0,
		collected: /* @__PURE__ */ new Map(),
		texts: [],
		fallbacks: 0,
		ended: false
	};
}
function shownState(state) {
	return {
		collected: Object.fromEntries(state.collected),
		pending: state.pending?.kind ?? null,
		asking: state.pending?.name ?? null,
		texts: state.texts.map(({ template, text }) => ({
			template,
			text
		}))
	};
}
// src/reference-bot/spoken-text.ts
function spokenText(text) {
	return text.replace(/!?\[([^\]]{0,500})\]\([^)\s]{0,2000}\)/g, "$1").replace(/<?\bhttps?:\/\/[^\s<>]{0,2000}[^\s<>.,;:!?)]>?/gi, "").replace(/^[ \t]*(?:#{1,6}|>|[-*+])[ \t]+/gm, "").replace(/```[a-z]*|[*~`]{1,3}(?=\S)|(?<=\S)[*~`]{1,3}/gi, "").replace(/(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}])/gu, "").replace(/\p{Extended_Pictographic}|\p{RI}|\p{EMod}|\u{FE0F}|\u{200D}|\u{20E3}/gu, "").replace(/\s+/g, " ").replace(/ +([.,;:!?])/g, "$1").trim();
}
// src/reference-bot/turn-draft.ts
var TurnDraft = class {
	#state;
	#messages = [];
	#calls = [];
	#collected;
	#texts;
	frames;
	pending;
	fallbacks;
	misses = 0;
	ended = false;
	topic;
	flow;
	refusal = false;
	#handoff;
	constructor(state) {
		this.#state = state;
		this.frames = [...state.frames];
		this.pending = state.pending;
		this.fallbacks = state.fallbacks;
		this.#collected = new Map(state.collected);
		this.#texts = [...state.texts];
	}
	get channel() {
		return this.#state.channel;
	}
	say(text) {
		const said = this.#state.channel === "call" ? spokenText(text) : text.trim();
		if (said !== "") this.#messages.push(said);
	}
	get saidNothing() {
		return this.#messages.length === 0;
	}
	call(name, args) {
		this.#calls.push({
			name,
			args
		});
	}
	sendText(template) {
		this.call("send_sms", { template: template.id });
		this.#texts.push({
			template: template.id,
			text: template.text
		});
	}
	handOff(handoff) {
		this.say(handoff.message);
		this.#handoff = {
			id: handoff.id,
			destination: handoff.destination
		};
		this.ended = true;
		this.frames = [];
		this.pending = void 0;
	}
	get top() {
		return this.frames.at(-1);
	}
	push(frame) {
		const others = this.frames.filter((one) => (frame.topic === void 0 || one.topic !== frame.topic) && (frame.flow === void 0 || one.flow !== frame.flow));
		this.frames = [...others, frame].slice(-5);
		this.nameTop();
	}
	replaceTop(frame) {
		this.frames = [...this.frames.slice(0, -1), frame];
	}
	pop() {
		this.frames = this.frames.slice(0, -1);
	}
	nameTop() {
		this.topic = this.top?.topic;
		this.flow = this.top?.flow;
	}
	learn(values) {
		for (const [name, value] of values) this.#collected.set(name, value);
		const { top } = this;
		if (top !== void 0) this.replaceTop({
			...top,
			known: new Map([...top.known, ...values])
		});
	}
	finish() {
		const state = {
			channel: this.#state.channel,
			frames: this.frames,
			pending: this.pending,
			collected: this.#collected,
			texts: this.#texts,
			fallbacks: this.fallbacks,
			ended: this.ended
		};
		const trace = {
			...this.topic === void 0 ? {} : { topic: this.topic },
			...this.flow === void 0 ? {} : { flow: this.flow },
			tools: this.#calls,
			...this.#handoff === void 0 ? {} : { handoff: this.#handoff },
			refusal: this.refusal,
			state: shownState(state)
		};
		return {
			state,
			reply: {
				messages: this.#messages,
				trace,
				ended: this.ended
			}
		};
	}
};
// src/reference-bot/dialogue.ts
function createBot(config, options = {}) {
	const context = {
		config,
		retrieval: prepareRetrieval(config),
		today: options.today
	};
	return {
		config,
		start: (channel) => ({
			greeting: channel === "call" ? spokenText(config.greeting) : config.greeting,
			state: newState(channel)
		}),
		answer(state, text) {
			const draft = new TurnDraft(state);
			if (state.ended) {
				draft.ended = true;
				return draft.finish();
			}
			if (!(state.pending !== void 0 && answerPending(context, draft, state.pending, text))) beginAnswer(context, draft, text);
			if (!draft.ended) runTasks(config, draft);
			return draft.finish();
		}
	};
}
// src/reference-bot/item-fields.ts
function field(value, key) {
	return Object.hasOwn(value, key) ? value[key] : void 0;
}
function findText(value, key) {
	const found = field(value, key);
	return typeof found === "string" ? found : void 0;
}
function textField(value, key, otherwise = "") {
	return findText(value, key) ?? otherwise;
}
function findNumber(value, key) {
	const found = field(value, key);
	return typeof found === "number" ? found : void 0;
}
function flagField(value, key, otherwise) {
	const found = field(value, key);
	return typeof found === "boolean" ? found : otherwise;
}
function objectField(value, key) {
	const found = field(value, key);
	return isJsonObject(found) ? found : {};
}
function textList(value, key) {
	const found = field(value, key);
	return Array.isArray(found) ? found.filter((element) => typeof element === "string") : [];
}
function objectList(value, key) {
	const found = field(value, key);
	return Array.isArray(found) ? found.filter((element) => isJsonObject(element)) : [];
}
function textEntries(value) {
	return Object.entries(value).filter((entry) => typeof entry[1] === "string");
}
// src/reference-bot/effective-items.ts
function topic(id, value, fill) {
	const actions = objectField(value, "actions");
	return {
		id,
		name: textField(value, "name", id),
		enabled: flagField(value, "enabled", true),
		sample_questions: textList(value, "sample_questions"),
		content: fill(textField(value, "content")),
		actions: {
			tools: textList(actions, "tools"),
			sms: textList(actions, "sms"),
			handoffs: textList(actions, "handoffs")
		}
	};
}
function knowledge(id, value, fill) {
	return {
		id,
		name: textField(value, "name", id),
		enabled: flagField(value, "enabled", true),
		sources: objectList(value, "sources").map((source) => {
			const url = findText(source, "url");
			const text = findText(source, "text");
			return {
				title: textField(source, "title"),
				...url === void 0 ? {} : { url },
				...text === void 0 ? {} : { text: fill(text) }
			};
		})
	};
}
const TYPES = [
	"string",
	"integer",
	"number",
	"boolean"
];
const FORMATS = [
	"date",
	"time",
	"email",
	"phone"
];
function parameter(name, value, required, fill) {
	const choices = textList(value, "enum");
	const format = FORMATS.find((known) => known === findText(value, "format"));
	const minimum = findNumber(value, "minimum");
	const maximum = findNumber(value, "maximum");
	return {
		name,
		type: TYPES.find((known) => known === findText(value, "type")) ?? "string",
		...format === void 0 ? {} : { format },
		...choices.length === 0 ? {} : { enum: choices },
		...minimum === void 0 ? {} : { minimum },
		...maximum === void 0 ? {} : { maximum },
		ask: fill(textField(value, "x-ask", `What is the ${name.replace(/[_-]+/g, " ")}?`)),
		required
	};
}
function tool(id, value, fill) {
	const schema = objectField(value, "parameters");
	const required = new Set(textList(schema, "required"));
	const parameters = Object.entries(objectField(schema, "properties")).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0).flatMap(([name, written]) => isJsonObject(written) ? [parameter(name, written, required.has(name), fill)] : []);
	const integrationId = findText(value, "integration");
	const operation = findText(value, "operation");
	return {
		id,
		name: textField(value, "name", id),
		description: textField(value, "description"),
		parameters: [...parameters.filter((one) => one.required), ...parameters.filter((one) => !one.required)],
		...integrationId === void 0 ? {} : { integration: integrationId },
		...operation === void 0 ? {} : { operation },
		reply: fill(textField(value, "reply", "Done.")),
		sample_result: Object.fromEntries(Object.entries(objectField(value, "sample_result")).filter((entry) => isScalar(entry[1])))
	};
}
function isScalar(value) {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
function sms(id, value, fill) {
	return {
		id,
		text: fill(textField(value, "text")),
		requires_consent: flagField(value, "requires_consent", true),
		consent_question: fill(textField(value, "consent_question", "Shall I send you that by text message?"))
	};
}
function handoff(id, value, override, fill) {
	const changed = isJsonObject(override) ? findText(override, "destination") : void 0;
	return {
		id,
		name: textField(value, "name", id),
		destination: changed ?? textField(value, "destination"),
		reason: textField(value, "reason"),
		default: flagField(value, "default", false),
		message: fill(textField(value, "message", "I will put you through now.")),
		sample_questions: textList(value, "sample_questions")
	};
}
function guardrail(id, value, fill) {
	return {
		id,
		name: textField(value, "name", id),
		enabled: flagField(value, "enabled", true),
		kind: textField(value, "kind", "out_of_scope"),
		sample_questions: textList(value, "sample_questions"),
		response: fill(textField(value, "response"))
	};
}
function flow(id, value, fill) {
	return {
		id,
		name: textField(value, "name", id),
		enabled: flagField(value, "enabled", true),
		sample_questions: textList(value, "sample_questions"),
		steps: objectList(value, "steps").map((written) => step(written, fill))
	};
}
function step(written, fill) {
	const say = fill(textField(written, "say"));
	const collect = objectField(written, "collect");
	const name = findText(collect, "name");
	const optional = (key) => {
		const found = findText(written, key);
		return found === void 0 ? {} : { [key]: found };
	};
	return {
		id: textField(written, "id"),
		say,
		...name === void 0 ? {} : { collect: {
			...parameter(name, collect, true, fill),
			ask: say
		} },
		...optional("tool"),
		...optional("sms"),
		...optional("handoff"),
		...optional("next")
	};
}
function integration(id, value, environment) {
	const endpoint = new Map(textEntries(objectField(value, "endpoints"))).get(environment);
	return {
		id,
		name: textField(value, "name", id),
		kind: textField(value, "kind", "rest"),
		...endpoint === void 0 ? {} : { endpoint },
		secrets: textList(value, "secrets"),
		timeout_ms: findNumber(value, "timeout_ms") ?? 1e4
	};
}
// src/reference-bot/effective-config.ts
function effectiveConfig(snapshot, environment) {
	const { sections } = snapshot;
	const written = new Map(Object.entries(sections.environments)).get(environment) ?? {};
	const overrides = objectField(written, "overrides");
	const variables = textEntries(objectField(written, "variables"));
	const lookup = new Map(variables);
	const fill = (text) => fillPlaceholders(text, lookup);
	const agent = onlyItem(sections.agent, "agent");
	const overriddenHandoffs = new Map(Object.entries(objectField(overrides, "handoffs")));
	const model = modelOf(objectField(agent, "model"));
	return {
		agent: snapshot.agent,
		environment,
		name: textField(agent, "name", snapshot.agent),
		languages: textList(agent, "languages"),
		greeting: fill(findText(overrides, "greeting") ?? textField(agent, "greeting")),
		fallback: fill(textField(agent, "fallback", "I am sorry, I can't help with that. Shall I put you through to a person?")),
		...model === void 0 ? {} : { model },
		instructions: textField(onlyItem(sections.instructions, "instructions"), "text"),
		rules: byId(sections.rules).map(([id, value]) => ({
			id,
			text: textField(value, "text")
		})),
		topics: byId(sections.topics).map(([id, value]) => topic(id, value, fill)),
		knowledge: byId(sections.knowledge).map(([id, value]) => knowledge(id, value, fill)),
		tools: byId(sections.tools).map(([id, value]) => tool(id, value, fill)),
		sms: byId(sections.sms).map(([id, value]) => sms(id, value, fill)),
		handoffs: byId(sections.handoffs).map(([id, value]) => handoff(id, value, overriddenHandoffs.get(id), fill)),
		guardrails: byId(sections.guardrails).map(([id, value]) => guardrail(id, value, fill)),
		voice: new Map(Object.entries(sections.voice)).get("voice") ?? null,
		flows: byId(sections.flows).map(([id, value]) => flow(id, value, fill)),
		integrations: byId(sections.integrations).map(([id, value]) => integration(id, value, environment)),
		variables: Object.fromEntries(variables)
	};
}
function byId(section) {
	return Object.entries(section).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
}
function onlyItem(section, id) {
	return new Map(Object.entries(section)).get(id) ?? {};
}
function modelOf(value) {
	const name = findText(value, "name");
	if (name === void 0) return void 0;
	const temperature = findNumber(value, "temperature");
	const maxTokens = findNumber(value, "max_tokens");
	return {
		provider: textField(value, "provider"),
		name,
		...temperature === void 0 ? {} : { temperature },
		...maxTokens === void 0 ? {} : { max_tokens: maxTokens }
	};
}
export { createBot as n, effectiveConfig as t };
