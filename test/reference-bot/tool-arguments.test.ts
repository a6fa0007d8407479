import { describe, expect, it } from "vitest";
import { findDate, findTime } from "../../src/reference-bot/dates-and-times.ts";
import type { EffectiveParameter } from "../../src/reference-bot/effective-items.ts";
import { extractAnswer, extractMentioned } from "../../src/reference-bot/tool-arguments.ts";

const parameter = (extra: Partial<EffectiveParameter>): EffectiveParameter => ({
  name: "value",
  type: "string",
  ask: "?",
  required: true,
  ...extra,
});
function answer(extra: Partial<EffectiveParameter>, text: string, today?: string) {
  const found = extractAnswer(parameter(extra), text, today);
  return found.rest === undefined ? { problem: found.problem } : found.value;
}

describe("whole numbers", () => {
  it.each([
    ["4", 4],
    ["four", 4],
    ["Four people, please", 4],
    ["there will be twelve of us", 12],
    ["twenty", 20],
    ["twenty-five", 25],
    ["thirty two", 32],
    ["just 1", 1],
    ["-3", -3],
    ["a table for 6!", 6],
  ])("are found in %j", (text, value) => {
    expect(answer({ type: "integer" }, text)).toBe(value);
  });
  it.each(["a few", "2 or 3", "2.5", "B12", "19:30", "", "٣", "1e9 or so", "the 4th floor"])(
    "are not guessed from %j",
    (text) => {
      expect(answer({ type: "integer" }, text)).toMatchObject({
        problem: expect.stringContaining("whole number"),
      });
    },
  );
  it("take the number beside their name when there are several", () => {
    expect(answer({ type: "integer", name: "nights" }, "2 people for 3 nights")).toBe(3);
    expect(answer({ type: "integer", name: "party_size" }, "2 people for 3 nights")).toBe(2);
  });
  it("stay within their limits", () => {
    expect(answer({ type: "integer", minimum: 1 }, "0")).toEqual({ problem: "It has to be at least 1." });
    expect(answer({ type: "integer", maximum: 8 }, "9")).toEqual({ problem: "It can be 8 at most." });
  });
});

describe("dates", () => {
  it.each([
    ["2026-12-04", "2026-12-04"],
    ["on 4 December 2026", "2026-12-04"],
    ["December 4th, 2026", "2026-12-04"],
    ["04.12.2026", "2026-12-04"],
    ["the 4th of December", "4 December"],
    ["4 Dec", "4 December"],
    ["29 February", "29 February"],
    ["29 February 2028", "2028-02-29"],
  ])("are found in %j", (text, value) => {
    expect(answer({ format: "date" }, text)).toBe(value);
  });
  it.each([
    "tomorrow",
    "next Friday",
    "2026-13-01",
    "2026-02-30",
    "31 June",
    "29 February 2027",
    "04/12/2026",
    "soon",
    "",
  ])("are not guessed from %j", (text) => {
    expect(answer({ format: "date" }, text)).toMatchObject({
      problem: expect.stringContaining("4 December"),
    });
  });
  it.each([
    ["tomorrow", "2026-11-21"],
    ["today", "2026-11-20"],
    ["the day after tomorrow", "2026-11-22"],
    ["on Monday", "2026-11-23"],
    ["Friday", "2026-11-27"],
    ["4 December", "2026-12-04"],
    ["4 March", "2027-03-04"],
  ])("are told from the calendar when there is one: %j", (text, value) => {
    expect(findDate(text, "2026-11-20")?.value).toBe(value);
  });
});

describe("times", () => {
  it.each([
    ["19:30", "19:30"],
    ["at 7 pm", "19:00"],
    ["7pm", "19:00"],
    ["7.30 p.m.", "19:30"],
    ["seven pm please", "19:00"],
    ["12 am", "00:00"],
    ["12 pm", "12:00"],
    ["half past 7 pm", "19:30"],
    ["quarter to 8 am", "07:45"],
    ["noon", "12:00"],
    ["eight in the evening", "20:00"],
    ["9:05", "09:05"],
    ["18 o'clock", "18:00"],
    ["18", "18:00"],
  ])("are found in %j", (text, value) => {
    expect(answer({ format: "time" }, text)).toBe(value);
  });
  it.each(["7", "seven", "at 8 o'clock", "25:00", "19:75", "later", "", "13 pm", "2026-12-04"])(
    "are not guessed from %j",
    (text) => {
      expect(answer({ format: "time" }, text)).toMatchObject({ problem: expect.stringContaining("19:30") });
    },
  );
  it("do not take a bare number for an hour unless a time was asked for", () => {
    expect(findTime("room 14")).toBeUndefined();
  });
});

