import { itemsOf } from "../../../agent/agent.ts";
import { listAt, textAt } from "../../../json-fields.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const knowledgeSourceEmpty: Rule = {
  id: "knowledge-source-empty",
  severity: "warning",
  summary: "A knowledge source has neither a text nor an address.",
  docs: "A title alone answers nothing. Add `text`, or the `url` of the page that holds it.",
  bad: { "agent/knowledge/menu.yaml": "sources:\n  - title: Cakes\n" },
  good: {
    "agent/knowledge/menu.yaml": "sources:\n  - { title: Cakes, text: Carrot cake and apple cake. }\n",
  },
  check: ({ agent, locate }) =>
    itemsOf(agent, "knowledge").flatMap((item) =>
      listAt(item.value, "sources").flatMap((source, index): RuleHit[] => {
        const title = textAt(source, "title");
        const isEmpty = textAt(source, "text") === undefined && textAt(source, "url") === undefined;
        if (title === undefined || !isEmpty) return [];
        return [
          {
            message: "This source has neither a text nor an address.",
            hint: "Add `text` or `url`.",
            location: locate(item, ["sources", index, "title"]),
            item: `knowledge/${item.id}`,
          },
        ];
      }),
    ),
};
