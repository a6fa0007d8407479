import { describe, expect, it } from "vitest";
import { ALL_ASSERTIONS } from "../../../../src/domain/regression/assertions/all-assertions.ts";
import { assertsAnything, judgeTurn } from "../../../../src/domain/regression/judge-turn.ts";
import type { Reply } from "../../../../src/domain/regression/reply.ts";
import type { Expectation } from "../../../../src/domain/regression/suite.ts";
import { reply, replyWithoutTrace } from "../../../support/scripted-bot.ts";

/** `passed`, `error`, or the reasons of what failed. */
function judge(expectation: Expectation, ...replies: Reply[]): string {
  const judged = judgeTurn(replies, expectation);
  if (judged.verdict === "error") return `error: ${judged.problem}`;
  const reasons = judged.assertions.flatMap((one) => (one.passed ? [] : [one.reason ?? "no reason"]));
  return judged.verdict === "passed" ? "passed" : reasons.join("; ");
}

const dogs = reply("Dogs are not allowed inside.", { topic: "pet-policy" });

describe("texts", () => {
  it("contains: every phrase, in any case and with any quotes", () => {
    expect(judge({ contains: ["dogs ARE", "not allowed"] }, dogs)).toBe("passed");
    expect(judge({ contains: ["don't worry"] }, reply("Don’t  worry!"))).toBe("passed");
  });
  it("contains: says what is missing and what came", () => {
    expect(judge({ contains: ["dogs", "dogs are welcome"] }, dogs)).toBe(
      'expected the reply to contain "dogs are welcome", the bot said "Dogs are not allowed inside."',
    );
  });
  it("contains: finds a phrase that runs over two bubbles", () => {
    expect(judge({ contains: ["one two"] }, { ...dogs, messages: ["one", "two"] })).toBe("passed");
  });
  it("contains: an empty phrase is never found, whatever the loader let through", () => {
    expect(judge({ contains: [" "] }, dogs)).toContain("expected the reply to contain");
  });
  it("contains_any: one is enough", () => {
    expect(judge({ contains_any: ["cats", "dogs"] }, dogs)).toBe("passed");
    expect(judge({ contains_any: ["cats", "birds"] }, dogs)).toBe(
      'expected the reply to contain "cats" or "birds", the bot said "Dogs are not allowed inside."',
    );
  });
  it("not_contains: a word inside another word does not count", () => {
    expect(judge({ not_contains: ["low", "side"] }, dogs)).toBe("passed");
    expect(judge({ not_contains: ["Inside", "cats"] }, dogs)).toBe(
      'expected the reply not to contain "Inside", the bot said "Dogs are not allowed inside."',
    );
  });
  it("matches: looks at the reply as it was sent", () => {
    expect(judge({ matches: "^Dogs .* inside\\.$" }, dogs)).toBe("passed");
    expect(judge({ matches: "^dogs" }, dogs)).toBe(
      'expected the reply to match "^dogs", the bot said "Dogs are not allowed inside."',
    );
  });
  it("matches: cannot be judged on a reply of 100 kB or with a broken pattern", () => {
    expect(judge({ matches: "a$" }, reply("a".repeat(100_000)))).toMatch(
      /^error: `matches`: the reply is 100000/u,
    );
    expect(judge({ matches: "(" }, dogs)).toMatch(/^error: `matches`: the pattern "\(" is not valid/u);
  });
  it("contains is judged on the whole of a reply of 100 kB, and quotes only its start", () => {
    const long = reply(`${"x ".repeat(50_000)}the end`);
    expect(judge({ contains: ["the end"] }, long)).toBe("passed");
    expect(judge({ contains: ["cats"] }, long).length).toBeLessThan(250);
  });
});

describe("topic", () => {
  it("compares ids", () => {
    expect(judge({ topic: "pet-policy" }, dogs)).toBe("passed");
    expect(judge({ topic: "parking" }, dogs)).toBe(
      'expected topic "parking", the bot used topic "pet-policy"',
    );
    expect(judge({ topic: "parking" }, reply("Hm."))).toContain("the bot used no topic");
  });
});

