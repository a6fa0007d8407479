import { describe, expect, it } from "vitest";
import { findCardNumbers, findIbans } from "../../../src/domain/lint/contacts/account-numbers.ts";
import { findEmailAddresses } from "../../../src/domain/lint/contacts/email-addresses.ts";
import { findPhoneNumbers } from "../../../src/domain/lint/contacts/phone-numbers.ts";
import { findInvisibleCharacters } from "../../../src/domain/lint/invisible-characters.ts";
import { findSecrets } from "../../../src/domain/lint/secrets/find-secrets.ts";
import { doubtfulLines } from "../../../src/domain/lint/secrets/second-opinion.ts";
import { findPatterns } from "../../../src/domain/lint/text/anchored-patterns.ts";
import { findOddHosts } from "../../../src/domain/lint/text/hosts.ts";
import { INJECTION_PATTERNS } from "../../../src/domain/lint/text/injection-patterns.ts";
import { LEFT_NOTES, LEFT_TEMPLATES } from "../../../src/domain/lint/text/left-placeholders.ts";

const SEARCHES: Readonly<Record<string, (text: string) => unknown>> = {
  secrets: findSecrets,
  "second opinion": (text) => doubtfulLines("a.yaml", text),
  orders: (text) => findPatterns(text, INJECTION_PATTERNS),
  placeholders: (text) => findPatterns(text, [...LEFT_NOTES, ...LEFT_TEMPLATES.greenroom]),
  contacts: (text) => [
    findPhoneNumbers(text),
    findEmailAddresses(text),
    findIbans(text),
    findCardNumbers(text),
  ],
  hosts: findOddHosts,
  "invisible characters": findInvisibleCharacters,
};

/** What each search begins with, over and over, and never ends. */
const PIECES: readonly string[] = [
  "a",
  "0",
  "a0",
  "A1",
  "-",
  "=",
  "/",
  " ",
  "\n",
  "eyJ",
  "eyJ-",
  "eyJaaaaaaaaaaa.",
  "token=",
  "token:aaaaaaaa:",
  "password is ",
  "api_key ",
  "://a:",
  "x@://",
  "-----BEGIN ",
  "-----BEGIN RSA PRIVATE KEY",
  "AKIA",
  "xoxb-",
  "sk-",
  "SG.a",
  "aws ",
  "twilio 0a",
  "Bearer ",
  "00D!",
  "pat1.",
  "dG9rO",
  "?sig=",
  "hooks.slack.com/",
  "discord.com/api/webhooks/1/",
  "ignore all ",
  "ignore the of these ",
  "you are now a ",
  "![",
  "![](https://a?",
  '<a style="',
  "<a ",
  "<!-",
  "system",
  "data:",
  "data:;a",
  "[your ",
  "<your ",
  "{a",
  "%(a",
  "lorem ",
  "+1",
  "1 ",
  "(0",
  "0171/",
  "4539 ",
  "DE89",
  "DE89 ABCD ",
  "a@",
  "@a.",
  "a.a@a.a.",
  "://xn--",
  "://é.",
  "\u200d",
  "\u{E0041}",
  "\u202E",
  "👨\u200d",
  "ש\u200f",
];

/** Processor time in ms, the least of three. */
function cost(search: (text: string) => unknown, text: string): number {
  const times = [0, 1, 2].map(() => {
    const before = process.cpuUsage();
    search(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

describe("searching a text", () => {
  it.each(Object.entries(SEARCHES))("takes time in proportion to its length: %s", (_, search) => {
    const slow = PIECES.filter((piece) => {
      const small = cost(search, piece.repeat(Math.ceil(15_000 / piece.length)));
      const large = cost(search, piece.repeat(Math.ceil(120_000 / piece.length)));
      // Eight times the text; a square would be 64 times the work. What is quick anyway needs no ratio.
      return large > 100 && large > 25 * small;
    });
    expect(slow).toEqual([]);
  });
});
