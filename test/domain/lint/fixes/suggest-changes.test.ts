import { describe, expect, it } from "vitest";
import type { Finding, SuggestedEdit } from "../../../../src/domain/lint/finding.ts";
import { readHunks } from "../../../../src/domain/lint/fixes/patch-hunks.ts";
import { suggestChanges } from "../../../../src/domain/lint/fixes/suggest-changes.ts";

const PATCH = `@@ -1,3 +1,4 @@
 name: Terrace
-content: Sunny.
+conten: Sunny.
+enabled: true
 actions:
@@ -20,2 +21,2 @@ actions:
   - a
-  - c
+  - b
\\ No newline at end of file`;
const PATH = "agent/topics/terrace.yaml";

function finding(
  [line, column, endLine, endColumn]: [number, number, number, number],
  text: string,
  replaces?: string,
  more: Partial<Finding> = {},
): Finding {
  const location = { file: PATH, line, column, endLine, endColumn };
  const edit: SuggestedEdit = {
    kind: "fix",
    location,
    text,
    ...(replaces === undefined ? {} : { replaces }),
  };
  return { rule: "unknown-key", severity: "error", message: "Wrong.", location, edit, ...more };
}
const RENAME = finding([2, 1, 2, 7], "content", "conten");
const suggest = (...findings: Finding[]) => suggestChanges(findings, [{ path: PATH, patch: PATCH }]);

describe("the new side of a diff", () => {
  it("has its hunks' lines with their numbers", () => {
    expect(readHunks(PATCH)).toEqual([
      { start: 1, lines: ["name: Terrace", "conten: Sunny.", "enabled: true", "actions:"] },
      { start: 21, lines: ["  - a", "  - b"] },
    ]);
  });

  it.each([
    "",
    "@@",
    "@@ -1 +x @@\n+a",
    "+a\n+b",
    "@@ -1,0 +0,0 @@",
    "@@ -1 +1,999999999 @@",
    `@@ -1 +1 @@ ${"x".repeat(9999)}`,
  ])("is empty for what is no diff: %j", (patch) => {
    expect(readHunks(patch)).toEqual([]);
  });

  it("takes a line of the file that looks like a heading for a line of the file", () => {
    expect(readHunks("@@ -1 +1,2 @@\n+@@ -9 +9 @@\n+x")).toEqual([{ start: 1, lines: ["@@ -9 +9 @@", "x"] }]);
  });
});

describe("suggested changes", () => {
  it("are whole lines as they should be", () => {
    expect(suggest(RENAME)).toMatchObject([
      { path: PATH, startLine: 2, line: 2, lines: ["content: Sunny."], finding: RENAME },
    ]);
  });

  it("may take several lines, and take one away", () => {
    expect(suggest(finding([21, 6, 22, 6], "", "\n  - b"))).toMatchObject([
      { startLine: 21, line: 22, lines: ["  - a"] },
    ]);
  });

  it.each<[string, Finding]>([
    ["outside of the diff", finding([9, 1, 9, 2], "x", "a")],
    ["across two hunks", finding([4, 1, 21, 2], "x", "a")],
    ["which read differently where they were found", finding([2, 1, 2, 7], "content", "contnt")],
    ["that nobody knows the old text of", finding([2, 1, 2, 7], "content")],
    ["that may hold a secret", { ...RENAME, hideLine: true }],
    ["that end before they begin", finding([3, 1, 2, 1], "x", "")],
    ["with places that no file has", finding([2, 1, 2_000_000_000, 1], "x", "conten")],
  ])("are not made for lines %s", (_, one) => {
    expect(suggest(one)).toEqual([]);
  });

  it("are not made for files that the pull request does not show", () => {
    expect(suggestChanges([RENAME], [{ path: PATH }, { path: "other.yaml", patch: PATCH }])).toEqual([]);
  });

  it("are made once for two findings that want the same", () => {
    expect(suggest(RENAME, { ...RENAME, rule: "other" })).toHaveLength(1);
  });

  it("keep their key when they move, and change it with what they say", () => {
    const [here] = suggest(RENAME);
    const moved = PATCH.replace("@@ -1,3 +1,4 @@", "@@ -1,3 +1,5 @@\n+# moved");
    const [there] = suggestChanges(
      [finding([3, 1, 3, 7], "content", "conten")],
      [{ path: PATH, patch: moved }],
    );
    const [other] = suggest(finding([2, 1, 2, 7], "contents", "conten"));
    expect(there?.key).toBe(here?.key);
    expect(other?.key).not.toBe(here?.key);
    expect(here?.key).toMatch(/^[0-9a-f]{16}$/);
  });

  it("of two equal lines have two keys", () => {
    const patch = "@@ -1 +1,2 @@\n+x: 1\n+x: 1";
    const keys = suggestChanges(
      [finding([1, 1, 1, 2], "y", "x"), finding([2, 1, 2, 2], "y", "x")],
      [{ path: PATH, patch }],
    ).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });

  it("are not made where lines end with CRLF", () => {
    expect(suggestChanges([RENAME], [{ path: PATH, patch: PATCH.replaceAll("\n", "\r\n") }])).toEqual([]);
  });
});
