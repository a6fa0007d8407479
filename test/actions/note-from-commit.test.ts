import { describe, expect, it } from "vitest";
import { noteFromCommit } from "../../src/actions/note-from-commit.ts";

describe("the publish note of a merge", () => {
  it.each([
    ["Late checkout by SMS (#12)\n\n* one\n* two", "Late checkout by SMS"],
    ["Merge pull request #12 from acme/late-checkout\n\nLate checkout by SMS", "Late checkout by SMS"],
    ["Merge pull request #12 from acme/x\r\n\r\n  Pet fee (#11)  \r\n", "Pet fee"],
    ["Pet fee for dogs", "Pet fee for dogs"],
    ["Room (#7) is renamed", "Room (#7) is renamed"],
  ])("of %j is %j", (message, note) => expect(noteFromCommit(message)).toBe(note));

  it.each(["", "\n\n", "Merge branch 'x' into y", "Merge pull request #12 from acme/x\n\n", "(#12)"])(
    "of %j is nothing",
    (message) => expect(noteFromCommit(message)).toBeUndefined(),
  );

  it("is quick on long messages", () => {
    expect(noteFromCommit(`${" ".repeat(100_000)}x${" ".repeat(100_000)}(#1)`)).toBe("x");
  });
});
