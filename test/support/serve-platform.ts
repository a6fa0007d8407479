import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const CLI = join(import.meta.dirname, "../../dist/cli.js");

/** The reference platform as people start it: the committed bundle in a process of its own, on a free port of 127.0.0.1. */
export interface ServedPlatform {
  readonly url: string;
  readonly child: ChildProcess;
  /** What the platform says an environment runs; undefined for nothing. */
  readActive(agent: string, environment: string): Promise<{ version: number; digest: string } | undefined>;
  /** Scripts faults of the wire; see docs/reference-platform.md. */
  fault(body: Readonly<Record<string, unknown>>): Promise<void>;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

export async function servePlatform(
  options: { dataDir?: string; port?: number } = {},
): Promise<ServedPlatform> {
  const ownDir = options.dataDir === undefined;
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), "greenroom-platform-"));
  const child = spawn(
    process.execPath,
    [CLI, "serve", "--port", String(options.port ?? 0), "--data", dataDir, "--faults", "--json"],
    { stdio: ["ignore", "pipe", "inherit"], env: { PATH: process.env.PATH ?? "" } },
  );
  const url = await new Promise<string>((resolve, reject) => {
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (part: string) => {
      text += part;
      const match = /"url":\s*"([^"]+)"/.exec(text);
      if (match?.[1]) resolve(match[1]);
    });
    child.on("exit", (code) =>
      reject(new Error(`the platform ended with ${code} before it was up: ${text}`)),
    );
  });
  return {
    url,
    child,
    async readActive(agent, environment) {
      const response = await fetch(`${url}/api/agents/${agent}/environments/${environment}/active`);
      if (response.status === 404) return undefined;
      const active: { version: number; digest: string } = JSON.parse(await response.text());
      return { version: active.version, digest: active.digest };
    },
    async fault(body) {
      const response = await fetch(`${url}/faults`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      if (!response.ok)
        throw new Error(`the platform refused the fault: ${response.status} ${await response.text()}`);
    },
    async stop(signal = "SIGTERM") {
      if (child.exitCode === null && child.signalCode === null) {
        const gone = new Promise((resolve) => child.once("exit", resolve));
        child.kill(signal);
        await gone;
      }
      if (ownDir) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
