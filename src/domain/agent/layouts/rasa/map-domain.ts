import type { JsonObject, JsonValue } from "../../../json.ts";
import { listAt, textAt, textsAt } from "../../../json-fields.ts";
import type { ItemReference, ValuePath } from "../../agent.ts";
import { itemId } from "../item-id.ts";
import { asObject, nameOf, type Placed, type RasaProject } from "./rasa-project.ts";
import {
  actionReferences,
  entityReference,
  flowReferences,
  intentReferences,
  slotId,
  slotReferences,
} from "./rasa-references.ts";

/** Actions are tools, responses what is said by name, entities and slots what is listened for and kept. */
export function mapDomain(project: RasaProject): void {
  for (const placed of project.actions) {
    const named = nameOf(placed.value);
    if (named === undefined) project.keep(placed);
    // Responses and forms may be listed among the actions; they are items of their own.
    else if (!project.forms.has(named.name) && !named.name.startsWith("utter_"))
      addOnce(project, "tools", itemId(named.name), { ...named.more, name: named.name }, placed);
  }
  for (const placed of project.entities) {
    const named = nameOf(placed.value);
    if (named === undefined) project.keep(placed);
    else {
      const value = { ...named.more, name: named.name, kind: "entity" };
      addOnce(project, "entities", itemId(named.name), value, placed);
    }
  }
  for (const [name, placed] of project.slots) mapSlot(project, name, placed);
  for (const [name, placed] of project.responses) mapResponse(project, name, placed);
  for (const { file, path, value } of project.nlu) {
    if (textAt(value, "intent") !== undefined) continue;
    // Synonyms, regular expressions and look-up tables: what is understood depends on them.
    const [kind = "nlu"] = Object.keys(value);
    const id = freeId(project, "entities", `${kind}.${textAt(value, kind) ?? String(path[1] ?? "")}`);
    project.builder.add({ section: "entities", id, value: { ...value, kind }, file, path });
  }
}

/** What is left once everything else has its place: settings of the session, and what has not the shape that Rasa wants. */
export function mapOther(project: RasaProject): void {
  for (const { file, path, value } of project.other) {
    const id = freeId(project, "agent", path.length === 0 ? "other" : path.join("."));
    project.builder.add({ section: "agent", id, value: asObject(value), file, path });
  }
}

/** Several files may say something under one name, and all of it counts. */
function freeId({ builder }: RasaProject, section: "agent" | "entities", name: string): string {
  for (let number = 1; ; number += 1) {
    const id = itemId(number === 1 ? name : `${name} ${number}`);
    if (builder.find(section, id) === undefined) return id;
  }
}

/** Rasa takes a name that is listed twice once; nothing is wrong with that, unless more is said there. */
function addOnce(
  project: RasaProject,
  section: "tools" | "entities",
  id: string,
  value: JsonObject,
  placed: Placed,
): void {
  const first = project.builder.find(section, id);
  const { file, path } = placed;
  if (first === undefined) project.builder.add({ section, id, value, file, path });
  else if (typeof placed.value !== "string") project.keep(placed);
}

function mapSlot(project: RasaProject, name: string, { file, path, value }: Placed): void {
  const { builder } = project;
  const slot = asObject(value);
  const forms = new Set(project.forms.keys());
  const refersTo = [
    ...listAt(slot, "mappings").flatMap((mapping, index) =>
      mappingReferences(["mappings", index], mapping, forms),
    ),
    ...listAt(slot, "validation", "rejections").flatMap((rejection, index) => {
      const said = textAt(rejection, "utter");
      const at = ["validation", "rejections", index, "utter"];
      return said === undefined ? [] : actionReferences(at, said, forms);
    }),
  ];
  builder.add({
    section: "entities",
    id: slotId(name),
    value: { ...slot, name, kind: "slot" },
    file,
    path,
    refersTo,
  });
}

function mappingReferences(path: ValuePath, mapping: JsonValue, forms: ReadonlySet<string>): ItemReference[] {
  const entity = textAt(mapping, "entity");
  const intents = (key: string): ItemReference[] => {
    const one = textAt(mapping, key);
    if (one !== undefined) return intentReferences([...path, key], one);
    return textsAt(mapping, key).flatMap(({ index, text }) => intentReferences([...path, key, index], text));
  };
  return [
    ...(entity === undefined ? [] : [entityReference([...path, "entity"], entity)]),
    // Slots that code fills name the action that does.
    ...["action", "run_action_every_turn"].flatMap((key) => {
      const action = textAt(mapping, key);
      return action === undefined ? [] : actionReferences([...path, key], action, forms);
    }),
    ...intents("intent"),
    ...intents("not_intent"),
    ...listAt(mapping, "conditions").flatMap((condition, index) => {
      const at = [...path, "conditions", index];
      const loop = textAt(condition, "active_loop");
      const slot = textAt(condition, "requested_slot");
      return [
        ...(loop === undefined ? [] : flowReferences([...at, "active_loop"], loop)),
        ...(slot === undefined ? [] : slotReferences([...at, "requested_slot"], slot)),
      ];
    }),
  ];
}

function mapResponse({ builder }: RasaProject, name: string, { file, path, value }: Placed): void {
  const variations = listAt(value);
  const refersTo = variations.flatMap((variation, index) => [
    ...listAt(variation, "buttons").flatMap((button, at) => {
      const intent = /^\/([^{@\s;]+)/.exec(textAt(button, "payload") ?? "")?.[1];
      // `/SetSlots(…)` is a command, not an intent.
      if (intent === undefined || intent.startsWith("SetSlots")) return [];
      return intentReferences(["variations", index, "buttons", at, "payload"], intent);
    }),
    ...listAt(variation, "condition").flatMap((condition, at) => {
      const slot = textAt(condition, "type") === "slot" ? textAt(condition, "name") : undefined;
      return slot === undefined ? [] : slotReferences(["variations", index, "condition", at, "name"], slot);
    }),
  ]);
  builder.add({
    section: "responses",
    id: itemId(name),
    value: { name, variations, ...(Array.isArray(value) ? {} : { written: value }) },
    file,
    path,
    origins: [
      { at: ["variations"], file, path },
      { at: ["written"], file, path },
    ],
    refersTo,
  });
}
