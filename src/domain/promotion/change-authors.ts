import type { EnvironmentState, LedgerState } from "../ledger/state.ts";
import type { Person, Version } from "../version/version.ts";
import { isSamePerson } from "./same-person.ts";

/**
 * Everybody who wrote what an environment would get: the authors of the candidate, and of every version after the one that
 * runs there up to it, because skipped versions come along. Who published counts as an author. Where nothing runs, or
 * nobody knows what, every version up to the candidate is new there.
 */
export function authorsOfChange(
  state: LedgerState,
  environment: EnvironmentState,
  candidate: Version,
): readonly Person[] {
  const replaced = environment.active ?? 0;
  const people: Person[] = [];
  for (const version of state.versions) {
    const arrives = version.number > replaced && version.number < candidate.number;
    if (!arrives && version.number !== candidate.number) continue;
    for (const person of [...version.authors, publisherOf(version)]) {
      if (!people.some((known) => isSamePerson(known, person))) people.push(person);
    }
  }
  return people;
}

/** On GitHub the actor of an entry is a login; elsewhere it is the name of a git identity, which equals no login. */
function publisherOf(version: Version): Person {
  return { name: version.publishedBy, login: version.publishedBy };
}
