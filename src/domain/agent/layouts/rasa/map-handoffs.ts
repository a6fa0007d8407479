import type { JsonObject } from "../../../json.ts";
import { itemId } from "../item-id.ts";
import { nameOf, type Placed, type RasaProject } from "./rasa-project.ts";

/** Actions that can mean nothing else than a handoff to a person. */
const HANDOFF_ACTION = /^action_(?:human_)?hand_?(?:off|over)(?:_to_(?:human|agent|person))?$/;
/** The flow that Rasa Pro begins when a guest wants a person; a team writes its own in its place. */
const HANDOFF_FLOW = "pattern_human_handoff";

/** Rasa has no handoffs of its own; what can be nothing else is one as well, so that conversations can expect it. */
export function mapHandoffs(project: RasaProject): void {
  for (const placed of project.actions) {
    const name = nameOf(placed.value)?.name;
    if (name !== undefined && HANDOFF_ACTION.test(name)) add(project, name, { action: name }, placed);
  }
  const flow = project.flows.get(HANDOFF_FLOW);
  if (flow !== undefined) add(project, HANDOFF_FLOW, { flow: HANDOFF_FLOW }, flow);
}

function add({ builder }: RasaProject, name: string, value: JsonObject, { file, path }: Placed): void {
  const id = itemId(name);
  if (builder.find("handoffs", id) !== undefined) return;
  builder.add({ section: "handoffs", id, value: { name, ...value }, file, path });
}
