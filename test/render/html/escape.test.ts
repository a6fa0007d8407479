import { describe, expect, it } from "vitest";
import { escapeHtml, safeHref } from "../../../src/render/html/escape.ts";
import { HOSTILE } from "../markdown/hostile-strings.ts";

describe("text in HTML", () => {
  it("has no character that could open a tag or end an attribute", () => {
    for (const text of HOSTILE)
      expect(escapeHtml(text)).not.toMatch(/[<>"'`]|&(?!(?:amp|lt|gt|quot|#39|#96);)/);
  });

  it("shows hidden characters", () => {
    expect(escapeHtml("a\u202eb\u0000")).toBe("a⟨U+202E⟩b⟨U+0000⟩");
  });

  it.each([
    ["https://github.example/acme?a=1&b=2", "https://github.example/acme?a=1&amp;b=2"],
    ["./v1.html", "./v1.html"],
    ["#top", "#top"],
    ["javascript:alert(1)", "#"],
    ["JaVaScRiPt:alert(1)", "#"],
    ["data:text/html,x", "#"],
    ["//evil.example", "#"],
    [" https://evil.example", "#"],
    ['https://evil.example/" onclick="x', "#"],
  ])("links %s to %s", (url, href) => {
    expect(safeHref(url)).toBe(href);
  });
});
