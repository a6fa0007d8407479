import { placeCustomFile, writtenItems } from "../../../agent/layouts/custom/custom-items.ts";
import { itemId } from "../../../agent/layouts/item-id.ts";
import { readJson } from "../../../agent/read-json.ts";
import { readYaml } from "../../../agent/read-yaml.ts";
import type { SourceFile } from "../../../agent/source-tree.ts";
import type { OwnSchema } from "../../../schema/own-schema.ts";
import type { LintContext } from "../../lint-context.ts";
import type { Rule, RuleHit } from "../../rule.ts";

const MOST = 200;

export const customSchema: Rule = {
  id: "custom-schema",
  severity: "error",
  summary: "An item of a custom layout does not fit the schema that the settings give.",
  docs: "The schema is the team's own, taken from the settings of the base branch, so that a change can't loosen it unseen. Patterns are RE2, formats are not checked, and nothing is fetched for a `$ref`. A schema that can't be used is reported in the settings.",
  layouts: ["custom"],
  bad: {
    "bots/more.intents.json":
      '{ "intents": [{ "intent": "terrace", "examples": "Is the terrace sunny?", "reply": { "text": "Yes." } }] }\n',
  },
  good: {
    "bots/more.intents.json":
      '{ "intents": [{ "intent": "terrace", "examples": ["Is the terrace sunny?"], "reply": { "text": "Yes." } }] }\n',
  },
  async check(context) {
    const sections = context.settings.custom?.sections ?? [];
    if (sections.every(({ schema }) => schema === undefined)) return [];
    const { loadOwnSchema } = await import("../../../schema/own-schema.ts");
    const hits: RuleHit[] = [];
    const schemas = sections.map(({ schema }, index): OwnSchema | undefined => {
      if (schema === undefined) return undefined;
      const loaded = loadOwnSchema(schema);
      if ("fits" in loaded) return loaded;
      hits.push({
        message: `This schema can't be used: ${loaded.problem}.`,
        hint: "Correct it; it is JSON Schema, draft 2020-12, and may refer only into itself.",
        location: context.locateSettings(["custom", "sections", index, "schema"]),
      });
      return undefined;
    });
    for (const file of context.files) {
      if (hits.length >= MOST) break;
      hits.push(...checkFile(context, file, schemas).slice(0, MOST - hits.length));
    }
    return hits;
  },
};

function checkFile(
  { settings: { root, custom, file: settingsFile } }: LintContext,
  file: SourceFile,
  schemas: readonly (OwnSchema | undefined)[],
): RuleHit[] {
  const place = file.path === settingsFile ? undefined : placeCustomFile(file.path, root, custom);
  const schema = place === undefined ? undefined : schemas[place.index];
  if (place === undefined || schema === undefined || place.kind === "text") return [];
  const reading = place.kind === "json" ? readJson(file) : readYaml(file);
  if (reading.value === undefined) return [];
  return writtenItems(place.section, file.path, reading.value).flatMap(({ name, path, value }) =>
    schema.fits(value).map(
      (problem): RuleHit => ({
        message: problem.message,
        ...(problem.suggestion === undefined ? {} : { hint: problem.suggestion }),
        location: reading.locate([...path, ...problem.path], problem.at),
        ...(name === undefined ? {} : { item: `${place.section.section}/${itemId(name)}` }),
      }),
    ),
  );
}
