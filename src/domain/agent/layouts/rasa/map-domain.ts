import { isJsonObject, type JsonObject, type JsonValue } from "../../../json.ts";
import { listAt, objectAt, textAt, textsAt } from "../../../json-fields.ts";
import type { ItemReference, ValuePath } from "../../agent.ts";
import { itemId } from "../item-id.ts";
import { nameOf, type Placed, type RasaProject } from "./rasa-project.ts";
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
    if (named === undefined) project.other.push(placed);
    // Responses and forms may be listed among the actions; they are items of their own.
    if (named === undefined || project.forms.has(named.name) || named.name.startsWith("utter_")) continue;
    addOnce(project, "tools", itemId(named.name), { name: named.name, ...named.more }, placed);
  }
  for (const placed of project.entities) {
    const named = nameOf(placed.value);
    if (named === undefined) {
      project.other.push(placed);
      continue;
    }
    const value = { name: named.name, kind: "entity", ...named.more };
    addOnce(project, "entities", itemId(named.name), value, placed);
  }
  for (const [name, placed] of project.slots) mapSlot(project, name, placed);
  for (const [name, placed] of project.responses) mapResponse(project, name, placed);
  for (const { file, path, value } of project.other) {
    const [key = "other"] = path;
    const settings = isJsonObject(value) ? value : { value };
    const id = project.freeId(`domain.${String(key)}`);
    project.builder.add({ section: "agent", id, value: settings, file, path });
  }
  const versions = [...project.versions].filter((one) => typeof one === "string").sort();
  const [some] = [...project.rules, ...project.intents, ...project.nlu];
  if (versions.length > 0 && some !== undefined) {
    project.builder.add({
      section: "agent",
      id: "format",
      value: { versions },
      file: some.file,
      path: ["version"],
    });
  }
  for (const { file, path, value } of project.nlu) {
    if (textAt(value, "intent") !== undefined) continue;
    // Synonyms, regular expressions and look-up tables: what is understood depends on them.
    const [kind = "nlu"] = Object.keys(value);
    const id = itemId(`${kind}.${textAt(value, kind) ?? String(path[1] ?? "")}`);
    const item = { id: project.freeId(id), value: { ...value, kind }, file, path };
    project.builder.add({ section: "entities", ...item });
  }
}

/** Rasa takes a name that is listed twice once; nothing is wrong with that. What more is said there is kept. */
function addOnce(
  { builder, other }: RasaProject,
  section: "tools" | "entities",
  id: string,
  value: JsonObject,
  placed: Placed,
): void {
  const { file, path } = placed;
  if (builder.find(section, id) === undefined) builder.add({ section, id, value, file, path });
  else if (typeof placed.value !== "string") other.push(placed);
}

function mapSlot({ builder }: RasaProject, name: string, { file, path, value }: Placed): void {
  const slot = isJsonObject(value) || value === null ? objectAt(value) : { value };
  const refersTo = [
    ...listAt(slot, "mappings").flatMap((mapping, index) => mappingReferences(["mappings", index], mapping)),
    ...listAt(slot, "validation", "rejections").flatMap((rejection, index) => {
      const said = textAt(rejection, "utter");
      const at = ["validation", "rejections", index, "utter"];
      return said === undefined ? [] : actionReferences(at, said, new Set());
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

function mappingReferences(path: ValuePath, mapping: JsonValue): ItemReference[] {
  const entity = textAt(mapping, "entity");
  const intents = (key: string): ItemReference[] => {
    const one = textAt(mapping, key);
    if (one !== undefined) return intentReferences([...path, key], one);
    return textsAt(mapping, key).flatMap(({ index, text }) => intentReferences([...path, key, index], text));
  };
  return [
    ...(entity === undefined ? [] : [entityReference([...path, "entity"], entity)]),
    ...["action", "run_action_every_turn"].flatMap((key) => {
      const action = textAt(mapping, key);
      return action === undefined ? [] : actionReferences([...path, key], action, new Set());
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
    value: { name, variations },
    file,
    path,
    origins: [{ at: ["variations"], file, path }],
    refersTo,
  });
}
