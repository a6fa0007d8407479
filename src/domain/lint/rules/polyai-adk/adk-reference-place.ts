import { ADK_PREFIXES } from "../../../agent/layouts/polyai-adk/adk-references.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { adkTexts } from "./adk-texts.ts";

export const adkReferencePlace: Rule = {
  id: "adk-reference-place",
  severity: "error",
  summary: "A reference stands in a text that can't hold one of its kind.",
  docs: "An SMS can only hold variables and translations; personality and role only attributes and variables; a default step calls no functions; a style prompt refers to nothing. The ADK refuses such a file even when what it names exists. Content of topics holds facts and calls no functions, sends no messages and hands nobody over: there it is a warning.",
  layouts: ["polyai-adk"],
  bad: {
    "topics/opening_hours.yaml":
      "name: Opening hours\ncontent: We open at 8 am. Otherwise use {{ho:counter}}.\n",
    "config/sms_templates.yaml":
      "sms_templates:\n  - { name: booking_confirmation, text: 'Booked. Call {{ho:counter}}.' }\n",
  },
  good: {
    "topics/opening_hours.yaml":
      "name: Opening hours\ncontent: We open at 8 am in {{attr:city}}.\nactions: Otherwise use {{ho:counter}}.\n",
  },
  check: (context) =>
    adkTexts(context).flatMap(({ reference, field, locate, item }): RuleHit[] => {
      if (reference.form !== "reference" || field.allowed.includes(reference.prefix)) return [];
      const allowed = field.allowed.map((prefix) => `{{${prefix}:}}`).join(", ");
      return [
        {
          ...(field.lenient ? { severity: "warning" } : {}),
          message: `A reference to a ${ADK_PREFIXES[reference.prefix]} is not possible in ${field.called}.`,
          hint: allowed === "" ? "No references are." : `Possible are ${allowed}.`,
          location: locate(),
          item,
        },
      ];
    }),
};
