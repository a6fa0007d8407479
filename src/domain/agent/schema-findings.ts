import type { Finding } from "../lint/finding.ts";
import { schemaEdit, unlessAmbiguous } from "../lint/fixes/schema-edit.ts";
import type { FileKind } from "../schema/file-schemas.ts";
import { validateSchema } from "../schema/validate-schema.ts";
import type { YamlReading } from "./read-yaml.ts";

/** What a read file's schema says about its value, each with its place in the file. */
export function schemaFindings(kind: FileKind, reading: YamlReading, item?: string): Finding[] {
  if (reading.value === undefined) return [];
  return unlessAmbiguous(validateSchema(kind, reading.value)).map((problem) => {
    const { path, at, rule, message, suggestion } = problem;
    const { file, line, column, endLine, endColumn } = reading.locate(path, at);
    // A missing key has no place of its own: the start of the mapping is enough.
    const end = rule === "missing-key" || endLine === undefined || endColumn === undefined;
    const edit = schemaEdit(problem, reading);
    return {
      rule,
      severity: "error",
      message,
      ...(suggestion === undefined ? {} : { hint: suggestion }),
      location: end ? { file, line, column } : { file, line, column, endLine, endColumn },
      ...(item === undefined ? {} : { item }),
      ...(edit === undefined ? {} : { edit }),
    };
  });
}
