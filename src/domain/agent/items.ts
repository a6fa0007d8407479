/**
 * The normalised value of one item of each section, as the schemas in ../schema describe them.
 * Keys are the ones that people write (snake_case); defaults are filled in. Ids are file names without `.yaml`
 * (rules: the rule's `id`).
 */
export interface AgentSettingsValue {
  name: string;
  description?: string;
  /** BCP 47 tags; the first is the default. */
  languages: string[];
  greeting: string;
  /** Said when nothing matches. */
  fallback: string;
  model?: { provider: string; name: string; temperature?: number; max_tokens?: number };
}
export interface InstructionsValue {
  text: string;
}
export interface RuleValue {
  id: string;
  text: string;
}
export interface TopicValue {
  name: string;
  enabled: boolean;
  sample_questions: string[];
  /** What the bot says. May hold `{{variable}}` of the environment. */
  content: string;
  /** Ids of tools to call, SMS templates to offer after consent, handoffs to make after the content was said. */
  actions: { tools: string[]; sms: string[]; handoffs: string[] };
}
export interface KnowledgeValue {
  name: string;
  enabled: boolean;
  sources: { title: string; url?: string; text?: string }[];
}
export interface ToolParameter {
  type: "string" | "integer" | "number" | "boolean";
  description?: string;
  enum?: string[];
  format?: "date" | "time" | "email" | "phone";
  minimum?: number;
  maximum?: number;
  /** The question a bot asks when the value is missing. */
  "x-ask"?: string;
}
export interface ToolValue {
  name: string;
  description: string;
  /** JSON Schema of the arguments: an object of plain parameters. */
  parameters: { type: "object"; properties: Record<string, ToolParameter>; required: string[] };
  /** Id of the integration that serves it; absent for tools without a back end. */
  integration?: string;
  /** Path below the integration's endpoint, e.g. `POST /bookings`. */
  operation?: string;
  /** Said after the call; `{{argument}}` and `{{result.key}}` are filled in. */
  reply: string;
  /** What the reference bot returns for the call, instead of calling the integration. */
  sample_result: Record<string, string | number | boolean>;
}
export interface SmsValue {
  text: string;
  requires_consent: boolean;
  consent_question: string;
}
export interface HandoffValue {
  name: string;
  /** E.164 number, `sip:` address or `queue:` name. */
  destination: string;
  reason: string;
  /** The one used when a guest asks for a person or nothing helps. */
  default: boolean;
  message: string;
  sample_questions: string[];
}
export interface GuardrailValue {
  name: string;
  enabled: boolean;
  kind: "out_of_scope" | "safety" | "privacy";
  /** Questions the agent must refuse. */
  sample_questions: string[];
  /** What it says instead. */
  response: string;
}
export interface VoiceValue {
  provider: string;
  voice: string;
  language?: string;
  /** 0 to 1. */
  stability: number;
  /** 0.5 to 2; 1 is the voice's own speed. */
  speed: number;
  pronunciations: { word: string; say: string }[];
}
export interface FlowStep {
  id: string;
  say: string;
  /** Waits for the guest's answer and keeps it under `name`. */
  collect?: { name: string; type: ToolParameter["type"]; format?: ToolParameter["format"]; enum?: string[] };
  tool?: string;
  sms?: string;
  handoff?: string;
  /** Id of the next step; absent: the step that follows; `end` ends the flow. */
  next?: string;
}
export interface FlowValue {
  name: string;
  enabled: boolean;
  sample_questions: string[];
  steps: FlowStep[];
}
export interface IntegrationValue {
  name: string;
  kind: "rest" | "graphql" | "webhook";
  description?: string;
  /** One https URL for each environment of the pipeline. */
  endpoints: Record<string, string>;
  /** Names of secrets, never values. */
  secrets: string[];
  timeout_ms: number;
}
export interface EnvironmentValue {
  variables: Record<string, string>;
  /** Only these fields may differ between environments. */
  overrides: { greeting?: string; handoffs?: Record<string, { destination: string }> };
}
