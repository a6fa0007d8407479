import { describe, expect, it } from "vitest";
import { findCardNumbers, findIbans } from "../../../src/domain/lint/contacts/account-numbers.ts";
import { findEmailAddresses } from "../../../src/domain/lint/contacts/email-addresses.ts";
import { findPhoneNumbers } from "../../../src/domain/lint/contacts/phone-numbers.ts";
import {
  AllowedContacts,
  isExampleAddress,
  isFictionalNumber,
} from "../../../src/domain/lint/contacts/reserved-contacts.ts";
import { cleanLines } from "../../support/clean-lines.ts";
import { dice } from "../../support/secret-samples.ts";
import { bankingQuestions } from "../../support/shared-data.ts";

const contactsIn = (text: string): string[] => [
  ...findPhoneNumbers(text)
    .filter(({ number }) => !isFictionalNumber(number))
    .map((found) => found.text),
  ...findEmailAddresses(text)
    .filter((found) => !isExampleAddress(found.text))
    .map((found) => found.text),
  ...findIbans(text).map((found) => found.text),
  ...findCardNumbers(text).map((found) => found.text),
];

describe("contacts in texts", () => {
  it.each([
    ["Ring +491712345678 at night.", "+491712345678"],
    ["Ring +49 171 2345678.", "+49 171 2345678"],
    ["Ring +44 (0)20 7123 4567 please", "+44 (0)20 7123 4567"],
    ["Ring 0049 171 2345678!", "0049 171 2345678"],
    ["Our number is 020 7123 4567.", "020 7123 4567"],
    ["Our number is 020 7946 1958.", "020 7946 1958"],
    ["Tel. 030/1234567", "030/1234567"],
    ["(030) 123 45 67 is Ida", "(030) 123 45 67"],
    ["Call 415-867-2309 now", "415-867-2309"],
    ["Call (415) 867-2309 now", "(415) 867-2309"],
    ["Call 1-415-867-2309 now", "1-415-867-2309"],
    ["Call 415.867.2309 now", "415.867.2309"],
    ["Please call 07712345678 first", "07712345678"],
    ["WhatsApp: 06 12 34 56 78", "06 12 34 56 78"],
    ["Write to ida.berg@harbour-hotel.de, please", "ida.berg@harbour-hotel.de"],
    ["<a href='mailto:ida+desk@harbour.co.uk'>", "ida+desk@harbour.co.uk"],
    ["Transfer to DE89 3704 0044 0532 0130 00 today", "DE89 3704 0044 0532 0130 00"],
    ["Transfer to GB29NWBK60161331926819.", "GB29NWBK60161331926819"],
    ["Card 4539 1488 0343 6467", "4539 1488 0343 6467"],
    ["Card 371449635398430 or 5425-2334-3010-9903", "5425-2334-3010-9903"],
  ])("are found in %j", (text, contact) => {
    expect(contactsIn(text)).toEqual([contact]);
  });

  it.each([
    "We open on 28.11.2026 at 10:00 and close at 18:30.",
    "From 2026-11-28 to 2026-12-02, 28/11/2026 10:00 or 01/02/2026 11.",
    "It costs 1,234,567.89 or 1.234.567,89 or 1 000 000 kr.",
    "Rooms 101-118, 201, 204 and 1024; floor 03 and 04.",
    "Version 12.4.1.2026, build 20261128.1 or 1.2.3-rc.4",
    "Your booking HH-20417 or reference 0123456789012345678901.",
    "id 4f2c9d1a-8b7e-4c3d-a1b2-c3d4e5f60718",
    "From 1000-2000 guests in 1998-2004 and 2024-2026.",
    "IP 192.168.100.200 and 10.0.0.255:4010",
    "Dial 0, 112, 911, 999, 116 117 or 0800 only from your room.",
    "https://example.test/0171-2345678/20261128 and /rooms/0301234567",
    "+1 500 555 0010, +15005550001, +1 212 555 0143 and +44 7700 900123 are in stories only",
    "+1234567890 is no number of North America",
    "+44 (0)20 7946 0958, 0161 496 0123, 0191 498 0123 and 029 2018 0123",
    "020 7946 0958 and 01632 960123 and 0808 157 0123",
    "desk@harbour.example, desk@example.com, a@mail.example.org, x@y.test, z@localhost",
    "sip:desk@harbour.de, postgres://a:b@db.harbour.de/x, git@github.com:desk/agent.git",
    "npm i left-pad@1.3.0 and @team @here a@b",
    "4242 4242 4242 4242 and 4111111111111111 are for tests",
    "4539 1488 0343 6468 has a wrong digit, 0000 0000 0000 0000 has none",
    "DE00 3704 0044 0532 0130 00 is wrong, DE89 too, XX12 ABCD EFGH IJKL",
    "latitude 53.550341, longitude 10.000654, 12345678 steps",
    "Order 12 34 56 78 90 pieces, or 1 2 3 4 5 6 7 8 9 10 11 12",
  ])("are not seen in %j", (text) => {
    expect(contactsIn(text)).toEqual([]);
  });

  it("are not seen in 5,000 questions of guests of a bank", () => {
    const questions = bankingQuestions(5000);
    expect(questions?.filter((line) => contactsIn(line).length > 0) ?? []).toEqual([]);
  });

  it("are not seen in what agents' files are full of", () => {
    expect(cleanLines(1000, dice(80)).filter((line) => contactsIn(line).length > 0)).toEqual([]);
  });

  it("may be allowed however they are written, and addresses by their domain", () => {
    const allowed = new AllowedContacts(["+49 (171) 234-5678", "@Harbour.de", "de89370400440532013000"]);
    for (const contact of [
      "+491712345678",
      "0049 171 2345678",
      "a@harbour.de",
      "DE89 3704 0044 0532 0130 00",
    ]) {
      expect(allowed.has(contact)).toBe(true);
    }
    for (const contact of ["+491712345679", "a@harbour.de.evil.com", "a@sub.harbour.de", "constructor"]) {
      expect(allowed.has(contact)).toBe(false);
    }
  });

  it("are looked for in the longest text without end", () => {
    for (const piece of ["1 ", "+1", "(0", "a@", "@a.", "4539 ", "DE89 ", "0171/", "415-867-"]) {
      expect(contactsIn(piece.repeat(100_000)).length).toBeLessThan(200_000);
    }
  });
});
