import type { Person } from "../version/version.ts";

/** GitHub's private addresses: `login@…` or `12345+login@…`. They are the only e-mail that tells a login. */
const NOREPLY = /^(?:\d+\+)?([a-z0-9-]+(?:\[bot\])?)@users\.noreply\.github\.com$/;

/**
 * Whether two names stand for one person, as far as login and e-mail tell. Names alone prove nothing, in either direction.
 */
export function isSamePerson(left: Person, right: Person): boolean {
  const logins = loginsOf(left);
  if (loginsOf(right).some((login) => logins.includes(login))) return true;
  const email = normal(left.email);
  return email !== undefined && email === normal(right.email);
}

/** Whether there is anything to compare a person by. Somebody without is nobody in particular and can't approve. */
export function isIdentified(person: Person): boolean {
  return normal(person.login) !== undefined || normal(person.email) !== undefined;
}

/** `@sam`, or the name where no login is known. */
export function personName(person: Person): string {
  const login = normal(person.login);
  return login === undefined ? person.name : `@${person.login?.trim()}`;
}

function loginsOf(person: Person): readonly string[] {
  const fromEmail = NOREPLY.exec(normal(person.email) ?? "")?.[1];
  return [normal(person.login), fromEmail].filter((login) => login !== undefined);
}

/** Logins and e-mails are compared without regard to case, width or blanks around them. */
function normal(text: string | undefined): string | undefined {
  const normalised = text?.normalize("NFKC").trim().toLowerCase();
  return normalised === "" ? undefined : normalised;
}
