import { describe, expect, it } from "vitest";
import {
  config,
  flow,
  type RasaFiles,
  rasaFindings,
  rule,
} from "../../../../support/small-agents/rasa-findings.ts";

const WRONG: readonly (readonly [what: string, files: RasaFiles, findings: readonly string[]])[] = [
  [
    "a link and a call to flows that do not exist",
    { "data/flows.yml": flow("- link: feedbak\n- call: nowhere") },
    [
      "data/flows.yml:5:15 error rasa-unknown-flow: There is no form or flow feedbak.",
      "data/flows.yml:6:15 error rasa-unknown-flow: There is no form or flow nowhere.",
    ],
  ],
  [
    "next steps that do not exist, in branches, too",
    {
      "data/flows.yml": flow(
        "- action: utter_greet\n  next:\n    - if: slots.party_size\n      then: first\n    - else:\n        - action: utter_goodbye\n          next: second",
      ),
    },
    [
      "data/flows.yml:8:19 error rasa-flow-next: There is no step first in this flow.",
      "data/flows.yml:11:23 error rasa-flow-next: There is no step second in this flow.",
    ],
  ],
  [
    "a step of another flow",
    {
      "data/flows.yml": `${flow("- action: utter_greet\n  next: there")}  other:\n    description: Another one.\n    steps:\n      - id: there\n        action: utter_greet\n`,
    },
    ["data/flows.yml:6:15 error rasa-flow-next: There is no step there in this flow."],
  ],
  [
    "a question that nobody asks, in a branch and in a form",
    {
      "data/flows.yml": flow("- noop: true\n  next:\n    - else:\n        - collect: stars"),
      "domain/more.yml":
        "slots:\n  stars: { type: float, mappings: [{ type: from_llm }] }\nforms:\n  stars_form: { required_slots: [stars] }\n",
    },
    [
      "data/flows.yml:8:26 error rasa-collect-question: Nothing asks for the slot stars.",
      "domain/more.yml:4:34 error rasa-collect-question: Nothing asks for the slot stars.",
    ],
  ],
  [
    "names in a flow that the domain does not know",
    {
      "data/flows.yml": flow(
        "- collect: sise\n- set_slots: [{ sice: 2 }]\n- action: utter_gret\n- action: action_bok_table",
      ),
    },
    [
      "data/flows.yml:5:18 error rasa-unknown-slot: There is no slot sise.",
      "data/flows.yml:6:29 error rasa-unknown-slot: There is no slot sice.",
      "data/flows.yml:7:17 error rasa-unknown-response: There is no response utter_gret.",
      "data/flows.yml:8:17 error unknown-tool-reference: There is no tool action_bok_table.",
    ],
  ],
  [
    "a name of a group of which there is no member",
    { "data/more.yml": rule("- intent: faq/ask_name\n- action: utter_faq") },
    [
      "data/more.yml:4:17 error rasa-unknown-intent: There is no intent faq.",
      "data/more.yml:5:17 error rasa-unknown-response: There is no response utter_faq.",
    ],
  ],
  [
    "an intent of a slot's mapping, which Rasa passes over: only a warning",
    {
      "domain/more.yml":
        "slots:\n  note:\n    mappings:\n      - { type: from_text, intent: [greet, gret] }\n",
    },
    ["domain/more.yml:4:44 warning rasa-unknown-intent: There is no intent gret."],
  ],
  [
    "a threshold that nothing can reach",
    {
      "config.yml": config(
        "pipeline: [{ name: FallbackClassifier, threshold: '0.5', ambiguity_threshold: 2 }]\npolicies: [{ name: RulePolicy, core_fallback_threshold: 1 }]\n",
      ),
    },
    [
      "config.yml:2:51 error rasa-fallback-threshold: `threshold` must be a number between 0 and 1.",
      "config.yml:2:79 error rasa-fallback-threshold: `ambiguity_threshold` must be a number between 0 and 1.",
      "config.yml:3:57 error rasa-fallback-threshold: `core_fallback_threshold` must be a number between 0 and 1.",
    ],
  ],
  [
    "rules that contradict each other after several steps",
    {
      "data/more.yml": rule("- intent: restart\n- action: utter_greet\n- action: utter_goodbye").concat(
        "  - rule: two more\n    steps:\n      - intent: restart\n      - action: utter_greet\n      - action: utter_default\n",
      ),
    },
    [
      'data/more.yml:11:17 error rasa-contradicting-rules: The rule "one more" begins alike and goes on with utter_goodbye.',
    ],
  ],
  [
    "responses that say nothing",
    {
      "domain/more.yml":
        "responses:\n  utter_ask_rephrase: []\n  utter_restart:\n    - text: ' '\n    - channel: slack\n",
    },
    [
      "domain/more.yml:2:3 error rasa-empty-response: The response utter_ask_rephrase has no variation.",
      "domain/more.yml:4:7 error rasa-empty-response: A variation of utter_restart says nothing.",
      "domain/more.yml:5:7 error rasa-empty-response: A variation of utter_restart says nothing.",
    ],
  ],
];

describe("the rules of Rasa projects report", () => {
  it.each(WRONG)("%s", async (_, files, findings) => {
    expect(await rasaFindings(files)).toEqual(findings);
  });
});
