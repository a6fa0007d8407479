import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { smallAgentFiles } from "../support/small-agent.ts";
import { makeTempRepo, type TempRepo } from "../support/temp-repo.ts";

const CLI = join(import.meta.dirname, "../../dist/cli.js");
const TOPIC = "agent/topics/pet-policy.yaml";
const GOOD = smallAgentFiles().get(TOPIC) ?? "";
/** Milliseconds: far more than a turn takes on a busy machine. */
const LONG = 120_000;

let repo: TempRepo;
let watching: Watching | undefined;
beforeEach(() => {
  repo = makeTempRepo(smallAgentFiles());
});
afterEach(() => {
  watching?.child.kill("SIGKILL");
  repo.remove();
});

interface Watching {
  readonly child: ChildProcess;
  /** Waits for a line that was not seen yet. */
  line(pattern: RegExp): Promise<string>;
  readonly exit: Promise<number | null>;
}

function startWatch(): Watching {
  const child = spawn(process.execPath, [CLI, "validate", "--watch"], {
    cwd: repo.dir,
    env: { PATH: process.env.PATH ?? "", HOME: repo.dir, GIT_CONFIG_GLOBAL: "/dev/null" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  let waiting = (): void => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (more: string) => {
      text += more;
      waiting();
    });
  }
  const line = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`no line ${pattern} in time; there is:\n${text}`)),
        LONG,
      );
      waiting = () => {
        const found = pattern.exec(text);
        if (!found) return;
        clearTimeout(timer);
        waiting = () => {};
        text = text.slice(found.index + found[0].length);
        resolve(found[0]);
      };
      waiting();
    });
  const exit = new Promise<number | null>((resolve) => child.on("exit", (code) => resolve(code)));
  watching = { child, line, exit };
  return watching;
}

const write = (path: string, text: string) => writeFileSync(join(repo.dir, path), text);

describe("greenroom validate --watch", () => {
  it("shows a new finding, sees it mended, and ends on Ctrl-C with the last result's exit code", async () => {
    const { child, line, exit } = startWatch();
    await line(/^no errors in \d+ files\n/m);
    write(TOPIC, GOOD.replace("content:", "conten:"));
    await line(
      /^1 error in \d+ files; agent\/topics\/pet-policy\.yaml:3:1: `conten` is not a known key\.\n/m,
    );
    write(TOPIC, GOOD);
    await line(/^no errors in \d+ files\n/m);
    // As editors do: a new file that takes the old one's name.
    write(`${TOPIC}~`, "name: Pets\n");
    renameSync(join(repo.dir, `${TOPIC}~`), join(repo.dir, TOPIC));
    await line(/^\d+ errors?.* in \d+ files/m);
    child.kill("SIGINT");
    expect(await exit).toBe(1);
  });

  it("survives a broken settings file and deleted folders, and notices when they are back", async () => {
    const { child, line, exit } = startWatch();
    await line(/^no errors/m);
    write("greenroom.yml", "schema: [\n");
    await line(/^1 error in 1 file; greenroom\.yml/m);
    write("greenroom.yml", smallAgentFiles().get("greenroom.yml") ?? "");
    await line(/^no errors/m);
    cpSync(join(repo.dir, "agent"), join(repo.dir, "../kept"), { recursive: true });
    rmSync(join(repo.dir, "agent"), { recursive: true });
    await line(/The agent has no agent\.yaml|agent\.yaml:1:1/);
    cpSync(join(repo.dir, "../kept"), join(repo.dir, "agent"), { recursive: true });
    await line(/^no errors/m);
    mkdirSync(join(repo.dir, "agent/topcis"));
    write("agent/topcis/new.yaml", "name: New\n");
    await line(/agent\/topcis\/new\.yaml/);
    rmSync(join(repo.dir, "greenroom.yml"));
    await line(/, without settings; agent\/topcis\/new\.yaml/);
    rmSync(join(repo.dir, "agent"), { recursive: true });
    await line(/SETTINGS_NOT_FOUND/);
    child.kill("SIGINT");
    expect(await exit).not.toBeNull();
  });
});
