import { setOutput } from "@actions/core";
import type { ActionName } from "./inputs.ts";

/** Every output of every action. The contract test compares this with the action.yml files. */
const COMMON = ["decision", "reason-codes", "result"] as const;
export const ACTION_OUTPUTS = {
  check: [
    ...COMMON,
    "changes",
    "summary",
    "markdown",
    "html",
    "errors",
    "warnings",
    "passed",
    "failed",
    "total",
    "comment-url",
  ],
  validate: [...COMMON, "errors", "warnings", "sarif", "junit"],
  diff: [...COMMON, "changes", "summary", "markdown", "html"],
  comment: [...COMMON, "outcome", "comment-url"],
  test: [...COMMON, "verdict", "passed", "failed", "total", "results", "junit"],
  publish: [...COMMON, "version", "digest", "tag"],
  "require-approval": [...COMMON, "approved-by", "markdown"],
  deploy: [...COMMON, "environment", "version", "previous-version", "seconds"],
  rollback: [...COMMON, "environment", "version", "previous-version", "seconds"],
  status: [...COMMON, "live-version", "versions", "markdown"],
} as const satisfies Record<ActionName, readonly string[]>;

export type OutputName<Name extends ActionName> = (typeof ACTION_OUTPUTS)[Name][number];
export type Outputs<Name extends ActionName> = Readonly<
  Partial<Record<OutputName<Name>, string | number | null | undefined>>
>;

/** The only place that sets outputs. What is absent or null is left empty. */
export function setOutputs<Name extends ActionName>(action: Name, values: Outputs<Name>): void {
  for (const [name, value] of Object.entries(values)) {
    const known: readonly string[] = ACTION_OUTPUTS[action];
    if (!known.includes(name)) throw new Error(`action ${action} has no output ${name}`);
    if (value !== null && value !== undefined) setOutput(name, String(value));
  }
}
