import { describe, expect, it } from "vitest";
import type { ReviewSuggestions, SuggestionComment } from "../../../src/ports/review-suggestions.ts";

export interface SuggestionsUnderTest {
  readonly suggestions: ReviewSuggestions;
  readonly readOnly: ReviewSuggestions;
  /** Bodies of the comments that are on pull request 7. */
  bodies(): readonly string[];
}

export const PATH = "agent/topics/terrace.yaml";
/** Thirty lines, all new. */
export const PATCH = `@@ -0,0 +1,30 @@\n${Array.from({ length: 30 }, (_, at) => `+line ${at + 1}`).join("\n")}`;

export const comment = (line: number, key = String(line).padStart(16, "0")): SuggestionComment => ({
  path: PATH,
  startLine: line,
  line,
  body: `about line ${line}`,
  key,
});
export const review = (comments: readonly SuggestionComment[], agent = "corner-cafe") => ({
  agent,
  comments,
  heading: (count: number) => `${count} changes`,
});

/** What every implementation does. Pull request 7 changes PATH by PATCH. */
export function describeReviewSuggestions(
  name: string,
  make: () => SuggestionsUnderTest | Promise<SuggestionsUnderTest>,
): void {
  describe(`review suggestions: ${name}`, () => {
    it("reads what the pull request changes", async () => {
      const { suggestions } = await make();
      expect(await suggestions.readChangedFiles(7)).toContainEqual({ path: PATH, patch: PATCH });
    });

    it("posts each suggestion once, and only what is new the next time", async () => {
      const { suggestions, bodies } = await make();
      expect(await suggestions.post(7, review([comment(1), comment(2)]))).toMatchObject({
        outcome: "posted",
        comments: 2,
      });
      expect(await suggestions.post(7, review([comment(1), comment(2)]))).toEqual({ outcome: "unchanged" });
      expect(await suggestions.post(7, review([comment(2), comment(3)]))).toMatchObject({ comments: 1 });
      expect(bodies()).toEqual(["about line 1", "about line 2", "about line 3"]);
    });

    it("posts nothing for nothing", async () => {
      const { suggestions, bodies } = await make();
      expect(await suggestions.post(7, review([]))).toEqual({ outcome: "unchanged" });
      expect(bodies()).toEqual([]);
    });

    it("posts at most twenty at a time", async () => {
      const { suggestions, bodies } = await make();
      const all = Array.from({ length: 30 }, (_, at) => comment(at + 1));
      expect(await suggestions.post(7, review(all))).toMatchObject({ comments: 20 });
      expect(await suggestions.post(7, review(all))).toMatchObject({ comments: 10 });
      expect(bodies()).toHaveLength(30);
    });

    it("keeps two agents apart", async () => {
      const { suggestions, bodies } = await make();
      await suggestions.post(7, review([comment(1)]));
      await suggestions.post(7, review([comment(1)], "other-agent"));
      expect(bodies()).toHaveLength(2);
    });

    it("says that a token may not write", async () => {
      const { readOnly, bodies } = await make();
      expect(await readOnly.post(7, review([comment(1)]))).toMatchObject({ outcome: "not-permitted" });
      expect(bodies()).toEqual([]);
    });
  });
}
