import type { JsonValue } from "../../../json.ts";
import type { Origin } from "../../agent.ts";
import type { AdkProject } from "./adk-project.ts";

/** The real-time configuration: what may differ between environments without a deployment. */
export function mapEnvironments(project: AdkProject): void {
  const found = new Map<string, { value: Record<string, JsonValue>; file: string; origins: Origin[] }>();
  for (const { file, place } of project.files) {
    if (place.place !== "real-time") continue;
    const { environment, part } = place;
    const reading = project.read(file, { is: "map", of: { is: "anything" } }, `environments/${environment}`);
    const known = found.get(environment) ?? { value: {}, file: file.path, origins: [] };
    found.set(environment, known);
    known.value[part] = reading.value;
    known.origins.push({ at: [part], file: file.path, path: [] });
  }
  for (const [id, { value, file, origins }] of found) {
    project.add({ section: "environments", id, value, file, origins });
  }
}
