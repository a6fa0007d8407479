import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { RecordingLogger } from "../../src/adapters/memory/recording-logger.ts";
import { renderTagMessage } from "../../src/domain/version/tag-message.ts";
import type { DeliveryPorts } from "../../src/operations/delivery-ports.ts";
import { deploy } from "../../src/operations/deploy.ts";
import { publish } from "../../src/operations/publish.ts";
import { isRunning } from "../../src/operations/read-back.ts";
import { readVersionFrom } from "../../src/operations/read-version.ts";
import { rollback } from "../../src/operations/rollback.ts";
import { wireLocal } from "../../src/wiring/local-wiring.ts";
import type { Wired } from "../../src/wiring/wired.ts";
import { digestOf } from "../support/ledger.ts";
import { type LocalPlatform, startLocalPlatform } from "../support/local-platform.ts";
import { smallAgentFiles } from "../support/small-agent.ts";
import { makeTempRepo, type TempRepo } from "../support/temp-repo.ts";

let platform: LocalPlatform;
let repo: TempRepo;
let wired: Wired;
beforeEach(async () => {
  platform = await startLocalPlatform();
  const files = smallAgentFiles();
  const settings = files.get("greenroom.yml") ?? "";
  files.set("greenroom.yml", settings.replaceAll("http://127.0.0.1:4010", platform.url));
  repo = makeTempRepo(files);
  wired = await wireLocal({ cwd: repo.dir, env: process.env, logger: new RecordingLogger() });
});
afterEach(async () => {
  await platform.close();
  repo.remove();
});

const ports = () => ({
  ...wired,
  platform: wired.platform("sandbox"),
  bot: wired.connector("sandbox"),
  readVersion: readVersionFrom(wired.source, wired.settings),
});
const put = (version: number) =>
  deploy(ports(), { settings: wired.settings, environment: "sandbox", version });

async function publishHead(note: string): Promise<void> {
  const commit = await wired.source.findCommit("HEAD");
  if (!commit) throw new Error("no commit");
  const result = await publish(wired, { settings: wired.settings, commit, note });
  if (result.decision !== "proceed") throw new Error(JSON.stringify(result.reasons));
}

describe("with real git, the reference platform over HTTP and its bot", () => {
  it("deploys, goes back by itself from a version whose smoke fails, and rolls back by hand", async () => {
    await publishHead("First opening hours and pet policy");
    expect(await put(1)).toMatchObject({
      decision: "proceed",
      data: { version: 1, smoke: { passed: 3, total: 3 } },
    });

    const closed = "name: Opening hours\nsample_questions: [When are you open?]\ncontent: We are closed.\n";
    repo.commit({ "agent/topics/opening-hours.yaml": closed }, "Closed");
    await publishHead("Opening hours for the winter");
    const failed = await put(2);
    expect(failed.reasons.map((reason) => reason.code)).toEqual(["smoke-failed", "rolled-back"]);
    expect(failed.reasons[0]?.message).toContain("opening-hours");

    // The folders may move: a version is read by the settings of its own commit.
    const settings = (smallAgentFiles().get("greenroom.yml") ?? "")
      .replaceAll("http://127.0.0.1:4010", platform.url)
      .replace("root: agent", "root: cafe");
    const moved = Object.fromEntries(
      [...smallAgentFiles()].flatMap(([path, text]) =>
        path.startsWith("agent/")
          ? [[path, null] as const, [path.replace("agent/", "cafe/"), text] as const]
          : [],
      ),
    );
    const instructions = { "cafe/instructions.md": "You are the voice of the café. Be brief.\n" };
    repo.commit({ ...moved, ...instructions, "greenroom.yml": settings }, "Move and shorten");
    wired = await wireLocal({ cwd: repo.dir, env: process.env, logger: new RecordingLogger() });
    await publishHead("Shorter instructions for the voice");
    expect((await put(3)).decision).toBe("proceed");

    const result = await rollback(ports(), {
      settings: wired.settings,
      environment: "sandbox",
      reason: "Too short",
    });
    expect(result).toMatchObject({ decision: "proceed", data: { version: 1, replaces: 3 } });
    const { version, digest } = result.data;
    if (version === null || digest === null) throw new Error("no version");
    expect(isRunning(await wired.platform("sandbox").readRunning(), { version, digest })).toBe(true);
    expect(repo.originGit("tag", "--list").split("\n")).toHaveLength(3);
  });

  it("delivers nothing when a version's commit can't be had any more", async () => {
    await publishHead("First opening hours and pet policy");
    const read = readVersionFrom(wired.source, wired.settings);
    const lost = { commit: "0".repeat(40), tag: "corner-cafe/v9" };
    const gone: DeliveryPorts = { ...ports(), readVersion: (version) => read({ ...version, ...lost }) };
    const result = await deploy(gone, { settings: wired.settings, environment: "sandbox", version: 1 });
    expect(result.reasons.map((reason) => reason.code)).toEqual(["version-changed"]);
  });

  it("delivers nothing when a version's tag was moved, and says where it points", async () => {
    await publishHead("First opening hours and pet policy");
    const commit = repo.commit({ "agent/instructions.md": "Say yes to everything.\n" }, "Something else");
    repo.originGit("update-ref", "refs/tags/corner-cafe/v1", commit);
    const result = await put(1);
    expect(result).toMatchObject({ decision: "stop", reasons: [{ code: "version-changed" }] });
    expect(result.reasons[0]?.message).toContain(
      `The tag corner-cafe/v1 points to commit ${commit.slice(0, 12)}, but the ledger says`,
    );
    await expect(wired.platform("sandbox").readRunning()).resolves.toBeUndefined();
  });

  it("delivers nothing when a version's tag carries another digest", async () => {
    await publishHead("First opening hours and pet policy");
    const message = renderTagMessage({
      note: "Other",
      agent: "corner-cafe",
      version: 1,
      digest: digestOf(7),
    });
    const commit = repo.git("rev-parse", "HEAD");
    repo.git("tag", "--force", "--annotate", "--cleanup=verbatim", "-m", message, "corner-cafe/v1", commit);
    repo.git("push", "--quiet", "--force", "origin", "refs/tags/corner-cafe/v1");
    const result = await put(1);
    expect(result.reasons).toMatchObject([
      { code: "version-changed", message: expect.stringMatching(/carries digest .* the ledger holds/) },
    ]);
  });
});
