import { ALL_RULES } from "./all-rules.ts";
import type { Finding } from "./finding.ts";
import type { LintContext } from "./lint-context.ts";
import type { Rule } from "./rule.ts";

/** Runs every rule; none stops another. In stable order. */
export function runRules(context: LintContext, rules: readonly Rule[] = ALL_RULES): Finding[] {
  const findings = rules.flatMap((rule) =>
    rule.check(context).map((hit): Finding => ({ rule: rule.id, severity: rule.severity, ...hit })),
  );
  return sortFindings(findings);
}

/** By file, line, column, rule, message; each said once. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const once = new Map(findings.map((finding) => [keyOf(finding), finding]));
  return [...once.values()].sort(
    (a, b) =>
      compare(a.location.file, b.location.file) ||
      a.location.line - b.location.line ||
      a.location.column - b.location.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

function keyOf({ rule, message, location: { file, line, column } }: Finding): string {
  return JSON.stringify([file, line, column, rule, message]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
