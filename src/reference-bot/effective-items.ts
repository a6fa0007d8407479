import { isJsonObject, type JsonObject, type JsonValue } from "../domain/json.ts";
import {
  findNumber,
  findText,
  flagField,
  objectField,
  objectList,
  textEntries,
  textField,
  textList,
} from "./item-fields.ts";

/** Fills the environment's variables into a text. */
type Fill = (text: string) => string;

export interface EffectiveTopic {
  readonly id: string;
  readonly name: string;
  readonly enabled: boolean;
  readonly sample_questions: readonly string[];
  readonly content: string;
  readonly actions: {
    readonly tools: readonly string[];
    readonly sms: readonly string[];
    readonly handoffs: readonly string[];
  };
}

export function topic(id: string, value: JsonObject, fill: Fill): EffectiveTopic {
  const actions = objectField(value, "actions");
  return {
    id,
    name: textField(value, "name", id),
    enabled: flagField(value, "enabled", true),
    sample_questions: textList(value, "sample_questions"),
    content: fill(textField(value, "content")),
    actions: {
      tools: textList(actions, "tools"),
      sms: textList(actions, "sms"),
      handoffs: textList(actions, "handoffs"),
    },
  };
}

export interface EffectiveKnowledge {
  readonly id: string;
  readonly name: string;
  readonly enabled: boolean;
  readonly sources: readonly { readonly title: string; readonly url?: string; readonly text?: string }[];
}

export function knowledge(id: string, value: JsonObject, fill: Fill): EffectiveKnowledge {
  return {
    id,
    name: textField(value, "name", id),
    enabled: flagField(value, "enabled", true),
    sources: objectList(value, "sources").map((source) => {
      const url = findText(source, "url");
      const text = findText(source, "text");
      return {
        title: textField(source, "title"),
        ...(url === undefined ? {} : { url }),
        ...(text === undefined ? {} : { text: fill(text) }),
      };
    }),
  };
}

export interface EffectiveParameter {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly format?: "date" | "time" | "email" | "phone";
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** The question that is asked for it. */
  readonly ask: string;
  readonly required: boolean;
}

const TYPES = ["string", "integer", "number", "boolean"] as const;
const FORMATS = ["date", "time", "email", "phone"] as const;

