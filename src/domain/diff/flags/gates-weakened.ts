import type { EnvironmentSettings, IgnoredFinding, Settings } from "../../agent/settings.ts";
import { canonicalJson } from "../../snapshot/canonical-json.ts";
import type { Flag } from "../change.ts";
import { listWords } from "../section-words.ts";
import { safeValue } from "./flag-words.ts";

/** What of the settings keeps a change from guests. */
export type GuardSettings = Pick<Settings, "environments" | "policy" | "validation" | "ledger">;

const NAMED = 5;

/** Every way in which the settings ask for less than before. Plain sentences, without a word about which commit. */
export function findWeakenedGates(before: GuardSettings, after: GuardSettings): readonly Flag[] {
  return [
    ...environments(before, after),
    ...policy(before, after),
    ...rules(before, after),
    ...tolerated(before, after),
    ...ledger(before, after),
  ].map((message) => ({ code: "gates-weakened", message }));
}

function environments(before: GuardSettings, after: GuardSettings): readonly string[] {
  const names = after.environments.map(({ name }) => name);
  const removed = before.environments.filter(({ name }) => !names.includes(name)).map(({ name }) => name);
  const said: string[] = removed.map(
    (name) => `Environment ${safeValue(name)} is not in the pipeline any more.`,
  );
  for (const [index, { name, gates }] of before.environments.entries()) {
    const now = after.environments.find((one) => one.name === name);
    if (now === undefined) continue;
    const lost = gates.filter((gate) => !now.gates.includes(gate));
    if (lost.length > 0) said.push(`${safeValue(name)} asks no longer for ${listWords(lost)}.`);
    const earlier = new Set(names.slice(0, names.indexOf(name)));
    const skipped = before.environments
      .slice(0, index)
      .map((one) => one.name)
      .filter((one) => names.includes(one) && !earlier.has(one));
    if (skipped.length > 0)
      said.push(`${safeValue(name)} comes no longer after ${listWords(skipped.map(safeValue), NAMED)}.`);
  }
  return [...said, ...lastOne(before.environments.at(-1), after.environments.at(-1))];
}

/** Another environment became the one that guests talk to, and it is guarded less. */
function lastOne(
  was: EnvironmentSettings | undefined,
  is: EnvironmentSettings | undefined,
): readonly string[] {
  if (was === undefined || is === undefined || was.name === is.name) return [];
  const lost = was.gates.filter((gate) => !is.gates.includes(gate));
  if (lost.length === 0) return [];
  return [
    `The last environment is ${safeValue(is.name)} instead of ${safeValue(was.name)} and does not ask for ${listWords(lost)}.`,
  ];
}

function policy({ policy: was }: GuardSettings, { policy: is }: GuardSettings): readonly string[] {
  const said: string[] = [];
  const [words, fewer] = [was.publishNote.minWords, is.publishNote.minWords];
  if (fewer < words) said.push(`A publish note needs ${fewer} instead of ${words} words.`);
  const wider = is.preReleaseOptionalFor.filter((risk) => !was.preReleaseOptionalFor.includes(risk));
  if (wider.length > 0) said.push(`Pre-release became optional for changes of ${listWords(wider)}.`);
  return said;
}

const STRICTEST_FIRST = ["error", "warning", "note", "off"] as const;

/**
 * Rules that are off, or count for less, by what the settings say. A rule of which they say nothing has its own severity:
 * taken for the strictest, so that nothing passes for unchanged that may not be.
 */
function rules({ validation: was }: GuardSettings, { validation: is }: GuardSettings): readonly string[] {
  const lowered: string[] = [];
  for (const rule of new Set([...was.severities.keys(), ...is.severities.keys()])) {
    const [a, b] = [was.severities.get(rule), is.severities.get(rule)];
    if (b === undefined) {
      if (a === "error") lowered.push(`${rule} (no longer raised to error)`);
    } else if (STRICTEST_FIRST.indexOf(b) > STRICTEST_FIRST.indexOf(a ?? "error"))
      lowered.push(`${rule} (${b})`);
  }
  if (lowered.length === 0) return [];
  return [
    `${count(lowered.length, "validation rule")} turned down: ${listWords(lowered.map(safeValue), NAMED)}.`,
  ];
}

function tolerated({ validation: was }: GuardSettings, { validation: is }: GuardSettings): readonly string[] {
  const known = new Set(was.ignores.map(ignoreKey));
  const ignores = is.ignores.filter((one) => !known.has(ignoreKey(one)));
  const contacts = is.allowedContacts.filter((one) => !was.allowedContacts.includes(one));
  const said: string[] = [];
  if (ignores.length > 0)
    said.push(
      `${count(ignores.length, "finding")} ignored by validation: ${listWords(ignores.map(ignoreWords), NAMED)}.`,
    );
  if (contacts.length > 0)
    said.push(
      `${count(contacts.length, "contact")} newly allowed in texts: ${listWords(contacts.map(safeValue), NAMED)}.`,
    );
  return said;
}

/** The reason may be written better at any time. */
function ignoreKey({ rule, files, item }: IgnoredFinding): string {
  return canonicalJson([rule, files ?? null, item ?? null]);
}

function ignoreWords({ rule, files, item }: IgnoredFinding): string {
  const where = [item, files].filter((part) => part !== undefined).map((part) => safeValue(part));
  return `${safeValue(rule)} ${where.length === 0 ? "everywhere" : `in ${where.join(" of ")}`}`;
}

/** On another branch there is no record: no step was taken yet, nothing was verified, nobody holds anything. */
function ledger({ ledger: was }: GuardSettings, { ledger: is }: GuardSettings): readonly string[] {
  if (was.branch === is.branch) return [];
  return [
    `The record is kept on another branch, ${safeValue(is.branch)} instead of ${safeValue(was.branch)}, so what it held until now does not count.`,
  ];
}

function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? " is" : "s are"}`;
}
