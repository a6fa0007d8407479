import { itemName } from "../../../agent/agent.ts";
import { findCardNumbers } from "../../contacts/account-numbers.ts";
import { hitsInTexts, SPOKEN_SECTIONS } from "../../item-texts.ts";
import { locateWords } from "../../locate-words.ts";
import type { Rule, RuleHit } from "../../rule.ts";

/** Digits with little between them, a line's end and its indentation at most. */
const MANY_DIGITS = /[0-9](?:[^0-9A-Za-z]{0,20}[0-9]){11}/;

export const cardNumber: Rule = {
  id: "card-number",
  severity: "error",
  summary: "A text holds the number of a payment card.",
  docs: "A card's number in a repository is a breach of the rules of every card issuer, and versions repeat it for ever. Take it out. Only numbers of a known issuer with the right check digit are found; those that payment services publish for tests are fine. The number is never shown.",
  bad: {
    "agent/topics/pet-policy.yaml": "name: Pet policy\ncontent: We keep 4539 1488 0343 6467 as a deposit.\n",
  },
  good: { "agent/topics/pet-policy.yaml": "name: Pet policy\ncontent: Try it with 4242 4242 4242 4242.\n" },
  check: (context) =>
    hitsInTexts(
      context,
      [...SPOKEN_SECTIONS, "instructions", "rules", "entities"],
      (text) => MANY_DIGITS.test(text),
      (at): RuleHit[] =>
        findCardNumbers(at.text).map(({ text }) => {
          const { file, line, column } = locateWords(context, at.item, at.path, text);
          return {
            message: "This looks like the number of a payment card.",
            hint: "Take it out; if it is a guest's, tell whoever is responsible for personal data.",
            location: { file, line, column },
            item: itemName(at.item),
            hideLine: true,
          };
        }),
    ),
};
