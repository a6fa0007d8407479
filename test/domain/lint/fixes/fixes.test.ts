import { describe, expect, it } from "vitest";
import { findIn, fixed, planFor } from "../../../support/fixing.ts";
import { smallAgentFiles } from "../../../support/small-agent.ts";

const TOPIC = "agent/topics/terrace.yaml";
const topic = (rest: string) => `name: Terrace\ncontent: Sunny.\n${rest}`;

describe("what has one right answer is fixed", () => {
  it.each<[what: string, path: string, before: string, after: string]>([
    ["a misspelt key", TOPIC, "name: Terrace\nconten: Sunny.\n", topic("")],
    ["a key in capitals", TOPIC, "Name: Terrace\ncontent: Sunny.\n", topic("")],
    ["a quoted key", TOPIC, 'name: Terrace\n"conten": Sunny.\n', 'name: Terrace\n"content": Sunny.\n'],
    [
      "a number where text belongs",
      TOPIC,
      "name: 0x1F\ncontent: Sunny.\n",
      'name: "0x1F"\ncontent: Sunny.\n',
    ],
    [
      "true where text belongs",
      TOPIC,
      "name: true # yes\ncontent: Sunny.\n",
      'name: "true" # yes\ncontent: Sunny.\n',
    ],
    [
      "an id with capitals and a blank that is exactly one item's",
      TOPIC,
      topic("actions:\n  handoffs:\n    - Events\n    - 'COUNTER'\n"),
      topic("actions:\n  handoffs:\n    - events\n    - 'counter'\n"),
    ],
    [
      "an id with an underscore",
      TOPIC,
      topic("actions: { tools: [Book_Table], sms: [] }\n"),
      topic("actions: { tools: [book-table], sms: [] }\n"),
    ],
    [
      "an entry twice in lines",
      TOPIC,
      "name: Terrace\nsample_questions:\n  - Is it sunny?\n  - Is it sunny?\n  - And warm?\ncontent: Sunny.\n",
      "name: Terrace\nsample_questions:\n  - Is it sunny?\n  - And warm?\ncontent: Sunny.\n",
    ],
    [
      "an entry twice in brackets, with CRLF and without an end of the last line",
      TOPIC,
      "name: Terrace\r\nsample_questions: [Sunny?, Warm?, Sunny?]\r\ncontent: Sunny.",
      "name: Terrace\r\nsample_questions: [Sunny?, Warm?]\r\ncontent: Sunny.",
    ],
    [
      "an entry twice at the end of a file",
      "agent/guardrails/x.yaml",
      "name: X\nresponse: No.\nsample_questions:\n- a b\n- a b",
      "name: X\nsample_questions:\n- a b\nresponse: No.",
    ],
    [
      "a phone number with blanks",
      "agent/handoffs/counter.yaml",
      "name: Counter\ndestination: +1 (500) 555-0010\ndefault: true\n",
      'name: Counter\ndestination: "+15005550010"\ndefault: true\n',
    ],
    [
      "a phone number without quotes",
      "agent/handoffs/counter.yaml",
      "name: Counter\ndestination: +15005550010\ndefault: true\n",
      'name: Counter\ndestination: "+15005550010"\ndefault: true\n',
    ],
    [
      "language tags, which then are one twice",
      "agent/agent.yaml",
      "name: Café\nlanguages: [en_gb, zh-hant-tw, EN-GB]\ngreeting: Hello.\n",
      "name: Café\nlanguages: [en-GB, zh-Hant-TW]\ngreeting: Hello.\n",
    ],
    [
      "a version that is missing",
      "tests/x.test.yaml",
      "conversations: []\n",
      "version: 1\nconversations: []\n",
    ],
    [
      "a misspelt choice in capitals",
      "agent/integrations/bookings.yaml",
      "kind: REST\nendpoints:\n  sandbox: https://a.test\n  pre-release: https://b.test\n  live: https://c.test\n",
      "kind: rest\nendpoints:\n  sandbox: https://a.test\n  pre-release: https://b.test\n  live: https://c.test\n",
    ],
    ["a direction mark that turns text around", TOPIC, "name: Terr\u202Eace\ncontent: Sunny.\n", topic("")],
    ["hidden text in tag characters", TOPIC, `name: Terrace\u{E0048}\u{E0049}\ncontent: Sunny.\n`, topic("")],
    [
      "keys in an unusual order, each with the comments above it",
      TOPIC,
      "# yaml-language-server: $schema=x\ncontent: |\n  Sunny.\n\n  name: no key\n# How it is found\nname: Terrace\n",
      "# yaml-language-server: $schema=x\n# How it is found\nname: Terrace\ncontent: |\n  Sunny.\n\n  name: no key\n",
    ],
    [
      "the settings, before anything else can be looked at",
      "greenroom.yml",
      (smallAgentFiles().get("greenroom.yml") ?? "")
        .replace("schema: greenroom/v1\n", "")
        .replace('["+15005550001"]', "[+1 500 555 0001]"),
      smallAgentFiles().get("greenroom.yml") ?? "",
    ],
  ])("%s", async (_, path, before, after) => {
    const plan = await planFor({ [path]: before });
    expect(plan.texts.get(path)).toBe(after);
    expect(plan.fixed.length).toBeGreaterThan(0);
    const again = await planFor({ [path]: after });
    expect(again.fixed).toEqual([]);
    expect(again.texts.get(path)).toBe(after);
  });
});

