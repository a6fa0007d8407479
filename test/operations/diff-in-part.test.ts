import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MemoryLedger } from "../../src/adapters/memory/memory-ledger.ts";
import type { Settings } from "../../src/domain/agent/settings.ts";
import type { AgentDiff } from "../../src/domain/diff/change.ts";
import { type DiffPorts, diff } from "../../src/operations/diff.ts";
import type { AgentSource } from "../../src/ports/agent-source.ts";
import { type MemoryFile, MemorySource } from "../support/memory-source.ts";
import { SETTINGS } from "./check-team.ts";

type Files = Record<string, MemoryFile>;

/** Both ways of comparing the same two states, without what a part can't have: digests, and errors of files that are the same. */
async function bothWays(before: Files, after: Files, settings: Settings = SETTINGS, to = "after") {
  const memory = new MemorySource({
    before: new Map(Object.entries(before)),
    after: new Map(Object.entries(after)),
    draft: new Map(Object.entries(after)),
  });
  const compare = async (readChanges: AgentSource["readChanges"]) => {
    memory.read.clear();
    const source: DiffPorts["source"] = {
      readTree: (revision, prefixes) => memory.readTree(revision, prefixes),
      findTag: async () => undefined,
      findCommit: (ref) => memory.findCommit(ref),
      readCredits: (from, second, items) => memory.readCredits(from, second, items),
      readChanges,
    };
    const result = await diff(
      { source, ledger: new MemoryLedger(settings.agent) },
      { settings, from: "before", to },
    );
    if (result.data === null) throw new Error("refs can always be compared");
    return { diff: result.data, read: [...memory.read].sort() };
  };
  const part = await compare((from, second, prefixes) => memory.readChanges(from, second, prefixes));
  const whole = await compare(async () => undefined);
  return { part, whole };
}

function comparable({ from, to, notes = [], ...rest }: AgentDiff) {
  const { digest: _, ...fromSide } = from;
  const { digest: __, ...toSide } = to;
  return { ...rest, from: fromSide, to: toSide, notes: notes.filter((note) => !note.includes("error")) };
}

async function expectTheSame(before: Files, after: Files, settings?: Settings, to?: string) {
  const { part, whole } = await bothWays(before, after, settings, to);
  expect(comparable(part.diff)).toEqual(comparable(whole.diff));
  return { part, whole };
}

const AGENT = "name: Café\nlanguages: [en]\ngreeting: Hello\n";
const topic = (actions: string) =>
  `name: T\nsample_questions: [What?]\ncontent: Text\nactions:\n  ${actions}\n`;
const many = (count: number): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`agent/topics/many-${n}.yaml`, topic("handoffs: []")]),
  );
const BASE: Files = {
  "agent/agent.yaml": AGENT,
  "agent/rules.yaml": "rules: [{id: r, text: Be kind}]\n",
  "agent/handoffs/desk.yaml": 'destination: "+15005550010"\nreason: help\n',
  "agent/integrations/crm.yaml": "kind: rest\nendpoints: {live: 'https://crm.example/'}\n",
  "agent/tools/look.yaml": "description: Looks\nintegration: crm\n",
  "agent/topics/a.yaml": topic("tools: [look]"),
  "agent/topics/z.yaml": topic('handoffs: ["de\\u0073k"]'),
  "agent/flows/f.yaml": "name: F\nsteps: [{id: s, say: Hi, tool: look}]\n",
  "agent/environments/live.yaml": "overrides: {handoffs: {desk: {destination: '+15005550011'}}}\n",
  ...many(20),
};

