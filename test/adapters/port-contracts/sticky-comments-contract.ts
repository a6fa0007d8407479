import { describe, expect, it } from "vitest";
import type { StickyComments } from "../../../src/ports/sticky-comments.ts";

export interface CommentsUnderTest {
  readonly comments: StickyComments;
  readonly readOnly: StickyComments;
  /** Puts a comment of somebody else on the pull request. */
  addByOther(pullRequest: number, body: string): void;
  bodies(pullRequest: number): readonly string[];
}

export const MARKER = "<!-- greenroom:comment agent=corner-cafe -->";
export const body = (text: string) => `${MARKER}\n### ${text}\n`;

/** What every implementation of sticky comments does. `pullRequests` 7 and 8 exist. */
export function describeStickyComments(
  name: string,
  make: () => CommentsUnderTest | Promise<CommentsUnderTest>,
): void {
  describe(`sticky comments: ${name}`, () => {
    it("creates one comment, then updates that one", async () => {
      const { comments, bodies } = await make();
      const first = await comments.put(7, MARKER, body("one"));
      const second = await comments.put(7, MARKER, body("two"));
      expect([first.outcome, second.outcome]).toEqual(["created", "updated"]);
      expect(first).toMatchObject({ url: "url" in second ? second.url : "" });
      expect(bodies(7)).toEqual([body("two")]);
    });

    it("writes nothing when the text is the same", async () => {
      const { comments } = await make();
      await comments.put(7, MARKER, body("one"));
      expect(await comments.put(7, MARKER, body("one"))).toMatchObject({ outcome: "unchanged" });
    });

    it("leaves a stranger's comment with our marker alone, and says so", async () => {
      const { comments, addByOther, bodies } = await make();
      addByOther(7, body("forged"));
      const put = await comments.put(7, MARKER, body("ours"));
      expect(put).toMatchObject({ outcome: "created", notOurs: [expect.any(String)] });
      expect(bodies(7)).toEqual([body("forged"), body("ours")]);
    });

    it("keeps pull requests and agents apart", async () => {
      const { comments, bodies } = await make();
      const other = "<!-- greenroom:comment agent=corner-cafe-two -->";
      await comments.put(7, MARKER, body("seven"));
      await comments.put(8, MARKER, body("eight"));
      await comments.put(7, other, `${other}\nanother agent`);
      expect(bodies(7)).toEqual([body("seven"), `${other}\nanother agent`]);
      expect(bodies(8)).toEqual([body("eight")]);
    });

    it("does not take a comment that only quotes the marker for ours", async () => {
      const { comments, addByOther, bodies } = await make();
      addByOther(7, `> ${MARKER}\nlook at this`);
      expect(await comments.put(7, MARKER, body("ours"))).not.toHaveProperty("notOurs");
      expect(bodies(7)).toHaveLength(2);
    });

    it("says so when it may not write, and writes nothing", async () => {
      const { readOnly, bodies } = await make();
      expect(await readOnly.put(7, MARKER, body("one"))).toMatchObject({ outcome: "not-permitted" });
      expect(bodies(7)).toEqual([]);
    });

    it("refuses a body that does not begin with its marker: that is a bug of the caller", async () => {
      const { comments } = await make();
      await expect(comments.put(7, MARKER, "no marker")).rejects.toThrow("does not begin with its marker");
    });
  });
}
