import type { RuleDescription } from "./rule.ts";

/** What the readers and loaders report while a file becomes items: one file at a time, before any rule looks at the whole. */
export type LoadingRule = Omit<RuleDescription, "bad" | "good"> &
  Partial<Pick<RuleDescription, "bad" | "good">> & {
    /** No setting changes it. */
    readonly fixed?: true;
  };

const TOPIC = "agent/topics/terrace.yaml";
const GOOD_TOPIC = { [TOPIC]: "name: Terrace\ncontent: The terrace is sunny.\n" };
const TEST = "tests/terrace.test.yaml";
const GOOD_TEST = {
  [TEST]: "version: 1\nconversations:\n  - { id: hours, say: When are you open?, expect: 8 am }\n",
};

/** A text that can't be read: whatever it was meant to say is not there. */
function unread(...rule: Parameters<typeof inTopic>): LoadingRule {
  return { ...inTopic(...rule), fixed: true };
}

function inTopic(
  id: string,
  summary: string,
  docs: string,
  text: string,
  severity: RuleDescription["severity"] = "error",
): LoadingRule {
  return { id, severity, summary, docs, bad: { [TOPIC]: text }, good: GOOD_TOPIC };
}

function inTest(id: string, summary: string, docs: string, conversations: string): LoadingRule {
  const bad = { [TEST]: `version: 1\nconversations:\n${conversations}` };
  return { id, severity: "error", summary, docs, bad, good: GOOD_TEST };
}

