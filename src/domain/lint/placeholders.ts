import { type Agent, type Item, itemsOf } from "../agent/agent.ts";
import type { ValuePath } from "../agent/read-yaml.ts";
import { listAt, objectAt, textAt } from "../json-fields.ts";

/** A text in which `{{variable}}` is filled in, and the other names that may stand in it. */
export interface FilledText {
  readonly item: Item;
  readonly path: ValuePath;
  readonly text: string;
  /** Names besides the environment's variables: a tool's arguments and results, what a flow has collected. */
  readonly alsoKnown: ReadonlySet<string>;
}

export interface Placeholder {
  readonly name: string;
  readonly at: FilledText;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Every text of the agent that is filled in before it is said or sent. */
export function filledTexts(agent: Agent): FilledText[] {
  const texts: FilledText[] = [];
  const add = (item: Item, path: ValuePath, alsoKnown = NOTHING): void => {
    const text = textAt(item.value, ...path);
    if (text?.includes("{{") || text?.includes("}}")) texts.push({ item, path, text, alsoKnown });
  };
  for (const item of itemsOf(agent, "agent")) {
    add(item, ["greeting"]);
    add(item, ["fallback"]);
  }
  for (const item of itemsOf(agent, "topics")) add(item, ["content"]);
  for (const item of itemsOf(agent, "knowledge")) {
    listAt(item.value, "sources").forEach((_, index) => {
      add(item, ["sources", index, "text"]);
    });
  }
  for (const item of itemsOf(agent, "tools")) {
    const known = toolNames(item);
    add(item, ["reply"], known);
    for (const name of Object.keys(objectAt(item.value, "parameters", "properties"))) {
      add(item, ["parameters", "properties", name, "x-ask"]);
    }
  }
  for (const item of itemsOf(agent, "sms")) {
    add(item, ["text"]);
    add(item, ["consent_question"]);
  }
  for (const item of itemsOf(agent, "handoffs")) add(item, ["message"]);
  for (const item of itemsOf(agent, "guardrails")) add(item, ["response"]);
  for (const item of itemsOf(agent, "flows")) {
    const steps = listAt(item.value, "steps");
    const known = new Set(steps.flatMap((step) => textAt(step, "collect", "name") ?? []));
    steps.forEach((_, index) => {
      add(item, ["steps", index, "say"], known);
    });
  }
  for (const item of itemsOf(agent, "environments")) add(item, ["overrides", "greeting"]);
  return texts;
}

/** `{{argument}}` and `{{result.key}}` of a tool's reply. */
export function toolNames(tool: Item): ReadonlySet<string> {
  return new Set([
    ...Object.keys(objectAt(tool.value, "parameters", "properties")),
    ...Object.keys(objectAt(tool.value, "sample_result")).map((key) => `result.${key}`),
  ]);
}

const PLACEHOLDER = /\{\{\s*([A-Za-z0-9_.-]{1,80})\s*\}\}/g;

/** The well-formed placeholders of a text, in its order. */
export function placeholdersIn(at: FilledText): Placeholder[] {
  return [...at.text.matchAll(PLACEHOLDER)].map(([, name = ""]) => ({ name, at }));
}

/** Whether braces are left over when all well-formed placeholders are taken out: they would be read aloud. */
export function hasStrayBraces(text: string): boolean {
  return /\{\{|\}\}/.test(text.replace(PLACEHOLDER, ""));
}

/** Variables of one environment's file. */
export function variablesOf(agent: Agent, environment: string): ReadonlySet<string> {
  const item = agent.sections.get("environments")?.get(environment);
  return new Set(Object.keys(objectAt(item?.value, "variables")));
}
