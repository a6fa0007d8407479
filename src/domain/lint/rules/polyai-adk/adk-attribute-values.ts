import { findItem } from "../../../agent/agent.ts";
import { listAt, objectAt, textAt } from "../../../json-fields.ts";
import { didYouMean } from "../../references.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const adkAttributeValues: Rule = {
  id: "adk-attribute-values",
  severity: "error",
  summary: "An attribute has no value for some variant, or one for a variant that does not exist.",
  docs: "Where the value is missing, the agent would say nothing in its place. Every attribute needs a value for every variant; it may be empty text.",
  layouts: ["polyai-adk"],
  bad: {
    "config/variant_attributes.yaml":
      "variants:\n  - { name: harbour, is_default: true }\n  - { name: station }\nattributes:\n  - { name: city, values: { harbour: Portside, sation: Railton } }\n",
  },
  good: {
    "config/variant_attributes.yaml":
      "variants:\n  - { name: harbour, is_default: true }\n  - { name: station }\nattributes:\n  - { name: city, values: { harbour: Portside, station: '' } }\n",
  },
  check({ agent, locate }) {
    const item = findItem(agent, "agent", "variants");
    if (item === undefined) return [];
    const names = listAt(item.value, "variants").flatMap((variant) => textAt(variant, "name") ?? []);
    const known = new Set(names);
    return listAt(item.value, "attributes").flatMap((attribute, index): RuleHit[] => {
      const path = ["attributes", index, "values"];
      const values = objectAt(attribute, "values");
      const missing = names.filter((name) => !Object.hasOwn(values, name));
      const extra = Object.keys(values).filter((name) => !known.has(name));
      const called = textAt(attribute, "name") ?? "This attribute";
      return [
        ...(missing.length === 0
          ? []
          : [
              {
                message: `The attribute ${called} has no value for ${missing.slice(0, 5).join(", ")}.`,
                hint: "Add one for every variant; it may be empty text.",
                location: locate(item, path, "key"),
                item: "agent/variants",
              },
            ]),
        ...extra.map((name) => ({
          message: `There is no variant ${name}.`,
          hint: didYouMean(name, known, "Remove the value, or add the variant."),
          location: locate(item, [...path, name], "key"),
          item: "agent/variants",
        })),
      ];
    });
  },
};
