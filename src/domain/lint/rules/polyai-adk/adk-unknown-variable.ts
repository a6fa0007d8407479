import { didYouMean } from "../../references.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { adkFunctionFiles } from "./adk-files.ts";
import { adkTexts } from "./adk-texts.ts";

/** As the ADK finds variables: `conv.state.name`, but not a method that is called. */
const VARIABLE = /(?<![\w.])conv\.state\.([A-Za-z_]\w{0,199})\b(?!\s{0,20}\()/g;

export const adkUnknownVariable: Rule = {
  id: "adk-unknown-variable",
  severity: "error",
  summary: "A text names a variable that no function uses.",
  docs: "Variables exist because a function speaks of conv.state.name. A name that none of them knows is never filled in. Correct the name, or set it in a function.",
  layouts: ["polyai-adk"],
  bad: { "agent_settings/rules.txt": "Call the guest {{vrbl:guestname}}.\n" },
  good: { "agent_settings/rules.txt": "Call the guest {{vrbl:guest_name}}.\n" },
  check(context) {
    const files = adkFunctionFiles(context);
    if (files.length === 0) return [];
    const known = new Set(
      files.flatMap(({ file }) => [...file.text.matchAll(VARIABLE)].map(([, name = ""]) => name)),
    );
    return adkTexts(context).flatMap(({ reference, field, locate, item }): RuleHit[] => {
      if (reference.form !== "reference" || reference.prefix !== "vrbl") return [];
      if (!field.allowed.includes("vrbl") || known.has(reference.name)) return [];
      return [
        {
          message: `No function uses the variable ${reference.name}.`,
          hint: didYouMean(reference.name, known, `Set conv.state.${reference.name} in a function.`),
          location: locate(),
          item,
        },
      ];
    });
  },
};
