import type { Command, CommandEntry } from "./command.ts";

/** The list of commands. The code of one is loaded only when it is called. */
export const COMMANDS: readonly CommandEntry[] = [
  entry("demo", "Watch a change go live and come back, on this machine", () => import("./commands/demo.ts")),
  entry(
    "check",
    "Everything a pull request is shown: findings, changes, tests, rehearsal",
    () => import("./commands/check.ts"),
  ),
  entry("validate", "Find what would break the agent", () => import("./commands/validate.ts")),
  entry("diff", "Compare any two versions in the agent's own terms", () => import("./commands/diff.ts")),
  entry("test", "Run the conversations against a bot", () => import("./commands/test.ts")),
  entry("publish", "Freeze the agent's files into the next version", () => import("./commands/publish.ts")),
  entry("deploy", "Make a version run in the next environment", () => import("./commands/deploy.ts")),
  entry("approve", "Put your name to one version for one environment", () => import("./commands/approve.ts")),
  entry(
    "rollback",
    "Put an environment back on an earlier verified version",
    () => import("./commands/rollback.ts"),
  ),
  entry(
    "reconcile",
    "Settle what an interrupted deployment left open",
    () => import("./commands/reconcile.ts"),
  ),
  entry("hold", "Keep a version from being deployed, or release it", () => import("./commands/hold.ts")),
  entry("status", "Say what runs where", () => import("./commands/status.ts")),
  entry("history", "Say what happened, newest first", () => import("./commands/history.ts")),
  entry(
    "comment",
    "Render the pull request comment from the JSON of a check or a diff",
    () => import("./commands/comment.ts"),
  ),
  entry("serve", "Run the reference platform", () => import("./commands/serve.ts")),
];

function entry(name: string, summary: string, load: () => Promise<{ default: Command }>): CommandEntry {
  return { name, summary, load: async () => (await load()).default };
}
