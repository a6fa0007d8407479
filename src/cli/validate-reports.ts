import { basename, dirname, resolve } from "node:path";
import { UserError } from "../domain/errors.ts";
import type { OperationResult } from "../domain/result/operation-result.ts";
import type { ValidationData } from "../operations/validate.ts";
import { renderAnnotation, toAnnotations } from "../render/annotations.ts";
import { renderJunitFindings } from "../render/junit-findings.ts";
import { renderSarif } from "../render/sarif/sarif.ts";
import { renderTerminalFindings } from "../render/terminal/findings.ts";
import { writeReport } from "../wiring/file-sink.ts";
import { toolVersion } from "../wiring/tool-version.ts";
import type { Call, OptionSpec } from "./command.ts";

const FORMATS = ["pretty", "json", "sarif", "junit", "github"] as const;
type Format = (typeof FORMATS)[number];

export const REPORT_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  format: { type: "string", value: "<format>", about: `Print ${FORMATS.join(", ")} (default: pretty)` },
  report: {
    type: "string",
    multiple: true,
    value: "<format>=<file>",
    about:
      "Write a report beside what is printed: sarif=results.sarif, junit=junit.xml, json=validation.json",
  },
  annotations: { type: "boolean", about: "Print GitHub annotations, as --format github does" },
};

export interface WantedReport {
  readonly format: Format;
  /** Relative to the folder the command works in. */
  readonly file: string;
}

/** What is to be printed, and what to be written. Throws UserError USAGE before anything is done. */
export function wantedReports(call: Call): {
  readonly format: Format;
  readonly reports: readonly WantedReport[];
} {
  const named = call.text("format");
  const format = call.flag("json")
    ? "json"
    : call.flag("annotations")
      ? "github"
      : toFormat(named ?? "pretty");
  const reports = call.texts("report").map((text): WantedReport => {
    const at = text.indexOf("=");
    if (at < 1 || at === text.length - 1) {
      throw new UserError("USAGE", `"${text}" is no report`, "Write it as sarif=results.sarif.");
    }
    return { format: toFormat(text.slice(0, at)), file: text.slice(at + 1) };
  });
  return { format, reports };
}

function toFormat(text: string): Format {
  const format = FORMATS.find((known) => known === text);
  if (format !== undefined) return format;
  throw new UserError("USAGE", `"${text}" is no format`, `Formats are ${FORMATS.join(", ")}.`);
}

/** Writes what is wanted, each file whole or not at all, and says where. */
export function writeReports(
  call: Call,
  result: OperationResult<ValidationData>,
  reports: readonly WantedReport[],
): void {
  for (const { format, file } of reports) {
    const path = resolve(call.cwd, file);
    call.terminal.note(
      writeReport(dirname(path), basename(path), `${renderValidation(result, format, false)}\n`),
    );
  }
}

export function renderValidation(
  result: OperationResult<ValidationData>,
  format: Format,
  colour: boolean,
): string {
  const { data } = result;
  const { agent = "agent", fingerprints = [], filePaths = [] } = data.forReports ?? {};
  switch (format) {
    case "json": {
      const { forReports: _, ...shown } = data;
      return JSON.stringify({ ...result, data: shown, toolVersion }, null, 2);
    }
    case "sarif":
      return renderSarif(
        { agent, findings: data.findings, fingerprints, layout: data.layout },
        toolVersion,
      ).trimEnd();
    case "junit":
      return renderJunitFindings({ agent, findings: data.findings, filePaths }).trimEnd();
    case "github":
      return toAnnotations(data.findings).map(renderAnnotation).join("\n");
    case "pretty":
      return renderTerminalFindings(data, { colour });
  }
}
