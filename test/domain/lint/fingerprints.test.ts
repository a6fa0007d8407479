import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/domain/lint/finding.ts";
import { fingerprintsOf } from "../../../src/domain/lint/fingerprints.ts";
import { findings } from "../../support/findings.ts";

const FILE = "agent/topics/pets.yaml";
const at = (line: number, more: Partial<Finding> = {}): Finding[] =>
  findings(1, "error", { location: { file: FILE, line, column: 1 }, ...more });
const of = (list: readonly Finding[], text: string) => fingerprintsOf(list, [{ path: FILE, text }]);

describe("the fingerprint of a finding", () => {
  it("stays when lines move, are indented anew or end otherwise", () => {
    const before = of(at(2), "name: Pets\nnmae: Cats\n");
    expect(of(at(5), "name: Pets\n\n# why\n\n    nmae:   Cats\r\n")).toEqual(before);
  });

  it("is another one for another line, rule, file or item", () => {
    const text = "nmae: Pets\nnmae: Cats\n";
    const all = [
      ...at(1),
      ...at(2),
      ...at(1, { rule: "wrong-type" }),
      ...at(1, { item: "topics/pets" }),
      ...at(1, { location: { file: "other.yaml", line: 1, column: 1 } }),
    ];
    expect(new Set(of(all, text)).size).toBe(5);
  });

  it("numbers what is alike, in order, so that no two are the same", () => {
    const prints = of([...at(1), ...at(2), ...at(3)], "x: 1\nx: 1\nx: 1\n");
    expect(new Set(prints).size).toBe(3);
    expect(prints.map((print) => print.split(":")[1])).toEqual(["1", "2", "3"]);
    expect(new Set(prints.map((print) => print.split(":")[0])).size).toBe(1);
  });

  it("holds nothing of a line that may hold a secret, whichever finding says so", () => {
    const list = (message: string) => [...at(1, { hideLine: true, message }), ...at(1, { rule: "other" })];
    expect(of(list("It looks like a key."), "token: one\n")).toEqual(
      of(list("It looks like a key."), "token: another\n"),
    );
  });

  it("is there for files that were not read and lines that are not there", () => {
    expect(of(at(99), "")[0]).toMatch(/^[0-9a-f]{32}:1$/);
    expect(fingerprintsOf(at(1), [])[0]).toMatch(/^[0-9a-f]{32}:1$/);
  });

  it("are told of very many in one long file, for which more than linear time would be too much", () => {
    const text = "key: value\n".repeat(200_000);
    const list = findings(200_000);
    expect(new Set(of(list, text)).size).toBe(200_000);
  });
});
