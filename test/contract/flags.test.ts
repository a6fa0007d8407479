import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FLAGS } from "../../src/domain/diff/change.ts";
import { flagTitle } from "../../src/domain/diff/flags/flag-titles.ts";

const PAGE = readFileSync(join(import.meta.dirname, "../../docs/diff.md"), "utf8");

/** The rows of the page's table of flags. */
function rows(page: string): readonly (readonly string[])[] {
  const section = /^## Flags$([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(page)?.[1] ?? "";
  return [...section.matchAll(/^\| `([a-z-]+)` \| (.*?) \| (.*?) \|$/gm)].map(([, ...cells]) => cells);
}

const documented = (page: string) => {
  const expected = FLAGS.map((code) => [code, flagTitle(code).title, flagTitle(code).about]);
  return JSON.stringify(rows(page)) === JSON.stringify(expected);
};

describe("the flags' table in the docs", () => {
  it("has every flag, in the order in which they are shown, with the words of the code", () => {
    expect(rows(PAGE).map(([code]) => code)).toEqual([...FLAGS]);
    expect(documented(PAGE)).toBe(true);
  });

  it("would not do with a flag left out or told otherwise", () => {
    expect(documented(PAGE.replace(/^\| `model-changed`.*\n/m, ""))).toBe(false);
    expect(documented(PAGE.replace("| Model changed |", "| Model |"))).toBe(false);
  });
});
