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

/** Processor time in ms. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const MOST = 3.5;
const repeated = (piece: string): string => piece.repeat(Math.ceil(15_000 / piece.length));

/**
 * How many times as long one long text takes as the same text in eight pieces: about 1 where the work grows with the length, 8 where it
 * grows with its square. Both make the same garbage and run as long, so a busy machine disturbs both; what it disturbs only goes up, so
 * the least of several turns is what counts, and turns go on only while they look bad.
 */
function growth(search: (text: string) => unknown, part: string): number {
  const whole = part.repeat(8);
  let one = Number.POSITIVE_INFINITY;
  let eight = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 8 && !(one < MOST * eight); turn += 1) {
    one = Math.min(
      one,
      cost(() => search(whole)),
    );
    eight = Math.min(
      eight,
      cost(() => {
        for (let index = 0; index < 8; index += 1) search(part);
      }),
    );
  }
  return one / eight;
}

describe("searching a text", () => {
  it.each(Object.entries(SEARCHES))("takes time in proportion to its length: %s", (_, search) => {
    const slow = PIECES.filter((piece) => {
      const part = repeated(piece);
      // What is quick anyway needs no ratio.
      return cost(() => search(part.repeat(8))) > 100 && growth(search, part) > MOST;
    });
    expect(slow).toEqual([]);
  });

  it("would be noticed if it took the square", () => {
    const square = (text: string) => {
      for (let index = 0; index < text.length; index += 40) /^a+b/.test(text.slice(index));
    };
    expect(growth(square, repeated("a"))).toBeGreaterThan(MOST);
  });
});
