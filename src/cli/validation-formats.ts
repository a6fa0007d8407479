import { basename, dirname, resolve } from "node:path";
import { UserError } from "../domain/errors.ts";
import { rulesUrl } from "../domain/lint/docs-url.ts";
import type { OperationResult } from "../domain/result/operation-result.ts";
import { nearestName } from "../domain/schema/nearest-name.ts";
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

export const FORMAT_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  format: { type: "string", value: "<format>", about: `How it is printed: ${FORMATS.join(", ")}` },
  report: {
    type: "string",
    multiple: true,
    value: "<format>=<file>",
    about: "Write it to a file too, such as sarif=results.sarif; may be repeated",
  },
  annotations: { type: "boolean", about: "The same as --format github" },
};

export interface Formats {
  /** For standard output. */
  readonly format: Format;
  readonly reports: readonly { readonly format: Format; readonly file: string }[];
  /** Whether any of them knows findings again from run to run. */
  readonly fingerprints: boolean;
}

/** Throws UserError USAGE for formats that there are not or that contradict each other. */
export function readFormats(call: Call): Formats {
  const wished = new Set<Format>([
    ...(call.flag("json") ? (["json"] as const) : []),
    ...(call.flag("annotations") ? (["github"] as const) : []),
    ...[call.text("format")].flatMap((name) => (name === undefined ? [] : [formatNamed(name)])),
  ]);
  const [format = "pretty", other] = wished;
  if (other !== undefined) {
    throw new UserError(
      "USAGE",
      `${format} and ${other} can't both be printed`,
      `Leave one out, or write one to a file: --report ${other}=<file>.`,
    );
  }
  const reports = call.texts("report").map((text) => {
    const at = text.indexOf("=");
    const file = text.slice(at + 1);
    if (at < 1 || file.trim() === "") {
      throw new UserError(
        "USAGE",
        `"${text}" is no report`,
        "Write the format and the file: --report sarif=results.sarif.",
      );
    }
    return { format: formatNamed(text.slice(0, at)), file: resolve(call.cwd, file) };
  });
  const fingerprints = format === "sarif" || reports.some((report) => report.format === "sarif");
  return { format, reports, fingerprints };
}

function formatNamed(name: string): Format {
  const found = FORMATS.find((format) => format === name);
  if (found !== undefined) return found;
  const near = nearestName(name, FORMATS);
  throw new UserError(
    "USAGE",
    `there is no format "${name}"`,
    near === undefined ? `Formats are ${FORMATS.join(", ")}.` : `Did you mean ${near}?`,
  );
}

/** Writes the reports and names each file; standard output stays as it is. */
export function writeValidationReports(
  call: Call,
  { reports }: Formats,
  result: OperationResult<ValidationData>,
): void {
  for (const { format, file } of reports) {
    const text = renderValidation(call, format, result, false).replace(/\n*$/, "\n");
    call.terminal.note(writeReport(dirname(file), basename(file), text));
  }
}

export function renderValidation(
  call: Call,
  format: Format,
  result: OperationResult<ValidationData>,
  colour: boolean,
): string {
  const { data } = result;
  const { agent = "agent", findings, filePaths, fingerprints = [], layout } = data;
  switch (format) {
    case "pretty":
      return renderTerminalFindings(data, { colour, rulesUrl: rulesUrl(toolVersion) });
    case "json":
      return JSON.stringify({ ...result, toolVersion }, null, 2);
    case "sarif":
      return renderSarif({ agent, findings, fingerprints, layout }, toolVersion).trimEnd();
    case "junit":
      return renderJunitFindings({ agent, findings, filePaths }).trimEnd();
    case "github":
      return toAnnotations(findings, runOf(call.env)).map(renderAnnotation).join("\n");
  }
}

/** The run on GitHub that this is a step of. */
function runOf(env: Call["env"]): string | undefined {
  const { GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: repository = "", GITHUB_RUN_ID: id = "" } = env;
  const isRun =
    /^https:\/\/[\w.:-]+$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository) && /^\d{1,15}$/.test(id);
  return isRun ? `${server}/${repository}/actions/runs/${id}` : undefined;
}
