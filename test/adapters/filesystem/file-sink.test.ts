import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { writeReport } from "../../../src/adapters/filesystem/file-sink.ts";
import { isUserError } from "../../../src/domain/errors.ts";

const base = mkdtempSync(join(tmpdir(), "greenroom-sink-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe("report files", () => {
  it("are written whole into a folder that is made", () => {
    const dir = join(base, "new/deeper");
    const path = writeReport(dir, "results.json", "{}\n");
    expect(isAbsolute(path)).toBe(true);
    expect(readFileSync(path, "utf8")).toBe("{}\n");
    expect(readdirSync(dir)).toEqual(["results.json"]);
  });

  it("replace an earlier report", () => {
    writeReport(base, "a.md", "long first text");
    expect(readFileSync(writeReport(base, "a.md", "née 🐕"), "utf8")).toBe("née 🐕");
  });

  it("say where and what to do when the place can't be written", () => {
    writeFileSync(join(base, "file"), "x");
    mkdirSync(join(base, "taken/results.json"), { recursive: true });
    for (const [dir, name] of [
      [join(base, "file"), "results.json"],
      [join(base, "taken"), "results.json"],
    ] as const) {
      let error: unknown;
      try {
        writeReport(dir, name, "{}");
      } catch (thrown) {
        error = thrown;
      }
      expect(isUserError(error) && [error.code, error.exitCode]).toEqual(["REPORT_NOT_WRITTEN", 3]);
    }
    expect(readdirSync(join(base, "taken"))).toEqual(["results.json"]);
  });

  it.each(["", ".", "..", "../x", "a/b", "/etc/x", "a\\b"])("have plain names, not %j", (name) => {
    expect(() => writeReport(base, name, "x")).toThrow(/plain file name/);
    expect(existsSync(join(base, "..", "x"))).toBe(false);
  });
});
