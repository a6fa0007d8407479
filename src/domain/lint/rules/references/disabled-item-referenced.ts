import { findItem } from "../../../agent/agent.ts";
import type { LintContext } from "../../lint-context.ts";
import { referencesOf } from "../../references.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const disabledItemReferenced: Rule = {
  id: "disabled-item-referenced",
  severity: "warning",
  summary: "A conversation expects a topic that is switched off, or an item refers to something that is.",
  docs: "A disabled item never answers: the conversation can only fail, and what leads there leads nowhere. Enable the topic, or expect what is said instead; to `covers` a disabled topic, to prove that it stays silent, is fine.",
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
  check: (context) => [...fromItems(context), ...fromConversations(context)],
};

/** Items that are switched off themselves may keep what they will need again. */
function fromItems({ agent, locate }: LintContext): RuleHit[] {
  return referencesOf(agent).flatMap(({ from, path, section, id, called = id }): RuleHit[] => {
    if (findItem(agent, section, id)?.value.enabled !== false || from.value.enabled === false) return [];
    return [
      {
        message: `This leads to ${section}/${called}, which is disabled.`,
        hint: "Set `enabled: true` there, or remove the reference.",
        location: locate(from, path),
        item: `${from.section}/${from.id}`,
      },
    ];
  });
}

function fromConversations({ agent, suite }: LintContext): RuleHit[] {
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
}
