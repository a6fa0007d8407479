import { ALL_RULES } from "./all-rules.ts";
import type { Finding } from "./finding.ts";
import type { LintContext } from "./lint-context.ts";
import type { Rule } from "./rule.ts";

/** Runs every rule of the agent's layout that is not switched off; none stops another. In stable order. */
export async function runRules(
  context: LintContext,
  rules: readonly Rule[] = ALL_RULES,
): Promise<readonly Finding[]> {
  const { severities } = context.settings.validation;
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (severities.get(rule.id) === "off" || rule.layouts?.includes(context.layout) === false) continue;
    for (const hit of await rule.check(context)) {
      findings.push({ rule: rule.id, severity: rule.severity, ...hit });
    }
  }
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
