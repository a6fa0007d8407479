import { a as findVersion, r as findEnvironment } from "./compare.js";
import { n as versionName } from "./changes.js";
// src/render/environments-view.ts
function viewEnvironments(state, settings, title = titleOf(state.agent)) {
	const live = settings.at(-1)?.name;
	const known = new Set(settings.map((environment) => environment.name));
	const year = state.entries.at(-1)?.at.slice(0, 4);
	const rows = [...[...settings].reverse().map(({ name, phoneNumbers }) => ({
		name,
		phones: phoneNumbers
	})), ...[...state.environments.keys()].filter((name) => !known.has(name)).map((name) => ({
		name,
		phones: []
	}))];
	const shown = state.versions.slice(-50);
	return {
		title,
		environments: rows.map(({ name, phones }) => environmentRow(state, findEnvironment(state, name), name === live, phones.map(formatPhone), year)),
		versions: [...shown].reverse().map((version) => versionRow(state, version, live, year)),
		olderVersions: state.versions.length - shown.length,
		head: state.head
	};
}
function environmentRow(state, environment, isLive, phones, year) {
	const { condition, open, activeDeployment, active } = environment;
	const shown = open ?? (active === activeDeployment?.version ? activeDeployment : environment.deployments.at(-1));
	const number = open?.version ?? active;
	return {
		name: environment.name,
		isLive,
		phones,
		condition,
		version: number === void 0 ? void 0 : versionName(number),
		detail: detailOf(environment),
		since: shown ? formatMoment(open ? shown.intendedAt : shown.outcomeAt ?? shown.intendedAt, year) : "",
		by: shown ? byWhom(shown) : "",
		note: number === void 0 ? "" : findVersion(state, number)?.note ?? ""
	};
}
function detailOf({ condition, open, active, deployments }) {
	const failure = deployments.at(-1)?.failure;
	switch (condition) {
		case "deploying": {
			const runs = active === void 0 ? "nothing runs yet" : `${versionName(active)} ran before`;
			return open?.outcome === "interrupted" ? `interrupted, the next run finds out what happened; ${runs}` : runs;
		}
		case "unverified":
		case "unknown": return failure?.message;
		case "drift": return "the platform runs something else than is recorded here";
		default: return;
	}
}
function byWhom(deployment) {
	const { actor, triggeringActor, approvedBy, kind } = deployment;
	return [
		triggeringActor === actor ? actor : `${actor}, run again by ${triggeringActor}`,
		...approvedBy === void 0 ? [] : [`approved by ${approvedBy}`],
		...kind === "promotion" ? [] : [kind === "rollback" ? "rollback" : "automatic rollback"]
	].join(", ");
}
function versionRow(state, version, live, year) {
	const activeIn = [...state.environments.values()].filter((environment) => environment.active === version.number).map(({ name }) => ({
		environment: name,
		isLive: name === live
	}));
	const hold = state.holds.get(version.number);
	const liveState = live === void 0 ? void 0 : findEnvironment(state, live);
	const liveVersion = liveState?.active === void 0 ? void 0 : findVersion(state, liveState.active);
	const before = findVersion(state, version.number - 1);
	const name = versionName(version.number);
	const isActiveInLive = liveVersion?.number === version.number;
	const wasLive = liveState?.deployments.some((deployment) => deployment.version === version.number && deployment.outcome === "succeeded");
	return {
		name,
		note: version.note,
		authors: peopleOf(version.authors, version.publishedBy),
		published: formatMoment(version.publishedAt, year),
		activeIn,
		hold: hold && `${hold.reason}, ${hold.actor}, ${formatMoment(hold.at, year)}`,
		compareUrl: liveVersion && !isActiveInLive ? compareUrl(state, liveVersion.tag, version.tag) : void 0,
		changedUrl: before ? compareUrl(state, before.tag, version.tag) : void 0,
		compareCommand: liveVersion && !isActiveInLive ? `greenroom diff ${live} ${name}` : void 0,
		rollbackCommand: wasLive && !isActiveInLive && !hold ? `greenroom rollback ${live} ${name}` : void 0
	};
}
function compareUrl(state, from, to) {
	const url = state.entries.findLast((entry) => entry.run.url !== void 0)?.run.url ?? "";
	const repository = /^(https?:\/\/[^\s<>"'`\\]+)\/actions\/runs\/\d+/.exec(url)?.[1];
	if (repository === void 0) return void 0;
	return `${repository}/compare/${encodeURIComponent(from)}...${encodeURIComponent(to)}`;
}
function peopleOf(people, publishedBy) {
	const names = [...new Set(people.map((person) => person.login ?? person.name))];
	if (names.length === 0) return publishedBy;
	const more = names.length - 3;
	return more > 0 ? `${names.slice(0, 3).join(", ")} and ${more} more` : names.join(", ");
}
const MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
function formatMoment(at, year) {
	const [, y, month, day, time] = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})/.exec(at) ?? [];
	if (y === void 0) return at;
	const date = `${Number(day)} ${MONTHS[Number(month) - 1] ?? month}`;
	return y === year ? `${date}, ${time}` : `${date} ${y}, ${time}`;
}
function titleOf(agent) {
	return agent.split("-").filter((part) => part !== "").map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join(" ");
}
function formatPhone(phone) {
	return phone.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, "+1 $1 $2 $3");
}
export { titleOf as n, viewEnvironments as r, formatMoment as t };
