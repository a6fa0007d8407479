import { findItem } from "../../../agent/agent.ts";
import { listAt, textAt, textsAt } from "../../../json-fields.ts";
import { didYouMean } from "../../references.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { adkFunctionFiles, adkTests } from "./adk-files.ts";

export const adkTestContext: Rule = {
  id: "adk-test-context",
  severity: "error",
  summary: "A test of the platform names a language, variant or function that does not exist.",
  docs: "The language must be one of the agent's, the variant one of config/variant_attributes.yaml, and an expected function one of functions/. The ADK refuses the test otherwise.",
  layouts: ["polyai-adk"],
  bad: {
    "test_suite/says_hello.yaml":
      "name: Says hello\nscenario: Say hello.\nchannel: webchat\nlanguage: de-DE\nvariant: airport\nprompt_assertions: [The agent greets]\n",
  },
  good: {
    "test_suite/says_hello.yaml":
      "name: Says hello\nscenario: Say hello.\nchannel: webchat\nlanguage: fr-FR\nvariant: harbour\nprompt_assertions: [The agent greets]\n",
  },
  check(context) {
    const { agent } = context;
    const languages = textsAt(findItem(agent, "agent", "agent")?.value, "languages").map(({ text }) => text);
    const variants = listAt(findItem(agent, "agent", "variants")?.value, "variants").flatMap(
      (variant) => textAt(variant, "name") ?? [],
    );
    const functions = adkFunctionFiles(context)
      .filter(({ kind }) => kind === "function")
      .map(({ name }) => name);
    const hasFunctions = adkFunctionFiles(context).length > 0;
    return adkTests(context).flatMap(({ value, locate }): RuleHit[] => {
      const hits: RuleHit[] = [];
      const check = (what: string, known: readonly string[], path: (string | number)[]): void => {
        const name = textAt(value, ...path);
        if (name === undefined || name === "" || known.includes(name)) return;
        hits.push({
          message: `There is no ${what} ${name}.`,
          hint: didYouMean(name, known, `Name a ${what} of this project.`),
          location: locate(path),
        });
      };
      if (languages.length > 0) check("language", languages, ["language"]);
      check("variant", variants, ["variant"]);
      if (hasFunctions) {
        listAt(value, "function_call_assertions").forEach((_, index) => {
          check("function", functions, ["function_call_assertions", index, "name"]);
        });
      }
      return hits;
    });
  },
};
