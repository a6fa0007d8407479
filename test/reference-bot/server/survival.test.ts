import { type ChildProcess, spawn } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { FixedClock } from "../../../src/adapters/memory/fixed-clock.ts";
import { createReferencePlatform } from "../../../src/adapters/platforms/reference-platform.ts";
import { startReferencePlatform } from "../../../src/reference-bot/server/start-reference-platform.ts";
import { bundle } from "../../contract/platform-contract.ts";
import { bundleModule } from "../../support/bundle.ts";

const ROOT = join(import.meta.dirname, "../../..");
let built: string;
let dataDir: string;
const children: ChildProcess[] = [];

beforeAll(async () => {
  built = await bundleModule(join(ROOT, "test/support/platform-process.ts"));
});
afterAll(() => rmSync(dirname(built), { recursive: true, force: true }));
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "greenroom-data-"));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [built, dataDir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.setEncoding("utf8").once("data", (text: string) => resolve(text.trim()));
    child.once("exit", (code) => reject(new Error(`ended with ${code}`)));
  });
  return { url, child };
}
const at = (url: string) =>
  createReferencePlatform({ url, agent: "corner-cafe", environment: "live", clock: new FixedClock() });
async function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await gone;
}

describe("a platform that is killed", () => {
  it("still runs afterwards what it had confirmed, with the same entity tag", async () => {
    const first = await start();
    await at(first.url).deliver(bundle(1), undefined);
    await at(first.url).deliver(bundle(2), await at(first.url).readRunning());
    const before = await at(first.url).readRunning();
    await kill(first.child);
    const second = await start();
    await expect(at(second.url).readRunning()).resolves.toEqual(before);
    await expect(at(second.url).deliver(bundle(1), before)).resolves.toEqual({ outcome: "accepted" });
  });

  it("is never left half-way, whenever it is killed", async () => {
    let { url, child } = await start();
    await at(url).deliver(bundle(1), undefined);
    let confirmed = 1;
    for (let round = 0; round < 5; round += 1) {
      const doomed = child;
      const writes = (async () => {
        for (;;) {
          const running = await at(url).readRunning();
          const next = bundle((running?.version ?? 0) + 1);
          const delivery = await at(url).deliver(next, running);
          if (delivery.outcome === "accepted") confirmed = next.version;
        }
      })().catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 20 + round * 15));
      await kill(doomed);
      await writes;
      ({ url, child } = await start());
      const running = await at(url).readRunning();
      // What was confirmed is there; one more may be, whose answer was lost.
      expect([confirmed, confirmed + 1]).toContain(running?.version);
      expect(running?.digest).toBe(bundle(running?.version ?? 0).digest);
      confirmed = running?.version ?? 0;
    }
  });
});

describe("the data folder", () => {
  async function fill(): Promise<string> {
    const platform = await startReferencePlatform({ port: 0, dataDir });
    await at(platform.url).deliver(bundle(1), undefined);
    await platform.close();
    return join(dataDir, "agents/corner-cafe");
  }
  async function reopen() {
    const platform = await startReferencePlatform({ port: 0, dataDir });
    const running = await at(platform.url).readRunning();
    await platform.close();
    return { running, notices: platform.notices };
  }

  it("holds one file for each version and environment and nothing else", async () => {
    const folder = await fill();
    expect(readdirSync(join(folder, "versions"))).toEqual(["1.json"]);
    expect(readdirSync(join(folder, "environments"))).toEqual(["live.json"]);
    expect(await reopen()).toMatchObject({ running: { version: 1 }, notices: [] });
  });

  it.each<[string, string, string | Buffer]>([
    ["a half-written version", "versions/2.json", '{"agent":"corner-cafe","version":2,"dig'],
    ["a version under another number", "versions/3.json", '{"agent":"corner-cafe","version":2}'],
    ["a left-over of a write", "versions/2.json.4711", "{}"],
    ["somebody's notes", "versions/notes.txt", "hello"],
    ["a list", "environments/sandbox.json", "[]"],
    [
      "an environment that names a missing version",
      "environments/sandbox.json",
      '{"agent":"corner-cafe","environment":"sandbox","version":9,"digest":"sha256:0","activation":1}',
    ],
    ["bytes", "environments/sandbox.json", Buffer.from([0, 255, 254])],
    ["a dangerous key", "environments/sandbox.json", '{"__proto__":{"version":1}}'],
  ])("is served although it holds %s, which is reported", async (_, file, content) => {
    const folder = await fill();
    writeFileSync(join(folder, file), content);
    const { running, notices } = await reopen();
    expect(running).toMatchObject({ version: 1 });
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain("gnored");
  });

  it("is not believed when a version's content was changed by hand", async () => {
    const folder = await fill();
    const path = join(folder, "versions/1.json");
    writeFileSync(path, readFileSync(path, "utf8").replace("Hello from version 1", "Hello from elsewhere"));
    const { running, notices } = await reopen();
    expect(running).toBeUndefined();
    expect(notices.join("\n")).toMatch(/versions\/1\.json: The snapshot's digest is/);
    expect(notices.join("\n")).toMatch(/live\.json: names version 1, which is not there/);
  });

  it("may hold folders where files are expected", async () => {
    const folder = await fill();
    mkdirSync(join(folder, "versions/7.json"));
    mkdirSync(join(dataDir, "agents/Not An Agent"));
    symlinkSync("/nowhere", join(folder, "environments/sandbox.json"));
    const { running, notices } = await reopen();
    expect(running).toMatchObject({ version: 1 });
    expect(notices).toHaveLength(3);
  });
});