describe("a comparison that reads only what differs", () => {
  it("tells the same of one changed topic, and reads little more than it", async () => {
    const after = { ...BASE, "agent/topics/many-7.yaml": topic("handoffs: [desk]") };
    const { part } = await expectTheSame(BASE, after);
    expect(part.diff.changes.map(({ name }) => name)).toEqual(["topics/many-7"]);
    expect(part.read.filter((path) => path.startsWith("agent/topics/"))).toHaveLength(2);
    expect(part.diff.from.digest).toBeUndefined();
    expect(part.diff.sections.map(({ section }) => section)).toContain("integrations");
  });

  it("finds who depends on what changed, also by way of others, and however it is written", async () => {
    const address = (url: string) => `kind: rest\nendpoints: {live: '${url}'}\n`;
    const { part } = await expectTheSame(BASE, {
      ...BASE,
      "agent/integrations/crm.yaml": address("https://new.example/"),
      "agent/handoffs/desk.yaml": 'destination: "+15005550012"\nreason: help\n',
    });
    expect(part.diff.changes.map(({ name, dependents }) => [name, dependents])).toEqual([
      ["handoffs/desk", ["topics/z", "environments/live"]],
      ["integrations/crm", ["tools/look", "topics/a", "flows/f"]],
    ]);
    expect(part.read).not.toContain("agent/topics/many-7.yaml");
  });

  it("reads everything when an id can be written in ways that nobody can look for", async () => {
    const files: Files = {
      ...BASE,
      "agent/handoffs/16.yaml": 'destination: "+15005550010"\nreason: help\n',
      "agent/environments/live.yaml": "overrides: {handoffs: {0x10: {destination: '+15005550011'}}}\n",
    };
    const { part } = await expectTheSame(files, {
      ...files,
      "agent/handoffs/16.yaml": 'destination: "+15005550013"\nreason: help\n',
    });
    expect(part.read).toHaveLength(Object.keys(files).length);
  });

  it("tells of two files that are one item, of which the first counts", async () => {
    const second: Files = { ...BASE, "agent/topics/a.yml": topic("sms: [never]") };
    await expectTheSame(second, { ...second, "agent/topics/a.yml": topic("sms: [still-never]") });
    const { "agent/topics/a.yaml": _, ...without } = second;
    const { part } = await expectTheSame(second, without);
    expect(part.diff.changes.map(({ name, kind }) => [name, kind])).toEqual([["topics/a", "changed"]]);
  });

  it("does not take a section for filled whose files can't be read", async () => {
    const files: Files = { ...BASE, "agent/sms/gone.yaml": { unreadable: "symlink" } };
    const after: Files = { ...files, "agent/topics/a.yaml": topic("tools: []") };
    const { part } = await expectTheSame(files, after);
    expect(part.diff.sections.map(({ section }) => section)).not.toContain("sms");
    await expectTheSame({ "agent/sms/gone.yaml": { unreadable: "not-utf8" } }, { ...BASE });
    const only: Files = { "agent/topics/a.yaml": topic("tools: []") };
    await expectTheSame(only, { ...only, "agent/topics/b.yaml": topic("tools: []") });
    await expectTheSame({}, only);
    await expectTheSame({ "agent/README.md": "a" }, { "agent/README.md": "b" });
  });

  it("flags another number also where the handoff that it is held against did not change", async () => {
    const handoff = (number: string, rest = "") =>
      `destination: "+1500555000${number}"\nreason: help\n${rest}`;
    const files: Files = { ...BASE, "agent/handoffs/night.yaml": handoff("1", "default: true\n") };
    const overridden = 'overrides: {handoffs: {night: {destination: "+15005550007"}}}\n';
    const { part } = await expectTheSame(files, { ...files, "agent/environments/live.yaml": overridden });
    expect(part.diff.flags.map(({ code }) => code)).toContain("transfer-number-changed");
    const other = { ...files, "agent/handoffs/desk.yaml": handoff("2", "default: true\n") };
    await expectTheSame(files, other);
  });

  it("reads everything when the settings of a side say that the files lie elsewhere or mean something else", async () => {
    const settings = (root: string) =>
      `schema: greenroom/v1\nagent: corner-cafe\nroot: ${root}\nenvironments: {live: {platform: {adapter: reference, url: "http://127.0.0.1:1", environment: live}}}\n`;
    const elsewhere: Files = {
      "greenroom.yml": settings("bot"),
      "bot/agent.yaml": AGENT,
      "bot/topics/a.yaml": topic("tools: [look]"),
    };
    const { part } = await expectTheSame(elsewhere, { ...BASE, "greenroom.yml": settings("agent") });
    expect(part.diff.from.nothing).toBeUndefined();
    const rasa: Files = {
      "agent/agent.yaml": { unreadable: "symlink" },
      "agent/domain.yml": "version: '3.1'\nintents: [a]\n",
      "agent/config.yml": "language: en\n",
      "agent/data/nlu.yml": "version: '3.1'\nnlu: []\n",
    };
    const { layout: _, ...unnamed } = SETTINGS;
    await expectTheSame(rasa, { ...rasa, "agent/domain.yml": "version: '3.1'\nintents: [a, b]\n" }, unnamed);
  });
});

