import { describe, expect, it } from "vitest";
import type { Channel } from "../../src/domain/regression/suite.ts";
import { createBot } from "../../src/reference-bot/dialogue.ts";
import type { BotReply } from "../../src/reference-bot/dialogue-state.ts";
import { effectiveConfig } from "../../src/reference-bot/effective-config.ts";
import { writtenSnapshot } from "../support/written-snapshot.ts";

/** Talks to the small agent; gives every reply, the last one flattened. */
function talk(
  says: readonly string[],
  options: {
    files?: Readonly<Record<string, string | null>>;
    channel?: Channel;
    environment?: string;
    today?: string;
  } = {},
) {
  const config = effectiveConfig(writtenSnapshot(options.files), options.environment ?? "sandbox");
  const bot = createBot(config, options.today === undefined ? {} : { today: options.today });
  let { state } = bot.start(options.channel ?? "chat");
  const replies: BotReply[] = [];
  for (const say of says) {
    const answered = bot.answer(state, say);
    state = answered.state;
    replies.push(answered.reply);
  }
  const last = replies.at(-1);
  if (last === undefined) throw new Error("nothing was said");
  return { replies, last, text: last.messages.join("\n"), trace: last.trace };
}
const toolsOf = (replies: readonly BotReply[]) => replies.flatMap((reply) => reply.trace.tools);

describe("topics", () => {
  it("answers a sample question with the environment's variables filled in", () => {
    const { text, trace } = talk(["When are you open?"]);
    expect(text).toBe("We are open from 8 am to 6 pm, every day.");
    expect(trace).toMatchObject({ topic: "opening-hours", refusal: false, tools: [] });
  });

  it.each([
    ["what time do you open in the morning", "opening-hours"],
    ["may I bring my puppy with me", "pet-policy"],
    ["do you allow dogs", "pet-policy"],
    ["could I reserve a table for tonight please", "table-booking"],
    ["i'd like to make a reservation for a table", "table-booking"],
    ["openning hours", "opening-hours"],
  ])("recognises the paraphrase %j", (say, topic) => {
    expect(talk([say]).trace.topic).toBe(topic);
  });

  it.each([
    "What is the capital of France?",
    "Tell me a joke",
    "asdf qwer zxcv",
    "",
    "   ",
    "?!",
    "__proto__ constructor toString hasOwnProperty",
    "yes",
  ])("says that it did not understand %j", (say) => {
    const { text, trace } = talk([say]);
    expect(text).toContain("I did not get that");
    expect(trace).not.toHaveProperty("topic");
  });

  it("never answers from a disabled topic", () => {
    const disabled = `name: Pet policy\nenabled: false\nsample_questions: [Are dogs allowed?]\ncontent: No dogs.\n`;
    expect(
      talk(["Are dogs allowed?"], { files: { "agent/topics/pet-policy.yaml": disabled } }).text,
    ).toContain("I did not get that");
  });

  it("answers from knowledge when no topic fits", () => {
    expect(talk(["Do you have carrot cake?"]).text).toContain("We bake a carrot cake");
  });
});

describe("tools", () => {
  const booking = ["I would like to book a table", "Four people", "19:30"];

  it("asks for what is missing, turn by turn, and calls with typed values", () => {
    const { replies, text } = talk(booking);
    expect(replies[0]?.messages.join(" ")).toContain("For how many people?");
    expect(replies[1]?.messages.join(" ")).toBe("At what time?");
    expect(toolsOf(replies)).toEqual([{ name: "book-table", args: { party_size: 4, time: "19:30" } }]);
    expect(text).toContain("Your table for 4 at 19:30 is booked, reference T-100.");
    expect(replies[1]?.trace).toMatchObject({
      topic: "table-booking",
      state: { collected: { party_size: 4 }, pending: "argument", asking: "time" },
    });
  });

  it("takes what was said already instead of asking again", () => {
    const { replies } = talk(["Can I reserve a table for six at 7 pm?"]);
    expect(toolsOf(replies)).toEqual([{ name: "book-table", args: { party_size: 6, time: "19:00" } }]);
  });

  it("takes several values from one answer", () => {
    const { replies } = talk(["I would like to book a table", "4 people at 7.30 pm"]);
    expect(toolsOf(replies)).toEqual([{ name: "book-table", args: { party_size: 4, time: "19:30" } }]);
  });

  it("refuses a value outside the limits and says which they are", () => {
    const { text, replies } = talk(["I would like to book a table", "twenty people"]);
    expect(text).toContain("between 1 and 8");
    expect(text).toContain("For how many people?");
    expect(toolsOf(replies)).toEqual([]);
  });

  it("answers a question in between and comes back to the open one", () => {
    const { replies, text } = talk(["I would like to book a table", "Are dogs allowed?", "two", "18:00"]);
    expect(replies[1]?.messages).toEqual([
      "Dogs are not allowed inside, but welcome on the terrace.",
      "For how many people?",
    ]);
    expect(text).toContain("table for 2 at 18:00");
  });

  it("keeps the answer to a later question and asks the open one again", () => {
    const { replies, text } = talk(["I would like to book a table", "At 19:30", "Four people"]);
    expect(replies[1]?.trace?.tools).toEqual([]);
    expect(replies[1]?.messages).toEqual(["For how many people?"]);
    expect(replies[2]?.trace?.tools).toEqual([
      { name: "book-table", args: { party_size: 4, time: "19:30" } },
    ]);
    expect(text).toContain("4 at 19:30");
  });

  it("drops the booking when the guest does", () => {
    const { replies } = talk(["I would like to book a table", "never mind", "Four people", "yes"]);
    expect(replies[1]?.messages).toEqual(["All right, I have left that."]);
    expect(toolsOf(replies)).toEqual([]);
  });

  it("stops asking after three answers it can't use, and offers a person", () => {
    const { text, replies } = talk(["I would like to book a table", "blue", "green", "red"]);
    expect(text).toContain("Shall I put you through to a person?");
    expect(toolsOf(replies)).toEqual([]);
  });
});

