import { describe, expect, it } from "vitest";
import { renderJunit } from "../../src/render/junit.ts";
import { elementsNamed, readXml } from "../support/read-xml.ts";
import { errorCase, failedCase, HOSTILE_TEXT, passedCase, resultsOf } from "../support/small-results.ts";

const failed = failedCase("How much is breakfast?", "Breakfast is free.", "18 €");

describe("JUnit XML", () => {
  it("tells a wrong bot (failure) from what could not be measured (error)", () => {
    const root = readXml(renderJunit(resultsOf([passedCase(), failed, errorCase("socket hang up")])));
    expect(root.name).toBe("testsuites");
    expect(Object.fromEntries(root.attributes)).toMatchObject({
      tests: "3",
      failures: "1",
      errors: "1",
      time: "2.100",
    });
    const failures = elementsNamed(root, "failure");
    expect(failures).toHaveLength(1);
    expect(failures[0]?.attributes.get("message")).toBe(
      'expected the reply to contain "18 €", the bot said "Breakfast is free."',
    );
    expect(elementsNamed(root, "error").map((one) => one.text)).toEqual(["socket hang up"]);
  });

  it("groups cases by file, with counts of their own, and says where each is", () => {
    const root = readXml(renderJunit(resultsOf([passedCase(), failed, passedCase({ id: "b" })])));
    const suites = elementsNamed(root, "testsuite");
    expect(
      suites.map((one) => [
        one.attributes.get("name"),
        one.attributes.get("tests"),
        one.attributes.get("failures"),
      ]),
    ).toEqual([
      ["tests/smoke.test.yaml", "2", "0"],
      ["tests/money.test.yaml", "1", "1"],
    ]);
    const testcase = elementsNamed(root, "testcase")[2];
    expect(testcase?.attributes.get("line")).toBe("12");
    expect(testcase?.attributes.get("time")).toBe("0.021");
  });

  it("carries what was tested, and each case's channel, covers and tags, as properties", () => {
    const root = readXml(renderJunit(resultsOf([passedCase()])));
    const named = (name: string) =>
      elementsNamed(root, "property")
        .filter((one) => one.attributes.get("name") === name)
        .map((one) => one.attributes.get("value"));
    expect(named("version")).toEqual(["v42"]);
    expect(named("channel")).toEqual(["chat"]);
    expect(named("covers")).toEqual(["topics/opening-hours"]);
    expect(named("tag")).toEqual(["smoke"]);
  });

  it("is never green for a run that proves nothing", () => {
    const problem = { code: "no-tests", message: "No conversation was selected." } as const;
    const root = readXml(renderJunit(resultsOf([], { problem, verdict: "error" })));
    expect(root.attributes.get("errors")).toBe("1");
    expect(elementsNamed(root, "error")[0]?.attributes.get("message")).toBe(problem.message);
    expect(readXml(renderJunit(resultsOf([]))).attributes.get("errors")).toBe("1");
  });

  it("stays well-formed whatever a bot, a title or a file name says", () => {
    const hostile = failedCase(HOSTILE_TEXT, HOSTILE_TEXT, HOSTILE_TEXT, {
      id: HOSTILE_TEXT,
      title: HOSTILE_TEXT,
      covers: [HOSTILE_TEXT],
      location: { file: `${HOSTILE_TEXT}.yaml`, line: 1, column: 1 },
    });
    const xml = renderJunit(resultsOf([hostile, errorCase(HOSTILE_TEXT)], { agent: HOSTILE_TEXT }));
    const root = readXml(xml);
    expect(elementsNamed(root, "script")).toEqual([]);
    expect(elementsNamed(root, "system-out")[0]?.text).toContain("<script>alert(1)</script>");
    expect(elementsNamed(root, "failure")[0]?.attributes.get("message")).toContain("\n## All passed\n");
  });

  it("survives every single character", () => {
    const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).join("");
    const odd = `${all}\ud800\udfff\ufffe\uffff\u{1f600}\u{10ffff}`;
    const root = readXml(renderJunit(resultsOf([failedCase(odd, odd, odd)])));
    expect(elementsNamed(root, "system-out")[0]?.text).toContain("\u{1f600}");
  });

  it("is checked by a reader that notices what is wrong", () => {
    const head = '<?xml version="1.0" encoding="UTF-8"?>';
    for (const broken of [
      "<a>&</a>",
      '<a b="<"/>',
      "<a></b>",
      "<a>\u0001</a>",
      '<a b="1" b="2"/>',
      "<a/><b/>",
      "<a>&x;</a>",
    ]) {
      expect(() => readXml(head + broken), broken).toThrow();
    }
  });
});
