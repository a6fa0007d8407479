import { describe, expect, it } from "vitest";
import { MemoryDraftFiles } from "../../src/adapters/memory/memory-draft-files.ts";
import { fix } from "../../src/operations/fix.ts";
import type { DraftFiles } from "../../src/ports/draft-files.ts";
import { smallAgentFiles } from "../support/small-agent.ts";
import { sourceTree } from "../support/source-tree.ts";

const A = "agent/topics/a.yaml";
const B = "agent/topics/b.yaml";
const WRONG = { [A]: "name: A\nconten: One.\n", [B]: "name: B\nconten: Two.\n" };
const RIGHT = { [A]: "name: A\ncontent: One.\n", [B]: "name: B\ncontent: Two.\n" };

/** A work tree that is read as it is now, below the prefixes that were asked for. */
function world(overrides: Readonly<Record<string, string>>, readOnly: readonly string[] = []) {
  const files = new MemoryDraftFiles(smallAgentFiles(overrides), { readOnly });
  const source = {
    readTree: async (_: unknown, prefixes: readonly string[]) =>
      sourceTree(
        new Map(
          [...files.files].filter(([path]) =>
            prefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}/`)),
          ),
        ),
      ),
  };
  const run = (more: { dryRun?: boolean; writer?: DraftFiles } = {}) =>
    fix(
      { source, files: more.writer ?? files },
      { settingsFile: "greenroom.yml", dryRun: more.dryRun ?? false },
    );
  return { files, run };
}

describe("fix", () => {
  it("writes what is fixed, names it, and finds nothing the second time", async () => {
    const { files, run } = world(WRONG);
    const report = await run();
    expect(report.fixed.map(({ rule, location }) => [rule, location.file])).toEqual([
      ["unknown-key", A],
      ["unknown-key", B],
    ]);
    expect(report.files.map(({ path, written }) => [path, written])).toEqual([
      [A, true],
      [B, true],
    ]);
    expect([files.files.get(A), files.files.get(B)]).toEqual([RIGHT[A], RIGHT[B]]);
    expect(await run()).toEqual({ fixed: [], dropped: [], files: [], dryRun: false, reasons: [] });
  });

  it("mends the settings first, then what they lead to, in one go", async () => {
    const settings = smallAgentFiles().get("greenroom.yml") ?? "";
    const { files, run } = world({ ...WRONG, "greenroom.yml": settings.replace("policy:", "polcy:") });
    const report = await run();
    expect(report.files.map(({ path }) => path)).toEqual([A, B, "greenroom.yml"]);
    expect(files.files.get("greenroom.yml")).toBe(settings);
  });

  it("shows what it would write, and writes nothing, in a dry run", async () => {
    const { files, run } = world(WRONG);
    const report = await run({ dryRun: true });
    expect(report.files[0]).toEqual({
      path: A,
      written: false,
      patch: `--- ${A}\n+++ ${A}\n@@ -1,2 +1,2 @@\n name: A\n-conten: One.\n+content: One.`,
    });
    expect(report.fixed).toHaveLength(2);
    expect(files.files.get(A)).toBe(WRONG[A]);
  });

  it("never shows a line that may hold a secret", async () => {
    const secret = "sk_live_4eC39HqLyjWDarjtT1zdp7dc4eC39HqL";
    const { run } = world({ [A]: `name: A\nenabld: true\ncontent: "${secret}"\n` });
    const report = await run({ dryRun: true });
    expect(JSON.stringify(report.files)).not.toContain(secret.slice(8, 20));
    expect(report.files.map(({ patch }) => patch).join()).toContain("may hold a secret");
  });

  it("leaves a file alone that somebody changed meanwhile, writes the others, and says so", async () => {
    const { files, run } = world(WRONG);
    const racing: DraftFiles = {
      replace: (path, before, after) => {
        if (path === A) files.files.set(A, "name: Somebody else's\n");
        return files.replace(path, before, after);
      },
    };
    const report = await run({ writer: racing });
    expect(files.files.get(A)).toBe("name: Somebody else's\n");
    expect(files.files.get(B)).toBe(RIGHT[B]);
    expect(report.fixed.map(({ location }) => location.file)).toEqual([B]);
    expect(report.reasons).toEqual([
      {
        code: "fix-not-written",
        message: `${A} was changed by somebody else meanwhile, so its fix was not written.`,
        hint: "Run greenroom validate --fix again.",
      },
    ]);
  });

  it("says why a file could not be written", async () => {
    const { run } = world(WRONG, [B]);
    const report = await run();
    expect(report.reasons.map(({ message }) => message)).toEqual([
      `The fix of ${B} was not written: there is no permission to write it.`,
    ]);
  });

  it("that breaks off between two files leaves each of them whole, and the next run does the rest", async () => {
    const { files, run } = world(WRONG);
    const dying: DraftFiles = {
      replace: (path, before, after) => {
        if (path === B) throw new Error("killed");
        return files.replace(path, before, after);
      },
    };
    await expect(run({ writer: dying })).rejects.toThrow("killed");
    expect([files.files.get(A), files.files.get(B)]).toEqual([RIGHT[A], WRONG[B]]);
    expect((await run()).files.map(({ path }) => path)).toEqual([B]);
    expect(files.files.get(B)).toBe(RIGHT[B]);
  });
});
