import type { JsonObject, JsonValue } from "../../../json.ts";
import { textAt } from "../../../json-fields.ts";
import type { Origin } from "../../agent.ts";
import { itemId } from "../item-id.ts";
import { plainText } from "../plain-text.ts";
import { type AdkProject, type PlacedFile, without } from "./adk-project.ts";
import { FLOW_SHAPE, STEP_SHAPE } from "./adk-shapes.ts";
import { readText } from "./read-text.ts";

interface FlowFiles {
  config?: PlacedFile;
  readonly steps: PlacedFile[];
}

/** A flow is one item, though it is a folder: its steps come from files of their own. */
export function mapFlows(project: AdkProject): void {
  const flows = new Map<string, FlowFiles>();
  for (const placed of project.files) {
    const { place } = placed;
    if (place.place !== "flow" && place.place !== "step" && place.place !== "function-step") continue;
    const flow = flows.get(place.flow) ?? { steps: [] };
    flows.set(place.flow, flow);
    if (place.place === "flow") flow.config = placed;
    else flow.steps.push(placed);
  }
  for (const [folder, files] of flows) mapFlow(project, folder, files);
}

function mapFlow(project: AdkProject, folder: string, { config, steps }: FlowFiles): void {
  const id = itemId(folder);
  const item = `flows/${id}`;
  const first = config ?? steps[0];
  if (first === undefined) return;
  const settings = config ? project.read(config.file, FLOW_SHAPE, item).value : {};
  if (config === undefined) {
    project.builder.reportFile(first.file, {
      rule: "missing-file",
      severity: "error",
      message: `The flow ${folder} has no flow_config.yaml.`,
      hint: "Add it with name, description and start_step.",
      item,
    });
  }
  const origins: Origin[] = [];
  const values = steps.map((step, index) => mapStep(project, step, item, index, origins));
  const value = { name: folder, ...settings, steps: values };
  project.add({ section: "flows", id, value, file: first.file.path, origins });
}

function mapStep(
  project: AdkProject,
  { file, place }: PlacedFile,
  item: string,
  index: number,
  origins: Origin[],
): JsonValue {
  origins.push({ at: ["steps", index], file: file.path, path: [] });
  if (place.place === "function-step") {
    project.builder.take(file, readText(file));
    return { id: place.name, step_type: "function_step", code: plainText(file.text) };
  }
  const { value } = project.read(file, STEP_SHAPE, item);
  origins.push(
    { at: ["steps", index, "id"], file: file.path, path: ["name"] },
    { at: ["steps", index, "say"], file: file.path, path: ["prompt"] },
  );
  const name = textAt(value, "name");
  const step: JsonObject = {
    ...(name === undefined ? {} : { id: name }),
    ...without(value, "name", "prompt"),
    ...(value.prompt === undefined ? {} : { say: value.prompt }),
  };
  return step;
}
