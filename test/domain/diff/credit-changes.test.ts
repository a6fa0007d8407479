import { describe, expect, it } from "vitest";
import { type CreditReading, creditChanges } from "../../../src/domain/diff/credit-changes.ts";
import { renderDiffPage } from "../../../src/render/html/diff-page/page.ts";
import { AFTER, BEFORE, diffOf } from "./make-snapshot.ts";

const mara = { author: "mara", commit: "4f2c9d1".padEnd(40, "0") };
const reading = (more: number, note?: string): CreditReading => ({
  credits: new Map([
    ["topics/pet-policy", { credits: [mara], more }],
    ["topics/late-checkout", { credits: [{}], more: 0 }],
    ["topics/unknown", { credits: [mara], more: 9 }],
  ]),
  ...(note === undefined ? {} : { note }),
});

describe("credits on changes", () => {
  it("go to the items they are of, and to those told with another one", () => {
    const diff = creditChanges(diffOf(BEFORE, AFTER), reading(0));
    const [topic, sms, voice] = diff.changes;
    expect(topic?.credits).toEqual([mara]);
    expect(topic).not.toHaveProperty("moreCredits");
    expect(sms).not.toHaveProperty("credits");
    expect(sms?.includes?.[0]?.credits).toEqual([{}]);
    expect(voice).not.toHaveProperty("credits");
    expect(diff).not.toHaveProperty("notes");
  });

  it("leave everything else as it is, and say once what is missing", () => {
    const before = { ...diffOf(BEFORE, AFTER), notes: ["read this", "too shallow"] };
    const after = creditChanges(before, { credits: new Map(), note: "too shallow" });
    expect(after).toEqual(before);
    expect(creditChanges(before, reading(0, "new")).notes).toEqual(["read this", "too shallow", "new"]);
  });

  it("count what is not listed, on the page too", () => {
    const diff = creditChanges(diffOf(BEFORE, AFTER), reading(3));
    expect(diff.changes[0]?.moreCredits).toBe(3);
    expect(renderDiffPage(diff)).toContain("and in 3 earlier commits");
    expect(renderDiffPage(creditChanges(diffOf(BEFORE, AFTER), reading(0)))).not.toContain("earlier commit");
  });
});
