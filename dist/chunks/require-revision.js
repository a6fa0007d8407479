import { l as UserError } from "./start.js";
import { r as versionTag, t as parseVersionName } from "./changes.js";
// src/actions/require-revision.ts
async function requireRevision(repository, name) {
	if (name === "draft") return { kind: "draft" };
	return {
		kind: "commit",
		commit: await requireCommit(repository, name)
	};
}
async function requireCommit({ source, settings }, name) {
	const version = parseVersionName(name);
	const ref = settings === void 0 || version === void 0 ? name : `refs/tags/${versionTag(settings.agent, version)}`;
	const commit = await source.findCommit(ref);
	if (commit !== void 0) return commit;
	throw new UserError("REVISION_UNKNOWN", `There is no ${version === void 0 ? `commit "${name}"` : `version ${name}`} here or at the origin.`, "Use a commit, a branch, a tag, or a version like v12.");
}
export { requireRevision as n, requireCommit as t };
