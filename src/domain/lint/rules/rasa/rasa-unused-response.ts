import { itemsOf } from "../../../agent/agent.ts";
import { unusedItems } from "../../dangling-references.ts";
import type { Rule } from "../../rule.ts";

export const rasaUnusedResponse: Rule = {
  id: "rasa-unused-response",
  severity: "note",
  summary: "A response is written and said nowhere.",
  docs: "Actions in code may say it; if none does, it only misleads whoever reads the domain.",
  layouts: ["rasa"],
  bad: {
    "domain/more.yml":
      'version: "3.1"\nresponses:\n  utter_parking:\n    - text: You can park behind the house.\n',
  },
  good: {},
  check: (context) => {
    const asked = new Set(
      itemsOf(context.agent, "entities").flatMap(({ value }) =>
        value.kind === "slot"
          ? [`utter_ask_${String(value.name)}`, `utter_invalid_${String(value.name)}`]
          : [],
      ),
    );
    // Forms ask with responses of a fixed name: utter_ask_<slot> and utter_ask_<form>_<slot>.
    const isAsked = (name: string): boolean =>
      asked.has(name) ||
      (name.startsWith("utter_ask_") &&
        [...asked].some((one) => name.endsWith(one.replace("utter_ask", "")))) ||
      /^utter_(?:default|ask_rephrase|internal_error_rasa|corrected_previous_input|.*_rasa)$/.test(name);
    return unusedItems(context, "responses", ({ value }) => !isAsked(String(value.name))).map((item) => ({
      message: `No rule, story or flow says ${String(item.value.name)}.`,
      hint: "Remove it, unless an action in code says it.",
      location: context.locate(item, [], "key"),
      item: `responses/${item.id}`,
    }));
  },
};
