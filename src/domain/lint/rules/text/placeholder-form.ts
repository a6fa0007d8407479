import { filledTexts, hasStrayBraces } from "../../placeholders.ts";
import type { Rule } from "../../rule.ts";

export const placeholderForm: Rule = {
  id: "placeholder-form",
  severity: "error",
  summary: "A text has double braces that are not a placeholder.",
  docs: "What is not exactly {{name}} stays as it is and would be read aloud. Close the braces, and use a name of small letters, digits and _.",
  // Other platforms fill in their texts in other ways.
  layouts: ["greenroom", "custom"],
  bad: {
    "agent/topics/opening-hours.yaml":
      "name: Opening hours\ncontent: We open at {{opening_time} every day.\n",
  },
  good: {
    "agent/topics/opening-hours.yaml":
      "name: Opening hours\ncontent: We open at {{opening_time}} every day.\n",
  },
  check: ({ agent, locate }) =>
    filledTexts(agent)
      .filter(({ text }) => hasStrayBraces(text))
      .map(({ item, path }) => ({
        message: "This text has double braces that are not a placeholder.",
        hint: "Write {{name}}, with both braces on each side and a plain name.",
        location: locate(item, path),
        item: `${item.section}/${item.id}`,
      })),
};
