import type { EnvironmentSettings } from "../domain/agent/settings.ts";
import { findEnvironment, findVersion } from "../domain/ledger/find.ts";
import type {
  Deployment,
  EnvironmentCondition,
  EnvironmentState,
  LedgerState,
} from "../domain/ledger/state.ts";
import type { Person, Version } from "../domain/version/version.ts";
import { versionName } from "../domain/version/version-name.ts";

/** What the Environments page says, in plain text: every renderer escapes it for its own place. */
export interface EnvironmentsView {
  readonly title: string;
  readonly environments: readonly EnvironmentRow[];
  readonly versions: readonly VersionRow[];
  /** Older versions that are not shown. */
  readonly olderVersions: number;
  readonly head: number;
}

export interface EnvironmentRow {
  readonly name: string;
  readonly isLive: boolean;
  readonly phones: readonly string[];
  readonly condition: EnvironmentCondition;
  /** `v42`, undefined when nothing (known) runs. While deploying: what is being deployed. */
  readonly version: string | undefined;
  /** Completes the condition: what runs meanwhile, why it is not verified. */
  readonly detail: string | undefined;
  readonly since: string;
  readonly by: string;
  readonly note: string;
}

export interface VersionRow {
  readonly name: string;
  readonly note: string;
  readonly authors: string;
  readonly published: string;
  readonly activeIn: readonly { readonly environment: string; readonly isLive: boolean }[];
  readonly hold: string | undefined;
  /** Addresses on the code host, where one is known. */
  readonly compareUrl: string | undefined;
  readonly changedUrl: string | undefined;
  /** The command that shows the comparison anywhere. */
  readonly compareCommand: string | undefined;
  readonly rollbackCommand: string | undefined;
}

/** A page of them is read; more are looked up. */
const VERSIONS_SHOWN = 50;

/** Environments in the order of the pipeline, then those that only the ledger knows; versions, newest first. */
export function viewEnvironments(
  state: LedgerState,
  settings: readonly EnvironmentSettings[],
  title: string = titleOf(state.agent),
): EnvironmentsView {
  const live = settings.at(-1)?.name;
  const known = new Set(settings.map((environment) => environment.name));
  const year = state.entries.at(-1)?.at.slice(0, 4);
  const rows = [
    // As people read it: what callers hear comes first.
    ...[...settings].reverse().map(({ name, phoneNumbers }) => ({ name, phones: phoneNumbers })),
    ...[...state.environments.keys()]
      .filter((name) => !known.has(name))
      .map((name) => ({ name, phones: [] })),
  ];
  const shown = state.versions.slice(-VERSIONS_SHOWN);
  return {
    title,
    environments: rows.map(({ name, phones }) =>
      environmentRow(state, findEnvironment(state, name), name === live, phones.map(formatPhone), year),
    ),
    versions: [...shown].reverse().map((version) => versionRow(state, version, live, year)),
    olderVersions: state.versions.length - shown.length,
    head: state.head,
  };
}

function environmentRow(
  state: LedgerState,
  environment: EnvironmentState,
  isLive: boolean,
  phones: readonly string[],
  year: string | undefined,
): EnvironmentRow {
  const { condition, open, activeDeployment, active } = environment;
  const shown =
    open ?? (active === activeDeployment?.version ? activeDeployment : environment.deployments.at(-1));
  const number = open?.version ?? active;
  return {
    name: environment.name,
    isLive,
    phones,
    condition,
    version: number === undefined ? undefined : versionName(number),
    detail: detailOf(environment),
    since: shown ? formatMoment(open ? shown.intendedAt : (shown.outcomeAt ?? shown.intendedAt), year) : "",
    by: shown ? byWhom(shown) : "",
    note: number === undefined ? "" : (findVersion(state, number)?.note ?? ""),
  };
}

