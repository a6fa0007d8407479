import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleModule } from "../../support/bundle.ts";

const COUNT = 200;
const OLD = "old text\n";
const NEW = "a newer and longer text\n";

let root: string;
let script: string;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "greenroom-kill-"));
  mkdirSync(join(root, "agent"));
  script = await bundleModule(join(import.meta.dirname, "../../support/replace-files.ts"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Kills the child as soon as it has said that many files are done. Returns how many it said. */
function killAfter(done: number): Promise<number> {
  const child = spawn(process.execPath, [script, root, String(COUNT), OLD, NEW], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = 0;
  return new Promise((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said += text.split("\n").length - 1;
      if (said >= done) child.kill("SIGKILL");
    });
    child.on("error", reject);
    child.on("close", () => resolve(said));
  });
}

describe("a process that is killed while it writes", () => {
  it.each([1, 7, 60])("after %i files leaves every file whole, old or new", async (done) => {
    for (let number = 0; number < COUNT; number += 1)
      writeFileSync(join(root, `agent/${number}.yaml`), OLD.repeat(2000));
    const said = await killAfter(done);
    const texts = Array.from({ length: COUNT }, (_, number) =>
      readFileSync(join(root, `agent/${number}.yaml`), "utf8"),
    );
    const whole = texts.filter((text) => text === OLD.repeat(2000) || text === NEW.repeat(2000));
    expect(whole).toHaveLength(COUNT);
    expect(said).toBeGreaterThanOrEqual(done);
    expect(texts.slice(0, said).every((text) => text === NEW.repeat(2000))).toBe(true);
  });
});
