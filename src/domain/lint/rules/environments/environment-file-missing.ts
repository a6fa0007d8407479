import { itemsOf } from "../../../agent/agent.ts";
import type { Rule } from "../../rule.ts";

export const environmentFileMissing: Rule = {
  id: "environment-file-missing",
  severity: "error",
  summary: "An environment of the pipeline has no file while others have.",
  docs: "An environment without a file has no variables and no overrides. If one has a file, all of them need one, so that nothing is forgotten on the way to live. An agent that needs none may leave out all of them.",
  bad: { "agent/environments/pre-release.yaml": null },
  good: {},
  check({ agent, layout, settings }) {
    const written = agent.sections.get("environments");
    const [example] = itemsOf(agent, "environments");
    if (!example) return [];
    const folder = example.file.replace(/[^/]*$/, "");
    return settings.environments
      .filter(({ name }) => !written?.has(name))
      .map(({ name }) => ({
        message: `The environment ${name} has no file.`,
        hint:
          layout === "greenroom"
            ? `Add ${folder}${name}.yaml with the same variables as ${example.file}.`
            : `Add what ${example.file} is for ${example.id} for ${name} too.`,
        location: { file: example.file, line: 1, column: 1 },
        item: `environments/${name}`,
      }));
  },
};
