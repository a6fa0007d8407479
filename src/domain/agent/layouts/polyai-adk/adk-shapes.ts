import type { Shape } from "./check-shape.ts";
import type { AdkSingleFile } from "./place-adk-file.ts";

const TEXT: Shape = { is: "text" };
const FILLED: Shape = { is: "text", filled: true };
const FLAG: Shape = { is: "flag" };
const NUMBER: Shape = { is: "number" };
const ANYTHING: Shape = { is: "anything" };
const TEXTS: Shape = { is: "list", of: TEXT };

const oneOf = (...values: string[]): Shape => ({ is: "text", oneOf: values });
const listOf = (of: Shape): Shape => ({ is: "list", of });
const record = (fields: Readonly<Record<string, Shape>>, ...required: string[]): Shape => ({
  is: "record",
  fields,
  required,
});
/** A file whose only key is a list of the same things. */
const collection = (key: string, of: Shape): Shape => record({ [key]: listOf(of) }, key);

const GREETING = record(
  { welcome_message: FILLED, language_code: FILLED },
  "welcome_message",
  "language_code",
);
const STYLE_PROMPT = record({ prompt: TEXT });
/** Their values are looked at by a rule of their own. */
const SAFETY_FILTERS = record({ enabled: FLAG, categories: { is: "map", of: record({}) } }, "categories");

export const SINGLE_SHAPES: Readonly<Partial<Record<AdkSingleFile, Shape>>> = {
  project: record({ project_id: TEXT, account_id: TEXT, region: TEXT, project_name: TEXT }),
  personality: record({ adjectives: { is: "map", of: FLAG }, custom: TEXT }),
  role: record({ value: TEXT, additional_info: TEXT, custom: TEXT }),
  languages: record({ default_language: FILLED, additional_languages: TEXTS }, "default_language"),
  "safety-filters": SAFETY_FILTERS,
  "voice-safety-filters": SAFETY_FILTERS,
  "chat-safety-filters": SAFETY_FILTERS,
  experimental: { is: "map", of: ANYTHING },
  voice: record({
    greeting: GREETING,
    style_prompt: STYLE_PROMPT,
    disclaimer_messages: record({ message: TEXT, enabled: FLAG, language_code: TEXT }),
  }),
  chat: record({ greeting: GREETING, style_prompt: STYLE_PROMPT }),
  entities: collection(
    "entities",
    record(
      {
        name: FILLED,
        description: TEXT,
        entity_type: oneOf(
          "numeric",
          "alphanumeric",
          "enum",
          "date",
          "phone_number",
          "time",
          "address",
          "free_text",
          "name_config",
        ),
        config: record({
          has_decimal: FLAG,
          has_range: FLAG,
          min: NUMBER,
          max: NUMBER,
          enabled: FLAG,
          validation_type: TEXT,
          regular_expression: TEXT,
          options: TEXTS,
          relative_date: FLAG,
          country_codes: TEXTS,
          start_time: TEXT,
          end_time: TEXT,
        }),
      },
      "name",
      "entity_type",
    ),
  ),
  handoffs: collection(
    "handoffs",
    record(
      {
        name: FILLED,
        description: TEXT,
        is_default: FLAG,
        sip_config: record(
          {
            method: oneOf("invite", "refer", "bye"),
            phone_number: TEXT,
            outbound_endpoint: TEXT,
            outbound_encryption: oneOf("TLS/SRTP", "UDP/RTP"),
          },
          "method",
        ),
        sip_headers: listOf(record({ key: FILLED, value: TEXT }, "key", "value")),
      },
      "name",
      "sip_config",
    ),
  ),
  sms: collection(
    "sms_templates",
    record(
      {
        name: FILLED,
        text: FILLED,
        env_phone_numbers: record({ sandbox: TEXT, pre_release: TEXT, live: TEXT }),
      },
      "name",
      "text",
    ),
  ),
  translations: collection(
    "translations",
    record({ name: FILLED, translations: { is: "map", of: TEXT } }, "name", "translations"),
  ),
  variants: record({
    variants: listOf(record({ name: FILLED, is_default: FLAG }, "name")),
    attributes: listOf(record({ name: FILLED, values: { is: "map", of: TEXT } }, "name", "values")),
  }),
  integrations: collection(
    "api_integrations",
    record(
      {
        name: FILLED,
        description: TEXT,
        environments: {
          is: "map",
          of: record({ base_url: TEXT, auth_type: oneOf("none", "basic", "apiKey", "oauth2") }),
        },
        operations: listOf(
          record(
            { name: FILLED, method: oneOf("GET", "POST", "PATCH", "PUT", "DELETE"), resource: FILLED },
            "name",
            "method",
            "resource",
          ),
        ),
      },
      "name",
      "environments",
    ),
  ),
  "asr-settings": record({
    barge_in: FLAG,
    interaction_style: oneOf("precise", "balanced", "swift", "sonic", "turbo"),
  }),
  "keyphrase-boosting": collection(
    "keyphrases",
    record({ keyphrase: FILLED, level: oneOf("default", "boosted", "maximum") }, "keyphrase"),
  ),
  "transcript-corrections": collection(
    "corrections",
    record(
      {
        name: FILLED,
        description: TEXT,
        regular_expressions: {
          is: "list",
          filled: true,
          of: record(
            {
              regular_expression: FILLED,
              replacement: TEXT,
              replacement_type: oneOf("full", "partial", "substring"),
            },
            "regular_expression",
            "replacement",
          ),
        },
      },
      "name",
      "regular_expressions",
    ),
  ),
  pronunciations: collection(
    "pronunciations",
    record(
      { regex: FILLED, replacement: TEXT, case_sensitive: FLAG, language_code: TEXT, description: TEXT },
      "regex",
      "replacement",
    ),
  ),
  "phrase-filtering": collection(
    "phrase_filtering",
    record(
      {
        name: FILLED,
        description: TEXT,
        regular_expressions: { is: "list", filled: true, of: FILLED },
        say_phrase: FLAG,
        language_code: TEXT,
        function: TEXT,
      },
      "name",
      "regular_expressions",
    ),
  ),
};

