import { isJsonObject, type JsonValue } from "../../../json.ts";
import { fieldAt, listAt, objectAt, textAt, textsAt } from "../../../json-fields.ts";
import type { ItemReference, ValuePath } from "../../agent.ts";
import { itemId } from "../item-id.ts";
import type { RasaProject } from "./rasa-project.ts";
import {
  actionReferences,
  conditionReferences,
  flowReferences,
  intentReferences,
  slotReferences,
} from "./rasa-references.ts";

/** Flows of CALM: steps that collect, act, link to other flows, and branch. */
export function mapCalmFlows(project: RasaProject): void {
  const forms = new Set(project.forms.keys());
  for (const [name, { file, path, value }] of project.flows) {
    const flow = objectAt(value);
    const steps = listAt(flow, "steps");
    project.builder.add({
      section: "flows",
      id: itemId(name),
      value: { ...flow, name: textAt(flow, "name") ?? name, kind: "flow", key: name },
      file,
      path,
      refersTo: [
        ...conditionReferences(["if"], flow.if),
        ...textsAt(flow, "persisted_slots").flatMap(({ index, text }) =>
          slotReferences(["persisted_slots", index], text),
        ),
        ...steps.flatMap((step, index) => stepReferences(project, ["steps", index], step, forms)),
        ...listAt(flow, "nlu_trigger").flatMap((trigger, index) => {
          const intent = textAt(trigger, "intent") ?? textAt(trigger, "intent", "name");
          const at = ["nlu_trigger", index, "intent"];
          return intent === undefined ? [] : intentReferences(at, intent);
        }),
      ],
    });
  }
}

function stepReferences(
  project: RasaProject,
  path: ValuePath,
  step: JsonValue,
  forms: ReadonlySet<string>,
): ItemReference[] {
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
    ...(call === undefined || Object.hasOwn(step, "mcp_server")
      ? []
      : calledReferences(project, [...path, "call"], call)),
    ...listAt(step, "set_slots").flatMap((entry, index) =>
      Object.keys(objectAt(entry)).flatMap((name) =>
        slotReferences([...path, "set_slots", index, name], name),
      ),
    ),
    ...listAt(step, "rejections").flatMap((entry, index) => {
      const said = textAt(entry, "utter");
      const at = [...path, "rejections", index];
      return [
        ...conditionReferences([...at, "if"], fieldAt(entry, "if")),
        ...(said === undefined ? [] : actionReferences([...at, "utter"], said, forms)),
      ];
    }),
    ...listAt(step, "next").flatMap((branch, index) =>
      conditionReferences([...path, "next", index, "if"], fieldAt(branch, "if")),
    ),
    ...nextSteps(step.next).flatMap(({ steps, at }) =>
      steps.flatMap((inner, index) => stepReferences(project, [...path, "next", ...at, index], inner, forms)),
    ),
  ];
}

/** A flow, or an agent of its own. A tool of a server is called with the same word, but no file of the project describes it. */
function calledReferences({ builder }: RasaProject, path: ValuePath, name: string): ItemReference[] {
  const agent = itemId(`agent.${name}`);
  return builder.find("tools", agent) === undefined
    ? flowReferences(path, name)
    : [{ path, section: "tools", id: agent, called: name }];
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
