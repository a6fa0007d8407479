import { i as findNewestVersion, n as renderTagMessage, s as diffSnapshots, y as loadAgent } from "./compare.js";
import { u as isUserError } from "./start.js";
import { n as validateTree, t as countFindings } from "./validate-tree.js";
import { i as operationResult, n as versionName, r as versionTag } from "./changes.js";
import { t as digestOf } from "./base.js";
import { n as takeSnapshot } from "./versions.js";
import { t as readLedger } from "./read-ledger.js";
import { t as recordEntries } from "./record-entries.js";
import { t as prefixesOf } from "./validate.js";
// src/domain/version/next-version.ts
function nextVersion(state) {
	const number = (findNewestVersion(state)?.number ?? 0) + 1;
	return {
		number,
		tag: versionTag(state.agent, number)
	};
}
// src/domain/version/note-words.ts
const FILLER = `a an and are as at be by do for from has have i in into is it its my now of off on or our so some that the their them
  then these this those to up us was we were will with
  add added adjust adjusted adjustment adjustments agent agents again asdf assorted bot bots bug bugfix bugfixes bugs
  change changed changes changing chore clean cleaned cleanup commit config configs configuration configurations content
  contents deploy deployed deployment edit edited edits etc everything few file files final fix fixed fixes fixing foo
  general hotfix improve improved improvement improvements improves initial issue issues latest little live main master
  merge merged minor misc miscellaneous modifications modified modify more n na new no none note of ok one other patch
  please pr prod production prompt prompts publish published qwerty ready refactor refactored refactoring release
  released request several setting settings small stuff task temp temporary test tested testing tests thing things
  ticket tidy tmp todo tweak tweaked tweaks typo update updated updates updating v various version versions wip work
  yaml yml
  aktualisiert aktualisierung aktualisierungen änderung änderungen anpassung anpassungen das der die diverse ein eine
  für fehler fehlerbehebung geändert im kleine korrektur korrekturen mit neue neuer neues und verschiedene von zu
  ajout changement changements correctif correction corrections de des divers du et la le les mise à jour mises
  modification modifs nouvelle petit petites pour quelques un une
  actualización actualizaciones actualizado arreglo arreglos cambio cambios con corrección correcciones del el en los las
  nueva para pequeños por varios y
  更新 修正 修改 变更 變更 変更 改动 调整 調整 測試 测试 テスト 配置 设置 設定 版本 バージョン 新 的 了 和 を の に は が と で し た
  こと する した 수정 업데이트 변경 테스트 버전 แก้ไข อัปเดต ปรับปรุง ทดสอบ และ ของ การ`.split(/\s+/).filter((word) => word !== "");
