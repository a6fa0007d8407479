import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const text = (file: string) => readFileSync(join(ROOT, file), "utf8");

interface Packages {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const packages: Packages = JSON.parse(text("package.json"));

/** Named by the project's owner: whatever else comes and goes, these are what the project stands on. */
const FIXED = ["@actions/core", "@actions/github", "@octokit/rest", "yaml", "ajv", "deep-diff", "vitest"];

/** Tools that are run, not imported. */
const RUN: readonly string[] = ["@biomejs/biome", "typescript", "rolldown", "vitest"];

/** `@scope/name` or `name` of everything imported, statically or not; nothing of our own and nothing of Node. */
function importedBy(source: string): string[] {
  const found = source.matchAll(
    /(?:^|\n)(?:import|export)\s+(?:type\s+)?(?:[^"'`;=(]*\sfrom\s+)?["']([^"']+)["']|\b(?:import|require)\(\s*["']([^"']+)["']/g,
  );
  return [...found].flatMap(([, first, second]) => {
    const name = /^(?!node:)(@[a-z0-9-]+\/[a-z0-9.-]+|[a-z0-9][a-z0-9.-]*)/.exec(first ?? second ?? "")?.[0];
    return name === undefined ? [] : [name];
  });
}

function importedBelow(...folders: string[]): Set<string> {
  const files = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(ts|js|mjs)$/.test(file) && !file.endsWith("packages.test.ts"))
      .map((file) => join(folder, file)),
  );
  return new Set(files.flatMap((file) => importedBy(text(file))));
}

/** Imported and not declared, or declared and not imported. */
function differences(imported: ReadonlySet<string>, declared: readonly string[]): string[] {
  return [
    ...[...imported].filter((name) => !declared.includes(name)).map((name) => `${name} is not declared`),
    ...declared.filter((name) => !imported.has(name)).map((name) => `${name} is not used`),
  ];
}

describe("package.json", () => {
  const runtime = Object.keys(packages.dependencies);
  const development = Object.keys(packages.devDependencies);
  const inSource = importedBelow("src");
  const elsewhere = importedBelow("test", ".ci");

  it("names exactly the packages that the source uses", () => {
    expect(inSource.size).toBeGreaterThan(5);
    expect(differences(inSource, runtime)).toEqual([]);
  });

  it("names exactly the packages that tests and tools use besides", () => {
    const imported = development.filter((name) => !RUN.includes(name) && !name.startsWith("@types/"));
    const besides = [...elsewhere].filter((name) => !runtime.includes(name) && !RUN.includes(name));
    expect(differences(new Set(besides), imported)).toEqual([]);
    expect(RUN.filter((name) => !development.includes(name))).toEqual([]);
  });

  it("has types only for packages it uses", () => {
    const typed = development.flatMap((name) => /^@types\/(.+)$/.exec(name)?.[1] ?? []);
    expect(typed.filter((name) => name !== "node" && !runtime.includes(name))).toEqual([]);
  });

  it("keeps the packages that are fixed, and every version to the digit", () => {
    const all = { ...packages.dependencies, ...packages.devDependencies };
    expect(FIXED.filter((name) => !(name in all))).toEqual([]);
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it("would be found wrong", () => {
    const source =
      'import a from "left";\nimport type { B } from "@scope/right/part";\nawait import("node:fs");\n';
    expect(importedBy(source)).toEqual(["left", "@scope/right"]);
    expect(differences(new Set(["left"]), ["right"])).toEqual(["left is not declared", "right is not used"]);
  });
});
