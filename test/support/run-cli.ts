import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { join } from "node:path";
import { REASON_CODES, type ReasonCode } from "../../src/domain/result/reason-codes.ts";

const CLI = join(import.meta.dirname, "../../dist/cli.js");

export interface CliRun {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The JSON on standard output. */
  json(): JsonResult;
}

export interface JsonResult {
  readonly operation: string;
  readonly decision: string;
  readonly reasons: readonly {
    readonly code: ReasonCode;
    readonly message: string;
    readonly hint?: string;
  }[];
  // biome-ignore lint/suspicious/noExplicitAny: each test reads the fields it is about
  readonly data: any;
}

export interface CliOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Called with the child, e.g. to send it a signal. */
  readonly onStart?: (child: ReturnType<typeof spawn>) => void;
  /** File that standard output goes to; absent: it is collected. */
  readonly outputTo?: string;
}

/** Runs the committed bundle as a child process with a clean environment. */
export function runCli(args: readonly string[], options: CliOptions): Promise<CliRun> {
  const { PATH = "" } = process.env;
  const output = options.outputTo === undefined ? undefined : openSync(options.outputTo, "w");
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: options.cwd,
    env: {
      PATH,
      HOME: options.cwd,
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_AUTHOR_NAME: "Mara",
      GIT_AUTHOR_EMAIL: "mara@example.test",
      GIT_COMMITTER_NAME: "Mara",
      GIT_COMMITTER_EMAIL: "mara@example.test",
      ...options.env,
    },
    stdio: ["ignore", output ?? "pipe", "pipe"],
  });
  if (output !== undefined) closeSync(output);
  options.onStart?.(child);
  let stdout = "";
  let stderr = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      resolve({ code, signal, stdout, stderr, json: () => readResult(stdout, stderr) });
    });
  });
}

function readResult(stdout: string, stderr: string): JsonResult {
  let value: JsonResult;
  try {
    value = JSON.parse(stdout);
  } catch {
    throw new Error(`no JSON on standard output:\n${stdout}\n${stderr}`);
  }
  for (const { code } of value.reasons) {
    if (!Object.hasOwn(REASON_CODES, code)) throw new Error(`"${code}" is not a reason code`);
  }
  return value;
}
