import { SECTIONS, type SectionName } from "../../agent/agent.ts";
import type { Rule, RuleHit } from "../rule.ts";

export const disabledItemReferenced: Rule = {
  id: "disabled-item-referenced",
  severity: "warning",
  summary: "A conversation covers an item that is switched off.",
  docs: "A disabled item never answers, so the conversation fails or proves something else. Enable the item, or take the conversation away with it.",
  bad: {
    "agent/topics/pet-policy.yaml":
      "name: Pet policy\nenabled: false\ncontent: Dogs are welcome on the terrace.\n",
  },
  good: {},
  check({ agent, suite, locateConversation }) {
    const disabled = new Set(
      SECTIONS.flatMap((section: SectionName) =>
        [...(agent.sections.get(section)?.values() ?? [])]
          .filter(({ value }) => value.enabled === false)
          .map(({ id }) => `${section}/${id}`),
      ),
    );
    const told = new Set<string>();
    return suite.cases.flatMap(({ conversation, covers, location }) =>
      covers.flatMap((name, index): RuleHit[] => {
        const key = `${conversation} ${name}`;
        if (!disabled.has(name) || told.has(key)) return [];
        told.add(key);
        return [
          {
            message: `The conversation ${conversation} covers ${name}, which is disabled.`,
            hint: "Set `enabled: true` there, or remove the name here.",
            location: locateConversation(location.file, conversation, ["covers", index]),
            item: name,
          },
        ];
      }),
    );
  },
};
