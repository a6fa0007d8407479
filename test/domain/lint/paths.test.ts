import { describe, expect, it } from "vitest";
import { lintSmallAgent } from "../../support/lint-small-agent.ts";

const TOPIC = "name: More\ncontent: x\n";
const messagesFor = async (rule: string, ...paths: string[]) =>
  (await lintSmallAgent(Object.fromEntries(paths.map((path) => [path, TOPIC])), rule)).map(
    ({ location, severity, message }) => `${location.file} ${severity}: ${message}`,
  );

describe("path-collision", () => {
  it.each([
    ["agent/topics/A.yaml", "agent/topics/a.yaml", "error", "they differ only in capitals"],
    [
      "agent/topics/cafe\u0301.yaml",
      "agent/topics/caf\u00E9.yaml",
      "error",
      "how accented letters are stored",
    ],
    ["agent/topics/stra\u00DFe.yaml", "agent/topics/STRASSE.yaml", "warning", "the style of letters"],
    ["agent/topics/a.yaml", "agent/topics/\uFF41.yaml", "warning", "the style of letters"],
  ])("names %j and %j", async (one, other, severity, why) => {
    const messages = await messagesFor("path-collision", one, other);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(` ${severity}: `);
    expect(messages[0]).toContain(why);
  });

  it("says once of a folder that it has two spellings", async () => {
    expect(await messagesFor("path-collision", "agent/Topics/x.yaml", "agent/Topics/y.yaml")).toEqual([
      'agent/topics/opening-hours.yaml error: A folder of this path is the same as "agent/Topics" on some computers: they differ only in capitals.',
    ]);
  });
});

describe("path-reserved", () => {
  it.each([
    "con.yaml",
    "CON",
    "Nul.tar.gz",
    "com1.yaml",
    "lpt\u00B9",
    "aux .yaml",
    "x.",
    "x ",
    "a:b.yaml",
    "a*",
    "what?",
    "a|b",
    '"a"',
    "<a>",
  ])("names %j", async (name) => {
    expect(await messagesFor("path-reserved", `agent/topics/${name}`)).toHaveLength(1);
    expect(await messagesFor("path-reserved", `agent/${name}/x.yaml`)).toHaveLength(1);
  });

  it.each([
    "console.yaml",
    "auxiliary.yaml",
    "com10.yaml",
    "null.yaml",
    ".x.yaml",
    "a.b.yaml",
    "a b.yaml",
    "a+b.yaml",
  ])("has nothing against %j", async (name) => {
    expect(await messagesFor("path-reserved", `agent/topics/${name}`)).toEqual([]);
  });
});

describe("path-too-long", () => {
  it("counts characters of the path and bytes of a name", async () => {
    expect(await messagesFor("path-too-long", `agent/topics/${"a".repeat(120)}.yaml`)).toEqual([]);
    expect(await messagesFor("path-too-long", `agent/${"a/".repeat(100)}x.yaml`)).toEqual([
      expect.stringContaining("This path has 212 characters"),
    ]);
    expect(await messagesFor("path-too-long", `agent/topics/${"ホ".repeat(50)}.yaml`)).toEqual([
      expect.stringContaining("A name in this path has 155 bytes"),
    ]);
  });
});

describe("path-suspicious", () => {
  it("names what nobody sees in a path", async () => {
    expect(
      await messagesFor("path-suspicious", "agent/topics/a\u202Elmay.yaml", "agent/topics/p\u200Bets.yaml"),
    ).toEqual([
      "agent/topics/a\u202Elmay.yaml error: This path has an invisible character: U+202E right-to-left override.",
      "agent/topics/p\u200Bets.yaml error: This path has an invisible character: U+200B zero width space.",
    ]);
    expect(
      await messagesFor("path-suspicious", "agent/topics/فندق.yaml", "agent/topics/می\u200Cخواهم.yaml"),
    ).toEqual([]);
  });
});
