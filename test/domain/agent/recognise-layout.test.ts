import { describe, expect, it } from "vitest";
import { itemId } from "../../../src/domain/agent/layouts/item-id.ts";
import { layoutsOf, recogniseLayout } from "../../../src/domain/agent/layouts/recognise-layout.ts";
import { loadAgent } from "../../../src/domain/agent/load-agent.ts";
import { takeSnapshot } from "../../../src/domain/snapshot/take-snapshot.ts";
import { smallAgentFiles } from "../../support/small-agent.ts";
import { sourceTree } from "../../support/source-tree.ts";

const tree = (...paths: string[]) => sourceTree(Object.fromEntries(paths.map((path) => [path, ""])));

describe("recognising the layout", () => {
  it("takes the one that the settings name, whatever the files look like", () => {
    const found = recogniseLayout(tree("agent/agent.yaml"), {
      agent: "a",
      root: "agent",
      layout: "greenroom",
    });
    expect(found).toMatchObject({ reason: "layout greenroom, as the settings say", others: [] });
  });

  it("looks at the files below the root, and says what it saw", () => {
    const found = recogniseLayout(tree("agent/agent.yaml", "other/x.yaml"), { agent: "a", root: "agent" });
    expect(found.reason).toBe("layout greenroom, because there is agent.yaml");
    expect(layoutsOf(["agent/agent.yaml"], "")).toEqual([]);
  });

  it("falls back to the native layout, and says that nothing spoke for another", () => {
    expect(recogniseLayout(tree("README.md"), { agent: "a", root: "" }).reason).toBe(
      "layout greenroom, because the files look like no other one",
    );
  });
});

describe("the id of what is called by a name", () => {
  it.each([
    ["check_balance", "check_balance"],
    ["flow.help", "flow.help"],
    ["front desk", "front-desk"],
    ["Default Start Flow", "Default-Start-Flow"],
    ["test_flow_with_punctuation!", "test_flow_with_punctuation"],
    ["../../etc/passwd", "etc-passwd"],
    ["__proto__", "proto"],
  ])("%s is %s", (name, id) => {
    expect(itemId(name)).toBe(id);
  });

  it("keeps names apart that differ only in letters that no id has", () => {
    const ids = ["予約", "料金", "café", "cafe", "", "   ", "🐕"].map(itemId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/);
  });
});

describe("sections that the native layout does not have", () => {
  it("are no part of the snapshot of an agent without them, so that its digest is what it was", () => {
    const { agent } = loadAgent(sourceTree(smallAgentFiles()), { agent: "corner-cafe", root: "agent" });
    const sections = Object.keys(takeSnapshot(agent).sections);
    expect(sections).toHaveLength(13);
    expect(sections).not.toContain("responses");
    expect(sections).not.toContain("entities");
  });
});
