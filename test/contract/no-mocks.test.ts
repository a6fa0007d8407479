import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const TEST = join(import.meta.dirname, "..");

/** Fake the world, never ourselves; and no test that is skipped without saying why, or that runs alone. */
const FORBIDDEN: readonly [RegExp, string][] = [
  [/\bvi\.(mock|doMock|spyOn|stubGlobal|stubEnv|fn)\s*\(/, "fakes a module of our own"],
  [/\b(it|test|describe)\.only\s*\(/, "runs alone"],
  [/\b(it|test|describe)\.(skip|todo)\s*\(/, "is skipped without a printed reason"],
  [/expect\((true|1|"")\)\./, "asserts nothing"],
];

function complaints(text: string): string[] {
  return FORBIDDEN.flatMap(([pattern, why]) => (pattern.test(text) ? [why] : []));
}

describe("tests", () => {
  it("fake the world and never our own modules", () => {
    const files = readdirSync(TEST, { recursive: true, encoding: "utf8" }).filter(
      (file) => file.endsWith(".ts") && !file.endsWith("no-mocks.test.ts"),
    );
    expect(files.length).toBeGreaterThan(20);
    expect(
      files.flatMap((file) =>
        complaints(readFileSync(join(TEST, file), "utf8")).map((why) => `${file} ${why}`),
      ),
    ).toEqual([]);
  });

  it.each([
    ['vi.mock("../src/x.ts")', "fakes a module of our own"],
    ["vi.fn()", "fakes a module of our own"],
    ['it.only("x", () => {})', "runs alone"],
    ['describe.skip("x", () => {})', "is skipped without a printed reason"],
    ["expect(true).toBe(true)", "asserts nothing"],
  ])("would be stopped for %s", (line, why) => {
    expect(complaints(line)).toEqual([why]);
  });
});
