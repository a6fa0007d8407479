import { nearestName } from "../../../schema/nearest-name.ts";
import type { LintContext } from "../../lint-context.ts";
import { filledTexts, type Placeholder, placeholdersIn, variablesOf } from "../../placeholders.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const variablesComplete: Rule = {
  id: "variables-complete",
  severity: "error",
  summary: "A {{variable}} has no value in some environment.",
  docs: "Where the value is missing, guests would hear the braces. Every environment of the pipeline needs every variable that is used.",
  // Other platforms fill in their texts in other ways.
  layouts: ["greenroom", "custom"],
  bad: { "agent/environments/live.yaml": "variables: {}\n" },
  good: { "agent/environments/live.yaml": "variables: { opening_time: 9 am }\n" },
  check(context) {
    const hits: RuleHit[] = [];
    const told = new Set<string>();
    for (const placeholder of filledTexts(context.agent).flatMap(placeholdersIn)) {
      const { name, at } = placeholder;
      if (at.alsoKnown.has(name) || told.has(name)) continue;
      const hit = missingSomewhere(context, placeholder);
      if (hit === undefined) continue;
      told.add(name);
      hits.push(hit);
    }
    return hits;
  },
};

function missingSomewhere(context: LintContext, { name, at }: Placeholder): RuleHit | undefined {
  const { agent, settings, locate } = context;
  const environments = settings.environments.map((environment) => environment.name);
  // An override's text is only ever said in its own environment.
  const concerned = at.item.section === "environments" ? [at.item.id] : environments;
  const missing = concerned.filter((environment) => !variablesOf(agent, environment).has(name));
  const known = new Set(environments.flatMap((environment) => [...variablesOf(agent, environment)]));
  // A name that is nowhere in a tool's reply may be meant for an argument: another rule says so.
  if (missing.length === 0 || (at.item.section === "tools" && !known.has(name))) return undefined;
  const near = known.has(name) ? undefined : nearestName(name, known);
  return {
    message: `{{${name}}} has no value in ${list(missing)}.`,
    hint:
      near === undefined
        ? `Add \`${name}\` to the variables of ${list(missing)}.`
        : `Did you mean {{${near}}}?`,
    location: locate(at.item, at.path),
    item: `${at.item.section}/${at.item.id}`,
  };
}

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
