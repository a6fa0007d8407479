import { describe, expect, it } from "vitest";
import type { DraftFiles } from "../../../src/ports/draft-files.ts";

export interface DraftFilesUnderTest {
  readonly files: DraftFiles;
  read(path: string): string | undefined;
  /** As somebody else would. */
  write(path: string, text: string): void;
}

/** What every implementation of draft files does. There is `agent/a.yaml` with the text `one\n`. */
export function describeDraftFiles(name: string, make: () => DraftFilesUnderTest): void {
  describe(`draft files: ${name}`, () => {
    it("replaces a text that is as it was read", async () => {
      const { files, read } = make();
      expect(await files.replace("agent/a.yaml", "one\n", "two\n")).toEqual({ outcome: "written" });
      expect(read("agent/a.yaml")).toBe("two\n");
    });

    it("leaves a text alone that somebody else changed", async () => {
      const { files, read, write } = make();
      write("agent/a.yaml", "three\n");
      expect(await files.replace("agent/a.yaml", "one\n", "two\n")).toEqual({ outcome: "changed" });
      expect(read("agent/a.yaml")).toBe("three\n");
    });

    it("creates nothing", async () => {
      const { files, read } = make();
      expect(await files.replace("agent/b.yaml", "", "two\n")).toEqual({ outcome: "changed" });
      expect(read("agent/b.yaml")).toBeUndefined();
    });

    it("never leaves the repository", async () => {
      const { files } = make();
      expect(await files.replace("agent/../../x.yaml", "one\n", "two\n")).toMatchObject({
        outcome: "refused",
      });
    });
  });
}
