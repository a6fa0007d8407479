import { isJsonObject, type JsonObject, type JsonValue } from "../../../json.ts";
import { listAt, objectAt, textAt } from "../../../json-fields.ts";
import type { ItemReference, ValuePath } from "../../agent.ts";
import { itemId } from "../item-id.ts";
import type { Placed, RasaProject } from "./rasa-project.ts";
import {
  actionReferences,
  entityReference,
  flowReferences,
  intentReferences,
  slotReferences,
} from "./rasa-references.ts";

/** Rules and stories are flows: what the bot does after what. */
export function mapRulesAndStories(project: RasaProject): void {
  for (const [kind, placed] of [
    ["rule", project.rules],
    ["story", project.stories],
  ] as const) {
    const seen = new Map<string, number>();
    for (const one of placed) {
      const name = textAt(one.value, kind) ?? `${kind} without a name`;
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      const id = itemId(`${kind}.${times === 1 ? name : `${name} ${times}`}`);
      addDialogue(project, one, { kind, name, id, times });
    }
  }
}

interface Named {
  readonly kind: "rule" | "story";
  readonly name: string;
  readonly id: string;
  readonly times: number;
}

function addDialogue(project: RasaProject, { file, path, value }: Placed<JsonObject>, named: Named): void {
  const forms = new Set(project.forms.keys());
  const { [named.kind]: _, ...rest } = value;
  const refersTo = [
    ...stepsReferences(["steps"], listAt(value, "steps"), forms),
    ...stepsReferences(["condition"], listAt(value, "condition"), forms),
  ];
  project.builder.add({
    section: "flows",
    id: named.id,
    value: { ...rest, name: named.name, kind: named.kind, repeated: named.times > 1 },
    file,
    path,
    origins: [{ at: ["name"], file, path: [...path, named.kind] }],
    refersTo,
  });
}

export function stepsReferences(
  path: ValuePath,
  steps: readonly JsonValue[],
  forms: ReadonlySet<string>,
): ItemReference[] {
  return steps.flatMap((step, index) => stepReferences([...path, index], step, forms));
}

function stepReferences(path: ValuePath, step: JsonValue, forms: ReadonlySet<string>): ItemReference[] {
  if (!isJsonObject(step)) return [];
  const intent = textAt(step, "intent");
  const action = textAt(step, "action");
  const loop = textAt(step, "active_loop");
  return [
    ...(intent === undefined ? [] : intentReferences([...path, "intent"], intent)),
    ...(action === undefined ? [] : actionReferences([...path, "action"], action, forms)),
    ...(loop === undefined ? [] : flowReferences([...path, "active_loop"], loop)),
    ...listAt(step, "entities").flatMap((entity, index) => {
      const name = typeof entity === "string" ? entity : Object.keys(objectAt(entity))[0];
      const marks = ["role", "group", "value"];
      return name === undefined || marks.includes(name)
        ? []
        : [entityReference([...path, "entities", index], name)];
    }),
    ...slotsSet(step.slot_was_set).flatMap(({ name, at }) =>
      slotReferences([...path, "slot_was_set", ...at], name),
    ),
    ...stepsReferences([...path, "or"], listAt(step, "or"), forms),
  ];
}

/** `slot_was_set: [name, { other: value }]`, or a mapping of both. */
function slotsSet(written: JsonValue | undefined): { readonly name: string; readonly at: ValuePath }[] {
  if (Array.isArray(written)) {
    return written.flatMap((entry: JsonValue, index): { name: string; at: ValuePath }[] => {
      if (typeof entry === "string") return [{ name: entry, at: [index] }];
      return Object.keys(objectAt(entry)).map((name) => ({ name, at: [index, name] }));
    });
  }
  return Object.keys(objectAt(written)).map((name) => ({ name, at: [name] }));
}

/** Forms are flows that ask until every slot is filled. */
export function mapForms(project: RasaProject): void {
  for (const [name, { file, path, value }] of project.forms) {
    const form = objectAt(value);
    const required = form.required_slots;
    project.builder.add({
      section: "flows",
      id: itemId(name),
      value: { ...form, name, kind: "form" },
      file,
      path,
      refersTo: [
        ...slotsSet(required).flatMap(({ name: slot, at }) =>
          slotReferences(["required_slots", ...at], slot),
        ),
        ...listAt(form, "ignored_intents").flatMap((intent, index) =>
          typeof intent === "string" ? intentReferences(["ignored_intents", index], intent) : [],
        ),
      ],
    });
  }
}
