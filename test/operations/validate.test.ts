import { describe, expect, it } from "vitest";
import { loadSettings } from "../../src/domain/agent/load-settings.ts";
import type { SourceTree } from "../../src/domain/agent/source-tree.ts";
import { prefixesOf, validate } from "../../src/operations/validate.ts";
import type { Revision } from "../../src/ports/agent-source.ts";
import { smallAgentFiles } from "../support/small-agent.ts";
import { sourceTree } from "../support/source-tree.ts";

const { settings } = loadSettings({
  path: "greenroom.yml",
  text: smallAgentFiles().get("greenroom.yml") ?? "",
});
if (!settings) throw new Error("expected settings");

/** A source that holds one tree and notes what it was asked for. */
function sourceOf(tree: SourceTree) {
  const asked: { revision: Revision; prefixes: readonly string[] }[] = [];
  return {
    asked,
    readTree: async (revision: Revision, prefixes: readonly string[]) => {
      asked.push({ revision, prefixes });
      return tree;
    },
  };
}
const run = (overrides: Record<string, string | null>, more = {}) =>
  validate(
    { source: sourceOf(sourceTree(smallAgentFiles(overrides))) },
    { settings, revision: { kind: "draft" }, ...more },
  );

describe("validate", () => {
  it("proceeds when there is nothing to find", async () => {
    expect(await run({})).toEqual({
      schemaVersion: 1,
      operation: "validate",
      decision: "proceed",
      reasons: [],
      data: {
        findings: [],
        counts: { error: 0, warning: 0, note: 0 },
        items: 18,
        files: 21,
        layout: "layout greenroom, as the settings say",
        excerpts: [],
      },
    });
  });

  it("reads the agent, its conversations and its settings at the revision that was asked for", async () => {
    const source = sourceOf(sourceTree(smallAgentFiles()));
    const revision = { kind: "commit", commit: "4f2c9d1".padEnd(40, "0") } as const;
    await validate({ source }, { settings, revision });
    expect(source.asked).toEqual([{ revision, prefixes: ["agent", "tests", "greenroom.yml"] }]);
    expect(prefixesOf({ root: "", tests: "", file: "greenroom.yml" })).toEqual(["", "greenroom.yml"]);
  });

  it("stops for errors and says where to begin", async () => {
    const result = await run({ "agent/topics/pet-policy.yaml": "nmae: Pets\nname: Pets\ncontent: x\n" });
    expect(result.decision).toBe("stop");
    expect(result.reasons).toEqual([
      {
        code: "findings-present",
        message: "Validation found 1 error.",
        hint: "Begin with agent/topics/pet-policy.yaml:1: `nmae` is not a known key.",
      },
    ]);
    expect(result.data.excerpts).toEqual([
      { file: "agent/topics/pet-policy.yaml", line: 1, text: "nmae: Pets" },
    ]);
  });

  it("proceeds with warnings and notes", async () => {
    const result = await run({
      "agent/notes.txt": "x",
      "agent/environments/live.yaml": "variables: { opening_time: 9 am, unused: x }\n",
    });
    expect(result.decision).toBe("proceed");
    expect(result.data.counts).toEqual({ error: 0, warning: 1, note: 1 });
  });

  it("counts what loading the settings has found", async () => {
    const settingsFindings = [
      {
        rule: "unknown-key",
        severity: "error",
        message: "`polcy` is not a known key.",
        location: { file: "greenroom.yml", line: 2, column: 1 },
      },
    ] as const;
    const result = await run({}, { settingsFindings });
    expect(result.decision).toBe("stop");
    expect(result.data.findings).toEqual(settingsFindings);
  });

  it("never repeats a line that may hold a secret, whoever points at it", async () => {
    const key = `AKIA${"Q".repeat(16)}`;
    const result = await run({
      "agent/topics/pet-policy.yaml": `name: Pets\nconten: ${key}\nsample_questions: [Pets?]\ncontent: x\n`,
    });
    expect(result.data.findings.map(({ rule, location }) => `${location.line} ${rule}`)).toEqual([
      "2 unknown-key",
      "2 secret-looking-value",
    ]);
    expect(JSON.stringify(result)).not.toContain(key);
  });

  it("gives plain JSON", async () => {
    const result = await run({ "agent/topics/pet-policy.yaml": "name: [\n" });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});
