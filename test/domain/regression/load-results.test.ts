import { describe, expect, it } from "vitest";
import { FixedClock } from "../../../src/adapters/memory/fixed-clock.ts";
import { loadResults } from "../../../src/domain/regression/load-results.ts";
import { runSuite } from "../../../src/operations/run-suite.ts";
import { BotUnreachable } from "../../../src/ports/bot-connector.ts";
import { reply, ScriptedBot } from "../../support/scripted-bot.ts";
import { errorCase, failedCase, HOSTILE_TEXT, passedCase, resultsOf } from "../../support/small-results.ts";
import { conversation, suiteOf } from "../../support/small-suite.ts";

const load = (value: unknown) => loadResults(JSON.stringify(value));
const messages = (value: unknown) => load(value).findings.map((finding) => finding.message);

describe("results that are read back", () => {
  it("are what was written", async () => {
    const bot = new ScriptedBot(({ text }) =>
      reply(`${text}${HOSTILE_TEXT}${"x".repeat(100_000)}`, {
        topic: "t",
        tools: [{ name: "book", args: {} }],
        handoff: { id: "h", destination: "d" },
      }),
    );
    const suite = suiteOf(
      conversation("a", [["hello", { contains: ["hello"], topic: "t" }]], { title: "A", tags: ["smoke"] }),
      conversation("b", [
        ["hello", { contains: ["never"], matches: "x" }],
        ["more", {}],
      ]),
    );
    const expected = { environment: "pre-release", version: 4, digest: `sha256:${"4".repeat(64)}` };
    const ports = { connector: bot, clock: new FixedClock() };
    const request = { agent: "corner-cafe", suite, expected, scope: "full" } as const;
    for (const version of [bot.version, undefined]) {
      bot.version = version;
      const results = await runSuite(ports, request);
      expect(load(results)).toEqual({ results, findings: [] });
    }
  });

  it("are what was written, however long and odd what a bot says, calls and reports", async () => {
    const names = Array.from({ length: 5_000 }, (_, index) => ({
      name: `${HOSTILE_TEXT}${index}`,
      args: {},
    }));
    const odd = new ScriptedBot(() => {
      odd.version = { version: -1.5, digest: HOSTILE_TEXT.repeat(1_000) };
      return reply(HOSTILE_TEXT.repeat(1_000), {
        topic: "t".repeat(50_000),
        tools: names,
        handoff: { id: "h".repeat(50_000), destination: "d" },
      });
    });
    const lost = new ScriptedBot(() => {
      throw new BotUnreachable("x".repeat(1_000_000));
    });
    const suite = suiteOf(
      conversation("a", [["hello", { no_tool: true, topic: "x", handoff: false, refusal: true }]]),
    );
    const expected = { environment: "pre-release", version: 4, digest: `sha256:${"4".repeat(64)}` };
    for (const bot of [odd, lost]) {
      const ports = { connector: bot, clock: new FixedClock() };
      const results = await runSuite(ports, { agent: "corner-cafe", suite, expected, scope: "full" });
      expect(load(results)).toEqual({ results, findings: [] });
      expect(JSON.stringify(results).length).toBeLessThan(300_000);
    }
  });

  it("load whatever their verdict", () => {
    const failed = failedCase("How much?", "Free.", "18 €");
    for (const results of [resultsOf([passedCase()]), resultsOf([failed, errorCase("x")]), resultsOf([])]) {
      expect(load(results).findings).toEqual([]);
    }
  });

  it.each([
    [
      "counts that are not theirs",
      { counts: { total: 1, passed: 2, failed: 0, error: 0 } },
      "The counts of these results",
    ],
    [
      "a verdict that is not theirs",
      { cases: [], counts: { total: 0, passed: 0, failed: 0, error: 0 } },
      "their cases say error",
    ],
    ["a problem and a pass", { problem: { code: "wrong-version", message: "x" } }, "call themselves passed"],
    ["an unconfirmed version", { bot: { before: null, after: null } }, "not confirmed to run"],
    [
      "a bot of another digest",
      { bot: { before: { version: 1, digest: "x" }, after: { version: 1, digest: "x" } } },
      "not confirmed",
    ],
    ["a case without an assertion", { cases: [passedCase({ turns: [] })] }, "its turns do not say so"],
    [
      "a case with a failed assertion",
      { cases: [{ ...failedCase("a", "b", "c"), verdict: "passed" }] },
      "its turns do not say so",
    ],
  ])("are refused with %s", (_, more, message) => {
    expect(messages({ ...resultsOf([passedCase()]), ...more }).join("\n")).toContain(message);
  });

  it("are refused with a case twice", () => {
    expect(messages(resultsOf([passedCase(), passedCase()]))).toEqual([
      "The same case is in these results twice.",
    ]);
  });

  it.each([
    ["nothing", ""],
    ["half a file", '{"schemaVersion":1'],
    ["null", "null"],
    ["a list", "[]"],
    [
      "a key that reaches into objects",
      JSON.stringify(resultsOf([passedCase()])).replace("{", '{"__proto__":{"x":1},'),
    ],
    ["an unknown key", JSON.stringify({ ...resultsOf([passedCase()]), extra: 1 })],
    ["an unknown schema version", JSON.stringify({ ...resultsOf([passedCase()]), schemaVersion: 2 })],
    ["a digest that is none", JSON.stringify({ ...resultsOf([passedCase()]), suite: "abc" })],
    ["an unknown reason code", JSON.stringify({ ...resultsOf([]), problem: { code: "x", message: "y" } })],
  ])("are refused as %s", (_, text) => {
    const loaded = loadResults(text, "out/results.json");
    expect(loaded.results).toBeUndefined();
    expect(loaded.findings[0]).toMatchObject({
      rule: "results-valid",
      location: { file: "out/results.json", line: 1 },
    });
  });
});
