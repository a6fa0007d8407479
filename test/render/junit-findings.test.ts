import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/domain/lint/finding.ts";
import { renderJunitFindings } from "../../src/render/junit-findings.ts";
import { findings, HOSTILE_TEXTS } from "../support/findings.ts";
import { elementsNamed, readXml } from "../support/read-xml.ts";

const read = (list: readonly Finding[], filePaths: readonly string[] = []) =>
  readXml(renderJunitFindings({ agent: "corner-cafe", findings: list, filePaths }));

describe("findings as JUnit XML", () => {
  it("are failures when they are errors; warnings and notes pass and say what they say", () => {
    const root = read([...findings(2), ...findings(1, "warning"), ...findings(1, "note")]);
    expect(Object.fromEntries(root.attributes)).toMatchObject({ tests: "4", failures: "2", errors: "0" });
    const failures = elementsNamed(root, "failure");
    expect(failures.map(({ attributes }) => attributes.get("type"))).toEqual(["unknown-key", "unknown-key"]);
    expect(failures[0]?.attributes.get("message")).toBe("`nmae` is not a known key, number 1.");
    expect(failures[0]?.text).toContain("agent/topics/pets.yaml:1:3: error:");
    expect(failures[0]?.text).toContain("Did you mean `name`?");
    expect(elementsNamed(root, "system-out").map(({ text }) => text.split(":")[3])).toEqual([
      " warning",
      " note",
    ]);
  });

  it("are one suite a file; a file without findings is one case that passed", () => {
    const elsewhere = findings(1, "error", { location: { file: "b.yaml", line: 9, column: 2 } });
    const root = read([...findings(3), ...elsewhere], ["agent/topics/pets.yaml", "b.yaml", "clean.yaml"]);
    const suites = elementsNamed(root, "testsuite").map(({ attributes }) => [
      attributes.get("name"),
      attributes.get("tests"),
      attributes.get("failures"),
    ]);
    expect(suites).toEqual([
      ["agent/topics/pets.yaml", "3", "3"],
      ["b.yaml", "1", "1"],
      ["clean.yaml", "1", "0"],
    ]);
    expect(root.attributes.get("tests")).toBe("5");
    expect(elementsNamed(root, "testcase").at(-2)?.attributes.get("line")).toBe("9");
    expect(elementsNamed(root, "testcase").at(-1)?.attributes.get("name")).toBe("no errors");
  });

  it("have counts that are those of what is in them", () => {
    const root = read([...findings(7), ...findings(5, "warning")], ["x.yaml", "y.yaml"]);
    expect(elementsNamed(root, "testcase")).toHaveLength(Number(root.attributes.get("tests")));
    expect(elementsNamed(root, "failure")).toHaveLength(Number(root.attributes.get("failures")));
  });

  it.each(HOSTILE_TEXTS)("stay well-formed, with no element of a foreign text: %j", (hostile) => {
    const list = findings(1, "error", {
      message: hostile,
      hint: hostile,
      rule: hostile,
      item: hostile,
      location: { file: hostile, line: 1, column: 1 },
    });
    const root = read([...list, ...list.map((one): Finding => ({ ...one, severity: "note" }))], [hostile]);
    expect(elementsNamed(root, "script")).toEqual([]);
    expect(elementsNamed(root, "testcase")).toHaveLength(2);
  });
});
