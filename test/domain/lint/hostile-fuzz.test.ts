import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadAgent } from "../../../src/domain/agent/load-agent.ts";
import { loadSettings } from "../../../src/domain/agent/load-settings.ts";
import type { Settings } from "../../../src/domain/agent/settings.ts";
import type { SourceFile } from "../../../src/domain/agent/source-tree.ts";
import { ALL_RULES } from "../../../src/domain/lint/all-rules.ts";
import { LOADING_RULES } from "../../../src/domain/lint/loading-rules.ts";
import { validateTree } from "../../../src/domain/lint/validate-tree.ts";
import { loadSuite } from "../../../src/domain/regression/load-suite.ts";
import { hotelFiles } from "../../support/hotel.ts";
import { sharedData } from "../../support/shared-data.ts";
import { SMALL_AGENTS } from "../../support/small-agents.ts";
import { sourceTree } from "../../support/source-tree.ts";
import { mutated } from "../../support/text-accidents.ts";
import { prototypesAreUntouched } from "../../support/untouched-prototypes.ts";
import { yamlText } from "../../support/yaml-texts.ts";

/** Inputs in one run of this file. */
const INPUTS = 10_000;
/** CPU time of one input, in milliseconds. */
const MOST_CPU = 250;
/** What ten thousand inputs may leave behind, in bytes. */
const MOST_LEFT = 32 * 1024 * 1024;

const DOCUMENTED: ReadonlySet<string> = new Set([...ALL_RULES, ...LOADING_RULES].map(({ id }) => id));

function settingsOf(files: ReadonlyMap<string, string>): Settings {
  const { settings } = loadSettings({ path: "greenroom.yml", text: files.get("greenroom.yml") ?? "" });
  if (settings === undefined) throw new Error("A small agent has no usable settings.");
  return settings;
}

const AGENTS = Object.values(SMALL_AGENTS).map((make) => {
  const files = make();
  return { files, settings: settingsOf(files), paths: [...files.keys()] };
});

const NESTED = ["[", "{a: ", "- ", "? ", "a:\n ", "(", '{"a":', "&a [", "!x "];
const deep = fc
  .tuple(fc.constantFrom(...NESTED), fc.integer({ min: 1, max: 400 }))
  .map(([sign, times]) => sign.repeat(times));
const huge = fc
  .tuple(
    fc.constantFrom(
      "x",
      "é ",
      "a: b ",
      "'",
      '"\\',
      "\n",
      " \n",
      "😀",
      "\u202e",
      "{{",
      "# ",
      "\u0000",
      "aA1_",
      "<<",
    ),
    fc.integer({ min: 100, max: 3000 }),
  )
  .map(([sign, times]) => `name: ${sign.repeat(times)}\ncontent: ${sign.repeat(3)}\n`);
const json = fc
  .jsonValue({ maxDepth: 5, stringUnit: "binary" })
  .map((value) => JSON.stringify({ name: "x", content: value, sample_questions: value, actions: value }));

interface Input {
  readonly agent: number;
  readonly path: string;
  readonly text: string;
  readonly all: boolean;
}

function agentAt(index: number) {
  const agent = AGENTS[index];
  if (agent === undefined) throw new Error("There is no such small agent.");
  return agent;
}

/** A text in place of one file of one of the small agents: its own with accidents, or one that never was an agent's. */
const input: fc.Arbitrary<Input> = fc
  .tuple(fc.nat(AGENTS.length - 1), fc.nat(), fc.nat(3))
  .chain(([agent, which, share]) => {
    const { paths, files } = agentAt(agent);
    const path = paths[which % paths.length] ?? "agent/agent.yaml";
    const text = fc.oneof(
      { weight: 60, arbitrary: mutated(fc.constant(files.get(path) ?? "")) },
      { weight: 20, arbitrary: yamlText },
      { weight: 8, arbitrary: mutated(yamlText) },
      { weight: 4, arbitrary: json },
      { weight: 4, arbitrary: deep },
      { weight: 4, arbitrary: huge },
    );
    return text.map((made) => ({ agent, path, text: made, all: share === 0 }));
  });

/**
 * The rules that speak, and the CPU time that it took: all that `validate` does where `all` says so, else only what turns the one text
 * into items, conversations or settings, which is where most of what is hostile can do harm.
 */
async function tryOut({
  agent,
  path,
  text,
  all,
}: Input): Promise<{ rules: ReadonlySet<string>; cpu: number }> {
  const { files, settings } = agentAt(agent);
  const tree = sourceTree(new Map(all ? [...files, [path, text]] : [[path, text]]));
  const before = process.cpuUsage();
  const own = path === "greenroom.yml" ? loadSettings({ path, text }) : undefined;
  const used = own?.settings ?? settings;
  const { findings } = all ? await validateTree(tree, used) : loadAgent(tree, used);
  const suite = all ? [] : loadSuite(tree, used).findings;
  const { user, system } = process.cpuUsage(before);
  const rules = new Set([...(own?.findings ?? []), ...findings, ...suite].map(({ rule }) => rule));
  return { rules, cpu: (user + system) / 1000 };
}

async function survives(one: Input): Promise<void> {
  const { rules, cpu } = await tryOut(one);
  expect([...rules].filter((rule) => !DOCUMENTED.has(rule))).toEqual([]);
  expect(prototypesAreUntouched()).toBe(true);
  // A collection of garbage, or another process on the same core, may fall into some tries; not into every one.
  let least = cpu;
  for (let tries = 0; tries < 6 && least > MOST_CPU; tries += 1)
    least = Math.min(least, (await tryOut(one)).cpu);
  expect(least).toBeLessThanOrEqual(MOST_CPU);
}

/** Files that people wrote, as they are used in the mutations: small enough to be one item. */
function realFiles(): readonly SourceFile[] {
  const folder = sharedData();
  const shared =
    folder === undefined
      ? []
      : readdirSync(folder, { withFileTypes: true, recursive: true })
          .filter((entry) => entry.isFile() && /\.(?:ya?ml|json)$/.test(entry.name))
          .map((entry) => ({
            path: entry.name,
            text: readFileSync(join(entry.parentPath, entry.name), "utf8"),
          }));
  const own = [...hotelFiles()].map(([path, text]) => ({ path, text }));
  return [...own, ...shared].filter(
    ({ path, text }) => /\.(?:ya?ml|json)$/.test(path) && text.length < 20_000,
  );
}

describe("ten thousand hostile inputs", () => {
  it("give findings of documented rules, each in a quarter of a second, and leave nothing behind", async () => {
    const before = settledHeap();
    await fc.assert(fc.asyncProperty(input, survives), { numRuns: INPUTS, endOnFailure: true });
    expect(settledHeap() - before).toBeLessThan(MOST_LEFT);
  });

  it("so do real files with accidents, in place of a topic", async () => {
    const files = realFiles();
    expect(files.length).toBeGreaterThan(50);
    const accident = fc.tuple(
      fc.constantFrom(...files).chain(({ text }) => mutated(fc.constant(text))),
      fc.nat(3),
    );
    await fc.assert(
      fc.asyncProperty(accident, ([text, share]) =>
        survives({ agent: 0, path: "agent/topics/terrace.yaml", text, all: share === 0 }),
      ),
      { numRuns: 2000, endOnFailure: true },
    );
  });
});

setFlagsFromString("--expose-gc");
const collect: unknown = runInNewContext("gc");

/** Bytes that are in use when everything that is garbage is gone. */
function settledHeap(): number {
  if (typeof collect !== "function") throw new Error("Garbage can't be collected here.");
  collect();
  return process.memoryUsage().heapUsed;
}
