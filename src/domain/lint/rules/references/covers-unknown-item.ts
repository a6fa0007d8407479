import { SECTIONS } from "../../../agent/agent.ts";
import { didYouMean } from "../../references.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const coversUnknownItem: Rule = {
  id: "covers-unknown-item",
  severity: "error",
  summary: "A conversation covers an item that does not exist.",
  docs: "`covers` decides which conversations run for a change and what counts as tested. A wrong name proves nothing.",
  bad: {
    "tests/cake.test.yaml":
      "version: 1\nconversations:\n  - { id: cake, covers: knowledge/menus, say: Do you have carrot cake?, expect: carrot cake }\n",
  },
  good: {
    "tests/cake.test.yaml":
      "version: 1\nconversations:\n  - { id: cake, covers: knowledge/menu, say: Do you have carrot cake?, expect: carrot cake }\n",
  },
  check({ agent, suite, locateConversation }) {
    const known = new Set(
      SECTIONS.flatMap((section) =>
        [...(agent.sections.get(section)?.keys() ?? [])].map((id) => `${section}/${id}`),
      ),
    );
    const told = new Set<string>();
    return suite.cases.flatMap((one): RuleHit[] => {
      const { conversation, covers } = one;
      return covers.flatMap((name, index): RuleHit[] => {
        const key = `${conversation} ${name}`;
        if (known.has(name) || told.has(key)) return [];
        told.add(key);
        return [
          {
            message: `The conversation ${conversation} covers ${name}, which does not exist.`,
            hint: didYouMean(
              name,
              known,
              "Correct the name: a section and an id, such as topics/pet-policy.",
            ),
            location: locateConversation(one.location.file, conversation, ["covers", index]),
          },
        ];
      });
    });
  },
};
