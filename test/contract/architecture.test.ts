import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = join(import.meta.dirname, "../../src");

/** Which room may look into which: AGENTS.md has the rooms. */
const MAY_IMPORT: ReadonlyMap<string, readonly string[]> = new Map([
  ["domain", []],
  ["render", ["domain"]],
  ["ports", ["domain"]],
  ["operations", ["domain", "render", "ports"]],
  ["adapters", ["domain", "ports"]],
  ["reference-bot", ["domain"]],
  ["wiring", ["domain", "ports", "adapters", "reference-bot"]],
  ["actions", ["domain", "render", "ports", "operations", "wiring"]],
  ["cli", ["domain", "render", "ports", "operations", "wiring"]],
]);

/** Packages that the inner rooms may use; rooms not listed may use any. */
const MAY_USE: ReadonlyMap<string, RegExp> = new Map([
  [
    "domain",
    /^(yaml|js-yaml|jsonc-parser|ajv|deep-diff|diff|re2js|picomatch|@secretlint\/[a-z-]+|json-schema-to-ts|node:crypto)(\/|$)/,
  ],
  ["render", /^$/],
  ["ports", /^$/],
  ["operations", /^$/],
]);

/** Statements at the start of a line, and `import("…")` anywhere: prose that says `from "…"` is none. */
const IMPORT =
  /^(?:import|export)\s+(?:type\s+)?(?:[^"'`;=(]*\sfrom\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm;

/** What is wrong with one import, or undefined. `file` is relative to src. */
function violation(file: string, specifier: string): string | undefined {
  const [room = ""] = file.split("/");
  if (!specifier.startsWith(".")) {
    return MAY_USE.get(room)?.test(specifier) === false ? `${file} uses ${specifier}` : undefined;
  }
  const target = posix.join(posix.dirname(file), specifier);
  if (target.startsWith("..")) return target === "../package.json" ? undefined : `${file} imports ${target}`;
  const [targetRoom = ""] = target.split("/");
  const allowed = targetRoom === room || MAY_IMPORT.get(room)?.includes(targetRoom);
  return allowed ? undefined : `${file} imports ${targetRoom}`;
}

function sourceFiles(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|js)$/.test(entry.name))
    .map((entry) => relative(SRC, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}

function violationsIn(file: string, text = readFileSync(join(SRC, file), "utf8")): string[] {
  return [...text.matchAll(IMPORT)].flatMap((match) => violation(file, match[1] ?? match[2] ?? "") ?? []);
}

describe("the house", () => {
  it("has no import against the allowed directions", () => {
    const files = sourceFiles(SRC);
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((file) => violationsIn(file))).toEqual([]);
  });

  it.each([
    ["domain/agent/agent.ts", "../../ports/clock.ts", "domain/agent/agent.ts imports ports"],
    ["domain/agent/agent.ts", "node:fs", "domain/agent/agent.ts uses node:fs"],
    ["render/markdown/x.ts", "../../operations/deploy.ts", "render/markdown/x.ts imports operations"],
    ["operations/deploy.ts", "../adapters/git/run-git.ts", "operations/deploy.ts imports adapters"],
    ["operations/deploy.ts", "undici", "operations/deploy.ts uses undici"],
    ["adapters/git/run-git.ts", "../../wiring/wired.ts", "adapters/git/run-git.ts imports wiring"],
    ["reference-bot/dialogue.ts", "../ports/clock.ts", "reference-bot/dialogue.ts imports ports"],
    ["cli/main.ts", "../adapters/git/run-git.ts", "cli/main.ts imports adapters"],
    ["cli/main.ts", "../../test/support/temp-repo.ts", "cli/main.ts imports ../test/support/temp-repo.ts"],
  ])("notices that %s must not import %s", (file, specifier, message) => {
    expect(violation(file, specifier)).toBe(message);
  });

  it("reads every form of import, and takes no prose for one", () => {
    const text = `import { a } from "node:a";
import type { B } from "node:b";
import {
  c,
} from "node:c";
export { d } from "node:d";
export * from "node:e";
import "node:f";
const g = await import("node:g");
const prose = \`taken from "nowhere"\`;
`;
    expect(violationsIn("render/x.ts", text)).toEqual(
      ["a", "b", "c", "d", "e", "f", "g"].map((name) => `render/x.ts uses node:${name}`),
    );
  });

  it("keeps every room that the design names, and no other", () => {
    const rooms = readdirSync(SRC, { withFileTypes: true });
    expect(
      rooms
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort(),
    ).toEqual([...MAY_IMPORT.keys()].sort());
    expect(rooms.filter((entry) => entry.isFile())).toEqual([]);
  });

  it("has no drawers: every file is named after its idea", () => {
    const drawers = sourceFiles(SRC).filter((file) =>
      /(^|\/)(utils?|helpers?|common|misc)(\.|\/)/.test(file),
    );
    expect(drawers).toEqual([]);
  });
});
