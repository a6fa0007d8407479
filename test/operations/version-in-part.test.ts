import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findNewestVersion } from "../../src/domain/ledger/find.ts";
import { digestOfText } from "../../src/domain/snapshot/digest.ts";
import { renderTagMessage } from "../../src/domain/version/tag-message.ts";
import type { Version } from "../../src/domain/version/version.ts";
import { diff } from "../../src/operations/diff.ts";
import { readLedger } from "../../src/operations/read-ledger.ts";
import { type CheckTeam, makeCheckTeam, SETTINGS } from "./check-team.ts";

let team: CheckTeam;
let version: Version;
beforeEach(async () => {
  team = await makeCheckTeam();
  await team.publishAndDeploy("First version of the café's agent");
  const ledger = await readLedger(team.ports.ledger, SETTINGS.agent);
  const newest = ledger.outcome === "read" ? findNewestVersion(ledger.state) : undefined;
  if (newest === undefined) throw new Error("expected a version");
  version = newest;
  team.repo.commit({ "agent/sms/later.yaml": "text: See you later.\nrequires_consent: true\n" }, "An SMS");
});
afterEach(() => team.repo.remove());

const message = (more: Partial<Version> = {}) =>
  renderTagMessage({
    note: version.note,
    agent: SETTINGS.agent,
    version: more.number ?? version.number,
    digest: more.digest ?? version.digest,
  });
const tag = (text: string, commit = version.commit) =>
  team.repo.git("tag", "-a", "-m", text, "--cleanup=verbatim", version.tag, commit);
const compare = (from: string, to = "draft") => diff(team.ports, { settings: SETTINGS, from, to });
/** Of a side that was read whole the digest is taken. */
const digests = ({ data }: Awaited<ReturnType<typeof compare>>) => ({
  from: data?.from.digest === version.digest,
  to: data?.to.digest !== undefined,
});

describe("a version that the ledger and its tag name alike", () => {
  it.each(["live", "v1"])("is read only as far as it differs: %s", async (from) => {
    tag(message());
    const compared = await compare(from);
    expect(digests(compared)).toEqual({ from: true, to: false });
    expect(compared.data?.changes.map(({ name }) => name)).toEqual(["sms/later"]);
    expect(compared.data?.from).toMatchObject({ version: 1, commit: version.commit });
  });

  it("is told as it is when it is read whole", async () => {
    const whole = await compare("live");
    tag(message());
    const part = await compare("live");
    const { to: _, ...ofPart } = part.data ?? { to: undefined };
    const { to: __, ...ofWhole } = whole.data ?? { to: undefined };
    expect(ofPart).toEqual(ofWhole);
    expect(digests(whole)).toEqual({ from: true, to: true });
  });
});

describe("a version that only reading it whole can prove", () => {
  it.each<[string, () => void]>([
    ["no tag is here", () => {}],
    ["its tag says nothing", () => team.repo.git("tag", version.tag, version.commit)],
    ["its tag has another message", () => tag("Release one\n")],
    ["its tag names another digest", () => tag(message({ digest: digestOfText("something else") }))],
    ["its tag names another version", () => tag(message({ number: 2 }))],
    ["its tag is at another commit", () => tag(message(), team.repo.git("rev-parse", "HEAD"))],
  ])("is read whole: %s", async (_, prepare) => {
    prepare();
    expect(digests(await compare("live"))).toEqual({ from: true, to: true });
  });

  it("stops where the ledger names a digest that neither the tag nor the commit has", async () => {
    const second = version.tag.replace(/1$/, "2");
    team.repo.git("tag", "-a", "-m", message({ number: 2 }), "--cleanup=verbatim", second, version.commit);
    await team.record(() => [
      {
        type: "version-published",
        version: 2,
        digest: digestOfText("something else"),
        commit: version.commit,
        tag: second,
        note: "The same files, called otherwise",
        authors: [],
        summary: "Nothing differs.",
      },
    ]);
    expect(await compare("v2")).toMatchObject({ decision: "stop", reasons: [{ code: "version-changed" }] });
  });
});
