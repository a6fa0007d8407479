import { i as shortDigest } from "./base.js";
import { n as versionName } from "./changes.js";
// src/domain/promotion/same-person.ts
const NOREPLY = /^(?:\d+\+)?([a-z0-9-]+(?:\[bot\])?)@users\.noreply\.github\.com$/;
function isSamePerson(left, right) {
	const logins = loginsOf(left);
	if (loginsOf(right).some((login) => logins.includes(login))) return true;
	const email = normal(left.email);
	return email !== void 0 && email === normal(right.email);
}
function isIdentified(person) {
	return normal(person.login) !== void 0 || normal(person.email) !== void 0;
}
function personName(person) {
	return normal(person.login) === void 0 ? person.name : `@${person.login?.trim()}`;
}
function loginsOf(person) {
	const fromEmail = NOREPLY.exec(normal(person.email) ?? "")?.[1];
	return [normal(person.login), fromEmail].filter((login) => login !== void 0);
}
function normal(text) {
	const normalised = text?.normalize("NFKC").trim().toLowerCase();
	return normalised === "" ? void 0 : normalised;
}
// src/domain/promotion/change-authors.ts
function authorsOfChange(state, environment, candidate) {
	const replaced = environment.active ?? 0;
	const people = [];
	for (const version of state.versions) {
		if (!(version.number > replaced && version.number < candidate.number) && version.number !== candidate.number) continue;
		for (const person of [...version.authors, publisherOf(version)]) if (!people.some((known) => isSamePerson(known, person))) people.push(person);
	}
	return people;
}
function publisherOf(version) {
	return {
		name: version.publishedBy,
		login: version.publishedBy
	};
}
// src/domain/promotion/check-version.ts
function obstaclesOfVersion(state, version, contents) {
	const name = versionName(version.number);
	const reasons = [];
	const hold = state.holds.get(version.number);
	if (hold) reasons.push({
		code: "version-on-hold",
		message: `${name} is on hold since ${hold.at}, by ${hold.triggeringActor}: ${hold.reason}`,
		hint: `Publish a better version. If the hold was a mistake, take it away: greenroom hold ${name} --release --reason "why"`
	});
	if (contents?.digest !== version.digest) {
		reasons.push({
			code: "version-changed",
			message: contents?.digest ? `Commit ${version.commit.slice(0, 12)} of ${name} gives digest ${shortDigest(contents.digest)} now, but ${shortDigest(version.digest)} was published.` : contents?.problem ?? `Commit ${version.commit.slice(0, 12)} of ${name} can't be read as a sound agent any more.`,
			hint: "Nothing that was not tested and approved is delivered. Publish the files again as a new version."
		});
		return reasons;
	}
	if (contents.testProblem !== void 0) reasons.push({
		code: "tests-invalid",
		message: `The tests of ${name} have errors, so it can't be smoke-tested: ${contents.testProblem}`,
		hint: "Correct them (greenroom validate) and publish again."
	});
	else if (contents.smoke === 0) reasons.push({
		code: "smoke-missing",
		message: `${name} has no conversation tagged \`smoke\`, so nobody could tell whether it works after activation.`,
		hint: "Tag two or three short conversations with `tags: [smoke]`, and publish again."
	});
	return reasons;
}
function versionUnknown(state, number) {
	const newest = state.versions.at(-1);
	return {
		code: "version-unknown",
		message: `The ledger of ${state.agent} holds no v${number}.`,
		hint: newest ? `The newest is ${versionName(newest.number)} (greenroom history shows them all).` : "Nothing is published yet: greenroom publish --note \"why it exists\""
	};
}
export { isSamePerson as a, isIdentified as i, versionUnknown as n, personName as o, authorsOfChange as r, obstaclesOfVersion as t };
