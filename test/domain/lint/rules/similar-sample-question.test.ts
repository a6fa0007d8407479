import { describe, expect, it } from "vitest";
import { contentKey } from "../../../../src/domain/lint/content-words.ts";
import { lintSmallAgent, placeOf } from "../../../support/lint-small-agent.ts";

const same = (one: string, other: string, isEnglish = true) => {
  const key = contentKey(one, isEnglish);
  return key !== "" && key === contentKey(other, isEnglish);
};

describe("questions that ask the same", () => {
  it.each([
    ["Can I bring my dog?", "Could we bring the dogs, please"],
    ["What are your opening hours?", "Opening hours: what are the"],
    ["Where's the café?", "Where is the cafe"],
    ["Do you have a car park?", "You have car parks?"],
    ["I can't log in to my account", "I can not log in to the account"],
    ["how much is breakfast", "How much is the breakfast!"],
  ])("%j and %j", (one, other) => {
    expect(same(one, other)).toBe(true);
  });

  it.each([
    ["A table for 4 at 19:30", "A table for 6 at 19:30"],
    ["Which room is Mrs Doyle in?", "Which room is Mrs Brown in?"],
    ["When is breakfast?", "Where is breakfast?"],
    ["How much is breakfast?", "Is there breakfast?"],
    ["Can I park my car?", "Can you park my car?"],
    ["Can I pay by card?", "Can I not pay by card?"],
    ["A taxi from the airport to the hotel", "A taxi from the hotel to the airport"],
    ["How long does a transfer take?", "How long does a US transfer take?"],
    ["Is there parking?", "parking"],
    ["Can you do it?", "Could I have that?"],
    ["", "!?"],
  ])("but not %j and %j", (one, other) => {
    expect(same(one, other)).toBe(false);
  });

  it("differ in order, marks and accents only, in other languages than English", () => {
    expect(same("Darf ich meinen Hund mitbringen?", "Meinen Hund, darf ich mitbringen?", false)).toBe(true);
    expect(same("¿Dónde está el baño?", "donde esta el baño", false)).toBe(true);
    expect(same("Ist der Hund da?", "Ist ein Hund da?", false)).toBe(false);
    expect(same("Ein Taxi vom Hotel zum Bahnhof", "Ein Taxi zum Hotel vom Bahnhof", false)).toBe(false);
    expect(same("हिन्दी में", "हन्द में", false)).toBe(false);
  });

  it("are found across items, at the later one, and not when they are the very same or of one item", async () => {
    const questions = [
      "Is the dog allowed?",
      "Are dogs allowed!",
      "Is the terrace sunny?",
      "Are the terraces sunny?",
    ];
    const text = `name: Terrace\ncontent: Sunny.\nsample_questions:\n${questions.map((one) => `  - ${one}\n`).join("")}`;
    const findings = await lintSmallAgent({ "agent/topics/terrace.yaml": text }, "similar-sample-question");
    expect(findings.map((finding) => `${placeOf(finding)} ${finding.message}`)).toEqual([
      'agent/topics/terrace.yaml:4:5-24 The sample question "Are dogs allowed?" of topics/pet-policy asks the same.',
    ]);
  });

  it("quote no more than eighty characters of a long one", async () => {
    const long = `Dogs ${"very ".repeat(80)}welcome?`;
    const topic = (question: string) =>
      `name: "${question.length}"\ncontent: Hm.\nsample_questions: ["${question}"]\n`;
    const [finding] = await lintSmallAgent(
      { "agent/topics/a.yaml": topic(long), "agent/topics/b.yaml": topic(`Are the ${long}`) },
      "similar-sample-question",
    );
    expect(finding?.message.length).toBeLessThan(160);
  });
});
