import type { JsonObject } from "../domain/json.ts";
import type { Snapshot } from "../domain/snapshot/snapshot.ts";
import * as items from "./effective-items.ts";
import { findNumber, findText, objectField, textEntries, textField, textList } from "./item-fields.ts";
import { fillPlaceholders } from "./placeholders.ts";

/** What an agent really is in one environment: variables filled in, overrides applied, that environment's endpoints only. */
export interface EffectiveConfig {
  readonly agent: string;
  readonly environment: string;
  readonly name: string;
  readonly languages: readonly string[];
  readonly greeting: string;
  readonly fallback: string;
  readonly model?: {
    readonly provider: string;
    readonly name: string;
    readonly temperature?: number;
    readonly max_tokens?: number;
  };
  readonly instructions: string;
  readonly rules: readonly { readonly id: string; readonly text: string }[];
  readonly topics: readonly items.EffectiveTopic[];
  readonly knowledge: readonly items.EffectiveKnowledge[];
  readonly tools: readonly items.EffectiveTool[];
  readonly sms: readonly items.EffectiveSms[];
  readonly handoffs: readonly items.EffectiveHandoff[];
  readonly guardrails: readonly items.EffectiveGuardrail[];
  /** As written; the reference bot has no voice of its own. */
  readonly voice: JsonObject | null;
  readonly flows: readonly items.EffectiveFlow[];
  readonly integrations: readonly items.EffectiveIntegration[];
  /** Variable name to value; for showing, never for looking up by a name from outside. */
  readonly variables: Readonly<Record<string, string>>;
}

/** Pure: the same snapshot and environment name give the same config. An environment the agent lacks has no variables. */
export function effectiveConfig(snapshot: Snapshot, environment: string): EffectiveConfig {
  const { sections } = snapshot;
  const written = new Map(Object.entries(sections.environments)).get(environment) ?? {};
  const overrides = objectField(written, "overrides");
  const variables = textEntries(objectField(written, "variables"));
  const lookup = new Map(variables);
  const fill = (text: string): string => fillPlaceholders(text, lookup);

  const agent = onlyItem(sections.agent, "agent");
  const overriddenHandoffs = new Map(Object.entries(objectField(overrides, "handoffs")));
  const model = modelOf(objectField(agent, "model"));
  return {
    agent: snapshot.agent,
    environment,
    name: textField(agent, "name", snapshot.agent),
    languages: textList(agent, "languages"),
    greeting: fill(findText(overrides, "greeting") ?? textField(agent, "greeting")),
    fallback: fill(
      textField(
        agent,
        "fallback",
        "I am sorry, I can't help with that. Shall I put you through to a person?",
      ),
    ),
    ...(model === undefined ? {} : { model }),
    instructions: textField(onlyItem(sections.instructions, "instructions"), "text"),
    rules: byId(sections.rules).map(([id, value]) => ({ id, text: textField(value, "text") })),
    topics: byId(sections.topics).map(([id, value]) => items.topic(id, value, fill)),
    knowledge: byId(sections.knowledge).map(([id, value]) => items.knowledge(id, value, fill)),
    tools: byId(sections.tools).map(([id, value]) => items.tool(id, value, fill)),
    sms: byId(sections.sms).map(([id, value]) => items.sms(id, value, fill)),
    handoffs: byId(sections.handoffs).map(([id, value]) =>
      items.handoff(id, value, overriddenHandoffs.get(id), fill),
    ),
    guardrails: byId(sections.guardrails).map(([id, value]) => items.guardrail(id, value, fill)),
    voice: new Map(Object.entries(sections.voice)).get("voice") ?? null,
    flows: byId(sections.flows).map(([id, value]) => items.flow(id, value, fill)),
    integrations: byId(sections.integrations).map(([id, value]) => items.integration(id, value, environment)),
    variables: Object.fromEntries(variables),
  };
}

/** In code-unit order of the ids, so that ties in the dialogue are broken the same way everywhere. */
function byId(section: { readonly [id: string]: JsonObject }): readonly (readonly [string, JsonObject])[] {
  return Object.entries(section).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

function onlyItem(section: { readonly [id: string]: JsonObject }, id: string): JsonObject {
  return new Map(Object.entries(section)).get(id) ?? {};
}

function modelOf(value: JsonObject): EffectiveConfig["model"] {
  const name = findText(value, "name");
  if (name === undefined) return undefined;
  const temperature = findNumber(value, "temperature");
  const maxTokens = findNumber(value, "max_tokens");
  return {
    provider: textField(value, "provider"),
    name,
    ...(temperature === undefined ? {} : { temperature }),
    ...(maxTokens === undefined ? {} : { max_tokens: maxTokens }),
  };
}
