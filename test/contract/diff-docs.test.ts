import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { RISKS } from "../../src/domain/diff/change.ts";
import { countRisks } from "../../src/domain/diff/risk.ts";

const page = readFileSync("docs/diff.md", "utf8");
const table = /<!-- risks:begin[^\n]*\n([\s\S]*?)<!-- risks:end -->/.exec(page)?.[1] ?? "";

/** Names in the first column of the table, in its order. */
function firstColumn(text: string): readonly string[] {
  return [...text.matchAll(/^\| `([a-z]+)` \|/gm)].map(([, name = ""]) => name);
}

it("the page of comparisons lists every risk once, the worst first", () => {
  const worstFirst = [...countRisks(RISKS.map((risk) => ({ risk }))).keys()];
  expect(firstColumn(table)).toEqual(worstFirst);
  expect([...worstFirst].sort()).toEqual([...RISKS].sort());
});

it("would notice a risk that the page does not have", () => {
  expect(firstColumn(table.replace(/^\| `voice`.*\n/m, ""))).not.toContain("voice");
});
