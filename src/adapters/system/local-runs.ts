import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import type { Run } from "../../domain/ledger/entry.ts";
import type { RunRegistry } from "../../ports/run-registry.ts";

/** `local:<host>:<pid>:<start>`; start is the kernel's start time of the process where it can be had, else when asked. */
const LOCAL_RUN = /^local:([^:]+):(\d+):(\d+|unknown)$/;

/** The run of this process, for commands outside GitHub. */
export function localRun(pid: number = process.pid): Run {
  return { id: `local:${hostname()}:${pid}:${startOf(pid) ?? "unknown"}`, attempt: 1 };
}

/**
 * Says whether a local run still works. Only processes of this machine can be proven finished: a run of another host, or of
 * GitHub, is `unknown`. A process id that was given to another process since shows by its start time.
 */
export const localRuns: RunRegistry = {
  async readState(run) {
    const match = LOCAL_RUN.exec(run.id);
    if (!match || match[1] !== hostname()) return "unknown";
    const pid = Number(match[2]);
    if (!isAlive(pid)) return "finished";
    const start = startOf(pid);
    if (start === "ended") return "finished";
    if (start !== undefined && match[3] !== "unknown" && start !== match[3]) return "finished";
    return "running";
  },
};

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: alive, and somebody else's.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * Field 22 of /proc/<pid>/stat (proc(5)): clock ticks since boot. Undefined where there is no /proc; `ended` for a process
 * that is over and only waits for its parent to notice.
 */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the command in brackets and may hold anything, also brackets: count from the last one.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? "ended" : fields[19];
  } catch {
    return undefined;
  }
}
