import type { Edit } from "./edit-project.ts";

const NLU = "data/nlu/nlu.yml";
const RULES = "data/rules/rules.yml";
const DOMAIN = "domain.yml";

export const RASA_DIALOGUE_EDITS: readonly Edit[] = [
  {
    name: "adds an intent with examples and a rule that answers it",
    edit: (files) => {
      files.replace(DOMAIN, "- nlu_fallback\nentities:", "- nlu_fallback\n- ask_opening_hours\nentities:");
      files.replace(
        DOMAIN,
        "responses:\n",
        "responses:\n  utter_opening_hours:\n  - text: We are open from 9 to 5.\n",
      );
      files.append(
        NLU,
        "- intent: ask_opening_hours\n  examples: |\n    - when are you open\n    - opening hours please\n",
      );
      files.append(
        RULES,
        "- rule: opening hours\n  steps:\n  - intent: ask_opening_hours\n  - action: utter_opening_hours\n",
      );
    },
    changed:
      "Topic ask_opening_hours added; flow rule.opening-hours added; response utter_opening_hours added.",
    counts: "3 added",
    risks: "3 behaviour",
  },
  {
    name: "removes an intent that a rule still waits for",
    edit: (files) => {
      files.replace(DOMAIN, "- check_human\n- transfer_money:", "- transfer_money:");
      files.write(NLU, files.text(NLU).replace(/- intent: check_human\n[\s\S]*?(?=- intent: affirm)/, ""));
    },
    changed: "Topic check_human removed.",
    counts: "1 removed",
    risks: "1 behaviour",
  },
  {
    name: "adds two training examples",
    edit: (files) =>
      files.replace(
        NLU,
        "    - is there a transfer fee\n",
        "    - is there a transfer fee\n    - does it cost me anything\n    - any fees\n",
      ),
    changed: "Topic ask_transfer_charge changed (2 sample questions added).",
    counts: "1 changed",
    risks: "1 behaviour",
  },
  {
    name: "adds an example with a marked entity",
    edit: (files) =>
      files.replace(
        NLU,
        "    - Balance please\n",
        "    - Balance please\n    - the [savings](account_type) balance please\n",
      ),
    changed: "Topic check_balance changed (1 sample question added).",
    counts: "1 changed",
    risks: "1 behaviour",
    fields: ["sample question"],
  },
  {
    name: "marks an entity in an example that was there already",
    edit: (files) =>
      files.replace(
        NLU,
        "    - How much money is on my account?\n",
        "    - How much [money](amount-of-money) is on my account?\n",
      ),
    changed: "Topic check_balance changed (marks in sample question added).",
    counts: "1 changed",
    risks: "1 behaviour",
    fields: ["marks in sample question"],
  },
  {
    name: "puts examples into another order",
    edit: (files) =>
      files.replace(
        NLU,
        "    - do transfers cost something?\n    - is there a transfer charge?\n",
        "    - is there a transfer charge?\n    - do transfers cost something?\n",
      ),
    changed: "Nothing differs.",
    counts: "",
    risks: "",
  },
  {
    name: "puts marked examples into another order",
    edit: (files) =>
      files.replace(
        NLU,
        "    - what is my account [balance](amount-of-money)\n    - what's my account [balance](amount-of-money)?\n",
        "    - what's my account [balance](amount-of-money)?\n    - what is my account [balance](amount-of-money)\n",
      ),
    changed: "Nothing differs.",
    counts: "",
    risks: "",
  },
  {
    name: "moves rules to another file",
    edit: (files) => {
      const [head = "", ...rest] = files.text(RULES).split("- rule: thankyou\n");
      files.write(RULES, head);
      files.write("data/rules/more.yml", `version: "3.1"\nrules:\n- rule: thankyou\n${rest.join("")}`);
    },
    changed: "Nothing differs.",
    counts: "",
    risks: "",
  },
  {
    name: "reformats every file",
    edit: (files) => files.rewrite(/\.yml$/, (text) => `# reviewed\n${text.replaceAll("\n", "\r\n")}\r\n`),
    changed: "Nothing differs.",
    counts: "",
    risks: "",
  },
  {
    name: "orders the intents of the domain",
    edit: (files) =>
      files.replace(DOMAIN, "- greet\n- goodbye\n- affirm\n", "- affirm\n- goodbye\n- greet\n"),
    changed: "Nothing differs.",
    counts: "",
    risks: "",
  },
  {
    name: "rewords a response",
    edit: (files) => files.replace(DOMAIN, "  - text: You're welcome :)", "  - text: My pleasure :)"),
    changed: "Response utter_noworries changed (variation 1).",
    counts: "1 changed",
    risks: "1 wording",
    fields: ["variation 1"],
  },
  {
    name: "adds a variation of a response",
    edit: (files) =>
      files.replace(
        DOMAIN,
        "  - text: You're welcome :)\n",
        "  - text: You're welcome :)\n  - text: Any time!\n",
      ),
    changed: "Response utter_noworries changed (variation 2 added).",
    counts: "1 changed",
    risks: "1 wording",
    fields: ["variation 2"],
  },
  {
    name: "changes what a button of a response sends",
    edit: (files) =>
      files.replace(
        DOMAIN,
        'payload: /inform{"search_type":"spend"}\'',
        'payload: /inform{"search_type":"spend"}',
      ),
    changed:
      "Response utter_ask_transaction_search_form_search_type changed (variation 1, button Outgoing (spending): payload).",
    counts: "1 changed",
    risks: "1 behaviour",
    fields: ["variation 1, button Outgoing (spending): payload"],
  },
  {
    name: "lets a rule answer with another response",
    edit: (files) => files.replace(RULES, "- action: utter_noworries", "- action: utter_ok"),
    changed: "Flow rule.thankyou step 2: action utter_noworries → utter_ok.",
    counts: "1 changed",
    risks: "1 behaviour",
    fields: ["step 2: action"],
  },
  {
    name: "adds a step to a rule",
    edit: (files) =>
      files.replace(
        RULES,
        "  - action: utter_goodbye\n",
        "  - action: utter_goodbye\n  - action: action_restart\n",
      ),
    changed: "Flow rule.say-goodbye changed (step 3 added).",
    counts: "1 changed",
    risks: "1 behaviour",
    fields: ["step 3"],
  },
  {
    name: "removes a rule",
    edit: (files) =>
      files.replace(RULES, "- rule: help\n  steps:\n  - intent: help\n  - action: utter_help\n", ""),
    changed: "Flow rule.help removed.",
    counts: "1 removed",
    risks: "1 behaviour",
  },
];
