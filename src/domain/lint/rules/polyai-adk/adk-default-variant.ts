import { findItem } from "../../../agent/agent.ts";
import { fieldAt, listAt, textAt } from "../../../json-fields.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const adkDefaultVariant: Rule = {
  id: "adk-default-variant",
  severity: "error",
  summary: "No variant is the default, or more than one is; or two have one name.",
  docs: "The default variant is what a guest gets when nothing else was chosen. There must be exactly one.",
  layouts: ["polyai-adk"],
  bad: {
    "config/variant_attributes.yaml":
      "variants:\n  - { name: harbour }\n  - { name: station }\nattributes:\n  - { name: city, values: { harbour: Portside, station: Railton } }\n",
  },
  good: {
    "config/variant_attributes.yaml":
      "variants:\n  - { name: harbour }\n  - { name: station, is_default: true }\nattributes:\n  - { name: city, values: { harbour: Portside, station: Railton } }\n",
  },
  check({ agent, locate }) {
    const item = findItem(agent, "agent", "variants");
    const variants = listAt(item?.value, "variants");
    if (item === undefined || variants.length === 0) return [];
    const hits: RuleHit[] = [];
    const names = new Set<string>();
    let first: string | undefined;
    variants.forEach((variant, index) => {
      const name = textAt(variant, "name") ?? "";
      if (names.has(name)) {
        hits.push({
          message: `There is a variant ${name} already.`,
          hint: "Give one of them another name.",
          location: locate(item, ["variants", index, "name"]),
          item: "agent/variants",
        });
      }
      names.add(name);
      if (fieldAt(variant, "is_default") !== true) return;
      if (first !== undefined) {
        hits.push({
          message: `Both ${first} and ${name} are the default variant.`,
          hint: "Set `is_default: true` in one of them only.",
          location: locate(item, ["variants", index, "is_default"], "key"),
          item: "agent/variants",
        });
      }
      first ??= name;
    });
    if (first === undefined) {
      hits.push({
        message: "No variant is the default.",
        hint: "Set `is_default: true` in one of them.",
        location: locate(item, ["variants"], "key"),
        item: "agent/variants",
      });
    }
    return hits;
  },
};