function detailOf({ condition, open, active, deployments }: EnvironmentState): string | undefined {
  const failure = deployments.at(-1)?.failure;
  switch (condition) {
    case "deploying": {
      const runs = active === undefined ? "nothing runs yet" : `${versionName(active)} ran before`;
      return open?.outcome === "interrupted"
        ? `interrupted, the next run finds out what happened; ${runs}`
        : runs;
    }
    case "unverified":
    case "unknown":
      return failure?.message;
    case "drift":
      return "the platform runs something else than is recorded here";
    default:
      return undefined;
  }
}

function byWhom(deployment: Deployment): string {
  const { actor, triggeringActor, approvedBy, kind } = deployment;
  const parts = [
    triggeringActor === actor ? actor : `${actor}, run again by ${triggeringActor}`,
    ...(approvedBy === undefined ? [] : [`approved by ${approvedBy}`]),
    ...(kind === "promotion" ? [] : [kind === "rollback" ? "rollback" : "automatic rollback"]),
  ];
  return parts.join(", ");
}

function versionRow(
  state: LedgerState,
  version: Version,
  live: string | undefined,
  year: string | undefined,
): VersionRow {
  const activeIn = [...state.environments.values()]
    .filter((environment) => environment.active === version.number)
    .map(({ name }) => ({ environment: name, isLive: name === live }));
  const hold = state.holds.get(version.number);
  const liveState = live === undefined ? undefined : findEnvironment(state, live);
  const liveVersion = liveState?.active === undefined ? undefined : findVersion(state, liveState.active);
  const before = findVersion(state, version.number - 1);
  const name = versionName(version.number);
  const isActiveInLive = liveVersion?.number === version.number;
  const wasLive = liveState?.deployments.some(
    (deployment) => deployment.version === version.number && deployment.outcome === "succeeded",
  );
  return {
    name,
    note: version.note,
    authors: peopleOf(version.authors, version.publishedBy),
    published: formatMoment(version.publishedAt, year),
    activeIn,
    hold: hold && `${hold.reason}, ${hold.actor}, ${formatMoment(hold.at, year)}`,
    compareUrl: liveVersion && !isActiveInLive ? compareUrl(state, liveVersion.tag, version.tag) : undefined,
    changedUrl: before ? compareUrl(state, before.tag, version.tag) : undefined,
    compareCommand: liveVersion && !isActiveInLive ? `greenroom diff ${live} ${name}` : undefined,
    rollbackCommand: wasLive && !isActiveInLive && !hold ? `greenroom rollback ${live} ${name}` : undefined,
  };
}

/** From the address of the newest run that was recorded: the ledger knows no other of the code host. */
function compareUrl(state: LedgerState, from: string, to: string): string | undefined {
  const url = state.entries.findLast((entry) => entry.run.url !== undefined)?.run.url ?? "";
  const repository = /^(https?:\/\/[^\s<>"'`\\]+)\/actions\/runs\/\d+/.exec(url)?.[1];
  if (repository === undefined) return undefined;
  return `${repository}/compare/${encodeURIComponent(from)}...${encodeURIComponent(to)}`;
}

function peopleOf(people: readonly Person[], publishedBy: string): string {
  const names = [...new Set(people.map((person) => person.login ?? person.name))];
  if (names.length === 0) return publishedBy;
  const more = names.length - 3;
  return more > 0 ? `${names.slice(0, 3).join(", ")} and ${more} more` : names.join(", ");
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `20 Nov, 11:20`, with the year when it is not `year`. ISO 8601 in UTC goes in; the heading says UTC. */
export function formatMoment(at: string, year?: string): string {
  const [, y, month, day, time] = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})/.exec(at) ?? [];
  if (y === undefined) return at;
  const date = `${Number(day)} ${MONTHS[Number(month) - 1] ?? month}`;
  return y === year ? `${date}, ${time}` : `${date} ${y}, ${time}`;
}

/** `harbour-hotel` to `Harbour Hotel`. */
export function titleOf(agent: string): string {
  return agent
    .split("-")
    .filter((part) => part !== "")
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join(" ");
}

/** `+15005550003` to `+1 500 555 0003`; numbers of other plans stay as they are. */
function formatPhone(phone: string): string {
  return phone.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, "+1 $1 $2 $3");
}
