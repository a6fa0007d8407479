import { spawn } from "node:child_process";
import { once } from "node:events";
import { hostname } from "node:os";
import { describe, expect, it } from "vitest";
import { localRun, localRuns } from "../../../src/adapters/system/local-runs.ts";

describe("a run on this machine", () => {
  it("is running while its process lives, and finished when it is gone", async () => {
    const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
    await once(child, "spawn");
    const run = localRun(child.pid);
    expect(await localRuns.readState(run)).toBe("running");
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(await localRuns.readState(run)).toBe("finished");
  });

  it("is finished when its process id belongs to another process by now", async () => {
    const { id } = localRun();
    const [kind, host, pid] = id.split(":");
    expect(await localRuns.readState({ id: `${kind}:${host}:${pid}:1`, attempt: 1 })).toBe("finished");
  });

  it.each([
    ["another machine", "local:some-other-host:1:2"],
    ["a workflow run", "19283746501"],
    ["nonsense", `local:${hostname()}:1; rm -rf /:2`],
    ["nothing", ""],
  ])("is unknown for %s, because nothing can be proven", async (_, id) => {
    expect(await localRuns.readState({ id, attempt: 1 })).toBe("unknown");
  });
});
