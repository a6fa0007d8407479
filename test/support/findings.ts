import type { Finding, Severity } from "../../src/domain/lint/finding.ts";

/** `count` findings of one severity, one a line. */
export function findings(
  count: number,
  severity: Severity = "error",
  more: Partial<Finding> = {},
): Finding[] {
  return Array.from({ length: count }, (_, index) => ({
    rule: "unknown-key",
    severity,
    message: `\`nmae\` is not a known key, number ${index + 1}.`,
    hint: "Did you mean `name`?",
    location: {
      file: "agent/topics/pets.yaml",
      line: index + 1,
      column: 3,
      endLine: index + 1,
      endColumn: 7,
    },
    ...more,
  }));
}

/** Text that tries to be more than text, wherever it is shown. */
export const HOSTILE_TEXTS: readonly string[] = [
  "@everyone and @org/team see #1 and owner/repo#2",
  "</details><script>alert(1)</script><!-- x -->",
  "| a | b |\n| --- | --- |",
  "```\nclosed\n```",
  "::error file=x::spoofed\n::set-output name=x::y",
  "[click](https://evil.example.test) ![x](https://evil.example.test/x.png)",
  "\u001b[2J\u001b]8;;https://evil.example.test\u0007link\u001b]8;;\u0007",
  "safe\u202Etxet",
  "\r\n\r\n# Heading",
  "x".repeat(5000),
  "\ud800 half",
  "",
];
