import type { Edit } from "./edit-project.ts";

const GROUP = "agent/flows/flow.routing/transitionRouteGroups/rg-smalltalk.json";
const HELP = "agent/intents/generic.smalltalk.help/generic.smalltalk.help.json";
const WELCOME = "agent/intents/Default Welcome Intent";

/** Renames, each with what has to follow it on its platform. */
export const POLYAI_ADK_RENAMES: readonly Edit[] = [
  {
    name: "gives a topic's file another name",
    edit: (files) => {
      files.write("topics/email.yaml", files.text("topics/topic_2.yaml"));
      files.remove("topics/topic_2.yaml");
    },
    changed: "Topic topic_2 renamed to email.",
    counts: "1 renamed",
    risks: "1 wiring",
  },
  {
    name: "renames an SMS that rules and topics name, everywhere",
    edit: (files) =>
      files.rewrite(/\.(?:yaml|txt)$/, (text) => text.replaceAll("test_template_1", "welcome_text")),
    changed:
      "SMS test_template_1 renamed to welcome_text (sent by topic topic_1, instructions, flow test_flow and flow test_flow_with_punctuation).",
    counts: "1 renamed",
    risks: "1 wiring",
  },
];

export const RASA_RENAMES: readonly Edit[] = [
  {
    name: "renames an intent everywhere",
    edit: (files) =>
      files.rewrite(/\.yml$/, (text) => text.replace(/\bask_transfer_charge\b/g, "ask_transfer_fee")),
    changed: "Topic ask_transfer_charge renamed to ask_transfer_fee.",
    counts: "1 renamed",
    risks: "1 wiring",
  },
  {
    name: "renames a response and the rule's step that says it",
    edit: (files) =>
      files.rewrite(/\.yml$/, (text) => text.replace(/\butter_out_of_scope\b/g, "utter_no_idea")),
    changed: "Response utter_out_of_scope renamed to utter_no_idea.",
    counts: "1 renamed",
    risks: "1 wiring",
  },
];

export const DIALOGFLOW_CX_RENAMES: readonly Edit[] = [
  {
    name: "renames an intent, and its routes follow",
    edit: (files) => {
      files.write("agent/intents/help/help.json", files.text(HELP).replace("generic.smalltalk.help", "help"));
      files.remove(HELP);
      files.replace(GROUP, '"intent": "generic.smalltalk.help"', '"intent": "help"');
    },
    changed: "Topic generic.smalltalk.help renamed to help.",
    counts: "1 renamed",
    risks: "1 wiring",
  },
  {
    name: "renames an intent with its phrases",
    edit: (files) => {
      for (const part of [
        "Default Welcome Intent.json",
        "trainingPhrases/en.json",
        "trainingPhrases/es.json",
      ]) {
        const text = files.text(`${WELCOME}/${part}`);
        files.write(
          `agent/intents/greeting/${part.replace("Default Welcome Intent", "greeting")}`,
          text.replace("Default Welcome Intent", "greeting"),
        );
        files.remove(`${WELCOME}/${part}`);
      }
    },
    changed: "Topic Default-Welcome-Intent renamed to greeting and changed.",
    counts: "1 renamed",
    risks: "1 wiring",
  },
];
