import { describe, expect, it } from "vitest";
import { decidePublish, type PublishFacts } from "../../../src/domain/version/decide-publish.ts";
import { AGENT, chain, digestOf, published } from "../../support/ledger.ts";

const facts: PublishFacts = {
  digest: digestOf(3),
  commit: "c".repeat(40),
  note: "Dogs are welcome on the ground floor",
  minWords: 4,
  isBehindNewest: false,
};
const { state } = chain([published(1), published(2, "Winter breakfast hours and new valet number")]);
const reasonOf = (more: Partial<PublishFacts>) => {
  const decision = decidePublish(state, { ...facts, ...more });
  return decision.decision === "proceed" ? "proceed" : decision.reason.code;
};

describe("deciding to publish", () => {
  it("gives the next number and its tag", () => {
    expect(decidePublish(state, facts)).toEqual({
      decision: "proceed",
      number: 3,
      tag: `${AGENT}/v3`,
      note: facts.note,
    });
    const first = decidePublish(chain([]).state, { ...facts, isBehindNewest: undefined });
    expect(first).toMatchObject({ decision: "proceed", number: 1 });
  });

  it("compares with the newest version only: what was live once may be published again", () => {
    expect(reasonOf({ digest: digestOf(2) })).toBe("nothing-to-publish");
    expect(reasonOf({ digest: digestOf(1) })).toBe("proceed");
  });

  it("stops when the commit is behind the newest version, and when nobody can tell", () => {
    expect(reasonOf({ isBehindNewest: true })).toBe("published-at-older-commit");
    expect(reasonOf({ isBehindNewest: undefined })).toBe("published-at-older-commit");
  });

  it("judges the note last, and against the note before", () => {
    expect(reasonOf({ note: "wip" })).toBe("publish-note-vague");
    expect(reasonOf({ note: "Winter breakfast hours and new valet number" })).toBe("publish-note-vague");
    expect(reasonOf({ note: "wip", digest: digestOf(2) })).toBe("nothing-to-publish");
  });
});
