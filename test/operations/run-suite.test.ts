import { describe, expect, it } from "vitest";
import { FixedClock } from "../../src/adapters/memory/fixed-clock.ts";
import type { SuiteProgress } from "../../src/domain/regression/progress.ts";
import { runSuite, type SuiteRunRequest } from "../../src/operations/run-suite.ts";
import { reply, replyWithoutTrace, ScriptedBot } from "../support/scripted-bot.ts";
import { conversation, suiteOf } from "../support/small-suite.ts";

const V4 = { environment: "pre-release", version: 4, digest: `sha256:${"4".repeat(64)}` };
const V5 = { version: 5, digest: `sha256:${"5".repeat(64)}` };

function run(bot: ScriptedBot, request: Partial<SuiteRunRequest> & Pick<SuiteRunRequest, "suite">) {
  const ports = { connector: bot, clock: new FixedClock() };
  return runSuite(ports, { agent: "corner-cafe", expected: V4, scope: "full", ...request });
}

const echo = () => new ScriptedBot(({ text }) => reply(`You said ${text}`));
const good = conversation("good", [["hello", { contains: ["hello"] }]]);
const bad = conversation("bad", [["hello", { contains: ["goodbye"] }]]);

describe("a run", () => {
  it("passes when every conversation passes, and says what it measured", async () => {
    const results = await run(echo(), { suite: suiteOf(good) });
    expect(results).toMatchObject({
      schemaVersion: 1,
      agent: "corner-cafe",
      target: V4,
      bot: { before: { version: 4 }, after: { version: 4 } },
      scope: "full",
      verdict: "passed",
      counts: { total: 1, passed: 1, failed: 0, error: 0 },
      startedAt: "2026-11-20T10:00:00.000Z",
    });
    expect(results.cases[0]?.turns[0]).toMatchObject({ say: "hello", reply: "You said hello" });
    expect("problem" in results).toBe(false);
  });

  it("fails when one fails, and does not ask for another answer", async () => {
    const bot = echo();
    const results = await run(bot, { suite: suiteOf(good, bad) });
    expect(results.verdict).toBe("failed");
    expect(results.cases.map((one) => one.verdict)).toEqual(["passed", "failed"]);
    expect(bot.opened).toBe(2);
  });

  it("stops a conversation at its first turn that does not pass, and says how many were not sent", async () => {
    const bot = echo();
    const three = conversation("three", [
      ["one", {}],
      ["two", { contains: ["never"] }],
      ["three", { contains: ["three"] }],
    ]);
    const results = await run(bot, { suite: suiteOf(three) });
    expect(bot.heard).toEqual([["one", "two"]]);
    expect(results.cases[0]).toMatchObject({ verdict: "failed", notSent: 1 });
    expect(results.cases[0]?.turns).toHaveLength(2);
  });

  it("fails a conversation that the bot ended too early", async () => {
    const bot = new ScriptedBot(() => reply("Goodbye.", {}, true));
    const two = conversation("two", [
      ["one", {}],
      ["two", { contains: ["two"] }],
    ]);
    const results = await run(bot, { suite: suiteOf(two) });
    expect(results.cases[0]?.verdict).toBe("failed");
    expect(results.cases[0]?.turns.at(-1)?.assertions[0]?.reason).toContain("had ended the conversation");
  });

  it("is an error, never green, when an assertion can't be judged", async () => {
    const bot = new ScriptedBot(() => replyWithoutTrace("hello"));
    const results = await run(bot, { suite: suiteOf(conversation("t", [["hi", { topic: "a" }]])) });
    expect(results.verdict).toBe("error");
    expect(results.cases[0]).toMatchObject({ verdict: "error", error: expect.stringContaining("no trace") });
    expect(bot.opened).toBe(1);
  });

  it("without a conversation is an error", async () => {
    const bot = echo();
    const results = await run(bot, { suite: suiteOf() });
    expect(results).toMatchObject({ verdict: "error", problem: { code: "no-tests" }, counts: { total: 0 } });
    const none = await run(bot, { suite: suiteOf(good), select: { ids: ["other"] } });
    expect(none).toMatchObject({ verdict: "error", problem: { code: "no-tests" }, scope: "selection" });
    expect(bot.opened).toBe(0);
  });

  it("of fewer cases is a selection, whatever the request calls it", async () => {
    const results = await run(echo(), { suite: suiteOf(good, bad), select: { ids: ["good"] } });
    expect(results).toMatchObject({ scope: "selection", verdict: "passed", counts: { total: 1 } });
  });
});

