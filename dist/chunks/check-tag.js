import { i as shortDigest } from "./base.js";
import { t as loadTagMessage } from "./compare.js";
import { n as versionName } from "./changes.js";
// src/domain/version/check-tag.ts
function findTagProblem(version, agent, tag) {
	const name = versionName(version.number);
	if (tag.commit !== version.commit) return `The tag ${version.tag} points to commit ${tag.commit.slice(0, 12)}, but the ledger says that ${name} is commit ${version.commit.slice(0, 12)}.`;
	const said = tag.message === void 0 ? void 0 : loadTagMessage(tag.message);
	if (said === void 0) return void 0;
	if (said.agent !== agent || said.version !== version.number) return `The tag ${version.tag} says that it is ${versionName(said.version)} of ${said.agent}, not ${name} of ${agent}.`;
	if (said.digest !== version.digest) return `The tag ${version.tag} carries digest ${shortDigest(said.digest)}, but the ledger holds ${shortDigest(version.digest)} for ${name}.`;
}
export { findTagProblem as t };