export const TOPIC_SHAPE: Shape = record(
  { name: FILLED, enabled: FLAG, example_queries: TEXTS, content: TEXT, actions: TEXT },
  "name",
);

export const FLOW_SHAPE: Shape = record(
  { name: TEXT, description: FILLED, start_step: FILLED },
  "description",
  "start_step",
);

export const STEP_SHAPE: Shape = record(
  {
    step_type: oneOf("default_step", "advanced_step"),
    name: FILLED,
    prompt: FILLED,
    conditions: listOf(
      record(
        {
          name: FILLED,
          condition_type: oneOf("step_condition", "exit_flow_condition"),
          description: TEXT,
          child_step: TEXT,
          required_entities: TEXTS,
        },
        "condition_type",
      ),
    ),
    extracted_entities: TEXTS,
    asr_biasing: record({ is_enabled: FLAG, custom_keywords: TEXTS }),
    dtmf_config: record({
      is_enabled: FLAG,
      inter_digit_timeout: NUMBER,
      max_digits: NUMBER,
      end_key: TEXT,
      collect_while_agent_speaking: FLAG,
      is_pii: FLAG,
    }),
    asr: record({ provider: TEXT, model: TEXT }),
    vad: record({
      provider: TEXT,
      vad_start: NUMBER,
      vad_end: NUMBER,
      speech_threshold: NUMBER,
      silence_threshold: NUMBER,
    }),
    barge_in: record({ is_enabled: FLAG }),
    llm: record({
      provider_model_id: TEXT,
      reasoning_effort: oneOf("unspecified", "minimal", "low", "medium", "high", "auto"),
    }),
  },
  "step_type",
  "name",
  "prompt",
);

export const TEST_SHAPE: Shape = record(
  {
    name: FILLED,
    scenario: FILLED,
    channel: oneOf("voice", "webchat"),
    language: FILLED,
    variant: TEXT,
    tags: TEXTS,
    sip_headers: { is: "map", of: ANYTHING },
    integration_attributes: { is: "map", of: ANYTHING },
    prompt_assertions: TEXTS,
    function_call_assertions: listOf(
      record(
        {
          name: FILLED,
          arguments: listOf(
            record(
              {
                parameter_name: FILLED,
                expected_value: ANYTHING,
                value_type: oneOf("string", "integer", "number", "boolean"),
              },
              "parameter_name",
            ),
          ),
        },
        "name",
      ),
    ),
    caller_number: ANYTHING,
    simulated_at: ANYTHING,
  },
  "name",
  "scenario",
  "channel",
  "language",
);
