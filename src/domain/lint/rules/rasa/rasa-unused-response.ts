import { type Agent, itemsOf } from "../../../agent/agent.ts";
import { baseName, isBuiltInResponse } from "../../../agent/layouts/rasa/built-in-names.ts";
import { listAt, textAt } from "../../../json-fields.ts";
import { unusedItems } from "../../dangling-references.ts";
import { referencesOf } from "../../references.ts";
import type { Rule } from "../../rule.ts";
import { codeNames } from "./names-in-code.ts";

/** Actions of Rasa's own send these when they exist. */
const SENT_BY_RASA: ReadonlySet<string> = new Set(["utter_default", "utter_ask_rephrase", "utter_restart"]);

export const rasaUnusedResponse: Rule = {
  id: "rasa-unused-response",
  severity: "note",
  summary: "A response is written and said nowhere.",
  docs: "It only misleads whoever reads the domain. Where the actions' code is in the repository, what it names counts as said; where it is not, it may say more.",
  layouts: ["rasa"],
  bad: {
    "domain/more.yml":
      'version: "3.1"\nresponses:\n  utter_parking:\n    - text: You can park behind the house.\n',
  },
  good: {
    "domain/more.yml":
      'version: "3.1"\nresponses:\n  utter_parking:\n    - text: You can park behind the house.\n',
    "actions/parking.py": 'def tell(dispatcher):\n    dispatcher.utter_message(response="utter_parking")\n',
  },
  check: (context) => {
    const { agent, locate } = context;
    if (choosesByItself(agent)) return [];
    const asked = questionsOf(agent);
    const inCode = codeNames(agent);
    const said = new Set(
      referencesOf(agent).flatMap(({ section, id, called = id }) =>
        section === "responses" ? [called] : [],
      ),
    );
    const isSaid = (name: string): boolean =>
      asked.has(name) ||
      SENT_BY_RASA.has(name) ||
      isBuiltInResponse(name) ||
      said.has(baseName(name)) ||
      inCode?.has(name) === true;
    return unusedItems(context, "responses", ({ value }) => !isSaid(String(value.name))).map((item) => ({
      message: `No rule, story${inCode === undefined ? " or flow" : ", flow or action"} says ${String(item.value.name)}.`,
      hint: inCode === undefined ? "Remove it, unless an action in code says it." : "Remove it.",
      location: locate(item, [], "key"),
      item: `responses/${item.id}`,
    }));
  },
};

/** The intentless policy picks any response that fits. */
function choosesByItself(agent: Agent): boolean {
  return itemsOf(agent, "agent").some(({ value }) =>
    listAt(value, "policies").some((policy) => textAt(policy, "name")?.endsWith("IntentlessPolicy") === true),
  );
}

/** Forms and flows ask with responses of a fixed name. */
function questionsOf(agent: Agent): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { value } of itemsOf(agent, "entities")) {
    if (value.kind !== "slot") continue;
    names.add(`utter_ask_${String(value.name)}`).add(`utter_invalid_${String(value.name)}`);
  }
  for (const { from, path, id, called = id } of referencesOf(agent)) {
    if (path[0] === "required_slots") {
      names.add(`utter_ask_${String(from.value.name)}_${called.replace(/^slot\./, "")}`);
    }
  }
  return names;
}
