import type { SourceFile } from "../../source-tree.ts";
import { itemId } from "../item-id.ts";
import type { Layout } from "../layout.ts";
import { plainText } from "../plain-text.ts";
import { mapCalmFlows } from "./map-calm-flows.ts";
import { mapCode } from "./map-code.ts";
import { mapForms, mapRulesAndStories } from "./map-dialogue.ts";
import { mapDomain } from "./map-domain.ts";
import { mapHandoffs } from "./map-handoffs.ts";
import { mapIntents } from "./map-intents.ts";
import { mapPlatformTests } from "./map-platform-tests.ts";
import { mapConfig, mapConnections, mapSubAgent } from "./map-settings.ts";
import { placeRasaFile } from "./place-rasa-file.ts";
import { RasaProject } from "./rasa-project.ts";

/** A Rasa assistant, classic or CALM: docs/layouts/rasa.md. */
export const rasaLayout: Layout = {
  id: "rasa",
  title: "Rasa",
  defaultRoot: "",
  hasPlatformTests: true,
  recognise(paths) {
    const config = ["config.yml", "config.yaml", "config/config.yml"].find((path) => paths.has(path));
    const domain =
      ["domain.yml", "domain.yaml"].find((path) => paths.has(path)) ??
      ([...paths].some((path) => path.startsWith("domain/")) ? "domain/" : undefined);
    return config === undefined || domain === undefined ? undefined : `there are ${domain} and ${config}`;
  },
  owns: (path, { root }) => placeRasaFile(path, root) !== "elsewhere",
  load(files, { root }, builder) {
    const project = new RasaProject(builder);
    const code: SourceFile[] = [];
    const tests: SourceFile[] = [];
    for (const file of files) {
      const place = placeRasaFile(file.path, root);
      if (place === "training") project.addTraining(file);
      else if (place === "config") mapConfig(builder, file, "agent");
      else if (place === "other-config") mapConfig(builder, file, idBelow(root, file));
      else if (place === "sub-agent") mapSubAgent(builder, file);
      else if (place === "code") code.push(file);
      else if (place === "test") tests.push(file);
      else if (place === "endpoints") mapConnections(builder, file, "endpoint");
      else if (place === "credentials") mapConnections(builder, file, "channel");
      else if (place === "prompt") {
        builder.take(file);
        builder.add({
          section: "instructions",
          id: idBelow(root, file),
          value: { text: plainText(file.text) },
          file: file.path,
          path: [],
        });
      }
    }
    mapIntents(project);
    mapForms(project);
    mapCalmFlows(project);
    mapRulesAndStories(project);
    mapDomain(project);
    mapHandoffs(project);
    mapCode(project, code);
    for (const file of tests) mapPlatformTests(project, file);
  },
};

function idBelow(root: string, { path }: SourceFile): string {
  return itemId(path.slice(root === "" ? 0 : root.length + 1).replaceAll("/", "."));
}
