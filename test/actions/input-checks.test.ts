import { describe, expect, it } from "vitest";
import {
  flag,
  lines,
  oneOf,
  optionalId,
  optionalInteger,
  optionalLine,
  optionalVersion,
  repositoryPath,
  requiredLines,
  requiredText,
  requiredVersion,
} from "../../src/actions/input-checks.ts";

function thrownBy(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return error;
  }
}

describe("inputs of an action", () => {
  it("reads one entry a line, at least one and at most twenty", () => {
    expect(requiredLines("settings", " a.yml\r\n\nb.yml\na.yml\n")).toEqual(["a.yml", "b.yml"]);
    for (const text of ["", "\n \n", Array.from({ length: 21 }, (_, index) => index).join("\n")])
      expect(thrownBy(() => requiredLines("settings", text))).toMatchObject({ code: "INPUT_INVALID" });
  });

  it("reads a number that GitHub gave, larger than a year's worth of seconds too", () => {
    expect(optionalId("run-id", "19283746501")).toBe(19_283_746_501);
    expect(optionalId("run-id", "")).toBeUndefined();
    for (const text of ["0", "-1", "1.5", "1e3", "41/../42", "９", "1".repeat(16)])
      expect(thrownBy(() => optionalId("run-id", text))).toMatchObject({ code: "INPUT_INVALID" });
  });

  it.each(["v12", "12"])("reads version %s", (text) => expect(optionalVersion("version", text)).toBe(12));

  it.each(["latest", "v0", "v", "-1", "1.2", "v012", "1e3", "v9999999999", "v1 ", "٣", "v1\n"])(
    "takes %j for no version, and says how to write one",
    (text) => {
      expect(thrownBy(() => optionalVersion("version", text))).toMatchObject({
        message: expect.stringContaining('Input "version" is'),
        hint: "Write it like v42.",
      });
    },
  );

  it("wants what is required", () => {
    expect(() => requiredVersion("version", "")).toThrow('Input "version" is missing');
    expect(thrownBy(() => requiredText("reason", ""))).toMatchObject({
      code: "INPUT_INVALID",
      hint: "Pass `reason:` in the step's `with:`.",
      exitCode: 2,
    });
  });

  it("reads flags strictly", () => {
    expect([flag("record", "true"), flag("record", "False")]).toEqual([true, false]);
    for (const text of ["", "yes", "1", "on", "truee"])
      expect(() => flag("record", text)).toThrow('Input "record" is');
  });

  it("names what it would take", () => {
    expect(() => oneOf("phase", "aproval", ["request", "confirm"])).toThrow('Input "phase" is "aproval"');
    expect(() => oneOf("phase", "__proto__", ["request", "confirm"])).toThrow();
  });

  it.each(["0", "65", "-1", "1.5", "8 ", "0x10", "NaN", "99999999999999"])(
    "takes %j for no number of 1 to 64",
    (text) => expect(() => optionalInteger("concurrency", text, 1, 64)).toThrow("Input"),
  );

  it("reads entries one a line", () => {
    expect(lines("tags", " smoke \r\n\nsmoke\nvoice")).toEqual(["smoke", "voice"]);
    expect(lines("tags", "")).toEqual([]);
  });

  it.each([
    ["greenroom.yml", "greenroom.yml"],
    ["./agents//hotel/greenroom.yml", "agents/hotel/greenroom.yml"],
    ["agents\\hotel\\greenroom.yml", "agents/hotel/greenroom.yml"],
  ])("reads the path %s", (text, path) => expect(repositoryPath("settings", text)).toBe(path));

  it.each([
    "/etc/passwd",
    "../x.yml",
    "a/../../x",
    "C:\\x.yml",
    "",
    "a\nb",
    "a\u0000b",
    "--upload-pack=x",
    "..\\x",
  ])("takes %j for no path within the repository", (text) =>
    expect(() => repositoryPath("settings", text)).toThrow('Input "settings"'),
  );

  it("refuses control characters, several lines and very long texts", () => {
    expect(() => optionalLine("note", "a\u001b[2Jb")).toThrow("control characters");
    expect(() => optionalLine("note", "a\nb")).toThrow("several lines");
    expect(() => optionalLine("note", "x".repeat(4001))).toThrow("4001 characters");
  });
});
