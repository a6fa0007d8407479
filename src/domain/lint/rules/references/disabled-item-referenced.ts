import type { Rule, RuleHit } from "../../rule.ts";

export const disabledItemReferenced: Rule = {
  id: "disabled-item-referenced",
  severity: "warning",
  summary: "A conversation expects the answer of a topic that is switched off.",
  docs: "A disabled topic never answers, so the conversation can only fail. Enable the topic, or expect what is said instead; to `covers` a disabled topic, to prove that it stays silent, is fine.",
  bad: {
    "agent/topics/pet-policy.yaml":
      "name: Pet policy\nenabled: false\ncontent: Dogs are welcome on the terrace.\n",
    "tests/topics.test.yaml":
      "version: 1\nconversations:\n  - { id: dogs, say: Are dogs allowed?, expect: { topic: pet-policy } }\n",
  },
  good: {
    "agent/topics/pet-policy.yaml":
      "name: Pet policy\nenabled: false\ncontent: Dogs are welcome on the terrace.\n",
    "tests/topics.test.yaml":
      "version: 1\nconversations:\n  - { id: dogs, covers: topics/pet-policy, say: Are dogs allowed?, expect: { not_contains: welcome } }\n",
  },
  check({ agent, suite }) {
    const topics = agent.sections.get("topics");
    return suite.cases.flatMap(({ conversation, turns }) =>
      turns.flatMap((turn): RuleHit[] => {
        const { expect } = turn;
        if (expect.topic === undefined || topics?.get(expect.topic)?.value.enabled !== false) return [];
        return [
          {
            message: `The conversation ${conversation} expects the topic ${expect.topic}, which is disabled.`,
            hint: "Set `enabled: true` in the topic, or expect something else.",
            location: turn.location,
            item: `topics/${expect.topic}`,
          },
        ];
      }),
    );
  },
};
