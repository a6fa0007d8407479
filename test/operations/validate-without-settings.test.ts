import { describe, expect, it } from "vitest";
import { agentName } from "../../src/domain/agent/default-settings.ts";
import { ALL_LAYOUTS } from "../../src/domain/agent/layouts/all-layouts.ts";
import { findAgents } from "../../src/domain/agent/layouts/find-agents.ts";
import { validateWithoutSettings } from "../../src/operations/validate-without-settings.ts";
import { HOSTILE_TEXTS } from "../support/findings.ts";
import { smallAgentFiles } from "../support/small-agent.ts";
import { sourceTree } from "../support/source-tree.ts";

const NATIVE = smallAgentFiles({ "greenroom.yml": null });
const below = (folder: string, files: ReadonlyMap<string, string>) =>
  new Map([...files].map(([path, text]) => [`${folder}/${path}`, text]));

function run(files: ReadonlyMap<string, string>, within = "") {
  return validateWithoutSettings(
    { source: { readTree: async () => sourceTree(files) } },
    {
      revision: { kind: "draft" },
      settingsFile: "greenroom.yml",
      within,
      folderName: "Corner Café",
    },
  );
}

describe("validating a repository without settings", () => {
  it("finds the agent, says why, and what was not looked at", async () => {
    const { decision, data } = await run(NATIVE);
    expect(decision).toBe("proceed");
    expect(data.findings).toEqual([]);
    expect(data.forReports?.agent).toBe("corner-cafe");
    expect(data.layout).toBe("layout greenroom, because there is agent.yaml in agent/");
    expect(data.remarks).toEqual([expect.stringContaining("There is no greenroom.yml: environments")]);
  });

  it("finds what is wrong, with the fingerprints that were asked for", async () => {
    const broken = new Map([...NATIVE, ["agent/topics/terrace.yaml", "nmae: x\nname: x\ncontent: y\n"]]);
    const { decision, data } = await run(broken);
    expect(decision).toBe("stop");
    expect(data.findings.map(({ rule }) => rule)).toContain("unknown-key");
    expect(data.forReports?.fingerprints).toHaveLength(data.findings.length);
  });

  it("takes the shallowest of several, names the others and how to choose", async () => {
    const { data } = await run(new Map([...below("bots/second", NATIVE), ...NATIVE]));
    expect(data.layout).toContain("in agent/");
    expect(data.remarks?.[0]).toBe(
      "Other folders look like agents too: bots/second/agent/ (greenroom). Settings of its own (docs/settings.md), or the command with --repo and a folder, look at one of them.",
    );
  });

  it("looks only into the folder that was named", async () => {
    const { data } = await run(new Map([...below("bots/second", NATIVE), ...NATIVE]), "bots/second");
    expect(data.layout).toContain("in bots/second/agent/");
    expect(data.forReports?.agent).toBe("second");
    expect(data.forReports?.filePaths.every((path) => path.startsWith("bots/second/"))).toBe(true);
  });

  it("says what to do when nothing looks like an agent", async () => {
    await expect(run(new Map([["README.md", "x"]]))).rejects.toMatchObject({
      code: "SETTINGS_NOT_FOUND",
      message: expect.stringContaining("no folder looks like an agent (Greenroom"),
      hint: expect.stringContaining("--settings"),
    });
  });

  it("names settings that lie elsewhere instead of guessing beside them", async () => {
    await expect(run(below("bots/first", smallAgentFiles()))).rejects.toMatchObject({
      code: "SETTINGS_NOT_FOUND",
      hint: "Name the agent that is meant: --settings bots/first/greenroom.yml, or the input settings of an action.",
    });
  });
});

describe("looking for agents", () => {
  it.each(ALL_LAYOUTS.map(({ id }) => id))("knows the layout %s, when it can be recognised at all", (id) => {
    const paths: Partial<Record<string, readonly string[]>> = {
      greenroom: ["agent/agent.yaml"],
      "polyai-adk": ["project.yaml", "agent_settings/x.yaml"],
      rasa: ["domain.yml", "config.yml"],
      "dialogflow-cx": ["agent.json", "intents/x/x.json", "flows/x/x.json"],
    };
    const [found] = findAgents(paths[id] ?? []);
    if (paths[id] !== undefined) expect(found?.layout.id).toBe(id);
  });

  it("goes three folders deep and no deeper, and never into what others have written", () => {
    const at = (folder: string) => findAgents([`${folder}/agent.yaml`]).map(({ root }) => root);
    expect(at("a/b/c")).toEqual(["a/b/c"]);
    expect(at("a/b/c/d")).toEqual([]);
    expect(at("node_modules/a")).toEqual([]);
    expect(at(".github/agent")).toEqual([]);
  });

  it("counts what is within an agent as its own", () => {
    const paths = ["domain.yml", "config.yml", "agent/agent.yaml"];
    const roots = findAgents(paths).map(({ root, layout }) => [root, layout.id]);
    expect(roots).toEqual([["", "rasa"]]);
  });

  it("is done with very many files and folders, for which more than linear time would be too much", () => {
    const paths = Array.from({ length: 200_000 }, (_, index) => `a${index % 70_000}/b${index}/c/d/e.yaml`);
    expect(findAgents(paths)).toEqual([]);
  });
});

describe("an agent's name from a folder's", () => {
  it.each([
    ["Corner Café", "corner-cafe"],
    ["--x--", "x"],
    ["日本", "agent"],
    ["9 lives", "9-lives"],
  ])("of %j is %j", (folder, name) => {
    expect(agentName(folder)).toBe(name);
  });

  it.each(HOSTILE_TEXTS)("of %j can be one", (folder) => {
    expect(agentName(folder)).toMatch(/^[a-z0-9][a-z0-9-]{0,62}$/);
  });
});
