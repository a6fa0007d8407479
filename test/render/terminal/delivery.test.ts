import { describe, expect, it } from "vitest";
import { renderTerminalDelivery } from "../../../src/render/terminal/delivery.ts";
import { makeStyle } from "../../../src/render/terminal/style.ts";
import { deliveryResult, HOSTILE } from "../../support/delivery-result.ts";

const plain = makeStyle(false);
const render = (...args: Parameters<typeof deliveryResult>) =>
  renderTerminalDelivery(deliveryResult(...args), plain);

describe("a delivery in the terminal", () => {
  it("says what runs, what it replaced, and how long it took", () => {
    expect(render()).toBe(
      [
        'live ← v2   "Winter breakfast hours"',
        "  ✔ step-order  v2 is verified in pre-release",
        "  ✔ approval    approved by @sam",
        "  live runs v2, which replaces v1, verified. · smoke 3/3 · 900 ms",
      ].join("\n"),
    );
  });

  it("names every blocked gate once, with its code and the next step", () => {
    const reason = {
      code: "approval-missing",
      message: "Nobody has approved v2.",
      hint: "greenroom approve live v2",
    } as const;
    const { smoke: _, duration: __, deployment: ___, ...rest } = deliveryResult().data;
    const text = renderTerminalDelivery(
      {
        ...deliveryResult({}, "stop", [reason]),
        data: { ...rest, gates: [{ gate: "approval", status: "blocked", reason }] },
      },
      plain,
    );
    expect(text).toContain("  ✘ approval    approval-missing: Nobody has approved v2.\n");
    expect(text).toContain("→ greenroom approve live v2");
    expect(text).toContain("Nothing was delivered.");
    expect(text.match(/Nobody has approved/g)).toHaveLength(1);
  });

  it("shows what a rollback takes away", () => {
    const text = render({
      kind: "rollback",
      version: 1,
      replaces: 3,
      dryRun: true,
      undone: [
        { version: 3, note: "Free breakfast", authors: ["@lee"], publishedAt: "2026-11-20T10:00:00Z" },
        {
          version: 2,
          note: "New valet number",
          authors: ["@jo", "Mara"],
          publishedAt: "2026-11-19T10:00:00Z",
        },
      ],
    });
    expect(text).toContain("rollback live → v1");
    expect(text).toContain("    v3  Free breakfast · @lee\n    v2  New valet number · @jo, Mara");
    expect(text).toContain("live would run v1, which replaces v3. Nothing was changed.");
  });

  it("cuts a long list of versions and says so", () => {
    const undone = Array.from({ length: 25 }, (_, index) => ({
      version: 26 - index,
      note: "n",
      authors: [],
      publishedAt: "2026-11-20T10:00:00Z",
    }));
    expect(render({ kind: "rollback", version: 1, undone })).toContain("… and 15 more versions");
  });

  it("tells a rollback that happened by itself, and the hold", () => {
    const text = render(
      {
        running: 1,
        held: 2,
        rolledBack: { version: 1, deployment: "live-43", succeeded: true, duration: 800 },
      },
      "stop",
      [{ code: "smoke-failed", message: "v2 fails 1 of 3 smoke conversations in live." }],
    );
    expect(text).toContain("live is back on v1, verified. · smoke 3/3 · 900 ms · back in 800 ms");
    expect(text).toContain("v2 is on hold.");
    expect(text).toContain("smoke-failed: v2 fails 1 of 3");
  });

  it("keeps hostile text on its line and without control characters", () => {
    const text = render(
      {
        note: HOSTILE,
        kind: "rollback",
        environment: HOSTILE,
        undone: [{ version: 3, note: HOSTILE, authors: [HOSTILE], publishedAt: HOSTILE }],
        settled: { deployment: "live-1", version: 1, outcome: "failed", message: HOSTILE },
      },
      "stop",
      [{ code: "delivery-refused", message: HOSTILE, hint: HOSTILE }],
    );
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
    for (const line of text.split("\n").slice(1)) expect(line).toMatch(/^ {2}/);
  });
});
