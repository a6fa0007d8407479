import type { Edit } from "./edit-project.ts";

export const POLYAI_ADK_CONTENT_EDITS: readonly Edit[] = [
  {
    name: "adds a topic",
    edit: (files) =>
      files.write(
        "topics/parking.yaml",
        "name: Parking\nenabled: true\nactions: Offer {{twilio_sms:test_template_1}}.\ncontent: Parking is free.\nexample_queries:\n  - Where can I park?\n",
      ),
    changed: "Topic parking added.",
    counts: "1 added",
    risks: "1 behaviour",
  },
  {
    name: "removes a topic",
    edit: (files) => files.remove("topics/topic_2.yaml"),
    changed: "Topic topic_2 removed.",
    counts: "1 removed",
    risks: "1 behaviour",
  },
  {
    name: "rewords what a topic says",
    edit: (files) =>
      files.replace("topics/topic_1.yaml", "covers general inquiries", "answers general questions"),
    changed: "Topic topic_1 changed (content).",
    counts: "1 changed",
    risks: "1 behaviour",
  },
  {
    name: "lets a topic send another SMS",
    edit: (files) =>
      files.replace(
        "topics/topic_1.yaml",
        "{{twilio_sms:test_template_1}}",
        "{{twilio_sms:test_template_2}}",
      ),
    changed:
      "Topic topic_1 changed (now sends SMS test_template_2, no longer sends SMS test_template_1, actions).",
    counts: "1 changed",
    risks: "1 wiring",
  },
  {
    name: "adds two example queries",
    edit: (files) => files.append("topics/topic_1.yaml", "- Can you help me?\n- What can you do?\n"),
    changed: "Topic topic_1 changed (2 sample questions added).",
    counts: "1 changed",
    risks: "1 behaviour",
  },
  {
    name: "puts the example queries into another order",
    edit: (files) =>
      files.replace(
        "topics/topic_1.yaml",
        "- How can I help?\n- What services do you offer?\n",
        "- What services do you offer?\n- How can I help?\n",
      ),
    changed: "Nothing differs.",
    counts: "",
    risks: "",
  },
  {
    name: "reformats every YAML file",
    edit: (files) =>
      files.rewrite(/\.yaml$/, (text) => `# reviewed\n${text.replaceAll("\n", "\r\n")}\r\n\r\n`),
    changed: "Nothing differs.",
    counts: "",
    risks: "",
  },
  {
    name: "switches a topic off",
    edit: (files) => files.replace("topics/topic_2.yaml", "enabled: true", "enabled: false"),
    changed: "Topic topic_2 switched off.",
    counts: "1 changed",
    risks: "1 behaviour",
  },
  {
    name: "gives a handoff another number",
    edit: (files) => files.replace("config/handoffs.yaml", "'+1987654321'", "'+15005550042'"),
    changed: "Handoff urgent-support destination +1987654321 → +15005550042.",
    counts: "1 changed",
    risks: "1 wiring",
  },
  {
    name: "sends another SIP header with a handoff",
    edit: (files) => files.replace("config/handoffs.yaml", "value: custom_value", "value: vip"),
    changed: "Handoff default SIP header X-Custom-Header custom_value → vip.",
    counts: "1 changed",
    risks: "1 wiring",
  },
  {
    name: "makes another handoff the default one",
    edit: (files) => {
      files.replace("config/handoffs.yaml", "is_default: true", "is_default: no");
      files.replace(
        "config/handoffs.yaml",
        "Transfer for urgent matters\n  is_default: false",
        "Transfer for urgent matters\n  is_default: true",
      );
      files.replace("config/handoffs.yaml", "is_default: no", "is_default: false");
    },
    changed: "Handoff default used by default on → off; handoff urgent-support used by default off → on.",
    counts: "2 changed",
    risks: "2 wiring",
  },
  {
    name: "moves the live API to another address",
    edit: (files) =>
      files.replace("config/api_integrations.yaml", "https://customer.com", "https://api.customer.com"),
    changed: "Integration customer_api endpoint for live https://customer.com → https://api.customer.com.",
    counts: "1 changed",
    risks: "1 environment",
  },
  {
    name: "signs in to the live API in another way",
    edit: (files) => files.replace("config/api_integrations.yaml", "auth_type: apiKey", "auth_type: basic"),
    changed: "Integration customer_api sign-in for live apiKey → basic.",
    counts: "1 changed",
    risks: "1 environment",
  },
  {
    name: "tightens a safety filter of the voice channel",
    edit: (files) =>
      files.replace(
        "voice/safety_filters.yaml",
        "violence:\n    enabled: true\n    level: medium",
        "violence:\n    enabled: true\n    level: strict",
      ),
    changed: "Guardrail voice-safety-filters violence filter level medium → strict.",
    counts: "1 changed",
    risks: "1 safety",
  },
  {
    name: "switches a category of the safety filters off",
    edit: (files) =>
      files.replace(
        "agent_settings/safety_filters.yaml",
        "self_harm:\n    enabled: true",
        "self_harm:\n    enabled: false",
      ),
    changed: "Guardrail safety-filters self harm filter on → off.",
    counts: "1 changed",
    risks: "1 safety",
  },
  {
    name: "adds a rule to the prompt",
    edit: (files) => files.append("agent_settings/rules.txt", "Never promise a refund.\n"),
    changed: "Instructions changed (text).",
    counts: "1 changed",
    risks: "1 behaviour",
  },
];
