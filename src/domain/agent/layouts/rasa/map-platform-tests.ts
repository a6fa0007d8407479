import { isJsonObject, type JsonValue } from "../../../json.ts";
import { listAt, objectAt, textAt } from "../../../json-fields.ts";
import type { ItemReference, ValuePath } from "../../agent.ts";
import type { SourceFile } from "../../source-tree.ts";
import { itemId } from "../item-id.ts";
import { stepsReferences } from "./map-dialogue.ts";
import type { RasaProject } from "./rasa-project.ts";
import { actionReferences, flowReferences, slotReferences } from "./rasa-references.ts";

/** Rasa's own tests: stories with what the guest says, and end-to-end test cases. They name things that must exist. */
export function mapPlatformTests(project: RasaProject, file: SourceFile): void {
  const { value } = project.builder.readYaml(file);
  const forms = new Set(project.forms.keys());
  const flows = flowNames(project);
  for (const [key, kind] of [
    ["stories", "story"],
    ["rules", "rule"],
    ["test_cases", "test_case"],
  ] as const) {
    listAt(value, key).forEach((entry, index) => {
      const name = textAt(entry, kind) ?? "";
      const steps = listAt(entry, "steps");
      project.builder.addPlatformTest({
        section: "flows",
        id: itemId(`test.${name}`),
        value: { ...objectAt(entry), name, kind: "test" },
        file: file.path,
        path: [key, index],
        refersTo: [
          ...stepsReferences(["steps"], steps, forms),
          ...steps.flatMap((step, at) => endToEndReferences(["steps", at], step, forms, flows)),
        ],
      });
    });
  }
}

/** Tests may call a flow by the name that people see. */
function flowNames({ flows }: RasaProject): ReadonlyMap<string, string> {
  return new Map([...flows].map(([id, { value }]) => [textAt(value, "name") ?? id, id]));
}

/** What a step of an end-to-end test expects: something said, a flow, an action, a slot. */
function endToEndReferences(
  path: ValuePath,
  step: JsonValue,
  forms: ReadonlySet<string>,
  flows: ReadonlyMap<string, string>,
): readonly ItemReference[] {
  const utter = textAt(step, "utter");
  return [
    ...(utter === undefined ? [] : actionReferences([...path, "utter"], utter, forms)),
    ...listAt(step, "assertions").flatMap((assertion, index) =>
      Object.entries(objectAt(assertion)).flatMap(([key, value]) =>
        assertionReferences([...path, "assertions", index, key], key, value, forms, flows),
      ),
    ),
  ];
}

function assertionReferences(
  path: ValuePath,
  key: string,
  value: JsonValue,
  forms: ReadonlySet<string>,
  flows: ReadonlyMap<string, string>,
): readonly ItemReference[] {
  switch (key) {
    case "action_executed":
      return typeof value === "string" ? actionReferences(path, value, forms) : [];
    case "flow_started":
      return typeof value === "string" ? flowReferences(path, value) : [];
    case "flow_completed":
    case "flow_cancelled": {
      const id = textAt(value, "flow_id");
      return id === undefined ? [] : flowReferences([...path, "flow_id"], id);
    }
    case "pattern_clarification_contains":
      return listAt(value).flatMap((id, index) =>
        typeof id === "string" ? flowReferences([...path, index], flows.get(id) ?? id) : [],
      );
    case "slot_was_set":
    case "slot_was_not_set":
      return listAt(value).flatMap((slot, index) => {
        const name = textAt(slot, "name");
        return name === undefined ? [] : slotReferences([...path, index, "name"], name);
      });
    case "bot_uttered": {
      const name = isJsonObject(value) ? textAt(value, "utter_name") : undefined;
      return name === undefined ? [] : actionReferences([...path, "utter_name"], name, forms);
    }
    default:
      return [];
  }
}
