import { isJsonObject, type JsonValue } from "../../../json.ts";
import { listAt, textAt } from "../../../json-fields.ts";
import { type FileKind, schemaOf } from "../../../schema/file-schemas.ts";
import { filledObject } from "../../../schema/fill-defaults.ts";
import { PATTERNS } from "../../../schema/patterns.ts";
import type { SectionName, ValuePath } from "../../agent.ts";
import { schemaFindings } from "../../schema-findings.ts";
import type { SourceFile } from "../../source-tree.ts";
import type { AgentBuilder } from "../agent-builder.ts";
import type { Layout, LayoutSettings } from "../layout.ts";
import { plainText } from "../plain-text.ts";
import { greenroomParts } from "./greenroom-parts.ts";
import { type FilePlace, placeFile } from "./place-file.ts";

/** Sections whose items are named after their id when they have no name. */
const NAMED: ReadonlySet<SectionName> = new Set<SectionName>([
  "tools",
  "knowledge",
  "handoffs",
  "guardrails",
  "flows",
  "integrations",
]);
const WHOLE_FILE: ValuePath = [];
const RULE_ID = new RegExp(PATTERNS.id.pattern);

/** The native layout: docs/native-layout.md. */
export const greenroomLayout: Layout = {
  id: "greenroom",
  title: "Greenroom",
  defaultRoot: "agent",
  recognise: (paths) =>
    paths.has("agent.yaml") || paths.has("agent.yml") ? "there is agent.yaml" : undefined,
  parts: greenroomParts,
  owns: (path, { root }) => placeFile(path, root).place !== "elsewhere",
  load(files, settings, builder) {
    for (const file of files) addFile(builder, file, placeFile(file.path, settings.root));
    const agent = builder.find("agent", "agent");
    if (agent === undefined) reportMissing(builder, settings);
    const name = textAt(agent?.value, "name");
    if (name !== undefined) builder.setDisplayName(name);
  },
};

function reportMissing(builder: AgentBuilder, { root }: LayoutSettings): void {
  const file = root === "" ? "agent.yaml" : `${root}/agent.yaml`;
  builder.report({
    rule: "missing-file",
    severity: "error",
    message: "The agent has no agent.yaml.",
    hint: "Add it with name, languages and greeting, or correct `root` in the settings.",
    location: { file, line: 1, column: 1 },
  });
}

function addFile(builder: AgentBuilder, file: SourceFile, place: FilePlace): void {
  switch (place.place) {
    case "elsewhere":
      return;
    case "unknown":
      builder.reportFile(file, {
        rule: "unknown-file",
        severity: "warning",
        message: "This file is not part of the layout and is not read.",
        hint: place.hint,
      });
      return;
    case "unusable":
      builder.reportFile(file, {
        rule: "file-name",
        severity: "error",
        message: place.message,
        hint: place.hint,
      });
      return;
    case "rules":
      addRules(builder, file);
      return;
    case "item": {
      const { section, id, kind } = place;
      if (kind !== undefined) {
        addYaml(builder, file, section, kind, id);
        return;
      }
      builder.take(file);
      builder.add({ section, id, value: { text: plainText(file.text) }, file: file.path, path: [] });
    }
  }
}

function addYaml(
  builder: AgentBuilder,
  file: SourceFile,
  section: SectionName,
  kind: FileKind,
  id: string,
): void {
  const item = `${section}/${id}`;
  const reading = builder.readYaml(file, item);
  for (const finding of schemaFindings(kind, reading, item)) builder.report(finding);
  const value = normalise(kind, reading.value);
  if (NAMED.has(section) && value.name === undefined) value.name = id;
  builder.add({ section, id, value, file: file.path, path: WHOLE_FILE });
}

function addRules(builder: AgentBuilder, file: SourceFile): void {
  const reading = builder.readYaml(file);
  for (const finding of schemaFindings("rules", reading)) builder.report(finding);
  listAt(reading.value, "rules").forEach((rule, index) => {
    const id = textAt(rule, "id");
    if (id === undefined || !RULE_ID.test(id) || !isJsonObject(rule)) return;
    builder.add({ section: "rules", id, value: rule, file: file.path, path: ["rules", index] });
  });
}

/** The value as an object with its defaults; what is not an object counts as an empty one (the schema has said so). */
function normalise(kind: FileKind, value: JsonValue | undefined): Record<string, JsonValue> {
  return filledObject(schemaOf(kind), isJsonObject(value) ? value : {});
}
