import { type HostileInput, inTopic } from "./hostile-input.ts";

const GOOD = "name: Terrace\ncontent: Sunny.\n";
const laughs = "bcdefgh"
  .split("")
  .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${"abcdefg"[index]}`).join(",")}]`)
  .join("\n");

/** T11: bombs, anchors, merge keys, tags, duplicate keys, deep nesting; and texts that are no YAML. */
export const YAML_INPUTS: readonly HostileInput[] = [
  inTopic(
    "the billion laughs",
    `${GOOD}a: &a [x,x,x,x,x,x,x,x,x]\n${laughs}\n`,
    "yaml-limit agent/topics/terrace.yaml:3:16",
  ),
  inTopic(
    "the quadratic blowup",
    `${GOOD}a: &a ${"x".repeat(5000)}\nb: [${Array(200).fill("*a").join(",")}]\n`,
    "yaml-limit agent/topics/terrace.yaml:4:302",
  ),
  inTopic(
    "a hundred and one anchors",
    `${GOOD}a: [${Array.from({ length: 101 }, (_, n) => `&a${n} 1`).join(",")}]\n`,
    "yaml-limit agent/topics/terrace.yaml:3:695",
  ),
  inTopic(
    "an alias into itself",
    "name: Terrace\ncontent: &a [*a]\n",
    "yaml-syntax agent/topics/terrace.yaml:2:14",
  ),
  inTopic(
    "an alias into its parent",
    "name: Terrace\ncontent: &x\n  b: { c: *x }\n",
    "yaml-syntax agent/topics/terrace.yaml:3:11",
  ),
  inTopic(
    "an alias that leads nowhere",
    "name: Terrace\ncontent: *nowhere\n",
    "yaml-syntax agent/topics/terrace.yaml:2:10",
  ),
  inTopic(
    "an alias before its anchor",
    "name: *x\ncontent: &x Sunny.\n",
    "yaml-syntax agent/topics/terrace.yaml:1:7",
  ),
  inTopic(
    "an alias as a key",
    "name: &k content\n? *k\n: Sunny.\n",
    "yaml-key agent/topics/terrace.yaml:2:3",
  ),
  inTopic("a merge key", `${GOOD}<<: { enabled: false }\n`, "yaml-merge-key agent/topics/terrace.yaml:3:1"),
  inTopic(
    "a merge key of an alias",
    "name: &n { enabled: false }\ncontent: Sunny.\n<<: *n\n",
    "yaml-merge-key agent/topics/terrace.yaml:3:1",
  ),
  inTopic(
    "a merge key of a list",
    `${GOOD}<<: [{ enabled: false }, { name: X }]\n`,
    "yaml-merge-key agent/topics/terrace.yaml:3:1",
  ),
  inTopic(
    "a merge key in quotes",
    `${GOOD}"<<": { enabled: false }\n`,
    "yaml-merge-key agent/topics/terrace.yaml:3:1",
  ),
  inTopic(
    "a merge key by an escape",
    `${GOOD}"\\x3c<": { enabled: false }\n`,
    "yaml-merge-key agent/topics/terrace.yaml:3:1",
  ),
  inTopic(
    "a function of JavaScript",
    `${GOOD}a: !!js/function "function () {}"\n`,
    "yaml-tag agent/topics/terrace.yaml:3:4",
  ),
  inTopic(
    "a pattern of JavaScript",
    `${GOOD}a: !!js/regexp /(a+)+$/\n`,
    "yaml-tag agent/topics/terrace.yaml:3:4",
  ),
  inTopic(
    "a call of Python",
    `${GOOD}a: !!python/object/apply:os.system [ls]\n`,
    "yaml-tag agent/topics/terrace.yaml:3:4",
  ),
  inTopic(
    "an object of Java",
    `${GOOD}a: !!javax.script.ScriptEngineManager [x]\n`,
    "yaml-tag agent/topics/terrace.yaml:3:4",
  ),
  inTopic(
    "an object of Ruby",
    `${GOOD}a: !ruby/object:Gem::Installer x\n`,
    "yaml-tag agent/topics/terrace.yaml:3:4",
  ),
  inTopic("an include", `${GOOD}a: !include /etc/passwd\n`, "yaml-tag agent/topics/terrace.yaml:3:4"),
  inTopic(
    "a value from the environment",
    `${GOOD}a: !env SECRET\n`,
    "yaml-tag agent/topics/terrace.yaml:3:4",
  ),
  inTopic("binary data", `${GOOD}a: !!binary aGVsbG8=\n`, "yaml-tag agent/topics/terrace.yaml:3:4"),
  inTopic(
    "a verbatim tag",
    `${GOOD}a: !<tag:yaml.org,2002:str> x\n`,
    "yaml-tag agent/topics/terrace.yaml:3:4",
  ),
  inTopic(
    "a verbatim tag with the quick reader's own name",
    `${GOOD}a: !<greenroom:core> 1\n`,
    "yaml-tag agent/topics/terrace.yaml:3:4",
  ),
  inTopic("the bare tag", "name: ! Terrace\ncontent: Sunny.\n", "yaml-tag agent/topics/terrace.yaml:1:7"),
  inTopic("a tag on a key", `${GOOD}!x a: 1\n`, "yaml-tag agent/topics/terrace.yaml:3:1"),
  inTopic(
    "YAML 1.1, where no is false",
    `%YAML 1.1\n---\n${GOOD}`,
    "yaml-directive agent/topics/terrace.yaml:1:1",
  ),
  inTopic(
    "a tag's prefix",
    `%TAG ! tag:example.test,2026:\n---\n${GOOD}`,
    "yaml-directive agent/topics/terrace.yaml:1:1",
  ),
  inTopic(
    "a directive that nobody knows",
    `%INCLUDE /etc/passwd\n---\n${GOOD}`,
    "yaml-directive agent/topics/terrace.yaml:1:1",
  ),
  inTopic(
    "a second document that overrides the first",
    `${GOOD}---\nname: Other\n`,
    "yaml-documents agent/topics/terrace.yaml:4:1",
  ),
  inTopic(
    "a document after an end",
    `${GOOD}...\nname: Other\n`,
    "yaml-documents agent/topics/terrace.yaml:4:1",
  ),
  inTopic("a duplicate key", `${GOOD}content: Shady.\n`, "yaml-duplicate-key agent/topics/terrace.yaml:3:1"),
  inTopic(
    "a duplicate key in other quotes",
    `${GOOD}'content': Shady.\n`,
    "yaml-duplicate-key agent/topics/terrace.yaml:3:1",
  ),
  inTopic(
    "a duplicate key by an escape",
    `${GOOD}"\\x63ontent": Shady.\n`,
    "yaml-duplicate-key agent/topics/terrace.yaml:3:1",
  ),
  inTopic(
    "a duplicate key in flow",
    "{ name: Terrace, content: Sunny., name: Other }\n",
    "yaml-duplicate-key agent/topics/terrace.yaml:1:35",
  ),
  inTopic(
    "a duplicate key deep inside",
    `${GOOD}actions: { tools: [], tools: [book-table] }\n`,
    "yaml-duplicate-key agent/topics/terrace.yaml:3:23",
  ),
  inTopic("a number as a key", `${GOOD}1: x\n`, "yaml-key agent/topics/terrace.yaml:3:1"),
  inTopic("a truth as a key", `${GOOD}true: x\n`, "yaml-key agent/topics/terrace.yaml:3:1"),
  inTopic("nothing as a key", `${GOOD}~: x\n`, "yaml-key agent/topics/terrace.yaml:3:1"),
  inTopic("a list as a key", `${GOOD}? [a, b]\n: x\n`, "yaml-key agent/topics/terrace.yaml:3:3"),
  inTopic(
    "a list as a key of a flow mapping",
    `${GOOD}actions: { [tools] }\n`,
    "yaml-key agent/topics/terrace.yaml:3:12",
  ),
  inTopic(
    "a template of another language",
    "name: {{ name }}\ncontent: Sunny.\n",
    "yaml-key agent/topics/terrace.yaml:1:8",
  ),
  inTopic(
    "lists inside each other without end",
    "[".repeat(5000),
    "yaml-limit agent/topics/terrace.yaml:1:65",
  ),
  inTopic(
    "mappings inside each other without end",
    "{a: ".repeat(5000),
    "yaml-limit agent/topics/terrace.yaml:1:254",
  ),
  inTopic("dashes on one line without end", "- ".repeat(3000), "yaml-limit agent/topics/terrace.yaml:1:130"),
  inTopic(
    "question marks on one line without end",
    "? ".repeat(3000),
    "yaml-limit agent/topics/terrace.yaml:1:130",
  ),
  inTopic(
    "indentation without end",
    Array.from({ length: 200 }, (_, n) => `${" ".repeat(n)}a:`).join("\n"),
    "yaml-limit agent/topics/terrace.yaml:65:65",
  ),
  inTopic(
    "brackets that close, seventy deep",
    `a: ${"[".repeat(70)}${"]".repeat(70)}\n`,
    "yaml-limit agent/topics/terrace.yaml:1:68",
  ),
  inTopic(
    "nesting that the schema does not know, thirty deep",
    `${GOOD}actions: ${"[".repeat(30)}${"]".repeat(30)}\n`,
    "wrong-type agent/topics/terrace.yaml:3:10",
  ),
  inTopic(
    "an open bracket",
    "name: Terrace\ncontent: [Sunny.\n",
    "yaml-syntax agent/topics/terrace.yaml:3:1",
  ),
  inTopic("an open quote", 'name: Terrace\ncontent: "Sunny.\n', "yaml-syntax agent/topics/terrace.yaml:3:1"),
  inTopic(
    "a tab as indentation",
    "name: Terrace\nactions:\n\ttools: []\n",
    "yaml-syntax agent/topics/terrace.yaml:3:1",
  ),
  inTopic(
    "a number that would become another",
    "name: Terrace\ncontent: 12345678901234567890\n",
    "yaml-number agent/topics/terrace.yaml:2:10",
  ),
  inTopic("infinity", "name: Terrace\ncontent: .inf\n", "yaml-number agent/topics/terrace.yaml:2:10"),
  inTopic("no number", "name: Terrace\ncontent: .NaN\n", "yaml-number agent/topics/terrace.yaml:2:10"),
  inTopic(
    "half a character",
    'name: Terrace\ncontent: "\\ud83d"\n',
    "yaml-text agent/topics/terrace.yaml:2:10",
  ),
  inTopic("half a character as a key", `${GOOD}"\\udc00": x\n`, "yaml-text agent/topics/terrace.yaml:3:1"),
  inTopic(
    "text that begins with a mention",
    "name: Terrace\ncontent: @everyone\n",
    "yaml-syntax agent/topics/terrace.yaml:2:10",
  ),
  inTopic(
    "a merge that nobody finished",
    `<<<<<<< HEAD\n${GOOD}=======\nname: Other\n>>>>>>> other\n`,
    "merge-marker agent/topics/terrace.yaml:1:1",
  ),
  inTopic("a list where a topic belongs", "- name: Terrace\n", "wrong-type agent/topics/terrace.yaml:1:1"),
  inTopic("nothing where a topic belongs", "# name: Terrace\n", "wrong-type agent/topics/terrace.yaml:1:1"),
];
