import type { JsonObject, JsonValue } from "../json.ts";
import { fieldAt, listAt, objectAt, textAt, textsAt } from "../json-fields.ts";
import type { Severity } from "../lint/finding.ts";
import { SECTIONS } from "./agent.ts";
import type { CustomLayoutSettings, CustomSection, IgnoredFinding, ValidationSettings } from "./settings.ts";

const SEVERITIES: readonly (Severity | "off")[] = ["error", "warning", "note", "off"];

/** `validation` of greenroom.yml, which fits its schema, in normal form. */
export function toValidation(value: JsonObject): ValidationSettings {
  const severities = new Map<string, Severity | "off">();
  for (const [rule, written] of Object.entries(objectAt(value, "rules"))) {
    const severity = SEVERITIES.find((one) => one === written);
    if (severity !== undefined) severities.set(rule, severity);
  }
  return {
    severities,
    ignores: listAt(value, "ignore").map(toIgnore),
    allowedContacts: textsAt(value, "allow_contacts").map(({ text }) => text),
  };
}

function toIgnore(value: JsonValue): IgnoredFinding {
  const files = textAt(value, "files");
  const item = textAt(value, "item");
  return {
    rule: textAt(value, "rule") ?? "",
    ...(files === undefined ? {} : { files }),
    ...(item === undefined ? {} : { item }),
    reason: textAt(value, "reason") ?? "",
  };
}

/** `custom` of greenroom.yml, which fits its schema, in normal form. */
export function toCustom(value: JsonObject): CustomLayoutSettings {
  return { sections: listAt(value, "sections").flatMap((section) => toCustomSection(section) ?? []) };
}

function toCustomSection(value: JsonValue): CustomSection | undefined {
  const section = SECTIONS.find((name) => name === textAt(value, "section"));
  if (section === undefined) return undefined;
  const list = textAt(value, "list");
  const id = textAt(value, "id");
  const fields = Object.entries(objectAt(value, "fields")).flatMap(([name, way]) =>
    typeof way === "string" ? [[name, way] as const] : [],
  );
  return {
    section,
    files: textsAt(value, "files").map(({ text }) => text),
    ...(list === undefined ? {} : { list }),
    ...(id === undefined ? {} : { id }),
    fields: Object.fromEntries(fields),
    ...(fieldAt(value, "schema") === undefined ? {} : { schema: objectAt(value, "schema") }),
  };
}
