import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { REASON_CODES } from "../../src/domain/result/reason-codes.ts";

const ROOT = join(import.meta.dirname, "../..");
const codes = Object.keys(REASON_CODES);

function textOf(folder: string, except: string): string {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(except))
    .map((file) => readFileSync(join(ROOT, folder, file), "utf8"))
    .join("\n");
}

/** Codes that the text names in quotes. */
function named(text: string): Set<string> {
  return new Set(codes.filter((code) => text.includes(`"${code}"`)));
}

describe("reason codes", () => {
  it("are all given by the code: none is left over", () => {
    const given = named(textOf("src", "reason-codes.ts"));
    expect(codes.filter((code) => !given.has(code))).toEqual([]);
  });

  it("are all reached by a test", () => {
    const tested = named(textOf("test", "reason-codes.test.ts"));
    expect(codes.filter((code) => !tested.has(code))).toEqual([]);
  });

  it("are all documented, and nothing else is", () => {
    const documented = readFileSync(join(ROOT, "docs/reason-codes.md"), "utf8").matchAll(
      /^\| `([a-z-]+)` \|/gm,
    );
    expect([...documented].map((match) => match[1])).toEqual(codes);
  });

  it("would be missed if a code were not named", () => {
    expect(named('reason("drift")')).toEqual(new Set(["drift"]));
  });
});