describe("the version under test", () => {
  it("is checked first: nothing is sent to another version", async () => {
    const bot = echo();
    bot.version = V5;
    const results = await run(bot, { suite: suiteOf(good, bad) });
    expect(results).toMatchObject({
      verdict: "error",
      problem: { code: "wrong-version" },
      bot: { before: V5, after: null },
    });
    expect(results.problem?.message).toBe(
      "The bot in pre-release runs v5 (digest 555555555555), the version under test is v4 (digest 444444444444).",
    );
    expect(results.cases.map((one) => one.verdict)).toEqual(["error", "error"]);
    expect(bot.opened).toBe(0);
  });

  it.each([
    ["another digest under the same number", { version: 4, digest: V5.digest }],
    ["another number with the same digest", { version: 5, digest: V4.digest }],
    ["no number", { version: null, digest: V4.digest }],
    ["nothing at all", undefined],
  ])("%s is wrong", async (_, version) => {
    const bot = echo();
    bot.version = version;
    const results = await run(bot, { suite: suiteOf(good) });
    expect(results.problem?.code).toBe("wrong-version");
    expect(results.counts.passed).toBe(0);
  });

  it("of a draft has no number: the digest decides", async () => {
    const bot = echo();
    bot.version = { version: null, digest: V4.digest };
    const results = await run(bot, { suite: suiteOf(good), expected: { ...V4, version: null } });
    expect(results.verdict).toBe("passed");
  });

  it("is checked again afterwards: a change during the run leaves nothing green and nothing red", async () => {
    const bot: ScriptedBot = new ScriptedBot(({ text }) => {
      bot.version = V5;
      return reply(text);
    });
    const results = await run(bot, { suite: suiteOf(good, bad) });
    expect(results).toMatchObject({
      verdict: "error",
      problem: { code: "wrong-version" },
      bot: { after: V5 },
    });
    expect(results.problem?.message).toContain("changed during the run");
    expect(results.counts).toEqual({ total: 2, passed: 0, failed: 0, error: 2 });
    expect(results.cases[0]?.error).toMatch(/^passed, but it does not count/u);
  });

  it("of each conversation counts where it is told: a change there and back again is noticed", async () => {
    const bot: ScriptedBot = new ScriptedBot(({ text }) => {
      bot.sessionVersion = bot.opened === 1 ? V5 : { version: 4, digest: V4.digest };
      return reply(text);
    });
    const more = ["b", "c"].map((id) => conversation(id, [["hello", { contains: ["hello"] }]]));
    const results = await run(bot, { suite: suiteOf(good, ...more), concurrency: 1 });
    expect(results).toMatchObject({
      verdict: "error",
      problem: { code: "wrong-version" },
      bot: { after: { version: 4 } },
    });
    expect(results.counts.passed).toBe(0);
    expect(bot.heard[1]).toEqual([]);
    expect(bot.closed).toBe(3);
  });

  it("that can't be read is an error, after asking three times", async () => {
    const bot = echo();
    bot.failingVersionReads = 2;
    expect((await run(bot, { suite: suiteOf(good) })).verdict).toBe("passed");
    bot.failingVersionReads = 3;
    const results = await run(bot, { suite: suiteOf(good) });
    expect(results).toMatchObject({ verdict: "error", problem: { code: "platform-unreachable" } });
    expect(results.problem?.message).toContain("connection refused");
  });

  it("that can't be read afterwards takes the green back", async () => {
    const bot: ScriptedBot = new ScriptedBot(({ text }) => {
      bot.failingVersionReads = 99;
      return reply(text);
    });
    const results = await run(bot, { suite: suiteOf(good, bad) });
    expect(results.problem?.code).toBe("platform-unreachable");
    expect(results.counts).toEqual({ total: 2, passed: 0, failed: 1, error: 1 });
    expect(results.verdict).toBe("error");
  });
});

describe("many conversations at once", () => {
  it("have a session each, at most as many at a time as allowed, results in suite order", async () => {
    const ids = Array.from({ length: 500 }, (_, index) => `guest-${index}`);
    const seen = new Map<number, Set<string>>();
    const bot = new ScriptedBot(async ({ text, session }) => {
      seen.set(session, (seen.get(session) ?? new Set()).add(text.split("/")[0] ?? ""));
      await new Promise((resolve) => setTimeout(resolve, session % 3));
      return reply(text);
    });
    const cases = ids.map((id) =>
      conversation(id, [
        [`${id}/1`, { contains: [id] }],
        [`${id}/2`, { contains: [id] }],
      ]),
    );
    const progress: SuiteProgress[] = [];
    const results = await run(bot, {
      suite: suiteOf(...cases),
      concurrency: 16,
      onProgress: (step) => progress.push(step),
    });
    expect(results.verdict).toBe("passed");
    expect(results.cases.map((one) => one.id)).toEqual(ids);
    expect(bot.opened).toBe(500);
    expect(bot.closed).toBe(500);
    expect(bot.mostOpen).toBeLessThanOrEqual(16);
    expect(bot.mostOpen).toBeGreaterThan(1);
    expect([...seen.values()].every((guests) => guests.size === 1)).toBe(true);
    expect(progress.map((step) => step.done)).toEqual(ids.map((_, index) => index + 1));
    expect(progress.at(-1)).toMatchObject({ total: 500, passed: 500, failed: 0, error: 0 });
  });

  it.each([0, -3, Number.NaN, 0.5])("a concurrency of %s means one at a time", async (concurrency) => {
    const bot = echo();
    await run(bot, { suite: suiteOf(good, bad), concurrency });
    expect(bot.mostOpen).toBe(1);
  });
});
