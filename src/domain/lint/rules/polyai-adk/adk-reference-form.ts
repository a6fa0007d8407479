import {
  ADK_PREFIXES,
  type AdkReference,
  MOST_REFERENCES,
} from "../../../agent/layouts/polyai-adk/adk-references.ts";
import { didYouMean } from "../../references.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { adkTexts } from "./adk-texts.ts";

export const adkReferenceForm: Rule = {
  id: "adk-reference-form",
  severity: "error",
  summary: "Braces in a text are not a reference, so they stay in it as they are.",
  docs: "A reference is {{prefix:name}} without spaces; the name has letters, digits, _ and -. What the platform does not recognise, the model reads as it is written. References of the old form, with a dollar sign and single braces, are noted.",
  layouts: ["polyai-adk"],
  bad: {
    "agent_settings/rules.txt":
      "Be kind.\nWhen you can't help, use {{handoff:counter}} or {{ho: counter}}.\n",
  },
  good: { "agent_settings/rules.txt": "Be kind.\nWhen you can't help, use {{ho:counter}}.\n" },
  check(context) {
    const hits: RuleHit[] = [];
    const old = new Set<string>();
    for (const { reference, locate, item } of adkTexts(context)) {
      const said = explain(reference);
      // Old projects are full of the old form: once for an item is enough.
      if (said === undefined || (reference.form === "legacy" && old.has(item))) continue;
      if (reference.form === "legacy") old.add(item);
      hits.push({ ...said, location: locate(), item });
    }
    return hits;
  },
};

function explain(reference: AdkReference): Pick<RuleHit, "message" | "hint" | "severity"> | undefined {
  switch (reference.form) {
    case "reference":
      return undefined;
    case "bad-name":
      return {
        message: `The platform does not recognise this as a reference to a ${ADK_PREFIXES[reference.prefix]}.`,
        hint: `Write {{${reference.prefix}:name}} without spaces; the name has letters, digits, _ and -.`,
      };
    case "unknown-prefix":
      return {
        message: "There is no reference with this prefix.",
        hint: didYouMean(
          reference.name,
          Object.keys(ADK_PREFIXES),
          `Prefixes are ${Object.keys(ADK_PREFIXES).join(", ")}.`,
        ),
      };
    case "no-prefix":
      return {
        message: "These braces are not a reference and stay as they are.",
        hint: "Say what is meant: {{attr:name}} for an attribute, {{vrbl:name}} for a variable.",
        severity: "warning",
      };
    case "open":
      return { message: "These braces are not closed.", hint: "Write {{prefix:name}} on one line." };
    case "too-many":
      return {
        message: `This text has more than ${MOST_REFERENCES} references; the rest of it was not looked at.`,
        hint: "Split it into texts that are about one thing each.",
      };
    case "legacy":
      return {
        message: "This is the old form of a reference.",
        hint: "Write {{attr:name}} for an attribute, {{vrbl:name}} for a variable.",
        severity: "note",
      };
  }
}
