import type { SourceFile } from "../../source-tree.ts";
import type { AgentBuilder } from "../agent-builder.ts";
import type { Layout, LayoutSettings } from "../layout.ts";
import { AdkProject } from "./adk-project.ts";
import { TEST_SHAPE } from "./adk-shapes.ts";
import { mapAgent } from "./map-agent.ts";
import { mapConfig } from "./map-config.ts";
import { mapEnvironments } from "./map-environments.ts";
import { mapFlows } from "./map-flows.ts";
import { mapFunction } from "./map-functions.ts";
import { mapContext, mapTopic } from "./map-topics.ts";
import { mapVoice } from "./map-voice.ts";
import { placeAdkFile } from "./place-adk-file.ts";

/** Folders beside agent_settings/ that no other kind of project has together with it. */
const BESIDE = ["topics", "flows", "functions", "config"];

/** A project of PolyAI's Agent Development Kit: docs/layouts/polyai-adk.md. */
export const polyaiAdkLayout: Layout = {
  id: "polyai-adk",
  title: "PolyAI ADK",
  defaultRoot: "",
  recognise(paths) {
    const folders = new Set<string>();
    for (const path of paths) {
      const slash = path.indexOf("/");
      if (slash > 0) folders.add(path.slice(0, slash));
    }
    if (!folders.has("agent_settings")) return undefined;
    if (paths.has("project.yaml")) return "there are project.yaml and agent_settings/";
    const beside = BESIDE.find((folder) => folders.has(folder));
    return beside === undefined ? undefined : `there are agent_settings/ and ${beside}/`;
  },
  owns: (path, { root }) => placeAdkFile(path, root).place !== "elsewhere",
  load,
};

function load(files: readonly SourceFile[], { root }: LayoutSettings, builder: AgentBuilder): void {
  const placed = files.flatMap((file) => {
    const place = placeAdkFile(file.path, root);
    return place.place === "elsewhere" ? [] : [{ file, place }];
  });
  const project = new AdkProject(placed, builder);
  mapAgent(project);
  mapConfig(project);
  mapVoice(project);
  mapFlows(project);
  mapEnvironments(project);
  for (const one of placed) {
    const { file, place } = one;
    if (place.place === "topic") mapTopic(project, one, place.name);
    else if (place.place === "context") mapContext(project, one, place.name);
    else if (place.place === "function" || place.place === "flow-function") mapFunction(project, one);
    // Tests run on the platform and change nothing of the agent: they are read and checked, but are no part of it.
    else if (place.place === "test") project.read(file, TEST_SHAPE);
    else if (place.place === "unknown") {
      builder.reportFile(file, {
        rule: "unknown-file",
        severity: "warning",
        message: "The ADK does not read this file.",
        hint: place.hint,
      });
    }
  }
}
