import { describe, expect, it } from "vitest";
import { FixedClock } from "../../src/adapters/memory/fixed-clock.ts";
import { evidenceOf } from "../../src/domain/regression/evidence.ts";
import { type TestRequest, test } from "../../src/operations/test.ts";
import { BotUnreachable } from "../../src/ports/bot-connector.ts";
import { reply, ScriptedBot } from "../support/scripted-bot.ts";

const DIGEST = `sha256:${"4".repeat(64)}` as const;
const V4 = { environment: "pre-release", version: 4, digest: DIGEST };

const SUITE = `version: 1
conversations:
  - { id: hello, tags: [smoke], channels: [chat, call], say: hello, expect: hello }
  - { id: dogs, covers: topics/pet-policy, say: dogs, expect: dogs }
  - { id: cats, tags: [pets], say: cats, expect: cats }
`;

function run(bot: ScriptedBot, request: Partial<TestRequest> & { text?: string } = {}) {
  const { text = SUITE, ...rest } = request;
  const files = text === "" ? [] : [{ path: "tests/a.test.yaml", text }];
  return test(
    { connector: bot, clock: new FixedClock() },
    {
      agent: "corner-cafe",
      tree: { files, unreadable: [] },
      settings: { tests: "tests" },
      expected: V4,
      ...rest,
    },
  );
}

const echo = () => new ScriptedBot(({ text }) => reply(text));
const codes = (result: Awaited<ReturnType<typeof run>>) => result.reasons.map((reason) => reason.code);

describe("test", () => {
  it("goes on when the full suite passes, and its results are evidence", async () => {
    const result = await run(echo());
    expect(result).toMatchObject({ schemaVersion: 1, operation: "test", decision: "proceed", reasons: [] });
    const { results } = result.data;
    expect(results).toMatchObject({ scope: "full", counts: { total: 4, passed: 4 } });
    expect(results && evidenceOf(results, { number: 4, digest: DIGEST })).toMatchObject({
      verdict: "passed",
      scope: "full",
    });
  });

  it("stops and names the conversations that failed", async () => {
    const bot = new ScriptedBot(({ text }) => reply(text === "dogs" ? "no" : text));
    const result = await run(bot);
    expect(result.decision).toBe("stop");
    expect(result.reasons).toMatchObject([
      { code: "tests-failed", message: "1 conversation failed on pre-release v4: dogs." },
    ]);
  });

  it("tells what failed from what could not be measured, and says both", async () => {
    const bot = new ScriptedBot(({ text }) => {
      if (text === "cats") throw new BotUnreachable("socket hang up");
      return reply(text === "dogs" ? "no" : text);
    });
    expect(codes(await run(bot))).toEqual(["tests-failed", "tests-inconclusive"]);
    expect(codes(await run(bot, { select: { ids: ["cats"] } }))).toEqual(["tests-inconclusive"]);
  });

  it("stops when another version runs, and nothing is green", async () => {
    const bot = echo();
    bot.version = { version: 5, digest: DIGEST };
    const result = await run(bot);
    expect(codes(result)).toEqual(["wrong-version"]);
    expect(result.data.results?.counts).toMatchObject({ passed: 0, error: 4 });
  });
});

describe("a selection", () => {
  const ran = async (request: Partial<TestRequest>) => {
    const { data } = await run(echo(), request);
    expect(data.results?.scope).toBe("selection");
    return data.results?.cases.map((one) => one.id);
  };

  it("by conversation, by case, by tag, by plan; in suite order", async () => {
    expect(await ran({ select: { ids: ["cats", "hello"] } })).toEqual(["hello", "hello (call)", "cats"]);
    expect(await ran({ select: { ids: ["hello (call)"] } })).toEqual(["hello (call)"]);
    expect(await ran({ select: { tags: ["smoke"] } })).toEqual(["hello", "hello (call)"]);
    expect(await ran({ plan: { conversations: ["dogs"] } })).toEqual(["dogs"]);
    expect(await ran({ plan: { conversations: ["dogs"] }, select: { ids: ["cats"] } })).toEqual([
      "dogs",
      "cats",
    ]);
  });

  it.each([
    ["an id that is not there", { select: { ids: ["dogs", "dogz"] } }, 'The suite has no id "dogz".'],
    ["a tag that is not there", { select: { tags: ["smoek"] } }, 'The suite has no tag "smoek".'],
    [
      "an empty plan",
      { plan: { conversations: [] } },
      "No conversation fits the selection, so nothing would be tested.",
    ],
    [
      "what does not go together",
      { select: { ids: ["dogs"], tags: ["pets"] } },
      "No conversation fits the selection, so nothing would be tested.",
    ],
  ])("of %s runs nothing", async (_, request, message) => {
    const bot = echo();
    const result = await run(bot, request);
    expect(result).toMatchObject({
      decision: "stop",
      reasons: [{ code: "no-tests", message }],
      data: { results: null },
    });
    expect(bot.versionReads + bot.opened).toBe(0);
  });
});

describe("tests that prove nothing", () => {
  it("no file at all", async () => {
    expect(codes(await run(echo(), { text: "" }))).toEqual(["no-tests"]);
  });

  it("a conversation that expects nothing", async () => {
    const text = "version: 1\nconversations: [{ id: a, turns: [{ say: b }] }]\n";
    expect(codes(await run(echo(), { text }))).toEqual(["nothing-asserted"]);
  });

  it("a file with an error stops everything, with its place", async () => {
    const bot = echo();
    const result = await run(bot, { text: `${SUITE}  - { id: dogs, say: a, expect: b }\n` });
    expect(result.reasons).toMatchObject([{ code: "tests-invalid" }]);
    expect(result.reasons[0]?.message).toMatch(
      /^None of the tests was run: they have an error at tests\/a.test.yaml:6:\d+\. /u,
    );
    expect(result.data.findings).toHaveLength(1);
    expect(bot.opened).toBe(0);
  });
});
