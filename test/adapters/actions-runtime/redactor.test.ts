import { describe, expect, it } from "vitest";
import { Redactor } from "../../../src/adapters/actions-runtime/redactor.ts";

const SECRET = 'pl"at/form+secret';

describe("taking secrets out", () => {
  it.each([
    ["plain", (secret: string) => secret],
    ["in JSON", (secret: string) => JSON.stringify({ secret })],
    ["in an address", (secret: string) => `https://x.test/?token=${encodeURIComponent(secret)}`],
    ["in base64", (secret: string) => Buffer.from(secret).toString("base64")],
    [
      "as git sends it",
      (secret: string) => `basic ${Buffer.from(`x-access-token:${secret}`).toString("base64")}`,
    ],
    ["twice", (secret: string) => `${secret}${secret}`],
  ])("finds a secret %s", (_name, write) => {
    const clean = new Redactor([SECRET]).redact(`before ${write(SECRET)} after`);
    expect(clean).toContain("***");
    expect(clean).toMatch(/^before .*after$/);
    for (const form of [SECRET, JSON.stringify(SECRET).slice(1, -1), encodeURIComponent(SECRET)])
      expect(clean).not.toContain(form);
    expect(clean).not.toContain(Buffer.from(SECRET).toString("base64").replace(/=+$/, ""));
  });

  it("finds single lines of a secret of several lines", () => {
    const key = "-----BEGIN KEY-----\nMIIEvQIBADANBg\n-----END KEY-----\n";
    expect(new Redactor([key]).redact("line: MIIEvQIBADANBg")).toBe("line: ***");
  });

  it("takes a secret that holds another as a whole", () => {
    expect(new Redactor(["abcd", "abcdefgh"]).redact("abcdefgh abcd")).toBe("*** ***");
  });

  it.each([undefined, "", "   ", "abc"])("does not take %j for a secret", (secret) => {
    expect(new Redactor([secret]).redact("abc   text")).toBe("abc   text");
  });

  it("takes no pattern out of a secret", () => {
    expect(new Redactor([".*.*"]).redact("nothing to hide")).toBe("nothing to hide");
  });

  it("survives a secret that is not well-formed text", () => {
    expect(new Redactor(["abc\ud800def"]).redact("x abc\ud800def y")).toBe("x *** y");
  });
});
