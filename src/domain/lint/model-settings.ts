import { type Agent, type Item, itemsOf, SECTIONS, type ValuePath } from "../agent/agent.ts";
import { isJsonObject, type JsonObject } from "../json.ts";

/** Settings of a language model, wherever an item holds some. */
export interface ModelSettings {
  readonly item: Item;
  readonly path: ValuePath;
  readonly value: JsonObject;
}

const FIELDS = ["temperature", "max_tokens", "name", "provider"] as const;

/** Every `model` of an agent's items that says something about a model. */
export function modelSettingsOf(agent: Agent): ModelSettings[] {
  const found: ModelSettings[] = [];
  for (const section of SECTIONS) {
    for (const item of itemsOf(agent, section)) {
      const value = item.value.model;
      if (isJsonObject(value) && FIELDS.some((field) => Object.hasOwn(value, field))) {
        found.push({ item, path: ["model"], value });
      }
    }
  }
  return found;
}
