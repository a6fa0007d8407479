import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadAgent } from "../../src/domain/agent/load-agent.ts";
import { loadSettings } from "../../src/domain/agent/load-settings.ts";
import { schemaUrl } from "../../src/domain/lint/docs-url.ts";
import { schemaKindOf } from "../../src/domain/schema/schema-kind-of.ts";
import { digestOf } from "../../src/domain/snapshot/digest.ts";
import { takeSnapshot } from "../../src/domain/snapshot/take-snapshot.ts";
import { toolVersion } from "../../src/wiring/tool-version.ts";
import { DEMO_CHANGES, demoChangeFiles, hotelFiles, treeOf } from "../support/hotel.ts";

const ROOT = join(import.meta.dirname, "../..");
const WHERE = { root: "agent", tests: "tests" };
const isYaml = ([path]: readonly [string, string]) => /\.ya?ml$/.test(path);
const FILES = [hotelFiles(), ...DEMO_CHANGES.map(demoChangeFiles)].flatMap((files) =>
  [...files].filter(isYaml),
);

/** What an editor would be told of a file, without the line's beginning. */
const schemaIn = (text: string) => /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1];

describe("every YAML file of the sample agent, for editors", () => {
  it("names in its first line the schema of its kind, at this version", () => {
    expect(FILES.length).toBeGreaterThan(90);
    const wrong = FILES.filter(([path, text]) => {
      const kind = schemaKindOf(path, WHERE);
      return kind === undefined || schemaIn(text) !== schemaUrl(kind, toolVersion);
    });
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  it("names a schema that is published", () => {
    for (const url of new Set(FILES.map(([, text]) => schemaIn(text)))) {
      const file = /\/(docs\/schemas\/[a-z-]+\.schema\.json)$/.exec(url ?? "")?.[1] ?? "";
      expect(existsSync(join(ROOT, file)), url).toBe(true);
      expect(JSON.parse(readFileSync(join(ROOT, file), "utf8"))).toHaveProperty("title");
    }
  });

  it("means the same with the line and without it", () => {
    const digest = (files: ReadonlyMap<string, string>) => {
      const { settings } = loadSettings({ path: "greenroom.yml", text: files.get("greenroom.yml") ?? "" });
      if (!settings) throw new Error("expected settings");
      return digestOf(takeSnapshot(loadAgent(treeOf(files), settings).agent));
    };
    const without = new Map(
      [...hotelFiles()].map(([path, text]) => [path, text.replace(/^# yaml-language-server: .*\n/, "")]),
    );
    expect([...without.values()].join("\n")).not.toContain("yaml-language-server");
    expect(digest(without)).toBe(digest(hotelFiles()));
  });
});

describe("the kind of a file", () => {
  it.each([
    ["greenroom.yml", "settings"],
    ["agent/agent.yaml", "agent"],
    ["agent/rules.yaml", "rules"],
    ["agent/topics/pets.yaml", "topic"],
    ["tests/deep/pets.test.yaml", "tests"],
    ["agent/instructions.md", undefined],
    ["agent/README.md", undefined],
    ["agent/topcis/pets.yaml", undefined],
    ["elsewhere/pets.yaml", undefined],
  ])("of %s is %s", (path, kind) => {
    expect(schemaKindOf(path, WHERE)).toBe(kind);
  });
});
