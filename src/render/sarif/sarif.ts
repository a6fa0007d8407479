import { projectUrl, ruleUrl } from "../../domain/lint/docs-url.ts";
import type { Finding, Severity } from "../../domain/lint/finding.ts";
import { hiddenLines } from "../../domain/lint/hidden-lines.ts";
import { sarifResult } from "./result.ts";
import { knownRules, type SarifRule, unknownRule } from "./rules.ts";

export interface SarifValidation {
  readonly agent: string;
  readonly findings: readonly Finding[];
  /** Of each finding, in their order. */
  readonly fingerprints: readonly string[];
  /** How the files were read: `layout rasa, because …`. */
  readonly layout?: string | undefined;
}

/** An upload with more results is refused; of those in it, code scanning shows the 5,000 most severe. */
export const MOST_RESULTS = 25_000;
const MOST_SHOWN = 5000;
const ORDER: readonly Severity[] = ["error", "warning", "note"];

/**
 * Findings as SARIF 2.1.0, as GitHub code scanning takes it: every rule with its page, every result with its place, its fingerprint and
 * what would mend it. Beyond the most that an upload may hold the least severe are left out, and a notification says how many.
 */
export function renderSarif(validation: SarifValidation, version: string): string {
  const { agent, findings, fingerprints, layout } = validation;
  const kept = mostSevere(findings.map((finding, index) => ({ finding, index })));
  const rules = rulesOf(kept.map(({ finding }) => finding));
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  const isHidden = hiddenLines(findings);
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Greenroom",
            version,
            semanticVersion: version,
            informationUri: projectUrl(),
            rules: rules.map((rule) => ({ ...rule, helpUri: ruleUrl(rule.id, version) })),
          },
        },
        automationDetails: { id: `greenroom/${agent}/` },
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
        invocations: [
          { executionSuccessful: true, toolExecutionNotifications: notifications(findings.length) },
        ],
        columnKind: "utf16CodeUnits",
        results: kept.map(({ finding, index }) =>
          sarifResult(finding, {
            ruleIndex: indices.get(finding.rule),
            fingerprint: fingerprints[index],
            isHidden,
          }),
        ),
        ...(layout === undefined ? {} : { properties: { layout } }),
      },
    ],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}

/** In the findings' own order, unless they are too many. */
function mostSevere<Entry extends { readonly finding: Finding }>(entries: readonly Entry[]): Entry[] {
  if (entries.length <= MOST_RESULTS) return [...entries];
  return ORDER.flatMap((severity) => entries.filter(({ finding }) => finding.severity === severity)).slice(
    0,
    MOST_RESULTS,
  );
}

function notifications(count: number) {
  const left = count - MOST_RESULTS;
  const texts = [
    ...(left > 0
      ? [
          `${left} of ${count} findings are left out, the least severe ones: an upload may hold ${MOST_RESULTS}.`,
        ]
      : []),
    ...(count > MOST_SHOWN ? [`Code scanning shows the ${MOST_SHOWN} most severe findings.`] : []),
  ];
  return texts.map((text) => ({ level: "warning", message: { text } }));
}

/** Every rule of the tool, and one for each finding of a rule that this version does not know. */
function rulesOf(findings: readonly Finding[]): readonly SarifRule[] {
  const known = knownRules();
  const ids = new Set(known.map(({ id }) => id));
  const others = new Map(
    findings.filter(({ rule }) => !ids.has(rule)).map(({ rule, severity }) => [rule, severity]),
  );
  return [...known, ...[...others].map(([id, severity]) => unknownRule(id, severity))];
}
