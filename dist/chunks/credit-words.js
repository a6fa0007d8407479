import { I as listWords } from "./changes.js";
// src/render/credit-words.ts
function creditWords({ credits = [], moreCredits = 0 }, form) {
	const brought = credits.filter(({ undone }) => undone !== true);
	const undone = credits.filter((credit) => credit.undone === true);
	return [...groupWords(brought, brought.length > 0 ? moreCredits : 0, form, "by", "in", "not committed yet"), ...groupWords(undone, brought.length > 0 ? 0 : moreCredits, form, "takes back what", "did in", "takes back what is not committed yet")].join("; ");
}
function groupWords(credits, more, form, before, between, uncommitted) {
	const [newest, ...earlier] = credits.filter(({ commit }) => commit !== void 0);
	const words = credits.some(({ commit }) => commit === void 0) ? [uncommitted] : [];
	if (newest?.commit === void 0) return words;
	const count = earlier.length + more;
	const others = [...new Set(earlier.map(({ author = "" }) => author))];
	const by = more === 0 && others.some((name) => name !== newest.author) ? ` by ${listWords(others.map(form.name), 3)}` : "";
	const rest = count === 0 ? "" : ` and ${count} earlier commit${count === 1 ? "" : "s"}${by}`;
	return [...words, `${before} ${form.name(newest.author ?? "somebody")} ${between} ${form.commit(newest.commit.slice(0, 7))}${rest}`];
}
export { creditWords as t };
