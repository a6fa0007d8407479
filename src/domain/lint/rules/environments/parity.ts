import { findDisparities } from "../../parity.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const parity: Rule = {
  id: "parity",
  severity: "warning",
  summary: "Something differs between the last two environments that tests there should have proved.",
  docs: "Model, knowledge, tools, guardrails and the way in which systems are spoken to must be the same where the agent is tested last and where guests meet it; otherwise the tests were about another agent. Addresses, numbers and prices may differ.",
  bad: {
    "agent/environments/pre-release.yaml": 'variables: { opening_time: 8 am, ask_for_feedback: "no" }\n',
    "agent/environments/live.yaml": 'variables: { opening_time: 8 am, ask_for_feedback: "yes" }\n',
  },
  good: {
    "agent/environments/pre-release.yaml": 'variables: { opening_time: 8 am, ask_for_feedback: "yes" }\n',
    "agent/environments/live.yaml": 'variables: { opening_time: 9 am, ask_for_feedback: "yes" }\n',
  },
  check({ agent, settings, locate, locateSettings }) {
    const [before, live] = settings.environments.slice(-2).map(({ name }) => name);
    return findDisparities(agent, settings).map(
      ({ what, before: one, live: other, item, path }): RuleHit => ({
        message: `Between ${before} and ${live}, ${what} differs: ${one} and ${other}.`,
        hint: `Make them equal, so that what is tested in ${before} is what guests get.`,
        location: item === undefined ? locateSettings(path) : locate(item, path),
        ...(item === undefined ? {} : { item: `${item.section}/${item.id}` }),
      }),
    );
  },
};
