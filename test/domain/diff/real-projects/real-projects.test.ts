import { describe, expect, it } from "vitest";
import { CHANGE_KINDS } from "../../../../src/domain/diff/change.ts";
import { changedSentence, unchangedSentence } from "../../../../src/domain/diff/summary.ts";
import { countsOf, diffEdited, ProjectFiles, risksOf } from "./edit-project.ts";
import { PROJECTS } from "./projects.ts";

/** At least so many edits of each real project; the sample agent is one of our own. */
const FEWEST = 10;

for (const { folder, project, settings, edits } of PROJECTS)
  describe.skipIf(project === undefined)(`${folder}, when somebody`, () => {
    const read = (edit: (typeof edits)[number]["edit"]) => {
      if (project === undefined) throw new Error("expected a project");
      return diffEdited(project, settings, edit);
    };

    it("edits it in many ways", () => {
      expect(edits.length).toBeGreaterThanOrEqual(FEWEST);
      expect(new Set(edits.map(({ name }) => name)).size).toBe(edits.length);
    });

    for (const { name, edit, changed, counts, risks, fields } of edits)
      it(name, () => {
        const diff = read(edit);
        expect(changedSentence(diff)).toBe(changed);
        expect(countsOf(diff)).toBe(counts);
        expect(risksOf(diff)).toBe(risks);
        if (fields !== undefined)
          expect(diff.changes.flatMap((change) => change.fields.map(({ label }) => label))).toEqual(fields);
        expect(diff.summary).toBe([changed, unchangedSentence(diff)].filter(Boolean).join(" "));
        const total = CHANGE_KINDS.reduce((sum, kind) => sum + diff.counts[kind], 0);
        expect(total).toBe(diff.changes.length);
      });

    it("does nothing: nothing differs", () => {
      expect(read(() => undefined).changes).toEqual([]);
    });
  });

describe("the table", () => {
  it("refuses an edit that does not fit the files, so that no row passes by changing nothing", () => {
    const files = new ProjectFiles({ files: [{ path: "a.yaml", text: "x: 1\nx: 1\n" }], unreadable: [] });
    expect(() => files.replace("a.yaml", "y", "z")).toThrow("0 times");
    expect(() => files.replace("a.yaml", "x", "z")).toThrow("2 times");
    expect(() => files.remove("b.yaml")).toThrow("no file b.yaml");
    expect(() => files.rewrite(/b/, (text) => text)).toThrow("no file fits");
  });
});
