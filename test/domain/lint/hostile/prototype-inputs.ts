import { type HostileInput, inFile, inTopic } from "./hostile-input.ts";

const GOOD = "name: Terrace\ncontent: Sunny.\n";
const POLLUTED = "{ polluted: true }";
const TEST = "tests/hostile.test.yaml";
const test = (expect: string): string =>
  `version: 1\nconversations:\n  - { id: hours, say: When are you open?, expect: ${expect} }\n`;

/** T12: keys that reach into the prototype of every object, in every spelling, in every kind of file. */
export const PROTOTYPE_INPUTS: readonly HostileInput[] = [
  inTopic("__proto__", `${GOOD}__proto__: ${POLLUTED}\n`, "yaml-forbidden-key agent/topics/terrace.yaml:3:1"),
  inTopic(
    "__proto__ in double quotes",
    `${GOOD}"__proto__": ${POLLUTED}\n`,
    "yaml-forbidden-key agent/topics/terrace.yaml:3:1",
  ),
  inTopic(
    "__proto__ in single quotes",
    `${GOOD}'__proto__': ${POLLUTED}\n`,
    "yaml-forbidden-key agent/topics/terrace.yaml:3:1",
  ),
  inTopic(
    "__proto__ by \\u",
    `${GOOD}"\\u005f_proto__": ${POLLUTED}\n`,
    "yaml-forbidden-key agent/topics/terrace.yaml:3:1",
  ),
  inTopic(
    "__proto__ by \\x",
    `${GOOD}"\\x5f\\x5fproto__": ${POLLUTED}\n`,
    "yaml-forbidden-key agent/topics/terrace.yaml:3:1",
  ),
  inTopic(
    "__proto__ by \\U",
    `${GOOD}"\\U0000005f_proto__": ${POLLUTED}\n`,
    "yaml-forbidden-key agent/topics/terrace.yaml:3:1",
  ),
  inTopic(
    "__proto__ as an explicit key",
    `${GOOD}? __proto__\n: ${POLLUTED}\n`,
    "yaml-forbidden-key agent/topics/terrace.yaml:3:3",
  ),
  inTopic(
    "__proto__ as a block key",
    `${GOOD}? |-\n  __proto__\n: ${POLLUTED}\n`,
    "yaml-forbidden-key agent/topics/terrace.yaml:3:3",
  ),
  inTopic(
    "__proto__ with a plain tag",
    `${GOOD}!!str __proto__: ${POLLUTED}\n`,
    "yaml-forbidden-key agent/topics/terrace.yaml:3:7",
  ),
  inTopic(
    "__proto__ in JSON",
    `{"name": "Terrace", "content": "Sunny.", "__proto__": {"enabled": false}}`,
    "yaml-forbidden-key agent/topics/terrace.yaml:1:42",
  ),
  inTopic(
    "__proto__ deep inside",
    `${GOOD}actions:\n  tools:\n    - { __proto__: ${POLLUTED} }\n`,
    "yaml-forbidden-key agent/topics/terrace.yaml:5:9",
  ),
  inTopic(
    "__proto__ that is merged",
    `${GOOD}<<: { __proto__: ${POLLUTED} }\n`,
    "yaml-merge-key agent/topics/terrace.yaml:3:1",
  ),
  inTopic(
    "__proto__ as the pair of a list",
    `${GOOD}actions: { tools: [__proto__: ${POLLUTED}] }\n`,
    "yaml-forbidden-key agent/topics/terrace.yaml:3:20",
  ),
  inTopic(
    "constructor",
    `${GOOD}constructor: { prototype: ${POLLUTED} }\n`,
    "yaml-forbidden-key agent/topics/terrace.yaml:3:1",
  ),
  inTopic(
    "constructor by an escape",
    `${GOOD}"\\x63onstructor": { x: 1 }\n`,
    "yaml-forbidden-key agent/topics/terrace.yaml:3:1",
  ),
  inTopic("prototype", `${GOOD}prototype: ${POLLUTED}\n`, "yaml-forbidden-key agent/topics/terrace.yaml:3:1"),
  inTopic(
    "prototype by an escape",
    `${GOOD}"prototyp\\x65": { x: 1 }\n`,
    "yaml-forbidden-key agent/topics/terrace.yaml:3:1",
  ),
  inTopic(
    "toString, which every object has",
    `${GOOD}toString: x\n`,
    "unknown-key agent/topics/terrace.yaml:3:1",
  ),
  inTopic(
    "hasOwnProperty, which every object has",
    `${GOOD}hasOwnProperty: x\n`,
    "unknown-key agent/topics/terrace.yaml:3:1",
  ),
  inFile(
    "__proto__ as a variable",
    "agent/environments/live.yaml",
    "variables: { opening_time: 8 am, __proto__: x }\n",
    "yaml-forbidden-key agent/environments/live.yaml:1:34",
  ),
  inFile(
    "constructor as an environment's endpoint",
    "agent/integrations/bookings.yaml",
    "endpoints: { constructor: https://x.example.test }\n",
    "yaml-forbidden-key agent/integrations/bookings.yaml:1:14",
  ),
  inFile(
    "__proto__ as an argument of a tool",
    "agent/tools/book-table.yaml",
    "description: Books.\nparameters: { type: object, properties: { __proto__: { type: string } } }\n",
    "yaml-forbidden-key agent/tools/book-table.yaml:2:43",
  ),
  inFile(
    "__proto__ in the settings",
    "greenroom.yml",
    "schema: greenroom/v1\n__proto__: { agent: x }\n",
    "yaml-forbidden-key greenroom.yml:2:1",
  ),
  inFile(
    "__proto__ as an expected argument",
    TEST,
    test("{ tool: { name: book-table, args: { __proto__: x } } }"),
    "yaml-forbidden-key tests/hostile.test.yaml:3:87",
  ),
  inFile(
    "a tool called like a method",
    TEST,
    test("{ tool: toString }"),
    "expects-unknown-item tests/hostile.test.yaml:3:23",
  ),
  inFile(
    "a reference called like a method",
    "agent/topics/terrace.yaml",
    "name: Terrace\ncontent: Sunny.\nactions: { handoffs: [tostring] }\n",
    "unknown-handoff-reference agent/topics/terrace.yaml:3:23",
  ),
  inFile(
    "an item that must be named constructor",
    "agent/topics/constructor.yaml",
    "name: Terrace\ncontents: Sunny.\n",
    "unknown-key agent/topics/constructor.yaml:2:1",
  ),
];