describe("tool", () => {
  const call = (args: Record<string, string | number>) => ({ name: "book-table", args });
  const booked = reply("Booked.", { tools: [call({ party_size: 4, time: "19:30" })] });

  it("is satisfied by one call among others", () => {
    expect(judge({ tool: { name: "book-table" } }, booked)).toBe("passed");
    const twice = reply("Booked.", { tools: [call({ party_size: 2 }), call({ party_size: 4 })] });
    expect(judge({ tool: { name: "book-table", args: { party_size: 4 } } }, twice)).toBe("passed");
  });
  it("compares arguments with their types", () => {
    expect(judge({ tool: { name: "book-table", args: { party_size: 4, time: "19:30" } } }, booked)).toBe(
      "passed",
    );
    expect(judge({ tool: { name: "book-table", args: { party_size: "4" } } }, booked)).toBe(
      'expected tool "book-table" to be called with party_size to be "4"; it was called with party_size 4',
    );
    expect(judge({ tool: { name: "book-table", args: { guest: true } } }, booked)).toContain("guest missing");
  });
  it("searches a pattern in an argument", () => {
    expect(judge({ tool: { name: "book-table", args: { time: { matches: "^19:" } } } }, booked)).toBe(
      "passed",
    );
    expect(judge({ tool: { name: "book-table", args: { party_size: { matches: "^4$" } } } }, booked)).toBe(
      "passed",
    );
    expect(judge({ tool: { name: "book-table", args: { time: { matches: "^20:" } } } }, booked)).toBe(
      'expected tool "book-table" to be called with time to match "^20:"; it was called with time "19:30"',
    );
  });
  it("counts: a second booking is not `once`, whatever its arguments", () => {
    const twice = reply("Booked.", { tools: [call({ party_size: 4 }), call({ party_size: 5 })] });
    expect(judge({ tool: { name: "book-table", times: 1, args: { party_size: 4 } } }, twice)).toBe(
      'expected tool "book-table" to be called once, the bot called it 2 times',
    );
    expect(judge({ tool: { name: "book-table", times: 2, args: { party_size: 4 } } }, twice)).toContain(
      "party_size 5",
    );
  });
  it("names what was called instead", () => {
    expect(judge({ tool: { name: "cancel" } }, booked)).toBe(
      'expected tool "cancel" to be called, the bot called "book-table"',
    );
    expect(judge({ tool: { name: "cancel" } }, dogs)).toContain("the bot called no tool");
  });
  it("does not find inherited names as arguments", () => {
    const expectation = { tool: { name: "book-table", args: { constructor: { matches: "." } } } };
    expect(judge(expectation, booked)).toContain("constructor missing");
  });
});

describe("no_tool", () => {
  const texted = reply("Sent.", { tools: [{ name: "send_sms", args: {} }] });

  it("true looks at this turn only", () => {
    expect(judge({ no_tool: true }, texted, dogs)).toBe("passed");
    expect(judge({ no_tool: true }, texted)).toBe('expected no tool to be called, the bot called "send_sms"');
  });
  it("a name looks back to the start of the conversation", () => {
    expect(judge({ no_tool: "send_sms" }, dogs, dogs)).toBe("passed");
    expect(judge({ no_tool: "send_sms" }, texted, dogs)).toContain("earlier in the conversation");
    expect(judge({ no_tool: "send_sms" }, dogs, texted)).toContain("in this turn");
  });
  it("a name cannot be judged when an earlier reply carried no trace", () => {
    expect(judge({ no_tool: "send_sms" }, replyWithoutTrace("Hm."), dogs)).toMatch(/^error/u);
    expect(judge({ no_tool: "send_sms" }, replyWithoutTrace("Hm."), texted)).toContain("in this turn");
  });
});

describe("handoff and refusal", () => {
  const handed = reply("One moment.", { handoff: { id: "counter", destination: "+15005550010" } });

  it("handoff: by id, any, or none", () => {
    expect(judge({ handoff: "counter" }, handed)).toBe("passed");
    expect(judge({ handoff: true }, handed)).toBe("passed");
    expect(judge({ handoff: false }, dogs)).toBe("passed");
    expect(judge({ handoff: "events" }, handed)).toBe(
      'expected a handoff to "events", the bot handed over to "counter"',
    );
    expect(judge({ handoff: true }, dogs)).toBe(
      'expected a handoff, the bot said "Dogs are not allowed inside."',
    );
    expect(judge({ handoff: false }, handed)).toBe('expected no handoff, the bot handed over to "counter"');
  });
  it("refusal: wanted or unwanted", () => {
    const refused = reply("I can't help with that.", { refusal: true });
    expect(judge({ refusal: true }, refused)).toBe("passed");
    expect(judge({ refusal: false }, dogs)).toBe("passed");
    expect(judge({ refusal: true }, dogs)).toContain("expected the bot to refuse, the bot said");
    expect(judge({ refusal: false }, refused)).toBe(
      'expected an answer and no refusal, the bot said "I can\'t help with that."',
    );
  });
});

describe("missing evidence", () => {
  const silent = replyWithoutTrace("Dogs are welcome.");

  it.each<Expectation>([
    { topic: "pet-policy" },
    { tool: { name: "book" } },
    { no_tool: true },
    { no_tool: "book" },
    { handoff: "counter" },
    { handoff: true },
    { handoff: false },
    { refusal: true },
    { refusal: false },
  ])("%j is an error without a trace, never passed", (expectation) => {
    expect(judge(expectation, silent)).toMatch(/^error: .*no trace/u);
  });
  it("a proven failure outweighs it", () => {
    expect(judge({ contains: ["cats"], topic: "pet-policy" }, silent)).toContain('to contain "cats"');
  });
  it("texts need no trace", () => {
    expect(judge({ contains: ["welcome"], not_contains: ["cats"], matches: "^Dogs" }, silent)).toBe("passed");
  });
});

describe("the list of assertions", () => {
  it("holds every kind once, each with its own way to be asserted", () => {
    const every: Required<Expectation> = {
      contains: ["a"],
      contains_any: ["a"],
      not_contains: ["a"],
      matches: "a",
      topic: "a",
      tool: { name: "a" },
      no_tool: true,
      handoff: true,
      refusal: true,
    };
    expect(ALL_ASSERTIONS.map((one) => one.name).sort()).toEqual(Object.keys(every).sort());
    for (const [name, expected] of Object.entries(every)) {
      expect(assertsAnything({ [name]: expected })).toBe(true);
    }
    expect(assertsAnything({})).toBe(false);
  });
});
