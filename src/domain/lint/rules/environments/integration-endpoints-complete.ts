import { itemsOf } from "../../../agent/agent.ts";
import { objectAt } from "../../../json-fields.ts";
import { didYouMean } from "../../references.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const integrationEndpointsComplete: Rule = {
  id: "integration-endpoints-complete",
  severity: "error",
  summary: "An integration lacks the endpoint of an environment, or has one for an unknown environment.",
  docs: "Without its own endpoint, an environment's tools fail there, or somebody points them at live data in a hurry. Give one https address for each environment of the pipeline.",
  layouts: ["greenroom", "polyai-adk", "rasa", "custom"],
  bad: {
    "agent/integrations/bookings.yaml":
      "endpoints:\n  sandbox: https://bookings.sandbox.example.test\n  prerelease: https://bookings.staging.example.test\n  live: https://bookings.example.test\n",
  },
  good: {
    "agent/integrations/bookings.yaml":
      "endpoints:\n  sandbox: https://bookings.sandbox.example.test\n  pre-release: https://bookings.staging.example.test\n  live: https://bookings.example.test\n",
  },
  check({ agent, layout, settings, locate }) {
    const names = settings.environments.map(({ name }) => name);
    return itemsOf(agent, "integrations").flatMap((item): RuleHit[] => {
      // Elsewhere what differs between environments may be set where the bot runs.
      const isNative = layout === "greenroom" || layout === "custom";
      if (!isNative && item.value.endpoints === undefined) return [];
      const written = Object.keys(objectAt(item.value, "endpoints"));
      const missing = names.filter((name) => !written.includes(name));
      return [
        ...missing.map((name) => ({
          message: `There is no endpoint for the environment ${name}.`,
          hint: `Add \`${name}\` to the endpoints.`,
          location: locate(item, ["endpoints"], "key"),
          item: `integrations/${item.id}`,
        })),
        ...written
          .filter((name) => !names.includes(name))
          .map((name) => ({
            message: `There is no environment ${name} in ${settings.file}.`,
            hint: didYouMean(name, names, "Remove the endpoint, or correct its name."),
            location: locate(item, ["endpoints", name], "key"),
            item: `integrations/${item.id}`,
          })),
      ];
    });
  },
};
