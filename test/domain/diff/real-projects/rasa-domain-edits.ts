import type { Edit } from "./edit-project.ts";

const DOMAIN = "domain.yml";

export const RASA_DOMAIN_EDITS: readonly Edit[] = [
  {
    name: "asks again sooner when it is unsure",
    edit: (files) => files.replace("config.yml", "threshold: 0.7", "threshold: 0.8"),
    changed: "Agent settings component FallbackClassifier: threshold 0.7 → 0.8.",
    counts: "1 changed",
    risks: "1 model",
    fields: ["component FallbackClassifier: threshold"],
  },
  {
    name: "trains longer",
    edit: (files) => files.replace("config.yml", "epochs: 100", "epochs: 150"),
    changed: "Agent settings component DIETClassifier: epochs 100 → 150.",
    counts: "1 changed",
    risks: "1 model",
    fields: ["component DIETClassifier: epochs"],
  },
  {
    name: "adds a component to the pipeline",
    edit: (files) =>
      files.replace(
        "config.yml",
        "  - name: EntitySynonymMapper\n",
        "  - name: EntitySynonymMapper\n  - name: ResponseSelector\n    epochs: 50\n",
      ),
    changed: "Agent settings changed (component ResponseSelector added).",
    counts: "1 changed",
    risks: "1 model",
    fields: ["component ResponseSelector"],
  },
  {
    name: "points a component to another server",
    edit: (files) => files.replace("config.yml", "http://localhost:8000", "https://duckling.example.test"),
    changed:
      "Agent settings component DucklingEntityExtractor: url http://localhost:8000 → https://duckling.example.test.",
    counts: "1 changed",
    risks: "1 model",
    fields: ["component DucklingEntityExtractor: url"],
  },
  {
    name: "switches to another language",
    edit: (files) => files.replace("config.yml", "language: en", "language: de"),
    changed: "Agent settings changed (1 language added, 1 removed).",
    counts: "1 changed",
    risks: "1 behaviour",
  },
  {
    name: "lets sessions end",
    edit: (files) => files.replace(DOMAIN, "session_expiration_time: 0", "session_expiration_time: 60"),
    changed: "Agent settings domain.session_config session expiration time 0 → 60.",
    counts: "1 changed",
    risks: "1 behaviour",
  },
  {
    name: "adds a slot",
    edit: (files) =>
      files.replace(
        DOMAIN,
        "  account_type:\n    type: any\n",
        "  loyalty_level:\n    type: text\n    mappings:\n    - type: custom\n  account_type:\n    type: any\n",
      ),
    changed: "Entity slot.loyalty_level added.",
    counts: "1 added",
    risks: "1 behaviour",
  },
  {
    name: "lets a slot steer the conversation",
    edit: (files) =>
      files.replace(
        DOMAIN,
        "  currency:\n    type: any\n    influence_conversation: false",
        "  currency:\n    type: any\n    influence_conversation: true",
      ),
    changed: "Entity slot.currency steers the conversation off → on.",
    counts: "1 changed",
    risks: "1 behaviour",
  },
  {
    name: "fills a slot from another entity",
    edit: (files) =>
      files.replace(
        DOMAIN,
        "  handoff_to:\n    type: any\n    influence_conversation: false\n    mappings:\n    - type: from_entity\n      entity: handoff_to",
        "  handoff_to:\n    type: any\n    influence_conversation: false\n    mappings:\n    - type: from_entity\n      entity: vendor_name",
      ),
    changed: "Entity slot.handoff_to mapping 1: entity handoff_to → vendor_name.",
    counts: "1 changed",
    risks: "1 behaviour",
    fields: ["mapping 1: entity"],
  },
  {
    name: "adds an entity",
    edit: (files) => files.replace(DOMAIN, "- search_type\nslots:", "- search_type\n- branch\nslots:"),
    changed: "Entity branch added.",
    counts: "1 added",
    risks: "1 behaviour",
  },
  {
    name: "retires an action that a rule still runs",
    edit: (files) => files.replace(DOMAIN, "- action_show_recipients\n", ""),
    changed: "Tool action_show_recipients removed.",
    counts: "1 removed",
    risks: "1 wiring",
  },
  {
    name: "hands off no longer",
    edit: (files) => files.replace(DOMAIN, "- action_handoff\n", ""),
    changed: "Tool action_handoff removed; handoff action_handoff removed.",
    counts: "2 removed",
    risks: "2 wiring",
  },
  {
    name: "changes only a test story of the platform",
    edit: (files) => files.append("tests/test_stories.yml", "\n# a note\n"),
    changed: "Nothing differs.",
    counts: "",
    risks: "",
  },
];
