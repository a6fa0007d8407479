import { listAt, textAt } from "../../../json-fields.ts";
import type { Item, ValuePath } from "../../agent.ts";
import type { AdkPrefix } from "./adk-references.ts";

/** A text in which references are filled in, and which of them the platform takes there. */
export interface PromptField {
  readonly path: ValuePath;
  readonly text: string;
  readonly allowed: readonly AdkPrefix[];
  /** For people, as the end of `… is not possible in`: `the content of a topic`. */
  readonly called: string;
  /** What else stands there is accepted, but does nothing. */
  readonly lenient?: true;
}

const SPOKEN: readonly AdkPrefix[] = ["attr", "vrbl", "tn"];
const ACTIONS: readonly AdkPrefix[] = ["fn", "attr", "twilio_sms", "ho", "tn", "vrbl"];
const DEFAULT_STEP: readonly AdkPrefix[] = ["entity", "attr", "twilio_sms", "ho", "vrbl", "tn"];
const ADVANCED_STEP: readonly AdkPrefix[] = [...DEFAULT_STEP, "fn", "ft"];

type Field = readonly [path: ValuePath, allowed: readonly AdkPrefix[], called: string, lenient?: true];

const OF_AGENT: readonly Field[] = [
  [["greeting"], SPOKEN, "a greeting"],
  [["personality", "custom"], ["attr", "vrbl"], "the personality"],
  [["role", "custom"], ["attr", "vrbl"], "the role"],
];
const OF_CHANNEL: readonly Field[] = [
  [["greeting", "welcome_message"], SPOKEN, "a greeting"],
  [["style_prompt", "prompt"], [], "a style prompt"],
  [["disclaimer_messages", "message"], SPOKEN, "a disclaimer"],
];
const OF_TOPIC: readonly Field[] = [
  [["content"], SPOKEN, "the content of a topic", true],
  [["actions_text"], ACTIONS, "the actions of a topic"],
];
const OF_INSTRUCTIONS: readonly Field[] = [[["text"], ACTIONS, "the rules"]];
const OF_SMS: readonly Field[] = [[["text"], ["vrbl", "tn"], "an SMS template"]];

/** The texts of an item that hold braces of any kind, in the order of their fields. Documents in context/ are never filled in. */
export function promptFieldsOf(item: Pick<Item, "section" | "id" | "value">): PromptField[] {
  return fieldsOf(item).flatMap(([path, allowed, called, lenient]): PromptField[] => {
    const text = textAt(item.value, ...path);
    if (text === undefined || !(text.includes("{{") || text.includes("${"))) return [];
    return [{ path, text, allowed, called, ...(lenient ? { lenient } : {}) }];
  });
}

function fieldsOf({ section, id, value }: Pick<Item, "section" | "id" | "value">): readonly Field[] {
  switch (section) {
    case "agent":
      return id === "agent" ? OF_AGENT : OF_CHANNEL;
    case "voice":
      return OF_CHANNEL;
    case "topics":
      return OF_TOPIC;
    case "instructions":
      return OF_INSTRUCTIONS;
    case "sms":
      return OF_SMS;
    case "flows":
      return listAt(value, "steps").map((step, index): Field => {
        const isDefault = textAt(step, "step_type") !== "advanced_step";
        return isDefault
          ? [["steps", index, "say"], DEFAULT_STEP, "a default step"]
          : [["steps", index, "say"], ADVANCED_STEP, "an advanced step"];
      });
    default:
      return [];
  }
}
