import { describe, expect, it } from "vitest";
import { renderDiff } from "../../../src/render/markdown/diff.ts";
import { diffOf, topic } from "../../domain/diff/make-snapshot.ts";

const diff = diffOf({ "topics/a": topic() }, { "topics/a": topic({ content: "Another answer." }) });
const lastLine = (from: object, to: object): string => {
  const { digest: _, ...fromSide } = diff.from;
  const { digest: __, ...toSide } = diff.to;
  return (
    renderDiff({ ...diff, from: { ...fromSide, ...from }, to: { ...toSide, ...to } })
      .trimEnd()
      .split("\n")
      .at(-1) ?? ""
  );
};
const DIGEST = `sha256:${"0123456789ab".padEnd(64, "c")}` as const;

describe("the last line of a job summary", () => {
  it("names both sides by their digests", () => {
    expect(lastLine({ digest: DIGEST }, { digest: DIGEST })).toBe(
      "<sub>from digest `0123456789ab` to digest `0123456789ab`</sub>",
    );
  });

  it("names a side that was read in part by where its files are", () => {
    expect(lastLine({ commit: "89abcde".padEnd(40, "0") }, {})).toMatch(
      /^<sub>from commit 89abc(?:&#8203;)?de to the files of the work tree<\/sub>$/,
    );
  });

  it("says that there was nothing", () => {
    expect(lastLine({ nothing: true }, { digest: DIGEST })).toMatch(/^<sub>from nothing to digest /);
  });
});
