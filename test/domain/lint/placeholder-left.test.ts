import { describe, expect, it } from "vitest";
import type { LayoutId } from "../../../src/domain/agent/layouts/layout.ts";
import { findPatterns } from "../../../src/domain/lint/text/anchored-patterns.ts";
import { LEFT_NOTES, LEFT_TEMPLATES } from "../../../src/domain/lint/text/left-placeholders.ts";
import { lintSmallAgent, placeOf } from "../../support/lint-small-agent.ts";
import { bankingQuestions } from "../../support/shared-data.ts";

const LATER = `TO${"DO"}`;
const wordsIn = (text: string, layout: LayoutId = "greenroom") =>
  findPatterns(text, [...LEFT_NOTES, ...LEFT_TEMPLATES[layout]]).map(({ words }) => words);

describe("places left to fill in", () => {
  it.each([
    [`Dogs pay ${LATER}`, LATER],
    [`${LATER}: ask Ida about dogs`, LATER],
    [`(${LATER}) dogs`, LATER],
    [`Dogs pay FIX${"ME"} euros`, `FIX${"ME"}`],
    ["Dogs pay TBD.", "TBD"],
    ["The price is XXX euros", "XXX"],
    ["Lorem ipsum dolor sit amet", "Lorem ipsum"],
    ["Welcome to <insert hotel name>!", "<insert hotel name>"],
    ["Welcome to <your hotel>!", "<your hotel>"],
    ["Welcome to [your hotel]!", "[your hotel]"],
    ["Welcome to [Company Name]!", "[Company Name]"],
    ["Call [phone number].", "[phone number]"],
    ["Hello {guest_name}!", "{guest_name}"],
    ["Hello %s!", "%s"],
    ["You have %d messages", "%d"],
    ["Hello %(name)s!", "%(name)s"],
    ["Hello $\u007Bname}!", "$\u007Bname}"],
  ])("are found in %j", (text, words) => {
    expect(wordsIn(text)).toEqual([words]);
  });

  it.each([
    "Hello {{guest_name}}, {{ fee }} euros",
    "50%discount, 100% sure, 5 % of guests, 20%s",
    "See [your booking](https://hotel.example.test) or [your booking][1]: fine",
    `El precio es ${LATER} INCLUIDO`,
    "Todo el día; a to-do list; the toDo app; AUTODOC",
    "Size XXL, room XXIV, MCMXXX and xxx-large",
    '<break time="1s"/> <say-as interpret-as="date">1</say-as> a < b > c <br>',
    "[laughs] [pause] [1] [ ] [x]",
    'Use {"a": 1} or { } or {1} or {"x"}',
    "It costs $5 or $ {5}.",
    "\\{escaped} and f(x){ return }",
  ])("are not seen in %j", (text) => {
    expect(wordsIn(text)).toEqual([]);
  });

  it.each<[LayoutId, string, string[]]>([
    ["rasa", "Hello {name}, {{ context.name }}", []],
    ["rasa", "Hello $\u007Bname}, %s", ["%s", "$\u007Bname}"]],
    ["polyai-adk", "Hello {{fn:name}} {{vrbl:x}} $\u007Bname}", []],
    ["polyai-adk", "Hello {name}", ["{name}"]],
    ["dialogflow-cx", "Hello $session.params.name, $\u007BTOOL:book}", []],
    ["dialogflow-cx", "Hello {name}", ["{name}"]],
    ["custom", "Hello {name}, %s, $\u007Bname}, {{name}}", []],
  ])("are not what the layout %s fills in: %j", (layout, text, words) => {
    expect(wordsIn(text, layout)).toEqual(words);
  });

  it("are not seen in 5,000 questions of guests of a bank", () => {
    expect(bankingQuestions(5000)?.filter((line) => wordsIn(line).length > 0) ?? []).toEqual([]);
  });

  it("are reported where guests would hear them, at the very words", async () => {
    const found = await lintSmallAgent(
      {
        "agent/topics/pet-policy.yaml":
          "name: Pets {x}\nsample_questions: ['Is {x} allowed?']\ncontent: |\n  Dogs are fine.\n  Cats pay {fee} a night.\n",
        "agent/instructions.md": `Be kind to {name}.\nPrices are TBD.\n`,
        "agent/sms/booking-confirmation.yaml": "text: 'Hi %s, see you!'\n",
        "agent/tools/book-table.yaml": "description: Books {x}\nreply: Booked for {guest}.\n",
      },
      "placeholder-left",
    );
    expect(found.map((finding) => [placeOf(finding), finding.message, finding.severity])).toEqual([
      ["agent/instructions.md:2:12-15", 'This text holds a note of something left to do: "TBD".', "warning"],
      [
        "agent/sms/booking-confirmation.yaml:1:11-13",
        'This text holds a place that nobody has filled in: "%s".',
        "warning",
      ],
      [
        "agent/tools/book-table.yaml:2:19-26",
        'This text holds a place that nobody has filled in: "{guest}".',
        "warning",
      ],
      [
        "agent/topics/pet-policy.yaml:5:12-17",
        'This text holds a place that nobody has filled in: "{fee}".',
        "warning",
      ],
    ]);
  });
});
