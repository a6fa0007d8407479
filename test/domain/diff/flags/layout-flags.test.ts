import { describe, expect, it } from "vitest";
import type { LayoutId } from "../../../../src/domain/agent/layouts/layout.ts";
import { loadAgent } from "../../../../src/domain/agent/load-agent.ts";
import { diffSnapshots } from "../../../../src/domain/diff/diff-snapshots.ts";
import { layoutReferences } from "../../../../src/domain/diff/references.ts";
import { takeSnapshot } from "../../../../src/domain/snapshot/take-snapshot.ts";
import { SMALL_AGENTS } from "../../../support/small-agents.ts";
import { sourceTree } from "../../../support/source-tree.ts";

/** The flags of one edit in the files of a layout's small agent, by the layout's real loader. */
function flagsOf(layout: LayoutId, file: string, edit: (text: string) => string): readonly string[] {
  const files = SMALL_AGENTS[layout]?.() ?? new Map<string, string>();
  const text = files.get(file) ?? "";
  const edited = new Map(files).set(file, edit(text));
  if (text === "" || edited.get(file) === text) throw new Error(`nothing to edit in ${file}`);
  const side = (label: string, from: Map<string, string>) => {
    const root = layout === "greenroom" ? "agent" : "";
    const { agent } = loadAgent(sourceTree(from), { agent: "corner-cafe", root, layout, tests: "tests" });
    return { side: { label }, snapshot: takeSnapshot(agent), references: layoutReferences(agent) };
  };
  return diffSnapshots(side("before", files), side("after", edited)).flags.map(
    ({ code, message }) => `${code}: ${message}`,
  );
}
const replacing = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

describe("flags in every layout", () => {
  it.each<[LayoutId, string, (text: string) => string, RegExp]>([
    [
      "polyai-adk",
      "config/handoffs.yaml",
      replacing("+15005550010", "+15005550099"),
      /^transfer-number-changed: Handoff counter: \+15005550010 → \+15005550099\.$/,
    ],
    [
      "polyai-adk",
      "agent_settings/safety_filters.yaml",
      replacing("self_harm: { enabled: true", "self_harm: { enabled: false"),
      /^guardrail-removed: .* was switched off for categories self harm|self_harm\.$/,
    ],
    [
      "polyai-adk",
      "config/api_integrations.yaml",
      replacing(/https:\/\/(?=[^\n]*\n(?![\s\S]*https:))/, "https://other."),
      /^live-endpoint-changed: Integration \S+ in live: /,
    ],
    [
      "dialogflow-cx",
      "generativeSettings/en.json",
      replacing("0.2", "0.9"),
      /^model-changed: .*temperature 0\.2 → 0\.9\.$/,
    ],
    [
      "dialogflow-cx",
      "webhooks/orders.json",
      replacing("https://", "https://other."),
      /^live-endpoint-changed: Integration orders: /,
    ],
    [
      "rasa",
      "endpoints.yml",
      replacing("actions.corner-cafe", "other.corner-cafe"),
      /^live-endpoint-changed: Integration \S+: /,
    ],
  ])("%s: %s", (layout, file, edit, expected) => {
    const flags = flagsOf(layout, file, edit);
    expect(flags).toHaveLength(1);
    expect(flags[0]).toMatch(expected);
  });

  it("sees a number in a flow of dialogflow-cx", () => {
    const file = [...(SMALL_AGENTS["dialogflow-cx"]?.() ?? [])].find(([, text]) =>
      text.includes("telephonyTransferCall"),
    )?.[0];
    const flags = flagsOf("dialogflow-cx", file ?? "", replacing("+15005550010", "+15005550099"));
    expect(flags).toContainEqual(
      expect.stringMatching(/^transfer-number-changed: .*\+15005550010 → \+15005550099\.$/),
    );
  });

  it("sees what is removed and still named in polyai-adk, by the references that only the layout knows", () => {
    const flags = flagsOf("polyai-adk", "config/handoffs.yaml", (text) => text.replace("counter", "desk"));
    expect(flags.join("\n")).toMatch(/still-referenced: Handoff counter .* still names? it\./);
  });
});
