import { execFileSync, spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";
import { FULL_DISK, hasFullDisk } from "../support/full-disk.ts";
import { runCli } from "../support/run-cli.ts";

const fullDisk = hasFullDisk("No command is run whose output can't be written");

const CLI = join(import.meta.dirname, "../../dist/cli.js");
const empty = mkdtempSync(join(tmpdir(), "greenroom-empty-"));
afterAll(() => rmSync(empty, { recursive: true, force: true }));

describe("the command line", () => {
  it.each(COMMANDS.map(({ name }) => name))("%s --help names every option, with examples", async (name) => {
    const entry = COMMANDS.find((command) => command.name === name);
    const command = await entry?.load();
    const { code, stdout } = await runCli([name, "--help"], { cwd: empty });
    expect(code).toBe(0);
    for (const option of Object.keys(command?.options ?? {})) expect(stdout).toContain(`--${option}`);
    expect(stdout).toContain("Examples");
    expect(stdout).toContain("--json");
  });

  it("lists every command", async () => {
    const { code, stdout } = await runCli(["--help"], { cwd: empty });
    expect(code).toBe(0);
    for (const { name, summary } of COMMANDS)
      expect(stdout).toMatch(new RegExp(`^  ${name} +${summary.slice(0, 12)}`, "m"));
  });

  it.each([
    [["deploi"], "Did you mean greenroom deploy?"],
    [["deploy"], "Usage: greenroom deploy <environment> [version]"],
    [["deploy", "live", "--bogus"], "there is no option --bogus"],
    [["deploy", "live", "--dry-rum"], "Did you mean --dry-run?"],
    [["publish", "--note"], "--note needs a value"],
    [["deploy", "live", "v1", "v2"], 'takes no argument "v2"'],
    [["approve", "live", "latest", "-C", "workflows-examples/harbour-hotel"], '"latest" is not a version'],
    [["status"], "in no git repository"],
    [["serve", "--port", "99999"], '"99999" is not a port'],
    [["serve", "--port", "0", "--data", "/dev/null/here"], "can't be used as the data folder"],
  ])("greenroom %j says what is wrong and what to do, without a stack", async (args, sentence) => {
    const repository = args[0] === "status" ? empty : process.cwd();
    const run = await runCli(args, { cwd: repository });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(sentence);
    expect(run.stderr).toMatch(/^greenroom: [A-Z_]+: .+\n {2}\S/);
    expect(run.stderr).not.toMatch(/\n\s+at /);
    expect(run.stdout).toBe("");
  });

  it("prints an error as JSON and nothing else when asked for JSON", async () => {
    const run = await runCli(["status", "--json"], { cwd: empty });
    expect(run.code).toBe(2);
    expect(JSON.parse(run.stdout)).toMatchObject({ schemaVersion: 1, error: { code: "NOT_A_REPOSITORY" } });
    expect(run.stderr).toBe("");
  });

  it("ends quietly when nobody reads its output any more", async () => {
    const child = spawn(process.execPath, [CLI, "--help"], { stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.destroy();
    let stderr = "";
    child.stderr.on("data", (text) => {
      stderr += text;
    });
    await new Promise((resolve) => child.on("close", resolve));
    expect(stderr).toBe("");
  });

  it("ends only when a slow reader has everything, also what no pipe holds at once", async () => {
    const args = ["validate", "--format", "sarif", "-C", "workflows-examples/harbour-hotel"];
    const slow = execFileSync("sh", ["-c", '"$0" "$@" | { sleep 1; cat; }', process.execPath, CLI, ...args], {
      encoding: "utf8",
      maxBuffer: 1 << 24,
    });
    expect(slow.length).toBeGreaterThan(100_000);
    expect(JSON.parse(slow)).toMatchObject({ version: "2.1.0" });
  });

  it.skipIf(!fullDisk)("says so at the end when its output can't be written", async () => {
    const full = openSync(FULL_DISK, "w");
    const child = spawn(process.execPath, [CLI, "--help"], { stdio: ["ignore", full, "pipe"] });
    closeSync(full);
    let stderr = "";
    child.stderr?.setEncoding("utf8").on("data", (text) => {
      stderr += text;
    });
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(3);
    expect(stderr).toMatch(
      /^greenroom: OUTPUT_LOST: .*no space left on device.*\n {2}What the command did is done/,
    );
    expect(stderr.split("\n")).toHaveLength(3);
  });

  it.skipIf(!fullDisk)("keeps the exit code of what went wrong before", async () => {
    const run = await runCli(["deploy", "--json"], { cwd: empty, outputTo: FULL_DISK });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain("OUTPUT_LOST");
  });

  it.skipIf(!fullDisk)("ends well when only its words for people can't be written", async () => {
    const full = openSync(FULL_DISK, "w");
    const child = spawn(process.execPath, [CLI, "--version"], { stdio: ["ignore", "pipe", full] });
    closeSync(full);
    let stdout = "";
    child.stdout?.setEncoding("utf8").on("data", (text) => {
      stdout += text;
    });
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.skipIf(!fullDisk)("ends also when nothing at all can be written", async () => {
    const full = openSync(FULL_DISK, "w");
    const child = spawn(process.execPath, [CLI, "--help"], { stdio: ["ignore", full, full] });
    closeSync(full);
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(3);
  });

  it("says nothing on standard error that nobody asked for", async () => {
    expect(await runCli(["--version"], { cwd: empty })).toMatchObject({ code: 0, stderr: "" });
  });

  it("has no colour where nobody sees it", () => {
    const text = execFileSync(process.execPath, [CLI, "--help"], { encoding: "utf8" });
    expect(text).not.toContain("\u001b[");
  });
});
