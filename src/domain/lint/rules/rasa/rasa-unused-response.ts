import { type Agent, findItem, itemsOf } from "../../../agent/agent.ts";
import { listAt, textAt } from "../../../json-fields.ts";
import { unusedItems } from "../../dangling-references.ts";
import { referencesOf } from "../../references.ts";
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
    const { agent, locate } = context;
    if (choosesFreely(agent)) return [];
    const slots = new Set(
      itemsOf(agent, "entities").flatMap(({ value }) => (value.kind === "slot" ? String(value.name) : [])),
    );
    const said = new Set(
      referencesOf(agent).flatMap(({ section, id, called = id }) => (section === "responses" ? called : [])),
    );
    return unusedItems(context, "responses", ({ value }) => {
      const name = String(value.name);
      return !BY_RASA.test(name) && !isAboutSlot(name, slots) && !said.has(name.split("/")[0] ?? name);
    }).map((item) => ({
      message: `No rule, story or flow says ${String(item.value.name)}.`,
      hint: "Remove it, unless an action in code says it.",
      location: locate(item, [], "key"),
      item: `responses/${item.id}`,
    }));
  },
};

/** Responses of these names are said by Rasa's own actions and patterns. */
const BY_RASA =
  /^utter_(?:default|restart|session_start|ask_rephrase|corrected_previous_input|not_understood|human_handoff_not_available|can_do_something_else|no_knowledge_base|free_chitchat_response|skip_question_answer|ask_still_there|inform_(?:hangup|code_change|error)|flow_(?:continue|cancelled)_\w+|(?:boolean|categorical|float)_slot_rejection|\w+_rasa)$/;

/** The IntentlessPolicy chooses among all responses there are. */
function choosesFreely(agent: Agent): boolean {
  const config = findItem(agent, "agent", "agent");
  return listAt(config?.value, "policies").some((policy) =>
    (textAt(policy, "name") ?? "").endsWith("IntentlessPolicy"),
  );
}

/** Forms and flows ask with responses of a fixed name: utter_ask_<slot> and utter_ask_<form>_<slot>. */
function isAboutSlot(name: string, slots: ReadonlySet<string>): boolean {
  const rest = /^utter_(?:ask|invalid)_(.+)$/.exec(name)?.[1];
  if (rest === undefined) return false;
  for (let at = 0; ; ) {
    if (slots.has(rest.slice(at))) return true;
    const next = rest.indexOf("_", at);
    if (next === -1) return false;
    at = next + 1;
  }
}