/** Small repositories in which everything can name everything, in the ways in which people and enemies write it. */
const id = fc.constantFrom("a", "b", "ab", "cd", "e", "16", "null", "constructor");
const written = id.chain((one) =>
  fc.constantFrom(
    one,
    `"${one}"`,
    `'${one}'`,
    `"${[...one].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")}"`,
    `"${one.slice(0, 1)}\\\n      ${one.slice(1)}"`,
    `&x ${one}`,
    "0x10",
    "~",
  ),
);
const list = fc.array(written, { maxLength: 3 }).map((ids) => `[${ids.join(", ")}]`);
const topicText = fc
  .tuple(list, list, list)
  .map(([tools, sms, handoffs]) => topic(`tools: ${tools}\n  sms: ${sms}\n  handoffs: ${handoffs}`));
/** What fits a folder, so that most of it means something there. */
const FITTING: Readonly<Record<string, fc.Arbitrary<string>>> = {
  topics: topicText,
  flows: fc
    .tuple(written, written)
    .map(([tool, sms]) => `steps:\n  - {id: s, say: Hi, tool: ${tool}, sms: ${sms}}\n`),
  handoffs: fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.boolean())
    .map(([n, first]) => `destination: "+1500555000${n}"\nreason: help\ndefault: ${first}\n`),
  tools: written.chain((one) =>
    fc.constantFrom(`description: Does\nintegration: ${one}\n`, `integration: |\n  ${one}\n`),
  ),
  environments: fc
    .tuple(written, fc.integer({ min: 1, max: 3 }))
    .map(([one, n]) => `overrides:\n  handoffs:\n    ? ${one}\n    : {destination: "+1500555000${n}"}\n`),
  sms: fc.boolean().map((consent) => `text: Hello\nrequires_consent: ${consent}\n`),
};
const text = fc.oneof(
  ...Object.values(FITTING),
  written.map((one) => `rules:\n  - {id: ${one}, text: x}\n`),
  fc.constantFrom<string>(AGENT, "", "[\n", "a: 1\na: 2\n", "__proto__: {a: 1}\n"),
);
const fileAt = (where: string): fc.Arbitrary<MemoryFile> =>
  fc.oneof(
    { arbitrary: FITTING[where.split("/")[1] ?? ""] ?? text, weight: 6 },
    { arbitrary: text, weight: 2 },
    {
      arbitrary: fc.constantFrom<MemoryFile>({ unreadable: "symlink" }, { unreadable: "too-large" }),
      weight: 1,
    },
  );
const path = fc.oneof(
  fc.constantFrom(
    "agent/agent.yaml",
    "agent/agent.yml",
    "agent/instructions.md",
    "agent/rules.yaml",
    "agent/rules.yml",
    "agent/voice.yaml",
    "agent/README.md",
    "agent/domain.yml",
    "agent/config.yml",
    "agent/topics/deep/a.yaml",
    "agent/topics/Not-An-Id.yaml",
    "agent/topcis/a.yaml",
    "outside/a.yaml",
    "tests/a.test.yaml",
  ),
  fc
    .tuple(
      fc.constantFrom(
        "topics",
        "tools",
        "sms",
        "handoffs",
        "integrations",
        "flows",
        "environments",
        "guardrails",
      ),
      id,
      fc.constantFrom("yaml", "yml"),
    )
    .map(([folder, name, ending]) => `agent/${folder}/${name}.${ending}`),
);
const files = fc
  .array(
    path.chain((where) => fc.tuple(fc.constant(where), fileAt(where))),
    { minLength: 4, maxLength: 40 },
  )
  .map((entries): Files => Object.fromEntries(entries));
const edits = fc.array(
  path.chain((where) => fc.tuple(fc.constant(where), fc.option(fileAt(where)))),
  { maxLength: 5 },
);

function edited(before: Files, changes: readonly (readonly [string, MemoryFile | null])[]): Files {
  const after = { ...before };
  for (const [where, what] of changes) {
    if (what === null) delete after[where];
    else after[where] = what;
  }
  return after;
}

describe("whatever is in the files", () => {
  it("a comparison in part tells what a whole one tells", async () => {
    let inPart = 0;
    await fc.assert(
      fc.asyncProperty(files, edits, fc.constantFrom("after", "draft"), async (before, changes, to) => {
        const { part, whole } = await expectTheSame(before, edited(before, changes), SETTINGS, to);
        if (part.read.length < whole.read.length) inPart += 1;
      }),
      { numRuns: 300 },
    );
    expect(inPart).toBeGreaterThan(100);
  });

  it("also when no settings say which layout it is", async () => {
    const { layout: _, ...settings } = SETTINGS;
    await fc.assert(
      fc.asyncProperty(files, edits, async (before, changes) => {
        await expectTheSame(before, edited(before, changes), settings);
      }),
      { numRuns: 150 },
    );
  });
});
