import type { ItemReference, ValuePath } from "../../agent.ts";
import { itemId } from "../item-id.ts";
import { isBuiltInAction, isBuiltInFlow, isBuiltInIntent, isBuiltInSlot } from "./built-in-names.ts";

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
  const name = written.split("/")[0] ?? written;
  return isBuiltInIntent(name) ? [] : [reference(path, "topics", itemId(name), name)];
}

export function flowReferences(path: ValuePath, name: string): ItemReference[] {
  return isBuiltInFlow(name) ? [] : [reference(path, "flows", itemId(name), name)];
}

/** An action is one of the bot's own, a response, or a form: its name and what is declared say which. */
export function actionReferences(path: ValuePath, name: string, forms: ReadonlySet<string>): ItemReference[] {
  if (isBuiltInAction(name)) return [];
  if (forms.has(name)) return flowReferences(path, name);
  // A retrieval intent's own response: utter_faq/ask_name.
  if (name.startsWith("utter_")) return [reference(path, "responses", itemId(name), name)];
  return [reference(path, "tools", itemId(name), name)];
}
