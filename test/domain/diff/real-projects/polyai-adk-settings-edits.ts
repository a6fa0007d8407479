import type { Edit } from "./edit-project.ts";

const START = "flows/test_flow/steps/start_step.yaml";

export const POLYAI_ADK_SETTINGS_EDITS: readonly Edit[] = [
  {
    name: "changes the greeting on the phone",
    edit: (files) => files.replace("voice/configuration.yaml", "Hello! Welcome to our service.", "Good day!"),
    changed: "Agent settings changed (greeting).",
    counts: "1 changed",
    risks: "1 wording",
  },
  {
    name: "changes the greeting in the chat",
    edit: (files) => files.replace("chat/configuration.yaml", "Hello! Welcome to our web chat.", "Good day!"),
    changed: "Agent settings chat changed (greeting).",
    counts: "1 changed",
    risks: "1 wording",
  },
  {
    name: "stops saying that the call is recorded",
    edit: (files) => files.replace("voice/configuration.yaml", "enabled: true", "enabled: false"),
    changed: "Voice disclaimer on → off.",
    counts: "1 changed",
    risks: "1 safety",
  },
  {
    name: "adds a language",
    edit: (files) => files.append("agent_settings/languages.yaml", "- de-DE\n"),
    changed: "Agent settings changed (1 language added).",
    counts: "1 changed",
    risks: "1 behaviour",
  },
  {
    name: "changes a translation",
    edit: (files) => files.replace("config/translations.yaml", "en-GB: Goodbye", "en-GB: Have a nice day"),
    changed: "Response farewell changed (text in en-GB).",
    counts: "1 changed",
    risks: "1 wording",
  },
  {
    name: "lets callers interrupt",
    edit: (files) =>
      files.replace("voice/speech_recognition/asr_settings.yaml", "barge_in: false", "barge_in: true"),
    changed: "Voice asr-settings callers may interrupt off → on.",
    counts: "1 changed",
    risks: "1 voice",
  },
  {
    name: "boosts another key phrase",
    edit: (files) =>
      files.append(
        "voice/speech_recognition/keyphrase_boosting.yaml",
        "  - keyphrase: late checkout\n    level: boosted\n",
      ),
    changed: "Voice keyphrase-boosting changed (boosted phrase late checkout added).",
    counts: "1 changed",
    risks: "1 voice",
  },
  {
    name: "says a title in another way",
    edit: (files) =>
      files.replace("voice/response_control/pronunciations.yaml", "replacement: Doctor", "replacement: Doc"),
    changed: "Voice pronunciations pronunciation of \\bDr\\. Doctor → Doc.",
    counts: "1 changed",
    risks: "1 voice",
  },
  {
    name: "waits longer for the end of a sentence",
    edit: (files) =>
      files.replace("agent_settings/experimental_config.json", '"vad_end": 600', '"vad_end": 900'),
    changed: "Agent settings experimental vad: vad end 600 → 900.",
    counts: "1 changed",
    risks: "1 voice",
  },
  {
    name: "asks in other words in a step of a flow",
    edit: (files) =>
      files.replace(
        "flows/test_flow/steps/collect_phone.yaml",
        "What is your phone number?",
        "May I have your phone number?",
      ),
    changed: "Flow test_flow changed (step collect_phone: text).",
    counts: "1 changed",
    risks: "1 behaviour",
  },
  {
    name: "leads a step elsewhere",
    edit: (files) =>
      files.replace(
        "flows/test_flow/steps/collect_name.yaml",
        "child_step: confirm_details",
        "child_step: final_step",
      ),
    changed:
      "Flow test_flow step collect_name, condition has_name: leads to step confirm_details → final_step.",
    counts: "1 changed",
    risks: "1 behaviour",
  },
  {
    name: "listens for times in a step",
    edit: (files) => files.replace(START, "  time: false", "  time: true"),
    changed: "Flow test_flow step start_step: listening for time off → on.",
    counts: "1 changed",
    risks: "1 behaviour",
  },
  {
    name: "begins a flow with another step",
    edit: (files) =>
      files.replace("flows/test_flow/flow_config.yaml", "start_step: start_step", "start_step: collect_name"),
    changed: "Flow test_flow first step start_step → collect_name.",
    counts: "1 changed",
    risks: "1 behaviour",
  },
  {
    name: "removes a step from a flow",
    edit: (files) => files.remove("flows/test_flow/steps/collect_phone.yaml"),
    changed: "Flow test_flow changed (step collect_phone removed).",
    counts: "1 changed",
    risks: "1 behaviour",
  },
  {
    name: "adds a choice to an entity",
    edit: (files) =>
      files.replace(
        "config/entities.yaml",
        "        - cancelled\n",
        "        - cancelled\n        - no_show\n",
      ),
    changed: "Entity confirmation_status changed (option no_show added).",
    counts: "1 changed",
    risks: "1 behaviour",
  },
  {
    name: "accepts larger parties",
    edit: (files) => files.replace("config/entities.yaml", "max: 20", "max: 30"),
    changed: "Entity party_size max 20 → 30.",
    counts: "1 changed",
    risks: "1 behaviour",
  },
  {
    name: "adds an entity",
    edit: (files) =>
      files.append(
        "config/entities.yaml",
        "  - name: room_number\n    description: Number of a room\n    entity_type: numeric\n    config:\n      has_decimal: false\n",
      ),
    changed: "Entity room_number added.",
    counts: "1 added",
    risks: "1 behaviour",
  },
  {
    name: "retires an SMS that is still named",
    edit: (files) =>
      files.write(
        "config/sms_templates.yaml",
        files.text("config/sms_templates.yaml").split("- name: test_template_2")[0] ?? "",
      ),
    changed: "SMS test_template_2 removed.",
    counts: "1 removed",
    risks: "1 wiring",
  },
  {
    name: "sends an SMS from another live number",
    edit: (files) =>
      files.replace(
        "config/sms_templates.yaml",
        "test template\"\n  env_phone_numbers:\n    sandbox: ''\n    pre_release: ''\n    live: '+447700102347'\n- name",
        "test template\"\n  env_phone_numbers:\n    sandbox: ''\n    pre_release: ''\n    live: '+447700900111'\n- name",
      ),
    changed: "SMS test_template_1 sender number for live +447700102347 → +447700900111.",
    counts: "1 changed",
    risks: "1 environment",
  },
  {
    name: "adds a variant",
    edit: (files) =>
      files.replace(
        "config/variant_attributes.yaml",
        "    is_default: true\n",
        "    is_default: true\n  - name: weekend\n    is_default: false\n",
      ),
    changed: "Agent settings variants changed (variant weekend added).",
    counts: "1 changed",
    risks: "1 behaviour",
  },
  {
    name: "gives an attribute another value",
    edit: (files) => files.replace("config/variant_attributes.yaml", '"value-3"', '"gold"'),
    changed: "Agent settings variants attribute member-status: value for default value-3 → gold.",
    counts: "1 changed",
    risks: "1 behaviour",
  },
  {
    name: "adds a fact to a document",
    edit: (files) => files.append("context/TEST_DOCUMENT.MD", "The pool closes at ten.\n"),
    changed: "Knowledge TEST_DOCUMENT changed (source TEST_DOCUMENT: text).",
    counts: "1 changed",
    risks: "1 knowledge",
  },
  {
    name: "changes the personality",
    edit: (files) =>
      files.replace("agent_settings/personality.yaml", "Kind: true", "Kind: true\n  Funny: true"),
    changed: "Agent settings changed (personality Funny added).",
    counts: "1 changed",
    risks: "1 behaviour",
  },
  {
    name: "changes only a test of the platform",
    edit: (files) => files.append("test_suite/greeting_flow_test.yaml", "# a note\n"),
    changed: "Nothing differs.",
    counts: "",
    risks: "",
  },
];
