import { describe, expect, it } from "vitest";
import { FixedClock } from "../../src/adapters/memory/fixed-clock.ts";
import { runSuite, type SuiteRunRequest } from "../../src/operations/run-suite.ts";
import { BotUnreachable } from "../../src/ports/bot-connector.ts";
import { never, reply, ScriptedBot } from "../support/scripted-bot.ts";
import { conversation, suiteOf } from "../support/small-suite.ts";

const V4 = { environment: "pre-release", version: 4, digest: `sha256:${"4".repeat(64)}` };

function run(bot: ScriptedBot, request: Partial<SuiteRunRequest> & Pick<SuiteRunRequest, "suite">) {
  const ports = { connector: bot, clock: new FixedClock() };
  return runSuite(ports, { agent: "corner-cafe", expected: V4, scope: "full", ...request });
}

const echo = () => new ScriptedBot(({ text }) => reply(`You said ${text}`));
const good = conversation("good", [["hello", { contains: ["hello"] }]]);

describe("a bot that can't be reached", () => {
  it("gets another try in a new session, from the first turn on", async () => {
    const bot = new ScriptedBot(({ text, session }) => {
      if (session === 1 && text === "two") throw new BotUnreachable("socket hang up");
      return reply(text);
    });
    const two = conversation("two", [
      ["one", {}],
      ["two", { contains: ["two"] }],
    ]);
    const results = await run(bot, { suite: suiteOf(two) });
    expect(bot.heard).toEqual([
      ["one", "two"],
      ["one", "two"],
    ]);
    expect(results.cases[0]).toMatchObject({ verdict: "passed", retries: 1 });
    expect(bot.closed).toBe(2);
  });

  it("is an error after three sessions, and names what happened", async () => {
    const bot = new ScriptedBot(() => {
      throw new BotUnreachable("socket hang up");
    });
    const results = await run(bot, { suite: suiteOf(good) });
    expect(bot.opened).toBe(3);
    expect(bot.closed).toBe(3);
    expect(results.cases[0]).toMatchObject({
      verdict: "error",
      error: "the bot did not answer turn 1: socket hang up",
      retries: 2,
    });
  });

  it("is recognised by the error's name, from whichever copy of the class", async () => {
    const bot = new ScriptedBot(() => {
      throw Object.assign(new Error("gone"), { name: "BotUnreachable" });
    });
    expect((await run(bot, { suite: suiteOf(good) })).verdict).toBe("error");
  });

  it("is not asked for the whole of a long suite", async () => {
    const bot = new ScriptedBot(
      () => reply("never"),
      () => {
        throw new BotUnreachable("connection refused");
      },
    );
    const cases = Array.from({ length: 100 }, (_, index) =>
      conversation(
        `c${index}`,
        good.turns.map((t) => [t.say, t.expect]),
      ),
    );
    const results = await run(bot, { suite: suiteOf(...cases), concurrency: 2 });
    expect(results.counts).toEqual({ total: 100, passed: 0, failed: 0, error: 100 });
    expect(bot.opened).toBeLessThan(100);
    expect(results.cases.at(-1)?.error).toContain("not run: the bot could not be reached");
  });

  it("that hangs is given up after the turn's time, and its sessions are closed", async () => {
    const bot = new ScriptedBot(() => never());
    const results = await run(bot, { suite: suiteOf(good), turnTimeout: 5 });
    expect(results.cases[0]).toMatchObject({
      verdict: "error",
      error: "the bot did not answer turn 1 within 5 ms",
    });
    expect(bot.closed).toBe(3);
  });

  it("that answers too late is not believed any more", async () => {
    const bot = new ScriptedBot(async ({ text }) => {
      await new Promise((resolve) => setTimeout(resolve, 40));
      return reply(text);
    });
    const results = await run(bot, { suite: suiteOf(good), turnTimeout: 5 });
    expect(results.verdict).toBe("error");
  });

  it("that opens a session too late has it closed all the same", async () => {
    const bot = new ScriptedBot(
      ({ text }) => reply(text),
      () => new Promise((resolve) => setTimeout(resolve, 40)),
    );
    await run(bot, { suite: suiteOf(good), turnTimeout: 5 });
    await expect.poll(() => bot.closed).toBe(3);
  });

  it("that keeps every turn waiting is stopped by the conversation's time", async () => {
    const bot = new ScriptedBot(() => never());
    const results = await run(bot, { suite: suiteOf(good), turnTimeout: 60_000, caseTimeout: 20 });
    expect(results.cases[0]?.error).toBe("the conversation took longer than 20 ms");
    expect(bot.closed).toBe(1);
  });
});

describe("an interrupted run", () => {
  it("stops although the bot hangs and listens to nobody; what was not run is an error", async () => {
    const interruption = new AbortController();
    const bot = new ScriptedBot(({ text, session }) => {
      if (session < 3) return reply(text);
      interruption.abort();
      return never();
    });
    const cases = ["a", "b", "c", "d", "e"].map((id) =>
      conversation(id, [["hello", { contains: ["hello"] }]]),
    );
    const results = await run(bot, { suite: suiteOf(...cases), concurrency: 1, signal: interruption.signal });
    expect(results).toMatchObject({ verdict: "error", problem: { code: "interrupted" } });
    expect(results.counts).toEqual({ total: 5, passed: 0, failed: 0, error: 5 });
    expect(results.cases[4]?.error).toBe("not run: the run was interrupted");
    expect(bot.closed).toBe(3);
  });

  it("before it began sends nothing", async () => {
    const bot = echo();
    const results = await run(bot, { suite: suiteOf(good), signal: AbortSignal.abort() });
    expect(results.problem?.code).toBe("interrupted");
    expect(bot.opened).toBe(0);
  });
});

describe("a bug in a connector", () => {
  it("is thrown as it is, after every session was closed", async () => {
    const bot = new ScriptedBot(({ session }) => {
      if (session === 2) throw new TypeError("a bug");
      return reply("hello");
    });
    const cases = ["a", "b", "c", "d"].map((id) => conversation(id, [["hello", { contains: ["hello"] }]]));
    await expect(run(bot, { suite: suiteOf(...cases) })).rejects.toThrow(TypeError);
    expect(bot.closed).toBe(bot.opened);
  });
});

describe("hostile replies", () => {
  it("of 100 kB are judged whole and kept short", async () => {
    const bot = new ScriptedBot(() => reply(`${"x".repeat(100_000)} hello`));
    const results = await run(bot, { suite: suiteOf(good) });
    expect(results.verdict).toBe("passed");
    expect(results.cases[0]?.turns[0]?.reply.length).toBeLessThan(11_000);
  });
});
