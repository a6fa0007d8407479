import { describe, expect, it } from "vitest";
import { loadSettings } from "../../../src/domain/agent/load-settings.ts";
import { validateTree } from "../../../src/domain/lint/validate-tree.ts";
import { smallAgentFiles } from "../../support/small-agent.ts";
import { sourceTree } from "../../support/source-tree.ts";

const SAME_NAME =
  "name: Pet policy\nsample_questions: [Are cats allowed too?]\ncontent: Cats are welcome too.\n";
const MORE_PETS = "agent/topics/more-pets.yaml";
const SETTINGS = smallAgentFiles().get("greenroom.yml") ?? "";

async function findingsWith(validation: string, files: Readonly<Record<string, string>> = {}) {
  const text = `${SETTINGS}validation:\n${validation}`;
  const { settings, findings: problems } = loadSettings({ path: "greenroom.yml", text });
  if (!settings) return problems.map(({ rule, location }) => `${rule} ${location.line}:${location.column}`);
  const tree = sourceTree(smallAgentFiles({ "greenroom.yml": text, [MORE_PETS]: SAME_NAME, ...files }));
  const { findings } = await validateTree(tree, settings);
  return findings.map(
    ({ rule, severity, location }) => `${severity} ${rule} ${location.file}:${location.line}`,
  );
}

const LINE = SETTINGS.split("\n").length;

describe("findings as the settings want them", () => {
  it("have another severity, or are switched off", async () => {
    const asIs = [`warning duplicate-topic-name agent/topics/pet-policy.yaml:1`];
    expect(await findingsWith("  rules: {}\n")).toEqual(asIs);
    expect(await findingsWith("  rules: { duplicate-topic-name: error }\n")).toEqual([
      "error duplicate-topic-name agent/topics/pet-policy.yaml:1",
    ]);
    expect(await findingsWith("  rules: { duplicate-topic-name: off }\n")).toEqual([]);
    expect(await findingsWith('  rules: { duplicate-topic-name: "off" }\n')).toEqual([]);
  });

  it.each([
    ["by rule", "{ rule: duplicate-topic-name, reason: Both are wanted. }"],
    [
      "by rule and file",
      '{ rule: duplicate-topic-name, files: "agent/**/pet-*.yaml", reason: Both are wanted. }',
    ],
    ["by rule and item", "{ rule: duplicate-topic-name, item: topics/pet-policy, reason: Both are wanted. }"],
  ])("are ignored %s, with a reason", async (_, ignore) => {
    expect(await findingsWith(`  ignore:\n    - ${ignore}\n`)).toEqual([]);
  });

  it.each([
    ["of another file", '{ rule: duplicate-topic-name, files: "agent/tools/*", reason: Both are wanted. }'],
    ["of another item", "{ rule: duplicate-topic-name, item: topics/more-pets, reason: Both are wanted. }"],
    ["of another rule", "{ rule: merge-marker, reason: Both are wanted. }"],
  ])("stay when the ignore is %s, which is said", async (_, ignore) => {
    expect(await findingsWith(`  ignore:\n    - ${ignore}\n`)).toEqual([
      "warning duplicate-topic-name agent/topics/pet-policy.yaml:1",
      `note ignore-unused greenroom.yml:${LINE + 2}`,
    ]);
  });

  it("can't be ignored without a reason of some words", async () => {
    expect(await findingsWith("  ignore:\n    - { rule: merge-marker }\n")).toEqual([
      `missing-key ${LINE + 2}:7`,
    ]);
    expect(await findingsWith("  ignore:\n    - { rule: merge-marker, reason: wanted }\n")).toEqual([
      `wrong-value ${LINE + 2}:37`,
    ]);
  });

  it("stay for rules that say a file can't be read, whatever the settings say", async () => {
    const broken = { [MORE_PETS]: "name: [Pets\n" };
    const found = await findingsWith(
      "  rules: { yaml-syntax: off }\n  ignore: [{ rule: yaml-syntax, reason: Let it be. }]\n",
      broken,
    );
    expect(found.filter((finding) => finding.startsWith("error yaml-syntax"))).toHaveLength(1);
    expect(found.filter((finding) => finding.includes("unknown-rule"))).toEqual([
      `warning unknown-rule greenroom.yml:${LINE + 1}`,
      `warning unknown-rule greenroom.yml:${LINE + 2}`,
    ]);
  });

  it("stay when the rule is misspelt, and the nearest rule is named", async () => {
    const text = `${SETTINGS}validation: { rules: { duplicate-topic-nam: off } }\n`;
    const { settings } = loadSettings({ path: "greenroom.yml", text });
    if (!settings) throw new Error("expected settings");
    const { findings } = await validateTree(sourceTree(smallAgentFiles({ "greenroom.yml": text })), settings);
    expect(findings).toMatchObject([
      { rule: "unknown-rule", severity: "warning", hint: "Did you mean duplicate-topic-name?" },
    ]);
  });

  it("do not take a rule called like something of every object for one", async () => {
    expect(await findingsWith("  rules: { constructor: off }\n")).toEqual([
      `yaml-forbidden-key ${LINE + 1}:12`,
    ]);
  });
});
