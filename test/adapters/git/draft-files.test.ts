import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { readDraftFiles } from "../../../src/adapters/git/draft-files.ts";
import { decodeText } from "../../../src/adapters/git/git-objects.ts";
import { Git } from "../../../src/adapters/git/run-git.ts";
import { makeTempRepo, type TempRepo } from "../../support/temp-repo.ts";

const MEBIBYTE = 1024 * 1024;

let repo: TempRepo | undefined;
afterEach(() => repo?.remove());

async function drafts(files: Record<string, string | Buffer>, change: (dir: string) => void = () => {}) {
  repo = makeTempRepo(new Map([["agent/agent.yaml", "name: A\n"]]));
  const { dir } = repo;
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(dir, path, ".."), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
  repo.git("add", "--all");
  change(dir);
  const read = await readDraftFiles(new Git(dir, { env: process.env }), ["agent"]);
  return Object.fromEntries(
    read.map((one) =>
      "file" in one ? [one.file.path, one.file.text] : [one.unreadable.path, one.unreadable.reason],
    ),
  );
}

describe("the files of a draft", () => {
  it("are each read whole and alone, whatever was read before", async () => {
    const wide = "é日😀".repeat(1000);
    expect(
      await drafts({
        "agent/a-large.yaml": "x".repeat(MEBIBYTE),
        "agent/b-small.yaml": "y",
        "agent/c-empty.yaml": "",
        "agent/d-broken.yaml": Buffer.from([0x61, 0xe2, 0x82]),
        "agent/e-wide.yaml": wide,
        "agent/f-mark.yaml": "\uFEFFa: 1\n",
      }),
    ).toEqual({
      "agent/a-large.yaml": "x".repeat(MEBIBYTE),
      "agent/agent.yaml": "name: A\n",
      "agent/b-small.yaml": "y",
      "agent/c-empty.yaml": "",
      "agent/d-broken.yaml": "not-utf8",
      "agent/e-wide.yaml": wide,
      "agent/f-mark.yaml": "\uFEFFa: 1\n",
    });
  });

  it("are refused from one byte over a mebibyte", async () => {
    expect(await drafts({ "agent/huge.yaml": "x".repeat(MEBIBYTE + 1) })).toMatchObject({
      "agent/huge.yaml": "too-large",
    });
  });

  it("are refused in a folder that became a link, and gone where the folder is gone", async () => {
    const files = {
      "agent/topics/a.yaml": "a: 1\n",
      "agent/sms/b.yaml": "b: 1\n",
      "agent/tools/c.yaml": "c: 1\n",
    };
    const read = await drafts(files, (dir) => {
      mkdirSync(join(dir, "elsewhere"));
      writeFileSync(join(dir, "elsewhere/a.yaml"), "secret: 1\n");
      for (const folder of ["topics", "sms", "tools"])
        rmSync(join(dir, "agent", folder), { recursive: true });
      symlinkSync("../elsewhere", join(dir, "agent/topics"));
      symlinkSync("../nowhere", join(dir, "agent/tools"));
    });
    expect(read["agent/topics/a.yaml"]).toBe("symlink");
    expect(read["agent/sms/b.yaml"]).toBeUndefined();
    expect(read["agent/tools/c.yaml"]).toBeUndefined();
    expect(JSON.stringify(read)).not.toContain("secret");
  });
});

describe("decoding text", () => {
  it("leaves nothing of a broken text in the next one", () => {
    expect(decodeText(Buffer.from([0x61, 0xe2, 0x82]))).toBeUndefined();
    expect(decodeText(Buffer.from([0xac, 0x62]))).toBeUndefined();
    expect(decodeText(Buffer.from("fine €"))).toBe("fine €");
  });
});
