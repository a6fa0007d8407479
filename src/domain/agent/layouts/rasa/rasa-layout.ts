import { itemId } from "../item-id.ts";
import type { Layout } from "../layout.ts";
import { plainText } from "../plain-text.ts";
import { mapCalmFlows } from "./map-calm-flows.ts";
import { mapForms, mapRulesAndStories } from "./map-dialogue.ts";
import { mapDomain, mapOther } from "./map-domain.ts";
import { mapIntents } from "./map-intents.ts";
import { mapConfig, mapConnections } from "./map-settings.ts";
import { placeRasaFile } from "./place-rasa-file.ts";
import { RasaProject } from "./rasa-project.ts";

/** A Rasa assistant, classic or CALM: docs/layouts/rasa.md. */
export const rasaLayout: Layout = {
  id: "rasa",
  title: "Rasa",
  defaultRoot: "",
  recognise(paths) {
    const config = ["config.yml", "config.yaml"].find((path) => paths.has(path));
    const domain =
      ["domain.yml", "domain.yaml"].find((path) => paths.has(path)) ??
      ([...paths].some((path) => path.startsWith("domain/")) ? "domain/" : undefined);
    return config === undefined || domain === undefined ? undefined : `there are ${domain} and ${config}`;
  },
  owns: (path, { root }) => placeRasaFile(path, root) !== undefined,
  load(files, { root }, builder) {
    const project = new RasaProject(builder);
    for (const file of files) {
      const place = placeRasaFile(file.path, root);
      if (place === "training") project.addTraining(file);
      else if (place === "config") mapConfig(builder, file);
      else if (place === "endpoints") mapConnections(builder, file, "endpoint");
      else if (place === "credentials") mapConnections(builder, file, "channel");
      else if (place === "prompt") {
        builder.take(file);
        const id = itemId(file.path.slice(root === "" ? 0 : root.length + 1).replaceAll("/", "."));
        builder.add({
          section: "instructions",
          id,
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
    mapOther(project);
  },
};
