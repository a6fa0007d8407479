import { type HostileInput, inFile, inTopic } from "./hostile-input.ts";

const TEST = "tests/hostile.test.yaml";
const matching = (name: string, pattern: string): HostileInput =>
  inFile(
    name,
    TEST,
    `version: 1\nconversations:\n  - id: hours\n    say: When are you open?\n    expect:\n      matches: ${JSON.stringify(pattern)}\n`,
    "pattern-valid tests/hostile.test.yaml:6:16",
  );

/** Each of them makes 20 × 51 × 2 cases. */
const MANY_CASES = Array.from(
  { length: 5 },
  (_, n) => `  - id: many${n}
    say: Hello
    expect: 8 am
    channels: [chat, call]
    also_say: [${Array.from({ length: 50 }, (_, at) => `say${at}`).join(", ")}]
    variants:
${Array.from({ length: 20 }, (_, at) => `      - { id: v${at}, turns: [{ say: x, expect: x }] }\n`).join("")}`,
).join("");

/** T13 and T14: patterns that would run for ever elsewhere, and schemas that people bring along. */
export const PATTERN_INPUTS: readonly HostileInput[] = [
  matching("a look ahead", "(?=.*a)(?=.*b).*"),
  matching("a look ahead that must fail", "(?!a).*x"),
  matching("a look behind", "(?<=a)b"),
  matching("a back reference", "(a+)\\1+b"),
  matching("a named back reference", "(?<x>a)\\k<x>"),
  matching("an atomic group", "(?>a+)b"),
  matching("an open group", "(8 am"),
  matching("a range the wrong way round", "[z-a]"),
  matching("a repetition of a repetition", "a**"),
  matching("a thousand times a thousand", "(?:a{1000}){1000}"),
  {
    ...matching("a pattern of two thousand characters", "a".repeat(2000)),
    finding: "wrong-value tests/hostile.test.yaml:6:16",
  },
  inFile(
    "a pattern that is found everywhere",
    TEST,
    'version: 1\nconversations:\n  - { id: hours, say: When are you open?, expect: { matches: ".*" } }\n',
    "nothing-asserted tests/hostile.test.yaml:3:62",
  ),
  inFile(
    "an empty text that is always found",
    TEST,
    'version: 1\nconversations:\n  - { id: hours, say: When are you open?, expect: { contains: " " } }\n',
    "wrong-value tests/hostile.test.yaml:3:63",
  ),
  inFile(
    "a conversation that expects nothing",
    TEST,
    "version: 1\nconversations:\n  - { id: hours, turns: [{ say: When are you open? }] }\n",
    "nothing-asserted tests/hostile.test.yaml:3:11",
  ),
  inFile(
    "ten thousand cases from a few lists",
    TEST,
    `version: 1\nconversations:\n${MANY_CASES}`,
    "suite-size tests/hostile.test.yaml:107:9",
  ),
  inFile(
    "a conversation with the id of another",
    TEST,
    "version: 1\nconversations:\n  - { id: opening-hours, say: When are you open?, expect: 8 am }\n",
    "conversation-id-unique tests/smoke.test.yaml:3:9",
  ),
  inFile(
    "a schema among the agent's files",
    "agent/topics/topic.schema.json",
    '{"$ref": "https://evil.example.test/x.json"}\n',
    "unknown-file agent/topics/topic.schema.json:1:1",
  ),
  inFile(
    "a pattern in a tool's parameters",
    "agent/tools/book-table.yaml",
    'description: Books.\nparameters:\n  type: object\n  properties:\n    time: { type: string, pattern: "^(a|aa)+$" }\n',
    "unknown-key agent/tools/book-table.yaml:5:27",
  ),
  inFile(
    "a reference to a file in a tool's parameters",
    "agent/tools/book-table.yaml",
    'description: Books.\nparameters:\n  type: object\n  properties:\n    time: { $ref: "file:///etc/passwd" }\n',
    "unknown-key agent/tools/book-table.yaml:5:13",
  ),
  inTopic(
    "a schema that the file names itself",
    "$schema: https://evil.example.test/any.json\nname: Terrace\ncontent: Sunny.\n",
    "unknown-key agent/topics/terrace.yaml:1:1",
  ),
];