/** In the order of docs/rules.md. */
export const LOADING_RULES: readonly LoadingRule[] = [
  inTopic(
    "unknown-key",
    "A key is not known here.",
    "What nobody reads does nothing, and is most often a typing mistake. The nearest known key is suggested.",
    "name: Terrace\nconten: The terrace is sunny.\ncontent: It is.\n",
  ),
  inTopic("missing-key", "A required key is missing.", "The item can't work without it.", "name: Terrace\n"),
  inTopic(
    "wrong-type",
    "A value is of another kind than expected.",
    "Text that looks like a number, a date or true/false needs quotes; a list needs [ ] or lines with -.",
    "name: Terrace\ncontent: 12\n",
  ),
  inTopic(
    "wrong-value",
    "A value is not among those that are allowed.",
    "The message says which ones are.",
    "name: Terrace\ncontent: Sunny.\nactions: { tools: [Book Table] }\n",
  ),
  {
    id: "missing-file",
    severity: "error",
    summary: "The agent has no agent.yaml; an export of Dialogflow CX, no agent.json.",
    docs: "Every agent needs a name, a language and a greeting. If it has them, `root` in the settings may point elsewhere.",
    bad: { "agent/agent.yaml": null },
    good: {},
  },
  {
    id: "unknown-file",
    severity: "warning",
    summary: "A file below the agent's folder is not read.",
    docs: "Nothing in it reaches the agent. Move it to where it belongs, or out of the folder. README.md and files that begin with a dot are fine.",
    bad: { "agent/topcis/terrace.yaml": "name: Terrace\ncontent: The terrace is sunny.\n" },
    good: GOOD_TOPIC,
  },
  {
    id: "file-name",
    severity: "error",
    summary: "A file's name can't be an id.",
    docs: "The file name without .yaml is the item's id: small letters, digits and -, at most 80 characters, and not a name that Windows keeps for devices.",
    bad: { "agent/topics/The Terrace.yaml": "name: Terrace\ncontent: The terrace is sunny.\n" },
    good: GOOD_TOPIC,
  },
  {
    id: "duplicate-item",
    severity: "error",
    summary: "Two files, or two rules, have the same id.",
    docs: "Only the first would count. Keep one, or give one another id.",
    bad: { ...GOOD_TOPIC, "agent/topics/terrace.yml": "name: Terrace\ncontent: The terrace is shady.\n" },
    good: GOOD_TOPIC,
  },
  {
    id: "unreadable-file",
    fixed: true,
    severity: "error",
    summary: "A file is a link, a submodule, not UTF-8, or too large.",
    docs: "Links and submodules are never followed, so that a pull request can't make the tool read something else. Commit plain UTF-8 files.",
  },
  {
    id: "shared-platform-environment",
    severity: "error",
    summary: "Two environments are the same place of the platform.",
    docs: "They would overwrite each other: a version in sandbox would be live. Give each its own `platform.environment`.",
    bad: {
      "greenroom.yml":
        "schema: greenroom/v1\nagent: corner-cafe\nenvironments:\n  sandbox:\n    platform: { adapter: reference, url: http://127.0.0.1:4010, environment: main }\n  live:\n    platform: { adapter: reference, url: http://127.0.0.1:4010, environment: main }\n",
    },
    good: {},
  },
  inTest(
    "conversation-id-unique",
    "Two conversations have the same id.",
    "Results, plans and history speak of a conversation by its id.",
    "  - { id: hours, say: When are you open?, expect: 8 am }\n  - { id: hours, say: When do you close?, expect: 6 pm }\n",
  ),
  inTest(
    "variant-id-unique",
    "Two variants of a conversation have the same id.",
    "Each variant is a case of its own and needs a name of its own.",
    "  - id: hours\n    turns: [{ say: When are you open?, expect: 8 am }]\n    variants:\n      - { id: more, turns: [{ say: Really?, expect: 8 am }] }\n      - { id: more, turns: [{ say: Sure?, expect: 8 am }] }\n",
  ),
  inTest(
    "nothing-asserted",
    "A conversation expects nothing.",
    "It would pass whatever the agent says. Expect at least one fact.",
    "  - id: hours\n    turns: [{ say: When are you open? }]\n",
  ),
  inTest(
    "pattern-valid",
    "A pattern can't be used.",
    "Patterns are RE2: no look-around, no back-references, at most 1,000 characters.",
    '  - { id: hours, say: When are you open?, expect: { matches: "(8 am" } }\n',
  ),
  {
    id: "layout-ambiguous",
    severity: "warning",
    summary: "The files look like more than one layout.",
    docs: "They are read as the first that fits; what belongs to the other is not looked at. Name the right one with `layout` in the settings.",
    bad: {
      "greenroom.yml": settingsWith({ names: false }),
      "agent/domain.yml": "intents: [greet]\n",
      "agent/config.yml": "language: en\n",
    },
    good: {},
  },
  {
    id: "custom-item",
    severity: "error",
    summary: "In a custom layout, an item has no name or is no mapping of fields.",
    docs: "What has no name can't be compared, referred to or tested. The settings say which field names an item.",
    exampleLayout: "custom",
    bad: { "bots/more.intents.json": '{ "intents": [{ "examples": ["Is the terrace sunny?"] }] }\n' },
    good: {
      "bots/more.intents.json":
        '{ "intents": [{ "intent": "terrace", "examples": ["Is the terrace sunny?"], "reply": { "text": "Yes." } }] }\n',
    },
  },
  {
    id: "unknown-rule",
    severity: "warning",
    summary: "The settings speak of a rule that does not exist or can't be changed.",
    docs: "A misspelt name changes nothing, and the findings stay. Rules about what can't be read can't be changed.",
    bad: { "greenroom.yml": settingsWith({ validation: "rules: { merge-markers: warning }" }) },
    good: { "greenroom.yml": settingsWith({ validation: "rules: { merge-marker: warning }" }) },
  },
  {
    id: "ignore-unused",
    severity: "note",
    summary: "The settings ignore a finding that there is not.",
    docs: "What it was for has been mended. Remove it, so that it can't hide the next one.",
    bad: {
      "greenroom.yml": settingsWith({
        validation: "ignore: [{ rule: merge-marker, reason: An example of a merge. }]",
      }),
    },
    good: {
      "greenroom.yml": settingsWith({
        validation: "ignore: [{ rule: duplicate-topic-name, reason: Both names are wanted. }]",
      }),
      "agent/topics/more-pets.yaml": "name: Pet policy\ncontent: Cats are welcome too.\n",
    },
  },
  {
    id: "suite-size",
    fixed: true,
    severity: "error",
    summary: "The suite expands to more than 10,000 cases.",
    docs: "Paraphrases, variants and channels multiply. Remove what proves nothing new.",
  },
  {
    id: "json-syntax",
    fixed: true,
    severity: "error",
    summary: "The file is not valid JSON.",
    docs: "Most often a comma, a quote or a bracket, here or just before. JSON has no comments and no comma after the last entry.",
    exampleLayout: "dialogflow-cx",
    bad: { "webhooks/orders.json": '{ "displayName": "orders", }\n' },
    good: {},
  },
  unread(
    "yaml-syntax",
    "The file is not valid YAML.",
    "Most often a quote, a colon or the indentation, here or on the line above.",
    "name: Terrace\ncontent: [The terrace is sunny.\n",
  ),
  {
    id: "yaml-limit",
    fixed: true,
    severity: "error",
    summary: "The file is larger or deeper than an agent's file can be.",
    docs: "At most 1 MiB, 200,000 tokens, 100 anchors and aliases, and 64 levels, so that nobody can make the tool work for ever.",
  },
  unread(
    "yaml-duplicate-key",
    "A key is written twice in the same mapping.",
    "Only the first would count. Keep one.",
    "name: Terrace\ncontent: Sunny.\ncontent: Shady.\n",
  ),
  unread(
    "yaml-forbidden-key",
    "The keys __proto__, constructor and prototype are refused.",
    "They have a meaning of their own inside programs that read them.",
    "name: Terrace\ncontent: Sunny.\n__proto__: { enabled: false }\n",
  ),
  unread(
    "yaml-key",
    "A key is not plain text.",
    "Numbers, true, lists and mappings can't be keys. Put quotes around it.",
    "name: Terrace\ncontent: Sunny.\n1: x\n",
  ),
  unread(
    "yaml-merge-key",
    "Merge keys (<<) are refused.",
    "They hide where a value comes from. Write the fields out.",
    "name: Terrace\ncontent: Sunny.\n<<: { enabled: false }\n",
  ),
  unread(
    "yaml-tag",
    "YAML tags are refused.",
    "A tag can ask a reader to build something else than plain values. Write the value without it.",
    "name: !text Terrace\ncontent: Sunny.\n",
  ),
  unread(
    "yaml-directive",
    "YAML directives are refused.",
    "Files are YAML 1.2; another version reads the same words differently.",
    "%YAML 1.1\n---\nname: Terrace\ncontent: Sunny.\n",
  ),
  unread(
    "yaml-documents",
    "The file holds more than one document.",
    "Only one can be the item.",
    "name: Terrace\ncontent: Sunny.\n---\nname: Other\n",
  ),
  unread(
    "yaml-number",
    "A number is not finite, or has more digits than can be kept.",
    "It would silently become another number. Put quotes around it if it is text.",
    "name: Terrace\ncontent: 99999999999999999999\n",
  ),
  unread(
    "yaml-text",
    "A text holds half of a character.",
    "An escape such as \\ud83c without its other half can't be stored. Write the character itself.",
    'name: Terrace\ncontent: "\\ud83c"\n',
  ),
];

function settingsWith({ names = true, validation }: { names?: boolean; validation?: string }): string {
  return `schema: greenroom/v1
agent: corner-cafe
${names ? "layout: greenroom\n" : ""}environments:
  sandbox: { platform: { adapter: reference, url: http://127.0.0.1:4010 } }
  pre-release: { platform: { adapter: reference, url: http://127.0.0.1:4010 } }
  live: { platform: { adapter: reference, url: http://127.0.0.1:4010 } }
${validation === undefined ? "" : `validation:\n  ${validation}\n`}`;
}
