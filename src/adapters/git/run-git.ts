import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { UserError } from "../../domain/errors.ts";
import { type GitAccess, gitEnvironment, redact } from "./git-environment.ts";

export interface GitCall {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  /** Of standard output. */
  readonly maxBytes?: number;
  readonly timeoutMs?: number;
}

export interface GitAnswer {
  readonly exitCode: number;
  readonly stdout: Buffer;
  /** Redacted. */
  readonly stderr: string;
}

const LOCAL_TIMEOUT_MS = 60_000;
export const NETWORK_TIMEOUT_MS = 120_000;
const MAX_OUTPUT = 128 * 1024 * 1024;
const MAX_ERROR_OUTPUT = 64 * 1024;

/** Git in one folder. Every call is an array of arguments; there is no shell in between. */
export class Git {
  readonly dir: string;
  readonly access: GitAccess;

  constructor(dir: string, access: GitAccess) {
    this.dir = dir;
    this.access = access;
  }

  /**
   * Runs git and gives its answer whatever the exit code. Throws UserError when git is missing, takes too long or says too
   * much: GIT_MISSING, GIT_TIMEOUT (exit 3), GIT_OUTPUT_TOO_LARGE.
   */
  run(args: readonly string[], call: GitCall = {}): Promise<GitAnswer> {
    for (const arg of args) {
      if (arg.includes("\0")) throw new Error("an argument for git holds a NUL");
    }
    const { access, dir } = this;
    const maxBytes = call.maxBytes ?? MAX_OUTPUT;
    const name = `git ${args[0] ?? ""}`;
    return new Promise((resolve, reject) => {
      // Its own process group: a time-out ends git's children too, and Ctrl-C reaches us, who finish what we began.
      const child = spawn("git", args, {
        cwd: dir,
        env: gitEnvironment(access, call.env),
        stdio: ["pipe", "pipe", "pipe"],
        detached: process.platform !== "win32",
        windowsHide: true,
      });
      const stdout: Buffer[] = [];
      let stdoutBytes = 0;
      let stderr = "";
      let failure: UserError | undefined;
      const stop = (error: UserError): void => {
        failure ??= error;
        endGroup(child.pid);
      };
      const timer = setTimeout(() => {
        stop(
          new UserError(
            "GIT_TIMEOUT",
            `${name} gave no answer in time.`,
            "Look at the network or the server, then run it again.",
            { exitCode: 3 },
          ),
        );
      }, call.timeoutMs ?? LOCAL_TIMEOUT_MS);

      child.stdout.on("data", (chunk: Buffer) => {
        stdoutBytes += chunk.length;
        if (stdoutBytes <= maxBytes) stdout.push(chunk);
        else {
          stop(
            new UserError(
              "GIT_OUTPUT_TOO_LARGE",
              `${name} gave more than ${Math.round(maxBytes / 1024 / 1024)} MiB.`,
              "Point `root` and `tests` in the settings at folders that hold only the agent's files.",
            ),
          );
        }
      });
      child.stderr.on("data", (chunk: Buffer) => {
        if (stderr.length < MAX_ERROR_OUTPUT) stderr += chunk.toString("utf8");
      });
      child.stdin.on("error", () => {
        // Git may end before it has read everything; its exit code says why.
      });
      child.on("error", (error) => {
        clearTimeout(timer);
        reject(spawnFailure(error, dir));
      });
      child.on("close", (code, signal) => {
        clearTimeout(timer);
        if (failure) return reject(failure);
        const killed = signal ? `git was ended by ${signal}` : "";
        resolve({
          exitCode: code ?? 128,
          stdout: Buffer.concat(stdout),
          stderr: redact(stderr || killed, access).trim(),
        });
      });
      child.stdin.end(call.input ?? "");
    });
  }

  /** As `run`, and throws UserError GIT_FAILED (exit 3) unless git ends with 0. */
  async must(args: readonly string[], call: GitCall = {}): Promise<Buffer> {
    const answer = await this.run(args, call);
    if (answer.exitCode !== 0) throw gitFailed(args[0] ?? "", answer.stderr);
    return answer.stdout;
  }

  /** Standard output as text without its last line break. */
  async text(args: readonly string[], call: GitCall = {}): Promise<string> {
    return (await this.must(args, call)).toString("utf8").replace(/\n$/, "");
  }
}

/** Git said no. Its own message, already redacted, on one line. */
export function gitFailed(command: string, stderr: string): UserError {
  return new UserError(
    "GIT_FAILED",
    `git ${command} failed: ${oneLine(stderr) || "it gave no reason"}`,
    "Run the same in the repository by hand to see more; when it is the network, run this again.",
    { exitCode: 3 },
  );
}

/** Git's message in one line, without its hints. */
export function oneLine(stderr: string): string {
  return stderr
    .split("\n")
    .filter((line) => !line.startsWith("hint:"))
    .map((line) => line.replace(/^(remote|fatal|error):\s*/, "").trim())
    .filter((line) => line !== "")
    .join(" · ")
    .slice(0, 600);
}

function spawnFailure(error: Error, dir: string): UserError {
  return existsSync(dir)
    ? new UserError(
        "GIT_MISSING",
        "git could not be started.",
        "Install git 2.30 or newer and put it on the PATH.",
        {
          cause: error,
        },
      )
    : new UserError("FOLDER_NOT_FOUND", `There is no folder ${dir}.`, "Give the folder of the repository.", {
        cause: error,
      });
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}
