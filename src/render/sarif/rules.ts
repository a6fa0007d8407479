import { RULE_GROUPS } from "../../domain/lint/all-rules.ts";
import type { Severity } from "../../domain/lint/finding.ts";
import { LOADING_RULES } from "../../domain/lint/loading-rules.ts";
import type { RuleDescription } from "../../domain/lint/rule.ts";

/** What code scanning shows of a rule; limits as GitHub documents them. */
export interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly defaultConfiguration: { readonly level: Severity };
  readonly properties: {
    readonly tags: readonly string[];
    readonly precision: "high" | "very-high";
    readonly "problem.severity": "error" | "warning" | "recommendation";
    readonly "security-severity"?: string;
  };
}

const LONGEST = 1024;
/** Rules of these groups are about what others could take or do; so are single ones that say so themselves. */
const SECURITY_GROUPS: ReadonlySet<string> = new Set(["secrets", "paths"]);
/** High, medium, low. */
const SCORES: Readonly<Record<Severity, string>> = { error: "8.0", warning: "5.0", note: "2.0" };
const PROBLEMS = { error: "error", warning: "warning", note: "recommendation" } as const;

/** Every rule of the tool, in the order of docs/rules.md. */
export function knownRules(): readonly SarifRule[] {
  const ofGroups = RULE_GROUPS.flatMap(({ id, rules }) => rules.map((rule) => toSarif(rule, id)));
  return [...ofGroups, ...LOADING_RULES.map((rule) => toSarif(rule, "files"))];
}

function toSarif(rule: Omit<RuleDescription, "bad" | "good">, group: string): SarifRule {
  const isSecurity = rule.security === true || SECURITY_GROUPS.has(group);
  const words = cut(`${rule.summary} ${rule.docs}`);
  return {
    id: rule.id,
    shortDescription: { text: cut(rule.summary) },
    fullDescription: { text: words },
    help: { text: words, markdown: `${rule.summary}\n\n${rule.docs}` },
    defaultConfiguration: { level: rule.severity },
    properties: {
      tags: [...new Set([group, ...(isSecurity ? ["security"] : []), ...(rule.layouts ?? [])])],
      precision: rule.severity === "error" ? "very-high" : "high",
      "problem.severity": PROBLEMS[rule.severity],
      ...(isSecurity ? { "security-severity": SCORES[rule.severity] } : {}),
    },
  };
}

/** Of a finding that another version has written. */
export function unknownRule(id: string, severity: Severity): SarifRule {
  const text = "A rule that this version of Greenroom does not know.";
  return {
    id,
    shortDescription: { text },
    fullDescription: { text },
    help: { text, markdown: text },
    defaultConfiguration: { level: severity },
    properties: { tags: [], precision: "high", "problem.severity": PROBLEMS[severity] },
  };
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).toWellFormed()}…` : text;
}
