import { describe, expect, it } from "vitest";
import { readYaml } from "../../../src/domain/agent/read-yaml.ts";
import { isJsonObject, type JsonValue } from "../../../src/domain/json.ts";
import { ALL_SCHEMAS } from "../../../src/domain/schema/all-schemas.ts";
import { FILE_SCHEMAS, type FileKind } from "../../../src/domain/schema/file-schemas.ts";
import { fillDefaults } from "../../../src/domain/schema/fill-defaults.ts";
import { RESULT_VALIDATORS } from "../../../src/domain/schema/generated/result-validators.js";
import { VALIDATORS } from "../../../src/domain/schema/generated/validators.js";
import { nearestName } from "../../../src/domain/schema/nearest-name.ts";
import { PATTERNS } from "../../../src/domain/schema/patterns.ts";
import { validateSchema } from "../../../src/domain/schema/validate-schema.ts";

const say = (kind: FileKind, text: string) =>
  validateSchema(kind, readYaml({ path: "x", text }).value).map(({ message, suggestion }) =>
    suggestion === undefined ? message : `${message} ${suggestion}`,
  );

describe("what a schema says to a person", () => {
  it.each<[string, FileKind, string, string[]]>([
    [
      "a near key",
      "topic",
      "name: a\ncontent: b\nenabeld: true\n",
      ["`enabeld` is not a known key. Did you mean `enabled`?"],
    ],
    [
      "a near key deep inside",
      "topic",
      "name: a\ncontent: b\nactions: { handofs: [] }\n",
      ["`handofs` is not a known key in `actions`. Did you mean `handoffs`?"],
    ],
    [
      "a far key",
      "sms",
      "text: a\nfoo: 1\n",
      ["`foo` is not a known key. Known keys are `text`, `requires_consent` and `consent_question`."],
    ],
    [
      "a near key in a $ref",
      "tests",
      "version: 1\nconversations: [{ id: a, say: x, expect: { contians: y } }]\n",
      ["`contians` is not a known key in `conversations[0].expect`. Did you mean `contains`?"],
    ],
    ["a missing key", "voice", "provider: p\n", ["`voice` is missing. Add it."]],
    [
      "a number for a text",
      "sms",
      "text: 12\n",
      ["`text` must be text, but is the number 12. Put quotes around the value."],
    ],
    [
      "a phone number without quotes",
      "handoff",
      "destination: +15005550010\n",
      ["`destination` must be text, but is the number 15005550010. Put quotes around the value."],
    ],
    [
      "yes for true",
      "sms",
      "text: a\nrequires_consent: yes\n",
      ["`requires_consent` must be true or false, but is text."],
    ],
    [
      "nothing for a list",
      "topic",
      "name: a\ncontent: b\nsample_questions:\n",
      ["`sample_questions` must be a list, but is empty."],
    ],
    ["a blank text", "sms", 'text: " "\n', ["`text` must be text that is not blank."]],
    [
      "a near choice",
      "guardrail",
      "sample_questions: [a]\nresponse: b\nkind: safty\n",
      ["`kind` must be `out_of_scope`, `safety` or `privacy`. Did you mean `safety`?"],
    ],
    [
      "a number out of range",
      "voice",
      "provider: p\nvoice: v\nstability: 1.5\n",
      ["`stability` must be at most 1."],
    ],
    [
      "an entry twice",
      "guardrail",
      "sample_questions: [a, b, a]\nresponse: b\n",
      ["`sample_questions` holds the same entry twice. Keep one of the two."],
    ],
    [
      "a key of wrong form",
      "environment",
      'variables: { "Opening Time": x }\n',
      ["The key `Opening Time` must be small letters, digits and _, beginning with a letter."],
    ],
    [
      "say beside turns",
      "tests",
      "version: 1\nconversations: [{ id: a, say: x, turns: [{ say: y, expect: z }] }]\n",
      ["Use either say and expect, or turns."],
    ],
    [
      "neither say nor turns",
      "tests",
      "version: 1\nconversations: [{ id: a }]\n",
      [
        "`say` is missing in `conversations[0]`. Add it.",
        "`expect` is missing in `conversations[0]`. Add it.",
      ],
    ],
    [
      "an expectation of a wrong type, once",
      "tests",
      "version: 1\nconversations: [{ id: a, say: x, expect: [y] }]\n",
      ["`conversations[0].expect` must be text or a mapping (key: value), but is a list."],
    ],
    [
      "no_tool: false",
      "tests",
      "version: 1\nconversations: [{ id: a, say: x, expect: { no_tool: false } }]\n",
      ["`conversations[0].expect.no_tool` must be `true`."],
    ],
    [
      "an override that is not allowed",
      "environment",
      "overrides: { fallback: x }\n",
      [
        "`fallback` can't be overridden: it is the same in every environment. Only the `greeting` and the `destination` of handoffs may differ; use a variable, or change it everywhere.",
      ],
    ],
    [
      "an override of another field",
      "environment",
      'overrides: { handoffs: { a: { destination: "queue:x", name: y } } }\n',
      [
        "`handoffs.a.name` can't be overridden: it is the same in every environment. Only the `greeting` and the `destination` of handoffs may differ; use a variable, or change it everywhere.",
      ],
    ],
    ["a list for the file", "topic", "- a\n", ["The file must be a mapping (key: value), but is a list."]],
  ])("%s", (_, kind, text, messages) => {
    expect(say(kind, text)).toEqual(messages);
  });

  it("takes a misspelt required key as one mistake, and another missing key as one more", () => {
    expect(say("voice", "provder: p\nvoice: v\n")).toEqual([
      "`provder` is not a known key. Did you mean `provider`?",
    ]);
    expect(say("voice", "provder: p\n")).toHaveLength(2);
  });

  it("says everything at once, not the first thing only", () => {
    expect(say("handoff", "nme: x\ndefault: maybe\nmessage: 5\n")).toHaveLength(4);
  });

  it("stops at two hundred problems, however many there are", () => {
    const value = { name: "a", content: "b", sample_questions: Array.from({ length: 20_000 }, (_, n) => n) };
    expect(validateSchema("topic", value)).toHaveLength(200);
  });

  it("is not confused by names of the prototype", () => {
    const value: unknown = JSON.parse(
      '{"name":"a","content":"b","constructor":1,"toString":2,"__proto__":{"x":1}}',
    );
    expect(validateSchema("topic", value).map(({ path }) => path)).toEqual([
      ["constructor"],
      ["toString"],
      ["__proto__"],
    ]);
    expect(validateSchema("environment", { variables: JSON.parse('{"__proto__":"x"}') })).toHaveLength(1);
  });

  it("takes what is not JSON at all as wrong, without throwing", () => {
    for (const value of [undefined, null, 5, "x", [], () => 1, Symbol("x"), Number.NaN]) {
      expect(validateSchema("topic", value).length).toBeGreaterThan(0);
    }
  });
});

