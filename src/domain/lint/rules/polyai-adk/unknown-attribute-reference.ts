import { findItem } from "../../../agent/agent.ts";
import { listAt, textAt } from "../../../json-fields.ts";
import { didYouMean } from "../../references.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { adkTexts } from "./adk-texts.ts";

export const unknownAttributeReference: Rule = {
  id: "unknown-attribute-reference",
  severity: "error",
  summary: "A text names a variant attribute that does not exist.",
  docs: "Nothing would be said in its place. Correct the name, or add the attribute to config/variant_attributes.yaml.",
  layouts: ["polyai-adk"],
  bad: { "topics/opening_hours.yaml": "name: Opening hours\ncontent: We are in {{attr:town}}.\n" },
  good: { "topics/opening_hours.yaml": "name: Opening hours\ncontent: We are in {{attr:city}}.\n" },
  check(context) {
    const variants = findItem(context.agent, "agent", "variants");
    const known = new Set(listAt(variants?.value, "attributes").flatMap((one) => textAt(one, "name") ?? []));
    return adkTexts(context).flatMap(({ reference, field, locate, item }): RuleHit[] => {
      if (reference.form !== "reference" || reference.prefix !== "attr") return [];
      if (!field.allowed.includes("attr") || known.has(reference.name)) return [];
      return [
        {
          message: `There is no attribute ${reference.name}.`,
          hint: didYouMean(reference.name, known, "Add it to config/variant_attributes.yaml."),
          location: locate(),
          item,
        },
      ];
    });
  },
};
