import type { Edit } from "./edit-project.ts";

const TOPICS = "agent/topics";

export const HARBOUR_HOTEL_EDITS: readonly Edit[] = [
  {
    name: "removes a topic",
    edit: (files) => files.remove(`${TOPICS}/laundry.yaml`),
    changed: "Topic laundry removed.",
    counts: "1 removed",
    risks: "1 behaviour",
  },
  {
    name: "switches a topic off",
    edit: (files) => files.append(`${TOPICS}/spa-hours.yaml`, "enabled: false\n"),
    changed: "Topic spa-hours switched off.",
    counts: "1 changed",
    risks: "1 behaviour",
  },
  {
    name: "puts sample questions into another order",
    edit: (files) =>
      files.replace(
        `${TOPICS}/pet-policy.yaml`,
        "  - Are dogs allowed?\n  - Can I bring my dog?\n",
        "  - Can I bring my dog?\n  - Are dogs allowed?\n",
      ),
    changed: "Nothing differs.",
    counts: "",
    risks: "",
  },
  {
    name: "changes the model and its temperature",
    edit: (files) =>
      files.replace(
        "agent/agent.yaml",
        "name: gpt-4.1, temperature: 0.3",
        "name: gpt-4.1-mini, temperature: 0.5",
      ),
    changed: "Agent settings changed (model name gpt-4.1 → gpt-4.1-mini, model temperature 0.3 → 0.5).",
    counts: "1 changed",
    risks: "1 model",
  },
  {
    name: "adds a language",
    edit: (files) => files.replace("agent/agent.yaml", "[en-GB]", "[en-GB, de-DE]"),
    changed: "Agent settings changed (1 language added).",
    counts: "1 changed",
    risks: "1 behaviour",
  },
  {
    name: "speaks faster and says a word in another way",
    edit: (files) => {
      files.replace("agent/voice.yaml", "speed: 1\n", "speed: 1.2\n");
      files.replace("agent/voice.yaml", "say: key", "say: kay");
    },
    changed: "Voice changed (pronunciation of quay key → kay, speed 1 → 1.2).",
    counts: "1 changed",
    risks: "1 voice",
  },
  {
    name: "retires a tool that a topic still calls",
    edit: (files) => files.remove("agent/tools/request-late-checkout.yaml"),
    changed: "Tool request-late-checkout removed.",
    counts: "1 removed",
    risks: "1 wiring",
  },
  {
    name: "gives the front desk another number",
    edit: (files) => files.replace("agent/handoffs/front-desk.yaml", "+15005550020", "+15005550099"),
    changed: "Handoff front-desk destination +15005550020 → +15005550099.",
    counts: "1 changed",
    risks: "1 wiring",
  },
  {
    name: "moves the live back end",
    edit: (files) =>
      files.replace(
        "agent/integrations/property-management.yaml",
        "https://api.pms.example/v2",
        "https://api.pms.example/v3",
      ),
    changed:
      "Integration property-management endpoint for live https://api.pms.example/v2 → https://api.pms.example/v3.",
    counts: "1 changed",
    risks: "1 environment",
  },
  {
    name: "no longer asks before it texts",
    edit: (files) =>
      files.replace("agent/sms/voucher-link.yaml", "requires_consent: true", "requires_consent: false"),
    changed: "SMS voucher-link consent required on → off.",
    counts: "1 changed",
    risks: "1 safety",
  },
  {
    name: "refuses fewer questions",
    edit: (files) =>
      files.replace("agent/guardrails/medical-advice.yaml", "  - Is this rash dangerous?\n", ""),
    changed: "Guardrail medical-advice changed (1 sample question removed).",
    counts: "1 changed",
    risks: "1 safety",
  },
  {
    name: "adds a step to a flow",
    edit: (files) =>
      files.replace(
        "agent/flows/noise-complaint.yaml",
        "  - id: act\n",
        "  - id: quiet\n    say: Would you like another room?\n  - id: act\n",
      ),
    changed: "Flow noise-complaint changed (order of steps, step quiet added).",
    counts: "1 changed",
    risks: "1 behaviour",
  },
  {
    name: "allows larger parties at the restaurant",
    edit: (files) => files.replace("agent/tools/book-table.yaml", "maximum: 10", "maximum: 12"),
    changed: "Tool book-table parameter party_size: maximum 10 → 12.",
    counts: "1 changed",
    risks: "1 wiring",
  },
  {
    name: "reformats every YAML file",
    edit: (files) =>
      files.rewrite(/^agent\/.*\.yaml$/, (text) => `# reviewed\n${text.replaceAll("\n", "\r\n")}\r\n`),
    changed: "Nothing differs.",
    counts: "",
    risks: "",
  },
];
