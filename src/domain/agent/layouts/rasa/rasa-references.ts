import type { JsonValue } from "../../../json.ts";
import type { ItemReference, ValuePath } from "../../agent.ts";
import { itemId } from "../item-id.ts";
import {
  baseName,
  isBuiltInAction,
  isBuiltInFlow,
  isBuiltInIntent,
  isBuiltInResponse,
  isBuiltInSlot,
} from "./built-in-names.ts";

/** Slots and entities often share a name, so a slot's id says that it is one. */
export const slotId = (name: string): string => itemId(`slot.${name}`);

function reference(
  path: ValuePath,
  section: ItemReference["section"],
  id: string,
  name: string,
): ItemReference {
  return { path, section, id, ...(id === name ? {} : { called: name }) };
}

export function entityReference(path: ValuePath, name: string): ItemReference {
  return reference(path, "entities", itemId(name), name);
}

export function slotReferences(path: ValuePath, name: string): ItemReference[] {
  return isBuiltInSlot(name) ? [] : [reference(path, "entities", slotId(name), name)];
}

/** `greet` or, of a response selector, `faq/ask_name`: then the intent is `faq`. */
export function intentReferences(path: ValuePath, written: string): ItemReference[] {
  const name = baseName(written);
  return isBuiltInIntent(name) ? [] : [reference(path, "topics", itemId(name), name)];
}

export function flowReferences(path: ValuePath, name: string): ItemReference[] {
  return isBuiltInFlow(name) || isBuiltInAction(name) ? [] : [reference(path, "flows", itemId(name), name)];
}

/** `slots.city` in a condition. */
export function conditionReferences(path: ValuePath, condition: JsonValue | undefined): ItemReference[] {
  if (typeof condition !== "string") return [];
  const names = [...condition.matchAll(/\bslots\.([A-Za-z_]\w{0,119})/g)].map(([, name = ""]) => name);
  return [...new Set(names)].flatMap((name) => slotReferences(path, name));
}

/** An action is one of the bot's own, a response, or a form: its name and what is declared say which. */
export function actionReferences(path: ValuePath, name: string, forms: ReadonlySet<string>): ItemReference[] {
  // `{{context.utter}}` is a name that only the running bot knows.
  if (isBuiltInAction(name) || isBuiltInResponse(name) || name.includes("{")) return [];
  if (forms.has(name)) return flowReferences(path, name);
  // A retrieval intent's own response: utter_faq/ask_name.
  if (name.startsWith("utter_")) return [reference(path, "responses", itemId(name), name)];
  return [reference(path, "tools", itemId(name), name)];
}
