import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LayoutSettings } from "../../../src/domain/agent/layouts/layout.ts";
import { loadAgent } from "../../../src/domain/agent/load-agent.ts";
import { agentFiles } from "../../../src/domain/diff/agent-files.ts";
import type { AgentDiff } from "../../../src/domain/diff/change.ts";
import { type ComparedSide, diffSnapshots } from "../../../src/domain/diff/diff-snapshots.ts";
import { cosmeticSentence } from "../../../src/domain/diff/summary.ts";
import { takeSnapshot } from "../../../src/domain/snapshot/take-snapshot.ts";
import { rewriteYaml, rewriting } from "../../support/rewritten-yaml.ts";
import { smallAgentFiles } from "../../support/small-agent.ts";
import { smallRasaFiles } from "../../support/small-agents/rasa.ts";
import { sourceTree } from "../../support/source-tree.ts";
import { DRAFT, LIVE } from "./make-snapshot.ts";

const SETTINGS = { agent: "corner-cafe", root: "agent", tests: "tests", file: "greenroom.yml" };
type Files = ReadonlyMap<string, string>;

type Where = Partial<Pick<LayoutSettings, "root" | "layout">>;

function side(files: Files, name: ComparedSide["side"], where: Where = {}): ComparedSide {
  const loaded = loadAgent(sourceTree(files), { ...SETTINGS, ...where });
  return { side: name, snapshot: takeSnapshot(loaded.agent), files: agentFiles(loaded) };
}

const compare = (before: Files, after: Files, where?: Where): AgentDiff =>
  diffSnapshots(side(before, LIVE, where), side(after, DRAFT, where));
const told = (diff: AgentDiff): readonly string[] => [
  ...diff.changes.map((change) => `${change.kind} ${change.name}`),
  ...(diff.cosmetic === 0 ? [] : [cosmeticSentence(diff)]),
];
const edited = (edits: Readonly<Record<string, (text: string) => string>>): Map<string, string> => {
  const files = smallAgentFiles();
  for (const [path, edit] of Object.entries(edits)) files.set(path, edit(files.get(path) ?? ""));
  return files;
};
const comment = (text: string): string => `# why\n${text}`;
const TOPIC = "agent/topics/pet-policy.yaml";
const RULES = "agent/rules.yaml";

describe("files that differ only in how they are written", () => {
  it("are counted, and nothing else is said of them", () => {
    const diff = compare(smallAgentFiles(), edited({ [TOPIC]: comment, [RULES]: comment }));
    expect(told(diff)).toEqual(["2 files differ only in comments, order or formatting."]);
    expect(diff.summary).toBe("Nothing differs.");
    expect(diff.notes).toBeUndefined();
    expect(told(compare(smallAgentFiles(), edited({ [TOPIC]: comment })))).toEqual([
      "1 file differs only in comments, order or formatting.",
    ]);
  });

  it("are not counted when an item in them differs, or nothing does", () => {
    const dogs = (text: string): string => comment(text.replace("Dogs are not", "Cats are not"));
    expect(told(compare(smallAgentFiles(), edited({ [TOPIC]: dogs, [RULES]: comment })))).toEqual([
      "changed topics/pet-policy",
      "1 file differs only in comments, order or formatting.",
    ]);
    expect(compare(smallAgentFiles(), smallAgentFiles()).cosmetic).toBe(0);
  });

  it("are not those of a renamed item: it stands in another file now", () => {
    const files = smallAgentFiles();
    files.set("agent/topics/pets.yaml", comment(files.get(TOPIC) ?? ""));
    files.delete(TOPIC);
    expect(told(compare(smallAgentFiles(), files))).toEqual(["renamed topics/pets"]);
  });

  it("are both files when an item moved from one to the other", () => {
    const before = smallRasaFiles();
    const [path, text] = ["domain/responses.yml", before.get("domain/responses.yml") ?? ""];
    const moved = /^ {2}utter_default:\n {4}- .*\n/m.exec(text)?.[0] ?? "";
    expect(moved).toContain("I am sorry");
    const after = new Map(before)
      .set(path, text.replace(moved, ""))
      .set("domain/apology.yml", `version: "3.1"\nresponses:\n${moved}`);
    const rasa = { root: "", layout: "rasa" } as const;
    expect(told(compare(before, after, rasa))).toEqual([
      "2 files differ only in comments, order or formatting.",
    ]);
    const reworded = new Map(after).set(
      "domain/apology.yml",
      `responses:\n${moved.replace("sorry", "afraid")}`,
    );
    expect(told(compare(before, reworded, rasa))).toEqual(["changed responses/utter_default"]);
  });

  it("are not counted where there is no agent to compare with, or where files are not known", () => {
    const after = side(edited({ [TOPIC]: comment }), DRAFT);
    expect(diffSnapshots({ side: LIVE }, after).cosmetic).toBe(0);
    const { files: _, ...unknown } = side(smallAgentFiles(), LIVE);
    expect(diffSnapshots(unknown, after).cosmetic).toBe(0);
  });
});

describe("a file of which something is refused", () => {
  const KEYS = ["__proto__", "constructor", "prototype"];

  it.each(KEYS)("never passes for the same when it only gained the key %s", (key) => {
    const lines = [`${key}: { polluted: true }\n`, `"${key}": x\n`, `? ${key}\n: [1]\n`];
    for (const line of lines) {
      const diff = compare(smallAgentFiles(), edited({ [TOPIC]: (text) => text + line }));
      expect(diff.cosmetic, line).toBe(0);
      expect(diff.unsure, line).toBe(diff.changes.length === 0 ? 1 : 0);
      expect(diff.summary, line).not.toMatch(/nothing differs/i);
      const said = [...told(diff), ...(diff.notes ?? [])].join("\n");
      expect(said, line).toMatch(/pet-policy/);
    }
  });

  it("is noted by name, whichever side it is on", () => {
    const broken = edited({ [TOPIC]: (text) => `${text}__proto__: 1\n` });
    const note =
      "agent/topics/pet-policy.yaml differs, but something in it can't be read, so what that changes is not known. Run greenroom validate.";
    expect(compare(smallAgentFiles(), broken).notes).toEqual([note]);
    expect(compare(smallAgentFiles(), broken).summary).toBe(
      "What differs can't be told: something in 1 file can't be read.",
    );
    expect(compare(broken, smallAgentFiles()).notes).toEqual([note]);
    expect(compare(broken, new Map(broken)).notes).toBeUndefined();
  });
});

describe("an agent rewritten in any way", () => {
  it("is the same agent, and every rewritten file is counted", () => {
    const base = smallAgentFiles();
    const yaml = [...base.keys()].filter((path) => path.startsWith("agent/") && path.endsWith(".yaml"));
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...yaml), { minLength: 1 }), rewriting, (paths, how) => {
        const after = new Map(base);
        for (const path of paths) after.set(path, rewriteYaml(base.get(path) ?? "", how));
        const differing = paths.filter((path) => after.get(path) !== base.get(path)).length;
        const diff = compare(base, after);
        expect(diff.changes).toEqual([]);
        expect(diff.notes).toBeUndefined();
        expect(diff.cosmetic).toBe(differing);
      }),
      { numRuns: 60 },
    );
  });

  it("is noticed to be another one as soon as one word differs", () => {
    fc.assert(
      fc.property(rewriting, (how) => {
        const after = edited({ [TOPIC]: (text) => rewriteYaml(text.replace("terrace", "roof"), how) });
        expect(told(compare(smallAgentFiles(), after))).toEqual(["changed topics/pet-policy"]);
      }),
      { numRuns: 20 },
    );
  });
});
