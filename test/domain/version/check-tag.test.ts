import { describe, expect, it } from "vitest";
import { findTagProblem } from "../../../src/domain/version/check-tag.ts";
import { renderTagMessage } from "../../../src/domain/version/tag-message.ts";
import { AGENT, digestOf } from "../../support/ledger.ts";

const commit = "1".repeat(40);
const version = { number: 3, commit, tag: `${AGENT}/v3`, digest: digestOf(3) };
const facts = { note: "Dogs are welcome now", agent: AGENT, version: 3, digest: digestOf(3) };
const problem = (message: string | undefined, at = commit) =>
  findTagProblem(version, AGENT, { commit: at, ...(message === undefined ? {} : { message }) });

describe("a version's tag is held against the ledger", () => {
  it("and agrees when it is the one that publishing wrote", () => {
    expect(problem(renderTagMessage(facts))).toBeUndefined();
  });

  it.each([
    ["another digest", { ...facts, digest: digestOf(4) }, "carries digest"],
    ["another version", { ...facts, version: 4 }, "says that it is v4 of corner-cafe, not v3"],
    ["another agent", { ...facts, agent: "other" }, "says that it is v3 of other, not v3 of corner-cafe"],
  ])("and is refused with %s", (_name, said, words) => {
    expect(problem(renderTagMessage(said))).toContain(words);
  });

  it("and is refused at another commit, whatever it says", () => {
    const other = "2".repeat(40);
    expect(problem(renderTagMessage(facts), other)).toContain(
      "points to commit 222222222222, but the ledger says that v3 is commit 111111111111",
    );
    expect(problem(undefined, other)).toContain("points to commit");
  });

  it.each([undefined, "", "Signed again", "Greenroom-Digest: nothing"])(
    "and says nothing about the digest when the message is not ours: %j",
    (message) => {
      expect(problem(message)).toBeUndefined();
    },
  );
});
