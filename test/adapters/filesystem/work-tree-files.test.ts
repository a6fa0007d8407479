import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { WorkTreeFiles } from "../../../src/adapters/filesystem/work-tree-files.ts";
import { MemoryDraftFiles } from "../../../src/adapters/memory/memory-draft-files.ts";
import { describeDraftFiles } from "../port-contracts/draft-files-contract.ts";

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function workTree(): string {
  const base = mkdtempSync(join(tmpdir(), "greenroom-tree-"));
  made.push(base);
  mkdirSync(join(base, "repo/agent"), { recursive: true });
  writeFileSync(join(base, "repo/agent/a.yaml"), "one\n");
  writeFileSync(join(base, "outside.yaml"), "one\n");
  return join(base, "repo");
}
const read = (root: string, path: string) =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined;

describeDraftFiles("work tree", () => {
  const root = workTree();
  return {
    files: new WorkTreeFiles(root),
    read: (path) => read(root, path),
    write: (path, text) => writeFileSync(join(root, path), text),
  };
});

describeDraftFiles("memory", () => {
  const files = new MemoryDraftFiles(new Map([["agent/a.yaml", "one\n"]]));
  return {
    files,
    read: (path) => files.files.get(path),
    write: (path, text) => void files.files.set(path, text),
  };
});

describe("files of a work tree", () => {
  it("keep their mode and byte order mark, and nothing is left beside them", async () => {
    const root = workTree();
    writeFileSync(join(root, "agent/a.yaml"), "\uFEFFone\r\n");
    chmodSync(join(root, "agent/a.yaml"), 0o755);
    const files = new WorkTreeFiles(root);
    expect(await files.replace("agent/a.yaml", "\uFEFFone\r\n", "\uFEFFtwo\r\n")).toEqual({
      outcome: "written",
    });
    expect(statSync(join(root, "agent/a.yaml")).mode & 0o777).toBe(0o755);
    expect(read(root, "agent/a.yaml")).toBe("\uFEFFtwo\r\n");
    expect(readdirSync(join(root, "agent"))).toEqual(["a.yaml"]);
  });

  it("are not written through a link, at the end of the path or on the way", async () => {
    const root = workTree();
    symlinkSync(join(root, "../outside.yaml"), join(root, "agent/link.yaml"));
    symlinkSync(join(root, ".."), join(root, "up"));
    const files = new WorkTreeFiles(root);
    expect(await files.replace("agent/link.yaml", "one\n", "two\n")).toEqual({
      outcome: "refused",
      reason: "it is a link",
    });
    expect(await files.replace("up/outside.yaml", "one\n", "two\n")).toMatchObject({ outcome: "refused" });
    expect(read(root, "../outside.yaml")).toBe("one\n");
  });

  it("that change while the new text is on its way are left alone", async () => {
    const root = workTree();
    const files = new WorkTreeFiles(root, {
      beforeRename: () => writeFileSync(join(root, "agent/a.yaml"), "somebody else's\n"),
    });
    expect(await files.replace("agent/a.yaml", "one\n", "two\n")).toEqual({ outcome: "changed" });
    expect(read(root, "agent/a.yaml")).toBe("somebody else's\n");
    expect(readdirSync(join(root, "agent"))).toEqual(["a.yaml"]);
  });

  it("that become a link meanwhile are left alone", async () => {
    const root = workTree();
    const files = new WorkTreeFiles(root, {
      beforeRename: () => {
        rmSync(join(root, "agent/a.yaml"));
        symlinkSync(join(root, "../outside.yaml"), join(root, "agent/a.yaml"));
      },
    });
    expect(await files.replace("agent/a.yaml", "one\n", "two\n")).toMatchObject({ outcome: "refused" });
    expect(read(root, "../outside.yaml")).toBe("one\n");
  });

  it("stay whole when the write breaks off", async () => {
    const root = workTree();
    const files = new WorkTreeFiles(root, {
      beforeRename: () => {
        throw new Error("the power is gone");
      },
    });
    await expect(files.replace("agent/a.yaml", "one\n", "two\n")).rejects.toThrow("the power is gone");
    expect(read(root, "agent/a.yaml")).toBe("one\n");
    expect(readdirSync(join(root, "agent"))).toEqual(["a.yaml"]);
  });
});
