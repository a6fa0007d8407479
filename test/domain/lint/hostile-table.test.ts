import { afterEach, describe, expect, it } from "vitest";
import { loadSettings } from "../../../src/domain/agent/load-settings.ts";
import type { Settings } from "../../../src/domain/agent/settings.ts";
import { excerptsOf } from "../../../src/domain/lint/excerpts.ts";
import type { Finding } from "../../../src/domain/lint/finding.ts";
import { validateTree } from "../../../src/domain/lint/validate-tree.ts";
import { smallAgentFiles } from "../../support/small-agent.ts";
import { sourceTree } from "../../support/source-tree.ts";
import { prototypesAreUntouched } from "../../support/untouched-prototypes.ts";
import { CHARACTER_INPUTS } from "./hostile/character-inputs.ts";
import type { HostileInput } from "./hostile/hostile-input.ts";
import { PATH_INPUTS } from "./hostile/path-inputs.ts";
import { PATTERN_INPUTS } from "./hostile/pattern-inputs.ts";
import { PROTOTYPE_INPUTS } from "./hostile/prototype-inputs.ts";
import { SECRET_INPUTS } from "./hostile/secret-inputs.ts";
import { TEXT_INPUTS } from "./hostile/text-inputs.ts";
import { YAML_INPUTS } from "./hostile/yaml-inputs.ts";

const TABLE: Readonly<Record<string, readonly HostileInput[]>> = {
  "YAML that is more than it seems": YAML_INPUTS,
  "keys that reach into every object": PROTOTYPE_INPUTS,
  "paths and sizes": PATH_INPUTS,
  "characters that nobody sees": CHARACTER_INPUTS,
  secrets: SECRET_INPUTS,
  "texts that steer or give away, and names that look like others": TEXT_INPUTS,
  "patterns, schemas and suites": PATTERN_INPUTS,
};
const ALL = Object.values(TABLE).flat();

const SMALL = smallAgentFiles();
const SETTINGS_FILE = { path: "greenroom.yml", text: SMALL.get("greenroom.yml") ?? "" };

/** As `greenroom validate` does it: with the agent's own settings where they can be read, else with those that were good before. */
async function findingsOf({ files = {}, unreadable = [] }: HostileInput) {
  const all = smallAgentFiles(files);
  for (const { path } of unreadable) all.delete(path);
  const tree = sourceTree(all, unreadable);
  const own = loadSettings({ path: "greenroom.yml", text: all.get("greenroom.yml") ?? "" });
  const settings: Settings | undefined = own.settings ?? loadSettings(SETTINGS_FILE).settings;
  if (settings === undefined) throw new Error("The small agent has no usable settings.");
  const { findings } = await validateTree(tree, settings);
  return { tree, findings: [...own.findings, ...findings] };
}

const placed = ({ rule, location }: Finding): string =>
  `${rule} ${location.file}:${location.line}:${location.column}`;

afterEach(() => expect(prototypesAreUntouched()).toBe(true));

describe.each(Object.entries(TABLE))("hostile input: %s", (_, inputs) => {
  it.each(inputs.map((input) => [input.name, input] as const))("%s", async (_, input) => {
    const { tree, findings } = await findingsOf(input);
    expect(findings.map(placed), findings.map(placed).join("\n")).toContain(input.finding);
    expect(findings.length).toBeLessThan(500);
    if (input.secret === undefined) return;
    const shown = JSON.stringify([findings, excerptsOf(findings, tree.files)]);
    expect(shown).not.toContain(input.secret);
  });
});

describe("the table of hostile inputs", () => {
  it("has at least a hundred and twenty, each with a name of its own", () => {
    expect(ALL.length).toBeGreaterThanOrEqual(120);
    expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
  });

  it("is laid over an agent without a finding", async () => {
    expect((await findingsOf({ name: "nothing", finding: "" })).findings).toEqual([]);
  });

  it("holds nothing whose finding comes without it", async () => {
    expect(ALL.filter(({ files, unreadable }) => files === undefined && unreadable === undefined)).toEqual(
      [],
    );
  });
});
