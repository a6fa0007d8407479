import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(ROOT.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((file) => !file.includes("/generated/"));
}

/** How many lines a file may have; undefined: as many as it needs. */
function limitOf(file: string): number | undefined {
  if (file === "AGENTS.md") return 40;
  if (/^src\/actions\/(?!run-)[a-z-]+-action\.ts$/.test(file)) return 60;
  return /^(src|test)\/.*\.ts$/.test(file) ? 300 : undefined;
}

function tooLong(file: string, text: string): string[] {
  const lines = text.replace(/\n$/, "").split("\n").length;
  const limit = limitOf(file) ?? Number.POSITIVE_INFINITY;
  return lines > limit ? [`${file} has ${lines} lines, ${limit} are allowed`] : [];
}

const UNDONE = "leaves something undone";

/** Put together here, so that this file does not hold what it forbids. */
const FORBIDDEN: readonly [RegExp, string][] = [
  [new RegExp(["TO" + "DO", "FIX" + "ME", "not impl" + "emented", "\\bst" + "ub"].join("|")), UNDONE],
  [new RegExp(`["'\`(\\s](/wor${"k"}/|/ho${"me"}/|/Use${"rs"}/|/ro${"ot"}/)`), "names a path of one machine"],
  [
    new RegExp(["registry\\.np" + "mjs", "registry\\.ya" + "rnpkg", "artif" + "actory"].join("|"), "i"),
    "names a registry",
  ],
];

function complaints(file: string, text: string): string[] {
  return FORBIDDEN.flatMap(([pattern, why]) => {
    // Only there: the tests speak of such words too.
    if (why === UNDONE && !file.startsWith("src/")) return [];
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [`${file} ${why}: ${found.trim()}`];
  });
}

const SOURCES = filesBelow("src");
const TEXTS = [
  ...SOURCES,
  ...["test", "actions", "workflows-examples", "docs", ".ci", ".github"]
    .filter((folder) => existsSync(join(ROOT, folder)))
    .flatMap(filesBelow),
  ...readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name),
].filter((file) => /\.(ts|js|mjs|json|ya?ml|md)$/.test(file) && !file.startsWith("test/fixtures/"));

describe("the limits of the house", () => {
  it("are kept: short files, thinner doors, and a page of instructions that fits on a screen", () => {
    const doors = SOURCES.filter((file) => limitOf(file) === 60);
    expect(doors.length).toBeGreaterThanOrEqual(10);
    expect(TEXTS.flatMap((file) => tooLong(file, read(file)))).toEqual([]);
  });

  it("notice what is too long", () => {
    const lines = (count: number) => "x\n".repeat(count);
    expect(tooLong("src/actions/deploy-action.ts", lines(61))).toHaveLength(1);
    expect(tooLong("src/actions/deploy-action.ts", lines(60))).toEqual([]);
    expect(tooLong("src/domain/x.ts", lines(301))).toHaveLength(1);
    expect(tooLong("AGENTS.md", lines(41))).toHaveLength(1);
  });
});

describe("nothing in the project", () => {
  it("is left undone, or tied to one machine or registry", () => {
    expect(SOURCES.length).toBeGreaterThan(100);
    expect(TEXTS.flatMap((file) => complaints(file, read(file)))).toEqual([]);
  });

  it.each([
    [`// ${"TO"}DO: later`, UNDONE],
    [`throw new Error("not impl${"emented"}")`, UNDONE],
    [`const dir = "/wor${"k"}/main";`, "names a path of one machine"],
    [`"resolved": "https://registry.np${"mjs"}.org/a"`, "names a registry"],
  ])("may say %j", (text, why) => {
    expect(complaints("src/x.ts", text).join()).toContain(why);
  });
});
