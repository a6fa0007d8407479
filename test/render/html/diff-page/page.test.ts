import { describe, expect, it } from "vitest";
import { renderDiffPage } from "../../../../src/render/html/diff-page/page.ts";
import { diffOf, topic } from "../../../domain/diff/make-snapshot.ts";

const PETS = diffOf(
  { "topics/pets": topic({ content: "Dogs are welcome for 20 € a night." }) },
  { "topics/pets": topic({ content: "Dogs are welcome for 25 € a night." }) },
);

describe("the comparison as a page", () => {
  it("puts old beside new and marks the words that differ", () => {
    const html = renderDiffPage(PETS);
    expect(html).toContain('<td class="old" dir="auto">Dogs are welcome for <del>20</del> € a night.</td>');
    expect(html).toContain('<td class="new" dir="auto">Dogs are welcome for <ins>25</ins> € a night.</td>');
  });

  it("names no address and has no style or handler in a tag", () => {
    const html = renderDiffPage(PETS);
    expect(html).not.toMatch(/https?:|\son[a-z]+=|\sstyle=|\ssrc=/);
    expect(html).toMatch(
      /default-src 'none'; style-src 'sha256-[\w+/]{43}='; script-src 'sha256-[\w+/]{43}='/,
    );
  });
});
