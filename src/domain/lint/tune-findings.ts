import picomatch from "picomatch";
import type { YamlReading } from "../agent/read-yaml.ts";
import type { IgnoredFinding, ValidationSettings } from "../agent/settings.ts";
import { nearestName } from "../schema/nearest-name.ts";
import { ALL_RULES } from "./all-rules.ts";
import type { Finding } from "./finding.ts";
import { LOADING_RULES } from "./loading-rules.ts";
import { sortFindings } from "./run-rules.ts";

/** Without these the files were not read as they are written: no setting makes that good. */
const FIXED: ReadonlySet<string> = new Set(
  LOADING_RULES.filter(({ fixed }) => fixed === true).map(({ id }) => id),
);
const KNOWN: ReadonlySet<string> = new Set([...ALL_RULES, ...LOADING_RULES].map(({ id }) => id));

/**
 * Findings with the severities that the settings give their rules and without those that the settings ignore; what the settings say
 * of rules that do not exist, and ignores that ignore nothing, are findings of their own. Sorted.
 */
export function tuneFindings(
  findings: readonly Finding[],
  { severities, ignores }: ValidationSettings,
  locateSettings: YamlReading["locate"],
): readonly Finding[] {
  const used = new Set<number>();
  const matchers = ignores.map(toMatcher);
  const tuned = findings.flatMap((finding): Finding[] => {
    if (FIXED.has(finding.rule)) return [finding];
    const severity = severities.get(finding.rule) ?? finding.severity;
    const ignoring = matchers.findIndex((matches) => matches(finding));
    if (ignoring !== -1) used.add(ignoring);
    if (severity === "off" || ignoring !== -1) return [];
    return [{ ...finding, severity }];
  });
  const unused = ignores.flatMap(({ rule }, index): Finding[] => {
    if (used.has(index) || !KNOWN.has(rule) || FIXED.has(rule)) return [];
    return [
      {
        rule: "ignore-unused",
        severity: "note",
        message: `Nothing is ignored by this: there is no such finding of ${rule}.`,
        hint: "Remove it, so that it can't hide the next one.",
        location: locateSettings(["validation", "ignore", index]),
      },
    ];
  });
  return sortFindings([...tuned, ...unused, ...unknownRules({ severities, ignores }, locateSettings)]);
}

function toMatcher({ rule, files, item }: IgnoredFinding): (finding: Finding) => boolean {
  const isMatch = files === undefined ? () => true : picomatch(files, { dot: true, nonegate: true });
  return (finding) =>
    finding.rule === rule && (item === undefined || finding.item === item) && isMatch(finding.location.file);
}

/** A misspelt rule would leave its findings as they were, and nobody would know. */
function unknownRules(
  { severities, ignores }: Pick<ValidationSettings, "severities" | "ignores">,
  locateSettings: YamlReading["locate"],
): Finding[] {
  const named = [
    ...[...severities.keys()].map((rule) => ({
      rule,
      location: locateSettings(["validation", "rules", rule], "key"),
    })),
    ...ignores.map(({ rule }, index) => ({
      rule,
      location: locateSettings(["validation", "ignore", index, "rule"]),
    })),
  ];
  return named.flatMap(({ rule, location }): Finding[] => {
    if (KNOWN.has(rule) && !FIXED.has(rule)) return [];
    const near = nearestName(rule, KNOWN);
    return [
      {
        rule: "unknown-rule",
        severity: "warning",
        message: FIXED.has(rule)
          ? `The rule ${rule} can't be changed: without it files would not be read as they are written.`
          : `There is no rule ${rule}.`,
        hint:
          near === undefined || FIXED.has(rule) ? "docs/rules.md lists the rules." : `Did you mean ${near}?`,
        location,
      },
    ];
  });
}
