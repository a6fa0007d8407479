import { getInput } from "@actions/core";
import {
  flag,
  lines,
  oneOf,
  optionalId,
  optionalInteger,
  optionalLine,
  optionalVersion,
  repositoryPath,
  requiredLine,
  requiredLines,
  requiredText,
  requiredVersion,
} from "./input-checks.ts";

/** Every input of every action. The contract test compares this with the action.yml files. */
const COMMON = ["settings", "token", "fail-on-stop"] as const;
export const ACTION_INPUTS = {
  check: [...COMMON, "rehearsal", "comment", "comment-author"],
  validate: [...COMMON, "revision"],
  diff: [...COMMON, "from", "to", "live-read"],
  comment: [...COMMON, "result-file", "run-id", "workflow", "pull-request", "comment-author"],
  test: [...COMMON, "environment", "version", "conversations", "tags", "record", "concurrency"],
  publish: [...COMMON, "note", "commit"],
  "require-approval": [...COMMON, "phase", "environment", "version"],
  deploy: [...COMMON, "environment", "version"],
  rollback: [...COMMON, "environment", "version", "reason"],
  status: [...COMMON, "ask-platforms"],
} as const;
export type ActionName = keyof typeof ACTION_INPUTS;

/** What every action takes. */
export interface CommonInputs {
  /** Settings file, relative to the repository's root; of several, the first. */
  readonly settings: string;
  readonly token: string;
  /** Whether a decision to stop fails the step. */
  readonly failOnStop: boolean;
}

/** The only place that asks for inputs; names are held to the list above. */
function reader<Name extends ActionName>(_action: Name) {
  return (name: (typeof ACTION_INPUTS)[Name][number]): string => getInput(name);
}

export function readCommonInputs(action: ActionName): CommonInputs {
  const input = reader(action);
  const [settings = ""] = action === "comment" ? readCommentSettings() : [];
  return {
    settings: settings || repositoryPath("settings", input("settings")),
    token: requiredLine("token", input("token")),
    failOnStop: flag("fail-on-stop", input("fail-on-stop")),
  };
}

export function readCheckInputs() {
  const input = reader("check");
  return {
    rehearsal: oneOf("rehearsal", input("rehearsal"), ["full", "plan"]),
    comment: oneOf("comment", input("comment"), ["auto", "never"]),
    commentAuthor: optionalLine("comment-author", input("comment-author")),
  };
}

export function readValidateInputs() {
  const input = reader("validate");
  return { revision: optionalLine("revision", input("revision")) ?? "draft" };
}

export function readDiffInputs() {
  const input = reader("diff");
  return {
    /** Absent: the last environment of the pipeline. */
    from: optionalLine("from", input("from")),
    to: optionalLine("to", input("to")) ?? "draft",
    liveRead: flag("live-read", input("live-read")),
  };
}

export function readCommentInputs() {
  const input = reader("comment");
  return {
    settings: readCommentSettings(),
    /** Files, or folders of files. */
    resultFiles: requiredLines("result-file", input("result-file")),
    /** Absent: that of the event. */
    runId: optionalId("run-id", input("run-id")),
    /** Absent: any. */
    workflow: optionalLine("workflow", input("workflow")),
    /** Absent: the pull request of the event, or of the run. */
    pullRequest: optionalInteger("pull-request", input("pull-request"), 1, 999_999_999),
    commentAuthor: optionalLine("comment-author", input("comment-author")),
  };
}

function readCommentSettings(): readonly string[] {
  return requiredLines("settings", reader("comment")("settings")).map((one) =>
    repositoryPath("settings", one),
  );
}

export function readTestInputs() {
  const input = reader("test");
  return {
    environment: requiredLine("environment", input("environment")),
    /** Absent: what the ledger holds active there. */
    version: optionalVersion("version", input("version")),
    conversations: lines("conversations", input("conversations")),
    tags: lines("tags", input("tags")),
    record: flag("record", input("record")),
    concurrency: optionalInteger("concurrency", input("concurrency"), 1, 64),
  };
}

export function readPublishInputs() {
  const input = reader("publish");
  return {
    /** Absent: the title of the merged change. */
    note: optionalLine("note", input("note")),
    /** Absent: the commit that the workflow runs for. */
    commit: optionalLine("commit", input("commit")),
  };
}

export function readRequireApprovalInputs() {
  const input = reader("require-approval");
  return {
    phase: oneOf("phase", input("phase"), ["request", "confirm"]),
    environment: requiredLine("environment", input("environment")),
    version: requiredVersion("version", input("version")),
  };
}

export function readDeployInputs() {
  const input = reader("deploy");
  return {
    environment: requiredLine("environment", input("environment")),
    version: requiredVersion("version", input("version")),
  };
}

export function readRollbackInputs() {
  const input = reader("rollback");
  return {
    environment: requiredLine("environment", input("environment")),
    /** Absent: the last verified version before the one that is active. */
    version: optionalVersion("version", input("version")),
    reason: requiredText("reason", input("reason")),
  };
}

export function readStatusInputs() {
  const input = reader("status");
  return { askPlatforms: flag("ask-platforms", input("ask-platforms")) };
}
