import { expect, it } from "vitest";
import { yesOrNo } from "../../src/reference-bot/yes-or-no.ts";

it.each([
  "yes",
  "Yes!",
  "yeah sure",
  "Of course",
  "ok",
  "OK, go ahead",
  "please do",
  "Please",
  "sounds good",
  "no problem",
  "why not",
  "Yes, when is breakfast?",
  "I would love that",
  "that's fine",
  "well, yes",
])("takes %j for a yes", (text) => {
  expect(yesOrNo(text)).toBe("yes");
});

it.each([
  "no",
  "No thanks",
  "nope",
  "I'd rather not",
  "don't",
  "please don't send it",
  "no, email is enough",
  "that is not right",
  "I do not want that",
])("takes %j for a no", (text) => {
  expect(yesOrNo(text)).toBe("no");
});

it.each([
  "",
  "maybe",
  "not sure",
  "I'm not sure",
  "yes and no",
  "yes but don't send it",
  "sure, not",
  "what?",
  "Is that ok?",
  "Could you send it to my wife?",
  "What is the right time to come please?",
  "I think breakfast was great and the staff was lovely and good",
  "yesterday",
  "nothing",
  "eyes",
  "know",
  "ja",
])("takes %j for neither", (text) => {
  expect(yesOrNo(text)).toBe("unclear");
});
