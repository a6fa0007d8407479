import { unknownReferences } from "../../references.ts";
import type { Rule } from "../../rule.ts";

export const unknownTranslationReference: Rule = {
  id: "unknown-translation-reference",
  severity: "error",
  summary: "A text names a translation that does not exist.",
  docs: "Nothing would be said in its place. Correct the name, or add the translation to config/translations.yaml.",
  layouts: ["polyai-adk"],
  bad: { "topics/opening_hours.yaml": "name: Opening hours\ncontent: We are open. {{tn:farewel}}\n" },
  good: { "topics/opening_hours.yaml": "name: Opening hours\ncontent: We are open. {{tn:farewell}}\n" },
  check: (context) => unknownReferences(context, "responses"),
};
