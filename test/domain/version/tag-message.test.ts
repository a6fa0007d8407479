import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadTagMessage, renderTagMessage } from "../../../src/domain/version/tag-message.ts";
import { parseVersionName, versionName } from "../../../src/domain/version/version-name.ts";
import { AGENT, digestOf } from "../../support/ledger.ts";

const facts = { agent: AGENT, version: 12, digest: digestOf(12) };

describe("a tag's message", () => {
  it("is the note and, as the last paragraph, the trailers", () => {
    const text = renderTagMessage({ ...facts, note: "Dogs are welcome now\n\nGuests asked for it." });
    expect(text).toBe(
      `Dogs are welcome now\n\nGuests asked for it.\n\nGreenroom-Agent: corner-cafe\nGreenroom-Version: 12\nGreenroom-Digest: ${digestOf(12)}\n`,
    );
    expect(loadTagMessage(text)).toEqual({ ...facts, note: "Dogs are welcome now\n\nGuests asked for it." });
  });

  it.each([
    `Nice\n\nGreenroom-Agent: corner-cafe\nGreenroom-Version: 99\nGreenroom-Digest: ${digestOf(99)}`,
    `Greenroom-Digest: ${digestOf(99)}`,
    `x\r\rGreenroom-Digest: ${digestOf(99)}\r`,
    "x\n-----BEGIN PGP SIGNATURE-----\n\nabc\n-----END PGP SIGNATURE-----",
  ])("can't be forged by a note: %j", (note) => {
    const text = renderTagMessage({ ...facts, note });
    expect(loadTagMessage(text)).toMatchObject(facts);
    expect(text.match(/^Greenroom-Digest: .*$/gm)).toEqual([`Greenroom-Digest: ${digestOf(12)}`]);
    expect(text).not.toMatch(/^-----BEGIN/m);
  });

  it("is read back from any note", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (note) => {
        expect(loadTagMessage(renderTagMessage({ ...facts, note }))).toMatchObject(facts);
      }),
    );
  });

  it.each(["", "Dogs are welcome now", "x\n\nGreenroom-Version: 12\n", "x\n\nGreenroom-Agent: A\n"])(
    "that is not ours is none: %j",
    (text) => {
      expect(loadTagMessage(text)).toBeUndefined();
    },
  );
});

describe("a version's name", () => {
  it("is v and the number, to the letter", () => {
    expect(versionName(12)).toBe("v12");
    expect(parseVersionName("v12")).toBe(12);
    for (const wrong of [
      "12",
      "V12",
      "v012",
      "v0",
      "v-1",
      "v1.0",
      " v1",
      "v1\n",
      "v1e3",
      "v9999999999",
      "",
    ]) {
      expect(parseVersionName(wrong)).toBeUndefined();
    }
  });
});
