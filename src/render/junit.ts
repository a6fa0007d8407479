import {
  decisiveTurn,
  failedAssertions,
  targetName,
  verdictSentence,
} from "../domain/regression/describe-results.ts";
import type { CaseResult, SuiteResults } from "../domain/regression/results.ts";
import { content, type Property, properties, seconds, tag, XML_HEAD } from "./xml.ts";

/**
 * JUnit XML, as GitLab, Jenkins, Azure and most viewers read it: one `testsuite` a file, one `testcase` a case. `failure`
 * is a wrong bot, `error` what could not be measured. A run that proves nothing holds one more `testcase` with the error, so
 * that no viewer shows it green. Valid XML 1.0 whatever a bot says. Times are in seconds.
 */
export function renderJunit(results: SuiteResults): string {
  const files = new Map<string, CaseResult[]>();
  for (const one of results.cases) {
    const cases = files.get(one.location.file) ?? [];
    files.set(one.location.file, cases);
    cases.push(one);
  }
  const proofless = results.problem !== undefined || results.cases.length === 0;
  const run = proofless ? 1 : 0;
  return [
    XML_HEAD,
    tag("testsuites", {
      name: results.agent,
      tests: results.counts.total + run,
      failures: results.counts.failed,
      errors: results.counts.error + run,
      skipped: 0,
      time: seconds(results.duration),
      timestamp: results.startedAt,
    }),
    ...(proofless ? wholeRun(results) : []),
    ...[...files].flatMap(([file, cases]) => fileSuite(results, file, cases)),
    "</testsuites>",
    "",
  ].join("\n");
}

/** The run as a whole, as a suite of its own with one erroneous case. */
function wholeRun(results: SuiteResults): readonly string[] {
  const name = `${targetName(results)}: the run as a whole`;
  const message = results.problem?.message ?? verdictSentence(results);
  const hint = results.problem?.hint ?? "";
  return [
    `  ${tag("testsuite", { name, tests: 1, failures: 0, errors: 1, skipped: 0, time: seconds(0) })}`,
    ...properties(runProperties(results), "    "),
    `    ${tag("testcase", { name, classname: results.agent, time: seconds(0) })}`,
    `      ${tag("error", { message, type: results.problem?.code ?? "error" })}${content(hint)}</error>`,
    "    </testcase>",
    "  </testsuite>",
  ];
}

function fileSuite(results: SuiteResults, file: string, cases: readonly CaseResult[]): readonly string[] {
  const count = (verdict: CaseResult["verdict"]) => cases.filter((one) => one.verdict === verdict).length;
  return [
    `  ${tag("testsuite", {
      name: file,
      file,
      tests: cases.length,
      failures: count("failed"),
      errors: count("error"),
      skipped: 0,
      time: seconds(cases.reduce((sum, one) => sum + one.duration, 0)),
      timestamp: results.startedAt,
    })}`,
    ...properties(runProperties(results), "    "),
    ...cases.flatMap((one) => caseLines(results, one)),
    "  </testsuite>",
  ];
}

function caseLines(results: SuiteResults, one: CaseResult): readonly string[] {
  return [
    `    ${tag("testcase", {
      name: one.title === undefined ? one.id : `${one.id}: ${one.title}`,
      classname: `${results.agent}.${one.conversation}`,
      file: one.location.file,
      line: one.location.line,
      time: seconds(one.duration),
    })}`,
    ...properties(
      [
        ["channel", one.channel],
        ...one.covers.map((item): Property => ["covers", item]),
        ...one.tags.map((name): Property => ["tag", name]),
        ...(one.retries === undefined ? [] : [["retries", String(one.retries)] satisfies Property]),
        ...(one.notSent === undefined ? [] : [["turns-not-sent", String(one.notSent)] satisfies Property]),
      ],
      "      ",
    ),
    ...outcomeLines(one),
    ...(one.turns.length === 0 ? [] : [`      <system-out>${content(dialogue(one))}</system-out>`]),
    "    </testcase>",
  ];
}

function outcomeLines(one: CaseResult): readonly string[] {
  if (one.verdict === "passed") return [];
  if (one.verdict === "error") {
    const message = one.error ?? "it could not be measured";
    return [`      ${tag("error", { message, type: "error" })}${content(message)}</error>`];
  }
  // One element a case: several `failure` elements are counted twice by some viewers.
  const failures = failedAssertions(decisiveTurn(one));
  const reasons = failures.map((failure) => failure.reason ?? failure.assertion);
  return [
    `      ${tag("failure", {
      message: reasons[0] ?? "failed",
      type: failures[0]?.assertion ?? "failure",
    })}${content(reasons.join("\n"))}</failure>`,
  ];
}

function dialogue(one: CaseResult): string {
  return one.turns.map((turn) => `guest: ${turn.say}\nbot: ${turn.reply}`).join("\n");
}

function runProperties(results: SuiteResults): readonly Property[] {
  return [
    ["environment", results.target.environment],
    ["version", results.target.version === null ? "draft" : `v${results.target.version}`],
    ["digest", results.target.digest],
    ["suite", results.suite],
    ["scope", results.scope],
    ["verdict", results.verdict],
  ];
}