describe("what a person must decide is left as it is", () => {
  it.each<[what: string, path: string, text: string]>([
    ["a misspelt key beside the right one", TOPIC, "name: Terrace\nconten: Sunny.\ncontent: Sunny.\n"],
    ["two keys that would get one name", TOPIC, "name: Terrace\nconten: Sunny.\ncontnt: Warm.\n"],
    ["a key that is near to nothing", TOPIC, topic("weather: fine\n")],
    ["a block of text where an id belongs", TOPIC, topic("actions:\n  handoffs:\n    - |\n      Counter\n")],
    ["an id with an escape", TOPIC, topic('actions: { handoffs: ["Coun\\u0074er"] }\n')],
    ["an id that is only near", TOPIC, topic("actions: { handoffs: [countre] }\n")],
    ["an alias", TOPIC, "enabled: &e true\nname: *e\ncontent: Sunny.\n"],
    [
      "an entry twice that has a comment",
      TOPIC,
      topic("sample_questions:\n  - a b\n  - a b # really\n").replace("content: Sunny.\n", ""),
    ],
    [
      "a phone number with the (0) of national notation",
      "agent/handoffs/x.yaml",
      "destination: +44 (0)20 7946 0958\n",
    ],
    ["a phone number without a country", "agent/handoffs/x.yaml", "destination: 020 7946 0958\n"],
    ["a direction mark on a line of Hebrew", TOPIC, "name: Terrace\ncontent: שלום\u202E עולם\n"],
    ["a zero width space, which some scripts need", TOPIC, "name: Terrace\ncontent: Sun\u200Bny.\n"],
    ["keys with an anchor between them", TOPIC, "content: &c Sunny.\nname: Terrace\n"],
    ["keys whose first has a comment of its own", TOPIC, "# What is said\ncontent: Sunny.\nname: Terrace\n"],
    ["text that keeps its last blank lines", TOPIC, "content: |+\n  Sunny.\n\nname: Terrace\n"],
    [
      "keys of a file with a secret",
      TOPIC,
      "content: sk_live_4eC39HqLyjWDarjtT1zdp7dc4eC39HqL\nname: Terrace\n",
    ],
    ["a merge marker", TOPIC, topic("<<<<<<< HEAD\n")],
    ["a secret", TOPIC, "name: Terrace\ncontent: sk_live_4eC39HqLyjWDarjtT1zdp7dc4eC39HqL\n"],
  ])("%s", async (_, path, text) => {
    expect(await fixed(path, text)).toBe(text);
  });

  it("but the near id is suggested, at its exact place", async () => {
    const text = topic("actions: { handoffs: [countre] }\n");
    const findings = await findIn(smallAgentFiles({ [TOPIC]: text }));
    const edits = findings.flatMap(({ edit }) => (edit ? [edit] : []));
    expect(edits).toEqual([
      {
        kind: "suggestion",
        location: { file: TOPIC, line: 3, column: 23, endLine: 3, endColumn: 30 },
        text: "counter",
        replaces: "countre",
      },
    ]);
  });

  it("and https instead of http, in quotes, since a person must see whether it answers", async () => {
    const path = "agent/integrations/bookings.yaml";
    const text = (smallAgentFiles().get(path) ?? "").replace(
      "https://bookings.example",
      "http://bookings.example",
    );
    expect(await fixed(path, text)).toBe(text);
    const findings = await findIn(smallAgentFiles({ [path]: text }));
    expect(findings.flatMap(({ edit }) => (edit ? [edit] : []))).toMatchObject([
      {
        kind: "suggestion",
        text: '"https://bookings.example.test/v1"',
        replaces: "http://bookings.example.test/v1",
      },
    ]);
  });
});

describe("fixing", () => {
  it("drops the edit that would bring another error, makes the others, and says so", async () => {
    const text = "name: Counter\ndestination: 15005550010\nreson: Help.\nmessage: 12\n";
    const plan = await planFor({ "agent/handoffs/x.yaml": text });
    expect(plan.texts.get("agent/handoffs/x.yaml")).toBe(
      'name: Counter\ndestination: 15005550010\nreason: Help.\nmessage: "12"\n',
    );
    expect(plan.dropped.map(({ message }) => message)).toEqual([
      "`destination` must be text, but is the number 15005550010.",
    ]);
  });

  it("does not touch what the settings ignore or switch off", async () => {
    const settings = `${smallAgentFiles().get("greenroom.yml")}validation: { rules: { key-order: off }, ignore: [{ rule: unknown-key, files: "**/terrace.yaml", reason: "As it was." }] }\n`;
    const text = "conten: Sunny.\nname: Terrace\ncontent: Sunny.\n";
    expect((await planFor({ "greenroom.yml": settings, [TOPIC]: text })).texts.get(TOPIC)).toBe(text);
  });

  it("survives every kind of file that can't be read", async () => {
    for (const text of ["", "a: [", "- - -", "\0", "x: !!binary a", "a: *b", `${"[".repeat(200)}`]) {
      expect(await fixed(TOPIC, text)).toBe(text);
    }
  });
});
