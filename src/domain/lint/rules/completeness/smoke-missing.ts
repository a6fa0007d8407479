import type { Rule } from "../../rule.ts";

export const smokeMissing: Rule = {
  id: "smoke-missing",
  severity: "warning",
  summary: "No conversation is tagged smoke.",
  docs: "After every deployment the conversations tagged `smoke` are run against the new version; without any, nothing can be deployed. Tag one everyday question, one refusal and one handoff.",
  bad: { "tests/smoke.test.yaml": null },
  good: {},
  check({ settings, suite }) {
    if (suite.cases.some(({ tags }) => tags.includes("smoke"))) return [];
    return [
      {
        message: "No conversation is tagged smoke, so no version of this agent can be deployed.",
        hint: `Add \`tags: [smoke]\` to a conversation in ${settings.tests || "the repository"}.`,
        location: { file: suite.cases[0]?.location.file ?? settings.file, line: 1, column: 1 },
      },
    ];
  },
};
