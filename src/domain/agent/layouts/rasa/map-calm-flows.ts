import { isJsonObject, type JsonValue } from "../../../json.ts";
import { listAt, objectAt, textAt } from "../../../json-fields.ts";
import type { ItemReference, ValuePath } from "../../agent.ts";
import { itemId } from "../item-id.ts";
import { asObject, type RasaProject } from "./rasa-project.ts";
import { actionReferences, flowReferences, intentReferences, slotReferences } from "./rasa-references.ts";

/** Flows of CALM: steps that collect, act, link to other flows, and branch. */
export function mapCalmFlows(project: RasaProject): void {
  const forms = new Set(project.forms.keys());
  for (const [name, { file, path, value }] of project.flows) {
    const flow = asObject(value);
    const steps = listAt(flow, "steps");
    project.builder.add({
      section: "flows",
      id: itemId(name),
      value: { ...flow, name: textAt(flow, "name") ?? name, kind: "flow", key: name },
      file,
      path,
      refersTo: [
        ...steps.flatMap((step, index) => stepReferences(["steps", index], step, forms)),
        ...listAt(flow, "persisted_slots").flatMap((slot, index) =>
          typeof slot === "string" ? slotReferences(["persisted_slots", index], slot) : [],
        ),
        ...listAt(flow, "nlu_trigger").flatMap((trigger, index) => {
          const intent = textAt(trigger, "intent") ?? textAt(trigger, "intent", "name");
          return intent === undefined ? [] : intentReferences(["nlu_trigger", index], intent);
        }),
      ],
    });
  }
}

function stepReferences(path: ValuePath, step: JsonValue, forms: ReadonlySet<string>): ItemReference[] {
  if (!isJsonObject(step)) return [];
  const collect = textAt(step, "collect");
  const action = textAt(step, "action");
  const link = textAt(step, "link");
  const call = textAt(step, "call");
  const utter = textAt(step, "utter");
  return [
    ...(collect === undefined ? [] : slotReferences([...path, "collect"], collect)),
    ...(action === undefined ? [] : actionReferences([...path, "action"], action, forms)),
    ...(utter === undefined ? [] : actionReferences([...path, "utter"], utter, forms)),
    ...(link === undefined ? [] : flowReferences([...path, "link"], link)),
    // What is called may also be a tool of a server, which no file of the project describes.
    ...(call === undefined || Object.hasOwn(step, "mcp_server")
      ? []
      : flowReferences([...path, "call"], call)),
    ...listAt(step, "set_slots").flatMap((entry, index) =>
      Object.keys(objectAt(entry)).flatMap((name) =>
        slotReferences([...path, "set_slots", index, name], name),
      ),
    ),
    ...listAt(step, "rejections").flatMap((entry, index) => {
      const said = textAt(entry, "utter");
      return said === undefined ? [] : actionReferences([...path, "rejections", index, "utter"], said, forms);
    }),
    ...nextSteps(step.next).flatMap(({ steps, at }) =>
      steps.flatMap((inner, index) => stepReferences([...path, "next", ...at, index], inner, forms)),
    ),
  ];
}

/** Steps that stand within the branches of `next`. */
function nextSteps(
  next: JsonValue | undefined,
): { readonly steps: readonly JsonValue[]; readonly at: ValuePath }[] {
  return listAt(next).flatMap((branch, index) =>
    ["then", "else"].flatMap((key) => {
      const steps = listAt(branch, key);
      return steps.length > 0 ? [{ steps, at: [index, key] }] : [];
    }),
  );
}
