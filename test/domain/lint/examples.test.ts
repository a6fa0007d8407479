import { describe, expect, it } from "vitest";
import { LAYOUT_IDS, type LayoutId } from "../../../src/domain/agent/layouts/layout.ts";
import { loadSettings } from "../../../src/domain/agent/load-settings.ts";
import { ALL_RULES } from "../../../src/domain/lint/all-rules.ts";
import type { Finding } from "../../../src/domain/lint/finding.ts";
import { LOADING_RULES, type LoadingRule } from "../../../src/domain/lint/loading-rules.ts";
import type { ExampleFiles, RuleDescription } from "../../../src/domain/lint/rule.ts";
import { validateTree } from "../../../src/domain/lint/validate-tree.ts";
import { SMALL_AGENTS } from "../../support/small-agents.ts";
import { sourceTree } from "../../support/source-tree.ts";

type Example = LoadingRule | RuleDescription;

const layoutOf = ({ exampleLayout, layouts }: Example): LayoutId =>
  exampleLayout ?? layouts?.[0] ?? "greenroom";

async function findingsOf(layout: LayoutId, overrides: ExampleFiles): Promise<readonly Finding[]> {
  const files = SMALL_AGENTS[layout]?.(overrides);
  if (files === undefined) throw new Error(`there is no small agent of the layout ${layout}`);
  const loaded = loadSettings({ path: "greenroom.yml", text: files.get("greenroom.yml") ?? "" });
  if (loaded.settings === undefined) return loaded.findings;
  return (await validateTree(sourceTree(files), loaded.settings)).findings;
}

async function reportedBy(rule: Example, which: "bad" | "good") {
  const findings = await findingsOf(layoutOf(rule), rule[which] ?? {});
  return findings.filter((finding) => finding.rule === rule.id);
}

/** Can't be shown by a text: tested elsewhere. */
const WITHOUT_EXAMPLE = ["suite-size", "unreadable-file", "yaml-limit"];
const described: readonly Example[] = [...ALL_RULES, ...LOADING_RULES];
const shown = described.filter(({ bad }) => bad);

describe("the rules", () => {
  it.each(Object.keys(SMALL_AGENTS).map((id) => LAYOUT_IDS.find((known) => known === id) ?? "greenroom"))(
    "have nothing to say about the small agent in the layout %s",
    async (layout) => {
      expect(await findingsOf(layout, {})).toEqual([]);
    },
  );

  it.each(shown.map((rule) => [rule.id, rule] as const))(
    "%s: its bad example is reported, its good one is not",
    async (_, rule) => {
      const reported = await reportedBy(rule, "bad");
      expect(reported.length).toBeGreaterThan(0);
      for (const { message, hint, location, severity } of reported) {
        expect(severity).toMatch(/^(error|warning|note)$/);
        expect(message).toMatch(/^[`A-Z{].*\.$/su);
        expect(hint ?? "Next.").toMatch(/\S/);
        expect(location.line).toBeGreaterThan(0);
        expect(location.column).toBeGreaterThan(0);
      }
      expect(reported.map(({ severity }) => severity)).toContain(rule.severity);
      expect(await reportedBy(rule, "good")).toEqual([]);
    },
  );

  it.each(shown.map((rule) => [rule.id, rule] as const))(
    "%s: its good example is good in every respect",
    async (_, rule) => {
      const findings = await findingsOf(layoutOf(rule), rule.good ?? {});
      expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    },
  );

  it("have unique ids in kebab-case, and examples wherever a text can show them", () => {
    const ids = described.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
    expect(
      described
        .filter(({ bad }) => !bad)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(WITHOUT_EXAMPLE);
  });
});
