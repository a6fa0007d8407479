import { itemsOf } from "../../../agent/agent.ts";
import { textAt } from "../../../json-fields.ts";
import { comparable } from "../../comparable-text.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const descriptionMissing: Rule = {
  id: "description-missing",
  severity: "warning",
  summary: "A tool's description is empty, or says no more than its name.",
  docs: "The description is all that a model knows when it decides whether to call the tool. Say what the tool does, and when it is wanted.",
  layouts: ["greenroom", "custom"],
  bad: { "agent/tools/book-table.yaml": "description: Book table.\nintegration: bookings\n" },
  good: {
    "agent/tools/book-table.yaml":
      "description: Books a table, once the guest has said when and for how many.\nintegration: bookings\n",
  },
  check: ({ agent, layout, locate }) =>
    itemsOf(agent, "tools").flatMap((item): RuleHit[] => {
      const written = textAt(item.value, "description");
      // In the native layout the schema says that the key is missing.
      if (written === undefined && layout === "greenroom") return [];
      const description = comparable(written ?? "");
      const names = [item.id, textAt(item.value, "name") ?? ""].map(comparable);
      if (description !== "" && !names.includes(description)) return [];
      return [
        {
          message:
            description === ""
              ? "This tool has no description."
              : "The description says no more than the tool's name.",
          hint: "Say what it does, and when it is wanted.",
          location: locate(item, ["description"]),
          item: `tools/${item.id}`,
        },
      ];
    }),
};
