import { describe, expect, it } from "vitest";
import { GithubDefaultBranch } from "../../../src/adapters/github/default-branch.ts";
import { MemoryDefaultBranch } from "../../../src/adapters/memory/memory-default-branch.ts";
import type { DefaultBranch } from "../../../src/ports/default-branch.ts";
import { closeGithubAfterEach, githubUnderTest } from "./github-under-test.ts";

closeGithubAfterEach();

async function withFile(text: string) {
  const under = await githubUnderTest();
  const asked: (string | undefined)[] = [];
  under.github.state.git.contentOf = (path, ref) => {
    asked.push(ref);
    return path === "agents/café/greenroom.yml" ? text : undefined;
  };
  return { ...under, asked, branch: new GithubDefaultBranch(under.client) };
}

const PATH = "agents/café/greenroom.yml";
const TEXT = "agent: café\n".repeat(20);

describe.each<[string, () => Promise<DefaultBranch>]>([
  ["GitHub", async () => (await withFile(TEXT)).branch],
  [
    "memory",
    async () => {
      const branch = new MemoryDefaultBranch();
      branch.files.set(PATH, TEXT);
      return branch;
    },
  ],
])("the default branch: %s", (_name, make) => {
  it("gives a file in a folder, and says when there is none", async () => {
    const branch = await make();
    expect(await branch.findFile(PATH)).toEqual({ path: PATH, text: TEXT });
    expect(await branch.findFile("greenroom.yml")).toBeUndefined();
  });
});

describe("the default branch on GitHub", () => {
  it("is asked for without a ref, so that it always is the default branch", async () => {
    const { branch, asked } = await withFile(TEXT);
    await branch.findFile(PATH);
    expect(asked).toEqual([undefined]);
  });

  it.each([
    ["a folder", "[]", "not a file"],
    ["a submodule", '{"type":"submodule"}', "not a file"],
    ["a link", '{"type":"symlink","target":"/etc/passwd"}', "not a file"],
    ["more than a megabyte", '{"type":"file","encoding":"none","content":""}', "too large"],
    ["bytes that are no text", '{"type":"file","encoding":"base64","content":"/////w=="}', "not UTF-8"],
  ])("refuses %s", async (_what, body, words) => {
    const { branch, github } = await withFile("");
    github.fault({ match: "GET /repos/acme/hotel/contents/", fault: { kind: "json", body } });
    await expect(branch.findFile("greenroom.yml")).rejects.toMatchObject({
      code: "SETTINGS_INVALID",
      message: expect.stringContaining(words),
    });
  });

  it("never takes a refusal for a missing file", async () => {
    const { branch, github } = await withFile("");
    github.fault({
      match: "GET /repos/acme/hotel/contents/",
      fault: { kind: "status", status: 403, message: "no" },
    });
    await expect(branch.findFile("greenroom.yml")).rejects.toMatchObject({ code: "GITHUB_REFUSED" });
  });
});
