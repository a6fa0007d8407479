// src/domain/version/version-name.ts
const VERSION_NAME = /^v([1-9][0-9]{0,8})$/;
/** `v12` to 12; undefined for everything else, also for `12` and `v012`. */
function parseVersionName(name) {
	const match = VERSION_NAME.exec(name);
	return match ? Number(match[1]) : void 0;
}
function versionName(number) {
	return `v${number}`;
}
/** The tag that keeps a version's commit reachable for ever. */
function versionTag(agent, number) {
	return `${agent}/${versionName(number)}`;
}
export { versionName as n, versionTag as r, parseVersionName as t };
