import { RE2JS, RE2JSException } from "re2js";
import { findItem, type Item, itemsOf, type ValuePath } from "../../../agent/agent.ts";
import { listAt, textAt, textsAt } from "../../../json-fields.ts";
import type { LintContext } from "../../lint-context.ts";
import type { Rule, RuleHit } from "../../rule.ts";

/**
 * What Python's patterns have and RE2 has not: look-around, conditions, comments, back-references, atomic groups, possessive
 * repeats, other escapes, large counts. A pattern with any of these is not judged.
 */
const PYTHON_ONLY = /\(\?(?:[=!>(#]|<[=!]|P=)|\\[1-9uUNZ]|[*+?}]\+|\{\d*,?\d{4,}|\{,\d/;
const LONGEST = 1_000;

export const adkPatternValid: Rule = {
  id: "adk-pattern-valid",
  severity: "error",
  summary: "A regular expression of a filter, correction, pronunciation or entity can't be used.",
  docs: "A pattern that does not compile never matches, or stops the whole filter. Most often a bracket is not closed or a backslash is missing. A correction's replacement can only use groups that its pattern has.",
  layouts: ["polyai-adk"],
  bad: {
    "voice/response_control/pronunciations.yaml":
      "pronunciations:\n  - { regex: '\\b(café\\b', replacement: kaffay }\n",
  },
  good: {
    "voice/response_control/pronunciations.yaml":
      "pronunciations:\n  - { regex: '\\b(?:café)\\b(?! noir)', replacement: kaffay }\n",
  },
  check: (context) => [...patternsOfVoice(context), ...patternsOfEntities(context)],
};

function patternsOfVoice({ agent, locate }: LintContext): RuleHit[] {
  const filters = findItem(agent, "voice", "phrase-filtering");
  const corrections = findItem(agent, "voice", "transcript-corrections");
  const pronunciations = findItem(agent, "voice", "pronunciations");
  return [
    ...listAt(filters?.value, "phrase_filtering").flatMap((filter, index) =>
      textsAt(filter, "regular_expressions").flatMap(({ index: at, text }) =>
        judge(locate, filters, ["phrase_filtering", index, "regular_expressions", at], text),
      ),
    ),
    ...listAt(corrections?.value, "corrections").flatMap((correction, index) =>
      listAt(correction, "regular_expressions").flatMap((rule, at) => {
        const path = ["corrections", index, "regular_expressions", at];
        return [
          ...judge(locate, corrections, [...path, "regular_expression"], textAt(rule, "regular_expression")),
          ...judgeGroups(locate, corrections, path, rule),
        ];
      }),
    ),
    ...listAt(pronunciations?.value, "pronunciations").flatMap((rule, index) =>
      judge(locate, pronunciations, ["pronunciations", index, "regex"], textAt(rule, "regex")),
    ),
  ];
}

function patternsOfEntities({ agent, locate }: LintContext): RuleHit[] {
  return itemsOf(agent, "entities").flatMap((item) =>
    judge(locate, item, ["config", "regular_expression"], textAt(item.value, "config", "regular_expression")),
  );
}

function judge(
  locate: LintContext["locate"],
  item: Item | undefined,
  path: ValuePath,
  pattern: string | undefined,
): RuleHit[] {
  const problem = pattern === undefined ? undefined : compile(pattern).problem;
  if (item === undefined || problem === undefined) return [];
  return [
    {
      message: `This pattern can't be used: ${problem}.`,
      hint: "Close every bracket, and put a backslash before signs that are meant as they are.",
      location: locate(item, path),
      item: `${item.section}/${item.id}`,
    },
  ];
}

/** `\2` in a replacement needs a second group in its pattern. */
function judgeGroups(
  locate: LintContext["locate"],
  item: Item | undefined,
  path: ValuePath,
  rule: Parameters<typeof textAt>[0],
): RuleHit[] {
  const { groups } = compile(textAt(rule, "regular_expression") ?? "");
  const used = [...(textAt(rule, "replacement") ?? "").matchAll(/\\([1-9])/g)].map(([, digit]) =>
    Number(digit),
  );
  const most = Math.max(0, ...used);
  if (item === undefined || groups === undefined || most <= groups) return [];
  return [
    {
      message: `The replacement uses group ${most}, but the pattern has ${groups === 0 ? "none" : `only ${groups}`}.`,
      hint: "Put what is to be kept into parentheses.",
      location: locate(item, [...path, "replacement"]),
      item: `${item.section}/${item.id}`,
    },
  ];
}

function compile(pattern: string): { problem?: string; groups?: number } {
  if (pattern.length > LONGEST || PYTHON_ONLY.test(pattern)) return {};
  try {
    return { groups: RE2JS.compile(pattern).groupCount() };
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    return { problem: error.message.replace(/^error parsing regexp: /, "").replace(/\.$/, "") };
  }
}