describe("numbers to call and addresses", () => {
  it.each([
    ["+1 500 555 0006", "+15005550006"],
    ["it is +44 (0)20-7946/0000, thanks", "+4402079460000"],
    ["0049 30 1234567", "+49301234567"],
  ])("are found in %j", (text, value) => {
    expect(answer({ format: "phone" }, text)).toBe(value);
  });
  it.each(["030 1234567", "+12", "call me", `+1${"2".repeat(40)}`])("are not guessed from %j", (text) => {
    expect(answer({ format: "phone" }, text)).toHaveProperty("problem");
  });
  it("are lower case when they are for e-mail", () => {
    expect(answer({ format: "email" }, "Ana.Ruiz@Example.test, please")).toBe("ana.ruiz@example.test");
    expect(answer({ format: "email" }, "ana at example")).toHaveProperty("problem");
  });
});

describe("choices, yes or no, free text", () => {
  const room = { enum: ["double", "double sea-view", "family suite"] };
  it.each([
    ["a double please", "double"],
    ["the double sea view", "double sea-view"],
    ["DOUBLE SEA-VIEW", "double sea-view"],
    ["the suite", "family suite"],
  ])("find %j", (text, value) => {
    expect(answer(room, text)).toBe(value);
  });
  it("name the choices when none was made", () => {
    expect(answer(room, "the cheapest")).toEqual({
      problem: "Please choose one of these: double, double sea-view, family suite.",
    });
  });
  it("understand yes and no", () => {
    expect(answer({ type: "boolean" }, "yes please")).toBe(true);
    expect(answer({ type: "boolean" }, "no")).toBe(false);
    expect(answer({ type: "boolean" }, "perhaps")).toHaveProperty("problem");
  });
  it.each([
    ["My name is Jo Miller.", "Jo Miller"],
    ["it's HH-20417", "HH-20417"],
    ["A green rain jacket", "A green rain jacket"],
    ["I'm", "I'm"],
  ])("keep the words of %j", (text, value) => {
    expect(answer({}, text)).toBe(value);
  });
  it("keep at most 200 characters", () => {
    expect(String(answer({}, "x".repeat(4_000)))).toHaveLength(200);
  });
  it("need something to be said", () => {
    expect(answer({}, "  ")).toHaveProperty("problem");
  });
});

describe("values mentioned in passing", () => {
  const booking = [
    parameter({ name: "guests", type: "integer" }),
    parameter({ name: "nights", type: "integer" }),
    parameter({ name: "check_in", format: "date" }),
    parameter({ name: "room_type", enum: ["double", "suite"] }),
    parameter({ name: "name" }),
  ];
  it("are taken when they can't be mistaken", () => {
    const found = extractMentioned(booking, "A double for two adults, 3 nights from 4 December 2026");
    expect(Object.fromEntries(found)).toEqual({
      guests: 2,
      nights: 3,
      check_in: "2026-12-04",
      room_type: "double",
    });
  });
  it("leave free text and lone numbers that could mean several things", () => {
    expect(extractMentioned(booking, "Book 5 for Jo Miller").size).toBe(0);
  });
  it("do not take the digits of a date or time for a number", () => {
    const one = [parameter({ name: "party_size", type: "integer" })];
    expect(extractMentioned(one, "a table on 4 December at 19:30").size).toBe(0);
    expect(extractMentioned(one, "I would like one").size).toBe(0);
  });
});

it("stays quick on text made to be slow", () => {
  const texts = [
    "1".repeat(4_000),
    "a@".repeat(2_000),
    "+1 ".repeat(1_300),
    "1.".repeat(2_000),
    "my name is ".repeat(360),
  ];
  for (const text of texts)
    for (const format of ["date", "time", "email", "phone"] as const) answer({ format }, text);
  for (const text of texts) answer({ type: "number" }, text);
});