describe("text messages", () => {
  const booked = ["I would like to book a table", "Four people", "19:30"];

  it("asks before it sends, and sends nothing until then", () => {
    const { text, replies } = talk(booked);
    expect(text).toContain("Shall I text you a confirmation?");
    expect(toolsOf(replies).map((call) => call.name)).not.toContain("send_sms");
  });

  it.each(["Yes please", "sure", "ok", "that would be great", "Please send it", "why not"])(
    "sends once after %j",
    (say) => {
      const { trace, text } = talk([...booked, say]);
      expect(trace.tools).toEqual([{ name: "send_sms", args: { template: "booking-confirmation" } }]);
      expect(text).not.toContain("See you soon");
    },
  );

  it.each([
    "No thanks",
    "no",
    "I'd rather not",
    "please don't",
    "not sure",
    "yes but don't send it",
    "maybe",
    "What is the right time to come please?",
    "never mind",
    "",
  ])("sends nothing after %j", (say) => {
    const { replies } = talk([...booked, say]);
    expect(toolsOf(replies).map((call) => call.name)).not.toContain("send_sms");
  });

  it("asks once more when the answer is unclear, then leaves it", () => {
    const { replies } = talk([...booked, "hm", "hmm", "yes"]);
    expect(replies[3]?.messages.join(" ")).toContain("Shall I text you a confirmation?");
    expect(replies[4]?.messages.join(" ")).toContain("will not send");
    expect(toolsOf(replies).map((call) => call.name)).not.toContain("send_sms");
  });

  it("sends at once when the template needs no consent", () => {
    const { replies } = talk(booked, {
      files: { "agent/sms/booking-confirmation.yaml": "text: Booked.\nrequires_consent: false\n" },
    });
    expect(toolsOf(replies).map((call) => call.name)).toEqual(["book-table", "send_sms"]);
  });
});

describe("handoffs and refusals", () => {
  it("refuses what a guardrail names", () => {
    const { trace, text } = talk(["Can I sue my landlord?"]);
    expect(trace.refusal).toBe(true);
    expect(text).toContain("only help with questions about the café");
  });

  it.each([
    "I want to talk to a person",
    "human please",
    "put me through",
    "can I speak with a real human being",
    "operator",
  ])("hands over when asked with %j", (say) => {
    const { last, trace } = talk([say]);
    expect(trace.handoff).toEqual({ id: "counter", destination: "+15005550010" });
    expect(last.ended).toBe(true);
  });

  it("uses the destination of the environment", () => {
    expect(talk(["I want to talk to a person"], { environment: "live" }).trace.handoff?.destination).toBe(
      "+15005550011",
    );
  });

  it("prefers the handoff that fits", () => {
    expect(talk(["I'm planning a private party"]).trace.handoff?.id).toBe("events");
  });

  it("says nothing more after it has handed over", () => {
    const { last } = talk(["I want to talk to a person", "When are you open?"]);
    expect(last).toMatchObject({ messages: [], ended: true });
  });

  it("offers a person after two sentences it did not understand, and hands over after the third", () => {
    const { replies } = talk(["gibberish one", "gibberish two", "gibberish three"]);
    expect(replies[0]?.messages.join(" ")).not.toContain("put you through");
    expect(replies[1]?.messages.join(" ")).toContain("Shall I put you through to a person?");
    expect(replies[2]?.trace.handoff?.id).toBe("counter");
  });

  it("takes yes for the offer and forgets it after no", () => {
    expect(talk(["gibberish one", "gibberish two", "yes"]).trace.handoff?.id).toBe("counter");
    expect(talk(["gibberish one", "gibberish two", "no", "yes"]).trace.handoff).toBeUndefined();
  });
});

describe("flows", () => {
  it("goes through the steps and hands over at the end", () => {
    const { replies, last } = talk(["I want to complain", "The cake was dry"]);
    expect(replies[0]).toMatchObject({
      messages: ["I am sorry to hear that. What went wrong?"],
      trace: { flow: "complaint" },
    });
    expect(last.trace.state.collected).toEqual({ complaint: "The cake was dry" });
    expect(last.trace.handoff?.id).toBe("counter");
    expect(last.messages[0]).toBe("Thank you, I have noted it.");
  });

  it("is cut off when its steps lead in a circle", () => {
    const circle = `sample_questions: [Go round]\nsteps:\n  - { id: a, say: Round, next: b }\n  - { id: b, say: and, next: a }\n`;
    const { last } = talk(["Go round"], { files: { "agent/flows/complaint.yaml": circle } });
    expect(last.messages.length).toBeLessThan(100);
  });
});

describe("the call channel", () => {
  it("says no Markdown, links or emoji", () => {
    const content =
      'name: Menu\nsample_questions: [What is on the menu?]\ncontent: "**Soup** 🍲 and [cake](https://x.test/a) - see https://x.test/menu."\n';
    const files = { "agent/topics/pet-policy.yaml": content };
    expect(talk(["What is on the menu?"], { files, channel: "call" }).text).toBe("Soup and cake - see.");
    expect(talk(["What is on the menu?"], { files }).text).toContain("**Soup** 🍲");
  });
});
