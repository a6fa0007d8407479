import { itemsOf } from "../../../agent/agent.ts";
import { didYouMean } from "../../references.ts";
import type { Rule } from "../../rule.ts";

export const unknownEnvironment: Rule = {
  id: "unknown-environment",
  severity: "error",
  summary: "There is a file for an environment that the pipeline does not have.",
  docs: "Its variables and overrides would never be used. The file's name must be the environment's name in greenroom.yml.",
  bad: { "agent/environments/staging.yaml": "variables: { opening_time: 8 am }\n" },
  good: {},
  check({ agent, settings, locate }) {
    const names = settings.environments.map(({ name }) => name);
    return itemsOf(agent, "environments")
      .filter(({ id }) => !names.includes(id))
      .map((item) => ({
        message: `There is no environment ${item.id} in ${settings.file}.`,
        hint: didYouMean(item.id, names, `Rename the file to one of ${names.join(", ")}, or remove it.`),
        location: { file: locate(item).file, line: 1, column: 1 },
        item: `environments/${item.id}`,
      }));
  },
};
