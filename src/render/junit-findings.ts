import { countWords } from "../domain/lint/count-words.ts";
import type { Finding, Severity } from "../domain/lint/finding.ts";
import { content, seconds, tag, XML_HEAD } from "./xml.ts";

export interface JunitValidation {
  readonly agent: string;
  readonly findings: readonly Finding[];
  /** Every file that was looked at: one without findings is a case that passed. */
  readonly filePaths: readonly string[];
}

/**
 * Findings as JUnit XML: one `testsuite` a file, one `testcase` a finding. Errors are failures; warnings and notes pass, with what they
 * say as output, for they stop nothing. A file without findings is one case that passed.
 */
export function renderJunitFindings({ agent, findings, filePaths }: JunitValidation): string {
  const byFile = new Map<string, Finding[]>(filePaths.map((path) => [path, []]));
  for (const finding of findings) {
    const inFile = byFile.get(finding.location.file) ?? [];
    byFile.set(finding.location.file, inFile);
    inFile.push(finding);
  }
  const suites = [...byFile];
  const tests = suites.reduce((sum, [, inFile]) => sum + Math.max(1, inFile.length), 0);
  return [
    XML_HEAD,
    tag("testsuites", {
      name: `${agent}: validation`,
      tests,
      failures: errorsOf(findings),
      errors: 0,
      skipped: 0,
      time: seconds(0),
    }),
    ...suites.flatMap(([file, inFile]) => fileSuite(file, inFile)),
    "</testsuites>",
    "",
  ].join("\n");
}

function fileSuite(file: string, findings: readonly Finding[]): readonly string[] {
  return [
    `  ${tag("testsuite", {
      name: file,
      file,
      tests: Math.max(1, findings.length),
      failures: errorsOf(findings),
      errors: 0,
      skipped: 0,
      time: seconds(0),
    })}`,
    ...(findings.length === 0 ? [cleanFile(file)] : findings.flatMap(findingCase)),
    "  </testsuite>",
  ];
}

function cleanFile(file: string): string {
  const words = countWords({ error: 0, warning: 0, note: 0 });
  return `    ${tag("testcase", { name: words, classname: file, file, line: 1, time: seconds(0) }).slice(0, -1)}/>`;
}

function findingCase({ rule, severity, message, hint, item, location }: Finding): readonly string[] {
  const { file, line, column } = location;
  const text = [
    `${file}:${line}:${column}: ${severity}: ${message}`,
    ...(hint === undefined ? [] : [hint]),
    ...(item === undefined ? [] : [`Item: ${item}`]),
  ].join("\n");
  return [
    `    ${tag("testcase", { name: `${rule} (${line}:${column})`, classname: file, file, line, time: seconds(0) })}`,
    outcome(severity, rule, message, text),
    "    </testcase>",
  ];
}

function outcome(severity: Severity, rule: string, message: string, text: string): string {
  return severity === "error"
    ? `      ${tag("failure", { message, type: rule })}${content(text)}</failure>`
    : `      <system-out>${content(text)}</system-out>`;
}

function errorsOf(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity === "error").length;
}