const FILLERS = new Set(FILLER);
const UNSPACED = [[/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, 2], [/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u, 4]];
const POINTERS = /\bhttps?:\/\/\S+|(?<![\p{L}\p{N}])(?:\p{Lu}[\p{Lu}\p{N}]{1,9}-\p{Nd}+|(?:gh-|#|!)\p{Nd}+|[0-9a-f]{7,64}|v?[\d.]+)(?![\p{L}\p{N}])/gu;
const SEGMENTER = new Intl.Segmenter("und", { granularity: "word" });
function countWords(note) {
	const distinct = /* @__PURE__ */ new Map();
	let count = 0;
	for (const { segment, isWordLike } of SEGMENTER.segment(note.replace(POINTERS, " "))) {
		if (!isWordLike) continue;
		const word = segment.toLowerCase();
		const weight = weightOf(word);
		count += weight;
		distinct.set(word, weight);
	}
	const sum = (words) => [...words].reduce((total, [, weight]) => total + weight, 0);
	return {
		count: Math.floor(count),
		distinct: Math.floor(sum(distinct)),
		telling: sum([...distinct].filter(([word]) => !FILLERS.has(word)))
	};
}
function weightOf(word) {
	for (const [script, perWord] of UNSPACED) if (script.test(word)) return [...word].length / perWord;
	return 1;
}
// src/domain/version/publish-note.ts
const MAX_NOTE_LENGTH = 1e3;
const MIN_TELLING_WORDS = 2;
const NOTE_EXAMPLE = "Pet fee, late checkout by SMS, steadier voice";
function decideNote(written, facts) {
	const note = written.replace(/\r\n?/g, "\n").replace(/[ \t]+$/gm, "").trim();
	const refuse = (why) => ({
		accepted: false,
		message: note === "" ? `There is no publish note: ${why}.` : `The publish note “${quote(note)}” ${why}.`,
		hint: `Say what is different for callers and why, in at least ${facts.minWords} words, for example “${NOTE_EXAMPLE}”.`
	});
	if (note === "") return refuse("a version without one can't be told from the others");
	if (HIDDEN.test(note)) return refuse("holds characters that nobody can see");
	const length = [...note].length;
	if (length > 1e3) return refuse(`has ${length} characters; ${MAX_NOTE_LENGTH} are the most`);
	if (!/[\p{L}\p{N}]/u.test(note)) return refuse("has no words");
	if (MERGE_TITLE.test(note)) return refuse("is the title of a merge, which says nothing to callers");
	const { previous } = facts;
	if (previous && sameText(previous.note, note)) return refuse(`is the note of v${previous.version} again; this version exists for another reason`);
	const words = countWords(note);
	if (words.count === 0) return refuse("is only a number or a reference");
	if (words.telling === 0) return refuse("only says that something changed, not what or why");
	if (words.count < facts.minWords) return refuse(`has ${plural(words.count, "word")}; ${facts.minWords} are the least`);
	if (words.distinct < Math.min(facts.minWords, 3)) return refuse("repeats the same words");
	if (words.telling < Math.min(MIN_TELLING_WORDS, facts.minWords)) return refuse("hardly says what changed or why");
	return {
		accepted: true,
		note
	};
}
const MERGE_TITLE = /^merge (?:pull request|branch(?:es)?|remote-tracking branch|tag|commit)\b|^merged? (?:pr|in)\b|^merge [\w./-]+ into [\w./-]+$/i;
const HIDDEN = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}\p{Cs}]/u;
function sameText(a, b) {
	const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
	return plain(a) === plain(b);
}
function quote(note) {
	const line = note.replace(/\s+/g, " ");
	const characters = [...line];
	return characters.length > 60 ? `${characters.slice(0, 59).join("")}…` : line;
}
function plural(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
// src/domain/version/decide-publish.ts
function decidePublish(state, facts) {
	const newest = findNewestVersion(state);
	if (newest?.digest === facts.digest) return {
		decision: "nothing-to-do",
		same: newest,
		reason: {
			code: "nothing-to-publish",
			message: `The agent's files mean the same as ${versionName(newest.number)} (“${newest.note}”).`,
			hint: `Deploy ${versionName(newest.number)}, or change something first.`
		}
	};
	const own = state.versions.findLast((one) => one.commit === facts.commit && one.digest === facts.digest);
	if (own) return {
		decision: "nothing-to-do",
		same: own,
		reason: {
			code: "nothing-to-publish",
			message: `This commit was published already, as ${versionName(own.number)} (“${own.note}”).`
		}
	};
	if (newest && facts.isBehindNewest !== false) {
		const name = versionName(newest.number);
		return {
			decision: "stop",
			reason: {
				code: "published-at-older-commit",
				message: facts.isBehindNewest ? `${name} was published from commit ${short(newest.commit)}, which comes after ${short(facts.commit)}: publishing the older one would take changes back.` : `Whether ${short(facts.commit)} comes before the commit of ${name} (${short(newest.commit)}) can't be told: the history is not here and could not be fetched.`,
				hint: facts.isBehindNewest ? "Publish the newest commit; to take changes back, revert them in a pull request or roll the environment back." : "Check out with `fetch-depth: 0`, then publish again."
			}
		};
	}
	const note = decideNote(facts.note, {
		minWords: facts.minWords,
		previous: newest && {
			version: newest.number,
			note: newest.note
		}
	});
	if (!note.accepted) return {
		decision: "stop",
		reason: {
			code: "publish-note-vague",
			message: note.message,
			hint: note.hint
		}
	};
	return {
		decision: "proceed",
		...nextVersion(state),
		note: note.note
	};
}
function short(commit) {
	return commit.slice(0, 7);
}
// src/operations/publish.ts
async function publish(ports, request) {
	const { settings, commit } = request;
	const tree = await ports.source.readTree({
		kind: "commit",
		commit
	}, prefixesOf(settings));
	const checked = await validateTree(tree, settings);
	const findings = [...request.settingsFindings ?? [], ...checked.findings];
	const counts = countFindings(findings);
	const snapshot = takeSnapshot(checked.agent);
	const base = {
		commit,
		digest: digestOf(snapshot),
		note: request.note.trim(),
		summary: "",
		authors: [],
		findings,
		counts,
		dryRun: request.dryRun === true
	};
	const result = (decision, reasons, data = {}) => operationResult("publish", decision, reasons, {
		...base,
		...data
	});
	if (counts.error > 0) return result("stop", [errorsFound(findings, counts.error)]);
	const decideFrom = async (state) => {
		const newest = findNewestVersion(state);
		const decision = decidePublish(state, {
			digest: base.digest,
			commit,
			note: request.note,
			minWords: settings.policy.publishNote.minWords,
			isBehindNewest: newest && await isBehind(ports.source, commit, newest)
		});
		if (decision.decision !== "proceed") return { decision };
		return {
			decision,
			diff: diffSnapshots(await sideOf(ports.source, settings, newest), {
				side: {
					label: versionName(decision.number),
					version: decision.number,
					commit,
					digest: base.digest
				},
				snapshot
			}),
			authors: await authorsOf(ports, settings, newest, commit)
		};
	};
	if (base.dryRun) {
		const reading = await readLedger(ports.ledger, settings.agent);
		if (reading.outcome === "blocked") return result("stop", [reading.reason]);
		const prepared = await decideFrom(reading.state);
		return result(prepared.decision.decision, reasonsOf(prepared.decision), dataOf(prepared));
	}
	let prepared;
	const recording = await recordEntries(ports, settings, async (state) => {
		prepared = await decideFrom(state);
		const { decision, diff, authors } = prepared;
		if (decision.decision !== "proceed" || !diff) return { stop: prepared };
		const { number: version, tag, note } = decision;
		const { digest } = base;
		return {
			bodies: [{
				type: "version-published",
				version,
				digest,
				commit,
				tag,
				note,
				authors,
				summary: diff.summary
			}, {
				type: "evidence-recorded",
				kind: "validation",
				version,
				digest,
				verdict: "passed",
				scope: "full",
				counts: {
					...counts,
					items: checked.items,
					files: checked.files
				},
				failed: []
			}],
			tag: {
				name: tag,
				commit,
				message: renderTagMessage({
					note,
					agent: settings.agent,
					version,
					digest
				})
			},
			message: `${settings.agent}: publish ${versionName(version)}`
		};
	});
	switch (recording.outcome) {
		case "blocked": return result("stop", [recording.reason]);
		case "stopped": {
			const { decision } = recording.stop;
			return result(decision.decision, reasonsOf(decision), dataOf(recording.stop));
		}
		case "recorded": return result("proceed", [], prepared && dataOf(prepared));
	}
}
function dataOf(prepared) {
	const { decision, diff, authors } = prepared;
	if (decision.decision === "proceed" && diff) {
		const { number: version, tag, note } = decision;
		return {
			version,
			tag,
			note,
			diff,
			summary: diff.summary,
			authors
		};
	}
	if (decision.decision !== "nothing-to-do") return {};
	const { number: version, tag, note, authors: before } = decision.same;
	return {
		version,
		tag,
		note,
		authors: before
	};
}
function reasonsOf(decision) {
	return decision.decision === "proceed" ? [] : [decision.reason];
}
function errorsFound(findings, errors) {
	const first = findings.find(({ severity }) => severity === "error");
	return {
		code: "findings-present",
		message: `Nothing was published: validation found ${errors === 1 ? "1 error" : `${errors} errors`}.`,
		...first ? { hint: `Begin with ${first.location.file}:${first.location.line}: ${first.message}` } : {}
	};
}
async function isBehind(source, commit, newest) {
	if (newest.commit === commit) return false;
	return source.isAncestor(commit, newest.commit);
}
async function sideOf(source, settings, newest) {
	if (!newest) return { side: { label: "nothing published before" } };
	const { number: version, commit, digest } = newest;
	const tree = await source.readTree({
		kind: "commit",
		commit
	}, prefixesOf(settings));
	const snapshot = takeSnapshot(loadAgent(tree, settings).agent);
	return {
		side: {
			label: versionName(version),
			version,
			commit,
			digest
		},
		snapshot
	};
}
async function authorsOf(ports, settings, newest, commit) {
	const written = await ports.source.readAuthors(newest?.commit, commit, [settings.root]);
	const authors = [];
	for (const author of written) authors.push(await withLogin(author, ports.approvals));
	if (!ports.who.run.id.startsWith("local:")) return authors;
	try {
		const publisher = await ports.source.readIdentity();
		return authors.some(({ email }) => email?.toLowerCase() === publisher.email?.toLowerCase()) ? authors : [...authors, publisher];
	} catch (error) {
		if (isUserError(error)) return authors;
		throw error;
	}
}
async function withLogin({ commit, ...person }, github) {
	const login = commit === void 0 ? void 0 : await github?.findAuthorLogin(commit);
	return login === void 0 ? person : {
		...person,
		login
	};
}
export { publish as t };
