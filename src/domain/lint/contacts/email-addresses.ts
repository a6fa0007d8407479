import type { FoundNumber } from "./phone-numbers.ts";

export type FoundAddress = Omit<FoundNumber, "number">;

const NAME = /[A-Za-z0-9._%+'-]{1,64}$/;
const DOMAIN = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,8}[A-Za-z]{2,24}(?![A-Za-z0-9-])/;

/** E-mail addresses. Logins in addresses of pages and of calls (`sip:desk@…`, `git@host:…`) are none. */
export function findEmailAddresses(text: string): FoundAddress[] {
  const found: FoundAddress[] = [];
  for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", at + 1)) {
    const name = NAME.exec(text.slice(Math.max(0, at - 64), at))?.[0].replace(/^['.%+-]+/, "");
    if (name === undefined || name === "") continue;
    const domain = DOMAIN.exec(text.slice(at + 1, at + 254))?.[0];
    if (domain === undefined) continue;
    const before = text.slice(Math.max(0, at - name.length - 8), at - name.length);
    if (/(?:sips?:|[/:]\/[^ ]{0,7}|:)$/i.test(before) && !/mailto:$/i.test(before)) continue;
    if (name === "git" && text[at + 1 + domain.length] === ":") continue;
    found.push({ index: at - name.length, text: `${name}@${domain}` });
  }
  return found;
}
