import { itemName } from "../../../agent/agent.ts";
import { hitsInTexts, type ItemText, SPOKEN_SECTIONS } from "../../item-texts.ts";
import { locateWords } from "../../locate-words.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { type AnchoredPattern, anchorsInFile, findPatterns } from "../../text/anchored-patterns.ts";
import { LEFT_NOTES, LEFT_TEMPLATES } from "../../text/left-placeholders.ts";

export const placeholderLeft: Rule = {
  id: "placeholder-left",
  severity: "warning",
  summary: "A text still has a place that somebody meant to fill in.",
  docs: "Notes such as TBD, filler text, `<insert …>` and `[your …]` are read to guests as they stand, and so is another system's way of filling in values: `{name}`, `%s`. What the layout itself fills in is fine: `{{name}}` here, `{slot}` in Rasa, `$session.params.name` in Dialogflow CX, `{{fn:name}}` in PolyAI. Fill it in, or take it out.",
  bad: {
    "agent/topics/pet-policy.yaml": "name: Pet policy\ncontent: Dogs pay {dog_fee} a night, cats TBD.\n",
  },
  good: {
    "agent/topics/pet-policy.yaml":
      "name: Pet policy\ncontent: We open at {{opening_time}}, [see our page](https://cafe.example.test).\n",
  },
  check(context) {
    const look = (at: ItemText, patterns: readonly AnchoredPattern[]): RuleHit[] =>
      findPatterns(at.text, patterns).map(({ what, words }) => ({
        message: `This text holds ${what}: ${JSON.stringify(words)}.`,
        hint: "Fill it in, or take it out.",
        location: locateWords(context, at.item, at.path, words),
        item: itemName(at.item),
      }));
    const heard = [...LEFT_NOTES, ...LEFT_TEMPLATES[context.layout]];
    const likely = anchorsInFile(heard);
    return [
      ...hitsInTexts(context, ["instructions", "rules"], likely, (at) => look(at, LEFT_NOTES)),
      ...hitsInTexts(context, SPOKEN_SECTIONS, likely, (at) => (at.isHeard ? look(at, heard) : [])),
    ];
  },
};