const EVERY_VALIDATOR = { ...VALIDATORS, ...RESULT_VALIDATORS };

describe("the schemas", () => {
  it.each(ALL_SCHEMAS.map(({ kind, schema }) => [kind, schema] as const))(
    "%s names itself and forbids unknown keys",
    (kind, schema) => {
      expect(schema.$id).toBe(`urn:greenroom:schema:v1:${kind}`);
      expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
      expect(typeof EVERY_VALIDATOR[kind]).toBe("function");
      if (!FILE_SCHEMAS.some((one) => one.kind === kind)) return;
      expect(schema).toMatchObject({ additionalProperties: false });
      expect(undescribed(JSON.parse(JSON.stringify(schema)), kind)).toEqual([]);
    },
  );

  it.each(FILE_SCHEMAS.map(({ kind, schema }) => [kind, schema] as const))(
    "%s: its examples and defaults fit it",
    (kind, schema) => {
      const problems = Object.entries(schema.properties).flatMap(([key, property]) =>
        samplesOf(property).flatMap((sample) =>
          validateSchema(kind, { [key]: fillDefaults(property, sample) })
            .filter(({ path }) => path[0] === key && path.length > 0)
            .map(({ message }) => `${key}: ${message}`),
        ),
      );
      expect(problems).toEqual([]);
    },
  );

  it("notices an example that does not fit", () => {
    expect(
      validateSchema("topic", { sample_questions: [5] }).some(({ path }) => path[0] === "sample_questions"),
    ).toBe(true);
  });

  it.each(Object.entries(PATTERNS))("the pattern %s takes long texts in no time", (_, { pattern }) => {
    const compiled = new RegExp(pattern, "u");
    for (const text of [
      "a".repeat(100_000),
      "a-".repeat(50_000),
      "/..".repeat(30_000),
      "http://".repeat(10_000),
      " ".repeat(100_000),
    ]) {
      compiled.test(`${text}\u0000`);
    }
  });

  it("fills in defaults inside of defaults", () => {
    const topic = ALL_SCHEMAS.find(({ kind }) => kind === "topic")?.schema;
    expect(fillDefaults(topic, { name: "a", content: "b" })).toMatchObject({
      enabled: true,
      actions: { tools: [], sms: [], handoffs: [] },
    });
    expect(fillDefaults(topic, { actions: { sms: ["x"] } })).toMatchObject({
      actions: { sms: ["x"], tools: [] },
    });
    expect(fillDefaults(topic, "not an object")).toBe("not an object");
  });
});

describe("the nearest name", () => {
  it.each([
    ["nmae", ["name", "content"], "name"],
    ["Sandbox", ["sandbox", "live"], "sandbox"],
    ["prerelease", ["sandbox", "pre-release", "live"], "pre-release"],
    ["x", ["name"], undefined],
    ["totally-else", ["name", "content"], undefined],
    ["", ["a"], undefined],
    ["a".repeat(10_000), ["a"], undefined],
  ])("of %j among %j is %j", (name, known, near) => {
    expect(nearestName(name, known)).toBe(near);
  });
});

/** Properties without a description, which an editor could not explain. */
function undescribed(schema: JsonValue, at: string): string[] {
  if (!isJsonObject(schema)) return [];
  const { properties, items, additionalProperties } = schema;
  const own = isJsonObject(properties) ? Object.entries(properties) : [];
  return [
    ...own
      .filter(([, value]) => isJsonObject(value) && !value.description && !value.$ref)
      .map(([key]) => `${at}.${key}`),
    ...own.flatMap(([key, value]) => undescribed(value, `${at}.${key}`)),
    ...undescribed(items ?? null, `${at}[]`),
    ...undescribed(additionalProperties ?? null, `${at}{}`),
  ];
}

function samplesOf(property: unknown): JsonValue[] {
  const plain: unknown = JSON.parse(JSON.stringify(property));
  if (!isJsonObject(plain)) return [];
  return [
    ...(Array.isArray(plain.examples) ? plain.examples : []),
    ...(plain.default === undefined ? [] : [plain.default]),
  ];
}
