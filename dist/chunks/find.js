// src/domain/ledger/find.ts
/** Environments that no entry names yet are empty, not unknown. */
function findEnvironment(state, name) {
	return state.environments.get(name) ?? {
		name,
		condition: "empty",
		deployments: [],
		lastSeq: 0
	};
}
function findVersion(state, number) {
	return state.versions.find((version) => version.number === number);
}
/** The version published last, or undefined before the first. */
function findNewestVersion(state) {
	return state.versions.at(-1);
}
export { findNewestVersion as n, findVersion as r, findEnvironment as t };
