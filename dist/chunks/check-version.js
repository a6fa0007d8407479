import { i as shortDigest } from "./base.js";
import { n as versionName } from "./changes.js";
// src/domain/promotion/same-person.ts
/** GitHub's private addresses: `login@…` or `12345+login@…`. They are the only e-mail that tells a login. */
const NOREPLY = /^(?:\d+\+)?([a-z0-9-]+(?:\[bot\])?)@users\.noreply\.github\.com$/;
/**
* Whether two names stand for one person, as far as login and e-mail tell. Names alone prove nothing, in either direction.
*/
function isSamePerson(left, right) {
	const logins = loginsOf(left);
	if (loginsOf(right).some((login) => logins.includes(login))) return true;
	const email = normal(left.email);
	return email !== void 0 && email === normal(right.email);
}
/** Whether there is anything to compare a person by. Somebody without is nobody in particular and can't approve. */
function isIdentified(person) {
	return normal(person.login) !== void 0 || normal(person.email) !== void 0;
}
/** `@sam`, or the name where no login is known. */
function personName(person) {
	return normal(person.login) === void 0 ? person.name : `@${person.login?.trim()}`;
}
function loginsOf(person) {
	const fromEmail = NOREPLY.exec(normal(person.email) ?? "")?.[1];
	return [normal(person.login), fromEmail].filter((login) => login !== void 0);
}
/** Logins and e-mails are compared without regard to case, width or blanks around them. */
function normal(text) {
	const normalised = text?.normalize("NFKC").trim().toLowerCase();
	return normalised === "" ? void 0 : normalised;
}
// src/domain/promotion/change-authors.ts
/**
* Everybody who wrote what an environment would get: the authors of the candidate, and of every version after the one that
* runs there up to it, because skipped versions come along. Who published counts as an author. Where nothing runs, or
* nobody knows what, every version up to the candidate is new there.
*/
function authorsOfChange(state, environment, candidate) {
	const replaced = environment.active ?? 0;
	const people = [];
	for (const version of state.versions) {
		if (!(version.number > replaced && version.number < candidate.number) && version.number !== candidate.number) continue;
		for (const person of [...version.authors, publisherOf(version)]) if (!people.some((known) => isSamePerson(known, person))) people.push(person);
	}
	return people;
}
/** On GitHub the actor of an entry is a login; elsewhere it is the name of a git identity, which equals no login. */
function publisherOf(version) {
	return {
		name: version.publishedBy,
		login: version.publishedBy
	};
}
// src/domain/promotion/check-version.ts
/** What speaks against a version itself, wherever it is to run. */
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
