import { readYaml, type ValuePath, type YamlReading } from "../agent/read-yaml.ts";
import type { Settings } from "../agent/settings.ts";
import type { SourceFile, SourceLocation, SourceTree } from "../agent/source-tree.ts";
import { unreadableFindings } from "../agent/unreadable-findings.ts";
import type { Finding } from "../lint/finding.ts";
import { canonicalJson, compareCodeUnits } from "../snapshot/canonical-json.ts";
import { digestOfText } from "../snapshot/digest.ts";
import { findConversationProblems } from "./conversation-problems.ts";
import { countCases, expandConversation } from "./expand-conversation.ts";
import { readWrittenTests } from "./read-written-tests.ts";
import type { ConversationCase, Suite } from "./suite.ts";
import { isTestFile } from "./test-file.ts";
import type { WrittenConversation } from "./written-tests.ts";

export interface LoadedSuite {
  /** What could be loaded; only to be run when no finding is an error. */
  readonly suite: Suite;
  /** In path order, then in the order of the file. */
  readonly findings: readonly Finding[];
}

/** More cases than that is a mistake (or an attack): three lists of fifty make 125,000. */
const MAX_CASES = 10_000;

/**
 * The regression suite: every conversation of every `*.test.yaml` (or `.yml`) below the tests folder, in path order, expanded
 * to cases. All problems are found, not only the first; files and conversations with errors are left out of the suite.
 */
export function loadSuite(tree: SourceTree, settings: Pick<Settings, "tests">): LoadedSuite {
  // A file of tests that can't be read must not shorten the suite in silence.
  const findings: Finding[] = unreadableFindings(
    tree.unreadable.filter((file) => isTestFile(file.path, settings.tests)),
  );
  const cases: ConversationCase[] = [];
  const first = new Map<string, YamlReading["locate"]>();
  for (const file of testFiles(tree, settings.tests)) {
    const reading = readYaml(file);
    const written = readWrittenTests(reading);
    findings.push(...written.findings);
    for (const { conversation, index } of written.conversations) {
      const locate = (path: ValuePath, which?: "key" | "value") =>
        reading.locate(["conversations", index, ...path], which);
      const problems = [
        ...repeatedId(conversation, first, locate),
        ...findConversationProblems(conversation, locate),
      ];
      findings.push(...problems);
      if (problems.some((problem) => problem.severity === "error")) continue;
      if (cases.length + countCases(conversation) > MAX_CASES) {
        findings.push(tooManyCases(locate(["id"])));
        return { suite: suiteOf(cases), findings };
      }
      cases.push(...expandConversation(conversation, locate));
    }
  }
  return { suite: suiteOf(cases), findings };
}

/** `sha256:` over what is said and expected, not over where it stands: moving a conversation to another line is no change. */
export function suiteOf(cases: readonly ConversationCase[]): Suite {
  const meaning = cases
    .map(({ id, conversation, title, covers, tags, channel, turns }) => ({
      id,
      conversation,
      title,
      covers,
      tags,
      channel,
      turns: turns.map(({ say, expect }) => ({ say, expect })),
    }))
    .sort((a, b) => compareCodeUnits(a.id, b.id));
  return { cases, digest: digestOfText(canonicalJson(meaning)) };
}

function testFiles(tree: SourceTree, tests: string): readonly SourceFile[] {
  return tree.files
    .filter((file) => isTestFile(file.path, tests))
    .sort((a, b) => compareCodeUnits(a.path, b.path));
}

function repeatedId(
  { id }: WrittenConversation,
  first: Map<string, YamlReading["locate"]>,
  locate: YamlReading["locate"],
): readonly Finding[] {
  const earlier = first.get(id)?.(["id"]);
  if (earlier === undefined) {
    first.set(id, locate);
    return [];
  }
  return [
    {
      rule: "conversation-id-unique",
      severity: "error",
      message: `The id ${id} is used already, at ${earlier.file}:${earlier.line}.`,
      hint: "Ids are unique in the whole suite; choose another one.",
      location: locate(["id"]),
    },
  ];
}

function tooManyCases(location: SourceLocation): Finding {
  return {
    rule: "suite-size",
    severity: "error",
    message: `From here on the suite has more than ${MAX_CASES} cases: paraphrases, variants and channels multiply.`,
    hint: "Remove paraphrases or variants that prove nothing new.",
    location,
  };
}