export function parameter(
  name: string,
  value: JsonObject,
  required: boolean,
  fill: Fill,
): EffectiveParameter {
  const choices = textList(value, "enum");
  const format = FORMATS.find((known) => known === findText(value, "format"));
  const minimum = findNumber(value, "minimum");
  const maximum = findNumber(value, "maximum");
  return {
    name,
    type: TYPES.find((known) => known === findText(value, "type")) ?? "string",
    ...(format === undefined ? {} : { format }),
    ...(choices.length === 0 ? {} : { enum: choices }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ask: fill(textField(value, "x-ask", `What is the ${name.replace(/[_-]+/g, " ")}?`)),
    required,
  };
}

export interface EffectiveTool {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** In the order in which they are asked: required ones first, each group by name. Order in files means nothing here. */
  readonly parameters: readonly EffectiveParameter[];
  readonly integration?: string;
  readonly operation?: string;
  readonly reply: string;
  readonly sample_result: Readonly<Record<string, string | number | boolean>>;
}

export function tool(id: string, value: JsonObject, fill: Fill): EffectiveTool {
  const schema = objectField(value, "parameters");
  const required = new Set(textList(schema, "required"));
  const parameters = Object.entries(objectField(schema, "properties"))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .flatMap(([name, written]) =>
      isJsonObject(written) ? [parameter(name, written, required.has(name), fill)] : [],
    );
  const integrationId = findText(value, "integration");
  const operation = findText(value, "operation");
  return {
    id,
    name: textField(value, "name", id),
    description: textField(value, "description"),
    parameters: [...parameters.filter((one) => one.required), ...parameters.filter((one) => !one.required)],
    ...(integrationId === undefined ? {} : { integration: integrationId }),
    ...(operation === undefined ? {} : { operation }),
    reply: fill(textField(value, "reply", "Done.")),
    sample_result: Object.fromEntries(
      Object.entries(objectField(value, "sample_result")).filter((entry): entry is [string, Scalar] =>
        isScalar(entry[1]),
      ),
    ),
  };
}

type Scalar = string | number | boolean;
function isScalar(value: JsonValue): value is Scalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

export interface EffectiveSms {
  readonly id: string;
  readonly text: string;
  readonly requires_consent: boolean;
  readonly consent_question: string;
}

export function sms(id: string, value: JsonObject, fill: Fill): EffectiveSms {
  return {
    id,
    text: fill(textField(value, "text")),
    // Anything but a plain `false` asks first: a text that nobody agreed to must never go out by mistake.
    requires_consent: flagField(value, "requires_consent", true),
    consent_question: fill(textField(value, "consent_question", "Shall I send you that by text message?")),
  };
}

export interface EffectiveHandoff {
  readonly id: string;
  readonly name: string;
  readonly destination: string;
  readonly reason: string;
  readonly default: boolean;
  readonly message: string;
  readonly sample_questions: readonly string[];
}

export function handoff(
  id: string,
  value: JsonObject,
  override: JsonValue | undefined,
  fill: Fill,
): EffectiveHandoff {
  const changed = isJsonObject(override) ? findText(override, "destination") : undefined;
  return {
    id,
    name: textField(value, "name", id),
    destination: changed ?? textField(value, "destination"),
    reason: textField(value, "reason"),
    default: flagField(value, "default", false),
    message: fill(textField(value, "message", "I will put you through now.")),
    sample_questions: textList(value, "sample_questions"),
  };
}

export interface EffectiveGuardrail {
  readonly id: string;
  readonly name: string;
  readonly enabled: boolean;
  readonly kind: string;
  readonly sample_questions: readonly string[];
  readonly response: string;
}

export function guardrail(id: string, value: JsonObject, fill: Fill): EffectiveGuardrail {
  return {
    id,
    name: textField(value, "name", id),
    enabled: flagField(value, "enabled", true),
    kind: textField(value, "kind", "out_of_scope"),
    sample_questions: textList(value, "sample_questions"),
    response: fill(textField(value, "response")),
  };
}

export interface EffectiveStep {
  readonly id: string;
  readonly say: string;
  readonly collect?: EffectiveParameter;
  readonly tool?: string;
  readonly sms?: string;
  readonly handoff?: string;
  readonly next?: string;
}

export interface EffectiveFlow {
  readonly id: string;
  readonly name: string;
  readonly enabled: boolean;
  readonly sample_questions: readonly string[];
  readonly steps: readonly EffectiveStep[];
}

export function flow(id: string, value: JsonObject, fill: Fill): EffectiveFlow {
  return {
    id,
    name: textField(value, "name", id),
    enabled: flagField(value, "enabled", true),
    sample_questions: textList(value, "sample_questions"),
    steps: objectList(value, "steps").map((written) => step(written, fill)),
  };
}

function step(written: JsonObject, fill: Fill): EffectiveStep {
  const say = fill(textField(written, "say"));
  const collect = objectField(written, "collect");
  const name = findText(collect, "name");
  const optional = (key: "tool" | "sms" | "handoff" | "next"): { readonly [field: string]: string } => {
    const found = findText(written, key);
    return found === undefined ? {} : { [key]: found };
  };
  return {
    id: textField(written, "id"),
    say,
    // The step's own sentence is the question, so it is also what is asked again.
    ...(name === undefined ? {} : { collect: { ...parameter(name, collect, true, fill), ask: say } }),
    ...optional("tool"),
    ...optional("sms"),
    ...optional("handoff"),
    ...optional("next"),
  };
}

export interface EffectiveIntegration {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** Absent when the integration names none for this environment. */
  readonly endpoint?: string;
  /** Names, never values. */
  readonly secrets: readonly string[];
  readonly timeout_ms: number;
}

export function integration(id: string, value: JsonObject, environment: string): EffectiveIntegration {
  const endpoint = new Map(textEntries(objectField(value, "endpoints"))).get(environment);
  return {
    id,
    name: textField(value, "name", id),
    kind: textField(value, "kind", "rest"),
    ...(endpoint === undefined ? {} : { endpoint }),
    secrets: textList(value, "secrets"),
    timeout_ms: findNumber(value, "timeout_ms") ?? 10_000,
  };
}
