import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { renderMarkdownDelivery } from "../../../src/render/markdown/delivery.ts";
import { byteLength } from "../../../src/render/markdown/fit-blocks.ts";
import { deliveryResult, HOSTILE } from "../../support/delivery-result.ts";

const render = (...args: Parameters<typeof deliveryResult>) =>
  renderMarkdownDelivery(deliveryResult(...args));

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}
function nodes(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(nodes)];
}
const parsed = (text: string) =>
  nodes(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));

describe("a delivery in Markdown", () => {
  it("says first what happened", () => {
    const text = render();
    expect(text).toContain("## ✅ live ← v2");
    expect(text).toContain("**live runs v2, which replaces v1, verified.** · smoke 3 of 3 · 900 ms");
    expect(text).toMatch(/\| ✅ \| `approval` \| approved by/);
    expect(text).toContain("ledger position 42");
  });

  it("tells gates that could not be judged from those that block", () => {
    const reason = {
      code: "step-skipped",
      message: "Not verified.",
      hint: "Deploy it there first.",
    } as const;
    const text = render(
      {
        gates: [
          { gate: "step-order", status: "unknown", reason },
          { gate: "regression", status: "blocked", reason: { ...reason, code: "regression-missing" } },
        ],
      },
      "stop",
      [reason],
    );
    expect(text).toContain("| ⚠️ | `step-order` | `step-skipped` Not verified.<br>Deploy it there first. |");
    expect(text).toContain("| ❌ | `regression` |");
  });

  it("lists what goes away with a rollback", () => {
    const undone = [
      { version: 2, note: "New valet number", authors: ["Mara"], publishedAt: "2026-11-19T10:00:00Z" },
    ];
    expect(render({ kind: "rollback", version: 1, undone })).toContain("- **v2** New valet number · Mara");
  });

  it("lets no text of others become structure, link or mention", () => {
    const reason = { code: "delivery-refused", message: HOSTILE, hint: HOSTILE } as const;
    const text = render(
      {
        note: HOSTILE,
        kind: "rollback",
        environment: HOSTILE,
        gates: [
          { gate: "approval", status: "passed", detail: HOSTILE },
          { gate: "regression", status: "blocked", reason: { ...reason, message: `${HOSTILE}!` } },
        ],
        undone: [{ version: 3, note: HOSTILE, authors: [HOSTILE], publishedAt: HOSTILE }],
        settled: { deployment: "live-1", version: 1, outcome: "failed", message: HOSTILE },
      },
      "stop",
      [reason],
    );
    const found = parsed(text);
    const types = found.map(({ type }) => type);
    for (const type of ["link", "image", "code"]) expect(types).not.toContain(type);
    const html = found.filter(({ type }) => type === "html").map(({ value }) => value);
    expect(new Set(html)).toEqual(new Set(["<sub>", "</sub>", "<br>"]));
    expect(found.filter(({ type }) => type === "heading")).toHaveLength(2);
    const shown = found.flatMap(({ type, value }) => (type === "text" ? [value ?? ""] : [])).join("");
    expect(shown).not.toMatch(/@org|#1\b|[\p{Cc}\u202e]/u);
  });

  it("stays within its budget", () => {
    const undone = Array.from({ length: 500 }, (_, index) => ({
      version: 501 - index,
      note: "🎉".repeat(5_000),
      authors: ["x".repeat(5_000)],
      publishedAt: "2026-11-19T10:00:00Z",
    }));
    const text = renderMarkdownDelivery(deliveryResult({ kind: "rollback", version: 1, undone }), 60_000);
    expect(byteLength(text)).toBeLessThanOrEqual(60_000);
  });
});
