import { placeCustomFile } from "../../../agent/layouts/custom/custom-items.ts";
import type { Rule } from "../../rule.ts";

export const customFilesMissing: Rule = {
  id: "custom-files-missing",
  severity: "warning",
  summary: "No file belongs to a section of a custom layout.",
  docs: "A glob that fits nothing is most often misspelt, and then a whole section of the agent is neither compared nor checked. Correct it, or remove the section. The first section that fits a file takes it.",
  layouts: ["custom"],
  bad: { "bots/corner.intents.json": null },
  good: {},
  check({ paths, settings: { root, custom }, locateSettings }) {
    const taken = new Set(paths.map((path) => placeCustomFile(path, root, custom)?.index));
    return (custom?.sections ?? []).flatMap(({ section, files }, index) =>
      taken.has(index)
        ? []
        : [
            {
              message: `No file fits ${files.join(" or ")}, so there is nothing of ${section}.`,
              hint: "Correct the glob, or remove the section; paths are taken from `root`.",
              location: locateSettings(["custom", "sections", index, "files"]),
            },
          ],
    );
  },
};
