import { T as loadSettings } from "./agent.js";
import { t as flagWeakened } from "./find-weakened.js";
import { t as loadSuite } from "./load-suite.js";
import { x as isTestFile } from "./compare.js";
// src/operations/read-guards.ts
async function flagWeakenedBetween(source, settings, diff, revisions) {
	const { from, to } = revisions;
	if (from === void 0 || to === void 0 || diff.from.nothing === true) return diff;
	const before = await readFiles(source, settings, from);
	const after = await readFiles(source, settings, to);
	return isSame(before, after) ? diff : flagWeakened(diff, guardsOf(before), guardsOf(after));
}
async function readFiles(source, settings, revision) {
	const tree = await source.readTree(revision, [settings.file, settings.tests]);
	const file = tree.files.find(({ path }) => path === settings.file);
	const own = file && loadSettings(file).settings;
	const tests = own?.tests ?? settings.tests;
	return {
		file,
		settings: own,
		tests,
		tree: tests === settings.tests ? tree : await source.readTree(revision, [tests])
	};
}
function isSame(a, b) {
	return a.file?.text === b.file?.text && testTexts(a) === testTexts(b);
}
function testTexts({ tree, tests }) {
	const paths = [...tree.files.map(({ path, text }) => [path, text]), ...tree.unreadable.map(({ path }) => [path])];
	return JSON.stringify(paths.filter(([path = ""]) => isTestFile(path, tests)).sort(byPath));
}
function byPath([a = ""], [b = ""]) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function guardsOf({ settings, tests, tree }) {
	return {
		settings,
		suite: loadSuite(tree, { tests }).suite
	};
}
export { flagWeakenedBetween as t };
