import { describe, expect, it } from "vitest";
import { asLatin, findMixed, findWhole } from "../../../src/domain/lint/text/confusables.ts";
import { decodePunycode, findOddHosts } from "../../../src/domain/lint/text/hosts.ts";
import { lintSmallAgent, placeOf } from "../../support/lint-small-agent.ts";

describe("letters that look like others", () => {
  it.each([
    ["Cyrillic a", "p\u0430yment", "U+0430", "a"],
    ["Cyrillic o", "h\u043Etel", "U+043E", "o"],
    ["Cyrillic capital", "\u0421lient", "U+0421", "C"],
    ["Ukrainian i", "l\u0456st", "U+0456", "i"],
    ["palochka", "p\u04CFan", "U+04CF", "l"],
    ["Greek o", "h\u03BFtel", "U+03BF", "o"],
    ["Greek capital", "\u0391gent", "U+0391", "A"],
    ["Armenian o", "h\u0585tel", "U+0585", "o"],
    ["Cherokee", "\u13AAgent", "U+13AA", "A"],
    ["Latin alpha", "p\u0251y", "U+0251", "a"],
    ["full width", "h\uFF4Ftel", "U+FF4F", "o"],
    ["mathematical", "h\u{1D428}tel", "U+1D428", "o"],
    ["Kelvin sign", "\u212Aey", "U+212A", "K"],
  ])("are found among Latin ones: %s", (_, word, code, twin) => {
    expect(findMixed(word)).toMatchObject({ code, twin });
    expect(asLatin(word)).toMatch(/^[A-Za-z]+$/);
  });

  it.each([
    "hotel",
    "café",
    "straße",
    "Œuvre",
    "naïve",
    "ışık",
    "hôtel",
    "Zürich",
    "отель",
    "ξενοδοχείο",
    "հյուրանոց",
    "فندق",
    "מלון",
    "होटल",
    "ホテル",
    "酒店",
    "호텔",
    "µg",
    "5Ω",
    "№5",
    "x²",
    "ﬁ",
  ])("are not seen in %s", (word) => {
    expect(findMixed(word)).toBeUndefined();
    expect(findWhole(word)).toBeUndefined();
  });

  it("make whole words that read like Latin ones", () => {
    expect(findWhole("\u0430\u0440\u0440\u04CF\u0435")).toMatchObject({ code: "U+0430", twin: "a" });
    expect(findWhole("ресторан")).toBeUndefined();
    expect(findWhole("")).toBeUndefined();
  });
});

describe("hosts", () => {
  it("are decoded from Punycode", () => {
    expect(decodePunycode("mnchen-3ya")).toBe("münchen");
    expect(decodePunycode("80ak6aa92e")).toBe("\u0430\u0440\u0440\u04CF\u0435");
    expect(decodePunycode("p1ai")).toBe("рф");
    expect(decodePunycode("!")).toBeUndefined();
    expect(decodePunycode("9".repeat(63))).toBeUndefined();
    expect(decodePunycode("")).toBe("");
  });

  it("are looked at where there is something to see", () => {
    expect(findOddHosts("https://hotel.example.test and http://a@b.example/ü")).toEqual([]);
    expect(findOddHosts("see https://münchen.example/x").map(({ host }) => host)).toEqual([
      "münchen.example",
    ]);
  });
});

const TOPIC = "agent/topics/pet-policy.yaml";
const withText = (text: string) => ({ [TOPIC]: `name: Pets\ncontent: ${JSON.stringify(text)}\n` });

describe("homoglyph", () => {
  it.each([
    ["a Cyrillic letter", "See https://h\u043Etel.com/pets.", "error"],
    ["a host that is Cyrillic altogether", "See https://\u0430\u0440\u0440\u04CF\u0435.com", "error"],
    ["a letter of full width", "See https://h\uFF4Ftel.com", "error"],
    ["Punycode that hides one", "See https://xn--80ak6aa92e.com", "warning"],
    ["Punycode that hides nothing", "See https://xn--mnchen-3ya.de", "warning"],
    ["broken Punycode", "See https://xn--99999999999.de", "warning"],
  ])("finds %s in the host of an address", async (_, text, severity) => {
    const found = await lintSmallAgent(withText(text), "homoglyph");
    expect(found.map((finding) => [finding.severity, finding.location.line])).toEqual([[severity, 2]]);
  });

  it.each([
    "Собаки welcome: https://hotel.example.test",
    "https://münchen.de, https://москва.рф/x and https://ресторан.com",
    "Ξενοδοχείο Athens, https://hotel.gr/ξενοδοχείο",
    "a mixed wоrd in a text is nobody's name",
  ])("finds nothing in %j", async (text) => {
    expect(await lintSmallAgent(withText(text), "homoglyph")).toEqual([]);
  });

  it("finds them in keys, parameters, references and file names, and says which letter it is", async () => {
    const found = await lintSmallAgent(
      {
        [TOPIC]:
          "name: Pets\ncontent: x\nactions: { tools: [book-t\u0430ble], sms: [\u0445\u0445] }\nc\u043Entent: y\n",
        "agent/tools/call.yaml":
          "description: x\nparameters: { type: object, properties: { p\u0430rty: { type: string } } }\n",
        "agent/topics/p\u0435ts.yaml": "name: x\ncontent: x\n",
      },
      "homoglyph",
    );
    expect(found.map((finding) => [placeOf(finding), finding.message])).toEqual([
      [
        "agent/tools/call.yaml:2:43-48",
        "This key has the Cyrillic letter U+0430, which looks like a Latin a.",
      ],
      [
        "agent/topics/pet-policy.yaml:3:20-30",
        "This reference has the Cyrillic letter U+0430, which looks like a Latin a.",
      ],
      [
        "agent/topics/pet-policy.yaml:4:1-8",
        "This key has the Cyrillic letter U+043E, which looks like a Latin o.",
      ],
      [
        "agent/topics/p\u0435ts.yaml:1:1",
        "This path has the Cyrillic letter U+0435, which looks like a Latin e.",
      ],
    ]);
  });

  it("finds a reference that is wholly in other letters where its twin exists", async () => {
    const found = await lintSmallAgent(
      {
        "agent/tools/op.yaml": "description: x\n",
        [TOPIC]: "name: Pets\ncontent: x\nactions: { tools: [\u043E\u0440] }\n",
      },
      "homoglyph",
    );
    expect(found.map(({ message }) => message)).toEqual([
      "This reference has the Cyrillic letter U+043E, which looks like a Latin o.",
    ]);
  });
});
